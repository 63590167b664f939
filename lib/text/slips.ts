import { remembered } from './remembered';

/** What is misspelt most, and how it is written, where no other word can be meant; American spellings are none. */
const misspelt = new Map(
  `
  abit a bit|accessable accessible|accomodate accommodate|accomodation accommodation|accross across|acheive achieve|acheived achieved|
  acheivement achievement|acommodation accommodation|additon addition|additonal additional|adition addition|adn and|adress address|
  adresses addresses|advertisment advertisement|agressive aggressive|akward awkward|allready already|allways always|alot a lot|amatuer amateur|
  aniversary anniversary|anniversery anniversary|annoucement announcement|anouncement announcement|apointment appointment|apointments appointments|
  appoinment appointment|appoinments appointments|appologies apologies|appriciate appreciate|apreciate appreciate|arguement argument|
  assistent assistant|aquired acquired|arange arrange|aranged arranged|arangement arrangement|arangements arrangements|assitant assistant|aswell as well|atleast at least|attendence attendance|avaible available|availabe available|availble available|
  availible available|avalable available|avaliability availability|avaliable available|awsome awesome|beacuse because|beautifull beautiful|
  becasue because|becuase because|becuse because|begining beginning|beleif belief|beleive believe|benifit benefit|benifits benefits|
  breakfest breakfast|brekfast breakfast|buisness business|buisnesses businesses|busness business|bussiness business|calander calendar|
  calender calendar|calenders calendars|campain campaign|catagories categories|catagory category|cemetary cemetery|certifcate certificate|
  challange challenge|challanges challenges|champange champagne|cheif chief|choclate chocolate|cholocate chocolate|cinammon cinnamon|cinamon cinnamon|collegue colleague|
  collegues colleagues|comission commission|comittee committee|commerical commercial|comming coming|commited committed|commitee committee|
  committment commitment|communtiy community|compeition competition|competant competent|compulsary compulsory|competiton competition|compleatly completely|
  completly completely|complimentry complimentary|comunity community|concious conscious|confrence conference|congradulations congratulations|
  convienient convenient|convinient convenient|cofee coffee|couldve could've|
  curiousity curiosity|currenty currently|custmer customer|custmers customers|decison decision|definate definite|definately definitely|
  definatly definitely|definetly definitely|defintely definitely|delicius delicious|delicous delicious|desparate desperate|developement development|
  differant different|diffrence difference|diffrent different|dificult difficult|disapear disappear|discusion discussion|dissapoint disappoint|
  dissapointed disappointed|dissappointed disappointed|docter doctor|donatons donations|eachother each other|easely easily|effecient efficient|
  eligable eligible|embarass embarrass|embarassing embarrassing|embarrased embarrassed|entrepeneur entrepreneur|entreprenuer entrepreneur|
  enviroment environment|enviromental environmental|equipement equipment|equiptment equipment|equivelent equivalent|equivilent equivalent|
  especialy especially|exagerate exaggerate|excelent excellent|excellant excellent|excercise exercise|excersise exercise|excitied excited|
  exellent excellent|exersize exercise|exhibtion exhibition|existance existence|expereince experience|experiance experience|experianced experienced|
  experince experience|experinced experienced|explaination explanation|extremly extremely|extrordinary extraordinary|familar familiar|
  familes families|familys families|fasinating fascinating|favourate favourite|febuary February|finaly finally|finnaly finally|firey fiery|
  florescent fluorescent|foriegn foreign|fourty forty|foward forward|freind friend|freindly friendly|freinds friends|freqently frequently|
  fullfil fulfil|furthur further|garantee guarantee|gaurantee guarantee|gaurd guard|generaly generally|genuinly genuinely|goverment government|
  grammer grammar|gratefull grateful|greatful grateful|guarentee guarantee|guarenteed guaranteed|guidence guidance|guidlines guidelines|
  happend happened|happining happening|happyness happiness|harrass harass|hasnt hasn't|heros heroes|hieght height|
  hopefull hopeful|hopefuly hopefully|hygeine hygiene|hygene hygiene|hygenic hygienic|immediatley immediately|immediatly immediately|
  importent important|improvment improvement|improvments improvements|inagurated inaugurated|inaugrated inaugurated|includng including|
  inconvience inconvenience|inconvinience inconvenience|incuding including|independant independent|independantly independently|
  infomation information|informaton information|infront in front|inital initial|inovation innovation|inovative innovative|
  instalation installation|insurence insurance|inteligent intelligent|intergrate integrate|intergrated integrated|intrest interest|
  intrested interested|intresting interesting|introducting introducing|introdution introduction|invesment investment|invitaion invitation|jewellry jewellery|jsut just|
  knowledgable knowledgeable|knowlege knowledge|labratory laboratory|langauge language|langauges languages|lenght length|lenghth length|
  liason liaison|libarian librarian|libary library|lisence licence|lisenced licensed|maintainance maintenance|maintainence maintenance|
  maintanance maintenance|maintaning maintaining|maintenence maintenance|managament management|managment management|manufactuer manufacturer|
  manufacturor manufacturer|measurment measurement|measurments measurements|medcine medicine|millenium millennium|
  mischievious mischievous|morgage mortgage|morgages mortgages|mosture moisture|musuem museum|neccesary necessary|
  neccessarily necessarily|neccessary necessary|necesary necessary|necessarilly necessarily|necessery necessary|negociate negotiate|neice niece|
  neigbour neighbour|neigbours neighbours|nieghbours neighbours|noone no one|normaly normally|noticable noticeable|nursary nursery|
  nutritous nutritious|ocasion occasion|ocassion occasion|occasionaly occasionally|occassion occasion|occassions occasions|occurance occurrence|
  occured occurred|occuring occurring|ofcourse of course|offical official|officaly officially|oportunity opportunity|opperate operate|
  oppertunities opportunities|oppertunity opportunity|oppinion opinion|opportunty opportunity|oppurtunity opportunity|organsation organisation|
  orginal original|orgnisation organisation|origional original|orignal original|outragous outrageous|overule overrule|overuled overruled|paitent patient|paralel parallel|
  parliment parliament|particpants participants|particpate participate|particularily particularly|partime part-time|partnershp partnership|passtime pastime|pateint patient|
  pateints patients|peaple people|peolpe people|percieve perceive|perfomance performance|perfomances performances|performence performance|
  permanant permanent|permenant permanent|perminent permanent|perphaps perhaps|persistant persistent|personel personnel|persue pursue|pharmcy pharmacy|
  photograper photographer|pleasent pleasant|poeple people|poety poetry|posession possession|posible possible|
  possesion possession|postive positive|potatos potatoes|potencial potential|practicioner practitioner|practicle practical|practioner practitioner|
  prefered preferred|preferrably preferably|preperation preparation|prescence presence|previosly previously|pricipal principal|privelaged privileged|
  privelege privilege|priviledge privilege|probaly probably|probly probably|prodcut product|prodcuts products|profesion profession|
  profesional professional|professionaly professionally|proffesional professional|proffessional professional|programing programming|
  promtion promotion|pronounciation pronunciation|pronunced pronounced|prooved proved|provding providing|purchace purchase|qestion question|
  qestions questions|quailty quality|qualifcation qualification|qualifcations qualifications|qualifed qualified|qualitys qualities|
  quaterly quarterly|questionaire questionnaire|questionnarie questionnaire|realy really|reccomend recommend|reccomendation recommendation|
  reccommend recommend|reciepe recipe|reciept receipt|reciepts receipts|recieve receive|recieved received|recieves receives|recieving receiving|
  recievers receivers|reciever receiver|recived received|recomend recommend|recomendation recommendation|recomended recommended|recommed recommend|recruitement recruitment|
  recruting recruiting|referal referral|refered referred|refering referring|refernce reference|refridgerator refrigerator|registar register|
  registed registered|registeration registration|regulary regularly|relevent relevant|reliabilty reliability|religous religious|
  rember remember|remeber remember|remeberance remembrance|remembrence remembrance|repitition repetition|
  resaurant restaurant|reservtion reservation|responsability responsibility|responsiblity responsibility|restaraunt restaurant|restaurent restaurant|
  restuarant restaurant|resturant restaurant|resturants restaurants|rythm rhythm|saftey safety|sandwhich sandwich|
  sandwhiches sandwiches|sandwitch sandwich|satelite satellite|scedule schedule|sceince science|schedual schedule|scholership scholarship|
  secratary secretary|secretery secretary|secuirty security|sensative sensitive|saterday Saturday|seperate separate|seperated separated|seperately separately|
  seperatly separately|serivce service|serivces services|servcie service|shedule schedule|shiping shipping|sieze seize|similiar similar|
  sincerley sincerely|sincerly sincerely|skilfull skilful|speach speech|speacial special|speciallist specialist|specialy specially|
  specilist specialist|spectaculer spectacular|sponser sponsor|sponsered sponsored|sponsers sponsors|stategy strategy|strawberrys strawberries|strenght strength|
  strenghts strengths|succesful successful|succesfull successful|succesfully successfully|successfull successful|sucess success|sucessful successful|
  sufficent sufficient|supercede supersede|suport support|suppport support|suprise surprise|suprised surprised|suprises surprises|
  suprising surprising|surounding surrounding|surprize surprise|survery survey|surveyer surveyor|taht that|tuseday Tuesday|targetted targeted|technolgy technology|
  tecnology technology|tempature temperature|temperture temperature|tendancy tendency|thankfull thankful|theatere theatre|theyll they'll|
  theyre they're|theyve they've|thier their|togther together|tomatos tomatoes|
  temporarly temporarily|thrusday Thursday|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow|tonite tonight|tounge tongue|tradional traditional|traditonal traditional|trainning training|
  tranformation transformation|traning training|transfered transferred|transfering transferring|transparant transparent|treatement treatment|
  truely truly|truley truly|twelth twelfth|unbeleivable unbelievable|unforgetable unforgettable|unforseen unforeseen|
  unfortunatley unfortunately|unfortunatly unfortunately|unneccessary unnecessary|untill until|usally usually|usefull useful|useing using|
  usualy usually|vaccum vacuum|vaccuum vacuum|valuble valuable|varities varieties|vegatable vegetable|vegtables vegetables|vegtable vegetable|vegatables vegetables|vegatarian vegetarian|
  vegeterian vegetarian|vegitarian vegetarian|vehical vehicle|vehicals vehicles|vetenary veterinary|vetinary veterinary|visable visible|
  volenteer volunteer|volenteers volunteers|volontary voluntary|volunter volunteer|voluntering volunteering|volunters volunteers|voluntery voluntary|
  voluteers volunteers|waht what|warrantee warranty|warrenty warranty|webiste website|wednsday Wednesday|weekely weekly|wellcome welcome|
  wendesday Wednesday|wensday Wednesday|wesbite website|weve we've|wich which|wierd weird|wiht with|
  wokring working|wonderfull wonderful|workng working|woud would|writting writing|yeild yield|youll you'll|youre you're|youself yourself|
  youve you've|yuo you
`
    .trim()
    .split(/\|\s*/)
    .map((pair): [string, string] => {
      const [slip = '', ...right] = pair.split(' ');
      return [slip, right.join(' ')];
    }),
);
/** In names and addresses people write as they like: no capital but the first of a sentence, nothing joined to it. */
const word = /(?<![\p{L}\p{N}@#./_-])\p{L}\p{Ll}+(?![\p{L}\p{N}@/_-]|\.\w)/gu;
const begins = /(?:^|[.!?:\n]\P{L}*)$/u;

/** Apostrophes that were left out where no other word can be meant. */
const lost: readonly (readonly [RegExp, string])[] = [
  [/\b(there|that|what|here|where|how)s\b/giu, "$1's"],
  [/\b(everyone|everybody|anyone|anybody|someone|somebody|nobody)s\b/giu, "$1's"],
  [
    /\b((?:if|when|because|cos|and|so|that|but|as) it)s\b(?= (?:in|on|out|over|by|ok|okay|warm|cold|wet|dry|raining)\b)/giu,
    "$1's",
  ],
  [/\b(what you)r\b(?= (?:covered|entitled|after|looking|missing|getting|doing|having|into)\b)/giu, "$1're"],
  [/\b(who)s\b(?= (?:it|a|an|the|not|still|your|our|my|coming|in|up|ready|hungry)\b)/giu, "$1's"],
  [/\b(did|does|do|was|is|are|has|have|had|could|would|should)nt\b/giu, "$1n't"],
  [/\bdosnt\b/giu, "doesn't"],
  [/\b(ca|wo|do)nt\b/giu, "$1n't"],
  [/\bI(m|ve)\b/gu, "I'$1"],
  [/\bive\b/gu, "I've"],
  [
    /\b(it)s\b(?= (?:due\b|time (?:to|for|again)\b|looking|gone|going|like|just|me|really|so|a|an|the|that time|been|not|too|here|back|tight|getting|called|got|finally|cheaper|easier|quicker|closer|always|never|still|now|all about|open to|about time|on the (?:web|menu|way|market|wall|board))\b)/giu,
    "$1's",
  ],
  [
    /\b(it)s\b(?= (?:enormous|huge|massive|amazing|brilliant|lovely|great|good|big|tiny|free|tough|automatic|ok|okay|open|easy|simple|official|true|fine|quiet|busy|gorgeous|delicious|beautiful|happening|on|cleared|gone|sold|done|over|finished|ready|full|confidential|private|optional|safe|worth it|cold|hot|warm|dark|sunny|raining|anyone's|yours|ours|hers|all (?:confidential|free|on|good|sorted|included|about|happening|here|done|gone|yours|booked|welcome))\b(?:$|[.,!?)]| (?:out there|at the moment|right now|but|and|when|if|because|for|to)\b))/giu,
    "$1's",
  ],
  [
    /(?<=^|[.!?,:] |\bso )(let)s\b(?= (?!(?:you|us|your|our|people|users?|customers?|staff|teams?|them|him|her|it|the|an?|its|in|out|go of)\b)\p{Ll})/giu,
    "$1's",
  ],
  [/\b(let)s\b(?= (?:be honest|face it|see (?:if|how|what)|try)\b)/giu, "$1's"],
  // "It opened its 15th shop" speaks of a shop.
  [
    /(?<!\b(?:of|in|for|with|at|on|to|from|by|into|all|has|have|had|opens?|runs?|sells?|marks?|celebrates?|raises?|reaches|\p{L}+ed|\p{L}+ing) )\b(it)s\b(?= (?:only )?[$£€₹\d](?!\S*(?:st|nd|rd|th)\b))/giu,
    "$1's",
  ],
  [/\b(child|children|men|women)s\b(?= \p{L})/giu, "$1's"],
  [/\b(last|this|next) (year|week|month)s\b(?= \p{Ll})/giu, "$1 $2's"],
  [/\b(under|over) (\d+)'s\b/giu, '$1 $2s'],
  [
    /\b(if you)r\b(?= (?:fed|tired|worried|not|after|interested|ready|unsure|an?|in the|on the|at the)\b)/giu,
    "$1're",
  ],
  // "If your training ends" speaks of a training.
  [
    /\b((?:if|while|when|because) you)r\b(?= (?:still )?(?!(?:building|training|wedding|meeting|evening|morning|housing|heating|clothing|bedding|hearing|parking|painting|ceiling|lighting|flooring|fencing|washing|spring|king|ring)\b)\p{L}{2,}ing\b(?! (?:is|are|was|has|needs|ends|starts|breaks|looks)\b))/giu,
    "$1're",
  ],
  [/\b(this one)s\b(?= (?:for|a|the)\b)/giu, "$1's"],
  [/\b(could|should|would|must) of\b/giu, '$1 have'],
  [
    /\b(I|you|he|she|we|they|it)'d of (?=(?:been|gone|said|done|had|got|made|come|known|seen|taken|thought|\p{L}+ed)\b)/giu,
    "$1'd have ",
  ],
  // What is its own is a thing, and stands behind no such word.
  [
    /\b(it)s(?= (?:in|on|at|from|with|by|an?|the|my|your|our|their|not|been|that)\b(?! (?:way|own|turn)\b)(?!-))/giu,
    "$1's",
  ],
  [
    /\b(so|then|when|while|until|before|once|and|because) your (?=back (?:on|in|at|by|to|from)\b)/giu,
    "$1 you're ",
  ],
  [
    /\byour (?=(?:going to|not|invited|always welcome|never too|all (?:welcome|invited)|more than welcome|in luck|in for)\b)/giu,
    "you're ",
  ],
  [
    /\b(for|sign|signing|signed|open|opening|opened|buying|bought|renting|running|lost|losing|find|finding|found|bring|bringing) there (?=(?:first|own|next|last|new|old)\b(?! (?:thing|time|of)\b))/giu,
    '$1 their ',
  ],
  [
    /\b((?!1\b)\d+|two|three|four|five|six|few|several|(?<!\ban )extra) (day|week|month|year)s (?=(?:holiday|notice|leave|pay|rent|supply|work experience)\b)/giu,
    "$1 $2s' ",
  ],
  [
    /\b(1|an?(?: extra)?|one) (day|week|month|year)s (?=(?:holiday|notice|leave|pay|rent|supply|handover|work experience)\b)/giu,
    "$1 $2's ",
  ],
  [/\b(when|once|till|until|after|before) there (?=(?:gone|ready|done|finished)\b)/giu, "$1 they're "],
  [
    /\byou're (?=(?:phone|business|garden|car|dog|cat|child|kids|family|name|inbox|seat|order|ticket)\b)/giu,
    'your ',
  ],
  // "With there brand"; what there is may be spoken of, and somebody there.
  [
    /\b(in|with|of) there (?=(?!(?:is|are|was|were|will|which|who|that|because|since|until|yesterday|today|tomorrow|now|next|last|already|please|so|but|while|where|has|have|had|would|could|should|can|may|might|must|just|after|before|during|and|to|for|at|in|on|by|too|all|when|with|from|if|or|as|every|this|that|the|an?|we|you|they|he|she|it|i)\b)\p{Ll}{3,})/gu,
    '$1 their ',
  ],
  [
    /\b(longer|shorter|bigger|smaller|better|cheaper|faster|higher|lower|more|less|rather) then (?=(?:standard|usual|normal|ever|expected|average|any|most|\d|[$£€₹])\b)/giu,
    '$1 than ',
  ],
  [/\b(while|when|if|once|and|so) your (?=(?:here|there|at it|in town|done|finished)\b)/giu, "$1 you're "],
  [/\b(you)r (?=welcome(?:\W*$|[.,!]| (?:to|here|any)\b))/giu, "$1're "],
  [/\b(and|so|but|then) there (?=back (?:on|in|the|by|at|from|open|with|for)\b)/giu, "$1 they're "],
  [
    /\b(having|holding|hosting|planning|launching|celebrating|doing|running) there (?=(?:annual|weekly|monthly|usual|big|open|summer|winter|spring|autumn|christmas|first|own|next|last|new)\b)/giu,
    '$1 their ',
  ],
  [
    /\b(more|less|fewer|better|worse|cheaper|longer|higher|lower|bigger) ((?:\p{Ll}+ )?)then (?=(?:they|you|most|anyone|ever|usual|expected|we think|we thought|i thought)\b)/giu,
    '$1 $2than ',
  ],
  [/\b(them|our)self\b/giu, '$1selves'],
  [/\bthankyou\b/giu, 'thank you'],
  // "Personaly", "actualy"; an anomaly is none.
  [/(?:\b(?!anomaly\b|scaly\b|italy\b)(?=\p{Ll})|(?<=^|[.!?:]\s))(\p{L}\p{Ll}*[^aeo\W]a)ly\b/gu, '$1lly'],
  [/\b(proud|full|out|because|instead|front) off (?=(?:our|the|this|my|all|what|how|you)\b)/giu, '$1 of '],
];

/** What a hurried writer's slips were meant to be: apostrophes that were left out, and the commonest misspellings. */
export const righted = remembered((text) =>
  lost
    .reduce((mending, [slip, right]) => mending.replaceAll(slip, right), text)
    .replaceAll(word, (slip, at: number, whole: string) => {
      const right = misspelt.get(slip.toLowerCase());
      if (right === undefined) return slip;
      if (/^\p{Ll}/u.test(slip) || /^\p{Lu}/u.test(right)) return right;
      return begins.test(whole.slice(0, at)) ? right.charAt(0).toUpperCase() + right.slice(1) : slip;
    }),
);
