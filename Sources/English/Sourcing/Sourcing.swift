import Grammar

/// The words that attribute.
enum SourcingWords {
  static func add(to names: inout ClassNames, _ lexicon: inout Lexicon) {}
}

/// Quotations, cues, sources and content.
enum Sourcing {
  static func stages(_ book: inout Book) throws -> [Stage] { [] }
}
