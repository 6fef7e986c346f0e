import Testing

/// Who speaks in a quotation or a turn: retorts, titles before names, headlines, transcripts, and who goes on.
extension SourcingTests {
  private func sources(_ text: String) -> [String?] {
    let document = read(text)
    return document.attributions.filter { !$0.isNested }.map { $0.source.map { document.string($0.range) } }
  }

  @Test(arguments: [
    ("Asked about the price, Ola Berg shot back: “That would be a first.”", "Ola Berg"),
    ("Asked whether the port should pay for it, Mr. Odum shot back: “That would be a first.”", "Mr. Odum"),
    ("“We told them all in May,” SHOT BACK Ola Berg.", "Ola Berg"),
    ("“We have waited ten years for this bridge,” retired navy captain Lars Moen said.",
      "retired navy captain Lars Moen"),
    ("Because of how the council drew up the timetable, explained Berg, “nobody will hear of it in time.”", "Berg"),
    ("“Is the dam safe after all?” Mr. Odum asked, repeating a charge - that the last mayor lied - he had made.",
      "Mr. Odum"),
    ("The ferry “is the only ship that can carry our school,” retired navy captain Lars Moen said.",
      "retired navy captain Lars Moen"),
    ("“The water came in the night,” said a port official who was not allowed to speak.",
      "a port official who was not allowed to speak"),
    ("Dockers walked out after he told them Silva “has sold the last ferry and kept the money.”", "he"),
    ("Mayor Ana Silva, who has held the office since May, named “The Long Boat” and “Salt” as her favourites.",
      "Mayor Ana Silva, who has held the office since May"),
    ("“The best ferry on this coast.” — Julie A. Berg, Salby", "Julie A. Berg, Salby"),
    ("Mayor: ‘We will not sell the ferry’", "Mayor"),
    ("Ana Silva: Council Has ‘A Long Way to Go’ on Ferries", "Ana Silva"),
    // An object before a colon is spoken to.
    ("She told Ana Silva: “We will not sell the ferry.”", "She"),
    ("Only about 4 in 10 voters in the town say the fare is too high.", "Only about 4 in 10 voters in the town"),
    ("A batch of letters released this week showed that the firm knew.", "A batch of letters released this week"),
  ])
  func theSpeakerIsFound(text: String, source: String) {
    #expect(sources(text).last == source)
  }

  @Test func aShotIsNoAnswer() {
    #expect(sources("The shot back to the middle won the game.").isEmpty)
  }

  @Test func whatIsCalledSomethingSaysNothing() {
    #expect(sources("Silva opened a class called “Perception” at the school.").isEmpty)
    #expect(sources("Silva called “the tunnel plan of the firm” a joke.") == ["Silva"])
  }

  @Test func aQuotationBehindAColonHasItsOwnCue() {
    let found = said(
      "Odum seemed to suggest that the council had silenced him: “They made me sign it,” he told the Gazette.")
    #expect(found == ["Odum: that the council had silenced him", "he: “They made me sign it,”"])
  }

  @Test func turnsOfATranscriptAreWhole() {
    let text = "SILVA: We will keep the ferry. It belongs to us.\n\nBERG: But you sold the docks. Why?\n\nSILVA: I say so."
    #expect(sources(text) == ["SILVA", "BERG", "SILVA"])
    #expect(said(text).first == "SILVA: We will keep the ferry. It belongs to us")
    #expect(sources("Q: Will you sell it?\n\nA: No. We will keep it.\n\nQ: And the docks?\n\nA: No.").count == 4)
    // A letter alone before a colon is no speaker.
    #expect(sources("A: The first of two plans failed.").isEmpty)
    #expect(sources("PHOTO: The ferry left on Monday.\n\nPHOTO: It came back.\n\nPHOTO: It sank.").isEmpty)
  }

  @Test func contentEndsWhereTheNounBeforeGoesOn() {
    #expect(said("The ferry that Berg said was unsafe sank on Monday.").contains { $0.hasSuffix("was unsafe") })
    #expect(said("Berg said it was unsafe and would sink.") == ["Berg: it was unsafe and would sink"])
  }

  @Test func whoGoesOnIsNotWhoWasMentioned() {
    let paragraph =
      "Parker Odum, a fisherman who voted for Silva, said that given the choice on both sides:\n\n“It is only her.”"
    #expect(sources(paragraph).last == "Parker Odum, a fisherman who voted for Silva")
    #expect(
      sources("“I promised you a picture,” Silva said, and her husband chimed in. “Do not forget the dog, please.”").last
        == "her husband")
    #expect(
      sources("The union traces its growth to a meeting, as its website said:\n\n“Some 90 sailors met in Salby.”").last
        == "its website")
  }

  @Test func whoIsCitedBeforeTheCueIsTheOrigin() {
    let document = read("Reuters, citing two officials, said 12 people had died.")
    #expect(document.attributions.map { $0.source.map { document.string($0.range) } } == ["two officials"])
    #expect(document.attributions.first?.chain.map { document.string($0.source.range) } == ["Reuters"])
    #expect(said("Berg urged the council in a letter seen by the Gazette to wait.").count == 1)
  }

  @Test func whoIsToldIsNotTheSource() {
    #expect(said("I was told that the dam was safe.") == ["-: that the dam was safe"])
  }
}
