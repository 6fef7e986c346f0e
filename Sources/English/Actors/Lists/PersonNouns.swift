/// Nouns for persons. Made by Scripts/words.py from
/// - SCOWL's small American list (copyright 2000-2019 Kevin Atkinson), by Debian's wamerican-small, for the choice of words;
/// - nouns for persons in WordNet 3.0 (copyright 2006 Princeton University, WordNet licence: Scripts/NOTICE.md).
enum PersonNouns {
  /// Nouns for persons.
  static let persons: StaticString = """
    abbot abomination aboriginal aborigine absentee abuser academic accessory accompanist accomplice accountant accused
    accuser acquaintance acrobat active activist actor actress actuary adapter addict addressee adept adherent adjunct
    administrator admiral admirer adolescent adult adventurer adversary advertiser adviser advisor advocate affiliate
    affluent agent aggressor agitator agnostic aide alarmist albino alcoholic alien ally alternate alto amateur
    ambassador ameer amir anachronism analyst anarchist anathema ancestor anchor ancient angler announcer annoyance
    anomaly antagonist anthropologist antique ape apostle applicant appointee appointment apprentice arbiter arbitrator
    archaeologist archbishop archeologist archer architect aristocrat arrival arthritic artisan artist ascetic aspirant
    ass assailant assassin assaulter assessor assistant associate astronaut astronomer atheist athlete attacker
    attendant attorney attraction auctioneer auditor aunt author authoritarian authority autocrat auxiliary aviator babe
    bachelor backer bag baggage baker ballerina bandit banker bankrupt barbarian barber bard bargainer baritone barman
    baron barrister bartender bass bastard batsman batter beard bearer beast beater beautician beauty beggar beginner
    beholder believer bellboy bellhop belligerent beloved benefactor beneficiary bereaved berserk bettor bigamist bigot
    bilingual biographer biologist birth bisexual bishop bitch blackmailer blacksmith blade blaster blockhead blogger
    blond blonde bluffer boarder bodyguard booby bookkeeper bookworm boor booster bore boss botanist bourgeois bowler
    boxer boy boyfriend braggart brat brave bravo breadwinner breeder brick bricklayer bride bridegroom bridesmaid broad
    broker brother brunette brute buddy buff buffoon bugger bugler builder bull bullfighter bully bum bungler bunny
    bureaucrat burglar bursar businessman businesswoman busybody butcher butler butter buyer bystander cad caddie cadet
    calculator caller campaigner camper canary candidate cannibal canon canvasser capitalist captain captive captor card
    cardinal caretaker carpenter cartographer cartoonist cashier castaway caster castrate casualty catch caterer
    cavalier celebrity celibate cellist censor chair chairman chairperson challenger chameleon champ champion chancellor
    chap chaperon chaperone chaplain char character charge charlatan chased chatterbox chauvinist cheat checker chef
    chemist cherub chick chief chieftain child chink chiropractor choreographer chosen chum cipher citizen civilian
    clairvoyant clapper classic classmate cleaner clergyman cleric clerk client climber clod clone closer clown coach
    coaster cobbler cog collaborator colleague collector colonel colonial colored combatant comedian comic commandant
    commander commando commentator commissioner commodore commoner communicator communist commuter companion company
    compatriot competition competitor compiler composer compulsive computer comrade con conductor confederate conferrer
    confidant congressman congresswoman connection connoisseur conqueror conservative consort conspirator constituent
    consul consultant consumer contact contemplative contemporary contender contestant contractor contributor controller
    convalescent convert convict cook cookie cooky cooper coordinator cop copper coroner corporal correspondent
    cosmonaut cosmopolitan councillor counsel counsellor counselor count counter countess countryman courier courser
    cousin coward cowboy cowgirl cox coyote crab cracker crackpot craftsman crank crazy creator creature creditor creep
    cretin criminal cripple critic crony crook crumb crusader crybaby cub cuckoo culprit cur curator custodian customer
    cutthroat cyclist cynic czar dad daddy dame damsel dancer dandy daredevil darling date daughter deacon dealer dean
    dearest debtor decadent deceased decoder decorator decoy defeatist defendant defender degenerate delegate delinquent
    demagog demagogue democrat demon demonstrator dentist departed dependant dependent deputy derelict descendant
    descendent deserter designer desperate despot destroyer detective developer deviant deviate devil devotee diabetic
    dictator dignitary dike diner dip diplomat director disciple disciplinarian dishwasher dispenser dissenter dissident
    distiller distributor diver divine diviner doctor dodo doer domestic don donor doorman dope dove draftsman dragon
    dramatist draw drawer dreamer dresser dressmaker drinker driver drone dropout drudge druggist drummer drunk drunkard
    dry duchess dude duke dumbbell dummy dunce dupe dwarf dweller earl earner eater eccentric eclectic ecologist
    economist edger editor educator egalitarian egocentric egotist elder eldest elector electrician elitist embodiment
    emigrant emir emissary emperor employee employer empress emulator enemy engineer engraver ensign entertainer
    enthusiast entomologist entrant envoy epileptic equestrian erotic escort ethnic evangelist examiner executioner
    executive executor exile expatriate expert explorer exponent exporter extra extravert extremist extrovert eyewitness
    factor faggot fagot failure fairy fake familiar family fanatic fancier fare farmer fascist fastener father fatty
    favorite federalist feeder feller fellow felon female feminist fence fibber fiddler fiend fighter figurehead
    finalist financier firefighter fireman fisher fisherman fitter fixture flak flasher flatterer fledgeling fledgling
    flier flirt flop florist flunkey flunky flutist flyer fodder foe fogey fogy follower fool foot forbear forefather
    foreigner foreman forerunner forger founder foundling fraud freak freelance frequenter fresher freshman friar friend
    frog front fry fugitive fuller fundamentalist furrier fuzz gal gallant gambler gangster gardener gawk gay generator
    geneticist genius gent gentile gentleman geologist ghoul girl girlfriend gladiator glutton goalie goalkeeper goat
    gob god godchild godfather godmother godparent goldsmith golfer goner goof goon goose gopher gossip gourmet
    governess governor grabber grader graduate grandchild granddaughter grandfather grandmother grandparent grandson
    grannie granny grass great greenhorn grind grip grocer groom grouch grower grunt guarantor guard guardian guerilla
    guerrilla guest guide guitarist gull gunman gunner guru gutter guy gymnast gynecologist hack hacker hag hairdresser
    ham handler hanger hangover hardliner harlot harpist harvester have hawk headmaster healer heathen heavy heavyweight
    heckler heel heir helper henchman herald heretic hermaphrodite hermit hero heroine heterosexual hick highbrow hiker
    hillbilly hippie hippy hire historian hitchhiker hoarder hobo hog holder homeless homosexual honey hood hoodlum hope
    hopeful hopper horseman host hostage hostess hothead hound housekeeper housewife hulk humanist humanitarian humorist
    hunchback hunk hunter husband hustler hypnotist hypochondriac hypocrite hysteric ideal idealist idiot idler idol
    illegitimate illiterate illustrator imbecile imitator immigrant immortal immune imp imperialist import imposter
    impostor incarnation incendiary incompetent incumbent incurable independent individualist industrialist infant
    inferior infidel informant informer inhabitant initiate initiator inmate innkeeper innocent insect insider insolvent
    inspector instructor instrument insured insurgent intellect intellectual interloper intermediary intern interne
    interpreter interrogator interviewer intimate introvert intruder invader invalid inventor investigator investor
    irregular islander itinerant jack jackass jade jailer jailor janitor jaywalker jerk jester jewel jeweler jeweller
    jilt jinx jockey jogger joker journalist judge juggler jumper junior junkie junky juror justice juvenile keeper
    kidnaper kidnapper killer kin king kink knacker knight knocker knockout laborer lad lady laggard lamb lame landlady
    landlord landowner lass lather laughingstock laureate lawmaker lawyer layman leader lecturer leech legislator leper
    lesbian letter liar liberal libertarian librarian lieutenant lifeguard lightweight limper linguist lion listener
    literate litterbug liver lizard loader loafer lobbyist locksmith lodger logger logician loiterer longer longshoreman
    lookout loon looney loony lord loser louse lovely lover lumberjack luminary lump lunatic lush macaroni mace machine
    machinist macho madam madame madcap madman magician magistrate magnate magpie maid maiden mailman mainstay
    maintainer major maker male mama mamma manager mandatory maniac manicurist mannequin manufacturer mapper marcher
    marine mariner marksman maroon married marshal martyr masochist mason master mastermind matador matchmaker mate
    material materialist mathematician matriarch matriculate matron maverick mayor mechanic meddler mediator mediocrity
    medium megalomaniac member menial mentor mercenary merchant messenger meteorologist metropolitan middleman midget
    midwife migrant militant milkman miller milliner millionaire mime mimic mind miner minimalist minion minister
    minstrel miser misfit miss missionary mistress mod moderator modern modifier mole mom momma monarch monastic monitor
    monk monkey monster mope moralist moron mortal mother mountaineer mourner mouse mouthpiece mover mug mugger mum
    mummy murderer muscle musician mute mystic nag namesake narrator national nationalist natural naturalist navigator
    negotiator neighbor neophyte nephew nestling neurologist neurotic neutral newbie newborn newcomer newscaster niece
    nincompoop ninny nitwit noble nobleman noblewoman nobody nomad nominee nonconformist nondescript nonentity
    nonpartisan nonresident notable novelist novice nude nuisance nun nurse nursemaid nymph oaf objector observer
    obsessive obstetrician occupant offender officer official offspring ogre onlooker opener operative ophthalmologist
    opponent opportunist opposition oppressor optician optimist optometrist oracle orator orderly ordinary organist
    organizer originator ornithologist orphan orthodontist ostrich ouster outcast outlaw outpatient outsider overseer
    owner pacifier pacifist packer pagan page painter pal paleontologist pallbearer pander panhandler pansy papa paragon
    paralytic paranoid paraplegic parasite paratrooper parent parishioner parrot parson participant partisan partizan
    partner passenger passer pastor pathologist patient patriarch patriot patron pauper pawnbroker payer peacemaker
    peanut peasant pedant peddler pedestrian pediatrician pediatrist pedlar peer penitent pensioner peon perfecter
    perfectionist performer perpetrator persecutor personality personification pervert pessimist pest pharmacist
    philanthropist philosopher phoney phony photographer physician physicist pianist picket pickpocket pickup pilgrim
    pill pillar pilot pink pioneer piranha pirate pitcher pivot plagiarist plaintiff planet planner planter player
    playmate playwright pledge plotter plumber plunger poacher poet poke polemic policeman policewoman politician
    pollster poop pop pope porter possessor possible poster postgraduate postman postmaster potter powerhouse
    practitioner prayer preacher precursor predator predecessor predictor prefect premier presenter president pretender
    prick priest priestess primate primitive prince princess principal printer prior prisoner pro probable processor
    prodigal prodigy producer professional professor profiteer progeny programmer progressive proletarian prompter
    prophet proponent proprietor prosecutor prospect prospector prostitute protagonist protector provider provincial
    prowler proxy prude pseudo psychiatrist psychic psychoanalyst psychologist psychopath psychotic publisher puke
    pundit punk punter pup pupil puppet puppy purchaser pursued purveyor pusher pushover putter quack quadruplet
    qualifier quarry quarter quarterback queen queer quintuplet quitter rabbi racist racketeer rafter ragamuffin raider
    rake rambler ramrod rancher ranger ranker rapist rascal reactionary reader realist reaper rebel receiver
    receptionist recipient recluse recorder recruit rector red redhead referee reformer refugee regent registrar
    reincarnation relative relief religious reminder renegade repatriate replacement reporter repository representative
    republican rescuer researcher reserve resident retailer retainer retard reveler reveller reviewer revolutionary
    rider ringleader rioter rip riser rival robber rock rocker rogue romantic romp rookie roommate roomy root rooter
    rounder router rowdy ruffian ruler rummy runaway runner runt rustic rustler saboteur sadist sage sailor saint
    salesman salesperson saleswoman salter sampler sap satellite satirist savage saver savior saviour scab scanner
    scapegoat scatterbrain scavenger schemer schizophrenic scholar scholastic schoolboy schoolchild schoolteacher
    scientist scold scorer scoundrel scourge scout scratch screw scribe scriptwriter sculptor seaman seamstress seasonal
    secretary secular securer seed seer segregate selector seller senator sender senior sensation sensitive sentry
    sergeant servant server serviceman setter settler sewer sexist shadow sham shareholder sharper shaver sheik sheikh
    sheller shepherd sheriff shopkeeper shoplifter shopper shower showman shrew shrimp shrink sibling signer silly
    silversmith simple singer sinner sir sire siren sissy sister skater skeptic skinflint skipper skirt skunk slacker
    slave sleeper slicker slipper slob slouch slug slut smith smoker smuggler snake sneak sneaker sniper snitch snob
    snoop snot snuffer socialist sociologist sod soldier solicitor solitary soloist somebody someone son sophisticate
    sophomore soprano sorcerer sorceress source southpaw sovereign spade sparer speaker spearhead specialist specifier
    spectator speculator speller spendthrift sphinx spinster spokesman spokesperson spokeswoman sponge sponsor spook
    spouse sprinter spy squatter squeeze squinter squire squirt stalwart standby starter stater statesman statistician
    steady stenographer steward stewardess stickler stockbroker stockholder storekeeper stowaway straggler straight
    stranger striker stripper stroke stroller stud student study stupid subnormal subordinate subscriber subsidiary
    substitute subversive success successor sucker suckling sufferer suggester suicide suit suitor sultan sun super
    superintendent superior superstar supervisor supplier supporter surgeon surveyor suspect swagger swaggerer sweater
    sweep sweeper sweetheart swindler switcher synthesizer taco tail tailor taker talent talker tamer tanker tanner tar
    target tart tartar taxpayer teacher teammate teamster tease technician teen teenager teetotaler teetotaller teller
    telltale temporary tenant tender tenor terminator territorial terror terrorist tester thatcher theist theologian
    theorist therapist thief thinker thoroughbred threat throwaway thug tier tightwad timekeeper timer tinker toaster
    toddler tomboy tool tormenter tormentor torpedo tot totalitarian tough tourist tout trader traditionalist trailer
    trainee trainer traitor tramp transient translator transmitter trapper traveler traveller trawler treasurer
    trespasser trickster trimmer triplet trooper troublemaker truant trustee trusty tsar tumbler tuner turner tutor twin
    tycoon typesetter typist tyrant tzar umpire unbeliever uncle underdog undergraduate understudy undertaker
    undesirable unfortunate unknown upholsterer upstart urchin user usher utilitarian vagabond vagrant valentine valet
    vandal vegetarian vender vendor ventriloquist vermin vet veteran veterinarian veterinary vicar victor viewer
    vigilante villager villain virgin virtuoso visionary visitor vocalist voice voluntary volunteer voter voucher
    voyager vulture wag waif waiter waitress walker wanderer wanton ward warden warrior washer washout watch watchdog
    watchman waver weakling weasel weaver weirdo welder wetter whale whaler whip whiz whizz wholesaler whore widow
    widower wife wildcat winner wiper wisp wit witch witness wiz wizard woodsman worker workman worshiper worshipper
    worthy wrangler wrecker wrestler wretch wright writer wrongdoer yearling yokel youngster youth zany zombi zombie
    zoologist
    """
}
