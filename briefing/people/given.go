package people

// Common given names, as a reader of English-language newspapers knows them,
// for the gender of a person and as evidence that a name is one. Names that
// are mostly places (Paris, Jordan, Virginia) are left out.
const maleNames = `aaron abdul abdullah abel abraham adam adrian ahmad ahmed aidan akira alan albert alberto alejandro aleksandr
alessandro alexander alexei alfonso alfred ali alistair allan allen alvaro alvin amir amit anders andre andreas andrei andres andrew
andrzej angus anil anthony antoine anton antonio antony archie arif arjun arthur arturo arun ashok asif avi barack barnaby barry bart
bartholomew basil bashar ben benedict benjamin benny bernard bernd bernie bertrand bill billy bjorn bob bobby boris brad bradley brendan
brett brian bruce bruno bryan callum calvin cameron carl carlo carlos cedric cesar charles charlie christian christoph christophe christopher
clarence claude claudio clement cliff clifford clive colin conor craig curtis cyril damian damien dan daniel daniele danny darren dave
david dean deepak dennis derek desmond diego dieter dimitri dmitri dmitry dominic don donald douglas duncan dwight earl ed eddie edgar
edmund eduardo edward edwin elijah elliot emile emilio emmanuel enrico enrique eric erik ernest ernesto esteban ethan eugene evan ewan
fabio faisal farid farouk felipe felix ferdinand fergus fernando fidel filip finn floyd francesco francis francisco francois frank franklin franz fred
frederick friedrich fyodor gabriel gareth gary gavin gene geoff geoffrey george georges gerald gerard gerhard giacomo gianni gideon gilbert giles
giorgio giovanni giuseppe glenn gordon graeme graham greg gregory guido guillermo gunther gustav gustavo guy hamid hamish hans harold harry
harvey hassan hector heinrich helmut henri henrik henry herbert herman hiroshi horace howard hugh hugo hussein iain ian ibrahim igor ignacio
imran isaac ismail ivan ivor jack jacob jacques jake james jamie jan janos jared jason javier jay jean jed jeff jeffrey jeremiah jeremy jerome jerry
jim jimmy joachim joaquin joe joel johan johann john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan juergen jules julian julio
junichi justin kamal karim karl keir keith ken kenneth kenji kevin khalid kieran klaus konrad konstantin kurt kwame kwasi lance larry lars
laurence laurent lawrence leandro lee len leo leon leonard leonardo leroy leslie lewis liam lionel lloyd lorenzo lothar louis luca lucas luigi luis
luke magnus mahmoud malcolm manfred manoj manuel marc marcel marco marcos marcus mario marius mark martin marty marvin mateo matt matteo
matthew matthias maurice mauricio max maximilian mehmet mehdi michael michel miguel mike mikhail miles milton mitch mitt mohamed mohammad mohammed
mohan mordechai moses muhammad mustafa nasser nathan nathaniel ned neil nelson nicholas nick nicolas nigel nikolai noah noel norman oleg oliver
olivier omar oscar osman otto owen pablo paolo pascal patrick paul paulo pavel pedro percy perry pete peter phil philip philippe phillip pierre piers pietro
prakash quentin rafael rafiq rahul raj rajesh ralph ramon randall randy raphael rashid raul ravi ray raymond reggie reginald rene reza ricardo
riccardo rich richard rick ricky rishi rob robert roberto robin rod roderick rodney rodrigo roger roland rolf roman ronald ron ronnie rory ross rowan
roy rudy rudolf rupert russell ryan sadiq sajid sam samir samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth shane
shaun sidney silvio simon sohail spencer stan stanley stefan stefano stephen steve steven stewart stuart sunil suresh sven syed tariq ted teddy terence
terry theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony tristan tyler ulrich umar vaclav vernon vicente victor vijay
viktor vikram vincent vinod vitaly vladimir volodymyr wallace walter warren wayne wendell werner wilhelm will william willie winston wojciech wolfgang xavier
yasser yitzhak yuri yusuf yves zac zachary zoltan`

const femaleNames = `abigail ada adele adriana agatha agnes aisha alice alicia alison amal amanda amelia amina amy ana anastasia andrea angela
angelina anita ann anna annabel anne anneliese annette annie antonia anya april ariana arlene asha astrid audrey ava ayesha barbara beatrice beatriz becky belinda
bernadette bessie beth betty beverley bianca birgit brenda bridget brigitte camilla camille candice carla carly carmen carol carole carolina caroline
carolyn carrie cassandra caterina catherine cathy cecilia celia chandra chantal charlene chelsea cherie cheryl chiara chloe christina christine
cindy claire clara clare claudia colette condoleezza connie consuelo corinne cristina cynthia dana daphne dawn deborah debbie deirdre delia denise
diana dilys diane dolores donna dora doris dorothy dot edith edna eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa elsie emily emma
erica erika esme esther ethel eva eve evelyn farah fatima faye felicity fiona flora frances francesca francoise freya gabriela gabrielle gail gemma
genevieve georgina geraldine gertrude gillian gina ginny gisela giulia gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather
heidi helen helena helga henrietta hilary hilda hillary holly ida imogen indira ines ingrid irene iris isabel isabella isabelle isobel ivanka
ivy jacqueline jacqui jane janet janice jasmine jean jeanette jeanne jemima jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy
joyce juanita judith judy julia juliana julie juliet kamala karen karin kate katharina katherine kathleen kathryn kathy katie katrina katya kay
kelly kerry kiran kirsten kirsty kristen kristin krystal laila larissa laura lauren leah leila leticia lilian lillian lily linda lindsay lisa liz liza
lois lola loretta lorna lorraine lottie louisa louise lucia lucinda lucy luisa lydia lynn lynne mabel madeleine magda maggie malala mandy marcia margaret
margarita margot maria mariam marian mariana marianne marie marilyn marina marion marjorie marlene martha martina mary matilda maud maureen may maxine megan
mei melanie melinda melissa mercedes meredith mia michelle mildred millicent minnie miranda miriam moira molly monica monika muriel myra nadia nadine
naomi natalia natalie natasha nell nicola nicole nigella nina nora norma nuala odette olga olive olivia oksana ophelia pamela patience patricia paula
pauline peggy penelope penny petra philippa phoebe phyllis pippa polly priscilla priti priya prudence rachel rebecca regina renata renee rhiannon rita roberta
rosa rosalind rosamund rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sara sarah sasha selina serena shabana shaheen sharon
sheila shirley silvia simone siobhan sofia sonia sonja sophia sophie stella stephanie stormy sue susan susanna susanne suzanne sylvia tabitha tamara
tamsin tania tanya tatiana teresa tessa thelma theresa tina toni tracey tracy tulip una ursula valentina valerie vanessa vera veronica vicky violet
vivian vivien wanda wendy wilhelmina wilma winifred xiomara yasmin yolanda yvette yvonne zainab zara zoe`

const sharedNames = `alex ali ariel ashley aubrey avery bailey blair bobbie casey charley chris drew dylan ellis emery
finley frankie gale harper hayden hunter jackie jaime jesse jessie jody jordan jules kelly kendall kim kit leslie logan lou lynn mackenzie mel
morgan nat nicky noor pat peyton quinn reagan reese ricki riley robin rory sacha sandy shannon sidney stacey stevie
taylor val wei wen xin yan yi ying wang zhang li liu chen yang zhao huang zhou wu xu sun xi`
