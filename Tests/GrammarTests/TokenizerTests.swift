import Testing
import Vocabulary

@testable import Grammar

/// A language with a handful of words, so that the engine is tested apart from English.
enum TinyLanguage {
  static func make(_ stages: (inout Book) throws -> [Stage] = { _ in [] }) throws -> Language {
    var names = ClassNames()
    var lexicon = Lexicon()
    var boundaries = BoundaryClasses()
    boundaries.abbreviation = names.addLexical("abbreviation")
    boundaries.beforeName = names.addLexical("beforeName")
    boundaries.splitting = names.addLexical("splitting")
    boundaries.starter = names.addLexical("starter")
    let unit = names.addLexical("unit")
    let weekday = names.addLexical("weekday")
    lexicon.add(words: "mr inc gen", classes: boundaries.abbreviation)
    lexicon.add(words: "mr. gen.", classes: boundaries.beforeName)
    lexicon.add(words: "five twenty", classes: boundaries.splitting)
    lexicon.add(words: "the he", classes: boundaries.starter)
    lexicon.add(words: "miles feet", classes: unit)
    lexicon.add(words: "monday tuesday", classes: weekday)
    var book = Book(classes: names, lexicon: lexicon, boundaries: boundaries)
    let made = try stages(&book)
    return Language(code: "xx", book: book, stages: made)
  }
}

@Suite struct TokenizerTests {
  private func tokens(_ text: String) throws -> String {
    let document = Document(text: text, language: try TinyLanguage.make())
    return document.tokens.indices.map { document.string($0) }.joined(separator: "|")
  }

  @Test func shapesHaveTheirCasesNames() {
    #expect(Shape.names == Shape.allCases.map { "\($0)" })
  }

  @Test(arguments: [
    ("Egypt's plan", "Egypt|'s|plan"),
    ("Egypt’s plan", "Egypt|’s|plan"),
    ("They don't, can't and won’t.", "They|do|n't|,|ca|n't|and|wo|n’t|."),
    ("We'll say I'm sure they've left", "We|'ll|say|I|'m|sure|they|'ve|left"),
    ("O'Neill met the nations' envoys", "O'Neill|met|the|nations|'|envoys"),
    ("iron-clad al-Nakhalah", "iron-clad|al-Nakhalah"),
    ("8,000-12,000 fighters", "8,000|-|12,000|fighters"),
    ("8,000–12,000", "8,000|–|12,000"),
    ("a 47-page plan, a five-year term", "a|47|-|page|plan|,|a|five|-|year|term"),
    ("twenty-three mayors", "twenty|-|three|mayors"),
    ("$1.3bn, 35m users, 10GB", "$|1.3|bn|,|35|m|users|,|10|GB"),
    ("the U.S. and Mr. Roe of Roe Inc. at 5:30 a.m.", "the|U.S.|and|Mr.|Roe|of|Roe|Inc.|at|5|:|30|a.m."),
    ("U.S.-led forces, J. Doe, Ph.D.", "U.S.-led|forces|,|J.|Doe|,|Ph.D."),
    ("the 21st, the 1990s, his 40s", "the|21st|,|the|1990s|,|his|40s"),
    ("G7 and Covid-19 and 5G", "G7|and|Covid-19|and|5|G"),
    ("12,34,567 and 1,2,3", "12,34,567|and|1|,|2|,|3"),
    ("see https://example.org/2024/05, or write a.b@example.org.", "see|https://example.org/2024/05|,|or|write|a.b@example.org|."),
    ("@user99 and #tag1", "@user99|and|#tag1"),
    ("“No,” he said… then", "“|No|,|”|he|said|…|then"),
    ("½ and 2½ miles", "½|and|2|½|miles"),
    ("''Yes,'' she said -- twice...", "''|Yes|,|''|she|said|--|twice|..."),
    ("Zoë Çelik in Malmö", "Zoë|Çelik|in|Malmö"),
    ("-2.2% and US$3bn", "-|2.2|%|and|US|$|3|bn"),
    ("example.com said. Then end.Next", "example.com|said|.|Then|end|.|Next"),
  ])
  func cutsTokens(text: String, expected: String) throws {
    #expect(try tokens(text) == expected)
  }

  @Test func marksShapes() throws {
    let document = Document(text: "Élan NATO said", language: try TinyLanguage.make())
    #expect(document.tokens.has(0, .capital) && !document.tokens.has(0, .allCapitals))
    #expect(document.tokens.has(1, .allCapitals))
    #expect(document.tokens.has(2, .lower))
  }

  @Test(arguments: [
    ("He left. The talks went on.", 2),
    ("Mr. Roe spoke to Gen. Doe. He left.", 2),
    ("“Why?” he asked. The answer came.", 2),
    ("It grew 3.5 percent. He was pleased!", 2),
    ("Roe Inc. The firm grew.", 2),
    ("Roe Inc. shares rose.", 1),
    ("\"It is over.\" The crowd went home.", 2),
    ("One... two", 1),
  ])
  func splitsSentences(text: String, count: Int) throws {
    #expect(Document(text: text, language: try TinyLanguage.make()).sentences.count == count)
  }
}
