/// The verbs that attribute, with the frames in which they do so more often than not.
///
/// Frames and prepositions were chosen by counting in the PolNeAR corpus (Newell, Margolin and Ruths 2018) how often
/// each verb is an attribution's cue in each frame; Scripts/count_cues.py counts again. Stances are ours.
enum CueWords {
  /// `stance:` heads a group. A line is a lemma, its frames (`CueFrames`) and `+preposition`s.
  static let table: StaticString = """
    states:
    say that bare any wh after +of +about
    tell that bare wh after tell +of +about
    add that bare wh after
    write that bare wh after +of +about
    note that bare wh np after
    state that bare np after
    declare that bare np after
    explain that bare wh np after
    remark that bare after +on
    comment that bare after +on
    observe that bare after
    respond that bare after +to +by
    reply that bare after
    answer that bare after
    continue after
    conclude that bare after
    recall that bare wh np after
    point_out that bare after
    mention that bare np
    tweet that bare np after
    post that after
    read after
    reiterate that bare np
    repeat that np
    stress that bare np after
    emphasize that bare np wh
    emphasise that bare np wh
    underscore that np
    underline that np
    highlight np
    outline np wh
    describe np wh +as
    detail np wh
    characterize np
    portray np
    depict np
    liken np
    compare np
    label np
    deem np
    dub np
    brand np
    cite np after
    list np
    quote np
    testify that bare after +about +on
    speak +about +of +on
    talk +about
    discuss np wh
    refer +to
    allude +to
    point +to
    joke that bare after +about
    quip that bare after
    recount np wh that after
    relate that
    inform that bare tell
    remind that bare tell after
    brief tell +on +about
    elaborate +on
    articulate np
    express np
    voice np
    echo np
    address
    call np
    chant after
    shout that after
    yell after
    interject after
    exclaim after
    recite np
    clarify that
    specify that np
    opine that bare after
    muse that after
    marvel that after
    reflect that after
    summarize np
    remember np that after
    tout np
    affirm that bare np
    maintain that bare
    communicate that
    convey that np
    signal that bare np
    indicate that bare wh after
    announce that bare np inf after
    reveal that bare wh np after
    disclose that bare wh np
    announces:
    proclaim that bare np after
    unveil np
    declare_that that
    reports:
    report that bare wh after pass
    show that bare
    find that bare
    document that np
    record that
    chronicle np
    confirms:
    confirm that bare np after
    corroborate np
    verify that
    agree that bare inf +with +on +to
    attest that
    admits:
    acknowledge that bare np after
    admit that bare after +to
    concede that bare np after
    confess that bare after +to
    recognize that
    recognise that
    denies:
    deny that bare np
    dispute that np
    rebut np
    refute np
    rejects:
    reject np that
    dismiss np
    refuse inf
    decline inf
    rule_out np
    deflect np
    claims:
    claim that bare np inf after
    allege that bare np after pass
    assert that bare np after
    insist that bare after +on
    contend that bare after
    argue that bare after +for +against
    boast that bare after +of +about
    brag that bare after +about
    purport inf
    profess inf
    swear that bare
    suggests:
    suggest that bare wh np after
    imply that bare np
    hint that bare +at
    insinuate that
    propose that np inf
    recommend that np
    advise that tell
    hypothesize that
    theorize that
    posit that
    estimates:
    estimate that bare after pass
    predict that bare np after
    forecast that np
    project that
    calculate that
    speculate that bare after +about
    guess that bare after
    warns:
    warn that bare tell after +of +about +against
    caution that bare tell after +against
    alert that tell
    threaten inf
    demands:
    demand that np inf
    urge that np inf
    call_for np
    call_on np
    order that
    implore that
    beg
    plead +for
    push +for
    advocate np +for
    lobby +for
    press +for
    exhort np
    implore np
    appeal +for
    asks:
    ask wh np inf after tell +about +for
    wonder wh that bare after +about
    question wh np
    inquire wh +about
    query
    promises:
    promise that bare inf np
    pledge that bare inf np
    vow that bare inf np after
    assure that bare tell
    guarantee that bare
    commit +to
    swear_off np
    praises:
    praise np
    applaud np
    hail np
    laud np
    commend np
    credit np
    congratulate np
    thank np
    compliment np
    salute np
    welcome np
    extol np
    celebrate
    defend np
    criticises:
    criticize np
    criticise np
    blast np
    slam np
    denounce np
    condemn np
    decry np
    accuse np
    blame np
    attack
    mock np
    ridicule np
    deride np
    chide np
    scold np
    rebuke np
    bemoan np
    lament that bare np
    bash np
    assail np
    lambaste np
    rip np
    disparage np
    deplore np
    berate np
    complain that bare after +about +of
    rail +against
    object +to
    scoff that after +at
    quibble +with
    fault np
    excoriate np
    """

  /// Believing, hoping, wanting, planning, supporting.
  static let attitudes: StaticString = """
    believes:
    believe that bare pass after
    think that bare after
    feel that
    figure that bare
    worry that bare after +about
    fear that bare np
    know that wh
    realize that bare wh
    understand that wh
    doubt that
    suspect that
    assume that bare
    presume that bare
    convince that
    consider
    view np +as
    regard np
    seem inf
    appear inf
    expect that bare inf pass
    anticipate that np
    learn that
    decide that inf
    determine that
    convinced that
    hopes:
    hope that bare inf +for
    wish that bare
    wants:
    want
    prefer np inf
    wish_for np
    plans:
    intend inf
    supports:
    support
    endorse np
    embrace np
    favor np
    side +with
    opposes:
    oppose np
    protest np
    """
}
