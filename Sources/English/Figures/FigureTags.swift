import Grammar
import Vocabulary

/// The word classes and words that tying reads.
struct FigureTags: Sendable {
  let noun: ClassMask
  let properNoun: ClassMask
  let modifier: ClassMask
  let possessive: ClassMask
  let pronoun: ClassMask
  let determiner: ClassMask
  let adverb: ClassMask
  let coordinator: ClassMask
  let adjective: ClassMask
  let thirdPerson: ClassMask
  let verbBase: ClassMask
  let preposition: ClassMask
  let participle: ClassMask
  let auxiliary: ClassMask
  let possessivePronoun: ClassMask
  let relative: Set<UInt64>
  let personal = Set(["i", "we", "you", "my", "our", "your"].map { WordHash.of($0) })
  let singularVerbs = Set(["is", "was", "has"].map { WordHash.of($0) })
  let pluralVerbs = Set(["are", "were", "have"].map { WordHash.of($0) })
  /// Relative pronouns that are said of the noun right before them.
  let nearest = Set(["who", "that"].map { WordHash.of($0) })
  /// Between two amounts that say one thing twice, or its old and new state.
  let again: Set<UInt64>
  let degree: Set<UInt64>
  let inHash = WordHash.of("in")
  let upHash = WordHash.of("up")
  let forHash = WordHash.of("for")
  let offHash = WordHash.of("off")
  let includingHash = WordHash.of("including")
  let agedHash = WordHash.of("aged")
  let gerund: ClassMask
  let plural: ClassMask
  /// Nouns of prepositions of several words: "on top of", "in the event of".
  let adverbial: Set<UInt64>
  /// Before the time that something lasts.
  let during = Set(["for", "within"].map { WordHash.of($0) })
  let shifting = Set(["from", "off", "to"].map { WordHash.of($0) })
  /// Verbs that take an amount from something or add it.
  let taking: Set<String> = [
    "wipe", "knock", "shave", "strip", "slash", "slice", "lop", "trim", "cut", "take", "erase", "deduct", "subtract",
    "chop",
    "add", "tack", "bring", "contribute",
  ]
  let raisingMoney = Set(["raise", "raises", "raised", "raising"].map { WordHash.of($0) })
  /// Verbs of those who decide on what is not theirs.
  let judging: Set<String> = [
    "pass", "approve", "reject", "endorse", "ratify", "veto", "debate", "oppose", "scrutinise", "scrutinize", "review",
    "adopt", "authorise", "authorize", "block", "uphold", "overturn",
  ]
  let comparatives = Set(["more", "less"].map { WordHash.of($0) })
  let thanHash = WordHash.of("than")
  /// Before an amount and after its noun: "incomes below $900".
  let exceeding = Set(["over", "above", "under", "below"].map { WordHash.of($0) })
  /// Verbs that take whom they give to before what they give: "paid Roe over $5".
  let giving: Set<String> = [
    "pay", "give", "hand", "cost", "owe", "send", "lend", "fine", "charge", "offer", "save", "loan", "award", "grant",
    "bring", "win", "earn", "net", "sell", "buy", "promise", "leave", "bet", "refund", "deny", "allow", "spare",
  ]
  /// Verbs that put an object on sale or a price on it: the amount is the price of the thing, and not of the seller.
  let selling: Set<String> = [
    "sell", "retail", "list", "offer", "price", "advertise", "auction", "market", "value", "estimate", "stock", "rent",
    "let", "lease", "hire",
  ]
  /// Verbs after whose subject comes how many there are of it.
  let numbering: Set<String> = ["number", "total"]
  /// Verbs before whose number no counted thing is left out: what they say is said of their subject.
  let reaching: Set<String> = [
    "reach", "exceed", "surpass", "top", "average", "equal", "near", "approach", "stand", "remain", "become", "hover",
    "pass", "cross", "outnumber", "score", "rank",
  ]
  /// Verbs of fall whose object can be a number alone: "shed 40".
  let losing: Set<String> = ["lose", "shed", "cut", "add"]
  /// Besides `raising` ones, verbs after an amount and their subject: "the $5 million lenders want".
  let hoping: Set<String> = ["seek", "owe", "demand", "raise", "earn", "lose", "receive", "spend", "invest", "pay"]
  /// Before "up" and "down", verbs with which these are one: "make up two-thirds".
  let phrasal = WordSet(
    """
    make makes made making take takes took taken taking set sets setting pick picks picked picking give gives gave given
    giving put puts putting turn turns turned turning show shows showed showing eat eats ate eaten eating buy buys bought
    buying use uses used using rack racks racked chalk chalks chalked clock clocks clocked pile piles piled split splits
    free frees freed freeing snap snaps snapped swallow swallows swallowed soak soaks soaked mop mops mopped gobble
    gobbles gobbled shoot shoots shot shooting gun guns gunned knock knocks knocked knocking tear tears tore torn tearing
    pay pays paid paying track tracks tracked bring
    """)
  let comparative: ClassMask
  /// After a number, what makes it the difference from one of the same things: "40 fewer than".
  let differing = Set(["more", "fewer", "less", "higher", "lower"].map { WordHash.of($0) })
  /// Nouns that say of a place or firm what it holds: "the town, home to 40 mills".
  let hosting = Set(["home", "host"].map { WordHash.of($0) })
  /// At a sentence's start, before what the subject after the comma has: "With 40 shops, the town".
  let fronting = Set(["with", "at", "worth"].map { WordHash.of($0) })
  let notHash = WordHash.of("not")
  let atHash = WordHash.of("at")
  let averageHash = WordHash.of("average")
  let against = Set(["against", "versus", "vs", "vs."].map { WordHash.of($0) })
  let upOrDown = Set(["up", "down"].map { WordHash.of($0) })
  let comparing = Set(["compared", "comparing", "compares", "compare"].map { WordHash.of($0) })
  let numeral: ClassMask
  let thereHash = WordHash.of("there")
  let colonHash = WordHash.of(":")
  let dueHash = WordHash.of("due")
  let beLemma = "be"
  let limits = Set(["least", "most"].map { WordHash.of($0) })
  /// Prepositions of place.
  let placing = Set(["in", "at", "on", "inside", "across", "among", "within", "throughout"].map { WordHash.of($0) })
  /// Prepositions of circumstances: time, cause, contrast, example.
  let apart: Set<UInt64>
  /// Verbs whose object does what an infinitive after it says.
  let raising: Set<String> = [
    "expect", "forecast", "project", "predict", "estimate", "want", "cause", "allow", "enable", "force", "lead", "push",
    "help", "drive", "prompt", "see", "believe", "consider", "reckon", "anticipate", "require", "permit", "need",
    "like",
    "prefer", "ask", "tell", "order", "urge", "encourage", "get", "intend", "assume",
  ]
  /// After a hyphen behind a measure: "a 3m-long table".
  let dimensions = Set(
    ["tall", "long", "high", "wide", "deep", "thick", "broad", "strong", "heavy"].map { WordHash.of($0) })
  /// Besides those of rise and fall, verbs that bring their object from one amount to another.
  let moving: Set<String> = [
    "downgrade", "upgrade", "revise", "set", "bring", "take", "push", "drive", "keep", "hold", "move", "adjust",
    "change",
    "bump", "ratchet", "extend", "limit", "cap", "restrict", "send", "pull", "get", "narrow", "widen", "shorten",
    "lengthen",
  ]
  let person = Set(["he", "she"].map { WordHash.of($0) })
  let onHash = WordHash.of("on")
  /// Of the paying verbs, those whose money goes for what "on" names.
  let spending: Set<String> = ["spend", "splash", "blow", "lavish", "waste", "squander"]
  let personNoun: ClassMask
  let withHash = WordHash.of("with")
  let clitics = Set(["'s", "’s", "'", "’"].map { WordHash.of($0) })
  /// Prepositions by which a phrase hangs on the noun before it.
  let hanging: Set<UInt64>
  /// Before a figure, words on how much, not on what.
  let quantity: Set<UInt64>
  /// Verbs whose money goes for what "for" names.
  let paying: Set<String> = [
    "pay", "spend", "charge", "bid", "offer", "fork", "shell", "splash", "ask", "hand", "price", "cost",
    "sell", "retail", "list", "quote", "blow", "lavish", "waste",
    "squander", "buy",
  ]
  let beForms: Set<UInt64>
  /// Before a noun, no prepositions that make it an adverbial: "brought down the rate to 5%", "with sales at $5".
  let particles: Set<UInt64>
  let joints: Set<UInt64>
  /// Between two amounts of one thing.
  let sharing: Set<UInt64>
  let ageHash = WordHash.of("age")
  let ageBounds: Set<UInt64>
  let isBe: Set<String> = ["be", "have", "do", "say", "include"]
  let themHashes = Set(["them", "whom", "which", "these", "those"].map { WordHash.of($0) })
  let hedging: Set<UInt64>
  let passed: Set<UInt64>
  let owning: Set<UInt64>
  let owningVerbs: Set<UInt64>
  let generic: Set<UInt64>
  let linking: Set<UInt64>
  let noNoun: Set<UInt64>

