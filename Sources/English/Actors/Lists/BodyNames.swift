/// Names of organisations and events, and what people of places are called. Made by Scripts/bodies.py from WordNet 3.0
/// (copyright 2006 Princeton University, WordNet licence: Scripts/NOTICE.md).
enum BodyNames {
  /// Organisations.
  static let organizations: StaticString = """
    AARP; ABB; ACC; ACLANT; AEC; AFISR; AFL; AFL-CIO; AFRL; AFSPC; AHPCRC; AIAI; ALIR; ANG; ANO; ARDA; ARNG; ASALA;
    ASEAN; ATF; AUC; Abu Hafs al-Masri Brigades; Abu Nidal Organization; Abu Sayyaf;
    Academy of Motion Picture Arts and Sciences; Academy of Television Arts and Sciences; Aden-Abyan Islamic Army;
    Advanced Research and Development Activity; Agriculture Department; Air Combat Command; Air Corps; Air Force;
    Air Force ISR; Air Force Intelligence Surveillance and Reconnaissance; Air Force Research Laboratory;
    Air Force Space Command; Air National Guard; Aksa Martyrs Brigades; Al Faran; Al Nathir; Al Qanoon; Al Tawhid;
    Al-Jama'a al-Islamiyyah al-Muqatilah bi-Libya; Alcoholics Anonymous; Alex Boncayao Brigade;
    Allied Command Atlantic; Allied Command Europe; American Baptist Convention; American Federalist Party;
    American Federation of Labor; American Labor Party; American Legion; American Party; Amish sect;
    Anabaptist denomination; Anglican Church; Anglican Communion; Ansar al Islam; Ansar al-Islam;
    Anti-Imperialist International Brigade; Anti-Masonic Party; Arab League; Arab Revolutionary Brigades; Armata Corsa;
    Armed Islamic Group; Armenian Apostolic Orthodox Church; Armenian Church;
    Armenian Secret Army for the Liberation of Armenia; Arminian Baptist; Arminian Church;
    Army High Performance Computing Research Center; Army Intelligence; Army National Guard;
    Army for the Liberation of Rwanda; Army of Muhammad; Army of the Confederacy; Army of the Pure;
    Army of the Righteous; Asbat al-Ansar; Assemblies of God; Association for the Advancement of Retired Persons;
    Association of Islamic Groups and Communities; Association of Orangemen; Association of Southeast Asian Nations;
    Atomic Energy Commission; Augustinian Canons; Augustinian Hermits; Augustinian order; Aum; Aum Shinrikyo;
    Austin Friars; Australian Labor Party; Autodefensas Unidas de Colombia; BJA; BJS; BMDO; Baader Meinhof Gang;
    Baader-Meinhof Gang; Ballistic Missile Defense Organization; Band of Partisans; Bank of England; Bank of Japan;
    Baptist Church; Baptist denomination; Basque Fatherland and Liberty; Basque Homeland and Freedom;
    Bearer of the Sword; Beatles; Benedictine order; Black Panthers; Black September; Black September Movement;
    Boy Scouts of America; Brigate Rosse; British Cabinet; British Commonwealth; British Labour Party;
    Bull Moose Party; Bureau of Alcohol Tobacco and Firearms; Bureau of Customs; Bureau of Diplomatic Security;
    Bureau of Engraving and Printing; Bureau of Intelligence and Research; Bureau of Justice Assistance;
    Bureau of Justice Statistics; Bureau of the Census; Byzantine Church; CCRC; CDC; CIA; CID; CIM; CIO; CIRA; CIS;
    CISC; CNPZ; CSE; CSIS; CTC; Cali cartel; Caliphate State; Calvinistic Baptist;
    Canadian Security Intelligence Service; Carmelite order; Carthage; Carthusian order; Casualty Care Research Center;
    Catholic Church; Catholic Reaction Force; Catholic school; Census Bureau;
    Center for Disease Control and Prevention; Central Intelligence Agency; Central Intelligence Machinery;
    Central Powers; Centre for International Crime Prevention; Christian Church; Christian Science; Christian church;
    Chukaku-Ha; Church of Christ Scientist; Church of England; Church of Ireland;
    Church of Jesus Christ of Latter-Day Saints; Church of Rome; Church of Scientology; Church of the Brethren;
    Commerce Department; Commission on Human Rights; Commission on Narcotic Drugs; Commission on the Status of Women;
    Committee for State Security; Common Market; Commonwealth of Independent States; Commonwealth of Nations;
    Communications Security Establishment; Communist Party; Communist Party of Kampuchea; Comptroller of the Currency;
    Confederate Army; Congregational Christian Church; Congregational Church; Congress of Industrial Organizations;
    Congress of Racial Equality; Conservative Judaism; Conservative Party; Constitutional Union Party;
    Continental Army; Continuity Army Council; Continuity Irish Republican Army; Coptic Church; Corsican Army;
    Council of Economic Advisors; Council on Environmental Policy; Counterterrorist Center; Court of Saint James's;
    Creek Confederacy; Criminal Intelligence Services of Canada; Criminal Investigation Command; Customs Bureau;
    Customs Service; DARPA; DCCP; DEA; DFLP; DIA; DISA; DOEI; DRMS; DTIC; Defense Advanced Research Projects Agency;
    Defense Department; Defense Information Systems Agency; Defense Intelligence Agency; Defense Logistics Agency;
    Defense Reutilization and Marketing Service; Defense Technical Information Center;
    Democratic Front for the Liberation of Palestine; Democratic Party; Democratic-Republican Party;
    Department of Agriculture; Department of Commerce; Department of Commerce and Labor; Department of Defense;
    Department of Defense Laboratory System; Department of Education; Department of Energy;
    Department of Energy Intelligence; Department of Health Education and Welfare;
    Department of Health and Human Services; Department of Homeland Security;
    Department of Housing and Urban Development; Department of Justice; Department of Justice Canada;
    Department of Labor; Department of State; Department of Transportation; Department of Veterans Affairs;
    Department of the Interior; Department of the Treasury; Directorate for Inter-Services Intelligence;
    Disciples of Christ; Dissident Irish Republican Army; Divine Unity; Dominican order; Downing Street;
    Drug Enforcement Administration; Drug Enforcement Agency; ECOSOC; ECOSOC commission; EEC; EGTK; ELA; ELN; EPA; ETA;
    EXEC; East India Company; East Turkestan Islamic Movement; East Turkistan Islamic Movement; Eastern Church;
    Eastern Orthodox; Eastern Orthodox Church; Economic Commission for Africa;
    Economic Commission for Asia and the Far East; Economic Commission for Europe;
    Economic Commission for Latin America; Economic and Social Council; Economic and Social Council commission;
    Education Department; Eelam; Egyptian Islamic Jihad; Energy Department; English department;
    Environmental Protection Agency; Episcopal Church; Episcopal Church of Scotland; Eton College;
    European Central Bank; European Community; European Economic Community; European Law Enforcement Organisation;
    European Union; Euskadi ta Askatasuna; Evangelical United Brethren Church; Evangelical and Reformed Church;
    Executive Office of the President; FAA; FAO; FARC; FBI; FCC; FCS; FDA; FDIC; FEMA; FHA; FHLMC; FLETC; FLNC; FNMA;
    FPS; FRS; FSB; FTC; FTO; FWS; Fabian Society; Fannie Mae; Farm Credit System; Farmer-Labor Party; Fatah;
    Fatah Revolutionary Council; Fatah Tanzim; Fatah-RC; Fedayeen Saddam; Federal Aviation Agency;
    Federal Bureau of Investigation; Federal Bureau of Prisons; Federal Communications Commission;
    Federal Deposit Insurance Corporation; Federal Emergency Management Agency; Federal Home Loan Bank System;
    Federal Home Loan Mortgage Corporation; Federal Housing Administration; Federal Judiciary;
    Federal Law Enforcement Training Center; Federal National Mortgage Association; Federal Party;
    Federal Protective Service; Federal Reserve; Federal Reserve Bank; Federal Reserve Board; Federal Reserve System;
    Federal Security Bureau; Federal Security Service; Federal Trade Commission; Federalist Party;
    Financial Crimes Enforcement Network; Financial Management Service; First of October Antifascist Resistance Group;
    Five Nations; Foggy Bottom; Followers of the Phrophet; Food and Agriculture Organization;
    Food and Agriculture Organization of the United Nations; Food and Drug Administration; Forces of Umar Al-Mukhtar;
    Foreign Intelligence Service; Foreign Office; Foreign Service; Former Armed Forces; Franciscan order; Freddie Mac;
    Free Soil Party; Freedom Party; French Academy; French Foreign Legion; French Foreign Office;
    Fuerzas Armadas Revolucionarios de Colombia; Fuqra; GAO; GATT; GIA; GOP; GPO; GRAPO; GSA; GSPC;
    General Agreement on Tariffs and Trade; General Baptist; General Security Services;
    General Services Administration; German Luftwaffe; Girl Scouts; Government Accounting Office;
    Government Printing Office; Greek Church; Greek Orthodox Church; Greek chorus; Green Party; Greenback Party;
    Greenpeace; HHS; HUA; HUD; HUJI; Hamas; Hanseatic League; Harakat al-Jihad al-Islami al-Filastini;
    Harakat ul-Jihad-I-Islami; Hare Krishna; Harkat ul-Ansar; Harkat ul-Mujahedeen; Harkat-ul-Jihad-e-Islami;
    Harkat-ul-Mujahidin; Health and Human Services; Hezbollah; High Anglican Church; High Church; High Commission;
    Hizb ut-Tahrir; Hizballah; Hizbollah; Hizbullah; Hohenzollern empire; Holy Roman Empire; Holy War Warriors;
    Home Loan Bank; Home Office; Homeland Security; Housing and Urban Development; I.W.W.; IAA; IAEA; IBDA-C; IBRD;
    ICAO; ICC; ICU; IDA; IDF; IFC; IIS; ILO; IMF; IMO; IMU; INLA; INR; IRA; IRS; ISI; ISKCON; ISN; IWW;
    Immigration and Naturalization Service; Industrial Workers of the World; Inland Revenue; Intelligence Community;
    Inter-Services Intelligence; Interahamwe; Interior Department; Internal Revenue Service;
    International Association of Lions clubs; International Atomic Energy Agency;
    International Bank for Reconstruction and Development; International Civil Aviation Organization;
    International Development Association; International Finance Corporation; International Labor Organization;
    International Labour Organization; International Maritime Organization; International Monetary Fund;
    International Relations and Security Network; International Society for Krishna Consciousness;
    Interstate Commerce Commission; Iraqi Intelligence Service; Iraqi Mukhabarat; Irish National Liberation Army;
    Irish Republican Army; Iroquois League; Islamic Army of Aden; Islamic Army of Aden-Abyan; Islamic Community;
    Islamic Great Eastern Raiders-Front; Islamic Group; Islamic Group of Uzbekistan; Islamic Jihad;
    Islamic Jihad for the Liberation of Palestine; Islamic Party of Turkestan; Islamic Resistance Movement;
    Islamic Unity; Israeli Defense Force; Ivy League; Iz Al-Din Al-Qassam Battalions; JEM; JRA;
    Jabat al-Tahrir al-Filistiniyyah; Jaish-e-Muhammad; Jaish-i-Mohammed; Jamaat ul-Fuqra; Japanese Red Army;
    Jayshullah; Jehovah's Witnesses; Jemaah Islamiyah; Jerusalem Warriors; Jesuit order; Jewish Orthodoxy;
    Jewish religion; Joint Chiefs; Joint Chiefs of Staff; Jund-ul-Islam; Justice Department; KGB; KKK; Kahane Chai;
    Kaplan Group; Khmer Rouge; Know-Nothing Party; Kokka Shinto; Ku Klux Klan; Kurdistan Labor Pary;
    Kurdistan Workers Party; LABLINK; LTTE; Labor Department; Labour Party; Lashkar-e-Jhangvi; Lashkar-e-Omar;
    Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba; Laskar Jihad; Laurel and Hardy;
    Lautaro Faction of the United Popular Action Movement; Lautaro Popular Rebel Forces; Lautaro Youth Movement;
    League of Iroquois; League of Nations; Lebanese Hizballah; Lewis and Clark Expedition; Liberal Democrat Party;
    Liberal Party; Liberation Tigers of Tamil Eelam; Liberty Party; Libyan Fighting Group;
    Libyan Islamic Fighting Group; Libyan Islamic Group; Lions Club; Lord's Resistance Army; Loyalist Volunteer Force;
    Lutheran Church; MAK; MCIA; MDI; MEK; MKO; MRTA; MSB; Maktab al-Khidmat; Malaysia Militant Group;
    Malaysian Mujahidin Group; Manhattan Project; Manuel Rodriquez Patriotic Front; Marine Corps;
    Marine Corps Intelligence Activity; Markaz-ud-Dawa-wal-Irshad; Martyrs of al-Aqsa; Medellin cartel;
    Mennonite Church; Methodist Church; Methodist denomination; Militant Tendency; Moranzanist Patriotic Front;
    Mormon Church; Moro Islamic Liberation Front; Movement for Revenge; Movement of Holy Warriors;
    Movimiento Revolucionario Tupac Anaru; Mujahedeen Khalq; Mujahedeen Kompak; Mujahidin-e Khalq Organization; NAC;
    NARA; NASA; NATO; NAWCWPNS; NCDC; NGA; NGB; NGO; NICU; NIH; NIJ; NIPR; NIST; NLRB; NOAA; NPA; NPC; NRA; NRC; NRL;
    NRO; NSA; NSC; NSF; NSW; NSWC; NTIS; NUWC; National Academy of Sciences;
    National Aeronautics and Space Administration; National Archives and Records Administration;
    National Association of Realtors; National Climatic Data Center; National Geospatial-Intelligence Agency;
    National Guard; National Guard Bureau; National Institute of Justice;
    National Institute of Standards and Technology; National Institutes of Health; National Intelligence Community;
    National Labor Relations Board; National Liberation Army; National Liberation Front of Corsica;
    National Oceanic and Atmospheric Administration; National Park Service; National Reconnaissance Office;
    National Rifle Association; National Science Foundation; National Security Agency; National Security Council;
    National Socialist German Workers' Party; National Technical Information Service; National Trust;
    National Volunteers Association; National Weather Service; Naval Air Warfare Center Weapons Division;
    Naval Research Laboratory; Naval Special Warfare; Naval Surface Warfare Center; Naval Underwater Warfare Center;
    Navy Department; Nazi Germany; Nazi Party; Nestor Paz Zamora Commission; Nestorian Church; New People's Army;
    New Scotland Yard; Nonproliferation Center; North Atlantic Council; North Atlantic Treaty Organization;
    Northern Alliance; Northern Baptist Convention; Nuclear Regulatory Commission; OAS; OIG; OIS; OMB; ONI; OPCW; OPEC;
    OSHA; Occupational Safety and Health Administration; Office of Inspector General; Office of Intelligence Support;
    Office of Management and Budget; Office of Naval Intelligence; Old Catholic Church; Open University; Orange Group;
    Orange Order; Order of Our Lady of Mount Carmel; Ordnance Survey;
    Organization for the Prohibition of Chemical Weapons; Organization of American States;
    Organization of Petroleum-Exporting Countries; Organization of the Oppressed on Earth; Orly Group;
    Orthodox Catholic Church; Orthodox Church; Orthodox Judaism; PAC; PAGAD; PDFLP; PFLP; PFLP-GC; PHS; PIJ; PLF; PPK;
    PSF; Palestine Authority; Palestine Islamic Jihad; Palestine Liberation Front; Palestine National Authority;
    Palestinian Hizballah; Palestinian Islamic Jihad; Palestinian National Authority; Pan American Union;
    Particular Baptist; Partiya Karkeran Kurdistan; Party of Democratic Kampuchea; Party of God; Patent Office;
    Patent and Trademark Office Database; Peace Corps; Pentagon Gang; Pentecostal religion;
    People against Gangsterism and Drugs; People's Liberation Army; People's Mujahidin of Iran; People's Party;
    People's Republican Army; Pesh Merga; Plato's Academy; Popular Democratic Front for the Liberation of Palestine;
    Popular Front for the Liberation of Palestine; Popular Front for the Liberation of Palestine-General Command;
    Popular Struggle Front; Population Commission; Populist Party; Post Office; Postal Rate Commission;
    Praetorian Guard; Presbyterian Church; Progressive Party; Prohibition Party; Protestant Church;
    Protestant Episcopal Church; Protestant denomination; Provisional IRA; Provisional Irish Republican Army; Provos;
    Puka Inti; Qaeda; Qassam Brigades; Qibla; Quai d'Orsay; RAF; RCMP; REIT; RHD; RIRA; ROTC; RPA-ABB; RUF;
    Rashtriya Swayamsevak Sangh; Real Estate Investment Trust; Real IRA; Real Irish Republican Army; Red Army Faction;
    Red Brigades; Red Cross; Red Hand Defenders; Red Sun; Reform Judaism; Religious Society of Friends;
    Republican Guard; Republican Party; Reserve Officers Training Corps; Revolutionary Armed Forces of Colombia;
    Revolutionary Justice Organization; Revolutionary Organization of Socialist Muslims;
    Revolutionary People's Liberation Front; Revolutionary People's Liberation Party; Revolutionary People's Struggle;
    Revolutionary Proletarian Army; Revolutionary Proletarian Initiative Nuclei; Revolutionary Proletarian Nucleus;
    Revolutionary United Front; Roman Catholic; Roman Catholic Church; Roman Church; Roman Legion; Rotary Club;
    Rotary International; Royal Academy; Royal Academy of Arts; Royal Air Force; Royal Canadian Mounted Police;
    Royal Society; Royal Society of London for Improving Natural Knowledge; Russian Orthodox Church; Russian agency;
    SAS; SBA; SIRC; SSA; SSS; SVR; SWAT squad; SWAT team; Sabbath school; Saddam's Martyrs;
    Salafast Group for Call and Combat; Salafist Group; Salah al-Din Battalions; Salvation Army; Sayeret Mat'kal;
    Sayeret Matkal; Scotland Yard; Second Reich; Secret Intelligence Service; Secret Service;
    Securities and Exchange Commission; Security Council; Security Intelligence Review Committee; Security Service;
    Selective Service; Selective Service System; Sendero Luminoso; Shiah Islam; Shin Bet; Shining Path; Shuha Shinto;
    Sipah-e-Sahaba; Six Nations; Sluzhba Vneshney Razvedki; Small Business Administration; Social Democratic Party;
    Social Development Commission; Social Security Administration; Socialist Labor Party; Socialist Party;
    Society of Friends; Society of Jesus; Sol Rojo; Soldiers of God; Southern Baptist Convention; Soviet KGB;
    Sparrow Unit; Special Air Service; Special Branch; Special Forces; Special Weapons and Tactics squad;
    Special Weapons and Tactics team; State Department; States' Rights Democratic Party; Statistical Commission;
    Storm Troops; Sublime Porte; Sunday school; Sunni Islam; Supporters of Islam; Supreme Truth; TSA; Tamil Eelam;
    Tamil Tigers; Tammany Hall; Tammany Society; Tanzim; Tanzimul Fuqra; Tareekh e Kasas; Teamsters Union;
    Technology Administration; Territorial Army; Third Reich; Transportation Security Administration;
    Treasury Department; Trojan horse; Trusteeship Council; Tupac Amaru Revolutionary Movement;
    Tupac Katari Guerrilla Army; Turkish Hizballah; U. S. Air Force; U. S. Army; U. S. Army Special Forces;
    U. S. Coast Guard; U.S.; U.S. Army Criminal Investigation Laboratory; U.S. government; UDA; UN agency; UNESCO;
    UNICEF; US Air Force; US Air Force Academy; US Army; US Army Criminal Investigation Laboratory; US Border Patrol;
    US Cabinet; US Coast Guard; US Fish and Wildlife Service; US Government; US Government Printing Office;
    US Marine Corps; US Marshals Service; US Military Academy; US Naval Academy; US Navy; US Post Office;
    US Postal Inspection Service; US Postal Service; US Secret Service; US Trade Representative; USA; USACIL; USAF;
    USCB; USDA; USMC; USN; USPS; USSS; UTN; Ulster Defence Association; Umar al-Mukhtar Forces; Umma Tameer-e-Nau;
    Uniat Church; Uniate Church; Unification Church; Union Army; Unitarian Church; United Church of Christ;
    United Front; United Methodist Church; United Mine Workers; United Mine Workers of America; United Nations;
    United Nations Children's Fund; United Nations Crime Prevention and Criminal Justice;
    United Nations Educational Scientific and Cultural Organization;
    United Nations International Children's Emergency Fund; United Nations Secretariat; United Nations agency;
    United Self-Defense Force of Colombia; United Self-Defense Group of Colombia;
    United Society of Believers in Christ's Second Appearing; United States; United States Air Force;
    United States Air Force Academy; United States Army; United States Army Criminal Investigation Laboratory;
    United States Army Rangers; United States Army Special Forces; United States Border Patrol; United States Cabinet;
    United States Coast Guard; United States Department of Defense; United States Department of State;
    United States Fish and Wildlife Service; United States Government Accounting Office;
    United States Government Printing Office; United States Intelligence Community; United States Marine Corps;
    United States Marines; United States Marshals Service; United States Military Academy; United States Naval Academy;
    United States Navy; United States Post Office; United States Postal Inspection Service;
    United States Postal Service; United States Public Health Service; United States Secret Service;
    United States Trade Representative; United States Treasury; United States government;
    United States intelligence agency; VFW; Vanguards of Conquest; Veterans of Foreign Wars; WAC; WMO; WTO;
    Wall Street; War Department; Ways and Means Committee; Wesleyan Methodist Church; Wesleyan Methodists;
    Western Church; Whig Party; White House; Winchester College; Women's Army Corps; World Bank;
    World Council of Churches; World Health Organization; World Meteorological Organization; World Tamil Association;
    World Tamil Movement; World Trade Organization; Zen Buddhism; al-Fatah; al-Jihad; al-Qaeda; al-Qaida; al-Shabaab;
    al-Shabab;
    """

