import Grammar

/// The words that figures are made of.
enum FigureWords {
  static func add(to names: inout ClassNames, _ lexicon: inout Lexicon) {}
}

/// Numbers, money, shares, measures, durations, ages, dates and scores.
enum Figures {
  /// Finds figures: their values, units and bounds.
  static func stages(_ book: inout Book) throws -> [Stage] { [] }

  /// Ties figures to what they count and whose they are; runs when noun phrases and verb groups are there.
  static func tyingStages(_ book: inout Book) throws -> [Stage] { [] }
}
