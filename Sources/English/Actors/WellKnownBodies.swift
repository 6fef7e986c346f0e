/// Firms, clubs and leagues that news name without saying what they are, written for this package.
enum WellKnownBodies {
  /// Firms whose names are no common words of English.
  static let firms: StaticString = """
    ExxonMobil; Exxon Mobil; Mobil; Chevron; Texaco; ConocoPhillips; Amoco; Statoil; Equinor; Petrobras; Pemex;
    Lukoil; Rosneft; Sibneft; Yukos; Transneft; Repsol; Petronas; Aramco; Saudi Aramco; Sinopec; PetroChina; CNOOC;
    Pertamina; TotalEnergies; Elf Aquitaine; Enel; Eni; Endesa; Iberdrola; RWE; E.On; EDF; Centrica; BP;
    Royal Dutch Shell; BHP; BHP Billiton; Rio Tinto; Anglo American; Glencore; Xstrata; Vale SA; Alcoa; ArcelorMittal;
    Arcelor; ThyssenKrupp; Thyssen; Krupp; Corus; Posco; Norilsk Nickel; Rusal; De Beers; Lonrho; Gencor; Newmont;
    Barrick; Inco; Alcan; Alusuisse; Adidas; Puma AG; Nike; Reebok; Gucci; Prada; Armani; Versace; Chanel; Dior;
    Cartier; Rolex; Swatch; Burberry; LVMH; Louis Vuitton; Benetton; Zara; Inditex; Uniqlo; Primark; Topshop; Ikea;
    IKEA; H&M; Marks & Spencer; Marks and Spencer; Tesco; Sainsbury; Sainsbury's; Asda; Morrisons; Waitrose; Ocado;
    Argos; Lidl; Aldi; Carrefour; Auchan; Ahold; Metro AG; Costco; Walgreens; Walgreen; Kmart; Sears Roebuck;
    J.C. Penney; JCPenney; Nordstrom; Bloomingdale's; Macy's; Kohl's; Lowe's; Home Depot; Best Buy; RadioShack;
    Staples Inc; Starbucks; Dunkin' Donuts; KFC; Pizza Hut; Burger King; Wendy's; Taco Bell; Domino's; Domino's Pizza;
    Papa John's; Denny's; Applebee's; Chipotle; Hooters; McDonald's; Nando's; Kellogg's; Nestle; Nestlé; Danone;
    Unilever; Procter & Gamble; P&G; Kraft; Heinz; Cadbury; Cadbury Schweppes; Mars Inc; Hershey Foods; PepsiCo;
    Heineken; Carlsberg; Guinness; Anheuser-Busch; InBev; SABMiller; Diageo; Pernod Ricard; Bacardi; Philip Morris;
    RJR Nabisco; R.J. Reynolds; British American Tobacco; Seagram; Grand Metropolitan; Allied Domecq; Pfizer;
    Novartis; Roche; Sanofi; Sanofi-Aventis; GlaxoSmithKline; Glaxo Wellcome; SmithKline Beecham; Zeneca; AstraZeneca;
    Merck; Bayer; BASF; Hoechst; Ciba-Geigy; Sandoz; Amgen; Genentech; Biogen; Moderna; BioNTech; Gilead; Eli Lilly;
    Bristol-Myers Squibb; Johnson & Johnson; Abbott Laboratories; Monsanto; DuPont; Dow Chemical; Syngenta; Teva;
    Novo Nordisk; Rhone-Poulenc; Akzo Nobel; Astra; Medtronic; UnitedHealth; Aetna; Cigna; Humana; General Dynamics;
    Lockheed; Lockheed Martin; Northrop; Northrop Grumman; Raytheon; McDonnell Douglas; BAE Systems;
    British Aerospace; Dassault; Embraer; Bombardier; Fokker; Saab; Rolls-Royce; Pratt & Whitney; Thales;
    Finmeccanica; Aerospatiale; Eurofighter; Sukhoi; Antonov; Tupolev; Blue Origin; Arianespace; Daimler;
    Daimler-Benz; DaimlerChrysler; BMW; Audi; Porsche; Opel; Vauxhall; Renault; Peugeot; Citroen; PSA Peugeot Citroen;
    Fiat; Ferrari; Lamborghini; Maserati; Alfa Romeo; Volvo; Scania; Seat SA; Skoda; Dacia; Lada; AvtoVAZ; Land Rover;
    Bentley Motors; Aston Martin; Hyundai; Kia; Daewoo; Mazda; Mitsubishi; Subaru; Suzuki; Isuzu; Yamaha; Kawasaki;
    Ducati; Harley-Davidson; Tata Motors; Mahindra; Stellantis; Rivian; BYD; Michelin; Bridgestone; Goodyear; Pirelli;
    Continental AG; Caterpillar Inc; Komatsu; John Deere; Sauber; McLaren; Lotus Cars; General Motors;
    Ford Motor Company; Chrysler; Nissan; Honda; Hewlett-Packard; Hewlett Packard; Compaq; Lenovo; Acer; Asus;
    Gateway 2000; Unisys; Xerox; Kodak; Eastman Kodak; Polaroid; Canon Inc; Nikon; Fujitsu; Fujifilm; Hitachi;
    Toshiba; Panasonic; Matsushita; NEC; Sharp Corp; Sanyo; Ricoh; Epson; Nintendo; Sega; Samsung Electronics; Huawei;
    Xiaomi; ZTE; Oppo; TikTok; ByteDance; Tencent; WeChat; Baidu; Alibaba; JD.com; Weibo; Foxconn; TSMC; AMD; Nvidia;
    Qualcomm; Broadcom; Texas Instruments; Motorola; Ericsson; Alcatel; Alcatel-Lucent; Lucent; Nortel; BlackBerry;
    Cisco; Cisco Systems; Oracle Corp; SAP; Novell; Netscape; Sun Microsystems; Silicon Graphics; Symantec; McAfee;
    Adobe; Autodesk; Salesforce; Dropbox; Airbnb; Lyft; Spotify; Snapchat; WhatsApp; LinkedIn; Pinterest; Reddit;
    Tumblr; Flickr; Skype; eBay; PayPal; Groupon; Yelp; Expedia; TripAdvisor; Zoom Video; Booking.com; Amazon.com;
    Mozilla; OpenAI; DeepMind; Palantir; WeWork; Theranos; Wikimedia; WikiLeaks; Infosys; Wipro; Accenture; Capgemini;
    Deloitte; KPMG; PricewaterhouseCoopers; PwC; Ernst & Young; Arthur Andersen; McKinsey; Bain & Co; AT&T; Verizon;
    Sprint Nextel; T-Mobile; Vodafone; Deutsche Telekom; British Telecom; BT; France Telecom; Telefonica;
    Telecom Italia; Telstra; Optus; KPN; Telenor; Telia; Swisscom; NTT; NTT DoCoMo; SoftBank; Softbank; MTN; Airtel;
    Comcast; Viacom; Time Warner; Vivendi; Bertelsmann; News Corp; News Corp.; DreamWorks; Pixar; Paramount Pictures;
    Warner Bros; Warner Bros.; Universal Studios; Columbia Pictures; MGM; Lucasfilm; Marvel Studios; Miramax;
    Lionsgate; Hulu; Nickelodeon; Goldman Sachs; JPMorgan; JPMorgan Chase; Citigroup; Citibank; Citicorp; Wells Fargo;
    Bank of America; BankAmerica; Chase Manhattan; Bankers Trust; Lehman Brothers; Bear Stearns; Salomon Brothers;
    Smith Barney; PaineWebber; Prudential; AIG; MetLife; Allianz; AXA; Axa; Aviva; Zurich Insurance; Munich Re;
    Swiss Re; ING; ABN Amro; Rabobank; Fortis; Dexia; BNP Paribas; Societe Generale; Société Générale;
    Credit Agricole; Credit Lyonnais; Credit Suisse; UBS; HSBC; Barclays; Lloyds; Lloyd's of London; Lloyd's; NatWest;
    Royal Bank of Scotland; RBS; Standard Chartered; Santander; Nomura; Mizuho; Sumitomo; Marubeni; Mitsui; Itochu;
    Daiwa Securities; Commerzbank; Dresdner Bank; UniCredit; Intesa Sanpaolo; Sberbank; VTB; Visa Inc; MasterCard;
    Mastercard; American Express; Western Union; Moody's Investors Service; S&P; Fannie Mae; Freddie Mac;
    Berkshire Hathaway; BlackRock; KKR; Carlyle Group; Enron; WorldCom; Halliburton; Bechtel; Sotheby's; Christie's;
    Harrods; Selfridges; FedEx; Federal Express; UPS; DHL; Maersk; Hapag-Lloyd; Amtrak; Eurostar; Eurotunnel;
    British Airways; Virgin Atlantic; Ryanair; easyJet; EasyJet; Iberia Airlines; Alitalia; KLM; SAS; Sabena;
    Swissair; Finnair; Icelandair; El Al; EgyptAir; Emirates Airline; Etihad; Cathay Pacific; Garuda; JAL;
    All Nippon Airways; Korean Air; Asiana; Air China; Air India; Air Canada; WestJet; Ansett; JetBlue;
    Delta Air Lines; United Airlines; TWA; Trans World Airlines; Pan Am; Northwest Airlines; Southwest Airlines;
    Continental Airlines; Avianca; Varig; LATAM; Hilton; Marriott; Hyatt; Sheraton; Alstom; ABB; Philips; Electrolux;
    Whirlpool; Bosch; Siemens Nixdorf; GEC; Tate & Lyle; Archer Daniels Midland; Cargill; ConAgra; Dole Food;
    Chiquita; Del Monte; Parmalat; Ferrero; Lego; LEGO; Mattel; Hasbro; Gillette; Colgate-Palmolive; Avon Products;
    Estee Lauder; L'Oreal; L'Oréal; Revlon; Kimberly-Clark; Clairol
    """
  /// Clubs whose names show no place, or more than the place.
  static let clubs: StaticString = """
    Aston Villa; Crystal Palace; Nottingham Forest; Queens Park Rangers; Queen's Park Rangers; Queen's Park; QPR;
    Sheffield Wednesday; Sheffield United; West Ham; West Ham United; West Bromwich Albion; West Brom;
    Wolverhampton Wanderers; Tottenham Hotspur; Spurs; Blackburn Rovers; Bolton Wanderers; Leyton Orient;
    Plymouth Argyle; Preston North End; Port Vale; Notts County; Derby County; Stockport County; Newport County;
    Manchester City; Man City; Man United; Man Utd; Leicester City; Norwich City; Hull City; Stoke City; Cardiff City;
    Swansea City; Coventry City; Birmingham City; Bristol City; Bradford City; Lincoln City; Exeter City; York City;
    Chester City; Ipswich Town; Luton Town; Huddersfield Town; Swindon Town; Grimsby Town; Mansfield Town;
    Northampton Town; Crewe Alexandra; Accrington Stanley; Dagenham & Redbridge; Milton Keynes Dons; Hearts;
    Hibernian; Hibs; Rangers; Kilmarnock; Motherwell; Raith Rovers; St Mirren; St Johnstone; Partick Thistle; Partick;
    Queen of the South; Hamilton Academical; Airdrieonians; Cowdenbeath; Alloa; Albion Rovers; East Fife;
    East Stirling; East Stirlingshire; Stenhousemuir; Ross County; Caledonian Thistle; Clydebank; Linfield; Glentoran;
    Cliftonville; Crusaders FC; Bohemians; Shamrock Rovers; Shelbourne; Barry Town; Wrexham; Paris St Germain;
    Paris Saint-Germain; Paris SG; PSG; Olympique Marseille; Olympique Lyonnais; Girondins Bordeaux; Auxerre;
    St Etienne; Saint-Etienne; Le Havre AC; Racing Lens; Stade Rennes; AS Monaco; En Avant Guingamp; Guingamp;
    Bayer Leverkusen; Bayern; Bayern Muenchen; FC Bayern; Borussia Moenchengladbach; Borussia Mönchengladbach;
    Schalke; Schalke 04; Werder Bremen; Hansa Rostock; Arminia Bielefeld; Fortuna Duesseldorf; Fortuna Düsseldorf;
    St Pauli; FC St Pauli; Hertha Berlin; Hertha BSC; Hertha; Eintracht Frankfurt; VfB Stuttgart; VfL Bochum;
    VfL Wolfsburg; MSV Duisburg; SC Freiburg; Karlsruher SC; Hamburger SV; Hamburg SV; 1860 Munich; FC Cologne;
    FC Kaiserslautern; Hannover 96; Mainz 05; RB Leipzig; Energie Cottbus; Dynamo Dresden; Union Berlin; Hoffenheim;
    Ajax Amsterdam; Feyenoord Rotterdam; Sparta Rotterdam; Roda JC; Roda JC Kerkrade; Vitesse Arnhem; Twente Enschede;
    FC Twente; FC Groningen; FC Utrecht; NAC Breda; NEC Nijmegen; RKC Waalwijk; Willem II; Willem II Tilburg;
    AZ Alkmaar; Fortuna Sittard; De Graafschap; Graafschap Doetinchem; Cambuur; Heerenveen; Volendam; MVV Maastricht;
    Go Ahead Eagles; Club Brugge; Standard Liege; Racing Genk; Germinal Ekeren; Lierse; AA Gent; Cercle Brugge;
    Lokeren; RSC Anderlecht; Real Sociedad; Real Betis; Betis; Real Zaragoza; Real Oviedo; Real Valladolid;
    Atletico Madrid; Atlético Madrid; Athletic Bilbao; Deportivo Coruna; Deportivo La Coruna; Deportivo; Celta Vigo;
    Celta; Espanyol; Espanol; Racing Santander; Sporting Gijon; Rayo Vallecano; Compostela; Villarreal; Osasuna;
    Getafe; Levante; Barca; Barça; Hercules Alicante; Juventus Turin; Inter; Internazionale; Internazionale Milan;
    AS Roma; SS Lazio; Atalanta; Sampdoria Genoa; Udinese; Vicenza Calcio; Reggiana; Chievo; Hellas Verona; Sassuolo;
    Torino; Cagliari Calcio; Sporting Lisbon; FC Porto; Boavista; Vitoria Guimaraes; Vitoria Setubal; Maritimo;
    Belenenses; Sporting Braga; Gil Vicente; Estrela Amadora; Leca; Espinho; Farense; Salgueiros; Chaves; Sporting CP;
    Galatasaray; Fenerbahce; Fenerbahçe; Besiktas; Beşiktaş; Trabzonspor; Olympiakos; Olympiacos; Panathinaikos; PAOK;
    PAOK Salonika; AEK Athens; AEK Larnaca; Omonia Nicosia; APOEL Nicosia; Anorthosis; Aris Salonika; Spartak Moscow;
    Dynamo Moscow; Lokomotiv Moscow; CSKA Moscow; Torpedo Moscow; Zenit St Petersburg; Alania Vladikavkaz;
    Rotor Volgograd; Dynamo Kiev; Dynamo Kyiv; Shakhtar Donetsk; Dnipro; Dynamo Minsk; Dynamo Tbilisi; Dinamo Tbilisi;
    Legia Warsaw; Widzew Lodz; Gornik Zabrze; Ruch Chorzow; Lech Poznan; Wisla Krakow; GKS Katowice; Zaglebie Lubin;
    Slask Wroclaw; Polonia Warsaw; Amica Wronki; Sparta Prague; Slavia Prague; Viktoria Plzen; Banik Ostrava;
    Sigma Olomouc; Slovan Liberec; Slovan Bratislava; Spartak Trnava; Inter Bratislava; Ferencvaros; Ujpest; Honved;
    Kispest Honved; MTK Budapest; Vasas; Steaua Bucharest; Dinamo Bucharest; Rapid Bucharest; Universitatea Craiova;
    Universitatea Cluj; National Bucharest; Petrolul Ploiesti; Gloria Bistrita; Farul Constanta; Levski Sofia;
    CSKA Sofia; Slavia Sofia; Lokomotiv Sofia; Ludogorets; Red Star Belgrade; Partizan Belgrade; Partizan; Vojvodina;
    Hajduk Split; Croatia Zagreb; Dinamo Zagreb; Maribor; Olimpija Ljubljana; Sloga Jugomagnat; Vardar Skopje;
    Partizani Tirana; Rapid Vienna; Austria Vienna; Sturm Graz; Grazer AK; Casino Salzburg; FC Tirol; Admira Wacker;
    Grasshoppers; Grasshopper Zurich; Neuchatel Xamax; Servette; Young Boys; Young Boys Berne; FC Basel; FC Zurich;
    FC Sion; Rosenborg; Rosenborg Trondheim; Brann; Lillestrom; Stabaek; Molde; Bodo/Glimt; Tromso IL; IFK Gothenburg;
    IFK Norrkoping; AIK; AIK Stockholm; Djurgarden; Hammarby; Malmo FF; Halmstad; Helsingborg; Orebro SK; Oster;
    Brondby; FC Copenhagen; Aarhus GF; Aalborg BK; Lyngby; Silkeborg; HJK Helsinki; MyPa; Haka; Flora Tallinn;
    Skonto Riga; Zalgiris; Zalgiris Kaunas; Zalgiris Vilnius; Kareda Siauliai; KR Reykjavik; Akranes; Maccabi Haifa;
    Maccabi Tel Aviv; Maccabi Petah Tikva; Hapoel Tel Aviv; Hapoel Haifa; Hapoel Jerusalem; Betar Jerusalem;
    Beitar Jerusalem; Bnei Yehuda; Hapoel Beersheba; Hapoel Beersheva; Al-Ahly; Al Ahly; Zamalek; Al-Hilal; Al Hilal;
    Al-Nassr; Al Nassr; Al-Ittihad; Esperance; Etoile du Sahel; Raja Casablanca; Wydad Casablanca; Kaizer Chiefs;
    Orlando Pirates; Mamelodi Sundowns; Asante Kotoko; Hearts of Oak; Boca Juniors; River Plate; Racing Club;
    Independiente; San Lorenzo; Velez Sarsfield; Rosario Central; Newell's Old Boys; Estudiantes; Gimnasia;
    Ferro Carril Oeste; Huracan; Lanus; Argentinos Juniors; Flamengo; Fluminense; Botafogo; Vasco da Gama;
    Corinthians; Palmeiras; Gremio; Grêmio; Internacional; Cruzeiro; Atletico Mineiro; Atletico Paranaense;
    Bragantino; Portuguesa; Colo Colo; Universidad de Chile; Universidad Catolica; Penarol; Peñarol;
    Nacional Montevideo; Atletico Nacional; America de Cali; Millonarios; Deportivo Cali; Olimpia; Cerro Porteno;
    Sporting Cristal; Universitario; Alianza Lima; Chivas; Chivas Guadalajara; Cruz Azul; Pumas UNAM; Necaxa;
    Verdy Kawasaki; Kashima Antlers; Jubilo Iwata; Urawa Reds; Yokohama Marinos; Gamba Osaka; Nagoya Grampus;
    Shimizu S-Pulse; Yomiuri Giants; Hanshin Tigers; Chunichi Dragons; Seibu Lions; Orix BlueWave; Hiroshima Carp;
    Yakult Swallows; Lotte Marines; Nippon Ham; L.A. Galaxy; LA Galaxy; D.C. United; DC United; Seattle Sounders;
    Columbus Crew; Inter Miami; All Blacks; Springboks; Wallabies; Wallaroos; Pumas; Barbarians; British Lions; Manly;
    Canterbury Bulldogs; Brisbane Broncos; St George Illawarra; Western Suburbs; North Melbourne; West Coast Eagles;
    Collingwood; Essendon; Footscray; Fitzroy; Hawthorn; Carlton FC; St Kilda; Bath Rugby; Harlequins; Saracens;
    London Irish; London Welsh; London Broncos; Wigan Warriors; St Helens RLFC; Halifax Blue Sox; Castleford Tigers;
    Workington Town; Oldham Bears; Bradford Bulls; Leeds Rhinos; Transvaal; Natal Sharks; Ferrari F1; Red Bull Racing;
    Red Bull; Boston Red Sox; Red Sox; Chicago White Sox; White Sox; Toronto Blue Jays; Blue Jays;
    Toronto Maple Leafs; Maple Leafs; Detroit Red Wings; Red Wings; Portland Trail Blazers; Trail Blazers;
    Oakland A's; Golden State Warriors; Green Bay Packers; San Diego Padres; San Diego Chargers; Golden Knights
    """
  /// Leagues and their divisions, which are competitions.
  static let leagues: StaticString = """
    American League; National League; Major League; Major League Baseball; Major League Soccer; AL East; AL West;
    AL Central; NL East; NL West; NL Central; American League East; American League West; American League Central;
    National League East; National League West; National League Central; Eastern Division; Western Division;
    Central Division; Atlantic Division; Pacific Division; Midwest Division; Northeast Division; Southeast Division;
    Eastern Conference; Western Conference; Super League; European Super League; Rugby League; Bundesliga; Serie A;
    Serie B; La Liga; Primera Liga; Primera Division; Ligue 1; Ligue 2; Eredivisie; Super Lig; Ekstraklasa;
    Premiership; Football League; Europa League; European Champions League; Champions' League; Nations League;
    Super 12; Super 14; Tri-Nations; Five Nations; Heineken Cup; Cup Winners' Cup; European Cup Winners' Cup;
    European Cup Winners Cup; Intertoto Cup; Fed Cup; Presidents Cup; Solheim Cup; Sheffield Shield; Ashes;
    Copa America; Copa Libertadores; Libertadores Cup; African Nations Cup; African Nations' Cup; Africa Nations Cup;
    Asian Cup; Gold Cup; Confederations Cup; Indy 500; Daytona 500; Le Mans 24 Hours; Monte Carlo Rally;
    Giro d'Italia; Vuelta a Espana; Paris-Roubaix; Milan-San Remo; Tour of Spain; Tour of Italy; Most Valuable Player;
    Cy Young Award; Ballon d'Or; Heisman Trophy; Most Valuable Player Award; All-Star Game
    """
  /// First words of bodies in other languages, and of banks, groups and clubs: "Grupo Zubrowka", "Bank Permata".
  static let prefixes: StaticString = """
    bank banco banca banque banka banc grupo groupe gruppo gruppe konzern compagnie compania compañía companhia
    societe société sociedade sociedad societa società empresa empresas industrias indústrias credit crédit credito
    caisse caixa caja cassa electricite électricité energie telecom télécom telekom koninklijke kabushiki perusahaan
    konsortium fundacion fundación fondation fundação fundacao fondazione stiftung instituto istituto institut
    universidad universite université universita università universität universitas universidade universitatea
    ministerio ministere ministero partido partei parti partito partija movimiento mouvement movimento forza lega
    bharatiya jamaat jamiat hizb hizbul harakat tehreek tehrik lashkar jaish jamaah konfederasi sindicato syndicat
    confederacion federacion federação asociacion associação associacao associazione asociación federación
    coordinadora comision comisión conseil consejo conselho comite comité unión uniao união deutsche deutscher
    deutsches nederlandse svenska suomen eintracht wacker fortuna arminia borussia hansa dynamo dinamo sparta slavia
    hapoel maccabi bnei beitar betar petrolul chernomorets lokomotiv spartak torpedo rotor zenit shakhtar atletico
    atlético deportivo deportiva racing olympique girondins vfb vfl tsv msv fsv spvgg gks gornik górnik zaglebie
    zagłębie slask śląsk polonia widzew legia ruch wisla wisła odra hutnik pogon pogoń banik baník slovan ujpest
    honved ferencvaros steaua farul levski vojvodina hajduk partizan zeljeznicar željezničar sturm admira servette
    lausanne-sports neuchatel rosenborg brann valerenga djurgardens djurgårdens hammarby brondby brøndby skonto
    zalgiris žalgiris kispest omonia apoel anorthosis panathinaikos olympiakos aek paok iraklis fenerbahce galatasaray
    esperance étoile etoile raja wydad estudiantes velez vélez independiente penarol nacional colo-colo universitario
    alianza chivas
    """
  /// First words of papers and stations in other languages: "Diario Zubrowka", "Radio Hadley".
  static let mediaPrefixes: StaticString = """
    radio tv télé tele diario diário jornal journal correio correo gazeta gazzetta corriere giornale rzeczpospolita
    zycie życie dziennik kurier folha noticias notícias canal rtv rádio televisión television televisa
    """
  /// Given names that are common words too, which name a person only before a surname.
  static let callNames: StaticString = """
    chuck dean rusty rocky sandy dusty buddy bud skip chip buster rich rod cliff clay dale glen heath reed brook dawn
    autumn summer april june faith hope grace joy mercy patience prudence constance charity iris ivy lily rose violet
    daisy heather holly hazel jasmine olive poppy rosemary ginger amber crystal jewel jade opal pearl ruby stormy
    misty sunny cherry candy honey penny robin drake hawk lance pierce chase hunter tanner mason carter cooper parker
    wade woody miles max guy gene junior peg sue bill mark frank jack art basil colt cash chance curt forest forrest
    grant herb hank mack melody nick ray rex roman sage sally scarlet scarlett sherry spike sterling tad tiffany tony
    trace trip victor wally warren christian trinity savannah sierra brock boomer butch ace jimmy jay mike pat rob bob
    don ken ron dan jim tim tom ted ned al cal hal mel sol dolly molly polly kitty betty teddy harry barry terry jerry
    perry mickey vicky merry carol gale jean angel page paige chili cat laurel fern lark raven phoenix dash jet van
    wolf wolfgang chad jordan israel austin dallas houston denver montserrat georgia virginia carolina florence
    """
}
