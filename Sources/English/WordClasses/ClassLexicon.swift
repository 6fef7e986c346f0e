/// What each word can be, the likeliest class first.
///
/// Built by Scripts/build.py; change that, not this. Sources: counts of single words over the treebanks GUM (CC BY 4.0)
/// and EWT (CC BY-SA 4.0), WordNet 3.0 (Princeton University), the SPECIALIST lexicon (National Library of Medicine, as
/// packaged in lemminflect), the lexicon of Brill's tagger (copyright 1993 Massachusetts Institute of Technology and
/// University of Pennsylvania, MIT licence; packaged in textblob, with words of CMU's Twitter data, CC BY 3.0), SCOWL
/// (Kevin Atkinson) for the choice of words. Licences: Scripts/NOTICE.md.
enum ClassLexicon {
  /// `=LOWER/UPPER` begins a group: the classes of the word in lower case / capitalised inside a sentence, where
  /// that is more than "name, or as in lower case", or a name at the start as well.
  /// Letters: n nounSingular, N nounPlural, P properNoun, b verbBase, p verbPresent, z verbPresent3, d verbPast,
  /// v participle, g gerund, A auxiliary, M modal, j adjective, k comparative, l superlative, r adverb, o pronoun,
  /// w whPronoun, y possessivePronoun, D determiner, i preposition, c coordinator, s subordinator, t infinitiveTo,
  /// x negation, q possessiveClitic, u numeral, h interjection, f foreignWord,
  static let table: StaticString = #"""
    =n/
    a. aardvark ab abacus abalone abandonment abaringe abasement abatement abattoir abbess abbot abbreviation abdication
    abdomen abdominis abduction abductor aberration abetter abettor abeyance abhorrence ability abjection abjuration
    ablation ablution abnegation abnormality abolition abolitionist abomination aborigine abortion abortionist
    abracadabra abrasion abrasiveness abreaction abridgement abridgment abrogation abruptness abscissa absence absense
    absenteeism absinth absinthe absoluteness absolution absolutism absorbency absorber absorption abstainer abstention
    abstinence abstractedness abstraction abstractionism abstractness abstruseness absurdity abundance abuser abutment
    abyss acacia academe academeh academia academician acanthus acccounting acceleration accelerator accelerometer
    accentuation acceptability acceptance accesory accessibility accident acclamation acclimation acclimatisation
    acclimatization accolade accompaniment accompanist accompli accomplice accomplishment accordance accordion
    accountability accountancy accountant accreditation accretion accrual acculturation accumulation accumulator
    accuracy accusation accuser acerbity acetaminophen acetate acetominophen acetone acetonemia acetylene achievement
    achiever acidity aciduria acknowledgement acknowledgment acme acne acolyte aconite aconte acquaintance acquiescence
    acquiesence acquirement acquirer acquisition acquisitiveness acquisiton acquistion acquittal acre acreage acrimony
    acrobacy acrobat acronym acrostic actinium actinometer action activation activism activity actualisation actuality
    actualization actuary actuator acuity acumen acupuncturist acuteness adage adaptability adaptation adapter adaptor
    addend addendum adder addiction addition addressee adenocard adenomas adeptness adequacy adherence adhesion adieu
    adjournment adjudication adjudicator adjuration adjustablerate adjuster adjustment adjutant adman administration
    administrator adminstration admiral admiralty admiration admirer admissibility admission admittance admixture
    admonishment admonition ado adolescence adoptee adoption adoration adornment adrenaline adroitness adulation
    adulteration adulterer adulteress adultery adulthood adumbration advancement advancer advent adventurer adventuress
    adventurism adverb adversary adversity advertisement advertiser advisability advisement adviser advisor advocacy
    adze aegis aeon aeration aerator aerialist aerie aerobatics aerobics aerodynamics aerofoil aerogel aeroplane aerosal
    aerosol aesthete aetiology affability affadavit affair affectation affection affidavit affiliation affilliate
    affinity affirmation affliction affluence affordability afforestation affray aficionado aflatoxin afterbirth
    afterburner aftercare aftereffect afterglow afterlife aftermath aftershave aftershock aftertaste afterthought ag
    againt agar agate agave age ageism agency agenda agent agglomeration agglutination agglutinin aggrandisement
    aggrandizement aggravation aggregation aggression aggressiveness aggressor agility agitation agitator agnomen
    agnosticism agony agranulocytosis agreeableness agreeement agribusiness agriculturalist agriculture agrochemical
    agronomist agronomy ague aide aide-de-camp aileron ailment aimlessness air-conditioner air-quality aircraft airdrop
    airfare airfield airflow airfoil airframe airhead airiness airline airliner airlock airman airplane airplay airport
    airship airsickness airspace airspeed airstrip airtime airway airworthiness aisle ajury al-qaeda alarmism alb
    albatross albino album albumen albumin alchemist alchemy alcohol alcoholism alcove alder alderman ale aleck
    alertness alfalfa alga algaecide algebra algorithm alienation alignment alimony alizarin alkalinity alkaloid alky
    alkylarysulfonate allegation allegiance allegory allergen allergist allergy alleviation alley alleyway alliance
    alliteration allocation allocator allotment allspice alltime allurement allusion allusiveness alluvium almond alms
    aloneness aloofness alpaca alpenglow alphabet also-ran altar alteration altercation alternation alternator altimeter
    altitude altruism altruist alum alumina aluminum alumna alumnus alundum alveolus amalgam amalgamation amanuensis
    amaranth amaryllis amateurishness amateurism amazement ambassadorship ambergris ambiance ambience ambiguity
    ambitiousness ambivalence ambrosia ambulance amelioration amenity amiability amicability amicus amide amigo amity
    ammeter ammo ammonia ammonium ammunition amnesia amnesty. amniocentesis amoeba amorality amorist amorousness
    amortisation amortization amour amp amperage ampere ampersand amphetamine amphibology amphitheater amphitheatre
    amplification amplifier amplitude ampule amputation amputee amulet amusement anachronism anaconda anaemia
    anaesthesia anaesthetist analgesia analogy analyser analysis analyst analyticity analyzer anapest anaplasmosis
    anaprapath anarchism anarchist anarchy anastomosis anathema anatomist anatomy ancestor ancestress ancestry anchorage
    anchorite anchoritism anchorman anchorperson anchorwoman anchovy and'boiler andiron androgen anecdote anemia
    anemometer anemone anesthesia anesthesiologist anesthesiology anesthetist aneurysm angelfish angelica angina
    angioplasty angiosperm angiotensin angler angleworm angora angst angstrom angularity anhemolyticus aniline animation
    animator anime animism animosity animus anion anise aniseed anisotropy ankle ankle-length anklet anlayst annexation
    annihilation annihilator anniversary annnouncement annotation announcement announcer announcment annoyance annuity
    annulment annum anode anointment anomaly anonymity anorak anorexia ant antagonism antagonist anteater antechamber
    antelope antenna anteroom anthem anther anthill anthologist anthology anthracite anthrax anthropologist anthropology
    anthropomorphism antibody anticipation anticlimax anticoagulant anticoagulation anticorruption anticult anticus
    anticyclone antidepressant antidote antifraud antifreeze antigen antihero antihistamine antimaterialism antimatter
    antimonide antimony antiparticle antipasto antipathy antiperspirant antiquary antiquity antiredeposition antiserum
    antithesis antitoxin antonym anus anvil anxiety anylabel anythin aorta apartheid apartment apathy aperitif aperture
    apex aphasia aphelion aphid aphorism apiary aplomb apocalypse apogee apologia apologist apology apoplexy apostasy
    apostle apostrophe apothecary apotheosis app appanage apparat apparatus apparency apparition appartus appearance
    appeasement appeaser appellation appendage appendectomy appendicitis appestat appetiser appetite appetizer applause
    apple applejack applesauce appliance applicability applicant application applicator appointee appointment
    apportionment appositeness apposition appraisal appraiser appreciation apprehension apprehensiveness apprenticeship
    approbation appropriateness appropriation approval approximation appurtenance apricot apron apse aptitude aptness
    aquaculture aquanaut aquarium aquavit aqueduct aquifer aquisition arabes arabesque arachnid aramid arb arbiter
    arbitrager arbitrageur arbitrariness arbitration arbitration. arbitrator arborvitae arbour arbutus arcade
    archaeologist archaeology archaism archbishop archbishopric archdeacon archdiocese archduke archenemy archery
    archetype archfool archipelago architect architecture archivist archness archosaur archtype archway arcus ardor
    ardour arduousness area arena areosol argon argosy argot argriculture argument argumentation argyle aria aridity
    aristocracy aristocrat arkylbenzene arm-twisting armadillo armament armature armband armchair armful armhole
    armistice armlet armload armoire armorer armory armourer armoury armpit armrest arnica aroma aromatherapy arpeggio
    arraignment arrangement arranger arrearage arrival arrogance arrowroot arroyo arse arsehole arsenal arsenic arsenide
    arside arson arsonist art artefact artemisia arteriolosclerosis arteriosclerosis artery artfulness arthritis
    arthropod artichoke articulateness articulation artifact artifice artificer artificiality artillerist artillery
    artisan artist artiste artistry artlessness artwork aryl arylesterase asbestos asbestosis ascendance ascendancy
    ascendency ascension ascent asceticism ascot ascription ashare ashcan ashram ashtray asininity asp asparagus
    aspartame aspect aspen asperity aspersion asphyxia asphyxiation aspic aspiration aspirin ass assailant assassin
    assassination assaulter asseet assemblage assembler assertion assertiveness assesment assessment assessor asset
    asshole assiduity assiduousness assignation assignee assignment assimilation assistance assize assonance assortment
    assumption assurance aster asthma astigmatism astonishment astrakhan astringency astrologer astrology astronaut
    astronautics astronomer astronomy astrophysicist astuteness asw asylum asymmetry asynchrony at-bat atavism ataxia
    atelier atheism atherosclerosis athlete athleticism atoll atom atomisation atomiser atomizer atonality atonement
    atrium atrociousness atrocity attachment attacker attacks. attainment attar attendance attendee attendent attender
    attentiveness attenuation attestation attis attitude attorney attractant attraction attractiveness attribution
    attrition atune audaciousness audacity audibility audience audiotex auditor aught augmentation augury auk aura
    aureole aureus auricle auspice auspiciousness austerity authentication authenticator authenticity authorisation
    authoritarianism authority authorization authorship autism auto autobiography autocollimator autocracy autocrat
    autofluorescence autographer autoloader automaker automation automaton autonavigator autonomy autopilot autumn
    availability avarice avatar avenger aversion aviary aviation aviator aviatrix avidity avocation avoidance
    avoirdupois avowal awareness awfulness awkwardness awl awning axiom axis axle axon aya ayatollah azalea azimuth
    babbiting babbler babel baboon babushka baby-sitter babyhood babysitter baccalaureate bacillus backache backbeat
    backbend backbiter backboard backbone backdrop backer backfield backgammon backhoe backhome backpacker backrest
    backroom backside backslapper backslider backspin backup backwardness backwash backwater backyard bacon
    bacteriologist bacteriology bacterium badinage badlands badminton badness bafflement bag'em bagatelle bagel baggage
    bagpipe bailiff bailiwick bailout baize bakery bakeware baklava baksheesh balalaika balcony balderdash baldness
    baleen balkiness ballad balladeer ballerina ballet balletomane balloonist ballpark ballplayer ballpoint ballyhooey
    balm balminess baloney balsa balsam baluster balustrade bambino bamboo banality banalization banana bandanna bandit
    banditry bandoleer bandstand bandwagon bandwidth bane bangle banishment banister banjo bankbook banker bankrupcy
    bankruptcy bankruptcylaw banns banshee bantamweight banyan baobab baptism baptistery bar'l barbarism barbarity
    barbell barberry barbershop barbital barbiturate bareness bargainer barium barkeep barley barmaid barman barnacle
    barnsful barnstormer barometer baroness baronet barony baroreceptor barracuda barrenness barrette barrier barrio
    barrister barroom barrow bartender basalt baseball baseballight baseboard baseline baseman basement baseness basher
    bashfulness basil basilica basin basis basketball bassinet bassist basso bassoon bassoonist bastion bather bathhouse
    bathos bathrobe bathroom bathtub bathwater batmobile baton batsman battalion batterie battery battle-ax battlefield
    battlefront battleground battlement battleship bauble baud bauxite bawdiness bawh bayberry bayleefe bayly bazaar
    bazooka be'your beachcomber beachfront beachhead beadle beadsman beadwork beagle beaker beanbag beanstalk bearer
    bearishness bearskin beast beastliness beater beatification beatitude beatnik beautician beautification beavertail
    bedazzlement bedbug bedclothes bedder bedevilment bedfellow bedground bedlam bedpan bedpost bedroll bedroom bedsore
    bedspread bedstead bedstraw bedtime bee beebread beech beefburger beefsteak beehive beekeeper beekeeping beeline
    beeper beer beet beggary begining beginner begonia behalf behavior behaviour behemoth behest beholder belfry belief
    believability believer belladonna bellboy bellhop bellicosity belligerence belligerency bellwether bellybutton
    bellyful bellyfull beltway beluga benchmark bender benediction benefaction benefactor benefactress beneficence
    benevolence benzene bequest bereavement beret beriberi berm beryllium besieger besom bestiality bestiary bestowal
    bestseller betrayal betrayer betterment bettor betwen beverage bevy beween bewilderment bhoy bianco bibliographer
    bibliography bibliophile bicarbonate bicep bich bicyclist bidder biddy bidet biennium bier bifurcation bigamist
    bigamy biggie bighorn bigness bigot bigotry bigticket bigwig biker bikini bile bilharziasis billboard billfold
    billiards billionaire billionnaire billon bimbo binder bindery bindle bingo binnacle bio bio-assay biochemist
    biochemistry biodiversity biofeedback biographer biography bioherbicide biologist biopesticide biophysicist biopsy
    bioresearch biosphere biotechnology bipartisanship birdbath birdcage birdhouse birdseed birefringence biretta
    birthcontrol birthday birthmark birthplace birthrate birthright biscuit bisection bisexuality bishop bishopric
    bishopry bismuth bison bisque bistro bitee biter bitmap bittern bitterness bitumen biz blabbermouth blackbird
    blackboard blackhead blackmailer blackness blackout blacksmith blackthorn blacktopping bladder blade blah blamer
    blancmange blandishment blandness blankness blasphemer blasphemy blastdown blaster blastoff blatancy blazer bleacher
    bleakness bleeder blem blender blessedness blindness bling blintz blintze blip bliss blissfulness blizzard bloc
    blockage blockbuster blocker blockhead blockhouse blogger bloke blondness bloodbath bloodhound bloodlust bloodmobile
    bloodroot bloodshed bloodstain bloodstream bloodsucker bloodthirstiness bloomer blooper blotter blower blowfish
    blowgun blowout blowtorch blowup bludgeoned'em bluebell blueberry bluebook bluebottle bluebush bluegrass bluejacket
    bluenose bluestocking bluffer blunderbuss blunderer bluntness blurb blusher blutwurst bo'sun's boa boarder
    boardinghouse boardroom boaster boastfulness boater boatload boatman boatswain bobbin bobby bobcat bobolink bobwhite
    bockwurst bodega bodice bodkin bodybuilder bodybuilding bodyguard bodyweight bodywork bogeyman bogie bogy boiler
    boilerplate boisterousness bola boldness bole bolero boll bolo bombardment bombast bomber bombshell bonanza bonbon
    bondage bondholder bondmarket bondsman bonehead boner bonfire bongo bonheur bonsai bonus booboo boodle boogieman
    bookcase bookend bookie bookkeeper bookkeeping booklet bookmaker bookmobile bookseller bookshelf bookstore bookworm
    boomtown boondocks boondoggler boor bootblack bootee booth bootlegger booty boozer borax bordello borderland boredom
    borer borough borrower bossman botanist botany bottler botulinum botulism boucle boudoir bouffe bough bouillabaisse
    bouillon boulder boun bouncer boundary bounder bounty bouquet bourbon bout boutique bowel bowler bowsprit bowstring
    boxcar boyfriend boyhood boyishness boysenberry bozo bpd bra bracelet bract bradykinin braggadocio bragger
    brainchild brainpower brakeman bramble bran brandin brandy brashness brass brassiere brassiness brat bratwurst
    bravado bravery bravura brawle brawler brawn brawniness brazenness brazier breadbasket breadbox breadfruit breadth
    breadwinner break-in break. breakage breakdown breaker breakthrough breakup breakwater breastbone breastplate
    breastwork breath breathalyzer breather breathlessness breech breeder breeziness breviary brevity brewer brewery
    bribery bric-a-brac brickbat bricklayer bricklaying bride bride-gift bridegroom bridesmaid bridgehead bridgework
    brie briefcase briefness brier brig brigadier brigand brightener brightness brilliance brilliancy brimstone brink
    brinkmanship brinksmanship briquette brisket briskness britches brittleness bro broadcaster broadcloth broadness
    broadsword brochure brockle brogan brogue broiler broker-dealer brokerage bromide bromine bromphenol bronc
    bronchiole bronchiolitis bronchitis bronchus brontosaur brontosaurus brooder broomstick broth brothel brother
    brother-in-law brotherism brouhaha brow brownie brownout brownstone browser browsing. brucellosis bruh bruin bruiser
    brunt brushcut brushfire brushoff brushwood brushwork brusqueness brutalism brutality buckboard bucketful buckler
    bucksaw buckshot buckskin bucktooth buckwheat buckyball budgerigar budgie budworm buffetting buffoon buffoonery
    bugaboo bugbear bugler builder buildup bulb bulimia bulkhead bulkiness bull's-eye bulldozer bullet bullfight
    bullfighter bullfighting bullfinch bullfrog bullhide bullhorn bullion bullishness bullock bullpen bullring bulrush
    bumblebee bumbler bummer bumper bumpkin bun buncha bungalow bunghole bungler bunion bunkmate bunko bunkum bunter
    buoyancy burdock bureacracy bureaucracy bureaucrat bureaucratization bureauracy burg burger burglar burglary
    burgomaster burgundy burial burka burlap burley burner burnoose burnout burqa burrito bursar bursitis busboy bushman
    bushwhacker business businessman businesspeople businessperson businesswoman busload buster bustlin busybody
    busyness busywork butane butchery buttercup butterfat butterfingers buttermilk butternut butterscotch buttock
    butyrate buyer buyin buyout buzzard buzzer buzzsaw buzzword by-election by-product bylaw byline byplay byproduct
    bystander byte byway byword cabana cabaret cabby cabdriver cabinet cabinetmaker cablegram caboodle caboose cacao
    cachet cacophony cactus cad cadaver cadence cadenza cadet cadger cadmium cadre caduceus caesium caesura cafe
    cafeteria caffeine caftan cahoot cairn caisson cajolery calabash calamine calamity calcification calcite calcium
    calculation calculator calculus calf calfskin caliber calibration calibre calinda caliph caliphate
    called'isolationism calligrapher calligraphy calliope callisthenics callousness calmness calorie calorimeter calumny
    calypso calyx camaraderie cambium cambric camcorder camel camellia cameo camera cameraman camisole campagna
    campaigner campanile camper campfire campground camphor campmate campsite camshaft canard canasta cancan
    cancellation cancer candelabrum candidacy candidness candlelight candlewick candor candour candybar canister
    cannabis cannery cannibalism cannister cannonball canoeist canon canonisation canonization cantaloupe cantata
    canteen canto cantonment canvasback canvasser canyonside cap'n cap. capabilities. capability capaciousness
    capacitance capacitor capacity cape capercailzie capitalisation capitalism capitalization capitalmarket capitol
    capitulation capo capon cappuccino capriciousness capsicum capstan captaincy captivation captivity captor car
    carabao carafe carapace carat carbamazepine carbaryl carbide carbine carbohydrate carbon carbonation carboxymethyl
    carboy carbuncle carburetor carburettor carcass carcinogen carcinoma cardamom cardholder cardigan cardiogram
    cardiologist cardiology cardiomegaly cardmember cardsharp care. careerism carefulness caregiver carelessness caret
    caretaker carfare cargo caribou caricaturist caries carillon carinii carload carloading carnage carnality carnelian
    carnival carnivore carob caroler caroller carousal carousel carouser carpel carpentry carpetbagger carport carpus
    carreer carriage carriageway carrier carrot carry-forward carryall carryover carte cartel cartilage cartographer
    cartography carton cartoonist cartridge carver caryatid casbah case casein caseload casement casework caseworker
    cashew cashflow cashmere casino casino-hotel cask cassava casserole cassette cassia cassock castaway caste caster
    castigation castor castorbean castration casualness casualty casuarina casuist casuistry cataclysm catacomb
    catafalque catalepsy cataloger cataloguer catalpa catalysis catalyst catamaran cataract catarrh catastrophe catboat
    catchall catcher catchment catchphrase catchword catechism categorisation categorization caterer caterpillar catfish
    catgut catharsis catheter cathode cathoderay catholicity cathouse cation catkin catnip catsup cattail cattaloe
    cattiness cattleman catwalk cauldron cauliflower causality causation cautiousness cavalcade cavalry cavalryman
    caveat caveman caviar cavity cayenne cc. cease-fire ceasefire cedar cedilla ceiling celebrant celebration celebrity
    celerity celery celesta celibacy cell cellar cellist cello cellophane cellulite cellulose cemetery cenotaph censer
    censorship centaur centerfielder centerfold centerline centerpiece centerstage centiliter centilitre centime
    centimeter centimetre centipede centralisation centrality centralization centrefold centrepiece centrex
    centrifugation centum cerebellum cerebrum ceremony certainty certification certin certitude cervelat cervix cesium
    cessation cession cesspool cetera chaffinch chaga chainsaw chairlift chairmanship chairwoman chaise chalet chalice
    chalkboard challenger chambermaid chamberpot chambray chameleon chamois chamomile champagne championship chancel
    chancellery chancellor chancery chandelier changeling changeover chanter chanteuse chantey chaos chap. chaparral
    chaplain chaplaincy chaplet chapter characterisation characterization charger charioteer charisma charity charlatan
    charlatanry charlotte charmer chartist chartroom charwoman chaser chasm chassis chastisement chastity chasuble
    chateau chattel chatterbox chatterer chaulmoogra chauvinism chauvinist cheapness cheapskate cheater check-out
    checkbook checkerboard checklist checkout checkpoint checkroom checkup cheddar cheekbone cheekiness cheerfulness
    cheerleader cheerlessness cheeseburger cheesecake cheesecloth cheetah chef chemise chemist chemist's chemistry
    chemotherapy chenille chequebook cheroot cherub chervil chess chessboard chest chevre chewer chiaroscuro chicanery
    chick chickadee chickenpox chickpea chickweed chicle chicory chiefdom chieftain chiffon chigger chignon chilblain
    child child-bearing childbirth childcare childhood childishness childlessness chili chilli chilliness chimera
    chimney chimp chimpanzee chinchilla chinoiserie chipmunk chiropodist chiropody chiropractic chiropractor chiseler
    chiseller chit chitin chitterlings chivalry chive chlorazepate chloride chlorination chlorine chlorofluorocarbon
    chlorophyll chlorothiazide chlorpromazine choker chole cholecystokinin cholelithiasis choler cholera cholesterol
    cholinesterase cholla chopper choppiness chopstick chore choreographer choreography choring chorister chorizo
    chouise chowder chromatogram chromatography chromium chromosome chronicler chronology chrysanthemum chrysotile
    chubbiness chuckhole chumminess chump church-state churchgoer churchman churchyard churl chutney chutzpah cicada
    cicatrix cider cigaret cigarette cigarillo cilantro cilium cinchona cincture cinder cinderblock cinematographer
    cinematography circlet circonscription circuitry circularity circulation circumcision circumference circumlocution
    circumnavigation circumscription circumspection circumstance circumvention circus cirrhosis cistern citation citizen
    citizenry citizenship city citya civ civet civilisation civility civilization civvies claimant clairvoyance
    clamminess clampdown clamshell clan clannishness claptrap clarification clarinet clarinetist clarinettist clarity
    classicism classicist classification classmate classroom claudication clause claustrophobia clavichord clavicle
    cleanliness cleanness cleanser cleanup clearance clearinghouse clearnace clearness cleavage cleaver clef clematis
    clemency clerestory clergy clergyman cleric cleverness cliche client clientele cliff cliffhanger climate climber
    clime clincher clinic clinician clipboard clique clit clitoris cloakroom cloche clockwork clod cloddishness
    clodhopper clonazepam clopping closedown closeness closeout clothesbrush clotheshorse clothesline clothespin
    clothier cloudburst cloudiness clover cloverleaf clozapine clubfoot clubhouse clumsiness clunker cm cm. co-defendant
    co-founder co-op co-optation co-pilot co-worker coachman coachwork coagulant coagulation coahse coalescence
    coalition coarseness coaster coastline coauthor cob cobalt cobbler cobra coca cocaine cocao coccidioidomycosis
    coccidiosis coccus coccyx cochlea cockade cockatiel cockatoo cockfight cockiness cockleshell cockpit cockroach
    cockscomb cocksucker cocktail coco cocoa coconut cocopalm cocotte cocu codeine codex codfish codger codicil
    codification codpiece coed coeducation coefficient coercion coexistence coffee coffeecake coffeecup coffeehouse
    coffeepot coffer cofounder cogency cogeneration cogitation cognac cognisance cognition cognizance cognomen cogwheel
    cohabitation coherence cohesion cohesiveness cohnfidunt cohort coinage coincidence coitus colander colchicum
    coldness coleslaw coliseum colitis collaboration collaborator collage collagen collarbone collation colleague
    collectability collection collectivism collectivization collector college collegian collie colliery collision
    collocation colloid colloquialism colloquium colloquy collusion cologne colon colonialism colonialist colonisation
    coloniser colonist colonization colonizer colonnade colonoscopy colony coloration coloratura colorblindness colorin
    colorization colorlessness colossus colouration colt columbine column columnist coma combination combustibility
    combustion comeback comedian comedie comedienne comedown comedy comeliness comer comet comeuppance comforter comity
    comma commandant commander commandment commando commemoration commencement commendation commentary commentator
    commerce commercialisation commercialism commercialization commiseration commissar commissariat commissary
    commitability commitment committal committee committeewoman committment commmuter commode commodity commonality
    commonness commonstock commonwealth commotion communalism communicant communication communicator communion
    communique communism community commutation commuter compaction compactness companionship companionway comparability
    comparison compassion compatability compatibility compatriot compendium compensation competence competency
    competition competitiveness competitor competitveness compilation compiler complacence complacency complainant
    complainer complaint complaisance complection completeness completer completion complexity compliance complication
    complicity component comportment composer composition compositor composure compote comprehensibility comprehension
    comprehensiveness compressibility compression compressor comprise. compromiser comptroller compulsion compulsiveness
    compulsivity compunction computation computer computerization comrade comradeship concatenation concavity
    concealment conceit conceiver concentration concept conception conceptualisation conceptuality conceptualization
    concertmaster concerto concession concessionaire conch concierge conciliation conciliator conciseness concision
    conclave concoction concordance concourse concubine concurrence concurrency concussion condemnation condensate
    condensation condenser condescension condiment conditioner condo condolence condom condominium conduction
    conductivity conductor conductorship conduit confabulation confectioner confectionery confederacy confederation
    conference conferment conferrer confession confessional confessor confetti confict confidant confidante confidence
    confidentiality configuration confinement confirmation confiscation conflagration conflation conflicts. confluence
    conformance conformation conformitarianism conformity confrontation confusin confusion congeniality congestion
    conglomeration congrats congratulation congratz congregation congressman congruence congruity conifer conjugation
    conjunction conjunctivitis conjuncture conjur conjurer connection connectivity connector connexion connivance
    conniver connoisseur connotation conqueror conquest conquistador consanguinity conscience conscientiousness
    consciousness conscription consecration consensus consequence conservancy conservation conservationist conservatism
    conservator conservatorship consideration consignment consistence consistency consolation consolidation consomme
    consonance consortium conspiracy conspirator constabulary constancy constatation consternation constipation
    constituency constitutionality constraint constriction constrictor construction constructon constructor consul
    consulate consultancy consultant consultation consumer consumerism consummation consumption contagion container
    containerboard containment contaminant contamination contemplation contempt contender contentedness contention
    contentment context contiguity continence contingency continuance continuation continuity continuo continuum
    contortion contortionist contraception contraction contractor contradiction contradistinction contrail contraption
    contrariness contravention contretemps contribution contributor contrition contrivance control-weight controller
    controversy contumely contusion conundrum conurbation convalescence convection convenience convent convention
    conventionality converage convergence conversation conversationalist conversion converter convertibility convexity
    conveyance conveyor conviction conviviality convocation convolution convulsion cookbook cooker cookery cookfire
    cookie cookout cookware coolant coolie coolness coon cooperation coordination coordinator coosie coot cootie copier
    copilot copperhead copra coproducer copse copula copulation copycat copywriter cordiality cordite corespondent
    coriander corm cormorant cornball cornbread corncob corne cornea cornerstone cornet cornfield cornflower cornmeal
    cornstalk cornstarch cornucopia corona coroner coronet corpocrat corporatism corporativism corporeality corpse
    corpsman corpulence corpus corpuscle correction correctness corrector correlation correspondence corridor
    corroboration corrosion corrugation corrupter corruption corruptness corsage corsair cortege cortex corticotropin
    cortisone cosec cosigner cosine cosiness cosmetologist cosmetology cosmogony cosmologist cosmology cosmonaut
    cosmopolitanism cosmos cosplay cosplayer costcutting costliness cot coterie cotillion cottage cotter cottonmouth
    cottonseed cottontail cottonwood cotyledon could'nt coulda councillor councilman councilor councilwoman counsellor
    counselor countdown counter-attack counteraction counterbid counterbidder counterespionage counterexample
    counterfeiter counterflow counterforce counterguarantee counterintelligence counterman countermove counteroffensive
    counteroffer counterpane counterpart counterparty counterprogramming counterproposal counterrevolution countersuit
    counterterrorism countertop countess countian countin countrey countriman country countryman countryside
    countrywoman coupe coupler couplet coupon couponing courage courier course courser courtesan courtesy courthouse
    courtier courtliness courtroom courtship courtyard couscous cousin covariation cove coven cover-up coverage coverall
    coverlet coverup covetousness coward cowardice cowardliness cowboy cowgirl cowhand cowlick cowman cowpoke cowpony
    cowpox cowpuncher cowslip coxcomb coxswain coyness coyote coziness cpu crabapple crabbiness crabmeat crackdown
    cracker crackerjack crackpot crafter craftiness craftsman craftsmanship crag cranberry cranium crankcase crankiness
    crankshaft cranny crapshoot crasher crashlet crassness cravat craw crawler crawlspace crayfish craziness crckdown.
    creamer creaminess creation creationism creativeness creativity creator creature creche credence credenza
    credibility creditcard creditor creditworthiness credo credulity credulousness creed creel creeper creepiness
    cremation crematorium crematory cretin crevasse crevice crewcut crewel crewman cribbage cricketer crime criminality
    criminalization criminologist criminology crinoline crisis crispness critcism criterion critic criticality criticism
    critter croaker crocidolite crockery crocodile crocus croissant crone crony cronyism crookedness crookery crooner
    cropper croquette crosier cross-examination cross-fertilization cross-pollination crossbar crossbeam crossbones
    crossbow crosscheck crossfire crossness crossover crosspiece crossroad crosswalk crossword crotch crotchet croup
    croupier crowbait crowbar crucible crucifix crucifixion crud crude-oil crudeness crudity cruelty cruet cruiser
    cruller crumminess crumpet crupper crus crusader crusher crux cruzado crybaby cryogenics cryostat crypt cryptogram
    cryptographer cryptography crysanthemum crystallisation crystallite crystallization crystallography cu cu. cubbyhole
    cubicle cubism cubit cuckoo-bumblebee cucumber cud cuisine cul culmination culotte culpability culprit cult cultist
    cultivation cultivator culvert cumara cumin cummerbund cumulus cunnilingus cunt cupboard cupcake cupid cupidity
    cupola cur curacy curate curator curbside curd cure-all curettage curfew curio curiosity curler curlew curlicue
    curliness curmudgeon currant currencny currency curriculum cursor curtailment curtness curvature cusp cuspid custard
    custodian custody customer customisation customization cutback cuteness cuticle cutlass cutlery cutlet cutoff cutout
    cutter cuttlefish cyanide cybernetics cyberpunk cybersex cyberspace cyclamen cyclicality cyclist cyclohexanol
    cyclorama cyclosporine cyclotron cygnet cylinder cymbal cynic cynicism cynosure cyst cytokine cytology cytolysis
    cytoplasm czar d'affaires dabbler dacha dachshund dactyl dad dada daemon daffodil dagger daggerman daguerreotype
    daintiness daiquiri dairy dairying dairyland dairymaid dairyman dais daisy dalliance daminozide damnation dampness
    damsel damson dancer dandelion dander dandruff danger dankness darbuka darkness darkroom darlin dartboard dashboard
    dashiki database datadex dative datum dauber daughter-in-law dauntlessness dauphin davenport davit dawdler day
    daybed daybreak daydreamer dazzler db de-iodinase de-iodination dea deacon deactivation deadbeat deadbolt deadline
    deadliness deadness deadweight deadwood deafness dealer dealership dealmaker dearness dearth death deathbed
    deathblow deathtrap deathwatch debacle debarkation debarment debasement debater debauchery debenture debilitation
    debility debris debt debtholder debtor debugger debutante decade decadence decaf decal decametrina decanter
    decapitation decedent deceit deceitfulness deceiver deceleration decency decentralisation decentralization deception
    deceptiveness decibel decimation decision decision-maker decisionmaking decisiveness deckhand declamation declension
    declination declivity deco decoction decoder decolletage decolonisation decolonization decomposition decompression
    decongestant deconstruction decontamination decor decoration decorativeness decorator decorum decrement decrepitude
    decriminalisation decriminalization decryption dedication deductibility deduction deed deepness deer deerskin
    defacement defamation defaulter defeatism defeatist defecation defection defector defence defendant defender defense
    defensiveness deference deferment defiance deficiency deficit deficitcutting defilement definiteness definition
    deflation deflationist deflator deflection deflector defoliant defoliation deforestation deformation deformity
    defrayal defroster deftness degeneracy degeneration degradation degree dehumanisation dehumanization dehydration
    deicer deification deinstitutionalization deism deity dejection delectation delegation deletion deliberation
    delicacy delicatessen deliciousness delimiter delineation delinking delinquency delirium deliverance deliverer
    delivery dell delphinium delusion deluxer delver demage demagnetisation demagnetization demagnification demagogue
    demagoguery demagogy demander demarcation demeanor demeanour dementia demesne demigod demijohn demineralization
    demitasse demobilisation demobilization democracy democratisation democratization demographer demography demolition
    demon demonologist demonstration demonstrativeness demonstrator demoralisation demoralization demotion demurrer
    demythologization denationalization dendrite denial denier denigration denim denizen denomination denominator
    denotation denouement denouncement denseness densitometry density dentifrice dentin dentine dentist dentistry
    denture denunciation departure depcreciation dependability dependence dependency depersonalization depiction
    depletion deployment depopulation deportation deportment depositary deposition depositor depository depot depravity
    deprecation depreciation depredation depression deprivation dept. deputation deputy derailment derangement derby
    dere deregulation deregulaton dereliction derision derivation dermatitis dermatologist dermatology dermis derogation
    derriere derring derring-do derringer dervish desalination descender descramblers. description descriptor
    desecration desegregation desensitisation desensitization deserter desertification desertion deshabille desiccation
    desideratum designation desirability desolation desperado desperation despondency despot despotism dessert
    destigmatization destination destiny destitution destroyer destruction destructiveness desuetude desulfurization
    detachment detailsman detainee detainment detection detector detente detention deterence detergency deterioration
    determinability determination determiner determinism deterrence detestation dethronement detonation detonator
    detoxification detraction detractor detriment detritus deuce deuterium deutsche devaluation devastation developer
    development deviance deviation device device. devilment devilry deviltry deviousness devisee devotee devotion
    devoutness dew dewberry dewdrop dewlap dexamethasone dexterity dextrose dhoti dhow di-iodotyrosine dia. diabetes
    diadem diagnometer diagnosis diagnostician dialect dialysis diam diameter diamond diarist diarrhea diarrhoea diary
    diathermy diathesis diatom diatribe diazepam dichondra dichotomy dicot dictation dictator dictatorship diction
    dictionary dictum did'nt dideoxyinosine dieresis dietetics diethylaminoethyl diethylstilbestrol dietitian diety diff
    difference differentiability differentiation difficulty diffidence diffraction diffrunce diffuseness digestibility
    digestion digger digit digitalis digitalization digitisation digitization dignitary dignity digraph digression
    diisocyanate dilapidation dilatation dilation dilemma diligence dill dilution dime dimer dimethylglyoxime diminution
    dimness dimwit diner dinette dinghy dinginess dingo dining-room dinner dinnertime dinnerware dinosaur dint diocese
    diode diorah diorama dioxalate dioxide dioxin diphtheria diphthong diploma diplomacy diplomat dipotassium dipper
    dipsomania dipsomaniac dipstick direction directionlessness directivity directmail directness director directorate
    directorship directory dirge dirtiness disability disablement disaffection disaffiliation disagreement disallowance
    disambiguation disappearance disappointment disapprobation disapproval disarmament disarrangement disassembly
    disaster disavowal disbarment disbelief disbursement discernment discimination disciple discipleship disclaimer
    disclosure discography discoloration discolouration discombobulation discomfiture discomfort discomposure
    disconnection discontentment discontinuance discontinuation discontinuity discotheque discounter discouragement
    discourtesy discoverer discovery discrepancy discrepency discretion discrimination discursiveness discus discussant
    disease disembarkation disenchantment disenfranchisement disengagement disentanglement disfigurement
    disfranchisement disgorgement disharmony dishcloth dishonesty dishpan dishrag dishtowel dishwasher dishwater
    disillusionment disincentive disinclination disinflation disinformation disintegration disinterest disinterment
    diskette dislocation disloyalty dismemberment dismissal disobedience disorderliness disorganisation disorganization
    disorientation disparagement disparity dispatcher dispensary dispensation dispenser dispersal dispersant
    dispersement dispersion displacement displeasure disposal disposition dispossession disproof disproportion disputant
    disputation disqualification disquietude disquisition disrepair disrepute disruption dissatisfaction dissection
    dissemination dissension dissenter disseration dissertation disservice dissidence dissidents. dissimilarity
    dissimulation dissipation dissociation dissoluteness dissolution dissonance dissuasion distaste distate distension
    distention distillate distillation distiller distillery distinction distinctiveness distorter distortion distraction
    distributer distribution distributor distributorship distrubition disturbance disturber disulfide disunion disunity
    ditcher ditty diuretic diva divan diver divergence diversification diversion diversity diverticulitis divestiture
    divestment dividend divider divination diviner divinity divisibility division division. divisiveness divisor
    divorcee divot divvy dizziness doble doc docent docility dockside dockyard doctorate doctrine docudrama
    documentation docutainment dodo doe doer dogcatcher dogfish doggedness doggerel doggy doghouse dogie dogleg dogma
    dogmatism dogmatist dogtrot doily dollar dollhouse dollop dolmen dolphin dolt domain domestication domesticity
    dominance domination domino donation donkey donna donnybrook donor donut doo dood doodad doohickey doomsayer
    doomsday door doorbell doorkeeper doorknob doorman doormat doorstep doorway doper dork dorm dormancy dormer
    dormitory dormouse dory dosage dossier dotage double-crossing doubleheader doublet doubloon doubte doubter dough
    doughnut dowdiness dowel doweling downdraft downer downfall downpayment downpour downshoot downside downswing
    downtime downtrend downturn dowry doxepin doxology doyen drabness drachma draftee draftsman draftsmanship dragger
    dragnet dragon dragonfly drainage drainpipe dram drama dramatisation dramatist dramatization draper drapery
    draughtsman drawback drawbridge drawdown drawer drawstring dray dreamer dreamin dreamland dreariness dredger
    dressage dresser dressmaker dressmaking dribbler driblet drifter driftnet driftwood drinker drive-in driveway
    drollery dromedary drop-off droplet dropoff dropout dropper dropsy dross drought drouth drover drowsiness drubbing
    drudgery druggist drugstore drugtrafficking drumbeat drumbeating drumlin drummer drumroll drumstick drunkard
    drunkenness dryad dryer dryness drywall dualism duality dubiety dubiousness ducat duckling duct ductility ductwork
    dude dudgeon duelist duellist duet duffel duffer dugout dukedom dulcimer dullard dullness dumbbell dumbness
    dumbwaiter dumpling dumpster dunce dune dungaree dungeon duo duodenum duplication duplicator duplicity durability
    duration duress durin dustbin dustbowl duster dustiness dustjacket dustman dustpan duty duvet dwarfism dweeb dweller
    dyestuff dynamic-equivalence dynamism dynamo dynasty dysentery dysfunction dyslexia dyspepsia dysphoria dysplasia
    dystopia dystrophy e.g eagerness eaglet earache eardrum earful earldom earliness earlobe earmuff earner earnestness
    earphone earplug earring earshot earthenware earthling earthquake earthwork earthworm earwax earwig earworm easel
    easement easiness easterner eater eatery eave eaves eavesdropper ebullience eccentricity echelon eclat eclecticism
    ecliptic eco-tourism ecologist ecology econobox econometrics economist ecosystem ecotourism ecru ecstasy ecumenist
    eczema ed. edelweiss edema edger edginess edibility edict edification edifice edition editor editor-in-chief
    editorialist editorship ednedayose education educationalist educator eduction eel eeriness effacement effectiveness
    effeminacy effervescence efficacy efficiency effigy effluvium effort effrontery effulgence effusion effusiveness
    egalitarianism eggbeater egghead eggnog eggplant eglantine ego egoism egoist egotism egotist egret eider eiderdown
    eigenvalue eightball ejaculation ejection elaborateness elaboration elan elasticity elastomer elation elderberry
    election electorate electrician electricity electrocardiogram electrocardiograph electrocution electrode
    electroencephalogram electroencephalograph electroluminescence electrolysis electrolyte electromagnet
    electromagnetism electron electronography electrophoresis electrophorus electroreality electroshock electrotherapist
    elegance elegy element elephant elevation elevator eligibility elimination elision elitism elixir ell ellipse
    ellipsis elm elocution elocutionist elongation elopement eloquence elswehere eluate elucidation elusiveness elution
    emaciation emanation emancipation emancipator emasculation embalmer embankment embarkation embarrassment embassy
    embellishment ember embezzlement embezzler emblem embodiment embolism embouchure embroidery embryo embryologist
    embryology emendation emergence emergency emergency. emetic emigration emigre eminence emir emirate emissivity
    emolument emotion emotionalism emotionality empathy emphasis emphysema empiricism emplacement employe employee
    employer employment empowerment emptiness emu emulation emulator enactment encampment encapsulation encephalitis
    enchanter enchantment enchantress enchilada encirclement enclave enclosure encoder encouragement encroachment
    encrustation encryption encumbrance encyclopedia encylopedia endangerment endearment endevor endive endlessness
    endogamy endometriosis endorsement endorser endosperm endotoxin endowment endurance enema enemy energiser energizer
    energy enervation enforcement enforcer enfranchisement engagement engine engorgement engraver enhancement enhancer
    enigma enjambment enjoinder enjoyment enlargement enlarger enlightenment enlistee enlistment enmity ennoblement
    ennui enormity enormousness enoxacin enquiry enrichment enrollment enrolment enslavement entanglement entente
    enterotoxemia enterprise entertainer entertainment enthalpy enthronement enthusiam enthusiasm enthusiast enticement
    entirety entitlement entity entombment entomologist entomology entourage entrails entranceway entrant entrapment
    entre entreaty entree entrenchment entrepreneur entrepreneurism entrepreneurship entropy entry entryway enumeration
    enunciation envelope envelopment enviousness enviroment environment environmentalism environmentalist envoy enzyme
    eon epaulet epaulette epicenter epicentre epicure epicycle epidemiologist epidemiology epidermis epiglottis epigram
    epigraph epilepsy epilogue epiphany epiphysis episcopacy episcopate episode epistemology epistle epitaph epithet
    epitome epoch epsiode epsom eqn. eqns. equalisation equaliser equality equalization equalizer equanimity equation
    equator equilibrium equiment equipage equipment equipoise equivalence equivocation era eradication eraser erasure
    erawhere erection erectness erg ermine erosion eroticism errand erratum error erudition eruption erysipelas erythema
    erythrocyte erythropoietin escalation escalator escapade escapee escapism escarole escarpment eschatology escheat
    escritoire escrow escudo escutcheon esophagus espadrille espionage esplanade espousal espresso essayist essence
    establishment estancia estanciero estate ester estimation estimator estoppel estragole estrangement estrogen
    estuarian estuary etcher eternity ethane ethanol ether ethic ethicist ethnicity ethnography ethnologist ethnology
    ethos ethyl ethylene etiology etiquette etymologist etymology eucalyptus eugenics eulogy eunuch euphemism euphony
    euphoria eutectic euthanasia evacuation evacuee evader evaluation evangelism evangelist evaporation evasion
    evasiveness evenness evensong event eventide eventuality ever'body eviction evildoer evisceration evocation
    evolution ewer ex-gambler ex-husband ex-mayor ex-president ex-wife exacerbation exactitude exactness exaggeration
    exaltation exam examiantion examination examiner example exasperation excavation excavator excellence excelsin
    excelsior exception exchanger exchequer excision excitability excitation excitement exciter exclamation exclusion
    exclusiveness exclusivity excommunication excoriation excrement excrescence excretion excursion excursus exec
    execuitive execution executioner executor executrix exegesis exemplar exemplification exemption exertion exeuctive
    exhalation exhaustion exhibition exhibitionism exhibitionist exhibitor exhilaration exhortation exhumation exhusband
    exigency existance existence exodus exogamy exoneration exorbitance exorcism exorcist expanse expansion expansionism
    expansiveness expatriation expectancy expectation expectorant expectoration expedience expediency expedition
    expenditure experimentalism experimentation experimenter expertness expiation expiration expiry explanation
    explication explicitness explicity exploitation exploiter exploration explosion explusion exponent exponentiation
    exportation exporter exposition expostulation exposure expression expressionism expressiveness expressivness
    expressway expropriation expulsion expurgation exquisiteness extension extensiveness extent extenuation
    extermination exterminator extern externalization extinction extinguisher extinguishment extirpation extortion
    extortionist extraction extractor extradition extraneousness extrapolation extravagance extravaganza extremism
    extremity extrication extroversion extruder extrusion exuberance exultation eyebrow eyeful eyeglass eyelash eyelet
    eyelid eyeliner eyepiece eyesight eyesore eyestrain eyetooth fa fable fabric fabrication fabricator facade face-off
    facelift facetiousness facilitation facility facsiport fact faction factorisation factorization factory factotum
    faculty fad fadeout faeces faery failure faintness fairground fairness fairway fairyland fait faith faithfulness
    faithlessness faker fakir falconry fallacy fallback fallibility falloff fallout falsehood falseness falsification
    falsity familarity familiarisation familiarity familiarization familiarness family famine fanaticism fancy'shvartzer
    fandom fanfare fanny fantasia fantasist farewell farflung farmer farmhand farmhouse farmland farmyard faro
    farsightedness fascination fascism fastball fastener fastidiousness fastness fatalism fatality fatboy fathead
    father-in-law fatherhood fatherland fathuh fatness fatuousness faucet faultiness faun favorableness favorer
    favoritism favouritism fealty feare fearfulness fearlast fearlessness feasibility feat featherbedding featherweight
    fecundity federalism federalist federation fedora feebleness feedback feedbag feeder feedlot feedstock feeler
    feistiness feldspar feler felicity fella fellatio feller fellowfeeling felon felony femininity feminism femur fen
    fencer fender fennel fenoldopam fenugreek fern fernery ferociousness ferocity ferrule ferryboat fertilisation
    fertiliser fertility fertilization fertilizer fervency fervor fervour fess fest festival festivity fetish fetishism
    fetishist fetlock fetus feudalism fez fiance fiancee fiancé fiasco fiat fibber fiber fiberboard fibreglass
    fibrillation fibrin fibroid fibrosis fibula fickleness fiction ficus fidelity fief fiefdom field field'just fielder
    fieldstone fieldwork fiend fierceness fieriness fiesta fig fig. fighter figment figurehead figurine filagree
    filament filler fillip filly filmmaker filmmaking filth filthiness filtration finagler finale finality financeer
    financer finch finder fineness finery finger-pointing fingerboard fingernail finial finisher fir firearm fireball
    firebrand firebreak firebug firecracker firefighter firefighting firefly firehouse firelight fireman fireplace
    fireplug firepower firestorm firetrap firewall firewater fireweed firewood firework firm. firmament firmness
    firmware firstpreference firth fishbowl fisherman fishery fishhook fishnet fishpond fishwife fist fistful fisticuffs
    fitness fiver fixation fixative fixer fixity fixture fjord flab flabbiness flack flagellation flagellum flageolet
    flagon flagpole flagship flagstaff flagstone flair flak flakiness flamboyance flamenco flamethrower flammability
    flan flange flanker flannel flannelette flapjack flapper flashback flashbulb flasher flashgun flashiness flashlight
    flashpoint flatbed flatboat flatcar flatfish flatfoot flatiron flatland flatness flatout flatterer flattery flattop
    flatulence flatus flatware flautist flax flaxseed flea fleawort fleetness flexibility flexicoker flexion flextime
    flibbertigibbet flier flightiness flimflam flimsiness flintlock flippancy flirtation floater floc flocculation floe
    floodgate floorboard floorshow floozy flophouse florin florist flotation flotilla flotsam flowchart flowerbed
    flowerpot flu fluctuation flue fluency fluffiness fluidity fluke flume flunky fluorescein fluorescence fluoridation
    fluoride fluorine fluorite fluorocarbon fluoropolymer fluoroscope flusher flutist flycatcher flyer flyleaf flyover
    flypaper flyswatter flyweight flywheel foe fogey fogginess foghorn fogy foible foldability folder foliage folio
    folklore follicle follow-up follower followership folly fomentation fondant fondness fondue font fontanel foo
    food-source foodie foodservice foodstuff foolery foolhardiness foolishness foolscap footage football footballer
    footbridge footfall foothill foothold footlocker footman footpath footrest footstep footstool footsy footwear
    footwork fop forager forbearance forcefulness forceps forebear forecaster forecastle foreclosure forefather
    forefinger forefoot forefront forehead foreigner foreknowledge foreleg forelimb forelock foreman foremast forename
    forenoon forepart foreplay forerunner foresail foresight foreskin forestry forethought forewoman foreword forfeiture
    forger forgery forgetfulness forgiveness forint forklift formability formaldehyde formalin formalisation formalism
    formality formalization formation formulation fornication forsythia forthrightness fortification fortitude fortnight
    fortress fortune forum forwarder forwardness fossilisation fossilization foul-up foulness foundling foundry fount
    fountainhead foursome fourthquarter foxglove foxhole foxhound foxtail foyer fracas fractionation fragility
    fragmentation fragrance frailty frambesia framer framework franc franchisee franchiser franchisor frankfurter
    frankincense frankness frat fraternisation fraternity fraternization fratricide fraud fraudulence free-for-all
    freebase freebie freebooter freedom freefall freehold freelancer freeloader freemail freeman freescrip freespender
    freestyle freethinker freethinking freeway freezer freighter frenzy frequency frequenter freshborn freshet freshness
    fretfulness fretwork friar friction fridge friend friendliness friendship frieze frigate frigidity frippery
    friskiness frivolity frogman frond front-runner frontage frontend frontier frontiersman frontispiece frontrunner
    frostbite frostiness fructose frugality fruitbowl fruitcake fruitfulness fruition fruitlessness frump frustration
    fryer ft. fuchsia fucker fueloil fugue fulcrum fulfillment fulfilment full-of-the-moon fullness fulmination fumbler
    fumigant fumigation fumigator functionalism functionality functionary fundamantalist fundamentalism fundraiser
    funeral fungicide fungus funniness fur-piece furbelow furlong furnace furniture furor furore furtherance furtiveness
    fury fuselage fusion fussiness fustian futility futon futureeither futurity fuzziness gabardine gaberdine gable
    gadabout gadfly gadget gadgetry gaff gaffe gagline gaiety gain. gainer gaiter gal gale gallantry gallbladder galleon
    gallery galley gallium gallivantin gallon gallonage gallows gallstone galosh galvanism galvanometer gambit gambler
    gamebird gamekeeper gameness gamesmanship gamete gametocide gamin gamine gamut gander gangland ganglion gangplank
    gangster gangway gannet gantlet gapt garbage garbageman garbanzo gardener gardenia gargoyle garishness garlic garnet
    garoupa garrulity garrulousness gasket gaslight gasohol gasoline gasser gastritis gastrocnemius gastronomy gasworks
    gatecrasher gatepost gateway gaucherie gaucho gaudiness gauntlet gauntness gauss gavel gavotte gawkiness gayety
    gayness gazebo gazelle gazer gazetteer gazillion gazpacho gearbox gearshift gecko geek geezer gegenschein geisha
    gelatin gem gemstone gen gendarme gene gene-splicing genealogist genealogy generalisation generalist generality
    generalizability generalization generalship generation generator generosity geneticist geniality genie genitals
    genius genocide genome genre gent gentian gentility gentlefolk gentlelady gentleman gentleness gentlewoman
    gentrification gentry genuflection genuineness genus geochemistry geode geographer geography geologist geology
    geometer geometry geophysics geopolitics geranium gerbera gerbil geriatrics germ germaneness germanium germicide
    germination gerontologist gerontology gerund gestation gesticulation getaway getup gewgaw ghastliness gherkin
    ghostbusting ghostliness ghostwriter ghoul giantess gibberish giblet giddiness gig gigabit gigabyte gigahertz
    giggler gigolo gimlet gimmick gimmickry gingerbread gingersnap gingham gingivitis ginkgo ginmill ginseng girder girl
    girlfriend girlhood girlie gist give-and-take giveaway givenness giver gizmo gizzard glacier glade gladiator
    gladiola gladiolus gladness glamor gland glassful glassware glaucoma glee glen glibness glider glitch glitz gloaming
    glob globalisation globalism globalist globalization globe globetrotter globule globulin glockenspiel gloom
    gloominess glop glorification glossary glossiness glottis glottochronology glover glowworm glucose glumness
    glutamate gluten glutton gluttony glycerin glycerine glycerol glycogen glycol glyph gm gm. gnat gneiss gnome gnomon
    go-ahead go-around go-between goal goalie goalkeeper goalpost goaltender goat goatee goatherd goatskin gob
    gobbledygook gobbler goblet goblin godchild goddaughter goddess godhead godliness godmother godparent godsend godson
    gofer going-over goiter goitre goitrogen goldenrod goldfinch goldfish goldstock golfer gonad gondola gondolier goner
    gonorrhea gonorrhoea goo goober good-bye goodbye goodness goodnight goodwill goofiness gook goon goooolick goop
    gooseberry gopher gorilla gorse gorup gosling gouger goulash gourd gourmand gout goverment goverment. governance
    governess governmemt government governor governorship gpd grabbag grabber gracefulness gracelessness graciousness
    grackle grad gradation grader gradualism gradualist graduation graffito graham gram grammar grammarian gramophone
    gran'dad granary grandchild granddad granddaughter grandee grandeur grandiloquence grandma grandmother grandness
    grandpa grandson grandstander granite granola grant-in-aid grantee granularity granulation granule grape grapefruit
    grapeshot grapevine graphite graphologist graphology grapnel grassfire grasshopper grassland gratefulness grater
    gratification gratitude gratuity gravestone graveyard gravitation gravity gravy graybeard grayness grazer
    greasepaint greasiness greatcoat greate greatness grebe greed greediness greenback greenfield greengrocer greenhorn
    greenmail greenmailer greenness greensward greenware greeter gregariousness gremlin grenade grenadier greyness grid
    griddlecake gridiron gridlock grief grievance grille grillework grillwork grimness grinder grindstone gringo grippe
    grist gristle gristmill grocer grocery grog grogginess grommet grosbeak grossness grotto groundball grounder
    groundhog groundwater groundwave groundwork group grouper groupie grove groveler groveller grower growth groyne
    grubbiness gruel gruesomeness gruffness grumbler grumpiness grunge guacamole guanidine guano guarantor guardedness
    guardhouse guardianship guardrail guardroom guardsman guava guerilla guesser guesswork guff guidance guidebook
    guideline guidepost guild guilder guile guilt guiltiness guitar guitarist gulag gullet gulley gullibility gully
    gumbo gumdrop gumption gunbarrel gunboat gunfight gunfighter gunfire gunflint gunk gunloading gunman gunner gunnery
    gunny gunnysack gunplay gunpoint gunpowder gunrunner gunrunning gunship gunshot gunslinger gunsmith gunwale gurney
    guru gusher gusset gusto guttersnipe guzzler gym gymnast gymnosperm gynaecologist gynaecology gynecologist
    gynecology gypsum gypsy gyration gyro gyroscope h haberdasher haberdashery habitability habitat habitation
    habituation hacker hacksaw hackwork haddock haematologist haematology haemoglobin haemophilia haemophiliac
    haemorrhoid hafnium haft hag haggler hagiography haiku hailstone hailstorm hair hairbrush haircut hairdo hairdresser
    hairdressing hairiness hairline hairnet hairpiece hairpin hairsbreadth hairshirt hairspray hairspring hairstyle
    hairstylist hairtonic hake halberd haler half-brother half-century half-hour half-life half-light half-sister
    halfback halfmile halfpenny halftime halibut halitosis hallucination hallucinogen hallway halogen halon halvah
    halyard hamburger hamlet hammerhead hammerlock hamster han handbag handball handbill handbook handcar handcart
    handclasp hande handedness hander handful handgun handhold handicapper handicraft handicraftsman handiness handiwork
    handkerchief handlebar handmaiden handout handrail handset handshake handshaker handshaking handsomeness handspring
    handstand handwork handyman hangar hanger hangman hangnail hangout hangover hankie hanky happenstance happiness
    harassment harborside hardbake hardball hardboard harddisk hardener hardheartedness hardiness hardliner hardness
    hardship hardtack hardtop hardware hardwood harelip harem harlot harmfulness harmlessness harmonica harmoniousness
    harmonisation harmonization harmony harpist harpsichord harpsichordist harrassment harridan harrumphing harshness
    hasher hashish hashtag hassock haste hastiness hatbox hatchback hatchery hatchet hatchway hatefulness hater hatred
    hatter haughtiness hauler haunch hauteur haven haversack havoc hawker hawser hawthorn haycock hayloft haymow hayseed
    haystack hazelnut haziness he-man headache headband headboard headcount headdress heade header headgear headhunter
    headland headlight headlinese headlock headmaster headmistress headphone headrest headroom headset headship headsman
    headstand headstone headwaiter headwall headway headwind headword healer health healthcare healthfulness healthiness
    hearer hearse heart heartache heartbeat heartbreak heartburn hearth heartiness heartland heartlessness heartstrings
    heartthrob heater heath heather heatshield heatstroke heaven heaviness heavyweight hecatomb heck heckler hectare
    hedgehog hedgerow hedonism hedonist heedlessness hegemony heifer height heinousness heir heiress hel helion
    heliotrope heliport helium helix hellebore hellfire hellhole hellion helmet helmsman helot helper helpfulness
    helplessness helpmate hematologist hematology hemetin hemisphere hemline hemlock hemoglobin hemophilia hemophiliac
    hemorrhoid hemosiderin hemp hen henchman hepatitis heptachlor heptagon heraldry herb herbage herbalist herbicide
    herbivore herdin herdsman heredity heresy hermeneutics hermit hernia hero heroin heroine heroism herpes
    herpetologist herpetology herring herringbone hesitance hesitancy hesitation heterodoxy heterogeneity
    heterosexuality hewer hexagon hexametaphosphate hexameter heyday hiatus hibernation hibiscus hickory hideaway
    hideousness hideout hierarchy high-five high-mindedness highball highboard highboy highchair highlighter highness
    highpoint highrisk highroad highschool highway highwayman hijacker hiker hilarity hillock hillside hilltop hilt
    hilum him. himselfe hindlimb hindquarter hindrance hindsight hinterland hipline hippie hippo hippopotamus hipster
    hireling histamine histogram histology historian historicism historicity historiography history hitchhiker hitman
    hitter hitwoman hoagie hoarder hoarfrost hoariness hoarseness hoaxer hobbit hobby hobbyhorse hobbyist hobgoblin
    hockey hod hodgepodge hogshead hogwash hokum holder holdout holdover holdup holiness hollowness hollowware hollyhock
    hologram holograph holography homage homburg home-builder home. homebody homeboy homebuilder homebuilding homecoming
    homeequity homefolk homeland homelessness homeliness homemaker homeopathy homeowner homeownership homepage homerun
    homeshopping homesickness homesteader homestretch hometown homework homicide homie homily hominy homoeroticism
    homogenate homogeneity homogenisation homogenization homograph homonym homophobia homophone homosexuality hon honcho
    honesty honeybee honeydew honeymooner honeysuckle honky-tonk honorarium honoree hooch hoodlum hooey hookah hooker
    hookup hookworm hooky hooligan hooliganism hoopla hooray hoosegow hooter hopefulness hopelessness hopper horde
    horizon hormone hornet hornpipe horology horoscope horse-trail horsedom horseflesh horsefly horsehair horsehide
    horseman horsemanship horsemeat horseplay horsepower horseradish horsetail horsewhipping horsewoman horticulture
    horticulturist hosanna hosiery hospice hospital hospitalisation hospitality hospitalization hoss hostage hoste
    hostel hostelry hostess hostility hostler hotbed hotcake hotdog hotel hotel-casino hotelier hotelman hothead hotline
    hotness hotrod hotshot hour hourglass houseboat housecoat housefly houseful household householder househusband
    housekeeper housemaid houseman housemate housemother housepaint houseplant housetop housewife housework hovel howdah
    howitzer howler howse hp hp. hr. hub hubbub hubby hubcap hubris huckleberry hula hullabaloo humaine humaneness
    humanisation humanism humanitarianism humanity humanization humankind humanness humanoid humbleness humdinger
    humerus humidity humilation humiliation humility hummingbird hummock hummus humorist humpback humus hunchback
    hundredweight hunk hunter huntress hurdler hurler hurley husbandry husbun huskiness hussar hussy hustings hustler
    hut hutch hutment hyacinth hyalinization hydra hydrangea hydrant hydration hydride hydrido hydrocarbon
    hydrochemistry hydrochloride hydrochlorothiazide hydroelectricity hydrofoil hydrogen hydrology hydrolysis hydrometer
    hydrophobia hydroponics hydrosphere hydrotherapy hydroxylation hydroxymethyl hyena hygiene hygienist hygrometer
    hymen hymnal hymselfe hyperactivity hyperbola hyperbole hypercellularity hyperemia hyperinflation hypermarket
    hyperplasia hypersensitivity hypertension hypertext hypervelocity hyperventilation hyperzeal hyphenation hypnosis
    hypnotism hypnotist hypoadrenocorticism hypocellularity hypocracy hypocrisy hypocrite hypoglycemia hypostatization
    hypotenuse hypothalamus hypothermia hypothesis hypothyroidism hysterectomy hysteresis hysteria i.d i.d. iamb ibex
    ibis ibuprofen iceberg icebox icebreaker icecap icicle iciness icon iconoclasm iconoclast idea idealisation idealism
    idealist idealization identification identifier identity ideogram ideograph ideologist ideology idiocy idiom
    idiosyncrasy idleness idol idolater idolatry idyll igloo ignition ignominy ignoramus ignorance ij ileum ilk
    illegality illegibility illegitimacy illicitness illiquidity illiteracy illness illogic illumination illusion
    illusionist illusiveness illustration illustrator imagery imagination imagnation imbecility imbroglio imitator
    immaculateness immanence immaturity immediacy immensity immersion immigration imminence immobilisation immobility
    immobilization immodesty immolation immorality immortality immunisation immunity immunization immunodeficiency
    immunoelectrophoresis immunoglobulin immunologist immunology immutability imp impaction impairment impala impalement
    impartation impartiality impasse impassiveness impassivity impatience impeachment impeccability impecuniousness
    impedance impediment impedimenta impenetrability impenitence imperfectability imperfection imperialism imperiousness
    impermanence impersonation impersonator impertinence imperturbability impetigo impetuosity impetuousness impetus
    impiety impingement impishness implantation implausibility implementation implementer implication implosion
    impoliteness importance importation importer importunity imposition impossibility impostor imposture impotence
    impotency impoundment impoverishment impracticality imprecation imprecision impregnability impregnation impresario
    impresser impression impressionism impressiveness imprimatur imprisonment improbability impropriety improvement
    improvidence improvisation improviser imprudence impudence impulsion impulsiveness impunity impurity imput
    imputation in-fighting in-law in-migration in. inability inaccessibility inaccuracy inaction inactivation inactivity
    inadequacy inadvertence inamorata inanity inappropriateness inattention inauguration incandescence incantation
    incapability incapacity incarceration incarnation incentive inception inceptor incest inchworm incidence
    incineration incinerator incipience incipiency incision incisiveness incitement incivility inclemency inclination
    inclusion inclusiveness incoherence income incompatibility incompetence incompetency incompleteness incomprehension
    incongruity inconsiderateness inconsistency inconspicuousness inconstancy incontinence incorporation incorrectness
    incorruptibility incredibility incredulity incrimination incrustation incubation incubator incubus inculcation
    incumbency incursion indebtedness indecency indecision indecisiveness indefiniteness indefinity indelicacy
    indemnification indentation independence indestructibility indeterminacy indexation indexer indication indicator
    indictment indifference indigation indigence indigestion indignation indignity indirection indirectness indiscretion
    indispensability indisposition indistinctness indium individualism individuality individuation indivisibility
    indoctrination indolence inducement inductance inductee induction indulgence industralization industrialisation
    industrialism industrialist industrialization industrialized'em industriousness industry industy inebriation
    ineffectiveness inefficiency inelegance ineligibility ineptitude ineptness inequality inequity inertia inertness
    inevitability inexperience infallibility infamy infancy infant infanticide infantry infantryman infarct infarction
    infatuation infection infelicity inference inferiority inferno infertility infestation infidelity infield infielder
    infighting infiltration infiltrator infinitude infinity infirmary infirmity inflammation inflation inflection
    inflexibility inflexion infliction inflorescence inflow influenza info infomercial informality informant
    infotainment infraction infrastructure infrequency infringement infuriation infusion ingenuity ingenuousness
    ingestion ingot ingrate ingratitoode ingratitude ingredient ingress inhabitant inhabitation inhalation inhalator
    inhaler inheritance inheritor inhibition inhibitor inhumanity iniquity initial'well initialisation initialization
    initiation initiator initiatve injection injector injunction injury injustice inkblot inkiness inkling inkstand
    inkwell inlet inmate innkeeper innocence innoculation innovation innovativeness innovator innuendo inoculation
    inpatient inplace inpost inquest inquietude inquiry inquisitiveness inquisitor inroad insanity inscription
    inscrutability insect insecticide insectivore insecurity insemination insensibility insensitivity insentience
    insertion insider insidiousness insight insignia insignificance insincerity insinuation insinuendo insistence insole
    insolence insolubility insolvency insomnia insouciance inspection inspiration instability installation installer
    installment instalment instancy instep instigation instigator instillation institution instruction instructor
    instrumentalist instrumentality instrumentation insubordination insufficiency insularity insulation insulator
    insulin insurability insurance insurer insurgence insurgency insurrection insurrectionist intaglio intake integer
    integration integrator integrity integument intellect intellectuality intelligence intelligentsia intelligibility
    intemperance intendant intensification intensifier intensity intention intentness interaction interagency interbank
    interception interceptor intercession intercessor intercom intercompany interconnectedness interconnection
    intercourse intercrisis interdependence interdiction intereference interestingness interestrate interference
    interferometer interferon interjection interlayer interleukin interlining interlocutor interloper intermarriage
    interment intermezzo intermission internationalism internationalization internee internist internment internship
    interparty interpenetration interplay interpolation interposition interpretation interpreter interpretor interregnum
    interrelation interrelationship interrogation interrogator interruption intersection interst interstage interstice
    interval intervention interviewee interviewer intestine inti intifada intifadah intima intimacy intimation
    intimidation intitiative intolerance intonaco intonation intoxication intractability intranet intransigence
    intrapreneurship intratissue intricacy introspection introversion intruder intrusion intuition inundation invader
    invalidation invalidism invalidity invasion invective invention inventiveness inventor inversion investigation
    investigator investiture investment investor invigoration invincibility inviolability invisibility invitation
    invocation involution involvement invulnerability inwardness iodide iodination iodine iodoamino iodoprotein ion
    ionisation ionization ionosphere iota ip ipecac iphone irascibility irc ire iridescence iridium ironfist ironware
    ironwork irony irradiation irrationality irredentism irregularity irrelevance irrelevancy irreproducibility
    irresolution irresponsibility irreverence irreversibility irrigation irritability irritation irruption iself
    isinglass island isle islet ism isobar isocyanate isolation isolationism isotope issuance issuer isthmus itchiness
    itemisation itemization iteration itinerary ity ivory ivy j jabberer jabot jackal jackass jackboot jackdaw
    jackhammer jackpot jaggedness jailbreak jailer jailhouse jakes jalopy jalousie jamb jamboree jape jargon jasmine
    jauntiness javelin jawbreaker jay jaywalker jealousy jeep jejunum jellyfish jeopardy jeremiad jerkin jester jetliner
    jetplane jetsam jetty jeweler jewelery jeweller jewellery jewelry jiffy jigger jigsaw jingoism jingoist jinni
    jinrikisha jitney jobber joblessness joblot jock jockstrap jocosity jocularity jocundity jogger joiner joinery joist
    jolliness jollity jonquil joss joule journalese journalism journalist journeyman joviality jowl joyfulness
    joyousness joystick jubilation judgement judgeship judgment judicature judiciousness judo juggernaut juggler juicer
    juiciness jujitsu juju jujube juke jukebox julep jumper jumpiness jumpsuit junco juncture jungle juniper junkbond
    junkie junkification junkyard junta jurisdiction jurisprudence jurist juror jury justification justitia justness
    jute kaftan kale kalega kaleidescope kamikaze kangaroo kapok karakul karaoke karat karma katydid kazoo kc. kebab
    kebob kedgeree keelson keenness keeper keepsake keg kelp keratin keratitis kerb kerchief kerosene kestrel ketch
    ketchup ketorolac ketosis kettle kettledrum keychain keystone keyword khz kibitzer kickback kicker kickoff kickstand
    kiddie kidnapper kidney kif killdeer killer killjoy kilo kilobyte kilocycle kilogram kilohertz kilometer kilometre
    kiloton kilowatt kilt kilter kimono kindergarten kindergartener kindliness kindness kinematics kingmaker kingpin
    kingship kingside kinship kinsman kinswoman kiosk kipper kismet kisser kitchen kitchenette kitchenware kith kitsch
    kitty kiwi klaxon kleptomania kleptomaniac klieg klutz knack knacker knackwurst knapsack knave knavery kneecapping
    knickers knickknack knife-edge knight-errant knighthood knite knitter knitwear knocker knockoff knockwurst knoll
    knothole knott know-how knowhow knowledge knuckleball knucklehead koala kob kohlrabi koinonia kola kolkhoz konga
    kook kookaburra kopeck kraft krater kraut krona krone krypton kryptonite kudzu kumquat kw kwashiorkor kwhr kyat
    kylix lab labium laboratory laborer labourer labyrinth laceration laches lacrosse lactation lactose lacuna lad
    laddie lady ladybird ladybug ladyfinger laggardness lagniappe lair laity lakefront lamasery lambkin lambskin
    lameness lamination lamp lampblack lamplight lamppost lamprey lampshade lancer landau landfall landfill landholder
    landlady landline landlord landlubber landmass landowner landro landscaper lane language languor lankiness lankmark
    lanolin lantana lantern lanthanum lanyard lapel laptop lapwing larcenous larceny larch larder largeness largess
    largesse lariat larkspur larva laryngitis larynx lasagna lasagne lasciviousness lass lassitude latecomer latency
    lateness latex lath latitude latrine latte latticework laudanum laugher laughingstock laughter launcher launderer
    laundress laundromat laundry laundryman laurel lava lavatory lavishness law law. lawbreaker lawfulness lawgiver
    lawlessness lawmaker lawman lawn lawnmower lawrencium lawsuit lawyer lawyering laxity laxness layette layman layoff
    layout layover layperson laziness lb lb. leadership leadsman leafmold leaguer leakage leaker leanness learner
    leaseback leasehold leaseholder leave-taking lebensraum lecher lechery lecithin lectern lecturer ledger leek leeway
    leftfield lefthander leftism leg legacy legalese legalisation legalism legality legalization legate legatee legation
    legend legerdemain legging legibility legislation legislator legislature legitimacy legume leitmotif lemma lemming
    lemon lemonade lemur lender length leniency lentil leotard leper lepidoptery leprechaun leprosy lesbianism less.
    lessee lesson lessor letdown lethality lethargy letterhead letterman lettuce letup leukaemia leukemia leukocyte
    levamisole levee leveler levelheadedness leveller levitation levity lewdness lexicographer lexicography lexicon
    liability liabilty liaison liar libation libeler liberalisation liberalism liberality liberalization liberation
    liberator libertie libido librarian library librettist libretto licensee licentiate licentiousness lichen licorice
    lien lieu lieutenancy lieutenant life life-style lifeblood lifeboat lifeguard lifeline lifer lifesaver lifestyle
    lifetime lifework liftoff ligament ligand light-year lightheartedness lightness likelihood likeness liker lily lima
    limbo limeade limelight limestone limitation limo limousine limpet limpidity limpness linage linchpin linden lineage
    lineament lineback linebacker lineman linen liner linesman lineup lingerer lingerie lingo linguine linguist liniment
    linkage linkup linnet linoleum linseed lintel lion lioness lipid liposuction liquefaction liqueur liquidation
    liquidator liquidity liquor liquorice lira listener listlessness litany litchi liter literacy literalism literalness
    literati literature lithium lithographer lithography lithosphere lithotripsy lithotripter litigant litigation
    litigator litigiousness litmus litre litterbug littleness liturgy livability livelihood liveliness liverwurst
    livestock livin living-room lizard llama llano loader loafer loam loaner loanword loathsomeness lobbyist lobe
    loblolly lobo lobotomy lobscouse lobster lobule locale localisation localism locality localization locatin location
    loch locker locket lockhold lockjaw lockout locksmith lockstep lockup locomotion locoweed locus locust locution lode
    lodestone lodger lodgment loftiness loganberry logarithm logbook loge logger loggerhead logic logician logjam logo
    logotype loin loincloth loiterer lollipop loneliness loner longboat longevity longhaul longhorn longitude
    longshoreman longshot longue loofah lookit lookup loon loonie loophole looseness looter lopsidedness loquacity
    lorazapam lordship lore lorgnette lorry loser loss lot lotion lotter lottery lotto lotus loudmouth loudness
    loudspeaker lousiness lout louver love'em lovebird loved'em loveliness lovemaking lowliness lowness lox loyalist
    loyalty lozenge luau lubber lubra lubrication lubricator lucidity lucidness luckiness lucre lucy ludicrousness
    luggage lugubriousness lullaby lulu lumbago lumberjack lumberman lumberyard lumen luminescence luminosity lummox
    lunacy lunation luncheon lunchroom lunchtime lung lunger lupin lupus luridness lusciousness lushness luster
    lustiness lustre luv luxuriance luxuriousness luxury lye lyin lymph lymphoma lyre lyricism lyricist lyriist m.p.h
    m.p.h. ma'am macadam macaroon macaw maceration machete machination machinegun machinery machinist machismo mackerel
    mackinaw mackintosh macrobiotics macrocosm macrocrystalline macron madhouse madman madness madras madrasa madrasah
    madwoman maelstrom maestro mafia maget magician magistrate magnanimity magnate magnesia magnesium magnet
    magnetisation magnetism magnetization magneto magnetosphere magnification magnificence magnifier magnitude magnolia
    maharajah maharani mahogany mahua maid maidenhair maidenhead maidenhood maidservant maiestie mailboat mailbox
    mailgram mailman mailroom mainframe mainlander mainmast mainsail mainspring mainstay maintainability maintainence
    maintainer maintenance majesty majeure major-general majorette majuh make-up makeover maker makeup maladjustment
    malady malaise malapropism malaria malarkey malediction malefactor maleness malevolence malfeasance malformation
    malice malignancy malignity malingerer mall mallard malleability mallow malnourishment malnutrition malocclusion
    malpractice maltreatment malunya mama mammal mammogram mammography mammon man. mana managament manageability
    management manager managment manatee mandamus mandating'efficiency mandible mandrake mandrel mandrill mane
    maneuverability manganese mange manger mango mangrove manhole manhood manhunt mania manicurist manifestation
    manifesto manikin manipulation manipulator mankind manliness manmade manna mannequin manner mannerism mano
    manoeuvrability manometer manor manpower manse manservant mansion manslaughter mantel mantelpiece mantilla mantis
    mantissa mantlepiece mantra mantrap manuevering manufacturer manumission manuscript manzanita maple mapper maquette
    maquila maquiladora marabou maraca maraschino marathoner marauder marcher marchin marchioness mare margarine
    margarita margin marginality mariachi marigold marijuana marimba marina mariner marionette marjoram markdown marker
    marketability marketer marketin marketization marketmaking marketplace marketshare marksman marksmanship markup
    marmalade marmoset marmot marque marquee marquetry marquise marriage marrow marshmallow mart marten martinet
    martingale martini martyrdom marzipan mascara mascot masculinity masher masochism masochist mason masonry
    masquerader masseur masseuse massiveness massuh mastectomy masterpiece masterstroke mastery masthead mastication
    mastiff mastodon mastoideus masturbation matador matchbook matchmaker matchmaking matchstick matchup mater
    materialisation materialism materialist materialization materiel maternity math mathematician matins matriarch
    matriarchy matricide matriculation matrimony matrix matron matsyendra mattock maturation maturity matzo matzoh
    mauler mausoleum maven maw max maxilla maxim maximisation maximization mayfly mayhem mayonnaise mayor mayoralty
    mayorship maypole mazurka mc. meadow meadowlark meagerness meagreness mealtime mealynose meaningfulness
    meaninglessness meanness measles measurement meat meatball meatloaf meatpacker meatpacking mechanisation mechanism
    mechanist mechanization meclofenamate medal medalist medallion medallist meddler mediaevalist mediation mediator
    medic medicare medication medico mediocrity meditation mediumship medley medulla meekness meetin meetinghouse
    megabillion megabit megabyte megacycle megadrop megahertz megalith megalomania megalomaniac megalopolis megaphone
    megaton megawatt melamine melancholia melange melanin melanoma melee melioration mellowness melodiousness melodrama
    melody melon meltdown member members. membership membrane meme memento memoir memorandum memorialist memorialization
    memorisation memorization memory men's menage menarche mendacity mender menhaden meningioma meningitis menopause
    menorah menses menswear mentality menthol menu mercer merchant merchantbanking merchantman mercury mercy merganser
    merger meringue merino meritocracy mermaid merman merriment merriness merry-go-round merrymaker merrymaking mescal
    mescaline mesmerism mesothelioma mesquite messenger messhall messiah messiness mestizo metabolism metabolite
    metacarpus metallurgist metallurgy metalworking metamorphism metamorphosis metaphor metaphosphate metaphysic
    metascience metastasis meteor meteorite meteoroid meteorologist meteorology methacrylate methadone methane methanol
    method methodology methodsm methyl methylene methylglyoxal meticulousness metier metrazol metrication metronome
    metropolis metropolitanization mettle mettwurst mezzo mg mg. miasma mica micelle microanalysis microbe
    microbiologist microbiology microcassette microchemistry microchip microcode microcomputer microcosm
    microcytochemistry microeconomy microfiche microinjection micromanage micromanagement micrometeorite micrometer
    micrometre microorganism microphone microprocessor microscopy microsecond microsurgery microtome microvan mid-august
    midafternoon midair midcapitalization midday middleman middleweight middy midfield midmorning midnight midpoint
    midriff midseason midsession midst midsummer midwifery midwinter midyear mien mightiness mignon migration mil mil.
    mildness mile mileage milepost miler milestone miliaris milieu milion militancy militarisation militarism militarist
    militarization militia militiaman milker milkmaid milkman milkshake milksop milkweed millenarianism millenium
    millennium millet millidegree milligram milliliter millilitre millilon millimeter millimetre milliner millinery
    millionaire millipede millisecond millivoltmeter milllion millon millrace milord milquetoast mimesis mimicry mimimum
    mimosa min min. minaret minber mincemeat mind-set mindedness mindfulness mindlessness mindset minefield minehunter
    miner mineralogist mineralogy minestrone minesweeper miniaturisation miniaturist miniaturization minibike minibus
    minicar minicomputer minicrash minim minimalism minimill minimisation minimization minimun minion miniskirt
    ministration minivan mink minnow minority minter minuend minuet minuteness minutia minx mioxidil miracle mirth
    misadventure misalignment misalliance misanthrope misanthropist misanthropy misapplication misapprehension
    misappropriation misbehavior misbehaviour miscalculation miscarriage miscegenation miscellany mischance mischarging
    mischief mischievousness miscommunication misconception misconstruction miscue misdeed misdemeanor misdemeanour
    misdirection miserliness misery misfeasance misfortune mishap mishmash misinformation misinterpretation misjudgment
    mismanagement mismeasurement misnomer miso misogynist misogyny mispronunciation misquotation misrepresentation
    misrule missal missile mission missive misstatement misstep missy mister mistiness mistletoe mistreatment mistress
    mistrial mite mitigation mitigator mitosis mitre mitt mitten mix-up mixer mixture mizzen mizzenmast ml ml. mm. moat
    mobilisation mobility mobilization mobster mocha mocker mockery mockingbird modality mode modem moderation moderator
    modernisation modernism modernity modernization modesty modicum modification modifier modishness modulation module
    modulus mogul mohair moiety moistness moisture moisturizer molasses moldboard moldiness mole molecule molehill
    moleskin molestation molester mollification mollusc mollusk molton molybdenum mom moment momentousness momentum
    momentwhen monacle monarch monarchism monarchist monarchy monastery monasticism monei monetarism monetarist money
    moneybag moneymaker mongolism mongoose moniker monk monocle monocot monocotyledon monogamy monograph monohull
    monolith monologist monologue monomania monomaniac monomer mononucleosis monopolisation monopolist monopolization
    monopoly monosodium monosyllable monotheism monotheist monotony monoxide monsieur monsoon monster monstrance
    monstrosity montage montgolfing month monthsit monument monumentalism monumentality moocher mood moodiness moonbeam
    moonlighter moonstone moontrack moorland moose moppet moraine morale moralism moralist morality morass moratorium
    moray morbidity morgue morn morning moron moroseness morpheme morphine morphology morrow morsel mortality
    mortarboard mortgagee mortgagor mortician mortification mortis mosque mosquito moss mostaccioli mote motet moth
    mother-in-law mother. motherfucker motherhood motherland motherliness motif motility motivation motivator motorcade
    motorcar motorcyclist motorcyle motorist motorman motormouth motorway motto mough mountain mountainside mountaintop
    mountebank mourner mournfulness mouser mousetrap mousseline moustache mouthful mouthpiece mouthwash movement mover
    movie moviegoer movieland moviestar mower moxie mozzarella mpg mph mu mucilage mucker muckraker mucosa mucus
    muddiness mudguard mudslide mudslinger mudslinging mudwagon muesli muezzin muffler mufti mufuggah mugger mugginess
    mulatto mule muleteer mulishness mullah mullet mullion multibank multiculturalism multifariousness multifigure
    multilocation multimillionaire multinationalism multipactor multiparty multiplexer multiplexing multiplicand
    multiplication multiplicity multiplier multiprocessing multistate multitude multiversity multivitamin mumbler mumbo
    mummer mummery mummification mumps munchkin mungus muni municipality munificence muralist murderer murderess
    murkiness muscatel muscularity musculature mushiness music musicality musician musicianship musicologist musicology
    musk muskadell muskellunge musket musketeer musketry muskiness muskmelon muskrat muslin mussel mustache mustard
    mustiness musuem mutability mutation muteness mutilation mutineer mutt mutton mutuality muumuu mycology
    myelofibrosis myna mynah myocardium myopia myosin myrrh myrtle mystery mysticism mystification mystique myth
    mythologist mythology nabob nacelle nacho nacre nadir naiad nailbrush naivete naivety nakedness name-dropping
    namedropper nameplate namesake nanny nanosecond nanotechnology napalm nape naphtha naphthalene napkin narc
    narcissism narcissist narcissus narco narcokleptocrat narcolepsy narcosis narration narrator narrowness narwhal
    nastiness nasturtium nation nationalisation nationalism nationality nationalization nationhood nativity
    naturalisation naturalism naturalist naturalness nature naturopath naughtiness nausea nave navel navigability
    navigation navigator navy nawth naysayer nearness nearsightedness neatness nebula necessity neckerchief necklace
    neckline necktie necromancer necromancy necrophilia necropsy necrosis nectar nectarine neediness needlepoint
    needlework nefariousness negation negativism negativity negligee negligence negociant negotiation negotiator
    neighborhood neighborliness neighbourhood neighbourliness nematode nemesis neoclassicism neocolonialism neocortex
    neodymium neologism neon neonate neoprene nephew nephritis nepotism neptunium nerd nervousness nestbuilding nester
    neuralgia neuritis neuroblastoma neurologist neurology neuron neuropathology neuropathy neurosis neurosurgeon
    neurosurgery neurotransmitter neutralisation neutralism neutrality neutralization neutrino neutron newage newbie
    newcomer newdrug newel newissue newness news newsboy newscast newscaster newsflash newsgathering newsgroup
    newsletter newsmaker newsman newspaper newspaperman newspaperwoman newsperson newsprint newsreel newsroom newsstand
    newswire newsworthiness newt nexus niacin nib nibbler niceness nicety nicotine niece nigga niggard niggardliness
    nigger night-sight nightcap nightclothes nightclub nightdress nightfall nightgown nighthawk nightie nightingale
    nightlife nightmare nightshirt nightstick nihilism nihilist nimbleness nimbus nincompoop ninepin ninny nipper
    nirvana nit niter nitpicker nitre nitrite nitrocellulose nitrofurantoin nitrogen nitroglycerin nitroglycerine nitwit
    no-brainer no-goal no. nobility nobleman nobleness noblewoman node nodule noggin noire noiselessness noisemaker
    noisiness nomad nomenclature nomination nominee non-discrimination non-issue nonbeliever nonbusiness nonce
    nonchalance noncom noncommunist noncompliance nonconductor nonconformity noncustomer nondiscrimination nondrinker
    nondriver nonentity nonequivalence nonesuch nonevent nonexistence nonfiction nonfood noninterference nonintervention
    nonism nonmedia nonmember nonminority nonoccurrence nonogenarian nonpayment nonpriority nonproliferation
    nonreactivity nonsmoker nontrade nonviolence noodle nook noon noontime noradrenalin norethandrolone normalcy
    normalisation normality normalization northeaster northerner nos. nosebag nosebleed nosegay nosiness nostalgia
    nostril nostrum not. notary notation notebook noteholder notepad notepaper nothin nothingness notification notion
    notoriety nougat noun nourishment nous novelette novelist novella novelty novice novitiate nozzle nub nuceoside
    nucleotide nucleus nuclide nudism nudity nugget nuisance nullification nullity number numbness numeracy numeration
    numerator numerology numismatics numismatist numskull nun nuncio nunnery nuptials nursemaid nursery nurseryman
    nurturer nuthatch nutmeg nutria nutriment nutrition nutritionist nutshell nux nw. nylon nymph nympho nymphomania
    nystatin oaf oak oakum oar oarlock oarsman oasis oat oath oathe oatmeal obduracy obedience obeisance obesity
    obfuscation obit obituary objectification objection objectiveness objectivity objector oblation obligation obligatto
    obliqueness obliteration oblivion obliviousness obloquy oboe oboist obscenity obscurity obsequiousness observance
    observation observer obsession obsidian obsolesence obstacle obstetrician obstetrics obstinacy obstruction
    obstructionism obstructionist obtrusiveness obtuseness obverse obviousness ocarina occlusion occupancy occupant
    occupation occurrence ocean oceanographer oceanography ocelot octagon octahedron octane octopus octoroon oculist
    oddity oddness ode odium odometer odor odour odyssey oedema oesophagus oestrogen of'aw of'idling of'no of'tholin
    off-season offal offence offender offense offensiveness offertory office officeholder officialdom officiousness
    offocus offshoot offspring ogre ogress ohm oilcloth oiler oilfield oilheating oiliness oilman oilseed oilskin
    ointment oiticica okra old-timer oldie oleander oleo oleomargarine olestra oligarch oligarchy oligopoly ombudsman
    omelet omelette omeprazole omission ommission omnipotence omnipresence omniscience omnivore on'frontier once-over
    oncogene oncologist oncology one-eighth one-fifth one-fourth one-half one-hundredth one-quarter one-sixteenth
    one-third one-thousandth one-upmanship oneasy oneness onion onionskin onlooker onomatopoeia onrush onset onslaught
    ontogeny onus onyx oodles oolong oomph opacity opal opalescence opaqueness opaquer opener openness openwork operalet
    operand operation operator operatorship operetta operina ophthalmologist ophthalmology opiate opinion opium opossum
    opportuning opportunism opportunity oppression oppressor opprobrium optician optimality optimisation optimism
    optimist optimization optometrist optometry optronics opulence or'fortress or'junk or'you're oracle orangeade
    orangutan oration orator oratorio oratory orchard orchestra orchestration orchid ordeal orderliness ordinance
    ordinariness ordinarius ordination ordnance ordure ore oregano organ organdie organdy organelle organification
    organiser organism organist organization organizer orgasm orgone orgy orientation orifice origami origin originality
    origination originator ormolu ornamentation ornateness ornithologist ornithology orphanage orthicon orthodontia
    orthodontist orthodoxy orthogonality orthography orthopaedics orthopaedist orthopedist orthophosphate oscillation
    oscillator oscilloscope osier osmium osmosis ossification ostentation osteoarthritis osteopath osteopathy
    osteoporosis ostinato ostracism other. otherworldliness otter ouch oud ounce ouster out-group out-migration outage
    outbuilding outburst outcome outcropping outdoorsman outfield outfielder outfitter outflow outfought outgrowth
    outhouse outlawry outlet outlook outpatient outplacement outpost outpouring outreach outrider outrigger outset
    outsider outskirt outspokenness outstation outtake ovary ovata ovation oven overabundance overachiever overallotment
    overambition overbite overbreadth overbuilding overcapacity overcollection overcompensation overdependence overdraft
    overemphasis overestimation overexpansion overexploitation overexposure overfunding overgeneralization overgrazing
    overgrowth overharvesting overinclusion overindebtedness overindulgence overkill overlord overpayment overpopulation
    overpressure overproduction overprotection overreaction overregulation overseer overshoe oversight
    oversimplification oversoftness overstatement overtone overzealousness oviduct ovulation ovule ovum owl owlet owner
    ownership ox oxalate oxbow oxcart oxidation oxide oxidiser oxidizer oxyacetylene oxygen oxygenation oxymoron
    oxytetracycline oyabun oz oz. ozone ozonedepletion p'lite p. pacemaker pacer pacesetter pachinko pachyderm
    pacification pacifier pacifism pact paddleball paddock paean paediatrician paediatrics paganism pageant pageantry
    pager pagination pagoda pailful painkiller paintbrush painter pajama palace palaeontologist palaeontology palamedes
    palatability palazzo paleface paleness paleo paleoexplosion paleontologist paleontology palette palimony palimpsest
    palindrome palladium pallbearer pallet palliation pallor palmist palmistry palmtop palpation palpitation paltriness
    pamphlet pamphleteer pan-democracy panacea panache pancreas pancreatitis pandanus pandemonium panderer pane
    panelboard paneling panelist panelization panellist panhandler panjandrum panky pannier panoply panorama pansy
    pantheism pantheon pantie pantry pantsuit pantyhose pany paot pap papacy papaya paperboard paperboy paperclip
    paperhanger paperwork papier-mache papilla papoose paprika papyrus parable parabola parachutist paradigm paradise
    paradox paraffin paragliding paragon parakeet paralanguage paralegal parallax parallelism parallelogram paralysis
    paramagnet paramecium paramedic parameter paramour paranoia paranoiac paraoxon parapet paraplegia paraprofessional
    parapsychology paraquat parasailing paratrooper parchment paredon parenchyma parentage parenthesis parenthood
    parfait pariah parish parishioner parisology parity parka parkway parlance parliamentarian parlor parlour
    parochialism parolee paroxysm parquet parquetry parricide parsec parser parsimony parsley parsnip parson parsonage
    part-owner parterre parthenogenesis partiality participant participation participle particle particularisation
    particularity particularization partisanship partnership partridge parturition pasha passage passageway passbook
    passel passenger passer passer-by passerby passion passiveness passivity passkey passport password past. pasta
    pasteboard pasteurisation pasteurization pastiche pastime pastness pastorate pastoris pastry pasturage patchiness
    patchwork patella pater paternalism paternity path pathfinder pathlogy pathogen pathogenesis pathologist pathology
    pathos pathway patience patienthood patina patio patois patriarch patriarchate patriarchy patricide patrimony
    patriot patriotism patrolman patron patroness patronne patsy paucity paunch pauper pauperism pavane pavement
    pavilion pawl pawnbroker pawnshop pawpaw paxam payback paycheck payday paydirt paydown payee payer payload paymaster
    payment payoff payoffif payola payout payroll pdf pea peace peacefulness peacemaker peacemaking peacetime peacock
    peafowl peahen pear peasant peasanthood peasantry pecan peccadillo peccary pectin pectoralis peculiarity pedagogue
    pedagogy pedant pedantry peddler pederast pederasty pedestal pediatrician pediatrics pediment pedlar pedometer
    peekaboo peeper peephole peerage peevishness peewee pegboard peggin pekoe pellagra peltry pelvis pemmican penalty
    penance penchant pendulum penetration penicillin peninsula penis penitence penknife penlight penman penmanship
    pennant pennon penny pennystock pennyweight penologist penology pensioner pensiveness pentameter pentamidine
    pentathlon penthouse penury peon peonage peppercorn peppermint pepsin peptide perambulator percale percentage
    percenter percentile perception perceptiveness perchlorate percolation percolator percussion percussionist perdition
    peregrination perestrokia perfectability perfecter perfectibility perfection perfectionism perfidy perforation
    performance performer perfumery perfusion pericardium perigee perihelion perilla perimeter period periodicity
    periphery periphrasis periscope peritoneum peritonitis periwig periwinkle perjurer perjury perkiness permafrost
    permanence permeability permissibility permission permissiveness permutation peroration perpetration perpetrator
    perpetuation perpetuity perplexity perquisite persecution persecutor perseverance persiflage persimmon persistence
    persistency person persona personage personality personification perspective perspicacity perspicuity perspiration
    persuasion persuasiveness pertinacity pertinence pertness perturbation pertussis perusal pervaporation pervasiveness
    perverseness perversion perversity peseta peso pessimism pessimist pest pesticide pestilence petal petard petiole
    petitioner petrel petrifaction petrochemical petrol petrolatum petroleum petticoat pettifogger pettiness petulance
    petunia pew pewee pewter peyote pfennig phalanx phallus phantasm phantasmagoria phantasy pharmacist pharmacologist
    pharmacology pharmacopoeia pharmacy pharynx phase-out phenobarbital phenolic phenomenon phenonenon phenothiazine
    phenotype pheromone phial philanderer philanthropist philanthropy philantrophy philatelist philately philippic
    philodendron philologist philology philosopher philosophy philter philtre phlebitis phlegm phloem phlox phobia
    phoebe phonebook phoneme phonetician phonics phonograph phonologist phonology phosgene phosphate phosphide phosphine
    phosphor phosphorescence phosphorus photo photocathode photocopier photofinishing photographer photography
    photojournalism photojournalist photoluminescence photomicrograph photomicrography photon photorealism
    photosynthesis phrase'coffee phrasemaking phraseology phrenology phthalate phylum physicalness physician physicist
    physiognomy physiology physiotherapist physiotherapy physique pi pianism pianist pianoforte piazza pic pica
    piccalilli piccolo pickax pickaxe picker pickerel pickoff pickpocket picnicker pico picocassette pictograph pidgin
    pie piecework pier piety piezoelectricity pigen pigeon piggishness piglet pigmentation pigmy pigpen pigskin pigsty
    pigtail pike piker pilaf pilaster pilchard pileup pilferer pilgrim pilgrimage pillbox pillion pillowcase pilothouse
    pimento pimiento pimpernel pimple pinafore pinball pincer pincushion pineapple pinhead pinhole pinkeye pinkie
    pinochle pinprick pinstripe pint pinto pinwheel pipeline piper pipit pipsqueak piquancy piracy piranha pistil pistol
    pitchblende pitcher pitchman pitfall piton pittance pixel pixie pizazz pizza pizzazz pizzeria pj's placation
    place-kicker placebo placeholder placement placenta placidity placket plagiarism plagiarist plaice plainclothesman
    plainness plaint plaintiff planeload planer planet planetarium planetoid plankton planner plantain plantation
    planter plasm plasma plasmodium plasterboard plasterer plasticity plastique platelet platen platform platinum
    platitude platoon platypus plaudit plausibility playback playbill playboy player playfulness playgoer playground
    playland playlist playmate playoff playpen playroom plaything playtime playwright playwriting plaza plea pleader
    pleasance pleasantness pleasantry plebiscite plectrum plenipotentiary plenitude plenum plethora pleurisy plexus
    pliability pliancy plinth plodder plotter ploughman ploughshare plover plowman plowshare ploy pluckiness plumage
    plumber plumpness plunderer plunger pluralism plurality plutocracy plutocrat plutonium plywood pneumocystis
    pneumonia po'k poacher poark pocketbook pocketful pocketknife podiatrist podiatry podium poem poeple poesy poetess
    poetry pogrom poi poignancy poinsettia pointer pointillism pointlessness poisoner poker pol polarisation polarity
    polarization polecat polestar policeman policewoman policy policyholder policymaker polio poliomyelitis polis
    polisher politeness politesse politician politico polity polivinylchloride pollen pollination polliwog pollster
    pollutant polluter pollution polo polonaise polonium poltergeist polybutene polyester polyether polyethylene
    polygamist polygamy polygon polygraph polyhedron polyisobutylene polyisocyanate polymath polymer polymerase
    polymerisation polymerization polymyositis polyp polyphony polyphosphate polyproplene polypropylene polysilicon
    polystyrene polysyllable polytheism polytheist polythene polyurethane polyvinyl pomegranate pomologist pomp
    pomposity pompousness poncho ponderousness pone pong pontiff pontoon pony ponytail poodle poof poohbah poolside
    poorhouse popcorn popgun popinjay poplar poplin popover poppy poppycock poppyseed populace popularisation popularity
    popularization population populism porcelain porch porcupine pork pork-barreling porn porno pornographer pornography
    porosity porphyry porridge porringer portability portcullis portent porterhouse portfolio porthole portico
    portmanteau portrait portraitist portraiture portrayal poser poseur positionsthat positivism positron posse posseman
    possession possessiveness possessor possibility possiblity possum postage postbox postcard postcode postdoc poster
    posterity postition postlude postman postmaster postmistress postponement postscript posy potash potassium potato
    potbelly potboiler potency potentate potentiality potentiometer potful potholder pothole pothook pothos potion
    potluck potpie potpourri potsherd potshot pottage pottery poultry poverty powderpuff power powerboat powerfulness
    powerhouse powerlessness powertrain powpow pox ppl practicability practicality practitioner pragmatism pragmatist
    prairie praiseworthiness praline pram prancer pranha prankster pratfall prayer prayin preacher preachiness
    preadmission prearrangement precedence precept preceptor prechlorination precinct preciosity preciousness precipice
    precipitation precipitin preciseness preclearance preclusion precociousness precocity precognition precursor
    predator predecessor predestination predetermination predicament predication predicator predictability prediction
    predictor predilection predisposition prednisone predominance predomination preeminence preemployment preemption
    prefabrication prefect prefecture preference preferment preferrance preflight pregnancy prehistory prejudgement
    prejudgment prelate premeditation premix premonition preoccupation preordainment preparation preparedness preparer
    prepayment prepolymer preponderance preposition preppie prepreg preprinting preprivatization prepublication
    preradiation preregistration preschooler prescriber presence presentation presenter presentiment presentlye
    presentness preservation preserver presorting presser pressman prestidigitation prestidigitator prestige presumption
    presumptuousness presupposition pretence pretender pretense pretentiousness preterit preterite pretest pretext
    pretreatment prettiness pretzel prevailin prevalance prevalence prevarication prevaricator prevention prevision
    price'tres price-fixing pricecutting priest priesthood prig primacy primer primitivism primness primogeniture
    primrose princess principality principle princpal printer printmaking printout prioress priority prison prisoner
    privacy privateer privation privatisation privatization privet prizefighter probability probaby probation
    probationer probity problem proboscis procedure process process-server procession processor prochoice proclamation
    proclivity procrastination procrastinator procreation procreativity procurator procurement procurer prodigality
    prodigy producer production productiveness productivity proessional prof profanation profanity professeur profession
    professionalism professor professoriate professorship profet proficiency profitability profittaking profligacy
    profoundity profundity profusion progandist progenitor progeny progess progesterone prognosis prognostication
    prognosticator programmer progression progressivism progressivity prohibition prohibitionist prohibiton projection
    projectionist projector proletariat proliferation prolixity prologue prolongation prolusion prom prominence
    promiscuity promontory promoter promotion promptness promulgation proneness pronghorn pronoun pronouncement
    pronunciation proofreader propaganda propagation propane propeller propensity property propfan prophecy prophet
    prophetess prophylaxis propinquity propionate propitiation proponent proportionality proposal proposer proprieter
    proprietor proprietorship proprietress propriety propulsion propylene propylthiouracil proration proscenium
    proscription prose prosecution prosecutor proselyte prosody prosoma prospector prospectus prosperity prostaglandin
    prosthesis prostitution prostitution.. prostration protagonist protease protection protectionism protectiveness
    protector protege protein proteolysis protestation protester proton protoplasm protraction protractor protrusion
    protuberance protégé provenance provender proverb proverty providence provider province provincialism proviso
    provocation provost prow prowazwki prowess prowler proximity proxy prude prudence prudery prurience pruta psalmist
    pseudoephedrine pseudonym pseudophloem pseudosocialism pseudynom psoriasis psychiatrist psychiatry psycho
    psychoanalysis psychoanalyst psychobabble psychobiology psychokinesis psychologist psychology psychopath psychopomp
    psychosis psychotherapist psychotherapy psyllium ptarmigan pterodactyl ptomaine pub puberty pubescence publican
    publication publicist publicity publisher puck pudding puerility puffball puffer puffery puffin puffiness pug
    pugilism pugilist pugnacity pulchritude pullback puller pullet pulley pullout pulpit pulpwood pulsar pulsation
    pulverisation pulverization puma pumpernickel pumpkin punchbowl puncher punctuality punctuation pundit punditry
    pungency punishment punster punter pupa pupil puppet puppeteer puppetry puppy purchaser pureness purgation purgatory
    purhasing purification purifier purism purist purity purser pursuance pursuer pursuit purulence purveyor purview pus
    pushcart pusher pushin pushiness pushover pusillanimity puss pussycat pustule putout putrefaction putrescence putsch
    puzzlement puzzler pvt pygmy pylon pynte pyocanea pyorrhea pyorrhoea pyre pyrite pyromania pyromaniac pyrometer
    pyrophosphate pyschiatrist python pyx q qua quackery quadrangle quadrature quadric quadriplegia quadriplegic
    quadruplet quagmire quahog quaintness qualification qualifier qualm quandary quantification quantifier quantity
    quart quarter-century quarterdeck quarterfinal quartet quarto quartz quasar quasi-state quatrain quay queasiness
    queenside queerness quesadilla questionaire questioner quetzal quibbler quiche quickie quicklime quickness quicksand
    quiescence quietness quietude quietus quill quince quinine quinolone quintessence quintet quintuplet quire quirt
    quisling quitter quoit quorum quota quotation quotient r.p.m. rabbi rabbinate rabble rabies raccoon racecourse
    racehorse raceme racer racetrack raceway raciness racism raconteur racquetball radar radar. radiance radiator
    radicalism radioactivity radiocarbon radiochlorine radioclast radiogram radiography radioisotope radiologist
    radiology radiometer radiopasteurization radiosterilization radiotelephone radiotherapist radiotherapy radish radium
    radon raffia ragamuffin raggedness raglan ragout ragtag ragtime ragweed raider railbed railbike railbiker railbiking
    railcar railhead raillery railroader railway rainbow raincoat raindrop rainfall rainforest rainmaker rainout
    rainstorm rainwater raiser raisin raj rajah rakishness raku rambler ramification rampancy rampart ramrod rancher
    rancho rancidity rancor rancour rand randomization randomness ranger ranker rankness ranter rapaciousness rapacity
    rapeseed rapidity rapier rapine rapist rapper rapport rapprochement rapscallion raptor rapture rareness rarity rasa
    rascal rasher rashness raster rathskeller ratification rationale rationalisation rationalism rationality
    rationalization rator rattail rattan rattler rattlesnake rattrap ravioli ravishment rawhide rawness rayon
    re-creation re-establishment re-introduction reacceleration reacquisition reaction reactivity reactor readability
    reader readership readiness readjustment readout reaffirmation reagent realestate realignment realisation realism
    realist reality realization reallocation realm realness realtor realty reamer reaper reappearance reapportionment
    reappraisal rearguard rearmament rearrangement rearview reasearch reasonableness reassessment reassignment
    reassurance reauthorization rebellion rebelliousness rebirth rebuilder rebus rebuttal rec recalcitrance
    recalculation recantation recapitalization recapitulation recaptilization receivables receiver receivership
    receptacle reception receptionist receptiveness receptivity receptor recession recidivism recidivist recipe
    reciprocation reciprocity recital recitation recitative recklessness reclamation reclassification recliner
    recognisance recognition recognizance recollection recollectivization recombination recommendation recompence
    reconceptualization reconciliation reconfiguration reconfirmation reconnaissanace reconnaissance reconsideration
    reconstruction recontamination reconvention recorder recordkeeping recourse recoverability recovery recreation
    recrimination recrudescence recruiter recruitment rectangle rectification rectifier rectitude rector rectory rectum
    recuperation recurrence recursion recyclability recycler redactor redbreast redcap redcoat redecoration redefinition
    redemption redeployment redeposition redesignation redevelopment redfish redhead redheader redirection rediscovery
    redistribution redistributionism redistributionist redneck redness redolence redoubt reducer reduction redundancy
    redwood reedbuck reefer reelection reenactment reentry reevaluation reexamination ref refectory referendum referral
    refinement refiner refinery reflectance reflection reflector reforestation reformation reformism reformulation
    refraction refresher refreshment refrigeration refrigerator refuge refugee refulgence refurbishment refusal
    refutation regeneration reggae regicide regime regimen regimentation region registrant registrar registration
    registry regression regularity regulator regulus regurgitation reharmonization rehearsal reimbursement reinbursement
    reincarnation reindeer reinforcement reinman reinstatement reinstitution reinsurance reinterpretation
    reinvestigation reinvestment reinvigoration reiteration rejection rejoinder rejuvenation relatedness relation
    relationship relativism relativist relativity relatonship relaxation relaxer relegation relentlessness relevance
    relevancy reliability reliance relic relicensing relict relief reliever religion religiosity religiousness
    relinquishment relisting relocation reluctance remarriage rematch remediation remembrance remilitarization reminder
    reminiscence remission remissness remittance remnant remonstrance remorse remoteness removal remover remuda
    remuneration renaissance renascence renaturation rendition renegotiation renewal rennet renovation renovator renown
    renter renunciation reoccupation reorganisation reorganization reorientation rep rep'tation repairman reparation
    repartee repast repatriation repayment repeater repentance repercussion repertoire repertory repetition replacement
    replenishment repletion replica replication reponsibility reportage reporter repository repossession representation
    repression repricing reprisal reproducibility reproduction reproval reptile repudiation repugnance repulsion
    repulsiveness reputation reqion requester requirement requital reregulation reroofing resale rescission rescuer
    research researcher resemblance resentment reserpine reservation reservist reservoir resettlement residence
    residency residue resignation resilience resiliency resin resistance resister resistor resoluteness resolution
    resolver resonance resonator resorcinol resourcefulness respectability respiration respirator resplendence response
    responsibility responsiblilty responsiveness restatement restaurateur restfulness restitution restiveness
    restlessness restorability restoration restorer restraint restriction restroom restudy resumption resurgence
    resurrection resuscitation resuscitator resuspension retailer retainer retaliation retardant retardation retention
    retentiveness reticence retina retinoblastoma retinue retiree retirement retraction retrenchment retrial retribution
    retrieval retriever retroactivity retrogression retrorocket retrospection retrovirus retrovision return. retweet
    reunification reunion rev'rend revaluation reveille revelation reveler reveller revelry revenue reverberation
    reverie reversal reversibility reversion revery reviewer revilement revision revitalisation revitalization revival
    revivalism revivalist revivification revocation revolution revolutionist revolver revue revulsion rewrapped rewt rf
    rhapsody rhenium rheostat rhetoric rhetorician rheum rheumatism rhinestone rhino rhinoceros rhinotracheitis rhizome
    rho rhodium rhododendron rhombus rhubarb rhythm ribaldry ribbon ribcage riboflavin ribozyme richness rickets ricotta
    riddance rider ridership ridgepole riffraff rifleman rift rigatoni rigger right-hander righteousness rightfield
    rightfulness righthander rightness rigidity rigidness rigmarole rill rind ring-around-a-rosy ringer ringleader
    ringlet ringmaster ringside ringworm rink rioter rip-off ripeness ripoff ripsaw riser riskiness rite ritiuality
    ritualism rivalry riverbank riverbed riverboat riverfront riveter rivulet road roadbed roadblock roadbuilding
    roadhouse roadkill roadrunner roadside roadster roadway roamer roaster robber robbery robot robotism robustness
    rock'n rock'n'roll rock-and-roll rocker rocketry rockiness rockstrewn rodder rodent rodeo roemer roentgen roguery
    roisterer role rollback roller rollercoaster rollout rollover rollup romaine romanticism romper rood roofer rooftop
    rooftree rookery rookie room roomer roomette roomful roominess roommate rooster rooter rosary rosebud rosebush
    rosette rosiness rostrum rotation rote rotenone rotisserie rotogravure rotor rottenness rotunda rotundity rotundness
    rouble roughage roughneck roughness roulette roundelay roundhead roundhouse roundness roundtrip roundup roundworm
    roustabout router rowboat rowdiness rowdyism rowel rower royalty rpm rubble rubdown rubella ruble rubout rucksack
    ruckus rudder ruddiness rudeness rudiment ruefulness ruffian rug rugby ruggedness ruination rule. ruler rumdum rumen
    rumination rummer rump run-up runabout runnel runner runner-up runoff runt runup runway rupee rupiah ruse russe
    rusticity rustiness rustler rustlin rutabaga ruthenium ruthlessness rye saboteur sac saccharin sachem sachet
    sackcloth sacker sackful sacrament sacredness sacrilege sacristan sacristy saddlebag sadism sadist sadness
    safe-conduct safekeeping safeness safety safflower saffron saga sagacity sagebrush sago saguaro sahib sailboat
    sailcloth sailfish sailor sainthood saintliness sake saki salaciousness salad salamander salesclerk salesgirl
    saleslady salesman salesmanship salesparson salesperson saleswoman salicylate salience salinity saliva salivation
    salmonella salon saloon saloonkeeper salsa saltbush saltcellar saltine saltiness saltpeter saltpetre saltshaker
    saltwater salutation salvation salver salvo sambuca sambur same-sex sameness sampan sampler sanatorium
    sanctification sanctity sanctuary sanctum sandal sandalwood sandbank sandbar sandblaster sandbox sander sandiness
    sandlot sandpiper sandstone sandstorm sangaree sanguineum sanhedrin sanipractor sanitarium sanitation sanity
    sapience sapling saprophyte sapsucker sarcasm sarcoma sarcophagus sardine sari sarong sarsaparilla sash sassafras
    satchel sateen satiety satinwood satire satirist satisfaction satrap saturation satyr saucepan saucer sauciness
    sauerkraut sauna sausage savageness savagery savanna savant saver savior sawdust sawhorse sawmill sawtimber sax
    saxophone saxophonist say-so sayin scabbard scabies scad scalawag scallion scalpel scalper scammer scampi scandal
    scandalmonger scanner scansion scantiness scapula scarab scarceness scarcity scarecrow scatterbrain scattergun
    scedule scenario scene scenery scepter sceptic scepticism sceptre scheduler schema schemer scherzo schism schist
    schizophrenia schlemiel schlock schmaltz schmuck schnapps schnauzer scholar scholarship school schoolbook schoolboy
    schoolchild schoolgirl schoolhouse schoolmarm schoolmaster schoolmate schoolmistress schoolroom schoolteacher
    schoolwork schoolyard schooner schwa sciatica science scientist scimitar scintilla scintillation scion sclerosis
    scoffer scofflaw scoliosis sconce scone scooter scop scorcher scoreboard scorecard scorekeeping scorer scorpion
    scoundrel scoutmaster scow scrambler scrapbook scraper scratchiness screed screenland screenplay screenwriter
    screwdriver scribbler scrim scrimshaw scrip scriptwriter scrivener scrod scrofula scrooge scrotum scrounger scrubber
    scrupulosity scrutiny scuba scullery scullion sculptor scurf scuttlebutt sea seabed seabird seaboard seacoast
    seafarer seafood seahorse seakness sealant sealer sealift sealskin seaman seamanship seamstress seaport seaquake
    searcher searchlight seascape seashell seashore seasickness seasonality seatbelt seatrout seawall seawater seaway
    seaweed sec. secant secco secession secessionist seclusion second-in-command secrecy secretion secretiveness sect
    sectarianism sectionalism secularisation secularism secularist secularization securities'fraud securitiess
    securitization security sedan sedation sedge sedimentation sedition seducer seduction seedbed seedcoat seediness
    seedling seeker seemliness seepage seer seersucker segmentation segregation segregationist seige seismograph
    seismologist seismology seizure selection selectiveness selectivity selectman selector selenium self-aggrandisement
    self-aggrandizement self-analysis self-assertion self-assurance self-awareness self-confidence self-consciousness
    self-control self-criticism self-deception self-defense self-destruction self-determination self-discipline
    self-discovery self-effacement self-esteem self-examination self-expression self-flagellation self-government
    self-hatred self-help self-incrimination self-indulgence self-insurance self-interest self-pity self-portrait
    self-preservation self-protection self-reliance self-respect self-restraint self-rule self-sacrifice
    self-satisfaction self-sufficiency self-will selfishness selflessness seller sellin selloff sellout selvage
    semblance semen semester semi semicircle semicolon semiconductor semifinalist seminar seminarian seminary semiotics
    semiprofessional semitone semitrailer semitrance sender senility seniority senna senora sensation sensationalism
    sensationalist senselessness sensibility sensitisation sensitiveness sensitivity sensitization sensor sensuality
    sensuousness sentience sentiment sentimentalism sentimentalist sentimentality sentinel sentry sepal separateness
    separation separatism separator sepsis septation septet septicaemia septicemia septuagenarian septum sepulcher
    sepulchre seq sequel sequencer sequestration sequin seraglio serape seraph serendipity serenity serf serfdom serge
    sergeant serialisation serialization series series. seriousness serloin sermon serotonin serpent serratus servant
    server serviceman serviette servility servitude servomechanism sesame session setback settee setter settlement
    settler setup severalty severance severity sewage sewer sewerage sexiness sexism sexologist sexology sexpot sextant
    sextet sexton sexuality sforzando shabbiness shad shadiness shagginess shake-up shakeout shaker shakeup shakiness
    shallot shallowness shaman shamefulness shamrock shandy shanty shantytown shapelessness shapeliness shard sharecrop
    sharecropper shareholder shareholding sharia shariah sharkskin sharpener sharpness sharpshooter shashlik shaver
    shawl sheaf shearer sheath shebang sheen sheep sheepdog sheepfold sheepishness sheepskin sheetrock sheik sheikdom
    shekel shelf sheller shellfire shellfish shelter. shenanigan shepherdess sherbet sherry shewe shibboleth shiftiness
    shiftlessness shiitake shillelagh shimming shinbone shindig shiner shininess shipbuilder shipbuilding shipload
    shipmate shipment shipper shipwright shipyard shire shirker shirtfront shirtsleeve shirttail shirtwaist shish shitt
    shmaltzy shocker shockwave shoddiness shoelace shoemaker shoeshine shoestring shoo-in shoot-'em-up shoot-down
    shooter shootout shopaholic shopkeeper shoplifter shopper shoreline shortage shortbread shortcake shortcoming
    shortcovering shortcut shortfall shorthorn shortner shortness shortsightedness shortstop shotgun shovelful showboat
    showdown showerhead showgirl showin showiness showman showmanship showpiece showplace showroom shrapnel shredder
    shrew shrewdness shrift shrike shrillness shrinkage shrub shrubbery shtick shtik shuffleboard shuffler shutdown
    shuteye shutoff shutout shutterbug shvartze shyness shyster sibling sibyl sickbed sickness sickroom sidebar
    sideboard sidecar sidekick sidelight sideman sideshow sidestreet sidestroke sidewalk sidewall sidewinder siege
    siesta sifter sightseer signature signboard signer significance signification silage silencer silents silica
    silicate silicon silicone silicosis silk silke silkworm sill silliness silo silverfish silversmith silverware
    similarity simile similitude simpleness simpleton simplicitude simplicity simplification simulation simulator
    simulcast sincerity sine sinecure sinew sinfulness singer singleness singularity sinker sinkhole sinner sinuousness
    sinus sinusitis sir sirloin sirocco sisal sister sister-in-law sisterhood sit-in sitar sitcom site sitter situation
    situs six-footer six-shooter sixpence sizer skateboarder skater skeet skeleton skeptic skepticism sketchbook skier
    skiff skillet skillfulness skinflint skinhead skinnin skinniness skit skittishness skivvy skulduggery skullcap
    skycap skydiver skylight skyline skyscraper skywave skywriting slab slackness sladang slammer slanderer slasher
    slattern slaughterer slaughterhouse slavery slaw slayer sleaze sleazebag sleaziness sleekness sleeper sleepiness
    sleeplessness sleepwalker sleepwear sleepyhead sleeve sleight slenderness slicer slickness slightness slighty
    slimness slingshot slipcover slipknot slippage slipper slipperiness slipstream slitter slob sloe slogan sloop
    sloppiness sloth slothfulness sloven slovenliness slowball slowdown slowness slowpoke slugfest sluggard slugger
    sluggishness sluicehouse slumlord slurry slut slyness smacker smallness smallpox smartness smasher smelter smidgen
    smithy smog smokehouse smoker smokescreen smokestack smoothie smoothness smorgasbord smuggler smugness snag'em
    snakebite snakestrike snapback snapdragon snapper snapshot sneaker snifter sniper snippet snit snob snobbery
    snobbishness snooper snoot snootiness snorer snorkle snot snout snowdrift snowdrop snowfall snowflake snowman
    snowplough snowplow snowstorm snowsuit snuffbox snuffer soapbox soapiness soapstone soberness sobriety sobriquet
    soccer sociability socialisation socialism socialite sociality socialization society sociologist sociology sociopath
    socket soda sodium sodomite sodomy soe sofa softball softdrink softener softness software softy sogginess sojourner
    solarium soldiery soldout solecism solemnity solenoid solicitation solicitousness solicitude solidarity
    solidification solidity solidness soliloquy solipsism solitaire solitude soloist solstice solubility solution
    solvency solver soma somatostatin sombrero somethin somnambulism somnambulist somnolence sompin son son-in-law sonar
    sonata song songbird songbook songster songwriter sonny sonobuoy sonofabitch sonogram sonority sooth sophism sophist
    sophistication sophistry sor'l sorbet sorcerer sorceress sorcery sordidness sorehead soreness sorghum sorority
    sorption sorter sortie sot souffle souk soul-searching soulfulness soundness soundtrack sourness sourpuss soutane
    southpaw southwester souvenir sovereignty sowbelly sower soy soybean sp spa spacecraft spaceflight spaceman spacer
    spaceship spacesuit spaciousness spadeful spadework spammer spandex spaniel spanner spareness sparkler sparrow
    sparseness sparsity spatula speakeasy speaker spearmint spec specialisation speciality specialization specialty
    specie specification specificity specifier specimen specimentalia spectacle spectator specter spectre spectrometer
    spectrophotometer spectroscope spectroscopy spectrum speculation speculator speechlessness speechwriting speedboat
    speeder speedometer speedup speedway spellbinder speller spelunker spender sperm spermatozoon spermicide sphere
    spheroid sphincter spiciness spider spigot spillage spillover spillway spin-off spinach spindle spine spinet
    spinnability spinner spinneret spinoff spinster spinsterhood spiraea spire spirea spiritualism spirituality spitball
    spitefulness spitfire spittle spittoon splashdown spleen splendor splendour splicer spline splodge spoilage spoiler
    spoilsport spokeman spokesman spokeswoman spokewoman spoliation sponger sponsorship spontaneity spoonbill spoonerism
    spoonful spoor spore sporran sportscaster sportsman sportsmanship sportswear sportswoman sportswriter spotlessness
    spotter spouse sprat sprayer spreader spreadsheet sprig sprightliness springboard springiness springtime sprinkler
    sprinter sprocket sprue spunk spuriousness sputnik sputum spyglass spyware squad squadron squadroom squalor
    squareness squatter squaw squealer squeamishness squeezer squid squiggle squinter squirrel stabilisation stabiliser
    stability stabilization stabilizer stableman stacker staf staffer stagecoach stagehand stagemate stager stagflation
    staginess stagnation stair staircase stairway stairwell stakeout stalactite stalagmite staleness stallion stamen
    stammerer stance stanchion stand-in standard-bearer standardisation standardization standin standout standpoint
    staph staphylococcus stapler starchiness stardom starfish stargazer starkness starlet starlight starre starter
    startup starvation stasis stat statehood stateliness statement stateroom statesman statesmanship stationer
    stationery stationmaster statism statistic statistician stator statue statuette stature status status. stead
    steadfastness steadiness steak steakhouse stealer stealth steamboat steamship steed steelmaker steelmaking steeple
    steeplechase steeplejack steepness steerage stench stenographer stenography stent step-up stepbrother stepchild
    stepdaughter stepfather stepgrandmother stephanotis stepladder stepmother stepparent steppe steppingstone
    steprelationship stepson stereoscope sterilisation steriliser sterility sterilization sterilizer sternness sternum
    stethoscope stevedore stewardess stewardship sticker stickiness stickleback stickler stickman stickpin stickup
    stiffener stiffness stigma stile stiletto stillbirth stillness stilt stimulation stimulator stimulus stinginess
    stingray stinker stipend stipulation stirke stirrer stirrup stoat stock-in-trade stockbroker stockbrokerage
    stockholder stockmarket stockroom stockyard stodginess stoicism stoker stolidity stomachache stomack stonemason
    stoneware stonework stopcock stoplight stopover stoppage stopwatch storability storage storefront storehouse
    storekeeper storeroom stores. storey storminess story storybook storyline storyteller storytelling storyworld
    stoutness stovepipe stowaway straggler straightedge straightness strainer stramonium strangeness stranglehold
    strangulation stratagem strategist strategy stratification stratosphere stratum strawberry streamer streamliner
    streamside street streetcar streetfighter streetlight streetwalker strength strenuousness streptococcus
    streptokinase streptomycin stretcher strictness stricture strife strikeout striker stringency stripling stripper
    striptease strobe stroller strongbox stronghold strongman strontium strophe strudel strumpet strychnine stubbornness
    student studentship studio studiousness stuffiness stultification stumbler stumpage stupefaction stupidity stupor
    sturdiness sturgeon stutterer sty stylemark stylishness stylist stylization stylus styrene suability suavity
    sub-assembly sub-interval subclass subcommitee subcommittee subcompact subcontinent subcontractor subculture
    subdirector subdivision subhead subheading subhumanity subindustry subjection subjectivist subjectivity subjugation
    sublicense sublimation sublimity submergence submersion submission submitter submucosa subordination subordinator
    subornation subparagraph subprogram subrogation subroutine subscriber subscription subsection subservience subset
    subsidence subsidiarity subsidisation subsidization subsidy subsistence subskill subsoil subspace substance
    substantiation substation substerilization substitution substrate substratum substructure subsystem subterfuge
    subtlety subtotal subtraction subtrahend subtype suburb suburbia subversion subway success succession successor
    successorship succinctness succotash succulence sucess sucrose suddenness suede suet suey sufferance sufferer
    sufficiency suffixand suffocation suffragan suffrage suffragette suffragist suffusion sugarcane suggester
    suggestibility suggestion suitability suitcase suite suitor sukiyaki sulfide sulkiness sullenness sulphate sulphide
    sultan sultana sumac summarization summation summerhouse summertime summitry sumo sump sunbather sunbeam sunblock
    sunbonnet sundae sundial sundown sundries sunfish sunflower sunlamp sunlight sunroof sunscreen sunshield sunshine
    sunspot sunstroke sunup superabundance superagent supercharger supercollider supercomputer superconductivity
    superconductor superego superficiality superfluity superhighway superieure superintendence superintendent
    superiority supermachine supermainframe supermarket supermodel supernaturalism supernova superposition superpower
    supersafe superstar superstate superstition superstructure supertanker supervision supervisor supervote supper
    suppleness supplication supplier supporter supposition suppository suppressant suppression suppressor suppuration
    supranationalism supremacist supremacy suprematist supression supressor suprise surcease sureness surfaceness
    surfactant surfer surgeon surgery surliness surname surplice surrealism surrogacy surtout surveillance surveyor
    survivability survival survivalist survivor susceptibility sushi suspender suspense suspension suspensor suspicion
    sustainability sustenance suttee suzerain suzerainty swaggerer swain swallowtail sward swashbuckler swastika swatch
    swath swearer swearword sweatband sweater sweatpants sweatshirt sweatshop sweatsuit sweeper sweepstakes sweetbread
    sweetbrier sweetener sweetie sweetmeat sweetness swellhead swiftness swimmer swimsuit swindler swinger swingin
    switch-hitter switchblade switchboard switcher switchgear sword sworde swordfish swordplay swordsman sybarite
    sycamore sycophant sycophantishness syllabication syllabicity syllabification syllable syllabus syllogism sylph
    symbiosis symbol symbolisation symbolism symbolization symmetry sympathiser sympathizer sympathy symposium symptom
    synagogue synchronisation synchronism synchronization synchrony syncopation syndication syndicator syndrome
    synergism synergy synonym synonymy synopsis syntax synthesis synthesizer synthesizine syphilis syringa syrup system
    systematization systemization tab tabac tableau tablecloth tableland tablemodel tablespoon tablespoonful tabletop
    tableware tabloid tabula tabulation tabulator tachometer tachyarrhythmia tachycardia taciturnity tackiness tackler
    tact tactician tactlessness tad tadpole taffeta tag'em tagline tagua tailback tailcoat tailin taillight tailpipe
    tailspin tailwind takeoff takeover taker takover tale talent talisman talkativeness talker talkfest tallness tallow
    tallyho tam-o'-shanter tamale tamarind tambourine tameness tanager tang tangelo tangency tangibility tankard tanker
    tankful tannery tannin tansy tantrum tapa tapestry tapeworm tapioca tapir tapis tappet taproom taproot taragon
    tarantara tarantula tardiness tare taro tarot tarp tarpaulin tarpon tarragon tartan tartar tartare tartness
    taskmaster tastelessness tastiness tatter tatting tattler tattletale tautness tautology tavern tawdriness taxation
    taxicab taxidermist taxidermy taxlow taxonomy taxpayer tea teabag teacart teacher teacup teahouse teak teakettle
    teakwood team teammate teamster teamwork teapot teardrop tearjerker tearoom teasel teaser teaspoon teat teatime
    tebuthiuron technicality technician technique techno technocracy technocrat technologist technology technolology
    tectonics teddy tediousness tedium teenager teetotaler teetotaller tektite telecaster telecom telecommunication
    telecommuting teleconference teleconferencing telecopier telegram telegrapher telegraphy telekinesis telemarketing
    telemeter telemetry teleology telepathy telephony telephoto teletype teletypewriter televangelism televangelist
    television televison teller temblor temerity temp tempeh tempera temperament temperance temperature tempest
    tempestuousness temple tempo tempore temptation temptress tempura tenability tenacity tenancy tendency
    tendentiousness tenderfoot tenderiser tenderizer tenderness tendinitis tendon tendril tenement tenet tennis tenon
    tenpin tenseness tensor tenspot tentacle tenure-track tepee tequila terabit terabyte tercentenary termagant
    termination terminology terminus termite terrain terrapin terrarium terrazzo terrier terrine territory terror
    terrorism terseness testament tester testicle testimony testiness testis testosterone tetanus tetrachloride
    tetrahedron tetrasodium text thalamus thallium thankfulness thanksgiving thanx the'breakup theaf theare thease
    theater theatergoer theatre theatregoer theatricality theft theircompany theism theocracy theologian theology
    theophylline theopylline theorem theoretician theorist theory theosophy therapist therapy thermistor thermocouple
    thermometer thermometry thermopile thermos theropod thesaurus thesis theta thiamin thiamine thickener thicket
    thickness thief thievery thigh thighbone thiihng thimble thimbleful thing thingamajig thinker thinness thiouracil
    third-dimensionality thirtysomething thistledown tho thomp thong thorax thorium thoroughfare thoroughness thou
    thoughtfulness thoughtlessness thraldom thrall thralldom thrasher threat three-dimensionality threesome threnody
    thresher threshhold thrift thriftiness thriller throat throe thrombosis throughput throughway thrower thru thruway
    thug thumbnail thumbscrew thunderbolt thunderclap thundercloud thunderhead thundershower thunderstorm thunk thwump
    thx thyme thymus thyratron thyroglobulin thyronine thyrotrophin thyroxine tiara tibia tic ticker tickertape
    ticket'til ticklebrush tidbit tiddlywinks tidewater tidiness tie-in tie-up tiebreaker tiff tiger tightener tightness
    tightrope tights tightwad tigress tilde tillage tilth timberland timberline timbre time timekeeper timelessness
    timeline timeliness timeout timepiece timer timescale timidity timpanist tinder tinderbox tine tinfoil tinsmith
    tintinnabulation tintype tip-off tipoff tippee tipper tippler tipster tirade tiredness tirelessness tiremaker
    tiresomeness tissue. tit titanate titanium titbit titer titillation title-holder titmouse titration tittle tizzy
    to'life to-do toad toadstool toadyism toaster toastmaster tobacco tobacconist toccata tocsin toddler toddy toehold
    toffee tofu toga togetherness toiler toilet toileting toiletry toilette toke tole tolerance toleration tollbooth
    tollgate tollhouse tolylene tomato tomb tomboy tombstone tomcat tome tomfoolery tomography ton tonality toner
    tongue-lashing tonite tonnage tonne tonsil tonsillectomy tonsillitis toolbox toolkit toolmaker tooth toothache
    toothbrush toothpaste toothpick topaz topcoat topgallant topic topicality topknot topmast topography topology topper
    topsail topside topsoil toque tor torchbearer torchlight toreador tormentor tornado torpidity torpor torquer torrent
    torsion torso tort torte tortilla tortoise tortoiseshell torturer torus tossup totalitarianism totality totem toucan
    touchdown touchstone toughness toupee tourism tourist tourmaline tournament tourniquet towhead town towne townhouse
    townsfolk township townsman townspeople towpath toxaemia toxemia toxicity toxicologist toxicology toxin tracery
    trachea tracheotomy trackage tracker tract traction tractor trade-in trade-off tradeoff trader tradesman tradition
    traditionalism trafficker tragedian tragedy tragicomedy trailblazer trailer trainee trainer training. trainman trait
    traitor trajectory trampoline tramway tranche tranquility tranquilizer tranquilliser tranquillity transaction
    transactionstructuring transaminase transcendence transcendentalist transcription transducer transduction transept
    transferee transference transferor transfiguration transformation transformer transfusion transgression transgressor
    transience transiency transistor translation translator translatorfor transliteration translucence translucency
    transmedia transmigration transmission transmittal transmitter transmutation transom transparency transpiration
    transplantation transponder transportation transposition transshipment transubstantiation transversus transvestism
    transvestitism trapdoor trapeze trapper trapshooting trauma traveler traveller travelogue trawler tray trazadone
    treachery treacle treament treason treasurer treasury treatise treatment treehouse treetop trefoil tremblor tremolo
    trend-setter trendsetter trepidation trespasser tress trestle tri-iodothyronine triad triage triamcinolone triangle
    triangulation tribalism tribe tribesman tribulation tribunal tribute triceps triceratops trichloroethylene trickery
    trickiness trickster tricolour tricycle trifler triglyceride trigonometry trike trilogy trimaran trimester trimness
    trinket trio triol tripe triphenylarsine triphenylphosphine triphenylstibine triplet triplication tripolyphosphate
    tripos trippin triptych triservice triskaidekaphobia trisodium triteness tritium triumvirate trivet triviality
    trochee troglodyte troika trolley trollop trombone trombonist trooper troopship trope tropism tropocollagen
    troposphere troth trotter troubadour troubie troublemaker troubleshooter troup troupe trouper trouser trousseau
    trout trove truancy truce truckdriver trucker truculence truffle truism trumpery trumpeter truncation truncheon
    trunk trust.. trustee trusteeship trustfulness trustworthiness truth truthfulness tryin tryout tryst tsh tsunami tt
    tub tuba tuber tubercle tuberculosis tuft tufting tug-of-war tugboat tuition tularemia tulip tulle tumbler
    tumbleweed tumbrel tumbril tumefaciens tummy tumor tumour tumult tun tuna tundra tunefulness tuner tung tungsten
    tunic tunny turban turbo turbofan turbogenerator turbojet turboprop turbot turbulence turd tureen turgidity turmeric
    turmoil turnabout turncoat turnery turnip turnkey turnoff turnout turnover turnstile turntable turpentine turpitude
    turret turtledove turtleneck tush tussock tutelage tux tuxedo tva tweed tweeter twerp twindam twirler twister
    two-by-four twofer twopoint twosome tycoon tyke tyme tympanum typeface typescript typesetter typesetting typewriter
    typhoon typhus typicality typist typo typographer typography typology tyrannosaur tyranny tyrant tyro tyrosine u.
    ubiquitousness ubiquity udder ugliness ukulele ulceration ulna ultimatum ultracentrifugation ultrasound umbel
    umbilicus umbrage umlaut ump unacceptability unambiguity unanimity unavailability unawareness unbelief unbeliever
    uncertainty uncircumcision uncle uncleanness unconcern unconsciousness unction unctuousness underachiever
    underbedding underbelly underbracing underbrush undercapitalization undercarriage underclassman underclothing
    undercurrent underdog underemployment underestimation undergarment undergrad undergrowth underhandedness underling
    undernourishment underpants underpass underperformance undersecretary undershirt underside underskirt understatement
    understructure undersubscription undertaker undertone undertow underutilization underwear underworld underwriter
    undesirability undies undulation unease uneasiness unemployment unevenness unfairness unfaithfulness unfamiliarity
    unfoldment unfriendliness ungainliness ungratefulness unguent unhappiness unicorn unifier uniformity unilateralism
    unionisation unionist unionization uniqueness unison unit universality universalization universe unkindness
    unlikelihood unnaturalness unnnt unpeace unpleasantness unpopularity unpredictability unrealism unreality unreason
    unreliability unrest unruliness unscrupulousness unseemliness unselfconsciousness unselfishness unsettlement
    unsightliness unsteadiness unsuitability untidiness untimeliness untrustworthiness untruth unwariness unwieldiness
    unwillingness unworthiness upbringing updraft upheaval upholsterer upholstery upkeep uppercut uproar upshot upsurge
    upswing uptick uptrend uranium uranyl urbanisation urbanism urbanity urbanization urea uremia urethane urethra
    urgency urinal urinalysis urination urine urn urologist urology usability usage used'em used-car usefulness
    uselessness usenet user usherette ussr usurer usurpation usurper usury utensil utero uterus utilisation
    utilitarianism utilization utopia utopianism utterance uvula v.w. vacancy vacationer vacationland vaccination
    vaccine vaccinia vacillation vacuity vacuolization vagabondage vagary vagina vagrancy vagueness vainglory valance
    valence valewe validation validity validness valise valor valour valuation value-system valve valving vampire
    vampirism van vanadium vandal vandalism vane vanguard vanity vantage vapidity vapidness vaporisation vaporiser
    vaporization vaporizer vaquero var. variability variance variate variation variety varityping varlet varmint varsity
    vase vasectomy vasodilator vasorum vassal vassalage vastness vat vaudeville vaulter vegan vegetarianism vegetation
    veggie vehemence vehicle veld veldt velocity velour velveteen venality vendetta vendor veneration vengeance venison
    venom ventilation ventilator ventricle ventriloquism ventriloquist venue veracity veranda verandah verb verbena
    verbiage verbosity verdict verdure verification verifier verisimilitude verity vermicelli vermin vernier versatility
    versification verso vertebra vertex vertigo verve vesicle vesper vessel vestibule vestige vestment vestry vetch
    veterinarian vexation viability viaduct vial viand vibe vibrancy vibraphone vibration vibrato vibrator vicar
    vicarage vice-president vichyssoise vicinity viciousness vicissitude victim victimisation victimization victor
    victory videocam videocasette videocassette videoconferencing videodisc videodisk videotex videotext viewer
    viewership viewfinder viewpoint vigil vigilance vigilante vigilantism vignette vigor vigour vileness vilification
    villa village villager villain villainy villein vim vinaigrette vindication vindicator vindictiveness vinegar
    vineyard vintner vinyl vioiln viol violation violator violence violin violinist violist violoncello virago vireo
    virginity virgule virility virologist virtue virtuosity virtuousness virulence virus visage viscoelasticity
    viscometer viscosity viscountess viscus visibility visitation visitor visor vista visualisation visualization vitae
    vitality vitamin vitiation viticulture vituperation viva vivacity vividness vivisection vivo vixen vizier vocabulary
    vocalisation vocalism vocalist vocalization vocation voce vociferation vociferousness vodka voicemail voile
    volatility volatilization volcano vole volition volleyball volt voltage voltmeter volubility voluntarism
    volunteerism voluptuousness vomica voodooism voracity votary voter voume vowel voyager voyeur voyeurism vp vuhranduh
    vulcanisation vulcanization vulgarisation vulgarism vulgarity vulgarization vulnerability vulture vulva wacko wader
    wadi wagon wagoner wahtahm waif wainscot wainscoting waist waistband waistcoat waistline waiter waiver wakefulness
    wale walkie-talkie walkout walkover walkway wallaby wallboard wallet walleye wallflower walnut walrus wampum
    wanderer wanderlust wannabe wantonness wapiti warbler warchest warder wardrobe wardroom warehouseman warfare
    warfront warhead warhorse wariness warlock warlord warm-up warmheartedness warmonger warmongering warmth warmup
    warpath warranty warren warrior warship wart warthog wartime wartorn washables washbasin washboard washbowl
    washcloth washer washerwoman washload washout washroom washstand washtub wasn't wasp wastage wastebasket
    wastefulness wasteland wastepaper waster wastewater wastrel watchband watchdog watcher watchfulness watchmaker
    watchman watchtower watchword watercolorist watercourse watercraft waterfall waterfowl waterfront waterline
    watermelon watershed waterside waterskiing waterspout waterway waterworks watt wattage wave-length waveform
    wavelength wavelet wavenumber waviness waxiness waxwing waxwork wayfarer waypoint wayside weakfish weakness weal
    wealth wealthiness weapon weaponry weaponsmaking wearer weariness weathercock weatherman webcam webmaster website
    wedlock weeder week weekday weeked weeknight weeper weevil weft weightiness weightlessness weightlifter weir
    weirdness weirdo weirdy welder welkin well-being wellbeing wellhead wellness wellspring welterweight werewolf
    wetback wetland wetness whacker whalebone whammy whatchamacallit whatnot wheal wheat wheelbase wheelchair
    wheelwright whereabouts wherefore whereon wherewithal whetstone whey whim whimsicality whimsy whiner whipcord
    whipcracking whiplash whippersnapper whippoorwill whirlwind whiskey whisky whist whistle-blower whistleblower
    whistler whit white'suits whitecap whitener whiteness whitetail whittler whodunit wholeness wholesaler wholesomeness
    whoopee whooper whopper whorehouse whorl wickedness wicker wickerwork wicket wideness widget widower widowhood width
    wielder wife wifi wigeon wiggler wigmaker wignapping wigwam wiki wildcatter wildebeest wilderness wildfire
    wildflower wildfowl wildlife wildness wilfulness wiliness willfulness willingess willingness willow willpower wimp
    wimple windbag windbreak windbreaker windburn winder windfall windiness windjammer windlass windmill window-washing
    windowpane windowsill windpipe windscreen windshield windsock windstorm wineglass winehead winery wingbeat winger
    wingman wingspan wingspread winner wino wintergreen wintertime wipeout wiper wiretapping wiriness wisdom wiseacre
    wisenheimer wishbone wisher wishes.. wishywashy wisp wisteria wistfulness wit witchcraft witchery witha withdrawal
    witticism wittiness wiz wizardry woe wohaw wohd wok wolfhound wolfram woman womanhood womaniser womanizer womankind
    womanliness womb wombat wonderfulness wonderment woodbine woodcarver woodcarving woodchuck woodcraft woodcut
    woodcutter woodenness woodgraining woodiness woodpecker woodpile woodshed woodsman woodsmoke woodwind woodwork
    woodworking woodworm wooer woof woofer wool woomera wooooosh word'boom wordiness wordplay work'em workability
    workaholic workbench workbook workday worker workflow workforce workhorse workhouse workingman workload workman
    workmanship workout workplace workroom worksheet workshop workstation worktable workweek world worldliness wormhole
    wormwood wornout worrier worrywart worshiper worshipper wort worthiness worthlessness wraith wrangler wraparound
    wrapper wrath wreath wreckage wrecker wree wren wrestler wretch wretchedness wriggler wringer wrist wristband
    wristwatch writ write-down write-in write-off writedown writeoff writer wrondgoing wrongdoer wrongdoing wrongfulness
    wrongness wryness wt wtih wuss xenon xenophobia xerography xxxx xylem xylene xylophone xylophonist y yachtel
    yachtsman yam yardage yardarm yardstick yardwork yarmulke yb yc yd. year yearall yearbook yearend yearthat yellin
    yenta yeoman yeshiva yesteday yesteryear yeterday yeti yf yg yj yl ym ymg yo-yo yodeller yoga yogurt yokel yolk yore
    youngster youth youthfulness yow yp yr yt yttrium yuan yucca yuk yuletide yuppie yuse yyyy zapper zeal zealot zebra
    zebu zed zenith zephyr zeppelin zg zilch zing zinger zinnia zippo zircon zirconate zirconium zit zither zodiac
    zombie zoo zookeeper zoologist zoology zoooop zoot zotl zouk zq zucchini zwieback zygote
    =N/
    aardvarks abacuses abalones abattoirs abberations abbesses abbeys abbots abbreviations abdications abdomens
    abductions abductors aberrations abetters abettors abilities abjurations ablatives ablutions abnormalities abodes
    abolitionists abominations aboriginals aborigines abortionists abortions abrasions abrasives abridgements
    abridgments abrogations abscissas absences absentees absolutes absorbents absorbers absorptions abstainers
    abstentions abstractionists abstractions abstractnesses abstractors abstrusenesses absurdities abundances abusers
    abutments abysses acacias academicians academics academies acanthuses accelerations accelerators accelerometers
    acceptances accessories accidentals accidents accolades accomodations accompaniments accompanists accomplices
    accomplishments accordions accountants accouterments accoutrements accretions accruals accumulations accuracies
    accusations accusatives accusers acetates achievements achievers acids acknowledgements acknowledgments acmes
    acolytes aconites acorns acquaintances acquirers acquisitions acquisitions.s acquittals acreages acrobats acronyms
    acrostics acrylics actives activists activities actors actresses actualities actuaries actuators acutes adages
    adagios adaptations adapters adaptors add-ons addenda addends adders addictions additions additives addressees
    addresss adenoids adepts adherents adhesives adieus adjectives adjournments adjudicators adjuncts adjurations
    adjustables adjusters adjustments adjutants admen administrations administrators admirals admirers admissions
    admittances admittees admixtures admonishments admonitions adobes adolescences adolescents adoptees adopters
    adoptions adornments adrenals ads adulterants adulterers adulteresses adulteries adults advancements advancers
    advents adventurers adventuresses adverbials adverbs adversaries adversities advertisements advertisers advisers
    advisories advisors adzes aeons aerators aerialists aerials aeries aerofoils aerogenes aeroplanes aerosols aesthetes
    affectations affections affidavits affilates affiliations affinities affirmations affirmatives afflictions affrays
    aficionados afterbirths afterburners aftereffects afterglows aftermaths afternoons aftershocks aftertastes
    afterthoughts agates ageings agencies agendas agents agglomerations agglutinations agglutinins aggravations
    aggregations aggressions aggressors agings agitations agitators agnostics agonies agreements agribusinesses
    agriculturalists agriculturals agriproducts agronomists aides ailerons ailments airbags airdrops airfares airfields
    airfoils airframes airheads airings airliners airlines airmen airplanes airports airships airstrips airwaves aisles
    alarmists albacores albatrosses albicans albinos albs albums alchemists alcoholics alcohols alcoves aldermen alders
    ales algebras alginates algorithms alignments aliquots alkalies alkalis alkaloids alkylbenzenesulfonates allegations
    allegiances allegories allegros allergens allergies allergists alleys alleyways alliances alliterations allocations
    allotments allrightniks allusions alluviums almanacs almonds alohas alpacas alphabets alphas altars alterations
    altercations alternations alternatives alternators altimeters altitudes altruists alumnae alumni alums alveoli amahs
    amalgamations amalgams amanuenses amaranths amaryllises amateurs amazons ambassadors ambassadorships ambiances
    ambiences ambiguities ambulances ambulatories amendments amethysts amigos amines ammeters amnesiacs amniocenteses
    amoebae amoebas amortisations amortizations amours amperes ampersands amphetamines amphibians amphitheaters
    amphitheatres amphobiles amplifications amplifiers amplitudes amps ampules amputations amputees amulets amusements
    anachronisms anacondas anaesthetics anaesthetists analgesics analogies analogs analogues analysers analystics
    analysts analyzers anapests anarchists anathemas anatomicals anatomies anatomists ancestors ancestresses ancestries
    anchorages anchorites anchormen anchorpersons anchovies andantes andirons andrenas androids anecdotes anemias
    anemics anemometers anemones anesthesiologists anesthetics anesthetists aneurysms angels angioplasties angiosperms
    anglers angleworms angstroms angularities animals animations animators animists animosities anionics anions ankles
    annexations annihilators anniversaries annotations announcements announcers annoyances annuals annuities annulments
    anodes anodynes anomalies anoraks anorexics antacids antagonisms antagonists anteaters antecedents antechambers
    antelopes antennae antennas anteriors anterooms anthems anthers anthills anthologies anthologists anthropoids
    anthropologists anti-heroes antibiotics antibodies anticipations anticlimaxes anticoagulants anticyclones
    antidepressants antidotes antigens antiheroes antihistamines antiparticles antipastos antipathies antiperspirants
    antiphonals antiquarians antiquaries antiquities antis antiseptics antitheses antitoxins antivirals antlers antonyms
    anuses anvils anxieties aortas apartments aperitifs apertures apexes aphasics aphelia aphids aphorisms aphrodisiacs
    apiaries apocalypses apocalyptics apogees apologias apologies apologists apoplexies apostasies apostates apostrophes
    apothecaries apparatuses apparitions appeals. appeasements appeasers appellants appellations appellees appendages
    appendectomies appendices appendixes appetisers appetites appetizers apples appliances applicants applications
    applicators appointees appointments apportionments appraisals appraisers appreciations apprehensions apprenticeships
    approbations appropriations appropriators approvals approximations appurtenances apricots aprons apses aptitudes
    aquamarines aquanauts aquariums aquas aqueducts aquifers aquisitions arabesques arachnids arbiters arbitragers
    arbitrageurs arbitrators arboretums arborists arbors arborvitaes arbours arbs arbutuses arcades archaeologists
    archaisms archangels archbishoprics archbishops archdeacons archdioceses archdukes archers archetypes archipelagos
    architects architectures archivists archways arctics ardors ardours areas areaways arenas argosies argots arguments
    argyles arias aristocracies aristocrats arks armadas armadillos armaments armatures armbands armchairs armfuls
    armholes armies armistices armlets armorers armories armourers armouries armpits armrests aromas aromatics arpeggios
    arraignments arrangements arrangers arrearages arrivals arrowheads arrows arroyos arseholes arsenals arses arsines
    arsonists artefacts arterials arteries arterioles arthritics arthropods artichokes articulations artifacts
    artificers artifices artillerists artisans artistas artists artworks arylesterases ascendants ascensions ascents
    ascetics ascots ashcans ashrams ashtrays asides asininities aspects aspens asperities aspersions asphyxiations
    aspics aspirants aspirations aspirins asps assailants assassinations assassins assemblages assemblers assemblies
    assemblymen assemblywomen assertions asses assessments assessories assessors assholes assignations assignments
    assistants associaitons associations assortments assumptions assurances asteroids asters asthmatics astigmatisms
    astringents astrologers astronauts astronomers astrophysicists asylums at-bats atheists athletes atlases atmospheres
    atolls atomisers atomizers atoms atria atrocities attachments attackers attainments attarcks attendances attendants
    attendees attendents attentions attestations attics attitudes attorneys attractions attributions audibles audiences
    audiobooks audiocassettes audiophiles audios auditoriums auditors augers aughts augmentations auguries auks aunts
    auras aureoles auricles austerities authentications authorisations authoritarians authorizations autions
    autobiographies autocracies autocrats automakers automatics automatons autopilots autos autumns auxiliaries
    availabilities avatars avengers avenues aversions aviaries aviators aviatrixes avocados avocations avowals
    awakenings awls awnings axioms axles axons ayatollahs ayes ayni azaleas azimuths babblers babels babes baboons
    babushkas babysitters baccalaureates bacchanals baci bacilli backaches backbends backbiters backboards backbones
    backdrops backers backfields backhoes backings backlots backpackers backrests backrooms backsides backslappers
    backsliders backups backwaters backyards bacteriologists badmen bads bagels bagpipes bailiffs bailiwicks bailouts
    bakeries bakers balalaikas balconies balladeers ballads ballards ballerinas ballets ballfields ballgowns balloonists
    ballparks ballplayers ballpoints ballrooms balms balsams balsas balustrades bamboos banalities bananas bandannas
    banditos bandits bandoleers bandstands bandwagons banes banisters banjos bankbooks bankers banknotes bankruptcies
    banners banquetings banshees bantams bantamweights banyans baobabs baptisms baptisteries barbarians barbarisms
    barbarities barbells barberries barbershops barbiturates barflies baritones barkers barmaids barnacles barnyards
    barometers baronesses baronets barons barracudas barrens barrettes barriers barrings barristers barrooms barrows
    bartenders baseballs baseboards baselines basements basileis basilicas basins basketballs basses bassinets bassists
    bassoonists bassoons bassos bastards bastions bathers bathhouses bathrobes bathrooms bathtubs batons batsmen
    battalions batteries battlefields battlegrounds battlegroups battlements battleships batwings baubles bawhs
    bayberries bayous bazaars bazookas bd beachcombers beachheads beagles beakers beanbags beanballs bearers bearings
    bearskins beasties beasts beaters beatifications beatings beaus beauticians beauties becks bedbugs bedfellows
    bedlams bedpans bedrocks bedrolls bedrooms bedsides bedsores bedspreads bedsprings bedsteads bedtimes beeches
    beechnuts beefsteaks beehives beekeepers beelines beepers beers bees beets beeves beginners beginnings begonias
    behaviors behaviours behemoths behests behinds beholders beings belfries beliefs believers bellboys belles bellhops
    belligerents bellringers bellwethers bellybuttons bellyfuls beloveds beltways benchmarks benedictions benefactions
    benefactors benefactresses beneficiaries benevolences bents benzodiazepines bequests bereavements bergs berms beryls
    besiegers besoms bestes bestiaries bestioles bestowals bestsellers betas betrayals betrayers betrothals betties
    bettors beverages bevies bibles bibliographers bibliographies bibliophiles bicentennials biches bicuspids bidders
    biddies bidets biennials biers bifurcations bigamists bighorns bigotries bigots bigwigs bikinis bilinguals
    billboards billfolds billies billings billionaires billionths bimbos bimonthlies binaries binderies binders bindings
    binnacles binomials biochemicals biochemists bioengineers biographers biographies bioinsecticides biologists
    biophysicists biopsies biospheres bipeds biplanes birdbaths birdcages birdhouses birettas birthdays birthmarks
    birthplaces birthrates birthrights biscotti biscuits bisections bisexuals bishoprics bishops bistros bits bitterns
    bittersweets bivalves biweeklies blabbermouths blackbirds blackboards blackheads blackmailers blackouts blacksmiths
    blackthorns bladders blades blandishments blasphemers blasphemies blasters blastoffs blazers blebs bleeders
    bleedings blenders blessings blimps blinders blintzes blips blizzards blockages blockbusters blockheads blockhouses
    blocs bloggers blokes blondes blonds bloodbaths bloodhounds bloodmobiles bloodspots bloodstains bloodstreams
    bloodsuckers bloopers bloops blotters blowers blowguns blowouts blowtorches blowups bluebells blueberries bluebirds
    bluebloods bluebonnets bluebottles bluefishes bluejackets bluenoses bluestockings bluffers blunderbusses blunderers
    blunderings blurbs blushers boarders boardinghouses boardings boardrooms boardwalks boars boas boasters boastings
    boatels boaters boathouses boatloads boatsmen boatswains boatyards bobbies bobbins bobcats bobolinks bobtails
    bobwhites bodegas bodices bodkins bods bodybuilders bodyguards bodyworkers bogeymen bogies boies boilers boilings
    boites bolas boleros boles bolls bombardiers bombardments bombers bombings bomblets bombshells bonanzas bonbons
    bondholders bondholdings bondsmen boneheads boners bonfires bongos bonitos bonuses bonzes boobies booboos boodles
    bookcases bookends bookers bookies bookings bookkeepers booklets booklists bookmakers bookmobiles booksellers
    bookshelves bookshops bookstores bookworms boomers boons boors bootblacks bootees booths booties bootleggers boozers
    borates bordellos borderlands borderlines borers boroughs borrowers borrowings bosons botanists bottlers boudoirs
    bouffants boughs bouillabaisses bouillons boulders boulevards bouncers boundaries bounders bounties bountyhunters
    bouquets bourbons bourses boutiques bouts bovines bowmen bowsprits bowstrings boyars boyfriends boyhoods boys
    boysenberries bozos bracelets brachii bracts braggarts braggers brainchildren brakemen brambles brandies bras
    brasses brassieres brats bravuras brawlers braziers breadbaskets breadfruits breadths breadwinners breakables
    breakages breakdowns breakthroughs breakups breakwaters breastbones breastplates breastworks breathers breaths
    breeders breviaries breweries brewers briars bribers brickbats bricklayers bridals bridegrooms brides bridesmaids
    bridgeheads briefcases briefings briers brigands brigantines brigs brilliants brinks briquettes briskets
    broadcasters broadcastings broads broadswords brochures brogans brogues broilers broker-dealers brokerages bromides
    bronchi bronchioles broncs brontosaurs brontosauruses brooders broomsticks brothels brotherhoods brothers broths
    brouhahas brownies brownouts brownstones brows browsers bruins bruisers brunets brunettes brushbacks brutalities
    brutes buckaroos buckboards bucketfuls buckeyes bucklers bucksaws buckteeth buckyballs bucolics buddings budgerigars
    budgeteers budgies buffaloes buffetings buffoons bugaboos bugbears buggies buglers buildings buildups bulbs bulimics
    bulkheads bull's-eyes bulldozers bullets bullfighters bullfights bullfinches bullfrogs bullhorns bullpens bullrings
    bullwhackers bullyboys bulrushes bumblebees bumblers bummers bumpers bumpkins bungalows bungholes bunglers bunions
    bunkmates bunnies bunters buntings bureaucracies bureaucrats burgers burghers burglaries burglars burgs burials
    burkas burners burnings burnooses burnouts burqas burritos burros bursars busbies busboys bushings bushmen
    bushwhackers businesses businesswomen busloads busters busybodies butcheries butches butlers buts buttercups
    butteries butternuts buttes buyers buyings buyouts buzzards buzzers buzzwords by-products byes bygones bylaws
    bylines byproducts bystanders bytes byways bywords cabanas cabarets cabbies cabinetmakers cabinets cablegrams
    cabooses cacaos cachets cacophonies cacti cadavers cadences cadenzas cadets cadgers cadres cads caducei cafes
    cafeterias caftans cahoots caissons calabashes calamities calculations calculators calculi calibers calibrations
    calibres calicoes caliphates caliphs call-backs callers calligraphers callings calliopes calories calumnies calypsos
    camcorders camellias camels cameos cameramen cameras camisoles campaigners campaniles campers campfires campgrounds
    campsites campuses cams camshafts canards canaries cancans cancellations cancers candelabras candidacies
    candlesticks canines canisters cannabises canneries canners cannibals cannisters cannonballs canoeists canonisations
    canonizations canons cantaloupes cantatas canteens canticles cantles cantors cantos canvasbacks canvassers canyons
    capabilities capacities capacitors capes capillaries capitalgains capitalists capitalizations capitals capitols
    capitulations capons capos cappuccinos caprices capstans captaincies captives captivities captors carafes caramels
    carapaces carats caraways carbides carbines carbohydrates carbons carboys carbuncles carburetors carburettors
    carcasses carcinogens carcinomas cardholders cardigans cardiograms cardiologists cardmembers cardsharps careerists
    caregivers caretakers carets cargoes caribous caricaturists carillons carjackings carloads carnations carnelians
    carnivals carnivores carolers carollers carousals carousels carousers carpals carpels carpetbaggers carpetbags carpi
    carports carrels carriages carriers carrots carry-forwards carryalls carryforwards carryovers cars cartels
    cartilages cartographers cartons cartoonists cartridges carvers carvings caryatides caseloads casements cases
    caseworkers cashews casings casinos casks cassavas casseroles cassettes cassias cassocks castaways casters castes
    castings castorbeans castors castrations casuals casualties casuists cataclysms catacombs catafalques cataleptics
    catalogers cataloguers catalpas catalysts catamarans cataracts catastrophes catbirds catboats catchalls catchers
    catchings catchwords catechisms catecholamines categories categorisations categorizations caterers caterings
    caterpillars catfishes catharses cathartics cathedrals catheters cathodes cations catkins cattails cattlemen
    catwalks cauldrons cauliflowers causalities caustics cavalcades cavalries cavalrymen caveats cavemen cavities
    cedillas ceilings celebrants celebrations celebrators celebrities celestas celibates cellars cellists cellos cells
    celluloids celluloses cemeteries cenotaphs censers centaurs centenarians centenaries centennials centerfolds
    centerpieces centiliters centilitres centimes centimeters centimetres centipedes centrals centrefolds centrepieces
    centrists cents centuries centurions cereals cerebellums cerebra cerebrums ceremonials ceremonies certainties
    certifications certitudes cervices cesareans cessations cessions cesspools cetaceans chaffinches chainsaws
    chairlifts chairmanships chairmen chairpersons chairwomen chaises chalets chalices chalkboards challengers
    chamberlains chambermaids chameleons chamomiles champagnes championships chancelleries chancellors chancels
    chanceries chandeliers chandlers changelings changeovers chanters chanteys chaparrals chapels chaplaincies chaplains
    chaplets chapters characterisations characteristics characterizations charioteers charities charlatans charmers
    chartaceos chartings chartists charwomen chasers chasms chastisements chasubles chattels chatterboxes chatterers
    chauvinists cheapskates cheaters checkbooks checkerboards checklists checkouts checkpoints checkrooms checkups
    cheekbones cheerleaders cheeseburgers cheesecakes cheetahs chefs chelas chelicerates chemicals chemises chemistries
    chemists chequebooks cheroots cherries cherubs chessboards chessmen chestnuts chests chevrons chewers chicaneries
    chichis chickadees chickpeas chicks chicories chiefdoms chiefs chieftains chiggers chignons childbirths childhoods
    children childrens chilies chillers chillies chillings chimeras chimneys chimpanzees chimps chin-ups chinchillas
    chinos chippers chiropodists chiropractics chiropractors chiselers chisellers chits chlorides chlorofluorocarbons
    chocolates choices chokers cholorfluorocarbons choppers chopsticks chorales chorals choreographers chores chorines
    choristers chowders chows christenings chromatics chromosomes chroniclers chronologies chronometers chrysalises
    chrysanthemums chuckholes chumps churchgoers churchmen churchyards churls cials cicadas cicatrices ciders cigarettes
    cigarillos cigars cilia ciliates cinchonas cinctures cinders cinemas cinematographers circlets circonscriptions
    circulars circulations circumcisions circumferences circumlocutions circumnavigations circumscriptions circuses
    cisterns citadels citations cities citizens citrons citruses city-states cityscapes civets civilians civilisations
    civilities civilizations claimants clairvoyants clambakes clampdowns clamshells clans clarifications clarinetists
    clarinets clarinettists classicists classifications classifieds classifiers classmates classrooms clauses
    clavichords clavicles clays cleanings cleansers cleanups clearances clearings cleavages clefs clefts clematises
    clerestories clergies clergymen clerics cliches clients cliffhangers cliffs climates climbers climes clinchers
    clinicians clinics clipboards clippers clippings cliques clitorises clits cloakrooms cloches clockworks clodhoppers
    clods closedowns closeouts closeups closings clotheslines clothespins clothiers cloths cloudbursts cloverleafs
    cloverleaves clovers cloves clubbers clubfeet clubhouses clubrooms co-defendants co-pilots co-workers coachmen
    coagulants coalfields coalitions coasters coastlines coatings coattails coauthors cobras cobs coccis coccyges
    cochleae cochleas cockades cockatiels cockatoos cockerels cockfights cockleshells cockneys cockpits cockroaches
    cockscombs cocksuckers cocktails cocoas coconuts codas codewords codfishes codgers codices codicils codifications
    coeds coefficients cofactors coffeecakes coffeehouses coffeepots coffees coffers cognacs cognates cognomens
    cognoscenti cogwheels cohorts coinages coincidences colanders colas colds coli coliseums collaborations
    collaborators collages collarbones collations colleagues collectables collectibles collectives collectivists
    collectivizers collectors colleens colleges collegians collieries colliers collisions collocations colloids
    colloquialisms colloquies colloquiums colognes colonels colones colonialists colonials colonies colonisers colonists
    colonizers colonnades colonoscopies colons coloraturas coloreds colossi coloureds colts columbines columnists
    columns comas combatants combinations combos combustibles comebacks comedians comediennes comedies comedowns comers
    comestibles comets comeuppances comforters comics comings commandants commanders commandments commandos commas
    commemorations commencements commendations commentaries commentators commercials commiserations commissariats
    commissaries commissars commissioners commitments committals committeemen committees committes commodes commodities
    commodores commoners commonplaces commonwealths commotions communicants communicators communions communiques
    communists communitarians communities commutations commuters companionways comparatives comparisons compatibles
    compatiblizers compatriots compendiums compensations competences competencies competitions competitors compilations
    compilers complainants complainers complaints completions complexities complications components composers
    compositions compositors compotes comprehensions comprehensives compressors comptrollers compulsions compulsives
    compunctions computations computers comrades concatenations concavities concentrations conceptions concepts
    conceptualisations conceptualizations concerti concertos concessionaires concessions conchs concierges conciliators
    conclaves concoctions concomitants concordances concourses concubines concurrences concussions condemnations
    condensations condensers condicions condiments conditionals conditioners condolences condominiums condoms condors
    condos conductors conduits coneheads confabulations confectioneries confectioners confederacies confederations
    conferees conferences conferments confessionals confessors confidantes confidants confidences configurations
    confinements confirmations confiscations conflagrations confluences conformations conformists confrontations
    confusions conglomerations congregations congressmen congruities conics conifers conjugations conjunctions
    conjunctives conjunctures conjurers connections connectives connectors connoisseurs connotations conquerors
    conquests conquistadors consciences consciousnesses consderations consecrations consensuses consequences
    conservationists conservatives conservatories conservators considerations consignments consistencies consolations
    consolidations consonances consonants consortia consortiums conspiracies conspirators constables constabularies
    constants constellations constituencies constituents constitutionals constitutions constraints constrictions
    constrictors consulates consuls consultancies consultants consultations consumables consumers consummations
    consumptives contadini contagions containers contaminants contemplatives contenders contentions contestants contexts
    continentals continents contingencies contingents continua continuances continuations continuities contortionists
    contortions contraceptives contractions contractors contradictions contradistinctions contrails contraptions
    contrarians contraries contrarieties contraventions contribs contributions contributors contrivances controllers
    controversialists controversies contumelies contusions conundrums conurbations convalescences convalescents
    convenants conventioneers conventioners conventions convents convergences conversationalists conversations
    conversions converters convertibles conveyances conveyors convictions convocations convolutions convulsions
    cookbooks cookeries cookers cookies cookouts coolants coolers coolies coolnesses cooperatives coordinators cooties
    coots copiers copilots copings copolymers copperheads coproductions cops'n copses copulas copybooks copycats
    copywriters corals cordials corespondents corkers cormorants corms corncobs corneas cornerstones cornets cornflowers
    cornstalks cornucopias corollaries coronaries coronas coronations coroners corpora corporals corporates corporations
    corporativists corpses corpuscles correctives correlations correlatives correspondences correspondents corridors
    corroborations corroborees corrosives corrugations corruptions corsages corsairs cortices corticosteroids corvettes
    cosies cosignatories cosigners cosmetics cosmetologists cosmogonies cosmologies cosmologists cosmonauts
    cosmopolitans cosmoses costings coteries cotes cotillions cots cottages cotters cottonmouths cottonseeds cottontails
    cottonwoods cotyledons councillors councilmen councilors councils councilwomen counselings counsellors counselors
    countdowns counteractions counterarguments counterbidders counterbids countercharges counterexamples counterfeiters
    countermeasures counteroffers counterpanes counterparts counterproposals counterrevolutionaries counterrevolutions
    countertenors countesses counties countries countrymen countrysides countrywomen coupes couplers couplets couplings
    coupons coups couriers courtesans courtesies courthouses courtiers courtrooms courtships courtyards cousins covens
    coverages coveralls coverings coverlets coverts coves coveys cowards cowbirds cowgirls cowhands cowlicks cowlings
    coworkers cowpokes cowpunchers cowslips coxcombs coxswains coyotes cozies crackdowns crackerjacks crackpots
    craftsmen crags cranberries craniums crankcases crankshafts crannies cravats cravens cravings crawlspaces craws
    crayfishes crazies creameries creamers creations creatives creators creatures credenzas creditors credos creeds
    creeks creels creepers cremations crematoria crematories crematoriums creoles crescents cretins crevasses crevices
    crewmen cricketers criers crimes criminals criminologists crinolines crises criteria criticisms critics critters
    crocodiles crocodilians crocuses crofters crofts croissants crones cronies crooners croppers croquettes crosiers
    cross-purposes crossbars crossbeams crossbows crosschecks crosscurrents crossfires crossings crossovers crosspieces
    crosswalks crosswords crotches crotchets croupiers crowbars croziers crucibles crucifixes crucifixions crudes
    crudities cruelties cruets cruisers crullers crumpets crusaders crushers crustaceans cruzados crybabies cryings
    cryptograms cryptographers crypts crystallites crystallographers crystals cs cubbyholes cubicles cubists cubits
    cucumbers cuds cufflinks cuirassiers cuisines culminations culottes culprits cultivators cults culverts cummerbunds
    cums cumuli cunts cupboards cupcakes cupfuls cupids cupolas curacies curates curatives curators curds curfews curies
    curios curiosities curlers curlews curlicues curmudgeons currants currencies currents curricula curriculums curs
    cursors curtailments curvatures cuspids cusps custards custodians customers cutbacks cuticles cutlasses cutlets
    cutoffs cutouts cutters cutthroats cuttings cuttlefishes cuvees cyberpunks cycads cyclamens cyclicals cyclists
    cyclones cyclotrons cygnets cylinders cymbals cynics cynosures cypresses cysts czarinas czars dabblers dachas
    dachshounds dachshunds dactyls daddies daemons daffodils dagers daggers daguerreotypes dahlias dailies dainties
    daiquiris dairies dairymaids dairymen daises daisies dales dalliances dalmatians damasks dampers damsels damsons
    dancers dandelions dandies dangers daredevils darkrooms darlings dartboards dashboards dashikis databases datives
    daubers daughters dauphins davenports davits dawdlers daybeds daydreamers days. deaconesses deacons deadbeats
    deadbolts deadheads deadlines dealers dealerships dealmakers dears dearths deathbeds deathblows deaths deathtraps
    debacles debasements debaters debaucheries debentures debilities debriefings debs debtholders debtors debts
    debuggers decadents decades decals decanters decapitations decathlons decedents deceits deceivers decencies
    deceptions decibels decimals decions decisions deckhands declamations declarations declensions decliners declivities
    decongestants deconstructions decorations decorators decors decrements dedications deductibles deductions deerskins
    defaulters defeatists defections defectives defectors defences defendants defenders defenses deferents deferments
    deficiencies deficits definitions deflators deflections deflectors defoliants deformations deformities defrosters
    degrees deicers deities delegations deletions deliberations delicacies delicatessens delimiters delineaments
    delineations delinquencies delinquents deliriums delis deliverers deliveries delphiniums deltas deltoids delusions
    demagogues demeanors demesnes demigods demijohns demitasses democracies demographers demographics demolitions demons
    demonstators demonstrations demonstratives demonstrators demotions denationalizations dendrites denials deniers
    denims denizens denominations denominators denotations denouements denouncements densities dentifrices dentists
    dentures denunciations deodorants departments departures dependants dependencies dependents depictions depilatories
    deployments deportations deportees depositions depositories depositors depots depravities depredations depressants
    depressions depressives depressors deprivations deprogrammings deputations deputies derailments derbies derelicts
    derivations derivatives dermatologists derringers dervishes descendents descriptions descriptors deserters
    desertions desiderata designations designees designers desklegs desks desktops desolations desperadoes despoilers
    despots desserts destinations destinies destroyers detachments detainees detectives detectors detentes detentions
    detergents determinants determinations determiners deterrents detonations detonators detractors detriments deuces
    devaluations developers developments deviants deviations devilries deviltries devlopments devotees devotionals
    devotions dewars dewberries dewdrops dewlaps dhotis diabetics diacritics diadems diagnosticians diagonals dialects
    diameters diamonds diaries diarists diatoms diatribes dibenzofurans dichotomies dickeys dicks dicta dictations
    dictators dictatorships dictionaries diehards diereses diesels dietaries dieters dietitians differences
    differentials difficulties diffusers digestions diggers digits dignitaries dignities digraphs digressions
    dilettantes dills diluents dimers dimes diminuendos diminutions diminutives dimmers dimwits diners dinettes dingoes
    dinkies dinners dinosaurs diocesans dioceses diocs diodes dioxins diphthongs diplomas diplomata diplomats dipoles
    dippers dipsomaniacs dipsticks directions directives directorates directories directors directorships directrices
    dirges dirhams dirigibles disabilities disagreements disappearances disappointments disasters disavowals
    disbursements disbursesments disciples disciplinarians disclaimers disclosures discolorations discolourations
    discomforts disconnections discontinuances discontinuations discontinuities discotheques discounters discouragements
    discourtesies discoverers discoveries discrepancies discrepencies discuses discussants discussions discussions..
    diseases disengagements disfigurements dishcloths dishpans dishrags dishtowels dishwashers disincentives
    disinfectants disinterests diskettes dislocations dismissals disparities dispatchers dispensaries dispensations
    dispensers dispersants displacements disposables disposals dispositions disproportions disputants disputations
    disqualifications disquisitions disruptions dissatisfactions dissections dissensions dissenters dissertations
    disservices dissidents dissimilarities dissolutions dissonances distaffs distastes distensions distentions
    distillates distillations distilleries distillers distinctions distortions distractions distributions distributors
    disturbances ditties diuretics divans divas divergences diversifications diversions diversities divestitures
    dividends dividers diviners divinities divisions divisors divots divvies do-gooders docents dockworkers dockyards
    docs docters doctorates doctrinaires doctrines docudramas documentaries dodos doers dogfishes doggies doghouses
    dogies dogmatists dogtrots dogwoods doilies dollars dollhouses dollops dolmens dolphins dolts domains domestics
    dominants dominions domponents don't's donations donkeys donors doodads doohickeys doomsayers doorbells doorknobs
    doormats doormen doors doorsteps doorways dories dorks dormers dormice dormitories dorms dosages dossiers doublets
    doubloons doubters doughnuts doves dowagers dowdies dowels downbeats downfalls downgradings downhills downpayments
    downpours downswings downturns dowries doxologies doyens drabs drachmas draftees drafters draftsmen dragnets
    dragonflies dragons drainpipes drakes dramatisations dramatists dramatizations drams draperies drapers draughtsmen
    drawbacks drawbridges drawings drawstrings drays dreadlocks dreadnoughts dreamers dredgers dressers dressings
    dressmakers dribblers driblets driers drifters drillers drinkers drinkings drivers driveways drivings drolleries
    dromedaries dromozoa droplets dropoffs dropouts droppers droughts drovers droves drownings drubbings druggers
    druggies druggists drugstores drummers drumsticks drunk-and-disorderlies drunkards drunks dryads dryers dualities
    ducats duchesses duchies duckbills ducklings ducts dudes duelists duellists duets duffers dugouts dukedoms dulcimers
    dullards dumbbells dumbwaiters dumpsters dunces dunes dungarees dungeons duodena duos duplications duplicators
    durations dustbins dusters dustmen dustpans duties dweebs dwellers dwellings dyers dynamos dynasties dynodes
    dysfunctions dyspeptics dystopias eaglets earaches eardrums earfuls earldoms earlobes earmuffs earners earnests
    earnigs earphones earplugs earrings earthlings earthquakes earthworks earthworms earwigs easels easements easterlies
    eatables eateries eaters eatings eavesdroppers ebonies eccentricities eccentrics ecclesiastics echelons eclairs
    eclectics ecologists economies economists ecosystems ecstasies ect ecumenicists ecumenists edgings edibles edicts
    edifices editions editorialists editorials editors educations educators educrats eels efficiencies effigies
    effluents efforts effusions egalitarians eggbeaters eggheads eggplants eggshells eglantines egocentrics egoists egos
    egotists egrets eiderdowns eiders eies eigenvalues eighteens eighteenths eighths eightieths eights ejaculations
    ejections elaborations elastics elastomers elderberries elders elections electives electorates electors electricals
    electricians electrocardiograms electrocardiographs electrochemicals electrocutions electrodes electrodynamics
    electroencephalograms electroencephalographs electrolytes electromagnets electrons electroshocks elegances elephants
    elevations elevators elevens elevenths eliminations elisions elites elitists elixirs ellipses ellipsoids ells elms
    elocutionists elongations elopements eluates elucidations emanations emancipators embalmers embankments embargos
    embarkations embarrassments embassies embellishments embers embezzlers emblems embodiments embolisms embroideries
    embryologists embryos emendations emeralds emergencies emetics emigrants emigrations emigres eminences emirs
    emissaries emissions emollients emoluments emotions empanadas emperors emphases empires emplacements employees
    employers employes employments emporiums empresses ems emulations emulators emulsifiers emus enactments encampments
    encapsulations enchanters enchantments enchantresses enchiladas enclaves enclosures encomiums encouragements
    encroachments encrustations encumbrances encyclicals encyclopaedias encyclopedias endearments endemics endings
    endives endocrines endocrinologists endorsements endorsers endotoxins endowments endpoints enemas enemies energies
    energisers energizers enforcers engagements engines engravers engravings enhancements enigmas enjoyments
    enlargements enlargers enlistees enlistments enmities enormities enquiries enrollees enrollments enrolments ensigns
    entanglements ententes enterprises entertainers entertainments enthronements enthusiasms enthusiasts enticements
    entities entitlements entomologists entourages entractes entrants entreaties entrenchments entrepreneurs entries
    entryways enumerations envelopes environmentalists environments envoys enzymes eons epaulets epaulettes epicenters
    epicentres epics epicureans epicures epicycles epidemics epidemiologists epidermises epiglottises epigrams
    epileptics epilogues episodes epistemologies epitaphs epithets epitomes epochs equalisers equalizers equations
    equators equestrians equilaterals equilibriums equines equinoxes equipages equities equityholders equivalences
    equivalents equivocations eras erasers erasures erections eremites ergs ermines errands errata errors ersatzes
    eruptions erythrocytes es escalations escalators escapades escapees escapists escaroles escarpments escrows
    escutcheons esophagi espadrilles esplanades espressos esquires essayists essences essentials establishments
    estancias estancieros estates esterases esters estimations estimators estrangements estuaries etc etchers etchings
    eternities ethers ethicists ethnics ethnologists etiologies etymologies etymologists eucalypti eulogies eulogizers
    eunuchs euphemisms evacuations evacuees evaders evaluations evangelicals evangelists evasions evenings events
    eventualities evergreens everlastings eves evictions evildoers evils evocations evolutionists ewers ewes
    ex-presidents exacerbations exachanges exaggerations exaltations examinations examiners examples exams excavations
    excavators excellences exceptions excesses exchangers exchequers excisions excitements exclamations exclusions
    exclusives excommunications excoriations excrescences excretions excursions excutives execs executioners executions
    executives executors executrices exegeses exemplars exemplifications exemptions exerpts exertions exes exhalations
    exhanges exhibitionists exhibitions exhibitors exhortations exhumations exigencies existences existentialists
    exoduses exorcisms exorcists exotics expanses expansionists expansions expectancies expectorants expediences
    expediencies expedients expeditions expendables expenditures experimentations experimenters expirations explanations
    expletives explications exploiters explorations explorers explosions explosives exponents exporters expositions
    expostulations exposures expressionists expressions expropriations expulsions expurgations extendibles extensions
    extents exteriors exterminations exterminators externals extinctions extinguishers extortionists extractions
    extractors extraditions extrapolations extras extraterrestrials extravagances extravaganzas extrema extremes
    extremists extremities extroverts extrusions eye-beamings eyebrows eyefuls eyelashes eyelets eyelids eyeliners
    eyepieces eyesores eyeteeth fables fabrications fabricators fabulations facades facelifts facials facilitators
    facilites facilities facings factions factories factotums facts faculties fads failings failures faires fairgoers
    fairgrounds fairies fairways fairylands faithfuls faiths fajitas fakers fakirs falconers fallacies falloffs fallows
    falsehoods falsettos falsifications falsities falterings familiars families famines fanatics fanciers fanfares fangs
    fannies farewells farmers farmhands farmhouses farmlands farmsteads farmwives farmyards farrowings farthings
    fascicles fasciculations fascinations fascists fastballs fasteners fastenings fastnesses fatalists fatalities
    fatheads fatherlands fatsos fatties faucets faultlines faunas fauns favorites favourites featherweights feats
    federalists federals federations fedoras feds feedbags feeders feedings feedlots feelers feet felicities felines
    fellas fellers fellows fellowships felonies felons females feminines feminists femurs fencers fender-benders fenders
    fens fermentations fermions ferns ferrules ferryboats fertilisers fertilizations fertilizers fervors festivities
    fetishes fetishists fetlocks fetuses fezzes fiascoes fibbers fiberglas fibers fibres fibulae ficials fictions
    fiddlers fiddlesticks fiduciaries fiefdoms fiefs fielders fiends fiestas fifes fifteens fifteenths fifths fiftieths
    fighters figments figs figs. figureheads figurines filaments filberts filers filings fill-ins fillers fillies
    fillings fillips film-makers filmmakers filmstrips finaglers finales finalists finals financings finches finders
    findings. fingerboards fingerings fingerlings fingernails fingertips finises finishers firearms fireballs firebrands
    firebreaks firebugs firecrackers firefighters fireflies firehoops firehouses firemen fireplaces fireplugs firesides
    firestorms firetraps firewalls firings firmaments firs firstborns firsts firths fishbowls fishermen fishers
    fishhooks fishmongers fishnets fishwives fistfuls fists fitters fittings fixations fixatives fixers fixtures fjords
    flacks flag-wavers flagella flagons flagpoles flagships flagstaffs flagstones flairs flamencos flamethrowers
    flamingos flamings flammables flanges flannels flapjacks flappers flashbacks flashbulbs flashers flashguns
    flashlights flatbeds flatboats flatcars flatfeet flatfishes flatirons flatlands flatnesses flatterers flattops
    flautists flavorings flavourings fleas fledglings fleshpots flexers flibbertigibbets fliers flimflams flimsies
    flintlocks flints flippers flirtations floaters floes floggings floodgates floodheads floorboards floozies
    flophouses floppies floras florins florists flotations flotillas flowerbeds flowerpots fluctuations flues fluids
    flukes flumes flunkies fluorides fluorocarbons fluoropolymers fluoroscopes flutists flycatchers flyers flyleaves
    flyovers flypapers flyspecks flyswatters flyways flyweights flywheels foci foes fogeys foghorns fogies foibles
    folders folios folksongs follicles follow-ups followings fondants fondues fonts foodies foods foodstuffs fooleries
    footballers footballs footbridges footfalls foothills footholds footings footlockers footmen footpaths footrests
    footsteps footstools fops foragers forbiddings forebears forebodings forecasters forecastles foreclosures
    forefathers forefingers forefronts forehands foreheads foreigners forelegs forelocks foremasts foremen forenames
    forenoons forepaws forerunners fores foresails foreskins foresters forewomen forewords forfeitures forgeries forgers
    forgings forints forklifts formalisms formals formations formulae formulas formulations forsythias forte-pianos
    fortes fortieths fortifications fortnights fortresses fortunes forty-niners forums forwarders fossils foul-ups
    foundations foundlings foundries fountainheads fountains founts fours foursomes fourteens fourteenths fourths
    foxgloves foxholes foxhounds foyers fps fracases fractals fragmentations fragrances frailties framers frameworks
    franchisees franchisers francs frankfurters frappes fraternities fratricides frats frauds freebies freebooters
    freedmen freedoms freeholders freeholds freelancers freeloaders freestylers freestyles freethinkers freeways
    freewheelers freezers freighters frenzies frequencies frescoes freshets freshmen friars frictions fridges friendlies
    friends friendships friers friezes frigates fripperies frivolities frogmen fronds front-runners frontages frontiers
    frontiersmen frontispieces fros frostbites frostings fruitcakes frumps frustrations fryers fuchsias fuckers
    fugitives fugues fugures fulcrums fulminations fumblers fumigants fumigators functionaries fundamentalists
    fundraisers funerals fungi fungicides funiculars furies furlongs furnaces furores furors furriers fuselages fusions
    futons futures futurists futurities gabardines gaberdines gadabouts gadflies gadgets gaffes gaffs gagwriters gainers
    gaiters galas galaxies gales gallants gallbladders galleons galleries galleys gallons gallstones galoshes gals
    galvanometers gambits gamblers gamecocks gamekeepers gamers gamesmen gametes gamines gamins gammas gamuts ganders
    gangbusters ganglia gangplanks gangsters gangways gannets gantlets gantries garbanzos gardeners gardenettes
    gardenias gargoyles garnets garrets gaskets gaslights gasolines gasses gassings gastronomes gatecrashers gateposts
    gateways gatherers gatherings gaucheries gauchos gauntlets gavels gavottes gays gazelles gazetteers gazillions
    gearboxes gearshifts geckos geeks geese geezers geldings gems gemstones gendarmes genealogies genealogists
    generalisations generalissimos generalists generalities generalizations generations generators generics generosities
    genes geneses geneticists genies genitives geniuses genomes genres gentians gentleladies gentlemen gentlewomen
    gentries gents genuflections geodes geodesics geographers geographies geologies geologists geometries geosciences
    geraniums gerbils germicides germs gerontologists gerunds gesticulations getaways gewgaws gherkins ghostbusters
    ghostwriters ghouls giantesses giants gigabits gigabytes gigglers gigolos gigs gills gilts gimcracks gimlets
    gimmicks gingersnaps ginkgoes giraffes girders girlfriends girlhoods girls giveaways givebacks gizmos gizzards
    glaciers glades gladiators gladiolas gladioli glads glands glassfuls glaziers gleamings glees glens gliders
    glimmerings glissandi glitches glitterati gloamings gloaters globalists globes globetrotters globigii globs globules
    globulins glockenspiels glossaries glossies glottises glowworms gluttons glycols glycosides gnats gnomes gnus
    go-betweens go-getters goalies goalkeepers goalposts goals goaltenders goatees goatherds goats goatskins gobblers
    goblets goblins godchildren goddaughters goddesses godmothers godparents gods godsends godsons goers gofers goings
    goiters goitres goitrogens goldfinches goldfishes golds goldsmiths golfers gonads gondolas gondoliers goners goobers
    goodbyes goodies goof-offs gooks goons gooseberries gophers gorillas goslings gougers goulashes gourds gourmands
    gourmets governesses governments governors grackles gradations graders gradients grads graduations grammarians
    grammars grams granaries grandchildren granddaddies granddads granddaughters grandees grandkids grandmas
    grandmasters grandmothers grandpas grandsons grantors granules grapefruits grapes grapevines graphologists grapnels
    grassers grasshoppers graters gratifications gratings gratuities gravestones graveyards gravies graybeards grazers
    greasies great-nieces great-uncles greats grebes greenbacks greengrocers greenhorns greenhouses greeters greetz
    gremlins grenades grenadiers greyhounds griddlecakes gridirons gridlocks grids griefs grievances griffins grilles
    grinders grindings grindstones gringos grizzlies groceries grocers grommets groomsmen grosbeaks grotesques grottoes
    groundbreakers groundbreakings grounders groundhogs groundings groupers groupies groupings groups grovelers
    grovellers groves growers grownups growths groynes grtz grumblers gs guaranties guarantors guardhouses guardians
    guardrails guardrooms guavas guerrillas guessers guidebooks guidelines guideposts guidewheels guilders guilds
    guineas guitarists guitars gulags gulches gulfs gullets gullies gumbos gumdrops gunboats gunfights gunmen gunners
    gunnysacks gunrunners gunshots gunslingers gunsmiths gunwales guppies gurneys gurus gushers gussets guttersnipes
    gutturals guzzlers gymnasiums gymnasts gymnosperms gyms gynaecologists gynecologists gypsies gyrations gyros
    gyroscopes habeas haberdasheries haberdashers habitants habitations habitats habitues haciendas hackers hackneys
    hacksaws haddocks haematologists haemophiliacs haemorrhoids haflis hafts hagglers hagglings hags hailstones
    hailstorms hairbrushes haircuts hairdos hairdressers hairlines hairnets hairpieces hairpins hairs hairsbreadths
    hairsprings hairstyles hairstylists hakes halberds half-brothers half-moons halfbacks halfpence halfpennies
    halftimes halibuts halides hallelujahs halls hallucinations hallucinogens hallways halogens halyards hamburgers
    hamburguers hamlets hammerheads hammerings hamsters handbags handballs handbills handbooks handcars handcarts
    handfuls handguns handicappers handicrafts handkerchiefs handlebars handlers handmaidens handmaids handouts
    handrails handscrolls handsets handshakes handspikes handsprings handstands handymen hang-ups hangars hangers
    hangers-on hangings hangmen hangnails hangouts hangovers hangups hankerings hankies hansoms happenings happenstances
    hardbacks hardcovers hardliners hardships hardtops hardwoods harelips harems harlots harmonicas harmonies harpies
    harpists harpsichords harridans hartes harts harvesters hashers hassocks hastes hatchbacks hatcheries hatchets
    hatchings hatchways haters hatreds hattes haulers haunches have-nots havens haversacks haves hawkers hawsers
    hawthorns haycocks hayfields haylofts haymows hayseeds haystacks hazelnuts hazels headaches headbands headboards
    headdresses headers headhunters headings headlands headlights headlocks headmasters headmistresses headphones
    headrests headsets headstands headstones headwaiters headwalls headwaters headwinds headwords healers hearers
    hearings hearses heartaches heartbeats heartbreaks hearths heartlands heartthrobs heaters heathens heaths heavers
    heavies heavyweights hecklers hectares hedgehogs hedgerows hedgers hedonists heelers heifers heighborhoods heiresses
    heirlooms heirs helices heliotropes heliports hellholes hellions hellos hells helmets helmsmen helots helpers
    helpings helpmates hematologists hemispheres hemlines hemlocks hemophiliacs hemorrhoids henchmen hens heptagons
    herbalists herbicides herbivores herbs herders herdsmen hereafters heresies heretics heritages hermaphrodites
    hermitages hermits hernias heroes heroins herons herpetologists herrings hes hesitations heterosexuals heuristics
    hewers hexagons hexameters heydays hiatuses hibiscuses hickeys hickories hideaways hideouts hiders hierarchies
    high-rises highballs highboys highbrows highchairs highlands highlighters highrises highs hightechnologies hightops
    highwaymen highways hijackers hijackings hikers hillbillies hillocks hillsides hilltops hilts hindrances hinds
    hinterlands hippopotamuses hippos hips hirelings histamines histograms historians historichomes histories
    hitchhikers hitmakers hitters hoagies hoarders hoaxers hobbies hobbyhorses hobbyists hobgoblins hodgepodges hods
    hogans hogsheads holders holdings holdouts holdovers holdups holies hollies hollyhocks holocausts holograms
    holographs homages homburgs homebodies homeboys homebuilders homecomings homelands homemakers homeowners homepages
    homerooms homesteaders homestretches hometowns homicides homies homilies homographs homonyms homophones homopolymers
    homosexuals honchos honeybees honeydews honeymooners honeysuckles honkytonks honorariums honorifics hoodlums
    hoofmarks hookahs hookers hookups hookworms hooligans hoosegows hooters hooves hopefuls hoppers hordes horizons
    horizontals hormones hornpipes horoscopes horribles horrors horseflies horsemen horseradishes horseshoers horsetails
    horsewomen horticulturists hosannas hospices hospitalisations hospitalizations hospitals hosses hostages hostelries
    hostels hostesses hostiles hostlers hotbeds hotcakes hotdogs hotel-casinos hoteliers hotels hotheads hothouses
    hotlines hotshots hotspots hourglasses houseboats housebreakers housecoats houseflies householders households
    househusbands housekeepers housemaids housemothers houseplants housetops housewares housewarmings housewives
    housings hovels howdahs howitzers howlers hows hrs hubbies hubbubs hubcaps hubs huckleberries huggings hulas
    hullabaloos humanists humanitarians humanoids humdingers humeri humiliations hummingbirds hummocks humorists
    humpbacks hunchbacks hundreds hundredths hundredweights hunks hunter-gatherers hunters huntresses huntsmen hurdlers
    hurlers hurricanes huskies hussars hussies hustlers hutches hutments huts huzzahs hyacinths hybrids hydrangeas
    hydrants hydras hydrides hydrocarbons hydrofoils hydrogens hydrometers hyenas hygienists hygrometers hymens hymnals
    hyperbolas hyperlinks hypermarkets hypersensitivities hyphenations hypnoses hypnotics hypnotists hypochondriacs
    hypocrisies hypocrites hypodermics hypos hypotenuses hypothalami hypotheses hysterectomies iambics ibexes ibises
    icebergs iceboxes icebreakers icecaps icicles icings iconoclasts icons idealisms idealists ideals ideas
    identifications identifiers identities ideograms ideographs ideologies ideologists ideologues idiocies idioms
    idiosyncrasies idiots idiotypes idlers idlings idolaters idols ids idylls ifs igloos ignitions ignominies
    ignoramuses iguanas ilks illegalities illegals illiterates illnesses ills illuminations illusions illustrations
    illustrators imaginations imaginings imams imbalances imbeciles imbecilities imbroglios imitations imitators
    immediacies immensities immersions immigrants immoralities immunisations immunities immunizations impairments
    impalas impasses impatiences impatiens impeachments impediments imperatives imperfections imperfects imperialists
    impersonations impersonators impetuses impieties implausibilities implementations implications implosions
    impolitenesses imponderables importations importers importunities impositions impossibilities impossibles impostors
    impostures impoundments imprecations impresarios impressionists impressions imprimaturs imprisonments
    improbabilities impromptus improprieties improvements improvisations improvisers imps impurities imputations
    in-jokes in-laws inabilities inaccuracies inadequacies inamoratas inanities inaugurals inaugurations inboards
    incantations incarcerations incarnations incendiaries incentives inceptions incidences incidentals incidents
    incinerators incisions incisors incitements incivilities inclinations inclusions incognitos incomes
    incompatibilities incompatibles incompetents incongruities inconsistencies incrustations incubators incubi incubuses
    incumbencies incumbents incurables incursions indecencies indelicacies indemnifications indemnities indentations
    independents indexers indications indicatives indicators indices indictments indigents indignities indiscretions
    indispositions individualists individuals inducements inductees inductions indulgences industrialists industrials
    industries industryas inefficiencies ineligibles inequalities inequities inessentials inevitabilities infamies
    infanticides infantries infantrymen infants infatuations infections infelicities inferences inferiors infernos
    infestations infidelities infidels infielders infields infiltrators infinitesimals infinities infinitives
    infirmaries infirmities inflammations inflatables inflations inflections inflexions inflows infomercials informants
    informers infractions infrastructures infringements infusions ingots ingrates ingredients ingresses inhabitants
    inhalants inhalations inhalators inhalers inheritances inheritors inhibitions inhibitors inholdings inhumanities
    iniquities initiations initiatiors initiatives initiators injections injectors injunctions injuries injustices
    inkblots inklings inkwells inlets inmates innkeepers innocents innovations innovators innuendoes inoculations
    inpatients inquests inquirers inquiries inquisitions inquisitors inroads ins inscriptions insecticides insectivores
    insects insecurities insertions insiders insides insights insignias insignificances insinuations insoles
    insolvencies insolvents insomniacs inspections inspectors inspirations installations installments instalments
    instants insteps instigators instincts institutions instructors instrumentalists instrumentalities instrumentals
    insulators insulins insureds insurers insurgences insurgencies insurgents insurgents. insurrectionists insurrections
    intaglios intakes intangibles integers integrals integrators integuments intellects intellectuals intendants
    intensifiers intensities intensives intentions intents interactions interceptions interceptors intercessions
    intercessors intercoms interconnections interferences interferometers interiors interjections interlopers
    intermarriages intermediaries interments intermezzi intermezzos intermissions internals internationalists
    internationals internees internists internships interpolations interpretations interpreters interrelations
    interrelationships interrogations interrogatives interrogatories interrogators interruptions intersections
    interstates interstices intertexts intertitles intervals intervenors interventionists interventions interviewees
    interviewers intestines intimacies intimations intimidations intonations intoxicants intranets intransigents
    intransitives intricacies introductions intros intruders intrusions intuitions inundations invaders invariables
    invasions inventions inventors inversions invertebrates investigations investigators investitures investments
    investors invisibles invitations invitees invocations involutions involvements iodocompounds iodothyronines
    iodotyrosines ionospheres ions iotas ipecacs ironclads ironies irrationals irregularities irregulars irrelevances
    irrelevancies irritants irritations irruptions islanders islands islets isms isobars isolationists isomers isopleths
    isotopes issuances issuers isthmuses items iterations itinerants itineraries ivories jabberers jabberings jabots
    jackals jackasses jackboots jackdaws jackhammers jackknives jackpots jailbreaks jailers jalopies jalousies jamborees
    jambs janglers japes jasmines javelins jawbreakers jays jaywalkers jazzmen jealousies jeeps jellyfishes jeremiads
    jerkings jerkins jerseys jesters jetliners jetties jewelers jewellers jewelries jiffies jiggers jigsaws jihads
    jillions jingoists jinn jinrikishas jitneys job-seekers jobbers jocks jockstraps joggers joiners joists jokers
    jonquils jottings joules journalists journeymen jowls joysticks jubilees judgements judgeships judgments judiciaries
    juggernauts jugglers jugulars juicers jujubes jukeboxes juleps jumbos jumpers juncos junctures jungles juniors
    junipers junkholders junkies junkloads junkyards juntas juries jurisconsults jurisdictions jurists jurors justices
    justifications juveniles kaftans kamikazes karaokes karats katydids kazoos kebabs keepers keepsakes kegs kennings
    kerbs kerchiefs kestrels ketches kettledrums kettles keyholes keypads keystones keywords khans kibbutzim kibbutzniks
    kibitzers kickbacks kickers kickoffs kickstands kiddies kidnappers kidnappings kidneys killdeers killers killings
    killjoys kilobytes kilocycles kilograms kilometers kilometres kilos kilotons kilowatts kilts kimonos kindergarteners
    kindergartens kindnesses kinds kinesics kinfolks kingdoms kingfishers kingpins kinsmen kinswomen kiosks kippers
    kissers kissings kitchenettes kitchens kitties kiwis kleptomaniacs klutzes knacks knapsacks knaves kneebreeches
    knickknacks knighthoods knitters knives knockers knockoffs knockouts knockwursts knolls knotholes knowings knowns
    knuckleheads koalas kohlrabies kolkhozes kookaburras kooks kopecks koshers krautheads kronor kudzus kumquats kwh
    labels. labia labials laboratories laborers labourers labs labyrinths lacerations lackeys lacunae laddies ladies
    ladings lads ladybirds ladybugs ladyfingers laggards lagniappes lairs lamas lamaseries lambkins lambskins lamechians
    lamentations lampposts lampreys lamps lampshades lancets landes landfalls landfills landholders landholdings
    landings landladies landlines landlords landlubbers landmasses landowners landscapers lanes languors lanterns
    lanyards lapels lapidaries lappets laptops lapwings larboards larcenies larches larders larges largos lariats
    larkspurs larvae larynges lasagnas lasagnes lasses lassies lassos latecomers laterals laths latitudes latrines
    lattes latticeworks laughingstocks launchers launchings launderers launderings laundresses laundries laundrymen
    laureates lavatories lavenders lawbreakers lawgivers lawmakers lawmen lawmkers lawns laws lawsuits lawyers laxatives
    layettes laymen layoffs layouts layovers laypeople laypersons lbs lbs. leadings leaguers leakages leakers leanings
    learners leas leaseholders leaseholds leathernecks leavings lechers lecterns lecturers ledgers leeks leewards
    lefthanders lefties leftists lefts legacies legalisms legatees legates legations legends leggings legionnaires
    legions legislators legislatures legumes leis leitmotifs leitmotivs lemmas lemmings lemons lemurs lenders lengths
    lentils leopards lepers leprae leprechauns lesbians lessees lessers lessons lessors letdowns lethargies letterheads
    lettermen lettuces letups leukocytes levees levelers levellers leviathans lexicographers lexicons liaisons liars
    libations libelers libellos liberalisations liberalizations liberals liberators libertarians liberties libertines
    libidos librarians libraries librettists librettos lice licensees licentiates lichens lickings licorices lieges
    liens lieutenants lifeboats lifeguards lifelines lifers lifes lifespans lifestyles lifetimes lifeworks lifters
    liftoffs ligaments ligands lighthouses lightweights lightyears likelihoods likenesses lilacs lilies limbos limeades
    limericks limitations limitings limos limousines limpets linchpins lineages lineaments linebackers linens liners
    linesmen lineups lingerers lingerings lingoes linguists liniments linings linkages linkups linnets lintels lionesses
    lions lipids lipoproteins liposomes liqueurs liquidations liquidators liquidities liquids liquors liras lire lise
    listeners listings litanies litchis literals literates literatures liters lithographers lithospheres litigants
    litigators litres litterbugs littorals liturgies livelihoods livelongs liveries livers livings lizards llamas llanos
    loaders loadings loafers loaners loanwords loathings loaves lobbyists lobes lobotomies lobstermen lobsters lobules
    locales localisms localities locals locations loci lockers lockets lockouts locksmiths lockups locomotives locoweeds
    locusts locutions lodes lodestars lodestones lodgers loganberries logarithms logbooks loges loggerheads loggers
    logicians logjams logos logotypes loincloths loiterers lollipops loners longboats longhorns longings longitudes
    longshoremen lookouts loonies loons loopaholics loopholes looters lootings lordships lorgnettes lorries losers
    lotions lotteries lotuses loudmouths loudspeakers louses louts louvers louvres lovebirds lovelies lovers lowbrows
    lowlands loyalists loyalties lozenges ls luaus lubbers lubricants lubricators luggages lullabies lumberjacks
    lumbermen lumberyards luminaries lummoxes lunacies lunatics luncheons lunchrooms lunchtimes lungs lupines lupins
    lushes luxuries lyceums lymphatics lymphocytes lymphomas lynchings lynxes lyres lyricists macaroons macaws maces
    machetes machinations machinists machos mackerels mackinaws mackintoshes macrocosms macrocrystals macromolecules
    macrons macros madams madcaps madhouses madmen madrasahs madrasas madrases madstones madwomen maelstroms maestros
    mafias mafiosi magazines maggots magicians magistrates magnates magnetisms magnetos magnets magnifications
    magnifiers magnitudes magnolias magnums magpies maharajahs maharanis mahatmas mahoganies maidenheads maidens maids
    maidservants mailboxes mailers mailgrams mailings mailmen mailrooms mainframes mainlands mainmasts mains mainsails
    mainsprings mainstays maintainers maizes majorettes majorities makers makersa makeshifts makeups makings maladies
    maladjustments malapropisms malcontents maledictions malefactors males malevolencies malformations malignancies
    malingerers mallards mallows malls malpractices malteds mamas mammalians mammals mammograms mammoths managements
    managers manatees mandarins mandibles mandolins mandrakes mandrills manes maneuverings mangers mangoes mangroves
    manholes manhours manhunts maniacs manias manics manicurists manifestations manifestos manikins maninstays
    manipulations manipulators mannequins mannerisms manors mansards manses mansions mantelpieces mantels mantes mantids
    mantillas mantises mantras manuals manufacturers manuscripts maples mappings maquiladoras maquilas marabous maracas
    marathoners marauders marchers marchionesses mares margaritas margins mariachis marigolds marimbas marinas
    marionettes markdowns markers marketeers marketers marketings marketplaces markings marksmen markups marlins
    marmosets marmots marquees marques marquesses marquises marriageables marriages marrieds marrowbones marrows marshes
    marshlands marshmallows marsupials martinets martinis martins marts mas mascaras mascots masculines masers mashers
    maskers masochists masons masqueraders masquers masques masseurs masseuses massifs mastectomies masterpieces
    masterstrokes masterworks mastheads mastiffs mastodons mastoids matadors matchbooks matchboxes matchmakers
    matchsticks materals materialists materials mathematicians matinees matriarchies matriarchs matrices matricides
    matrons mattocks matts maturities matzohs matzos matzot matzoth mausoleums mavens mavericks maws maxes maxillae
    maxims maximums mayflies mayflowers mayors maypoles mazurkas meadowlarks meadows mealtimes meanes meanings
    measurements meatballs meatloaves meats meccas mechanisms medalists medallions medallists medals meddlers medians
    medias mediators medicals medications medics mediocrities meditations mediums medleys medullas meetinghouses
    meetings megabytes megacycles megaliths megalomaniacs megalopolises megaphones megaquestions megatons megawatts megs
    melancholics melanges melanomas melodies melodramas melons meltdowns members memberships membranes mementos memes
    memoirs memorandums memorials memories men-of-war menageries menages menarches menders mendicants menials menorahs
    menservants mentalities menus mercenaries merchandisers merchants mercies meres mergansers mergers meridians
    meringues merinos meritocracies mermaids mermen merrymakers mesas mescals mesdames mesdemoiselles mesquites
    messengers messiahs mestizos metabolisms metabolites metacarpals metacarpi metallurgists metalsmiths metalworkers
    metamidophos metaphors metaphysicals metastases metatarsals meteoroids meteorologists meteors methodologies methods
    metis metronomes metropolises metros mezzanines miasmas mice micelles micoprocessors micro-organisms microbes
    microbiologists microchips microcircuits microcomputers microcosms microfossils micrograms micrographics
    micrometeorites micrometers micrometres microns microorganisms microphones microprocessors microseconds middies
    middlebrows middlemen middleweights midges midgets midlands midpoints midriffs midshipmen midsts midterms midways
    midweeks midwiferies miens migraines migrants migrations mileages mileposts milers miles milestones milieus
    militants militaries militarists militiamen militias milkmaids milkmen milkshakes milksops milkweeds millages
    millenarians millenniums milliamperes millidegrees milligrams milliliters millilitres millimeters millimetres
    milliners millionaires millionths millipedes milliseconds millraces millstones mils mimicries mimosas minaces
    minarets minefields mineralogists minerals miners minesweepers mineworkers miniatures miniaturists minibars
    minibikes minibuses minicars minicomputers minima minimalists minimills minims minimums minions minis miniskirts
    ministrants ministrations ministries minisupercomputers minivans minivans. minnows minorities minuends minuets
    minuscules minuses minutiae minxes miracles mirages misadventures misalliances misanthropes misanthropists
    misapprehensions misappropriations miscalculations miscarriages miscellanies mischances mischarges misconceptions
    misconstructions miscreants miscues misdeeds misdemeanants misdemeanors misdemeanours misdirectors miseries misers
    misfortunes misgivings mishaps mishmashes misimpressions misinterpretations misinterpreters misjudgments
    mismeasurements misnomers misogynists misperceptions misplacements mispronunciations misquotations misreadings
    misrepresentations misrules missals missiles missionaries missions missives misspellings misstatements missteps
    mistresses mistrials misunderstanders misunderstandings mites mitigators mitres mittens mitts mixers mixologists
    mixtures mizzenmasts mizzens moats mobcaps mobiles mobilisations mobilizations mobsters moccasins mochas mockeries
    mockers mockingbirds mockups modalities modals modelings modellings modems moderators modernists moderns modes
    modicums modifications modifiers modulations modules moguls moieties moires moisturizers molars moldings molecules
    molehills moles molesters molls molluscs mollusks momentoes moments mommies moms monarchies monarchists monarchs
    monasteries monastics monetarists moneybags moneymakers moneys mongooses mongrels monies monikers monks monochromes
    monocles monocotyledons monocrotophos monograms monographs monolinguals monoliths monologues monomaniacs monomers
    monopolies monopolists monorails monosyllables monotheists monotones monoxides monsoons monsters monstrances
    monstrosities montages monthlies months montmorillonites monuments moochers moods moonbeams mooncursers moonlighters
    moonstones mopeds moppets moraines moralists moralities moralizers morasses moratoriums morays morcillas mordants
    morgues mornings morns morons morphemes morrows morsels mortages mortals mortarboards mortgagees mortgagors
    morticians mortuaries mos mosaics mosques mosquitoes mosses motels motes motets motherfuckers motherlands
    mothers-in-law moths motifs motiles motivations motivators motives motorcades motorcyclists motorists motormen
    motormouths motors. motorscooters motorways mottoes mouldings mountains mountainsides mountebanks mountings mourners
    mousers mousetraps moustaches mouthfuls mouthpieces mouthwashes movables movements movers moviemakers mowers
    muckrakers mudguards mudslides mudslingers muezzins muffins mufflers muftis muggers muggings mulattoes mulberries
    mules muleteers mullets mullions multimillions multinationals multiples multiplexers multiplexes multiplicands
    multiplications multiplicities multipliers multitudes multivitamins mumblers mummers mums municipalities municipals
    munis muralists murals murderers murderesses muscatels musclemen museums musicals musicians musicologists musings
    muskellunges musketeers muskets muskmelons muskrats mussels mustaches musts mutants mutations mutilations mutineers
    mutterers mutterings mutts muumuus mynas myofibrillae myofibrils myriads myrtles mysticisms mystics mythologies
    mythologists myths nabobs nachos nadirs naggings naiads nailbrushes nameplates namesakes nannies nanoseconds napalms
    napes napkins nappies narcissists narcos narcotics narcs narrations narratives narrators narwhals nasals nasturtiums
    nationalisations nationalisms nationalists nationalities nationalizations nationals natives nativities naturalists
    natures naughts nautiluses navels naves navies navigators nays naysayers nebulae necessaries necessities
    neckerchiefs necklaces necklines neckties necromancers nectaries nectarines negations negligees negociants
    negotatiators negotiations negotiators neighbhorhoods neighborhoods neighbourhoods nematodes nemeses neologisms
    neonates neophytes nephews nerds nesters nestlings neurologists neurons neuroscientists neuroses neurotics
    neurotransmitters neutralists neutrals neutrinos neutrons neutrophils newborns newcasts newcomers newels newlyweds
    newsagents newsboys newscasters newscasts newsies newsletters newsmen newspapermen newspapers newspaperwomen
    newsprints newsreels newsstands newtons nexuses nibblers nibs niceties nickelodeons nieces niggards niggas niggers
    nightcaps nightclubs nighters nightgowns nighthawks nighties nightingales nightmares nights nightshades nightshirts
    nightsticks nigras nigs nihilists nimbi nincompoops nineteens nineteenths ninetieths ninjas ninnies ninths nippers
    nitpickers nits nitwits no-hitters noblemen nobles noblewomen nobodies nocturnes nodes nodules noes noggins
    noisemakers noli nomads nomenclatures nomias nominations nominatives nominees nonagenarians nonbelievers
    noncombatants noncoms nonconductors nonconformists nondrinkers nondurables nonentities nonesuches nonevents
    nonmembers nonpareils nonpartisans nonpayments nonperformers nonprofits nonreactors nonresidents nonshifters
    nonsmokers nonstops nonstrikers nonwhites noodles nooks normals northeasters northerlies northerners northers nos
    nosebleeds nosegays nostrils nostrums notables notaries notations notebooks noteholders notifications notions
    nougats noughts nouns novae novas novelettes novelists novellas novels novelties novices novitiates nozzles nubbins
    nubs nuclei nucleoli nudes nudists nufs nuisances nullifiers numerals numerations numerators numismatists numskulls
    nuncios nunneries nuns nursemaids nurseries nurserymen nutcrackers nuthatches nutmegs nutrias nutrients nutriments
    nutritionists nutshells nymphomaniacs nymphs oafs oaks oarlocks oars oarsmen oases oaths oats obediences obeisances
    obfuscations obits obituaries objections objectives objectors oblations obligations obliterans oblongs oboes oboists
    obscenities obscurities obsequies observances observations observatories observers obsessions obsessives obstacles
    obstetricians obstructionists obstructions obverses ocarinas occlusions occupancies occupants occupations
    occurrences oceanographers oceans ocelots octagons octaves octets octogenaraians octogenarians octopuses oculars
    oculists oddballs oddities odes odometers odors odours odysseys oerations oesophagi offbeats offences offenders
    offenses offensives offerings offersey offertories offi officals officeholders offices officials offings offshoots
    offstages ogres ohms oilcloths oilfields oilseeds oilworkers ointments okras old-timers oldies olds oldsters
    oleanders olefins oligarchies oligarchs olives ologies ombudsmen omegas omelets omelettes omissions omnibuses
    omnivores oncogenes one-liners ones onions onlookers onrushes onsets onslaughts onuses onyxes opals openers openings
    operagoers operands operas operatives operators operettas ophthalmologists opiates opinionmakers opinions opossums
    opponents opportunists opportunities opposites oppressors opticians optimisations optimists optimizations optimums
    optometrists opuses oracles orals orangeades oranges orangutans orations oratories oratorios orators orbitals
    orchardists orchards orchestras orchestrations orchids ordeals orderings orderlies ordinals ordinances ordinations
    ores organelles organics organisations organisers organisms organists organizations organizers orgasms orgies
    orientals orientations orifices originals originations originators origins ornithologists orphanages orthodontists
    orthodoxies orthographies orthopaedists orthopedists orthophosphates orzae oscillations oscillators oscilloscopes
    osiers ospreys osteopaths ostinatos ostriches otters ottomans ounces ousters outages outbacks outboards outbuildings
    outbursts outcasts outcomes outcroppings outfielders outfields outfitters outflows outgrowths outhouses outings
    outlanders outlets outlooks outpatients outposts outpourings outreaches outriders outriggers outsets outsiders
    outsides outsizes outstations outtakes ovaries ovations ovens overachievers overages overallotments overbillings
    overbites overdrafts overflights overheads overmuches overnighters overpayments overproducers overreactions
    overseers overshoes oversights oversimplifications overstatements overtimes overtones oviducts ovoids ovules owlets
    owls owners ownerships oxbows oxfords oxides oxidisers oxidizers oxygens oxyhydroxides oxymora oystchers pacemakers
    pacers pacesetters pacifiers pacifists packers pacts paddies paddocks paeans paediatricians pagans pageants pagers
    pagodas pailfuls painkillers paintbrushes painters paintings pairings paisleys palaces palaeontologists palatals
    palazzi palazzos palefaces paleontologists palettes palimpsests palindromes palings pallbearers pallets palliatives
    palmettos palmists palmtops palominos palpitations pamphleteers pamphlets pan-democrats panaceas pancreases pandas
    pandemics panderers panegyrics panelings panelists panellings panellists panes panhandlers panjandrums panniers
    panoplies panoramas pansies pantaloons pantheists pantheons panthers panties pantries pantsuits panzers papacies
    papas papayas paperbacks paperboys paperhangers paperwads paperweights papillae papooses paps papyri parables
    parabolas parachutists paradigms paradises paradoxes paragons parakeets paralegals parallaxes parallelisms
    parallelograms paralytics paramedicals paramedics parameters paramilitaries paramours paranoids parapets paraplegics
    paraprofessionals parastatals paratexts paratroopers parchments parentheses parfaits pariahs parimutuels parings
    parishes parishioners parities parkas parliamentarians parliaments parlors parlours parolees paroxysms parquets
    parricides parsecs parsnips parsonages part-timers partakers parterres partials participants participations
    participles particularities particulars particulates partings partisans partnerships partridges parvenus pashas
    passages passageways passbooks passels passengers passers-by passersby passions passives passkeys passports
    passwords pastas pastels pastiches pasties pastilles pastimes pastorals pastorates pastries pasts patchworks
    patellae patellas paterollers pates pathogens pathologists paths patients patinae patinas patios patisseries
    patriarchies patriarchs patricians patricides patrimonies patriots patrolmen patrons patronymics patsies patties
    paunches paupers pavements pavilions pavings pawls pawnbrokers pawnshops pawpaws paychecks paydays payees payers
    payloads paymasters payments payoffs payouts payrolls peacekeepers peacemakers peaces peacocks peafowls peahens
    pears peas peasants pecans peccadilloes peccaries pectorals peculiarities pedagogues pedants peddlers pederasts
    pedestals pedestrians pediatricians pedigrees pediments pedlars pedometers peelings peepers peepholes peerages
    peewees pegboards pelicans pelvises penalties penances penchants pendants pendents pendulums penetrations penguins
    peninsulas penises penitentiaries penitents penknives penlights pennants pennies pennons pennyweights penologists
    pensioners pentagons pentameters pentathlons penthouses penultimates peonies peons peppercorns peppermints
    pepperonis peptidases peptides perambulators percales percentages percentiles percents perceptions percolators
    percussionists peregrinations perennials perfectionists perfections perfidies perforations performances performers
    perfumeries pericardia perigees perihelia perimeters periodicals periods peripatetics peripherals peripheries
    periphrases periscopes perishables peritoneums periwigs periwinkles perjurers perjuries permanents permissions
    permutations perorations perpendiculars perpetrators perplexities perquisites persecutions persecutors persimmons
    personae personages personalities personals personifications persons perspectives persuaders persuasions
    perturbations perusals perversions perversities pesatas pesetas pesos pessimists pesticides pestilences pests petals
    petards petioles petites petitioners petrels petrochemicals petroleumproducts petticoats pettifoggers pettinesses
    petunias pewees pews pewters pfennigs phagocytes phalanges phalanxes phalli phantasmagorias phantasms phantoms
    pharamaceuticals pharaohs pharmaceuticals pharmacies pharmacists pharmacologists pharmacopoeias pharynges pheasants
    phenomena phenomenons pheromones phials philanderers philanthropies philanthropists philantropists philatelists
    philharmonics philippics philodendrons philologists philosophers philosophies philters philtres phis phobias phoebes
    phoenixes phonemes phoneticians phoneys phonies phonographs phonologists phosphates phosphines phosphors
    photocathodes photocopiers photoelectrons photofinishers photofloodlights photographers photojournalists photons
    photos phrasings physicals physicians physicists physiognomies physiologists physiotherapists physiques pianissimos
    pianists pianofortes pianos piasters piazzas piccolos pickaxes pickerels pickers picketers pickins pickoffs
    pickpockets pickups picnickers pics pictographs pictorials pidgins piercings piers pies pigeons piggies piglets
    pigpens pigskins pigsties pigtails pikes pilafs pilasters pilchards pileups pilferers pilgrimages pilgrims pilings
    pillboxes pillions pillowcases pilothouses pimentos pimientos pimpernels pimples pinafores pincers pincushions
    pineapples pinheads pinholes pinkies pinnings pinpricks pinstripes pintos pints pinwheels pipedreams pipelines
    pipers pipits piranhas piroghi pirogues pis pistachios pistils pistoleers pistols pitchers pitchmen pitfalls pitons
    pittances pituitaries pixels pixies pizzas pizzerias placebos placements placentals placentas placers plackets
    plagiarisms plagiarists plagiarizers plaids plainclothes plainclothesmen plaintiffs plaints planetariums planetoids
    planets planners plannings plantains plantations planters plantings plasterers plastics plastisols platefuls
    platelets platens platforms platitudes platoons platters platypuses playbacks playbills playboys players playgoers
    playgrounds playlists playmates playoffs playpens playrooms playthings playwrights plazas pleaders pleadings pleas
    pleasantries pleasings plebeians plebiscites plectra plectrums plenipotentiaries plenitudes plexuses plinths
    plodders ploddings plotters ploughmen ploughshares plovers plowmen plowshares ploys plumbers plums plunderers
    plungers plunkers pluperfects pluralities plurals pluses plutocracies plutocrats poachers pocketbooks pocketfuls
    pocketknives podiatrists podiums poems poetesses poets pogroms poinsettias pointers pointillists poisoners
    poisonings pokers pokeys polarities polecats polestars policemen policewomen policies policyholders policymakers
    polios polishers politicians politicos polities pollings polliwogs pollsters pollutants polluters polonaises pols
    poltergeists poltroons polybutenes polyelectrolytes polyesters polyethers polygamists polyglots polygons polygraphs
    polyhedrons polyisocyanates polymaths polymerizations polymers polynomials polyols polyphosphates polyps polyrhythms
    polysiloxanes polysyllables polytechnics polytheists pomegranates pompons ponchos pones ponies pontiffs pontoons
    ponytails poodles poorhouses popguns popinjays poplars popovers poppies populaces populations populists porcelains
    porches pornographers porringers portables portages portals portcullises portents porterhouses portfolios portholes
    porticoes portmanteaus portraitists portraits portrayals portwatchers posers poseurs posies positives positivists
    positrons possemen possessions possessives possessors possibilities possibles possiblities possums postcards
    postcodes posteriors posters postgraduates postings postludes postmasters postmen postmistresses postmortems
    postponements postscripts potables potatoes potbellies potboilers potentates potentialities potentials potfuls
    potholders potholes pothooks potions potlucks potpies potpourris potsherds potshots potteries potties powerboats
    powerhouses powerplants poxes pp. practicalities practicals practitioners pragmatists prairies pralines prams
    prancers pranksters pratfalls prayerbooks prayers preachers precedents preceptors precepts precincts precipices
    precipitants precipitations preconceptions precursors predators predecessors predicaments predictions predictors
    predilections predispositions prefabs prefects prefectures preferences pregnancies prejudgements prejudgments
    prelates preliminaries premiums premonitions preoccupations preparations preparatives preparers prepayments
    preponderances prepositions preps prerequisites prerogatives preschoolers preschools prescribers prescriptions
    presences presentations presenters presentiments presentments preservatives preservers presidencies pressings
    pressmen presumptions presuppositions preteens pretences pretenders pretenses preterites preterits pretexts pretzels
    prevarications prevaricators preventatives preventives previsions pricetags pricings priestesses priesthoods priests
    prigs primaries primates primers primitives primroses princes princesses principalities principals printers
    printings printouts prioresses priories priorities priors prisms prisoners prisoners. prisons privateers privations
    privatisations privatizations privets privies prizefighters probabilities probables probationers probings
    problematics problems proboscises procedures processionals processions processors proclamations proclivities
    procrastinators procurators procurers prodigals prodigies producers productions profanations profanities
    professionals professions professors professorships profligates profs profundities profusions progenitors prognoses
    prognostications prognosticators prognostics programmers progressions progressives prohibitionists prohibitions
    projectiles projectionists projections projectors proletarians prologues prolongations prolusions promontories
    promoters promotions prompters promptings proms promulgators pronghorns pronouncements pronouns pronunciations
    proofreaders propagandists propects propellants propellers propensities properties propfans prophecies prophetesses
    prophets prophylactics proponents proportionals proposals proprietaries proprieties proprietors proprietorships
    proprietresses propulsions pros prosceniums proscriptions prosecutions prosecutors proselytes prosodies prospectors
    prospectuses prostates prostheses prostrations protagonists proteases protectionists protections protectorates
    protectors proteges proteins protestations protesters protestors protons protozoa protozoans protractors protrusions
    protuberances proverbs providers provinces provincials provisons provisos provocateurs provocations provosts
    prowlers prows proxies prudes psalmists pseudonyms psychedelics psychiatrists psychics psychoanalysts psychologies
    psychologists psychopaths psychos psychoses psychotherapies psychotherapists psychotics ptarmigans pterodactyls
    ptomaines publicans publications publicists publishers pubs pucks puddings pueblos puffballs puffers puffins
    pugilists pugs pullbacks pullers pullets pulleys pullouts pullovers pulpits pulsars pulsations pumas pumpkins
    punchers pundits punishments punsters punters pupae pupils puppeteers puppets puppies purchasers purebreds
    purgatives purgatories purifiers purists puritans pursers pursuers pursuits purveyors pushcarts pushers pushovers
    pushups pusses pussies pussycats pustules putsches puzzlers pygmies pylons pyres pyromaniacs pyrometers pythons
    pyxes quadrangles quadrants quadricepses quadrilaterals quadrilles quadriplegics quadrupeds quadruplets quads
    quagmires quahogs qualifiers qualities qualms quandaries quanta quantifiers quantities quarrymen quarterdecks
    quarterfinals quarterlies quartermasters quartets quartos quarts quasars quasisports quatrains quays quesadillas
    questioners quibblers quibs quiches quickies quicksands quids quietuses quills quinces quintessences quintets
    quintuplets quires quislings quitters quorums quotas quotations quotients rabbis rabbles raccoons racecourses
    racehorses racemes racers racetracks raceways racists raconteurs racoons racquetballs radars radials radiations
    radiators radicals radii radiograms radioisotopes radiologists radiomen radiotelephones radiotherapists radishes
    rads ragamuffins raglans ragouts ragtags raiders railbikers railbikes railbirds railcars railings railleries
    railways rainbows raincoats raindrops rainfalls rainmakers rainstorms raisers raisins rajahs ramblers ramblings
    ramifications ramparts ramrods ranchers rangelands rangers rankings rapers rapeseeds rapiers rapists rappers
    rapports rapprochements rapscallions raptors raptures rarities rascals rashers rashes raspberries ratepayers
    rathskellers ratifiers ratings rationales rationalisations rationalists rationalizations rationals rattans rattlers
    rattlesnakes rattlings rattraps ravellings ravines ravings raviolis re-creations re-enactments reactants
    reactionaries reactions reactors readabilities readers readerships readings readjustments readouts reagents
    realignments realists realities realms reals realtors reamers reapers reappearances reappraisals rearrangements
    reassessments reassignments reassurances rebellions rebirths rebuses rebuttals recalculations recantations
    recapitalizations recapitulations receivers receptacles receptionists receptions receptors recessionals recessions
    recessives recidivists recipes recipients reciprocals recitals recitations recitatives reckonings recliners recluses
    recognitions recollections recommendations recommendatons reconciliations reconnaissances reconstructions recorders
    recorders. recordings recoveries recreants recreations recriminations recruiters rectangles rectifications
    rectifiers rectories rectors rectums recurrences redactions redbreasts redcaps redcoats redeemers redemptions
    redevelopers redevelopments redheads rednecks redoubts reds reductions redundancies redwoods reefers reelections
    reenactments reentries refectories referendums referrals refinancings refinements refineries refiners reflections
    reflectors reflexes reflexives reformations reformatories reformers reformists refractories refreshers refreshments
    refrigerants refrigerators refs refugees refuges refurbishments refusals refusers refutations regattas regencies
    regents regicides regimens regimes regionalisms regionals regions registrants registrars registrations registries
    regressions regulars regulations regulators reguli rehabilitations rehearsals reimbursements reincarnations
    reinforcements reinsurers reinterpretations reiterations rejections rejoicings rejoinders relationships relatives
    relaxants relaxations reliables relics reliefs religionists religions relocations remarketings remarriages rematches
    remembrances reminders reminiscences remissions remittances remnants remonstrances remotes removals removers
    remunerations renaissances renascences renderings renditions renegotiations renewals renovations renovators rentals
    renters renunciations reorganisations reorganizations repairmen reparations repasts repatriations repayments
    repeaters repellents repercussions repertoires repertories repetitions replacements replicas replications reporters
    repositories repossessions representatives representives repressers repressions reprisals reproducibilities
    reproductions reps reptiles reptilians republics repudiations repulsions reputations requesters requiems
    requirements requisites resales rescissions rescuers reseachers researchers resellers resemblances resentments
    reservations reservists reservoirs reshufflings residences residencies residents residuals residues resignations
    resins resistances resisters resistors resolutions resonances resonators respirators respondents responders
    responses responsibilities restarters restatements restaurants restaurateurs restorations restoratives restorers
    restraints restrictions restrooms restructurings resultants resumptions resurgences resurrections resuscitators
    retailers retainers retaliations retardants retinas retinues retirees retirements retractions retrenchments retrials
    retributions retrievals retrievers retrogradations retrorockets retrospectives retroviruses reunions revaluations
    revealings revelations revelers revellers revellings revelries revenuers revenues reverberations reverends reveries
    reversals revetments reviewers revisionists revisions revivalists revivals revocations revolutionaries
    revolutionists revolutions revolvers revues rhapsodies rheas rheostats rhetoricians rheumatics rhinestones
    rhinoceroses rhinos rhizomes rhododendrons rhomboids rhombuses rhubarbs rhythms ribbies ribbons ribozymes
    richissimos rickshaws riders ridgepoles ridings riflemen rifts riggers right-wingers rightists rigidities rigids
    rigmaroles rills rinds ringers ringings ringleaders ringlets ringmasters ringsiders rinks rioters ripoffs rippers
    ripsaws risers rites rituals rivalries riverbanks riverbeds riversides riveters rivulets roadbeds roadblocks
    roadhouses roadrunners roadsides roadsters roadways roamers roans roasters robberies robbers robots rodders rodents
    rodeos roebucks roentgens roes rogues roisterers roles rollbacks rollers rollovers romancers romanticists romantics
    rompers roods roofers rooftops rookeries rookies roomers roomfuls roommates roosters rooters ropers rosarians
    rosaries rosebuds rosebushes roses rosettes rosewoods rostrums rotaries rotations rotisseries rotogravures rotors
    rotundas roubles roughnecks roundabouts roundelays roundhouses roundups roundworms roustabouts routines routings
    rovers rovings rowboats rowdies rowels rowers royalists royals royalties rs rubdowns rubes rubfests rubies rubles
    rucksacks ruckuses rudders ruffians rugs rulers rulings rumblings ruminants ruminations rumps rums run-ins run-ups
    runabouts runaways rundowns runes rungs runnels runners runners-up runoffs runts runups runways rupees ruses rusks
    russets rustics rustlers rustlings rutabagas sabbaticals sables saboteurs saccades sachems sachets sackes sackfuls
    sackings sacraments sacrileges sacristans sacristies sacs saddlebags sadists safaris safeties safflowers saffrons
    sagas sages saguaros sahibs said'let's sailboats sailfishes sailings sailors salads salamanders salamis salarymen
    sales. salesclerks salesgirls salesmen salespersons saleswomen salicylates salients salines salmonellae salmons
    salons saloons salsas saltcellars saltines saltshakers salutations salvers salvos samovars sampans samplers
    samplings sanatoriums sanctuaries sanctums sandals sandbanks sandbars sandblasters sandboxes sandlots sandmen
    sandpipers sandstorms sangiovanni sanitariums sanitationists saplings saponins sapphires saprophytes sapsuckers
    sarcasms sarcomas sarcophagi sardines saris sarongs sarsaparillas sashes sassafrases satchels satinwoods satirists
    satisfactions satraps satyrs saucepans saucers saunas sausages savageries savannas savants savers saviors saviours
    savories savouries sawhorses sawmills sawyers saxes saxophones saxophonists sayings scabbards scaffoldings scalars
    scalawags scallions scalpels scalpers scammers scandalmongers scandals scanners scanties scapes scapulae scapulars
    scarabs scarecrows scatterbrains scenarios sceneries scenes scenics scepters sceptics sceptres schedulers schematics
    schemers scherzos schillings schisms schizoids schizophrenics schlemiels schmucks schnauzers schnooks scholars
    scholarships scholastics schoolbooks schoolboys schoolers schoolgirls schoolhouses schoolmarms schoolmasters
    schoolmates schoolmistresses schoolrooms schoolteachers schoolyards schooners schwas sciences scientists scimitars
    scintillas scions scofflaws scoldings sconces scones scooters scops scorchers scoreboards scorecards scorekeepers
    scorers scorpions scoundrels scoutmasters scows scramblers scrapbooks scrapers screenings screenplays screenwriters
    screwballs screwdrivers scribblers scrimshaws scrips scriptures scriptwriters scrooges scrota scroungers scrubbers
    scubas sculleries scullions sculptors seabeds seabirds seaboards seacoasts seafarers seagulls sealants sealers
    seamen seamstresses seances seaports searchers searchings searchlights seas seascapes seashells seashores seasides
    seasonings seaways secants secessionists secondaries secretariats secretaries secretions secrets secs sectarians
    sectionals sects secularists securites securities sedans sedatives seducers seductions seedcoats seedlings seeings
    seekers seers segregationists seismographs seismologists seizures selections selectmen selectors self-deceptions
    self-portraits self-starters sellers selloffs sellouts selvages selves semblances semesters semi-abstractions
    semiautomatics semicircles semicolons semiconductors semifinalists semifinals semimonthlies seminarians seminaries
    seminars semiprofessionals semis semitones semitrailers semiweeklies senates senators senders senilis seniors
    sensationalists sensations sensibilities sensitives sensitivities sensors sentencings sentimentalists sentiments
    sentinels sentries sepals separations separatists separators septa septets septuagenarians sepulchers sepulchres
    sequels sequencers sequestrations sequins sequoias sera seraglios serapes serfs sergeants serials sermons serpents
    serums servants servers servicemen servicers serviettes servings servitors servomechanisms servos sesames sessions
    setbacks settees setters settings settlements settlers setups seventeens seventeenths sevenths seventieths
    severances sevices sewers sexagenarians sexists sexpots sextants sextets sextons shadings shads shakedowns shakers
    shakeups shallots shamans shamrocks shanties shantytowns shards sharecroppers shareholders shareholdings shareowners
    sharers sharpeners sharpers sharpshooters shavers shavings shawls shearers sheathings sheaths sheaves shebangs
    sheepdogs sheepe sheepfolds sheepskins sheikdoms sheikhs sheiks shellfishes shenanigans shepherdesses sherbets
    sheriffs sherries shibboleths shifters shiitakes shillelaghs shillings shims shinbones shindigs shiners shipbuilders
    shiploads shipmates shipments shipowners shippers shipsets shipwrights shipyards shirkers shirrings shirttails
    shirtwaists shockers shoelaces shoemakers shoeshines shoestrings shoguns shooters shootings shootouts shopaholics
    shopkeepers shoplifters shoppers shorelines shortages shortcakes shortcomings shortcuts shortenings shortfalls
    shorthorns shortstops shortwings shotguns shots shotshells shouders shovelfuls show-stoppers showboats showdowns
    showgirls showgrounds showings showmen showpieces showplaces showrooms shredders shrews shrikes shrimpers
    shrubberies shrubs shticks shuckses shuffleboards shufflers shutdowns shutouts shutterbugs shysters sibilants
    siblings sickbeds sicknesses sidearms sidebars sideboards sideburns sidecars sidechairs sidekicks sidelights sidemen
    sidesaddles sideshows sidestrokes sidewalks sidewalls sidings sieges siestas sifters sightings sightseers
    signatories signatures signboards signers signets significations signings silencers silicates sillies silos
    silverfishes silversmiths simians similarities similes simperers simples simpletons simplicities simplifications
    simulations simulators simulcasts sinecures sinews singers singletons singularities singulars sinkers sinkholes
    sinners sinuses sinusoids sippers sirens sirloins siroccos sises sissies sisterhoods sisters sisters-in-law sit-ins
    sitars sitcoms sitters sittings situations six-packs sixes sixpences sixteens sixteenths sixths sixtieths
    skateboarders skaters skeletons skeptics skiers skiffs skiis skillets skimmers skinflints skinfolds skirmishers
    skits skivvies skullcaps skycaps skydivers skyjackers skylights skylines skyscrapers slabs slackers slammers
    slanderers slatterns slaughterers slaughterhouses slayers slayings sleazes sleepwalkers sleepyheads sleeves slicers
    slickers sliders slingers slingshots slipcovers slipknots slippages slippers slitters slobs sloes slogans sloops
    sloths slovens slowdowns slowpokes sluggards sluggers slurries sluts smackers smalls smatterings smelters smidgens
    smidgins smithies smokehouses smokers smokescreens smokestacks smoothies smugglers snakebites snapdragons snappers
    snapshots sneakers sniffers snifters snipers snippets snits snivelings snobs snoopers snoots snorers snots snouts
    snowbirds snowdrifts snowdrops snowfalls snowflakes snowmen snowploughs snowplows snowstorms snowsuits snuffboxes
    soakings soapboxes sobriquets sociables socialists socialites socials societies sociologists sociopaths sockets
    sodas soddies sodomites sofas softballs softeners softies softwoods soirees sojourners solaria solecisms solenoids
    solicitations solicitors solids soliloquies solitaires solitaries soliticitations solitudes soloists solstices
    solubles solutions solvents solvers sombreros somebodies someones somnambulists sonars sonatas songbirds songs
    songsters songwriters sonnies sonorities sons-in-law soothsayers sophistries sophists sophomores soporifics sopranos
    sorbets sorcerers sorceresses soreheads sores sororities sorrels sorters sorties sots soulmates souls soundings
    soundtracks sourdoughs sourpusses southerlies southernisms southpaws southwesters souvenirs sovereigns soviets
    sowers soyaburgers soybeans spacecrafts spaceflights spacemen spacers spaceships spacesuits spacings spadefuls
    spammers spandrels spaniels spankings spanners sparklers sparkplugs sparrows spas spastics spatulas speakeasies
    speakers specialisations specialists specialities specializations specials specialties specifications specifics
    specifiers specimens spectaculars spectators specters spectra spectres spectroscopes speculations speculators
    speeches speechwriters speedboats speeders speedometers speedups speedways spellbinders spellers spellings
    spelunkers spenders spendthrifts spermatozoa spermicides sperms spewings spheres spheroids spherules sphincters
    sphinxes sphynxes spiders spigots spillages spillways spinals spindles spines spinets spinnakers spinoffs spinsters
    spiraeas spiralis spireas spires spiritualists spirituals spitballs spitfires spittoons splashdowns spleens splicers
    splines splittings spoilables spoilers spoilsports spokes spokesmen spokespersons spokeswomen spongers sponsorships
    spoonbills spoonerisms spoonfuls spoors spores sportscasters sportsmen sportswomen spotchecks spotters spouses
    sprats sprayers spreaders spreadsheets sprigs springboards sprinklers sprinklings sprinters spritzers sprockets
    sputniks spyglasses squabs squadrons squads squatters squaws squealers squeezers squibs squids squiggles squirrels
    stabbings stabilisers stabilities stabilizers staccatos stackers stadiums staffers stagecoaches stagehands stagings
    staircases stairways stairwells stakeouts stalactites stalagmites stalkers stalkings stallions stalwarts stamens
    stammerers stampings stances stanchions stand-ins standards standbys standings standoffs standpoints standstills
    stanzas staplers starfishes stargazers starlets starlings starters startups starvings statehooders statements
    staterooms statesmen stationers statisticians stats statues statuettes statures statuses statutes steads steakhouses
    steaks steamboats steamships steeds steelmakers steelworkers steeplechases steeplejacks steeples steins stenches
    stenographers stents stepbrothers stepdaughters stepfathers stepladders stepmothers stepparents steppes stepsisters
    stepsons stereos stereoscopes steriles sterilisers sterilizers sterios sterns sternums steroids stethoscopes
    stevedores stewardesses stickers sticklebacks sticklers stickpins stickups sties stiffeners stiflings stigmas
    stilettos stillbirths stilts stimulants stimulations stimulators stimuli stingrays stinkers stinkpotters stipends
    stipulations stirrers stirrings stirrups stirups stoats stockbrokers stockholders stockings stockpickers stockrooms
    stockyards stockynges stoics stokers stoles stomachaches stoners stopcocks stopgaps stoplights stopovers stoppages
    stopwatches storefronts storehouses storekeepers storerooms storeys stories storks storybooks storylines
    storytellers stovepipes stoves stowaways stragglers straightaways straightedges straighteners straights strainers
    strangers strangleholds stranglers straplesses strata stratagems strategicarms strategies strategists stratospheres
    strawberries streamers streetcars streetlights streets streetwalkers strengths stressors stretchers strictures
    strikebreakers strikeouts strikers strikings stringers striplings strippers stripteases strivers strivings strobes
    strollers strongboxes strongholds strongrooms strophes strudels strumpets stuccoes students studentships studios
    stuffings stumblers stupidities stupids stupors sturgeons stutterers styli stylists styluses styptics styrenes
    sub-assemblies sub-tests subcommittees subcompacts subconferences subcontinents subcontractors subcultures
    subdivisions subfigures subheadings subheads subjectivists subjunctives submariners submersibles submissions
    subparts subpenas subplots subprograms subroutines subscribers subscriptions subscripts subsections subsedies
    subsets subsidiaries subsidies subskills subspaces substances substantiations substantives substations substitutions
    substrata substrates substructures subsystems subterfuges subtilis subtleties subtotals subtractions subtrahends
    subtypes suburbanites suburbs subversives subways successes successions successors succulents sucklings sufferers
    sufferings suffragans suffragettes suffragists suggestions suitcases suites suitors sulfides sulkies sulphates
    sulphides sultanas sultanates sultans summaries summations summerhouses summiteers sumps sunbathers sunbeams
    sunblocks sunbonnets sundaes sundials sundowns sunfishes sunflowers sunlamps sunrises sunroofs sunscreens sunsets
    sunshades sunspots superabundances superchargers supercomputers superconcentrates superconductors superegos
    supergiants superhighways superintendents superiors superlatives supermarkets supermen supermodels supernaturals
    supernovae supernumeraries superpowers superpremiums supers superscripts superstars superstitions superstores
    superstructures supertankers supertitles supervisions supervisors suppers suppliants supplicants supplications
    suppliers supporters suppositions suppositories suppressants suppressors supremacists surceases sureties surfactants
    surfers surgeons surgeries surgicenters surnames surplices surpluses surrealists surreys surrogates surveyors
    survivalists survivals survivors susceptibilities susceptors suspensions suspicions suvivors swains swallowtails
    swards swashbucklers swastikas swatches swathings swaths swearers swearwords sweaters sweatshirts sweatshops
    sweepers sweetbriers sweeteners sweethearts sweeties sweetmeats sweetpeas sweets swellheads swellings swimmers
    swimsuits swindlers swines swingers switchblades switchboards switchers swordfishes swords swordsmen sybarites
    sycamores sycophants syllables syllabuses syllogisms sylphs symbioses symbolists symbols symmetries sympathies
    sympathisers sympathizers symphonies symposiums symptoms synagogues synchronisations synchronizations synchronizers
    syndications syndicators syndromes synergies syngeries synods synonyms synopses syntheses synthesizers synthetics
    syphilitics syrups tabacs tabbies tabernacles tableaux tablecloths tablelands tablespoonfuls tablespoons tabloids
    tabs tabulations tabulators tachometers tacklers tacos tacticians tadpoles tads taffies tailcoats taillights
    tailpipes tailspins tailwinds takeaways takeoffs takeouts takeovers takers talents tales talismans talkers talons
    tamarinds tambourines tamers tams tanagers tandems tangelos tangents tangerines tangibles tangs tankards tankers
    tankfuls tanneries tanners tantrums tapestries tapeworms tapings tapirs tappets taprooms taproots tarantulas tares
    taros tarots tarpaulins tarpons tarps tarragons tartans tartars tarts taskmasters tasters tatters tattlers
    tattletales tautologies taverns tax-exempts taxicabs taxidermists taxonomies taxpayers teachers teachings teacups
    teahouses teakettles teaks teals teammates teamsters teapots teardrops tearjerkers tearooms teas teasels teasers
    teaspoonfuls teaspoons teats technicalities technicians techniques technocrats technologies technologists teenagers
    teetotalers teetotallers tektites telecasters telecines teleconferences telegrams telegraphers telemarketers
    telemeters telephotos telesystems teletypes teletypewriters televangelists televisions tellers telltales temblors
    temperaments temperas temperatures tempests temples temporaries tempos temps temptations tempters temptresses
    tenancies tendencies tenderfoots tenderisers tenderizers tenderloins tendons tendrils tenements tenets tenons tenors
    tens tensors tentacles tenterhooks tenths tepees tequilas terabits terabytes teratologies tercentenaries termagants
    terminals terminations terminators termini terminologies termites terns terrains terrapins terrariums terrestrials
    terriers territorials terrorists terrors ters testaments testates testers testes testicles testimonials testimonies
    testings tetrahalides tetrahedrons textbooks textiles texts thalami thanksgivings the'individuals theatergoers
    theaters theatres theatricals thefts theists theocracies theologians theologies theorems theoreticians theories
    theorists theoriticians therapies therapists therefores thermals thermocouples thermometers thermoplastics thermoses
    theropods thesauri thesauruses theses thespians thickeners thickenings thickets thicknesses thighbones thighs thills
    thimblefuls thimbles thingamajigs thinkers thinners thirteens thirteenths thirtieths thistles tholins thongs
    thoraxes thoroughbreds thoroughfares thoughts thous thousands thousandths thralls thrashers thrashings threats
    threes threescores threesomes threnodies threshers thrifts thrillers throats thrombi throughways throwaways
    throwbacks throwers thrushes thugs thumbnails thumbscrews thunderbolts thunderclaps thunderclouds thunderheads
    thundershowers thunderstorms thymuses thyroids tiaras tibiae tickers tics tidbits tidelands tidewaters tie-ins
    tie-ups tiebreakers tiffs tigers tightropes tightwads tigresses tildes timberlands timberlines timbres timekeepers
    timelines timeouts timepieces timers timescales timings timpanists tinderboxes tines tinglings tinsmiths
    tintinnabulations tippers tipplers tipsters tiptops tirades titans titbits titers titmice tits titties tittles
    tizzies to'women's toads toadstools toasters toastmasters tobacconists tobaccos tocsins toddies toddlers toeholds
    toffees togas toilers toiletries toilets tokens tokes tolerances tollbooths tollgates tomatoes tomboys tombs
    tombstones tomcats tomes tomfooleries tomorrows tonalities tonics tonnages tonnes tonsillectomies tonsils toolboxes
    toothaches toothbrushes toothpastes toothpicks topazes topcoats topics topknots topmasts topographies toppings
    topsails topsides toques toreadors tormenters tormentors tornadoes torquers torrents tors torsos tortes tortillas
    tortoises tortoiseshells torts torturers tos tossers tossups totalitarians totalities totems toucans touchdowns
    touchings touchstones toupees tourists tournaments tourniquets toursists towboats towelings towellings towheads
    townhouses towns townships townsmen towpaths toxicologists toxics toxins toymakers traceries tracers tracheae
    tracheotomies tracings trackers tractors tracts trade-offs tradeoffs traders tradesmen traditionalists traditions
    traffickers tragedians tragedies tragicomedies trailblazers trailers trainees traineeships trainers trainings
    traitors traits trajectories trampolines tranquilizers tranquillisers transcriptions transducers transepts
    transferors transformations transformers transfusions transgressions transgressors transients transistors
    transitives translations translators transliterations transmissions transmitters transmutations transoms
    transparencies transponders transporters transpositions transsexuals transvestites trapdoors trapezes trapezoids
    trappers traumas travelers travelings travellers travellings travelogues travelrestrictions trawlers trays
    treacheries treasurers treasuries treaties treatises treatments treetops trefoils tremolos trenchermen trend-setters
    trespassers tresses trestles triads triangles tribes tribesmen tribulations tribunals tribunes tributaries tributes
    tricepses tricksters tricolors tricolours tricycles tridents triennials triflers triglycerides trijets trikes
    trilaterals trillions trillionths trilogies trimarans trimesters trimmers trinities trinkets trios triplets
    triptychs tris triumvirates trivets trivialities trobles trochees troglodytes troikas trolleys trollops trombones
    trombonists troopers troopships tropes trophies tropisms tropospheres trotters troubadours troublemakers
    troubleshooters troupers troupes trousseaux trouts troys truants truces truckers truckloads truffles truisms
    trumpeters truncheons trustees trusteeships trusties truths tryouts trysts ts tsunamis tubas tubercles tubers tubs
    tubules tufts tugboats tuitions tulips tumblers tumbleweeds tumbrels tumbrils tummies tumors tumours tumults tunas
    tundras tuners tunics tunnies tuns turbans turbinates turbines turbojets turboprops turbots turds tureens turkeys
    turmerics turmoils turn-ons turnabouts turnarounds turncoats turners turnings turnips turnkeys turnoffs turnouts
    turnovers turnpikes turnstiles turntables turquoises turrets turtlebacks turtledoves turtlenecks tushes tussocks
    tutorials tutus tuxedos tuxes tweeds tweeters twelfths twelves twentieths twerps twinjets twinklings twirlers
    twisters two-by-fours twofers twos twosomes twothirds tycoons tykes tympanums typefaces typescripts typesetters
    typewriters typhoons typists typographers typologies typos tyrannies tyrannosaurs tyrannosauruses tyrants tyres
    tyros udders ukuleles ulcerations ulnae ultimatums ultraconservatives ultras ultrasonics ultrasounds umbels umbilici
    umbrellas umlauts umps unabridgeds unbelievers uncertainties uncles unctions undecideds underachievers underbellies
    undercarriages underclassmen undercurrents underdogs undergarments undergrads undergraduates undergrounds underlings
    underneaths underpasses underperformers underpinnings undersecretaries undershirts undersides underskirts
    understandings understatements undertakers undertakings undertones undertows underwiters underworlds underwriters
    underwritings undesirables undoings undulations unfortunates unguents ungulates unicorns unificationists
    unifications unilateralists unionists unions unitholders unities universals universes universities unknowings
    unknowns unmentionables unoriginals untruths upbeats upbringings updrafts upgradings upheavals uphills upholders
    upholsterers uplands upliftings upperclassmen uppercuts uppers uprights uprisings uproars upshots upsides upsurges
    urchins urethanes urethrae urgencies urgings urinals urinalyses urns urologists usages users usherettes usurers
    usurpers utensils uteri utilitarians utilities utmosts utopians utopias utterances uvulas vacancies vacanices
    vacationers vaccinations vaccines vacillations vagaries vaginae vagrants valances valedictorians valedictories
    valences valentines vales validations valises valleys valuables valuations valves vampires vandals vanes vanguards
    vanillas vanishings vanities vans vantages vaporisers vaporizers variables variances variants variations varieties
    varlets varmints varsities vasectomies vases vassals vats vaulters vegetables vegetarians veggies vehicles velds
    velocities vendettas vendors ventilators ventricles ventriloquists venturers venues verandas verbals verbenas verbs
    verdicts verifiers verities vernaculars vertebrae vertebrates vertexes verticals vertices vesicles vessels
    vestibules vestiges vestments vestries vetches veterans veterinarians veterinaries vexations viaducts vials
    vibraphones vibrations vibrators vibratos vicarages vicars viceroys vices vicissitudes vicitims victims victories
    victors videocameras videocassettes videodiscs videodisks viewfinders viewings viewpoints vigilantes vigils
    vignettes villagers villages villainies villains villas villeins vindications vindicators vineyards vintages
    vintners vinyls violas violations violators violets violinists violins violists violoncellos viols vipers viragoes
    vireos virginals virgins virgules virtues virtuosi virtuosos viruses visages viscountesses viscounts visionaries
    visitations visitors visors vistas vistors visualizations visuals vitamins vivas vixens viziers vocabularies
    vocalisations vocalists vocalizations vocals vocations vocatives vodkas voicemails volcanoes volcanos voles
    volleyballs voltages voltmeters volts voluntaries voluptuaries votaries voters vowels voyageurs voyeurs vulgarisms
    vulgarities vulnerabilities vultures vulvae wackos waddlers wadis wagoners wagons waifs wainscotings wainscots
    waistbands waistcoats waistlines waists waiters waivers wales walkers walkie-talkies walkouts walkways wallabies
    wallcoverings wallets walleyes wallflowers wallopings walnuts walruses wanderers wanderings wanderlusts wannabes
    wapitis warblers ward-heelers warders wardrobes wardrooms warheads warhorses warlocks warlords warm-ups warmers
    warmongers warnings warpaths warplanes warranties warrens warriors warships warthogs warts warys washbasins
    washboards washbowls washcloths washers washerwomen washings washouts washrooms washstands washtubs wasps
    wastebaskets wastelands wasters wastrels watchbands watchdogs watchers watchings watchmakers watchtowers watchwords
    watercolorists watercourses waterfalls waterflows waterfowls waterfronts waterlines watermelons watersheds
    watersides waterspouts waterways watts wavelengths wavelets waxwings wayfarers wayfarings ways waysides we'uns
    weakfishes weaklings weaknesses weals weapons wearers weathercocks weathermen weavers webcams webmasters websites
    weddings weeders week-ends weekdays weeklies weeknights weeks weepers weepings weevils wefts wei weightings
    weightlifters weirdos weirs welders well-wishers wellsprings welterweights wens werewolves westerlies westerns
    wetbacks wetlands whalers whammies wharves whatchamacallits wheals wheelbases wheelchairs wheelwrights wherefores
    wheres whetstones whims whimsies whiners whiplashes whippersnappers whippets whippings whippoorwills whirlwinds
    whiskeys whiskies whisperings whistle-blowers whistlers whitecaps whitefishes whiteners whitings whits whittlers
    whodunits wholes wholesalers whoopees whoppers whorehouses whorls whyfores wickers wickets widgets widowers widths
    wieners wigglers wights wigmakers wigwams wildcats wildebeests wildernesses wildfires wildflowers wilds wiles
    willows wimples wimps windbags windbreakers windbreaks winders windfalls windjammers windlasses windmills
    windowpanes windowsills windpipes windscreens windshields windsocks windstorms windups wineglasses wineries wingers
    wingspans wingspreads winners winos wipers wirelesses wiseacres wishbones wisps wisterias withdrawals withes
    withholdings witticisms wizards woes wohaws woks wolfhounds wolverines wolves womanisers womanizers wombats wombs
    women wonderbars wonderlands woodcarvings woodchucks woodcocks woodcuts woodcutters woodlands woodlots woodmen
    woodpeckers woodpiles woodsheds woodsmen woodwinds woodworms wooers woofers woofs woolens woollens woollies
    woolworkers wordings workaholics workbenches workbooks workdays workers workflows workhorses workhouses workingmen
    workloads workmen workouts workplaces worksheets workshops workstations workweeks worlds wormholes worriers
    worryings worrywarts worshipers worshippers worthies wraiths wranglers wraparounds wrappers wrappings wreaths
    wreckers wrens wrestlers wrestlings wretches wrigglers wringers wristbands wrists wristwatches write-downs
    write-offs writedowns writeoffs writers writs wrongdoers wrongdoings wusses xylophones xylophonists yachtels
    yachters yachtsmen yahoos yams yardages yardarms yardsticks yarmulkes yearbooks yearlies yearlings yearnings yeas
    yeomen yeses yeshivas yesterdays yews yieldings yodellers yogis yogurts yokels yolks you'uns youngsters youths yrs
    yrs. yuccas yuppies zanies zappers zealots zebras zebus zeds zeniths zephyrs zeppelins zillions zingers zings
    zinnias zircons zithers zits zlotys zodiacs zombies zoologists zoos zorrillas zotls zucchinis zygotes
    =j/
    a.k.a abhorrent abject ablaze able able-bodied abloom abominable above-mentioned aboveground absorptive abstemious
    abstractive abstruse absurdist abundant abusable abusive abuzz abysmal accentual acceptable accessible accommodative
    accountable accumulative accurate accusatory acerbic acetic achievable achromatic achy acid-fast acidic acidulous
    acoustical acquiescent acquirable acquisitive acrid acrimonious acrobatic across-the-board actionable actual
    actuarial adaptable adaptive addictive additional addressable adenoidal adiabatic adipic adipose adjacent adjectival
    adjustable administrative adminstrative admirable admissible admonitory adoptable adoptive adorable adroit
    adult-like adulterous advantageous adventitious adventuresome adventurist adventurous adversarial adverse advisable
    aerobic aerodynamic aeromedical aeronautical affable affectionate affective affordable aflame aflutter aforethought
    afraid after-hours after-school aftermarket aftertax age-old ageless aghast agile agleam aglitter aglow agog
    agrarian agressive agricultural aimless air-to-air air-to-ground air-to-surface airless airsick airtight airworthy
    airy akin algebraic algorithmic alienable alimentary alive alkaline all-around all-encompassing all-important
    all-inclusive all-knowing all-night all-out all-powerful all-purpose all-time all-victorious all-weather allegoric
    allegorical allergenic alliterative allnight allocable allout allover allowable allusive alluvial alphabetic
    alphabetical alterable altruistic amateurish amatory ambassadorial ambidextrous ambient ambiguous ambitious
    ambivalent ambrosial amenable amendable amendatory amethystine amiable amicable amniotic amoebic amoral amorous
    amorphous amphibious ample anachronistic anaerobic anal analogous analytic analytical analyzable anarchic anarchical
    anarchistic anastomotic anatomic ancestral ancillary and'divine androgynous anecdotal angelic angry angular
    anhydrous animalcare animistic aniseikonic ankle-deep annular anomalous anomic anonymous anorthic answerable
    antagonistic antebellum anthropic anthropocentric anthropological anthropomorphic anti-establishment antianemia
    anticipatory anticlimactic anticompetitive antifundamentalist antihistorical antilock antimissile antipathetic
    antipersonnel antirealistic antislavery antismoking antisocial antisubmarine antithetical antithyroid antitrust
    antiwar antlered antsy anxious anye apathetic aphoristic aplenty apocalyptic apolitical apologetic apoplectic
    apostolic apparent appellate appetising appetizing applelike applicable appointive apposite appositive appreciable
    appreciative apprehensive approachable apt aqueous aquiline arbitrary arboreal arcaded arcane archaic archeological
    archetypal archetypical architectonic architectural archival archrival arclike ardent arduous arguable argumentative
    arial arid aristocratic arithmetical aromatick around-the-clock arrant arrogant arrowed arteriolar artful artifical
    artificial artistic artless artsy arty ascertainable ascribable aseptic ash-blonde asham ashamed ashen ashy asinine
    asocial aspirational assailable assertive assiduous assignable assimilable associative ast astigmatic astir astral
    astrological astronomic astronomical astute asymmetric asymmetrical asymptomatic asymptotic asynchronous atavistic
    atheistic atheromatous athletic atonal atrocious atrophic atrun attactive attainable attentive attractive
    attributable attributive atypical audacious audio-visual auditory aural auspicious austere authoritative autistic
    autobiographic autobiographical autocratic autoimmune automotive autonomic autonomous autumnal available avaliable
    avaricious averse avian avid avoidable avuncular award-winning aware awash awe-inspiring aweigh awestruck awing
    awkward axial axiological axiomatic baby-faced babyish bacchanalian back-to-back backbreaking backless backlit
    bacterial bacteriological baddebt baggy bald-faced baldish baleful balkanized balky ball-hawking balletic ballistic
    balmy banal baneful bangish baptismal barbaric barbarous barefaced barehanded bareheaded bargain-priced bargelike
    barometric baronial basal baseless bashful basophilic bateau battery-powered batty beady bearable beardless beardown
    bearish beat-up beatific beauteous beautiful bedfast bedridden beefed-up beefy beetle-browed befogged beggarly
    behavioral behavioural behind-the-scenes beholden belated believable bellicose belly-up beneficent beneficient
    benevolent benign benignant beribboned besotted bespectacled best-known best-selling bestial bestselling bestubbled
    bete better-known biannual bibliographic bibliographical bibulous bicameral biconcave bidirectional bifocal
    big-boned big-chested big-shouldered big-ticket bigamous bighearted bigoted bilateral bilevel bilinear bilious
    billable billowy bimolecular binational binocular binuclear bioequivalent biographical biologic biological
    biomedical bionic biopharmaceutical biophysical bipartisan bipartite bipedal bipolar biracial bird's-eye birdlike
    bitchy bituminous bivariate bizarre black-and-white black-haired black-market black-tie blackish blameless
    blameworthy blanche bland blase blasphemous blatant bleary blissful blithe blobby blocky blood-and-guts blood-filled
    bloodcurdling bloodless bloodshot bloodstained bloodthirsty bloody-minded blotchy blowsy blowzy blue-black
    blue-blooded blue-chip blue-collar blue-eyed blue-green blue-ribbon blue-sky bluechip bluesy bluish blurry blustery
    boastful bodacious boggy bogus boisterous bombastic boneless bonkers bonny bony bookish boorish bootless boozy
    born-again bossy bothersome bottom-dwelling bottomless bouncy bounden boundless bounteous bountiful bowl-shaped
    bowlegged boxed-in boxy boyish brackish brainless brainy branchline brand-new brash brassy bratty brawny breakeven
    breakneck breakoff breathless breathtaking breathy breezy bright-red brimful brindled bristly broad-brimmed
    broadband broken-backed broken-down brokenhearted bronchial bronchiolar brown-black brownish browny bruinish
    brushlike brushy brusque brutal brutish bubblelike buccolic budgetary bugeyed bugless buglike built-in builtin
    bulbous bulgy bulky bullheaded bullish bumper-to-bumper bumptious bumpy buoyant burdensome bureacratic bureaucratic
    bureaucraticized burglarproof burly burned-out burr-headed bushwhackin bushy businesslike button-down buttoned-down
    buttoned-up buxom c.i.f cacophonous cadaverous caddish cagey cajun calamitous calculable caliche-topped calisthenic
    callable called'low calligraphic callow caloric calorific calorimetric camp-made campy cancer-causing cancerous
    candid cankerous cannibalistic canny canonical cantankerous cantonal capable capacious capitalistic capricious
    captious carcinogenic cardiopulmonary cardiovascular carefree careful careless careworn carnal carnivorous carotid
    carpetbagging carsick cartilaginous cartoonish cartoonlike case-by-case case-hardened cassocked castlelike castoff
    cataclysmic catalytic catastrophic catatonic catchup catchy categorical cathodoluminescent cathodophoretic catlike
    causal causative causeless cautionary cavernous ceaseless celebratory celestial celiac cell-free cellular cenobitic
    censorial censorious centigrade centric centrifugal centripetal centuries-old cephalic ceremonious certain
    certifiable chainlike chalky challengeable chancy changeable chaotic characterless chargeable charismatic charitable
    chary chaste chatty chauvinistic cheeky cheerful cheerless cheery cheesy cheetal chemcial cherubic chewy childish
    childless childlike chimerical chinless chintzy chirpy chivalrous chockfull choleric choosy choppy choreographic
    chromatic chromatographic chromic chronological chubby chummy chunky churchgoing churchly churlish circadian
    circuitous circulatory circumpolar circumspect circumstantial citric city-bred city-like citybred citywide
    civilizational clammy clamorous clandestine clannish class-conscious classifiable classificatory classless classy
    clattery claustrophobic clayey clean-burning clean-cut clean-shaven clear-eyed clearheaded clerical clever cliched
    clientslose climactic climatic climbable clingy cliquish clitoral clonic close-knit closed-circuit closed-door
    closefisted closely-held closemouthed clothbound cloudless cloudy clownish clubby clumsy clunky coal-black
    coal-fired coarse coastal coaxial cochannel cockamamie cockeyed cocksure cocky coeducational coequal coercive
    coexistent cogent cognisant cognizant coherent cohesive coin-operated coincident coincidental coital cold-blooded
    coldhearted colicky collapsible collegial collegiate colloidal colloquial collosal collusive colonnaded colorblind
    colorfast colorful colorless colossal colourful colourless coltish columned comatose combat-ready combative
    combinable comedic comely comet-like cometary comfortable comfy comical commensurable commensurate commerical
    commmercial commmon commodious common-law communal communicable communicational communicative communistic
    commutative companionable companywide comparable compensatory competent competitive competitve complacent
    complaisant compliant complimentary compositional comprehensible compressive compulsory computational
    computerrelated concave conceited conceivable conceptual conciliatory concise conclusive concordant concretistic
    concurrent condemnatory conducive conductive confident confidential configurable confirmatory confiscatory
    conformational confrontational congenial congenital congestive congratulatory congressonal congresssional congruent
    congruous conical coniferous conjectural conjoint conjugal conjunct connotative consanguineous conscientious
    conscionable conscious consensual consentual consequent consequential considerable considerate consistent
    consonantal conspicuous conspiratorial constrictive constructional constructive consular consultative contagious
    containable contemporaneous contemptible contemptuous contentious contextual contiguous continual continuous
    contractile contractual contrapuntal contributory contrite controllable controversial contumacious convenient
    conventional convergent conversational convex convivial convulsive coolheaded copious coppery coquettish cordless
    corinthian corneal corny corporatewide corporeal corpulent corpuscular correctable correctional corroborative
    corrosion-resistant corruptible cortical cortico-hypothalamic cosmic cosmical cosmological cost-effective
    cost-efficient cost-plus costive costly countable countercultural counterproductive counterterror countless
    countrified countrywide courageous court-ordered courteous courtly covetous cowardly coy crabby crafty craggy
    cranelike cranial cranky crappy crass crazee creaky creamy creationist credentialized credible creditable credulous
    creedal creepy crestfallen cretinous crinkly crispy critical crocketed cross-clause cross-cultural cross-eyed
    cross-linguistic cross-sectional crossborder crotchety crouchin croupy crucial cruciform cruddy cruel crumbly crummy
    crunchy crusty cryptic cryptographic crystalline crystallographic cubic cubical cuddly culinary culpable cultural
    cumbersome cumulative curable curious curly curricular cursory curt curvaceous curvy cushy custodial customary
    cut-and-dried cut-price cut-rate cute cutglass cutsie cutting-edge cybernetic cyclic cyclical cyclonic cylindrical
    cynical cystic dactylic daft damnable dancelike dang dangerous dank dapper dark-blue dark-brown dark-gray dark-green
    dark-haired dark-skinned darkhaired darkling dastardly dauntless day-after-day day-by-day day-old dead-end deathless
    deathlike debatable debonair decadelong decapitalized deceitful deceptive deciduous decipherable decisional decisive
    declamatory declaratory declasse decommissoned decorative decorous decrepit deducible deductable deductive deep-eyed
    deep-rooted deep-sea deep-seated deep-set def defamatory defensible deferential defiant definable definite
    definitional definitive deflationary deformational deft defunct degenerative delectable deleterious deliberative
    delicate delicious delightful deliquescent delirious delusive deluxe demagogic demented demoniacal demonic
    demonstrable demure denominational dense deoxyribonucleic departmental dependable deplorable deployable deprecatory
    depreciable derisive derisory derivable dermal dermatological derogatory describable design-based desirable desirous
    despicable despondent despotic destructible destructive desultory detachable detectable determinable determinate
    deterministic deterrant detestable developmental devious devoid dewy dewy-eyed dexterous dextrous diabolic
    diabolical diachronic diacritical diagnosable diagonalizable diagrammatic dialectal dialectical diametrical
    diaphanous diaphragmic diastolic diatomic dicey dictatorial didactic die-hard different differentiable difficult
    diffident digestible digressive diktat dilatory diligent dilutive dim-witted dimensional dimesize dimwitted dingy
    diphosphopyridine diplomatic dippy dire directional directionless directorial disadvantageous disaffiliated
    disagreeable disastrous discernable discernible disciplinary discoid discomforting disconsolate discontinuous
    discordant discorporate discourteous discreditable discreet discrete discretionary discriminatory discursive
    disdainful diseased disgraceful disharmonious dishonest dishonorable dishonourable disinflationary disingenuous
    disintegrative disinterested disloyal dismal dismissive disobedient disorderly disparate dispassionate dispensable
    disppointed disputable disputatious disreputable disrespectful disruptive dissimilar dissimiliar dissolute dissonant
    distal distant distasteful distinct distinctive distinguishable distortable distrait distraught distressful
    distributable distributive distrustful diurnal divergent diversionary divisible divisional divisive do-it-yourself
    doable docile doctoral doctrinal dodgy dog-eared doggone dogmatic doleful dollarette dolledup dolorous doltish
    door-to-door dopey dormant dotty double-breasted double-edged doubtful doughty doughy dour dovish down-to-earth
    downhearted downscale downtalking downtrodden downy drafty dramatic dramatical draughty drawn-out dreadful dreamless
    dreamlike dreamy dreary dressy dried-out dried-up drizzly dromozootic droopy droppable drowsy drug-free drugless
    drunken dry-eyed dubious ducal ductile ductless dulcet dullish dumb dumpy duodenal duplicable duplicative durn dusky
    dusty duteous dutiable dutiful duty-free dwarfish dyadic dynamical dynastic dysfunctional dysgenic dyslexic
    dystopian eagle-eyed earsplitting earthbound earthen earthly earthmoving earthshaking earthy east-west eastbound
    easternmost easygoing ebullient ecclesiastical ecological econometric economic economical ecstatic ectoplasmic
    ecumenical edematous edentulous edgy educative eerie effective effectual effervescent effete efficacious effortful
    effortless effulgent effusive egoistic egotistic egotistical egregious eidetic eighty-fifth electoral electrical
    electrogalvanized electromagnetic electromechanical electronic electrostatic electrosurgical elegant elegiac
    elemental elementary elephantine elfin elfish elliptic eloquent elucidative elusive emblematic embryonic emergent
    eminent emotional emotive empathetic emphatic emphysematous empirical employerpaid empty-handed encephalographic
    encyclopaedic encyclopedic endogamous endogenous endothelial endothermic endrocrine endurable energetic enforceable
    engineless enigmatic enjoyable enny enormous enterprising enthusiastic entomological entrepreneurial enumerable
    enviable envious enzymatic eosinophilic epicyclical epidemiologic epidemiological epidermal epigenetic epigrammatic
    episodic epistemic epistolary epistolatory epoch-making epochal equable equidistant equipotent equitable equivocal
    erasable erectile ergonomic ergotropic erogenous erosive errant erratic erroneous error-prone erudite esoteric
    especial essayish estimable eternal ethereal ethnological etymological eugenic eulogistic euphemistic euphoric
    evaluative evanescent evangelical evangelistic evaporative evasive even-tempered evenhanded eventful eventual
    ever-changing ever-present eversteadier everyday evident evidential evil-looking evil-minded evocative evolutionary
    excellent exceptionable exceptional excessive exchangeable excitable excitatory exclamatory exclusionary excretory
    excusable execrable exercisable exhaustible exhaustive exigent exiguous existent existential exogamous exorbitant
    exothermic expandable expansionary expansionist expansive expectable expectant expeditionary expeditious
    experiential explanatory explicable explicit explicit. exploitative exploratory expository expressible
    expressionistic expressionless expressive exquisite extant extemporaneous extendable extendible extensional
    extensive extinct extinguishable extortionate extractive extracurricular extralegal extramarital extramural
    extraneous extraordinary extrasensory extraterritorial extravagant extrinsic extroverted exuberant exultant
    eye-catching eye-popping eyewear f.o.b fabled fabulous face-saving faceless facetious facile fact-finding factitious
    factual faddish faecal fainthearted faithless fallacious fallible falsifiable familar familial familistical famous
    fan-based fanatical fanciful fancy-free fantastic far-famed far-flung far-off far-out far-right faraway farcical
    farfetched farinaceous farsighted fashionable fast-growing fast-paced fastidious fat-free fat-soluble fatal
    fatalistic fateful fatherless fatherly fathomable fatiegued fatuous faultless faulty fav favorable favourable
    fawn-colored fearful fearless fearsome feasible featherless feathery featureless febrile fecal feckless fecund
    feeble feisty felicitous felonious femoral feral ferocious ferric ferris ferroelectric ferromagnetic ferrous fertile
    fervent festal festive fetal fetid feudal feudalistic feverish fiber-optic fiberoptic fibrocalcific fibrous fickle
    fictional fictitious fictive fiddly fidgety fiendish fierce fiery fifty-fifty figural figurative filamentous filial
    filmy filthy finanicial fine-grained fine-looking fine-tooth finicky finite fire-resistant first-class first-year
    firstround fiscal fishy fissionable fitful five-fold five-year-old fivefold fiveyear fixable fixedrate flabby
    flaccid flagrant flaky flashy flat-bottomed flat-footed flat-topped flatish flatted flattish flatulent flavorful
    flavorless flavourful flavourless flawless flaxen fleecy fleshly fleshy flexible flexural flightless flighty
    flintless flinty flippant flirtatious floral florid floury flowery fluent fluffy fluky flyaway foamy focal fogbound
    foggy foldable foldaway folkish folklike folksy follicular followthrough fond foolhardy foolish footloose footsore
    foppish for-profit forceful forcible foreseeable forfeitable forgetful forgettable forgitful forgivable forlorn
    former formidable formless formulaic forseeable forthcoming fortuitous fortunate forty-seven forward-looking
    forward-moving foul-mouthed foul-smelling four-fold four-lane four-sided four-wheel four-year-old foxy fractional
    fractious fragile fragmentary fragrant frantic fraudulent fraught freakish freaky freemarket freestanding freewill
    frenetic frenzied fretful friable frictional frictionless friendless friendly frightful frigid frilly frisky
    frivolous frizzy frolicsome frostbitten frothy frowzy frugal fruitful fruitless fruity frumpy fucken fuckin fugual
    full-blooded full-blown full-bodied full-clad full-dress full-fledged full-grown full-length full-page full-size
    full-strength fulllength fullscale fullyear fulsome fundamantal funereal fungal fungicidal fungous funky furious
    furry furthermost furtive fusible fusiform fussy fusty futile futuristic fuzzy gabby gabled gainful galactic galore
    galvanic gamy gangling gangrenous gangsterish gargantuan garish garlicky garrulous gaseous gassy gastrointestinal
    gastronomic gastronomical gauche gaunt gauzy gawky gelatinous gelid gemlike genealogical general-purpose
    generalpurpose generational generative generous genetic genial genital genteel gentlemanly genuine geocentric
    geographical geologic geological geometrical geophysical geopolitical geostationary geothermal geriatric germane
    germicidal germinal gerundial gestational ghastly ghostlike ghostly ghoulish giddy gigantic gilt-edged gimbaled
    gimmicky girlish glacial gladiatorial glamorous glandular glass-like glassless glassy gleeful glib glitzy globular
    glomerular gloomy glorious glottal glottochronological gluey glum glutamic glutaric glutinous gluttonous gnarly
    gnomelike gnomish godforsaken godless godlike godly goggle-eyed good-hearted good-humored good-looking good-natured
    goodly gooey goofy goosey gooshey gorgeous gory gossipy gothic gouty governable governmental graceful graceless
    gracious grade-constructed grainy grandiloquent grandiose grandmotherly granular granulocytic graphical
    grass-covered grassy grateful gratuitous gravelly graven gravid gravitational gray-black gray-blue gray-haired
    grayish greasy greatcoated greedy greenish gregarious gret grey-haired greyish gridded grief-stricken grievous grim
    grimy grisly gristly gritty groggy groovy grouchy ground-floor groundless groundup grovelike growthy grueling
    gruelling gruesome gruff grumpy grungy gubernatorial guessable guileful guileless guiltless guilty gullible gummy
    gungho gushy gusseted gustatory gusty gutless gutsy gymnastic gynaecological gynecologic gynecological habit-forming
    habitable habitual hable hackneyed haggard hair-raising haired hairless hairy hairyknuckled half-baked half-hearted
    half-witted halfhearted hallucinatory hallucinogenic ham-handed hammerless hand-crafted hand-held hand-hewn
    hand-operated hand-to-hand handheld handless handmade hands-down hands-off hands-on handsome handwritten handy
    hangdog hapless happy hard-bitten hard-boiled hard-core hard-fought hard-hitting hard-line hard-nosed hard-pressed
    hard-to-please hardboiled hardbound hardcore hardheaded hardhearted hardline hardscrabble hardworking harebrained
    harmful harmless harmonious harsh hasty hateful haughty hawkish hazardous hazy head-in-the-clouds headless
    headstrong heady healthful healthy heartbreaking heartbroken heartfelt heartless heartrending heartsick
    heartstopping heartwarming hearty heat-absorbing heathenish heavenly heavy-armed heavy-duty heavy-handed heavyset
    hebephrenic hectic hedonistic heedful heedless hefty hegemonic heinous helical heliocentric hell-bent hellish
    helluva helmeted helpful helpless hemispheric hemispherical hemolytic hempen henpecked hep heraldic herbaceous
    herbivorous herculean hereditary heretical hermaphroditic hermetic herpetological hesitant heterodox heterogamous
    heterogeneous heterozygous hexagonal hi-tech hidebound hideous hierarchical hifalutin high-altitude high-backed
    high-ceilinged high-class high-energy high-grade high-handed high-interest high-level high-minded high-octane
    high-performance high-pitched high-power high-powered high-pressure high-priced high-ranking high-resolution
    high-risk high-sounding high-speed high-spirited high-stepped high-strung high-sudsing high-ticket high-toned
    high-topped high-velocity high-voltage high-yield highborn higher-ranking highfalutin highflying highpriced
    highyield hilar hilarious hilly hindmost hipped hirsute histochemical historical histrionic hit-and-run hitless
    ho-hum hoarse hoary hoggish hokey holier-than-thou holistic holographic homegrown homely homemade homeopathic
    homesick homey homicidal homoerotic homogeneous homogenous homozygous honorable honorary honourable hoped-for
    hopeless hormonal horn-rimmed hornless horny horrendous horrible horrid horrific horse-drawn horselike horticultural
    hospitable hot-blooded hot-tempered hotheaded hourlong housebound housebroken househld hoydenish huffy humane
    humanistic humid hummable humongous humorless humorous humourless humpbacked hunchbacked hungry hunky-dory hurtful
    hush-hush hyaluronic hydraulic hydroelectric hydrophilic hydrophobic hydroponic hydrostatic hydrous hygienic hyper
    hyperactive hyperbolic hypercritical hyperemic hyperfine hypersensitive hypersonic hypoactive hypocritical
    hypoglycemic hypophyseal hypothalamic hysterical ice-free icebound icky iconic iconoclastic icy idealistic
    ideational identical identifiable ideological idiomatic idiosyncratic idiotic idolatrous idosyncratic idyllic iffy
    igneous ignoble ignominious ignorant iliac ill-advised ill-conceived ill-defined ill-equipped ill-famed ill-fated
    ill-fitting ill-gotten ill-mannered ill-starred ill-timed illegible illiberal illicit illiquid illogical illusionary
    illusive illusory illustrative illustrious imaginable imaginative imbalanced imbecilic imcomparable imcomplete
    imitative immaculate immanent immaterial immeasurable immediate immemorial immense imminent immiserated immobile
    immoderate immodest immoral immunological immutable impalpable impartial impassable impassible impassioned impassive
    impatient impeccable impecunious impenetrable impenitent imperceptible imperialistic imperious imperishable
    impermanent impermeable impermissible impersonal impersonalized impertinent imperturbable impervious impetuous
    impious impish implacable implantable implausible implementable implicit impolite impolitic important
    important-looking importunate impotent impracticable impractical imprecise impregnable impressionable
    impressionistic impressive improbable improper improvable improvident improvisational improvisatory imprudent
    impudent impure in-house in-person in-situ inaccessible inaccurate inadequate inadmissible inadvertent inadvisable
    inalienable inane inanimate inapplicable inappropriate inapt inarticulate inattentive inaudible inauspicious inboard
    inbound inbuilt incalculable incandescent incapable incautious incertain incessant incestuous inchoate incipient
    incisive inclement inclusive incoherent incombustible incommensurate incommunicado incomparable incompatible
    incomplete incomprehensible inconceivable inconclusive incongruous inconsequential inconsiderable inconsiderate
    inconsistent inconsolable inconspicuous inconstant incontestable incontinent incontrovertible inconvenient
    incorporeal incorrect incorrigible incorruptible incredible incredulous incremental incriminatory incurious indebted
    indecent indecipherable indecisive indecorous indefatigable indefensible indefinable indefinite indelible indelicate
    independant indescribable indestructible indeterminable indictable indifferent indigenous indigent indignant
    indirect indiscernible indiscreet indiscriminate indiscriminating indispensable indispensible indisputable
    indissoluble indistinct indistinguishable individualistic indivisible indolent indomitable indoor indpendent
    indubitable inductive indulgent industrious industrywide inedible ineffable ineffective ineffectual inefficient
    inelastic inelegant ineluctable inept inequitable inert inertial inescapable inestimable inexact inexcusable
    inexhaustible inexorable inexpedient inexpensive inexperienced inexpert inexplicable inexplicit inexpressible
    inextinguishable inextricable infallible infamous infantile infeasible infectious infelicitous inferable inferential
    infertile inflammable inflammatory inflationary inflectional inflexible inflight influent informal informational
    informative infrastructural infrequent ingenious ingenuous inglorious ingrown inhabitable inharmonious inherent
    inheritable inhibitory inhomogeneous inhospitable inhuman inhumane inimical inimitable iniquitous injudicious
    injunctive injurious ink-jet inky inmost innate innermost innocuous innovative innumerable inoffensive inoperable
    inoperative inopportune inordinate inorganic inpenetrable inquisitive insatiable inscrutable insectivorous insecure
    insensate insensible insensitive insentient inseparable insidious insightful insignificant insincere insipid
    insistent insolent insolvable insouciant inspirational instantaneous instinctive instinctual institutional
    instructional instructive instrumental insubordinate insubstantial insufferable insufficient insular insuperable
    insupportable insurmountable intact intactible integrative intelligent intemperate intense intentional intentioned
    interactive interaxial interchangable interchangeable intercity interclass intercollegiate intercontinental
    intercorporate interdenominational interdependent interdisciplinary interest-bearing interfacial interfaith
    intergalactic intergenerational interglacial intergovernmental intergroup interlibrary interlobular interlocutory
    intermarket interminable interministerial intermittent intermodal intermolecular internecine interoffice interpeople
    interpersonal interpretable interpretative interpretive interprovincial interracial interscholastic interstellar
    interstitial interventionist interwar intestate intestinal intial intimal intolerable intracompany intraday
    intradepartmental intraepithelial intragovernment intramural intranasal intransigent intraocular intraparty
    intrapulmonary intrastate intrauterine intravenous intrepid introductory introspective intrusive invaluable invasive
    inventive investable investigational investigative invidious invincible inviolable inviolate invisible invitational
    involutorial irascible irate iridescent irksome ironic ironical irreconcilable irrecoverable irredeemable
    irreducible irrefutable irrelevant irreligious irremediable irreparable irreplaceable irrepressible irreproachable
    irresistable irresistible irresolute irresolvable irresponsible irretrievable irreverent irreversible irrevocable
    irritable isolationistic isomorphic isothermal isotonic isotopic isotropic issuable itchy itty-bitty ivy-covered
    jackbooted jaunty jazzy jealous jejune jerkwater jewelled jiggered jingoistic jittery jobless jocose jocund
    journalistic jovial jowly joyful joyless joyous jr. jubilant judgmental judicial judicious juicy jumbo jumped-up
    jumpy junior-grade junkless juridical jurisdictional justiciable justifiable kaleidoscopic kaput kerchiefed keyless
    kidney-shaped killable kindhearted kinesthetic kinetic king-sized kingly kinky kitschy kittenish kitty-cornered
    knavish knee-length knifelike knightly knobby knock-down knotty knowable knowledgeable kooky labile labor-intensive
    laborious labyrinthine lacey lachrymal lachrymose lackadaisical lackluster lacklustre laconic lactic lacy ladylike
    laendler laid-back laid-off lambent lamechian lamentable landlocked languid languorous lank lanky large
    large-capitalization largish larval last-ditch last-minute last-place latent latermaturing latitudinal latter-day
    laudable laudatory laughable law-abiding lawful lawless lazy leaded leaden leaderless leafless leafy leaky leasable
    leatherbound leathery leaved lecherous leery leet left-hand left-of-center left-wing leftmost leftward legal
    legalistic legendary legged leggy legible legless leguminous lemony lendable lengthy lenient leonine leprous
    less-traveled lethargic level-headed levelheaded lewd lexical lexicographic lexicostatistic liable libellous
    libelous libidinous licentious licit lidless life-and-death life-long life-saving life-size life-threatening
    lifeless lifelike lifelong lifesize light-blue light-colored light-duty light-emitting light-headed light-hearted
    lighter-than-air lightheaded lighthearted likable like-minded likeable lil limbic limbless limitless limpid lineal
    linear lionhearted lissom lissome listless literary lithe lithographic litigious litle little-known liturgical
    livable liveable lively liveried livid loadable loamy loath loathsome lobed lobster-backed lobular local localist
    locomotor lofty logarithmic logical logistic logistical lonely lonesome long-acting long-bodied long-dated
    long-distance long-familiar long-handled long-lasting long-life long-lived long-range long-run long-shanked
    long-sought long-standing longed-for longerterm longhaired longish longneck longrange longrun longstanding
    longsuffering longterm lookalike loopy loose-jointed loose-jowled lopsided loquacious lordly loud-voiced lousy
    loutish louvered lovable lovelorn lovesick low-budget low-cal low-ceilinged low-class low-density low-grade
    low-interest low-key low-level low-life low-lying low-pitched low-priced low-sudsing low-tension low-voltage
    lower-class lower-middle-class lowincome lowly lowprofile loyal lucid luckless lucky lucrative ludicrous lugubrious
    lukewarm lumbar luminescent luminous lumpish lumpy lunar lurid luscious lustful lustrious lustrous lusty luxuriant
    luxurious lymphocytic lyrical macabre machinelike macrobiotic macroeconomic macromolecular macropathological
    macroscopic mad made-for-television made-up maggoty magical magisterial magnanimous magnetic magnificent maidenly
    maintainable majesterial majestic majoritarian maladaptive maladjusted maladroit malarial malevolent malformed
    malicious malleable malodorous malposed mamalian mammary man-made manageable managerial maneuverable manful mangy
    maniacal maniclike manipulative mannered mannerly mannish manoeuvrable manorial mantic many-sided manye marginal
    marital maritime marketable marketwide marriageable marshy martial marvellous marvelous mascaraed masochistic
    massive masterful masterly matchless mateless materialistic maternal matriarchal matrimonial matronly maturational
    maudlin mawkish maximal mayoral meager meagre mealy mealynosed meaningful meaningless measly measureless meaty
    mechanical mechanistic meddlesome medial medieval mediocre meditative medium-size medium-sized mediumistic meek mega
    megakaryocytic mellifluous melodic melodious melodramatic membranous memorable mendacious menopausal menstrual
    mental mentholated merciful merciless mercuric merely'critical meretricious meritless meritorious merry mesenteric
    messianic metabolic metal-cutting metallurgical metamorphic metaphorical metaphysical meteoric meteoritic
    meteorological meterological methodical methodological meticulous metrical metropolitian mettlesome miasmal micro
    microbial microbiological microchannel microeconomic microelectronic micrometeoritic microscopic microscopical
    microsomal microtonal microwavable mid midcontinent middle-aged middle-class middle-level middle-of-the-road
    midlevel midocean midpriced midrange midsize midsized midtown midwestern migratory milch mild mild-mannered mildewy
    militaristic milky millennial mimetic minatory mind-altering mind-boggling mindful mindless mineralogical minimal
    miniscule ministerial miniwelfare minty miraculous mirthful mirthless misanthropic misbegotten misbranded
    miscellaneous mischievous miserable miserly misogynistic misshapen mistrustful misty misty-eyed miswritten mitral
    mixed-up modernistic modest modifiable modish modular moist molal moldable moldy molecular molten momentary
    momentous monarchic monarchical monaural monetary moneyed monic monied monkish monochromatic monoclinic monodisperse
    monogamous monogrammed monolithic mononuclear monophonic monopolistic monosyllabic monotheistic monotonic monotonous
    monstrous month-long monthlong monumental moody moon-round moon-splashed moonlike moonlit moonstruck moralistic
    morbid moribund moronic morose morphemic morphogenetic morphologic morphological morphophonemic mortgagebacked mossy
    most-favored-nation most-valuable mother-naked motherless motional motionless motivational mouldy mountainous
    mournful mousy mouth-watering moveable mucky mucous mud-beplastered muddleheaded muggy mulish mulitiplier
    multi-colored multibillion multibilliondollar multichannel multicolor multicolored multicoloured multicultural
    multidimensional multifaceted multifamily multifarious multilateral multilayer multilayered multilevel multilingual
    multimegaton multimillion multipart multipartisan multiple-choice multipleuser multiplicative multipurpose
    multiracial multiscreen multisided multitudinous multivalent multivalve multivariate multiyear mundane munificent
    murderous murky muscle-bound muscular mushy musky mussy mustached mustachioed musty mutable mutational mutinous
    mutual myelogenous myocardial mysterious mystical mythic mythical mythological n'th nahce naked nameless
    narcissistic narrow-bodied narrow-minded nascent nasty natal nationalistic native-born native-like natty
    naturalistic natured naughty nauseous nautical naval navigable navigational near-blind nearsighted neat nebular
    nebulous neck-deep necromantic necrotic nectareous needful needlelike needless nefarious neglectful negligent
    negligible negotiable negro neighborly neighbourly neo neoclassic neoclassical neolithic neonatal nerdy
    nerve-racking nerveless nervous nervy nether nethermost nettlesome neural neuralgic neurocognitive neurological
    neuromuscular neuronal neuropsychiatric neuroselective neurotoxic never-ending new-mown newfangled newfound
    newsworthy newsy next-to-last nice nifty niggardly nighted nightmarish nihilistic nilpotent nimble nippy nise
    nitrogenous nitrous no'junk no-frills no-good no-hit no-nonsense no-win nociceptive noconfidence nocturnal nodular
    noiseless noisome noisy nomadic nomenclatural non-avian non-profit non-scientific non-white nonabsorbent nonacid
    nonaddictive nonagricultural nonalcoholic nonaligned nonbanking nonbinding noncallable noncash nonchalant
    nonchlorinated nonchurchgoing noncombat noncommercial noncommissioned noncommittal noncompetitive noncontagious
    noncontract noncontroversial nonconvertible noncorrosive noncriminal noncumulative nondairy nondeductible
    nondefeatist nondefense nondemocratic nondenominational nondestructive nondiscretionary nondiscriminatory
    nondoctrinaire nondollar nondrying nondurable noneconomic nonelectrical nonequivalent nonexecutive nonexempt
    nonexistent nonfarm nonfat nonfatal nonferrous nonfinancial nonflammable nonfunctional nonhuman nonindustrial
    noninflationary noninstitutionalized noninterest nonionic nonjudgmental nonlethal nonlinguistic nonliterary
    nonliving nonmaterial nonmetallic nonmusical nonmythological nonobjective nonobservant nonpaying nonperforming
    nonphysical nonpoisonous nonpolitical nonporous nonproductive nonprofessional nonpublic nonracial nonrecourse
    nonrefundable nonregulated nonrenewable nonrepresentational nonresidential nonrestrictive nonreturnable nonrigid
    nonsectarian nonsegregated nonsensical nonsingular nonskid nonsocialist nonspecific nonstandard nonstick
    nonstrategic nonsuccessful nonsurgical nonsystematic nontaxable nontechnical nontoxic nontraditional nontransferable
    nontrivial nonunion nonverbal nonviolent nonvirulent nonvoting nonwhite nonworking normative northbound
    northeasterly northeastern northernmost northwesterly northwestern nostalgic nosy noteworthy noticeable notional
    notorious nouveau nouvelle novelistic nowbankrupt noxious nth nubile nucleic numberless numenous numerical
    numerological numerous numinous numismatic nuptial nutritious nutritive nutty oafish oaken oared oaten obdurate
    obedient obeisant obese objectionable obligational obligatory oblivious obnoxious obscene obsequious observant
    observational obsolescent obsolete obstetric obstetrical obstreperous obtainable obtrusive obtuse obvious occasional
    occidental occipital occupational oceangoing oceanographic oceanthermal octagonal octal odd odds-on odious
    odoriferous odorless odorous odourless oedipal off-base off-center off-color off-key off-limits off-line off-putting
    off-the-cuff offcourse offical officious offputting ohmic oil-bearing oily ol old-fashioned old-line old-time
    old-world olden ole oleaginous oleophilic oleophobic olfactory oligarchic olivefaced ominous omnipotent omnipresent
    omniscient omnivorous on-line on-the-job on-the-scene on-the-spot one-dimensional one-horse one-man one-party
    one-sided one-time one-way one-woman one-year one-year-old onepage onerous onetime oneyear ongoing onomatopoeic
    onrushing ontological opalescent open-collared open-ended open-minded openhanded operable operatic operational
    ophthalmic opinionated opportune opportunistic oppressive opprobrious optical optimal optimistic optional opulent
    or'dizzy oracular oratorical orchestral organisational organismic organizational orgiastic ornate ornery orney
    ornithological orotund orthodontic orthogonal orthographic orthopaedic orthopedic orthorhombic osmotic osseous
    ostensible ostentatious othe otherworldly otiose ould out-and-out out-of-bounds out-of-date out-of-pocket
    out-of-school out-of-the-way out-of-town outbound outdated outdoor outermost outlandish outlying outrageous outsized
    outspoken outstate ovarian over-the-counter overabundant overactive overaggressive overambitious overanxious
    overblown overbroad overbuilt overcautious overcerebral overcollected overconfident overcooled overcurious
    overdeveloped overdue overeager overenthusiastic overfull overgenerous overhyped overinsistent overleveraged
    overlong overloud overprotective overregulated overripe oversensitive oversexed oversize oversized oversoft
    overstaffed overstored overt overvaulting overweening overwrought overzealous oviform oviparous owlish owne
    oxaloacetic pacifistic paediatric paid-up painful painless painstaking painteresque palatable palatial paleocortical
    pallid palmy palpable paltry pan-democratic pancreatic paneled panic-stricken panicky panoramic pantheistic
    pantomimic papal paperless papery papillary parabolic paradigmatic paradoxical paralinguistic paramagnetic
    parametric paramount paranormal paraxial pardonable parenthetic parkish parklike parliamentary parochial paroxysmal
    parsimonious parsympathetic participative participatory particularistic passable passe passionate passionless
    passthrough pastdue patchy paternal paternalist paternalistic pathetic pathless pathogenic pathologic pathological
    patriarchal patrimonial patriotic patristic paunchy pea-green peace-loving peaceable peaceful peaky pear-shaped
    pebbly peculiar pecuniary pedagogic pedagogical pedantic pediatric peelback peer-reviewed peerless peevish
    pegged-down pejorative pelagic pellucid penal pendulous penetrable penetrative penile peninsular penitential
    penniless penny-wise pensive pent pent-up pentagonal penurious peppery peppy peptic perceivable perceptible
    perceptive perceptual percussive peremptory perfectible perfidious perfunctory peridontal perilous periodic
    periodontal periphrastic peritoneal perky permanant permeable permissible permissive pernicious perpetual
    persecutory pershare persistent persnickety personable perspicacious perspicuous persuasive pert pertinacious
    pertinent pervasive perverse pesky pessimistic pestilent petulant phallic pharmacological pharmacuetical phenomenal
    phenomenological phenotypic philanthropic philatelic philological philosophic philosophical phobic phonic phonologic
    phonological phosphorescent phosphoric phosphorous photochemical photoelectric photoelectronic photogenic
    photosensitive phrasal phrase-bounded phylogenetic physiochemical physiologic physiological pianistic picaresque
    picayune picky picturesque piebald pied piezoelectric piggish pigheaded pimpled pimplike pimply pinheaded pinkish
    pinkish-white pinnate pinstriped pint-sized pious piquant piratical piscatorial pistillate piteous pithy pitiable
    pitiful pitiless pivotal placeless placid plaintive planar planetary plangent planoconcave platitudinous plausible
    playable playful pleasant pleasurable plenary plenteous plentiful pleural pliable pliant plinking plucky plugugly
    pluralistic plushy plutocratic pneumatic pocket-size podiatric poetic poetical poignant point-of-sale pointless
    pointy poisonous pokerfaced polemical policy-making polite politic polycrystalline polygamous polygonal polygynous
    polymeric polymorphic polyphonic polysyllabic polytheistic polytonal polyunsaturated pomological pompous ponderous
    pop'lar popular populous porcine pornographic porous portentous portly posh positional possible post-modern postal
    postdigital posthumous postmodern postnatal postoperative postpaid postpartum postponable postride postural postwar
    potbellied potent pound-foolish poverty-stricken powdery power-driven powerless practicable praiseworthy prayerful
    pre-emptive pre-existent pre-historic preachy precarious precautionary precipitous preclinical precocious
    precompetitive preconference preconscious precrash precursory precut predatory predawn predicative predictable
    predictive predominant preeminent preemptive prefatory prefectural preferable preferential prehensile prehistoric
    prejudicial preliterate premarital premediated premenstrual premonitory preparative preparatory preponderant
    prepositional prepositioning preposterous preppy prepubescent prepupal prepurchase presale prescient prescriptive
    presentable presentational presente preset presidential prestigious presumable presumptive presumptuous pretax
    pretentious preternatural prevalent preventable previous prewar priceless pricey prickly pricy priestly priggish
    primeval primordial princely princesse principled printable prismatic prissy pristine privvy pro-choice pro-life
    proactive probabilistic probationary problematical procedural procreative prodigious productive professorial
    proficient profit-maximizing profitable profound profuse programmable programmatic prohibitive prohibitory
    projective prolific prolix prominant promiscuous promissory pronounceable propagandistic proper propertied prophetic
    propitiatory propitious propositional proprietory propulsive prosaic proscriptive prosecutorial prosodic prosperous
    prosthetic prosy protean proteolytic protoplasmic prototypical protuberant provable proverbial providential
    provocative proximal proximate prudent prudential prudish prurient pseudonymous psychiatric psychical psychoactive
    psychoanalytic psychogenic psychological psychopathic psychopharmacological psychosocial psychosomatic
    psychotherapeutic pubescent pubic public-spirited publicsector publishable puckish pudgy puerile puffy pug-nosed
    pugh pugilistic pugnacious puissant pulmonary pulpy pumped-up punchy punctilious punctual pungent punishable
    punitive puny pupal puppyish purblind purchasable pure purgatorial puritanical purple-black purplish purpose-built
    purposeful purposeless purposive pursuant purulent pushy pusillanimous put-upon putative putrescent putrid puttable
    pyknotic pyramidal quadrangular quadraphonic quadrennial quadripartite quaint qualitative quantitative quantitive
    quarrelsome quasi quasi-religious queasy queenly querulous quick-drying quick-tempered quickwitted quiescent
    quintessential quirky quixotic quizzical quondam quotidian rabbinical rabid racial rackety racy radio-controlled
    radioactive radionic radiophonic raffish rainless rainy rakish rambunctious rampant ramshackle rancid rancorous
    rangy rapacious rapt rapturous rare raring rascally ratable rateable rationalistic ratty raucous raunchy ravenous
    rawboned razor-sharp reachable readable ready-to-eat realistic realizable rearmost reasonable rebellious receivable
    recent receptive recessionary rechargeable reckless reclusive recognisable recognizable recoilless reconcilable
    recondite record-breaking recoverable recreational rectal rectangular rectifiable rectilinear recumbent recuperative
    recurrent recursive recut recyclable red-blooded red-brick red-carpet red-faced red-rimmed reddish redeemable
    redemptive redheaded redistributive redolent redoubtable redundant reedy referential refillable reflective
    reform-minded refractive refulgent refundable regimental regressive regretful regrettable reground regulative
    regulatory reimburseable relational relativistic releasable relentless relevant reliable reliant relocatable
    reluctant remarkable remediable remedial reminiscent remorseful remorseless remote-controlled remunerative renal
    renascent renegotiable repayable repeatable repetitious repetitive replaceable reportorial reposeful repossesed
    reprehensible representational repressive reproachful reproducible reprographic repugnant repulsive reputable
    reschedulable researchable resentful resettable resilient resinlike resinous resiny resistive resolute resonable
    resourceful respectable respectful respective respiratory resplendent responsive restful restive restless
    restrictive restuarant resurgent retaliatory retentive reticent retractable retributive retrievable retroactive
    retrogressive retroviral returnable reusable revelatory revengeful reverent reverential revocable rhapsodic
    rhetorical rheumatoid rheumy rhythmic rhythmical ribonucleic ribosomal riche rickety ridiculous rife right-angled
    right-hand right-wing righteous rightful rightmost rightward rigid rigorous rimless ringed riotous rip-roaring ripe
    risible risk-free risky ritualistic ritzy robotic robust rock-ribbed rockbound rocket-propelled rockin rocklike
    rocky roguish romantick rootless roseate rosy rotational rotten rotund rough-cut roughhewn roughish roughshod
    round-bottom round-eyed round-faced round-the-clock roundish rubbery rubbishy rubicund rudderless ruddy rude
    rudimentary rueful rugged ruinous run-down run-of-the-mill run-of-the-mine runny rustproof rustproofed rusty
    ruthless saber-toothed saccharine sacerdotal sackless sacral sacramental sacred sacrificial sacrilegious sacrosanct
    sad sadistic safety-related sagacious saggy saintly salable salacious saleable salicylic salivary salty salubrious
    salutary salvageable same sanctimonious sandy sane sanguinary sanguineous sanitary sapiens sapient sappy sarcastic
    sarcolemmal sardonic sartorial sassy satiny satiric satirical satisfactory saturnine saucy sauterne sawed-off scabby
    scabrous scalene scaly scandalous scarecrowish scary scathing scatological scatterbrained scattershot scenic
    sceptical schismatic schmaltzy scholarly schoolgirlish sciatic scientific sclerotic scoreless scornful scraggly
    scrappy scratchy scrawny screechy screw-loose screwy scriptural scrubby scruffy scrumptious scrupulous sculptural
    scummy scurfy scurrilous seaborne seagoing seamless seamy seasick seasonable seaworthy sebaceous second-class
    second-order second-rate second-year secretarial secretive sectorial sedimentary seditious seductive sedulous
    see-through seedless seedy seemly segmental seismic seismographic seismological selective self-absorbed
    self-aggrandizing self-appointed self-assertive self-assured self-centered self-conceited self-confessed
    self-confident self-conscious self-consistent self-contained self-defeating self-deprecating self-described
    self-destructive self-directed self-effacing self-employed self-enclosed self-evident self-explanatory
    self-governing self-important self-imposed self-indulgent self-involved self-locking self-medicating self-proclaimed
    self-regulating self-reliant self-respecting self-righteous self-sacrificing self-serving self-styled
    self-sufficient self-supporting self-sustaining self-willed selfdamaging selfish selfless selfsame semantic
    semi-empirical semi-processed semiannual semiarid semicircular semiconscious semidrying semiempirical semiliterate
    seminal semipermeable semiprecious semiprivate semipublic semiquantitative semisecret semiskilled semitropical
    senatorial senile sensational senseless sensible sensory sensual sensuous sententious sentient sentimental separable
    septic sepulchral sequential sequined seraphic sere serendipitous serene serious serious-minded serological serous
    serpentine serried serviceable servile set-aside settable seven-day seven-fold sevenday seventy-fifth seventy-six
    seventy-two severable several severe sexless sexy shabby shadowy shady shagged shaggy shaky shamanistic shamefaced
    shameful shameless shapeless shapely sharp-limbed shatterproof sheepish shiftless shifty shimmery shiny shipshape
    shirtless shitty shivery shockproof shopworn short-dated short-lived short-range short-run short-staffed short-term
    shorthanded shortish shortlived shortsighted shortterm showery showy shrewd shrewish shrinkable shrubby sickish
    sickly sidereal sidesplitting sightless significant siliceous silken silky silver-blue silver-gray silver-haired
    silvery similar similiar simple-minded simplistic simultaneous sincere sinewy sinful single-lane single-minded
    single-spaced sinister sinkable sinless sinuous sinusoidal sisterly sizable sizeable sizenine skeletal skeptical
    sketchy skiddy skilful skillful skimpy skinless skintight skittish slanderous slangy slaphappy slatternly slavish
    sleazy sleepless sleepy sleety sleeved sleeveless slender slender-waisted slim-waisted slimy slinky slippery
    slipshod slithery sloppy slothful slouchy slovenly slow-moving sluggish slumberous slushy sluttish sly small
    small-cap small-capitalization small-scale small-time smallish smalltime smarmy smelly smoggy smokable smoke-filled
    smoke-free smokeless smoky smudgy smug smutty snaky snappish snappy snazzy sneaky snide sniffy snippy snobbish
    snobby snooty snotty snow-covered snow-white snowbound snowy so-called soapy socal socalled socialistic societal
    socioeconomic sociological sodden soft-spoken softhearted soggy solar solarheated sold-out solemn solicitous
    solid-state solvable somatic somber sombre somnolent songful sonic sonorous sooty sophomoric soppy sordid sorrowful
    sorry sottish souled soulful soulless soundless soupy south-central southbound southeasterly southeastern
    southernmost southwesterly southwestern spaceborn spacey spacial spacious sparse spasmodic spatial spavined
    specifiable specific specious spectral spectrometric spectrophotometric spectroscopic speculative speechless speedy
    spherical spheroidal spicy spidery spiffing spiffy spiky spindly spineless spiny spiritless spiritualistic
    spirituous spiteful splashy splendid splenetic spongy spontaneous spooky sportive sportsmanlike sporty sposed
    spotless spotty spousal spread-out sprightly springy spry spur-of-the-moment spurious sq sq. squalid squamous
    square-built squarefoot squashy squeaky squeamish squirmy squishy stagnant staminate stand-alone stand-up
    standoffish standup staphylococcal starchy starless starlit starry-eyed starstruck state-controlled state-funded
    state-of-the-art state-supported stateless stately statesmanlike statewide stationary statist statistical statuesque
    statutory steadfast stealthy steamy steely stellar stenographic stentorian steoreotyped stereophonic stereotypical
    sternal sticklike sticky stiff-backed stiffnecked stilted stimulative stimulatory stingy stinkin stochastic stocky
    stodgy stoical stolid stone-blind stone-gray stonelike stony stoppable storied stormbound stormy straggly
    straight-from-the-shoulder straight-out straightforward strait-laced strange strategic stratospheric straw-colored
    streaky streetwise strenuous streptococcal stressful stretchy strict strident stringed stringent stringy
    stripped-down strong strong-willed structural stubbly stubborn stuck-up studious stuffy stumpy stupendous stylish
    stylistic suable suave subatomic subcutaneous subgross subhuman subjective subliminal subliterary sublunary
    submachine subminimum submissive subnational suborbital subpar subsequent subservient subsidary subsistent subsonic
    substandard substantial substitutionary subsurface subterranean subtle subtropical suburban subzero succesful
    successful successive succinct suchlike sudden sudsy sufficent sufficient sugar-coated sugarless sugary suggestible
    suggestive suhthuhn suicidal suject sulfuric sulfurous sullen sulphuric sulphurous sultry summery sumptuous
    sun-drenched sunbaked sunburnt sundry sunken sunless sunlit sunny sunshiny suntanned superabundant superb
    supercilious superconcentrated supercritical superefficient superfast superfluous superhuman superlunary supernormal
    superregional supersensitive supersonic superstitious superstrong supervisory supervoting supplemental supplementary
    supportable supportive suppressive supranational supraventricular sure-enough sure-fire surefire surefooted
    surface-active surface-to-air surgical surly surmountable surreal surrealistic surreptitious survivable suspenseful
    suspicious svelte swampy swanky swanlike swart swarthy swaybacked sweaty sweet-faced sweet-smelling sweetish
    swift-footed swingy swinish switchable sybaritic sycophantic syllabic syllogistic symbiotic symbolical symmetrical
    symphonic symptomless synchotron synchronous synergistic synonymous syntactic syntactical synthetical syrupy
    systematic systemic systemwide systolic tabular tacit taciturn tacky tactful tactical tactile tactless tactual
    tailless take-away take-home talented talismanic talkative talky tall-growing tamable tangential tangere tangy
    tantamount tardy target-hunting tarpapered tasteful tasteless tasty tattered tatty taut tautological tawdry tawny
    tax-free taxable taxfree taxonomic taxpaying teachable tearful teary teary-eyed technocratic technological
    technophiliac tedious teenage teensy teeny telegraphic teleological telepathic telephonic telescopic telomeric
    temperamental temperate tempestuous tenable tenacious tendentious tenderhearted tenebrous tensile tensional
    tensionless tentative tenuous tepid term'nonfat terminable terminological ternational terrestial terrible terrific
    terror-stricken terroristic terse tertian tertiary testable testamentary testy tetragonal textual thankful thankless
    that'ugly the'called the'first the'golden the'magic the'soft theatergoing theistic thematic theocratic theological
    theoretic theoretical thermionic thermodynamic thermoelectric thermoforming thermometric thermonuclear thermostatic
    thick-skulled thickset thievish thine third-dimensional third-rate third-year thirdquarter thirsty thirty-eighth
    thirty-fourth thirty-sixth thoracic thorny thorough thoroughgoing thought-provoking thoughtful thoughtless
    thoughtprovoking threadbare three-cornered three-dimensional three-fold three-party three-piece three-way
    three-year-old threehour threemonth threetranche thrifty throaty thunderous thunderstruck thy thyroidal thyrotoxic
    thyrotrophic ticklish tidal tightfisted tillable time-consuming time-honored time-tested timeless timeworn timorous
    tinny tintable tiny tipsy tireless tiresome titanic titular toilsome tokenish tolerable tolerant toll-free tomblike
    tonal toneless tonsorial tony toothed toothless toothsome toothy top-flight top-grade top-heavy top-notch
    top-quality top-secret topgrade topless topmost topnotch topographic topographical topological torpid torrential
    torrid torsional tortuous totalistic totemic touchy tough-minded touristy towheaded traceable trackless tractable
    tradeable tradedistorting traditional traditionalistic tragic tragicomic traitorous tranquil transatlantic transbay
    transborder transcendant transcendent transcendental transcontinental transcultural transferable transferrable
    transformative transgenic transitional transitory translucent transluscent transmissible transmittable transnational
    transoceanic transparent transplantable transportable trapezoidal trashy traumatic treacherous treasonable
    treasonous treatable tree-lined treeless treelike tremendous tremulous trenchant trend-setting trendy triable
    triangular trichloroacetic tricky trigger-happy trigonal trigonometric tripartite triphosphorous triple-crown
    tristate trite triumphal triumphant trivial tropho tropical trouble-free troublesome tru truculent true-false
    trumped-up trustful trustworthy truthful tubby tube-nosed tuberculous tuberous tubular tufted tumbledown tumid
    tumultuous tuneful tuneless turbid turbulent turgid tuxedoed twangy twee tweedy twelvefold twenty-eighth
    twenty-fifth twenty-first twirly twisty two-dimensional two-fold two-lane two-part two-party two-pronged two-way
    two-wheel two-year two-year-old twotiered typewritten typical typographic typographical tyrannical tyrannous
    ubiquitous ulcerative ulcerous ulterior ultramodern ultrasonic ultravehement umpteen umpteenth unabashed unabated
    unable unabsorbed unaccented unacceptable unaccepted unaccommodating unaccountable unaccounted unaccustomed
    unachievable unacknowledged unaddressed unadited unadjusted unadorned unadulterated unadvised unaffected
    unaffiliated unaffordable unafraid unaggressive unaided unalienable unallocable unalloyed unalluring unalterable
    unaltered unambiguous unamended unamortized unamusing unanalyzed unanimous unannounced unanswerable unanswered
    unanticipated unapologetic unappeasable unappetising unappetizing unappreciated unappreciative unapproachable
    unapproved unashamed unasked unassailable unassigned unassisted unassuming unasterisked unattached unattainable
    unattended unattractive unaudited unauthentic unauthorised unauthorized unavailable unavailing unavoidable unaware
    unbearable unbeatable unbeaten unbecoming unbelievable unbelieving unbiased unbidden unbleached unblemished
    unblinking unblushing unborn unbounded unbranded unbreakable unbroken unburned uncalled uncanny uncaring uncaused
    unceasing uncensored unceremonious uncertain uncertified unchallenged unchangeable unchanged unchangedat unchanging
    uncharacteristic uncharged uncharitable uncharted unchecked unchristian uncivil uncivilised uncivilized unclaimed
    unclassified unclean uncleanly unclear unclouded uncoached uncoated uncollaborated uncollectable uncollected
    uncolored uncombable uncomfortable uncomforted uncommitted uncommon uncommunicative uncompensated uncompetitive
    uncomplaining uncompleted uncomplicated uncomplimentary uncomprehending uncompromising unconcerned unconditional
    unconditioned uncongenial unconnected unconquerable unconscionable unconsidered unconsolidated unconstitutional
    uncontaminated uncontested uncontrollable uncontrolled uncontroversial unconventional unconvinced unconvincing
    uncooked uncooperative uncoordinated uncorrected uncorrelated uncorroborated uncountable uncounted uncountered
    uncourageous uncousinly uncouth uncreative uncritical uncrowded unctuous uncultivated uncultured uncut undamaged
    undated undaunted undecidable undecided undecipherable undeclared undecorated undefeated undefended undefinable
    undefined undelivered undemanding undemocratic undemonstrative undeniable undependable undepicted under-the-table
    underage underappreciated undercapitalized undercover underdone undereducated underemployed underfed underhanded
    underinvestigated underprepared underprivileged undersea underserved undersize understaffed understandable
    underworked undeserved undeserving undetectable undetected undetermined undeterred undeveloped undifferentiated
    undigested undignified undiluted undiminished undiplomatic undisciplined undisclosed undiscovered undiscriminating
    undisguised undisputed undisrupted undistinguished undisturbed undiversifiable undiversified undivided undocumented
    undoubted undrinkable undue undulant undying unearned unearthly uneasy uneconomic uneconomical unedifying unedited
    uneducated unelected unembarrassed unemotional unencumbered unending unendurable unenforceable unenforcible
    unenlightened unenthusiastic unenticing unenunciated unenviable unenvied unequaled unequalled unequivocal unerring
    unescorted unethical uneven uneventful unexamined unexampled unexceptionable unexceptional unexciting unexercised
    unexpected unexplainable unexplained unexplored unexpurgated unfailing unfair unfaithful unfamiliar unfashionable
    unfathomable unfavorable unfavourable unfeasible unfeeling unfeigned unfelt unfenced unfertile unfettered unfilled
    unfinished unfixed unflagging unflaky unflappable unflattering unflinching unfocused unforeseeable unforeseen
    unforethought unforgettable unforgivable unforgiving unformed unforseen unfounded unfree unfrequented unfriendly
    unfrozen unfulfilled unfunded unfunny unfurnished ungainly ungallant ungentlemanly unglamorous unglued ungovernable
    ungoverned ungracious ungrammatical ungrateful ungratified ungrudging unguaranteed unguarded unguided unhappy
    unharmed unharmonious unhealed unhealthful unhealthy unheard unheard-of unheated unheeded unhelpful unheralded
    unheroic unhesitant unhesitating unhindered unhip unholy unhurried unhurt unicameral unidentifiable unidentified
    unidirectional unilateral unimaginable unimaginative unimpaired unimpassioned unimpeachable unimpeded unimportant
    unimposing unimpressed unimpressive unimproved unincorporated unindicted uninfected uninformative uninformed
    uninhabitable uninhabited uninhibited uninitiated uninjectable uninjured uninominal uninspected uninspired
    uninspiring uninsurable uninsured unintelligent unintelligible unintended unintentional uninterested uninteresting
    uninterruptable uninterrupted uninterruptible uninvited uninviting uninvolved unique uniramous unisex unissued
    unitary univalent universalistic unjacketed unjust unjustifiable unjustified unkempt unkind unknowable unlabeled
    unlabelled unlamented unlatched unlawful unleaded unleavened unlettered unlicensed unlikely unlimited
    unlimited-uncensored-secure unlined unlinked unlisted unliterary unlovable unlovely unlucky unmade unmagnified
    unmalicious unmanageable unmanaged unmannerly unmarked unmarketable unmarried unmasculine unmatched unmeasurable
    unmelodic unmemorable unmerciful unmeritorious unmeshed unmet unmethodical unmindful unmistakable unmitigated
    unmodified unmolested unmotivated unmoved unmurmuring unnameable unnamed unnatural unnavigable unnecessary unneeded
    unnoticeable unnoticed unnourished unnumbered unobjectionable unobservant unobserved unobstructed unobtainable
    unobtrusive unobvious unoccupied unofficial unopened unopposable unopposed unorganised unorganized unoriginal
    unorthodox unpadded unpaid unpaintable unpainted unpalatable unparalleled unpardonable unpartisan unpatriotic
    unpaved unpegged unperformed unperturbed unphysical unpicturesque unplanned unpleasant unplowed unplumbed unpolished
    unpolitical unpolluted unpopular unprecedented unpredictable unprejudiced unpremeditated unprepared unpretentious
    unpreventable unprincipled unprintable unprivileged unproblematic unprocurable unproductive unprofessional
    unprofitable unpromising unprompted unpronounceable unprotected unprovable unproved unproven unprovocative
    unprovoked unpublicized unpublishable unpublished unpunctured unpunished unqualified unquenchable unquestionable
    unquestioned unquestioning unquiet unreachable unread unreadable unready unreal unrealised unrealistic unrealized
    unreasonable unreasoning unrecognised unrecognizable unrecognized unreconstructed unrecorded unrecoverable
    unredeemed unrefined unreflective unrefrigerated unregenerate unregisterd unregistered unregulated unrehearsed
    unreinforced unrelated unreleasable unreleased unrelenting unreliable unrelieved unremarkable unremitting
    unrepeatable unrepentant unreported unrepresentative unrequited unreserved unresolved unresponsive unrestrained
    unrestricted unretouched unrewarding unrifled unripe unrivaled unrivalled unromantic unruffled unruly unsafe
    unsaleable unsalted unsanctioned unsanitary unsatisfactory unsatisfied unsatisfying unsaturated unsavory unsavoury
    unscathed unscheduled unschooled unscientific unscripted unscrupulous unseasonable unseasoned unsecured unseeing
    unseemly unselfish unsent unsentimental unserious unserviceable unservile unset unshackled unshakable unshakeable
    unshaved unshaven unshed unsheltered unshirted unsightly unsigned unskilled unskillful unsloped unsmiling unsociable
    unsold unsolicited unsolved unsophisticated unsound unsparing unspeakable unspecific unspecified unspectacular
    unspent unspoiled unspoken unsportsmanlike unstable unstained unstated unsteady unstilted unstimulated unstoppable
    unstressed unstructured unstrung unstuck unstudied unstylish unsubordinated unsubsidized unsubstantial
    unsubstantiated unsubtle unsuccessful unsuitable unsung unsupervised unsupportable unsupported unsure unsurmountable
    unsurpassed unsurprised unsuspected unsuspecting unsustainable unswagged unswaggering unsweetened unswerving
    unsympathetic untainted untamed untapped untarnished untaught untellable untenable untenanted untested unthematic
    unthinkable unthreatening untidy untiring untitled untold untouched untoward untracked untradeable untraditional
    untrained untreated untried untroubled untrue untrustworthy untruthful unturned untutored unusable unused unusual
    unutterable unuttered unvarnished unverifiable unverified unviable unvoiced unwanted unwarrantable unwarranted
    unwashed unwed unwelcome unwell unwholesome unwieldy unwilling unwise unwitting unwonted unworkable unworldly unworn
    unworthy unwounded unwrinkled unwritten unyielding up-to-date upcoming upcountry upfront upmarket upper-level
    upper-middle-class uppity uproarious upscale upstanding uptempo uptight urbane urgent uric urinary usable useable
    useful useless userfriendly usual usurious ususal uterine uvular vacant vacuous vague vain vainglorious valiant
    valid valorous valueless valved vapid vaporous varicolored varicoloured varicose various varitinted vascular vast
    vegetative vehement vehicular velvety venal venerable venereal vengeful venial venomous venous ventral ventricular
    venturesome venturous veracious verbose verdant veridical verifiable veritable vermeil verminous vernal versatile
    vertebral vertiginous vesicular vestigial vexatious vibrant vibratory vibrionic vicarious vicelike vicious
    victimless victorious viewless vigilant vigorous vile villainous vindictive vinegary violable violent viral virile
    virtuous virulent visceral viscid viscoelastic viscous viselike vital vitreous vitriolic vituperative vivacious
    vivid viviparous vixenish vocalic vocational vociferous voguish voiceless volcanic voltaic voluble volumetric
    voluminous voluptuous voracious votive voyeuristic vulgar vulnerable vulpine w. wacky wage-earning waggish
    wainscoted waist-length wakeful walk-to walleyed war-ridden war-torn warless warlike warm-blooded warm-toned
    warmhearted warmish warrantless warrent warty wary washable washed-out waspish wasteful watchful water-cooled
    water-soluble waterlogged watertight watery wavy waxen waxy way-out wayward weak weak-kneed weakwilled weaponless
    weapons-grade wearisome weasel-worded weatherbeaten wedge-shaped weedy weeklong weepy weightless weighty weird
    well-adjusted well-advised well-balanced well-behaved well-bound well-bred well-connected well-defined well-dressed
    well-educated well-endowed well-fed well-founded well-grooved well-heeled well-informed well-intentioned well-kept
    well-lighted well-made well-mannered well-meaning well-off well-read well-rounded well-set well-to-do well-worn
    wellknown wellplaced wellrun west-central west-coast westbound westernmost whacky whalesized wheaten wheellike
    wheezy whimsical whiny whiskery white-collar white-haired white-shoe whitecollar whitehaired whitewalled whitish
    whole-wheat wholehearted wholesome wholewheat whooosh whorled wide-awake wide-cut wide-eyed wide-open wide-ranging
    widegrip widespread wifely wiggly wild-eyed wilful willful willinge willowy wily wind-roughened windless windowless
    windswept windy wingless winless winsome wintry wire-haired wireline wiry wishful wishy-washy wispy wistful witchy
    with-it witless witting witty wizened wobbly woebegone woeful wolfish womanish womanly womb-to-tomb wonderful wonted
    wood-burning wooden woodsy woolly-headed woozy wordy workable workaday workmanlike world-renowned world-shaking
    world-shattering world-weary world-wide worldly wormy worn-out worrisome worshipful worthless worthwhile wouldbe
    wrathful wretched wriggly wrinkly writable wrongful wrongheaded wroth wry xenophobic xerographic year-old year-round
    yearago yearearlier yearlong yeasty yellerish yellow-bellied yellow-brown yellow-gray yellow-green yellowish
    youngish youthful yucky yummy zealous zestful zippy zitless zodiacal zonal zoological
    =g/
    abandoning abashing abasing abating abbreviating abdicating abetting abhorring abjuring abnegating abolishing
    abominating aborting abrading abridging abrogating abscessing absconding absenting absolving abstaining abusing
    abutting acceding accelerating accentuating accessing accessioning acclaiming acclimating acclimatising
    acclimatizing accomplishing accompnaying according accosting accruing accumulating accustoming achieving acidifying
    acing acknowledging acquainting acquiescing acquitting actualising actualizing adapting addicting adding addling
    addressing adhering adjoining adjudging adjudicating adjuring adjusting administering administrating admiring
    admitting adopting adorning adulating adumbrating advantaging adverting advising advocating aerating affiliating
    affirming affixing afflicting affording afforesting affronting agglomerating agglutinating aggrandising aggrandizing
    aggregating aggrieving aglimmering agreeing aiding aiming airbrushing airlifting airmailing aliasing alibiing
    aliening alighting allaying alleging alleviating allocating allotting allowing alloying alluding allying
    alphabetising alphabetizing amalgamating ambling ambushing amending amnestying amortising amounting amplifying
    amputating anaesthetising analysing analyzing anchoring anesthetizing angering anguishing annexing announcing
    annulling antagonising antagonizing antedating anthologising anthologizing anticipating antiquating antiquing aping
    apologising apologizing appareling apparelling appearin appending appertaining applauding appointing appreciating
    apprehending apprenticing apprising apprizing appropriating approximating aquaplaning arbitraging arbitrating
    archiving arcing arising armoring armouring arousing arraigning arraying arriving arrogating articulating as'housing
    ascertaining ascribing ashing askin asphalting aspirating assailing assassinating assaulting assaying assessing
    asseverating assisting associating assorting assuaging asterisking atoning atrophying attaching attaining attempting
    attenuating attesting attiring attitudinising attracting attributing attuning auditioning augmenting auguring
    authenticating authoring authorising authorizing autographing automating automobiling autopsying availing averring
    avoiding avowing awaiting awaking axing baaing babying backbiting backdating backhanding backlogging backpedaling
    backpedalling backslapping backspacing backstopping backstroking badmouthing bailing baling ballasting balling
    ballyhooing bamboozling bandying banishing bankholding bankrolling bankrupting baptising baptizing barbing barfing
    barging barking barnstorming barraging barreling barrelling barricading basing basking bastardising bastardizing
    bating battening battling baulking bayoneting beaching beaning bearding beatifying beautifying beavering becalming
    beckoning becomin bedazzling bedecking bedeviling bedevilling bedraggling beefing beeping befalling befouling
    befriending befuddling begetting beggaring begrudging behaving behooving behoving bein beinge belaboring belabouring
    belaying belying bemaddening bemoaning bemusing benching benefiting benumbing bequeathing bereaving berrying
    berthing besmirching bespeaking besting bestirring bestowing bestriding bethinking betiding betokening betraying
    betrothing beveling bevelling bewailing biasing biding bifurcating bilking billeting birching bisecting bitching
    blabbing blackballing blackberrying blackjacking blackmailing blaming blanching blanketing blanking blarneying
    blaspheming blazoning bleaching bleating bleeping blemishing blenching blighting blindfolding blindsiding blinkering
    blitzing blobbing blooding bloodying blotching blousing blubbering bludgeoning blueprinting bluffing blundering
    blunting blurring blurting bobbing bobbling bogeying bogging boggling bolstering bolting bombarding bonging boning
    boobing booing bookmarking boomeranging boondoggling boosting booting bopping bordering bossing botching bothering
    bottoming bounding bowdlerising bowdlerizing boycotting bracketing braining braking brandishing braving braweling
    brazening breaching breading breakfasting breakin breasting breezing bribing bricking bridging bridling brightening
    brisking bristling broaching broadsiding brocading brokering bronzing brooking browbeating brunching brutalising
    brutalizing bucketing bucking buckling budging buffaloing buffering buffing bugling buildin bulking bulldozing
    bulletining bulletproofing bulling bumming bumpin bumping bunching bunging bunking buoying burdening burglarising
    burglarizing burgling burlesquing burnishing burring burrowing bursting busheling busing bussing bustin busting
    busying butterflying buttering butting buttonholing buttoning byinge bypassing cabling caching cackling caddying
    cadging caging cajoling caking calcifying calcining calendaring calibrating calipering calking callin callousing
    callusing calumniating cambering camouflaging canceling cancelling candling candying cankering cannibalising
    cannibalizing cannonading cannoning canoeing canonising canonizing canopying cantilevering canvasing caparisoning
    capering capitalising capitalizing capitulating capsuling captaining captioning capturing carbonating carding
    careening careering caricaturing carolling caroming carpentering carrying cartooning cartwheeling cascading
    cashiering cashing castigating castrating cataloging cataloguing catalysing catalyzing catapulting catcalling
    catechising catechizing categorising categorizing caterwauling caucusing cauterising cauterizing cautioning caviling
    cavilling cavin cavorting cawing ceasing celebrating cementing censuring censusing centrifuging centring
    certificating certifying chaffing chagrining chalking champing championing chancing channeling channelling
    chaperoning chapping characterising characterizing chargin charging charring chartering chasing chastising chatting
    chauffeuring cheapening checkering checkin checking checkmating cheeking cheeping cheesing chequering chequing
    cherishing chickening childproofing chillin chiming chinking chirping chirruping chiseling chiselling chivying
    chlorinating chloroforming chocking choosing chopping choreographing chortling chorusing chousin christianizing
    chroming chronicling chucking chuckling chuffing chugging chumming cinching ciphering circling circuiting
    circularising circularizing circumcising circumnavigating circumscribing circumventing citing civilising civilizing
    clacking claiming clambering clamming clapboarding clarioning clasping classifying classing clattering clawing
    cleaving clenching clewing clicking cliffhanging climaxing clinching clinging cloaking clobbering cloistering
    clomping closeting clouting cluing clutching coagulating coaling coarsening coasting cocking codifying coercing
    coffining cogitating cohabiting cohering coiffing coiffuring coining coking collaborating collapsing collaring
    collating collectivising collectivizing colliding collocating colluding colonising colonizing combating comin
    commandeering commencing commending commentating commenting commercialising commercializing comminge commingling
    commiserating committing communing compacting compartmentalising compartmentalizing compassing compensating
    competing complementing complicating complimenting complying comporting comprehending comprising computerising
    computerizing concatenating conceiving concentrating conceptualising conceptualizing concerning concertinaing
    concerting conciliating concocting concreting condoling condoning conducing confederating conferring confessing
    configuring confiscating conflating confronting confuting congaing congealing congesting conglomerating conjecturing
    conjoining conjugating conking connecting conning connoting conscripting consecrating conserving considerin
    considering consigning consisting consolidating consorting conspiring constipating constituting constructing
    construing consummating contacting containing contemplating contending contenting contesting contorting
    contradicting contravening contriving controverting contusing convalescing conversing converting convicting
    convoking convoying convulsing cooing cooperating coopering cooping copulating copyrighting coquetting cording
    cordoning coring corkscrewing cornering corralling correcting correlating corroborating corrugating corseting
    coruscating cosigning cosponsoring cottoning countenancing counteracting counterattacking counterbalancing
    counterclaiming counterfeiting countering countermanding counterpointing countersigning countersinking countersuing
    covenanting coveting cowering cowing cozening crabbing cradling crafting cramming cramping craning cranking
    cratering crating crayoning crazing creaming creasing creating credentialing cremating creosoting cresting crewing
    cricking criminalizing crimping crimsoning crinkling crisping crisscrossing criticising criticizing critiquing
    croakin crooking cropping crossroading crouching crucifying cruising crumbing crumbling crumpling crunching
    crusading crusting crystallising cubing cuckolding cudgeling cudgelling cuffing culling culminating cultivating
    culturing currycombing currying cursing curtailing curtaining curtsying cussing customising customizing dabbing
    dabbling dallying damming damping dandling dappling darting datelining dazing deactivating deadlocking debarking
    debarring debating debauching debiting debugging debuting decaffeinating decamping decanting decapitating decaying
    deceasing deceiving decelerating decimating deciphering declaiming declaring declassifying declining decolonising
    decolonizing decommissioning decomposing decontaminating decoying decreeing decriminalising decriminalizing decrying
    dedicating deducing deducting deeming defacing defaming defaulting defeating defecating defecting deferring defiling
    deflating deflecting defocusing defoliating deforesting deforming defrauding defraying defrosting defying
    degenerating dehumanising dehumanizing dehumidifying dehydrating deicing deifying deigning dejecting delaying
    deleting deliberating delighting delimiting delineating delivering delousing deluding deluging delving demagnetising
    demagnetizing demarcating demilitarising demilitarizing demising demobilising demobilizing democratising
    democratizing demoing demonstrating demoting demurring demythologizing denaturing denominating denoting denouncing
    denting denuding denyin denying deodorising deodorizing departing departmentalizing depending deplaning depleting
    deploring deploying depopulating deporting deposing depositing depraving depriving deputing deputising deputizing
    derailing deranging deriding derogating desalinating descanting describing descrying desecrating desegregating
    deserting desiccating designating desiring desisting desolating despoiling destabilizing destining destroying
    destructing detaching detaining deteriorating determing deterring detesting dethroning detonating detouring
    detoxifying detoxing detracting devaluing deviating deviling devilling devolving devoting dewatering dialing
    dialling diapering dibbling dicing dictating diddling differentiating differing digesting digitising digitizing
    digressing diking dilating dillydallying diluting diming dimming dimpling dinging dinning dipping disabusing
    disadvantaging disaffecting disagreeing disallowing disarranging disarraying disassembling disassociating disavowing
    disbanding disbarring disbursing discarding discharging disciplining disclaiming disclosing discoing discoloring
    discolouring discombobulating discomfiting discommoding discomposing disconnecting discontenting discontinuing
    discountenancing discoursing discovering disdaining disembarking disembodying disemboweling disembowelling
    disencumbering disenfranchising disengaging disentangling disestablishing disfavoring disfavouring disfiguring
    disfranchising disgorging disgracing disgruntling disguising disheveling dishevelling dishing dishonoring
    dishonouring disinclining disinfecting disinheriting disintegrating disinterring disjointing disking disliking
    dislocating dislodging dismembering dismissing dismounting disobeying disordering disorganising disorganizing
    dispatching dispelling dispersing displaying disporting disposing dispossessing disproving disputing disrespecting
    disrobing disrupting dissatisfying dissecting disseminating dissimulating dissing dissipating dissociating
    dissuading distancing distending distilling distinguishing distorting distracting distributing distrusting
    disuniting disusing ditching dittoing diversifying divesting dividing divining divorcing divulging divvying
    docketing documenting doffing doin doing doling dolling domesticating domiciling doming donating donning doodling
    dooming doping dotting douching dovetailing downing downloading downplaying dozing dragooning dramatising
    dramatizing draping drawin drawling dreading dredging driftin driveling drivelling drooling dryin drying dueling
    duelling dulling dunging dunking dunning duping duplicating dustin dusting dwarfing dyking dynamiting earmarking
    earning eclipsing economising economizing eddying editorialising editorializing educating effacing effecting
    effectinge effectuating egging ejaculating ejecting eking elaborating elapsing electing electrocuting
    electrogalvanizing elevating eliciting eliding eliminating elongating eloping elucidating emaciating emailing
    emanating emancipating emasculating embargoing embarking embellishing embezzling embittering emblazoning embodying
    emboldening embossing embroidering embroiling emceeing emending emigrating emitting emoting empathising empathizing
    emphasising employing emulating emulsifying enacting enamelling enamoring enamouring encamping encapsulating
    encasing encoring encountering encrusting encrypting encumbering endangering endeavoring endeavouring endorsing
    endowing enduing enforcing enfranchising engendering engorging engulfing enhancing enjoying enlarging enmeshing
    enquiring enraging enrapturing enriching ensconcing enshrining enshrouding ensnaring ensuring entailing entangling
    enthroning enthusing entitling entombing entrapping entreating entrenching entrusting entwining enumerating
    enunciating environing envisaging envying epitomising epitomizing epoxying equaling equalising equalling eradicating
    erasing erupting escalating escaping eschewing escorting espousing espying essaying establishing esteeming
    estimating eulogising eulogizing evacuating evading evaluating evangelising evangelizing evaporating eventuating
    evermounting evicting evidencing evincing eviscerating evoking evolving exaggerating examinin examining excavating
    excelling excepting excerpting exchanging excising excluding excommunicating excoriating exculpating excusing
    execrating exempting exerting exhaling exhibiting exhorting exhuming exiling exiting exluding exonerating exorcising
    expanding expatiating expatriating expecting expectorating expediting experiencing experimenting expiating expiring
    explaining explicating exploding exploiting exploring exposing expostulating expressing expropriating expurgating
    extemporising extemporizing extending exterminating extirpating extolling extorting extracting extraditing
    extrapolating extricating extruding exuding eyeballing eyeing eying fabricating facilitating factorising factorizing
    fagging faking famishing fancying fanning fantasising fantasizing fantasying faring fathering fathoming fatiguing
    fating favoring favouring faxing fazing fearing featuring federating feinting felling fending ferreting fertilising
    fertilizing festooning feting fettering feuding fictionalising fictionalizing fidgeting fightin filching
    filibustering filigreeing filleting filtering filtrating finalising finalizing finessing finetuning fining finking
    firming fishin fishtailing fixating fizzling flabbergasting flagellating flailing flaking flanking flattening
    flaunting flawing flaying flecking fledging fleecing fleeing fleshing flexing flicking flinching flinging flipping
    flitting flocking floodlighting flopping flossing flouncing floundering flouring fluffing flummoxing flunking
    fluorescing fluoridating flurrying flustering fluxing foaling fobbing fogging foisting fomenting footnoting
    for'running foraying forcing forearming foreclosing foregathering foreordaining foreseeing foreshortening foresting
    foretasting forfeiting forgathering forgetting formalising formalizing forming formulating fornicating fortifying
    fossilising fossilizing fowling foxing fractioning fracturing fragmenting fraternising fraternizing fraying
    frazzling freaking freckling freeloading freighting frequenting freshening fretting fricasseeing frighting fringing
    frittering frizzing frizzling frolicking fronting fructifying fuddling fuelling fulfilling fullbacking fulminating
    fumigating fuming fundraising funking funneling funnelling furling furloughing furrowing furthering fusing fussing
    fuzzing gabbing gabbling gadding gagging gaining gainsaying gallivanting galloping gamboling gambolling ganging
    gangrening garaging garbing garbling gargling garlanding garnering garnisheeing garnishing garrisoning garroting
    gashing gasping gating gauging gawking gazetting gazing geeing gelling generalising generalizing generating gentling
    gentrifying genuflecting germinating gestating gesturing gettin geysering ghosting ghostwriting gibbering gibbeting
    gibing gifting giggling ginnin girding girdling givin gladdening glamorising glamorizing glamouring glancing
    glassing gleaning glimpsing globalizing glorifying glorying glossing gloving gluing glutting gnashing gobbling
    goggling goin going gonging gonna goofing googling goosing gorging goring gouging gowning grabbin grabbing gracing
    graduating grandfathering grandstanding granting granulating graphing grassing graveling gravelling graving
    gravitating graying grazin greasing greying grimacing griming gritting groaning grokking grossing grouching grousing
    grouting grubbing grunting guaranteeing guarding guesstimating guesting guffawing guillotining gulling gunning
    gunslinging gurgling gusting guttering gutting guying gybing gypping gyrating habituating haemorrhaging hailing
    haling hallmarking hallowing haloing haltering halving hampering hamstringing handcrafting handcuffing handicapping
    handing hangin hankerin haranguing harassing harboring haring harking harming harmonising harnessing harping
    harpooning harrying hassling hastening hating havin hawing hazarding hazing headlining heaping hearkening hectoring
    heeding heeling hefting heisting helicoptering hemming hemorrhaging hennaing heralding herding hevin hewing hexing
    hiccoughing hiccuping hieing hightailing hinging hinting hitchhiking hiving hoaxing hobbing hobbling hobnailing
    hocking hoeing hogging holdin holidaying holing hollowing holstering homering homesteading homogenising homogenizing
    honeycombing honeying honing honking honouring hoodooing hoodwinking hooping hoping hopping hopscotching
    horseshoeing horsing hosing hospitalising hospitalizing hosting hounding hoverin hovering huckstering huddling
    hulling humanising humanizing humidifying humouring humping hunching hungering hunkering hurrahing hurtling
    husbanding hustling hybridising hydrating hydrogenating hydroplaning hying hymning hyphenating hyphening hyping
    hypnotising hypnotizing hypothesising hypothesizing idealising idealizing identifying idolising idolizing igniting
    ignoring illumining illustrating imagining imbruing imbuing imitating immersing immigrating immobilising immolating
    immortalising immortalizing immunising immunizing immuring impacting impairing impaling impaneling impanelling
    impeaching imperiling imperilling impersonating implanting implementing implicating imploding implying importuning
    impoverishing impregnating impressing imprisoning impugning impulsing imputing inaugurating incarcerating
    incarnating incensing incepting inching incinerating incising inciting including inconveniencing incubating
    inculcating inculpating indemnifying indenting indenturing indicating indicting individualising individualizing
    inducting industrialising industrializing inebriating infatuating infecting inferring infesting infiltrating
    inflating inflecting inflicting influencing infringing infusing ingesting inhabiting inhering inhibiting initialing
    initialising initializing initialling initiating injecting injuring inlaying innoculating innovating inputting
    inscribing inseminating inserting insetting inspecting instancing instigating instituting institutionalising
    institutionalizing instructing instrumenting insulating insuring intending interacting interceding intercepting
    interchanging interconnecting interdicting interjecting interlarding interleaving interloping interluding
    intermarrying intermingling internalising internalizing internationalising internationalizing interning
    interpolating interposing interrelating interrogating interrupting interspersing intertwining interviewing
    interweaving intimating intoning introducing intuiting inundating inuring invaliding inveighing inveigling inventing
    inverting invoking involving iodising iodizing ionising ionizing irking irradiating irrigating italicising
    italicizing itemising itemizing iterating jacking jackknifing jading jailing jaundicing jaunting jawing jaywalking
    jazzing jelling jellying jeopardising jeopardizing jettisoning jeweling jibbing jibing jigging jiggling jilting
    jimmying jinxing jiving jobbing jockeying joggling jointing jollying joshing jouncing jousting joying jugging
    juicing jumbling junking justifying juxtaposing kayaking kenneling kennelling keyboarding keying keynoting kibitzing
    kick-starting kidding killin kilning kinking kiting kneading kneeing knelling knifing knighting knotting kowtowing
    lacerating lacquering laddering ladling lambasting lambing laminating laming lamming lampooning lancing landfilling
    landsliding languishing larding larking lassoing latching lathering lathing lauding lavishing layering lazing
    leafleting leaguing leaking leapfrogging leashing leavin leeching legalising legalizing legitimating legitimising
    legitimizing lettin levelling levering levitating levying liaising libeling libelling liberalising liberalizing
    liberating lifting ligaturing limbering linking lionising lionizing lipsticking liquefying liquidating liquidising
    liquidizing lisping lithographing litigating livening loadin lobbing localising localizing lofting lolling lookin
    looming loosing loping lording losing lounging lovering lowing lubing lubricating lucking lugging lulling lumping
    lunging lurching luring lusting luxuriating lyking macerating magnetising magnetizing magnifying maiming mainlining
    mainstreaming maintaining majoring makin maligning malting maltreating mamboing manacling mandating mangling
    manhandling manicuring manifesting manifolding manipulating manning mantling manumitting manuring marginalizing
    margining marinading marinating marooning marring marrying marshaling martyring marveling marvelling mashing
    masquerading mass-producing massacring massaging massing masterminding masticating masturbating materialising
    materializing matriculating mattering maturing mauling maundering meanin mechanising mechanizing mediating
    medicating meditating melding memorialising memorializing memorising menstruating mentioning mercerising mercerizing
    meriting mesmerising messing metabolising metabolizing metamorphosing metastasising metastasizing metering meting
    mewing mewling miaowing microwaving midwifing miffing migrating miking mildewing militarising militarizing
    militating mimeographing mimicking miming minding miniaturising miniaturizing minifying minimising minimizing minin
    ministering minoring minting minuting miring mirroring misallocating misapplying misapprehending misappropriating
    misbehaving miscalculating miscalling miscarrying miscasting misconceiving misconducting misconstruing miscounting
    misdealing misdirecting misdoing misfiring misfitting misgoverning misguiding mishandling misidentifying
    misinforming misinterpreting misjudging mislaying mismanaging mismatching misplacing misplaying misprinting
    mispronouncing misquoting misrepresenting misspending misstating misting mistreating mistrusting mistyping misusing
    mitering mitigating moaning mobbing mobilising mobilizing modernising modernizing modulating moisturising
    moisturizing moldering molesting mollifying mollycoddling monetising monetizing mongering monkeying monopolising
    monopolizing mooching mooing mooning mooting moping moralising mortgaging mortising moseying mothering motioning
    motorbiking motorising motorizing mouldering mousing moussing mouthing mowing mucking muddling muddying muffing
    muffling mulching mulling multiplying mummifying munching murdering muscling mushing mussing mustering mutating
    mutilating muting mutinying nabbing narrating nasalising nasalizing nationalising nationalizing naturalising
    naturalizing navigating nearing necessitating needing needling negating negativing neglecting negotiating neighing
    nerving nesting nettling neutralising neutralizing nibbling nickeling nicking nicknaming nitrating nixing noising
    nominating nonoperating nonplussing nonrecurring nonthreatening normalising normalizing nosediving noshing nosing
    notarising notarizing notching noticing notifying noting nudging nuking nullifying numerating nurturing nuzzling
    obeying obfuscating objecting obligating obliterating obscuring obsessing obsoleting obstructing obtaining obtruding
    occasioning occluding occupying occuring occurring offloading offsetting ogling oiling oinking okaying omitting
    opining oppressing optimising optimizing opting optioning orating orbiting orchestrating ordaining organising
    organizing originating ornamenting orphaning ossifying ostracising ostracizing outbalancing outbidding outclassing
    outdistancing outdoing outflanking outfoxing outgrowing outguessing outlasting outlawing outlaying outlining
    outliving outmaneuvering outmanoeuvring outnumbering outpacing outperforming outplaying outputting outraging
    outranking outrunning outscoring outselling outshining outsmarting outsourcing outstaying outstripping outvoting
    outwearing outweighing outwitting overachieving overarching overarming overawing overbalancing overbilling
    overborrowing overburdening overcharging overcoming overcompensating overcooking overdoing overdosing overdrawing
    overdressing overdriving overemphasising overemphasizing overestimating overexposing overextending overgrowing
    overhanging overhauling overhearing overindulging overjoying overlaying overleveraging overloading overpaying
    overplaying overpopulating overpricing overprinting overproducing overreacting overruling overrunning oversaturating
    overseeing overshadowing overshooting oversimplifying oversleeping overspecialising overspecializing overspreading
    overstating overstaying overstepping overstocking oversupplying overtakin overtaxing overthrowing overturning
    overusing ovulating owning oxygenating pacifying paddling padlocking paginating paining palavering palliating
    palling palming palpating palsying pancaking pandering panhandling panicking pantomiming parading paralleling
    paralysing paralyzing paraphrasing parboiling parching pardoning parlaying parleying parodying paroling parroting
    parrying parsing partaking particularising particularizing partnering partying pasteurising pasteurizing pasting
    pasturing patrolling patting pauperising pauperizing pausing pawing pawning peaking pearling pecking pedaling
    pedalling pedicuring peeking peeping peering peeving pegging pelleting penalising penalizing penciling pencilling
    pensioning peopling peppering pepping peptizing perceiving perching percolating perfecting perforating perfuming
    periling perishing perjuring perking perming permitting permuting peroxiding perpetrating perpetuating persecuting
    personalising personalizing personifying persuading pertaining pervading perverting pestling petering petitioning
    phasing philandering philosophising phoning photocopying photographing physicking pickling picnicking piecing
    piggybacking pilfering pilling pillorying pillowing pimping pinching pinging pinioning pinking pinpointing
    pioneering pipping piquing pirating pirouetting pitchforking pitying pivoting placarding placing plagiarising
    plagiarizing plaguing plaiting planing plateauing playin pleasin pleasuring plighting plopping plotting plucking
    plugging pluming plummeting plunging plunking pluralising pluralizing plying pocketing pocking pockmarking
    podcasting podding poetizing pointing poising polarising polarizing politicising politicizing polkaing pollinating
    polluting pomading pommeling pommelling pontificating ponying pooching pooling pooping popularising popularizing
    populating porpoising portending porting portioning positing possessing postdating postmarking postponing
    postulating pottering potting pouching poulticing pouncing pouting powdering powering powwowing practicing
    practising prating prattling prawning praying preambling prearranging preceeding precluding preconceiving
    preconditioning predating predeceasing predestining predetermining predicating predicting predisposing predominating
    preempting preening prefabricating prefacing prefiguring prefixing preheating prejudging prejudicing premeditating
    premiering premising preoccupying preordaining preparing prepaying prepping prerecording presaging prescribing
    presenting preserving presiding pressuring pressurising pressurizing presuming presupposing prettifying
    prevaricating preventing previewing preying priding prioritising prioritizing prising privatising privatizing
    privileging prizefighting prizing probating proclaiming procrastinating procreating proctoring procuring producin
    producing profaning proffering profiteering profiting profitting prognosticating progressing prohibiting
    proliferating prolonging promenading promoting promulgating proofing proofreading propagandising propagandizing
    propagating prophesying propitiating proportioning proposing propositioning propounding propping prorating
    proscribing prosecuting proselytising proselytizing prospecting prostituting prostrating protesting prototyping
    protracting providing provisioning prowling psyching psychoanalysing psychoanalyzing publicising puckering puddling
    pulping pulsating pulverising pulverizing pummelling pumping punching punctuating puncturing pupping pureeing
    purling purloining purpling purporting purposing purring pursing purveying pussyfooting putrefying puttering
    puttying quacking quadruplicating quaffing quailing quaking quantifying quarantining quarreling quarrelling
    quarterbacking quashing queening querying questing queuing quibbling quieting quipping quirking quitting quizzing
    quoting racketing radioing raffling rafting ragging raking ramifying ramming rampaging randomising randomizing
    rankling ransoming raping rarefying ratcheting ratifying rationalising rationalizing re-arguing re-emphasizing
    re-entering re-examining re-thinking reaccelerating reacting reactivating readapting readjusting readmitting
    reaffirming realigning realising realizing reallocating reanimating reaping reappearing reapportioning reappraising
    rearming rearranging reassembling reasserting reassessing reassigning reawakening rebalancing rebating rebelling
    rebinding rebounding rebroadcasting rebuffing rebuking rebutting recalculating recalling recanting recapitalizing
    recapitulating recapping recapturing receipting receiving recentralizing recessing recharging rechartering
    rechristening reciprocating reciting reclaiming reclassifying recognising recognizing recoiling recollecting
    recombining recommencing recommending recompensing recompiling reconditioning reconfirming reconnecting reconquering
    reconsidering reconstituting reconstructing reconvening reconverting recopying recouping recreating recriminating
    rectifying recuperating reddening redecorating rededicating redeemin redefining redeploying redesigning redeveloping
    redirecting rediscovering redistributing redistricting redlining redoing redoubling redounding redrafting redrawing
    redressing reelecting reeling reenacting reestablishing reevaluating reeving reexamining refashioning referencing
    referrin referring refinishing refitting reforesting reformatting reforming reformulating refracting refraining
    refuelling refunding refurnishing refuting regaling regarding regimenting registering regressing regretting
    regularising regularizing regurgitating rehabilitating rehashing rehearsing reheating reigniting reimbursing
    reimposing reincarnating reincorporating reindicting reinforcing reining reinstalling reinstating reinstituting
    reinsuring reinterpreting reintroducing reinventing reinvestigating reinvesting reinvigorating reissuing reiterating
    rejecting rejiggering rejoining rejuvenating rekindling relabeling relating relaying relearning relenting relieving
    reloading relocating relying remanding remarking remedying reminding reminiscing remitting remolding remonstrating
    remounting removing remunerating renaming rendezvousing renegading reneging renegotiating renouncing renovating
    reoffering reorganising reorganizing repackaging repairing repatriating repaying repealing repenting replaying
    replenishing repleting replicating replying reposing repossessing reprehending representing reprieving reprimanding
    reprising reproaching reprobating reprocessing reproducing reproofing repudiating repulsing repurchasing reputing
    requesting requiring requisitioning requiting requsting rerouting rerunning rescheduling rescinding rescuing
    researching reselling resembling resenting reserving resettling reshaping residing resigning resisting resorting
    respecting respiring responding restaging restarting restating restocking restoring restraining resubmitting
    resulting resuming resurfacing resurging resurrecting resuscitating retaining retaliating retarding retargeting
    retching rethinking retooling retorting retracing retracting retreading retreating retrieving retrograding
    retrogressing retrospecting retrying retyping reunifying reuniting reupholstering reusing revamping reveling
    revelling revenging reverencing revering reversing reviewing reviling revisiting revivifying revoking
    revolutionising revolutionizing revolving revving rewinding rewiring rhapsodising rhapsodizing ricing ricking
    ricocheting ridding riddling ridging ridiculing riffing riffling righting riling rimming riposting risking rivaling
    rivalling roaming robbing rocketing roistering romancing romanticising romping rooking rooming roosting rosining
    rotating roughening roughhousing roughing rouging routing rubberising rubberizing rubbernecking rubbin rubbishing
    ruffing ruffling ruing rumbaing ruminating rumoring rumouring rumpling runing runnin rupturing rutting s'posin
    sabotaging sacrificing saddening saddling safeguarding salaaming salivating sallying saluting salvaging sambaing
    sanctifying sandbagging sandblasting sandpapering sandwiching sanitising sapping sashaying satelliting satiating
    sating satirising satirizing saturating saucing sauntering savaging savvying scabbing scalding scalloping scalping
    scamming scampering scandalising scanting scarfing scarifying scaring scarring scatting scavenging scenting
    schussing scissoring scooping scooting scoping scorning scotching scourging scrabbling scrambling scramming
    scrapping scrawling scribbling scrimmaging scrimping scripting scrolling scrounging scrunching scrupling
    scrutinising scrutinizing scuffing scuffling sculpting sculpturing scuppering scuttling scything seaming seceding
    secluding seconding secreting sectioning secularising secularizing securing sedating seducing seein seekin seesawing
    segmenting segregating seizin selecting selfeffacing semaphoring sensationalizing sentimentalising sentimentalizing
    separating serenading serialising serializing sermonising sermonizing sexing shackling shafting shaming shamming
    shampooing shanghaiing sharking sharpening sheering shellacking sheltering shepherding shimmering shimmying shinning
    shinnying shipwrecking shoaling shoehorning shoeing shooing shootin shortchanging shorting shouldering shoveling
    shovelling shoving showcasing showering shredding shriveling shrivelling shriving shrouding shrugging shucking
    shushing shuttering shuttlecocking shuttling shying sicking sidelining sidestepping sideswiping sidetracking sidling
    sighing signalising signalizing signifying signposting silencing silhouetting silting silvering simpering
    simplifying simulating simulcasting singeing singling singsonging siphoning sipping siring situating skedaddling
    sketching skewering skewing skidding skimping skindiving skippering skipping skittering skouting skunking skying
    skyjacking skylarking skyrocketing slaking slaloming slamming slandering slapping slathering slavering slaving
    sledgehammering sledging sleeking sleeting sleighing slenderising slenderizing slewing slicking slimming slinking
    slitting slivering slobbering slogging slopping sloshing slotting slouching slugging sluing slumbering slumming
    slumping slurping slurring smearing smirching smirking smiting smoothing smudging snacking snaffling snagging
    snailing snaking snapping snaring snarling snatching snickering sniffing sniffling snitching snivelling snooping
    snoozing snowballing snowing snowmobiling snowshoeing snubbing snuffing snugging soaping sockdologizing socking
    sojourning solacing solemnising solemnizing soliciting soliloquising soliloquizing soling soloing solvating
    sophisticating soundproofing souping spacewalking spading spamming spangling spanning sparking spawning speakin
    spearheading spearing specialising specializing specifying specking speckling speculating spewing spicing spieling
    spiking spilling spiralling spiriting spiting splaying splotching splurging spluttering sponsoring spoofing spooking
    spooling spooning sportin sportscasting spotlighting spraining spreeing springing sprinting spritzing sprucing
    spuming spurning squaring squashing squawking squeegeeing squelching squiring squirming squirreling squishing
    stacking staffing stagnating stakebuilding staking stalemating staling stammering stampeding stamping stanching
    standardising standardizing starching startin stashing stating stationing staunching staving staying stealin
    steamrollering steamrolling steeling steeping stemming stenciling stencilling stepping stereotyping sterilising
    sterilizing stewarding stiffing stigmatising stigmatizing stippling stipulating stirrin stockading stockbuilding
    stoking stomaching stomping stoppering storing storming straddling strafing straightening strainin straitening
    straitjacketing stranding strangulating stratifying strawing streaking streamlining strenghtening stressing striding
    stringing strolling stropping structuring strumming strutting stubbing stuccoing studding stumbling stuttering
    stylising stylizing stymieing subdividing subduing subjecting subjugating subleasing subletting sublimating
    subliming submersing submitting suborning subpoenaing subscribing subsidising subsidizing subsisting substracting
    subsuming subtitling subtracting subverting succoring succouring succumbing suckering suctioning sufficing suffixing
    suffusing sugarcoating sugaring suggesting suing sulfuring sulking sullying sulphuring summarising summarizing
    summering summing summonsing sunburning sundering sunning superannuating supercharging supercolliding superimposing
    superintending superseding supervening supplementing supplicating supposing suppressing suppurating surcharging
    surfeiting surmising surmounting surrendering surtaxing suspecting suspending sustaining swaddling swallowing
    swamping swanking swapping swarming swashing swattering swatting swaying swearinge swigging swindling swiping
    swirling swishing swiveling swivelling swooping syllabifying sympathising sympathizing syncing syncopating
    syndicating synthesising synthesizing syringing systematising systematizing tabling tabooing tabulating tackling
    tagging tailgating tainting takeing talkin tallying taming tamping tangling tangoing tanking targeting taring
    tarmacking tarnishing tarrying tattooing taxiing teeing teetering telegraphing telephoning telexing temporising
    temporizing tenanting tendering tenderising tenderizing tensioning tenuring terminating terming terracing
    terrorising terrorizing testifying tethering thanking thatching thefin theorising thievin thinkin thirsting
    threading thronging throwin throwing thrumming thumbing thwacking ticketing tiding tidying tilting timetabling
    tincturing tingeing tinging tinseling tiptoeing tithing titling toddling toeing toggling tolerating tolling
    tomahawking tonguing toning tonsuring tooling tooting toppling torching tormenting torpedoing torquing tossing
    totaling totalling toting toughening toughing touring tousling touting trademarking traducing trailblazing traipsing
    trammeling trammelling tramping transcending transcribing transfering transferring transfiguring transfixing
    transfusing transgressing transiting transitioning translating transliterating transmigrating transmuting
    transpirating transporting transposing traumatising traumatizing travailing travelin traversing travestying trawling
    treading treadling treasuring treating trebling treeing trekking trellising trenching trending trialing tricking
    trickling triggering triplicating trisecting triumphing trivialising trivializing trodding trooping trotting
    troubleshooting troweling trudging truing trumpeting truncating trundling trussing tryna tuckering tucking tugging
    tunneling tunnelling turfing tussling twaddling twanging tweaking tweeting twiddling twinging twining twirling
    twittering twitting twotiming typecasting typifying tyrannising tyrannizing ulcerating ululating umpiring unbanning
    unbarring unbinding unblocking unbolting unbosoming unbuckling unburdening unbuttoning unclasping unclothing
    uncoiling uncorking uncoupling undeceiving underachieving underacting underbidding undercharging undercoating
    undercutting underestimating underexposing undergoing underlining undermining underpaying underperforming
    underplaying underpricing underreacting underscoring underselling undershooting undersigning understating
    understudying undervaluing undressing unearthing unfurling unhanding unhinging unhitching unhooking unhorsing
    unionising unionizing unlacing unlearning unleashing unlocking unloosing unmaking unmanning unpacking unpatronizing
    unpinning unplugging unpolarizing unravelling unreeling unrevealing unrolling unsaddling unsaying unscrambling
    unscrewing unseating unsheathing unstaring untwisting unwaivering unwrapping unzipping upchucking upgrading
    upholding upholstering upping upraising uprooting upstaging upstarting upturning urbanising urbanizing urinating
    ushering using usurping utilising utilizing uttering vacating vacuuming vagabonding valeting valuing vamoosing
    vamping vandalising vandalizing vanquishing vaporising vaporizing variegating varnishing vaunting vectoring
    vegetating venturing verbalising verbalizing verdigrising verging versifying versing vesting vetoing vetting
    vibrating victimising victimizing victualing victualling videotaping vilifying vindicating violating visaing vising
    visioning visualising visualizing vitalising vitiating vituperating vivifying vocalising vociferating volleying
    volunteering voodooing vouching vouchsafing vowing voyaging vulcanising vulcanizing vulgarising vulgarizing vying
    waddling waffling wafting wagging waggling waging waitin waiving walkin walling wallowing wallpapering waltzing
    wantoning warbling warding warranting wassailing wattling waylaying wearin weaseling weasling weatherproofing
    wedging weeding weeing weekending welshing weltering welting wending westernising westernizing whelping whetting
    whiffing whiling whimpering whining whinnying whisking whitewashing whittling whizzing wholesaling whooshing
    widowing wielding wiggling willling wimping winching wincing windsurfing winging wining wintering winterising
    winterizing wiping wisecracking withdrawing withstanding witnessing wolfing womanising womanizing wooding workin
    worming worryin worshiping worshipping worsting wowing wracking wrappin wreaking wreathing wresting wringing
    wrinkling wronging yakking yammering yanking yapping yawing yellowing yipping yodelling yoking yowling zapping
    zeroing zigzagging zincking zippering zipping zooming
    =vd/
    abased abated abdicated abducted abetted abjured abnegated abolished abominated abraded abrogated absconded abutted
    accentuated accessed accessioned acclimated acclimatised acclimatized accommodated accorded accosted accreted
    acculturated aced achieved acidified actualised actualized adduced adhered adjudged adjudicated adjured administered
    administrated admixed adsorbed adulated adumbrated advantaged adventured adverted advocated affianced afforded
    afforested affronted agglutinated aggrandised aggrandized aggrieved ailed aimed airbrushed airlifted aliased alibied
    aliened allayed allocated allowed allured amassed ameliorated amnestied amortised amortized amplified amputated
    anaesthetised analysed anchored animized annealed annotated annunciated anointed antagonised antagonized anted
    antedated anthologised anthologized antiqued aped apologised apparelled appeased appended appertained appraised
    apprized appropriated approximated aquaplaned arbitrated archived arrested arrogated ascribed ashed asked asphalted
    aspirated assailed assayed assembled assessed asseverated assimilated assuaged atoned attacked attitudinised
    attitudinized attracted attributed attuned auctioned audited augured authored automobiled autopsied averted avoided
    awarded axed baaed babied babysat backlogged backpacked backpedaled backpedalled backslid backspaced backstopped
    backstroked backtracked badmouthed baited balded baled ballasted balled ballooned balloted ballyhooed bamboozled
    bandied banished bankrupted banqueted bantered barbered barfed barged barnstormed barraged bartered basted batched
    bathed battened baulked bayoneted beamed beaned beautified bedazzled bedecked bedeviled bedevilled beefed beeped
    beetled befitted beggared begrudged behooved behoved belabored belaboured belayed bellyached bequeathed berated
    berthed besought bested bestirred bestowed betided betokened betrayed beveled bevelled bewailed bickered bicycled
    bided biked bilked billeted binged binned birched birded birthed bisected bitched bivouacked blackballed blacked
    blackjacked blacklisted blackmailed blanked blarneyed blazoned bleated bleeped blenched blindsided blistered blitzed
    blobbed blubbered bludgeoned blued blueprinted bluffed boated bobbled bobsledded bolstered bolted bombed bonged
    boobed boogied bookmarked boomeranged boondoggled bootlegged boozed bopped borrowed bossed bowdlerised bowdlerized
    bowled boycotted bracketed brained brainstormed braked brawled brayed brazened breaded bred breezed brewed bricked
    bridged bridled briefed brisked broadened broadsided brought browsed bruised bruited brunched brutalised brutalized
    bubbled buccaneered bucketed budgeted buffaloed buffed buffered bugled bulldozed bulled bulletined bulletproofed
    bumbled bummed bunched bundled bunged bunkered bunted buoyed burbled burglarised burglarized burgled burlesqued
    burped bused busheled bussed bustled butchered butted buttered butterflied buttonholed bypassed cached caddied
    cadged caged cajoled caked calcined calendared calipered calked calumniated calved cambered canceled candled caned
    cankered cannibalised cannibalized cannonaded cannoned canoed cantilevered canvased canvassed capered capitalised
    capitalized capsized capsuled captured carded careered caricatured carjacked caroled carolled caromed caroused
    carped cartooned cartwheeled cashiered castigated cataloged catalogued catalysed catalyzed catcalled catechised
    catechized caterwauled caucused caught caused cauterised cauterized caviled cavilled cawed cemented censused
    centrifuged cerebrated chaffed chaired chalked champed championed channeled channelled characterised characterized
    charcoaled charted chauffeured cheapened cheated checkmated cheeked cheeped cheesed chequed chickened chided
    childproofed chilled chipped chirruped chlorinated chloroformed chocked chomped choreographed chummed cinched
    ciphered circuited circularised circularized circumcised circumnavigated circumvented cited citrated clacked clammed
    clamoured clanked clapboarded clarified clarioned clashed classed cleaned cleaved clerked clewed clobbered clocked
    cloned clouted clowned cloyed clued clumped clunked co-authored co-opted coached coaled coaxed cobbled cocooned
    coddled coded coerced coexisted coffined cogitated cohabited cohered coiffured coined coked collared collated
    collimated collocated combated combatted commandeered commemorated commended commentated commingled commiserated
    communed communicated commuted compared compassed compelled compiled complected complied complimented composted
    computed computerised concatenated conceived conceptualised conceptualized concertinaed conciliated concocted
    concreted condemned condescended condoled condoned conduced conducted confabulated confederated conferred
    confiscated conformed confronted congaed conglomerated congratulated conjectured conjured conked conned connived
    connoted conquered conscripted constructed construed consulted consumed contemplated contrasted controverted
    contused convalesced conversed convicted convoked convoyed cooed cooled cooperated coopered coped copied copulated
    coquetted cordoned cored corkscrewed corralled corseted coruscated cosigned cosponsored cottoned couched counseled
    counselled counted countenanced counteracted counterclaimed counterfeited countermanded countersigned coursed
    courted covenanted cowed cowered cozened cradled crafted crammed craned crated cratered crayoned creamed creased
    created cremated creosoted crewed cricked crimsoned crisped criticised criticized critiqued crocheted
    cross-fertilized cross-pollinated cruised crumbed crusaded cubed cuckolded cudgeled cudgelled cuffed culled curbed
    curried currycombed curtailed curtsied customised customized cycled dallied damped dandled datelined de-emphasized
    de-iodinated deactivated dealt debarked debarred debated debited debriefed debugged debunked decaffeinated decanted
    deceived decelerated decertified decimated decked declined decoded decolonised decolonized decommissioned
    decompressed decontaminated decorticated decoyed decriminalised decriminalized deduced deducted deemed defaced
    defamed defecated deforested defrayed defrosted defused deglycerolized dehumidified deiced deified delegated deleted
    delisted delivered deloused deluged delved demagnetised demagnetized demarcated demeaned demilitarised demilitarized
    demised demobilised demobilized democratised democratized demoed demonetized demonized demoted denationalized denied
    denigrated denominated denoted deodorised deodorized depersonalized deplaned deployed deported deposed deprecated
    deputed deputised deputized deregulated derogated desalinated descanted descried desegregated desensitised
    desensitized designated desolated destructed detained deteriorated deterred dethroned detonated detoxed detoxified
    detracted devastated deviled devilled devised devolved devoured diagnosed diagrammed dialled dialyzed diapered
    dibbled diced diddled dieted digested digitised digitized digressed diked dilated dillydallied dimpled dinged dinned
    dirtied disbanded disbarred disbursed discerned discoed discolored discoloured discommoded discorded discounted
    discountenanced discoursed discussed disdained disemboweled disembowelled disencumbered disengaged disestablished
    disfavoured disgorged dishonoured disinfected disinterred disobeyed disobliged dispelled displaced displayed
    disported disrespected disrobed dissed dissembled disseminated dissimulated distanced distilled distrusted dithered
    dittoed diverged divested divined divulged dizzied docked docketed doctored doddered doffed dolled domiciled
    domineered donated doodled doted douched dovetailed downloaded downsized dowsed drafted dragged dramatised
    dramatized driveled drivelled drizzled droned dropped drowned drowsed drudged dubbed duelled dunged dunned duped
    duplicated dusted dwarfed dwelled dyked dynamited earmarked earthed eavesdropped economised economized eddied
    editorialised editorialized effaced effectuated effervesced egged ejected elbowed electioneered electrified
    electrocuted electroplated elided eliminated elucidated eluted embellished embittered emblazoned embraced
    embroidered emceed emitted empathised empathized emptied emulated emulsified enabled enacted enameled enamoured
    encamped encapsulated enciphered encoded encompassed encored encountered encrypted endeavoured endorsed endued
    endured energised energized enfeebled enfolded engendered engineered engulfed enjoined ennobled enriched enrolled
    ensconced enshrined enshrouded enslaved ensnared ensnarled enthroned enthused entombed entrapped entrusted entwined
    enumerated enveloped envenomed epitomised epitomized epoxied equalised equalized equalled equated equilibrated
    equivocated eradicated erased erected erred escalated eschewed espied estimated eulogised evaded evaluated
    evangelised evangelized evened eventuated evicted evinced eviscerated evolved exacerbated excavated excepted
    excerpted excluded excommunicated excreted execrated exemplified exempted exercised exerted exhibited exhorted
    exhumed exiled exorcised expatiated expatriated expectorated expedited expelled expended expiated explicated
    explored exported exposited expostulated expunged extemporised extemporized extenuated extirpated extracted
    extradited extrapolated extricated extruded eyeballed facilitated facsimiled factored faked falsified fantasised
    fantasized farrowed farted fasted fathomed faulted fawned feasted feinted felled fermented fertilised festered
    festooned fibbed fictionalised fictionalized fiddled fidgeted filed filibustered filigreed filleted filtered
    filtrated finagled finalised finalized financed fined fingerprinted finked finned firebombed fireproofed fished
    fishtailed fissured fixated fizzed flaked flattered flayed fleeced fleeted fleshed flitted flocculated flossed
    flounced floundered floured flouted fluffed flummoxed fluoresced fluoridated fluted fluxed foaled fobbed folded
    followed fondled fooled footnoted foraged forayed forded forearmed foreboded forecasted foreclosed foregathered
    foregrounded foreshadowed foreshortened forestalled foretasted foretold forewarned forgathered formatted fornicated
    forwarded fostered found founded fowled foxed fractionated fractured franchised fraternised frazzled freaked freed
    freelanced freeloaded freewheeled freighted frequented freshened fricasseed frighted frisked frittered frizzed
    frolicked frothed fructified fruited fucked fuelled fulled fulminated fumigated funked funnelled furbished
    furloughed fussed gabbed gabbled gadded gagged gainsaid gallivanted galloped galvanised gambled gamboled gambolled
    gamed ganged gangrened garaged gargled garnered garnished garnisheed garrisoned garroted gashed gassed gauged gawked
    gazetted geed gelled generated gentled gentrified genuflected gerrymandered gestated gibbered gibbeted gibed ginned
    girdled girt glamorised glamorized glamoured gleaned glimmered glimpsed gloried glycerolized gnashed goggled
    goldbricked golfed gonged goosed gored gossiped grandfathered grandstanded graphed grasped grassed graved graveled
    gravelled gravitated greened grieved grimed gritted grouched grouted groveled grovelled grubbed grudged guaranteed
    guesstimated guested guffawed guillotined gulled gunned gurgled gusted gutted guyed gybed gypped habituated
    haemorrhaged haggled haled hallmarked hallucinated haloed halted haltered halved hammed hampered handcrafted
    handcuffed hanged hankered harbored harboured hared harked harmed harpooned harrowed harvested hashed hassled hawed
    hayed hazarded hazed headlined headquartered heaped hearkened heartened heckled hectored heeled helicoptered hemmed
    hemorrhaged hemstitched hennaed herded hibernated hied highlighted hightailed hijacked hindered hinged hitched
    hitchhiked hived hoarded hoaxed hobbled hocked hoed hoisted holed holidayed hollowed homed homesteaded honed honked
    honoured hoodooed hoodwinked hooped hoppled horsed horseshoed hosed hospitalised hospitalized hosted housecleaned
    housed huckstered hued hulled humanised humanized humidified humored humoured hungered hunkered hurrahed husbanded
    husked hybridised hybridized hydrogenated hydrolyzed hydroplaned hymned hyperventilated hyphened hypothesised
    hypothesized idled illustrated imaged imagined imbedded imbibed imbued imitated immersed immobilised immobilized
    immolated immortalised immortalized immured impaled impanelled imparted impeached impended imperiled imperilled
    impersonated impinged imploded implored importuned impounded impregnated imprinted impugned impulsed imputed
    inaugurated incarcerated incarnated incinerated incited inclosed inconvenienced incremented incriminated incubated
    inculpated incurred indemnified indented indexed indicted indoctrinated inducted infested infiltrated influenced
    infused ingratiated inhaled inhered initialised initialized initialled initiated inked inoculated inseminated
    inserted inspected installed instanced instilled instituted instructed insulated insulted interacted interchanged
    interdicted interfaced interlarded interleaved interlinked interlocked interluded intermarried intermingled
    internalised internalized internationalised internationalized interned interposed interrogated intersected
    interspersed intertwined interviewed intrigued introduced intruded intuited invalided inveighed inveigled invented
    inventoried invested investigated invited invoiced irked irradiated issued italicised italicized itched itemised
    itemized iterated jabbered jackknifed jangled jaunted jawboned jaywalked jazzed jeered jeopardised jeopardized
    jested jetted jettisoned jibbed jibed jigged jiggled jived jobbed jockeyed jogged joggled jollied joshed jounced
    jousted joyed joyriding judged jugged juggled juiced junked junketed jutted kayaked keened kenned kenneled kennelled
    keyboarded keynoted kibitzed kicked kidded kidnaped kidnapped killed kilned kited kneaded kneed knelled knifed
    knighted kowtowed lacquered lactated ladled lagged lambed lamed laminated lampooned lanced landslid languished
    larded larked lassoed latched lathed lathered launched laundered lazed leached leafleted leagued leaked leapfrogged
    learnt leashed leeched legalised legalized legislated legitimated legitimised legitimized levelled levered levied
    levitated liaised libeled libelled liberalised liberalized ligatured lightninged lilted limbered limed limned
    lionised lionized lipsticked liquidated liquidised liquidized lisped lithographed litigated livened loaned lobbed
    locked lodged lofted logged loitered lolled loosed lowed lubed lulled lumped lunched lured lusted luxuriated lynched
    macerated machined made mainlined majored malfunctioned maligned malingered mamboed manacled mandated manhandled
    manicured manifolded manipulated manoeuvred manumitted manured mapped marauded marginalized marinaded marinated
    marketed marshaled martyred mashed masqueraded massaged masterminded masticated masturbated materialised
    matriculated mauled maundered maximised maximized meddled medicated melded memorialised memorialized memorised
    memorized menaced mended menstruated mentioned mentored meowed merchandised metabolised metabolized metalized
    metamorphosed metastasised metastasized meted metered mewled miaowed microfilmed microwaved migrated miked mildewed
    militated mimed mimeographed mimicked minced miniaturised miniaturized minimised minored minted minuted misapplied
    misapprehended misbehaved miscalled misconceived misconducted misconstrued miscounted misdealt misdirected misfired
    misfitted misgauged misgoverned misidentified misinformed misinterpreted misnamed misplayed misprinted mispronounced
    misquoted misspelled misspent misstated mistimed mistranslated mitered mobbed mobilised mobilized mocked modelled
    moderated moisturised moisturized moldered molested mollified mollycoddled molted monetised monetized mongered
    monitored monkeyed monopolised mooched mooned moonlighted moored mooted moralised moralized mortared mortised
    moseyed mothballed mothered motorbiked moulded mouldered moulted mountaineered moused moussed mowed mucked muckraked
    mugged mulched mulled mummified mushed mushroomed mussed mutated mutinied muzzled nabbed nailed named narrated
    nasalised nasalized nationalised navigated necessitated negated negatived negotiated neighbored neighboured neighed
    nerved networked nibbled nicked nicknamed niggled nitpicked noised normalised normalized noshed notarised notarized
    notified nuked numbed numerated nutted obfuscated obscured obtained obtruded obviated occasioned offed offered
    officered offloaded oinked omitted opaqued operated opined optimised optimized optioned orated ornamented ostracised
    ostracized ousted outbalanced outed outflanked outfoxed outgeneraled outlaid outlived outmaneuvered outmanoeuvred
    outranked outsourced outstayed outvoted outwitted overachieved overacted overbalanced overcharged overcompensated
    overcooked overdosed overemphasised overemphasized overexposed overextended overhauled overheard overhung overlaid
    overlapped overpaid overpopulated overpowered overprinted overproduced overprotected overrated overreacted
    overshadowed oversimplified overslept overspecialised overspecialized overstayed overstepped overstocked
    overstrained overused overvalued overweighted overwhelmed overworked ovulated owed oxygenated paddled paged
    paginated palavered palled palliated palpated palpitated pancaked pandered panelled panhandled panned papered
    parachuted paraded paragraphed paralleled paralysed paraphrased parceled parcelled pardoned pared parleyed paroled
    parroted parsed partied partitioned partnered passed pastured patrolled pauperised pauperized pawned pealed pearled
    pebbled pedaled pedalled peddled pedicured peed peeped pegged pelleted pelted penalised penalized penetrated penned
    pensioned pepped perambulated perched percolated periled perjured permeated permitted permuted peroxided perpetrated
    perpetuated persecuted personified persuaded perused pestled petered petted phased philandered philosophised
    photocopied photographed phrased physicked picked piddled pieced pigeonholed piggybacked pigmented pilfered pilled
    pilloried pillowed piloted pimped pined pinged pinked pinned pinpointed pipped piqued pirated pirouetted pitchforked
    pivoted placarded placated plagued plaited planed planked plateaued plated playacted pleasured pled plighted
    pluralised pluralized podded poisoned polarised polarized poled policed politicised politicized polkaed pollinated
    pommeled pommelled pompadoured pontificated pooled pooped popularised popularized porpoised ported portioned
    positioned postdated postmarked postponed postulated pottered poulticed poured powwowed pranced prated prattled
    prawned preambled prearranged predated predeceased predicated predicted preempted preened preexisted prefabricated
    prefigured prefixed preheated preisolated prejudged premised preordained preponderated prepossessed presented
    pressured pressurised pressurized presumed presupposed prettified prevaricated prevented previewed preyed priced
    pricked prickled pried primped printed prioritised prioritized prised privatised privatized prized probated
    procreated proctored procured prodded produced professionalized profiled profiteered prognosticated programed
    programmed proliferated promenaded promoted propagandised propagandized propagated propelled propitiated proposed
    propped prorated prosecuted proselytised proselytized prospected prospered prostituted prostrated prototyped
    provided provisioned pruned psyched psychoanalysed psychoanalyzed puckered puddled puked pulped pulsed pummelled
    punctuated punned pupated pupped purchased pureed purged purified purloined purposed purred purveyed pussyfooted
    putrefied puttied pyramided quadrupled quadruplicated quaffed quailed quaked quantified quarrelled quarried
    quarterbacked quartered queened queered queried quested quibbled quintupled quirked quoted racked racketed
    racketeered radicalized raffled rafted raided railroaded ramified rampaged ranched rankled ratcheted rationalised
    ratted raveled ravelled ravened ravished razzed re-assumed re-incorporated reached reacquainted reactivated readied
    readjusted readmitted reallocated reamed reaped reapportioned reassembled reasserted reassigned reawakened rebated
    rebuffed rebuilt rebutted recapitulated recapped recaptured receipted recharged reciprocated reckoned reclined
    recoded recombined recommenced recommended recompensed recompiled reconditioned reconfigured reconnected
    reconnoitered reconnoitred reconquered reconsidered reconstituted reconvened recopied recreated recriminated
    recruited recuperated recused recycled redecorated rededicated redeployed redeveloped redirected rediscovered
    redlined redounded redrafted redressed reefed reelected reenacted reestablished reevaluated reexamined refashioned
    refereed referred refilled refinanced refinished refitted reforested reformatted reformulated refuelled refunded
    refurbished refurnished regarded regenerated regressed regularised regularized rehabilitated rehearsed reheated
    reimbursed reimposed reinstalled reinsured reintegrated reinterpreted reintroduced reissued rejuvenated rekindled
    relaid relearned released relegated relied relived remade remaindered remedied remitted remodelled remounted renamed
    rendered renegaded renegotiated renovated rented reordered reoriented repaid repainted repaired repatriated repealed
    repelled repented rephrased replaced replanted replayed replenished repleted replicated reprehended reprieved
    reprimanded reprinted reprised reproached reprocessed reproduced reproofed reproved republished repudiated repulsed
    repurchased requited rerouted rescinded resealed researched reshaped resifted resisted resold resorted resounded
    respired restarted restated restocked restored restructured resublimed resurrected resuspended retailed retched
    retooled retouched retrained retranslated retreaded retrenched retried retrieved retrofitted retrograded
    retrogressed retrospected retyped reunified reunited reused revalued revamped revelled revenged reverberated
    reverenced reviewed reviled revivified revoked revolutionised rewarded rewired reworded rewound rhapsodised
    rhapsodized riced ricked ridiculed riffed riffled righted rinsed riposted ritualized riveted robbed roistered
    roleplayed rollicked romanced romanticised romanticized rooked roosted rosined roughhoused routed rubberised
    rubberized rubbernecked rubbished rued ruffed rumbaed rumored rumoured ruptured rusticated rustled sabotaged
    sacrificed safeguarded salaamed salivated sallied salvaged salved sambaed sampled sandbagged sandblasted sanded
    sandpapered sandwiched sapped sassed sated satirised satirized sauced sauntered savoured savvied scabbed scalded
    scalped scampered scandalised scanted scapegoated scarfed scarified scatted scavenged schemed schmoozed schooled
    schussed scintillated scolded scourged scrabbled scrammed scrapped screened screwed scrolled scrunched scrupled
    scrutinised scrutinized scudded scuffed scuffled sculled scuppered scythed seceded second-guessed seconded secreted
    secularised secularized secured sedated seduced seesawed seethed segued seized semaphored sentenced sentimentalised
    sentimentalized sequenced serenaded serialised serialized sermonised sermonized served serviced shacked shadowboxed
    shafted shammed shampooed shanghaied sharked shellacked shilled shimmied shingled shinned shinnied shipped shirked
    shirred shirted shoaled shoehorned shooed shoplifted shopped shored shorted shovelled showcased showered shrimped
    shrouded shucked shunted shushed shuttlecocked sicked sickened sidelined sideswiped sieved signalised signalized
    signposted silhouetted silted silvered simmered simpered sinned sired sited skateboarded skated skedaddled sketched
    skewered skimped skippered skirted skittered skulked skunked skydived skyjacked skylarked slacked slalomed slandered
    slated slathered slaughtered slaved sledded sledged sledgehammered sleeked sleeted sleighed slenderised slenderized
    slewed slimmed slivered slobbered slogged slotted slouched sloughed slued slummed slunk smeared smelted smirched
    smocked smooched smouldered snaffled snagged snailed snared sniffled snipped snitched sniveled snivelled snooped
    snoozed snored snorkeled snorkelled snowboarded snowmobiled snowshoed snubbed snuffed snuffled snugged soaped
    sobered sodded sojourned solaced soldered soldiered solemnised solemnized soliloquised soliloquized soloed
    somersaulted sopped sorrowed soughed soundproofed souped sourced spacewalked spaded spammed spanked spanned spared
    sparked spelled spieled spilt spited spliced splinted splurged spluttered sponsored spoofed spooked spooled
    spotlighted sprained sprawled sprayed spread-eagled spreed spritzed spruced sprung spumed spun spurred squalled
    squawked squeegeed squeezed squired squished staffed staked staled stalled stamped stampeded stanched stapled
    starched stashed stationed staunched staved steamrolled steamrollered steeled steeped stenciled stencilled stewarded
    stigmatised stigmatized stilled stinted stockaded stockpiled stoked stomached stored stowed strafed straitened
    strangulated strapped strawed striated strummed stubbed stuccoed stultified stumped stuttered styled stymied subbed
    subcontracted subdivided subjected subjoined subleased submitted subordinated suborned subpoenaed subsisted
    substituted subsumed subtitled subtracted subverted succeeded succored succoured succumbed suctioned suffixed
    suffocated sugarcoated sulfured sullied sulphured summarised summarized summered summoned summonsed sunbathed
    sundered sunned superintended superseded supervened supped supplanted supplemented supplicated supplied suppurated
    surcharged surfboarded surfed surfeited surpassed surtaxed surveyed sutured swaddled swallowed swamped swanked
    swapped swashed swathed swatted swattered sweltered swigged swilled swindled swiveled swivelled swooned syllabified
    symbolised sympathised synced syndicated synthesised synthesized syringed systematised systematized tabled tabooed
    tabulated tackled tailgated tallied tamped tanked tantalised tantalized tared targeted tarmacked tarnished tarried
    tasked tattled tattooed taxed teethed televised telexed temporised tempted tendered tented terraced terrorised
    terrorized thatched themed theorised thermostated thieved thirsted throttled thrummed thudded thwacked ticketed
    tided timetabled tinctured tinged tingled tinkered tinted tippled tithed tittered toadied tobogganed toddled toggled
    tolerated tolled tomahawked tooled toppled torqued toted tottered touted toweled towelled towered toyed traced
    traded traduced traipsed trammeled trammelled trampled tranquilized tranquillised transacted transferred
    transfigured transfused transited transitioned translated transliterated transmigrated transmuted transpired
    transplanted transported trashed traumatised travailed traversed travestied trawled treadled trebled trellised
    trenched trended trespassed trialed tricked trickled trifled triggered tripled triplicated trisected trivialised
    trivialized trod trolled trooped troubleshooted troweled trucked truckled trued trumped tuckered tuned tunnelled
    turfed tutored twaddled twanged tweezed twinged twinkled twitted two-timed typified tyrannised tyrannized ululated
    umpired unblocked unbosomed unbuckled uncased unclasped uncompressed underachieved underacted undercharged
    underestimated underexposed undermined underperformed underpinned underplayed underrated undersigned undervalued
    unearthed unfitted unfrocked unfurled unhanded unhooked unhorsed unitized unlearnt unleashed unloosed unmasked
    unpinned unplugged unraveled unravelled unscrambled unwound unzipped upbraided upchucked updated upgraded
    upholstered upstaged upstarted urinated used usurped vacated vagabonded valeted vamoosed vamped vandalised
    vanquished vaporised vectored vegetated vended veneered venerated verdigrised versified vetted victualled videotaped
    viewed vilified visaed vised visioned visited vitalised vituperated vivified vocalised vocalized vociferated
    volleyed voodooed vouched vouchsafed voyaged vulgarised vulgarized waddled wafted waged wagered waived wakened
    wallpapered waltzed wantoned warbled warded warehoused warranted wassailed watermarked wattled waylaid weaseled
    weatherproofed weeded weekended welded welshed welted weltered wended westernised westernized whaled wheedled
    whelked whelped whetted whiffed whiled whimpered whipsawed whisked whittled wholesaled whooshed wielded winched
    windowed windsurfed winnowed wintered winterised winterized witched withheld witnessed wolfed womanised womanized
    wooed worded wormed worshiped wracked wreathed wrestled wronged yachted yakked yammered yapped yawed yawned yipped
    yodeled yodelled yoked yowled zeroed zigzagged zippered zoned
    =Nz/
    aahs aborts abscesses abstracts abuses accents accesses accessions accords accounts aces aches actions acts addicts
    addresses advantages adventures adverts advocates affiliates affronts aggregates aids ails airbrushes airlifts
    airmails alarms aliases alibis aliens alligators allowances alloys allures ambitions ambushes amnesties amounts
    analyses anastomoses anchors angles anguishes annexes answers antes antiques apes apotheoses apparels appliques
    apprentices approaches aquaplanes arches arcs armors armours arrays arrests articles ashes asphalts aspirates
    assaults assays assents associates asterisks atrophies attacks attempts attires attributes auctioneers auctions
    auditions authors autographs automobiles autopsies avalanches averages axes azures babies bachelors backgrounds
    backhands backlashes backlogs backpacks backs backspaces backstops backstrokes badgers badges bags bails baits
    balances bales ballasts balloons ballots balls ballyhoos bandages bands bangs bankrolls banks banquets bans banters
    barbecues barbers barbs bards barfs bargains barges barns barrages barricades barters bases bashes baskets batches
    baths batiks battens batters battles baulks bayonets bays beaches beacons beaks beams beans beards beavers bebops
    beds beeps beetles beggars belays belches bellies bells bellyaches belts benches benefices benefits berries berths
    bests bets betters bevels biases bibs bicycles bids bights bikes billets billows bills binges bins birches birdies
    birds births bitches bites bivouacs blackballs blackberries blackguards blackjacks blacklists blackmails blacks
    blacktops blankets blanks blarneys blasts blazes blazons bleaches bleats bleeps blemishes blends blights blindfolds
    blinds blinkers blisters blitzes bloats blobs blockades blocks blogs bloods blooms blossoms blotches blots blouses
    blows bludgeons blueprints bluffs blunders blurs blushes blusters boats bobbles bobsleds bodies bogeys bolts
    bombards bombs bonds bongs bonnets boobs boogies bookmarks books boomerangs booms boondoggles boos boosters boosts
    bootlegs boots bootstraps boozes bops borders bores bosoms bosses botches bottlenecks bottles bottoms bows boxes
    boycotts brackets brads braids brains brainstorms branches brands bravos brawls brays breaches breads breakfasts
    breasts breaststrokes breeds breezes bribes bricks bridges bridles brigades brims broaches broadcasts broadsides
    brocades brokers bronzes brooches broods brooms browses bruises brunches brushes bubbles buccaneers buckets buckles
    bucks buddies budgets buds buffers buffets buffs buggers bugles bugs bulges bulldogs bulletins bulls bulwarks bumps
    bums bunches bundles bungles bungs bunkers bunks bunts buoys burdens burlesques burns burps burrows burrs burs
    bursts buses bushels bushes busies busses busts butchers butterflies butters buttonholes buttons buttresses butts
    buzzes bypasses cabals cabbages cabins cables cabs caches caddies cages cakes calendars calipers calks callouses
    calls calluses calves cambers campaigns camps canals candidates candies candles canes cankers cannonades cannons
    canoes canopies cans canters cantilevers cantons cants canvases caparisons capers caps capsules captains captions
    caravans carbonates careers caresses caricatures carmines caroms carouses carpenters carpets cartoons carts
    cartwheels cashes cashiers caskets castles castrates catalogs catalogues catcalls caterwauls catnaps cats caucuses
    caulks causes causeways caves cavils cements censors censures censuses centers centres certificates cha-chas
    chagrins chairs chalks challenges champions champs chances changes chants chaperones chaperons chaps characters
    charcoals charges chariots charms chars charters charts chauffeurs checkmates checks cheeks cheeps cheers cheeses
    cheques chews chickens chills chines chinks chins chirrups chisels chitchats chloroforms chocks choirs chomps chops
    chords choruses chromes chuckles chugs chums chunks chutes cinches ciphers circles circuits circumflexes clacks
    claims clamours clamps clapboards claps clarets clarions clashes classes clatters claws clerks clicks climaxes
    clinches clinkers clips cloaks cloisters clones clops closets closures clots clotures clouts clowns clubs clues
    clumps clunks clusters clutters co-stars coaches coals coasts coats cobbles cobblestones cobwebs cockles cocoons
    codes cods coffins cogs coiffures coifs coils coins cokes collars collies combats commands comments commissions
    communes commutes compacts companies companions compartments compasses complexes complexions composites composts
    compounds compresses compromises concerns concertinas concerts concretes cones confabs confections confederates
    conflicts congas conglomerates congresses conjectures conjugates conks cons conscripts consents consoles contacts
    contests contours contracts contrasts controls converts convicts convoys cooks coops coos copies coppers cops
    copyrights coquettes cordons cores corks corkscrews corners cornices corns corrals correlates corsets costumes
    cottons couches coughs countenances counterattacks counterbalances counterclaims counterfeits countermands
    counterpoints counters countersigns countersinks counterweights counts couples courts covenants cowhides cowls
    cracks cradles crafts cramps cranes cranks crapes crashes craters crates crawls crayons crazes creaks creams creases
    creosotes crepes crescendos crests crews cribs crickets cricks cries crimsons crinkles cripples crisps critiques
    croaks crocks crooks crops crossbreeds crowds crowns crows cruises crumbs crunches crusts crutches cubes cubs
    cuckolds cuckoos cudgels cues cuffs culls cultures cups curbs cures curls curries currycombs curses curtains
    curtsies curves cushions cusses cuts cycles dadoes damps dams dances dapples dashes datelines dates daubs daylights
    dazes deadlocks deals deans debates debauches debits deceases decks declines decoys decreases decrees decrescendos
    defaults defeats defects delays delegates deluges demands demerits demises demos dents deposits derricks descants
    descents desires detours detoxes devils diagnoses diagrams dialogues dials dialyses diapers diaphragms dibbles dices
    dictates diets dikes dimples dings dins dips disadvantages disarrays discharges disciplines discontents discords
    discos discounts discourses discredits discriminates discs disfavors disfavours disgraces disgusts dishes
    disillusions disks dismays disorders dispatches displays disputes disquiets disrespects dissents distances
    distresses districts disuses ditches dittos dives divines divorces dockets docks doctors documents dodders dogfights
    dogs dollies dolls domes domiciles doodles dooms dopes doses dots doubts douches downgrades downloads downs dowses
    drafts dragoons drains drapes drawls dreams dresses dries drills drivels drives drizzles drones drools drudges drugs
    drums ducks duels dummies dungs duplexes dusts dyes dykes dynamites eagles earmarks ears earths echoes eclipses
    edges egresses elbows electroplates emails embargoes emcees emulsions enamels encores encounters endeavors
    endeavours ends engages ensembles entrances epoxies escapes essays esteems estimates evidences excerpts excuses
    exercises exhausts exhibits exiles exits expatriates expenses experiences experiments exploits exports extracts
    eyeballs eyewitnesses facets facsimiles factors fades faggots fagots fags fairs fakes falcons fames fans fantasies
    farces fares farms farrows farts fashions fasts fates fathers fathoms fats faults favours fawns faxes fears feasts
    feathers features fees felts fences ferments ferries festers festoons fetes fetters feuds fevers fibs fiddles fields
    fights figures files filets filibusters filigrees fillets films filters filtrates financiers fines finesses
    fingerprints fingers fins firebombs fires firms fishes fissures fixes flagellates flags flails flakes flames flanks
    flares flashes flasks flavors flavours flaws flecks fleeces fleets fleshes flicks flights flings flip-flops flocks
    floods floors flosses flourishes flours flowers flows fluffs flunks flurries flutes fluxes foals foams fobs fodders
    fogs foils folds fools footnotes footprints forages forays forbears forces fords forearms forecasts foregrounds
    forests foretastes forks formats forms forts founders fowls foxes foxtrots fractions fractures fragments franchises
    franks frays frazzles freaks freckles freelances freewheels freights frescos fricassees frights frills fringes
    frisks fritters frizzes frocks frogs frolics fronts froths fruits fucks fuddles fudges fuels fullbacks fulls
    functions funks funnels furloughs furrows furs fuses fusillades fuzzes gabs gads gages gaggles gags gaits galls
    gambles gambols gangrenes gangs gaps garages garbs gardens gargles garments garnishees garnishes garrisons garrotes
    garters gases gashes gasps gates gears gees genders gerrymanders gestures geysers ghettos ghosts gibbers gibbets
    gibes gifts giggles gins girdles girths glamours glances glazes gleams glimmers glimpses glories glosses gloves
    glows glues gluts gnarls godfathers goldbricks golfs gongs gorges gossips gowns grabs graces grades graduates grafts
    grains grandfathers grandparents grandstands grants graphs grasses grates gravels graves grays greases greys
    griddles grills grimaces grins grips groins grooms grooves grouches grouts grubs grudges guards guesses guesstimates
    guests guffaws guides guillotines guises gulps gums guns gurgles gusts gutters guys gyps habits hacks haemorrhages
    hallmarks halos halters halts halves hammers hammocks hams hamstrings handcrafts handcuffs handicaps harangues
    harbingers harbors harbours hares harnesses harpoons harps harvests hashes hasps hassles hats hauls haunts hawks
    haws hazards hazes headlines heads heckles hedges heels helicopters hemorrhages hems hemstitches hennas herds hexes
    hiccoughs hiccups hides highlights hikes hinges hints hitches hits hoards hoaxes hobnails hobos hobs hoes hogs holes
    holidays hollows holsters holystones homers homes homesteads hones honeycombs honeymoons honeys honks honors hoodoos
    hoods hoofs hoots hopes hopples hopscotches horns horses horsewhips hoses hosts hounds houses howls huddles hues
    huffs hugs hulks hulls humbugs humors humours humps hunches hungers hurrahs husbands husks hydrates hydroplanes
    hymns hypes hyphens ices images impacts implements imports imprints impulses inches inconveniences increments
    indents indentures indexes inebriates influences influxes ingrains initials inks inns inputs inserts insets
    instances instruments insults intercepts interchanges interdicts interests interfaces interleaves interludes
    intermediates interns intersects interviews intrigues introjects introverts invalids inventories inverses invoices
    issues jabs jackets jackrabbits jades jags jails jams janitors japans jars jaundices jaunts jawbones jaws jazzes
    jeers jellies jerks jests jets jewels jibes jibs jiggles jingles jinxes jitterbugs jobs jockeys joints jokes jollies
    jolts jounces journals journeys jousts joyrides joys judges juggles jugs juices jumbles junctions junkets juts
    juxtapositions kaleidoscopes kayaks keels keens kens kernels keyboards keynotes keystrokes kids kilns kings kinks
    kisses kites kits kittens kneecaps knees knells knights knobs knots kowtows labels labors labours laces lacquers
    lactates ladders ladles lagers lagoons lambs lames lances landmarks lands landscapes landslides languages laps
    lapses lards larks lasers lashes lathers lathes lattices layers leaches leaflets leafs leagues leaks leapfrogs leaps
    leases leashes leathers leavens lectures ledges leeches lenses lesions levels leverages levers levies libels
    licences licenses lids ligatures lighters lightnings lights lilts limbs limes limits lines lips lipsticks lisps
    lists lithographs litters lives loans lobbies locks lodges lofts logs loops loots lounges lows lubes lucks lugs
    lulls lumbers lumps lunches lusts lutes lyrics machines madders madrigals mails maims mainstreams malfunctions
    mallets malts mambos manacles mandates maneuvers mangles manifolds manoeuvres mantles manures maps marathons marauds
    marches marinades markets marshals marvels masks massacres massages masts mats mattresses mauls mazes meals measures
    medicines memos menaces mentors meows merchandises merits messages messes metals meters metes metres miaows
    microfilms microscopes microwaves middles midwives miffs mikes mildews mills mimeographs mimes mimics minds mines
    ministers minstrels mints mires misconducts miscounts misdeals misfits mismatches misplays misprints mistakes mists
    mixes mobs models moderates molds mollycoddles molts mongers monitors monkeys mooches moonlights moons moonshines
    moors moots mops mortars mortgages mortises mothballs mothers motions motleys motorbikes motorboats motorcycles
    moults mounds mountaineers mounts mousses mouths muddles muffs mugs mulches mummies munitions murders murks muscles
    mushes mushrooms musses mutes mutinies mutters muzzles nags nails naps necks needles negatives neighbors neighbours
    neighs nests nets networks neuters nibbles niches nickels nicknames nicks nipples nips nitrates nixes noises nooses
    norms nosedives noses noshes notches notes notices nuances nukes nulls nurses obelisks objects officers oils oinks
    ok's okays omens options orbits orbs orders ordinates ornaments orphans outbreaks outcries outcrops outlaws outlays
    outlines outputs outrages outs ovals overcasts overcharges overcoats overdoses overemphasises overflows overhangs
    overhauls overpasses overprints overruns overs oversupplies overuses overviews overwrites oysters paces packages
    packets packs paddles padlocks pads pages pails paints pairs palates palavers palisades palms pals palsies pancakes
    panders panels pangs panhandles panics pans pantomimes parachutes parades paragraphs parallels paralyses paraphrases
    parasites parasols parcels pardons parents parks parleys parodies paroles parrots parties partitions partners pastes
    pastors pastures patches patents patrols patronages pats patterns patters pawns paws peaches peaks peals pearls
    pebbles pecks pedals pedicures peers pees peeves pegs pellets pelts pencils pens pensions peppers peps percolates
    perfumes perils perks perms peroxides perverts pestles petitions pets phases phones photocopies photographs phrases
    pickets pickles picnics pictures piddles pieces pigeonholes piggybacks pigments pigs pillages pillars pillows pills
    pilots pimps pinches pines pinions pinks pinnacles pinpoints pins pioneers pipes pips piques pirouettes pistons
    pitches pitchforks pities pits placards places plains plaits planes planks plans plants plaques plasters plateaus
    plates pleasures pleats pledges plights plops plots ploughs plows plugs plumes plunders plunges pockets pockmarks
    pocks podcasts pods points poises poisons poles polices polishes polkas pomades pompadours ponds poniards poops
    pores porpoises porters portions ports positions posits postmarks posts postulates postures pots potters pouches
    poultices pounds pouts powders powers powwows practices pranks prates prawns preambles precautions preconditions
    predicates prefaces prefixes prejudices premieres premiers presses pressures pretensions previews preys prices
    prickles pricks primes prints privileges prizefights prizes probates probes processes proctors products profiles
    profiteers programmes programs projects promenades prongs proofs propositions prostitutes protests protocols
    prototypes prunes psyches puddles pukes pulps pulses pumices pumps punches puns punts pups purchases purees purples
    purposes purses putters putties puzzles pyramids quacks quadruplicates quaffs quakes quarantines quarks quarrels
    quarries quarterbacks quavers queens queers queries questionnaires questions quests queues quibbles quiets quilts
    quintuples quirks quivers quizzes quotes rabbits races racketeers rackets racks radios raffles rafters rags raids
    railroads rains rallies rampages ramps ranches ranges ranks ransoms rants rapes rasps ratchets rations ratios rats
    ravages ravels ravens rays razors razzes readies reams reasons rebates rebels rebroadcasts recaps recharges
    recompenses records recruits redesigns redrafts redraws redresses reefs referees references refits reforms refrains
    refunds regards regiments registers regresses reins reissues relapses releases remainders remakes remarks remedies
    remodels rendezvouses renegades reneges rents repairs repatriates replays reports reposes reprieves reprimands
    reprints reprobates reproofs repurchases requests reruns rescues reshuffles resorts resources respites retakes
    retorts retreads retreats retrofits retrogrades retrospects returns revels revenges reviews revokes revolts rewards
    rewinds ribs rices ricks riddles rides ridges riffs rifles rights rigors rigours rigs rims rinses riots ripostes
    ripples risks rivals roaches roasts robes rockets rods rolls romances romps roofs rooks ropes rosins rosters rouges
    roughhouses routes rows rubbernecks rubbers rubbishes rubrics rubs rues ruffs rules rumbas rumors rumours rumpuses
    ruts sabers sabotages sabres sacks sacrifices saddles safeguards safes sags sails saints salaams salaries sallies
    salts salutes salves sambas samples sanctions sandbags sandblasts sandpapers sandwiches sasses satellites sauces
    saunters savages savors savours saws scabs scaffolds scalds scales scallops scalps scamps scams scans scapegoats
    scares scarfs scars scats scavengers scents schedules schemes schleps schmoozes schools scolds scopes scorns
    scotches scourges scouts scrabbles scrambles scrapes scratches screams screeches screens screws scribes scrimmages
    scripts scrolls scruffs scrunches scuffles sculls sculptures scums scuppers scurries scythes seams seaplanes
    searches seasons seconds sections sectors sediments seeds seesaws segments segues semaphores senses sentences
    sequences serenades sets sexes shackles shacks shadows shafts shallows shames shampoos shams shanks shapes shares
    sharks shatters sheets shellacs shells shelters shelves shepherds shields shifts shills shimmers shinnies shins
    ships shipwrecks shirts shits shivers shoals shocks shoehorns shops shores shoulders shovels showcases showers
    shreds shrieks shrimps shrines shudders shunts shutters shuttlecocks shuttles sickles sicks sidelines sides
    sideswipes sidetracks sieves signals signposts signs silences silhouettes silts simpers singsongs sins siphons sites
    sizes skateboards skates skeins sketches skewers skids skies skills skins skippers skirmishes skirts skis skulls
    skunks skyrockets slags slaloms slanders slashes slats slaves sledgehammers sledges sleds sleets sleighs sleuths
    slices slicks slides slights slings slips slits slivers slobbers slopes slots sloughs slugs sluices slums slurs
    smelts smiles smirches smocks smooches smoulders smudges smuts snacks snaffles snafus snags snails snakes snares
    snarls snatches sneezes snickers sniffles snitches snivels snoozes snorkels snowballs snowboards snowmobiles snows
    snowshoes snuffles snuffs snugs soaps soars sobs socks sods soils sojourns solaces soldiers soles solos somersaults
    sonnets sophisticates sorrows sorts soups sources spaces spades spams spangles spanks spares spars spasms spates
    spatters speckles specks speeds spices spiels spies spills spirals spites splats splatters splays splints splits
    splotches splurges splutters sponges sponsors spoofs spooks spools spoons sportscasts sprains sprays sprees spritzes
    sprouts spruces spuds spumes spurs spurts squabbles squalls squeals squeegees squires squishes stables stabs staffs
    stages stags stains stalemates stalks stampedes stamps staples stares stars stashes stations steamers steamrollers
    steels stencils stereotypes stewards stews sticks stiffs stills stings stints stitches stockades stockpiles stomachs
    stooges stools stoppers stores storms strains straitjackets strands straps straws strays streaks streams stresses
    stretches strides strikes strips strokes structures struggles struts stubs studies studs stuffs stumps stunts styles
    stymies subcontracts subgroups subjects subleases sublets sublimates submarines subordinates subpoenas subs
    substitutes subtitles succors succours suckers suctions suffixes sugars suicides suits sulfates sulfurs summers
    summits summonses sums sunburns suns suntans supplements supplies surcharges surfaces surfboards surfs surges
    surmises surprises surtaxes surveys sutures swags swallows swamps swanks swans swaps swarms swashes swats swatters
    sweeps swells swigs swills swings swirls switches swoons synapses syndicates syringes tables tablets taboos tacks
    tags tailgates taints tallies tampers tampons tamps tangles tangos tanks tans tapes targets tariffs tarmacs tars
    tasks tassels tastes tats tattles tattoos taunts taxes teams teargases tees telecasts telegraphs telephones
    telescopes telexes tempers templates tenants tenders tenses tensions tents tenures terraces tests tethers textures
    thatches thaws themes thermostats thieves thirds thirsts thorns thresholds thrills thromboses thrones throngs
    throttles thrums thrusts thuds thumbs thumbtacks thwacks tickets tickles ticks tides tidies tiers ties tiles tillers
    tills timbers timetables tinctures tinges tings tinkers tins tinsels tints tipples tips tires tissues tithes titles
    titters toadies toasts toboggans toenails toes toggles tolls tomahawks tones tongues tonsures tools toots torches
    torques tortures tosses totes touches toughs tourneys tours towels tows toys traces tracks trademarks trades
    traffics trails trains trammels trams trances transcripts transfers transitions transits transplants transports
    traps trashes travails travesties trawls treadles treadmills treasures trebles trees trellises tremors trenches
    trends trespasses trials trifles triggers trills triples triplicates tripods trips triumphs trolls troubles troughs
    trowels truckles trucks trues trumps trusses trusts tubes tuckers tunes tunnels turfs turtles tusks tussles tutors
    twaddles twangs tweaks tweets twigs twines twinges twists twits twitters types ulcers umpires undercharges
    undercoats underlays understudies unicycles uniforms updates upgrades ups upsets upstages upstarts uptakes upturns
    vacations vaccinates vacuums vagabonds valets vamps varnishes vaults vaunts vectors veils veins veneers vents
    ventures verdigrises verses versions vests vetoes vets videos videotapes views vines visas vises visions visits
    vogues voices volleys volumes volunteers voodoos vortexes votes vouchers voyages wafers waffles wagers wags wails
    waitresses wallpapers walls waltzes wands wantons wardens wards warehouses wares warrants wars washes wassails
    wastes watches watercolors watercolours watermarks waterproofs wattles wavers waves waxes weasels weaves webs wedges
    weekends wees weights wells welters welts wenches wets whales wheelbarrows wheels wheezes whelks whelps whiffs
    whiles whimpers whips whirligigs whirlpools whirs whispers whistles whites whitewashes whizzes wholesales whooshes
    whores wicks widows wigs wills winches windows winds wines winters wires wiretaps wisecracks wises witches witnesses
    wives wonders worms worries worships worsts wounds wrangles wrecks wrenches wrinkles wrongs yachts yaks yards yarns
    yawls yawns yeasts yellows yelps yens yields yodels yokes yowls zaps zeros zests zigzags zincs zippers zones
    =z/
    abases abashes abates abbreviates abdicates abducts abets abhors abides abjures abnegates abolishes abominates
    abounds abrades abridges abrogates absconds absents absolves absorbs abstains abuts accedes accelerates accentuates
    accepts acclimates acclimatises acclimatizes accommodates accompanies accomplishes accosts accredits accrues
    accumulates accuses accustoms achieves acidifies acknowledges acquaints acquiesces acquires acquits activates
    actualises actualizes actuates adapts addles adds adduces adheres adjoins adjourns adjudges adjudicates adjures
    adjusts administers administrates admires admits admonishes adopts adores adorns adsorbs adulates adulterates
    adumbrates advertises advises aerates affirms afflicts affords afforests agglutinates aggrandises aggrandizes
    aggravates aggrieves agitates agonises agonizes agrees aint alienates alights aligns allays alleges alleviates
    allocates allots allows alludes alphabetises alphabetizes alters amalgamates amasses amazes ameliorates amortises
    amortizes amplifies amputates amuses anaesthetises analyzes anesthetizes animates anneals annihilates annotates
    announces annoys annuls anoints antagonises antagonizes antedates anthologises anthologizes anticipates antiquates
    apologises apologizes appalls appals appears appeases appends appertains applauds applies appoints apportions
    appraises appreciates apprehends apprises apprizes appropriates approves approximates arbitrates argues arises
    arouses arraigns arranges arrives arrogates articulates ascends ascertains ascribes asks asphyxiates aspires assails
    assassinates assembles asserts assesses asseverates assigns assimilates assorts assuages assumes assures astonishes
    astounds atones attains attends attenuates attests attitudinises attitudinizes attracts attunes augments
    authenticates authorises authorizes automates avenges avers averts avoids avows awaits awakens awakes babysits
    backbites backdates backflips backpedals backslides backtracks badmouths bakes balds bamboozles bandies banishes
    baptises baptizes bares barnstorms basks bastardises bastardizes bawls beatifies beautifies becalms beckons becomes
    becometh bedazzles bedecks bedevils bedraggles befalls befits befogs befouls befriends befuddles begets begins
    begrudges begs beguiles behaves beheads beholds behooves behoves belabors belabours beleaguers belies believes
    believeth belittles belongs bemoans bemuses benumbs bequeaths berates bereaves beseeches besets besieges besmirches
    besots bespeaks bestirs bestows bestrides bethinks betides betokens betrays betroths bewails bewilders bewitches
    bides bifurcates bilks bisects blabs blackens blanches blasphemes blenches blesses blindsides bloodies blunts blurts
    bodes boggles borrows bowdlerises bowdlerizes brainwashes braises brazens breathes brightens brings brisks broadens
    browbeats brutalises brutalizes budges bulldozes bulletproofs bumbles burbles burgeons burglarises burglarizes
    burgles buries bushwhacks cadges cajoles calcifies calcines calculates calibrates calumniates cannibalises
    cannibalizes canonises canonizes capitalises capitalizes capitulates capsizes captivates carjacks carves castigates
    catalyzes catechises catechizes categorises categorizes caters cauterises cauterizes cavorts cedes celebrates
    centralises centralizes certifies characterises characterizes chastens chastises cheapens cherishes chides
    childproofs chlorinates chooses choreographs christens circularises circularizes circulates circumcises
    circumnavigates circumscribes circumvents civilises civilizes clarifies classifies cleanses cleaves clomps cloys
    co-authors coagulates coalesces coarsens coddles codetermines codifies coerces coexists cogitates cohabits coheres
    coincides collaborates collates collectivises collectivizes collides collocates colludes colonises colonizes cometh
    commandeers commemorates commences commends commentates commercialises commercializes commingles commiserates
    commits communicates compartmentalises compartmentalizes compels compensates competes complains completes
    complicates complies comports composes comprehends comprises computerises computerizes computes concatenates
    conceals concedes conceives conceptualises conceptualizes conciliates concludes concocts concurs condemns condenses
    condescends condoles condones conduces confers confesses confides configures confirms confiscates conforms confounds
    confronts confuses confutes congeals congests congratulates congregates conjoins conjures connects connives connotes
    conquers consecrates considers consigns consists consolidates conspires constipates constitutes constrains
    constricts construes consults consumes consummates contains contaminates contemplates contends continues contorts
    contradicts contravenes contributes contrives controverts contuses convalesces convenes converges conveys convinces
    convokes convulses cooperates copulates corrects corresponds corroborates corrodes corrugates corrupts coruscates
    cosigns cosponsors counteracts covets cowers cozens crams craves creates cremates cringes criticises criticizes
    croons crucifies crumples crystallises crystallizes culminates cultivates curdles curtails customises customizes
    dabbles dallies dampens dandles dangles darkens daunts dawdles deactivates deadens deafens debarks debars debases
    debilitates debriefs debugs debunks decaffeinates decamps decants decapitates deceives decelerates decentralises
    decentralizes decides decimates deciphers declaims declares declassifies decodes decolonises decolonizes
    decommissions decomposes decompresses decontaminates decorates decries decriminalises decriminalizes dedicates
    deduces deducts deems deepens defaces defames defecates defends defers defies defines deflates deflects defoliates
    deforests deforms defrauds defrays defrosts defuses degrades dehumanises dehumanizes dehumidifies dehydrates deices
    deifies deigns dejects deletes deliberates delimits delineates delivers deludes delves demagnetises demagnetizes
    demarcates demeans demilitarises demilitarizes demobilises demobilizes democratises democratizes demolishes
    demonstrates demoralises demoralizes demotes denatures denies denigrates denominates denotes denounces denudes
    deodorises deodorizes departs depends depicts deplanes depletes deplores deploys depopulates deports deposes
    depraves deprecates depreciates depresses deprives deputes deputises deputizes derails deranges deregulates derides
    derives derogates desalinates descends describes descries desecrates desegregates desensitises desensitizes deserves
    desiccates designates desists desolates despises despoils destabilizes destines destroys destructs detaches detains
    detects deteriorates determines deters detests dethrones detonates detoxifies detracts devalues devastates develops
    devolves devotes devours dialyzes dickers diddles differentiates differs diffuses digitises digitizes dignifies
    digresses dilates dillydallies dilutes diminishes dims dines directs dirties disables disabuses disaffects disagrees
    disallows disappears disappoints disapproves disarms disarranges disassembles disassociates disavows disbands
    disbars disbelieves disburses discerns disclaims discloses discolors discolours discombobulates discomfits
    discommodes discomposes disconcerts discontinues discountenances discourages discovers discusses disembarks
    disembodies disembowels disenchants disencumbers disenfranchises disengages disentangles disestablishes disfigures
    disfranchises disgorges disgruntles disheartens dishevels disinclines disinfects disinherits disintegrates disinters
    disjoints dislocates dislodges dismantles dismembers dismisses disobeys disobliges disorganises disorganizes
    disorients disowns disparages dispels dispenses disperses dispirits displaces displeases disports disposes
    dispossesses disproves disqualifies disrobes disrupts dissatisfies dissects dissembles disseminates disses
    dissimulates dissipates dissociates dissuades distends distills distils distinguishes distorts distracts distributes
    disturbs disunites diverges diversifies diverts divests divulges dizzies doesn't doesnt doffs domesticates dominates
    domineers donates dotes doth douses downplays downsizes dramatises dramatizes drenches drowns drubs dulls dumbfounds
    dwindles earns eavesdrops economises economizes edifies editorialises editorializes edits educates effaces
    effectuates effervesces ejects ekes elaborates elapses elates electioneers electrifies electrocutes elevates elicits
    elides eliminates elongates elopes elucidates eludes emaciates emanates emancipates emasculates embalms embarks
    embarrasses embeds embellishes embezzles embitters emblazons embodies emboldens embosses embroiders embroils emends
    emerges emigrates emits emotes empathises empathizes emphasises emphasizes empowers emulates emulsifies enables
    enacts enamors enamours encamps encapsulates encases enchants encircles encloses encodes encompasses encourages
    encroaches encrusts encrypts encumbers endangers endears endorses endows endues endures energises energizes
    enervates enfeebles enfolds enforces enfranchises engenders engorges engraves engrosses engulfs enhances enjoins
    enjoys enlarges enlightens enlists enlivens enmeshes ennobles enquires enrages enraptures enriches enrolls enrols
    ensconces enshrines enshrouds enslaves ensnares ensues ensures entangles enters entertains enthralls enthrals
    enthrones enthuses entices entitles entombs entraps entreats entrenches entrusts entwines enumerates enunciates
    envelops envisages envisions epitomises epitomizes equalises equalizes equates equips equivocates eradicates erases
    erects erodes errs erupts escalates eschews espies espouses establishes estranges etches eulogises eulogizes
    evacuates evades evaluates evangelises evangelizes evaporates eventuates evicts evinces eviscerates evokes evolves
    exacerbates exacts exaggerates exalts examines exasperates excavates exceeds excels excepts excites exclaims
    excludes excommunicates excoriates excretes exculpates execrates executes exemplifies exempts exerts exhales
    exhilarates exhorts exhumes exists exonerates exorcises expands expatiates expectorates expects expedites expels
    expends expiates expires explains explains. explicates explodes explores expostulates expounds expropriates expunges
    expurgates extemporises extemporizes extends extenuates exterminates extinguishes extirpates extols extorts
    extradites extrapolates extricates extrudes exudes exults fabricates facilitates falsifies familiarises familiarizes
    famishes fantasises fantasizes fascinates fastens fattens fazes federates feigns fends fertilises fertilizes
    fictionalises fictionalizes filches finagles finalises finalizes fireproofs fishtails fixates flabbergasts flambes
    flattens flatters flays flees flogs flouts fluctuates flummoxes fluoresces fluoridates foists followeth follows
    foments fondles foots forbids forebodes forecloses foregathers foregoes foreordains foresees foreshadows
    foreshortens forestalls foretells forewarns forgathers forgets forgives forgoes formalises formalizes formulates
    fornicates forsakes forswears fortifies fossilises fossilizes fosters fraternises fraternizes freeloads frequents
    freshens frightens frizzles fructifies frustrates fulfills fulfils fumigates furbishes furls furnishes furthers
    gainsays gallivants galvanises galvanizes garbles gelds generalises generalizes generates gentles gentrifies
    genuflects germinates gestates gesticulates ghostwrites girds giveth gladdens glamorises glamorizes gleans glorifies
    gnashes gnaws googles gooses governs granulates gratifies gravitates greets grieves grovels grows guzzles gybes
    gyrates habituates haint hales hallows hallucinates hankers happens harasses hardens harks harmonises harmonizes
    harries hastens hath he's heals hearkens hears heartens hectors heightens hesitates hews hibernates hies hightails
    hinders hitchhikes hobnobs homogenises homogenizes hoodwinks horrifies hospitalises hospitalizes housebreaks
    housecleans hovers humanises humanizes humbles humidifies humiliates hunkers hurtles hybridises hybridizes
    hydrogenates hyperventilates hyphenates hypnotises hypnotizes hypothesises hypothesizes idealises idealizes
    identifies idolises idolizes ignites ignores illuminates illumines illustrates imbibes imbues imitates immerses
    immigrates immobilises immobilizes immolates immortalises immortalizes immunises immunizes immures impairs impales
    impanels imparts impeaches impedes impels impends imperils impersonates impinges implicates implies implodes
    implores importunes imposes impounds impoverishes imprecates impregnates imprisons improves improvises impugns
    imputes inaugurates inbreeds incapacitates incarcerates incarnates incinerates incises incites includes incorporates
    incriminates incubates inculcates inculpates incurs indemnifies indicates indicts individualises individualizes
    indoctrinates induces inducts indulges industrialises industrializes infatuates infects infers infests inflames
    inflates inflects inflicts informs infringes infuriates infuses ingests ingratiates inhabits inhales inheres
    inherits inhibits initialises initializes injects injures innovates inoculates inquires inscribes inseminates
    insinuates insists inspects inspires installs instigates instills instils institutionalises institutionalizes
    instructs insulates insures integrates intends intensifies interacts interbreeds intercedes interconnects interferes
    interjects interlaces interlards interlinks intermarries intermingles internalises internalizes internationalises
    internationalizes interpenetrates interpolates interposes interprets interrelates interrogates inters intersperses
    intertwines intervenes interweaves intimidates intones intoxicates introduces intrudes intuits inundates inures
    invades invalidates inveighs inveigles invents inverts investigates invests invigorates invokes involves iodises
    iodizes ionises ionizes irks irradiates irrigates irritates isn't isnt italicises italicizes itemises itemizes
    iterates jackknifes jaywalks jeopardises jeopardizes jettisons joshes justifies juxtaposes kibitzes kidnaps kindles
    kneads knifes lacerates lades lambastes languishes lauds launders lavishes lazes learns legalises legalizes
    legislates legitimates legitimises legitimizes lends lengthens lessens levitates liaises liberalises liberalizes
    liberates lightens likens limns lingers lionises lionizes lipreads liquefies liquidates liquidises liquidizes
    listens litigates livens loafs loathes localises localizes locates loiters lolls lollygags loosens looses lops loses
    lubricates lurks luxuriates lynches macerates maddens magnetises magnetizes magnifies mainlines maintains maligns
    malingers maltreats manages manhandles manipulates mans manumits marinates marries masticates masturbates
    materialises materializes matures maunders maximises maximizes mechanises mechanizes meddles mediates medicates
    meditates mellows memorialises memorializes memorises memorizes menstruates mercerises mercerizes merges mesmerises
    mesmerizes metabolises metabolizes metastasises metastasizes mewls midwifes migrates militarises militarizes
    militates mingles miniaturises miniaturizes minimises minimizes misapplies misapprehends misappropriates misbehaves
    miscalculates miscalls miscarries miscasts misconceives misconstrues misdirects misdoes misgoverns misguides
    mishandles misidentifies misinforms misinterprets misjudges mislays misleads mismanages misperceives misplaces
    mispronounces misreads misrepresents misspells misspends misstates mistimes mistreats mistypes misunderstands
    mitigates mobilises mobilizes modernises modernizes modifies modulates moistens moisturises moisturizes molders
    molests mollifies monetises monetizes monopolises monopolizes moralises moralizes mortifies moseys motivates
    motorises motorizes moulders mourns mouses muckrakes muddies multiplies mummifies mutates mutilates mystifies nabs
    narcotizes narrates nasalises nasalizes nationalises nationalizes naturalises naturalizes nauseates navigates nears
    necessitates negates negotiates neutralises neutralizes niggles nitpicks nominates nonpluses normalises normalizes
    notarises notarizes notifies nourishes nullifies numbs numerates nuzzles obeys obfuscates obligates obliges
    obliterates obscures observes obsesses obstructs obtains obtrudes obviates occludes occupies occurs offends
    officiates offloads offs oks omits opaques operates opines opposes oppposes oppresses optimises optimizes opts
    orates orchestrates ordains organises organizes orientates originates oscillates ossifies ostracises ostracizes
    ousts outbalances outbids outclasses outcuss outdistances outdoes outflanks outfoxes outgoes outgrows outlasts
    outlives outmaneuvers outmanoeuvres outnumbers outpaces outperforms outplays outranks outruns outsells outshines
    outsmarts outsources outspends outstays outstrips outvotes outwears outweighs outwits overachieves overacts overawes
    overbalances overbears overcomes overcompensates overcooks overcrowds overdoes overdraws overdresses overeats
    overemphasizes overexposes overextends overgrows overhands overhears overheats overindulges overjoys overlies
    overpays overplays overpopulates overpowers overprices overproduces overrates overreaches overreacts overrules
    oversees overshadows oversimplifies oversleeps overspecialises overspecializes overspends overspreads overstates
    overstays oversteps overstocks overtakes overtaxes overwhelms ovulates owes owns oxidises oxidizes oxygenates
    pacifies paginates palliates palpates palpitates pampers paralyzes parboils parches pares parses partakes
    participates particularises particularizes pasteurises pasteurizes patronises patronizes pauperises pauperizes
    peddles penalises penalizes penetrates perambulates perceives perforates performs perfuses perishes perjures
    permeates permutes perpetrates perpetuates perplexes persecutes perseveres persists personalises personalizes
    personifies perspires persuades pertains perturbs peruses pervades pesters petrifies pettifogs philanders
    philosophises philosophizes pierces pilfers placates plagiarises plagiarizes playacts pleads pleases pluralises
    pluralizes poaches polarises polarizes politicises politicizes pollinates pollutes ponders popularises popularizes
    populates portends portrays possesses postdates postpones pours prays preaches prearranges precedes precludes
    preconceives predates predeceases predestines predetermines predicts predisposes predominates preens preexists
    prefabricates prefers prefigures preheats prejudges premeditates preoccupies preordains prepares prepays
    preponderates prepossesses prerecords prescribes presides pressurises pressurizes presumes presupposes prettifies
    prevails prevaricates prevents primps prioritises prioritizes prises privatises privatizes proclaims procrastinates
    procreates procures profanes professes prognosticates prohibits proliferates prolongs promotes promulgates
    pronounces proofreads propagandises propagandizes propagates propels prophesies propitiates proposes propounds
    prorates proscribes prosecutes proselytises proselytizes prospers prostrates protects protracts protrudes proves
    provides provokes psychoanalyzes publicises publicizes publishes pulsates pulverises pulverizes punctuates punishes
    pupates purifies purloins pursues purveys pussyfoots putrefies qualifies quantifies quashes quells quenches quickens
    radiates ramifies randomises randomizes rankles ransacks rarefies ratifies rationalises rationalizes ravishes razes
    re-creates re-examines reactivates reacts readjusts readmits reaffirms realises realizes reallocates reanimates
    reappears reapportions reappraises reaps rearms rearranges reassembles reasserts reassesses reassigns reassures
    reawakens rebinds rebuilds rebuts recants recapitulates recasts recedes receives rechristens reciprocates recites
    reckons reclaims reclassifies reclines recognises recognizes recollects recombines recommences recommends reconciles
    reconditions reconnects reconnoiters reconnoitres reconquers reconsiders reconstitutes reconstructs reconvenes
    recopies recoups recovers recreates recriminates rectifies recuperates recurs recycles reddens redecorates
    rededicates redeems redefines redeploys redevelops redirects rediscovers redistributes redoes redoubles redounds
    reduces reelects reemphasizes reenacts reestablishes reevaluates reexamines refashions refers refinances refines
    refinishes reflects refocuses reforests reformulates refracts refreshes refrigerates refuels refurbishes refurnishes
    refutes regains regenerates regroups regularises regularizes regulates regurgitates rehabilitates rehearses reheats
    reimburses reimposes reincarnates reinforces reinstates reinterprets reintroduces reinvents reiterates rejoices
    rejoins rejuvenates rekindles relates relaxes relearns relegates relents relies relieves relinquishes relives
    reloads relocates remarries remembers reminds reminisces remonstrates remunerates renames rends renegotiates renews
    renounces renovates reopens reorganises reorganizes repaints repays repels repents rephrases replaces replenishes
    repletes replicates repossesses reprehends represents represses reprises reprocesses reproduces reprograms reproves
    republishes repudiates requires requites rereads reroutes reschedules rescinds resells resembles resents resettles
    reshapes resides resigns resists resonates resounds respires responds restarts restates restocks restores restrains
    restricts restructures resubmits resurfaces resurrects resuscitates retains retaliates retells retires retools
    retouches retraces retracts retrains retrenches retries retrieves retrogresses retypes reunifies reunites revalues
    revamps reveals reverberates reverts reviles revisits revitalises revitalizes revives revivifies revolutionises
    revolutionizes revolves rewires rewords reworks rhapsodises rhapsodizes rids riles ripens roams robs roils roisters
    rollicks romanticises romanticizes rotates roughens rouses roves rubberises rubberizes ruminates rumples saddens
    saith salivates sanctifies sanitises sanitizes sates satiates satirises satirizes satisfies says. scandalises
    scandalizes scants scarifies scavenges schusses scintillates scoots scrams scrimps scrounges scrutinises scrutinizes
    sculpts secedes secludes secretes secularises secularizes secures sedates seduces seems seeps seethes seizes selects
    sends sensitises sensitizes sentimentalises sentimentalizes sequesters serialises serializes sermonises sermonizes
    sews shadowboxes shanghais sharpens she's sheathes sheers shirks shirrs shoos shoplifts shortens shrills shrivels
    shrives shuns shushes shuts sickens sics sidles sifts signalises signalizes signifies simplifies simulates sings
    sits situates skews skimps skitters skulks skydives skyjacks slackens slakes slathers slays sleeks sleepwalks
    slenderises slenderizes slinks slithers sloshes slows slues slurps smites smuggles sobers socialises socializes
    softens solemnises solemnizes solicits solidifies soliloquises soliloquizes solves somnambulates soothes soughs
    soundproofs spacewalks spays speaks specialises specializes specifies speculates spellbinds spends spews spurns
    squanders stabilises stabilizes stagewhispers stagnates stales stanches standardises standardizes starves staunches
    steamrolls sterilises sterilizes stiffens stigmatises stigmatizes stimulates stipples stipulates stonewalls stows
    straightens straitens strangulates stratifies streamlines strengthens strews strives stuggles stultifies stuns
    stupefies stylises stylizes subdivides subdues subjoins subjugates submerges submerses submits suborns subscribes
    subsides subsidises subsidizes subsists substantiates subsumes subtends subtracts subverts succeeds succumbs suckles
    sues suffers suffices suffocates suffuses sugarcoats suggests sullies summarises summarizes sunbathes sunders
    superannuates supercharges superimposes superintends supersedes supervenes supervises supplants supplicates supposes
    suppresses suppurates surmounts surpasses survives suspends sustains swaddles swears sweetens swelters syllabifies
    symbolises symbolizes sympathises sympathizes synchronises synchronizes syncopates syncs synthesises synthesizes
    systematises systematizes tabulates tames tantalises tantalizes tarries teaches teems teethes televises tells
    temporises temporizes tempts tenderises tenderizes tends terminates terrifies terrorises terrorizes testifies that's
    thats theorises theorizes thickens thinke thins threatens threshes thrives tightens titillates toddles tolerates
    topples totters toughens tousles traduces traipses tranquilizes tranquillises transacts transcends transcribes
    transfigures transfixes transfuses transgresses translates transliterates transmigrates transmits transmutes
    transpires transships transverses traumatises traumatizes trisects trivialises trivializes troubleshoots trounces
    truncates typecasts typesets typewrites typifies tyrannises tyrannizes ulcerates ululates unbars unbends unbinds
    unblocks unbolts unbosoms unbuckles unburdens unbuttons unclasps unclothes uncoils uncorks uncouples uncovers
    undeceives underachieves underacts underbids underenforces underexposes undergoes underlies undermines underpays
    underperforms underpins underplays underrates undersells undershoots undersigns understaffs understands understates
    undertakes undervalues underwrites undoes undulates unearths unfastens unfits unfolds unfrocks unfurls unhands
    unhinges unhitches unhooks unhorses unifies unionises unionizes unites unlaces unlearns unleashes unloads unlocks
    unlooses unmakes unmans unmasks unnerves unpacks unpins unplugs unravels unrolls unsaddles unsays unscrambles
    unscrews unseals unseats unsettles unsheathes unsnarls untangles unties untwists unveils unwinds unwraps unzips
    upbraids upchucks upends upholds upholsters upraises uproots urbanises urbanizes urinates usurps utilises utilizes
    utters vacates vacillates validates vamooses vandalises vandalizes vanishes vanquishes vaporises vaporizes
    variegates varies veers vegetates vends venerates ventilates verbalises verbalizes verifies versifies vexes vibrates
    victimises victimizes vies vilifies vindicates violates visualises visualizes vitalises vitalizes vitiates
    vituperates vivifies vocalises vocalizes vociferates vouches vouchsafes vulcanises vulcanizes vulgarises vulgarizes
    wades waives wakens wanders warns waylays weakens weans wearies weatherproofs weds weeps weighs welshes wends
    westernises westernizes whams what's wheedles whets whitens whittles widens wields wigwags windsurfs winterises
    winterizes withdraws withholds withstands wolfs womanises womanizes worsens wreaks wreathes wrests writes writhes
    yammers yanks yearns
    =/P
    a-team aaron abel aberdeen abilene abraham acadia acapulco acheson achilles ada adam adams adelaide aden adenauer
    adirondacks adrian advil aeneid aeschylus afghanistan africa aga agamemnon agee agricola agrippa aiken ailey
    airedale ajax akron alabama aladdin alamo alaska albania albany albers albert alberta albion albuquerque alcibiades
    alcott aldomet alexander alexandria alfred alger algeria algiers algol ali allah alleghenies allegheny allen
    allentown alonso alt altair amarillo ambrose america amex amish amman amon amos amsterdam amundsen anaheim
    ancistrodon andersen anderson andes andrew andrews angevine anglia anglo-american anglophilia angola angus ankara
    annapolis anne anouilh anselm antarctica antares anthony antigone antigua antilles antony antwerp apalachicola
    aphrodite apocrypha apollinaire apollo appalachia appalachians appleton aquinas aquitaine ara arabia arafat aragon
    archimedes arequipa argentina argonne argos arhat ariadne arianism aristotle arizona arkansas arlington armenia
    armin armstrong arnhem arnold arp artemis arthur artois aruba asch ascii asheville ashkhabad ashton asimov asmara
    assam assyrian astarte astor athabascan athena athens atlanta atlantis atreus attica attila attilio attlee auckland
    audubon augusta augustine augustus aurelius auschwitz austin australia austria av avena avon azerbaijan babylon
    bacchus baghdad bahamas bahrain bakersfield baku balanchine baldwin balenciaga balfour bali balinese balkan balkans
    baltimore balzac bangalore bangkok bangladesh bankhead baptist barbados barcelona bari barkley barnum barrie barstow
    bart barth bartlesville bartok baruch basel basra bataan baudelaire bauhaus baum bavaria bayer baykal bayonne
    beantown beatles beatrice beaujolais beaumont beckett bede beecher beethoven behrens beijing beira beirut bel
    belfast belgique belgium belgrade bellingham bellini belmont belorussian belshazzar benchley benelux benet bengal
    benin bennett bennington bentham benton benzedrine beowulf bergen bergman bergson bering berkeley berkshire
    berkshires berliner berlioz bermuda bern bernard berne bernhardt bernini bernoulli bernstein berra bessemer
    bethlehem bharat bhutan bierce bigfoot binghamton birmingham bismarck bizet blackburn blackfriar blackpool blair
    blake blenheim bloch bloomfield bloomington bodhisattva boehm bogart bogota boise bolingbroke bolshevism boltzmann
    bombay bombus bonaparte bonhoeffer bonn boole boone bordeaux borges borneo bosch boston bostonian boswell botswana
    bougainville boulez bourse bowie bozeman bradbury bradford bradley bradstreet brady bragg brahmaputra brahms
    bramante brandenburg brandt braque brasilia brassica bratislava braun brazos brecht bremen brest breton breuer
    brezhnev bridgeport bridget bridgetown brighton brindisi brisbane bristol britain britisher brittany britten
    broadway broglie bronx brooke brooklyn browne bruce bruch bruckner bruegel bruges brunei bruno brunswick brussels
    bruxelles bryan buber buchanan bucharest buchenwald buchner budapest buddha buddhism bulgaria bultmann bundesbank
    bunyan burbank burk burlington burma burnett burnham burroughs burt burton bushnell butterfield byelorussia byrd
    byron byzantium cabernet cabot cadiz caesar cain cairo calabria calais calcutta calder calderon caldwell calgary
    cali california caligula calvin cambodia cambria cambridge camden camelot campania campbell canaan canada canberra
    cannes canterbury cantonese canute capek capet capone capoten capra capri capricorn caracas caravaggio carboloy
    carbondale cardiff cardizem carew carlos carlsbad carlyle carmichael carnegie carolina carolinas carolinian carolus
    carothers carpathians carroll carson cartagena cartier caruso casablanca casals casanova caspar casper cassiopeia
    cassite cassius castile castro castroism cathay catherine catskills celebes celsius cepheus cervantes cetus ceylon
    cezanne chablis chagall champlain chancellorsville chang chaplin chardonnay charlemagne charles charleston chartres
    chateaubriand chattanooga chaucer chavez chekhov chen chernobyl cherokee chester chesterton cheyenne chico chinaman
    chiron choctaw chopin christendom christiania christianity christie christmas christmastime christopher chukchi
    churchill ciardi cid cimabue cincinnati cinderella clark clarksburg clemenceau clemens cleopatra cleveland cline
    clinton clive clorox clozaril clyde co cochran cocteau cody cohn colbert coleridge colombia colombo colorado
    colosseum colossians columbia columbus comanche compton comstock conestoga confucianism confucius congregationalism
    connecticut connolly connors conrad constance constantine constantinople contra contras cooke coolidge coosa
    copenhagen copernicus copland copley cordova corelli corinth cornell cornwall cornwallis corot correggio corsica
    cortes cortland corvus cossack couperin courbet coventry cowper cr crawford cree creon crete crimea crispin crockett
    cromwell crosby ct cuba culbertson cumberland cunningham curia curtis curtiss cushing custer cydonia cygnus cynewulf
    cynthia cyprus cyril cyrus czechoslovakia czerny daimler dakota dali dalian dallas dalton damascus damon dana dane
    daniel dante danube danzig darrow dartmouth darvon darwin darwinism david davis davy dawson dayan dayton debussy
    decatur december deere defoe delaware delhi delius delphi demetrius dempsey denali denmark denver descartes detroit
    devon devonshire dewar dewey dexedrine dharma diaghilev diana diaz dickinson dictaphone didion dietrich dijon
    dilantin dimaggio dionysus dior disney disneyland dixieland djakarta dnieper doi domingo dominic dominica dominick
    dominique domitian dona donbas donizetti doolittle doppler dorado doris dortmund dostoevski dostoevsky douglas
    douglass dover draco dracula dreiser dresden dreyfus dryden dubai dublin dulles duluth dumas duncan dunkirk durant
    durante durban durer durham durkheim durrell duse dusseldorf dutchman duvalier dvorak dylan eastman eccles ecuador
    ed eddington eden edgar edinburgh edison edmonton edward edwards edwin egypt ehrlich eichmann eiffel eigen einstein
    eire eisenhower ekman elavil elbe electra elijah eliot elisa elizabeth ellington ellison ellsworth elvis emerson
    emile empedocles endicott england englishman englishwoman enid ephesians ephesus epicurus epstein equus erasmus erie
    erin eritrea ernst eskimo espana essen essex esther estonia ethiopia euclid eugene eugenia euler eureka euripides
    europa europe eurydice evans evansville everest everglades excalibur exocet ezekiel ezra faberge fahd fairbanks
    falco falla falstaff faraday fargo farmington farragut farrell fatah father-god fatima faulkner fauntleroy faust
    faustus fawkes fayetteville fe february feldene fellini ferber ferdinand ferrara fiedler fillmore finland finn
    fischer fitzgerald flanders fleming fletcher florence florida florio flory fonda formosa fragonard france franck
    franco frankenstein frankfort frankfurt frazer frederick fredericksburg fredericton fremont frenchman frenchwoman
    fresnel fresno freud frey freya fri frick friday friedman frisbee frisch fuchs fuentes fukuoka fulbright fulton ga
    gabon gabor gabriel gadsden gagarin gainesville galahad galan galapagos galatians galbraith galen galicia galilee
    galileo galleria galloway gallup galsworthy galveston galway gandhi ganges gardiner gardner garfield garrick gary
    gascony gauguin gaul gaza gehrig geiger genova george georgetown georgia germany gershwin gesell gestapo gettysburg
    ghana ghent giacometti gibbs gibraltar gibson gide gillespie gillette gilman ginsberg girard glaser glasgow glenn
    gloucester gluck goa goddard godiva godunov goebbels goering goethe gogh gogol golan goldberg goldman goldwyn gomel
    goodman goodyear gorbachev gorky gotterdammerung gould goya gracie graf granada greco greece greenberg greene
    greenland greenpeace greensboro greenville greenwich gregory grenada grenoble gresham griffith grimm gris groucho
    guadalajara guadalcanal guadeloupe guam guangdong guatemala guevara guggenheim guiana guinness gulliver gur gustavus
    guthrie guyana gwyn haber habsburg hadrian hahn haiti halcion halle hals hamburg hamilton hammarskjold hammerstein
    hammett hampshire hampton hancock handel hani hannibal hannover hanoi hanover hanukkah hapsburg harding harlem
    harlow harpo harriman harris harrisburg harrison hartford hartley harvard harvey hastings hathaway hattiesburg
    havana havel hawaii hawkins haworth hawthorne haydn hayek hayes haywood hazlitt hearst hebrews hecht hegel heidegger
    heinz helen helena hellene hellman helsinki hemingway henson heraclitus herbert hercules hereford herman hermann
    herod herr herrick herschel hershey hesperus hess hesse heyward hiawatha hibernia hieronymus highlander hillary
    hillel hilo himalayas himmler hindenburg hinduism hippocrates hirohito hiroshima hirschfeld hitchcock hitler hobart
    hobbes hodgkin hoffa hoffman hokan hokkaido holland hollander holmes holstein hondo honduras honolulu honshu hoosier
    hopei hopi hopkins horace horne horowitz horta hosea hotei houdini houghton housman houston howard howe hoyle hua
    hubbard hubble hubel hudson huggins hughes hugo humboldt hume humulin hun hungary huntington huntsville hurok huron
    hussein huston hutchins hutchinson hutton huxley iberia ibrahim ibsen iceland ida idaho igbo igg ignatius iis ike
    iliad illinois imo inc inca india indiana indianapolis indochina indocin indonesia injun internationale inuit io
    iowa iran iraq ireland irenaeus iroquois irrawaddy irving isaac isabella isaiah isfahan ishtar isis islam islamabad
    israel israelite israelites istanbul italia italy ithaca ives iwo jackson jacksonville jacob jacobite jacobs jakarta
    jalalabad jamaica james jamestown jan jansen jansenist january janus jap jarrell jason jefferson jehovah jell-o jena
    jenner jensen jeremiah jerez jericho jerome jerry jerusalem jesus jewry jimenez joachim joel joffre joffrey
    johannesburg johnny johnson johnston jonathan jones jong jordan joseph josephus joshua joyce jr juarez judah judaism
    jude judea judith july june juneau jung junkers jupiter justinian kabul kafka kahn kaiser kalamazoo kandahar
    kandinsky kansan kansas kant karen karpov kasai kasparov katmandu kaufman kazakh kazakhstan kazan kean keats keller
    kellogg kelly kendall kennan kennedy kennelly kennewick kent kentucky kenya kepler kerensky kerouac keynes khartoum
    khmer khomeini khrushchev kidd kieslowski kiev kingston kingstown kinsey kiowa kipling kirghiz kirgizia kissinger
    kivu klamath klan kleenex klein kleist klimt kline knesset knox knoxville ko kobe koch kodiak koran korda korea
    kosovo koussevitzky krakatoa krakow krebs kreisler krishna kruger krupp kuhn kuiper kuomintang kurd kursk kuwait ky
    kyoto kyushu laban labrador lafayette lakeland lancashire lancaster lansing lanzhou lao-tse laos laplace lapp
    laramie laredo lasalle lateran latvia lausanne lavoisier lawrence lawton lazarus le lear leary lebanon leeds lego
    lehar leigh leipzig lemmon lena lenin leningrad lennon leo leon leonard leonardo leonidas leontief leopoldville
    lerner lessing levi lewis lewiston lexington leyte liberia librium libya lichtenstein liechtenstein lille lin
    lincoln lincolnshire lind lindsay linz lipchitz lippi lippmann lisbon liston livermore liverpool livingston lloyd
    locke loeb loewe loewi logan loire lolita lombard london longfellow lopid lorca lorelei loren lorentz lorenz
    lorraine louisiana louisville lovelace lovell lowell lowry loyola lubbock lublin lucas luce lucite lucretius lufkin
    luftwaffe lugosi luke lully luna lund lusaka luther luxembourg luxemburg luxor luzon lydia lynchburg lyon lyonnais
    lyons lysol lytton maalox macao macarthur macaulay macbeth macdowell macedon macgregor machiavelli mackenzie
    macrodantin madagascar madeira madison madonna madrid maeterlinck magdalena magellan mahan maharashtra mahayana
    mahler maine maitland malamud malawi malaysia mali malmo malone malraux malta managua manchester mandela manet
    manitoba mann mannheim mansfield manson mantegna manzoni mao marche marciano marconi maricopa marino marley marlowe
    marmara marquette marrakesh marseillaise martinique marx marxism mary maryland massachusetts massenet matamoros
    mathias matisse matthew maugham maui mauldin mauritania mayer mc mcalester mcallen mccarthy mccartney mccauley
    mccormick mccullers mcgraw mcintosh mckim mckinley mcluhan mcmaster mcpherson mecholyl medea medellin medford
    medicaid medici meir meissner mekong melbourne melissa mellon melville memphis mencken mendelsohn mendelssohn
    menelaus menuhin mephistopheles meredith merrimac merrimack merton messina methodism methodists methuselah mevacor
    mexicali meyerbeer micawber michael michelangelo michelson michigan mick mickey midas mideast milan milano milhaud
    millay milne milton milwaukee mindanao minden minerva ming minneapolis minnesota minnesotan minsk minuteman mips
    mississippi mississippian missoula missouri mitchell mitterrand mnemosyne modigliani mogadishu mohammad mohammed
    mohammedanism mojave moldavia moliere moline molokai molotov moluccas mon-khmer mona monaco monday mondrian monet
    mongolia monroe montagu montaigne montana monterey monterrey monteverdi montevideo montgolfier montgomery montmartre
    montpelier montrachet montreal montserrat moore morgan morgantown morley morris morrison morristown morse mortimer
    morton moscow moselle moses motherwell motown mott moynihan mozambique mozart mr mrs mt mubarak muenchen muhammad
    muir muncie munich munro murdoch murray murrow muscovy musial mussolini mussorgsky mycenae mylanta mylar myrdal
    nabokov nac naga nagano nagasaki nagoya nairobi namibia nancy nanjing nantucket naomi naples nara nasdaq nash
    nashville nassau nasser nast natchez navajo nazism ne nebraska nederland nehru nepal neptune nernst nero nestor
    netherlands neumann nevada newark newburgh newcastle newcomb newfoundland newgate newman newport ngo niagara
    nibelungenlied nicandra nicaragua nicholas nicklaus nicolson nicosia niebuhr nielsen nietzsche nigeria nihon nike
    nile nilsson nimitz nina nineveh nippon nissan nixon noah nobel noel nogales norfolk norge norma normandy norris
    northampton northamptonshire northrop norway nostradamus nov november novosibirsk noyes nuremberg nureyev oakland
    oceania ochoa ochs oct october oder odessa odysseus oedipus offenbach ogden ohio ohioan ojibwa okinawa oklahoma
    oklahoman oldenburg olea oliver olivier ollari olympia olympics omaha oman omsk ondaatje oneida ono onondaga ontario
    opel oppenheimer oran oregon oregonian orestes origen orinoco orion orissa orlando orleans orly orpheus orr ortega
    orwell osaka osborne oscar oslo oswald othello otis ottawa ouija ouse owen owens ozarks pac paget paine pakistan
    palermo palestine palladio palmer panama pandora papua paris parker parkersburg parkinson parthenon pasadena
    pasternak pasteur patagonia paterson patrick paul pauling pavarotti pavlov paxton peabody pecos pegasus pei peiping
    peking pelham pembroke penelope penn pennsylvania pensacola penutian peoria pepcid pepsi percy pericles permian
    peron pershing persia perth peru petersburg petrograd pharaoh philadelphia philip philippi philippines picasso
    pickett pickford picus pierre pilate pincus pinsk pinter pirandello pisa pisces pitt pittsburgh pizarro planck plano
    plath plato plutarch plymouth po poe poland polaris polaroid polk pompeii pompey pontiac port-au-prince portland
    porto portsmouth portugal poseidon potemkin potomac potsdam poulenc poussin powell prague presbyterian prescott
    presley pretoria priam primaxin princeton procardia prometheus protestantism proudhon proust provo prozac prussia
    psithyrus pt ptolemy puccini pulitzer pullman purcell pushkin pyle pyongyang pyrex qatar qing quebec queensland
    quincy rabat rachel rachmaninoff racine radhakrishnan raleigh rama rameau rangoon rankin raphael raskolnikov
    rattigan reagan rebecca redding redford regina rehnquist reich reid rembrandt remus reno renoir retrovir reuben rex
    reyes reykjavik reynolds rh rheims rhine rhodes rhodesia rhone ribes ricardo richards richardson richelieu richmond
    rico riemann riesman rig-veda riga riley rilke rio rittenhouse rivera riviera riyadh roanoke robbins robert roberts
    robertson robeson robinson rochester rockefeller rockford rockies rockwell rodgers rogaine rogers rolaids rolf
    rolodex roma romania rome romeo rommel ron roosevelt rorschach rosa ross rossini roswell roth rothko rothschild
    rotterdam rous rousseau rubens rubinstein rumania rumpelstiltskin runyon rupert rus rushdie rushmore ruskin russell
    russia rwanda saba sabbath sacco sacramento saddam sahara saigon saint-saens sakharov salem salerno salim salina
    salinger salisbury salish salk salomon salvador sam samaritan samoa samson samuel sanaa sanchez sandburg sanger
    santa santiago sappho sapporo sarah sarasota sarawak sardina sardinia sargent sartre saskatchewan satan saturday
    saturn saul sauternes savonarola saxe saxony sayers scandinavia scarface schenectady schlesinger schmidt schnabel
    schoenberg schonberg schopenhauer schubert schulz schumann schumpeter schweitzer schweiz scorpio scorsese scot
    scotland scott scranton scripps seaborg seattle segal segovia selkirk selma seminole senor senorita seoul september
    serkin serra seth seton seurat seville seward seymour shahn shakespeare shan shangri-la shannon shari shaw shawn
    shawnee sheffield shelley shepard sheraton sheridan sherman sherwood shevchenko shiloh shintoism shirer shostakovich
    shreveport siam siberia sichuan sicily sidney siegfried sigurd sikkim silverstein simeon simon simpson sinai sinatra
    sinclair singapore sioux sitwell siva slovakia slovenia smolensk smyrna snead socrates sofia soho solomon solomons
    solvay solzhenitsyn somalia sondheim sontag sophocles sorbus sousa southey soweto spain sparta speer spencer
    spengler spenser sperry spielberg spillane spokane springfield stalin stalinism stanford stanley stanton starkey
    starr steele steen steffens steichen steinbeck steinberg steiner steinman steinmetz stella stendhal stengel stephen
    stephenson stetson steuben stevens stevenson stewart stieglitz stockholm stockton stonehenge stoppard storeria stowe
    strasbourg strauss stravinsky streep streisand strickland strindberg stubbs stuttgart styrofoam styron sudan suez
    suisse sukarno sullivan sumatra sumner sunbelt sunday superfund susquehanna sussex sutherland swahili swansea
    swanson sweden swinburne switzerland sydney symonds symons synoptics syracuse syria tacitus tacoma tadzhikistan taft
    tagalog tagamet tahiti taif taipei taiwan talbot tallahassee tallchief talleyrand talmud tamerlane tamm tammany
    tampa tancred tandy taney tao taoism taos tappan tara tarantino tartary tartuffe tarzan tashkent tasmania tasso tate
    taurus tawney taylor tbilisi tchaikovsky tecumseh ted teflon tegucigalpa teheran tehran telemann teleprompter
    tennessean tennessee tennyson terence teresa tet thackeray thailand thames tharp thatcherism thea theodosius theresa
    thermopylae thomas thompson thomson thor thoreau thorndike thornton thorpe thule thurber thursday tiber tibet
    ticonderoga tiepolo tiffany tigris tijuana tillich timbuktu timor tindal tintoretto titian tito titus tivoli tobin
    tocqueville todd tokio toklas tokyo toledo tolstoy tombigbee topeka torah torino torquemada tory toscanini toulouse
    toulouse-lautrec townes townsend toynbee toyota tracy transvaal transylvania trent trenton trevelyan trevino
    trinidad trinitarian tristan tropidoclonion trotsky truffaut truman trumbull tuchman tucson tuesday tully tulsa
    tunis tunisia turin turk turkmenia turpin tuscany tuskegee tylenol tyler tyndall tyne tyson ukraine ulysses
    unitarianism unix updike upjohn uppsala upsala urals urbana uruguay utah uto-aztecan utrecht uzbekistan uzi va
    valdez valencia valhalla valium valois valparaiso vancouver vanderbilt vanessa vanuatu varese vargas vasotec vatican
    vaudois vaughan vaux veblen vega velazquez velveeta veneto venezuela venice venn venus veracruz verdi vermont verne
    verner versailles verwoerd vichy vicksburg victoria vidal vienna vienne vientiane vietnam viking vila villard
    vilnius vinogradoff vinson virgil virgilia virginia virginian vitus vivaldi viyella vladivostok volga volgograd
    volta voltaire vonnegut vt vulcan wa wabash waco wagner waikiki waite waldheim walesa walkman wallace wallenstein
    walloons walpole walter walton warburg warhol warsaw warwick washington waterbury waterford watergate watertown
    watson waugh wayland wayne webb webster wedgwood wednesday wegener weil weill weimar weinberg welles wellington
    welty wesley westinghouse westminster weston wharton wheatley whitehall whitman whitney whittier wichita wickliffe
    wieland wiesbaden wiesel wiesenthal wilde wilkins wilkinson willamette willard williams williamstown willis
    wilmington wilson wilton wimbledon winchester windhoek windsor winnebago winnipeg winslow winston-salem wisconsin
    wister witherspoon wolfe wolff woodbury woodward woollcott woolworth worcester wordsworth wu wyatt wycliffe wyeth
    wylie wyoming xanax xavier yahwe yakima yale yalta yamamoto yastrzemski yavapai yeats yellowknife yemen yerevan
    yiddish yokohama yokuts york yorkshire yorktown yosemite youngstown yquem yucatan yugoslavia yukon zacharias zama
    zambia zantac zapata zealand zen zend-avesta ziegfeld ziegler zimbabwe zimbalist zimmer zion zionism zola zulu zuni
    zurich zweig zworykin
    =nbp/
    about-face abscess abuse accent access accession acclaim accord account ache acupuncture addict address advantage
    adventure advert advocate affiliate affront aid ail air air-freight airbrush airlift airmail alarm alibi alligator
    allowance alloy allure ally ambition ambuscade ambush amnesty amount anagram anchor anger angle anguish annex answer
    ape apparel apprentice approach aquaplane arbitrage archive arm armor array arrest ash asphalt aspirate assault
    assay assent asterisk atrophy attack attempt attire auction auctioneer audit audition author autoclave autograph
    automobile autopsy avail avalanche award awe ax axe baa babble baby bachelor background backlash backlog backpack
    backspace backstitch backstop backstroke badge badger bag bait balance bale ballast balloon ballot ballyhoo ban band
    bandage banquet banter bar barb barbecue barber bard barf bargain barge bark barn barrack barrage barrel barricade
    barter bash basket bat batch bath batik batten batter battle baulk bayonet beach beacon bead beak beam bean beard
    beaver bebop beef beep beeswax beggar belay belch belly bellyache belt bench benefice benefit berth bib bicycle
    bight bike bilge billet bin binge bird birth bitch bivouac blackball blackberry blackguard blackjack blackmail
    blacktop blare blarney blast blaze bleach bleat bleep blemish blend blight blinker blister blitz blitzkrieg bloat
    blob block blockade blog blood bloom blot blotch blouse blubber blueprint blunder blur blurt blush bluster boat
    bobble bobsled body bogey boldface bomb bond bong bonnet boogie book bookmark boom boomerang boondoggle booster
    bootstrap booze bop border bosom botch bottle bower bowl box boycott brace bracket brad braid brain brake branch
    brand brawl bray breach bread breakfast breast breaststroke breed breeze brew bribe brick bridle brigade brim brine
    brocade broil broker brooch broom bruise brunch brush bubble buccaneer buck bucket bud buddy budget buffalo buffer
    buffet bug bugger bugle bulge bull bulletin bullshit bulwark bunch bunco bundle bung bungle bunk bunker bunt bur
    burden burl burp burr bus bushel buss bustle butcher butt butter butterfly button buttonhole buzz cab cabal cabbage
    cabin cable cache caddie cage cake calendar caliper calk callus camber camouflage canal candidate candle candy cane
    canker cannon cannonade canoe canopy cant canter cantilever canvas canvass cap caparison caper capsule captain
    caption caravan carbonate card career caricature carom carouse carpenter carpet cart cartoon cartwheel cascade cash
    cashier casket cat catalog catalogue catcall caterwaul catnap caucus caulk causeway caution cave cavern cavil cement
    censure census centre centrifuge certificate chaff chagrin chain chairman chalk chamfer champ change channel chant
    chap chaperon chaperone character chariot charm chart chat chatter chauffeur chaw checker checkmate cheek cheer
    cheese cheque chequer chime chink chip chirrup chisel chitchat chloroform choir chomp chord chorus chronicle chuckle
    chum chunk chute cinch circle clack claim clam clamour clang clangor clangour clap clapboard claret clash class
    clatter claw cleat clerk clew click climax clinker clip cloak clock cloister clone clop closure clot cloture cloud
    clout clown cluck clue clump clunk cluster clutch clutter co-author co-star coach coal coast coat cobble cobblestone
    cobweb cock cocker cockle cocoon code coffin cog coif coiffure coil coin collapse collar comb combat comfort command
    comment commune companion compartment compass complexion compliment compost compromise concern concert concertina
    concord condition cone confab confection conflict conga conjecture conk conscript consent contact contest contrast
    control convict convoy coo cook coop cop copy copyright coquette cord cordon corduroy cork corn cornice corral
    corset costume cotton couch cough counsel count countenance counterattack counterclaim countermand counterpoint
    countersign countersink counterweight covenant cow cowhide cowl crab cradle craft cramp crane crap crape crate
    crater crayon craze creak crease credential creosote crest crib crick cricket crinkle critique croak crock crook
    crop croquet crossbreed crouch crow crowd cruise crunch crusade crush crust crutch cry cube cuckold cudgel cue cuff
    culture cure currycomb curse curtain curtsy curve cushion cuss cycle dado dam damage dance dapple dart dash date
    dateline daub dawn daydream daylight daze deadlock deal debate debauch debit debut decay decease deck decline
    decontrol decoy decrease decree default defeat defect delay delegate delight deluge demerit demise demo den dent
    deposit derogate derrick descant descent design desire despair despatch detail detour detox devil diagram dial
    dialog dialogue diaper diaphragm dibble diet dike dimension dimple din dip disadvantage disarray disc discharge
    discipline discord discourse disdain disfavor disfavour disgrace disgust dish dishonor disillusion disk dismay
    disorder dispatch display dispute disquiet disregard disrespect dissent distance distemper distress distrust disuse
    ditch dither ditto divorce dock docket doctor dodder dog dogfight doll dome domicile doodle doom dope dose dot
    douche dower downgrade dowse drag drain drape drawl dredge dribble drill drink drip drivel drizzle drone drool
    drudge drug dry-dock duck duel dung dunk dusk dust dye dynamite e-mail eagle ear ebb echo edge effect egress elbow
    electroplate email embargo emcee emulsion enamel encore encounter endeavor endeavour engineer enrage ensemble envy
    escort essay esteem evidence excerpt exchange excise excuse exercise exhaust exhibit exile exit expense experience
    experiment expertise eye eyeball eyewitness facet facsimile factor fag faggot fagot falcon fame fan fantasy farce
    fare farm fart fashion fate father fatigue fault favor favour fawn feast feather fee feint fence ferment festoon
    fetter fettle feud fever fib fiddle figure filet filibuster fillet film filter filtrate fin finance financier
    finesse finger finger-paint fingerprint fire firebomb fission fissure fizz flag flail flame flank flap flare flask
    flavor flavour flaw fleck fleece flex flick flicker flight flim-flam fling flip-flop flood floodlight floor flour
    flow flower fluff flurry flute flutter flux foal foam fob focus fodder fog foil foot footnote footprint forage foray
    forbear forearm forecast foreground foretaste form format founder fowl foxtrot fraction fracture fragment frame
    franchise fray frazzle freckle freewheel freeze freight fresco fricassee fright frill fringe frisk fritter frizz
    frock frog frolic frost froth fruit fry fuddle fuel fullback fumble function fund fur furlough furrow fuse fusillade
    fuss fuzz gab gabble gad gag gage gaggle gain gait gall gallop gamble gambol gang gangrene gap garb gargle garland
    garment garnish garnishee garrison garrote garter gash gasp gate gauge gauze gaze gear gel gender gerrymander
    gesture geyser ghetto ghost gibber gibbet gibe gift giggle gin girdle girth glamour glance glare glass glaze gleam
    glimmer glimpse glint glissade glisten glitter glory glow glue glut gnarl goad gobble godfather goldbrick golf goose
    gorge gossip gown grace grade graft grain grandfather grandstand grant graph grass grate gravel grease griddle
    grimace grime grin grip grit groan groin groom groove grouch grout growl grub grubstake grudge guard guesstimate
    guest guffaw guide guillotine guise gull gulp gum gun gurgle gust gutter guy habit hack hackle haemorrhage hail
    hallmark halo halter ham hammock hand handcraft handicap harbinger harbor hare harlequin harm harness harp harvest
    hash hasp hassle hat haul haw hawk hay haze headline heap heat heave heckle heel heft heist helicopter helm hem
    hemorrhage hemstitch henna herd hero-worship hibachi hiccough hiccup hike hitch hive hoard hoax hob hobnail hobo
    hock hoe hog hole holiday holster homer homestead honeycomb honeymoon honor hood hoodoo hoof hook hoop hoot
    hopscotch horn horseshoe horsewhip hose host hound howl huckster huddle hue hug hulk hull hum humbug humor humour
    hump hunch hunger hunt hurdle hurrah hurry husband husk hydrate hydroplane hymn hype hypertrophy hyphen impact
    implant import impulse incense inch incline inconvenience increment indent indenture index inebriate infix influence
    influx ink inlay inn instance instrument insult intercept interchange interconnect interdict interface interlude
    intern interview intrigue introject introvert inventory invoice issue jab jacket jackknife jackrabbit jag jail jam
    janitor jar jaundice jaunt jaw jawbone jazz jelly jerk jest jewel jib jibe jig jiggle jingle jinx jitterbug jockey
    joke jolt jot jounce journal journey joust joy joyride jug juice julienne jumble junk junket jut juxtaposition
    kaleidoscope kayak keel ken kennel kernel keyboard keystroke kick kid kiln kink kiss kit kite kitten knee kneecap
    knell knife knob knot knuckle label labor labour lace lacquer lactate ladder ladle lager lagoon lamb lament laminate
    lance land landmark landscape landslide lap lapse lard lark laser lasso latch lathe lather lattice layer leaf
    leaflet leak lease leash leather leaven lecture ledge leech lens lesion letter lever leverage levy libel licence lid
    ligature lilt limb lime lint lip lipstick lisp lithograph litter load loaf loan lobby loft log loop loot lope lounge
    lowball lube luck lull lumber lunch lurch lust lute machine madrigal mail maim malfunction mallet malt manacle
    mandate maneuver mangle manicure manoeuvre mantle manure maraud marble marinade market marshal martyr mash mask
    masquerade massacre mast mastermind match mate matter mattress maze measure memo menace mentor meow merchandise mesh
    mess message mete meter metre miaow microfilm microscope microwave midwife miff mildew milk mill mime mimeograph
    mind minstrel mire mirror misconduct miscount misdeal misfit mismatch misplay misprint mist mistake mistrust misuse
    mix mob mold mollycoddle molt monger monkey mooch moon moonlight moonshine moor mope mortar mortgage mortise
    mothball mother motion motorbike motorboat motorcycle moult mound mouse mousse mouth muck mud muddle muff mug mulch
    mumble mummy munition murder murk murmur muscle muse mush mushroom mutiny muzzle nail nap nark neck needle neglect
    neigh neighbor neighbour nerve nest network niche nickel nickname nip nipple nitrate nod noise noose norm nose
    nosedive nosh notch nuance nuke nurse nut obelisk object occasion officer oil omen ooze option orb orbit order
    ornament outbreak outcrop outcry outfit outgo outlay outline outrage overcharge overcoat overdose overdrive overflow
    overhang overhaul overlap overload overpass overprint oversupply overture overuse overview overwrite oyster pace
    package packet pad paddle padlock page pail pain paint pair pal palate palaver palisade pall palm palsy pan pancake
    panel pang panhandle pant pantomime paper par parachute parade paragraph paraphrase parasite parasol parcel parent
    park parley parody parole partition partner paste pastor pasture patch patrol patronage patter pattern pause paw
    pawn peal pearl pebble pedicure peek peep peer peeve pellet pen pencil pension pep pepper perch percolate perfume
    peril perm peroxide pervert petition phase photograph phrase physic picket pickle picnic picture piddle piece piffle
    pig pigeonhole pigment pile pill pillar pillow pimp pin pinch pine ping pinnacle pioneer pipe pirate pirouette
    piston pit pitch pitchfork pith pity placard plague plait plan plank plant plaque plaster plat plate plateau
    pleasure pleat plight plot plow plug plume plunder plunge pock pocket pockmark pod podcast point poise poison poke
    pole polka poll pomade poniard pooch pool pore porpoise porter portion posit position postmark posture pot pouch
    poultice pound pout powder powwow practice praise prank prate prattle prawn preamble precaution precondition
    predicate preface prefix prelude premise pressure pretension preview prey price prick prickle pride print privilege
    prizefight probate probe proctor product profile profit profiteer program progress project promenade promise prong
    proportion proposition prospect prostitute protest protocol prototype provision prowl prune psalm psyche pucker
    puddle puke pulp pulse pumice pun punt pup purchase puree purge purpose purr purse putt putter putty puzzle pyramid
    quaff quake quark quarrel quarry quarter quarterback quaver query quest question questionnaire queue quickstep quilt
    quip quirk quiz rabbit race rack racket racketeer radius raffle raft rag rage raid rail railroad raiment rain rake
    rally ramp rampage ranch ransom rap rape rasp rate ratio ration rattle ravage ravel raven ray razor razz ream reason
    rebate rebel rebuff recap receipt recess recharge recoil recompense recompile reconfigure redesign redraft reef
    refashion referee reference refill refit reform refund regard regiment rehash reissue relapse relish remainder
    remark remedy remodel repair repeal replay repose reprieve reprimand reproach reproof repurchase repute request
    requisition rescue reserve reshuffle resort resource respect respite result retch retort retread retreat retrospect
    return revenge reverence review revolt reward rhyme rib riddle ride ridicule riff rifle rig rigor rigour rim rime
    rinse riot riposte ripple rise risk roach roar robe rock rocket roll romp roof rook rope rosin roster rot roughcast
    roughhouse rout route row rub rubberneck rubberstamp rubbish rue ruin rule rumba rumble rumor rumour rumpus rupture
    rustle rut saber sabotage sabre sack saddle salaam salary salve sample sanction sand sandbag sandblast sandpaper
    sandwich sashay sauce saunter savour scab scaffold scale scallop scalp scam scamp scan scapegoat scar scarf scat
    scatter scavenger scent scheme schlep schmooze scoop scope score scorn scourge scout scramble scrap scrape scratch
    scrawl screech screen screw scribe scrimmage script scroll scruff scrunch scruple scuffle sculpture scum scupper
    scurry scythe seal seam seaplane search season seat sector sediment seesaw segment segue semaphore sense sentence
    sequence sequester serenade sex shack shade shaft shame shampoo shape share shark shear sheet shell shellac shelter
    shield shift shill shimmer shin shine shingle shinny ship shipwreck shirt shiver shoal shock shoe shoehorn shop
    shore shortlist shoulder shovel showcase shower shred shriek shrimp shrine shuffle shunt shutter shuttle shuttlecock
    sideline sideswipe sieve sigh sight signpost silence silhouette silt simper sin sip sizzle skateboard skein sketch
    skewer ski skid skill skin skipper skirmish skirt skull skunk sky slag slalom slam slam-dunk slander slang slant
    slat slaughter slave sled sledge sledgehammer sleepwalk sleet sleigh sleuth slice slide slime sling sliver slobber
    slop slope slot slouch slug sluice slum slumber slump slur slush smear smell smile smirch smirk smock smoke smooch
    smoulder smudge smut snack snaffle snag snail snake snarl sneer sneeze snick snip snitch snivel snooker snooze
    snorkel snow snowball snowboard snowmobile snowshoe snuffle soap sock sod soil sojourn solace soldier somersault
    sonnet soot sop sophisticate sorrow sort source space spade spangle spank sparkle spasm spate spatter spear speck
    speckle spice spiel spike spill spirit spite splash splat splatter splice splint splinter splotch splurge splutter
    sponge sponsor spoof spool spoon sport sportscast spotlight spout sprawl spray spree spring sprint spritz spud spume
    spurt spy squabble squall squash squeak squeeze squire squirt squish stab stack stage stain stake stalemate stamp
    stampede starch station steam steamer steamroller steel stencil step stereotype stew steward sting stink stint
    stitch stockade stockpile stomach stooge stool stopper store storm strain straitjacket strand streak stream stress
    stride strike string strip stripe stroke stroll struggle strut stub stucco stud study stuff stump stunt stutter
    style sub subgroup sublease subpoena subtitle succor succour sucker suction suffix sugar suicide sulfate sum summate
    summer summit sunburn suntan supplement support surcharge surf surfboard surfeit surge surprise surrender surtax
    survey suture swag swamp swan swap swarm swash swat swathe swatter sweat sweep swig swill swing swipe swirl switch
    swoon swoop synapse sync syndicate syringe table tablet tack tag tail tailgate taint talc tally tampon tangle tango
    tank tapdance tape tar target tariff tarmac task tassel tattle tattoo taunt taxi teargas tee telecast telefax
    telephone telescope telex temper template tenant tension tent tenure term texture thatch thaw theme thermostat
    thirst thorn thread threshold thrill throne throng throttle thrum thud thumb thumbtack thump thunder thwack ticket
    tickle tide tile tiller tilt timber timetable tincture tinsel tire tissue tithe title titter toady toast toboggan
    toe toenail toggle toll tomahawk tone tongue tonsure tool torch torment torque torture tot tour tourney tow towel
    tower toy trace track trade trademark traffic trail train tram trance transcript transfer transition transplant
    transport trap trash travail travel travesty trawl treadle treadmill treasure tree trek trellis tremor trench trend
    trespass trice trickle trifle trill trip tripod triumph troll troop trot trouble trough trowel truck truckle trudge
    trumpet trundle truss tube tug tumble tune tunnel turf turtle tusk tussle tutor twaddle twang tweet twig twill twine
    twinge twinkle twist twit twitch type ulcer ultracentrifuge umpire unbalance undercharge undercoat understudy
    undress unicycle uplift uptake upturn use usher vacation vaccinate vacuum valet value vapor vapour varnish vault
    vaunt veal vector veil vein veneer vent venture verdigris verge verse version vest vet veto victual videotape view
    vine visa vise vision vitriol voice volley volume voodoo vortex vote voucher vow voyage wad waddle wafer waffle wag
    wage wager wail waitress wake wall wallop wallpaper waltz wand war ward warden ware warehouse warp warrant wassail
    watercolor watercolour watermark wattle wax weasel web wedge weekend weight welter wench whale wharf wheel
    wheelbarrow whelk whelp whiff whimper whine whinny whip whir whirl whirligig whirlpool whirr whisker whisper whistle
    whitewash whiz whizz whoop whore wick widow wig wiggle wince wind window windsurf wine wing wink winter wire wiretap
    wisecrack witch wolf word work worm worship wrack wreck wrinkle writhe x-ray yacht yard yarn yaw yawl yawn yeast
    yell yelp yip yodel yoke yowl zest zinc zip zipper zone
    =r/
    a.m aback abaft abeam abed aberrantly abhorrently abjectly ably abnormally abominably aborning abroade abruptly
    absently absentmindedly absolutely abstractedly abstractly abstrusely absurdly abundantly abusively abysmally
    academically acceptably accidentally accidently accordingly accurately accusingly acidly acoustically actively
    actually actuarially acutely adamantly additionally adequately adjectivally administratively admirably admiringly
    admittedly adorably adoringly adroitly advantageously adventurously adversely advisedly aesthetically affably
    affectingly affectionately affirmatively afield afresh afterward afterwards aftuh again agayne aggressively agilely
    ago ago. agonizingly agreeably agriculturally aimlessly airily aka alarmingly alertly algebraically allegedly
    allegorically allgedly almost aloud alphabetically alreadeh already also alternately alternatively altruistically
    amazingly ambiguously ambitiously amiably amicably amidships amorally amorously amorphously amply amusedly amusingly
    anachronistically analogously analytically anarchically anatomically anciently anesthetically anew angelically
    angrily anhydrously animatedly annoyingly annually anonymously antagonistically antithetically anxiously anyhow
    anymore anyplace anytime anywhere apace aparently apathetically apiece apologetically appallingly apparently
    appraisingly appreciably appreciatively apprehensively appropriately approvingly approximately aptly arbitrarily
    architecturally archly ardently arduously arguably aright aristocratically arithmetically arrogantly artfully
    articulately artifically artificially artistically artlessly aseptically asexually ashamedly ashore assertedly
    assertively assiduously associatively assuredly astern astonishingly astoundingly astride astronomically astutely
    asymmetrically asymptotically asynchronously athletically atonally atrociously attentively attractively
    attributively atypically audaciously audibly aurally auspiciously austerely authentically authoritatively
    autocratically automatically autonomously avariciously avidly avowedly awaye awfully awhile awkwardly axially
    axiomatically badly baldly balefully barbarously barely bascially basely bashfully basically bawdily bearishly
    beautifully becomingly befoh behahn behaviorally belatedly believably belligerently beneficially benevolently
    benignly betwixt bewilderedly bewilderingly biannually biennially bilaterally biologically bitingly bitterly
    bizarrely blamelessly blandly blankly blasphemously blatantly bleakly blessedly blindingly blindly blissfully
    blithely bloodlessly bluntly boastfully boisterously boldly boorishly boringly bountifully boyishly brainlessly
    brashly bravely brazenly breathlessly breezily brightly brilliantly briskly broadly brokenly brusquely brutally
    brutishly bullishly buoyantly bureaucratically busily cagily callously calmly candidly cannily cantankerously
    capably capriciously carefully carelessly carnally casually catastrophically categorically causally caustically
    cautiously ceaselessly centrally ceremonially ceremoniously certainly chaotically characteristically charily
    charitably charmingly chastely chattily cheaply cheekily cheerfully cheerily cheerlessly chemically chicly chiefly
    childishly chillingly chivalrously chronically chronologically churlishly circa circumspectly circumstantially
    civilly clairaudiently classically clearly cleverly clinically closely clumsily coarsely cogently coherently
    cohesively coily coincidentally cold-bloodedly coldly collectively colloquially comfortably comfortingly comically
    commercially commonly communally compactly comparably comparatively compassionately compatibly compellingly
    competently competitively complacently completely comprehensively compulsively compulsorily computationally
    concededly conceivably conceptually concisely conclusively concomitantly concretely concurrently condescendingly
    conditionally confessedly confidentially confidently confusedly confusingly congenially congressionally conjointly
    consanguineously conscientiously consciously consecutively consequently conservatively considerably considerately
    consisently consistently conspicuously constantly constitutionally constructively consummately contemporaneously
    contemptibly contemptuously contentedly continentally continously continually continuingly continuously
    contractually contradictorily contrarily contrariwise contritely controversially conveniently conventionally
    conversationally conversely convincingly convulsively coolly cooperatively copiously cordially correctly
    correspondingly corruptly cortically cosily cosmetically courageously courteously covertly covetously coyly cozily
    craftily crazily creasingly creatively credibly creditably credulously criminally crisply critically crookedly
    crossly crucially crudely cruelly cryptically culturally cumulatively cunningly curiously currently cursorily curtly
    curvaceously customarily cutely cynically daintily damnably damply dandily dangerously daringly darkly dashingly
    dauntlessly dazzlingly dearly deathward deceitfully decently deceptively decidedly decidely decisively decorously
    deeply defensively deferentially defiantly definitely definitively deftly dejectedly delectably deliberately
    delicately deliciously delightfully deliriously demandingly dementedly democratically demographically demonstrably
    demonstratively demurely denominationally densely dependably deplorably depressingly derisively descriptively
    deservedly desolately despairingly desperately despicably despondently destructively determinedly devastatingly
    devilishly deviously devotedly devoutly dexterously diabolically diagonally dialectically diametrically
    dichotomously differently diffidently diffusely digitally diligently dimensionally dimly diplomatically
    directionally disadvantageously disagreeably disappointingly disapprovingly disarmingly disastrously disconcertingly
    disconsolately discontentedly discordantly discouragingly discourteously discreetly disdainfully disgracefully
    disgustedly disgustingly dishonestly dishonorably dishonourably disinterestedly disjointedly disloyally dismally
    disobediently dispassionately disproportionally disproportionately disreputably disrespectfully dissolutely distally
    distantly distastefully distinctively distinctly distractedly distressingly distrustfully disturbingly diversely
    divinely dizzily docilely doctrinally doggedly dogmatically dolefully domestically dominantly doubly doubtfully
    doubtingly doubtlessly dourly dowdily downwards drably dramatically drastically dreadfully dreamily dreamlessly
    drearily drily drowsily drunkenly dryly dubiously dully duly dumbly duopoly dutifully dynamically e.g. eagerly
    earnestly easily ebulliently eccentrically eclectically ecologically economically ecstatically editorially
    educationally eerily effectively effectually efficaciously efficiently effortlessly effusively egotistically
    egregiously elaborately electrically electronically elegantly eloquently else elsewhere embarrassingly eminently
    emotionally emphatically empirically enchantingly encouragingly endearingly endlessly enduringly endways
    energetically engagingly enigmatically enormously enroute enterprisingly entertainingly enthusiastically enticingly
    entirely enviably enviously environmentally epicyclically equably equally equidistantly equitably equivalently
    equivocally erectly erotically erratically erroneously eruditely especially essentially eternally ethically
    ethnically euphemistically evasively even evenly eventfully eventshahleh evenutally ever everlastingly evermore
    everyplace everywhere evidently evilly exactly exasperatingly exceedingly excellently exceptionally excessively
    excitedly excitingly exclusively excruciatingly excrutiatingly exhaustingly exhaustively existentially exorbitantly
    expansively expecially expectantly expectedly expediently expeditiously expensively experientially experimentally
    expertly explicitly explictly explosively exponentially expressively expressly exquisitely extemporaneously
    extensively externally extraordinarily extravagantly extremely exuberantly exultantly fabulously facetiously
    facially factually faier faintly fairly faithfully faithlessly falsely falteringly familiarly famously fanatically
    fancifully fantastically fascinatingly fashionably fastidiously fatally fatefully fatuously faultily faultlessly
    favorably favourably fearfully fearlessly feasibly federally feebly feelingly ferociously fervently fervidly
    fetchingly feverishly fiendishly fiercely fifteenfold figuratively finally financially finely finitely firmly
    firmwide firstly fiscally fitfully fitly fittingly fixedly flagrantly flamboyantly flashily flatly flatteringly
    flawlessly flexibly flimsily flippantly flirtatiously floridly floutingly fluently focally fondly foolishly
    forbiddingly forcefully forcibly forevermore forgetfully forlornly formally formerly formidably formlessly forsooth
    forthrightly forthwith fortuitously fortunately foully fourthly fractionally fractiously fragmentarily frankly
    frantically fraternally fraudulently freakishly freely frenetically frenziedly frequently freshly fretfully
    friendlily frighteningly frightfully frigidly friskily frivolously fro frontally frostily frowningly frugally
    fruitfully fruitlessly frustratingly fully functionally fundamentally funnily furiouser furiously furthermore
    furtively fussily futilely gaily gainfully gallantly gamely garishly garrulously gaspingly gaudily generally
    generically generously genetically genially gently genuinely geographically geologically geometrically giddily
    girlishly glacially gladly glaringly gleefully glibly globally gloomily gloriously glowingly glumly gluttonously
    gorgeously governmentally gracefully gracelessly graciously gradually grammatically grandly graphically gratefully
    gratifyingly gratingly gratuitously gravely greatly greedily greenly gregariously grevouselye grievously grimly
    grossly grotesquely grudgingly gruesomely gruffly grumpily guardedly guiltily habitually haggardly halfheartedly
    halfways haltingly handily handsomely haphazardly happily hardly harmfully harmlessly harmonically harmoniously
    harshly hastily hatefully haughtily hauntingly hazily healthily heartily heartlessly heartwarmingly heatedly
    heavenwards heavily hectically heedlessly heinously hell-for-leather hellishly helpfully helplessly hence henceforth
    henceforward here hereabouts hereby herein hereinafter hereof hereto heretofore hereunto hereupon herewith
    hermetically heroically hesitantly hesitatingly hideously hierarchically hilariously historically hither hitherto
    hoarsely homewards homogeneously honestly honorably honourably hopefully hopelessly horizontally horrendously
    horribly horridly horrifyingly horticulturally hospitably hostilely hotly however howsomever huffily hugely humanely
    humanly humbly humiliatingly humly humorously hundredfold hungrily hurriedly huskily hydraulically hygienically
    hyperbolically hypnotically hypocritically hypothalamically hypothetically hysterically i.e. icily ideally
    identically ideologically idiomatically idiotically ignobly ignominiously ignorantly illegally illegibly
    illegitimately illicitly illogically imaginatively immaculately immaturely immeasurably immediately immensely
    imminently immoderately immodestly immorally immovably immutably impartially impassively impatiently impeccably
    imperatively imperceptibly imperfectly imperially imperiously impermissibly impersonally impertinently impetuously
    impiously impishly implausibly implicitly impolitely importantly importunately imposingly impossibly impotently
    impracticably imprecisely impregnably impressionistically impressively improbably improperly improvidently
    imprudently impudently impulsively inaccurately inadequately inadvertently inanely inappropriately inarticulately
    inasmuch inaudibly incautiously incessantly incidentally incisively incoherently incomparably incompatibly
    incompetently incompletely inconceivably inconclusively incongruously inconsequentially inconsiderately
    inconsistently inconspicuously incontrovertibly inconveniently incorrectly increasingly incredibly incredulously
    incurably indecently indecisively indeed indefatigably indefinitely indelibly independently indescribably
    indifferently indignantly indirectly indiscreetly indiscriminantly indiscriminately indisputably indistinctly
    individually indolently indubitably indulgently industrially industriously ineffably ineffectively ineffectually
    inefficiently inelegantly ineluctably ineptly inequitably inescapably inevitably inexcusably inexhaustibly
    inexorably inexpensively inexplicably inexpressibly inextricably infectiously infernally infinitely infinitesimally
    inflexibly influentially informally infrequently ingeniously ingenuously ingloriously ingratiatingly inherently
    inhumanely inimitably initially innately innocently inoffensively inordinately inquiringly inquisitively insanely
    insatiably inscrutably insecurely insensibly insensitively inseparably insidiously insignificantly insincerely
    insistently insolently inspirationally instantaneously instantly instinctively institutionally instructively
    instrumentally insufferably insufficiently insuperably intellectually intelligently intelligibly intensely
    intensively intentionally intently interactively interchangeably interestingly interminably intermittently
    internally internationally intimately intolerably intramuscularly intransitively intravenously intrepidly
    intricately intriguingly intrinsically intuitively invariably inventively inversely invidiously invincibly invisibly
    invitingly involuntarily inwardly inwards irately ironically irrationally irredeemably irregularly irrelevantly
    irreparably irresistibly irresolutely irresponsibly irretrievably irreverently irreversibly irrevocably irritably
    irritatingly isothermally jaggedly jarringly jauntily jealously jeeringly jerkily jist jocosely jocularly jointly
    jokingly journalistically jovially joyfully joyously jubilantly judicially judiciously jurisprudentially jus
    justifiably justly keenly kinda kinesthetically knowingly laboriously lackadaisically laconically lamely lamentably
    landward landwards languidly languorously largely lasciviously lastingly lastly lately laterally latterly laudably
    laughably laughingly lavishly lawfully lawlessly laxly lazily leastwise legally legibly legislatively legitimately
    lengthily leniently lethargically lewdly liberally licentiously lief lightheartedly lightly likewise limpidly limply
    lineally linearly lingeringly linguistically listlessly literally lividly locally loftily logically longingly
    longitudinally loosely lopsidedly loudly lovingly loyally lucidly luckily ludicrously lugubriously luminously
    luridly lusciously lustfully lustily luxuriantly luxuriously lyrically macroscopically maddeningly madly magically
    magisterially magnanimously magnetically magnificently mainly majestically malevolently maliciously malignantly
    manfully manifestly manually marginally markedly marketwise marvellously marvelously massively masterfully
    materialistically materially maternally mathematically maturely mawkishly maximally maybe meagrely meaningfully
    meanly measurably mechanically mechanochemically medically medicinally meditatively meekly melodically melodiously
    melodramatically memorably menacingly menially mentally mercifully mercilessly merely meritoriously merrily messily
    metabolically metaphorically methodically meticulously metrically microscopically midmonth mightily mildly
    militantly militarily mimetically mindbogglingly mindfully mindlessly minimally minutely miraculously mirthfully
    mischievously miserably misleadingly mistakenly mistily mockingly moderately modestly modishly moistly molecularly
    momentarily monolithically monotonically monotonously monstrously monumentally moodily morally morbidly moreover
    morosely mortally mostly mountainously mournfully movingly mulishly mundanely municipally murderously murkily
    musically mutely mutually mysteriously mystically naively nakedly namely narcissistically narrowly nasally nastily
    nationally nattily naturally naughtily nawt ne'er nearly nearsightedly neatly necessarily needlessly nefariously
    negatively neglectfully negligently negligibly nerly nervelessly nervously neurotically nevermore nevertheless newly
    newsweekly nicely nigher nighest nilly nimbly nobly nocturnally noiselessly noisily nominally non nonchalantly
    noncommittally noncompetitively nondescriptly nonetheless nonspecifically nonverbally normally north-northwest
    nostalgically notably noticeably notoriously nott notwithstanding now nowise numbingly numbly numerically
    nutritionally o'clock obdurately obediently objectionably objectively obligingly obliquely obnoxiously obscenely
    obscurely obsequiously observably observantly obsessively obstinately obstructively obtrusively obtusely obviously
    occasionally oddly odiously offensively offhandedly officially officiously oft often oftentimes ominously onleh
    onscreen ontologically onwards opaquely openly operationally oppressively optically optimistically optionally orally
    ordinarily organically organizationally orginally originally ornately ornraier ostensibly ostentatiously
    outlandishly outrageously outspokenly outstandingly outwardly outwards overboard overly overtly overwhelmingly p.m
    pacifically painfully painlessly painstakingly palely paleontologically palpably paradoxically parenthetically
    partially particularly partly passably passionately passively patently paternally pathetically pathologically
    patiently patriotically patronisingly patronizingly peaceably peacefully peculiarly pedantically peevishly
    penitently pensively perceptibly perceptively perchance peremptorily perennially perfectly perforce perfunctorily
    perhaps perilously perinatally periodically peripherally permanently permissibly permissively perniciously
    perpendicularly perpetually persistently personally persuasively pertly pervasively perversely pessimistically
    pettily petulantly phenomenally philanthropically philosophically phlegmatically phonetically photographically
    physically pictorially picturesquely piecewise piercingly pinkly piously piteously pithily pitiably pitifully
    pitilessly pityingly placidly plainly plaintively plastically plausibly playfully pleadingly pleasantly pleasingly
    pleasurably plentifully pneumatically poetically poignantly pointedly pointlessly poisonously politely politically
    poltically pompously ponderously popularly portentously positively possessively possibly posthumously potentially
    powerfully powerlessly practicably practically pragmatically prayerfully precariously preciously precipitately
    precipitously precisely precociously predictably predominantly predominately preeminently preferably preferentially
    preliminarily prematurely preponderantly preposterously presently presumably presumptuously pretentiously prettily
    previously primarily primarly primitively primly principally privately probably probl'y problematically probly
    procedurally prodigally prodigiously productively profanely professedly professionally proficiently profitably
    profoundly profusely progressively prohibitively prominently promiscuously promisingly promptly pronto properly
    prophetically proportionally proportionately prosaically prospectively prosperously protectively proudly provably
    proverbially providentially providently provincially provisionally provocatively prudentially prudently prudishly
    psychically psychologically publically publicly pugnaciously punctiliously punctually pungently purely puritanically
    purportedly purposefully purposely purposively quaintly qualitatively quantitatively queasily queerly querulously
    questionably questioningly quickly quietly quizzically racially racily radially radiantly radically raggedly
    rakishly rampantly randomly rapaciously rapidly rarely rashly rather rationally raucously ravenously ravishingly
    readily realistically really reasonably reassuringly rebelliously recently receptively reciprocally recklessly
    recognizably rectlinearly recurrently recursively reflexively reflexly refreshingly regally regionally regretfully
    regrettably regularly relatively relentlessly relevantly reliably religiously reluctantly remarkably remorsefully
    remorselessly remotely repeatedly reportedly reprehensibly reproachfully reproducibly reprovingly repulsively
    reputably reputedly resentfully reservedly residentially resignedly resiliently resolutely resonantly resoundingly
    resourcefully respectably respectfully respectively resplendently responsibly responsively restfully restively
    restlessly restrictively retroactively retrospectively reverently revoltingly rhetorically rhythmically richly
    ridiculously righteously rightfully rightly rigidly rigorously ripely ritually robustly roguishly rollickingly
    romantically rotationally roughly roundly routinely royally rudely ruefully ruggedly ruinously ruthlessly sacredly
    sadly safely sailorly salaciously sanctimoniously sanely sarcastically sardonically satirically satisfactorily
    saucily savagely scandalously scantily scarcely scathingly scenically sceptically schematically scholastically
    scientifically scornfully scrupulously scurrilously seamlessly searchingly seasonally secondarily secondly
    secretively secretly securely sedately seductively sedulously seekingly seemingly seldom selectively
    self-consciously selfishly selflessly semantically semiannually sensationally senselessly sensibly sensitively
    sensually sensuously sentimentally separately sequentially serenely serially seriously severally severely severly
    sexually shabbily shakily shamefacedly shamefully shamelessly shapelessly sharply shatteringly sheepishly shiftily
    shiningly shockingly shoddily shortly showily shrewdly shrilly shyly sickeningly sidewise signally significantly
    silently silkily similarly simply simultaneously sincerely single-handedly singlehandedly singly singularly
    sinuously skeptically skilfully skillfully skywards slackly slantwise slavishly sleekly sleepily sleeplessly slickly
    slightly sligthly slimly sloppily slowly sluggishly slyly smartly smilingly smolderingly smoothly smugly sneeringly
    snidely sniggeringly snobbishly snugly sobbingly soberly sociably socially societyonly socioeconomically
    sociologically soddenly sofar softly solely solemnly solicitously solidly somberly sombrely someday somehow
    someplace sometimes someway somewhat soon sooo soooo sooooo soothingly sordidly sorely sorrowfully soulfully
    soundlessly soundly sourly spaciously sparely sparingly sparsely spasmodically spatially specially specifically
    speciously spectacularly spectrally speculatively speedily spirally spiritually spitefully splendidly spontaneously
    sporadically spotlessly spuriously squarely squeamishly staggeringly staidly starkly startlingly statistically
    statutorily staunchly steadfastly steadily stealthily steamily steeply stereotypically sternly stiffly stingily
    stirringly stoically stoicaly stolidly stomachwise stonily stormily stoutly straightforwardly straightway strangely
    strategically strenuously strictly stridently strikingly stringently strongly structively structurally stubbornly
    studiously stuffily stunningly stupefyingly stupendously stupidly sturdily stylishly stylistically suavely
    subconsciously subjectively sublimely subsequently substantially substantively subtly successively succinctly
    suddenly sufficiently suggestively suitably sulkily sullenly summarily superbly superficially superlatively
    superstitiously supinely supposedly supra supremely surely surgically surprisingly surreptitiously suspiciously
    sweepingly sweetly swiftly sycophantically symbolically symmetrically sympathetically synchronously syntactically
    synthetically systematically t'gethuh tacitly tactfully tactically tactlessly tactually tamely tangibly
    tantalizingly tardily tartly tastefully tastelessly tauntingly tautly tearfully technically technologically
    tediously telepathically tellingly temperamentally temperately temporally temporarily temptingly tenaciously
    tendentiously tenderly tensely tentatively tenuously terminally terrestrially terribly terrifically tersely testily
    textually thankfully thar theatrically thematically thence thenceforth theoretically ther therapeutically thereabout
    thereabouts thereafter thereby therefor therefore therefrom therein thereof thereon thereto theretofore thereunder
    thereupon therewith thermally thermodynamically thickly thinly thirdly thirstily thither thoroughly thoughtfully
    thoughtlessly threateningly thrice thriftily tidily tightly timidly timorously tiredly tirelessly tiresomely
    tolerably tolerantly tollways tonally topically topologically tortuously touchingly toughly traditionally tragically
    tranquilly transcendentally transitively transparently transversally transversely treacherously tremendously
    tremulously trenchantly trimly tritely triumphantly trivially truculently truley truly trustfully trustingly
    truthfully tunefully tunelessly turbulently turgidly twice twirlingly twise typically typographically ultimately
    ultracentrifugally ultrasonically unabatingly unacceptably unaccountably unalterably unambiguously unanimously
    unappeasably unashamedly unavoidably unawares unbearably unbelievably unblinkingly uncannily unceasingly
    unceremoniously uncertainly uncharacteristically uncomfortably uncommonly uncomplainingly uncompromisingly
    unconcernedly unconditionally unconsciously unconstitutionally uncontrollably unconventionally unconvincingly
    uncritically unctuously undeniably underhandedly understandably understandingly undeservedly undesirably undoubtedly
    unduly uneasily unequally unequivocally unerringly unethically unevenly uneventfully unexpectedly unfailingly
    unfairly unfaithfully unfalteringly unfavorably unfavourably unfeelingly unflaggingly unflatteringly unforgettably
    unfortunately unfunnily ungratefully unhappily unhealthily unhelpfully unhesitatingly unhurriedly uniformly
    unilaterally unimpeachably unintelligibly unintentionally uninterruptedly uniquely universally unjustifiably
    unjustly unknowingly unlawfully unluckily unmanageably unmercifully unmistakably unnaturally unnecessarily
    unobtrusively unofficially unpleasantly unprecedentedly unpredictably unqualifiedly unquestionably unquestioningly
    unrealistically unreasonably unreassuringly unrelentingly unremittingly unreservedly unrestrictedly unsatisfactorily
    unscrupulously unseasonably unselfishly unsmilingly unspeakably unsteadily unsuccessfully unsuitably unthinkingly
    untruthfully unusally unusually unutterably unvaryingly unwaveringly unwillingly unwisely unwittingly up.
    uproariously upwardly urgently usefully uselessly utterly vacantly vacuously vaguely vainly valiantly validly
    variably variously vastly vehemently venally vengefully venomously verbally verie verifiably verily versa vertically
    vicariously viciously victoriously vigilantly vigorously vilely vindictively violently virtually virtuously
    virulently virutally visibly visually vitally vivaciously vividly vocally vocationally vociferously volubly
    volumetrically voluntarily voluptuously voraciously vulgarly vulnerably waggishly wanly wantonly warily warmly
    warningly waspishly wastefully watchfully wearily weirdly well-nigh wetly whence whenever whereby wherein whereof
    wheresoever whereupon wherever whimsically whitely wholeheartedly wholly wickedly widely widthwise wildly wilfully
    willfully willingly willy winsomely wisely wishfully wistfully withal wittily wittingly woefully wolfishly
    wonderfully wonderingly wondrously woodenly wordlessly worriedly worthily wrathfully wretchedly wrongfully
    wrongheadedly wrongly wryly wus yearningly youthfully zealously zestfully
    =bp/
    abase abash abate abbreviate abduct abet abhor abide abjure abnegate abolish abominate abrade abridge abrogate
    abscond absorb abstain abut accede accelerate accentuate accept acclimate acclimatise acclimatize accommodate
    accompany accomplish accost accredit accrue accumulate accuse accustom achieve acidify acquaint acquiesce acquire
    acquit actualise actualize actuate adapt add addle adduce adhere adjoin adjourn adjudge adjudicate adjure adjust
    administer administrate admire admit admonish adopt adorn adulate adumbrate advertise aerate affirm afflict afford
    afforest aggrandise aggrandize aggrieve agonise agonize agree alienate align allay alleviate allocate allot allow
    allude alphabetise alphabetize alter amass amaze ameliorate amend amortise amortize amplify amputate amuse
    anaesthetise analyze anesthetize anneal annihilate annotate announce annoy annul anoint antagonise antagonize
    antedate anthologise anthologize anticipate antiquate apologise apologize appal appear appease append appertain
    apply appoint apportion appraise appreciate apprehend apprise apprize approve arbitrate arise arouse arraign arrange
    arrive arrogate ascend ascertain asphyxiate aspire assail assassinate assemble assert assess asseverate assign
    assimilate assort assuage assume assure astonish astound atone attach attain attend attest attitudinise attitudinize
    attract attune augment authorise authorize automate avenge aver avert avoid avow await awaken backbite backdate
    backpedal backslide backtrack badmouth bamboozle banish baptise baptize barnstorm bask bastardise bastardize bate
    bawl beatify becalm bedazzle bedeck bedevil bedraggle befall befit befog befoul befriend befuddle beget begin
    begrudge behave behead behold behoove behove belabor belabour beleaguer belong bemoan bemuse benumb bequeath berate
    bereave besiege besmirch besot bestir bestow bestride bethink betide betoken betray betroth bewail bewilder bewitch
    bide bilk bisect blab blacken blanch blaspheme blench bless blindside blither bode boggle borrow bowdlerise
    bowdlerize brainwash braise breathe brighten bring broaden brutalise brutalize budge bulldoze bumble burble burgeon
    burglarise burglarize burgle bury bushwhack cajole calcify calcine calculate calibrate calumniate calve cannibalise
    cannibalize canonise canonize capitalise capitalize capitulate capsize captivate carjack carve castigate catalyse
    catalyze catechise catechize categorise categorize cauterise cauterize cede celebrate centralise centralize certify
    characterise characterize chasten chastise cheapen cherish chide childproof chlorinate choose choreograph christen
    circularise circularize circulate circumcise circumnavigate circumscribe circumvent civilise civilize clarify
    classify cleanse cleave clomp clothe cloy coalesce coarsen codify coerce coexist cogitate cohere coincide
    collaborate collate collectivise collectivize collide collocate collude colonise colonize commandeer commemorate
    commence commend commentate commercialise commercialize commingle commiserate commit communicate communize
    compartmentalise compartmentalize compel compensate compete complicate comply comport compose comprehend compute
    computerise computerize conceal concede conceive conceptualise conceptualize conciliate conclude concoct condemn
    condense condescend condole condone conduce confer confess confide configure confine confirm conform confound
    confront confuse confute congeal congest congregate conjoin conjure connect connive connote conquer consider consign
    consist consolidate constipate constrain constrict construe consult contain contaminate contemplate contemporize
    continue contort contradict contravene contribute contrive controvert contuse convalesce convene converge convey
    convince convoke convulse cooperate copulate correspond corroborate corrugate coruscate cosign cosponsor
    counter-drill counteract counterchallenge covet create cremate criminalize criticise criticize croon crucify crumple
    crystallise crystallize culminate cultivate cumulate curdle curtail custom-make customise customize dabble dally
    dampen dandle dangle daunt dawdle de-emphasize de-iodinate deactivate deaden deafen debar debark debase debilitate
    debrief debug debunk decaffeinate decamp decant decapitate deceive decelerate decentralise decentralize decertify
    decide decimate decipher declaim declare declassify decode decolonise decolonize decommission decompose decompress
    decontaminate decriminalise decriminalize decry dedicate deduce deduct deepen deface defame defecate defend defer
    define deflate deflect deform defraud defray defrost defuse defy degrade dehumanise dehumanize dehumidify dehydrate
    deice deify deign deject delete delimit delist deliver delude delve demagnetise demagnetize demarcate demean
    demilitarise demilitarize demobilise demobilize democratise democratize demolish demonize demonstrate demoralise
    demoralize demote demount demythologize denature denigrate denominate denote denude deny deodorise deodorize depart
    depend depict deplane deplete deplore deploy depopulate deport depose deprave deprecate depreciate depress deprive
    depute deputise deputize derail derange deregulate desalinate descend describe descry desecrate desegregate
    desensitise desensitize desist despoil destabilise destabilize destine destroy destruct detach detain detect deter
    deteriorate determine dethrone detonate detoxify detract detribalize devalue devastate develop devolve devote devour
    diagnose dicker differentiate digitise digitize dignify digress dilate dillydally diminish dine disable disabuse
    disaffect disallow disambiguate disappear disappoint disarm disarrange disassemble disassociate disavow disband
    disbar disbelieve disburden disburse discern disclaim disclose discolor discolour discombobulate discomfit
    discommode discompose disconcert discontinue discountenance discourage discover discuss disembody disembowel
    disenchant disencumber disenfranchise disengage disentangle disestablish disfigure disfranchise disgorge disgruntle
    dishearten dishevel disincline disinfect disinherit disintegrate disinter dislocate dislodge dismantle dismember
    dismiss disobey disoblige disorganise disorganize disorient disown disparage dispel dispense dispirit displace
    displease disport dispose dispossess disprove disqualify disrobe disrupt dissatisfy dissect dissemble disseminate
    dissimulate dissipate dissociate dissuade distend distil distill distinguish distort distract distribute disturb
    disunite diverge diversify divert divest divulge doff domesticate dominate domineer donate dote double-glaze douse
    downplay downsize dramatise dramatize drench drown drub dumbfound dwindle earn eat eavesdrop economise economize
    edify edit editorialise editorialize educate efface effectuate effervesce effloresce eject eke elapse elate
    electioneer electrify electrocute elevate elicit eliminate elope elucidate elude emaciate emanate emancipate embalm
    embark embarrass embed embellish embezzle embitter emblazon embolden emboss embroil emend emerge emigrate emit emote
    empathise empathize emphasise emphasize emulate emulsify enable enact enamor enamour encamp encapsulate encase
    enchant encircle enclose encode encompass encourage encroach encrust encrypt encumber endanger endear endorse endow
    endue endure energise energize enervate enfeeble enfold enforce enfranchise engage engender engorge engrave engross
    engulf enhance enjoin enjoy enlarge enlighten enlist enmesh ennoble enquire enrapture enrich enrol enroll ensconce
    enshrine enshroud ensnare ensue entangle enter entertain enthral enthrall enthrone enthuse entice entitle entomb
    entrap entreat entrench entrust entwine enumerate enunciate envelop envisage epitomise epitomize equalise equalize
    equate equip equivocate eradicate erase erode erupt escalate eschew establish estrange etch eulogise eulogize
    evacuate evade evaluate evangelise evangelize evaporate evict evince evoke evolve exacerbate exaggerate examine
    exasperate excavate exceed excite exclaim exclude excommunicate excoriate excrete exculpate execrate execute exert
    exhale exhilarate exhort exhume exist exonerate exorcise expand expatiate expect expectorate expedite expel expend
    expiate expire explain explicate explode explore expostulate expound expropriate expunge expurgate extemporise
    extemporize extend extenuate exterminate extinguish extirpate extol extort extradite extrapolate extricate extrude
    exult fabricate facilitate factorise factorize falsify familiarise familiarize famish fantasise fascinate fasten
    fatten faze federalize feign fend fertilise fertilize fictionalise fictionalize filch finagle finalise finalize find
    fine-tune fishtail fixate flabbergast flatten flay flee flog flout flummox fluoresce fluoridate foist follow foment
    fondle forebode foreclose foregather forego foreordain foreshadow foreshorten forestall foretell forewarn forgather
    forget forgive forgo formalise formalize formulate fornicate forsake forswear fortify fossilise fossilize fraternise
    fraternize freeload freshen frighten frizzle fructify frustrate fulfil fulfill fumigate furbish furl furnish gainsay
    gallivant galvanise galvanize garble generalise generalize generate gentrify genuflect gestate gesticulate
    ghostwrite gird give glamorise glamorize glean glorify gnash gnaw go goggle granulate gratify gravitate greet grieve
    grok grovel grow guzzle gybe gyrate habituate hallow hallucinate halve hanker happen harass harden harmonise
    harmonize hasten heal hearken hearten heighten hesitate hew hie hightail hitchhike hobnob homogenise homogenize
    hoodwink horrify hospitalise hospitalize housebreak houseclean humanise humanize humidify humiliate hunker hurtle
    hybridise hybridize hydrogenate hyperventilate hyphenate hypnotise hypnotize hypothesise hypothesize idealise
    idealize identify idolise ignite ignore illuminate illumine illustrate imagine imbibe imbue imitate immerse
    immigrate immobilise immobilize immolate immortalise immortalize immunise immunize immure impair impale impanel
    impart impeach impede impel impend imperil impersonate impinge implicate implode implore imply importune impose
    impound impoverish impregnate imprison improve improvise impugn inactivate inaugurate inbreed incapacitate
    incarcerate incinerate incise incite incriminate incubate inculcate inculpate incur indemnify indicate indict
    individualise individualize individuate indoctrinate induce induct indulge industrialise industrialize infatuate
    infect infer infest inflame inflate inflect inflict inform infringe infuriate infuse ingratiate inhale inhere
    inherit inhibit initialise initialize inject injure innovate inoculate inquire inscribe inseminate insinuate inspect
    inspire install instigate instil instill institutionalise institutionalize instruct insulate insure integrate
    intensify interbreed intercede interfere interlace interlard interleave intermarry internalise internalize
    internationalise internationalize interpolate interpose interpret interrelate interrogate intersect intersperse
    intertwine intervene intimidate intone intoxicate introduce intrude intuit inundate inure invade invalidate inveigle
    invent invert invest investigate invigorate invoke iodinate iodise iodize ionise ionize irk irradiate irrigate
    irritate italicise italicize itemise itemize iterate jaywalk jeopardise jeopardize jettison justify kibitz kibosh
    kidnap kindle knead lade lambaste languish laud launder laze learn legalise legalize legislate legitimise legitimize
    lend lengthen lessen levitate liaise liberalise liberalize liberate lighten limn linger lionise lionize liquefy
    liquidate liquidise liquidize listen litigate liven localise localize locate loiter loll lollygag loosen lose
    lubricate lurk luxuriate macerate magnetise magnetize magnify maintain make malinger manage manhandle manipulate
    manumit marinate marry mass-produce masticate masturbate materialise materialize maunder maximise maximize mechanise
    mechanize meddle medicate meditate memorialise memorialize memorise memorize menstruate mercerise mercerize merge
    mesmerise mesmerize metabolise metabolize metastasise metastasize mewl migrate militarise militarize militate mingle
    miniaturise miniaturize minimise minimize misapply misapprehend misappropriate misbehave miscalculate miscall
    miscarry misconceive misconstrue misdirect misdo misgovern misguide mishandle misidentify misinform misinterpret
    misjudge mislay mislead mismanage misplace mispronounce misrepresent misspell misspend misstate mistime mistreat
    mistype misunderstand mitigate mobilise mobilize modernise modernize modify moisten moisturise moisturize molder
    molest mollify monetise monetize monopolise monopolize moralise moralize mortify mosey motivate motorise motorize
    moulder mourn muckrake mummify mutate mutilate mystify nab narrate nasalise nasalize nationalise nationalize
    naturalise naturalize nauseate navigate negate negotiate neutralise neutralize niggle nitpick nonplus normalise
    normalize notarise notarize notify nourish nullify nuzzle obey obfuscate oblige observe obsess obstruct obtain
    obtrude obviate occlude occupy occur offend officiate offload omit operate opine oppose oppress opt optimise
    optimize orate orchestrate ordain organise organize orientate originate oscillate ossify ostracise ostracize oust
    outbalance outdistance outdo outface outflank outfox outgrow outguess outlast outlive outmaneuver outmanoeuvre
    outpace outperform outplay outsell outshine outsmart outsource outstay outstrip outvote outwear outwit overachieve
    overact overawe overbalance overbear overcompensate overcook overcrowd overdo overdraw overdress overemphasise
    overemphasize overexpose overfeed overfill overgrow overhear overheat overindulge overjoy overlie overpay overplay
    overpopulate overpower overprice overproduce overrate overreach overreact overrule oversee oversimplify oversleep
    overspecialise overspecialize overspend overstate overstay overstep overstock overstretch overtake overtax overwhelm
    ovulate oxidise oxidize oxygenate pacify paginate palliate palpate palpitate pamper paralyse paralyze parboil parch
    pare parse partake participate particularise particularize pasteurise pasteurize patronise patronize pauperise
    pauperize peddle penalise penalize penetrate perambulate perceive perform perish perjure permeate permute perpetrate
    perpetuate persevere persist personalise personalize personify perspire persuade perturb peruse pester petrify
    pettifog philander philosophise philosophize pierce pilfer placate plagiarise plagiarize playact pluralise pluralize
    poach polarise polarize politicise politicize pollinate pollute ponder popularise popularize populate portray
    postdate postpone preach prearrange precede preclude preconceive predate predecease predestine predetermine
    predispose preen preexist prefabricate prefer prefigure preheat prejudge premeditate preordain prepare prepay
    preponderate prepossess prerecord prescribe preside pressurise pressurize presume prettify prevail prevaricate
    prevent primp prioritise prioritize prise privatise privatize proceed proclaim procrastinate procreate procure
    prognosticate prohibit prolong promote promulgate pronounce propagandise propagandize propagate propel prophesy
    propitiate propound prorate prosecute proselytise proselytize prosper protect protract protrude prove provide
    provoke psych psychoanalyse psychoanalyze publicise publicize publish pulsate pulverise pulverize punctuate punish
    purify purloin pursue purvey pussyfoot putrefy qualify quantify quash quell quench quicken ramify randomise
    randomize rankle ransack rarefy ratify rationalise rationalize ravish raze re-create re-emerge re-emphasise
    re-emphasize re-enter re-examine re-explore react reactivate readjust readmit reaffirm realign realise realize
    reallocate reanimate reap reappraise rearm rearrange reassemble reassert reassess reassign reassure reawaken rebind
    rebuild rebut recant recapitulate receive recenter reciprocate recite reclaim reclassify recline recognise recognize
    recombine recomend recommence reconcile recondition reconfirm reconnect reconnoitre reconquer reconsider
    reconstitute reconstruct reconvene recopy recoup recover recreate recriminate rectify recuperate recur recycle
    redden redecorate rededicate redeem redefine redeploy redevelop redirect rediscover redistribute redouble redound
    reduce reelect reenact reestablish reevaluate reexamine refer refinance refine refinish reflect refocus reforest
    reformat reformulate refract refrigerate refuel refurbish refurnish refute regain regroup regularise regularize
    regulate regurgitate rehabilitate rehear rehearse reheat reignite reimburse reimpose reinforce reinstall reinstate
    reinsure reinterpret reinvent reinvigorate reiterate rejoin rejuvenate rekindle relax relearn relegate relieve
    relinquish reload relocate rely remain remarry remember remind reminisce remonstrate remunerate rename rend
    renegotiate renew renounce renovate reopen reorganise reorganize reorient repaint repay repel repent rephrase
    replace replenish repossess reprehend represent repress reprise reprocess reproduce reprogram reprove republish
    repudiate require requite reroute reschedule rescind resell resemble resettle resew reshape resign resist resonate
    resound respire respond restart restate restock restore restrain restrict restructure resubmit resurface resurrect
    resuscitate retain retaliate retire retool retouch retrace retract retrain retrieve retrogress retry retype reunify
    reunite revalue revamp reveal reverberate revert revile revisit revitalise revitalize revive revivify revolutionise
    revolutionize revolve rewire reword rework rhapsodise roam rob roil roister rollick romanticise romanticize rotate
    roughen rouse rove rubberise rubberize ruminate rumple sadden salivate sanctify sanitise sate satirise satirize
    satisfy scandalise scandalize scarify scavenge schuss scintillate scissor scoot scram scrimp scrutinise scrutinize
    sculpt secede seclude second-guess secrete secularise secularize seduce seem seep seethe seize send sensitise
    sensitize sentimentalise sentimentalize serialise serialize sermonise sermonize sever sew shadowbox sharpen shatter
    sheathe shelve shirk shirr shoo shoplift shorten shrive shrivel shun shush sicken sidle sift sightread signalise
    signalize signify simplify simulate sing sit situate skimp skitter skulk skydive skyjack slacken slake slather slay
    slenderise slenderize slink slither slosh slue slurp smite smuggle socialise socialize soften solemnise solemnize
    solicit solidify soliloquise soliloquize solve soothe sough spacewalk spay speak specialise specialize specify
    speculate spellbind spend squander stabilise stabilize stagnate standardise standardize starve steamroll sterilise
    sterilize stiffen stigmatise stigmatize stimulate stipple stow straighten straiten strangle strangulate stratify
    streamline strengthen strew strive stultify stun stupefy stylise stylize subdivide subdue subjoin subjugate submerge
    submerse submit suborn subscribe subside subsidise subsidize subsist substantiate subsume subtract subvert succeed
    succumb suckle suffer suffice suffocate suffuse sugarcoat summarise summarize summon sunbathe sunder superannuate
    supercharge superimpose superintend supersede supervene supervise supplant supplicate suppress suppurate surmount
    surpass survive suspend sustain swaddle swear sweeten swelter syllabify symbolise symbolize sympathise synchronise
    syncopate synthesise synthesize systematise systematize tabulate tailor-make tantalise tantalize teach teem teethe
    televise tell temporise temporize tempt tenderise tenderize terminate terrify terrorise terrorize testify theorise
    thicken thieve threaten thresh thrive tighten titillate toddle tog tolerate topple totter toughen tousle traduce
    traipse tranquilize tranquillise transact transcribe transfigure transfix transfuse transgress translate
    transliterate transmigrate transmit transmute transpire transship traumatise traumatize trisect trivialise
    trivialize troubleshoot trounce typewrite tyrannise tyrannize ulcerate ululate unbar unbend unbind unblock unbolt
    unbosom unbuckle unburden unbutton unclasp unclothe uncoil uncork uncouple uncover undeceive underachieve underact
    underexpose undergo undermine underpay underperform underpin underplay underrate undersell undershoot undersign
    understand undertake undervalue underwrite undo unearth unfasten unfold unfrock unfurl unhand unhinge unhitch unhook
    unhorse unify unionise unionize unite unlace unlearn unleash unload unlock unloose unmake unman unmask unnerve
    unpack unpick unpin unplug unravel unsaddle unsay unscramble unscrew unseal unseat unsettle unsheathe unsnarl
    unsolder untangle unteach unthaw untie untwist unveil unwind unwire unwrap unzip upbraid upchuck upend uphold
    upholster upraise uproot urbanise urbanize urinate usurp utilize vacate vacillate validate vamoose vandalise
    vandalize vanquish vaporise vaporize variegate veer vegetate vend venerate ventilate verbalise verbalize verify
    versify vibrate victimise vilify vindicate violate visualise visualize vitalise vitalize vitiate vituperate vivify
    vocalise vocalize vociferate vouch vouchsafe vulcanise vulcanize vulgarise vulgarize waive waken wander warn waylay
    weaken wean weep weigh wend westernise westernize wham wheedle whet whiten widen wield wigwag winterise winterize
    withdraw wither withhold withstand womanise womanize woolgather worsen wreak wreathe wrest yammer yank yearn
    =jn/
    abdominal aberrant ablative abnormal abortive abrasive absentee absolute absorbent abstinent absurd academic
    accidental accusative acoustic active acute adamant add-on adenoid adept adherent adhesive adrenal adulterant
    adverbial advertorial advisory aerial aery aesthetic afferent affirmative affluent aforementioned aforesaid agape
    aggressive agnostic agreeable alarmist alcoholic all-employee all-round allergic alma alpha alphanumeric amber
    ambulatory amethyst amino ammoniac amnesiac amphibian anaemic anaesthetic analeptic analgesic anatomical ancient
    android anemic animist anionic annual anodyne anorexic antediluvian anterior anthropoid anti-intellectual
    antiaircraft antibacterial antiknock antiphonal antiquarian antiseptic antiviral aphasic aphrodisiac apostate
    aquatic arable aromatic arousal arterial arthritic ascendant ascetic asexual asteroid asthmatic astringent atheist
    atmospheric attorney-client auburn audible audio audiovisual authentic authoritarian automatic auxiliary avant-garde
    bacchanal backbench backdoor backstairs barren basic bawdy bed-and-breakfast beige belligerent beloved beneficial
    berserk betrothal bicuspid biennial bilingual billionth binary biochemical biodegradable biotech bisexual
    bittersweet bivalve bleak blond blonde bobtail bold booby borderline botanical bouffant bourgeois bovine braggart
    breakout bridal brilliant briny brittle broad broadloom broody brunet brunette bubbly bucolic bulimic bust-up
    buttery buyback bygone calico call-in canine capitalist captive caraway carborundum cardiac cardinal carnation
    carpetbag carrion casual cataleptic catbird cathartic catty caustic cautious cavalier celibate celluloid centenarian
    centenary centrist ceramic cerebral ceremonial cervical cesarean cetacean characteristic chartreuse chemical cherry
    chic chichi chilly chin-wagging chipper choral chronic cinnabar circular citron citrus civilian clairvoyant classic
    clinical closeup coeval cognate colic collaborative collateral collectable collectible collectivist colonic
    combatant combustible comestible commemorative commercial commie common common-sense commonplace comparative
    compatible complementary compulsive concentric concomitant conditional confectionary confluent conformist conic
    conjunctive connective conservative consonant constant constitutional constructivist consumable consumptive
    contemplative contingent contraband contraceptive contradictory contrarian convalescent convertible cooperative
    coral cordial coronary corrective correlative corrosive cosignatory cosmetic cosmopolitan cosy counterculture
    counterrevolutionary cozy craven crustacean cubist cuneiform cunning cupful curative current cursive custom-made
    cutthroat dainty damask dandy daredevil day-to-day decadent declarative deductible deep-space defective defensive
    deficient delinquent deliverable demographic demoniac dental dependant dependent depilatory derivative desperate
    destitute determinative detrimental deviant devotional devout diabetic diacritic diagnostic diagonal diehard dietary
    differential digestive diminuendo diminutive dinky diocesan dipole dirigible disciplinarian disposable dissident
    distaff divertimento do-gooder do-nothing doctrinaire doggie domestic dominant dorsal double-crosser double-decker
    dowdy down-and-out downbeat downcast drab drastic drinkable dual duckbill due durable dyspeptic eager eatable
    eccentric ecclesiastic eclectic edible egalitarian eggshell egocentric eighteenth eightieth elastic elderly elective
    electric electrolytic eleventh eligible elitist elliptical emerald emollient employable encyclical endemic endocrine
    entire ephemeral epileptic equatorial equestrian equilateral equinoctial erotic ersatz escapist essential esthetic
    ethical ethnic everlasting evil excess exclusive executable exemplary exotic expedient expendable experimental
    explosive exponential exterior external extraterrestrial extreme extremist facial factorial fail-safe fairy faithful
    fallow familiar fascist fatalist fatty faultfinding favorite feline female feminine feminist fermentation few
    fiduciary fifteenth fiftieth filbert fill-in final first-hand first-time firstborn flamboyant flammable flathead
    flimsy floppy fly-by-night flyspeck follow-on follow-through followup forehand forensic formal formative fortieth
    fossil four-in-hand fourscore fourteenth fractal frail free-lance front-line frontal frosty fuddy-duddy fugitive
    full-scale fundamental fundamentalist fungible funicular funny gala gallant gastric gaudy gay general generic
    genitive geodesic gilt gimcrack glad glossy go-go gradual graphic grotesque groundbreaking grubby guar guttural
    hairsplitting halcyon half-intensity half-staff hand-me-down hansom hardback harmonic harpy haulage have-not haywire
    hazel heart-to-heart heathen heirloom hepatic herbal hermaphrodite heroic heterosexual heuristic hexadecimal
    hieroglyphic high-rise high-tech high-up highbrow highrise hind hippy homebound homeless homespun homophobic
    homosexual hopeful horizontal hostile hothouse housewarming hub-and-spoke human humanist humanitarian humdrum
    hundredth husky hyaline hypnotic hypo hypochondriac hypodermic hypothetical hysteric iambic ideal idiot iguana
    illegal illegitimate illiterate imaginary immature immortal immovable immune immunosuppressive imperative imperfect
    imponderable impossible impulsive in-group inactive inaugural inborn incendiary incidental incisor incoming
    incompetent incumbent incurable independent indeterminate indicative indie indigestible individual ineligible
    inessential inevitable infernal infidel infinite infinitesimal inflatable influential informer infrared inhalant
    innocent insane insoluble insolvent insomniac insurgent intangible integral intelligible intensive interim internal
    internationalist interrogative interrogatory interstate intolerant intoxicant intractable intransitive intrinsic
    intuitive invariable invariant invertebrate involuntary invulnerable ironclad irrational irregular isolationist
    isometric iterative itinerant jalapeno jerky jubilee jugular junior juvenile kegful keno khaki kindred kosher labial
    laggard lapidary larboard large-scale lash-up lateral lavender law-breaking lawmaking lay-up lean-to leftist
    leftover lend-lease lethal leviathan liberal liege life-time light-mindedness lightweight lignite lilac lingual
    liquid literal literate littoral livelong long-suffering long-term longhand longitudinal look-alike loony lovely
    lovin low-cost low-end low-frequency lowbrow lowdown lowercase lunatic lupine lush lymphatic macaque macho macro
    madcap magenta make-work makeshift malfeasant malignant mammalian mammoth mandatory manic mansard marine marsupial
    masculine mass-market mastoid matinee mauve maxillary measurable median medical medicinal melancholic mendicant
    menial menstruation mercenary mere metacarpal metallic metatarsal metric middle-income middlebrow midget midterm
    migrant militant military millionth mini miniature minimalist minimum ministrant minus minuscule miscreant
    missionary mnemonic mod modal modern-day modernist moire monastic moneymaking mongrel mono mono-iodotyrosine
    monochrome monoclonal monolingual monotone moral mordant mortal mortuary mother-of-pearl motile movable
    multinational multiple multiplex multistage mum muscat musical mutant myopic myriad mystic naive nappy narcotic
    nasal nationalist necessary needy neoconservative neoliberal neophyte neurotic neutral neutralist newborn nighttime
    nil nineteenth ninetieth noble noblesse nominal nominative non-fiction nonagenarian noncombatant noncompliant
    nondescript nonessential nonpareil nonpartisan nonprofit nonresident normal not-for-profit notable nude nudist
    numeric nutrient nutritional oblate oblique oblong observable obsessive obsessive-compulsive obstructive occlusive
    oceanfront ochre octave octogenarian ocular oddball off-the-shelf off-white offbeat offensive official olive
    olive-green omnibus oncoming one-sixth one-tenth open-air operative optic optimum oral orbital orderly ordinal
    organic ornamental ostrich outboard outsize overage ovoid pagan palatal palliative pan-democrat panegyric paralytic
    paramedical paramilitary paranoid paraplegic parasitic parasympathetic parental parenthetical partial participial
    particular particulate partisan pass-through passive pastel pastoral pasty patrician patronymic payable peacekeeping
    pearly pectoral pedestrian pelvic pen-and-ink pendent penitent penultimate perennial peripatetic peripheral
    perishable permanent perpendicular petite petty pharmaceutical pharyngeal phlegmatic phonetic phoney phony
    photo-offset physical pictorial piggy pistachio pituitary placental plaid plateful platter plebeian plug-in
    pluperfect plural plush pointillist pokey poky polar polemic policymaking poltroon polyglot pontifical poor populist
    portable positive possessive post-mortem postdoctoral posterior postgraduate postmortem potable potential practical
    pragmatic pre-emption precipitant prefab pregnant preliminary premature prenatal prep preschool present-day
    preservative preteen pretrial preventative preventive primal primary prime-time primitive principal privy probable
    problematic prodigal professional profligate prognostic proletarian prominent promotional prophylactic proportional
    proprietary prospective protectionist protective protozoan provincial pseudo psychedelic psychic psychotic punky
    purebred purgative puritan pyrotechnic quadratic quadrilateral quadruped questionable quicksilver racist radial
    radiant radical radiopharmaceutical rapid raspberry rat-a-tat-tat rational rationalist raw reactionary ready-made
    ready-to-wear real-time real-world recalcitrant recessional recessive reciprocal recombinant recreant red-light
    reflexive reformer refractory regal regionalism regular relaxant religious remote removable renewable rental
    repellent repentant representative reproductive reptilian requisite residual resistant resonant responsible
    restorative resultant retinal retro reversible revisionist rheumatic rhomboid ribald rich rightist roan rococo rogue
    roly-poly romantic romanticist roomy rotary rough-and-tumble roundabout roundtable routine rowdy royalist ruminant
    runaway rural russet rustic safe-deposit salient sanguine sapphire savory savoury scalar scanty scarlet schematic
    schizoid schizophrenic scholastic sci-fi screwball seafaring seaside seasonal secondary sectarian sectional secular
    sedentary self-seeking semiautomatic semifinal sensitive separatist sepia serial seventeenth seventh seventieth
    seventy-eight sexagenarian sexist sexual shakedown shape-up shoddy short short-wave shut-in sibilant sienna
    signal-to-noise silly simian simple simplex singular siren sissy sit-down sixteenth sixtieth skinny sociable
    soft-shoe softwood solid solitary soluble solvent soporific sorrel sourdough sovereign soviet space-time spectacular
    spinal spiritual spiritualist sporadic squab stainless stalwart standard standstill static stay-at-home step-by-step
    sterile stern steroid stillborn stout strep structuralist stubble stubby student-loan stupid sturdy styptic
    subconscious subjunctive submersible subnormal subscript substantive suburbanite subversive succulent sulky
    superficial superlative supernatant supernatural supernumerary superscript suppliant supplicant surrealist surrogate
    susceptible swashbuckling swift sylvan symbolic symmetric sympathetic symptomatic synthetic syphilitic tabby taffy
    tailor-made take-up tall tangent tangerine tangible tart taupe tax-exempt teal teaspoonful technical telltale
    temporal temporary tenth terrestrial territorial terrorist testate testimonial theatrical theist therapeutic thermal
    thermoplastic thespian thirteenth thirtieth thoroughbred thousandth three-fourths threescore throwaway timid tiptop
    token top-level topiary topical totalitarian toxic transferral transient transitive transsexual transvestite tribal
    tributary tricolor trilateral trillionth triphosphopyridine truant trusty tubeless tubercular turquoise twelfth
    twentieth twenty-eight two-seater ultimate ultra ultraconservative umber umbilical unabridged unconscious
    undergraduate underweight undesirable unemployable unemployed unequal unfortunate ungulate unilateralist universal
    unknowing unknown unmentionable unseen untouchable unwary upbeat upland upper-class uppercase utilitarian utmost
    uttermost vaginal vagrant valedictory valuable variable vegetarian vellum verbal vertebrate vertical veterinary
    viable vice-regent vintage virgin virginal virtuoso visible visionary vocal vocative volatile voluntary voluptuary
    walk-in walk-through watercress wayfaring wealthy wearable whiteface whole wide-body wireless womanlike wont woolen
    woollen woolly working-class world-class worth worthy yearling yeller zany zero-sum
    =dv/
    abhorred abounded about-faced absented abstained acceded accounted ached acquiesced acted added adjoined adjourned
    admonished affirmed airmailed alerted alluded alternated ambled ambushed amounted annexed annulled answered
    apologized appealed appeared applauded approached archaized argued arraigned arrived ascended aspired assaulted
    assented auditioned availed averaged averred babbled backdated backfired bade badgered bagged bailed balked banged
    banked bankrolled bargained barked bashed basked batted battled bawled bayed beavered beckoned befriended began
    begged behaved beheld belched belied believed bellowed belonged bemoaned benefited besmirched bettered billowed
    birdied blabbed blared blasphemed blazed bled blinked bloomed blossomed blotted blundered blurted blushed blustered
    boarded boasted bobbed boded bogeyed bogged boggled bombarded booed boomed boosted bought bounced bragged brandished
    braved breached breakfasted bribed brightened brimmed brooded brooked bucked buckled budded budged bulged bulked
    bullied bumped bunked burgeoned burrowed bushwhacked busied buzzed cabled cackled calcified calmed campaigned camped
    cantered capitulated captained captioned cared careened caressed carried carted cascaded catapulted catered
    cautioned caved cavorted ceased ceded censured challenged chanced chastened chastised chatted chattered cheered
    chewed chimed chirped chortled chorused christened chronicled chucked chuckled churned circled circulated claimed
    clambered clamored clamped clanged clapped clasped clattered cleansed clicked climaxed climbed clinked clomped
    clucked clung clutched co-starred coasted cocked coincided collaborated collapsed collided colluded commanded
    commenced commented competed complained complemented comported conceded concurred confessed confided conflicted
    congregated consented consigned consoled consorted conspired contacted contended contradicted contravened
    contributed convened converged conveyed convulsed corresponded corroborated coughed counterattacked countered
    crackled cranked crashed crawled creaked crept cried cringed croaked crooned crouched crowed crucified crumbled
    crunched cuddled cued culminated cupped curtseyed dabbed dammed dampened danced dangled dared darted daubed dawdled
    dawned daydreamed debuted decamped declaimed decried deepened defaulted defected defended defied deflected defrauded
    degenerated deigned deliberated demanded demurred denounced depended deplored depreciated derailed derided desisted
    despaired despatched detoured deviated dickered differed dined disagreed disallowed disappeared disapproved
    disassembled disassociated disavowed disbelieved disclaimed discriminated disembarked disintegrated dislodged
    dismembered dismounted disowned disparaged dispatched dissented dissuaded ditched dived dodged doled donned doubted
    doused downed downgraded downplayed dozed dragooned drawled dreamt dredged dribbled drifted dripped drooled drooped
    drummed ducked dumped dunked dwelt dwindled ebbed echoed eclipsed ejaculated eked eloped eluded emailed emanated
    embarked emerged emigrated emoted encroached endeared endeavored enjoyed enlisted enquired ensued ensured entailed
    entered enticed entreated enunciated envied envisaged erupted escorted espoused essayed eulogized evacuated exacted
    examined exceeded excelled excised exclaimed excoriated exhaled existed exited experimented explained expounded
    extolled extorted exuded exulted fainted faltered fared farmed fathered favoured faxed feared fended ferreted
    ferried fetched feted feuded fielded filched finessed firmed fizzled flagged flailed flamed flanked flapped flared
    flashed flaunted fled flexed flicked flickered flinched flipped flirted floated flocked flogged flopped flourished
    flowed fluctuated flung flunked flurried fluttered foisted fomented foundered fraternized fronted frowned fudged
    fumbled functioned funneled furthered gained gaped gapped gardened garlanded gasped gazed gesticulated gestured
    ghosted giggled glanced glared gleamed glide-bombed glided glinted glistened glittered gloated glossed glowed
    glowered gnawed gobbled goofed googled gorged gouged grabbed graced grappled grated greeted grimaced grinned griped
    gripped groaned groped grossed groused growled grumbled grunted guessed gulped gushed guttered guzzled gyrated
    hacked hailed happened harangued harped harshened hastened hauled hawked heeded hefted heisted helped hesitated
    high-tailed hiked hinted hissed hollered holstered homered honeymooned hooted hoped hopped hopscotched hounded hove
    hovered howled huffed hugged hummed hung hurdled hurled hurtled hustled hyped illumined immigrated inactivated
    inched inculcated indicated indorsed indulged inferred inflicted infringed ingested innovated inquired insinuated
    insisted instigated interceded intercepted interfered interjected intermixed interpolated intervened intimated
    invaded invoked jabbed jacked jarred jerked jimmied jingled joked jostled journeyed jumped kissed knelt knocked
    knuckled lacked lambasted lammed lapped lashed lasted lauded laughed lavished leapt lectured leered lent leveled
    lightened likened limped lingered listened lived loafed loathed lobbied longed looked loomed looped loped lopped
    lorded lounged lucked lugged lumbered lunged lurched lurked maneuvered manifested marched marshalled marveled
    marvelled massacred massed materialized mattered meandered meant meditated messed met mewed milked mingled
    ministered miscalculated miscarried mishandled misjudged misled mismanaged misted mistrusted moaned monopolized
    mooed mopped motioned motorcycled mounded mourned mouthed muffed mumbled munched murmured muscled mused mustered
    muttered nagged nasaled nationalized neared nipped nixed nodded nosedived nudged nurtured nuzzled obeyed objected
    occured occurred officiated offsaddled ogled oozed opted orbited originated oscillated outdistanced outlasted
    outmatched outnumbered outpaced outperformed outplayed outscored outsmarted outweighed over-corrected overestimated
    overflowed overindulged overplayed overreached overruled paced pacified padlocked paled palmed panted pantomimed
    parboiled parlayed parodied parried participated patted pattered paused pecked peeked peered peppered performed
    perished perked persevered persisted perspired pervaded petitioned philosophized phoned picketed picnicked piled
    pioneered piped pitied pleaded plied plodded plopped plumbed plummeted plumped plunged plunked pocketed poked
    pondered pooched popped pored portended posited postured pounced pounded pouted praised prayed pre-paid preached
    preceded precipitated precluded predominated prefaced premiered presaged presided prevailed prided probed proceeded
    procrastinated proffered profited progressed prophesied propositioned propounded protested protruded prowled pulled
    pulsated pummeled punched punted purled pursed pushed putted puttered quacked quarreled quashed quavered questioned
    quickened quieted quipped quivered quizzed raced radiated raged railed rained raked rallied rambled rammed ran
    ranged ranted rapped rasped raved re-emerged re-entered re-examined reacted reaffirmed realigned reappeared
    reappraised reared rearranged reassessed rebelled rebounded rebuked recalculated recalled recanted receded received
    recited reclassified recoiled recollected recounted recouped recurred redefined reeked reeled refocused refracted
    refrained refused refuted regained regaled regretted regrouped regurgitated rehashed reigned reignited reincarnated
    reined reinstated reinvented reiterated rejoiced rejoined relapsed relented relished reloaded relyriced remained
    remanded remarked remarried remembered reminded reminisced remodeled remonstrated rendezvoused reneged renounced
    reopened replied reposed requisitioned rescheduled resembled resented reshuffled resided resonated responded
    resubmitted resulted resumed resurfaced retaliated retied retold retorted retraced returned revealed reveled
    reverted revolted revolutionized revved reworked ricocheted rioted ripped risked rivaled rivalled roamed roared
    rocked rocketed romped roomed roped roughed roused roved rowed rubbed rumbled ruminated rummaged sagged sailed
    saluted sashayed sat savaged savored scammed scandalized scanned scoffed scooped scooted scotched scouted scowled
    scraped scratched scrawled screamed screeched scribbled scrimmaged scrimped scrounged scurried scuttled searched
    seemed seeped self-destructed shambled sheered shelved shepherded shied shifted shimmered shivered shone
    short-circuited shoved shoveled shrilled shrugged shuddered shuffled shunned shuttled sidestepped sidetracked sidled
    sifted sighed signaled signalled singed singled singsonged siphoned sipped sizzled skidded skied skipped skirmished
    skyrocketed slackened slammed slapped slavered sleepwalked slept slid slipped slithered slowed slugged sluiced
    slumbered slumped slung slurped smacked smarted smiled smirked smoldered snacked snaked snapped snatched sneaked
    sneered sneezed snickered sniffed sniggered sniped snorted snowballed snowed soared sobbed socked solicited soothed
    sounded sparkled sparred spawned speared spearheaded speculated sped spewed spied spiraled spiralled splayed sponged
    spooned sported spouted sprinkled sprinted spurted sputtered squabbled squatted squeaked squealed squinted squirmed
    squirted stabbed stabled staggered stagnated stammered stared started stayed steered stepped stiffed stiffened
    stipulated stomped stonewalled stood stormed straddled straggled straightened strayed streamed stroked strolled
    stropped struggled strutted stumbled stunk subsided sucked sued suffered sufficed suffused suggested sulked summed
    superceded surfaced surged surmised surrendered survived swabbed swaggered swarmed swayed sweated swerved swiped
    swirled swished switched swooped swung symbolized sympathized tacked talked tampered tangoed tasted taught taunted
    taxied teamed teed teemed teetered telegraphed telephoned temporized tended termed testified thanked theorized
    thrashed threshed throbbed thumped thundered ticked tickled tidied tightened tinkled tiptoed toiled told tooted
    torched tossed totalled toured towed trafficked trailed tramped transcended transgressed transmogrified traumatized
    trekked trembled tripped triumphed trotted troughed trounced trudged trumpeted trundled tugged tumbled tunneled
    tussled tweaked tweeted twiddled twined twitched twittered uncorked undergirded underlined underscored understudied
    undulated unhitched unlashed unscrewed unwired upheld uploaded upped urged ushered vacationed vacillated vacuumed
    vandalized veered ventured verged vetoed vibrated vied vitalized voided volunteered vomited voted vowed wadded waded
    waffled wagged waggled wailed waited waked walked walloped wallowed wandered waned wangled warned warred watched
    waved wavered weighed welcomed welled wept wheezed whined whinnied whipped whirled whirred whistled whizzed whooped
    widened wiggled willed winced wined winked wiped wisecracked wished withstood wobbled wondered worked wowed wrangled
    wreaked wrenched wrested wriggled yanked yearned yelped yielded zapped zipped zoomed
    =zN/
    abandons acclaims affects affixes agglomerates aims alerts alternates ambles angers assists attaches augurs avails
    awes babbles backfires baffles balks bankrupts barks bastes bathes bears beefs bickers binds blames blares bleeds
    blubbers boasts bobs bogs bolsters bothers bounces brags brandishes breaks brews bristles broils builds bulks
    bullies bullshits burnishes bustles buys cackles calms camouflages cancels canvasses captures careens cares carps
    carries cascades casts catapults catches cautions caws ceases centrifuges chafes chaffs chats chatters cheats chimes
    chirps chokes chortles chronicles chucks churns cites clambers clamors clangs clanks clasps cleans clears clenches
    climbs clings clinks clobbers clogs closes clucks co-ordinates coaxes cocks collapses collects combines compares
    compiles complements concentrates conducts consorts constructs converses cools copes counsels covers crackles crimps
    crisscrosses crochets crosses crouches crumbles crushes dabs damns dares darns dawns daydreams dazzles debuts decays
    defiles degenerates delights demurs despairs deviates devises dies digests discards disconnects disdains disguises
    dishonors dishonours dislikes dismounts disregards dissolves distrusts dithers divides dodges doles dons dovetails
    dozes drags draws dreads dredges dribbles drifts drips droops drops drowses dubs dunks dupes duplicates dwarfs
    dwells eases ebbs ejaculates elects embraces employs empties entails envies equals escorts evens exchanges excises
    exposes expresses faces fails faints falters fancies favors feeds feels feints fells ferrets fetches fidgets fills
    finds finishes fits fizzes fizzles flaunts flexes flickers flinches flips flirts flits floats flops flounces
    flounders flubs flushes flusters flutters focuses forfeits forges fouls founds frees freezes frets frowns fulminates
    fumbles fusses gabbles gallops gapes garlands garners gathers gauges gawks gazes gels gets gilds gives glares glides
    glints glistens glitters gloats glowers goads gobbles goes goofs gores gouges grapples grasps grazes grinds groans
    gropes grosses grouses growls grumbles grunts guarantees gulls gushes haggles hails hampers handles hangs harms
    hatches hates heats heeds hefts heists helps heralds hibachis hijacks hires hisses hobbles hocks hoists holds
    hollers hums hunts hurls hurries hurts hushes hustles idles imagines implants impresses incenses inclines increases
    infiltrates initiates inlays interlocks interrupts intimates invites isolates itches jabbers jangles jells jigs
    jilts jives joggles jogs joins jostles jots junks keeps kicks kills kneels knits knocks knows lacks lags laments
    laminates lampoons lams lasts latches laughs launches lays leads leans leaves leers lets licks lies lifts likes
    limps lobs longs looks looms lopes loves lowers lunges lurches lures makes manicures manifests manufactures maroons
    mars mashes masquerades masterminds matches matriculates meanders meets melds melts mends mentions meshes
    metamorphoses milks minces mirrors misfires misquotes misses mistrusts misuses miters moans mocks mottles moulds
    mows mucks muffles mulls mumbles munches murmurs muses musters narrows neglects nestles nettles nods nudges nurtures
    offers offsets ogles oozes opens orients overburdens overestimates overlaps overlays overloads overlooks overrides
    overshoots overthrows overturns overworks pales palls parlays parries passes pauses paves pays peeks peels peeps
    perfects permits picks pillories pings pisses pivots plagues plays plies plods plucks plumbs plummets plumps plunks
    pokes pommels pontificates pooches pops poses pounces practises praises prances prattles precipitates precises
    preempts presages presents pretends prides pries prods produces proffers progresses promises prompts prowls puckers
    puffs pulls pummels punctures purges purls purports purrs pushes puts putts quadruples quails quips rages raises
    rakes rambles rams raps rattles raves reaches reads rears rebounds rebuffs rebukes recalls recaptures recesses
    recoils recounts reeks refills refuses regales rehashes reigns rejects relays relishes remands remits remounts
    removes renders reorders repeals repeats replies reproaches repulses reputes requisitions researches resets resolves
    rests resumes retails retards retches rethinks reuses reverences reveres reverses revises revs rewrites rhymes
    ricochets ridicules riffles rips rises rivets roars roosts rots roughs routs ruffles rumbles rummages runs ruptures
    rushes rustles rusts salvages saps sashays saturates saves savvies says scampers scatters scoffs scoops scorches
    scowls scrawls scribbles scuds scuffs scuttles seeks sees segregates sells separates serves settles shags shaves
    sheds shies shimmies shines shoots shouts shoves shows shrinks shrouds shrugs shuffles sidesteps sighs simmers
    singes sinks sips sires sizzles skedaddles skims skips skylarks slams slants slaps slates slaughters slavers sleeps
    slogs slouches slumbers slumps smacks smarts smashes smears smells smirks smokes smolders smooths smothers snaps
    sneaks sneers sniffs snipes snoops snores snorts snubs snuggles soaks solders sounds sours souses sows spans
    sparkles sparks spawns spearheads spells spins spits splashes splices spotlights spouts sprawls spreads sprints
    sputters squashes squats squawks squeaks squeezes squelches squints squirms squirts stammers stands startles starts
    staves steadies steals steams steeps steers stems stifles stinks stirs stokes stomps straddles strafes straggles
    strolls strops strums stumbles stutters sublimes sucks sulphurs supports sups surfeits surrenders surrounds suspects
    swabs swaggers swathes sways swerves swims swindles swipes swishes swivels tackles takes tapers tarnishes teases
    teeters thinks thrashes throbs throws thumps thunders thwarts tilts tingles tinkles tiptoes toils tootles torments
    totals touts tramples tramps transforms transposes traverses treads treats treks trickles tries trims trots trudges
    trundles tucks tugs tumbles turns twiddles twinkles twirls twitches undercuts underestimates underlines underscores
    undresses uplifts uploads urges uses ushers voids vomits vows waddles wafts waggles waits wakes walks wallops
    wallows wanes wangles wants warbles warms warps wears welcomes welds whacks whines whinnies whirls whirrs whisks
    whoops wiggles wilts winces winks winnows wins wipes wishes wobbles woos wops wows wrestles wriggles wrings yaps
    yells ys zips zooms
    =gn/
    abstracting acquiring airing alerting altering angling anointing appearing apportioning arguing arranging asking
    assembling assenting assigning averaging averting awakening awarding babbling backfiring backing badgering bagging
    banding banning barbecuing baring barring battering batting bawling beating begging beholding believing bellowing
    belonging bending berating besieging bleeding blending blocking bloodletting blossoming blotting blowing boarding
    boasting boding bonding boozing braiding branding bringing broadening broiling browsing brushing buffeting bundling
    burping burying buying calling calming calving campaigning canvassing capping caressing carping carting carving
    casing casting castling causing ceding centering chafing chanting chattering chewing chiding chipping choking
    chomping clamoring clamping clapping clearing climbing cloning clotting clucking clustering collecting combing
    combining communicating commuting comparing compiling composing compounding compressing conceding condensing
    conducting congregating conjuring conquering convening converging conveying coping corroding costing couching
    coughing counselling counting coupling coursing courting covering crawling creaking creeping cribbing crocheting
    crooning crossing crowding crystallizing cuddling cupping curbing curdling curing dancing dangling darning dating
    dawdling dawning dealing defining delegating demolishing depicting deregulating deriving despising desynchronizing
    detailing detecting devising diagnosing diagramming digging disappearing dismantling disowning dispensing
    dissembling dissolving dithering diving docking dodging dosing doubling downsizing drafting dreaming dressing
    dribbling drowning drugging drumming dubbing ducking dumping easing eating ebbing edging elbowing eluding embedding
    embracing emphasizing emptying enclosing ending enjoining enlisting entering envisioning equating equipping erecting
    eroding exclaiming executing exercising expelling expending exporting expounding extinguishing fading falsifying
    fashioning faulting feasting feathering feeding feigning fermenting ferrying festering figuring filming finding
    fingering finishing firing fixing flapping flashing flirting flogging flooding fluttering focusing foiling
    forestalling forging forgoing forking forsaking forswearing fostering foundering freeing frying fueling gearing
    glazing gliding glimmering gloating goading gossiping grading grafting grappling grazing grilling grinding grinning
    grounding growling guessing gulping gumming haggling hammering hamming hanging hankering happening hardening hauling
    hawking heading heaving hedging helping hiding highlighting hiking hiring hitting holding hollering honoring hooking
    hugging humoring hurdling hurling hurting hushing idling imbibing imparting impinging importing imprinting
    inbreeding inclining incurring inducing indulging inflaming informing inhaling insisting installing integrating
    interbreeding interpreting investigating investing ironing issuing itching jabbering jabbing joining jostling
    jotting journeying judging juggling jumping keeping kicking kissing kneeling knitting knocking labeling labelling
    lacing lagging lapping lapsing launching laying leafing leaping leavening lecturing legislating lengthening letting
    leveraging licking lifesaving lightening likening limping lining listening loafing loaning lobbying locating looping
    loosening lunching lurking lying malingering marching marking mastering measuring mending meshing microphoning
    milking mingling mistaking mixing modelling modifying moistening molting mopping moralizing motoring mottling
    mounting multitasking mumbling muttering nailing netting numbering offering officiating ordering ousting outfitting
    overheating overlapping overtaking overworking pacing packing paling panelling panning panting papering parachuting
    parcelling paring patching patterning paving pealing peddling peeling penning perusing philosophizing picking
    picturing piling pinning pissing pitching pitting planting plating playing pledging ploughing plowing poaching
    poking policing poling polishing popping portraying posing posting pounding pretending pricking priming primping
    prodding professing profiling prompting proving pruning publicizing puffing pulling pulsing punning punting
    purchasing pushing putting pyramiding quadrupling qualifying quickening quivering racing railroading ransacking
    razing reaching readying rebuilding reclining reconnoitering recounting recruiting reducing refilling refurbishing
    regaining regulating relegating relinquishing relishing remaking remembering remodeling rendering renting reopening
    reparcelling repeating rephrasing replacing reporting reprinting rereading resetting reshuffling resolving retaking
    revising rewriting riding ringing ripening rippling roasting rooting rotting rounding rubber-necking rubbing ruining
    rushing sacking salting savoring saying scaling scanning scattering scolding scoring scouring scouting scraping
    scratching screeching screwing scudding seeding seeking seizing selling sending sensing sequencing serving setting
    settling severing shaking shambling shedding shelling shirking shirting shoemaking shoring shortening shouting
    showing shrilling shrinking shuffling shunning shunting shutting signaling signalling signing simmering sinking
    skating skimming slackening slacking slating slaughtering sleepwalking slicing slinging sloganeering slowing
    smacking smarting smooching smuggling sneezing sniveling snoring snorkeling snuggling sobbing socializing soiling
    solidifying solving sorting sousing sparring spattering speeding spending spinning spitting splashing splicing
    splintering spoiling spotting spreading sprouting spurring spying squandering squatting squeezing stabling staging
    stalking stalling stealing stilling stockholding stocking stopping stowing strangling strengthening stretching
    strewing stripping striving studying stuffing stunting subbing submerging subsiding substituting sucking suiting
    summoning supervising supping supplanting supplying surfacing surveying swabbing sweating swelling swerving
    switching symbolizing synchronizing tacking tailing tailoring takin taking talking tampering tapping tasting
    teething thawing thinning throttling thrusting ticking tightening tilling tinning tipping toasting toying tracing
    tracking trailing trampling transmitting transplanting trapping traveling travelling trimming tripling tumbling
    tuning turning tutoring twitching tying uncovering underrating unfastening unfolding uniting unloading unmasking
    untying unveiling updating urging vacationing vaccinating vanishing veering venting viewing visiting vocalizing
    voicing vomiting wadding wading wakening wangling warping washing wasting watching watering waving weaning weaving
    weighing wetting wheedling whirling whistling whitening widening wilting wishing wooing wrangling wrapping wrecking
    wrestling writing yelling yelping yodeling
    =l/
    ablest abruptest achiest acutest airiest amplest angriest aptest ashiest baggiest baldest balkiest balmiest barest
    basest battiest bawdiest beadiest beefiest biggest bitchiest bitterest blackest blandest bleakest bleariest blindest
    blondest bloodiest blotchiest bluest blurriest boggiest boldest boniest bossiest bounciest brainiest brashest
    brassiest brattiest bravest brawniest breeziest briefest brightest briniest briskest bristliest brittlest broadest
    brownest bubbliest buggiest bulgiest bulkiest bumpiest burliest bushiest busiest butteriest calmest canniest
    catchiest chalkiest chanciest chattiest cheapest cheesiest chewiest chilliest choicest choppiest chubbiest chunkiest
    clammiest classiest cleanest clearest cleverest cloudiest clumsiest clunkiest coarsest cockiest coldest comfiest
    commonest coolest corniest cosiest costliest courtliest coyest coziest crabbiest craftiest craggiest crankiest
    crappiest crassest craziest creakiest creamiest creepiest crinkliest crispest crispiest crossest crudest cruelest
    cruellest crumbliest crunchiest crustiest cuddliest curliest curtest curviest cushiest cutest daintiest damnedest
    dampest dandiest dankest darkest deadest deadliest deafest deepest deftest densest dewiest diciest dimmest dingiest
    dinkiest direst dirtiest distinctest dizziest dopiest doughiest dourest dowdiest downiest drabbest draftiest
    draughtiest dreamiest dreariest driest droopiest drowsiest drunkest dullest dumbest dumpiest duskiest dustiest
    earthiest easiest eeriest emptiest exactest fainest faintest fairest fanciest fattest fattiest faultiest feeblest
    feistiest fiercest fieriest filmiest filthiest firmest fishiest fittest fizziest flabbiest flakiest flashiest
    flattest fleeciest fleetest fleshiest flightiest flimsiest flintiest flippest floppiest fluffiest flukiest foamiest
    foggiest folksiest fondest foulest foxiest frailest frankest freakiest freest freshest friendliest frilliest
    frizziest frostiest frothiest frowziest fruitiest frumpiest fullest funkiest funniest furriest fussiest fuzziest
    gamest gassiest gauchest gaudiest gauntest gawkiest gayest gentlest ghastliest giddiest gladdest glassiest glibbest
    gloomiest gluiest glummest goldenest goodliest gooiest goriest goutiest grainiest grandest grassiest gravest grayest
    greasiest greediest greenest greyest grimiest grimmest grittiest groggiest grooviest grossest grouchiest grubbiest
    gruffest grumpiest guiltiest gummiest gustiest gutsiest hairiest handiest handsomest happiest hardest hardiest
    harshest hastiest haughtiest haziest headiest healthiest heartiest heaviest heftiest highest hilliest hippest
    hoariest hoarsest holiest hollowest homeliest homiest horniest hottest hugest humblest hungriest huskiest iciest
    idlest iffiest impurest intensest jauntiest jerkiest jitteriest jolliest juiciest jumpiest keenest kindest kingliest
    kinkiest knobbiest knottiest laciest lamest lankiest largest lastest laxest laziest leafiest leakiest leanest
    lengthiest lewdest lightest likeliest limpest littlest liveliest loamiest loftiest loneliest loopiest loosest
    loudest lousiest loveliest lowliest luckiest lumpiest lushest maddest mangiest manliest marshiest maturest mealiest
    meanest meatiest meekest mellowest merest merriest messiest midwest mightiest mildest milkiest mintiest minutest
    mistiest moistest moldiest moodiest mossiest mouldiest mousiest muddiest murkiest mushiest mussiest mustiest
    nappiest narrowest nastiest nattiest naughtiest neatest neediest newest newsiest nicest niftiest noblest noisiest
    nosiest nudest numbest obtusest oddest oftenest oiliest oldest palest palmiest pastiest patchiest paunchiest
    pearliest peppiest perkiest peskiest pettiest pickiest piggiest pinkest pithiest plainest pleasantest pluckiest
    plumpest plushest pokiest poorest portliest poshest pottiest preachiest prettiest priciest prickliest primmest
    princeliest prissiest profoundest promptest proudest puffiest pulpiest purest purplest purtiest quaintest queasiest
    queerest quietest quirkiest raciest rainiest randiest rankest rapidest rarest raspiest readiest realest reddest
    remotest richest rightest ripest riskiest roaringest rockiest roomiest rosiest roughest roundest rowdiest ruddiest
    rudest runniest rustiest saddest safest saintliest saltiest sandiest sanest sappiest sassiest sauciest savviest
    scabbiest scaliest scantest scantiest scarcest scariest scrappiest scratchiest scrawniest scrubbiest scruffiest
    scurviest seamiest secondbiggest securest sedatest seediest severest sexiest shabbiest shadiest shaggiest shakiest
    shallowest shapeliest sharpest sheerest shiftiest shiniest shoddiest shortest showiest shrewdest shrillest
    shrubbiest shyest sickest sickliest silkiest silliest simplest sincerest sketchiest skimpiest skinniest slackest
    slangiest sleaziest sleekest sleepiest slenderest slickest sliest slightest slimiest slimmest sloppiest slushiest
    smallest smartest smelliest smoggiest smokiest smoothest smuggest smuttiest snakiest snappiest sneakiest snootiest
    snottiest snowiest snuggest soapiest soberest softest soggiest sootiest sorest sorriest soundest soupiest sourest
    spaciest sparest sparsest speediest spiciest spikiest spindliest spiniest spongiest spookiest sportiest spottiest
    spriest sprightliest sprucest squarest squashiest squeakiest squishiest stablest stalest stanchest starchiest
    starkest starriest stateliest staunchest steadiest stealthiest steamiest steeliest steepest sternest stickiest
    stiffest stillest stingiest stockiest stodgiest stoniest stormiest stoutest straggliest straightest strangest
    streakiest stretchiest strictest stringiest strongest stubbiest stuffiest stumpiest stupidest sturdiest subtlest
    sugariest sulkiest sunniest surest swampiest sweatiest sweetest swiftest tackiest tallest tamest tangiest tannest
    tardiest tartest tastiest tautest tawdriest tawniest teariest teeniest tenderest tensest tersest testiest thickest
    thinnest thirstiest thorniest thriftiest throatiest tidiest tightest timeliest tiniest tinniest tipsiest toniest
    toothiest touchiest toughest tranquilest trashiest trendiest trickiest trimmest truest trustiest tubbiest twiggiest
    ugliest uneasiest unfriendliest unhappiest unhealthiest unlikeliest unruliest unsightliest untidiest unwieldiest
    vaguest vainest vastest vilest wackiest wannest wariest warmest waviest waxiest weakest wealthiest weariest weediest
    weightiest weirdest wettest wheeziest whitest wickedest widest wildest wiliest windiest winningest wintriest wiriest
    wisest wispiest wittiest woodiest woodsiest woolliest wooziest wordiest wormiest worthiest wrinkliest yeastiest
    yellowest yongst youngest yuckiest zaniest
    =ng/
    accenting accounting accrediting adducing adjourning adventuring advertising air-conditioning amassing annealing
    annotating arming attitudinizing auctioning auditing babysitting backpacking backsliding backtracking balancing
    ballooning balloting banking banqueting barbering bargaining bartering basting batching bathing baying beading
    bedding beheading belching beleaguering belling bellyaching belting bickering bicycling bidding biking billing
    birding birthing bivouacking blackening blacking blacklisting blessing bloating bluing boating bobsledding bombing
    booking bootlegging borrowing bottling bowling boxing brainstorming brainwashing braising brawling brewing briefing
    broadcasting buccaneering budgeting bugging building bushing butchering buttressing camping caning canning capsizing
    carjacking caroling carpeting catering caulking caving censoring chain-smoking chaining chairing charting chastening
    chinning christening cladding clamouring cleaning clerking clipping clocking clothing clouding clowning clubbing
    clumping clunking cluttering co-opting coaching coating cobbling cocooning coddling coding coloring colouring
    commissioning composting computing conditioning congratulating coning consulting contracting cooking cooling copying
    costuming counseling cowling crackling craving crediting croaking crossbreeding cuing cushioning cycling daubing
    daydreaming debriefing debunking decision-making decking decoding decompressing decorating defusing delisting
    demonizing dickering dieting dining dirtying discounting discrediting displacing districting doctoring
    double-checking dousing downgrading dowsing drenching drilling drinking droning dwelling dyeing earthing
    eavesdropping editing electioneering electroplating embalming enameling encoding enfolding engineering engraving
    enrolling enslaving equalizing equivocating etching evening excreting expunging face-lifting faceting factoring
    fainting fairing farrowing farting fastening fasting felting fencing fibbing fielding filing finagling financing
    fine-tuning fingerprinting firebombing fireproofing fishing flavoring flavouring flooring flouting flushing fluting
    fly-fishing fondling footing foraging force-feeding fording forecasting foregrounding foretelling forewarning
    formatting forwarding fouling founding framing franchising franking freelancing freeze-drying frescoing frisking
    frosting fudging fulling fund-raising funding furbishing furnishing furring gaging gambling gaming gardening gassing
    gathering gelding gerrymandering gilding ginning gnarling gnawing goldbricking golfing graining greeting griping
    grooming grooving grouping guzzling handling handwriting harbouring harvesting hashing hatching haying heating
    heckling hemstitching hijacking hissing hitching hoarding hoisting honeymooning hooding hoofing horse-trading
    housebreaking housecleaning housekeeping housing huffing humming hunting husking hybridizing hyperventilating icing
    imaging immobilizing impounding improvising indexing indoctrinating ingraining inking inning inoculating instilling
    interfacing inventorying invoicing jamming jawboning jogging junketeering junketing keening kenning kidnapping
    kindling knuckling lading landing landscaping laundering leaching learning leasing lending lessening lettering
    leveling licensing lighting liking limning lipreading listing littering loading loathing lodging logging logrolling
    loitering longing looting lopping lynching machining madrigaling mailing maneuvering manoeuvring manufacturing
    mapping marbleizing marbling marketing marshalling mating matting meeting mellowing memorizing mentoring meowing
    merchandising messaging microfilming milling mining misgiving misreading misspelling mistiming misunderstanding
    modeling molding moonlighting mooring mortaring mothballing motorcycling moulding moulting mounding mountaineering
    muckraking mugging mushrooming necking nestling networking neutering nursing offing opaquing outing overacting
    overcrowding overeating overrating overspending overstraining overwriting packaging padding paging painting pairing
    paragraphing parceling parenting parking parting partitioning patenting pattering pebbling peeing petting phrasing
    picketing pigeonholing pillaging piloting pining place-kicking planking planning plastering playacting pleating
    plumbing poisoning politicking polling portering posturing prancing preaching prickling printing proceeding
    programing publishing puking pummeling quarrying quartering queering quelling quenching quilting quintupling
    racketeering railing ranching ranting rapping rating rationing ratting raveling ravelling razzing re-creating
    reaming recasting reckoning reconnoitring recording recycling reefing refereeing refinancing refining refocusing
    refueling regrouping rehearing relapsing reliving remarrying remodelling reordering repainting repositioning
    republishing resting restructuring retailing retelling retouching retraining retrenching retrofitting revaluing
    rewording reworking ribbing rifling rigging rinsing rioting robing rocking rodding roleplaying romanticizing roofing
    roping rough-housing rowing sailing sampling sanding sanitizing sassing savouring sawing scaffolding scapegoating
    scheduling schmoozing schooling scoffing screening scribing scrubbing sculling sealing seasoning seating
    second-guessing sentencing sequestering servicing sewing shading shadowboxing shadowing shaving shearing sheathing
    sheeting shelving shielding shingling shipping shirring shitting shooting shoplifting shopping shrieking shrimping
    siding sieving sifting sighting sightseeing siting sizing skateboarding skiing skinning skirmishing skulking
    skydiving slaying sledding sleuthing sloughing smattering smocking sniping snipping snorkelling snorting
    snowboarding socialising soldiering sourcing souring sowing spacing spaying spelling splattering sponging
    spot-checking spraying sprinkling squabbling staining stapling steering stewing stiffening stitching stock-taking
    stockpiling stonewalling stoning striping stroking stumping styling subcontracting subjoining suckling sudsing
    sunbathing surfboarding surfing suturing swathing swearing sweetening swilling symbolising synchronising tanning
    taping tasking tasseling tasselling teaching telecasting telescoping televising tenting testing texturing theorizing
    thrashing threshing tiering tiling timbering timing tinkering tinting tobogganing toweling towelling trading
    trafficking training trashing trilling trolling trouble-shooting trouncing trucking truckling trumping tubing
    typewriting typing undergirding underpinning undertaking underwriting undoing unfrocking uniforming unraveling
    unsealing unsnarling untangling unwinding upbraiding upending uprising veiling veining vending veneering ventilating
    voiding voting wagering warehousing watermarking waterproofing weathering webbing wedding weighting weightlifting
    welding whaling wheeling whipsawing whoring wigging windowing winnowing wiring withholding wording yachting yearning
    zoning
    =jvd/
    abashed abbreviated aborted abscessed abstracted accursed addled aggregated agonised air-conditioned alloyed
    alphabetised anesthetized anguished antiquated arced arched armed armored armoured asphyxiated assorted asterisked
    attenuated attired avowed baked balanced baptised barbed barbequed barreled barrelled bastardised bastardized bated
    beached beaked bearded beatified becalmed bedraggled beleaguered belittled belled bellied bemused benighted benumbed
    bereft berried bewhiskered bifurcated blanched bleached blemished blinkered bloated blockaded bloodied blotched
    bloused bodied bottled braided brocaded brokered bronzed burred bushed busted calloused callused candied canned
    canonised canopied canted caparisoned carbonated carpentered castled castrated categorised caulked centralised
    centralized centred certificated chagrined chaperoned chapped charred checkered chequered chiselled chopped chromed
    chromium-plated circumscribed civilised civilized clenched cloaked cloistered closeted clotted clubbed co-signed
    coagulated coiffed collateralized collectivised collectivized colonised commercialised compacted compartmentalised
    compartmentalized complexioned complicated computerized concerted condensed configured congested consecrated
    consolidated constipated constricted contorted contoured convoluted cooped corked corned correlated corrugated
    crabbed cramped crazed crested criminalized crimped crinkled crocked crooked crossbred crumpled crusted crystallised
    cultured curdled curtained curved dappled dazed debased debauched decapitated decayed decentralised decentralized
    declassified decomposed deconstructed dedifferentiated defiled defoliated deformed degraded dehydrated dejected
    deluded demoralised denatured depopulated depraved depressed deranged desiccated detailed digitalized dilapidated
    disadvantaged disaffected disarmed disarrayed discombobulated discomposed disconcerted discontented disembodied
    disfavored disfranchised disgruntled disheveled dishevelled disinherited dislocated disordered disorganised
    disorganized dispirited disquieted dissatisfied distended distinguished distressed disused diversified domed
    domesticated doped double-glazed drenched dumbfounded eared elated embalmed embargoed embattled emended emphasised
    enamelled enamored endangered enfranchised engrossed enraged entangled enthralled exalted exasperated excited
    exculpated expropriated expurgated faceted fagged famed familiarised familiarized famished fantasied fated feathered
    federalized feigned felted fenced fevered fine-tuned flabbergasted flavored flavoured flawed fledged floodlit
    floored flowered foamed fogged foreordained forested forked formalised formalized fossilised fossilized fragmented
    franked frayed freckled frescoed fried frizzled fuddled furred furrowed gaited galvanized gated gelded generalised
    generalized germinated gifted gilded gladdened glassed globalized gnarled gold-plated gowned grafted grained
    granulated grayed greyed grilled grizzled hallowed hamstrung hand-picked harmonised harmonized hexed hobnailed
    homogenised honeycombed honeyed hooded hoofed horned hushed hydrated hyphenated hypnotised iced idealised idolised
    idolized immunised impoverished indisposed individualised individualized industrialised inebriated infatuated
    inflamed inflated ingrained institutionalised instrumented interbred intoxicated inverted iodised iodized ionised
    irrigated jacketed jaded jagged jaundiced jellied jeweled jointed jotted kinked knotted laboured laddered lapsed
    latticed leathered leveraged lidded liquified localised localized maddened magnetised mainstreamed malnourished
    mangled manned mantled marbled mass-produced matted mechanised mechanized mercerised mercerized mesmerised
    militarised militarized milled mineralized misguided mistreated modernised moistened mortified motorised muffled
    naturalised necked neutralised nitrated nonplussed novelized nuanced oiled oppressed orientated outmoded overawed
    overcrowded overdressed overexploited overjoyed overstuffed oversupplied overtaxed oxidized padded pained palsied
    pampered parented particularised particularized pasteurised patronised paved pencilled perforated perfumed permed
    perplexed personalised perturbed pestered petrified pickled pillared plagiarised pleased pleated ploughed plumed
    pocked pockmarked polluted potted pouched powdered practised preconceived preferred premeditated prepaid privileged
    profaned pronged proofed proportioned protracted publicised pulverised punctured purported quarantined queued
    quilted radioed ragged randomised randomized ransomed rarified rationalized re-created re-thought reanimated rearmed
    reconstructed refined refreshed related reorganised repossessed rethought revitalised ribbed ridged rifled rimed
    rimmed rouged rough-sanded rumpled rusted rutted saddened salaried sanctified sanitised satellited scalloped scarred
    scented scorched seamed seasoned sectionalized sectioned segmented sensitised serrated sexed sexualized sheathed
    sheeted shipwrecked shod shredded shrivelled shuttered simplified skilled skinned slatted slicked slighted sloped
    slurred smudged socialised soled sophisticated spayed specialised specialized specked speckled spiced spiked
    spirited splintered splotched spray-dried squared squashed stabilised staid stalemated standardised standardized
    stereotyped sterilised stewed stippled stoppered straitjacketed stratified streamlined striped stupefied stylised
    stylized subjugated sublimated submersed subsidised subsidized substantiated subtended suckled sugared sunburned
    superannuated supercharged sustained synchronised syncopated tailed tangled tanned tapered tasseled tasselled
    tenanted tenderised tenderized tenured textured thronged tiered tiled tilled timbered tinned tinseled titillated
    toed tongue-tied tonsured trademarked treed troubled trussed tubed tusked twilled twirled ulcerated unarmed
    unbalanced unbarred unbent unbolted unbound unbridled unburdened unbuttoned unclothed uncluttered uncoiled uncoupled
    undeceived undercoated underdeveloped underdressed undernourished underpaid underpriced undershot uniformed
    unionised unionized unmanned unpacked unrolled unsaddled unsaid unseated unsettled unsnarled unstapled untangled
    untwisted unwrapped upended uplifted upturned urbanised utilised vaccinated vaporized variegated varnished vaunted
    veined verbalised verbalized victimised visualised vulcanised walled waterproofed webbed weighted whiskered whitened
    wicked wigged wilted withered wooded wrinkled
    =k/
    abler abrupter achier acuter airconditioner airier ampler angrier antitakeover apter ashier baggier balder balkier
    balmier barer baser battier bawdier beadier beefier bitchier bitterer blacker blander bleaker blearier blonder
    bloodier blotchier blurrier boggier bolder bonier bossier bouncier brainier brasher brassier brattier braver
    brawnier breezier briefer brighter brinier brisker bristlier brittler broader browner bubblier buggier bulgier
    bulkier bumpier burlier bushier busier butterier calmer cannier catchier chalkier chancier chattier cheaper cheesier
    chewier choicer choosier choppier chubbier chunkier clammier classier clearer cleverer cloudier clumsier clunkier
    coarser cockier colder comfier cornier cosier costlier courtlier coyer cozier crabbier craftier craggier crankier
    crappier crasser crazier creakier creamier creepier crinklier crispier cruder crueler crueller crumblier crunchier
    crustier cuddlier curlier curter curvier cushier cuter daintier dandier danker darker deader deadlier deafer dearer
    defter denser dewier dicier dingier direr dirtier distincter dizzier dopier doughier dourer dowdier downier drabber
    draftier draughtier dreamier droopier drowsier drunker duller dumber dumpier duskier dustier earthier easier eerier
    exacter fainer fainter fairer fatter fattier faultier feebler feistier fiercer fierier filmier filthier firmer
    fishier fizzier flabbier flakier flashier fleecier fleshier flightier flimsier flintier floppier fluffier flukier
    foamier foggier folksier fonder fouler foxier frailer franker freakier freer friendlier frillier frizzier frostier
    frowzier fruitier frumpier funkier funnier fussier fuzzier gamer gassier gaucher gaudier gaunter gawkier gayer
    gentler ghastlier giddier gladder glassier glibber gloomier gluier glummer goldener goodlier gooier gorier goutier
    grainier grander grassier grayer greasier greedier greener greyer grimier grittier groggier groovier grosser
    grouchier grubbier gruffer grumpier guiltier gummier gustier gutsier hairier handier handsomer happier harder
    hardier harsher hastier haughtier hazier headier heartier heavier heftier hillier hipper hoarier hoarser holier
    hollower homelier homier hornier hotter huger humbler hungrier huskier icier iffier impurer intenser jauntier
    jerkier jitterier jollier juicier jumpier keener kinder kinglier kinkier knobbier knottier lacier lamer lankier
    laxer lazier leafier leakier lewder lighter'n likelier livelier loamier loftier loopier looser louder lousier
    lovelier lowlier luckier lumpier lusher mangier manlier marshier mealier meaner meatier mellower merrier messier
    mightier milder milkier minincomputer mintier minuter mistier moister moldier monicker moodier mor mossier mouldier
    mousier muddier multifiber murkier mushier mussier mustier nappier nastier nattier naughtier needier newer newsier
    nicer niftier nimbler nobler noisier nosier nuder obtuser odder oilier paler palmier pastier patchier paunchier
    pearlier peppier perkier peskier pettier pickier piggier pinker pithier plainer pleasanter pluckier plumper plusher
    pokier poorer portlier posher pottier preachier prettier pricier pricklier primmer princelier prissier profounder
    puffier pulpier purer purpler quainter queasier queerer quieter quirkier racier rainier randier rapider rarer
    raspier readier realer redder reinsurer remoter reseller richer righter riper riskier rockier roomier rosier rougher
    rowdier ruddier runnier rustier sadder safer saintlier saltier sandier saner sappier sassier saucier savvier
    scabbier scalier scanter scantier scarcer scarier scrappier scratchier scrawnier scrubbier scruffier scurvier
    seamier sedater seedier severer sexier shabbier shadier shaggier shakier shallower shapelier sheerer shiftier
    shinier shoddier shorter showier shrewder shriller shrubbier shyer sicker sicklier silkier sillier simpler sincerer
    sketchier skimpier skinnier slangier sleazier sleeker sleepier slenderer slier slighter slimier sloppier slushier
    smellier smoggier smokier smugger smuttier snakier snappier snazzier sneakier snootier snottier snowier snugger
    soapier soberer softer sootier sorer sorrier soupier sourer spacier sparser speedier spicier spikier spindlier
    spinier spongier spookier sportier spottier sprier sprightlier sprucer squarer squashier squeakier squishier stabler
    staler stancher starchier starker starrier statelier stauncher steadier stealthier steamier steelier sterner
    stickier stiffer stingier stockier stodgier stonier stormier stouter stragglier straighter streakier stretchier
    stricter stringier stronger stubbier stuffier stumpier stupider sturdier subtler sugarier sulkier sunnier surer
    swampier swankier sweatier sweeter swifter taller tangier tardier tastier tauter tawdrier tawnier tearier teenier
    tenderer terser testier thicker thirstier thornier thriftier throatier tidier tighter timelier tinnier tipsier
    toothier touchier tougher tranquiler trashier trendier trickier truer trustier tubbier twiggier uglier uneasier
    unfriendlier unhappier unhealthier unlikelier unrulier unsightlier untidier unwieldier vaguer vainer vaster viler
    wackier wanner warier wavier waxier weaker wealthier wearier weedier weightier weirder wheezier whiter wickeder
    wider wiggier wilier windier wintrier wirier wiser wispier wittier woodier woodsier woollier woozier wordier wormier
    worthier wrinklier yeastier yellower younguh yuckier zanier
    =vdj/
    abandoned abridged absorbed abused accelerated accented accepted accompanied accomplished accumulated acknowledged
    acquired acquitted actuated adapted addressed adjusted adopted adorned advertised advised agglomerated aggravated
    aided aired alarmed alienated aligned alleged alleviated allotted altered amended amused analyzed angered angled
    annihilated anticipated appointed apportioned appreciated apprehended apprenticed aroused arranged arrayed
    articulated ascertained assigned assisted assumed assured astounded attested augmented authenticated authorized
    avenged awakened backed banded banned baptized barbecued barred barricaded based beguiled besieged billed blinded
    blocked boiled bonded booked bordered bored bothered bounded braced broiled buffeted bugged built buried burned
    burnished burnt calculated calibrated camouflaged cancelled captivated carved centered certified chafed changed
    charged charmed checked cherished chinned clawed cleared clipped clogged clothed clustered coalesced coated codified
    comforted commissioned committed compensated completed composed compounded compressed comprised compromised
    concealed conditioned confirmed conserved considered consummated contaminated contested controlled conventionalized
    converted convinced coordinated cornered corrected corroded corrupted costumed coupled covered coveted craved
    credited crowded crowned crushed cultivated cured cushioned cussed damaged dashed dated dazzled debilitated
    decorated defined delayed delighted delimited demolished demonstrated depicted deprived derived descended described
    desecrated designed desired despoiled destined destroyed detected developed dictated diffused diluted diminished
    directed disabused discarded discharged disclosed disconnected discontinued discouraged discovered discredited
    disenfranchised disentangled disgraced dishonored dispensed disposed disputed disrupted dissipated distorted
    distracted distributed disturbed diverted divided divorced documented dominated drained dreaded dressed dried
    drilled dyed edited effected elaborated elapsed elected elicited embedded embodied embroiled employed empowered
    enclosed encouraged encrusted endowed enervated enforced engaged enlarged enlivened enmeshed entertained entrenched
    equipped established evidenced evoked exaggerated exchanged excused executed exonerated expanded expected expired
    exploited exposed expressed exterminated fascinated fashioned fastened fattened favored featured filled fitted
    flattened flooded flustered focused focussed foiled footed forced forfeited forged formed formulated fortified
    framed fulfilled furnished fused geared glazed glorified glued glutted granted grounded grouped guarded guided
    hammered handled hardened harnessed harried hatched haunted headed healed heard hedged held heralded hired hogged
    homogenized hooked humbled humiliated hunched hunted hypnotized identified ignored illuminated impaired impeded
    implanted implemented imported imposed imprisoned improved incapacitated incised incorporated increased induced
    industrialized infected informed inhabited inherited injected inlaid inspired integrated intended intensified
    interlaced interpreted interrupted intimidated inured invalidated involved ironed irritated jailed jammed jawed
    jilted justified juxtaposed kept knitted labeled labelled lacerated laid layered leased lengthened lessened
    liberated licensed lighted lined linked listed loaded loosened lyophilized magnetized mailed maintained maltreated
    marked marred masked mastered matched mated measured mediated melted merged meshed mesmerized mined minimized
    mirrored mislaid misunderstood mitigated modernized modified molded mounted multiplied murdered mutilated mystified
    needed neglected nested nestled neutralized notched nourished nucleated obliterated obstructed occupied offended
    opposed ordained organized ossified outlawed outlined overburdened overlooked overturned owned packaged packed paid
    painted paired paralyzed parked patched patented patronized patterned pawed peeled perceived perfected pictured
    pierced pinched pissed pitted placed plagiarized planted plotted plowed plugged plundered poached polished polled
    populated portrayed posed posted practiced prepared prescribed preserved pressed processed prohibited projected
    promulgated proscribed protected publicized published puffed pumped punished qualified quelled quenched raised
    ranked ransacked raped rattled reassured recessed reconciled recorded redeemed redistributed reduced reflected
    regimented registered regulated reinforced relaxed relieved removed reorganized repeated represented reputed
    required rescued reserved resettled resolved respected restrained retained retracted revered revised revived riddled
    rigged roasted robed roofed rooted rotated rotted roughened ruined ruled saddled salted sanctioned satiated saved
    scheduled scorned scrubbed sealed seared seeded segregated selected sensitized separated severed shadowed shamed
    shaped shared sharpened shattered shaved shielded shocked shortened sighted silenced sliced slimed smuggled sold
    solved sorbed soused spattered specified spoilt spurned squelched stacked stained starved stated steamed sterilized
    stimulated stitched stocked stoned stopped strangled strengthened stripped strung studded stuffed stunted sublimed
    submerged subscribed supported supposed suppressed surrounded suspected synchronized tagged tamed teased telescoped
    terminated tested tethered thawed thickened thinned threaded thrilled thwarted timed tracked trained transcribed
    transfixed transformed transmitted transposed treated trimmed trusted tucked twisted typed uncovered understated
    understood unloaded unsheathed uprooted urbanized utilized validated varied verified vexed victimized vindicated
    warped washed water-washed watered weakened weaned wedded wedged wired worried wrapped yellowed
    =n/P
    abbey academy acorn adobe aeronautics alacrity albacore almanac aloe aluminium amazon ambassador amendment angel
    antler appendix aqua arbor arboretum archangel archer ark armada arrow arrowhead assembly assemblyman assemblywoman
    association atlas auditorium auger avenue babe baker banknote barker baron bast bayou beau beck beechnut belle berg
    beryl billy blimp bluebird boardwalk bologna bombardier bonito booker bookshop boron borscht bosh boulevard bowman
    boxer boxwood bracken brazil briar brigantine bronco brotherhood buckeye bunny bureau burgher burro busby butler
    butte cam candlestick cannibal canticle cantor canyon caprice carrel centurion chairperson chamberlain chandler
    chapel charade chessman chevron chi chihuahua chiller china chino chorale chow chronometer chrysalis cinema cinnamon
    cirrus citadel clambake clapper clay clipper cockerel coda cole colleen collier colonel combo commissioner commodore
    condor congresswoman constable constitution corolla coronation corporation cote cougar county covey cowbird creamery
    creek cress crier crozier crystal curie cyclone cypress czarina daddy dahlia dale dame deaconess deb decathlon
    declaration department depressive dick dieter dirk dodger dominion dowager drake dreadnought duchess duchy duff duke
    dyer earl elector electrification elf emery emperor empire emporium empress encyclopaedia ensign epsilon equinox
    esquire eta euro eve ewe existentialism explorer expo falconer fang farina farthing fellowship fibre fibreboard
    fiddler fife finis fireside fisher flamingo forester foundation fountain freedman freeholder furze g galena gamecock
    gantry garret gatherer generalissimo genesis gibbon gill giraffe glazier god goldsmith gospel grail grange granny
    greenery greyhound griffin guardian guinea gulch gulf guppy gymnasium hacienda hackney hall hallelujah handler
    handmaid hank hart harvester herder heritage hermitage heron hertz hickey hogan holly holocaust homeroom hovercraft
    huntsman hurricane hyperlink imam indemnity inquirer inquisition inspector iris islander jaguar jasper java jersey
    jihad john joker justice kaolin karate khan kibbutz kingdom kingfisher lackey lama lambda lamentation lancet lander
    lassie lazybones lea leatherneck lefty legionnaire leisure len leopard liberty lifespan lighthouse limerick linker
    lisle lodestar louvre lover lyceum lynx ma mac mace madam madame magazine maggot magma magpie mahatma mailer maize
    mamma mandarin mandolin marlin marquess marquis marsh martin masque matchbox mayflower mayo mead mecca meg menagerie
    mesa mezzanine mi micron midge midshipman miller millstone ministry minster mirage miser mo moccasin moll mommy
    monogram morocco motel muffin mulberry mulligatawny museum mustang naturalization nautilus newton nickelodeon niger
    nightshade ninja nocturne non-proliferation noonday nova nu nutcracker observatory obsolescence octet omega opus
    organisation oriole osprey oxford packer paddy padre paisley palmetto palomino panda panther papa paperweight
    parliament paso pastern patty peat pelican penguin pentagon peony phoenix physiologist pita placer playhouse pope
    portage prescience presidency priestess primate primetime prince priory prism protectorate pullover quad quadrant
    quadrille quartermaster ravine redeemer reed regatta regency rehabilitation republic republicanism requiem rhea
    rickshaw ridiculousness ripper river riverside robin roe roebuck rosemary rosewood rover rube rune rusk safari
    salter samovar samurai sandman santorum sawyer scientology scripture secretariat secretary seltzer senate senator
    sequoia shah shale shantung shea sheikh sheriff shogun sierra sigma signet singleton slider smith sol solicitor
    soothsayer southerner sphinx spinnaker sprite st stadium stalker stanza starling stater stein stepsister stinger
    stoner stork strangler stringer sultanate superman surety surrey swisher symphony synod tabernacle talon tam taster
    tech tel tempter tenderloin terminator tern terry thatcher thistle thrush ti titan tom tong tracer transcendentalism
    treaty tribune trident trinity trophy troy turkey turner turnpike tutu twain tyrannosaurus tyre unification
    university urchin vale valedictorian valentine valley vermouth viceroy viola viper virology viscount walker weaver
    welfare westerner whaler wheeler whippet whitefish wiener wight wile william wolverine wonderland woodcock woodman
    wright yahoo yew yogi zeta
    =nj/
    a.m. abortifacient accessory acid acrylic activist additive adjective adjunct adolescent adult aerospace afternoon
    alabaster alto alveolar amateur analog analogue anesthetic animal antacid antecedent anti-semite antibiotic
    appellant aquamarine arithmetic aspirant attendant avocado banner barbarian baritone barnyard bastard bedrock
    bedside belowground beneficiary beta bicentennial billiard binomial biped biplane blood-red boon breakable breakaway
    brindle brute buggy caller callipygous canonist capillary capital caramel carbonyl cardboard carpal casebook
    cast-iron cc centennial cereal cerulean chestnut chocolate choice cloth conservatory constituent contestant
    continent contrabass contralto conversant cookie-cutter corollary corporal corporatist correspondent countertenor
    creditworthy crescent cross-section crude custom darling daughter daytime decimal deferent delta deltoid
    demon-ridden demonstrative deodorant depressant derelict descendant descendent designer desktop detective detergent
    determinant deterrent dialectic diesel dilettante directive dirt disinfectant documentary dogwood double-dealing dud
    earnest ebony economy editorial effluent eighty-nine elite ellipsoid emeritus emissary epidemic equine equivalent
    erythroid evacuant evergreen existentialist expert expletive expressionist extrovert eye-deceiving fanatic favourite
    fellow fervid finalist fingertip fizzy fledgling flint fluid folk formula fourth-year free-enterprise freshman fun
    future futurist gamma gentile giant glittery gold gossamer gourmet gradient greenhouse grizzly grownup guerrilla
    half-breed half-dozen hand-painted hardcover hearsay heretic hi-fi hick high-fidelity highland hillbilly hip
    honorific how-to ice-cold imbecile imitation immigrant imperialist impressionist incident individualist infinitive
    initiative instant instinct intent interior intermediary irritant jet-black keyhole kin kind knockdown knockout
    latter laureate laxative libertine life-or-death liver livery locker-room locomotive long-chain looseleaf
    low-altitude low-down lowland lubricant luminary magic magnum maiden mainland majority make-believe malcontent
    maniac manic-depressive manual material maverick mechanic melancholy memorial meridian metro migraine mineral molar
    motive mural myeloid narrative naught neurasthenic newlywed nonconformist nonparticulate nonprescription nonsense
    nought novel numeral nymphomaniac objective ocher oldline one-person opponent opportunist out-of-door outback
    outcast p.m. pacifist pandemic pantheist paperback pate patient peanut pedigree pendant penitentiary perfectionist
    periodical philharmonic pickup plastic pluralist polynomial portal positivist post-season potty precedent precision
    preconception premium prerequisite prerogative prescription prima processional projectile propagandist propellant
    prostate punk pussy quadrillionth quality quantum rash raspy razorback recipient recluse recusant referent reflex
    reformatory reformist refrigerant regulation resident respondent retrospective ritual rock-steady rum rummy run-on
    rundown sabbatical sable sage saline salmon scurvy sedative serum servo shipboard shorthand shuddery side
    sign-language signatory slapstick slivery smoothbore sophomore soprano soul specialist spic splintery spunky
    standoff statuary statute stereo sterling stimulant stopgap strait subaltern subsidiary summary sunrise sunset
    supine surplus sweetheart tactic takeout tenor tete-a-tete textbook textile throwback thyroid tonic toxicant
    traditionalist trapezoid triennial trompe-l'oeil turnaround tutorial twilight typhoid ultramarine umbrella undrawn
    uninitiate unlit utility v vanilla variant vegetable velvet vernacular veteran violet walk-on walk-up weakling
    well-wishing wildcat windup wizard word-of-mouth year-end zillion
    =gj/
    abounding absorbing accepting accommodating accompanying accusing actuating admonishing adoring advancing affecting
    aggravating agitating ailing alienating aligning alternating animating answering appraising arching arresting
    asserting assimilating assuming assuring attacking balking bantering beaming becoming befitting beseeching besetting
    bettering betting bewildering bewitching billowing biting blasting blockading bloodsucking blustering brimming
    bubbling bulging burgeoning buzzing calculating centralizing challenging changing churning circulating clanking
    clarifying clashing clinking clogging coalescing coexisting coiling coinciding comforting commanding commemorating
    complaining completing compromising concluding concurring condemning confiding confining confirming conflicting
    conforming confounding consenting consoling constraining constricting consuming contaminating continuing contouring
    contrasting contributing controlling coordinating corrupting crashing cringing curving damning dashing de-iodinating
    deafening debasing decentralizing decreasing defending demanding demoralizing depreciating descending determining
    devouring diffusing dignifying diminishing directing disabling disbelieving discouraging discriminating discussing
    disparaging disqualifying diverging diverting dogging dominating domineering doting doubting dragging draining
    drizzling drooping dropping drowsing echoing elating emerging empowering enabling encircling encompassing
    encouraging encroaching enduring enervating engaging enlightening enlivening ensuing enticing enveloping erring
    exacerbating exalting exasperating exceeding exemplifying exhausting existing extenuating falling fattening fetching
    flaring flickering flourishing fluctuating following fooling forgiving frothing frowning fumbling galvanizing gaping
    gesticulating glinting glittering glowering grieving gripping groping groveling grovelling guiding gushing
    hallucinating halting heightening hesitating hibernating hindering impeding imploring imposing improving
    incriminating indwelling inheriting insinuating intensifying interfering interlacing interring intersecting
    intervening intimidating intruding invading invalidating invigorating inviting iodinating isolating jangling jarring
    jesting jetting jingling joking jolting laboring lacking lactating lamenting lasting laughing leering marauding
    maximizing meandering mincing missing mocking moderating mystifying napping neighboring neighbouring nipping nodding
    nourishing offending operating opposing orienting oscillating overflowing overlooking overreaching overriding
    oxidising participating patronizing paying pending permeating persevering persisting perturbing pestering petrifying
    placating pondering pouring praising preceding precipitating preferring prevailing projecting propelling prospering
    protecting protruding provoking punishing purifying pursuing quavering racking radiating raging raiding raining
    ranging reassuring reconciling recovering recurring redeeming reeking reflecting regenerating reigning relaxing
    releasing remaining renewing repelling repressing restricting retiring returning reverberating revitalizing reviving
    rhyming ripping riveting roiling sagging sanctioning scurrying searing seeping seething shuddering skirting slanting
    slashing sliding slighting slipping slithering sloping sluicing smoldering smothering sneaking sneering sobering
    soothing sparing spiraling spouting spurting squealing squinting squirting stabilizing staring starring sticking
    stimulating stinking stooping straggling straying struggling subordinating substantiating succeeding suffocating
    surging surpassing surrounding surviving swaggering tantalizing taxing teaming teeming threatening thriving thudding
    thundering tinkling tiring titillating toiling transacting transpiring tripping trying unappealing underlying
    unfaltering unheeding unifying unnerving unstinting unsurprising unvarying unwavering upsetting validating varying
    venerating verifying wanting warring wearying welcoming wobbling wondering wriggling writhing
    =bpn/
    abandon affect affix amble baffle balk baste bathe bear bend bevel bicker billow bleed blink boil boo bother bounce
    brandish build burnish buy cackle call cancel capture careen carry catapult caw chandelle cheat chew chirp choke
    chop chortle churn clamber clamp clank clasp clench climb clink clobber clog coax combine compile compress conserve
    console convert cope crawl creep crochet crumble cuddle curl dare dazzle devise dictate dig digest discard
    disconnect dishonour dismount dissolve doze draw drowse dub dump dupe ejaculate employ entail exploit expose fade
    fail falter fathom feel fetch fete fidget fill fix fizzle flake flaunt flinch float flounder flourish flub fluster
    forge fulminate fume gape garner gather gawk gild glide gloat glower goof gore gouge grab grapple grasp grope haggle
    handle hang hear heed hide highlight hijack hire hobble hoist holler hurl impress infiltrate initiate insert
    interlock interrupt invite isolate itch jabber jangle jeer jilt jive jog joggle join kill kneel knock lag lampoon
    lash leave leer lick lie lift lob look lug lunge lure manufacture mar matriculate meander melt mend mention mew
    mince misfire misquote miter monitor moo mop mottle mount mow muffle mull munch muster mutter nag nettle nudge
    nurture offer ogle overburden overestimate overlook override overshoot overturn overwork parlay pay peel pelt permit
    pick pillory play plod plummet pommel pose pounce practise prance preempt presage preserve prod produce proffer pry
    pull pummel puncture purl quail quiver raise ramble rebuke recall recapture recount refuse regale reject remake
    remand remit remount remove render reorder repeat repulse resolve retard rethink revise rewrite ricochet riffle
    rivet roost ruffle rummage sag sail salvage sap saturate save savor scold scorch scribble scud scuff scuttle seek
    segregate sell serve shake shamble shave shimmy shoot shout shove shrink shudder sidestep simmer singe sink sire
    skedaddle slash slaver slip smother snatch snicker sniff snoop snore snort soak soar souse spearhead spin spoil
    sprain sprinkle sputter squawk squirm stagger stammer stare startle steal steer stifle stir stoke stomp stoop
    straddle strafe strop stumble subcontract suck sulk sup swab sway swim swindle tailor take tamper taper tarnish tat
    tether thrash throb throw thwart tinge tingle tinker toss trample transform transpose traverse treat tremble try
    twiddle twirl underestimate underline upgrade urge waft waggle wait wallow wane wangle warble wear weatherstrip weld
    whack whisk wilt win winnow wipe wobble woo wrench wrestle wriggle wring yap yield zoom
    =/Pj
    abkhaz abkhazian abnaki achaean adonic adriatic aegean aeolian afghani afghanistani afrikaans afrikaner
    afro-american aleutian alexandrian algonkian algonquian algonquin all-district alsatian altaic amerind amharic
    andorran anglo-indian anglo-saxon angolan anguillan antiguan appalachian arabian aramaean aramaic aramean arawakan
    aristotelean arminian aryan asiatic assamese athenian austrian austronesian avestan azerbaijani babylonian bahai
    bahamian bahraini bangladeshi bantu barbadian basse bavarian belarusian benedictine bengali beninese bermudan
    bhutanese bolivian bolshevik bolshevist briton brummagem bruneian bulgarian burmese burundi burundian californian
    cambodian cambrian cameroonian capetian caribbean carmelite carolingian carthaginian carthusian catalan caucasian
    cenozoic chadian chaldaean chaldean chaldee chechen chilean chippendale confucian congolese congregationalist coptic
    cornish cretaceous croatian cyprian cypriot cypriote cyrillic czech czechoslovakian darwinian demotic djiboutian
    dominican donatist dorian ebionite ecuadorian edwardian egyptian elizabethan ephesian episcopalian eritrean essene
    eurafrican fabian fahrenheit fijian filipino finnish flemish formosan franciscan frisian galilaean galilean gambian
    genoese georgian germanic ghanian gi gibraltarian glaswegian gnostic graecophile grenadian gu guinean guyanese
    hadean haitian hanoverian hawaiian hindi hindoo hindustani hispanic hittite hmong hollywood honduran iberian
    icelandic incan indo-aryan indo-european ionian iraki ismaili jacobean jainist jamaican javan javanese jordanian
    julian jurassic kampuchean kashmiri katari kazakhstani kechuan keynesian kokka kurdish kuwaiti lamarckian
    lancastrian lao laotian latvian levantine liberian libyan liechtensteiner lilliputian lithuanian liverpudlian
    lutheran luxemburger macedonian machiavellian madagascan magyar malawian malay malayan malayo-polynesian malian
    maltese malthusian mancunian mandaean mandean manichaean manichean manichee manx maoist maori maroc mauritanian
    mauritian mendelian merovingian mesoamerican mesozoic milanese mohammedan monacan monegasque mongol mongolian
    mongoloid monophysite montserratian moorish moriori mormon moslem mozambican muhammadan muscovite namibian nauruan
    nazarene neandertal neapolitan nepalese nepali nestorian nicaraguan nigerian nigerien nilotic nipponese nordic
    norman norse numidian olympian olympic omani oxonian pakistani paleozoic papuan paraguayan parthian pauline persian
    peruvian philippine phoenician polynesian portuguese praetorian pre-raphaelite prussian punic qatari quebecois
    quechuan rastafarian rhenish romani romanian romansh romany rosicrucian rumanian rumansh ruritanian rwandan sabahan
    sabbatarian sabine saharan salvadoran salvadorean samoan sarawakian sardinian saxon scots scythian seljuk semite
    semitic senegalese serbian seychellois shakespearean shakespearian shavian shinto shintoist shona siberian sicilian
    sikh singaporean singhalese sinhala sinhalese sinitic siouan skinnerian slav slavic slavonic somali somalian sotho
    stalinist sudanese sufi sumatran sumerian swazi tahitian tai taiwanese tamil tanzanian taoist texan theban thracian
    tibetan timorese tobagonian togolese tongan triassic trinidadian triple-a trojan tudor tunisian turkic turkmen
    tuscan tyrolean ugandan ukrainian uniate unitarian uruguayan venetian venezuelan vietnamese wagnerian washingtonian
    wesleyan wiccan yankee yemeni yucatán yugoslav yugoslavian yuman zairean zairese zambian zapotec zimbabwean zionist
    zoroastrian
    =/jP
    a-one aberdonian acheronian acherontic aeschylean african african-american afro-asian alaskan albanian albigensian
    algerian all-silver ambrosian american-arab amerindic andalusian andean anglican anglo-catholic anglo-jewish
    anglophilic anglophobic antarctic arab argive aristotelian aristotelic armenian arthurian asat asian asian-american
    audenesque augean augustan australasian baltic balzacian bantoid bantu-speaking baptistic bayesian beethovenian
    belgian biedermeier bismarckian boeotian bogartian bolshevistic boolean bosnian botswanan brazilian brazillian
    britannic brobdingnagian brownian buddhistic byzantian caesarean caesarian calcuttan calvinist calvinistic
    calvinistical canadian cappadocian carolean caroline cartesian caucasic caucasoid celtic ceylonese chasidic
    chassidic chian chinese chinese-red chitonga-speaking christian christological churchillian cimmerian coleridgean
    coleridgian colombian columbian copernican corsican cromwellian cuban danish dantean dantesque delphian demosthenic
    deweyan dickensian digi-destined dionysian dipylon dna-suitable donnean donnian dostoevskian dostoyevskian dutch
    einsteinian english-speaking erasmian estonian ethiopian eucharistic eurasian eurasiatic euro-atlantic eurocentric
    european europocentric falstaffian faustian finno-ugric-speaking flemish-speaking florentine frankish french-born
    french-speaking freudian frostian gabonese gaelic gaelic-speaking gallic gallican galwegian gandhian gauguinesque
    gaussian genovese german-american german-russian german-speaking ghanaian ghanese gilbertian goethean goethian
    gordian graeco-roman graecophilic gram-negative gram-positive grecian greco-roman gregorian guadeloupean guatemalan
    h-shaped handelian hasidic hassidic hebraic hebraical hebrew hebridean hegelian hellenic hellenistic hellenistical
    hemingwayesque hertzian hesperian hezbollah-provoked himalayan hindu hippocratic hispaniolan hitlerian homeric
    hugoesque hungarian huxleian huxleyan ibsenian icelandic-speaking illyrian indian indo-germanic indonesian iranian
    iraqi irish israeli israeli-palestinian italian italian-american italian-speaking jacksonian jacobinic jacobinical
    jain jamesian janus-faced japanese-speaking jeffersonian jesuit jesuitic jesuitical jewish jewish-orthodox jovian
    judaic judaical judeo-christian jungian junoesque kafkaesque kannada-speaking kantian kenyan kiplingesque koranic
    korean kyrgyzstani l-shaped laputan latin latin-american latino lebanese leibnitzian leibnizian leonardesque
    levitical lgbtq lincolnesque lincolnian linnaean linnean livonian-speaking lusitanian luxembourgian malaysian
    manchurian marian markovian martian marxist marxist-leninist masoretic mediterranean melanesian methodist
    mets-inspired mexican michelangelesque michelin-rated minoan mishnaic moldovan monophysitic moravian moresque
    moroccan mozartean mozartian muslim mycenaean napoleonic neanderthal neanderthalian newtonian nicaean nicene
    noachian norwegian officiol orphic orwellian oscan-speaking pachomian palestinian palladian pan-hellenic panamanian
    panhellenic parisian passive-active pasteurian pavlovian peloponnesian pharaonic piagetian platonistic plutonian
    prakritic pretorian procrustean proustian ptolemaic puranic pythagorean rabelaisian rembrandtesque rhodesian
    riemannian romanic romanist rooseveltian roumanian rousseauan ruandan russian russian-speaking sadducean
    samoyedic-speaking sapphic saudi saudi-arabian scandinavian scientology-related semitic-speaking senecan shiite
    shintoistic shuha siouan-speaking sisyphean slovakian slovenian socio-economic socratic solomonic spanish-english
    spanish-speaking stravinskian stravinskyan stuart stygian sunday-go-to-meeting sunni swiss syrian syrian-owned
    t-shaped tajikistani tantric tantrik tarahumara tartarean tasmanian thoreauvian turkic-speaking turkish tyrolese
    u-shaped un-related uzbekistani vedic victorian viennese voltarean voltarian w-shaped warhol-like wilsonian
    wittgensteinian wordsworthian wysiwyg x-linked y-shaped yeatsian york-born zolaesque
    =vjd/
    ablated acclaimed accrued accustomed acquainted activated addicted adulterated aerated aerosolized affiliated
    affixed afflicted alligatored amalgamated amazed annoyed appalled appareled apprised assassinated astonished
    atrophied attached authorised autographed automated awed bandaged battered beaded bedded befouled bewildered
    bewitched biased blackened blighted blindfolded blooded blurred boned booted botched bottomed boxed brainwashed
    braised branched branded broached browned burdened buttoned buttressed canonized carpeted categorized censored
    chambered chartered chinked chiseled clouded cluttered coarsened commercialized concentrated concerned confined
    confused conjoined conjugated connected constrained contented contrived copyrighted corded counterbalanced crippled
    crisscrossed deadened deadlocked deafened dedicated dehumanised dehumanized delineated demoralized demythologized
    denuded depleted deserted detached determined devoted differentiated dignified dimmed disappointed disarranged
    disciplined disenchanted disguised disgusted disheartened disillusioned disinclined disjointed dismantled dismayed
    disoriented dispersed displeased dispossessed disqualified dissociated dissolved disunited dogged dosed dotted
    drugged dulled educated elongated emaciated emancipated embarrassed emboldened enchained enchanted encumbered
    engorged engraved enhanced entitled entranced eroded estranged exhausted exhilarated extended extinguished
    fabricated faded fatigued fertilized fettered filmed fixed flagellated flecked floodlighted flushed frightened
    fringed frustrated fueled funded galled garbed garbled gloved graded gratified groomed grooved gummed heated
    heightened honored horrified hypertrophied hypophysectomised idealized immunized impacted impelled implicated
    implied incensed inclined indentured inflected injured inscribed institutionalized interconnected interrelated
    introjected introverted inundated invigorated iodinated ionized isolated jinxed jumbled kayoed keyed kindled laced
    landscaped liquefied littered located looted lubricated magnified manufactured marbleized mellowed miffed mired
    mismatched misplaced misused mixed modeled modulated mortgaged motivated motorized mottled muddied muddled muted
    naturalized nauseated neutered nullified numbered obligated obliged obsessed occluded oriented orphaned outclassed
    outraged overheated overloaded overpriced overstated oxidised parched pasted pasteurized peeved penciled peopled
    personalized perverted pinioned planned plastered poised pomaded powered precooked predestined predetermined
    predigested predisposed prejudiced preoccupied prerecorded primed prolonged pulverized puzzled raddled raftered
    rarefied rationed ravaged razed reclaimed rectified redesigned redoubled referenced refrigerated reinvigorated
    remunerated renewed repressed restricted resuscitated riled roiled rounded ruffled sanitized satisfied saturated
    scaled scared scattered scoured scripted sculpted sculptured seated secluded sequestered shackled shaded sheltered
    shriveled simulated situated skewed slaked slanted soaked socialized soiled sorted spaced splattered spoiled
    squandered stabilized startled stranded structured stung subdued suburbanized suckered suited superimposed surprised
    suspended sweetened tailored tainted taped tempered terrified thoriated thrombosed tied tired titled toned tormented
    tortured tousled trapped treasured truncated twinned unhinged unsealed upraised valued veiled versed vested vitiated
    vulcanized wasted weathered whitewashed widowed
    =Nn/
    accommodations acoustics acres acrobatics aesthetics affairs algae alkali amenities ancients annals antipodes
    appearances arrears arts assets astrophysics athletics auspices authorities avionics backwoods bacteria ballistics
    basics beatniks belongings biceps bifocals bikers billions binoculars biophysics bleachers blini bluefish boar
    bourgeoisie bowels boxcars boxers breakers breeches brethren broccoli buckskins buns businessmen buttocks
    calisthenics capita castanets cattle ceramics certiorari chilblains chives circumstances civics classics cleaners
    cobblers communications congratulations contemporaries conveniences corrections counter-measures crossroads customs
    das dealings deeds deeps deli depths descendants devices diagnostics dialectics dibs doings doldrums dozens
    dramatics drawers dregs droppings duds dues durables dynamics earnings eighties electronics elements elk ergonomics
    erotica esoterica esthetics ethics excreta expectations eyeglasses fantods feces feelings femora fiberglass fifties
    findings fireworks fives fixings flats folks follies followers footlights forensics formalities frangipani
    fundamentals furnishings gemsbok genetics genitalia glanders goods graphics gravitas gymnastics hearts heavens
    heebie-jeebies heights heroics hindquarters hippies histrionics hostilities hours humanities humans hydraulics ides
    informatics innards instructions italics jammies jeans jinks jitters kg kinfolk km kudos lashings lats laurels
    leaders leftovers legs leotards levis lexicostatistics liabilities linemen load-shedding lodgings logistics loins
    losses macaroni magnetics manners marginalia maria media memorabilia memoranda metaphysics metrics microeconomics
    microelectronics mid-fifties mid-thirties millions moorings morals mores morphophonemics movies multimedia nineties
    nothings odds operations optics organs orthodontics orthopedics out-of-doors outskirts overalls oxen pajamas pampas
    paraphernalia paratroops pastrami payables peanuts pecs people pepperoni personnel phonemics phonetics pickings
    plaudits pleura pliers polemics politics porcupines principles privates proceedings psi punks quadriceps
    qualifications reeds regalia relations remora representations riches roads rockers rudiments salami sales savings
    scads schooldays sevens seventies silks sixties skinheads smithereens snuffers soapsuds spaghetti species specs
    spectacles stairs statistics stockholdings subspecies surroundings suspenders swami sweepings swine tactics takings
    teens teeth telecommunications thermodynamics thermostatics things thirties three-quarters throes tibialis tidings
    times timpani tongs tons transactions trappings trimmings tropics trousers trunks tweezers twenties two-thirds
    underclothes viands vibes viewers viscera vitals willies winding-clothes winnings wits words workings writings years
    =dvj/
    accredited admired admitted adored agreed alphabetized announced approved asserted attained attempted attended
    awaited bared beheaded belted blamed blanketed blasted blunted bowed breathed bristled brushed capped cased cashed
    celebrated chanted choked clinched closed coiled collected colonized combed comprehended concluded confounded
    congealed constituted contained continued contracted cracked crossed crystallized curled cursed darkened daunted
    decided declared decreased decreed dented deserved despised detested dipped disliked dismissed disregarded dissected
    doubled earned eased edified emasculated embezzled embossed emphasized encased ended envisioned escaped esteemed
    etched evaporated experienced exploded eyed faced failed fancied fanned fazed figured finished fired fretted frosted
    fumed furled gathered goaded graduated grazed greased handed hated huddled hurried ignited improvised included
    infuriated inhibited interred intoned joined labored lamented landed learned lettered licked lifted liked loved
    lowered managed marooned matured merited misrepresented missed motored moved narrowed needled netted nettled
    nominated noted noticed nursed observed opened ordered organised overshot parted pitched played pledged plucked
    pointed possessed preconditioned pretended proclaimed professed provoked ratified realized reasoned recognised
    recovered reddened rejected relinquished reported requested resigned rested retired reversed revitalized revolved
    rhymed ripened rippled rolled rushed sacked said scored scrambled sensed settled shelled shouldered shouted shrieked
    sided signed sized skimmed slashed slopped smashed smoked smoothed smothered snarled snuggled softened sought soured
    spent splashed spotted sprouted staged stalked starred steadied stemmed stifled stirred stooped strained stressed
    stretched struck studied supervised surmounted swelled swept tapped threatened thumbed tilted tipped toasted topped
    totaled touched traveled tried turned uncurled undressed unfolded unlaced unlocked unveiled uttered vanished vented
    ventilated violated visualized voiced wanted warmed waxed whacked wheeled whispered winged worsened wrecked writhed
    yelled
    =jg/
    abducting abiding adulterating agonising agonizing alarming alluring ameliorating amortizing amusing annihilating
    appealing asphyxiating aspiring astonishing astounding avenging baffling bashing beetling beguiling bellying
    blinding booming braying bruising bumbling burbling bushwhacking bustling cantering canting captivating centralising
    charming cloying compelling condescending confusing conniving convincing corking corresponding countervailing
    crippling cross-dressing crowning damaging daunting debilitating decentralising degrading demeaning demoralising
    denigrating deprecating depressing desensitising desensitizing deserving despairing devastating dimensioning
    disappointing disapproving discerning disconcerting discording disenchanting disgusting disheartening disillusioning
    dismaying disobliging disorienting dispiriting displeasing disquieting dissenting distressing disturbing dizzying
    doddering drudging dumbfounding edifying effervescing electrifying embarrassing enchanting endearing energising
    enfeebling engrossing ennobling enthralling entrancing estranging exacting exciting excruciating exhilarating
    exulting familiarising familiarizing far-reaching fascinating fawning film-making fizzing flattering fleeting
    forbearing freewheeling fruiting frustrating galling galvanising glaring gratifying grudging hacking harrowing
    haunting heartening homing hooting horrifying hulking humbling humiliating illuminating impelling impending
    incapacitating incorporating infuriating ingratiating inspiring insulting interesting interlinking intoxicating
    intriguing irritating labouring lilting loving maddening maximising menacing mesmerizing misleading mortifying
    muzzling nagging nauseating niggling nitpicking numbing obliging obviating orientating outgoing overbearing
    overlying overpowering overwhelming owing oxidizing palpitating patronising penetrating perambulating perplexing
    perspiring piddling plumping poring pre-existing preexisting preponderating prepossessing promising pronouncing
    puzzling ratiocinating ravening ravishing refreshing refrigerating rending reproving resonating resounding
    revitalising revolting rewarding riming rollicking rummaging salving satisfying scandalizing scheming scintillating
    seeming shocking short-changing sickening sizzling smouldering snuffling sodding sorrowing soughing spellbinding
    squalling stabilising staggering startling steadying stinting strapping stultifying stunning stupefying surprising
    sweltering tantalising tattling tempting terrifying thrilling tippling tittering toadying towering tranquilizing
    tranquillising troubling trusting twinning two-timing unbending undulating unfitting unsettling vacillating vexing
    vitalizing whooping wrenching
    =v/
    alloted anemated annointed announced. annualized arisen arithmetized awoken backbitten based. be'greenlined becomed
    befallen begun being'imprinted beseiged bestridden bestrode bidden biosynthesized bitten borne brooken browbeaten
    buffetted cartelized collonaded compleated conpired cont countersunk danged defunded degassed denuclearized diclosed
    discorporated diversifed divvied drubbed eaten enflamed enlargd escrowed establshed eyd facaded filde flanged flown
    fluorinated foreseen forgiven forsworn geered ghost-written ghostwritten gleened goldbanded gonne gotten
    governmentset gridlocked gussied hadd handpicked herniated historicized holored innoculated irised knowed lain
    longstrained margined maryed misclassified misdone misrouted multihulled multipronged nonqualified obsoleted
    openended ordere outdone outgrown outslugged overborne overbought overcollateralized overcommitted overeaten
    overenforced overexercised overfunded overinvested overlain overmedicated overplanted overrendered overridden
    overseen oversold overtaken overthrown paide palletized panelized partaken pedimented platted preapproved preceeded
    preprepared profferred propsed radiosterilized re-elected reacquired reappointed reassumed reattached reauthorized
    rebalanced recapitalized recentralized recoated redeemded redelivered reincarcerated reincorporated reinvested
    relaunched reoffered repackaged repassed repriced required. restaged restyled retaken reunifed rewritten ridden
    riven scairt scavanged seen semifinished sepulchred shellshocked shortchanged shown shriven shrunk slackjawed
    squirreled strengtened strewn stridden striven studentled subpenaed sufferd sunbleached sung swum syndciated
    taffycolored taken tarred thermoformed tinplated toconsolidated tode torpedoed totted traditionalized transfered
    unachieved unamused unbundled uncataloged unchlorinated unclenched underfunded undergone underlain underreported
    underrepresented understanded undertaken underused underutilized underweighted underwhelmed underwritten unexecuted
    unfazed unfired unfleshed unhedged unhocked unhusked unlaundered unleveled unmaterialized unmentioned unmiked
    unplagued unpleased unquenched unreimbursed unscented unsee unsprayed unstanched untenured unvisited waivered woken
    yeard
    =bnp/
    abort advise assist backfire bail bankroll barbeque bite blacklist blazon blossom blow bludgeon bog bolster bombard
    boob boost break broach browse buckle buoy burn buttress bypass caress catch cease char check cipher clinch
    concentrate conduct construct counterbalance cover crimp cull curb defile discredit disguise divide dole don drive
    drop drum earmark ease eclipse embrace escape estimate extract ferret fester fight finish fold fuck fudge funnel
    gasconade gloss grunt hamper hamstring harangue hatch haunt hedge hinge hold hone hover hustle implement imprint
    increase jell juggle jump-start kayo kowtow laugh launch leach leapfrog limit lock marvel maul meld moan mould move
    nibble overthrow pack pander pardon pave photocopy pillage pinpoint piss plough pluck pontificate poop postulate
    prop pump push quarantine quibble ram ratchet recruit redo redraw redress refrain regress rein relay renege
    repatriate reply reposition reprint resume retake retrofit reuse revel revoke rip safeguard scald scream settle
    shackle shrug shuck sidetrack siphon skate skip skyrocket sleep slog slough snare snipe sob spark spawn spell spur
    squeal stand start stash stave stay stem stick strap stymie sublet sue suit surmise swallow tackle talk tamp tap
    tear tease tick tinkle tote trammel tread trigger turn tweak update visit walk watch weave wheeze witness worry
    wrangle wrap zap
    =d/
    acknowleged affied alighted arose ate awoke backbit became befell begat begot blew brok came chose co-founded
    commawnded contribued costed countercharged countersued damed dd decribed deuterated dialed didn didn't didnt
    disproved drank drew drewe droped druncke dueled ennumerated enterteyned equaled erned favorited figgered fisted
    fixtured flew flied flubbed forbad forbade forbore foresaw forewent forgave forgot forsook forswore forwent froze
    fumpered gave ghostwrote girded glommed grew grokked gruonded halogenated heaved hewed hiccoughed hiccuped hid
    impaneled incanted incepted initialed inputted interwove kneeled knew laded leaned leaped loused midwifed
    misallocated mischarged misdid mispriced mistook multipled okayed outdid outdrew outgained outgrew outleaped
    outputted outran outsold outwore overate overbilled overbore overcame overdid overdrew overgrew overran overrode
    oversaw overthrew overtook payed pfffted plummetted ponied prophesized provdied punnished rang recond recooned redid
    redrew reemerged reentered refolded refueled regummed relayed reran restaffed retook rewrote rode sank sawed sayed
    schmumpered sed shined showed shrank smelled smote snuck sowed sowered speeded spilled spindled spitted sprang stank
    strewed strived strode strove swam swore tabbed teared thout threw thrived throwed took tooke twigged undertook
    underwent underwrote undid victualed was'give wasnt weaved went were't whupped withdrew woke wore wove wrote yukked
    zincked
    =pb/
    abdicate abound absolve acknowledge activate adore aggravate agitate allege analyse appall applaud argue ascribe
    authenticate beautify beckon beg beguile belie believe belittle beseech bespeak cadge cater cavort coddle cohabit
    complain comprise concur congratulate conspire constitute consume contend corrode cower crave cringe darken decorate
    decouple deem denounce deride derive deserve despise detest differ disagree disapprove disembark elide embody
    embroider empower enliven enslave envision err espouse eventuate exalt excel exemplify exude fantasize fetishize
    fluctuate foresee germinate govern hark hibernate idolize impute include ingest inhabit insist intend interact
    interject intermingle interpenetrate inveigh involve juxtapose liken maltreat modulate necessitate outclass
    outnumber outrank outweigh overeat overextend overshadow owe perplex persecute pertain pervade portend possess
    predict preoccupy presuppose profess proliferate propose proscribe reappear reapportion recede reckon recollect
    recommend reconnoiter refresh reintroduce rejoice relate relent relive resent reside retell retrench rhapsodize rile
    ripen sanitize scrounge spew spurn stipulate suggest supercede sympathize synchronize tend theorize think transcend
    typify underlie understate universalize unroll utilise vanish vary vex victimize vie want whittle
    =jr/
    a.k.a. aboveboard aft akimbo alfresco aloof amiss anticlockwise apropos aslant awful bareback barefooted beastly
    bodily bright brotherly caudal chock-a-block commendable connubial consecutive counterclockwise cross-legged
    crosstown daylong deadly deadpan deathly decent defenceless defenseless devilish downward early end-to-end erstwhile
    false foremost forthright fortnightly foward freehand fresh goddam goddamned gratis half-heartedly half-hourly
    haphazard hard hardy head-to-head headfirst heavenward helter-skelter hereabout honest hourly inshore
    interdepartmental inveterate jocular knee-deep left-handed legato leisurely likely little long longtime loud manly
    meagerly midmost mighty motherly nationwide nearby neurobiological next nightly ninefold offhand offshore on-site
    one-on-one onshore other outright overseas part-time person-to-person phonemic point-blank powerful precious prone
    proud real red-handed rent-free right-handed scarce secondhand shoulder-to-shoulder sidearm sidelong single-handed
    sky-high slapdash so-so soft stark straight-backed termly thousand-fold threefold tight timely tongue-in-cheek
    topsy-turvy twofold unaccompanied unbeknown unbeknownst underhand underwater ungodly unkindly unmanly unrecognisable
    unthinking untimely up-and-coming upriver upstate vivace whopping willy-nilly wondrous worldwide
    =gjn/
    aching activating ageing approaching approving ascending attending belittling blazing blistering blooming blushing
    bowing bragging branching breeding brooding budding bullying caring childbearing chilling closing coming concealing
    crowing crushing darkening deadening deciding designing disarming drifting driving dwindling dying energizing
    failing faltering filling floating flowing flying folding forbidding foreshadowing gleaming glistening glowing
    growing howling hurrying interlocking jeering jerking jutting knowing lashing leading leaning limiting lingering
    lowering matching meddling melting motivating mourning moving naming oozing pampering piercing pleading plodding
    positioning pressing probing raising rallying ravaging receding revealing roving rumbling running screaming seeing
    sensitizing shattering shining shivering smelling smiling soaring softening sounding sprawling stabbing starving
    stifling straining streaming sweeping swinging tapering taunting tearing telling tempering thickening thieving
    throbbing thwarting tingling topping torturing touching trembling twinkling twisting waiting waking wandering
    wavering wearing wheezing whipping whispering winding winking withering woolgathering worrying worsening wounding
    yawning yielding
    =N/P
    afghans airways altos ares artistes ateliers bagatelles bangles bani barrios beatitudes berets bicyclists boatmen
    bohemians bowlers broncos builders bullocks cairns cardinals cavaliers cedars chargers chipmunks cols confessions
    constructions constructors coons corollas coronets cougars cowboys dads dames dells democrats dinghies dirks dodgers
    downers dukes earls elegies elks emirates epistles expos expressways fabrics fiats fisheries gables gentiles gibbons
    givens gospels grands granges grannies guardsmen hanks hatters hicks hornets immortals imperials insurances irises
    isles ivies jaguars johns kangaroos ks lifesavers lindens louis majesties mariners marines martens maxima millers
    minks motorcars mustangs mysteries nations naturals newts nines nuggets optima ordinaries orioles overlords
    pachyderms padres parkways parsons pasterns philistines playhouses popes rapids republicans rivers robins sanders
    satires sharps shires sibyls sierras silkworms sills sirs sleepers smiths southerners spinners stiles stingers
    swifts tamales telemetries territories toms transcendentalists tsars untouchables vegans voyagers watchmen waxworks
    =nbp/P
    act arc armour ball bank berry bill birdie boot braille bravo brevet bridge brook canton carol castle chair chamber
    charter chase chin chrome chuck church circuit club coke commission congress cooper cox crown crumb cup dab dean
    desert ding district dolly dyke farrow fink floss ford fort fox funk garden gazette glove gong grandparent grill gyp
    hammer harbour harpoon hazard hill horse huff institute japan judge junction king knight lake league leap lodge lord
    mambo march mike minister mountaineer muss nick nix parrot peach pee pestle pinion pompadour pond potter prejudice
    programme queen rafter reeve rewind rice rick ridge ring rod rouge ruff samba sass scrabble scull shank shepherd
    slate sniffle soup spam spar sun telegraph terrace ting toot trump tucker twitter vamp wave welt winch yak
    =b/
    a'muddle a'show absorbedthe accomodate agree. ain't ansuh aren't bannnnnng be'somewhat bethought bioengineer boobify
    burne c'n catchee cnt commoditize constitute'speech coste counterprogram cya dabhumaksanigalu'ahai delivre dessier
    deworm dispell don't dont drahve drinkin druther eat'em effecte emphaticize excorciate f'ovuh ffreind flng foreknown
    forgit fulfull gether gim godamit gotta graunt gut'em hafta have'the haven't havent hev kno knoe know'til
    ksu'u'peli'afo likee mai'teipa naysay obtaine orginate outfly outgrip overpurchase overstaff paie prefuh prefund
    prevaile prevayle reaccelerate reacquire reassume reauthorize rebalance recapitalize recork recraft redial refight
    refile reinvest relaunch renationalize repackage replaster repond reprice requalify reregulate reweave safekeep
    say'direct say'well say'wow selle shalt shute skindive sticle stooooomp strt t'aint t'jawn t'lah taketh thaw'em
    turne unbundle uncap unfetter unlatch unstuffy uttuh wan't wanna wanta we're wearing'kick whats wherewith wonduh
    worthwile wynne y'know
    =nN/
    acre-feet aloes anklets antisera aquatics assizes balusters bloomers bureaus campus candelabra charades chateaux
    cherubim clappers cleavers co-ops cocci coevals cola company conceits data dilemmas dioramas dogmas dominoes dramas
    drippings dumplings economics elves fauna fieldmice flora forefeet ft funnies genera genii giblets gobs graffiti
    grants-in-aid harmonics hieroglyphics hypochondria hysterics innings ironworks isometrics jodhpurs jumpsuits khakis
    kroner lancers lei linguistics mammas markkaa mathematics mechanics millennia mins mm mnemonics mods mycobacteria
    ninepins nylons obliques os ova paramecia pence ph phyla pragmatics proto-oncogenes ps pterygia pyjamas pyrotechnics
    quoits referenda robotics salespeople scarves schemata schoolchildren semantics seraphim shekels shirtsleeves sis
    spareribs sprites stamina staphylococci stepchildren stigmata streptococci sunglasses sweetbreads tenpins thrips
    trivia vasa velours vespers waders
    =jnbp/
    alert alien antic antique associate average azure blank blind bootleg brief buckram bulldog burlesque callous
    castrate cheep circumflex complex composite compound concrete counterfeit crepe crimson crisp deaf decrescendo
    divine dummy effeminate epoxy equal expatriate fake fat filigree flagellate foul freelance grave gray green grey
    hollow infirm ingrain initial intermediate invalid inverse keen key lame limber lyric minor moot motley mute
    negative net null occult one-step orphan overweight pale parallel perk pink pique purple quadruplicate queer ready
    rear rival safe sallow shag shallow sick sickle slack slick slight snug sole splay stable subordinate swank taboo
    tense tidy top total tough triple triplicate twin two-step vermilion wanton wee whipsaw wise
    =jbp/
    abrupt absent adequate agglutinate alight animate appropriate approximate articulate attenuate awake bake bald bare
    brazen brisk bulletproof busy clear-cut compassionate complete concatenate consecrate consummate correct corrupt
    cram defoliate deliberate desiccate desolate diffuse dim dirty disjoint disproportionate dizzy dull exact exempt
    federate fireproof foolproof frequent gentle headquarter hot hot-dog humble incarnate intricate last lavish lax
    legitimate loathe lop mainline malign mature muddy numb numerate obligate obscure obstinate opaque overhand own
    perforate plea-bargain precise prim profane proportionate prostrate reincarnate remiss replete reticulate scant
    sedate shrill sleek slim sober soundproof stale staunch strong-arm supple tame teetotal transverse truncate two-time
    unfit utter weary weatherproof
    =Nnz/
    airs allies antics arms barrels beads bilges bitters blues bones bowls brakes cards chains checkers clams cleats
    clothes colors comforts cords corduroys courses cows credentials dens details dimensions eggs environs eyes fatigues
    fumes games glasses goggles greens gripes grits grounds guts hackles hands hives hoops institutes irons knuckles
    letters majors masses minors minutes nerves occasions outfits pains pants papers pars parts polls premises profits
    proportions prospects quarters rafts receipts rooms scissors scours services shingles shoes shorts slacks snips sops
    spats spirits splinters starches stripes tails togs troops twins vapors victuals wads weeds whiskers wings woods
    yaws
    =njbp/
    abstract ace ad-lib beetle bias birch blindfold bluff bombproof bone boss bottleneck bottom bronze bully chance
    closet cod colour conglomerate content contour copper core corkscrew couple cream crescendo cub cuckoo discontent
    discount draught dun duplex fleet ginger gut hex honey ice iron jade mainstream manifold mass mat matte metal mint
    minute motor neuter overcast plane premier premiere proof quack record renegade rubber rubric rust satellite satin
    self sham size sludge snafu spiral spruce staple straw subject sublimate submarine sulfur surface tender transit
    trial uniform upstart video vogue void waterproof weather wood
    =h/
    accou- aha ahdawam alright amen aw boodleoo ca- cookoo damm dammit damnit duh eh er erm ewww f- fml goddamit
    goddammit golly gosh ha haha hahah hahaha he-he heh hehe hello hi ho hoodle hubba iight it'so jk jkaay lmaoo lmfao
    lo lol lols lu n- nah natch naw nope nyet oh omg oops p- plllz plo- pls plz reve- s- sho sl sry stfu t- th- ther- ty
    ugh uh uhhu whammo whoa whodunnit wooo wtf y- yassuhs yay yep yes yess yo yuck yum zim zounds
    =rj/
    abreast abroad adrift afire afloat afoot afoul aground ahead ajar alike amok apart askance askew asleep astray
    asunder awry backward backwards barefoot beforehand cackly cleanly clockwise crosswise doubtless downright
    downstream downwind edgewise eventually extempore far firsthand fourfold gingerly halfway head-on headlong homeward
    homologous inland inward irrespective kindly lengthwise man-to-man nigh onward otherwise outward overland overnight
    piecemeal poorly presto pretty regardless sevenfold sideways six-fold sixfold skyward soldierly sometime squiggly
    stepwise successfully tenfold underfoot underway unwomanly upfield upstream upward upwards verbatim weakly
    whatsoever yon
    =Nzn/
    advances bars bends boards bounds braces briefs channels chips clocks clutches compliments conditions confines
    contents coordinates costs credits damages deserts designs doubles effects finances flaps fries funds gains honours
    hooks hurdles jumps links loads mates names numbers peoples piles pools proceeds props rails rates reserves respects
    rings roots rounds ruins sands scores scraps seats shades shears sights singles spoils sports spots stacks stakes
    stalls steps stocks strings sulks sweats talks taps taxis tears terms threads trumpets values wages waters works
    =vj/
    beaten begotten bespoken blown blown-up born carven ciliated cloven done drawn driven forbidden forgotten forsaken
    frozen given gone grown hatted hearing-impaired hewn intermeshed interwoven misrelated mistaken moth-eaten
    nonunionized outspread outstretched overdone overexcited overgrown oversubscribed pedigreed prepackaged proven
    quick-frozen reborn risen sewn shaken smitten sown spellbound stolen stricken sunk sworn thrown torn unacquainted
    uncombed unconcealed undedicated undersized undimmed undone undreamed undreamt unexpended unfertilized unfocussed
    unfrosted uninfluenced unmated unmixed unpaired unperceived unsharpened unshelled unshielded unsuited untrammeled
    unventilated vacuolated withdrawn worn woven written
    =j/jP
    airborne apocryphal archaeological argentinian atomic australian awesome biblical british buddhist byzantine
    cinematic civic civil cognitive congregational congressional delphic democratic digital diverse draconian eastern
    educational efficient endless environmental expensive financial foreign french full geographic geometric global
    golden grammatical great historic huge inner international interplanetary ionic legislative linguistic main many
    mathematical mercurial messy national northern nuclear old orthodox outer outstanding paralympic photographic
    platonic political random residential satanic silent social south-eastern southern suitable sustainable swedish
    teutonic transformational ugly unconfirmed urban utopian virtual
    =jn/jP
    aboriginal alternative arctic argentine baroque bohemian central chief classical cockney collective colonial
    communist comprehensive contemporary continental crazy creative criminal dark descriptive dynamic executive federal
    fluorescent functional grand holy hybrid imperial industrial inferior intellectual libertarian major maximum
    metropolitan mobile modern native natural ninth orange ordinary oriental original personal philistine private
    progressive provisional public reactive regional republican revolutionary royal secret senior special superior
    ultraviolet upper visual western young
    =/nP
    adhd admin bare-knuckle bcaa bible-translation catholicism cd ces cfl cla comédie-française dna dui dvd fdi gdp
    geofence gisb gmt gnp grf hca hmb hpl htp ipo iq irr islamophobia jew jkthom l-band ld lng mct md mmog mvp mxn ntkb
    phd polaroid-room polish-style pov prize-winner psa rfi rfp ros-concentration rov scled seaview si sss sst sut svp
    t-shirt usd uvr vhf vhs vip zealander zeitgeist
    =gnj/
    acting aging banging bearing blaring bouncing bracing catching cheering cracking cutting deepening drawing
    entertaining facing freezing functioning giving grasping grumbling hearing increasing killing living masking merging
    murmuring musing narrowing observing opening performing purging questioning rearing rejoicing rising saving
    searching shaping sharing shifting singing sitting sleeping speaking sporting standing starting stirring swimming
    tending thumping wailing waning weakening weeping whirring working
    =f/
    adenium al al. andrillae animos ans ave bassiana besoin c'est chien cinnabara comme d'état del el encabalgamiento
    enron-cps facto fusca guerre hoc hund ible inu ipsa j' lalo laude lunde léxico momori-rakau mon montejo mourir noho
    née obesium oone oracional pleure propter quo sagotra silentia simul sirremático situ summa synoikismos taonga
    tarjeta terrent tmesis turista ubique vingt
    =n/nP
    accommodation actor actress agreement atm atmosphere attention aunt b ballroom beauty biology category century cigar
    com conclusion depth desk devolution diffusion discussion driver e-commerce emission equity eye-tracking food galaxy
    gnu ground-level guaranty hr image imbalance information introduction job leader lookout neocon night opposition p
    pheasant pm pr radiation restaurant sale saviour speech spokesperson transporter turbine tv unity
    =nbpj/
    advance agglomerate base blanket brood buff bum camp center charcoal chill conjugate corner crack crackle draft
    dread dwarf flash fool halt head house jet lump master panic patent peak pet pilot post puff reprobate roast root
    rush seed shadow sign signal singsong span stone stretch substitute sulphur swagger touch volunteer wash waste
    wonder
    =pbn/
    attribute augur boast chafe chug cite clamor cling commute demur dodge dovetail droop dwell flirt flit flounce fret
    frown graze grind grumble guess gush hate jostle keynote loom peck ply purport reek scamper scoff scour scowl shroud
    smolder sow sprout squelch stalk straggle surround swerve toil tuck underscore vomit waver
    =Nz/P
    appeals awards bowers brooks browns carols caverns chequers clouds combs coopers crusades duns engineers finks
    floodlights frosts gazettes grimes harlequins hays helms hills hucksters keys lakes lords marks martyrs matters
    mattes motors peters pirates preludes psalms reels reeves rimes silvers spikes springs states stones tots towers
    tricks verges weathers
    =djv/
    absolved agitated agonized befuddled bungled chained cropped dabbled deciphered deflated devalued disfigured dished
    draped edged encircled enraptured fingered fouled fuzzed harassed jelled jolted keeled leafed leavened minded
    misappropriated napped nosed orchestrated outfitted panicked peaked pillaged realised relocated sloshed solidified
    streaked stunned tensed tongued toughened trilled unfastened unnerved vaulted wearied
    =jnr/
    allegro andante bad bimonthly biweekly cold dead dear downstage easterly extra face-to-face falsetto first-rate flat
    fortissimo foursquare heavy impromptu incognito midweek nonstop north-south northeastward northerly northwestward
    overmuch pianissimo quarterly seaward semimonthly semiweekly sore southeastward southerly southwestward standby
    thick underground uphill wild windward yearly
    =npb/
    aim appeal bind bow brainstorm bulk burrow challenge charge complement demand dislike doubt dream drift egg export
    fear feature ferry flesh flock hint honour lack line link list love map merit notice punch range reign report
    sacrifice stall taste tie
    =p/
    balk. bargen brynge build'em canter'neath cheere coextrude comest d'you decapitalize dicate disaffiliate doan dost
    dunno figger fy gotcha hast heare hearest i'm i've idk im ima imma includee ive knoweth lemme outspend prai recheck
    standeth thynke trusteth wuh you're you've
    =u/
    billion eight eighteen eighty eleven fifteen forty four hundred ix million nine nineteen ninety seven seventeen
    seventy six sixteen sixty ten thirteen thirty thousand trillion twenty two viii xi xii xiii xiv zero ¼ ½ ¾
    =j/P
    almighty august clement clueless darin dietetic fab fey fraternal gimpy hugh isosceles lascivious lite loco lone
    loveless mercantile nary oceanic paschal provident quotable randy snoopy starry stirling sub-saharan twiggy unloved
    wimpy woody
    =ngj/
    appeasing baking beginning binding breathing cheating clanging curling farming feeling flowering foaming healing
    meaning monitoring plundering reading reasoning ruling rustling scowling sinning smoking splitting squeaking
    suffering swooning trespassing understanding warming warning waxing
    =o/
    anybody anyone anything everybody everyone everything he hers herself him himself itself mine myself nobody nothing
    oneself ours ourselves somebody someone something ssome theirs themself themselves theyy ye yours yourself
    yourselves
    =nbp/nP
    article campaign care contract credit disco document end entrance fax file forest garage gas jump license massage
    meal medicine phone place rat reel release section speed structure tax test tier
    =jbpn/
    bankrupt brave cool degenerate dry empty faint idle intimate lean limp manifest maroon mock narrow perfect pivot
    savvy separate shy single-foot solder sour spare squat steep sublime swivel tramp
    =jn/P
    anti bantam bible butch canary cerise comic dec dickey droll emigrant indigo lee legion lesbian manila midland
    monorail parvenu polytechnic pueblo regent spastic spendthrift strapless teen trig tropic woodland
    =kn/
    cleaner commoner cooler emptier fancier flipper fresher fuller graver leafhopper leaner limper maturer narrower
    prompter rounder securer sharper slacker slimmer sounder sparer steeper tamer tenser thinner trimmer warmer
    =jgn/
    blinking boring coaxing dampening daring fitting flagging frightening inquiring locking lumbering penny-pinching
    pleasing prying ranking rousing rusting smashing soldering sparkling stinging teasing tottering walloping willing
    =i/
    aboard admidst against alongside amid amidst among amongst atop beneath beside besides during onto throughout til
    underneath unlike unto v. versus via vs vs.
    =nr/
    cf. eva glissando half-price horseback indoors item leadoff meantime onboard overtime p.a. pa part percent plenty
    plum sidesaddle tomorrow tonight viz. way yea yesterday
    =bpj/
    bandy coagulate confiscate designate dilute discriminate disperse elongate emasculate foster hinder incorporate
    lacerate mediate nominate obliterate radiate satiate sear select tarry undulate
    =pnb/
    bristle carp censor dragoon face flunk gripe grouse handcuff honk hope peg rant regret salute spook squeegee tint
    tipple upload whoosh
    =jrn/
    contrary daily deep east eighth fifth fourth ill late monthly overall overhead relative sharp sixth straight sweet
    weekly westerly wide
    =bp/P
    cozen deforest espy geld gladden google harry hector inter interlink josh lynch madden metamorphose shanghai
    stonewall sully wade
    =jv/
    co-ordinated foregone forgone hidden mean-spirited other-initiated outworn overdrawn overwritten redone redrawn
    renowned self-inflicted shaven shrunken swollen trodden well-known
    =nNz/
    anagrams audits baas barracks clews colours craps draughts horseshoes jacks kennels limbers mopes physics scruples
    slews vapours yips
    =njr/
    adagio downtown fore forte full-time half-time midstream northeast offside onstage pell-mell piano pizzicato
    staccato tandem underarm uptown yonder
    =rn/
    afar altogether briefly cooly forever hereafter idly meanwhile nay nowadays nowhere outdoors so-and-so somewhere
    thus upside wen why
    =/NP
    arabists cds cfls christians fms geofences kr microdermabrasions midwesterners nazis newsgroups persians polaroids
    rbis saturdays stormtroopers sundays
    =N/NP
    ants apostles collections conclusions days easterners euros experts festivals meteorites neoconservatives newbies
    particles pathways presidents sons units
    =bpjn/
    brag converse correlate deviate die duplicate elect mimic pretend saute scare scrub skim sneak snub swish
    =j/Pj
    alpine american arabic atlantic catholic english episcopal greek islamic japanese jóola masonic pacific scottish
    spanish spartan
    =jng/
    appalling balding flaming greening overcasting pelting rasping sensitising somersaulting sputtering striking
    tickling trifling uplifting vaulting witching
    =/fP
    athína calle déjà edwardsiella gobierno gwadloup hana miyako palacio papillon souffleur tagebuch turismo zócalo
    øhavsstien
    =M/
    'll can cannot could ll may might ought sha shal shall shoul should wo would
    =P/
    al-sadr asia baguio de dp ehow francisco kerala kollam mexico mini-mmpi noida punjab san wikihow
    =bpn/P
    bob consort eddy harrow jimmy lam nestle parry register rev revere skylark snuggle strum teeter
    =bjp/
    adulterate amalgamate bifurcate blunt delineate elaborate erect eviscerate regenerate replicate secure skew stanch
    wan
    =znN/
    blinks boils comes conserves creeps digs dumps jimmies means scrubs shakes sprinkles staggers trembles
    =rjn/
    downhill eastward enough midway much northward prior rearward southeast southward super upright westward
    =zNn/
    beats bellows falls flies hops preserves regrets remains slops stays stops travels wraps
    =bn/
    bye co-ordinate git louse partaker pre-empt re-echo scape shim spackle wop
    =jnrbp/
    bitter broadside jolly plain plump retrograde stiff third treble wholesale wrong
    =nbjp/
    arch color fork freak game graduate party radio rank rest star
    =nbvdp/
    bet burst cost input inset output rebroadcast reset shit slit thrust
    =nk/
    blunter chillier crisper damper drier furrier idler slicker soggier stranger tinier
    =rk/
    drearier faster frothier grimmer lengthier lonelier neater oftener prouder smarter sooner
    =g/P
    corning harmonizing keeling liming nutting smelting splinting tensing towing welling
    =jnbp/jP
    aggregate black blue compact gross joint prime single white yellow
    =zN/P
    braves chases cuddles eddies harrows moos perches spears stoops tailors
    =Nz/NP
    churches drinks masters moves overtures results rocks seals squares
    =bvdp/
    miscast outbid overspread plead put recast reread typecast underbid
    =is/
    by despite except toward towards until upon with without
    =kj/
    bigger fewer finer healthier larger littler older smaller younger
    =vdjn/
    affected classified defeated doomed elevated insured married pursued stuck
    =hn/
    ah ahem aloha bam good-by goody howdy um
    =ir/
    above across along around behind beyond down outside
    =jnvd/
    coloured deceased disabled discomfited enlightened inbred maimed worsted
    =nj/P
    bass cathedral dozen l matt reverend ruby terminal
    =nj/jP
    assistant epic epicurean italic male medium mosaic supreme
    =njg/
    carousing cleansing fiddling foreboding foregoing grating malfunctioning rambling
    =r/rP
    always directly highly never too totally usually when
    =A/
    're 've ai du se ve woul
    =Nj/
    crackers divers grassroots interspecies multi multi-valued others
    =dj/
    bespoke broke dreamed jury-rigged proved sewed tape-recorded
    =dn/
    drove lied sang shook spoke stole tore
    =jbnp/
    calm fancy flip hush moderate stray tan
    =lr/
    closest fastest longest nearest quickest slowest soonest
    =n/Pn
    democrat internet o poet president tsar z
    =nvd/
    abode moped outshone outstripped scoped stove undersold
    =rN/
    crossways eastwards northwards seawards somewheres southwards thruways
    =s/
    albeit although altough beacuse lest whereas whilst
    =u/uP
    five ii iii iv three vi vii
    =D/
    another anothers da each every sm
    =bnpj/
    coordinate cripple outlaw snap swell trim
    =bpnj/
    blame fly meet pass precipitate reverse
    =c/
    & afnd amd n' nor or
    =gjn/gP
    burning developing reverting rolling supporting winning
    =jnbp/P
    brown carmine clarion frank oval savage
    =nN/P
    commons corps dos lees opera therapeutics
    =nrbp/
    alias bellow force plop stag tin
    =/Pn
    ceo cpa hajj ict iso
    =/rP
    alway asap bce loud-principle veryyy
    =bnp/P
    herald jack mark peter sally
    =dvjn/
    bent departed lit lost won
    =f/fP
    beauveria formica información módulo turística
    =is/iP
    at between for from of
    =jN/
    grass-roots lieder non-resistants small-arms two-seaters
    =jbpnr/
    clean pat prompt steady warm
    =jnbpr/
    con darn double fair retail
    =k/P
    meeker ruder stiller tarter wilder
    =nbpr/
    bang flop quote smash supply
    =nf/
    attache cent coup parte vu
    =ng/P
    bandaging binning bunting shilling whiting
    =njbp/P
    bush marathon port salt vagabond
    =nrj/
    downstairs home straightaway upstairs west
    =nzN/
    darts heaves mews shambles swoops
    =o/oP
    i me she they we
    =vd/vP
    called deferred deposited prompted rated
    =y/
    its our their ur whose
    =bjnp/
    crank damp pedal snuff
    =bp/bP
    ask beware ensure write
    =bvp/
    become forbid outrun overcome
    =dvn/
    dug retreated signified thought
    =fn/
    cum dracaena paseo quid
    =g/gP
    applying managing refusing transforming
    =gnj/gP
    fighting governing thinking walking
    =gnr/
    boiling dripping raving soaking
    =h/hP
    hey hmmm huh lmao
    =jd/
    blended sheared unlearned winded
    =jdv/
    advanced interested travelled unified
    =jr/jP
    big cheap easy new
    =jrbp/
    bloody loose mellow slow
    =jrbpn/
    close damn rough smooth
    =jvdn/
    colored handicapped limited retarded
    =kn/P
    blinder crosser tanner wetter
    =kr/
    deeper nearer quicker slower
    =n/Pj
    judiciary nazi ottoman roman
    =n/jP
    afghan attic creole dalmatian
    =njrbp/
    backhand front piggyback round
    =rkj/
    earlier farther later less
    =rnj/
    backstage northwest offstage south
    =vdn/
    accused chased governed spelt
    =vjd/jP
    allied associated blessed reformed
    =w/
    whichever whoever whom whomever
    =z/P
    bates sears severs slims
    =zn/
    amends eats strangles withers
    =/bP
    aquire cary dm
    =Nn/P
    forties ms straits
    =Nnz/P
    archives crabs marbles
    =Nr/
    etc. rearwards westwards
    =Pn/
    al-qaida ipod taco
    =bnjp/
    lead miss starboard
    =bnp/bP
    fall note stop
    =bnp/nP
    curry download help
    =bpnr/
    bump plunk slap
    =brpjn/
    collect cross tiptoe
    =bvd/
    pooh-poohed re-set wrung
    =bvdpn/
    offset quit spit
    =dvnbp/
    felt smelt spat
    =gn/gP
    breaking leaving making
    =hnbp/
    gee oink pip
    =hr/
    alas anyways yeah
    =isr/
    after as than
    =jbpr/
    direct sheer thin
    =jn/Pj
    siamese stoic thai
    =jn/nP
    corporate phantom socialist
    =jrn/jP
    first quick second
    =jvd/P
    breasted federated spangled
    =kjn/
    elder fitter freshwater
    =ljr/
    earliest furthest lowest
    =nb/
    advice interest wai
    =nbp/bP
    hop schedule trust
    =nbpjr/
    champion crash level
    =nd/
    bit clove dove
    =ni/
    f re t
    =nj/Pn
    army c council
    =njbp/jP
    middle scotch silver
    =npb/nP
    board guarantee spot
    =nvdj/
    cleft shot worshipped
    =rj/rP
    just only still
    =rs/
    insofar instead once
    =/uP
    xv xvii
    =Ad/AP
    did were
    =Az/
    does has
    =D/DP
    an the
    =Do/DP
    these this
    =Mn/MP
    must will
    =N/PN
    neocons westerners
    =Nn/NP
    men rbi
    =Nnbp/
    dice suds
    =Nzj/
    bats tops
    =Nzn/P
    ages chambers
    =bpjnr/
    quadruple zigzag
    =bpn/bP
    keep see
    =bpr/
    multiply pray
    =dbpjn/
    fell lay
    =dbpn/
    bore saw
    =dbvp/
    misread proofread
    =gnjr/
    passing rattling
    =hbp/
    diddle tsk
    =in/
    per w
    =irs/
    about through
    =jA/
    do-or-die would-be
    =jbn/
    covert fast-track
    =jbp/jP
    free open
    =jbpn/jP
    alternate smart
    =jnr/P
    largo leeward
    =jnr/jP
    good high
    =jnrg/
    fucking middling
    =jrnbp/
    fast low
    =knbp/
    lighter madder
    =ljn/
    eldest latest
    =lrjn/lP
    best least
    =n/fP
    constellation horror
    =nNbp/
    fish police
    =nbjp/nP
    model stock
    =nbp/Pn
    court earth
    =nbp/jP
    romance saint
    =nbpvd/
    rebound rent
    =nbvdpj/
    bust wound
    =nbvp/
    name rerun
    =ng/gP
    cheerleading pricing
    =nh/
    boy hell
    =njbp/nP
    chicken tip
    =nr/nP
    id today
    =nvdbp/
    bed ground
    =nz/
    headquarters x-rays
    =pbj/
    predominate suppose
    =pbjn/
    squint suspect
    =rh/
    anyway btw
    =ri/
    aloft below
    =rin/
    aside forth
    =rkn/
    dimmer longer
    =sir/
    before since
    =sn/
    cos while
    =un/
    fourteen twelve
    =vd/P
    benched confuted
    =vdj/vP
    applied combined
    =vj/jP
    broken spoken
    =vjn/
    custom-built fallen
    =vn/
    chosen rung
    =y/yP
    my your
    =/NnP
    cuc
    =/hP
    ro-
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
    =Agn/
    being
    =An/
    r
    =An/nP
    am
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
    =Dhrb/DP
    no
    =Do/oP
    those
    =Dr/DP
    all
    =Drn/
    some
    =Dro/
    any
    =MA/
    'd
    =Mi/
    ca
    =N/NPn
    systems
    =N/nP
    miniseries
    =Nbp/
    wive
    =Nbpn/
    hiss
    =Nd/
    torpedoes
    =Nfnbp/
    yen
    =Ngn/
    baiting
    =Nh/
    greetings
    =Njn/
    underclass
    =Njz/
    nuts
    =Nn/nP
    cps
    =Nnrz/
    lots
    =Nnz/NP
    provisions
    =Nz/fP
    generals
    =Nzn/NP
    frames
    =Nznr/
    heaps
    =bdp/
    browbeat
    =bdvp/bP
    let
    =bdvpn/
    read
    =bfnp/
    tout
    =bfp/
    pour
    =bjnrp/
    upstage
    =bjpn/
    forfeit
    =bjprn/jP
    express
    =bkp/
    flatter
    =bnp/jP
    polish
    =bnpj/P
    orient
    =bnpv/
    reach
    =bnpvd/
    feed
    =bnvdp/
    undercut
    =bnzp/
    torpedo
    =bp/Pj
    welsh
    =bpA/
    get
    =bph/
    say
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
    =bv/
    forborne
    =bvdgp/
    typeset
    =bvdj/
    blest
    =bvdpnj/
    shed
    =bvj/
    shorn
    =bvndpj/
    cut
    =bvpn/
    compare
    =bz/
    let's
    =bzp/
    interweave
    =c/cP
    and
    =cD/
    either
    =cDr/DP
    both
    =cis/cP
    but
    =cn/
    plus
    =djnv/
    betrothed
    =dnbp/
    overbid
    =dnbvp/
    hit
    =dnj/
    rose
    =dv/P
    revisited
    =dv/dP
    died
    =dv/nP
    led
    =dv/vP
    promised
    =dvA/
    got
    =dvb/
    fought
    =dvbp/
    consisted
    =dvj/bP
    untied
    =dvrjn/
    left
    =fbp/
    enlace
    =fjn/
    ex
    =fjnr/
    pro
    =fr/
    ergo
    =gA/
    having
    =gAn/
    getting
    =gNjn/
    crying
    =gb/
    gon
    =gj/gjP
    looking
    =gjbp/
    bungling
    =gjnr/
    whacking
    =gjr/
    steaming
    =gn/P
    browning
    =gnjr/gP
    roaring
    =gr/
    disregarding
    =h/nP
    wow
    =hN/
    ahs
    =hb/hP
    please
    =hj/
    okay
    =hj/jPh
    ok
    =hjr/
    goddamn
    =hnNz/
    shucks
    =hz/
    oohs
    =i/iP
    within
    =ibsphj/
    like
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
    =irn/
    up
    =is/sP
    into
    =isr/iP
    in
    =isr/irP
    on
    =it/
    ta
    =j/Pnj
    protestant
    =jDr/
    such
    =jM/Pn
    d
    =jN/jP
    pro-beijing
    =jbnrp/
    flush
    =jbp/P
    hale
    =jbphn/nP
    welcome
    =jbrpn/
    clear
    =jbvdnp/
    wet
    =jbvdp/
    rid
    =jbvp/
    laden
    =jdn/jP
    red
    =jg/gP
    dazzling
    =jg/jP
    amazing
    =jgn/gP
    annoying
    =jgr/
    scorching
    =jkn/
    smoother
    =jn/fP
    municipal
    =jnN/
    ani
    =jnbp/Pj
    confederate
    =jnbrp/
    quiet
    =jnd/
    bereaved
    =jnrbp/jP
    fine
    =jnris/
    past
    =jpnb/
    present
    =jr/P
    fain
    =jr/rP
    online
    =jrg/
    sopping
    =jrh/
    sure
    =jrnbp/jP
    true
    =jrng/
    spanking
    =jrnh/rP
    right
    =jrvd/
    backhanded
    =jvd/vP
    animated
    =jvdnr/
    damned
    =jvn/
    drunk
    =jvnd/
    aged
    =kbpn/
    lower
    =kj/jP
    greater
    =kjr/
    lesser
    =krbj/jP
    better
    =krj/
    higher
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
    =ljnr/
    uppermost
    =ljnrbp/
    worst
    =ln/
    dearest
    =lrj/
    farthest
    =n/Pf
    mademoiselle
    =n/nrP
    ad
    =nDjr/DP
    half
    =nNb/
    staff
    =nNhz/nP
    thanks
    =nPbp/
    bell
    =nPbpj/P
    bay
    =nb/nP
    service
    =nbdp/
    slew
    =nbgp/
    lightning
    =nbjpr/
    sound
    =nbjrp/
    counter
    =nbp/Pj
    water
    =nbpN/
    dive
    =nbpd/
    overlay
    =nbpj/P
    prize
    =nbpj/bP
    trick
    =nbps/
    cause
    =nbrp/
    bolt
    =nbvdp/nP
    weed
    =nbzp/
    rendezvous
    =ncx/Pr
    n
    =ndbp/
    crew
    =ndbvpr/
    bid
    =ndvbpj/
    spread
    =nf/Pr
    e
    =nfbp/
    ante
    =nfr/
    etcetera
    =ng/jP
    programming
    =ng/nP
    processing
    =ngr/
    piping
    =nhbp/
    man
    =nho/
    ya
    =nij/nP
    x
    =nj/Pj
    union
    =njb/
    light
    =njbpr/
    pop
    =njbrp/
    square
    =njir/
    opposite
    =njrbp/nP
    firm
    =njvd/
    humped
    =norj/
    none
    =npb/P
    press
    =npb/Pn
    state
    =npb/bP
    pledge
    =npbj/
    dress
    =nr/Pjn
    vice
    =nrjbp/
    solo
    =nuj/
    k
    =nvbpj/
    broadcast
    =nzbp/
    summons
    =o/onP
    it
    =oj/
    us
    =on/
    em
    =onb/
    u
    =or/
    them
    =or/oP
    there
    =oy/oP
    you
    =pN/
    posses
    =pbjnr/
    crisscross
    =pbn/pP
    thank
    =pbnj/nP
    mean
    =pbrj/
    live
    =pd/
    partook
    =pdnb/
    underlay
    =pj/
    zig-zag
    =pjnb/
    rave
    =pn/
    chintz
    =pnbM/
    need
    =pnbd/
    show
    =pnbw/
    wish
    =pvd/
    pertained
    =py/
    who's
    =qAzo/
    's
    =qN/
    '
    =r/P
    anon
    =rAdn/rP
    where
    =rD/
    quite
    =rNn/
    pas
    =rbjpn/
    forward
    =rbp/
    sic
    =rbpjn/
    plumb
    =rbpn/
    smack
    =rc/rP
    yet
    =rhjn/hP
    well
    =rhn/
    aye
    =rij/
    together
    =rinj/
    away
    =rj/jP
    alone
    =rjb/rP
    very
    =rjnbp/
    quintuple
    =rjvd/
    darned
    =rkj/kP
    more
    =rl/
    bluntest
    =rlj/
    most
    =rn/rP
    how
    =rnbp/
    chock
    =rnibj/
    back
    =rnj/P
    southwest
    =rnj/Pj
    north
    =rs/rP
    then
    =rsh/
    so
    =rzN/
    forwards
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
    =sri/
    though
    =swoD/oP
    that
    =t/
    na
    =tis/tPi
    to
    =uj/
    fifty
    =uno/
    one
    =vbdjnp/
    upset
    =vbdnjp/P
    hurt
    =vbdnp/
    knit
    =vbdp/
    beset
    =vbdpj/
    wed
    =vbndp/
    set
    =vbpn/
    overrun
    =vd/jP
    fed
    =vdbj/
    recognized
    =vdbjp/
    shut
    =vdbp/
    lipread
    =vdj/jP
    impressed
    =vdnj/
    sent
    =vfdj/
    cooked
    =vjbdzp/
    wrought
    =vjbp/
    clad
    =vjd/vP
    pronounced
    =vjd/vjbP
    united
    =vjdbpn/
    bound
    =vjdn/
    wounded
    =vjnd/
    malted
    =vjp/
    known
    =vnbdp/
    cast
    =vndj/
    baffled
    =vndjbp/
    split
    =vnj/
    slain
    =wD/
    which
    =wD/wP
    what
    =wDh/
    whatever
    =wr/wP
    who
    =x/
    n't
    =x/nP
    nt
    =xr/xP
    not
    =yo/
    his
    =yo/oyP
    her
    =yz/
    it's
    =zNnr/
    needs
    =zjN/
    quits
    """#
}
