import Grammar
import Vocabulary

/// Canonical names of units as printed.
enum UnitReader {
  /// The unit that tokens name: "sq m", "square-foot", "miles per hour"; nil when they name none.
  static func name(_ tokens: Range<Int>, _ document: Document) -> String? {
    var printed = ""
    for i in tokens {
      if document.tokens.has(i, .dash) {
        printed += " "
        continue
      }
      if !printed.isEmpty, printed.last != " " { printed += " " }
      printed += document.lowered(i)
    }
    if let known = Units.measures[printed] { return isCased(tokens, document) ? known : nil }
    let plain = printed.replacingHyphens
    if plain != printed, let known = Units.measures[plain] { return known }
    return tokens.count == 1 ? lengthAdjective(printed) : nil
  }

  /// "mile-long", "foot-tall": the unit before the adjective.
  private static func lengthAdjective(_ printed: String) -> String? {
    guard let dash = printed.lastIndex(of: "-") else { return nil }
    let adjective = printed[printed.index(after: dash)...]
    guard ["long", "tall", "high", "wide", "deep", "thick", "square", "per"].contains(String(adjective)) else {
      return nil
    }
    return Units.measures[printed[..<dash]]
  }

  /// Short forms that are words or other units in other letters: "ma", "ha", "bar" are words.
  private static func isCased(_ tokens: Range<Int>, _ document: Document) -> Bool {
    guard tokens.count == 1 else { return true }
    let token = tokens.lowerBound
    let printed = document.string(token)
    switch printed {
    case "ma", "MA", "Ha", "HA", "kt", "KT", "eV", "mp", "MP", "pt", "Ev":
      return document.tokens.has(token, .glued) || printed == "kt"
    case "MPs": return false
    case "cups", "Cups", "Cup", "bars", "bar", "Bar", "Stone", "Points", "Point", "stones":
      if printed == "bar" { return isPressure(token, document) }
      return printed.first!.isLowercase && printed != "bars" && printed != "stones"
    default: return true
    }
  }

  /// "10 bar", not "10 bar staff", "the four bar brawls": digits before it, and no noun behind.
  private static func isPressure(_ token: Int, _ document: Document) -> Bool {
    guard token > 0, document.tokens.has(token - 1, .number) else { return false }
    let next = token + 1
    guard next < document.sentence(of: token).upperBound, document.tokens.has(next, .word) else { return true }
    let classes = document.language.book.classes
    return !["anyNoun", "anyAdjective"].contains { classes.mask($0).map { document.tokens.has(next, $0) } ?? false }
  }

  /// A letter that follows digits.
  static func sign(_ token: Int, _ amount: Amount, _ document: Document) -> String? {
    let printed = document.string(token)
    guard amount.form == .digits || amount.isRange || amount.form == .share && printed == "h",
      amount.magnitude == nil || amount.isRange
    else { return nil }
    let isGlued = document.tokens.has(token, .glued)
    let sentence = document.sentence(of: token)
    let next = token + 1
    let ends = next >= sentence.upperBound || document.tokens.has(next, .punctuation)
    let follower = ends ? "" : document.lowered(next)
    switch printed {
    case "C", "F":
      // "14.7C/ a share" is money, "13F" a form.
      if isGlued, follower == "/" || next < sentence.upperBound && document.lowered(next) == "/" { return nil }
      return isGlued || ends || (next < sentence.upperBound && document.tokens.has(next, .lower))
        ? Units.signs[printed] : nil
    case "m":
      if isGlued, isCounting(token, amount, document) { return nil }
      if ends { return isGlued || amount.low.map { $0 < 1000 } ?? false ? "metre" : nil }
      return Self.afterLength.contains(follower) || !isGlued && document.tokens.has(next, .number) ? "metre" : nil
    case "in":
      if ["thick", "long", "wide", "tall", "high", "deep"].contains(follower) { return "inch" }
      return isGlued || ends
        ? (amount.isPlainDigits && !isGlued && (amount.low ?? 0) > 100 ? nil : "inch") : nil
    case "W": return Units.signs[printed]
    case "h":
      let isTime = token > 1 && Self.beforeClock.contains(document.lowered(token - 2))
      return (isGlued || amount.form == .share) && !isTime ? "hour" : nil
    case "t", "g", "l":
      // With a space only where nothing it could belong to follows: "12,100 t", not "two t shirts".
      let isAlone =
        ends || follower == "of" || document.tokens.has(next, .number)
        || printed == "t" && !amount.isPlainDigits && amount.low.map { $0 >= 100 } ?? false
      return isGlued || isAlone ? Units.signs[printed] : nil
    case "V" where ends: return Units.signs[printed]
    case "w", "v", "V", "L", "T":
      return isGlued ? Units.signs[printed] : nil
    case "°C", "°F": return Units.signs[printed]
    case "K": return isGlued && follower == "temperature" ? "kelvin" : nil
    default: return nil
    }
  }

