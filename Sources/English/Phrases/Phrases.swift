import Grammar

/// Base noun phrases and verb groups.
enum Phrases {
  static func stages(_ book: inout Book) throws -> [Stage] { [] }
}
