import Grammar
import Testing

@testable import English

/// Texts that no grammar book has: all layers stand, hold together, and take no longer than the text is long.
@Suite struct RoughTextTests {
  /// What must hold for every text.
  private func check(_ document: Document) {
    let tokens = document.tokens
    let count = tokens.count
    #expect(document.sentences.reduce(0) { $0 + $1.count } == count, "sentences cover all tokens")
    for phrase in document.nounPhrases {
      #expect(phrase.tokens.contains(phrase.head) && phrase.tokens.upperBound <= count)
      #expect(document.sentence(of: phrase.head).contains(phrase.tokens.upperBound - 1), "a phrase stays in its sentence")
    }
    for group in document.verbGroups {
      #expect(group.tokens.contains(group.head) && group.tokens.upperBound <= count)
      if let subject = group.subject { #expect(document.nounPhrases.indices.contains(subject)) }
      if let object = group.object { #expect(document.nounPhrases.indices.contains(object)) }
    }
    for (place, clause) in document.clauses.enumerated() {
      #expect(!clause.tokens.isEmpty && clause.tokens.upperBound <= count)
      if let parent = clause.parent { #expect(parent < place) }
    }
    var end = 0
    for word in document.language.words(document).all {
      #expect(word.range.start >= end && word.range.end > word.range.start, "words stand in order")
      end = word.range.end
    }
  }

  @Test(arguments: [
    "", " ", "\n\n", "...", "—", "?!?!", "“”", "( )", ". . .", "'", "-", "--- *** ---", "1", "1.", "[1]", "€", "\u{200B}", "\u{FFFD}",
    "“", ")(", "a-", "-a", "'s", "n't", "@", "#", "http://", "U.S.", "U.", "…", "½",
  ])
  func nothingToRead(text: String) { check(annotated(text)) }

  @Test(arguments: [
    "Council votes to close pier",
    "Man bites dog, flees on stolen ferry",
    "COUNCIL VOTES TO CLOSE OLD FERRY PIER AFTER TWO-YEAR DISPUTE",
    "THE MAYOR SAID: \"WE CANNOT WAIT.\" NOBODY ANSWERED!!!",
    "said the mayor, “and we will not",
    "not one of them”, she said. ‘It was",
    "HARBEN, Norway (NB) — The council voted on Tuesday",
    "LONDON –\n\n– By our own staff",
    "- eggs\n- milk\n* 3 ferries\n1) sell\n2) close",
    "Eggs; milk; bread, butter, and, or but",
    "the mayor said he would go she did not believe him they left",
    "The mayor said that the man who the woman whom the dog that the",
    "Þorgerður Katrín Gunnarsdóttir met Nguyễn Văn Thiệu and Ngozi Okonjo-Iweala in Île-de-France.",
    "Łódź, Dún Laoghaire, ’s-Hertogenbosch, Nuku'alofa and Xi'an signed; Ban Ki-moon did not.",
    "Владимир met 田中 角栄 and عمر in Αθήνα.",
    "El alcalde dijo que no. Das Rathaus schweigt.",
    "call me at +1 (555) 010-0199 or a.b+c@example.org :-) ;-P",
    "$$$ 100% of 1/2 = 50c/£0.50 @ 3:30pm on 1/2/2024 #win",
    "is are was were be been being has have had",
    "that that that that that",
    "and and and, or or; but",
    "\"\"\"\"\"\" '''''' ((((((",
  ])
  func roughTexts(text: String) { check(annotated(text)) }

  /// Each of these once asked for a neighbour before the first word or behind the last one.
  @Test(arguments: [
    "said he", "say they", "said earlier that", "say since 2i", "said in U we", "and ded", "or ced", "to.7", "ec.2", "said \"", "“",
  ])
  func neighboursBeyondTheEnds(text: String) { check(annotated(text)) }

  @Test func capitalsHideNoSentence() {
    #expect(annotated("THE PIER IS CLOSED. THE FERRIES ARE SOLD.").sentences.count == 2)
  }

  /// Long inputs without a place to rest: their time grows with their length, so that these end at once.
  @Test(.timeLimit(.minutes(1)), arguments: [
    "a-", "the ", "that ", "and ", "mayor ", "said ", "“", "(", "which ", "to ", "1,", "U.S. ", "no. ", "Roe, ", "[1] ", "the big ",
    "a.", "'s", "- ", "he said she said ", "to go ", "of the ", "1/", "555-", "x&", "not ", "who ", "...", "5 rupees ",
  ])
  func longRuns(piece: String) {
    let document = annotated(String(repeating: piece, count: 10_000))
    #expect(document.sentences.reduce(0) { $0 + $1.count } == document.tokens.count)
    #expect(!document.language.words(document).all.isEmpty)
  }
}
