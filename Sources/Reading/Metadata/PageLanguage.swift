/// The article's language: what the page states, checked by the words of its text.
struct PageLanguage {
  /// BCP 47.
  let code: String?
  /// Says that the page's own statement was not believed.
  let warning: String?

  /// `stated` in the order in which it is believed. The words decide only where they leave no doubt.
  init(stated: [String], text: [UInt8]) {
    let codes = stated.compactMap { Self.normal($0) }
    let guess = LanguageGuess(text)
    guard let first = codes.first, let found = guess.language else {
      (code, warning) = (codes.first ?? guess.language, nil)
      return
    }
    // Many templates say "en" for all sites; another statement is often right.
    if let confirmed = codes.first(where: { Self.base($0) == found }) {
      (code, warning) = (confirmed, nil)
    } else if guess.contradicts(Self.base(first)) {
      code = found
      warning = "the page says that its language is \(first), but its words are \(found); \(found) is taken"
    } else {
      (code, warning) = (first, nil)
    }
  }

  /// "de_AT" as "de-AT"; nil for what is no language.
  static func normal(_ stated: String) -> String? {
    let parts = Array(stated.utf8).trimmed().pieces { $0 == 0x2D || $0 == 0x5F }
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(\.isLetter) else { return nil }
    let region = parts.dropFirst().first { $0.count == 2 && $0.allSatisfy(\.isLetter) }
    return first.lowered.string + (region.map { "-" + $0.string.uppercased() } ?? "")
  }

  /// The code without its region; both written forms of Norwegian as one.
  private static func base(_ code: String) -> String {
    let base = code.utf8.prefix { $0 != 0x2D }.string
    return base == "nb" || base == "nn" ? "no" : base
  }
}
