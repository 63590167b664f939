import type { Subject } from '../subject';

/** Schools, what goes on round them, and the clubs children are sent to. */
export const schools: readonly Subject[] = [
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
      idea: ['What would you spend the money from a school fair on?'],
      problem: ['~What sells out at a school fair before you ever get to it?'],
      choice: ['At a school fair: run a stall for an hour, or bake a cake at home?'],
      experience: ["~What's the strangest thing you've won at a school fair?"],
    },
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
      idea: ['Which book would you give a child who says reading is boring?'],
      problem: ['~Which picture book can you recite without looking?'],
      choice: ['Reading with a child: you read aloud, they read aloud or a page each?'],
      experience: ['What was the first book you read all by yourself?'],
    },
    atWork: {
      work: [
        'Which book would you give a child who says that reading is boring?',
        'Which helps a slow reader more: easier books, or a patient listener?',
      ],
      people: [
        'What do you remember about the moment reading finally clicked for you or a child?',
        'Who read with you when you found a word too hard?',
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
      idea: ['What do you like best toasted over a campfire?'],
      problem: ["~What comes home in a child's pockets after a day in the woods?"],
      choice: ['In the woods: build a den, light a fire or dig for worms?'],
      experience: ['Where did you build your best den as a child?'],
    },
    atWork: {
      work: [
        'What do children learn in the woods that a classroom cannot teach?',
        'Which should every child learn in the woods: whittling, building a den or lighting a fire?',
      ],
      people: [
        'Who first took you into the woods and showed you something new?',
        'What have you seen a shy child do outdoors that surprised you?',
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
      problem: ["~What will your child eat at the childminder's but never at home?"],
      choice: ['A rainy day with little ones: puddles outside, or baking inside?'],
      experience: ['Who looked after you when your parents were at work?'],
    },
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
      problem: ['~What is your child never too tired for after school?'],
      choice: ['Straight after school: a snack, or a run about?'],
      experience: ['What did you do after school most days when you were ten?'],
    },
    atWork: {
      work: [
        'What do children need most after school: fresh air, a snack or something new to try?',
        'Which matters more to parents in an after-school club: the hours, or the activities?',
      ],
      people: [
        'Which after-school club would you have loved to join as a child?',
        'Which hobby of yours began in a club after school?',
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
      idea: ['~Which Scout badge would you go for today if grown-ups could?'],
      problem: ["What's hardest at Scout camp: pitching the tent, lighting the fire or getting to sleep?"],
      choice: ['At Scout camp: first up to light the fire, or last out of the sleeping bag?'],
      experience: ['What did you learn at Scouts that you can still do?'],
    },
    atWork: {
      work: [
        "What do young people get from Scouts that they can't get at school?",
        'Which skill from Scouts is most useful in a job?',
      ],
      people: [
        'Which Scout leader do you still remember, and what did they show you?',
        'Which knot, song or camp recipe from Scouts do you still know by heart?',
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
      idea: ['Which Guide badge did you most enjoy earning?'],
      problem: ['~What does everybody forget to pack for Guide camp?'],
      choice: ['~At a Guides sleepover: midnight feast, or actual sleep?'],
      experience: ['Which campfire song can you still sing with all the actions?'],
    },
    atWork: {
      work: [
        'Which skill from Guides comes in most useful at work?',
        "What do girls get from Guides that they can't get at school?",
      ],
      people: [
        'Which Guide leader do you still remember, and what did she show you?',
        'What did you first dare to do because a leader in Guides said you could?',
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
      idea: ['Which song calms your baby or toddler every time?'],
      problem: ['~Which nursery rhyme goes round in your head all day?'],
      choice: ['Singing with toddlers: the songs they know, or new ones every week?'],
      experience: ['What did your parents sing to you when you were small?'],
    },
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
      idea: ['~Which chore would your child build a robot for?'],
      problem: ["~What does your child know about computers that you don't?"],
      choice: ["A child's first program: make a game, or make a robot move?"],
      experience: ['What was the first computer game you ever played?'],
    },
    atWork: {
      work: [
        'What should a child build first in a coding club: a game, a website or a robot?',
        'Which matters more in a coding club: patient helpers, or good laptops?',
      ],
      people: [
        'What was the first thing you ever got a computer to do?',
        'Who first showed you that you could learn to code?',
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
      idea: ['What helps you concentrate when you are studying for an exam?'],
      problem: ['~Which subject do you always leave until last before an exam?'],
      choice: ['Before an exam: one more hour with the notes, or early to bed?'],
      experience: ['Which teacher made a hard subject feel easy, and how?'],
    },
    atWork: {
      work: [
        'What helps most the night before an exam: one last look at the notes, or an early night?',
        'Which is harder to teach: the subject itself, or how to study it?',
      ],
      people: [
        'Which exam in your life did you have to work hardest for?',
        "What's the best exam tip that anyone gave you?",
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
      idea: ['Which country would you choose for a year of study?'],
      problem: ['What would you miss most if you studied abroad?'],
      choice: ['A year of study abroad: a big city, or a small town where everybody knows you?'],
      experience: ['What surprised you most the first time you went abroad?'],
    },
    atWork: {
      work: [
        'Which matters most when choosing where to study abroad: the course, the city or the cost?',
        'What would you tell a student to pack for a year abroad besides clothes?',
      ],
      people: [
        'Which country would you choose if you could be a student again for a year?',
        'Who helped you most when you first arrived in a new country?',
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
      idea: ['Which small change at school made a child you know happier?'],
      problem: ['What helps your child start the school day calmly?'],
      choice: ['After a long day at school: quiet time, a snack or a bounce on the trampoline?'],
      experience: ['What has your child done at school lately that made you proud?'],
    },
    atWork: {
      work: [
        'What could every school learn from a good special school?',
        'Which helps a pupil more on a hard day: a quiet room, or a familiar face?',
      ],
      people: [
        'What helps a child with special needs feel welcome somewhere new?',
        'Which small step by a child made you want to cheer out loud?',
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
      idea: ['~Which race would you add to sports day for the parents?'],
      problem: ['~What always happens on sports day: rain, heat or a lost shoe?'],
      choice: ["At school sports day: cheer from a blanket, or run in the parents' race?"],
      experience: ['~Which sports day race were you best at: sprint, sack or egg and spoon?'],
    },
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
      idea: ['Where should every school take its pupils at least once?'],
      problem: ['~What did your child buy in the gift shop on the last school trip?'],
      choice: ['On the bus for a school trip: back row with friends, or up front with the teachers?'],
      experience: ['Which school trip do you remember best?'],
    },
    atWork: {
      work: [
        'What makes a school trip stick in the mind: the place, the journey or the friends?',
        'Which place should every child get to visit on a school trip?',
      ],
      people: [
        'What have you seen a pupil discover on a school trip?',
        'Which teacher took you somewhere that changed what you wanted to do?',
      ],
    },
  },
];
