import Vocabulary

/// Claims of both versions that are one, with the words in which they differ.
///
/// Usually one of each; more where a sentence was split or two were joined.
struct ClaimPair {
  var old: [Int]
  var new: [Int]
  let oldWords: [Word]
  let newWords: [Word]
  let edits: [WordEdits.Edit]
  /// Stems of all content words, sorted.
  let oldStems: [UInt64]
  let newStems: [UInt64]

  init(old: [Int], new: [Int], _ versions: Versions) {
    self.old = old
    self.new = new
    let olds = old.map { versions.old.claims[$0] }
    let news = new.map { versions.new.claims[$0] }
    oldWords = olds.flatMap(\.words)
    newWords = news.flatMap(\.words)
    oldStems = olds.count == 1 ? olds[0].stems : olds.flatMap(\.stems).sorted()
    newStems = news.count == 1 ? news[0].stems : news.flatMap(\.stems).sorted()
    edits = WordEdits(oldWords.map(\.form), newWords.map(\.form)).edits
  }

  /// Whether any edit takes out or puts in a word that says what the claim is about.
  var replacesContent: Bool {
    edits.contains { edit in
      oldWords[edit.old].contains(where: \.isContent) || newWords[edit.new].contains(where: \.isContent)
    }
  }

  /// Content words of an edit's old side that are nowhere in the new claim.
  func lost(in edit: WordEdits.Edit) -> [Word] {
    oldWords[edit.old].filter { $0.isContent && !newStems.hasSorted($0.stem) }
  }

  /// Content words of an edit's new side that are nowhere in the old claim.
  func gained(in edit: WordEdits.Edit) -> [Word] {
    newWords[edit.new].filter { $0.isContent && !oldStems.hasSorted($0.stem) }
  }
}

/// Both records, read for comparing.
struct Versions {
  let old: RecordView
  let new: RecordView
  let actors: ActorMatching

  init(_ old: Record, _ new: Record) {
    self.old = RecordView(old)
    self.new = RecordView(new)
    actors = ActorMatching(old, new)
  }

  func oldSource(_ source: Source?) -> SourceIdentity? { source.map { SourceIdentity($0, old.record, old.reader) } }
  func newSource(_ source: Source?) -> SourceIdentity? { source.map { SourceIdentity($0, new.record, new.reader) } }
}
