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
  /// For a condition with one value and one place.
  let step: ContextStep?
  static let reach = 3
  /// Cheap conditions are asked first, and of these those that hold most seldom: for a word, then for a shape.
  var cost: Int {
    guard let step else { return isEnding ? 5 : 4 }
    if step.isNegated { return 3 }
    return step.set >= TaggerSets.words ? 0 : step.set >= TaggerSets.shapes ? 1 : 2
  }

  init(places: UInt8, isNegated: Bool, isEnding: Bool, values: Range<Int>, in all: [UInt64]) {
    self.places = places
    self.isNegated = isNegated
    self.isEnding = isEnding
    self.values = values
    namesEdge = !isEnding && all[values].contains(UInt64(WordClass.edge.rawValue))
    let isSimple = places.nonzeroBitCount == 1 && values.count == 1 && !namesEdge && !isEnding
    let distance = places.trailingZeroBitCount - Self.reach
    step =
      isSimple
      ? ContextStep(set: Int32(all[values.lowerBound]), distance: Int8(distance), isNegated: isNegated) : nil
  }
}

/// The most frequent sort of condition, in few bytes: a bit set, how far away it is asked, and whether the others are
/// meant. For all other sorts `set` is -1 and the condition itself is asked.
struct ContextStep: Sendable {
  let set: Int32
  let distance: Int8
  let isNegated: Bool

  static let other = ContextStep(set: -1, distance: 0, isNegated: false)
}

/// What contextual rules call shapes; raw values are places in the tagger's bit sets.
enum ContextShape: Int, CaseIterable, Sendable {
  /// A capital inside a sentence; at its beginning; all capitals; with a hyphen; beginning with a digit.
  case capital, first, caps, hyphen, digit

  var name: String { ["capital", "first", "caps", "hyphen", "digit"][rawValue] }
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
  /// By condition.
  private(set) var steps: [ContextStep] = []
  private(set) var values: [UInt64] = []
  /// The sets of the words that rules name, by hash.
  private(set) var words = HashIndex(capacity: 512)
  /// Bit sets that the tagger needs.
  var setCount: Int { TaggerSets.words + words.count }
  /// The lines as written, by rule.
  private(set) var lines: [String] = []
  /// Bit sets of rules, each `maskSize` long: those that need no word, then by word those that need it or one of others.
  private(set) var masks: [UInt64] = []
  var maskSize: Int { (rules.count + 63) / 64 }
  /// All of these, for the tagger; nil only while the rules are read.
  private(set) var tables: ContextTables?

  /// Bytes of a table: reading by characters would cost milliseconds at every start.
  private typealias Piece = Slice<UnsafeBufferPointer<UInt8>>

