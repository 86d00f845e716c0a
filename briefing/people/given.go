package people

// Common given names, as a reader of English-language newspapers knows them,
// for the gender of a person and as evidence that a name is one. Names that
// are mostly places (Paris, Jordan, Virginia) are left out.
const maleNames = `aakash aamir aaron abbas abdel abdul abdullah abel abhishek abraham adam adebayo adel adewale aditya adnan adrian ahmad ahmed aidan ajay
ajit akash akhil akihiko akio akira akshay alan alasdair alastair albert alberto alec aled alejandro aleksander aleksandr alessandro
alexander alexei alfie alfonso alfred algernon ali alistair alister allan allen alun alvaro alvin amadou amar ambrose amir amit amitabh
ammar amol anand anas anatoly anders andre andreas andrei andres andrew andriy andrzej aneurin angus aniket anil anirudh ankit anthony
antoine anton antonio antony anurag anwar aodhan aonghas archibald archie arif arjan arjun arkady arlo arthur arturo arun arvind arwel asa asad
ashish ashok ashwin asif asim atul auberon avi avinash ayman azhar babar babatunde balbir baldev balraj barnabas barnaby barney barry
bart bartholomew bartosz bashar bashir basil bassam ben benedict benjamin benny bernard bernd bernie bertie bertrand bhupinder bilal bill
billy bjorn bob bobby bogdan bongani boris brad bradley bram bramwell brendan brett brian bruce bruno bryan bryn byron cahir callum calum calvin
cameron carl carlo carlos casper cathal cedric cesar charles charlie chetan chidi chinedu chirag christian christoph christophe christopher
chukwuemeka cian ciaran cillian clarence claude claudio clem clement cliff clifford clive colin colm colum conall connor conor cormac cosmo craig crispin
curtis cuthbert cyril cyrus dafydd dai daisuke daithi damian damien dan daniel daniele danny dapo darius dariusz darren darryl darshan dave david
davinder dean declan deepak dennis denzil derek dermot desmond dev devendra dewi dhruv diarmaid diarmid diarmuid diego dieter dilip dilwyn dimitri
dinesh dmitri dmitry dmytro domhnall dominic dominick don donal donald dong-hyun donnacha donncha dougie douglas duncan dwight eamon eamonn
earl ed eddie edgar edmond edmund eduardo edward edwin elfed elijah eliot elis elliot emeka emile emilio emlyn emmanuel emrys enda enrico
enrique eoghan eoin eric erik ernest ernesto ernie errol esteban ethan euan eugene evan ewan ewart ewen ezra fabio fabrizio fadi fahd faisal
farai faraz farhan farid farouk fawad feargal fearghal fearghas felipe felix femi ferdinand fergal fergus fernando fiachra fidel filip finbar finbarr
finlay finn fintan fionn florian floyd fouad francesco francis francisco francois frank franklin franz fred freddie freddy frederick
friedrich fumio fyodor gabriel ganesh gareth garret gary gaurav gautam gavin gearoid gearóid gene geoff geoffrey george georges geraint
gerald gerard gerhard gervase gethin ghassan ghulam giacomo gianni gideon gilbert giles giorgio giovanni girish giuseppe glenn glyn godfrey gopal
gordon govind graeme graham greg gregor gregory guido guillermo gunnar gunther gurdeep gurvinder gus gustav gustavo guy gwilym gwyn gwynfor
hadi haitham hamid hamish hamza hani hans harbhajan hardeep harish harold harry harshad haruki harvey hassan hatem hector hedley hefin
heinrich helmut hemant henri henrik henry herbert herman hideki hideo hiroki hiroshi hiroyuki hisham hitesh horace horatio howard hubert hugh hugo
humphrey hussein huw hywel iain ian ibrahim ichiro idris ieuan ifan ifeanyi ifor iftikhar ignacio ignatius igor ihab ijaz ike ikenna illtyd imran
imtiaz inderjit inigo iolo irfan isaac islwyn ismail issam ivan ivo ivor iwan iyad jack jacob jacques jae-in jae-yong jagdish jagjit jago jake
jakub jalal jamal james janos jared jaroslaw jarvis jason jasper jaswant jatin javed javier jay jayden jed jeff jeffrey jens jeremiah jeremy jermaine jerome
jerry jethro ji-hoon jide jignesh jim jimmy jiro joachim joao joaquin joe joel johan johann john johnny jolyon jon jonah jonas jonathan jonty joon-ho jorge
joris jory jose josef joseph josh joshua joão juan juergen jules julian julio junichi jurgen justin jürgen kabir kacper kailash kalpesh kamal
kamran karan kareem karim karl kartik kashif kaspar kaushik kayden kayode kazuo keir keisuke keith kelechi ken kenichi kenji kenneth kenny kenta
ketan kevin khaled khalid khizr khurram kian kieran kingsley kishan kishore klaus kofi koichi koji kojo konrad konstantin kosuke krzysztof kunal
kunle kurt kwabena kwadwo kwaku kwame kwasi kwesi kyle lachlan lakshman lalit lance larry lars laurence laurent lawrence leander leandro len
lennie leo leon leonard leonardo leopold leroy leszek lewis liam lionel lloyd llyr lorcan lorenzo lothar louis luca lucas lucian ludo ludovic
luigi luis luka lukas lukasz luke lwazi lyndon lysander maciej madhav magnus mahesh mahmoud majed makoto maksim malachy malcolm mamadou manabu manfred
manish manmohan manoj mansoor manuel marc marcel marco marcos marcus marek mario marius mark marko martin marty martyn marvin marwan masaru masashi
masato matej mateo mateusz mathew mathias matt matteo matthew matthias maurice mauricio max maximilian mazen mehdi mehmet meirion melvin merlin merv mervyn
meurig michael micheal michel micheál mick miguel mike mikhail miles milind milton min-ho min-jun minoru miroslav mitch mitt mohamed mohammad
mohammed mohan mohinder mohit mohsen monty mordechai moses mounir mudassar muhammad muhammed mukesh mungo munir murad murdo murtaza musa
mustafa mustapha mykola myles myrddin nabil nadeem nader nadim naeem naji naoki narendra naresh nasir nasser nathan nathaniel naveed naveen
navin ned neil nelson neville niall nicholas nick nicolas nigel nikhil nikola nikolai nilesh nitin nizar nnamdi noah nobuo noel norman
obinna oisin oisín oleg oleksandr oleksiy oliver olivier olu olumide omar ondrej osama osamu osbert oscar osian osman oswald otis otto owain
owen pablo padraic padraig paolo parth parvez pascal patrick paul paulo pavel pawan pawel peadar pedro percy peregrine perry pete peter petr
petroc phil philip philippe phillip pierre piers pietro piotr piran prabhat pradeep prakash pramod pranav prashant pratap prateek praveen proinsias prys
puneet pádraig qasim quentin rachid radek radoslaw rafael rafe rafiq raghav rahul raj rajan rajeev rajendra rajesh rajinder rajiv rakesh
ralph ramesh rami ramon ramzi ranald randall randy ranjit ranulph raphael rashid rasmus raul ravi ravindra ray raymond reece reg reggie reginald
rehan rene rex reza rhodri rhys riad ricardo riccardo rich richard rick ricky rishi ritesh rizwan rob robbie robert roberto rod roddy
roderick rodney rodrigo roger rohan rohit roland rolf roman ron ronald ronan ronnie rory ross rowland roy ruairi ruaridh rudolf rudy rufus
rupert ruslan russell ryan ryota saad sachin sadiq saeed sajid sajjad salim salman sameer sami samir samuel sandeep sandro sang-hyun sanjay
sanjeev santiago sarfraz satish satoru satoshi saul saurabh sayed scott seamus sean sebastian segun serge sergei sergey sergio serhiy seth
seumas seung-ho seán shabbir shahid shahzad shakil shane sharad shashank shaun shekhar shigeru shinichi shinji shinzo shivam shoaib shohei
sholto shota shyam sid siddharth silas silvio simeon simon sion sipho sizwe siôn slawomir sohail sohan solomon soren spencer srinivas stan
stanislav stanislaw stanley stefan stefano steffan stephen steve steven stewart stu stuart subhash sudhir sujit suleiman sundar sung-min sunil
surendra suresh sven syed séamus søren tadhg tae-yong tafadzwa taha tahir taichi takashi takayuki takeshi talal tamer tanveer taras tarek tariq taro
tarquin tarun tatsuya tecwyn ted teddy tejinder tendai terence terrence terry tetsuya thabo thaddeus themba theo theodore thierry thomas tiernan
tim timothy tobias toby todd tom tomas tomasz tommy tomos tony torquil torsten trefor trevor tristan tristram tudur tunde turlough tyler tyrone
uday ulrich ultan umar umesh usman vaclav vadim valery vasily venkat vernon vic vicente victor vijay vikas vikram viktor vimal vinay vince vincent
vineet vinod vipul viraj viren vishal vitali vitaly vivek vladimir vladislav volodymyr wael waheed wajid walid wallace walt walter waqar
warren waseem wayne wendell werner wiktor wilf wilfred wilfrid wilhelm will william willie winston witold wojciech wolfgang woo-jin xavier
yahya yaroslav yash yasin yasir yasser yasuhiro yasuo yevgeny yitzhak yogesh yoichi yoshihide yoshiro yosuke younes young-ho younis yousaf
youssef yousuf yukio yuri yusuf yuta yves zac zachary zack zafar zaheer zahid zaid zak zbigniew zdenek zeeshan ziad zoltan zubair zulfiqar`

