import Grammar

/// The rules by which names are found and typed, each with what proves it. They are functions, because a name's kind
/// depends on the whole text; the examples run through all of them.
enum ActorCards {
  private static func card(_ name: String, _ says: String, _ examples: [(String, String)], not: [String] = [])
    -> RuleCard
  {
    RuleCard(name: name, layer: "names", says: says, examples: examples.map { (text: $0.0, made: $0.1) }, not: not)
  }

  static let all: [RuleCard] = people + bodies + places + others + wholeText + references

  private static let people: [RuleCard] = [
    card(
      "person.titled", "A title stands directly before the name; a following body or known title is no person.",
      [
        ("On Friday President Joanna Vale spoke.", "Joanna Vale = person"),
        ("The plan by Northern League Secretary-General Karim al-Douri failed.", "Karim al-Douri = person"),
      ],
      not: ["The Justice Department declined to comment."]),
    card(
      "person.given", "Two words or more that begin with a known given name.",
      [("The order was signed by Margaret Osgood on Friday.", "Margaret Osgood = person")],
      not: ["The works of the Martin Luther College are closed."]),
    card(
      "person.nickname", "A call name between quotation marks or brackets stands inside the name.",
      [("They met Margaret \"Peg\" Osgood there.", "Margaret \"Peg\" Osgood = person")],
      not: ["They met the \"Green\" voters there."]),
    card(
      "person.couple", "A given name, \"and\", then a full name: they share the surname.",
      [("They met Mark and Margaret Osgood there.", "Mark = person")],
      not: ["They met the Mark and left."]),
    card(
      "person.initial", "Initials, then a surname.",
      [("It was written by K.C. Marrow in May.", "K.C. Marrow = person")],
      not: ["The U.S. Navy sailed."]),
    card(
      "person.country", "A name with a country in brackets, as results of races have it.",
      [("First came Tirun Abebech (Ethiopia) in two hours.", "Tirun Abebech = person")]),
    card(
      "person.age", "A name with an age between commas.",
      [("They asked Zubrowka, 52, about the fire.", "Zubrowka = person")],
      not: ["They met in Reston, 52 miles away."]),
    card(
      "person.described", "A noun for a person stands directly before the name.",
      [("They heard spokesman Tarvo Kuusk deny it.", "Tarvo Kuusk = person")],
      not: ["They are members of Hamas."]),
    card(
      "person.who", "\", who\" follows the name.", [("It was Tarvo Kuusk, who left in May.", "Tarvo Kuusk = person")]),
    card(
      "person.part", "A word of a person's full name stands for the person in the same text.",
      [("Margaret Osgood left. Later Osgood returned.", "Osgood = person")]),
    card(
      "person.speaking", "A verb of saying stands beside a word that is nothing else.",
      [("The plan is late, Zubrowkin said.", "Zubrowkin = person")], not: ["The plan is late, Reuters said."]),
    card(
      "person.table", "Where scorers, batsmen and ranked racers stand in tables of results.",
      [("Results:\n\nArminia Hale 1 (Zubrow 66th) Roda Kuusk 0\n\nFortuna Osgood 1 Gloria Vale 1", "Zubrow = person")],
      not: ["They met on Fifth Avenue, Zubrow 66."]),
    card("person.givenAlone", "A given name by itself.", [("They asked Margaret about it.", "Margaret = person")]),
    card("person.surname", "A known surname by itself.", [("They blamed Osgood for it.", "Osgood = person")]),
    card(
      "person.acting", "A verb that persons are the subject of follows an unknown word.",
      [("In the end Zubrowkin resigned.", "Zubrowkin = person")]),
    card(
      "person.shape", "Two to five capitalised words that are no common words.",
      [("They honoured Tarvo Kuusk with a medal.", "Tarvo Kuusk = person")],
      not: ["They read the Green Paper."]),
  ]