  init(_ tables: StaticString...) throws {
    for table in tables {
      try add(lines: UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount))
    }
    makeTables()
  }

  init(lines: String) throws {
    var lines = lines
    try lines.withUTF8 { try add(lines: $0) }
    makeTables()
  }

  private mutating func makeMasks() {
    steps = conditions.map { $0.step ?? .other }
    masks = [UInt64](repeating: 0, count: maskSize * (words.count + 1))
    for (number, rule) in rules.enumerated() {
      let needed = conditions[Int(rule.first)..<Int(rule.end)].first { needsWord($0) }
      for row in needed.map({ $0.values.map { Int(values[$0]) - TaggerSets.words + 1 } }) ?? [0] {
        masks[row * maskSize + number / 64] |= 1 << UInt64(number % 64)
      }
    }
  }

  private mutating func makeTables() {
    makeMasks()
    tables = ContextTables(rules: rules, steps: steps, conditions: conditions, values: values, masks: masks)
  }

  private func needsWord(_ condition: ContextCondition) -> Bool {
    !condition.isNegated && !condition.isEnding && condition.values.allSatisfy { values[$0] >= UInt64(TaggerSets.words) }
  }

  private mutating func add(lines: UnsafeBufferPointer<UInt8>) throws {
    for line in BytePieces(lines[...], UInt8(ascii: "\n")) {
      var rule = line.prefix { $0 != UInt8(ascii: "#") }
      while rule.last == UInt8(ascii: " ") { rule.removeLast() }
      if !rule.isEmpty { try add(rule) }
    }
  }

  private mutating func add(_ line: Piece) throws {
    func fail(_ reason: String) -> ContextRuleError { ContextRuleError(line: Self.string(line), reason: reason) }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { throw fail("expected \"old new: conditions\"") }
    var classes = BytePieces(line[..<colon], UInt8(ascii: " "))
    guard let olds = classes.next(), let last = classes.next(), classes.next() == nil,
      let new = Self.number(last, Self.classes)
    else { throw fail("expected two classes before the colon") }
    let first = conditions.count
    for part in BytePieces(line[(colon + 1)...], UInt8(ascii: "&")) {
      var pieces = BytePieces(part, UInt8(ascii: " "))
      guard let place = pieces.next(), let kind = pieces.next(), let value = pieces.next(), pieces.next() == nil else {
        throw fail("a condition is places, kind, value: \(Self.string(part))")
      }
      guard let places = Self.places(place) else {
        throw fail("places are like -2, 0 or +1/+2: \(Self.string(place))")
      }
      guard let condition = condition(kind, places, value) else {
        throw fail("no such condition: \(Self.string(kind)) \(Self.string(value))")
      }
      conditions.append(condition)
    }
    guard conditions.count > first else { throw fail("expected conditions after the colon") }
    // The cheap ones first: one set, several sets, word by word.
    if conditions.count > first + 1 { conditions[first...].sort { $0.cost < $1.cost } }
    for old in BytePieces(olds, UInt8(ascii: "/")) {
      guard let old = Self.number(old, Self.classes) else { throw fail("no such class among \(Self.string(olds))") }
      rules.append(ContextRule(old: UInt8(old), new: UInt8(new), first: Int32(first), end: Int32(conditions.count)))
      lines.append(Self.string(line))
    }
  }

  private static func string(_ piece: Piece) -> String { String(decoding: piece, as: UTF8.self) }

  private static func hash(_ piece: Piece) -> UInt64 { WordHash.of(UnsafeBufferPointer(rebasing: piece)) }

  private static func number(_ name: Piece, _ names: HashIndex) -> Int? { names.number(hash(name)) }

  private static let classes = index(WordClass.allCases.map { ($0.name, Int($0.rawValue)) })
  private static let shapes = index(ContextShape.allCases.map { ($0.name, $0.rawValue) })

  private static func index(_ names: [(String, Int)]) -> HashIndex {
    var index = HashIndex()
    for (name, number) in names { index.set(WordHash.of(name), number) }
    return index
  }

  private static func places(_ text: Piece) -> UInt8? {
    var bits: UInt8 = 0
    for piece in BytePieces(text, UInt8(ascii: "/")) {
      let digits = piece.first == UInt8(ascii: "-") || piece.first == UInt8(ascii: "+") ? piece.dropFirst() : piece
      guard digits.count == 1, let digit = digits.first, digit &- 0x30 <= ContextCondition.reach else { return nil }
      let distance = piece.first == UInt8(ascii: "-") ? -Int(digit - 0x30) : Int(digit - 0x30)
      bits |= 1 << UInt8(distance + ContextCondition.reach)
    }
    return bits == 0 ? nil : bits
  }

  /// `kind` may begin with "!"; `text` holds values with "/" between them.
  private mutating func condition(_ kind: Piece, _ places: UInt8, _ text: Piece) -> ContextCondition? {
    let isNegated = kind.first == UInt8(ascii: "!")
    let first = values.count
    let kind = Self.string(isNegated ? kind.dropFirst() : kind)
    if kind == "word", text.elementsEqual("/".utf8) {
      values.append(UInt64(set(ofWord: Self.hash(text))))
    } else {
      for piece in BytePieces(text, UInt8(ascii: "/")) {
        guard let value = value(kind, piece) else { return nil }
        values.append(value)
      }
    }
    return ContextCondition(
      places: places, isNegated: isNegated, isEnding: kind == "ends", values: first..<values.count, in: values)
  }

  private mutating func value(_ kind: String, _ text: Piece) -> UInt64? {
    switch kind {
    case "is": Self.number(text, Self.classes).map { UInt64($0) }
    case "may": Self.number(text, Self.classes).map { UInt64(TaggerSets.may + $0) }
    case "shape": Self.number(text, Self.shapes).map { UInt64(TaggerSets.shapes + $0) }
    case "word": UInt64(set(ofWord: Self.hash(text)))
    case "ends": text.count > 4 ? nil : text.reduce(0) { $0 << 8 | UInt64($1) }
    default: nil
    }
  }

  private mutating func set(ofWord hash: UInt64) -> Int {
    if let known = words.number(hash) { return known }
    words.set(hash, setCount)
    return setCount - 1
  }
}
