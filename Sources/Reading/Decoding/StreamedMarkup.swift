#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Puts a streamed page together as a browser shows it.
///
/// A server that sends a page before all of it is there leaves `<template id="B:1">` or `"P:1"` where a part is
/// missing, sends the part later in a hidden `<div hidden id="S:1">`, and has a script move it: React's streaming
/// format (react-dom/server, "completeBoundary" and "completeSegment").
struct StreamedMarkup {
  private let input: UnsafeBufferPointer<UInt8>
  /// The contents of each part, by its number, and the order they came in.
  private var parts: [UInt64: Range<Int>] = [:]
  private var order: [UInt64] = []
  /// What stands between two parts: scripts.
  private var between: [Range<Int>] = []
  private var out: [UInt8] = []
  private var boundariesUnclosed = false

  /// The page itself when it was not streamed.
  static func assembled(_ page: [UInt8]) -> [UInt8] {
    page.withUnsafeBufferPointer { input in
      var markup = StreamedMarkup(input)
      guard let start = markup.findParts() else { return page }
      markup.out.reserveCapacity(input.count)
      markup.write(0..<start)
      for part in markup.order { markup.writePart(part) }
      for stretch in markup.between { markup.out.append(contentsOf: input[stretch]) }
      return markup.out
    }
  }

  private init(_ input: UnsafeBufferPointer<UInt8>) { self.input = input }

  /// Finds the parts; returns where the first of them starts, nil when there is none.
  private mutating func findParts() -> Int? {
    var first: Int?
    var at = 0
    while let place = Self.place(of: #"id="S:"#, in: input, from: at) {
      at = place + 6
      guard let start = divStart(before: place), let name = number(at: at) else { continue }
      first = first ?? start
      closeLast(before: start)
      // A number that comes twice has no place of its own.
      let key = parts[name.number] == nil ? name.number : UInt64.max - UInt64(order.count)
      parts[key] = min(at + name.length + 2, input.count)..<input.count
      order.append(key)
    }
    if first != nil {
      let end = bodyEnd()
      closeLast(before: end)
      between.append(end..<input.count)
    }
    return first
  }

  private func bodyEnd() -> Int {
    var at = input.count
    while at > 0, input.count - at < 4096 {
      at -= 1
      if input[at] == 0x3C && input.holds("</body", at: at) { return at }
    }
    return input.count
  }

  /// Ends a part where the script that moves it begins, or where the next part does.
  private mutating func closeLast(before next: Int) {
    guard let last = order.last, let start = parts[last]?.lowerBound, start < next else { return }
    let end = Self.divEnd(before: next, in: input, from: start)
    parts[last] = start..<(end ?? next)
    if let end { between.append(end + 6..<next) }
  }

  /// Where the end tag of the last `div` before a place stands: right before it, or before scripts.
  private static func divEnd(
    before place: Int, in input: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var at = place
    while at > start && input[at - 1].isSpace { at -= 1 }
    if at - 6 >= start, input.holds("</div>", at: at - 6) { return at - 6 }
    while at > start {
      at -= 1
      if input[at] == 0x3C && input.holds("</div><script", at: at) { return at }
    }
    return nil
  }

  /// The start of `<div hidden `, the attribute before the id with or without its empty value.
  private func divStart(before place: Int) -> Int? {
    for opening: StaticString in ["<div hidden ", #"<div hidden="" "#] {
      let start = place - opening.utf8CodeUnitCount
      if start >= 0, input.holds(opening, at: start) { return start }
    }
    return nil
  }

  /// The part's number, in base 16 as the server counts, and its length in digits.
  private func number(at start: Int) -> (number: UInt64, length: Int)? {
    var number: UInt64 = 0
    var at = start
    while at < input.count, at - start < 12, let digit = Self.digit(input[at]) {
      number = number << 4 | digit
      at += 1
    }
    return at > start && at < input.count && input[at] == 0x22 ? (number, at - start) : nil
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    if byte.isDigit { return UInt64(byte - 0x30) }
    let byte = byte.lowered
    return byte >= 0x61 && byte <= 0x66 ? UInt64(byte - 0x57) : nil
  }

  /// Writes a stretch of the page; where a part is missing, the part. Parts hold places for parts in turn.
  private mutating func write(_ stretch: Range<Int>) {
    var stack = [stretch]
    while let top = stack.popLast() {
      guard
        let place = Self.place(of: "<template", in: input, from: top.lowerBound, to: top.upperBound)
      else {
        out.append(contentsOf: input[top])
        continue
      }
      let name = place + 14
      out.append(contentsOf: input[top.lowerBound..<place])
      stack.append(place + 9..<top.upperBound)
      guard input.holds(#" id=""#, at: place + 9),
        input.holds("b:", at: name) || input.holds("p:", at: name),
        let number = number(at: name + 2)?.number, let part = parts.removeValue(forKey: number)
      else {
        out.append(contentsOf: input[place..<place + 9])
        continue
      }
      var rest = min(name + 2, top.upperBound)..<top.upperBound
      skipTemplate(&rest, isBoundary: input[name] == 0x42)
      stack[stack.count - 1] = rest
      stack.append(part)
    }
  }

  /// Moves a stretch's start past the rest of the tag, its end tag, and what was shown while the part was missing.
  private mutating func skipTemplate(_ stretch: inout Range<Int>, isBoundary: Bool) {
    var at = stretch.lowerBound
    while at < stretch.upperBound && input[at] != 0x3E { at += 1 }
    at = min(at + 1, stretch.upperBound)
    if input.holds("</template>", at: at) { at = min(at + 11, stretch.upperBound) }
    stretch = (isBoundary ? boundaryEnd(at..<stretch.upperBound) ?? at : at)..<stretch.upperBound
  }

  /// Where the comment stands that ends the boundary begun before a stretch.
  private mutating func boundaryEnd(_ stretch: Range<Int>) -> Int? {
    guard !boundariesUnclosed else { return nil }
    var depth = 1
    var at = stretch.lowerBound
    while let place = Self.place(of: "<!--", in: input, from: at, to: stretch.upperBound) {
      if input.holds("<!--$", at: place) { depth += 1 }
      if input.holds("<!--/$-->", at: place) { depth -= 1 }
      if depth == 0 { return place }
      at = place + 4
    }
    boundariesUnclosed = true
    return nil
  }

  /// A part whose place was not found stays where it came.
  private mutating func writePart(_ part: UInt64) {
    if let stretch = parts.removeValue(forKey: part) { write(stretch) }
  }

  /// Where the text first stands; its last byte is looked for, for the first, "<", stands everywhere.
  private static func place(
    of text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int? = nil
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let length = text.utf8CodeUnitCount
    let end = end ?? bytes.count
    var at = start + length - 1
    while at < end, let found = memchr(base + at, Int32(text.utf8Start[length - 1]), end - at) {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base) - length + 1
      if memcmp(base + place, text.utf8Start, length) == 0 { return place }
      at = place + length
    }
    return nil
  }
}
