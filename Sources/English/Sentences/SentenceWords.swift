import Grammar

/// Words that tell where tokens and sentences end.
struct SentenceWords {
  private var classes = BoundaryClasses()

  init(_ names: inout ClassNames, _ lexicon: inout Lexicon) {
    func add(_ name: String, _ words: StaticString) -> UInt64 {
      let added = names.addLexical(name)
      lexicon.add(words: words, classes: added)
      return added
    }
    classes.abbreviation = add("abbreviation", Self.abbreviations)
    classes.capitalAbbreviation = add("capitalAbbreviation", Self.capitalAbbreviations)
    classes.numberAbbreviation = add("numberAbbreviation", Self.beforeNumbers)
    classes.beforeName = add("abbreviationBeforeName", Self.beforeNames)
    classes.splitting = add("splitsAtHyphen", Self.numberWords)
    classes.fused = add("fusedWords", Self.fusedWords)
    classes.starter = add("sentenceStarter", Self.starters)
    classes.afterDecimal = add(
      "afterDecimal", "% percent pct per-cent million billion trillion bn mn m percentage point points cents")
    classes.credit = add("pictureCredit", "image photo photograph picture illustration credit")
  }

  /// With the classes that other vocabularies have added.
  func boundaries(_ names: ClassNames) -> BoundaryClasses {
    var classes = classes
    classes.numberPrefix = names.mask("numberPrefix")?.lexical ?? 0
    classes.sumPrefix = names.mask("moneyLetter")?.lexical ?? 0
    classes.weekday = names.mask("weekday")?.lexical ?? 0
    classes.month = names.mask("month")?.lexical ?? 0
    return classes
  }

  /// Written without their dot, which the tokenizer keeps with them.
  private static let abbreviations: StaticString = """
    inc corp co ltd plc bros dept univ assn est approx v vs etc al jr sr ave blvd rd sq ft lbs oz
    jan feb apr jun jul aug sept nov tue tues thu thur thurs fri calif okla mich minn
    mr mrs ms mx dr prof lt col maj capt cmdr sgt cpl pvt gov supt insp st ste messrs mmes sens reps govs
    """

  /// Common words, or parts of words, unless they begin with a capital.
  private static let capitalAbbreviations: StaticString = """
    mar sep oct dec mon wed sat sun ala ariz ark colo conn del fla ga ill ind kan ky la md mass miss mo mont neb nev ore
    pa penn tenn tex vt va wash wis wyo gen adm rear sen rep rev hon pres det mt fr br atty no nos op
    """

  /// "no. 5", "p. 12", "b. 1949".
  private static let beforeNumbers: StaticString = """
    no nos op p pp vol vols fig figs sec ch art para c ca cf b d ext rs
    """

  /// With their dot: they stand before a name or number, so that a sentence never ends at them.
  private static let beforeNames: StaticString = """
    mr. mrs. ms. mx. dr. prof. gen. lt. col. maj. capt. cmdr. sgt. cpl. pvt. adm. gov. sen. rep. rev. hon. pres. supt.
    det. insp. st. ste. mt. messrs. mmes. sens. reps. govs. fr. atty. no. nos. v. vs. e.g. i.e.
    p. pp. vol. vols. fig. figs. sec. ch. art. para. c. ca. cf. b. d. ext. rs.
    """

  private static let numberWords: StaticString = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen minus sub mid
    """

  /// Also clitics that lost their apostrophe, where the whole is no other word.
  private static let fusedWords: StaticString = """
    cannot gonna wanna gotta lemme gimme dont doesnt didnt isnt wasnt werent arent hasnt havent hadnt couldnt wouldnt
    shouldnt cant wont
    """

  private static let starters: StaticString = """
    the a an he she it they we i you in on at for from by with and but or yet so if when while as after before since
    although though because however meanwhile that this these those there his her its their our my what who why how
    where no not some many most several both all each every another other another one two three more about according
    to during under over despite until unless instead also then now still last earlier later asked
    """
}
