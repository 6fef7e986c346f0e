/// Given names and surnames. Made by Scripts/people.py from
/// - the name lists of the US Census of 1990 (public domain), by the Python package `names`;
/// - people in WordNet 3.0 (copyright 2006 Princeton University, WordNet licence: Scripts/NOTICE.md).
enum PersonNames {
  /// Given names of men.
  static let men: StaticString = """
    Aaron Abdul Abe Abel Abraham Abram Adalberto Adam Adan Adolfo Adolph Agustin Ahmad Ahmed Alan Albert Alberto Alden
    Aldo Alec Alejandro Alex Alexander Alfonso Alfonzo Alfred Alfredo Allan Allen Alonso Alonzo Alphonse Alphonso Alton
    Alvaro Alvin Amado Ambrose Amos Anderson Andre Andreas Andres Andrew Andy Angelo Anibal Anthony Antione Antoine
    Anton Antone Antonio Antony Antwan Archie Arden Arlen Arlie Armand Armando Arnold Arnoldo Arnulfo Aron Arron Arthur
    Arturo Asa Augustus Aurelio Avery Barney Barrett Barry Bart Barton Beau Ben Benedict Benito Benjamin Bennett Benny
    Benton Bernard Bernardo Bert Bertram Bill Billy Blaine Blake Bo Bob Bobby Booker Boris Boyce Boyd Brad Bradford
    Bradley Bradly Brady Branden Brandon Brant Brendan Brendon Brent Brenton Bret Brett Brian Brice Brock Broderick
    Bruce Bruno Bryan Bryant Bryce Bryon Buford Burl Burt Burton Buster Byron Caleb Calvin Cameron Carl Carlo Carlos
    Carlton Carmelo Carmine Carson Carter Cecil Cedric Cedrick Cesar Chadwick Charles Charley Charlie Chas Chauncey
    Chester Chet Chris Christoper Christopher Clarence Clark Claud Claude Claudio Clay Clayton Clement Clemente Cletus
    Clifford Clifton Clint Clinton Clyde Cody Colby Cole Coleman Colin Collin Colton Conrad Cordell Corey Cornelius
    Cornell Cortez Cory Craig Cristobal Cristopher Curtis Cyril Cyrus Dale Dalton Damian Damien Damion Damon Dan Dane
    Danial Daniel Danilo Danny Dante Darell Daren Darin Dario Darius Darnell Daron Darrel Darrell Darren Darrick Darrin
    Darron Darryl Darwin Daryl Dave David Davis Deandre Deangelo Del Delbert Delmar Delmer Demarcus Demetrius Denis
    Dennis Denny Derek Derick Derrick Deshawn Desmond Dewayne Dewey Dewitt Dexter Dick Diego Dillon Dino Dion Dirk
    Domenic Domingo Dominic Dominick Don Donald Donn Donnell Donnie Donny Donovan Donte Dorsey Doug Douglas Douglass
    Doyle Drew Duane Dudley Duncan Dustin Dwain Dwayne Dwight Dylan Earle Earnest Ed Eddie Edgar Edgardo Edison Edmond
    Edmund Edmundo Eduardo Edward Edwardo Edwin Efrain Efren Elbert Elden Eldon Eldridge Eli Elias Elijah Eliseo Elliot
    Elliott Ellis Ellsworth Elmer Elmo Eloy Elroy Elton Elvin Elvis Elwood Emanuel Emerson Emery Emil Emile Emilio
    Emmanuel Emmett Emmitt Emory Enoch Enrique Erasmo Eric Erich Erick Erik Ernest Ernesto Ernie Errol Ervin Erwin
    Esteban Ethan Eugene Eugenio Eusebio Evan Everett Everette Ezekiel Ezequiel Ezra Fabian Faustino Fausto Federico
    Felipe Felix Felton Ferdinand Fermin Fernando Fidel Filiberto Fletcher Florencio Florentino Floyd Forrest Francesco
    Francisco Frank Franklin Franklyn Fred Freddy Frederic Frederick Fredric Fredrick Freeman Fritz Gabriel Galen
    Garfield Garrett Garry Garth Gary Gaston Gavin Gaylord Genaro Gene Geoffrey George Gerald Geraldo Gerard Gerardo
    German Gil Gilbert Gilberto Gino Giovanni Giuseppe Glen Glenn Gonzalo Gordon Grady Graham Graig Grant Granville Greg
    Gregg Gregorio Gregory Grover Guillermo Gus Gustavo Guy Hal Hank Hans Harlan Harland Harley Harold Harris Harrison
    Harry Harvey Hassan Hayden Haywood Hector Henry Herbert Heriberto Herman Herschel Hershel Hilario Hilton Hipolito
    Hiram Hobert Homer Horace Horacio Hosea Howard Hoyt Hubert Huey Hugh Hugo Humberto Hyman Ian Ignacio Ike Ira Irvin
    Irving Irwin Isaac Isaiah Isaias Isiah Isidro Ismael Isreal Issac Ivan Jacinto Jack Jacob Jacques Jake Jamaal Jamal
    Jamar Jamel James Jamison Jared Jarod Jarrett Jarrod Jarvis Jason Jasper Javier Jay Jayson Jc Jed Jeff Jefferey
    Jefferson Jeffery Jeffrey Jeffry Jerald Jeramy Jere Jeremiah Jeremy Jermaine Jerold Jerome Jeromy Jerrell Jerrod
    Jerrold Jerry Jess Jesse Jesus Jim Jimmy Joaquin Joe Joel Joesph Joey John Johnathan Johnathon Johnny Johnson Jon
    Jonah Jonas Jonathan Jonathon Jordon Jorge Jose Josef Joseph Josh Joshua Josiah Jospeh Josue Juan Judson Jules
    Julian Julio Julius Justin Kareem Karl Keenan Keith Kelvin Ken Kendrick Keneth Kenneth Kennith Kenny Kent Kenton
    Kermit Keven Kevin Kieth Kip Kirk Korey Kory Kraig Kristofer Kristopher Kurt Kurtis Kyle Lamar Lamont Lance Landon
    Lanny Larry Laurence Lawerence Lawrence Lazaro Leandro Leif Leland Lemuel Len Lenard Lenny Leo Leon Leonard Leonardo
    Leonel Leopoldo Leroy Les Lester Levi Lewis Lino Linwood Lionel Lloyd Logan Lon Lonnie Lonny Lorenzo Louie Louis
    Lowell Loyd Lucas Luciano Lucien Lucio Lucius Luigi Luis Luke Luther Lyle Lyman Lyndon Lynwood Mac Mack Malcolm
    Malcom Malik Manuel Marc Marcel Marcelino Marcellus Marcelo Marco Marcos Marcus Margarito Mariano Mario Mark Markus
    Marlin Marlon Marquis Marshall Martin Marvin Mathew Matt Matthew Maurice Mauricio Mauro Max Maximo Maxwell Maynard
    Mckinley Mel Melvin Merlin Merrill Mervin Micah Michael Michale Micheal Miguel Mike Mikel Milford Millard Milo
    Milton Miquel Mitch Mitchel Mitchell Modesto Mohamed Mohammad Mohammed Moises Monroe Monte Monty Morris Morton Mose
    Moses Moshe Murray Myles Myron Napoleon Nathan Nathanael Nathanial Nathaniel Neal Ned Neil Nelson Nestor Neville
    Nicholas Nick Nickolas Nicolas Nigel Noah Noe Nolan Norbert Norberto Norman Normand Norris Octavio Odis Olen Olin
    Oliver Omar Omer Oren Orval Orville Oscar Osvaldo Oswaldo Otis Otto Owen Pablo Palmer Parker Pasquale Patrick Paul
    Pedro Percy Perry Pete Peter Phil Philip Phillip Pierre Porfirio Preston Quentin Quincy Quintin Quinton Rafael
    Raleigh Ralph Ramiro Ramon Randal Randall Randell Randolph Randy Raphael Rashad Raul Ray Rayford Raymon Raymond
    Raymundo Reggie Reginald Reid Reinaldo Renaldo Renato Reuben Rex Reyes Reynaldo Rhett Ricardo Richard Richie Rick
    Rickey Rickie Ricky Rico Rigoberto Riley Robby Robert Roberto Robt Rocco Roderick Rodger Rodney Rodolfo Rodrick
    Rodrigo Rogelio Roger Roland Rolando Rolf Rolland Roman Romeo Ron Ronald Ronnie Ronny Roosevelt Rory Roscoe Rosendo
    Ross Roy Royce Ruben Rubin Rudolf Rudolph Rudy Rueben Rufus Rupert Russ Russel Russell Ryan Sal Salvador Salvatore
    Sam Sammy Samual Samuel Sanford Santiago Santo Saul Scot Scott Scotty Sean Sebastian Sergio Seth Seymour Shad Shane
    Shaun Shawn Sheldon Shelton Sherman Sherwood Shon Sid Sidney Silas Simon Solomon Sonny Spencer Stan Stanford Stanley
    Stanton Stefan Stephan Stephen Steve Steven Stewart Stuart Sylvester Tad Ted Teddy Teodoro Terence Terrance Terrell
    Terrence Thad Thaddeus Theodore Theron Thomas Thurman Tim Timmy Timothy Titus Tobias Tod Todd Tom Tomas Tommy Toney
    Tony Travis Trent Trenton Trevor Trey Troy Truman Tuan Ty Tyler Tyree Tyrell Tyron Tyrone Tyson Ulysses Valentin
    Vance Vaughn Vern Vernon Vicente Victor Vince Vincent Vincenzo Virgil Virgilio Vito Wade Waldo Wallace Wally Walter
    Walton Warner Warren Waylon Wayne Weldon Wendell Werner Wes Wesley Weston Wilber Wilbert Wilbur Wilburn Wiley
    Wilford Wilfred Wilfredo Willard William Williams Willian Willis Willy Wilmer Wilson Wilton Winford Winfred Winston
    Wm Woodrow Wyatt Xavier Zachariah Zachary Zachery Zack Zackary Zane
    """

