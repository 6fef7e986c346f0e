/// Ordered contextual rules, found by Scripts/build.py over the treebanks GUM and EWT (Brill's way: at each step
/// the rule that mends most). Built by that script; rules written by hand stand in `ClosedWordRules`.
enum ClassRules {
  /// `old new: condition & condition`: `old` becomes `new`, a possible class of the word, where all conditions hold.
  /// A condition is places, kind, value; any of the places will do. `is` class now, `may` possible class, `word`,
  /// `ends` last letters, `shape` (capital, first = capital at the sentence's start, caps, hyphen, digit).
  static let table: StaticString = #"""
    infinitiveTo preposition: +1 may determiner
    nounSingular properNoun: 0 shape capital
    preposition subordinator: +1 is gerund
    possessiveClitic auxiliary: -1 may pronoun
    nounSingular verbBase: -1 word to
    verbBase nounSingular: -1/-2 is determiner
    infinitiveTo preposition: +1/+2 is properNoun
    verbPast participle: -1/-2/-3 is auxiliary
    verbBase verbPresent: -1 may pronoun
    subordinator whPronoun: -1 is nounPlural
    determiner pronoun: +1 is auxiliary
    subordinator pronoun: +1 may auxiliary
    participle verbPast: -1 is pronoun
    auxiliary verbPresent3: -1 word there
    auxiliary verbPresent: 0 word are & -1 word there
    nounSingular verbBase: -1/-2 is modal
    subordinator determiner: +1 is nounSingular
    preposition subordinator: 0 word as & +1/+2 is pronoun
    infinitiveTo preposition: +1 may pronoun
    subordinator whPronoun: -1 is nounSingular
    auxiliary verbPresent: +1 is determiner & 0 may verbBase
    verbPresent verbBase: -1/-2/-3 is auxiliary
    preposition adverb: 0 word as & +1 is adverb
    infinitiveTo preposition: +1 is nounSingular
    participle verbPast: -1 is properNoun
    verbPresent verbBase: -1/-2/-3 is modal
    nounSingular properNoun: -1 is edge & +1 may properNoun
    infinitiveTo preposition: +1 is possessivePronoun
    infinitiveTo preposition: +1 is adjective
    nounSingular verbPresent: -1 is pronoun
    pronoun adverb: 0 word there & +1/+2 is mark
    auxiliary verbBase: 0 word do & -1 is infinitiveTo
    nounPlural properNoun: 0 shape capital
    auxiliary verbPresent3: 0 word has & +1 is determiner
    preposition adverb: 0 word about & +1/+2 is numeral
    adverb adjective: +1 is nounSingular
    verbBase verbPresent: -1 may nounPlural
    verbBase nounSingular: -1/-2 is possessivePronoun
    gerund nounSingular: -1 is adjective
    verbPresent verbBase: -1/-2/-3 word to
    adjective nounSingular: -1 is determiner & +1 may subordinator
    infinitiveTo preposition: +1 is numeral
    subordinator pronoun: -1 is preposition
    verbPresent3 nounPlural: -1/-2 is preposition
    verbBase nounSingular: -1 is preposition
    infinitiveTo preposition: +1 may nounPlural
    adverb comparative: +1 may nounPlural
    auxiliary verbPast: +1 is determiner & 0 may participle
    adverb interjection: 0 ends ll & -1 is edge
    determiner pronoun: 0 ends is & +1 is mark
    preposition infinitiveTo: +1 may verbPresent
    verbBase nounSingular: -1 may adjective
    properNoun adjective: 0 word new
    nounSingular verbBase: -2 is auxiliary & -1 is negation
    preposition adverb: 0 word over & +1/+2 is numeral
    preposition verbBase: 0 word like & -1/-2 is modal
    auxiliary verbPresent: 0 word have & +1 may infinitiveTo
    properNoun adjective: 0 ends al & +1 is properNoun
    adjective adverb: -1 is edge & +1 word ,
    verbPresent3 nounPlural: -1 is adjective
    properNoun adjective: 0 ends ian
    adverb superlative: +1 is nounPlural
    participle verbPast: -1 may whPronoun
    preposition adjective: 0 shape hyphen
    verbPresent verbBase: -2 word let
    adjective properNoun: 0 shape capital & +1 is mark
    auxiliary verbPast: -1/-2/-3 word there
    auxiliary verbBase: 0 word do & -1/-2 is modal
    auxiliary verbPresent: 0 word have & +1/+2 is nounPlural
    nounSingular gerund: +1 is determiner
    determiner interjection: +1 is mark
    nounSingular properNoun: 0 word ict
    adjective properNoun: +1 word zealand
    subordinator preposition: +1 word of
    possessiveClitic auxiliary: -1 may whPronoun
    gerund nounSingular: -1 is determiner
    verbBase nounSingular: -1 is nounSingular
    nounSingular adjective: 0 word right & +1/+2 is mark
    adverb superlative: +1 is preposition
    adverb nounSingular: -1 word the
    determiner pronoun: +1 may whPronoun
    pronoun whPronoun: -1 may nounSingular
    subordinator pronoun: +1/+2/+3 is edge
    verbBase participle: -1 is auxiliary
    subordinator adverb: +1 is mark
    properNoun adjective: 0 ends ic & +1 is properNoun
    adjective determiner: +1 is determiner
    whPronoun subordinator: -1 word fact
    adjective verbBase: -1 is infinitiveTo
    determiner pronoun: 0 word this & +1 may verbPresent3
    preposition adverb: +1 is edge & -1 may verbPresent
    adjective nounSingular: -1 is adjective & +1 is mark
    subordinator pronoun: -2 is edge
    infinitiveTo preposition: +1 is properNoun
    preposition subordinator: 0 word after & +1 may pronoun
    verbPresent3 nounPlural: -1 is determiner
    nounSingular verbBase: -1 is infinitiveTo & +1 is properNoun
    nounSingular verbBase: -1 is adverb
    determiner pronoun: +1 is preposition
    preposition adverb: +2 word as
    adjective adverb: 0 ends ng & -1 is adverb
    verbBase nounSingular: -1 may determiner
    possessiveClitic pronoun: -1 word let
    nounSingular verbPresent: -2 is nounPlural & -1 is whPronoun
    whPronoun determiner: +1 is nounSingular
    properNoun nounSingular: -1/-2/-3 word great
    adjective adverb: 0 word first & +1 may verbPast
    verbPresent nounSingular: -1/-2 is determiner
    verbPresent3 nounPlural: -1/-2/-3 is verbBase
    nounPlural verbPresent3: -1 is pronoun
    preposition subordinator: +1/+2 word being
    coordinator determiner: 0 word both & +1/+2/+3 is nounPlural
    subordinator preposition: 0 word of & +1 may adjective
    auxiliary verbBase: -1/-2/-3 word there
    nounSingular verbPresent: -2 is determiner & -1 is nounPlural
    properNoun gerund: 0 shape capital & 0 may adjective
    preposition subordinator: 0 word as & +1 may participle
    properNoun adjective: 0 ends ed
    determiner coordinator: +1/+2/+3 is coordinator
    auxiliary verbPresent3: 0 word has & +1 may preposition
    verbPresent nounSingular: -1 may possessiveClitic
    subordinator whPronoun: +1 is modal
    properNoun adjective: 0 ends ive & +1 is properNoun
    participle verbPast: +1 is determiner & -1 may nounSingular
    adjective nounSingular: -2 is preposition & -1 is determiner & +1 is mark
    nounSingular adjective: 0 ends re & +1 is nounSingular
    auxiliary participle: 0 word had & -1/-2 is auxiliary
    adjective nounSingular: 0 word mass
    determiner pronoun: +1 is modal
    nounSingular adjective: 0 word past & +1/+2/+3 is nounPlural
    subordinator preposition: 0 word since & +1/+2/+3 is mark
    subordinator whPronoun: +1 may verbPresent3
    auxiliary verbPresent3: 0 word has & +1/+2 is nounPlural
    pronoun adverb: 0 word there & +1 may subordinator
    properNoun adjective: 0 ends ish & +1 is nounSingular
    auxiliary verbPast: 0 word had & +1 may preposition
    nounPlural properNoun: 0 ends les
    adjective comparative: +1 is nounSingular
    infinitiveTo subordinator: +1 is gerund
    numeral pronoun: +1 is modal
    nounSingular adverb: 0 word right & +1 may adverb
    adverb adjective: 0 ends ly & -1 is determiner
    whPronoun subordinator: +1 is determiner & -1 may nounSingular
    verbPresent3 nounPlural: +1/+2 is edge
    auxiliary verbPresent: 0 ends ve & +1 is adjective
    adjective participle: -1 is auxiliary
    verbBase nounSingular: -1 is verbBase
    preposition subordinator: 0 ends fore & +1 is pronoun
    gerund nounSingular: 0 word lighting
    auxiliary verbPast: 0 word had & +1/+2 is nounSingular
    verbPast participle: -1/-2 is auxiliary
    participle verbPast: -2 is pronoun & -1 is adverb
    properNoun numeral: 0 shape caps
    verbPresent verbBase: -1/-2 is modal
    adjective verbBase: -1 is modal
    adjective adverb: 0 word just
    adjective nounSingular: 0 ends ght & -1 is nounSingular
    adjective properNoun: 0 shape capital & +1 is preposition
    participle verbPast: -1 is mark & +1 may determiner
    nounSingular adjective: -1 is determiner & +1 is nounSingular & +2 is preposition
    participle verbPast: -1 word and
    nounSingular adverb: 0 ends st & +1 is preposition
    adjective properNoun: 0 ends eral & +1 is properNoun
    verbPast participle: +1/+2 word by
    preposition subordinator: 0 word for & +2 is infinitiveTo
    adjective properNoun: +1 may auxiliary
    auxiliary verbPresent: 0 ends ve & +1 is nounSingular
    verbPresent verbBase: -1/-2/-3 word do
    preposition subordinator: 0 word as & +1/+2/+3 is verbPast
    verbPresent3 auxiliary: +1 may participle
    auxiliary participle: -2 word there
    auxiliary verbPast: 0 word did & +1 may determiner
    adjective nounSingular: -1 is adjective & +1 word and
    nounSingular properNoun: 0 word cpa
    adverb superlative: +1 is properNoun
    possessivePronoun pronoun: +1 may subordinator
    determiner adverb: +1 word over
    auxiliary possessiveClitic: -1 is properNoun & 0 may properNoun
    adjective adverb: 0 ends ght & +1 is adverb
    adjective adverb: 0 ends ly & +1 is preposition
    preposition adverb: +1 is mark & -1 may subordinator
    nounPlural verbPresent3: -1 is whPronoun
    verbPresent3 nounPlural: +1 may auxiliary
    properNoun nounSingular: -1 is mark & +1 word :
    nounSingular adjective: -2 is nounSingular & -1 is preposition & +1 is nounSingular
    verbPresent nounSingular: -1/-2 is preposition
    nounSingular gerund: +1 may properNoun
    verbPresent3 nounPlural: +1 is coordinator
    gerund auxiliary: +1 may participle
    adjective verbPast: +1/+2 is determiner
    pronoun subordinator: +1 is pronoun
    nounSingular properNoun: 0 shape capital & -1 is determiner
    adverb subordinator: +1 is subordinator & 0 may interjection
    preposition subordinator: +1 is adverb & +2 is gerund
    auxiliary possessiveClitic: -1 is nounSingular
    nounSingular verbBase: -1 is coordinator & +1 is determiner
    nounSingular verbBase: -1 word and & +1 may adverb
    nounSingular adverb: 0 ends uth & +1 is preposition
    nounPlural verbPresent3: -1 is properNoun & +1 may determiner
    adverb properNoun: +1 is properNoun & 0 may nounSingular
    properNoun nounSingular: -1/-2 word best
    verbBase verbPresent: -1 is whPronoun
    superlative adverb: +1 is participle
    adverb determiner: +1 is determiner
    pronoun properNoun: 0 word us
    pronoun determiner: 0 word any
    preposition subordinator: +1 is negation
    coordinator determiner: +1 word of
    subordinator nounSingular: -1 is determiner
    interjection verbBase: +1 is determiner
    adjective properNoun: +1 is numeral & +2 is mark
    preposition subordinator: 0 ends il & +1 is pronoun
    preposition subordinator: +1 is gerund & +2 is determiner
    preposition subordinator: 0 word as & +1 word possible
    numeral nounSingular: -2 is determiner & +1 is mark
    verbBase verbPresent: -2 is pronoun & -1 is adverb
    properNoun nounSingular: -2 is edge & +1 is edge
    nounSingular properNoun: 0 shape capital & -1 is properNoun
    adjective adverb: +1 is mark & -1 may nounSingular
    adjective nounSingular: +1 may auxiliary
    pronoun determiner: 0 word that & +1/+2 is nounSingular
    adjective nounSingular: +1 word of
    preposition adverb: 0 ends nd & +1 is numeral
    preposition verbPresent: -1/-2 word i
    nounSingular gerund: +1 is preposition & -1 may subordinator
    preposition subordinator: +1 is gerund & +2 is preposition
    auxiliary verbPresent3: 0 word is & +1 word there
    preposition subordinator: +1 is subordinator & 0 may adverb
    adjective verbPresent: +1 is determiner
    possessiveClitic auxiliary: -1 is adverb
    properNoun adjective: +1 ends ge & -1 is determiner
    gerund nounSingular: +1 is coordinator & +2 is nounSingular
    subordinator preposition: 0 word before & +1 may determiner
    nounSingular gerund: -1 is determiner & +1 is nounSingular & +2 is nounSingular
    nounSingular verbBase: -1/-2 word please
    properNoun nounSingular: 0 word x
    participle adjective: 0 word interested
    modal properNoun: 0 shape capital
    whPronoun subordinator: -1 word claims
    determiner adverb: +1 word longer
    preposition adverb: 0 ends low
    properNoun nounSingular: -1 word - & +1 is mark
    properNoun nounSingular: 0 word team & +1/+2 is mark
    properNoun nounSingular: -1 is edge & +1 is nounSingular
    participle verbPast: -2 is properNoun & -1 is adverb
    properNoun adjective: +1 ends er & -1 is determiner
    participle verbPast: -1 is nounPlural & +1 is determiner
    adjective adverb: 0 ends ough & -1 is adjective
    comparative adverb: 0 ends ther & +1 is mark
    adverb nounSingular: -1 is determiner & +1 is preposition
    adverb preposition: 0 word in & +1/+2 is preposition
    adverb subordinator: 0 word once & -1/-2 is nounSingular
    whPronoun subordinator: +1 is adjective & -1 may nounSingular
    preposition adverb: 0 word out & +1 word there
    adjective adverb: +1 is preposition & -1 may verbPast
    subordinator pronoun: +1 is mark & +2 is pronoun
    nounSingular gerund: -1/-2 is auxiliary
    nounSingular adjective: +1 is nounPlural & -1 may subordinator
    verbBase verbPresent: -1 is properNoun
    verbPresent properNoun: -1 is properNoun & 0 may nounSingular
    numeral pronoun: +1 may verbPresent3
    verbPresent nounSingular: 0 word exhibit
    auxiliary verbPast: 0 word had & +1/+2/+3 is nounPlural
    verbPast auxiliary: +1/+2 is participle
    adjective nounSingular: +1 ends de & -1 is determiner
    adjective nounSingular: -1 is preposition & +1 word .
    determiner pronoun: -1 word is
    nounSingular gerund: -1 is determiner & +1 is nounPlural
    properNoun adjective: 0 ends or & +1 is properNoun
    auxiliary verbPresent: -1 is pronoun & +1 may pronoun
    participle adjective: -1/-2 word am
    gerund adjective: +1 is mark & -1 may adjective
    auxiliary verbPresent3: 0 word does & +1/+2 is adjective
    determiner adverb: 0 word some & +1 shape digit
    preposition adverb: 0 word around & +1/+2 is coordinator
    preposition subordinator: 0 word after & +1/+2/+3 is verbPast
    preposition subordinator: 0 word as & +1/+2 is auxiliary
    verbBase verbPresent: -2 is nounPlural & -1 is adverb
    nounSingular adjective: 0 word few
    properNoun nounSingular: -1/-2 word gas
    """#
}
