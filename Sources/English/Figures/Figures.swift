import Grammar
import Vocabulary

/// Numbers, money, shares, measures, durations, ages, dates and scores.
enum Figures {
  private static let dateRules =
    DateRules.rules + DayRules.rules + PeriodRules.rules + QuarterRules.rules + ClockRules.rules
    + RecurrenceRules.rules + TimeReferenceRules.rules

  /// Finds figures: their values, units and bounds.
  static func stages(_ book: inout Book) throws -> [Stage] {
    let vocabulary = FigureVocabulary(book.classes)
    book.kind("amount")
    book.kind("measureUnit")
    let ranges = try book.compile(NumberRanges.phase)
    let rules =
      NotFigureRules.rules + [DateEras.pair] + dateRules + AgeLists.rules + AgeRules.rules + ScoreRules.rules + MoneyNotations.rules + MoneyRules.rules + ShareRules.rules
      + [OrdinalRules.second] + DurationRules.rules + PartRules.rules + TemperatureRules.rules + MeasureRules.rules
      + CountRules.rules + OrdinalRules.rules
    let figures = try book.compile(Phase<FigureReading>("figure", rules))
    let hedges = try book.compile(QualifierRules.phase)
    return [
      Stage("numbers", cards: NumberScanner.cards + UnitScanner.cards + ranges.cards) { document in
        var scanner = NumberScanner(document, vocabulary)
        let numbers = scanner.scan()
        document.add(kind: "amount", numbers)
        document.add(
          kind: "measureUnit", UnitScanner(document, vocabulary).scan(numbers.map { $0.tokens.upperBound }))
        ranges.run(document)
      },
      Stage("figures", cards: figures.cards + hedges.cards + FigureAssembly.cards) { document in
        let readings = figures.run(document)
        var assembly = FigureAssembly(document, hedges: hedges.run(document))
        assembly.assemble(readings)
      },
    ]
  }

  /// Settles what dates mean by the verbs and dates around them; runs when clauses are there.
  static func datingStages() -> [Stage] {
    [
      Stage("dates in context", cards: DateResolver.cards) { document in
        var resolver = DateResolver(document)
        resolver.run()
      }
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
