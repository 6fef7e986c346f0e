import Vocabulary

/// The user's own list of actors, made ready for finding its names in token streams.
public struct ListedNames: Sendable {
  public let actors: [ListedActor]
  private var phrases: PhraseTable
  /// The forms that differ in capitals only, by the phrase's value.
  private var forms: [[Form]] = []
  /// Words of the longest form that is looked for; names are shorter.
  private static let longest = 24

  /// One way of writing a listed actor.
  private struct Form: Sendable {
    /// Nil when several actors are written so.
    var actor: Int?
    /// As listed, token by token.
    var words: [[UInt8]]
  }

  public init(_ actors: [ListedActor], tokenizer: Tokenizer) {
    self.actors = actors
    phrases = PhraseTable(capacity: actors.count * 2, longest: Self.longest)
    var places: [[UInt64]: Int] = [:]
    for (number, actor) in actors.enumerated() {
      for form in actor.forms {
        let bytes = Array(form.utf8)
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer { tokenizer.appendTokens(of: $0, from: 0, to: $0.count, to: &tokens) }
        let words = tokens.map { Self.plain(bytes[Int($0.start)..<Int($0.end)]) }
        let key = tokens.map(\.hash)
        let place = places[key] ?? forms.count
        if place == forms.count {
          places[key] = place
          forms.append([])
          phrases.add(tokens, tokens.indices, value: UInt32(place))
        }
        if let same = forms[place].firstIndex(where: { $0.words == words }) {
          if forms[place][same].actor != number { forms[place][same].actor = nil }
        } else {
          forms[place].append(Form(actor: number, words: words))
        }
      }
    }
  }

  /// The longest listed name that begins at a token and ends before `limit`, and the number of its actor.
  ///
  /// Capitals must be as listed, but for a whole word in capitals and a first letter that the text raises: "WHO" is
  /// never found in "who", and "Apple" never in "apple".
  public func longestMatch(at token: Int, limit: Int, in document: Document) -> (end: Int, actor: Int)? {
    guard let match = phrases.longestMatch(at: token, limit: limit, in: document.tokens) else { return nil }
    var raised: Int?
    for form in forms[Int(match.value)] {
      guard let actor = form.actor else { continue }
      switch likeness(of: form, at: token, document) {
      case .same: return (match.end, actor)
      case .raised: if raised == nil { raised = actor }
      case .other: continue
      }
    }
    return raised.map { (match.end, $0) }
  }

  private enum Likeness { case same, raised, other }

  private func likeness(of form: Form, at token: Int, _ document: Document) -> Likeness {
    var likeness = Likeness.same
    for (i, word) in form.words.enumerated() {
      let range = document.tokens.range(token + i)
      let printed = Self.plain(document.text[range.start..<range.end])
      if printed == word { continue }
      let isShouted = document.tokens.has(token + i, .allCapitals)
      if !isShouted, i > 0 || printed.dropFirst() != word.dropFirst() { return .other }
      // A small letter where the list has a capital.
      if printed[0] > word[0] { return .other }
      likeness = .raised
    }
    return likeness
  }

  /// With plain apostrophes, as texts and lists write either.
  private static func plain(_ word: ArraySlice<UInt8>) -> [UInt8] {
    if !word.contains(0xE2) { return Array(word) }
    return Array(String(decoding: word, as: UTF8.self).replacing("’", with: "'").utf8)
  }
}
