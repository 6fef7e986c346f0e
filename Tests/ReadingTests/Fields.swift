import Testing
import Vocabulary

@testable import Reading

@Suite struct Fields {
  @Test(arguments: [
    ("2024-02-12T09:30:00-05:00", "2024-02-12T09:30:00-05:00"), ("2024-02-12 09:30", "2024-02-12T09:30:00"),
    ("2024-02-12T09:30:15.250Z", "2024-02-12T09:30:15Z"), ("20240212", "2024-02-12"), ("2024/02/12", "2024-02-12"),
    ("Mon, 12 Feb 2024 09:30:00 GMT", "2024-02-12T09:30:00Z"), ("February 12, 2024", "2024-02-12"),
    ("Published Feb. 12, 2024 9:30 p.m.", "2024-02-12T21:30:00"), ("12th of February 2024", "2024-02-12"),
    ("Montag, 12. Februar 2024, 9.30 Uhr", "2024-02-12T09:30:00"), ("12.02.2024", "2024-02-12"),
    ("02/12/2024", "2024-02-12"), ("25/12/2024", "2024-12-25"), ("12 de febrero de 2024", "2024-02-12"),
    ("2024年2月12日", "2024-02-12"), ("1707748200", "2024-02-12T14:30:00Z"), ("1707748200000", "2024-02-12T14:30:00Z"),
  ])
  func `dates as pages print them`(_ printed: String, _ expected: String) {
    #expect(Timestamp(printed)?.printed == expected)
  }

  @Test(arguments: ["", "soon", "2024-13-40", "31 February 2024", "0001-01-01T00:00:00Z", "12 ferries", "2024"])
  func `what is no date`(_ printed: String) {
    #expect(Timestamp(printed) == nil)
  }

  @Test(arguments: [
    ("https://daily.example/2024/02/12/ferry-lost", "2024-02-12"),
    ("https://daily.example/news/2024-02-12-ferry.html", "2024-02-12"),
    ("https://daily.example/2024/feb/12/ferry", "2024-02-12"), ("https://daily.example/20240212/ferry", "2024-02-12"),
    ("https://daily.example/story/12345678", nil), ("https://daily.example/2024/02/ferry", nil),
  ])
  func `dates in addresses`(_ address: String, _ expected: String?) {
    #expect(Timestamp(address: address)?.printed == expected)
  }

  @Test(arguments: [
    ("By Jane Doe and John Q. Public", ["Jane Doe", "John Q. Public"]), ("JANE DOE, STAFF WRITER", ["Jane Doe"]),
    ("Jane Doe, Harbour Correspondent", ["Jane Doe"]), ("Daily Staff", []), ("admin", []),
    ("https://daily.example/jane", []),
    ("Jane Doe | The Daily", ["Jane Doe"]), ("Reuters", []), ("Posted by Jane Doe", ["Jane Doe"]),
    ("Jane Doe jane@daily.example", ["Jane Doe"]), ("José Núñez; Zoë Ångström", ["José Núñez", "Zoë Ångström"]),
  ])
  func `names in bylines`(_ field: String, _ expected: [String]) {
    #expect(PersonNames.names(in: field, publisher: "The Daily") == expected)
  }

  @Test(arguments: [
    ("Ferry lost - The Daily", "Ferry lost"), ("The Daily | Ferry lost", "Ferry lost"),
    ("Ferry lost - and found - The Daily", "Ferry lost - and found"), ("Ferry lost", "Ferry lost"),
    ("Who runs The Daily?", "Who runs The Daily?"),
  ])
  func `the site's name is no part of a title`(_ title: String, _ expected: String) {
    #expect(SiteName.removed(from: title, known: ["The Daily"]) == expected)
  }

