#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Finds places in markup: ends of tags and comments, attributes, the ends of elements that hold no markup.
struct MarkupScan {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Where a byte next stands.
  func place(of byte: UInt8, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The place behind the next `>`.
  func end(of start: Int) -> Int { place(of: 0x3E, from: start).map { $0 + 1 } ?? bytes.count }

  /// The place behind the `-->` that closes a comment; nil when none does.
  func commentEnd(from start: Int) -> Int? {
    var k = start
    while let close = place(of: 0x3E, from: k) {
      if close - 2 >= start && bytes[close - 1] == 0x2D && bytes[close - 2] == 0x2D { return close + 1 }
      let isBang = close - 3 >= start && bytes[close - 1] == 0x21
      if isBang && bytes[close - 2] == 0x2D && bytes[close - 3] == 0x2D { return close + 1 }
      k = close + 1
    }
    return nil
  }

  /// Where a tag's name ends.
  func nameEnd(from start: Int, limit: Int = .max) -> Int {
    let end = limit < bytes.count - start ? start + limit : bytes.count
    var k = start
    while k < end && !bytes[k].isSpace && bytes[k] != 0x2F && bytes[k] != 0x3E { k += 1 }
    return k
  }

  /// The next attribute of a tag; the place moves behind it.
  func attribute(from place: inout Int, to end: Int) -> (name: Range<Int>, value: Range<Int>)? {
    var k = place
    while k < end && (bytes[k].isSpace || bytes[k] == 0x2F) { k += 1 }
    guard k < end else { return nil }
    let start = k
    k += 1
    while k < end, !bytes[k].isSpace, bytes[k] != 0x2F, bytes[k] != 0x3D { k += 1 }
    let name = start..<k
    while k < end && bytes[k].isSpace { k += 1 }
    var value = k..<k
    if k < end && bytes[k] == 0x3D {
      k += 1
      while k < end && bytes[k].isSpace { k += 1 }
      let low: Int
      if k < end, bytes[k] == 0x22 || bytes[k] == 0x27 {
        let quote = bytes[k]
        low = k + 1
        k = low
        while k < end && bytes[k] != quote { k += 1 }
      } else {
        low = k
        while k < end && !bytes[k].isSpace { k += 1 }
      }
      value = low..<k
      if k < end && !bytes[k].isSpace { k += 1 }  // the closing quotation mark
    }
    place = k
    return (name, value)
  }

  /// Where the end tag that closes an opaque element starts; those that nest are counted.
  func closer(of tag: TagTable.Tag, from start: Int) -> Int? {
    var depth = 1
    var k = start
    while let tagStart = place(of: 0x3C, from: k) {
      let isEnd = tagStart + 1 < bytes.count && bytes[tagStart + 1] == 0x2F
      let name = tagStart + (isEnd ? 2 : 1)
      k = tagStart + 1
      guard isEnd || tag.nests, name < bytes.count, bytes[name].isLetter else { continue }
      let close = nameEnd(from: name, limit: 12)
      guard TagTable.key(bytes[name..<close]) == tag.key else { continue }
      if isEnd { depth -= 1 } else if !isSelfClosed(from: close) { depth += 1 }
      if depth == 0 { return tagStart }
    }
    return nil
  }

  private func isSelfClosed(from start: Int) -> Bool {
    var k = start
    while k < bytes.count && k < start + 2000 && bytes[k] != 0x3E { k += 1 }
    return k < bytes.count && bytes[k] == 0x3E && bytes[k - 1] == 0x2F
  }
}