  /// Events.
  static let events: StaticString = """
    Aegadean Isles; Aegates Isles; Al Alamayn; American Civil War; Arab-Israeli War; Ardennes counteroffensive;
    Balkan Wars; Battle of Britain; Battle of Bull Run; Battle of El Alamein; Battle of Flodden Field;
    Battle of Fontenoy; Battle of Fredericksburg; Battle of Gettysburg; Battle of Granicus River;
    Battle of Guadalcanal; Battle of Jena; Battle of Kerbala; Battle of Lake Trasimenus; Battle of Lepanto;
    Battle of Magenta; Battle of Maldon; Battle of Midway; Battle of Monmouth; Battle of Monmouth Court House;
    Battle of Naseby; Battle of Puebla; Battle of Pydna; Battle of Ravenna; Battle of Rocroi; Battle of Waterloo;
    Battle of the Ardennes Bulge; Battle of the Bulge; Battle of the Marne; Battle of the Somme;
    Battle of the Spanish Armada; Belleau Wood; Belmont Stakes; Bismarck Sea; Boer War; Bosworth Field; Buena Vista;
    Bull Run; Bunker Hill; Cape Passero; Caudine Forks; Chino-Japanese War; Coral Sea; Crimean War;
    Cultural Revolution; El Alamein; English Civil War; Feast of Booths; Feast of Tabernacles; First World War;
    Fort Ticonderoga; Franco-Prussian War; French and Indian War; Grand National; Grand Prix;
    Great Proletarian Cultural Revolution; Great War; Gulf War; Hampton Roads; Hundred Years' War;
    Iditarod Trail Dog Sled Race; Iran-Iraq War; Ivry la Bataille; Kennesaw Mountain; Kentucky Derby; Korean War;
    Lake Trasimenus; Lexington and Concord; Lule Burgas; Macedonian War; Manila Bay; Marne River; Marston Moor;
    Metaurus River; Mexican War; Monmouth Court House; Napoleonic Wars; Olympic Games; Peloponnesian War;
    Persian Gulf War; Philippine Sea; Port Arthur; Potsdam Conference; Punic War; Russo-Japanese War; Santiago de Cuba;
    Second World War; Seven Years' War; Sino-Japanese War; Six Day War; Six-Day War; Somme River; Spanish Civil War;
    Spanish War; Spanish-American War; Special Olympics; St Mihiel; Teutoburger Wald; Thirty Years' War;
    Tour de France; Trojan War; United States Civil War; Vietnam War; War between the States;
    War of Greek Independence; War of the Austrian Succession; War of the Grand Alliance;
    War of the League of Augsburg; War of the Roses; War of the Spanish Succession; War to End War; Wars of the Roses;
    Winter Olympic Games; Winter Olympics; World Cup; World Series; World War I; World War II; Yalta Conference;
    Yalu River; Yom Kippur War;
    """

