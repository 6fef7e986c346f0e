/// Forms whose lemma their ending does not give.
///
/// Built by Scripts/build.py; change that, not this. Sources: counts of single words over the treebanks GUM (CC BY 4.0)
/// and EWT (CC BY-SA 4.0), WordNet 3.0 (Princeton University), the SPECIALIST lexicon (National Library of Medicine, as
/// packaged in lemminflect), SCOWL (Kevin Atkinson) for the choice of words.
enum IrregularForms {
  /// `form/lemma/letters`: the lemma of the form where it has one of these classes.
  static let table: StaticString = #"""
    abode/abide/dv accouterments/accouterment/N accoutrements/accoutrement/N addenda/addendum/N admen/adman/N
    adzes/adz/N aeries/aerie/N airmen/airman/N airwaves/airwave/N aldermen/alderman/N algae/alga/N alumnae/alumna/N
    alumni/alumnus/N amanuenses/amanuensis/N amniocenteses/amniocentesis/N amoebae/amoeba/N analyses/analysis/N
    anchormen/anchorman/N antennae/antenna/N antipodes/antipode/N antitheses/antithesis/N aphelia/aphelion/N
    apotheoses/apotheosis/N appendices/appendix/N ares/are/N arisen/arise/v arose/arise/d assemblymen/assemblyman/N
    assemblywomen/assemblywoman/N ate/eat/d atria/atrium/N attendees/attendee/N awoke/awake/d awoken/awake/v axed/ax/dv
    axes/ax/Nz axing/ax/g bacilli/bacillus/N backbit/backbite/d backbitten/backbite/v backslid/backslide/dv
    bacteria/bacterium/N bade/bid/dv bani/ban/N batsmen/batsman/N beaten/beat/v became/become/d bed/be/dv beeves/beef/N
    befallen/befall/v befell/befall/d began/begin/d begot/beget/d begotten/beget/v begun/begin/v beheld/behold/dv
    behinds/behind/N bent/bend/dv bereft/bereave/dv besought/beseech/dv bespoke/bespeak/d bespoken/bespeak/v best/good/l
    bestridden/bestride/v bestrode/bestride/v better/good/k betters/better/N bidden/bid/v billions/billion/N bit/bite/d
    bitten/bite/v bivouacked/bivouac/dv bivouacking/bivouac/g bled/bleed/dv blew/blow/d blintzes/blintz/N
    blonder/blond/k blondest/blond/l blown/blow/v boatmen/boatman/N bogies/bogy/N bondsmen/bondsman/N
    bookshelves/bookshelf/N booties/bootie/N bore/bear/d born/bear/v borne/bear/v bought/buy/dv bound/bind/dv
    bowmen/bowman/N brainchildren/brainchild/N brakemen/brakeman/N bred/breed/dv brethren/brother/N broke/break/d
    broken/break/v bronchi/bronchus/N brought/bring/dv browbeaten/browbeat/v buckteeth/bucktooth/N built/build/dv
    burnt/burn/dv bushmen/bushman/N businessmen/businessman/N businesswomen/businesswoman/N bussed/bus/dv busses/bus/z
    bussing/bus/g cacti/cactus/N caddies/caddy/N caducei/caduceus/N calculi/calculus/N calves/calf/N came/come/d
    cameramen/cameraman/N candelabra/candelabrum/N cans/can/N capita/caput/N carpi/carpus/N catharses/catharsis/N
    cattlemen/cattleman/N caught/catch/dv cavalrymen/cavalryman/N cavemen/caveman/N cerebra/cerebrum/N cervices/cervix/N
    chairmen/chairman/N chairwomen/chairwoman/N charwomen/charwoman/N cherubim/cherub/N chessmen/chessman/N
    children/child/N chillies/chili/N chose/choose/d chosen/choose/v churchmen/churchman/N cicatrices/cicatrix/N
    cilia/cilium/N clears/clear/N cleft/cleave/dv clergymen/clergyman/N clove/cleave/d cloven/cleave/v
    cloverleaves/cloverleaf/N clubfeet/clubfoot/N clung/cling/dv cocci/coccus/N coccyges/coccyx/N cochleae/cochlea/N
    coded/cod/dv codices/codex/N coding/cod/g cola/colon/N colossi/colossus/N cols/col/N comes/come/N commons/common/N
    consortia/consortium/N continua/continuum/N coped/cop/dv coping/cop/g corpora/corpus/N corps/corp/N
    cortices/cortex/N councilmen/councilman/N councilwomen/councilwoman/N countersunk/countersink/v
    countrymen/countryman/N countrywomen/countrywoman/N craftsmen/craftsman/N crematoria/crematorium/N crept/creep/dv
    crew/crow/d crewmen/crewman/N crises/crisis/N criteria/criterion/N crocodilians/crocodilian/N crofts/croft/N
    crossbred/crossbreed/dv crying/cry/N cubed/cub/dv cubing/cub/g cumuli/cumulus/N curricula/curriculum/N
    dairymen/dairyman/N data/datum/N dealt/deal/dv decrements/decrement/N desiderata/desideratum/N detentes/detente/N
    diagnoses/diagnosis/N dialyses/dialysis/N dice/die/N dicier/dicey/k diciest/dicey/l dicta/dictum/N did/do/d
    diereses/dieresis/N diplomata/diploma/N distils/distill/z dive/diva/N doggies/doggie/N doings/doing/N done/do/v
    doormen/doorman/N dopier/dopy/k dopiest/dopy/l dormice/dormouse/N dos/do/N dove/dive/d downs/down/N
    draftsmen/draftsman/N drank/drink/d draughtsmen/draftsman/N drawn/draw/v dreadlocks/dreadlock/N dreamt/dream/dv
    dregs/dreg/N drew/draw/d driven/drive/v drove/drive/d drunk/drink/v dug/dig/dv duodena/duodenum/N dustmen/dustman/N
    dwelt/dwell/dv dying/die/g eaten/eat/v eerier/eery/k eeriest/eery/l eighteens/eighteen/N eighties/eighty/N
    eights/eight/N elder/old/k eldest/old/l elevens/eleven/N ellipses/ellipsis/N elves/elf/N emphases/emphasis/N
    ems/em/N eremites/eremite/N errata/erratum/N esophagi/esophagus/N eucalypti/eucalyptus/N evens/even/N
    excreta/excretion/N executrices/executrix/N exegeses/exegesis/N eyeteeth/eyetooth/N fallen/fall/v farther/far/k
    farthest/far/l fed/feed/dv feet/foot/N fell/fall/d felt/feel/dv femora/femur/N fezzes/fez/N fibulae/fibula/N
    fiddlesticks/fiddlestick/N fifteens/fifteen/N fifties/fifty/N finds/find/N firemen/fireman/N firsts/first/N
    fishermen/fisherman/N fishwives/fishwife/N fives/five/N flagella/flagellum/N flatfeet/flatfoot/N fled/flee/dv
    flew/fly/d flip-flops/flip-flop/N floodlit/floodlight/dv flown/fly/v flung/fling/dv flyleaves/flyleaf/N
    followings/following/N footmen/footman/N forbade/forbid/d forbidden/forbid/v forbore/forbear/d forborne/forbear/v
    forefeet/forefoot/N foregoes/forgo/z foregoing/forgo/g foregone/forgo/v foremen/foreman/N foresaw/foresee/d
    foreseen/foresee/v foretold/foretell/dv forewent/forgo/d forewomen/forewoman/N forgave/forgive/d forgiven/forgive/v
    forgone/forgo/v forgot/forget/d forgotten/forget/v formulae/formula/N forsaken/forsake/v forsook/forsake/d
    forswore/forswear/d forsworn/forswear/v forties/forty/N forwent/forgo/d fought/fight/dv found/find/dv founds/found/N
    fours/four/N frappes/frappe/N freedmen/freedman/N frees/free/N freshmen/freshman/N friendlies/friendly/N
    frogmen/frogman/N frolicked/frolic/dv frolicking/frolic/g frontiersmen/frontiersman/N froze/freeze/d frozen/freeze/v
    fulfils/fulfill/z fulls/full/N fungi/fungus/N further/far/k furthest/far/l gainsaid/gainsay/dv gamer/game/k
    gamest/game/l ganglia/ganglion/N gave/give/d geese/goose/N genera/genus/N geneses/genesis/N genii/genius/N
    gentlemen/gentleman/N gentlewomen/gentlewoman/N gets/get/N ghost-written/ghostwrite/v ghostwritten/ghostwrite/v
    ghostwrote/ghostwrite/d girt/gird/dv given/give/v givens/given/N gives/give/N gladioli/gladiolus/N
    glissandi/glissando/N gluier/gluey/k gluiest/gluey/l godchildren/godchild/N goers/goer/N goes/go/N goings/going/N
    gone/go/v gooier/gooey/k gooiest/gooey/l got/get/dv gotten/get/v graffiti/graffito/N grandchildren/grandchild/N
    greats/great/N grew/grow/d ground/grind/dv grown/grow/v guardsmen/guardsman/N gunmen/gunman/N had/have/dv
    half-brothers/half-brother/N halfpence/halfpenny/N halves/half/N hamstrung/hamstring/dv handymen/handyman/N
    hangmen/hangman/N hankies/hankie/N has/have/z hated/hat/dv hating/hat/g haves/have/N headwaters/headwater/N
    heard/hear/dv held/hold/dv helices/helix/N hellos/hello/N helmsmen/helmsman/N henchmen/henchman/N
    herdsmen/herdsman/N hes/he/N hid/hide/d hidden/hide/v highwaymen/highwayman/N hippies/hippie/N homier/homy/k
    homiest/homy/l hooves/hoof/N horsemen/horseman/N horsewomen/horsewoman/N hotspots/hotspot/N housewives/housewife/N
    hove/heave/dv humeri/humerus/N hundreds/hundred/N hung/hang/dv huntsmen/huntsman/N hying/hie/g hypnoses/hypnosis/N
    hypochondria/hypochondrium/N hypothalami/hypothalamus/N hypotheses/hypothesis/N imagines/imago/N inbred/inbreed/dv
    indices/index/N infantrymen/infantryman/N inlaid/inlay/dv ins/in/N instils/instill/z interbred/interbreed/dv
    interferometers/interferometer/N interleaves/interleaf/N intermezzi/intermezzo/N internationals/international/N
    interwove/interweave/d interwoven/interweave/v intros/intro/N jackknives/jackknife/N jeans/jean/N jelled/gel/dv
    jelling/gel/g jells/gel/z jinn/jinni/N jitters/jitter/N jodhpurs/jodhpur/N journeymen/journeyman/N
    joyriding/joyride/dv kept/keep/dv kibbutzim/kibbutz/N kiddies/kiddy/N kinsmen/kinsman/N kinswomen/kinswoman/N
    knelt/kneel/dv knew/know/d knives/knife/N known/know/v knows/know/N kroner/krone/N labia/labium/N lacunae/lacuna/N
    laden/lade/v laid/lay/dv lain/lie/v landslid/landslide/dv larges/large/N larvae/larva/N larynges/larynx/N
    lasts/last/N laundrymen/laundryman/N lay/lie/d laymen/layman/N laypeople/layperson/N leapt/leap/dv learnt/learn/dv
    least/less/l leaves/leave/N led/lead/dv left/leave/dv lei/leu/N leitmotivs/leitmotiv/N lent/lend/dv lets/let/N
    lice/louse/N likes/like/N linemen/lineman/N linesmen/linesman/N lire/lira/N lit/light/dv lives/life/N loaves/loaf/N
    locals/local/N loci/locus/N longs/long/N longshoremen/longshoreman/N lost/lose/dv lumbermen/lumberman/N lying/lie/g
    made/make/dv madmen/madman/N madwomen/madwoman/N mailmen/mailman/N mains/main/N mantes/mantis/N mantids/mantid/N
    marksmen/marksman/N masses/masse/N matrices/matrix/N matzot/matzo/N matzoth/matzo/N maxillae/maxilla/N
    maxima/maximum/N meant/mean/dv meatloaves/meatloaf/N media/medium/N meets/meet/N men/man/N menservants/manservant/N
    mermen/merman/N mesdames/madame/N mesdemoiselles/mademoiselle/N met/meet/dv metacarpi/metacarpus/N
    metamorphoses/metamorphosis/N metastases/metastasis/N mice/mouse/N middlemen/middleman/N midshipmen/midshipman/N
    midwives/midwife/Nz militiamen/militiaman/N milkmen/milkman/N millennia/millennium/N millions/million/N mines/mine/N
    minima/minimum/N mins/min/N minutiae/minutia/N misdealt/misdeal/dv misdid/misdo/d misdone/misdo/v mislaid/mislay/dv
    misled/mislead/dv misspent/misspend/dv mistaken/mistake/v mistook/mistake/d misunderstood/misunderstand/dv
    modalities/modality/N monies/money/N more/much/k mores/more/N most/much/l motormen/motorman/N nationals/national/N
    nebulae/nebula/N nemeses/nemesis/N neuroscientists/neuroscientist/N neuroses/neurosis/N newsagents/newsagent/N
    newsmen/newsman/N newspapermen/newspaperman/N newspaperwomen/newspaperwoman/N nimbi/nimbus/N nines/nine/N
    nineteens/nineteen/N nineties/ninety/N noblemen/nobleman/N noblewomen/noblewoman/N nobodies/nobody/N noes/no/N
    nothings/nothing/N novae/nova/N nuclei/nucleus/N nurserymen/nurseryman/N oarsmen/oarsman/N oases/oasis/N
    oesophagi/esophagus/N oftener/often/k oftenest/often/l ok's/okay/N okays/okay/N ombudsmen/ombudsman/N opens/open/N
    opera/opus/N optima/optimum/N others/other/N outdid/outdo/d outdone/outdo/v outgrew/outgrow/d outgrown/outgrow/v
    outlaid/outlay/dv outran/outrun/d outs/out/N outshone/outshine/dv outsides/outside/N outwore/outwear/d
    outworn/outwear/v ova/ovum/N overate/overeat/d overbore/overbear/d overborne/overbear/v overcame/overcome/d
    overdid/overdo/d overdone/overdo/v overdrawn/overdraw/v overdrew/overdraw/d overeaten/overeat/v
    overemphasises/overemphasis/N overgrew/overgrow/d overgrown/overgrow/v overheard/overhear/dv overhung/overhang/dv
    overlaid/overlay/dv overlain/overlie/v overlay/overlie/d overlying/overlie/g overpaid/overpay/dv overran/overrun/d
    overridden/override/v overrode/override/d overs/over/N oversaw/oversee/d overseen/oversee/v overshot/overshoot/dv
    overslept/oversleep/dv overtaken/overtake/v overthrew/overthrow/d overthrown/overthrow/v overtook/overtake/d
    overwritten/overwrite/v oxen/ox/N oxymora/oxymoron/N paid/pay/dv pajamas/pajama/N panicked/panic/dv
    panicking/panic/g pantaloons/pantaloon/N papillae/papilla/N papyri/papyrus/N paralyses/paralysis/N
    paramecia/paramecium/N parentheses/parenthesis/N partaken/partake/v partook/partake/d passersby/passerby/N
    patellae/patella/N patinae/patina/N patrolmen/patrolman/N peacekeepers/peacekeeper/N pence/penny/N
    penknives/penknife/N pericardia/pericardium/N perihelia/perihelion/N periphrases/periphrasis/N personae/persona/N
    ph/pH/N phalanges/phalanx/N phalli/phallus/N pharynges/pharynx/N phenomena/phenomenon/N phyla/phylum/N
    physicked/physic/dv physicking/physic/g picnicked/picnic/dv picnicking/picnic/g pitchmen/pitchman/N
    plainclothesmen/plainclothesman/N plated/plat/dv plating/plat/g plectra/plectrum/N pled/plead/dv pliers/plier/N
    ploughmen/plowman/N plowmen/plowman/N pocketknives/pocketknife/N policemen/policeman/N policewomen/policewoman/N
    possibles/possible/N postmen/postman/N precises/precis/N premiered/premier/dv premiering/premier/g prepaid/prepay/dv
    pressmen/pressman/N pricier/pricey/k priciest/pricey/l primed/prim/dv priming/prim/g prognoses/prognosis/N
    prostheses/prosthesis/N protozoa/protozoan/N proven/prove/v psyched/psych/dv psyches/psych/z psyching/psych/g
    psychoses/psychosis/N pupae/pupa/N puts/put/N putting/put/g pyjamas/pyjama/N quanta/quantum/N quizzes/quiz/Nz
    radii/radius/N ran/run/dv rang/ring/d reals/real/N rebound/rebind/dv rebuilt/rebuild/dv redid/redo/d redone/redo/v
    redrawn/redraw/v redrew/redraw/d regalia/regale/N relaid/relay/dv remade/remake/dv rent/rend/dv repaid/repay/dv
    repairmen/repairman/N reran/rerun/d resold/resell/dv responders/responder/N retaken/retake/v rethought/rethink/dv
    retold/retell/dv retook/retake/d rewound/rewind/dv rewritten/rewrite/v rewrote/rewrite/d ridden/ride/v
    riflemen/rifleman/N risen/rise/v rode/ride/d rose/rise/d routed/rout/dv routing/rout/g rung/ring/v
    saccades/saccade/N said/say/dv salesmen/salesman/N salespeople/salesperson/N saleswomen/saleswoman/N
    salmonellae/salmonella/N sandmen/sandman/N sang/sing/d sank/sink/d sarcophagi/sarcophagus/N sat/sit/dv saw/see/d
    scapes/scape/N scapulae/scapula/N scarves/scarf/N schoolchildren/schoolchild/N scrota/scrotum/N seamen/seaman/N
    secs/sec/N seen/see/v selectmen/selectman/N selves/self/N senses/sens/N sent/send/dv septa/septum/N
    servicemen/serviceman/N sevens/seven/N seventeens/seventeen/N seventies/seventy/N sewn/sew/v shaken/shake/v
    sharers/sharer/N shaven/shave/v sheaves/sheaf/N shellacked/shellac/dv shellacking/shellac/g shelves/shelf/N
    shod/shoe/dv shone/shine/dv shook/shake/d shot/shoot/dv showmen/showman/N shown/show/v shrank/shrink/d
    shriven/shrive/v shrunk/shrink/v shrunken/shrink/v sideburns/sideburn/N singing/sing/g sis/si/N sixes/six/N
    sixteens/sixteen/N sixties/sixty/N slain/slay/v slept/sleep/dv slew/slay/d slid/slide/dv slung/sling/dv
    slunk/slink/dv smalls/small/N smelt/smell/dv smitten/smite/v smote/smite/d snowmen/snowman/N socials/social/N
    solaria/solarium/N sold/sell/dv somebodies/somebody/N someones/someone/N sought/seek/dv sown/sow/v
    spacemen/spaceman/N spacier/spacy/k spaciest/spacy/l spareribs/sparerib/N spat/spit/dv specifics/specific/N
    spectra/spectrum/N sped/speed/dv spelt/spell/dv spent/spend/dv spermatozoa/spermatozoon/N spilt/spill/dv
    spoilt/spoil/dv spoke/speak/d spoken/speak/v spokesmen/spokesman/N spokeswomen/spokeswoman/N sportsmen/sportsman/N
    sportswomen/sportswoman/N sprang/spring/d sprung/spring/dv spun/spin/dv staid/stay/dv stamina/stamen/N stank/stink/d
    staphylococci/staphylococcus/N statesmen/statesman/N staves/stay/z stepchildren/stepchild/N stigmata/stigma/N
    stills/still/N stimuli/stimulus/N stole/steal/d stolen/steal/v stood/stand/dv stove/stave/dv strata/stratum/N
    streptococci/streptococcus/N strewn/strew/v stricken/strike/v stridden/stride/v striven/strive/v strode/stride/d
    strove/strive/d struck/strike/dv strung/string/dv stuck/stick/dv stung/sting/dv stunk/stink/v styli/stylus/N
    substrata/substratum/N sung/sing/v sunglasses/sunglass/N sunk/sink/v supermen/superman/N supernovae/supernova/N
    swam/swim/d swept/sweep/dv swollen/swell/v swordsmen/swordsman/N swore/swear/d sworn/swear/v swum/swim/v
    swung/swing/dv symbioses/symbiosis/N synopses/synopsis/N syntheses/synthesis/N syringes/syrinx/N tableaux/tableau/N
    takeaways/takeaway/N taken/take/v tarmacked/tarmac/dv tarmacking/tarmac/g taught/teach/dv taxes/taxis/N
    teeth/tooth/N tens/ten/N tenterhooks/tenterhook/N termini/terminus/N testes/testis/N thalami/thalamus/N
    thesauri/thesaurus/N theses/thesis/N thieves/thief/N thinks/think/N thirteens/thirteen/N thirties/thirty/N
    thought/think/dv thousands/thousand/N threes/three/N threw/throw/d thromboses/thrombosis/N thrown/throw/v
    tibiae/tibia/N tills/till/N titmice/titmouse/N told/tell/dv took/take/d tore/tear/d torn/tear/v torpedoes/torpedo/d
    toted/tot/dv toting/tot/g townsmen/townsman/N tracheae/trachea/N tradesmen/tradesman/N trafficked/traffic/dv
    trafficking/traffic/g tribesmen/tribesman/N trillions/trillion/N trivia/trivium/N trod/tread/d trodden/tread/v
    trousseaux/trousseau/N tweezers/tweezer/N twenties/twenty/N twos/two/N tying/tie/g ulnae/ulna/N umbilici/umbilicus/N
    unbent/unbend/dv unbound/unbind/dv underclassmen/underclassman/N undergone/undergo/v underlain/underlie/v
    underlay/underlie/d underlying/underlie/g underneaths/underneath/N underpaid/underpay/dv undershot/undershoot/dv
    undersold/undersell/dv understood/understand/dv undertaken/undertake/v undertook/undertake/d underwent/undergo/d
    underwritten/underwrite/v underwrote/underwrite/d undid/undo/d undone/undo/v unlearnt/unlearn/dv unsaid/unsay/dv
    untying/untie/g unwound/unwind/dv upheld/uphold/dv urethrae/urethra/N urinalyses/urinalysis/N uteri/uterus/N
    vaginae/vagina/N vertebrae/vertebra/N vertices/vertex/N viscera/viscus/N vulvae/vulva/N vying/vie/g wants/want/N
    warplanes/warplane/N washerwomen/washerwoman/N watchmen/watchman/N waylaid/waylay/dv weathermen/weatherman/N
    went/go/d wept/weep/dv werewolves/werewolf/N wharves/wharf/N whirs/whirr/z withdrawn/withdraw/v withdrew/withdraw/d
    withheld/withhold/dv withstood/withstand/dv wives/wife/N woke/wake/d woken/wake/v wolves/wolf/N women/woman/N
    won/win/dv woodmen/woodman/N woodsmen/woodsman/N wore/wear/d workingmen/workingman/N workmen/workman/N worn/wear/v
    worse/wrong/k worst/wrong/l wound/wind/dv wove/weave/d woven/weave/v wows/wow/N written/write/v wrote/write/d
    wrung/wring/dv yachtsmen/yachtsman/N yeomen/yeoman/N yeses/yes/N yrs/yr/N zeros/zero/N zincked/zinc/d
    zincking/zinc/g
    """#
}