  @Test(arguments: [
    ("CAIRO (Reuters) - The ferry left.", "CAIRO", "Reuters", nil, "CAIRO (Reuters) -"),
    ("GENEVA, March 3 (Unipress) — The ferry left.", "GENEVA", "Unipress", "March 3", "GENEVA, March 3 (Unipress) —"),
    ("BLANTYRE, Malawi (AP) -- The ferry left.", "BLANTYRE, Malawi", "AP", nil, "BLANTYRE, Malawi (AP) --"),
    ("LONDON — The ferry left.", "LONDON", nil, nil, "LONDON —"),
    ("Port Said (dpa) - The ferry left.", "Port Said", "dpa", nil, "Port Said (dpa) -"),
    ("Berlin/Kiel (dpa) – Die Fähre.", "Berlin/Kiel", "dpa", nil, "Berlin/Kiel (dpa) –"),
    ("LONDON, 3 March — The ferry left.", "LONDON", nil, "3 March", "LONDON, 3 March —"),
    ("Caracas, 3 mar (EFE).- El puerto.", "Caracas", "EFE", "3 mar", "Caracas, 3 mar (EFE).-"),
    ("(ANSA) - ROMA, 03 MAR - Il porto.", "ROMA", "ANSA", "03 MAR", "(ANSA) - ROMA, 03 MAR -"),
    ("BOSTON, Feb. 12, 2024 /Bay Wire/ -- Ferries.", "BOSTON", "Bay Wire", "Feb. 12, 2024", "BOSTON, Feb. 12, 2024 /Bay Wire/ --"),
    ("МОСКВА, 3 марта. /ТАСС/. Паром.", "МОСКВА", "ТАСС", "3 марта.", "МОСКВА, 3 марта. /ТАСС/."),
    ("JAKARTA, HARBOUR.com - Kapal.", "JAKARTA", "HARBOUR.com", nil, "JAKARTA, HARBOUR.com -"),
    ("HARBOUR.CO, Jakarta - Kapal.", "Jakarta", "HARBOUR.CO", nil, "HARBOUR.CO, Jakarta -"),
    ("ISLAMABAD: The ferry left.", "ISLAMABAD", nil, nil, "ISLAMABAD:"),
    ("NEW DELHI: The ferry left.", "NEW DELHI", nil, nil, "NEW DELHI:"),
    ("Albany, NY – The ferry left.", "Albany, NY", nil, nil, "Albany, NY –"),
  ])
  func `datelines`(_ line: String, _ place: String, _ agency: String?, _ date: String?, _ range: String) throws {
    let bytes = Array(line.utf8)
    let block = Block(kind: .paragraph, range: TextRange(0, bytes.count))
    let found = try #require(DatelineReader.dateline(in: bytes, blocks: [block]))
    #expect(found.place == place)
    #expect(found.agency == agency)
    #expect(found.date == date)
    #expect(line[found.range] == range)
  }

  @Test(arguments: [
    "The ferry — late as ever — left.", "A well-known captain left.", "Jane Doe (38) - a captain - left.",
    "“No,” she said — and left.", "OPINION: The ferry left.", "JANE DOE: The ferry left.", "Wake up, Sea — the ferry left.",
    "The ferry and/or the tug left.", "WATCH: The ferry leaves.",
  ])
  func `dashes that follow no dateline`(_ line: String) {
    let bytes = Array(line.utf8)
    #expect(
      DatelineReader.dateline(in: bytes, blocks: [Block(kind: .paragraph, range: TextRange(0, bytes.count))]) == nil)
  }

  @Test func `a dateline under a byline`() throws {
    let text = "By JANE DOE, Bay Wire\n\nCAIRO (Bay Wire) — The ferry left."
    let article = try ArticleReader().article(from: Input(id: "t", form: .text, bytes: Array(text.utf8)))
    #expect(article.dateline?.place == "CAIRO")
    #expect(article.dateline.map { text[$0.range] } == "CAIRO (Bay Wire) —")
  }

  @Test(arguments: [
    ("Sold: 9 Elm Rd, $US4,000 ($A6,000), 3 Oak Rd, $US7,000 ($A9,000), 8 Ash Rd, $US5,000 ($A7,000).", nil),
    ("I want to do it. I do. To do it is to do it all.", nil),
    ("The ferry left the harbour at noon and was not seen again by those who had waited for it.", "en"),
    ("Die Fähre hat den Hafen am Mittag verlassen und ist nicht mehr gesehen worden, sagte der Kapitän.", "de"),
    ("Le bateau est parti à midi et les gens qui attendaient dans le port ne l'ont plus vu.", "fr"),
    ("El barco salió del puerto a mediodía y los que lo esperaban no lo vieron más en la tarde.", "es"),
  ])
  func `languages by their function words`(_ text: String, _ expected: String?) {
    #expect(LanguageGuess(Array(text.utf8)).language == expected)
  }

  @Test(arguments: [
    ("A ferry at sea. (Bay Wire photo)", "A ferry at sea."), ("A ferry at sea. Credit: Bay Wire", "A ferry at sea."),
    ("Photo: Bay Wire", ""), ("A ferry at sea (left) and a tug.", "A ferry at sea (left) and a tug."), ("3", ""),
  ])
  func `credits are no part of captions`(_ caption: String, _ expected: String) {
    #expect(CaptionCredit.removed(from: Array(caption.utf8)[...]).string == expected)
  }

  @Test func `broken JSON is read as far as it goes`() {
    let values = JSONValue.values(
      in: Array("//<![CDATA[\n{\"a\":[1,2,],\"b\":\"x\ny\",\"c\":{\"d\":\"\\u00e9\\ud83d\\ude00\"".utf8))
    #expect(values.count == 1)
    #expect(values[0]["a"]?.list.compactMap(\.string) == ["1", "2"])
    #expect(values[0]["b"]?.string == "x\ny")
    #expect(values[0]["c"]?["d"]?.string == "é😀")
  }
}
