import Grammar

/// One condition of a contextual rule: holds if it holds at any of its places, for any of its values.
struct ContextCondition: Sendable {
  /// Distances from the word, as bits: bit 0 is three before it, bit 3 the word itself, bit 6 three after it.
  let places: UInt8
  /// Holds where it would not.
  let isNegated: Bool
  /// On the last letters of the word: the only sort that no bit set answers.
  let isEnding: Bool
  /// Whether `edge` is among the values of a condition on classes.
  let namesEdge: Bool
  /// Places in `ContextRules.values`: numbers of the tagger's sets, or the bytes of endings, the last one lowest.
  let values: Range<Int>
  /// Of a condition with one value and one place, the most frequent sort: the number of the set, and by how much it is to
  /// be shifted left and right; -1 for other conditions.
  let set: Int32
  let left: UInt8
  let right: UInt8
  static let reach = 3
  var cost: Int { isEnding ? 2 : set < 0 ? 1 : 0 }

  init(places: UInt8, isNegated: Bool, isEnding: Bool, values: Range<Int>, in all: [UInt64]) {
    self.places = places
    self.isNegated = isNegated
    self.isEnding = isEnding
    self.values = values
    namesEdge = !isEnding && all[values].contains(UInt64(WordClass.edge.rawValue))
    let isSimple = places.nonzeroBitCount == 1 && values.count == 1 && !namesEdge && !isEnding
    let distance = places.trailingZeroBitCount - Self.reach
    left = UInt8(max(0, -distance))
    right = UInt8(max(0, distance))
    set = isSimple ? Int32(all[values.lowerBound]) : -1
  }
}

/// What contextual rules call shapes; raw values are places in the tagger's bit sets.
enum ContextShape: Int, CaseIterable, Sendable {
  /// A capital inside a sentence; at its beginning; all capitals; with a hyphen; beginning with a digit.
  case capital, first, caps, hyphen, digit
}

/// Numbers of the tagger's bit sets: classes that places have now, classes they may have, shapes, words of rules.
enum TaggerSets {
  static let may = WordClass.allCases.count
  static let shapes = 2 * WordClass.allCases.count
  static let words = shapes + ContextShape.allCases.count
}

/// `old` becomes `new`, a possible class of the word, where all conditions hold.
struct ContextRule: Sendable {
  let old: UInt8
  let new: UInt8
  /// Places in `ContextRules.conditions`.
  let first: Int32
  let end: Int32
}

/// A rule line that cannot be read.
struct ContextRuleError: Error, CustomStringConvertible {
  let line: String
  let reason: String
  var description: String { "contextual rule \"\(line)\": \(reason)" }
}

/// Ordered contextual rules, compiled from lines `old new: condition & condition`; `#` begins a remark.
struct ContextRules: Sendable {
  private(set) var rules: [ContextRule] = []
  private(set) var conditions: [ContextCondition] = []
  private(set) var values: [UInt64] = []
  /// The sets of the words that rules name, by hash.
  private(set) var words = HashIndex(capacity: 512)
  /// Bit sets that the tagger needs.
  var setCount: Int { TaggerSets.words + words.count }
  /// The lines as written, by rule.
  private(set) var lines: [String] = []

  init(_ tables: StaticString...) throws {
    for table in tables { try add(lines: "\(table)") }
  }

  init(lines: String) throws { try add(lines: lines) }

  private mutating func add(lines: String) throws {
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
      var rule = line.prefix { $0 != UInt8(ascii: "#") }
      while rule.last == UInt8(ascii: " ") { rule.removeLast() }
      if !rule.isEmpty { try add(Substring(rule)) }
    }
  }

  private mutating func add(_ line: Substring) throws {
    func fail(_ reason: String) -> ContextRuleError { ContextRuleError(line: String(line), reason: reason) }
    let halves = Self.split(line, ":", most: 1)
    guard halves.count == 2 else { throw fail("expected \"old new: conditions\"") }
    let classes = Self.split(halves[0], " ")
    guard classes.count == 2, let new = Self.classes[classes[1]] else { throw fail("expected two classes before the colon") }
    let olds = Self.split(classes[0], "/").map { Self.classes[$0] }
    let first = conditions.count
    for part in Self.split(halves[1], "&") {
      let pieces = Self.split(part, " ")
      guard pieces.count == 3 else { throw fail("a condition is places, kind, value: \(part)") }
      guard let places = Self.places(pieces[0]) else { throw fail("places are like -2, 0 or +1/+2: \(pieces[0])") }
      guard let condition = condition(pieces[1], places, pieces[2]) else {
        throw fail("no such condition: \(pieces[1]) \(pieces[2])")
      }
      conditions.append(condition)
    }
    // The cheap ones first: one set, several sets, word by word.
    conditions[first...].sort { $0.cost < $1.cost }
    for old in olds {
      guard let old else { throw fail("no such class among \(classes[0])") }
      rules.append(
        ContextRule(old: old.rawValue, new: new.rawValue, first: Int32(first), end: Int32(conditions.count)))
      lines.append(String(line))
    }
  }

  /// By bytes: splitting by characters costs milliseconds at every start.
  private static func split(_ text: Substring, _ separator: Unicode.Scalar, most: Int = .max) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: separator), maxSplits: most).map { Substring($0) }
  }

  private static let classes = Dictionary(uniqueKeysWithValues: WordClass.allCases.map { (Substring("\($0)"), $0) })
  private static let shapes = Dictionary(uniqueKeysWithValues: ContextShape.allCases.map { (Substring("\($0)"), $0) })

  private static func places(_ text: Substring) -> UInt8? {
    var bits: UInt8 = 0
    for piece in split(text, "/") {
      guard let distance = Int(piece), abs(distance) <= ContextCondition.reach else { return nil }
      bits |= 1 << UInt8(distance + ContextCondition.reach)
    }
    return bits == 0 ? nil : bits
  }

  /// `kind` may begin with "!"; `text` holds values with "/" between them.
  private mutating func condition(_ kind: Substring, _ places: UInt8, _ text: Substring) -> ContextCondition? {
    let isNegated = kind.utf8.first == UInt8(ascii: "!")
    let first = values.count
    let kind = isNegated ? kind.dropFirst() : kind
    for piece in kind == "word" && text == "/" ? [text] : Self.split(text, "/") {
      guard let value = value(kind, piece) else { return nil }
      values.append(value)
    }
    return ContextCondition(
      places: places, isNegated: isNegated, isEnding: kind == "ends", values: first..<values.count, in: values)
  }

  private mutating func value(_ kind: Substring, _ text: Substring) -> UInt64? {
    switch kind {
    case "is": Self.classes[text].map { UInt64($0.rawValue) }
    case "may": Self.classes[text].map { UInt64(TaggerSets.may + Int($0.rawValue)) }
    case "shape": Self.shapes[text].map { UInt64(TaggerSets.shapes + $0.rawValue) }
    case "word": UInt64(set(ofWord: WordHash.of(text)))
    case "ends": text.utf8.count > 4 ? nil : Self.ending(text)
    default: nil
    }
  }

  private mutating func set(ofWord hash: UInt64) -> Int {
    if let known = words.number(hash) { return known }
    words.set(hash, setCount)
    return setCount - 1
  }

  private static func ending(_ text: Substring) -> UInt64 { text.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
