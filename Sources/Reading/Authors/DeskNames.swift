/// Authors that are no people by their names: agencies, desks, pen names, people of one name.
enum DeskNames {
  /// The fields as names, without those of the houses given by their letters.
  ///
  /// Texts that the page shows are names when they are written as such or follow a "by".
  static func names(in fields: [String], leaving houses: [[UInt8]], shown: Bool) -> [String] {
    var out: [String] = []
    for field in fields {
      if out.count == PersonNames.limit { break }
      var line = LineBuffer()
      line.append(Array(field.utf8))
      var text = PersonNames.withoutLead(line.bytes[...]).trimmed()
      for mark: StaticString in [" | ", " - ", " – ", " — ", " • ", " · ", " on ", " published"] {
        if let at = text.place(of: mark), at > text.startIndex + 1 { text = text[..<at].trimmed() }
      }
      if text.contains(0x20) { text = PersonNames.withoutDate(text) }
      while let last = text.last, "-–|,".utf8.contains(last) { text = text.dropLast().trimmed() }
      if shown, let first = text.first, first.isLower, text.startIndex == line.bytes.startIndex { continue }
      guard isName(text), !houses.contains(text.skeleton) else { continue }
      if !out.contains(text.string) { out.append(text.string) }
    }
    return out
  }

  /// The fields that are news agencies.
  static func agencies(in fields: [String]) -> [String] {
    fields.filter { agencies.contains($0.skeleton.string) }
  }

  private static let agencies: Set<String> = [
    "ap", "associatedpress", "theassociatedpress", "reuters", "afp", "agencefrancepresse", "dpa", "ansa", "efe", "apa",
    "sda", "ats", "upi", "tass", "xinhua", "bloomberg", "pamedia", "kyodo", "yonhap", "anadolu", "anadoluajansı",
    "belga", "anp", "ritzau", "tt", "ntb", "pap", "ukrinform", "interfax", "europapress", "lusa", "sid", "epd", "kna",
  ]

  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    guard (2...50).contains(text.count), let first = text.first, first.isLetter || first >= 0x80 else { return false }
    let words = text.pieces { $0 == 0x20 }
    guard words.count <= 6, !text.contains(where: { ":/@{}[]<>_=#?!()\\".utf8.contains($0) }) else { return false }
    // Numbers are of dates and counts, but for a pen name of one word.
    if text.contains(where: \.isDigit) && words.count > 1 { return false }
    return !words.contains { noise.contains($0.lowered.string) } && !placeholders.contains(text.lowered.string)
  }

  /// Words of buttons and notes that stand where authors do.
  private static let noise: Set<String> = [
    "by", "updated", "published", "posted", "minutes", "min", "read", "share", "follow", "comments", "comment",
    "subscribe", "ago", "view", "see", "e-mail", "email", "photo", "image", "getty", "twitter", "facebook", "reply",
  ]

  /// What content systems fill in for want of an author.
  private static let placeholders: Set<String> = [
    "admin", "administrator", "webmaster", "editor", "author", "authors", "user", "guest", "unknown", "anonymous",
    "none", "null", "undefined", "n/a", "test", "root", "default", "super user", "web editor", "name",
  ]
}
