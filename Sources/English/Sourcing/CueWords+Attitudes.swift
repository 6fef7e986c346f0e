extension CueWords {
  /// Nouns that name an attitude, with what it is about. They are read inside what others say: in "officials spoke of
  /// the army's hostility to the plan" the army's attitude comes through the officials.
  static let attitudeNouns: StaticString = """
    supports:
    support +for
    backing +for
    enthusiasm +for +about
    sympathy +for +with
    preference +for
    approval +of
    endorsement +of
    acceptance +of
    loyalty +to
    commitment that inf +to
    dedication +to
    devotion +to
    solidarity +with
    defense +of
    defence +of
    interest +in
    praises:
    respect +for
    admiration +for
    affection +for
    gratitude +for +to
    praise +for +of
    appreciation +of +for
    opposes:
    opposition +to
    hostility +to +toward +towards
    resistance +to
    objection +to +over
    aversion +to
    antipathy +to +toward +towards
    hatred +of +for +toward +towards
    dislike +of
    distrust +of
    mistrust +of
    indifference +to +toward +towards
    intolerance +of
    criticises:
    contempt +for
    disdain +for
    condemnation +of
    criticism +of
    denunciation +of
    disapproval +of
    protest +against +over +at
    anger +at +over +about +with
    fury +at +over
    outrage +at +over
    frustration +with +over +at
    dissatisfaction +with
    disappointment +with +at +over +in
    resentment +of +at +over +toward +towards
    impatience +with
    believes:
    confidence that +in
    faith that +in
    trust +in
    belief that +in
    skepticism +about +of +toward +towards
    scepticism +about +of +toward +towards
    suspicion that +of +about
    doubt that +about free
    view that +of +on +about
    opinion that +of +on +about
    stance +on +toward +towards
    position +on
    attitude +to +toward +towards
    perception that +of
    understanding that +of
    anxiety +about +over
    unease +about +over +at +with
    alarm +at +over
    apprehension +about
    misgiving +about
    reservation +about
    concern that +about +over
    worry that +about +over
    fear that +of +about
    wants:
    desire that inf +for
    wish that inf +for
    eagerness inf +for
    willingness inf
    reluctance inf
    readiness inf +for
    determination inf
    demands:
    insistence that +on
    """
}