  /// Nouns for people of a place, in the singular.
  static let inhabitants: StaticString = """
    Aboriginal Aborigine Acadian Achaean Achaian Aeolian Afghan Afghanistani Alabaman Alabamian Alaskan Albanian
    Alexandrian Alsatian Altaic American Andorran Angevin Angevine Angle Anguillan Annamese Antiguan Appalachian
    Arcadian Argentinian Argive Arizonan Arizonian Arkansan Arkansawyer Armenian Asian Asiatic Assamese Athenian Aussie
    Australian Austrian Austronesian Azerbaijani Badaga Badger Bahamian Balkan Bangladeshi Barbadian Basque Bavarian
    Beaver Belgian Belorussian Bengali Berliner Bermudan Bermudian Bhutanese Bhutani Boche Bohemian Bolivian Bornean
    Bostonian Boxer Brahui Brazilian Breton Brit Britisher Briton Brummie Brummy Bruneian Buckeye Bulgarian Burmese
    Byelorussian Byzantine Cajun Californian Cambodian Cambrian Canadian Canarese Cantabrigian Canuck Carioca Carolinian
    Castillian Catalan Celt Chicano Chilean Chinaman Chinese Chuvash Cockney Colombian Coloradan Colossian Confederate
    Connecticuter Contra Corinthian Cornhusker Cornishman Cornishwoman Creole Cretan Cuban Cymry Cyprian Cypriot
    Cypriote Czech Czechoslovak Czechoslovakian Dalmatian Damascene Dane Dardan Dardanian Delawarean Delawarian
    Dominican Dorian Dravidian Dubliner Dutchman Ecuadoran Ecuadorian Englishman Englishwoman Eolian Ephesian Etruscan
    Eurafrican Eurasian European Evenk Evenki Ewenki Farsi Federal Fijian Finn Fleming Florentine Floridian Frank
    Frenchman Frenchwoman Gadaba Gael Galatian Galilaean Galilean Gaul Genoese Geordie Georgian German Gibraltarian
    Gipsy Glaswegian Gond Gopher Goth Grecian Greek Grenadian Guatemalan Guinea Gujarati Gujerati Gurkha Guyanese Gypsy
    Haitian Hakka Hanoverian Hawaiian Hellene Highlander Hindoo Hindu Hindustani Hispanic Hittite Hmong Hollander
    Honduran Hoosier Hungarian Iberian Icelander Idahoan Illinoisan Indian Indianan Indonesian Ionian Iowan Iraki Irani
    Iranian Iraqi Irelander Irishman Irishwoman Israeli Israelite Italian Jacobean Jamaican Japanese Javan Javanese
    Jerry Johnny Jordanian Jugoslav Jugoslavian Junker Jute Kafir Kalka Kampuchean Kanarese Kansan Karakalpak Kashmiri
    Kazak Kazakh Kazakhstani Kelt Kentuckian Khalka Khalkha Khirghiz Khmer Kirghiz Kirgiz Kiwi Kolam Korean Kota Kotar
    Kraut Krauthead Kshatriya Kurd Kuwaiti Laconian Lancastrian Langobard Laotian Lapp Lapplander Latin Latino Latvian
    Lebanese Lesbian Liechtensteiner Lithuanian Liverpudlian Livonian Lombard Londoner Louisianan Louisianian Lowlander
    Luxembourger Luxemburger Macedonian Mackem Magyar Mahratta Mainer Malay Malayan Malaysian Maldivan Maldivian Maltese
    Malto Manchu Mancunian Maratha Marylander Mesoamerican Mexican Mexicano Miao Michigander Mick Mickey Milanese
    Minnesotan Minoan Mississippian Missourian Monacan Monegasque Mongol Mongolian Mongoloid Montanan Montserratian
    Mycenaen Nauruan Nazarene Neapolitan Nebraskan Neopolitan Nepalese Nepali Netherlander Nevadan Nicaraguan Nipponese
    Nisei Norman Norse Norseman Northerner Northman Norwegian Numidian Occidental Ohioan Oklahoman Oregonian Oriental
    Oriya Oscan Osmanli Ostrogoth Ottoman Oxonian Paddy Pakistani Panamanian Panjabi Papuan Paraguayan Parisian
    Parisienne Parthian Pashtoon Pashtun Pathan Pennsylvanian Persian Peruvian Philippian Philistine Phrygian Pole
    Polynesian Portuguese Prussian Punjabi Pushtun Quebecois Rajpoot Rajput Rebel Roma Roman Romani Romanian Romany
    Rommany Rumanian Ryukyuan Saame Saami Sabahan Sabine Salian Salvadoran Salvadorean Salvadorian Samaritan Same Sami
    Samnite Samoan Sarawakian Sardinian Sassenach Savara Savoyard Saxon Scandinavian Scot Scotchman Scotchwoman Scotsman
    Scotswoman Scouser Sherpa Shudra Siamese Sicilian Sindhi Singaporean Singhalese Sinhalese Slovak Slovene Slovenian
    Sooner Southerner Spaniard Spartan Sudra Sumatran Swede Syrian Tadzhik Tahitian Taiwanese Tajik Tamil Tarheel Tartar
    Tatar Telugu Tennessean Teuton Texan Thai Theban Thessalian Thessalonian Thracian Tibetan Timorese Tobagonian Toda
    Tongan Tory Trinidadian Trojan Tulu Tungus Tungusic Turcoman Turk Turki Turkmen Turkoman Tuscan Tyke Tyrolean Uighur
    Uigur Ukranian Uruguayan Usbeg Usbek Utahan Uygur Uzbak Uzbeg Uzbek Vaisya Venetian Venezuelan Vermonter Vietnamese
    Viking Virginian Visigoth Volunteer Walloon Washingtonian Welsh Welshman Whig Wisconsinite Wolverine Wyomingite
    Yakut Yank Yankee Yugoslav Yugoslavian Zealander
    """

