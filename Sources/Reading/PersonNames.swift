/// People's names from bylines and author fields: split, cleaned, and fewer rather than bad.
enum PersonNames {
  /// The people a field names. Desks, sites and agencies are left out, and so is all that does not look like a name.
  static func names(in field: String, publisher: String?) -> [String] {
    var line = LineBuffer()
    line.append(Array(field.utf8))
    let text = withoutLead(line.bytes[...])
    var out: [String] = []
    for part in split(text) {
      if let name = name(part, publisher: publisher), !out.contains(name) { out.append(name) }
    }
    return out
  }

  /// A name of one word, which only a page's own word for it ("Person") makes a person's.
  static func singleName(_ field: String, publisher: String?) -> String? {
    let text = Array(field.utf8)
    guard (3...20).contains(text.count), text.allSatisfy({ $0.isLetter || $0 >= 0x80 }), text[0].isUpper else {
      return nil
    }
    if noNames.contains(text.lowered.string) { return nil }
    if let publisher, Array(publisher.utf8).skeleton == text.skeleton { return nil }
    return field
  }

  /// The lists of several fields as one, without the same person twice.
  static func merged(_ fields: [String], publisher: String?) -> [String] {
    var out: [String] = []
    for field in fields {
      for name in names(in: field, publisher: publisher) {
        let letters = Array(name.utf8).skeleton
        if !out.contains(where: { Array($0.utf8).skeleton == letters }) { out.append(name) }
      }
    }
    return out
  }

  /// "By", "Written by", "Von": where a byline starts.
  static let leads: [StaticString] = [
    "written by ", "posted by ", "reported by ", "story by ", "words by ", "text by ", "article by ", "published by ",
    "report by ", "by: ", "by ", "author: ", "authors: ", "author ", "von ", "par ", "por ", "di ", "door ", "text: ",
  ]

  static func withoutLead(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for lead in leads where text.starts(withText: lead) { return text.dropFirst(lead.utf8CodeUnitCount) }
    return text
  }

  private static let joints: [StaticString] = [
    " and ", " & ", " und ", " et ", " y ", " with ", " | ", " / ", " • ", " · ", ";", ",",
  ]

  private static func split(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var at = start
    while at < text.endIndex {
      if let joint = joints.first(where: { text.holds($0, at: at) }) {
        parts.append(text[start..<at])
        at += joint.utf8CodeUnitCount
        start = at
      } else {
        at += 1
      }
    }
    parts.append(text[start...])
    return parts
  }

  private static func name(_ part: ArraySlice<UInt8>, publisher: String?) -> String? {
    var text = withoutLead(part.trimmed())
    for mark: StaticString in [" (", " - ", " – ", " — ", " | ", " for ", " in ", " at ", " of the ", " @"] {
      if let at = text.place(of: mark), at > text.startIndex { text = text[..<at] }
    }
    if let at = text.firstIndex(of: 0x40), let blank = text[..<at].lastIndex(of: 0x20) { text = text[..<blank] }
    while let first = text.first, !first.isLetter, first < 0x80 { text = text.dropFirst() }
    if text.starts(withText: "—") || text.starts(withText: "–") { text = text.dropFirst(3).trimmed() }
    while let last = text.last, last == 0x2E && text.count > 20 || ":-|*".utf8.contains(last) || last.isSpace {
      text = text.dropLast()
    }
    guard text.count >= 4, text.count <= 60 else { return nil }
    if text.contains(where: { $0.isDigit || "@/\\<>{}[]=_#?!".utf8.contains($0) }) { return nil }
    let words = text.pieces { $0 == 0x20 }
    if words.count == 1, isEastAsian(text), publisher.map({ Array($0.utf8).skeleton != text.skeleton }) ?? true {
      return text.string
    }
    guard words.count >= 2, words.count <= 5 else { return nil }
    guard let first = text.first, first.isUpper || first >= 0x80 else { return nil }
    for word in words where noNames.contains(word.lowered.string) { return nil }
    if let publisher, Array(publisher.utf8).skeleton == text.skeleton { return nil }
    return (text.allSatisfy { !$0.isLower } && text.allSatisfy { $0 < 0x80 } ? titled(words) : text.string)
  }

  /// Two to five ideographs or syllables: a name needs no blank there.
  private static func isEastAsian(_ text: ArraySlice<UInt8>) -> Bool {
    (6...15).contains(text.count)
      && text.string.unicodeScalars.allSatisfy {
        (0x4E00...0x9FFF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value)
      }
  }

  /// "JANE DOE" as "Jane Doe".
  private static func titled(_ words: [ArraySlice<UInt8>]) -> String {
    words.map { word in
      if word.count <= 2 && word.last == 0x2E { return word.string }
      var start = true
      return word.map { byte in
        defer { start = !byte.isLetter }
        return start ? byte : byte.lowered
      }.string
    }.joined(separator: " ")
  }

  /// Words that show that a name is not a person's.
  private static let noNames = Set(noNameTable.rows.joined())

  private static let noNameTable: StaticString = """
    staff editor editors editorial newsroom team desk news press agency agencies correspondent correspondents reporter
    reporters bureau service services writer writers author authors contributor contributors admin administrator
    webmaster magazine daily times post media network online digital company inc ltd llc group corporation associated
    reuters afp dpa ap bbc cnn redaktion redacción redaction rédaction the and or published updated posted article
    minutes read share follow more about view all by from on january february march april june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday newsletter subscribe com www
    tv radio journal gazette herald tribune guardian telegraph wire report reports today world board guest sponsored
    content studio partner partners department university institute foundation your our this that is are was
    """
}
