/// Finds the encoding of a page and turns its bytes into valid UTF-8.
///
/// Order of evidence: byte order mark, the zero bytes of UTF-16, what the server says, what the page declares, and what
/// the bytes themselves allow. Valid UTF-8 beats a declaration: pages moved from Latin-1 to UTF-8 often keep the old one.
struct Charset {
  /// The page in UTF-8, without byte order mark.
  private(set) var bytes: [UInt8]
  private(set) var warnings: [String] = []

  /// - Parameter sent: the charset that came with the page, as in HTTP's Content-Type.
  init(decoding raw: [UInt8], sentAs sent: String? = nil) {
    bytes = []
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
      keepUTF8(Array(raw[3...]))
    } else if raw.starts(with: [0xFF, 0xFE]) {
      bytes = Decoder.utf16(raw[2...], bigEndian: false)
    } else if raw.starts(with: [0xFE, 0xFF]) {
      bytes = Decoder.utf16(raw[2...], bigEndian: true)
    } else if let bigEndian = Self.zeroPattern(raw) {
      bytes = Decoder.utf16(raw[...], bigEndian: bigEndian)
      warnings.append("no charset declared, decoded as \(bigEndian ? "utf-16be" : "utf-16le") by its zero bytes")
    } else {
      decodeDeclared(raw, label: Self.label(sent, raw))
    }
  }

  /// UTF-8 from a caller who decoded the page already.
  init(repairing utf8: [UInt8]) {
    bytes = []
    keepUTF8(utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(utf8[3...]) : utf8)
  }

  private mutating func keepUTF8(_ raw: [UInt8]) {
    bytes = Decoder.utf8(raw)
    if bytes != raw { warnings.append("bytes that are no UTF-8 were replaced by U+FFFD; save the page again as UTF-8") }
  }

  /// The server's word counts before the page's, unless nobody knows it or it is UTF-8 and cannot be.
  private static func label(_ sent: String?, _ raw: [UInt8]) -> ArraySlice<UInt8>? {
    let declared = declaredLabel(raw)
    guard let sent, let encoding = CharsetLabels.encoding(of: sent.utf8) else { return declared }
    if encoding.name == "utf-8", declared != nil {
      let tally = Decoder.tally(raw)
      if tally.sound < tally.broken { return declared }
    }
    return Array(sent.utf8)[...]
  }

  private mutating func decodeDeclared(_ raw: [UInt8], label: ArraySlice<UInt8>?) {
    let declared = label.flatMap { CharsetLabels.encoding(of: $0) }
    let tally = Decoder.tally(raw)
    if let label, declared == nil {
      warnings.append("unknown charset \(label.string) declared, guessed from the bytes")
    }
    // A declaration of UTF-16 that could be read byte by byte is false, as the standard says.
    guard let declared, declared.name != "utf-8", !declared.name.hasPrefix("utf-16") else {
      if tally.broken == 0 || tally.sound >= tally.broken {
        keepUTF8(raw)
      } else {
        bytes = Decoder.windows1252(raw)
        warnings.append(
          "\(declared == nil ? "no charset declared" : "declared charset utf-8"), decoded as windows-1252")
      }
      return
    }
    if tally.broken == 0 && tally.sound > 0 && declared.name != "iso-2022-jp" {
      bytes = raw
      warnings.append("declared charset \(label!.string), decoded as utf-8")
      return
    }
    let decoded =
      declared.iconv == "CP1252"
      ? Decoder.windows1252(raw) : Decoder.converted(raw, from: declared.iconv) ?? Decoder.windows1252(raw)
    bytes = decoded
    if tally.sound + tally.broken > 0 && label!.lowered.string != declared.name && declared.iconv == "CP1252" {
      warnings.append("declared charset \(label!.string), decoded as \(declared.name)")
    }
  }

  /// UTF-16 without a mark: markup is mostly ASCII, so every other byte is zero. True for big endian.
  private static func zeroPattern(_ raw: [UInt8]) -> Bool? {
    let count = min(raw.count, 256) & ~1
    guard count >= 8 else { return nil }
    var even = 0
    var odd = 0
    for k in stride(from: 0, to: count, by: 2) {
      if raw[k] == 0 { even += 1 }
      if raw[k + 1] == 0 { odd += 1 }
    }
    if even * 10 >= count / 2 * 7 && odd * 10 < count / 2 { return true }
    if odd * 10 >= count / 2 * 7 && even * 10 < count / 2 { return false }
    return nil
  }

  /// What a `meta` or an XML declaration in the head says. Browsers look at 1024 bytes; many heads are longer.
  static func declaredLabel(_ raw: [UInt8]) -> ArraySlice<UInt8>? {
    let head = raw[..<min(raw.count, 16_384)]
    if head.starts(withText: "<?xml"), let at = head.place(of: "encoding="), at < 200 {
      return value(in: head, from: at + 9)
    }
    var at = 0
    while let meta = head.place(of: "<meta", from: at) {
      var end = meta + 5
      while end < head.endIndex && head[end] != 0x3E { end += 1 }
      if let name = raw[meta..<end].place(of: "charset") {
        var k = name + 7
        while k < end && head[k].isSpace { k += 1 }
        if k < end && head[k] == 0x3D, let found = value(in: raw[..<end], from: k + 1) { return found }
      }
      at = end
    }
    return nil
  }

  private static func value(in head: ArraySlice<UInt8>, from start: Int) -> ArraySlice<UInt8>? {
    var low = start
    while low < head.endIndex && (head[low].isSpace || head[low] == 0x22 || head[low] == 0x27) { low += 1 }
    var high = low
    while high < head.endIndex, head[high].isLetter || head[high].isDigit || "-_.:".utf8.contains(head[high]) {
      high += 1
    }
    return high > low ? head[low..<high] : nil
  }
}
