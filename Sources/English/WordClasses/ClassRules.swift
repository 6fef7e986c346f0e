/// Ordered contextual rules, found by Scripts/build.py over the treebanks GUM and EWT (Brill's way: at each step
/// the rule that mends most). Built by that script; rules written by hand stand in `ClosedWordRules`.
enum ClassRules {
  /// `old new: condition & condition`: `old` becomes `new`, a possible class of the word, where all conditions hold.
  /// A condition is places, kind, value; any of the places will do. `is` class now, `may` possible class, `word`,
  /// `ends` last letters, `shape` (capital, first = capital at the sentence's start, caps, hyphen, digit).
  static let table: StaticString = #"""
    to adp: +1 may det
    noun name: 0 shape capital
    clitic aux: -1 may pron
    adp sconj: +1 is gerund
    base noun: -1/-2 is det
    noun base: -1 word to
    to adp: +1 is name
    past participle: -1/-2/-3 is aux
    base present: -1 may pron
    det pron: +1 is aux
    sconj pron: +1 may aux
    participle past: -1 is pron
    aux present3: -1 word there
    aux present: 0 word are & -1 word there
    noun base: -1/-2 is modal
    adp sconj: 0 word as & +1/+2 is pron
    sconj det: +1 is noun
    to adp: +1 may pron
    aux present: +1 is det & 0 may base
    present base: -1/-2/-3 is aux
    adp adv: 0 word as & +1 is adv
    to adp: +1 is noun
    to adp: +1 is possessive
    sconj wh: -1 is nouns
    participle past: -1 is name
    present base: -1/-2/-3 is modal
    sconj wh: +1 may present3
    noun name: 0 shape first & +1 may name
    to adp: +1 is adj
    noun present: -1 is pron
    pron adv: 0 word there & +1/+2 is punct
    aux base: 0 word do & -1 is to
    base noun: -1/-2 is adp
    nouns name: 0 shape capital
    aux present3: 0 word has & +1 is det
    sconj wh: +1 is modal
    to adp: +1 is num
    adp adv: 0 word about & +1/+2 is num
    gerund noun: -1 is adj
    adv adj: +1 is noun & -1 may det
    present base: -1/-2/-3 is to
    base present: -1 may nouns
    adj noun: -1 is det & +1 may sconj
    sconj pron: -1 is adp
    to adp: +1 may nouns
    present3 nouns: -1 is adj
    adv comparative: +1 may nouns
    aux past: +1 is det & 0 may participle
    adv intj: 0 ends ll & -1 is edge
    det pron: 0 ends is & +1 is punct
    name adj: 0 word new
    adp base: -1 is modal
    aux present: 0 word have & +1 may to
    base noun: -1/-2 is possessive
    noun base: -2 is aux & -1 is not
    adp adv: 0 word over & +1/+2 is num
    adj adv: -1 is edge & +1 word ,
    adv superlative: +1 is nouns
    present3 nouns: -1/-2 is adp
    participle past: -1 may wh
    adp adj: 0 shape hyphen
    name adj: 0 ends ian
    present base: -2 word let
    noun base: -1 is to
    aux base: 0 word do & -1/-2 is modal
    name adj: 0 ends al & +1 is name
    aux past: -1/-2/-3 word there
    noun name: 0 word ict
    adj name: +1 word zealand
    sconj adp: +1 word of
    clitic aux: -1 may wh
    noun gerund: +1 is det
    det intj: +1 is punct
    pron wh: -1 may noun
    aux present: 0 word have & +1/+2 is nouns
    adv noun: -1 word the
    det pron: +1 may wh
    base noun: -1 is noun
    adv superlative: +1 is adp
    noun adj: 0 word right & +1/+2 is punct
    base participle: -1 is aux
    sconj adv: +1 is punct
    sconj wh: +1 may past
    adj name: 0 shape capital & +1 is punct
    base noun: -1 is adj
    adj det: +1 is det
    adv adj: +1 is noun & 0 may noun
    pron wh: -1 may nouns
    det pron: 0 word this & +1 may present3
    adp adv: +1 is edge & -1 may present
    gerund noun: -1 is det & +1 is adp
    adj base: -1 may to
    adp to: +1/+2 is base
    wh det: +1 is noun
    adv comparative: +1 is noun
    present3 nouns: -1 is det
    sconj pron: +1/+2/+3 is edge
    adp sconj: 0 ends ter & +1 is pron
    name adj: 0 ends ic & +1 is name
    noun name: 0 shape capital & 0 may noun
    present noun: -1/-2 is det
    clitic pron: -1 word let
    adj adv: 0 word first & +1 may past
    adj adv: 0 word long & -1 may adv
    present noun: -1 may clitic
    name adj: 0 ends ive & +1 is name
    adj noun: -1 is adj & +1 is punct
    name adj: 0 ends ed
    base noun: -1 may det
    aux present3: 0 word has & +1 may adp
    det pron: +1 is adp
    adp adv: +2 word as
    name noun: -1 word great
    noun present: -2 is det & -1 is nouns
    name gerund: 0 shape capital & 0 may adj
    adp sconj: 0 word as & +1 may participle
    aux base: -1/-2/-3 word there
    cconj det: 0 word both & +1/+2/+3 is nouns
    det cconj: +1/+2/+3 is cconj
    sconj adp: 0 word of & +1 may adj
    participle past: +1 is det & -1 may noun
    adp sconj: +1/+2 word being
    adj noun: 0 word mass
    det pron: +1 is modal
    noun adj: 0 word past & +1/+2/+3 is nouns
    sconj adp: 0 word since & +1/+2/+3 is punct
    aux participle: 0 word had & -1/-2 is aux
    adj noun: -2 is adp & -1 is det & +1 is punct
    present3 nouns: -1/-2/-3 is base
    nouns name: 0 ends les
    adj num: 0 shape hyphen
    to sconj: +1 is gerund
    num pron: +1 is modal
    noun present: -1 word that & -2 is nouns
    det wh: +1 is present
    noun adj: 0 word future & +1 is noun
    noun adv: 0 word right & +1 may adv
    adv adj: 0 ends ly & -1 is det
    aux past: 0 word had & +1 may adp
    pron adv: 0 word there & +1 may sconj
    aux present3: 0 word has & +1/+2 is nouns
    nouns present3: -1 is pron
    name num: 0 shape caps
    adj base: -1 is modal
    adj participle: +1 word by
    adj noun: 0 ends ght & -1 is noun
    adj name: 0 shape capital & +1 is adp
    sconj pron: +1 is punct & +2 is pron
    past participle: -1/-2 is aux
    participle past: -2 is pron & -1 is adv
    gerund noun: 0 word lighting
    adp sconj: +1 word i
    name adj: 0 ends ish & +1 is noun
    aux past: 0 word had & +1/+2 is noun
    adj name: +1 may aux
    participle past: -1 is punct & +1 may det
    aux present: 0 ends ve & +1 is adj
    present base: -1/-2 is modal
    adp sconj: 0 word for & +2 is to
    noun name: 0 word cpa
    present noun: -1 is possessive
    adv superlative: +1 is name
    possessive pron: +1 may sconj
    det adv: +1 word over
    sconj wh: +1 is present
    noun present: -2 is pron & -1 is adv
    present base: -1/-2/-3 word do
    present3 nouns: +1/+2 is edge
    base noun: -2 is modal & -1 is base
    aux clitic: -1 is name & 0 may name
    adj adv: 0 ends ght & +1 is adv
    adj adv: 0 ends ly & +1 is adp
    adp adv: +1 is punct & -1 may sconj
    aux present: 0 word have & -1 is pron & +1 is noun
    present3 aux: +1 may participle
    aux participle: -2 word there
    gerund noun: +1 is cconj & +2 is noun
    aux past: 0 word did & +1 may det
    adj noun: -1 is adj & +1 word and
    sconj wh: -1 is noun & +1 word i
    nouns present3: -1 is wh
    present3 nouns: +1 may aux
    adp sconj: 0 word as & +1/+2/+3 is past
    name noun: -1/-2 word best
    base present: -1 is wh
    superlative adv: +1 is participle
    adv det: +1 is det
    pron name: 0 word us
    pron det: 0 word any
    adp sconj: +1 is not
    cconj det: +1 word of
    sconj noun: -1 is det
    intj base: +1 is det
    noun adv: +1 is adp & -1 may nouns
    participle past: -1 is cconj & +1 may pron
    adj name: +1 is num & +2 is punct
    adv sconj: +1 word that & +2 is pron
    adp sconj: +1 is gerund & +2 is det
    adp sconj: 0 word as & +1 word possible
    num noun: -2 is det & +1 is punct
    adj name: 0 ends eral & +1 is name
    aux clitic: -1 is noun
    noun base: -1 is cconj & +1 is det
    noun base: -1 word and & +1 may adv
    nouns present3: -1 is name & +1 may det
    adv name: +1 is name & 0 may noun
    present3 nouns: +1 is cconj
    gerund aux: +1 may participle
    adp sconj: +1 is adv & +2 is gerund
    name noun: -1 is punct & +1 word :
    noun adj: -2 is noun & -1 is adp & +1 is noun
    noun base: -1/-2 word please
    noun gerund: +1 is name
    name noun: 0 word thanks
    name noun: 0 word x
    name adj: 0 word hindu
    modal name: 0 shape capital
    adj past: +1 is det
    wh sconj: -1 word claims
    det adv: +1 word longer
    adp present: -1 word i
    adp adv: 0 ends low
    adp sconj: +1 word he
    clitic aux: -1 word here
    noun adj: +1 ends al & -1 is det
    noun adv: 0 word east & +1/+2 is name
    name noun: -1 word - & +1 is punct
    name noun: 0 word team & +1/+2 is punct
    name adj: 0 ends an & +1 is noun
    name adj: +1 ends er & -1 is det
    participle past: -1 is nouns & +1 is det
    gerund noun: -1 is det & +1 is punct
    adj present: +1 is det & 0 may noun
    adj adv: 0 ends ough & -1 is adj
    comparative adv: 0 ends ther & +1 is punct
    adv adp: 0 word in & +1/+2 is adp
    adv sconj: 0 word once & -1/-2 is noun
    pron det: -1 is adp & +1 is adj
    adp adv: 0 ends ound & -1 is adp
    adp adv: 0 word out & +1 word there
    adj adv: +1 is adp & -1 may past
    wh pron: -2 is edge
    noun adj: +1 is nouns & -1 may sconj
    adj adv: +1 is punct & -1 may noun
    base noun: 0 word exhibit
    present noun: -1 is adp
    adj participle: 0 ends cted
    noun adv: 0 ends uth & +1 is adp
    adj noun: 0 shape hyphen & 0 may present
    adp sconj: +1 is sconj & 0 may adv
    """#
}
