/// The attributes that reading needs, set aside tag by tag.
extension Skeleton {
  /// Keeps those of a tag; the range is that between its name and its `>`.
  mutating func keepAttributes(_ range: Range<Int>, in scan: MarkupScan) {
    let input = scan.bytes
    var k = range.lowerBound
    var kept = 0
    while kept < Self.attributeLimit, let attribute = scan.attribute(from: &k, to: range.upperBound) {
      guard let name = AttributeTable.shared[TagTable.key(input[attribute.name])] else { continue }
      kept += 1
      if name != .style {
        keep(name, attribute.value, of: input)
      } else if Self.hides(input[attribute.value]) {
        // Of styles only this matters: the element is not shown.
        keep(.hidden, attribute.value.lowerBound..<attribute.value.lowerBound, of: input)
      }
    }
  }

  /// Real tags have a few dozen at most.
  private static let attributeLimit = 64

  private mutating func keep(_ name: AttributeName, _ value: Range<Int>, of input: UnsafeBufferPointer<UInt8>) {
    let start = Int32(bytes.count)
    var k = value.lowerBound
    while k < value.upperBound {
      let low = k
      while k < value.upperBound && input[k] != 0x26 && input[k] != 0 { k += 1 }
      bytes.append(UnsafeBufferPointer(rebasing: input[low..<k]))
      guard k < value.upperBound else { break }
      if input[k] == 0 {
        bytes.append("\u{FFFD}")
        k += 1
      } else if let found = Entities.reference(in: input, at: k, inAttribute: true), found.end <= value.upperBound {
        for code in found.codes { bytes.append(code: code) }
        k = found.end
      } else {
        bytes.append(0x26)
        k += 1
      }
    }
    attributes.append((name, start..<Int32(bytes.count)))
  }

  private static func hides(_ style: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard var k = style.place(of: "display") else { return false }
    k += 7
    while k < style.endIndex && (style[k].isSpace || style[k] == 0x3A) { k += 1 }
    return style.holds("none", at: k)
  }
}
