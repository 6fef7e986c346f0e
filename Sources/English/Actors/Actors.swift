import Grammar

/// The words that names are made of.
enum ActorWords {
  static func add(to names: inout ClassNames, _ lexicon: inout Lexicon) {}
}

/// Names of people, organisations, places and the rest, with roles.
enum Actors {
  static func stages(_ book: inout Book) throws -> [Stage] { [] }
}
