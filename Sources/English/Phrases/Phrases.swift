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
      phrases.reserveCapacity(view.tokens.count / 4)
      var finder = NounPhraseFinder(view)
      for sentence in document.sentences { finder.find(in: sentence, into: &phrases) }
      var isInPhrase = [Bool](repeating: false, count: view.tokens.count)
      for phrase in phrases {
        for i in phrase.tokens { isInPhrase[i] = true }
      }
      let groupFinder = VerbGroupFinder(view, isInPhrase: isInPhrase)
      var groups: [VerbGroupDraft] = []
      groups.reserveCapacity(view.tokens.count / 8)
      for sentence in document.sentences { groupFinder.find(in: sentence, into: &groups) }
      let clauses = ClauseFinder.read(document.sentences, view, phrases: phrases, groups: consume groups)
      let links = PhraseLinks(PhraseOrder(view, phrases: phrases, groups: clauses.groups))
      links.fill(&phrases)
      document.verbGroups = clauses.groups.map { $0.group(view, lemmatizer) }
      document.clauses = clauses.clauses
      document.nounPhrases = phrases
    }
    document.add(kind: nounPhrase, document.nounPhrases.map(\.tokens))
    document.add(kind: verbGroup, document.verbGroups.map(\.tokens))
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
