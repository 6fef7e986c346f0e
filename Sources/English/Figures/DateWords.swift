import Grammar

/// Words of dates.
enum DateWords {
  static let months: StaticString = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
    """
  static let weekdays: StaticString = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri mon. tue.
    tues. wed. thu.
    thurs. fri. sat. sun.
    """

  /// 1 to 12.
  static func month(_ word: String) -> Int? {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return names.firstIndex(of: String(word.prefix(3))).map { $0 + 1 }
  }

  /// 0 for Monday to 6 for Sunday.
  static func weekday(_ word: String) -> Int? {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return names.firstIndex(of: String(word.prefix(3)))
  }

  /// TIMEX3's letters for a season, and the month it begins with.
  static func season(_ word: String) -> (letters: String, month: Int)? {
    switch word {
    case "spring": ("SP", 3)
    case "summer": ("SU", 6)
    case "fall", "autumn": ("FA", 9)
    case "winter": ("WI", 12)
    default: nil
    }
  }

  static func isDateWord(_ token: Int, _ document: Document) -> Bool {
    let classes = document.language.book.classes
    guard let month = classes.mask("month"), let weekday = classes.mask("weekday") else { return false }
    return document.tokens.has(token, month) || document.tokens.has(token, weekday)
  }
}
