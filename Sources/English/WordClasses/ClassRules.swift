/// Ordered contextual rules, found by Scripts/build.py over the treebanks GUM and EWT (Brill's way: at each step
/// the rule that mends most). Built by that script; rules written by hand stand in `ClosedWordRules`.
enum ClassRules {
  /// `old new: condition & condition`: `old` becomes `new`, a possible class of the word, where all conditions hold.
  /// A condition is places, kind, value; any of the places will do. `is` class now, `may` possible class, `word`,
  /// `ends` last letters, `shape` (capital, first = capital at the sentence's start, caps, hyphen, digit).
  static let table: StaticString = #"""
    infinitiveTo preposition: +1 may determiner
    possessiveClitic auxiliary: -1 may pronoun
    preposition subordinator: +1 is gerund
    verbBase nounSingular: -1/-2 is determiner
    nounSingular verbBase: -1 word to
    infinitiveTo preposition: +1/+2 is properNoun
    nounSingular properNoun: +1 may properNoun
    verbPast participle: -1/-2/-3 is auxiliary
    verbBase verbPresent: -1 may pronoun
    subordinator whPronoun: -1 is nounPlural
    determiner pronoun: +1 is auxiliary
    subordinator pronoun: +1 may auxiliary
    nounSingular properNoun: -1 may properNoun
    participle verbPast: -1 may properNoun
    auxiliary verbPresent3: -1 word there
    auxiliary verbPresent: 0 word are & -1 word there
    nounSingular verbBase: -1/-2 is modal
    properNoun adjective: 0 shape capital & +1 may nounSingular
    subordinator determiner: +1 is nounSingular
    preposition subordinator: 0 word as & +1/+2 is pronoun
    infinitiveTo preposition: +1 may pronoun
    auxiliary verbPresent: +1 is determiner & 0 may verbBase
    verbPresent verbBase: -1/-2/-3 is auxiliary
    subordinator whPronoun: -1 is nounSingular
    preposition adverb: 0 word as & +1 is adverb
    infinitiveTo preposition: +1 is nounSingular
    verbPresent verbBase: -1/-2/-3 is modal
    infinitiveTo preposition: +1 is possessivePronoun
    infinitiveTo preposition: +1 is adjective
    nounSingular verbPresent: -1 is pronoun
    pronoun adverb: 0 word there & +1/+2 is mark
    participle verbPast: -1 is pronoun
    auxiliary verbBase: 0 word do & -1 is infinitiveTo
    adverb adjective: +1 is nounSingular
    auxiliary verbPresent3: 0 word has & +1 is determiner
    preposition adverb: 0 word about & +1/+2 is numeral
    verbBase verbPresent: -1 may nounPlural
    verbBase nounSingular: -1/-2 is possessivePronoun
    gerund nounSingular: -1 is adjective
    verbPresent verbBase: -1/-2/-3 word to
    adjective nounSingular: -1 is determiner & +1 may subordinator
    infinitiveTo preposition: +1 is numeral
    subordinator pronoun: -1 is preposition
    verbPresent3 nounPlural: -1/-2 is preposition
    infinitiveTo preposition: +1 is nounPlural
    verbBase nounSingular: -1 is preposition
    adverb comparative: +1 may nounPlural
    auxiliary verbPast: +1 is determiner & 0 may participle
    adverb interjection: 0 ends ll & -1 is edge
    adjective properNoun: 0 shape capital & 0 may adverb
    determiner pronoun: 0 ends is & +1 is mark
    preposition infinitiveTo: +1 may verbPresent
    verbBase nounSingular: -1 may adjective
    nounSingular verbBase: -2 is auxiliary & -1 is negation
    nounPlural properNoun: -1 may properNoun
    preposition adverb: 0 word over & +1/+2 is numeral
    preposition verbBase: 0 word like & -1/-2 is modal
    auxiliary verbPresent: 0 word have & +1 may infinitiveTo
    properNoun nounSingular: -1 is numeral & +2 is edge
    adjective adverb: -1 is edge & +1 word ,
    verbPresent3 nounPlural: -1 is adjective
    adverb superlative: +1 is nounPlural
    preposition adjective: 0 shape hyphen
    verbPresent verbBase: -2 word let
    auxiliary verbPast: -1/-2/-3 word there
    auxiliary verbBase: 0 word do & -1/-2 is modal
    participle verbPast: -1 may whPronoun
    auxiliary verbPresent: 0 word have & +1/+2 is nounPlural
    nounSingular gerund: +1 is determiner
    determiner interjection: +1 is mark
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
    properNoun adjective: 0 word new & +1 is properNoun
    adjective verbBase: -1 may infinitiveTo
    adjective determiner: +1 is determiner
    whPronoun subordinator: -1 word fact
    infinitiveTo preposition: +1 is properNoun
    nounSingular verbBase: -1 is infinitiveTo & +1 is properNoun
    determiner pronoun: 0 word this & +1 may verbPresent3
    preposition adverb: +1 is edge & -1 may verbPresent
    subordinator pronoun: -2 is edge
    preposition subordinator: 0 word after & +1 may pronoun
    verbPresent3 nounPlural: -1 is determiner
    nounSingular verbBase: -1 is adverb
    determiner pronoun: +1 is preposition
    preposition adverb: +2 word as
    adjective adverb: 0 ends ng & -1 is adverb
    adjective nounSingular: -1 is adjective & +1 is mark
    verbBase nounSingular: -1 may determiner
    possessiveClitic pronoun: -1 word let
    nounSingular verbPresent: -2 is nounPlural & -1 is whPronoun
    whPronoun determiner: +1 is nounSingular
    adjective properNoun: -1 is properNoun & 0 may nounSingular
    properNoun nounSingular: -1/-2/-3 word great
    nounSingular properNoun: -2 is properNoun & +1 is preposition
    adjective adverb: 0 word first & +1 may verbPast
    verbPresent nounSingular: -1/-2 is determiner
    verbPresent3 nounPlural: -1/-2/-3 is verbBase
    nounPlural verbPresent3: -1 is pronoun
    preposition subordinator: +1/+2 word being
    coordinator determiner: 0 word both & +1/+2/+3 is nounPlural
    subordinator preposition: 0 word of & +1 may adjective
    auxiliary verbBase: -1/-2/-3 word there
    nounSingular verbPresent: -2 is determiner & -1 is nounPlural
    preposition subordinator: 0 word as & +1 may participle
    determiner coordinator: +1/+2/+3 is coordinator
    auxiliary verbPresent3: 0 word has & +1 may preposition
    verbPresent nounSingular: -1 may possessiveClitic
    subordinator whPronoun: +1 is modal
    adjective nounSingular: -2 is preposition & -1 is determiner & +1 is mark
    properNoun nounSingular: 0 word area
    participle verbPast: +1 is determiner & -1 may nounSingular
    properNoun adjective: 0 ends ed
    auxiliary participle: 0 word had & -1/-2 is auxiliary
    nounPlural properNoun: 0 ends les
    adjective gerund: 0 shape capital
    determiner pronoun: +1 is modal
    nounSingular adjective: 0 word past & +1/+2/+3 is nounPlural
    subordinator preposition: 0 word since & +1/+2/+3 is mark
    nounSingular properNoun: -1 is determiner & +2 may nounPlural
    subordinator whPronoun: +1 may verbPresent3
    auxiliary verbPresent3: 0 word has & +1/+2 is nounPlural
    nounSingular adjective: 0 ends re & +1 is nounSingular
    pronoun adverb: 0 word there & +1 may subordinator
    auxiliary verbPast: 0 word had & +1 may preposition
    verbPast participle: -1/-2 is auxiliary
    adjective comparative: +1 is nounSingular
    infinitiveTo subordinator: +1 is gerund
    numeral pronoun: +1 is modal
    nounSingular adverb: 0 word right & +1 may adverb
    adverb adjective: 0 ends ly & -1 is determiner
    whPronoun subordinator: +1 is determiner & -1 may nounSingular
    verbPresent3 nounPlural: +1/+2 is edge
    nounPlural properNoun: -2 is properNoun
    auxiliary verbPresent: 0 ends ve & +1 is adjective
    adjective participle: -1 is auxiliary
    verbBase nounSingular: -1 is verbBase
    preposition subordinator: 0 ends ore & +1 is pronoun
    auxiliary verbPast: 0 word had & +1/+2 is nounSingular
    participle verbPast: -2 is pronoun & -1 is adverb
    properNoun numeral: 0 shape caps
    verbPresent verbBase: -1/-2 is modal
    adjective verbBase: -1 is modal
    adjective adverb: 0 word just
    adjective nounSingular: 0 ends ght & -1 is nounSingular
    participle verbPast: -1 is mark & +1 may determiner
    nounSingular adjective: -1 is determiner & +1 is nounSingular & +2 is preposition
    participle verbPast: -1 word and
    verbPast participle: +1/+2 word by
    nounSingular adverb: 0 ends st & +1 is preposition
    adjective nounSingular: +1 may auxiliary
    preposition subordinator: 0 word for & +2 is infinitiveTo
    auxiliary verbPresent: 0 ends ve & +1 is nounSingular
    verbPresent verbBase: -1/-2/-3 word do
    preposition subordinator: 0 word as & +1/+2/+3 is verbPast
    verbPresent3 auxiliary: +1 may participle
    auxiliary participle: -2 word there
    auxiliary verbPast: 0 word did & +1 may determiner
    adjective nounSingular: -1 is adjective & +1 word and
    adverb superlative: +1 is properNoun
    possessivePronoun pronoun: +1 may subordinator
    determiner adverb: +1 word over
    auxiliary possessiveClitic: -1 is properNoun & 0 may properNoun
    adjective properNoun: +1 ends and & -1 is preposition
    adjective properNoun: 0 shape capital & +1 is preposition
    adjective adverb: 0 ends ght & +1 is adverb
    adjective adverb: 0 ends ly & +1 is preposition
    preposition adverb: +1 is mark & -1 may subordinator
    adjective properNoun: 0 shape capital & +1 is mark
    nounPlural verbPresent3: -1 is whPronoun
    verbPresent3 nounPlural: +1 may auxiliary
    adjective nounSingular: +1 word of
    nounSingular adjective: -2 is nounSingular & -1 is preposition & +1 is nounSingular
    verbPresent nounSingular: -1/-2 is preposition
    nounSingular gerund: +1 may properNoun
    verbPresent3 nounPlural: +1 is coordinator
    gerund auxiliary: +1 may participle
    adjective verbPast: +1/+2 is determiner
    pronoun subordinator: +1 is pronoun
    adverb subordinator: +1 is subordinator & 0 may interjection
    pronoun determiner: 0 word that & +1/+2 is nounSingular
    preposition subordinator: +1 is adverb & +2 is gerund
    auxiliary possessiveClitic: -1 is nounSingular
    nounSingular verbBase: -1 is coordinator & +1 is determiner
    nounSingular verbBase: -1 word and & +1 may adverb
    nounSingular adverb: 0 word south & +1 is preposition
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
    properNoun adjective: +1 is properNoun & 0 may verbPast
    adjective properNoun: +1 is numeral & +2 is mark
    preposition subordinator: 0 ends il & +1 is pronoun
    preposition subordinator: +1 is gerund & +2 is determiner
    preposition subordinator: 0 word as & +1 word possible
    numeral nounSingular: -2 is determiner & +1 is mark
    verbBase verbPresent: -2 is pronoun & -1 is adverb
    properNoun adjective: 0 ends ian
    adjective adverb: +1 is mark & -1 may nounSingular
    preposition adverb: 0 ends nd & +1 is numeral
    preposition verbPresent: -1/-2 word i
    nounSingular gerund: +1 is nounSingular & +2 is nounSingular
    nounSingular gerund: +1 is preposition & -1 may subordinator
    preposition subordinator: +1 is gerund & +2 is preposition
    auxiliary verbPresent3: 0 word is & +1 word there
    preposition subordinator: +1 is subordinator & 0 may adverb
    properNoun participle: 0 ends ed
    adjective verbPresent: +1 is determiner
    possessiveClitic auxiliary: -1 is adverb
    nounSingular properNoun: 0 shape caps & -1 is preposition
    properNoun nounSingular: 0 ends nd & -1 is determiner
    gerund nounSingular: +1 is coordinator & +2 is nounSingular
    adjective properNoun: -2 is properNoun & +1 is mark
    subordinator preposition: 0 word before & +1 may determiner
    nounSingular verbBase: -1/-2 word please
    preposition adverb: 0 ends ow
    participle verbPast: -1 is nounPlural & +1 is determiner
    adjective nounSingular: 0 ends ss & -1 is nounSingular
    comparative adverb: 0 ends ther & +1 is mark
    adverb nounSingular: -1 is determiner & +1 is preposition
    adverb preposition: 0 word in & +1/+2 is preposition
    adverb subordinator: 0 word once & -1/-2 is nounSingular
    whPronoun subordinator: +1 is adjective & -1 may nounSingular
    preposition adverb: 0 word out & +1 word there
    adjective adverb: +1 is preposition & -1 may verbPast
    subordinator pronoun: +1 is mark & +2 is pronoun
    verbPast participle: -1/-2 is verbBase
    participle verbPast: -2 is properNoun & -1 is adverb
    verbPast participle: 0 ends ed & -1 is determiner
    nounSingular gerund: -1/-2 is auxiliary
    nounSingular adjective: +1 is nounPlural & -1 may subordinator
    verbBase verbPresent: -1 is properNoun
    determiner adverb: +1 may comparative
    numeral pronoun: +1 may verbPresent3
    properNoun adjective: 0 ends at
    auxiliary verbPast: 0 word had & +1/+2/+3 is nounPlural
    verbPast auxiliary: +1/+2 is participle
    adjective nounSingular: +1 ends de & -1 is determiner
    adjective nounSingular: -1 is preposition & +1 word .
    adjective properNoun: -2 word school
    determiner pronoun: -1 word is
    nounSingular properNoun: 0 shape capital & -1 is determiner
    """#
}
