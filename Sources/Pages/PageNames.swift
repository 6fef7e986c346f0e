/// Names for the pages of a folder: from the records' ids, letters that every file system takes, each name once.
public struct PageNames: Sendable {
  private var taken: Set<String> = ["index"]

  public init() {}

  private static let longest = 80

  /// "Corpus/en/wire/source.html" is "corpus-en-wire-source.html".
  public mutating func name(for id: String) -> String {
    var letters: [UInt8] = []
    for byte in (id.hasSuffix(".html") ? String(id.dropLast(5)) : id).utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "_"): letters.append(byte)
      case 0x41...0x5A: letters.append(byte | 0x20)
      default: if let last = letters.last, last != UInt8(ascii: "-") { letters.append(UInt8(ascii: "-")) }
      }
    }
    // The end of an id says more than its beginning, which is often the same for all.
    letters = letters.suffix(Self.longest)
    while letters.first == UInt8(ascii: "-") { letters.removeFirst() }
    while letters.last == UInt8(ascii: "-") { letters.removeLast() }
    let stem = letters.isEmpty ? "page" : String(decoding: letters, as: UTF8.self)
    var name = stem
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(stem)-\(number)"
      number += 1
    }
    return name + ".html"
  }
}
