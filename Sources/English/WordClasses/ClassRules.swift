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
    infinitiveTo preposition: +1 may properNoun
    nounSingular verbBase: -1 word to
    nounSingular properNoun: -1 may properNoun
    verbBase verbPresent: -1 may pronoun
    verbPast participle: -1/-2/-3 is auxiliary
    nounSingular properNoun: +1 may properNoun
    determiner pronoun: +1 is auxiliary
    subordinator pronoun: +1 may auxiliary
    participle verbPast: -1 is pronoun
    auxiliary verbPresent3: -1 word there
    auxiliary verbPresent: 0 word are & -1 word there
    nounSingular verbBase: -1/-2 is modal
    properNoun adjective: 0 shape capital & +1 may nounSingular
    subordinator determiner: +1 is nounSingular
    preposition subordinator: 0 word as & +1/+2 is pronoun
    infinitiveTo preposition: +1 may pronoun
    subordinator whPronoun: -1 is nounSingular
    auxiliary verbPresent: +1 is determiner & 0 may verbBase
    verbPresent verbBase: -1/-2/-3 is auxiliary
    preposition adverb: 0 word as & +1 is adverb
    infinitiveTo preposition: +1 is nounSingular
    infinitiveTo preposition: +1 is possessivePronoun
    subordinator whPronoun: -1 is nounPlural
    participle verbPast: -1 is properNoun
    verbPresent verbBase: -1/-2/-3 is modal
    auxiliary verbBase: -1 is infinitiveTo & 0 may verbPresent
    nounSingular verbPresent: -1 is pronoun
    pronoun adverb: 0 word there & +1/+2 is mark
    infinitiveTo preposition: +1 is adjective
    auxiliary verbPresent3: 0 word has & +1 is determiner
    verbBase nounSingular: -1/-2 is preposition
    preposition adverb: 0 word about & +1/+2 is numeral
    adverb adjective: +1 is nounSingular
    verbBase verbPresent: -1 may nounPlural
    gerund nounSingular: -1 is adjective
    verbPresent verbBase: -1/-2/-3 word to
    nounSingular properNoun: -1/-2/-3 is preposition
    adjective nounSingular: -1 is determiner & +1 may subordinator
    subordinator pronoun: -1 is preposition
    verbPresent3 nounPlural: -1/-2 is preposition
    infinitiveTo preposition: +1 is nounPlural
    adjective properNoun: 0 shape capital & 0 may adverb
    adverb comparative: +1 may nounPlural
    auxiliary verbPast: +1 is determiner & 0 may participle
    adverb interjection: 0 ends ll & -1 is edge
    nounPlural properNoun: -1/-2/-3 is preposition
    determiner pronoun: 0 ends is & +1 is mark
    verbBase nounSingular: -1 may verbPresent
    nounSingular verbBase: -2 is auxiliary & -1 is negation
    preposition adverb: 0 word over & +1/+2 is numeral
    preposition verbBase: 0 word like & -1/-2 is modal
    verbPresent3 nounPlural: -1 is adjective
    auxiliary verbPresent: 0 word have & +1 may infinitiveTo
    properNoun nounSingular: -1 is numeral & +2 is edge
    adjective adverb: -1 is edge & +1 word ,
    adverb superlative: +1 is nounPlural
    participle verbPast: -1 may whPronoun
    preposition adjective: 0 shape hyphen
    verbPresent verbBase: -2 word let
    auxiliary verbPast: -1/-2/-3 word there
    nounSingular verbBase: -1 is infinitiveTo
    auxiliary verbBase: 0 word do & -1/-2 is modal
    auxiliary verbPresent: 0 word have & +1/+2 is nounPlural
    pronoun whPronoun: -1 may nounSingular
    nounSingular gerund: +1 is determiner
    verbBase nounSingular: -1/-2 is possessivePronoun
    determiner interjection: +1 is mark
    subordinator preposition: +1 word of
    possessiveClitic auxiliary: -1 may whPronoun
    gerund nounSingular: -1 is determiner
    nounSingular adjective: 0 word right & +1/+2 is mark
    adverb superlative: +1 is preposition
    adverb nounSingular: -1 word the
    nounSingular properNoun: -1/-2/-3 is determiner
    determiner pronoun: +1 may whPronoun
    subordinator pronoun: +1/+2/+3 is edge
    subordinator adverb: +1 is mark
    properNoun adjective: 0 word new & +1 is properNoun
    whPronoun determiner: +1 is nounSingular
    adjective verbBase: -1 may infinitiveTo
    preposition infinitiveTo: +1/+2 is verbBase
    adjective determiner: +1 is determiner
    verbBase participle: -1 is auxiliary
    whPronoun subordinator: -1 word fact
    pronoun whPronoun: -1 may nounPlural
    determiner pronoun: 0 word this & +1 may verbPresent3
    preposition adverb: +1 is edge & -1 may verbPresent
    nounPlural properNoun: -1 may properNoun
    verbPresent3 nounPlural: -1/-2/-3 is verbBase
    subordinator pronoun: -2 is edge
    preposition subordinator: 0 word after & +1 may pronoun
    verbBase nounSingular: +1 is mark & -1 may adjective
    determiner pronoun: +1 is preposition
    preposition adverb: +2 word as
    adjective adverb: 0 ends ng & -1 is adverb
    adjective nounSingular: -1 is adjective & +1 is mark
    possessiveClitic pronoun: -1 word let
    verbBase auxiliary: 0 word have & +1 may participle
    adjective adverb: 0 word first & +1 may verbPast
    adjective properNoun: -1 is properNoun & 0 may nounSingular
    properNoun nounSingular: -1/-2/-3 word great
    nounPlural verbPresent3: -1 is pronoun
    verbPresent nounSingular: -1/-2 is determiner
    preposition subordinator: +1/+2 word being
    coordinator determiner: 0 word both & +1/+2/+3 is nounPlural
    verbPresent3 nounPlural: -1 is determiner
    subordinator preposition: 0 word of & +1 may adjective
    auxiliary verbBase: -1/-2/-3 word there
    nounSingular verbPresent: -2 is determiner & -1 is nounPlural
    preposition subordinator: 0 word as & +1 may participle
    verbBase nounSingular: -1 may determiner
    determiner coordinator: +1/+2/+3 is coordinator
    auxiliary verbPresent3: 0 word has & +1 may preposition
    verbPresent nounSingular: -1 may possessiveClitic
    subordinator whPronoun: +1 is modal
    participle verbPast: +1 is determiner & -1 may nounSingular
    adjective nounSingular: -2 is preposition & -1 is determiner & +1 is mark
    nounSingular adjective: 0 ends re & +1 is nounSingular
    properNoun adjective: 0 ends ed
    auxiliary participle: 0 word had & -1/-2 is auxiliary
    adjective gerund: 0 shape capital
    determiner pronoun: +1 is modal
    nounSingular adjective: 0 word past & +1/+2/+3 is nounPlural
    subordinator preposition: 0 word since & +1/+2/+3 is mark
    verbBase nounSingular: -1 is nounSingular
    subordinator whPronoun: +1 may verbPresent3
    auxiliary verbPresent3: 0 word has & +1/+2 is nounPlural
    determiner whPronoun: -1 may nounPlural
    nounSingular verbPresent: -1 is whPronoun
    adjective participle: +1 is preposition
    auxiliary verbPresent: 0 ends ve & +1 is adjective
    pronoun adverb: 0 word there & +1 may subordinator
    auxiliary verbPast: 0 word had & +1 may preposition
    adjective comparative: +1 is nounSingular
    infinitiveTo subordinator: +1 is gerund
    numeral pronoun: +1 is modal
    nounSingular adverb: 0 word right & +1 may adverb
    adverb adjective: 0 ends ly & -1 is determiner
    whPronoun subordinator: +1 is determiner & -1 may nounSingular
    nounSingular properNoun: -1/-2/-3 word ,
    preposition subordinator: 0 ends ore & +1 is pronoun
    auxiliary verbPast: 0 word had & +1/+2 is nounSingular
    verbPast participle: -1/-2 is auxiliary
    participle verbPast: -2 is pronoun & -1 is adverb
    properNoun numeral: 0 shape caps
    verbPresent verbBase: -1/-2 is modal
    adjective verbBase: -1 is modal
    adjective adverb: 0 word just
    adjective nounSingular: 0 ends ght & -1 is nounSingular
    participle verbPast: -1 is mark & +1 may determiner
    nounSingular adjective: -1 is determiner & +1 is nounSingular & +2 is preposition
    participle verbPast: -1 word and
    nounSingular adverb: 0 ends st & +1 is preposition
    verbPresent3 nounPlural: +1/+2 is edge
    adjective nounSingular: +1 may auxiliary
    preposition subordinator: 0 word for & +2 is infinitiveTo
    verbPast participle: +1/+2 word by
    preposition subordinator: 0 word as & +1/+2/+3 is verbPast
    verbPresent3 auxiliary: +1 may participle
    auxiliary participle: -2 word there
    auxiliary verbPast: 0 word did & +1 may determiner
    adjective nounSingular: -1 is adjective & +1 word and
    verbPresent verbBase: -1/-2/-3 word do
    nounSingular gerund: +1 may properNoun
    adverb superlative: +1 is properNoun
    possessivePronoun pronoun: +1 may subordinator
    determiner adverb: +1 word over
    nounSingular verbPresent: -2 is pronoun & -1 is adverb
    auxiliary possessiveClitic: 0 word s & -1 is properNoun
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
    auxiliary verbPresent: 0 ends ve & +1 is nounSingular
    verbPresent3 nounPlural: +1 is coordinator
    gerund auxiliary: +1 may participle
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
    pronoun determiner: 0 word any
    preposition subordinator: +1 is negation
    coordinator determiner: +1 word of
    subordinator nounSingular: -1 is determiner
    infinitiveTo preposition: +1 is numeral
    interjection verbBase: +1 is determiner
    properNoun adjective: +1 is properNoun & 0 may verbPast
    adjective properNoun: +1 is numeral & +2 is mark
    preposition subordinator: 0 ends il & +1 is pronoun
    preposition subordinator: +1 is gerund & +2 is determiner
    preposition subordinator: 0 word as & +1 word possible
    numeral nounSingular: -2 is determiner & +1 is mark
    properNoun adjective: 0 ends ian
    adjective properNoun: -2 is properNoun & +1 is mark
    adjective adverb: +1 is mark & -1 may nounSingular
    preposition adverb: 0 ends nd & +1 is numeral
    nounSingular properNoun: -1 may verbPresent3
    preposition verbPresent: -1/-2 word i
    nounSingular gerund: -1 is determiner & +1 is nounPlural
    nounSingular gerund: +1 is nounSingular & +2 is nounSingular
    nounSingular gerund: +1 is preposition & -1 may subordinator
    preposition subordinator: +1 is gerund & +2 is preposition
    auxiliary verbPresent3: 0 word is & +1 word there
    preposition subordinator: +1 is subordinator & 0 may adverb
    properNoun participle: 0 ends ed
    adjective verbPresent: +1 is determiner
    adjective verbPast: +1 may determiner
    possessiveClitic auxiliary: -1 is adverb
    gerund nounSingular: +1 is coordinator & +2 is nounSingular
    subordinator preposition: 0 word before & +1 may determiner
    nounSingular verbBase: -1/-2 word please
    properNoun nounSingular: 0 word thanks
    verbBase nounSingular: +1 word of
    preposition adverb: 0 ends ow
    participle verbPast: -1 is nounPlural & +1 is determiner
    comparative adverb: 0 ends ther & +1 is mark
    adverb nounSingular: -1 is determiner & +1 is preposition
    adverb preposition: 0 word in & +1/+2 is preposition
    adverb subordinator: 0 word once & -1/-2 is nounSingular
    whPronoun subordinator: +1 is adjective & -1 may nounSingular
    preposition adverb: 0 word out & +1 word there
    adjective adverb: +1 is preposition & -1 may verbPast
    subordinator pronoun: +1 is mark & +2 is pronoun
    participle verbPast: -2 is properNoun & -1 is adverb
    adjective participle: +1 is mark
    participle adjective: -1/-2 word very
    nounSingular gerund: -1/-2 is auxiliary
    nounSingular adjective: +1 is nounPlural & -1 may subordinator
    determiner adverb: +1 may comparative
    numeral pronoun: +1 may verbPresent3
    properNoun adjective: 0 ends at
    nounSingular adjective: -1 is auxiliary & 0 may verbBase
    auxiliary verbPast: 0 word had & +1/+2/+3 is nounPlural
    verbPast auxiliary: +1/+2 is participle
    adjective nounSingular: +1 ends de & -1 is determiner
    adjective nounSingular: -1 is preposition & +1 word .
    verbPresent auxiliary: +1 may participle
    adjective properNoun: -2 word school
    determiner pronoun: -1 word is
    auxiliary verbPresent: -1 is pronoun & +1 may pronoun
    """#
}
