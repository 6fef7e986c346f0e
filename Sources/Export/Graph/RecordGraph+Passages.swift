import Vocabulary

/// Passages of the text: a node each, described where it is needed first and named everywhere else.
extension RecordGraph where Sink: ~Copyable {
  mutating func span(_ term: StaticString, _ range: TextRange) {
    sink.property(term)
    span(range)
  }

  mutating func spans(_ term: StaticString, _ ranges: [TextRange]) { array(term, ranges) { $0.span($2) } }

  private mutating func span(_ range: TextRange) {
    let (start, end) = (points.codePoint(at: range.start), points.codePoint(at: range.end))
    let node = NodeName.passage(start, end)
    guard written.insert(range).inserted else { return sink.link(node) }
    sink.open(node, "SpecificResource", nil)
    link("hasSource", .text)
    sink.beginMany("selector")
    sink.open("TextPositionSelector")
    integer("start", start)
    integer("end", end)
    sink.close()
    sink.open("TextQuoteSelector")
    literal("exact", utf8[range.start..<range.end])
    literal("prefix", utf8[before(range.start)..<range.start])
    literal("suffix", utf8[range.end..<after(range.end)])
    sink.close()
    sink.endMany()
    sink.close()
  }

  private mutating func literal(_ term: StaticString, _ utf8: ArraySlice<UInt8>) {
    sink.property(term)
    sink.literal(utf8)
  }

  /// Enough context to find a passage again, to the border of a word when one is near.
  private static var context: ClosedRange<Int> { 16...32 }

  private func before(_ end: Int) -> Int {
    var i = end
    var count = 0
    while i > 0 && count < Self.context.upperBound {
      if count >= Self.context.lowerBound && utf8[i - 1] <= 0x20 { break }
      i -= 1
      if utf8[i] & 0xC0 != 0x80 { count += 1 }
    }
    while i < end && utf8[i] & 0xC0 == 0x80 { i += 1 }
    return i
  }

  private func after(_ start: Int) -> Int {
    var i = start
    var count = 0
    while i < utf8.count {
      if utf8[i] & 0xC0 != 0x80 {
        if count == Self.context.upperBound || (count >= Self.context.lowerBound && utf8[i] <= 0x20) { break }
        count += 1
      }
      i += 1
    }
    return i
  }
}
