import Grammar

/// English: its lexicons and its rules, as a value that the extraction stage runs.
///
/// The stages, in order: word classes → figures → names → noun phrases and verb groups → dates by
/// their verbs → what figures belong to → hedges → attributions. A later stage's patterns can name what an earlier one found.
public enum English {
  /// Made once; a pattern that does not compile is a programming error, found by the first test.
  public static let language: Language = {
    do {
      return try make()
    } catch {
      fatalError("English does not compile: \(error)")
    }
  }()

  static func make() throws -> Language {
    var names = ClassNames()
    var lexicon = Lexicon(capacity: 8_000, tagSets: PackedTables.classLexicon)
    let sentenceWords = SentenceWords(&names, &lexicon)
    let wordClasses = try WordClasses(&names)
    FigureWords.add(to: &names, &lexicon)
    ActorWords.add(to: &names, &lexicon)
    SourcingWords.add(to: &names, &lexicon)
    var book = Book(classes: names, lexicon: lexicon, boundaries: sentenceWords.boundaries(names))
    let lemmatizer = wordClasses.lemmatizer(book)
    var stages: [Stage] = []
    stages += wordClasses.stages()
    stages += try Figures.stages(&book)
    stages += try Actors.stages(&book, wordClasses.table)
    stages += Phrases.stages(&book, lemmatizer: lemmatizer)
    stages += Figures.datingStages()
    stages += try Figures.tyingStages(&book)
    stages += try Hedges.stages(&book)
    stages += try Sourcing.stages(&book)
    let words = TreebankWords(lexicon: book.lexicon, table: wordClasses.table, lemmatizer: lemmatizer)
    return Language(
      code: "en", book: book, stages: stages, word: { WordClasses.reading(of: $1, in: $0, lemmatizer) },
      words: { words.words(of: $0) })
  }
}
