import Vocabulary

/// What must hold of a record beyond the form of its fields: that its parts fit each other and its text.
///
/// References must lead somewhere: `RecordReader` has seen to that.
public struct RecordCheck: Sendable {
  private let digest: @Sendable ([UInt8]) -> String

  /// - Parameter digest: "sha256:" and the 64 hexadecimal digits for some bytes.
  public init(digest: @escaping @Sendable ([UInt8]) -> String) { self.digest = digest }

  /// Everything that is wrong, in the order of the record's fields.
  public func faults(_ record: Record) -> [FieldFault] {
    var faults = Faults(record)
    if record.error != nil {
      faults.expectEmpty("a record with an error")
      if record.duplicateOf != nil { faults.note("duplicateOf", "expected null in a record with an error") }
      return faults.found
    }
    if record.duplicateOf != nil { faults.expectEmpty("a duplicate, whose text is in the record it names") }
    let expected = digest(Array(record.article.text.utf8))
    if record.digest != expected { faults.note("digest", "expected \(expected), found \(record.digest)") }
    faults.checkBlocks()
    faults.checkActors()
    faults.checkFigures()
    faults.checkQuotes()
    faults.checkClaims()
    return faults.found
  }
}

/// The faults of one record.
private struct Faults {
  let record: Record
  let utf8: [UInt8]
  private(set) var found: [FieldFault] = []

  init(_ record: Record) {
    self.record = record
    utf8 = Array(record.article.text.utf8)
  }

  mutating func note(_ path: String, _ message: String) { found.append(FieldFault(path: path, message: message)) }

  /// - Parameter what: what the record is, that it should be empty.
  mutating func expectEmpty(_ what: String) {
    if !record.article.text.isEmpty { note("text", "expected no text in \(what)") }
    let lists = [
      ("blocks", record.article.blocks.count), ("actors", record.actors.count), ("figures", record.figures.count),
      ("quotes", record.quotes.count), ("claims", record.claims.count),
    ]
    for (name, count) in lists where count > 0 {
      note(name, "expected [] in \(what), found \(count) entries")
    }
  }

  // MARK: Ranges

  private mutating func expectWords(_ range: TextRange, _ path: @autoclosure () -> String) {
    if range.isEmpty { note(path(), "expected a passage of the text, found one without a character") }
  }

  private mutating func check(_ source: Source?, _ path: @autoclosure () -> String) {
    if let source { expectWords(source.range, path()) }
  }

  /// Pieces stand in order, and reach from the start of the whole to its end.
  private mutating func check(_ content: [TextRange], of whole: TextRange, _ path: String) {
    guard let first = content.first, let last = content.last else {
      return note("\(path).content", "expected at least one piece, found none")
    }
    var end = first.start
    for (i, piece) in content.enumerated() {
      expectWords(piece, "\(path).content[\(i)]")
      if piece.start < end { note("\(path).content[\(i)]", "expected a piece behind the one before it") }
      end = piece.end
    }
    if first.start != whole.start || last.end != whole.end {
      note(path, "expected start and end to be those of the content, from its first piece to its last")
    }
  }

  // MARK: The layers

  mutating func checkBlocks() {
    if let dateline = record.article.dateline { expectWords(dateline.range, "dateline") }
    var end = 0
    for (i, block) in record.article.blocks.enumerated() {
      if block.range.start < end { note("blocks[\(i)]", "expected a block behind the one before it") }
      end = block.range.end
    }
  }

  mutating func checkActors() {
    for (i, actor) in record.actors.enumerated() {
      for (k, role) in actor.roles.enumerated() {
        expectWords(role.range, "actors[\(i)].roles[\(k)]")
      }
      for (k, mention) in actor.mentions.enumerated() { expectWords(mention.range, "actors[\(i)].mentions[\(k)]") }
    }
  }

  mutating func checkFigures() {
    for (i, figure) in record.figures.enumerated() {
      let path = "figures[\(i)]"
      expectWords(figure.range, path)
      switch (figure.low, figure.high) {
      case (let low?, let high?):
        if high < low { note(path, "expected low up to high, found \(low.printed) and \(high.printed)") }
      case (nil, nil): break
      default: note(path, "expected low and high, or null for both")
      }
      if let code = figure.currency, !CurrencyCode.isKnown(code) {
        note("\(path).currency", "expected a code of ISO 4217, such as USD, found \"\(code)\"")
      }
      if figure.same?.number == i + 1 { note("\(path).same", "a figure cannot restate itself") }
      if figure.was?.number == i + 1 { note("\(path).was", "a figure cannot change from itself") }
    }
  }

  mutating func checkQuotes() {
    for (i, quote) in record.quotes.enumerated() {
      let path = "quotes[\(i)]"
      check(quote.content, of: quote.range, path)
      check(quote.source, "\(path).source")
      if let cue = quote.cue { expectWords(cue.range, "\(path).cue") }
      if let addressee = quote.addressee {
        expectWords(addressee.range, "\(path).addressee")
      }
      if let claim = quote.claim, claim.number <= record.claims.count,
        !record.claims[claim.number - 1].quotes.contains(Reference(i + 1))
      {
        note("\(path).claim", "expected a claim that names this quote, but \(claim) does not name q\(i + 1)")
      }
    }
  }

  mutating func checkClaims() {
    for (i, claim) in record.claims.enumerated() {
      let path = "claims[\(i)]"
      check(claim.content, of: claim.range, path)
      checkText(of: claim, path)
      if claim.voice == .article && (claim.source != nil || !claim.chain.isEmpty) {
        note(path, "expected no source and no chain in the article's own voice")
      }
      check(claim.source, "\(path).source")
      for (k, hop) in claim.chain.enumerated() {
        check(hop.source, "\(path).chain[\(k)]")
        if let cue = hop.cue { expectWords(cue.range, "\(path).chain[\(k)].cue") }
      }
      for (k, hedge) in claim.hedges.enumerated() { expectWords(hedge.range, "\(path).hedges[\(k)]") }
      checkNesting(of: claim, number: i + 1, path)
    }
  }

  private mutating func checkText(of claim: Claim, _ path: String) {
    var text: [UInt8] = []
    for piece in claim.content {
      if !text.isEmpty { text += Array(" … ".utf8) }
      text += utf8[piece.start..<piece.end]
    }
    if !claim.text.utf8.elementsEqual(text) {
      note("\(path).text", "expected the pieces of content joined by \" … \", which are \"\(String(decoding: text, as: UTF8.self))\"")
    }
  }

  /// What passed on a claim passed on what stands within it, unless the source denies that.
  private mutating func checkNesting(of claim: Claim, number: Int, _ path: String) {
    guard let within = claim.within, within.number <= record.claims.count else { return }
    if within.number == number { return note("\(path).within", "a claim cannot stand within itself") }
    let outer = record.claims[within.number - 1]
    if outer.stance == .denies || outer.stance == .rejects { return }
    if !claim.chain.suffix(outer.chain.count).elementsEqual(outer.chain) {
      note("\(path).chain", "expected it to end in the chain of \(within), around it, hop for hop")
    }
  }
}
