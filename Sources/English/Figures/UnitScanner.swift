import Grammar
import Vocabulary

/// The name of a unit, as a span that figures' patterns can ask for.
struct UnitName: RuleOutput, Equatable {
  var name: String
  var summary: String { name }
}

/// Reads units that are more than a word: symbols in exact case, powers, quotients, and phrases of the table.
///
/// A function and not patterns: the letters' case decides, and a quotient nests. It looks only behind numbers.
struct UnitScanner {
  typealias Found = (tokens: Range<Int>, output: UnitName, rule: String)

  let document: Document
  let tokens: Tokens
  let unit: ClassMask
  let unitWord: ClassMask

  init(_ document: Document, _ words: FigureVocabulary) {
    self.document = document
    tokens = document.tokens
    unit = words.unit
    unitWord = words.unitWord
  }

  static let cards: [RuleCard] = [
    RuleCard(
      name: "unit.symbol", layer: "measureUnit", says: "units by symbol in exact case: mW, MW, mmHg",
      examples: [("The dose was 3 mSv.", "mSv = millisievert"), ("The chip takes 40 mW.", "mW = milliwatt")],
      not: ["It gave 40 MPs a say."]),
    RuleCard(
      name: "unit.derived", layer: "measureUnit", says: "powers and quotients of units: m², kg/m³, W/min, m/s²",
      examples: [
        ("The flat has 80 m² of floor.", "m² = square metre"),
        ("The air held 30 µg/m³ then.", "µg/m³ = microgram per cubic metre"),
        ("It falls at 9.8 m/s2 there.", "m/s2 = metre per second squared"),
      ], not: ["He won 5 and/or lost 3."]),
    RuleCard(
      name: "unit.phrase", layer: "measureUnit", says: "units of several words",
      examples: [("It gives 300 British thermal units.", "British thermal units = british thermal unit")],
      not: ["It has 300 British units."]),
    RuleCard(
      name: "unit.prime", layer: "measureUnit", says: "marks for feet and inches where they close no quotation",
      examples: [("The screen has 15″ across.", "″ = inch"), ("It is an 8\" wrench.", "\" = inch"),
        ("The galaxy spans 9′ of sky.", "′ = minute of arc"),
      ],
      not: ["\"We have 15\" he said."]),
  ]

  /// The units after numbers that end at these tokens.
  func scan(_ ends: [Int]) -> [Found] {
    var found: [Found] = []
    var last = -1
    for end in ends where end < tokens.count && end != last {
      last = end
      guard document.sentenceOf[end] == document.sentenceOf[end - 1] else { continue }
      let start = tokens.has(end, .dash) && tokens.has(end, .glued) ? end + 1 : end
      guard start < tokens.count else { continue }
      if let (name, stop, rule) = read(start) { found.append((start..<stop, UnitName(name: name), rule)) }
    }
    return found
  }

  private func read(_ start: Int) -> (String, Int, String)? {
    if let name = prime(start) { return (name, start + 1, "unit.prime") }
    if let (name, end) = quotient(start) { return (name, end, "unit.derived") }
    if let (name, end) = powered(start, inQuotient: false) { return (name, end, "unit.derived") }
    if let (name, end) = phrase(start) { return (name, end, "unit.phrase") }
    if let name = small(start) { return (name, start + 1, "unit.symbol") }
    if let name = symbol(start) { return (name, start + 1, "unit.symbol") }
    return nil
  }

  // MARK: Symbols

  private func symbol(_ i: Int) -> String? {
    guard tokens.has(i, .word), tokens.range(i).count <= 7 else { return nil }
    // "35m users": single letters have rules of their own, and so have units that are one word in any case.
    guard tokens.range(i).count > 1,
      let name = UnitSymbols.name(document.string(i), isGlued: tokens.has(i, .glued)),
      Units.measures[hash: tokens.hashes[i]] != name
    else { return nil }
    return name
  }