  /// Given names of women.
  static let women: StaticString = """
    Abbie Abby Abigail Ada Adah Adaline Addie Adela Adelaida Adelaide Adele Adelia Adelina Adeline Adell Adella Adelle
    Adena Adina Adria Adriana Adriane Adrianna Adrianne Adrien Adriene Adrienne Afton Agatha Agnes Agnus Agripina Agueda
    Agustina Ai Aida Aiko Aileen Ailene Aimee Aisha Aja Akiko Akilah Alaina Alaine Alana Alane Alanna Alayna Alba
    Alberta Albertha Albertina Albertine Albina Alda Alease Alecia Aleen Aleida Aleisha Alejandra Alejandrina Alena
    Alene Alesha Aleshia Alesia Alessandra Aleta Aletha Alethea Alethia Alexa Alexandra Alexandria Alexia Alfreda
    Alfredia Alia Alica Alice Alicia Alida Alina Alisa Alise Alisha Alishia Alisia Alison Alissa Alita Alix Aliza Alla
    Alleen Allegra Allena Allene Allie Alline Allison Allyn Allyson Alma Almeda Almeta Alona Alta Altagracia Altha
    Althea Alvera Alverta Alvina Alyce Alycia Alysa Alyse Alysha Alysia Alyson Alyssa Amada Amal Amalia Amanda Amber
    Amberly Amee Amelia Ami Amie Amiee Amina Amira Ammie Amparo Amy Ana Anabel Analisa Anamaria Anastacia Anastasia
    Andera Andra Andrea Andree Andria Anette Angela Angele Angelena Angeles Angelia Angelica Angelika Angelina Angeline
    Angelique Angelita Angella Angelyn Angie Angila Angla Anglea Anh Anika Anisa Anisha Anissa Anita Anitra Anja
    Anjanette Anjelica Ann Anna Annabel Annabell Annabelle Annalee Annalisa Annamae Annamaria Annamarie Anne Anneliese
    Annelle Annemarie Annett Annetta Annette Annice Annie Annika Annis Annita Annmarie Antionette Antoinette Antonetta
    Antonette Antonia Antonietta Antonina Anya Apolonia Apryl Ara Araceli Aracelis Aracely Arcelia Ardath Ardelia Ardell
    Ardella Ardelle Ardis Ardith Aretha Argelia Argentina Ariana Ariane Arianna Arianne Arica Arie Arielle Arla Arlean
    Arleen Arlena Arlene Arletha Arletta Arlette Arlinda Arline Arlyne Armanda Armandina Armida Arminda Arnetta Arnette
    Arnita Artie Arvilla Asha Ashanti Ashely Ashlea Ashlee Ashleigh Ashley Ashli Ashlie Ashly Ashlyn Ashton Asley
    Assunta Astrid Asuncion Athena Audie Audra Audrea Audrey Audria Audrie Audry Augusta Augustina Aundrea Aurea Aurelia
    Aurora Aurore Ava Avelina Avis Avril Awilda Ayako Ayana Ayanna Ayesha Azalee Azucena Azzie Babara Babette Bailey
    Bambi Bao Barabara Barbara Barbera Barbie Barbra Bari Barrie Basilia Bea Beata Beatrice Beatris Beatriz Beaulah Bebe
    Becki Beckie Becky Belen Belia Belinda Belkis Bella Belle Belva Benita Berenice Berna Bernadette Bernadine Bernarda
    Bernardina Bernardine Berneice Bernetta Bernice Berniece Bernita Berta Bertha Bertie Beryl Bess Bessie Beth Bethanie
    Bethann Bethany Bethel Betsey Betsy Bette Bettie Bettina Betty Bettyann Bettye Beula Beulah Bev Beverlee Beverley
    Beverly Bianca Bibi Billi Billye Birdie Birgit Blanca Blanche Blondell Blythe Bobbi Bobbye Bobette Bok Bong Bonita
    Bonnie Bonny Branda Brande Brandee Brandi Brandie Brandy Breana Breann Breanna Breanne Bree Brenda Brenna Briana
    Brianna Brianne Bridget Bridgett Bridgette Brigette Brigid Brigida Brigitte Brinda Britany Britney Britni Britta
    Brittaney Brittani Brittanie Brittany Britteny Brittney Brittni Brittny Bronwyn Brooke Bruna Brunilda Bryanna Brynn
    Buena Buffy Bula Bulah Burma Caitlin Caitlyn Calandra Calista Callie Camelia Camellia Cami Camie Camila Camilla
    Camille Cammie Cammy Candace Candance Candelaria Candi Candice Candida Candie Candis Candra Candy Candyce Cara Caren
    Cari Caridad Carie Carin Carina Carisa Carissa Carita Carla Carlee Carleen Carlena Carlene Carletta Carley Carli
    Carlie Carline Carlita Carlota Carlotta Carly Carlyn Carma Carman Carmel Carmela Carmelia Carmelina Carmelita
    Carmella Carmen Carmina Carmon Carol Carola Carolann Carole Carolee Carolin Caroline Caroll Carolyn Carolyne
    Carolynn Caron Caroyln Carri Carrie Caryl Carylon Caryn Casandra Casie Casimira Cassandra Cassaundra Cassey Cassi
    Cassidy Cassie Cassondra Cassy Catalina Catarina Caterina Catharine Catherin Catherina Catherine Cathern Catheryn
    Cathey Cathi Cathie Cathleen Cathrine Cathryn Cathy Catina Catrice Catrina Cayla Cecelia Cecila Cecile Cecilia
    Cecille Cecily Celena Celesta Celeste Celestina Celestine Celia Celina Celinda Celine Celsa Ceola Chae Chan Chana
    Chanda Chandra Chanel Chanell Chanelle Chantal Chantay Chante Chantel Chantell Chantelle Chara Charis Charise
    Charissa Charisse Charita Charla Charleen Charlena Charlene Charlesetta Charlette Charline Charlott Charlotte
    Charlsie Charlyn Charmain Charmaine Charolette Chasidy Chasity Chassidy Chau Chaya Chelsea Chelsey Chelsie Cher
    Chere Cheree Cherelle Cheri Cherie Cherilyn Cherise Cherly Cherlyn Cherri Cherrie Cherryl Chery Cheryl Cheryle
    Cheryll Cheyenne Chia Chieko Ching Chiquita Chloe Chrissy Christa Christal Christeen Christel Christena Christene
    Christi Christia Christiana Christiane Christie Christin Christina Christine Christinia Christy Chrystal Chu Chun
    Ciara Cicely Ciera Cierra Cinda Cinderella Cindi Cindie Cindy Cinthia Cira Claire Clara Clare Claretha Claretta
    Claribel Clarice Clarinda Clarine Claris Clarisa Clarissa Clarita Classie Claudette Claudia Claudie Claudine Clelia
    Clemencia Clementina Clementine Clemmie Cleopatra Cleora Cleotilde Cleta Clora Clorinda Clotilde Codi Coleen Colene
    Coletta Colette Colleen Collen Collene Collette Concepcion Concetta Concha Conchita Connie Constance Consuela
    Consuelo Contessa Cora Coralee Coralie Corazon Cordelia Cordia Cordie Coreen Corene Coretta Cori Corie Corina Corine
    Corinna Corinne Corliss Cornelia Corrie Corrin Corrina Corrine Corrinne Cortney Creola Cris Criselda Crissy Crista
    Cristal Cristen Cristi Cristie Cristin Cristina Cristine Cristy Crysta Crystal Crystle Cuc Cyndi Cyndy Cynthia
    Cyrstal Cythia Dacia Dagmar Dagny Dahlia Daina Daine Daisey Daisy Dalene Dalia Dalila Damaris Danae Danelle Danette
    Dani Dania Danica Daniela Daniele Daniell Daniella Danielle Danika Danille Danita Dann Danna Dannette Dannielle
    Danuta Danyel Danyell Danyelle Daphine Daphne Dara Darby Darcel Darcey Darci Darcie Darcy Daria Darla Darleen
    Darlena Darlene Darline Davida Davina Dawn Dawna Dawne Dayle Dayna Daysi Deadra Deana Deandra Deandrea Deane Deann
    Deanna Deanne Deb Debbi Debbie Debbra Debby Debera Debi Debora Deborah Debra Debrah Debroah Dede Dedra Deeann
    Deeanna Deedee Deedra Deena Deetta Deidra Deidre Deirdre Deja Delaine Delana Delcie Delena Delfina Delia Delicia
    Delila Delilah Delinda Delisa Dell Della Delma Delmy Delois Deloise Delora Deloras Delores Deloris Delorse Delpha
    Delphia Delphine Delsie Demetra Demetria Demetrice Dena Denae Deneen Denese Denice Denise Denisha Denisse Denita
    Denna Dennise Denyse Deonna Desirae Desiree Despina Dessie Detra Devona Devora Devorah Dia Dian Diana Diane Diann
    Dianna Dianne Diedra Diedre Dierdre Digna Dina Dinah Dinorah Dione Dionna Dionne Divina Dixie Dodie Dollie Dolores
    Doloris Domenica Dominga Dominica Dominque Domitila Domonique Dona Donella Donetta Donette Donita Donna Donnetta
    Donnette Donya Dora Dorathy Dorcas Doreatha Doreen Dorene Doretha Dorethea Doretta Dori Doria Dorie Dorinda Dorine
    Doris Dorla Dorotha Dorothea Dorothy Dorris Dortha Dorthea Dorthey Dorthy Dottie Dotty Dovie Dreama Drema Drucilla
    Drusilla Dulce Dulcie Dusti Dwana Dyan Earlean Earleen Earlene Earlie Earline Earnestine Eartha Eboni Ebonie Ebony
    Eda Edda Edelmira Eden Edie Edith Edna Edra Edris Edwina Edyth Edythe Effie Ehtel Eileen Eilene Ela Eladia Elaina
    Elaine Elana Elane Elanor Elayne Elba Elda Eldora Eleanor Eleanora Eleanore Elease Elena Elene Eleni Elenor Elenora
    Elenore Eleonor Eleonora Eleonore Elfreda Elfrieda Elfriede Elia Eliana Elicia Elida Elidia Elin Elina Elinor
    Elinore Elisa Elisabeth Elise Elissa Eliz Eliza Elizabet Elizabeth Elizbeth Elizebeth Elke Ella Ellamae Ellan Ellen
    Ellena Elli Ellie Elly Ellyn Elma Elmira Elna Elnora Elodia Elois Eloisa Eloise Elouise Elsa Elsie Elsy Elva Elvera
    Elvia Elvie Elvina Elvira Elwanda Elyse Elza Ema Emelda Emelia Emelina Emeline Emely Emerita Emiko Emilee Emilia
    Emilie Emily Emma Emmaline Emmie Emmy Emogene Ena Enda Enedina Eneida Enid Enola Enriqueta Epifania Erica Ericka
    Erika Erin Erinn Erlene Erlinda Erline Erma Ermelinda Erminia Erna Ernestina Ernestine Eryn Esmeralda Esperanza
    Essie Esta Estefana Estela Estell Estella Estelle Ester Esther Estrella Etha Ethel Ethelene Ethelyn Ethyl Etsuko
    Etta Ettie Eufemia Eugena Eugenia Eugenie Eula Eulah Eulalia Eun Euna Eunice Eura Eusebia Eustolia Eva Evalyn
    Evangelina Evangeline Evelia Evelin Evelina Eveline Evelyn Evelyne Evelynn Evette Evia Evie Evita Evon Evonne Ewa
    Exie Fabiola Fae Faith Fallon Fannie Fanny Farah Farrah Fatima Fatimah Faustina Faviola Fay Faye Fe Felecia Felica
    Felice Felicia Felicidad Felicita Felicitas Felipa Felisa Felisha Fermina Fern Fernanda Fernande Ferne Fidela
    Fidelia Filomena Fiona Flavia Fleta Flo Flor Flora Florance Florencia Florene Florentina Floretta Floria Florinda
    Florine Florrie Flossie Floy Fonda Fran France Francene Frances Francesca Franchesca Francie Francina Francine
    Francisca Francoise Fransisca Freda Fredda Frederica Fredericka Fredia Fredricka Freeda Freida Frida Frieda Fumiko
    Gabriela Gabriele Gabriella Gabrielle Gail Galina Garnett Gaye Gayla Gayle Gaylene Gaynell Gaynelle Gearldine Gema
    Gemma Gena Genevie Genevieve Genevive Genia Genna Gennie Genny Genoveva Georgann Georgeann Georgeanna Georgene
    Georgetta Georgette Georgiana Georgiann Georgianna Georgianne Georgie Georgina Georgine Geraldine Geralyn Gerda Geri
    Germaine Gerri Gertha Gertie Gertrud Gertrude Gertrudis Gertude Ghislaine Gia Gianna Gidget Gigi Gilberte Gilda
    Gillian Gilma Gina Ginette Ginger Ginny Giovanna Gisela Gisele Giselle Gita Giuseppina Gladis Glady Gladys Glayds
    Glenda Glendora Glenna Glennie Glennis Glinda Gloria Glynda Glynis Golda Goldie Grace Gracia Gracie Graciela Grayce
    Grazyna Gregoria Greta Gretchen Gretta Gricelda Grisel Griselda Gudrun Guillermina Gussie Gwen Gwenda Gwendolyn
    Gwenn Gwyn Gwyneth Hae Hailey Haley Halina Halley Hallie Han Hana Hanh Hanna Hannah Hannelore Harriet Harriett
    Harriette Hassie Hattie Haydee Hayley Hazel Heather Hedwig Hedy Hee Heide Heidi Heidy Heike Helaine Helen Helena
    Helene Helga Hellen Henrietta Henriette Herlinda Herma Hermelinda Hermila Hermina Hermine Herminia Herta Hertha
    Hester Hettie Hiedi Hien Hilaria Hilary Hilda Hilde Hildegard Hildegarde Hildred Hillary Hilma Hiroko Hisako Hoa
    Holley Holli Hollie Holly Hope Hortencia Hortense Hortensia Hsiu Hui Hulda Huong Hwa Hye Hyo Hyon Hyun Ida Idalia
    Idell Idella Iesha Ignacia Ila Ilana Ilda Ileana Ileen Ilene Iliana Illa Ilona Ilse Iluminada Ima Imelda Imogene Ina
    Indira Inell Ines Inez Inga Inge Ingeborg Inger Ingrid Inocencia Iola Iona Ione Iraida Irena Irene Irina Iris Irish
    Irma Irmgard Isa Isabel Isabell Isabella Isabelle Isadora Isaura Isela Isidra Isis Isobel Iva Ivana Ivelisse Ivette
    Ivey Ivonne Izetta Izola Ja Jacalyn Jacelyn Jacinda Jacinta Jackeline Jackelyn Jacki Jacklyn Jackqueline Jaclyn
    Jacqualine Jacque Jacquelin Jacqueline Jacquelyn Jacquelyne Jacquelynn Jacquetta Jacqui Jacquie Jacquiline Jacquline
    Jacqulyn Jada Jadwiga Jaimee Jaimie Jaleesa Jalisa Jama Jamee Jami Jamika Jamila Jammie Jana Janae Janay Jane Janean
    Janee Janeen Janel Janell Janella Janelle Janene Janessa Janet Janeth Janett Janetta Janette Janey Jani Janice Janie
    Janiece Janina Janine Janis Janise Janita Jann Janna Jannet Jannette Jannie January Janyce Jaqueline Jaquelyn Jasmin
    Jasmine Jaunita Jaye Jayme Jaymie Jayna Jayne Jazmin Jazmine Jean Jeana Jeane Jeanelle Jeanene Jeanett Jeanetta
    Jeanette Jeanice Jeanie Jeanine Jeanmarie Jeanna Jeanne Jeannetta Jeannette Jeannie Jeannine Jeffie Jen Jena Jenae
    Jene Jenee Jenell Jenelle Jenette Jeneva Jeni Jenice Jenifer Jeniffer Jenine Jenise Jenna Jennefer Jennell Jennette
    Jenni Jennie Jennifer Jenniffer Jennine Jenny Jeraldine Jeri Jerica Jerilyn Jerlene Jerri Jerrica Jerrie Jesenia
    Jesica Jessenia Jessi Jessia Jessica Jessika Jestine Jesusa Jesusita Jetta Jettie Ji Jill Jillian Jin Jina Jinny Jo
    Joan Joana Joane Joanie Joann Joanna Joanne Joannie Joaquina Jocelyn Jodee Jodi Jodie Joeann Joella Joelle Joellen
    Joetta Joette Johana Johanna Johanne Johna Johnetta Johnette Johnna Johnsie Joi Joie Jolanda Joleen Jolene Jolie
    Joline Jolyn Jolynn Jona Jone Jonell Jonelle Jong Joni Jonie Jonna Jonnie Josefa Josefina Josefine Joselyn Josephina
    Josephine Josette Josie Joslyn Josphine Jovan Jovita Joy Joya Joyce Joycelyn Joye Juana Juanita Judi Judie Judith
    Judy Jule Julee Julene Juli Julia Juliana Juliane Juliann Julianna Julianne Julie Julieann Julienne Juliet Julieta
    Julietta Juliette Julissa Jung Junie Junita Junko Justa Justina Justine Jutta Ka Kacey Kaci Kacie Kacy Kai Kaila
    Kaitlin Kaitlyn Kala Kaleigh Kaley Kali Kallie Kalyn Kam Kamala Kami Kamilah Kandace Kandi Kandice Kandis Kandra
    Kandy Kanesha Kanisha Kara Karan Kareen Karen Karena Karey Kari Karie Karima Karin Karina Karine Karisa Karissa
    Karla Karleen Karlene Karly Karlyn Karma Karmen Karol Karole Karoline Karolyn Karon Karren Karri Karrie Karry Kary
    Karyl Karyn Kasandra Kasha Kasi Kasie Kassandra Kassie Kate Katelin Katelyn Katelynn Katerine Kathaleen Katharina
    Katharine Katharyn Kathe Katheleen Katherin Katherina Katherine Kathern Katheryn Kathey Kathi Kathie Kathleen
    Kathlene Kathline Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Kathyrn Kati Katia Katie Katina Katlyn Katrice
    Katrina Kattie Katy Kay Kayce Kaycee Kaye Kayla Kaylee Kayleen Kayleigh Kaylene Kazuko Kecia Keeley Keely Keena
    Keesha Keiko Keila Keira Keisha Keitha Keli Kelle Kellee Kelli Kellie Kellye Kelsey Kelsi Kelsie Kemberly Kena Kenda
    Kendal Kendra Kenia Kenisha Kenna Kenyatta Kenyetta Kera Keren Keri Kerri Kerrie Kerstin Kesha Keshia Keturah Keva
    Khadijah Khalilah Kia Kiana Kiara Kiera Kiersten Kiesha Kiley Kimber Kimberely Kimberlee Kimberley Kimberli
    Kimberlie Kimberly Kimbery Kimbra Kimi Kimiko Kina Kindra Kira Kirsten Kirstie Kirstin Kisha Kittie Kiyoko Kizzie
    Kizzy Klara Kori Kortney Kourtney Krishna Krissy Krista Kristal Kristan Kristeen Kristel Kristen Kristi Kristian
    Kristie Kristin Kristina Kristine Kristle Kristy Kristyn Krysta Krystal Krysten Krystin Krystina Krystle Krystyna
    Kum Kyla Kylee Kylie Kym Kymberly Kyoko Kyong Kyra Kyung Lacey Lachelle Laci Lacie Lacresha Ladawn Ladonna Lael
    Lahoma Lai Laila Laine Lajuana Lakeesha Lakeisha Lakendra Lakenya Lakesha Lakeshia Lakia Lakiesha Lakisha Lakita
    Lala Lamonica Lan Lana Lanell Lanelle Lanette Lang Lani Lanie Lanita Lannie Lanora Laquanda Laquita Lara Larae
    Laraine Laree Larhonda Larisa Larissa Larita Laronda Larraine Larue Lasandra Lashanda Lashandra Lashaun Lashaunda
    Lashawn Lashawna Lashawnda Lashay Lashell Lashon Lashonda Lashunda Lasonya Latanya Latarsha Latasha Latashia Latesha
    Latia Laticia Latina Latisha Latonia Latonya Latoria Latosha Latoya Latoyia Latrice Latricia Latrina Latrisha Launa
    Laura Lauralee Lauran Laure Laureen Laurel Lauren Laurena Laurene Lauretta Laurette Lauri Laurice Laurie Laurinda
    Laurine Lauryn Lavada Lavelle Lavenia Lavera Laverna Laveta Lavette Lavina Lavinia Lavon Lavona Lavonda Lavone
    Lavonia Lavonna Lavonne Lawana Lawanda Lawanna Layla Layne Lea Leah Leana Leandra Leann Leanna Leanne Leanora Leatha
    Leatrice Lecia Leda Leeann Leeanna Leeanne Leena Leesa Leia Leida Leigha Leighann Leila Leilani Leisa Leisha Lekisha
    Lela Lelah Lelia Lena Lenita Lenna Lennie Lenora Lenore Leola Leoma Leona Leonarda Leone Leonia Leonida Leonie
    Leonila Leonor Leonora Leonore Leontine Leora Leota Lera Lesa Lesha Lesia Leslee Lesli Lessie Leta Letha Leticia
    Letisha Letitia Lettie Letty Lexie Lezlie Li Lia Liana Liane Lianne Libbie Libby Librada Lida Lidia Lien Lieselotte
    Ligia Lila Lili Lilia Lilian Liliana Lilla Lilli Lillia Lilliam Lillian Lilliana Lillie Lilly Lin Lina Linda Lindsay
    Lindsey Lindsy Lindy Linette Ling Linh Linn Linnea Linnie Linsey Lisa Lisabeth Lisandra Lisbeth Lise Lisette Lisha
    Lissa Lissette Lita Livia Liz Liza Lizabeth Lizbeth Lizeth Lizette Lizzette Lizzie Loida Lois Loise Lola Lolita Loma
    Lona Londa Loni Lonna Lora Loraine Loralee Lorean Loree Loreen Lorelei Lorena Lorene Lorenza Loreta Loretta Lorette
    Lori Loria Loriann Lorie Lorilee Lorina Lorinda Lorine Loris Lorita Lorna Lorraine Lorretta Lorri Lorriane Lorrie
    Lorrine Lory Lottie Louann Louanne Louella Louetta Louisa Louise Loura Lourdes Lourie Louvenia Lovella Lovetta Lovie
    Loyce Lu Luana Luann Luanna Luanne Luba Luci Lucia Luciana Lucie Lucienne Lucila Lucile Lucilla Lucille Lucina
    Lucinda Lucrecia Lucretia Lucy Ludie Ludivina Lue Luella Luetta Luisa Luise Lula Lulu Luna Lupita Lura Lurlene
    Lurline Luvenia Luz Lyda Lydia Lyla Lyn Lynda Lyndia Lyndsay Lyndsey Lynell Lynelle Lynetta Lynette Lynna Lynne
    Lynnette Lynsey Mabel Mabelle Mable Machelle Macie Mackenzie Macy Madalene Madaline Madalyn Maddie Madelaine
    Madeleine Madelene Madeline Madelyn Madge Madie Madison Madlyn Madonna Mae Maegan Mafalda Magali Magaly Magan
    Magaret Magda Magdalen Magdalena Magdalene Magen Maggie Mahalia Mai Maia Maida Maile Maira Maire Maisha Maisie
    Majorie Makeda Malena Malia Malika Malinda Malisa Malissa Malka Mallie Mallory Malorie Malvina Mamie Mammie Mana
    Manda Mandi Mandie Mandy Manie Manuela Mao Mara Maragaret Maragret Maranda Marcela Marcelene Marcelina Marceline
    Marcell Marcella Marcelle Marcene Marchelle Marci Marcia Marcie Marcy Mardell Maren Marg Margaret Margareta
    Margarete Margarett Margaretta Margarette Margarita Margarite Margart Marge Margene Margeret Margert Margery Marget
    Margherita Margie Margit Margo Margorie Margot Margret Margrett Marguerita Marguerite Margurite Margy Marhta Mari
    Maria Mariah Mariam Marian Mariana Marianela Mariann Marianna Marianne Maribel Maribeth Marica Maricela Maricruz
    Marie Mariel Mariela Mariella Marielle Marietta Mariette Mariko Marilee Marilou Marilu Marilyn Marilynn Marin Marina
    Marinda Maris Marisa Marisela Marisha Marisol Marissa Marita Maritza Marivel Marjorie Marjory Marketta Markita Marla
    Marlana Marleen Marlen Marlena Marlene Marline Marlo Marlyn Marlys Marna Marni Marnie Marquerite Marquetta Marquita
    Marquitta Marsha Marta Marth Martha Marti Martina Martine Marva Marvella Marvis Marx Mary Marya Maryalice Maryam
    Maryann Maryanna Maryanne Marybelle Marybeth Maryellen Maryetta Maryjane Maryjo Marylee Marylin Maryln Marylou
    Marylouise Marylyn Marylynn Maryrose Masako Matha Mathilda Mathilde Matilda Matilde Mattie Maud Maude Maudie Maura
    Maureen Maurine Maurita Mavis Maxie Maximina Maxine Maya Maybell Maybelle Maye Mayme Mayola Mayra Mazie Mckenzie
    Meagan Meaghan Mechelle Meda Mee Meg Megan Meggan Meghan Meghann Mei Melaine Melani Melania Melanie Melany Melba
    Melda Melia Melida Melina Melinda Melisa Melissa Melissia Melita Mellie Mellisa Mellissa Melodee Melodi Melodie
    Melody Melonie Melony Melva Melvina Melynda Mendy Mercedes Mercedez Meredith Meri Merideth Meridith Merilyn Merissa
    Merlene Merlyn Merna Merri Merrie Merrilee Mertie Meryl Meta Mi Mia Mica Micaela Micha Michaela Michaele Michele
    Michelina Micheline Michell Michelle Michiko Micki Mickie Miesha Migdalia Mignon Miguelina Mika Mikaela Miki Mikki
    Mila Milagro Milagros Milda Mildred Milissa Millicent Millie Milly Mimi Min Mina Minda Mindi Mindy Minerva Ming
    Minna Minnie Minta Mira Miranda Mireille Mirella Mireya Miriam Mirian Mirna Mirta Mirtha Misha Missy Misti Mistie
    Mitsue Mitsuko Mittie Mitzi Mitzie Miyoko Modesta Moira Mollie Molly Mona Monet Monica Monika Monique Monnie
    Monserrate Mora Moriah Mozell Mozella Mozelle Mui Muoi Muriel Myesha Myong Myra Myriam Myrl Myrle Myrna Myrta
    Myrtice Myrtie Myrtis Myrtle Myung Na Nada Nadene Nadia Nadine Naida Nakesha Nakia Nakisha Nakita Nam Nan Nana
    Nancee Nancey Nanci Nancie Nancy Nanette Nannette Nannie Naoma Naomi Narcisa Natacha Natalia Natalie Natalya Natasha
    Natashia Nathalie Natisha Natividad Natosha Necole Neda Nedra Neely Neida Nelda Nelia Nelida Nell Nella Nelle Nellie
    Nelly Nena Nenita Neoma Neomi Nereida Nerissa Nery Neta Nettie Neva Nga Ngan Ngoc Nguyet Nia Nichelle Nichol Nichole
    Nicholle Nicki Nickie Nickole Nicol Nicola Nicolasa Nicole Nicolette Nicolle Nida Nidia Niesha Nieves Niki Nikia
    Nikita Nikki Nikole Nila Nilda Nilsa Nina Ninfa Nisha Nita Nobuko Noelia Noella Noelle Noemi Nohemi Nola Noma Nona
    Nora Norah Noreen Norene Noriko Norine Norma Novella Nu Nubia Nydia Nyla Obdulia Ocie Octavia Oda Odelia Odessa
    Odette Odilia Ofelia Ola Olene Oleta Olevia Olga Olimpia Olinda Oliva Olive Olivia Olympia Oma Ona Oneida Onie Onita
    Opal Ophelia Ora Oralee Oralia Oretha Orpha Ossie Otelia Otilia Ouida Ozell Ozella Ozie Paige Palma Palmira Pam
    Pamala Pamela Pamelia Pamella Pamila Pamula Pandora Paola Parthenia Particia Patria Patrica Patrice Patricia Patrina
    Patsy Patti Pattie Patty Paula Paulene Pauletta Paulette Paulina Pauline Paulita Paz Pearl Pearle Pearlene Pearlie
    Pearline Pearly Peggie Peggy Pei Penelope Penney Penni Pennie Penny Perla Petra Petrina Petronila Phebe Phillis
    Philomena Phoebe Phung Phuong Phylicia Phylis Phyliss Phyllis Pia Piedad Pilar Ping Pinkie Piper Pok Polly Porsche
    Porsha Portia Pricilla Priscila Priscilla Providencia Pura Qiana Queenie Quiana Quyen Rachael Rachal Racheal Rachel
    Rachele Rachell Rachelle Racquel Rae Raeann Raelene Rafaela Raguel Raina Raisa Ramona Ramonita Rana Ranae Randa
    Randee Randi Ranee Raquel Rasheeda Rashida Raye Raylene Raymonde Rayna Rea Reagan Reanna Reatha Reba Rebbeca
    Rebbecca Rebeca Rebecca Rebecka Rebekah Reda Reena Refugia Regan Regena Regenia Regina Regine Reginia Reiko Reina
    Reita Rema Remedios Remona Rena Renae Renata Renate Renay Renda Renea Renee Renetta Renita Renna Ressie Reta Retha
    Retta Reva Reyna Reynalda Rhea Rheba Rhiannon Rhoda Rhona Rhonda Ria Ricarda Richelle Ricki Rikki Rima Rina Risa
    Rita Riva Rivka Robbi Robbin Robbyn Robena Roberta Robyn Rochel Rochell Rochelle Rocio Rolanda Rolande Roma Romaine
    Romana Romelia Romona Rona Ronda Roni Ronna Ronni Rosa Rosalba Rosalee Rosalia Rosalie Rosalina Rosalind Rosalinda
    Rosaline Rosalva Rosalyn Rosamaria Rosamond Rosana Rosann Rosanna Rosanne Rosaria Rosaura Rose Roseann Roseanna
    Roseanne Roselee Roselia Roseline Rosella Roselle Roselyn Rosemarie Rosemary Rosena Rosenda Rosetta Rosette Rosia
    Rosie Rosina Rosio Rosita Roslyn Rossana Rossie Rowena Roxana Roxane Roxann Roxanna Roxanne Roxie Roxy Rozanne
    Rozella Rubi Rubie Ruby Rubye Rufina Ruth Rutha Ruthann Ruthanne Ruthe Ruthie Ryann Sabina Sabine Sabra Sabrina
    Sacha Sachiko Sade Sadie Sadye Salena Salina Salley Sallie Sally Salome Samantha Samara Samatha Samella Samira Sana
    Sanda Sandee Sandi Sandie Sandra Sanjuana Sanjuanita Sanora Santana Santina Sara Sarah Sarai Saran Sarina Sarita
    Sasha Saturnina Sau Saundra Savanna Savannah Scarlett Sebrina Seema Selena Selene Selina Selma Sena Senaida
    September Serafina Serena Serina Serita Setsuko Sha Shae Shaina Shakia Shakira Shakita Shala Shalanda Shalon
    Shalonda Shameka Shamika Shan Shana Shanae Shanda Shandi Shandra Shaneka Shanel Shanell Shanelle Shani Shanice
    Shanika Shaniqua Shanita Shanna Shannan Shanon Shanta Shantae Shantay Shante Shantel Shantell Shantelle Shanti
    Shaquana Shaquita Shara Sharan Sharda Sharee Sharell Sharen Shari Sharice Sharie Sharika Sharilyn Sharita Sharla
    Sharleen Sharlene Sharmaine Sharolyn Sharon Sharonda Sharri Sharron Sharyl Sharyn Shasta Shauna Shaunda Shaunna
    Shaunta Shaunte Shavon Shavonda Shavonne Shawana Shawanda Shawanna Shawna Shawnda Shawnee Shawnna Shawnta Shay
    Shayla Shayna Shea Sheba Sheena Sheila Sheilah Shela Shelba Shelia Shella Shelley Shelli Shellie Shelly Shemeka
    Shemika Shena Shenika Shenita Shenna Shera Sheree Sherell Sheri Sherice Sheridan Sherie Sherika Sherill Sherilyn
    Sherise Sherita Sherlene Sherley Sherly Sherlyn Sheron Sherrell Sherri Sherrie Sherril Sherrill Sherron Sherry
    Sherryl Shery Sheryl Sheryll Shiela Shila Shiloh Shira Shirely Shirl Shirlee Shirleen Shirlene Shirley Shirly Shizue
    Shizuko Shona Shonda Shondra Shonna Shonta Shoshana Shu Shyla Sibyl Signe Sigrid Silva Silvana Silvia Sima Simona
    Simone Simonne Sina Sindy Siobhan Sirena Siu Sixta Skye Slyvia Socorro Sofia Soila Solange Soledad Somer Sommer Sona
    Sondra Sonia Sonja Sonya Soo Sook Sophia Sophie Soraya Stacee Stacey Staci Stacia Stacie Starla Starr Stasia Stefani
    Stefania Stefanie Stefany Steffanie Stella Stepanie Stephaine Stephane Stephani Stephania Stephanie Stephany
    Stephenie Stephine Stephnie Su Suanne Sudie Sue Sueann Suellen Suk Sulema Sumiko Sunday Sunni Susan Susana Susann
    Susanna Susannah Susanne Susie Susy Suzan Suzann Suzanna Suzanne Suzette Suzi Suzie Suzy Svetlana Sybil Syble Sylvia
    Sylvie Synthia Syreeta Ta Tabatha Tabetha Tabitha Tai Taina Taisha Tajuana Takako Takisha Talia Talisha Talitha Tama
    Tamala Tamar Tamara Tamatha Tambra Tameika Tameka Tamekia Tamela Tamera Tamesha Tami Tamica Tamie Tamika Tamiko
    Tamisha Tammara Tammera Tammi Tammie Tammy Tamra Tana Tandra Tandy Taneka Tanesha Tangela Tania Tanika Tanisha Tanja
    Tanna Tanya Tara Tarah Taren Tari Tarra Tarsha Taryn Tasha Tashia Tashina Tasia Tatiana Tatum Tatyana Taunya Tawana
    Tawanda Tawanna Tawna Tawnya Tayna Teena Tegan Teisha Telma Temeka Temika Tempie Tena Tenesha Tenisha Tennie
    Tennille Teodora Teofila Tequila Tera Tereasa Teresa Terese Teresia Teresita Teressa Teri Terica Terina Terisa Terra
    Terresa Terri Terrie Terrilyn Tesha Tess Tessa Tessie Thalia Thao Thea Theda Thelma Theodora Theola Theresa Therese
    Theresia Theressa Thersa Thi Thomasena Thomasina Thomasine Thora Thresa Thu Thuy Tia Tiana Tianna Tien Tiera Tierra
    Tiesha Tifany Tiffaney Tiffani Tiffanie Tiffany Tiffiny Tijuana Tilda Tillie Timika Tina Tinisha Tisa Tish Tisha
    Tobi Tobie Toccara Toi Tomasa Tomeka Tomi Tomika Tomiko Tommye Tomoko Tona Tonda Tonette Toni Tonia Tonie Tonisha
    Tonita Tonja Tonya Tora Tori Torie Torri Torrie Tosha Toshia Toshiko Tova Towanda Toya Tracee Tracey Traci Tracie
    Tran Trang Treasa Treena Trena Tresa Tressa Tressie Treva Tricia Trina Trinh Trish Trisha Trista Trudi Trudie Trudy
    Trula Tula Tuyet Twana Twanda Twanna Twila Twyla Tyesha Tyisha Tynisha Tyra Ula Ulrike Una Ursula Usha Ute Vada
    Valarie Valda Valencia Valene Valentina Valeri Valeria Valerie Valery Vallie Valorie Valrie Vanda Vanesa Vanessa
    Vanetta Vania Vanita Vanna Vannesa Vannessa Vashti Vasiliki Veda Velda Velia Vella Velma Velva Vena Venessa Venetta
    Venice Venita Vennie Veola Vera Verda Verdell Verdie Verena Vergie Verla Verlene Verlie Verline Verna Vernell
    Vernetta Vernia Vernice Vernie Vernita Verona Veronica Veronika Veronique Versie Vertie Vesta Veta Vicenta Vickey
    Vicki Vickie Vicky Victoria Victorina Vida Viki Vikki Vilma Vina Vincenza Vinita Vinnie Viola Violet Violeta
    Violette Virgen Virgie Virgina Vita Viva Vivan Vivian Viviana Vivien Vivienne Voncile Vonda Vonnie Wai Waltraud
    Wanda Waneta Wanetta Wanita Wava Wei Wendi Wendie Wendolyn Wendy Wenona Whitley Whitney Wilda Wilhelmina Wilhemina
    Willa Willena Willene Willetta Willette Willia Williemae Willodean Wilma Winifred Winnie Winnifred Winona Wonda
    Wynell Wynona Xenia Xiao Xiomara Xochitl Xuan Yadira Yaeko Yael Yahaira Yajaira Yan Yang Yanira Yasmin Yasmine
    Yasuko Yee Yelena Yer Yesenia Yessenia Yetta Yevette Yi Ying Yoko Yolanda Yolande Yolando Yolonda Yon Yoshie Yoshiko
    Youlanda Yu Yuette Yuk Yuki Yukiko Yuko Yulanda Yun Yung Yuonne Yuri Yuriko Yvette Yvone Yvonne Zada Zaida Zana
    Zandra Zelda Zella Zelma Zena Zenaida Zenia Zenobia Zetta Zina Zita Zoe Zofia Zoila Zola Zona Zonia Zora Zoraida
    Zula Zulema Zulma
    """

