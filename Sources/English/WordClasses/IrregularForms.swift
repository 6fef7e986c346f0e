/// Forms whose lemma their ending does not give.
///
/// Built by Scripts/build.py; change that, not this. Sources: counts of single words over the treebanks GUM (CC BY 4.0)
/// and EWT (CC BY-SA 4.0), WordNet 3.0 (Princeton University), the SPECIALIST lexicon (National Library of Medicine, as
/// packaged in lemminflect), the lexicon of Brill's tagger (copyright 1993 Massachusetts Institute of Technology and
/// University of Pennsylvania, MIT licence; packaged in textblob, with words of CMU's Twitter data, CC BY 3.0), SCOWL
/// (Kevin Atkinson) for the choice of words. Licences: Scripts/NOTICE.md.
enum IrregularForms {
  /// `form/lemma/letters`: the lemma of the form where it has one of these classes.
  static let table: StaticString = #"""
    abode/abide/dv abstractionists/abstractionist/N abstractors/abstractor/N accouterments/accouterment/N
    accoutrements/accoutrement/N acre-feet/acre-foot/N addenda/addendum/N admen/adman/N adopters/adopter/N adzes/adz/N
    aeries/aerie/N airmen/airman/N airwaves/airwave/N aldermen/alderman/N algae/alga/N aliquots/aliquot/N
    alkylbenzenesulfonates/alkylbenzenesulfonate/N alumnae/alumna/N alumni/alumnus/N alveoli/alveolus/N amahs/amah/N
    amanuenses/amanuensis/N amines/amine/N amniocenteses/amniocentesis/N amoebae/amoeba/N analyses/analysis/N
    anastomoses/anastomosis/N anchormen/anchorman/N andrenas/andrena/N ani/anus/N antennae/antenna/N
    anti-heroes/antihero/N antipodes/antipode/N antisera/antiserum/N antitheses/antithesis/N aphelia/aphelion/N
    apotheoses/apotheosis/N appendices/appendix/N appliques/applique/N appropriators/appropriator/N arborists/arborist/N
    areaways/areaway/N ares/are/N arisen/arise/v arose/arise/d arsines/arsine/N arterioles/arteriole/N
    assemblymen/assemblyman/N assemblywomen/assemblywoman/N ate/eat/d atria/atrium/N audiocassettes/audiocassette/N
    awoke/awake/d awoken/awake/v axed/ax/dv axes/ax/Nz axing/ax/g bacilli/bacillus/N backbit/backbite/d
    backbitten/backbite/v backslid/backslide/dv bacteria/bacterium/N bade/bid/dv bani/ban/N basileis/basileus/N
    batsmen/batsman/N batwings/batwing/N beanballs/beanball/N beaten/beat/v became/become/d bed/be/dv
    bedsprings/bedspring/N beeves/beef/N befallen/befall/v befell/befall/d began/begin/d begot/beget/d begotten/beget/v
    begun/begin/v beheld/behold/dv behinds/behind/N bent/bend/dv benzodiazepines/benzodiazepine/N bereft/bereave/dv
    besought/beseech/dv bespoke/bespeak/d bespoken/bespeak/v best/good/l bestridden/bestride/v bestrode/bestride/v
    better/good/k betters/better/N bidden/bid/v billions/billion/N bit/bite/d bitten/bite/v bivouacked/bivouac/dv
    bivouacking/bivouac/g blebs/bleb/N bled/bleed/dv blest/bless/dv blew/blow/d blintzes/blintz/N blonder/blond/k
    blondest/blond/l blown/blow/v bluebonnets/bluebonnet/N boathouses/boathouse/N boatmen/boatman/N boatyards/boatyard/N
    bods/bod/N bomblets/bomblet/N bondsmen/bondsman/N bookshelves/bookshelf/N boomers/boomer/N booties/bootie/N
    borates/borate/N bore/bear/d born/bear/v borne/bear/v bosons/boson/N bought/buy/dv bound/bind/dv bowmen/bowman/N
    brainchildren/brainchild/N brakemen/brakeman/N bred/breed/dv brethren/brother/N bribers/briber/N broke/break/d
    broken/break/v bronchi/bronchus/N brought/bring/dv browbeaten/browbeat/v buckaroos/buckaroo/N buckteeth/bucktooth/N
    built/build/dv bullyboys/bullyboy/N burned/burn/d burning/burn/g burnt/burn/dv bushmen/bushman/N
    businessmen/businessman/N businesswomen/businesswoman/N bussed/bus/dv busses/bus/z bussing/bus/g cacti/cactus/N
    caddies/caddy/N caducei/caduceus/N calculi/calculus/N call-backs/call-back/N calves/calf/N came/come/d
    cameramen/cameraman/N candelabra/candelabrum/N cans/can/N cantles/cantle/N capita/caput/N careerists/careerist/N
    carpi/carpus/N catecholamines/catecholamine/N catharses/catharsis/N cattlemen/cattleman/N caught/catch/dv
    cavalrymen/cavalryman/N cavemen/caveman/N celebrators/celebrator/N cerebra/cerebrum/N cervices/cervix/N
    cha-chas/cha-cha/N chairmen/chairman/N chairwomen/chairwoman/N charwomen/charwoman/N chateaux/chateau/N
    cherubim/cherub/N chessmen/chessman/N children/child/N chillies/chili/N chin-ups/chin-up/N chines/chine/N
    chorines/chorine/N chose/choose/d chosen/choose/v churchmen/churchman/N cicatrices/cicatrix/N cilia/cilium/N
    ciliates/ciliate/N city-states/city-state/N cityscapes/cityscape/N classifiers/classifier/N cleft/cleave/dv
    clergymen/clergyman/N clove/cleave/d cloven/cleave/v cloverleaves/cloverleaf/N clubfeet/clubfoot/N
    clubrooms/clubroom/N clung/cling/dv coalfields/coalfield/N coattails/coattail/N cocci/coccus/N coccyges/coccyx/N
    cochleae/cochlea/N coded/cod/dv codices/codex/N coding/cod/g cofactors/cofactor/N cola/colon/N colossi/colossus/N
    cols/col/N comes/come/N concerti/concerto/N conferees/conferee/N consortia/consortium/N continua/continuum/N
    contrarieties/contrariety/N controversialists/controversialist/N conventioneers/conventioneer/N coolies/coolie/N
    coped/cop/dv coping/cop/g copolymers/copolymer/N copybooks/copybook/N corkers/corker/N corpora/corpus/N corps/corp/N
    cortices/cortex/N corticosteroids/corticosteroid/N corvettes/corvette/N costed/cost/d costing/cost/g
    councilmen/councilman/N councilwomen/councilwoman/N counterarguments/counterargument/N
    countercharges/countercharge/N countermeasures/countermeasure/N countersunk/countersink/v countrymen/countryman/N
    countrywomen/countrywoman/N craftsmen/craftsman/N crematoria/crematorium/N crept/creep/dv crew/crow/d
    crewmen/crewman/N crises/crisis/N criteria/criterion/N crocodilians/crocodilian/N crofters/crofter/N crofts/croft/N
    cross-purposes/cross-purpose/N crossbred/crossbreed/dv crosscurrents/crosscurrent/N crossways/crossway/N
    crying/cry/N crystallographers/crystallographer/N cubed/cub/dv cubing/cub/g cufflinks/cufflink/N
    cuirassiers/cuirassier/N cumuli/cumulus/N curricula/curriculum/N cycads/cycad/N dairymen/dairyman/N data/datum/N
    deadheads/deadhead/N dealt/deal/dv deportees/deportee/N depressors/depressor/N desiderata/desideratum/N
    despoilers/despoiler/N diagnoses/diagnosis/N dialyses/dialysis/N dice/die/N dicier/dicey/k diciest/dicey/l
    dicta/dictum/N did/do/d diereses/dieresis/N diffusers/diffuser/N diluents/diluent/N diplomata/diploma/N
    dirhams/dirham/N dispelled/dispel/dv dispelling/dispel/g distils/distill/z dive/diva/N dockworkers/dockworker/N
    doggies/doggie/N doings/doing/N done/do/v doormen/doorman/N dopier/dopy/k dopiest/dopy/l dormice/dormouse/N dos/do/N
    dove/dive/d downs/down/N drafters/drafter/N draftsmen/draftsman/N drank/drink/d draughtsmen/draftsman/N drawn/draw/v
    dreadlocks/dreadlock/N dreamt/dream/dv dregs/dreg/N drew/draw/d driven/drive/v drove/drive/d drunk/drink/v
    drunk-and-disorderlies/drunk-and-disorderly/N dug/dig/dv duodena/duodenum/N dustmen/dustman/N dwelt/dwell/dv
    dying/die/g eaten/eat/v eclairs/eclair/N eerier/eery/k eeriest/eery/l effected/effect/dv effecting/effect/g
    eighteens/eighteen/N eighties/eighty/N eights/eight/N elder/old/k eldest/old/l elevens/eleven/N ellipses/ellipsis/N
    elves/elf/N emphases/emphasis/N emulsifiers/emulsifier/N endocrinologists/endocrinologist/N endpoints/endpoint/N
    enrollees/enrollee/N eremites/eremite/N errata/erratum/N esophagi/esophagus/N eucalypti/eucalyptus/N evens/even/N
    evolutionists/evolutionist/N excreta/excretion/N executrices/executrix/N exegeses/exegesis/N extrema/extremum/N
    eye-beamings/eye-beaming/N eyeteeth/eyetooth/N facilitators/facilitator/N fallen/fall/v farmsteads/farmstead/N
    farther/far/k farthest/far/l fascicles/fascicle/N fasciculations/fasciculation/N fed/feed/dv feet/foot/N fell/fall/d
    felt/feel/dv femora/femur/N fender-benders/fender-bender/N fermions/fermion/N fezzes/fez/N fibulae/fibula/N
    fiddlesticks/fiddlestick/N fieldmice/fieldmouse/N fifteens/fifteen/N fifties/fifty/N filers/filer/N finds/find/N
    fingerlings/fingerling/N firemen/fireman/N fishermen/fisherman/N fishmongers/fishmonger/N fishwives/fishwife/N
    fives/five/N flag-wavers/flag-waver/N flagella/flagellum/N flatfeet/flatfoot/N fled/flee/dv flew/fly/d
    floodheads/floodhead/N floodlit/floodlight/dv flown/fly/v flung/fling/dv flyleaves/flyleaf/N flyways/flyway/N
    foci/focus/N folksongs/folksong/N followings/following/N footmen/footman/N forbad/forbid/d forbade/forbid/d
    forbidden/forbid/v forbore/forbear/d forborne/forbear/v forefeet/forefoot/N foregoes/forgo/z foregoing/forgo/g
    foregone/forgo/v foremen/foreman/N forepaws/forepaw/N foresaw/foresee/d foreseen/foresee/v foretold/foretell/dv
    forewent/forgo/d forewomen/forewoman/N forgave/forgive/d forgiven/forgive/v forgone/forgo/v forgot/forget/d
    forgotten/forget/v formulae/formula/N forsaken/forsake/v forsook/forsake/d forswore/forswear/d forsworn/forswear/v
    forte-pianos/forte-piano/N forties/forty/N forty-niners/forty-niner/N forwent/forgo/d fought/fight/dv found/find/dv
    founds/found/N fours/four/N frappes/frappe/N freedmen/freedman/N frees/free/N freewheelers/freewheeler/N
    freshmen/freshman/N friendlies/friendly/N friers/frier/N frogmen/frogman/N frolicked/frolic/dv frolicking/frolic/g
    frontiersmen/frontiersman/N froze/freeze/d frozen/freeze/v fulfils/fulfill/z fulls/full/N fungi/fungus/N
    further/far/k furthest/far/l gagwriters/gagwriter/N gainsaid/gainsay/dv ganglia/ganglion/N gasses/gas/N
    gastronomes/gastronome/N gave/give/d geese/goose/N genera/genus/N geneses/genesis/N genii/genius/N
    gentlemen/gentleman/N gentlewomen/gentlewoman/N gets/get/N ghost-written/ghostwrite/v ghostwritten/ghostwrite/v
    ghostwrote/ghostwrite/d girt/gird/dv given/give/v givens/given/N gives/give/N gladioli/gladiolus/N
    glissandi/glissando/N gluier/gluey/k gluiest/gluey/l glycosides/glycoside/N go-getters/go-getter/N
    godchildren/godchild/N goers/goer/N goes/go/N goings/going/N gone/go/v goof-offs/goof-off/N gooier/gooey/k
    gooiest/gooey/l got/get/dv gotten/get/v graffiti/graffito/N grandchildren/grandchild/N granddaddies/granddaddy/N
    grandmasters/grandmaster/N grantors/grantor/N grants-in-aid/grant-in-aid/N great-nieces/great-niece/N
    great-uncles/great-uncle/N greats/great/N grew/grow/d ground/grind/dv groundbreakers/groundbreaker/N grown/grow/v
    guardsmen/guardsman/N gunmen/gunman/N habitants/habitant/N habitues/habitue/N had/have/dv half-moons/half-moon/N
    halfpence/halfpenny/N halides/halide/N halves/half/N hamstrung/hamstring/dv handspikes/handspike/N
    handymen/handyman/N hang-ups/hang-up/N hangers-on/hanger-on/N hangmen/hangman/N hankies/hankie/N has/have/z
    hated/hat/dv hating/hat/g haves/have/N hayfields/hayfield/N headwaters/headwater/N heard/hear/dv heavers/heaver/N
    hedgers/hedger/N held/hold/dv helices/helix/N hellos/hello/N helmsmen/helmsman/N henchmen/henchman/N
    herdsmen/herdsman/N hes/he/N hewn/hew/v hid/hide/d hidden/hide/v highwaymen/highwayman/N hippies/hippie/N
    holystones/holystone/N homier/homy/k homiest/homy/l honkytonks/honkytonk/N hooves/hoof/N horsemen/horseman/N
    horseshoers/horseshoer/N horsewomen/horsewoman/N hotspots/hotspot/N housebreakers/housebreaker/N
    housewives/housewife/N hove/heave/dv humeri/humerus/N hundreds/hundred/N hung/hang/dv
    hunter-gatherers/hunter-gatherer/N huntsmen/huntsman/N hying/hie/g hypnoses/hypnosis/N hypochondria/hypochondrium/N
    hypothalami/hypothalamus/N hypotheses/hypothesis/N ideologues/ideologue/N imagines/imago/N in-jokes/in-joke/N
    inbred/inbreed/dv incubi/incubus/N indices/index/N infantrymen/infantryman/N inlaid/inlay/dv ins/in/N
    instils/instill/z interbred/interbreed/dv interleaves/interleaf/N intermezzi/intermezzo/N
    internationals/international/N intervenors/intervenor/N interwove/interweave/d interwoven/interweave/v
    intros/intro/N invitees/invitee/N iodocompounds/iodocompound/N iodothyronines/iodothyronine/N
    iodotyrosines/iodotyrosine/N isomers/isomer/N isopleths/isopleth/N jackknives/jackknife/N jeans/jean/N jelled/gel/dv
    jelling/gel/g jells/gel/z jillions/jillion/N jinn/jinni/N jitters/jitter/N jodhpurs/jodhpur/N
    journeymen/journeyman/N joyriding/joyride/dv kept/keep/dv keypads/keypad/N kibbutzim/kibbutz/N
    kibbutzniks/kibbutznik/N kiddies/kiddy/N kinsmen/kinsman/N kinswomen/kinswoman/N knelt/kneel/dv knew/know/d
    knives/knife/N known/know/v knowns/known/N knows/know/N kroner/krone/N labia/labium/N lacunae/lacuna/N laden/lade/v
    laid/lay/dv lain/lie/v landholdings/landholding/N landslid/landslide/dv lappets/lappet/N larges/large/N
    larvae/larva/N larynges/larynx/N lasts/last/N laundrymen/laundryman/N lay/lie/d laymen/layman/N
    laypeople/layperson/N leapt/leap/dv learnt/learn/dv least/less/l led/lead/dv left/leave/dv lei/leu/N
    leitmotivs/leitmotiv/N lent/lend/dv lets/let/N lice/louse/N lieder/lied/N lifters/lifter/N likes/like/N
    linemen/lineman/N linesmen/linesman/N lipoproteins/lipoprotein/N liposomes/liposome/N lire/lira/N lit/light/dv
    lives/life/N loaves/loaf/N locals/local/N loci/locus/N longs/long/N longshoremen/longshoreman/N lost/lose/dv
    lumbermen/lumberman/N lying/lie/g lymphocytes/lymphocyte/N macromolecules/macromolecule/N made/make/dv
    madmen/madman/N madwomen/madwoman/N mafiosi/mafioso/N mailmen/mailman/N mains/main/N makes/make/N
    malevolencies/malevolency/N mantes/mantis/N mantids/mantid/N markkaa/markka/N marksmen/marksman/N
    marrowbones/marrowbone/N marshlands/marshland/N masers/maser/N maskers/masker/N masquers/masquer/N masses/masse/N
    massifs/massif/N matrices/matrix/N matzot/matzo/N matzoth/matzo/N maxillae/maxilla/N maxima/maximum/N meant/mean/dv
    meatloaves/meatloaf/N media/medium/N memoranda/memorandum/N men/man/N men-of-war/man-of-war/N
    menservants/manservant/N merchandisers/merchandiser/N mermen/merman/N mesdames/madame/N
    mesdemoiselles/mademoiselle/N met/meet/dv metacarpi/metacarpus/N metalworkers/metalworker/N
    metamorphoses/metamorphosis/N metastases/metastasis/N mice/mouse/N micro-organisms/micro-organism/N
    microcircuits/microcircuit/N microfossils/microfossil/N micrograms/microgram/N middlemen/middleman/N
    midshipmen/midshipman/N midwives/midwife/Nz militiamen/militiaman/N milkmen/milkman/N millenarians/millenarian/N
    millennia/millennium/N milliamperes/milliampere/N millions/million/N mines/mine/N mineworkers/mineworker/N
    minibars/minibar/N minima/minimum/N minutiae/minutia/N misdealt/misdeal/dv misdid/misdo/d misdone/misdo/v
    mislaid/mislay/dv misled/mislead/dv misplacements/misplacement/N misspent/misspend/dv mistaken/mistake/v
    mistook/mistake/d misunderstood/misunderstand/dv mixologists/mixologist/N mobcaps/mobcap/N momentoes/memento/N
    monies/money/N more/much/k mores/more/N most/much/l mothers-in-law/mother-in-law/N motormen/motorman/N
    mutterers/mutterer/N mycobacteria/mycobacterium/N myofibrillae/myofibrilla/N myofibrils/myofibril/N
    nationals/national/N nebulae/nebula/N nectaries/nectary/N nemeses/nemesis/N neuroscientists/neuroscientist/N
    neuroses/neurosis/N neutrophils/neutrophil/N newsagents/newsagent/N newsmen/newsman/N newspapermen/newspaperman/N
    newspaperwomen/newspaperwoman/N nigras/nigra/N nimbi/nimbus/N nines/nine/N nineteens/nineteen/N nineties/ninety/N
    no-hitters/no-hitter/N noblemen/nobleman/N noblewomen/noblewoman/N nobodies/nobody/N noes/no/N nomias/nomia/N
    non-resistants/non-resistant/N northers/norther/N nothings/nothing/N novae/nova/N nubbins/nubbin/N nuclei/nucleus/N
    nucleoli/nucleolus/N nullifiers/nullifier/N nurserymen/nurseryman/N oarsmen/oarsman/N oases/oasis/N
    obtained/obtain/dv obtaining/obtain/g oesophagi/esophagus/N oftener/often/k oftenest/often/l ok's/okay/N
    okays/okay/N olds/old/N oldsters/oldster/N olefins/olefin/N ologies/ology/N ombudsmen/ombudsman/N
    one-liners/one-liner/N opens/open/N opera/opus/N operagoers/operagoer/N optima/optimum/N ordinates/ordinate/N
    others/other/N outdid/outdo/d outdone/outdo/v outgrew/outgrow/d outgrown/outgrow/v outlaid/outlay/dv
    outlanders/outlander/N outran/outrun/d outs/out/N outshone/outshine/dv outsides/outside/N outwore/outwear/d
    outworn/outwear/v ova/ovum/N overate/overeat/d overbore/overbear/d overborne/overbear/v overcame/overcome/d
    overdid/overdo/d overdone/overdo/v overdrawn/overdraw/v overdrew/overdraw/d overeaten/overeat/v
    overflights/overflight/N overgrew/overgrow/d overgrown/overgrow/v overheard/overhear/dv overhung/overhang/dv
    overlaid/overlay/dv overlain/overlie/v overlay/overlie/d overlying/overlie/g overnighters/overnighter/N
    overpaid/overpay/dv overran/overrun/d overridden/override/v overrode/override/d overs/over/N oversaw/oversee/d
    overseen/oversee/v overshot/overshoot/dv overslept/oversleep/dv overtaken/overtake/v overthrew/overthrow/d
    overthrown/overthrow/v overtook/overtake/d overwritten/overwrite/v oxen/ox/N oxymora/oxymoron/N paid/pay/dv
    panicked/panic/dv panicking/panic/g pantaloons/pantaloon/N panzers/panzer/N papillae/papilla/N papyri/papyrus/N
    paralyses/paralysis/N paramecia/paramecium/N parentheses/parenthesis/N parimutuels/parimutuel/N
    part-timers/part-timer/N partaken/partake/v partook/partake/d passers-by/passer-by/N passersby/passerby/N
    pastilles/pastille/N patellae/patella/N patinae/patina/N patisseries/patisserie/N patrolmen/patrolman/N
    peacekeepers/peacekeeper/N pence/penny/N penknives/penknife/N peptidases/peptidase/N pericardia/pericardium/N
    perihelia/perihelion/N periphrases/periphrasis/N personae/persona/N persuaders/persuader/N ph/pH/N
    phagocytes/phagocyte/N phalanges/phalanx/N phalli/phallus/N pharynges/pharynx/N phenomena/phenomenon/N phis/phi/N
    photoelectrons/photoelectron/N phyla/phylum/N physicked/physic/dv physicking/physic/g piasters/piaster/N
    pickaxes/pickax/N picnicked/picnic/dv picnicking/picnic/g pirogues/pirogue/N pistoleers/pistoleer/N
    pitchmen/pitchman/N plagiarizers/plagiarizer/N plainclothesmen/plainclothesman/N plated/plat/dv plating/plat/g
    plectra/plectrum/N pled/plead/dv pliers/plier/N ploughmen/plowman/N plowmen/plowman/N plunkers/plunker/N
    pocketknives/pocketknife/N policemen/policeman/N policewomen/policewoman/N polyelectrolytes/polyelectrolyte/N
    pompons/pompon/N portwatchers/portwatcher/N possibles/possible/N postmen/postman/N prayerbooks/prayerbook/N
    pre-paid/prepay/dv precises/precis/N premiered/premier/dv premiering/premier/g prepaid/prepay/dv
    presentments/presentment/N pressmen/pressman/N prevailed/prevail/dv prevailing/prevail/g pricier/pricey/k
    priciest/pricey/l primed/prim/dv priming/prim/g prognoses/prognosis/N promulgators/promulgator/N
    prostheses/prosthesis/N proto-oncogenes/proto-oncogene/N protozoa/protozoan/N proven/prove/v
    provocateurs/provocateur/N psyched/psych/dv psyches/psych/z psyching/psych/g psychoses/psychosis/N
    pterygia/pterygium/N pupae/pupa/N pushups/pushup/N puts/put/N putting/put/g pyjamas/pyjama/N quanta/quantum/N
    quizzes/quiz/Nz racoons/racoon/N radii/radius/N rads/rad/N railbirds/railbird/N ran/run/dv rang/ring/d
    rangelands/rangeland/N rapers/raper/N ratepayers/ratepayer/N ratifiers/ratifier/N re-set/reset/dv
    re-thinking/rethink/g re-thought/rethink/dv reactants/reactant/N reals/real/N rebound/rebind/dv rebuilt/rebuild/dv
    redactions/redaction/N redid/redo/d redone/redo/v redrawn/redraw/v redrew/redraw/d referenda/referendum/N
    regalia/regale/N relaid/relay/dv religionists/religionist/N remade/remake/dv rent/rend/dv repaid/repay/dv
    repairmen/repairman/N repressers/represser/N reran/rerun/d resold/resell/dv responders/responder/N retaken/retake/v
    rethought/rethink/dv retold/retell/dv retook/retake/d revenuers/revenuer/N reveries/reverie/N revetments/revetment/N
    rewound/rewind/dv rewritten/rewrite/v rewrote/rewrite/d richer/rich/k richest/rich/l ridden/ride/v
    riflemen/rifleman/N right-wingers/right-winger/N risen/rise/v rode/ride/d ropers/roper/N rose/rise/d routed/rout/dv
    routing/rout/g run-ins/run-in/N rung/ring/v runners-up/runner-up/N saccades/saccade/N said/say/dv
    salesmen/salesman/N salespeople/salesperson/N saleswomen/saleswoman/N salmonellae/salmonella/N sandmen/sandman/N
    sang/sing/d sank/sink/d saponins/saponin/N sarcophagi/sarcophagus/N sat/sit/dv saw/see/d says/say/N
    scapulae/scapula/N scapulars/scapular/N scarves/scarf/N schemata/schema/N schillings/schilling/N schnooks/schnook/N
    schoolchildren/schoolchild/N scorekeepers/scorekeeper/N scrota/scrotum/N seagulls/seagull/N seamen/seaman/N
    seances/seance/N secs/sec/N seen/see/v selectmen/selectman/N self-starters/self-starter/N selling/sell/g
    selves/self/N semi-abstractions/semi-abstraction/N senses/sens/N sent/send/dv septa/septum/N sera/serum/N
    seraphim/seraph/N servicemen/serviceman/N servitors/servitor/N sevens/seven/N seventeens/seventeen/N
    seventies/seventy/N sewn/sew/v shaken/shake/v shareowners/shareowner/N sharers/sharer/N shaven/shave/v
    sheaves/sheaf/N shellacked/shellac/dv shellacking/shellac/g shelves/shelf/N shifters/shifter/N
    shipowners/shipowner/N shod/shoe/dv shone/shine/dv shook/shake/d shorn/shear/v shot/shoot/dv
    show-stoppers/show-stopper/N showmen/showman/N shown/show/v shrank/shrink/d shrimpers/shrimper/N shriven/shrive/v
    shrunk/shrink/v shrunken/shrink/v sideburns/sideburn/N simperers/simperer/N singing/sing/g sinusoids/sinusoid/N
    sippers/sipper/N sis/si/N sisters-in-law/sister-in-law/N six-packs/six-pack/N sixes/six/N sixteens/sixteen/N
    sixties/sixty/N skiis/ski/N skimmers/skimmer/N skirmishers/skirmisher/N slain/slay/v slept/sleep/dv slew/slay/d
    slid/slide/dv slingers/slinger/N slung/sling/dv slunk/slink/dv small-arms/small-arm/N smalls/small/N smelt/smell/dv
    smidgins/smidgin/N smitten/smite/v smote/smite/d sniffers/sniffer/N snowbirds/snowbird/N snowmen/snowman/N
    socials/social/N soddies/soddy/N soirees/soiree/N solaria/solarium/N sold/sell/dv somebodies/somebody/N
    someones/someone/N sons-in-law/son-in-law/N sought/seek/dv southernisms/southernism/N sown/sow/v spacemen/spaceman/N
    spacier/spacy/k spaciest/spacy/l spandrels/spandrel/N spareribs/sparerib/N spat/spit/dv specifics/specific/N
    spectra/spectrum/N sped/speed/dv speechwriters/speechwriter/N spelt/spell/dv spent/spend/dv
    spermatozoa/spermatozoon/N spherules/spherule/N spilt/spill/dv spoilables/spoilable/N spoilt/spoil/dv spoke/speak/d
    spoken/speak/v spokesmen/spokesman/N spokeswomen/spokeswoman/N sportsmen/sportsman/N sportswomen/sportswoman/N
    sprang/spring/d spritzers/spritzer/N sprung/spring/dv spun/spin/dv squibs/squib/N staid/stay/dv stamina/stamen/N
    stank/stink/d staphylococci/staphylococcus/N statesmen/statesman/N staves/stay/z steelworkers/steelworker/N
    stepchildren/stepchild/N stigmata/stigma/N stills/still/N stimuli/stimulus/N stole/steal/d stolen/steal/v
    stood/stand/dv stove/stave/dv straighteners/straightener/N strata/stratum/N streptococci/streptococcus/N
    stressors/stressor/N strewn/strew/v stricken/strike/v stridden/stride/v strikebreakers/strikebreaker/N
    striven/strive/v strivers/striver/N strode/stride/d strongrooms/strongroom/N strove/strive/d struck/strike/dv
    strung/string/dv stuck/stick/dv stung/sting/dv stunk/stink/v styli/stylus/N sub-tests/sub-test/N
    subfigures/subfigure/N submariners/submariner/N subparts/subpart/N substrata/substratum/N sung/sing/v
    sunglasses/sunglass/N sunk/sink/v sunshades/sunshade/N supergiants/supergiant/N supermen/superman/N
    supernovae/supernova/N supertitles/supertitle/N swam/swim/d sweetpeas/sweetpea/N swept/sweep/dv swollen/swell/v
    swordsmen/swordsman/N swore/swear/d sworn/swear/v swum/swim/v swung/swing/dv symbioses/symbiosis/N
    symbolists/symbolist/N synchronizers/synchronizer/N synopses/synopsis/N syntheses/synthesis/N syringes/syrinx/N
    tableaux/tableau/N takeaways/takeaway/N taken/take/v tarmacked/tarmac/dv tarmacking/tarmac/g taught/teach/dv
    taxes/taxis/N teeth/tooth/N tens/ten/N tenterhooks/tenterhook/N teratologies/teratology/N termini/terminus/N
    testes/testis/N tetrahalides/tetrahalide/N thalami/thalamus/N thesauri/thesaurus/N theses/thesis/N thieves/thief/N
    thills/thill/N thinks/think/N thirteens/thirteen/N thirties/thirty/N thought/think/dv thousands/thousand/N
    threes/three/N threw/throw/d thrips/thrip/N thrombi/thrombus/N thromboses/thrombosis/N thrown/throw/v tibiae/tibia/N
    tidelands/tideland/N tills/till/N titmice/titmouse/N titties/titty/N told/tell/dv took/take/d tootles/tootle/N
    tore/tear/d tormenters/tormenter/N torn/tear/v torpedoes/torpedo/d tossers/tosser/N toted/tot/dv toting/tot/g
    towboats/towboat/N townsmen/townsman/N tracheae/trachea/N tradesmen/tradesman/N trafficked/traffic/dv
    trafficking/traffic/g traineeships/traineeship/N tribesmen/tribesman/N trillions/trillion/N trivia/trivium/N
    trod/tread/d trodden/tread/v trousseaux/trousseau/N tubules/tubule/N turbinates/turbinate/N turn-ons/turn-on/N
    turned/turn/dv turning/turn/g tweezers/tweezer/N twenties/twenty/N twinjets/twinjet/N twos/two/N tying/tie/g
    ulnae/ulna/N umbilici/umbilicus/N unbent/unbend/dv unbound/unbind/dv underclassmen/underclassman/N
    undergone/undergo/v underlain/underlie/v underlay/underlie/d underlying/underlie/g underneaths/underneath/N
    underpaid/underpay/dv underperformers/underperformer/N undershot/undershoot/dv undersold/undersell/dv
    understood/understand/dv undertaken/undertake/v undertook/undertake/d underwent/undergo/d underwritten/underwrite/v
    underwrote/underwrite/d undid/undo/d undone/undo/v unlearnt/unlearn/dv unsaid/unsay/dv untying/untie/g
    unwound/unwind/dv upheld/uphold/dv upholders/upholder/N urethrae/urethra/N urinalyses/urinalysis/N uteri/uterus/N
    vaginae/vagina/N vasa/vas/N venturers/venturer/N vertebrae/vertebra/N vertices/vertex/N virtuosi/virtuoso/N
    viscera/viscus/N vulvae/vulva/N vying/vie/g waddlers/waddler/N wants/want/N ward-heelers/ward-heeler/N
    warplanes/warplane/N washerwomen/washerwoman/N watchmen/watchman/N waylaid/waylay/dv weathermen/weatherman/N
    well-wishers/well-wisher/N went/go/d wept/weep/dv werewolves/werewolf/N wharves/wharf/N whirs/whirr/z
    withdrawn/withdraw/v withdrew/withdraw/d withes/withe/N withheld/withhold/dv withstood/withstand/dv wives/wife/N
    woke/wake/d woken/wake/v wolves/wolf/N women/woman/N won/win/dv woodmen/woodman/N woodsmen/woodsman/N wore/wear/d
    workingmen/workingman/N workmen/workman/N worn/wear/v worse/wrong/k worst/wrong/l wound/wind/dv wove/weave/d
    woven/weave/v wows/wow/N written/write/v wrote/write/d wrung/wring/dv yachtsmen/yachtsman/N yeomen/yeoman/N
    yeses/yes/N zeros/zero/N zincked/zinc/d zincking/zinc/g
    """#
}