  /// A unit that stands in a quotient or under a power.
  private func factor(_ i: Int, inQuotient: Bool) -> String? {
    guard i < tokens.count, tokens.has(i, .word) else { return nil }
    if tokens.range(i).count <= 7 {
      let printed = document.string(i)
      if let name = UnitSymbols.inQuotient(printed) { return name }
    }
    guard tokens.has(i, unit) else { return nil }
    let hash = tokens.hashes[i]
    return Units.measures[hash: hash] ?? Units.times[hash: hash]
  }

  /// "2.1 pm": picometres where the number is no time of day.
  private func small(_ i: Int) -> String? {
    let isPico = tokens.hashes[i] == Self.pm
    guard isPico || tokens.hashes[i] == Self.am, tokens.has(i, .lower), i > 0, tokens.has(i - 1, .number) else {
      return nil
    }
    let parts = document.string(i - 1).split(separator: ".")
    guard parts.count == 2, parts[1].utf8.count != 2 || parts[1] > "59" else { return nil }
    return isPico ? "picometre" : "attometre"
  }

  // MARK: Powers

  /// "m²", "m^2", "m2", "s-1": a unit with its power.
  private func powered(_ i: Int, inQuotient: Bool) -> (String, Int)? {
    guard i < tokens.count, tokens.has(i, .word) else { return nil }
    if let (name, power) = inner(i) { return Self.raised(name, power, inQuotient).map { ($0, i + 1) } }
    guard let name = factor(i, inQuotient: inQuotient), let (power, end) = exponent(i + 1) else { return nil }
    return Self.raised(name, power, inQuotient).map { ($0, end) }
  }

  /// The power within a token: "cm3", "s-1".
  private func inner(_ i: Int) -> (String, Int)? {
    let range = tokens.range(i)
    guard range.count >= 2, range.count <= 6 else { return nil }
    let printed = Array(document.string(i).utf8)
    guard let digit = printed.last, digit &- 0x31 < 3 else { return nil }
    let isNegative = printed[printed.count - 2] == 0x2D
    let letters = String(decoding: printed.dropLast(isNegative ? 2 : 1), as: UTF8.self)
    guard let name = UnitSymbols.inQuotient(letters) ?? Units.measures[letters] else { return nil }
    return (name, Int(digit - 0x30) * (isNegative ? -1 : 1))
  }

  private func exponent(_ i: Int) -> (Int, Int)? {
    guard i < tokens.count, tokens.has(i, .glued) else { return nil }
    if tokens.hashes[i] == Self.caret {
      let isNegative = i + 1 < tokens.count && tokens.has(i + 1, .dash)
      let at = isNegative ? i + 2 : i + 1
      guard at < tokens.count, tokens.has(at, .number), let power = Int(document.string(at)), power < 10 else {
        return nil
      }
      return (isNegative ? -power : power, at + 1)
    }
    return NumberScanner.superscript(document.string(i)).map { ($0, i + 1) }
  }

  private static func raised(_ name: String, _ power: Int, _ inQuotient: Bool) -> String? {
    let isLength = lengths.contains(name)
    switch power {
    case 2: return isLength ? "square \(name)" : inQuotient ? "\(name) squared" : nil
    case 3: return isLength ? "cubic \(name)" : nil
    case -1: return name == "second" || name == "centimetre" ? "inverse \(name)" : nil
    default: return nil
    }
  }

  private static let lengths: Set<String> = [
    "metre", "kilometre", "centimetre", "millimetre", "decimetre", "micrometre", "nanometre", "mile", "foot", "inch",
    "yard",
  ]

  // MARK: Quotients

  /// "kg/m³", "µg/m3", "W/min", "J/m^2 per year".
  private func quotient(_ start: Int) -> (String, Int)? {
    let over: (String, Int)
    if let power = powered(start, inQuotient: true) {
      over = power
    } else if let name = factor(start, inQuotient: true) {
      over = (name, start + 1)
    } else {
      return nil
    }
    var (name, end) = over
    var parts = 0
    while parts < 2, end + 1 < tokens.count, let next = under(end) {
      name += " per \(next.0)"
      end = next.1
      parts += 1
    }
    // Words with "per" between them alone have a rule of their own.
    let isWritten = (start..<end).contains { tokens.hashes[$0] == Words.slash } || start + 1 < over.1
    return parts > 0 && (isWritten || inner(start) != nil) ? (name, end) : nil
  }

