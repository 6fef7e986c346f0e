import Grammar

/// Base noun phrases and verb groups with their subjects: layers of the document, and spans that patterns can name
/// as `<nounPhrase>` and `<verbGroup>`.
enum Phrases {
  static let nounPhrase = "nounPhrase"
  static let verbGroup = "verbGroup"

  static func stages(_ book: inout Book, lemmatizer: Lemmatizer) -> [Stage] {
    book.kind(nounPhrase)
    book.kind(verbGroup)
    return [Stage("phrases") { find(in: $0, lemmatizer) }]
  }

  private static func find(in document: Document, _ lemmatizer: Lemmatizer) {
    ClassView.with(document, lemmatizer.table) { view in
      var phrases: [NounPhrase] = []
      phrases.reserveCapacity(view.tokens.count / 3)
      var finder = NounPhraseFinder(view)
      for sentence in document.sentences { finder.find(in: sentence, into: &phrases) }
      let phraseAt = places(phrases.count, among: view.tokens.count) { phrases[$0].tokens }
      let groupFinder = VerbGroupFinder(view, phraseAt: phraseAt)
      var groups = PlainList<VerbGroupDraft>(capacity: view.tokens.count / 8)
      for sentence in document.sentences { groupFinder.find(in: sentence, into: &groups) }
      let clauses = ClauseFinder.read(document.sentences, view, phrases: phrases, phraseAt: phraseAt, groups: groups)
      let links = PhraseLinks(PhraseOrder(view, phrases: phrases, groups: clauses.groups))
      links.fill(&phrases)
      document.verbGroups = clauses.groups.map { $0.group(view, lemmatizer) }
      document.clauses = clauses.clauses
      document.nounPhrases = phrases
    }
    document.add(kind: nounPhrase, document.nounPhrases.map(\.tokens))
    document.add(kind: verbGroup, document.verbGroups.map(\.tokens))
  }

  /// By token, the number of the item that holds it, or -1.
  static func places(_ items: Int, among tokens: Int, _ range: (Int) -> Range<Int>) -> [Int32] {
    var places = [Int32](repeating: -1, count: tokens)
    places.withUnsafeMutableBufferPointer { places in
      for number in 0..<items {
        for i in range(number) {
          precondition(places.indices.contains(i), "an item outside the text")
          places[i] = Int32(truncatingIfNeeded: number)
        }
      }
    }
    return places
  }
}

/// What phrases describe and which lists they stand in, by phrase; -1 for none.
private struct PhraseLinks {
  private let described: [Int32]
  private let firsts: [Int32]

  init(_ order: PhraseOrder) {
    described = AppositionFinder(order).targets()
    firsts = CoordinationFinder(order).firsts(appositions: described)
  }

  /// Nothing else may hold the phrases by now, or all of them are copied.
  func fill(_ phrases: inout [NounPhrase]) {
    for number in phrases.indices {
      phrases[number].appositionOf = described[number] < 0 ? nil : Int(described[number])
      phrases[number].conjunctOf = firsts[number] < 0 ? nil : Int(firsts[number])
    }
  }
}
