/// Contextual rules written by hand, for words whose use turns on what stands around them: they run last.
enum ClosedWordRules {
  /// The notation is that of `ClassRules`; places and values with "/" between them are alternatives, "!" negates,
  /// "#" begins a remark: an example and, after "|", a counter-example, with the word in question in brackets.
  static let table: StaticString = #"""
    # verbs of saying that look like nouns or participles
    nounPlural verbPresent3: 0 word claims/reports/notes/warns/says & -1 is properNoun/pronoun/adverb & +1 word that/she/he/it/they/the # Roe [claims] she won. | The [claims] were false.
    nounPlural verbPresent3: 0 word says # Roe [says] bakers are happy.
    nounPlural verbPresent3: 0 word reports/claims/warns/notes/argues & -1 is properNoun & +1 is properNoun/pronoun & +2 is modal/auxiliary/verbPast/verbPresent3 # The Herald [reports] Berg left. | The Herald [reports] were wrong.
    nounPlural verbPresent3: 0 word hopes/fears/worries/doubts/estimates/vows/pledges/promises/boasts/guesses/demands/forecasts/cautions/argues/finds/shows/rules/documents & -1 is properNoun & +1 word that # Berg [hopes] that rain comes. | The [hopes] that rain comes are high.
    nounPlural verbPresent3: 0 word claims/reports/notes/warns/hopes/fears/worries/doubts/estimates/demands/forecasts/cautions & -1 is nounSingular & -2 is determiner/adjective & -2/-3 word the/a/an/this/that/his/her/its/their/one/every/another & +1 word that & +2 !is verbPast/verbPresent3/modal/auxiliary/mark # The suit [claims] that it lied. | The asylum [claims] that were late failed.
    nounPlural verbPresent3: 0 word hopes/fears/claims/notes/reports/plans/demands/promises/doubts/wants/shows & -1 is properNoun & +1 is possessivePronoun/pronoun # Berg [hopes] his boat floats. | The Berg [hopes] were high.
    nounPlural verbPresent3: 0 word hopes/plans/wants/aims/seeks/needs/promises/offers/attempts/vows/pledges/threatens/demands/refuses & -1 is properNoun & +1 is infinitiveTo & +2 may verbBase # Mr. Berg [hopes] to win. | His [hopes] to win fell.
    nounSingular gerund: -1 word is/are/was/were/am/been/'re/'m/’re/’m & 0 ends ing & 0 may gerund & +1 is infinitiveTo/determiner/possessivePronoun/pronoun/nounPlural/properNoun # The union is [planning] to strike. | The [planning] took years.
    adjective gerund: 0 word promising/demanding/threatening & -1 is auxiliary/mark/preposition/subordinator/edge/properNoun & +1 is infinitiveTo/determiner/possessivePronoun/subordinator # Berg left, [promising] to return. | It was a [promising] plan.
    nounPlural verbPresent3: 0 word calls & -1 is properNoun & +1 is properNoun/pronoun/determiner/possessivePronoun # Ness [calls] Dahl a fool. | The Ness [calls] were taped.
    nounPlural verbPresent3: 0 word blasts/slams/hails/mocks/bashes/rips/knocks/urges/vows/taunts/praises/lauds/slates & -1 is properNoun & +1 is properNoun/pronoun/determiner/possessivePronoun/nounSingular/adjective # Ness [slams] council plan. | The [slams] were loud.
    nounPlural verbPresent3: 0 word calls/notes/claims/finds/cites/shows/warns/estimates/lists/quotes/details/outlines/accuses/charges/documents/reports/names & -1 word report/study/paper/letter/statement/lawsuit/suit/complaint/filing/poll/survey/ruling/memo/article/editorial/analysis/review & +1 is determiner/possessivePronoun/pronoun # The report [calls] the plan vague. | The [shows] the town liked were old.
    nounPlural verbPresent3: 0 word calls & -1 is properNoun/mark/nounSingular & +1 word "/“/‘ # The tax, as Berg [calls] "it", fell. | The [calls] "home" were long.
    verbPast participle: -1 word said/says & -2 is mark & +1 is nounSingular/properNoun & 0 ends ed # "Yes," said [retired] pilot Ola Berg. | He said [retired] pilots fly.
    nounSingular gerund: 0 ends ing & 0 may gerund & -1 is mark & +1 word that # The firm shrank, [warning] that it could close. | The firm gave a [warning] that it could close.
    participle verbPast: 0 word said/told/asked/added/noted/warned/announced/claimed/argued/insisted/urged/denied & -1/-2/-3 !is auxiliary & -1 is nounSingular/nounPlural/properNoun/pronoun/mark/adverb & +1 !word by # Ministers, he [added], agreed. | The cost was [added] later.
    participle verbPast: 0 word found/held/left/made/lost/won & -1/-2/-3 !is auxiliary & -1 is nounPlural/nounSingular/properNoun/pronoun & +1 !is preposition/adverb/mark/edge/coordinator # Scientists [found] lead in the soil. | The coins were [found] in May.
    participle verbPast: +1 word that/whether/if & -1/-2/-3 !is auxiliary # The panel [ruled] that ships may pass.
    # verbs of amounts that look like nouns
    nounPlural verbPresent3: 0 may verbPresent3 & -1 is adverb & +1 is symbol/numeral # A pint now [costs] £5. | It met its own [costs].
    nounSingular/participle verbPast: 0 word set & +1 word aside & -1/-2/-3 !is auxiliary & -1 is nounSingular/nounPlural/properNoun/pronoun # The bank [set] aside money. | The [set] was old.
    nounSingular verbPast: 0 word cost & -1 is mark & +1 is numeral/symbol # The bridge, a long one, [cost] £5. | The [cost] was £5.
    # that: a conjunction after verbs of saying, whatever the next word looks like
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word said/say/says/saying/claims/reports/think/thinks/thought & +1 !is modal/auxiliary/verbPast/mark & +1 !word of # He said [that] talks had failed. | He said [that].
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word believe/believes/believed/hope/hopes/hoped & +1 !is modal/auxiliary/verbPast/mark & +1 !word of # They hoped [that] peace would hold. | They hoped for [that].
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word claim/claimed/stated/argued/argue/argues/warned/announced/added/noted/insisted/denied/admitted & +1 !is modal/auxiliary/verbPast/mark & +1 !word of # Unions warned [that] strikes could follow.
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word confirmed/suggest/suggests/suggested/showed/shown/reported/acknowledged/concluded/decided/agreed/told/feared & +1 !is modal/auxiliary/verbPast/mark & +1 !word of # Both agreed [that] trade mattered.
    # and after nouns for what is said or thought, unless its own verb follows
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word fact/idea/assertion/likelihood/possibility/condition/assumption/belief/allegation/allegations/accusation/accusations & +1 !is verbPast/verbPresent3/modal/auxiliary/mark # The fact [that] they could rise worried them.
    determiner/whPronoun/pronoun subordinator: 0 word that & -1 word suggestion/notion/conclusion/hope/hopes/fears/doubt/evidence/proof/impression/rumours/rumors/speculation/sign/signs/warning/warnings & +1 !is verbPast/verbPresent3/modal/auxiliary/mark # There are fears [that] rivers may rise.
    whPronoun subordinator: 0 word that & -1 is verbBase/verbPast/verbPresent/verbPresent3/gerund/participle & +1 is pronoun/determiner/properNoun/possessivePronoun # They found [that] the bridge had moved. | The bridge [that] moved fell.
    whPronoun/determiner subordinator: 0 word that & -2/-3 word told/tell/tells/telling/said/warned/warn/warns/warning/informed/assured/assuring/reminded/reminding & +1 may nounPlural/nounSingular/pronoun/determiner/properNoun & -1 is nounSingular/nounPlural/properNoun/pronoun # She told reporters [that] attacks on farms had grown.
    whPronoun determiner: 0 word which/what & -1 is verbBase/verbPast/verbPresent/gerund & +1 may nounPlural/nounSingular & +1 !may auxiliary # He asked [which] districts they left. | The flood, [which] came at night, took the mill.
    verbPresent3 nounPlural: -1 is determiner # The [walks] were long. | She [walks] home.
    subordinator pronoun: 0 word that & +1 word of # Its army is larger than [that] of Spain.
    subordinator whPronoun: 0 word that & -1 is nounSingular/nounPlural/properNoun & +1 is verbPast/verbPresent3/modal/auxiliary & -1 !word fact/idea/possibility/belief/view/claim/claims/fears/hope/hopes/sign/signs/evidence & -2/-3 !word told/said/warned/informed/assured/reminded # The law [that] banned it passed.
    whPronoun subordinator: 0 word that & -1 is properNoun & +1 may nounPlural & +2 is preposition # He told Amnesty [that] attacks on farms had grown.
    subordinator whPronoun: 0 word that & -1 word one/something/everything/anything/nothing/those & +1 !is mark # It is something [that] we need.
    # a finite verb does not follow a conjunction, and a noun stands before a modal
    verbPresent3 nounPlural: -1 is subordinator & +1 is preposition/auxiliary/modal/verbPast/coordinator/verbPresent # He said that [strikes] on the camp would stop. | He [strikes] the bell.
    verbPresent/verbBase nounSingular: -1 is subordinator & +1 is preposition/auxiliary/modal/verbPast/coordinator/verbPresent3 # They said that [talk] of war was idle. | They [talk] of war.
    verbPresent3 nounPlural: +1 is modal/verbPast & -1 !is pronoun/whPronoun/nounSingular/properNoun/adverb # The [talks] will resume. | He [talks] all day.
    # to: an infinitive has its verb next, or after an adverb
    infinitiveTo preposition: +1 is symbol/numeral # Sales rose [to] 3 billion. | They hope [to] win.
    infinitiveTo preposition: +1 is comparative/superlative/preposition/whPronoun & +1 !may verbBase # It led [to] higher prices. | They want [to] lower prices.
    infinitiveTo preposition: +1 is adverb & +2 is numeral/comparative/superlative/determiner/preposition/mark/nounSingular/nounPlural # It grew [to] nearly two years. | They began [to] slowly leave.
    infinitiveTo preposition: +1 word ,/)/;/:/. # It is what he referred [to].
    infinitiveTo preposition: +1 may nounSingular & -1 word related/according/prior/regard/relation/contrary/similar/averse/response/accustomed/amounts/amounted & +1 !word be # It is related [to] trade. | They like [to] trade.
    verbBase nounSingular: -1 word to & -1 is preposition & 0 may nounSingular # It is related to [work]. | They like to [work].
    participle/verbPast/verbPresent3/nounSingular/verbPresent verbBase: -1 is infinitiveTo # She hoped to [become] mayor. | He has [become] mayor.
    # have, do: the main verb when no other verb follows, an auxiliary before "not" and "been"
    auxiliary verbBase: 0 word have/do & -1 is modal/infinitiveTo & +1/+2/+3 !is participle/auxiliary/verbBase/verbPast # They want to [have] an army. | They would [have] won.
    auxiliary verbBase: 0 word have & -1 is negation & -2 word do/does/did & +1/+2/+3 !is participle # They did not [have] time. | They [have] not had time.
    auxiliary verbPresent3: 0 word has & +1/+2/+3 !is participle/auxiliary/verbPast & +1 !is negation/mark # The city [has] two airports. | The city [has] grown.
    auxiliary verbPresent: 0 word have & -1 !is modal/infinitiveTo/negation & +1/+2/+3 !is participle/auxiliary/verbPast & +1 !is negation/mark # They [have] six ships. | They [have] sold six ships.
    auxiliary verbPast: 0 word had & +1/+2/+3 !is participle/auxiliary/verbPast & +1 !is negation # It [had] no mandate. | It [had] never won.
    auxiliary verbPresent3: 0 word does & +1/+2/+3 !is verbBase/negation/verbPresent & -1 !word so & +1 !is mark # It [does] little harm. | It [does] not harm them.
    verbPast/verbPresent/verbPresent3 auxiliary: 0 word have/has/had & +1/+2/+3 word been # The gates [have] long been shut.
    verbPast/verbPresent/verbPresent3 auxiliary: 0 word did/does/do & -1 is edge/mark/whPronoun/adverb/coordinator & +2/+3 is verbBase/verbPresent # [Did] the mayor know? | They [did] the work.
    verbPresent verbBase: -2/-3 word did/does/do & -1 is nounSingular/properNoun/nounPlural/pronoun & -2 !is nounPlural/pronoun # Did the mayor [know]? | They [know] the mayor.
    # there, so, more, this
    adverb pronoun: 0 word there & +1 word is/are/was/were/has/have/had/will/would/'s/may/might/can/could/remains/remain & +2 !is mark # [There] has been unrest. | We went [there].
    subordinator adverb: 0 word so & +1 is adjective/adverb/mark # It was [so] large that it sank.
    adverb comparative: 0 word more/less & +1 is edge/mark # They want [more]. | It is [more] costly.
    determiner pronoun: 0 word this/that/these/those & +1 is verbPast/verbPresent/verbPresent3/modal/auxiliary/mark & +1 !word " # [This] marks a change. | [This] bridge is old.
    # nouns and verbs
    verbPast participle: -1 is coordinator & -2 is participle & +1 !is determiner/pronoun/possessivePronoun # They were tried and [jailed] at once. | They tried and [jailed] him.
    nounSingular/verbBase/verbPresent/verbPast participle: -1 word was/were/been/being/be/is/are/has/had & 0 may participle & +1 !is nounSingular/nounPlural # The camp was [hit] at night. | The song was a [hit] at home.
    nounPlural verbPresent3: -1 is nounSingular & -2 is determiner/adjective/possessivePronoun/nounSingular & +1 is determiner/possessivePronoun/symbol/pronoun/numeral & 0 may verbPresent3 # The new report [costs] them money. | The [costs] rose.
    verbBase verbPresent: -1 is adverb & -2 word i/you/we/they & -3 !is auxiliary/modal # We also [find] them useful. | We may also [find] them.
    participle verbPast: -1 word he/she/they/we/i & -2 !is auxiliary # They [estimated] it by hand. | The [estimated] cost rose.
    verbBase verbPresent: -1 word i/you/we/they & -2 !is auxiliary/modal # We [think] so. | Do you [think] so?
    nounSingular gerund: -1 is preposition/subordinator & +1 is determiner/possessivePronoun/pronoun # They left after [meeting] the mayor. | They left after the [meeting].
    adjective gerund: -1 is mark & +1 is determiner/possessivePronoun/pronoun # She came first, [leading] the march.
    participle verbPast: -1 is nounPlural/nounSingular/properNoun & +1 is determiner/possessivePronoun/pronoun/properNoun/nounPlural & -2/-3 !is auxiliary # The party [won] the vote. | The vote was [won] by her.
    nounSingular verbPresent: -1 is nounPlural & +1 is determiner/possessivePronoun/pronoun/infinitiveTo # Officials [plan] to meet. | The [plan] is old.
    verbPresent/verbBase nounSingular: -1 is determiner/possessivePronoun/adjective & -2 !is adverb # They have a new [plan]. | They [plan] a trip.
    # as, for, than, with: conjunctions where a clause of their own follows
    preposition subordinator: 0 word with/without & +1 is nounPlural/nounSingular/properNoun/pronoun & +2 is gerund # They left [with] guards shouting. | They left [with] the guards.
    preposition subordinator: 0 word with & -1 is mark & +1 is determiner/adjective/numeral/possessivePronoun & +2/+3 is gerund/participle & +2 is nounSingular/nounPlural/adjective/properNoun # The talks ended, [with] both sides claiming success. | The talks ended, [with] both sides in the hall.
    preposition subordinator: 0 word with & -1 is mark & +2/+3 is gerund # It closed, [with] hundreds still waiting. | It closed, [with] hundreds inside.
    preposition subordinator: 0 word for & +1 is determiner/possessivePronoun/adjective/numeral & +2 is nounPlural/nounSingular/properNoun & +3 is infinitiveTo # It is time [for] the council to act. | It is time [for] the council meeting.
    preposition subordinator: 0 word than & +1 is auxiliary/modal/verbPast/verbPresent/verbPresent3/subordinator/preposition/whPronoun # It was colder [than] was expected. | It was colder [than] ice.
    preposition subordinator: 0 word than & +1 is pronoun & +2 is auxiliary/modal/verbPast/verbPresent/verbPresent3/adverb # She earns more [than] they did. | She earns more [than] him.
    preposition subordinator: 0 word like & +1 is pronoun & +2 is auxiliary/modal/verbPast/verbPresent/verbPresent3 # It looks [like] they won. | It looks [like] them.
    preposition subordinator: 0 word as/after/before/since/until/till & +1 is nounSingular/nounPlural/properNoun & +2 is auxiliary/modal/verbPast/verbPresent3/verbPresent # Traffic slowed [as] snow fell. | He worked [as] a teacher.
    preposition subordinator: 0 word as & +1 is auxiliary/modal/verbPast/verbPresent3/participle & -1 !is adjective # They voted early, [as] expected. | They voted [as] members.
    subordinator preposition: 0 word as & -1 word well & -2 word as # She paints as well [as] writing books.
    subordinator preposition: 0 word before/after/since/until & +1 is numeral/mark/edge # It has grown [since] 2004. | It has grown [since] they came.
    subordinator preposition: 0 word since/before/after/until & +1 is determiner/possessivePronoun/adjective & +2 is nounSingular/nounPlural/adjective/properNoun & +3 is mark/edge/coordinator/preposition # It has stood empty [since] the war. | It has stood empty [since] the war began.
    preposition subordinator: 0 word as/after/before/since/until/till & +1 is pronoun & +2 is auxiliary/modal/verbPast/verbPresent3/verbPresent # It has grown [since] they came. | It came [before] them.
    subordinator preposition: 0 word before/after/since/until & +1 is pronoun & +2 is mark/edge # It came [before] them. | It came [before] they left.
    # adverbs that look like prepositions
    preposition adverb: 0 word before/after/since & +1 is mark/edge # She had seen it [before]. | She saw it [before] lunch.
    preposition adverb: 0 word as & +1 is adverb/adjective & +2 word as # The road is [as] narrow as the river. | He works [as] a cook.
    preposition adverb: 0 word about & +1 is numeral/symbol # It cost [about] 40 dollars. | They spoke [about] dollars.
    preposition adverb: 0 word about & +1 word half/an/one/two/three/a & +2 word hour/mile/year/week/month/dozen/third/quarter/half/million/hundred # They waited [about] an hour. | They spoke [about] an accident.
    adverb preposition: 0 word out & +1 word of # They ran [out] of water.
    # to, before nouns that take it
    infinitiveTo preposition: -1 word due/prior/thanks/according/addition/next/end/trip/visit/return/access/back/close/subject/damage/threat/attention/response/similar/entitled/member/key/amount/alternative/journey & +1 !word be/do/have/get/make/go/see # An end [to] trade brought hunger. | They plan [to] trade with Spain.
    verbBase nounSingular: -1 word to & -1 is preposition # An end to [trade] brought hunger. | They plan to [trade] with Spain.
    # that, this, all, both, one, more
    nounPlural verbPresent3: -1 word this/that & +1 is determiner/possessivePronoun/pronoun # This [marks] a change. | These [marks] are old.
    determiner pronoun: 0 word this/that & +1 is verbPresent3 # [This] marks a change. | [This] bridge is old.
    subordinator pronoun: 0 word that & +1 is preposition/subordinator/adverb & +2 !is mark & -1 is verbBase/preposition/mark/edge # [That] alone makes it rare.
    pronoun/whPronoun/subordinator determiner: 0 word that & -1 is preposition & +1 is numeral & +2 is nounSingular # They wrote of [that] 1920 law. | They wrote of [that].
    pronoun determiner: 0 word that & +1 is nounSingular & -1 is preposition/participle/gerund/verbBase # They wrote about [that] war for years. | They wrote about [that].
    determiner pronoun: 0 word this/these/those/that & +1 is adverb/preposition/mark/edge/subordinator/coordinator & +1 !word very # He called [these] together. | He called [these] men.
    determiner pronoun: 0 word this & -1 is auxiliary/verbBase/gerund/verbPast/verbPresent & +1 is adjective & +2 is mark/edge/preposition/infinitiveTo/coordinator # He found [this] odd. | He found [this] odd box.
    determiner pronoun: 0 word this/these & +1 is determiner/pronoun/possessivePronoun # For [this] they paid dearly. | For [this] reason they paid dearly.
    determiner adverb: 0 word all & +1 word over/about/around/across/along/through/round/too # People came from [all] over the valley. | They sold [all] the land.
    coordinator determiner: 0 word both & -1 is pronoun/properNoun & +1 !is determiner # They [both] agreed. | [Both] the army and the navy agreed.
    numeral nounSingular: 0 word one & -1 word the/this/that/any/every/each/another/first/last/only/next/which & +1 !is nounSingular/nounPlural/adjective # They chose the last [one]. | They chose [one] member.
    numeral pronoun: 0 word one & -1 word no/if/when/how/where/that/as/which/what & +1 is auxiliary/modal/verbPresent3/verbPast/adverb/possessiveClitic # It is cold if [one] stands still. | It is cold if [one] wall falls.
    comparative adverb: 0 word more/less & +1 is adjective/adverb/participle # It is [more] expensive now. | They want [more] money.
    adverb comparative: 0 word more & -1 is verbBase/gerund/verbPast & +1 word about/of/from # She wants to learn [more] about ships.
    subordinator adverb: 0 word once & +1 word more/again/a/every/or & +1 !is verbPast # He sings [once] a week. | It stops [once] they leave.
    adverb subordinator: 0 word once & +1 is pronoun & -1 !is auxiliary # It stops [once] they leave. | He sang [once] in Rome.
    preposition/subordinator adverb: 0 word since & +1 is mark/edge/auxiliary # The mill has [since] been sold. | They waited [since] May.
    pronoun adverb: 0 word there & -1 word in/out/over/up/down/from/here/live/get/got/right/back & +1 !word is/are/was/were # Nobody wants to live [there] now. | [There] was a fire.
    auxiliary possessiveClitic: 0 word 's & -1 word someone/anyone/everyone/one/somebody/anybody/everybody/nobody/people/men/women/children & +1 is nounSingular/nounPlural/adjective & +1 !may gerund # It was everyone['s] duty to vote. | Everyone['s] leaving.
    verbBase preposition: 0 word like & -1 word look/looks/looked/feel/sound/seem/looking/something/things # They look [like] twins. | They would [like] tea.
    auxiliary verbPast: 0 word did & -1 is pronoun/properNoun/nounPlural/nounSingular & +1 is determiner/pronoun/mark/edge/preposition/nounSingular/adverb & +1/+2 !is verbBase/negation # They [did] the work alone. | They [did] not work alone.
    # adjectives that are adverbs after their verb, or nouns before one
    adjective adverb: 0 word online/overnight/abroad/overall/upstairs/downstairs & +1 is mark/edge/preposition/coordinator # The tickets are sold [online]. | The [online] sale failed.
    adjective adverb: 0 word north/south/east/west & +1 word of/to/from/through/on/along # The fire moved [east] through the hills. | The [east] wing burned.
    adjective adverb: 0 word much & +1 is determiner/adjective/comparative/adverb # It looks [much] the same. | There is not [much] time.
    adjective adverb: 0 word first & -1 is edge/mark/infinitiveTo/auxiliary/pronoun & +1 is mark/pronoun/verbBase/verbPast/participle # [First] they closed the gates. | The [first] gate closed.
    adjective adverb: 0 word first & -1 is nounPlural/properNoun/nounSingular & +1 is verbPast/verbPresent3/verbPresent/preposition # The choir [first] sang in May. | The [first] choir sang in May.
    adjective adverb: 0 word long & -1 is auxiliary/modal/adverb & +1 is auxiliary/participle/verbBase/verbPast # The harbour has [long] been closed. | The harbour has [long] walls.
    adverb nounSingular: 0 word right & -1 is nounSingular/determiner/possessivePronoun/adjective # They have a [right] to appeal. | They sat [right] there.
    nounSingular adverb: 0 word home & -1 word go/goes/going/went/gone/come/comes/came/coming/get/gets/got/getting/return/returned/returning/bring/brought/take/took/taken/taking/sent/send/drove/drive/driving/walk/walked/walking/stay/stayed/staying/way/back/head/heading/headed # The men went [home] at night. | The [home] was warm.
    adjective nounSingular: -1 is adjective & +1 is auxiliary/modal/verbPresent3/preposition/mark/edge & -2 is determiner/possessivePronoun/preposition # The secret [original] was burned. | The secret [original] text was burned.
    adjective nounSingular: 0 word potential/individual/equal/mass/favorite/alternative/rental/whole/objective/initiative/general/academic/original/minor/ideal/public/native & +1 is preposition/mark/edge/auxiliary/modal/infinitiveTo/verbPast/verbPresent3 & -1 is determiner/possessivePronoun/adjective/nounSingular # The [public] was told. | The [public] garden was closed.
    nounSingular adjective: -1 is adverb & +1 is nounSingular/nounPlural & -1 ends ly # It was a highly [individual] style.
    nounSingular adjective: 0 word past/future/present/front/middle/novel/record/official/veteran/fellow/giant/fun/opening/closing/rear/light/male/female/individual/public/chief/key/expert & +1 is nounSingular/nounPlural/numeral # The [past] decade was dry. | The [past] is gone.
    properNoun adjective: 0 word american/british/chinese/russian/afghan/iraqi/indian/french/german/european/african/asian/spanish/polish/western/eastern/muslim/roman/islamic/jewish/christian/greek/federal & +1 is nounSingular/nounPlural/adjective # Two [Polish] women won.
    # more nouns and verbs
    nounPlural verbPresent3: -1 word he/she/it # He [talks] all day. | They held [talks] all day.
    participle/verbPast nounSingular: -1 is determiner & +1 is preposition/mark/edge/auxiliary/modal/verbPast # The song was a [hit] at home. | The ship was [hit] at sea.
    gerund nounSingular: -1 is determiner/possessivePronoun & +1 is preposition/auxiliary/modal/verbPast/verbPresent3/mark/edge # The [training] of nurses takes years. | They are [training] the nurses.
    nounSingular gerund: -1 is subordinator/preposition & +1 is determiner/pronoun/possessivePronoun/adverb # They died after [drinking] the water. | They met after the [training].
    nounSingular verbPresent: -1 is adverb & -2 is nounPlural/pronoun/whPronoun # The islands barely [form] a chain. | It is barely a [form].
    nounSingular verbBase: -1 is edge & +1 is determiner/possessivePronoun/pronoun/adverb # [Place] the dough in a bowl. | The [place] was full.
    nounSingular verbBase: -1 is pronoun & -2 is modal/auxiliary # Why should we [blame] them? | They took the [blame].
    verbBase nounSingular: -1 is preposition & +1 is mark/edge/preposition/coordinator/auxiliary/modal # He died of [shock]. | The news will [shock] them.
    verbBase nounSingular: -1 is nounSingular & +1 is nounPlural/nounSingular # They read the user [comment] threads. | They [comment] twice.
    participle verbPast: -1 is coordinator & -2/-3 is verbPast & +1 !is nounSingular/nounPlural & -2 !is auxiliary # She rose and [walked] away. | She was beaten and [robbed].
    verbPast participle: -1 is nounPlural/nounSingular & +1 word by # Houses [built] by monks remain. | The monks [built] houses.
    verbPast participle: -1 is auxiliary # The bridge was [built] in May. | They [built] it in May.
    nounPlural verbPresent3: -1 word who # The nurse who [lives] there won. | Their [lives] were hard.
    nounPlural verbPresent3: 0 word plans/hopes/wants/aims/seeks/needs/promises/offers/attempts & -1 is mark & +1 is infinitiveTo # The firm, which makes boats, [plans] to grow. | They have [plans] to grow.
    nounSingular verbPresent: -1 word who/we/they/you/i # They [fear] the sea. | The [fear] passed.
    nounSingular verbBase: -1 is adverb & -2 word to # They want to quickly [finish] the wall. | It was a slow [finish].
    preposition infinitiveTo: +1 may verbBase & +2 is determiner/possessivePronoun/pronoun & -1 !is edge # The law allows farms [to] transport them. | The law goes back [to] March.
    preposition infinitiveTo: +1 is adverb & +2 may verbBase & +1 ends ly # They want [to] quickly finish the wall.
    verbBase/verbPresent adjective: 0 word live/complex/complete/open/clean/clear/dry/empty/correct/direct/secure & +1 is nounPlural/nounSingular & -1 is preposition/coordinator/determiner/possessivePronoun # There are films and [live] concerts. | They [live] in a mill.
    participle adjective: -1 word very/so/too/quite/extremely/really/pretty # They were very [tired].
    verbBase/verbPresent nounSingular: -1 is possessiveClitic # The pilots' [pay] rose. | The pilots [pay] a fine.
    coordinator determiner: 0 word both & +1 is nounPlural & +2/+3 !word and # The ministers of [both] countries agreed. | [Both] farmers and millers agreed.
    adverb determiner: 0 word some & +1 is nounSingular/nounPlural/adjective # They kept [some] boats. | It cost [some] 300 pounds.
    # bare nouns before their verb, and others that stand alone
    nounSingular verbPresent: -1 is nounPlural & 0 may verbPresent & -1 !word sports/arms/news/sales/politics/economics/physics/savings/goods/services/rights/affairs/customs/operations/elections/women/men # These images [serve] as proof.
    # nouns and verbs around numbers
    verbPresent3 nounPlural: -1 is numeral & -1 !word one/1 & +1 !is determiner/possessivePronoun/pronoun # They lost nine [matches] in May. | Line one [serves] the port.
    nounPlural verbPresent3: 0 word costs/weighs/totals/lasts/measures/hosts/employs/houses/seats/boasts & -1 is nounSingular/nounPlural/properNoun/mark/pronoun & +1 word about/around/just/only/nearly/almost/roughly/over/some/approximately/between & +2/+3 is numeral/symbol # Each of the boats [costs] about £5. | They cut [costs] at two of them.
    nounPlural verbPresent3: 0 word costs/weighs/totals/lasts/measures/hosts/employs/houses/seats & -1 is nounSingular/properNoun & +1 is numeral/symbol # A pound of salt [costs] 40% more. | The [costs] 40 years ago were low.
    participle verbPast: 0 word dropped/gained/climbed/jumped/surged/slipped/plunged/tumbled/plummeted/advanced/soared/declined/slumped/edged/dipped/rebounded/retreated/rallied & -1 is mark & -1/-2/-3 !is auxiliary & +1 is numeral/symbol # Coal, the year's star, [dropped] 2%. | Coal was [dropped] by them.
    nounSingular verbPresent: 0 word decrease/increase/rise/fall/drop/climb/slide/jump/gain/decline/slip & -1 is properNoun/nounPlural & +1 word by/to & +2 is numeral/symbol/adverb # Rents [rise] by 5 percent. | They fear a [rise] by 5 percent.
    nounSingular verbPresent: 0 word see/say/think/want/expect/hope/plan/fear/view/support/favor/favour/back/trust/use/need & -1 word percent/cent/pct/% & +1 is determiner/possessivePronoun/pronoun # Some 40 percent [fear] the sea. | The percent [fear] is high.
    # nouns of plans, lives and mines
    nounPlural verbPresent3: 0 word plans/hopes/wants/aims/seeks/needs/promises/offers/attempts & -1 word firm/company/government/council/ministry/union/bank/group/chain/maker/airline/city/state/club/team/party/board/agency/authority/university/school/hospital/airport/army/carmaker/retailer/supermarket/utility/railway/operator/developer/owner/brewer/charity & +1 is infinitiveTo # The firm [plans] to hire two bakers. | The [plans] to hire were old.
    nounPlural verbPresent3: 0 word lives & -1 is nounSingular/properNoun & +1 word in/on/at/near/with/under/alone/there # The baker [lives] in the mill. | They lost their [lives] in the flood.
    nounPlural verbPresent3: 0 word costs/weighs/lasts/earns & -1 is nounSingular/nounPlural/properNoun & +1 word twice/double/triple/half/more/less # Salt [costs] twice as much as oil. | The [costs] more than doubled.
    participle verbPast: -1 is numeral & -1/-2/-3 !is auxiliary & +1 is numeral/determiner/possessivePronoun/pronoun # A storm of force 11 [killed] 19 people. | It has 11 [painted] doors.
    participle verbPast: -1 word %/percent & -2/-3 !is determiner & +1 is nounPlural/determiner/possessivePronoun/pronoun # Only 22% [trusted] doctors. | They sell at a 22% [reduced] price.
    verbBase/verbPresent nounSingular: -1 is numeral & -2/-3 word $/£/€ & +1 is preposition/mark/edge # He paid a $500 [bail] in May. | They [bail] him out for $500.
    subordinator adverb: 0 word once & +1 is numeral # The lake, [once] 300 metres deep, is dry. | It stops [once] they leave.
    gerund adjective: 0 word operating & +1 word profit/profits/loss/losses/income/margin/margins/cost/costs/expenses/revenue/revenues/earnings/cash/result/results/budget/surplus/deficit/system/systems/theatre/theatres/room/rooms/company # It made a loss and [operating] profit fell. | It earns money by [operating] mills.
    nounPlural verbPresent3: 0 may verbPresent3 & 0 !word sports/arms/rights/savings/goods/services/works/sales/customs/means/earnings/politics/forces/affairs & -1 is nounSingular & -2 is determiner/possessivePronoun/adjective & +1 is nounPlural & +2 !is verbPast/auxiliary/verbPresent/modal # The law [limits] rents to five. | The [shows] were long.
    participle verbPast: 0 word caused/brought/bought/won/spent/received/provided/created/gained/attracted/generated/earned/triggered/prompted/offered/sent/told & -1 is coordinator & -2 !is participle/adjective & -1/-2/-3 !is auxiliary & +1 is nounSingular/nounPlural/numeral/symbol # It hit the port and [caused] damage. | It is old and [caused] damage would be high.
    verbBase/verbPresent nounSingular: -1 word %/percent/pct & -2/-3 word a/an/the/its/their # They fear a 4% [fall] in rents. | Some 4% [fall] in love.
    verbBase/verbPresent nounSingular: -1 word cent & -2 word per & +1 word in/of & 0 word fall/rise/drop/increase/decrease/cut/climb/jump/decline/gain/slide/share/slice/stake # They fear a 4 per cent [fall] in rents. | They [cut] trees.
    verbPast/participle nounSingular: -1 is adjective & -2 is determiner/possessivePronoun & +1 is preposition/mark/edge/auxiliary/modal & 0 may nounSingular # The big [hit] of the season sold well. | The big [hit] songs sold well.
    gerund nounSingular: -1 is nounSingular & +1 is mark/edge/auxiliary/modal & -2 is determiner/adjective/possessivePronoun/preposition # The problem [solving] was hard. | The man [solving] problems was tired.
    infinitiveTo preposition: +1 word school/work/war/trial/court/church/prison/hospital/university & -1 word go/goes/going/went/gone/get/gets/got/come/comes/came/brought/return/returned/returning/drive/drove/driving/walk/walked/made/sent/way & +2 !is determiner/possessivePronoun/pronoun # They got [to] work at nine. | They got [to] work the land.
    verbBase nounSingular: -1 word to & -1 is preposition & 0 may nounSingular # They got to [work] at nine. | They got to [work] the land.
    nounSingular adjective: 0 word past & +1 is adjective/numeral & -1 is determiner/possessivePronoun # In the [past] few days it rained. | The [past] is gone.
    determiner/pronoun/whPronoun/subordinator determiner: 0 word that/this & +1 is adjective & +2 is nounSingular & -1 is preposition/gerund/verbBase # They spoke of [that] old plan. | They spoke of [that].
    coordinator determiner: 0 word either & +1 is nounSingular & -1 is preposition # It was on [either] side. | It was [either] rain or snow.
    verbPresent3 nounPlural: -1 word that & +1 is verbPast/participle & 0 ends ers/ors # The law that [ministers] passed is new. | The man that [enters] sees it.
    participle verbPast: -1 is nounPlural & -2 word that & -2 is whPronoun # The law that ministers [passed] is new. | The law that was [passed] is new.
    """#
}
