import Grammar

/// The word classes and single words that the sourcing rules ask for, looked up once.
struct SourcingVocabulary: Sendable {
  let noun, name, verb, finite, base, participle, gerund, past, auxiliary, modal, adjective, adverb: ClassMask
  let pronoun, relative, possessive, determiner, preposition, coordinator, subordinator, infinitiveTo,
    negation: ClassMask
  let clitic, numeral, modifiers, thirdPerson: ClassMask
  let time, document, person, media, clauseStop, connective, question, setting, crowd, cueNoun, medium, personNoun: ClassMask

  init(_ names: ClassNames) {
    func mask(_ list: String...) -> ClassMask {
      list.reduce(ClassMask()) { sum, name in
        guard let mask = names.mask(name) else { preconditionFailure("no class \(name)") }
        return sum | mask
      }
    }
    noun = mask("nounSingular", "nounPlural")
    name = mask("properNoun")
    verb = mask("verbBase", "verbPresent", "verbPresent3", "verbPast", "participle", "gerund")
    finite = mask("verbPresent", "verbPresent3", "verbPast", "modal")
    base = mask("verbBase")
    participle = mask("participle")
    gerund = mask("gerund")
    past = mask("verbPast")
    auxiliary = mask("auxiliary", "modal")
    modal = mask("modal")
    adjective = mask("adjective", "comparative", "superlative")
    adverb = mask("adverb")
    pronoun = mask("pronoun")
    relative = mask("whPronoun")
    possessive = mask("possessivePronoun")
    determiner = mask("determiner")
    preposition = mask("preposition")
    coordinator = mask("coordinator")
    subordinator = mask("subordinator")
    infinitiveTo = mask("infinitiveTo")
    negation = mask("negation")
    modifiers = mask("adjective", "comparative", "superlative", "determiner", "possessivePronoun", "numeral")
    thirdPerson = mask("verbPresent3", "verbPast")
    clitic = mask("possessiveClitic")
    numeral = mask("numeral")
    time = mask("sourcingTime")
    document = mask("sourcingDocument")
    person = mask("sourcingPerson")
    crowd = mask("sourcingCrowd")
    media = mask("sourcingMedia")
    clauseStop = mask("sourcingClauseStop")
    connective = mask("sourcingConnective")
    question = mask("sourcingQuestion")
    setting = mask("sourcingSetting")
    cueNoun = mask("sourcingCueNoun")
    medium = mask("sourcingMedium")
    personNoun = mask("personNoun")
  }

  // Words that rules ask for one by one.
  let that = WordHash.of("that")
  let to = WordHash.of("to")
  let of = WordHash.of("of")
  let and = WordHash.of("and")
  let or = WordHash.of("or")
  let but = WordHash.of("but")
  let who = WordHash.of("who")
  let which = WordHash.of("which")
  let what = WordHash.of("what")
  let where_ = WordHash.of("where")
  let whose = WordHash.of("whose")
  let whom = WordHash.of("whom")
  let according = WordHash.of("according")
  let by = WordHash.of("by")
  let on = WordHash.of("on")
  let in_ = WordHash.of("in")
  let at = WordHash.of("at")
  let from = WordHash.of("from")
  let for_ = WordHash.of("for")
  let with = WordHash.of("with")
  let about = WordHash.of("about")
  let as_ = WordHash.of("as")
  let than = WordHash.of("than")
  let colon = WordHash.of(":")
  let semicolon = WordHash.of(";")
  let there = WordHash.of("there")
  let it = WordHash.of("it")
  let not = WordHash.of("not")
  let so = WordHash.of("so")
  let put = WordHash.of("put")
  let citing = WordHash.of("citing")
  let quoting = WordHash.of("quoting")
}
