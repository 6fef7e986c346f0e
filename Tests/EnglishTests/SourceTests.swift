import Testing

/// Who is the source: how far its noun phrase reaches, and whose words are left to the clause they stand in.
extension SourcingTests {
  /// The last attribution's source.
  private func lastSource(_ text: String) -> String? {
    let document = read(text)
    return document.attributions.last?.source.map { document.string($0.range) }
  }

  @Test(arguments: [
    ("In Ohio, 85% of farmers said the rules favour the rich.", "85% of farmers"),
    ("None of the five lawyers I met this week thought a deal was likely.", "None of the five lawyers I met this week"),
    ("Hawke and others who want to ban the dam said the ruling was wrong.", "Hawke and others who want to ban the dam"),
    ("A Sept. 15, 2011 email shows the office sent ten people to the event.", "A Sept. 15, 2011 email"),
    ("Petra Ilves, 44, of Colby, Vt., who had a stall at the fair, said it felt like home.",
      "Petra Ilves, 44, of Colby, Vt., who had a stall at the fair"),
    ("Growers themselves often disagree with the figures.", "Growers themselves"),
    ("Foreign and local critics have in particular noted the harsh tone.", "Foreign and local critics"),
    ("Police had last month charged a man after finding that he lied.", "Police"),
    ("Jon Hale, the press director for the Harbour Party said the vote was fair.",
      "Jon Hale, the press director for the Harbour Party"),
    // Beside them: nothing before the comma belongs to it.
    ("In Leeds, the press director for the Harbour Party said the vote was fair.",
      "the press director for the Harbour Party"),
    ("The tunnel, an engineer said, is dry.", "an engineer"),
    ("Jon Hale, the clerk said, is ill.", "the clerk"),
  ])
  func theSourceReachesOverWhatHangsOnIt(text: String, source: String) {
    #expect(lastSource(text) == source)
  }

  @Test(arguments: [
    // The clause that the participle hangs on, not the sentence's first.
    ("When Berg pointed out that the dam leaked, Silva seized on the remark, repeating that it must close.", "Silva"),
    // Outside of what is said the speaker goes on.
    ("Roe said the dam was safe, adding that it held for years.", "Roe"),
    ("Roe said it was too early to rejoice but added that she was glad.", "Roe"),
  ])
  func participlesAndJoinedVerbsHaveTheSubjectOfTheirClause(text: String, source: String) {
    #expect(lastSource(text) == source)
  }

  @Test func nobodyNotesWhatIsWorthNoting() {
    #expect(said("It means admitting that the plan failed.") == ["-: that the plan failed"])
    #expect(said("Roe spoke at noon, admitting that the plan failed.") == ["Roe: that the plan failed"])
  }

  @Test func whatSomebodySeemsToSayIsSaid() {
    #expect(said("Roe seemed to suggest that the dam was safe.") == ["Roe: that the dam was safe"])
    #expect(said("The dam seems to hold.") == ["-: The dam | to hold"])
  }

  // MARK: Speakers of quotations

  @Test(arguments: [
    ("\"We will be back here next year,\" tweeted another.", "another"),
    ("\"We will be back here next year,\" said the 46-year-old.", "the 46-year-old"),
    ("\"This is our valley and we will keep it\" said Ana Silva, a council spokeswoman.",
      "Ana Silva, a council spokeswoman"),
    ("“Do you want to sell all of the valley land?“ he asked.", "he"),
    ("''They always say, 'Well, the dam is safe,''' he recalled.", "he"),
  ])
  func theSpeakerStandsBesideTheQuotation(text: String, source: String) {
    #expect(lastSource(text) == source)
  }

  @Test(arguments: [
    ("\"They will be safe here,\" replied Roe, whose criticism of the plan has grown. \"I promise you that.\"", "Roe"),
    ("\"They will be safe here,\" said Ana Silva, who fought a plan, which Berg called a sham. \"I promise that.\"",
      "Ana Silva, who fought a plan, which Berg called a sham"),
    // A sentence that quotes nobody else hands over to its own speaker.
    ("\"It is safe,\" said Ana Silva. Jo Berg said the dam was cracked. \"I saw it with my own eyes.\"", "Jo Berg"),
  ])
  func whoIsQuotedGoesOn(text: String, source: String) {
    let document = read(text)
    let last = document.attributions.max { $0.content[0].start < $1.content[0].start }
    #expect(last?.source.map { document.string($0.range) } == source)
  }

  // MARK: Chains and nested

  @Test(arguments: [
    ("The dam is safe, the state news agency quoted an engineer as saying.", "an engineer", "the state news agency"),
    ("The ministry confirmed the arrest in a statement carried by the state broadcaster NRK.", "The ministry",
      "the state broadcaster NRK"),
    ("Her mother said in a statement released through the police: “She was the light of all our lives.”", "Her mother",
      "the police"),
  ])
  func whoPassesItOnIsTheRelay(text: String, origin: String, relay: String) {
    let document = read(text)
    #expect(document.attributions.map { $0.source.map { document.string($0.range) } } == [origin])
    #expect(document.attributions.first?.chain.map { document.string($0.source.range) } == [relay])
  }

  @Test func whoToldASubjectIsTheSource() {
    let document = read("The minister said she had been assured by the water firms that no sewage entered the lake.")
    let inner = document.attributions.filter(\.isNested)
    #expect(inner.map { $0.source.map { document.string($0.range) } } == ["the water firms"])
  }

  @Test func attitudesInsideWhatIsSaidAreOthers() {
    let document = read("Roe said the army’s hostility to the plan was well known.")
    let inner = document.attributions.filter(\.isNested)
    #expect(inner.map { $0.source.map { document.string($0.range) } } == ["the army’s"])
    // Outside of anybody's words the writer says it.
    #expect(said("The army’s hostility to the plan was well known.").isEmpty)
  }
}