  /// Adjectives of places and peoples.
  static let adjectives: StaticString = """
    Abkhaz Abkhazian Abnaki Aboriginal Achaean Aeolian Afghan Afghani Afghanistani African Afrikaans Afrikaner Alaskan
    Albanian Aleutian Algerian Algonkian Algonquian Algonquin Alpine Alsatian American Amerind Amerindic Amharic Andean
    Andorran Angolan Anguillan Antiguan Arabian Arabic Aramaean Aramaic Aramean Arawakan Argentine Argentinian Argive
    Armenian Aryan Asian Asiatic Assamese Athenian Attic Australian Austrian Austronesian Azerbaijani Babylonian
    Bahamian Bahraini Baltic Bangladeshi Bantoid Bantu Barbadian Bavarian Belarusian Belgian Bengali Beninese Bermudan
    Bhutanese Boeotian Bohemian Bolivian Bosnian Botswanan Brazilian British Briton Brobdingnagian Bruneian Bulgarian
    Burmese Burundi Burundian Byzantine Calcuttan Californian Cambodian Cambrian Cameroonian Canadian Cappadocian
    Carthaginian Catalan Caucasian Caucasic Caucasoid Ceylonese Chadian Chaldaean Chaldean Chaldee Chechen Chilean
    Chinese Colombian Congolese Coptic Cornish Corsican Creole Croatian Cuban Cyprian Cypriot Cypriote Cyrillic Czech
    Czechoslovakian Dalmatian Danish Djiboutian Dominican Dorian Dutch Ecuadorian Egyptian English Ephesian Eritrean
    Essene Estonian Ethiopian European Fijian Filipino Finnish Flemish Formosan French Frisian Gabonese Galilaean
    Galilean Gallic Galwegian Gambian Genoese Genovese Georgian German Germanic Ghanaian Ghanese Ghanian Gibraltarian
    Gilbertian Glaswegian Gothic Grecian Greek Grenadian Guinean Guyanese Haitian Hawaiian Hebraic Hebraical Hebrew
    Hellenic Hesperian Hindustani Hispanic Hittite Hmong Honduran Iberian Icelandic Incan Indian Indonesian Ionian Ionic
    Iraki Iranian Iraqi Irish Israeli Italian Italic Jamaican Japanese Javan Javanese Jewish Jordanian Judaic Judaical
    Kampuchean Kashmiri Katari Kazakhstani Kechuan Kenyan Korean Kurdish Kuwaiti Kyrgyzstani Laotian Laputan Latin
    Latino Latvian Lebanese Levantine Liberian Libyan Liechtensteiner Lilliputian Lithuanian Liverpudlian Lusitanian
    Luxemburger Macedonian Madagascan Malawian Malay Malayan Malian Maltese Manchurian Mandaean Mandean Manx Maroc
    Martian Mauritanian Mauritian Melanesian Mesoamerican Mexican Milanese Minoan Modern Moldovan Monacan Monegasque
    Mongol Mongolian Mongoloid Montserratian Moravian Moroccan Mozambican Mycenaean Namibian Nazarene Neapolitan
    Nepalese Nepali Nicaraguan Nigerian Nigerien Nilotic Nipponese Nordic Norse Norwegian Numidian Olympian Olympic
    Omani Ottoman Oxonian Pakistani Palestinian Panamanian Papuan Paraguayan Parisian Parthian Persian Peruvian
    Philippine Philistine Phoenician Polish Polynesian Portuguese Praetorian Pretorian Prussian Punic Qatari Quebecois
    Quechuan Rhodesian Roman Romance Romani Romanian Romansh Romany Roumanian Rumanian Rumansh Ruritanian Russian
    Sabahan Salvadoran Salvadorean Samoan Sarawakian Sardinian Saudi Saxon Scandinavian Scotch Scots Scottish Scythian
    Semite Semitic Senegalese Serbian Seychellois Shona Siamese Sicilian Singaporean Singhalese Sinhala Sinhalese
    Sinitic Siouan Slav Slavic Slavonic Slovakian Slovenian Somali Somalian Sotho Soviet Spanish Spartan Sudanese
    Sumatran Sumerian Swazi Swedish Swiss Syrian Tahitian Taiwanese Tajikistani Tamil Tanzanian Teutonic Thai Theban
    Thracian Tibetan Timorese Tobagonian Togolese Tongan Trojan Tunisian Turkic Turkish Turkmen Tuscan Tyrolean Tyrolese
    Ugandan Ukrainian Uruguayan Uzbekistani Venetian Venezuelan Viennese Vietnamese Washingtonian Welsh Yankee Yemeni
    Yugoslav Yugoslavian Yuman Zairean Zairese Zambian Zapotec Zimbabwean
    """
}
