/// What a file holds.
public enum InputFormat: String, Sendable, CaseIterable {
  /// By suffix, then by the first bytes.
  case auto
  /// One page.
  case html
  /// One article as plain text.
  case text
  /// One page or article in each line, as a JSON object.
  case jsonl
  /// A web archive, WARC or WET.
  case warc
  /// A ZIP archive of pages, or of web archives (WACZ).
  case zip
  /// A tar archive of pages.
  case tar
  /// Comma-separated values with a column of pages.
  case csv

  /// The format that a file's name promises.
  static func suffix(of path: String) -> InputFormat? {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "gz": return suffix(of: String(name[..<dot]))
    case "html", "htm", "xhtml", "shtml": return .html
    case "txt", "text": return .text
    case "jsonl", "ndjson": return .jsonl
    case "warc", "wet": return .warc
    case "zip", "wacz": return .zip
    case "tar", "tgz": return .tar
    case "csv", "tsv": return .csv
    default: return nil
    }
  }

  /// What first bytes look like; the reason when they are neither text nor a page.
  enum Guess: Equatable {
    case html, text, jsonl, warc, zip, tar
    case unreadable(String)

    /// What the bytes are when they are no article.
    var noArticle: String? {
      switch self {
      case .html, .text, .jsonl: nil
      case .warc: "a WARC archive"
      case .zip: "a ZIP archive"
      case .tar: "a tar archive"
      case .unreadable(let what): what
      }
    }
  }

  static func guess(_ head: [UInt8]) -> Guess {
    for (magic, name) in magics where head.starts(with: magic) { return .unreadable(name) }
    if WARCHead.begins(head) == true { return .warc }
    if ZIPArchive.begins(head) { return .zip }
    if TarHeader.isAhead(head) { return .tar }
    let visible = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 == 0xFE || $0 == 0xFF }
    // "<" in either byte order of UTF-16 stands beside a NUL, as it does in no other text.
    if visible.first == UInt8(ascii: "<") { return .html }
    if head.contains(0) { return .unreadable("binary data") }
    if visible.first == UInt8(ascii: "{") { return .jsonl }
    return looksLikePage(visible) ? .html : .text
  }

  private static let magics: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    (Array("filedesc://".utf8), "an ARC archive, which is older than WARC"), (Array("BZh".utf8), "bzip2 data"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz data"),
  ]

  /// Whether a page starts somewhere in these bytes, behind a comment or a server's message.
  private static func looksLikePage(_ bytes: ArraySlice<UInt8>) -> Bool {
    var i = bytes.startIndex
    while let tag = bytes[i...].firstIndex(of: UInt8(ascii: "<")) {
      let word = String(decoding: bytes[tag...].prefix(9), as: UTF8.self).lowercased()
      if word.hasPrefix("<!doctype") || word.hasPrefix("<html") || word.hasPrefix("<head") { return true }
      i = tag + 1
    }
    return false
  }
}