  private static let bodies: [RuleCard] = [
    card(
      "organization.known", "A well-known body.",
      [("Aid from the European Union arrived.", "European Union = organization")],
      not: ["The congress of doctors ended."]),
    card(
      "organization.head", "The name ends with a body's noun, or has it before \"of\".",
      [
        ("He teaches at Hadley University.", "Hadley University = organization"),
        (
          "The Department of Fisheries and Rural Affairs paid.",
          "Department of Fisheries and Rural Affairs = organization"
        ),
      ],
      not: ["He teaches at a university."]),
    card(
      "organization.suffix", "The name ends with a company's suffix.",
      [("Shares of Brindle Motors Inc. fell.", "Brindle Motors Inc. = organization")]),
    card(
      "organization.defined", "A long name is followed by its letters in brackets.",
      [("The Coastal Relief Front (CRF) agreed.", "CRF = organization")]),
    card(
      "organization.initials", "Capitals that are the first letters of a longer name in the same text.",
      [("The Harbour Workers Union met. The HWU voted.", "HWU = organization")]),
    card(
      "organization.part", "The first word of a company's full name.",
      [("Brindle Motors Inc. closed a plant. Later Brindle opened another.", "Brindle = organization")]),
    card(
      "organization.team", "A place or name, then a word teams are called by.",
      [("He plays for Hadley Rovers.", "Hadley Rovers = organization")]),
    card(
      "organization.score", "Names beside small numbers, four times or more: a table of results.",
      [("Hadley 2 Boston 0 Detroit 1 Denver 4 Oakland 3 Tampa 2", "Denver = organization")]),
    card(
      "organization.table",
      "A line of results: two names, each with its score; a name and its numbers of a season; what a racer rode for.",
      [("Results:\n\nGloria Vale 2 Arminia Hale 0\n\nFortuna Osgood 1 Roda Kuusk 1", "Fortuna Osgood = organization")],
      not: ["Rooms:\n\nThey met in Room 2.\n\nThey ate in Room 3."]),
    card(
      "organization.prefix", "The name begins with a word that begins bodies' names in another language.",
      [("They sued Grupo Holmbrek over it.", "Grupo Holmbrek = organization")], not: ["They heard a group there."]),
    card(
      "organization.numbered", "A military unit, court or congress with its number before it.",
      [("He served in the 82nd Airborne Division.", "82nd Airborne Division = organization")],
      not: ["It was the 82nd day."]),
    card(
      "media.prefix", "The name begins with a word that begins papers' and stations' names.",
      [("The song was on Radio Holmbrek.", "Radio Holmbrek = media")], not: ["The song was on the radio."]),
    card(
      "media.numbered", "A channel with its number.", [("The film is on Channel 9.", "Channel 9 = media")],
      not: ["The film is 9 minutes long."]),
    card(
      "organization.playing", "A city that beats another is its team.",
      [("On Friday Boston beat Detroit.", "Boston = organization")],
      not: ["In Boston it rained."]),
    card(
      "organization.place", "A name that begins or ends with a place.",
      [("They watched Vitexe Arnhem play.", "Vitexe Arnhem = organization")]),
    card(
      "organization.staff", "Its officials or members are spoken of.",
      [("On Friday Omnix officials left.", "Omnix = organization")]),
    card(
      "organization.acronym", "Two to six capitals that are no word.",
      [("The report names the BQF twice.", "BQF = organization")], not: ["This is NOT a joke."]),
    card(
      "organization.words", "Capitalised common words inside a sentence.",
      [("They work for the Green Harvest in Leeds.", "Green Harvest = organization")]),
    card(
      "organization.mixed", "Capitalised words, some of them common words.",
      [("They work for Omnix Fresh Water in Leeds.", "Omnix Fresh Water = organization")]),
    card(
      "organization.described", "A noun for bodies stands directly before or after an unknown word, or says what it is.",
      [
        ("They bought shares of the retail chain Zubrowka.", "Zubrowka = organization"),
        ("On Friday Zubrowka, a Danish brewery, closed.", "Zubrowka = organization"),
      ],
      not: ["They joined the party in May."]),
    card(
      "organization.business", "Shares, profits and the like of an unknown word.",
      [("They sold Zubrowka's shares.", "Zubrowka = organization")], not: ["They sold the shares in May."]),
    card(
      "organization.its", "\"its\" or \"it\" takes up the unknown word that a verb stands between.",
      [("On Friday Zubrowka cut its prices.", "Zubrowka = organization")],
      not: ["On Friday Margaret cut its tail."]),
    card(
      "media.described", "A noun for news organisations stands beside an unknown word.",
      [("The state news agency Zubrowka wrote it.", "Zubrowka = media")],
      not: ["They bought the newspaper in May."]),
    card(
      "organization.domain", "A web address's name.",
      [("They bought Zubrowka.com in May.", "Zubrowka.com = organization")]),
    card(
      "organization.article", "\"the\" stands before a word by itself that is no place.",
      [("The grant came from the Zubrowka.", "Zubrowka = organization")],
      not: ["The Zubrowka artist left.", "They admired the E-meter.", "They sat on the Zubrowka."]),
    card(
      "organization.short", "\"the\" and the noun of a body that the text names in full.",
      [("The Harbour Workers Union met. Later the Union voted.", "Union = organization")],
      not: ["Later the Union voted."]),
    card(
      "organization.unknown", "A single unknown word.", [("They saw Omnix's roof.", "Omnix = organization")],
      not: ["The Omnix users left."]),
    card("media.known", "A well-known news organisation.", [("The plan was seen by Reuters.", "Reuters = media")]),
    card(
      "media.head", "The name ends with a word of news organisations.",
      [("He wrote for the Hadley Gazette.", "Hadley Gazette = media")]),
  ]

