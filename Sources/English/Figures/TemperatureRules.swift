import Grammar
import Vocabulary

/// Temperatures and angles: degrees with and without their scale.
enum TemperatureRules {
  static let degrees = Rule<FigureReading>(
    "measure.degrees",
    when: """
      <amount: amount> <dash>? [degrees|degree|deg|deg.|degs|°|º|°c|°f] <dash>? (scale: <unitSign|unitWord>|c.|f.)?
      """,
    examples: [
      "It hit 37 degrees C then.": "37 degrees C = measure 37 celsius",
      "It fell to 20° F then.": "20° F = measure 20 fahrenheit",
      "It fell to minus 40 degrees.": "40 degrees = measure -40 degree",
      "They rotated it by 45 degrees.": "45 degrees = measure 45 degree of arc",
    ],
    not: ["He has two university degrees.", "She holds two degrees from Oslo."]
  ) { match in
    guard let amount = match.amount("amount") else { return nil }
    let document = match.document
    var end = match.tokens.upperBound
    if match["scale"] == nil, isDiploma(match, match.tokens.upperBound) { return nil }
    var name = isAngle(match.tokens, document) ? "degree of arc" : "degree"
    if let scale = match["scale"]?.lowerBound {
      if let known = Self.scale(scale, document) { name = known } else { end = scale }
    } else if let last = Units.measures[document.string(end - 1)], last != "degree" {
      name = last
    }
    if end < match.tokens.upperBound, end > 0, document.tokens.has(end - 1, .dash) { end -= 1 }
    return Signs.signed(FigureReading(.measure, match.tokens.lowerBound..<end, amount, unit: name), document)
  }

  /// "holds two degrees from Oslo University", "has three degrees in law": not of warmth or an angle.
  static func isDiploma(_ match: Match, _ next: Int) -> Bool {
    let (document, first) = (match.document, match.tokens.lowerBound)
    guard first > document.sentence(of: first).lowerBound, next < document.sentence(of: first).upperBound else {
      return false
    }
    return earning.contains(document.tokens.hashes[first - 1]) && studied.contains(document.tokens.hashes[next])
  }

