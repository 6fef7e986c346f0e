import Grammar

/// Noun phrases as a reader of sources takes them: with the title or description before a name, and with "all" or
/// "half" before the article.
enum WholePhrases {
  /// The document's noun phrases, each in its place; phrases that belong together have the same tokens.
  static func of(_ document: Document) -> [NounPhrase] {
    var phrases = document.nounPhrases
    for number in phrases.indices.dropFirst() where joins(phrases[number - 1], phrases[number], document) {
      let whole = phrases[number - 1].tokens.lowerBound..<phrases[number].tokens.upperBound
      let isCommon = document.wordClass(of: phrases[number - 1].head) == .nounSingular
      let head = isCommon ? phrases[number - 1].head : phrases[number].head
      for part in [number - 1, number] {
        phrases[part].tokens = whole
        phrases[part].head = head
      }
    }
    for number in phrases.indices {
      let before = phrases[number].tokens.lowerBound - 1
      if before >= 0, document.sentenceOf[before] == document.sentenceOf[before + 1],
        NounPhraseWords.all.predeterminers.contains(document.tokens.hashes[before]),
        // "what a plan", but "what the mayor called a plan"
        document.tokens.hashes[before] != what || articles.contains(document.tokens.hashes[before + 1]),
        let wordClass = document.wordClass(of: before + 1), wordClass == .determiner || wordClass == .possessivePronoun
      {
        phrases[number].tokens = before..<phrases[number].tokens.upperBound
      }
    }
    return phrases
  }

  private static let what = WordHash.of("what")
  private static let articles: Set<UInt64> = [WordHash.of("a"), WordHash.of("an")]

  /// "Prime Minister" and "Tova Lindqvist", "a spokesman" and "Ola Berg".
  private static func joins(_ title: NounPhrase, _ name: NounPhrase, _ document: Document) -> Bool {
    guard title.tokens.upperBound == name.tokens.lowerBound,
      document.sentenceOf[title.head] == document.sentenceOf[name.head], !title.isPronoun, !name.isPronoun,
      document.wordClass(of: name.head) == .properNoun, document.wordClass(of: name.tokens.lowerBound) != .determiner
    else { return false }
    let last = document.tokens.hashes[title.tokens.upperBound - 1]
    return NounPhraseWords.all.titles.contains(last)
      || document.wordClass(of: title.head) == .nounSingular && !NounPhraseWords.all.isTime(last)
  }
}
