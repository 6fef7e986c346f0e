import Grammar

/// Hashes of words that functions compare tokens with.
enum Words {
  static let a = WordHash.of("a")
  static let an = WordHash.of("an")
  static let and = WordHash.of("and")
  static let of = WordHash.of("of")
  static let the = WordHash.of("the")
  static let to = WordHash.of("to")
  static let from = WordHash.of("from")
  static let or = WordHash.of("or")
  static let by = WordHash.of("by")
  static let per = WordHash.of("per")
  static let each = WordHash.of("each")
  static let every = WordHash.of("every")
  static let couple = WordHash.of("couple")
  static let point = WordHash.of(".")
  static let pointWord = WordHash.of("point")
  static let slash = WordHash.of("/")
  static let fractionSlash = WordHash.of("⁄")
  static let plus = WordHash.of("+")
  static let minus = WordHash.of("minus")
  static let over = WordHash.of("over")
}