  /// Given names of either, or not known which.
  static let either: StaticString = """
    Abbott Aby Achille Achmad Adlai Adolf Adolphe Adrian Aelius Aeneas Agrippina Akira Alban Alben Albrecht Aldous
    Aleksandr Aleksey Alessandro Aletta Alexandre Alexis Algernon Ali Alistair Alois Aloys Alva Alvar Amandine Ambrogio
    Amedeo Amenhotep Americus Amerigo Anatole Anatoli Anders Andrei Andrija Andrzej Angus Anicius Antigonus Antonin
    Antonius Anwar Aram Arcangelo Archibald Ariel Aristarchus Aristide Arna Artaxerxes Artemus Artur Asaph Athanasius
    Athol Attila Aubrey Auguste Augustin Augustine Averell Ayatollah Ayn Barnaba Barthold Bartholomeu Bartholomew
    Bartolome Bartolomeo Bartolommeo Baruch Bedrich Bela Benedetto Bennie Benoit Benvenuto Bernhard Bernie Bertolt
    Bertrand Billie Bing Blair Blaise Bobbie Boniface Bram Braxton Breughel Brigham Brigit Britt Bronislaw Buckminster
    Burrhus Burrill Calderon Calixtus Calvert Camillo Canute Carey Carolus Carrol Carroll Cary Casanova Casey Casimir
    Caspar Cass Cassius Cervantes Cesare Chaim Chang Che Chen Chevalier Chiang Childe Chong Chou Chrissie Christiaan
    Christian Christoph Chung Cicily Claes Clair Claudius Clemence Cleo Clive Clovis Collis Comer Comte Comtesse Conan
    Constantin Constantine Conte Cornelis Cosimo Courtney Cristoforo Cruz Currer Cyrano Dag Dana Dannie Danton Dashiell
    Davy Decimus Deng Denmark Deon Der Desiderius Devin Devon Dietrich Dionysius Dmitri Domenikos Dominique Donato Dong
    Dorian Doroteo Dred Duc Duchesse Dugald Duns Dutch Eadweard Eamon Edgard Edouard Edsel Eduard Edvard Eero Efrem Elie
    Eliel Eliezer Elihu Elisha Elmore Elwyn Ely Emiliano Enea Engelbert English Enrico Erle Ernst Erskine Esme Ethelred
    Eudora Eusebius Evangelista Evariste Farouk Faruk Faustus Feodor Ferenc Fernand Fernao Filippino Filippo Flannery
    Flavius Florenz Fra Francis Francois Frankie Frans Franz Freddie Frederico Fridtjof Friedrich Fromental Fumimaro
    Fyodor Gabriello Gaetan Gaetano Gaius Galileo Gamal Garcia Gaudi Gautama Geert Genghis Georg Georges Georgi Gerardus
    Gerhard Gerry Getulio Giacomo Giambattista Gian Gianbattista Giannangelo Gianni Gideon Giles Gilles Giloacchino
    Gioacchino Giordano Giorgio Giosue Giotto Girolamo Giulio Gnaeus Gordie Gottfried Gotthold Gottlieb Gouverneur Goya
    Grandma Gregor Grigori Guadalupe Guglielmo Guibert Guillaume Guiseppe Gunnar Gunter Gustav Gustave Gustavus Gypsy
    Hablot Haile Harlean Harlow Harvery Haym Heinrich Heitor Helmut Hendrik Henri Henrik Hermann Hernan Hernando Herod
    Hideki Hideyo Hieronymus Hilaire Hippolyte Hoagland Hoagy Holbein Hollis Holman Hong Honore Horatio Hosni Huddie
    Hudson Huig Huldreich Hume Humphrey Ieoh Ignace Ignatius Igor Ilich Ilya Imamu Immanuel Ingmar Inigo Iosif Isak
    Isamu Isidor Isoroku Italo Ivor Izaak Jackie Jacobus Jacopo Jae Jafar Jaffar Jaime Jakob Jame Jamey Jamie Jan
    Jaroslav Jaun Jawaharlal Jenghiz Jens Jeroboam Jerom Jessie Jessye Jewel Jewell Jimenez Jimi Jimmie Jinghis Jody
    Johan Johann Johannes Johnie Johnnie Johns Jomo Jons Joroslav Josip Judas Jude Junipero Justinian Kahlil Kaiser
    Kamehameha Karel Kasey Kaspar Katsushika Kazimir Kelley Kelly Kemal Kendall Kenzo Kerry Kim Kirby Klaus Klemens Knut
    Kong Konrad Konstantin Kris Kriss Krzysztof Kubla Kublai Kund Langston Lars Laszlo Lauritz Lavern Laverne Lavrenti
    Lazzaro Lech Lee Leigh Lennox Leonhard Leonid Leonide Leontyne Leopold Lesley Leslie Lev Liam Licinius Lighthorse
    Linus Llewelyn Lorado Loren Lorenz Lotario Lou Luchino Lucrezia Ludwig Lupe Lynn Lytton Maffeo Mahatma Makarios
    Maksim Manassa Manfred Marcello Marion Marquise Marty Mata Matthias Maxfield Maximilien Maxmilien Medgar Mehemet
    Meiji Meister Melvil Melville Menachem Merce Meriwether Merle Meyer Michal Michel Michelangelo Michinomiya Mick
    Mickey Mies Mikhail Mikolaj Minh Mithridates Mohandas Montezuma Montgomery Mordecai Morgan Morrison Muhammad Mullah
    Mungo Mustafa Nat Nebuchadnezzar Nebuchadrezzar Neftali Nevil Ngaio Nguyen Niccolo Nicky Nicolaus Nicolo Niels
    Nikola Nikolaas Nikolai Noam Noel Northrop Oddone Odell Odo Ogden Olaf Olav Ollie Oom Orson Ortega Osama Osip Osman
    Oswald Otha Othman Otho Ottmar Ottorino Pancho Paolo Pat Pelham Pepin Percival Pere Petronius Petrus Peyton
    Philibert Philipp Philippus Phineas Piet Pieter Pinchas Pitt Pius Placido Pliny Pompey Pres Prospero Ptolemy Publius
    Pyotr Qin Quinn Quintus Rabindranath Radclyffe Raffaello Ragnar Rainer Rameses Ramesses Ramses Raoul Ras Rasmus Ravi
    Refugio Reinhold Rembrandt Rene Reverend Ringgold Ringo Roald Robbie Robin Robinson Rockwell Rosario Rube Rudyard
    Ruholla Rutherford Saddam Sadi Salman Sammie Sandor Sandro Sandy Santos Sarvepalli Satyendra Savinien Saxo Scipio
    Scottie Seigneur Seiji Seleucus Serge Sergei Severo Shah Shalom Shannon Shayne Shel Shelby Sholem Sholom Sieur
    Sigmund Sinclair Sixtus Smitty Sojourner Sol Somerset Soren Stacy Steffi Stephanus Stevie Stonewall Strauss Svante
    Swedish Tadeus Tadeusz Talcott Tallulah Taras Tarquin Tarquinius Taylor Teilhard Teng Tenzing Teodor Terry Thales
    Thanh Thelonious Theo Theodor Theodosius Thor Thornton Thorstein Timur Tirso Tiziano Tjalling Toby Tojo Tomasso
    Tommie Tonegawa Torquato Tory Townsend Tracy Tristan Trofim Trygve Tsung Tycho Ugo Ulrich Upton Usama Vachel Vaclav
    Vagn Val Vannevar Vargas Vasco Vaslav Vaughan Vicomte Vigdis Viktor Vilfredo Viscount Viscountess Vittorio Vitus
    Vladimir Vyacheslav Wallis Walt Walther Waslaw Wassily Wernher Wilhelm Wilkie Willem Willie Winfield Winslow Witold
    Wolfgang Wystan Xerxes Yardbird Yasser Yehudi Yevgeni Yogi Yves Zellig Zeno Zhou
    """

