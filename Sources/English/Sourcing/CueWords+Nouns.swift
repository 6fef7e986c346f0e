/// Cues that are no active verbs: adjectives, passives, nouns.
///
/// A line is a word, its frames and `+preposition`s, as in `CueWords.table`; chosen by the same counts.
extension CueWords {
  /// After "be", "feel", "remain": what somebody is sure, afraid or proud of.
  static let adjectives: StaticString = """
    believes:
    sure that bare wh
    certain that bare wh
    confident that bare +in +of +about
    convinced that bare +of
    aware that wh +of
    unaware that +of
    mindful that +of
    afraid that bare +of
    fearful that +of
    worried that bare +about
    concerned that bare +about +with
    anxious that inf +about
    nervous +about
    uneasy +about +with
    wary +of +about
    leery +of
    skeptical that +of +about
    sceptical that +of +about
    doubtful that wh +about
    dubious that +about +of
    unsure that wh +about +of
    uncertain wh +about
    unconvinced that +by
    optimistic that +about
    pessimistic that +about
    adamant that +about
    mistaken that +about
    surprised that +by
    shocked that +by
    stunned that +by
    alarmed that +by
    amazed that +by
    baffled that +by
    outraged that +by +at
    angry that +about +at +with +over
    furious that +about +at +with +over
    upset that +about +with +over
    frustrated that +with +by
    disappointed that +in +with +by
    dissatisfied +with
    satisfied that +with
    pleased that inf +with +about
    happy that inf +with +about
    glad that inf
    delighted that inf
    thrilled that inf +about +with
    excited that inf +about
    enthusiastic +about
    proud that inf +of
    ashamed that inf +of
    sad that inf
    sorry that inf +for +about
    grateful that inf +for
    thankful that inf +for
    honored inf
    comfortable +with
    uncomfortable +with
    curious wh inf +about
    disgusted +with +by
    tired +of
    impressed +with +by
    critical +of
    dismissive +of
    supportive +of
    respectful +of
    complimentary +of +about
    fond +of
    jealous +of
    suspicious +of
    silent +on +about
    vocal +about +in
    mum +on +about
    candid +about
    frank +about
    coy +about
    hopeful that +about +of
    wants:
    eager inf +for
    keen inf +on
    unwilling inf
    reluctant inf
    hesitant inf
    determined inf
    intent +on
    interested +in
    loath inf
    bent +on
    hell-bent +on
    supports:
    opposed +to
    hostile +to
    averse +to
    resistant +to
    sympathetic +to
    receptive +to
    amenable +to
    """

  /// Passives whose subject is a part of what is said: "she is seen as a moderate".
  static let passives: StaticString = """
    believes:
    seen +as
    viewed +as
    regarded +as
    considered np
    known +as +for
    perceived +as
    deemed np
    recognized +as +for
    recognised +as +for
    remembered +as +for
    respected +as +for
    judged np
    rated np +as
    ranked np
    states:
    described +as
    named np
    dubbed np
    labeled np +as
    labelled np +as
    branded np +as
    termed np
    nicknamed np
    billed +as
    portrayed +as
    depicted +as
    painted +as
    cast +as
    characterized +as
    characterised +as
    identified +as
    cited +as +for
    touted +as
    declared np
    pronounced np
    questioned +about
    pressed +on +about
    praises:
    hailed +as +for
    praised +as +for
    lauded +as +for
    credited +with +for
    applauded +for
    celebrated +as +for
    criticises:
    accused +of
    suspected +of
    criticized +for +as
    criticised +for +as
    blamed +for
    faulted +for
    attacked +for +as
    denounced +as +for
    condemned +as +for
    dismissed +as
    derided +as +for
    mocked +as +for
    ridiculed +as +for
    lambasted +for
    slammed +for
    blasted +for
    vilified +as +for
    assailed +as +for
    chided +for
    rebuked +for
    admonished +for
    charged +with
    """

  /// Nouns that name an act of saying or an attitude; with "'s" or "his" before them the owner is the source.
  static let nouns: StaticString = """
    claims:
    claim that inf +of +about
    assertion that free +of
    allegation that inf free +of
    accusation that +of
    contention that
    insistence that
    argument that +for +against
    charge that
    insinuation that
    states:
    statement that
    comment +about
    remark that +about
    declaration that +of
    conclusion that
    observation that
    acknowledgment that +of
    acknowledgement that +of
    recognition that
    explanation that
    rumor that free
    rumour that free
    disclosure that +of
    denies:
    denial that +of
    rejects:
    rejection +of
    refusal inf
    admits:
    admission that +of
    confession that +of
    announces:
    announcement that +of
    suggests:
    suggestion that
    proposal that
    believes:
    belief that
    view that
    opinion that
    notion that
    assumption that
    suspicion that
    conviction that
    fear that +of
    worry that +about
    concern that +about
    doubt that +about free
    estimates:
    prediction that +of
    expectation that
    hopes:
    hope that inf
    wish that inf
    wants:
    demands:
    demand that inf +for
    call inf +for
    request that inf
    appeal inf +for
    plea inf +for
    plans:
    intention inf
    promises:
    promise that inf +of
    pledge that inf +of
    vow that inf +of
    commitment that inf
    assurance that +of
    warns:
    threat that inf
    warning that +about +of +against
    supports:
    endorsement +of
    preference +for
    praises:
    praise +for +of
    criticises:
    objection that +to
    criticism that +of
    critique +of
    condemnation +of
    denunciation +of
    attack +on
    complaint that free +about +of
    asks:
    question free +about
    """

  /// Who is for or against something: "she is a supporter of the plan".
  static let agents: StaticString = """
    supports:
    supporter +of
    backer +of
    advocate +of +for
    proponent +of
    champion +of
    defender +of
    booster +of
    admirer +of
    fan +of
    believer +in
    opposes:
    critic +of
    opponent +of
    skeptic +of
    foe +of
    detractor +of
    enemy +of
    """
}
