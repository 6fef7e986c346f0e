/// Takes the credit off a picture's caption: "A ferry at sea. (Bay Wire photo)", "A ferry at sea. Credit: Bay Wire".
enum CaptionCredit {
  /// The caption without its credit; empty when it is nothing else.
  static func removed(from caption: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = caption.trimmed()
    if text.last == 0x29, let open = text.lastIndex(of: 0x28), isCredit(text[(open + 1)..<(text.endIndex - 1)]) {
      text = text[..<open].trimmed()
    }
    for lead in leads {
      guard let at = text.place(of: lead), text.endIndex - at < 80 else { continue }
      let before = text[..<at].trimmed()
      if before.isEmpty || Prose.ends(before) || !before.last!.isLetter || text[at...].starts(withText: "credit:") {
        text = before
      }
    }
    while let last = text.last, last == 0x7C || last.isSpace { text = text.dropLast() }
    if text.count < 60, isCredit(text), !Prose.ends(text) { return text[text.endIndex...] }
    return text.contains(where: { $0.isLetter || $0 >= 0x80 }) ? text : text[text.endIndex...]
  }

  /// Whether a line names who made a picture: "A ferry at sea. (Photo: Bay Wire)", "Image: Jane Doe/Bay Wire".
  static func hasCredit(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.trimmed()
    guard text.count < 500 else { return false }
    if text.last == 0x29, let open = text.lastIndex(of: 0x28) {
      let inner = text[(open + 1)..<(text.endIndex - 1)]
      return isCredit(inner) || (inner.count < 60 && inner.contains(0x2F))
        || (inner.count < 6 && inner.allSatisfy(\.isUpper))
    }
    return text.contains(text: "getty images")
      || leads.contains { lead in
        guard let at = text.place(of: lead), text.endIndex - at < 80 else { return false }
        return at == text.startIndex || Prose.ends(text[..<at].trimmed()[...])
      }
  }

  /// A credit that stands alone: "(Photo: Bay Wire)", "Jane Doe/Bay Wire via Getty Images".
  static func isCredit(line: ArraySlice<UInt8>) -> Bool {
    var text = line.trimmed()
    if text.first == 0x28 || text.first == 0x5B { text = text.dropFirst() }
    guard text.count < 120 else { return false }
    return lineLeads.contains { text.starts(withText: $0) }
      || (!Prose.ends(text) && anywhere.contains { text.contains(text: $0) })
  }

  private static let anywhere: [StaticString] = ["getty images", "photo ©", "photos ©", "foto ©", "fotos ©"]

  private static let lineLeads: [StaticString] = [
    "photo credit:", "photo credits:", "image credit:", "image credits:", "picture credit:", "credit:", "photo:",
    "foto:", "photograph:", "bildrechte:", "bild:", "crédit photo", "fotó:", "kuva:",
  ]

  private static let leads: [StaticString] = [
    "image credits:", "image credit:", "photo credit:", "credit:", "photograph:", "photo by ", "photograph by ",
    "photo: ",
    "foto: ", "picture: ", "pictured by ", "image: ", "bildrechte: ", "quelle: ", "source: ", "©", "(c) ",
  ]

  private static let words: [StaticString] = [
    "photo", "getty", "reuters", "afp", "via ", "credit", "image", "file", "courtesy", "handout", "epa",
    "associated press",
    "shutterstock", "picture", "©",
  ]

  private static func isCredit(_ text: ArraySlice<UInt8>) -> Bool {
    text.count < 90 && words.contains { text.contains(text: $0) }
  }
}