const femaleNames = `aaliyah aarti abbie abena abigail abir ada adaeze adanna adaobi adele aditi adjoa adriana afua agata agatha agnes agnieszka ahlam aileen ailsa aine aisha
aisling akanksha akiko akosua akua aleksandra alexa alexandra alexia alice alicia alicja alina alisha alison allegra althea amaka amal amanda
amani amara amelia amina amira amrita amy ana anastasia anaya andrea aneta angela angelina angharad ania anika anisha anita anja anjali anju anke
ankita ann anna annabel annabelle anne anne-marie anneka anneliese annette annie annika annmarie antoinette antonia antonina anuradha anushka anwen anya
aoibheann aoife aparna april arabella araminta archana ariana arlene arundhati asha asma asmaa astrid asuka audrey aurelia ava ayesha ayumi
barbara barbora basma bea beata beathag beatrice beatrix beatriz becky belinda bernadette bernice beryl bessie beth bethan bethany bettina betty
beverley beverly bhavna bianca birgit blanche blathnaid blodwen bláthnaid bonnie branwen brenda brid bridget brigid brigitte brona bronagh
bronwen bryony bríd bukola busayo bushra busola caitlin caitriona camilla camille candice caoimhe carina carla carly carmen carol carole carolina caroline
carolyn carrie carys cassandra caterina cath catherine cathy catrin catriona cecilia ceinwen celeste celia cerys chandni chandra chantal
chantelle charlene charlotte chelsea cherie cheryl chiamaka chiara chidinma chinwe chioma chitra chiyo chloe chrissie christabel christina
christine ciara cindy claire clara clare clarissa claudette claudia clementine cleo cliona clodagh colette connie consuelo
cordelia corinne cressida cristina cynthia dalia danielle danuta daphne darcey davina dawn debbie deborah deepa deepika deirdre delia
delilah delphine delyth denise dervla devika diana diane dilys dina dinah divya diya dolores donna dora doris dorota dorothea dorothy dot drusilla dympna
eabha ebony edith edna edwina edyta effie efua eileen eilidh eilis eimear eira eirlys eithne ekaterina elaine eleanor elen elena eleri elfrida elin elisa
elisabeth elise eliza elizabeth ella ellen ellie elodie elsa elsie elspeth eluned elzbieta emer emi emily emma emmeline enid erica erika
ernestine esme esmeralda estelle esther etain ethel eugenia eugenie eun-ji eunice euphemia eva eve evelyn evie ewa falguni farah farida farzana
fatima fatma fauzia faye felicia felicity fenella ffion fidelma fiona fionnuala flora folake frances francesca francoise freda freya frieda
fumiko funmi gabriela gabrielle gail galina gauri gayatri gaynor geeta gemma genevieve georgie georgina geraldine germaine gertrude ghada
ghazala gillian gina ginny gisela giselle gita giulia gladys glenda glenys gloria glynis gobnait grace grainne grazyna greer greta gretchen
griselda grizel gráinne gwen gwenda gwendolen gwendolyn gwenllian gwyneth hafsa hala halina hanako hanan hania hanna hannah harriet haruka
hattie hayley hazel heather heena heidi heledd helen helena helga henrietta hermione hester hetty heulwen hiba hilda hillary hina hiroko holly huda humaira
hye-jin ida ifeoma ileana iman imelda imogen indira indu ines ingrid iolanthe iona irene irina iris irma isabel isabella isabelle isadora ishita
isla isobel isolde ivanka ivy iwona izzy jacinta jacintha jacqueline jacqui jade jana jane janet janette janice janine jasmine jaya jayne jayshree
jeanette jeanne jemima jenna jennie jennifer jenny jess jessica ji-eun jill jilly jo joan joanna joanne jocasta jodie jolanta josephine josie joy joyce
juanita judith judy julia juliana julianne julie juliet junko justyna jyoti kajal kalpana kamala kamini kaori karen karin katarzyna kate
kath katharina katherine kathleen kathryn kathy katie katrin katrina katy katya kavita kavya kay kayla kayleigh keeley keiko keira keisha khadija kimberley
kirsteen kirsten kirstie kirsty kitty komal kristen kristin krystal krystyna ksenia kumiko kyung-hee laila lakshmi lamia lara larissa lata
latoya laura lauren lavinia laxmi layla leah leanne leela leila lena leonie leonora leticia letitia lettice leyla libby lidia liesbeth lilian lilith
lillian lily lina linda lindiwe lisa liz liza lleucu llinos lois lola lolita loretta lorna lorraine lottie louisa louise lowri lubna lucia lucille
lucinda lucretia lucy ludmila luisa lujain lydia lynda lynette lynne lynsey lyudmila mabel machiko maddie madeleine madge madhuri maeva maeve
magda maggie maha mahira mair maire mairead mairi maisie maja majella malala malathi malgorzata malini manal mandy manisha marcella marcia mared
margaret margarita margery margot marguerite maria mariam marian mariana marianna marianne marie marie-claire mariella marija mariko marilyn marina marion marisa
marjorie marjory marlene marnie marta martha martina marwa mary mary-ann maryam masako mathilda mathilde matilda maud maureen mavis maxine may maysa meabh
meena meenakshi meera megan meghna megumi mehreen mei mei-lin mei-ling meinir melania melanie melinda melissa menna mercedes meredith
mererid mhairi mi-kyung mia michelle michiko miho mildred milena millicent millie min-ji min-jung mindy minnie mira miranda miriam misaki
moira mollie molly mona monica monika morag morven morwenna mouna muireann mumtaz muriel myfanwy myra máire máiréad nada nadezhda nadia nadine nadira
nafisa naheed nahla naila najma najwa nandini nanette naoko naomi nargis nasreen nasrin natalia natalie natalya natasha nawal naz nazia
neelam neena neeta neha nell nellie nerys nessa nettie ngozi nia niamh nicola nicole nicolette nidhi nigella nighat nina nisha nita nkechi nkem nneka
noeleen noelle nomvula nonhlanhla nora norah noreen noriko norma nuala octavia odette oksana olena olga olive olivia oluchi olwen oona oonagh ophelia orla orlaith ottilie
ottoline padma paige pallavi paloma pam pamela parveen patience patricia patsy patti paula paulina pauline payal peggy penelope penny perdita petra
petronella philippa philomena phoebe phyllis pippa polina polly pooja poonam portia prabha pragya pratibha preeti prerna priscilla priti
priya priyanka prudence purnima rabia rachel radha radhika rajni ramona rana rania rashida rashmi razia rebecca reem reena regina rehana
reiko rekha renata renee reshma rhian rhiannon rhoda rhona richa rima rita ritu riya roberta roisin romola ros rosa rosaleen rosalie rosalind rosalyn rosamond
rosamund rosanna rose roseanne rosemary roshni rosie roslyn rowena roxana roxanne rozina rubina ruby rukhsana rupa rupal ruth róisín sabiha
sabrina sachiko sadia sadie safia sahar saima saira sajida sakina sakura sally salma salwa samantha samar samina samira sana sandhya sandra
sangeeta sanjana saoirse sapna sara sarah sarita saroj saskia satoko sawsan sayaka scarlett seema selina senga serena shabana shabnam
shagufta shaheen shahida shaima shaista shakila shalini shamima shanelle shanice shanti sharmila sharmin sharon shazia sheelagh sheena sheetal sheila
shelagh sherry shilpa shirin shirley shizuka shona shreya shruti shweta sian sidonie sigrid silke silvia simone simran sinead sinéad siobhan
siobhán siofra sioned siwan siân smita smriti sneha sofia solveig sonali sonia sonja sonya soo-jin sophia sophie sophy sorcha souad stella
stephanie stormy su-jin sudha sue suha sujata sukie sumaira sumitra sun-hee sunita sunniva supriya surbhi susan susanna susannah susanne
sushila sushma susie suzanne suzie svetlana swati sybil sylvia sylwia tabitha tahani tahira tahmina tallulah tamara tamsin tania tanisha tanvi
tanya tara tasneem tatiana tatyana tegan tegwen teresa tereza tesni tess tessa thandeka thandiwe thea thelma theodora theresa tiffany tilda tilly
tina titilayo tomoko toni tracey treasa trina trish trudy tulip ulrike uma una ursula urszula urvashi usha valentina valerie valeriya
vandana vanessa vasundhara venetia vera verity veronica vicki vicky vidya vimala viola violet violetta vita viv vivien wafaa wanda wanjiru wendy
weronika wilhelmina wilma winifred winnie xanthe xiaomei xiomara yara yasmeen yasmin yelena yetunde yewande yoko yolanda yoon-ah yoshiko yukari
yukiko yuko yulia yumi yumiko yvette yvonne zadie zahra zainab zakia zanele zara zarifa zarina zeba zeenat zeina zeinab zelda zoe zofia
zohra zubaida zulekha zuzana áine éilis úna`

const sharedNames = `alex alexis ariel ashley aubrey avery ayo bailey balwinder billie blair bobbie carey casey ceri charley chen chris courtney dale daljit dana
dara darcy dominique dorji drew dylan eden ellis emery finley frankie gale gerry gurmeet gurpreet harjit harper harpreet hayden hilary huang
hunter innes ira jackie jaime jamie jan jaspreet jaswinder jean jesse jessie jocelyn jody jordan joss jude kelly kendall kerry kim kiran kit
kris kuldip kulwinder laurie lee lesley leslie li lindsay lindsey liu logan lou lyn lynn mackenzie madhu manjit manpreet mel merle morgan
naseem nat nicky nishat noor nour parminder pat pema peyton quinn reagan reese ricki riley robin rowan sacha sam sandy sasha shamim shannon
sidney sonam stacey stacy stevie sukhdeep sukhwinder suman sun surinder talat tashi taylor temitope tenzin tracy uche val vivian wang wei
wen whitney wu xi xin xu yan yang yi ying yuki zhang zhao zhou`

// Given reports whether w, in lower case, is a common given name.
func Given(w string) bool { return lexicon[w]&given != 0 }
