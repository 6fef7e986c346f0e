/// Words that show what a name is, written for this package.
enum ActorWordLists {
  static let titles: StaticString = """
    mr mr. mrs mrs. ms ms. mx mx. miss messrs messrs. dr dr. prof prof. professor doctor sir lady lord dame sheikh
    sheik shaikh sayyid imam ayatollah mullah mufti rabbi rev rev. reverend father sister bishop archbishop cardinal
    pope patriarch king queen prince princess emperor empress sultan emir duke duchess count countess baron baroness
    president vice-president premier chancellor minister secretary secretary-general ambassador envoy governor gov
    gov. mayor senator sen sen. sens. congressman congresswoman representative rep rep. reps. speaker justice judge
    attorney sheriff general gen gen. lt lt. lieutenant col col. colonel maj maj. major capt capt. captain cmdr
    cmdr. commander spc spc. sgt sgt. sergeant cpl cpl. corporal pvt pvt. admiral adm adm. marshal brigadier brig
    brig. commodore inspector detective constable superintendent commissioner chief chairman chairwoman chairperson
    chair director coach spokesman spokeswoman spokesperson leader councillor alderman officer agent undersecretary
    counselor comptroller treasurer prosecutor dictator ex-president ex-minister president-elect co-founder founder
    ceo cfo crown-prince tsar czar shah caliph saint mp lawmaker striker midfielder defender goalkeeper quarterback
    champion actor actress singer director author economist analyst haji hajji
    hajjah shri smt ustaz maulana maulvi pandit swami sheikha sayed seyyed syed herr frau fraulein
    monsieur madame mme mme. mlle mlle. m'lord señor señora señorita senor senora senorita signor signora 
          honourable honorable venerable ven. monsignor msgr msgr. fr. abbot abbess chaplain
    pastor deacon rector headmaster coroner magistrate solicitor barrister marquess
    marquis viscount viscountess thane laird regent maharaja maharani rajah nawab nizam tsarina infanta
    airman seaman ensign petty-officer warrant-officer lance-corporal gunner trooper guardsman wing-commander
    cllr cllr. supt supt. insp insp. pc wpc dci dsi pte sqn flt lcpl vice-chancellor vice-chairman vice-chairwoman deputy-minister subedar havildar jathedar comrade
    """
  /// Nouns for persons that the dictionaries behind the lists are too old or too small for.
  static let persons: StaticString = """
    columnist blogger vlogger podcaster streamer youtuber influencer gamer rapper songwriter singer-songwriter lyricist
    frontman frontwoman bassist drummer guitarist keyboardist vocalist saxophonist percussionist cellist cosplayer
    co-creator co-author coauthor co-founder cofounder co-chair co-host co-owner co-pilot co-star showrunner
    screenwriter scriptwriter ghostwriter playwright filmmaker moviemaker animator cartoonist illustrator
    choreographer videographer cinematographer photojournalist newscaster anchorman anchorwoman weatherman broadcaster
    whistleblower whistle-blower restaurateur sommelier barista bartender stylist supermodel socialite billionaire
    millionaire tycoon mogul entrepreneur financier strategist pollster lobbyist fundraiser campaigner activist
    environmentalist conservationist ecologist biologist microbiologist neuroscientist neurologist cardiologist
    oncologist virologist epidemiologist immunologist pediatrician paediatrician psychiatrist psychologist
    psychotherapist paramedic midwife caregiver carer physiotherapist radiologist pathologist geneticist geologist
    seismologist volcanologist meteorologist climatologist oceanographer paleontologist palaeontologist archaeologist
    anthropologist sociologist criminologist statistician technologist futurist ethicist theologian medievalist
    medalist medallist paralympian olympian triathlete sprinter hurdler decathlete gymnast snowboarder skier
    footballer cricketer golfer swimmer cyclist jockey wrestler kickboxer linebacker cornerback tailback
    second-in-command deputy-head headteacher headmistress schoolteacher schoolgirl schoolboy teenager toddler
    pensioner retiree jobseeker refugee asylum-seeker migrant expatriate veteran ex-wife ex-husband
    ex-boyfriend ex-girlfriend boyfriend girlfriend fiancé fiancée fiance fiancee stepfather stepmother stepson
    stepdaughter half-brother half-sister grandson granddaughter great-grandson great-granddaughter godfather godmother
    son-in-law daughter-in-law brother-in-law sister-in-law mother-in-law father-in-law businessperson businesswoman
    businessman chairperson congressperson alderwoman councilman councilwoman councilmember policymaker lawmaker
    peacekeeper militant jihadist insurgent warlord gunman hitman mobster drug-lord kingpin ringleader mastermind
    counterpart operator owner-operator star superstar megastar poster blogger defector dissident exile hacker cybercriminal programmer coder webmaster sysadmin
    """
  /// Given names that are words too, or too rare for a census: before another capital they begin a person's name.
  static let givenWords: StaticString = """
    chuck rob rod buddy basil rusty dusty herb cliff woody dolly kitty lily eve ivy jade poppy peg gabby kit rocky stu
    vic biff buzz herbie jock eddy newt liv paddy iggy ziggy will miles skip curt norm butch buck tucker harper hunter
    sloan tanner misty whit cam fitz mo gus archie bertie freddie alfie ollie ivory lane ward earl bunny gay
    """
  static let titleModifiers: StaticString = """
    prime foreign defense defence interior finance deputy vice assistant associate acting former first second
    special senior chief executive attorney home health education trade economy energy justice labour labor
    transport transportation agriculture environment information culture state national security interim caretaker
    honorary crown grand under lieutenant major brigadier rear field wing squadron police fire district county
    managing principal permanent parliamentary opposition majority minority house senate staff sergeant master petty
    commerce treasury economic development housing sports tourism oil water planning industry communications affairs
    press white party regional technical general ex emeritus emerita adjunct visiting lead
    farm fisheries budget competition research mines railways aviation
    privatization tourism youth immigration customs intelligence army navy air military naval border prisons election
    electoral investment energy petroleum power telecommunications science technology forestry lands works labor
    """
  static let bodyHeads: StaticString = """
    university college railroad railway railways railroads institute institution school academy hospital agency bureau office commission committee
    council board authority administration association federation union league party front movement organization
    organisation foundation trust fund bank corporation company group holdings holding industries systems airlines
    airways motors partners associates church club center centre network alliance coalition confederation exchange
    laboratory laboratories museum orchestra brigade brigades battalion regiment corps command service services
    society secretariat jihad securities insurance pharmaceuticals technologies electronics software communications
    telecom telecommunications petroleum steel mines mining foods stores studios pictures entertainment records
    enterprises resources brothers bancorp bankshares financial capital investments investment management advisors
    partnership consortium cooperative syndicate conservatory institutes universities directorate inspectorate
    taskforce panel mission watch project initiative clinic store restaurant hotel inn ballet opera theatre theater
    archdiocese diocese caucus chamber conservancy observatory
    gallery library brotherhood sisterhood collection guild lodge fellowship ministries charity congregation
    synagogue
    """
  static let stateBodyHeads: StaticString = """
    ministry department army navy police guard guards forces force parliament congress senate assembly cabinet
    government embassy court tribunal treasury secretariat legislature consulate military marines militia
    constabulary knesset duma bundestag diet politburo junta gendarmerie judiciary
    """
  static let companySuffixes: StaticString = """
    inc inc. corp corp. co co. cos cos. ltd ltd. plc llc l.l.c. llp lp ag gmbh nv n.v. bhd ab spa s.p.a. oy asa kk s.a.
    pty sdn bros. bancorp bancshares
    """
  static let placeHeads: StaticString = """
    river lake sea ocean bay gulf strait straits canal mountain mountains hill hills valley desert island islands
    isle isles peninsula coast beach city town village county province district region state territory prefecture
    governorate street avenue road boulevard square park bridge airport port harbor harbour station stadium plaza
    expressway freeway turnpike parkway motorway interstate trail pier wharf quay marina cove inlet lagoon fjord glacier
    waterfall meadows woods pond ponds spring springs ranch farm plantation estate mansion manor castle fortress citadel
    abbey priory monastery convent basilica chapel tomb courthouse jail penitentiary speedway raceway racecourse
    racetrack ballpark coliseum colosseum dome aqueduct tunnel viaduct junction depot barracks airbase spaceport cave
    caves crater volcano range ridge cliffs delta estuary marsh swamp rainforest wilderness refuge sanctuary
    township borough hamlet parish municipality canton oblast krai sultanate caliphate principality protectorate
    archipelago atoll isthmus narrows rapids seas steppe tundra savanna prairie plains pass peak sierra brook
    stream gorge ravine moor heath shore shores field fields oval pavilion grounds course
    circle yard yards states bluff bluffs bayou butte mesa gulch grove knoll shoals
    concourse crescent terrace mews promenade esplanade boardwalk harbourfront waterfront motel
    tower towers prison camp base border crossing highway forest falls creek canyon plateau heights strip airfield
    mall mosque cathedral temple cemetery zoo gardens garden arena shrine palace basin reef cape dam reservoir
    checkpoint neighborhood neighbourhood suburb crossings villages towns cities districts provinces airports
    islands rivers suburbs neighborhoods neighbourhoods republic kingdom emirate gate corridor drive lane hall
    rink velodrome planetarium observatory aquarium ballroom terminal monument memorial st. ave. blvd. rd.
    """
  static let placePrefixes: StaticString = """
    mount mt mt. lake fort port cape san santa st. saint el los las rio río camp wadi jebel jabal kfar deir beit bab
    ras umm qasr kibbutz bukit jalan lorong rue calle avenida viale piazza ulitsa kampung isla île ile puerto porto sankt nizhny kota gunung pulau tanjung
    sungai santo são sao nova novo novi stara staraya veliki qalat ksar oued sidi bandar dar khirbet st
    """
  static let directions: StaticString = """
    north south east west northern southern eastern western central north-east north-west south-east south-west
    northeast northwest southeast southwest northeastern northwestern southeastern southwestern greater inner outer
    upper lower
    """
  static let mediaHeads: StaticString = """
    times post daily news newspaper herald tribune gazette journal telegraph press tv television radio broadcasting
    chronicle globe newsroom zeitung weekly magazine newsweekly inquirer examiner broadcaster supplement bulletin observer sentinel enquirer
    argus advertiser
    """
  static let eventHeads: StaticString = """
    cup war wars championship championships olympics games open tournament prix marathon festival summit conference
    convention forum election elections revolution uprising intifada massacre holocaust crusade battle crisis
    earthquake bowl derby trophy classic masters grandprix rally expo exhibition biennale carnival super-bowl oscars
    emmys grammys
    """
  static let thingHeads: StaticString = """
    act prize award awards treaty agreement accord accords pact convention protocol constitution amendment bill law
    plan doctrine code rule index average day week month year party-list resolution report case series division list
    medal order bible koran quran highway-code dollar euro
    """
  static let particles: StaticString = """
    de la del della di da do dos das du van von der den ten ter bin ibn bint al el ul abu ben y e le zu
    """
  static let nameSuffixes: StaticString = "jr jr. sr sr. ii iii iv vi vii viii ix xi xii xiii xiv xvi"
  static let never: StaticString = """
    i i'm monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays january february march april may june july august september october november december jan.
    feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
    gmt est edt pst pdt cet utc bst a.m. p.m. am pm mr mrs ms dr internet web bible christmas easter ramadan ok o.k.
    no. nos. tv dvd aids hiv dna gdp cpi ipo ceo cfo faq pdf url vs vs. god lord's covid covid-19 ad bc a.d. jan feb
    mar apr jun jul aug sept sep oct nov dec thanksgiving halloween fy q1 q2 q3 q4 h1 h2 etc etc. re fw cc attn nb
    n.b. ps p.s. eps pct usd eur gbp phd ph.d. m.d. b.a. m.a. mba islam christianity judaism buddhism hinduism
    communism nazism marxism zionism catholicism english-language twitter.com
    """
  static let saying: StaticString = """
    said says told tells added adds stated explained noted asked replied insisted argued warned announced denied
    admitted claimed recalled wrote writes testified commented complained predicted quipped acknowledged declared
    asserted remarked conceded concluded urged vowed pledged promised
    """
  static let acting: StaticString = """
    who whose died resigned married pleaded retired thinks believes believed hopes hoped knew went came testified
    smiled laughed
    """
  static let placeBefore: StaticString = """
    in near at from outside inside around toward towards into across throughout via
    """
  /// Surnames in today's news that no list of names has.
  static let surnames: StaticString = """
    obama biden trump putin medvedev zelensky zelenskyy netanyahu erdogan macron merkel scholz sunak modi assad sisi
    xi jinping khamenei rouhani raisi zarif lavrov shoigu blair cameron johnson corbyn starmer pelosi mcconnell
    romney mccain boehner ryan rubio cruz buttigieg sanders yeltsin milosevic arafat abbas sharon rabin peres barak
    olmert haniyeh nasrallah sinwar hariri maliki abadi ghani karzai musharraf bhutto sharif khan suu kyi mugabe
    mandela zuma ramaphosa mbeki lula bolsonaro chavez maduro castro berlusconi renzi prodi sarkozy hollande chirac
    jospin kohl schroeder aznar zapatero tsipras orban kaczynski tusk juncker
    """
  static let followers: StaticString = """
    muslims moslems christians catholics protestants jews hindus sikhs buddhists shiites shi'ites sunnis shias kurds
    druze tutsis hutus serbs croats slavs arabs britons brits turks danes swedes finns poles spaniards scots afghans
    swiss dutch israelis republicans democrats tories liberals conservatives communists islamists zionists nazis
    bolsheviks mormons latinos hispanics africans europeans asians americans westerners yazidis alawites maronites
    copts turkmens uighurs uyghurs rohingya tibetans tamils sinhalese zulus roma gypsies loyalists unionists
    republicans jihadists salafists southerners northerners mancunians londoners parisians muscovites
    """
  static let demonyms: StaticString = """
    french british english american dutch swiss spanish polish welsh irish scottish greek turkish danish swedish
    finnish norwegian saudi emirati kuwaiti qatari bahraini omani yemeni iraqi iranian israeli palestinian lebanese
    syrian jordanian egyptian libyan tunisian moroccan algerian sudanese somali kenyan czech slovak slovene
    slovenian croat croatian serb serbian bosnian kosovar montenegrin macedonian albanian bulgarian hungarian
    romanian ukrainian belarusian belarussian moldovan russian georgian armenian azeri azerbaijani kazakh uzbek
    turkmen tajik kyrgyz afghan pakistani indian bangladeshi nepali burmese thai lao cambodian vietnamese malaysian
    indonesian filipino singaporean chinese taiwanese japanese korean mongolian australian kiwi arab arabic muslim
    moslem islamic christian catholic protestant jewish hindu sikh buddhist sunni shiite shi'ite shia kurdish kurd
    european african asian western soviet anglo-american latin hispanic latino ossetian chechen basque catalan
    galician corsican tory republican democratic democrat conservative communist socialist liberal south-african
    nazi roman orthodox anglican mormon south-korean north-korean uae south-east-asian pro-israel north-atlantic
    olympic victorian elizabethan nordic baltic balkan texan californian ontarian bavarian tuscan sicilian
    rwandan burundian ivorian ghanaian senegalese malian zairean zairian congolese angolan mozambican zimbabwean
    zambian tanzanian ugandan ethiopian eritrean nigerian cameroonian gabonese chadian guinean liberian mauritanian
    namibian hutu tutsi zulu scientologist calvinist lutheran methodist presbyterian baptist evangelical pentecostal
    quaker amish mennonite maoist marxist leninist trotskyist stalinist islamist zionist salafist wahhabi sufi ismaili
    alawite druze yazidi maronite coptic jain taoist
    """
  /// Letters that stand for a thing, a sort of person, a measure or a degree.
  static let abbreviations: StaticString = """
    cd dvd tv ac dc dj mc mp mps md phd mba ba bsc msc ma jd ceo cfo coo cto vp vip pc pcs pr hr it ai iq eq id ids ip
    url html xml css http https pdf gif jpeg jpg png mp3 mp4 usb gps lcd led hd ufo uav ufos uavs atm atms suv suvs
    rv rvs rov pov diy faq asap rsvp ps cv ko tko mvp rbi era hiv aids std stds dna rna mri ct icu er adhd ptsd ocd ivf
    lgbt lgbtq bdsm ngo ngos gdp gnp cpi ppi ipo ipos etf etfs roi vat gst pta pac pacs mou ied ieds wmd wmds icbm apc
    apcs rpg rpgs tnt pow pows kia mia awol swat bc ad ce bce am pm gmt utc est edt cst cdt mst mdt pst pdt bst cet usd
    eur gbp jpy cad aud chf rm rs bn mln mm cm km kg mb gb tb ghz mhz kw mw gw rpm mph kph bbl bpd lng lpg hvac no nos
    tba tbd eps ebitda ytd yoy q1 q2 q3 q4 fy h1 h2 uk-based ok nsw-based sic isbn issn bmi bbq ac/dc r&d r&b q&a p/e
    """
  static let teamHeads: StaticString = """
    united rovers wanderers athletic albion hotspur wednesday rangers celtic villa palace dynamo dinamo spartak
    lokomotiv sporting real inter olympique borussia bayern celtics bulls lakers knicks nets heat magic hawks
    hornets pistons pacers cavaliers raptors bucks 76ers wizards bullets rockets spurs mavericks nuggets jazz
    timberwolves clippers warriors suns kings blazers supersonics grizzlies yankees mets dodgers giants padres
    rockies braves marlins phillies expos cubs cardinals pirates reds astros twins orioles tigers brewers indians
    mariners athletics angels royals redskins cowboys eagles bears packers vikings lions buccaneers saints falcons
    panthers rams 49ers seahawks chargers raiders broncos chiefs jets dolphins bills patriots colts oilers steelers
    bengals browns jaguars ravens penguins flyers devils islanders bruins canadiens sabres senators canadiens
    maple-leafs blackhawks blues stars avalanche oilers flames canucks sharks ducks coyotes capitals lightning fc
    f.c. afc cf sc ac
    """
  static let bodies: StaticString = """
    UN; U.N.; United Nations; NATO; EU; E.U.; European Union; European Commission; European Parliament;
    European Central Bank; ECB; IMF; International Monetary Fund; World Bank; WTO; World Trade Organization; WHO;
    World Health Organization; UNICEF; UNESCO; UNHCR; UNRWA; OPEC; OECD; ASEAN; African Union; Arab League;
    Security Council; General Assembly; Red Cross; Red Crescent;
    Doctors Without Borders; Reporters Without Borders; Engineers Without Borders; Lawyers Without Borders;
    Teachers Without Borders; Architects Without Borders; Amnesty International; Human Rights Watch;
    Greenpeace; Oxfam; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Armed Forces; Hamas;
    Hezbollah; Hizbollah; Hizbullah; Fatah; Taliban; Taleban; Islamic State; ISIS; ISIL; Daesh; IS; al-Qaeda;
    al-Qaida; Al Qaeda; Al-Qaeda; Nusra Front; al-Nusra Front; Islamic Jihad; Muslim Brotherhood; PLO;
    Palestinian Authority; IDF; Israel Defense Forces; Houthis; PKK; YPG; ETA; IRA; Sinn Fein; Tamil Tigers;
    Boko Haram; Tamil Tiger; al-Shabab; FBI; CIA; NSA; DEA; EPA; FDA; FAA; FCC; SEC; IRS; NASA; Fed; Federal Reserve;
    Supreme Court; Congress; Senate; House of Representatives; House of Commons; House of Lords; White House;
    Pentagon; Kremlin; State Department; Justice Department; Treasury; Knesset; Duma; State Duma; Bundestag;
    Bundesbank; Parliament; Politburo; Labour; Labour Party; Likud; Conservative Party; Tory Party;
    Democratic Party; Republican Party; GOP; Tories; Democrats; Republicans; ANC; BJP; African National Congress;
    Congress Party; Communist Party; Scotland Yard; Interpol; Europol; Mossad; Shin Bet; KGB; MI5; MI6; UEFA; FIFA;
    NBA; NFL; NHL; MLB; FA; IOC; IAAF; NCAA; Apple; Yahoo; Google; Microsoft; Facebook; Twitter; Boeing; Airbus;
    Toyota; Honda; Nissan; Volkswagen; Mercedes-Benz; Siemens; Samsung; Sony; IBM; Intel; Nokia; Gazprom; Exxon;
    Walmart; Wal-Mart; General Motors; General Electric; GM; GE; Ford Motor; Chrysler; McDonald's; Coca-Cola;
    Pepsi; Disney; Walt Disney; AT&T; Goldman Sachs; Morgan Stanley; Merrill Lynch; JP Morgan; J.P. Morgan;
    Deutsche Bank; Lufthansa; Aeroflot; Qantas; Salvation Army; National Guard; Air Force; Coast Guard;
    Marine Corps; Royal Navy; Home Office; Foreign Office; Bank of England; Bank of Japan;
    Wall Street Journal Europe; Red Army; Peshmerga; Free Syrian Army; Syrian Democratic Forces; SDF; FSA; SANA;
    Hizb ut-Tahrir; Wikipedia; YouTube; Instagram; Netflix; Uber; Tesla; SpaceX; ICC; ICJ; IAEA; OSCE; G7; G8; G20;
    NAFTA; USAID; Médecins Sans Frontières; Medecins Sans Frontieres; Save the Children; National Security Council;
    Central Command; Harvard; Yale; Stanford; MIT; UCLA; House; Cabinet; Commons; Politico; Moody's;
    Standard & Poor's; Fitch; Nasdaq; NYSE; Manchester United; Real Madrid; Air France; Dow Jones; Barcelona FC;
    Arsenal; Chelsea; Juventus; Ajax; Feyenoord; Bayern Munich; Borussia Dortmund; AC Milan; Inter Milan; Celtic;
    Arsenal FC; Tottenham; Everton; Aston Villa; Benfica; Porto FC; PSV; PSV Eindhoven; Lazio; Fiorentina;
    Sampdoria; Parma AC; Anderlecht; Ku Klux Klan
    """
  static let media: StaticString = """
    Reuters; Associated Press; AP; AFP; Agence France-Presse; BBC; British Broadcasting Corp; CNN; NBC; ABC; CBS;
    PBS; NPR; MSNBC; CNBC; Fox News; Sky News; ITV; Channel 4; New York Times; The New York Times; NYT;
    Washington Post; The Washington Post; Wall Street Journal; The Wall Street Journal; USA Today;
    Los Angeles Times; Chicago Tribune; Boston Globe; Financial Times; The Guardian; Guardian; The Times;
    Sunday Times; The Sunday Times; Sunday Telegraph; Sunday Mirror; Sunday Express; Mail on Sunday;
    Sunday Herald; Sunday Mail; Daily Telegraph; Daily Mail; Daily Mirror; The Sun; The Independent;
    The Economist; Economist; Time magazine;
    Newsweek; Bloomberg; Bloomberg News; Xinhua; TASS; Itar-Tass; Interfax; RIA Novosti; Kyodo; UPI;
    United Press International; PTI; IRNA; Al Jazeera; Al-Jazeera; al-Jazeera; Al Arabiya; Haaretz; Ha'aretz;
    Jerusalem Post; Maariv; Yedioth Ahronoth; Al-Ahram; Dawn; Le Monde; Le Figaro; Liberation; Der Spiegel;
    Die Welt; Die Zeit; Bild; El Pais; El Mundo; La Repubblica; Corriere della Sera; Pravda; Izvestia; Kommersant;
    People's Daily; Asahi Shimbun; Yomiuri Shimbun; ANSA; DPA; Deutsche Welle; RT; Radio Free Europe;
    Voice of America; Politico; BuzzFeed; Huffington Post; HuffPost; Vox; Axios; Vice News; TMZ; Wikinews;
    Global Times; China Daily; South China Morning Post; Straits Times; Anadolu Agency; Hurriyet;
    Press Association; Canadian Press; Press Trust of India; Middle East Eye; Times of Israel; The Atlantic;
    New Yorker; The New Yorker; Vanity Fair; Rolling Stone; ESPN; HBO; Al-Manar; al-Manar; KUNA; Petra News Agency;
    Globe and Mail; Sydney Morning Herald; Nihon Keizai Shimbun; Mainichi Shimbun; NHK
    """
  /// Seas, continents' parts and landscapes that news names without a noun for places.
  static let regions: StaticString = """
    Pacific; North Pacific; South Pacific; Western Pacific; Atlantic; North Atlantic; South Atlantic; Mid-Atlantic;
    Middle Atlantic; Indo-Pacific; Asia-Pacific; Mediterranean; Eastern Mediterranean; Caribbean; Baltics; Balkans;
    Western Balkans; Caucasus; North Caucasus; South Caucasus; Arctic; Antarctic; Sahara; Sahel; Maghreb; Levant;
    Himalayas; Alps; Andes; Rockies; Appalachians; Pyrenees; Urals; Carpathians; Dolomites; Sierra Nevada; Ozarks;
    Adirondacks; Catskills; Everglades; Great Lakes; Great Plains; Midwest; Middle West; Northeast; Deep South;
    Pacific Northwest; New England; Silicon Valley; Middle East; Far East; Near East; Mideast; Horn of Africa;
    Sub-Saharan Africa; sub-Saharan Africa; North Africa; West Africa; East Africa; Southern Africa; Central Africa;
    Central Asia; South Asia; Southeast Asia; East Asia; Western Europe; Eastern Europe; Central Europe;
    Northern Europe; Southern Europe; Latin America; Central America; South America; North America; Scandinavia;
    Siberia; Patagonia; Amazonia; Polynesia; Melanesia; Micronesia; Mesopotamia; Kurdistan; Iraqi Kurdistan;
    West Bank; Gaza Strip; Golan Heights; Persian Gulf; Arabian Gulf; Gulf of Mexico; Gulf of Aden; Suez Canal;
    Panama Canal; English Channel; Strait of Hormuz; Red Sea; Black Sea; Caspian Sea; Dead Sea; Aegean; Adriatic;
    Outback; Riviera; Côte d'Azur; Bible Belt; Rust Belt; Sun Belt; Corn Belt; East Coast; West Coast; Gulf Coast;
    Gulf; French Quarter; Latin Quarter; West End; East End; Left Bank; Ground Zero
    """
  static let groups: StaticString = """
    African Americans; Native Americans; Asian Americans; South Africans; South Koreans; North Koreans;
    Bosnian Serbs; Bosnian Croats; Kosovo Albanians; New Zealanders; Sri Lankans; Saudi Arabians; Northern Irish;
    Iraqi Kurds; Israeli Arabs; Sunni Muslims; Shiite Muslims; Roman Catholics; Tamils; Hutus; Tutsis; Kurds;
    Arabs; Jews; Muslims; Christians
    """
  static let longTitles: StaticString = """
    Prime Minister; Vice President; Attorney General; Secretary of State; Secretary of Defense; Secretary-General;
    Secretary General; Chief of Staff; Chief Executive; Chief Executive Officer; Chief Justice; Foreign Secretary;
    Home Secretary; Speaker of the House; Leader of the Opposition; Director of National Intelligence;
    Secretary of the Treasury; Special Envoy; Crown Prince; Crown Princess; Grand Mufti; Grand Ayatollah;
    Lieutenant General; Major General; Brigadier General; Rear Admiral; Vice Admiral; Lt. Gen.; Maj. Gen.;
    Brig. Gen.; Lt. Col.; Lord Mayor; First Lady; First Minister; Deputy Prime Minister; Deputy Foreign Minister;
    Minister of Defense; Minister of Defence; Minister of Foreign Affairs; Minister of State; Minister of Finance;
    Minister of Justice; Minister of Health; Minister of Interior; Minister of the Interior;
    Under Secretary of State; Assistant Secretary of State; Deputy Secretary of State; Police Chief; Staff Sgt.;
    High Commissioner; Permanent Representative; Managing Director; Executive Director; Chief Financial Officer;
    Chief Operating Officer; Press Secretary; Solicitor General; Surgeon General; Director General; Inspector General;
    Auditor General; Governor General; Consul General; Under-Secretary-General; Supreme Leader; General Secretary;
    Party Secretary; Chief Minister; Chief Prosecutor; District Attorney; Lord Chancellor; Defense Secretary;
    Defence Secretary; Treasury Secretary; Commerce Secretary; Health Secretary; Education Secretary;
    Interior Secretary; Energy Secretary; Labor Secretary; Transportation Secretary; Agriculture Secretary;
    Foreign Minister; Finance Minister; Defense Minister; Defence Minister; Interior Minister; Health Minister; Justice Minister; Education Minister;
    Sgt. Maj.; Archbishop of Canterbury; House Speaker; Mr. President; Master Sgt.
    """
  static let events: StaticString = """
    World Cup; World Series; Super Bowl; Olympics; Olympic Games; Winter Olympics; Summer Olympics;
    Champions League; European Cup; UEFA Cup; FA Cup; Davis Cup; Ryder Cup; Grand Slam; Grand Prix;
    Wimbledon Championships; U.S. Open; US Open; Australian Open; French Open; British Open; Tour de France;
    World War I; World War II; World War One; World War Two; First World War; Second World War; Cold War; Gulf War;
    Vietnam War; Korean War; Six-Day War; Arab Spring; Holocaust; Great Depression; Brexit; Oscars; Academy Awards;
    Grammy Awards; Euro 96; Commonwealth Games; Premier League; Intifada; Nobel; Paralympics;
    Paralympic Games; Winter Paralympics; Asian Games; Pan American Games; Hajj; Umrah; Eid al-Fitr; Eid al-Adha;
    Passover; Hanukkah; Diwali; Mardi Gras; Oktoberfest; Eurovision Song Contest; Six Nations; Stanley Cup;
    Masters Tournament; Kentucky Derby; Industrial Revolution; French Revolution
    """
}
