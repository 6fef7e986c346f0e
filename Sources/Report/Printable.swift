/// Words of an article as a terminal may have them.
enum Printable {
  /// An article is hostile input: control characters, which a terminal would obey, become a blank.
  static func line(_ words: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      out.append(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? " " : scalar)
    }
    return String(out)
  }
}
