import Grammar

/// Words that tell where tokens and sentences end.
struct SentenceWords {
  let abbreviation: UInt64
  let beforeName: UInt64
  let splitting: UInt64
  let starter: UInt64

  init(_ names: inout ClassNames, _ lexicon: inout Lexicon) {
    abbreviation = names.addLexical("abbreviation")
    beforeName = names.addLexical("abbreviationBeforeName")
    splitting = names.addLexical("splitsAtHyphen")
    starter = names.addLexical("sentenceStarter")
    lexicon.add(words: Self.abbreviations, classes: abbreviation)
    lexicon.add(words: Self.beforeNames, classes: abbreviation)
    lexicon.add(words: Self.beforeNamesDotted, classes: beforeName)
    lexicon.add(words: Self.numberWords, classes: splitting)
    lexicon.add(words: Self.starters, classes: starter)
  }

  /// Written without their dot, which the tokenizer keeps with them.
  private static let abbreviations: StaticString = """
    inc corp co ltd plc bros dept univ assn est approx vs etc al jr sr ave blvd rd sq ft in lbs oz
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
    tenn tex vt va wash wis wyo
    """

  /// Stand before a name, so that a sentence never ends at them.
  private static let beforeNames: StaticString = """
    mr mrs ms mx dr prof gen lt col maj capt cmdr sgt cpl pvt adm rear gov sen rep rev hon pres supt det insp st ste
    mt ft messrs mmes sens reps govs fr br sr atty no nos op
    """
  private static let beforeNamesDotted: StaticString = """
    mr. mrs. ms. mx. dr. prof. gen. lt. col. maj. capt. cmdr. sgt. cpl. pvt. adm. gov. sen. rep. rev. hon. pres. supt.
    det. insp. st. ste. mt. messrs. mmes. sens. reps. govs. fr. atty. no. nos. vs. e.g. i.e.
    """

  private static let numberWords: StaticString = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen minus sub mid
    """

  private static let starters: StaticString = """
    the a an he she it they we i you in on at for from by with and but or yet so if when while as after before since
    although though because however meanwhile that this these those there his her its their our my what who why how
    where no not some many most several both all each every another other another one two three more about according
    to during under over despite until unless instead also then now still last earlier later asked
    """
}