  private func under(_ i: Int) -> (String, Int)? {
    let isSlash = tokens.hashes[i] == Words.slash && tokens.has(i, .glued) && tokens.has(i + 1, .glued)
    guard isSlash || tokens.hashes[i] == Words.per, document.sentenceOf[i] == document.sentenceOf[i + 1] else {
      return nil
    }
    if let power = powered(i + 1, inQuotient: true) { return power }
    if isSlash { return factor(i + 1, inQuotient: true).map { ($0, i + 2) } }
    if let square = phrase(i + 1, isUnder: true) { return square }
    let hash = tokens.hashes[i + 1]
    return (Units.times[hash: hash] ?? Units.measures[hash: hash]).map { ($0, i + 2) }
  }

  // MARK: Phrases

  /// The longest unit of two to four words, among those that the table has.
  private func phrase(_ start: Int, isUnder: Bool = false) -> (String, Int)? {
    guard Units.measures.startsPhrase(tokens.hashes[start]) else { return nil }
    var forms: [(String, Int)] = []
    var printed = document.lowered(start)
    var i = start + 1
    while i < min(start + 5, tokens.count), document.sentenceOf[i] == document.sentenceOf[start] {
      if tokens.has(i, .dash), tokens.has(i, .glued) {
        i += 1
        continue
      }
      guard tokens.has(i, .word) else { break }
      printed += " \(document.lowered(i))"
      i += 1
      forms.append((printed, i))
    }
    for (form, end) in forms.reversed() {
      // Rules read "metric tons", "sq m": a word or two before a unit.
      if let name = Units.measures[form] { return tokens.has(end - 1, unitWord) && !isUnder ? nil : (name, end) }
    }
    return nil
  }

  // MARK: Marks

  /// Inches and feet by their marks: a straight mark counts only where no quotation is open.
  private func prime(_ i: Int) -> String? {
    guard tokens.has(i, .glued), tokens.has(i, .punctuation), i > 0,
      tokens.has(i - 1, .number) || tokens.has(i - 1, .fraction)
    else { return nil }
    let next = i + 1
    guard next >= tokens.count || !tokens.has(next, .glued) || tokens.has(next, .punctuation) else { return nil }
    let isDouble: Bool
    switch tokens.hashes[i] {
    case Self.doublePrime: isDouble = true
    case Self.singlePrime: isDouble = false
    case Self.straightDouble, Self.twoStraight:
      if isInQuotation(i, tokens.hashes[i]) { return nil }
      isDouble = true
    case Self.straightSingle:
      if isInQuotation(i, Self.straightSingle) { return nil }
      isDouble = false
    default: return nil
    }
    let isTall = next < tokens.count && Self.sides.contains(tokens.hashes[next])
    let isAngle = !isTall && document.sentence(of: i).contains { Self.angles.contains(tokens.hashes[$0]) }
    return isAngle ? (isDouble ? "second of arc" : "minute of arc") : isDouble ? "inch" : "foot"
  }

  private static let sides = WordSet("tall high long wide deep thick")

  /// Where these stand, the marks are of angles.
  private static let angles = WordSet(
    """
    ° hubble telescope telescopes galaxy galaxies nebula nebulae comet comets asteroid quasar constellation declination
    latitude longitude coordinates astronomer astronomers astronomical astronomy observatory angular arc celestial
    """)

  /// Whether the mark would close what another one opened.
  private func isInQuotation(_ i: Int, _ mark: UInt64) -> Bool {
    var start = i
    var count = 0
    while start > 0, i - start < 300, !tokens.has(start, .blockStart) {
      start -= 1
      if tokens.has(start, .openQuote) { return true }
      if tokens.hashes[start] == mark { count += 1 }
    }
    return count % 2 == 1
  }

  private static let pm = WordHash.of("pm")
  private static let am = WordHash.of("am")
  private static let caret = WordHash.of("^")
  private static let doublePrime = WordHash.of("″")
  private static let singlePrime = WordHash.of("′")
  private static let straightDouble = WordHash.of("\"")
  private static let twoStraight = WordHash.of("''")
  private static let straightSingle = WordHash.of("'")
}
