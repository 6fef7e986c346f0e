import Grammar
import Vocabulary

/// Years of an era said once for two of them.
enum DateEras {
  static let pair = Rule<FigureReading>(
    "date.eraPair",
    when: "(first: [a.d.|ad|b.c.|bc|bce|ce] <year: number>) [and|to|<dash>] (second: <year2: number>)",
    examples: ["They built it between A.D. 1000 and 1260.": "A.D. 1000 and 1260 = date [1000] + date [1260]"],
    not: ["It ran an ad 1000 and 20 times."]
  ) { match in
    let document = match.document
    guard let first = match["first"], let second = match["second"], document.tokens.has(first.lowerBound, .capital),
      let from = match.string("year").flatMap({ Int($0) }), let to = match.string("year2").flatMap({ Int($0) }),
      from < 3000, to < 3000
    else { return nil }
    let isBefore = document.lowered(first.lowerBound).hasPrefix("b")
    func value(_ year: Int) -> String { (isBefore ? "BC" : "") + CalendarDate.padded(year, 4) }
    var reading = FigureReading(.date, first)
    reading.value = value(from)
    var other = FigureReading(.date, second)
    other.value = value(to)
    reading.second = [other]
    return reading
  }
}