  /// Surnames that are no common words and no given names.
  static let surnames: StaticString = """
    Aalto Abbate Abbott Abdullah Abelard Abell Abercrombie Abernathy Abernethy Abeyta Ables Abner Abney Abrams Abramson
    Abrego Abreu Absher Abshire Acevedo Acheson Acker Ackerman Ackley Acord Acosta Acree Acton Acuna Adair Adame Adames
    Adams Adamson Adcock Addington Addis Addison Adenauer Adkins Adkinson Adkisson Adler Adolphus Adorno Afer Africanus
    Agassiz Agee Agnew Agosto Agricola Agrippa Aguayo Aguero Aguiar Aguilar Aguilera Aguirre Ahearn Ahenobarbus Ahern
    Ahlers Ahn Ahner Aho Ahrens Aiello Aiken Aikens Ailey Ainsworth Aitken Ake Aker Akers Akins Alanis Alaniz Alarcon
    Albanese Albani Albano Albans Albaugh Albee Albeen Albers Alberti Alberts Albertson Albin Albrecht Albright
    Albritton Alcala Alcantar Alcantara Alcaraz Alcorn Alcott Aldana Aldeburgh Alderete Alderman Alderson Aldrich
    Aldridge Alekseev Aleman Alessi Alfano Alfaro Alford Alger Algren Alicea Alighieri Allain Allard Alleman Alleyne
    Allgood Allman Allred Almanza Almaraz Almeida Almonte Alpert Alston Alsup Altamirano Altman Alvarado Alvarez Alverez
    Alves Alvey Amador Aman Amaral Amaro Amati Amato Amaya Ambriz Amerson Ames Amey Amick Amin Ammons Amundsen Amundson
    Anaya Anders Andersen Anderton Andes Andino Andrade Andresen Andress Andrews Andrus Angell Anglin Anguiano Angulo
    Angus Anouilh Anselm Ansley Anson Antonelli Antoninus Antonius Aparicio Apodaca Apollinaire Aponte Apostate Appel
    Appleby Applegate Appleseed Appleton Applewhite Appling Aquilar Aquinas Aquino Aquitaine Arabia Arafat Aragon Araiza
    Arana Aranda Arango Araujo Arbogast Arbuckle Arce Arceneaux Archambault Archibald Archuleta Ard Ardoin Arellano
    Arendt Arevalo Argo Arguello Argueta Armbruster Armendariz Armenta Armentrout Armijo Arminius Armitage Armour
    Armstead Armstrong Arndt Arnett Aronson Arouet Arredondo Arreola Arrhenius Arriaga Arrington Arriola Arrowood Arroyo
    Arruda Arsenault Arshawsky Arteaga Artis Arvizu Arwood Arzola Asberry Asbury Asch Ashburn Ashby Ashcraft Ashe Asher
    Ashford Ashmore Ashworth Asimov Askins Assat Astaire Aston Astor Ataturk Atchison Atchley Atencio Athanasius
    Atherton Atkins Atkinson Attaway Attlee Atwater Atwell Atwood Aubin Auchincloss Aucoin Auden Audet Audette Audubon
    Auger Auld Ault Aurelius Austen Austin Auten Autrey Autry Avalos Avant Avelar Avent Averett Averill Avila Aviles
    Avina Avogadro Avon Ayala Aycock Ayer Ayers Ayotte Ayres Azevedo Baba Babb Babbitt Babcock Baber Babin Babineaux
    Baca Bach Bachman Backman Backus Bader Badillo Baeda Baedeker Baer Baez Baeza Bagby Baggett Bagley Bagwell Bahena
    Bahr Baier Bailes Baillargeon Baily Bain Baines Bair Baird Bakey Bakke Bakker Bakunin Balanchine Balboa Balch Balcom
    Balderas Baldridge Baldwin Balenciaga Balfour Baline Ballance Ballard Ballenger Ballesteros Ballew Ballinger Ballou
    Balsamo Baltazar Balzac Banas Bancroft Banda Bane Bankhead Bankston Bannon Banta Banting Banuelos Baptist Baptiste
    Barahona Barajas Baraka Baran Barany Barba Barbarossa Barbee Barberini Barbieri Barbosa Barbour Barboza Barca
    Barclay Bardeen Barden Bardi Bardwell Barela Barfield Barger Barham Barhorst Barker Barkley Barksdale Barlow Barnard
    Barner Barnes Barnett Barnette Barnhart Barnhill Barnum Barnwell Barone Barr Barragan Barraza Barrera Barreto
    Barrick Barrientos Barringer Barrington Barrios Barron Barros Barrow Barrows Barrymore Barta Bartel Bartell Bartels
    Barth Barthelme Bartholdi Bartholin Bartholomew Bartlett Bartley Bartok Bartz Baruch Baryshnikov Basham Bashaw
    Basile Basinger Baskerville Baskin Bassett Basso Bastian Batchelder Batchelor Bateman Bates Batey Batista Batiste
    Batson Battaglia Batten Batton Batts Batty Baty Baucom Baudelaire Bauer Baugh Baugher Baughman Baum Bauman Baumann
    Baumgardner Baumgartner Bautista Baxley Baxter Bayard Bayer Bayes Bayles Bayless Baylor Bayne Bazan Bazemore
    Beaconsfield Beadle Beaird Beal Beale Beall Beals Beaman Beamer Beamon Beane Bearden Beardsley Beasley Beason Beaton
    Beattie Beatty Beaty Beauchamp Beauclerc Beaudette Beaudoin Beaudry Beaulieu Beaumont Beauregard Beauvoir
    Beaverbrook Becerra Bechtel Bechtold Beck Becker Becket Beckett Beckford Beckham Beckley Beckman Beckner Beckwith
    Becnel Becquerel Becu Beda Bedard Bede Bedell Bedford Bedwell Beebe Beecher Beeler Beeman Beene Beerbohm Beery
    Beeson Beethoven Begay Beggs Begley Begue Behling Behmen Behr Behrens Behring Bejarano Belanger Belcher Belden Belew
    Belisle Belk Bellamy Bellarmine Beller Bellinger Bellini Bello Belloc Belton Beltran Beltz Bemis Benally Benavides
    Benavidez Benbow Benchley Benedetto Benefield Benet Benfield Benford Benge Benham Benitez Benn Benner Bennet Benning
    Benoit Benson Bentham Bentley Bentz Benz Berard Berg Bergen Berger Bergerac Bergeron Bergin Berglund Bergman
    Bergmann Bergquist Bergson Bergstrom Beria Bering Berkeley Berkey Berkley Berkowitz Berlage Berlin Berlioz Berman
    Bermudez Bernal Berndt Berner Bernhardt Bernier Bernini Bernoulli Bernstein Berra Berrios Berryhill Berryman
    Bertillon Bertolucci Bertrand Berube Berzelius Bessel Bessemer Bessette Betancourt Bethe Bethea Bethune Bettencourt
    Bettis Betts Betz Bevan Beveridge Bevin Bevins Bevis Bewley Bey Beyer Beyle Bianchi Bianco Bibb Bibbs Bice Bickel
    Bickerstaff Bickford Biddle Bidwell Bieber Bierce Bierman Bigelow Biggers Biggerstaff Biggs Bigham Bigler Bilbrey
    Biles Biller Billings Billingsley Billington Billiot Billups Bilodeau Bilyeu Binet Binette Binford Bing Bingaman
    Bingham Binion Binkley Binns Birchfield Birdsong Birdwell Birghton Birmingham Birnbaum Bischoff Bish Bismarck
    Bissell Bisson Bissonnette Bittner Bivens Bivins Bixby Bixler Bizet Blackburn Blackford Blackman Blackmon Blackmore
    Blackshear Blackstock Blackstone Blackwell Blackwood Blain Blais Blaisdell Blakely Blakemore Blakeney Blakey Blakley
    Blakney Blalock Blanc Blanchard Blanchette Blanco Blanding Blaney Blankenship Blanton Blasko Blaylock Bledsoe
    Bleriot Blevins Bligh Blitzstein Blixen Bloch Blocker Blodgett Blok Blomquist Bloodworth Bloomer Bloomfield Blount
    Bluhm Blum Blume Blumenthal Bly Boardman Boatman Boatright Boatwright Bobbitt Bobo Bocanegra Boccaccio Bock Boddie
    Boden Bodine Bodnar Bodoni Boehm Boehme Boell Boethius Boettcher Bogan Bogard Bogart Boger Boggess Boggs Bogle
    Bohannon Bohme Bohn Bohr Bois Boisvert Bojaxhiu Bojorquez Boland Bolanos Bolden Bolding Boldt Bolduc Bolen Boles
    Boleyn Bolick Bolin Boling Bolingbroke Bolinger Bolivar Bolling Bollinger Bolton Boltzmann Bonaparte Bondone Bonham
    Bonhoeffer Boniface Bonilla Bonin Bonnell Bonner Bonnett Bonney Bono Bontemps Booher Boole Boone Boothe Boozer
    Bordelon Borden Boren Borg Borges Borgia Borkowski Borodin Borowski Borrego Borst Bosch Bosco Bose Bosley Bost
    Bostic Bostick Boston Bostwick Boswell Bosworth Botelho Botello Bott Botticelli Botts Bouchard Boucher Boudreau
    Boudreaux Bouffard Bougainville Boughton Bouie Bouldin Boulez Bourassa Bourg Bourne Bourque Bousquet Boutin Bouton
    Boutte Boutwell Bove Bowden Bowditch Bowdler Bowe Bowen Bowens Bower Bowers Bowes Bowie Bowker Bowles Bowlin Bowman
    Bowser Bowyer Boyer Boyett Boyette Boykin Boykins Boylan Boyle Boyles Boynton Bozarth Bozeman Bracey Bracken
    Brackett Bracy Bradberry Bradbury Braddock Braddy Braden Bradfield Bradshaw Bradstreet Bragg Brahe Brahms Braille
    Brainard Braithwaite Braley Bramante Bramble Bramlett Brammer Brancusi Brandenburg Brandt Branham Brann Brannan
    Brannon Branson Brantley Branton Branum Braque Braschi Brashear Braswell Bratcher Bratton Braud Brauer Braun Brawley
    Brawner Braxton Brazil Breault Breaux Breazeale Brecht Breckenridge Breeden Breedlove Breen Brehm Breland Bremer
    Brennan Brenneman Brenner Brescia Bresnahan Breton Bretz Breuer Breughel Breunig Brewer Brewington Brewster Brewton
    Brezhnev Bricker Bridgeman Brien Briggs Brigham Briley Brill Brinker Brinkley Brinkman Brinson Brinton Briones
    Brisco Briscoe Briseno Brister Bristol Bristow Brito Brittain Britten Britton Broaddus Broadnax Broadus Broadwater
    Broadway Broca Brochu Brockhouse Brockington Brockman Brockway Brodeur Brodie Brody Brogan Brogdon Broglie Brokaw
    Bromley Bronson Bronstein Bronte Brooker Brookins Brookshire Broome Brophy Brotherton Broughton Broussard Browder
    Brower Browne Brownell Brownfield Brownlee Broyles Broz Brubaker Bruch Bruckner Bruegel Brueghel Bruiser Brumbaugh
    Brumfield Brumley Brummell Brummett Brundage Brune Brunelle Brunelleschi Bruner Brunet Brunner Bruns Brunson Bruton
    Brutus Bryson Buber Bucci Buchanan Bucher Buchholz Buchner Buckingham Buckley Buckman Buckner Budd Budde Buddha
    Buehler Buell Bueno Buffington Bugg Buggs Bui Buie Bukharin Bullard Buller Bullfinch Bullington Bullins Bullis
    Bullock Bulter Bultmann Bumgardner Bumgarner Bunche Bundy Bunn Bunnell Bunsen Bunting Bunton Bunuel Bunyan
    Buonarroti Buoncompagni Burbage Burbank Burch Burcham Burchett Burchette Burchfield Burd Burdett Burdette Burdick
    Burdine Buren Burford Burg Burge Burgess Burgett Burgin Burgos Burgoyne Burgundy Burk Burke Burkes Burkett Burkey
    Burkhalter Burkhardt Burkhart Burkholder Burks Burleigh Burleson Burley Burlingame Burmeister Burnell Burnett
    Burnette Burney Burnham Burnside Burrell Burress Burris Burroughs Burrus Burson Burwell Busby Busch Bushey Bushman
    Bushnell Buss Busse Bussell Bussey Bustamante Bustos Butterfield Butterworth Butz Buxton Buzzell Byars Bybee Byerly
    Byers Byington Byler Bynum Byrd Byrne Byrnes Byrum Caballero Caban Cabato Cabe Cabell Cabot Cabral Cabrera Caceres
    Caddell Cade Cadena Cady Caesar Caesarea Caetani Caffey Cagle Cagliostro Cagney Cahill Cahoon Cain Caine Caines
    Cairns Cajal Calabrese Calder Caldera Calderon Caldwell Calhoun Caliari Calkins Callaghan Callahan Callan Callas
    Callaway Callen Callender Callihan Callis Callison Calloway Calton Calvert Calvillo Calvino Calvo Calzada Camacho
    Camara Camarena Camarillo Cambell Campagna Campbell Campion Campo Campos Camus Canaanite Canada Canady Canales
    Candelario Canetti Canfield Cann Cannady Cano Cantara Canterbury Cantor Cantrell Cantu Cantwell Canty Cao Capek
    Capet Capillari Capone Capps Capra Caputo Caraballo Caravaggio Caraway Carbajal Carbaugh Carbone Carden Cardenas
    Carder Cardin Cardona Cardoza Carducci Cardwell Carew Cargill Carillo Carleton Carlile Carlin Carlisle Carlsen
    Carlson Carlyle Carmack Carmichael Carmody Carmona Carnahan Carnegie Carner Carnes Carney Carnot Caro Carothers
    Carper Carr Carranza Carrasco Carrasquillo Carraway Carre Carrel Carrell Carreno Carreon Carrera Carrere Carrero
    Carrico Carrigan Carrillo Carrington Carruth Carruthers Carswell Cartagena Carte Cartier Cartwright Carty Carus
    Caruso Caruthers Carvajal Carvalho Carver Casals Casanova Casares Casarez Casas Cashman Casiano Casias Casillas
    Caskey Cason Casper Cass Cassady Cassell Cassirer Cassity Castaneda Castanon Casteel Castellano Castellanos Castillo
    Castleberry Castleman Casto Caston Castor Castro Caswell Catalan Catalano Cate Cates Cathcart Cather Catlett Catlin
    Cato Caton Catron Cattell Catullus Caudell Caudill Caudillo Caudle Cauley Caulfield Caulvin Causey Cauthen Cauvin
    Cavanaugh Cavazos Cavelier Cavell Cavender Cavendish Caviness Cawley Cawthon Caxton Caylor Cazares Ceasar Ceballos
    Cedeno Cedillo Ceja Cellini Celsius Centeno Cepeda Cerda Cervantes Cervantez Cezanne Cha Chabot Chacon Chadwell
    Chaffee Chaffin Chafin Chagall Chaisson Chalmers Chamberlain Chamberlin Chamblee Chambless Chambliss Chamness
    Champlain Champlin Champollion Chancey Chandler Chaney Chao Chapa Chapin Chaplin Chapman Chappell Charbonneau
    Charcot Chardin Charette Charlton Charron Chartier Chasse Chastain Chasteen Chateaubriand Chatelier Chatham Chatman
    Chaucer Chauvin Chavarria Chaves Chavez Chavis Cheatham Chee Cheever Chekhov Chekov Chen Chenault Cheney Cheng
    Chenoweth Cherubini Chesser Chesson Chesterfield Chesterton Cheung Chevalier Chiang Chiaramonti Chidester Chiesa
    Childers Childress Childs Chilton Chinn Chipman Chippendale Chirico Chisholm Chism Chisolm Chitwood Chiu Cho Choate
    Choe Choi Chomsky Chopin Chou Chouinard Chrisman Christ Christensen Christenson Christiansen Christianson Christman
    Christmas Christopherso Chronister Chrysostom Chumley Churchill Churchwell Ciardi Cibo Ciccone Cicero Cimabue Cimino
    Cincinnatus Cintron Cioffi Cisco Cisneros Citium Claar Claiborne Clancy Clanton Clapp Clardy Clarke Clarkson Clary
    Claus Clausen Clausewitz Claussen Clawson Claxton Claycomb Claypool Claypoole Claytor Cleary Clegg Cleghorn Clem
    Clemenceau Clemens Clements Clemmer Clemmons Clemons Cleveland Clevenger Clift Cline Clive Cloninger Clough Clouse
    Cloutier Clow Clower Cloyd Clyburn Coakley Coates Cobb Cobbs Coble Cobos Coburn Coca Cochran Cochrane Cockcroft
    Cockerham Cockrell Cocteau Coe Coen Cofer Coffelt Coffey Coffman Cofield Coggins Cogswell Cohan Cohen Cohn Coker
    Colangelo Colbert Colburn Colella Coleridge Coles Coley Collado Collard Collazo Collett Colletti Colley Collier
    Collins Collinsworth Collum Colman Colombo Colonna Colquitt Colson Colston Colter Colucci Columbus Colunga Colvin
    Colwell Comeau Comeaux Comenius Comer Compromiser Compton Comstock Comte Conant Conaway Conde Condon Condorcet Coney
    Confessor Congdon Conger Congreve Conklin Conley Conlin Conlon Conn Connell Connelly Conner Conners Connolly Connor
    Connors Conors Conover Conroy Constable Constantine Constantino Constantinus Conte Conti Contreras Conway Conwell
    Conyers Cooke Cooksey Cooley Coolidge Coombs Coomer Coon Cooney Coons Copeland Copenhaver Copernicus Copland Copley
    Coppage Coppola Corbett Corbin Corbitt Corbusier Corcoran Corday Cordeiro Corder Cordero Cordes Cordoba Cordova
    Corelli Corley Cormier Corneille Cornejo Cornelison Cornett Cornish Cornwallis Cornwell Corona Coronado Coronel
    Corot Corpuz Corrales Correa Correggio Correia Correll Correr Corrigan Corriveau Corso Corson Cortes Corum Corwin
    Cosby Cosgrove Cosme Cosper Coss Costa Costanzo Costeau Costello Coston Cota Cote Cothran Cotten Cotter Cottingham
    Cottle Cotto Cottrell Coughlin Coulomb Coulombe Coulson Coulter Couperin Courbet Courson Couture Covarrubias Covey
    Covington Cowan Cowans Cowart Cowden Cowell Cowen Cowles Cowley Cowper Coyle Coyne Cozart Crabb Crabtree Craddock
    Crafton Craigie Crain Cramer Crampton Crandall Crandell Cranford Craven Cravens Craver Crawford Crawley Crayton
    Creamer Creech Creekmore Creel Creighton Crenshaw Crespo Cress Cribb Cribbs Crichton Crick Crider Crim Crippen
    Crispin Criss Crist Criswell Crites Crittenden Crocetti Crocker Crockett Croft Crohn Cromer Cromwell Crone Cronin
    Cronk Cronyn Crookes Croom Cropper Crosby Crossland Crossley Crossman Crosson Croteau Crotty Crouse Crowder Crowe
    Crowell Crowley Crowson Croy Crozier Crum Crumley Crump Crumpler Crumpton Cruse Crutcher Crutchfield Cuellar Cuevas
    Culbertson Culbreth Cullen Culler Culp Culpepper Culver Cumberland Cummings Cummins Cundiff Cunha Cunningham Cuomo
    Cupp Cureton Curie Curiel Curley Curran Currie Currier Currin Curtin Curtiss Cushing Cushman Cusick Custer
    Cuthbertson Cutler Cutshall Cuvier Cyclops Cyr Czerny Dabbs Dabney Dacosta Daggett Dagostino Daguerre Dahl Dahlberg
    Dahlgren Daigle Dail Dailey Daimler Dalessandro Dalessio Daley Dali Dallas Dalrymple Daly Damato Dambrosio Dameron
    Damiano Damico Damron Dancy Dandrea Dandridge Danford Danforth Dang Dangelo Dangerfield Daniels Danielson Danley
    Danner Dansby Danton Dantzler Dardar Darden Darr Darrow Dasher Dasilva Daugherty Daughtry Daumier Davenport Daves
    Davey Davidson Davie Davies Davila Davison Davisson Davy Davys Dawes Dawkins Dawson Dayan Daye Dayton Deanda
    Deangelis Dearborn Dearing Dearman Deas Deason Deaton Deaver Deberry Deboer Debose Debs Debussey Debussy Decarlo
    Decastro Decatur Deckard Decker Decosta Decoteau Dee Deel Deen Deere Deering Dees Deese Defelice Defoe Degas
    Deguzman Dehart Dehaven Deitz Dejesus Dejong Dekker Delacroix Delacruz Delafuente Delagarza Delaney Delano Delao
    Delapaz Delarosa Delatorre Delbruck Deleon Delgadillo Delgado Delibes Delisle Delius Delk Dellinger Deloach Delong
    Delorenzo Delorme Delossantos Delozier Delp Delrio Delrosario Deltoro Deluca Deluna Delvalle Demarco Demars Demello
    Dement Demers Deming Demoss Dempsey Dendy Denham Denison Denman Dennard Denney Denning Dennison Densmore Denson
    Denton Depardieu Depew Depriest Derain Derby Derosa Derose Derosier Derr Derrida Derry Derryberry Desai Desantis
    Descartes Desilva Desimone Desjardins Desmarais Despain Desrochers Desrosiers Destefano Detwiler Deutsch Devaney
    Devaughn Dever Deville Devine Devito Devlin Devoe Devore Devries Dewar Dewberry Deweese Dews Deyoung Diaghilev Dias
    Diaz Dibble Dicarlo Dicken Dickens Dickenson Dickerson Dickey Dickinson Dickman Dicks Dickson Diderot Didion
    Didrikson Diehl Diep Dietrich Dietz Diez Diggins Diggs Digiacomo Digiovanni Dillard Dilley Dillingham Dillion
    Dillman Dillow Dilorenzo Dilworth Dimaggio Dinesen Dinger Dingess Dingle Dingman Dinh Dinkins Dinsmore Diocletian
    Dior Dipietro Dirac Dishman Dismuke Disney Disraeli Distefano Dix Dixon Dixson Doak Doan Doane Dobbins Dobbs Dobson
    Doby Dockery Doctorow Dodd Dodds Dodgson Dodson Doering Doerr Doggett Doherty Dolan Dolby Dombrowski Dominguez
    Dominquez Domitianus Donahue Donaldson Donato Donatus Donelson Doney Donizetti Donkin Donley Donne Donnelly Donner
    Donofrio Donohoe Donohue Doody Dooley Doolittle Doppler Dorado Doran Dore Doren Dorman Dorn Dorr Dorsett Dortch Doss
    Dostie Dostoevski Dostoevsky Dostoyevsky Dotson Doty Doucet Doucette Doud Dougherty Doughty Dover Dow Dowd Dowdell
    Dowden Dowding Dowell Dowland Dowling Downer Downes Downey Doyon Dozier Drake Draper Drayton Drees Dreher Dreiser
    Drennan Drennen Dressler Dreyer Dreyfus Driggers Driscoll Driskell Drummond Drury Dryden Drye Duarte Dube Dubois
    Dubose Duce Duchamp Ducharme Duckett Duckworth Duda Dudek Dudevant Duenas Duffey Duffy Dufour Dufrene Dufresne Dufy
    Dugan Dugas Duggan Dugger Duggins Duhon Dukas Dukenfield Dulaney Dulin Dulles Dumas Dumont Dunagan Dunaway Dunbar
    Dunford Dungan Dunham Dunigan Dunkin Dunkle Dunlap Dunleavy Dunlop Dunn Dunne Dunning Dunson Dunston Dunton Duong
    Dupin Duplessis Dupont Dupre Dupree Duprey Dupuis Duque Duquette Duran Durand Durant Durante Durbin Durden Durer
    Durfee Durham Durkee Durkheim Durkin Duron Durr Durrell Durrett Durst Duse Dutcher Dutra Dutton Duval Duvalier
    Duvall Dvorak Dwyer Dyck Dyer Dyke Dykes Dykstra Dyson Dzhugashvili Eades Eads Eady Eagan Eakin Eakins Eames Earhart
    Earley Earp Easley Eason Easter Easterling Eastman Easton Eastwood Eatmon Eaton Eberhardt Eberle Eberly Ebersole
    Ebert Eby Eccles Echevarria Echeverria Echols Eck Ecker Eckert Eckhardt Eckhart Eckman Eckstein Eddings Eddington
    Eddins Edelman Edelstein Edens Ederle Edgerton Edinburgh Edington Edmiston Edmonds Edmondson Edmonson Edmunds
    Edmundson Edson Edwards Egan Egbert Egger Eggers Eggert Eggleston Eglevsky Ehlers Ehrenberg Ehrlich Eichelberger
    Eicher Eichhorn Eichler Eichmann Eidson Eiffel Eigen Eijkman Eiki Eiland Einstein Einthoven Eisenberg Eisenhower
    Eisenstaedt Eisenstein Ekman Elam Eldred Eldredge Elea Eley Elgar Eliason Eliot Elizondo Elkins Elledge Eller
    Ellinger Ellingson Ellington Ellison Elmore Elrod Elson Elston Elwell Ely Embree Embry Emerick Emmert Emmons
    Encarnacion Endecott Endicott Endres Endsley Enesco Enescu Eng Engel Engelhardt Engels England Engle Engler Englert
    English Engstrom Enloe Ennis Enos Enright Enriquez Epley Epperson Epps Epstein Erasmus Erb Erdman Erdmann Erickson
    Ericson Ernst Erskine Erving Esaki Escalante Escamilla Escobar Escobedo Eshelman Eskew Eskridge Esparza Espinal
    Espino Espinosa Espinoza Esposito Esqueda Esquibel Esquivel Essex Estabrook Estep Estes Estevez Estrada Etheridge
    Ethridge Etter Eubank Eubanks Eudy Euler Eustachio Evangelista Evans Evenson Everhart Evers Eversole Everson Evert
    Ewald Ewell Ewing Exum Eyck Eyler Eyre Eysenck Ezell Faber Faberge Fagan Fahey Fahrenheit Fain Faineant Fairbanks
    Fairchild Faircloth Fairfield Fairley Faison Fajardo Falco Falcone Falgoust Falgout Falk Falkner Falla Fallopio
    Fallopius Fallot Fancher Fanelli Fann Fannin Fant Faraday Farber Faria Farias Farina Faris Farkas Farley Farnese
    Farnham Farnsworth Farr Farragut Farrar Farrell Farrington Farris Farrow Farwell Fassett Faucher Faulk Faulkner
    Faust Favela Fawcett Fawkes Fayette Fazio Feaster Featherston Featherstone Fechner Fecteau Feder Feeley Feeney
    Feifer Feinberg Felder Feldman Feliciano Felker Fellini Feltner Fendley Fenn Fennell Fenner Fenton Fenwick Ferber
    Ferebee Ferguson Ferland Fermat Fermi Fernandes Fernandez Ferrante Ferrara Ferrari Ferraro Ferree Ferreira Ferrell
    Ferrer Ferri Ferris Ferro Fewell Feynman Fick Fidler Fiedler Fielder Fierro Fife Fifield Figueroa Fike Fikes
    Fillmore Fincher Findlay Findley Fink Finkelstein Finlay Finley Finn Finnbogadottir Finnegan Finnell Finney Fiore
    Firth Fischer Fishman Fisk Fiske Fitch Fite Fitts Fitz Fitzgerald Fitzhugh Fitzpatrick Fitzsimmons Fitzwater Flack
    Flagg Flaherty Flaminius Flanagan Flanders Flanigan Flannery Flatt Flaubert Fleenor Fleetwood Fleischer Fleming
    Flemming Fleury Flinders Flinn Florence Flores Florey Florez Florio Flory Flournoy Fluker Flynn Fogarty Fogel Fogg
    Fogle Foley Folse Folsom Foltz Fong Fonseca Fontaine Fontana Fontanne Fontenot Fontes Fonteyn Foote Forbes Forde
    Fordham Forehand Forester Foret Forman Forney Forrester Forsberg Forster Forsyth Forsythe Fortenberry Fortier Fortin
    Fortner Fortney Fortson Fortunato Fosbury Foss Foucault Fourier Fournier Foust Fouts Fowler Fowlkes Foxworth Foy
    Fraga Fragonard Fraley Franck Franco Francois Franke Frankel Frantz Franz Franzen Fraser Frasier Frausto Frawley
    Frazee Frazer Frazier Frechette Fredericks Frederickson Fredette Fredrickson Freedman Freeland Freese Freitag
    Freitas Fremont Fresnel Fretwell Freud Freund Frey Frias Frick Fricke Friday Friedan Friedman Friedrich Friel
    Frierson Friesen Frink Frisbie Frisby Frisch Frith Fritts Frizzell Frobisher Froebel Froehlich Frye Fryer Fuchs
    Fuentes Fugard Fugate Fuhrer Fuhrman Fulbright Fulcher Fulford Fulk Fulkerson Fulks Fullerton Fullmer Fulmer Fulton
    Fults Fultz Funderburk Fung Funk Funke Funkhouser Fuqua Furman Furnivall Furr Furtado Fusco Fussell Futrell Futzu
    Gabbard Gabel Gabor Gaboriau Gaddis Gaddy Gadson Gaffney Gagarin Gagne Gagnon Gailey Gainer Gaines Gainey
    Gainsborough Gaitan Gaither Galan Galarza Galbraith Galbreath Galicia Galilei Galindo Gallagher Gallaher Gallardo
    Gallaudet Gallaway Gallego Gallegos Gallienne Gallman Gallo Galloway Gallup Galois Galsworthy Galton Galvan Galvani
    Galvez Galvin Gamache Gambill Gamboa Gambrell Gamez Gammon Gamow Gandhi Gandy Ganganelli Gann Gannon Gant Gantt
    Gaona Garay Garber Garbo Garcia Gard Gardiner Gardner Garibaldi Garibay Garica Garman Garmon Garner Garnier
    Garretson Garrick Garrido Garris Garrity Gartner Garver Garvey Garvin Garza Gaskell Gaskill Gaskin Gaskins Gaspar
    Gaspard Gass Gasset Gassion Gast Gastelum Gatewood Gatlin Gatling Gattis Gatto Gaudet Gaudette Gaudi Gauguin Gaul
    Gaulle Gault Gause Gauss Gauthier Gaylor Gaynor Gaytan Gayton Gearhart Geary Gebhard Gebhardt Gebhart Geddes Geer
    Geerts Gehrig Gehring Gehrke Geier Geiger Geis Geisel Geisler Geist Geller Gendron Genet Genovese Geraint Gerber
    Gerdes Gerhards Gerhardt Gerhart Gerlach Germain Germany Gershwin Gervais Gesell Gesner Geter Getty Getz Geyer
    Ghislieri Giacometti Gibbon Gibbons Gibbs Gibran Gibson Giddens Giddings Gide Gideon Gielgud Giese Giffin Gifford
    Giglio Giguere Gilbertson Gilbreath Gilchrist Giles Gilette Gilkey Gillam Gillard Gillen Gillenwater Gillespie
    Gillett Gillette Gilley Gilliam Gilliard Gilligan Gilliland Gillis Gillispie Gillman Gillum Gilman Gilmer Gilmore
    Gilpin Gilreath Gilroy Gilson Gilstrap Gingerich Gingrich Ginn Ginsberg Ginter Giordano Gipson Girard Giraudoux
    Giron Giroux Gish Gittens Gjellerup Gladney Gladstone Glaser Glasgow Glasper Glasscock Glasser Glassman Gleason
    Glendower Glick Glidden Glidewell Glinka Glisson Glover Gluck Glynn Gober Goble Godard Goddard Godel Godfrey Godin
    Godinez Godiva Godoy Godsey Godunov Godwin Goebbels Goebel Goering Goethals Goethe Goetz Goff Goforth Gogh Gogol
    Goines Goings Goins Goldberg Golding Goldman Goldmark Goldoni Goldsberry Goldstein Goldwyn Golgi Gombrowicz Gomes
    Gomez Gompers Goncourt Gonne Gonsalez Gonsalves Gonzales Gonzalez Gooch Goodale Goodall Goode Goodell Gooden Goodin
    Gooding Goodman Goodrich Goodrum Goodson Goodwin Goodyear Goolsby Gorbachev Gordan Gordimer Gordy Gorgas Gorham
    Gorki Gorky Gorman Gormley Gorski Gorton Goshorn Gosnell Goss Gosselin Gossett Gott Gottlieb Goudy Gough Gould
    Goulet Gounod Gourley Govan Gove Gowan Gowen Gower Goya Graaff Graber Grabowski Graf Graff Gragg Grahame Grainger
    Grajeda Grammaticus Grammer Granado Granados Grande Granger Grantham Grappelli Grasso Gravitt Gravois Graybill
    Grayson Graziano Greathouse Greaves Greco Greeley Greenberg Greene Greenfield Greenleaf Greenlee Greenwald Greenway
    Greenwell Greenwood Greer Gregoire Gregor Greig Greiner Grenier Gresham Gretzky Gribble Grice Grider Grieco Grieg
    Griego Grier Griffen Griffey Griffin Griffis Griffith Griffiths Grigg Griggs Grigsby Grijalva Grillo Grimaldo Grimm
    Grimmett Grimoard Grimsley Gris Grisham Grissom Griswold Grizzle Groce Groff Grogan Gromyko Groot Gropius Grose
    Grosholtz Grossman Grosso Groth Grotius Grubb Grubbs Grube Gruber Grun Grundy Guajardo Guardado Guarino Guarneri
    Guay Guenther Guerin Guerra Guerrero Guertin Guevara Guffey Guggenheim Guido Guidry Guilford Guillen Guillory
    Guillot Guimond Guinn Guinness Gulick Gulledge Gullett Gumm Gunderson Gunn Gunter Gunther Gupta Gupton Gurion Gurley
    Gurney Gurrola Gurule Gusman Gustaf Gustafson Gustafsson Gustav Gustin Gutenberg Guth Guthrie Gutierrez Gutshall
    Guyer Guyton Guzman Gwin Gwinn Gwynn Gwynne Gywn Haag Haas Haase Haber Hackett Hackler Hackman Hackworth Haddad
    Hadden Haddix Hadley Hadrianus Haeckel Hafer Haffner Hafner Hagan Hagans Hage Hageman Hagen Hager Hagerman Hagerty
    Haggerty Hagler Hagood Hague Hahn Haigh Haight Haile Haines Haire Hairston Hake Halbert Halcomb Haldane Halevy
    Halford Halle Haller Hallett Halliburton Halliday Hallman Hallock Halloran Hallowell Halpern Halpin Hals Halsey
    Halstead Halverson Halvorson Hamann Hamblin Hambrick Hamby Hamel Hamer Hamill Hamilton Hamlett Hamlin Hamm Hammack
    Hammarskjold Hammel Hammerstein Hammett Hammon Hammond Hammonds Hammons Hamner Hampton Hamrick Hamsun Hance Hancock
    Handel Handley Hanes Haney Hankins Hanks Hanley Hanlon Hann Hannan Hannon Hanrahan Hansel Hansen Hanson Harbaugh
    Harber Harbin Harbison Harbour Hardaway Hardcastle Hardee Hardeman Hardesty Hardie Hardiman Hardin Harding Hardison
    Hardman Hardwick Harefoot Hargett Hargis Hargrave Hargreaves Hargrove Hari Harker Harkey Harkins Harkness Harless
    Harlow Harman Harmensen Harmon Harmsworth Harney Haro Harper Harr Harrell Harrelson Harrigan Harriman Harrington
    Harrod Harrold Harte Harter Hartfield Hartford Hartle Hartley Hartman Hartmann Hartnett Hartsell Hartsfield
    Hartshorn Hartsock Hartung Hartwell Hartwig Harty Hartz Hartzell Hartzog Harvard Harvell Harville Harwell Harwood
    Hasek Hashimoto Haskell Haskins Hass Hassam Hassel Hassell Hassler Hasson Hastings Hatcher Hatchett Hatfield
    Hathaway Hathcock Hatley Hatten Hatter Hatton Hauck Haug Haugen Haugh Haught Haun Haupt Hauser Havard Havel Haviland
    Hawes Hawkes Hawkins Hawkyns Hawley Hawn Haworth Haws Hawthorne Hayashi Haydn Haydon Hayek Hayes Haygood Hayman
    Haynes Haynie Hayward Hazelton Hazelwood Hazen Hazlett Hazlitt Hazzard Headley Headrick Heald Healey Healy Hearn
    Hearne Hearst Heaton Heaviside Hebbel Hebert Hecht Heck Hecker Heckman Hedden Hedgepeth Hedrick Heffernan Heffner
    Heflin Hefner Hegel Heidegger Heil Heilman Heim Hein Heine Heinlein Heinrich Heins Heintz Heinz Heisenberg Heiser
    Heisler Heller Hellman Helman Helmer Helmholtz Helmick Helton Hembree Heming Hemingway Hemminge Hemphill Hendershot
    Henderson Hendley Hendon Hendren Hendrick Hendricks Hendrickson Hendrix Hendry Henke Henkel Henley Hennessey
    Hennessy Henning Henninger Henriques Henriquez Hensel Henshaw Hensley Henson Hepburn Hepler Hepworth Herbart Herbst
    Herder Heredia Hereford Hermandszoon Hermann Hermes Hermosillo Hernadez Hernandes Hernandez Herndon Herod Herold
    Herr Herren Herrera Herrick Herrin Herrington Herrmann Herron Hersey Hershberger Hershey Hertel Hertz Herzberg
    Herzog Hess Hesse Hetrick Hevodidbon Hewett Hewitt Hewlett Heyer Heyrovsky Heyse Heyward Heywood Hiatt Hibbard Hibbs
    Hickerson Hickey Hickman Hickock Hickson Hidalgo Hideki Hieronymus Higa Higdon Higginbotham Higgins Higginson Higgs
    Highsmith Hight Hightower Higley Hilbert Hilburn Hildebrand Hildebrandt Hildreth Hiles Hillard Hiller Hilliard
    Hillis Hillman Hillyer Himes Himmler Hinault Hinckley Hindemith Hindenburg Hindman Hines Hinkle Hinkley Hinman
    Hinojosa Hinrichs Hinshaw Hinson Hinton Hintz Hinz Hipp Hippo Hippocrates Hirohito Hirsch Hirschfeld Hirschsprung
    Hirst Hitchcock Hitchings Hite Hitler Hitt Hix Hixon Hixson Hoag Hoagland Hoang Hobart Hobbes Hobbs Hobson Hoch
    Hochstetler Hockenberry Hockett Hodge Hodges Hodgkin Hodgkins Hodgson Hodson Hoelscher Hoey Hofer Hoff Hoffa Hoffer
    Hoffman Hoffmann Hoffmannsthal Hofmann Hogan Hogarth Hogg Hoggard Hogue Hoke Hokusai Holbein Holbert Holbrook
    Holcomb Holcombe Holden Holguin Holifield Holladay Holland Hollander Hollar Hollenbeck Hollerith Holliday Hollifield
    Holliman Hollinger Hollingshead Hollingsworth Hollins Hollister Holloman Holloway Hollowell Holm Holman Holmberg
    Holmes Holmgren Holmquist Holst Holstein Holston Holt Holton Holtz Holzer Hom Homan Honaker Honea Honegger Honeycutt
    Hooke Hooker Hooper Hoopes Hooten Hoover Hopkins Hopkinson Hoppe Hopson Horan Hord Hornback Hornbeck Horne Horner
    Horney Horning Hornsby Horowitz Horsley Horst Horta Horton Horvath Hosey Hoskins Hostetler Hostetter Hotchkiss
    Hotspur Houck Houdini Hough Houghton Houk Houle Houlihan Houser Housley Housman Houston Hovey Hovick Hovis Howarth
    Howe Howell Howells Hower Howerton Howes Howie Howland Howlett Howse Howze Hoy Hoyle Hsiaoping Hsu Huang Hubbard
    Hubbell Hubble Hubbs Hubel Huber Huck Huckaby Hudak Huddleston Hudgens Hudgins Hudnall Hudson Hudspeth Huebner
    Hueffer Huerta Huertas Huffman Hufford Huggins Hughes Hughey Huie Hulbert Hulett Hulse Hulsey Humbert Humboldt Hume
    Humes Hummel Humperdinck Humphrey Humphreys Humphries Hundley Huneycutt Hungerford Hunley Hunnicutt Hunsaker
    Huntington Huntley Huntsman Hupp Hurd Hurley Hurok Hurst Hurtado Huskey Huss Hussein Husserl Hussey Husted Huston
    Hutchens Hutcherson Hutcheson Hutchings Hutchins Hutchinson Hutchison Huth Hutin Hutson Hutt Hutto Hutton Huxley
    Huygens Huynh Hwang Hyatt Hyde Hyden Hyder Hyerdahl Hyland Hylton Hynes Ibanez Ibarra Ibert Ibrahim Ibsen Ide
    Iglesias Ignatius Imes Imhoff Infante Ingalls Ingersoll Ingham Ingle Ingraham Ingram Ingres Inman Ionesco Irby
    Ireland Irenaeus Irizarry Ironside Irvine Isaacs Isaacson Isbell Iscariot Isenberg Isham Isherwood Islas Isley Isom
    Ison Israel Ivanov Iverson Ives Ivie Izaguirre Izzo Jablonski Jackman Jackson Jacobi Jacobo Jacobs Jacobsen Jacobson
    Jacoby Jacquard Jacquez Jaeger Jaffe Jagger Jaggers Jahan Jahn Jahnke Jaimes Jakobson Jamerson Jameson Jamieson
    Janes Jankowski Jansen Jansenius Janson Janssen Jaques Jaquez Jara Jaramillo Jardine Jarman Jarmon Jarrell Jaspers
    Jasso Jauregui Jaworski Jaynes Jeanbaptiste Jeanlouis Jeanneret Jeffcoat Jefferies Jeffers Jeffries Jemison Jenkins
    Jenks Jenner Jennings Jensen Jenson Jepson Jernigan Jespersen Jessee Jessen Jessup Jeter Jett Jevons Jewett Jewison
    Jiles Jimenez Jimerson Jiminez Jinks Jinnah Joachim Jobe Joffre Joffrey Johansen Johanson Johns Johnsen Johnston
    Johnstone Joiner Joliet Joliot Jolley Jolliet Jolson Jones Jonson Joplin Jordan Jorgensen Jorgenson Josephson
    Josephus Josey Joslin Jost Joubert Joule Jowett Joyner Juarez Judd Judkins Julianus Julien June Junkers Jurado
    Jussieu Justus Juvenalis Kaan Kachaturian Kafka Kahl Kahle Kahler Kahn Kain Kaiser Kalinin Kaminski Kaminsky Kamp
    Kanawa Kandinski Kandinsky Kane Kang Kant Kao Kaplan Kapp Karlfeldt Karloff Karnes Karns Karp Karpov Karr Karsavina
    Kasparov Kasper Kasten Kastler Kastner Kates Kato Katz Kauffman Kaufman Kaufmann Kaunda Kautz Kavanagh Kavanaugh
    Kaylor Kayser Kazan Kazanjoglous Kean Keane Kearney Kearns Kearse Keating Keaton Keats Keble Keck Kee Keefe Keefer
    Keegan Keele Keeler Keene Keeney Keesee Keeton Kehoe Keil Keim Keiser Keister Kekule Kell Kellam Kellar Kelleher
    Keller Kellerman Kellner Kellog Kellogg Kellum Kelso Kelton Kemal Kemp Kemper Kempf Kempis Kendrew Kennard Kennedy
    Kennelly Kenner Kenney Kennon Kenyata Kenyon Kepler Kerby Kerensky Kerley Kern Kerns Kerouac Kerr Kerrigan Kersey
    Kershaw Kershner Kesey Kesler Kessinger Kessler Kester Kesteven Ketcham Ketchum Ketron Kettering Keyes Keynes Keyser
    Khachaturian Khama Khan Khayyam Khomeini Khoury Khrushchev Kibler Kidd Kidder Kidwell Kiefer Kieffer Kiel Kiely
    Kierkegaard Kiernan Kieslowski Kiger Kight Kilburn Kilby Kile Kilgore Killebrew Killen Killian Killingsworth Killion
    Killough Kilmer Kilpatrick Kimball Kimble Kimbrell Kimbro Kimbrough Kimes Kimmel Kimsey Kimura Kinard Kincaid
    Kingery Kingsbury Kingsley Kingston Kinlaw Kinnard Kinney Kinsella Kinser Kinsey Kinzer Kipling Kipp Kirchhoff
    Kirchner Kirkham Kirkland Kirkman Kirkpatrick Kirksey Kirkwood Kirsch Kirschner Kirwan Kiser Kish Kisner Kissinger
    Kistler Kitchener Kittle Kittrell Kitts Kizer Klaproth Klatt Klaus Klee Klein Kleinfelter Kleist Klimt Kline
    Klinefelter Kling Klingensmith Klinger Klink Klopstock Klotz Klug Knapp Knepper Knighten Knighton Knisley Knopp
    Knott Knotts Knowles Knowlton Knox Knudsen Knudson Knutson Kobayashi Koch Kocher Koehler Koehn Koenig Koerner
    Koester Koestler Kohl Kohler Kohn Kolb Koller Komensky Kong Konigsberg Konoe Konoye Koon Koonce Kooning Koons Koontz
    Koopmans Kopernik Kopp Korbut Korchnoi Korda Korn Kornegay Korzeniowski Korzybski Kosciusko Kosciuszko Koski Koss
    Koster Kostrowitzki Koussevitzky Kovach Kovacs Kowal Kowalczyk Kowalski Kozak Kozlowski Kraemer Kraft Kramer Krantz
    Kranz Krasner Kratz Kraus Krause Krauss Krebs Kreisler Kremer Kress Krick Krieger Kringle Kroeber Kroeger Kroll
    Kronecker Kropotkin Kropp Kroto Krouse Krueger Krug Kruger Krupp Kruse Kubelsky Kubrick Kuehl Kuehn Kuhl Kuhlman
    Kuhn Kuhns Kuiper Kujawa Kumar Kunkel Kunkle Kuntz Kunz Kurosawa Kurth Kurtz Kushner Kutuzov Kutz Kuykendall Kuznets
    Kwan Kwiatkowski Kwon Kyles Kyser Laban Labarbera Labbe Labelle Labonte Laboy Labrecque Labrie Labrouste Lacasse
    Lachaise Lachance Lackey Lackland Lacombe Lacour Lacroix Ladd Ladner Lafave Lafayette Laffer Lafferty Laffite
    Lafitte Laflamme Lafleur Lafond Lafontaine Lafountain Lafrance Lafreniere Lagasse Lagery Laguna Lagunas Lahr Lail
    Laing Laird Lajoie Lakey Lakin Laliberte Lally Lalonde Lam Lamarck Lambert Lambertini Lamm Lammers Lamontagne
    Lamothe Lamoureux Lampe Lampkin Lampley Lancaster Landa Landau Landeros Landers Landes Landin Landis Landowska
    Landreth Landrum Landry Landsteiner Laney Langdon Lange Langer Langevin Langford Langham Langley Langlois Langmuir
    Langston Langtry Lanham Lanier Lankford Lanning Lantz Lanza Lapierre Laplace Laplante Lapointe Laporte Lapp Lardner
    Largent Larios Larkin Larkins Laroche Larochelle Larosa Larose Larousse Larrabee Larsen Larson Lasalle Lasater
    Lasher Lashley Laskowski Lasley Lassiter Lasso Lassus Laster Latham Lathan Lathrop Latimer Latour Latrobe Latta
    Lattimore Lau Lauder Lauderdale Lauer Laughlin Laughton Laureano Laurens Laurent Laux Lavallee Lavalley Laver
    Lavergne Lavery Lavigne Lavin Lavoie Lavoisier Lawhorn Lawler Lawlor Lawson Lawton Layfield Layton Lazar Lazarus
    Lazo Leacock Leadbetter Leahy Leake Leakey Leal Lear Leary Leath Leatherman Leathers Leatherwood Leavitt Lebeau
    Lebel Leblanc Leboeuf Lebron Lebrun Leclair Leclerc Lecompte Ledbetter Ledesma Ledet Ledezma Ledford Ledoux Leeper
    Lees Leeuwenhoek Lefebvre Lefevre Leffler Lefler Leflore Leftwich Leger Legere Legg Leggett Legrand Lehar Lehman
    Lehmann Lehr Leibnitz Leibniz Leibowitz Leicester Leighton Leija Leininger Leister Leiva Lejeune Lemaitre Lemaster
    Lemay Lemieux Lemire Lemke Lemley Lemmon Lemmons Lemoine Lemos Lemus Lendl Lenhart Lenin Lenk Lennon Lennox Lenoir
    Lentz Lenz Leong Leontief Leos Lepage Lepore Lerma Lermontov Lerner Lesher Lesko Lessard Lesseps Lessing Letendre
    Letourneau Lett Leung Leuwenhoek Levasseur Leverett Levesque Levin Levine Levinson Levitt Lew Lewandowski Lewellen
    Lewin Ley Leyba Leyva Lheureux Liang Liberator Libertador Lichtenstein Liddell Lieb Lieberman Liggett Liggins
    Lightfoot Lightner Ligon Liles Liliuokalani Lillard Lilley Lim Lima Limon Linares Lincoln Lind Lindberg Lindbergh
    Lindell Lindeman Linden Linder Lindgren Lindholm Lindley Lindner Lindquist Lindstrom Lineberry Lingerfelt Lingle
    Linkous Linnaeus Linne Linton Linville Lionheart Lipchitz Lipmann Lippert Lippi Lippmann Lipscomb Lipsey Lira Lister
    Liston Liszt Litchfield Littlefield Littlejohn Littleton Litton Littre Littrell Liu Livengood Livermore Livesay
    Livingston Livingstone Livius Lizotte Llanes Llewellyn Llosa Lobachevsky Lockard Locke Lockett Lockhart Locklear
    Lockridge Lockwood Lodsworth Loeb Loeffler Loera Loewe Loewi Loftin Loftis Lofton Loftus Loggins Logsdon Logue
    Lohman Lohr Lollar Lomas Lomax Lombard Lombardi Lombardo Lomeli London Loney Longfellow Longinus Longley Longo
    Longoria Loomis Looper Loos Loper Lopez Lor Lorca Lorentz Lorenz Lorre Losch Lott Loucks Loudermilk Lough Louque
    Lovato Lovejoy Lovelace Lovelady Loveland Loveless Lovell Lovett Lowder Lowe Lowery Lowestein Lowman Lowrey Lowry
    Lowther Loy Loya Loyola Lozada Lozano Lozier Lubin Lubitsch Luce Lucero Lucientes Lucier Luckett Luckey Lucullus
    Luculus Ludwick Ludwig Lueck Luevano Lugo Lugosi Lui Lujan Lukens Luker Lulli Lully Lum Lumpkin Lund Lundberg
    Lundgren Lundquist Lundy Lunn Lunsford Lunt Luong Lupo Lusk Lussier Luttrell Lutyens Lutz Luu Lux Luytens Lydon
    Lykins Lyles Lyly Lyon Lyons Lysenko Lytle Lytton Maas Mabe Mabry Macaluso Macarthur Macaulay Maccabaeus Macdonald
    Macdougall Macedo Macedon Macfarlane Macgregor Mach Machado Machiavelli Machuca Macias Maciel Mackay Mackey Mackie
    Mackinnon Macklin Maclean Macleod Macmillan Macneil Macomber Macon Macpherson Maddox Maddux Mader Madera Madewell
    Madigan Madore Madrid Madrigal Madsen Madson Maes Maestas Maeterlinck Magalhaes Magallanes Magana Magee Magellan
    Maggard Maggio Magill Maginot Magness Magnus Magnuson Magritte Magruder Maguire Mahaffey Mahan Maher Mahler Mahon
    Mahone Mahoney Maier Mailer Maillol Maimon Maimonides Maines Maintenon Maitland Majewski Maki Makonnen Makowski
    Malamud Malave Maldonado Malebranche Malek Malevich Maley Malinowski Mallarme Mallett Mallette Malley Mallon Malloy
    Malone Maloney Malory Maloy Malpighi Malraux Malthus Mamet Manchester Mancini Mancuso Mandel Mandela Mandelbrot
    Mandelstam Maness Manet Mangan Mangrum Mangum Manion Manis Manley Mann Mannino Manns Mansart Mansell Mansfield
    Manson Mansour Mantegna Mantell Mantooth Manzanares Manzano Manzo Manzoni Mapes Mapp Marable Marat Marcano Marceau
    Marchand Marchant Marchese Marchetti Marciano Marconi Marcotte Marcoux Marcum Marcuse Mardis Marek Marinelli Marini
    Marino Mariscal Markel Markey Markham Markle Markley Markoff Markov Markova Markowitz Marlborough Marler Marley
    Marlow Marlowe Maro Maroney Marotta Marquand Marquardt Marquette Marquez Marr Marra Marrero Marriott Marroquin Marrs
    Marrufo Marstan Marston Marte Martel Martell Martens Martindale Martineau Martinelli Martines Martinez Martini
    Martino Martins Martinson Martz Marvell Mascarenas Masefield Mashburn Masoud Massa Masse Massenet Massengale Massey
    Massie Massine Masterson Mastin Mata Mateo Matheny Mather Matherly Matherne Mathers Mathes Matheson Mathews
    Mathewson Mathias Mathieu Mathis Mathison Matias Matisse Matlock Matney Matos Matson Matta Mattern Matteson Matthews
    Matthias Mattingly Mattison Mattos Mattox Mattson Matz Maugham Mauldin Mauler Mauney Maupassant Maupin Maurer
    Mauriac Maurier Maurois Maus Mauser Maxey Maxfield Maximianus Maxson Mayakovski Mayberry Mayer Mayers Mayes Mayfield
    Mayhew Mayle Maynor Mayo Mayorga Mays Mazur Mazza Mazzini Mazzola Mcabee Mcadams Mcadoo Mcafee Mcalister Mcallister
    Mcalpin Mcalpine Mcanally Mcandrew Mcardle Mcarthur Mcatee Mcauley Mcauliffe Mcavoy Mcbee Mcbrayer Mcbride Mcbroom
    Mcburney Mccabe Mccafferty Mccaffrey Mccain Mccaleb Mccall Mccalla Mccallister Mccallum Mccandless Mccann Mccants
    Mccarley Mccarter Mccarthy Mccartney Mccarty Mccarver Mccary Mccaskill Mccaslin Mccauley Mcchesney Mcclain
    Mcclanahan Mcclary Mcclean Mccleary Mcclellan Mcclelland Mcclendon Mcclintock Mcclinton Mccloskey Mccloud Mcclung
    Mcclure Mcclurg Mccluskey Mccollough Mccollum Mccomas Mccomb Mccombs Mcconnell Mccool Mccord Mccorkle Mccormack
    Mccormick Mccourt Mccowan Mccown Mccoy Mccracken Mccrary Mccraw Mccray Mccrea Mccready Mccreary Mccrory Mccue
    Mcculley Mcculloch Mccullough Mccullum Mccully Mccune Mccurdy Mccurry Mccutchen Mccutcheon Mcdade Mcdaniel Mcdaniels
    Mcdavid Mcdermott Mcdevitt Mcdonald Mcdonnell Mcdonough Mcdougal Mcdougald Mcdougall Mcdowell Mcduffie Mceachern
    Mcelhaney Mcelrath Mcelroy Mcentire Mcevoy Mcewen Mcfadden Mcfall Mcfarland Mcfarlane Mcfarlin Mcgaha Mcgann Mcgarry
    Mcgary Mcgee Mcgehee Mcghee Mcgill Mcginley Mcginn Mcginnis Mcginty Mcglothlin Mcglynn Mcgough Mcgovern Mcgowan
    Mcgrath Mcgraw Mcgregor Mcgrew Mcgriff Mcgruder Mcguigan Mcguinness Mcguire Mchale Mchenry Mchugh Mcilwain Mcinerney
    Mcinnis Mcintire Mcintosh Mcintyre Mciver Mckamey Mckay Mckean Mckee Mckeever Mckellar Mckelvey Mckenna Mckenney
    Mckeon Mckeown Mckibben Mckim Mckinney Mckinnon Mckinzie Mckissick Mcknight Mckown Mckoy Mclain Mclane Mclaren
    Mclaughlin Mclaurin Mclean Mclellan Mclemore Mclendon Mcleod Mclin Mcloughlin Mcmahan Mcmahon Mcmanus Mcmaster
    Mcmichael Mcmillan Mcmillen Mcmillian Mcmillin Mcmillon Mcminn Mcmorris Mcmullen Mcmullin Mcmurray Mcmurry Mcnabb
    Mcnair Mcnally Mcnamara Mcnamee Mcneal Mcneely Mcneese Mcneil Mcneill Mcnew Mcnulty Mcnutt Mcpeak Mcphail Mcphee
    Mcpherson Mcqueen Mcrae Mcreynolds Mcroberts Mcshane Mcswain Mcvay Mcvey Mcwhorter Mcwilliams Meacham Mead Meade
    Meador Meagher Meany Mears Mecham Medawar Medeiros Medellin Medford Medici Medicis Medina Medlin Medlock Medrano
    Meehan Meekins Meeks Meer Mefford Mehta Meier Meir Meissner Meister Meitner Mejia Mejias Melanchthon Melancon
    Melanson Melcher Melchior Melchor Mele Melendez Melgar Mello Mellon Mellott Melnick Melo Melson Melton Melville Mena
    Menard Menchaca Mencken Mendel Mendeleev Mendeleyev Mendelsohn Mendelssohn Mendenhall Mendes Mendez Mendiola Mendoza
    Menefee Menendez Meneses Meniere Menke Menninger Menotti Menuhin Meraz Mercado Mercator Mercer Mercier Merckx
    Mercouri Mercurio Mergenthaler Merida Merino Merkel Merkle Merman Merrell Merrick Merrifield Merriman Merritt
    Merriweather Merryman Mertens Merton Mertz Merwin Mesa Mesmer Messer Messick Messina Messner Metcalf Metcalfe
    Metchnikoff Metchnikov Metternich Metts Metz Metzger Metzler Meyer Meyerbeer Meyerhof Meyers Meza Michaels
    Michaelson Michalak Michalski Michaud Michels Michelson Michener Mick Mickelson Mickens Mickle Middaugh Middlebrooks
    Middleton Midgett Midkiff Miele Mielke Mier Mikell Mikesell Milam Milan Milano Milburn Miletus Miley Milhaud Millais
    Millan Millar Millay Mille Millen Millet Millican Milligan Millikan Milliken Millner Millsap Millsaps Milne Milner
    Mims Minard Mincey Mingo Minkowski Minnewit Minnich Minnick Minter Minton Mintz Minuit Mirabeau Miramontes Mireles
    Miro Mitchem Mitchum Mitford Mitterrand Mixon Mize Mizell Mobius Mobley Modigliano Modlin Moe Moeller Moen Moffatt
    Moffett Moffitt Mohan Mohler Mohorovicic Mohr Mojica Molina Moline Moll Moller Molloy Molnar Molotov Mommsen Monaco
    Monaghan Monahan Moncrief Monday Mondragon Mondrian Mong Monge Monger Moniz Monmouth Monnet Monod Monroy Monson
    Montagu Montague Montaigne Montalvo Montana Montanez Montano Monteiro Montelongo Montemayor Montenegro Montero
    Montes Montesorri Montespan Monteverdi Montez Montfort Montgolfier Montgomery Monti Montiel Montini Montoya Monzon
    Mooney Moore Moorehead Moorer Moorhead Moorman Morabito Morales Moralez Moran Moreau Morehead Morehouse Moreira
    Morel Moreland Morell Morelli Moreno Morey Mori Moriarty Morin Moritz Morley Morrell Morrill Morrison Morrissette
    Morrissey Morrow Morse Mortensen Mortenson Mortimer Mosby Moseley Mosely Moser Mosher Mosier Mosley Mosqueda
    Mossander Mossbauer Mota Moten Motherwell Moton Mott Moua Moulton Moultrie Moussorgsky Mouton Mowery Mowry Moxley
    Moy Moya Moye Moyer Moyers Moynihan Mozart Mubarak Mudd Mueller Muggeridge Muhammad Muir Mulcahy Mulder Muldoon
    Muldrow Mulholland Mulkey Mullen Mullens Muller Mulligan Mullin Mullinax Mullins Mullis Mulvaney Mulvey Mumford
    Munchausen Muncy Munday Mundy Munger Munguia Muniz Munn Munoz Munro Munroe Munson Murchison Murdoch Murdock Murillo
    Muro Murphey Murphree Murphy Murr Murrell Murrow Murry Musgrave Musgrove Musial Musick Musselman Musser Musset
    Mussolini Mussorgsky Muth Muybridge Myasin Myatt Myer Myers Myrdal Myrick Nabokov Nabors Nadeau Nagel Nagle Nagy
    Naismith Najera Nakamura Nakano Nall Nalley Nanak Nance Nansen Napier Napoli Napolitano Napper Naquin Naranjo Nardi
    Narvaez Nash Naso Nason Nasser Nast Natale Natta Naughton Naumann Nava Navarra Navarre Navarrete Navarro Nave
    Navratilova Naylor Nazarene Nazareth Nazario Nazianzen Nazimova Neace Neale Nealy Neary Necaise Needham Neel Neeley
    Neese Neff Negrete Negron Nehru Neill Neilson Nelms Nelsen Nemeth Neri Nernst Nero Neruda Nerva Nervi Nesbit Nesbitt
    Nesmith Ness Nester Neu Neubauer Neuman Neumann Nevarez Nevels Nevelson Neves Nevins Newberry Newby Newcomb Newell
    Newhouse Newkirk Newland Newlin Newman Newport Newsom Newsome Newson Nez Ngo Nguyen Nicator Nicholls Nichols
    Nicholson Nickell Nickelson Nickens Nickerson Nicklaus Nickles Nicolson Niebuhr Nielsen Nielson Nieman Niemi Nieto
    Nietzsche Nigro Nijinsky Niles Nilsson Nimitz Ning Nino Niro Nissen Nix Nixon Nobel Nock Noether Noguchi Noland
    Nolasco Nolen Noles Noll Nolte Noonan Nord Nordstrom Norfleet Norgay Noriega Norrish Northcliffe Northcutt Northrop
    Northrup Norton Norvell Norway Norwood Notre Notredame Nottingham Novak Novotny Nowak Nowell Nowicki Nowlin Noyes
    Nuffield Nugent Nunes Nunez Nunley Nunn Nunnally Nuno Nureyev Nuss Nussbaum Nutt Nutter Nyberg Nye Nystrom Oakes
    Oakley Oates Ober Oberg Obregon Obrian Obrien Obryan Obryant Ocampo Ocasio Occam Ochoa Ochs Ockham Oconnell Oconner
    Oconnor Octavianus Odaniel Oday Oden Odescalchi Odets Odle Odom Odonnell Odum Oersted Offenbach Offutt Ogburn Ogden
    Oglesby Ogletree Ogrady Ohara Ohare Ojeda Okeefe Okeeffe Okelley Oken Okenfuss Olaf Olander Olav Oldenburg Oldham
    Olds Oleary Oleson Olguin Olinger Oliphant Olivares Olivarez Olivas Oliveira Olivera Olivier Olivo Oller Ollis Olmos
    Olmstead Olmsted Olney Oloughlin Olsen Olson Olszewski Olvera Omalley Omara Omeara Ondaatje Oneal Oneil Oneill Ong
    Onsager Ontiveros Oort Opel Oppenheimer Oquendo Oquinn Orbison Orcutt Orczy Ordonez Ordway Oreilly Orellana Orff
    Orford Orlando Orman Ormandy Ormsby Ornelas Orosco Orourke Orozco Orr Orta Ortega Ortego Orth Ortiz Orton Orwell
    Osborn Osborne Osburn Osgood Oshea Osorio Osteen Oster Osterman Ostrander Ostrom Ostwald Osullivan Osuna Oswald
    Oswalt Otero Otoole Ott Otte Otten Ottinger Oubre Ouellette Ousley Ovalle Overby Overcash Overman Overstreet Overton
    Overturf Owens Owensby Owings Owsley Oxendine Oxford Oxley Oyler Ozawa Ozuna Pabon Pacelli Pacheco Packard
    Paderewski Padgett Padilla Padron Paez Paganini Pagano Paget Pahlavi Pahlevi Paine Pak Palacio Palacios Palermo
    Palestrina Palgrave Palladino Palladio Palmieri Palmore Palomo Palumbo Paniagua Pankey Pannell Panofsky Pantoja Pape
    Pappas Paquette Paquin Paracelsus Paradis Pardo Pardue Paredes Parenteau Parentucelli Pareto Parham Paris Parisi
    Parke Parkhurst Parkin Parkins Parkinson Parkman Parmenter Parmer Parnell Parr Parra Parrett Parris Parrish Parrott
    Parry Partain Partee Partida Partin Parton Pascal Paschal Paschall Pascual Pasha Passfield Passmore Passos Pasternak
    Pasteur Pastore Patel Paterson Patino Patnode Paton Patten Patterson Pattison Patton Pauley Pauli Paulin Pauling
    Paulino Paulk Paulsen Paulson Paulus Pavarotti Pavlov Pavlova Pavlovich Paxton Payne Paynter Payton Peabody Peachey
    Peake Pearce Pearman Pearsall Pearson Peart Peary Peavy Pecci Peckham Peden Pedersen Pederson Pedigo Pedraza Pedroza
    Peebles Peele Peeler Peeples Peery Pegram Pegues Peirce Pelayo Pelkey Pell Pellegrino Pellerin Pelletier Peltier
    Pelton Pemberton Pena Pender Pendergrass Pendleton Pendley Penick Penland Penley Penn Pennell Penner Pennington
    Penrod Penton Pepe Pepin Pepys Perales Peralta Peraza Perdomo Perdue Perea Pereira Peres Perez Perkins Perlman
    Pernell Peron Perreault Perreira Perri Perrin Perrine Perron Perrone Perrotta Perryman Persaud Pershing Persinger
    Perutz Peshkov Peterman Petersen Peterson Petit Petrarca Petrie Petro Petronius Petry Pettaway Petterson Pettiford
    Pettigrew Pettis Pettit Pettus Pettway Peyton Pfaff Pfeffer Pfeifer Pfeiffer Pfister Pham Phan Pharr Phelan Phelps
    Phifer Philbrick Philips Phillips Philpot Philpott Phinney Phipps Piaf Piaget Piatt Piazza Picard Picasso
    Piccolomini Pichardo Pickard Pickens Pickering Pickett Pickford Pieper Piercy Pierson Pifer Pigg Pignatelli Pilcher
    Pilkington Pimental Pimentel Pina Pinckney Pincus Pinder Pineda Pinkard Pinkerton Pinkham Pinkney Pinkston Pino
    Pinon Pinson Pinter Pinto Pipkin Pippin Pirandello Pires Pirtle Pisano Pitchford Pitman Pitot Pitre Pitt Pittman
    Pitts Pitzer Pius Pizarro Placencia Planck Plante Plascencia Plassey Plath Platt Plautus Pless Plessis Plourde
    Plowman Plumlee Plumley Plummer Plunkett Poe Poff Pogue Pohl Poindexter Poirier Poisson Poitier Poitiers Polanco
    Poland Poliorcetes Polk Pollack Pollard Polley Pollock Polson Polston Pomerleau Pomeroy Pompadour Ponce Pons
    Ponselle Poole Pooler Poore Popovich Popp Poquelin Porras Porterfield Portillo Portis Posada Posey Poston Poteat
    Poteet Potts Poulenc Poulin Poulos Poussin Powe Powell Powys Poynter Prado Prater Prather Pratt Preciado Preece
    Prendergast Prentice Prentiss Prescott Presley Presnell Pressley Prevost Prewitt Prichard Prickett Priddy Pridemore
    Pridgen Priester Priestley Prieto Prignano Primm Prine Pringle Pritchard Pritchett Probst Proctor Proffitt Prokhorov
    Prokofiev Propst Prosser Proudhon Proulx Proust Prouty Provencher Provost Pruett Pruitt Pryor Ptolemaeus Puccini
    Puckett Puente Puga Pugh Pugin Pugliese Puleo Pulido Pulitzer Pullen Pulliam Pulver Pumphrey Purcell Purdy Purkey
    Purkinje Purnell Purser Pursley Purvis Puryear Pusey Pushkin Putin Putman Putnam Pye Pyle Pyles Pynchon Pythias
    Quach Quade Qualls Quan Quarles Quarreller Quesada Quezada Quigley Quijano Quiles Quillen Quimby Quincey Quine
    Quinlan Quinones Quinonez Quintana Quintanilla Quintero Quiroz Raab Rabb Rabe Rabelais Rabideau Rabinowitz Raby
    Rachmaninoff Rachmaninov Racine Rackley Radcliff Radcliffe Rademacher Rader Radford Radhakrishnan Radtke Rael
    Rafferty Ragan Rager Ragland Ragsdale Rahman Rahn Railey Rainer Raines Rainey Ralegh Raley Ralston Ramage Rambo
    Rameau Ramer Rameriz Ramey Ramirez Ramos Ramsay Ramsey Rancourt Rand Randazzo Randle Raney Rangel Rankin Rankins
    Ranson Rao Raper Rapp Rasberry Rascon Rashid Rask Rasmussen Rasputin Ratchford Ratcliff Ratcliffe Rath Rathbone
    Rathbun Ratliff Ratti Rattigan Rau Rauch Rausch Ravenna Rawlings Rawlins Rawls Rawson Raya Rayborn Rayburn Rayleigh
    Raymer Rayner Raynor Razo Reardon Reaves Reavis Reber Redd Reddick Redding Reddy Redford Redman Redmon Redmond Reece
    Reeder Reedy Rees Reese Reeve Reeves Regalado Rego Rehnquist Reich Reichard Reichert Reichstein Reiff Reilly Reimer
    Reimers Reiner Reinert Reinhardt Reinhart Reinhold Reinke Reiss Reiter Reitz Reizenstein Rembert Remillard Remington
    Remy Renaud Rendon Renfro Renfroe Renfrow Renner Reno Renoir Renshaw Renteria Repp Resendez Resnick Respighi Reuter
    Revell Revis Rey Reynolds Reynoso Rhine Rhinehart Rhoades Rhoads Rhoden Rhodes Rhone Rhyne Ribeiro Ricci Ricciardi
    Richards Richardson Richburg Richelieu Richerson Richey Richler Richman Richmond Richter Rickard Rickenbacker Ricker
    Rickert Ricketts Rickman Rickover Ricks Riddell Riddick Ridenhour Ridenour Rideout Ridgeway Ridgway Ridley Riedel
    Rieger Riemann Riendeau Ries Riesman Riffe Riffle Rigby Rigdon Riggins Riggle Riggs Rigney Rigsby Rijn Rilke Rimbaud
    Rimmer Rinaldi Rincon Rinehart Ringer Ringling Rinker Riojas Riordan Rios Rioux Ripley Ripper Rippy Riqueti Risinger
    Risley Risner Ritchey Ritchie Rittenhouse Ritter Ritz Rivard Rivas Rivera Rivero Rives Rizzo Roa Roane Roark Robb
    Robbins Roberge Roberson Roberts Robertson Robeson Robey Robichaud Robichaux Robinett Robinette Robinson Robison
    Robledo Robles Robson Robusti Roby Rocha Rochambeau Roche Rochechouart Rochefoucauld Rochester Rockefeller Rockett
    Rockingham Rockwell Rodarte Rodas Roddy Roden Rodgers Rodin Rodman Rodrigez Rodrigue Rodrigues Rodriguez Rodriques
    Rodriquez Roebling Roebuck Roeder Roemer Roentgen Rogan Rogers Roget Rohde Rohe Rohr Rohrer Rojas Rojo Roldan Rolfe
    Rollins Rollo Rolon Romano Romans Romberg Rome Romero Romine Rommel Romo Roncalli Rondeau Roney Rontgen Rood Rooker
    Rooney Roop Roos Roper Roque Rosado Rosales Rosas Roseberry Roseman Rosemond Rosen Rosenbaum Rosenberg Rosenberger
    Rosenblatt Rosenblum Rosenfeld Rosenstock Rosenthal Rosser Rossetti Rossi Rossini Rossiter Rossman Rost Rostand Roth
    Rothko Rothman Rothstein Rotz Rouleau Roundtree Roundy Rountree Rourke Rous Roush Rousseau Roussel Routh Rovere
    Rowan Rowden Rowe Rowell Rowland Rowlands Rowles Rowlett Rowley Roybal Royer Royster Royston Rozier Ruano Rubens
    Rubenstein Rubino Rubinstein Rubio Ruble Ruch Rucker Rudd Rueda Ruelas Ruffin Ruffner Ruggiero Ruggles Ruhl Ruiz
    Rumford Rummel Rumph Rumsey Rundell Rundstedt Runge Runion Runnels Runyan Runyon Rupe Rupp Ruppert Rushdie Rushton
    Rusk Ruskin Russo Rutherford Rutkowski Rutland Rutledge Rutter Ruvalcaba Ryals Ryder Saad Saari Saarinen Saavedra
    Sabin Sabo Sabol Sacco Sachs Sackett Sadat Saddler Sadler Sadowski Saenz Saez Safford Sain Saito Saiz Sakharov Sala
    Salas Salazar Salcedo Salcido Saldana Saldivar Saleh Salem Salerno Salgado Salinas Salinger Salisbury Salk Sallee
    Salomon Salyer Salyers Samaniego Sammons Samons Samora Samos Sampson Sams Samson Samuels Samuelson Sanabria Sanborn
    Sanches Sanchez Sandberg Sandburg Sander Sanders Sanderson Sandifer Sandler Sandlin Sandoval Sandstrom Sandusky
    Sanger Sankey Sanmiguel Sansom Sansone Santacruz Santamaria Santi Santillan Santoro Santoyo Sanzio Sapir Sapp
    Sappington Sarabia Sarazen Sargeant Sargent Sarmiento Sarnoff Saroyan Sartain Sartin Sarto Sartre Sarver Sasaki Sass
    Sasser Satie Sato Satterfield Satterwhite Sattler Sauceda Saucedo Sauer Sauls Saunders Saussure Saville Savoie
    Savonarola Savoy Sawicki Sawyer Sawyers Saxe Saxon Saxton Sayers Sayles Saylor Sayre Scalf Scalise Scanlan Scanlon
    Scarberry Scarborough Scarbrough Schaaf Schaal Schade Schaefer Schaeffer Schafer Schaffer Schaffner Schaller Scharf
    Schatz Schaub Schauer Scheel Scheele Scheer Scheffler Schell Scheller Schenck Schenk Scherer Schexnayder
    Schiaparelli Schick Schiff Schiller Schilling Schindler Schlegel Schleicher Schleiden Schlesinger Schliemann
    Schlosser Schlueter Schmid Schmidt Schmit Schmitt Schmitz Schnabel Schneider Schnell Schock Schoen Schoenberg
    Schoenfeld Schofield Scholl Scholz Schonbein Schonberg Schoolcraft Schoonmaker Schoonover Schopenhauer Schott
    Schrader Schram Schramm Schreck Schreiber Schreiner Schrock Schroder Schrodinger Schroeder Schubert Schuck Schuh
    Schuler Schuller Schulman Schulte Schultz Schulz Schulze Schumacher Schuman Schumann Schumpeter Schuster Schutt
    Schutz Schwab Schwann Schwartz Schwarz Schwarzerd Schweitzer Scicolone Scipio Scofield Scoggins Scorsese Scots
    Scotus Scoville Scriabin Scribner Scripps Scroggins Scruggs Scudder Scully Seabolt Seaborg Seale Sealey Sealy Searcy
    Searle Searles Seaton Seaver Seavey Seay Secondat Secundus Seda Sedillo Seeger Seeley Seely Segal Seger Segni
    Segovia Segura Seibel Seiber Seibert Seidel Seifert Seiler Seingalt Seitz Selassie Selby Selcraig Seles Selkirk
    Sellars Selman Seltzer Selznick Seneca Senefelder Seng Senn Sennett Senter Sepulveda Sergent Serkin Serna Serra
    Serrano Serrato Sessoms Seton Setser Setzer Seurat Seuss Severson Sevigny Sevilla Seward Sewell Sexton Seymore
    Shackelford Shackleford Shafer Shaffer Shah Shahn Shakespeare Shakspere Shanahan Shaner Shank Shankar Shankle
    Shanklin Shanks Shapiro Shapley Sharkey Sharma Sharpe Shattuck Shaughnessy Shaw Shealy Shearer Shedd Sheehan
    Sheffield Shepard Shephard Sheppard Sherer Sherlock Sherrer Sherrington Sherrod Sherwin Shevchenko Shick Shifflett
    Shilling Shinn Shipe Shipley Shipman Shipp Shirer Shirey Shively Shockey Shockley Shoemake Shoemaker Shoffner Shoop
    Shope Shostakovich Shotwell Shoup Shouse Showalter Shrader Shreve Shriver Shropshire Shrum Shubert Shuler Shull
    Shults Shultz Shumaker Shuman Shumate Shumpert Shumway Shupe Shuster Shute Shutt Sibelius Sibert Sibley Sica Sickler
    Siddhartha Siddons Siebert Siegel Siemens Sievers Sifuentes Sigler Sigman Sigmon Sikes Sikora Sikorsky Siler Silvas
    Silveira Silverman Silverstein Silvey Silvius Sim Simard Simas Simenon Simmon Simmons Simms Simonds Simoneau
    Simoneaux Simons Simonson Simonton Simpkins Simpson Sims Sinatra Sinclair Sines Singh Singletary Singleton Singley
    Sipe Sipes Sipple Siqueiros Sirois Sisco Sisk Sisneros Sisson Sistrunk Sitton Sitwell Sizemore Skaggs Skeat Skeen
    Skeens Skelly Skelton Skidmore Skiles Skinner Sklodowska Slade Slagle Slater Slaton Slattery Slavin Slayton Sledge
    Sloan Sloat Slocum Slone Slusher Smalley Smallwood Smedley Smetana Smiley Smitherman Smithers Smithson Smolensk
    Smollett Smoot Smtih Smyth Smythe Snapp Snead Sneed Snell Snellen Snelling Snodgrass Snook Snowden Snyder Soares
    Socinus Soddy Soileau Sokol Solano Solberg Soler Solis Soliz Sollars Soloman Solorio Solorzano Solvay Solzhenitsyn
    Somers Somerville Sommers Sommerville Sondheim Sonnier Sontag Soper Sorensen Sorenson Soria Soriano Sorrell Sorrells
    Sosa Sotelo Soto Soucy Soufflot Soukup Soule Sousa Southard Southerland Southey Southwick Southworth Soutine Souza
    Sowder Sowell Sowers Sozzini Spain Spalding Spallanzani Spangler Spann Sparkman Spassky Spates Spaulding Spearman
    Specht Spector Speer Speight Speke Spellman Spence Spender Spengler Spenser Sperling Sperry Spicer Spiegel Spielberg
    Spielman Spiker Spillane Spiller Spillman Spina Spinelli Spinks Spinner Spinoza Spitzer Spivey Spock Spode Spooner
    Spradlin Sprague Spriggs Springer Sproul Sprouse Spruill Spurgeon Spurlock Staats Stackhouse Stadler Stael Stafford
    Stagg Staggs Stahl Stainer Staley Stalin Stallard Stallings Stallworth Stalnaker Stambaugh Stamey Stamm Stammerer
    Stamper Stancil Standifer Standish Standley Standridge Stanfield Stanfill Stanger Stanhope Stanislavsky Stansberry
    Stansbury Stapleton Starkey Starks Starling Starnes Staten Staton Staub Stauffer Stclair Stcyr Steadman Stearns
    Stebbins Steed Steele Steelman Steen Steffen Steffens Stegall Steger Steib Steichen Steiger Stein Steinbach
    Steinbeck Steinberg Steinem Steiner Steinke Steinman Steinmetz Steinway Steller Stengel Stephens Stephenson Stepp
    Sternberg Sterne Stetson Stevens Stevenson Steverson Stgermain Sthilaire Stickney Stidham Stieglitz Stiffler Stiles
    Stillman Stillwell Stiltner Stilwell Stine Stinnett Stinson Stites Stith Stitt Stjohn Stlouis Stockdale Stocker
    Stockman Stockton Stockwell Stoddard Stoffel Stoker Stokowski Stoll Stollings Stoltz Stoltzfus Stoner Stonge Stopes
    Stoppard Storer Stott Stotts Stouffer Stovall Stover Stowe Stowell Stowers Stpierre Strachey Strader Stradivari
    Stradivarius Strahan Straley Strasberg Strassberg Strasser Stratton Straub Strauss Straussler Stravinsky Strawn
    Strawser Streep Streeter Streisand Stribling Stricker Strickland Strickler Stricklin Strindberg Stringer
    Stringfellow Stripling Strobel Stroh Stroheim Strom Stroman Stromberg Strother Stroud Stroup Strouse Struble Strunk
    Strutt Stubblefield Stubbs Stuckey Studer Stull Stultz Stumpf Sturdivant Sturgeon Sturgill Sturgis Sturm Stutzman
    Stuyvesant Styron Suarez Suazo Suber Sublett Sudduth Suggs Suh Suiter Sukarno Sullins Sullivan Sully Summerlin
    Summerville Sumner Sumpter Sumrall Sundberg Sunderland Superbus Surber Surratt Sussman Susumu Suter Sutherland
    Sutphin Sutter Suttle Suttles Sutton Suzuki Svedberg Svensson Sverdrup Svoboda Swafford Swaim Swain Swammerdam
    Swaney Swank Swann Swanson Swarey Swartz Swearingen Sweatt Swedenborg Sweeney Sweitzer Swenson Swett Swiger
    Swinburne Swindell Swink Swinney Swinson Swinton Switzer Swope Sydenham Sydnor Sykes Symonds Symons Synge Szabo
    Szell Szilard Szymanski Tabb Taber Tabor Tacitus Tackett Tafari Tafoya Taft Taggart Tagore Tait Takahashi Talavera
    Talbert Talbot Talbott Taliaferro Tallchief Tallent Talley Talleyrand Tallis Tallman Talton Tam Tamayo Tamez Tamm
    Tanaka Taney Tange Tanguay Tanguy Tankersley Tapia Tapley Tapp Tappan Tarango Tarantino Tarbell Tardif Tardiff
    Tarkovsky Tarr Tarrant Tarsus Tarver Tasman Tasso Tate Tati Tatischeff Tatro Tavares Tavarez Taveras Tawney
    Tchaikovsky Teague Teal Teasdale Teasley Tebaldi Tedder Tedesco Tedford Teel Teixeira Tejada Tejeda Telemann Telford
    Telles Tellez Tello Templeton Tennant Tenney Tenniel Tenno Tennyson Tenorio Teran Tereshkova Terrail Terrazas
    Terrill Tertullianus Terwilliger Tesch Tesla Tessier Testa Testerman Teter Tetreault Tew Thacker Thackeray Thai
    Thalib Thames Tharp Tharpe Thaxton Thayer Theis Theisen Theobald Theodosius Theotocopoulos Theriault Theriot
    Therrien Thibault Thibeault Thibodeau Thibodeaux Thiel Thielen Thies Thigpen Thom Thoma Thomason Thomasson Thompkins
    Thompson Thomsen Thomson Thoreau Thornburg Thorndike Thorne Thornhill Thornton Thorp Thorpe Thorson Thorton Thrasher
    Thrower Thurber Thurmond Thurston Tibbetts Tibbs Tice Tidwell Tiepolo Tierney Tighe Tijerina Tilden Tilghman Tiller
    Tillery Tillett Tilley Tillich Tillis Tillman Tillotson Tilton Timberlake Timm Timmerman Timmons Timms Tinbergen
    Tincher Tindal Tindale Tindall Tingley Tinney Tinsley Tipton Tirado Tisdale Tito Tittle Tobar Tobey Tobin
    Tocqueville Toklas Toland Tolbert Toledo Tolentino Toler Toliver Tolkien Tolle Tollefson Tolley Tolliver Tolman
    Tolson Tolstoy Tombaugh Tomlin Tomlinson Tompkins Toms Toner Toole Tooley Toombs Toomey Toon Torgerson Toro
    Torquemada Torrence Torres Torrey Torrez Torricelli Toscanini Toscano Toth Totten Toul Tourette Toussaint Tovar Towe
    Towle Towne Towner Townes Townley Townsend Townsley Toynbee Tradescant Trahan Traianus Trainor Tramel Trammell
    Trantham Trapp Trask Traubel Travers Trawick Traylor Traynor Treadway Treadwell Treece Trejo Tremblay Trevelyan
    Trevino Trevithick Trexler Tribble Trice Trigg Trimble Trinidad Triplett Tripp Trollope Trombley Trost Trotman
    Trotsky Trott Trotter Trottier Troutman Trowbridge Troxell Troyer Truax Trudeau Trueblood Truesdale Truett Truffaut
    Truitt Trujillo Trull Trumbo Trumbull Truong Truss Trussell Tsai Tsang Tse Tsetung Tso Tsosie Tubbs Tubman Tucci
    Tuchman Tucker Tudor Tuggle Tull Tullis Tully Tunnell Tunney Tunstall Tupper Turcotte Turgenev Turgeon Turgot Turing
    Turk Turley Turman Turnage Turnbow Turnbull Turney Turpin Tussaud Tutt Tuttle Tutu Twain Twigg Twitty Twomey Twyman
    Tye Tyndale Tyndall Tyner Tynes Tyrrell Tyus Tzara Uhl Uhland Uhler Ulanova Ulfila Ulfilas Ulibarri Ullman Ulloa
    Ullrich Ulmer Ulrich Ulyanov Underhill Underwood Undset Ung Unger Unready Unruh Untermeyer Upchurch Updike Upjohn
    Upshaw Upton Urbina Urena Urey Urias Uribe Urquhart Urrutia Ussery Ussher Ustinov Utley Utrillo Vaca Vaccaro Vachon
    Vaden Vail Vaillancourt Valadez Valdes Valdez Valdivia Valdovinos Valente Valenti Valentino Valentinois Valenzuela
    Valera Valerio Valero Valladares Valle Vallejo Valles Valliere Valois Valverde Vanbrigh Vanbrugh Vanburen Vanbuskirk
    Vancleave Vancouver Vandenberg Vanderbilt Vanderpool Vandiver Vandusen Vandyke Vanegas Vang Vanhoose Vanhorn
    Vanhouten Vanlandingham Vanmeter Vann Vanness Vannoy Vanover Vanpelt Vansickle Vanwinkle Vanzant Vanzetti Varela
    Varese Varga Vargas Vargo Varnado Varner Varney Varro Vasarely Vasari Vasilievich Vasquez Vassar Vaughan Vaught Vaux
    Vazquez Veach Veblen Vecellio Vega Veilleux Vela Velarde Velasco Velasquez Velazquez Velde Velez Veliz Venable
    Venegas Venn Ventner Ventura Venturi Verdi Verdin Verdugo Verduzco Vereen Vergara Verlaine Vermeer Vermillion Verne
    Verner Vernier Veronese Verrazano Verrazzano Verret Versace Verulam Verus Verwoerd Vesalius Vesey Vespasianus
    Vespucci Vespucius Vestal Vestris Vetter Vick Vickers Vickery Vidal Vidrine Vieira Viera Vierra Villagomez Villalba
    Villalobos Villalpando Villanueva Villar Villard Villareal Villarreal Villasenor Villatoro Villegas Villon Vinci
    Vining Vinogradoff Vinson Virchow Visconti Vitale Vitus Vivaldi Vizcaino Vlaminck Vleck Voelker Vogel Vogler Vogt
    Voight Voigt Volk Vollmer Volpe Volta Volz Vonnegut Voorhees Voss Voyles Voznesenski Vries Vue Vuillard Vuong Waals
    Wachter Wacker Waddell Wadley Wadsworth Waggoner Wagner Wagoner Wagstaff Wahl Wain Wainwright Waite Waites Wajda
    Wakefield Walcott Walczak Wald Walden Waldheim Waldman Waldon Waldron Waldrop Wales Walesa Wallen Waller Walley
    Wallin Wallis Walpole Walsh Walston Walters Walther Waltman Walz Wampler Wanamaker Wang Warburg Wardell Ware
    Warfield Wargo Warhol Waring Warnock Warrick Warrington Warwick Washburn Washington Wasserman Wassermann Wasson
    Watanabe Waterhouse Waterman Watford Watkins Watson Watteau Watters Watterson Waugh Wavell Wayland Wayman Weatherby
    Weatherford Weatherly Weathersby Weatherspoon Webb Webber Weber Webster Weddle Wedgwood Weeden Weekley Weems Weese
    Wegener Wegner Weidman Weidner Weigand Weigel Weil Weiland Weiler Weill Weimer Weinberg Weiner Weinstein Weintraub
    Weir Weis Weise Weiser Weisman Weismann Weiss Weisz Weitzel Weizmann Welborn Welch Welker Weller Welles Wellesley
    Wellman Welsh Welton Welty Wendel Wendt Wenger Wentworth Wentz Wenzel Werfel Wernicke Wert Werth Wertz Wescott
    Wessel Wesson Westbrook Westbrooks Westcott Wester Westerfield Westerman Westfall Westinghouse Westmoreland Westover
    Westphal Wetmore Wetzel Wexler Whalen Whaley Wharton Whatley Wheatley Wheaton Wheatstone Wheeler Whelan Whetstone
    Whipple Whisenant Whisenhunt Whistler Whitacre Whitaker Whitcomb Whited Whitehead Whitehouse Whitehurst Whiteley
    Whiteman Whitener Whitesell Whiteside Whitfield Whitford Whiting Whitlock Whitlow Whitman Whitmer Whitmire Whitmore
    Whitson Whitt Whittaker Whitted Whittemore Whitten Whittier Whittington Whitton Whitworth Whorton Whyte Wickham
    Wickliffe Wicklund Wiclif Wideawake Widener Widmer Wiegand Wieland Wiener Wiese Wiesel Wiesenthal Wigfall Wiggins
    Wiggs Wight Wigner Wilbanks Wilborn Wilcher Wilcox Wilde Wildman Wiles Wilfong Wilhelm Wilhite Wilk Wilke Wilkens
    Wilkerson Wilkes Wilkey Wilkie Wilkins Wilkinson Wilks Wille Willebrand Willett Willey Williamson Williford
    Willingham Willman Willoughby Willson Wilmot Wilmoth Wilmut Wimberly Wimer Wimmer Winchell Winchester Winckelmann
    Windaus Winder Windham Windle Windom Windsor Winfield Winfrey Wingard Wingate Winger Wingfield Wingo Winkelman
    Winkle Winkler Winn Winslow Winstead Winton Wirth Wiseman Wisner Wisniewski Wister Witcher Witham Witherspoon
    Withrow Witkowski Witmer Witt Witte Witten Witter Wittgenstein Wittman Wodehouse Wofford Wojcik Wojtyla Wolcott Wold
    Wolfe Wolfenbarger Wolff Wolford Wolfson Wollaston Wollstonecraft Wolter Womack Womble Wong Woodall Woodard Woodbury
    Woodcock Woodford Woodham Woodhouse Woodhull Woodley Woodman Woodring Woodruff Woodson Woodward Woodworth Woolard
    Wooldridge Woolery Wooley Woolf Woolfolk Woollcott Woolley Woolridge Woolsey Woolworth Woosley Wooten Worcester
    Worden Wordsworth Worley Worrell Worsham Worsley Wortham Worthen Worthington Wortman Wouk Wozniak Wray Wrenn Wulf
    Wulfila Wunderlich Wurlitzer Wurth Wyant Wyat Wyche Wycherley Wyckoff Wyclif Wycliffe Wyeth Wykeham Wyler Wylie
    Wyman Wynette Wynn Wynne Wyrick Wysocki Wyszynski Xiaoping Xiong Yager Yale Yamada Yamamoto Yamani Yancey Yancy
    Yandell Yanez Yarber Yarborough Yarbrough Yastrzemski Yates Yazzie Ybarra Yeager Yeats Yeh Yerkes Yersin Yevtushenko
    Yingling Yixian Yockey Yocum Yoder Yoelson Yoho Yoo Yoon York Yoshida Yost Youmans Youngblood Youngman Youngs Yount
    Younts Yuen Yukawa Zaharias Zahn Zajac Zak Zambrano Zamora Zamudio Zander Zangwill Zanuck Zapata Zaragoza Zarate
    Zavala Zayas Zealot Zedong Zeeman Zeigler Zelaya Zelle Zeller Zellers Zelotes Zepeda Zeppelin Zeringue Zhang Zhukov
    Ziegfeld Ziegler Zielinski Zimbalist Zimmer Zimmerman Zimmermann Zink Zinn Zinnemann Zinsser Zito Zook Zorn
    Zsigmondy Zuber Zucker Zukerman Zumwalt Zuniga Zweig Zwingli Zworykin
    """
}