  private static let earning = Set(
    """
    has had have having hold holds held holding earn earns earned earning with received receives receiving obtained took
    awarded gained boasts
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
  private static let studied = WordSet("from in at")

  static let named = Rule<FigureReading>(
    "measure.scale",
    when: """
      <amount: amount> [degrees|degree|deg|deg.]?
      (scale: celsius|fahrenheit|centigrade|celcius|farenheit|centigrate|farhenheit|farenheight|celsuis|kelvin)
      """,
    examples: ["It was 34.5 Celsius.": "34.5 Celsius = measure 34.5 celsius"], not: ["It was in Fahrenheit."]
  ) { match in
    guard let amount = match.amount("amount"), let scale = match["scale"]?.lowerBound,
      let name = scale == match.tokens.upperBound - 1 ? Self.scale(scale, match.document) : nil
    else { return nil }
    return Signs.signed(FigureReading(.measure, match.tokens, amount, unit: name), match.document)
  }

  static let belowZero = Rule<FigureReading>(
    "measure.belowZero",
    when: """
      <amount: amount> <dash>? [degrees|degree|deg|°|º]? (scale: <unitSign|unitWord>)? [below|under] zero
      """,
    examples: [
      "It was 12 degrees below zero.": "12 degrees below zero = measure -12 degree",
      "It was 30C below zero.": "30C below zero = measure -30 celsius",
    ],
    not: ["It has 12 people below zero.", "Rates fell below zero."]
  ) { match in
    guard let amount = match.amount("amount"), !amount.isRange, let low = amount.low else { return nil }
    var name = "degree"
    if let scale = match["scale"]?.lowerBound {
      guard let known = Self.scale(scale, match.document) else { return nil }
      name = known
    }
    return FigureReading(.measure, match.tokens, Amount(low.negated, .digits), unit: name)
  }

  static let range = Rule<FigureReading>(
    "measure.degreeRange",
    when: """
      (first: <dash>|minus)? <low: amount> [degrees|degree|deg|°|º]? <unitSign|unitWord>?
      [to|and|or|<dash>] (second: <dash>|minus)? <high: amount>
      [degrees|degree|deg|°|º]? <unitSign|unitWord>?
      """,
    examples: [
      "It ranges from -12 °C to -31 °C there.": "-12 °C to -31 °C = measure -31 to -12 celsius",
      "It lies between -5 and 10 degrees Celsius.": "-5 and 10 degrees Celsius = measure -5 to 10 celsius",
    ],
    not: ["It fell from 20C to -3C.", "It has 5 to 6 metres.", "It rose 5 degrees and 6 degrees."]
  ) { match in
    let document = match.document
    guard let low = match.amount("low"), let high = match.amount("high"), !low.isRange, !high.isRange,
      let scale = scale(at: match.tokens.upperBound - 1, document),
      let before = match["low"]?.lowerBound, let after = match["high"]?.lowerBound
    else { return nil }
    // Only below zero: what lies above is a range like any other.
    let isFirstMinus = Signs.minus(before: before, document) != nil
    let isSecondMinus = Signs.minus(before: after, document) != nil
    guard isFirstMinus || isSecondMinus, isFirstMinus == (match["first"] != nil) else { return nil }
    let words = RangeWords(document, before: match.tokens.lowerBound)
    // "-5-10C": a dash between the two that touches both.
    let isDashed = before + 2 == after && document.tokens.has(before + 1, .dash) && document.tokens.has(after, .glued)
    guard words.isRange || isFirstMinus && isDashed, let one = isFirstMinus ? low.low?.negated : low.low,
      let two = isSecondMinus ? high.low?.negated : high.low, one != two
    else { return nil }
    var amount = Amount(min(one, two), .digits)
    amount.high = max(one, two)
    return FigureReading(.measure, match.tokens, amount, unit: scale)
  }

  static let rules = [degrees, named, belowZero, range]

  /// The scale that a token names; nil when it names none.
  private static func scale(_ token: Int, _ document: Document) -> String? {
    let printed = document.string(token)
    if ["C", "c", "C.", "F", "f", "F.", "K"].contains(printed) {
      switch printed.utf8.first! | 0x20 {
      case UInt8(ascii: "c"): return "celsius"
      case UInt8(ascii: "f"): return "fahrenheit"
      default: return "kelvin"
      }
    }
    let name = Units.measures[hash: document.tokens.hashes[token]]
    return name == "celsius" || name == "fahrenheit" || name == "kelvin" ? name : nil
  }

  /// The scale of a range by its last token: "C", "Celsius", or "degrees" and "°" without one.
  private static func scale(at token: Int, _ document: Document) -> String? {
    scale(token, document) ?? (Units.measures[hash: document.tokens.hashes[token]] == "degree" ? "degree" : nil)
  }

  /// Degrees of a turn and not of heat: the words around say so.
  private static func isAngle(_ tokens: Range<Int>, _ document: Document) -> Bool {
    let sentence = document.sentence(of: tokens.lowerBound)
    let after = tokens.upperBound..<min(tokens.upperBound + 2, sentence.upperBound)
    let before = max(sentence.lowerBound, tokens.lowerBound - 4)..<tokens.lowerBound
    return after.contains { afterAngle.contains(document.tokens.hashes[$0]) }
      || before.contains { beforeAngle.contains(document.tokens.hashes[$0]) }
  }

  private static let afterAngle = set(
    """
    angle angles turn turns rotation rotations slope bend arc latitude longitude north south east west clockwise
    anticlockwise counterclockwise incline gradient view
    """)
  private static let beforeAngle = set(
    """
    rotate rotates rotated rotating rotation turn turns turned turning tilt tilts tilted tilting angle angled slope
    sloped pivot pivoted swivel swivelled swiveled bank banked spin spun incline inclined latitude longitude
    """)

  private static func set(_ words: StaticString) -> Set<UInt64> {
    Set(words.description.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
  }
}

/// Words before a pair of numbers that make it a range, whichever end comes first: "ranged from", "between".
struct RangeWords {
  let isRange: Bool

  init(_ document: Document, before first: Int) {
    let start = max(document.sentence(of: first).lowerBound, first - 5)
    isRange = (start..<first).contains { Self.words.contains(document.tokens.hashes[$0]) }
  }

  private static let words = Set(
    ["between", "range", "ranges", "ranged", "ranging", "varied", "varies", "varying", "anywhere"].map {
      WordHash.of($0)
    })
}
