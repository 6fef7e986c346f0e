/// Ordered contextual rules, found by Scripts/build.py over the treebanks GUM and EWT (Brill's way: at each step
/// the rule that mends most). Built by that script; rules written by hand stand in `ClosedWordRules`.
enum ClassRules {
  /// `old new: condition & condition`: `old` becomes `new`, a possible class of the word, where all conditions hold.
  /// A condition is places, kind, value; any of the places will do. `is` class now, `may` possible class, `word`,
  /// `ends` last letters, `shape` (capital, first = capital at the sentence's start, caps, hyphen, digit).
  /// The remark: at how many places the rule was right and wrong when it was found, and words it was right for.
  static let table: StaticString = #"""
    infinitiveTo preposition: +1 may determiner # 482 right, 2 wrong: to
    possessiveClitic auxiliary: -1 may pronoun # 255 right, 6 wrong: 's, s
    preposition subordinator: +1 is gerund # 304 right, 50 wrong: by, of, for
    infinitiveTo preposition: +1 may properNoun # 226 right, 12 wrong: to
    nounSingular verbBase: -1 word to # 253 right, 32 wrong: work, use, study
    nounSingular properNoun: -1 may nounSingular # 223 right, 50 wrong: university, turnpike, award
    verbPast participle: -1/-2 is auxiliary # 329 right, 2 wrong: said, received, told
    verbBase verbPresent: -1 may pronoun # 405 right, 145 wrong: know, get, say
    nounSingular properNoun: +1 may properNoun # 152 right, 42 wrong: nick, figure, magic
    verbBase nounSingular: -1/-2 is determiner # 141 right, 8 wrong: match, start, lead
    subordinator whPronoun: -1 is nounPlural # 120 right, 14 wrong: that
    determiner pronoun: +1 is auxiliary # 113 right, 0 wrong: this, these, those
    subordinator pronoun: +1 may auxiliary # 111 right, 1 wrong: that
    auxiliary verbPresent3: -1 word there # 104 right, 8 wrong: is, 's
    nounSingular verbBase: -1/-2 is modal # 109 right, 14 wrong: use, address, post
    auxiliary verbPresent: 0 word are & -1 word there # 91 right, 0 wrong: are
    infinitiveTo preposition: +1 may pronoun # 85 right, 0 wrong: to, ta
    participle verbPast: -1 is pronoun # 173 right, 8 wrong: made, used, called
    preposition subordinator: 0 word as & +1/+2 is pronoun # 77 right, 2 wrong: as
    auxiliary verbPresent: +1 is determiner & 0 may verbBase # 73 right, 2 wrong: have, do
    subordinator determiner: +1 is nounSingular # 101 right, 23 wrong: that
    preposition adverb: 0 word as & +1 is adverb # 78 right, 7 wrong: as
    verbPresent verbBase: -1/-2/-3 is auxiliary # 137 right, 11 wrong: think, have, want
    properNoun adjective: 0 ends an & 0 shape capital # 68 right, 8 wrong: american, roman, ottoman
    infinitiveTo preposition: +1 is nounSingular # 63 right, 3 wrong: to
    nounSingular verbPresent: -1 is pronoun # 61 right, 2 wrong: love, use, work
    subordinator whPronoun: +1 may verbPresent3 # 60 right, 3 wrong: that
    infinitiveTo preposition: +1 is possessivePronoun # 53 right, 0 wrong: to
    preposition adverb: +1 is numeral & 0 may adjective # 58 right, 4 wrong: about, over
    participle verbPast: -1 is properNoun # 135 right, 25 wrong: made, called, interviewed
    pronoun adverb: 0 word there & +1/+2 is mark # 52 right, 1 wrong: there
    auxiliary verbBase: 0 word do & -1 is infinitiveTo # 49 right, 0 wrong: do
    verbPresent verbBase: -1/-2/-3 is modal # 98 right, 2 wrong: have, need, recommend
    nounSingular properNoun: -1/-2/-3 word the # 66 right, 19 wrong: government, university, church
    infinitiveTo preposition: +1 is adjective # 66 right, 20 wrong: to
    auxiliary verbPresent3: 0 word has & +1 is determiner # 43 right, 2 wrong: has
    subordinator whPronoun: +1 is modal # 39 right, 0 wrong: that
    verbBase verbPresent: -1 may nounPlural # 91 right, 19 wrong: take, go, make
    subordinator pronoun: -1 is preposition # 40 right, 7 wrong: that
    infinitiveTo preposition: +1 is nounPlural # 32 right, 1 wrong: to
    adverb comparative: +1 may nounPlural # 30 right, 1 wrong: more, later, longer
    auxiliary verbPast: +1 is determiner & 0 may participle # 30 right, 1 wrong: had
    adverb adjective: +1 is nounSingular & -1 may determiner # 30 right, 2 wrong: only, very, back
    adverb interjection: 0 ends ll & -1 is edge # 30 right, 2 wrong: well
    nounSingular verbBase: -2 is auxiliary & -1 is negation # 28 right, 1 wrong: change, matter, step
    determiner pronoun: 0 ends is & +1 is mark # 28 right, 1 wrong: this
    adjective nounSingular: -1 is determiner & +1 may subordinator # 47 right, 15 wrong: right, third, potential
    nounPlural properNoun: -1/-2/-3 is preposition # 37 right, 8 wrong: states, linguistics, springs
    nounSingular properNoun: -1/-2/-3 word , # 26 right, 1 wrong: kingdom, county, honor
    gerund nounSingular: -1 is adjective # 25 right, 1 wrong: finding, sensing, thinking
    preposition verbBase: 0 word like & -1/-2 is modal # 27 right, 3 wrong: like
    auxiliary verbPresent: 0 word have & +1 may preposition # 25 right, 2 wrong: have
    adjective adverb: -1 is edge & +1 word , # 25 right, 2 wrong: first, second, next
    nounSingular gerund: +1 is determiner # 24 right, 0 wrong: building, sailing, testing
    verbPresent verbBase: -2 word let # 44 right, 0 wrong: know, make, say
    adverb superlative: +1 is nounPlural # 22 right, 0 wrong: most
    verbPresent verbBase: -1 may preposition # 44 right, 3 wrong: have, do, think
    verbBase nounSingular: -1 is preposition # 33 right, 7 wrong: need, talk, turn
    auxiliary verbBase: 0 word do & -1/-2 is modal # 21 right, 0 wrong: do
    verbBase nounSingular: -1 is adjective # 21 right, 1 wrong: download, advance, burn
    auxiliary verbPresent: 0 word have & +1/+2 is nounPlural # 26 right, 5 wrong: have
    auxiliary verbPast: -1/-2/-3 word there # 24 right, 4 wrong: was, were, did
    participle verbPast: -1 may whPronoun # 41 right, 2 wrong: built, developed, followed
    subordinator preposition: +1 word of # 19 right, 0 wrong: because
    possessiveClitic auxiliary: -1 may whPronoun # 19 right, 0 wrong: 's
    determiner interjection: +1 is mark # 20 right, 1 wrong: no
    determiner pronoun: +1 may whPronoun # 18 right, 0 wrong: those
    subordinator adverb: +1 is mark # 18 right, 0 wrong: though, before, since
    adverb superlative: +1 is preposition # 19 right, 1 wrong: most
    pronoun whPronoun: -1 is nounSingular # 36 right, 1 wrong: that
    adjective adverb: 0 word right & +1 may adverb # 18 right, 1 wrong: right
    adverb comparative: +1 is nounSingular # 20 right, 3 wrong: more, less, earlier
    properNoun adjective: 0 ends ic & 0 shape capital # 34 right, 13 wrong: civic, photographic, catholic
    gerund nounSingular: -1 is determiner & +1 is preposition # 18 right, 2 wrong: beginning, finding, opening
    infinitiveTo subordinator: +1 is gerund # 17 right, 0 wrong: to
    verbBase participle: -1 is auxiliary # 33 right, 0 wrong: become, come, put
    adverb nounSingular: -1 word the # 16 right, 0 wrong: back, south, north
    subordinator whPronoun: +1 may verbPast # 16 right, 0 wrong: that
    adjective determiner: +1 is determiner # 17 right, 1 wrong: such
    preposition subordinator: 0 word as & +1/+2/+3 is verbPast # 19 right, 3 wrong: as
    subordinator pronoun: +1/+2/+3 is edge # 16 right, 1 wrong: that
    verbPresent3 nounPlural: -1 is adjective # 20 right, 4 wrong: faces, reaches, sounds
    adjective nounSingular: -2 is preposition & -1 is determiner & +1 is mark # 24 right, 7 wrong: past, whole, east
    determiner pronoun: 0 ends is & +1 is verbPresent3 # 15 right, 0 wrong: this
    preposition adverb: +1 is edge & -1 may verbPresent # 15 right, 0 wrong: in, around
    preposition adjective: 0 shape hyphen # 14 right, 0 wrong: adult-like, native-like
    adjective properNoun: +1 is mark & -1 may properNoun # 14 right, 0 wrong: american, east, fair
    preposition subordinator: 0 ends ter & +1 is pronoun # 15 right, 1 wrong: after
    adverb adjective: +1 is nounSingular & 0 may nounSingular # 16 right, 2 wrong: much, enough, prior
    whPronoun determiner: 0 word what & +1 is nounSingular # 16 right, 2 wrong: what
    adjective verbBase: -1 may infinitiveTo # 17 right, 3 wrong: welcome, complete, present
    auxiliary verbPresent3: 0 word has & +1 may subordinator # 14 right, 1 wrong: has
    nounPlural properNoun: -1/-2/-3 is properNoun # 22 right, 7 wrong: springs, airlines, arts
    preposition infinitiveTo: +1/+2 is verbBase # 23 right, 4 wrong: to, ta
    nounSingular verbPresent: -1 is whPronoun # 20 right, 4 wrong: use, work, account
    possessiveClitic pronoun: -1 word let # 13 right, 0 wrong: 's
    properNoun adjective: 0 ends ive & +1 is properNoun # 13 right, 0 wrong: legislative, executive, alternative
    adjective adverb: 0 word first & +1 may verbPast # 13 right, 0 wrong: first
    properNoun adjective: 0 ends ish & +1 is nounSingular # 12 right, 0 wrong: english, scottish, spanish
    participle verbPast: +1 is determiner & -1 may nounSingular # 27 right, 3 wrong: experienced, made, found
    nounPlural verbPresent3: -1/-2 word it # 14 right, 2 wrong: costs, amounts, arrests
    properNoun gerund: 0 shape capital & 0 may adjective # 14 right, 2 wrong: fighting, annoying, burning
    auxiliary verbBase: -1/-2/-3 word there # 15 right, 3 wrong: be
    verbBase nounSingular: -1 is possessivePronoun # 11 right, 0 wrong: check, stay, address
    verbPresent3 nounPlural: -1 is determiner # 11 right, 0 wrong: calls, highlights, hopes
    determiner pronoun: +1 is modal # 11 right, 0 wrong: this, these
    adjective adverb: 0 word long & +1/+2 is pronoun # 11 right, 0 wrong: long
    subordinator preposition: 0 word since & +1/+2/+3 is mark # 11 right, 0 wrong: since
    auxiliary participle: 0 word had & -1/-2 is auxiliary # 12 right, 1 wrong: had
    determiner pronoun: 0 word this & +1 may preposition # 12 right, 1 wrong: this
    nounSingular properNoun: -2 is properNoun & +1 is preposition # 13 right, 2 wrong: magic, art, department
    nounSingular adjective: 0 ends re & +1 is nounSingular # 13 right, 2 wrong: future, square
    preposition subordinator: +1/+2 word being # 17 right, 5 wrong: of, on, about
    verbPresent nounSingular: -1 word the # 10 right, 0 wrong: need, hope, mean
    coordinator determiner: +1 word of # 10 right, 0 wrong: both, either
    numeral pronoun: +1 is modal # 10 right, 0 wrong: one
    properNoun adjective: 0 ends ed & 0 shape hyphen # 10 right, 0 wrong: phrase-bounded
    auxiliary verbPresent3: 0 word has & +1 is adjective # 10 right, 0 wrong: has
    determiner pronoun: 0 ends se & +1 is preposition # 10 right, 0 wrong: those, these
    preposition adverb: 0 word as & +1/+2 is subordinator # 10 right, 0 wrong: as
    properNoun nounSingular: -1/-2 word great # 14 right, 3 wrong: job, place, family
    verbBase nounSingular: -1 is nounSingular # 18 right, 6 wrong: lock, walk, run
    auxiliary verbPast: 0 word had & +1 may preposition # 11 right, 1 wrong: had
    nounSingular properNoun: -2 is preposition & -1 is adjective # 12 right, 2 wrong: nook, party, art
    pronoun adverb: 0 word there & +1 may subordinator # 12 right, 2 wrong: there
    participle verbPast: -2 is pronoun & -1 is adverb # 19 right, 0 wrong: attacked, booked, built
    properNoun numeral: 0 shape caps # 9 right, 0 wrong: iv, iii, vi
    verbPresent3 nounPlural: -1 is preposition # 9 right, 0 wrong: alternates, breaks, calls
    nounSingular verbPresent: -2 is pronoun & -1 is adverb # 9 right, 0 wrong: challenge, doubt, download
    nounSingular adjective: 0 ends ive & +1 is nounSingular # 9 right, 0 wrong: executive, narrative, representative
    adverb adjective: 0 ends ly & -1 is determiner # 9 right, 0 wrong: only
    subordinator pronoun: +1 is mark & +2 is pronoun # 9 right, 0 wrong: that
    nounSingular participle: -1 is auxiliary # 10 right, 1 wrong: broadcast, cast, shot
    preposition subordinator: 0 word as & +1 is participle # 10 right, 1 wrong: as
    preposition adverb: 0 word as & +1 is adjective & +2 is preposition # 10 right, 1 wrong: as
    verbPresent verbBase: -1/-2/-3 word do # 18 right, 1 wrong: have, vote, approach
    properNoun adjective: 0 ends al & +1 is properNoun # 32 right, 17 wrong: digital, general, visual
    subordinator preposition: 0 word of & +1 may adjective # 15 right, 5 wrong: of
    nounSingular verbPresent: -2 is determiner & -1 is nounPlural # 12 right, 3 wrong: show, benefit, burrow
    adjective nounSingular: -1 is adjective & +1 is mark # 19 right, 8 wrong: general, past, foul
    nounPlural verbPresent3: -1 is whPronoun # 16 right, 6 wrong: acts, amounts, blows
    auxiliary participle: -2 word there # 9 right, 1 wrong: been
    determiner coordinator: +1/+2/+3 is coordinator # 9 right, 1 wrong: both, neither
    nounPlural verbPresent3: -1 is properNoun & +1 may determiner # 9 right, 1 wrong: claims, reports, calls
    auxiliary verbPast: 0 word did & +1 may determiner # 9 right, 1 wrong: did
    verbPresent verbBase: -1/-2 is modal # 17 right, 0 wrong: have, go, look
    possessivePronoun pronoun: +1 may subordinator # 17 right, 0 wrong: her
    nounSingular adjective: 0 word first # 8 right, 0 wrong: first
    verbPresent nounSingular: -1 may possessiveClitic # 8 right, 0 wrong: assist, check, play
    adjective verbBase: -1 is modal # 8 right, 0 wrong: open, approximate, awake
    adverb superlative: +1 is properNoun # 8 right, 0 wrong: most
    determiner adverb: +1 word over # 8 right, 0 wrong: all
    participle verbPast: -1 is mark & +1 may determiner # 16 right, 0 wrong: asked, asserted, called
    auxiliary possessiveClitic: 0 word s & -1 is properNoun # 8 right, 0 wrong: s
    adjective nounSingular: 0 word right & +1 may subordinator # 8 right, 0 wrong: right
    adjective adverb: 0 ends ly & +1 is preposition # 8 right, 0 wrong: early, daily
    preposition subordinator: +1 is gerund & +2 is determiner # 8 right, 0 wrong: in, of, about
    coordinator determiner: 0 word both & +1/+2 is auxiliary # 8 right, 0 wrong: both
    auxiliary verbPresent: 0 word have & -1 is pronoun & +1 is nounSingular # 8 right, 0 wrong: have
    auxiliary verbPresent: 0 word have & +1 is adjective & +2 is nounSingular # 8 right, 0 wrong: have
    adjective properNoun: -2 is properNoun & -1 is mark & +1 is mark # 8 right, 0 wrong: french, american, arabic
    verbPresent3 nounPlural: +1/+2 word are # 9 right, 1 wrong: uses, authors, borders
    adjective properNoun: +1 may auxiliary # 10 right, 2 wrong: lee, spanish, spastic
    auxiliary verbPast: 0 word had & +1/+2 is nounSingular # 10 right, 2 wrong: had
    preposition adverb: 0 word about & -1 may preposition # 10 right, 2 wrong: about
    preposition subordinator: +1 is adverb & +2 is gerund # 10 right, 2 wrong: by, in, for
    superlative adverb: +1 is participle # 7 right, 0 wrong: best
    adverb determiner: +1 is determiner # 7 right, 0 wrong: quite
    preposition subordinator: +1 is negation # 7 right, 0 wrong: at, of, despite
    subordinator nounSingular: -1 is determiner # 7 right, 0 wrong: while
    infinitiveTo preposition: +1 is numeral # 7 right, 0 wrong: to
    interjection verbBase: +1 is determiner # 7 right, 0 wrong: please
    properNoun participle: 0 ends ed & +1 is properNoun # 7 right, 0 wrong: animated, applied, called
    verbBase nounSingular: -2 is modal & -1 is verbBase # 7 right, 0 wrong: bias, cab, content
    participle verbPast: -1 is coordinator & +1 may pronoun # 14 right, 0 wrong: called, sent, allowed
    adverb subordinator: +1 word that & +2 is pronoun # 7 right, 0 wrong: so
    preposition subordinator: 0 ends il & +1 is pronoun # 7 right, 0 wrong: until
    preposition subordinator: 0 word as & +1 word possible # 7 right, 0 wrong: as
    numeral nounSingular: -2 is determiner & +1 is mark # 7 right, 0 wrong: one
    adjective properNoun: 0 word general # 11 right, 3 wrong: general
    verbBase verbPresent: -1 is whPronoun # 15 right, 1 wrong: suffer, provide, belong
    verbPresent3 nounPlural: +1 word and # 8 right, 1 wrong: needs, calls, defaults
    auxiliary possessiveClitic: -1 is nounSingular # 8 right, 1 wrong: s
    subordinator whPronoun: +1 is verbPresent # 8 right, 1 wrong: that
    nounSingular verbBase: -1 is coordinator & +1 is determiner # 8 right, 1 wrong: crash, guarantee, release
    nounSingular adjective: 0 ends ral & +1 is nounSingular # 8 right, 1 wrong: collateral, integral, pectoral
    nounSingular adverb: 0 word south & +1 is preposition # 8 right, 1 wrong: south
    verbPresent3 nounPlural: -2 is edge & +1 is mark # 8 right, 1 wrong: regards, alternates
    preposition adverb: -2 is coordinator & +1 is mark # 8 right, 1 wrong: on, off, down
    subordinator whPronoun: -1 is nounSingular & +1 word i # 8 right, 1 wrong: that
    preposition subordinator: 0 word for & +2 is infinitiveTo # 12 right, 3 wrong: for
    gerund auxiliary: +1 may participle # 9 right, 2 wrong: having, getting
    verbPast participle: -2 is auxiliary # 13 right, 1 wrong: had, supposed, happened
    nounSingular verbBase: -1 may infinitiveTo # 7 right, 1 wrong: keep, help, preview
    adjective verbPresent: +1 is determiner # 7 right, 1 wrong: present, complete, welcome
    coordinator determiner: +1/+2 is mark # 7 right, 1 wrong: both, either
    possessiveClitic auxiliary: -1 is adverb # 7 right, 1 wrong: 's
    nounSingular properNoun: -1 is preposition & 0 may verbBase # 7 right, 1 wrong: march, bill, doctor
    properNoun adjective: +1 ends ge & -1 is determiner # 7 right, 1 wrong: awesome
    preposition adverb: 0 word around & -1 may subordinator # 7 right, 1 wrong: around
    subordinator preposition: 0 ends ore & +1 is determiner # 7 right, 1 wrong: before
    preposition infinitiveTo: +1 is verbBase # 7 right, 0 wrong: to
    participle verbPast: -1 is coordinator & +1 is determiner # 15 right, 3 wrong: shared, annotated, encouraged
    preposition verbPresent: -1/-2 word i # 8 right, 2 wrong: like
    properNoun adjective: 0 ends or & 0 shape capital # 8 right, 2 wrong: major, inferior, interior
    auxiliary verbPresent3: 0 word is & +1 word there # 8 right, 2 wrong: is
    adjective adverb: 0 word east & +1 is preposition # 8 right, 2 wrong: east
    participle verbPast: -2 is properNoun & -1 is adverb # 14 right, 3 wrong: asked, auditioned, authorized
    adjective properNoun: 0 shape capital & +1 is preposition # 7 right, 0 wrong: french, major, minor
    verbPresent nounSingular: -2 is preposition # 9 right, 3 wrong: face, blood, launch
    adjective properNoun: -1 is preposition & +1 is mark # 9 right, 3 wrong: spanish, epic, open
    preposition adverb: +1 is adverb & 0 may verbBase # 10 right, 4 wrong: over, out
    nounSingular properNoun: -1/-2 word the # 6 right, 0 wrong: left, north, republic
    nounSingular verbBase: -1/-2 word please # 6 right, 0 wrong: contact, advice, support
    properNoun nounSingular: -1/-2 word best # 6 right, 0 wrong: actor, actress, cigar
    verbBase nounSingular: -1 may determiner # 6 right, 0 wrong: comment, hope, question
    verbPresent3 auxiliary: +1 is participle # 6 right, 0 wrong: has, 's
    determiner subordinator: -1 is nounSingular # 6 right, 0 wrong: that
    preposition adverb: 0 ends ow # 6 right, 0 wrong: below
    nounPlural properNoun: +1 is mark & -1 may properNoun # 6 right, 0 wrong: airways, clinics, lakes
    verbPast adjective: +1 is nounSingular & -1 may preposition # 6 right, 0 wrong: advanced, continued, left
    gerund nounSingular: +1 is coordinator & +2 is nounSingular # 6 right, 0 wrong: aging, clustering, fighting
    comparative adverb: 0 ends ther & +1 is mark # 6 right, 0 wrong: further
    pronoun determiner: -1 is preposition & +1 is adjective # 6 right, 0 wrong: that
    determiner adverb: +1 is participle & -1 may auxiliary # 6 right, 0 wrong: all, both
    adverb preposition: +1 is adverb & -1 may verbPast # 7 right, 1 wrong: out, as, back
    verbPast participle: -1 may auxiliary # 12 right, 1 wrong: had, disappeared, failed
    whPronoun pronoun: -2 is edge # 11 right, 1 wrong: that
    nounSingular verbPresent: -1 word people # 5 right, 0 wrong: care, fear, flock
    properNoun nounSingular: 0 word thanks # 5 right, 0 wrong: thanks
    properNoun determiner: 0 shape capital # 5 right, 0 wrong: both, half, no
    adjective participle: +1 word by # 5 right, 0 wrong: advanced, authorised, ghost-written
    whPronoun subordinator: -1 is verbPresent3 # 5 right, 0 wrong: that
    determiner adverb: +1 word around # 5 right, 0 wrong: all
    preposition verbBase: -1 word n't # 5 right, 0 wrong: like
    preposition subordinator: +1 word whether # 5 right, 0 wrong: on, about
    subordinator whPronoun: -1 word something # 5 right, 0 wrong: that
    interjection adjective: -1/-2 is auxiliary # 5 right, 0 wrong: okay, ok
    nounSingular adjective: 0 ends re & +1 is nounPlural # 5 right, 0 wrong: future
    nounSingular adverb: +1 is preposition & -1 may nounPlural # 5 right, 0 wrong: west, right
    properNoun nounPlural: 0 shape capital & -1 shape digit # 5 right, 0 wrong: euros, conclusions, masters
    properNoun adjective: 0 ends an & +1 is nounSingular # 5 right, 0 wrong: argentinian
    properNoun adjective: +1 ends er & -1 is determiner # 5 right, 0 wrong: blue, ugly, foreign
    properNoun adjective: 0 shape hyphen & +1 is nounPlural # 5 right, 0 wrong: pro-beijing, audio-visual
    properNoun interjection: 0 shape capital & -1 is mark # 5 right, 0 wrong: hey, hmmm, huh
    verbPast adjective: 0 shape hyphen & +1 may nounSingular # 5 right, 0 wrong: long-sought
    gerund nounSingular: -1 is determiner & +1 is mark # 5 right, 0 wrong: finding, beginning, scoring
    auxiliary nounSingular: 0 word am & -1 is numeral # 5 right, 0 wrong: am
    auxiliary verbPresent3: 0 word has & +1 is numeral # 5 right, 0 wrong: has
    auxiliary verbPast: 0 word had & +1/+2 is numeral # 5 right, 0 wrong: had
    adjective adverb: 0 ends ly & +1 is mark # 5 right, 0 wrong: early, daily, weekly
    adjective adverb: 0 word long & -1 is auxiliary # 5 right, 0 wrong: long
    adjective adverb: 0 word next & +1 is preposition # 5 right, 0 wrong: next
    adverb adjective: 0 word right & +1 is mark # 5 right, 0 wrong: right
    preposition adverb: 0 ends nd & +1 is coordinator # 5 right, 0 wrong: around
    preposition adverb: 0 ends und & +1 is mark # 5 right, 0 wrong: around
    numeral pronoun: +1 is auxiliary & -1 may adverb # 5 right, 0 wrong: one
    nounSingular gerund: +1 may properNoun # 6 right, 1 wrong: meaning, meeting, recycling
    verbPresent auxiliary: +1 is participle # 6 right, 1 wrong: have, get
    preposition subordinator: +1 word i # 6 right, 1 wrong: before, like, than
    subordinator preposition: +1/+2 word after # 6 right, 1 wrong: before, until
    nounSingular gerund: -1 is preposition & +1 may adverb # 6 right, 1 wrong: learning, painting, pairing
    properNoun nounSingular: -2 is edge & -1 is mark # 6 right, 1 wrong: hat, page, q
    gerund nounSingular: 0 ends king & -1 is preposition # 7 right, 1 wrong: walking, parking, working
    auxiliary verbBase: 0 word have & -2 is auxiliary # 6 right, 1 wrong: have
    auxiliary verbPresent3: 0 word does & +1/+2 is adjective # 6 right, 1 wrong: does
    adjective nounSingular: -1 is preposition & +2 is determiner # 6 right, 1 wrong: average, general, parallel
    adverb subordinator: 0 word once & -1/-2 is nounSingular # 6 right, 1 wrong: once
    determiner adverb: 0 word some & +1 shape digit # 6 right, 1 wrong: some
    preposition subordinator: 0 word as & +1/+2 is auxiliary # 6 right, 1 wrong: as
    properNoun nounSingular: -2 is edge & -1 is adjective & +1 is edge # 6 right, 1 wrong: beauty, cottage, information
    preposition subordinator: +1 is gerund & +2 is preposition # 5 right, 0 wrong: of, from, like
    participle verbBase: -1 is infinitiveTo # 9 right, 0 wrong: become, set, shut
    participle verbPast: -1 is nounPlural & +1 is determiner # 9 right, 0 wrong: conducted, detonated, discovered
    participle verbPast: -1 is mark & +1 may pronoun # 9 right, 0 wrong: found, defeated, described
    nounSingular verbBase: -1 word and & +1 may adverb # 7 right, 2 wrong: figure, work, boob
    auxiliary verbPresent: +1 is pronoun & -1 may pronoun # 7 right, 2 wrong: have, do
    auxiliary verbPast: 0 word had & +1/+2 is adjective # 7 right, 2 wrong: had
    preposition subordinator: 0 word after & +1/+2/+3 is verbPast # 7 right, 2 wrong: after
    subordinator whPronoun: -1 is nounSingular & +1 word you # 7 right, 2 wrong: that
    verbPast auxiliary: +1 may participle # 6 right, 0 wrong: had, was
    nounSingular properNoun: -1 may verbPresent3 # 8 right, 3 wrong: pizza, c, court
    nounPlural properNoun: +1 may properNoun # 8 right, 3 wrong: dries, extracts, gates
    adjective nounSingular: +1 may auxiliary # 15 right, 8 wrong: mum, past, right
    determiner adverb: 0 word no & +1 may comparative # 8 right, 3 wrong: no
    verbPast participle: +1/+2 word by # 17 right, 7 wrong: acquired, appointed, argued
    nounSingular gerund: -1/-2/-3 word i # 4 right, 0 wrong: reading, dancing
    nounSingular auxiliary: -1 is pronoun # 4 right, 0 wrong: r
    nounSingular adjective: 0 word few # 4 right, 0 wrong: few
    nounSingular adjective: 0 word second # 4 right, 0 wrong: second
    nounPlural verbPresent3: -2 word this # 4 right, 0 wrong: causes, counts, makes
    properNoun adjective: 0 ends able # 4 right, 0 wrong: sustainable, suitable
    properNoun adjective: 0 ends rn # 4 right, 0 wrong: northern, south-eastern
    verbPresent nounSingular: -1 is adjective # 4 right, 0 wrong: hope, need
    auxiliary nounPlural: -1 is numeral # 4 right, 0 wrong: m
    adjective nounSingular: 0 word south # 4 right, 0 wrong: south
    adjective properNoun: +1 word university # 4 right, 0 wrong: american, federal, northwestern
    adjective verbPast: +1 may pronoun # 4 right, 0 wrong: interested, distinguished, realised
    comparative adverb: +1 is participle # 4 right, 0 wrong: better, further
    adverb coordinator: -1 is edge # 4 right, 0 wrong: yet
    pronoun adverb: +2 is verbPast # 4 right, 0 wrong: there
    determiner subordinator: +1 may gerund # 4 right, 0 wrong: that
    preposition subordinator: +1 word he # 4 right, 0 wrong: before, than
    preposition infinitiveTo: -1 word how # 4 right, 0 wrong: to
    subordinator preposition: -1 word such # 4 right, 0 wrong: as
    nounSingular properNoun: +1 is coordinator & +2 is properNoun # 4 right, 0 wrong: barracuda, burger, pride
    nounSingular properNoun: +1 is possessiveClitic & 0 may verbBase # 4 right, 0 wrong: ray, court, labour
    nounSingular verbBase: -1 is mark & +1 is determiner # 4 right, 0 wrong: photograph, place, rule
    nounSingular verbBase: +1 word it & +2 is preposition # 4 right, 0 wrong: download, place, type
    nounSingular gerund: 0 ends hing & +1 is preposition # 4 right, 0 wrong: teaching, ploughing
    nounSingular adjective: +1 ends al & -1 is determiner # 4 right, 0 wrong: silver, downtown, light
    nounPlural verbPresent3: -2 is properNoun & -1 is adverb # 4 right, 0 wrong: claims, houses, sets
    nounPlural verbPresent3: +1 is properNoun & +2 is preposition # 4 right, 0 wrong: claims, features, interviews
    properNoun nounSingular: -1 is gerund & +2 may verbBase # 4 right, 0 wrong: decision, fax, jump
    properNoun nounSingular: 0 shape caps & +1 is nounSingular # 4 right, 0 wrong: tv, hr
    properNoun adjective: 0 ends se & +1 is nounSingular # 4 right, 0 wrong: cross-clause, diverse, japanese
    properNoun preposition: 0 shape capital & 0 may subordinator # 4 right, 0 wrong: at, because, between
    verbBase auxiliary: +1 is participle & +2 is preposition # 4 right, 0 wrong: get
    participle adjective: -2 is preposition & -1 is possessivePronoun # 4 right, 0 wrong: intended, overpriced, planned
    gerund nounSingular: -1 is determiner & +1 may verbPast # 4 right, 0 wrong: dumping, hashtag, rising
    gerund nounSingular: +1 is mark & +2 is nounSingular # 4 right, 0 wrong: sharing, standing
    auxiliary verbPresent3: 0 word has & +1 is possessivePronoun # 4 right, 0 wrong: has
    adjective nounSingular: 0 ends me & 0 shape hyphen # 4 right, 0 wrong: full-time
    adjective participle: -1 ends ly & +1 is mark # 4 right, 0 wrong: re-elected, limited, practised
    adjective participle: -2 is mark & -1 is mark # 4 right, 0 wrong: other-initiated, streamlined, troubled
    adjective adverb: 0 ends ine & +1 is mark # 4 right, 0 wrong: online
    adjective adverb: -1 is pronoun & +1 may verbBase # 4 right, 0 wrong: sure, first, wide
    adjective adverb: 0 word long & +1/+2 is edge # 4 right, 0 wrong: long
    adverb interjection: 0 ends ll & -1 is mark # 4 right, 0 wrong: well
    preposition adverb: 0 ends ore & +1 is mark # 4 right, 0 wrong: before
    subordinator pronoun: -2 is edge & -1 is auxiliary # 4 right, 0 wrong: that
    subordinator preposition: 0 ends ore & +1 is properNoun # 4 right, 0 wrong: before
    subordinator preposition: +1 is numeral & 0 may adverb # 4 right, 0 wrong: since, after, as
    subordinator preposition: 0 word until & +1/+2/+3 is mark # 4 right, 0 wrong: until
    auxiliary verbPast: 0 word did & -1 is pronoun & +1 is mark # 4 right, 0 wrong: did
    adjective nounSingular: -2 is determiner & -1 is adjective & +1 is preposition # 4 right, 0 wrong: fair, grave, official
    preposition subordinator: 0 word with & +1 is properNoun & +2 is gerund # 4 right, 0 wrong: with
    verbBase verbPresent: -3 is edge & -2 is pronoun & -1 is adverb # 9 right, 1 wrong: recommend, assert, discuss
    nounPlural nounSingular: 0 ends ia # 10 right, 2 wrong: media, memorabilia
    properNoun adverb: 0 shape caps # 5 right, 1 wrong: very, never, too
    participle adjective: -1/-2 word am # 5 right, 1 wrong: determined, gratified, honored
    pronoun subordinator: +1 is pronoun # 5 right, 1 wrong: that
    determiner pronoun: +1 is verbPast # 5 right, 1 wrong: this
    nounSingular adjective: 0 ends und & +1 is nounSingular # 5 right, 1 wrong: compound, round, sound
    participle nounSingular: 0 word set & -1/-2 is determiner # 5 right, 1 wrong: set
    participle adjective: -1 word an & +1 is nounSingular # 5 right, 1 wrong: applied, automated, endangered
    adverb properNoun: +1 is properNoun & 0 may nounSingular # 5 right, 0 wrong: south, north, smack
    adverb adjective: 0 word much & +1 word of # 5 right, 1 wrong: much
    preposition subordinator: 0 word like & +1 may possessivePronoun # 5 right, 1 wrong: like
    subordinator whPronoun: -1 is nounSingular & +1 is adverb # 5 right, 1 wrong: that
    """#
}
