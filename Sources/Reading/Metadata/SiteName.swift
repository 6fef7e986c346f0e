/// The site's name in a page's titles: "Ferry lost | The Daily", "The Daily: Ferry lost".
enum SiteName {
  /// What parts a headline from the name of its site.
  static let separators: [StaticString] = [
    " | ", " - ", " – ", " — ", " :: ", " · ", " • ", " » ", " « ", " // ", " / ", " : ", " ǀ ",
  ]

  /// Longer titles are left as they are: each separator is looked for anew after each cut.
  private static let limit = 1_000

  /// The name that the page's title has beside the headline.
  static func name(in title: String?, beside headline: String?) -> String? {
    guard let title, let headline, title.utf8.count <= limit else { return nil }
    let bytes = Array(title.utf8)
    let wanted = headline.skeleton
    for separator in separators + [": "] {
      if let at = bytes.place(of: separator), bytes[(at + separator.utf8CodeUnitCount)...].skeleton == wanted {
        return name(bytes[..<at])
      }
    }
    for separator in separators {
      guard let at = last(separator, in: bytes[...]), bytes[..<at].skeleton.starts(with: wanted) else { continue }
      return name(bytes[(at + separator.utf8CodeUnitCount)...])
    }
    return nil
  }

  private static func name(_ text: ArraySlice<UInt8>) -> String? {
    let name = text.trimmed()
    return (2...40).contains(name.count) && !name.contains(0x2E) ? name.string : nil
  }

  /// Cuts the site's name, or what is written as a host is, behind or before a separator.
  static func removed(from title: String, known: [String]) -> String {
    guard title.utf8.count <= limit else { return title }
    let names = known.map { $0.skeleton }.filter { $0.count >= 2 }
    var text = Array(title.utf8)[...]
    while true {
      var cut: ArraySlice<UInt8>?
      for separator in separators {
        guard let at = last(separator, in: text) else { continue }
        let tail = text[(at + separator.utf8CodeUnitCount)...]
        if isHost(tail) || isName(tail.skeleton, names), cut == nil || at > cut!.endIndex { cut = text[..<at] }
        if let first = text.place(of: separator), names.contains(text[..<first].skeleton) {
          cut = text[(first + separator.utf8CodeUnitCount)...]
        }
      }
      guard let cut, !cut.trimmed().isEmpty else { return text.trimmed().string }
      text = cut.trimmed()
    }
  }

  /// Cuts a short tail behind a bar, for pages that name their site nowhere else: "Ferry lost | Harbour | The Daily".
  static func tailRemoved(from title: String) -> String {
    guard title.utf8.count <= limit else { return title }
    var text = Array(title.utf8)[...]
    while let at = last(" | ", in: text) {
      let tail = text[(at + 3)...]
      guard tail.count <= 40, tail.count < at - text.startIndex, tail.pieces({ $0 == 0x20 }).count <= 5 else { break }
      text = text[..<at].trimmed()
    }
    return text.string
  }

  private static func isName(_ tail: [UInt8], _ names: [[UInt8]]) -> Bool {
    names.contains { $0 == tail || (tail.count >= 4 && ($0.starts(with: tail) || tail.starts(with: $0))) }
  }

  /// "Daily.example", "daily.co.uk".
  private static func isHost(_ tail: ArraySlice<UInt8>) -> Bool {
    guard let dot = tail.lastIndex(of: 0x2E), dot > tail.startIndex + 1, (2...8).contains(tail.endIndex - dot - 1)
    else { return false }
    return tail[(dot + 1)...].allSatisfy(\.isLower)
      && tail[..<dot].allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2E || $0 == 0x2D }
  }

  private static func last(_ separator: StaticString, in text: ArraySlice<UInt8>) -> Int? {
    var at = text.endIndex - separator.utf8CodeUnitCount
    while at > text.startIndex {
      if text.holds(separator, at: at) { return at }
      at -= 1
    }
    return nil
  }
}
