import Grammar

/// The lexical classes of figures' words: registered with the lexicon, named by patterns and read by functions.
struct FigureVocabulary: Sendable {
  /// Any word of a number.
  let numberWord: ClassMask
  /// Anything a number can begin with.
  let startsNumber: ClassMask
  let severalWord: ClassMask
  let majority: ClassMask
  let beforeOrdinal: ClassMask
  let beforePart: ClassMask
  let afterHalf: ClassMask
  let afterPart: ClassMask
  /// Units of measure and of time.
  let unit: ClassMask
  let unitWord: ClassMask
  /// Units of measure and names of currencies.
  let measure: ClassMask
  let currencySign: ClassMask

  init(_ names: ClassNames) {
    func mask(_ name: String) -> ClassMask {
      guard let mask = names.mask(name) else { preconditionFailure("no class \(name)") }
      return mask
    }
    numberWord = mask("numberWord")
    startsNumber = mask("startsNumber")
    severalWord = mask("severalWord")
    majority = mask("shareAdjunct")
    beforeOrdinal = mask("beforeOrdinal")
    beforePart = mask("beforeShare")
    afterHalf = mask("afterHalf")
    afterPart = mask("afterShare")
    unit = mask("unitWord") | mask("timeUnit")
    unitWord = mask("unitWord")
    measure = mask("unitWord") | mask("currencyName")
    currencySign = mask("currencySign")
  }
}

/// The words that figures are made of.
enum FigureWords {
  static func add(to names: inout ClassNames, _ lexicon: inout Lexicon) {
    let numberWord = names.addLexical("numberWord")
    for hash in NumberWord.table.keys { lexicon.add(hash, classes: numberWord) }
    let starter = names.addLexical("numberStarter")
    lexicon.add(words: "a an several many few . point scores", classes: starter)
    names.addGroup("startsNumber", of: ["number", "fraction", "numberWord", "numberStarter"])
    lexicon.add(words: "several many few", classes: names.addLexical("severalWord"))
    lexicon.add(words: "majority majorities share stake vote supermajority", classes: names.addLexical("shareAdjunct"))
    lexicon.add(
      words: """
        the first second third fourth final last other opening closing latter next previous this that each every either
        her his its their your our my fiscal fourth-
        """, classes: names.addLexical("beforeOrdinal"))
    lexicon.add(
      words: """
        than about nearly almost over roughly by around under approximately exactly only just least most to at and above
        below some up perhaps
        """, classes: names.addLexical("beforeShare"))
    lexicon.add(
      words: "of the a an its their his her my our your all that those these this what people , .",
      classes: names.addLexical("afterHalf"))
    lexicon.add(
      words: "of more less fewer higher lower larger smaller the . , ; : ) who compared",
      classes: names.addLexical("afterShare"))

    add(Currencies.signs.words, names.addLexical("currencySign"), &lexicon)
    let currencyName = names.addLexical("currencyName")
    add(Currencies.names.words, currencyName, &lexicon)
    // Nouns that mean money only after their country: "Swedish crown", "Peruvian sol".
    lexicon.add(words: "crown sol kroon kroons kronas som soms leone sum", classes: currencyName)
    lexicon.add(words: Currencies.codes, classes: names.addLexical("currencyCode"))
    add(Currencies.coins.words, names.addLexical("coin"), &lexicon)
    add(Units.measures.words, names.addLexical("unitWord"), &lexicon)
    add(Units.signs.words, names.addLexical("unitSign"), &lexicon)
    add(Units.times.words, names.addLexical("timeUnit"), &lexicon)
    lexicon.add(words: DateWords.months, classes: names.addLexical("month"))
    lexicon.add(words: DateWords.weekdays, classes: names.addLexical("weekday"))
    lexicon.add(words: FigureLabels.labels, classes: names.addLexical("numberLabel"))
    lexicon.add(words: FigureLabels.streets, classes: names.addLexical("streetWord"))
    lexicon.add(words: ScoreWords.words, classes: names.addLexical("scoreWord"))
    let ordinal = names.addLexical("ordinalWord")
    lexicon.add(words: OrdinalWords.words, classes: ordinal)
    lexicon.add(words: OrdinalWords.powerWords, classes: ordinal)
    add(OrdinalWords.fused.map(\.word), ordinal, &lexicon)
    // Letters that open a number glued to them: "EUR50m".
    let prefix = names.addLexical("numberPrefix")
    lexicon.add(words: Currencies.codes, classes: prefix)
    lexicon.add(words: "rs ps rm rp ksh ush tsh nis rmb tk le fcfa ghc", classes: prefix)
    // Letters that open a sum: "R4.5bn".
    lexicon.add(words: MoneyLetters.words, classes: names.addLexical("moneyLetter"))
  }

  private static func add(_ words: [String], _ mask: UInt64, _ lexicon: inout Lexicon) {
    for word in words { lexicon.add(WordHash.of(word), classes: mask) }
  }
}
