import Grammar

/// The words that noun phrases are read by. One value for all readers: who holds it asks no more whether it is made.
final class NounPhraseWords: Sendable {
  static let all = NounPhraseWords()

  func isTime(_ hash: UInt64) -> Bool { times.contains(hash) || days.contains(hash) }

  let titles = WordSet(
    """
    mr mr. mrs mrs. ms ms. dr dr. prof prof. sir lord lady dame king queen prince princess pope sheikh president
    minister premier chancellor secretary ambassador governor gov. senator sen. rep. congressman congresswoman mayor
    judge justice general gen. colonel col. captain capt. major maj. lieutenant lt. sergeant sgt. admiral adm.
    commander chief deputy vice chairman chairwoman director professor doctor reverend rev. bishop archbishop
    cardinal imam rabbi saint st. coach officer detective inspector sheriff counsel speaker
    """)
  let degrees = WordSet(
    """
    very more most less least so too about nearly almost over around some only just quite rather approximately
    roughly exactly how as even far much really highly particularly especially well ever somewhat fairly pretty
    extremely
    """)
  /// Gerunds that mostly modify the noun after them.
  let adjectival = WordSet(
    """
    existing remaining growing leading ongoing surrounding neighbouring neighboring participating rising increasing
    emerging recurring varying following opposing developing warring competing falling mounting outstanding outgoing
    incoming sitting visiting ruling governing working living declining lasting upcoming underlying differing
    corresponding prevailing surviving succeeding preceding intervening conflicting overlapping functioning thriving
    struggling aspiring
    """)
  let addresses = WordSet("mr mr. mrs mrs. ms ms. madam")
  let pluralPronouns = WordSet(
    """
    we they us them these those ours theirs themselves ourselves both many few several
    """)
  /// Of either number.
  let openPronouns = WordSet("you yours yourself there such who whom which what all some any none most more")
  let indefinitePronouns = WordSet(
    """
    someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one another
    there who whom what whoever whatever many few several some any most more
    """)
  let definite = WordSet("the this that these those its his her their our my your both")
  let months = WordSet(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec
    """)
  /// Adjectives that begin a phrase after a name: "told Reuters last week".
  let beginningAdjectives = WordSet(
    """
    last next more many several few other such same first second third much own early late earlier later
    """)
  /// Adjectives that stand for people after "the".
  let people = WordSet(
    """
    wounded injured poor rich wealthy dead sick elderly unemployed jobless homeless disabled accused deceased
    missing living young old needy vulnerable oppressed faithful powerful innocent guilty blind deaf hungry
    """)
  let beforeNumbers = WordSet(
    """
    about nearly almost over around some only just approximately roughly exactly than to least
    """)
  let compass = WordSet(NounPhraseWords.compassWords)
  let comparing = WordSet(NounPhraseWords.comparingWords)
  /// What the words before a compared number or a compass word can begin with.
  let openingComparisons = WordSet(NounPhraseWords.compassWords + " " + NounPhraseWords.comparingWords)
  private static let compassWords = "north south east west northern southern eastern western upper lower central"
  private static let comparingWords = "more less fewer up"
  let compared = WordSet("than to")
  let betweenNumbers = WordSet("or to and")
  /// Read as a pronoun by its letters: "US forces".
  let country = WordSet("us")
  let articles = WordSet("the a an no every")
  let demonstratives = WordSet("this that these those")
  let predeterminers = WordSet("all both such half quite rather what many twice double")
  let ones = WordSet("one 1")
  let days = WordSet("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight")
  let nearDays = WordSet("today yesterday tomorrow tonight")
  let ever = WordSet("ever")
  let other = WordSet("other")
  let times = WordSet("year month week day night morning afternoon evening time weekend today yesterday")
  /// First words of names of places whose words are of one rank: "New Zealand", "Hong Kong".
  let flatBeginnings = WordSet(
    """
    new san santa los las la el al fort hong lake mount mt. port puerto rio costa tel sri saint sierra baton
    """)
  let placeBeginnings = WordSet(
    """
    new north south east west northern southern eastern western central san santa los las el al fort saint st st.
    mount mt. lake port cape great united upper lower hong sri costa puerto rio tel sierra ivory cape saudi
    """)
}
