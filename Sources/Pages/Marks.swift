import Vocabulary

/// A stretch of the text that the page marks, and what it belongs to.
struct Mark: Equatable {
  enum Kind: Int, CaseIterable {
    /// The words of a claim; its source, its cue, those it came through, its hedges: numbered by the claim.
    case claim, source, cue, relay, hedge
    /// Words in quotation marks: numbered by the quote.
    case quote
    case figure, actor
    /// Words that the other version has not: numbered by the change.
    case edit
  }

  var kind: Kind
  var range: TextRange
  /// From 1, as references count.
  var number: Int
}

/// All marks of a record.
struct Marks {
  private(set) var all: [Mark] = []
  private let text: [UInt8]

  init(_ record: Record) {
    text = Array(record.article.text.utf8)
    for (i, actor) in record.actors.enumerated() {
      for mention in actor.mentions { add(.actor, mention.range, i + 1) }
    }
    for (i, figure) in record.figures.enumerated() { add(.figure, figure.range, i + 1) }
    for (i, quote) in record.quotes.enumerated() { add(quote, number: i + 1) }
    for (i, claim) in record.claims.enumerated() { add(claim, number: i + 1, record) }
  }

  private mutating func add(_ kind: Mark.Kind, _ range: TextRange, _ number: Int) {
    if range.start >= 0 && !range.isEmpty && range.end <= text.count {
      all.append(Mark(kind: kind, range: range, number: number))
    }
  }

  private mutating func add(_ quote: Quote, number: Int) {
    for piece in quote.content {
      switch quote.kind {
      case .direct: add(.quote, piece, number)
      case .mixed: for words in quotedWords(in: piece) { add(.quote, words, number) }
      case .indirect: break
      }
    }
  }

  private mutating func add(_ claim: Claim, number: Int, _ record: Record) {
    for piece in claim.content { add(.claim, piece, number) }
    if let source = claim.source { add(.source, source.range, number) }
    for quote in claim.quotes {
      if let cue = record.quotes[quote.number - 1].cue { add(.cue, cue.range, number) }
    }
    for hop in claim.chain {
      add(.relay, hop.source.range, number)
      if let cue = hop.cue { add(.cue, cue.range, number) }
    }
    for hedge in claim.hedges { add(.hedge, hedge.range, number) }
  }

  /// The words between quotation marks, with the marks.
  private func quotedWords(in range: TextRange) -> [TextRange] {
    guard range.start >= 0, range.end <= text.count, !range.isEmpty else { return [] }
    let (opening, closing, straight) = (Array("“".utf8), Array("”".utf8), UInt8(ascii: "\""))
    var found: [TextRange] = []
    var start: Int?
    for i in range.start..<range.end {
      let rest = text[i..<range.end]
      if rest.starts(with: opening) || text[i] == straight && start == nil {
        start = i
      } else if let from = start, rest.starts(with: closing) || text[i] == straight {
        found.append(TextRange(from, i + (text[i] == straight ? 1 : closing.count)))
        start = nil
      }
    }
    return found
  }
}
