import Grammar
import Testing

@testable import English

/// Words as treebanks cut them, and which of them stands for a token.
@Suite struct TreebankWordTests {
  private func words(_ text: String) -> String {
    let document = annotated(text)
    return document.language.words(document).all.map { "\(document.string($0.range))/\($0.universal)" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("the state-funded college", "state/NOUN -/PUNCT funded/VERB"),
    ("a long-term plan", "long/ADJ -/PUNCT term/NOUN"),
    ("a well-known singer", "well/ADV -/PUNCT known/VERB"),
    ("the century-old pier", "century/NOUN -/PUNCT old/ADJ"),
    ("They spoke to Omar al-Dabbagh.", "al/PROPN -/PUNCT Dabbagh/PROPN"),
    ("an African-American writer", "African/ADJ -/PUNCT American/ADJ"),
    ("his daughter-in-law left", "daughter/NOUN -/PUNCT in/ADP -/PUNCT law/NOUN"),
    ("a follow-up visit", "follow/NOUN -/PUNCT up/ADP"),
    ("the UN-backed talks", "UN/PROPN -/PUNCT backed/VERB"),
    ("a five-year term", "five/NUM -/PUNCT year/NOUN"),
    ("17th-century walls", "17th/ADJ -/PUNCT century/NOUN"),
  ])
  func hyphenatedWordsAreCut(text: String, expected: String) { #expect(words(text).contains(expected)) }

  @Test(arguments: ["anti-war", "co-founder", "re-elected", "non-profit", "e-mail", "ex-husband", "mid-August", "pre-war"])
  func wordsWithAnAffixAreKept(word: String) { #expect(words("They saw the \(word) there.").contains(" \(word)/")) }

  @Test(arguments: [
    ("They cannot leave.", "They/PRON can/AUX not/PART leave/VERB ./PUNCT"),
    ("We are gonna leave.", "We/PRON are/AUX gon/VERB na/PART leave/VERB ./PUNCT"),
    ("They dont know.", "They/PRON do/AUX nt/PART know/VERB ./PUNCT"),
  ])
  func fusedWordsAreCut(text: String, expected: String) { #expect(words(text) == expected) }

  @Test(arguments: [
    ("It opens at 08:30 daily.", " 08:30/NUM "), ("Half, or 1/2, is left.", " 1/2/NUM "), ("Call 555-0142 now.", " 555-0142/NUM "),
    ("the R&D office", " R&D/"), ("1. Close the pier.", "1./X "), ("Roe v. Day was heard.", " v./"),
    ("I saw th- the boat.", " th-/INTJ "),
  ])
  func wordsOfSeveralTokensAreJoined(text: String, expected: String) { #expect(words(text).contains(expected)) }

  /// What looks like them and is several words.
  @Test(arguments: [
    ("8,000-12,000 fighters", "8,000/NUM -/"), ("They left. 12 stayed.", "left/VERB ./PUNCT"),
    ("He said “we wait.” She left.", "wait/VERB ./PUNCT"), ("the $5.50 fare", "$/SYM 5.50/NUM"),
  ])
  func othersStayApart(text: String, expected: String) { #expect(words(text).contains(expected)) }

  @Test(arguments: [("a long-term plan", "term"), ("a follow-up visit", "follow"), ("a daughter-in-law", "daughter")])
  func oneWordStandsForAToken(text: String, head: String) throws {
    let document = annotated(text)
    let words = document.language.words(document)
    let token = try #require(document.tokens.indices.first { document.string($0).count > 5 })
    #expect(document.string(words.head(ofToken: token).range) == head)
  }
}
