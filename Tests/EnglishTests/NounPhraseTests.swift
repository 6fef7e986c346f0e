import Grammar
import Testing

@testable import English

@Suite struct NounPhraseTests {
  /// The phrases, each with its head in brackets.
  private func show(_ text: String) -> String {
    let document = annotated(text)
    return document.nounPhrases.map { phrase in
      phrase.tokens.map { $0 == phrase.head ? "[\(document.string($0))]" : document.string($0) }.joined(separator: " ")
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("Egypt's foreign minister met two wounded soldiers.", "Egypt 's foreign [minister]; two wounded [soldiers]"),
    ("The head of the agency left on Tuesday.", "The [head]; the [agency]; [Tuesday]"),
    ("Officials in Gaza City said so.", "[Officials]; Gaza [City]"),
    ("It was nobody's house.", "[It]; nobody 's [house]"),
    ("Infected ants chose food.", "Infected [ants]; [food]"),
    ("She cited rising prices of displaced people.", "[She]; rising [prices]; displaced [people]"),
    ("The city's was larger.", "The [city]"),
    ("The residents' homes were flooded.", "The residents ' [homes]"),
    ("The wounded were taken to a clinic.", "The [wounded]; a [clinic]"),
    ("The prices of those in the north rose.", "The [prices]; [those]; the [north]"),
  ])
  func findsHeadsAndEdges(text: String, expected: String) { #expect(show(text) == expected) }

  @Test(arguments: [
    ("Political and economic reforms stalled.", "Political and economic [reforms]"),
    ("It was a successful and highly profitable firm.", "[It]; a successful and highly profitable [firm]"),
    ("The social, economic, and political costs grew.", "The social , economic , and political [costs]"),
    ("It raised a large and growing debt.", "[It]; a large and growing [debt]"),
    ("An upper-class Norwegian family left.", "An upper-class Norwegian [family]"),
    ("He toured North and South Korea.", "[He]; North and South [Korea]"),
    ("The mayor called it a \"quiet victory\".", "The [mayor]; [it]; a \" quiet [victory]"),
  ])
  func modifiersAreJoined(text: String, expected: String) { #expect(show(text) == expected) }

  /// One article for two nouns that modify a third; elsewhere each is a phrase of its own.
  @Test(arguments: [
    ("The welfare and housing system failed.", "The welfare and housing [system]"),
    ("The Salt and Verde Rivers rose.", "The Salt and Verde [Rivers]"),
    ("The mayor and police officers met.", "The [mayor]; police [officers]"),
    ("He was a cook and ship owner.", "[He]; a [cook]; ship [owner]"),
    ("Local and other leaders met.", "Local and other [leaders]"),
  ])
  func compoundsAreJoined(text: String, expected: String) { #expect(show(text) == expected) }

  @Test(arguments: [
    ("He wrote a \"quiet city\" plan.", "[He]; a \" quiet city \" [plan]"),
    ("The \"History\" section is new.", "The \" History \" [section]"),
    ("He called it a \"quiet city\" and left.", "[He]; [it]; a \" quiet [city]"),
    ("The first ever mayor left.", "The first ever [mayor]"),
  ])
  func quotationsInside(text: String, expected: String) { #expect(show(text) == expected) }

  @Test(arguments: [
    ("Prime Minister Tova Lindqvist resigned.", "Prime [Minister]; [Tova] Lindqvist"),
    ("A spokesman Ola Zzyberg spoke.", "A [spokesman]; [Ola] Zzyberg"),
    ("They met spokesman Ola Berg.", "[They]; [spokesman] Ola Berg"),
    ("They met spokesman Ola Berg's aide.", "[They]; spokesman Ola Berg 's [aide]"),
    ("Last week Ola Berg left.", "Last [week]; [Ola] Berg"),
    ("I thank you, Mr. President.", "[I]; [you]; [Mr.]; [President]"),
    ("They visited Madame Tussauds Museum.", "[They]; Madame Tussauds [Museum]"),
    ("They met General Lindqvist.", "[They]; [General]; [Lindqvist]"),
    ("Mr. Lindqvist stayed in San Marino.", "[Mr.]; [Lindqvist]; [San] Marino"),
    ("The US forces met EU foreign ministers.", "The US [forces]; EU foreign [ministers]"),
    ("They told Reuters last week.", "[They]; [Reuters]; last [week]"),
  ])
  func titlesAndNamesAreApart(text: String, expected: String) { #expect(show(text) == expected) }

  @Test(arguments: [
    ("The 47-page report costs $3 million.", "The 47 - page [report]; $ 3 [million]"),
    ("More than 2,000 people fled.", "More than 2,000 [people]"),
    ("About 300 homes burned.", "About 300 [homes]"),
    ("One or two points are open.", "One or two [points]"),
    ("It closed on May 5, 2020.", "[It]; May [5]; [2020]"),
    ("It closed on 5 May 2020.", "[It]; [5] May; [2020]"),
    ("It begins at 8:30 today.", "[It]; 8 : [30]; [today]"),
    ("These 2 1/2 years were long.", "These 2 1 / 2 [years]"),
    ("There are really two reasons.", "[There]; two [reasons]"),
  ])
  func numbersAndDates(text: String, expected: String) { #expect(show(text) == expected) }

  @Test(arguments: [
    ("All the mayors left.", "the [mayors]"),
    ("Such a plan failed.", "a [plan]"),
    ("Both his sons fled.", "his [sons]"),
  ])
  func predeterminersStayOutside(text: String, expected: String) { #expect(show(text) == expected) }

  @Test(arguments: [
    ("UN ENVOY QUITS AFTER TALKS", "UN [ENVOY]; [TALKS]"),
    ("Floods kill 12 in northern Avelia", "[Floods]; [12]; northern [Avelia]"),
    ("Mayor: “We lost everything", "[Mayor]; [We]; [everything]"),
    ("1. The pier closed.", "The [pier]"),
    ("1. Close the pier now.", "the [pier]"),
    ("(Reuters) - The river rose.", "[Reuters]; The [river]"),
    ("He met Luisa de la Vega in Malmö.", "[He]; [Luisa] de la Vega; [Malmö]"),
  ])
  func readsRoughTexts(text: String, expected: String) { #expect(show(text) == expected) }

  @Test func aRunOfDeterminersIsLinear() {
    #expect(annotated(String(repeating: "the ", count: 20_000)).nounPhrases.isEmpty)
  }

  @Test func phrasesHaveNumberAndDefiniteness() {
    let phrases = annotated("The mayors met a clerk.").nounPhrases
    #expect(phrases.map(\.number) == [.plural, .singular])
    #expect(phrases.map(\.isDefinite) == [true, false])
  }

  @Test(arguments: [
    ("They left.", .plural, true), ("She left.", .singular, true), ("Somebody left.", .singular, false),
    ("You left.", .unknown, true), ("The wounded left.", .plural, true), ("Those left.", .plural, true),
    ("Twelve left.", .plural, false), ("Its plans failed.", .plural, true),
  ] as [(String, NounPhrase.Number, Bool)])
  func numberAndDefiniteness(text: String, number: NounPhrase.Number, isDefinite: Bool) {
    let phrase = annotated(text).nounPhrases.first
    #expect(phrase?.number == number)
    #expect(phrase?.isDefinite == isDefinite)
  }
}
