import Vocabulary

/// Who a source is, as far as its words and its actor tell.
struct SourceIdentity {
  enum Standing {
    /// Somebody with a name.
    case named
    /// Somebody without: "two officials", "analysts".
    case anonymous
    /// "the report".
    case document
    /// A pronoun or noun that stands for somebody the record does not name.
    case unknown
  }

  let standing: Standing
  let actor: Reference<Actor>?
  /// As printed.
  let printed: String
  /// What the words are, without articles, numbers and case.
  let stems: Set<UInt64>
  let isPronoun: Bool
  private let names: Set<UInt64>

  init(_ source: Source, _ record: Record, _ reader: WordReader) {
    let words = reader.words(in: source.range)
    actor = source.actor
    printed = reader.passage(source.range)
    stems = Set(words.filter { $0.isContent }.map(\.stem))
    isPronoun = words.count == 1 && ClosedWords.pronouns.contains(words[0].form)
    // The first word has a capital wherever a sentence begins.
    names = Set(words.enumerated().filter { $0.element.traits.contains(.name) }.map(\.element.stem))
    switch source.kind {
    case .unnamed, .collective: standing = .anonymous
    case .document: standing = .document
    case .named, .media: standing = source.actor != nil || !names.isEmpty && !isPronoun ? .named : .unknown
    }
  }

  /// What the change from this source to another is; nil when they may be the same.
  func change(to other: SourceIdentity, _ actors: ActorMatching) -> ChangeKind? {
    if let a = actor, let b = other.actor, actors.isSame(a, b), isNameable == other.isNameable { return nil }
    switch (standing, other.standing) {
    case (.unknown, _), (_, .unknown): return nil
    case (.named, .named): return isSameName(other, actors) ? nil : .speakerChanged
    case (.anonymous, .named): return .sourceNamed
    case (.named, .anonymous): return .sourceAnonymised
    case (.anonymous, .anonymous), (.document, .document):
      return stems.isEmpty || other.stems.isEmpty || !stems.isDisjoint(with: other.stems) ? nil : .speakerChanged
    case (.document, _), (_, .document): return .speakerChanged
    }
  }

  /// An actor behind a document speaks through it; officials of a body are not the body.
  private var isNameable: Bool { standing != .anonymous }

  private func isSameName(_ other: SourceIdentity, _ actors: ActorMatching) -> Bool {
    guard let a = actor, let b = other.actor else {
      // At the start of a sentence a name cannot be told from another word.
      return !names.isDisjoint(with: other.stems) || !stems.isDisjoint(with: other.names)
    }
    if actors.isSame(a, b) { return true }
    // Whom "he" means hangs on what stands before: where paragraphs changed places, the reading may err.
    return (isPronoun || other.isPronoun) && actors.isInNew(a) && actors.isInOld(b)
  }
}
