/// Given names and surnames of many countries. Made by Scripts/people.py from
/// - the names of all locales in Latin letters of the Python package `faker` (copyright 2012 Daniele Faraglia, MIT licence);
/// - the surnames of the US Census of 1990 (public domain), by the Python package `names`.
enum WorldNames {
  /// Given names of men.
  static let men: StaticString = """
    Aaden Aadi Aage Aapo Aarav Aarnav Aarne Aaro Aarush Aarón Aatos Aayush Abayomi Abb Abbas Abbos Abdalla Abdallah
    Abdelatif Abdelkader Abdellah Abderaouf Abderrahmane Abdiel Abdihakim Abdirahman Abdis Abdiş Abdon Abdu Abduaziz
    Abduboriy Abdulahat Abdulbekir Abdulcemal Abdulgazi Abdulhadi Abdulhamid Abdulkadir Abdulkerim Abdullahi Abdulloh
    Abdulmenaf Abdulsamed Abdulsemet Abdumalik Abdurahmon Abdurrahman Abdurresit Abdón Abdülahat Abdülcemal Abdülhadi
    Abdülkerim Abdülsamed Abdürreşit Abednego Abeer Abeiku Abelardo Abhimanyu Abhiram Abid Abie Abilio Abiodun Abiona
    Abjørn Abror Abubakar Abubakr Abuzar Abyasa Acar Acey Achiel Achim Acie Aclan Acy Acıkel Adak Adalbert Adamo Adasal
    Addi Adebiyi Adebowale Adedayo Adedeji Adekitan Adekola Adekunle Adelard Adelardo Adelbert Adeleke Adelin Adelmo
    Adem Aden Adeniyi Adeolu Adeoti Aderopo Adeshina Adesoji Adetayo Adeyi Adhiarja Adi Adiarja Adiel Adigun Adika
    Adikara Adil Adin Adinata Adis Aditya Adlan Admir Adnan Adolfs Adolphus Adonis Adrain Adriaan Adriano Adriel Adrián
    Adron Adrían Adríel Advaith Advay Advik Adán Adíel Adólf Adıgun Adıgün Aedan Aengus Afer Afil Afiq Afolarin Afonso
    Afrim Aftin Aga Agahadi Agakisi Agamalı Agamusa Agapito Agastya Agaxan Aggrey Agim Agmur Agnar Agne Agni Agnolo
    Agnos Agostino Agris Agron Agus Agust Agustus Agustín Ahat Ahmet Ahsen Ahti Aidan Aiden Aidyn Aigars Aijuka Aimable
    Aime Aimo Aimé Ainars Ainārs Aitor Aivar Aivars Ajala Ajan Ajani Ajiman Ajimat Ajimin Ajiono Akalan Akanmu Akar
    Akarsana Akatay Akbar Akbas Akbaş Akboga Akboğa Akcabay Akcasu Akcivan Akdora Akdurmus Akdurmuş Ake Akeem Akgol
    Akgöl Aki Akif Akinkunmi Akinlabi Akinwale Akkerman Akmal Akmaner Akobir Akoz Akram Aksay Aksel Akseli Akshay
    Aksogut Aksöğüt Aktemur Aktemür Akver Akwasi Akwesi Akçabay Akçasu Aköz Akınal Alaaddin Alade Aladin Aladino
    Alaeddin Alain Alambana Alamiro Alamu Alanalp Alanzo Alastair Alattin Albano Albeiro Alberico Albertus Albin Albion
    Alby Albín Alcan Alcee Alcide Alcides Aldair Aldar Aldemar Alderano Aldin Aleck Aleix Alejo Alek Aleks Aleksandar
    Aleksander Aleksandrs Aleksanteri Aleksei Aleksej Aleksi Alen Aleodor Alessio Alexandar Alexande Alexandro
    Alexandros Alexandru Alexe Alexei Alexej Alexi Alexius Alexzander Alexíus Alf Alfar Alferd Alfgeir Alfgrimur Alfie
    Alfio Alfons Alfonse Alfonz Alfreds Alfreð Alfréd Alfrēds Alfur Alfþor Algie Algot Aliabbas Aliihsan Alijah Alin
    Alinur Alirio Aliro Aliseydi Alistar Alister Aliyu Aljaz Aljaž Aljosa Aljoša Alkor Allahverdi Alli Almar Almer Almir
    Almon Almus Alojz Alojzij Alonza Aloysius Aloïs Alparslan Alpcan Alpheus Alphonce Alphons Alphonsus Alpin Alpsu
    Alpsü Alrekur Altin Altogan Altoğan Altug Altuğ Altınkaya Altınısın Altınışın Alvah Alvan Alve Alveiro Alver Alvia
    Alvie Alvis Alvy Alwin Amac Amadeo Amadeus Amancio Amando Amar Amare Amarion Amaru Amasa Amaury Amaç Ambers Ambrosio
    Ambroz Ambróz Amedeu Americo Amico Amil Amilcar Amine Amit Amleto Ammon Amol Amon Amri Amundi Amza Américo Amílcar
    Anacleto Ananias Anar Anaru Anas Anastacio Anastasio Anastasios Anatol Anatolie Anatolij Anay Ancel Ancil Ancizar
    Andic Andile Andiç Andon Andor Andrae Andras Andrej Andrejs Andress Andrey Andrešs Andri Andrian Andrin Andris
    András André Andréas Andrés Andwele Anej Anes Anfernee Anfinn Angantyr Angantýr Angavu Ange Angelino Anggabaya
    Anghel Angi Anicet Anirudh Anis Anjolaoluwa Anmol Annak Annar Annarr Annas Annel Annes Annibale Anom Anoni Ansaldo
    Ansel Anselm Anselmo Ansgar Ansh Ansis Anssi Antal Ante Antero Anthoney Antim Anto Antoin Antonello Antoni Antonino
    Antonios Antoniu Antons Antonín Antoníus Antoon Antti Antun Antwain Antwon António Antônio Anvar Anyelo Anze Aníbal
    Anže Aodhan Aongus Apaydın Apolinar Apollo Apostolos Aqil Aquiles Aran Aras Arba Arben Arbey Arbie Arbjartur Arbjorn
    Arbnor Arcan Arda Ardian Ardit Arelius Arent Arezki Argeir Argemiro Argils Argono Argu Ari Arian Aribert Aric Arif
    Arifcan Ariki Arild Arilius Arilíus Arinbjorn Arinbjörn Aristides Arius Arjun Arkadiusz Arkut Arlan Arland Arlin
    Arlind Arlington Arlis Arlo Arlyn Arman Armands Armann Armas Armend Armin Armond Arnald Arnaldo Arnaldur Arnar Arnau
    Arnaud Arnav Arnberg Arnbergur Arnbjorn Arnbjörn Arnd Arndor Arndór Arne Arnes Arnfinnur Arnfreyr Arnfried Arngeir
    Arngils Arngrimur Arngrímur Arni Arnie Arnim Arnis Arnkell Arnlaugur Arnleifur Arnljotur Arnljótur Arnmoður
    Arnmundur Arnmóður Arno Arnoddur Arnolds Arnor Arnost Arnošt Arnsteinn Arnulf Arnulfur Arnviður Arnór Arnúlfur
    Arnþor Arnþór Arpad Arpag Arpağ Arpád Arran Arsenie Arsenio Arsim Arsipatra Arsæll Artan Artanto Artawan Artemio
    Arther Arthor Arthúr Arto Arttu Artturi Arturs Artúr Artūrs Aru Arvel Arvid Arvids Arvil Arvin Arvo Arvīds Aryan
    Aríel Aríus Arıel Arıkol Arısoy Asad Asael Asafe Asalet Asani Asberg Asbergur Asberry Asbjorn Asbjørn Asdrubal
    Asgautur Asgeir Asger Asgils Asgrimur Asi Asif Asilbek Asir Asirwada Asirwanda Askell Asko Askur Aslakur Aslan
    Aslanhan Aslaugur Aslijan Asmadi Asman Asmar Asmianto Asmundur Asmuni Asolfur Aspar Asroður Assar Astbjorn Astgeir
    Astmar Astmundur Astraður Astrikur Astrit Astvald Astvaldur Astvar Astvin Astþor Asvaldur Asvarður Aswani Asþor Asım
    Atabala Atagun Atagün Atalay Atamoglan Atamoğlan Atasagun Atatore Atatöre Atenulf Atgun Athanasios Atharv Athman
    Athuman Athumani Atila Atilhan Atilio Atli Atma Atmaja Atnan Atte Atticus Attilio Atılgan Aubra Audley Audy Augusto
    Augusts Augustín Aukusti Aulis Aurel Aurelian Aureliano Aurelien Aurică Aurthur Aurélien Austar Austen Austine
    Austmann Austmar Auston Austri Austyn Auther Authur Auðbergur Auðbert Auðbjorn Auðbjörn Auðgeir Auðkell Auðmundur
    Auðolfur Auðun Auðunn Auðólfur Avelino Avgust Avi Avon Avram Avsin Avşin Axel Axinte Ayaan Ayaydın Aybora Ayden
    Aydin Aydinc Aydinç Aydın Aydınbey Aygutalp Ayinde Aykutalp Ayman Aymen Aymeric Ayodeji Ayodele Ayoub Aypar Aysan
    Aysoy Aytek Aytuna Ayub Ayush Ayushman Ayvas Ayşan Azaan Azad Azeglio Azettin Aziz Azizi Açıkel Aðalberg Aðalbergur
    Aðalbert Aðalbjorn Aðalbjörn Aðalborgar Aðalgeir Aðalmundur Aðalraður Aðalráður Aðalsteinn Aðolf Aðólf Ağa Ağahadi
    Ağakişi Ağamalı Ağamusa Ağaxan Ağmur Aşir Baba Babasola Babatunji Babawale Babyboy Baccio Bachittar Bagas Bagdas
    Bagiya Bagus Bagya Bahaddin Bahadurjit Bahadır Bahati Bahittin Bahuraksa Bahuwarna Bahuwirya Bailie Bairon Bajragin
    Bajram Bakari Bakda Bakhshi Baki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono
    Bala Balamantri Balangga Balapati Balatekin Balazs Baldassare Baldomero Balduino Baldur Baldvin Balendra Balhaar
    Bali Balidin Balijan Balinda Balint Baljiwan Baltas Baltasar Baltaş Balthasar Balvan Balveer Balz Balázs Bambang
    Banara Banawa Banawi Bancar Bandile Banel Banjeet Baptist Barak Baraka Barasa Barbu Baris Bariş Barna Barnabas
    Barnabás Barnie Barri Barsen Bartek Bartholomaus Bartholomäus Bartolomej Bartolomeu Bartolomé Barði Barður Barıscan
    Barışcan Bas Basarab Basay Bascom Bashan Bashkim Basilio Basok Bastiaan Bastien Bastián Bastían Basım Baturay
    Batırhan Baudelio Baudouin Baugur Bayard Baydu Baykan Bayman Bayram Bayron Bayruhan Baytal Bayzettin Bağdaş Başay
    Başhan Başok Beauden Bedi Bedri Bedřich Behrem Behruz Beinir Beinteinn Beitir Bekan Bekbay Bekim Bekir Bektasi
    Bektaşi Belarmino Belisario Bellisan Belo Benadik Benard Bence Bendeguz Bendegúz Benedek Benedicto Benedikt Bengibay
    Bengt Beni Beniamin Benicio Benidikt Benigno Benjaman Benjamen Benjamim Benjamine Benjamín Benji Benjiman Benjman
    Benjámin Benno Benol Benone Benoni Benony Benoný Benoît Bento Benício Benóní Benóný Beppe Berat Beren Berend Berends
    Berent Bergfinnur Berghreinn Bergjon Bergjón Bergmar Bergmundur Bergsteinn Bergsveinn Bergur Bergvin Bergþor Bergþór
    Berkal Berki Berksay Bernabe Bernabé Bernardino Bernd Bernfried Bernharð Bernharður Berni Bernodus Bernt Bernward
    Bernódus Berran Bersi Bertalan Bertel Berthold Bertil Berto Bertold Berton Bertulis Besart Beshte Besim Besin Besnik
    Bett Betuel Betúel Bevan Beyda Beyler Beyzade Beňadik Bhekani Biagio Bibuwa Bican Biel Bilal Bilender Bilgen
    Bilgutay Bilgütay Bilol Biltas Biltaş Binbasar Binbaşar Binısık Binışık Birger Birgir Birkir Birnir Birsen Birt
    Birtingur Birtir Bisar Bişar Bjargar Bjargmundur Bjargþor Bjargþór Bjarkan Bjarkar Bjarki Bjarmar Bjarmi Bjarnar
    Bjarne Bjarnfinnur Bjarnfreður Bjarnharður Bjarnheðinn Bjarnhéðinn Bjarni Bjarnlaugur Bjarnleifur Bjarnolfur
    Bjarnsteinn Bjarnólfur Bjarnþor Bjarnþór Bjartmann Bjartmar Bjartur Bjartþor Bjartþór Bjolan Bjolfur Bjorgmundur
    Bjorgolfur Bjorgulfur Bjorgvin Bjorn Bjornolfur Bjólan Bjólfur Björgmundur Björgvin Björgólfur Björgúlfur Björn
    Björnólfur Bjørn Bladimir Blahoslav Blane Blas Blaz Blazej Blaž Blažej Blerim Bluford Blængur Blævar Boaz Boban
    Bobur Bodhi Bodo Boe Bogatimur Bogdan Bogi Bogomir Bohdan Bohumil Bohumir Bohumír Bohus Bohuslav Bohuš Boi Bojan
    Boleslav Bolli Bonface Bonifac Bonifacio Bonifác Borahan Boratas Borataş Borgar Borgulfur Borgúlfur Borgþor Borgþór
    Borivoj Borja Borje Borkur Borris Bortecin Borut Borys Bose Bostjan Botolfur Botond Boynak Boysie Bozbag Bozbağ
    Bozerk Bozo Boztas Boztaş Boði Boðvar Boğatimur Bořivoj Boštjan Božo Bradut Bradyn Braeden Braedon Bragi Brahim
    Braiden Bramwel Brandan Brandin Brandur Brandyn Branislav Branko Braulio Bravin Brayan Brayden Braydon Braylen
    Braylon Breandan Brecht Breki Brencis Brenden Brennen Brennon Breno Bresi Brestir Bretislav Bridger Briek Brieuc
    Brijesh Brimar Brimi Brimir Brion Brjann Brjánn Broddi Bror Brycen Bryngeir Brynjar Brynjolfur Brynjulfur Brynjólfur
    Brynjúlfur Brynleifur Brynsteinn Bryntyr Bryntýr Brynþor Brynþór Bryton Brími Brăduț Bucur Buddie Budi Buel
    Buenaventura Buget Buhari Bujar Bulunc Bulunç Bunyamun Burak Burakhan Burc Burckhard Buren Burghard Buri Burim
    Burkard Burkhard Burkni Burleigh Burnie Burrel Burç Butch Buyrukhan Bystrik Bystrík Bálint Bárður Bæring Bæringur
    Bæron Béla Bói Bótólfur Börje Börkur Börteçin Böðvar Bøje Børge Búi Búri Büget Bünyamün Bănel Bērends Bērtulis
    Błazej Błażej Břetislav Cabbar Cabir Caden Cael Caga Cagak Cagdan Cager Caglasın Cagveren Cahal Cahangir Cahir Cahya
    Cahyadi Cahyanto Cahyo Cahyono Caiden Cailum Caio Caius Cakar Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala
    Cakrawangsa Cakırca Cal Calcedonio Cale Calebe Calin Calisto Calixto Callan Callum Calogero Caltı Calum Calvince
    Camden Camil Camillus Camilo Camok Campo Camren Camron Canberk Candelario Candeniz Candido Candrakanta Cangur Cangür
    Canice Cansin Cantemir Cantez Caoimhin Caolain Caolan Caomhan Capa Capkan Caraka Carlito Carnell Carsen Carsten
    Carub Cas Casemiro Casen Casian Casimer Casimiro Catalin Cathal Catur Caturangga Caua Caue Cauã Cauê Cavad Cavid
    Cavit Cavuldur Cawisadi Cawisono Cawuk Cayadi Cayden Cayetano Cazimir Ceasar Cebesoy Cebrian Cebrián Cecep Cecilio
    Cedrin Ceferino Celal Celem Celestin Celestino Celikkan Celikyurek Celilay Celso Cem Cemal Cemalettin Cemani Cemeti
    Cemil Cemplunk Cenan Cengiz Cengkal Cengkir Cephus Cerci Cercis Cetin Cetinsu Cevheri Cevikoz Ceylon Cezar Cezary
    Cezayir Chabane Chace Chadd Chadrick Chaitanya Chakradev Chakradhar Chalmer Champak Chanakya Chancy Chandran
    Chandresh Charan Charle Charls Charly Chatresh Chatura Chauncy Chaz Chege Chema Cherif Cheruiyot Chesley Cheusi
    Chibuzo Chigozie Chijioke Chinedu Christer Christion Christof Christofer Christoffer Christop Christophe Christos
    Chucho Chukwudi Chukwuemeka Chuy Châu Cian Cianan Ciaran Cicero Cihandide Cillian Cindoruk Cinerk Cingiz Ciprian
    Cipriano Ciriaco Ciril Cirillo Cirino Ciro Ciríaco Claas Clabe Claiborne Clarance Clarnce Clas Claudiu Claudy Claus
    Clavs Clearence Clell Clemon Cleon Cleophas Cleto Cleve Clide Climaco Clodomiro Cloyd Cláudio Clément Clímaco Coby
    Codey Codin Codrin Codrut Codruț Coen Cogay Cokan Coleton Colie Colins Collince Colm Colten Coluccio Colum Columba
    Conal Conall Conard Conchur Conleth Conor Conradin Conrado Coolidge Copur Cordaro Corentin Coriolano Cormac Cormack
    Corneille Cornel Cornelio Cornelious Corneliu Corrado Corry Corsin Corvin Coskun Cosmas Cosmin Cosmo Cosqun Costache
    Costantino Costanzo Costel Costin Coty Courtland Coşkun Coşqun Crin Cristea Cristhian Cristhofer Cristian Cristiano
    Cristián Cristofer Cristofor Cristóbal Csaba Csongor Ctibor Ctirad Cuman Cumsud Cuneyit Curdin Curro Custodio Cvetko
    Cyprian Cyprián Cyriel Cyrill Cyrille Czeslaw Cándido Cédric Célestin César Cümşüd Cüneyit Cýrus Călin Cătălin Cıdal
    Cıvgın Daan Dacian Dacin Dadap Dadi Dagbjartur Dagel Dagfari Dagfinnur Daggeir Dagistan Dagmann Dagnyr Dagnýr
    Dagobert Dagoberto Dagur Dagþor Dagþór Dai Dainis Dairo Dakoda Dakotah Daksh Dakshesh Dalan Dalbert Dalbir Daler
    Dalibor Daliman Dalimin Daliono Dalkılıc Dalkılıç Dalli Dallin Dalmann Dalmar Dalmas Dalvin Damar Damarcus Damari
    Damarion Dameon Damiano Damife Damijan Damir Damián Damjan Damond Damu Danang Dancan Dancun Dandre Danelius Danelíus
    Danijel Daniswara Danival Daniël Danjuma Danniel Danson Danu Danuja Daníel Daníval Danıs Danış Daquan Dardan Dariati
    Darien Darijan Darimin Darion Daris Dariusz Darko Darl Darmaji Darman Darmana Darmanto Darold Darpan Darran Darri
    Darrian Darrien Darrion Darrius Darry Darryle Darryll Darryn Darsh Darsirah Dartono Daru Daruna Darvin Darwyn
    Daryani Daryle Daryn Darío Daríus Dashawn Daud Daudi Daulton Daunte Davante Davi Davian Davide Davie Davin Davion
    Davið Davon Davonta Davonte Davor Davorin Davíð Dawid Dax Daxton Dayar Dayne Daði Dağistan Deaglan Deante Decebal
    Declan Dedric Dedrick Deegan Deforest Degmeer Deiby Deion Dejan Dejon Dejuan Delfin Delfino Delfín Delil Delmas
    Delmus Delos Delphin Delton Delvin Delwin Demario Demarion Demeter Demetri Demetric Demetrio Demetrios Demian
    Demilade Demirbuken Demirbüken Demiriz Demirok Demiryurek Demiryürek Demond Demonte Demus Denes Deniel Denizalp
    Denkel Denzel Denzell Denzil Deníel Deondre Deonta Deontae Deonte Dequan Derald Dereck Dereon Deric Derik Derkay
    Derl Dermot Dermott Deron Derrek Derrell Derwin Deryl Desean Deshaun Desi Desiderio Destin Destry Detlef Detlev Dev
    Devansh Devante Devaughn Deven Deviner Devonta Devontae Devonte Deward Dex Dezider Dezso Dezső Değmeer Dhruv Diallo
    Diar Diarmaid Diarmuid Dickie Didier Diederik Diedrich Dierk Dieter Diethard Diethelm Diether Dietmar Digdaya Dijon
    Diken Dilan Dilder Dillan Dimas Dimaz Dimitri Dimitrios Dincer Dinckol Dincsu Dinis Dink Dinu Dinçkol Dinçsü Diogo
    Diomedes Dionicio Dionigi Dionisio Dionte Dionyz Dionýz Dipa Dirican Dirja Dirlik Dismas Ditmar Dittmar Diyor Diðrik
    Djamel Dobroslav Doc Dofri Dogan Doganalp Dogansah Doguhan Dolensoy Dolli Dolph Dolphus Dolun Dom Domagoj Domald
    Domaldi Domaldur Domen Domenick Domenico Domhnall Domingos Dominik Donaciano Donagh Donal Donaldur Donat Donatello
    Donavan Donavon Dondre Donell Doniyor Donnacha Donncha Dono Donough Donta Dontae Dor Dorel Dorin Dorinel Doru
    Dorukhan Dosoþeus Dovud Doğanalp Doğanşah Doğuhan Dragan Drago Dragos Dragoș Dragutin Drahomir Drahomír Drahoslav
    Drajat Draupnir Draven Drazen Dražen Dreki Drengur Drilon Driton Duard Duban Dubán Ducu Dufgus Dufþakur Dugfus
    Dugfús Dui Duilio Duje Duma Dumitru Dundaralp Dunia Dunyamalı Duracan Durante Durdali Durell Durmusali Durmuşali
    Durodola Durrell Dursun Duruk Duruoz Duruöz Durward Durwood Dusan Dustan Dustyn Duuk Duvan Duván Duwayne Dušan
    Dvalinn Dwaine Dwane Dwi Dwyane Dylano Dyllan Dylon Dyri Dyrmundur Dzintars Dániel Dávid Dénes Díómedes Dómald
    Dómaldi Dómaldur Dónald Dónaldur Dór Dóri Dósóþeus Dölensoy Dúi Dúnn Dündaralp Dünyamalı Dýri Dýrmundur Dāvis
    Eakumbu Eamonn Ean Eanna Eba Ebbe Ebbi Ebbie Eben Ebeneser Ebenezer Eber Eberg Eberhard Ebuakil Ebuka Ecemis Ecemiş
    Eckard Eckart Eckehard Eckhard Eckhardt Eckhart Edd Edelbert Edelmiro Eder Edgars Edgubay Edgübay Edi Edier
    Edilberto Edilon Edilson Edin Edinson Edisson Edmon Edoardo Edon Edu Eduar Eduards Edvin Edvins Edvīns Edw Edwar
    Edílon Eelis Eemeli Eemil Eerik Eetu Efe Eflatun Eflâtun Efraim Efraím Efraín Efrén Efser Eftimie Ega Eggþor Eggþór
    Egil Egill Egils Egon Egzon Ehrenfried Ehrhard Eider Eikar Eilifur Eilífur Einar Einari Einer Einir Eino Einvarður
    Einþor Einþór Eirik Eirikur Eiríkur Eitel Eithan Eivin Eivind Eiðar Eiður Eja Ekalinga Ekansh Ekapad Ekaraj Ekavir
    Ekbal Ekber Ekene Ekkehard Ekkehart Ekmel Eko Ekow Ekrem Ekundayo Ekundu Eladio Elariz Elberg Elbridge Elby Elcin
    Eldar Eldgrimur Eldgrímur Eldjarn Eldjárn Eldmar Eldor Eldur Eldór Eleazar Elemer Elemér Elentinus Elentínus
    Eleodoro Eleuterio Elex Elfar Elfraður Elfráður Elgun Elgün Elhan Eliakimu Elian Elick Eliecer Elieser Eliga Eligah
    Elige Eligio Elimar Elinbergur Elinmundur Elinór Elio Eliot Eliott Elis Eliud Elizah Eliáš Elkana Elkin Ell Elladio
    Ellert Ellery Elliði Ellwood Ellís Elman Elmar Elmars Elmeri Elmidar Elmir Elmārs Elnur Elof Eloi Elon Elonzo Elove
    Elphas Elpidio Elsad Elsworth Elturan Eluh Elvar Elver Elwin Elxan Elyas Elzie Elzy Elçin Elí Elías Elíeser Elímar
    Elínbergur Elínmundur Elínór Elís Elöve Elşad Eman Emanoil Emanuele Emanuil Emanúel Emas Embrek Embuh Emeka Emett
    Emiel Emigdio Emilian Emilien Emils Emin Emiro Emirsan Emirşan Emmanúel Emmerich Emmet Emmit Emong Empluk Emre
    Emrullah Emry Emīls Enar Endra Endre Endrit Enes Engilbert Engilbjartur Engiljon Engiljón Engill Engin Enginiz Enis
    Ennio Enno Enock Enok Ensar Ensari Ensio Enteng Enver Enzio Enzo Eoghan Eoin Ephantus Ephraim Ephram Ephriam
    Epifanio Eral Eraldo Erasmus Erastus Eraycan Erbil Erby Ercan Ercihan Erdal Erdemer Erdibay Erdogan Erdursun Eremia
    Eren Erenalp Erensoy Ergener Erginel Ergonul Ergun Ergönül Ergün Erhard Erhardt Eriks Erincer Erinçer Erion Erkan
    Erkinel Erkki Erksoy Erkılıc Erkılıç Erland Erlar Erlendur Erling Erlingur Ermanis Ermanno Ermenegildo Ermes Ermutlu
    Ernests Ernestó Ernir Erno Ernő Erogul Erol Eron Eroz Eroğul Erpur Ersat Ersec Ersel Erseç Ertan Erten Ertun
    Ertuncay Ertün Erving Ervín Erwan Eryk Eryıldız Eröz Erşat Esa Esau Esben Esco Esekiel Esekíel Esenbay Esenturk
    Esentürk Esequiel Esjar Esker Eskil Eskinalp Esko Esley Esneider Espartaco Espen Espiridion Espiridión Esref Essex
    Estefan Estel Estevan Estiawan Estill Estiono Estiven Eston Esupofo Ethelbert Ethen Etibar Etienne Etiqad Ettore
    Euan Eugen Eugine Eugène Eulogio Eunan Eusebiu Eustace Eustaquio Eustatiu Eustațiu Eutimio Eutropio Evald Evalds
    Evander Evangelos Evaristo Evcimen Evelio Everet Evert Evertt Evrimer Ewan Ewart Ewin Exequiel Eyberg Eydan Eyjolfur
    Eyjólfur Eylaugur Eyleifur Eymar Eymundur Eyrikur Eyríkur Eysteinn Eyvar Eyvindur Eyyub Eyyup Eyyüp Eyþor Eyþór
    Ezgutekin Ezgütekin Ezio Ezzard Eðvald Eðvar Eðvarð Eşref Faas Fabien Fabio Fabián Fabrice Fabricio Fabrisius
    Fabrisíus Fabrizio Facundo Fadil Fafnir Fahrullah Faiq Falan Falgeir Falki Falko Falur Fami Fannar Fannberg Fanngeir
    Faqid Faraj Faras Farhan Farhod Farid Fariq Fariz Faron Fatih Fatmir Faton Fatteh Fayette Fazil Fazul Feargal
    Fearghal Fedde Fedele Federigo Fedor Fehim Feisal Felicien Feliks Fengur Fenni Fenrir Ferat Ferd Ferdi Ferdinando
    Ferdínand Feremez Fergal Fergus Ferhat Ferihan Ferman Fermín Ferney Ferre Fersan Fertram Ferzi Festus Fetullah
    Feykir Feyruz Feza Fiachra Fidelis Fidencio Fifill Fiifi Filip Filipe Filippus Filit Finbar Finbarr Finian Finis
    Finnbjorn Finnbjörn Finnbogi Finngeir Finnjon Finnjón Finnlaugur Finnur Finnvarður Fintan Fiodor Fionan Fionntan
    Fiorenzo Fiorino Firdavs Firdovsi Firman Firmin Firudin Fisnik Fitan Fitim Fito Fitzhugh Fiyaz Fjalar Fjarki Fjolar
    Fjolmundur Fjolnir Fjolvar Fjornir Fjólar Fjólmundur Fjölnir Fjölvar Fjörnir Flamur Flannan Flavio Flaviu Flem Floki
    Florea Florent Florentin Florian Floridor Florim Florin Floris Florián Flosi Flovent Flurin Flóki Flórent Flóvent
    Foch Fodil Folke Folker Folkert Folki Folu Forni Fortunato Fossmar Frado Franci Francisc Franciscus Francisek
    Franciszek Franck Franjo Frankline Franklín Franky Frann Frantisek František François Frančišek Frar Frede Frederik
    Fredi Fredie Fredo Fredrik Fredy Fremont Freybjorn Freybjörn Freygarður Freymar Freymoður Freymundur Freymóður Freyr
    Freysteinn Freyviður Freyþor Freyþór Fricis Fridolin Fridrich Friedbert Friedemann Frieder Friedhelm Friedhold
    Friedo Frimann Frithjof Friðberg Friðbergur Friðbert Friðbjorn Friðbjörn Friðfinnur Friðgeir Friðjon Friðjón
    Friðlaugur Friðleifur Friðmann Friðmar Friðmundur Friðrik Friðsteinn Friðvin Friðþjofur Friðþjófur Friðþor Friðþór
    Frode Froilan Froilán Frosti Froði Froðmar Fryderyk Fránn Frár Frédéric Frímann Fróði Fróðmar Fulgencio Fulvio Funi
    Fusi Fuzayl Fuzuli Fylkir Fynn Fábio Fáfnir Fálki Félix Fífill Fólki Fúsi Füzuli Gabe Gabin Gabino Gabor Gabriël
    Gabríel Gada Gadang Gading Gaduh Gael Gagan Gaige Gaiman Galak Galang Galar Galasso Galdur Galih Galiono Galip
    Gallego Galo Galuh Galur Galvarino Gamaliel Gamalíel Gaman Gamani Gamanto Gambira Gamblang Ganda Gandewa Gandi Ganep
    Gangsa Gangsar Gani Ganim Ganjaran Gantar Gara Garan Garang Garda Garech Gareth Garett Garey Garibaldi Garold Garpur
    Garreth Garri Garvan Garðar Gaspard Gaspare Gasper Gastone Gastón Gathoni Gatis Gatot Gatra Gaui Gaukur Gaurang
    Gaurav Gautam Gauti Gautrekur Gautur Gautviður Gavan Gaven Gavyn Gaylen Gaylon Gazel Gazmend Gaël Gaëtan Gašpar
    Gbadebo Gbolahan Gbowoade Gearld Gearoid Gebhard Gederts Gedion Geir Geirarður Geirfinnur Geirharður Geirhjortur
    Geirhjörtur Geirhvatur Geiri Geirlaugur Geirleifur Geirmundur Geirolfur Geirroður Geirröður Geirtryggur Geirvaldur
    Geirólfur Geirþjofur Geirþjófur Geisli Gejza Gellir Gelu Gencaslan Gencay Gennaro Geno Gençay Geo Geoff Geoffroy
    Geofrey Georgel Georgian Georgios Geovanni Geovanny Geraud Geray Gereon Gerfried Gergely Gergo Gergő Gerhart Germán
    Gernot Gero Gerold Gerolf Geronimo Gerrard Gerrit Gerson Gert Gervasio Gerwin Gery Gerðar Gerónimo Gestur Ghani
    Ghenadie Gheorghe Gheorghita Gheorghiță Ghilas Ghislain Ghita Ghiță Giacinto Giacobbe Giampaolo Giampiero Giancarlo
    Gianfrancesco Gianfranco Gianluca Gianluigi Gianmarco Gianpaolo Gianpietro Gica Gicu Gică Giel Gigjar Gijs Gilang
    Gildardo Gilford Gilmar Gils Ginyas Gioachino Gioele Gioffre Gion Gionata Giorgian Giosuè Giovani Giovanny Girik
    Girindra Girish Girts Gisbert Gisli Gissur Gitau Githinji Gitonga Giuliano Giustino Giz Gizur Gjuki Gjúki Gladstone
    Glauco Glendon Glenwood Gloi Glumur Glói Glúmur Gneisti Gnupur Gnyr Gnúpur Gnýr Godofredo Goffredo Goi Gokay
    Gokbudun Gokcebalan Gokcil Goken Gokhan Goknur Goksev Gokten Goncalo Gonen Gonçalo Gopal Goran Gorazd Gordan Gorden
    Gorgunay Gorklu Gorm Gosta Gote Gottfrid Gotthard Gotthilf Gottlob Gottskalk Gottskálk Gottsveinn Gotz Goyo Gozel
    Goði Goðmundur Graciano Graeme Grafton Grani Grankell Gratian Graydon Grayling Grațian Grega Greger Greggory
    Gregorian Greipur Greppur Gretar Grettir Greyson Grigore Grimar Grimkell Grimlaugur Grimnir Grimolfur Grimulfur
    Grimur Grzegorz Grégoire Grégory Grétar Grímar Grímkell Grímlaugur Grímnir Grímur Grímólfur Grímúlfur Gucal Gucluer
    Gucyeter Guenter Guilford Guilherme Gulaga Gulbala Gulegen Gulel Gulsahin Gumercindo Gumi Gumustekin Gunars Gunaydin
    Gunbir Gunden Gundolf Gunduz Gunduzalp Guneet Guneri Gungordu Gunkurt Gunnberg Gunnbjorn Gunnbjörn Gunndor Gunndór
    Gunngeir Gunnhallur Gunnlaugur Gunnleifur Gunnolfur Gunnoli Gunnroður Gunnröður Gunnsteinn Gunnvaldur Gunnólfur
    Gunnóli Gunnþor Gunnþór Gunsen Gunser Guntars Guntis Guntram Gunārs Gurarda Gurelcem Gursal Guss Gustaaf Gustaf
    Gustaw Gustáv Gusztav Gusztáv Gutti Guttormur Guus Guðberg Guðbergur Guðbjarni Guðbjartur Guðbjorn Guðbjörn
    Guðbrandur Guðfinnur Guðfreður Guðgeir Guðjon Guðjón Guðlaugur Guðleifur Guðleikur Guðmann Guðmar Guðmon Guðmundur
    Guðni Guðraður Guðroður Guðráður Guðröður Guðsteinn Guðvarður Guðveigur Guðvin Guðþor Guðþór Gwenael Gygjar Gylfi
    Gymir Gyorgy Gyozo Gyrðir Gyula György Győző Gzim Gábor Gérald Gérard Géza Gídeon Gígjar Gísli Gói Gökay Gökbudun
    Göken Gökhan Göknur Göksev Gökten Gökçebalan Gökçil Gönen Göran Görgünay Görklü Gösta Göte Götz Gözel Gústaf Gústav
    Gücal Gülağa Gülbala Gülel Güleğen Gülşahin Gümüştekin Günaydin Günden Gündüz Gündüzalp Güneri Güngördü Günkurt
    Günser Günter Günther Günşen Gürarda Gürelcem Gürsal Güçal Güçlüer Güçyeter Gýgjar Gýmir Habib Habibu Habil Haciali
    Haddi Haddur Haden Hadi Hadithi Hadrien Hafberg Hafgrimur Hafgrímur Hafiz Hafliði Hafnar Hafni Hafsteinn Hafþor
    Hafþór Hagalin Hagalín Hagbarður Hagbert Haiden Hairyanto Hajo Hakan Hakeem Haki Hakikat Hakim Hakon Haleygur
    Halfdan Halid Halidun Halil Halim Hallberg Hallbjorn Hallbjörn Halldor Halldór Hallfreður Hallgarður Hallgeir
    Hallgils Hallgrimur Hallgrímur Hallkell Hallmann Hallmar Hallmundur Hallsteinn Hallur Hallvarður Hallþor Hallþór
    Haluk Hamar Hami Hamid Hamis Hamish Hamisi Hamp Hampus Hamundur Hamza Hamzah Hanedan Hannes Hanni Hannibal Hanno
    Hanns Hannu Hansford Hansgeorg Hansjoachim Hansjorg Hansjurg Hansjurgen Hansjörg Hansjürg Hansjürgen Hanspeter
    Hansruedi Hanss Hansueli Haralamb Haralambie Harald Haraldur Harambee Hardana Hardi Hardie Hardik Harekur Hari
    Harijs Harimurti Haris Harish Hariz Harja Harjasa Harjaya Harjo Harl Harlaugur Harlen Harlie Harlon Harol Haroldo
    Haron Harri Harrie Harro Harrold Harsana Harsanto Harsaya Harshil Hartaka Hartana Hartmut Hartmuth Harto Hartvig
    Harun Haruna Harve Harvie Harvy Hasan Hasbek Hasim Hasso Hasta Hasteinn Hatem Hauksteinn Haukur Haukvaldur Havar
    Havard Havarr Havarður Hayali Hayret Hazrat Heber Heikir Heikki Heiko Heilmoður Heilmóður Heimir Heimo Heiner
    Heinfried Heini Heino Heinrekur Heisi Heiðar Heiðarr Heiðberg Heiðbert Heiðlindur Heiðmann Heiðmar Heiðmundur
    Heiðrekur Hekmet Hektor Helfried Helge Helgi Heliodoro Hellmut Hellmuth Helmar Helmuth Helmút Hemang Hemi Hemmert
    Hendra Hendri Henery Henk Henner Henric Henrich Henricus Henrikki Henriks Henrique Henryk Henrý Heraclio Heraldo
    Herberto Herbjorn Herbjörn Herfinnur Hergeir Hergill Hergils Heribert Herjolfur Herjólfur Herlaugur Herleifur Herluf
    Hermanis Hermanni Hermenegildo Hermes Herminio Hermon Hermoður Hermundur Hermóður Herney Hernán Hershell Hersir
    Hersteinn Hersveinn Heru Hervar Hervarður Herve Hervey Hervin Hervé Herwig Heryanto Hesbon Heyvetullah Hezekiah
    Hezron Hezzie Heðinn Hicham Hicsonmez Hidde Hideo Hidir Hilal Hilarius Hilaríus Hildar Hildibergur Hildibrandur
    Hildigeir Hildiglumur Hildiglúmur Hildimar Hildimundur Hilding Hildingur Hildir Hildiþor Hildiþór Hillery Hilmar
    Hilmer Hilmir Himawan Himri Hindal Hinrich Hinrik Hipólito Hiroshi Hitesh Hiçsönmez Hjallkar Hjallkár Hjalmar
    Hjalmer Hjalmgeir Hjalmtyr Hjalmur Hjalmþor Hjalte Hjalti Hjarnar Hjorleifur Hjortur Hjortþor Hjorvar Hjálmar
    Hjálmgeir Hjálmtýr Hjálmur Hjálmþór Hjörleifur Hjörtur Hjörtþór Hjörvar Hlegestur Hleiðar Hler Hlifar Hlini Hliðar
    Hliðberg Hljomur Hljómur Hloðmundur Hloður Hloðvarður Hloðver Hlynur Hlégestur Hlér Hlífar Hlíðar Hlíðberg
    Hlöðmundur Hlöður Hlöðvarður Hlöðver Hnefill Hnikar Hnikarr Hoani Hobart Hocine Hogni Holgeir Holger Holmar Holmbert
    Holmfastur Holmgeir Holmgrimur Holmkell Holmsteinn Holmþor Holti Homero Honoré Horatiu Horațiu Horea Horia Horymir
    Horymír Horður Hoseas Hosie Hoskuldur Hosteen Houcine Hoàng Hoður Hrafn Hrafnar Hrafnbergur Hrafnkell Hrafntyr
    Hrafntýr Hrannar Hrappur Hraunar Hredhaan Hreggviður Hreimur Hreinn Hreiðar Hreiðmar Hrimnir Hringur Hritik Hroaldur
    Hroar Hrobjartur Hroi Hrolfur Hrollaugur Hrolleifur Hromundur Hroðgeir Hroðmar Hroðolfur Hroðvar Hrutur Hrvoje
    Hrærekur Hrímnir Hróaldur Hróar Hróbjartur Hrói Hrólfur Hrómundur Hróðgeir Hróðmar Hróðvar Hróðólfur Hrútur Hubertus
    Hudavent Hugberg Hughie Hugi Huginn Hugleikur Hugues Hugó Hukumdar Huldar Humi Humoyun Hunalp Hunbogi Huni Hunn
    Hunor Hunroður Hurbert Hurdogan Huryasar Huseyin Huseyn Huseynqulu Husmen Huxley Huy Huzuri Hvannar Hyltir Hylur
    Hymen Hynek Hyrum Hákon Háleygur Hálfdan Hálfdán Hámundur Hárekur Hárlaugur Hásteinn Hávar Hávarr Hávarður Håkan
    Håkon Håvard Hængur Hænir Héctor Héðinn Híram Hólm Hólmar Hólmbert Hólmfastur Hólmgeir Hólmgrímur Hólmkell
    Hólmsteinn Hólmþór Hóseas Högni Hörður Höskuldur Höður Húbert Húgó Húmi Húnbogi Húni Húnn Húnröður Hükümdar Hürdoğan
    Hüryaşar Hüseyin Hüseyn Hüseynqulu Hüsmen Hıfzullah Iacob Iain Iancu Ianis Iban Ibidapo Ibis Ibrani Ibrohim Ibun
    Ibán Idiris Idris Idriz Idık Ieremia Ifeanyi Ifechukwu Ige Ignac Ignacy Ignatz Ignaz Ignazio Ignác Igors Ihaia
    Iisakki Ikbal Ikenna Ikeoluwa Iker Ikhsan Ikin Ikiz Ilalmıs Ilari Ilarie Ilarion Ilbek Ildefonso Ildem Ilgi Ilgı
    Ilham Ilhan Ilias Ilie Ilija Ilim Ilir Ilja Ilkim Ilkin Ilkka Illugi Illya Ilmafer Ilmari Ilmars Ilmārs Ilqar Ilsu
    Ilteris Ilyas Ilyes Imam Imanol Imants Imaran Imer Imi Immanúel Immo Imran Imre Imren Imrich Imron Inaki Inanclı
    Indrajit Indrek Indrikis Indriði Indriķis Ingberg Ingbert Ingemar Ingi Ingiberg Ingibergur Ingibert Ingibjartur
    Ingibjorn Ingibjörn Ingileifur Ingimagn Ingimar Ingimundur Ingivaldur Ingiþor Ingiþór Ingjaldur Ingo Ingolf Ingolfur
    Ingvaldur Ingvar Ingvi Ingólfur Ingþor Ingþór Inioluwa Inocencio Inocentiu Inocențiu Inqilab Intihap Intiqam Ioan
    Ioannis Ionel Ionica Ionică Ionut Ionuț Ippazio Irinel Irl Irnanto Irsad Irungu Irven Irwan Isaack Isaak Isac Isack
    Isadore Isai Isam Isaque Isar Isarr Isaya Isaías Isbjorn Iscan Iseldur Iseoluwa Isfandiyor Isgeir Ishaan Ishmael
    Ishola Ishwar Isidore Isidoro Islam Isleifur Islom Ismail Ismar Ismayıl Ismaël Ismet Ismo Ismoil Ismık Isolfur
    Israfil Issa Issack Issi Istvan István Isıkay Isıman Ituri Iulian Iuliu Iurie Iustin Iustinian Ivano Ivar Ivars
    Ivecen Iver Ivo Iván Iwan Iwo Ixtiyar Iyiyurek Izaiah Izayah Izgu Izidor Iztok Iñaki Iľja Işıkay Işıman Jaak Jaakko
    Jaan Jaanus Jabal Jabari Jabbar Jabez Jabulani Jace Jacek Jacky Jacobo Jacquez Jader Jadiel Jadon Jaeden Jaeman
    Jafet Jaga Jagapati Jagaraga Jagat Jagdish Jagger Jaheem Jaheim Jahiem Jahir Jahongir Jai Jaider Jaiman Jair Jairaj
    Jairo Jairus Jais Jajuan Jaka Jaki Jakobe Jakobs Jakop Jakov Jakub Jaleel Jalen Jalia Jalmari Jalol Jalon Jamarcus
    Jamari Jamarion Jameel Jamil Jamin Jamir Jamshid Janez Jangwa Janic Janick Janik Jankat Janko Jannik Jannis Jano
    Janos Janosch Janus Janusz Japhet Japheth Jaquan Jarad Jaren Jaret Jarett Jari Jarkko Jarl Jarlath Jarleth Jarmo
    Jarne Jarngrimur Jarno Jarolim Jarolím Jaromir Jaromír Jaron Jaroslaw Jarrad Jarret Jarwa Jarwadi Jarwi Jase Jasen
    Jasiah Jasin Jasmani Jasur Jaswadi Jatgeir Jati Jatin Jatmiko Jatmundur Jatvarður Javan Javen Javi Javion Javohir
    Javon Javonte Jax Jaxen Jaxon Jaxson Jaxton Jaya Jayadi Jayce Jaycob Jaydan Jaydin Jaydon Jayeng Jaylan Jaylon
    Jaymes Jayvion Jayvon Jazeps Jeannot Jeb Jedediah Jedidiah Jedrzej Jeet Jef Jeferson Jefri Jeison Jeisson Jekabs
    Jekaubs Jelani Jelle Jelte Jemal Jenaro Jenel Jeno Jenő Jep Jeppe Jeptha Jerad Jeramiah Jeramie Jered Jerel Jereme
    Jeremey Jeremi Jeremias Jeremie Jeremías Jergus Jerguš Jerimiah Jerimy Jerker Jermain Jerman Jermey Jermiah Jernej
    Jerod Jeroen Jeronimo Jerrad Jerrel Jerson Jerzy Jerónimo Jerôme Jes Jesper Jessee Jesús Jethro Jetmir Jeton Jevgeni
    Jevon Jezups Jhan Jhoan Jhon Jhonatan Jhonny Jhony Jinawi Jindra Jindrich Jindřich Jip Jiri Jiří Joachim Joacim
    Joakim Joannes Joao Joaquim Joaquín Joash Jobst Jochem Jochen Jochum Joep Joerg Joeri Joeseph Joffrey Johans
    Johathan Johney Johnpaul Johny Joko Jokull Jomar Jomundur Jonar Jonatan Jonbjorn Jondor Jongeir Jonmundur Jono
    Jonsteinn Jonás Jonáš Jonþor Joojo Joona Joonas Joonatan Joost Joppe Joram Joran Jorden Jordi Jordy Jordán Joren
    Jorfi Jorg Jorgen Joris Jorma Jormundur Jorn Jorri Jort Jorundur Jorvar Jorvi Jory Jos Josafat Josavin Joseluis
    Josep Josephat Josephus Joshuah Josko Joso Josphat Josse Josteinn Josua Josué Jouko Jouni Jovani Jovanni Jovanny
    Jovany Jovin Jozef Jozo Jozsef João Joé Joël Joško Jožef Juanito Judah Juelz Juergen Juha Juhana Juhani Juho Jukka
    Julien Julijs Julious Juliusz Julián Juluis Juma Jumaane Jumadi Jumari Junious Junius Juraj Jure Jurek Jurg Jurgen
    Juri Jurij Juris Jurre Jussi Justen Justiniani Justo Juston Justyn Jusuf Juuso Juvenal Juwan Juwon Jyrki Ján János
    Járngrímur Játgeir Játmundur Játvarður Jérémie Jérémy Jérôme Jóakim Jóann Jóel Jóhann Jóhannes Jói Jómar Jómundur
    Jón Jónar Jónas Jónatan Jónbjörn Jóndór Jóngeir Jónmundur Jónsteinn Jónþór Jósafat Jósavin Jósef Jósep Jósteinn
    Jósúa Jóvin Józef József Jökull Jörfi Jörg Jörgen Jörmundur Jörn Jörri Jörundur Jörvar Jörvi Jørgen Július Júlí
    Júlían Júlíus Júní Júníus Júrek Jürg Jürgen Jüri Jānis Jāzeps Jēkabs Jēkaubs Jędrzej Jūlijs Kaan Kaarlo Kabir Kabiru
    Kacper Kacung Kada Kade Kadeem Kaden Kadin Kadir Kadyn Kaeden Kael Kahir Kahu Kaiden Kaique Kairav Kaj Kajen Kajetan
    Kakali Kaktus Kaldi Kale Kaleb Kalel Kalen Kalervo Kalevi Kalgay Kalim Kalle Kalman Kalmann Kalmar Kalpit Kalvin
    Kamal Kamar Kamau Kambali Kamden Kamidin Kamiel Kamil Kamran Kamren Kamron Kanak Kanda Kanini Kanpulat Kanye Kapagan
    Kaprasius Kaprasíus Kar Karabas Karabaş Karaca Karaer Karakucak Karanbay Karani Karanja Karatas Karataş Karcan Kardi
    Kare Karim Kariman Karimi Kariuki Karja Karkur Karles Karlfried Karlheinz Karlis Karlo Karlukhan Karman Karna Karoly
    Karsa Karsana Karson Karsten Karta Karter Karvel Karya Kasen Kash Kashangaki Kasif Kasim Kasimir Kasiran Kason
    Kaspars Kassim Kastiel Kastriot Kastíel Kasusra Katana Katarinus Katarínus Kató Kauko Kauri Kavon Kavurt Kawaca
    Kawaya Kayagun Kayagün Kaygusuz Kayrabay Kayson Kayun Kayıt Kazim Kazimierz Kazimír Kazuo Kazım Kaşif Keagan Kealan
    Keandre Keano Keanu Keelan Keenen Kegan Keifer Keijo Keion Keji Kelami Kelan Kelby Keld Kelechi Kellan Kellen Kelton
    Kelâmi Kem Kemba Kemboi Kenan Kenari Kendell Kenedy Kenes Kenji Kenn Kennet Kennth Kenter Kenth Kenyangi Keon Keran
    Kerim Kerman Kerwin Keshaun Keshawn Kete Ketilbjorn Ketilbjörn Ketill Kevan Kevim Kevon Keyon Keyshawn Khaled Khalid
    Khalil Khamani Khamisi Khari Khiry Khoa Kiaan Kian Kiano Kiapo Kiaran Kiarie Kibar Kibet Kiel Kieran Kiernan Kieron
    Kijani Kike Kilian Kiljan Kilonzo Kilían Kimani Kimanzi Kimathi Kimbilio Kimeu Kimmo Kimutai Kinte Kinubi Kinuthia
    Kinyanjui Kinyua Kioko Kipchirchir Kipchumba Kipkemboi Kipkemoi Kipkirui Kipkoech Kipkorir Kipkosgei Kipkurui
    Kiplagat Kiplangat Kiplimo Kipngeno Kipngetich Kiprono Kiprop Kiprotich Kipruto Kipsang Kiptoo Kipyegon Kiramettin
    Kirt Kirui Kiume Kiyasi Kiyoshi Kjalar Kjallakur Kjaran Kjarr Kjartan Kjarval Kjeld Kjell Kjetil Kjoi Kjárr Kjói
    Klaas Klas Klavs Klemen Klement Klemenz Kliment Klængur Knorr Knud Knute Knutur Knörr Knútur Kobe Koby Kocabas
    Kocabaş Kocak Kockan Koda Kody Koech Koen Koenraad Kofi Koggi Kojo Koker Koktas Kolawole Kolbeinn Kolbjorn Kolbjörn
    Kolby Koldan Kole Kolfinnur Kolgrimur Kolgrímur Kolmar Koloman Kolskeggur Kolten Kolton Kolur Kolviður Kondo
    Konguralp Konner Konnor Konradi Konradus Konrað Konráð Konstantinos Konstantinus Konstanty Konstantínus Konštantín
    Kopan Kopur Koray Korbin Korbinian Kordell Korede Korir Korkmazalp Kormakur Kormákur Kornel Kornelius Kornelíus
    Kornél Kort Korugan Kosemen Kosgei Kosukhan Kotuz Kovu Koçak Koçkan Koðran Koðrán Koşukhan Kraki Krish Krisjanis
    Kristall Kristaps Kristberg Kristbergur Kristbjorn Kristbjörn Kristdor Kristdór Kristens Krister Kristers
    Kristfinnur Kristgeir Kristiaan Kristijan Kristinn Kristián Kristjan Kristjon Kristján Kristjón Kristlaugur
    Kristleifur Kristmann Kristmar Kristmundur Kristof Kristoffer Krists Kristvaldur Kristvarður Kristvin Kristóf
    Kristófer Kristþor Kristþór Krisztian Krisztián Krisztofer Krišjānis Krišs Krištof Krummi Krystian Krystof Kryštof
    Ksawery Kuddusi Kujoe Kujtim Kullervo Kuncara Kunibert Kuno Kunta Kunthara Kuria Kurnia Kursad Kurunzi Kushtrim
    Kusiima Kustaa Kusuma Kutay Kveldulfur Kveldúlfur Kvetoslav Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi
    Kyalo Kyan Kyano Kylan Kyler Kylian Kyllian Kymani Kyree Kyson Kálmán Kár Kári Károly Kâmil Kåre Kévim Kévin Kópur
    Köker Köktaş Kösemen Kürşad Kārlis Kılıcbay Kılıçbay Kınel Kırat Kırgız Kıvılcım Kızıl Kızıltunc Kızıltunç Laban
    Labinot Labuh Lachlan Ladarius Laddie Ladislau Ladislaus Ladislav Lafayette Lafe Lage Laimonis Lajos Laksana Laksh
    Lakshit Lalo Lamarcus Lamberto Lameck Lamine Lamonte Lanang Landan Landen Landin Lando Landyn Langalibalele Langat
    Langgeng Lanjar Lantar Laquan Lar Larent Larentius Laron Larus Lary Lascar Lascăr Lasmanto Lasmono Lasse Lassi Laswi
    Latif Latrell Laufar Laugi Laurance Laureano Laurens Laurentiu Laurenz Laurențiu Laurian Laurin Lauris Laurits Laus
    Laust Lautaro Lavar Lawrance Lazar Laziz Lazăr Lazım Leamon Leander Leandre Leano Leart Ledion Ledun Ledün Leeroy
    Leevi Lega Legawa Leider Leifur Leiknir Leiðolfur Leiðólfur Leke Lem Lembah Lemmie Lenin Lenn Lennard Lennart
    Lennarth Lennert Lenon Lenord Lenwood Leocadio Leonce Leoncio Leonidas Leons Leontin Leordean Leos Leoš Ler Lere
    Leszek Levar Levente Levern Levie Levis Levon Levoslav Leví Lex Leó León Leónidas Leópold Lian Lias Liban Libardo
    Liberto Libor Lica Lică Lieven Lige Lilburn Liljar Liman Limar Linberg Lindar Lindbergh Lindell Lini Linzy Lio
    Liridon Lirim Lirjan Lisandro Lish Lisle Liston Livingstone Livio Liviu Ljosalfur Ljotur Ljubisa Ljufur Ljósálfur
    Ljótur Ljúfur Lode Lodewijk Lodovico Loek Loftur Logi Lohit Loic Loke Loki Loney Lonzo Loran Lorcan Lorens Lorik
    Lorin Loring Lorne Lotfi Lothar Loui Louka Lourenco Lourenço Lovre Lovro Lowie Loïc Loðmundur Luan Lubomir Lubomír
    Lubor Lubos Luboslav Luboš Luc Lucca Lucentiu Lucențiu Lucho Lucian Lucious Lucretiu Lucrețiu Ludek Ludger Ludo
    Ludolf Ludomil Ludovic Ludovico Ludovicus Ludovit Ludvig Ludvik Ludvík Luděk Luej Luhung Lukas Lukasz Lukita Lukman
    Lukáš Luluh Lulut Lulzim Lumir Lumír Lundi Lungile Lurhur Luter Lutfan Lutfi Luthfi Luuk Luwar Luwes Luyanda Luzius
    Luís Luðvig Luðvik Lwandile Lyam Lydell Lyngar Lytingur Lyður Lár Lárent Lárentíus Lárus László Lázaro Léandre Léo
    Léon Léonard Léonce Léopold Lér Línberg Líni Lórens Lórenz Lúkas Lúter Lúther Lúðvíg Lúðvík Lütfi Lýtingur Lýður
    Maanas Maanav Maarten Macario Macauley Maceo Macharia Maciej Macs Madalin Madhav Mael Maggi Magne Magngeir Magni
    Magnus Magnús Magnþor Magnþór Mahdi Mahesa Mahfud Mahir Mahlon Mahmoud Mahmud Mahmut Mahsun Maicol Maik Maikol Maina
    Maingi Mairtin Makai Makan Makara Makau Makhi Makokha Makori Maks Maksimiljan Maksur Maksymilian Makunga Makuta
    Makuu Mal Malachi Malachy Malakai Malaki Malio Malte Malthe Malvin Mamadou Maman Manaaki Manaf Manah Manan Manawa
    Manbir Mandla Mandlakhe Manford Manfreð Mani Manole Manolo Mansurali Mantas Manthan Manus Manúel Maqsud Maras
    Marbjorn Marbjörn Marcantonio Marchello Marcial Marciano Marcin Marcio Marcu Mareks Marel Margana Margeir Margrimur
    Margrímur Margus Marguy Mariadi Marias Marijan Marijn Marijon Marijón Marinus Marinó Marius Mariusz Marián Marjon
    Marjón Markel Markell Markku Marko Markó Markús Markþor Markþór Marland Marnix Maron Maros Maroš Marques Marri
    Marrion Marsellius Marsellíus Marsito Marsudi Martaka Martana Martani Marteinn Marten Martez Marthen Martijn Martim
    Marton Martti Martyn Martí Marus Marwata Maryadi Maryanto Marías Marínó Marís Maríus Masao Masar Masika Masinde
    Massimiliano Massimo Massinissa Matei Matej Mateus Mateusz Matevz Matevž Matheo Matheus Mathijs Mathys Mathéo
    Mathías Mati Matic Matiss Matiu Matjaz Matjaž Mato Matous Matouš Matteo Matthaus Matthieu Matthijs Matthäus Matthías
    Matti Mattia Mattias Mattéo Mattías Matus Matyas Matyáš Matéo Matías Matúš Matěj Matīss Mauno Mauri Maurilio Maurin
    Maurits Mauritz Maurizio Maurus Maury Maurycy Mavuno Maxence Maxime Maximiano Maximilian Maximiliano Maximilián
    Maximillian Maximino Maximus Maxwel Maxx Maykol Mazlum Maël Mbithi Mboya Mbugua Mburu Mcebisi Mearl Mecit Medard
    Meelis Mees Mefarettin Mehdi Mehdiqulu Mehman Mehmed Mehmet Mehmetzahir Meik Meinhard Meinolf Meinrad Mekhi Mekkino
    Mekkinó Melbourne Melchior Melchor Melichar Melihcan Melker Melkior Melkolmur Melkíor Melkólmur Melle Melrakki
    Melvyn Melwin Memili Memphis Mengi Menguc Mengüç Mensalder Merdi Mergim Merijn Merkur Merkúr Merl Mert Mertel Merton
    Mervyn Merwin Merzuk Meshack Meshur Messiah Mestur Mesut Metehan Methusalem Methúsalem Metin Metinkaya Metod
    Metusalem Metúsalem Mevlut Mevlüt Meyvant Meşhur Mias Micael Miceal Michail Michaël Michał Micheletto Michelotto
    Michial Michiel Mickael Mickaël Micky Miel Mieszko Miguelangel Miha Mihael Mihai Mihail Mihajlo Mihaly Mihels
    Mihhail Mihin Mihkel Mihnea Mihály Miika Mijo Mik Mikael Mikaere Mikal Mikayıl Mikeal Mikelis Mikels Mikjall Mikjáll
    Mikkael Mikkel Mikko Miklos Miklós Mikołaj Mikulas Mikuláš Mikyas Milas Milay Mildinberg Milorad Milos Miloslav
    Milovan Miloš Milán Mimir Minenhle Minoru Mio Miodrag Mir Miran Mirbadin Mircea Mirco Mirko Miro Miron Mironshoh
    Miroslav Miroslaw Mirsad Misael Mischa Mishat Mislav Mitesh Mitica Mitică Mitrut Mitruț Miķelis Miłosz Mjollnir
    Mjolnir Mjöllnir Mjölnir Mladen Mlungisi Modris Mogens Mohamad Mohamedi Mohamud Mohand Mohsim Moisés Mojmir Mojmír
    Moli Momanyi Monis Mont Montel Montrell Mordechai Mori Moric Morits Morten Morður Mosi Mouloud Mounir Mourad Moussa
    Moði Mthokozisi Mubariz Mucahit Mucellib Muchiri Muema Mueni Mufit Mugambi Mugendi Muggur Mugo Mugur Mugurel Muhamed
    Muhamet Muhammadali Muhammadamin Muhammadamir Muhammadayub Muhammadaziz Muhammadrizo Muhammadsafo Muhammadsodiq
    Muhammadsolih Muhammadumar Muhammadyasin Muhammadyusuf Muhammadziyo Muhammed Muhammet Muharrem Muhip Muhyettin Muia
    Muiruri Mujur Mukhwana Mukramin Muktedir Mulele Muli Mulwa Mulya Mulyanto Mulyono Mumbi Mumo Mumpuni Mumtaz Munene
    Mungai Muni Munif Muninn Munyao Munyoki Murad Murat Muratcan Muriithi Murilo Murimi Murit Murithi Muriuki Murod
    Mursinin Mursita Murti Musa Musafet Musau Musee Musembi Muslim Muslum Mustafo Mustapha Mustika Mustofa Musyoka
    Musyoki Mutai Mutasım Muthama Muthengi Muthoka Muthoni Muthui Mutie Mutinda Mutiso Mutisya Mutluhan Mutua Mutuku
    Mutunga Muturi Muvaffak Muxtar Muzaffer Muzekker Mwangangi Mwangi Mwaniki Mwanzia Mwaura Mwende Mwendwa Mwezi
    Mwikali Mwiti Mychal Mykel Myrkjartan Myrkvi Mzamo Máni Márcio Mário Márton Márus Mátyás Máximo Mårten Mías Mímir
    Mír Míó Móri Móric Mórits Móses Móði Möhsim Mörður Múli Mübariz Mücellib Müfit Mükramin Mülâyim Mümtaz Münif Mürit
    Müslum Müslüm Müzekker Mýrkjartan Māris Mārtiņš Mădălin Nabil Nacer Nachiket Nacho Nacio Nadir Nae Nael Nafii Nagı
    Nahashon Nahuel Naim Najam Najee Najib Nakif Nakip Naksh Nakul Nalar Namiq Namon Nand Nando Nandor Napoleone Naradi
    Narcis Narciso Narcisse Nardi Narfi Narji Nas Nasab Naser Nasim Nasir Nasiru Nasrullah Nassim Nasuf Natalio Natan
    Natanael Nataniel Nataníel Nate Nathanaël Nathen Natiq Nattmorður Nattulfur Naud Naveen Nayil Nazim Nazir Nazlim
    Nazmi Naël Naïm Nağı Ndegwa Nderitu Ndirangu Nduku Ndunge Ndungu Nduta Nebih Nebojsa Necati Necdat Nechifor
    Necmettin Neftalí Nehemiah Nehip Neider Neisti Nejc Nel Nelio Nello Nels Nelu Nemanja Nenad Nenni Neo Neptunus
    Neptúnus Nerim Nesip Nevin Nevio Nevsal Nezihi Ngamia Nganga Ngari Ngeni Ngigi Ngugi Nhien Nhiên Nhlanhla Nial Niall
    Nibaldo Nicanor Nicat Niccolò Nichifor Nicholaus Nicholus Nicklas Nicklaus Nickson Niclas Nico Nicoara Nicoară
    Nicodemo Nicodemus Nicodim Nicolae Nicolai Nicolaie Nicolaj Nicolás Nicolò Nicu Niculita Niculiță Nicusor Nicuta
    Nicușor Nicuță Niek Nihai Niilo Nik Nikanor Nikau Nikhil Nikko Niklas Niklaus Niko Nikodem Nikolaj Nikolajs Nikolaos
    Nikolas Nikolaus Nikora Niks Niksa Nikulas Nikulás Nikša Nile Nilo Nils Nilson Nim Nitesh Niyaga Niyaz Niyazi
    Niyilolawa Njabulo Njagi Njall Njenga Njeri Njeru Njiru Njogu Njoki Njoroge Njorður Njue Njuguna Njáll Njörður
    Nnamdi Noi Nokkvi Nolberto Noman Noni Nonni Nonso Norbey Nori Normann Normunds Norval Norðmann Noud Nout November
    Novruz Noé Noël Nrima Ntimi Nugraha Nuhu Numi Nuno Nunzio Nural Nurcan Nuretdin Nurettin Nuri Nuriat Nurkan Nurlan
    Nurmuhammad Nuru Nurulla Nurullah Nuyan Nwabudike Nyaga Nyakundi Nyamai Nyambura Nyana Nyawira Nyoman Nyongesa
    Nyvarð Nzioka Nzomo Nándor Náttmörður Náttúlfur Néstor Níels Níls Nóam Nóel Nói Nóni Nóri Nóvember Nökkvi Númi
    Nývarð Oba Obe Obed Obie Obinna Ochieng Octav Octavian Octaviu Octavius Oddbergur Oddbjorn Oddbjörn Oddfreyr Oddgeir
    Oddi Oddie Oddkell Oddleifur Oddmar Oddsteinn Oddur Oddvar Oddþor Oddþór Odhiambo Odhran Odin Odkanlı Odongo Oduor
    Odus Ofeigur Offie Oganer Oge Oget Ogmundur Ogooluwa Ogri Ogulbas Ogurata Oguzman Oisin Oiva Ojas Okanay Okbay Oke
    Okechukwu Okello Okey Okguclu Okgüçlü Okkas Okoth Okseven Okta Oktavius Oktavíus Okto Oktovius Okturemis Okturk Októ
    Októvíus Oktüremiş Okumu Okyalaz Oladare Oladimeji Olafur Olakunle Olan Oland Olanrewaju Olansile Olavi Olca Oldag
    Oldağ Oldrich Oldřich Ole Oleg Olegario Oley Olfert Olgeir Olgerts Olgierd Oli Olimpian Olimpiu Olivert Oliviu
    Olivér Oliwer Oliwier Olle Olli Olnir Oloo Olov Olumorotimi Oluoch Oluwafemi Oluwagbemiga Oluwamumibori Oluwamuyiwa
    Oluwasanmi Oluwasegun Oluwole Olver Olvir Omaca Oman Omari Omarion Omi Omkaar Omobobola Omondi Omotayo Omur Onat
    Ondieki Ondolfur Ondrej Ondřej Onel Onesmus Ongay Ongen Onkar Onni Onofre Onsal Onuker Onundur Onur Onurcan Onursu
    Onveer Onyango Opan Opiyo Opung Oqtay Oran Oranlı Orazio Orduxan Oreste Orfeus Orgun Orgün Orhan Orie Orik Orin
    Orinder Orion Oris Orjan Orland Orlaugur Orley Orlin Orlo Orlygur Ormar Ormur Orn Ornolfur Orren Orri Orrin Orris
    Ortak Ortwin Oruc Oruç Orvar Orvel Orvil Orvin Orvis Orxan Oryurek Osbaldo Oskar Oskari Oskars Oskár Osmo Osogo Ossi
    Ossian Ossur Osten Osunleke Osvald Osvalds Osvaldur Osvifur Oswin Otabek Otakar Otavio Otay Otfried Othel Othmar
    Otieno Otkell Otmar Oto Otri Ottar Ottarr Ottavio Ottfried Otti Ottis Ottokar Ottomar Ottone Ottó Otur Otávio Ouanes
    Ouma Oussama Ove Ovid Ovidio Ovidiu Ovila Owino Owuor Oxar Oymak Ozakan Ozalpsan Ozansu Ozansü Ozaslan Ozbay Ozbilek
    Ozcam Ozdal Ozdil Ozdogdu Ozel Ozerdinc Ozertem Ozger Ozgur Ozinal Ozkent Ozkutlu Ozlu Ozokcu Ozpınar Ozsozlu Oztek
    Ozturk Ozudogru Ozy Ozzie Oðinn Oğulbaş Oğurata Oğuzman Oļģerts Paavo Paco Padraic Padraig Padraigh Paiman Paker
    Palle Palmar Palmi Pambe Pamfil Panagachie Panait Panca Pandu Panfilo Pangeran Pangestu Panji Pankrac Pankrác Pardi
    Paride Parley Parman Parmes Parth Pasa Pasi Pasqual Patrek Patrekur Patric Patricio Patrik Patrizio Patru Patryk Pau
    Pauli Paulo Pauls Pauric Pavao Pavel Pavol Pawel Paweł Paşa Peadar Peader Pearley Pearse Peder Pedró Peeter Pehlil
    Pekka Pelaji Pelle Pentti Pepijn Pepito Perkasa Perley Pernell Pero Pershing Pertti Petar Peteris Petr Petre Petri
    Petrica Petrică Petrisor Petrișor Petru Petrut Petruț Petter Petteri Petur Phelim Phelix Philemon Philippe Philo
    Phuc Phúc Piaras Pierangelo Piergiorgio Piergiuseppe Pierluigi Piermaria Piero Pierpaolo Piersanti Pietro Pim Pio
    Piotr Pirahmet Pirmin Pjetur Ples Plesu Pleșu Plinio Plácido Pol Polad Pompeo Pompiliu Pomponio Poncio Pontus
    Popobawa Poul Praba Prabawa Prabowo Prabu Prakosa Pranata Pranav Pranawa Praneel Pranit Prasetya Prasetyo Pratyush
    Pravoslav Prayitna Prayoga Prayogo Preben Predrag Premysl Prentiss Priit Prima Primitivo Primus Prokop Prudencio
    Przemysław Puccio Pumbaa Punhan Purl Purwa Purwadi Purwanto Putu Pálmar Pálmi Pánfilo Pétur Pío Pünhan Pătru Pēteris
    Přemysl Qabil Qadim Qadir Qalib Qarin Qasim Qasım Qiyas Qosqar Qoşqar Quang Quint Quinten Quique Quirino Qulam Qulu
    Rabah Rabih Rachid Rachit Radek Raden Radika Radim Radit Raditya Rado Radomir Radomír Radoslav Radosław Radovan Radu
    Raducu Raduz Radúz Raekwon Raf Rafa Rafaél Rafaël Rafał Rafe Raffael Raffaele Raffaellino Rafi Rafid Rafih Rafiq
    Rafn Rafnar Rafnkell Raghav Ragner Ragúel Raharja Raheem Rahman Rahmat Rahmet Rahsaan Rahul Raiden Raihan Raik Raimo
    Raimondo Raimonds Raimund Raimundo Raivis Raivo Rajab Rajko Rakeem Ralf Rama Ramadan Ramadhan Ramazan Ramid Ramil
    Ramiz Ramzi Ramón Ranbir Rance Randel Randolf Randver Rangga Ranieri Rannver Ranveer Raphaël Raquan Rashaad Rashaan
    Rashawn Rasheed Rashid Rashidi Rasim Rastislav Rasul Rauno Ravy Rawiri Rayaan Rayan Rayfield Raymund Raynard
    Rayshawn Razi Razvan Razı Raðgeir Raðvarður Raúl Recep Recepali Refik Refur Reginal Reginbaldur Reginn Regis Regulo
    Rehaan Reidar Reifnir Reijo Reimar Reimund Reinald Reinar Reinel Reiner Reinhard Reinis Reino Reksa Relu Remazan
    Remi Remigio Remo Remus Remy Remzi Renaat Renan Renard Rendy Rens Renzo René Respati Resulcan Reto Reubin Rexford
    Rexhep Reyansh Reynald Reynar Reynir Reynold Reyr Reza Rezzak Rhavi Rhys Riad Rian Ricards Riccardo Ricciotti
    Richardt Richárd Rida Ridwan Rigo Rihards Rik Rikard Rikarður Rikharð Rikharður Riku Rinaldo Rino Rinor Rio Risasi
    Rishi Risto Riyad Riza Riziki Rizki Rizvan Ričards Roan Robbe Robley Rochdi Rochus Roderic Roderich Rodolphe Roel
    Roeland Rognvald Rognvaldur Rognvar Rohan Rohat Rok Rokkvi Roko Rolands Rolant Roldán Rolla Rollie Rollin Rollo
    Romain Romello Romie Romolo Romuald Romulo Romulus Roméo Ronal Ronaldo Ronan Rondal Ronin Ronith Rono Rony Roope
    Rosamel Rosant Rosar Rosberg Rosco Rosevelt Rosinberg Rosinkar Rosinkrans Rosman Rosmann Rosmundur Rossa Rostislav
    Roswell Rotich Rouven Roðull Ruairi Ruari Rubani Rubar Rubén Rudecindo Rudi Rudiger Rudolfo Rudolfs Rudra Ruedi Ruel
    Ruffus Rufino Ruggero Ruhiu Ruhsat Rui Ruknettin Runar Rungo Runi Runolfur Runólfur Ruperto Rurik Rusen Rushil
    Ruslan Rusman Rustin Rutur Ruy Ryker Ryland Ryley Ryne Ryszard Rza Ráðgeir Ráðvarður Réginald Régis Régulo Rémi Rémy
    Ríkarður Ríkharð Ríkharður Ríó Róbert Rólant Rómeó Rómulo Rósant Rósar Rósberg Rósenberg Rósi Rósinberg Rósinkar
    Rósinkrans Rósmann Rósmundur Rögnvald Rögnvaldur Rögnvar Rökkvi Röðull Rúbar Rúben Rúdólf Rúnar Rúrik Rútur Rüdiger
    Rüknettin Rüşen Răducu Răzvan Rūdolfs Saadat Saba Saban Sabar Sabas Sabastian Sabatino Sabettin Sabih Sabir Sabri
    Sadaka Sadat Sadik Sadiki Sadiq Sadittin Sadıq Safet Safii Safir Safír Sagcan Sagıt Sahat Sahin Sahinbey Sahir
    Sahlar Sahmar Sahmettin Saidi Saiful Saka Sakari Sakarias Sakarías Sakip Sakir Saksham Sakti Salah Saleh Sali Salih
    Salim Salkın Salmann Salmar Salohiddin Salomon Salomón Salurbay Salvar Salvi Salómon Samaksh Samandar Samar Samarth
    Samesh Sami Samie Samil Samir Samo Samsul Samu Samuele Samuli Samurtay Samuël Samwel Samweli Samxal Samy Samúel
    Sancak Sancar Sancho Sandalio Sandel Sandile Sandis Sandri Sandu Sandur Sani Sanjar Sanlı Sante Santeri Santino
    Sançar Sardor Sargın Sarpkın Sarthak Sarvan Sarvar Sarıcabay Sascha Saso Sathvik Satrettin Saturnino Satya Sava
    Savak Saverio Savion Savki Savni Savon Saxi Saydam Sayin Sayrak Sayın Saúl Sağcan Sağıt Sašo Schley Schuyler Seaborn
    Seamus Sebastiaan Sebastiano Sebastiao Sebastien Sebastijan Sebastián Sebastião Sebastjan Sebastían Sebattin Secme
    Seda Sedat Sedrick Sefi Segismundo Segundo Seha Sehamet Seif Seifur Seimur Sekim Selaheddin Selatin Seldon Seler
    Selim Selmer Selâtin Sem Semaj Semender Semir Semsettin Senad Senan Sencar Seneca Senkal Senne Senol Seosamh Sep
    Sepp Seppe Seppo Seracettin Serafeddin Serafin Serafín Serban Serezli Sergej Sergey Sergiu Sergius Serhatmehmet
    Serkan Serol Servac Servác Sesar Sesil Setya Sevdi Seve Severiano Severin Severino Severt Severín Sevindik Sevket
    Seydo Seye Seyfulla Seyfullah Seyithan Seymur Sezal Sezginbas Sezginbaş Seçme Shaban Shadrack Shafter Shahriyor
    Shahzod Shahzoda Shamar Shamsuddeen Shaquan Shaquille Sharif Shaurya Sheamus Shedrick Shehu Shekoni Shem Shemar Shep
    Sherwin Shivansh Shohjahon Shohrux Shoji Shyheim Sibonelo Sibusiso Siddharth Sidiq Sidki Sie Siebe Siegbert
    Siegfried Sieghard Siegmar Siegmund Siegward Siem Sifuna Sigbergur Sigbert Sigbjartur Sigbjorn Sigbjörn Sigdor
    Sigdór Sigfastur Sigfinnur Sigfreður Sigfrid Sigfrido Sigfried Sigfus Sigfús Sigge Siggeir Sighvatur Sigismund
    Sigjon Sigjón Siglaugur Sigmann Sigmar Sigmundur Signar Sigri Sigrikur Sigríkur Sigsteinn Sigtryggur Sigtyr Sigtýr
    Sigur Sigurbaldur Sigurberg Sigurbergur Sigurbjarni Sigurbjartur Sigurbjorn Sigurbjörn Sigurbrandur Sigurd Sigurdor
    Sigurdór Sigurfinnur Sigurgeir Sigurgestur Sigurgisli Sigurgrimur Sigurgrímur Sigurgísli Sigurhans Sigurhjortur
    Sigurhjörtur Sigurjon Sigurjón Sigurkarl Sigurlas Sigurlaugur Sigurleifur Sigurlinni Sigurliði Sigurlás Sigurmann
    Sigurmar Sigurmon Sigurmundur Sigurnyas Sigurnyjas Sigurnýas Sigurnýjas Siguroddur Siguroli Sigurpall Sigurpáll
    Sigursteinn Sigursveinn Sigurvaldi Sigurvin Sigurður Siguróli Sigurþor Sigurþór Sigvaldi Sigvard Sigvarður Sigþor
    Sigþór Siim Sijuade Sil Sila Silli Silvan Silvano Silvester Silvestre Silvestro Silvian Silvio Silviu Silvo Simao
    Sime Simen Simeon Simi Simion Simiyu Simmie Simo Simão Simón Sinan Sinasi Sindre Sindri Sinica Sinică Sinisa Siniša
    Sione Siper Sirac Sirin Sirnir Siro Sirus Sirzad Sittik Sivar Sivert Sixten Sixto Siyabonga Sjafnar Sjoerd Skafti
    Skapti Skarpheðinn Skarphéðinn Skefill Skeggi Skender Skirnir Skiði Skjoldur Skjöldur Skorri Skuggi Skuli Skuta Skær
    Skæringur Skírnir Skíði Skúli Skúta Slamet Slavisa Slavko Slavomir Slavomír Slawomir Slobodan Smari Smiður Smyrill
    Smári Sneider Snjoki Snjolaugur Snjolfur Snjóki Snjólaugur Snjólfur Snorri Snæbjartur Snæbjorn Snæbjörn Snæholm
    Snæhólm Snælaugur Snær Snæringur Snævar Snævarr Snæþor Snæþór Soffanias Soffanías Sofiane Sofonias Sofus Sokmen
    Sokrates Solbergur Solbjartur Solbjorn Soleh Solimann Solmar Solmundur Soloman Solon Solvar Solver Solvi Solvin
    Somtochukwu Sonad Sondre Songurkan Sonke Sophanias Sophanías Sophus Sorin Sorli Sosimo Soufiane Soydaner Soykut
    Soyselcuk Soyselçuk Sozer Spartakus Spenser Sphiwe Spoi Sporði Spói Srecko Srečko Staffan Stancu Stanislaus
    Stanislav Stanislavs Stanislaw Stanisław Stanko Stapi Starkaður Starri Stavros Staņislavs Stef Stefaan Stefano
    Stefnir Stefán Steinar Steinarr Steinbergur Steinbjorn Steinbjörn Steindor Steindór Steinfinnur Steingrimur
    Steingrímur Steini Steinkell Steinmann Steinmar Steinmoður Steinmóður Steinn Steinolfur Steinroður Steinröður
    Steinvarður Steinólfur Steinþor Steinþór Stelian Stellan Sten Stepan Stephene Stephon Stetson Stevan Stian Stig
    Stigur Stijn Stirnir Stiven Stjepan Stojan Stormur Storolfur Sture Sturla Sturlaugur Sturri Styr Styrbjorn Styrbjörn
    Styrkar Styrkár Styrmir Styrr Stéphan Stéphane Stígur Stórólfur Suat Suayp Subhan Sucaettin Sudi Suha Sukri Sukru
    Sukur Suleiman Suleyman Sulhi Sumarliði Sumeyye Sune Sunel Suphi Surya Suvari Svafar Svafnir Svali Svan Svanberg
    Svanbergur Svanbjorn Svanbjörn Svangeir Svanholm Svanhólm Svani Svanlaugur Svanmundur Svanur Svanþor Svanþór
    Svatopluk Svatoslav Svavar Svein Sveinar Sveinberg Sveinbjartur Sveinbjorn Sveinbjörn Sveinjon Sveinjón Sveinlaugur
    Sveinmar Sveinn Sveinungi Sveinþor Sveinþór Sven Svend Svenning Sverre Sverrir Svetozar Svetozár Svolnir Svorfuður
    Sváfnir Svätopluk Svölnir Svörfuður Swaleh Swen Syed Sylas Sylvain Sylvan Sylvanus Sylvere Sylvio Sylvère Syrus
    Szabolcs Szilard Szilveszter Szilárd Szymon Sándor Sæberg Sæbergur Sæbjorn Sæbjörn Sæi Sælaugur Sæmann Sæmundur Sær
    Sævald Sævaldur Sævar Sævarr Sævin Sæþor Sæþór Sébastien Sérgio Séverin Símon Sírnir Sírus Sívar Sófus Sófónías
    Sókrates Sólberg Sólbergur Sólbjartur Sólbjörn Sólimann Sólmar Sólmundur Sólon Sólver Sólvin Sökmen Sölmundur Sölvar
    Sölvi Sönke Sören Sörli Sözer Søren Sübhan Sücaettin Süha Sükrü Süleyman Sümeyye Süvari Sýrus Sıla Sıxı Sıylıhan
    Taciddin Tade Tadeas Tadej Tadeo Tadeáš Tadhg Tage Taha Tahir Tahj Taine Taisto Taj Takatifu Tal Talan Talayer Talen
    Tali Tallie Talmadge Talmage Talıb Tamas Tamati Tamaydın Tamás Tanak Tanay Tanbay Tandogdu Tandoğdu Tandri Tane
    Taneli Tangaroa Tanguy Tanhan Tanimu Tanish Tanpınar Tansev Tansıg Tansığ Tanveer Tanyolac Tanyolaç Tanır Tapani
    Tapio Tarak Tarancı Tarfur Tarik Tariq Tariyel Tarmo Tartıs Tartış Tarzicius Tarzícius Tasar Tasdik Taskan Tasnim
    Tassilo Taswir Tatsuo Tatu Taufan Taufik Tauno Taurean Taurus Tavaris Tavian Tavion Tavon Tayaydın Taygan Taylak
    Tayshaun Tayyip Taşar Taşkan Teber Tecimer Teddie Tedi Teemu Teerth Teguh Teitur Tejas Tejs Tekbay Tekecan Tekiner
    Teksoy Telemaco Telim Telly Telman Telmo Temidayo Temir Temirhan Temistocle Temizkal Temucin Temuçin Tenis Tenvir
    Teo Teobaldo Teodors Teodosio Teofil Teofilo Teohari Terance Terell Terje Terlan Tero Teun Teuvo Tevin Tevs Tex
    Teymur Teymuraz Teymurcin Teymurçin Tezcan Tezol Teófilo Thabani Thabiti Thaddaus Thaddäus Thando Theadore Thedore
    Theobald Theodis Theodoor Theodoro Theodoros Theodór Theophil Theophile Therman Theódór Thiago Thibaud Thibaut Thibo
    Thierry Thijmen Thijn Thijs Thilo Thomás Thoralf Thorben Thorberg Thore Thorsten Thorwald Thos Thuo Thure Thurlow
    Thành Théo Théodore Théophile Thór Tiago Tiarnan Tibe Tiberiu Tibo Tibor Tiburcio Tichomir Tichomír Tiernan Tigin
    Tiit Tijl Tijmen Tijn Tijs Til Tilden Tilen Tillmann Tilman Tilmann Tilo Timbul Timeo Timi Timmie Timmothy Timo
    Timon Timotei Timotej Timoteo Timoteus Timothee Timothée Timurtas Timurtaş Timéo Tindar Tindri Tindur Tinni Tino
    Tirta Tirtayasa Tistran Tito Tivadar Tiğin Tjaldur Tjorfi Tjorvi Tjörfi Tjörvi Tobe Tobiasz Tobiáš Tobías Todor
    Tofiq Togan Togrul Toivo Toker Toki Tokoz Toktug Toktuğ Tokunbo Toköz Tolli Tollie Tolonbay Toma Tomasz Tomaz Tomaž
    Tomie Tomislav Tommaso Tommi Tomo Tomori Tomàs Tomás Tomáš Tonguc Tonguç Tonino Tonni Tonny Tono Tonu Toomas Toon
    Topias Topuz Tor Toralf Torben Torbjorn Torbjörn Torbjørn Tord Torel Torey Torfi Torgny Torhan Toriano Toribio
    Torrance Torry Torsten Toshio Toño Toğan Toğrul Trae Traian Transito Traugott Trausti Travon Trayvon Tre Tremaine
    Tremayne Trenten Trever Trevin Trevion Trevon Treyton Treyvon Tri Tristian Tristin Triston Tristán Troels Trond
    Trostan Trumaine Trumann Trung Tryggvi Trystan Tránsito Trúmann Tsuma Tugcan Tugiman Tugrulhan Tugtas Tukelalp
    Tukufu Tulio Tullio Tulun Tumas Tumer Tumi Tumkurt Tunahan Tunar Tuncboga Tunckılıc Tung Tunguc Tunguç Tunçboğa
    Tunçkılıç Tuomas Tuomo Turabi Tural Ture Turgut Turkalp Turkmen Turlough Turxan Tutkun Tuukka Tuur Tuyug Tuyuğ
    Tuzeer Tuğcan Tuğrulhan Tuğtaş Twan Tygo Tylor Tymon Tymoteusz Tyquan Tyr Tyreek Tyreese Tyrek Tyreke Tyrel Tyrese
    Tyrfingur Tyrik Tyrin Tyriq Tyrique Tyrus Tyshawn Téo Tími Tímon Tímoteus Tímóteus Tístran Tóbías Tói Tóki Tómas Tór
    Tõnu Törel Tùng Tükelalp Tümer Tümkurt Türabi Türkalp Türkmen Tüzeer Týr Tınal Ubaldo Ubbi Uberto Ubeydullah Ucan
    Ucbeyi Uche Uchenna Uda Udant Udarsh Uddi Udo Ueli Uffe Ugan Uggi Ugolino Ugurkan Ugurtan Ulakbey Uldis Ulf Ulfar
    Ulfet Ulfgeir Ulfheðinn Ulfkell Ulfljotur Ulftyr Ulfur Ulises Ulkudes Ullrich Ulrik Ultan Ulu Uludag Uludağ Ulugbey
    Uluman Ulutay Uluğbey Ulvi Umang Umar Umay Umaya Umberto Umid Umman Ummet Umut Umutcan Unek Unggul Uni Unlen Unnar
    Unnbjorn Unnbjörn Unndor Unndór Unnsteinn Unnþor Unnþór Uno Unubol Uolevi Upik Upkaar Uraltay Uranus Urbain Urbano
    Urfan Urfettin Urhan Uriah Uriel Urijah Urmas Uros Uroš Urs Urðar Usame Ushan Ushindi Usiku Usman Usmon Ustun Utama
    Utkarsh Utkucan Utz Uwe Uxi Uygun Uzbay Uzer Uzeyir Uzsoy Uçan Uçbeyi Uğan Uğurkan Uğurtan Vadim Vafir Vahid
    Vahittin Vaino Vakur Valberg Valbergur Valbjorn Valbjörn Valbrandur Valdemar Valdi Valdimar Valdor Valdór Valeh
    Valentijn Valentim Valentinus Valentín Valentínus Valer Valere Valerij Valeriu Valero Valgarð Valgarður Valgeir Vali
    Vallaður Valmar Valmundur Valon Valsteinn Valter Valtteri Valtyr Valtýr Valur Valère Valér Valéry Valþor Valþór
    Vander Vapni Vargın Varmar Vashon Vasif Vasil Vasile Vasilică Vassilios Vasyl Vatnar Vavrinec Vaysal Vazeh Vebjorn
    Vedant Vedat Vedran Veeti Vegard Vegeir Veigar Veigur Veijo Veikko Veis Veit Vekell Velaugur Veli Velitdin Vello
    Vemundur Venancio Venceslas Venceslás Vendelin Vendelín Veniamin Ver Vere Vergil Verim Verl Verle Verlin Verlon
    Verlyn Vermundur Vernal Verner Verneri Vernharð Vernharður Vero Vesa Vestar Vesteinn Vester Vestmar Veturliði Vezat
    Vic Vicentiu Vicențiu Victoriano Victorino Vid Vidadi Vidar Vide Viesturs Vifill Vigfus Vigfús Viggo Viggó Viglundur
    Vigmar Vigmundur Vignir Vigo Vigri Vigsteinn Vigtyr Vigtýr Vigur Vigþor Vihaan Vikar Viking Vikingur Viktors Vilberg
    Vilbergur Vilbert Vilbjorn Vilbjörn Vilbogi Vilbrandur Vilem Vilgeir Vilgot Vilhelm Vilhjalmur Vilhjálmur Vilho Vili
    Viliam Vilis Viljami Viljar Viljem Vilji Viljo Villads Ville Villi Vilmar Vilmer Vilmos Vilmundur Vilnis Vilums
    Vilém Viman Vincenc Vincentio Vincentiu Vincențiu Vinicio Vinicius Vinjar Vinko Vino Vinsen Vinton Vinzenz Vinícius
    Viorel Viraj Virge Virgel Virgill Virgle Virman Visar Visarion Visvaldis Vit Vitali Vitalis Vitazoslav Vitezslav
    Vitor Vivaan Viðar Viðir Viļums Vjekoslav Vlad Vladimír Vladislav Vladislavs Vlado Vlaicu Vlastimil Voggur Voicu
    Vojtech Vojtěch Voldemars Voldemārs Volkan Volker Volkhard Volkmar Vollie Volney Volundur Vopni Vorm Vorður Vottur
    Vratislav Vratko Vuqar Vurgun Vurğun Vusal Vusumuzi Václav Váli Vápni Vâlâ Väinö Vébjörn Végeir Vékell Vélaugur
    Vémundur Vésteinn Vífill Víglundur Vígmar Vígmundur Vígsteinn Vígþór Víkingur Vít Vítor Vítězslav Víðar Víðir
    Víťazoslav Vöggur Völundur Vörður Vöttur Vüqar Vüsal Wachira Wadi Wafula Wahab Wahyu Wainaina Waino Wairimu Wakiman
    Waldemar Walfried Walid Waluyo Wamalwa Wambua Wambugu Wambui Wangari Wangila Wangui Wanja Wanjala Wanjiku Wanjiru
    Wanjohi Wannes Wanyama Wanyonyi Wardaya Wardell Wardi Warinder Warjas Warji Warre Warsa Warsita Warta Wasis Wassim
    Waverly Wawan Waweru Wayde Wayland Waymon Wazir Wekesa Wenceslao Wesonga Wess Westin Westley Whit Wieslaw Wigbert
    Wiktor Wilfrid Wilfrido Wilfried Wilhelmus Wiliam Willaim Willam Wille Willfried Willi Williard Willibald Willibert
    Willum Wilman Wilmar Wim Windell Winfried Winthrop Wira Wiremu Wirt Wisnu Wladimir Wojciech Woldemar Wolfhard
    Wolfram Woodie Woodroe Wout Wouter Wriddhish Wridesh Wulf Wycliff Wycliffe Wálter Xalid Xaliq Xamis Xanana Xander
    Xankisi Xankişi Xanlar Xaver Xavi Xolid Xosrov Xudaverdi Xudayar Xudu Xzavier Yaakov Yacine Yadiel Yadigar Yagnesh
    Yago Yagın Yagızkurt Yahia Yahir Yahsikan Yahya Yahyo Yahşikan Yair Yakobo Yalazabay Yalcın Yalgın Yaltırak Yalçın
    Yamid Yamin Yandel Yanick Yanik Yanis Yankı Yann Yannic Yannick Yannik Yannis Yargı Yasan Yasattin Yash Yasin Yassin
    Yassine Yatan Yatin Yavuz Yaw Yayak Yazganalp Yağın Yağızkurt Yaşattin Yecid Yeferson Yehuda Yeison Yekda Yelesen
    Yeneral Yerko Yerson Yertan Yesid Yetisal Yetişal Yigit Yilmaz Ylur Ymir Yngvar Yngve Yngvi Yoan Yoann Yoel Yohan
    Yohane Yolal Yonatan Yonathan Yonetmen Yono Yordan Yoruc Yoruç Yosef Yoshio Youba Youcef Younes Youri Yousef Youssef
    Yrar Yrjo Yrjö Yrkill Yucelen Yug Yumun Yunis Yunt Yunus Yurdanur Yurem Yurtguven Yurtgüven Yurttas Yurttaş Yusif
    Yussuf Yusuf Yuvraj Yvan Yvon Yönetmen Yücelen Yümun Yıldır Yılma Zablon Zac Zacarias Zacarías Zach Zacharia
    Zacharias Zacharie Zackery Zahid Zahir Zahur Zaid Zaiden Zain Zaire Zak Zakaria Zakarias Zakariyo Zakary Zakaría
    Zakarías Zakayo Zakir Zalan Zalán Zaman Zamfir Zamin Zamiq Zamir Zan Zander Zanis Zashil Zaur Zavier Zavion Zayan
    Zayd Zayden Zayne Zayyan Zbigniew Zbynek Zbyněk Zdenek Zdenko Zdeněk Zdravko Zeb Zebulon Zechariah Zed Zeferino
    Zehaan Zekayi Zeke Zeki Zeljko Zenas Zende Zennun Zenon Zenzele Zeynal Zeynelabidin Zeynulla Ziedonis Ziga Ziggy
    Zigmund Zihni Zikmund Ziya Ziyaettin Zlatko Zollie Zoltan Zoltán Zophanias Zophanías Zophonias Zophonías Zoral Zoran
    Zsigmond Zsolt Zsombor Zuba Zubayr Zufer Zuhri Zulgarni Zvonko Zwatie Zóphanías Zóphonías Züfer Zülgarni Ábel Ádám
    Ágúst Áki Ákos Álex Álfar Álfgeir Álfgrímur Álfur Álfþór Álvaro Ámundi Árbjartur Árbjörn Árelíus Árgeir Árgils
    Ármann Árni Áron Árpád Ársæll Ásberg Ásbergur Ásbjörn Ásgautur Ásgeir Ásgils Ásgrímur Ási Áskell Áslaugur Áslákur
    Ásmar Ásmundur Ásröður Ástbjörn Ástgeir Ástmar Ástmundur Ástráður Ástríkur Ástvald Ástvaldur Ástvar Ástvin Ástþór
    Ásvaldur Ásvarður Ásólfur Ásþór Âdem Ângelo Åbjørn Åke Ægir Æsir Ævar Ævarr Çakar Çakırca Çaltı Çamok Çapkan
    Çavuldur Çağa Çağdan Çağlasın Çağveren Çelem Çelikkan Çelikyürek Çerçi Çetinsu Çeviköz Çinerk Çingiz Çokan Çopur
    Çoğay Çıdal Çıvgın Èric Édgar Édouard Émile Éric Étienne Ëakumbu Ían Ígor Ími Ísak Ísar Ísarr Ísbjörn Íseldur Ísgeir
    Ísidór Ísleifur Ísmael Ísmar Ísrael Ísólfur Ítalo Ívan Ívar Íñigo Ófeigur Ólafur Óli Óliver Ólíver Ómar Ómi Óscar
    Óskar Ósvald Ósvaldur Ósvífur Óttar Óttarr Óðinn Öge Ögmundur Ögri Ökkaş Öktürk Ölnir Ölver Ölvir Ömer Ömür Öndólfur
    Önel Öngen Önsal Önundur Örik Örjan Örlaugur Örlygur Örn Örnólfur Örvar Öryürek Össur Östen Öxar Özakan Özalpsan
    Özaslan Özbay Özbilek Özdal Özdil Özdoğdu Özel Özerdinç Özertem Özger Özgür Özinal Özkent Özkutlu Özlü Özokçu
    Özpınar Özsözlü Öztek Öztürk Özçam Özüdoğru Öğet Øivind Øjvind Ørni Øvli Øystein Øyvind Úddi Úlfar Úlfgeir Úlfhéðinn
    Úlfkell Úlfljótur Úlftýr Úlfur Úlrik Úranus Übeydullah Ülfet Ülküdeş Ülvi Ümid Ümmet Ünek Ünlen Ünübol Ürfettin
    Üsame Üstün Üzer Üzeyir Ýmir Ýrar Þangbrandur Þengill Þeyr Þinur Þiðrandi Þiðrik Þjalfi Þjostar Þjostolfur Þjoðann
    Þjoðbjorn Þjoðgeir Þjoðleifur Þjoðmar Þjoðolfur Þjoðrekur Þjoðvarður Þjálfi Þjóstar Þjóstólfur Þjóðann Þjóðbjörn
    Þjóðgeir Þjóðleifur Þjóðmar Þjóðrekur Þjóðvarður Þjóðólfur Þor Þorar Þorarinn Þorberg Þorbergur Þorbjorn Þorbjörn
    Þorbrandur Þorfinnur Þorgarður Þorgautur Þorgeir Þorgestur Þorgils Þorgisl Þorgnyr Þorgnýr Þorgrimur Þorgrímur
    Þorgísl Þorhaddur Þorhalli Þorhallur Þorir Þorkell Þorlakur Þorlaugur Þorleifur Þorleikur Þorlindur Þorlákur Þormar
    Þormoður Þormundur Þormóður Þoroddur Þorolfur Þorormur Þororn Þorri Þorsteinn Þorvaldur Þorvar Þorvarður Þorður
    Þrainn Þrandur Þrastar Þrostur Þrottur Þruðmar Þrymur Þráinn Þrándur Þróttur Þröstur Þrúðmar Þyrnir Þór Þórar
    Þórarinn Þórbergur Þórbjörn Þórgnýr Þórgrímur Þórhaddur Þórhalli Þórhallur Þórir Þórlaugur Þórleifur Þórlindur
    Þórmar Þórmundur Þóroddur Þórormur Þórsteinn Þórður Þórólfur Þórörn Ādams Ādolfs Đuro Ēriks Ēvalds Ğanim Ģederts
    Ģirts İbiş İbrahim İdiris İkiz İlalmış İlbek İldem İlgi İlham İlim İlkim İlkin İlmafer İlqar İlsu İlteriş İlyas İmam
    İmran İmren İnançlı İnqilab İntihap İntiqam İsa İsak İslam İsmayıl İsmet İsrafil İvecen İxtiyar İyiyürek İzgü İşcan
    Ľubomír Ľubor Ľuboslav Ľuboš Ľudomil Ľudovít Łukasz Şaban Şabettin Şafii Şahat Şahinbey Şahlar Şahmar Şahmettin
    Şakir Şali Şamil Şamxal Şanlı Şavki Şefi Şehamet Şekim Şemsettin Şenkal Şerafeddin Şevket Şinasi Şirin Şirzad Şuayp
    Şükri Şükür Şıxı Šime Šimon Štefan Štěpán Žan Žanis Željko Žiga Žigmund Əbdul Əbdül Əflatun Əhliman Əli Əlis Əliş
    Əmin Əmir Ərtogrul Ərtoğrul Əyyub Șerban Ștefan
    """

  /// Given names of women.
  static let women: StaticString = """
    Aachal Aada Aadhya Aagot Aahana Aaliyah Aanuoluwapo Aarini Aarna Aashi Aba Abagail Abbi Abbigail Abebi Abela Abelone
    Abena Abeni Abha Abigael Abigaili Abigale Abigayle Abigaíl Abina Abiye Abosede Abril Acarkan Achieng Achsah Acılay
    Adaeze Adal Adalyn Adalynn Adamaris Adda Addisyn Addy Addyson Addý Adebukola Adelasia Adelgunde Adelheid Adelinde
    Adelyn Adelynn Adelía Adenike Adepeju Adesewa Adesua Adetoke Adetoun Adhra Adia Adiela Adila Adilene Adimu Adison
    Adline Adolfine Adora Adoracion Adoración Adrienn Adrijana Adriána Adríana Adunni Advika Adviye Adweta Adwoa Adya
    Adyson Adèle Adéla Adélaïde Aedin Aenne Afaq Aferdita Affie Afia Afife Afra Afruza Afua Agata Agathe Agbegim Agca
    Aggie Agla Aglaia Agnea Agnesa Agnese Agness Agneta Agnete Agnieszka Agnès Agostina Agusta Agáta Agða Ahter Aicha
    Aideen Aiga Aija Aila Ailbhe Aili Ailis Ailish Aimée Aina Ainara Aine Aino Ainoa Ainsley Airi Aishani Aishling
    Aisling Aislinn Aisyah Aitana Aiyana Aiyanna Ajda Ajeng Ajla Ajna Ajoke Akay Akeelah Akgunes Akgüneş Akinyi Akise
    Akmaral Akosua Akoth Aksoy Akua Akumaa Akumu Akyıldız Ala Alabezek Alani Alannah Alanta Alara Alaya Alaz Alberte
    Albulena Albína Alcie Alcira Aldny Aldný Aldona Aldonza Aldís Alea Aleah Aleena Aleksandra Alemsah Alenka Alessia
    Alexandrea Alexandrie Alexandrina Alexandría Alexina Alexus Alexys Alexía Alfa Alfdis Alfey Alfgerður Alfheiður
    Alfhildur Alfifa Alfonsina Alfros Alfrun Alfsol Alfífa Algıs Algış Aliana Alicja Alika Alis Alisson Alivia Aliya
    Aliyah Alize Alizee Alizée Alja Alka Allana Allean Allisson Allyssa Almasi Almast Almaz Almedia Almendra Almina
    Almira Almudena Almut Almuth Almyra Aloisia Alojzia Alojzija Aloma Alondra Aloyse Alphonsine Alrun Alrún Altie
    Altınbike Altıncicek Altınçiçek Alvena Alverda Alvilda Alvine Alvira Alvīne Alwilda Alwina Alwine Aly Alya Alys
    Alyssia Alyvia Alzbeta Alzina Alícia Alída Alína Alís Alísa Alīda Alısık Alışık Alžbeta Alžběta Ama Amadea Amahle
    Amaia Amaira Amalie Amalija Amalía Amara Amarachi Amarilis Amaris Ambar Ambre Amel Amela Amelie Amelía Amey Amiah
    Amilia Amilía Aminatu Amirah Amiya Amiyah Amma Amoke Amondi Amope Amra Amre Amrita Amruta Amya Amália Amélia Amélie
    América Amíra Amý Amālija Anabela Anabella Anabelle Anaelle Anahera Anahi Anahis Anahí Anaida Anais Analia Analía
    Anamika Anargul Anargül Anasa Anastasie Anastasía Anastatia Anastazie Anastazja Anastázie Anaëlle Anaís Anaïs Anca
    Ancuta Ancuța Anda Andela Andjela Andjelina Andrada Andreea Andreia Andreja Andrejka Andrena Andrina Andrá Andréa
    Andrée Anděla Ane Anel Anemona Aneta Anete Anett Anetta Anezka Anežka Angelíka Anghelina Angèle Angélica Angélique
    Anica Anice Anie Aniela Aniko Anikó Anina Anisoara Aniya Aniyah Anișoara Anjali Anka Anke Ankica Annabella Annah
    Annalena Annaliese Annalise Annalísa Annamária Annastacia Annedore Annegret Annegrete Annekatrin Anneke Anneleen
    Annelene Anneli Annelie Annelies Annelise Annelore Annelí Annemette Annemie Annemijn Anner Annerose Annet Anney Anni
    Annia Annica Annick Anniina Annija Annikki Annina Annukka Annunziata Anny Annía Anný Anona Anouk Anselma Ansora
    Antje Antoaneta Antonela Antonella Antonieta Antonija Antonía Antoņina Antra Antònia Antónia Anu Anunciacion
    Anunciación Anusha Anuta Anuța Anvi Anyango Anyi Aníka Anína Aníta Anđa Anđela Aoibheann Aoibhin Aoibhinn Aoife
    Apolena Apolline Apollonia Apríl Arabella Aradhana Arah Aral Araminta Aranka Aranzazu Arbjorg Arbjort Ardeth Ardita
    Ardyce Ardís Areli Arelia Arely Arey Argie Ariadna Ariela Ariella Arietta Arija Arike Arina Arinbjorg Arinbjörg
    Arinola Arisa Aristita Aristița Arja Arkie Arlaug Arlet Arleth Arly Armahan Armande Armelle Armenia Armenía Armey
    Arminta Arnaude Arnbjorg Arnbjörg Arnborg Arndis Arndís Arney Arnfinna Arnfriður Arnfríður Arngerður Arngunnur
    Arnheiður Arnhildur Arnika Arnina Arnkatla Arnlaug Arnleif Arnlin Arnljot Arnljót Arnlín Arnora Arnros Arnrun Arnrós
    Arnrún Arny Arnóra Arnþora Arnþruður Arnþrúður Arnþóra Aroa Aroha Arora Arra Arrie Arsol Arsæl Artelia Artemisa Arun
    Arunima Arusi Arveig Arvok Arya Aryana Aryanna Arziye Arzu Aránzazu Aríanna Aríella Arín Arína Arís Arþora Arıpınar
    Asake Asali Asatira Asbjorg Asborg Asdis Ase Asfriður Asgerður Ashan Ashildur Ashlene Ashling Ashlynn Ashtyn Asila
    Asiri Askatla Askja Asla Aslaug Asleif Asliye Asma Asmini Asmira Asny Ason Asros Asrun Assa Assia Assumpta Ast Asta
    Astbjorg Astbjort Astdis Astfriður Astgerður Astheiður Asthildur Astriður Astros Astrun Astveig Astþora Astþruður
    Asu Asunción Asvor Asírí Ataahua Atalia Atalía Atanur Atena Ati Atiena Atieno Atinuke Atiyye Atla Atlanta Attie
    Attracta Aubree Aubrie Aud Aude Audriana Audrianna Audrina Aulikki Aune Aureliana Aurelie Aurilla Aurélia Aurélie
    Ausma Austra Auðbjorg Auðbjort Auðbjörg Auðbjört Auðdis Auðdís Auðlin Auðlín Auðna Auðny Auðný Auðrun Auðrún Auður
    Avah Averi Averie Averil Avie Avunc Avunç Awero Awesi Awhina Axelia Axelle Axelma Axelía Axenia Aya Ayan Ayasun
    Aybet Aycagul Aycagül Aycan Aydar Ayduru Ayelen Ayelén Aygonenc Aygul Aygun Aygönenç Aygül Aygün Ayhan Ayinke Aykut
    Ayla Ayleen Aylil Aylin Aylla Aynilhayat Aynur Aynımah Ayoka Ayse Ayseana Aysel Aysema Aysenur Aysevim Aysu Aysuna
    Ayten Aytoz Aytöz Ayu Ayulker Ayyaruk Ayçan Ayülker Ayşeana Ayşenur Azade Azahar Azahara Azaria Azariah Azeneth
    Aziza Azize Azra Azul Açılay Aída Aïcha Aðalbjorg Aðalbjort Aðalbjörg Aðalbjört Aðalborg Aðaldis Aðaldís Aðalfriður
    Aðalfríður Aðalheiður Aðalros Aðalrós Aðalsteina Aðalsteinunn Aðalveig Aþena Ağbegim Ağca Aşhan Baaba Babett Badegul
    Badegül Bagdat Baghyawati Bahtinur Baiba Bailee Bairbre Balaxanım Balca Baldey Baldrun Baldrún Baldvina Ballı Bama
    Banu Banü Bara Barbel Barbora Barbro Barbára Barica Barkha Basriye Bassí Baylee Baylie Bağdat Beadie Beate Beatrijs
    Beatrix Bebba Bediriye Begga Begim Begona Begoña Behiza Belgizar Belkize Belén Bena Benedicte Benedikta Benedikte
    Benedita Benek Bengta Benia Benice Benidikta Benigna Benna Benney Benný Benta Bente Bentey Benthe Bentina Bentína
    Benía Beníta Bera Beray Berdie Berengere Bergdis Bergdís Bergey Bergfriður Bergfríður Bergheiður Berghildur Berglaug
    Berglin Berglind Bergljot Bergljót Berglín Bergmannia Bergmannía Bergny Bergný Bergran Bergrin Bergros Bergrun
    Bergrán Bergrín Bergrós Bergrún Bergþora Bergþóra Berit Beriye Bernadett Bernardita Bernhardine Bernodia Bernódía
    Berra Berrin Berthe Bertina Besarta Besey Besse Bessí Beste Bestla Betania Betanía Betha Bethan Bethzy Betina Betsý
    Betti Bettyjane Bettylou Bettý Beyhatun Beyonce Bezek Beáta Bhanumati Bhavani Bhavika Bhavini Bhavna Bhavya
    Bhekisisa Bhekizizwe Bhekokwakhe Bianka Bibiana Bibisora Bibiána Bidayet Biddie Bieke Bienvenida Bil Bilay Bilginur
    Bilha Biljana Bilkay Bilkisu Bimala Bina Binay Birben Birdella Birgid Birgitt Birgitta Birgitte Birgul Birgül Birna
    Birsan Birta Birte Birtha Birthe Birtie Birtna Biruta Biserka Bishakha Bitul Bitül Bjargdis Bjargdís Bjargey
    Bjargheiður Bjarghildur Bjarglind Bjarkey Bjarklind Bjarma Bjarndis Bjarndís Bjarney Bjarnfriður Bjarnfríður
    Bjarngerður Bjarnheiður Bjarnhildur Bjarnlaug Bjarnrun Bjarnrún Bjarnveig Bjarny Bjarný Bjarnþora Bjarnþruður
    Bjarnþrúður Bjarnþóra Bjartey Bjartmey Bjorg Bjorgey Bjorgheiður Bjorghildur Bjork Bjorney Bjornfriður Bjort Björg
    Björgey Björgheiður Björghildur Björk Björney Björnfríður Björt Bjørg Blaey Blanaid Blanchie Blandine Blanduzia
    Blanka Blathnaid Blazena Blažena Blerina Blerta Blin Bliða Blomey Bluette Bláey Blædis Blædís Blín Blíða Blómey
    Bobba Bodil Boel Boga Bogdana Bogdis Bogdís Bogey Bogga Boghildur Boglarka Boglárka Bohdana Bohumila Bohuslava
    Bolatito Boluwatife Bonu Borbala Borbála Borgdis Borgdís Borghildur Borgny Borgný Borgrun Borgrún Borgþora Borgþóra
    Bosibori Bot Bothildur Botnia Botnía Bouchra Bozena Bozica Bozidara Božena Božica Božidara Braelyn Braga Braghildur
    Brak Branddis Branddís Brandusa Branislava Branka Brea Breda Breeda Breege Breffni Brendah Breonna Bria Brianda Brid
    Bridgit Bridie Brielle Briet Briget Brighid Brigita Brigitta Brilyant Brimdis Brimdís Brimhildur Brimrun Brimrún
    Brinley Brionna Brisa Brit Brita Britny Brittnay Brittnee Brittnie Brona Bronach Bronagh Bronislava Bronwen
    Brooklynn Broņislava Brunhild Brunhilde Bruni Bryana Brylee Bryn Bryndis Bryndís Brynfriður Brynfríður Bryngerður
    Brynheiður Brynhildur Brynja Brynlee Brynny Brynný Bryony Brák Brândușa Bríana Bríanna Bríet Brígida Buelah Bukurije
    Buna Bunmi Burcuhan Bureyre Burkney Busara Busisiwe Busra Busranur Buşra Bylgja Byrdie Bára Bárbara Bärbel Béatrice
    Béatrix Bénédicte Bérengère Bérénice Bíbí Bína Bóel Bót Bóthildur Büreyre Büşranur Cacilia Cacilie Caetana Caglar
    Cahan Cailin Cailyn Cait Caitlynn Caitriona Cajsa Caldonia Caleigh Cali Calixta Calla Calleigh Calım Cambria Camisha
    Canan Candela Candelas Canfeza Cannie Canseven Canur Caoilfhionn Caoimhe Capitola Cappie Capucine Caragh Carine
    Carleigh Carlijn Carmenza Carminho Carolien Carra Carren Casiana Cataleya Catharina Catheriona Cathrin Cathrina
    Cathriona Catia Catinca Catrin Catrine Catrinel Catriona Caydence Cayetana Caylee Ceara Cecilie Cecilija Cecilía
    Cecília Cedide Ceil Celene Celestia Celie Cemiyle Cena Centa Centrine Cerasela Cevale Cevregul Ceyla Ceylin Ceyran
    Cezara Chaaya Chaitaly Chaka Chakrika Chaman Chameli Chanchal Chandani Chanez Chanie Chaniya Channie Charlee
    Charlize Charlotta Charlottie Charos Charvi Chasmum Chausiki Chavvi Chebet Chelangat Chelo Chelsi Chelsy Chepkemoi
    Chepkoech Chepkorir Cherith Cherotich Cherrelle Chessie Chestina Cheyanne Chiamaka Chiara Chidimma Chimere Chinelo
    Chinyere Chipukizi Chiraz Chita Chizoba Chloie Chloé Chloë Chlóe Christabel Christelle Christianne Christl Chyna
    Chynna Ciaobella Ciarra Ciarrai Cici Cielo Cihan Ciji Cilga Cilla Cilli Cilly Cimnaz Cinta Cinthya Cintia Cinzia
    Cipriana Cirkeline Cisem Citlali Citlalli Citra Clarabelle Clarisse Claudina Cleda Clella Clemie Clemma Cleola
    Cleone Cleva Clevie Cliffie Cliodhna Cliona Clodagh Cloe Clothilde Clotilda Cloé Clyda Clydie Clytie Clàudia Cláudia
    Cläre Clémence Clémentine Codrina Codruta Codruța Coline Colomba Colpan Columbia Concepción Concepta Consolata
    Constanca Constanta Constantina Constanza Constanze Constança Constanța Contina Coraima Coralia Coraline Corda
    Cordella Cordula Corean Cornie Cosima Cosmina Courteney Crenguta Crenguța Crescencia Cressie Crete Crina Crissie
    Cristiana Csilla Cuheyna Custodia Cvetka Cydney Cyntha Cándida Cátia Cäcilia Cäcilie Cécile Célestine Célia Célina
    Céline Cătălina Dace Daciana Dafina Dafne Dagbjorg Dagbjort Dagbjörg Dagbjört Dagfriður Dagfríður Daggros Daggrós
    Dagheiður Dagmara Dagmey Dagný Dagrun Dagrún Dahiana Daiana Daiga Daija Daijah Dainess Dairine Daisha Daisie Daisye
    Daja Dajana Daksha Dalaja Daldis Daldís Dalili Dalima Dalla Dallilja Dalros Dalrós Dalía Damienne Damini Damjana
    Damlanur Damyanti Daneen Daney Danfriður Danfríður Danheiður Danhildur Danijela Danique Danitza Danièle Danuse
    Danuše Danía Daníela Daníella Daphné Dariana Darika Darina Darinka Darja Darlyne Darta Dary Dasia Davnet Dayamai
    Dayami Dayana Dayanara Dayita Dayse Daðey Daðina Daðína Dearbhail Dearbhaile Dearbhla Deasia Deborrah Debóra Deepa
    Deger Deha Deicy Deirbhile Deisy Dejah Deliah Delina Dellar Delle Dellia Dellie Dema Demi Dendý Deniis Denine Denisa
    Derly Derval Dervilla Dervla Derya Deryanur Desirée Dessa Destany Destinee Destiney Destini Devi Devika Dewi
    Deyanira Dezzie Değer Dhriti Diah Dianah Diandra Dicie Dicy Dida Didda Didina Dietlind Dietlinde Dijana Dilara
    Dilcan Dildora Dilfeza Dilhus Dilhuş Dilja Diljá Dillie Dilnoz Dilnur Dilsad Dilsat Dilsitan Dilşad Dilşat Dima
    Dimitrina Dimmbla Dimmblá Dimmey Dinda Dionisia Dipta Dis Disa Disella Dita Ditte Divan Divya Diya Diyora Diána
    Diāna Djuana Djuna Doa Dobromila Dobroslava Dochia Docia Dogannur Dogg Dogun Doina Dola Dollye Dolphine Domhildur
    Dominika Domnica Donata Donatella Doner Donia Donie Doralisa Dorathea Dorcus Dorey Doriana Dorien Dorina Dorit
    Dorita Dorle Dorli Dorota Dorotea Doroteja Dorothe Dorothee Dorothée Dorottya Dorte Dorthe Dosha Doshia Doshie Dosia
    Dossie Dounia Doyinsola Doğannur Draga Dragana Dragica Drahomira Drahomíra Drahoslava Drauma Draumey Drifa Drita
    Drofn Droplaug Drott Drífa Drótt Dröfn Dua Dufa Duha Dumisani Dumisile Dumitra Dumitrana Duna Dunja Dunya Dunyo
    Durdona Durgadin Durna Durrusehvar Dursadiye Dusanka Duyen Duyguhan Duyên Dušanka Dwan Dymphna Dympna Dyrborg
    Dyrfinna Dyrleif Dyrley Dyrunn Dzidra Dzintra Dáša Dæja Débora Déborah Désirée Día Díana Díanna Díma Dís Dísa
    Dísella Dóa Dómhildur Dóra Dórey Dóris Dórothea Dórótea Dóróthea Dögg Dögun Döner Dörte Dörthe Dúa Dúfa Dúna Dünya
    Dürrüşehvar Dýrborg Dýrfinna Dýrleif Dýrley Dýrunn Dārta Dương Eadaoin Eathel Eavan Ebba Ebonney Ecaterina Ecegul
    Ecegül Ecrin Edaviye Eddah Edel Edelgard Edeltraud Edeltraut Edeltrud Edhitha Edil Edilma Edina Edinah Edita Edite
    Editha Edla Edmonia Ednah Edona Edrie Eduarda Edīte Eesha Eeva Efemia Efemía Effa Efil Eftimia Egedia Egedía Egenur
    Eggrun Eggrún Egla Egzona Ehrentraud Eija Eik Eila Eilis Eilish Eimear Eimer Eimhear Einbjorg Einbjörg Eindis Eindís
    Einey Einfriður Einfríður Einhildur Einina Einrun Einrún Einína Eir Eira Eiravati Eirdis Eirdís Eirfinna Eirika
    Eirny Eirný Eirun Eiríka Eirún Eithel Eithne Eivor Eiðny Eiðný Eiðunn Ekaja Ekani Ekanta Ekantika Ekaterina Ekiya
    Ekta Elamiye Elberta Elcira Elcy Eldbjorg Eldbjörg Eldey Eldlilja Eldrun Eldrún Elea Electa Eleina Elektra Elenborg
    Eleonóra Elfa Elfi Elfida Elfie Elfur Eliabeth Eliane Elianna Elien Eliette Elif Elifnur Eligia Eliisa Elinbet
    Elinbjorg Elinbjort Elinborg Elindis Eline Elingunnur Elinheiður Elinros Eliona Eliros Elisabet Elisabeta Elisabete
    Elisabetha Elisabetta Elisaveta Eliska Elita Elizabeta Elizabete Elize Eliška Elka Ellar Elle Elley Elliana Ellin
    Ellinor Ellisif Ellín Ellý Elmina Elmire Elmyra Eloa Eloah Elodie Elona Elosy Eloá Eloísa Eloïse Els Elsabet Elsbeth
    Elsebeth Elsi Elsí Elsý Elta Elvan Elvana Elvi Elvire Elvy Elvíra Elvý Elvīra Elwira Elyssa Elzada Elzbieta Eléa
    Eléna Eléonore Elía Elíana Elín Elína Elínbet Elínbjörg Elínbjört Elínborg Elíndís Elíngunnur Elínheiður Elínrós
    Elíná Elírós Elísa Elísabet Elísabeth Elīna Elżbieta Emal Emaline Emanuela Emanuella Emanuelly Embla Emeliana Emelie
    Emelyne Emelía Emelíana Emelína Emer Emeralda Emese Emilce Emiliana Emilianna Emilija Emilly Emilse Emilía Emilíana
    Emilíanna Emilý Emina Emine Emis Emiş Emmaculate Emmah Emmalee Emmanuelle Emmer Emmi Emmý Emperatriz Emy Emília Emý
    Emīlija Encarna Encarnación Encarnita Endah Ene Eneka Enfes Engilbjort Engilbjört Engilrað Engilros Engilráð
    Engilrós Engla Enika Eniko Enikő Eniola Enith Enja Enna Enya Enóla Eola Eowyn Eppie Epsie Erbay Erdmute Erem Eres
    Ergul Ergül Erina Eris Eriş Erla Erlen Erlin Erlín Ermina Ermine Erny Erva Ervaniye Erykah Erzsebet Erzsébet Esengun
    Esengün Eshana Esi Esila Esim Esja Eslemnur Esma Esmanperi Esmarelda Esmee Esmira Esmée Esna Esparta Essa Essi
    Estefani Estefania Estefany Estefanía Estera Esteri Estie Estiva Eszter Eta Etela Etelka Etelvina Ethie Ethna Ethne
    Ethyle Etna Eufemía Eufrosina Eugénia Eugénie Eulalie Eulália Eunika Euphemia Evalena Evaline Evalyne Evamaria
    Evangelia Evanghelina Evde Evelena Evelien Eveliina Evelína Everline Everlyne Evey Evfemia Evfemía Evgenia Evgenía
    Evi Evija Evlalia Evlalía Evrim Evy Evíta Ewatomi Ewelina Exa Eybjorg Eybjort Eybjörg Eybjört Eydis Eydís Eyfriður
    Eyfríður Eygerður Eyglo Eygló Eyhildur Eyja Eyjalin Eyjalín Eyleif Eylin Eylín Eyros Eyrun Eyrós Eyrún Eyveig Eyvor
    Eyvör Eyþora Eyþruður Eyþrúður Eyþóra Ezgin Eðna Eşim Fabia Fabiana Fabienne Fabiënne Fabrizia Fadekemi Faderera
    Fadile Fadime Fadıla Fainche Faisa Faizah Faize Falak Falguni Falon Fanndis Fanndís Fanney Fanni Fannlaug Fannye
    Fanný Farangiz Farhiya Farhunnisa Farida Farijika Fariza Farzona Fathonah Fatigul Fatigül Fatiha Fatime Fatinur
    Fatma Fatmanur Fatmire Fatuma Fayize Febe Febi Februn Febrún Feden Federica Fehintola Fehmiye Feliciana Felicie
    Felicity Felista Felister Felistus Felizitas Fella Fem Fema Femke Fenna Fenne Ferahdiba Feraye Ferhan Feriel Ferinaz
    Fermuta Ferny Feruza Feryas Feyha Feyzin Fia Fiamma Fibikemi Fidan Fidaye Fidelma Fides Fien Fiene Fifa Fikayomi
    Fildan Filipa Filipia Filippa Filippia Filippía Filipía Filiz Filofteia Filoména Finna Finnbjorg Finnbjork Finnbjörg
    Finnbjörk Finnboga Finnborg Finndis Finndís Finnfriður Finnfríður Finnlaug Finnros Finnrós Finola Fionna Fionnuala
    Fionnula Fiorella Firdevis Fitnat Fitore Fitria Fitriani Fjalldis Fjalldís Fjola Fjolla Fjóla Flavie Fleda Fleeta
    Fleur Floare Floarea Flonnie Floortje Flore Florenta Florentine Florența Floriana Floriane Florica Florie Florina
    Flurina Folashade Folda Fonn Fortunata Fotima Fouzia Franca Francia Francies Franciska Francisquita Francy Franka
    Fransiska Frantiska Františka Franziska Françoise Frauke Frederika Frederike Frederikke Frederique Fredrika Fregn
    Freia Freja Fresia Freya Freydis Freydís Freygerður Freyja Freylaug Freyleif Fridah Friedericke Friederike
    Friedhilde Friedl Friedlinde Frigg Friða Friðbjorg Friðbjort Friðbjörg Friðbjört Friðborg Friðdis Friðdora Friðdís
    Friðdóra Friðey Friðfinna Friðgerður Friðjona Friðjóna Friðlaug Friðleif Friðlin Friðlín Friðmey Friðny Friðný
    Friðrika Friðrikka Friðros Friðrun Friðrós Friðrún Friðsemd Friðveig Friðþora Friðþóra Frona Fronia Fronie Fronnie
    Frostros Frostrós Froðny Frusina Frán Frédérique Fríða Fríður Fróðný Fugen Fuma Fura Fátima Félicie Fía Fídes Fífa
    Fönn Fügen Gabrielly Gabríela Gabríella Gaby Gaelle Gaia Gaida Gaja Galilea Gambo Ganga Ganimete Ganiye Garima Gasti
    Gauja Gaurangi Gauri Gaurika Gautami Gauthildur Gawati Gayathri Gaëlle Geanina Geetika Gefjun Gefn Geira Geirbjorg
    Geirbjörg Geirdis Geirdís Geirfinna Geirfriður Geirfríður Geirhildur Geirlaug Geirloð Geirlöð Geirny Geirný
    Geirriður Geirrun Geirríður Geirrún Geirþruður Geirþrúður Gelengul Gelengül Gelsomina Geneviève Genevra Genovefa
    Genta Gentiana Gențiana Georganna Georgeta Georgía Gerarda Gerardine Gerdi Gerhild Gerlind Gerlinde Germana Gerta
    Gerti Gertraud Gertraude Gertraut Gertruda Gertrúda Gerða Gerður Gesa Gesare Gesche Gesine Gestheiður Gestny Gestný
    Gestrun Gestrún Geta Gethera Getrude Ghaliyati Gherghina Giada Giana Gianina Giesela Gifty Gigja Gillie Gilly Gillý
    Gilslaug Gioia Giorgia Giorgiana Girtha Gisa Gisla Gisley Gislina Gislinde Gislny Gislrun Gislunn Gisselle Gissunn
    Gisèle Gitta Gitte Giulia Giuliana Giulietta Giuseppa Gizela Gizella Gizem Gjaflaug Gladyce Glenys Glo Gloa Globjort
    Glodis Gloey Gloría Gloð Gló Glóa Glóbjört Glódís Glóey Glóð Gna Gná Goa Godelieva Godelieve Gogo Gok Gokce Gokperi
    Goldia Goli Goma Goncafer Gonul Gordana Gorsev Gozem Gracelyn Graciana Grainne Grania Gratiana Gratiela Grazia
    Graziella Grațiana Grațiela Greca Grecia Grein Greloð Gret Grete Gretel Grethe Gretl Griet Grieta Grima Grimey
    Grimheiður Grimhildur Gro Groa Grélöð Grét Gréta Gríma Grímey Grímheiður Grímhildur Gróa Grēta Gua Gudula Gugu
    Gugulethu Gul Gulay Gulbani Gulbeyan Gulbiye Gulce Gulcegun Gulcin Guldam Gulder Guldunya Gulenay Guler Gulev
    Gulfari Gulfeza Gulgen Gulguzel Gulhisar Gulinaz Gulkadın Gullbra Gullbrá Gulluhan Gullveig Gulmira Gulmisal Gulnar
    Gulnaz Gulnaziye Gulnur Gulozge Gulper Gulsa Gulsalın Gulselin Gulsen Gulseref Gulseren Gulsevil Gulsiye Gulsu
    Gulsum Gultac Gulten Gulter Gulus Gulustan Gulxar Gulzadiye Gulzar Gumma Gunay Gunborg Gunda Gundel Gundhild Gundi
    Gundula Gunebakan Gungoren Gunhild Gunilla Gunita Gunnbjorg Gunnbjort Gunnbjörg Gunnbjört Gunnborg Gunndis Gunndora
    Gunndís Gunndóra Gunnel Gunnella Gunnfinna Gunnfriður Gunnfríður Gunnharða Gunnheiður Gunnhildur Gunnjona Gunnjóna
    Gunnlaug Gunnleif Gunnloð Gunnlöð Gunnrun Gunnrún Gunnur Gunnveig Gunnvor Gunnvör Gunny Gunný Gunnþora Gunnþorunn
    Gunnþóra Gunnþórunn Gunsel Gunta Gunvor Gurcuye Gurli Gurry Gurrý Gurten Gusta Gusti Gustie Guusje Guvercin Guzey
    Guðbjorg Guðbjort Guðbjörg Guðbjört Guðborg Guðdis Guðdís Guðfinna Guðfriður Guðfríður Guðjona Guðjóna Guðlaug
    Guðleif Guðlin Guðlín Guðmey Guðmunda Guðmundina Guðmundína Guðny Guðný Guðriður Guðrun Guðríður Guðrún Guðsteina
    Guðveig Gwenaelle Gwenaëlle Gwendolen Gwendoline Gyda Gyongyi Gyorgyi Gytta Gyða Gyðja Gyðriður Gyðríður Gyöngyi
    Györgyi Gæfa Gæflaug Géraldine Gía Gígja Gísela Gísla Gísley Gíslný Gíslrún Gíslunn Gíslína Gíta Góa Gógó Gök
    Gökperi Gökçe Göli Gönül Görsev Gözem Gúa Gül Gülay Gülbani Gülbeyan Gülbiye Gülcegün Güldam Gülder Güldünya Gülenay
    Güler Gülev Gülfari Gülfeza Gülgen Gülgüzel Gülhisar Gülinaz Gülkadın Güllühan Gülmira Gülmisal Gülnar Gülnaz
    Gülnaziye Gülnur Gülper Gülsalın Gülselin Gülsen Gülseren Gülsevil Gülsiye Gülsü Gülsüm Gültac Gülten Gülter Gülxar
    Gülzadiye Gülzar Gülçe Gülçin Gülözge Gülüs Gülüstan Gülüş Gülşa Gülşeref Günar Günay Günebakan Güngören Günsel
    Gürcüye Gürten Güverçin Güzey Habiba Habibe Hacile Hadassa Hadassah Hadda Haddy Haddý Hadicha Hadija Hadiza Hadjer
    Hadrey Hafbjorg Hafbjörg Hafborg Hafdis Hafdís Hafey Haflina Hafliða Haflína Hafny Hafný Hafros Hafrun Hafrós Hafrún
    Hafsa Hafsat Hafshah Hafsteina Hafþora Hafþóra Hafıza Haiba Hailee Hailie Hajnalka Hakonia Haleigh Halenur Hali
    Halie Halima Halisi Haliye Halla Hallbera Hallbjorg Hallbjörg Hallborg Halldis Halldora Halldís Halldóra Halle
    Hallfriður Hallfríður Hallgerður Hallgunnur Hallkatla Hallny Hallný Hallrun Hallrún Hallveig Hallvor Hallvör Hamima
    Hamiyet Hamsini Hanbiken Hani Hania Hanife Hanim Hanja Hannabel Hannchen Hanne Hannele Hanney Hanny Hanora Hansa
    Hansina Hansultan Hansína Harbinaz Harinakshi Harini Harita Harlene Harpa Haruko Hasel Hasgul Hasgül Hashiki Hasna
    Hasret Hatice Hatima Hatin Hauwa Hauður Hava Havali Havse Hawa Hawehindi Hayat Haydée Hayel Haylee Hayleigh Haylie
    Hayrunnisa Hayrünnisa Hazelle Hazine Hazle Heba Hedda Hedi Hedvig Hedviga Hedvika Hedí Hege Heidelinde Heidelore
    Heidemarie Heiderose Heidrun Heiða Heiðbjorg Heiðbjork Heiðbjort Heiðbjörg Heiðbjörk Heiðbjört Heiðbra Heiðbrá
    Heiðdis Heiðdís Heiðlaug Heiðloa Heiðlóa Heiðny Heiðný Heiðros Heiðrun Heiðrós Heiðrún Heiður Heiðveig Hekime Hekla
    Helan Heleen Heli Helina Helinä Hella Helle Hellena Hellevi Helma Helmi Helmtrud Heloisa Heloise Heloísa Helvi Helyn
    Helén Heléne Helēna Hema Hemal Hemangini Hemani Hendrikka Henife Henna Henni Hennie Henny Henný Henretta Henrieta
    Henrika Henrike Henríetta Hera Heracleea Herbjorg Herbjort Herbjörg Herbjört Herborg Herdis Herdís Herfriður
    Herfríður Hergerður Herlaug Herlinde Herminda Hermína Hersilia Hersilía Hervor Hervör Herþruður Herþrúður Hessie
    Hesti Hetty Heva Hezniye Hicran Hidaya Hilah Hilayda Hildah Hildburg Hildegart Hildegund Hildegunde Hildibjorg
    Hildibjörg Hildigerður Hildigunnur Hildiriður Hildiríður Hildisif Hildur Hilkka Hillevi Hiltraud Hiltrud Himinbjorg
    Himinbjörg Hinet Hinewai Hinrika Hinrikka Hiral Hjalmdis Hjalmey Hjalmfriður Hjalmgerður Hjalmros Hjalmrun Hjalmveig
    Hjalta Hjaltey Hjordis Hjorfriður Hjorleif Hjorny Hjortfriður Hjálmdís Hjálmey Hjálmfríður Hjálmgerður Hjálmrós
    Hjálmrún Hjálmveig Hjördis Hjördís Hjörfríður Hjörleif Hjörný Hjörtfríður Hlaðgerður Hledis Hlif Hlin Hlokk Hlédís
    Hlíf Hlín Hlökk Hodari Hodd Hogna Holmbjorg Holmdis Holmfriður Honora Hortenzia Hoskadem Houda Hoşkadem Hrafna
    Hrafnborg Hrafndis Hrafndís Hrafney Hrafngerður Hrafnheiður Hrafnhildur Hrafnkatla Hrafnlaug Hrafntinna Hraundis
    Hraundís Hrefna Hreindis Hreindís Hrolfdis Hronn Hroðny Hrund Hrólfdís Hróðný Hrönn Huban Hubertine Huda Hugbjorg
    Hugbjort Hugbjörg Hugbjört Hugborg Hugdis Hugdís Hugljuf Hugljúf Hugrun Hugrún Huguette Huia Huld Huldah Huldis
    Huldrun Huldrún Huldís Hulya Humaira Humaiya Humayra Humeyra Hunbjorg Hundis Hungerður Hurican Hurmet Hurside
    Huruyet Hurşide Husnuhal Hvonn Hvönn Hákonía Héloïse Hélène Hólmbjörg Hólmdís Hólmfríður Hödd Högna Húnbjörg Húndís
    Húngerður Hüda Hülya Hümeyra Hürmet Hürüyet Hüsnühâl Hương Iara Iasmina Iben Ibeth Ibironke Ibolya Ica Icey Icha
    Icie Icimbike Idabelle Idamae Idda Ide Idika Idun Ieshia Ieva Ifa Ifeoma Ifora Ifunanya Iida Iiris Ijaya Ika Iklim
    Ikram Ikshita Ilah Ilaria Ildes Ildiko Ildikó Ildız Ilenia Ilga Ilinca Ilka Ilkbahar Ilklima Ilma Ilmur Ilo Ilonka
    Ilper Ilsa Ilze Imane Imani Imany Imara Imene Imge Imke Immy Immý Imo Imogen Imona Imrihan Inara Inaya Incifir Inda
    Indah Indali Indi Indie Indy Indía Indíana Indíra Ine Inese Ineta Ingalill Ingdis Ingdís Ingeburg Ingegard Ingegerd
    Ingegärd Ingela Ingelise Ingelore Ingetraud Ingetraut Ingey Ingheiður Inghildur Ingibjorg Ingibjort Ingibjörg
    Ingibjört Ingiborg Ingifinna Ingifriður Ingifríður Ingigerður Ingilaug Ingileif Ingilin Ingilín Ingimaria Ingimaría
    Ingimunda Ingiriður Ingiros Ingiríður Ingirós Ingisol Ingisól Ingiveig Ingrida Ingried Ingrun Ingrún Ingrīda Inguna
    Ingunn Ingveldur Inka Inken Inkeri Inmaculada Inna Insa Insaf Inta Intan Intizar Inès Inés Inês Ināra Ioana Ioanina
    Iolanda Ionela Ionelia Iosefina Iren Iretioluwa Iriana Iridenta Iridian Irine Irja Irmela Irmeli Irmengard Irmhild
    Irmi Irmingard Irmtraud Irmtraut Irmtrud Irmy Irmý Irpa Irunn Irva Irya Iryna Irène Irén Iréne Irēna Irıs Isabela
    Isabelly Isafold Isalind Isaline Isamar Isbjorg Isdis Ise Isey Isfold Isgerður Isha Ishani Ishanvi Ishildur Ishita
    Isidora Isin Isla Islaug Isleif Islime Ismey Isol Isold Isolde Isolina Isra Isrun Issol Isveig Isın Ita Itanya Itzel
    Itziar Iulia Iuliana Iunn Iustina Ivah Ivanka Ivanna Iveta Ivka Ivona Ivone Iwona Iyabode Iyadunni Iyana Iyanna
    Iymona Iza Izabela Izabella Izabelle Ize Izel Izora Iða Iðunn Işin Işın Jaana Jacey Jacintha Jackline Jacobine
    Jadranka Jaeda Jael Jaelyn Jaelynn Jagrati Jagvi Jahi Jaida Jailene Jailyn Jakayla Jakobina Jakobína Jalissa Jaliyah
    Jalsa Jalyn Jalynn Jamalia Jamiya Jamya Janaki Janani Janeta Janiah Janin Janiya Janiyah Janja Janneth Janni Jannika
    Januja Janya Jaquelin Jarmila Jarnbra Jarngerður Jaromira Jaromíra Jaroslava Jarun Jaruthip Jarún Jarþruður
    Jarþrúður Jasiri Jaslene Jaslyn Jasmijn Jasmina Jasminka Jasmit Jasmyn Jasmyne Jasmín Jasna Javiera Jaycee Jaycie
    Jayda Jayde Jayla Jaylah Jaylee Jayleen Jaylene Jaylinn Jaylyn Jaylynn Jazlene Jazlyn Jazlynn Jazmyn Jazmyne Jazmín
    Jaël Jeanny Jebet Jecinta Jedidah Jeevika Jekaterina Jelagat Jele Jelena Jelita Jelka Jemima Jemimah Jemma Jemutai
    Jenetta Jenilee Jenipher Jenný Jensina Jensína Jente Jepchirchir Jepchumba Jepkemoi Jepkoech Jepkorir Jepkosgei
    Jeptoo Jerilynn Jerneja Jerono Jerop Jerotich Jerrilyn Jerusha Jeruto Jeryl Jesca Jessý Jhalak Jhoana Jil Jimena
    Jindriska Jindřiška Jinnie Jinthe Jirina Jitka Jiřina Joa Jocelyne Jocelynn Jodis Joell Jofriður Johannah Jokla
    Jokulros Jolan Jolana Jolanta Jolanthe Jolette Jolien Jolijn Jolin Jolina Jolán Jonanna Jonasina Jonbjorg Jonbjort
    Jondis Jondora Joney Jonfriður Jongerð Jonheiður Jonhildur Jonida Jonina Joninna Jony Jora Jordana Jordin Joretta
    Jorgina Joriður Jorja Jorlaug Jorunn Josebina Josee Josefiina Josefin Josefita Joselin Joseline Josepha Josiane
    Josianne Josiephine Josipa Jossie Josy Josée Joséphine Jovana Jovina Joyline Jozefa Jozefina Jozefína Jozica Joëlle
    Jožefa Jožica Judea Judit Judita Judyth Jula Julieth Julija Julijana Juliros Julisa Julita Juna Junia Juniana
    Justyna Justína Juulia Jyoti Jytte Járnbrá Járngerður Jázmin Jéssica Jóa Jóanna Jódís Jófríður Jóhanna Jólín Jóna
    Jónanna Jónasína Jónbjörg Jónbjört Jóndís Jóndóra Jóney Jónfríður Jóngerð Jónheiður Jónhildur Jóninna Jónný Jónída
    Jónína Jóný Jóra Jórlaug Jórunn Jóríður Jósebína Jósefín Jósefína Jökla Jökulrós Jörgína Júdea Júdit Júlia Júlía
    Júlíana Júlíanna Júlíetta Júlírós Júnía Júníana Jūla Jūle Jūlija Kaaren Kaarina Kaat Kadence Kadijah Kadri Kadınana
    Kaela Kaelyn Kaelynn Kahina Kaia Kaija Kailee Kailey Kailyn Kaisa Kaitlynn Kaiya Kaja Kajsa Kaleena Kalene Kalie
    Kalina Kaliyah Kalla Kaltrina Kaluwa Kamaria Kamila Kamilla Kamilly Kamma Kamora Kamya Kamí Kandef Kani Kania
    Kapitola Kapítóla Karama Kardelen Karimah Karis Karitas Karlee Karley Karlie Karlijn Karlina Karlinna Karlotta
    Karlína Karlīna Karo Karola Karolien Karoliina Karolin Karolina Karolína Karsyn Kartika Karyme Karí Karín Karína
    Karítas Karó Karólín Karólína Kashish Kashvi Kasiyah Kaskazi Kassidy Kata Katalin Katalina Katariina Katarina
    Katarzyna Katarína Katarīna Katcha Katelijne Katerina Katerína Kateřina Katherinne Kathinka Katica Katinka Katja
    Katla Katleen Katlin Katlynn Katri Katrien Katriina Katrijn Katrin Katrine Katriona Katrín Katrína Katrīna Katty
    Katý Kaver Kavya Kaya Kaydence Kaylah Kaylan Kaylen Kayley Kayli Kaylie Kaylin Kaylyn Kaylynn Kazime Kaðlin Kaðlín
    Keanna Keara Keeva Kefser Kelcie Kelis Kellý Kelsea Kemuma Kemunto Kenley Kennedi Kenza Kerime Kerttu Kerubo
    Ketilbjorg Ketilbjörg Ketilfriður Ketilfríður Ketilriður Ketilríður Keya Keyla Kezban Kezia Keziah Khadidja Khadija
    Khanyisile Khloe Kiah Kiandra Kianna Kiarra Kibafupia Kibibi Kiddy Kiddý Kierra Kifaye Kikelomo Kiki Kimora Kimya
    Kinaya Kinga Kinley Kinsley Kiojah Kipepeo Kiri Kirsi Kirsti Kirstine Kirsty Kirstín Kisima Kitan Kitti Kiwara Kiya
    Kjalvor Kjalvör Kjersti Kladia Klare Klaudia Klaudie Klavdija Klea Klementina Klementína Kleopatra Kleópatra Kloe
    Klothilde Kládía Klára Kläre Kolbjorg Kolbjörg Kolbra Kolbrun Kolbrá Kolbrún Koldis Koldís Kolfinna Kolfreyja
    Kolgrima Kolgríma Kolka Koncagul Koncagül Konkordia Konkordía Konny Konný Konstanze Konul Kora Kordula Korinna Korka
    Kormloð Kormlöð Kornelia Kornelía Kornélia Kosisochukwu Kreszentia Kreszenz Kria Kriemhild Krisha Kristbjorg
    Kristbjörg Kristborg Kristensa Kristey Kristfriður Kristfríður Kristgerður Kristiana Kristiane Kristianna Kristien
    Kristiina Kristiāna Kristjana Kristjona Kristjóna Kristlaug Kristlin Kristlind Kristlín Kristny Kristný Kristolina
    Kristros Kristrun Kristrós Kristrún Kristveig Kristvina Kristyna Kristíana Kristíanna Kristín Kristína Kristólína
    Kristýna Kristþora Kristþóra Krisztina Kritika Kría Ksenija Kubran Kuchanua Kumral Kumush Kunigunda Kunigunde Kunkyi
    Kutgun Kutgün Kutun Kveta Kvetoslava Květa Květoslava Kwamboka Kweli Kya Kyara Kylah Kyleigh Kylene Kyllikki Kyrie
    Kára Kâzime Käte Käthe Käthi Kæja Kókó Könül Kübran Künkyi Kısmet Lacramioara Lada Ladina Ladislava Ladli Laetitia
    Laia Laika Lailah Lailati Lainey Laini Lais Laisha Lajita Laken Lakshmi Lale Lalita Lalla Laly Laoise Laora Laras
    Larensina Laretta Larey Lassie Latifah Latika Laufey Laufheiður Laufhildur Lauga Laugey Laugheiður Laurentia
    Laurenția Lauriane Laurina Lavanya Lavize Lavínia Lavīze Lawrencia Laylah Laylo Laze Laëtitia Laíla Laís Leala Leane
    Leela Leen Leidy Leikny Leikný Leire Leitha Lejla Lekha Lelar Lella Lemma Lempi Lenah Lene Leni Lenka Leocadia
    Leokadia Leoni Leontina Leontīne Leonóra Leopolda Leopoldina Leopoldine Lerze Lesana Lesly Lesta Lethia Letizia
    Letiția Letta Letícia Leva Levina Lexi Lexis Lexus Leydi Leyla Leyli Leyre Lezize Leïla Leóna Leónóra Lhanzey Liba
    Libia Libni Libusa Libuse Libuša Libuše Liceth Licia Liddie Lidie Lidija Lidwina Lidya Lieke Liene Liesa Liesbet
    Liesbeth Lieschen Liesel Lieselot Lieve Lieze Lif Lifdis Liga Ligita Liisa Lilah Liliane Lilianna Lilie Lilija
    Lilijana Lilita Lilja Liljana Liljuros Liljurós Liljá Lill Lillemor Liller Lillianna Lillis Lillý Lilo Lilou Lilyan
    Lilyana Lilyanna Linah Linbjorg Lindah Linddis Linddís Linde Lindis Lindita Lineik Linet Liney Lingny Lingný
    Linhildur Linna Linnéa Lintang Lioara Lioba Lipika Liridona Lisabet Lisanne Lisbet Lisebet Liselott Liselotte Liseth
    Lissi Lissie Lissy Listalin Listalín Litha Littie Litzy Liv Liva Liwia Liya Lize Lizete Lizz Lizzy Ljiljana
    Ljosbjorg Ljosbra Ljotunn Ljubica Ljubov Ljudmila Ljósbjörg Ljósbrá Ljótunn Loa Lockie Loda Loes Lofn Loftveig Logey
    Loice Lokbra Lokbrá Lolla Lollie Londisizwe Londiwe Londyn Lopa Lorayne Loredana Lorelai Loreley Loretto Lorrayne
    Lossie Lota Lotta Lotte Lotti Louana Louane Louanna Loula Louna Lousie Lova Lovey Lovina Lovis Lovisa Lovísa Loyola
    Luara Luberta Lubica Lubomira Luboslava Lucetta Lucette Lucija Lucindy Lucreția Lucía Luda Ludivine Ludmila Ludmilla
    Ludomila Ludovica Ludwina Luena Lufen Lugenia Luigia Luigina Luisana Luisina Luitgard Luiza Lujza Lukka Lulah Lular
    Lulie Luljeta Lulla Luminita Luminița Lunna Lurana Lurena Lusia Lusinda Lutgarde Lutgardis Lutgart Lutie Luvinia
    Luvisa Luzia Luzie Luzmira Luísa Luðvika Lya Lydiah Lydiane Lydianne Lydie Lydía Lykke Lylah Lyna Lyngheiður Lynley
    Lysiane Lára Lárensína Láretta Lárey Lâle Læla Lærke Léa Léana Léane Léna Léone Léonie Léontine Lía Líba Líf Lífdís
    Lín Lína Línbjörg Líndís Líneik Líney Línhildur Lísa Lísabet Lísandra Lísbet Lísebet Lív Lívia Lóa Lóreley Lúcia
    Lúcía Lúna Lúsinda Lúsía Lúvísa Lúísa Lúðvíka Lüfen Lýdia Lýdie Lýdía Lăcrămioara Lība Līga Līna Līza Lūcija Maaike
    Maaria Maarit Maartje Mabell Mabil Macarena Macaria Macel Macey Maci Macide Madaha Madalena Madalina Madalynn Madara
    Maddalena Maddison Maddy Maddý Madelief Madelynn Madhavi Madilyn Madilynn Madina Madini Madisen Madisyn Madleina
    Madlen Madoa Madora Madyson Maebell Maebelle Maelle Maelys Maeva Maeve Maftuna Magalie Magarete Magdaline Magdaléna
    Magdolna Magga Maggey Maggy Maggý Magna Magndis Magndís Magnea Magnes Magney Magnfriður Magnfríður Magnheiður
    Magnhildur Magnusina Magny Magnúsína Magný Magnþora Magnþóra Magret Magrit Magðalena Mahala Mahali Mahalie Mahi
    Mahigul Mahigül Mahika Mahnaz Mahter Mahulena Maidis Maie Maighread Maija Maike Maiken Maila Maimuna Maimunah
    Mairead Mairin Maisa Maisol Maisy Maite Maitê Maivi Maiya Maja Majani Majella Majken Majvor Makaila Makala Makarena
    Makayla Makena Makenna Makenzie Maksude Maksüde Mala Malak Malaya Malea Maleah Malen Malene Malfriður Malgorzata
    Malhildur Maliah Malin Malina Malissie Maliyah Maliza Malla Malle Mallorie Malmfriður Malou Malu Malva Malvína
    Malwina Malía Malín Mame Mamen Manadis Manca Manel Manerva Manervia Maney Manila Manilla Manja Manola Manon
    Manuelita Manuella Manuelle Manya Manúela Maraea Maralyn Marcheta Mardis Mardís Maree Mareen Mareike Mareikura
    Mareile Marela Mareli Marella Marely Marese Marey Marfriður Marfríður Marga Margaretha Margarethe Margarida
    Margaritha Margaréta Margaud Margaux Margita Margitta Margoth Margreth Margrethe Margretta Margrieta Margrit
    Margrith Margrjet Margrét Margueritte Margunnur Marheiður Mariane Mariangela Marianita Maricel Maricica Mariechen
    Marieke Mariele Marieluise Marija Marijana Marijke Marika Marikó Marilena Marilla Mariluz Marinela Marinella
    Marinette Marini Marinka Marioara Mariola Marise Marisel Maristela Marit Marite Maritta Mariuca Mariuerla Mariyah
    Marja Marjaana Marjana Marjanca Marjani Marjatta Marjeta Marjo Marjona Marjukka Marjut Marketa Markrun Markrún
    Markéta Marlaug Marlee Marleigh Marleny Marlie Marlies Marliese Marlis Marlise Marly Marlyse Marlène Marlén Marlín
    Marlís Marnita Marolina Marolyn Marsa Marselia Marselina Marselía Marselína Marsibil Marsilia Marsilía Marsy Marsý
    Marte Marthe Martika Martirio Martta Martína Marusa Maruša Marwa Marylene Maryline Marylène Maryse Maryvonne Marzena
    Marí Maríam Marían Maríana Maríanna Marín Marínella Maríon Marísa Marísól Marít Maríuerla Marólína Marý Masa Maside
    Massiel Masume Matea Mateja Matie Mattea Matthea Matthia Matthilda Matthildur Matthía Mattiana Mattina Matty Mattye
    Mattíana Mattína Mattý Maua Mauricette Mavie Mayerly Maymie Maynur Maysa Mayte Maza Maëlle Maëlys Maëva Maía Maídís
    Maísól Maïté Maşide Maša Maža Mckayla Meabh Mechthild Mechthilde Mechtild Mecide Medora Meera Mefharet Megane Megha
    Meghana Mehdiye Mehin Mehrigul Mehrigül Mehrimoh Meibh Meike Meja Mekhala Mekkin Mekkín Melaha Melanine Melek
    Meleknur Melikkan Melitta Melkorka Melros Melrós Melul Melvine Melánia Melûl Menfeat Menisan Menişan Meral Merba
    Merche Mercyline Mereana Merel Meret Merete Merethe Meriem Merike Merim Merita Merja Merva Merve Mervi Mery Meryem
    Meryeme Messiana Messíana Mesude Metha Metka Metrine Metta Mette Mettie Meveddet Mevludiye Mevlüdiye Mey Meyhanim
    Meyransa Mezide Miah Micayla Michala Micheala Michela Michèle Mie Mieke Miguela Mihaela Mihrab Mihriye Miia
    Mikaelina Mikaelína Mikaila Mikala Mikalah Mikayla Mikkalina Mikkalína Milada Milana Milcah Mildriður Mildríður
    Milena Milica Milka Milkah Milla Millaray Mille Millý Miloslava Milota Milou Miluse Miluše Mima Mimmi Mimoza Mimy
    Minervia Minibe Minney Minny Minný Minodora Mintie Mioara Mirabela Miray Mirdza Mireia Mirela Miriah Miriama Mirja
    Mirjam Mirjami Mirjana Mirlinda Mirona Miroslava Miroslawa Mirra Mirriam Mirte Mirthe Mirtie Miruna Miryam Misra
    Missie Misuli Mitali Mitchelle Mitzy Miya Miyesser Mjalldis Mjalldís Mjallhvit Mjallhvít Mjaðveig Mjoll Mjöll
    Mkarkara Mnqobi Moa Modena Modis Modupe Moeiður Moesha Moey Mofifoluwa Moheiður Mohini Mohinur Mohlaroyim Mojca
    Mojisola Mojisoluwa Monalisa Monicah Monja Monna Monserrat Montserrat Moraa Moradeke Morayo Moreen Morena Morenike
    Morgane Morine Mork Morolake Mosinmileoluwa Mossie Mosunmola Motunrayo Moureen Mourine Moyosore Mrihani Muarra
    Mubetcel Mubina Mucevher Muferrih Mufide Mugber Mugdha Muhima Muhiye Muhsina Muireann Muizza Mujde Mukbile Mukrume
    Mumtaze Mumtoz Munda Mundheiður Mundhildur Mundina Mundína Munezzer Munisa Muret Murielle Mursalina Musaffa Musemma
    Musfira Mushtariy Musila Muskunaz Muslima Musure Mutia Muvahhide Muveddet Muxlisa Muzayyana Muzdalifa Mwamini
    Mwanajuma Mwanamisi Mwasaa Mya Myah Myla Mylee Mylene Mylie Mylène Myr Myranda Myrra Myrtha Myrthe Myrun Mábil
    Málfríður Málhildur Málmfríður Mánadís Máney Mára Márta Märta Märtha Mégane Mélanie Mélina Mélissa Mélodie Mía
    Mínerva Míra Míranda Mítra Módís Móeiður Móey Móheiður Móna Mónica Mónika Móníka Mörk Mübetcel Mücevher Müferrih
    Müjde Mükrüme Mülayim Mümtaze Münezzer Müret Müsemma Müveddet Müğber Müşkünaz Müşüre Mýr Mýra Mýrún Māra Mārīte
    Mădălina Mălina Mărioara Măriuca Nabila Nadege Nades Nadeschda Nadeshda Nadezda Nadežda Nadin Nadja Nadège Nadía
    Naděžda Nafile Nafula Nahla Naiara Naide Naima Naimh Nair Naja Najuma Najwa Naki Nalan Naliaka Nallely Nalân Nandini
    Nanie Nanjala Nanna Nanny Nanný Nansy Nansý Naoimh Naom Naomh Naomy Naomí Narcissus Narhanim Narimane Narıngul
    Narıngül Nashipie Nasiba Nasra Nastja Natalee Natali Natalija Natalja Nataly Natalía Natasa Natascha Natasja Natasza
    Nataša Natașa Natella Nath Nathalia Nathaly Nathari Nathasha Nattsol Natália Natálie Natālija Nautica Nawal Nayara
    Nayaret Nayareth Nayeli Nayely Nayfa Nayibe Naz Nazende Nazi Nazimet Nazlihan Nazlı Nazıdil Naómí Ndumiso Nea Nealie
    Neasa Nebiha Necilal Necva Nedda Nedjma Neelima Neema Nefaret Nefiye Neha Neja Nejdet Nekesa Nela Nelah Nelcy Nele
    Nelie Nelima Nelli Nellý Nelsy Nelya Nenna Neola Neppie Neptun Neptün Nerea Neriban Nermin Nesfe Neslinur Neslisah
    Nesrin Nesrine Nessa Nete Netra Netta Nevaeh Neval Neveah Nevenka Nevgin Nevise Nevsale Neyran Neza Nezengul
    Nezengül Nezize Neşrin Neža Ngaire Ngozi Niamh Niara Nichola Nicoleta Nicoletta Nicoline Niculina Nidhi Nidra Nienke
    Nigar Nigesa Nigmet Nihan Niharika Niina Nika Nikol Nikolett Nikoletta Nikolina Nikíta Nikólína Nilam Nilcan Nili
    Nilima Nilufar Nimakoah Nimrat Ninetta Nini Ninioluwa Ninja Ninna Ninnie Ninoska Ninthe Nira Nirgul Nirgül Nirja
    Nisa Nitara Nives Niðbjorg Niðbjörg Niğmet Njala Njola Njozi Njála Njóla Nkazimulo Nkiruka Nneka Nobantu Nobie
    Nobuhle Noeleen Noeline Noemie Noemí Nohely Nohora Noirin Nokulunga Noleen Nolia Nolie Nollaig Nomagugu Nomalanga
    Nomasonto Nomathalente Nomathemba Nomcebo Nomthandazo Nomusa Nomvula Nonhlanhla Nonie Nonjabulo Noora Noortje Nore
    Noreta Noretta Norica Norina Norita Notburga Nothando Nott Nour Novi Noxolo Nozibusiso Nozima Nozizwe Noémi Noémie
    Noëlla Noëlle Noëmi Nqobizitha Nuala Nubar Nudret Nula Nura Nuran Nuray Nurbanu Nurda Nurdeniz Nurey Nurgil Nurhayet
    Nuria Nurice Nuriya Nuriyet Nurlana Nurmelek Nursan Nurseda Nurser Nursim Nurtac Nurtaç Nurten Nurul Nurveren Nury
    Nurşan Nusa Nuša Nya Nyaboke Nyah Nyanchama Nyasi Nyasia Nybjorg Nylah Nynke Nyoka Nyoni Nyota Nyree Nyuki Nádia
    Náttsól Nélida Nína Níní Nóa Nóra Nótt Núria Nübar Nüdret Nürice Nýbjörg Oana Obianuju Oceane Octa Octaviana Octavie
    Océane Odalis Odalys Odda Oddbjorg Oddbjörg Oddfreyja Oddfriður Oddfríður Oddgerður Oddhildur Oddlaug Oddleif Oddny
    Oddný Oddrun Oddrún Oddveig Oddvor Oddvör Odeline Odika Odile Odina Oeshi Ofeliya Ogechi Ogmunda Ogn Ogus Oguş
    Ojasvi Oktavia Oktavía Oktovia Októvía Olafia Olafina Olajumoke Olalla Olar Olasunmbo Olavia Olena Olina Oline
    Olivie Olivine Olly Ollý Ololade Olrun Oluchi Olufunke Olufunmilayo Olus Oluwakemi Oluş Olveig Olwen Olwethu Olívia
    Omaira Omaja Omie Omina Omisha Omobolanle Omodunni Omolabake Omolara Omosalewa Omotara Omotola Omotoun Omowumi
    Omriye Omya Oneta Oney Oni Onnie Onyinye Oona Oonagh Opha Ophelie Ophélie Opwonya Orah Orbrun Orcin Orelia Orene
    Oreofe Orfelina Orfhlaith Orfiye Oriana Orilla Ork Orka Orlagh Orlaigh Orlaith Orlena Orma Ormheiður Ormhildur Orna
    Ornella Orra Orsolya Ortansa Ortrud Ortrun Orvokki Orçin Osa Osha Osiyo Osk Osp Ota Otilija Otkatla Otta Ottilia
    Ottilie Otylie Otília Otýlie Otīlija Outi Oviya Ovun Owethu Oxana Oyenike Oyindasola Oysha Ozana Ozay Ozbilge Ozdes
    Ozge Ozgun Ozioma Ozlem Ozpetek Ozyurt Oľga Pabla Paca Pacifica Pacífica Padma Padmi Padraigin Pahal Pairlee Paisley
    Paityn Paivi Paivikki Paksu Pala Paldis Paley Palfriður Palhanna Palheiður Palhildur Palin Palina Pallavi Pallie
    Palmey Palmfriður Paloma Palrun Panini Panya Paoletta Paralee Paramita Paraschiva Parlee París Pascale Pascaline
    Pascuala Paskalia Pastora Patricie Patricija Patrisia Patrisía Patrizia Patrícia Paule Paulica Paulien Pauliina
    Paulin Paulína Paulīna Pavani Pavla Pavlina Pavlína Paye Payten Pearla Pekkan Pembesin Penina Peninah Pepita Peren
    Perinur Peris Perlita Permelia Permun Pernilla Pernille Pesent Peta Petrana Petrea Petrona Petronela Petronella
    Petrun Petrunella Petruta Petruța Petrína Petrónella Petrós Petrún Petrúnella Phanice Pheobe Phileine Philippa
    Philippine Philis Philomene Pien Pierette Pierina Pierrette Pietra Piia Pili Pinkey Pippa Piran Piret Pirjo Pirkko
    Piroska Pleun Pluma Polina Pollie Pollý Polona Polonca Pompilia Pooja Pria Primitiva Prisca Priscah Priscillah
    Prisha Priska Priya Profira Prudencia Prudie Pría Puji Puk Puput Purcek Purificacion Purificación Pushti Puspa Puti
    Putri Pála Páldís Páley Pálfríður Pálhanna Pálheiður Pálhildur Pálmey Pálmfríður Pálrún Pálín Pálína Päivi Päivikki
    Pénélope Pétrína Pétrún Pía Pürçek Qaratel Qori Quinter Quinty Qumru Qushi Raagini Rabbiye Rabea Rabecca Rabi Racha
    Rachana Rachida Rachita Rachèle Rada Radeke Radha Radhika Radka Radmila Radoslava Radovana Raegan Raelyn Raelynn
    Raewyn Rafaella Raffaela Raffaella Rafia Rafila Rafney Rafnhildur Ragna Ragnbjorg Ragnbjörg Ragney Ragnfriður
    Ragnfríður Ragnheiður Ragnhild Ragnhildur Rahab Rahayu Rahel Rahiye Rahma Rahmi Raija Raili Raissa Rajata Rajeshri
    Rakel Rakide Raksha Raluca Ramóna Randalin Randalín Randiður Randíður Randý Rani Rania Ranka Rannva Rannveig
    Raphaela Raphaelle Raphaëlle Rasma Ratih Ratna Rayana Rayen Rayhona Rayla Rayne Rayyona Rayén Raðhildur Rebeka
    Rebekka Rebihat Reet Refet Reginbjorg Reginbjörg Regitse Regitze Regula Regína Regīna Rehema Rehime Reidun Reingard
    Reinhild Reinhilde Rejane Reka Rella Renada Rengul Rengül Reni Rennie Renske Renáta Renée Resi Restu Rettie Revza
    Reyhan Reyn Reyndis Reyndís Reynheiður Reynhildur Rezin Rheta Rhian Rhianna Rhianne Rianna Rica Ridhi Rigmor Rihanna
    Riikka Riina Riitta Rika Rikey Rikka Rikke Rilla Rillie Rin Rinda Rini Risper Ritt Ritva Riya Robertina Robiya
    Robjorg Rocío Rodah Rodica Roena Rofn Rogn Roise Roisin Rojnu Roksana Rollande Romane Romanita Romanița Romina Romy
    Ronja Ronke Ronya Roos Roosa Rori Rorí Ros Rosabelle Rosaleen Rosalinde Rosalía Rosarie Rosbjorg Rosborg Rosel
    Roselinde Roselyne Rosey Rosfriður Roshildur Rosinkara Rosinkransa Roska Roskva Rosl Roslaug Roslin Roslind Roslinda
    Rosmarie Rosmary Rosmunda Rosny Roswita Roswitha Rotraud Rotraut Roxelana Roya Roza Rozalia Rozalija Roziya Rozsa
    Rozália Rubeyda Rubiela Rudite Rudīte Ruhide Ruhshona Ruhugul Ruhugül Ruie Rukia Rumaysa Rumeysa Runa Rundis
    Runhildur Ruperta Ruqayya Ruqiya Ruri Ruta Rute Ruthild Ruxanda Ruxandra Ruza Ruzena Ruzica Ruža Ružena Ružica
    Ryleigh Rylie Rym Ryma Ráðhildur Régine Réka Ríkey Rín Ríta Róberta Róbjörg Rós Rósa Rósalind Rósanna Rósbjörg
    Rósborg Róselía Rósey Rósfríður Róshildur Rósinkara Rósinkransa Róska Róslaug Róslind Róslinda Róslín Rósmary
    Rósmarý Rósmunda Rósný Róza Rózsa Róża Röfn Rögn Röskva Röya Rúna Rúndís Rúnhildur Rúrí Rübeyda Rümeysa Rıfkıye
    Růžena Saanvi Saar Saara Sabihe Sable Sabrína Sabína Sabır Sachi Sacı Sada Sadao Sadeti Sadia Sadina Sadiye Sadıman
    Safia Safina Safinaz Safiri Safiya Safta Safura Sahdiye Sahil Sahinder Sahnaz Sahnuray Sahra Sahıgul Saida Saige
    Saire Sakina Sakura Salbjorg Salbjörg Saldis Saldís Salgerður Salima Salimah Salimet Salin Salka Salma Salny Salný
    Salomea Salomey Salomé Salsabila Salud Salvor Salvör Salwa Salín Salína Salóme Samahat Samanta Samiah Samiha Samina
    Samiya Samiyah Sanaa Sanai Sanavber Sanaya Sandrine Sanela Sanije Sanita Saniya Saniyah Sanja Sanna Sanne Sanni
    Sannie Santia Santía Sanur Sanya Sanziana Saoirse Sapa Saphira Sarabi Sarafina Sarahi Sariah Sarka Sarlota Sarmite
    Sarmīte Sarrah Sarvinoz Sarya Sarína Saskia Satu Satıa Saumu Saumya Sauti Savana Savanah Saveta Savilla Savina
    Sayalı Sayan Saygın Sazime Saçı Scarleth Scarlette Seana Seanan Seaneen Seanna Sebigul Sebigül Sebla Seblâ Secgul
    Sedife Sefania Sefanía Sefer Sefiye Segilola Sehel Sehreban Sehza Seija Sejda Selah Selale Selcan Selcen Selcuk
    Selime Selin Seline Selja Selka Selmin Selçuk Semat Semenica Semine Semra Semrin Semsinisa Senia Seniha Sennur
    Senora Senta Senía Seona Septi Septima Septíma Serah Seraina Seref Sereina Serfinaz Serine Serma Serman Sernur
    Serpil Servinaz Seselia Seselía Sesilia Sesilía Sessa Sesselia Sesselja Sesselía Sessilia Sessilía Sevara Sevcan
    Sevdinar Severina Severine Sevgen Sevginur Sevican Sevil Sevim Sevinc Sevinch Sevketfeza Sevla Sevsevil Seyda Seyhan
    Seyyide Sezen Seçgül Shahina Shahnoza Shakila Shanequa Shania Shaniece Shaniya Shannen Shardae Sharday Sharde
    Sharman Shatara Shauneen Shawnte Shaylee Sheela Sheelagh Sheilla Sheillah Shelbi Shelbie Shelva Shelvia Shelvie
    Sherree Sheyla Shianne Shinead Shirleyann Shirlie Shivani Shpresa Shqipe Shravya Shreya Shukrona Shyann Shyanne Sia
    Sian Sibbie Sibel Sibilla Sibille Sibongile Sibusisiwe Sibylla Sibylle Sidar Siddie Sidonia Sidónia Sieglinde
    Siegrid Siegried Siegrun Sien Siena Sienna Sif Sigdis Sigdora Sigdís Sigdóra Sigfrið Sigfriður Sigfríð Sigfríður
    Sigga Siggerður Siglinde Sigmunda Signa Signhildur Signy Signý Sigriður Sigrun Sigríður Sigrún Sigurast Sigurasta
    Sigurbara Sigurbirna Sigurbjorg Sigurbjort Sigurbjörg Sigurbjört Sigurborg Sigurbára Sigurdis Sigurdora Sigurdrif
    Sigurdrifa Sigurdríf Sigurdrífa Sigurdís Sigurdóra Sigurey Sigurfinna Sigurfljoð Sigurfljóð Sigurgeira Sigurhanna
    Sigurhelga Sigurhildur Sigurjona Sigurjóna Sigurlaug Sigurleif Sigurlilja Sigurlin Sigurlina Sigurlinn Sigurlín
    Sigurlína Sigurmunda Sigurnanna Sigurosk Sigurros Sigurrós Sigursteina Sigurunn Sigurveig Sigurvina Sigurást
    Sigurásta Sigurða Sigurósk Sigurþora Sigurþóra Sigyn Sigþora Sigþruður Sigþrúður Sigþóra Sihawukele Siiri Silan
    Silanur Sile Silfa Silfrun Silfrún Silfá Silja Silje Silka Silke Silla Sille Silondile Silviana Silvie Silvija
    Silvía Simber Similoluwa Simina Simisola Simonetta Simonia Simphiwe Simten Sinaida Sinda Sinead Sini Sinikka Sintija
    Siobain Sioban Siobhain Siofra Siphesihle Sirap Siri Sirivan Sirje Sirkka Sirpa Sirra Sirry Sirrý Sisi Siska Sisko
    Sissel Sita Sithembiso Siti Siv Siya Sjofn Sjöfn Skaidrite Skaidrīte Skarpheiður Skolastika Skugga Skula Skuld
    Skulina Skyla Skúla Skúlína Sladjana Slava Slavena Slavica Slavka Slavomira Slavomíra Slavěna Sloane Sláva Slávka
    Smaranda Sneha Snezana Snjafriður Snjaka Snjezana Snježana Snjofriður Snjolaug Snjáfríður Snjáka Snjófríður Snjólaug
    Snorra Snæbjorg Snæbjort Snæbjörg Snæbjört Snæborg Snæbra Snæbrá Snædis Snædís Snæfriður Snæfríður Snælaug Snæros
    Snærun Snærós Snærún Soffia Soffía Sofi Sofie Sofija Sofía Sohret Sola Solbjorg Solbjort Solborg Solbra Solbrun
    Soldis Soldogg Solene Soley Solfriður Solgerður Solhildur Soliha Solin Soline Solkatla Sollilja Solma Solmaz Solny
    Solros Solrun Solva Solveig Solvej Solvey Solvina Solvita Solvor Solène Somadina Songul Songül Sonji Sonnur Sonný
    Sophronia Sophy Soraia Sorana Sorcha Sorina Souad Soumia Sowande Soykan Soyler Soňa Spela Speranta Speranța Stana
    Stanca Stanislava Stanka Stefana Stefanija Stefanny Stefanía Stefica Stefka Stefánný Steina Steinbjorg Steinbjörg
    Steinborg Steindis Steindora Steindís Steindóra Steiney Steinfriður Steinfríður Steingerður Steinhildur Steinlaug
    Steinros Steinrun Steinrós Steinrún Steinunn Steinvor Steinvör Steinþora Steinþóra Stela Steliana Stellah Steluta
    Steluța Stepanka Sterre Stien Stigheiður Stigrun Stilla Stina Stjarna Styrgerður Stéphanie Stígheiður Stígrún Stína
    Subomi Subutiye Suci Sudiksha Sugra Suhani Suheyda Sukufe Sula Suleyla Sultane Sumarlina Sumarlína Sumarros Sumarrós
    Sumayya Sumerya Sunay Suner Sungara Sunna Sunnefa Sunneva Sunniva Sunníva Susam Susanita Suse Susen Susi Sussanne
    Sussie Suus Suvi Suzana Suze Suzer Suğra Svafa Svala Svalrun Svalrún Svana Svanbjorg Svanbjort Svanbjörg Svanbjört
    Svanborg Svandis Svandís Svaney Svanfriður Svanfríður Svanheiður Svanhildur Svanhvit Svanhvít Svanlaug Svanros
    Svanrós Svanþruður Svanþrúður Svava Svea Sveina Sveinbjorg Sveinbjörg Sveinborg Sveindis Sveindís Sveiney
    Sveinfriður Sveinfríður Sveingerður Sveinhildur Sveinlaug Sveinros Sveinrun Sveinrós Sveinrún Sveinsina Sveinsína
    Sveinveig Svenja Světlana Swala Swantje Swetlana Syahrini Sybilla Sybille Sydell Sydnee Sydni Sydnie Sylgja Sylivia
    Sylke Sylva Sylvaine Sylvana Sylvania Sylviane Sylvianne Sylvía Sylwia Symone Synnøve Sys Szilvia Sára Sânziana
    Sæbjorg Sæbjort Sæbjörg Sæbjört Sæborg Sædis Sædís Sæfinna Sæfriður Sæfríður Sæhildur Sælaug Sæmunda Sæny Sæný Særos
    Særun Særós Særún Sæsol Sæsól Sæunn Sævor Sævör Séverine Sía Sílvia Símonía Sísí Síta Sól Sóla Sólbjörg Sólbjört
    Sólborg Sólbrá Sólbrún Sóldís Sóldögg Sóley Sólfríður Sólgerður Sólhildur Sólkatla Sóllilja Sólný Sólrós Sólrún
    Sólveig Sólvör Sólín Sónia Sölva Sölvey Sölvína Söyler Sørine Søs Súla Súsan Súsanna Süheyda Süleyla Sümerya Süner
    Süsen Süzer Sırriye Tabea Tabita Tacnur Tadeja Tagangul Tagangül Taja Tala Talibe Taliyah Talía Tamanna Tamasa
    Tamaşa Tambika Tamia Tamilla Tamu Tamya Tangul Tangül Taniya Taniyah Tanmayi Tanses Tantri Tanvi Tanyu Tanía Taraji
    Tarja Taru Tasvir Tatia Tatianna Tatjana Tatyanna Taya Tayla Tayyibe Taçnur Tecla Teea Teela Teija Teitny Teitný
    Teja Tekla Teknaz Tella Tellervo Telse Temime Tenika Teodosia Teona Tercan Tere Teresiah Teresía Terez Tereza
    Terezia Terezija Terhi Terttu Teréz Terézia Teuta Texanna Texie Teybet Teófila Thabisa Thabisile Thandazile Thandeka
    Thandiwe Thekla Thembeka Thembekile Thembile Thembisile Theodocia Theodosia Theodóra Theres Therése Theódóra Thiare
    Thinhinane Thursa Thuthukile Thyra Théa Thérèse Tiarna Tiarra Tiberia Tibra Ticen Tiegan Tiia Tiina Tiiu Tilla Tilly
    Timea Tinca Tincuta Tincuța Tindra Tineke Tiney Tinie Tinna Tinne Tinnie Tira Tirsa Tirza Tishie Titi Titilayo Titin
    Tiziana Tjasa Tjaša Todda Toka Tola Tolulope Toluwanimi Tomris Tomurcuk Tonicha Tonje Torbjorg Torbjörg Torfey
    Torfheiður Torfhildur Torill Tota Tove Tovuz Traude Traudel Traudl Traute Treacy Triin Trilby Trine Trini Triona
    Tripti Tristana Triveni Triya Tru Trude Trudel Tryggva Tryggvina Tryggvína Trú Trīne Tuana Tudora Tudorita Tudorița
    Tudosia Tuere Tugce Tui Tuija Tulay Tule Tulia Tulin Tunde Turcan Turcein Turid Turkan Turknur Turvi Tutkucan Tutu
    Tuula Tuuli Tuulia Tuulikki Tuva Tuzenur Tuğçe Tyla Tânia Tía Tíbrá Tímea Tína Tóbý Tóka Tóta Tülay Tülin Tünde
    Türcan Türkan Türknur Tüzenur Týra Uberlinda Ubika Ucchal Ucgul Uchita Udeera Udyati Uge Ugla Ujamaa Ujunwa Ulduz
    Ulfa Ulfdis Ulfey Ulfheiður Ulfhildur Ulfrun Ulke Ulkum Ulla Ulle Ulrica Ulrika Ulva Ulya Uma Umande Umi Ummahan
    Ummahani Ummuhan Umoja Umray Umusan Umuşan Unal Undina Undine Undína Unjani Unna Unnati Unnbjorg Unnbjörg Unndis
    Unndís Unni Unnur Upadhriti Upasna Upma Ura Urania Urishilla Urmi Urper Ursa Ursel Ursina Urska Urszula Urte Urvashi
    Urvi Urður Urša Urška Uršuľa Uschi Usyi Uta Uyanser Vacibe Vagna Vagnbjorg Vagnbjörg Vagnfriður Vagnfríður Vaishnavi
    Vajen Vajèn Vaka Valary Valbjorg Valbjork Valbjort Valbjörg Valbjörk Valbjört Valborg Valdheiður Valdís Valentína
    Valentīna Valerija Valería Valeska Valey Valfriður Valfríður Valgerða Valgerður Valhildur Valija Valinda Valka
    Vallary Vally Vallý Valny Valný Valros Valrun Valrós Valrún Valva Valy Valèria Valéria Valérie Valý Valþruður
    Valþrúður Vamakshi Vanja Vannie Vansha Vanya Var Vara Varenya Varlık Varsha Varvara Vasana Vasatika Vassie Vasudha
    Vebjorg Vecide Vedhika Vedika Vedis Veera Veerle Vefia Vegerður Veig Veiga Velaug Velta Vendela Vendula Venera
    Veneranda Venie Venla Veny Verde Vernelle Veronicah Versa Verónica Verónika Veróníka Vesna Vessie Vetrarros
    Vetrarrós Veva Vezrife Vibeka Vibekka Vicentia Vicenția Vicie Victoire Victorine Victoría Victória Vicy Vidhi
    Vieroslava Vif Vigdogg Vigdís Viggunnur Vigny Vigný Viivi Vija Viktoria Viktorie Viktorija Viktoría Viktória Vilborg
    Vildane Vilde Vildis Vildís Vilfriður Vilfríður Vilgerður Vilhelmiina Vilhelmina Vilhelmína Villimey Vilny Vilný
    Vinaya Vinbjorg Vinbjörg Vinciane Vineta Viney Vinie Vinny Vinný Vinsy Vinsý Violetta Viorela Viorica Vira Virag
    Virdie Virgia Virginie Virginía Viridiana Virpi Virág Visitacion Visitación Vitoria Vittoria Vitória Viveka Vivi
    Viviane Vivianne Viðja Vjollca Vladelina Vladimira Vladimíra Vlora Vlădelina Voichita Voichița Vonetta Voney Vordis
    Vordís Vreneli Vrinda Vrishti Vritti Vuokko Vyanjana Vár Vébjörg Védís Végerður Vélaug Véný Véronique Víbekka Víf
    Vígdögg Víggunnur Víóletta Věra Waceera Wafae Waida Waimarie Wakeeta Walburga Waldtraut Walentina Walli Waltraut
    Waltrud Wani Warda Warhi Waridi Waseme Watika Weddy Weena Wenche Wencke Wende Wendolin Wenke Wera Wibke Widisha
    Widya Wiebke Wikitoria Wilfriede Wilhelmine Wiltrud Winda Winni Winny Wirda Wishi Wulan Wuraola Xalak Xanım Xena
    Ximena Xiti Xumar Xuân Xénia Yaa Yachana Yadavi Yahsi Yahvi Yahşi Yaiza Yamile Yamilet Yamilex Yamini Yana Yanara
    Yance Yanet Yaneth Yani Yanina Yara Yareli Yaretzi Yaritza Yasemen Yasemin Yashasvi Yashawini Yashica Yashoda
    Yashodhara Yashvi Yasina Yasinta Yasmeen Yasmina Yasmín Yasna Yasti Yauvani Yazgul Yazgül Yazmin Yazmín Yda Yeimy
    Yejide Yekbun Yeni Yenifer Yenny Yeny Yepelek Yesica Yesil Yessi Yessica Yetunde Yewande Yeşil Yfke Yina Yineth
    Yinthe Yja Ylenia Ylfa Ylfur Ylja Ylva Ylvi Ylvie Yma Ynja Yocelyn Yochana Yolima Yoselin Yoshita Yosma Yousra Yrja
    Yrr Yrsa Ysaline Yucel Yudy Yuli Yulia Yuliana Yulieth Yulisa Yulissa Yuly Yuni Yunita Yurani Yurany Yurdaser
    Yuridia Yurtseven Yury Yutika Yésica Yéssica Yücel Yıldız Zadie Zaenab Zaharia Zahfer Zahnya Zahra Zahro Zainab
    Zainabu Zaira Zaitra Zaituni Zakhele Zakiyaxon Zaliha Zalindra Zamfira Zamira Zaneta Zaniyah Zansi Zara Zaraza Zaria
    Zariah Zarina Zarna Zaynab Zdenka Zdeňka Zdislava Zebirce Zehnia Zehra Zehranur Zejna Zela Zelha Zelia Zelie Zeljka
    Zelmira Zelpha Zemfira Zemzem Zenovia Zenta Zenzile Zerafet Zeride Zettie Zevlude Zevlüde Zeynep Zeyno Zhane Ziba
    Zibuyile Zigrida Zigrīda Zilfa Zillah Zilmil Zilpah Zilpha Zinal Zineb Zinhle Zinnura Zinnure Zipporah Ziva Zizi
    Zlatica Zoa Zoey Zofie Zofija Zohrehan Zoie Zoja Zorica Zorka Zoé Zoë Zsanett Zsofia Zsuzsanna Zsófia Zubeyde
    Zuheyla Zulaikha Zulbiye Zuleyxa Zulfa Zulfuye Zumaridi Zumre Zumrud Zunilda Zuwena Zuzana Zvonka Zélie Zöhrehan
    Züheyla Zülbiye Züleyxa Zülfüye Zümre Zümrüd África Ágata Ágatha Ágnes Águeda Ágústa Ágústína Álfdís Álfey Álfgerður
    Álfheiður Álfhildur Álfrós Álfrún Álfsól Ámbar Ángela Ángeles Ánh Árbjörg Árbjört Árdís Árelía Árlaug Ármey Árna
    Árndís Árney Árnheiður Árnína Árný Ársæl Ársól Árveig Árvök Áróra Árún Árþóra Ása Ásbjörg Ásborg Ásdís Ásfríður
    Ásgerður Áshildur Áskatla Ásla Áslaug Ásleif Ásný Ásrós Ásrún Ást Ásta Ástbjörg Ástbjört Ástdís Ástfríður Ástgerður
    Ástheiður Ásthildur Ástríður Ástrós Ástrún Ástveig Ástþrúður Ástþóra Ásvör Áurea Âlemşah Ângela Änne Åsa Åse Ægileif
    Æsa Æsgerður Çalım Çağlar Çevregül Çilga Çimnaz Çisem Çolpan Édith Élisabeth Élise Élodie Éléonore Émilie Érica Éva
    Ída Íma Ína Íngrid Íren Írena Írunn Ísabel Ísabella Ísadóra Ísafold Ísalind Ísbjörg Ísdís Ísey Ísfold Ísgerður
    Íshildur Ísis Íslaug Ísleif Ísmey Ísold Ísrún Íssól Ísveig Ísól Íunn Íva Óda Ófelía Óla Ólafía Ólafína Ólavía Ólivía
    Ólína Ólöf Ósa Ósk Ótta Ögmunda Ögn Ölrún Ölveig Ömriye Örbrún Örfiye Örk Ösp Övün Özay Özbilge Özdeş Özge Özgün
    Özlem Özpetek Özyurt Úlfa Úlfdís Úlfey Úlfheiður Úlfhildur Úlfrún Úlla Úna Úndína Úranía Úrsula Úrsúla Üge Ülke
    Ülküm Ülle Ümmahan Ümmühan Ümray Ünal Ürper Üçgül Ýja Ýma Ýrr Þalia Þalía Þeba Þeodis Þeodora Þeódís Þeódóra
    Þjoðbjorg Þjoðhildur Þjóðbjörg Þjóðhildur Þoka Þoll Þora Þoranna Þorarna Þorbjorg Þorbjörg Þordis Þorelfa Þorelfur
    Þorey Þorfinna Þorfriður Þorgerður Þorgrima Þorgríma Þorgunna Þorgunnur Þorhalla Þorhanna Þorheiður Þorhildur
    Þorkatla Þorlaug Þorleif Þorny Þorodda Þorsteina Þorsteinunn Þorstina Þorstína Þorunn Þorveig Þorvor Þorða Þra Þruða
    Þruður Þrá Þrúða Þrúður Þufa Þula Þura Þuri Þuriður Þury Þurí Þuríður Þurý Þyri Þyrí Þóra Þóranna Þórarna Þórbjörg
    Þórdís Þórelfa Þórelfur Þórey Þórfríður Þórgunna Þórgunnur Þórhalla Þórhanna Þórheiður Þórhildur Þórkatla Þórlaug
    Þórleif Þórný Þórodda Þórsteina Þórsteinunn Þórstína Þórunn Þórveig Þórvör Þórða Þöll Þúfa Ārija Đurđica Ērika İde
    İhsan İklim İldeş İlkbahar İlklima İlper İmge İmrihan İncifir İnsaf İntizar İrfan İslime İsra İzel İçimbike Ľubica
    Ľubomíra Ľuboslava Ľudmila Ľudomila Şadıman Şahdiye Şahinder Şahnaz Şahnuray Şahıgül Şamiha Şayan Şazime Şefiye
    Şehreban Şehza Şelâle Şemsinisa Şennur Şeref Şerman Şevketfeza Şeyda Şilan Şirivan Şöhret Şüküfe Šarlota Špela
    Štefanija Štefica Štefka Štefánia Štěpánka Šárka Žaneta Željka Želmíra Živa Žofia Žofie Ștefana Ștefania
    """

  /// Given names of either, or not known which.
  static let either: StaticString = """
    Aaaqil Aaban Aabid Aadam Aadil Aafiya Aahil Aalam Aalee Aalim Aamil Aamir Aamirah Aaqil Aarif Aariz Aaryan Aashif
    Aashir Aasif Aasim Aatif Aatiq Aaus Aayan Aazim Abaan Abdi Ade Adel Adomas Adrija Agnė Aistis Aivaras Akos Aldis
    Aleksandras Alexandr Algirdas Alsoy Amani Amari Amelija Amor Andrius Angalia Antanas Antonie Apisara Arham Ariele
    Arielė Arijus Arin Aris Arisara Arley Armandas Armani Arminas Arnas Arnoldas Aronas Arta Arturas Artūras Arunas
    Arvydas Arūnas Asanti Asiman Atfat Atha Atheel Atit Attaf Audrius Augustas Aunyaporn Auraq Aureja Aurelija Aurica
    Aurimas Aurėja Ausra Ausrine Aušra Aušrinė Avni Awadil Awamil Awamiri Awan Awani Awj Awlya Awmar Awrad Ayamin Aydan
    Aysar Ayyubi Azban Azeeb Azuolas Baahir Baaizeed Baaqee Baaqir Baaree Baashir Baasim Baasit Babar Badawi Badr Baha
    Bahaa Bahari Bairbel Baleegh Bambad Baqar Baqir Barraq Basaam Baseer Basel Basem Bashaar Bashaarat Bashar Basharat
    Basheer Basheerah Basim Basir Bassam Bassi Batal Batool Bazam Beda Benas Berezat Bessi Bilaal Birousk Bizhan Blær
    Boma Brooklyn Buraid Burnice Camryn Cannur Ceyhun Chaifah Chaiwut Chalisa Chamali Changaz Chanikan Channing Chanya
    Charlesh Charo Chashida Chawin Chawish Chayanin Chayapat Cheragh Chuki Chus Codie Conny Constantino Daamin Daanish
    Daanyaal Daawood Dabbah Dabir Daghfal Dainius Daire Daiyaan Dakhil Dameer Damurah Danielius Danish Dany Daragh
    Darain Darian Darija Darragh Dasa Dastageer Dawud Dayyaan Deividas Deniz Dennie Devan Devyn Domantas Domas Dominyka
    Dominykas Donatas Dovile Dovilė Dovydas Durab Edgaras Edvardas Edvinas Eesaa Egidijus Egle Eglė Ehan Ehsaas Ehsan
    Eidvile Eidvilė Eijaz Eimantas Ejaz Ejlaal Eka Elaf Elgie Elgin Emilis Emran Encarnacion Enrika Enzi Erie Erikas
    Ernestas Esfandyar Eshan Esra Etizaaz Evaldas Evance Fahari Fahmi Faizan Fanaka Faraja Faustas Fazli Fidvi Fimar
    Friður Gabi Gabrielius Gediminas Gerd Geza Ghaalib Ghaazi Ghaffaar Ghafoor Ghaith Ghalib Ghanee Ghanem Ghannam
    Ghasaan Ghauth Ghawth Ghayoor Ghazalan Ghazanfar Ghazanfer Ghazawan Ghazi Ghazzal Ghiyaath Ghiyath Ghufran Ghulaam
    Ghulam Ghunayn Ghusharib Ghusun Ghutayf Giedre Giedrius Giedrė Gintare Gintarė Goda Gohar Guiomar Gulab Gulfaam
    Gulfam Gulshan Gunar Guney Gunver Gustas Gyte Gytis Gytė Günver Harnail Hazeem Hekima Hussein Huzaifa Ibaad Ibn
    Ibraaheem Ibraheem Idrees Iesa Iftikhaar Iftikhar Ignas Igne Ignė Ihab Ihsaan Ihsan Ihtesham Ihtiram Ihtishaam
    Ihtsham Ijli Ikhlaas Ikraam Ikramah Ikrimah Ilan Indra Indre Indrė Irfan Irmantas Ivica Izaaz Izabele Izabelė Jaabir
    Jaafar Jabbaar Jabir Jabr Jad Jaden Jadyn Jaffer Jahangir Jahanzeb Jahdami Jahdari Jahiz Jahm Jaiden Jaidyn Jalaal
    Jalal Jalees Jalil Janne Jaruwan Jayden Jaylen Jaylin Jessy Jinjuta Jitrin Jokubas Jokūbas Jonny Jordyn Jorune
    Jorūnė José Jua Juni Juozas Jurgita Justas Justinas Juul Kaamil Kaashif Kaazim Kabeer Kachela Kader Kafeel Kahurangi
    Kajji Kajus Kalbi Kaleem Kaleema Kamari Kameron Kamolchanok Kamryn Kaombwe Karaamat Karam Karli Karolis Kasam Kashan
    Kashif Kauthar Kawkab Kawthar Kayden Kaysan Kazi Kenzie Kestutis Keyaan Khaalid Khaan Kiburi Kijana Kipenzi Kipras
    Kodchaporn Koko Kornelija Kotryna Kristupas Kulnun Kunaporn Kęstutis Labeeb Labib Lacın Laeeq Lahiah Laiq Laith
    Lajlaj Laqeet Lateef Laurita Laurynas Layth Laçın Leja Leticija Liepa Limazah Linas Liyaaqat Liyaqat Lonie Loreto
    Loïs Luay Luca Luka Luqmaan Luqman Lut Lutf Luverne Lėja Maahir Maajid Maalik Maawiya Maaz Maazin Mabad Madani
    Madiyan Madyan Mahad Mahaz Mahbeer Mahboob Mahbub Mahdee Mahdy Maheen Mahfooz Mahfuj Mahfuz Mahja Mahmood Maj Majd
    Majdi Majdy Majeed Makeen Makini Mamun Manaia Mannie Mante Mantė Manu Marjan Markas Maroof Martynas Matas Matija
    Matunda Maxi Medeja Medėja Mell Migle Miglė Mindaugas Mitra Mizhir Montie Mourib Muhallil Muhazzim Mulayim Murl
    Muzdahir Muzhir Naadir Naail Naajy Naasih Naasir Naathim Naazhim Nabeeh Nabeel Nabhan Nabigh Nabih Nadeem Nadhir
    Nadim Nadr Naeem Nafasat Nafees Nafesa Nafis Naglis Nahiara Naib Najair Najeeb Nanni Naoise Nattawun Nazaret Nedas
    Nerijus Neringa Nichakarn Nihad Nihal Niracha Noa Nojus Noor Noppakao Nutcha Nutkrita Nutwadee Obaid Odie Olie
    Olivija Olof Omair Omeir Omran Oncel Orestas Orla Orrie Osie Ossama Ottie Owais Pachongruk Pada Pakjira Pannawich
    Parin Parsa Parvez Pascal Patchaploy Patcharaporn Pattamon Pattapon Pattatomporn Paulius Pawan Peem Pervaiz Petras
    Petros Phenphitcha Phubes Pijus Pintusorn Pitipat Pornchanok Povilas Prames Puntira Qaadir Qaasim Qabeel Qadar
    Qadeer Qadi Qahtan Qaim Qais Qamar Qani Qanit Qareeb Qaseem Qasid Qasif Qatadah Qawee Qays Quadir Qudamah Quddoos
    Qudoos Qurban Qusay Qutaybah Qutb Qutub Raaghib Raahil Raakin Raamis Raamiz Raashid Raatib Rabar Rabb Rabbaanee
    Rabbani Rabee Rabiah Rabit Radhee Radi Radvile Radvilė Raed Raees Rafan Rafay Rafee Rafeek Rafeeq Ragheb Raghib
    Rahat Raheel Raminta Ramunas Ramune Ramunė Ramūnas Rasa Ratchanon Reine Reshoni Ricardas Rimante Rimantė Risalet
    Ričardas Robertas Rohaan Rojus Rokas Rolandas Romualdas Rosi Rua Rugile Rugilė Rusne Rusnė Rusul Ruwaihim Rylan
    Rylee Ryte Rytis Rytė Rūta Saabir Saadiq Saafir Saahir Saaiq Saajid Saal Saalih Saalim Saaqib Saariyah Sabah Sabahat
    Sabari Sabbir Sabeeh Sabil Sabiq Saboor Sabur Saburah Sadan Sadaqat Sadeed Sai Saim Sair Sairah Samama Saood Sarunas
    Sarunporn Sasa Saulius Saša Selvi Sendogan Senna Serda Seyran Shida Sifa Sigita Siku Simas Simonas Sitiwat Sittikorn
    Skylar Skyler Smilte Smiltė Sorawut Souma Supasit Supasita Suvakit Suwijuk Taahaa Taahir Taaj Taalib Taamir Taanish
    Taariq Taban Tabassum Tabish Tadas Tadeen Tafazal Tahawwur Taheem Tahmaseb Tahmeed Tahmid Tahoor Tahseen Taial
    Taimur Taisir Tajammal Tajammul Tajudinn Tajus Talal Talat Talha Talhah Talib Tamam Tarfaan Tautvydas Tawkeel Tayler
    Teagan Teetat Tenzin Thalente Thanatcha Tiare Tine Tirdad Tishk Titas Todsawun Tristen Tufani Tunchanok Tunradee
    Turan Ubaadah Ubadah Ubaid Ubaidah Ubay Ubayd Ubaydullah Ufukay Ugne Ugnė Ugur Uhban Ulfat Uli Umaarah Umair Unsever
    Urrab Uzima Uğur Vahar Vaida Vaidas Vakare Vakarė Vakris Vala Valdis Vasare Vasarė Vasilica Vejune Verne Vigilija
    Vilius Vilte Viltė Vitalija Vlasta Vytautas Vyte Vytė Vėjūnė Waahid Waail Waajid Wadee Wadood Wafa Wafeeq Wafi Wafiq
    Wahb Wahban Waheed Wahhaab Wahhaaj Wamwema Wasin Wassaya Wendelin Xobeen Yaaseen Yada Yadid Yafi Yafir Yaghnam
    Yahyaa Yalın Yaman Yamar Yameen Yanisa Yaqeen Yaqoot Yaqub Yar Yasaar Yasar Yaseen Yashem Yasir Yathrib Yawar Yawer
    Yazan Yazeed Yaşar Yeraz Yergha Yesoob Yohana Yureed Zaafir Zaahid Zaahir Zaakir Zabir Zackariya Zaeem Zafar Zafeer
    Zafir Zafrul Zahaar Zaheer Zahi Zahri Zahrun Zaib Zarar Zauqi Zaweel Zayyir Zemyna Zerdad Zewad Zimran Zion Zivile
    Zuwayhir Zygimantas Öncel Ünsever Ąžuolas Şendoğan Šarūnas Žemyna Živilė Žygimantas
    """

  /// Surnames that are no common words and no given names.
  static let surnames: StaticString = """
    Aaltonen Aalts Aanei Aarden Aarts Aasa Aasen Aasmae Aasmäe Aavik Ababei Abad Abada Abarca Abascal Abatantuono Abba
    Abbad Abbagnale Abbaslı Abbasov Abbasova Abbassi Abbes Abbosov Abdelaziz Abdellaoui Abdelli Abdiaziz Abdifatah
    Abdikadir Abdille Abdinoor Abdou Abdow Abduazizov Abduboriyov Abdulhamidov Abdulla Abdullaoglu Abdullaoğlu
    Abdullayeva Abdullohov Abdumalikov Abdurahmonov Abed Abele Abella Abellan Abellán Aberg Aberhart Abicic Abiola
    Abičić Abola Abolina Abolins Abols Aboraa Abou Abouda Aboukir Abrafi Abrahamova Abrahamsen Abrahamsson Abrahám
    Abrahámová Abramov Abramovic Abramović Abrassart Abrorov Abubakrov Abuga Aburto Abwao Accardo Acedo Acerbi Acero
    Achaorainn Acharya Achberger Achbergerova Achbergerová Acheampong Achison Achleitner Achola Achour Achouri Ackerl
    Ackermann Acuña Adadia Adamec Adamecova Adamecová Adamova Adamová Adamu Adasme Adebisi Adegbite Adegoke Adelaar
    Adelakun Adelusi Ademiluyi Ader Aderibigbe Aderogba Adesiyan Adetokunbo Adeyemi Adeyemo Adhiambo Adinolfi Adisa
    Adolfsson Adoma Adomah Adomako Adongo Adow Adriaansen Adriaensdr Adriaense Adriaensen Adriaenssens Adriansyah
    Adrovic Adryaens Adusei Adutwum Adutwumwaa Adwubi Adzijevic Adžijević Aebi Aeby Aedo Aeije Aerts Aertsz Afanasjev
    Afirifa Afoakwa Afolabi Afolayan Afonja Afrakomaa Afruzova Agaoglu Agarwal Agate Agayeva Agazzi Aggarwal Aghas
    Agnesi Agostinelli Agostini Agovic Agrawal Agren Aguado Agudelo Agudo Aguila Aguilo Aguiló Agullo Agurto Agusti
    Agustí Agyapomaa Agyapong Agyare Agyei Agyeiwaa Agyemang Agüero Ahearne Aherne Ahlberg Ahlgren Ahlin Ahlqvist
    Ahlstrom Ahlström Ahluwalia Ahmadi Ahmadov Ahokas Ahola Ahonen Ahortor Ahuja Ahumada Aichholzer Aichinger Aigner
    Ailin Ailín Ainmneach Ainsboro Airaksinen Airmeas Aissani Aissaoui Ajao Ajayi Ajello Ajewole Akbarov Akca Akcay
    Akdeniz Akelis Akello Akerlund Akerman Akesson Akgunduz Akgündüz Akhtar Akinrinola Akmacic Akmalov Akmačić Akoaa
    Akobirov Akoto Akowua Aksu Akyaa Akyeampomaa Akyeampong Akyena Akça Akçay Alabi Alamo Alanen Alanko Alarcón Alatalo
    Alber Alberdi Albero Alberola Albertini Alboni Albornoz Albu Albuquerque Alcalde Alcalá Alcazar Alcolea Alcántar
    Alcántara Alcázar Aldobrandi Alegre Alegria Alegría Aleksandrov Alemany Alemdar Alemán Alexandersson Alfieri Alfonsi
    Alfredsson Aliaga Alinurov Alio Aliyev Aliyeva Alkovic Alković Alksne Alksnis Allal Allali Allas Allende Allendes
    Aller Allerby Allik Allis Almagia Almagià Almagro Almansa Almazan Almazán Almgren Almonacid Almqvist Aloba Aloisio
    Alonzi Aloo Alpaidis Alsina Altenwerth Altera Altmann Aluoch Alvear Alzate Alzinova Amaldi Amalrada Amann Amanovic
    Amanović Amat Ambani Ambrasas Ambrozic Ambrožič Ameur Amidzic Amidžić Amigo Amigó Aminova Amirayeva Amirov Ammaniti
    Ammann Ammari Amoa Amoako Amoakowaa Amoanimaa Amoasi Amoit Amores Amorim Amoros Amorós Ampadu Ampofo Ampofowaa
    Ampoma Amponsa Amponsah Ampuero Amrane Amrani Amrein Amrouche Anand Anarqızı Anastasi Anciaux Anderberg Anderl
    Andersson Andorful Andrasek Andrasik Andrasikova Andrasova Andrašek Andrašík Andrašíková Andreasen Andreassen
    Andreasson Andreev Andren Andreotti Andreozzi Andreu Andriani Andries Andrijasevic Andrijašević Andrijevic
    Andrijević Andráš Andrášik Andrášiková Andrášová Andrén Anekvorakul Anele Angarita Angeli Angerer Anggraini
    Anggriawan Angiolello Anglada Anguillara Anguissola Anguita Angwenyi Anichini Anicic Anima Anisayeva Anissimov
    Aničić Anjos Ankra Ankunding Annsboro Annus Anokye Ansa Ansboro Ansems Ansomaa Ansomah Ansorova Antalova Antalová
    Antelami Antikainen Antolkovic Antolković Antonacci Antonetti Antonic Antonini Antonioni Antonić Antonov Antonsen
    Antonsson Antonucci Anttila Anttonen Antunes Antunez Antwi Antwiwaa Antón Antúnez Anvarov Anyanwu Anyona Aoko
    Apablaza Aparecida Apine Apinis Apiyo Apondi Aporti Appelman Appia Appiah Apsite Apsitis Apsīte Apsītis Apte Arab
    Aracena Aragao Aragones Aragonés Aragão Aragón Aramburu Arancibia Araneda Aranguiz Aravena Araya Arazlı Araújo
    Arboleda Arco Arcos Ardelean Ardianto Ardila Arend Arens Argan Argentero Argenti Argento Argurio Ariasso Aribi
    Ariens Arifcanov Arino Ariosto Ariza Ariño Arjona Armellini Armendáriz Armengol Arnaiz Arnal Arnesen Arnott Arnould
    Aroca Aronsson Aros Arranz Arregui Arriagada Arribas Arrieta Arro Arslan Arsoy Arthurs Artigas Artner Arula
    Arvidsson Aryani Arzulu Aránguiz Arévalo Asadov Asamoa Asamoah Asante Asantewaa Asare Aschauer Aschman Asenjo
    Asensio Asenso Ashman Asiama Asiedu Asieduwaa Asikainen Asilayeva Asilbekov Aslanova Aslund Asmanova Asmiraeva
    Asmundo Asplund Asprucci Asselin Assuncao Assunção Astete Astorga Astrom Astudillo Astuti Ataa Atakisioglu
    Atakişioğlu Atienza Attia Atwal Atzler Aubert Aubry Auer Aufderhar Augustsson Auinger Aulenti Auma Aumann Aunina
    Aunins Auniņa Auniņš Austermuhle Austermühle Autio Auvinen Auzina Auzins Auziņa Auziņš Avendano Avendaño Avilés
    Avotina Avotins Avotiņa Avotiņš Awadh Awinja Awino Awodiran Awolowo Awuah Awuor Axelsson Axundlu Axundov Axundova
    Ayad Ayadi Ayanda Ayandokun Ayieko Ayize Aylinova Ayllon Ayllón Aylward Ayoola Ayubov Ayuma Ayuso Azcona Azizov
    Azizova Aznar Azocar Azorin Azzouz Azócar Ağaoğlu Ağayeva Baafi Baah Baawia Babanlı Babati Babato Babayeva Babbo
    Babey Babic Babić Babič Babjak Babjakova Babjaková Babka Babtunde Babu Bacaeir Bacaer Bacak Bacha Bacher Bachinger
    Bachler Bachmann Bacic Backes Backlund Backstrom Bacosi Badal Badami Badan Badel Badia Badilla Badoer Badoglio Badu
    Badía Baele Baena Baert Baeten Baetens Baeyens Baggio Baghdadi Baglioni Bagırov Bagırova Bahamonde Bahamondes
    Baharia Baharlı Bahl Bahloul Bahna Bahno Bahnova Bahnová Bahon Bahri Bahringer Bailis Bailly Bailís Bains Bairead
    Bairéad Baisceir Bajaj Bajamonti Bajan Bajardi Bajc Bajwa Bakare Bakhouche Bakhti Bakken Bakos Baksa Bakshi
    Bakıxanov Balaguer Balakrishnan Balan Balasubramanian Balatinac Balay Balaz Balazova Balbi Balbo Baldauf Baldick
    Balic Balincic Balinčić Balistreri Balić Baljak Balla Ballester Balmat Balode Balodis Balog Balogh Balogun Balotelli
    Baltins Baltiņš Baláž Balážová Bamidele Bamiloye Bana Banasova Bandello Bandeville Bandi Banerjee Banicevic Banik
    Baničević Banko Bann Bano Banos Banova Banovac Bansal Bantwini Banville Banzer Bappa Baptista Baquero Barac Baracca
    Barad Baral Baranka Barankova Baranková Baranov Baranova Baranová Baraza Barać Barbarigo Barbe Barbero Barberá
    Barbey Barbic Barbier Barbieux Barbir Barbić Barcaccia Barcella Barcelo Barceló Barcena Barco Barents Barese Baresi
    Baresic Barešić Bargetze Baria Baric Baricevic Barillaro Barillon Barisic Barić Baričević Barišić Barkholz Barkovic
    Barković Barneville Baro Baroffio Baroid Barok Barokova Baroková Barongo Barozzi Barra Barracco Barragán Barral
    Barranco Barre Barreda Barrena Barria Barriga Barrio Barrnette Barroso Barría Barsanti Barthel Barthelemy Bartl
    Bartoletti Bartoli Bartos Bartosik Bartosikova Bartosova Bartova Bartovic Bartovicova Bartovič Bartovičová Bartoš
    Bartošová Bartošík Bartošíková Barun Barusic Barušić Bary Barzini Baró Baróid Barún Basa Basadonna Basak Bascunan
    Bascuñán Bashir Bashirian Baska Basko Baskova Basnec Baso Basova Bastiaanse Bastiaense Bastias Bastida Bastidas
    Bastin Bastías Basu Bataglia Batalla Batchelar Batliner Batlle Batra Batrac Batrnek Batta Battelli Battig Battisti
    Batz Bauch Baudoux Baudry Bauduin Baumbach Baur Bausch Baustert Bauwens Bauza Bauzà Bava Bavaud Bave Bawa Baya
    Bayeni Bayo Bayon Bayona Bayramov Bayón Bazin Bazjak Bazzi Baños Bañuelos Bača Bačak Bačić Bağırov Bağırova Baňa
    Baňas Baňasová Baňo Baša Baška Baško Bašková Bašnec Bašo Bašová Beahan Beakey Beasty Beataigh Beaujean Bebic Bebić
    Beccaria Beccheria Bech Becht Bechtelar Beckers Beckius Beckmann Bednar Bednarik Bednarikova Bednarova Bednár
    Bednárik Bednáriková Bednárová Bednář Bednářová Bedoya Beeckman Beekman Beernaert Beernink Beffa Beffort Beggan
    Begonja Beguelin Beguin Begum Behan Behl Behruzov Beier Beijring Beireach Beirn Beirne Beissel Beka Bekaert
    Bekbergen Belaid Belaidi Beland Belarbi Belbachir Belda Bele Beletic Beletić Belhadj Beljajev Belkacem Belkacemi
    Belkadi Belkheir Belkhiri Bellemans Belletini Bellido Bellocchio Bellucci Bellò Belmans Belmar Belmonte Belosevic
    Belov Belošević Belpere Beltrán Bembo Benabdellah Benahmed Benaicha Benaissa Benali Benamar Benamara Benameur
    Benaouda Benavent Benavente Benavídez Benchapatranon Bencheikh Bencic Benedetti Benes Benesova Beneš Benešová
    Bengtsson Benic Benigni Benić Benmoussa Beno Benova Bensaid Bensalah Bensalem Benslimane Benthin Benus Benuska
    Benuskova Benusova Benussi Benyahia Benyamina Benyoucef Benziane Benítez Benčić Beourgeois Berakovic Beraković Beran
    Beranek Berankova Beranova Beranová Berberat Berchem Berchtold Berendse Berengario Berenguer Beresford Bergant
    Bergdahl Berge Berggren Berghmans Bergkvist Bergnaum Bergoglio Bergqvist Bergsten Bergstrand Bergström Bergvall
    Berkahn Berkane Berkani Berlusconi Bermejo Bermingham Berminghim Bermúdez Bernaards Bernad Bernardi Bernardic
    Bernardini Bernardić Bernardova Bernardová Bernasconi Bernat Bernetti Berney Bernolak Bernolakova Bernolák
    Bernoláková Berntsen Berntsson Berre Berrocal Berrè Berríos Bersani Berscheid Bertels Bertelsen Bertemes Berthelot
    Bertho Bertilsson Bertin Bertoli Bertoni Bertosa Bertoša Bertran Bertrán Bervoets Berzina Berzins Beránek Beránková
    Besancon Besançon Besencon Besençon Besnard Besson Betancur Betschart Bettahar Bettendorff Bettin Bettoni Beuchat
    Beuret Beurret Bevc Bevilacqua Beyens Bezak Bezakova Bezemer Bezic Bezić Bezjak Bezák Bezáková Beňa Beňo Beňová
    Beňuš Beňuška Beňušková Beňušová Bhagat Bhailis Bhailís Bhakta Bhalla Bhandari Bhardwaj Bhargava Bhasin Bhat Bhatia
    Bhatnagar Bhatt Bhattacharyya Bhatti Bhavsar Bhebhe Bhedleni Bhejelibomvu Bhembe Bhengu Bhensela Bhovungana Bhungane
    Biagi Biagiotti Bianchini Bibisorayeva Bicak Bicanic Bicek Bicekova Biceková Bichler Biedermann Bielik Bielikova
    Bieliková Bien Bieri Bierstraten Biesty Biggen Bignami Bignardi Bijelic Bijelić Bijlsma Bikelwayo Bikwayo Bilbao
    Bilek Bilekova Bileková Bilge Bilgin Bilir Bilka Bilko Bilkova Bilková Billung Bilolov Binaghi Binda Bingula Binner
    Bintner Bintz Birgen Birkeland Birkic Birkić Biro Birtic Birtić Birzniece Birznieks Biró Bischof Bishell Biswas
    Bitschnau Biver Biwer Biwott Bixio Biyase Biyela Bizjak Bićanić Bičak Bičanić Bjelis Bjeliš Bjorklund Bjorkman
    Björklund Björkman Blaak Blagaic Blagaić Blaha Blaho Blahova Blahová Blanchet Blanda Blanes Blasco Blaser Blasi
    Blatnik Blauensteiner Blazejova Blazek Blazevic Blazic Blazicko Blazkova Blazquez Blažejová Blažek Blažević Blažič
    Blažičko Blažková Blees Bleijenberg Blewanus Blick Blixt Bloemendaal Blokland Blom Blomberg Blomgren Blomkvist
    Blommaert Blomme Blomqvist Blondeel Blondel Blondiau Blonk Blose Blouin Blowick Blumel Bláha Bláhová Blázquez Blümel
    Boada Boadi Boadu Boaga Boahen Boakye Boakyewaa Boase Boatemaa Boatemaah Boaten Boateng Bobadilla Bobal Bobanovic
    Bobanović Bobula Bobulova Bobulová Boburov Bobuľa Bobuľová Bocca Boccherini Boccioni Bocelli Bochud Bodaicin
    Bodaicín Bodart Boddaugh Bodhlaeir Bodhlaer Bodin Bodkin Bodner Bodnár Bodson Boechat Boeckx Boer Boers Boeser
    Boetet Boezio Bogadi Bogaert Bogaerts Bogdanov Bogdán Bogisich Bognar Bogner Bognár Bogovic Bogović Bohan Bohlander
    Bohler Bohlin Bohm Bohman Bohnbach Bohorquez Bohórquez Boiardo Boichat Boillat Boily Boitani Boito Boivin Boix
    Bojanic Bojanić Boke Bokenkamp Bolander Bolaños Bolcevic Boldu Boldù Bolger Boljkovac Bolkesteijn Bollen Bolliger
    Bolnbach Bolzmann Bolívar Bolčević Boman Bombieri Bompiani Bona Bonanno Bonar Bonatti Bonaventura Bonaya Bonbach
    Bondarenko Bondra Bondrova Bondrová Bondumier Boner Bonet Bongiorno Bonino Bonneau Bonnin Bonolis Bonomo Bonsra
    Bonsu Bonte Bonueva Bonvin Bonvini Booden Boogaerts Boonen Boonpungbaramee Bophela Bora Borah Borak Borbely Borbély
    Borde Borek Borekova Boreková Boreland Borer Borghese Borgstrom Borgström Borik Borikova Boriková Borisova Borisová
    Borissov Boriš Borišová Borjesson Borka Borko Borkova Borková Borland Borman Borner Borojevic Borojević Boros
    Borosak Borovsky Borovský Borovy Borový Borošak Borquez Borra Borrani Borras Borrell Borremans Borromeo Borromini
    Borroni Borrás Borsellino Borsiere Boru Borzomi Borzomì Borík Boríková Bosak Bosakova Bosilj Bosio Bosire Boska
    Bosman Bosmans Bosnak Bosnakova Bosnjak Bosnjakovic Bosshard Bossi Bossuyt Bostrom Bostrov Boström Bosurgi Bosák
    Bosáková Botella Botham Botic Botica Botić Botsford Botta Bottaro Botteron Bottigliero Bouabdellah Bouafia Boualem
    Bouali Bouaziz Boubekeur Boucetta Bouchama Bouchareb Bouchat Bouchet Bouchez Bouckaert Boucsein Boudart Boudewijns
    Boudiaf Boudjemaa Boudraa Bouguerra Bouhuizen Bouillon Boukhalfa Boukhari Boukhatem Boulanger Boulay Boumaza
    Boumediene Bounab Bourdon Bourguignon Bourke Bourquard Bourquin Boussaid Boutaleb Bouthoorn Bouvet Bouvier
    Bouwhuisen Bouziane Bouzid Bouzidi Bova Bovet Bovy Bowater Boyabenyathi Boyse Bozanic Bozanovic Bozic Bozicevic
    Bozickovic Bozikovic Boška Bošnjak Bošnjaković Bošňák Bošňáková Božanić Božanović Božiković Božić Božič Božičević
    Božičković Bracke Bracun Bradden Bradic Bradić Bradtke Braem Bragadin Bragaglia Brahier Brahimi Brahmbhatt Brahmi
    Brajkovic Brajković Brakus Bralic Bralić Brambilla Branaola Brancaccio Branciforte Branco Brandenburger Brandic
    Brandić Brandl Brandner Brandstatter Brandstetter Brandstätter Brandtner Brankovic Branković Brannelly Brannstrom
    Brar Brassard Brasseur Brassil Bračun Brcko Breasail Breathnach Bregar Breheny Breitenberg Brekke Bresciani Brese
    Breslin Bresnehan Bresse Bresé Breugelensis Breugelmans Brezina Brezinova Brezinová Brezjan Breznik Briain Briand
    Briccialdi Briceno Briceño Brichard Brichese Bridson Briede Briedis Briemer Briere Brievingh Briody Brisee Briseño
    Brislane Brisson Britvec Briutean Brizee Briútean Brlas Brlek Brletic Brletić Broberg Brodin Broeckx Broeders Broek
    Broekhoven Broeshart Broggini Brolin Broman Bronder Brookes Broquet Broschi Brosius Brosnan Broughan Brouwer
    Brouwers Broy Brozova Brož Brožová Bruadar Bruck Bruder Bruen Bruggeman Brugger Brugman Brugnaro Bruiseal Bruiséal
    Brumleve Brun Bruneau Bruneel Brunel Brunello Brunovska Brunovsky Brunovská Brunovský Bruscantini Bruska Brusko
    Bruskova Bruun Bruyere Bruyninckx Bruynzeels Bruyère Bruška Bruško Brušková Brännström Bräuer Brún Bucanac Bucar
    Buch Buchberger Buchegger Buchel Buchinger Buchler Buckridge Budai Budaqlı Budhlaeir Budig Budiman Budiyanto Buelens
    Buendia Buendía Bugnon Bugueno Bugueño Buhler Buhlmann Buick Buijs Buisson Buitrago Bujard Bukhosini Bukovec
    Bukovska Bukovsky Bukovská Bukovský Bukvic Bukvić Buljan Bulle Bultot Bulzoni Bumb Buncic Bundi Bungic Bungić Bunic
    Bunić Bunlerngsri Bunlupong Bunčić Buonauro Burbano Burcardo Burchill Burcul Bures Buresova Bureš Burešová
    Burgstaller Buric Burić Burman Burnach Burri Bursic Burtscher Burčul Buršić Buscetta Busienei Busljeta Busoni
    Busquets Butala Butkovic Butković Butkus Butselaar Buttimer Buttimore Buyse Buysse Buzov Bučanac Bučar Bušljeta
    Bwire Bylund Bystrom Byström Bácaeir Bácaer Báez Bánová Bárcena Bárta Bártová Bäckman Bäckström Bähr Bättig Bègue
    Béataigh Bédard Béguelin Béireach Béland Bélanger Bélisle Bérubé Bétancourt Bílek Bílková Bórik Bóriková Bórquez
    Bôrik Bôriková Bõstrov Böck Böhler Böhm Bökenkamp Börjesson Börner Bösch Büchel Bühler Bühlmann Bērziņa Bērziņš
    Cabanas Cabanillas Cabañas Cabbarlı Cabello Cabeza Cabezas Cabibbo Cabo Caboto Cabrero Cabrini Cabán Caccianemico
    Caccioppoli Cadden Caddow Cadefau Cadenas Cadhain Cadogan Cadorna Cafarchia Caffarelli Cafferkey Cafferky Cafferty
    Caffrey Cafua Cafuk Cagalj Cagnin Cagnotto Cahalane Cahillane Caicedo Caimbeal Caimbeul Caimbéal Cainero Cairn
    Caironi Calarco Calatayud Calbo Caldeira Calderón Calgari Callanan Callebaut Callegari Callegaro Calleja Callens
    Callewaert Calligan Callinan Cally Caluza Calvet Calvey Camalov Camanni Camargo Cambier Camicione Camilleri Camino
    Camiscione Cammarata Cammel Campanella Campano Campillo Campise Campoy Camuccini Camurcuoglu Canali Canas Canavan
    Cancino Candaux Candia Canellas Canet Canete Canetta Canevascini Canil Canizares Cannan Canniffe Cannizzaro Canova
    Canovas Cantero Cantillo Cantimori Canton Cantón Cantú Caomhanach Caomhánach Caparros Caparrós Capdevila Capecchi
    Capekova Capeková Capelle Capka Capko Capkova Capkovic Capkovicova Capková Capla Caplis Caplovic Caplovicova
    Cappelli Capples Capua Capuaigh Capuana Caracciolo Carbajo Carballo Carbery Carbo Carbonell Carbó Carcamo Cardano
    Cardon Cardoso Cardozo Carfagna Cargonja Caric Carić Carlberg Carlier Carlsson Carmaig Carneiro Carnera Carnero
    Carnogurska Carnogursky Carnotte Carocci Carolan Carosone Carpaccio Carpentier Carpio Carragher Carraud Carraux
    Carreras Carretero Carreño Carreón Carriera Carrig Carrigy Carrizo Carro Carron Cartes Carthy Cartur Cartúr Carullo
    Carun Carville Carún Casadei Casado Casagrande Casal Casale Casaleggio Casalodi Casanovas Casarin Casellati Cashen
    Casier Casini Cassara Cassart Cassarà Cassen Casserley Casserly Cassiano Cassin Castano Castañeda Castaño Castejon
    Castejón Casteleyn Castell Castelli Castellitto Castello Castells Castelló Castiglione Castilla Castioni Castrillo
    Castrillon Castrillón Casárez Catala Catalá Catalán Catenazzi Cattaneo Cattigan Cattin Caudron Caune Cavalcante
    Cavalcanti Cavanagh Cavanna Cavieres Cazorla Cañas Cañellas Cañete Cañizares Ceafarcaigh Ceanainn Cebekhulu Cebisa
    Cech Cechova Ceci Ceide Ceirisc Ceitinn Cekovska Cekovsky Celentano Celis Celma Celmina Celmins Celmiņa Celmiņš
    Celms Cendron Cenge Centek Centekova Centeková Ceorais Ceothach Ceothanach Ceothánach Cerar Ceravolo Cerdan Cerdá
    Cerdán Cerezo Ceri Cermak Cermakova Cerna Cerne Cernik Cernikova Cernoch Cernochova Cerny Ceron Cerquiglini Cerro
    Cerutti Cerven Cervenova Cerveny Cervera Cervántez Cerón Cesaroni Cesarotti Ceschi Cesnak Cesnakova Cesnaková Cesnek
    Cesnekova Cespedes Cestaric Cestarić Ceulemans Ceuppens Chacha Chacko Chacón Chada Chadha Chagwe Chahal Chai Chaib
    Chaihirankarn Chaisatit Chakrabarti Chakraborty Chalupka Chalupkova Chalupková Chamane Chamorro Chand Chander
    Chandia Chandía Changawa Chaoui Chaparro Chapelle Chappuis Chapuis Charef Charest Charlier Charoensuksopol Charon
    Charosova Charpentier Charpie Charpié Charrier Chartrand Chatriand Chatriant Chatterjee Chaudet Chaudhari Chaudhary
    Chaudhry Chaudhuri Chaudry Chauhan Chauveau Chauvet Chavarría Chawla Cheara Chebii Cheboi Chebon Checa Chechi Cheda
    Cheema Cheikh Chelagat Chelimo Chellaoua Chemtai Chemutai Chenangat Chenaux Chengo Chepchirchir Chepchumba
    Chepkemboi Chepkirui Chepkosgei Chepkurui Chepkwemoi Chepkwony Chepngeno Chepngetich Cheptoo Chergui Cherian Cheriet
    Cherifi Cherono Cherop Cherutich Cheruto Chesang Chesire Chevalley Chevallier Chevresson Chevrolet Cheyech Chhabra
    Chiappetta Chiaramonte Chibani Chibi Chibini Chico Chigi Chikh Chiliza Chindamo Chinnici Chirchir Chittolini
    Choeychuen Chokshi Chomba Chomsri Chonco Chopard Chopra Choque Chotzen Choudhary Choudhry Choudhury Chovan Chovanec
    Chovanecova Chovanecová Chovanova Chovanová Chowdhury Chowitunkit Chrappa Chrappova Chrappová Chretien Christiaens
    Christoffersen Chrodtrud Chrétien Chudik Chudikova Chudík Chudíková Chukwu Chumba Chumo Chávez Ciampi Cianciolo
    Ciani Ciaragain Ciaragáin Cibane Cibin Cibula Cibulka Cibulkova Cibulova Cibulová Cibuľa Cibuľka Cibuľková Cicala
    Cichorius Cicilia Ciernaova Ciernik Ciernikova Cierny Cifuentes Cigan Ciganik Ciganikova Ciganova Ciganovic
    Ciganović Ciger Cigerova Cignaroli Cigán Cigánik Cigániková Cigánová Cigáň Cigáňová Cikotic Cilea Cilibrasi Cillin
    Cillín Cimarosa Cimini Cindric Cindrić Cingizoglu Cinneir Cinnéir Cintrón Ciosog Ciosóg Ciothaigh Ciothog Ciothóg
    Cipolla Cirule Cirulis Cisterna Cisternas Ciuinin Civaschi Cizmesija Cizmic Ciúinín Claassen Claesdr Claesen
    Claesner Claessens Claesson Claeys Clafferty Claffey Clarach Claridge Classon Clavero Clavin Clees Clenaghan Clerc
    Clerkin Clery Clinten Clogherty Cloherty Clohessey Clohessy Cloney Cloonan Cloone Clooney Closset Clune Clárach
    Coady Coardi Cobo Cobrda Cobrdova Cocci Cociarelli Codina Coelho Coello Coene Coenen Cofre Cofré Cogan Cogley
    Cohalan Coholan Coigny Coincheanainn Coinin Coinner Coinnin Coinnér Coinnín Coinín Colas Colbach Colfer Colgan
    Colhoun Colinet Coll Collao Collart Colleneler Colleran Collet Colligan Collignon Collina Collinder Colling Collodi
    Colly Colom Coloma Colomer Colot Colpaert Colreavy Columbo Comar Comartun Comartún Comber Combi Comboni Combre
    Comencini Comerford Comeriato Comisky Comisso Comman Commins Comolli Compere Compère Comyn Conaola Conaty Conbhae
    Conboy Concannon Condoleo Condren Condron Condun Condún Conefrey Conesa Confhaola Conlan Conmee Conmy Connachton
    Connaghy Connaughton Conneeley Conneely Connellan Connery Connole Conole Conrach Conradi Conraoi Conree Conry
    Consaidin Consaidín Considine Contarini Conter Contrafatto Coogan Cooksley Coolahan Coolen Coonan Coppens Corbacho
    Corbat Corbo Corboz Corcos Cordier Corduff Coret Coric Corish Corkery Corless Corlett Corlu Corman Cormican Cormick
    Cormy Cornelisse Cornelissen Cornelisz Cornez Cornil Cornut Cornuz Corominas Corpataux Corr Corradi Corredor
    Corridan Corstiaens Cortese Cortina Cortés Corvalan Corvalán Cosandey Coscair Cosendey Cosgrave Cosic Cosman Cossiga
    Cossy Costalonga Costanzi Coste Costela Costelloe Costigan Cotic Coughlan Coulon Counihan Courcey Cournane Courtenay
    Courtier Courtois Courvoisier Coutts Couturier Couvreur Covic Cowely Cozar Cragg Crahan Crahay Craine Crampsey
    Crampsie Crangle Cranley Cranly Craw Crean Creedon Cregan Crehan Cremer Cremin Cremonesi Crespi Cresswell Cretton
    Crevar Crevoisier Criado Cribbons Crilly Crimmins Crinion Criomhthain Criostoir Criostuir Criostóir Criostúir
    Crisafulli Crispi Cristoforetti Crivelli Crnekovic Crneković Crnkovic Crnković Croad Croal Crohan Croil Crolly Crona
    Cronelly Cronly Crosbie Crossan Crota Cruces Crudden Cruickshank Cryan Cróil Csonka Cuadrado Cubillos Cubric Cucek
    Cuda Cuddihy Cudic Cuenca Cuervo Cuesta Cueto Cuffe Cugia Cuidithe Cuillin Cuillín Cuineain Cuineáin Cuirteis
    Cuirtéis Cukman Cukon Culhane Culi Culina Culjak Culligan Cullinan Cullinane Culloty Cully Culot Cumiskey Cumisky
    Cummerata Cummiskey Cummisky Cundari Cundun Cunnane Cunneen Cunny Cunun Cupic Curatoli Curci Curdy Curic Curnane
    Curneen Curnyn Curraoin Cusack Cusano Cutrufo Cutuli Cuvarlı Cuvelier Cuypers Cuyvers Cuzzocrea Cuéllar Cvenic
    Cvenić Cvetkovic Cvetković Cvetnic Cvetnić Cvitan Cvrtila Cwalile Cyprich Cyprichova Cyprichová Cáceres Cámara
    Cánovas Cárcamo Cárdenas Câmara Céide Céitinn Céspedes Cíger Cígerová Cíosóg Córdoba Córdova Cózar Côté Cúndún Cúnún
    Cīrule Cīrulis Daako Daakoaa Dabo Dabukke Dach Dachgelder Dachgeldt Dachgelt Dada Dado Dadova Daems Dagane Daglı
    Dahir Dahlen Dahlin Dahlqvist Dahlstrom Dahlström Dahlén Dahm Dahmane Dahmani Daibhis Daiken Dalal Daleiden Dalerov
    Dallaire Dallape Dallapé Dallara Dallinger Dalmau Daltun Daltún Dalziel Damanik Damijanic Damijanić Damirov
    Damjanovic Damjanović Danaher Dancak Dancakova Danciak Danciakova Dancák Dancáková Dandolo Danek Danekova Daneková
    Dangl Danielsen Danielsson Danilov Danko Dankova Danková Danninger Dano Danova Danová Danso Dančiak Dančiaková
    Dančák Dančáková Daoud Daoudi Dardenne Dargan Darmody Darojkovic Darojković Dasey Dasgupta Dass Datta Dautanec
    Dautovic Dautović Davern Davidova Davids Davidsson Davitt Davodov Davoren Davõdov Dawick Dayal Daza Dağlı Daňa Daňko
    Daňková Daňo Daňová Deacy Deady Deak Deakova Dease Deasy Debelic Debelić Debeljak Debnar Debnarova Debnár Debnárová
    Debroux Debruyne Decamps Deceuninck Dechamps Deckers Deckow Declerck Declercq Decock Deconinck Decoster Deegadan
    Deehan Deeley Deely Deeney Deeny Deery Degroote Degryse Degueldre Dehmel Dehon Deigan Deignan Deiseach Dejardin
    Dejonghe Dekeyser Dekys Dekysova Dekýš Dekýšová Deladoey Deladoëy Delaere Delahaye Delahunty Delannoy Delap Delargy
    Delattre Delaunay Delcourt Delcroix Deledda Deleu Deleze Delforge Delfosse Delhaye Delhez Dellucci Delmotte
    Deloughrey Deloughry Delporte Deltour Delvaux Delvigne Delwayo Delèze Deman Demanet Demaret Demeulenaere Demeyer
    Demeyere Demir Demirel Demmendaal Demoulin Demsar Demuth Demuynck Demšar Denesik Dengg Denihan Denissov Denk Dennehy
    Dennenberg Denys Deol Depero Depoorter Deprez Depuydt Derbal Derezic Derežić Derkaoui Dermody Derouiche Derradji
    Derrig Derycke Desbiens Descamps Deschamps Deschenes Deschênes Deshmukh Deshpande Deshusses Desio Desmedt Desmet
    Dessart Dessy Detaille Dethier Detournay Detry Detti Deutschmann Devally Devane Devanney Devaux Devecka Deveckova
    Devenney Devereux Devery Devečka Devečková Devillers Devilly Devitt Devolder Devos Devoy Devriendt Dewaele Dewan
    Dewez Dewilde Dewitte Dewulf Deze Deák Deáková Deže Dhadho Dhaliwal Dhar Dhawan Dhillon Dhingra Dhondt Diaconescu
    Diaconu Diaf Dibbert Dibiasi Dicki Didovic Didović Diederich Dieguez Dierckx Dierick Dierickx Diesbach Diesbergen
    Dietl Dieu Dieudonne Dieudonné Diffin Diffley Diggin Dignan Dijkman Dijkstra Dijoux Dikane Dildorova Dillane Dillen
    Dilnozova Dilnurova Dimba Dimbane Dimbani Dinabantu Dinamarca Dinan Dinangwe Dindela Dindi Dineen Dingila Dinneen
    Dinwa Diolun Diolún Dionun Dionún Dippel Dircken Dirksen Dirnberger Dirrane Dirven Discin Disdero Diskin Ditschlerin
    Dittrich Divenney Diviney Dixit Diyorayeva Diyorov Dizdar Diéguez Djebbar Djellal Djellouli Djoudi Dlaba Dlabane
    Dlabazane Dladla Dlakadla Dlakela Dlamane Dlambula Dlamdaka Dlamini Dlamlenze Dlangamandla Dlawuza Dlebenkomo Dlodlo
    Dlomo Dludla Dludlu Dlungwana Dmitriev Dobbelaere Dobbin Dobes Dobler Dobre Dobric Dobrić Dobsinska Dobsinsky
    Dobšinská Dobšinský Dochioiu Dockx Docolomanska Docolomansky Docquier Doesburg Doghair Dogherty Doglioni Dohn
    Doingeard Dolenc Dolezal Dolezalova Doležal Doležalová Dolic Dolinar Dolinsek Dolinšek Dolić Domenech Domingues
    Dominikovic Dominiković Dominkovic Dominković Doménech Domínguez Donagher Donaire Donarelli Donati Donatoni Doncabe
    Doncevic Donda Donegan Dongoran Donini Doniyorov Donkor Donlon Donnan Donnay Donnellan Donoghue Donoso Dony Donà
    Dončević Dooey Doogan Doohan Doolan Doorhof Doornhem Doorty Dorcha Dordan Dorfer Dorgan Doring Dorka Dorko Dorkova
    Dorková Dornan Dorner Dorot Dorotova Dorotová Dorova Dorová Dorrian Dorschner Dorsman Doshi Dossetti Dossi Dostal
    Dostalova Dostert Dostál Dostálová Doudigan Doumont Dovara Dovudov Dower Dowerg Dowey Dowley Doyen Dočolomanská
    Dočolomanský Draaisma Draghi Dragicevic Dragičević Dragobratovic Dragobratović Dragojevic Dragojević Drajna Drajnova
    Drajnová Drakulic Drakulić Drandic Drandić Draxler Drazic Dražić Dretvic Dretvić Drewes Drian Driesen Driessen
    Drobna Drobny Drobná Drobný Droguett Drohan Drolet Droma Droney Droppa Droppova Droppová Drotar Drotarova Drotár
    Drotárová Drouin Droz Drozdov Druart Drub Drubin Drumm Drummy Druso Drysdale Duah Duba Dubandlela Dubazane Dubey
    Dubnicka Dubnička Dubovecak Dubovečak Dubovska Dubovsky Dubovská Dubovský Dubuisson Dubé Duchene Duchesne Duchêne
    Dudas Dudekova Dudeková Dudik Dudikova Dudka Dudko Dudkova Dudková Dudo Dudok Dudokova Dudoková Dudova Dudová Dudás
    Dudík Dudíková Duez Dueñas Duffin Dufie Dufrane Dufrasne Dugal Dugar Duguay Duhamel Duhig Duhy Duignan Duinsmearach
    Duivenvoorden Dujardin Dujmovic Dujmović Dukada Dukic Dukić Dula Dulbecco Dulla Dullova Dullová Dulohery Dulova
    Dulová Dumakude Dumanlı Dumina Dumins Dumisa Dumitrescu Dumortier Dumoulin Dunge Dunleavey Dunny Dunphy Dunser
    Dunworth Dunyoeva Duodo Dupré Dupuy Duquesne Durca Durco Durcova Durdik Durdikova Durdonova Durdu Durdík Durdíková
    Durek Durekova Durgan Durica Duricova Durieux Duris Durisova Durka Durkan Durko Durkovic Durkovicova Durkovska
    Durkovsky Durmus Durmuş Durnan Durnin Durning Duro Duroux Durova Durovic Durovicova Durovsky Durovskyova Durrihy
    Dury Durán Dusa Dusek Dusekova Dusicka Dusickova Dusik Dusikova Duska Dusko Duskova Dusková Dusova Dussart Dusík
    Dusíková Dutka Dutko Dutkova Dutková Dutrieux Dutt Dutta Duvancic Duvanel Duvančić Duvivier Duyaza Duze Duša Dušek
    Dušeková Dušička Dušičková Duška Duško Dušková Dušová Dvojak Dvonc Dvoncova Dvonč Dvončová Dvorakova Dvorska Dvorsky
    Dvorská Dvorský Dvořák Dvořáková Dwala Dwamena Dyal Dzapo Dzene Dzenis Dzurjanin Dzurjaninova Dzurjaninová Dáibhís
    Dánová Dávidová Dávila Déiseach Délèze Díaz Díez Díscín Döhn Döring Dörr Dörschner Dúinsméarach Dúška Dünser Dūmiņa
    Dūmiņš Džapo Eberharter Eberl Eberth Ebner Echevarría Echeverría Eckbauer Edberg Edlinger Edlund Edman Edstrom
    Edström Edun Edvardsen Edvardsson Eeckhout Eelman Eerden Effertz Egea Egli Eglinton Eglite Eglitis Eglīte Eglītis
    Egorov Ehlert Eibl Eichberger Eichenberger Eichinger Eide Eigenwillig Eijkelboom Eilfirt Einarsson Einaudi Eischen
    Eisl Eisner Eivers Ekai Ekal Ekberg Ekdahl Ekelund Ekeno Ekholm Ekidor Ekiru Ekitela Eklof Eklund Eklöf Ekstrand
    Ekstrom Ekström Ekwueme Elatlı Elberts Elbertse Elgueta Eliassen Eliasson Elifova Ellingsen Elofsson Eloranta Elorza
    Elsemulder Elsen Elsenaar Emanuelli Emanuelsson Emard Emilsson Eminov Emmen Emond Emuria Encina Ender Endrizzi
    Engberg Engdahl Engelen Engen Engl Englebert Englund Engman Engström Engvall Enríquez Entringer Enzinger Eraslan
    Erazo Erber Erceg Ercegovic Ercegović Erdoğan Eregae Ergotic Ergotić Erhart Erhout Erices Ericsson Eriksen Eriksson
    Erjavec Erkkila Erkkilä Erlacher Erlandsson Erler Erni Ernits Ernser Eronen Erpelding Errani Errigo Ersek Ertas
    Ertaş Ertl Erupe Ervine Erzen Eršek Eržen Escalona Escolano Escribano Escriva Escrivá Escudero Esekon Esinyen
    Eskelinen Eskola Espada Espana Espanol España Español Espejo Espitia Esson Estay Esteve Esteves Estey Estévez
    Eterovic Eterović Etyang Etzler Etzold Eugster Evensen Evequoz Everaert Everde Everts Evoy Evrard Evéquoz Ewen Ewoi
    Exposito Expósito Eyanae Eyvazalı Eyvazlı Ezeugo Fabbri Fabianova Fabianová Fabijanic Fabijanić Fabiánová Fabra
    Fabre Fabregas Fabregat Fabrizi Fabry Fabus Fabusova Fabuš Fabušová Fadden Fadel Fadian Fadipe Faes Fagerstrom
    Fagerström Faggiani Fagiani Fagotto Fagunwa Faherty Fahy Fairhall Faivre Fajimi Fajnor Fajnorova Fajnorová Fakazi
    Fakude Falabi Falcó Faleti Falier Fallaci Falloppio Faloye Falvey Fanisa Fankhauser Fannon Fantini Fantoni Fantozzi
    Fanucci Farago Faragó Faranda Farangizova Farell Farhodov Farinelli Farizayeva Farizov Farkasovska Farkasovsky
    Farkašovská Farkašovský Farland Farnan Farnon Farragher Farre Farrelly Farren Farrissey Farrissy Farry Farré
    Farzonova Farías Fasasi Fasching Fasiang Fasiangova Fattori Fauconnier Faugno Faull Faundez Faure Favata Favre
    Fazekas Faúndez Fašiang Fašiangová Fealy Fearon Fearraigh Fechant Federici Fedorov Fedorova Fedorová Fedotov Feehan
    Feely Feenstra Feeny Feest Fegan Fehan Feher Fehilly Fehr Fehringer Fehér Feichtenschlager Feichter Feichtinger
    Feichtner Feiereisen Feighery Feigl Feijoo Feil Feinen Feirtear Feirtéar Fekete Felban Felber Feldek Feldekova
    Feldeková Feliu Fellah Fellinger Fellner Felten Feltgen Feltz Feltzer Fenelon Fenighty Fenlon Fennelly Fennessey
    Fenning Fenya Fercher Ferenac Ferm Fernández Feron Ferrabosco Ferrada Ferragamo Ferragni Ferran Ferrand Ferrandez
    Ferrandiz Ferrando Ferraris Ferrata Ferrazzi Ferrera Ferreras Ferrero Ferretti Ferreyra Ferriter Ferrucci Ferrán
    Ferrández Ferrándiz Ferstl Feruzova Feyder Feys Fiala Fialova Fialová Fibonacci Fica Fichtinger Ficino Fico Ficova
    Ficová Fiebig Fieramosca Fiere Fierens Figueiredo Figueras Figuerola Fihlela Filali Filangieri Filar Filatov Filban
    Filbin Filc Filcova Filcová Filipcic Filipek Filipekova Filipeková Filipic Filipič Filipko Filipkova Filipková
    Filipova Filipovic Filipović Filipová Filippelli Filippini Filippov Filipčić Fillion Filogamo Filzi Filípek
    Filípeková Finan Finegan Finetti Finka Finke Finkova Finková Finneran Finnerty Finnucane Finotto Finucane Finzi Fiol
    Fioravanti Fiorucci Firdavsev Firgantoro Firmansyah Firtear Firtéar Fisch Fischbach Fischetti Fiser Fiserova
    Fittipaldi Fitzgibbon Fitzgibbons Fitzmartin Fitzmaurice Fitzsimons Fišer Fišerová Fjodorov Flahive Flaiano Flament
    Flammang Flannagan Flannelly Flantz Flatley Flavin Flego Fleischhacker Fleischmann Fliegner Flink Fluckiger Flórez
    Flückiger Foconi Fodor Fofie Fogaca Fogas Fogasova Fogazzaro Fogaça Fogaš Fogašová Foidl Folan Folch Foletti
    Folkesson Folliero Fomin Fonck Fondo Fonjallaz Foody Foran Forero Forgac Forgacova Forgáč Forgáčová Foriwaa Forjan
    Forkin Fornaciari Fors Forsell Forsgren Forslund Forsman Forstner Fortuny Fortuyn Forza Foscari Foser Fosu Fosua
    Fotimayeva Foucart Foucher Fouquet Foyle Fracci Fraher Frami Frana Franceschi Franch Francillon Frandsen Franecki
    Franek Franekova Franeková Franic Franicevic Franić Franičević Franjic Franjić Frankhuizen Franko Frankova Franková
    Frano Franova Franová Franscini Fransen Franssen Fransson Franusic Franušić Franva Franzese Franzén Fras Fraňa Fraňo
    Fraňová Fraňvá Freaney Frederiksen Fredes Fredriks Fredriksen Fredriksson Freeley Freeney Freeth Frei Freil Freis
    Frema Fremie Frere Frerichs Frescobaldi Freshour Freudenberger Freudenthaler Friberg Frid Friederich Friedli Friehus
    Friis Frimer Frimerova Frimerová Frimpomaa Friscic Fritsch Friščić Frketic Frketić Frohlich Frolov Frommelt
    Froschauer Froschl Fruhwirth Frutos Frère Fréchette Frías Fröhlich Fröschl Frühwirth Ftacnik Ftacnikova Ftorek
    Ftorekova Ftoreková Ftáčnik Ftáčniková Fucek Fuente Fuentealba Fuenzalida Fuertes Fuhrmann Fujiati Fuli Fulop Fundi
    Funnell Furda Fureder Furey Furlan Furness Furrer Furst Fusani Fuseli Fuster Fuzaylov Fuček Fyfe Fábián Fábregas
    Förster Fülöp Füreder Fürst Fırat Gaasch Gaba Gabadela Gabaldon Gabaldón Gabba Gabbana Gabela Gabhain Gabhezi
    Gabhisa Gabháin Gabrieli Gabrielsson Gabriyelov Gabud Gacem Gachanja Gacheri Gacheru Gachoki Gadda Gade Gadlela
    Gaete Gagashe Gaggini Gagliano Gagliardi Gagné Gagys Gahan Gahleitner Gaiatto Gaiciunas Gailius Gaillard Gailys
    Gaine Gaineard Gaito Gaitán Gaizauskas Gaičiūnas Gaižauskas Gajardo Gakii Galaz Galdames Galdikas Galeano Galeati
    Galenzone Galesic Galešić Galgallo Galgalo Galiano Galiazzo Galic Galijn Galik Galikova Galiková Galić Galland
    Gallart Galle Galleguillos Gallen Galler Gallet Gallez Galligan Gallivan Gallogly Galova Galovic Galović Galtarossa
    Galu Galuppi Galvis Galván Galán Galík Galíková Gama Gambu Gambuse Gamede Gamsjager Gamsjäger Ganesan Ganesh Gangemi
    Gangl Ganguly Ganley Ganly Garate Garavan Garba Garces Garcés García Garde Garety Garg Gargallo Gargan Garmendia
    Garobbio Garozzo Garraghy Garrahy Garriga Garrihy Garrone Gartlan Gartland Garzon Garzoni Garzón Gasa Gascon Gascón
    Gasela Gashi Gasmi Gasparova Gasparovic Gasparovicova Gasperi Gasser Gassner Gastélum Gately Gathogo Gati Gatica
    Gatimu Gatsheni Gatti Gattringer Gatwiri Gaudin Gaudreault Gaughan Gautier Gavaghan Gavalier Gavalierova Gavalierová
    Gavenda Gavendova Gavendová Gavican Gavigan Gaviria Gavornik Gavornikova Gavorník Gavorníková Gavrilov Gaya Gaynard
    Gaytán Gazo Gazova Gazu Gašparovič Gašparovičová Gašparová Gažo Gažová Gcaba Gcaleka Gcugcwa Gcumisa Gcwabe Gcwensa
    Geany Gearan Gearty Gebashe Gebhezi Gedeza Gedi Geens Geeraerts Geerling Geertsen Gegic Gegić Geherty Gehringer
    Geißler Gelabert Geldens Gelemanovic Gelemanović Gelinas Gellemeyer Gelli Gemen Gemito Gence Geneart Genefaas
    Gengeshe Gengler Genot Gentileschi Gentili Gentilini Geoghegan Georgescu Gera Geraci Geraghty Gerarghty Gerassimov
    Gerhold Germano Gerrits Gerritse Gerritsen Gertz Geudens Geuens Gevaert Gfeller Gharbi Gheorghiu Gherbi Ghoerle
    Ghose Ghosh Giacconi Giammusso Gianetti Gianinazzi Giannelli Giannetti Giannini Giannone Giannotti Giannuzzi
    Gianvecchio Gibb Gibert Gibilisco Giblin Gibney Gichana Gicheru Gichohi Gichuhi Gichuki Gichuru Gielen Gierschner
    Gieß Gigaba Giger Gigli Giguère Gikonyo Gilabert Gilardoni Gilbane Gilbride Gildea Gilduff Gilgunn Gilhooly Gillain
    Gillan Gillet Gillic Gillick Gillieron Gillies Gillièron Gilliéron Gillooly Gilmartin Gilsenan Gimenez Gimeno
    Giménez Gindl Ginea Giner Ginese Ginesio Ginevan Gineá Ging Gingras Gininda Ginnea Ginneadha Ginneá Ginneádha
    Ginnitty Ginnity Gintalas Ginty Ginzburgas Gioberti Giobun Giobún Giolitti Gionnachtaigh Giorgetti Giovine Giradello
    Giraldo Giralt Giraud Girona Girschner Girvan Girón Giselmeyer Gislason Gitahi Gitari Githaiga Giulietti Giunti
    Giusti Givern Glasnovic Glasnović Glatz Glavan Glavin Glavor Glazier Gleasure Gledhill Gleeson Gleichner Glennon
    Gligora Glineur Glionnain Glionnáin Glod Gloden Glodt Gloor Glosteir Gloster Glostéir Glück Gmeiner Gnatz Gnodde
    Goba Gobert Gobhozi Gocnik Gocnikova Gocník Gocníková Godana Godart Godec Godefroid Goderts Godet Godfroid Godide
    Godinic Godinić Godínez Goedert Goedhart Goel Goerens Goergen Goetzinger Goffaux Goffin Goffinet Gogan Gogarty
    Goggin Goicoechea Goje Gokhale Gola Goldner Goldrick Gole Golino Golla Gollan Gollner Gollum Golob Golubev Golubic
    Golubić Gomboc Gomila Gomis Gona Goncalves Goni Gontsarov Gontšarov Gonzaga Gonzáles González Gonçalves Goossens
    Goovaerts Goransson Gorbunov Gorczany Gordillo Gorenc Gorevan Gorey Gori Goris Gorjup Gorlitz Gosch Goschl Gosset
    Gossiaux Goswami Gotic Gotić Gotsholo Gottardi Gotti Goudriaan Goulden Goulding Gour Govaerts Govarts Govoni
    Govorcinovic Govorčinović Goyal Goyette Goyvaerts Gozzano Gozzi Goñi Grabher Grabner Gracin Gradenigo Grahams Grahn
    Graindorge Gramsci Granatelli Granath Granberg Grandjean Granlund Granstrom Granström Gras Grasser Grassi Grassl
    Grattan Gratz Gratzer Gratzl Grau Gravina Grba Grbac Grealish Greally Greaney Gredicak Gredičak Greehy Greelish
    Greely Greenfelder Greenholt Gregersen Greggio Gregori Gregoric Gregorič Gregorova Gregorová Gregov Gregus Gregusova
    Greguš Gregušová Greij Greisch Gremese Gren Grennan Grethen Grewal Grgic Grgić Grgurevic Grgurević Grguric Grgurić
    Grgurovac Grialais Griesser Grifeo Grigoriev Grimani Grinius Grisoni Gritsch Gritti Grna Grnova Groarke Grob Groen
    Groenendaal Groenestein Grojean Gromov Grondel Grondin Gronlund Gronroos Gronskis Groogan Groote Gros Grosjean
    Grossi Grottner Growney Groß Grubisic Grubišić Gruijl Grunberger Grundner Gruner Grunwald Grzetic Grzincic Grznar
    Grznarova Grznár Grznárová Grönlund Grönroos Gröttner Grünberger Grüner Grünwald Grňa Grňová Gržetić Gržinčić
    Gschaider Gschwandtner Gstohl Gstrein Gstöhl Gual Gualandi Gualtieri Guarana Guarato Guardia Guardiola Guariento
    Gubain Gubben Guberan Guberovic Guberović Gubeshe Gubhela Gubhuza Gubulundu Gubéran Gucci Guclu Gude Gudelj Guendouz
    Guerfi Guerreiro Guessoum Gugan Guggenberger Guglielmi Gugushe Gugán Guha Guicciardini Guichard Guidone Guidotti
    Guihan Guijarro Guilbert Guilfoyle Guillemette Guillet Guillon Guillou Guillén Guinan Guinane Guinevan Guiney
    Guinizzelli Guinnane Guiot Guiry Guit Guitart Gulan Gulati Gulbrandsen Gule Gulen Gulgowski Guliwe Gullberg Gullery
    Gullotta Gulotta Gulyas Gulyás Guma Gumbi Gumede Gumprich Gunarto Gunawan Gundersen Gunnarsson Gunpf Gure Gusev
    Gusikowski Gussoni Gustavsson Gute Gutiérrez Gutknecht Gutkowski Gutmann Guyo Guyon Guyot Guzmán Guérin Guštin
    Gwacela Gwagwa Gwala Gwamanda Gwanyana Gwija Gxabhashe Gyamfi Gyamfiaa Gyasi Gyasiwaa Gáineard Gálik Gáliková Gálová
    Gálvez Gámez Gárate Gáspár Gärtner Géaran Gélinas Gómez Göransson Göschl Gülen Güçlü Haack Haapala Haapanen
    Haapaniemi Haataja Haavisto Haberl Habha Habibi Habibov Habibova Hablak Hablakova Hablák Habláková Habpanom Habsuda
    Habsudova Habšuda Habšudová Hachemi Hackl Haddouche Hadebe Haderer Hadfield Hadichayeva Hadijayeva Hadjadj Hadji
    Hadrovic Hadrović Hadzic Hadžić Haengreve Haering Hafliger Hagara Hagarova Hagarová Hagberg Hagendoorn Hagenes Hagg
    Hagglund Haggstrom Haglund Hagman Hagstrom Hagström Hahessy Haicead Haicéad Haid Haider Haidinger Hainaut Haindl
    Hainzl Hajdu Hajek Haji Hajkova Hakala Hakansson Hakkarainen Hakker Hakkinen Halak Halake Halakova Halambek Halapir
    Halasz Halder Halidov Halimah Hallahan Hallanan Halleux Hallgren Hallik Hallin Hallinan Hallissey Halme Halonen
    Halpen Halsdorf Haluska Haluskova Haluška Halušková Halvarsson Halvorsen Halák Haláková Halász Hamadi Hamadouche
    Hamalainen Hamdani Hamdi Hames Hamidi Hamlaoui Hammadi Hammar Hammarstrom Hammarström Hammerer Hammerl Hammerle
    Hammes Hamon Hamoudi Hamzaoui Hanafin Hanak Hanakova Hanaková Hanbury Hancer Handa Handayani Hande Handl Hane
    Haneberg Hanegraaff Hanek Hanekova Haneková Hanel Hangala Hanka Hankard Hanko Hankova Hanková Hanly Hanncard
    Hannecart Hannigan Hanninen Hannula Hanratty Hanssen Hanssens Hansson Hanus Hanusek Hanusekova Hanuseková Hanuska
    Hanuskova Hanusková Hanusova Hanusová Hanuška Hanušková Hanzek Hanzel Hanzelova Hanzelová Hanák Hanáková Hançer
    Hanúsek Hanúseková Hanúska Hanúsková Hanžek Hara Harahoe Haraldsson Haran Harapin Hardiansyah Haren Hargadon Hargan
    Hariyah Harju Harkin Harkonen Harloff Harnett Harrer Harrihy Hartati Hartigan Hartikainen Hartl Harvan Harvanek
    Harvanekova Harvanova Harvanová Harvánek Harváneková Haryanti Haryanto Hasanah Hasanov Hascak Hascakova Haselaar
    Haslauer Hasler Haslinger Hassanah Hassani Hassett Hastey Hastie Hastuti Hattinger Hauer Hauffer Hauge Haughey
    Haugland Haumer Haupert Hausberger Hausler Hautala Hautamaki Hautamäki Haverinen Haverty Havlicek Havlickova
    Havlíček Havlíčková Havran Havranka Havranko Havrankova Havranková Havranova Havranová Hawe Hawthorn Hayer Hayre
    Hayrioglu Hayrioğlu Hazenveld Haňak Haňaková Haňák Haňáková Haščák Haščáková Heaffy Heaney Heaphy Heathcote Heavey
    Hebenstreit Hechenberger Hecimovic Heckett Hecko Heckova Hedberg Hedderman Hedigan Hedin Hedlund Hedman Hedstrom
    Hedström Heeb Heelan Heenan Heeney Heere Heerkens Heerschop Hefferon Heffron Hegarty Hegde Hegedus Hegedüs Hegedűs
    Heger Heggarty Hegmann Hehir Hehl Heidenreich Heiderscheid Heidrich Heigl Heijman Heijmans Heijmen Heikkila Heikkilä
    Heikkinen Heindl Heinen Heinonen Heinrichs Heinsalu Heinsoo Heintze Heinzl Heirens Heiskanen Heiss Heissenberger
    Hekker Helenius Helery Helgesson Helin Helland Hellberg Hellemans Hellevoort Hellgren Hellstrom Hellström Hellwig
    Helmerhorst Helminen Helsen Hely Hemetsberger Hemmen Hemmer Hempenstall Henao Henck Hendrickx Hendriks Hendrikse
    Henebry Heneghan Heney Hengen Henin Hennebry Hennelley Hennelly Hennigan Henningsson Henrard Henriksen Henriksson
    Henrion Henrotte Henríquez Henschel Hentschel Hepenstall Heraghty Heras Heraty Herceg Heremans Heretik Heretikova
    Heretiková Hereward Hering Herity Herlihy Hermans Hermansen Hermansson Hermighausen Hermiston Hermosilla Hernon
    Hernádez Hernández Herout Herranz Herrero Hertrampf Hervas Hervia Hervás Heser Heskin Heslin Hessel Hession Hethur
    Hettinger Hettner Heuertz Heuser Hever Hewson Hexspoor Heydrich Heylen Heymans Heyne Heyvaert Hećimović Hečko
    Hečková Hhoyiyane Hickle Hidayanto Hidayat Hierro Hietala Hietanen Higueras Hilger Hillen Hilll Hillow Hilmerova
    Hilmerová Hilpert Hilti Hiltunen Himmelbauer Hinic Hinić Hinney Hinterberger Hinteregger Hinterleitner Hirschmann
    Hirt Hirthe Hirvonen Hishon Histon Hjalmarsson Hjelm Hjort Hlabangane Hlabisa Hladka Hladky Hladká Hladký Hlatshwayo
    Hlavac Hlavacik Hlavacikova Hlavacova Hlaváč Hlaváčik Hlaváčiková Hlaváčová Hlela Hlengwa Hlinik Hlinikova Hlinka
    Hlinkova Hlinková Hliník Hliníková Hlomuka Hlongwa Hlongwane Hlophe Hlubi Hlumakazi Hoarau Hoare Hoareau Hoban
    Hocevar Hochleitner Hochreiter Hodak Hodel Hodkiewicz Hodl Hodnett Hodza Hodzic Hodzova Hodža Hodžić Hodžová
    Hoedemakers Hoeger Hoeks Hoekstra Hoelen Hofbauer Hofig Hofinger Hofler Hofman Hofmeister Hofstatter Hofstetter
    Hofstätter Hogberg Hoglinger Hoglund Hokkanen Holappa Holcik Holcikova Holdaway Holgersson Holguín Holic Holicek
    Holicekova Holicka Holickova Holicova Holik Holikova Holič Holiček Holičeková Holička Holičková Holičová Holl
    Hollaus Hollywood Holmqvist Holmstrom Holmström Holohan Holopainen Holsten Holthuis Holub Holubec Holubecova
    Holubecová Holubek Holubekova Holubeková Holubka Holubko Holubkova Holubková Holubok Holubova Holubová Holuby
    Holvoet Holzapfel Holzenbecher Holzinger Holzknecht Holzl Holzmann Holík Holíková Holíček Holíčeková Holúbek
    Holúbeková Holúbok Holčík Holčíková Homenick Honan Hondeveld Honkanen Hoogers Hoppenbrouwer Hora Horacek Horackova
    Horak Horakova Hore Horemans Horgan Horl Horle Hormann Hormazabal Hormazábal Hornich Hornig Horrocks Horvat Horvatek
    Horvathova Horvatic Horvatinec Horvatić Horváth Horváthová Horák Horáková Horáček Horáčková Hosae Hosp Hoss Hosseini
    Hostak Hostakova Hoste Hotz Houari Houben Houde Houdijk Hougardy Hourican Hourigan Hourihane Howley Hoyos Hoza
    Hozjan Hozova Hozová Hočevar Hošták Hoštáková Hošťák Hošťáková Hrabar Hranic Hranić Hranj Hrasko Hraskova Hrastinski
    Hraško Hrašková Hrdlicka Hrdlickova Hrdlička Hrdličková Hren Hrianka Hriankova Hrianková Hribar Hribernik Hric
    Hricova Hricová Hrmo Hrmova Hrmová Hrobon Hrobonova Hroboň Hroboňová Hrovat Hrsak Hruba Hruby Hrubá Hrubý Hruska
    Hruskova Hrusovska Hrusovsky Hruška Hrušková Hrušovská Hrušovský Hrvojic Hrvojić Hrzenjak Hršak Hrženjak Huart Huba
    Huberts Huberty Hubin Hubmann Hubner Hubova Hubová Hucko Huckova Hudacek Hudacekova Hudec Hudecova Hudecová Hudáček
    Hudáčeková Huel Huels Huemer Huet Hufnagl Huguet Huhn Huhtala Huijben Huijbrechts Huijs Huijzing Huisman Huka Huljev
    Huls Hulshouts Hulskes Hulst Hult Hultgren Hultman Humayrova Humblet Humer Hummer Humoyunov Hunziker Huotari
    Huovinen Hupka Hupkova Hupková Hurlimann Husak Husakova Husar Husarova Husek Husekova Huseynli Huseynoglu Huseynov
    Huseynova Huska Huskova Husnjak Huso Husova Husová Hussain Hustak Hustakova Husák Husáková Husár Husárová Husťák
    Husťáková Hutagalung Hutapea Hutasoit Huter Hutta Hutter Hutterer Huttova Huttová Huttunen Huurdeman Huuskonen
    Huybrechts Huyghe Huys Huysmans Hučko Hučková Hušek Hušeková Huška Hušo Hušová Hušták Huštáková Hušťák Hušťáková
    Hynman Hytonen Hyttinen Hytönen Hyvarinen Hyvonen Hyvärinen Hyvönen Hájek Hájková Häfliger Hägg Hägglund Häggström
    Häkkinen Hämmerle Hämäläinen Hänel Hänninen Härkönen Häusler Håkansson Hébert Hödl Höfer Höfig Höfler Högberg
    Höglinger Höglund Hölzenbecher Hölzl Hörl Hörle Hörmann Húska Húsková Húsová Húšek Húšeková Húška Hübel Hübner
    Hürlimann Hüseynli Hüseynov Hüseynova Hüseynoğlu Hütter Iacobucci Iacovelli Iadanza Iago Iannelli Iannotti Iannucci
    Iannuzzi Ibacache Ibañez Ibikunle Iborra Ibrahimli Ibrahimoglu Ibrahimov Ibrahimova Ibrohimov Ibáñez Idrisli
    Idrisoglu Iforayeva Iglesia Ignatjev Igoe Ihalainen Ihejirika Ihnacak Ihnacakova Ihnačák Ihnačáková Ihsanoglu Ikhlef
    Ikonen Ildırımoglu Ilic Ilijic Ilijić Ilinovic Ilinović Ilić Iljin Illes Illés Ilori Ilupeju Ilves Imali Imbert
    Imhof Iminza Immonen Imonova Impastato Imrichova Imrichová Imronov Infantino Inglis Ingoldsby Ingvarsson Iniesta
    Iniguez Innocenti Innseadun Innseadún Inonu Inostroza Intaum Interiano Interminei Interminelli Inzaghi Inzunza
    Ionescu Ionita Ioniță Ioppi Iqbal Irawan Ireri Iriarte Iroha Isah Isaksen Isaksson Isaxanlı Isella Isern
    Isfandiyorov Isler Islomov Ismayılqızı Ismoilov Israelsson Issak Iswahyudi Iten Iturra Iustas Ivancan Ivandic
    Ivandić Ivanovic Ivanović Ivančan Ivarsson Ivask Ivaska Ivaskova Ivaška Ivašková Ivers Iversen Ivsic Ivšić Iyanda
    Iyengar Iyer Iymonova Izquierdo Iñiguez Iústás Jaakkola Jaakson Jaanson Jaaskelainen Jaatinen Jaceps Jacobsson
    Jacquemart Jacquemin Jacquet Jacquot Jacuzzi Jadot Jadoul Jaen Jafari Jagarinec Jagecic Jager Jagečić Jaggi
    Jahongirov Jailani Jain Jaiyeola Jakab Jakel Jakobsen Jakobsson Jakopec Jakopovic Jakopović Jakovac Jakovic Jaković
    Jakovlev Jakovljevic Jakovljević Jakuba Jakubcek Jakubcekova Jakubcik Jakubcikova Jakubco Jakubcova Jakubec
    Jakubecova Jakubecová Jakubek Jakubekova Jakubeková Jakubik Jakubikova Jakubka Jakubko Jakubkova Jakubková Jakubova
    Jakubová Jakubowski Jakubík Jakubíková Jakubček Jakubčeková Jakubčo Jakubčová Jakubčík Jakubčíková Jakupic Jakupić
    Jakus Jakuš Jakúbek Jakúbeková Jalakas Jali Jalolov Jalonen Jalovec Jalovecova Jalovecová Jamasijadu Jamile Jamnik
    Jamshidov Janak Janakova Janca Jancek Jancekova Janco Jancova Janda Jandl Jandova Jandová Janecek Janecekova Janecka
    Janecko Janeckova Janek Janekova Janeková Janezic Janeček Janečeková Janečka Janečko Janečková Janežič Janikova
    Janisch Jank Janka Jankauskas Jankova Janková Janocko Janockova Janosek Janosekova Janosik Janosikova Janoska
    Janosko Janoskova Janoso Janosova Janova Janová Janočko Janočková Janoš Janošek Janošeková Janoška Janoško Janošková
    Janošo Janošová Jans Jansdr Janse Jansse Janssens Jansson Jantosovic Jantosovicova Jantošovič Jantošovičová Jantsch
    Jantti Januar Janák Janáková Janík Janíková Janča Janček Jančeková Jančo Jančová Jaque Jarc Jaros Jarosova Jaroš
    Jarošová Jarso Jarv Jarve Jarvela Jarvenpaa Jarvi Jarvinen Jaskolski Jasminova Jasprica Jast Jauhiainen Jauk Jaume
    Jaunzema Jaunzems Javohirov Javornik Jayaraman Jaén Jdotte Jedlovska Jedlovsky Jedľovská Jedľovský Jefimov Jefwa
    Jeggij Jegorov Jehle Jeitz Jekel Jelavic Jelavić Jelen Jelic Jelimo Jelinek Jelinkova Jelić Jellyman Jelínek
    Jelínková Jemeli Jemric Jemrić Jendek Jendekova Jendeková Jenewein Jenko Jenssen Jepkemboi Jepkemei Jepkirui
    Jepkogei Jepleting Jepngetich Jeppesen Jeppsson Jepsen Jerde Jereb Jerez Jeric Jerič Jerkovic Jerković Jermakov
    Jersov Jerusalem Jeršov Jessel Jezek Jezkova Ježek Ježková Jhaveri Jibela Jibril Jilani Jili Jillo Jimale Jiménez
    Jimínez Jiyane Jobstl Jochems Jockel Jodar Joesaar Jofre Jofré Jogi Johal Johannessen Johannesson Johansson Johnsson
    Jokela Jokinen Jokiwe Joly Jomini Jonasson Jonata Jonatova Jonatová Jonckheere Jonjic Jonjić Jonker Jonkman Jonsson
    Joos Joosten Jopich Jorda Jordá Jorlink Jorquera Jorrisen Josefsson Joshi Josipovic Josipović Jourdan Jovanovac
    Jovanovic Jovanović Jove Jover Jovic Jovinelli Jović Jozic Jozić Juen Jugovac Juhanson Juhasz Juhkam Juhlin Juhász
    Jukic Jukić Juliá Julliard Jumba Junas Junasova Junasová Junck Juncken Juncker Jungfer Jungwirth Junitz Junken
    Juntunen Junás Junásová Junáš Junášová Juqula Juras Jurasova Jurca Jurcic Jurcina Jurcinova Jurco Jurcova Jurekova
    Jureková Juresko Juretic Juretić Jureško Jurgens Jurgenson Juric Jurik Jurikova Jurina Jurinova Jurinová Jurisic
    Jurisson Jurić Jurišić Jurjevic Jurjević Jurka Jurko Jurkova Jurkovic Jurkovicova Jurković Jurkovič Jurkovičová
    Jurková Jurlina Jurrijens Juráš Jurášová Jurík Juríková Jurča Jurčina Jurčinová Jurčić Jurčo Jurčová Jussila Juttner
    Juvara Juvonen Juárez Jáno Jánová Jánoš Jánoška Jánoško Jánošková Jánošová Jánošík Jánošíková Jáquez Jáuregui Jäger
    Jäggi Jähn Jäkel Jänes Jäntsch Jäntti Järv Järve Järvelä Järvenpää Järvi Järvinen Jääskeläinen Jódar Jónás Jõesaar
    Jõgi Jöbstl Jönsson Jörgensen Jørgensen Jürgens Jürgenson Jürisson Jüttner Kaar Kaari Kaarik Kaasik Kaberia Kabui
    Kaburu Kabus Kadak Kadakia Kaddour Kaddouri Kadenge Kadi Kadija Kadlec Kadlecova Kadlecová Kadzo Kafer Kageha
    Kagendo Kager Kagi Kagwiria Kahindi Kahinu Kahkonen Kahlina Kahr Kaikkonen Kaimenyi Kaindl Kaingu Kainulainen Kainz
    Kairu Kairys Kajuju Kakai Kakar Kalama Kalamees Kalan Kalanjos Kalanjoš Kalazic Kalazić Kalcher Kalda Kaleja Kalejs
    Kalekye Kalin Kalinak Kalinakova Kaliska Kalisky Kaliská Kaliský Kalita Kaliňák Kaliňáková Kaljula Kaljurand
    Kaljuste Kaljuvee Kallas Kallaste Kallen Kallert Kallio Kallstrom Kalm Kalmus Kalnina Kalnins Kalniņa Kalniņš Kaloki
    Kaltenbock Kaltenbrunner Kaltenböck Kaltenegger Kalume Kalvaitis Kalvelis Kalvenas Kalvėnas Kalēja Kalējs Kamalanon
    Kamande Kamarainen Kamathi Kambs Kamdar Kamel Kamene Kammerer Kamper Kamronov Kanana Kananu Kandie Kanepa Kaneps
    Kanerva Kangas Kangethe Kangley Kangogo Kangro Kangur Kaniak Kaniakova Kaniaková Kaniski Kaniški Kanja Kankaanpaa
    Kankaanpää Kannan Kantola Kanyi Kapadia Kapeller Kapoor Kappel Kapur Karadeniz Karagic Karagić Karamarko Karambu
    Karels Karge Kargl Karhu Karhunen Karier Karikari Karjalainen Karki Karkkainen Karklina Karklins Karlberg Karlovic
    Karlović Karlsen Karlsson Karlstrom Karlström Karmelic Karmelić Karner Karnik Karova Karpe Karppinen Karrer Karro
    Karttunen Karu Karuga Karul Karulova Karulová Karuri Karuza Karvinen Karvonen Karwitha Karz Kasak Kase Kasel Kasemaa
    Kasemets Kaser Kashyap Kask Kasparova Kass Kassulke Kastelic Kaster Kasyoka Kathagen Kathambi Kathure Katic Katić
    Katona Kattai Kaucic Kauffmann Kaul Kaulina Kaulins Kauliņa Kauliņš Kaupas Kauppila Kauppinen Kaur Kautzer Kauzlaric
    Kauzlarić Kaučič Kavaliauskas Kavasch Kavaschova Kavaschová Kawira Kazakov Kazik Kazikova Kaziková Kazlauskas
    Kazungu Kazík Kazíková Kaņepa Kaņeps Kašpar Kašparová Keady Kealey Keally Kealty Kealy Keaney Keany Keapock Keary
    Keaveney Keaveny Kebaili Kebir Keebler Keeffe Keehan Keenaghan Keenahan Keer Keery Keevers Keightley Keijser Keijzer
    Keinanen Keinänen Keitany Kelder Kelecic Kelekovic Keleković Kelemen Kelečić Kelic Kelić Kello Kellova Kellová Kelo
    Kelova Kelová Keltenie Kelvey Kemei Kemmer Kemppainen Kendi Kendrova Kendrová Kenga Kenis Keniz Kenizova Kenlan
    Kenlon Kenneally Kennellan Kensy Keníž Kenížová Keogan Keogh Keoghan Keoghane Keohan Keohane Keown Keplinger Keranen
    Kerekes Kerekovic Kereković Kerger Kerin Kerins Kerkhof Kerkhofs Kerlin Kerluke Kermody Kernan Kerney Kerova Kerová
    Kerrisk Kerschbaum Kerschbaumer Kerschen Kertzmann Kerville Kerwick Keränen Keskinen Keskitalo Keskula Kesküla Ketel
    Keter Ketola Ketting Kettunen Keudel Kevane Keville Kevo Khaba Khabalidaka Khaemba Khaldi Khalif Khalsa Khambule
    Khamis Khanna Khanyeza Khanyile Khaphela Khare Khathi Khathide Khathini Khatri Khawula Khelif Khelifa Khelifi Khelil
    Kheswa Khezokhulu Khisa Kholose Khomo Khonjwayo Khosini Khosla Khoza Khuba Khubisa Khuboni Khukhuza Khulu Khuluse
    Khumalo Khumbuza Khurana Khuyameni Khuzwayo Khwane Khwela Kiama Kibe Kibiwot Kibiwott Kiboi Kibor Kieber Kiehn Kiema
    Kierane Kierans Kigen Kihara Kihn Kiik Kiil Kiilu Kiio Kiiru Kiis Kiisk Kikas Kikkas Kilawee Kilback Kilbane
    Kilbride Kilcoyne Kilday Kildea Kilduff Kilfoyle Kilgallen Kilgallon Kilhooly Kilk Kilkenny Killeen Killilea
    Killooly Killoran Killoughry Kilmartin Kilmore Kilonzi Kilpelainen Kilpeläinen Kilroe Kilroy Kimachu Kimaiyo
    Kimanthi Kimaru Kimeli Kimemia Kimosop Kimotho Kimtai Kinaghan Kinahan Kinet Kingori Kiniry Kinkela Kinlan Kinlen
    Kinnane Kinnear Kinnegan Kinner Kinnerk Kinnon Kinnunen Kinny Kinoti Kinsch Kintziger Kinya Kiogora Kipkemei
    Kipkogei Kipleting Kiptanui Kiptui Kiptum Kipyego Kiragu Kiraly Kirchmair Kirillov Kirimi Kirincic Kirinčić Kirke
    Kirlin Kirpenstein Kirs Kirsipuu Kirss Kirwa Király Kisel Kisela Kiselova Kiselová Kiseľ Kiseľa Kiseľová Kisilu
    Kiska Kisman Kissane Kisseljov Kitheka Kithinji Kithome Kiti Kitonga Kitprapa Kitsao Kitson Kittakun Kituku
    Kitumaini Kitur Kitzler Kitzmann Kiuru Kivela Kivelä Kivi Kivilo Kivimae Kivimaki Kivimäe Kivimäki Kivinen Kiviniemi
    Kivistik Kivisto Kivistö Kivuva Kiška Kjeldsen Kjellberg Kjær Klammer Klanac Klapac Klapacova Klapač Klapačová
    Klapka Klapko Klapkova Klapková Klapp Klapáč Klapáčová Klaric Klarin Klarić Klasic Klasić Klasson Klausen Klausner
    Klavina Klavins Kleibrink Kleijse Klemencic Klemenčič Klemm Klemt Klepac Klepacova Klepáč Klepáčová Klerks Kleybrink
    Kligl Klima Klimacek Klimacekova Klimek Klimekova Klimeková Klimko Klimkova Klimkovic Klimkovicova Klimkovič
    Klimkovičová Klimková Klimo Klimov Klimova Klimová Klimáček Klimáčeková Klingelhofer Klingelhöfer Klingler Klizan
    Klizanova Kližan Kližanová Klocker Klocko Kloiber Klokoc Klokocova Klokoč Klokočová Klopacka Klopackova Klopačka
    Klopačková Kloppert Knappe Knaus Kneafsey Knecht Kneip Knez Knezevic Knezovic Knezović Knežević Kniha Knihova
    Knihová Knockaert Knoers Knuf Knutsen Knutsson Kobal Kobelt Kober Koberl Kobia Kobielska Kobielsky Kobielská
    Kobielský Kocakova Kocan Kocevar Kocian Kocianova Kocianová Kocijancic Kocijančić Kocis Kocisova Kocjancic Kocjančič
    Kock Kocka Kocko Kockova Kocková Kocova Kocová Kocsis Kocur Kocurik Kocurikova Kocurova Kocák Kocáková Kocúr Kocúrik
    Kocúriková Kocúrová Kodric Kodrič Koelpin Koeman Koepp Kofler Koger Kogler Kogo Kohli Kohnen Kohv Koistinen Koit
    Koitla Koiv Koivisto Koivula Koivunen Kokalj Kokanovic Kokanović Kokk Kokko Kokkonen Kokol Kokoric Kokorić Kolade
    Kolar Kolarec Kolaric Kolarič Kolarova Kolbl Kolega Kolehmainen Kolen Kolenc Kolesar Kolesarova Kolesnik Kolesár
    Kolesárová Kolic Kolić Kolk Koll Kollar Kollarova Kollmann Kollár Kollárová Kolm Kolnik Kolnikova Kolniková Kolník
    Kolníková Kolster Kolár Kolárová Kolář Kolářová Komar Komarov Kombe Kombo Komen Komljenovic Komljenović Komora
    Komulainen Konda Kondratjev Konecna Konecny Konečná Konečný Kongchayasukawut Kongsri Konig Koning Konings Konopelski
    Konopka Konopkova Konopková Konovalov Konradova Konrád Konrádová Konsbruck Konstantinov Kont Konttinen Konôpka
    Konôpková Kool Koome Koomson Koort Kopa Kopecka Kopecky Kopecká Kopecký Kopf Kopjar Koponen Kopova Kopová Koppa
    Koppel Koppensteiner Koppova Koppová Korcak Korcakova Korec Korecova Korecová Koren Koret Korhonen Korichi Korol
    Koros Korosec Korošec Korpal Korpela Korpi Korsman Korstman Kortelainen Kortman Koruturk Korutürk Korčák Korčáková
    Kosanovic Kosanović Koscevic Koshy Kosi Kosic Kosir Kosić Koskei Koskela Koskinen Kosoko Kosonen Kossler Kostanic
    Kostanić Kostelac Kosten Kostin Kostka Kostkova Kostková Kostolzin Kostrec Kostrecova Kostrecová Kota Kothari Kotian
    Kotianova Kotianová Kotkas Kotnik Kotov Kotulic Kotulicova Kotulič Kotuličová Kouba Koubova Koubová Kouidri Kovac
    Kovacek Kovacevic Kovacic Kovacik Kovacikova Kovacova Koval Kovalcik Kovalcikova Kovalova Kovalčík Kovalčíková
    Kovanen Kovar Kovarova Kovač Kovaček Kovačević Kovačić Kovačič Kovaľ Kovaľová Kovács Kováč Kováčik Kováčiková
    Kováčová Kovář Kovářová Koya Koza Kozacek Kozacekova Kozacik Kozacikova Kozakova Kozelj Kozey Kozlov Kozma Kozmon
    Kozmonova Kozmonová Kozova Kozová Kozák Kozáková Kozáček Kozáčeková Kozáčik Kozáčiková Kočevar Kočiš Kočišová Kočka
    Kočko Kočková Kočová Košir Koški Koščević Koželj Krabbe Krack Krainer Krainz Krajcar Krajci Krajcik Krajciova
    Krajcir Krajcirova Krajco Krajcova Krajcovic Krajcovicova Krajicek Krajicekova Krajnc Krajíček Krajíčeková Krajči
    Krajčiová Krajčo Krajčovič Krajčovičová Krajčová Krajčí Krajčíová Krajčír Krajčírová Kral Kralik Kralikova Kralj
    Kraljevic Kraljević Kraljic Kraljić Krall Kralova Kralovic Kralovicova Kramar Kramaric Kramarić Kramarova Kramberger
    Krammer Kramár Kramárová Kranjc Krasnohorska Krasnohorsky Krasnohorská Krasnohorský Krastina Krastins Krastiņa
    Krastiņš Kratochvil Kratochvilova Kratochvíl Kratochvílová Kratzer Kraushaar Krausova Krausová Kraxner Krcelic
    Krecke Kreidl Kreiger Krein Kreiner Krejcova Krejčová Kremser Krenn Kreslina Kreslins Kresonja Kreusel Kreuzer
    Kriegl Kriens Krier Krieva Krievina Krievins Krieviņa Krieviņš Krievs Kriisa Krishnamurthy Krishnan Kristensen
    Kristensson Kristiansen Kristiansson Kristoffersen Kristoffersson Kristofova Krittayanukoon Krivec Kriz Krizan
    Krizanova Krizik Krizikova Krizova Krištofová Križan Križanová Krogh Kroker Krolov Kronberger Kronenberg Kronsteiner
    Kroon Krop Kropilak Kropilakova Kropilák Kropiláková Krotak Krotakova Kroták Krotáková Krpan Krsanac Kruglov Krumina
    Krumins Kruns Krupa Krupova Krupová Kruschwitz Kruze Krzelj Krznaric Krznarić Král Králik Králiková Králová
    Krásnohorská Krásnohorský Kráľ Kráľovič Kráľovičová Kráľová Kríž Krížik Krížiková Krížová Krõlov Kröll Krúpa Krúpová
    Krčelić Krēsliņa Krēsliņš Kršanac Krūmiņa Krūmiņš Krūze Krželj Kshlerin Kuba Kubec Kubecova Kubecová Kubek Kubekova
    Kubeková Kubheka Kubicek Kubicekova Kubicka Kubicko Kubickova Kubik Kubikova Kubiček Kubičeková Kubička Kubičko
    Kubičková Kubko Kubkova Kubková Kubo Kubova Kubová Kubík Kubíková Kubíček Kubíčeková Kubíčková Kucera Kucerova Kucic
    Kudrjavtsev Kuffa Kuffova Kuffová Kugler Kuhar Kuhic Kuhnert Kuijpers Kuilenburg Kuipers Kuisma Kuit Kujala
    Kujundzic Kujundžić Kukkonen Kukucka Kukučka Kulas Kulikov Kulkarni Kulmala Kumer Kumi Kummer Kumpulainen
    Kumsoontorn Kumushova Kuna Kunac Kunda Kunde Kundova Kundová Kundu Kundzina Kundzins Kundziņa Kundziņš Kunen Kunene
    Kung Kungu Kuningas Kunka Kunkova Kunková Kunova Kunová Kunze Kuosmanen Kupa Kuphal Kupka Kupko Kupkova Kupková
    Kupova Kupová Kupsjak Kurg Kurgat Kurian Kurki Kurm Kurniawan Kuronen Kurtoic Kurtoić Kuruc Kurucova Kurucová Kurui
    Kuruvilla Kurvits Kurz Kurzmann Kusa Kuscevic Kusch Kusi Kusiwaa Kuska Kuskova Kusková Kusmawati Kusnir Kusnirova
    Kuso Kusova Kusová Kusumo Kuswandari Kuswoyo Kutch Kutsar Kutt Kuus Kuuse Kuusela Kuusik Kuusisto Kuusk Kuvalis
    Kuvezdic Kuveždić Kuzmic Kuzmin Kuzmić Kuznetsov Kučera Kučerová Kučić Kuša Kuška Kušková Kušnír Kušnírová Kušo
    Kušová Kuščević Kvist Kwaadland Kwaakye Kwaakyewaa Kwartemaa Kwarteng Kwemoi Kweyama Kyei Kyeiwaa Kyerewaa Kyllonen
    Kyllönen Kyne Kysel Kysela Kyselova Kyselová Kyseľ Kyseľa Kyseľová Kárová Kázik Káziková Käfer Kägi Kähkönen Kälin
    Källström Kämäräinen Kärki Kärkkäinen Kärner Käser Käsper Käster Käär Käärik Kôstka Kôstková Kõiv Köberl Köck Köhler
    Kölbl Köll König Kössler Köster Kúbek Kúbeková Kúska Kúsková Kúsová Kúšová Kühnert Küng Kütt Kārkliņa Kārkliņš
    Kısakurek Kısakürek Kļaviņa Kļaviņš Kříž Křížová Laakkonen Laakso Laaksonen Laan Laane Laanemets Laas Laats Labadie
    Labado Labas Labaš Labbé Labinjan Labonté Labra Labuda Labudova Labudová Laca Lachapelle Lachmann Lacis Lacka
    Lackner Lacko Lackova Lacková Laco Lacova Lacová Ladavac Ladeck Laenen Laffey Laffray Lagarde Lagat Lagerweij Lagler
    Lago Lagos Lagzdina Lagzdins Lagzdiņa Lagzdiņš Lahaye Lahey Lahiffe Lahmar Laht Lahteenmaki Lahti Lahtinen Lahy Laib
    Laidhleis Laidhléis Laighnigh Laiho Lailasari Laimer Laitinen Lajcak Lajcakova Lajciak Lajciakova Lajčiak Lajčiaková
    Lajčák Lajčáková Lakatos Lakaza Lakehal Lakhal Lakhdari Lakoseljac Lakošeljac Laks Laksita Laksmiwati Laliberté Lall
    Lallemand Lalor Laloux Lamac Lamacova Lamas Lamač Lamačová Lambe Lambers Lamborghini Lambot Lambotte Lambrecht
    Lambrechts Lambregt Lamesch Lammas Lammens Lammer Lammi Lamore Lamotte Lampert Lampinen Lampl Lamprecht Lamri Lamula
    Lamy Lancisi Lande Landl Landstrom Landström Landy Lanfranchi Langa Langan Langeni Langern Langevoort Langosh
    Langworth Lanigan Lanka Lankinen Lankle Lanners Lansink Lanz Laouar Lappalainen Lappin Lapsa Larbi Larcher Lardinois
    Largan Largey Laribi Lariviere Larivière Larocque Larouche Larranaga Larrañaga Larrea Larsson Lasa Lasic Lasić
    Lassen Lassila Lassnig Lastra Lata Lathrope Latier Latreche Latt Lattuada Latupono Latvala Laukkanen Launay Laur
    Laurenson Laureys Lauridsen Laurila Lauritsen Laursen Lauwers Lauzon Lavallée Lavan Lavell Laverty Lavric Lavrič
    Lawal Laylova Lazcano Lazizov Lazuardi Leacy Leannon Leao Learmonth Leavey Leban Lebar Lebedev Leber Lebon Lebreton
    Lebrón Lebsack Lechner Leclercq Lecocq Lecomte Leconte Lecoq Leddin Leddon Leddy Ledent Lederer Ledner Leduc Ledwich
    Ledwith Leeb Leemans Leene Leeney Lefort Lefèbvre Lefèvre Legault Legendre Legnante Legovic Legović Legrain Legros
    Leguit Lehane Lehikoinen Lehiste Lehner Leht Lehtimaki Lehtimäki Lehtinen Lehtla Lehtmets Lehto Lehtola Lehtonen
    Leibetseder Leino Leinonen Leis Leite Leitgeb Leithner Leitner Lelas Lelei Leleu Leleux Lelievre Lelijveld Lelièvre
    Leloup Lemaire Lemayian Lemaître Lembede Lember Lemmens Lemmer Lemonnier Lempereur Lenaerts Lenaghan Leneghan
    Lenehan Lengauer Lengyel Lenic Lenihan Lenić Lennane Lennartsson Lensen Leonardi Leoncavallo Leonetti
    Leonhartsberger Leopardi Lepik Lepisto Lepistö Lepp Leppanen Leppik Leppänen Lepsik Lepsikova Lepšík Lepšíková
    Lercari Lerch Lercher Leroux Lertsattayanusak Leruth Lesage Lesch Lescic Lesic Lesjak Leskinen Leskovar Leskovic
    Lesna Lesnik Lesny Lesná Lesný Lestari Letelier Letellier Lether Leto Letova Letová Lettiere Lettner Leunberger
    Leuschke Leutgeb Levan Leveque Lewa Leyden Leydon Leys Leysen Leyton Leão Lešić Lešković Lešnik Leščić Lhoir Liber
    Libert Liblik Lichtenegger Licis Licul Liddane Liddy Liden Lidstrom Lidström Lidén Liebelt Liegeois Liekens Lienard
    Liepina Liepins Liepiņa Liepiņš Lieshout Lievens Ligorio Ligtvoet Liguori Liimatainen Liiv Liiva Liivak Liivamagi
    Liivamägi Lijn Likar Liljegren Lillemets Lillo Limbourg Limo Limón Lindahl Lindau Lindblad Lindblom Lindfors Lindh
    Lindinger Lindkvist Lindmark Lindorfer Lindqvist Lindroos Lindskog Lindström Lindvall Lindén Linehan Linke Linnane
    Linny Linschoten Linskey Linster Lintner Liovic Liović Lipa Lipka Lipko Lipkova Lipková Lipova Lipová Lipp Lippens
    Lippomano Lipponen Liptak Liptakova Lipták Liptáková Lisica Lisicka Lisicky Lisická Lisický Liska Liskova Littel
    Littizzetto Litva Litvova Litvová Liukkonen Liverotti Lizama Lizana Liégeois Liénard Liška Lišková Ljubetic Ljubetić
    Ljubic Ljubicic Ljubić Ljubičić Ljung Ljungberg Ljunggren Ljungqvist Llabres Llabrés Llado Lladó Llano Llanos Lledo
    Lledó Llobet Llopis Llorens Llorente Lloret Lluch Loaiza Lobato Lobo Lobos Lochel Lochlann Lockman Loep Loffler
    Lofgren Logar Loghan Loginov Lohmus Loibhead Loibhéad Loibl Loidl Loiseau Loja Lojek Lojekova Lojeková Lojen Lojka
    Lojko Lojkova Lojková Lojova Lojová Lokk Lollobrigida Lombroso Lommert Lomp Londono Londoño Lonen Lonergan Longan
    Longhena Longode Lonn Lonndun Lonndún Loorits Lopresti Lorang Lorch Lordan Loreal Loredan Lorencin Lorent Lorreijn
    Losa Losada Losatapornpipit Losekann Loucif Loughlin Loughnane Loughran Loughrey Loughry Lounis Loureiro Louws
    Lovgren Lovric Lovrić Lowney Lubelo Lubina Lubinova Lubinová Luboch Lubowitz Lubs Lucarelli Lucchesi Lucciano Lucena
    Lucey Luciani Lucic Lucitt Lucić Luddy Ludonga Ludovisi Lueilwitz Luengo Luettgen Luger Luht Luibhead Luibhéad Luik
    Luisead Luján Lukac Lukacova Lukacs Lukhele Lukic Lukin Lukinic Lukinić Lukić Lukk Luksa Luksic Luksova Lukstina
    Lukstins Lukstiņa Lukstiņš Lukács Lukáč Lukáčová Lukša Lukšić Lukšová Lumbasi Lumbreras Lumi Lumiste Lumumba Lunam
    Lundblad Lunde Lundell Lundh Lundholm Lundin Lundkvist Lundmark Lundon Lundqvist Lundstrom Lundström Lunham Lunney
    Lunny Luoma Luptak Luptakova Lupták Luptáková Luqe Luque Luria Luscher Luse Lusis Lussu Lustenberger Lutgen Luthi
    Lutholoni Luthra Luthuli Luts Luttenberger Lutterveld Luukkonen Luvuno Luxardo Luyckx Luyten Luzi Lučić Lwandle
    Lyden Lynchechaun Lynchehaun Lyne Lyng Lynskey Lysaght Lása Lähteenmäki Lätt Lääne Lääts Léger Létourneau Lévesque
    Lévêque Líška Líšková López Lõhmus Löchel Löffler Löfgren Lönn Lövgren Lúiséad Lúnam Lübs Lüscher Lüthi Lācis Līcis
    Lūse Lūsis Maalim Maasik Maaswinkel Maatta Mabanga Mabaso Mabhena Mabhodla Mabhoko Mabika Mabizela Mabuya
    Mabuyakhulu Mabuza Maca Macan Maccanelli Macejkovic Macek Macekova Maceková Macesic Machacek Machacekova Machackova
    Machata Machatova Machatová Macher Machnac Machnacova Machnáč Machnáčová Machova Machová Macháček Macháčeková
    Macháčková Macik Macikova Macingwane Macka Macken Mackesey Mackle Macko Mackova Mackovic Mackovicova Mackovič
    Mackovičová Macková Macnamee Maco Macova Macová Macrea Macías Madan Madar Madariaga Madaric Madaricova Madarova
    Madarová Maddock Madej Madejova Madejová Madela Maderna Maderno Madhubuti Madi Madiba Madide Madinaeva Madinane
    Madisson Madlala Madlanduna Madlula Madondo Madonsela Madu Maduma Maduna Madunic Madunić Madziba Maenpaa Maeots
    Maertens Maesalu Maestre Maffei Mafobo Maftunova Mafuleka Mafulela Magagula Magal Magalhães Magalova Magann Magar
    Magauran Magaña Mageba Mageean Magennis Magennity Mageto Maggioli Maghanga Magi Maginn Maglio Magnani Magnusson
    Magolwana Magombo Magononde Magoza Magrassi Magrath Magubane Maguidhir Magujwa Magutshwa Magwaza Magyar Magál
    Magálová Mahajan Mahal Mahamba Mahamed Mahamud Maharaj Mahat Mahaye Mahdiev Mahe Mahedy Mahendra Maheswara Mahieu
    Mahlaba Mahlalela Mahlangu Mahlase Mahlinza Mahlobo Mahmoudi Mahmudov Mahmudova Mahnet Mahony Mahulube Mahy Maidana
    Maidla Maierhofer Maillard Maillet Maillot Mair Mairhofer Maitha Maithya Maiyo Majcen Majdan Majdanova Majdanová
    Majdenic Majdenić Majdán Majdánová Majerus Majeska Majesky Majeská Majeský Majoka Majola Majorana Majozi Majstorovic
    Majstorović Majumdar Makarov Makela Makhanya Makhathini Makhaye Makhaza Makhedama Makhlouf Makhloufi Makhoba Makhubo
    Makhulukhulu Makhunga Makinde Makinen Makinwa Makkonen Mako Makova Makovac Makovec Makovecova Makovecová Makovica
    Makovicka Makovicky Makovická Makovický Makovy Maková Makový Maksimov Makulu Makungu Malacarne Malachovska
    Malachovsky Malachovská Malachovský Malakova Malambule Malaparte Malatesta Malembe Malenchini Maletic Maletić Malevu
    Malfait Malherbe Malhotra Malikova Malinen Malinga Malinova Malinová Malipiero Malisek Malisekova Malki Mallick
    Mallien Malm Malmberg Malmgren Malmqvist Malmstrom Malmström Malnar Malo Maloba Maloca Malosev Malowney Maloča
    Maltais Maluki Maluleka Maly Malzer Malá Malíšek Malíšeková Malõšev Malý Mamani Mamba Mambo Mamic Mamić Mammen Mamo
    Mamojka Mamojkova Mamojková Mamula Manacorda Manahan Manana Mancebo Mancilla Manco Mand Mandal Mandala Mandasari
    Mander Manderscheid Mandl Mangal Mangale Mangat Mangcamane Mangede Mangel Mangen Mangena Mangethe Mangold Mangunsong
    Manjon Manjón Mannan Manne Mannik Manninen Mannion Manniste Mannisto Mannix Mannoia Manolesso Manqele Manrique
    Manriquez Manríquez Mansa Mansilla Manso Mansouri Mansson Mansur Mansveld Mansvelt Mansız Mantegazza Mantilla
    Mantshinga Mantyla Manullang Manunta Manyoni Manzezulu Manzi Manzini Manço Maouche Maphalala Maphanga Maphindela
    Maphisa Mapholoba Maphumulo Maquet Marambio Maranga Marangoni Marasovic Marasović Marazzi Maraš Marbun Marcacci
    Marceron Marchal Marcinek Marcinekova Marcineková Marcinko Marcinkova Marcinková Marcinova Marcinová Mardesic
    Mardešić Mardhiyah Mardones Marecek Marecekova Marechal Marekova Mareková Marenzio Maresova Maretic Maretić Mareček
    Marečeková Marešová Marfell Margitova Margitová Margraf Margreiter Marianova Maric Maricevic Marien Marijanovic
    Marijanović Marinetti Maringer Marinkovic Marinković Marinovic Marinović Maripuu Maritim Mariánová Mariën Mariño
    Marić Maričević Marjanovic Marjanović Marjonova Markanjevic Markanjević Markkanen Markl Marklund Markos Markosova
    Markovac Markovic Markovicova Marković Markovič Markovičová Marková Markoš Markošová Markusova Markuš Markušová
    Marlier Marmol Marnach Marnan Maroa Marolt Marosova Marošová Marpaung Marquet Marqués Marren Marrinan Marron Marrone
    Marroquín Marsden Marsic Marsili Martan Martanova Martensson Martic Martikainen Martinak Martinakova Martincek
    Martincekova Martincevic Martinec Martinecova Martinecová Martinek Martinekova Martineková Martinic Martinić
    Martinka Martinko Martinkova Martinkovic Martinkovicova Martinkovič Martinkovičová Martinková Martinova Martinovic
    Martinovicova Martinović Martinovič Martinovičová Martinová Martinsen Martinsson Martinák Martináková Martinček
    Martinčeková Martinčević Martić Martorell Martova Martová Marttila Marttinen Martucci Martáň Martáňová Martínez
    Marusic Marušić Marxer Maryamova Maryati Marzic Marzorati Maréchal Maršić Marťan Marťanová Maržić Masai Masango
    Masarik Masarikova Masariková Masarova Masaryk Masarykova Masaryková Masarík Masaríková Mascagni Mascareñas Mascaro
    Mascaró Mascheroni Masek Maseko Masese Masha Mashaba Mashasha Mashimane Mashinini Mashiya Masibekela Masikane Masila
    Masilela Masina Masinga Maskova Maslo Maslov Maslova Maslová Masna Masny Masná Masný Masondo Maspero Massart
    Masseron Masset Massin Masson Massé Mastandrea Mastroianni Masuku Masár Masárik Masáriková Masárová Matagne
    Matahlija Matamala Matana Matano Matara Matejka Matejkova Mateos Mater Materne Matesa Mateu Mateša Mathaba Mathebela
    Mathebula Matheka Mathenge Mathenjwa Mathetha Mathiasen Mathibela Mathiesen Mathisen Mathol Mathonsi Mathot Mathula
    Mathunjwa Mathurin Mathwasa Mathy Matiasko Matiaskova Matiaško Matiašková Matijas Matijaš Matijevic Matijević
    Matikainen Matilainen Matile Matinawin Matić Matko Matkovic Matković Matokanovic Matokanović Maton Matosevic
    Matousek Matouskova Matoušek Matoušková Matovina Matošević Mattarella Matteotti Matthai Matthys Matthäi Mattila
    Mattsson Matulic Matulin Matulić Maturana Matvejev Matějka Matějková Maughan Maulana Maundu Maureira Maurery
    Maureryova Mauréry Mauréryová Mauti Mavela Mavra Mavric Mavrič Mavundla Mavuso Mawanda Maweu Mawewe Mawia Mawira
    Mayaka Mayasari Mayerhofer Mayert Mayeza Mayise Mayisela Mayol Mayoral Mayr Mayrhofer Mazalankosi Mazibuko Mazilescu
    Maziya Mazouz Mazouzi Mazwi Mazzacurati Mazzanti Mazzeo Mazzi Mazzocchi Maćešić Maček Mačeková Mačko Mačkovič
    Mačkovičová Mačková Mačo Maďar Maďara Maďarič Maďaričová Maďarová Maďár Maďárová Mašek Mašková Mbaabu Mbae Mbaka
    Mbamali Mbanjwa Mbatha Mbatshazwa Mbeje Mbekwa Mbembe Mbende Mbhele Mbhense Mbhobho Mbhodwe Mbhulangwe Mbili Mbithe
    Mbiti Mbogo Mbokazi Mboko Mbonambi Mbonane Mbongwa Mbongwe Mbotho Mboyisa Mbui Mbula Mbulaze Mbulazi Mbuli Mbungela
    Mbunjwa Mbuthia Mbutho Mbuvi Mbuyazi Mbuyisa Mbuyise Mcambe Mcambi Mcanco Mcanyana Mchunu Mcoyi Mcusi Mcwaye Mdaka
    Mdakane Mdladla Mdlalose Mdlanyoka Mdlenevu Mdletshe Mdluli Mdlumbi Mdonswa Mdotshana Mdunge Meadog Meads Meadóg
    Mealaid Meaney Meara Mebarki Mecheri Meciar Meciarova Medac Medač Meddah Medel Medhurst Medic Medić Medjahed
    Medvecka Medvecky Medvecká Medvecký Medved Medvedev Medvedova Medveď Medveďová Meenaghan Meenan Meeres Meersman
    Meert Meeus Meeusen Meftah Megantara Megaw Mehigan Mehloluhlaza Mehrimohova Mehrojov Meic Meidhreach Meijer Meili
    Meindl Meis Meisch Meixner Meić Mejía Mejías Melady Melander Meldon Melero Melet Meli Melican Melicharek
    Melicharekova Melicharova Melicharová Melicher Melichercik Melichercikova Melicherik Melicherikova Melicherova
    Melicherová Melicherík Melicheríková Melicherčík Melicherčíková Melichár Melichárek Melicháreková Melichárová Melin
    Melis Mella Mellado Mellet Mellor Melnik Meléndez Memela Memon Mende Mendizabal Mendizábal Mendonca Mendonça Mendès
    Mengolo Mennea Menon Mens Mensa Mensah Mensik Mensikova Menthonnex Menton Mentzel Menza Menziwa Menéndez Menšík
    Menšíková Merabet Merah Mercadante Mercader Mercalli Mercantini Mercati Mercks Mergen Merila Merilainen Meriläinen
    Merisi Merkas Merkaš Merkx Mernagh Merrigan Mersch Merz Merzoug Merzougui Mesaric Mesarić Mesbah Mescall Mesic Mesić
    Meskill Messaoudi Mestdagh Meszaros Metella Methavorakul Mets Mettler Meucci Meunier Meurant Meurisse Meusburger
    Meyiwa Mezei Meziane Meziani Mezzetta Mečiar Mečiarová Mfeka Mfusi Mgabadeli Mgabhi Mgasela Mgazi Mgcaleka Mgenge
    Mgilija Mgobhozi Mgwaba Mhayise Mhlabandlovu Mhlambo Mhlanga Mhlangu Mhlanya Mhlongo Mhlongwane Mhlophe Mhlungu
    Micca Micetic Michalech Michalechova Michalechová Michalek Michalekova Michaleková Michalica Michalicova Michalicová
    Michalik Michalikova Michalka Michalko Michalkova Michalková Michalík Michalíková Michaux Michelangeli Micheletti
    Micheni Michiels Michielsen Michálech Michálechová Michálek Micháleková Michálik Micháliková Middelkoop Middlemiss
    Mielcarek Miettinen Migliaccio Migwi Mihalic Mihalik Mihalikova Mihaliková Mihalić Mihaljevic Mihaljević Mihalík
    Mihalíková Mihelcic Mihelic Mihelič Mihelčić Mihhailov Mihic Mihić Mihoubi Mihálik Miháliková Mijsberg Mikic Mikić
    Mikk Mikkelsen Mikkola Mikkonen Miklavcic Miklavčič Miklecic Miklečić Miklik Miklikova Miklosko Mikloskova Miklosova
    Mikloš Mikloško Miklošková Miklošová Miklík Miklíková Mikulak Mikulakova Mikulandra Mikulcic Mikulec Mikulik
    Mikulikova Mikulák Mikuláková Mikulík Mikulíková Mikulčić Mikus Mikusova Mikuš Mikušová Mikúš Mikúšová Milanesi
    Milanova Milatic Milatić Miletic Miletić Milevoj Milicic Milina Miličić Millea Millán Milmo Miloslavic Miloslavić
    Milotic Milotić Milotova Milotová Miloudi Milovac Milroy Miltenburg Mimica Mimouni Mimun Minac Minacova Minayo Minet
    Minguez Minhas Miniati Minihan Minihane Minne Minogue Mináč Mináčová Miocic Miočić Miralles Miranov Miriti Mironov
    Mironshohov Mirosavljevic Mirosavljević Mirt Miró Misak Miscell Mise Mishra Misicher Misik Misiko Misikova Miskell
    Miskovic Missoni Misteal Mistrik Mistrikova Mistry Mistrík Mistríková Mistéal Mital Mitei Mitschke Mittal Mitter
    Mitteregger Mitterer Mitterlehner Mittermayr Mičetić Mišak Miše Mišković Mišík Mišíková Mjadu Mjoli Mjwara Mkhabela
    Mkhandlela Mkhathini Mkhatshwa Mkhithi Mkhize Mkhokeleleki Mkholo Mkhonza Mkhumbuzi Mkhungo Mkhwananzi Mlaba Mlakar
    Mlalane Mlalazi Mlambo Mlangatshe Mlangeni Mlawula Mlinar Mlinaric Mlinarič Mlondo Mlotshwa Mlungwana Mlynar
    Mlynarik Mlynarikova Mlynarova Mlynár Mlynárik Mlynáriková Mlynárová Mmboga Mmbone Mnangat Mnangwe Mncube Mncwabe
    Mncwanga Mngadi Mngoma Mngomezulu Mnguni Mngwemkhulu Mngwengwe Mnikathi Mnisi Mnomiya Mnqamu Mnqayi Mnquhe Mntambo
    Mntimande Mntungwa Mnyamande Mnyandu Mnyoni Moberg Mocanu Moccia Mocenigo Mochlichen Mocibob Modi Modiano Modig
    Modigliani Modric Modrić Modugno Mody Moenen Moens Moensendijk Moerman Moes Moet Mofardin Moffit Mogaka Mogeni
    Mogensen Mogere Mogherini Mogire Mohammadi Mohammedi Mohanty Mohaupt Moher Mohinurova Mohlaroyimova Moilanen Moisio
    Mojzis Mojzisova Mojžiš Mojžišová Mokadem Mokaya Mokhtari Mokrane Mokrani Mokros Mokrosova Mokroš Mokrošová Mokua
    Molano Molder Molegraaf Molen Molenaar Molesini Molin Moliner Molins Molitor Molnár Moloney Molyneux Momberg Monagle
    Moncada Mondaca Mondadori Mondaini Mondise Mondragón Monduzzi Moneta Monfort Mongan Mongare Monicelli Monnard Monney
    Monnier Mononen Monreal Monsalve Montalban Montalbán Montalcini Montalti Montanari Montanariello Montandon
    Montanelli Montaña Montañez Montaño Montecchi Montecino Montecinos Montesano Montesinos Montessori Moone Moonen
    Moosbrugger Moraes Moraga Morahan Morais Moraleda Morand Morandi Morandini Morante Morar Morara Morard Morata
    Moravcik Moravcikova Moravcova Moravcová Moravec Moravecova Moravecová Moravčík Moravčíková Morawo Morcillo Moreels
    Morellato Morera Mores Moresi Moretti Morgagni Moricova Moricová Morillo Morissette Morić Morlacchi Mornane Moroney
    Morosini Morova Morová Moroz Morpurgo Morricone Morrin Morrocco Morsli Mortati Morth Mortier Morucci Morvan Morán
    Moscarda Moschino Mosciski Mosemann Moseti Moslavac Mosquera Mostefaoui Motha Motte Mottet Mottiez Mottus Moturi
    Motycka Motyckova Motyka Motykova Motyková Motyčka Motyčková Moulay Moulin Moura Moureau Mousel Moussaoui Moyano
    Moylan Močibob Mpangazitha Mpanza Mphahlwa Mphankomo Mphazima Mphemba Mphephethwa Mpikela Mpila Mpofana Mpumuza
    Mpungose Mpunzana Mqadi Mqungebe Mrak Mraovic Mraović Mraz Mrazek Mrazekova Mrazeková Mrazik Mrazikova Mrazka Mrazko
    Mrazkova Mrazková Mrazova Mrazová Mriosain Mráz Mrázik Mráziková Mrázka Mrázko Mrázková Mrázová Mríosáin Msamkhulu
    Msane Msani Mseleku Mshazi Mshengu Mshibe Mshikela Mshikila Mshiyane Msibi Msimang Msindazwe Msokazi Msomi Msuthu
    Msuya Msweli Mthabela Mthalane Mthanti Mthembu Mthethwa Mthimkhulu Mthinti Mthiya Mthiyane Mthombeni Mthonti
    Mtimande Mtolo Mtshali Mtumaseli Mtuswa Muange Muasya Mubinova Mucha Muchai Muchangi Muchemi Mucheru Muchira Muchoki
    Muchova Muchová Muchui Mudden Mude Mudgway Mudri Mudronja Muendo Muga Muganlı Mugica Mugure Muhammadaliyev
    Muhammadaminov Muhammadamirov Muhammadayubov Muhammadazizov Muhammadov Muhammadrizoyev Muhammadsafoev
    Muhammadsodiqov Muhammadsolihov Muhammadumarov Muhammadyasinov Muhammadyusupov Muhammadziyoev Muhia Muhlbacher
    Muhlberger Muhlbock Muhle Muhonen Muhonja Muhoro Muhovic Muhr Muhsinova Muhumed Muigai Muijs Muilleoir Muimi Muinde
    Muindi Muizzova Mukami Mukherjee Mukhopadhyay Mukiri Mukoya Muktar Mukundi Mulcair Mulders Muldowney Mulei Mulet
    Mulgrave Mulgrew Mulhare Mulhern Mulichen Mulinge Mulkerrin Mullaghan Mullaly Mullan Mullane Mullaney Mullany
    Mullarkey Mullerova Mullery Mullner Mullooly Mullooney Mulloughney Mulloy Mulongo Mulqueen Mulqueeny Mulrain
    Mulrooney Mulroy Mulry Mulryan Mulvany Mulvenna Mulvihill Mulvin Mulvy Mulyani Mumba Mumbe Mumbua Mumtozova Munari
    Mundia Munga Munguti Munguía Munisayeva Munnelly Munshi Munyi Munyiva Munyua Munywoki Muoki Murae Murage Muraguri
    Murangiri Muratori Muratovic Muraya Murazik Murcia Mureithi Murgas Murgasova Murgaš Murgašová Murialdo Murigi Murin
    Murinova Murinová Muriset Muriungi Murk Murnane Murnin Murodov Murri Murrihy Mursalinaeva Murtagh Murthy Murty Muru
    Murugi Murunga Murungi Murín Murínová Musatti Musaxanlı Muscet Musfirayeva Mushtariyeva Musi Musil Musili Musilova
    Musilová Musimbi Muslimaeva Muslimov Mustac Mustafayev Mustapic Mustapić Mustač Mustonen Musumba Musungu Musy Musya
    Musyimi Mutahi Mutanu Mutegi Mutembei Mutemi Mutethia Muteti Muthami Muthee Mutheu Muthiani Muthike Muthini Muthomi
    Muthuri Muti Mutindi Mutio Mutti Mutugi Mutuma Mutune Mutungi Mutwiri Muuo Muur Muursepp Muxlisayeva Muxtaroglu
    Muxtaroğlu Muya Muzayyanova Muzdalifayeva Muzic Muzina Muñiz Muñoz Muğanlı Mušćet Mužina Mužić Mvelase Mveni Mvubu
    Mvuyana Mwadime Mwai Mwaka Mwakio Mwalimu Mwamburi Mwandla Mwania Mwanza Mwathi Mwelase Mwema Mwenda Mwendia Mwero
    Mwihaki Mwinyi Mwinzi Mwirigi Mwita Mwololo Mwongela Mwongeli Mydlo Mydlova Mydlová Myeni Myeza Myhre Myklebust
    Myllymaki Myllymäki Mzila Mzilankatha Mzileni Mzimela Mzizi Mzobe Mzolo Mzomba Mzoneli Mzukase Mzulwini Mzungu Mácka
    Mácková Mácová Máirtín Mármol Márquez Mártan Máček Máčeková Máčik Máčiková Mäder Mäenpää Mäeots Mäesalu Mägi Mäkelä
    Mäki Mäkinen Mälzer Mänd Mändla Männik Männiste Männistö Mäntylä Määttä Månsson Mårtensson Méaláid Ménard Méndez
    Mészáros Mínguez Móricová Mõttus Möchlichen Mölder Möller Mörth Møller Múgica Múñiz Mühlbacher Mühlberger Mühlböck
    Mühle Mülichen Müller Müllerová Müllner Mürk Müür Müürsepp Nababan Nabwire Naccari Nacinovic Nadal Nader Nadi Nadig
    Nadkarni Naessens Nafuna Nagar Nagarajan Nagele Nagi Nagl Nagys Nagıoglu Naibei Naidu Naik Naili Nainggolan Najmudin
    Nakhumicha Nakic Nakić Nala Nalepka Nalepkova Nallon Nally Nalty Namaga Nanda Nandisa Nandwa Nangle Napitupulu
    Narain Narang Narasimhan Narayan Narayanan Narpati Narula Narusis Narušis Narváez Nary Nasambu Nascher Nascimento
    Naserian Nashiruddin Nasimiyu Naslund Nasri Nasyiah Nasyidah Natarajan Natsir Natt Naujokas Naumov Nauseda Nausėda
    Navara Navarova Navarová Navarria Navas Navez Navone Navratil Navrátil Navrátilová Nayak Nayar Nazari Nazarov
    Načinović Nağıoğlu Ncala Ncama Ncanana Ncongwane Ncube Ncusi Ncwaba Ncwane Ndaba Ndabandaba Ndabansele Ndabase
    Ndabezitha Ndambuki Ndandali Ndanu Ndawo Ndawonde Ndege Ndichu Ndiema Ndima Ndimande Ndinda Ndinisa Ndiritu Ndiwa
    Ndiyema Ndlala Ndlandla Ndlangamandla Ndlanya Ndlanzi Ndlela Ndlondlo Ndlovu Ndolo Ndondakusuka Ndonga Ndoro Ndosi
    Nduati Nduli Ndunda Ndwandwe Ndwiga Neachtain Nealon Neancol Neancól Nebot Necci Nedermeijer Nedic Nedić Nedjar
    Neehan Neelan Neelin Neenan Neerachapong Negele Negrón Neilan Neilian Neira Neirynck Neligan Nelis Nelissen Nemcova
    Nemcová Nemec Nemecek Nemeckova Nemes Nemeș Nene Nenzi Nerger Neto Nette Neubacher Neugebauer Neuhauser Neuhold
    Neulinger Neumayer Neumayr Neumeister Neumuller Neumüller Neuner Neureiter Neureuther Neuschafer Neuschäfer
    Neuteboom Neuville Neuwirth Neuzerling Nevado Nevala Nevalainen Neven Neveu Nevárez Neyens Neylon Ngala Ngao
    Ngaruiya Ngatia Ngazitha Ngcamane Ngcamu Ngcemu Ngcobo Ngcolosi Ngei Ngema Ngeno Ngetich Ngiba Ngidi Ngige Ngina
    Ngobese Ngobisi Ngomane Ngome Ngonini Ngotho Ngotsha Ngubane Ngubeni Ngui Ngumbao Ngungunyana Ngunjiri Ngure Ngwane
    Ngwazi Ngwekazi Ngwenya Nhlabathi Nhlane Nhlanhlampofu Nhlapho Nhleko Nhlengethwa Nibali Nicaise Nicolau Nicolay
    Nicoletti Nicolini Nicolucci Niederl Niemeier Niemela Niemelä Nieminen Nienow Niermann Nieuwstraten Nievo Nigam Nigg
    Niggli Nihoe Niiranen Niit Nijman Nijs Nikiforov Nikitin Niklasson Nikolaev Nikolic Nikolić Nikula Niland Nilles
    Nilsen Nilufarova Nimac Ninalowo Nipp Niquille Niscoromni Nisevic Niskanen Nissinen Nistor Nitra Nitrova Nitrová
    Nitti Nitto Nitzsche Nizet Nizetic Niznanska Niznansky Niño Nišević Nižetić Nižnanská Nižnanský Nižnánsky Nižnánská
    Nižňanská Nižňanský Niță Njambi Njapha Njau Njihia Njiki Njinji Njoka Njoku Njomane Njuki Nkabinde Nkala Nkamzwayo
    Nkansa Nkansah Nkatha Nkirote Nkomo Nkomose Nkomoye Nkonyeni Nkosi Nkrumah Nkumane Nkundlande Nkwakha Nkwali
    Nkwaliyenkosi Nkwanyana Nnamani Noack Nobauer Nodanga Nodlomo Nogantshi Nogueira Noguera Nogues Nogués Nohlmans
    Nolcini Nollee Nolty Nombela Nombhoco Nomm Nomme Nommik Nomndayi Nomvuma Nondaba Nondlela Nonduma Nongalaza Nongalo
    Nonis Nonkosi Nonkululeko Nontanda Nontuli Nonyana Noone Noordijk Norac Norambuena Norberg Norbiato Nordberg
    Nordgren Nordin Nordio Nordlander Nordlund Nordqvist Nordström Noren Norgren Norlin Norling Norramon Norrman Norry
    Norén Nosbusch Nosiglia Nota Notarbartolo Notova Notová Nouar Noui Nouri Nousiainen Novaes Novais Novakova Novaro
    Novikov Novitasari Novoa Novosel Novota Novotna Novotná Novotný Novák Nováková Nowanqa Nozimova Nozulu Nqumela Nsele
    Nsia Nsibande Nsibanyoni Nsindane Nsukuza Ntaka Ntamonde Ntanzi Ntenga Nthenya Nthiga Ntiamoa Ntim Ntinyari Ntombela
    Ntsele Ntshalintshali Ntshangase Ntshingila Ntshiza Ntuli Nugnes Nugroho Nulty Nunne Nuraini Nurdiyanti Nuriyeva
    Nurk Nurm Nurmi Nurminen Nurmuhammadov Nussbaumer Nussle Nusslin Nusslé Nuut Nuutinen Nuyts Nußbaumer Nuñez
    Nwachukwu Nwosu Nxamalala Nxasana Nxele Nxumalo Nyaako Nyaakoaa Nyabuti Nyabuto Nyagaka Nyaguthii Nyakio Nyale
    Nyamawi Nyambane Nyambose Nyambu Nyame Nyamu Nyamweya Nyanda Nyandeni Nyangaresi Nyangau Nyangweso Nyantakyi Nyathi
    Nyawa Nyawo Nyawokhulu Nyawose Nyazitla Nyembe Nyembezi Nygard Nygren Nygård Nyhan Nyide Nykanen Nykänen Nylander
    Nylen Nylund Nylén Nyman Nyoike Nyokabi Nyokayebululu Nyongwana Nyssen Nyström Nzai Nzama Nzamela Nzau Nzilani Nzima
    Nzimande Nzimase Nzioki Nzisa Nzuki Nzuza Nájera Nálepka Nálepková Nägele Näscher Näslund Næss Németh Nôta Nôtová
    Nõmm Nõmme Nõmmik Nöbauer Nørgaard Núñez Nüsslin Němcová Němec Němeček Němečková Obama Obando Obara Obare Obasanjo
    Obeng Oberbrunner Oberhauser Oberhofer Oberleitner Obermayr Obermuller Obermüller Oberndorfer Oberweis Obiero Obonyo
    Obradovic Obradović Obratov Obsut Obsutova Obuya Obšut Obšutová Ocalan Ocana Ocaña Ocenas Ocenasova Ochola Odera
    Odero Oderwald Odetola Odinaeva Odinga Odira Odiwuor Odobasic Odobašić Odoyo Odunsi Oduori Oehri Oemencs Oennen
    Oestrovsky Offredi Ofner Ofori Ofosu Ogada Ogbuehi Ogega Oger Ogeto Ogindan Oginga Oginni Ogola Ogolla Ogulana
    Ogunbamigbe Ogunbiyi Ogunbo Ogunde Ogunleye Ogunwobi Ogunyeye Ogutu Ogweno Ohlsson Ohman Ohri Oikarinen Oinonen
    Oispuu Ojala Ojanen Ojaste Ojiambo Ojua Ojukwu Ojwang Okafor Okech Okeke Okelo Okemwa Oketch Okeyo Okinyi Okongo
    Okonkwo Okoro Oksanen Oktaviani Okuku Okuneva Okyere Olabode Oladipupo Olah Olaiya Olasupo Olate Olausson Olave
    Olawale Olaya Olea Olesen Olesk Olguín Oliboni Oliveras Olivetti Olivárez Ollikainen Ollila Ollivier Olmedo Olmo
    Olofsson Olowokeere Oloyede Olsson Olthof Olubode Olugbayila Olujimi Olukotun Olukunga Olusanya Oluwagbemi Olykan
    Oláh Omani Ombasa Ombati Ombui Omidina Ominova Omma Omojola Omollo Omolo Omotoso Omwenga Omweri Omwoyo Onate Ondari
    Ondiek Onditi Ondras Ondrasek Ondrasekova Ondrasik Ondrasikova Ondrasova Ondrašík Ondrašíková Ondrejka Ondrejko
    Ondrejkova Ondrejkovic Ondrejkovicova Ondrejkovič Ondrejkovičová Ondrejková Ondricka Ondrus Ondrusek Ondrusekova
    Ondruseková Ondruska Ondrusko Ondruskova Ondrusova Ondruš Ondrušek Ondrušeková Ondruška Ondruško Ondrušková
    Ondrušová Ondráš Ondrášek Ondrášeková Ondrášik Ondrášiková Ondrášová Ondrúšek Ondrúšeková Ongeri Onio Onisto
    Onjengenyamazane Onoh Onsongo Onwuka Onyancha Onyiego Ooko Oommen Ooms Oosterhek Oosterhout Oostveen Oparinde Opazo
    Opizzi Oplustil Oplustilova Opluštil Opluštilová Opmans Opoku Opondo Oppong Oprea Opuku Oras Orav Orban Orbanic
    Orbanić Orbán Ordenes Ordóñez Orengo Oreskovic Orešković Orina Orjuela Orlic Orlik Orlikova Orlić Orlov Orlovic
    Orlović Orlík Orlíková Ormeno Ormeño Orosz Orrego Orsini Orsolic Orsos Orsulic Orsós Ortese Ortmann Ortner Ortolani
    Ortuno Ortuño Orucov Orwa Oršolić Oršoš Oršulić Oscuro Osei Oshin Oshodi Osiemo Osinski Osiyeva Oskarsson Osoro
    Ospelt Ospina Ospino Ossandon Ossandón Ossani Osses Ossipov Ossola Ostberg Osterberg Osterhoudt Ostermann Ostinelli
    Ostling Ostlund Ostman Osuntokun Otabekov Otcenas Otcenasova Otiende Otiwa Otmani Ottino Ottosson Otuo Otčenáš
    Otčenášová Ouali Ouchene Ouellet Ouko Ounapuu Ouwel Ouwerkerk Ovadia Overdijk Overeem Overgaard Oversteeg Oviedo
    Owiti Owokoniran Owolabi Owoyemi Owusu Owusuwaa Oyadiran Oyaifo Oyarce Oyaro Oyarzo Oyarzun Oyarzún Oyekan Oyeniyi
    Oyetoro Oyeyemi Oyinlola Oyoo Oyshayeva Oyugi Ozimec Oñate Očenáš Očenášová Paakkonen Paal Paananen Paap Paas
    Paavilainen Paavola Pabón Paccot Pacetti Pacher Pachler Pachoud Pacillo Pacocha Pacomio Padberg Padden Padmanabhan
    Padmasari Padovano Padrón Paegle Paffrath Pagac Pagliaro Pagnotto Paier Paillet Paimo Pairceir Paiva Pajer Pajerova
    Pajerová Paju Pajula Pajunen Pajur Pakarinen Palan Palastri Palau Palazzo Palic Palić Palka Palko Palkova Palkovic
    Palkovicova Palkovič Palkovičová Palková Palla Pallares Pallarès Pallo Pallova Pallová Palman Palmgren Palmisano
    Palmqvist Palo Palomaki Palomar Palomares Palombi Palomäki Palov Palova Palovcik Palovcikova Palovic Palovicova
    Palovič Palovičová Palovova Palovová Palová Palovčík Palovčíková Palsson Paltrinieri Palu Paluch Paluchova Paluchová
    Palúch Palúchová Pamic Pamić Pammer Panatta Panchal Pandey Pandit Panduric Pandurić Pandya Panicucci Panov Panzera
    Paoletti Paolini Paolucci Paor Papafava Papak Paparic Paparić Papetti Papp Paquay Paquet Paquot Parada Paradi Pareja
    Parejo Parekh Parikh Parini Parisian Parkes Parkkinen Parmar Parmentier Parmitano Parn Parna Parnpuu Parpinel
    Parraguez Parri Partanen Partel Partzelt Paruta Parviainen Parzer Pasanen Pascarella Paschoud Pasek Pasekova Paska
    Pasko Paskova Pasman Pasolini Pasqua Pasquier Passalacqua Passchiers Pasten Pastine Pastoors Pastén Pasuk Pasztor
    Pataki Patberg Patchett Paten Pathak Patil Patiño Patla Pattyn Paucek Pauer Pauk Pauko Paukova Pauková Paulauskas
    Paulicek Paulicekova Paulik Paulikova Pauliková Paulitsch Pauliček Pauličeková Paulovic Paulovicova Paulovič
    Paulovičová Paulsson Pauly Paulík Paulíková Paulíček Paulíčeková Pausini Pauwels Pavanello Pavelek Pavelekova
    Paveleková Pavelic Pavelić Pavelka Pavelko Pavelkova Pavelková Pavelova Pavelová Pavez Pavic Pavicic Pavin Pavić
    Pavičić Pavka Pavko Pavkova Pavkovic Pavković Pavková Pavlic Pavlicek Pavlicekova Pavlicko Pavlik Pavlikova
    Pavlikovska Pavlikovsky Pavlikovská Pavlikovský Pavliková Pavlin Pavlič Pavliček Pavličeková Pavličko Pavlo Pavlovic
    Pavlovicova Pavlović Pavlovič Pavlovičová Pavlovova Pavlovová Pavlová Pavlík Pavlíková Pavlíček Pavlíčeková Pavolova
    Pavolová Pavon Pavone Pavuk Pavukova Pavón Pavúk Pavúková Payet Pazos Paúk Paúková Paľa Paľka Paľko Paľková Paľo
    Paľov Paľovová Paľová Paľovčík Paľovčíková Paľuch Paľuchová Paľúch Paľúchová Pašek Pašeková Paška Paško Pašková
    Peano Pechel Pecnik Pecotic Pecotić Pecur Pederiva Pedersoli Pedisic Pedišić Pedrazzini Pedrero Pedroni Pedrosa
    Peeters Peham Peharda Pehkonen Peiffer Peinado Peircin Peircín Peiro Peiró Peitrequin Peixoto Pekkala Pekkarinen
    Pelaez Pelikan Pelikanova Pelikán Pelikánová Pelkonen Pellegrini Pelli Pellicer Pellico Peltola Peltonen Peltoniemi
    Peláez Penaloza Penalver Penas Pendl Penic Penić Pennanen Pennetta Pent Penttila Penttilä Penttinen Penz Pera Perak
    Peral Perala Peranda Perano Percic Perck Perello Perelló Perera Pereyra Pergande Pergolesi Peri Peric Perini Perisic
    Perić Perišić Perko Perkona Perkons Perkov Perkovic Perković Permadi Permata Permchart Perner Peronne Peros Perozzo
    Peroš Perret Perrier Perrono Perrot Persico Persijn Persson Pertile Pertini Pertiwi Pertl Perusko Peruzzi Peruško
    Perälä Perčić Pesa Pesendorfer Pesic Peska Pesko Peskova Pesonen Petek Peterlik Peterse Petersson Petitjean Petralli
    Petrassi Petrauskas Petric Petricevic Petrić Petričević Petrocelli Petrov Petrova Petrovic Petrovicka Petrovicky
    Petrovická Petrovický Petrović Petrovič Petrová Petrucci Petrucelli Petruska Petruskova Petruzzi Petruška Petrušková
    Pettai Pettersen Pettersson Petz Peukert Pezzali Peña Peñaloza Peñalver Peñas Pečnik Pečur Peša Pešić Peška Peško
    Pešková Pfannerstill Pfleger Phakathi Phakathwayo Phathwayo Phayre Phetha Phethela Phewa Phikela Philban Philbin
    Philib Philippart Phillipsen Phingoshe Phoseka Phoswa Phungula Phusilarungrueng Phuthini Piacentini Pianduangsri
    Piane Piazzi Piccand Piccinni Piccio Piche Pichler Pichon Pichpandecha Piché Pieber Pierard Pierrard Pierret Pieters
    Pietila Pietilä Pietrangeli Piette Pigafetta Piggott Pignatti Pigott Pihelgas Pihl Pihlak Piho Piir Piirainen
    Piirsalu Pika Pikatsingkorn Pikec Pikk Pikova Piková Piljek Pillai Pillay Pilon Pilz Pimenta Pinamonte Pincheira
    Pincherle Pineau Pinedo Pineiro Pingle Pinheiro Pinho Pinilla Pininfarina Pinol Pintar Pintaric Pintarić Pintarič
    Pintor Pintér Pinzon Pinzón Piogoid Piogóid Piovani Piquer Pirard Pirc Pircher Pire Pirelli Pirinen Pirker Pirlot
    Pirnat Piron Pirotte Pirson Pisacane Pisani Pisaroni Pison Pistoletto Pisut Pisutova Pitanuwat Pitkanen Pitkänen
    Pizzamano Pizzetti Pizziol Pizzo Piérard Piña Piñeiro Piñol Pišút Pišútová Pkemoi Plana Planas Plantak Plantek
    Platini Plattner Platzer Plaucha Plauchova Plauchová Plavec Plavecova Plavecová Plavucha Plavuchova Plavuchová
    Plazanin Plažanin Plch Plchova Plchová Pleimeann Pleimionn Plekancova Plekancová Plekanec Plese Plesivcova Plesivec
    Pletschette Pleše Plešivcová Plešivec Ploom Plover Pléimeann Pléimionn Poblete Pochet Pocius Pock Poder Podhradska
    Podhradsky Podhradská Podhradský Podkonicka Podkonicky Podkonická Podkonický Podniece Podnieks Podra Poelmans Poerio
    Pogacnik Pogačnik Pohjola Poil Pointner Pokas Pokorna Pokorny Pokorná Pokorný Pokos Pokuaa Polak Polakova Polani
    Polauaypon Pold Poldma Poldmaa Polesel Polet Polfliet Poliak Poliakova Poliaková Polic Polis Politz Polizzi Polić
    Poljak Poljakov Polla Pollak Pollakova Pollanen Pollet Pollich Pollu Pollák Polláková Polonijo Polovic Polović Polpo
    Polzer Polzl Polák Poláková Pomaa Pomares Pombo Pometta Poncelet Ponci Poncin Pongpanitch Pongrac Pont Pontecorvo
    Ponti Poom Poos Popa Popescu Popov Popovic Popović Poppe Porcel Porcellato Poropat Porta Portero Portilla Portmann
    Porto Porubjak Porubjakova Porubjaková Porzio Posalee Posch Poschl Poska Poslon Pospisil Pospisilova Pospíšil
    Pospíšilová Postl Postma Pothanun Potier Potocnik Potočnik Pottier Potvin Poulain Pouliot Poulsen Pouros Povilonis
    Powlowski Poza Pozder Pozega Pozo Pozuelo Pozzecco Poška Požega Prabhakar Prabhu Prachayaroch Prada Pradana Pradhan
    Pradipta Praet Praga Prager Prakalpawong Prakasa Prakash Pranowo Prantl Prasad Prasasta Prashad Prastuti Prat
    Pratama Pratesi Prati Pratiwi Prats Praxmarer Prayoonhong Preda Predovan Predovic Preiß Prelec Prem Prempeh Prenner
    Preocanin Preočanin Prial Pribanic Pribanić Priede Priedite Prieditis Priedīte Priedītis Priego Primozic Primožič
    Prins Prinsen Prinz Priselac Priuli Privet Procacci Prochazka Prochazkova Procházka Procházková Procter Prodi
    Prohaska Proietti Proinnsias Proll Proost Prosacco Prouse Prpic Prpić Prskalo Prtenjaca Prtenjača Pruschke Pruul
    Pruvost Pryal Prévost Pröll Pucci Pucher Puchner Pudjiastuti Puentes Puerta Puglisi Puhakka Puharic Puharić
    Puhringer Puig Puirseal Puirséal Pujadas Pujol Pukk Puklus Puklusova Pukluš Puklušová Pulci Pulgar Puljiz Pulk
    Pulkkinen Pundel Puntigam Punz Pupak Pupakova Pupák Pupáková Puranen Puri Purina Purins Puriņa Puriņš Purmale
    Purmals Purnawati Purohit Purwanti Puscasu Puska Puskar Puskaric Puskarova Puskova Puspasari Puspita Putinja Putra
    Putz Puusepp Puustinen Puvi Puška Puškarić Pušková Puškár Puškárová Pușcașu Páez Páirceir Pálka Pásztor Pärn Pärna
    Pärnpuu Pärtel Pärtzelt Pääkkönen Pålsson Pépin Pérez Póil Põder Põdra Põld Põldma Põldmaa Põllu Pölitz Pöllänen
    Pölzl Pöschl Pühringer Püvi Pērkona Pērkons Qabiloglu Qabiloğlu Qafarov Qarabaglı Qarabağlı Qasımov Qoculu Qomazitha
    Qosalı Qoçulu Qoşalı Quaide Qualter Quartey Quartier Quasimodo Queally Queenane Querini Quero Querol Quevedo Quigney
    Quijada Quillinan Quilty Quin Quinlivan Quinney Quinny Quinteros Quirke Quiroga Quiros Quirós Quispe Quitzon
    Quiñones Quiñónez Qurbanlı Qurbanov Qutqasınlı Qutqaşınlı Qwabe Raadik Raag Raamat Raatikainen Rabbitte Rabhi Rabia
    Rabitsch Rabl Rachedi Rackham Racz Radel Radelic Radelić Rademaker Radic Radin Radinovic Radinović Radisch Radić
    Radl Radman Radocaj Radojkovic Radojković Radolovic Radolović Radosevic Radovic Radović Radočaj Radošević Raes
    Raeymaekers Raftery Raftis Raghavan Raghna Raguz Raguž Rahal Rahija Rahilly Rahimah Rahmani Rahmawati Rahmoune
    Rahmouni Raidma Raifteiri Raifteirí Raight Raimondi Rais Raisanen Raja Rajagopal Rajagopalan Rajala Rajan Rajasa
    Rajcic Rajh Rajn Raju Rajčić Rakela Rakova Rakovan Rakovanova Rakovanová Raková Rakuljic Rakuljić Raljevic Raljević
    Ramachandran Ramaekers Ramaker Ramakrishnan Raman Ramanathan Ramaswamy Ramazzotti Ramdani Ramdedovic Ramesh Ramis
    Ramsak Ramsauer Ramírez Ramšak Randhawa Randles Randmaa Randoja Ranganathan Ranta Rantala Rantanen Raol Rapin
    Rapisardi Rappaz Rapraz Rasanen Rascón Raseta Rasic Raskin Raspor Rastelli Rastija Rastoder Rastogi Ratemo Ratke
    Ratsep Ratta Rattan Raty Raud Raudsepp Rauhala Raurica Rauscher Rauter Rautiainen Rautio Ravaglioli Raval Ravn
    Rawley Rayel Rayhonova Raynaud Rayyonova Razov Rađenovic Rađenović Rašeta Rašić Ražov Reade Reamonn Reavy Rebane
    Rebic Rebić Rebolledo Rebollo Recer Recers Rechberger Recio Reckinger Reddin Redi Redican Reding Redl Redondo Reen
    Rege Regge Regnier Reguera Rehn Rehorst Reichel Reicher Reichl Reichmann Reidy Reif Reig Reijers Reimann Reimes
    Reinbacher Reindl Reinger Reinikainen Reinisch Reinprecht Reinsalu Reinthaler Reischl Reiser Reising Reisinger
    Reisner Reitbauer Reiterer Reithofer Reitinger Remacle Remmel Remmers Rempel Renault Rendulic Rendulić Rendón
    Renehan Rengifo Renier Rensi Renson Rentería Renzi Repiska Repisky Repiská Repiský Repo Requena Resanovic Resanović
    Resch Resnik Restrepo Reséndez Retamal Retamales Rettenbacher Revilla Reynaert Reynaud Reynders Reynell Reynoldson
    Rezende Rezig Rhatigan Rhattigan Riascos Riba Ribaric Ribarić Ribas Ribera Ribes Ribic Ribicic Ribić Ribičić Ricart
    Riccardi Riccati Richardova Richardová Richtar Richtarova Richtár Richtárová Ricko Ricolfi Ridder Rieder Riedl
    Riedler Riedmann Riegler Riehl Riekstina Riekstins Riekstiņa Riekstiņš Riem Riener Rienzo Riepl Riera Rieser
    Rietveld Riffo Rigaux Righi Riha Rihova Rihová Riihimaki Riihimäki Riikonen Rijcken Rijetkovic Rijetković Rijks
    Rijntjes Rincón Riney Ringhofer Rinn Rinne Rinner Rintala Rioba Riou Ripoll Rippey Rippin Riquelme Risch Risek Riska
    Risko Riskova Risma Rismondo Riso Risova Rissanen Risteard Ritacca Ritosa Ritoša Rius Riveros Riviere Rivière
    Riyanti Rizzoli Ričko Riša Riška Riško Rišková Rišo Rišová Roache Roarke Roarty Roba Robadey Robel Robertsson Robi
    Robitaille Robiyayeva Roca Rocamora Rocca Roccabonella Roce Rocher Roda Rodden Rodenas Rodrígez Rodríguez Rodríquez
    Roelandt Roels Roero Roessink Rogahn Rogerson Rogge Rogiers Rogner Rogosic Rogošić Rohac Rohacek Rohacekova Rohacik
    Rohacikova Rohacova Rohleder Rohrdanz Rohricht Rohrmoser Roht Rohtla Roháč Roháček Roháčeková Roháčik Roháčiková
    Roháčová Roig Rojek Rojekova Rojeková Rojka Rojko Rojkova Rojková Rojnic Rojnić Rolfson Rollinger Rolón Romagnoli
    Romaguera Romancik Romancikova Romanens Romanov Romančík Romančíková Rombaut Rombouts Romer Romeu Romijn Romiti
    Romova Ronayne Ronkainen Ronkko Ronoh Roob Roodesteijn Roose Roosen Roosenboom Roosileht Ropero Rorricht Rosell
    Rosello Roselló Rosemann Rosengren Rosenow Rosenqvist Rosero Rosiello Rosin Rosinova Rosinová Roskoth Rosmini Rosner
    Roso Rosova Rosová Rosseel Rosselat Rosselet Rossellat Rosselli Rossellini Rossello Rosselló Rossler Rossmann Rosén
    Rottensteiner Rotter Rotteveel Rottiers Roukes Roura Rousseaux Rousselet Rousset Rouwenhorst Rouwhorst Roux Rovira
    Royo Rozas Roze Rozic Rozite Rozitis Roziyayeva Rozman Rozīte Rozītis Rožič Rožman Ruairc Ruane Rubben Rubbia Rubene
    Rubenis Ruberto Rubesa Rubeša Rubik Rubikova Rubilar Rubinic Rubinić Rubík Rubíková Rudden Rudkins Rudzite Rudzitis
    Rudzīte Rudzītis Ruecker Ruegg Ruelle Ruffini Rufusova Ruggeri Ruggieri Rugut Ruhshonova Ruijs Ruiseal Ruiséal
    Rukavina Rumaysayeva Rumjantsev Rumora Runolfsdottir Runolfsson Runte Ruotsalainen Rupnik Ruppersberger Ruqiyayeva
    Rusko Ruskova Rusková Rusnak Rusnakova Rusnák Rusnáková Rusova Rusová Rusticucci Rusňak Rusňák Rusňáková Rutar Ruto
    Rutten Rutto Ruud Ruus Ruuskanen Ruutel Ruwa Ruzicka Ruzickova Ružička Ružičková Rybar Rybarik Rybarikova Rybarova
    Rybnicek Rybnicekova Rybníček Rybníčeková Rybár Rybárik Rybáriková Rybárová Rydberg Ryden Rydén Ryle Rynn Rynne Rysa
    Ryska Rysko Ryskova Rysova Rysová Rytkonen Rytkönen Ryynanen Ryynänen Ryša Ryška Ryško Ryšková Ryšová Rácz Rädel
    Räisänen Räsänen Rätsep Räty Réamonn Ríos Ródenas Rómová Röhrdanz Röhricht Römer Rönkkö Rörricht Rössler Rønning
    Rúfus Rúfusová Rüegg Rüütel Rýsová Růžička Růžičková Saadi Saare Saarela Saastamoinen Sabater Sabatini Sabbatini
    Sabbe Sabela Sabelo Sabharwal Sabinova Sabljak Sabotic Sabrinova Sachar Sachdev Sachdeva Saci Sacre Sacristan
    Sacristán Sacré Saddamov Sadiqov Sadiyeva Sadıxov Sadıxova Saefullah Saelens Safak Saffi Safinayeva Safitri Safiyeva
    Safo Safoaa Safronov Sagar Sagese Sagmeister Sagnelli Sagredo Saha Sahbuzlu Sahli Sahlin Sahni Sahota Sahraoui
    Sahsuvarlı Saidani Saidov Saidova Sailer Saina Saini Sainio Sainz Sairseal Saitoti Sakac Sakalauskas Sakarya Sakač
    Sakinayeva Saks Sakwa Salahudin Salaj Salajka Salajkova Salajková Salajova Salajová Salako Salamanca Salamoglu
    Salamoğlu Salandra Salat Salata Salcher Saldaña Saldias Saldivia Saldías Salet Salgari Salhi Salic Salieri Sallinen
    Salmela Salmeron Salmerón Salmi Salminen Salo Salohiddinov Salom Salomaa Salomonsson Salonen Salopek Salu Salumae
    Salumets Salumäe Salva Salvemini Salvini Salvo Salvà Salz Salzer Salzmann Sama Samandarov Samel Samele Samelova
    Samelová Sameya Sameľ Sameľová Samiloglu Samilov Saminova Samirov Samirova Samiyeva Sammer Sammon Samoei Samosir
    Sampaio Sampath Samper Samra Samsonova Samsonová Samuelova Samuelová Samuelsson Samyn Sandanezwe Sande Sandell
    Sandgren Sandhu Sandin Sandoz Sandström Sandvik Sangha Sanghvi Sanguineti Sangwani Sangweni Sanhueza Sanitra
    Sanitrova Sanitrová Sanjarov Sanjuan Sankar Sankaran Sanmartin Sanmartín Sans Sansoni Sansonnens Sant Santamaría
    Santander Santibanez Santibáñez Santic Santillán Santner Santorio Santoso Sanudo Sanz Saors Saoudi Saptono Saputra
    Saraceno Saracino Saraf Saragat Saragih Sarap Sarapuu Sardelic Sardelić Sardorov Sargac Saric Sarin Sarkan Sarkanova
    Sarkar Sarkozi Sarlija Sarma Sarna Sarneel Sarpong Sarraf Sarsfield Saruni Sarv Sarvarov Sarvinozova Sastre Sastry
    Sathe Satherley Satriani Satta Sauber Sauberlich Saudan Sauli Saulite Saulitis Saulīte Saulītis Saura Sauro Sauvage
    Savant Savard Saveljev Savolainen Savorgnan Sawayn Sawe Sawhney Saxena Sayah Sayyid Sbarbaro Scaduto Scalera
    Scalfaro Scallan Scallon Scally Scamarcio Scandone Scannell Scannlain Scannláin Scaramucci Scardino Scarfoglio
    Scarlatti Scarpa Scarpetta Scarponi Schaack Schachinger Schachner Schacht Schaden Schadler Schagen Schakelaar Schalk
    Schamberger Schandl Schank Schantl Schar Scharer Scharinger Scharroo Schartner Schartz Schatteleijn Schatzl Schaus
    Scheffers Scheibe Scheiber Scheidegger Scheidl Schellekens Schelvis Schenkel Schepens Schepers Scherms Scherr
    Scherrer Scherz Scherzer Scheucher Scheuermann Schiavo Schiavone Schicchi Schiefer Schiestl Schiffer Schilcher
    Schilt Schiltz Schimmel Schimpl Schinagl Schinke Schinner Schinnerl Schintgen Schipper Schlager Schlatter Schleich
    Schlesser Schlogl Schlögl Schmeler Schmidinger Schmidl Schmidtke Schmied Schmiedecke Schmiedt Schmolzer Schmuck
    Schmölzer Schnabl Schneeberger Schnyder Schober Schoberl Schoch Schoffmann Schokman Scholler Scholten Scholtes
    Scholtz Schomber Schon Schonauer Schonberger Schonland Schoofs Schoonbroodt Schopf Schotte Schottin Schou Schouten
    Schowalter Schrammel Schrant Schranz Schrempf Schrenk Schrik Schrittwieser Schroeff Schröder Schuchhardt Schulist
    Schulten Schumm Schummer Schuppe Schurch Schuurmans Schuylenborch Schwaiger Schwaighofer Schwartsbach Schwarzinger
    Schwarzl Schwass Schweiger Schweighofer Schweizer Schwendinger Schwital Schyns Schädler Schäfer Schär Schärer
    Schöberl Schöffmann Schöller Schön Schönauer Schönberger Schönland Schöpf Schüler Schüller Schürch Schütz Scialpi
    Scollan Scotti Scotto Scribhin Scribhín Scriven Scullion Scuylenborchs Seally Searlog Searlóg Searraigh Sebo Sebova
    Seco Secova Sedano Seddiki Seddio Sedlacek Sedlackova Sedlak Sedlakova Sedlar Sedliak Sedliakova Sedliaková Sedlák
    Sedláková Sedláček Sedláčková Seebacher Seery Segarra Segebahn Segers Segerson Segersun Segerszoen Seghers Segovic
    Segre Segrè Seguel Segui Seguin Seguí Sehgal Seidl Seil Seip Seiser Seitric Seiwald Sekera Sekerova Sekerová Sekhon
    Selami Sele Selecka Selecky Selecká Selecký Selendic Sels Sembathwa Semenov Semialjac Semitecolo Sener Senger
    Sengupta Sengwayo Senicic Seničić Senko Senkova Senková Senouci Sensoy Seoighe Separovic Seppa Seppala Seppanen
    Seppä Seppälä Seppänen Sepúlveda Serao Serem Sergejev Serlupi Sermonti Serraglio Sersic Servais Serwaa Seršić
    Seshadri Sestak Sestan Sestig Sethi Setiawan Setrick Setty Sevarova Sevcik Sevcikova Sevillano Sevinchova Sevrin
    Sevtsenko Sezer Sezgin Sečová Sforza Sgalambro Sgarbi Shabalala Shabane Shabangu Shaffrey Shahinova Shahnozova
    Shahriyorov Shahzodov Shailer Shamase Shand Shandu Shangase Shange Shanker Shanley Shanny Sharaf Shariff Sharry
    Shazi Sheahan Sheane Sheedy Sheehy Sheeran Sheerin Sheil Sheilds Shelembe Shengele Shenoy Shere Sheth Shetty Shevlin
    Shezi Shibase Shiel Shiels Shikuku Shinga Shoba Shohjahonov Shohruxov Shombela Shortt Shoyisa Shozi Shroff Shukla
    Shukronova Sibal Sibalic Sibalukhulu Sibanda Sibaya Sibeko Sibhene Sibilia Sibindi Sibisi Sibiya Sibul Sidhu Sidi
    Sidler Sidlo Sidlova Sidor Sidorov Sidorova Sidorová Siebenaler Sieber Sieberer Siegl Siegrist Siele Siering
    Siffredi Sigagu Sigegede Sigei Sigerson Sigl Sigrist Sihombing Sihotang Sihvonen Sijadu Sikhakhane Sikhosana
    Sikhunyana Sikiric Sikirić Sikk Sikobi Sikuku Sikwayo Silangwe Sild Silina Silins Siliņa Siliņš Sillanpaa Sillanpää
    Sillaots Sillaste Siller Silm Silvennoinen Silvestri Simanjuntak Simara Simba Simbolon Simek Simekova Simelane
    Simeoni Simic Simicic Simik Simikova Simić Simka Simko Simkova Simmonds Simoens Simoes Simola Simoncic Simoncicova
    Simonen Simonic Simonis Simonič Simonova Simonovic Simonovicova Simonová Simonsen Simonsson Simova Simson Simunic
    Simunovic Simó Simões Sinaga Sinema Singhal Sinha Sinisi Sinkovec Sinkovic Sinnott Sinozic Sinožić Sionainn Sipek
    Sipic Sipila Sipilä Sipos Siqueira Sirait Sireelert Siregar Sirel Siripaiboo Sirotic Sirotić Sirvio Sirviö Sisask
    Sishangwe Sishi Sishiya Sismondi Sitar Sitati Sithenjwa Sithole Sithombo Sithuli Sitienei Sitolotolo Sitompul
    Sitorus Sittisaowapak Situm Situma Situmorang Sivertsen Siwele Siyaya Siyeshe Sjoberg Sjoblom Sjodin Sjogren Sjoholm
    Sjolander Sjolin Sjolund Sjostedt Sjostrand Sjostrom Sjöberg Sjöblom Sjödin Sjögren Sjöholm Sjölander Sjölin Sjölund
    Sjöstedt Sjöstrand Sjöström Skally Skantar Skantarova Skara Skeahan Skeffington Skehan Skenderovic Skivington Sklar
    Sklarova Sklenar Sklenarik Sklenarikova Sklenarova Sklenica Sklenicka Sklenickova Sklenicova Sklenicová Sklenička
    Skleničková Sklenka Sklenkova Sklenková Sklenár Sklenárik Sklenáriková Sklenárová Sklár Sklárová Skoda Skog Skoglund
    Skok Skokan Skokanova Skokanová Skold Skoog Skov Skoviera Skovierova Skrijelj Skriniar Skriniarova Skrlin Skrnicki
    Skrtic Skugor Skuja Skujina Skujins Skujiņa Skujiņš Skultety Skultetyova Skunca Skupnjak Skutecka Skutecky Skutecká
    Skutecký Sköld Sladonja Slaetsdochter Slagmolen Slahor Slahorova Slamon Slastan Slastanova Slavik Slavikova Slavík
    Slavíková Slašťan Slašťanová Slegers Slevin Slimani Slingerland Slivka Slivko Slivkova Slivková Sloboda Slobodnik
    Slobodnikova Slobodník Slobodníková Slobodova Slobodová Slota Slotova Slotová Slovak Slovakova Slovinec Slovinecova
    Slovinecová Slovák Slováková Slowey Slyne Smail Smajda Smajdova Smeets Smet Smets Smid Smidova Smirnoff Smirnov
    Smitham Smits Smokovic Smoković Smolic Smolić Smrek Smrekova Smreková Smullen Snauwaert Sobarzo Sobolev Sobota
    Sobowale Sobrero Sobrino Soderberg Sodergren Soderholm Soderini Soderlund Soderman Soderqvist Soderstrom Sodhi
    Soding Soduba Soffici Soini Soininen Soita Sokac Sokač Sokcevic Sokhela Sokhulu Sokhwebula Sokic Sokić Sokk Sokolov
    Sokolova Sokolová Solana Solanki Solari Soldo Solej Solejova Solejová Solera Solheim Solihayeva Solimena Sollima
    Solomun Solovjov Solsona Soltani Soltes Soltesova Soltys Soltysova Solzer Solís Soman Somboni Somfula Sommaruga
    Somogyi Somoza Sompisi Sondini Sondisa Songiya Soni Sonnino Sonnleitner Sonqandile Sontuli Sood Sooksawang Soolachan
    Soolachán Soolaghan Soos Soosaar Soosalu Soots Soranzo Sorattanachai Sordi Sorgatz Sorger Soric Sorić Sorokin
    Sorrentino Sosic Sostaric Sothole Sotobe Soudani Soukupova Soukupová Southee Sowman Soyinka Soylu Soós Sošić Spaan
    Spadafora Spanevello Spanhaak Speijer Spelman Speri Sperl Spiegl Spier Spieß Spika Spilar Spilarova Spindler Spinka
    Spinola Spisic Spoljaric Sporer Sporri Spralja Spreeuw Spreitzer Sprenger Sproge Sprogis Sprong Sproģe Sproģis
    Spruit Spruyt Spörri Squarcione Sraffa Sridhar Srinivas Srinivasan Srisoontorn Srivastava Srsen Sršen Stac Stace
    Stadelmann Stadlbauer Staelens Staglieno Stahr Stalder Stamrood Stancin Standaert Standun Standún Stanek Stanescu
    Stange Stangl Stanic Stanicic Stanić Staničić Stankevicius Stankevičius Stankova Stančin Staněk Staquet Starcevic
    Starosta Starostova Starostová Starčević Stas Stassin Stastna Stastny Staudacher Staude Staudinger Staudt Staunton
    Staňková Stecher Steckel Steenbakkers Steenbeek Stefanec Stefanek Stefanekova Stefanelli Stefanik Stefanikova
    Stefanka Stefanko Stefankova Stefanova Stefanovic Stefanovicova Steffensen Stefovic Stefunko Stefunkova Stehr Steidl
    Steinacher Steinbacher Steinbauer Steinberger Steinbock Steinböck Steindl Steininger Steinkellner Steinlechner
    Steinmeiern Steinwender Stejskal Stejskalova Stejskalová Stelzer Stelzl Stenberg Stenlund Stenson Stenstrom
    Stenström Stepanek Stepankova Stepanov Sterckx Sterkman Stettler Stettyn Steuber Steuer Steurer Stey Steyaert
    Stichter Stiebitz Stiedemann Stiegler Stifanic Stiffel Stifter Stimac Stinis Stipanovic Stipanović Stiperski
    Stockhammer Stockinger Stockl Stockli Stodola Stodolova Stodolová Stoffelsz Stoger Stoiber Stoica Stoices Stojanov
    Stojcevic Stojnic Stojnić Stojčević Stolnik Stoltenberg Stolz Stolze Stondun Stondún Stook Stopar Stoppani Storladi
    Stosic Stošić Stracke Straka Strakova Straková Strandberg Strangio Stratford Strauß Strawbridge Strazdina Strazdins
    Strazdiņa Strazdiņš Strazicic Stražičić Strba Strbac Strbova Streich Streicher Strid Striebitz Strijker Strik
    Strinavic Strinavić Strljic Strnad Strnadova Strnadová Strnisko Strniskova Strnisková Strobl Strohmaier Strohmayer
    Strohmeier Stroobants Strosin Strukelj Strycek Strycekova Ström Strömberg Strøm Strýček Strýčeková Stserbakov
    Stucchi Stucki Stuckler Stuivenberg Stummer Stundun Stundún Stupalo Sturlan Stutz Ståhl Stöckl Stöckli Stöger
    Stückler Stütz Stănescu Suartini Subramaniam Subramanian Suciu Sudiati Sugrue Suhonen Suijker Suipeal Suipéal
    Sujjaboriboon Sukhenai Sukurlu Sukurov Sulc Sulcova Sule Suleymanlı Suleymanov Sulg Sultanlı Sultanov Sulzer
    Sumayyeva Sunavcova Sunavec Sundaram Sundell Sunder Sundin Sundqvist Sundstrom Sundström Sunjic Suomalainen Suominen
    Suppan Supraha Sura Surac Suran Suraprachit Suraprasert Surać Surbek Sureda Suresh Suri Surian Surina Surka Surkova
    Suryatmi Suryono Susanti Susnik Sustar Sutinen Sutt Suur Suvorov Suwarno Sußebier Suárez Sušnik Svab Svabova Svaby
    Svahn Svantesson Svard Svec Svecova Svehla Svehlova Svendsen Sverko Svetlicic Svetličić Svobodova Svobodová Svrbik
    Svrbikova Svrbík Svrbíková Svärd Swaminathan Swamy Swaniawski Swazi Sweeny Swennen Swinnen Sykora Sykorova Synnott
    Syombua Syrjala Syrjälä Szabó Szalai Szekely Szekeres Szilagyi Szilágyi Szoke Szucs Székely Szücs Szőke Szűcs Sáenz
    Sáez Sáirséal Sámel Sámelová Sámeľ Sámeľová Sánchez Sárközi Säde Säuberlich Sæther Séguin Söderberg Södergren
    Söderholm Söderlund Söderman Söderqvist Söderström Söding Sölzer Sörensen Søndergaard Sørensen Süleymanlı Süleymanov
    Süßebier Sýkora Sýkorová Sıxlı Taal Tabacu Tabet Taboada Tacchini Taccola Taferner Tafuri Tagliafierro Tahraoui
    Tahri Taht Tahtinen Taibi Tailliuir Taipale Takacs Takala Takkelenburg Takyi Takács Talbi Taleb Taliani Taliercio
    Talpas Talpasova Talpaš Talpašová Talts Talwar Talıblı Talıbov Tamarit Tamba Tamberg Tamborini Tamburello Tamburi
    Tamburini Tamme Tammerijn Tammik Tamminen Tampubolon Tamsma Tandon Taneja Tangen Tanghe Tangney Tansey Tanskanen
    Tanui Tanzer Tanzini Tapak Tapakova Tapdıqlı Tapdıqoglu Tapdıqoğlu Tarantini Tarassov Tarchetti Tarhan Tarihoran
    Tarpey Tartaglia Tartini Tarus Tarvainen Tasca Tasche Taskinen Tassoni Tata Tatar Tatarka Tatarkova Tatarková
    Tatarova Tatarová Tatár Tatárka Tatárová Tauber Taucher Tavcar Tavčar Tawia Tazka Tazky Teahan Techer Teder Teearu
    Teesalu Tehan Tejedor Tejera Tejero Telesio Temirov Temmerman Tencalla Tepes Tepeš Teras Terer Terlevic Terlević
    Ternan Terragni Terron Terrón Teruel Tervo Terzic Terzić Terán Tesar Tesař Tesija Teufl Teunissen Tevetoglu
    Tevetoğlu Texier Textor Tešija Thabekhulu Thabethe Thabizolo Thaker Thakkar Thakur Thaler Thalhammer Thaller Thaman
    Thamrin Thanel Thango Thantananont Thein Thela Thembekwayo Thembela Thenjwayo Theraulaz Theunis Theuri Theys Thill
    Thilmany Thinnes Thirion Thiry Thobeni Thole Thomassen Thomka Thommen Thonon Thony Thoren Thorens Thorsen Thorén
    Thout Thoya Thoyana Thuku Thulin Thuliswayo Thumbela Thumbeza Thuranira Thurner Thusi Thusini Thwala Thygesen Thys
    Théraulaz Thériault Thöny Tiainen Tianvarich Tiba Ticha Tichy Tichá Tichý Tiefenbacher Tielemans Tihhomirov Tiihonen
    Tiik Tiits Tikka Tikkanen Tilk Tillmanno Timek Timekova Timeková Timka Timko Timkova Timková Timlin Timmermans
    Timofejev Timonen Timoney Timony Tinguely Tintzmann Tirabassi Tirie Tirkkonen Tirop Tirpak Tirpakova Tirpák
    Tirpáková Tisaj Tischler Titipatrayunyong Titov Tiwaa Tiwari Tlustek Toal Tobler Todsapornpitakul Toft Togher
    Togliatti Tognazzi Tohall Toibin Toic Toivanen Toivonen Toić Tolan Toldo Tolin Tolj Tolonen Tolosa Toloza Tolvanen
    Toman Tomana Tomanek Tomanekova Tomanik Tomanikova Tomanova Tomanová Tomaník Tomaníková Tomasek Tomasekova Tomaselli
    Tomasetti Tomasik Tomasikova Tomasini Tomaska Tomasko Tomaskova Tomasova Tomazic Tomaň Tomaňová Tomašek Tomašeková
    Tomaška Tomaško Tomašková Tomažič Tomecek Tomecekova Tomecka Tomecko Tomeckova Tomei Tomek Tomekova Tomeková Tomescu
    Tomeček Tomečeková Tomečka Tomečko Tomečková Tomic Tomicic Tomingas Tomić Tomičić Tomka Tomko Tomkova Tomková
    Tomljanovic Tomljanović Tommaseo Tomsic Tomson Tománek Tománeková Tomášek Tomášeková Tomášik Tomášiková Tomáška
    Tomáško Tomášková Tomášová Tomšič Tonc Toninelli Tonisson Tonisto Tonui Toolan Toolin Toolis Toom Tooman Toome
    Tooming Toomsalu Toor Toplak Topolska Topolsky Topoľská Topoľský Torfs Torlonia Tormay Tormey Tormo Tornatore
    Tornqvist Toroitich Torok Torp Torpey Torphy Torralba Torre Torrecilla Torrens Torrijos Torstensson Toscani Toselli
    Tosi Toso Tosto Totic Totino Totić Totwiller Touati Toubeau Touil Toumi Tournay Towett Tozzi Tozzo Traetta Trantow
    Traoin Traore Trapanese Trapani Tratnik Trattner Trauner Trausch Travaglia Travaglio Traversa Travia Traxler Trbovic
    Trbović Treanor Trebbi Treboux Treccani Trei Treial Treier Treinfhear Tremonti Trenor Trentin Trentini Treo Treoigh
    Trepanier Tresoldi Treutel Treves Trevisan Trevisani Treviño Trezzini Treó Treóigh Trgovcic Trgovčić Triall Triana
    Trierweiler Trikasemmart Trillini Trillo Trimmel Trincavelli Trinkl Tripathi Triplat Trivedi Trlik Trlikova Trlík
    Trlíková Trnski Trobbiani Troch Trofimov Troisi Trombetta Trommler Tromp Tron Troncoso Tropea Trotta Trub Truben
    Trubenova Trubenová Trubin Trummer Trupiano Trupp Trussardi Trutanic Trutanić Truu Tréinfhear Trépanier Tröst Trüb
    Tschentscher Tsvetkov Tubridy Tudela Tudic Tudić Tuisk Tuithof Tukane Tuksar Tukur Tuma Tumova Tungkasethakul Tuohey
    Tuohy Tuomi Tuominen Tuovinen Tupa Tupy Tupá Tupý Turallı Turati Turchetta Turchi Turci Turcinov Turcok Turcokova
    Turesson Turina Turins Turiņa Turiņš Turmes Turongkinanon Turpeinen Turraoin Turrini Turudic Turudić Turunen
    Turčinov Turčok Turčoková Tusek Tuskan Tutino Tutty Tuul Tuulik Tuwei Tuzzolino Tuđa Tušek Tuškan Tveit Tweneboa
    Twidle Twohey Twohig Twumasi Tynan Táilliúir Täht Tähtinen Täsche Téllez Tóibín Tórrez Tóth Tõnisson Törnqvist Török
    Türk Tůma Tůmová Uaithne Ubaldi Udeh Udinese Udinesi Ugarte Ughi Ugrinic Ugrinić Ugurlu Uibo Uittenbosch Ukic Ukić
    Uldry Ulker Ullmann Umarov Ungaretti Uniacke Uniaque Unterberger Unterweger Uotila Upadhyay Uphaus Uphuis Uphus
    Uppal Uram Uramova Uramová Urbanova Urbanová Urbany Urblik Urblikova Urblík Urblíková Urbonas Ureña Uria Uriarte
    Urlic Urlić Urra Urzua Urzúa Uría Urías Usada Usamah Usic Usmonov Utami Uusitalo Uustalu Uwais Uyainah Uğurlu Ušić
    Vaananen Vaati Vabaza Vacek Vaci Vackova Vacková Vaes Vaessen Vaher Vahi Vaht Vahter Vahtra Vaidya Vaillant Vainio
    Vaisanen Vajcik Vajcikova Vajciková Vajcík Vajcíková Vajda Vajdova Vajdová Valach Valachova Valachovic Valachovicova
    Valachovič Valachovičová Valachová Valbuena Valcarcel Valcárcel Valdebenito Valderrama Valdés Valenciano Valent
    Valenta Valentic Valentinova Valentić Valentova Valentová Valentínová Valette Valge Valguarnera Valicek Valicekova
    Valier Valimaki Valjetic Valjetić Valk Valkama Valkonen Vall Vallee Vallejos Vallelian Vallenduuk Vallet Vallin
    Valls Vallée Vallélian Vallés Valmarana Valtonen Valusek Valusekova Valuska Valuskova Valušek Valušeková Valuška
    Valušková Valíček Valíčeková Vanaga Vanags Vanbrabant Vandaele Vandamme Vandecasteele Vandekerckhove Vandenbergh
    Vandenberghe Vandenbroucke Vandenbussche Vandendriessche Vandeputte Vanderheyden Vanderlinden Vanderstraeten
    Vandervort Vandevelde Vandewalle Vanek Vanekova Vaneková Vangisa Vanhee Vanhoutte Vanhove Vankova Vanneste
    Vansteenkiste Vanvitelli Vaněk Vaquero Varadi Varano Varas Vares Varghese Varik Varis Varkey Varma Vartiainen Varty
    Varughese Vasa Vasconcelos Vasek Vasekova Vasiliev Vaska Vasko Vaskova Vasková Vass Vasseur Vastenhouw Vattimo Vavra
    Vavrinecova Vavrinecová Vavrova Vayrynen Vaňková Vašek Vašeková Vaška Vaško Vašková Veale Veas Vecoli Veenendaal
    Veenstra Vegt Veic Veić Vejar Velandia Veldak Veldakova Velderman Veloso Veltman Veltroni Velásquez Velázquez Velďák
    Velďáková Venalainen Vendetti Venditti Vendrell Veneziano Venier Venkataraman Venkatesh Vento Venäläinen Verbeeck
    Verbeek Verbeke Verbiest Verbist Verboom Verboven Verbruggen Verbrugghe Vercammen Vercauteren Vercelloni Vercoe
    Vercruysse Verdejo Verdier Verdonck Verdone Verdu Verdú Vereecke Vereecken Verelst Veres Verfaillie Verga Vergassola
    Vergauwen Vergeer Vergerio Verhaar Verhaegen Verhaeghe Verhagen Verharen Verheij Verhelst Verheuvel Verheyden
    Verheyen Verhoeven Verhulst Verkade Verlinden Verma Vermeersch Vermeil Vermeir Vermeire Vermeiren Vermeulen
    Vermeylen Verri Verschuere Verschueren Verschut Versluijs Verstappen Verstraete Verstraeten Vertoor Vertooren
    Vervaeke Vervaet Vervoort Verwimp Verwoert Vesel Vesela Veselova Veselová Vesely Veselá Veselý Veski Vespa
    Vestergaard Vesterinen Vesterlund Vestin Veternik Veternikova Veterník Veterníková Vethayasas Veum Vezi Vezina
    Vezzali Viaene Viana Vianello Viberg Vicen Vicena Vicencio Vicenova Vicenová Vicens Vidakovic Vidaković Vidas Videla
    Vidic Vidmar Vidoni Vidov Vidovic Vidović Vidovič Vienne Vierdag Vigliotti Vigneron Vignon Vigorelli Viik Viira
    Viitala Viitanen Viklund Viks Viksna Vikstrom Vikström Vila Vilain Vilakazi Vilalta Vilanova Vilaplana Vilar Vilches
    Vilcina Vilcins Vilciņa Vilciņš Vilhelmsson Viljanen Viljevac Vilks Vill Villablanca Villadicani Villagra Villagran
    Villagrán Villagómez Villalonga Villamil Villamizar Villarosa Villarroel Villaseñor Villaverde Villemson Villena
    Villeneuve Vinas Vincetic Vincetić Vinck Vincze Vink Vinogradov Vinyuvanichkul Virk Virta Virtanen Visintini Vismara
    Visnapuu Visnovska Visnovsky Visser Vissers Viswanathan Vitasovic Vitasović Vitek Vitkova Vitola Vitolina Vitolins
    Vitols Vittadello Vitturi Vivanco Viveros Vives Viviani Vizcaíno Vizintin Viña Viñas Višňovská Višňovský Vižintin
    Vlach Vlachova Vlachovic Vlachovicova Vlachovič Vlachovičová Vlachová Vladislavic Vladislavić Vlaeminck Vlasic
    Vlassov Vlašić Vlcek Vlckova Vleugels Vlkova Vlková Vlna Vlnka Vlnkova Vlnková Vlnova Vlnová Vlček Vlčková Vodopivec
    Voet Vogl Vohra Voinea Voisin Vojkovic Vojković Vojtek Vojtekova Vojteková Vojtka Vojtko Vojtkova Vojtková Volarevic
    Volarević Volaric Volarić Volcke Volkman Volkov Vollbrecht Volterra Vonlanthen Voortman Vora Vorkapic Vorkapić
    Vorobjov Voronin Voros Vosu Voutilainen Vozar Vozarova Vozila Vozár Vozárová Vrabcova Vrabcová Vrabec Vrabelj
    Vrablec Vrablecova Vrablecová Vrancken Vranckx Vranic Vranić Vranken Vrban Vretenar Vrhovec Vsiliauskas Vucetic
    Vucin Vuckovic Vugdelija Vugec Vuille Vukman Vukobratovic Vukobratović Vukovic Vuković Vukusic Vukušić Vuljak Vumisa
    Vundla Vunisa Vuorela Vuori Vuorinen Vučetić Vučin Vučković Vyas Vydarena Vydareny Vydarená Vydarený Váradi Váska
    Vásková Vásquez Vávra Vávrová Vázquez Vähi Väisänen Väli Välimäki Väyrynen Väänänen Vélez Véliz Vézina Vítek Vítková
    Võsu Vörös Vīksna Vītola Vītoliņa Vītoliņš Vītols Waardeloo Wable Wabomba Wabwile Wabwire Wacana Wadhwa Waelchi
    Wagener Wagenknecht Wagenvoort Waghorn Wagle Wahlberg Wahlgren Wahlstrom Wahlström Wahner Wahome Wahyudin Wahyuni
    Waithaka Waithera Waithira Wakhungu Wakio Wako Walch Walcher Walder Waldner Wali Walia Walla Wallgren Wallner Wallén
    Walser Walshe Walsteijn Waltl Wamaitha Wamboi Wambura Wampach Wamuyu Wandera Wandl Wanga Wangai Wangare Wangechi
    Wangeci Wanger Wanijiku Wanjau Wanje Wanjira Wanjugu Wannapaitoonsri Wantz Wanyoike Wanza Wanzala Wario Warnier
    Waruguru Warui Wasendlunkulu Wasike Wasita Waskita Wason Wasonga Wastuti Wasunun Waswa Wathelet Watsica Wattiez
    Wauters Wauthier Wavinya Wawira Wawire Wayua Webby Wechselberger Wechuli Weeldenburg Weerdenburg Weever Wegmann
    Wegscheider Wehner Wehrli Weibel Weidinger Weigl Weihmann Weijland Weijters Weimann Weinberger Weinhage Weinhold
    Weisgerber Weissenbock Weissenböck Weissnat Weiß Wela Welf Wellens Weninger Wennberg Wensen Wenzl Werdes Wernecke
    Weru Wery Wesack Westberg Westerbeek Westerberg Westerburg Westerlund Westermann Westlund Westman Wettstein Wever
    Weydert Weyland Weylant Weyrich Weza Whelehan Whitty Wiafe Wiberg Wibisono Wibowo Wicht Widhalm Widiastuti Widmann
    Widodo Wiedner Wiek Wieloch Wies Wiesbauer Wieser Wiesinger Wiesner Wigman Wijaya Wijayanti Wijland Wiklund Wikstrom
    Wikström Wilcken Wilderman Wildschut Wilfinger Wilhelmsson Wilkin Willaert Willame Willekens Willems Willemsen
    Willms Wilmart Wilmes Wilmet Wilmont Wilmotte Wilms Wilmsen Wiltzius Wimolnot Winandy Winarno Winarsih Winberg
    Windhager Windisch Windler Winnrich Wintheiser Winther Wipstrik Wirtz Wirz Wisoky Wisozk Wittmann Wiza Wogerbauer
    Wohlgemut Wohlmuth Wohlwend Wohrer Wolffel Wolfinger Wolfsdr Wolfswinkel Wolters Wolzak Wooning Woudenberg Woulfe
    Wouters Woutersz Wratt Wrynn Wuckert Wulandari Wulff Wunderink Wunsch Wurm Wurzer Wurzinger Wuthrich Wutke Wuyts
    Wynants Wyss Wähner Wéry Wögerbauer Wöhrer Wüthrich Xaba Xakimov Xala Xhakaza Ximba Xolidov Xolo Xulu Yaamoa Yadav
    Yahaya Yahi Yahiaoui Yahyoev Yakub Yaqubov Yasinaeva Yasinov Yasminova Yatich Yator Yawson Yeboa Yeboah Yego Yegon
    Yengwa Yengwayo Yepes Yeyeye Yildirim Yirenkyi Ylinen Ylitalo Ylonen Ylönen Yohannan Yorulmaz Youprasert Yousfi
    Yudas Yuksel Yulianti Yuliarti Yundt Yuniar Yunusov Yusifoglu Yusifoğlu Yusifqızı Yuste Yusupov Yáñez Yüksel
    Yıldırım Yılmaz Zaal Zabala Zabaleta Zabarella Zabjacan Zaborska Zaborsky Zaccagnini Zaccardo Zacchia Zacco Zachar
    Zachara Zachariasova Zachariaš Zachariašová Zachariáš Zachariášová Zacharova Zacharová Zagar Zaguri Zahharov
    Zahroyeva Zaidi Zaitsev Zajacova Zajacová Zajc Zakariyoev Zake Zakinja Zakis Zakiyaxonova Zakova Zakrajsek Zakrajšek
    Zalite Zalitis Zalokar Zamengo Zamorani Zamorano Zampa Zanazzo Zangerl Zanichelli Zanker Zanoski Zanoški Zanzi Zaoui
    Zarinova Zarins Zariņa Zariņš Zarlino Zauner Zawadi Zayidov Zaynabova Zaķe Zaķis Zbinden Zboncak Zeba Zebec Zecchini
    Zechmeister Zechner Zedillo Zeemans Zeffirelli Zehetner Zehnder Zeiler Zeilinger Zeimes Zeimet Zeiner Zeldenrust
    Zeleznik Zeleznikova Zelic Zelić Zeltina Zeltins Zeltiņa Zeltiņš Zeman Zemanova Zemanová Zemlak Zemljic Zemljič
    Zengin Zenner Zenteno Zenz Zerjav Zeroual Zerrouki Zetterberg Zetticci Zettl Zevenboom Zezelic Zgorelec Ziane Ziani
    Zibert Zichichi Zidane Ziegert Ziemann Zieme Ziemele Ziemelis Zigmundova Zigo Zigova Zigová Zijlemans Zijlmans
    Zikhungwini Zikovic Zima Zimka Zimkova Zimková Zimova Zimová Zingg Zinnurova Zirme Zirne Zirnis Ziro Zitouni Zivic
    Zivkovic Zizek Zmaic Zmaić Znidarsic Zobel Zochling Zohrer Zollinger Zoppetti Zoppetto Zorbach Zorko Zorlu Zorman
    Zorrilla Zotter Zouaoui Zrilic Zrilić Zrinski Zubairu Zubayrov Zubcic Zubek Zubekova Zubeková Zubka Zubko Zubkova
    Zubková Zubrik Zubrikova Zubrík Zubríková Zubčić Zufika Zugec Zuidweg Zuijdveld Zujev Zukauskas Zukov Zulaika Zulauf
    Zulkarnain Zuluaga Zunec Zupan Zupanc Zupancic Zupanic Zupančič Zuravljov Zurcher Zurita Zuvela Zuzic Zvaigzne Zver
    Zvirbule Zvirbulis Zwart Zwijsen Záborská Záborský Zárate Zänker Zöchling Zöhrer Zúbek Zúbeková Zúbrik Zúbriková
    Zúñiga Zürcher Zālīte Zālītis Ághas Águila Álamo Álvarez Ávalos Ávila Åberg Ågren Åkerlund Åkerman Åkesson Åsberg
    Åslund Åström Çamurcuoğlu Çetin Çingizoğlu Çorlu Émond Órdenes Õispuu Õunapuu Öberg Öcalan Öhman Öhri Östberg
    Österberg Östling Östlund Östman Ødegard Ødegård Østergaard Ülker Ābele Ābola Āboliņa Āboliņš Ābols Ćorić Ćosić
    Ćurić Čagalj Čapka Čapko Čapkovič Čapkovičová Čapková Čapla Čaplovič Čaplovičová Čapľa Čargonja Čarnogurská
    Čarnogurský Čech Čechová Čekovská Čekovský Čermák Čermáková Černe Černoch Černochová Černá Černík Černíková Černý
    Červený Červeň Červeňová Česnek Česneková Čiernaová Čiernik Čierniková Čierny Čizmić Čižmešija Čobrda Čobrdová Čotić
    Čović Čubrić Čudić Čukman Čulina Čuljak Čupić Čuček Ďaďo Ďaďová Ďorko Ďorková Ďurek Ďureková Ďurica Ďuricová Ďuriš
    Ďurišová Ďurka Ďurko Ďurkovič Ďurkovičová Ďurkovská Ďurkovský Ďuro Ďurovič Ďurovičová Ďurovský Ďurovskýová Ďurová
    Ďurča Ďurčo Ďurčová Ďutka Ďutková Ďuško Đurasevic Đurašević Đurinic Đurinić İbrahimli İbrahimov İbrahimova
    İbrahimoğlu İdrisli İdrisoğlu İhsanoğlu İldırımoğlu İnönü İsaxanlı İsmayılqızı Ľupták Ľuptáková Říha Říhová Şafak
    Şahbuzlu Şahsuvarlı Şama Şamilov Şamiloğlu Şener Şensoy Şükürlü Şükürov Şıxlı Šalajka Šalajková Šalić Šantić Šargač
    Šarić Šarkan Šarkanová Šarlija Šebo Šebová Šegović Šelendić Šeparović Šestak Šestan Ševtšenko Ševčík Ševčíková
    Šibalić Šidlo Šidlová Šima Šimara Šimek Šimeková Šimić Šimičić Šimka Šimko Šimková Šimo Šimonovič Šimonovičová
    Šimonová Šimončič Šimončičová Šimová Šimunić Šimunović Šimík Šimíková Šinkovec Šinković Šipek Šipić Šitum Škantár
    Škantárová Škara Škoda Škoviera Škovierová Škriniar Škriniarová Škrlin Škrnički Škrtić Škugor Škultéty Škultétyová
    Škunca Šlahor Šlahorová Šlivka Šlivková Šmajda Šmajdová Šmid Šmíd Šmídová Šokčević Šoltés Šoltésová Šoltýs Šoltýsová
    Šošić Šoštarić Špika Špilár Špilárová Špišić Špoljarić Špralja Štefanec Štefanka Štefanko Štefanková Štefanovič
    Štefanovičová Štefanová Štefović Štefunko Štefunková Štefánek Štefáneková Štefánik Štefániková Štifanić Štimac Štrba
    Štrbac Štrbová Štrljić Štrukelj Šturlan Štěpánek Štěpánková Štšerbakov Šulc Šulcová Šunjić Šupraha Šuran Šurbek
    Šurina Šurka Šurková Šuňavcová Šuňavec Šuštar Švec Švecová Švehla Švehlová Šverko Šváb Švábová Šváby Šťastná Šťastný
    Ťapák Ťapáková Ťažká Ťažký Žabjačan Žagar Železnik Železník Železníková Žerjav Žeželić Žibert Žigmundová Žigo Žigová
    Žiković Živić Živković Žižek Žnidaršič Žufika Žugec Žukauskas Žukov Žunec Županić Žuravljov Žuvela Žužić Žáková
    Ədiloglu Ədiloğlu Əlioglu Əlioğlu Əlixanlı Əliyeva Əmirli Əmirov Əmirova Əylisli
    """

  /// Surnames that are common words: "Miller".
  static let commonSurnames: StaticString = """
    Alley Angel Archer Arias Ash Askew Bacon Badger Baker Bales Ball Bandy Banks Bannister Barber Baron Bass Battle
    Beach Beam Bean Beard Beaver Beavers Beers Bell Belt Bender Berry Best Bills Binder Birch Bird Bishop Black Bland
    Blank Bliss Block Bloom Blue Blunt Bond Bonds Bone Booth Borders Bourgeois Bowling Box Branch Brand Bravo Bray
    Bridges Bright Brink Brooks Brothers Brown Browning Buck Bull Bunch Burden Burger Burns Burr Burrows Bush Butcher
    Butler Butts Cable Call Camp Cannon Card Carpenter Carrier Case Cash Castle Cave Chambers Champagne Champion Chance
    Chase Cheek Cherry Chestnut Chin Chow Church Close Cloud Coats Coffin Colon Combs Cone Cook Cooks Cooper Cope Cotton
    Couch Council Counts Cousins Cox Coy Craft Crane Crews Crisp Crook Crooks Cross Crouch Crow Curry Daily Darling Day
    Deal Dean Dent Dial Diamond Dill Do Dodge Doe Dove Dowdy Downing Downs Driver Duff Duke Dukes Dye Earl Early East
    Eaves Eddy Edge Elder Fair Falcon Fanning Farmer Field Fields Finch Fine Fish Fisher Flint Flood Flowers Ford
    Foreman Fort Forte Fortune Foster Fountain Fox Franks Free French Friend Frost Fry Fuller Gable Gage Gale Gallant
    Gamble Garland Garrison Gates Gay Gee Gentile Gentry Gill Givens Glass Goad Gold Golden Goldsmith Good Gore Graves
    Gray Green Grey Grimes Grooms Gross Grove Groves Guest Gulley Hacker Hackney Haggard Hale Hall Ham Hammer Hand Handy
    Harden Harder Hardy Hare Harms Harness Harp Hart Hatch Havens Hawk Hawks Hay Hays Head Heard Heath Helm Helms Her
    Herring Hicks High Hill Hills Hinds Ho Holder Hood Hook Hooks Hopper Horn House Huff Hull Hunt Hunter Hurt Ivory Ivy
    Jolly Judge Justice Keeling Keen Keener Key Keys Kinder King Kitchen Kitchens Knight Lacy Lake Lamb Land Lane Large
    Law Laws Lay Layman Leach Lemon Lemons Levy Light Link Little Lively Long Looney Lopes Lord Love Low Lynch Ma Mace
    Madden Main Major Majors Manning Maples March Mares Marks Marsh Mason Masters May Meadows Means Medley Meek Merchant
    Miles Miller Mills Miner Minor Mock Monk Moody Moon Moss Motley Mull Muse Nettles New Newton Noble Nobles North
    Numbers Ogle Outlaw Pace Pack Pagan Page Painter Parent Parish Park Parks Parson Parsons Partridge Pate Peacock Peak
    Pease Peck Peek Pence Peoples Pepper Person Peters Petty Pierce Pike Pond Ponder Pool Pope Porter Post Potter Power
    Powers Price Priest Prince Queen Quick Rains Ransom Rash Read Rector Reed Reis Rice Rich Riddle Rider Ring Rivers
    Roach Robins Rock Roe Root Rounds Rouse Royal Ruff Rush Rushing Rust Sage Sager Sales Salmon Salter Sample Sands
    Saucier Savage Scales Seal Seals Seaman Sears Self Sellers Shade Sharp Shaver Sheets Shell Shepherd Shields Shin
    Shook Short Shorter Sierra Silver Singer Slack Slaughter Small Smalls Smart Smith Snider Snow South Sparks Spear
    Spears Squires Stack Stamps Staples Stark Sterling Stern Steward Still Stock Stokes Stone Storey Story Stout Strain
    Strand Strange Street Strong Stump Summers Swan Sweat Sweet Swift Swisher Tan Tang Tanner Temple Thorn Trout Tuck
    Turner Urban Valentine Vest Vigil Villa Vines Walker Wall Walling Walls Ward Warden Waters Watt Watts Way Weathers
    Weaver Weeks Wells West Wheat White Whittle Wicker Wicks Wilder Wills Wing Winter Winters Wise Withers Wolf Wood
    Woods Woody Workman Worthy Wren Wright Young Younger
    """
}
