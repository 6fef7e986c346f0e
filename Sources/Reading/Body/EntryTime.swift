/// Tells lines that are nothing but a time of day, as they part the entries of a live blog: "16:21 GMT", "Updated at
/// 10.05am", "2 hours ago", "14.05 Uhr".
enum EntryTime {
  static func holds(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 2, line.count <= 40, line.contains(where: \.isDigit) else { return false }
    var clocks = 0
    var numbers = 0
    for word in line.pieces({ $0 == 0x20 || $0 == 0x2C || $0 == 0x7C || $0 == 0x28 || $0 == 0x29 }) {
      if isClock(word) {
        clocks += 1
      } else if word.allSatisfy(\.isDigit) && word.count <= 4 {
        numbers += 1
      } else if isSpan(word) || word.starts(withText: "ago") || ["vor", "hace", "il"].contains(word.string) {
        clocks += 1
      } else if Months.number(word.filter { $0.isLetter || $0 >= 0x80 }) == nil && !words.contains(plain(word)) {
        return false
      }
    }
    return clocks == 1 || clocks == 2 && numbers <= 1
  }

  /// "16:21", "16.21", "4:21pm", "16h21".
  private static func isClock(_ word: ArraySlice<UInt8>) -> Bool {
    let hour = word.prefix { $0.isDigit }
    var rest = word.dropFirst(hour.count)
    guard (1...2).contains(hour.count), let mark = rest.first, mark == 0x3A || mark == 0x2E || mark == 0x68 else {
      return false
    }
    rest = rest.dropFirst()
    let minutes = rest.prefix { $0.isDigit }
    guard minutes.count == 2, minutes.first! < 0x36 else { return false }
    rest = rest.dropFirst(2)
    if rest.first == 0x3A { rest = rest.dropFirst(3) }
    return rest.isEmpty || words.contains(plain(rest))
  }

  /// "2h", "21m", "35min".
  private static func isSpan(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix { $0.isDigit }
    return (1...2).contains(digits.count)
      && ["h", "m", "s", "min", "mins", "hr", "hrs", "std"].contains(word.dropFirst(digits.count).string)
  }

  private static func plain(_ word: ArraySlice<UInt8>) -> String { word.filter(\.isLetter).lowered.string }

  /// What stands beside a time: halves of the day, zones, days and words of publishing.
  private static let words = Set(wordsTable.rows.joined())
  private static let wordsTable: StaticString = """
    am pm gmt bst utc et est edt pt pst pdt ct cet cest ist aest aedt jst sast uhr clock local time at on h
    updated posted published update last min mins minute minutes hour hours second seconds ago today yesterday vor
    minuten stunden stunde monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    """
}
