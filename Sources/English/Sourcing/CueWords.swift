/// The verbs that attribute, with the frames in which they do so more often than not.
///
/// Frames and prepositions were chosen by counting in the PolNeAR corpus (Newell, Margolin and Ruths 2018) how often
/// each verb is an attribution's cue in each frame; Scripts/count_cues.py counts again. Stances are ours.
enum CueWords {
  /// `stance:` heads a group. A line is a lemma, its frames (`CueFrames`) and `+preposition`s.
  static let table: StaticString = """
    states:
    put_it after
    make_clear that bare wh after
    grouse that after +about
    gripe that after +about
    counter that bare after
    retort that after
    whisper that after
    rant that +about
    lecture after
    preach after
    rebut np that
    confide that after
    divulge that
    reckon that bare after
    volunteer that after inf
    gush that after
    sum_up np
    retweet np
    apologize +for +to
    apologise +for +to
    title
    reference np
    publish np
    promote np
    issue np
    name np
    downplay np
    demonstrate that bare
    say that bare any wh np after pass +about +of
    tell that bare wh inf after tell +of
    add that wh after bare
    write that bare wh after +about +of
    note that bare wh np after
    state that np after
    declare that bare np after
    explain that wh np after
    remark that bare after +on
    comment that bare after +on
    observe that bare after
    respond that after +with
    reply that bare after
    answer that after
    continue
    conclude that bare after
    recall that bare wh np
    point_out that bare after
    mention that bare np
    tweet that bare np after
    post that np
    read after
    reiterate that bare np
    repeat that np
    stress that bare np after
    emphasize that bare wh np
    emphasise that bare wh np
    underscore that
    underline that
    highlight np
    outline wh np
    describe wh np +as
    detail wh
    characterize np +as
    characterise np +as
    portray np +as
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
    speak +about +of
    talk +about
    discuss np wh
    refer +to
    allude +to
    point +to
    joke that bare after +about
    quip that bare after
    recount that wh np after
    relate that
    inform that bare tell
    remind that bare after tell
    brief tell +about +on
    elaborate +on
    articulate np
    express np
    voice np
    echo np
    address
    call np +for +on inf
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
    reflect that +on
    summarize np
    summarise np
    remember np after wh
    tout np
    affirm that bare np
    maintain that bare after
    communicate that
    convey that np
    signal that bare
    indicate that bare wh after
    announce that bare wh np inf
    reveal that bare wh np after
    disclose that bare wh np
    release np
    lay_out np wh
    spell_out np wh
    identify np as
    paint as
    cast as
    pitch np
    interpret np as
    perceive np as
    see as
    contrast np
    illustrate np that
    single_out np
    touch +on
    dwell +on
    double_down +on
    zero_in +on
    weigh_in +on
    speak_out +against +about
    expand +on
    notice that
    concur that after
    foresee that np
    trumpet np
    spar +over
    recast as
    position as
    frame as
    announces:
    proclaim that bare np after
    rule that
    nominate np
    sign np
    authorize np
    authorise np
    reports:
    report that wh np after pass
    show that bare np +of
    find that bare
    document that np
    record that
    chronicle np
    discover that bare
    confirms:
    confirm that bare np after
    corroborate np
    verify that
    agree that bare inf +on +with
    attest that
    vouch +for
    stand +by
    admits:
    acknowledge that bare np after
    admit that np after +to bare
    concede that bare np after
    confess that bare after +to
    recognize that np
    recognise that
    regret np that
    allow that
    denies:
    deny that np
    dispute that np
    refute np
    disavow np
    disown np
    repudiate np
    renounce np
    back_away +from
    rejects:
    reject that np
    dismiss np
    refuse inf
    decline inf pass
    rule_out np
    deflect np
    ignore np
    spurn np
    shrug_off np
    brush_off np
    brush_aside np
    balk +at
    prohibit np
    claims:
    charge that np
    claim that bare np inf after +to
    allege that bare after pass
    assert that bare after
    insist that bare after
    contend that bare after
    argue that bare after +for +against np
    boast that bare after +about +of
    brag that bare after +about
    purport inf
    profess inf
    swear that bare
    suggests:
    suggest that bare wh np after
    imply that np
    hint that bare +at
    insinuate that
    propose that np inf
    recommend that np
    advise that tell
    hypothesize that
    hypothesise that
    theorize that
    theorise that
    posit that
    estimates:
    estimate that bare after pass
    predict that bare after np
    forecast that np
    project that
    calculate that
    speculate that bare after +about
    guess that after
    warns:
    warn that bare after tell +against +of +about inf
    caution that bare after tell +against
    alert that tell
    threaten inf
    demands:
    demand that bare inf np
    urge that np inf
    call_for np
    call_on np
    call_upon np
    order that inf np
    implore that
    beg
    plead inf +for +with
    push inf +for +against
    advocate +for
    lobby +for
    press +for
    exhort np
    implore np
    appeal +for
    request inf that np
    persuade np
    asks:
    ask that bare wh inf tell +for +about
    wonder that bare wh after +about
    question wh np
    inquire wh +about
    query
    debate np wh
    contemplate np
    promises:
    promise that bare np inf +to
    pledge that inf
    vow that bare np inf after
    assure that bare tell
    guarantee that bare
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
    admire np
    mourn np
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
    attack np
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
    rip np +into
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
    tear +into
    trash np
    knock np
    savage np
    skewer
    smear np
    insult np
    taunt np
    tease
    belittle np
    denigrate np
    vilify np
    malign np
    castigate np
    reprimand np
    upbraid np
    chastise np
    admonish np
    lash_out +at
    hit_back +at
    bristle +at
    """

  /// Believing, hoping, wanting, planning, supporting.
  static let attitudes: StaticString = """
    believes:
    believe that bare after pass +in
    think that bare +about
    feel that bare +about
    figure that bare
    worry that bare after +about
    fear that bare np
    know that bare wh +as
    realize that wh
    realise that wh
    understand that np wh
    doubt that
    suspect that
    assume that
    presume that bare
    convince that pass
    consider np wh
    view np
    regard
    seem inf that bare
    appear inf that
    expect that bare inf pass np
    anticipate that np
    learn that bare wh
    decide that bare inf wh
    determine that
    convinced that
    care +about
    hopes:
    hope that bare inf after +for
    wish that bare
    wants:
    want inf np
    prefer np inf
    wish_for np
    like inf
    love np inf
    opt inf +for
    relish np
    plans:
    plan inf
    look inf
    offer np inf
    aim inf
    seek inf np
    intend pass inf
    supports:
    back np
    support np
    endorse np
    side +with
    vote inf +for +against
    campaign +for +against
    come_out +against
    approve +of
    opposes:
    distance
    disagree +with
    oppose np
    protest np
    hate inf
    dislike np
    disapprove +of
    """
}