  private static let places: [RuleCard] = [
    card(
      "place.known", "A country, area or city of the lists.", [("They flew to Cairo.", "Cairo = place")],
      not: ["President Paris Jackson spoke."]),
    card(
      "place.head", "The name ends with a noun for places.",
      [("They crossed the Hadley River.", "Hadley River = place")]),
    card(
      "place.prefix", "The name begins as names of places do.", [("They climbed Mount Hadley.", "Mount Hadley = place")]
    ),
    card(
      "place.table", "In lists of fixtures in capitals a team plays at a place.",
      [("FIXTURES\n\nHADLEY AT DERBY\n\nDERBY AT LEEDS", "LEEDS = place")]),
    card(
      "place.numbered", "A road or street with its number.",
      [
        ("Snow closed Interstate 95 again.", "Interstate 95 = place"),
        ("They live on 79th Street now.", "79th Street = place"),
      ], not: ["They live 79 miles away."]),
    card("place.direction", "A direction, then a place.", [("They live in South Lebanon.", "South Lebanon = place")]),
    card(
      "place.preposition", "A preposition of place stands before an unknown word.",
      [("The fire began in Zubrowka.", "Zubrowka = place")]),
    card(
      "place.apposed", "A noun for places follows, or precedes with \"of\", or says what it is, or a larger place follows.",
      [
        ("In fact Zubrowka is a small town in Ohio.", "Zubrowka = place"),
        ("They live in Margaret, Ohio.", "Margaret = place"),
        ("They live in the Zubrowka district.", "Zubrowka = place"),
        ("They live in the town of Margaret.", "Margaret = place"),
      ]),
  ]

