import Grammar

/// The words that noun phrases are read by.
extension NounPhraseFinder {
  static func isTitle(_ hash: UInt64) -> Bool { titles.contains(hash) }
  static func isTime(_ hash: UInt64) -> Bool { times.contains(hash) || days.contains(hash) }
  static func isPredeterminer(_ hash: UInt64) -> Bool { predeterminers.contains(hash) }

  static let titles = WordSet(
    """
    mr mr. mrs mrs. ms ms. dr dr. prof prof. sir lord lady dame king queen prince princess pope sheikh president
    minister premier chancellor secretary ambassador governor gov. senator sen. rep. congressman congresswoman mayor
    judge justice general gen. colonel col. captain capt. major maj. lieutenant lt. sergeant sgt. admiral adm.
    commander chief deputy vice chairman chairwoman director professor doctor reverend rev. bishop archbishop
    cardinal imam rabbi saint st. coach officer detective inspector sheriff counsel speaker
    """)
  static let degrees = WordSet(
    """
    very more most less least so too about nearly almost over around some only just quite rather approximately
    roughly exactly how as even far much really highly particularly especially well ever somewhat fairly pretty
    extremely
    """)
  /// Gerunds that mostly modify the noun after them.
  static let adjectival = WordSet(
    """
    existing remaining growing leading ongoing surrounding neighbouring neighboring participating rising increasing
    emerging recurring varying following opposing developing warring competing falling mounting outstanding outgoing
    incoming sitting visiting ruling governing working living declining lasting upcoming underlying differing
    corresponding prevailing surviving succeeding preceding intervening conflicting overlapping functioning thriving
    struggling aspiring
    """)
  static let beforeParticiple = ClassSet.fullVerb | ClassSet(.preposition, .subordinator, .coordinator)
  static let modifier = ClassSet.adjective | ClassSet.verbal | ClassSet(.numeral)
  static let finite = ClassSet(.verbPast, .verbPresent, .modal, .auxiliary)
  static let addresses = WordSet("mr mr. mrs mrs. ms ms. madam")
  static let pluralPronouns = WordSet(
    """
    we they us them these those ours theirs themselves ourselves both many few several
    """)
  /// Of either number.
  static let openPronouns = WordSet("you yours yourself there such who whom which what all some any none most more")
  static let indefinitePronouns = WordSet(
    """
    someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one another
    there who whom what whoever whatever many few several some any most more
    """)
  static let definite = WordSet("the this that these those its his her their our my your both")
  static let months = WordSet(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec
    """)
  /// Adjectives that begin a phrase after a name: "told Reuters last week".
  static let beginningAdjectives = WordSet(
    """
    last next more many several few other such same first second third much own early late earlier later
    """)
  /// Adjectives that stand for people after "the".
  static let people = WordSet(
    """
    wounded injured poor rich wealthy dead sick elderly unemployed jobless homeless disabled accused deceased
    missing living young old needy vulnerable oppressed faithful powerful innocent guilty blind deaf hungry
    """)
  static let beforeNumbers = WordSet(
    """
    about nearly almost over around some only just approximately roughly exactly than to least
    """)
  static let compass = WordSet("north south east west northern southern eastern western upper lower central")
  static let comparing = WordSet("more less fewer up")
  static let compared = WordSet("than to")
  static let betweenNumbers = WordSet("or to and")
  /// Read as a pronoun by its letters: "US forces".
  static let country = WordSet("us")
  static let articles = WordSet("the a an no every")
  static let demonstratives = WordSet("this that these those")
  /// What the words of a person's name can be read as.
  static let inName = ClassSet.noun | ClassSet(.foreignWord, .preposition, .determiner)
  static let determining = ClassSet(.determiner, .possessivePronoun)
  static let mayPrecedeDeterminer = ClassSet.adjective | ClassSet(.determiner, .adverb, .coordinator, .nounSingular)
  static let predeterminers = WordSet("all both such half quite rather what many twice double")
  static let ones = WordSet("one 1")
  static let days = WordSet("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight")
  static let nearDays = WordSet("today yesterday tomorrow tonight")
  static let ever = WordSet("ever")
  static let other = WordSet("other")
  static let times = WordSet("year month week day night morning afternoon evening time weekend today yesterday")
  /// First words of names of places whose words are of one rank: "New Zealand", "Hong Kong".
  static let flatBeginnings = WordSet(
    """
    new san santa los las la el al fort hong lake mount mt. port puerto rio costa tel sri saint sierra baton
    """)
  static let placeBeginnings = WordSet(
    """
    new north south east west northern southern eastern western central san santa los las el al fort saint st st.
    mount mt. lake port cape great united upper lower hong sri costa puerto rio tel sierra ivory cape saudi
    """)
}
