/// People's names from bylines and author fields: split, cleaned, and fewer rather than bad.
enum PersonNames {
  /// The people a field names. Desks, sites and agencies are left out, and so is all that does not look like a name.
  static func names(in field: String, publisher: String?) -> [String] {
    var line = LineBuffer()
    line.append(Array(field.utf8))
    let text = withoutLead(line.bytes[...])
    var out: [String] = []
    var isShouted = false
    for part in split(text) {
      if out.count == limit { break }
      guard let name = name(part, publisher: publisher), !out.contains(name) else { continue }
      // "Jane Doe, BBC WALES"
      if out.isEmpty { isShouted = isCapital(withoutLead(part)) }
      if isCapital(part) && !isShouted { continue }
      out.append(name)
    }
    return out
  }

  /// The lists of several fields as one, without the same person twice.
  static func merged(_ fields: [String], publisher: String?) -> [String] {
    var out: [String] = []
    var known: Set<[UInt8]> = []
    for field in fields {
      if out.count >= limit { break }
      for name in names(in: field, publisher: publisher) where known.insert(name.skeleton).inserted { out.append(name) }
    }
    return out
  }

  /// So many people write no article; what comes after is not read.
  static let limit = 100

  /// "By", "Written by", "Von": where a byline starts.
  static let leads: [StaticString] = [
    "written by ", "posted by ", "reported by ", "story by ", "words by ", "text by ", "article by ", "published by ",
    "report by ", "story and photos by ", "photos and story by ", "compiled by ", "by: ", "by — ", "by ", "author: ",
    "authors: ", "author ", "ein beitrag von ", "geschrieben von ", "text von ", "von: ", "von ", "autor: ",
    "autorin: ", "écrit par ", "publié par ", "par ", "auteur : ", "auteur: ", "escrito por ", "publicado por ",
    "por: ", "por ", "autora: ", "a cura di ", "scritto da ", "di ", "autore: ", "door ", "av ", "af ", "text: ",
    "tekst: ", "Автор: ", "Текст: ", "作者：", "作者:", "著者：", "記者：", "文／", "文：", "投稿者 ", "投稿者：",
  ]

  static func withoutLead(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    // Some bylines have two: "Posted by By Jane Doe".
    for _ in 0..<2 {
      if let lead = leads.first(where: { text.starts(withText: $0) }) {
        text = text.dropFirst(lead.utf8CodeUnitCount)
      } else if text.starts(withText: "by"), text.count > 3, text[text.startIndex + 2].isUpper {
        text = text.dropFirst(2)  // two elements without a blank between them: "ByJane Doe"
      } else if text.starts(withText: "byby ") {
        text = text.dropFirst(5)
      }
    }
    return text
  }

  /// Whether a line is a lead and names, and little else.
  static func isByline(_ line: ArraySlice<UInt8>) -> Bool {
    let at = line.place(of: " by ")
    // "March 3, 2024 by Jane Doe", "Harbour | By Jane Doe"
    let isDated = at.map { line[..<$0].contains(where: \.isDigit) || line[$0 - 1] == 0x7C } ?? false
    let lead = withoutLead(line)
    guard isDated || lead.count < line.count else { return false }
    var rest = isDated ? line[(at! + 4)...] : lead
    if let bar = rest.place(of: " | ") { rest = rest[..<bar] }
    let letters = names(in: rest.string, publisher: nil).reduce(0) { $0 + $1.utf8.count }
    return letters * 10 >= rest.count * 6
  }

  /// What parts two names of one field.
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
    if let at = text.place(of: " by ") {
      if otherWork.contains(where: { text[..<at].contains(text: $0) }) { return nil }
      text = text[(at + 4)...]
    }
    text = withoutDate(text)
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
    if text.contains(where: { $0.isDigit || "@/\\<>{}[]()=_#?!:".utf8.contains($0) }) { return nil }
    var words = text.pieces { $0 == 0x20 }
    if words.count == 1, isEastAsian(text), publisher.map({ $0.skeleton != text.skeleton }) ?? true {
      return text.string
    }
    // "Jane Doe Senior Writer"
    if let role = words.indices.dropFirst(2).first(where: { roles.contains(words[$0].lowered.string) }) {
      words.removeSubrange(role...)
      text = text[..<words[role - 1].endIndex]
    }
    guard words.count >= 2, words.count <= 5 else { return nil }
    guard let first = text.first, first.isUpper || first >= 0x80 else { return nil }
    for word in words {
      if noNames.contains(word.lowered.string) { return nil }
      if let first = word.first, first.isLower, !particles.contains(word.string) { return nil }
    }
    if let publisher, publisher.skeleton == text.skeleton { return nil }
    return (text.allSatisfy { !$0.isLower } && text.allSatisfy { $0 < 0x80 } ? titled(words) : text.string)
  }

  /// Words that start what people are, behind their names.
  private static let roles: Set<String> = [
    "writer", "reporter", "correspondent", "editor", "author", "contributor", "columnist", "journalist", "producer",
    "senior", "staff", "chief", "deputy", "managing", "associate", "contributing", "freelance", "multiplatform",
    "former",
  ]

  /// Cuts a date that stands behind a name, with or without a border: "Jane Doe 4 March 2024", "Jane DoeMarch 4, 2024".
  static func withoutDate(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let digit = text.firstIndex(where: \.isDigit), digit > text.startIndex + 4 else { return text }
    let name = text[..<digit].trimmed()
    for month in months where name.ends(withText: month) {
      let at = name.endIndex - month.utf8CodeUnitCount
      if name[at].isUpper && at > name.startIndex + 4 { return name[..<at].trimmed() }
    }
    return name
  }

  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
  ]

  /// What people do for an article who are not its authors.
  private static let otherWork: [StaticString] = [
    "photo", "illustrat", "edited", "model", "video", "image", "translat", "review", "produced", "checked", "styl",
  ]

  private static func isCapital(_ text: ArraySlice<UInt8>) -> Bool {
    !text.contains(where: \.isLower) && text.contains(where: \.isUpper)
  }

  /// Words of names that are written small.
  private static let particles: Set<String> = [
    "de", "da", "di", "do", "dos", "das", "del", "della", "der", "den", "des", "van", "von", "vom", "zu", "zum", "zur",
    "la", "le", "el", "al", "bin", "ibn", "ben", "bint", "abu", "ter", "ten", "te", "af", "av", "y", "e", "i", "d",
    "du", "und", "st", "san", "al-", "ap", "ab", "ul", "ur", "e.", "dela", "degli", "dei", "las", "los", "op", "in",
    "'t", "het",
  ]

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
    minutes read share follow more about view all by from on january february march july september am pm est gmt utc ist
    october november december monday tuesday wednesday thursday friday saturday sunday newsletter subscribe com www
    tv radio journal gazette herald tribune guardian telegraph wire report reports today world board guest sponsored
    e-mail email see full bio profile stories tips photo photos image images getty video videos science
    content studio partner partners department university institute foundation your our this that is are was
    """
}
