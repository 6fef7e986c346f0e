/// Contextual rules written by hand, for words whose use turns on what stands around them: they run last.
enum ClosedWordRules {
  /// The notation is that of `ClassRules`; places and values with "/" between them are alternatives, "!" negates,
  /// "#" begins a remark or an example.
  static let table: StaticString = #"""
    # verbs of saying that look like nouns or participles
    nounPlural verbPresent3: 0 word claims/reports/notes/warns/says & -1 is properNoun/pronoun/adverb & +1 word that/she/he/it/they/the # Roe claims she won
    participle verbPast: 0 word said/told/asked/added/noted/warned/announced/claimed/argued/insisted/urged/denied & -1/-2/-3 !is auxiliary & -1 is nounSingular/nounPlural/properNoun/pronoun/mark/adverb & +1 !word by # ministers, he added, agreed
    participle verbPast: 0 word found/held/left/made/lost/won & -1/-2/-3 !is auxiliary & -1 is nounPlural/nounSingular/properNoun/pronoun & +1 !is preposition/adverb/mark/edge/coordinator # scientists found reduction
    participle verbPast: +1 word that/whether/if & -1/-2/-3 !is auxiliary # the panel ruled that
    # that: a conjunction after verbs of saying, whatever the next word looks like
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word said/say/says/saying/claims/reports/think/thinks/thought & +1 !is modal/auxiliary/verbPast/mark & +1 !word of # said that talks had failed
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word believe/believes/believed/hope/hopes/hoped & +1 !is modal/auxiliary/verbPast/mark & +1 !word of # hoped that peace would hold
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word claim/claimed/stated/argued/argue/argues/warned/announced/added/noted/insisted/denied/admitted & +1 !is modal/auxiliary/verbPast/mark & +1 !word of # warned that strikes could follow
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word confirmed/suggest/suggests/suggested/showed/shown/reported/acknowledged/concluded/decided/agreed/told/feared & +1 !is modal/auxiliary/verbPast/mark & +1 !word of # agreed that trade mattered
    # and after nouns for what is said or thought, unless its own verb follows
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word fact/idea/assertion/likelihood/possibility/condition/assumption/belief/allegation/allegations/accusation/accusations & +1 !is verbPast/verbPresent3/modal/auxiliary/mark # the fact that prices rose
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word suggestion/notion/conclusion/hope/hopes/fears/doubt/evidence/proof/impression/rumours/rumors/speculation/sign/signs/warning/warnings & +1 !is verbPast/verbPresent3/modal/auxiliary/mark # fears that rivers may rise
    whPronoun subordinator: 0 word that & -1 is verbBase/verbPast/verbPresent/verbPresent3/gerund/participle & +1 is pronoun/determiner/properNoun/possessivePronoun # found that the bridge
    whPronoun/determiner subordinator: 0 word that & -2/-3 word told/said/warned/informed/assured/reminded & +1 may nounPlural/nounSingular/pronoun/determiner/properNoun & -1 is nounSingular/nounPlural/properNoun/pronoun # told reporters that attacks on
    whPronoun determiner: 0 word which/what & -1 is verbBase/verbPast/verbPresent/gerund & +1 may nounPlural/nounSingular & +1 !may auxiliary # asked which districts
    verbPresent3 nounPlural: -1 is determiner # which districts
    subordinator pronoun: 0 word that & +1 word of # larger than that of Spain
    subordinator whPronoun: 0 word that & -1 is nounSingular/nounPlural/properNoun & +1 is verbPast/verbPresent3/modal/auxiliary # the law that banned it
    whPronoun subordinator: 0 word that & -1 is properNoun & +1 may nounPlural & +2 is preposition # told the U.N. that attacks on
    subordinator whPronoun: 0 word that & -1 word one/something/everything/anything/nothing/those & +1 !is mark # something that we need
    # a finite verb does not follow a conjunction, and a noun stands before a modal
    verbPresent3 nounPlural: -1 is subordinator & +1 is preposition/auxiliary/modal/verbPast/coordinator/verbPresent # that strikes on the camp
    verbPresent/verbBase nounSingular: -1 is subordinator & +1 is preposition/auxiliary/modal/verbPast/coordinator/verbPresent3 # that talk of war
    verbPresent3 nounPlural: +1 is modal/verbPast & -1 !is pronoun/whPronoun/nounSingular/properNoun/adverb # talks will resume
    # to: an infinitive has its verb next, or after an adverb
    infinitiveTo preposition: +1 is symbol/numeral # to $3 billion
    infinitiveTo preposition: +1 is comparative/superlative/preposition/whPronoun & +1 !may verbBase # to lower prices
    infinitiveTo preposition: +1 is adverb & +2 is numeral/comparative/superlative/determiner/preposition/mark/nounSingular/nounPlural # to nearly two years
    infinitiveTo preposition: +1 word ,/)/;/:/. # what it referred to.
    infinitiveTo preposition: +1 may nounSingular & -1 word related/according/prior/regard/relation/contrary/similar/averse/response/accustomed/amounts/amounted & +1 !word be # related to trade
    verbBase nounSingular: -1 word to & -1 is preposition & 0 may nounSingular # related to work
    participle/verbPast/verbPresent3/nounSingular/verbPresent verbBase: -1 is infinitiveTo # to become mayor
    # have, do: the main verb when no other verb follows, an auxiliary before "not" and "been"
    auxiliary verbBase: 0 word have/do & -1 is modal/infinitiveTo & +1/+2/+3 !is participle/auxiliary/verbBase/verbPast # to have an army
    auxiliary verbBase: 0 word have & -1 is negation & -2 word do/does/did & +1/+2/+3 !is participle # did not have time
    auxiliary verbPresent3: 0 word has & +1/+2/+3 !is participle/auxiliary/verbPast & +1 !is negation/mark # the city has two airports
    auxiliary verbPresent: 0 word have & -1 !is modal/infinitiveTo/negation & +1/+2/+3 !is participle/auxiliary/verbPast & +1 !is negation/mark # they have six ships
    auxiliary verbPast: 0 word had & +1/+2/+3 !is participle/auxiliary/verbPast & +1 !is negation # it had no mandate
    auxiliary verbPresent3: 0 word does & +1/+2/+3 !is verbBase/negation/verbPresent & -1 !word so & +1 !is mark # does little harm
    verbPast/verbPresent/verbPresent3 auxiliary: 0 word have/has/had & +1/+2 word been # have long been
    verbPast/verbPresent/verbPresent3 auxiliary: 0 word did/does/do & -1 is edge/mark/whPronoun/adverb/coordinator & +2/+3 is verbBase/verbPresent # did the mayor know
    verbPresent verbBase: -2/-3 word did/does/do & -1 is nounSingular/properNoun/nounPlural/pronoun & -2 !is nounPlural/pronoun # did the mayor know
    # there, so, more, this
    adverb pronoun: 0 word there & +1 word is/are/was/were/has/have/had/will/would/'s/may/might/can/could/remains/remain & +2 !is mark # there has been unrest
    subordinator adverb: 0 word so & +1 is adjective/adverb/mark # so large
    adverb comparative: 0 word more/less & +1 is edge/mark # they want more.
    determiner pronoun: 0 word this/that/these/those & +1 is verbPast/verbPresent/verbPresent3/modal/auxiliary/mark & +1 !word " # this marks a change
    # nouns and verbs
    verbPast participle: -1 is coordinator & -2 is participle & +1 !is determiner/pronoun/possessivePronoun # were tried and jailed
    nounSingular/verbBase/verbPresent/verbPast participle: -1 word was/were/been/being/be/is/are/has/had & 0 may participle & +1 !is nounSingular/nounPlural # the camp was hit
    nounPlural verbPresent3: -1 is nounSingular & -2 is determiner/adjective/possessivePronoun/nounSingular & +1 is determiner/possessivePronoun/symbol/pronoun & 0 may verbPresent3 # the report costs $3
    verbBase verbPresent: -1 is adverb & -2 word i/you/we/they & -3 !is auxiliary/modal # we also find
    participle verbPast: -1 word he/she/they/we/i & -2 !is auxiliary # they estimated by hand
    verbBase verbPresent: -1 word i/you/we/they & -2 !is auxiliary/modal # we think so
    nounSingular gerund: -1 is preposition/subordinator & +1 is determiner/possessivePronoun/pronoun # after meeting the mayor
    adjective gerund: -1 is mark & +1 is determiner/possessivePronoun/pronoun # , leading the march
    participle verbPast: -1 is nounPlural/nounSingular/properNoun & +1 is determiner/possessivePronoun/pronoun/properNoun/nounPlural & -2/-3 !is auxiliary # the party won the vote
    nounSingular verbPresent: -1 is nounPlural & +1 is determiner/possessivePronoun/pronoun/infinitiveTo # officials plan to meet
    verbPresent/verbBase nounSingular: -1 is determiner/possessivePronoun/adjective & -2 !is adverb # a new plan
    """#
}
