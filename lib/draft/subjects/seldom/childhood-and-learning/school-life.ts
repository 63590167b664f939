import type { Subject } from '../../subject';

/** Schools, what goes on round them, and the clubs children are sent to. */
export const schoolLife: readonly Subject[] = [
  {
    name: 'PTA',
    says: [
      'pt(a|fa)',
      '(parent teacher|parents and friends|home and school) association',
      '(school|pta) (fair|disco|fayre|quiz|raffle|auction|fundraiser)',
      'friends of (the )?school',
      'trunk or treat',
    ],
    clues:
      'tombola, bouncy castle, face paint, stalls, bottle, cakes, second hand uniform, school fair, raffle, parent, bake sale, disco, volunteers, fundraising, summer fair, playground equipment, agm, committee, treasurer, classroom, uniform sale, quiz, teacher, school, fayre, film night, matched giving, hot dogs, bbq, prizes, kids, donation, carnival, secretary',
    asks: {
      experience: [
        '+~What sells out at a school fair before you ever get to it?',
        '+Which school fair game are you best at?',
        '+Which cake goes first on a PTA cake stall?',
        "+What's the best prize you've won at a school fair?",
        '+Which stall do you head for first at a school fair?',
      ],
      choice: ['+Which job would you take at a school fair: tombola, cakes or barbecue?'],
    },
    cued: [
      'Which song must be played at a school *disco*?',
      'What do you pick first at a school *bake sale*: a brownie, a fairy cake or a flapjack?',
      'What is the best prize for a school *raffle*: a hamper, a toy or a day out?',
      'What do you hope for at a *tombola*: chocolates, bubble bath or a bottle?',
      'What would you choose at the *face paint* table: a tiger, a butterfly or a pirate?',
      'Which round are you best at on a school *quiz* night: music, sport or history?',
      'What was the best thing in your own school *playground*: a tree, a climbing frame or hopscotch?',
      'Which part of a school *uniform* is outgrown first: shoes, jumper or trousers?',
    ],
  },
  {
    name: 'learning to read',
    says: [
      'phonics( screening| scheme)?',
      '(struggling|reluctant|early) reader',
      'dyslexi(a|c)',
      'reading (recovery|volunteer|intervention|assessment)',
      'learn(ing)? to read',
    ],
    clues:
      'sounds, book bag, senco, spelling, fluency, blending, literacy, phonics, dyslexia, library, reader, letter sounds, story, picture book, reading volunteer, early reader, bedtime, struggling, reading age, decodable, word, teacher, rhyme, page, comprehension, one-to-one, child, reluctant, level, school, coloured overlay, reading buddy',
    asks: {
      choice: ['+Reading with a child: you read aloud, they read aloud or a page each?'],
      experience: ['What was the first book you read all by yourself?'],
      idea: ['Which book would you give a child who says reading is boring?'],
      problem: ['~Which picture book can you recite without looking?'],
    },
    cued: [
      'Which sound in *phonics* makes children laugh most: sh, zz or oo?',
      'What helps a child with *dyslexia* enjoy a book: audio, big print or more time?',
      'What did you borrow again and again from the *library* as a child?',
      'Who did the best voices for a *bedtime* story when you were small?',
      'Which nursery *rhyme* do you know all the verses of?',
      'What makes a great *picture book*: the pictures, the rhymes or the animals?',
      'Which word do you still stop to think about in *spelling*?',
      'Which book would you take along as a reading *volunteer*?',
    ],
    atWork: {
      asks: [
        '+Who makes the best listener for a child learning to read?',
        '+What shows that a child is gaining confidence in reading?',
        '+What helps a child who is learning to read: praise, practice or play?',
        'What makes a good first reading book?',
      ],
      cued: [
        'Which book does a *teacher* reach for when the class is restless?',
        'What do parents ask a *SENCO* first about reading?',
        'Which *decodable* book do children ask for twice?',
        'Which part of the school day suits *literacy* best: first thing, after lunch or home time?',
      ],
    },
  },
  {
    name: 'forest school',
    says: [
      'forest (school|club|kindergarten|nursery)',
      'outdoor (learning|nursery|classroom)',
      'bush ?craft',
      'nature school',
      'wild school',
    ],
    clues:
      'den building, mud kitchen, campfire, whittling, waterproofs, wellies, marshmallows, mud, den, woodland, sticks, leaf, toddler, bug hotel, outdoor, tree, bushcraft, nature, leader, hammock, explore, rope swing, worm, bramble, clay, preschool, woods, tool use, puddle, level 3',
    asks: {
      experience: [
        '+What goes into a proper mud pie at forest school?',
        '+What did you love to play in the woods as a child?',
        '+Which animal do children most hope to spot in the woods?',
        '+What does a stick become when children play in the woods?',
        "~What comes home in a child's pockets after a day in the woods?",
      ],
      choice: [
        '+What do children learn best in the woods: patience, courage or teamwork?',
        '+Which would you try first at forest school: climbing, den building or bug hunting?',
      ],
    },
    cued: [
      'What would you serve from a *mud kitchen*: pies, soup or leaf salad?',
      'Which colour of *wellies* would you pick for a day in the woods?',
      'Which *campfire* song do you still know by heart?',
      'What would you make first by *whittling*: a spoon, a whistle or a peg?',
      'Which creature would you like to find first in a *bug hotel*: ladybird, beetle or bee?',
      'What makes the best roof for a *den*: branches, ferns or a tarp?',
      'What does a *toddler* love most in the woods: puddles, sticks or leaves?',
      'A *marshmallow* on a stick: lightly golden, or black on the outside?',
    ],
    atWork: {
      asks: [
        'What does forest school build best: confidence, teamwork or curiosity?',
        'What do children learn in the woods that a classroom cannot teach?',
        'Which should every child learn in the woods: whittling, building a den or lighting a fire?',
        'How can a business best support a forest school: tools, land or volunteers?',
      ],
      cued: [
        'What do you tell parents about *mud* before the first day?',
        'Which *bushcraft* skill do you teach first: knots, fire or shelter?',
        'Where do you take a group when the *woodland* is closed for wind?',
        'What made you train as a forest school *leader*?',
      ],
    },
  },
  {
    name: 'childminder',
    says: [
      'child ?mind(er|ing)',
      'nann(y|ies)',
      'au pair',
      'family day ?care',
      'home ?based child ?care',
      '(in ?home|home) daycare',
      'babysitt(er|ing)',
    ],
    clues:
      'school runs, wraparound, little ones, ratios, ofsted, toddlers, naps, nanny, playgroup, funded hours, baby, setting, play, early years, vacancy, sick, potty, parents, home-from-home, park, crafts, eyfs, snack, paediatric first aid, au pair, settling-in, naptime, 30 hours, pram, minding, tax-free childcare',
    asks: {
      idea: ['What helps a child settle in with a new childminder?'],
      choice: ['A rainy day with little ones: puddles outside, or baking inside?'],
      experience: ['Who looked after you when your parents were at work?'],
      problem: ["~What will your child eat at the childminder's but never at home?"],
    },
    cued: [
      'Which *crafts* do little ones love most: paint, glue or play dough?',
      'What goes in a good *snack* box for a toddler?',
      'How does a *nap* work best for a little one: in the cot, in the buggy or on a lap?',
      'Which game makes the *school run* walk go faster?',
    ],
  },
  {
    name: 'after-school club',
    says: [
      'after ?school (club|care|programme|program|provision)',
      'breakfast (and|&) after school',
      'wraparound care',
      'oshc',
      'homework club',
    ],
    clues:
      'after school, snack time, playground, wraparound, collection time, reception class, homework, snack, pick-up, craft, term, pupils, games, football, holiday, primary, hall, playleader, playworker, activity, ofsted, sessions, sports, parents, 3pm, cooking, places, collection, childcare, dodgeball, tea, bookings, vouchers',
    asks: {
      idea: ['What would you have loved to do at an after-school club as a child?'],
      choice: [
        'Straight after school: a snack, or a run about?',
        'Which would you like your child to learn after school: music, coding or cooking?',
      ],
      problem: ['~What is your child never too tired for after school?'],
    },
    cued: [
      'Which *snack* did you want most after school?',
      'Which *games* did you play on the way home or in the yard?',
      'What did you make in *craft* time that your parents kept?',
      'Where did you do your *homework*: at the table, on the bed or on the bus?',
    ],
    atWork: {
      asks: [
        '+What matters most in an after-school club: good staff, fun activities or reliable hours?',
        'What do children need most after school: fresh air, a snack or something new to try?',
        'Which activity would you add first to an after-school club: sports, coding or crafts?',
        'Which skill should an after-school club build first: teamwork, creativity or confidence?',
      ],
      cued: [
        'Which *activity* can you pull out on any rainy afternoon?',
        'What makes *pick-up* go smoothly at the end of the day?',
      ],
    },
  },
  {
    name: 'scouts',
    says: [
      '(cub|beaver|explorer|boy|sea|air) scout',
      'scout (group|troop|hut|pack|leader|camp)',
      'scouts',
      'scouting (group|family|movement)',
      'beavers colony',
      'jamboree',
      'pinewood derby',
      'gang show',
    ],
    clues:
      'badges, neckers, campfire, knots, woggle, camp, promise, akela, eagle, troop, beaver, cub, leader, tent, neckerchief, pack, hut, explorer, scarf, adventure, jamboree, volunteer, hike, section, pioneering, merit badge, backwoods, penknife, patrol, popcorn, squirrels, parade',
    asks: {
      experience: ['What did you learn at Scouts that you can still do?'],
      choice: ['At Scout camp: first up to light the fire, or last out of the sleeping bag?'],
      problem: ["What's hardest at Scout camp: pitching the tent, lighting the fire or getting to sleep?"],
      idea: ['~Which Scout badge would you go for today if grown-ups could?'],
    },
    cued: [
      'What do you like to cook over a *campfire*: sausages, dough or beans?',
      'Which *neckerchief* colours did you wear, or would you choose?',
      'Where did you go on your longest *hike*, and who carried the biscuits?',
    ],
    atWork: {
      asks: [
        '+Which skill from Scouts is most useful in a job?',
        'What attracts adults to Scout leading: the outdoors, the young people or the team?',
        'Which Scout leader do you still remember, and what did they show you?',
        "What do young people get from Scouts that they can't get at school?",
      ],
      cued: [
        'Which Scout *skill* do you still use at work?',
        'What makes busy people say yes to being a *leader*: one evening, a friend or the camp?',
      ],
    },
  },
  {
    name: 'guides',
    says: [
      'girl ?(guid(e|es|ing)|scout)',
      '(brownies|rainbows|rangers) (unit|pack|group|guides|meeting|promise)',
      'guiding (unit|leader)',
      'cookie (booth|season|sale)',
    ],
    clues:
      'brownies, rainbows, badges, owl, sleepover, promise, campfire, troop, brownie, unit, girl, camp, leader, girlguiding, pack, tent, ranger, cookie, girl scout, hall, activities, skills, adventure, volunteer, craft, trefoil, uniform, sash, empower, waiting list, thinking day, patrol',
    asks: {
      idea: ['+Which Guide badge did you most enjoy earning?'],
      experience: ['Which campfire song can you still sing with all the actions?'],
      choice: [
        'At Guide camp: the campfire, the walks or the games?',
        '~At a Guides sleepover: midnight feast, or actual sleep?',
      ],
    },
    cued: [
      'Which flavour of Girl Scout *cookie* do you go for first?',
      'What did you like best in the *Brownies*, or would have: games, badges or camp?',
      'What do you do first once the *tent* is up: explore, snack or jump inside?',
      'What makes a good Guide *leader*: patience, songs or a big first aid box?',
    ],
    atWork: {
      asks: [
        'Which skill from Guides comes in most useful at work?',
        'What do girls gain most from Guides: confidence, friends or new skills?',
        'Which Guide leader do you still remember, and what did she show you?',
        'What makes it easy to volunteer with Guides: training, a good team or flexible evenings?',
      ],
      cued: [
        'Which skill from being a *volunteer* leader do you use most at work?',
        "What would make it easier to *volunteer* with a girls' group next to a job?",
      ],
    },
  },
  {
    name: 'music for toddlers',
    says: [
      '(toddler|baby|preschool|early years) (music|singing|ballet|dance|drum)',
      'music (and|&) movement',
      'bounce and rhyme',
      'mini musicians',
    ],
    clues:
      'shakers, nursery rhymes, tambourine, bubbles, parachute, songs, under 5s, babies, baby, preschool, drum, maraca, bells, movement, bounce, rhythm, carers, puppet, sensory, under fives, action, class, ukulele, twinkle, clap, dance, glockenspiel, wiggle, nursery, drop-in',
    asks: {
      idea: ['+Which song calms your baby or toddler every time?'],
      experience: ['+Which song with actions does your child want again and again?'],
      choice: ['+Which instrument does your toddler love most: the drum, the bells or the shakers?'],
      problem: ['+~Which nursery rhyme goes round in your head all day?'],
    },
    cued: [
      'Which does a toddler reach for first: the *drum*, the bells or the shaker?',
      'Which *puppet* would you bring along to sing with toddlers?',
      'Which *ukulele* song would you like to learn for a child?',
      'What did you like to bang on as a *baby* or toddler: pots, tins or the table?',
    ],
  },
  {
    name: 'coding club',
    says: [
      '(coding|code|robotics|maker|stem|lego) (club|camp|workshop|class|league|team)',
      'coder ?dojo',
      '(kids|learn to) (coding|code)',
      'scratch and python',
      'first (lego|robotics)',
    ],
    clues:
      'scratch, micro bit, python, raspberry pi, minecraft, young coders, kids, robot, game, laptop, microbit, dojo, programming, code, stem, teen, html, class, project, developer, hackathon, camp, app, java, school, debug, holiday, mentor, library',
    asks: {
      experience: ['+What age is right for a first line of code?'],
      idea: [
        '+Which app would you invent if you could code?',
        '~Which chore would your child build a robot for?',
      ],
      choice: [
        '+How should a first coding lesson start: with a game, a story or a puzzle?',
        '+Which would a child in your family love to code: a game, a quiz or a website?',
      ],
    },
    cued: [
      'What would you make with *Scratch*: a game, a story or a cat that dances?',
      'What would you build in *Minecraft* with a child?',
      'What would you name a *robot* that can fetch the post?',
      'What would you do with a *Raspberry Pi* at home: music, weather or a game?',
    ],
    atWork: {
      asks: [
        'What should a child build first in a coding club: a game, a website or a robot?',
        'Which skill do children gain most from coding: logic, creativity or teamwork?',
        'What makes a coding club work: good helpers, small groups or fun projects?',
        'Who first showed you that you could learn to code?',
      ],
      cued: [
        'What do *mentors* need most in a room of young coders?',
        'Which *hackathon* idea would you still like to see built?',
      ],
    },
  },
  {
    name: 'exam coaching',
    says: [
      '(coaching|tuition) (institute|class)',
      'coaching cent(re|er)',
      '(neet|jee|upsc|ielts|gre|gmat|ssc|clat) (coaching|preparation|prep|batch|course|topper)',
      'weekend batch',
      'iit ?jee',
      'board exam',
    ],
    clues:
      'toppers, batch, mock test, rank, doubt session, syllabus, aspirants, percentile, neet, jee, upsc, ssc, entrance, ielts, faculty, doubt class, admission, crash course, result, previous year paper, institute, student, foundation, test series, scholarship, selection, demo class, study material, hostel, cracked, prelims',
    asks: {
      experience: [
        '+Which exam result are you proudest of?',
        '+How do you stay calm on the morning of an exam?',
        '+Who did you tell first about a good exam result?',
        '~Which subject do you always leave until last before an exam?',
      ],
      choice: [
        '+What helps most before an exam: practice papers, revision notes or a good teacher?',
        '+What do you look for in a coaching class: small groups, mock tests or clear notes?',
      ],
      problem: ['Which teacher made a hard subject feel easy, and how?'],
    },
    cued: [
      'After a *mock test*: check the answers at once, or take a break first?',
      'Which subject would you revise first for *NEET*: biology, chemistry or physics?',
      'Which feels best to finish before *JEE*: calculus, mechanics or organic chemistry?',
      'How do you follow the news for *UPSC*: on paper, on a phone or aloud with a friend?',
      'What would you ask a *topper* over a cup of tea?',
      'Who gets your first call on exam *result* day?',
      'At a *doubt session*: ask in front of everybody, or after class?',
    ],
    atWork: {
      asks: [
        "+What's the best exam tip that anyone gave you?",
        'What helps most the night before an exam: one last look at the notes, or an early night?',
        'Which is harder to teach: the subject itself, or how to study it?',
        'Which study plan works best: daily tests, weekly goals or monthly reviews?',
      ],
      cued: [
        'Which chapter brings the most questions to a *doubt session*?',
        'What do you tell a new *batch* on the first morning?',
        'How many days before the exam should the last *mock test* be?',
        'What makes a good teacher for a *crash course*: speed, jokes or clear notes?',
      ],
    },
  },
  {
    name: 'study abroad',
    says: [
      'study (abroad|overseas|in (canada|the uk|australia|ireland|germany|usa))',
      'student visa',
      '(exchange|host) (student|family|year)',
      'erasmus',
      'overseas education',
      'foreign exchange student',
      'host famil(y|ies)',
    ],
    clues:
      'intake, visa, ielts, offer letter, counsellor, homestay, university fair, abroad, university, canada, student, uk, scholarship, admission, consultant, application, exchange, australia, masters, loan, course, counselling, germany, host, september intake, sop, tuition, education fair, destination, ranked, post-study, semester',
    asks: {
      idea: ['+Which country would you choose for a year of study?'],
      choice: [
        '+What would you look forward to most in studying abroad: friends, food or the language?',
        'A year of study abroad: a big city, or a small town where everybody knows you?',
      ],
      experience: ['What surprised you most the first time you went abroad?'],
    },
    cued: [
      'What would you cook for your *homestay* family in the first week?',
      'Which course would you choose for a *scholarship* year abroad?',
      'What would you ask first at a *university fair*: the course, the costs or the city?',
      'Which city in *Canada* would you pick for a year of study?',
    ],
    atWork: {
      asks: [
        'Which matters most when choosing where to study abroad: the course, the city or the cost?',
        'What do students gain most from studying abroad: language, confidence or friends?',
        'Which country would you choose if you could be a student again for a year?',
        'What would you tell a student to pack for a year abroad besides clothes?',
      ],
      cued: [
        'Which *visa* question do students bring to you most?',
        'What makes a strong *application* stand out on the first page?',
      ],
    },
  },
  {
    name: 'special school',
    says: [
      'special (school|educational needs|education)',
      'send (school|provision|support|parents)',
      'ehcp',
      'senco',
      'iep meeting',
    ],
    clues:
      'sensory, therapists, pupils, diagnosis, one to one, calm corner, sen, ehcp, send, autism, inclusion, senco, hydrotherapy pool, speech therapy, classroom, makaton, teaching assistant, minibus, additional needs, learning support, disability, iep, communication aid, symbol, parents, transition, tribunal, small class, headteacher, visual timetable, para educator, calm room',
    asks: {
      experience: ['What has your child done at school lately that made you proud?'],
      choice: ['After a long day at school: quiet time, a snack or a bounce on the trampoline?'],
      problem: ['What helps your child start the school day calmly?'],
      idea: ['Which small change at school made a child you know happier?'],
    },
    cued: [
      'Which *sensory* toy would you like on your own desk: a stress ball, kinetic sand or a spinner?',
      'What makes a *calm corner* really calm: cushions, soft light or a fish tank?',
      'Which *Makaton* sign did your family learn first, or which would you like to learn?',
      'Which sound or song helps best in a *hydrotherapy* pool?',
      'What should a *teaching assistant* always have in a pocket?',
      'Which kind of *inclusion* makes you feel welcome at a club: a greeting, a buddy or a clear plan?',
      'Who deserves a thank-you card after a good *school* year: a teacher, a driver or a classmate?',
      'What would you plant in a *sensory garden*: lavender, mint or bamboo that rustles?',
    ],
    atWork: {
      asks: [
        'How can a business best help a special school: work experience, funds or volunteers?',
        'What helps a child with special needs feel welcome somewhere new?',
        'What could every school learn from a good special school?',
        'Which skill matters most in a special school: patience, humour or creativity?',
      ],
      cued: [
        'Which small thing helps *pupils* most in the first ten minutes of your day?',
        'What would you tell a new *teaching assistant* in their first week?',
        'What makes a good *EHCP* meeting: tea, time or the child in the room?',
        'Which *communication aid* is used most in your classroom?',
      ],
    },
  },
  {
    name: 'school sports day',
    says: [
      '(school )?sports day',
      '(egg and spoon|sack|three legged) race',
      "parents'? race",
      'interhouse',
      'daily mile',
    ],
    clues:
      "relay, house points, medals, bean bag, finish line, sack race, egg and spoon, race, field, pupils, three-legged, sun hat, parents' race, ribbon, tug of war, ice pop, track, running, sprint, picnic blanket, whistle, team colours, hurdle, podium, interhouse, sticker, long jump, cheering, water bottle",
    asks: {
      choice: [
        "At school sports day: cheer from a blanket, or run in the parents' race?",
        'Which event do children love most at sports day: the relay, the sack race or the long jump?',
      ],
      experience: [
        'Which race do you enjoy watching most at sports day?',
        '+~Which sports day race were you best at: sprint, sack or egg and spoon?',
      ],
    },
    cued: [
      'Which *relay* leg would you run: the first, the bend or the finish?',
      'What do you pack on the *picnic blanket* for sports day: sandwiches, fruit or ice?',
      'Which colour was your *house* or team at school?',
    ],
  },
  {
    name: 'school trips',
    says: [
      'school (trip|residential|journey)',
      'residential trip',
      'field (trip|studies)',
      '(year [4-9]|class) (trip|residential)',
      'outdoor (education|pursuits) cent(re|er)',
      'outward bound',
    ],
    clues:
      'packed lunches, dormitory, abseiling, kit list, consent form, night walk, coach, museum, pupil, risk assessment, residential, teacher, year 6, workshop, key stage, curriculum, education officer, field studies, class, worksheet, group rate, hostel, farm visit, ratio, per pupil, river study, activity centre, permission slip, learning outside, chaperone, london, ski, castle',
    asks: {
      experience: ['+Which school trip do you remember best?'],
      choice: [
        'On the bus for a school trip: back row with friends, or up front with the teachers?',
        'Which school trip would you choose first: a zoo, a castle or a science museum?',
      ],
      idea: ['Where should every school take its pupils at least once?'],
    },
    cued: [
      'What was always in your *packed lunch* on a school trip?',
      'Which *museum* did your school take you to?',
      'Who sat next to you on the *coach* for a school trip?',
      'Which *residential* activity would you try again: canoeing, climbing or a night walk?',
    ],
    atWork: {
      asks: [
        '+Which school trip do you still remember best?',
        '+Which subject comes alive best on a school trip?',
        '+What makes a place easy to book for a school trip?',
        '+What do pupils talk about most after a school trip?',
        '+What helps teachers most before a school trip: a visit, a clear plan or worksheets?',
        '+What takes longest to plan for a school trip: the transport, the forms or the timetable?',
      ],
      cued: [
        'Which item on a *kit list* do pupils forget most often?',
        'What does a *teacher* need most when planning a visit: times, toilets or worksheets?',
      ],
    },
  },
];
