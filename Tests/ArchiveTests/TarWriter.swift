/// Writes small tar archives, header by header.
struct TarWriter {
  private(set) var bytes: [UInt8] = []

  /// The archive with the two blocks that close it.
  var closed: [UInt8] { bytes + [UInt8](repeating: 0, count: 1024) }

  /// - Parameter size: what the header says, if not the truth.
  mutating func add(
    _ name: String, _ data: [UInt8], type: Character = "0", magic: String = "ustar\u{0}00", prefix: String = "",
    size: [UInt8]? = nil
  ) {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: [UInt8], at place: Int) { header.replaceSubrange(place..<place + text.count, with: text) }
    put(Array(name.utf8), at: 0)
    put(Array("0000644".utf8), at: 100)
    put(size ?? Self.octal(data.count, 11), at: 124)
    header[156] = type.asciiValue!
    put(Array(magic.utf8), at: 257)
    put(Array(prefix.utf8), at: 345)
    put(Array("        ".utf8), at: 148)
    put(Self.octal(header.reduce(0) { $0 + Int($1) }, 6) + [0], at: 148)
    bytes += header + data + [UInt8](repeating: 0, count: -data.count & 511)
  }

  /// A pax header with one record.
  mutating func addPax(_ key: String, _ value: String) {
    let rest = " \(key)=\(value)\n".utf8.count
    var length = rest + 1
    while String(length).utf8.count + rest != length { length += 1 }
    add("pax", Array("\(length) \(key)=\(value)\n".utf8), type: "x")
  }

  private static func octal(_ value: Int, _ width: Int) -> [UInt8] {
    let digits = String(value, radix: 8)
    return Array((String(repeating: "0", count: width - digits.count) + digits).utf8)
  }
}