  init(_ names: ClassNames) {
    func mask(_ list: String...) -> ClassMask { list.reduce(ClassMask()) { $0 | (names.mask($1) ?? ClassMask()) } }
    noun = mask("anyNoun")
    properNoun = mask("properNoun")
    modifier = mask("anyAdjective", "participle", "gerund", "numeral")
    possessive = mask("possessiveClitic")
    pronoun = mask("pronoun", "whPronoun")
    determiner = mask("determiner", "possessivePronoun")
    adverb = mask("adverb", "negation")
    coordinator = mask("coordinator")
    adjective = mask("adjective")
    thirdPerson = mask("verbPresent3")
    verbBase = mask("verbBase", "verbPresent")
    preposition = mask("preposition")
    participle = mask("participle")
    auxiliary = mask("auxiliary", "modal")
    possessivePronoun = mask("possessivePronoun")
    func hashes(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { WordHash.of($0) }) }
    beForms = hashes("is was are were")
    particles = hashes("up down off out with")
    joints = hashes("& /")
    sharing = hashes("or to at from")
    ageBounds = hashes("under over above below")
    relative = hashes("which that who")
    degree = hashes("more than nearly almost less about")
    hedging = hashes(
      """
      about around roughly approximately some an estimated than more less fewer over under at least most to up \
      as many much nearly \
      almost just by only well slightly above below between a the further another circa ~ exceeding of \
      maximum minimum total
      """.replacingNewlines)
    passed = hashes("more odd ish or so other additional extra plus further another straight consecutive")
    owning = hashes(
      "of at to up down worth exceeding totaling totalling averaging is was are were ( reached hit by from")
    owningVerbs = hashes("up down amounting estimated valued equal totaling worth equivalent")
    generic = hashes(
      """
      total maximum minimum number excess record tune equivalent one ones some region ballpark neighborhood \
      neighbourhood vicinity
      """.replacingNewlines)
    linking = hashes("of in to for on from at with between per")
    gerund = mask("gerund")
    comparative = mask("comparative")
    numeral = mask("numeral")
    personNoun = mask("personNoun")
    apart = hashes(
      """
      after before amid amidst despite during since following until till except besides without unlike like than
      including because top following pending upon notwithstanding
      """.replacingNewlines)
    plural = mask("nounPlural")
    adverbial = hashes(
      """
      top terms front behalf event part addition spite case light view favour favor wake face support charge lieu
      place course absence need search honour honor memory result
      """.replacingNewlines)
    hanging = hashes("of in with between")
    again = hashes("or up down ( compared with to against versus vs vs. from")
    quantity = hashes(
      """
      additional extra total combined further another average maximum minimum record whole full estimated mere
      whopping staggering first last past next previous other initial annual own
      """.replacingNewlines)
    noNoun = hashes(
      """
      tall long high wide deep thick mark percent per a.m. p.m. am pm gmt month-on-month year-on-year quarter-on-quarter \
      week-on-week day-on-day year-over-year month-over-month quarter-over-quarter week-over-week on-year on-month \
      yoy qoq mom y-o-y m-o-m q-o-q
      """.replacingNewlines)
  }
}

extension String {
  var replacingNewlines: String { String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) }
}
