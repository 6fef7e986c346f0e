/// What each word can be, the likeliest class first.
///
/// Built by Scripts/build.py; change that, not this. Sources: counts of single words over the treebanks GUM (CC BY 4.0)
/// and EWT (CC BY-SA 4.0), WordNet 3.0 (Princeton University), the SPECIALIST lexicon (National Library of Medicine, as
/// packaged in lemminflect), SCOWL (Kevin Atkinson) for the choice of words.
enum ClassLexicon {
  /// `=LOWER/UPPER` begins a group: the classes of the word in lower case / capitalised inside a sentence, where
  /// that is more than "name, or as in lower case".
  /// Letters: n nounSingular, N nounPlural, P properNoun, b verbBase, p verbPresent, z verbPresent3, d verbPast,
  /// v participle, g gerund, A auxiliary, M modal, j adjective, k comparative, l superlative, r adverb, o pronoun,
  /// w whPronoun, y possessivePronoun, D determiner, i preposition, c coordinator, s subordinator, t infinitiveTo,
  /// x negation, q possessiveClitic, u numeral, h interjection, f foreignWord,
  static let table: StaticString = #"""
    =n/
    aardvark abacus abalone abandonment abasement abatement abattoir abbess abbey abbot abbreviation abdication abdomen
    abduction abductor aberration abetter abettor abeyance abhorrence ability abjuration ablution abnegation abnormality
    abolition abolitionist abomination aborigine abortion abortionist abracadabra abrasion abrasiveness abridgement
    abridgment abrogation abruptness abscissa absence absentee absenteeism absinth absinthe absolution absolutism
    absorbency absorption abstainer abstention abstinence abstraction abstractness abstruseness absurdity abundance
    abuser abutment abyss acacia academia academician academy acanthus acceleration accelerator accentuation
    acceptability acceptance accessibility accident acclamation acclimation acclimatisation acclimatization accolade
    accompaniment accompanist accomplice accomplishment accordance accordion accountability accountancy accountant
    accreditation accretion accrual acculturation accumulation accumulator accuracy accusation accuser acerbity
    acetaminophen acetate acetone acetylene achievement achiever acidity acknowledgement acknowledgment acme acne
    acolyte aconite acorn acquaintance acquiescence acquirement acquisition acquisitiveness acquittal acre acreage
    acrimony acrobat acrobatics acronym acrostic actinium action activation activism activity actualisation actuality
    actualization actuary actuator acuity acumen acuteness adage adaptability adaptation adapter adaptor addend addendum
    adder addiction addition addressee adeptness adequacy adherence adhesion adieu adjournment adjudication adjudicator
    adjuration adjuster adjustment adjutant adman administration administrator admiral admiralty admiration admirer
    admissibility admission admittance admixture admonishment admonition ado adobe adolescence adoption adoration
    adornment adrenaline adroitness adulation adulteration adulterer adulteress adultery adulthood adumbration
    advancement advent adventurer adventuress adverb adversary adversity advertisement advertiser advisability
    advisement adviser advisor advocacy adze aegis aeon aeration aerator aerialist aerie aerobatics aerobics
    aerodynamics aerofoil aerogel aeronautics aeroplane aerosol aesthete aetiology affability affair affectation
    affection affidavit affiliation affinity affirmation affliction affluence afforestation affray aficionado afterbirth
    afterburner aftercare aftereffect afterglow afterlife aftermath aftershock aftertaste afterthought agar agate agave
    age ageism agency agenda agent agglomeration agglutination aggrandisement aggrandizement aggravation aggregation
    aggression aggressiveness aggressor agility agitation agitator agnosticism agony agribusiness agriculturalist
    agriculture agronomist agronomy ague ah ahem aide aileron ailment aimlessness aircraft airdrop airfare airfield
    airfoil airhead airiness airline airliner airman airplane airport airship airsickness airspace airstrip airway aisle
    al-qaeda alacrity alb albacore albatross albino album albumen albumin alchemist alchemy alcohol alcoholism alcove
    alder alderman ale alertness alfalfa alga algebra algorithm alienation alignment alimony alkali alkalinity alkaloid
    allegation allegiance allegory allergen allergist allergy alleviation alley alleyway alliance alliteration
    allocation allotment allspice allusion alluvium almanac almond alms aloe aloofness alpaca alphabet altar alteration
    altercation alternation alternator altimeter altitude altruism altruist alum aluminium aluminum alumna alumnus
    amalgam amalgamation amanuensis amaranth amaryllis amateurism amazement amazon ambassador ambassadorship ambergris
    ambiance ambience ambiguity ambitiousness ambivalence ambrosia ambulance amelioration amendment amenity amiability
    amicability amigo amity ammeter ammo ammonia ammunition amnesia amniocentesis amoeba amorality amorousness
    amortisation amortization amour amp amperage ampere ampersand amphetamine amphitheater amphitheatre amplification
    amplifier amplitude ampule amputation amputee amulet amusement anachronism anaconda anaemia anaesthesia anaesthetist
    analgesia analogy analyser analysis analyst analyzer anapest anarchism anarchist anarchy anathema anatomist anatomy
    ancestor ancestress ancestry anchorage anchorite anchorman anchorperson anchovy andiron androgen anecdote anemia
    anemometer anemone anesthesia anesthesiologist anesthesiology anesthetist aneurysm angel angina angioplasty
    angiosperm angler angleworm angst angstrom angularity animation animator anime animism animosity animus anion anise
    aniseed ankle ankle-length anklet annals annexation annihilation annihilator anniversary annotation announcement
    announcer annoyance annuity annulment anode anointment anomaly anonymity anorak anorexia ant antagonism antagonist
    anteater antechamber antelope antenna anteroom anthem anther anthill anthologist anthology anthracite anthrax
    anthropologist anthropology anthropomorphism antibody anticipation anticlimax anticyclone antidepressant antidote
    antifreeze antigen antihero antihistamine antimatter antimony antiparticle antipasto antipathy antiperspirant
    antiquary antiquity antithesis antitoxin antler antonym anus anvil anxiety aorta apartheid apartment apathy aperitif
    aperture apex aphasia aphelion aphid aphorism apiary aplomb apocalypse apogee apologia apologist apology apoplexy
    apostasy apostle apostrophe apothecary apotheosis apparatus apparition appearance appeasement appeaser appellation
    appendage appendectomy appendicitis appendix appetiser appetite appetizer applause apple applejack applesauce
    appliance applicability applicant application applicator appointee appointment apportionment appositeness apposition
    appraisal appraiser appreciation apprehension apprehensiveness apprenticeship approbation appropriateness
    appropriation approval approximation appurtenance apricot apron apse aptitude aptness aqua aquaculture aquanaut
    aquarium aquavit aqueduct aquifer arabes arabesque arachnid arbiter arbitrariness arbitration arbitrator arbor
    arboretum arborvitae arbour arbutus arcade archaeologist archaeology archaism archangel archbishop archbishopric
    archdeacon archdiocese archduke archer archery archetype archipelago architect architecture archivist archness
    archosaur archway ardor ardour arduousness area arena argon argosy argot argument argumentation argyle aria aridity
    aristocracy aristocrat ark armada armadillo armament armature armband armchair armful armhole armistice armlet
    armorer armory armourer armoury armpit armrest aroma aromatherapy arousal arpeggio arraignment arrangement arranger
    arrival arrogance arrow arrowhead arrowroot arroyo arse arsehole arsenal arsenic arson arsonist art artefact
    arteriosclerosis artery artfulness arthritis arthropod artichoke articulateness articulation artifact artifice
    artificer artificiality artillery artisan artist artiste artistry artlessness artwork asbestos ascendance ascendancy
    ascension ascent asceticism ascot ascription ashcan ashram ashtray asininity asp asparagus aspartame aspect aspen
    asperity aspersion asphyxia asphyxiation aspic aspiration aspirin ass assailant assassin assassination assaulter
    assemblage assembler assembly assemblyman assemblywoman assertion assertiveness assessment assessor asset asshole
    assiduousness assignation assignment assimilation assistance assize association assonance assortment assumption
    assurance aster asthma astigmatism astonishment astrakhan astringency astrologer astrology astronaut astronautics
    astronomer astronomy astrophysicist astrophysics astuteness asylum asymmetry atavism atelier atheism atherosclerosis
    athlete athletics atlas atoll atom atomiser atomizer atonality atonement atrium atrociousness atrocity attachment
    attacker attainment attar attendance attender attentiveness attenuation attestation attic attitude attorney
    attraction attractiveness attribution attrition audaciousness audacity audibility audience auditor auditorium auger
    aught augmentation augury auk aura aureole auricle auspice auspiciousness austerity authentication authenticity
    authorisation authoritarianism authority authorization authorship autism auto autobiography autocracy autocrat
    automation automaton autonomy autopilot autumn availability avarice avatar avenger avenue aversion aviary aviation
    aviator aviatrix avidity avionics avocation avoidance avoirdupois avowal awareness awfulness awkwardness awl awning
    axiom axis axle axon ayatollah azalea azimuth babbler babe babel baboon babushka babyhood babysitter baccalaureate
    bacillus backache backbiter backboard backbone backdrop backer backfield backgammon backhoe backpacker backrest
    backside backslapper backslider backspin backup backwardness backwash backwater backwoods backyard bacon
    bacteriologist bacteriology bacterium badinage badlands badminton badness bafflement bagatelle bagel baggage bagpipe
    bailiff bailiwick baize baker bakery balalaika balcony balderdash baldness baleen ballad balladeer ballerina ballet
    ballistics balloonist ballpark ballplayer ballpoint balm balminess baloney balsa balsam baluster balustrade bamboo
    banality banana bandanna bandit banditry bandoleer bandstand bandwagon bandwidth bane bangle banishment banister
    banjo bankbook banker banknote bankruptcy banns banshee bantamweight banyan baobab baptism baptistery barbarism
    barbarity barbell barberry barbershop barbiturate bareness bargainer barium barker barley barmaid barman barnacle
    barometer baron baroness baronet barracuda barrenness barrette barrier barrio barrister barroom barrow bartender
    basalt baseball baseboard baseline baseman basement baseness bashfulness basil basilica basin basis basketball
    bassinet bassist basso bassoon bassoonist bast bastion bather bathhouse bathos bathrobe bathroom bathtub baton
    batsman battalion battery battlefield battleground battlement battleship bauble baud bauxite bawdiness bayberry
    bayou bazaar bazooka beachcomber beachhead beagle beaker beanbag bearer bearskin beast beastliness beater
    beatification beatitude beatnik beau beautician beautification beck bedbug bedclothes bedder bedevilment bedfellow
    bedlam bedpan bedroll bedroom bedsore bedspread bedstead bedtime bee beech beechnut beefburger beefsteak beehive
    beekeeper beekeeping beeline beeper beer beet beginner begonia behalf behavior behaviour behemoth behest beholder
    belfry belief believer belladonna bellboy belle bellhop bellicosity belligerence belligerency bellwether bellybutton
    bellyful beltway benchmark bender benediction benefaction benefactor benefactress beneficence benevolence benzene
    bequest bereavement beret berg beriberi berm beryl beryllium besieger besom bestiality bestiary bestowal bestseller
    betrayal betrayer betrothal betterment bettor beverage bevy bewilderment bible bibliographer bibliography
    bibliophile biceps bicyclist bidder biddy bidet bier bifocals bifurcation bigamist bigamy bighorn bigness bigot
    bigotry bigwig bikers bikini bile billboard billfold billiards billionaire billy bimbo binder bindery bingo binnacle
    binoculars biochemist biochemistry biodiversity biofeedback biographer biography biologist biophysicist biophysics
    biopsy biosphere biotechnology birdbath birdcage birdhouse birdseed biretta birthday birthmark birthplace birthrate
    birthright biscuit bisection bisexuality bishop bishopric bismuth bison bisque bistro bitmap bittern bitterness
    bitumen blabbermouth blackbird blackboard blackhead blackmailer blackness blackout blacksmith blackthorn
    blacktopping bladder blade blah blamer blancmange blandishment blandness blankness blasphemer blasphemy blaster
    blastoff blazer bleacher bleakness bleeder blender blessedness blimp blindness bling blintz blintze blip bliss
    blissfulness blizzard bloc blockage blockbuster blockhead blockhouse blogger blondness bloodbath bloodhound
    bloodmobile bloodshed bloodstain bloodstream bloodsucker bloodthirstiness bloomer blooper blotter blower blowgun
    blowout blowtorch blowup bluebell blueberry bluebird bluebottle bluefish bluegrass bluejacket bluenose bluestocking
    bluffer blunderbuss blunderer bluntness blurb blusher boa boar boarder boardinghouse boardroom boardwalk boaster
    boastfulness boater boatman boatswain bobbin bobby bobcat bobolink bobwhite bodega bodice bodkin bodybuilding
    bodyguard bodywork bogeyman bogie boiler boilerplate boisterousness bola boldness bole bolero boll bologna
    bombardier bombardment bombast bomber bombshell bonanza bonbon bondage bondsman bonehead boner bonfire bongo bonito
    bonsai bonus booby boodle bookcase bookend bookie bookkeeper bookkeeping booklet bookmaker bookmobile bookseller
    bookshelf bookshop bookstore bookworm boondocks boor bootblack bootee booth bootlegger booty boozer borax bordello
    borderland boredom borer boron borough borrower borscht bosh botanist botany botulism boudoir bough bouillabaisse
    bouillon boulder boulevard bouncer boundary bounder bounty bouquet bourbon bourgeoisie bout boutique bowel bowler
    bowman bowsprit bowstring boxcar boxer boxwood boyfriend boyhood boyishness boysenberry bozo bpd bra bracelet
    bracken bract bragger brainchild brakeman bramble bran brandy brashness brass brassiere brat bravado bravery bravura
    brawler brawn brawniness brazenness brazier breadbasket breadfruit breadth breadwinner breakage breakdown breaker
    breakthrough breakup breakwater breastbone breastplate breastwork breath breather breathlessness breech breeder
    breeziness breviary brevity brewer brewery briar bribery brickbat bricklayer bricklaying bride bridegroom bridesmaid
    bridgehead bridgework briefcase briefness brier brig brigadier brigand brigantine brightness brilliance brilliancy
    brimstone brink brinkmanship briquette brisket briskness britches brittleness broadcaster broadcloth broadness
    broadsword broccoli brochure brogan brogue broiler brokerage bromide bromine bronchitis bronchus bronco brontosaur
    brontosaurus brooder broomstick broth brothel brother brotherhood brouhaha brow brownie brownout brownstone browser
    bruin bruiser brunt brushwood brusqueness brutality buckboard bucketful buckeye buckler bucksaw buckshot buckskin
    bucktooth buckwheat buckyball budgerigar budgie buffoon buffoonery bugaboo bugbear bugler builder buildup bulb
    bulimia bulkhead bulkiness bulldozer bullet bullfight bullfighter bullfighting bullfinch bullfrog bullhorn bullion
    bullock bullpen bullring bulrush bumblebee bumbler bummer bumper bumpkin bun bungalow bunghole bungler bunion bunkum
    bunny buoyancy burdock bureau bureaucracy bureaucrat burg burger burgher burglar burglary burial burka burlap burner
    burnoose burqa burrito burro bursar bursitis busboy busby bushman bushwhacker business businessman businessperson
    businesswoman buster busybody busyness busywork butane butchery butler butte buttercup butterfat butterfingers
    buttermilk butternut butterscotch buttock buyer buyout buzzard buzzer buzzword bye bylaw byplay byproduct bystander
    byte byway byword cabana cabaret cabby cabinet cabinetmaker cablegram caboodle caboose cacao cachet cacophony cactus
    cad cadaver cadence cadenza cadet cadger cadmium cadre caduceus caesium caesura cafe cafeteria caffeine caftan
    cahoot cairn caisson cajolery calabash calamine calamity calcite calcium calculation calculator calculus calf
    calfskin caliber calibration calibre caliph caliphate calisthenics calligrapher calligraphy calliope callisthenics
    callousness calmness calorie calumny calypso calyx cam camaraderie cambium cambric camcorder camel camellia cameo
    camera cameraman camisole campaigner campanile camper campfire campground camphor campsite camshaft canard canasta
    cancan cancellation cancer candelabrum candidacy candidness candlelight candlestick candor candour canister cannabis
    cannery cannibal cannibalism cannonball canoeist canon canonisation canonization cantaloupe cantata canteen canticle
    canto cantor canvasback canvasser canyon capability capaciousness capacitance capacitor capacity cape capitalisation
    capitalism capitalization capitol capitulation capon cappuccino caprice capriciousness capstan captaincy captivation
    captivity captor car carafe carapace carat caraway carbide carbine carbohydrate carbon carbonation carboy carbuncle
    carburetor carburettor carcass carcinogen carcinoma cardigan cardiogram cardiologist cardiology cardsharp
    carefulness caregiver carelessness caret caretaker carfare cargo caribou caricaturist caries carillon carnage
    carnelian carnival carnivore caroler caroller carousal carousel carouser carpel carpentry carpetbagger carport
    carpus carrel carriage carriageway carrier carrion carrot carryall cartel cartilage cartographer cartography carton
    cartoonist cartridge carver caryatid case casein casement casework caseworker cashew cashmere casino cask cassava
    casserole cassette cassia cassock castanets castaway caste caster castigation castor castration casualness casualty
    casuarina casuist casuistry cataclysm catacomb catafalque catalepsy cataloger cataloguer catalpa catalysis catalyst
    catamaran cataract catarrh catastrophe catbird catboat catchall catcher catchment catchphrase catchword catechism
    categorisation categorization caterer caterpillar catfish catgut catharsis catheter cathode catholicity cation
    catkin catnip cattail cattiness cattle cattleman catwalk cauldron cauliflower causality causation cautiousness
    cavalcade cavalry cavalryman caveat caveman caviar cavity cayenne ceasefire cedar cedilla ceiling celebrant
    celebration celebrity celerity celery celesta celibacy cell cellar cellist cello cellophane cellulite cellulose
    cemetery cenotaph censer censorship centaur centerfold centerpiece centiliter centilitre centime centimeter
    centimetre centipede centralisation centralization centrefold centrepiece centurion cerebellum cerebrum ceremony
    certainty certification certitude cervix cesium cessation cession cesspool chaffinch chainsaw chairlift chairmanship
    chairperson chairwoman chaise chalet chalice chalkboard challenger chamberlain chambermaid chambray chameleon
    chamois chamomile champagne championship chancel chancellery chancellor chancery chandelier chandler changeling
    changeover chanter chantey chaos chaparral chapel chaplain chaplaincy chaplet chapter characterisation
    characterization charade charger charioteer charisma charity charlatan charmer charwoman chaser chasm chassis
    chastisement chastity chasuble chattel chatterbox chatterer chauvinism chauvinist cheapness cheapskate cheater
    checkbook checkerboard checklist checkout checkpoint checkroom checkup cheddar cheekbone cheekiness cheerfulness
    cheerleader cheerlessness cheeseburger cheesecake cheesecloth cheetah chef chemise chemist chemist's chemistry
    chemotherapy chenille chequebook cheroot cherub chervil chess chessboard chessman chest chevron chewer chi
    chiaroscuro chicanery chick chickadee chickenpox chickpea chickweed chicle chicory chieftain chiffon chigger chignon
    chihuahua chilblain child childbirth childcare childhood childishness childlessness chili chiller chilli chilliness
    chimera chimney chimp chimpanzee china chinchilla chino chintz chipmunk chiropodist chiropody chiropractic
    chiropractor chiseler chiseller chit chitin chitterlings chivalry chive chloride chlorination chlorine
    chlorofluorocarbon chlorophyll choker choler cholera cholesterol chopper choppiness chopstick chorale chore
    choreographer choreography chorister chorizo chow chowder chromium chromosome chronicler chronology chronometer
    chrysalis chrysanthemum chubbiness chuckhole chumminess chump churchgoer churchman churchyard churl chutney chutzpah
    cicada cicatrix cider cigarette cigarillo cilantro cilium cinchona cincture cinder cinema cinematographer
    cinematography cinnamon circlet circuitry circularity circulation circumcision circumference circumlocution
    circumnavigation circumscription circumspection circumstance circumvention circus cirrhosis cirrus cistern citadel
    citation citizen citizenry citizenship citron city civet civics civilisation civility civilization civvies claimant
    clairvoyance clambake clamminess clampdown clan clapper claptrap clarification clarinet clarinetist clarinettist
    clarity classicism classicist classification classmate classroom clause claustrophobia clavichord clavicle clay
    cleanliness cleanness cleanser cleanup clearance clearness cleavage cleaver clef clematis clemency clerestory clergy
    clergyman cleric cleverness client cliff cliffhanger climate climber clime clincher clinic clinician clipboard
    clipper clique clit clitoris cloakroom cloche clockwork clod clodhopper clopping closeness closeout clothesline
    clothespin clothier cloudburst cloudiness clover cloverleaf clubfoot clubhouse clumsiness co-founder coachman
    coagulant coagulation coalescence coalition coarseness coaster coastline coauthor cob cobalt cobbler cobra cocaine
    coccus coccyx cochlea cockade cockatiel cockatoo cockerel cockfight cockiness cockleshell cockpit cockroach
    cockscomb cocksucker cocktail cocoa coconut coda codeine codex codfish codger codicil codification coeducation
    coefficient coercion coexistence coffee coffeecake coffeehouse coffeepot coffer cogency cogitation cognac cognisance
    cognition cognizance cognomen cogwheel cohabitation coherence cohesion cohesiveness cohort coinage coincidence
    coitus colander coldness coleslaw coliseum colitis collaboration collaborator collage collarbone collation colleague
    collection collectivism collector colleen college collegian collie collier colliery collision collocation colloid
    colloquialism colloquium colloquy collusion cologne colon colonel colonialism colonialist colonisation coloniser
    colonist colonization colonizer colonnade colonoscopy colony coloration coloratura colossus colouration colt
    columbine column columnist coma combination combo combustibility combustion comeback comedian comedienne comedown
    comedy comeliness comer comet comeuppance comforter comity comma commandant commander commandment commando
    commemoration commencement commendation commentary commentator commerce commercialisation commercialism
    commercialization commiseration commissar commissariat commissary commissioner commitability commitment committal
    committee commode commodity commodore commonwealth commotion communalism communicant communication communicator
    communion communique communism community commutation commuter compaction compactness companionship companionway
    comparability comparison compassion compatibility compatriot compendium compensation competence competency
    competition competitiveness competitor compilation compiler complacence complacency complainant complainer complaint
    complaisance completeness completer completion complexity compliance complication complicity component comportment
    composer composition compositor composure compote comprehensibility comprehension comprehensiveness compression
    compressor comptroller compulsion compulsiveness compunction computation computer computerization comrade
    comradeship concatenation concavity concealment conceit concentration concept conception conceptualisation
    conceptualization concerto concession concessionaire conch concierge conciliation conciliator conciseness conclave
    concoction concordance concourse concubine concurrence concurrency concussion condemnation condensation condenser
    condescension condiment conditioner condo condolence condom condominium condor conduction conductivity conductor
    conduit confectioner confectionery confederacy confederation conference conferment conferrer confession confessional
    confessor confetti confidant confidante confidence confidentiality configuration confinement confirmation
    confiscation conflagration confluence conformance conformation conformity confrontation confusion congeniality
    congestion conglomeration congratulation congregation congressman congresswoman congruence congruity conifer
    conjugation conjunction conjunctivitis conjuncture conjurer connection connectivity connector connivance connoisseur
    connotation conqueror conquest conquistador consanguinity conscience conscientiousness consciousness conscription
    consecration consensus consequence conservation conservationist conservatism conservator consideration consignment
    consistency consolation consolidation consonance consortium conspiracy conspirator constable constabulary constancy
    consternation constipation constituency constitution constraint constriction constrictor construction constructor
    consul consulate consultancy consultant consultation consumer consumerism consummation consumption contagion
    container containment contaminant contamination contemplation contempt contender contentedness contention
    contentment context contiguity continence contingency continuance continuation continuity continuum contortion
    contortionist contraception contraction contractor contradiction contradistinction contrail contraption contrariness
    contravention contretemps contribution contributor contrition contrivance control-weight controller controversy
    contumely contusion conundrum conurbation convalescence convection convenience convent convention conventionality
    convergence conversation conversationalist conversion converter convexity conveyance conveyor conviction
    conviviality convocation convolution convulsion cookbook cooker cookery cookie cookout coolant coolie coolness coon
    cooperation coordination coordinator coot cootie copier copilot copperhead copra copse copula copulation copycat
    copywriter cordiality cordite corespondent coriander corm cormorant cornbread corncob cornea cornerstone cornet
    cornflower cornmeal cornstalk cornstarch cornucopia corolla corona coronation coroner coronet corporation corpse
    corpulence corpus corpuscle correction correctness corrector correlation correspondence corridor corroboration
    corrosion corrugation corrupter corruption corruptness corsage corsair cortex cortisone cosigner cosine cosiness
    cosmetologist cosmetology cosmogony cosmologist cosmology cosmonaut cosmos cosplay cosplayer costliness cot cote
    coterie cotillion cottage cotter cottonmouth cottonseed cottontail cottonwood cotyledon cougar councillor councilman
    councilor councilwoman counsellor counselor countdown counteraction counterculture counterespionage counterexample
    counterfeiter counterintelligence counteroffer counterpane counterpart counterparty counterrevolution countess
    country countryman countryside countrywoman county coupe couplet coupon courage courier course courser courtesan
    courtesy courthouse courtier courtliness courtroom courtship courtyard cousin covariation cove coven coverage
    coverall coverlet covetousness covey coward cowardice cowardliness cowbird cowboy cowgirl cowhand cowlick cowpoke
    cowpox cowpuncher cowslip coxcomb coxswain coyness coyote coziness crabbiness crackdown cracker crackerjack crackpot
    craftiness craftsman craftsmanship crag cranberry cranium crankcase crankiness crankshaft cranny crassness cravat
    craw crawler crawlspace crayfish craziness creamer creamery creaminess creation creationism creativeness creativity
    creator creature credence credenza credibility creditor credo credulity creed creek creel creeper creepiness
    cremation crematorium crematory creole cress cretin crevasse crevice crewman cribbage cribbing cricketer crier crime
    criminologist criminology crinoline crisis crispness criterion critic criticism critter crockery crocodile crocus
    croissant crone crony crookedness crooner cropper croquette crosier crossbar crossbeam crossbones crossbow
    crosscheck crossfire crossness crossover crosspiece crossroad crosswalk crossword crotch crotchet croup croupier
    crowbar crozier crucible crucifix crucifixion crud crudeness crudity cruelty cruet cruiser cruller crumpet crusader
    crux crybaby cryogenics crypt cryptogram cryptographer cryptography crystal crystallisation crystallization
    crystallography cubbyhole cubicle cubism cubit cucumber cud cuisine culmination culotte culpability culprit cult
    cultivation cultivator culture culvert cumin cummerbund cumulus cunnilingus cunt cupboard cupcake cupful cupid
    cupidity cupola cur curacy curate curator curd curfew curie curio curiosity curler curlew curlicue curliness
    curmudgeon currant currency curriculum cursor curtailment curtness curvature cusp cuspid custard custodian custody
    customer customisation customization cutback cuteness cuticle cutlass cutlery cutlet cutoff cutout cutter cuttlefish
    cyanide cybernetics cyberpunk cybersex cyberspace cyclamen cyclist cyclone cyclotron cygnet cylinder cymbal cynic
    cynicism cynosure cypress cyst cytology cytoplasm czar czarina dabbler dacha dachshund dactyl dad daddy daemon
    daffodil dagger daguerreotype dahlia daintiness daiquiri dairy dairying dairymaid dairyman dais daisy dale dalliance
    dalmatian dame damnation dampness damsel damson dancer dandelion dander dandruff danger dankness darkness darkroom
    dartboard dashboard dashiki database dative datum dauber daughter-in-law dauntlessness dauphin davenport davit
    dawdler day daybed daybreak daydreamer daytime db deacon deaconess deadbeat deadbolt deadline deadliness deadwood
    deafness dealer dealership dearness dearth death deathbed deathblow deathtrap deb debacle debarkation debarment
    debasement debater debauchery debenture debilitation debility debris debt debtor debugger decade decadence decaf
    decal decanter decapitation decathlon decedent deceit deceitfulness deceiver deceleration decency decentralisation
    decentralization deception deceptiveness decibel decimation decision decisiveness deckhand declamation declaration
    declension declination declivity decoder decolonisation decolonization decomposition decompression decongestant
    deconstruction decontamination decor decoration decorator decorum decrepitude decriminalisation decriminalization
    decryption dedication deduction deed deepness deer deerskin defacement defamation defaulter defeatism defeatist
    defecation defection defector defence defendant defender defense defensiveness deference deferment defiance
    deficiency deficit defilement definiteness definition deflation deflection deflector defoliant defoliation
    deforestation deformation deformity defrayal defroster deftness degeneracy degeneration degradation degree
    dehumanisation dehumanization dehydration deicer deification deism deity dejection delectation delegation deletion
    deli deliberation delicacy delicatessen deliciousness delimiter delineation delinquency delirium deliverance
    deliverer delivery dell delphinium delusion demagnetisation demagnetization demagogue demagoguery demagogy
    demarcation demeanor demeanour dementia demesne demigod demijohn demitasse demobilisation demobilization democracy
    democrat democratisation democratization demographer demography demolition demon demonstration demonstrator
    demoralisation demoralization demotion dendrite denial denier denigration denim denizen denomination denominator
    denotation denouement denouncement denseness density dentifrice dentin dentine dentist dentistry denture
    denunciation department departure dependability dependence dependency depiction depletion deployment depopulation
    deportation deportment deposition depositor depository depot depravity deprecation depreciation depredation
    depression depressive deprivation deputation deputy derailment derangement derby deregulation dereliction derision
    derivation dermatitis dermatologist dermatology dermis derogation derringer dervish desalination descender
    description descriptor desecration desegregation desensitisation desensitization deserter desertion desiccation
    desideratum designation desirability desolation desperado desperation despondency despot despotism dessert
    destination destiny destitution destroyer destruction destructiveness detachment detainee detainment detection
    detector detention deterioration determination determiner determinism deterrence detestation dethronement detonation
    detonator detoxification detraction detractor detriment detritus deuce deuterium devaluation devastation developer
    development deviance deviation device devilment devilry deviltry deviousness devotee devotion devoutness dew
    dewberry dewdrop dewlap dexterity dextrose dhoti diabetes diadem diagnosis diagnostician dialect dialysis diameter
    diamond diarist diarrhea diarrhoea diary diatom diatribe dichotomy dick dicot dictation dictator dictatorship
    diction dictionary dictum dieresis dieter dietetics dietitian difference differentiation difficulty diffidence
    diffraction diffuseness digestion digger digit digitalis digitisation digitization dignitary dignity digraph
    digression dilapidation dilation dilemma diligence dill dilution dime dimer diminution dimness dimwit diner dinette
    dinghy dinginess dingo dinner dinosaur dint diocese diode diorama dioxide dioxin diphtheria diphthong diploma
    diplomacy diplomat dipole dipper dipsomania dipsomaniac dipstick direction directness director directorate
    directorship directory dirge dirk dirtiness disability disablement disaffection disagreement disambiguation
    disappearance disappointment disapprobation disapproval disarmament disarrangement disaster disavowal disbarment
    disbelief disbursement discernment disciple disclaimer disclosure discoloration discolouration discomfiture
    discomfort discomposure disconnection discontentment discontinuance discontinuation discontinuity discotheque
    discouragement discourtesy discoverer discovery discrepancy discretion discrimination discus discussant disease
    disembarkation disenchantment disenfranchisement disengagement disentanglement disfigurement disfranchisement
    disgorgement disharmony dishcloth dishonesty dishpan dishrag dishtowel dishwasher dishwater disillusionment
    disincentive disinclination disinformation disintegration disinterest disinterment diskette dislocation disloyalty
    dismemberment dismissal disobedience disorderliness disorganisation disorganization disorientation disparagement
    disparity dispatcher dispensary dispensation dispenser dispersal dispersion displacement displeasure disposal
    disposition dispossession disproof disproportion disputant disputation disqualification disquisition disrepair
    disrepute disruption dissatisfaction dissection dissemination dissension dissenter dissertation disservice
    dissidence dissimilarity dissimulation dissipation dissociation dissoluteness dissolution dissonance dissuasion
    distaste distension distention distillate distillation distiller distillery distinction distinctiveness distorter
    distortion distraction distribution distributor disturbance disunity ditty diuretic diva divan diver divergence
    diversification diversion diversity dividend divider divination diviner divinity divisibility division divisor divot
    divvy dizziness doc docent docility dockyard doctorate doctrine docudrama documentation dodger dodo doe doer dogfish
    doggedness doggerel doggy doghouse dogie dogma dogmatism dogmatist dogtrot doily doldrums dollar dollhouse dollop
    dolmen dolphin dolt domain domestication domesticity dominance domination dominion domino donation donkey donor
    doodad doohickey doomsday door doorbell doorknob doorman doormat doorstep doorway dork dorm dormancy dormer
    dormitory dormouse dory dosage dossier dotage doublet doubloon doubter dough doughnut dowager dowdiness dowel
    doweling downbeat downer downfall downpour downswing downtime downturn dowry doxology doyen drabness drachma draftee
    draftsman draftsmanship dragnet dragon dragonfly drainage drainpipe drake dram drama dramatics dramatisation
    dramatist dramatization drapery draughtsman drawback drawbridge drawer drawstring dray dreadnought dreamer dreamland
    dreariness dredger dressage dresser dressmaker dressmaking dribbler driblet drifter driftwood drinker driveway
    drollery dromedary droplet dropout dropper droppings dropsy dross drought drover drowsiness drubbing drudgery
    druggist drugstore drummer drumstick drunkard drunkenness dryad dryer dryness drywall dualism duality dubiety
    dubiousness ducat duchess duchy duckling duct ductility dude dudgeon duelist duellist duet duff duffer dugout duke
    dukedom dulcimer dullard dullness dumbbell dumbness dumbwaiter dumpling dunce dune dungaree dungeon duo duodenum
    duplication duplicator duplicity durability duration duress dustbin duster dustiness dustman dustpan duty duvet
    dwarfism dweeb dweller dyer dyestuff dynamic-equivalence dynamism dynamo dynasty dysentery dysfunction dyslexia
    dyspepsia dysphoria eagerness eaglet earache eardrum earful earl earldom earliness earlobe earmuff earner
    earnestness earphone earplug earring earshot earthenware earthling earthquake earthwork earthworm earwax earwig
    easel easiness easterner eater eatery eaves eavesdropper ebullience eccentricity echelon eclecticism ecliptic
    eco-tourism ecologist ecology economics economist ecosystem ecotourism ecru ecstasy eczema edelweiss edema edger
    edginess edibility edict edification edifice edition editor editor-in-chief editorship education educator eel
    eeriness effacement effectiveness effeminacy effervescence efficacy efficiency effigy effort effrontery effulgence
    effusion effusiveness egalitarianism eggbeater egghead eggnog eggplant eggshell eglantine ego egoism egoist egotism
    egotist egret eider eiderdown eigenvalue ejaculation ejection elaborateness elaboration elasticity elation
    elderberry election elector electorate electrician electricity electrification electrocardiogram electrocardiograph
    electrocution electrode electroencephalogram electroencephalograph electrolysis electrolyte electromagnet
    electromagnetism electron electronics elegance elegy element elephant elevation elevator elf eligibility elimination
    elision elitism elixir elk ell ellipse ellipsis elm elocution elocutionist elongation elopement eloquence
    elucidation elusiveness emaciation emanation emancipation emancipator emasculation embalmer embankment embarkation
    embarrassment embassy embellishment ember embezzlement embezzler emblem embodiment embolism embroidery embryo
    embryologist embryology emendation emergence emergency emery emetic emigration eminence emir emirate emissivity
    emolument emotion emotionalism empathy emperor emphasis emphysema empire empiricism emplacement employee employer
    employment emporium empowerment empress emptiness emu emulation emulator enactment encampment encapsulation
    encephalitis enchanter enchantment enchantress enchilada encirclement enclave enclosure encouragement encroachment
    encrustation encryption encumbrance encyclopaedia encyclopedia endearment endive endlessness endorsement endorser
    endowment endurance enema enemy energiser energizer energy enervation enforcement enforcer enfranchisement
    engagement engine engraver enhancement enhancer enigma enjambment enjoyment enlargement enlarger enlightenment
    enlistee enlistment enmity ennoblement ennui enormity enormousness enquiry enrichment enrollment enrolment ensign
    enslavement entanglement entente enterprise entertainer entertainment enthronement enthusiasm enthusiast enticement
    entirety entitlement entity entombment entomologist entomology entourage entrails entrant entrapment entreaty
    entrenchment entrepreneur entropy entry entryway enumeration enunciation envelope envelopment enviousness
    environment environmentalism environmentalist envoy enzyme eon epaulet epaulette epicenter epicentre epicure
    epidemiology epidermis epiglottis epigram epilepsy epilogue episcopacy episcopate episode epistemology epistle
    epitaph epithet epitome epoch epsilon equalisation equaliser equality equalization equalizer equanimity equation
    equator equilibrium equinox equipage equipment equipoise equivalence equivocation era eradication eraser erasure
    erection erectness erg ergonomics ermine erosion erotica eroticism errand erratum error erudition eruption erythema
    erythrocyte escalation escalator escapade escapee escapism escapist escarole escarpment eschatology escrow
    escutcheon esophagus espadrille espionage esplanade espousal espresso esquire essayist essence establishment estate
    ester estimation estimator estoppel estrangement estrogen estuary eta etcher eternity ether ethic ethnicity
    ethnologist ethnology ethos etiology etiquette etymologist etymology eucalyptus eugenics eulogy eunuch euphemism
    euphony euphoria euro eutectic euthanasia evacuation evacuee evaluation evangelism evangelist evaporation evasion
    evasiveness eve evenness event eventide eventuality eviction evildoer evisceration evocation evolution ewe ewer
    ex-husband exacerbation exactitude exactness exaggeration exaltation exam examination examiner example exasperation
    excavation excavator excellence exception exchequer excision excitability excitation excitement exclamation
    exclusion exclusiveness excommunication excoriation excrement excrescence excretion excursion execution executioner
    executor executrix exegesis exemplar exemplification exemption exertion exhalation exhaustion exhibition
    exhibitionism exhibitionist exhibitor exhilaration exhortation exhumation exigency existence existentialism exodus
    exoneration exorbitance exorcism exorcist expanse expansion expansiveness expatriation expectancy expectation
    expectorant expectoration expedience expediency expedition expenditure experimentation experimenter expertness
    expiation expiration expiry explanation explication explicitness exploitation exploiter exploration explorer
    explosion expo exponent exponentiation exportation exporter exposition expostulation exposure expression
    expressionism expressiveness expressway expropriation expulsion expurgation extension extensiveness extent
    extenuation extermination exterminator extinction extinguisher extirpation extortion extortionist extraction
    extractor extradition extrapolation extravagance extravaganza extremism extremity extrication extroversion extrusion
    exuberance exultation eyebrow eyeful eyeglass eyelash eyelet eyelid eyeliner eyepiece eyesight eyesore eyestrain
    eyetooth fa fable fabric fabrication facade facelift facetiousness facilitation facility fact faction factorisation
    factorization factory factotum faculty fad faeces failure faintness fairground fairness fairway fairy fairyland
    faith faithfulness faithlessness faker fakir falconer falconry fallacy fallibility falloff fallout falsehood
    falseness falsification falsity familiarisation familiarity familiarization family famine fanaticism fandom fanfare
    fang fanny farewell farina farmer farmhand farmhouse farmland farmyard farsightedness farthing fascination fascism
    fastener fastidiousness fastness fatalism fatality fathead father fatherhood fatherland fatness fatuousness faucet
    faultiness faun fauna favoritism favouritism fealty fearfulness fearlessness feasibility feat featherbedding
    featherweight fecundity federalism federalist federation fedora feebleness feedback feedbag feeder feeler feldspar
    felicity fellatio feller fellowship felon felony femininity feminism femur fen fencer fender fennel fermentation
    fern ferociousness ferocity ferrule ferryboat fertilisation fertiliser fertility fertilization fertilizer fervency
    fervor fervour festival festivity fetish fetishism fetishist fetlock fetus feudalism fez fiancé fiasco fiat fibber
    fiber fiberboard fiberglass fibre fibreboard fibreglass fibroid fibula fickleness fiction fiddler fidelity fief
    field fielder fieldwork fiend fierceness fieriness fiesta fife fig fighter figment figurehead figurine filament
    filbert filler fillip filly filmmaker filth filthiness filtration finagler finale finality finch finder fineness
    finery fingerboard fingernail finis finisher fir firearm fireball firebrand firebreak firebug firecracker
    firefighter firefly firehouse fireman fireplace fireplug firepower fireside firestorm firetrap firewall firewater
    firewood firework firmament firmness firmware firth fishbowl fisher fisherman fishery fishhook fishnet fishwife fist
    fistful fisticuffs fitness fiver fixation fixative fixer fixity fixture fjord flab flabbiness flack flagellation
    flagellum flagon flagpole flagship flagstaff flagstone flair flak flakiness flamboyance flamenco flamethrower
    flamingo flammability flan flange flannel flannelette flapjack flapper flashback flashbulb flasher flashgun
    flashiness flashlight flatbed flatboat flatcar flatfish flatfoot flatiron flatness flatterer flattery flattop
    flatulence flatware flautist flax flea fleetness flexibility flexion flibbertigibbet flier flightiness flimflam
    flimsiness flintlock flippancy flirtation floater floe floodgate floorboard floozy flophouse flora florin florist
    flotation flotilla flotsam flowerbed flowerpot flu fluctuation flue fluency fluffiness fluidity fluke flume flunky
    fluorescence fluoridation fluoride fluorine fluorite fluorocarbon fluoroscope flusher flutist flycatcher flyer
    flyleaf flyover flypaper flyswatter flyweight flywheel foe fogey fogginess foghorn fogy foible folder foliage folio
    folklore follicle follow-up follower folly fomentation fondant fondness fondue font food-source foodie foodstuff
    foolery foolhardiness foolishness foolscap footage football footballer footbridge footfall foothill foothold
    footlights footlocker footman footpath footrest footstep footstool footwear footwork fop forager forbearance
    forcefulness forceps forebear forecaster forecastle foreclosure forefather forefinger forefoot forefront forehead
    foreigner foreknowledge foreleg forelimb forelock foreman foremast forename forenoon forensics foreplay forerunner
    foresail foresight foreskin forester forestry forethought forewoman foreword forfeiture forger forgery forgetfulness
    forgiveness forklift formaldehyde formalin formalisation formalism formality formalization formation formulation
    fornication forsythia forthrightness fortification fortitude fortnight fortress fortune forum forwarder forwardness
    fossilisation fossilization foulness foundation foundling foundry fount fountain fountainhead foursome foxglove
    foxhole foxhound foyer fracas fragility fragmentation fragrance frailty framer framework franc frankfurter
    frankincense frankness frat fraternisation fraternity fraternization fratricide fraud fraudulence freebie freebooter
    freedman freedom freehold freeholder freelancer freeloader freeman freestyle freethinker freethinking freeway
    freezer freighter frenzy frequency frequenter freshet freshness fretfulness fretwork friar friction fridge friend
    friendliness friendship frieze frigate frigidity frippery friskiness frivolity frogman frond front-line front-runner
    frontage frontier frontiersman frontispiece frostbite frostiness fructose frugality fruitcake fruitfulness fruition
    fruitlessness frump frustration fryer fuchsia fucker fugue fulcrum fulfillment fulfilment fullness fulmination
    fumbler fumigation fumigator functionality functionary fundamentalism funeral fungicide fungus funniness furbelow
    furlong furnace furniture furor furore furtherance furtiveness fury furze fuselage fusion fussiness fustian futility
    futon futurity fuzziness g gabardine gaberdine gable gadabout gadfly gadget gadgetry gaff gaffe gaiety gaiter gal
    gale galena gallantry gallbladder galleon gallery galley gallium gallon gallows gallstone galosh galvanometer gambit
    gambler gamecock gamekeeper gameness gamesmanship gamete gamin gamine gamut gander gangland ganglion gangplank
    gangster gangway gannet gantlet gantry garbage garbageman garbanzo gardener gardenia gargoyle garishness garlic
    garnet garret garrulity garrulousness gasket gaslight gasohol gasoline gastritis gastronomy gasworks gatecrasher
    gatepost gateway gatherer gaucho gaudiness gauntlet gauntness gavel gavotte gawkiness gayness gazebo gazelle
    gazetteer gazillion gazpacho gearbox gearshift gecko geek geezer geisha gelatin gem gemstone gendarme gene
    genealogist genealogy generalisation generalissimo generality generalizability generalization generation generator
    generosity genesis geneticist genetics geniality genie genitals genius genocide genome genre gent gentian gentility
    gentlefolk gentleman gentleness gentlewoman gentrification gentry genuflection genuineness genus geode geographer
    geography geologist geology geometer geometry geophysics geopolitics geranium gerbil geriatrics germ germanium
    germicide germination gerontologist gerontology gerund gestation gesticulation getaway getup gewgaw ghastliness
    gherkin ghostliness ghostwriter ghoul giantess gibberish gibbon giblet giddiness gig gigabit gigabyte gigahertz
    giggler gigolo gill gimlet gimmick gimmickry gingerbread gingersnap gingham gingivitis ginkgo ginseng giraffe girder
    girl girlfriend girlhood gist giveaway gizmo gizzard glacier glade gladiator gladiola gladiolus gladness gland
    glassful glassware glaucoma glazier glee glen glibness glider glitch glitz gloaming glob globalisation globalization
    globe globetrotter globule glockenspiel gloom gloominess glop glorification glossary glossiness glottis glowworm
    glucose glumness gluten glutton gluttony glycerin glycerine glycerol glycogen glyph gnat gneiss gnome goal goalie
    goalkeeper goalpost goaltender goat goatee goatherd goatskin gob gobbledygook gobbler goblet goblin god godchild
    goddaughter goddess godliness godmother godparent godsend godson gofer goiter goitre goldenrod goldfinch goldfish
    goldsmith golfer gonad gondola gondolier goner gonorrhea gonorrhoea goo goober goodbye goodness goodwill goody gook
    goon goop gooseberry gopher gorilla gorse gosling gospel gouger goulash gourd gourmand gout governance governess
    government governor governorship grabber gracefulness gracelessness graciousness grackle grad gradation grader
    graduation graffito grail gram grammar grammarian gramophone granary grandchild granddad granddaughter grandee
    grandeur grandiloquence grandma grandmother grandness grandpa grandson grange granite granny granola granularity
    granulation granule grape grapefruit grapevine graphite graphologist graphology grapnel grasshopper grassland
    gratefulness grater gratification gratitude gratuity gravestone graveyard gravitation gravity gravy graybeard
    grayness greasepaint greasiness greatness grebe greed greediness greenback greenery greengrocer greenhorn greenness
    greensward gregariousness gremlin grenade grenadier greyhound greyness grid griddlecake gridiron gridlock grief
    grievance griffin grille grimness grinder grindstone gringo grippe grist gristle grocer grocery grog grogginess
    grommet grosbeak grossness grotto grounder groundhog groundwork group grouper groupie grove groveler groveller
    grower growth groyne grubbiness gruel gruffness grumbler grumpiness grunge guacamole guano guarantor guardhouse
    guardian guardianship guardrail guardroom guardsman guava guesser guesswork guff guidance guidebook guideline guild
    guilder guile guilt guiltiness guinea guitar guitarist gulag gulch gulf gullet gullibility gully gumbo gumdrop
    gumption gunboat gunfight gunfire gunk gunman gunner gunnery gunny gunnysack gunpoint gunpowder gunrunner gunrunning
    gunshot gunslinger gunsmith gunwale guppy gurney guru gusher gusset gusto guttersnipe guzzler gym gymnasium gymnast
    gymnastics gymnosperm gynaecologist gynaecology gynecologist gynecology gypsum gypsy gyration gyro gyroscope h
    haberdasher haberdashery habitability habitat habitation habituation hacienda hacker hackney hacksaw haddock
    haematologist haematology haemoglobin haemophilia haemophiliac haemorrhoid hafnium haft hag haggler hagiography
    haiku hailstone hailstorm hair hairbrush haircut hairdo hairdresser hairdressing hairiness hairline hairnet
    hairpiece hairpin hairsbreadth hairspring hairstyle hairstylist hake halberd haler half-hour half-sister halfback
    halfpenny halftime halibut halitosis hall hallelujah hallucination hallucinogen hallway halogen halon halyard
    hamburger hamlet hammerhead hamster handbag handball handbill handbook handcar handcart handedness handful handgun
    handicapper handicraft handiness handiwork handkerchief handlebar handler handmaid handmaiden handout handrail
    handset handshake handshaking handsomeness handspring handstand handwork handyman hangar hanger hangman hangnail
    hangout hangover hank hankie hanky hansom happenstance happiness harassment hardball hardheartedness hardiness
    hardliner hardness hardship hardtack hardtop hardware hardwood harelip harem harlot harmfulness harmonica
    harmoniousness harmonisation harmonization harmony harpist harpsichord harpy harridan harshness hart harvester
    hashish hashtag hassock haste hastiness hatchback hatchery hatchet hatchway hatefulness hater hatred hatter
    haughtiness hauler haunch hauteur haven haversack havoc hawker hawser hawthorn haycock hayloft haymow hayseed
    haystack hazelnut haziness headache headband headboard headdress header headgear headhunter headland headlight
    headlock headmaster headmistress headphone headrest headroom headset headstone headwaiter headway headwind headword
    healer health healthcare healthfulness healthiness hearer hearse heart heartache heartbeat heartbreak heartburn
    hearth heartiness heartland heartlessness heartstrings heartthrob heater heath heather heatstroke heaven heaviness
    heavyweight heckler hectare hedgehog hedgerow hedonism hedonist heedlessness hegemony heifer height heinousness heir
    heiress heliotrope heliport helium helix hellebore hellhole hellion helmet helmsman helot helper helpfulness
    helplessness helpmate hematologist hematology hemisphere hemline hemlock hemoglobin hemophilia hemophiliac
    hemorrhoid hemp hen henchman hepatitis heptagon heraldry herb herbage herbalist herbicide herbivore herder herdsman
    heredity heresy heritage hermit hermitage hernia hero heroin heroine heroism heron herpes herring herringbone hertz
    hesitancy hesitation heterodoxy heterogeneity heterosexuality hewer hexagon hexameter heyday hiatus hibernation
    hibiscus hickey hickory hideaway hideousness hideout hierarchy high-five highball highboy highchair highlighter
    highness highway highwayman hijacker hiker hilarity hillock hillside hilltop hilt hindlimb hindquarter hindrance
    hindsight hinterland hippie hippo hippopotamus hipster hireling histamine histogram historian history histrionics
    hitchhiker hitter hoagie hoarder hoarfrost hoariness hoarseness hoaxer hobbit hobby hobbyhorse hobbyist hobgoblin
    hockey hod hodgepodge hogan hogshead hogwash hokum holder holdout holdover holdup holiness hollowness holly
    hollyhock holocaust hologram holograph holography homage homburg homebody homeboy homecoming homeland homelessness
    homeliness homemaker homeopathy homeowner homepage homeroom homesickness homesteader homestretch hometown homework
    homicide homily hominy homogeneity homogenisation homogenization homograph homonym homophobia homophone
    homosexuality honcho honesty honeybee honeydew honeymooner honeysuckle honorarium hooch hoodlum hooey hookah hooker
    hookup hookworm hooky hooligan hooliganism hoopla hooray hooter hopefulness hopelessness hopper horde horizon
    hormone hornet hornpipe horology horoscope horsefly horsehair horsehide horseman horsemanship horseplay horsepower
    horseradish horsetail horsewhipping horsewoman horticulture horticulturist hosanna hosiery hospice hospital
    hospitalisation hospitality hospitalization hostage hostel hostelry hostess hostility hostler hotbed hotcake hotdog
    hotel hotelier hothead hothouse hotness hotshot hour hourglass houseboat housecoat housefly household householder
    househusband housekeeper housemaid housemother houseplant housetop housewarming housewife housework hovel hovercraft
    how-to howdah howdy howitzer howler hub hubbub hubby hubcap hubris huckleberry hula hullabaloo humaneness
    humanisation humanism humanitarianism humanity humanization humankind humanness humanoid humbleness humdinger
    humerus humidity humiliation humility hummingbird hummock hummus humorist humpback humus hunchback hundredweight
    hunk hunter huntress huntsman hurdler hurler hurricane husbandry huskiness hussar hussy hustings hustler hut hutch
    hyacinth hydra hydrangea hydrant hydraulics hydrocarbon hydroelectricity hydrofoil hydrogen hydrology hydrolysis
    hydrometer hydrophobia hydroponics hydrosphere hydrotherapy hyena hygiene hygienist hygrometer hymen hymnal
    hyperactivity hyperbola hyperbole hyperlink hypermarket hypersensitivity hypertension hypertext hyperventilation
    hyphenation hypnosis hypnotism hypnotist hypo hypocrisy hypocrite hypoglycemia hypotenuse hypothalamus hypothermia
    hypothesis hysterectomy hysteresis hysteria iamb ibex ibis ibuprofen iceberg icebox icebreaker icecap icicle iciness
    icon iconoclast idea idealisation idealism idealist idealization identification identifier identity ideogram
    ideograph ideologist ideology ides idiocy idiom idiosyncrasy idiot idleness idol idolater idolatry idyll igloo
    ignition ignominy ignoramus ignorance iguana ilk illegality illegibility illegitimacy illicitness illiteracy illness
    illumination illusion illustration illustrator imagery imagination imam imbecility imbroglio imitator immaculateness
    immanence immaturity immediacy immensity immersion immigration imminence immobilisation immobility immobilization
    immodesty immolation immorality immortality immunisation immunity immunization immunology immutability imp
    impairment impala impalement impartiality impasse impassivity impatience impeachment impeccability impecuniousness
    impedance impediment impedimenta impenetrability impenitence imperfection imperialism imperiousness impermanence
    impersonation impersonator impertinence imperturbability impetigo impetuosity impetus impiety impingement impishness
    implantation implausibility implementation implementer implication implosion impoliteness importance importation
    importer importunity imposition impossibility impostor imposture impotence impoverishment impracticality imprecation
    imprecision impregnability impregnation impresario impression impressiveness imprimatur imprisonment improbability
    impropriety improvement improvidence improvisation imprudence impudence impulsion impulsiveness impunity impurity
    imputation inability inaccessibility inaccuracy inaction inactivity inadequacy inadvertence inamorata inanity
    inattention inauguration incandescence incantation incapability incapacity incarceration incarnation incentive
    inception incest incidence incineration incinerator incision incisiveness incitement incivility inclemency
    inclination inclusion incoherence income incompatibility incompetence incompleteness incongruity inconsiderateness
    inconsistency inconspicuousness inconstancy incontinence incorporation incorrectness incorruptibility incredibility
    incredulity incrimination incrustation incubation incubator incubus inculcation incumbency incursion indebtedness
    indecency indecision indecisiveness indelicacy indemnification indemnity indentation independence indeterminacy
    indication indicator indictment indifference indigence indigestion indignation indignity indirection indirectness
    indiscretion indisposition indistinctness individualism individuality indoctrination indolence inducement inductance
    inductee induction indulgence industrialisation industrialism industrialist industrialization industriousness
    industry inebriation ineffectiveness inefficiency inelegance ineligibility ineptitude ineptness inequality inequity
    inertia inertness inevitability inexperience infallibility infamy infancy infant infanticide infantry infantryman
    infarction infatuation infection infelicity inference inferiority inferno infertility infestation infidelity infield
    infielder infiltration infiltrator infinitude infinity infirmary infirmity inflammation inflation inflection
    inflexibility inflexion infliction inflorescence inflow influenza info infomercial informality informant informer
    infotainment infraction infrastructure infrequency infringement infusion ingenuity ingenuousness ingestion ingot
    ingrate ingratitude ingredient ingress inhabitant inhalation inhalator inhaler inheritance inheritor inhibition
    inhumanity iniquity initialisation initialization initiation initiator injection injector injunction injury
    injustice inkblot inkiness inkling inkwell inlet inmate innards innkeeper innocence innovation innovator innuendo
    inoculation inpatient inquest inquietude inquirer inquiry inquisition inquisitiveness inquisitor inroad insanity
    inscription insect insecticide insectivore insecurity insemination insensibility insensitivity insentience insertion
    insider insidiousness insight insignia insignificance insincerity insinuation insistence insole insolence
    insolubility insolvency insomnia insouciance inspection inspector inspiration instability installation installment
    instalment instep instigation instigator institution instruction instructor instrumentalist instrumentality
    instrumentation insubordination insufficiency insularity insulation insulator insulin insurance insurer insurgence
    insurgency insurrection insurrectionist intaglio intake integer integration integrator integrity integument
    intellect intelligence intelligentsia intelligibility intemperance intensification intensifier intensity intention
    intentness interaction interception interceptor intercession intercessor intercom interconnection intercourse
    interdependence interdiction interestingness interference interferon interjection interleukin interloper
    intermarriage interment intermezzo intermission internationalism internee internet internist internment internship
    interplay interpolation interposition interpretation interpreter interrelation interrelationship interrogation
    interrogator interruption intersection interstice interval intervention interviewee interviewer intestine intimacy
    intimation intimidation intolerance intonation intoxication intractability intranet intransigence intricacy
    introspection introversion intruder intrusion intuition inundation invader invalidation invalidity invasion
    invective invention inventiveness inventor inversion investigation investigator investiture investment investor
    invigoration invincibility invisibility invitation invocation involvement invulnerability iodine ion ionisation
    ionization ionosphere iota ipecac iphone irascibility irc ire iridescence iridium iris ironware ironwork irony
    irradiation irrationality irregularity irrelevance irrelevancy irresolution irresponsibility irreverence irrigation
    irritability irritation irruption isinglass island islander isle islet ism isobar isolation isolationism isotope
    issuance isthmus itchiness itemisation itemization iteration itinerary ivory ivy j jabberer jabot jackal jackass
    jackboot jackdaw jackhammer jackpot jaggedness jaguar jailbreak jailer jalopy jalousie jamb jamboree jape jargon
    jasmine jasper jauntiness javelin jawbreaker jay jaywalker jealousy jeep jellyfish jeopardy jeremiad jerkin jersey
    jester jetsam jetty jeweler jeweller jewellery jewelry jiffy jigger jigsaw jihad jingoism jingoist jinni jinrikisha
    jitney jobber jock jockstrap jocosity jocularity jocundity jogger john joiner joinery joist joker jolliness jollity
    jonquil joule journalese journalism journalist journeyman joviality jowl joyfulness joyousness joystick jubilation
    judgement judgeship judgment judicature judiciousness judo juggernaut juggler juicer juiciness jujitsu jujube
    jukebox julep jumper jumpiness jumpsuit junco juncture jungle juniper junkie junkyard junta jurisdiction
    jurisprudence jurist juror jury justice justification justness jute kaftan kale kamikaze kangaroo kaolin kapok
    karakul karaoke karat karate karma katydid kazoo kebab keenness keeper keepsake keg kelp keratin kerb kerchief
    kerosene kestrel ketch ketchup kettle kettledrum keystone keyword khan khz kibbutz kibitzer kickback kicker kickoff
    kickstand kidnapper kidney killdeer killer killjoy kilo kilobyte kilocycle kilogram kilohertz kilometer kilometre
    kiloton kilowatt kilt kilter kimono kindergarten kindergartener kindliness kindness kinematics kinfolk kingdom
    kingfisher kingpin kingship kinship kinsman kinswoman kiosk kipper kismet kisser kitchen kitchenette kitchenware
    kith kitsch kitty kiwi kleptomania kleptomaniac klutz knack knacker knapsack knave knavery kneecapping knickers
    knickknack knighthood knitter knitwear knocker knockwurst knoll knothole knowledge knucklehead koala kohlrabi kook
    kookaburra kopeck krone krypton kudos kudzu kumquat kw lab labium laboratory laborer labourer labyrinth laceration
    lackey lacrosse lactation lactose lacuna lad laddie lady ladybird ladybug ladyfinger lagniappe lair laity lakefront
    lama lamasery lambda lambkin lambskin lameness lamentation lamination lamp lampblack lamppost lamprey lampshade
    lancer lancet lander landfall landfill landholder landlady landline landlord landlubber landmass landowner
    landscaper lane language languor lankiness lanolin lantern lanyard lapel laptop lapwing larcenous larceny larch
    larder largeness largess lariat larkspur larva laryngitis larynx lasagna lasagne lasciviousness lass lassie
    lassitude latecomer latency lateness latex lath latitude latrine lats latte latticework laudanum laughingstock
    laughter launcher laundress laundry laundryman laurel lava lavatory lavishness law lawbreaker lawfulness lawgiver
    lawlessness lawmaker lawn lawrencium lawsuit lawyer laxity laxness layette layman layoff layout layover layperson
    laziness lazybones lea leadership leakage leanness learner leasehold leaseholder leatherneck lecher lechery lecithin
    lectern lecturer ledger leek leeway leftism lefty leg legacy legalese legalisation legalism legality legalization
    legate legatee legation legend legerdemain legging legibility legionnaire legislation legislator legislature
    legitimacy legume leisure leitmotif lemma lemming lemon lemonade lemur lender length leniency lentil leopard leotard
    leper leprechaun leprosy lesbianism lessee lesson lessor letdown lethargy letterhead lettuce letup leukaemia
    leukemia leukocyte levee leveler leveller leviathan levitation levity lewdness lexicographer lexicography lexicon
    liability liaison liar libation libeler liberalisation liberalism liberality liberalization liberation liberator
    liberty libido librarian library librettist libretto licensee licentiate licentiousness lichen licorice lien lieu
    lieutenancy lieutenant life lifeblood lifeboat lifeguard lifeline lifer lifesaver lifesaving lifespan lifestyle
    lifetime lifework liftoff ligament lightheartedness lighthouse lightness lignite likelihood likeness liker lily
    limbo limeade limelight limerick limestone limitation limo limousine limpet limpidity limpness linage linchpin
    linden lineage lineament linebacker lineman linen liner linesman lineup lingerer lingerie lingo linguist linguistics
    liniment linkage linker linkup linnet linoleum linseed lintel lion lioness lipid liposuction liquefaction liqueur
    liquidation liquidator liquidity liquor liquorice lira lisle listener listlessness litany litchi liter literacy
    literati literature lithium lithographer lithography lithosphere litigant litigation litigiousness litmus litre
    litterbug littleness liturgy livelihood liveliness liverwurst livestock lizard llama llano loader loafer loam loaner
    loanword loathsomeness lobbyist lobe lobotomy lobster locale localisation locality localization location locker
    locket lockjaw lockout locksmith lockstep lockup locomotion locoweed locus locust locution lode lodestar lodestone
    lodger loftiness loganberry logarithm logbook loge logger loggerhead logic logician logistics logjam logo logotype
    loin loincloth loiterer lollipop loneliness loner longboat longevity longhorn longitude longshoreman loofah lookup
    loon loonie loophole looseness looter lopsidedness loquacity lordship lore lorgnette lorry loser loss lot lotion
    lottery lotto lotus loudmouth loudness loudspeaker louse lousiness lout louver louvre lovebird loveliness lovemaking
    lover lowdown lowliness lowness lox loyalist loyalty lozenge luau lubber lubrication lubricator lucidity lucidness
    luckiness lucre luggage lugubriousness lullaby lumbago lumberjack lumberman lumberyard luminescence luminosity
    lummox lunacy luncheon lunchroom lunchtime lung lupin lupus luridness lusciousness lushness luster lustiness lustre
    luxuriance luxuriousness luxury lyceum lye lymph lymphoma lynx lyre lyricist ma mac macadam macaroni macaroon macaw
    mace maceration machete machination machinery machinist machismo mackerel mackinaw mackintosh macrobiotics macrocosm
    macron madam madame madhouse madman madness madras madrasa madrasah madwoman maelstrom maestro magazine maggot
    magician magistrate magma magnanimity magnate magnesia magnesium magnet magnetisation magnetism magnetization
    magneto magnetosphere magnification magnificence magnifier magnitude magnolia magpie maharajah maharani mahatma
    mahogany maid maidenhair maidenhead maidenhood maidservant mailbox mailer mailman mainframe mainmast mainsail
    mainspring mainstay maintainability maintainer maintenance maize majesty major-general majorette maker makeup
    maladjustment malady malaise malapropism malaria malarkey malediction malefactor maleness malevolence malfeasance
    malformation malice malignancy malignity malingerer mall mallard malleability mallow malnutrition malpractice
    maltreatment mama mamma mammal mammogram mammography mammon manageability management manager manatee mandarin
    mandible mandolin mandrake mandrill mane maneuverability manganese mange manger mango mangrove manhole manhood
    manhunt mania manicurist manifestation manifesto manikin manipulation manipulator mankind manliness manna mannequin
    manner mannerism manoeuvrability manor manpower manse manservant mansion manslaughter mantel mantelpiece mantilla
    mantis mantissa mantra manufacturer manuscript maple mapper marabou maraca marathoner marauder marcher marchioness
    mare margarine margarita margin marginalia maria mariachi marigold marijuana marimba marina mariner marionette
    marjoram marker marketer marketplace marksman marksmanship markup marlin marmalade marmoset marmot marquee marquess
    marquetry marquis marquise marriage marrow marsh marshmallow mart marten martin martinet martini martyrdom marzipan
    mascara mascot masculinity masher masochism masochist mason masonry masque masquerader masseur masseuse massiveness
    mastectomy masterpiece masterstroke mastery masthead mastication mastiff mastodon masturbation matador matchbook
    matchbox matchmaker matchmaking matchstick matchup mater materialisation materialism materialist materialization
    maternity math mathematician mathematics matins matriarch matriarchy matricide matriculation matrimony matrix matron
    mattock maturation maturity matzo matzoh mausoleum maven maw max maxilla maxim maximisation maximization mayflower
    mayfly mayhem mayo mayonnaise mayor mayoralty maypole mazurka mead meadow meadowlark meagerness meagreness mealtime
    meanness measles measurement meat meatball meatloaf mecca mechanisation mechanism mechanization medal medalist
    medallion medallist meddler mediation mediator medic medication mediocrity meditation medley medulla meekness
    meetinghouse meg megabyte megacycle megahertz megalith megalomania megalomaniac megalopolis megaphone megaton
    melancholia melange melanin melanoma mellowness melodiousness melodrama melody melon meltdown member membership
    membrane meme memento memoir memorabilia memorandum memorisation memorization memory men's menage menagerie
    mendacity mender menhaden meningitis menopause menorah menses menstruation mentality menthol menu merchant
    merchantman mercury mercy merganser merger meringue merino meritocracy mermaid merman merriment merriness merrymaker
    merrymaking mesa mescal mescaline mesmerism mesquite message messenger messiah messiness mestizo metabolism
    metacarpus metallurgist metallurgy metamorphism metamorphosis metaphor metaphysics metascience metastasis meteor
    meteorite meteoroid meteorologist meteorology methadone methane methanol method methodology meticulousness
    metrication metronome metropolis mettle mezzanine mi miasma mica microbe microbiologist microbiology microchip
    microcode microcomputer microcosm microeconomics microfiche micrometer micrometre micron microorganism microphone
    microprocessor microscopy microsecond microsurgery microtome mid-august midair midday middlebrow middleman
    middleweight middy midge midnight midpoint midriff midshipman midst midsummer midterm midwifery midwinter mien
    mightiness migration mil mildness mile mileage milepost miler milestone milieu militancy militarisation militarism
    militarist militarization militia militiaman milker milkmaid milkman milkshake milksop milkweed millennium miller
    millet milligram milliliter millilitre millimeter millimetre milliner millinery millionaire millipede millisecond
    millrace millstone mimicry mimosa minaret mincemeat mindedness mindfulness mindlessness minefield miner mineralogist
    mineralogy minestrone minesweeper miniaturisation miniaturist miniaturization minibike minibus minicomputer minim
    minimalism minimisation minimization minion miniskirt ministration ministry minivan mink minnow minority minster
    minuend minuet minuteness minutia minx miracle mirage mirth misadventure misalignment misalliance misanthrope
    misanthropist misanthropy misapplication misapprehension misappropriation misbehavior misbehaviour miscalculation
    miscarriage miscegenation miscellany mischance mischief mischievousness misconception misconstruction miscreant
    miscue misdeed misdemeanor misdemeanour misdirection miser miserliness misery misfeasance misfortune mishap mishmash
    misinformation misinterpretation mismanagement misnomer misogynist misogyny mispronunciation misquotation
    misrepresentation misrule missal missile mission missive misstatement misstep mistiness mistletoe mistreatment
    mistress mistrial mite mitigation mitigator mitosis mitre mitt mitten mixer mixture mizzen mizzenmast moat
    mobilisation mobility mobilization mobster moccasin mocha mocker mockery mockingbird mode modem moderation moderator
    modernisation modernism modernist modernity modernization modesty modicum modification modifier modishness
    modulation module modulus mogul mohair moiety moistness moisture molasses moldiness mole molecule molehill moleskin
    molestation molester moll mollification mollusc mollusk molybdenum mom moment momentousness momentum mommy monarch
    monarchism monarchist monarchy monastery monasticism monetarism money moneybag moneymaker mongolism mongoose moniker
    monk monocle monocot monocotyledon monogamy monogram monograph monolith monologue monomania monomaniac mononucleosis
    monopolisation monopolist monopolization monopoly monosyllable monotheism monotheist monotony monoxide monsoon
    monster monstrance monstrosity montage month monument moocher mood moodiness moonbeam moonlighter moonstone moorland
    moose moppet moraine morale moralist morality morass moratorium moray morbidity morgue morn morning morocco moron
    moroseness morpheme morphine morphology morrow morsel mortality mortarboard mortgagee mortgagor mortician
    mortification mosque mosquito moss mote motel moth motherfucker motherhood motherland motherliness motif motility
    motivation motivator motorcade motorcar motorcyclist motorist motorman motormouth motorway motto mountain
    mountainside mountebank mourner mournfulness mouser mousetrap moustache mouthful mouthpiece mouthwash movement mover
    movie mower mozzarella mu mucilage muckraker mucus muddiness mudguard mudslide mudslinger muesli muezzin muffin
    muffler mufti mugger mugginess mulatto mulberry mule muleteer mulishness mullet mulligatawny mullion
    multiculturalism multifariousness multimedia multiplexer multiplicand multiplication multiplicity multiplier
    multiprocessing multitasking multitude multivitamin mumbler mummer mummery mummification mumps municipality
    munificence muralist murderer murderess murkiness muscat muscatel muscularity musculature museum mushiness music
    musician musicianship musicologist musicology musk muskellunge musket musketeer musketry muskiness muskmelon muskrat
    muslin mussel mustache mustang mustard mustiness mutability mutation muteness mutilation mutineer mutt mutton
    mutuality muumuu myna mynah myopia myrrh myrtle mystery mysticism mystification mystique myth mythologist mythology
    nabob nacho nacre nadir naiad nailbrush naivety nakedness namesake nanny nanosecond nanotechnology napalm nape
    naphtha naphthalene napkin narc narcissism narcissist narcissus narcosis narration narrator narrowness narwhal
    nastiness nasturtium nation nationalisation nationalism nationality nationalization nativity naturalisation
    naturalism naturalist naturalization naturalness nature naughtiness nausea nautilus nave navel navigability
    navigation navigator navy naysayer nearness nearsightedness neatness nebula necessity neckerchief necklace neckline
    necktie necromancer necromancy necrophilia necrosis nectar nectarine neediness needlepoint needlework nefariousness
    negation negativity negligee negligence negotiation negotiator neighborhood neighborliness neighbourhood
    neighbourliness nematode nemesis neoclassicism neocolonialism neoconservative neodymium neologism neon neonate
    neophyte neoprene nephew nephritis nepotism neptunium nerd nervousness neuralgia neuritis neurologist neurology
    neuron neurosis neurosurgery neurotransmitter neutralisation neutrality neutralization neutrino neutron newbie
    newcomer newel newness news newsboy newscast newscaster newsflash newsgroup newsletter newsman newspaper
    newspaperman newspaperwoman newsprint newsreel newsstand newt newton nexus niacin nib nibbler niceness nicety
    nickelodeon nicotine niece nigga niggard niggardliness nigger nightcap nightclothes nightclub nightfall nightgown
    nighthawk nightie nightingale nightlife nightmare nightshade nightshirt nightstick nighttime nihilism nihilist nil
    nimbleness nimbus nincompoop ninepin ninja ninny nipper nirvana nit niter nitpicker nitre nitrogen nitroglycerin
    nitroglycerine nitwit nobility nobleman nobleness noblewoman nocturne node nodule noggin noiselessness noisemaker
    noisiness nomad nomenclature nomination nominee non-proliferation nonbeliever nonce nonchalance noncom noncompliance
    nonconductor nonconformity nondrinker nonentity nonesuch nonevent nonexistence nonfiction noninterference
    nonintervention nonmember nonpayment nonproliferation nonsmoker nonviolence noodle nook noon noonday normalcy
    normalisation normality normalization northeaster nosebleed nosegay nosiness nostalgia nostril nostrum notary
    notation notebook notepad notepaper nothingness notification notion notoriety nougat noun nourishment nous nova
    novelette novelist novella novelty novice novitiate nozzle nu nub nucleus nudism nudist nudity nugget nuisance
    nullification nullity number numbness numeracy numeration numerator numerology numismatics numismatist numskull nun
    nuncio nunnery nuptials nursemaid nursery nurseryman nutcracker nuthatch nutmeg nutria nutriment nutrition
    nutritionist nutshell nylon nymph nymphomania oaf oak oakum oar oarlock oarsman oasis oat oath oatmeal obduracy
    obedience obeisance obesity obfuscation obit obituary objection objectiveness objectivity objector oblation
    obligation obliqueness obliteration oblivion obliviousness obloquy oboe oboist obscenity obscurity obsequiousness
    observance observation observatory observer obsession obsidian obsolescence obstacle obstetrician obstetrics
    obstinacy obstruction obstructionist obtrusiveness obtuseness obverse obviousness ocarina occlusion occupancy
    occupant occupation occurrence ocean oceanographer oceanography ocelot octagon octane octave octet octopus oculist
    oddball oddity oddness ode odium odometer odor odour odyssey oedema oesophagus oestrogen offal offence offender
    offense offensiveness offertory office officeholder officialdom officiousness offshoot offspring ogre ohm oilcloth
    oilfield oiliness oilskin ointment okra oldie oleander oleo oleomargarine oligarch oligarchy ombudsman omega omelet
    omelette omission omnipotence omnipresence omniscience omnivore oncology oneness onion onionskin onlooker
    onomatopoeia onrush onset onslaught ontogeny onus onyx oodles oolong opacity opal opalescence opaqueness opaquer
    opener openness openwork operand operation operator operetta ophthalmologist ophthalmology opiate opinion opium
    opossum opportunism opportunity oppression oppressor opprobrium optician optimisation optimism optimist optimization
    optometrist optometry opulence opus oracle orangeade orangutan oration orator oratorio oratory orchard orchestra
    orchestration orchid ordeal orderliness ordinance ordinariness ordination ordnance ordure ore oregano organ organdie
    organdy organelle organisation organiser organism organist organization organizer orgasm orgy orientation orifice
    origami origin originality origination originator oriole ormolu ornamentation ornateness ornithologist ornithology
    orphanage orthodontia orthodontics orthodontist orthodoxy orthogonality orthography orthopaedics orthopaedist
    orthopedics orthopedist oscillation oscillator oscilloscope osier osmosis osprey ossification ostentation osteopath
    osteopathy osteoporosis ostracism ostrich otter ouch ounce ouster outage outbuilding outburst outcome outcropping
    outfield outfielder outfitter outgrowth outhouse outlet outlook outpatient outpost outpouring outreach outrider
    outrigger outset outsider outskirt outspokenness outstation outtake ovary ovation oven overabundance overachiever
    overbite overcompensation overdraft overexposure overgrowth overindulgence overkill overlord overpopulation
    overproduction overreaction overseer overshoe oversight oversimplification overstatement overtone oviduct ovulation
    ovule ovum owl owlet owner ownership ox oxbow oxford oxidation oxide oxidiser oxidizer oxyacetylene oxygen
    oxygenation oxymoron ozone pacemaker pacesetter pachyderm pacification pacifier pacifism packer pact paddock paddy
    padre paean paediatrician paediatrics paganism pageant pageantry pager pagination pagoda pailful painkiller
    paintbrush painter paisley palace palaeontologist palaeontology paleface paleness paleontologist paleontology
    palette palimony palimpsest palindrome palladium pallbearer pallet palliation pallor palmetto palmist palmistry
    palomino palpation palpitation paltriness pampas pamphlet pamphleteer pan-democracy panacea panache pancreas panda
    pandanus pandemonium panderer pane paneling panelist panellist panhandler pannier panoply panorama pansy pantheism
    pantheon panther pantie pantry pantsuit pantyhose pap papa papacy papaya paper paperboy paperhanger paperweight
    paperwork papilla papoose paprika papyrus parable parabola parachutist paradigm paradise paradox paraffin
    paragliding paragon parakeet paralegal parallax parallelism parallelogram paralysis paramecium paramedic parameter
    paramour paranoia parapet paraphernalia paraplegia paraprofessional parapsychology parasailing paratrooper
    paratroops parchment parentage parenthesis parenthood parfait pariah parish parishioner parity parka parkway
    parlance parliament parliamentarian parlor parlour parochialism parolee paroxysm parquet parquetry parricide parsec
    parser parsimony parsley parsnip parson parsonage partaker parterre parthenogenesis partiality participant
    participation participle particle particularisation particularity particularization partisanship partnership
    partridge parturition pasha passage passageway passbook passel passenger passer passerby passion passivity passkey
    passport password pasta pasteboard pastern pasteurisation pasteurization pastiche pastime pastorate pastrami pastry
    pasturage patchiness patchwork patella paternalism paternity path pathogen pathologist pathology pathos pathway
    patience patina patio patois patriarch patriarchy patricide patrimony patriot patriotism patrolman patron patsy
    patty paucity paunch pauper pauperism pavement pavilion pawl pawnbroker pawnshop pawpaw paycheck payday payee payer
    payload paymaster payment payoff payroll pdf pea peace peacefulness peacemaker peacetime peacock peafowl peahen pear
    peasant peasantry peat pecan peccadillo peccary pecs pectin peculiarity pedagogue pedagogy pedant pedantry peddler
    pederast pederasty pedestal pediatrician pediatrics pediment pedlar pedometer peekaboo peeper peephole peerage
    peevishness peewee pekoe pelican pellagra pelvis penalty penance penchant pendulum penetration penguin penicillin
    peninsula penis penitence penknife penlight penmanship pennant pennon penny pennyweight penologist penology
    pensioner pensiveness pentagon pentameter pentathlon penthouse penury peon peonage peony peppercorn peppermint
    pepperoni pepsin perambulator percale percentage percentile perception perceptiveness percolation percolator
    percussion percussionist perdition peregrination perfecter perfection perfectionism perfidy perforation performance
    performer perfumery pericardium perigee perihelion perimeter period periodicity periphery periphrasis periscope
    peritoneum peritonitis periwig periwinkle perjurer perjury perkiness permafrost permanence permeability permission
    permissiveness permutation peroration perpetration perpetrator perpetuation perpetuity perplexity perquisite
    persecution persecutor perseverance persiflage persimmon persistence person persona personage personality
    personification perspective perspicacity perspicuity perspiration persuasion persuasiveness pertinacity pertinence
    pertness perturbation perusal perverseness perversion perversity peseta peso pessimism pessimist pest pesticide
    pestilence petal petard petiole petitioner petrel petrifaction petrochemical petrol petrolatum petroleum petticoat
    pettifogger pettiness petulance petunia pew pewee pewter peyote phalanx phallus phantasm phantasmagoria pharmacist
    pharmacologist pharmacology pharmacopoeia pharmacy pharynx phenobarbital phenomenon phenotype pheromone phial
    philanderer philanthropist philanthropy philatelist philately philippic philodendron philologist philology
    philosopher philosophy philter philtre phlebitis phlegm phloem phlox phobia phoebe phoenix phoneme phonetician
    phonics phonograph phonologist phonology phosphate phosphor phosphorescence phosphorus photo photocopier
    photographer photography photojournalism photojournalist photon photosynthesis phraseology phrenology phylum
    physician physicist physiognomy physiologist physiology physiotherapist physiotherapy physique pi pianist pianoforte
    piazza pica piccalilli piccolo pickax picker pickerel pickpocket picnicker pictograph pidgin pie piecework pier
    piety pigeon piggishness piglet pigmentation pigmy pigpen pigskin pigsty pigtail pike pilaf pilaster pilchard pileup
    pilferer pilgrim pilgrimage pillbox pillion pillowcase pilothouse pimento pimiento pimpernel pimple pinafore pinball
    pincer pincushion pineapple pinhead pinhole pinkeye pinkie pinochle pinprick pinstripe pint pinto pinwheel pipeline
    piper pipit piquancy piracy piranha pistachio pistil pistol pita pitchblende pitcher pitchman pitfall piton pittance
    pixel pixie pizza pizzazz pizzeria pj's placation placebo placeholder placement placenta placer placidity placket
    plagiarism plagiarist plaice plaid plainclothesman plainness plaint plaintiff planet planetarium plankton planner
    plantain plantation planter plasma plasterboard plasterer plasticity plastique plateful platelet platen platform
    platinum platitude platoon platter platypus plaudit plausibility playback playbill playboy player playfulness
    playgoer playground playhouse playlist playmate playoff playpen playroom plaything playwright plaza plea pleader
    pleasantness pleasantry plebiscite plectrum plenipotentiary plenitude plethora pleurisy plexus pliability pliancy
    plinth plodder plotter ploughman ploughshare plover plowman plowshare ploy pluckiness plumage plumber plumpness
    plunderer plunger pluralism plurality plutocracy plutocrat plutonium plywood pneumonia poacher pocketbook pocketful
    pocketknife podiatrist podiatry podium poem poesy poet poetess poetry pogrom poi poignancy poinsettia pointer
    pointillism pointlessness poisoner poker pol polarisation polarity polarization polecat polestar policeman
    policewoman policy policyholder polio poliomyelitis polisher politeness politesse politician politico polity pollen
    pollination polliwog pollster pollutant polluter pollution polo polonaise polonium poltergeist polyester
    polyethylene polygamist polygamy polygon polygraph polyhedron polymath polymer polymerisation polymerization polyp
    polyphony polystyrene polysyllable polytheism polytheist polythene pomegranate pomp pomposity pompousness poncho
    pone pontiff pontoon pony ponytail poodle poorhouse popcorn pope popgun popinjay poplar poplin popover poppy
    poppycock populace popularisation popularity popularization population populism populist porcelain porch porcupine
    pork porn porno pornographer pornography porosity porphyry porridge porringer portability portage portcullis portent
    porterhouse portfolio porthole portico portmanteau portrait portraitist portraiture portrayal poser poseur position
    positivism positron posse possession possessiveness possessor possibility possum postage postbox postcard postcode
    postdoc poster posterity postlude postman postmaster postmistress postponement postscript posy potash potassium
    potato potbelly potboiler potency potentate potentiality potful potholder pothole pothook potion potluck potpie
    potpourri potsherd potshot pottage pottery poultry poverty power powerboat powerhouse powerlessness pox
    practicability practicality practitioner pragmatism pragmatist prairie praiseworthiness praline pram prancer
    prankster pratfall prayer preacher prearrangement precedence precept preceptor precinct preciosity preciousness
    precipice precipitation preciseness preclusion precociousness precocity precognition precursor predator predecessor
    predestination predetermination predicament predication predictability prediction predictor predilection
    predisposition predominance preeminence preemption prefabrication prefect prefecture preference preferment pregnancy
    prehistory prejudgement prejudgment prelate premeditation premonition preoccupation prep preparation preparedness
    prepayment preponderance preposition preschool preschooler prescience presence presentation presenter presentiment
    preservation preserver presidency president pressman prestige presumption presumptuousness presupposition pretence
    pretender pretense pretentiousness preterit preterite pretext prettiness pretzel prevalence prevarication
    prevaricator prevention priest priestess priesthood prig primacy primate primer primness primogeniture primrose
    prince princess principality principle printer printout prioress priority priory prism prison prisoner privacy
    privateer privation privatisation privatization privet prizefighter probability probation probationer probity
    problem proboscis procedure process procession processor proclamation proclivity procrastination procrastinator
    procreation procurator procurement procurer prodigality prodigy producer production productiveness productivity prof
    profanation profanity profession professionalism professor professorship proficiency profitability profligacy
    profundity profusion progenitor progeny progesterone prognosis prognostication prognosticator programmer progression
    prohibition prohibitionist projection projectionist projector proletariat proliferation prolixity prologue
    prolongation prom prominence promiscuity promontory promoter promotion promptness promulgation proneness pronghorn
    pronoun pronouncement pronunciation proofreader propaganda propagation propane propeller propensity property
    prophecy prophet prophetess prophylaxis propinquity propitiation proponent proportionality proposal proposer
    proprietor proprietorship proprietress propriety propulsion proscenium proscription prose prosecution prosecutor
    proselyte prosody prospector prospectus prosperity prosthesis prostitution prostration protagonist protection
    protectiveness protector protectorate protein protestation protester proton protoplasm protraction protractor
    protrusion protuberance protégé provenance provender proverb providence provider province provincialism proviso
    provocation provost prow prowess prowler proximity proxy prude prudence prudery prurience psalmist pseudonym
    psoriasis psychiatrist psychiatry psycho psychoanalysis psychoanalyst psychobabble psychokinesis psychologist
    psychology psychopath psychosis psychotherapist psychotherapy ptarmigan pterodactyl ptomaine pub puberty pubescence
    publican publication publicist publicity publisher puck pudding puerility puffball puffer puffin puffiness pug
    pugilism pugilist pugnacity pulchritude pullback puller pullet pulley pullout pullover pulpit pulsar pulsation
    pulverisation pulverization puma pumpernickel pumpkin punctuality punctuation pundit pungency punishment punster
    punter pupa pupil puppet puppeteer puppetry puppy purchaser pureness purgatory purification purifier purism purist
    puritan purity purser pursuance pursuer pursuit purulence purveyor purview pus pushcart pusher pushiness pushover
    pusillanimity puss pussycat pustule putrefaction putrescence putsch puzzlement puzzler pygmy pylon pyorrhea
    pyorrhoea pyre pyrite pyromania pyromaniac python pyx q qua quackery quad quadrangle quadrant quadrature quadriceps
    quadrille quadriplegia quadriplegic quadruplet quagmire quahog quaintness qualification qualifier qualm quandary
    quantifier quantity quart quarterdeck quarterfinal quartermaster quartet quarto quartz quasar quasi-state quatrain
    quay queasiness queerness quesadilla questioner quibbler quiche quickie quicklime quickness quicksand quiescence
    quietness quietude quietus quill quince quinine quintessence quintet quintuplet quire quisling quitter quoit quorum
    quota quotation quotient rabbi rabbinate rabble rabies raccoon racecourse racehorse raceme racer racetrack raceway
    raciness racism raconteur racquetball radar radiance radiator radicalism radioactivity radiogram radioisotope
    radiologist radiology radiometer radiotelephone radiotherapist radiotherapy radish radium radon raffia ragamuffin
    raggedness raglan ragout ragtag ragtime ragweed raider raillery railway rainbow raincoat raindrop rainfall
    rainforest rainmaker rainstorm rainwater raisin rajah rakishness rambler ramification rampart ramrod rancher
    rancidity rancor rancour randomness ranger ranker rankness ranter rapaciousness rapacity rapidity rapier rapine
    rapist rapper rapport rapprochement rapscallion rapture rareness rarity rascal rasher rashness raspberry raster
    rathskeller ratification rationale rationalisation rationalism rationality rationalization rattan rattler
    rattlesnake rattrap ravine ravioli ravishment rawhide rawness rayon reaction reactor readability reader readership
    readiness readjustment readout reagent real-world realisation realism realist reality realization reallocation realm
    realty reamer reaper reappearance reapportionment reappraisal rearmament rearrangement reasonableness reassessment
    reassignment reassurance rebellion rebelliousness rebirth rebus rebuttal recalcitrance recantation recapitulation
    receiver receivership receptacle reception receptionist receptiveness receptivity receptor recession recidivism
    recidivist recipe recipient reciprocation reciprocity recital recitation recitative recklessness reclamation
    recliner recognisance recognition recognizance recollection recombination recommendation reconciliation
    reconnaissance reconsideration reconstruction recorder recourse recovery recreation recrimination recrudescence
    recruiter recruitment rectangle rectification rectifier rectitude rector rectory rectum recuperation recurrence
    recursion red-light redbreast redcap redcoat redeemer redefinition redemption redeployment redevelopment redhead
    redirection rediscovery redistribution redneck redness redolence redoubt reduction redundancy redwood reed reefer
    reelection reenactment reentry ref refectory referendum referral refinement refiner refinery reflection reflector
    reforestation reformation reformer refraction refresher refreshment refrigeration refrigerator refuge refugee
    refulgence refurbishment refusal refutation regatta regency regeneration reggae regicide regime regimen
    regimentation region regionalism registrant registrar registration registry regression regularity regulator
    regurgitation rehabilitation rehearsal reimbursement reincarnation reindeer reinforcement reinstatement
    reinterpretation reiteration rejection rejoinder rejuvenation relatedness relation relationship relativity
    relaxation relegation relentlessness relevance relevancy reliability reliance relic relief religion relinquishment
    relocation reluctance remarriage rematch remembrance remilitarization reminder reminiscence remission remissness
    remittance remnant remonstrance remorse remoteness removal remover remuneration renaissance renascence rendition
    renewal rennet renovation renovator renown renter renunciation reorganisation reorganization rep repairman
    reparation repartee repast repatriation repayment repeater repentance repercussion repertoire repertory repetition
    replacement replenishment repletion replica replication reportage reporter repository repossession representation
    repression reprisal reproducibility reproduction reptile republic republicanism repudiation repugnance repulsion
    repulsiveness reputation requester requiem requirement requital resale rescission rescuer research researcher
    resemblance resentment reservation reservist reservoir residence residency residue resignation resilience resiliency
    resin resistance resister resistor resoluteness resolution resolver resonance resonator resourcefulness
    respectability respiration respirator resplendence response responsibility responsiveness restatement restaurateur
    restfulness restitution restiveness restlessness restoration restorer restraint restriction restroom resumption
    resurgence resurrection resuscitation resuscitator retailer retainer retaliation retardant retardation retention
    retentiveness reticence retina retinue retiree retirement retraction retrenchment retrial retribution retrieval
    retriever retrogression retrorocket retrospection reunification reunion revaluation reveille revelation reveler
    reveller revelry revenue reverberation reverie reversal reversion reviewer revilement revision revisionist
    revitalisation revitalization revival revivalist revivification revocation revolution revolutionist revolver revue
    revulsion rhapsody rhea rheostat rhetoric rhetorician rheum rheumatism rhinestone rhino rhinoceros rhizome rho
    rhodium rhododendron rhombus rhubarb rhythm ribaldry ribbon riboflavin richness rickets rickshaw ricotta riddance
    rider ridgepole ridiculousness riffraff rifleman rift righteousness rightfulness rightness rigidity rigidness
    rigmarole rill rind ringer ringleader ringlet ringmaster ringside ringworm rink rioter ripeness ripper ripsaw riser
    riskiness rite ritualism rivalry river riverbed riverside riveter rivulet road roadbed roadblock roadhouse roadkill
    roadrunner roadside roadster roadway roamer roaster robber robbery robin robot robotics robustness rocker rocketry
    rockiness rodent rodeo roe roebuck roentgen roguery roisterer role rollback roller romaine romanticism romper rood
    roofer rooftop rookery rookie room roomer roomful roominess roommate rooster rooter rosary rosebud rosebush rosemary
    rosette rosewood rosiness rostrum rotation rote rotisserie rotogravure rotor rottenness rotunda rotundity rotundness
    rouble roughage roughneck roughness roulette roundelay roundhouse roundness roundup roundworm roustabout router
    rover rowboat rowdiness rowdyism rowel rower royalty rubble rubdown rube rubella ruble rucksack ruckus rudder
    ruddiness rudeness rudiment ruffian rug rugby ruggedness ruination ruler rumination rummer rump runabout rune runnel
    runner runoff runt runway rupee ruse rusk rusticity rustiness rustler rutabaga ruthlessness rye saboteur sac
    saccharin sachem sachet sackcloth sackful sacrament sacredness sacrilege sacristan sacristy saddlebag sadism sadist
    sadness safari safekeeping safeness safety safflower saffron saga sagacity sagebrush sago saguaro sahib sailboat
    sailcloth sailfish sailor sainthood saintliness sake saki salaciousness salad salamander salami salesclerk salesgirl
    salesman salesmanship salesperson saleswoman salience salinity saliva salivation salmonella salon saloon salsa
    saltcellar salter saltine saltiness saltpeter saltpetre saltshaker saltwater salutation salvation salver salvo
    same-sex sameness samovar sampan sampler samurai sanatorium sanctification sanctity sanctuary sanctum sandal
    sandalwood sandbank sandbar sandblaster sandbox sander sandiness sandlot sandman sandpiper sandstone sandstorm
    sanitarium sanitation sanity santorum sapience sapling saprophyte sapsucker sarcasm sarcoma sarcophagus sardine sari
    sarong sarsaparilla sash sassafras satchel sateen satiety satinwood satire satirist satisfaction satrap saturation
    satyr saucepan saucer sauciness sauerkraut sauna sausage savageness savagery savanna savant saver savior sawdust
    sawhorse sawmill sawyer sax saxophone saxophonist scabbard scabies scad scalawag scallion scalpel scalper scammer
    scampi scandal scandalmonger scanner scansion scantiness scapula scarab scarceness scarcity scarecrow scatterbrain
    scenario scene scenery scepter sceptic scepticism sceptre scheduler schema schemer scherzo schism schist
    schizophrenia schlemiel schlock schmaltz schmuck schnapps schnauzer scholar scholarship school schoolbook schoolboy
    schoolchild schooldays schoolgirl schoolhouse schoolmarm schoolmaster schoolmate schoolmistress schoolroom
    schoolteacher schoolwork schoolyard schooner schwa sci-fi sciatica science scientist scientology scimitar scintilla
    scintillation scion sclerosis scofflaw scoliosis sconce scone scooter scorcher scoreboard scorecard scorer scorpion
    scoundrel scoutmaster scow scrambler scrapbook scraper scratchiness screenplay screenwriter screwdriver scribbler
    scrimshaw scrip scripture scriptwriter scrod scrofula scrooge scrotum scrounger scrubber scrutiny scuba scullery
    scullion sculptor scurf scuttlebutt sea seabed seabird seaboard seacoast seafarer seafood seakness sealant sealer
    sealskin seaman seamanship seamstress seaport searcher searchlight seascape seashell seashore seasickness seaside
    season seaway seaweed secession secessionist seclusion secrecy secretariat secretary secretion secretiveness sect
    sectarianism sectionalism secularisation secularism secularist secularization security sedan sedation sedge
    sedimentation sedition seducer seduction seediness seedling seeker seemliness seepage seer seersucker segmentation
    segregation segregationist seismograph seismologist seismology seizure selection selectivity selectman selector
    selenium self-sacrifice selfishness selflessness seller selloff sellout seltzer selvage semantics semblance semen
    semester semi semicircle semicolon semiconductor semifinalist seminar seminarian seminary semiotics semiprofessional
    semitone semitrailer senate senator sender senility seniority senna sensation sensationalism sensationalist
    senselessness sensibility sensitisation sensitiveness sensitivity sensitization sensor sensuality sensuousness
    sentience sentiment sentimentalism sentimentalist sentimentality sentinel sentry sepal separation separatism
    separator sepia sepsis septet septicaemia septicemia septuagenarian septum sepulcher sepulchre sequel sequencer
    sequestration sequin sequoia seraglio serape seraph serendipity serenity serf serfdom serge sergeant serialisation
    serialization series seriousness sermon serpent servant server serviceman serviette servility servitude
    servomechanism sesame session setback settee setter settlement settler setup severance severity sewage sewer
    sewerage sexiness sexism sexpot sextant sextet sexton sexuality shabbiness shad shadiness shagginess shaker shakeup
    shakiness shale shallot shallowness shaman shamefulness shamrock shandy shantung shanty shantytown shapelessness
    shapeliness shard sharecropper shareholder sharia shariah sharkskin sharpener sharpness sharpshooter shaver shawl
    sheaf shearer sheath shebang sheen sheep sheepdog sheepfold sheepishness sheepskin sheikdom sheikh shekel shelf
    sheller shellfish shenanigan shepherdess sherbet sheriff sherry shibboleth shiftiness shiftlessness shiitake
    shillelagh shim shinbone shindig shiner shininess shipbuilder shipbuilding shipload shipmate shipment shipper
    shipwright shipyard shire shirker shirtsleeve shirttail shirtwaist shocker shoddiness shoelace shoemaker shoeshine
    shoestring shogun shooter shootout shopaholic shopkeeper shoplifter shopper shoreline shortage shortbread shortcake
    shortcoming shortcut shortfall shorthorn shortness shortsightedness shortstop shotgun shovelful showboat showdown
    showgirl showiness showman showmanship showpiece showplace showroom shrapnel shredder shrew shrewdness shrift shrike
    shrillness shrinkage shrub shrubbery shtick shuffleboard shuffler shutdown shuteye shutout shutterbug shyness
    shyster sibling sibyl sickbed sickness sidebar sideboard sidecar sidekick sidelight sideshow sidestroke sidewalk
    sidewall siege sierra siesta sifter sightseer sigma signatory signature signboard signer signet significance
    signification silage silencer silents silica silicate silicon silicone silicosis silk silkworm sill silliness silo
    silverfish silversmith silverware similarity simile simpleness simpleton simplicity simplification simulation
    simulator simulcast sincerity sine sinecure sinew sinfulness singer singleton singularity sinker sinkhole sinner
    sinus sinusitis sir siren sirloin sirocco sisal sister sisterhood sitar sitcom site sitter situation sixpence sizer
    skateboarder skater skeet skeleton skeptic skepticism skier skiff skillet skinflint skinhead skinniness skit skivvy
    skulduggery skullcap skycap skydiver skylight skyline skyscraper skywriting slab slackness slammer slanderer
    slattern slaughterer slaughterhouse slavery slaw slayer sleaze sleaziness sleekness sleeper sleepiness sleeplessness
    sleepwalker sleepwear sleepyhead sleeve slenderness slicer slickness slider slightness slimness slingshot slipcover
    slipknot slippage slipper slipperiness slob sloe slogan sloop sloppiness sloth slothfulness sloven slovenliness
    slowdown slowness slowpoke sluggard slugger sluggishness slut slyness smacker smallness smallpox smartness smelter
    smidgen smith smithereens smithy smog smokehouse smoker smokestack smoothie smoothness smuggler smugness snakebite
    snapdragon snapper snapshot sneaker snifter sniper snippet snit snob snobbery snobbishness snooper snoot snootiness
    snorer snot snout snowdrift snowdrop snowfall snowflake snowman snowplough snowplow snowstorm snowsuit snuffbox
    snuffer soapbox soapiness soapstone soapsuds soberness sobriety sobriquet soccer sociability socialisation socialism
    socialite socialization society sociologist sociology sociopath socket soda sodium sodomite sodomy sofa softball
    softener softness software softwood softy sogginess sol solarium solecism solemnity solenoid solicitation solicitor
    solicitude solidarity solidification solidity solidness soliloquy solitaire solitude soloist solstice solubility
    solution solvency solver sombrero somnambulism somnambulist somnolence son sonar sonata song songbird songster
    songwriter sonny sonority sooth soothsayer sophism sophist sophistication sophistry sorbet sorcerer sorceress
    sorcery sordidness sorehead soreness sorghum sorority sorter sortie sot soulfulness soundness soundtrack source
    sourdough sourness sourpuss southerner southpaw southwester souvenir sovereignty sower soy soybean spa spacecraft
    spaceflight spaceman spaceship spacesuit spaciousness spadeful spadework spaghetti spammer spandex spaniel spanner
    spareness sparkler sparrow sparseness sparsity spatula speakeasy speaker spearmint spec specialisation speciality
    specialization specialty specie specification specifier specimen spectacle spectator specter spectre
    spectrophotometer spectroscope spectroscopy spectrum speculation speculator speedboat speeder speedometer speedup
    speedway spellbinder speller spelunker spender sperm spermatozoon spermicide sphere spheroid sphincter sphinx
    spiciness spider spigot spillage spillway spinach spindle spine spinet spinnaker spinner spinster spinsterhood
    spiraea spire spirea spiritualism spirituality spitball spitefulness spitfire spittle spittoon splashdown spleen
    splendor splendour splicer spline splodge spoilage spoiler spoilsport spokesman spokeswoman spoliation sponger
    sponsorship spontaneity spoonbill spoonerism spoonful spoor spore sporran sportscaster sportsman sportsmanship
    sportswear sportswoman spotlessness spotter spouse sprat sprayer spreader spreadsheet sprig sprightliness
    springboard springiness springtime sprinkler sprinter sprite sprocket spunk spuriousness sputum spyglass spyware
    squad squadron squalor squareness squatter squaw squealer squeamishness squeezer squid squiggle squinter squirrel
    stabilisation stabiliser stability stabilization stabilizer stadium staffer stagecoach stagehand stagflation
    stagnation stair staircase stairway stairwell stakeout stalactite stalagmite staleness stalker stallion stamen
    stammerer stance stanchion standardisation standardization standpoint standstill stanza staph staphylococcus stapler
    stardom starfish stargazer starkness starlet starlight starling starter startup starvation stateliness statement
    stater stateroom statesman statesmanship stationer stationery statistic statistician statue statuette stature status
    stead steadfastness steadiness steak steakhouse stealth steamboat steamship steed steeple steeplechase steeplejack
    steepness steerage stein stench stenographer stenography stent stepbrother stepchild stepdaughter stepfather
    stepladder stepmother stepparent steppe stepsister stepson stereoscope sterilisation steriliser sterility
    sterilization sterilizer sternness sternum steroid stethoscope stevedore stewardess stewardship sticker stickiness
    stickleback stickler stickpin stickup stiffener stiffness stigma stile stiletto stillbirth stillness stilt
    stimulation stimulus stinger stinginess stingray stinker stipend stipulation stirrer stirrup stoat stockbroker
    stockholder stockroom stockyard stodginess stoicism stoker stolidity stomachache stoner stoneware stonework stopcock
    stoplight stopover stoppage stopwatch storage storefront storehouse storekeeper storeroom storey stork storminess
    story storybook storyteller storyworld stoutness stovepipe stowaway straggler straightedge straightness strainer
    strangeness stranglehold strangler strangulation stratagem strategist strategy stratification stratosphere stratum
    strawberry streamer street streetcar streetlight streetwalker strength strenuousness streptococcus streptomycin
    stretcher strictness stricture strife strikeout striker stringency stringer stripling stripper striptease strobe
    stroller strongbox stronghold strontium strophe strudel strumpet strychnine stubble stubbornness student studentship
    studio stuffiness stultification stumbler stupefaction stupidity stupor sturdiness sturgeon stutterer sty
    stylishness stylist stylus suavity subclass subcommittee subcompact subcontinent subcontractor subculture
    subdivision subhead subheading subjection subjectivity subjugation sublimation sublimity submergence submersion
    submission submitter subordination subornation subprogram subroutine subscriber subscription subsection subservience
    subset subsidence subsidisation subsidization subsidy subsistence subsoil subspace substance substantiation
    substation substitution substrate substratum substructure subsystem subterfuge subtlety subtotal subtraction
    subtrahend suburb suburbanite suburbia subversion subway success succession successor succinctness succotash
    succulence sucrose suddenness suede suet sufferance sufferer sufficiency suffocation suffragan suffrage suffragette
    suffragist suffusion sugarcane suggester suggestion suitability suitcase suite suitor sukiyaki sulfide sulkiness
    sullenness sulphate sulphide sultan sultana sultanate sumac summation summerhouse summertime sumo sump sunbather
    sunbeam sunblock sunbonnet sundae sundial sundown sundries sunfish sunflower sunlamp sunlight sunroof sunscreen
    sunshine sunspot sunstroke sunup superabundance supercharger supercomputer superconductivity superego superficiality
    superfluity superhighway superintendence superintendent superiority superman supermarket supermodel supernova
    superpower superstar superstition superstructure supertanker supervision supervisor supper suppleness supplication
    supplier supporter supposition suppository suppression suppuration supremacist supremacy suprematist surcease
    sureness surety surface surfer surgeon surgery surliness surname surplice surrealism surrealist surrey surveillance
    surveyor survival survivor susceptibility sushi suspender suspense suspension suspicion sustenance swaggerer swain
    swallowtail swami sward swashbuckler swastika swatch swath swearer swearword sweater sweatpants sweatshirt sweatshop
    sweeper sweepstakes sweetbread sweetbrier sweetener sweetie sweetmeat sweetness swellhead swiftness swimmer swimsuit
    swindler swine swinger swisher switchblade switchboard switcher sword swordfish swordplay swordsman sybarite
    sycamore sycophant syllabication syllabification syllable syllabus syllogism sylph symbiosis symbol symbolisation
    symbolism symbolization symmetry sympathiser sympathizer sympathy symphony symposium symptom synagogue
    synchronisation synchronization syncopation syndication syndrome synergism synergy synod synonym synopsis syntax
    synthesis synthesizer syphilis syrup system tab tabernacle tableau tablecloth tableland tablespoon tablespoonful
    tabletop tableware tabloid tabulation tabulator tachometer taciturnity tackiness tackler tact tactician tactlessness
    tad tadpole taffeta taffy tailcoat taillight tailpipe tailspin tailwind takeoff takeover taker tale talent talisman
    talkativeness talker tallness tallow talon tam tamale tamarind tambourine tameness tanager tang tangelo tangibility
    tankard tanker tankful tannery tannin tansy tantrum tapa tapestry tapeworm tapioca tapir taproom taproot tarantula
    tardiness tare taro tarot tarp tarpaulin tarpon tarragon tartan tartar tartness taskmaster tastelessness taster
    tastiness tatter tatting tattler tattletale tautness tautology tavern tawdriness taxation taxicab taxidermist
    taxidermy taxonomy taxpayer tea teacher teacup teak teakettle team teammate teamster teamwork teapot teardrop
    tearjerker tearoom teasel teaser teaspoon teaspoonful teat teatime technicality technician technique techno
    technocracy technocrat technologist technology tectonics tediousness tedium teenager teetotaler teetotaller tel
    telecaster telecommunication telecommuting teleconference teleconferencing telegram telegrapher telegraphy
    telekinesis telemarketing telemeter telemetry telepathy telephony telephoto teletype teletypewriter televangelist
    television teller temblor temerity temp tempera temperament temperance temperature tempest tempestuousness temple
    tempo temptation tempter temptress tempura tenability tenacity tenancy tendency tendentiousness tenderfoot
    tenderiser tenderizer tenderloin tenderness tendinitis tendon tendril tenement tenet tennis tenon tenpin tenseness
    tensor tentacle tenure-track tepee tequila terabit terabyte tercentenary termagant termination terminator
    terminology terminus termite tern terrain terrapin terrarium terrier territory terror terrorism terry terseness
    testament tester testicle testimony testiness testis testosterone tetanus tetrahedron text thalamus thallium
    thankfulness thanksgiving thatcher theater theatre theft theism theocracy theologian theology theorem theoretician
    theorist theory theosophy therapist therapy thermodynamics thermometer thermos theropod thesaurus thesis theta
    thiamine thickener thicket thickness thief thievery thigh thighbone thimble thimbleful thing thingamajig thinker
    thinness thistle thistledown thong thorax thorium thoroughfare thoroughness thou thoughtfulness thoughtlessness
    thraldom thrall thralldom thrasher threat threesome threnody thresher thrift thriftiness thriller throat throe
    thrombosis throughput throughway thrower thrush thruway thug thumbnail thumbscrew thunderbolt thunderclap
    thundercloud thunderhead thundershower thunderstorm thyme thymus ti tiara tibia tic ticker tidbit tiddlywinks
    tidewater tidiness tidings tiebreaker tiff tiger tightness tightrope tights tightwad tigress tilde tillage
    timberland timberline timbre time timekeeper timelessness timeline timeliness timepiece timer timescale timidity
    timpani timpanist tinder tinderbox tine tinfoil tinsmith tintinnabulation tipper tippler tipster tirade tiredness
    tirelessness tiresomeness tit titan titanium titbit titillation titmouse tittle tizzy toad toadstool toaster
    toastmaster tobacco tobacconist tocsin toddler toddy toehold toffee tofu toga togetherness toiler toilet toileting
    toiletry toilette toke tolerance toleration tollbooth tollgate tom tomato tomb tomboy tombstone tomcat tome
    tomfoolery ton tonality toner tong tonnage tonne tonsil tonsillectomy tonsillitis toolbox toolkit tooth toothache
    toothbrush toothpaste toothpick topaz topcoat topic topknot topmast topography topology topsail topside topsoil
    toque tor torchlight toreador tormentor tornado torpidity torpor torrent torsion torso tort torte tortilla tortoise
    tortoiseshell torturer torus tossup totalitarianism totality totem toucan touchdown touchstone toughness toupee
    tourism tourist tourmaline tournament tourniquet towhead town townsfolk township townsman townspeople towpath
    toxaemia toxemia toxicity toxicologist toxicology toxin tracer tracery trachea tracheotomy tracker tract traction
    tractor tradeoff trader tradesman tradition trafficker tragedian tragedy tragicomedy trailblazer trailer trainee
    trainer trait traitor trajectory trampoline tranquility tranquilizer tranquilliser tranquillity transaction
    transcendence transcendentalism transcendentalist transcription transducer transept transference transfiguration
    transformation transformer transfusion transgression transgressor transience transiency transistor translation
    translator transliteration translucence transmedia transmigration transmission transmittal transmitter transmutation
    transom transparency transpiration transplantation transponder transportation transposition transshipment
    transubstantiation transvestism trapdoor trapeze trapper trapshooting trauma traveler traveller travelogue trawler
    tray treachery treacle treason treasurer treasury treatise treatment treaty treetop trefoil tremolo trepidation
    trespasser tress trestle triad triage triangle triangulation tribalism tribe tribesman tribulation tribunal tribune
    tribute triceps triceratops trickery trickiness trickster tricolour tricycle trident trifler triglyceride
    trigonometry trike trilogy trimaran trimester trimness trinity trinket trio tripe triplet tripos triptych triteness
    triumvirate trivet triviality trochee troglodyte troika trolley trollop trombone trombonist trooper troopship trope
    trophy tropism troposphere troth trotter troubadour troublemaker troubleshooter troupe trouper trouser trousseau
    trout trove troy truancy truce trucker truculence truffle truism trumpery trumpeter truncation truncheon trunk
    trustee trusteeship trustfulness trustworthiness truth truthfulness tryout tryst tsar tsunami tub tuba tuber
    tubercle tuberculosis tuft tufting tugboat tuition tulip tulle tumbler tumbleweed tumbrel tumbril tummy tumor tumour
    tumult tun tuna tundra tuner tungsten tunic tunny turban turbojet turboprop turbot turbulence turd tureen turgidity
    turkey turmeric turmoil turnabout turncoat turner turnip turnkey turnoff turnout turnover turnpike turnstile
    turntable turpentine turpitude turquoise turret turtledove turtleneck tush tussock tutelage tutu tux tuxedo twain
    tweed tweeter twerp twirler twister twofer twosome tycoon tyke tympanum typeface typescript typesetter typesetting
    typewriter typhoon typhus typist typo typographer typography typology tyrannosaur tyrannosaurus tyranny tyrant tyre
    tyro ubiquity udder ugliness ukulele ulceration ulna ultimatum ultrasound umbel umbilicus umbrage umlaut ump
    unacceptability unanimity unbelief unbeliever uncertainty uncle uncleanness unconcern unconsciousness unction
    unctuousness underachiever underbelly underbrush undercarriage underclassman underclothes underclothing undercurrent
    underdog undergarment undergrad undergraduate undergrowth underling undernourishment underpants underpass
    undersecretary undershirt underside underskirt understatement undertaker undertone undertow underwear underworld
    underwriter undesirability undies undulation unease uneasiness unemployment unevenness unfairness unfaithfulness
    unfamiliarity unfriendliness ungainliness ungratefulness unguent unhappiness unicorn unification uniformity
    unionisation unionization uniqueness unison unit universality universe university unkindness unlikelihood
    unpleasantness unpopularity unpredictability unreliability unrest unruliness unscrupulousness unseemliness
    unselfishness unsightliness unsteadiness untidiness untimeliness untruth unwariness unwieldiness unwillingness
    unworthiness upbringing updraft upheaval upholsterer upholstery upkeep uppercut uproar upshot upside upsurge uranium
    urbanisation urbanity urbanization urchin urea urethra urgency urinal urinalysis urination urine urn urologist
    urology usability usage usefulness uselessness usenet user usherette usurer usurpation usurper usury utensil uterus
    utilisation utilitarianism utilization utopia utterance uvula vacancy vacationer vaccination vaccine vacillation
    vacuity vagary vagina vagrancy vagueness vainglory valance vale valedictorian valence valentine validation validity
    validness valise valley valor valour valuation valve valving vampire van vanadium vandal vandalism vane vanguard
    vanity vantage vapidity vapidness vaporisation vaporiser vaporization vaporizer variability variance variate
    variation variety varlet varmint varsity vase vasectomy vassal vassalage vastness vat vaudeville vaulter vegan
    vegetarianism vegetation veggie vehemence vehicle veld vellum velocity velour velveteen venality vendetta vendor
    veneration vengeance venison venom ventilation ventilator ventricle ventriloquism ventriloquist venue veracity
    veranda verb verbena verbiage verbosity verdict verdure verification verisimilitude verity vermicelli vermin
    vermouth versatility versification vertebra vertex vertigo verve vesicle vesper vessel vestibule vestige vestment
    vestry vetch veterinarian vexation viability viaduct vial viand vibe vibrancy vibraphone vibration vibrato vibrator
    vicar vicarage viceroy vichyssoise vicinity viciousness vicissitude victim victimisation victimization victor
    victory videocassette videodisc viewer viewfinder viewpoint vigil vigilance vigilante vigilantism vignette vigor
    vigour vileness vilification villa village villager villain villainy villein vim vinaigrette vindication vindicator
    vindictiveness vinegar vineyard vintner vinyl viol viola violation violator violence violin violinist violist
    violoncello viper virago vireo virginity virgule virility virology virtue virtuosity virtuousness virulence virus
    visage viscosity viscount viscountess viscus visibility visitation visitor visor vista visualisation visualization
    vitality vitals vitamin vitiation viticulture vituperation viva vivacity vividness vivisection vixen vizier
    vocabulary vocalisation vocalist vocalization vocation vociferation vodka voicemail voile volatility volcano vole
    volition volleyball volt voltage voltmeter volubility voluptuousness voodooism voracity votary voter vowel voyager
    voyeur voyeurism vulcanisation vulcanization vulgarisation vulgarism vulgarity vulgarization vulnerability vulture
    vulva wacko wader wadi wagon wagoner waif wainscot wainscoting waist waistband waistcoat waistline waiter waiver
    wakefulness wale walker walkout walkway wallaby wallboard wallet walleye wallflower walnut walrus wampum wanderer
    wanderlust wannabe wantonness wapiti war warbler warder wardrobe wardroom warfare warhead warhorse wariness warlock
    warlord warmonger warmongering warmth warpath warranty warren warrior warship wart warthog wartime washables
    washbasin washboard washbowl washcloth washer washerwoman washout washroom washstand washtub wasp wastage
    wastebasket wastefulness wasteland waster wastewater wastrel watchband watchdog watcher watchfulness watchmaker
    watchman watchtower watchword watercourse watercraft waterfall waterfowl waterfront waterline watermelon watershed
    waterside waterspout waterway waterworks watt wattage waveform wavelength wavelet wavenumber waviness waxiness
    waxwing waxwork wayfarer wayside weakfish weakness weal wealth wealthiness weapon weaponry wearer weariness
    weathercock weatherman weaver webcam webmaster website wedlock weeder week weekday weeknight weeper weevil weft
    weightiness weightlessness weightlifter weir weirdness weirdo welder welfare welkin well-being wellspring
    welterweight wen werewolf westerner wetback wetland wetness whalebone whaler whammy whatchamacallit whatnot wheal
    wheat wheelbase wheelchair wheeler wheelwright whereabouts wherefore wherewithal whetstone whey whim whimsicality
    whimsy whiner whipcord whiplash whippersnapper whippet whippoorwill whirlwind whiskey whisky whist whistler whit
    whitecap whitefish whitener whiteness whittler whodunit wholeness wholesaler wholesomeness whoopee whopper
    whorehouse whorl wickedness wicker wickerwork wicket wideness widower widowhood width wiener wife wifi wigeon
    wiggler wight wigwam wiki wildebeest wilderness wildfire wildflower wildfowl wildlife wildness wile wilfulness
    wiliness willfulness willies willingness willow willpower wimp wimple windbag windbreak windbreaker windburn
    windfall windiness windjammer windlass windmill windowpane windowsill windpipe windscreen windshield windsock
    windstorm wineglass winery winger wingspan wingspread winner wino wintergreen wintertime wiper wiriness wisdom
    wiseacre wishbone wisp wisteria wistfulness wit witchcraft witchery withdrawal witticism wittiness wiz wizardry woe
    wok wolfhound wolfram wolverine woman womanhood womaniser womanizer womankind womanliness womb wombat wonderland
    wonderment woodbine woodcarving woodchuck woodcock woodcraft woodcut woodcutter woodenness woodiness woodland
    woodman woodpecker woodpile woodshed woodsman woodwind woodwork woodworking woodworm wooer woof woofer wool word
    wordiness wordplay workaholic workbench workbook workday worker workflow workforce workhorse workhouse workingman
    workload workman workmanship workout workplace worksheet workshop workstation workweek world worldliness wormhole
    wormwood worrier worrywart worshiper worshipper worthiness worthlessness wraith wrangler wraparound wrapper wrath
    wreath wreckage wrecker wren wrestler wretch wretchedness wriggler wright wringer wrist wristband wristwatch writ
    writer wrongdoer wrongdoing wrongfulness wrongness wuss xenon xenophobia xerography xylem xylophone xylophonist y
    yachtsman yahoo yam yardage yardarm yardstick yarmulke year yearbook yearling yeoman yeshiva yesteryear yeti yew
    yodeller yoga yogi yogurt yokel yolk yore youngster youth youthfulness yttrium yucca yuppie zapper zeal zealot zebra
    zebu zed zenith zephyr zeppelin zeta zilch zing zinger zinnia zircon zirconium zit zither zodiac zombie zoo
    zoologist zoology zouk zucchini zwieback zygote
    =N/
    aardvarks abacuses abalones abattoirs abbesses abbeys abbots abbreviations abdications abdomens abductions abductors
    aberrations abetters abettors abilities abjurations ablatives ablutions abnormalities abodes abolitionists
    abominations aboriginals aborigines abortionists abortions abrasions abrasives abridgements abridgments abrogations
    abscissas absences absentees absolutes absorbents abstainers abstentions abstractions abstractnesses absurdities
    abundances abusers abutments abysses acacias academicians academics academies acanthuses accelerations accelerators
    acceptances accessories accidentals accidents accolades accompaniments accompanists accomplices accomplishments
    accordions accountants accouterments accoutrements accretions accruals accumulations accuracies accusations
    accusatives accusers acetates achievements achievers acids acknowledgements acknowledgments acmes acolytes aconites
    acorns acquaintances acquisitions acquittals acreages acrobats acronyms acrostics acrylics actives activists
    activities actors actresses actualities actuaries actuators acutes adages adagios adaptations adapters adaptors
    addenda addends adders addictions additions additives addressees adenoids adepts adherents adhesives adieus
    adjectives adjournments adjudicators adjuncts adjurations adjusters adjustments adjutants admen administrations
    administrators admirals admirers admissions admixtures admonishments admonitions adobes adolescences adolescents
    adoptions adornments adrenals ads adulterants adulterers adulteresses adulteries adults advancements advents
    adventurers adventuresses adverbials adverbs adversaries adversities advertisements advertisers advisers advisories
    advisors adzes aeons aerators aerialists aerials aeries aerofoils aeroplanes aerosols aesthetes affectations
    affections affidavits affiliations affinities affirmations affirmatives afflictions affrays afghans aficionados
    afterbirths afterburners aftereffects afterglows aftermaths afternoons aftershocks aftertastes afterthoughts agates
    ageings agencies agendas agents agglomerations agglutinations aggravations aggregations aggressors agings agitations
    agitators agnostics agonies agreements agribusinesses agriculturalists agronomists aides ailerons ailments airdrops
    airfares airfields airfoils airheads airings airliners airlines airmen airplanes airports airships airstrips
    airwaves airways aisles alarmists albacores albatrosses albinos albs albums alchemists alcoholics alcohols alcoves
    aldermen alders ales algebras algorithms alignments alkalies alkaloids allegations allegiances allegories allegros
    allergens allergies allergists alleys alleyways alliances alliterations allocations allotments allusions alluviums
    almanacs almonds alohas alpacas alphabets alphas altars alterations altercations alternations alternatives
    alternators altimeters altitudes altos altruists alumnae alumni alums amalgamations amalgams amanuenses amaranths
    amaryllises amateurs amazons ambassadors ambassadorships ambiances ambiences ambiguities ambulances ambulatories
    amendments amethysts amigos ammeters amnesiacs amniocenteses amoebae amoebas amortisations amortizations amours
    amperes ampersands amphetamines amphibians amphitheaters amphitheatres amplifications amplifiers amplitudes amps
    ampules amputations amputees amulets amusements anachronisms anacondas anaesthetics anaesthetists analgesics
    analogies analogs analogues analysers analysts analyzers anapests anarchists anathemas anatomies anatomists
    ancestors ancestresses ancestries anchorages anchorites anchormen anchorpersons anchovies andantes andirons androids
    anecdotes anemometers anemones anesthesiologists anesthetics anesthetists aneurysms angels angioplasties angiosperms
    anglers angleworms angstroms angularities animals animations animators animists animosities anions ankles
    annexations annihilators anniversaries annotations announcements announcers annoyances annuals annuities annulments
    anodes anodynes anomalies anoraks anorexics antacids antagonisms antagonists anteaters antecedents antechambers
    antelopes antennae antennas anterooms anthems anthers anthills anthologies anthologists anthropoids anthropologists
    antibiotics antibodies anticipations anticlimaxes anticyclones antidepressants antidotes antigens antiheroes
    antihistamines antiparticles antipastos antipathies antiperspirants antiphonals antiquarians antiquaries antiquities
    antis antiseptics antitheses antitoxins antivirals antlers antonyms anuses anvils anxieties aortas apartments
    aperitifs apertures apexes aphasics aphelia aphids aphorisms aphrodisiacs apiaries apocalypses apogees apologias
    apologies apologists apoplexies apostasies apostates apostrophes apothecaries apparatuses apparitions appeasements
    appeasers appellants appellations appellees appendages appendectomies appendices appendixes appetisers appetites
    appetizers apples appliances applicants applications applicators appointees appointments appraisals appraisers
    appreciations apprehensions apprenticeships approbations appropriations approvals approximations appurtenances
    apricots aprons apses aptitudes aquamarines aquanauts aquariums aquas aqueducts aquifers arabesques arachnids
    arbiters arbitrators arboretums arbors arborvitaes arbours arbutuses arcades archaeologists archaisms archangels
    archbishoprics archbishops archdeacons archdioceses archdukes archers archetypes archipelagos architects
    architectures archivists archways arctics ardors ardours areas arenas ares argosies argots arguments argyles arias
    aristocracies aristocrats arks armadas armadillos armaments armatures armbands armchairs armfuls armholes armies
    armistices armlets armorers armories armourers armouries armpits armrests aromas aromatics arpeggios arraignments
    arrangements arrangers arrivals arrowheads arrows arroyos arseholes arsenals arses arsonists artefacts arterials
    arteries arthritics arthropods artichokes articulations artifacts artificers artifices artisans artistes artists
    artworks ascendants ascensions ascents ascetics ascots ashcans ashrams ashtrays asides asininities aspects aspens
    asperities aspersions asphyxiations aspics aspirants aspirations aspirins asps assailants assassinations assassins
    assemblages assemblers assemblies assemblymen assemblywomen assertions asses assessments assessors assholes
    assignations assignments assistants associations assortments assumptions assurances asteroids asters asthmatics
    astigmatisms astringents astrologers astronauts astronomers astrophysicists asylums ateliers atheists athletes
    atlases atmospheres atolls atomisers atomizers atoms atria atrocities attachments attackers attainments attendances
    attendants attendees attentions attestations attics attitudes attorneys attractions attributions audibles audiences
    audiobooks audios auditoriums auditors augers aughts augmentations auguries auks aunts auras aureoles auricles
    austerities authentications authorisations authoritarians authorizations autobiographies autocracies autocrats
    automatics automatons autopilots autos autumns auxiliaries avatars avengers avenues aversions aviaries aviators
    aviatrixes avocados avocations avowals awakenings awls awnings axioms axles axons ayatollahs ayes azaleas azimuths
    babblers babels babes baboons babushkas babysitters baccalaureates bacchanals bacilli backaches backbiters
    backboards backbones backdrops backers backfields backhoes backings backpackers backrests backsides backslappers
    backsliders backups backwaters backyards bacteriologists bagatelles bagels bagpipes bailiffs bailiwicks bakeries
    bakers balalaikas balconies balladeers ballads ballerinas ballets balloonists ballparks ballplayers ballpoints
    ballrooms balms balsams balsas balustrades bamboos banalities bananas bandannas bandits bandoleers bandstands
    bandwagons banes bangles bani banisters banjos bankbooks bankers banknotes bankruptcies banners banshees bantams
    bantamweights banyans baobabs baptisms baptisteries barbarians barbarisms barbarities barbells barberries
    barbershops barbiturates baritones barkers barmaids barnacles barnyards barometers baronesses baronets barons
    barracudas barrens barrettes barriers barrings barrios barristers barrooms barrows bartenders baseballs baseboards
    baselines basements basilicas basins basketballs basses bassinets bassists bassoonists bassoons bassos bastards
    bastions bathers bathhouses bathrobes bathrooms bathtubs batons batsmen battalions batteries battlefields
    battlegrounds battlements battleships baubles bayberries bayous bazaars bazookas beachcombers beachheads beagles
    beakers beanbags bearers bearings bearskins beasts beaters beatifications beatings beatitudes beaus beauticians
    beauties becks bedbugs bedfellows bedlams bedpans bedrocks bedrolls bedrooms bedsides bedsores bedspreads bedsteads
    bedtimes beeches beechnuts beefsteaks beehives beekeepers beelines beepers beers bees beets beeves beginners
    beginnings begonias behaviors behaviours behemoths behests behinds beholders beings belfries beliefs believers
    bellboys belles bellhops belligerents bellwethers bellybuttons bellyfuls beloveds beltways benchmarks benedictions
    benefactions benefactors benefactresses beneficiaries benevolences bents bequests bereavements berets bergs berms
    beryls besiegers besoms bestiaries bestowals bestsellers betas betrayals betrayers betrothals bettors beverages
    bevies bibles bibliographers bibliographies bibliophiles bicentennials bicuspids bicyclists bidders biddies bidets
    biennials biers bifurcations bigamists bighorns bigotries bigots bigwigs bikinis bilinguals billboards billfolds
    billies billings billionaires billionths bimonthlies binaries binderies binders bindings binnacles binomials
    biochemicals biochemists biographers biographies biologists biophysicists biopsies biospheres bipeds biplanes
    birdbaths birdcages birdhouses birettas birthdays birthmarks birthplaces birthrates birthrights biscuits bisections
    bisexuals bishoprics bishops bistros bits bitterns bittersweets bivalves biweeklies blabbermouths blackbirds
    blackboards blackheads blackmailers blackouts blacksmiths blackthorns bladders blades blandishments blasphemers
    blasphemies blasters blastoffs blazers bleeders blenders blessings blimps blinders blintzes blips blizzards
    blockages blockbusters blockheads blockhouses blocs bloggers blondes blonds bloodbaths bloodhounds bloodmobiles
    bloodstains bloodstreams bloodsuckers bloopers blotters blowers blowguns blowouts blowtorches blowups bluebells
    blueberries bluebirds bluebottles bluefishes bluejackets bluenoses bluestockings bluffers blunderbusses blunderers
    blurbs blushers boarders boardinghouses boardrooms boardwalks boars boas boasters boaters boatmen boatswains bobbies
    bobbins bobcats bobolinks bobtails bobwhites bodegas bodices bodkins bodyguards bogies bohemians boilers boilings
    bolas boleros boles bolls bombardiers bombardments bombers bombings bombshells bonanzas bonbons bondsmen boneheads
    boners bonfires bongos bonitos bonuses boobies boodles bookcases bookends bookies bookings bookkeepers booklets
    bookmakers bookmobiles booksellers bookshelves bookshops bookstores bookworms boons boors bootblacks bootees booths
    booties bootleggers boozers bordellos borderlands borderlines borers boroughs borrowers borrowings botanists
    boudoirs bouffants boughs bouillabaisses bouillons boulders boulevards bouncers boundaries bounders bounties
    bouquets boutiques bouts bovines bowlers bowmen bowsprits bowstrings boyfriends boyhoods boys boysenberries bozos
    bracelets bracts braggarts braggers brainchildren brakemen brambles brandies bras brasses brassieres brats bravuras
    brawlers braziers breadbaskets breadfruits breadths breadwinners breakables breakages breakdowns breakthroughs
    breakups breakwaters breastbones breastplates breastworks breathers breaths breeders breviaries breweries brewers
    briars brickbats bricklayers bridals bridegrooms brides bridesmaids bridgeheads briefcases briefings briers brigands
    brigantines brigs brilliants brinks briquettes briskets broadcasters broads broadswords brochures brogans brogues
    broilers brokerages bromides bronchi broncos brontosaurs brontosauruses brooders broomsticks brothels brotherhoods
    brothers broths brouhahas brownies brownouts brownstones brows browsers bruins bruisers brunets brunettes
    brutalities brutes buckboards bucketfuls buckeyes bucklers bucksaws buckteeth buckyballs bucolics buddings
    budgerigars budgies buffaloes buffoons bugaboos bugbears buggies buglers builders buildings buildups bulbs bulimics
    bulkheads bulldozers bullets bullfighters bullfights bullfinches bullfrogs bullhorns bullocks bullpens bullrings
    bulrushes bumblebees bumblers bummers bumpers bumpkins bungalows bungholes bunglers bunions bunnies buntings
    bureaucracies bureaucrats bureaus burgers burghers burglaries burglars burgs burials burkas burners burnooses burqas
    burritos burros bursars busbies busboys bushings bushmen bushwhackers businesses businesswomen busters busybodies
    butcheries butches butlers buttercups butteries butternuts buttes buyers buyouts buzzards buzzers buzzwords byes
    bygones bylaws byproducts bystanders bytes byways bywords cabanas cabarets cabbies cabinetmakers cabinets cablegrams
    cabooses cacaos cachets cacophonies cacti cadavers cadences cadenzas cadets cadgers cadres cads caducei cafes
    cafeterias caftans cahoots cairns caissons calabashes calamities calculations calculators calculi calibers
    calibrations calibres calicoes caliphates caliphs callers calligraphers callings calliopes calories calumnies
    calypsos camcorders camellias camels cameos cameramen cameras camisoles campaigners campaniles campers campfires
    campgrounds campsites campuses cams camshafts canards canaries cancans cancellations cancers candelabras candidacies
    candlesticks canines canisters cannabises canneries cannibals cannonballs canoeists canonisations canonizations
    canons cantaloupes cantatas canteens canticles cantors cantos canvasbacks canvassers canyons capabilities capacities
    capacitors capes capillaries capitalists capitals capitols capitulations capons cappuccinos caprices capstans
    captaincies captives captivities captors carafes caramels carapaces carats caraways carbides carbines carbohydrates
    carbons carboys carbuncles carburetors carburettors carcasses carcinogens carcinomas cardigans cardinals cardiograms
    cardiologists cardsharps caregivers caretakers carets cargoes caribous caricaturists carillons carjackings
    carnations carnelians carnivals carnivores carolers carollers carousals carousels carousers carpals carpels
    carpetbaggers carpetbags carpi carports carrels carriages carriers carrots carryalls cars cartels cartilages
    cartographers cartons cartoonists cartridges carvers carvings casements cases caseworkers cashews casings casinos
    casks cassavas casseroles cassettes cassias cassocks castaways casters castes castings castors castrations casuals
    casualties casuists cataclysms catacombs catafalques cataleptics catalogers cataloguers catalpas catalysts
    catamarans cataracts catastrophes catbirds catboats catchalls catchers catchings catchwords catechisms categories
    categorisations categorizations caterers caterings caterpillars catfishes catharses cathartics cathedrals catheters
    cathodes cations catkins cattails cattlemen catwalks cauldrons cauliflowers causalities caustics cavalcades
    cavaliers cavalries cavalrymen caveats cavemen cavities cedars cedillas ceilings celebrants celebrations celebrities
    celestas celibates cellars cellists cellos cells cemeteries cenotaphs censers centaurs centenarians centenaries
    centennials centerfolds centerpieces centiliters centilitres centimes centimeters centimetres centipedes centrals
    centrefolds centrepieces centrists cents centuries centurions cereals cerebellums cerebra cerebrums ceremonials
    ceremonies certainties certifications cervices cesareans cessations cessions cesspools cetaceans chaffinches
    chainsaws chairlifts chairmen chairpersons chairwomen chaises chalets chalices chalkboards challengers chamberlains
    chambermaids chameleons chamomiles champagnes championships chancelleries chancellors chancels chanceries
    chandeliers chandlers changelings changeovers chanters chanteys chaparrals chapels chaplaincies chaplains chaplets
    chapters characterisations characteristics characterizations chargers charioteers charities charlatans charmers
    charwomen chasers chasms chastisements chasubles chattels chatterboxes chatterers chauvinists cheapskates cheaters
    checkbooks checkerboards checklists checkouts checkpoints checkrooms checkups cheekbones cheerleaders cheeseburgers
    cheesecakes cheetahs chefs chemicals chemises chemists chequebooks cheroots cherries cherubim chessboards chessmen
    chestnuts chests chevrons chewers chicaneries chichis chickadees chickpeas chicks chicories chiefs chieftains
    chiggers chignons childbirths childhoods children chilies chillers chillies chillings chimeras chimneys chimpanzees
    chimps chinchillas chinos chipmunks chippers chiropodists chiropractics chiropractors chiselers chisellers chits
    chlorides chlorofluorocarbons chocolates choices chokers choppers chopsticks chorales chorals choreographers chores
    choristers chowders chows christenings chromosomes chroniclers chronologies chronometers chrysalises chrysanthemums
    chuckholes chumps churchgoers churchmen churchyards churls cicadas cicatrices ciders cigarettes cigarillos cigars
    cilia cinchonas cinctures cinders cinemas cinematographers circlets circulars circulations circumcisions
    circumferences circumlocutions circumnavigations circumscriptions circuses cisterns citadels citations cities
    citizens citrons citruses civets civilians civilisations civilities civilizations claimants clairvoyants clambakes
    clampdowns clans clarifications clarinetists clarinets clarinettists classicists classifications classifieds
    classmates classrooms clauses clavichords clavicles cleanings cleansers cleanups clearances clearings cleavages
    clefs clefts clematises clerestories clergies clergymen clerics clients cliffhangers cliffs climates climbers climes
    clinchers clinicians clinics clipboards clippers clippings cliques clitorises clits cloakrooms cloches clockworks
    clodhoppers clods closeouts clotheslines clothespins clothiers cloths cloudbursts cloverleafs cloverleaves clovers
    cloves clubfeet clubhouses coagulants coalitions coasters coastlines coatings coauthors cobras cobs coccis coccyges
    cochleae cochleas cockades cockatiels cockatoos cockerels cockfights cockleshells cockneys cockpits cockroaches
    cockscombs cocksuckers cocktails cocoas coconuts codas codfishes codgers codices codicils codifications coefficients
    coffeecakes coffeehouses coffeepots coffees coffers cognacs cognates cognomens cogwheels cohorts coinages
    coincidences colanders colas colds coliseums collaborations collaborators collages collarbones collations colleagues
    collectables collectibles collectives collectivists collectors colleens colleges collegians collieries colliers
    collisions collocations colloids colloquialisms colloquies colloquiums colognes colonels colones colonialists
    colonials colonies colonisers colonists colonizers colonnades colonoscopies colons coloraturas coloreds colossi
    coloureds cols colts columbines columnists columns comas combatants combinations combos combustibles comebacks
    comedians comediennes comedies comedowns comers comestibles comets comeuppances comforters comics comings
    commandants commanders commandments commandos commas commemorations commencements commendations commentaries
    commentators commercials commiserations commissariats commissaries commissars commissioners commitments committals
    committees commodes commodities commodores commoners commonplaces commonwealths commotions communicants
    communicators communions communiques communists communities commutations commuters companionways comparatives
    comparisons compatibles compatriots compendiums compensations competences competencies competitions competitors
    compilations compilers complainants complainers complaints complexities complications components composers
    compositions compositors compotes comprehensions comprehensives compressors comptrollers compulsions compunctions
    computations computers comrades concatenations concavities conceits concentrations conceptions concepts
    conceptualisations conceptualizations concertos concessionaires concessions conchs concierges conciliators conclaves
    concoctions concomitants concordances concourses concubines concurrences concussions condemnations condensations
    condensers condiments conditionals conditioners condolences condominiums condoms condors condos conductors conduits
    confectioneries confectioners confederacies confederations conferences conferments confessionals confessions
    confessors confidantes confidants confidences configurations confinements confirmations confiscations conflagrations
    confluences conformations conformists confrontations confusions conglomerations congregations congruities conics
    conifers conjugations conjunctions conjunctives conjunctures conjurers connections connectives connectors
    connoisseurs connotations conquerors conquests conquistadors consciences consciousnesses consecrations consensuses
    consequences conservationists conservatives conservatories conservators considerations consignments consistencies
    consolations consolidations consonances consonants consortia conspiracies conspirators constables constabularies
    constants constellations constituencies constituents constitutionals constitutions constraints constrictions
    constrictors constructions constructors consulates consuls consultancies consultants consultations consumables
    consumers consummations consumptives contagions containers contaminants contemplatives contenders contentions
    contestants contexts continentals continents contingencies contingents continua continuances continuations
    contortionists contortions contraceptives contractions contractors contradictions contradistinctions contrails
    contraptions contraries contraventions contributions contributors contrivances controllers controversies contumelies
    contusions conundrums conurbations convalescences convalescents conventions convents convergences conversationalists
    conversations conversions converters convertibles conveyances conveyors convictions convocations convolutions
    convulsions cookbooks cookeries cookers cookies cookouts coolants coolers coolies coons cooperatives coordinators
    cooties coots copiers copilots copings copperheads copses copulas copycats copywriters corals cordials corespondents
    cormorants corms corncobs corneas cornerstones cornets cornflowers cornstalks cornucopias corollaries corollas
    coronaries coronas coronations coroners coronets corpora corporals corporations corpses corpuscles correctives
    correlations correlatives correspondences correspondents corridors corroborations corrosives corrugations
    corruptions corsages corsairs cortices cosies cosignatories cosigners cosmetics cosmetologists cosmogonies
    cosmologies cosmologists cosmonauts cosmopolitans cosmoses costings coteries cotes cotillions cots cottages cotters
    cottonmouths cottonseeds cottontails cottonwoods cotyledons cougars councillors councilmen councilors councils
    councilwomen counselings counsellors counselors countdowns counteractions counterexamples counterfeiters
    counteroffers counterpanes counterparts counterrevolutionaries counterrevolutions countertenors countesses counties
    countries countrymen countrysides countrywomen coupes couplets couplings coupons coups couriers courtesans
    courtesies courthouses courtiers courtrooms courtships courtyards cousins covens coveralls coverings coverlets
    coverts coves coveys cowards cowbirds cowboys cowgirls cowhands cowlicks cowlings cowpokes cowpunchers cowslips
    coxcombs coxswains coyotes cozies crackdowns crackerjacks crackpots craftsmen crags cranberries craniums crankcases
    crankshafts crannies cravats cravens cravings crawlspaces craws crayfishes crazies creameries creamers creations
    creatives creators creatures credenzas creditors credos creeds creeks creels creepers cremations crematoria
    crematories crematoriums creoles crescents cretins crevasses crevices crewmen cricketers criers crimes criminals
    criminologists crinolines crises criteria criticisms critics critters crocodiles crocodilians crocuses crofts
    croissants crones cronies crooners croppers croquettes crosiers crossbars crossbeams crossbows crosschecks
    crossfires crossings crossovers crosspieces crosswalks crosswords crotches crotchets croupiers crowbars croziers
    crucibles crucifixes crucifixions crudities cruelties cruets cruisers crullers crumpets crusaders crustaceans
    crybabies cryings cryptograms cryptographers crypts crystals cs cubbyholes cubicles cubists cubits cucumbers cuds
    cuisines culminations culottes culprits cultivators cults culverts cummerbunds cums cumuli cunts cupboards cupcakes
    cupfuls cupids cupolas curacies curates curatives curators curds curfews curies curios curiosities curlers curlews
    curlicues curmudgeons currants currencies currents curricula curs cursors curtailments curvatures cuspids cusps
    custards custodians customers cutbacks cuticles cutlasses cutlets cutoffs cutouts cutters cutthroats cuttings
    cuttlefishes cyberpunks cyclamens cyclists cyclones cyclotrons cygnets cylinders cymbals cynics cynosures cypresses
    cysts czarinas czars dabblers dachas dachshunds dactyls daddies dads daemons daffodils daggers daguerreotypes
    dahlias dailies dainties daiquiris dairies dairymaids dairymen daises daisies dales dalliances dalmatians damasks
    dames dampers damsels damsons dancers dandelions dandies dangers daredevils darkrooms darlings dartboards dashboards
    dashikis databases datives daubers daughters dauphins davenports davits dawdlers daybeds daydreamers deaconesses
    deacons deadbeats deadbolts deadlines dealers dealerships dears dearths deathbeds deathblows deaths deathtraps
    debacles debasements debaters debaucheries debentures debilities debriefings debs debtors debts debuggers decadents
    decades decals decanters decapitations decathlons decedents deceits deceivers decencies deceptions decibels decimals
    decisions deckhands declamations declarations declensions declivities decongestants deconstructions decorations
    decorators decors decrements dedications deductibles deductions defaulters defeatists defections defectives
    defectors defences defendants defenders defenses deferments deficiencies deficits definitions deflections deflectors
    defoliants deformations deformities defrosters degrees deicers deities delegations deletions deliberations
    delicacies delicatessens delimiters delineations delinquencies delinquents deliriums delis deliverers deliveries
    dells delphiniums deltas delusions demagogues demesnes demigods demijohns demitasses democracies democrats
    demographers demographics demolitions demons demonstrations demonstratives demonstrators demotions dendrites denials
    deniers denims denizens denominations denominators denotations denouements denouncements densities dentifrices
    dentists dentures denunciations deodorants departments departures dependants dependencies dependents depictions
    depilatories deployments deportations depositions depositories depositors depots depravities depredations
    depressants depressions depressives deprivations deputations deputies derailments derbies derelicts derivations
    derivatives dermatologists derringers dervishes descriptions descriptors deserters desertions desiderata
    designations designers desks desktops desperadoes despots desserts destinations destinies destroyers detachments
    detainees detectives detectors detentes detentions detergents determinants determinations determiners deterrents
    detonations detonators detractors detriments deuces devaluations developers developments deviants deviations
    devilries deviltries devotees devotionals devotions dewberries dewdrops dewlaps dhotis diabetics diacritics diadems
    diagnosticians diagonals dialects diameters diamonds diaries diarists diatoms diatribes dichotomies dickeys dicks
    dicta dictations dictators dictatorships dictionaries diereses diesels dietaries dieters dietitians differences
    differentials difficulties digestions diggers digits dignitaries dignities digraphs digressions dilemmas dilettantes
    dills dimes diminuendos diminutions diminutives dimmers dimwits diners dinettes dinghies dingoes dinkies dinners
    dinosaurs diocesans dioceses diodes dioramas dioxins diphthongs diplomas diplomata diplomats dippers dipsomaniacs
    dipsticks directions directives directorates directories directors directorships dirges dirigibles dirks
    disabilities disagreements disappearances disappointments disasters disavowals disbursements disciples
    disciplinarians disclaimers disclosures discolorations discolourations discomforts disconnections discontinuances
    discontinuations discontinuities discotheques discouragements discourtesies discoverers discoveries discrepancies
    discuses discussants discussions diseases disengagements disfigurements dishcloths dishpans dishrags dishtowels
    dishwashers disinfectants disinterests diskettes dislocations dismissals disparities dispatchers dispensaries
    dispensations dispensers displacements disposables disposals dispositions disproportions disputants disputations
    disqualifications disquisitions disruptions dissections dissensions dissenters dissertations disservices dissidents
    dissimilarities dissonances distaffs distastes distensions distentions distillates distillations distilleries
    distillers distinctions distortions distractions distributions distributors disturbances ditties diuretics divans
    divas divergences diversions diversities dividends dividers diviners divinities divisions divisors divots divvies
    docents dockyards docs doctorates doctrinaires doctrines docudramas documentaries dodgers dodos doers dogfishes
    doggies doghouses dogies dogmas dogmatists dogtrots dogwoods doilies dollars dollhouses dollops dolmens dolphins
    dolts domains domestics dominants dominions donations donkeys donors doodads doohickeys doorbells doorknobs doormats
    doormen doors doorsteps doorways dories dorks dormers dormice dormitories dorms dosages dossiers doublets doubloons
    doubters doughnuts doves dowagers dowdies dowels downbeats downers downfalls downhills downpours downswings
    downturns dowries doxologies doyens drabs drachmas draftees draftsmen dragnets dragonflies dragons drainpipes drakes
    dramas dramatisations dramatists dramatizations drams draperies draughtsmen drawbacks drawbridges drawings
    drawstrings drays dreadlocks dreadnoughts dreamers dredgers dressers dressings dressmakers dribblers driblets driers
    drifters drinkers drinkings drivers driveways drivings drolleries dromedaries droplets dropouts droppers droughts
    drovers droves drownings drubbings druggists drugstores drummers drumsticks drunkards drunks dryads dryers ducats
    duchesses duchies duckbills ducklings ducts dudes duelists duellists duets duffers dugouts dukedoms dukes dulcimers
    dullards dumbbells dumbwaiters dunces dunes dungarees dungeons duodena duos duplicators durations dustbins dusters
    dustmen dustpans duties dweebs dwellers dwellings dyers dynamos dynasties dysfunctions dyspeptics eaglets earaches
    eardrums earfuls earldoms earlobes earls earmuffs earners earnests earphones earplugs earrings earthlings
    earthquakes earthworks earthworms earwigs easels easterlies eatables eateries eaters eavesdroppers ebonies
    eccentricities eccentrics ecclesiastics echelons eclectics ecologists economies economists ecosystems ecstasies ect
    edgings edibles edicts edifices editions editorials editors educations educators eels efficiencies effigies
    effluents efforts effusions egalitarians eggbeaters eggheads eggplants eggshells eglantines egocentrics egoists egos
    egotists egrets eiderdowns eiders eigenvalues eighteens eighteenths eighths eightieths eights ejaculations ejections
    elaborations elastics elderberries elders elections electives electorates electors electricians electrocardiograms
    electrocardiographs electrocutions electrodes electroencephalograms electroencephalographs electrolytes
    electromagnets electrons elegies elephants elevations elevators elevens elevenths eliminations elisions elites
    elitists elixirs elks ellipses ells elms elocutionists elongations elopements elucidations emanations emancipators
    embalmers embankments embarkations embarrassments embassies embellishments embers embezzlers emblems embolisms
    embroideries embryologists embryos emendations emeralds emergencies emetics emigrants emigrations eminences emirates
    emirs emissaries emissions emollients emoluments emotions empanadas emperors emphases empires emplacements employees
    employers employments emporiums empresses ems emulations emulators emus enactments encampments encapsulations
    enchanters enchantments enchantresses enchiladas enclaves enclosures encouragements encroachments encrustations
    encumbrances encyclicals encyclopaedias encyclopedias endearments endemics endings endives endocrines endorsements
    endorsers endowments enemas enemies energies energisers energizers enforcers engagements engines engravers
    engravings enhancements enigmas enjoyments enlargements enlargers enlistees enlistments enmities enormities
    enquiries enrollments enrolments ensigns entanglements ententes enterprises entertainers entertainments
    enthronements enthusiasms enthusiasts enticements entities entitlements entomologists entourages entrants entreaties
    entrenchments entrepreneurs entries entryways enumerations envelopes environmentalists environments envoys enzymes
    eons epaulets epaulettes epicenters epicentres epics epicureans epicures epidemics epidermises epiglottises epigrams
    epileptics epilogues episodes epistemologies epistles epitaphs epithets epitomes epochs equalisers equalizers
    equations equators equestrians equilaterals equines equinoxes equipages equities equivalences equivalents
    equivocations eras erasers erasures erections eremites ergs ermines errands errata errors ersatzes eruptions
    erythrocytes es escalations escalators escapades escapees escapists escaroles escarpments escrows escutcheons
    esophagi espadrilles esplanades espressos esquires essayists essences essentials establishments estates esters
    estimations estimators estrangements estuaries etc etchers etchings eternities ethnics ethnologists etiologies
    etymologies etymologists eucalypti eulogies eunuchs euphemisms evacuations evacuees evaluations evangelists evasions
    evenings events eventualities evergreens everlastings eves evictions evildoers evils evocations ewers ewes
    exaggerations examinations examiners examples exams excavations excavators exceptions excesses exchequers excisions
    excitements exclamations exclusives excommunications excoriations excrescences excretions excursions executioners
    executions executives executors executrices exegeses exemplars exemplifications exemptions exertions exes
    exhalations exhibitionists exhibitions exhibitors exhortations exhumations exigencies existences existentialists
    exoduses exorcisms exorcists exotics expanses expansions expectorants expediences expediencies expedients
    expeditions expendables expenditures experimenters explanations expletives explications exploiters explorations
    explorers explosions explosives exponents exporters expos expositions expostulations exposures expressionists
    expressions expressways expropriations expulsions expurgations extensions extents exteriors exterminations
    exterminators externals extinctions extinguishers extortionists extractions extractors extraditions extrapolations
    extras extraterrestrials extravagances extravaganzas extremes extremists extremities extroverts extrusions eyebrows
    eyefuls eyelashes eyelets eyelids eyeliners eyepieces eyesores eyeteeth fables fabrications fabrics facades facials
    facilities facings factions factories factotums facts faculties fads failings failures fairgrounds fairies fairways
    fairylands faithfuls faiths fakers fakirs falconers fallacies falloffs fallows falsehoods falsettos falsifications
    falsities falterings familiars families famines fanatics fanciers fanfares fangs fannies farewells farmers farmhands
    farmhouses farmyards farthings fascinations fascists fasteners fastenings fastnesses fatalists fatalities fatheads
    fatherlands fatties faucets faunas fauns favorites favourites featherweights feats federalists federals federations
    fedoras feedbags feeders feedings feelers feet felicities felines fellows fellowships felonies felons females
    feminines feminists femurs fencers fenders fens ferns ferrules ferryboats fertilisers fertilizers festivities
    fetishes fetishists fetlocks fetuses fezzes fiascoes fiats fibbers fibers fibres fibulae fictions fiddlers
    fiddlesticks fiduciaries fiefs fielders fiends fiestas fifes fifteens fifteenths fifths fiftieths fighters figments
    figs figureheads figurines filaments filberts filings fillers fillies fillings fillips filmmakers finaglers finales
    finalists finals finches finders fingerboards fingerings fingernails fingertips finises finishers firearms fireballs
    firebrands firebreaks firebugs firecrackers firefighters fireflies firehouses firemen fireplaces fireplugs firesides
    firestorms firetraps firewalls firmaments firs firstborns firsts firths fishbowls fisheries fishermen fishers
    fishhooks fishnets fishwives fistfuls fists fitters fittings fixations fixatives fixers fixtures fjords flacks
    flagella flagons flagpoles flagships flagstaffs flagstones flairs flamencos flamethrowers flamingos flamings
    flammables flanges flannels flapjacks flappers flashbacks flashbulbs flashers flashguns flashlights flatbeds
    flatboats flatcars flatfeet flatfishes flatirons flatterers flattops flautists flavorings flavourings fleas
    fledglings flibbertigibbets fliers flimflams flintlocks flints flippers flirtations floaters floes floggings
    floodgates floorboards floozies flophouses floppies floras florins florists flotations flotillas flowerbeds
    flowerpots fluctuations flues fluids flukes flumes flunkies fluorides fluorocarbons fluoroscopes flutists
    flycatchers flyers flyleaves flyovers flypapers flyspecks flyswatters flyweights flywheels foes fogeys foghorns
    fogies foibles folders folios follicles followings fondants fondues fonts foodies foods foodstuffs fooleries
    footballers footballs footbridges footfalls foothills footholds footings footlockers footmen footpaths footrests
    footsteps footstools fops foragers forbiddings forebears forebodings forecasters forecastles foreclosures
    forefathers forefeet forefingers forefronts forehands foreheads foreigners forelegs forelocks foremasts foremen
    forenames forenoons forerunners fores foresails foreskins foresters forewomen forewords forgeries forgers forklifts
    formalisms formals formations formulae formulas formulations forsythias fortes fortieths fortifications fortnights
    fortresses fortunes forums fossils foundations foundlings foundries fountainheads fountains founts fours foursomes
    fourteens fourteenths fourths foxgloves foxholes foxhounds foyers fracases fractals fragrances frailties framers
    frameworks francs frankfurters frappes fraternities fratricides frats frauds freebies freebooters freedmen freedoms
    freeholders freeholds freelancers freeloaders freestyles freethinkers freeways freezers freighters frenzies
    frequencies frescoes freshets freshmen friars fridges friendlies friends friendships friezes frigates fripperies
    frivolities frogmen fronds frontages frontiers frontiersmen frontispieces frostbites frostings fruitcakes frumps
    frustrations fryers fuchsias fuckers fugitives fugues fulcrums fulminations fumblers fumigators functionaries
    fundamentalists funerals fungi fungicides funiculars furies furlongs furnaces furores furors furriers fuselages
    fusions futons futures futurities gabardines gaberdines gables gadabouts gadflies gadgets gaffes gaffs gaiters galas
    galaxies gales gallants gallbladders galleons galleries galleys gallons gallstones galoshes gals galvanometers
    gambits gamblers gamecocks gamekeepers gamers games gametes gamines gamins gammas gamuts ganders ganglia gangplanks
    gangsters gangways gannets gantlets gantries garbanzos gardeners gardenias gargoyles garnets garrets gaskets
    gaslights gatecrashers gateposts gateways gatherers gatherings gauchos gauntlets gavels gavottes gays gazelles
    gazetteers gazillions gearboxes gearshifts geckos geeks geese geezers geldings gems gemstones gendarmes genealogies
    genealogists genera generalisations generalissimos generalities generalizations generations generators generics
    generosities genes geneses geneticists genies genii genitives geniuses genomes genres gentians gentiles gentlemen
    gentlewomen gentries gents genuflections geodes geodesics geographers geographies geologies geologists geometries
    geraniums gerbils germicides germs gerontologists gerunds gesticulations getaways gewgaws gherkins ghostwriters
    ghouls giantesses giants gibbons gigabits gigabytes gigglers gigolos gigs gills gilts gimcracks gimlets gimmicks
    gingersnaps ginkgoes giraffes girders girlfriends girlhoods girls giveaways givens gizmos gizzards glaciers glades
    gladiators gladiolas gladioli glads glands glassfuls glaziers gleamings glens gliders glimmerings glissandi glitches
    gloamings globes globetrotters globs globules glockenspiels glossaries glossies glottises glowworms gluttons gnats
    gnomes gnus goalies goalkeepers goalposts goals goaltenders goatees goatherds goats goatskins gobblers goblets
    goblins godchildren goddaughters goddesses godmothers godparents gods godsends godsons goers gofers goings goiters
    goitres goldfinches goldfishes golds goldsmiths golfers gonads gondolas gondoliers goners goobers goodbyes goodies
    gooks goons gooseberries gophers gorillas goslings gospels gougers goulashes gourds gourmands gourmets governesses
    governments governors grackles gradations graders gradients grads graduations grammarians grammars grams granaries
    grandchildren granddads granddaughters grandees grandmas grandmothers grandpas grands grandsons granges grannies
    granules grapefruits grapes grapevines graphologists grapnels grasshoppers graters gratifications gratings
    gratuities gravestones graveyards gravies graybeards greats grebes greenbacks greengrocers greenhorns greenhouses
    gremlins grenades grenadiers greyhounds griddlecakes gridirons gridlocks grids griefs grievances griffins grilles
    grinders grindstones gringos grizzlies groceries grocers grommets grosbeaks grotesques grottoes groundbreakings
    grounders groundhogs groundings groupers groupies groupings groups grovelers grovellers groves growers grownups
    growths groynes grumblers gs guaranties guarantors guardhouses guardians guardrails guardrooms guardsmen guavas
    guerrillas guessers guidebooks guidelines guilders guilds guineas guitarists guitars gulags gulches gulfs gullets
    gullies gumbos gumdrops gunboats gunfights gunmen gunners gunnysacks gunrunners gunshots gunslingers gunsmiths
    gunwales guppies gurneys gurus gushers gussets guttersnipes gutturals guzzlers gymnasiums gymnasts gymnosperms gyms
    gynaecologists gynecologists gypsies gyrations gyros gyroscopes haberdasheries haberdashers habitations habitats
    haciendas hackers hackneys hacksaws haddocks haematologists haemophiliacs haemorrhoids hafts hagglers hags
    hailstones hailstorms hairbrushes haircuts hairdos hairdressers hairlines hairnets hairpieces hairpins hairs
    hairsbreadths hairsprings hairstyles hairstylists hakes halberds half-brothers halfbacks halfpence halfpennies
    halftimes halibuts hallelujahs halls hallucinations hallucinogens hallways halogens halyards hamburgers hamburguers
    hamlets hammerheads hammerings hamsters handbags handballs handbills handbooks handcars handcarts handfuls handguns
    handicappers handicrafts handkerchiefs handlebars handlers handmaidens handmaids handouts handrails handsets
    handshakes handsprings handstands handymen hangars hangers hangings hangmen hangnails hangouts hangovers hankerings
    hankies hanks hansoms happenings happenstances hardbacks hardcovers hardliners hardships hardtops hardwoods harelips
    harems harlots harmonicas harmonies harpies harpists harpsichords harridans harts harvesters hassocks hastes
    hatchbacks hatcheries hatchets hatchways haters hatreds hatters haulers haunches havens haversacks haves hawkers
    hawsers hawthorns haycocks haylofts haymows hayseeds haystacks hazelnuts hazels headaches headbands headboards
    headdresses headers headhunters headings headlands headlights headlocks headmasters headmistresses headphones
    headrests headsets headstones headwaiters headwaters headwinds headwords healers hearers hearings hearses heartaches
    heartbeats heartbreaks hearths heartlands heartthrobs heaters heathens heaths heavies heavyweights hecklers hectares
    hedgehogs hedgerows hedonists heifers heiresses heirlooms heirs helices heliotropes heliports hellholes hellions
    hellos helmets helmsmen helots helpers helpings helpmates hematologists hemispheres hemlines hemlocks hemophiliacs
    hemorrhoids henchmen hens heptagons herbalists herbicides herbivores herbs herders herdsmen hereafters heresies
    heretics heritages hermaphrodites hermitages hermits hernias heroes heroins herons herrings hes hesitations
    heterosexuals heuristics hewers hexagons hexameters heydays hiatuses hibiscuses hickeys hickories hicks hideaways
    hideouts hierarchies highballs highboys highbrows highchairs highlands highlighters highs highwaymen highways
    hijackers hijackings hikers hillbillies hillocks hillsides hilltops hilts hindrances hinds hinterlands
    hippopotamuses hippos hips hirelings histamines histograms historians histories hitchhikers hitters hoagies hoarders
    hoaxers hobbies hobbyhorses hobbyists hobgoblins hodgepodges hods hogans hogsheads holders holdings holdouts
    holdovers holdups hollies hollyhocks holocausts holograms holographs homages homburgs homebodies homeboys
    homecomings homelands homemakers homeowners homepages homerooms homesteaders homestretches hometowns homicides
    homilies homographs homonyms homophones homosexuals honchos honeybees honeydews honeymooners honeysuckles
    honorariums honorifics hoodlums hookahs hookers hookups hookworms hooligans hooters hooves hopefuls hoppers hordes
    horizons horizontals hormones hornets hornpipes horoscopes horrors horseflies horsemen horseradishes horsetails
    horsewomen horticulturists hosannas hospices hospitalisations hospitalizations hospitals hostages hostelries hostels
    hostesses hostiles hostlers hotbeds hotcakes hotdogs hoteliers hotels hotheads hothouses hotshots hotspots
    hourglasses houseboats housecoats houseflies householders households househusbands housekeepers housemaids
    housemothers houseplants housetops housewarmings housewives housings hovels howdahs howitzers howlers hows hrs
    hubbies hubbubs hubcaps hubs huckleberries hulas hullabaloos humanists humanitarians humanoids humdingers humeri
    humiliations hummingbirds hummocks humorists humpbacks hunchbacks hundreds hundredths hundredweights hunks hunters
    huntresses huntsmen hurdlers hurlers hurricanes huskies hussars hussies hustlers hutches huts hyacinths hybrids
    hydrangeas hydrants hydras hydrocarbons hydrofoils hydrometers hyenas hygienists hygrometers hymens hymnals
    hyperbolas hyperlinks hypersensitivities hyphenations hypnoses hypnotics hypnotists hypochondriacs hypocrisies
    hypocrites hypodermics hypos hypotenuses hypothalami hypotheses hysterectomies iambics ibexes ibises icebergs
    iceboxes icebreakers icecaps icicles icings iconoclasts icons idealists ideals ideas identifiers identities
    ideograms ideographs ideologies ideologists idiocies idioms idiosyncrasies idiots idlers idolaters idols ids idylls
    igloos ignitions ignominies ignoramuses iguanas ilks illegalities illegals illiterates illnesses ills illuminations
    illusions illustrations illustrators imaginations imams imbalances imbeciles imbecilities imbroglios imitations
    imitators immensities immersions immigrants immoralities immortals immunisations immunizations impairments impalas
    impasses impatiences impeachments impediments imperatives imperfections imperfects imperialists imperials
    impersonations impersonators impetuses impieties implausibilities implementations implications implosions
    impolitenesses imponderables importations importers impositions impossibilities impossibles impostors impostures
    imprecations impresarios impressionists impressions imprimaturs imprisonments improbabilities impromptus
    improprieties improvements improvisations imps impurities imputations inabilities inaccuracies inadequacies
    inamoratas inanities inaugurals inaugurations incantations incarcerations incarnations incendiaries incentives
    inceptions incidences incidentals incidents incinerators incisions incisors incitements incivilities inclinations
    inclusions incognitos incomes incompatibilities incompetents incongruities inconsistencies incrustations incubators
    incubuses incumbencies incumbents incurables incursions indecencies indelicacies indemnifications indemnities
    indentations independents indications indicatives indicators indices indictments indignities indiscretions
    indispositions individualists individuals inducements inductees inductions indulgences industrialists industries
    inefficiencies ineligibles inequalities inequities inessentials infamies infanticides infantries infantrymen infants
    infatuations infections infelicities inferences inferiors infernos infestations infidelities infidels infielders
    infields infiltrators infinitesimals infinities infinitives infirmaries infirmities inflammations inflatables
    inflections inflexions infomercials informants informers infractions infrastructures infringements infusions ingots
    ingrates ingredients ingresses inhabitants inhalants inhalations inhalators inhalers inheritances inheritors
    inhibitions inhumanities iniquities initiations initiatives initiators injections injectors injunctions injuries
    injustices inkblots inklings inkwells inlets inmates innkeepers innocents innovations innovators inoculations
    inpatients inquests inquirers inquiries inquisitions inquisitors inroads ins inscriptions insecticides insectivores
    insects insecurities insertions insiders insides insights insignias insinuations insoles insolvents insomniacs
    inspections inspectors inspirations installations installments instalments instants insteps instigators instincts
    institutions instructors instrumentalists insulators insurances insureds insurers insurgences insurgencies
    insurgents insurrectionists insurrections intaglios intakes intangibles integers integrals integuments intellects
    intellectuals intensifiers intensities intensives intentions intents interactions interceptions interceptors
    intercessions intercessors intercoms interconnections interferences interferometers interiors interjections
    interlopers intermarriages intermediaries interments intermezzi intermezzos intermissions internals internationals
    internees internists internships interpolations interpretations interpreters interrelations interrelationships
    interrogations interrogatives interrogatories interrogators interruptions intersections interstates interstices
    intertexts intervals interventions interviewees interviewers intestines intimacies intimations intonations
    intoxicants intranets intransitives intricacies introductions intros intruders intrusions intuitions inundations
    invaders invariables invasions inventions inventors inversions invertebrates investigations investigators
    investitures investments investors invitations invocations involvements ionospheres ions iotas ipecacs irises
    ironclads ironies irrationals irregularities irregulars irrelevances irrelevancies irritants irritations irruptions
    islanders islands isles islets isms isobars isolationists isotopes isthmuses items iterations itinerants itineraries
    ivies ivories jabberers jabots jackals jackasses jackboots jackdaws jackhammers jackknives jackpots jaguars
    jailbreaks jailers jalopies jalousies jamborees jambs japes jasmines javelins jawbreakers jays jaywalkers jealousies
    jeeps jellyfishes jeremiads jerkins jerseys jesters jetties jewelers jewellers jewelries jiffies jiggers jigsaws
    jihads jingoists jinn jinrikishas jitneys jobbers jocks jockstraps joggers johns joiners joists jokers jonquils
    jottings joules journalists journeymen jowls joysticks jubilees judgements judgments judiciaries juggernauts
    jugglers jugulars juicers jujubes jukeboxes juleps jumpers jumpsuits juncos junctures jungles juniors junipers
    junkies junkyards juntas juries jurisdictions jurists jurors justices justifications juveniles kaftans kamikazes
    kangaroos karaokes karats katydids kazoos kebabs keepers keepsakes kegs kerbs kerchiefs kestrels ketches kettledrums
    kettles keyholes keystones keywords khans kibbutzim kibitzers kickbacks kickers kickoffs kickstands kiddies
    kidnappers kidnappings kidneys killdeers killers killings killjoys kilobytes kilocycles kilograms kilometers
    kilometres kilos kilotons kilowatts kilts kimonos kindergarteners kindergartens kindnesses kinds kinfolks kingdoms
    kingfishers kingpins kinsmen kinswomen kiosks kippers kissers kitchenettes kitchens kitties kiwis kleptomaniacs
    klutzes knacks knapsacks knaves knickknacks knighthoods knitters knives knockers knockouts knockwursts knolls
    knotholes knowings knuckleheads koalas kohlrabies kookaburras kooks kopecks koshers kroner ks kudzus kumquats labia
    labials laboratories laborers labourers labs labyrinths lacerations lackeys lacunae laddies ladies ladings lads
    ladybirds ladybugs ladyfingers laggards lagniappes lairs lamas lamaseries lambkins lambskins lamentations lampposts
    lampreys lamps lampshades lancets landfalls landfills landholders landings landladies landlines landlords
    landlubbers landmasses landowners landscapers lanes languages languors lanterns lanyards lapels lapidaries laptops
    lapwings larboards larcenies larches larders larges largos lariats larkspurs larvae larynges lasagnas lasagnes
    lasses lassies lassos latecomers laterals laths latitudes latrines lattes latticeworks laughingstocks launchers
    laundresses laundries laundrymen laureates lavatories lavenders lawbreakers lawgivers lawmakers lawns laws lawsuits
    lawyers laxatives layettes laymen layoffs layouts layovers laypeople laypersons leakages leanings learners leas
    leaseholders leaseholds leathernecks leavings lechers lecterns lecturers ledgers leeks leewards lefties leftists
    lefts legacies legalisms legatees legates legations legends leggings legionnaires legions legislators legislatures
    legumes leis leitmotifs leitmotivs lemmings lemons lemurs lenders lengths lentils leopards lepers leprechauns
    lesbians lessees lessons lessors letdowns letterheads lettuces letups leukocytes levees levelers levellers
    leviathans lexicographers lexicons liaisons liars libations libelers liberalisations liberalizations liberals
    liberators libertarians liberties libertines libidos librarians libraries librettists librettos lice licensees
    licentiates lichens lickings licorices lieges liens lieutenants lifeboats lifeguards lifelines lifers lifesavers
    lifespans lifestyles lifetimes lifeworks liftoffs ligaments lighthouses lightweights likelihoods likenesses lilacs
    lilies limbos limeades limericks limitations limitings limos limousines limpets linchpins lindens lineages
    lineaments linebackers linens liners linesmen lineups lingerers lingerings lingoes linguists liniments linings
    linkages linkups linnets lintels lionesses lions lipids liqueurs liquidations liquidators liquids liquors lire
    listeners listings litanies litchis literals literates liters lithographers lithospheres litigants litres litterbugs
    littorals liturgies livelihoods livelongs liveries livers livings lizards llamas llanos loaders loafers loaners
    loanwords loathings loaves lobbyists lobes lobotomies lobsters locales localities locals locations loci lockers
    lockets lockouts locksmiths lockups locomotives locoweeds locusts locutions lodes lodestars lodestones lodgers
    loganberries logarithms logbooks loges loggerheads loggers logicians logjams logos logotypes loincloths loiterers
    lollipops loners longboats longhorns longings longitudes longshoremen lookouts loonies loons loopholes looters
    lordships lorgnettes lorries losers lotions lotteries lotuses loudmouths loudspeakers louses louts louvers louvres
    lovebirds lovelies lovers lowbrows lowlands loyalists loyalties lozenges ls luaus lubbers lubricants lubricators
    luggages lullabies lumberjacks lumbermen lumberyards luminaries lummoxes lunacies lunatics luncheons lunchrooms
    lunchtimes lungs lupines lupins lushes luxuries lyceums lymphatics lymphomas lynchings lynxes lyres lyricists
    macaroons macaws maces machetes machinations machinists mackerels mackinaws mackintoshes macrocosms macrons macros
    madams madcaps madhouses madmen madrasahs madrasas madrases madwomen maelstroms maestros magazines maggots magicians
    magistrates magnates magnetos magnets magnifications magnifiers magnitudes magnolias magnums magpies maharajahs
    maharanis mahatmas mahoganies maidenheads maidens maids maidservants mailboxes mailers mailings mailmen mainframes
    mainlands mainmasts mains mainsails mainsprings mainstays maintainers maizes majesties majorettes majorities makers
    makeshifts makeups makings maladies malapropisms malcontents maledictions malefactors males malformations
    malignancies malingerers mallards mallows malls malpractices malteds mamas mammalians mammals mammograms mammoths
    managers manatees mandarins mandibles mandolins mandrakes mandrills manes mangers mangoes mangroves manholes
    manhunts maniacs manias manics manicurists manifestations manifestos manikins manipulations manipulators mannequins
    mannerisms manors mansards manses mansions mantelpieces mantels mantes mantids mantillas mantises mantras manuals
    manufacturers manuscripts maples mappings marabous maracas marathoners marauders marchers marchionesses mares
    margaritas margins mariachis marigolds marimbas marinas mariners marines marionettes markers marketers marketplaces
    markings marksmen markups marlins marmosets marmots marquees marquesses marquises marriages marrieds marrows marshes
    marshmallows marsupials martens martinets martinis martins marts mas mascaras mascots masculines mashers masochists
    masons masqueraders masques masseurs masseuses mastectomies masterpieces masterstrokes mastheads mastiffs mastodons
    mastoids matadors matchbooks matchboxes matchmakers matchsticks materialists materials mathematicians matriarchies
    matriarchs matrices matricides matrons mattocks matts maturities matzohs matzos matzot matzoth mausoleums mavens
    mavericks maws maxes maxillae maxima maxims maximums mayflies mayflowers mayors maypoles mazurkas meadowlarks
    meadows mealtimes meanings measurements meatballs meatloaves meats meccas mechanisms medalists medallions medallists
    medals meddlers medians medias mediators medicals medications medics mediocrities meditations mediums medleys
    medullas meetinghouses meetings megabytes megacycles megaliths megalomaniacs megalopolises megaphones megatons megs
    melancholics melanges melanomas melodies melodramas melons meltdowns members memberships membranes mementos memes
    memoirs memorandums memorials memories menageries menages menders mendicants menials menorahs menservants
    mentalities menus mercenaries merchants mercies meres mergansers mergers meridians meringues merinos meritocracies
    mermaids mermen merrymakers mesas mescals mesdames mesdemoiselles mesquites messengers messiahs mestizos metabolisms
    metacarpals metacarpi metallurgists metaphors metastases metatarsals meteoroids meteorologists meteors methodologies
    methods metronomes metropolises metros mezzanines miasmas mice microbes microbiologists microchips microcomputers
    microcosms micrometers micrometres microns microorganisms microphones microprocessors microseconds middies
    middlebrows middlemen middleweights midges midgets midlands midpoints midriffs midshipmen midterms midways midweeks
    midwiferies miens migraines migrants migrations mileages mileposts milers miles milestones milieus militants
    militaries militarists militiamen militias milkmaids milkmen milkshakes milksops milkweeds millennia millers
    milligrams milliliters millilitres millimeters millimetres milliners millionaires millionths millipedes milliseconds
    millraces millstones mils mimicries mimosas minarets minefields mineralogists minerals miners minesweepers
    miniatures miniaturists minibikes minibuses minicomputers minima minimalists minims minimums minions minis
    miniskirts ministrants ministrations ministries minivans minks minnows minorities mins minuends minuets minuscules
    minuses minutiae minxes miracles mirages misadventures misalliances misanthropes misanthropists misapprehensions
    misappropriations miscalculations miscarriages miscellanies mischances misconceptions misconstructions miscreants
    miscues misdeeds misdemeanors misdemeanours miseries misers misfortunes misgivings mishaps mishmashes
    misinterpretations misnomers misogynists mispronunciations misquotations misreadings misrepresentations misrules
    missals missiles missionaries missions missives misspellings misstatements missteps mistresses mistrials
    misunderstandings mites mitigators mitres mittens mitts mixers mixtures mizzenmasts mizzens moats mobiles
    mobilisations mobilizations mobsters moccasins mochas mockeries mockers mockingbirds modalities modals modelings
    modellings modems moderators modernists moderns modes modicums modifications modifiers modulations modules moguls
    moieties moires molars moldings molecules molehills moles molesters molls molluscs mollusks moments mommies moms
    monarchies monarchists monarchs monasteries monastics moneybags moneymakers mongooses mongrels monies monikers monks
    monochromes monocles monocotyledons monograms monographs monolinguals monoliths monologues monomaniacs monopolies
    monopolists monorails monosyllables monotheists monotones monoxides monsoons monsters monstrances monstrosities
    montages monthlies months monuments moochers moods moonbeams moonlighters moonstones mopeds moppets moraines
    moralists moralities morasses moratoriums morays morcillas mordants morgues mornings morns morons morphemes morrows
    morsels mortals mortarboards mortgagees mortgagors morticians mortuaries mosaics mosques mosquitoes mosses motels
    motes motherfuckers motherlands moths motifs motiles motivations motivators motives motorcades motorcars
    motorcyclists motorists motormen motormouths motorways mottoes mouldings mountains mountainsides mountebanks
    mountings mourners mousers mousetraps moustaches mouthfuls mouthpieces mouthwashes movables movements movers mowers
    muckrakers mudguards mudslides mudslingers muezzins muffins mufflers muftis muggers muggings mulattoes mulberries
    mules muleteers mullets mullions multinationals multiples multiplexers multiplexes multiplicands multiplications
    multiplicities multipliers multitudes multivitamins mumblers mummers mums municipalities municipals muralists murals
    murderers murderesses muscatels museums musicals musicians musicologists musings muskellunges musketeers muskets
    muskmelons muskrats mussels mustaches mustangs musts mutants mutations mutilations mutineers mutts muumuus mynas
    myriads myrtles mysteries mystics mythologies mythologists myths nabobs nachos nadirs naiads nailbrushes namesakes
    nannies nanoseconds napalms napes napkins nappies narcissists narcotics narcs narrations narratives narrators
    narwhals nasals nasturtiums nationalisations nationalists nationalities nationalizations nationals nations natives
    nativities naturalists naturals natures naughts nautiluses navels naves navies navigators nays naysayers nebulae
    necessaries necessities neckerchiefs necklaces necklines neckties necromancers nectarines negations negligees
    negotiations negotiators neighborhoods neighbourhoods nematodes nemeses neologisms neonates neophytes nephews nerds
    nestlings neurologists neurons neuroscientists neuroses neurotics neurotransmitters neutrals neutrinos neutrons
    newborns newcomers newels newlyweds newsagents newsboys newscasters newscasts newsletters newsmen newspapermen
    newspapers newspaperwomen newsreels newsstands newtons newts nexuses nibblers nibs niceties nickelodeons nieces
    niggards niggas niggers nightcaps nightclubs nightgowns nighthawks nighties nightingales nightmares nights
    nightshades nightshirts nightsticks nihilists nimbi nincompoops nines nineteens nineteenths ninetieths ninjas
    ninnies ninths nippers nitpickers nits nitwits noblemen nobles noblewomen nobodies nocturnes nodes nodules noes
    noggins noisemakers nomads nomenclatures nominations nominatives nominees nonagenarians nonbelievers noncombatants
    noncoms nonconductors nonconformists nondrinkers nonentities nonesuches nonevents nonmembers nonpareils nonpartisans
    nonpayments nonprofits nonresidents nonsmokers noodles nooks northeasters northerlies nosebleeds nosegays nostrils
    nostrums notables notaries notations notebooks notifications notions nougats noughts nouns novae novas novelettes
    novelists novellas novels novelties novices novitiates nozzles nubs nuclei nudes nudists nuggets nuisances numerals
    numerations numerators numismatists numskulls nuncios nunneries nuns nursemaids nurseries nurserymen nutcrackers
    nuthatches nutmegs nutrias nutrients nutriments nutritionists nutshells nymphomaniacs nymphs oafs oaks oarlocks oars
    oarsmen oases oaths oats obeisances obits obituaries objections objectives objectors oblations obligations oblongs
    oboes oboists obscenities obscurities observances observations observatories observers obsessions obsessives
    obstacles obstetricians obstructionists obstructions obverses ocarinas occlusions occupants occupations occurrences
    oceanographers oceans ocelots octagons octaves octets octogenarians octopuses oculars oculists oddballs oddities
    odes odometers odors odours odysseys oesophagi offbeats offences offenders offenses offensives offerings offertories
    officeholders offices officials offings offshoots offstages ogres ohms oilcloths oilfields ointments okras oldies
    oleanders oligarchies oligarchs olives ombudsmen omegas omelets omelettes omissions omnibuses omnivores ones onions
    onlookers onrushes onsets onslaughts onuses onyxes opals openers openings operands operas operatives operators
    operettas ophthalmologists opiates opinions opossums opponents opportunists opportunities opposites oppressors
    opticians optima optimisations optimists optimizations optimums optometrists opuses oracles orals orangeades oranges
    orangutans orations oratories oratorios orators orbitals orchards orchestras orchestrations orchids ordeals
    orderings orderlies ordinals ordinances ordinaries ordinations ores organelles organics organisations organisers
    organisms organists organizations organizers orgasms orgies orientals orientations orifices originals originators
    origins orioles ornithologists orphanages orthodontists orthodoxies orthographies orthopaedists orthopedists
    oscillations oscillators oscilloscopes osiers ospreys osteopaths ostriches otters ottomans ounces ousters outages
    outbacks outbuildings outbursts outcasts outcomes outcroppings outfielders outfields outfitters outgrowths outhouses
    outings outlets outlooks outpatients outposts outpourings outreaches outriders outriggers outsets outsiders outsides
    outsizes outstations outtakes ova ovaries ovations ovens overachievers overages overbites overdrafts overheads
    overlords overmuches overreactions overseers overshoes oversights oversimplifications overstatements overtimes
    overtones oviducts ovoids ovules owlets owls owners oxbows oxfords oxides oxidisers oxidizers oxymora pacemakers
    pacesetters pachyderms pacifiers pacifists packers pacts paddies paddocks padres paeans paediatricians pagans
    pageants pagers pagodas pailfuls painkillers paintbrushes painters paintings paisleys palaces palaeontologists
    palatals palefaces paleontologists palettes palimpsests palindromes palings pallbearers pallets palliatives
    palmettos palmists palominos palpitations pamphleteers pamphlets pan-democrats panaceas pancreases pandas pandemics
    panderers panegyrics panelings panelists panellings panellists panes panhandlers panniers panoplies panoramas
    pansies pantaloons pantheists pantheons panthers panties pantries pantsuits papacies papas papayas paperbacks
    paperboys paperhangers paperweights papillae papooses paps papyri parables parabolas parachutists paradigms
    paradises paradoxes paragons parakeets paralegals parallaxes parallelisms parallelograms paralytics paramedicals
    paramedics parameters paramilitaries paramours paranoids parapets paraplegics paraprofessionals paratexts
    paratroopers parchments parentheses parfaits pariahs parings parishes parishioners parkas parkways parliamentarians
    parliaments parlors parlours parolees paroxysms parquets parricides parsecs parsnips parsonages parsons partakers
    parterres partials participants participles particularities particulars particulates partings partisans partnerships
    partridges parvenus pashas passages passageways passbooks passels passengers passersby passions passives passkeys
    passports passwords pastas pastels pasterns pastiches pasties pastimes pastorals pastorates pastries pasts
    patchworks patellae patellas pates pathogens pathologists paths patients patinae patinas patios patriarchies
    patriarchs patricians patricides patrimonies patriots patrolmen patrons patronymics patsies patties paunches paupers
    pavements pavilions pavings pawls pawnbrokers pawnshops pawpaws paychecks paydays payees payers payloads paymasters
    payments payoffs payrolls peacekeepers peacemakers peaces peacocks peafowls peahens pears peas peasants pecans
    peccadilloes peccaries pectorals peculiarities pedagogues pedants peddlers pederasts pedestals pedestrians
    pediatricians pedigrees pediments pedlars pedometers peelings peepers peepholes peerages peewees pelicans pelvises
    penalties penances pence penchants pendants pendents pendulums penetrations penguins peninsulas penises
    penitentiaries penitents penknives penlights pennants pennies pennons pennyweights penologists pensioners pentagons
    pentameters pentathlons penthouses penultimates peonies peons peppercorns peppermints pepperonis perambulators
    percales percentages percentiles percents perceptions percolators percussionists peregrinations perennials
    perfectionists perfections perfidies perforations performances performers perfumeries pericardia perigees perihelia
    perimeters periodicals periods peripatetics peripherals peripheries periphrases periscopes perishables peritoneums
    periwigs periwinkles perjurers perjuries permanents permissions permutations perorations perpendiculars perpetrators
    perplexities perquisites persecutions persecutors persimmons personae personages personalities personals
    personifications persons perspectives persuasions perturbations perusals perversions pesetas pesos pessimists
    pesticides pestilences pests petals petards petioles petites petitioners petrels petrochemicals petticoats
    pettifoggers petunias pewees pews pewters phalanges phalanxes phalli phantasmagorias phantasms phantoms
    pharmaceuticals pharmacies pharmacists pharmacologists pharmacopoeias pharynges pheasants phenomena phenomenons
    pheromones phials philanderers philanthropies philanthropists philatelists philharmonics philippics philistines
    philodendrons philologists philosophers philosophies philters philtres phobias phoebes phoenixes phonemes
    phoneticians phoneys phonies phonographs phonologists phosphates phosphors photocopiers photographers
    photojournalists photons photos phrasings phyla physicals physicians physicists physiognomies physiologists
    physiotherapists physiques pianissimos pianists pianofortes pianos piazzas piccolos pickaxes pickerels pickers
    pickpockets pickups picnickers pictographs pictorials pidgins piercings piers pies pigeons piggies piglets pigpens
    pigskins pigsties pigtails pikes pilafs pilasters pilchards pileups pilferers pilgrimages pilgrims pilings pillboxes
    pillions pillowcases pilothouses pimentos pimientos pimpernels pimples pinafores pincers pincushions pineapples
    pinheads pinholes pinkies pinpricks pinstripes pintos pints pinwheels pipelines pipers pipits piranhas pis
    pistachios pistils pistols pitchers pitchmen pitfalls pitons pittances pituitaries pixels pixies pizzas pizzerias
    placebos placements placentals placentas placers plackets plagiarisms plagiarists plaids plainclothesmen plaintiffs
    plaints planetariums planets planners plannings plantains plantations planters plantings plasterers plastics
    platefuls platelets platens platforms platitudes platoons platters platypuses playbacks playbills playboys players
    playgoers playgrounds playhouses playlists playmates playoffs playpens playrooms playthings playwrights plazas
    pleaders pleas pleasantries pleasings plebeians plebiscites plectra plectrums plenipotentiaries plenitudes plexuses
    plinths plodders ploddings plotters ploughmen ploughshares plovers plowmen plowshares ploys plumbers plums
    plunderers plungers pluperfects pluralities plurals pluses plutocracies plutocrats poachers pocketbooks pocketfuls
    pocketknives podiatrists podiums poems poetesses poets pogroms poinsettias pointers pointillists poisoners
    poisonings pokers pokeys polarities polecats polestars policemen policewomen policies policyholders polios polishers
    politicians politicos polities polliwogs pollsters pollutants polluters polonaises pols poltergeists poltroons
    polyesters polygamists polyglots polygons polygraphs polyhedrons polymaths polymers polynomials polyps polysyllables
    polytechnics polytheists pomegranates ponchos pones ponies pontiffs pontoons ponytails poodles poorhouses popes
    popguns popinjays poplars popovers poppies populaces populations populists porches pornographers porringers
    portables portages portals portcullises portents porterhouses portfolios portholes porticoes portmanteaus
    portraitists portraits portrayals posers poseurs posies positives positrons possessions possessives possessors
    possibilities possibles possums postcards postcodes posteriors posters postgraduates postludes postmasters postmen
    postmistresses postmortems postponements postscripts potables potatoes potbellies potboilers potentates
    potentialities potentials potfuls potholders potholes pothooks potions potlucks potpies potpourris potsherds
    potshots potteries potties powerboats powerhouses poxes practicalities practicals practitioners pragmatists prairies
    pralines prancers pranksters pratfalls prayers preachers precedents preceptors precepts precincts precipices
    precipitants precipitations preconceptions precursors predators predecessors predicaments predictions predilections
    predispositions prefabs prefects prefectures preferences pregnancies prejudgements prejudgments prelates
    preliminaries premiums premonitions preoccupations preparations prepayments preponderances prepositions preps
    prerequisites prerogatives preschoolers preschools prescriptions presences presentations presentiments preservatives
    preservers presidencies pressings pressmen presumptions presuppositions preteens pretences pretenders pretenses
    preterites preterits pretexts pretzels prevarications prevaricators preventatives preventives priestesses
    priesthoods priests prigs primaries primates primers primitives primroses princes princesses principalities
    principals printers printings printouts prioresses priories priorities priors prisms prisoners prisons privateers
    privations privatisations privatizations privets privies prizefighters probabilities probables probationers problems
    proboscises procedures processionals processions processors proclamations proclivities procrastinators procurators
    procurers prodigals prodigies producers productions profanations profanities professionals professions professors
    professorships profligates profs profundities profusions progenitors prognoses prognostications prognosticators
    prognostics programmers progressions progressives prohibitionists prohibitions projectiles projectionists
    projections projectors proletarians prologues prolongations promontories promoters promotions prompters promptings
    proms pronghorns pronouncements pronouns pronunciations proofreaders propagandists propellants propellers
    propensities properties prophecies prophetesses prophets prophylactics proponents proportionals proposals
    proprietaries proprietors proprietresses pros prosceniums proscriptions prosecutions prosecutors proselytes
    prosodies prospectors prospectuses prostates prostheses prostrations protagonists protections protectorates
    protectors proteins protestations protesters protons protozoa protozoans protractors protrusions protuberances
    proverbs providers provinces provincials provisos provocations provosts prowlers prows proxies prudes psalmists
    pseudonyms psychedelics psychiatrists psychics psychoanalysts psychologies psychologists psychopaths psychos
    psychoses psychotherapies psychotherapists psychotics ptarmigans pterodactyls ptomaines publicans publications
    publicists publishers pubs pucks puddings pueblos puffballs puffins pugilists pugs pullbacks pullers pullets pulleys
    pullouts pullovers pulpits pulsars pulsations pumas pumpkins pundits punishments punsters punters pupae pupils
    puppeteers puppets puppies purchasers purebreds purgatives purgatories purifiers purists puritans pursers pursuers
    pursuits purveyors pushcarts pushers pushovers pusses pussies pussycats pustules putsches puzzlers pygmies pylons
    pyres pyromaniacs pythons pyxes quadrangles quadrants quadricepses quadrilaterals quadrilles quadriplegics
    quadrupeds quadruplets quads quagmires quahogs qualifiers qualities qualms quandaries quanta quantifiers quantities
    quarterdecks quarterfinals quarterlies quartermasters quartets quartos quarts quasars quatrains quays quesadillas
    questioners quibblers quiches quickies quicksands quids quietuses quills quinces quintessences quintets quintuplets
    quires quislings quitters quorums quotas quotations quotients rabbis rabbles raccoons racecourses racehorses racemes
    racers racetracks raceways racists raconteurs racquetballs radars radials radiations radiators radicals radii
    radiograms radioisotopes radiologists radiotelephones radiotherapists radishes ragamuffins raglans ragouts ragtags
    raiders railings railleries railways rainbows raincoats raindrops rainfalls rainmakers rainstorms raisins rajahs
    ramblers ramifications ramparts ramrods ranchers rangers rankings rapids rapiers rapists rappers rapports
    rapprochements rapscallions raptures rarities rascals rashers rashes raspberries rathskellers ratings rationales
    rationalisations rationalists rationalizations rationals rattans rattlers rattlesnakes rattlings rattraps ravellings
    ravines ravings raviolis reactionaries reactions reactors readabilities readers readerships readings readjustments
    readouts reagents realists realities realms reals reamers reapers reappearances reappraisals rearrangements reasons
    reassessments reassurances rebellions rebirths rebuses rebuttals recantations recapitulations receivers receptacles
    receptionists receptions receptors recessionals recessions recessives recidivists recipes recipients reciprocals
    recitals recitations recitatives reckonings recliners recluses recollections recommendations reconciliations
    reconnaissances reconstructions recorders recordings recoveries recreants recreations recriminations recruiters
    rectangles rectifications rectifiers rectories rectors rectums recurrences redbreasts redcaps redcoats redeemers
    redevelopments redheads rednecks redoubts reds reductions redundancies redwoods reefers reelections reenactments
    reentries refectories referendums referrals refinements refineries refiners reflections reflectors reflexes
    reflexives reformations reformatories reformers refractories refreshers refreshments refrigerants refrigerators refs
    refugees refuges refurbishments refusals refutations regattas regencies regents regicides regimens regimes
    regionalisms regions registrants registrars registrations registries regressions regulars regulations regulators
    rehearsals reimbursements reincarnations reinforcements reinterpretations reiterations rejections rejoicings
    rejoinders relationships relatives relaxants relaxations relics reliefs religions remarriages rematches remembrances
    reminders reminiscences remissions remittances remnants remonstrances remotes removals removers remunerations
    renaissances renascences renderings renditions renewals renovations renovators rentals renters renunciations
    reorganisations reorganizations repairmen reparations repasts repayments repeaters repellents repercussions
    repertoires repertories repetitions replacements replicas replications reporters repositories repossessions
    representatives repressions reprisals reproductions reps reptiles reptilians republicans republics repudiations
    reputations requiems requirements requisites resales rescuers researchers resemblances resentments reservations
    reservists reservoirs residences residencies residents residuals residues resignations resins resistances resisters
    resistors resolutions resonances resonators respirators respondents responders responses responsibilities
    restatements restaurants restaurateurs restorations restoratives restorers restraints restrictions restrooms
    restructurings resultants resumptions resurgences resurrections resuscitators retailers retainers retaliations
    retardants retinas retinues retirees retirements retractions retrenchments retrials retributions retrievals
    retrievers retrorockets retrospectives reunions revaluations revealings revelations revelers revellers revelries
    revenues reverberations reverends reveries reversals reviewers revisions revivalists revivals revocations
    revolutionaries revolutionists revolutions revolvers revues rhapsodies rheas rheostats rhetoricians rheumatics
    rhinestones rhinoceroses rhinos rhizomes rhododendrons rhomboids rhombuses rhubarbs rhythms ribbons rickshaws riders
    ridgepoles riflemen rifts rightists rights rigmaroles rills rinds ringers ringleaders ringlets ringmasters rinks
    rioters rippers ripsaws risers rites rituals rivalries riverbeds rivers riversides riveters rivulets roadbeds
    roadblocks roadhouses roadrunners roadsides roadsters roadways roamers roans roasters robberies robbers robins
    robots rodents rodeos roebucks roentgens roes rogues roisterers roles rollbacks rollers romanticists romantics
    rompers roods roofers rooftops rookeries rookies roomers roomfuls roommates roosters rosaries rosebuds rosebushes
    roses rosettes rosewoods rostrums rotaries rotations rotisseries rotogravures rotors rotundas roubles roughnecks
    roundabouts roundelays roundhouses roundups roundworms roustabouts routines rovers rowboats rowdies rowels rowers
    royalists royals royalties rs rubdowns rubes rubies rubles rucksacks ruckuses rudders ruffians rugs rulers rulings
    rumblings ruminants ruminations rumps rums runabouts runaways rundowns runes rungs runnels runners runoffs runts
    runways rupees ruses rusks russets rustics rustlers rutabagas sabbaticals sables saboteurs saccades sachems sachets
    sackfuls sacraments sacrileges sacristans sacristies sacs saddlebags sadists safaris safeties safflowers saffrons
    sagas sages saguaros sahibs sailboats sailfishes sailings sailors salads salamanders salamis salesclerks salesgirls
    salesmen salespeople salespersons saleswomen salients salines salmonellae salmons salons saloons salsas saltcellars
    saltines saltshakers salutations salvers salvos samovars sampans samplers samplings sanatoriums sanctuaries sanctums
    sandals sandbanks sandbars sandblasters sandboxes sanders sandlots sandmen sandpipers sandstorms sanitariums
    saplings sapphires saprophytes sapsuckers sarcasms sarcomas sarcophagi sardines saris sarongs sarsaparillas sashes
    sassafrases satchels satinwoods satires satirists satisfactions satraps satyrs saucepans saucers saunas sausages
    savageries savannas savants savers saviors saviours savories savouries sawhorses sawmills sawyers saxes saxophones
    saxophonists sayings scabbards scalars scalawags scallions scalpels scalpers scammers scandalmongers scandals
    scanners scanties scapes scapulae scarabs scarecrows scarves scatterbrains scenarios scenes scepters sceptics
    sceptres schedulers schematics schemers scherzos schisms schizoids schizophrenics schlemiels schmucks schnauzers
    scholars scholarships schoolbooks schoolboys schoolchildren schoolgirls schoolhouses schoolmarms schoolmasters
    schoolmates schoolmistresses schoolrooms schoolteachers schoolyards schooners schwas sciences scientists scimitars
    scintillas scions scofflaws scoldings sconces scones scooters scorchers scoreboards scorecards scorers scorpions
    scoundrels scoutmasters scows scramblers scrapbooks scrapers screenings screenplays screenwriters screwballs
    screwdrivers scribblers scrimshaws scrips scriptures scriptwriters scrooges scrota scroungers scrubbers scubas
    sculleries scullions sculptors seabeds seabirds seaboards seacoasts seafarers sealants sealers seamen seamstresses
    seaports searchers searchlights seas seascapes seashells seashores seasides seasonings seaways secessionists
    secondaries secretariats secretaries secretions secrets secs sectarians sectionals sects securities sedans sedatives
    seducers seductions seedlings seeings seekers seers segregationists seismographs seismologists seizures selections
    selectmen selectors sellers selloffs sellouts selvages selves semblances semesters semiautomatics semicircles
    semicolons semiconductors semifinalists semifinals semimonthlies seminarians seminaries seminars semiprofessionals
    semis semitones semitrailers semiweeklies senates senators senders seniors sensationalists sensations sensibilities
    sensitives sensitivities sensors sentimentalists sentiments sentinels sentries sepals separations separatists
    separators septa septets septuagenarians sepulchers sepulchres sequels sequencers sequestrations sequins sequoias
    seraglios serapes serfs sergeants serials sermons serpents serums servants servers servicemen serviettes servings
    servomechanisms servos sesames sessions setbacks settees setters settings settlements settlers setups seventeens
    seventeenths sevenths seventieths severances sewers sexagenarians sexists sexpots sextants sextets sextons shadings
    shads shakedowns shakers shakeups shallots shamans shamrocks shanties shantytowns shards sharecroppers shareholders
    sharers sharpeners sharpers sharps sharpshooters shavers shavings shawls shearers sheathings sheaths sheaves
    shebangs sheepdogs sheepfolds sheepskins sheikdoms sheikhs shellfishes shenanigans shepherdesses sherbets sheriffs
    sherries shibboleths shiitakes shillelaghs shillings shims shinbones shindigs shiners shipbuilders shiploads
    shipmates shipments shippers shipwrights shipyards shires shirkers shirrings shirttails shirtwaists shockers
    shoelaces shoemakers shoeshines shoestrings shoguns shooters shootings shootouts shopaholics shopkeepers shoplifters
    shoppers shorelines shortages shortcakes shortcomings shortcuts shortenings shortfalls shorthorns shortstops
    shotguns shots shovelfuls showboats showdowns showgirls showings showmen showpieces showplaces showrooms shredders
    shrews shrikes shrubberies shrubs shticks shuckses shuffleboards shufflers shutdowns shutouts shutterbugs shysters
    sibilants siblings sibyls sickbeds sicknesses sidebars sideboards sideburns sidecars sidekicks sidelights
    sidesaddles sideshows sidestrokes sidewalks sidewalls sidings sieges sierras siestas sifters sightings sightseers
    signatories signatures signboards signers signets significations signings silencers silicates silkworms sillies
    sills silos silverfishes silversmiths simians similarities similes simpletons simplifications simulations simulators
    simulcasts sinecures sinews singers singletons singularities singulars sinkers sinkholes sinners sinuses sirens
    sirloins siroccos sirs sises sissies sisterhoods sisters sitars sitcoms sitters sittings situations sixes sixpences
    sixteens sixteenths sixths sixtieths skateboarders skaters skeletons skeptics skiers skiffs skillets skinflints
    skits skivvies skullcaps skycaps skydivers skylights skylines skyscrapers slabs slackers slammers slanderers
    slatterns slaughterers slaughterhouses slayers slayings sleazes sleepers sleepwalkers sleepyheads sleeves slicers
    slickers sliders slingshots slipcovers slipknots slippages slippers slobs sloes slogans sloops sloths slovens
    slowdowns slowpokes sluggards sluggers sluts smackers smalls smatterings smelters smidgens smithies smiths
    smokehouses smokers smokestacks smoothies smugglers snakebites snapdragons snappers snapshots sneakers snifters
    snipers snippets snits snobs snoopers snoots snorers snots snouts snowdrifts snowdrops snowfalls snowflakes snowmen
    snowploughs snowplows snowstorms snowsuits snuffboxes soakings soapboxes sobriquets sociables socialists socialites
    socials societies sociologists sociopaths sockets sodas sodomites sofas softballs softeners softies softwoods
    solaria solecisms solenoids solicitations solicitors solids soliloquies solitaires solitaries soloists solstices
    solubles solutions solvents solvers sombreros somebodies someones somnambulists sonars sonatas songbirds songs
    songsters songwriters sonnies soothsayers sophistries sophists sophomores soporifics sopranos sorbets sorcerers
    sorceresses soreheads sores sororities sorrels sorters sorties sots souls soundings soundtracks sourdoughs
    sourpusses southerlies southerners southpaws southwesters souvenirs sovereigns soviets sowers soybeans spacecrafts
    spaceflights spacemen spaceships spacesuits spadefuls spammers spaniels spankings spanners sparklers sparrows spas
    spastics spatulas speakeasies speakers specialisations specialists specialities specializations specials specialties
    specifications specifics specifiers specimens spectaculars spectators specters spectra spectres spectroscopes
    speculations speculators speeches speedboats speeders speedometers speedups speedways spellbinders spellers
    spellings spelunkers spenders spendthrifts spermatozoa spermicides sperms spheres spheroids sphincters sphinxes
    spiders spigots spillages spillways spinals spindles spines spinets spinnakers spinners spinsters spiraeas spireas
    spires spiritualists spirituals spitballs spitfires spittoons splashdowns spleens splicers splines splittings
    spoilers spoilsports spokes spokesmen spokespersons spokeswomen spongers spoonbills spoonerisms spoonfuls spoors
    spores sportscasters sportsmen sportswomen spotters spouses sprats sprayers spreaders spreadsheets sprigs
    springboards sprinklers sprinklings sprinters sprockets spyglasses squabs squadrons squads squatters squaws
    squealers squeezers squids squiggles squirrels stabbings stabilisers stabilizers stadiums staffers stagecoaches
    stagehands stagings staircases stairways stairwells stakeouts stalactites stalagmites stalkers stalkings stallions
    stalwarts stamens stammerers stances stanchions standards standbys standings standoffs standpoints standstills
    stanzas staplers starfishes stargazers starlets starlings starters startups starvings statements staterooms
    statesmen stationers statisticians statues statuettes statures statuses statutes steads steakhouses steaks
    steamboats steamships steeds steeplechases steeplejacks steeples steins stenches stenographers stents stepbrothers
    stepchildren stepdaughters stepfathers stepladders stepmothers stepparents steppes stepsisters stepsons stereos
    stereoscopes sterilisers sterilizers sterns sternums steroids stethoscopes stevedores stewardesses stickers
    sticklebacks sticklers stickpins stickups sties stiffeners stiflings stigmas stiles stilettos stillbirths stilts
    stimulants stimuli stingers stingrays stinkers stipends stipulations stirrers stirrings stirrups stoats stockbrokers
    stockholders stockings stockrooms stockyards stoics stokers stoles stomachaches stoners stopcocks stopgaps
    stoplights stopovers stoppages stopwatches storefronts storehouses storekeepers storerooms storeys stories storks
    storybooks storytellers stovepipes stoves stowaways stragglers straightaways straightedges straights strainers
    strangers strangleholds stranglers straplesses strata stratagems strategies strategists stratospheres strawberries
    streamers streetcars streetlights streets streetwalkers strengths stretchers strictures strikeouts strikers
    strikings stringers striplings strippers stripteases strobes strollers strongboxes strongholds strophes strudels
    strumpets stuccoes students studentships studios stuffings stumblers stupidities stupids stupors sturgeons
    stutterers styli stylists styluses styptics subcommittees subcompacts subcontinents subcontractors subcultures
    subdivisions subheadings subheads subjunctives submersibles submissions subprograms subroutines subscribers
    subscriptions subscripts subsections subsets subsidiaries subsidies substances substantiations substantives
    substations substitutions substrata substructures subsystems subterfuges subtleties subtotals subtractions
    subtrahends suburbanites suburbs subversives subways successes successions successors succulents sucklings sufferers
    sufferings suffragans suffragettes suffragists suggestions suitcases suites suitors sulfides sulkies sulphates
    sulphides sultanas sultanates sultans summaries summations summerhouses sumps sunbathers sunbeams sunblocks
    sunbonnets sundaes sundials sundowns sunfishes sunflowers sunlamps sunrises sunroofs sunscreens sunsets sunspots
    superabundances superchargers supercomputers superegos superhighways superintendents superiors superlatives
    supermarkets supermen supermodels supernaturals supernovae supernumeraries superpowers supers superscripts
    superstars superstitions superstructures supertankers supervisions supervisors suppers suppliants supplicants
    supplications suppliers supporters suppositions suppositories supremacists surceases sureties surfers surgeons
    surgeries surnames surplices surpluses surrealists surreys surrogates surveyors survivals survivors suspensions
    suspicions swains swallowtails swards swashbucklers swastikas swatches swaths swearers swearwords sweaters
    sweatshirts sweatshops sweepers sweetbriers sweeteners sweethearts sweeties sweetmeats sweets swellheads swellings
    swifts swimmers swimsuits swindlers swines swingers switchblades switchboards swordfishes swords swordsmen sybarites
    sycamores sycophants syllables syllabuses syllogisms sylphs symbioses symbols symmetries sympathies sympathisers
    sympathizers symphonies symposiums symptoms synagogues synchronisations synchronizations syndromes synods synonyms
    synopses syntheses synthesizers synthetics syphilitics syrups tabbies tabernacles tableaux tablecloths tablelands
    tablespoonfuls tablespoons tabloids tabs tabulators tachometers tacklers tacos tacticians tadpoles tads taffies
    tailcoats taillights tailpipes tailspins tailwinds takeaways takeoffs takeouts takeovers takers talents tales
    talismans talkers talons tamales tamarinds tambourines tamers tams tanagers tandems tangelos tangents tangerines
    tangibles tangs tankards tankers tankfuls tanneries tanners tantrums tapestries tapeworms tapirs taprooms taproots
    tarantulas tares taros tarots tarpaulins tarpons tarps tarragons tartans tartars tarts taskmasters tasters tatters
    tattlers tattletales tautologies taverns taxicabs taxidermists taxonomies taxpayers teachers teachings teacups
    teakettles teaks teals teammates teamsters teapots teardrops tearjerkers tearooms teas teasels teasers teaspoonfuls
    teaspoons teats technicalities technicians techniques technocrats technologies technologists teenagers teetotalers
    teetotallers telecasters teleconferences telegrams telegraphers telemeters telemetries telephotos teletypes
    teletypewriters televangelists televisions tellers telltales temblors temperaments temperas temperatures tempests
    temples temporaries tempos temps temptations tempters temptresses tenancies tendencies tenderfoots tenderisers
    tenderizers tenderloins tendons tendrils tenements tenets tenons tenors tens tensors tentacles tenterhooks tenths
    tepees tequilas terabits terabytes tercentenaries termagants terminals terminations terminators termini
    terminologies termites terns terrains terrapins terrariums terrestrials terriers territorials territories terrorists
    terrors testaments testates testers testes testicles testimonials testimonies tetrahedrons textbooks textiles texts
    thalami thanksgivings theaters theatres thefts theists theocracies theologians theologies theorems theoreticians
    theories theorists therapies therapists thermals thermometers thermoplastics thermoses theropods thesauri
    thesauruses theses thespians thickeners thickenings thickets thicknesses thighbones thighs thimblefuls thimbles
    thingamajigs thinkers thinners thirteens thirteenths thirtieths thistles thongs thoraxes thoroughbreds thoroughfares
    thoughts thous thousands thousandths thralls thrashers thrashings threats threes threescores threesomes threnodies
    threshers thrifts thrillers throats throughways throwaways throwbacks throwers thrushes thruways thugs thumbnails
    thumbscrews thunderbolts thunderclaps thunderclouds thunderheads thundershowers thunderstorms thymuses thyroids
    tiaras tibiae tickers tics tidbits tidewaters tiebreakers tiffs tigers tightropes tightwads tigresses tildes
    timberlines timbres timekeepers timelines timepieces timers timescales timings timpanists tinderboxes tines
    tinglings tinsmiths tintinnabulations tippers tipplers tipsters tiptops tirades titans titbits titmice tits tittles
    tizzies toads toadstools toasters toastmasters tobacconists tobaccos tocsins toddies toddlers toeholds toffees togas
    toilers toiletries toilets tokens tokes tolerances tollbooths tollgates tomatoes tomboys tombs tombstones tomcats
    tomes tomfooleries tomorrows toms tonalities tonics tonnages tonnes tonsillectomies tonsils toolboxes toothaches
    toothbrushes toothpastes toothpicks topazes topcoats topics topknots topmasts topographies toppings topsails
    topsides toques toreadors tormentors tornadoes torrents tors torsos tortes tortillas tortoises tortoiseshells torts
    torturers tossups totalitarians totalities totems toucans touchdowns touchings touchstones toupees tourists
    tournaments tourniquets towelings towellings towheads towns townships townsmen towpaths toxicologists toxins
    traceries tracers tracheae tracheotomies tracings trackers tractors tracts traders tradesmen traditionalists
    traditions traffickers tragedians tragedies tragicomedies trailblazers trailers trainees trainers trainings traitors
    traits trajectories trampolines tranquilizers tranquillisers transcendentalists transcriptions transducers transepts
    transformations transformers transfusions transgressions transgressors transients transistors transitives
    translations translators transliterations transmissions transmitters transmutations transoms transparencies
    transponders transporters transpositions transsexuals transvestites trapdoors trapezes trapezoids trappers traumas
    travelers travelings travellers travellings travelogues trawlers trays treacheries treasurers treasuries treaties
    treatises treatments treetops trefoils tremolos trespassers tresses trestles triads triangles tribes tribesmen
    tribulations tribunals tribunes tributaries tributes tricepses tricksters tricolors tricolours tricycles tridents
    triennials triflers triglycerides trikes trilaterals trillions trillionths trilogies trimarans trimesters trimmers
    trinities trinkets trios triplets triptychs triumvirates trivets trivialities trochees troglodytes troikas trolleys
    trollops trombones trombonists troopers troopships tropes trophies tropisms tropospheres trotters troubadours
    troublemakers troubleshooters troupers troupes trousseaux trouts troys truants truces truckers truffles truisms
    trumpeters truncheons trustees trusteeships trusties truths tryouts trysts ts tsars tsunamis tubas tubercles tubers
    tubs tufts tugboats tulips tumblers tumbleweeds tumbrels tumbrils tummies tumors tumours tumults tunas tundras
    tuners tunics tunnies tuns turbans turbines turbojets turboprops turbots turds tureens turkeys turmerics turmoils
    turnabouts turnarounds turncoats turners turnips turnkeys turnoffs turnouts turnovers turnpikes turnstiles
    turntables turquoises turrets turtledoves turtlenecks tushes tussocks tutorials tutus tuxedos tuxes tweeds tweeters
    twelfths twelves twentieths twerps twinklings twirlers twisters twofers twos twosomes tycoons tykes tympanums
    typefaces typescripts typesetters typewriters typhoons typists typographers typologies typos tyrannies tyrannosaurs
    tyrannosauruses tyrants tyres tyros udders ukuleles ulcerations ulnae ultimatums ultraconservatives ultras
    ultrasounds umbels umbilici umbrellas umlauts umps unabridgeds unbelievers uncertainties uncles unctions
    underachievers underbellies undercarriages underclassmen undercurrents underdogs undergarments undergrads
    undergraduates undergrounds underlings underneaths underpasses undersecretaries undershirts undersides underskirts
    understandings understatements undertakers undertakings undertones undertows underworlds underwriters undesirables
    undoings undulations unfortunates unguents ungulates unicorns unions unities universals universes universities
    unknowings unknowns unmentionables untouchables untruths upbeats upbringings updrafts upheavals uphills upholsterers
    uplands upliftings uppercuts uppers uprights uprisings uproars upshots upsides upsurges urchins urethrae urinals
    urinalyses urns urologists usages users usherettes usurers usurpers utensils uteri utilitarians utilities utopias
    utterances uvulas vacancies vacationers vaccinations vaccines vacillations vagaries vaginae vagrants valances
    valedictorians valedictories valences valentines vales validations valises valleys valuables valuations valves
    vampires vandals vanes vanguards vanillas vanishings vanities vans vantages vaporisers vaporizers variables
    variances variants variations varieties varlets varmints varsities vasectomies vases vassals vats vaulters vegans
    vegetables vegetarians veggies vehicles velds velocities vendettas vendors ventilators ventricles ventriloquists
    venues verandas verbals verbenas verbs verdicts verities vernaculars vertebrae vertebrates vertexes verticals
    vertices vesicles vessels vestibules vestiges vestments vestries vetches veterans veterinarians veterinaries
    vexations viaducts vials vibraphones vibrations vibrators vibratos vicarages vicars viceroys vices vicissitudes
    victims victories victors videocassettes videodiscs viewfinders viewings viewpoints vigilantes vigils vignettes
    villagers villages villainies villains villas villeins vindications vindicators vineyards vintages vintners vinyls
    violas violations violators violets violinists violins violists violoncellos viols vipers viragoes vireos virginals
    virgins virgules virtues viruses visages viscountesses viscounts visionaries visitations visitors visors vistas
    visuals vitamins vivas vixens viziers vocabularies vocalisations vocalists vocalizations vocals vocations vocatives
    voicemails volcanoes voles volleyballs voltages voltmeters volts voluntaries voluptuaries votaries voters vowels
    voyagers voyeurs vulgarisms vulgarities vulnerabilities vultures vulvae wackos wadis wagoners wagons waifs
    wainscotings wainscots waistbands waistcoats waistlines waists waiters waivers wales walkers walkouts walkways
    wallabies wallets walleyes wallflowers wallopings walnuts walruses wanderers wanderlusts wannabes wapitis warblers
    warders wardrobes wardrooms warheads warhorses warlocks warlords warmers warmongers warnings warpaths warplanes
    warranties warrens warriors warships warthogs warts washbasins washboards washbowls washcloths washers washerwomen
    washings washouts washrooms washstands washtubs wasps wastebaskets wastelands wasters wastrels watchbands watchdogs
    watchers watchmakers watchmen watchtowers watchwords watercourses waterfalls waterfowls waterfronts waterlines
    watermelons watersheds watersides waterspouts waterways watts wavelengths wavelets waxwings waxworks wayfarers
    wayfarings ways waysides weakfishes weaklings weaknesses weals weapons wearers weathercocks weathermen weavers
    webcams webmasters websites weddings weeders weekdays weeklies weeknights weeks weepers weepings weevils wefts
    weightlifters weirdos weirs welders wellsprings welterweights wens werewolves westerlies westerns wetbacks wetlands
    whalers whammies wharves whatchamacallits wheals wheelbases wheelchairs wheelwrights wherefores wheres whetstones
    whims whimsies whiners whiplashes whippersnappers whippets whippings whippoorwills whirlwinds whiskeys whiskies
    whistlers whitecaps whitefishes whiteners whitings whits whittlers whodunits wholes wholesalers whoopees whoppers
    whorehouses whorls wickers wickets widowers widths wieners wigglers wights wigwams wildcats wildebeests wildernesses
    wildfires wildflowers wilds wiles willows wimples wimps windbags windbreakers windbreaks windfalls windjammers
    windlasses windmills windowpanes windowsills windpipes windscreens windshields windsocks windstorms windups
    wineglasses wineries wingers wingspans wingspreads winners winos wipers wirelesses wiseacres wishbones wisps
    wisterias withdrawals witticisms wizards woes woks wolfhounds wolverines wolves womanisers womanizers wombats wombs
    women wonderlands woodcarvings woodchucks woodcocks woodcuts woodcutters woodlands woodmen woodpeckers woodpiles
    woodsheds woodsmen woodwinds wooers woofers woofs woolens woollens woollies wordings workaholics workbenches
    workbooks workdays workers workflows workhorses workhouses workingmen workloads workmen workouts workplaces
    worksheets workshops workstations workweeks worlds wormholes worriers worryings worrywarts worshipers worshippers
    worthies wraiths wranglers wraparounds wrappers wrappings wreaths wreckers wrens wrestlers wretches wrigglers
    wringers wristbands wrists wristwatches writers writs wrongdoers wrongdoings wusses xylophones xylophonists
    yachtsmen yahoos yams yardages yardarms yardsticks yarmulkes yearbooks yearlies yearlings yearnings yeas yeomen
    yeses yeshivas yesterdays yews yieldings yodellers yogis yogurts yokels yolks youngsters youths yrs yuccas yuppies
    zanies zappers zealots zebras zebus zeds zeniths zephyrs zeppelins zillions zingers zings zinnias zircons zithers
    zits zodiacs zombies zoologists zoos zucchinis zygotes
    =j/
    abhorrent abject ablaze able abloom abominable abstemious abstruse abundant abusive abuzz abysmal acceptable
    accessible accountable accumulative accurate accusatory acerbic acetic achievable achromatic achy acidic acidulous
    acoustical acquiescent acquirable acquisitive acrid acrimonious acrobatic actionable actual actuarial adaptable
    adaptive addictive additional addressable adenoidal adiabatic adipose adjacent adjectival adjustable administrative
    admirable admissible admonitory adoptive adorable adroit adult-like adulterous advantageous adventitious
    adventuresome adventurous adverse advisable aerobic aerodynamic aeronautical affable affectionate affective
    affordable afire aflame aflutter aforethought afoul afraid ageless aghast agile agleam aglitter aglow agog agrarian
    agricultural aimless airless airsick airtight airworthy airy ajar akin algebraic algorithmic alienable alimentary
    alive alkaline all-encompassing all-out allegorical allergenic alliterative allover allowable allusive alluvial
    almighty alphabetic alphabetical alpine alterable altruistic amateurish amatory ambassadorial ambidextrous ambient
    ambiguous ambitious ambivalent amenable amendable amiable amicable amoebic amoral amorous amorphous amphibious ample
    anachronistic anaerobic anal analogous analytic analytical anarchic anarchistic anatomic ancestral ancillary
    androgynous anecdotal angelic angry angular animistic annular anomalous anonymous answerable antagonistic antebellum
    anthropocentric anthropological anthropomorphic anti-establishment anticipatory anticlimactic antipathetic
    antipersonnel antisocial antithetical antitrust antlered anxious apathetic aphoristic apocalyptic apocryphal
    apolitical apologetic apoplectic apostolic apparent appellate appetising appetizing applicable appointive apposite
    appositive appreciable appreciative apprehensive approachable apt aqueous aquiline arbitrary arboreal arcane archaic
    archeological archetypal architectural archival ardent arduous argentinian arguable argumentative arial arid
    aristocratic arithmetical arrant arrogant artful artificial artistic artless arty ascertainable ascribable aseptic
    ashamed ashen ashy asinine asocial assailable assertive assiduous assignable associative astigmatic astir astral
    astrological astronomic astronomical astute asymmetric asymmetrical asymptotic asynchronous atavistic atheistic
    athletic atonal atrocious attainable attentive attractive attributable attributive atypical audacious auditory
    august aural auspicious austere authoritative autistic autobiographical autocratic autoimmune automotive autonomous
    autumnal available avaricious averse avian avid avoidable avuncular aware awash aweigh awestruck awing awkward axial
    axiomatic babyish bacchanalian backbreaking backless bacterial bacteriological baggy baleful balky ballistic balmy
    banal baneful baptismal barbaric barbarous barefaced barehanded bareheaded barometric baronial basal baseless
    bashful batty beady bearable bearish beatific beauteous beautiful bedridden beefy befogged beggarly behavioral
    behavioural beholden belated believable bellicose beneficent benevolent benign besotted best-known bestial biannual
    bibliographic bibliographical bibulous bicameral bidirectional bifocal bigamous bighearted bigoted bilateral bilious
    billowy binocular biographical biological biomedical bionic bipartisan bipartite bipedal bipolar biracial bitchy
    bituminous bivariate bizarre blackish blameless blameworthy bland blasphemous blatant bleary blissful blithe
    bloodcurdling bloodless bloodshot bloodstained bloodthirsty blotchy blowsy blowzy bluish blurry blustery boastful
    boggy bogus boisterous bombastic boneless bonkers bonny bony bookish boorish bootless boozy bossy bothersome
    bottomless bouncy bounden boundless bounteous bountiful bowlegged boyish brackish brainless brainy brash brassy
    bratty brawny breakneck breathless breathtaking breezy brimful brindled bristly broadband brokenhearted bronchial
    brownish brusque brutal brutish budgetary built-in bulbous bulgy bulky bullheaded bullish bumptious bumpy buoyant
    burdensome bureaucratic burly bushy businesslike buxom cacophonous cadaverous caddish cagey calamitous calculable
    calisthenic callable calligraphic callow caloric calorific campy cancerous candid cankerous cannibalistic canny
    canonical cantankerous capable capacious capitalistic capricious captious carcinogenic cardiopulmonary
    cardiovascular carefree careful careless careworn carnal carnivorous carotid carpetbagging carsick cartilaginous
    cataclysmic catalytic catastrophic catatonic catchy categorical catholic causal causative causeless cautionary
    cavernous ceaseless celebratory celestial cellular cenobitic censorious centigrade centrifugal centripetal cephalic
    ceremonious certain certifiable chalky chancy changeable chaotic chargeable charismatic charitable chary chaste
    chatty chauvinistic cheeky cheerful cheerless cheery cheesy cherubic chewy childish childless childlike chimerical
    chintzy chivalrous choleric choosy choppy choreographic chromatic chronological chubby chummy chunky churlish
    circadian circuitous circulatory circumspect circumstantial citric clammy clamorous clandestine clannish
    classifiable classless classy claustrophobic clayey clement clerical clever climactic climatic cliquish clitoral
    closefisted closemouthed cloudless cloudy clownish clueless clumsy clunky coarse coastal cockamamie cockeyed
    cocksure cocky coeducational coequal coercive cogent cognisant cognizant coherent cohesive coincident coincidental
    coital colicky collapsible collegiate colloquial collusive colorfast colorful colorless colossal colourful
    colourless coltish columned comatose combative comely comfortable comfy comical commensurable commensurate
    commodious common communal communicable communicative communistic commutative companionable comparable competent
    competitive complacent complaisant compliant complimentary comprehensible compulsory computational concave conceited
    conceivable conceptual conciliatory concise conclusive concordant concurrent condemnatory conducive conductive
    confident confidential configurable confirmatory confrontational congenial congenital congestive congratulatory
    congregational congruent congruous conical coniferous conjectural conjoint conjugal conjunct connotative
    conscientious conscious consensual consequent consequential considerable considerate consistent conspicuous
    conspiratorial constrictive constructive consular consultative contagious contemporaneous contemptible contemptuous
    contentious contextual contiguous continual continuous contractile contractual contrapuntal contributory contrite
    controllable controversial contumacious convenient conventional convergent conversational convex convivial
    convulsive copious coppery coquettish cordless corneal corny corporeal corpulent correctable correctional
    corroborative corruptible cortical cosmic cosmological cost-effective costly countable counterproductive countless
    countrified courageous courteous courtly covetous cowardly coy crabby crafty craggy cranial cranky crappy crass
    creaky creamy credible creditable credulous creepy crestfallen cretinous crinkly crispy critical cross-clause
    cross-cultural cross-linguistic cross-sectional crotchety croupy crucial cruciform cruddy cruel crumbly crummy
    crunchy crusty cryptic crystalline cubic cubical cuddly culinary culpable cultural cumbersome cumulative curable
    curious curly cursory curt curvaceous curvy cushy custodial customary cute cybernetic cyclic cyclical cyclonic
    cylindrical cynical cystic dactylic daft damnable dangerous dank dapper dastardly dauntless deathless deathlike
    debatable debonair deceitful deceptive deciduous decipherable decisive declamatory decorative decorous decrepit
    deducible deductive defamatory defensible deferential defiant definable definite definitive deft defunct
    degenerative delectable deleterious delicate delicious delightful deliquescent delirious delusive deluxe demagogic
    demented demoniacal demonic demonstrable demure denominational dense departmental dependable deplorable deprecatory
    derisive derisory derivable derogatory describable design-based desirable desirous despicable despondent despotic
    destructible destructive desultory detachable detectable determinable determinate deterministic detestable
    developmental devious devoid dewy dexterous diabolic diabolical diachronic diacritical diagrammatic dialectal
    diametrical diaphanous diastolic dicey dictatorial didactic dietetic different difficult diffident digestible
    digressive dilatory diligent dimensional dingy diplomatic dire directional disadvantageous disagreeable disastrous
    discernible disciplinary discomforting disconsolate discontinuous discordant discourteous discreditable discreet
    discrete discretionary discriminatory discursive disdainful diseased disgraceful disharmonious dishonest
    dishonorable dishonourable disingenuous disinterested disloyal dismal dismissive disobedient disorderly disparate
    dispassionate dispensable disputable disputatious disreputable disrespectful disruptive dissimilar dissolute
    dissonant distal distant distasteful distinct distinctive distinguishable distrait distraught distressful
    distributive distrustful diurnal divergent diversionary divisible divisional divisive doable docile doctoral
    doctrinal dodgy dogmatic doleful dolorous doltish dopey dormant dotty doubtful doughy dour downhearted downscale
    downtrodden downy draconian drafty dramatic draughty dreadful dreamless dreamlike dreamy dreary dressy drizzly
    droopy drowsy drunken dubious ducal ductile ductless dulcet dumb dumpy duodenal dusky dusty duteous dutiable dutiful
    dwarfish dyadic dynamical dynastic dysfunctional dyslexic earsplitting earthen earthly earthshaking earthy east-west
    eastbound easternmost easygoing ebullient ecclesiastical ecological econometric economic economical ecstatic
    ecumenical edgy educative eerie effective effectual effervescent effete efficacious effortless effulgent effusive
    egoistic egotistic egotistical egregious electoral electrical electromagnetic electronic electrostatic elegant
    elegiac elemental elementary elephantine elfin elfish elliptic eloquent elusive emblematic embryonic emergent
    eminent emotional emotive empathetic emphatic empirical encyclopaedic encyclopedic endurable energetic enforceable
    enigmatic enjoyable enormous enterprising enthusiastic entomological entrepreneurial enumerable enviable envious
    epidermal epigrammatic episcopal episodic epistemic epistolary epochal equable equidistant equitable equivocal
    erectile ergonomic erogenous erosive errant erratic erroneous erudite esoteric especial estimable eternal ethereal
    ethnological etymological eulogistic euphemistic euphoric evanescent evangelical evangelistic evasive evenhanded
    eventful eventual everyday evident evocative evolutionary excellent exceptionable exceptional excessive exchangeable
    excitable exclamatory excretory excusable execrable exhaustible exhaustive exigent exiguous existent existential
    exorbitant expandable expansionist expansive expectant expeditionary expeditious explanatory explicable explicit
    exploitative exploratory expository expressible expressionless expressive exquisite extant extemporaneous extendable
    extensional extensive extinct extinguishable extortionate extractive extracurricular extramarital extraneous
    extraordinary extrasensory extravagant extrinsic extroverted exuberant exultant fab fabled fabulous faceless
    facetious facile factitious factual faddish faecal fainthearted faithless fallacious fallible falsifiable familial
    famous fan-based fanatical fanciful fantastic faraway farcical farinaceous farsighted fashionable fastidious fatal
    fatalistic fateful fatherless fatherly fathomable fatuous faultless faulty favorable favourable fearful fearless
    fearsome feasible feathery featureless febrile fecal feckless fecund feeble feisty felicitous felonious femoral
    feral ferocious ferric ferrous fertile fervent fervid festal festive fetal fetid feudal feudalistic feverish fey
    fibrous fickle fictional fictitious fiddly fidgety fiendish fierce fiery figurative filamentous filial filmy filthy
    fine-grained finicky finite fiscal fishy fitful fixable fizzy flabby flaccid flagrant flaky flashy flatted flatulent
    flavorful flavorless flavourful flavourless flawless flaxen fleecy fleshly fleshy flexible flightless flighty flinty
    flippant flirtatious floral florid floury flowery fluent fluffy fluky foamy focal fogbound foggy foldaway folksy
    fond foolhardy foolish footloose footsore foppish forceful forcible foreseeable forgetful forgettable forgivable
    forlorn former formidable formless formulaic forthcoming fortuitous fortunate foxy fractional fractious fragile
    fragmentary fragrant frantic fraternal fraudulent fraught freakish freaky freestanding freewill frenetic frenzied
    fretful friable friendless friendly frightful frigid frilly frisky frivolous frizzy frolicsome frostbitten frothy
    frowzy frugal fruitful fruitless fruity frumpy full-blooded fulsome funereal fungal fungicidal fungous funky furious
    furry furthermost furtive fusible fussy fusty futile futuristic fuzzy gabby gabled gainful galactic galore galvanic
    gamy gangling gangrenous gargantuan garish garlicky garrulous gaseous gassy gastrointestinal gastronomic
    gastronomical gauche gaunt gauzy gawky gelatinous gelid genealogical generative generous genetic genial genital
    genteel gentlemanly genuine geocentric geographical geologic geological geometrical geophysical geopolitical
    geostationary geothermal geriatric germane germicidal germinal ghastly ghostly ghoulish giddy gigantic gimpy girlish
    glacial gladiatorial glamorous glandular glassy gleeful glib glittery globular gloomy glorious gluey glum glutinous
    gluttonous gnarly gnomish godforsaken godless godlike godly goodly gooey goofy gorgeous gory gossipy gouty
    governable governmental graceful graceless gracious grainy grandiloquent grandiose granular graphical grassy
    grateful gratuitous gravelly graven gravitational grayish greasy greedy greenish gregarious greyish grievous grim
    grimy grisly gristly gritty groggy groovy grouchy groundless grueling gruelling gruesome gruff grumpy grungy
    gubernatorial guessable guileful guileless guiltless guilty gullible gummy gushy gusseted gustatory gusty gutless
    gutsy gymnastic gynaecological gynecological habitable habitual hackneyed haggard haired hairless hairy halfhearted
    hallucinatory hallucinogenic handheld handmade hands-on handsome handwritten handy hangdog hapless happy hardheaded
    hardhearted harebrained harmful harmless harmonious harsh hasty hateful hatted haughty hawkish hazardous hazy
    headless headstrong heady healthful healthy heartbreaking heartbroken heartfelt heartless heartrending heartsick
    heartwarming hearty heathenish heavenly heavyset hectic hedonistic heedful heedless hefty heinous helical hellish
    helpful helpless hemispheric hemispherical hempen henpecked hep heraldic herbaceous herbivorous herculean hereditary
    heretical hermaphroditic hermetic hesitant heterodox heterogeneous hexagonal hidebound hideous hierarchical
    high-level high-ranking highborn highfalutin hilarious hilly hindmost hipped hirsute historical histrionic hoarse
    hoary hoggish hokey holistic holographic homegrown homely homemade homeopathic homesick homey homicidal homogeneous
    honorable honorary honourable hopeless hormonal hornless horny horrendous horrible horrid horrific horticultural
    hospitable hotheaded housebound housebroken huffy humane humanistic humid humongous humorless humorous humourless
    humpbacked hunchbacked hungry hurtful hydraulic hydroelectric hydroponic hygienic hyperactive hyperbolic
    hypercritical hypersensitive hypocritical hypoglycemic hysterical icebound icky iconic iconoclastic icy idealistic
    identical identifiable ideological idiomatic idiosyncratic idiotic idolatrous idyllic iffy igneous ignoble
    ignominious ignorant ill-famed illegible illiberal illicit illogical illusive illusory illustrative illustrious
    imaginable imaginative imbalanced imbecilic imitative immaculate immanent immaterial immeasurable immediate
    immemorial immense imminent immobile immoderate immodest immoral immutable impalpable impartial impassable
    impassioned impassive impatient impeccable impecunious impenetrable impenitent imperceptible imperialistic imperious
    imperishable impermanent impermeable impermissible impersonal impertinent imperturbable impervious impetuous impious
    impish implacable implausible implementable implicit impolite impolitic important importunate impotent impracticable
    impractical imprecise impregnable impressionable impressionistic impressive improbable improper improvable
    improvident imprudent impudent impure in-situ inaccessible inaccurate inadequate inadmissible inadvertent
    inadvisable inalienable inane inanimate inapplicable inappropriate inapt inarticulate inattentive inaudible
    inauspicious inboard inbound inbuilt incalculable incandescent incapable incautious incessant incestuous inchoate
    incipient incisive inclement inclusive incoherent incombustible incommensurate incommunicado incomparable
    incompatible incomplete incomprehensible inconceivable inconclusive incongruous inconsequential inconsiderable
    inconsiderate inconsistent inconsolable inconspicuous inconstant incontestable incontinent incontrovertible
    inconvenient incorporeal incorrect incorrigible incorruptible incredible incredulous incremental incriminatory
    incurious indebted indecent indecipherable indecisive indecorous indefatigable indefensible indefinable indefinite
    indelible indelicate indescribable indestructible indeterminable indictable indifferent indigenous indigent
    indignant indirect indiscernible indiscreet indiscriminate indispensable indisputable indissoluble indistinct
    indistinguishable individualistic indivisible indolent indomitable indoor indubitable inductive indulgent
    industrious inedible ineffable ineffective ineffectual inefficient inelastic inelegant ineluctable inept inequitable
    inert inertial inescapable inestimable inexact inexcusable inexhaustible inexorable inexpedient inexpensive
    inexperienced inexpert inexplicable inexpressible inextinguishable inextricable infallible infamous infantile
    infeasible infectious infelicitous inferential infertile inflammable inflammatory inflationary inflectional
    inflexible informal informational informative infrequent ingenious ingenuous inglorious ingrown inhabitable inherent
    inhospitable inhuman inhumane inimical inimitable iniquitous injudicious injurious inky inmost innate innermost
    innocuous innovative innumerable inoffensive inoperable inoperative inopportune inordinate inorganic inquisitive
    insatiable inscrutable insectivorous insecure insensate insensible insensitive insentient inseparable insidious
    insightful insignificant insincere insipid insistent insolent insolvable insouciant inspirational instantaneous
    instinctive institutional instructional instructive instrumental insubordinate insubstantial insufferable
    insufficient insular insuperable insupportable insurmountable intact intelligent intemperate intense intentional
    interactive interchangeable intercollegiate intercontinental interdenominational interdependent interdisciplinary
    interfaith intergalactic interlocutory interminable intermittent internecine interpersonal interpretative
    interpretive interracial interscholastic interstellar intestate intestinal intolerable intramural intransigent
    intrastate intravenous intrepid introductory introspective intrusive invaluable invasive inventive investigative
    invidious invincible inviolable inviolate invisible invitational irascible irate iridescent irksome ironic ironical
    irreconcilable irrecoverable irredeemable irrefutable irrelevant irreligious irremediable irreparable irreplaceable
    irrepressible irreproachable irresistible irresolute irresponsible irretrievable irreverent irreversible irrevocable
    irritable isomorphic isosceles isotopic isotropic itchy jaunty jazzy jealous jejune jerkwater jewelled jiggered
    jingoistic jittery jobless jocose jocund journalistic jovial joyful joyless joyous jr. jubilant judgmental judicial
    judicious juicy jumbo jumpy juridical jurisdictional justifiable jóola kaleidoscopic kaput kindhearted kinetic
    kingly kinky kitschy kittenish knavish knightly knobby knotty knowable knowledgeable kooky laborious labyrinthine
    lachrymal lachrymose lackadaisical lackluster lacklustre laconic lactic lacy ladylike laid-back lambent lamentable
    landlocked languid languorous lank lanky large larval lascivious latent latitudinal laudable laudatory laughable
    lawful lawless lazy leaded leaden leafless leafy leaky leathery leaved lecherous leery leftmost legal legalistic
    legendary legged leggy legible legless leguminous lemony lengthy lenient leonine leprous lethargic levelheaded lewd
    lexical lexicographic liable libellous libelous libidinous licentious licit life-long lifeless lifelike lifelong
    light-emitting lightheaded lighthearted likable likeable limbless limitless limpid lineal linear lionhearted lissom
    lissome listless lite literary lithe lithographic litigious liturgical livable liveable lively liveried livid
    loadable loamy loath loathsome lobed local localist loco locomotor lofty logarithmic logical logistic logistical
    lone lonely lonesome longish loopy lopsided loquacious lordly lousy loutish louvered lovable loveless lovelorn
    lovesick lowly loyal lucid luckless lucky lucrative ludicrous lugubrious lukewarm lumbar luminescent luminous
    lumpish lumpy lunar lurid luscious lustful lustrous lusty luxuriant luxurious lyrical macabre macrobiotic
    macroscopic mad magical magisterial magnanimous magnetic magnificent maidenly maintainable majestic maladjusted
    maladroit malarial malevolent malformed malicious malleable malodorous mammary manageable managerial maneuverable
    manful mangy maniacal manipulative mannered mannerly mannish manoeuvrable manorial marginal marital maritime
    marketable marriageable marshy martial marvellous marvelous mascaraed masochistic masonic massive masterful masterly
    matchless materialistic maternal matriarchal matrimonial matronly maudlin mawkish maximal mayoral meager meagre
    mealy meaningful meaningless measly measureless meaty mechanical mechanistic meddlesome medial medieval mediocre
    meditative meek mellifluous melodic melodious melodramatic membranous memorable mendacious menopausal menstrual
    mental mentholated mercantile merciful merciless mercurial mercuric meretricious meritorious merry metabolic
    metallurgical metamorphic metaphorical metaphysical meteoric meteorological methodical methodological meticulous
    metrical mettlesome microscopic mid migratory milch mild militaristic milky millennial mimetic minatory mindful
    mindless minimal miniscule ministerial minty miraculous mirthful mirthless misanthropic misbegotten miscellaneous
    mischievous miserable miserly misogynistic misshapen mistrustful misty modernistic modest modifiable modish modular
    moist moldy molecular molten momentary momentous monarchic monarchical monaural monetary moneyed monochromatic
    monogamous monolithic monophonic monopolistic monosyllabic monotheistic monotonic monotonous monstrous monumental
    moody moonlit moonstruck moralistic morbid moribund moronic morose morphological mossy motherless motionless
    motivational mouldy mountainous mournful mousy moveable mucky mucous muggy mulish multi multicolored multicoloured
    multicultural multidimensional multifaceted multifarious multilateral multilingual multiplicative multipurpose
    multiracial multitudinous multivariate mundane munificent murderous murky muscular mushy musky mussy musty mutable
    mutinous mutual mysterious mystical mythic mythical mythological naked nameless narcissistic nary nascent nasty
    natal nationalistic native-like natty naturalistic naughty nauseous nautical naval navigable navigational
    nearsighted neat nebular nebulous needful needless nefarious neglectful negligent negligible negotiable neighborly
    neighbourly neoclassic neoclassical neonatal nerveless nervous nervy nether nethermost nettlesome neural neuralgic
    neurocognitive neurological newfangled newfound newsworthy newsy nice nifty niggardly nightmarish nihilistic nimble
    nippy nitrogenous nocturnal nodular noiseless noisome noisy nomadic non-avian non-profit nonabsorbent nonalcoholic
    nonaligned nonchalant noncommercial noncommittal noncompetitive noncontagious nondeductible nondenominational
    nonexempt nonexistent nonfat nonfatal nonflammable nonhuman nonindustrial nonjudgmental nonliving nonobjective
    nonphysical nonpoisonous nonpolitical nonprescription nonproductive nonprofessional nonrenewable nonrepresentational
    nonrestrictive nonreturnable nonrigid nonsectarian nonsensical nonskid nonstandard nonstick nontaxable nontechnical
    nontoxic nontransferable nontrivial nonunion nonverbal nonviolent normative northbound northeasterly northeastern
    northernmost northwesterly northwestern nostalgic nosy noteworthy noticeable notional notorious noxious nth nubile
    numberless numerical numerous nuptial nutritious nutritive nutty oafish oaken oared oaten obdurate obedient obese
    objectionable obligatory oblivious obnoxious obscene obsequious observant observational obsolescent obsolete
    obstetric obstetrical obstreperous obtainable obtrusive obtuse obvious occasional occidental occupational oceangoing
    oceanic octagonal octal odd odious odoriferous odorless odorous odourless officious oily olden oleaginous olfactory
    oligarchic ominous omnipotent omnipresent omniscient omnivorous on-line onerous onetime ongoing onomatopoeic
    opalescent openhanded operable operatic operational ophthalmic opinionated opportune opportunistic oppressive
    opprobrious optical optimal optimistic optional opulent oracular oratorical orchestral organisational organizational
    orgiastic ornate ornery orotund orthodontic orthogonal orthographic orthopaedic orthopedic osmotic ostensible
    ostentatious other otherworldly otiose out-of-date outbound outdated outdoor outermost outlandish outlying
    outrageous outspoken outspread outstretched ovarian overabundant overactive overambitious overanxious overblown
    overcautious overconfident overdue overeager overenthusiastic overfull overgenerous overlong overprotective overripe
    oversensitive oversexed oversize oversized overt overweening overwrought overzealous oviparous owlish paediatric
    painful painless painstaking palatable palatial pallid palmy palpable paltry pan-democratic pancreatic paneled
    panicky panoramic pantheistic papal papery parabolic paradigmatic paradoxical paramount paranormal pardonable
    parenthetic parliamentary parochial parsimonious participatory paschal passable passionate passionless patchy
    paternal paternalistic pathetic pathogenic pathological patriarchal patrimonial patriotic paunchy peaceable peaceful
    pebbly peculiar pecuniary pedagogic pedagogical pedantic pediatric pedigreed peer-reviewed peerless peevish
    pejorative pelagic pellucid penal pendulous penetrable penetrative penile peninsular penitential penniless pensive
    pent pentagonal penurious peppery peppy peptic perceivable perceptible perceptive perceptual peremptory perfectible
    perfidious perfunctory perilous periodic periodontal perky permeable permissible permissive pernicious perpetual
    persistent persnickety personable perspicacious perspicuous persuasive pert pertinacious pertinent pervasive
    perverse pesky pessimistic pestilent petulant phallic phenomenal phenotypic philanthropic philatelic philological
    philosophic philosophical phobic phonic phonological phosphorescent phosphoric photoelectric photogenic
    photosensitive phrasal phrase-bounded phylogenetic physiological picaresque picayune picky picturesque piebald pied
    piggish pigheaded pimply pinkish pinnate pinstriped pious piquant piratical piscatorial pistillate piteous pithy
    pitiable pitiful pitiless pivotal placid plaintive planar planetary plangent platitudinous platonic plausible
    playable playful pleasant pleasurable plenary plenteous plentiful pliable pliant plucky pluralistic plushy
    plutocratic pneumatic poetic poetical poignant pointless poisonous polemical polite politic polygamous polygonal
    polymeric polymorphic polyphonic polysyllabic polytheistic polyunsaturated pompous ponderous popular populous
    porcine pornographic porous portentous portly posh positional possible post-modern postal postdigital posthumous
    postmodern postnatal postoperative postpaid postpartum postural postwar potbellied potent powdery powerless
    practicable praiseworthy prayerful preachy precarious precautionary precipitous precocious predatory predicative
    predictable predictive predominant preeminent preemptive prefatory preferable preferential prehensile prehistoric
    prejudicial premarital premenstrual premonitory prepackaged preparatory preponderant prepositional preposterous
    prescient prescriptive presentable preset presidential prestigious presumable presumptive presumptuous pretentious
    preternatural prevalent preventable previous prewar priceless pricey prickly pricy priestly priggish primeval
    primordial princely principled printable prismatic prissy pristine proactive probabilistic probationary
    problematical procedural procreative prodigious productive professorial proficient profitable profound profuse
    prohibitive prohibitory prolific prolix promiscuous promissory pronounceable proper propertied prophetic
    propitiatory propitious propositional propulsive prosaic prosperous prosthetic prosy protean protuberant provable
    proverbial provident providential provocative prudent prudential prudish prurient psychiatric psychical psychogenic
    psychological psychopathic psychosomatic pubescent pubic publishable puckish pudgy puerile puffy pugilistic
    pugnacious pulmonary pulpy punctilious punctual pungent punishable punitive puny pupal purblind purchasable pure
    purgatorial puritanical purplish purpose-built purposeful purposeless pursuant purulent pushy pusillanimous putative
    putrescent putrid pyramidal quadrangular quadraphonic quaint qualitative quantitative quarrelsome quasi queasy
    queenly querulous quiescent quintessential quirky quixotic quizzical quondam quotable quotidian rabbinical rabid
    racial racy radioactive raffish rainy rakish rambunctious rampant ramshackle rancid rancorous randy rangy rapacious
    rapt rapturous rare raring rascally raspy rationalistic ratty raucous raunchy ravenous rawboned reachable readable
    realistic realizable rearmost reasonable rebellious reborn receivable recent receptive rechargeable reckless
    reclusive recognisable recognizable reconcilable recondite record-breaking recoverable recreational rectal
    rectangular rectifiable rectilinear recumbent recuperative recurrent recursive recyclable reddish redeemable
    redheaded redolent redoubtable redundant reedy referential reflective refulgent regimental regressive regretful
    regrettable regulatory relational relativistic releasable relentless relevant reliable reliant relocatable reluctant
    remarkable remediable remedial reminiscent remorseful remorseless remunerative renal renascent repayable repeatable
    repetitious repetitive replaceable reposeful reprehensible representational repressive reproachful reproducible
    repugnant repulsive reputable resentful resilient resinous resolute resourceful respectable respectful respective
    respiratory resplendent responsive restful restive restless restrictive resurgent retaliatory retentive reticent
    retractable retributive retrievable retroactive retrogressive returnable reusable revengeful reverent reverential
    revocable rhapsodic rhetorical rheumy rhythmic rhythmical rickety ridiculous rife righteous rightful rightmost rigid
    rigorous ringed riotous ripe risible risky ritualistic ritzy robotic robust rocky roguish rootless roseate rosy
    rotational rotten rotund roughshod roundish rubbery rubbishy rubicund ruddy rude rudimentary rueful rugged ruinous
    runny rustproof rustproofed rusty ruthless saccharine sacerdotal sacramental sacred sacrificial sacrilegious
    sacrosanct sad sadistic sagacious saintly salable salacious saleable salivary salty salubrious salutary salvageable
    same sanctimonious sandy sane sanguinary sanitary sapient sappy sarcastic sardonic sartorial sassy satanic satiny
    satirical satisfactory saturnine saucy scabby scabrous scalene scaly scandalous scary scathing scatological
    scatterbrained scenic sceptical schismatic schmaltzy scholarly sciatic scientific sclerotic scoreless scornful
    scraggly scrappy scratchy scrawny screechy screwy scriptural scrubby scruffy scrumptious scrupulous sculptural
    scummy scurfy scurrilous seagoing seamless seamy seasick seasonable seaworthy sebaceous secretarial secretive
    sedimentary seditious seductive sedulous seedless seedy seemly seismic selective self-contained self-directed
    self-governing self-medicating selfish selfless selfsame semantic semi-empirical semiannual semicircular
    semiconscious seminal semipermeable semiprecious semiprivate semiskilled semitropical senatorial senile sensational
    senseless sensible sensory sensual sensuous sententious sentient sentimental separable septic sepulchral sequential
    sequined seraphic sere serendipitous serene serious serous serpentine serried serviceable servile settable several
    severe sexless sexy shabby shadowy shady shagged shaggy shaky shamefaced shameful shameless shapeless shapely
    shatterproof sheepish shiftless shifty shimmery shiny shipboard shipshape shitty shivery shopworn short-lived
    shortish shortsighted showery showy shrewd shrewish shrinkable shrubby sickly sidereal sidesplitting sightless
    significant siliceous silken silky silvery similar simplistic simultaneous sincere sinewy sinful sinister sinkable
    sinuous sinusoidal sisterly sizable sizeable skeletal skeptical sketchy skilful skillful skimpy skinless skintight
    skittish slanderous slangy slaphappy slatternly slavish sleazy sleepless sleepy sleety sleeved sleeveless slender
    slimy slippery slipshod slithery sloppy slothful slouchy slovenly sluggish slumberous slushy sluttish sly small
    smallish smarmy smelly smoggy smoke-free smokeless smoky smudgy smug smutty snaky snappish snappy snazzy sneaky
    snide snobbish snobby snoopy snooty snotty snowbound snowy so-called soapy socialistic societal socioeconomic
    sociological sodden softhearted soggy solar soldierly solemn solicitous solvable somber sombre somnolent sonic
    sonorous sooty soppy sordid sorrowful sorry sottish soulful soulless soundless soupy southbound southeasterly
    southeastern southernmost southwesterly southwestern spacey spacial spacious sparse spartan spasmodic spatial
    specifiable specific specious spectral spectroscopic speculative speechless speedy spellbound spherical spheroidal
    spicy spidery spiffy spiky spindly spineless spiny spiritless spiritualistic spirituous spiteful splashy splendid
    splenetic spongy spontaneous spooky sportive sportsmanlike sporty spotless spotty sprightly springy spry spunky
    spurious squalid squashy squeaky squeamish squiggly squishy stagnant standoffish starchy starless starlit starry
    state-funded stateless stately statesmanlike statewide stationary statistical statuesque statutory steadfast
    stealthy steamy steely stellar stenographic stentorian stereophonic stereotypical sticky stilted stingy stochastic
    stocky stodgy stoical stolid stony stoppable storied stormy straggly straightforward strange strategic streaky
    streetwise strenuous streptococcal stressful stretchy strict strident stringent stringy strong structural stubbly
    stubborn studious stuffy stumpy stupendous stylish stylistic suave sub-saharan subatomic subcutaneous subhuman
    subjective subliminal submissive suborbital subsequent subservient subsonic substandard substantial subterranean
    subtle subtropical suburban successful successive succinct suchlike sudden sudsy sufficient sugarless sugary
    suggestible suggestive suicidal sulfuric sulfurous sullen sulphuric sulphurous sultry summery sumptuous sundry
    sunken sunless sunlit sunny suntanned superabundant superb supercilious superfluous superhuman supersonic
    superstitious supervisory supine supplemental supplementary supportable supportive suppressive supranational
    surefooted surgical surly surmountable surreal surrealistic surreptitious suspenseful suspicious svelte swampy
    swanky swarthy swaybacked sweaty sweetish swinish switchable sybaritic sycophantic syllabic syllogistic symbiotic
    symmetrical symphonic synchronous synergistic synonymous syntactic syntactical syrupy systematic systemic systolic
    tabular tacit taciturn tacky tactful tactical tactile tactless tailless talented talkative tamable tangential tangy
    tantamount tardy tasteful tasteless tasty tattered tatty taut tautological tawdry tawny taxable taxonomic teachable
    tearful teary technological tedious teenage teeny telegraphic telepathic telephonic telescopic temperamental
    temperate tempestuous tenable tenacious tendentious tenderhearted tensile tentative tenuous tepid terminable
    terminological terrible terrific terse tertiary testable testamentary testy textual thankful thankless theistic
    thematic theocratic theological theoretic theoretical thermionic thermodynamic thermonuclear thermostatic thickset
    thievish thirsty thoracic thorny thorough thoroughgoing thought-provoking thoughtful thoughtless threadbare thrifty
    throaty thunderous thunderstruck ticklish tidal tightfisted tillable timeless timeworn timorous tinny tiny tipsy
    tireless tiresome titanic titular toilsome tolerable tolerant tonal toneless tonsorial toothed toothless toothsome
    toothy topless topmost topographic topographical topological torpid torrential torrid torsional tortuous totemic
    touchy touristy towheaded traceable trackless tractable traditional tragic traitorous tranquil transatlantic
    transcendent transcendental transcontinental transferable transformative transitional transitory translucent
    transmissible transmittable transnational transoceanic transparent transportable trapezoidal trashy traumatic
    treacherous treasonable treasonous treeless tremendous tremulous trenchant trendy triangular tricky trigonometric
    tripartite trite triumphal triumphant trivial tropical troublesome truculent trustful trustworthy truthful tubby
    tuberculous tuberous tubular tufted tumid tumultuous tuneful tuneless turbid turbulent turgid twee tweedy twiggy
    typical typographic typographical tyrannical tyrannous ubiquitous ulcerous ulterior ultrasonic umpteen umpteenth
    unabashed unabated unable unaccented unacceptable unaccepted unaccountable unaccustomed unacknowledged unacquainted
    unadorned unadulterated unadvised unaffected unafraid unaided unalterable unaltered unambiguous unanimous
    unannounced unanswerable unanswered unanticipated unappealing unappetising unappetizing unappreciated unappreciative
    unapproachable unashamed unasked unassailable unassigned unassisted unassuming unattached unattainable unattended
    unattractive unauthorised unauthorized unavailable unavailing unavoidable unaware unbearable unbeatable unbeaten
    unbecoming unbelievable unbiased unblushing unborn unbounded unbranded unbreakable unbroken uncanny uncaring
    unceasing uncensored unceremonious uncertain unchallenged unchanged unchanging uncharacteristic uncharitable
    uncharted unchecked unchristian uncivil uncivilised uncivilized unclaimed unclassified unclean uncleanly unclear
    uncollected uncomfortable uncommitted uncommon uncommunicative uncomplaining uncompleted uncomplicated
    uncomplimentary uncomprehending uncompromising unconcerned unconditional unconnected unconquerable unconscionable
    unconsidered unconstitutional uncontaminated uncontested uncontrollable uncontrolled uncontroversial unconventional
    unconvinced unconvincing uncooked uncooperative uncoordinated uncorrelated uncorroborated uncountable uncounted
    uncouth uncritical uncrowded unctuous uncultivated uncultured uncut undamaged undated undaunted undecidable
    undecided undecipherable undeclared undefeated undefended undefinable undefined undemanding undemocratic
    undemonstrative undeniable undependable underage undercover underdone underemployed underfed underhanded
    underprivileged undersea undersized understaffed understandable underway undeserved undeserving undetectable
    undetected undetermined undeterred undeveloped undignified undiluted undiminished undisciplined undisclosed
    undiscovered undiscriminating undisguised undisputed undistinguished undisturbed undivided undocumented undoubted
    undue undulant undying unearned unearthly uneasy uneconomic uneconomical unedited uneducated unembarrassed
    unemotional unending unendurable unenforceable unenlightened unenthusiastic unenviable unequaled unequalled
    unequivocal unerring unethical uneven uneventful unexampled unexceptionable unexceptional unexciting unexpected
    unexplained unexplored unexpurgated unfailing unfair unfaithful unfamiliar unfashionable unfathomable unfavorable
    unfavourable unfeasible unfeeling unfeigned unfertilized unfettered unfilled unfinished unflagging unflappable
    unflattering unflinching unforeseeable unforeseen unforgettable unforgivable unforgiving unformed unfounded
    unfrequented unfriendly unfulfilled unfunny unfurnished ungainly ungentlemanly ungovernable ungracious ungrammatical
    ungrateful ungrudging unguarded unhappy unharmed unhealthful unhealthy unheard unheeded unhelpful unhesitating
    unhindered unholy unhurried unhurt unicameral unidentifiable unidentified unidirectional unilateral unimaginable
    unimaginative unimpaired unimpeachable unimpeded unimportant unimpressed unimpressive uninformative uninformed
    uninhabitable uninhabited uninhibited uninitiated uninjured uninspired uninspiring uninsured unintelligent
    unintelligible unintended unintentional uninterested uninteresting uninterrupted uninvited uninviting unique unisex
    unitary unjust unjustifiable unjustified unkempt unkind unknowable unlabeled unlabelled unlatched unlawful unleaded
    unleavened unlettered unlicensed unlikely unlimited unlimited-uncensored-secure unlisted unloved unlucky unmade
    unmanageable unmannerly unmarked unmarried unmatched unmemorable unmerciful unmindful unmistakable unmitigated
    unmodified unmoved unnamed unnatural unnecessary unneeded unnoticeable unnoticed unnumbered unobjectionable
    unobservant unobserved unobstructed unobtainable unobtrusive unoccupied unofficial unopened unopposed unorganised
    unorganized unoriginal unorthodox unpaid unpainted unpalatable unparalleled unpardonable unpatriotic unpaved
    unperturbed unplanned unpleasant unplumbed unpolluted unpopular unprecedented unpredictable unprejudiced
    unpremeditated unprepared unpretentious unpreventable unprincipled unprintable unprivileged unproductive
    unprofessional unprofitable unpromising unprompted unpronounceable unprotected unproved unproven unprovoked
    unpublished unpunished unqualified unquenchable unquestionable unquestioned unquestioning unreachable unread
    unreadable unready unreal unrealised unrealistic unrealized unreasonable unreasoning unrecognised unrecognizable
    unrecognized unreconstructed unrecorded unrefined unregenerate unregistered unregulated unrehearsed unrelated
    unreleased unrelenting unreliable unrelieved unremarkable unremitting unrepeatable unrepentant unrepresentative
    unrequited unreserved unresolved unresponsive unrestrained unrestricted unrewarding unripe unrivaled unrivalled
    unromantic unruffled unruly unsafe unsalted unsanctioned unsanitary unsatisfactory unsatisfied unsatisfying
    unsaturated unsavory unsavoury unscathed unscheduled unschooled unscientific unscrupulous unseasonable unseasoned
    unseeing unseemly unselfish unsent unsentimental unset unshakable unshaven unsightly unsigned unskilled unskillful
    unsmiling unsociable unsold unsolicited unsolved unsophisticated unsound unsparing unspeakable unspecific
    unspecified unspoiled unspoken unsportsmanlike unstable unstated unsteady unstoppable unstressed unstructured
    unstrung unstuck unstudied unsubstantial unsubstantiated unsubtle unsuccessful unsuitable unsuited unsung
    unsupervised unsupportable unsupported unsure unsurpassed unsurprising unsuspected unsuspecting unsweetened
    unswerving unsympathetic untainted untamed untapped untaught untenable untested unthinkable untidy untiring untitled
    untold untouched untoward untrained untreated untried untroubled untrue untrustworthy untruthful untutored unusable
    unused unusual unutterable unvarnished unvarying unverified unvoiced unwanted unwarranted unwashed unwavering unwed
    unwelcome unwell unwholesome unwieldy unwilling unwise unwitting unwonted unworkable unworldly unworthy unwritten
    unyielding upcoming upcountry upfront upmarket uppity uproarious upscale upstanding uptight urbane urgent uric
    urinary usable useful useless usual usurious uterine uvular vacant vacuous vague vain vainglorious valiant valid
    valorous valueless valved vapid vaporous varicolored varicoloured varicose various vascular vast vegetative vehement
    vehicular velvety venal venerable venereal vengeful venial venomous venous ventral ventricular venturesome venturous
    veracious verbose verdant verifiable veritable verminous vernal versatile vertebral vertiginous vestigial vexatious
    vibrant vicarious vicious victorious vigilant vigorous vile villainous vindictive vinegary violable violent viral
    virile virtuous virulent visceral viscid viscous vital vitreous vitriolic vituperative vivacious vivid viviparous
    vixenish vocalic vocational vociferous voguish voiceless volcanic voltaic voluble voluminous voluptuous voracious
    votive voyeuristic vulgar vulnerable wacky waggish wainscoted wakeful walleyed warlike warmhearted warty wary
    washable waspish wasteful watchful waterlogged watertight watery wavy waxen waxy wayward weak weaponless wearisome
    weedy weepy weightless weighty weird well-dressed well-founded west-coast westbound westernmost wheaten wheezy
    whimsical whiny whitish wholehearted wholesome whorled widespread wifely wiggly wilful willful willowy wily wimpy
    wind-roughened windswept windy wingless winsome wintry wiry wishful wispy wistful witless witting witty wizened
    wobbly woebegone woeful wolfish womanish womanly wonderful wonted wooden woodsy woody woozy wordy workable workaday
    workmanlike worldly wormy worrisome worshipful worthless worthwhile wrathful wretched wriggly wrinkly writable
    wrongful wrongheaded wroth wry xenophobic xerographic year-old year-round yeasty yellowish youngish youthful yucky
    yummy zealous zestful zippy zodiacal zonal zoological
    =g/
    abandoning abashing abasing abating abbreviating abdicating abetting abhorring abjuring abnegating abolishing
    abominating aborting abrading abridging abrogating abscessing absconding absenting absolving abstaining abusing
    abutting acceding accelerating accentuating accessing accessioning acclaiming acclimating acclimatising
    acclimatizing accomplishing according accosting accrediting accruing accumulating accustoming achieving acidifying
    acing acknowledging acquainting acquiescing acquitting actualising actualizing adapting addicting adding addling
    addressing adhering adjoining adjourning adjudging adjudicating adjuring adjusting administering administrating
    admiring admitting adopting adorning adulating adumbrating advantaging adventuring adverting advising advocating
    aerating affiliating affirming affixing afflicting affording afforesting affronting agglomerating agglutinating
    aggrandising aggrandizing aggregating aggrieving agreeing aiding aiming airbrushing airlifting airmailing aliasing
    alibiing aliening alighting allaying alleging alleviating allocating allotting allowing alloying alluding allying
    alphabetising alphabetizing amalgamating amassing ambling ambushing amending amnestying amortising amortizing
    amounting amplifying amputating anaesthetising analysing analyzing anchoring anesthetizing angering anguishing
    annexing announcing annulling antagonising antagonizing antedating anthologising anthologizing anticipating
    antiquating antiquing aping apologising apologizing appareling apparelling appending appertaining applauding
    appointing appreciating apprehending apprenticing apprising apprizing appropriating approximating aquaplaning
    arbitrating archiving arcing arising armoring armouring arousing arraigning arraying arriving arrogating
    articulating ascertaining ascribing ashing asphalting aspirating assailing assassinating assaulting assaying
    assessing asseverating assisting associating assorting assuaging asterisking atoning atrophying attaching attaining
    attempting attenuating attesting attiring attitudinising attitudinizing attracting attributing attuning auctioning
    auditing auditioning augmenting auguring authenticating authoring authorising authorizing autographing automating
    automobiling autopsying availing avenging averring avoiding avowing awaiting awaking axing baaing babying backbiting
    backdating backhanding backlogging backpedaling backpedalling backspacing backstopping backstroking backtracking
    badmouthing bailing baling ballasting balling ballyhooing bamboozling bandying banishing bankrolling bankrupting
    baptising baptizing barbing barfing barging barking barnstorming barraging barreling barrelling barricading
    bartering bashing basing basking bastardising bastardizing bating battening battling baulking baying bayoneting
    beaching beaning bearding beatifying beautifying beavering becalming beckoning bedazzling bedecking bedeviling
    bedevilling bedraggling beefing beeping befalling befouling befriending befuddling begetting beggaring begrudging
    behaving behooving behoving belaboring belabouring belaying bellyaching bemoaning bemusing benching benefiting
    benumbing bequeathing bereaving berrying berthing besmirching bespeaking besting bestirring bestowing bestriding
    bethinking betiding betokening betraying betrothing beveling bevelling bewailing biasing biding bifurcating biking
    bilking billeting birching bisecting bitching blabbing blackballing blackberrying blackjacking blacklisting
    blackmailing blaming blanching blanketing blanking blarneying blaspheming blazoning bleaching bleating bleeping
    blemishing blenching blighting blindfolding blindsiding blinkering blitzing bloating blobbing blooding bloodying
    blotching blousing blubbering bludgeoning blueprinting bluffing blundering blunting blurring blurting bobbing
    bobbling bogeying bogging boggling bolstering bolting bombarding bonging boning boobing booing bookmarking
    boomeranging boondoggling boosting booting bopping bordering bossing botching bothering bottoming bounding
    bowdlerising bowdlerizing boycotting bracketing braining braking brandishing braving brawling braying brazening
    breaching breading breakfasting breasting breezing bribing bricking bridging bridling brightening brisking bristling
    broaching broadsiding brocading brokering bronzing brooking browbeating brunching brutalising brutalizing bucketing
    bucking buckling budgeting budging buffaloing buffering buffing bugging bugling bulking bulldozing bulletining
    bulletproofing bulling bumming bumping bunching bunging bunking buoying burdening burglarising burglarizing burgling
    burlesquing burnishing burring burrowing bursting busheling busing bussing busting busying butterflying buttering
    butting buttonholing buttoning bypassing cabling caching cackling caddying cadging caging cajoling caking calcifying
    calcining calendaring calibrating calipering calking callousing callusing calumniating cambering camouflaging
    canceling cancelling candling candying cankering cannibalising cannibalizing canning cannonading cannoning canoeing
    canonising canonizing canopying cantilevering canting canvasing caparisoning capering capitalising capitalizing
    capitulating capsuling captaining captioning capturing carbonating carding careening careering caricaturing
    carolling caroming carpentering carrying cartooning cartwheeling cascading cashiering cashing castigating castrating
    cataloging cataloguing catalysing catalyzing catapulting catcalling catechising catechizing categorising
    categorizing caterwauling caucusing cauterising cauterizing cautioning caviling cavilling caving cavorting cawing
    ceasing celebrating cementing censuring censusing centrifuging centring certificating certifying chaffing chagrining
    chairing chalking champing championing chancing channeling channelling chaperoning chapping characterising
    characterizing charging charring chartering charting chasing chastising chatting chauffeuring cheapening checkering
    checking checkmating cheeking cheeping cheesing chequering chequing cherishing chickening childproofing chiming
    chinking chinning chirping chirruping chiseling chiselling chlorinating chloroforming chocking choosing chopping
    choreographing chortling chorusing chroming chronicling chucking chuckling chumming cinching ciphering circling
    circuiting circularising circularizing circumcising circumnavigating circumscribing circumventing citing civilising
    civilizing clacking claiming clambering clamming clapboarding clarioning clasping classifying classing clattering
    clawing cleaving clenching clewing clicking climaxing clinching clinging cloaking clobbering cloistering clomping
    closeting clouting cluing clutching coagulating coaling coarsening coasting cocking coddling codifying coercing
    coffining cogitating cohabiting cohering coiffing coiffuring coining coking collaborating collapsing collaring
    collating collectivising collectivizing colliding collocating colluding colonising colonizing combating
    commandeering commencing commending commentating commenting commercialising commercializing commingling
    commiserating committing communing compacting compartmentalising compartmentalizing compassing compensating
    competing complementing complicating complimenting complying comporting composting comprehending comprising
    computerising computerizing concatenating conceiving concentrating conceptualising conceptualizing concerning
    concertinaing concerting conciliating concocting concreting condoling condoning conducing confederating conferring
    confessing configuring confiscating conflating confronting confuting congaing congealing congesting conglomerating
    congratulating conjecturing conjoining conjugating conking connecting conning connoting conscripting consecrating
    conserving considering consigning consisting consolidating consorting conspiring constipating constituting
    constructing construing consulting consummating contacting containing contemplating contending contenting contesting
    contorting contradicting contravening contriving controverting contusing convalescing conversing converting
    convicting convoking convoying convulsing cooing cooperating coopering cooping copulating copyrighting coquetting
    cording cordoning coring corkscrewing cornering corning corralling correcting correlating corroborating corrugating
    corseting coruscating cosigning cosponsoring costuming cottoning countenancing counteracting counterattacking
    counterbalancing counterclaiming counterfeiting countering countermanding countersigning countersinking covenanting
    coveting cowering cowing cozening crabbing cradling crafting cramming cramping craning cranking cratering crating
    crayoning crazing creaming creasing creating credentialing crediting cremating creosoting cresting crewing cricking
    crimping crimsoning crinkling crisping crisscrossing criticising criticizing critiquing crooking cropping crouching
    crucifying cruising crumbing crumbling crumpling crunching crusading crusting crystallising cubing cuckolding
    cudgeling cudgelling cuffing culling culminating cultivating culturing currycombing currying cursing curtailing
    curtaining curtsying cussing customising customizing dabbing dabbling dallying damming damping dandling dappling
    darting datelining dazing deactivating deadlocking debarking debarring debating debauching debiting debugging
    debuting decaffeinating decamping decanting decapitating decaying deceasing deceiving decelerating decimating
    deciphering decking declaiming declaring declassifying declining decolonising decolonizing decommissioning
    decomposing decontaminating decorating decoying decreeing decriminalising decriminalizing decrying dedicating
    deducing deducting deeming defacing defaming defaulting defeating defecating defecting deferring defiling deflating
    deflecting defoliating deforesting deforming defrauding defraying defrosting defying degenerating dehumanising
    dehumanizing dehumidifying dehydrating deicing deifying deigning dejecting delaying deleting deliberating delighting
    delimiting delineating delivering deluding deluging delving demagnetising demagnetizing demarcating demilitarising
    demilitarizing demising demobilising demobilizing democratising democratizing demoing demonstrating demoting
    demurring denaturing denominating denoting denouncing denting denuding denying deodorising deodorizing departing
    depending deplaning depleting deploring deploying depopulating deporting deposing depositing depraving depriving
    deputing deputising deputizing derailing deranging deriding derogating desalinating descanting describing descrying
    desecrating desegregating deserting desiccating designating desiring desisting desolating despoiling destabilizing
    destining destroying destructing detaching detaining deteriorating deterring detesting dethroning detonating
    detouring detoxifying detoxing detracting devaluing deviating deviling devilling devolving devoting dialing dialling
    diapering dibbling dicing dickering dictating diddling differentiating differing digesting digitising digitizing
    digressing diking dilating dillydallying diluting dimming dimpling dinging dinning dipping disabusing disadvantaging
    disaffecting disagreeing disallowing disarranging disarraying disassembling disassociating disavowing disbanding
    disbarring disbursing discarding discharging disciplining disclaiming disclosing discoing discoloring discolouring
    discombobulating discomfiting discommoding discomposing disconnecting discontenting discontinuing discountenancing
    discounting discoursing discovering discrediting disdaining disembarking disembodying disemboweling disembowelling
    disencumbering disenfranchising disengaging disentangling disestablishing disfavoring disfavouring disfiguring
    disfranchising disgorging disgracing disgruntling disguising disheveling dishevelling dishing dishonoring
    dishonouring disinclining disinfecting disinheriting disintegrating disinterring disjointing disliking dislocating
    dislodging dismembering dismissing dismounting disobeying disordering disorganising disorganizing dispatching
    dispelling dispersing displacing displaying disporting disposing dispossessing disproving disputing disrespecting
    disrobing disrupting dissatisfying dissecting disseminating dissimulating dissing dissipating dissociating
    dissuading distancing distending distilling distinguishing distorting distracting distributing distrusting
    disuniting disusing ditching dittoing diversifying divesting dividing divining divorcing divulging docketing
    doctoring documenting doffing doing doling dolling domesticating domiciling doming donating donning doodling dooming
    doping dotting douching dovetailing downgrading downing downloading downplaying dozing dragooning dramatising
    dramatizing draping drawling dreading dredging driveling drivelling drooling drying dueling duelling dulling dunging
    dunking dunning duping duplicating dusting dwarfing dyking dynamiting earmarking earning eavesdropping eclipsing
    economising economizing eddying editorialising editorializing educating effacing effecting effectuating egging
    ejaculating ejecting eking elaborating elapsing electing electrocuting electroplating elevating eliciting eliding
    eliminating elongating eloping elucidating emaciating emailing emanating emancipating emasculating embargoing
    embarking embellishing embezzling embittering emblazoning embodying emboldening embossing embroidering embroiling
    emceeing emending emigrating emitting emoting empathising empathizing emphasising employing emulating emulsifying
    enacting enameling enamelling enamoring enamouring encamping encapsulating encasing encoring encountering encrusting
    encumbering endangering endeavoring endeavouring endorsing endowing enduing enforcing enfranchising engendering
    engorging engulfing enhancing enjoying enlarging enmeshing enquiring enraging enrapturing enriching enrolling
    ensconcing enshrining enshrouding enslaving ensnaring ensuring entailing entangling enthroning enthusing entitling
    entombing entrapping entreating entrenching entrusting entwining enumerating enunciating envisaging envying
    epitomising epitomizing epoxying equaling equalising equalizing equalling equivocating eradicating erasing erupting
    escalating escaping eschewing escorting espousing espying essaying establishing esteeming estimating eulogising
    eulogizing evacuating evading evaluating evangelising evangelizing evaporating eventuating evicting evidencing
    evincing eviscerating evoking evolving exaggerating examining excavating excelling excepting excerpting exchanging
    excising excluding excommunicating excoriating exculpating excusing execrating exempting exerting exhaling
    exhibiting exhorting exhuming exiling exiting exonerating exorcising expanding expatiating expatriating expecting
    expectorating expediting experiencing experimenting expiating expiring explaining explicating exploding exploiting
    exploring exposing expostulating expressing expropriating expurgating extemporising extemporizing extending
    exterminating extirpating extolling extorting extracting extraditing extrapolating extricating extruding exuding
    eyeballing eyeing fabricating facilitating factorising factorizing fagging fainting faking famishing fancying
    fanning fantasising fantasizing fantasying faring fathering fathoming fatiguing fating favoring favouring faxing
    fazing fearing featuring federating feinting felling fending ferreting fertilising fertilizing festooning feting
    fettering feuding fictionalising fictionalizing fidgeting filching filibustering filigreeing filleting filtering
    filtrating finagling finalising finalizing finessing fining finking firebombing fireproofing firming fishtailing
    fixating fizzling flabbergasting flagellating flailing flaking flanking flattening flaunting flawing flaying
    flecking fleecing fleeing fleshing flexing flicking flinching flinging flipping flitting flocking floodlighting
    flopping flossing flouncing floundering flouring flouting fluffing flummoxing flunking fluorescing fluoridating
    flurrying flustering fluxing foaling fobbing fogging foisting fomenting footnoting foraying forcing forearming
    foreclosing foregathering foreordaining foreseeing foreshortening foresting foretasting forfeiting forgathering
    forgetting formalising formalizing forming formulating fornicating fortifying fossilising fossilizing fouling
    fowling foxing fracturing fragmenting franchising franking fraternising fraternizing fraying frazzling freaking
    freckling freelancing freeloading freighting frequenting freshening fretting fricasseeing frighting fringing
    frittering frizzing frizzling frolicking fronting fructifying fuddling fuelling fulfilling fulminating fumigating
    fuming fundraising funking funneling funnelling furbishing furling furloughing furrowing furthering fusing fussing
    fuzzing gabbing gabbling gadding gagging gaining gainsaying gallivanting galloping gamboling gambolling ganging
    gangrening garaging garbing garbling gargling garlanding garnering garnisheeing garnishing garrisoning garroting
    gashing gasping gating gauging gawking gazetting gazing geeing gelling generalising generalizing generating gentling
    gentrifying genuflecting germinating gerrymandering gestating gesturing ghosting ghostwriting gibbering gibbeting
    gibing gifting giggling girding girdling gladdening glamorising glamorizing glamouring glancing glassing gleaning
    glimpsing glorifying glorying glossing gloving gluing glutting gnashing gnawing gobbling goggling going gon gonging
    goofing googling goosing gorging goring gouging gowning grabbing gracing graduating grandfathering grandstanding
    granting granulating graphing grassing graveling gravelling graving gravitating graying greasing greying grimacing
    griming gritting groaning grossing grouching grousing grouting grubbing grunting guaranteeing guarding guesstimating
    guesting guffawing guillotining gulling gunning gurgling gusting guttering gutting guying gybing gypping gyrating
    habituating hacking haemorrhaging hailing haling hallmarking hallowing haloing haltering halving hampering
    hamstringing handcrafting handcuffing handicapping handing haranguing harassing harboring haring harking harming
    harmonising harmonizing harnessing harping harpooning harrying hashing hassling hastening hating hawing hazarding
    hazing headlining heaping hearkening hectoring heeding heeling hefting heisting helicoptering hemming hemorrhaging
    hennaing heralding herding hewing hexing hiccoughing hiccuping hieing hightailing hinging hinting hitchhiking
    hitching hiving hoaxing hobbling hobnailing hocking hoeing hogging hoisting holidaying holing hollowing holstering
    homering homesteading homogenising homogenizing honeycombing honeying honeymooning honing honking honouring
    hoodooing hoodwinking hooping hooting hoping hopping hopscotching horseshoeing horsing hosing hospitalising
    hospitalizing hosting hounding hovering huckstering huddling hulling humanising humanizing humidifying humouring
    humping hunching hungering hunkering hurrahing hurtling husbanding hustling hybridising hydrating hydrogenating
    hydroplaning hying hymning hyperventilating hyphenating hyphening hyping hypnotising hypnotizing hypothesising
    hypothesizing idealising idealizing identifying idolising idolizing igniting ignoring illumining illustrating
    imagining imbuing imitating immersing immigrating immobilising immolating immortalising immortalizing immunising
    immunizing immuring impacting impairing impaling impaneling impanelling impeaching imperiling imperilling
    impersonating implanting implementing implicating imploding implying importuning impoverishing impregnating
    impressing imprisoning improvising impugning impulsing imputing inaugurating incarcerating incarnating incensing
    inching incinerating incising inciting including inconveniencing incorporating incubating inculcating inculpating
    indemnifying indenting indenturing indicating indicting individualising individualizing indoctrinating inducting
    industrialising industrializing inebriating infatuating infecting inferring infesting infiltrating inflating
    inflecting inflicting influencing infringing infusing ingesting inhabiting inhering inhibiting initialing
    initialising initializing initialling initiating injecting injuring inking inlaying innovating inputting inscribing
    inseminating inserting insetting inspecting instancing instigating instituting institutionalising institutionalizing
    instructing instrumenting insulating insuring intending interacting interceding intercepting interchanging
    interconnecting interdicting interjecting interlarding interleaving interluding intermarrying intermingling
    internalising internalizing internationalising internationalizing interning interpolating interposing interrelating
    interrogating interrupting interspersing intertwining interviewing interweaving intimating intoning introducing
    intuiting inundating inuring invaliding inveighing inveigling inventing inverting invoicing invoking involving
    iodising iodizing ionising ionizing irking irradiating irrigating italicising italicizing itemising itemizing
    iterating jacking jackknifing jading jailing jaundicing jaunting jawing jaywalking jazzing jelling jellying
    jeopardising jeopardizing jettisoning jeweling jibbing jibing jigging jiggling jilting jimmying jinxing jiving
    jobbing jockeying joggling jointing jollying joshing jouncing jousting joying jugging juicing jumbling junking
    justifying juxtaposing kayaking keeling keening kenneling kennelling keyboarding keying keynoting kibitzing kidding
    kilning kinking kiting kneading kneeing knelling knifing knighting knotting kowtowing lacerating lacquering
    laddering ladling lambasting lambing laminating laming lamming lampooning lancing landsliding languishing larding
    larking lassoing latching lathering lathing lauding lavishing layering lazing leafleting leaguing leaking
    leapfrogging leashing leasing leeching legalising legalizing legitimating legitimising legitimizing levelling
    levering levitating levying liaising libeling libelling liberalising liberalizing liberating lifting ligaturing
    limbering liming linking lionising lionizing lipsticking liquefying liquidating liquidising liquidizing lisping
    lithographing litigating littering livening lobbing localising localizing lofting loitering lolling looming loosing
    loping lopping lording losing lounging lowing lubing lubricating lucking lugging lulling lumping lunging lurching
    luring lusting luxuriating macerating machining magnetising magnetizing magnifying maiming mainlining mainstreaming
    maintaining majoring maligning malting maltreating mamboing manacling mandating mangling manhandling manicuring
    manifesting manifolding manipulating manning mantling manumitting manuring marinading marinating marooning marring
    marrying marshaling marshalling martyring marveling marvelling mashing masquerading massacring massaging massing
    masterminding masticating masturbating materialising materializing matriculating mattering maturing mauling
    maundering mechanising mechanizing mediating medicating meditating melding memorialising memorializing memorising
    memorizing menstruating mentioning mercerising mercerizing meriting mesmerising messing metabolising metabolizing
    metamorphosing metastasising metastasizing metering meting mewing mewling miaowing microwaving midwifing miffing
    migrating miking mildewing militarising militarizing militating mimeographing mimicking miming minding miniaturising
    miniaturizing minimising minimizing ministering minoring minting minuting miring mirroring misapplying
    misapprehending misappropriating misbehaving miscalculating miscalling miscarrying miscasting misconceiving
    misconducting misconstruing miscounting misdealing misdirecting misdoing misfiring misfitting misgoverning
    misguiding mishandling misidentifying misinforming misinterpreting misjudging mislaying mismanaging mismatching
    misplacing misplaying misprinting mispronouncing misquoting misrepresenting misspending misstating misting
    mistreating mistrusting mistyping misusing mitering mitigating moaning mobbing mobilising mobilizing modernising
    modernizing modulating moisturising moisturizing moldering molesting mollifying mollycoddling monetising monetizing
    mongering monkeying monopolising monopolizing mooching mooing mooning moonlighting mooting moping moralising
    mortaring mortgaging mortising moseying mothballing mothering motioning motorbiking motorising motorizing mouldering
    mousing moussing mouthing mowing mucking muddling muddying muffing muffling mulching mulling multiplying mummifying
    munching murdering muscling mushing mushrooming mussing mustering mutating mutilating muting mutinying muzzling
    nabbing narrating nasalising nasalizing nationalising nationalizing naturalising naturalizing navigating nearing
    necessitating needing needling negating negativing neglecting negotiating neighing nerving nesting nettling
    networking neutralising neutralizing nibbling nicking nicknaming nitpicking nitrating nixing noising nominating
    nonplussing normalising normalizing nosediving noshing nosing notarising notarizing notching noticing notifying
    noting nudging nuking nullifying numerating nurturing nutting nuzzling obeying obfuscating objecting obligating
    obliterating obscuring obsessing obstructing obtaining obtruding occasioning occluding occupying occurring
    offloading offsetting ogling oiling oinking okaying omitting opining oppressing optimising optimizing opting
    optioning orating orbiting orchestrating ordaining organising organizing originating ornamenting orphaning ossifying
    ostracising ostracizing outbalancing outbidding outclassing outdistancing outdoing outflanking outfoxing outgrowing
    outlasting outlawing outlaying outlining outliving outmaneuvering outmanoeuvring outnumbering outperforming
    outplaying outputting outraging outranking outrunning outselling outshining outsmarting outsourcing outstaying
    outstripping outvoting outwearing outweighing outwitting overachieving overawing overbalancing overburdening
    overcharging overcoming overcompensating overcooking overcrowding overdoing overdosing overdrawing overdressing
    overemphasising overemphasizing overestimating overexposing overextending overgrowing overhanging overhauling
    overhearing overindulging overjoying overlaying overloading overpaying overplaying overpopulating overpricing
    overprinting overproducing overreacting overruling overrunning overseeing overshadowing overshooting oversimplifying
    oversleeping overspecialising overspecializing overspending overspreading overstating overstaying overstepping
    overstocking oversupplying overtaxing overthrowing overturning overusing ovulating owning oxygenating pacifying
    paddling padlocking paginating paining palavering palliating palling palming palpating palsying pancaking pandering
    panhandling panicking pantomiming parading paragraphing paralleling paralysing paralyzing paraphrasing parboiling
    parching pardoning parlaying parleying parodying paroling parroting parrying parsing partaking particularising
    particularizing partnering partying pasteurising pasteurizing pasting pasturing patenting patrolling patting
    pauperising pauperizing pausing pawing pawning peaking pearling pecking pedaling pedalling pedicuring peeking
    peeping peering peeving pegging pelleting penalising penalizing penciling pencilling pensioning peopling peppering
    pepping perceiving perching percolating perfecting perforating perfuming periling perishing perjuring perking
    perming permitting permuting peroxiding perpetrating perpetuating persecuting personalising personalizing
    personifying perspiring persuading pertaining pervading perverting pestling petering petitioning phasing
    philandering philosophising phoning photocopying photographing physicking picketing pickling picnicking piecing
    piggybacking pilfering pilling pillorying pillowing pimping pinching pinging pinioning pinking pinpointing
    pioneering pipping piquing pirating pirouetting pitchforking pitying pivoting placarding placing plagiarising
    plagiarizing plaguing plaiting planing plateauing pleasuring plighting plopping plotting plucking plugging pluming
    plummeting plunging plunking pluralising pluralizing plying pocketing pocking pockmarking podcasting podding
    pointing poising polarising polarizing politicising politicizing polkaing pollinating polluting pomading pommeling
    pommelling pontificating pooching pooling pooping popularising popularizing populating poring porpoising portending
    porting portioning positing possessing postdating postmarking postponing postulating pottering potting pouching
    poulticing pouncing pouting powdering powering powwowing practicing practising prancing prating prattling prawning
    praying preambling prearranging precluding preconceiving preconditioning predating predeceasing predestining
    predetermining predicating predicting predisposing predominating preempting preening prefabricating prefacing
    prefiguring prefixing preheating prejudging prejudicing premeditating premiering premising preoccupying preordaining
    preparing prepaying prerecording presaging prescribing presenting preserving presiding pressuring pressurising
    pressurizing presuming presupposing prettifying prevaricating preventing previewing preying priding prioritising
    prioritizing prising privatising privatizing privileging prizefighting prizing probating proclaiming procrastinating
    procreating proctoring procuring producing profaning proffering profiteering profiting prognosticating progressing
    prohibiting proliferating prolonging promenading promoting promulgating pronouncing proofing proofreading
    propagandising propagandizing propagating prophesying propitiating proportioning proposing propositioning
    propounding propping prorating proscribing prosecuting proselytising proselytizing prospecting prostituting
    prostrating protesting prototyping protracting providing provisioning prowling psyching psychoanalysing
    psychoanalyzing publicising puckering puddling pulping pulsating pulverising pulverizing pummeling pummelling
    pumping punching punctuating puncturing pupping pureeing purling purloining purporting purposing purring pursing
    purveying pussyfooting putrefying puttering puttying quacking quadruplicating quaffing quailing quaking quantifying
    quarantining quarreling quarrelling quarterbacking quashing queening querying questing queuing quibbling quieting
    quipping quirking quitting quizzing quoting racketing radioing raffling rafting ragging raking ramifying ramming
    rampaging randomising randomizing rankling ransoming raping rapping rarefying ratcheting ratifying rationalising
    rationalizing reacting reactivating readjusting readmitting reaffirming realising realizing reallocating reanimating
    reaping reappearing reapportioning reappraising rearming rearranging reassembling reasserting reassessing
    reassigning reawakening rebating rebelling rebinding rebounding rebroadcasting rebuffing rebuking rebutting
    recalling recanting recapitulating recapping recapturing receipting receiving recessing recharging reciprocating
    reciting reclaiming reclassifying recognising recognizing recoiling recollecting recombining recommencing
    recommending recompensing recompiling reconditioning reconnecting reconquering reconsidering reconstituting
    reconstructing reconvening recopying recouping recreating recriminating rectifying recuperating reddening
    redecorating rededicating redefining redeploying redesigning redeveloping redirecting rediscovering redistributing
    redoing redoubling redounding redrafting redrawing redressing reelecting reeling reenacting reestablishing
    reevaluating reeving reexamining refashioning referencing referring refinancing refinishing refitting reforesting
    reformatting reforming reformulating refracting refraining refuelling refunding refurnishing refuting regaling
    regarding regimenting registering regressing regretting regrouping regularising regularizing regurgitating
    rehabilitating rehashing rehearsing reheating reimbursing reimposing reincarnating reinforcing reining reinstalling
    reinstating reinterpreting reinventing reissuing reiterating rejecting rejoining rejuvenating rekindling relating
    relaying relearning relenting relieving reloading relocating relying remanding remarking remarrying remedying
    reminding reminiscing remitting remonstrating remounting removing remunerating renaming rendezvousing renegading
    reneging renegotiating renouncing renovating reorganising reorganizing repainting repairing repatriating repaying
    repealing repenting replaying replenishing repleting replicating replying reposing repossessing reprehending
    representing reprieving reprimanding reprising reproaching reprocessing reproducing reproofing repudiating repulsing
    reputing requesting requiring requisitioning requiting rerouting rerunning rescheduling rescinding rescuing
    researching reselling resembling resenting reserving resettling residing resigning resisting resorting respecting
    respiring responding restarting restating restocking restoring restraining resubmitting resulting resuming
    resurfacing resurrecting resuscitating retaining retaliating retarding retching retelling rethinking retooling
    retorting retouching retracing retracting retreading retreating retrenching retrieving retrofitting retrograding
    retrogressing retrospecting retrying retyping reunifying reuniting reusing revaluing revamping reveling revelling
    revenging reverencing revering reversing reviewing reviling revisiting revivifying revoking revolutionising
    revolutionizing revolving revving rewinding rewiring reworking rhapsodising rhapsodizing ricing ricking ricocheting
    ridding riddling ridging ridiculing riffing riffling righting riling rimming riposting risking rivaling rivalling
    roaming robbing robing rocketing rocking roistering romancing romanticising romanticizing romping rooking rooming
    roosting rosining rotating roughening roughhousing roughing rouging routing rubberising rubberizing rubbernecking
    rubbishing ruffing ruffling ruing rumbaing ruminating rummaging rumoring rumouring rumpling rupturing rutting
    sabotaging sacrificing saddening saddling safeguarding salaaming salivating sallying saluting salvaging sambaing
    sanctifying sandbagging sandblasting sanding sandpapering sandwiching sanitising sanitizing sapping sashaying
    satelliting satiating sating satirising satirizing saturating saucing sauntering savaging savvying sawing scabbing
    scalding scalloping scalping scamming scampering scandalising scandalizing scanting scarfing scarifying scaring
    scarring scatting scavenging scenting schmoozing schussing scooping scooting scoping scorning scotching scourging
    scrabbling scrambling scramming scrapping scrawling scribbling scrimmaging scrimping scripting scrolling scrounging
    scrunching scrupling scrutinising scrutinizing scuffing scuffling sculpting sculpturing scuppering scuttling
    scything seaming seceding secluding seconding secreting sectioning secularising secularizing securing sedating
    seducing seesawing segmenting segregating selecting semaphoring sentencing sentimentalising sentimentalizing
    separating sequestering serenading serialising serializing sermonising sermonizing sexing shackling shafting shaming
    shamming shampooing shanghaiing sharking sharpening sheering shellacking sheltering shelving shepherding shimmering
    shimmying shinning shinnying shipwrecking shoaling shoehorning shoeing shooing shorting shouldering shoveling
    shovelling shoving showcasing showering shredding shrimping shriveling shrivelling shriving shrouding shrugging
    shucking shushing shuttering shuttlecocking shuttling shying sicking sidelining sidestepping sideswiping
    sidetracking sidling sighing signalising signalizing signifying signposting silencing silhouetting silting silvering
    simpering simplifying simulating singeing singling singsonging siphoning sipping siring siting situating skedaddling
    sketching skewering skewing skidding skimping skinning skippering skipping skirmishing skittering skunking skying
    skyjacking skylarking skyrocketing slaking slaloming slamming slandering slapping slathering slavering slaving
    sledgehammering sledging sleeking sleeting sleighing slenderising slenderizing slewing slicking slimming slinking
    slitting slivering slobbering slogging slopping sloshing slotting slouching slugging sluing slumbering slumming
    slumping slurping slurring smearing smelting smirching smirking smiting smoothing smudging snacking snaffling
    snagging snailing snaking snapping snaring snarling snatching snickering sniffing sniffling sniping snitching
    snivelling snooping snoozing snowballing snowing snowmobiling snowshoeing snubbing snuffing snugging soaping socking
    sojourning solacing solemnising solemnizing soliciting soliloquising soliloquizing soling soloing sophisticating
    soundproofing souping sourcing sowing spacewalking spading spamming spangling spanning sparking spawning
    spearheading spearing specialising specializing specifying specking speckling speculating spewing spicing spieling
    spiking spilling spiralling spiriting spiting splaying splinting splotching splurging spluttering sponging
    sponsoring spoofing spooking spooling spooning sportscasting spotlighting spraining spreeing springing sprinting
    spritzing sprucing spuming spurning squabbling squaring squashing squawking squeegeeing squelching squiring
    squirming squishing stacking staffing stagnating staking stalemating staling stammering stampeding stamping
    stanching standardising standardizing starching stashing stating stationing staunching staving staying
    steamrollering steamrolling steeling steeping stemming stenciling stencilling stepping stereotyping sterilising
    sterilizing stewarding stiffing stigmatising stigmatizing stippling stipulating stockading stoking stomaching
    stomping stoppering storing storming straddling strafing straightening straitening straitjacketing stranding
    strangulating stratifying strawing streaking streamlining stressing striding stringing strolling stropping
    structuring strumming strutting stubbing stuccoing studding stultifying stumbling stuttering styling stylising
    stylizing stymieing subcontracting subdividing subduing subjecting subjugating subleasing subletting sublimating
    subliming submersing submitting suborning subpoenaing subscribing subsidising subsidizing subsisting subsuming
    subtitling subtracting subverting succoring succouring succumbing suckering suctioning sufficing suffixing suffusing
    sugarcoating sugaring suggesting suing sulfuring sulking sullying sulphuring summarising summarizing summering
    summing summonsing sunburning sundering sunning superannuating supercharging superimposing superintending
    superseding supervening supplementing supplicating supposing suppressing suppurating surcharging surfeiting
    surmising surmounting surrendering surtaxing suspecting suspending sustaining swaddling swallowing swamping swanking
    swapping swarming swashing swattering swatting swaying swigging swindling swiping swirling swishing swiveling
    swivelling swooping syllabifying sympathising sympathizing syncing syncopating syndicating synthesising synthesizing
    syringing systematising systematizing tabling tabooing tabulating tackling tagging tailgating tainting tallying
    taming tamping tangling tangoing tanking targeting taring tarmacking tarnishing tarrying tattooing taxiing teeing
    teetering telegraphing telephoning telescoping televising telexing temporising temporizing tenanting tendering
    tenderising tenderizing tensing tenuring terminating terming terracing terrorising terrorizing testifying tethering
    thanking thatching theorising theorizing thirsting threading thronging throwing thrumming thumbing thwacking
    ticketing tiding tidying tilting timetabling tincturing tingeing tinging tinkering tinseling tippling tiptoeing
    tithing titling toadying toddling toeing toggling tolerating tolling tomahawking tonguing toning tonsuring tooling
    tooting toppling torching tormenting torpedoing torquing tossing totaling totalling toting toughening touring
    tousling touting towing trademarking traducing traipsing trammeling trammelling tramping transcending transcribing
    transferring transfiguring transfixing transfusing transgressing transiting transitioning translating
    transliterating transmigrating transmuting transporting transposing trashing traumatising traumatizing travailing
    traversing travestying trawling treading treadling treasuring treating trebling treeing trekking trellising
    trenching trending trialing tricking trickling triggering triplicating trisecting triumphing trivialising
    trivializing trooping trotting troubleshooting troweling trudging truing trumpeting truncating trundling trussing
    trying tuckering tucking tugging tunneling tunnelling turfing tussling twaddling twanging tweaking tweeting
    twiddling twinging twining twirling twittering twitting typecasting typifying tyrannising tyrannizing ulcerating
    ululating umpiring unbarring unbinding unblocking unbolting unbosoming unbuckling unburdening unbuttoning unclasping
    unclothing uncoiling uncorking uncoupling undeceiving underachieving underacting underbidding undercharging
    undercoating undercutting underestimating underexposing undergoing underlining undermining underpaying underpinning
    underplaying underscoring underselling undershooting undersigning understating understudying undervaluing
    underwriting undressing undulating unearthing unfrocking unfurling unhanding unhinging unhitching unhooking
    unhorsing unionising unionizing unlacing unlearning unleashing unlocking unloosing unmaking unmanning unpacking
    unpinning unplugging unraveling unravelling unrolling unsaddling unsaying unscrambling unscrewing unsealing
    unseating unsettling unsheathing untwisting unwinding unwrapping unzipping upchucking upgrading upholding
    upholstering upping upraising uprooting upstaging upstarting upturning urbanising urbanizing urinating ushering
    using usurping utilising utilizing uttering vacating vacuuming vagabonding valeting valuing vamoosing vamping
    vandalising vandalizing vanquishing vaporising vaporizing variegating varnishing vaunting vectoring vegetating
    veining ventilating venturing verbalising verbalizing verdigrising verging versifying versing vesting vetoing
    vetting vibrating victimising victimizing victualing victualling videotaping vilifying vindicating violating visaing
    vising visioning visualising visualizing vitalising vitiating vituperating vivifying vocalising vociferating
    volleying volunteering voodooing vouching vouchsafing vowing voyaging vulcanising vulcanizing vulgarising
    vulgarizing vying waddling waffling wafting wagering wagging waggling waging waiving walling wallowing wallpapering
    waltzing wantoning warbling warding warranting wassailing wattling waylaying weaseling weathering weatherproofing
    wedging weeding weeing weekending welling welshing weltering welting wending westernising westernizing whelping
    whetting whiffing whiling whimpering whining whinnying whisking whitewashing whittling whizzing wholesaling whooping
    whooshing widowing wielding wiggling winching wincing windsurfing winging wining wintering winterising winterizing
    wiping wisecracking withdrawing withstanding witnessing wolfing womanising womanizing wooding worming worshiping
    worshipping worsting wowing wreaking wreathing wresting wringing wrinkling wronging yakking yammering yanking
    yapping yawing yellowing yipping yodelling yoking yowling zapping zeroing zigzagging zincking zippering zipping
    zooming
    =vd/
    abased abated abdicated abducted abetted abhorred abjured abnegated abolished abominated aborted abounded abraded
    abrogated absconded absented abstained abutted acceded accentuated accessed accessioned acclimated acclimatised
    acclimatized accommodated accorded accosted aced ached achieved acidified acquiesced actualised actualized adduced
    adhered adjoined adjourned adjudged adjudicated adjured administered administrated admonished adulated adumbrated
    advantaged adventured adverted advocated affirmed afforded afforested affronted agglutinated aggrandised aggrandized
    aggrieved ailed aimed airbrushed airlifted airmailed alerted aliased alibied aliened allayed allocated allowed
    alluded allured alternated amassed ambled ambushed ameliorated amnestied amortised amortized amounted amplified
    amputated anaesthetised analysed anchored anesthetized annealed annexed annotated annulled anointed antagonised
    antagonized anted antedated anthologised anthologized antiqued aped apologised apologized apparelled appeased
    appended appertained applauded appraised apprized appropriated approximated aquaplaned arbitrated archived argued
    arraigned arrested arrogated ascended ascribed ashed asked asphalted aspirated aspired assailed assaulted assayed
    assented assessed asseverated assimilated assuaged atoned attacked attitudinised attitudinized attributed attuned
    auctioned audited augured authored automobiled autopsied availed averaged averred averted avoided awarded axed baaed
    babbled babied babysat backfired backlogged backpacked backpedaled backpedalled backslid backspaced backstopped
    backstroked backtracked bade badgered badmouthed bagged bailed baited balded baled balked ballasted balled ballooned
    balloted ballyhooed bamboozled bandied banged banished banked bankrolled bankrupted banqueted bantered barbered
    barfed bargained barged barked barnstormed barraged bartered bashed basked basted batched bathed batted battened
    battled baulked bawled bayed bayoneted beached beamed beaned beautified beavered beckoned bedazzled bedecked
    bedeviled bedevilled beefed beeped beetled befitted befriended beggared begged begrudged behaved beheld behooved
    behoved belabored belaboured belayed belched beleaguered belied belled bellowed bellyached belonged bemoaned benched
    bequeathed berated berthed besmirched besought bested bestirred bestowed betided betokened betrayed bettered beveled
    bevelled bewailed bickered bicycled biked bilked billeted billowed binged binned birched birded birdied birthed
    bisected bitched bivouacked blabbed blackballed blacked blackjacked blacklisted blackmailed blanked blared blarneyed
    blasphemed blazed blazoned bleated bled bleeped blenched blindsided blinked blistered blitzed bloated blobbed
    bloodied bloomed blossomed blotted blubbered bludgeoned blued blueprinted bluffed blundered blurted blushed
    blustered boarded boasted boated bobbed bobbled bobsledded boded bogeyed bogged boggled bolstered bolted bombarded
    bombed bonged boobed booed boogied bookmarked boomed boomeranged boondoggled boosted bootlegged boozed bopped
    borrowed bossed bottled bounced bowdlerised bowdlerized bowled boycotted bracketed bragged brained brainstormed
    braked brandished braved brawled brayed brazened breached breaded breakfasted bred breezed brewed bribed bricked
    bridged bridled briefed brightened brimmed brisked broadened broadsided brooded brooked brought browsed bruised
    brunched brutalised brutalized bubbled buccaneered bucked bucketed buckled budded budged budgeted buffaloed buffed
    buffered bugled bulged bulked bulldozed bulled bulletined bulletproofed bullied bumbled bummed bumped bunched
    bundled bunged bunked bunted buoyed burbled burgeoned burglarised burglarized burgled burlesqued burped burrowed
    busheled bushwhacked busied bussed bustled butchered butted buttered butterflied buttonholed buzzed bypassed cabled
    cached cackled caddied cadged caged cajoled caked calcified calcined calendared calipered calked calumniated calved
    cambered campaigned camped canceled candled caned cankered cannibalised cannibalized cannonaded cannoned canoed
    cantered cantilevered canvased canvassed capered capitalised capitalized capitulated capsized capsuled captioned
    captured carded cared careened careered caressed caricatured carjacked caroled carolled caromed caroused carped
    carted cartooned cartwheeled cascaded cashiered castigated cataloged catalogued catalysed catalyzed catapulted
    catcalled catechised catechized catered caterwauled caucused caught cauterised cauterized cautioned caved caviled
    cavilled cavorted cawed ceased ceded cemented censured censused centrifuged chaffed chaired chalked challenged
    champed championed chanced channelled chaperoned characterised characterized charred charted chastened chastised
    chatted chattered chauffeured cheapened cheated checkmated cheeked cheeped cheered cheesed chequed chewed chickened
    chided childproofed chilled chimed chipped chirped chirruped chlorinated chloroformed chocked chomped choreographed
    chortled chorused christened chromed chronicled chucked chuckled chummed churned cinched ciphered circled circuited
    circularised circularized circulated circumcised circumnavigated circumvented cited clacked clambered clammed
    clamored clamoured clamped clanged clanked clapboarded clapped clarified clarioned clasped classed clattered cleaned
    cleansed clerked clewed clicked climaxed climbed clinked clobbered clocked clomped cloned closeted clouted clowned
    cloyed clubbed clucked clued clumped clung clunked clutched coached coaled coasted coaxed cobbled cocked cocooned
    coddled coded coerced coexisted coffined cogitated cohabited cohered coiffed coiffured coined coked collared
    collated collided collocated colluded combated commanded commandeered commemorated commentated commingled
    commiserated communed communicated commuted compacted compared compassed compelled competed compiled complected
    complemented complied complimented comported composted computed computerised computerized concatenated conceived
    conceptualised conceptualized concertinaed conciliated concocted concreted concurred condescended condoled condoned
    conduced conducted confederated conferred confided confiscated conflicted conformed confronted confuted congaed
    conglomerated congratulated congregated conjectured conjured conked conned connived connoted conquered conscripted
    considered consigned consoled consorted conspired constructed construed consulted contemplated contended
    contradicted contrasted contravened contributed controverted contused convalesced convened converged conversed
    conveyed convicted convoked convoyed convulsed cooed cooled cooped coopered coped copied copulated coquetted
    cordoned cored corkscrewed corralled corresponded corroborated corseted coruscated cosigned cosponsored cottoned
    couched coughed counseled counselled countenanced counteracted counterattacked counterclaimed countered
    counterfeited countermanded countersigned coursed courted covenanted cowed cowered cozened crackled cradled crafted
    crammed craned cranked crated cratered crawled crayoned creaked creamed creased created cremated creosoted crept
    crewed cricked crimped crimsoned cringed crisped criticised critiqued croaked crocheted crooned crouched crowed
    crucified cruised crumbed crumbled crunched crusaded cubed cuckolded cuddled cudgeled cudgelled cued cuffed culled
    culminated cupped curbed curried currycombed curtailed curtsied customised customized cycled dabbed dallied dammed
    damped dampened danced dandled dangled dared darted datelined daubed dawdled dawned daydreamed deactivated dealt
    debarked debarred debated debited debriefed debugged debunked decaffeinated decamped decanted deceived decelerated
    decimated decked declaimed declined decoded decolonised decolonized decommissioned decomposed decompressed
    decontaminated decoyed decried decriminalised decriminalized deduced deducted deemed deepened defaced defamed
    defaulted defecated defected defied deflected deforested defrauded defrayed defrosted defused degenerated
    dehumidified deiced deified deigned delegated deleted deliberated delivered deluded deluged delved demagnetised
    demagnetized demarcated demeaned demilitarised demilitarized demised demobilised demobilized democratised
    democratized demoed demoted demurred denied denigrated denominated denoted denounced deodorised deodorized depended
    deplaned deplored deployed deported deposed deprecated depreciated deputed deputised deputized derailed deregulated
    derided derogated desalinated descanted descried desegregated desensitised desensitized designated desisted
    desolated despaired destructed detained deteriorated deterred dethroned detoured detoxed detoxified detracted
    deviated deviled devilled devised devolved devoured diagnosed diagrammed dialled diapered dibbled diced dickered
    diddled dieted digested digitised digitized digressed diked dilated dillydallied dimpled dined dinged dinned dirtied
    disagreed disallowed disappeared disapproved disarmed disassembled disassociated disavowed disbanded disbarred
    disbelieved disbursed discerned disclaimed discoed discolored discoloured discommoded discorded discounted
    discountenanced discoursed discriminated discussed disdained disembarked disemboweled disembowelled disencumbered
    disengaged disestablished disfavored disfavoured disgorged dishonoured disinfected disintegrated disinterred
    dislodged dismembered dismounted disobeyed disobliged disowned disparaged dispatched dispelled displaced displayed
    disported disrespected disrobed dissed dissembled disseminated dissented dissimulated dissuaded distanced distilled
    distrusted ditched dithered dittoed dived diverged divested divined divulged dizzied docked docketed doctored
    doddered dodged doffed doled dolled domiciled domineered donated doodled doted doubted douched doused dovetailed
    downed downgraded downloaded downplayed downsized dowsed dozed drafted dragged dragooned dramatised dramatized
    drawled dreamt dredged dribbled drifted dripped driveled drivelled drizzled droned drooled drooped dropped drowned
    drowsed drudged drummed ducked duelled dumped dunged dunked dunned duped duplicated dusted dwarfed dwelt dwindled
    dyked dynamited earmarked earthed eavesdropped ebbed echoed eclipsed economised economized eddied editorialised
    editorialized effaced effectuated effervesced egged ejaculated ejected eked elbowed electioneered electrified
    electrocuted electroplated elided eliminated eloped elucidated eluded emanated embargoed embellished embittered
    emblazoned embraced embroidered emceed emitted emoted empathised empathized emptied emulated emulsified enabled
    enacted enameled enamelled enamoured encamped encapsulated encoded encompassed encored encountered encroached
    encrypted endeared endeavored endeavoured endorsed endued endured energised energized enfeebled enfolded engendered
    engineered engulfed enjoined ennobled enquired enriched enrolled ensconced enshrined enshrouded ensnared ensued
    entailed entered enthroned enthused enticed entombed entrapped entreated entrusted entwined enumerated enunciated
    enveloped envied envisaged epitomised epitomized epoxied equalised equalized equalled equated equivocated eradicated
    erased erected erupted escalated eschewed escorted espied espoused essayed estimated eulogised eulogized evaded
    evaluated evangelised evangelized evened eventuated evicted evinced eviscerated evolved exacerbated exacted examined
    excavated exceeded excelled excepted excerpted excised excluded excommunicated excoriated excreted execrated
    exemplified exempted exercised exerted exhaled exhibited exhorted exhumed existed exited exorcised expatiated
    expatriated expectorated expedited expelled expended expiated explicated explored exported expostulated expounded
    expropriated expunged extemporised extemporized extenuated extirpated extolled extorted extracted extradited
    extrapolated extricated extruded exuded exulted eyeballed facilitated facsimiled factored fainted faked falsified
    faltered fantasised fantasized fared farmed farrowed farted fasted fathered fathomed faulted fawned feared feasted
    feinted felled fenced fended fermented ferreted ferried fertilised festered festooned fetched feted feuded fibbed
    fictionalised fictionalized fiddled fidgeted fielded filched filed filibustered filigreed filleted filtered
    filtrated finagled finalised finalized financed fined finessed fingerprinted finked firebombed fireproofed firmed
    fished fishtailed fixated fizzed fizzled flagged flailed flaked flamed flanked flapped flared flashed flattered
    flaunted flayed fled fleeced fleeted fleshed flexed flicked flickered flinched flipped flirted flitted floated
    flocked flogged flopped flossed flounced floundered floured flourished flouted flowed fluctuated fluffed flummoxed
    flung flunked fluoresced fluoridated flurried fluted fluttered fluxed foaled foamed fobbed foisted folded followed
    fomented fondled fooled footnoted foraged forayed forded forearmed foreboded foreclosed foregathered foregrounded
    foreshadowed foreshortened forestalled foretasted foretold forewarned forgathered formatted fornicated forwarded
    fostered found founded foundered fowled foxed fractured franchised franked fraternised fraternized frazzled freaked
    freed freelanced freeloaded freewheeled freighted frequented freshened fricasseed frighted frisked frittered frizzed
    frizzled frolicked fronted frothed frowned fructified fruited fucked fudged fuelled fulled fulminated fumbled
    fumigated functioned funked funneled funnelled furbished furloughed furthered fussed gabbed gabbled gadded gagged
    gainsaid gallivanted galloped galvanised galvanized gambled gamboled gambolled gamed ganged gangrened gaped garaged
    gardened gargled garlanded garnered garnished garnisheed garrisoned garroted gashed gassed gauged gawked gazed
    gazetted geed gelled generated gentled gentrified genuflected germinated gerrymandered gestated gesticulated
    gestured ghosted gibbered gibbeted gibed giggled ginned girdled girt glamorised glamorized glamoured glanced glared
    gleamed gleaned glided glimmered glimpsed glinted glistened glittered gloated gloried glossed glowed glowered
    gnashed gnawed gobbled goggled goldbricked golfed gonged goofed googled goosed gored gorged gossiped gouged grabbed
    graced grafted grandfathered grandstanded graphed grappled grasped grassed grated graved graveled gravelled
    gravitated grayed greened greeted grieved grimaced grimed grinned griped gripped gritted groaned groped grossed
    grouched groused grouted groveled grovelled growled grubbed grudged grumbled grunted guaranteed guessed guesstimated
    guested guffawed guillotined gulled gulped gunned gurgled gushed gusted gutted guttered guyed guzzled gybed gypped
    gyrated habituated hacked haemorrhaged haggled hailed haled hallmarked hallucinated haloed halted haltered halved
    hammed hampered hamstrung handcrafted handcuffed hankered harangued harbored harboured hared harked harmed harped
    harpooned harrowed harvested hashed hassled hastened hauled hawed hawked hayed hazarded hazed headlined heaped
    hearkened heartened heckled hectored heeded heeled hefted heisted helicoptered hemmed hemorrhaged hemstitched
    hennaed herded hesitated hibernated hied hightailed hijacked hiked hindered hinged hinted hissed hitched hitchhiked
    hived hoarded hoaxed hobbled hocked hoed hoisted holed holidayed hollered hollowed holstered homed homered
    homesteaded honed honeymooned honked honoured hoodooed hoodwinked hooped hooted hopped hopscotched horsed horseshoed
    hosed hospitalised hospitalized hounded housecleaned housed hove hovered howled huckstered hued huffed hugged hulled
    humanised humanized humidified hummed humored humoured hung hungered hunkered hurdled hurled hurrahed hurtled
    husbanded husked hustled hybridised hybridized hydrogenated hydroplaned hymned hyped hyperventilated hyphenated
    hyphened hypothesised iced idled illumined illustrated imaged imagined imbibed imbued imitated immersed immigrated
    immobilised immobilized immolated immortalised immortalized immured impaled impanelled imparted impeached impended
    imperiled imperilled impersonated impinged imploded implored importuned impounded impregnated imprinted impugned
    impulsed imputed inaugurated incarcerated incarnated inched incinerated incited inconvenienced incremented
    incriminated incubated inculcated inculpated incurred indemnified indented indexed indicted indoctrinated inducted
    inferred infested infiltrated inflicted infringed ingratiated inhaled inhered initialised initialized initialled
    initiated inked innovated inoculated inquired inseminated inserted insinuated insisted inspected installed instanced
    instigated instilled instituted instructed instrumented insulated insulted interacted interceded interchanged
    interdicted interfaced interfered interjected interlarded interleaved interlinked interlocked interluded
    intermarried intermingled internalised internalized internationalised internationalized interned interpolated
    interposed interrogated intersected interspersed intertwined intervened intimated intrigued introduced intruded
    intuited invaded invalided inveighed inveigled invented inventoried invested invited invoiced irked irradiated
    italicised italicized itched itemised itemized iterated jabbed jabbered jacked jackknifed jangled jarred jaunted
    jawboned jaywalked jazzed jeered jeopardised jeopardized jerked jested jetted jettisoned jibbed jibed jigged jiggled
    jimmied jingled jived jobbed jockeyed jogged joggled joked jollied joshed jostled jotted jounced journeyed jousted
    joyed joyriding judged jugged juggled juiced jumped junked junketed jutted kayaked keened kenned kenneled kennelled
    keyboarded keynoted kibitzed kicked kidded kidnapped killed kilned kinked kissed kited kneaded kneed knelled knelt
    knifed knighted knocked knuckled kowtowed lacked lacquered lactated laddered ladled lagged lambasted lambed lamed
    laminated lammed lampooned lanced landslid languished lapped larded larked lashed lassoed lasted latched lathed
    lathered lauded laughed laundered lavished lazed leached leafleted leagued leaked leapfrogged leapt learnt leashed
    lectured leeched leered legalised legalized legislated legitimated legitimised legitimized lent leveled levelled
    levered levied levitated liaised libeled libelled liberalised liberalized ligatured lightened lightninged lilted
    limbered limed limned limped lingered lionised lionized lipsticked liquidated liquidised liquidized lisped listened
    lithographed litigated livened loafed loaned loathed lobbed lobbied locked lodged lofted logged loitered lolled
    longed loomed looped loosed loped lopped lorded lounged lowed lubed lucked lugged lulled lumbered lumped lunched
    lunged lurched lured lurked lusted luxuriated lynched macerated machined made mainlined majored malfunctioned
    maligned malingered mamboed manacled mandated maneuvered manhandled manicured manifested manifolded manipulated
    manoeuvred manumitted manured mapped marauded marched marginalized marinaded marinated marketed marshaled marshalled
    martyred marveled marvelled mashed masqueraded massaged massed masterminded masticated masturbated materialised
    materialized matriculated mattered mauled maundered maximised maximized meandered meant meddled medicated meditated
    melded memorialised memorialized memorised memorized menaced mended menstruated mentioned mentored meowed
    merchandised messed metabolised metabolized metamorphosed metastasised metastasized meted metered mewed mewled
    miaowed microfilmed microwaved miked mildewed militated milked mimed mimeographed minced mingled miniaturised
    miniaturized minimised minored minted minuted misapplied misapprehended misbehaved miscalculated miscalled
    miscarried misconceived misconducted misconstrued miscounted misdealt misdirected misfired misfitted misgoverned
    mishandled misidentified misinformed misinterpreted misjudged misled misplayed misprinted mispronounced misquoted
    misspent misstated misted mistimed mistranslated mistrusted mitered moaned mobbed mobilised mobilized mocked
    modelled moderated moistened moisturised moisturized moldered molested mollified mollycoddled molted monetised
    monetized mongered monitored monkeyed monopolised monopolized mooched mooed mooned moonlighted moored mooted mopped
    moralised moralized mortared mortised moseyed mothballed mothered motioned motorbiked motorcycled moulded mouldered
    moulted mounded mountaineered mourned moused moussed mouthed mucked muckraked muffed mugged mulched mulled mumbled
    mummified munched murmured muscled mused mushed mushroomed mussed mustered mutated mutinied muttered muzzled nabbed
    nagged nailed named narrated nasalised nasalized nationalised nationalized navigated neared necessitated negated
    negatived negotiated neighbored neighboured neighed nerved networked nibbled nicked nicknamed niggled nipped
    nitpicked nixed nodded noised normalised normalized nosedived noshed notarised notarized notified nudged nuked
    numbed numerated nurtured nutted nuzzled obeyed obfuscated objected obscured obtained obtruded obviated offed
    officiated offloaded ogled oinked omitted oozed opaqued operated opined optimised optimized optioned orated orbited
    ornamented oscillated ostracised ostracized ousted outbalanced outdistanced outed outflanked outfoxed outlaid
    outlasted outlived outmaneuvered outmanoeuvred outnumbered outperformed outplayed outranked outshone outsmarted
    outsourced outstayed outstripped outvoted outweighed outwitted overachieved overacted overbalanced overcharged
    overcompensated overcooked overcrowded overdosed overemphasised overemphasized overestimated overexposed
    overextended overflowed overhauled overheard overhung overindulged overlaid overlapped overpaid overplayed
    overpopulated overpowered overprinted overproduced overrated overreached overreacted overruled overshadowed
    oversimplified overslept overspecialised overspecialized overstayed overstepped overstocked oversupplied overtaxed
    overused overwhelmed overworked ovulated owed oxygenated paced pacified paddled padlocked paged paginated palavered
    paled palled palliated palmed palpated palpitated pampered pancaked pandered panelled panhandled panned panted
    pantomimed papered parachuted paraded paragraphed paralleled paralysed paraphrased parboiled parceled parcelled
    pardoned pared parlayed parleyed parodied paroled parried parroted parsed partied partitioned passed pastured
    patrolled patted pattered pauperised pauperized paused pawned pealed pearled pebbled pecked pedaled pedalled peddled
    pedicured peed peeked peeped peered pegged pelleted pelted penalised penalized penetrated penned pensioned pepped
    peppered perambulated perched percolated periled perished perjured perked permeated permitted permuted peroxided
    perpetuated persecuted persevered persisted personified perspired persuaded pertained perused pervaded pestled
    petered petitioned petrified petted phased philandered philosophised philosophized phoned photocopied photographed
    phrased physicked picked picketed picnicked piddled pieced pigeonholed piggybacked piled pilfered pilled pilloried
    pillowed piloted pimped pined pinged pinked pinned pinpointed pioneered piped pipped piqued pirated pirouetted
    pitchforked pitied pivoted placarded placated plagued plaited planed planked plateaued playacted pleasured pleated
    pled plighted plodded plopped plumbed plummeted plumped plunged plunked pluralised pluralized pocketed podded
    poisoned poked polarised polarized poled policed politicised politicized polkaed pollinated pommeled pommelled
    pompadoured pondered pontificated pooched pooled pooped popped popularised popularized pored porpoised ported
    portended portioned positioned postdated postmarked postponed postulated postured pottered poulticed pounced pounded
    poured pouted powwowed praised pranced prated prattled prawned prayed preambled prearranged preceded precipitated
    precluded predated predeceased predicated predicted predominated preempted preened preexisted prefabricated prefaced
    prefigured prefixed preheated prejudged premiered premised preordained preponderated prepossessed presaged presented
    presided pressured pressurised pressurized presumed presupposed prettified prevailed prevaricated previewed preyed
    priced pricked prickled prided pried primped printed prioritised prioritized prised privatised privatized prized
    probated probed procrastinated procreated proctored procured prodded produced professionalized proffered profiled
    profited profiteered prognosticated programmed progressed proliferated promenaded promoted propagandised
    propagandized propagated propelled prophesied propitiated proposed propositioned propounded propped prorated
    prosecuted proselytised proselytized prospected prospered prostituted prostrated protested protruded provided
    provisioned prowled pruned psyched psychoanalysed psychoanalyzed puckered puddled puked pulped pulsated pulsed
    pummeled pummelled punched punctuated punned punted pupped purchased pureed purged purified purled purloined
    purported purposed purred pursed purveyed pushed pussyfooted putrefied putted puttered puttied pyramided quacked
    quadrupled quadruplicated quaffed quailed quaked quantified quarreled quarrelled quarried quarterbacked quartered
    quashed quavered queened queered queried quested queued quibbled quickened quieted quintupled quipped quirked
    quivered quizzed raced racked racketed racketeered radiated radioed raffled rafted raged raided railed railroaded
    raked rallied rambled ramified rammed rampaged ranched ranged rankled ranted rapped rasped ratcheted rationalised
    rationalized ratted raved raveled ravelled ravened ravished razzed reached reacted reactivated readied readjusted
    readmitted reaffirmed reallocated reamed reaped reappeared reapportioned reappraised reared rearmed rearranged
    reassembled reasserted reassessed reassigned reawakened rebated rebelled rebounded rebuffed rebuked rebutted
    recanted recapitulated recapped recaptured receded receipted recharged reciprocated recited reckoned reclassified
    reclined recoded recoiled recollected recombined recommenced recommended recompensed recompiled reconditioned
    reconfigured reconnected reconnoitered reconnoitred reconquered reconsidered reconstituted reconvened recopied
    recounted recouped recreated recriminated recruited recuperated recurred recycled redecorated rededicated redefined
    redeployed redeveloped redirected rediscovered redlined redounded redrafted redressed reefed reeked reelected reeled
    reenacted reestablished reevaluated reexamined refashioned refereed referred refilled refinanced refinished refitted
    refocused reforested reformatted reformulated refracted refrained refuelled refunded refurbished refurnished refuted
    regaled regarded regenerated regressed regretted regrouped regularised regularized regurgitated rehabilitated
    rehashed rehearsed reheated reimbursed reimposed reincarnated reined reinstalled reinstated reinterpreted reinvented
    reissued reiterated rejoiced rejoined rejuvenated rekindled relaid relapsed relearned released relegated relented
    relied relished relived reloaded remade remaindered remanded remarried remedied remembered reminisced remitted
    remodeled remodelled remonstrated remounted renamed rendered rendezvoused renegaded reneged renegotiated renounced
    renovated rented reopened reordered repaid repainted repaired repatriated repealed repelled repented rephrased
    replaced replayed replenished repleted replicated replied reposed repossessed reprehended reprieved reprimanded
    reprinted reprised reproached reprocessed reproduced reproofed reproved republished repudiated repulsed
    requisitioned requited rerouted rescheduled rescinded researched resented reshuffled resisted resold resonated
    resorted resounded respired restarted restated restocked restored restructured resubmitted resurfaced resurrected
    retailed retched rethought retold retooled retorted retouched retraced retrained retreaded retrenched retried
    retrieved retrofitted retrograded retrogressed retrospected retyped reunified reunited reused revalued revamped
    reveled revelled revenged reverberated reverenced reverted reviewed reviled revisited revivified revoked revolted
    revolutionised revolutionized revved rewarded rewired reworded reworked rewound rhapsodised rhapsodized riced ricked
    ricocheted ridiculed riffed riffled righted rinsed rioted riposted ripped risked rivaled rivalled riveted roamed
    roared robbed rocked rocketed roistered rollicked romanced romanticised romanticized romped rooked roomed roosted
    roped rosined roughed roughhoused roused roved rowed rubbed rubberised rubberized rubbernecked rubbished rued ruffed
    rumbaed rumbled ruminated rummaged rumored rumoured ruptured rustled sabotaged sacrificed saddened safeguarded
    sagged sailed salaamed salivated sallied saluted salvaged salved sambaed sampled sandbagged sandblasted sanded
    sandpapered sandwiched sapped sashayed sassed sated satirised satirized sauced sauntered savaged savored savoured
    savvied scabbed scalded scalped scammed scampered scandalised scandalized scanned scanted scapegoated scarfed
    scarified scatted scavenged schemed schmoozed schooled schussed scintillated scoffed scolded scooped scooted scoped
    scotched scourged scouted scowled scrabbled scrammed scraped scrapped scratched scrawled screamed screeched screened
    screwed scribbled scrimmaged scrimped scrolled scrounged scrunched scrupled scrutinised scrutinized scudded scuffed
    scuffled sculled scuppered scurried scuttled scythed seceded seconded secreted secularised secularized secured
    sedated seduced seeped seesawed seethed segued seized semaphored sentenced sentimentalised sentimentalized sequenced
    serenaded serialised serialized sermonised sermonized serviced shadowboxed shafted shambled shammed shampooed
    shanghaied sharked sheered shellacked shelved shepherded shied shilled shimmered shimmied shingled shinned shinnied
    shipwrecked shirked shirred shirted shivered shoaled shoehorned shone shooed shoplifted shopped shored shorted
    shoved shoveled shovelled showcased showered shrilled shrimped shrouded shrugged shucked shuddered shuffled shunned
    shunted shushed shuttlecocked shuttled sicked sickened sidelined sidestepped sideswiped sidetracked sidled sieved
    sifted sighed signalised signalized signalled signposted silhouetted silted silvered simmered simpered singed
    singled singsonged sinned siphoned sipped sired sited sizzled skateboarded skated skedaddled sketched skewered
    skidded skimped skipped skippered skirmished skirted skittered skulked skunked skydived skyjacked skylarked
    skyrocketed slacked slackened slalomed slammed slandered slapped slated slathered slaughtered slaved slavered
    sledded sledged sledgehammered sleeked sleepwalked sleeted sleighed slenderised slenderized slept slewed slid
    slighted slimmed slipped slithered slivered slobbered slogged slotted slouched sloughed slued slugged sluiced
    slumbered slummed slumped slung slunk slurped smarted smeared smelted smiled smirched smirked smocked smoldered
    smooched smouldered smudged snacked snaffled snagged snailed snaked snapped snared snatched sneaked sneered sneezed
    snickered sniffed sniffled sniped snipped snitched sniveled snivelled snooped snoozed snored snorkeled snorkelled
    snorted snowballed snowboarded snowed snowmobiled snowshoed snubbed snuffed snuffled snugged soaped sobbed sobered
    socked sodded sojourned solaced soldered soldiered solemnised solemnized solicited soliloquised soliloquized soloed
    somersaulted soothed sopped sorrowed soughed sounded soundproofed souped sourced spacewalked spaded spammed spanked
    spanned spared sparked sparkled sparred spawned speared spearheaded speculated sped spewed spiced spied spieled
    spilt spiraled spiralled spited splayed spliced splinted splintered splurged spluttered sponged sponsored spoofed
    spooked spooled spooned sported spotlighted spouted sprained sprayed spreed sprinkled sprinted spritzed spruced
    sprung spumed spun spurred spurted sputtered squabbled squalled squatted squawked squeaked squealed squeegeed
    squeezed squinted squired squirmed squirted squished stabbed stabled staggered stagnated staked staled stalled
    stammered stamped stampeded stanched stapled starched stared stashed stationed staunched staved steamrolled
    steamrollered steeled steeped steered stenciled stencilled stewarded stiffed stiffened stigmatised stigmatized
    stilled stinted stipulated stockaded stockpiled stoked stomached stomped stonewalled stood stored stormed stowed
    straddled strafed straggled straightened straitened straitjacketed strangulated strapped strawed strayed streamed
    striated stroked strolled stropped struggled strummed strutted stubbed stuccoed stultified stumbled stumped
    stuttered styled stymied subbed subcontracted subdivided subjected subjoined subleased submitted subordinated
    suborned subpoenaed subsided subsisted substantiated substituted subsumed subtitled subtracted subverted succeeded
    succored succoured succumbed suctioned sued sufficed suffixed suffocated suffused sugarcoated suggested sulfured
    sulked sullied sulphured summarised summarized summed summered summoned summonsed sunbathed sundered sunned
    superintended superseded supervened supped supplanted supplemented supplicated supplied suppurated surcharged
    surfaced surfboarded surfed surfeited surged surmised surpassed surrendered surtaxed surveyed sutured swabbed
    swaddled swaggered swallowed swamped swanked swapped swarmed swashed swathed swatted swattered swayed sweltered
    swerved swigged swilled swindled swiped swirled swished swiveled swivelled swooned swooped swung syllabified
    symbolised symbolized sympathised sympathized synced syndicated synthesised synthesized syringed systematised
    systematized tabled tabooed tabulated tacked tackled tailgated tallied tamped tampered tangoed tanked tantalised
    tantalized tared targeted tarmacked tarnished tarried tasked tasted tattled tattooed taunted taxed taxied teamed
    teed teemed teetered teethed telegraphed telephoned televised telexed temporised temporized tempted tended tendered
    tented termed terraced terrorised terrorized testified thanked thatched theorised thieved thirsted thrashed threshed
    throbbed throttled thrummed thudded thumped thundered thwacked ticked ticketed tickled tided tidied tightened
    timetabled tinctured tinged tingled tinkered tinkled tinted tippled tiptoed tithed tittered toadied tobogganed
    toddled toggled toiled tolerated tolled tomahawked tooled tooted toppled torched torqued tossed totalled toted
    tottered toured touted towed toweled towelled towered toyed traced traded traduced trafficked trailed traipsed
    trammeled trammelled tramped trampled tranquilized tranquillised transacted transcended transferred transfigured
    transfused transgressed transited transitioned transliterated transmigrated transmuted transpired transplanted
    transported trashed traumatised traumatized travailed traversed travestied trawled treadled trebled trekked
    trellised trembled trenched trended trespassed trialed tricked trickled trifled triggered tripled triplicated
    tripped trisected triumphed trivialised trivialized trolled trooped trotted troubleshooted trounced troweled trucked
    truckled trudged trued trumped trumpeted trundled tuckered tugged tumbled tuned tunneled tunnelled turfed tussled
    tutored twaddled twanged tweaked twiddled twined twinged twinkled twirled twitched twitted twittered typified
    tyrannised tyrannized ululated umpired unblocked unbosomed unbuckled uncased unclasped uncompressed uncorked
    underachieved underacted undercharged underestimated underexposed underlined undermined underpaid underpinned
    underplayed underrated underscored undersigned undersold understudied undervalued undulated unearthed unfitted
    unfrocked unfurled unhanded unhitched unhooked unhorsed unlearnt unleashed unloosed unmasked unpacked unpinned
    unplugged unraveled unravelled unrolled unscrambled unscrewed unseated unwound unzipped upbraided upchucked updated
    upgraded upheld upholstered upped upstaged upstarted urinated used ushered usurped vacated vacationed vacillated
    vacuumed vagabonded valeted vamoosed vamped vandalised vandalized vanquished vaporised vaunted vectored veered
    vegetated vended veneered venerated verdigrised verged versified vetoed vetted vibrated victualled videotaped vied
    viewed vilified visaed vised visioned visited vitalised vituperated vivified vocalised vocalized vociferated voided
    volleyed vomited voodooed voted vouched vouchsafed vowed voyaged vulgarised vulgarized wadded waddled waded waffled
    wafted waged wagered wagged waggled wailed waited waked wakened walled walloped wallowed wallpapered waltzed
    wandered wangled wantoned warbled warded warehoused warned warranted warred wassailed watched watermarked wattled
    waved wavered waylaid weaseled weatherproofed weeded weekended weighed welded welled welshed welted weltered wended
    wept westernised westernized whaled wheedled wheezed whelked whelped whetted whiffed whiled whimpered whined
    whinnied whipped whirled whirred whisked whistled whittled whizzed wholesaled whooped whooshed widened wielded
    wiggled willed winced winched windowed windsurfed wined winked winnowed wintered winterised winterized wiped
    wisecracked witched withheld withstood witnessed wobbled wolfed womanised womanized wondered wooed worded wormed
    worshiped wowed wrangled wreaked wreathed wrenched wrested wrestled wriggled wronged wrung yachted yakked yammered
    yanked yapped yawed yawned yearned yelped yielded yipped yodeled yodelled yoked yowled zapped zeroed zigzagged
    zipped zippered zoned zoomed
    =Nz/
    aborts abscesses accents accesses accessions accounts aces aches actions addicts addresses advantages adventures
    adverts advocates affiliates affronts aggregates aids ails airbrushes airlifts airmails alarms aliases alibis aliens
    alligators allowances alloys allures alternates ambitions ambushes amnesties amounts analyses anchors angers angles
    anguishes annexes answers antes antiques apes apotheoses apparels appeals apprentices approaches aquaplanes arches
    arcs armors armours arrays articles ashes asphalts aspirates assaults assays assents asterisks atrophies attacks
    attempts attires auctioneers auctions audits authors autographs automobiles autopsies avalanches averages awards
    awes axes azures babies bachelors backfires backgrounds backhands backlashes backlogs backpacks backs backspaces
    backstops backstrokes badgers badges bags bails baits balances bales ballasts balloons ballots balls ballyhoos
    bandages bands bangs bankrolls banks banquets banters barbers barbs bards barfs bargains barges barks barns barracks
    barrages barricades barters bases bashes baskets batches baths batiks battens batters battles baulks bayonets bays
    beaches beacons beaks beams beans beards beavers bebops beds beefs beeps beetles beggars belays belches bellies
    bells bellyaches belts benches benefices benefits berries berths bests betters biases bibs bicycles bights bikes
    billets bills binges bins birches birds births bitches bivouacs blackballs blackberries blackguards blackjacks
    blacklists blackmails blacks blacktops blankets blanks blares blarneys blasts blazes blazons bleaches bleeps
    blemishes blights blindfolds blinds blinkers blitzes bloats blobs blockades blocks blogs bloods blooms blossoms
    blotches blots blouses bludgeons blueprints bluffs blunders blurs blusters boats bobbles bobsleds bodies bogs bolts
    bombards bombs bonds bongs bonnets boobs boogies bookmarks books boondoggles boosters bootlegs boots bootstraps
    boozes bops borders bosoms bosses botches bottlenecks bottles bottoms bowers boxes brackets brads braids brains
    brainstorms branches brands bravos brawls brays breads breakfasts breasts breaststrokes breeds breezes brews bribes
    bricks bridges bridles brigades brims bristles broaches broadcasts broadsides brocades brokers bronzes brooches
    broods brooks brooms browns browses brunches brushes bubbles buccaneers buckets buckles buddies budgets buds buffers
    buffs buggers bugles bugs bulges bulks bulldogs bulletins bullies bulls bulwarks bums bunches bundles bungles bungs
    bunkers bunks bunts buoys burdens burlesques burns burps burrows burrs burs buses bushels bushes busses butterflies
    butters buttonholes buttons buttresses bypasses cabals cabbages cabins cables cabs caches caddies cages cakes
    calendars calipers calks callouses calls calluses calves cambers campaigns camps canals candidates candies candles
    canes cankers cannonades cannons canoes canopies cans canters cantilevers cantons cants canvases caparisons caps
    capsules captains captions caravans carbonates careers caricatures carmines carols caroms carouses carpenters
    carpets carps cartoons carts cartwheels cashes cashiers caskets castles castrates catalogs catalogues catcalls
    caterwauls catnaps cats caulks causeways cautions caverns caves cavils cements censors censures censuses centers
    centres certificates chagrins chairs chalks challenges champions champs chances changes chaperones chaperons chaps
    characters charcoals charges chariots charms chars charters charts chauffeurs checkmates checks cheeks cheeps cheers
    cheeses chequers cheques chickens chills chimes chinks chins chirrups chisels chitchats chloroforms chocks choirs
    chomps chords choruses chromes chums chunks chutes cinches ciphers circuits circumflexes clacks claims clamors
    clamours clapboards clarets clarions clashes classes clatters claws clerks climaxes clinkers clips cloaks cloisters
    clones clops closets closures clots clotures clouds clouts clowns clubs clucks clues clumps clunks clusters clutters
    co-stars coaches coals coasts coats cobbles cobblestones cobwebs cockles cocoons codes cods coffins cogs coiffures
    coifs coils coins cokes collars collies combats combs commands comments commissions communes compacts companies
    companions compartments compasses complexes complexions composites composts compromises concerns concertinas
    concerts concretes cones confabs confections confederates conflicts congas conglomerates congresses conjectures
    conjugates conks cons consents constructs contacts contests contours contracts contrasts controls convoys coopers
    coops coos copies coppers cops copyrights coquettes cordons cores corks corkscrews corners cornices corns corrals
    correlates corsets costumes cottons couches counsels countenances counterattacks counterbalances counterclaims
    counterfeits countermands counterpoints counters countersigns countersinks counterweights counts couples courts
    covenants covers cowhides cowls cradles crafts cramps cranks crapes crashes craters crates crayons crazes creams
    creosotes crepes crescendos crests crews cribs crickets cricks crimps crimsons crinkles crisps critiques crocks
    crooks crops crossbreeds crowds crowns crows cruises crumbs crunches crusades crusts crutches cubes cubs cuckolds
    cuckoos cudgels cues cuffs culls cultures cups curbs cures curries currycombs curtains curtsies curves cusses cycles
    dadoes damps dams dapples datelines daubs dawns daylights dazes deadlocks deals deans debates debauches debits
    debuts decays deceases decks decoys decrees decrescendos defaults defeats defects defiles delights deluges demerits
    demises demos derricks descants descents desires despairs detours detoxes devils diagnoses diagrams dialogues
    dialyses diapers diaphragms dibbles dices diets dikes dimples dings dins disadvantages disarrays discharges
    disciplines discontents discords discos discourses discredits discs disdains disfavors disfavours disgraces
    disguises disgusts dishes disillusions disks dismays disorders dispatches displays disputes disquiets disrespects
    dissents distances distresses districts disuses ditches dithers dittos dives divines divorces docks doctors
    documents dodders dogfights dogs doles dollies dolls domes domiciles doodles dopes doses dots doubts douches
    downloads dowses drafts dragoons drawls dreams dredges dresses drivels drives drizzles drones drools drudges drugs
    drums duels dummies dungs duns dupes duplexes dusts dykes dynamites eagles earmarks ears earths echoes eclipses
    edges egresses elbows electroplates emails embargoes emcees emulsions enamels encores endeavors endeavours engineers
    ensembles entrances epoxies essays esteems estimates evens evidences excerpts excuses exercises exhibits exits
    expatriates expenses experiences experiments eyeballs eyewitnesses faces facets facsimiles factors faggots fagots
    fags fairs fakes falcons fans fantasies farces fares farms farrows farts fashions fasts fates fathers fats faults
    favors favours fawns faxes fears feasts feathers fees felts fences ferments ferrets ferries festers festoons fetters
    feuds fevers fibs fiddles fields figures files filibusters filigrees fillets films filters filtrates financiers
    fines finesses fingerprints fingers finks fins firebombs fires firms fishes fissures fizzes flagellates flags flails
    flakes flames flanks flares flashes flasks flavors flavours flaws flecks fleeces fleets fleshes flights flip-flops
    flocks floodlights floods floors flosses flours flowers flows fluffs flunks flurries flutes fluxes foals foams fobs
    fodders fogs foils fools footnotes footprints forages forays forbears forces fords forearms foregrounds forests
    foretastes forks formats forms forts founders fowls foxes foxtrots fractions fragments franchises franks frays
    frazzles freaks freckles freelances freewheels freights fricassees frights frills fringes frisks fritters frizzes
    frocks frogs frolics fronts frosts froths fruits fucks fuddles fudges fuels fullbacks fulls functions funks funnels
    furloughs furrows furs fusillades fuzzes gabs gads gaggles gags gaits galls gambols gangrenes gangs gaps garages
    garbs gardens gargles garments garnishees garnishes garrisons garrotes garters gases gates gazettes gees genders
    gerrymanders gestures ghettos ghosts gibbers gibbets gibes gifts gins girdles girths glamours glances glares gleams
    glimmers glimpses glories glosses gloves glows gnarls godfathers goldbricks golfs gongs gossips gowns graces grades
    graduates grafts grains grandfathers grandparents grandstands graphs grasses grates gravels graves grays greases
    greys griddles grills grimes groins grooves grosses grouches grouses grouts grubs grudges guards guesstimates guests
    guffaws guillotines guises gums guns gurgles gusts gutters guys gyps habits hacks haemorrhages hallmarks halos
    halters halves hammers hammocks hams hamstrings handcrafts handcuffs handicaps harbingers harbors harbours hares
    harlequins harms harnesses harpoons harps harvests hashes hasps hassles hats hawks haws hays hazards hazes headlines
    heads heats heckles hedges heels helicopters helms hemorrhages hems hemstitches hennas herds hexes hiccoughs
    highlights hikes hills hinges hoards hoaxes hobnails hobos hobs hoes holes holidays hollows holsters homers homes
    homesteads hones honeycombs honeymoons honeys honks honors hoodoos hoods hoofs hopes hopscotches horns horses
    horsewhips hoses hounds houses howls hucksters hues huffs hulks hulls humbugs humors humours humps hunches hungers
    hunts hurrahs husbands husks hydrates hydroplanes hymns hypes hyphens ices images impacts imports impulses inches
    inconveniences increments indents indentures indexes inebriates influences influxes ingrains initials inks inns
    inputs insets instances institutes instruments insults interchanges interdicts interests interfaces interleaves
    interludes intermediates interns intersects interviews intrigues introverts invalids inventories inverses invoices
    issues jabs jackets jackrabbits jades jags jails jams janitors japans jars jaundices jaunts jawbones jaws jazzes
    jellies jests jets jewels jibes jibs jiggles jinxes jitterbugs jobs jockeys joints jokes jollies jolts jots jounces
    journals journeys jousts joyrides joys judges juggles jugs juices jumbles junctions junkets junks juts
    juxtapositions kaleidoscopes kayaks keels keens kens kernels keyboards keynotes keys keystrokes kids kilns kings
    kinks kites kits kittens kneecaps knees knells knights knobs knots kowtows labels labors labours lacquers lactates
    ladders ladles lagers lagoons lakes lambs lames lances landmarks lands landscapes landslides laps lapses lards larks
    lasers lathers lathes lattices layers leaches leaflets leafs leagues leaks leapfrogs leases leashes leathers leavens
    lectures ledges leeches lenses lesions levels leverages levers libels licences licenses lids lifts ligatures
    lighters lightnings lights lilts limbs limes limits lines lips lipsticks lisps lists lithographs litters lives loans
    lobbies lofts logs loots lords lounges lows lubes lucks lulls lumbers lumps lunches lusts lutes lyrics machines
    madders maims mainstreams malfunctions mallets malts mambos manacles mandates maneuvers mangles manicures manifolds
    manoeuvres mantles manures maps marathons marauds marches marinades markets marshals martyrs marvels masks masts
    matches mats matters mattes mattresses mauls mazes meals measures medicines melds memos menaces mentors meows
    merchandises merits messages messes metals meters metes metres miaows microfilms microscopes microwaves middles
    midwives miffs mikes mildews milks mills mimeographs mimes mimics minds mines ministers minstrels mints mires
    mirrors misconducts miscounts misdeals misfits mismatches misplays misprints mistakes mists mobs models mollycoddles
    molts mongers monkeys mooches moonlights moons moonshines moors moots mortars mortgages mortises mothballs mothers
    motions motleys motorbikes motorboats motorcycles motors moults mounds mountaineers mousses mouths muddles muffs
    mugs mulches mummies munitions murders murks muscles mushes mushrooms musses mutes mutinies muzzles names naps necks
    needles negatives neighbors neighbours neighs nests nets networks neuters nibbles niches nickels nicknames nicks
    nipples nitrates nixes noises nooses norms nosedives noses noshes notes nuances nukes nulls nurses obelisks objects
    officers offsets oils oinks ok's okays omens options orbits orbs orders ornaments orphans outbreaks outcries
    outcrops outfits outlays outputs outrages outs ovals overcasts overcharges overcoats overdoses overemphasises
    overhangs overpasses overprints overs oversupplies overuses overviews overwrites oysters paces packages packets
    padlocks pads pages pails pairs palates palavers pales palisades palms pals palsies pancakes panders panels pangs
    panhandles panics pans pantomimes parachutes parades paragraphs parallels paralyses paraphrases parasites parasols
    parcels parents parks parleys parodies paroles parrots parties partitions partners pastes pastors pastures patches
    patents patrols patronages patterns patters paves pawns paws peaches peaks peals pearls pebbles pedals pedicures
    peers pees peeves pegs pellets pencils pens pensions peps percolates perfumes perils perks perms peroxides perverts
    pestles peters petitions pets phases phones photocopies photographs phrases pickets pickles picnics pictures piddles
    pieces pigeonholes piggybacks pigments pigs pillages pillars pillows pills pilots pimps pines pinions pinks
    pinnacles pinpoints pioneers pipes pips piques pirates pirouettes pistons pitches pitchforks pities pits placards
    places plains plaits planes planks plans plants plaques plasters plateaus plates pleasures pleats pledges plights
    plops plots ploughs plugs plumes plumps plunders pockets pockmarks pocks podcasts pods points poisons poles polices
    polkas pomades pompadours ponds poniards pontificates poops pores porpoises porters portions ports positions posits
    postmarks posts postures pots potters pouches poultices pounds pouts powders powers powwows practices pranks prates
    prawns preambles precautions predicates prefaces prefixes prejudices preludes premieres premiers pressures
    pretensions previews preys prices prickles prides primes prints privileges prizefights prizes probates processes
    proctors products profiles profiteers programmes programs progresses projects promenades prongs proofs propositions
    prostitutes protests protocols prototypes prunes psalms psyches puddles pukes pulps pulses pumices puns pups purees
    purples purposes purrs purses putters putties quacks quadruplicates quaffs quakes quarantines quarks quarries
    quarterbacks quavers queens queers questionnaires questions quests queues quibbles quiets quilts quintuples quirks
    quizzes quotes rabbits races racketeers rackets racks radios raffles rafters rages rags raids railroads rains
    rampages ramps ranches ranges ransoms rants rasps ratchets rations ratios rats ravages ravels ravens raves rays
    razors razzes reaches readies reams rears rebates rebels rebroadcasts recaps recharges recompenses records redesigns
    redrafts redraws redresses reefs reels reeves referees references refits reforms refrains refunds regards regiments
    regresses reigns reins reissues relapses releases relishes remainders remarks remedies remodels rendezvouses
    renegades reneges rents repairs repatriates replays reposes reprieves reprimands reprints reproaches reprobates
    reproofs requests researches reshuffles resorts resources respites retails retakes retreads retrofits retrogrades
    retrospects revenges reviews revokes revolts rewards rewinds rhymes ribs rices ricks rides ridges ridicules riffs
    rifles rigors rigours rigs rimes rims riots ripostes ripples roaches robes rockets rods rolls romances roofs rooks
    ropes rosins rosters rots rouges roughhouses routes rows rubbernecks rubbers rubbishes rubrics rues ruffs rules
    rumbas rumbles rumors rumours rumpuses ruts sabers sabotages sabres sacks sacrifices saddles safeguards safes sails
    saints salaams salaries sallies salts salves sambas samples sandbags sandblasts sandpapers sandwiches sasses
    satellites sauces saunters savages savours scaffolds scalds scales scallops scalps scamps scams scapegoats scarfs
    scars scats scavengers scents schedules schemes schleps schmoozes schools scoops scopes scorns scotches scourges
    scrabbles screens scrimmages scripts scrolls scruffs scrunches scuffles sculls sculptures scums scuppers scythes
    seams seaplanes searches seasons seconds sections sectors sediments seeds seesaws segments segues semaphores senses
    sentences sequences serenades sexes shackles shacks shadows shafts shags shallows shames shampoos shams shanks
    shapes shares sharks sheets shellacs shells shelves shepherds shields shills shimmers shinnies shins ships
    shipwrecks shirts shits shoals shocks shoehorns shops shores shoulders shovels showcases showers shreds shrieks
    shrimps shrines shunts shutters shuttlecocks shuttles sickles sicks sidelines sides sideswipes sidetracks sieves
    signposts signs silences silhouettes silts silvers simpers singsongs sins siphons sites sizes skateboards skates
    skeins sketches skewers skies skills skins skippers skirmishes skirts skis skulls skunks skyrockets slags slaloms
    slanders slants slats slaughters slaves sledgehammers sledges sleds sleets sleighs sleuths slices slicks slides
    slights slits slivers slobbers slogs slopes slots slouches sloughs slums slurs smelts smirches smocks smokes
    smooches smoulders smudges smuts snacks snaffles snafus snags snails snakes snares sneers sneezes sniffles snipes
    snitches snivels snoozes snorkels snowballs snowboards snowmobiles snows snowshoes snuffles snuffs snugs soaps sobs
    socks sods soils sojourns solaces soldiers soles solos somersaults sonnets sophisticates sorrows sorts sounds soups
    sources spaces spades spams spangles spanks sparkles sparks spars spasms spates spatters spawns speckles specks
    speeds spells spices spiels spies spikes spirals spites splats splatters splays splints splotches splurges splutters
    spoofs spooks spools spoons sportscasts spotlights sprays sprees springs spritzes spruces spuds spumes spurs spurts
    squabbles squeegees squires squishes stables staffs stages stags stalemates stampedes staples stars stashes states
    stations steamers steamrollers steels stems stencils stereotypes stewards stews sticks stiffs stills stings stints
    stitches stockades stockpiles stomachs stones stooges stools stoppers stores storms strains straitjackets strands
    straps straws streaks streams stresses strikes strips strokes structures struggles struts stubs studies stuffs
    stumps stunts styles stymies subgroups subjects subleases sublets sublimates submarines subordinates succors
    succours suckers suctions suffixes sugars suicides suits sulfates sulfurs summers summits summonses sums sunburns
    suns suntans supplements supplies surcharges surfaces surfboards surfs surprises surtaxes surveys sutures swags
    swamps swanks swans swashes swats swatters swells swigs swills synapses syndicates syringes tables tablets taboos
    tags tailgates taints tallies tampons tamps tangles tangos tanks tans tapes targets tariffs tarmacs tars tasks
    tassels tastes tats tattles tattoos taunts taxes teams teargases tees telecasts telegraphs telephones telexes
    tempers templates tenants tenses tensions tents tenures terraces tests textures thatches themes thermostats thieves
    thirds thirsts thorns thresholds thrills thromboses thrones throngs throttles thrums thumbs thumbtacks thunders
    thwacks tickets tickles ticks tides tidies tiers tiles tillers tills timbers timetables tinctures tings tins tinsels
    tints tipples tips tires tissues tithes titles toadies toasts toboggans toenails toes toggles tolls tomahawks tones
    tongues tonsures tools toots torches torments torques totals totes tots touches toughs tourneys tours touts towels
    towers tows toys tracks trademarks trades traffics trails trains trammels trams trances transcripts transfers
    transitions transits transplants transports traps trashes travails travesties trawls treadles treadmills treasures
    trebles trees treks trellises tremors trenches trends trials tricks trifles triggers trills triples triplicates
    tripods trips triumphs trolls troubles troughs trowels truckles trucks trues trumps trusses tubes tuckers tunes
    turfs turtles tusks tussles tutors twaddles twangs tweaks tweets twigs twines twinges twits twitters types ulcers
    umpires undercharges undercoats undercuts underlays understudies unicycles uniforms upstages upstarts uptakes
    upturns vacations vaccinates vacuums vagabonds valets vamps varnishes vaults vaunts vectors veins veneers vents
    ventures verdigrises verges verses versions vests vetoes vets videos videotapes views vines visas vises visions
    visits vogues voices voids volleys volumes volunteers voodoos vortexes votes vouchers voyages waddles wafers waffles
    wagers waitresses walks wallpapers walls waltzes wands wantons wardens wards warehouses wares warrants wars wassails
    wastes watercolors watercolours watermarks waterproofs wattles waves waxes weasels weathers webs wedges weekends
    wees weights wells welters welts wenches whales wheelbarrows wheels whelks whelps whiffs whiles whirligigs
    whirlpools whirs whispers whites whitewashes wholesales whooshes whores wicks widows wigs wills winches windows
    winds wines winters wires wiretaps wises witches witnesses wives wonders works worms worships worsts wounds wows
    wrangles wrinkles wrongs yachts yaks yards yarns yawls yeasts yellows yens yields yodels yokes yowls zaps zeros
    zests zincs zippers zones
    =z/
    abases abashes abates abbreviates abdicates abducts abets abhors abides abjures abnegates abolishes abominates
    abounds abrades abridges abrogates absconds absents absolves absorbs abstains abuts accedes accelerates accentuates
    accepts acclimates acclimatises acclimatizes accommodates accompanies accomplishes accosts accredits accrues
    accumulates accuses accustoms achieves acidifies acknowledges acquaints acquiesces acquires acquits activates
    actualises actualizes actuates adapts addles adds adduces adheres adjoins adjourns adjudges adjudicates adjures
    adjusts administers administrates admires admits admonishes adopts adores adorns adulates adulterates adumbrates
    advertises advises aerates affirms afflicts affords afforests agglutinates aggrandises aggrandizes aggravates
    aggrieves agitates agonises agonizes agrees alienates alights aligns allays alleges alleviates allocates allots
    allows alludes alphabetises alphabetizes alters amalgamates amasses amazes ameliorates amortises amortizes amplifies
    amputates amuses anaesthetises analyzes anesthetizes animates anneals annihilates annotates announces annoys annuls
    anoints antagonises antagonizes antedates anthologises anthologizes anticipates antiquates apologises apologizes
    appalls appals appears appeases appends appertains applauds applies appoints apportions appraises appreciates
    apprehends apprises apprizes appropriates approves approximates arbitrates argues arises arouses arraigns arranges
    arrives arrogates articulates ascends ascertains ascribes asks asphyxiates aspires assails assassinates assembles
    asserts assesses asseverates assigns assimilates assorts assuages assumes assures astonishes astounds atones attains
    attends attenuates attests attitudinises attitudinizes attracts attunes augments authenticates authorises authorizes
    automates avenges avers averts avoids avows awaits awakens awakes babysits backbites backdates backpedals backslides
    backtracks badmouths bakes balds bamboozles bandies banishes baptises baptizes bares barnstorms basks bastardises
    bastardizes bates bawls beatifies beautifies becalms beckons becomes bedazzles bedecks bedevils bedraggles befalls
    befits befogs befouls befriends befuddles begets begins begrudges begs beguiles behaves beheads beholds behooves
    behoves belabors belabours beleaguers belies believes belittles belongs bemoans bemuses benumbs bequeaths berates
    bereaves beseeches besets besieges besmirches besots bespeaks bestirs bestows bestrides bethinks betides betokens
    betrays betroths bewails bewilders bewitches bides bifurcates bilks bisects blabs blackens blanches blasphemes
    blenches blesses blindsides bloodies blunts blurts bodes boggles borrows bowdlerises bowdlerizes brainwashes braises
    brazens breathes brightens brings brisks broadens browbeats brutalises brutalizes budges bulldozes bulletproofs
    bumbles burbles burgeons burglarises burglarizes burgles buries bushwhacks busies cadges cajoles calcifies calcines
    calculates calibrates calumniates cannibalises cannibalizes canonises canonizes capitalises capitalizes capitulates
    capsizes captivates carjacks carves castigates catalyzes catechises catechizes categorises categorizes caters
    cauterises cauterizes cavorts cedes celebrates centralises centralizes certifies characterises characterizes
    chastens chastises cheapens cherishes chides childproofs chlorinates chooses choreographs christens circularises
    circularizes circulates circumcises circumnavigates circumscribes circumvents civilises civilizes clarifies
    classifies cleanses cleaves clomps cloys coagulates coalesces coarsens coddles codifies coerces coexists cogitates
    cohabits coheres coincides collaborates collates collectivises collectivizes collides collocates colludes colonises
    colonizes commandeers commemorates commences commends commentates commercialises commercializes commingles
    commiserates commits communicates compartmentalises compartmentalizes compels compensates competes complains
    completes complicates complies comports composes comprehends comprises computerises computerizes computes
    concatenates conceals concedes conceives conceptualises conceptualizes conciliates concludes concocts concurs
    condemns condenses condescends condoles condones conduces confers confesses confides configures confirms confiscates
    conforms confounds confronts confuses confutes congeals congests congratulates congregates conjoins conjures
    connects connives connotes conquers consecrates considers consigns consists consolidates conspires constipates
    constitutes constrains constricts construes consults consumes consummates contains contaminates contemplates
    contends continues contorts contradicts contravenes contributes contrives controverts contuses convalesces convenes
    converges conveys convinces convokes convulses cooperates copulates corrects corresponds corroborates corrodes
    corrugates corrupts coruscates cosigns cosponsors counteracts covets cowers cozens crams craves creates cremates
    cringes criticises criticizes croons crucifies crumples crystallises crystallizes culminates cultivates curdles
    curtails customises customizes dabbles dallies dampens dandles dangles darkens daunts dawdles deactivates deadens
    deafens debarks debars debases debilitates debriefs debugs debunks decaffeinates decamps decants decapitates
    deceives decelerates decentralises decentralizes decides decimates deciphers declaims declares declassifies decodes
    decolonises decolonizes decommissions decomposes decompresses decontaminates decorates decries decriminalises
    decriminalizes dedicates deduces deducts deems deepens defaces defames defecates defends defers defies defines
    deflates deflects defoliates deforests deforms defrauds defrays defrosts defuses degrades dehumanises dehumanizes
    dehumidifies dehydrates deices deifies deigns dejects deletes deliberates delimits delineates delivers deludes
    delves demagnetises demagnetizes demarcates demeans demilitarises demilitarizes demobilises demobilizes democratises
    democratizes demolishes demonstrates demoralises demoralizes demotes denatures denies denigrates denominates denotes
    denounces denudes deodorises deodorizes departs depends depicts deplanes depletes deplores deploys depopulates
    deports deposes depraves deprecates depreciates depresses deprives deputes deputises deputizes derails deranges
    deregulates derides derives derogates desalinates descends describes descries desecrates desegregates desensitises
    desensitizes deserves desiccates designates desists desolates despises despoils destines destroys destructs detaches
    detains detects deteriorates determines deters detests dethrones detonates detoxifies detracts devalues devastates
    develops devolves devotes devours dialyzes dickers diddles differentiates differs diffuses digitises digitizes
    dignifies digresses dilates dillydallies dilutes diminishes dims dines directs dirties disables disabuses disaffects
    disagrees disallows disappears disappoints disapproves disarms disarranges disassembles disassociates disavows
    disbands disbars disbelieves disburses discerns disclaims discloses discolors discolours discombobulates discomfits
    discommodes discomposes disconcerts discontinues discountenances discourages discovers discriminates discusses
    disembarks disembodies disembowels disenchants disencumbers disenfranchises disengages disentangles disestablishes
    disfigures disfranchises disgorges disgruntles disheartens dishevels disinclines disinfects disinherits
    disintegrates disinters disjoints dislocates dislodges dismantles dismembers dismisses disobeys disobliges
    disorganises disorganizes disorients disowns disparages dispels dispenses disperses dispirits displaces displeases
    disports disposes dispossesses disproves disqualifies disrobes disrupts dissatisfies dissects dissembles
    disseminates disses dissimulates dissipates dissociates dissuades distends distills distils distinguishes distorts
    distracts distributes disturbs disunites diverges diversifies diverts divests divulges dizzies doffs domesticates
    dominates domineers donates dotes douses downplays downsizes dramatises dramatizes drenches drowns drubs dulls
    dumbfounds dwindles earns eavesdrops economises economizes edifies editorialises editorializes edits educates
    effaces effectuates effervesces ejects ekes elaborates elapses elates electioneers electrifies electrocutes elevates
    elicits elides eliminates elongates elopes elucidates eludes emaciates emanates emancipates emasculates embalms
    embarks embarrasses embeds embellishes embezzles embitters emblazons embodies emboldens embosses embroiders embroils
    emends emerges emigrates emits emotes empathises empathizes emphasises emphasizes empowers emulates emulsifies
    enables enacts enamors enamours encamps encapsulates encases enchants encircles encloses encodes encompasses
    encourages encroaches encrusts encrypts encumbers endangers endears endorses endows endues endures energises
    energizes enervates enfeebles enfolds enforces enfranchises engages engenders engorges engraves engrosses engulfs
    enhances enjoins enjoys enlarges enlightens enlists enlivens enmeshes ennobles enquires enrages enraptures enriches
    enrolls enrols ensconces enshrines enshrouds enslaves ensnares ensues ensures entangles enters entertains enthralls
    enthrals enthrones enthuses entices entitles entombs entraps entreats entrenches entrusts entwines enumerates
    enunciates envelops envisages envisions epitomises epitomizes equalises equalizes equates equips equivocates
    eradicates erases erects erodes errs erupts escalates eschews espies espouses establishes estranges etches eulogises
    eulogizes evacuates evades evaluates evangelises evangelizes evaporates eventuates evicts evinces eviscerates evokes
    evolves exacerbates exacts exaggerates exalts examines exasperates excavates exceeds excels excepts excites exclaims
    excludes excommunicates excoriates excretes exculpates execrates executes exemplifies exempts exerts exhales
    exhilarates exhorts exhumes exists exonerates exorcises expands expatiates expectorates expects expedites expels
    expends expiates expires explains explicates explodes explores expostulates expounds expropriates expunges
    expurgates extemporises extemporizes extends extenuates exterminates extinguishes extirpates extols extorts
    extradites extrapolates extricates extrudes exudes exults fabricates facilitates falsifies familiarises familiarizes
    famishes fantasises fantasizes fascinates fastens fattens fazes federates feigns fends fertilises fertilizes
    fictionalises fictionalizes filches finagles finalises finalizes fireproofs fishtails fixates flabbergasts flambes
    flattens flatters flays flees flogs flouts fluctuates flummoxes fluoresces fluoridates foists follows foments
    fondles foots forbids forebodes forecloses foregathers foregoes foreordains foresees foreshadows foreshortens
    forestalls foretells forewarns forgathers forgets forgives forgoes formalises formalizes formulates fornicates
    forsakes forswears fortifies fossilises fossilizes fosters fraternises fraternizes freeloads frequents freshens
    frightens frizzles fructifies frustrates fulfills fulfils fumigates furbishes furls furnishes furthers gainsays
    gallivants galvanises galvanizes garbles gelds generalises generalizes generates gentles gentrifies genuflects
    germinates gestates gesticulates ghostwrites girds gladdens glamorises glamorizes gleans glorifies gnashes gnaws
    googles gooses governs granulates gratifies gravitates greets grieves grovels grows guzzles gybes gyrates habituates
    hales hallows hallucinates hankers happens harasses hardens harks harmonises harmonizes harries hastens heals
    hearkens hears heartens hectors heightens hesitates hews hibernates hies hightails hinders hitchhikes hobnobs
    homogenises homogenizes hoodwinks horrifies hospitalises hospitalizes housebreaks housecleans hovers humanises
    humanizes humbles humidifies humiliates hunkers hurtles hybridises hybridizes hydrogenates hyperventilates
    hyphenates hypnotises hypnotizes hypothesises hypothesizes idealises idealizes identifies idolises idolizes ignites
    ignores illuminates illumines illustrates imbibes imbues imitates immerses immigrates immobilises immobilizes
    immolates immortalises immortalizes immunises immunizes immures impairs impales impanels imparts impeaches impedes
    impels impends imperils impersonates impinges implicates implies implodes implores importunes imposes impounds
    impoverishes impregnates imprisons improves improvises impugns imputes inaugurates inbreeds incapacitates
    incarcerates incarnates incinerates incises incites includes incorporates incriminates incubates inculcates
    inculpates incurs indemnifies indicates indicts individualises individualizes indoctrinates induces inducts indulges
    industrialises industrializes infatuates infects infers infests inflames inflates inflects inflicts informs
    infringes infuriates infuses ingests ingratiates inhabits inhales inheres inherits inhibits initialises initializes
    injects injures innovates inoculates inquires inscribes inseminates insinuates insists inspects inspires installs
    instigates instills instils institutionalises institutionalizes instructs insulates insures integrates intends
    intensifies interacts interbreeds intercedes interconnects interferes interjects interlaces interlards interlinks
    intermarries intermingles internalises internalizes internationalises internationalizes interpolates interposes
    interprets interrelates interrogates inters intersperses intertwines intervenes interweaves intimidates intones
    intoxicates introduces intrudes intuits inundates inures invades invalidates inveighs inveigles invents inverts
    investigates invests invigorates invokes involves iodises iodizes ionises ionizes irks irradiates irrigates
    irritates italicises italicizes itemises itemizes iterates jackknifes jaywalks jeopardises jeopardizes jettisons
    joshes justifies juxtaposes kibitzes kidnaps kindles kneads knifes lacerates lades lambastes languishes lauds
    launders lavishes lazes learns legalises legalizes legislates legitimates legitimises legitimizes lends lengthens
    lessens levitates liaises liberalises liberalizes liberates lightens likens limns lingers lionises lionizes lipreads
    liquefies liquidates liquidises liquidizes listens litigates livens loafs loathes localises localizes locates
    loiters lolls lollygags loosens looses lops loses lubricates lurks luxuriates lynches macerates maddens magnetises
    magnetizes magnifies mainlines maintains makes maligns malingers maltreats manages manhandles manipulates mans
    manumits marinates marries masticates masturbates materialises materializes matures maunders maximises maximizes
    mechanises mechanizes meddles mediates medicates meditates mellows memorialises memorializes memorises memorizes
    menstruates mercerises mercerizes merges mesmerises mesmerizes metabolises metabolizes metastasises metastasizes
    mewls midwifes migrates militarises militarizes militates mingles miniaturises miniaturizes minimises minimizes
    misapplies misapprehends misappropriates misbehaves miscalculates miscalls miscarries miscasts misconceives
    misconstrues misdirects misdoes misgoverns misguides mishandles misidentifies misinforms misinterprets misjudges
    mislays misleads mismanages misplaces mispronounces misreads misrepresents misspells misspends misstates mistimes
    mistreats mistypes misunderstands mitigates mobilises mobilizes modernises modernizes modifies modulates moistens
    moisturises moisturizes molders molests mollifies monetises monetizes monopolises monopolizes moralises moralizes
    mortifies moseys motivates motorises motorizes moulders mourns mouses muckrakes muddies multiplies mummifies mutates
    mutilates mystifies nabs narrates nasalises nasalizes nationalises nationalizes naturalises naturalizes nauseates
    navigates nears necessitates negates negotiates neutralises neutralizes niggles nitpicks nominates nonpluses
    normalises normalizes notarises notarizes notifies nourishes nullifies numbs numerates nuzzles obeys obfuscates
    obligates obliges obliterates obscures observes obsesses obstructs obtains obtrudes obviates occludes occupies
    occurs offends officiates offloads offs omits opaques operates opines opposes oppresses optimises optimizes opts
    orates orchestrates ordains organises organizes orientates originates oscillates ossifies ostracises ostracizes
    ousts outbalances outbids outclasses outdistances outdoes outflanks outfoxes outgoes outgrows outlasts outlives
    outmaneuvers outmanoeuvres outnumbers outperforms outplays outranks outruns outsells outshines outsmarts outsources
    outstays outstrips outvotes outwears outweighs outwits overachieves overacts overawes overbalances overbears
    overcomes overcompensates overcooks overcrowds overdoes overdraws overdresses overeats overemphasizes overexposes
    overextends overgrows overhands overhears overheats overindulges overjoys overlies overpays overplays overpopulates
    overpowers overprices overproduces overrates overreaches overreacts overrules oversees overshadows oversimplifies
    oversleeps overspecialises overspecializes overspends overspreads overstates overstays oversteps overstocks
    overtakes overtaxes overwhelms ovulates owes owns oxidises oxidizes oxygenates pacifies paginates palliates palpates
    palpitates pampers paralyzes parboils parches pares parses partakes participates particularises particularizes
    pasteurises pasteurizes patronises patronizes pauperises pauperizes peddles penalises penalizes penetrates
    perambulates perceives perforates performs perishes perjures permeates permutes perpetrates perpetuates perplexes
    persecutes perseveres persists personalises personalizes personifies perspires persuades pertains perturbs peruses
    pervades pesters petrifies pettifogs philanders philosophises philosophizes pierces pilfers placates plagiarises
    plagiarizes playacts pleads pleases pluralises pluralizes poaches polarises polarizes politicises politicizes
    pollinates pollutes ponders popularises popularizes populates portends portrays possesses postdates postpones pours
    prays preaches prearranges precedes precludes preconceives predates predeceases predestines predetermines predicts
    predisposes predominates preens preexists prefabricates prefers prefigures preheats prejudges premeditates
    preoccupies preordains prepares prepays preponderates prepossesses prerecords prescribes presides pressurises
    pressurizes presumes presupposes prettifies prevails prevaricates prevents primps prioritises prioritizes prises
    privatises privatizes proclaims procrastinates procreates procures profanes professes prognosticates prohibits
    proliferates prolongs promotes promulgates pronounces proofreads propagandises propagandizes propagates propels
    prophesies propitiates proposes propounds prorates proscribes prosecutes proselytises proselytizes prospers
    prostrates protects protracts protrudes proves provides provokes psychoanalyzes publicises publicizes publishes
    pulsates pulverises pulverizes punctuates punishes purifies purloins pursues purveys pussyfoots putrefies qualifies
    quantifies quashes quells quenches quickens radiates ramifies randomises randomizes rankles ransacks rarefies
    ratifies rationalises rationalizes ravishes razes reactivates reacts readjusts readmits reaffirms realises realizes
    reallocates reanimates reappears reapportions reappraises reaps rearms rearranges reassembles reasserts reassesses
    reassigns reassures reawakens rebinds rebuilds rebuts recants recapitulates recasts recedes receives reciprocates
    recites reckons reclaims reclassifies reclines recognises recognizes recollects recombines recommences recommends
    reconciles reconditions reconnects reconnoiters reconnoitres reconquers reconsiders reconstitutes reconstructs
    reconvenes recopies recoups recovers recreates recriminates rectifies recuperates recurs recycles reddens
    redecorates rededicates redeems redefines redeploys redevelops redirects rediscovers redistributes redoes redoubles
    redounds reduces reelects reenacts reestablishes reevaluates reexamines refashions refers refinances refines
    refinishes reflects refocuses reforests reformulates refracts refreshes refrigerates refuels refurbishes refurnishes
    refutes regains regenerates regroups regularises regularizes regulates regurgitates rehabilitates rehearses reheats
    reimburses reimposes reincarnates reinforces reinstates reinterprets reinvents reiterates rejoices rejoins
    rejuvenates rekindles relates relaxes relearns relegates relents relies relieves relinquishes relives reloads
    relocates remarries remembers reminds reminisces remonstrates remunerates renames rends renegotiates renews
    renounces renovates reopens reorganises reorganizes repaints repays repels repents rephrases replaces replenishes
    repletes replicates repossesses reprehends represents represses reprises reprocesses reproduces reprograms reproves
    republishes repudiates requires requites rereads reroutes reschedules rescinds resells resembles resents resettles
    resides resigns resists resonates resounds respires responds restarts restates restocks restores restrains restricts
    restructures resubmits resurfaces resurrects resuscitates retains retaliates retells retires retools retouches
    retraces retracts retrains retrenches retries retrieves retrogresses retypes reunifies reunites revalues revamps
    reveals reverberates reverts reviles revisits revitalises revitalizes revives revivifies revolutionises
    revolutionizes revolves rewires rewords reworks rhapsodises rhapsodizes rids riles ripens roams robs roils roisters
    rollicks romanticises romanticizes rotates roughens rouses roves rubberises rubberizes ruminates rumples saddens
    salivates sanctifies sanitises sanitizes sates satiates satirises satirizes satisfies says scandalises scandalizes
    scants scarifies scavenges schusses scintillates scoots scrams scrimps scrounges scrutinises scrutinizes sculpts
    sears secedes secludes secretes secularises secularizes secures sedates seduces seems seeps seethes seizes selects
    sends sensitises sensitizes sentimentalises sentimentalizes sequesters serialises serializes sermonises sermonizes
    severs sews shadowboxes shanghais sharpens shatters sheathes sheers shirks shirrs shoos shoplifts shortens shrills
    shrivels shrives shuns shushes shuts sickens sics sidles sifts signalises signalizes signifies simplifies simulates
    sings sits situates skews skimps skitters skulks skydives skyjacks slackens slakes slathers slays sleeks sleepwalks
    slenderises slenderizes slims slinks slithers sloshes slows slues slurps smites smuggles sobers socialises
    socializes softens solemnises solemnizes solicits solidifies soliloquises soliloquizes solves soothes soughs
    soundproofs spacewalks spays speaks specialises specializes specifies speculates spellbinds spends spews spurns
    squanders stabilises stabilizes stagnates stales stanches standardises standardizes starves staunches steamrolls
    sterilises sterilizes stiffens stigmatises stigmatizes stimulates stipples stipulates stonewalls stows straightens
    straitens strangulates stratifies streamlines strengthens strews strives stultifies stuns stupefies stylises
    stylizes subdivides subdues subjoins subjugates submerges submerses submits suborns subscribes subsides subsidises
    subsidizes subsists substantiates subsumes subtracts subverts succeeds succumbs suckles sues suffers suffices
    suffocates suffuses sugarcoats suggests sullies summarises summarizes sunbathes sunders superannuates supercharges
    superimposes superintends supersedes supervenes supervises supplants supplicates supposes suppresses suppurates
    surmounts surpasses survives suspends sustains swaddles swears sweetens swelters syllabifies symbolises symbolizes
    sympathises sympathizes synchronises synchronizes syncopates syncs synthesises synthesizes systematises systematizes
    tabulates tames tantalises tantalizes tarries teaches teems teethes televises tells temporises temporizes tempts
    tenderises tenderizes tends terminates terrifies terrorises terrorizes testifies theorises theorizes thickens thins
    threatens threshes thrives tightens titillates toddles tolerates topples totters toughens tousles traduces traipses
    tranquilizes tranquillises transacts transcends transcribes transfigures transfixes transfuses transgresses
    translates transliterates transmigrates transmits transmutes transpires transships transverses traumatises
    traumatizes trisects trivialises trivializes troubleshoots trounces truncates typecasts typesets typewrites typifies
    tyrannises tyrannizes ulcerates ululates unbars unbends unbinds unblocks unbolts unbosoms unbuckles unburdens
    unbuttons unclasps unclothes uncoils uncorks uncouples uncovers undeceives underachieves underacts underbids
    underexposes undergoes underlies undermines underpays underpins underplays underrates undersells undershoots
    undersigns understands understates undertakes undervalues underwrites undoes undulates unearths unfastens unfits
    unfolds unfrocks unfurls unhands unhinges unhitches unhooks unhorses unifies unionises unionizes unites unlaces
    unlearns unleashes unloads unlocks unlooses unmakes unmans unmasks unnerves unpacks unpins unplugs unravels unrolls
    unsaddles unsays unscrambles unscrews unseals unseats unsettles unsheathes unsnarls untangles unties untwists
    unveils unwinds unwraps unzips upbraids upchucks upends upholds upholsters upraises uproots urbanises urbanizes
    urinates usurps utilises utilizes utters vacates vacillates validates vamooses vandalises vandalizes vanishes
    vanquishes vaporises vaporizes variegates varies veers vegetates vends venerates ventilates verbalises verbalizes
    verifies versifies vexes vibrates victimises victimizes vies vilifies vindicates violates visualises visualizes
    vitalises vitalizes vitiates vituperates vivifies vocalises vocalizes vociferates vouches vouchsafes vulcanises
    vulcanizes vulgarises vulgarizes wades waives wakens wanders warns waylays weakens weans wearies weatherproofs weds
    weeps weighs welshes wends westernises westernizes whams wheedles whets whitens whittles widens wields wigwags
    windsurfs winterises winterizes withdraws withholds withstands wolfs womanises womanizes worsens wreaks wreathes
    wrests writes writhes yammers yanks yearns
    =bp/
    abase abash abate abbreviate abdicate abduct abet abhor abide abjure abnegate abolish abominate abound abrade
    abridge abrogate abscond absolve absorb abstain abut accede accelerate accentuate accept acclimate acclimatise
    acclimatize accommodate accompany accomplish accost accredit accrue accumulate accuse accustom achieve acidify
    acknowledge acquaint acquiesce acquire acquit activate actualise actualize actuate adapt add addle adduce adhere
    adjoin adjourn adjudge adjudicate adjure adjust administer administrate admire admit admonish adopt adore adorn
    adulate adumbrate advertise aerate affirm afflict afford afforest aggrandise aggrandize aggravate aggrieve agitate
    agonise agonize agree alienate align allay alleviate allocate allot allow allude alphabetise alphabetize alter amass
    amaze ameliorate amend amortise amortize amplify amputate amuse anaesthetise analyze anesthetize anneal annihilate
    annotate announce annoy annul anoint antagonise antagonize antedate anthologise anthologize anticipate antiquate
    apologise appal appall appear appease append appertain applaud apply appoint apportion appraise appreciate apprehend
    apprise apprize approve arbitrate argue arise arouse arraign arrange arrogate ascend ascertain ascribe asphyxiate
    aspire assail assassinate assemble assert assess asseverate assign assimilate assort assuage assure astonish astound
    atone attain attend attest attitudinise attitudinize attract attune authenticate authorise authorize automate avenge
    aver avert avoid avow awaken backbite backdate backpedal backslide backtrack badmouth bake bamboozle banish baptise
    baptize barnstorm bask bastardise bastardize bate bawl beatify beautify becalm beckon bedazzle bedeck bedevil
    bedraggle befall befit befog befoul befriend befuddle beg beget begin begrudge beguile behave behead behold behoove
    behove belabor belabour beleaguer belie belittle bemoan bemuse benumb bequeath berate bereave beseech besiege
    besmirch besot bespeak bestir bestow bestride bethink betide betoken betray betroth bewail bewilder bewitch bide
    bilk bisect blab blacken blanch blaspheme blench bless blindside blither blurt bode boggle borrow bowdlerise
    bowdlerize brainwash braise breathe brighten bring broaden brutalise brutalize budge bulldoze bumble burble burgeon
    burglarise burglarize burgle bury bushwhack cadge cajole calcify calcine calculate calibrate calumniate calve
    cannibalise cannibalize canonise canonize capitalise capitalize capitulate capsize captivate carjack carve castigate
    catalyse catalyze catechise catechize categorise categorize cater cauterise cauterize cavort cede centralise
    centralize certify characterise characterize chasten chastise cheapen cherish chide childproof chlorinate choose
    choreograph christen circularise circularize circulate circumcise circumnavigate circumscribe circumvent civilise
    civilize clarify classify cleanse cleave clomp clothe cloy coalesce coarsen coddle codify coerce coexist cogitate
    cohere coincide collaborate collate collectivise collectivize collide collocate collude colonise colonize commandeer
    commemorate commence commentate commercialise commercialize commingle commiserate commit communicate
    compartmentalise compartmentalize compel compensate compete complain complicate comply comport compose comprehend
    compute computerise computerize conceal concede conceive conceptualise conceptualize conciliate concoct concur
    condemn condense condescend condole condone conduce confer confess confide configure confine confirm conform
    confound confuse confute congeal congest congratulate congregate conjoin conjure connect connive connote conquer
    consider consign consist consolidate conspire constipate constitute constrain constrict consult contain contaminate
    contemplate contend continue contort contradict contravene contribute contrive controvert contuse convalesce convene
    converge convey convince convoke convulse cooperate copulate correspond corroborate corrode corrugate coruscate
    cosign cosponsor counteract covet cower cozen cram crave create cremate cringe criticise criticize croon crucify
    crumple crystallise crystallize culminate cultivate curdle curtail customise customize dabble dally dampen dandle
    dangle darken daunt dawdle deactivate deaden deafen debar debark debase debilitate debrief debug debunk decaffeinate
    decamp decant decapitate deceive decelerate decentralise decentralize decide decimate decipher declaim declare
    declassify decode decolonise decolonize decommission decompose decompress decontaminate decorate decriminalise
    decriminalize decry dedicate deduce deduct deem deepen deface defame defecate defend defer define deflate deflect
    deforest deform defraud defray defrost defuse defy degrade dehumanise dehumanize dehumidify dehydrate deice deify
    deign deject delete delimit deliver delude delve demagnetise demagnetize demarcate demean demilitarise demilitarize
    demobilise demobilize democratise democratize demolish demonstrate demoralise demoralize demote demount denature
    denigrate denominate denote denounce denude deny deodorise deodorize depart depend depict deplane deplete deplore
    deploy depopulate deport depose deprave deprecate depreciate depress deprive depute deputise deputize derail derange
    deregulate deride derive derogate desalinate descend describe descry desecrate desegregate desensitise desensitize
    deserve desist despise despoil destabilise destabilize destine destroy destruct detach detain detect deter
    deteriorate determine detest dethrone detonate detoxify detract devalue devastate develop devolve devote devour
    diagnose dicker diddle differ differentiate digitise digitize dignify dilate dillydally diminish disable disabuse
    disaffect disagree disallow disambiguate disappear disappoint disapprove disarm disarrange disassemble disassociate
    disavow disband disbar disbelieve disburse discern disclaim disclose discolor discolour discombobulate discomfit
    discommode discompose disconcert discontinue discountenance discourage discover discuss disembark disembody
    disembowel disenchant disencumber disenfranchise disengage disentangle disestablish disfigure disfranchise disgorge
    disgruntle dishearten dishevel disincline disinfect disinherit disintegrate disinter dislocate dislodge dismantle
    dismember dismiss disobey disoblige disorganise disorganize disorient disown disparage dispel dispense dispirit
    displace displease disport dispose dispossess disprove disqualify disrobe disrupt dissatisfy dissect dissemble
    disseminate dissimulate dissipate dissociate dissuade distend distil distill distinguish distort distract distribute
    disturb disunite diverge diversify divert divest divulge doff domesticate domineer donate dote douse downplay
    downsize dramatise dramatize drench drown drub dumbfound dwindle earn eat eavesdrop economise economize edify edit
    editorialise editorialize educate efface effectuate effervesce eject eke elapse elate electioneer electrify
    electrocute elevate elicit elide eliminate elope elucidate elude emaciate emanate emancipate embalm embark embarrass
    embed embellish embezzle embitter emblazon embody embolden emboss embroider embroil emend emerge emigrate emit emote
    empathise empathize emphasise emphasize empower emulate emulsify enable enact enamor enamour encamp encapsulate
    encase enchant encircle enclose encode encompass encourage encroach encrust encrypt encumber endanger endear endorse
    endow endue endure energise energize enervate enfeeble enfold enforce enfranchise engage engender engorge engrave
    engross engulf enhance enjoin enjoy enlarge enlighten enlist enliven enmesh ennoble enquire enrage enrapture enrich
    enrol enroll ensconce enshrine enshroud enslave ensnare ensue entangle enter entertain enthral enthrall enthrone
    enthuse entice entitle entomb entrap entreat entrench entrust entwine enumerate enunciate envelop envisage envision
    epitomise epitomize equalise equalize equate equip equivocate eradicate erase erode err erupt escalate eschew
    espouse espy estrange etch eulogise eulogize evacuate evade evangelise evangelize eventuate evict evince evolve
    exacerbate exaggerate exalt examine exasperate excavate exceed excel excite exclaim excommunicate excoriate excrete
    exculpate execrate execute exemplify exert exhale exhilarate exhort exhume exist exonerate exorcise expand expatiate
    expect expectorate expedite expel expend expiate expire explain explicate explode explore expostulate expound
    expropriate expunge expurgate extemporise extemporize extend extenuate exterminate extinguish extirpate extol extort
    extradite extrapolate extricate extrude exude exult fabricate facilitate factorise factorize falsify familiarise
    familiarize famish fantasise fantasize fascinate fasten fatten faze feign fend fertilise fertilize fictionalise
    fictionalize filch finagle finalise finalize find fishtail fixate flabbergast flatten flay flee flog flout fluctuate
    flummox fluoresce fluoridate foist foment fondle forebode foreclose foregather forego foreordain foresee foreshadow
    foreshorten forestall foretell forewarn forgather forget forgive forgo formalise formalize formulate fornicate
    forsake forswear fortify fossilise fossilize fraternise fraternize freeload freshen frighten frizzle fructify
    frustrate fulfil fulfill fumigate furbish furl furnish gainsay gallivant galvanise galvanize garble geld generalise
    generalize generate gentrify genuflect germinate gestate gesticulate ghostwrite gird give gladden glamorise
    glamorize glean glorify gnash gnaw go goggle google granulate gratify gravitate greet grieve grovel grow guzzle gybe
    gyrate habituate hallow hallucinate halve hanker happen harass harden hark harmonise harmonize harry hasten
    headquarter heal hearken hearten hector heighten hesitate hew hibernate hie hightail hitchhike hobnob homogenise
    homogenize hoodwink horrify hospitalise hospitalize housebreak houseclean humanise humanize humidify humiliate
    hunker hurtle hybridise hybridize hydrogenate hyperventilate hyphenate hypnotise hypnotize hypothesise hypothesize
    idealise idealize identify idolise idolize ignite ignore illuminate illumine illustrate imagine imbibe imbue imitate
    immerse immigrate immobilise immobilize immolate immortalise immortalize immunise immunize immure impair impale
    impanel impart impeach impede impel impend imperil impersonate impinge implicate implode implore imply importune
    impose impound impoverish impregnate imprison improve improvise impugn impute inaugurate inbreed incapacitate
    incarcerate incinerate incise incite incriminate incubate inculcate inculpate incur indemnify indict individualise
    individualize indoctrinate induce induct indulge industrialise industrialize infatuate infect infer infest inflame
    inflate inflect inflict inform infringe infuriate infuse ingest ingratiate inhabit inhale inhere inherit inhibit
    initialise initialize inject injure innovate inoculate inquire inscribe inseminate insinuate insist inspect inspire
    install instigate instil instill institutionalise institutionalize instruct insulate insure integrate intend
    intensify inter interact interbreed intercede interconnect interfere interject interlace interlard interleave
    interlink intermarry intermingle internalise internalize internationalise internationalize interpolate interpose
    interpret interrelate interrogate intersect intersperse intertwine intervene intimidate intone intoxicate introduce
    intrude intuit inundate inure invade invalidate inveigh inveigle invent invert invest investigate invigorate invoke
    iodise iodize ionise ionize irk irradiate irrigate irritate italicise italicize itemise itemize iterate jaywalk
    jeopardise jeopardize jettison josh justify juxtapose kibitz kibosh kidnap kindle knead lade lambaste languish laud
    launder laze learn leave legalise legalize legislate legitimise legitimize lend lengthen lessen levitate liaise
    liberalise liberalize liberate lighten liken limn linger lionise lionize liquefy liquidate liquidise liquidize
    listen litigate liven localise localize locate loiter loll lollygag loosen lop lose lubricate lurk luxuriate lynch
    macerate madden magnetise magnetize magnify mainline maintain make malinger maltreat manage manhandle manipulate
    manumit marinate marry masticate masturbate materialise materialize maunder maximise maximize mechanise mechanize
    meddle medicate meditate meet memorialise memorialize memorise memorize menstruate mercerise mercerize merge
    mesmerise mesmerize metabolise metabolize metamorphose metastasise metastasize mewl migrate militarise militarize
    militate mingle miniaturise miniaturize minimise minimize misapply misapprehend misappropriate misbehave
    miscalculate miscall miscarry misconceive misconstrue misdirect misdo misgovern misguide mishandle misidentify
    misinform misinterpret misjudge mislay mislead mismanage misplace mispronounce misrepresent misspell misspend
    misstate mistime mistreat mistype misunderstand mitigate mobilise mobilize modernise modernize modify modulate
    moisten moisturise moisturize molder molest mollify monetise monetize monopolise monopolize moralise moralize
    mortify mosey motivate motorise motorize moulder mourn muckrake mummify mutate mutilate mystify nab narrate nasalise
    nasalize nationalise nationalize naturalise naturalize nauseate navigate necessitate negate negotiate neutralise
    neutralize niggle nitpick nonplus normalise normalize notarise notarize notify nourish nullify nuzzle obey obfuscate
    oblige obsess obstruct obtain obtrude obviate occlude occupy occur offend officiate offload omit operate opine
    oppress opt optimise optimize orate orchestrate ordain organise organize orientate originate oscillate ossify
    ostracise ostracize oust outbalance outclass outdistance outdo outflank outfox outgrow outlast outlive outmaneuver
    outmanoeuvre outnumber outperform outplay outrank outsell outshine outsmart outsource outstay outstrip outvote
    outwear outwit overachieve overact overawe overbalance overbear overcompensate overcook overcrowd overdo overdraw
    overdress overeat overemphasise overemphasize overexpose overextend overgrow overhear overheat overindulge overjoy
    overlie overpay overplay overpopulate overpower overprice overproduce overrate overreach overreact overrule oversee
    overshadow oversimplify oversleep overspecialise overspecialize overspend overstate overstay overstep overstock
    overtake overtax overwhelm ovulate owe oxidise oxidize oxygenate pacify paginate palliate palpate palpitate pamper
    paralyse paralyze parboil parch pare parse partake participate particularise particularize pasteurise pasteurize
    patronise patronize pauperise pauperize peddle penalise penalize penetrate perambulate perceive perform perish
    perjure permeate permute perpetrate perpetuate perplex persecute persevere persist personalise personalize personify
    perspire persuade pertain perturb peruse pervade pester petrify pettifog philander philosophise philosophize pierce
    pilfer placate plagiarise plagiarize playact pluralise pluralize poach polarise polarize politicise politicize
    pollinate pollute ponder popularise popularize populate portend portray possess postdate postpone preach prearrange
    precede preclude preconceive predate predecease predestine predetermine predict predispose preen preexist
    prefabricate prefer prefigure preheat prejudge premeditate preoccupy preordain prepare prepay preponderate
    prepossess prerecord prescribe preside pressurise pressurize presuppose prettify prevail prevaricate prevent primp
    prioritise prioritize prise privatise privatize proceed proclaim procrastinate procreate procure profess
    prognosticate prohibit proliferate prolong promote promulgate pronounce propagandise propagandize propagate propel
    prophesy propitiate propound prorate proscribe prosecute proselytise proselytize prosper protect protract protrude
    prove provide provoke psych psychoanalyse psychoanalyze publicise publicize publish pulsate pulverise pulverize
    punctuate punish purify purloin pursue purvey pussyfoot putrefy qualify quantify quash quell quench quicken ramify
    randomise randomize rankle ransack rarefy ratify rationalise rationalize ravish raze reactivate readjust readmit
    reaffirm realign realise realize reallocate reanimate reap reappear reapportion reappraise rearm rearrange
    reassemble reassert reassess reassign reassure reawaken rebind rebuild rebut recant recapitulate recede receive
    recenter reciprocate recite reckon reclaim reclassify recline recognise recognize recollect recombine recomend
    recommence reconcile recondition reconfigure reconnect reconnoiter reconnoitre reconquer reconsider reconstitute
    reconstruct reconvene recopy recoup recover recreate recriminate rectify recuperate recur recycle redden redecorate
    rededicate redefine redeploy redevelop redirect rediscover redistribute redouble redound reduce reelect reenact
    reestablish reevaluate reexamine refashion refer refinance refine refinish reflect refocus reforest reformat
    reformulate refract refresh refrigerate refuel refurbish refurnish refute regain regroup regularise regularize
    regulate regurgitate rehabilitate rehearse reheat reimburse reimpose reinforce reinstall reinstate reinterpret
    reinvent reinvigorate reiterate rejoin rejuvenate rekindle relate relax relearn relegate relent relieve relinquish
    relive reload relocate remain remarry remember remind reminisce remonstrate remunerate rename rend renegotiate
    renounce renovate reopen reorganise reorganize repaint repay repel repent rephrase replace replenish repossess
    reprehend represent repress reprise reprocess reprogram reprove republish repudiate require requite reroute
    reschedule rescind resell resemble resent resettle resign resist resonate resound respire respond restart restate
    restock restore restrain restrict restructure resubmit resurface resurrect resuscitate retain retaliate retell
    retire retool retouch retrace retract retrain retrench retrieve retrogress retry retype reunify reunite revalue
    revamp reveal reverberate revert revile revisit revitalise revitalize revive revivify revolutionise revolutionize
    revolve rewire reword rework rhapsodise rhapsodize rile ripen roam rob roil roister rollick romanticise romanticize
    rotate roughen rouse rove rubberise rubberize ruminate rumple sadden salivate sanctify sanitise sanitize sate
    satirise satirize satisfy scandalise scandalize scarify scavenge schuss scintillate scissor scoot scram scrimp
    scrounge scrutinise scrutinize sculpt secede seclude secrete secularise secularize seduce seem seep seethe seize
    send sensitise sensitize sentimentalise sentimentalize sequester serialise serialize sermonise sermonize sever sew
    shadowbox shanghai sharpen shatter sheathe shelve shirk shirr shoo shoplift shorten shrive shrivel shun shush sicken
    sidle sift sightread signalise signalize signify simplify simulate sing sit situate skimp skitter skulk skydive
    skyjack slacken slake slather slay sleepwalk slenderise slenderize slink slither slosh slue slurp smite smuggle
    socialise soften solemnise solemnize solicit solidify soliloquise soliloquize solve soothe sough spacewalk spay
    speak specialise specialize specify speculate spellbind spend spew spurn squander stabilise stabilize stagnate
    standardise standardize starve steamroll sterilise sterilize stiffen stigmatise stigmatize stimulate stipple
    stipulate stonewall stow straighten straiten strangle strangulate stratify streamline strengthen strew strive
    stultify stun stupefy stylise stylize subdivide subdue subjoin subjugate submerge submerse submit suborn subscribe
    subside subsidise subsidize subsist substantiate subsume subtract subvert succeed succumb suckle suffice suffocate
    suffuse sugarcoat sully summarise summarize summon sunbathe sunder superannuate supercharge superimpose superintend
    supersede supervene supervise supplant supplicate suppress suppurate surmount surpass survive suspend sustain
    swaddle swear sweeten swelter syllabify symbolise symbolize sympathise sympathize sync synchronise synchronize
    syncopate synthesise synthesize systematise systematize tabulate tantalise tantalize teach teem teethe televise tell
    temporise temporize tempt tenderise tenderize terminate terrify terrorise terrorize testify theorise theorize
    thicken thieve thresh thrive tighten titillate toddle tog tolerate topple totter toughen tousle traduce traipse
    tranquilize tranquillise transact transcend transcribe transfigure transfix transfuse transgress translate
    transliterate transmigrate transmit transmute transpire transship traumatise traumatize trisect trivialise
    trivialize troubleshoot trounce typewrite typify tyrannise tyrannize ulcerate ululate unbar unbend unbind unblock
    unbolt unbosom unbuckle unburden unbutton unclasp unclothe uncoil uncork uncouple uncover undeceive underachieve
    underact underexpose undergo underlie undermine underpay underplay underrate undersell undershoot undersign
    understand understate undertake undervalue underwrite undo unearth unfasten unfold unfrock unfurl unhand unhinge
    unhitch unhook unhorse unify unionise unionize unite unlace unlearn unleash unload unlock unloose unmake unman
    unmask unnerve unpack unpick unpin unplug unravel unroll unsaddle unsay unscramble unscrew unseal unseat unsettle
    unsheathe unsnarl untangle untie untwist unveil unwind unwrap unzip upbraid upchuck upend uphold upholster upraise
    uproot urbanise urbanize urinate usurp utilize vacate vacillate validate vamoose vandalise vandalize vanish vanquish
    vaporise vaporize variegate vary veer vegetate vend venerate ventilate verbalise verbalize verify versify vex
    vibrate victimise victimize vie vilify vindicate violate visualise visualize vitalise vitalize vitiate vituperate
    vivify vocalise vocalize vociferate vouch vouchsafe vulcanise vulcanize vulgarise vulgarize wade waive waken wander
    warn waylay weaken wean weep weigh welsh wend westernise westernize wham wheedle whet whiten widen wield wigwag
    winterise winterize withdraw wither withhold withstand wive womanise womanize worsen wreak wreathe wrest writhe
    yammer yank yearn
    =nbp/
    abort abscess accent access accession account act acupuncture addict advantage adventure advert advise affiliate
    affront ail airbrush airlift airmail alarm alibi alligator allowance alloy allure ally ambition ambush amnesty
    amount anagram anger angle anguish annex answer ape apparel apprentice approach aquaplane arc archive arm armor
    armour array arrest ash asphalt aspirate assault assay assent asterisk atrophy attack attempt attire auction
    auctioneer author autograph automobile autopsy avalanche award awe ax axe baa baby bachelor backfire background
    backlash backlog backpack backspace backstop backstroke badge badger bag bail bait balance bale ball ballast balloon
    ballot ballyhoo ban band bandage bank bankroll banquet banter bar barb barber bard barf bargain barge bark barn
    barrack barrage barrel barricade barter bash basket batch bath batik batten battle baulk bayonet beach beacon bead
    beak beam bean beard beaver bebop beef beep beeswax beggar belay belch belly bellyache belt bench benefice benefit
    berry berth bib bicycle bight bike bilge bill billet bin binge bird birth bitch bite bivouac blackball blackberry
    blackguard blackjack blacklist blackmail blacktop blare blarney blast blaze blazon bleach bleep blemish blight
    blinker blitz bloat blob block blockade blog blood blossom blot blotch blouse bludgeon blueprint blunder blur
    bluster boat bobble bobsled body bog boldface bomb bombard bond bong bonnet boogie book bookmark boom boondoggle
    booster boot bootstrap booze bop border bosom botch bottle bower bowl box boycott bracket brad braid braille brain
    brake branch brand bravo brawl bray breach bread breakfast breast breaststroke breed breeze brevet brew bribe brick
    bridge bridle brigade brim brine bristle broach brocade broker brooch brook broom browse brunch bubble buccaneer
    buck bucket bud buddy budget buffalo buffer buffet bug bugger bulge bull bulldog bulletin bulwark bunch bundle bung
    bungle bunk bunker bunt buoy bur burden burp burr bushel buss bustle butter butterfly button buttonhole buttress cab
    cabal cabbage cabin cable cache caddie cage cake calendar caliper calk callus camber canal candidate candle candy
    cane canker cannon cannonade canoe canopy cant canter cantilever canton canvas cap caparison capsule captain caption
    caravan carbonate card career carol carom carouse carp carpenter carpet cart cartoon cartwheel cash cashier casket
    castle cat catalog catalogue catcall caterwaul catnap caulk causeway caution cave cavern cavil cease cement censor
    censure census centre certificate chagrin chain chair chairman chalk chamber champ change channel chap chaperon
    chaperone char character chariot charm chart charter chauffeur checker checkmate cheek cheese cheque chequer chime
    chin chink chip chirrup chisel chitchat chloroform choir chomp chord chorus chrome chum chunk church chute cinch
    cipher circle circuit clack claim clam clamour clangor clangour clapboard claret clash class claw cleat clerk clew
    click climax clinker clip cloak clock cloister clone clop closure clot cloture cloud clout clown club clue clump
    clunk cluster clutter co-star coach coal coast coat cobble cobblestone cobweb cocker cockle cocoon code coffin cog
    coif coiffure coin coke collar comb combat comfort command comment commission commune companion compartment compass
    complexion compliment compost concern concert concertina concord condition cone confab confection conflict conga
    congress conjecture conk consent construct contest contrast control convoy coo coop cooper cop copy copyright
    coquette cord cordon corduroy cork corn cornice corral corset costume cotton couch counsel count counterattack
    counterbalance counterclaim countermand counterpoint countersign countersink counterweight covenant cow cowhide cowl
    cox crab cradle craft cramp crane crap crape crate crater crayon craze creosote crepe crest crib crick cricket crimp
    crinkle critique crock crook crop croquet crossbreed crowd crown cruise crumb crunch crusade crush crust crutch cube
    cuckold cudgel cue cuff cull cup curb currycomb curtain curtsy curve cuss cycle dab dado dam damage dance dapple
    date dateline daub dawn daylight daze deadlock deal dean debate debauch debit debut decay decease deck decline decoy
    decree default defeat defect defile delay delight deluge demerit demise demo den derrick descant descent desert
    design desire despair detail detour detox devil diagram dial dialog dialogue diaper diaphragm dibble diet dike
    dimension dimple din ding disadvantage disarray disc discharge discipline discord discourse discredit disfavor
    disfavour disgrace disguise disgust dish disillusion disk dismay disorder display disquiet disrespect dissent
    distance distemper distress district disuse ditch dither ditto divorce dock doctor dodder dog dogfight dole doll
    dolly dome domicile doodle dope dose dot douche dowse dragoon drawl dredge drink drivel drizzle drone drool drudge
    drug drum duel dung dusk dust dyke dynamite e-mail eagle ear earmark earth echo edge effect egress elbow
    electroplate email embargo emcee emulsion enamel encore endeavor endeavour engineer ensemble epoxy essay esteem
    evidence excerpt exchange exercise exhibit exit expatriate expense experience experiment expertise extract eye
    eyeball eyewitness facet facsimile factor fag faggot fagot falcon fame fan fantasy farce fare farm farrow fart
    fashion fate fatigue fault favor favour fawn feast feather fee fence ferment ferret fester festoon fetter fettle
    feud fever fib fiddle figure filet filibuster filigree fillet film filtrate fin finance financier finesse finger
    fingerprint fink fire firebomb fission fissure fizz flag flail flame flare flask flavor flavour flaw fleck fleece
    flight flood floodlight floor floss flour flow flower fluff flunk flurry flute flux foal foam fob focus fodder fog
    foil fold foot footnote footprint forage foray forbear ford forearm foreground foretaste form format fort founder
    fowl fox foxtrot fraction fracture fragment frame franchise fray frazzle freckle freewheel freight fresco fricassee
    fright frill fringe frisk fritter frizz frock frog frolic frost froth fruit fuck fuddle fudge fuel fullback function
    fund funk funnel fur furlough furrow fusillade fuzz gab gad gag gaggle gait gall gambol gang gangrene gap garb
    garden gargle garment garnish garnishee garrison garrote garter gate gauze gazette gee gel gender gerrymander
    gesture geyser ghetto ghost gibber gibbet gibe gift gin girdle girth glamour glance glass gleam glimmer glimpse
    glory gloss glove glow gnarl godfather goldbrick golf gong goose gossip gown grace grade graft grain grandfather
    grandparent grandstand graph grass grate gravel grease griddle grill grime gripe grit groin groove grouch grouse
    grout grub grubstake grudge grunt guard guesstimate guest guffaw guide guillotine guise gum gun gurgle gust gutter
    guy gyp habit hack hackle haemorrhage hallmark halo halter ham hammer hammock hamstring hand handcraft handcuff
    handicap harbinger harbor harbour hare harlequin harm harness harp harpoon harvest hash hasp hassle hat haw hawk hay
    hazard haze headline heap heat heckle hedge heel helicopter helm hem hemorrhage hemstitch henna herd hiccough hiccup
    hike hill hinge hive hoard hoax hob hobnail hobo hoe hole holiday holster homer homestead hone honeycomb honeymoon
    honk honor hood hoodoo hoof hoop hoot hopscotch horn horse horseshoe horsewhip hose host hound hover howl huckster
    hue huff hug hulk hull humbug humor humour hump hunch hunger hurrah husband husk hustle hydrate hydroplane hymn hype
    hyphen impact import imprint impulse incense inch inconvenience increment indent indenture index inebriate infix
    influence influx ink inn instance instrument intercept interchange interdict interface interlude intern interview
    intrigue introvert inventory invoice issue jack jacket jackknife jackrabbit jag jail jam janitor japan jar jaundice
    jaunt jaw jawbone jazz jell jelly jest jewel jib jibe jiggle jinx jitterbug jockey joke jolt jot jounce journal
    journey joust joy joyride judge jug juggle juice julienne jumble junction junk junket jut juxtaposition kaleidoscope
    kayak keel ken kennel kernel keyboard keystroke kid kiln king kink kit kite kitten knee kneecap knell knife knight
    knob knot knuckle kowtow label labor labour lacquer lactate ladder ladle lager lagoon lake lamb lance land landmark
    landscape landslide lap lard lark laser lasso lathe lather lattice launch layer leach leaf leaflet league leak
    leapfrog lease leash leather leaven lecture ledge leech lens lesion letter lever libel licence lid ligature lilt
    limb lime lint lip lipstick lisp lithograph litter loaf loan lobby lock lodge loft log loot lord lounge lube luck
    lull lumber lunch lust lute machine mail maim malfunction mallet malt mambo manacle mandate maneuver mangle manicure
    manoeuvre mantle manure maraud marble march marinade market marshal martyr mask mast match mate matter mattress maul
    maze measure meld memo mentor meow merchandise mess mete meter metre miaow microfilm microscope microwave midwife
    miff mike mildew milk mill mime mimeograph mind minister minstrel mire mirror misconduct miscount misdeal misfit
    mismatch misplay misprint mist mistake mob mold mollycoddle molt monger monkey mooch moon moonlight moonshine moor
    mope mortar mortgage mortise mothball mother motion motorbike motorboat motorcycle mould moult mound mountaineer
    mouse mousse mouth mud muddle muff mug mulch mummy munition murder murk muscle mush mushroom muss mutiny muzzle nail
    nap nark neck needle neglect neigh neighbor neighbour nerve nest network nibble niche nick nickel nickname nipple
    nitrate nix noise noose norm nose nosedive nosh notch nuance nuke nurse nut obelisk object occasion officer oil oink
    omen ooze option orb orbit order ornament orphan outbreak outcrop outcry outfit outgo outlay outrage overcharge
    overcoat overdose overhang overlap overpass overprint oversupply overthrow overture overuse overview overwrite
    oyster pace package packet pad padlock page pail pain paint pair pal palate palaver palisade palm palsy pan pancake
    panel pang panhandle pantomime par parachute parade paragraph paraphrase parasite parasol parcel parent park parley
    parody parole parrot partition partner paste pastor pasture patch patrol patronage patter pattern pause pave paw
    pawn peach peal pearl pebble pedicure pee peer peeve peg pellet pen pencil pension pep pepper percolate perfume
    peril perk perm peroxide pervert pestle peter petition phase photocopy photograph phrase physic picket pickle
    picture piddle piece piffle pig pigeonhole pigment pile pill pillage pillar pillow pimp pine pinion pinnacle pioneer
    pip pipe pique pirate pirouette piss piston pit pitch pitchfork pith pity placard plait plan plank plant plaque
    plaster plat plate plateau pleasure pleat plight plot plough plug plume plunder pock pocket pockmark pod podcast
    point poison pole polka poll pomade pompadour pond poniard pontificate pool pore porpoise porter portion posit
    postmark posture pot potter pouch poultice pound pout powder powwow practice praise prank prate prawn preamble
    precaution predicate preface prefix prejudice prelude premise pressure pretension prey price prickle pride print
    privilege prizefight probate proctor product profile profit profiteer program programme progress project promenade
    prong prop proportion proposition prospect prostitute protest protocol prototype provision prune psalm psyche pucker
    puddle puke pulp pulse pumice pun pup puree purpose purr purse putter putty quaff quake quarantine quark quarry
    quarter quarterback quaver queen quest question questionnaire queue quibble quilt quirk quiz rabbit race rack racket
    racketeer radius raffle raft rafter rag rage raid rail railroad raiment rain ramp rampage ranch ransom rant rap rasp
    ratchet rate ratio ration ravage ravel raven ray razor razz ream reason rebate rebel recap receipt recharge
    recompense recompile redesign redo redraft redraw redress reef reeve referee reference refit reform refrain refund
    regard regiment regress rein reissue relapse relish remainder remark remedy remodel renege repair repatriate replay
    report repose reprieve reprimand reprint reproach reproof request rescue reshuffle resort resource respect respite
    result resume retake retread retreat retrofit retrospect return reuse revenge reverence review revoke revolt reward
    rewind rhyme rib rice rick ride ridge riff rifle rig rigor rigour rim rime ring riot riposte ripple rise risk roach
    robe rock rocket rod roll romance roof rook rope rosin roster rouge roughhouse route row rubberneck rubbish rue ruff
    ruin rule rumba rumble rumor rumour rumpus rut saber sabotage sabre sack saddle salaam salary sally salve samba sand
    sandbag sandblast sandpaper sandwich sass sauce saunter savour scaffold scald scale scallop scalp scam scamp
    scapegoat scar scarf scat scavenger scent scheme schlep schmooze scoop scope score scorn scourge scrabble scratch
    screen screw scrimmage script scroll scruff scrunch scruple scuffle scull sculpture scum scupper scythe seam
    seaplane search seat sector sediment seesaw segment segue semaphore sense sentence sequence serenade sex shack
    shackle shade shaft shag shame shampoo shank shape share shark shear sheet shell shellac shelter shepherd shield
    shift shill shimmer shin shingle shinny ship shipwreck shirt shoal shock shoe shoehorn shop shore shortlist shoulder
    shovel showcase shower shred shriek shrimp shrine shuck shunt shutter shuttle shuttlecock sideline sideswipe
    sidetrack sieve sight signpost silence silhouette silt simper sin siphon skate skateboard skein sketch skewer ski
    skill skin skip skipper skirmish skirt skull skunk sky skyrocket slag slalom slander slang slant slat slaughter
    slave sled sledge sledgehammer sleet sleigh sleuth slice slide sliver slobber slog slope slouch slough slum slumber
    slur slush smirch smock smoke smooch smoulder smudge smut snack snaffle snail snake snare sneeze sniffle snip snipe
    snitch snivel snooker snooze snorkel snow snowball snowboard snowmobile snowshoe snuffle soap sob sock sod soil
    sojourn solace soldier somersault sonnet soot sop sophisticate sorrow sort soup space spade spam spangle spank spar
    spark sparkle spasm spate spatter spawn speck speckle spell spice spiel spike spirit spite splat splatter splint
    splinter splotch splurge splutter spoof spook spool spoon sport sportscast spray spree spring spritz spud spume spur
    spurt spy squabble squeegee squire squish stage stake stalemate stamp stampede starch stash station stave steamer
    steamroller steel stencil step stereotype stew steward stick stint stitch stockade stockpile stomach stooge stool
    stopper store storm strain straitjacket strand strap streak stream stress strike string strip stripe stroke struggle
    strut stub stucco study stuff stump stunt style stymie subgroup sublease sublet succor succour sucker suction suds
    suffix sugar suicide sulfate sum summer summit sun sunburn suntan supplement support surcharge surf surfboard
    surprise surrender surtax survey suture swag swamp swan swash swat swatter sweat sweep swig swill switch synapse
    syndicate syringe table tablet tag tail tailgate taint talc tally tamp tampon tangle tango tank tap tape tar tariff
    tarmac task tassel tattle tattoo taxi teargas tee telecast telegraph telephone telescope telex temper template
    tenant tension tent tenure term terrace texture thatch theme thermostat thirst thorn thread threshold thrill throne
    throng throttle thrum thumb thumbtack thunder thwack tick ticket tickle tide tile tiller timber timetable tincture
    ting tinsel tint tipple tire tissue tithe title toady toast toboggan toe toenail toggle toll tomahawk tone tongue
    tonsure tool toot torch torment torque tot tote tour tourney tow towel tower toy track trade trademark traffic trail
    train tram trammel trance transcript transfer transition transport trap trash travail travel travesty trawl treadle
    treadmill treasure tree trek trellis tremor trench trend trespass trice trifle trill trip tripod triumph troll troop
    trouble trough trowel truck truckle trump trumpet truss tube tucker tune tunnel turf turn turtle tusk tussle tutor
    twaddle twang tweet twig twill twinge twit twitter ulcer umpire undercharge undercoat understudy unicycle uptake
    upturn use vacation vaccinate vacuum valet value vamp vapor vapour varnish vault vaunt veal vector vein veneer vent
    verdigris verge verse version vet veto victual videotape view vine visa vise vision vitriol voice volley volume
    voodoo vortex vote voucher voyage waddle wafer waffle wage wager waitress wake wall wallpaper waltz wand ward warden
    ware warehouse wassail watercolor watercolour watermark wattle wave wax weasel web wedge weekend weight welt welter
    wench whale wharf wheel wheelbarrow whelk whelp whiff whir whirligig whirlpool whirr whisker whitewash whizz whoosh
    whore wick widow wig winch wind window windsurf wine wing winter wire wiretap witch wolf work worm worry worship
    wrack wrap wreck wrinkle yacht yak yard yarn yaw yawl yeast yip yodel yoke yowl zap zest zinc zip zipper zone
    =r/
    aback abaft abeam abed abjectly ably abnormally abominably abruptly absently absolutely abstractedly abstractly
    abstrusely absurdly abundantly abusively abysmally academically acceptably accidentally accordingly accurately
    accusingly acoustically actively actually acutely adamantly additionally adequately adjectivally administratively
    admirably admiringly admittedly adorably adoringly adroitly advantageously adversely advisedly aesthetically affably
    affectionately affirmatively afield afresh afterward afterwards again aggressively agilely ago agonizingly agreeably
    aimlessly airily aka alarmingly alas alertly algebraically allegedly allegorically almost aloud alphabetically
    already also alternately alternatively altruistically amazingly ambiguously ambitiously amiably amicably amidships
    amorally amorously amply amusingly analogously analytically anarchically anatomically anew angelically angrily
    animatedly annoyingly annually anon anonymously antagonistically antithetically anxiously anyhow anymore anyplace
    anywhere apace apathetically apiece apologetically appallingly apparently appreciably appreciatively apprehensively
    appropriately approvingly approximately aptly arbitrarily architecturally archly ardently arduously arguably aright
    aristocratically arithmetically arrogantly artfully articulately artificially artistically artlessly asexually
    ashamedly ashore assertively assiduously assuredly astern astonishingly astride astronomically astutely
    asymmetrically asymptotically asynchronously atrociously attentively attractively attributively atypically
    audaciously audibly aurally auspiciously austerely authentically authoritatively autocratically automatically
    avariciously avidly avowedly awfully awhile awkwardly axiomatically badly baldly balefully barbarously barely basely
    bashfully basically bawdily beautifully becomingly belatedly belligerently beneficially benevolently benignly
    betwixt biannually biennially bilaterally biologically bitingly bitterly blamelessly blandly blankly blasphemously
    blatantly bleakly blessedly blindingly blindly blissfully blithely bloodlessly bluntly boastfully boisterously
    boldly boorishly boringly bountifully boyishly brashly bravely brazenly breathlessly breezily briefly brightly
    brilliantly briskly broadly brusquely brutally brutishly buoyantly bureaucratically busily cagily callously calmly
    candidly cannily cantankerously capably capriciously carefully carelessly carnally casually catastrophically
    categorically causally caustically cautiously ceaselessly centrally ceremonially ceremoniously certainly chaotically
    characteristically charily charitably charmingly chastely chattily cheaply cheekily cheerfully cheerily cheerlessly
    chemically chiefly childishly chivalrously chronically chronologically churlishly circumstantially civilly
    classically clearly cleverly clinically closely clumsily coarsely coherently coincidentally coldly collectively
    colloquially comfortably comfortingly comically commercially commonly communally compactly comparably comparatively
    compassionately compatibly competently competitively complacently completely comprehensively compulsively
    compulsorily computationally conceivably conceptually concisely conclusively concretely concurrently condescendingly
    conditionally confessedly confidentially confidently confusedly confusingly congenially conjointly conscientiously
    consciously consecutively consequently conservatively considerably considerately consistently conspicuously
    constantly constitutionally constructively contemporaneously contemptibly contemptuously contentedly continually
    continuously contractually contrarily contrariwise contritely controversially conveniently conventionally
    conversationally conversely convincingly convulsively coolly cooperatively copiously cordially correctly
    correspondingly corruptly cosily cosmetically courageously courteously covertly covetously coyly cozily craftily
    crazily creatively credibly creditably credulously criminally crisply critically crookedly crossly crucially crudely
    cruelly cryptically culturally cumulatively cunningly curiously currently cursorily curtly customarily cutely
    cynically daintily damnably damply dangerously daringly darkly dashingly dauntlessly dearly deceitfully decently
    deceptively decidedly decisively decorously deeply defensively deferentially defiantly definitely deftly dejectedly
    deliberately delicately deliciously delightfully deliriously dementedly democratically demonstrably demonstratively
    demurely densely dependably deplorably depressingly derisively descriptively deservedly desolately despairingly
    desperately despicably despondently destructively devilishly deviously devotedly devoutly dexterously diabolically
    diagonally diametrically dichotomously differently diffidently diffusely digitally diligently dimly diplomatically
    disadvantageously disagreeably disappointingly disapprovingly disastrously disconsolately discontentedly
    discouragingly discourteously discreetly disdainfully disgracefully disgustedly disgustingly dishonestly
    dishonorably dishonourably disinterestedly disjointedly disloyally dismally disobediently dispassionately
    disproportionately disreputably disrespectfully dissolutely distally distantly distastefully distinctively
    distinctly distressingly distrustfully disturbingly diversely divinely dizzily doggedly dogmatically dolefully
    domestically dominantly doubly doubtfully doubtlessly dourly dowdily downwards drably dramatically drastically
    dreadfully dreamily drearily drily drowsily drunkenly dryly dubiously dully duly dumbly dutifully dynamically e.g.
    eagerly earnestly easily eccentrically ecologically economically ecstatically editorially educationally eerily
    effectively effectually efficaciously efficiently effortlessly effusively egotistically elaborately electrically
    electronically elegantly eloquently else elsewhere embarrassingly eminently emotionally emphatically empirically
    enchantingly encouragingly endearingly endlessly endways energetically engagingly enigmatically enormously
    entertainingly enthusiastically entirely enviably enviously environmentally equably equally equitably equivalently
    equivocally erectly erotically erratically erroneously eruditely especially essentially eternally ethically
    ethnically euphemistically evasively even evenly ever evermore everyplace everywhere evidently evilly exactly
    exceedingly excellently exceptionally excessively excitedly excitingly exclusively excruciatingly exhaustively
    existentially exorbitantly expansively expectantly expediently expeditiously expensively experimentally expertly
    explicitly explosively exponentially expressively expressly exquisitely extemporaneously extensively externally
    extraordinarily extravagantly extremely exuberantly exultantly fabulously facetiously facially factually faintly
    fairly faithfully faithlessly falsely falteringly familiarly famously fanatically fancifully fantastically
    fashionably fastidiously fatally fatefully fatuously faultily faultlessly favorably favourably fearfully fearlessly
    feasibly federally feebly feelingly ferociously fervently fervidly feverishly fiendishly fiercely figuratively
    finally financially finely finitely firmly firstly fiscally fitfully fitly fittingly fixedly flagrantly flamboyantly
    flashily flatly flawlessly flexibly flimsily flippantly flirtatiously floridly fluently fondly foolishly
    forbiddingly forcefully forcibly forevermore forgetfully forlornly formally formerly formidably formlessly forsooth
    forthrightly forthwith fortuitously fortunately foully fourthly fractiously frankly frantically fraternally
    fraudulently freely frenetically frenziedly frequently freshly fretfully frighteningly frightfully frigidly friskily
    frivolously fro frontally frostily frugally fruitfully fruitlessly fully functionally fundamentally funnily
    furiously furthermore furtively fussily futilely gaily gainfully gallantly gamely garishly garrulously gaudily
    generally generically generously genetically genially gently genuinely geographically geologically geometrically
    giddily girlishly glacially gladly glaringly gleefully glibly globally gloomily gloriously glowingly glumly
    gluttonously gorgeously gracefully gracelessly graciously gradually grammatically grandly graphically gratefully
    gratuitously gravely greatly greedily gregariously grievously grimly grossly grotesquely grudgingly gruesomely
    gruffly grumpily guardedly guiltily habitually haltingly handily handsomely haphazardly happily hardly harmfully
    harmlessly harmonically harmoniously harshly hastily hatefully haughtily hazily healthily heartily heartlessly
    heatedly heavenwards heavily hectically heedlessly heinously hellishly helpfully helplessly hence henceforth
    henceforward here hereabout hereabouts hereby herein hereof hereto heretofore hereupon herewith hermetically
    heroically hesitantly hesitatingly hideously hierarchically hilariously historically hither hitherto hoarsely
    homewards homogeneously honestly honorably honourably hopefully hopelessly horizontally horrendously horribly
    horridly hospitably hostilely hotly however huffily hugely humanely humanly humbly humorously hundredfold hungrily
    hurriedly huskily hydraulically hygienically hypnotically hypocritically hypothetically hysterically i.e. icily
    ideally identically ideologically idiomatically idiotically ignobly ignominiously ignorantly illegally illegibly
    illegitimately illicitly illogically imaginatively immaculately immaturely immeasurably immediately immensely
    imminently immoderately immodestly immorally immovably immutably impartially impassively impatiently impeccably
    imperatively imperceptibly imperfectly imperially imperiously impermissibly impersonally impertinently impetuously
    impiously impishly implausibly implicitly impolitely importantly imposingly impossibly impotently impracticably
    imprecisely impregnably impressively improbably improperly improvidently impudently impulsively inaccurately
    inadequately inadvertently inanely inappropriately inarticulately inaudibly incessantly incidentally incisively
    incoherently incomparably incompatibly incompetently incompletely inconceivably inconclusively incongruously
    inconsequentially inconsiderately inconsistently inconspicuously incontrovertibly inconveniently incorrectly
    increasingly incredibly incredulously incurably indecently indecisively indeed indefatigably indefinitely indelibly
    independently indescribably indifferently indignantly indirectly indiscreetly indiscriminately indistinctly
    individually indolently indoors indubitably indulgently industrially industriously ineffably ineffectively
    ineffectually inefficiently inelegantly ineluctably ineptly inescapably inevitably inexcusably inexhaustibly
    inexorably inexpensively inexplicably inextricably infectiously infinitely inflexibly influentially informally
    infrequently ingeniously ingenuously ingratiatingly inherently inhumanely inimitably initially innately innocently
    inoffensively inordinately inquiringly inquisitively insanely insatiably inscrutably insecurely insensibly
    insensitively inseparably insidiously insignificantly insincerely insistently insolently instantaneously instantly
    instinctively instructively insufficiently intellectually intelligently intelligibly intensely intensively
    intentionally intently interactively interchangeably interestingly interminably intermittently internally
    internationally intimately intolerably intransitively intravenously intrepidly intricately intrinsically intuitively
    invariably inversely invidiously invincibly invisibly invitingly involuntarily inwardly inwards irately ironically
    irrationally irregularly irrelevantly irreparably irresistibly irresolutely irresponsibly irretrievably irreverently
    irreversibly irrevocably irritably irritatingly jaggedly jauntily jealously jeeringly jerkily jocosely jointly
    jokingly jovially joyfully joyously jubilantly judicially judiciously justifiably justly keenly kinda knowingly
    laboriously lackadaisically laconically lamely lamentably landward landwards languidly languorously largely
    lasciviously lastingly lastly lately laterally latterly laudably laughably laughingly lavishly lawfully lawlessly
    laxly lazily leastwise legally legibly legitimately lengthily leniently lethargically lewdly liberally licentiously
    lief lightly likewise limpidly limply lineally linearly lingeringly listlessly literally lividly locally loftily
    logically longingly longitudinally loosely lopsidedly loudly lovingly loyally lucidly luckily ludicrously
    lugubriously luridly lusciously lustfully lustily luxuriantly luxuriously lyrically madly magically magisterially
    magnanimously magnetically magnificently mainly majestically malevolently maliciously malignantly manfully
    manifestly manually marginally markedly marvellously marvelously massively masterfully materialistically materially
    maternally mathematically maturely mawkishly maximally maybe meagrely meaningfully meanly measurably mechanically
    medically medicinally meditatively meekly melodically melodiously melodramatically memorably menacingly menially
    mentally mercifully mercilessly merely meritoriously merrily messily metabolically metaphorically methodically
    meticulously metrically microscopically mightily mildly militarily mindbogglingly mindfully mindlessly minimally
    minutely miraculously mirthfully mischievously miserably mistakenly mistily mockingly moderately modestly modishly
    moistly momentarily monotonically monotonously monstrously moodily morally morbidly moreover morosely mortally
    mostly mournfully movingly mulishly mundanely municipally murderously murkily musically mutely mutually mysteriously
    mystically naively nakedly namely narrowly nasally nastily nationally nattily naturally naughtily nearly neatly
    necessarily needlessly nefariously negatively neglectfully negligently nervelessly nervously neurotically nevermore
    nevertheless newly nicely nigher nighest nimbly nobly nocturnally noiselessly noisily nominally non nonchalantly
    nonetheless normally north-northwest nostalgically notably noticeably notoriously notwithstanding now nowise numbly
    numerically nutritionally o'clock obdurately obediently objectionably objectively obligingly obliquely obnoxiously
    obscenely obscurely obsequiously observably observantly obsessively obstinately obstructively obtrusively obtusely
    obviously occasionally oddly odiously offensively offhandedly officially officiously oft often oftentimes ominously
    onwards opaquely openly operationally oppressively optically optimistically optionally orally ordinarily organically
    originally ornately ostensibly ostentatiously outlandishly outrageously outspokenly outstandingly outwardly outwards
    overboard overly overtly overwhelmingly pacifically painfully painlessly painstakingly palpably paradoxically
    parenthetically partially particularly partly passably passionately passively patently paternally pathetically
    pathologically patiently patriotically patronisingly patronizingly peaceably peacefully peculiarly pedantically
    peevishly penitently pensively perceptibly perceptively perchance peremptorily perennially perfectly perforce
    perfunctorily perhaps perilously periodically permanently permissibly permissively perniciously perpetually
    persistently personally persuasively pertly perversely pessimistically pettily petulantly phenomenally
    philanthropically philosophically phlegmatically phonetically photographically physically pictorially piercingly
    piously piteously pithily pitiably pitifully pitilessly placidly plainly plaintively plausibly playfully pleasantly
    pleasingly pleasurably plentifully pneumatically poetically poignantly pointedly pointlessly poisonously politely
    politically pompously ponderously popularly portentously positively possessively possibly posthumously potentially
    powerfully powerlessly practicably practically pragmatically precariously preciously precipitately precipitously
    precisely precociously predictably predominantly preeminently preferably preferentially prematurely preposterously
    presently presumably presumptuously pretentiously prettily previously primarily primitively primly principally
    privately probably problematically prodigiously productively profanely professionally proficiently profitably
    profoundly profusely progressively prohibitively prominently promiscuously promisingly promptly pronto properly
    prophetically proportionally proportionately prosaically prosperously protectively proudly provably proverbially
    providentially providently provisionally provocatively prudently prudishly psychically psychologically publicly
    pugnaciously punctiliously punctually pungently purely puritanically purportedly purposefully purposely quaintly
    qualitatively queasily queerly querulously questionably questioningly quickly quietly quizzically racially racily
    radially radiantly radically raggedly rakishly rampantly randomly rapaciously rapidly rarely rashly rather
    rationally raucously ravenously ravishingly readily realistically really reasonably reassuringly rebelliously
    recently receptively reciprocally recklessly recognizably recursively refreshingly regally regionally regretfully
    regrettably regularly relatively relentlessly relevantly reliably religiously reluctantly remarkably remorsefully
    remorselessly remotely repeatedly reportedly reprehensibly reproachfully repulsively reputably reputedly resentfully
    reservedly resignedly resolutely resoundingly resourcefully respectably respectfully respectively resplendently
    responsibly restfully restively restlessly restrictively retroactively retrospectively reverently revoltingly
    rhetorically rhythmically richly ridiculously righteously rightfully rightly rigidly rigorously ripely ritually
    robustly roguishly romantically roughly roundly routinely royally rudely ruefully ruggedly ruinously ruthlessly
    sacredly sadly safely salaciously sanctimoniously sanely sarcastically sardonically satirically satisfactorily
    saucily savagely scandalously scantily scarcely scathingly scenically sceptically schematically scholastically
    scientifically scornfully scrupulously scurrilously searchingly seasonally secondarily secondly secretively secretly
    securely sedately seductively seemingly seldom selectively selfishly selflessly semantically sensationally
    senselessly sensibly sensitively sensually sensuously sentimentally separately sequentially serenely serially
    seriously severally severely sexually shabbily shakily shamefully shamelessly shapelessly sharply sheepishly
    shiftily shockingly shoddily shortly showily shrewdly shrilly shyly sickeningly signally significantly silently
    similarly simply simultaneously sincerely singly singularly skeptically skilfully skillfully skywards slackly
    slantwise slavishly sleekly sleepily slickly slightly sloppily slowly sluggishly slyly smartly smilingly smoothly
    smugly sneeringly snugly soberly sociably socially softly solely solemnly solicitously solidly somberly sombrely
    someday somehow someplace sometimes someway somewhat soon soonest soooo sooooo soothingly sordidly sorely
    sorrowfully soulfully soundlessly soundly sourly spaciously sparely sparingly sparsely spasmodically spatially
    specially specifically speciously spectacularly speedily spirally spiritually spitefully splendidly spontaneously
    sporadically spotlessly spuriously squarely squeamishly staggeringly staidly starkly startlingly statistically
    staunchly steadfastly steadily stealthily steeply sternly stiffly stingily stoically stolidly stonily stormily
    stoutly straightforwardly strangely strategically strenuously strictly stridently strikingly stringently strongly
    structurally stubbornly studiously stuffily stunningly stupendously stupidly sturdily stylishly stylistically
    suavely subconsciously subjectively sublimely subsequently substantially subtly successively succinctly suddenly
    sufficiently suggestively suitably sulkily sullenly summarily superbly superficially superlatively superstitiously
    supposedly supremely surely surgically surprisingly surreptitiously suspiciously sweetly swiftly symbolically
    symmetrically sympathetically synchronously syntactically synthetically systematically tacitly tactfully tactically
    tactlessly tamely tangibly tantalizingly tardily tartly tastefully tastelessly tautly tearfully technically
    technologically tediously tellingly temperamentally temporally temporarily temptingly tenaciously tendentiously
    tenderly tensely tentatively tenuously terminally terribly terrifically tersely testily textually thankfully
    theatrically thematically thence thenceforth theoretically therapeutically thereabout thereabouts thereafter thereby
    therefore therefrom therein thereof thereon thereto thereupon therewith thermally thickly thinly thirdly thirstily
    thither thoroughly thoughtfully thoughtlessly threateningly thrice thriftily thus tidily tightly timidly timorously
    tirelessly tiresomely tolerably tolerantly topically topologically tortuously touchingly toughly traditionally
    tragically tranquilly transcendentally transitively transparently transversely treacherously tremendously
    tremulously trenchantly trimly tritely triumphantly trivially truculently truly trustfully truthfully tunefully
    tunelessly turbulently turgidly twice typically typographically ultimately ultrasonically unacceptably unaccountably
    unalterably unambiguously unanimously unashamedly unavoidably unawares unbearably unbelievably uncannily unceasingly
    unceremoniously uncertainly uncharacteristically uncomfortably uncommonly uncompromisingly unconcernedly
    unconditionally unconsciously uncontrollably unconventionally unconvincingly unctuously undeniably underhandedly
    understandably understandingly undeservedly undoubtedly unduly uneasily unequally unequivocally unerringly unevenly
    uneventfully unexpectedly unfailingly unfairly unfaithfully unfavorably unfavourably unfeelingly unforgettably
    unfortunately ungratefully unhappily unhesitatingly uniformly unilaterally unintelligibly unintentionally uniquely
    universally unjustly unknowingly unlawfully unluckily unmercifully unmistakably unnaturally unnecessarily
    unobtrusively unofficially unpleasantly unquestionably unquestioningly unrealistically unreasonably unrelentingly
    unreservedly unscrupulously unseasonably unselfishly unspeakably unsteadily unsuccessfully unsuitably unthinkingly
    untruthfully unusually unutterably unwillingly unwisely unwittingly uproariously upstate upwardly urgently usefully
    uselessly utterly vacantly vacuously vaguely vainly valiantly validly variably variously vastly vehemently venally
    vengefully venomously verbally verily vertically vicariously viciously victoriously vigilantly vigorously vilely
    vindictively violently virtually virtuously virulently visibly visually vitally vivaciously vividly vocally
    vociferously volubly voluntarily voluptuously voraciously vulgarly vulnerably wanly wantonly warily warmly
    wastefully watchfully wearily weirdly whence whenever whereby wherein wheresoever whereupon wherever whimsically
    wholeheartedly wholly wickedly widely wildly wilfully willfully willingly winsomely wisely wishfully wistfully
    withal wittily wittingly woefully wonderfully wondrously woodenly worthily wrathfully wretchedly wrongfully
    wrongheadedly wrongly wryly youthfully zealously zestfully
    =jn/
    abdominal aberrant ablative abnormal aboriginal abortive abrasive absolute absorbent abstinent absurd academic
    accidental accusative acoustic acrylic active acute adamant adenoid adept adolescent adrenal adulterant adverbial
    advisory aerial aery aesthetic affirmative affluent aforementioned aforesaid agape aggressive agnostic agreeable
    alarmist alcoholic allergic alphanumeric alto amber ambulatory amethyst amino amnesiac amphibian anaemic anaesthetic
    analgesic analog anatomical ancient android anemic anesthetic animist annual anodyne anorexic antacid antediluvian
    anterior anthropoid anti antiaircraft antibiotic antiknock antiphonal antiquarian antiseptic antiviral aphasic
    aphrodisiac apostate aquamarine aquatic arable aromatic arterial arthritic ascendant ascetic asexual asteroid
    asthmatic astringent atmospheric auburn audible audiovisual authentic authoritarian automatic auxiliary avant-garde
    bacchanal backstairs bantam baritone baroque barren basic bawdy bedrock beige belligerent beloved beneficial berserk
    bicentennial bicuspid biennial bilingual billionth binary binomial biochemical biodegradable biped biplane bisexual
    bittersweet bivalve bleak blond bobtail bohemian bold boon borderline botanical bouffant bourgeois bovine braggart
    breakout bridal brilliant briny brittle broad broadloom brunet brunette bubbly bucolic bulimic butch buttery bygone
    calico canary canine capitalist captive caramel cardiac cardinal carnation carpal carpetbag cataleptic cathartic
    catty caustic cautious cavalier celibate celluloid centenarian centenary centrist ceramic cereal cerebral ceremonial
    cerise cerulean cervical cesarean cetacean chartreuse chemical cherry chestnut chic chichi childbearing chilly
    chipper choral chronic cinnabar circular citrus civilian clairvoyant classic clinical cockney coeval cognate colic
    collaborative collateral collectable collectible collectivist combatant combustible comestible comic commemorative
    commercial commonplace comparative compatible complementary compulsive concentric concomitant conditional confluent
    conformist conic conjunctive connective conservative constant constitutional constructivist consumable consumptive
    contemplative contraband contradictory convalescent conversant cooperative cordial corollary coronary corrective
    correlative corrosive cosignatory cosmetic cosmopolitan cosy counterrevolutionary countertenor cozy craven crescent
    crustacean cubist cuneiform curative current cursive cutthroat dainty damask dandy daredevil dec decadent decimal
    declarative deductible defective defensive deficient delinquent demographic demoniac dental deodorant dependant
    dependent depilatory depressant derelict derivative desktop desperate destitute detrimental deviant devotional
    devout diacritic diagnostic diagonal dickey dietary differential digestive dilettante diminuendo diminutive dinky
    diocesan dirigible disciplinarian disinfectant disposable dissident distaff doctrinaire domestic dominant dorsal
    dowdy downcast drab drastic drinkable droll dual duckbill dud due durable dyspeptic eager eatable eccentric
    ecclesiastic eclectic edible editorial egalitarian egocentric eighteenth eightieth elastic elderly elective electric
    electrolytic eleventh eligible elite elitist elliptical emerald emeritus emigrant emissary emollient employable
    encyclical endemic endocrine entire ephemeral epic epicurean epileptic equatorial equestrian equilateral equine
    equinoctial erotic ersatz essential ethical ethnic evergreen everlasting evil exclusive executable exemplary exotic
    expedient expendable experimental explosive exponential expressionist exterior external extraterrestrial extreme
    extremist extrovert facial factorial faithful fallow familiar fanatic fascist fatalist fatty faultfinding favorite
    feline fellow female feminine feminist few fiduciary fifteenth fiftieth final finalist firstborn flamboyant
    flammable fledgling flimsy floppy flyspeck follow-on forehand forensic formal fortieth fourscore fourteenth fractal
    frail freshwater frontal frosty fun fundamental fundamentalist funicular funny gala gallant gastric gaudy gay
    general generic genitive gentile geodesic gilt gimcrack glad glossy gossamer gradual graphic grizzly grotesque
    groundbreaking grubby guttural hairsplitting halcyon hardback hardcover harmonic haywire hazel hearsay heathen
    heirloom hepatic herbal hermaphrodite heroic heterosexual heuristic hexadecimal hick hieroglyphic highbrow highland
    highrise hind hippy homeless homespun homophobic homosexual honorific hopeful horizontal hostile human humanist
    humanitarian humdrum hundredth husky hypnotic hypochondriac hypodermic hypothetical hysteric iambic ideal illegal
    illegitimate illiterate imaginary immature immortal immovable immune imperative imperfect imperialist imponderable
    impossible impressionist impulsive inactive inaugural inborn incendiary incidental incisor incoming incumbent
    incurable independent indeterminate indicative indie indigestible indigo individual ineligible inessential
    inevitable infernal infidel infinite infinitesimal inflatable influential infrared inhalant initial innocent insane
    insoluble insolvent insomniac insurgent integral intelligible intensive intent interim internal interrogative
    interrogatory interstate intolerant intoxicant intractable intransitive intrinsic intuitive invariable invariant
    invertebrate involuntary invulnerable ironclad irrational irregular irritant isolationist isometric iterative
    itinerant jerky jubilee jugular juvenile khaki kin kindred knockout kosher labial lapidary larboard lateral latter
    lavender laxative lee leftist leftover lesbian lethal liberal liege lightweight lingual literal literate littoral
    livelong livery locomotive longhand longitudinal loony lovely lowbrow lowercase lubricant lunatic lupine lush
    lymphatic macro madcap magenta magnum makeshift malcontent malignant mammalian mammoth mandatory manic mansard
    marine marsupial masculine mastoid matt mauve maverick maxillary measurable median medical medicinal melancholic
    mendicant menial mere meridian metacarpal metallic metatarsal metric midget midland migraine migrant militant
    military mini minimalist ministrant minus minuscule mnemonic mod modal molar monastic mongrel mono monolingual
    monorail monotone moral mordant mortal mortuary motile movable multinational multiple multiplex mural musical myopic
    myriad mystic naive nappy narcotic narrative nasal nationalist necessary needy neurotic neutral newborn newlywed
    nineteenth ninetieth noble nominal nominative nonagenarian noncombatant nondescript nonessential nonpareil
    nonpartisan nonprofit nonresident normal notable nought nude numeral numeric nutrient nutritional oblate oblique
    oblong observable obsessive obstructive occlusive ochre octogenarian ocular offbeat offensive official olive omnibus
    oncoming operative opportunist optic optimum oral orbital orderly ordinal organic ornamental outback outsize overage
    ovoid pacifist palatal palliative pan-democrat panegyric pantheist paralytic paramedical paramilitary paranoid
    paraplegic parasitic parental parenthetical partial participial particular particulate partisan parvenu passive
    pastel pastoral pasty pate patrician patronymic payable peacekeeping pearly pectoral pelvic pendant pendent penitent
    penultimate perennial peripatetic peripheral perishable permanent perpendicular petite petty pharmaceutical
    pharyngeal philharmonic philistine phlegmatic phonetic phoney phony physical pictorial piggy placental plastic
    plebeian pluperfect plural pluralist plush pointillist pokey poky polar polemic poltroon polyglot polytechnic
    pontifical poor portable positive possessive postdoctoral posterior postgraduate postmortem potable potential potty
    practical pragmatic precipitant prefab pregnant preliminary premature premium prenatal prerogative preservative
    preteen preventative preventive primal primary primitive probable problematic processional prodigal professional
    profligate prognostic proletarian prominent promotional propellant prophylactic proportional proprietary prospective
    prostate protective provincial pseudo psychedelic psychic psychotic pueblo purebred purgative pyrotechnic quadratic
    quadrilateral quadruped questionable quicksilver radial radiant radical rapid rash rational rationalist raw
    reactionary recalcitrant recessional recessive reciprocal recreant referent reflexive reformatory refractory
    refrigerant regal regent regular relaxant religious remote removable renewable rental repellent repentant
    representative reproductive reptilian requisite residual resistant resonant responsible restorative resultant
    retinal retrospective reversible rheumatic rhomboid ribald rich rightist roan rococo romantic romanticist roomy
    rotary roundabout rowdy royalist ruminant rummy runaway rural rustic sabbatical sage salient sanguine sapphire
    savory savoury scalar scanty scarlet schematic schizoid schizophrenic scholastic screwball scurvy seafaring seasonal
    secondary sectarian sectional secular sedative sedentary semiautomatic semifinal sensitive separatist serial servo
    seventeenth seventh seventieth sexagenarian sexist sexual shakedown shoddy short shorthand siamese sibilant silly
    simian simple simplex singular sissy sixteenth sixtieth skinny sociable solid solitary soluble soporific sorrel
    sovereign spastic spectacular spendthrift spinal spiritual spiritualist sporadic squab stainless stalwart standard
    standoff static stereo sterile sterling stern stillborn stoic stopgap stout strapless strep structuralist stubby
    stupid sturdy styptic subconscious subjunctive submersible subnormal subscript subsidiary substantive subversive
    succulent superficial superlative supernatural supernumerary superscript suppliant supplicant surrogate susceptible
    swashbuckling swift sylvan symbolic symmetric sympathetic symptomatic synthetic syphilitic takeout tall tangerine
    tangible tart taupe teal technical teen telltale temporal temporary terminal terrestrial territorial terrorist
    testate theatrical theist therapeutic thermal thermoplastic thespian thirteenth thirtieth thoroughbred thousandth
    threescore throwaway throwback timid tiptop tonic topical totalitarian toxic transient transitive transsexual
    transvestite trapezoid tribal tributary tricolor triennial trig trilateral trillionth tropic truant trusty tubeless
    tubercular turnaround twelfth twentieth ultimate ultra ultraconservative ultramarine umber umbilical unabridged
    unconscious underclass underweight undesirable unemployable unemployed unequal unfortunate ungulate universal
    unknowing unknown unmentionable unseen untouchable unwary upbeat upland uppercase utilitarian utmost uttermost
    vaginal vagrant valedictory valuable vanilla variable vegetarian verbal vernacular vertical veteran veterinary
    viable vintage virginal virtuoso visible visionary vocal vocative volatile voluntary voluptuary watercress wayfaring
    weakling wealthy wearable whole windup wireless womanlike wont woolen woollen woolly worth worthy zany zillion
    =zN/
    abandons abstracts abuses acclaims accords acts affects affixes agglomerates aims alerts ambles arrests assists
    associates attaches attributes auditions augurs avails babbles baffles balks bankrupts bans barbecues bastes bathes
    bears bets bevels bickers bids billows binds birdies bites blames bleats bleeds blends blisters blows blubbers
    blushes boasts bobs bogeys bolsters boomerangs booms boos boosts bores bothers bounces bows boycotts brags
    brandishes braves breaches breaks broils bruises bucks buffets builds bullshits bumps burnishes bursts bustles busts
    butchers butts buys buzzes cackles calms camouflages cancels canvasses capers captures careens cares caresses
    carries cascades casts catapults catches caucuses causes caws ceases centrifuges chafes chaffs chants chases chats
    chatters cheats chews chirps chokes chops chortles chronicles chuckles chucks chugs churns circles cites clambers
    clamps clangs clanks claps clasps cleans clears clenches clicks climbs clinches clings clinks clobbers clogs closes
    coaxes cocks collapses collects combines commutes compares compiles complements compounds compresses concentrates
    conducts conscripts consoles consorts converses converts convicts cooks cools copes coughs crackles cracks cranes
    crawls creaks creases cries cripples crisscrosses croaks crochets crosses crouches crumbles crushes cuddles curls
    curses cushions cuts dabs damns dances dares darns dashes dates daydreams dazzles declines decreases degenerates
    delays delegates demands demurs dents deposits deviates devises dials dictates dies digests dips discards
    disconnects discounts dishonors dishonours dislikes dismounts disregards dissolves distrusts divides dockets dodges
    dons dooms dovetails downgrades downs dozes drags drains drapes draws dreads dribbles dries drifts drills drips
    droops drops drowses dubs ducks dunks duplicates dwarfs dwells dyes eases ebbs eddies ejaculates elects embraces
    employs empties encounters ends entails envies equals escapes escorts exchanges excises exhausts exiles exploits
    exports exposes expresses extracts fades fails faints falters fancies fathoms features feeds feels feints fells
    fetches fidgets fights fills finds finishes fits fixes fizzles flaunts flexes flickers flicks flinches flings flips
    flirts flits floats flops flounces flounders flourishes flubs flushes flusters flutters focuses folds forecasts
    forfeits forges fouls founds fractures frees freezes frets frowns fulminates fumbles fuses fusses gabbles gallops
    gambles gapes garlands garners gashes gasps gathers gauges gawks gazes gears gels gets geysers giggles gilds gives
    glazes glides glints glistens glitters gloats glowers glues gluts goads gobbles goes goofs gores gorges gouges grabs
    grants grapples grasps grazes grimaces grinds grins grips groans grooms gropes growls grumbles grunts guarantees
    guesses guides gulls gulps gushes haggles hails halts hampers handles hangs harangues harrows hatches hates hauls
    haunts heeds hefts heists helps heralds hibachis hiccups hides hijacks hints hires hisses hitches hits hobbles hocks
    hogs hoists holds hollers hoots hosts huddles hugs hums hurls hurries hurts hushes hustles idles imagines implants
    implements impresses imprints incenses inclines increases infiltrates initiates inlays inserts intercepts interlocks
    interrupts intimates invites isolates itches jabbers jangles jeers jells jerks jigs jilts jingles jives joggles jogs
    joins jostles keeps kicks kills kisses kneels knits knocks knows laces lacks lags laments laminates lampoons lams
    lashes lasts latches laughs launches lays leads leans leaps leaves leers lets levies licks lies likes limps lobs
    locks lodges longs looks looms loops lopes loves lowers lugs lunges lurches lures madrigals mails manifests
    manufactures marks maroons mars mashes masquerades massacres massages masterminds matriculates meanders meets melts
    mends mentions meshes metamorphoses minces misfires misquotes misses mistrusts misuses miters mixes moans mocks
    moderates molds monitors moos mops mottles moulds mounts mows mucks muffles mulls mumbles munches murmurs muses
    musters mutters nags nails narrows neglects nestles nettles nips nods notches notices nudges nurtures offers ogles
    oozes opens orients outlaws outlines overburdens overestimates overflows overhauls overlaps overlays overloads
    overlooks overrides overruns overshoots overthrows overturns overworks packs paddles paints palls pardons parlays
    parries passes pats pauses pays pecks peeks peels peeps pelts peppers perches perfects permits picks pillories
    pinches pings pins pisses pivots plagues plays plies plods plows plucks plumbs plummets plunges plunks poises pokes
    polishes pommels pooches pops poses postulates pounces practises praises prances prattles precipitates precises
    preconditions preempts presages presents presses pretends pricks pries probes prods produces proffers promises
    prompts prowls puckers puffs pulls pummels pumps punches punctures punts purchases purges purls purports pushes puts
    putts puzzles pyramids quadruples quails quarrels queries quips quivers raises rakes rallies rambles rams ranks
    rapes raps rattles reads rebounds rebuffs rebukes recalls recaptures recesses recoils recounts recruits reeks
    refills refuses regales registers rehashes rejects relays remakes remands remits remounts removes renders reorders
    repeals repeats replies reports repulses reputes requisitions reruns rescues resets resolves rests resumes retards
    retches rethinks retorts retreats returns reuses revels reverences reveres reverses revises revs rewrites ricochets
    riddles riffles rinses rips rises risks rivals rivets roars roasts romps roosts roughs routs rubs ruffles rummages
    runs ruptures rushes rustles rusts sags salutes salvages sanctions saps sashays saturates saves savors savvies saws
    scabs scampers scans scares scatters scoffs scolds scorches scouts scowls scrambles scrapes scratches scrawls
    screams screeches screws scribbles scribes scuds scuffs scurries scuttles seeks sees segregates sells separates
    serves sets settles shaves sheds shelters shies shifts shimmies shines shivers shoots shouts shoves shows shrinks
    shrouds shrugs shudders shuffles sidesteps sighs signals simmers singes sinks sips sires sizzles skedaddles skids
    skims skips skylarks slams slaps slashes slates slavers sleeps slings slips slugs sluices slumbers slumps smacks
    smarts smashes smears smells smiles smirks smolders smooths smothers snaps snarls snatches sneaks snickers sniffs
    snoops snores snorts snubs snuggles soaks soars solders sours souses sows spans spares spearheads spears spills
    spins spits splashes splices splits sponges sponsors spouts sprains sprawls spreads sprints sprouts sputters squalls
    squashes squats squawks squeaks squeals squeezes squelches squints squirms squirts stabs stains stalks stammers
    stamps stands stares startles starts staves steadies steals steams steeps steers stifles stinks stirs stokes stomps
    stoops straddles strafes straggles strays stretches strides strolls strops strums studs stumbles stutters
    subcontracts sublimes subpoenas subs substitutes subtitles sucks sulphurs supports sups surfeits surges surmises
    surrenders surrounds suspects swabs swaggers swallows swaps swarms swathes sways sweeps swerves swims swindles
    swings swipes swirls swishes switches swivels swoons swoops tackles tacks tailors takes tampers tapers tarnishes
    teases teeters telescopes tenders tethers thaws thinks thrashes throbs throws thrusts thuds thumps thwarts ties
    tilts tinges tingles tinkers tinkles tiptoes titters toils tortures tosses traces tramples tramps transforms
    transposes traverses treads treats trespasses trickles tries trims trots trudges trundles trusts tucks tugs tumbles
    tunnels turns twiddles twinkles twirls twists twitches underestimates underlines underscores undresses updates
    upgrades uplifts uploads ups upsets urges uses ushers veils vomits vows wafts waggles wags wails waits wakes wallops
    wallows wanes wangles wants warbles warms warps washes watches wavers wears weaves welcomes welds wets whacks
    wheezes whimpers whines whinnies whips whirls whirrs whisks whistles whizzes whoops wiggles wilts winces winks
    winnows wins wipes wisecracks wishes wobbles woos worries wrecks wrenches wrestles wriggles wrings yaps yawns yells
    yelps zigzags zips zooms
    =jvd/
    abashed abbreviated abscessed absolved accrued accursed acquainted addicted addled adulterated advanced affiliated
    affixed afflicted aggregated agitated agonised agonized allied alloyed alphabetised amalgamated anguished annoyed
    antiquated appalled appareled apprised arced arched armed armored armoured asphyxiated assassinated assorted
    asterisked astonished atrophied attenuated attired autographed automated avowed awed balanced bandaged baptised
    barbed barreled barrelled bastardised bastardized bated battered beaded beaked bearded beatified becalmed bedded
    bedraggled befouled befuddled belittled bellied bemused benighted benumbed bereft berried bewildered bewitched
    bifurcated blackened blanched bleached blemished blighted blindfolded blinkered blockaded blooded blotched bloused
    blurred boned booted bottomed boxed braided brainwashed braised branched branded breasted broached brocaded brokered
    bronzed browned bungled burdened burred bushed buttoned buttressed calloused callused candied canonised canonized
    canopied canted caparisoned carbonated carpentered carpeted castled castrated categorised categorized caulked
    censored centralised centralized centred certificated chagrined chained chapped checkered chequered chinked chiseled
    chiselled civilised civilized cloaked cloistered clotted clouded cluttered coagulated coarsened collectivised
    collectivized colonised commercialised commercialized compartmentalised compartmentalized complexioned complicated
    concentrated concerted condensed configured confused congested conjoined conjugated consecrated constipated
    constricted contented contorted contoured contrived convoluted corded corked corned correlated corrugated
    counterbalanced crabbed cramped crazed crested crinkled crippled crisscrossed crocked crooked cropped crossbred
    crumpled crusted crystallised cultured curdled curtained curved dabbled dappled darned dazed deadened deadlocked
    deafened debased debauched decapitated decentralised deciphered declassified dedicated defiled deflated defoliated
    deformed dehumanised dehumanized dehydrated dejected delineated demoralised demoralized denatured denuded depleted
    depopulated deranged deserted desiccated detached detailed devalued differentiated dignified dilapidated dimmed
    disadvantaged disaffected disarranged disarrayed disciplined discombobulated discomposed disconcerted discontented
    disembodied disenchanted disfigured disfranchised disgruntled disguised disgusted disheartened dished disheveled
    dishevelled disillusioned disinclined disinherited disjointed dislocated dismantled dismayed disordered disorganised
    disorganized disoriented dispersed dispirited displeased dispossessed disqualified disquieted dissatisfied
    dissociated dissolved distended distressed disunited disused diversified dogged domed domesticated doped dosed
    draped drenched drugged dulled dumbfounded edged elongated emaciated emancipated embalmed embarrassed embattled
    emboldened emended emphasised enamored enchanted encircled encumbered endangered enfranchised engorged engrossed
    enraged enraptured entangled entranced eroded estranged exalted exasperated excited exculpated exhausted exhilarated
    expurgated extinguished fabricated faceted faded fagged famed familiarised familiarized famished fantasied fated
    fatigued feathered federated felted fertilized fettered fevered filmed fingered flabbergasted flagellated flavored
    flavoured flawed flecked fledged floodlit floored flushed fogged foreordained forested forked formalised fossilised
    fossilized fouled fragmented frayed freckled fried frightened fringed frustrated fuddled funded furred fuzzed galled
    garbed garbled gated gelded generalised gifted gilded gladdened glassed gloved gnarled gowned graded granulated
    gratified greyed grizzled groomed grooved gummed hallowed harassed harmonised harmonized hexed hobnailed homogenised
    honeycombed honeyed hooded hoofed horned horrified humped hydrated hypnotised idealised idealized idolised idolized
    immunised immunized impacted impelled implied impoverished incensed inclined indentured indisposed individualised
    individualized industrialised inebriated infatuated inflamed inflated inflected ingrained institutionalised
    institutionalized interbred interconnected interrelated intoxicated introverted inundated inverted invigorated
    iodised iodized ionised ionized irrigated isolated jaded jagged jaundiced jelled jellied jeweled jinxed jointed
    jolted jumbled keeled keyed kindled knotted laboured landscaped latticed leafed leavened leveraged lidded limited
    liquefied littered localised localized looted lubricated maddened magnetised magnified mainstreamed malnourished
    mangled manned mantled manufactured marbled matted mechanised mechanized mellowed mercerised mercerized mesmerised
    miffed militarised militarized minded misappropriated misguided mismatched misplaced mistreated misused modeled
    modernised mortgaged mortified motorised mottled muddied muddled muffled muted napped naturalised naturalized
    nauseated necked neutered neutralised nitrated nonplussed nosed nuanced nullified numbered obligated obsessed
    occluded oiled oppressed orchestrated orientated orphaned outclassed outfitted outmoded outraged overawed
    overdressed overheated overjoyed overloaded overpriced overstated overstuffed oxidised oxidized palsied panicked
    parched parented particularised particularized pasted pasteurised pasteurized patronised paved peaked peeved
    penciled pencilled peopled perforated perfumed permed perplexed personalised personalized perverted pestered pickled
    pillaged pinioned plagiarised plastered pleased ploughed plumed pocked pockmarked poised pomaded pouched powdered
    powered preconceived predestined predetermined predisposed prejudiced premeditated preoccupied prepaid prerecorded
    primed privileged profaned pronged proofed proportioned protracted publicised pulverised pulverized punctured
    puzzled quarantined quilted ragged randomised randomized ransomed rarefied rationed ravaged razed reanimated
    reclaimed rectified redesigned redoubled refined reformed refreshed refrigerated related remunerated renewed
    reorganised repressed resuscitated revitalised ribbed ridged riled rimed roiled rouged rounded ruffled rumpled
    rutted salaried sanctified sanitised sanitized satellited saturated scaled scalloped scarred scattered scented
    scorched scoured sculpted sculptured seamed seasoned secluded sectioned sensitised sequestered serrated sexed
    shackled shaded sheathed shod shriveled shrivelled shuttered simulated skewed skilled skinned slaked slanted slicked
    sloped sloshed slurred soaked socialised socialized soiled soled solidified sophisticated sorted spaced spangled
    spayed specialised specialized specked speckled spiked spirited splattered splotched squandered stabilised
    stabilized stalemated standardised standardized startled stereotyped sterilised stewed stippled stoppered stranded
    stratified streaked striped stung stunned stupefied stylised stylized subdued sublimated submersed subsidised
    suckered suckled sunburned superannuated supercharged superimposed sustained sweetened synchronised syncopated
    tailed tailored tainted tangled tanned taped tapered tasseled tasselled tenanted tenderised tenderized tensed
    tenured terrified textured thronged tied tiled tilled timbered tinned tinseled tired titillated toed toned tongued
    tonsured tormented tortured toughened tousled trademarked trapped treasured treed trilled truncated trussed tubed
    tusked twilled twinned ulcerated unarmed unbalanced unbarred unbent unbolted unbound unbridled unburdened unbuttoned
    unclothed uncluttered uncoiled uncoupled undeceived undercoated underdeveloped undernourished undershot unfastened
    unhinged uniformed unionised unionized unmanned unnerved unsaddled unsaid unsealed unsettled unsnarled untangled
    untwisted unwrapped upended uplifted upraised upturned urbanised utilised vaccinated valued vaporized variegated
    varnished vaulted veiled veined verbalised verbalized versed vested victimised visualised vitiated vulcanised
    vulcanized wasted waterproofed wearied webbed whiskered whitewashed wicked widowed wigged withered wooded wrinkled
    =vdj/
    abandoned abridged absorbed abstracted abused accented accepted accompanied accomplished accredited accumulated
    acknowledged acquired acquitted actuated adapted addressed adjusted admired adopted adored adorned advertised
    advised agglomerated aggravated aided aired alarmed alienated aligned alleged alleviated allotted alphabetized
    altered amended amused analyzed angered angled annihilated anticipated appointed apportioned appreciated apprehended
    apprenticed approved aroused arranged arrayed articulated ascertained asserted assigned assisted assured astounded
    attained attested augmented authenticated avenged awaited awakened baked banded banned baptized barbecued bared
    barred barricaded based beguiled beheaded belted besieged billed blamed blanketed blasted blinded blocked blunted
    boiled bonded booked bordered bored bothered bounded bowed braced bristled broiled brushed buffeted bugged built
    buried burnished burnt calculated calibrated camouflaged cancelled canned capped captivated carved cased cashed
    celebrated centered certified chafed chanted charged charmed chartered cherished chinned choked chopped
    circumscribed clawed cleared clenched clipped clogged clothed clustered coalesced coated codified coiled colonized
    combed comforted commissioned committed compensated completed composed compounded comprehended compressed comprised
    compromised concealed conditioned confirmed confounded congealed conserved consolidated constituted consummated
    contained contaminated contested contracted controlled converted convinced coordinated cornered corrected corroded
    corrupted costumed coupled covered coveted cracked craved credited crossed crowded crowned crushed crystallized
    cultivated cured curled cursed cushioned cussed damaged darkened dashed dated daunted dazzled debilitated decayed
    decentralized decorated decreased decreed defined degraded delayed delighted delimited demolished demonstrated
    dented depicted depraved depressed deprived derived descended described designed desired despised despoiled destined
    destroyed detected detested dictated diffused diluted diminished dipped directed disabused discarded discharged
    disclosed disconnected discontinued discouraged discovered discredited disenfranchised disentangled disgraced
    dishonored dismissed dispensed disposed disputed disregarded disrupted dissected dissipated distorted distracted
    distributed disturbed diverted divided divorced documented dominated drained dreaded dressed dried dyed eased
    edified edited effected elaborated elapsed elated elected elicited emasculated embezzled embodied embossed embroiled
    emphasized employed empowered encased enclosed encouraged encrusted endowed enervated enforced engaged enlarged
    enlivened enmeshed entertained enthralled entrenched equipped established esteemed etched evaporated evidenced
    evoked exaggerated exchanged excused executed exonerated expected expired exploded exploited exposed expressed
    exterminated eyed fancied fanned fascinated fashioned fastened fattened favored fazed featured feigned filled
    flattened flooded flowered flustered focused foiled footed forced forfeited forged formed formulated fortified
    framed fretted frosted fulfilled fumed furled furnished furrowed fused gathered geared glazed glorified glued
    glutted goaded granted grazed greased grilled grounded grouped guarded guided hammered handled hardened harnessed
    harried hatched hated haunted healed heard hedged held heralded hired hogged homogenized hooked huddled humbled
    humiliated hunched hunted hurried hushed hypnotized identified ignored impaired impeded implanted implemented
    imported imposed imprisoned improved improvised incapacitated incised included incorporated increased infected
    informed infuriated inhabited inherited inhibited injected inlaid inspired integrated intended intensified
    interlaced interpreted interred interrupted intimidated intoned inured invalidated involved ironed irritated jailed
    jammed jawed jilted justified juxtaposed kept labeled labelled labored lacerated laid lamented lapsed layered
    learned leased lengthened lessened lettered liberated licensed licked lifted lined linked listed loaded loosened
    lowered magnetized mailed maintained maltreated managed marked marooned marred masked mastered matched matured
    measured mediated melted merged merited meshed mesmerized milled mined minimized mirrored mislaid misrepresented
    missed misunderstood mitigated modernized modified molded motored multiplied murdered mutilated mystified narrowed
    needed needled neglected nested nestled netted nettled neutralized notched noticed nourished nursed obliterated
    obstructed occupied offended opposed ordained ordered organised organized ossified outlawed outlined overburdened
    overlooked overshot overturned owned packaged packed paid pained painted paired paralyzed parked parted patched
    patented patronized patterned pawed peeled perceived perfected perturbed pictured pierced pinched pissed pitched
    pitted placed planted plotted plowed plucked plugged plundered poached polished polled populated portrayed posed
    posted potted preconditioned preferred prepared prescribed preserved pressed pretended processed proclaimed
    professed prohibited projected promulgated proscribed protected publicized published puffed pumped punished
    qualified quelled quenched raised ranked ransacked raped ratified rattled realized reassured recessed reconciled
    reconstructed recorded reddened redeemed redistributed reduced reflected regimented registered regulated reinforced
    rejected relaxed relinquished removed reorganized repeated represented reputed requested required rescued reserved
    resettled resolved respected rested restrained retained retracted revered reversed revised revitalized revived
    revolved rhymed riddled rifled rigged rimmed ripened rippled roasted robed roofed rooted rotated rotted roughened
    ruined ruled sacked saddled salted sanctioned satiated saved scheduled scorned scrambled scrubbed sealed seared
    seeded segregated selected sensed sensitized separated settled severed shadowed shamed shaped shared sharpened
    shattered shelled shielded shocked shortened shouldered shouted shredded shrieked sided sighted silenced simplified
    skimmed slashed sliced slopped smashed smoked smoothed smothered smuggled snarled snuggled softened sold sought
    soured soused spattered specified splashed spoilt spotted sprouted spurned squared squelched stacked staid stalked
    starved steadied steamed sterilized stifled stimulated stirred stitched stocked stoned stooped stopped strained
    strangled stressed stretched stripped struck strung studded stuffed stunted subjugated sublimed submerged subscribed
    subsidized sugared supervised supported supposed suppressed surmounted surrounded suspected swelled swept
    synchronized tagged tamed tapped teased telescoped terminated tested tethered thawed thickened thinned threaded
    thrilled thumbed thwarted tilted timed tipped toasted totaled touched tracked trained transcribed transfixed
    transformed transmitted transposed treated trimmed trusted tucked turned twisted typed uncovered understated
    undressed unlaced unloaded unlocked unsheathed uprooted utilized uttered validated vanished vented ventilated
    verified vexed victimized vindicated violated visualized voiced warmed warped washed watered waxed weakened weaned
    wedged whacked wheeled whispered whitened wilted winged wired worried worsened worshipped wrapped wrecked writhed
    yelled yellowed
    =gn/
    abstracting acquiring airing alerting altering angling appearing apportioning arguing arming arranging asking
    assembling assenting assigning averting awarding babbling backing badgering bagging banding banking banning
    barbecuing baring barring basting bathing battering batting bawling beating begging beheading beholding believing
    bellowing belonging belting berating besieging bidding billing bleeding blending blessing blocking blossoming
    blowing boarding boasting boding borrowing boxing braiding branding bringing broadening broiling browning brushing
    buffeting building bundling burying butchering buying calling calming campaigning canvassing capping caressing
    carting carving casing casting catering causing centering chafing chanting chattering chewing chiding chipping
    choking clamoring clamping cleaning clearing climbing clipping clotting clouding clucking coaching coating coding
    collecting coloring combing combining commissioning communicating commuting comparing compiling composing
    compounding compressing conceding condensing conducting congregating conquering contracting convening converging
    conveying cooking cooling coping corroding costing couching coughing counselling counting coupling courting covering
    crackling craving crawling creaking creeping crocheting crooning crossing crowding crystallizing cuddling cupping
    curbing curing cycling dampening dancing dangling darning dating daydreaming dealing defining delegating demolishing
    depicting deriving despising detailing detecting devising diagnosing diagramming digging disappearing disowning
    dispensing dissembling dissolving docking dodging dosing doubling drafting dreaming dressing dribbling drilling
    drowning drumming dubbing ducking easing eating edging elbowing eluding embedding embracing emphasizing emptying
    enclosing engraving enjoining enlisting entering envisioning equating equipping erecting eroding etching exclaiming
    executing expelling expending exporting expounding expunging extinguishing factoring fading falsifying fashioning
    fastening faulting feasting feathering feeding feigning ferrying festering figuring filing filming finishing firing
    fixing flapping flashing flirting flogging flooding flushing fluttering focusing foiling forecasting forestalling
    forging forgoing forsaking forswearing fostering founding framing freeing frosting frying fueling gardening
    gathering gearing gilding glazing gliding gloating goading grazing grilling grinding grinning grounding growling
    guessing gulping guzzling haggling hammering handling hanging hankering happening hardening harvesting hauling
    hawking heading heating heaving hedging helping hiding highlighting hijacking hiring hitting holding honoring
    hooking hugging humoring hunting hurdling hurling hurting hushing idling imbibing imparting importing imprinting
    inclining incurring inducing indulging inflaming informing insisting installing integrating interpreting
    investigating investing ironing issuing itching jabbering jabbing jamming jogging joining jostling journeying
    judging jumping keeping kicking kissing kneeling knitting knocking labeling labelling lacing lagging landing lapping
    lapsing launching laying leaping lecturing legislating lending letting leveling licking lightening liking limping
    lining listening listing loafing loaning loathing lobbying locating locking looping loosening looting lunching lying
    mailing maneuvering mapping marching marking mastering mating measuring mending meshing milking milling mingling
    misreading mistaking modeling modelling modifying moistening molding mopping motoring mottling moulding mounting
    mumbling muttering nailing nestling netting numbering nursing offering officiating ordering ousting overheating
    overlapping overtaking overworking pacing packing padding pairing paling panelling panning panting parceling
    parcelling paring patching patterning peddling peeling penning perusing phrasing picking picturing piling pinning
    pissing pitting planking planting plastering plating playing ploughing plowing poaching poisoning poking poling
    polishing popping portraying posing pounding pretending pricking printing proceeding prodding professing prompting
    proving publicizing publishing puffing pulling pulsing punting purchasing pushing putting pyramiding qualifying
    quelling quenching quickening quivering racing ransacking reaching readying reconnoitering recounting recycling
    reducing refilling refining refueling regaining regulating relegating relinquishing relishing remaking remembering
    remodeling renting reopening reordering reparcelling repeating rephrasing replacing reporting repositioning
    reprinting rereading resetting resolving revising rewriting riding rifling rigging ringing rinsing rippling roasting
    roofing rotting rounding rowing rubbing ruining rushing rusting sacking sailing salting savoring saying scanning
    scattering scheduling schooling scolding scraping scratching screeching screwing scrubbing scudding sealing seating
    seeding seeking seizing selling sending sequencing servicing serving settling severing sewing shadowing shaking
    shambling shearing shedding shelling shirting shooting shortening shouting showing shrieking shrilling shrinking
    shuffling shunning shunting shutting sifting sighting signaling signing simmering sinking slackening slating
    slaughtering slicing slowing smacking smarting smuggling snorkeling snorting snuggling sobbing socializing soiling
    soldering solving souring sousing spattering speeding spending spinning spitting splashing splintering spoiling
    spotting spreading sprinkling sprouting spurring spying squatting squeezing stabling staging stalking stalling
    stealing steering stiffening stilling stitching stopping stowing strangling strengthening stretching strewing
    stripping stroking studying stuffing stunting subbing submerging subsiding substituting sucking suiting summoning
    supervising supping supplanting supplying surfacing surveying swabbing sweating swelling swerving switching
    symbolizing synchronizing tacking tailoring taking talking tapping tasting testing thawing thinning thrashing
    throttling thrusting ticking tightening tinting tipping toasting tracing trailing trampling transmitting
    transplanting trapping traveling trimming tripling tumbling turning twitching tying uncovering underrating
    undertaking undoing unfastening unfolding uniting unmasking untying updating urging vacationing vanishing veering
    veiling venting visiting vocalizing voicing voting wadding wading wangling warping wasting watching watering waving
    weaving weighing welding wetting wheedling wheeling whirling whistling whitening widening wilting winnowing wiring
    wishing wooing wrangling wrecking writing yearning yelling yelping
    =l/
    ablest abruptest achiest acutest airiest amplest angriest aptest ashiest baggiest baldest balkiest balmiest barest
    basest battiest bawdiest beadiest beefiest biggest bitchiest bitterest blackest blandest bleakest bleariest blindest
    blondest bloodiest blotchiest bluntest blurriest boggiest boldest boniest bossiest bounciest brainiest brashest
    brassiest brattiest bravest brawniest breeziest briefest brightest briniest briskest bristliest brittlest broadest
    brownest bubbliest buggiest bulgiest bulkiest bumpiest burliest bushiest busiest butteriest calmest canniest
    catchiest chalkiest chanciest chattiest cheapest cheesiest chewiest chilliest choicest choppiest chubbiest chunkiest
    clammiest classiest cleanest clearest cleverest cloudiest clumsiest clunkiest coarsest cockiest coldest comfiest
    commonest coolest corniest cosiest costliest courtliest coyest coziest crabbiest craftiest craggiest crankiest
    crappiest crassest craziest creakiest creamiest creepiest crinkliest crispest crispiest crossest crudest cruelest
    cruellest crumbliest crunchiest crustiest cuddliest curliest curtest curviest cushiest cutest daintiest damnedest
    dampest dandiest dankest darkest deadest deadliest deafest deepest deftest densest dewiest diciest dimmest dingiest
    direst dirtiest distinctest dizziest dopiest doughiest dourest dowdiest downiest drabbest draftiest draughtiest
    dreamiest dreariest driest droopiest drowsiest drunkest dullest dumbest dumpiest duskiest dustiest earthiest easiest
    eeriest emptiest exactest fainest faintest fairest fanciest fattest fattiest faultiest feeblest feistiest fiercest
    fieriest filmiest filthiest firmest fishiest fittest fizziest flabbiest flakiest flashiest flattest fleeciest
    fleshiest flightiest flimsiest flintiest flippest floppiest fluffiest flukiest foamiest foggiest folksiest fondest
    foulest foxiest frailest frankest freakiest freshest friendliest frilliest frizziest frostiest frothiest frowziest
    fruitiest frumpiest fullest funkiest funniest furriest fussiest fuzziest gamest gassiest gauchest gaudiest gauntest
    gawkiest gayest gentlest ghastliest giddiest gladdest glassiest glibbest gloomiest gluiest glummest goldenest
    goodliest gooiest goriest goutiest grainiest grandest grassiest gravest grayest greasiest greediest greenest greyest
    grimiest grimmest grittiest groggiest grooviest grossest grouchiest grubbiest gruffest grumpiest guiltiest gummiest
    gustiest gutsiest hairiest handiest handsomest happiest hardest hardiest harshest hastiest haughtiest haziest
    headiest healthiest heartiest heaviest heftiest highest hilliest hippest hoariest hoarsest holiest hollowest
    homeliest homiest horniest hottest hugest humblest hungriest huskiest iciest idlest iffiest impurest intensest
    jauntiest jerkiest jitteriest jolliest juiciest jumpiest keenest kindest kingliest kinkiest knobbiest knottiest
    laciest lamest lankiest largest laxest laziest leafiest leakiest leanest lengthiest lewdest lightest likeliest
    limpest littlest liveliest loamiest loftiest loneliest loopiest loosest loudest lousiest loveliest lowliest luckiest
    lumpiest lushest maddest mangiest manliest marshiest maturest mealiest meanest meatiest meekest mellowest merest
    merriest messiest mightiest mildest milkiest mintiest minutest mistiest moistest moldiest moodiest mossiest
    mouldiest mousiest muddiest murkiest mushiest mussiest mustiest nappiest narrowest nastiest nattiest naughtiest
    neatest neediest newest newsiest nicest niftiest noblest noisiest nosiest nudest numbest obtusest oddest oftenest
    oiliest oldest palest palmiest pastiest patchiest paunchiest pearliest peppiest perkiest peskiest pettiest pickiest
    piggiest pinkest pithiest plainest pleasantest pluckiest plumpest plushest pokiest poorest portliest poshest
    pottiest preachiest prettiest priciest prickliest primmest princeliest prissiest profoundest promptest proudest
    puffiest pulpiest purest purplest quaintest queasiest queerest quietest quirkiest raciest rainiest randiest rapidest
    rarest raspiest readiest realest reddest remotest richest rightest ripest riskiest rockiest roomiest rosiest
    roughest roundest rowdiest ruddiest rudest runniest rustiest saddest safest saintliest saltiest sandiest sanest
    sappiest sassiest sauciest savviest scabbiest scaliest scantest scantiest scarcest scariest scrappiest scratchiest
    scrawniest scrubbiest scruffiest scurviest seamiest securest sedatest seediest severest sexiest shabbiest shadiest
    shaggiest shakiest shallowest shapeliest sharpest sheerest shiftiest shiniest shoddiest shortest showiest shrewdest
    shrillest shrubbiest shyest sickest sickliest silkiest silliest simplest sincerest sketchiest skimpiest skinniest
    slackest slangiest sleaziest sleekest sleepiest slenderest slickest sliest slightest slimiest slimmest sloppiest
    slushiest smallest smartest smelliest smoggiest smokiest smoothest smuggest smuttiest snakiest snappiest sneakiest
    snootiest snottiest snowiest snuggest soapiest soberest softest soggiest sootiest sorest sorriest soundest soupiest
    sourest spaciest sparest sparsest speediest spiciest spikiest spindliest spiniest spongiest spookiest sportiest
    spottiest spriest sprightliest sprucest squarest squashiest squeakiest squishiest stablest stalest stanchest
    starchiest starkest starriest stateliest staunchest steadiest stealthiest steamiest steeliest steepest sternest
    stickiest stiffest stillest stingiest stockiest stodgiest stoniest stormiest stoutest straggliest straightest
    strangest streakiest stretchiest strictest stringiest strongest stubbiest stuffiest stumpiest stupidest sturdiest
    subtlest sugariest sulkiest sunniest surest swampiest sweatiest sweetest swiftest tallest tamest tangiest tannest
    tardiest tartest tastiest tautest tawdriest tawniest teariest teeniest tenderest tensest tersest testiest thickest
    thinnest thirstiest thorniest thriftiest throatiest tidiest tightest timeliest tiniest tinniest tipsiest toothiest
    touchiest toughest tranquilest trashiest trendiest trickiest trimmest trustiest tubbiest twiggiest ugliest uneasiest
    unfriendliest unhappiest unhealthiest unlikeliest unruliest unsightliest untidiest unwieldiest vainest vastest
    vilest wackiest wannest wariest warmest waviest waxiest weakest wealthiest weariest weediest weightiest weirdest
    wettest wheeziest whitest wickedest widest wildest wiliest windiest wintriest wiriest wisest wispiest wittiest
    woodiest woodsiest woolliest wooziest wordiest wormiest worthiest wrinkliest yeastiest yellowest youngest yuckiest
    zaniest
    =bpn/
    abandon acclaim accord affect affix amble attribute audition augur babble baffle balk barbecue baste bathe bear bend
    bevel bicker billow birdie bleed blink blister blubber blush boast bob boil boo boomerang bother bounce brandish
    broil build bullshit burnish butcher buy cackle call camouflage cancel canvass caper capture careen caricature carry
    cascade catapult caucus caw chafe chaff chant chat chew chirp choke chop chortle chronicle chuckle chug churn cite
    clamber clamp clank clasp clench climb cling clink clobber clog clutch coax cock combine commute compile conduct
    conscript conserve console consort convert convict cope cough crawl creak crease creep croak crochet crouch crumble
    cuddle curl dare dart daydream dazzle delegate demur dig digest dip discard disconnect dishonour dismount dissolve
    docket dovetail downgrade doze drag draw dribble drill drip drive droop drop drowse dub dump dunk dupe dwell dye ebb
    eddy ejaculate employ entail excise exhaust exile exploit expose fade falter fathom feel feint fetch fidget fill fix
    fizzle flake flaunt flex flicker flinch fling flirt flit float flounce flounder flourish flub fluster forecast forge
    freeze fret frown fry fulminate fumble fume gabble gallop gamble gape garland garner gash gather gawk gild glaze
    glide glisten gloat glower glue glut gobble goof gore gorge gouge grab grapple grasp graze grimace grind grope
    grumble gull gush haggle handle hang harrow hatch haul hear heave heed heft heist hibachi hide highlight hijack hire
    hiss hobble hock hog hoist holler hum hunt hurl implant impress infiltrate initiate inlay insert institute interlock
    interrupt invite isolate itch jabber jangle jeer jerk jig jilt jimmy jingle jive jog joggle join jostle kill kneel
    knock lace lag lam lament laminate lampoon lash latch leer levy lick lift lob look loom lope lug lunge lurch lure
    madrigal mar mash masquerade massacre mastermind matriculate meander melt mend mention mew mince misfire misquote
    mistrust miter mix monitor moo mop mottle mount mow muck muffle mull mumble munch muse muster mutter nag nestle
    nettle nip nod nudge nurture offer ogle overburden overdrive overestimate overhaul overlook override overshoot
    overturn overwork pack paddle pall pant parlay parry pay peck peek peel peep pelt perch permit pick pillory pinch
    ping pivot plague play plod plummet plunge poke pommel pooch pounce practise prance prattle precondition preempt
    presage preserve probe prod produce proffer prowl pry pull pummel puncture punt purge purl purport putt puzzle
    pyramid quail quarrel quip quiver rake ramble rape rebuke recall recapture recess recoil recount reek refill regale
    register rehash reject remake remand remit remount remove render reorder repeat repulse resolve retard retch rethink
    rev revere revise rewrite ricochet riffle rinse rivet roost rout rub ruffle rummage rupture rustle sag sail salvage
    sap sashay saturate save savor scab scatter scoff scold scorch scour scramble scrawl scribble scribe scud scuff
    scurry scuttle segregate sell serve shake shamble shave shimmy shine shiver shoot shout shove shrink shroud shudder
    shuffle sidestep simmer singe sink sire sizzle skedaddle skid skylark slam slash slaver slime sling smear smirk
    smolder smother snag snatch snicker sniff snoop snore snort snuggle soak soar solder souse sow spearhead spill
    splice spoil sponsor spout sprain sprawl sprinkle sprint sprout sputter squall squash squawk squeeze squelch squirm
    squirt stab stagger stalk stammer stare startle steal steam steer stifle stink stir stoke stomp stoop straddle
    strafe straggle stroll strop strum stud stumble stutter sub subcontract subpoena subtitle suck sulk sup surfeit swab
    swap swathe sway swim swindle swing swipe swivel swoon swoop tack tailor take tamper taper tarnish tat teeter tether
    thrash throb throw thump thwart tilt tinge tingle tinker titter toil toss tramp trample transform transplant
    transpose traverse trickle trot trudge trundle try tuck tug tumble twiddle twine twinkle twirl twitch underestimate
    underline underscore undress upgrade uplift usher venture vomit vow wad waft waggle wait wallop wallow wane wangle
    warble warp warrant waver wear weld whack whimper whine whinny whip whirl whisk whistle whoop wiggle wilt win wince
    wink winnow wipe wisecrack wobble woo wrench wrestle wriggle wring yap zoom
    =k/
    abler abrupter achier acuter airier ampler angrier apter ashier baggier balder balkier balmier barer baser battier
    bawdier beadier beefier bitchier bitterer blacker blander bleaker blearier blonder bloodier blotchier blunter
    blurrier boggier bolder bonier bossier bouncier brainier brasher brassier brattier braver brawnier breezier briefer
    brighter brinier brisker bristlier brittler broader browner bubblier buggier bulgier bulkier bumpier burlier bushier
    busier butterier calmer cannier catchier chalkier chancier chattier cheaper cheesier chewier chillier choicer
    choppier chubbier chunkier clammier classier clearer cleverer cloudier clumsier clunkier coarser cockier colder
    comfier cornier cosier costlier courtlier coyer cozier crabbier craftier craggier crankier crappier crasser crazier
    creakier creamier creepier crinklier crisper crispier cruder crueler crueller crumblier crunchier crustier cuddlier
    curlier curter curvier cushier cuter daintier dandier danker darker deader deadlier deafer dearer defter denser
    dewier dicier dingier direr dirtier distincter dizzier dopier doughier dourer dowdier downier drabber draftier
    draughtier dreamier drearier droopier drowsier drunker duller dumber dumpier duskier dustier earthier easier eerier
    exacter fainer fainter fairer fatter fattier faultier feebler feistier fiercer fierier filmier filthier firmer
    fishier fizzier flabbier flakier flashier fleecier fleshier flightier flimsier flintier floppier fluffier flukier
    foamier foggier folksier fonder fouler foxier frailer franker freakier friendlier frillier frizzier frostier
    frothier frowzier fruitier frumpier funkier funnier fussier fuzzier gamer gassier gaucher gaudier gaunter gawkier
    gayer gentler ghastlier giddier gladder glassier glibber gloomier gluier glummer goldener goodlier gooier gorier
    goutier grainier grander grassier grayer greasier greedier greener greyer grimier grimmer grittier groggier groovier
    grosser grouchier grubbier gruffer grumpier guiltier gummier gustier gutsier hairier handier handsomer happier
    harder hardier harsher hastier haughtier hazier headier heartier heavier heftier hillier hipper hoarier hoarser
    holier hollower homelier homier hornier hotter huger humbler hungrier huskier icier iffier impurer intenser jauntier
    jerkier jitterier jollier juicier jumpier keener kinder kinglier kinkier knobbier knottier lacier lamer lankier
    laxer lazier leafier leakier lengthier lewder likelier livelier loamier loftier lonelier loopier looser louder
    lousier lovelier lowlier luckier lumpier lusher mangier manlier marshier mealier meaner meatier meeker mellower
    merrier messier mightier milder milkier mintier minuter mistier moister moldier moodier mossier mouldier mousier
    muddier murkier mushier mussier mustier nappier nastier nattier naughtier neater needier newer newsier nicer niftier
    nobler noisier nosier nuder obtuser odder oilier paler palmier pastier patchier paunchier pearlier peppier perkier
    peskier pettier pickier piggier pinker pithier plainer pleasanter pluckier plumper plusher pokier poorer portlier
    posher pottier preachier prettier pricier pricklier primmer princelier prissier profounder prouder puffier pulpier
    purer purpler quainter queasier queerer quieter quirkier racier rainier randier rapider rarer raspier readier realer
    redder remoter richer righter riper riskier rockier roomier rosier rougher rowdier ruddier ruder runnier rustier
    sadder safer saintlier saltier sandier saner sappier sassier saucier savvier scabbier scalier scanter scantier
    scarcer scarier scrappier scratchier scrawnier scrubbier scruffier scurvier seamier sedater seedier severer sexier
    shabbier shadier shaggier shakier shallower shapelier sheerer shiftier shinier shoddier shorter showier shrewder
    shriller shrubbier shyer sicker sicklier silkier sillier simpler sincerer sketchier skimpier skinnier slangier
    sleazier sleeker sleepier slenderer slier slighter slimier sloppier slushier smarter smellier smoggier smokier
    smugger smuttier snakier snappier sneakier snootier snottier snowier snugger soapier soberer softer soggier sootier
    sorer sorrier soupier sourer spacier sparser speedier spicier spikier spindlier spinier spongier spookier sportier
    spottier sprier sprightlier sprucer squarer squashier squeakier squishier stabler staler stancher starchier starker
    starrier statelier stauncher steadier stealthier steamier steelier sterner stickier stiffer stiller stingier
    stockier stodgier stonier stormier stouter stragglier straighter streakier stretchier stricter stringier stronger
    stubbier stuffier stumpier stupider sturdier subtler sugarier sulkier sunnier surer swampier sweatier sweeter
    swifter taller tangier tardier tarter tastier tauter tawdrier tawnier tearier teenier tenderer terser testier
    thicker thirstier thornier thriftier throatier tidier tighter timelier tinier tinnier tipsier toothier touchier
    tougher tranquiler trashier trendier trickier trustier tubbier twiggier uglier uneasier unfriendlier unhappier
    unhealthier unlikelier unrulier unsightlier untidier unwieldier vainer vaster viler wackier wanner warier wavier
    waxier weaker wealthier wearier weedier weightier weirder wheezier whiter wickeder wider wilder wilier windier
    wintrier wirier wiser wispier wittier woodier woodsier woollier woozier wordier wormier worthier wrinklier yeastier
    yellower yuckier zanier
    =ng/
    accenting accounting adducing advertising annealing annotating anointing averaging awakening babysitting backfiring
    backpacking backsliding balancing ballooning balloting bandaging banqueting barbering bargaining batching beading
    bedding belching beleaguering belling bending bickering bicycling binning birding birthing bivouacking blackening
    blacking blotting bluing boating bobsledding bombing bonding booking bootlegging boozing bottling bowling
    brainstorming brainwashing braising brewing briefing broadcasting browsing buccaneering bunting burping bushing
    buttressing calving camping caning capsizing carjacking caroling carpeting carping castling caulking ceding
    censoring chaining chastening chomping christening clamouring clapping clerking clocking cloning clothing clowning
    clubbing clumping clunking clustering cluttering cobbling cocooning colouring computing conditioning conjuring
    copying counseling coursing cowling croaking crossbreeding cuing curdling cushioning daubing dawdling dawning
    debriefing debunking decoding decompressing defusing deregulating dieting dining dirtying dismantling dithering
    diving dousing downsizing dowsing drenching drinking droning drugging dumping dwelling dyeing earthing ebbing
    editing electioneering embalming encoding ending enfolding engineering evening excreting exercising faceting
    farrowing farting fasting felting fencing fermenting fibbing fielding financing finding fingering fingerprinting
    fishing flavoring flavouring flooring fluting fondling footing foraging fording foregrounding foretelling
    forewarning forking formatting forwarding foundering frisking fudging fulling funding furnishing furring gambling
    gaming gassing gelding ginning glimmering gnarling goldbricking golfing gossiping grading grafting grappling
    greening greeting griping grooming grooving grouping gumming hamming handwriting harbouring hatching haying heckling
    hemstitching hiking hissing hoarding hollering hooding hoofing housebreaking housecleaning housekeeping housing
    huffing humming husking hybridizing icing imaging immobilizing impinging impounding inbreeding indexing ingraining
    inhaling inning inoculating instilling interbreeding interfacing inventorying jawboning jotting juggling junketing
    kenning kidnapping kindling knuckling lading landscaping laundering leaching leafing learning leavening lengthening
    lessening lettering leveraging licensing lighting likening limning lipreading loading lodging logging logrolling
    longing lurking lynching malingering manoeuvring manufacturing marbling marketing matting meaning meeting mellowing
    mentoring meowing merchandising microfilming mining misgiving misspelling mistiming misunderstanding mixing molting
    mooring moralizing motorcycling moulting mounding mountaineering muckraking mugging necking neutering offing
    opaquing outfitting outing overacting overeating overrating overwriting packaging paging painting papering
    parachuting parenting parking parting partitioning pattering paving pealing pebbling peeing pelting petting
    philosophizing pigeonholing pillaging piloting pining pitching planning playacting pleating pledging plumbing
    policing polling posting posturing preaching prickling priming primping profiling pruning puking punning quadrupling
    quarrying quartering queering quilting quintupling racketeering railing railroading ranching ranting rating
    rationing ratting raveling ravelling razing razzing reaming rebuilding recasting reckoning reclining reconnoitring
    recording recruiting reefing refereeing refocusing refurbishing relapsing reliving remodelling rendering
    republishing reshuffling resting restructuring retailing retaking retraining rewording ribbing rioting ripening
    rooting roping sampling sassing savouring scaffolding scaling scapegoating scoffing scoring scouring scouting
    screening sculling seasoning sensing setting shading shadowboxing shaving sheathing sheeting shielding shilling
    shingling shipping shirking shirring shitting shoplifting shopping shoring siding sieving sightseeing signalling
    sizing skateboarding skating skiing skimming skulking skydiving slacking slaying sledding sleepwalking slinging
    sloughing smattering smocking smooching sneezing snipping sniveling snoring snorkelling snowboarding socialising
    soldiering solidifying somersaulting sorting spacing sparring spaying spelling splattering splicing spraying
    sputtering squandering staining stapling stewing stocking stockpiling stonewalling stoning striping striving
    stumping subjoining suckling sunbathing surfboarding surfing suturing swathing swearing sweetening swilling
    symbolising synchronising tailing tampering tanning taping tasking tasseling tasselling teaching teething
    telecasting tenting texturing threshing tiling tilling timbering timing tinning tobogganing toweling towelling
    toying tracking trading trafficking training travelling trilling trolling trouncing trucking truckling trumping
    tubing tuning tutoring typewriting typing uniforming unloading unsnarling untangling unveiling upbraiding upending
    uprising vaccinating vending veneering viewing voiding vomiting wakening warehousing washing watermarking
    waterproofing weaning webbing wedding weighting weightlifting whaling whiting wigging windowing withholding wording
    wrapping wrestling yachting yodeling zoning
    =/Pj
    abkhaz abkhazian abnaki achaean adonic adriatic aegean aeolian afghani afghanistani afrikaans afrikaner
    afro-american aleutian alexandrian algonkian algonquian algonquin all-district alsatian altaic amerind amharic
    andorran anglo-indian anglo-saxon angolan anguillan antiguan appalachian arabian arabic aramaean aramaic aramean
    arawakan aristotelean arminian aryan asiatic assamese athenian austrian austronesian avestan azerbaijani babylonian
    bahai bahamian bahraini bangladeshi bantu barbadian basse bavarian belarusian benedictine bengali beninese bermudan
    bhutanese bolivian bolshevik bolshevist briton brummagem bruneian bulgarian burmese burundi burundian byzantine
    californian cambodian cambrian cameroonian capetian caribbean carmelite carolingian carthaginian carthusian catalan
    caucasian cenozoic chadian chaldaean chaldean chaldee chechen chilean chippendale confucian congolese
    congregationalist coptic cornish cretaceous croatian cyprian cypriot cypriote cyrillic czech czechoslovakian
    darwinian demotic djiboutian dominican donatist dorian ebionite ecuadorian edwardian egyptian elizabethan english
    ephesian episcopalian eritrean essene eurafrican fabian fahrenheit fijian filipino finnish flemish formosan
    franciscan frisian galilaean galilean gambian genoese georgian germanic ghanian gi gibraltarian glaswegian gnostic
    gothic graecophile grenadian gu guinean guyanese hadean haitian hanoverian hawaiian hindi hindoo hindustani hispanic
    hittite hmong hollywood honduran iberian icelandic incan indo-aryan indo-european ionian iraki ismaili jacobean
    jainist jamaican javan javanese jordanian julian jurassic kampuchean kashmiri katari kazakhstani kechuan keynesian
    kokka kurdish kuwaiti lamarckian lancastrian lao laotian latin latvian levantine liberian libyan liechtensteiner
    lilliputian lithuanian liverpudlian lutheran luxemburger macedonian machiavellian madagascan magyar malawian malay
    malayan malayo-polynesian malian maltese malthusian mancunian mandaean mandean manichaean manichean manichee manx
    maoist maori maroc mauritanian mauritian mendelian merovingian mesoamerican mesozoic milanese mohammedan monacan
    monegasque mongol mongolian mongoloid monophysite montserratian moorish moriori mormon moslem mozambican muhammadan
    muscovite namibian nauruan nazarene neandertal neapolitan nepalese nepali nestorian nicaraguan nigerian nigerien
    nilotic nipponese nordic norman norse numidian olympian olympic omani oxonian pakistani paleozoic papuan paraguayan
    parthian pauline persian peruvian philippine phoenician polynesian portuguese praetorian pre-raphaelite prussian
    punic qatari quebecois quechuan rastafarian rhenish romani romanian romansh romany rosicrucian rumanian rumansh
    ruritanian rwandan sabahan sabbatarian sabine saharan salvadoran salvadorean samoan sarawakian sardinian saxon scots
    scythian seljuk semite semitic senegalese serbian seychellois shakespearean shakespearian shavian shinto shintoist
    shona siberian sicilian sikh singaporean singhalese sinhala sinhalese sinitic siouan skinnerian slav slavic slavonic
    somali somalian sotho stalinist sudanese sufi sumatran sumerian swazi tahitian tai taiwanese tamil tanzanian taoist
    texan theban thracian tibetan timorese tobagonian togolese tongan triassic trinidadian triple-a trojan tudor
    tunisian turkic turkmen tuscan tyrolean ugandan ukrainian uniate unitarian uruguayan venetian venezuelan vietnamese
    wagnerian washingtonian wesleyan wiccan yankee yemeni yucatán yugoslav yugoslavian yuman zairean zairese zambian
    zapotec zimbabwean zionist zoroastrian
    =/jP
    a-one aberdonian acheronian acherontic aeschylean african african-american afro-asian alaskan albanian albigensian
    algerian all-silver ambrosian american-arab amerindic andalusian andean anglican anglo-catholic anglo-jewish
    anglophilic anglophobic antarctic arab argive aristotelian aristotelic armenian arthurian asat asian asian-american
    audenesque augean augustan australasian baltic balzacian bantoid bantu-speaking baptistic bayesian beethovenian
    belgian biedermeier bismarckian boeotian bogartian bolshevistic boolean bosnian botswanan brazilian brazillian
    britannic brobdingnagian brownian buddhistic byzantian caesarean caesarian calcuttan calvinist calvinistic
    calvinistical canadian cappadocian carolean caroline cartesian caucasic caucasoid celtic ceylonese chasidic
    chassidic chian chinese chinese-red chitonga-speaking christian christological churchillian cimmerian coleridgean
    coleridgian colombian columbian copernican corsican cromwellian cuban danish dantean dantesque delphian delphic
    demosthenic deweyan dickensian digi-destined dionysian dipylon dna-suitable donnean donnian dostoevskian
    dostoyevskian dutch einsteinian english-speaking erasmian estonian ethiopian eucharistic eurasian eurasiatic
    euro-atlantic eurocentric european europocentric falstaffian faustian finno-ugric-speaking flemish-speaking
    florentine frankish french-born french-speaking freudian frostian gabonese gaelic gaelic-speaking gallic gallican
    galwegian gandhian gauguinesque gaussian genovese german-american german-russian german-speaking ghanaian ghanese
    gilbertian goethean goethian gordian graeco-roman graecophilic gram-negative gram-positive grecian greco-roman
    gregorian guadeloupean guatemalan h-shaped handelian hasidic hassidic hebraic hebraical hebrew hebridean hegelian
    hellenic hellenistic hellenistical hemingwayesque hertzian hesperian hezbollah-provoked himalayan hindu hippocratic
    hispaniolan hitlerian homeric hugoesque hungarian huxleian huxleyan ibsenian icelandic-speaking illyrian indian
    indo-germanic indonesian ionic iranian iraqi irish israeli israeli-palestinian italian italian-american
    italian-speaking jacksonian jacobinic jacobinical jain jamesian janus-faced japanese-speaking jeffersonian jesuit
    jesuitic jesuitical jewish jewish-orthodox jovian judaic judaical judeo-christian jungian junoesque kafkaesque
    kannada-speaking kantian kenyan kiplingesque koranic korean kyrgyzstani l-shaped laputan latin-american latino
    lebanese leibnitzian leibnizian leonardesque levitical lgbtq lincolnesque lincolnian linnaean linnean
    livonian-speaking lusitanian luxembourgian malaysian manchurian marian markovian martian marxist marxist-leninist
    masoretic mediterranean melanesian methodist mets-inspired mexican michelangelesque michelin-rated minoan mishnaic
    moldovan monophysitic moravian moresque moroccan mozartean mozartian muslim mycenaean napoleonic neanderthal
    neanderthalian newtonian nicaean nicene noachian norwegian officiol orphic orwellian oscan-speaking pachomian
    palestinian palladian pan-hellenic panamanian panhellenic parisian passive-active pasteurian pavlovian peloponnesian
    pharaonic piagetian platonistic plutonian prakritic pretorian procrustean proustian ptolemaic puranic pythagorean
    rabelaisian rembrandtesque rhodesian riemannian romanic romanist rooseveltian roumanian rousseauan ruandan russian
    russian-speaking sadducean samoyedic-speaking sapphic saudi saudi-arabian scandinavian scientology-related
    semitic-speaking senecan shiite shintoistic shuha siouan-speaking sisyphean slovakian slovenian socio-economic
    socratic solomonic south-eastern spanish-english spanish-speaking stravinskian stravinskyan stuart stygian
    sunday-go-to-meeting sunni swiss syrian syrian-owned t-shaped tajikistani tantric tantrik tarahumara tartarean
    tasmanian teutonic thoreauvian turkic-speaking turkish tyrolese u-shaped un-related utopian uzbekistani vedic
    victorian viennese voltarean voltarian w-shaped warhol-like wilsonian wittgensteinian wordsworthian wysiwyg x-linked
    y-shaped yeatsian york-born zolaesque
    =gj/
    absorbing accepting accommodating accompanying accusing actuating admonishing adoring advancing affecting
    aggravating agitating alarming alienating aligning alternating animating answering appeasing appraising arching
    arresting asserting assimilating assuming assuring attacking balking bantering beaming becoming befitting beseeching
    besetting bettering betting bewildering bewitching biting blasting blinding blustering bruising bubbling burgeoning
    bustling buzzing calculating centralizing challenging changing circulating clanging clarifying clashing clinking
    clogging coalescing coexisting coiling coinciding commanding commemorating compelling complaining completing
    compromising concluding concurring condemning confiding confining confirming conforming confounding confusing
    consenting consuming contaminating continuing contrasting contributing controlling coordinating corrupting crashing
    cringing crowning damaging dashing daunting decentralizing decreasing defending degrading demanding demeaning
    descending deserving determining devastating devouring dignifying diminishing directing disappointing disapproving
    disbelieving discerning discouraging discriminating discussing disqualifying dissenting disturbing diverging
    diverting dominating doubting dragging draining drooping dropping drowsing echoing elating emerging enabling
    enchanting encompassing encouraging encroaching endearing enduring engaging enlivening enthralling enticing erring
    exacerbating exacting exalting exceeding exemplifying existing extenuating falling fetching flaring flattering
    flickering foaming following fooling forgiving frowning fumbling gesticulating glowering grieving gripping groping
    groveling grovelling guiding gushing halting harrowing haunting heightening hesitating hibernating hindering hulking
    humbling illuminating impeding impelling imploring imposing improving incapacitating inheriting insulting
    intensifying interfering interlacing interring intersecting intervening intimidating intriguing intruding invading
    invalidating inviting irritating isolating jesting joking jolting laboring lacking lamenting laughing maximizing
    misleading missing mocking moderating mystifying nagging neighbouring nipping nodding nourishing obliging offending
    operating opposing orienting overflowing overlooking overpowering overreaching overriding owing oxidising
    participating paying pending penetrating permeating persevering persisting perturbing petrifying pondering pouring
    praising pre-existing preceding precipitating preferring prevailing projecting propelling prospering protecting
    protruding provoking punishing purifying pursuing racking radiating raging raiding raining ranging reassuring
    reconciling recovering recurring redeeming reeking reflecting reigning releasing remaining renewing repelling
    repressing restricting retiring returning reverberating revitalizing reviving rhyming ripping riveting sagging
    sanctioning scheming scowling searing seeming seeping shocking shuddering sickening skirting slashing sliding
    slipping smoldering smothering sneaking sneering soothing sparing spiraling spouting squeaking squealing squinting
    squirting staggering staring starring steadying sticking stimulating stooping straggling strapping straying
    struggling subordinating substantiating succeeding suffocating surging surpassing surrounding surviving swooning
    taxing teeming tempting threatening tinkling tiring towering transacting trespassing tripping troubling trusting
    underlying unifying upsetting validating varying venerating verifying vexing wanting wobbling wondering wrenching
    wriggling writhing
    =nj/
    a.m. accessory acid activist additive adherent adhesive adjective adjunct adult aerospace afternoon alabaster
    all-round alpha amateur analogue animal antecedent appellant arithmetic army aspirant atheist attendant audio
    avocado banner barbarian barnyard bass bastard bedside beneficiary beta blonde breakable brute buggy c caller
    capillary capital carbonyl cardboard casual cathedral centennial characteristic chocolate choice cloth conservatory
    consonant constituent contestant continent contingent contraceptive contralto convertible coral corporal
    correspondent council cross-section crude cunning custom darling daughter day-to-day delta demonstrative descendant
    descendent designer detective detergent determinant deterrent diabetic dialectic diesel directive dirt documentary
    dogwood double-dealing dozen earnest ebony economy effluent epidemic equivalent excess existentialist expert
    expletive favourite fingertip flint fluid folk formative formula fossil fourth-year freshman fugitive full-scale
    future gamma giant gold gourmet gradient greenhouse grownup guerrilla heretic high-tech hillbilly hip imbecile
    imitation immigrant incident incompetent individualist infinitive initiative instant instinct intangible interior
    intermediary italic junior keyhole kind l laggard large-scale laureate legion libertine lilac liquid liver long-term
    low-cost lowland luminary macho magic maiden mainland majority maniac manual material mechanic melancholy memorial
    mercenary metro millionth mineral miniature minimum missionary modern-day moire moneymaking monochrome mosaic motive
    mum mutant naught nonconformist nonsense novel nymphomaniac objective ocher off-the-shelf open-air opponent outcast
    pagan pandemic paperback patient peanut pedestrian pedigree penitentiary perfectionist periodical pickup pituitary
    polynomial portal precedent precision preconception prerequisite prescription present-day principal privy projectile
    propagandist protozoan punk pussy quality quantum racist real-time recluse reflex regulation resident respondent
    reverend ritual rogue routine ruby rum rundown russet sable saline salmon serum side slapstick solvent sophomore
    soprano soul specialist statuary statute step-by-step stimulant strait sulky summary sunrise sunset surplus
    sweetheart tabby tactic tangent tenor tenth testimonial textbook textile thyroid token traditionalist tutorial
    twilight typhoid umbrella union upper-class utility v variant vegetable velvet vertebrate violet virgin wildcat
    wizard working-class world-class
    =jg/
    abducting abiding abounding adulterating agonising agonizing ailing alluring ameliorating amusing annihilating
    appealing asphyxiating aspiring astonishing astounding baffling beetling beguiling bellying billowing blockading
    booming brimming bulging bumbling burbling bushwhacking cantering captivating carousing centralising charming
    churning clanking cloying comforting condescending conflicting conniving consoling constraining constricting
    contouring convincing corking corresponding crippling curving damning deafening debasing debilitating decentralising
    demoralising demoralizing denigrating deprecating depreciating depressing desensitising desensitizing despairing
    diffusing disabling disconcerting discording disenchanting disgusting disheartening disillusioning dismaying
    disobliging disorienting disparaging dispiriting displeasing disquieting distressing dizzying doddering dogging
    domineering doting drizzling drudging dumbfounding edifying effervescing electrifying embarrassing empowering
    encircling energising enervating enfeebling engrossing enlightening ennobling ensuing entrancing enveloping
    estranging exasperating exciting excruciating exhausting exhilarating exulting familiarising familiarizing
    fascinating fattening fawning fiddling fizzing fleeting flourishing fluctuating forbearing freewheeling frothing
    fruiting frustrating galling galvanising galvanizing gaping glaring glinting glittering gratifying grudging
    hallucinating heartening homing horrifying humiliating impending incriminating infuriating ingratiating insinuating
    inspiring interesting interlinking intoxicating invigorating jangling jarring jetting jingling labouring lactating
    lasting leering lilting loving maddening malfunctioning marauding maximising meandering menacing mesmerizing mincing
    mortifying napping nauseating neighboring niggling numbing obviating orientating oscillating outgoing overbearing
    overlying overwhelming oxidizing palpitating patronising patronizing perambulating perplexing pestering piddling
    placating plumping preexisting preponderating prepossessing promising puzzling quavering rambling ravening ravishing
    refreshing refrigerating regenerating relaxing rending reproving resonating resounding revitalising revolting
    rewarding riming roiling rollicking salving satisfying scintillating scurrying seething sizzling slanting slighting
    slithering sloping sluicing smouldering snuffling sobering sodding sorrowing soughing spellbinding spurting
    squalling stabilising stabilizing startling stinking stinting stunning stupefying surprising swaggering sweltering
    tantalising tantalizing tattling teaming terrifying thrilling thriving thudding thundering titillating tittering
    toiling tranquilizing tranquillising transpiring twinning unbending unfitting unnerving vacillating vitalizing
    warring wearying welcoming
    =bnp/
    abuse ache address advocate aid anchor assist audit avail barbeque bat batter bleat blend bloom blow bogey bolster
    boob boost brace break bruise brush buckle bugle burn butt buzz bypass caress catch centrifuge chase chatter check
    cheer chuck clamor clang clap clatter clinch cluck coil collapse compromise concentrate contact cook countenance
    cover credential crow cry cure curse cushion dash decrease dent deposit disdain dishonor dispatch dispute disregard
    distrust divide dodge don doom drain drape duck ease eclipse embrace encounter envy escape escort estimate excuse
    fight filter finish flank flap flick flutter fuse fuss gain gasp gauge gaze gear giggle glare glint glitter goad
    grant grin grip groan groom growl gulp hail hamper harangue haunt herald hitch hold hook huddle hurdle hurry hush
    implement incline increase insult jab keynote kick kiss lapse laugh leap leverage limit load loop mark marvel menace
    mesh misuse moan move murmur outline overflow overload pander pardon picnic pin pinpoint plow pluck poise poop
    postulate preview prick promise pump purchase push query rally ram rattle rebuff recruit relay repeal reply repute
    requisition reserve retort revel riddle ridicule rip roar romp rot safeguard sanction scamper scan scout scowl scrap
    scrape scream screech seal settle shrug sigh sip slate sleep slop slot slug sluice slump smell smile snarl sneer
    spear splash sponge spotlight squeak squeal stack stain stand start stay stem sting stride sue suit surge surmise
    swallow swarm swerve swirl tackle talk target taunt tease thaw thud tinkle torture trace tread trigger tweak twist
    update veil vest visit wag wail walk watch weave wheeze whisper whiz witness wrangle yawn yell yelp
    =dv/
    accounted acted added answered appealed appeared approached arrived assembled attracted auditioned backdated began
    believed benefited bought calmed captained carried caused claimed clashed co-starred coincided collaborated
    collapsed commenced commended commented complained conceded condemned confessed consented consumed contacted
    cooperated counted crashed cried criticized debuted defended demanded detonated devastated differed donned dubbed
    emailed embarked emerged emigrated enjoyed enlisted enslaved ensured erred evacuated exclaimed exiled experimented
    explained favoured faxed gained gasped happened helped highlighted hoped hosted hypothesized indicated indulged
    influenced infused ingested intercepted interviewed investigated invoked issued launched likened lived looked
    massacred met migrated ministered mismanaged occasioned occurred offered opted originated participated partnered
    performed perpetrated plated pleaded plied posited preached prevented proceeded pulled questioned quoted rained ran
    re-emerged rebuilt recalled received refused regained reigned reintroduced remained remarked reminded resembled
    resided responded resulted resumed retaliated returned revealed routed sat searched seemed served shifted shipped
    signaled skied slowed smacked soared sprawled staffed started stayed stepped sucked suffered survived sweated
    switched talked taught theorized told translated tweeted urged ventured vitalized volunteered waived walked waned
    welcomed wished worked
    =nN/
    acoustics aesthetics algae aloes ancients anklets antipodes aquatics assizes bacteria balusters basics bleachers
    bloomers bowels breakers breeches buns buttocks campus candelabra capita ceramics charades chilblains chives
    clappers cleavers cocci coevals cola company corps data dealings deeps diagnostics doings dominoes dos dregs
    drippings duds dumplings eighties elves ethics eyeglasses femora fifties formalities forties fundamentals funnies
    furnishings giblets gobs graffiti graphics harmonics heroics hieroglyphics hindquarters hypochondria hysterics
    isometrics jeans jitters jodhpurs khakis lancers laurels lees leftovers lei leotards lodgings loins mechanics media
    mnemonics mods moorings morals mores ninepins nineties nylons obliques opera optics outskirts oxen pajamas paramecia
    peanuts ph phonetics plaudits pliers polemics pragmatics proceedings ps pyjamas pyrotechnics quoits reeds regalia
    riches rockers rudiments scads seventies shekels shirtsleeves sis skinheads spareribs specs sprites stairs
    staphylococci stigmata streptococci sunglasses suspenders sweetbreads takings teens teeth tenpins therapeutics
    thirties tongs trivia tropics tweezers velours vespers viscera waders workings
    =jr/
    aboveboard abreast adrift afloat aground akimbo alfresco alike aloof amiss amok anticlockwise apropos askance askew
    aslant asleep asunder awful awry bareback barefoot barefooted beastly beforehand bright brotherly caudal clockwise
    commendable connubial consecutive counterclockwise crosstown crosswise deadly deadpan deathly decent defenceless
    defenseless devilish downward early erstwhile extempore fain false firsthand forthright fortnightly fourfold
    freehand fresh gingerly goddamn goddamned gratis half-hourly halfway haphazard hard headfirst heavenward honest
    hourly inland inshore interdepartmental inveterate inward jocular kindly legato lesser likely little long loud manly
    meagerly midmost mighty motherly nationwide nearby neurobiological next nightly offhand onshore onward overland
    overseas phonemic piecemeal powerful precious presto prone proud real scarce secondhand sidearm sidelong sideways
    sky-high skyward slapdash soft staccato stark termly threefold tight timely twofold unaccompanied unbeknown
    unbeknownst underarm underhand underwater ungodly unkindly unmanly unrecognisable unthinking untimely up-and-coming
    verbatim vivace whopping wondrous worldwide yon yonder
    =Nn/
    accommodations acres affairs amenities appearances arrears arts assets auspices authorities beatniks belongings
    billions boxcars boxers brethren buckskins businessmen circumstances classics cleaners cobblers commons
    communications congratulations contemporaries conveniences corrections crossroads customs deeds depths descendants
    devices dozens drawers dues dynamics earnings elements excreta expectations feces feelings findings fireworks fives
    fixings flats folks follies followers ft genitalia goods hearts heavens heights hippies hostilities hours humanities
    humans innings instructions italics kg km leaders legs liabilities linemen losses manners metrics millions mm movies
    ms nothings odds operations organs overalls people personnel pickings politics porcupines principles privates punks
    qualifications relations representations roads sales savings sevens silks sixties snuffers species spectacles
    stamina statistics straits surroundings sweepings tactics telecommunications things throes times tons transactions
    trappings trimmings trousers trunks twenties viands vibes viewers winnings wits words writings years
    =gjn/
    aching activating ageing approaching approving attending baking blinking blooming blushing boring bowing bragging
    branching breeding budding caring cheating closing coming concealing crowing crushing curling darkening deadening
    deciding designing drifting driving dwindling dying energizing failing faltering flagging floating flowing flying
    folding forbidding growing howling hurrying inquiring jeering jerking knowing lashing leading leaning limiting
    lingering lowering lumbering matching melting motivating mourning moving naming pampering piercing pleading pleasing
    plodding plundering positioning pressing probing prying raising rallying ranking receding revealing roving rumbling
    running screaming seeing sensitizing shattering shining shivering smashing smelling smiling soaring softening
    sounding splitting sprawling stabbing starving stifling stinging straining streaming swinging tapering taunting
    tearing telling thickening throbbing thwarting topping torturing touching trembling twisting waiting waking
    walloping wandering wavering wearing whipping whispering winding winking woolgathering worrying worsening wounding
    yawning yielding
    =d/
    alighted arose ate awoke backbit became befell begot blew bused came channeled chose cleaved costed dialed disproved
    drank drew dueled equaled flew flied forbade forbore foresaw forewent forgave forgot forsook forswore forwent froze
    gave ghostwrote girded grew hanged heaved hewed hiccoughed hiccuped hid impaneled initialed inputted interwove knew
    laded leaned leaped midwifed misdid misspelled mistook mowed okayed outdid outgrew outputted outran outwore overate
    overbore overcame overdid overdrew overgrew overran overrode oversaw overthrew overtook partook payed rang redid
    redrew refueled relayed reran retook rewrote rode sank sawed shined showed shrank smelled smote sowed spelled
    spilled spitted sprang stank strewed strode strove swam swore teared threw thrived took trod undertook underwent
    underwrote undid victualed weaved went withdrew woke wore wove wrote zincked
    =jnbp/
    alien antic antique average azure birch blank blind blindfold bootleg brief brown buckram burlesque callous carmine
    castrate cheep circumflex clarion cod complex confederate conglomerate counterfeit crank crescendo crimson crisp cub
    cuckoo damp deaf decrescendo divine dummy dun duplex effeminate equal fake fat flagellate frank freelance ginger
    gray green grey hollow infirm ingrain intermediate inverse keen key lame limber mainstream matte minor moot motley
    mute negative net null occult oval overweight pale parallel pedal pink premier purple quadruplicate queer quintuple
    rave ready rear renegade safe sallow savage scotch shallow sick sickle slack slick slight snafu snuff snug sole
    spiral splay spruce stable sublimate swank taboo tidy top total tough triple triplicate twin upstart vermilion void
    wanton waterproof wee wise
    =jbp/
    abrupt absent adequate adulterate agglutinate amalgamate animate appropriate attenuate awake bald bare bifurcate
    blunt brazen brisk bulletproof busy clad compassionate complete concatenate consecrate correct corrupt defoliate
    deliberate delineate desiccate desolate dim dirty disjoint disproportionate dizzy dull elaborate eviscerate exact
    exempt federate fireproof foolproof frequent gentle hale hot humble incarnate intricate last lavish lax legitimate
    loathe malign mature muddy numb numerate obligate obscure obstinate opaque open overhand own perforate precise prim
    profane proportionate prostrate reincarnate remiss replete scant sedate shrill skew sleek slim sober soundproof
    stale stanch staunch supple tame teetotal transverse truncate unfit weary weatherproof
    =dvj/
    accelerated admitted agreed announced assumed attempted attended authorized backed breathed changed checked closed
    collected concluded continued decided declared desecrated deserved developed disliked doubled drilled earned ended
    envisioned escaped expanded experienced faced failed figured fired graduated handed ignited illuminated induced
    joined landed liked loved mated mounted moved nominated noted observed opened played pledged pointed possessed
    practiced provoked reasoned recovered relieved reported resigned retired rolled rushed said scored signed solved
    spent staged stained starred stated stemmed strengthened studied threatened topped traveled travelled tried
    understood unfolded unveiled varied wanted
    =njbp/
    abstract ace alert associate beetle bias bluff bone boss bottleneck bottom bronze bully bush chance closet colour
    composite concrete content contour copper core corkscrew couple cream discontent discount draught fleet foul grave
    gut hex honey ice invalid iron jade lyric manifold marathon mass mat metal mint minute motor neuter overcast plane
    port premiere proof quack record rubber rubric salt satellite satin self sham size sludge staple starboard straw
    subject submarine subordinate sulfur tense transit trial uniform vagabond vogue weather wood
    =j/jP
    airborne american archaeological atlantic atomic australian awesome biblical big british buddhist cinematic civic
    civil cognitive congressional democratic digital diverse eastern educational efficient endless environmental
    expensive financial foreign french full geographic geometric global golden grammatical great greek historic huge
    inner international interplanetary islamic japanese legislative linguistic main many mathematical messy national new
    northern nuclear old orthodox outer outstanding pacific paralympic photographic political random residential
    scottish silent social southern spanish suitable supreme sustainable swedish transformational ugly unconfirmed urban
    virtual
    =/nP
    adhd admin atm bare-knuckle bcaa bible-translation catholicism cd ces cfl cla com comédie-française cps dna dui dvd
    fdi gdp geofence gisb gmt gnp grf ground-level hca hmb hpl htp ipo iq irr islamophobia jew jkthom l-band ld lng mct
    md miniseries mmog mvp mxn ntkb phd polaroid-room polish-style pov pr prize-winner psa rfi rfp ros-concentration rov
    scled seaview si sss sst sut svp t-shirt tv usd uvr vhf vhs vip zealander zeitgeist
    =vjd/
    acclaimed accustomed activated aerated amazed attached authorised blessed botched busted clinched concerned confined
    connected constrained copyrighted determined devoted disappointed dotted educated engraved enhanced entitled
    extended finished fixed formalized fueled generalized heated heightened honored implicated injured inscribed laced
    located mired mixed modulated motivated motorized obliged oriented padded planned polluted practised prolonged
    recognised referenced restricted rusted satisfied scripted seated segmented sheltered situated sized squashed
    streamlined structured suited surprised suspended tempered titled troubled weathered weighted
    =Nnz/
    airs allies arms barrels beads bitters blues bones bowls cards chains clams cleats clothes colors comforts cords
    courses cows crabs credentials details dimensions draughts eggs eyes fatigues glasses greens gripes grounds hands
    hives hoops irons knuckles letters majors marbles masses minors minutes nerves occasions pains pants papers pars
    parts polls profits proportions prospects rafts receipts rooms services shoes shorts snips spirits splinters stripes
    tails troops twins vapors weeds wings
    =Nzn/
    advances ages bars boards bounds briefs chambers channels chips clocks compliments conditions contents costs credits
    damages deserts designs doubles effects fries funds gains honours hurdles links loads mates numbers peoples piles
    pools proceeds props rails rates respects roots rounds ruins sands scores scraps seats shades shears sights singles
    sports spots stacks stakes stalls stays steps stocks strings sweats taxis tears terms threads trumpets values wages
    waters
    =v/
    arisen awoken backbitten befallen begun bestridden bestrode bidden bitten borne browbeaten countersunk eaten flown
    forborne foreseen forgiven forgone forsworn ghost-written ghostwritten gotten lain misdone outdone outgrown outworn
    overborne overdrawn overeaten overlain overridden overseen overtaken overthrown overwritten partaken platted
    re-elected redone redrawn retaken rewritten ridden seen shown shriven shrunk strewn stridden striven stunk sung swum
    taken torpedoed trodden undergone underlain undertaken underwritten woken
    =f/
    adenium al al. andrillae animos ans ave bassiana besoin c'est chien cinnabara comme d'état del el encabalgamiento
    enron-cps facto fusca guerre hoc hund ible inu ipsa j' lalo laude lunde léxico momori-rakau mon montejo mourir noho
    née obesium oone oracional parte pleure propter quo sagotra silentia simul sirremático situ summa synoikismos taonga
    tarjeta terrent tmesis turista ubique vingt vu
    =jn/jP
    alternative argentine central chief classical collective colonial communist comprehensive contemporary continental
    crazy creative criminal dark descriptive dynamic executive federal fluorescent functional grand holy hybrid imperial
    industrial inferior intellectual libertarian major maximum metropolitan mobile modern native natural ninth orange
    ordinary oriental original personal private progressive provisional public reactive regional revolutionary royal
    senior special superior thai upper visual western young
    =pb/
    allege analyse apologize arrive assume attach augment await believe belong celebrate cohabit commend comprise
    conclude confront construe consume decouple digress dine dominate establish evaluate evaporate evoke exclude follow
    govern include indicate involve observe oppose outweigh presume propose react recommend redeem rejoice rely renew
    reproduce reside socialize suffer suggest tend think threaten underpin utilise want whittle
    =n/nP
    accommodation actor actress agreement atmosphere attention aunt b ballroom beauty biology category century cigar
    conclusion depth desk devolution diffusion discussion driver e-commerce emission equity eye-tracking food galaxy gnu
    guaranty hr image imbalance information introduction job leader lookout neocon night o opposition p pheasant pm
    radiation restaurant sale saviour speech spokesperson transporter turbine unity z
    =gnj/
    acting banging bearing binding bouncing breathing catching cracking cutting drawing facing freezing functioning
    giving grasping grumbling healing hearing increasing killing living masking merging murmuring musing narrowing
    opening questioning reading rejoicing rising saving searching shaping sharing singing sinning sitting sleeping
    speaking sporting starting stirring swimming teasing tending wailing waning waxing weakening weeping working
    =jnr/
    adagio allegro andante bad bimonthly biweekly cold dead dear downhill downstage easterly extra falsetto flat fore
    fortissimo foursquare heavy impromptu incognito largo leeward midstream nonstop north-south northeastward northerly
    northwestward offside overmuch pianissimo pizzicato quarterly seaward semimonthly semiweekly sore southeastward
    southerly southwestward tandem thick underground uphill uppermost upright wild windward yearly
    =rj/
    abroad afoot aft ahead apart astray backward backwards bodily cleanly doubtless downright downstairs downstream
    downwind edgewise eventually far foremost hardy headlong homeward irrespective left-handed leisurely lengthwise
    longtime nigh offshore on-site otherwise outright outward overnight poorly pretty regardless right-handed sometime
    successfully tenfold underfoot upstream upward upwards weakly whatsoever
    =nbpj/
    base blanket brood buff bum camp center charcoal chill conjugate coordinate corner flash fool head house jet lump
    master panic patent peak pet pilot post prize reprobate rival root rush seed shadow sign signal singsong snap span
    stone substitute touch volunteer waste
    =h/
    accou- alright ca- eh er erm ewww f- hahaha he-he heh hello hi lol lols lu n- nah nope oh p- plllz plo- pls plz
    reve- s- sry t- th- ther- ty uh whoa y- yay yep yes yuck yum
    =vj/
    beaten begotten bespoken blown born cloven co-ordinated done drawn driven forbidden foregone forgotten forsaken
    frozen given gone grown overdone proven renowned risen sewn shaken shaven shrunken sown stolen stricken sunk sworn
    thrown torn undone withdrawn worn woven written
    =kn/
    blinder cleaner commoner cooler crosser damper dimmer drier emptier fancier flipper fresher fuller furrier graver
    leaner limper maturer narrower prompter rounder securer sharper slacker slimmer smoother sounder sparer steeper
    stranger tamer tanner tenser thinner trimmer warmer wetter
    =nNz/
    anagrams antics archives baas bilges brakes checkers clews colours corduroys craps dens grits guts hackles
    horseshoes jacks kennels limbers mopes physics premises quarters scruples shingles shucks slacks slews sops spats
    starches vapours victuals whiskers woods yaws yips
    =u/
    billion eight eighteen eighty eleven fifteen forty four hundred ix million nine nineteen ninety seven seventeen
    seventy six sixteen sixty ten thirteen thirty thousand trillion twenty two viii xi xii xiii xiv zero ¼ ½ ¾
    =o/
    anybody anyone anything em everybody everyone everything he hers herself him himself itself mine myself nobody
    nothing oneself ours ourselves somebody someone something ssome theirs themself themselves theyy ye yours yourself
    yourselves
    =nbp/nP
    article campaign care contract credit curry disco document end entrance fax file forest garage gas license meal
    medicine phone place rat reel release section speed structure tax test tier
    =ngj/
    aging beginning blaring bracing cheering deepening entertaining farming feeling flowering monitoring observing
    performing purging rearing reasoning ruling rustling shifting smoking standing suffering thumping understanding
    uplifting warming warning whirring
    =pbn/
    bind cheat compress devise dictate drift export face fail guess hate hint lie manufacture ply pose punch raise
    refuse reign salute seek slip spin surround tie treat tremble
    =npb/
    aim appeal bow bulk challenge charge demand dislike doubt dream egg feature ferry honour lack line link list love
    map notice press range regret state tear
    =bpj/
    alight bandy coagulate confiscate consummate designate dilute discriminate disperse elongate emasculate foster
    hinder lacerate mediate nominate obliterate predominate radiate satiate sear select suppose tarry undulate
    =bpjn/
    agglomerate brag converse correlate degenerate deviate duplicate elect lean manifest mimic pretend puff roast savvy
    scare scrub skim sneak snub squint sulphur swagger swish
    =i/
    aboard admidst against alongside amid amidst among amongst atop beneath beside besides during onto throughout til
    underneath unlike unto v. versus via vs vs.
    =jgn/
    ascending blazing blistering brooding chilling coaxing daring disarming filling fitting foregoing frightening
    gleaming glistening glowing interlocking rousing sparkling sweeping tingling tottering wheezing willing withering
    =zNn/
    beats bellows bends braces clutches coordinates falls finances flaps flies hooks hops preserves regrets remains
    rings slops stops talks taps travels wraps
    =znN/
    blinks boils comes conserves creeps darts digs dumps heaves jimmies jumps means mews reserves scrubs shakes shambles
    spoils sprinkles staggers sulks trembles
    =jng/
    appalling balding belittling bullying cleansing flaming foreshadowing jutting meddling oozing overcasting rasping
    ravaging sensitising tempering thieving tickling trifling twinkling vaulting witching
    =N/NP
    ants apostles collections conclusions days easterners euros experts festivals meteorites neocons neoconservatives
    newbies particles pathways presidents sons units westerners
    =/NP
    arabists cds cfls christians fms geofences kr microdermabrasions midwesterners nazis newsgroups persians polaroids
    rbi rbis saturdays stormtroopers sundays
    =jbpn/
    bankrupt brave cool dry empty faint idle intimate limp maroon narrow perfect rust separate shy steep sublime tender
    =jrn/
    daily deep fifth fourth ill late midway monthly overall overhead prior relative sharp sixth sweet weekly westerly
    wide
    =nr/
    glissando horseback item meantime midweek nay overtime pa part percent plenty sidesaddle tomorrow tonight way yea
    yesterday
    =/fP
    athína calle déjà edwardsiella gobierno gwadloup hana miyako palacio papillon souffleur tagebuch turismo zócalo
    øhavsstien
    =M/
    'll can cannot could ll may might ought sha shal shall shoul should wo would
    =P/
    al-sadr asia baguio de dp ehow francisco kerala kollam mexico mini-mmpi noida punjab san wikihow
    =bnpj/
    advance crack crackle cripple draft dread dwarf flip orient outlaw stretch swell trim wash
    =dj/
    bespoke blended broke burned dreamed fitted knitted lighted proved sewed shaved sheared wedded winded
    =pnb/
    brainstorm burrow complement fear flesh flock hope merit sacrifice stall taste upload urge yield
    =rjn/
    contrary eastward eighth enough much northward rearward southeast southward straight super upstairs westward
    =rn/
    afar altogether forever hereafter idly meanwhile nowadays nowhere outdoors plum so-and-so somewhere why
    =bvdp/
    beset miscast misread outbid overspread plead proofread put recast reread typecast underbid
    =jnrbp/
    backhand bitter jolly piggyback plain plump retrograde stiff third treble wholesale wrong
    =njr/
    backstage downtown first-rate forte full-time northeast northwest offstage piano southwest standby uptown
    =jnbp/jP
    aggregate black blue compact gross joint prime silver single white yellow
    =dn/
    clove dove drove lied sang shook spoke stole tore
    =ir/
    above across aloft along around behind beyond down outside
    =is/
    by despite except toward towards until upon with without
    =nb/
    advice air bus court game interest sample type wai
    =nbvdp/
    bet cost input inset output rebroadcast shit slit undercut
    =vdjn/
    affected bent classified departed doomed elevated lit pursued stuck
    =bjp/
    approximate articulate diffuse erect regenerate replicate secure utter
    =djv/
    embedded headed industrialized plagiarized realised relocated unified urbanized
    =jnvd/
    betrothed coloured deceased disabled enlightened inbred maimed malted
    =jv/
    hidden interwoven mistaken other-initiated overgrown smitten swollen well-known
    =kj/
    bigger finer healthier larger littler older smaller younger
    =nbjp/
    color graduate lead party radio rank rest star
    =r/rP
    always directly highly never too totally usually when
    =y/
    his it's its our their ur who's whose
    =Nz/NP
    churches drinks masters overtures results rocks squares
    =fn/
    attache cent coup cum dracaena paseo quid
    =nj/jP
    arctic assistant male medium republican secret ultraviolet
    =s/
    albeit although altough beacuse lest whereas whilst
    =u/uP
    five ii iii iv three vi vii
    =A/
    're 've ai se ve woul
    =D/
    another anothers da each every sm
    =bpnj/
    blame halt pass precipitate reverse wonder
    =bpnr/
    bump flop plunk slap smack smash
    =c/
    & afnd amd n' nor or
    =gjn/gP
    annoying burning developing reverting supporting winning
    =lr/
    closest fastest longest nearest quickest slowest
    =o/oP
    i me she they we you
    =vd/vP
    called deferred deposited promised prompted rated
    =vdn/
    accused chased dug governed signified spelt
    =/Pn
    ceo cpa hajj ict iso
    =/rP
    alway asap bce loud-principle veryyy
    =bjpn/
    forfeit mock sour spare squat
    =bnjp/
    arch fork freak miss tan
    =bnp/bP
    fall hop note stop trust
    =bvdpn/
    offset quit reset spit thrust
    =dvjn/
    defeated insured lost married won
    =f/fP
    beauveria formica información módulo turística
    =is/iP
    at between for from of
    =jbnp/
    calm compound fancy moderate stray
    =kr/
    faster nearer oftener quicker slower
    =nrbp/
    alias force plop stag tin
    =nrj/
    face-to-face home south straightaway west
    =nz/
    environs goggles headquarters scissors togs
    =rN/
    eastwards northwards seawards southwards westwards
    =zn/
    amends confines eats strangles withers
    =bp/bP
    ask beware ensure write
    =bpjnr/
    crisscross pat quadruple zigzag
    =g/gP
    applying managing refusing transforming
    =gnj/gP
    fighting governing thinking walking
    =gnr/
    boiling dripping piping soaking
    =in/
    per re t w
    =isr/
    after as before than
    =jbpnr/
    clean prompt steady warm
    =jd/
    biased floodlighted spoiled unlearned
    =jrbp/
    bloody loose mellow slow
    =n/jP
    afghan nazi ottoman roman
    =nbpr/
    bang con quote supply
    =rj/rP
    just only still very
    =w/
    whichever whoever whom whomever
    =/bP
    aquire cary dm
    =/hP
    hmmm lmao ro-
    =Nj/
    crackers divers others
    =Pn/
    al-qaida ipod taco
    =bnp/nP
    download help massage
    =bvp/
    become forbid outrun
    =fnbp/
    ante tout yen
    =gn/gP
    breaking leaving making
    =hn/
    aloha aye um
    =jbpr/
    direct sheer thin
    =jdv/
    distinguished interested scared
    =jr/jP
    cheap easy first
    =ljr/
    earliest furthest lowest
    =n/fP
    constellation horror mademoiselle
    =nbpjr/
    champion darn level
    =njg/
    foreboding grating striking
    =njrbp/
    broadside front round
    =nvd/
    abode moped stove
    =nvdj/
    baffled cleft shot
    =nzN/
    fumes scours wads
    =rkj/
    earlier later less
    =/uP
    xv xvii
    =Ad/AP
    did were
    =Aj/
    do-or-die would-be
    =Az/
    does has
    =D/DP
    an the
    =Do/DP
    these this
    =Mn/MP
    must will
    =Nr/
    etc. rearwards
    =bpn/bP
    keep see
    =bpr/
    multiply pray
    =brpjn/
    collect cross
    =bvpn/
    overrun rerun
    =dbpn/
    bore saw
    =dvn/
    retreated thought
    =fbp/
    enlace pour
    =gnjr/
    passing rattling
    =h/hP
    hey huh
    =irn/
    forth up
    =irs/
    about through
    =jbpn/jP
    alternate smart
    =jn/nP
    corporate socialist
    =jnbpr/
    double fair
    =jnr/jP
    good high
    =jnrg/
    fucking middling
    =jrbpn/
    close rough
    =jrn/jP
    quick second
    =jrnbp/
    fast low
    =jvdn/
    handicapped retarded
    =knbp/
    lighter madder
    =krj/
    farther higher
    =ljn/
    eldest latest
    =lrjn/lP
    best least
    =n/Pj
    judiciary soviet
    =nNb/
    police staff
    =nNbp/
    dice fish
    =nbjp/nP
    model stock
    =nbvdpj/
    bust wound
    =nbzp/
    rendezvous torpedo
    =nh/
    boy hell
    =njb/
    light video
    =njbp/nP
    chicken tip
    =njbpr/
    pop retail
    =njvd/
    discomfited worsted
    =nk/
    idler slicker
    =npb/nP
    board spot
    =nr/nP
    id today
    =nvdbp/
    bed ground
    =pbjn/
    die suspect
    =rbpjn/
    plumb tiptoe
    =rh/
    anyway btw
    =rjbpn/
    damn smooth
    =rk/
    deeper sooner
    =rnj/
    east north
    =rs/
    instead once
    =sn/
    cos while
    =un/
    fourteen twelve
    =vdj/vP
    applied combined
    =vdnbp/
    smelt spat
    =vj/jP
    broken spoken
    =vjdn/
    colored wounded
    =vjn/
    drunk fallen
    =vn/
    chosen rung
    =y/yP
    my your
    =zN/NP
    moves seals
    =/NnP
    cuc
    =/gP
    cheerleading
    =/jPn
    german
    =/jnP
    uv
    =/nNP
    gis
    =/vP
    syrian-led
    =ANnj/nP
    m
    =Ab/AP
    be
    =Abp/AP
    do
    =Ad/
    was
    =Adv/
    had
    =An/
    r
    =An/nP
    am
    =Ang/
    being
    =Ap/
    'm
    =Ap/AP
    are
    =Apb/pP
    have
    =Aqonz/
    s
    =Av/
    been
    =Az/AP
    is
    =D/DnP
    a
    =Dc/
    neither
    =Dhr/DP
    no
    =Do/oP
    those
    =Dr/
    some
    =Dr/DP
    all
    =Dro/
    any
    =MA/
    'd
    =Mi/
    ca
    =N/NPn
    systems
    =Nd/
    torpedoes
    =Ngn/
    baiting
    =Nh/
    greetings
    =Njz/
    nuts
    =Nn/NP
    men
    =Nnrz/
    lots
    =Nnz/NP
    provisions
    =Nz/fP
    generals
    =Nzj/
    tops
    =Nzn/NP
    frames
    =Nznr/
    heaps
    =PA/
    du
    =Pnbp/
    bell
    =Pnbpj/
    bay
    =bdp/
    browbeat
    =bdpjn/
    lay
    =bdvp/bP
    let
    =bdvpn/
    read
    =bjnrp/
    upstage
    =bjprn/jP
    express
    =bkp/
    flatter
    =bn/
    fast-track
    =bnp/jP
    polish
    =bnpjr/
    crash
    =bnpv/
    reach
    =bnpvd/
    feed
    =bnrjp/
    flush
    =bpA/
    get
    =bph/
    say
    =bpn/nP
    jump
    =bpnd/
    overlay
    =bpnvd/
    rebound
    =bprv/pP
    know
    =bpv/
    come
    =bpvdjn/
    fit
    =bpvdnj/
    beat
    =bpvn/
    run
    =bvdgp/
    typeset
    =bvdjnp/
    upset
    =bvdnp/
    burst
    =bvdpj/
    wed
    =bvndp/
    set
    =bzp/
    interweave
    =c/cP
    and
    =cD/
    either
    =cDr/DP
    both
    =ci/cP
    but
    =cn/
    plus
    =dbpjn/
    fell
    =djv/jP
    impressed
    =dnbp/
    underlay
    =dnj/
    rose
    =dnvbpj/
    spread
    =dv/dP
    died
    =dv/nP
    led
    =dvA/
    got
    =dvbp/
    consisted
    =dvnbp/
    felt
    =dvrjn/
    left
    =fjn/
    ex
    =fjnr/
    pro
    =fn/Pr
    e
    =fnr/
    etcetera
    =fr/
    ergo
    =fvdj/
    cooked
    =gA/
    having
    =gAn/
    getting
    =gNjn/
    crying
    =gj/gjP
    looking
    =gjnr/
    whacking
    =gjr/
    steaming
    =gnjr/gP
    roaring
    =gr/
    disregarding
    =h/nP
    wow
    =hb/hP
    please
    =hj/
    okay
    =hj/jPh
    ok
    =ho/
    ya
    =hr/
    yeah
    =i/iP
    within
    =ibsphj/
    like
    =ijn/nP
    x
    =ijr/iP
    under
    =ijrp/
    near
    =inj/
    inside
    =ir/nrP
    off
    =irb/rP
    out
    =irjbs/
    over
    =is/sP
    into
    =isr/iP
    in
    =isr/irP
    on
    =it/
    ta
    =j/nP
    protestant
    =jDr/
    such
    =jM/Pn
    d
    =jN/jP
    pro-beijing
    =jbgp/
    bungling
    =jbn/
    covert
    =jbp/jP
    free
    =jbphn/nP
    welcome
    =jbrp/
    clear
    =jbvdnp/
    wet
    =jbvdp/
    rid
    =jbvdzp/
    wrought
    =jbvp/
    laden
    =jdn/jP
    red
    =jg/gP
    dazzling
    =jg/jP
    amazing
    =jgn/gP
    rolling
    =jgr/
    scorching
    =jk/
    fewer
    =jkn/
    elder
    =jn/fP
    municipal
    =jnbrp/
    quiet
    =jnd/
    bereaved
    =jnrbp/jP
    fine
    =jpnb/
    present
    =jr/rP
    online
    =jrh/
    sure
    =jrnbp/jP
    true
    =jrvd/
    backhanded
    =jvd/vP
    animated
    =jvdbpn/
    bound
    =jvdnr/
    damned
    =jvnd/
    aged
    =kbpn/
    lower
    =kj/jP
    greater
    =kjn/
    fitter
    =krbj/jP
    better
    =krjb/
    further
    =krjnbp/
    worse
    =krn/
    closer
    =l/lP
    finest
    =lj/
    fewest
    =lj/lP
    greatest
    =ljnrbp/
    worst
    =ln/
    dearest
    =lrj/
    farthest
    =n/nrP
    ad
    =nDjr/DP
    half
    =nNhz/nP
    thanks
    =nb/nP
    service
    =nbdp/
    slew
    =nbdvp/
    hit
    =nbgp/
    lightning
    =nbjpr/
    sound
    =nbjrp/
    counter
    =nbp/Pj
    water
    =nbp/bP
    schedule
    =nbp/jP
    saint
    =nbpN/
    dive
    =nbpj/bP
    trick
    =nbps/
    cause
    =nbpvd/
    rent
    =nbrp/
    bolt
    =nbvdp/nP
    weed
    =nbvp/
    name
    =ncx/Pr
    n
    =nd/
    bit
    =ndbp/
    crew
    =ndbvpr/
    bid
    =ng/gP
    pricing
    =ng/jP
    programming
    =ng/nP
    processing
    =nhbp/
    man
    =ni/
    f
    =nijr/
    opposite
    =nj/nP
    phantom
    =njbp/jP
    middle
    =njbrp/
    square
    =njrbp/nP
    firm
    =njrh/rP
    right
    =njris/
    past
    =njv/
    slain
    =npb/bP
    pledge
    =npbj/
    dress
    =nrg/
    raving
    =nzbp/
    summons
    =o/onP
    it
    =oj/
    us
    =onb/
    u
    =onrj/
    none
    =or/
    them
    =or/oP
    there
    =pN/
    posses
    =pbj/
    incorporate
    =pbn/nP
    guarantee
    =pbn/pP
    thank
    =pbnd/
    show
    =pbnj/
    fly
    =pbnj/nP
    mean
    =pbrj/
    live
    =pjb/
    wan
    =pnbM/
    need
    =pnbw/
    wish
    =qAzo/
    's
    =qN/
    '
    =rAdn/rP
    where
    =rD/
    quite
    =rNn/
    pas
    =rbjpn/
    forward
    =rbnp/
    bellow
    =rbp/
    sic
    =rc/rP
    yet
    =rg/
    sopping
    =rhjn/hP
    well
    =ri/
    below
    =rij/
    together
    =rin/
    aside
    =rinj/
    away
    =rj/jP
    alone
    =rjng/
    spanking
    =rkj/kP
    more
    =rkn/
    longer
    =rlj/
    most
    =rn/Pjn
    vice
    =rn/rP
    how
    =rnbp/
    chock
    =rnjbp/
    solo
    =rnjib/
    back
    =rs/rP
    then
    =rsh/
    so
    =s/rP
    bc
    =s/sP
    unless
    =sc/
    whether
    =si/
    till
    =si/iP
    because
    =si/sP
    if
    =sir/
    since
    =sr/
    insofar
    =sri/
    though
    =swoD/oP
    that
    =t/
    na
    =tis/
    to
    =uj/
    fifty
    =unj/
    k
    =uno/
    one
    =vbdnjp/
    hurt
    =vbdnp/
    knit
    =vbdpnj/
    shed
    =vbndp/
    cast
    =vbndpj/
    cut
    =vbp/
    overcome
    =vbpn/
    compare
    =vd/jP
    fed
    =vdb/
    fought
    =vdbj/
    recognized
    =vdbjp/
    shut
    =vdbp/
    lipread
    =vdj/bP
    untied
    =vdjbnp/
    split
    =vdnj/
    sent
    =vjd/jP
    associated
    =vjd/vP
    pronounced
    =vjd/vjbP
    united
    =vjp/
    known
    =vnbpj/
    broadcast
    =w/wP
    who
    =wD/
    which
    =wD/wP
    what
    =wDh/
    whatever
    =x/
    n't
    =x/nP
    nt
    =xr/xP
    not
    =yo/oyP
    her
    =zNj/
    bats
    =zNnr/
    needs
    =zjN/
    quits
    =zrN/
    forwards
    """#
}
