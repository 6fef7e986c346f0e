/// A stretch of tokens that a phase found.
public struct Span: Sendable {
  public var first: Int32
  public var end: Int32
  public var kind: UInt8
  /// Number of the rule within its phase.
  public var rule: UInt16
  /// Place in the list of its kind's outputs, or -1.
  public var value: Int32
  var next: Int32 = -1

  init(first: Int32, end: Int32, kind: UInt8, rule: UInt16, value: Int32) {
    self.first = first
    self.end = end
    self.kind = kind
    self.rule = rule
    self.value = value
  }

  public var tokens: Range<Int> { Int(first)..<Int(end) }
}

/// All spans of a document, chained by the token they begin at, longest first.
public struct Spans: Sendable {
  public private(set) var all: [Span] = []
  /// Bit set of the kinds that begin at each token.
  public private(set) var begins: [UInt64] = []
  private(set) var heads: [Int32] = []

  mutating func prepare(_ count: Int) {
    begins = Array(repeating: 0, count: count)
    heads = Array(repeating: -1, count: count)
  }

  mutating func add(_ span: Span) {
    let place = Int(span.first)
    begins[place] |= 1 << UInt64(span.kind)
    Self.append(span, to: &all, head: &heads[place])
  }

  /// Adds many spans of one kind, which no rule built.
  mutating func add(kind: UInt8, _ ranges: [Range<Int>]) {
    var begins: [UInt64] = []
    var heads: [Int32] = []
    swap(&begins, &self.begins)
    swap(&heads, &self.heads)
    begins.withUnsafeMutableBufferPointer { begins in
      heads.withUnsafeMutableBufferPointer { heads in
        all.reserveCapacity(all.count + ranges.count)
        for range in ranges {
          precondition(begins.indices.contains(range.lowerBound), "a span outside the text")
          begins[range.lowerBound] |= 1 << UInt64(kind)
          let span = Span(
            first: Int32(range.lowerBound), end: Int32(range.upperBound), kind: kind, rule: 0, value: -1)
          Self.append(span, to: &all, head: &heads[range.lowerBound])
        }
      }
    }
    swap(&begins, &self.begins)
    swap(&heads, &self.heads)
  }

  /// - Parameter head: the first of the chain of spans that begin where the span does.
  @inline(__always)
  private static func append(_ span: Span, to all: inout [Span], head: inout Int32) {
    var span = span
    // Kept in order of falling length, so that a pattern tries the longest first.
    var previous: Int32 = -1
    var current = head
    while current >= 0, all[Int(current)].end > span.end {
      previous = current
      current = all[Int(current)].next
    }
    span.next = current
    all.append(span)
    if previous < 0 { head = Int32(all.count - 1) } else { all[Int(previous)].next = Int32(all.count - 1) }
  }

  /// The longest span of a kind that begins at a token.
  public func first(kind: Int, at token: Int) -> Span? {
    guard begins[token] & (1 << UInt64(kind)) != 0 else { return nil }
    var current = heads[token]
    while current >= 0 {
      let span = all[Int(current)]
      if Int(span.kind) == kind { return span }
      current = span.next
    }
    return nil
  }

  public func beginning(at token: Int) -> [Span] {
    var found: [Span] = []
    var current = heads[token]
    while current >= 0 {
      found.append(all[Int(current)])
      current = all[Int(current)].next
    }
    return found
  }
}

/// The values that one phase's rules built.
protocol OutputList {}

struct Outputs<Output>: OutputList {
  var values: [Output] = []
}
