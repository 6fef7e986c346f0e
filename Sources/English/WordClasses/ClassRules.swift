/// Ordered contextual rules, found by Scripts/build.py over the treebanks GUM and EWT (Brill's way: at each step
/// the rule that mends most). Built by that script; rules written by hand stand in `ClosedWordRules`.
enum ClassRules {
  /// `old new: condition & condition`: `old` becomes `new`, a possible class of the word, where all conditions hold.
  /// A condition is places, kind, value; any of the places will do. `is` class now, `may` possible class, `word`,
  /// `ends` last letters, `shape` (capital, first = capital at the sentence's start, caps, hyphen, digit).
  /// The remark: at how many places the rule was right and wrong when it was found, and words it was right for.
  static let table: StaticString = #"""
    infinitiveTo preposition: +1 may determiner # 399 right, 2 wrong: to
    preposition subordinator: +1 is gerund # 263 right, 42 wrong: by, of, in
    possessiveClitic auxiliary: -1 may pronoun # 206 right, 5 wrong: 's
    infinitiveTo preposition: +1 may properNoun # 189 right, 9 wrong: to
    nounSingular verbBase: -1 word to # 200 right, 30 wrong: work, use, study
    verbPast participle: -1/-2/-3 is auxiliary # 296 right, 11 wrong: said, asked, left
    nounSingular properNoun: -1 may nounSingular # 195 right, 40 wrong: university, turnpike, award
    verbBase verbPresent: -1 may pronoun # 332 right, 117 wrong: know, say, get
    nounSingular properNoun: +1 may properNoun # 135 right, 40 wrong: fort, nick, vice
    subordinator pronoun: +1 is auxiliary # 97 right, 0 wrong: that
    verbBase nounSingular: -1/-2 is determiner # 103 right, 6 wrong: use, start, help
    determiner pronoun: +1 is auxiliary # 89 right, 0 wrong: this, these, those
    auxiliary verbPresent3: -1 word there # 88 right, 7 wrong: is, 's
    nounSingular verbBase: -1/-2 is modal # 89 right, 13 wrong: use, address, result
    auxiliary verbPresent: 0 word are & -1 word there # 79 right, 0 wrong: are
    participle verbPast: -1 is pronoun # 154 right, 6 wrong: made, used, called
    properNoun adjective: 0 shape capital & +1 may nounSingular # 195 right, 94 wrong: american, civic, islamic
    infinitiveTo preposition: +1 may pronoun # 68 right, 0 wrong: to, ta
    preposition subordinator: 0 word as & +1/+2 is pronoun # 65 right, 2 wrong: as
    preposition adverb: 0 word as & +1 is adverb # 70 right, 6 wrong: as
    auxiliary verbPresent: +1 is determiner & 0 may verbBase # 62 right, 1 wrong: have, do
    subordinator whPronoun: +1 may verbPresent3 # 57 right, 2 wrong: that
    verbPresent verbBase: -1/-2/-3 is auxiliary # 117 right, 9 wrong: think, have, want
    subordinator determiner: +1 is nounSingular # 80 right, 20 wrong: that
    infinitiveTo preposition: +1 is nounSingular # 55 right, 3 wrong: to
    nounSingular verbPresent: -1 is pronoun # 51 right, 1 wrong: love, use, work
    subordinator whPronoun: +1 is modal # 45 right, 0 wrong: that
    pronoun adverb: +1/+2 is mark # 46 right, 1 wrong: there
    auxiliary verbBase: 0 word do & -1 is infinitiveTo # 41 right, 0 wrong: do
    preposition adverb: +1 is numeral & 0 may adjective # 46 right, 5 wrong: about, over
    participle verbPast: -1 is properNoun # 108 right, 24 wrong: observed, made, called
    infinitiveTo preposition: +1 is possessivePronoun # 40 right, 0 wrong: to
    verbPresent verbBase: -1/-2/-3 is modal # 76 right, 2 wrong: have, get, need
    nounSingular properNoun: -1/-2/-3 word the # 51 right, 13 wrong: government, university, church
    infinitiveTo preposition: +1 is adjective # 56 right, 18 wrong: to
    auxiliary verbPresent3: 0 word has & +1 is determiner # 34 right, 2 wrong: has
    subordinator whPronoun: -1 is nounPlural # 44 right, 11 wrong: that
    infinitiveTo preposition: +1 is nounPlural # 29 right, 0 wrong: to
    subordinator pronoun: +1/+2/+3 is edge # 29 right, 1 wrong: that
    adverb comparative: +1 may nounPlural # 28 right, 0 wrong: more, further, later
    nounPlural properNoun: +1/+2 is mark # 39 right, 10 wrong: states, springs, airlines
    nounSingular properNoun: -1/-2/-3 word , # 26 right, 1 wrong: kingdom, county, honor
    determiner pronoun: +1 is mark # 26 right, 1 wrong: this, those
    adjective nounSingular: -1 is determiner & +1 may subordinator # 41 right, 12 wrong: right, third, potential
    verbBase verbPresent: -1 may nounPlural # 68 right, 15 wrong: go, involve, make
    auxiliary verbPast: +1 is determiner & 0 may participle # 24 right, 0 wrong: had
    adjective adverb: -1 is edge & +1 word , # 25 right, 1 wrong: first, second, next
    nounSingular verbBase: -2 is auxiliary & -1 is negation # 24 right, 1 wrong: change, matter, step
    adverb comparative: +1 is nounSingular # 26 right, 3 wrong: more, further, less
    auxiliary verbPresent: 0 word have & +1 may infinitiveTo # 22 right, 0 wrong: have
    adverb adjective: 0 ends ly & -1 is determiner # 22 right, 0 wrong: only
    adverb interjection: 0 ends ll & -1 is edge # 24 right, 2 wrong: well
    verbBase nounSingular: -1 is adjective # 22 right, 1 wrong: use, download, burn
    gerund nounSingular: -1 is adjective # 21 right, 1 wrong: finding, sensing, awakening
    verbBase nounSingular: -1 is preposition # 22 right, 2 wrong: turn, need, talk
    auxiliary verbPresent: 0 word have & +1/+2 is nounPlural # 23 right, 3 wrong: have
    preposition verbBase: 0 word like & -1/-2 is modal # 22 right, 3 wrong: like
    nounSingular gerund: +1 is determiner # 19 right, 0 wrong: building, sailing, beginning
    adverb superlative: +1 is nounPlural # 19 right, 0 wrong: most
    verbPresent verbBase: -1 is infinitiveTo # 36 right, 0 wrong: have, do, think
    determiner pronoun: +1 may whPronoun # 18 right, 0 wrong: those
    subordinator preposition: +1 word of # 18 right, 0 wrong: because
    adverb adjective: +1 is nounSingular & 0 may nounSingular # 18 right, 1 wrong: much, back, enough
    determiner interjection: +1 is mark # 17 right, 0 wrong: no
    verbPresent verbBase: -2 word let # 33 right, 0 wrong: know, make, say
    adverb superlative: +1 is preposition # 17 right, 1 wrong: most
    participle verbPast: -1 may whPronoun # 32 right, 2 wrong: built, developed, followed
    adjective determiner: +1 is determiner # 16 right, 1 wrong: such
    adjective adverb: 0 word right & +1 may adverb # 16 right, 1 wrong: right
    pronoun whPronoun: +1 is auxiliary & -1 may nounSingular # 36 right, 5 wrong: that
    auxiliary verbPast: -1/-2 word there # 20 right, 4 wrong: was, were, had
    verbPresent nounSingular: -1 is determiner # 16 right, 2 wrong: need, hope, mean
    verbPresent3 nounPlural: -1 is adjective # 16 right, 2 wrong: faces, reaches, acts
    subordinator whPronoun: +1 may verbPast # 15 right, 0 wrong: that
    possessiveClitic auxiliary: -1 may whPronoun # 15 right, 0 wrong: 's
    auxiliary verbBase: 0 word do & -1/-2 is modal # 15 right, 0 wrong: do
    subordinator pronoun: +1 is mark & +2 is pronoun # 15 right, 0 wrong: that
    preposition adjective: 0 shape hyphen # 14 right, 0 wrong: adult-like, native-like
    infinitiveTo subordinator: +1 may gerund # 14 right, 0 wrong: to
    verbBase participle: -1 is auxiliary # 27 right, 0 wrong: become, come, cut
    determiner pronoun: +1 may preposition # 20 right, 5 wrong: this, those, these
    pronoun whPronoun: -1 may nounPlural # 26 right, 0 wrong: that
    subordinator adverb: +1 is mark # 13 right, 0 wrong: though, before, since
    preposition adverb: -2 is edge & +1 is edge # 13 right, 0 wrong: in, around
    adverb nounSingular: -1 word the # 12 right, 0 wrong: back, south, north
    gerund nounSingular: -1 is determiner & +1 word of # 12 right, 0 wrong: beginning, finding, awarding
    nounPlural verbPresent3: -1/-2 word it # 13 right, 1 wrong: amounts, arrests, breaks
    verbBase nounSingular: -1 is nounSingular # 17 right, 4 wrong: lock, walk, break
    adjective verbBase: -1 may infinitiveTo # 17 right, 4 wrong: welcome, complete, present
    properNoun adjective: 0 ends an & 0 shape capital # 17 right, 4 wrong: american, roman, republican
    adjective nounSingular: -2 is preposition & -1 is determiner & +1 is mark # 18 right, 5 wrong: past, whole, east
    preposition infinitiveTo: +1 is verbBase # 18 right, 4 wrong: to
    determiner whPronoun: -1/-2 is nounPlural # 12 right, 1 wrong: that
    preposition subordinator: 0 ends er & +1 is pronoun # 12 right, 1 wrong: after
    adjective adverb: +1 is participle # 16 right, 4 wrong: first, long, likely
    participle verbPast: +1 is determiner & -1 may nounSingular # 23 right, 2 wrong: experienced, found, made
    preposition adverb: +2 word as # 17 right, 5 wrong: as
    nounSingular verbPresent: -2 is nounPlural & -1 is whPronoun # 12 right, 0 wrong: aim, appeal, attack
    possessiveClitic pronoun: -1 word let # 11 right, 0 wrong: 's
    adjective adverb: 0 ends ng & -1 is adverb # 14 right, 3 wrong: long
    adjective gerund: +1 may properNoun # 11 right, 1 wrong: annoying, burning, dazzling
    auxiliary verbPresent3: 0 word has & +1 may subordinator # 11 right, 1 wrong: has
    auxiliary verbPast: 0 word had & +1 may preposition # 11 right, 1 wrong: had
    preposition adverb: 0 word about & -1 may preposition # 11 right, 1 wrong: about
    auxiliary verbPresent: 0 ends ve & +1 is adjective # 12 right, 2 wrong: have
    adjective properNoun: -1 is properNoun & 0 may nounSingular # 37 right, 20 wrong: lee, fair, master
    verbBase nounSingular: -1 is possessivePronoun # 10 right, 0 wrong: check, stay, help
    properNoun adjective: 0 ends onal # 11 right, 1 wrong: international, national, congressional
    verbPast participle: -1/-2 is auxiliary # 20 right, 1 wrong: had, happened, supposed
    coordinator determiner: +1 word of # 9 right, 0 wrong: both, either
    auxiliary verbPresent3: 0 word has & +1 is adjective # 9 right, 0 wrong: has
    adjective nounSingular: 0 word right & +1 may subordinator # 9 right, 0 wrong: right
    determiner pronoun: 0 word this & +1 may verbPresent3 # 9 right, 0 wrong: this
    subordinator preposition: 0 word since & +1/+2/+3 is mark # 9 right, 0 wrong: since
    preposition subordinator: +1 is adverb & +2 is gerund # 10 right, 1 wrong: by, in, for
    preposition subordinator: 0 word as & +1 is participle # 10 right, 1 wrong: as
    pronoun adverb: +1 may preposition # 11 right, 2 wrong: there
    nounSingular properNoun: -2 is preposition & -1 is adjective # 11 right, 2 wrong: nook, party, art
    verbPresent3 nounPlural: -1 is determiner # 10 right, 0 wrong: calls, highlights, hopes
    adverb determiner: +1/+2 is determiner # 10 right, 0 wrong: any, quite
    properNoun nounSingular: -1/-2 word great # 12 right, 3 wrong: job, family, fun
    auxiliary verbBase: -1/-2/-3 word there # 12 right, 3 wrong: be
    preposition subordinator: +1/+2 word being # 12 right, 3 wrong: of, about, from
    preposition subordinator: 0 word as & +1/+2/+3 is verbPast # 12 right, 3 wrong: as
    verbBase nounSingular: -1 is verbBase # 10 right, 1 wrong: bias, cab, content
    nounSingular properNoun: -2 is properNoun & +1 is preposition # 9 right, 1 wrong: magic, art, department
    nounSingular verbBase: -1 is coordinator & +1 is determiner # 9 right, 1 wrong: crash, guarantee, move
    nounSingular verbPresent: -1 is nounPlural & +2 may nounSingular # 9 right, 1 wrong: show, decouple, flock
    nounSingular adjective: 0 ends re & +1 is nounSingular # 9 right, 1 wrong: future, square
    nounSingular adjective: 0 word right & +1/+2/+3 is edge # 9 right, 1 wrong: right
    coordinator determiner: 0 word both & +1/+2/+3 is nounPlural # 13 right, 4 wrong: both
    subordinator preposition: 0 word of & +1 may adjective # 13 right, 4 wrong: of
    verbPresent verbBase: -1/-2 is modal # 17 right, 0 wrong: have, go, look
    verbPresent nounSingular: -1 may possessiveClitic # 8 right, 0 wrong: check, play, resume
    auxiliary participle: -2 word there # 8 right, 0 wrong: been
    auxiliary possessiveClitic: -1 is nounSingular # 8 right, 0 wrong: s
    numeral pronoun: +1 is modal # 8 right, 0 wrong: one
    properNoun adjective: 0 ends ed & 0 shape hyphen # 8 right, 0 wrong: phrase-bounded
    subordinator determiner: +1 is adjective & -1 may subordinator # 8 right, 0 wrong: that
    participle verbPast: -2 is pronoun & -1 is adverb # 16 right, 1 wrong: booked, built, coined
    nounPlural verbPresent3: -1 is whPronoun # 14 right, 5 wrong: acts, amounts, breaks
    nounPlural verbPresent3: -1 is properNoun & +1 may determiner # 8 right, 1 wrong: claims, reports, breaks
    auxiliary verbPast: 0 word did & +1 may determiner # 8 right, 1 wrong: did
    adjective properNoun: +1 is mark & -1 may adverb # 8 right, 1 wrong: spanish, arabic, epic
    preposition adverb: -2 is coordinator & +1 is mark # 8 right, 1 wrong: on, off, down
    preposition subordinator: 0 ends ore & +1 is pronoun # 8 right, 1 wrong: before
    verbPresent3 nounPlural: +1 is auxiliary # 10 right, 1 wrong: calls, authors, borders
    verbPresent nounSingular: -1/-2 is preposition # 8 right, 1 wrong: need, guarantee, mean
    nounPlural properNoun: -1/-2 is properNoun # 12 right, 4 wrong: gates, bases, games
    adjective nounSingular: -1 is adjective & +1 is mark # 16 right, 7 wrong: general, past, good
    preposition subordinator: +1 is subordinator & 0 may adverb # 9 right, 2 wrong: on, about, as
    properNoun nounPlural: 0 shape first # 7 right, 0 wrong: groups, buses, keywords
    adjective verbBase: -1 is modal # 7 right, 0 wrong: approximate, awake, close
    determiner adverb: +1 word over # 7 right, 0 wrong: all
    subordinator nounSingular: -1 is determiner # 7 right, 0 wrong: while
    infinitiveTo preposition: +1 is numeral # 7 right, 0 wrong: to
    nounSingular verbPresent: -2 is pronoun & -1 is adverb # 7 right, 0 wrong: challenge, doubt, download
    nounSingular adjective: 0 ends ive & +1 is nounPlural # 7 right, 0 wrong: alternative, retrospective
    adverb subordinator: +1 word that & +2 is pronoun # 7 right, 0 wrong: so
    preposition adverb: 0 word around & -1 may subordinator # 7 right, 0 wrong: around
    verbPresent verbBase: -1/-2/-3 word do # 17 right, 1 wrong: have, vote, approach
    verbBase verbPresent: -1 is whPronoun # 13 right, 0 wrong: provide, suffer, belong
    participle verbPast: -1 is coordinator & +1 may pronoun # 13 right, 0 wrong: called, sent, allowed
    preposition subordinator: 0 word for & +2 is infinitiveTo # 10 right, 2 wrong: for
    subordinator preposition: 0 ends il # 10 right, 3 wrong: until
    nounSingular adjective: 0 ends ral & +1 is nounSingular # 7 right, 1 wrong: collateral, integral, pectoral
    properNoun adjective: 0 ends ng & +1 is nounSingular # 7 right, 1 wrong: pro-beijing, amazing
    nounSingular adjective: -2 is preposition & -1 is determiner & +1 is adjective # 7 right, 1 wrong: past, downtown, pluralist
    preposition subordinator: 0 ends il & +1 is pronoun # 7 right, 0 wrong: until
    auxiliary verbPresent: 0 ends ve & +1 is nounSingular # 8 right, 2 wrong: have
    auxiliary verbPresent3: 0 word is & +1 word there # 8 right, 2 wrong: is
    auxiliary verbPast: 0 word had & +1 may nounSingular # 8 right, 2 wrong: had
    subordinator whPronoun: -1/-2/-3 word a # 12 right, 5 wrong: that
    adjective adverb: 0 ends st & +1 is preposition # 12 right, 5 wrong: east, first, foremost
    subordinator pronoun: -1 is preposition # 9 right, 3 wrong: that
    nounSingular properNoun: -1/-2 word the # 6 right, 0 wrong: south, north, republic
    verbBase nounSingular: -1 is determiner # 6 right, 0 wrong: comment, hope, question
    superlative adverb: +1 is participle # 6 right, 0 wrong: best
    possessivePronoun pronoun: +1 may preposition # 12 right, 0 wrong: her
    determiner pronoun: +1 is modal # 6 right, 0 wrong: this
    preposition subordinator: +1 is negation # 6 right, 0 wrong: at, of, for
    interjection verbBase: +1 is determiner # 6 right, 0 wrong: please
    interjection adjective: -1/-2 is auxiliary # 6 right, 0 wrong: ok, okay
    preposition subordinator: +1 ends ble & -1 is adverb # 6 right, 0 wrong: as
    preposition subordinator: +1 is gerund & +2 is determiner # 6 right, 0 wrong: in, about, at
    subordinator preposition: 0 word before & +1 may determiner # 6 right, 0 wrong: before
    numeral nounSingular: -2 is determiner & +1 is mark # 6 right, 0 wrong: one
    adjective properNoun: -2 is properNoun & -1 is mark & +1 is mark # 6 right, 0 wrong: french, american, arabic
    whPronoun pronoun: -2 is edge # 12 right, 1 wrong: that
    nounSingular gerund: +1 may properNoun # 5 right, 0 wrong: meeting, opening, recycling
    nounSingular adjective: 0 word first # 5 right, 0 wrong: first
    nounPlural verbPresent3: -1/-2 word this # 5 right, 0 wrong: causes, counts, makes
    properNoun verbBase: +1 is pronoun # 5 right, 0 wrong: let, schedule, trust
    verbBase nounSingular: +1 word of # 5 right, 0 wrong: lack, launch, share
    verbPresent3 auxiliary: +1 is participle # 5 right, 0 wrong: has, 's
    participle verbBase: -1 is infinitiveTo # 10 right, 0 wrong: become, set, broadcast
    auxiliary nounSingular: -1 is numeral # 5 right, 0 wrong: am
    adjective nounSingular: 0 word south # 5 right, 0 wrong: south
    determiner subordinator: -1 is nounSingular # 5 right, 0 wrong: that
    preposition verbPresent: -1 word i # 5 right, 0 wrong: like
    preposition adverb: 0 ends ow # 5 right, 0 wrong: below
    subordinator whPronoun: -1 word something # 5 right, 0 wrong: that
    possessiveClitic auxiliary: -1 word here # 5 right, 0 wrong: 's
    nounSingular participle: -1 is auxiliary & 0 may adjective # 5 right, 0 wrong: broadcast, split
    nounSingular adjective: 0 ends ive & +1 is nounSingular # 5 right, 0 wrong: executive, representative
    nounSingular adjective: 0 ends re & +1 is nounPlural # 5 right, 0 wrong: future
    nounSingular adjective: -1 is determiner & +1 may numeral # 5 right, 0 wrong: past, breakout, fun
    nounSingular adverb: +1 is preposition & -1 may nounPlural # 5 right, 0 wrong: west, right
    properNoun nounPlural: 0 shape capital & -1 shape digit # 5 right, 0 wrong: euros, conclusions, masters
    properNoun adjective: 0 shape hyphen & +1 is nounPlural # 5 right, 0 wrong: pro-beijing, audio-visual
    participle verbPast: -1 is mark & +1 may determiner # 10 right, 0 wrong: condemned, created, demanded
    gerund nounSingular: +1 is mark & +2 is nounSingular # 5 right, 0 wrong: sharing, standing, turning
    auxiliary possessiveClitic: 0 word s & -1 is properNoun # 5 right, 0 wrong: s
    adjective nounSingular: 0 shape hyphen & +1 shape capital # 5 right, 0 wrong: full-time, pan-democrat
    adjective participle: 0 shape hyphen & +1 is preposition # 5 right, 0 wrong: re-elected, ghost-written
    adjective adverb: 0 word next & +1 is preposition # 5 right, 0 wrong: next
    adverb adjective: -1 is determiner & +1 is nounSingular # 5 right, 0 wrong: very, far
    preposition adverb: 0 ends nd & +1 is coordinator # 5 right, 0 wrong: around
    preposition adverb: 0 ends nd & +1 is mark # 5 right, 0 wrong: around
    preposition adverb: 0 word out & +1 word there # 5 right, 0 wrong: out
    whPronoun determiner: +1/+2 word of # 6 right, 1 wrong: what, that, which
    nounSingular properNoun: -1 is preposition & 0 may verbBase # 6 right, 1 wrong: march, bill, fame
    nounSingular gerund: +1 is preposition & -1 may subordinator # 6 right, 1 wrong: teaching, learning, monitoring
    gerund nounSingular: 0 ends king & -1 is preposition # 6 right, 1 wrong: walking, working
    auxiliary verbPresent: -1 is pronoun & +1 is pronoun # 6 right, 1 wrong: have, do
    adjective adverb: +1 is adjective & +2 is mark # 6 right, 1 wrong: real, super, deadly
    infinitiveTo preposition: +1 is mark & +2 is edge # 6 right, 1 wrong: to
    properNoun nounSingular: -2 is edge & -1 is adjective & +1 is edge # 6 right, 1 wrong: beauty, cottage, information
    preposition subordinator: +1 is gerund & +2 is preposition # 6 right, 1 wrong: of, by, like
    participle verbPast: -1 is nounPlural & +1 may determiner # 9 right, 0 wrong: conducted, detonated, discovered
    nounSingular properNoun: -1 may verbPresent3 # 7 right, 2 wrong: c, court, navy
    auxiliary verbPresent3: 0 word has & +1/+2 is nounPlural # 7 right, 2 wrong: has
    nounSingular properNoun: -2 is nounPlural # 5 right, 1 wrong: alcohol, cc, mecca
    nounSingular gerund: -1 is auxiliary # 5 right, 1 wrong: reading, opening, planning
    properNoun nounSingular: -1 may superlative # 5 right, 1 wrong: actor, actress, news
    properNoun interjection: -1 is mark # 5 right, 1 wrong: hey, hmmm, lmao
    adjective verbPresent: +1 is determiner # 5 right, 1 wrong: present, complete
    whPronoun subordinator: -1 is verbPresent3 # 5 right, 1 wrong: that
    nounSingular verbBase: +1 is pronoun & +2 is preposition # 5 right, 1 wrong: break, contact, download
    nounSingular adjective: -1 is auxiliary & +1 is mark # 5 right, 1 wrong: past, subject
    nounPlural nounSingular: 0 ends cs & +1 is mark # 10 right, 2 wrong: semantics, mechanics, metaphysics
    properNoun nounSingular: -2 is edge & -1 is mark # 5 right, 1 wrong: hat, q
    properNoun nounSingular: 0 shape caps & -1 shape caps # 5 right, 1 wrong: love, massage, release
    properNoun adjective: 0 shape hyphen & +1 is adjective # 5 right, 1 wrong: west-coast, pro-beijing, south-eastern
    adjective nounSingular: -1 is preposition & +2 is determiner # 5 right, 1 wrong: average, general, parallel
    adverb adjective: 0 word much & +1 word of # 5 right, 1 wrong: much
    determiner adverb: 0 word some & +1 shape digit # 5 right, 1 wrong: some
    verbBase verbPresent: -2 is pronoun & -1 is adverb # 14 right, 5 wrong: recommend, find, see
    participle verbPast: -2 is properNoun & -1 is adverb # 11 right, 3 wrong: developed, found, identified
    participle verbPast: -1 is coordinator & +1 is determiner # 11 right, 3 wrong: encouraged, enslaved, estimated
    properNoun nounSingular: 0 shape caps & +1 is nounSingular # 6 right, 0 wrong: tv, hr, maiden
    preposition adverb: +1 word at # 6 right, 2 wrong: out, around, over
    infinitiveTo preposition: +1 may subordinator # 6 right, 2 wrong: to
    properNoun adjective: +1 word and & +2 is adjective # 6 right, 2 wrong: original, dynamic, efficient
    auxiliary verbPresent3: 0 word does & +1/+2 is adjective # 6 right, 2 wrong: does
    adjective nounSingular: 0 ends te & +1 is mark # 6 right, 2 wrong: concrete, opposite, aggregate
    adjective adverb: -1 is determiner & +1 may superlative # 6 right, 2 wrong: second, fifth
    determiner adverb: +1 is adverb & 0 may interjection # 6 right, 2 wrong: no
    verbPresent3 nounPlural: +1 is mark & +2 is edge # 10 right, 5 wrong: regards, shows, tracks
    nounSingular nounPlural: -1 is numeral # 8 right, 0 wrong: km, m, institutes
    nounSingular verbPresent: -1 word people # 4 right, 0 wrong: care, visit, wonder
    nounSingular auxiliary: -1 is pronoun # 4 right, 0 wrong: r
    nounSingular pronoun: +1/+2 is preposition # 4 right, 0 wrong: none, u
    nounPlural properNoun: +1/+2/+3 is verbPresent3 # 4 right, 0 wrong: marbles, pets, places
    properNoun pronoun: +1 may auxiliary # 4 right, 0 wrong: there, she, that
    properNoun preposition: -1/-2/-3 is mark # 4 right, 0 wrong: because, between, up
    verbPast auxiliary: +1/+2 is participle # 4 right, 0 wrong: had, was
    auxiliary verbBase: -1/-2/-3 word did # 4 right, 0 wrong: do, have
    adjective properNoun: +1 word university # 4 right, 0 wrong: american, federal, northwestern
    adjective verbPast: +1 may pronoun # 4 right, 0 wrong: interested, distinguished, realised
    adjective participle: -2 word : # 4 right, 0 wrong: simplified, animated, streamlined
    comparative adverb: +1 is participle # 4 right, 0 wrong: better, further
    adverb superlative: -1 is preposition # 4 right, 0 wrong: most
    adverb coordinator: -1 is edge # 4 right, 0 wrong: yet
    pronoun adverb: +2 is verbPast # 4 right, 0 wrong: there
    pronoun adverb: +1/+2 word you # 4 right, 0 wrong: there, any
    determiner adverb: -1 word were # 4 right, 0 wrong: all
    determiner adverb: +1 word around # 4 right, 0 wrong: all
    preposition verbBase: -1 word n't # 4 right, 0 wrong: like
    nounSingular properNoun: +1 is coordinator & +2 is properNoun # 4 right, 0 wrong: barracuda, burger, pride
    nounSingular properNoun: -1 word : & +1 is mark # 4 right, 0 wrong: twitter, delta, white
    nounSingular verbBase: -1 word , & +1 may properNoun # 4 right, 0 wrong: contact, call, experience
    nounPlural verbPresent3: 0 ends ws & -1 is properNoun # 4 right, 0 wrong: interviews
    nounPlural verbPresent3: -2 is properNoun & -1 is adverb # 4 right, 0 wrong: claims, houses, sets
    properNoun adjective: 0 ends cal & +1 is properNoun # 4 right, 0 wrong: archaeological, classical, grammatical
    verbPast adjective: 0 shape hyphen & +1 may nounSingular # 4 right, 0 wrong
    participle verbPast: -1 is mark & +1 may pronoun # 8 right, 0 wrong: defeated, described, encouraged
    gerund nounSingular: 0 ends ting & +1 is coordinator # 4 right, 0 wrong: fighting, resting, setting
    gerund adjective: +1 is mark & -1 may adjective # 4 right, 0 wrong: challenging, exhausting, looking
    adjective nounSingular: 0 shape hyphen & +1 is preposition # 4 right, 0 wrong: double-dealing, eye-tracking, full-time
    adjective adverb: 0 ends ly & +1 is preposition # 4 right, 0 wrong: early, daily
    adjective adverb: -1 is pronoun & +1 may verbBase # 4 right, 0 wrong: sure, first, wide
    adverb preposition: -1 is nounSingular & +1 is numeral # 4 right, 0 wrong: over, under
    adverb preposition: 0 word in & +1/+2 is preposition # 4 right, 0 wrong: in
    adverb subordinator: 0 ends ce & -1 is mark # 4 right, 0 wrong: once
    adverb interjection: 0 ends ll & -1 is mark # 4 right, 0 wrong: well
    preposition adverb: +1 is symbol & 0 may subordinator # 4 right, 0 wrong: about, on, over
    preposition adverb: 0 word over & +1 is adverb # 4 right, 0 wrong: over
    subordinator whPronoun: -2 is preposition & -1 is properNoun # 4 right, 0 wrong: that
    subordinator whPronoun: -1 is nounSingular & +1 word i # 4 right, 0 wrong: that
    subordinator preposition: 0 word before & -1 may subordinator # 4 right, 0 wrong: before
    properNoun nounSingular: -2 is nounSingular & +1 is nounSingular # 5 right, 1 wrong: com, biology, frame
    auxiliary verbPast: 0 word did & +1/+2/+3 is auxiliary # 6 right, 1 wrong: did
    nounSingular gerund: -2 is auxiliary & -1 is adverb # 4 right, 0 wrong: camping, learning, meeting
    adverb properNoun: +1 is properNoun & 0 may nounSingular # 4 right, 0 wrong: north, smack, south
    nounSingular properNoun: -1/-2 is possessivePronoun # 4 right, 1 wrong: chair, hamster, study
    nounSingular properNoun: +2 word in # 4 right, 1 wrong: heather, magic
    nounSingular verbPast: -1/-2/-3 is nounPlural # 4 right, 1 wrong: spread, bid, hit
    nounSingular gerund: +1 word at # 4 right, 1 wrong: loading, dancing, teaching
    nounPlural verbPresent3: -1/-2 word he # 4 right, 1 wrong: causes, plans, reports
    properNoun adverb: 0 shape caps # 4 right, 1 wrong: very, never, yet
    properNoun numeral: -1/-2/-3 is properNoun # 4 right, 1 wrong: five, iii, three
    verbPresent nounSingular: -1 is subordinator # 4 right, 1 wrong: construct, hope, need
    verbPresent3 nounPlural: +1 word and # 4 right, 1 wrong: needs, causes, promises
    participle adjective: -1/-2 word am # 4 right, 1 wrong: determined, gratified, impressed
    adjective properNoun: +1 word is # 4 right, 1 wrong: spanish, free, open
    adjective participle: -1/-2 word were # 4 right, 1 wrong: re-elected, formalized, weighted
    adjective adverb: -1/-2 word work # 4 right, 1 wrong: hard
    determiner pronoun: +1 is verbPast # 4 right, 1 wrong: this
    determiner coordinator: +1/+2/+3 is coordinator # 4 right, 1 wrong: both
    coordinator determiner: +1/+2 is mark # 5 right, 1 wrong: both, either
    nounSingular verbBase: -2 is verbBase & -1 is coordinator # 4 right, 1 wrong: act, end, pack
    nounSingular verbPresent: -1 is nounSingular & +1 is determiner # 4 right, 1 wrong: address, document, play
    verbBase auxiliary: +1 is participle & +2 is preposition # 4 right, 1 wrong: get
    participle nounSingular: -1 is nounSingular & 0 may verbBase # 4 right, 1 wrong: set, broadcast
    participle adjective: -2 is adjective & +1 is nounPlural # 4 right, 1 wrong: endangered, developed, disciplined
    gerund nounSingular: 0 ends ding & +1 is mark # 4 right, 1 wrong: finding, reading, standing
    adjective properNoun: -2 is adjective & -1 is preposition # 4 right, 1 wrong: creative, new
    adjective properNoun: -2 is mark & -1 is adjective # 4 right, 1 wrong: episcopal, house, new
    adjective adverb: +1 is verbPast & 0 may nounSingular # 4 right, 1 wrong: first, deep
    preposition adverb: 0 word out & -1 may adverb # 4 right, 1 wrong: out
    preposition subordinator: 0 word as & +1/+2 is auxiliary # 4 right, 1 wrong: as
    subordinator whPronoun: -1 is nounSingular & +1 word you # 4 right, 1 wrong: that
    preposition subordinator: 0 word as & -1 is mark & +1 is adjective # 4 right, 1 wrong: as
    subordinator preposition: -1 is nounSingular & +1 is gerund & +2 is mark # 4 right, 1 wrong: of, in, to
    subordinator preposition: -1 word such # 4 right, 0 wrong: as
    adjective nounSingular: +1 may auxiliary # 14 right, 8 wrong: mum, right, abstract
    gerund nounSingular: +1 is mark & -1 may verbPresent # 4 right, 1 wrong: breaking, diving, tasting
    nounSingular adjective: 0 word second # 4 right, 0 wrong: second
    nounSingular properNoun: -1 may verbPast # 3 right, 0 wrong: professor, study
    nounSingular properNoun: +1/+2 word has # 3 right, 0 wrong: cloud, phoenix, uptown
    nounSingular adjective: 0 ends tic # 3 right, 0 wrong: ascetic, fanatic
    nounSingular adjective: -1/-2/-3 word staff # 3 right, 0 wrong: fun, giant, kind
    nounSingular adverb: -1 is pronoun # 3 right, 0 wrong: briefly, enough
    properNoun superlative: 0 ends st # 3 right, 0 wrong: finest, greatest, least
    properNoun determiner: -1 is mark # 3 right, 0 wrong: both, half, these
    verbBase preposition: -1 is verbBase # 3 right, 0 wrong: like
    verbBase interjection: -1 word , # 3 right, 0 wrong: say
    verbPresent nounSingular: -1 is adjective # 3 right, 0 wrong: hope, need
    verbPresent nounSingular: -1 is possessivePronoun # 3 right, 0 wrong: hope, move
    """#
}
