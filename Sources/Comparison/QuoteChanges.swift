import Vocabulary

/// How the quoted words of a pair of claims differ.
struct QuoteChanges {
  private(set) var kind: ChangeKind?
  /// The quoted words as printed.
  private(set) var old: String?
  private(set) var new: String?

  init(_ pair: ClaimPair, _ versions: Versions) {
    let before = pair.oldWords.filter { $0.traits.contains(.quoted) }
    let after = pair.newWords.filter { $0.traits.contains(.quoted) }
    kind = Self.kind(before, after)
    guard kind != nil else { return }
    old = Self.printed(before, versions.old.reader)
    new = Self.printed(after, versions.new.reader)
  }

  private static func kind(_ before: [Word], _ after: [Word]) -> ChangeKind? {
    if before.isEmpty && after.isEmpty { return nil }
    if after.isEmpty { return .quoteToParaphrase }
    if before.isEmpty { return .paraphraseToQuote }
    let edits = WordEdits(before.map(\.form), after.map(\.form)).edits
    if edits.isEmpty { return nil }
    if edits.allSatisfy({ $0.new.isEmpty && isCut($0.old, of: before, at: $0.new.lowerBound, in: after) }) {
      return .quoteTruncated
    }
    if edits.allSatisfy({ $0.old.isEmpty && isCut($0.new, of: after, at: $0.old.lowerBound, in: before) }) {
      return .quoteExtended
    }
    return .quoteEdited
  }

  /// Words at an end, whole sentences, or words in whose place dots stand.
  private static func isCut(_ cut: Range<Int>, of words: [Word], at place: Int, in rest: [Word]) -> Bool {
    if cut.lowerBound == 0 || cut.upperBound == words.count { return true }
    let startsWhole = words[cut.lowerBound - 1].traits.contains(.endsSentence)
    if startsWhole && words[cut.upperBound - 1].traits.contains(.endsSentence) { return true }
    return place > 0 && rest[place - 1].traits.contains(.endsSentence)
  }

  private static func printed(_ words: [Word], _ reader: WordReader) -> String? {
    guard let first = words.first, let last = words.last else { return nil }
    return reader.passage(TextRange(first.range.start, max(first.range.end, last.range.end)))
  }
}
