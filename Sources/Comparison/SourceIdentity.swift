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
  private let isPerson: Bool

  init(_ source: Source, _ record: Record, _ reader: WordReader) {
    // How many they are says nothing about who they are.
    let words = reader.words(in: source.range).filter { !reader.isNumber($0) }
    actor = source.actor
    isPerson = source.actor.map { record.actors[$0.number - 1].kind == .person } ?? (words.count > 1)
    printed = reader.passage(source.range)
    stems = Set(words.filter { $0.isContent }.map(\.stem))
    isPronoun = words.count == 1 && ClosedWords.pronouns.contains(words[0].form)
    // The first word has a capital wherever a sentence begins.
    var names = Set(words.filter { $0.traits.contains(.name) }.map(\.stem))
    if words.count > 1, let first = words.first, first.isContent, Self.isPeople(reader.passage(first.range)) {
      names.insert(first.stem)
    }
    self.names = names
    switch source.kind {
    case .unnamed, .collective: standing = .anonymous
    case .document: standing = .document
    case .named, .media: standing = source.actor != nil || !names.isEmpty && !isPronoun ? .named : .unknown
    }
  }

  /// "Israeli", "Chinese": with a capital, such an ending is a country's or a people's.
  private static func isPeople(_ word: String) -> Bool {
    guard let first = word.utf8.first, first &- 0x41 < 26 else { return false }
    return ["ian", "can", "ean", "ese", "ish", "nch", "tch", "aqi", "ani", "eli", "udi"].contains { word.hasSuffix($0) }
  }

  /// What the change from this source to another is; nil when they may be the same.
  func change(to other: SourceIdentity, _ actors: ActorMatching) -> ChangeKind? {
    if let a = actor, let b = other.actor, actors.isSame(a, b), isNameable == other.isNameable { return nil }
    switch (standing, other.standing) {
    case (.unknown, _), (_, .unknown): return nil
    case (.named, .named): return isSameName(other, actors) ? nil : .speakerChanged
    case (.anonymous, .named): return other.isBehind(self) ? nil : .sourceNamed
    case (.named, .anonymous): return isBehind(other) ? nil : .sourceAnonymised
    case (.anonymous, .anonymous), (.document, .document):
      if !names.isEmpty, !other.names.isEmpty, names.isDisjoint(with: other.names) { return .speakerChanged }
      return stems.isEmpty || other.stems.isEmpty || !stems.isDisjoint(with: other.stems) ? nil : .speakerChanged
    case (.document, _), (_, .document): return .speakerChanged
    }
  }

  /// "A spokesman for Arvo" speaks for Arvo; an aide to a person is somebody else.
  private func isBehind(_ other: SourceIdentity) -> Bool {
    !isPerson && !stems.isEmpty && stems.isSubset(of: other.stems)
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
