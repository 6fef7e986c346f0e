/// A set of token classes: those a word has in the lexicon, and those this occurrence has (shape, place, word class).
public struct ClassMask: Hashable, Sendable {
  public var lexical: UInt64
  public var traits: UInt64

  public init(lexical: UInt64 = 0, traits: UInt64 = 0) {
    self.lexical = lexical
    self.traits = traits
  }

  public var isEmpty: Bool { lexical == 0 && traits == 0 }

  public static func | (a: ClassMask, b: ClassMask) -> ClassMask {
    ClassMask(lexical: a.lexical | b.lexical, traits: a.traits | b.traits)
  }
}

/// What an occurrence of a token looks like and where it stands: the first 26 bits of a token's traits.
public enum Shape: Int, CaseIterable, Sendable {
  /// Begins with a letter.
  case word
  /// Digits, with grouping and decimals: "1,200.5".
  case number
  /// "21st".
  case ordinalNumber
  /// "1990s".
  case decade
  /// "½".
  case fraction
  /// First letter is a capital.
  case capital
  /// Two letters or more, all capitals.
  case allCapitals
  /// All letters small.
  case lower
  /// "al-Nakhalah", "iron-clad".
  case hyphenated
  /// Letters with dots: "U.S.", "a.m.", "Mr.".
  case dotted
  /// A single capital, with or without its dot: "J.".
  case initial
  /// "'s", "n't", "'ll".
  case clitic
  /// Any punctuation or symbol.
  case punctuation
  case comma
  /// . ! ? or an ellipsis.
  case terminator
  /// A hyphen or dash as a token.
  case dash
  case openQuote
  case closeQuote
  /// A mark that can open or close: ' and ".
  case quote
  case openBracket
  case closeBracket
  case url
  /// No white space before it.
  case glued
  case sentenceStart
  case blockStart
  /// Any token.
  case any

  /// The cases' names in their order: asking the runtime for them costs a start a million instructions.
  static let names = """
    word number ordinalNumber decade fraction capital allCapitals lower hyphenated dotted initial clitic punctuation comma
    terminator dash openQuote closeQuote quote openBracket closeBracket url glued sentenceStart blockStart any
    """.utf8.split(whereSeparator: { $0 <= 0x20 }).map { String(decoding: $0, as: UTF8.self) }

  @inlinable
  public var mask: UInt64 { 1 &<< UInt64(truncatingIfNeeded: rawValue) }
}

/// The names by which patterns call token classes. Made once per language.
public struct ClassNames: Sendable {
  private var masks: [String: ClassMask] = [:]
  private var lexicalCount = 0
  private var tagCount = 0
  /// The first bit of the traits that belongs to word classes.
  public static let firstTagBit = Shape.allCases.count
  /// Names of word classes in the order of their bits.
  public private(set) var tags: [String] = []

  public init() {
    for (shape, name) in zip(Shape.allCases, Shape.names) { masks[name] = ClassMask(traits: shape.mask) }
  }

  /// Adds a class that words have in the lexicon; at most 64.
  public mutating func addLexical(_ name: String) -> UInt64 {
    precondition(masks[name] == nil && lexicalCount < 64, "class \(name) is there already, or there are more than 64")
    let mask: UInt64 = 1 << UInt64(lexicalCount)
    lexicalCount += 1
    masks[name] = ClassMask(lexical: mask)
    return mask
  }

  /// Adds a word class, one of which a token gets assigned; at most 38.
  public mutating func addTag(_ name: String) -> UInt64 {
    precondition(masks[name] == nil && Self.firstTagBit + tagCount < 64, "word class \(name) is there already, or too many")
    let mask: UInt64 = 1 << UInt64(Self.firstTagBit + tagCount)
    tagCount += 1
    tags.append(name)
    masks[name] = ClassMask(traits: mask)
    return mask
  }

  /// A name for any of several classes.
  public mutating func addGroup(_ name: String, of members: [String]) {
    precondition(masks[name] == nil, "class \(name) is there already")
    masks[name] = members.reduce(ClassMask()) { sum, member in
      guard let mask = masks[member] else { preconditionFailure("no class \(member)") }
      return sum | mask
    }
  }

  public func mask(_ name: String) -> ClassMask? { masks[name] }

  /// The names of all classes a token has, shapes first; for explanations.
  public func names(lexical: UInt64, traits: UInt64) -> [String] {
    masks.filter { $0.value.lexical & lexical != 0 || $0.value.traits & traits != 0 }.map(\.key).sorted()
  }
}
