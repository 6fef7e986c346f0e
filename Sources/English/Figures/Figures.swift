import Grammar
import Vocabulary

/// Numbers, money, shares, measures, durations, ages, dates and scores.
enum Figures {
  /// Finds figures: their values, units and bounds.
  static func stages(_ book: inout Book) throws -> [Stage] {
    let vocabulary = FigureVocabulary(book.classes)
    book.kind("amount")
    let ranges = try book.compile(NumberRanges.phase)
    let rules =
      NotFigureRules.rules + [DateEras.pair] + DateRules.rules + AgeRules.rules + ScoreRules.rules + MoneyRules.rules
      + ShareRules.rules + DurationRules.rules + MeasureRules.rules + CountRules.rules + OrdinalRules.rules
    let figures = try book.compile(Phase<FigureReading>("figure", rules))
    let hedges = try book.compile(QualifierRules.phase)
    return [
      Stage("numbers", cards: NumberScanner.cards + ranges.cards) { document in
        var scanner = NumberScanner(document, vocabulary)
        document.add(kind: "amount", scanner.scan())
        ranges.run(document)
      },
      Stage("figures", cards: figures.cards + hedges.cards + FigureAssembly.cards) { document in
        let readings = figures.run(document)
        var assembly = FigureAssembly(document, hedges: hedges.run(document))
        assembly.assemble(readings)
      },
    ]
  }

  /// Ties figures to what they count and whose they are; runs when noun phrases and verb groups are there.
  static func tyingStages(_ book: inout Book) throws -> [Stage] {
    let tags = FigureTags(book.classes)
    return [
      Stage("ties of figures", cards: FigureTying.cards) { document in
        var tying = FigureTying(document, tags)
        tying.run()
      }
    ]
  }
}