  private static let others: [RuleCard] = [
    card(
      "group.people", "A people, or followers of a faith or party.", [("Many Egyptians agreed.", "Egyptians = group")],
      not: ["Egyptian mediators agreed."]),
    card(
      "group.family", "\"the\" before a surname in the plural.",
      [("They met Margaret Osgood. The Osgoods left.", "Osgoods = group")],
      not: ["The Osgood farm closed."]),
    card("event.known", "A well-known event.", [("He won the World Cup.", "World Cup = event")]),
    card(
      "event.short", "\"the\" and the noun of an event that the text names in full.",
      [("He won the Hadley Cup. Later he lost the Cup again.", "Cup = event")],
      not: ["Later he lost the Cup again."]),
    card(
      "event.storm", "A storm by its name, which stands for it later in the text, too.",
      [("On Friday Hurricane Margaret turned. Later Margaret weakened.", "Hurricane Margaret = event")],
      not: ["On Friday a hurricane turned."]),
    card(
      "event.operation", "An operation with a name.",
      [("They took part in Operation Quiet Harbour.", "Operation Quiet Harbour = event")],
      not: ["The operation went well."]),
    card(
      "product.ship", "A ship behind the letters of its navy.",
      [("They served on HMS Zubrowka.", "HMS Zubrowka = product")]),
    card(
      "product.model", "Letters, a hyphen and a number, and a model's name behind: a weapon, an aircraft, a form.",
      [
        ("They carried an AK-47 each.", "AK-47 = product"),
        ("They flew the Q-40 Harrier Moth for years.", "Q-40 Harrier Moth = product"),
      ], not: ["They met at the G-7."]),
    card(
      "event.head", "The name ends with a noun for events.",
      [("He won the Hadley Marathon.", "Hadley Marathon = event")]),
    card(
      "other.head", "The name ends with a noun for laws, prizes and the like.",
      [("They signed the Hadley Accords.", "Hadley Accords = other")]),
    card(
      "work.words", "Capitalised words with a pronoun, preposition or auxiliary among them.",
      [("They all heard Green Apples Without Corners twice.", "Green Apples Without Corners = work")],
      not: ["They work for the Green Harvest in Leeds."]),
    card(
      "work.described", "A noun for works stands directly before the name.",
      [("The film Green Harbour Nights opened.", "Green Harbour Nights = work")],
      not: ["They showed the film in May."]),
    card(
      "product.aboard", "What somebody is aboard of.",
      [("They lived aboard the Zubrowka for years.", "Zubrowka = product")]),
    card(
      "event.during", "What something happens during.",
      [("Many fell ill during the Zubrowka.", "Zubrowka = event")],
      not: ["Many fell ill during the Campaign."]),
    card(
      "work.quoted", "A name alone between quotation marks.",
      [("He sang “Zubrowka Nights” twice.", "Zubrowka Nights = work")]),
  ]

  private static let wholeText: [RuleCard] = [
    card(
      "name.again", "The same words are of the kind the text gave them elsewhere.",
      [("They asked Zubrowka, 52, about it. Near Zubrowka stood a dog.", "Zubrowka = person")]),
    card(NameCandidate.yours, "A name of the user's own list of actors (--actors); it wins over every other rule.", []),
    card(
      "name.listed", "Names in a row are of one kind.",
      [("They met Margaret, Zubrowkin and Tarvo Kuusk.", "Zubrowkin = person")]),
    card(
      "name.headline", "In headlines and shouted lines only names that the body has, and well-known ones.",
      [("OSGOOD WINS SEAT IN CAIRO. Margaret Osgood won.", "OSGOOD = person")],
      not: ["FARMERS WIN PRIZE FOR GRAIN. The farmers won."]),
  ]

  private static let references: [RuleCard] = [
    card("pronoun.he", "He, him, his, himself.", [("Jo Day said he left.", "he = pronoun")]),
    card("pronoun.she", "She, her, hers, herself.", [("Jo Day said she left.", "she = pronoun")]),
    card("pronoun.it", "It, its, itself.", [("The bank said it closed.", "it = pronoun")]),
    card("pronoun.they", "They, them, their.", [("The Kurds said they left.", "they = pronoun")]),
    card(
      "nominal.byKind", "A definite noun that stands for any name of a kind.",
      [("Hamas agreed. The militant group waits.", "The militant group = nominal")], not: ["A group waits."]),
    card(
      "nominal.byWord", "A definite noun that a name or role before it holds.",
      [("The Budget Committee met. The committee voted.", "The committee = nominal")],
      not: ["The committee of experts met."]),
    card(
      "role.read", "What somebody is, from the words before or after the name.",
      [
        ("Egyptian intelligence chief Omar Haddad spoke.", "Egyptian intelligence chief = Omar Haddad"),
        ("They asked Omar Haddad, a senior member of Hamas.", "senior member of Hamas = Omar Haddad"),
      ],
      not: ["Omar Haddad spoke on Friday."]),
  ]
}