  /// "members grew to 1.2m": of what is counted the letter is a million.
  private static func isCounting(_ token: Int, _ amount: Amount, _ document: Document) -> Bool {
    guard let low = amount.low, low < 1000 else { return false }
    let sentence = document.sentence(of: token)
    let start = max(sentence.lowerBound, token - 14)
    return (start..<token).contains { counted.contains(document.tokens.hashes[$0]) }
      && !sentence.contains { lengths.contains(document.tokens.hashes[$0]) }
  }

  private static let counted = WordSet(
    """
    number numbers population populations total tally audience audiences viewership readership circulation membership
    users viewers listeners readers customers subscribers subscriptions followers members visitors passengers tourists
    people voters households beneficiaries claimants applicants downloads shipments deliveries workforce headcount
    enrolment enrollment attendance unemployed jobless refugees migrants
    """)
  private static let lengths = WordSet(
    """
    metre metres meter meters km tall long high wide deep height length width depth distance jump jumped vault throw
    threw race sprint sprinter sprinters hurdles relay swimmer swimmers freestyle pool dam wall tower bridge waves
    """)

  /// Before "17h", which is a time of day then.
  private static let beforeClock: Set<String> = ["at", "by", "from", "until", "till", "before", "after", "since", "to"]

  private static let afterLength: Set<String> = [
    "tall", "long", "high", "wide", "deep", "away", "above", "below", "from", "to", "at", "and", "by", "apart",
    "freestyle", "butterfly", "backstroke", "breaststroke", "hurdles", "race", "final", "relay", "sprint", "under",
    "beneath", "off",
    "title", "champion", "event", "up", "down", "or", "the", "x", "thick", "diameter", "radius",
  ]

  /// The base of a rate: "hour", "acre".
  static func base(_ token: Int, _ document: Document) -> String? {
    let hash = document.tokens.hashes[token]
    if document.lowered(token) == "h" { return "hour" }
    return Units.times[hash: hash] ?? Units.measures[hash: hash]
  }

  /// The singular of a hyphenated modifier: "page", "square foot", "mile" of "mile-long".
  static func hyphenated(_ word: String) -> String {
    Units.measures[word.replacingHyphens] ?? lengthAdjective(word) ?? Units.times[word] ?? Plurals.singular(word)
  }

  /// Words that a hyphen ties to a number without measuring.
  static func isNoModifier(_ word: String) -> Bool {
    OrdinalWords.values[WordHash.of(word)] != nil
      || [
        "and", "a", "to", "or", "plus", "odd", "ish", "ever", "way", "on", "off", "up", "out", "old", "something",
        "time", "figure", "the", "of", "for", "in",
        "century", "minus", "fold", "percent", "liner",
      ]
      .contains(word) || word.hasPrefix("and-") || word.hasPrefix("a-") || word.hasPrefix("year-old")
      || word.hasPrefix("to-") || word.hasPrefix("an-")
      || word.hasPrefix("on-") || word.hasPrefix("year-olds")
  }

  /// A unit of measure or time in a place where nothing else can be meant, letters too.
  static func any(_ tokens: Range<Int>, _ document: Document) -> String? {
    if let name = name(tokens, document) { return name }
    guard tokens.count == 1 else { return nil }
    let hash = document.tokens.hashes[tokens.lowerBound]
    // "17c" are cents.
    if ["c", "f", "k"].contains(document.string(tokens.lowerBound)) { return nil }
    return Units.times[hash: hash] ?? Units.signs[hash: hash]
  }

  /// How many of a smaller unit a larger one has, for measures said in two parts.
  static func factor(_ large: String, _ small: String) -> ExactDecimal? {
    switch (large, small) {
    case ("kilometre", "metre"), ("kilogram", "gram"), ("metre", "millimetre"), ("tonne", "kilogram"),
      ("litre", "millilitre"):
      1000
    case ("metre", "centimetre"): 100
    case ("centimetre", "millimetre"): 10
    case ("pound", "ounce"): 16
    case ("stone", "pound"): 14
    case ("yard", "foot"): 3
    case ("yard", "inch"): 36
    case ("foot", "inch"): 12
    case ("gallon", "quart"): 4
    case ("gallon", "pint"): 8
    case ("quart", "pint"): 2
    case ("pint", "fluid ounce"): 16
    case ("hectare", "square metre"): 10_000
    case ("kilogram", "milligram"), ("kilometre", "millimetre"): 1_000_000
    case ("gram", "milligram"): 1000
    case ("gigabyte", "megabyte"): 1000
    case ("mile", "yard"): 1760
    case ("mile", "foot"): 5280
    default: nil
    }
  }
}

/// The singular of regular nouns, for units that no table names.
enum Plurals {
  static func singular(_ word: String) -> String {
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), word.utf8.count > 3 {
      return String(word.dropLast())
    }
    return word
  }
}
