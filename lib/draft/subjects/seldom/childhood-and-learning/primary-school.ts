import type { Subject } from '../../subject';

/** Nursery and primary school, from the coat peg to the lost jumper. */
export const primarySchool: readonly Subject[] = [
  {
    name: 'starting nursery',
    says: [
      '(starting|first day at|new at) (nursery|preschool|pre ?school|kindergarten|creche|crèche|daycare|reception)',
      '(pre ?school|butterfly|ladybird|caterpillar) room',
      '(funded|free|30|15) (funded|free|childcare) (childcare )?hours',
      '(nursery|preschool|kindergarten) (graduation|place|places|vacancies|enrolment)',
      'settling in (session|day|visit)',
    ],
    clues:
      'peg, toddlers, wellies, snack time, comforter, nap, drop off, settling in, first day, preschool, children, parents, key person, little ones, tears, separation, creche, uniform, september, daycare, reception, toilet training, potty, teddy, places available, show round, early years, funded hours, starter, confidence, backpack',
    asks: {
      choice: [
        'First morning at preschool: the book corner, or the toy kitchen?',
        'Which nursery corner would your child run to first: books, blocks or dressing up?',
        'What does your child love most at nursery: stories, songs or playing outside?',
      ],
      experience: ['What did you love most at preschool or playgroup?'],
    },
    cued: [
      'What helps a child most with *settling in* at nursery: a toy, a song or a friend?',
      "What would you put in a small child's bag for a *first day* at nursery?",
      'A *drop off* at nursery: one quick hug, or a long wave at the window?',
      'What sends a small child to sleep fastest at *nap* time: a song, a story or a pram?',
      "What's the best *snack* to find on a nursery table: banana, toast or cheese?",
      'What was the name of the *teddy* or soft toy you loved most as a child?',
      'What would you tell a *key person* first about a child: food, sleep or games?',
      'What would you look at first on a nursery *open day*: the garden, the toys or the faces?',
    ],
    atWork: {
      asks: [
        'What helps most at the nursery door: a hug, a quick goodbye or a favourite toy?',
        'Who finds the first weeks at nursery harder: the child, or the parent?',
        'How can an employer help parents when nursery starts: flexible hours, home days or patience?',
        'What do parents value most in a nursery: kind staff, outdoor play or good communication?',
      ],
      cued: [
        'Which song works best for a group of children who are still *settling in*?',
        "What's the best thing to say to a parent at a tearful *drop off*?",
        'What do you like to learn first about a child as their *key person*?',
        'Which question do families ask most on a nursery *open day*?',
      ],
    },
  },
  {
    name: 'mud kitchen',
    says: [
      'mud (kitchen|play|day|pie|pies)',
      '(outdoor|sensory|messy|loose parts|small world|water|sand) play( (area|day|session|tray|space))?',
      '(sensory|tuff|discovery) tray',
      'sand ?pit',
      '(loose parts|heuristic|treasure basket) play',
      'puddle (jumping|suits)',
      'welly walk',
    ],
    clues:
      'puddles, wellies, potions, early years, muddy, toddlers, outdoor play, pots and pans, messy, nursery, children, sensory, spoons, pallets, preschool, sand, pie, forest school, garden, imagination, loose parts, water, donated, puddle suit, childminder, explore, splash, bugs, petals, squelch',
    asks: {
      idea: ['What would you serve first from a mud kitchen?'],
      experience: ['Which potion or mud pie did you make as a child?'],
      choice: ['What would your child cook in a mud kitchen: soup, cake or a magic potion?'],
      problem: ['~Where have you found sand or mud days after the children had played?'],
    },
    cued: [
      'What would you cook from sand and *water*: soup, cake or a potion?',
      'Which old *pots and pans* would you give to a mud kitchen?',
      'What do children learn first at *forest school*: fire, knots or how to get really muddy?',
      'What would you build from *pallets*: a mud kitchen, a den or a bench?',
    ],
  },
  {
    name: "parents' evening",
    says: [
      "(parents?'?|parent teacher) (evening|conference|consultation|night)( (booking|appointment|slot))?",
      '(school|end of year) report(s)? (home|day|card|evening)',
      'report card',
      'meet the teacher',
      '(pupil|star|learner) of the (week|month)',
      'class ?dojo',
      '(celebration|sharing|good work) assembly',
      "head ?teacher'?s? (award|certificate)",
    ],
    clues:
      'teacher, classroom, tiny chairs, pupils, assembly, school, appointment, progress, report, pta, attendance, ptm, year 7, class, homework, principal, learning, child, slot, subject, online system, term, students, grades, send, virtual, behaviour, hall, gcse, consultation',
    asks: {
      experience: [
        'Which line from your own school report is still true?',
        "Which question do you ask first at parents' evening?",
      ],
      idea: ["What do you like to look at first in the classroom at parents' evening?"],
      problem: ["What's hardest to remember to ask at parents' evening?"],
    },
    cued: [
      'Which *teacher* from your own school days would you like to meet again?',
      'Which subject did you do your *homework* for with pleasure?',
      'What was your favourite spot in the *classroom*: front, back or window?',
      'Which praise in a school *report* did your family frame or learn by heart?',
    ],
  },
  {
    name: 'lost property box',
    says: [
      'lost (property|and found)( (box|table|day))?',
      "(label|name) (your|the|all) (uniform|clothes|jumpers|belongings|child's)",
      'name (label|tag|stamp|tape)',
      '(unclaimed|unnamed|odd) (jumpers|coats|gloves|water bottles|jumper)',
    ],
    clues:
      'jumpers, lunch boxes, odd sock, water bottles, cardigan, name labels, school, uniform, unclaimed, coat, parents, claim, name tag, belongings, pta, end of term, lunchbox, iron-on, children, gloves, stickers, glasses, stamp, odd shoe, reunited, hoodie, collect, school office, umbrella, pre-loved',
    asks: {
      choice: [
        'How do you label school things: a pen, a sticker or a sewn-in name?',
        'What turns up most in a lost property box: jumpers, bottles or lunch boxes?',
      ],
      experience: ['What did you lose at school that you would still like back?'],
      problem: ['~Which thing has your child lost and found again most often?'],
    },
    cued: [
      'Who in your family loses most *jumpers*: the youngest, the oldest or you?',
      'How many *odd socks* are waiting for their partner at your house?',
      'What would you stick on a *water bottle* so that it comes home?',
      'Which *glove* goes missing first in winter: left or right?',
    ],
  },
  {
    name: 'walking bus',
    says: [
      'walking (bus|school bus)',
      '(walk|walking|cycle|scoot|wheel|bike) to school( (week|month|day|challenge))?',
      '(bike|cycling) bus',
      'school street( (scheme|closure|trial))?',
      '(park and stride|five minute walk zone|living streets)',
      '(scooter|bike) (training|pod|shed|rack) (at|for) school',
      '(ride|walk|roll) (and|&) (ride|walk|roll)( to school)?( day)?',
    ],
    clues:
      'scooters, hi vis, pupils, zebra crossing, school gates, school, children, walk to school, parents, volunteers, route, active travel, cycling, car-free, steps, road safety, bike bus, stops, pavement, healthy, living streets, park and stride, traffic, pedestrians, week of walking, primary, crossing, school run, rain',
    asks: {
      choice: [
        '+How do the children in your family get to school: on foot, by bike or by bus?',
        '+What do you enjoy most about walking to school: the chat, the fresh air or the friends?',
      ],
      problem: ['What slows down the walk to school most: puddles, sticks or snails?'],
      experience: ['What did you always stop to look at on your way to school?'],
    },
    cued: [
      'Which *scooter* colour would you pick for the school run: red, blue or rainbow?',
      'What do children most like to talk about on the way to *school*?',
      'Who walked with you to the *school gates* when you were small?',
      'Which creature would you like painted on a *zebra crossing* near a school?',
    ],
    atWork: {
      asks: [
        '+What makes a walking bus a success: keen parents, a safe route or a good start time?',
        'What does a walking bus give children most: fresh air, friends or road sense?',
        'What makes children enjoy a walking bus: friends, games or a sticker chart?',
        'What do you notice on foot in your town that drivers never see?',
      ],
      cued: [
        'What wins *parents* over to a walking bus?',
        'Which *school* near you gets the most children to come on foot, and how?',
      ],
    },
  },
  {
    name: 'class pets',
    says: [
      '(chick|duckling|egg) (hatching|hatch|incubator)',
      '(living eggs|hatching (chicks|eggs|project))',
      '(class|classroom|school|nursery) (pet|hamster|guinea pig|rabbit|chickens|hens|dog|tadpoles|stick insects|bear)',
      '(butterfl(y|ies)|caterpillar|tadpole)s? (kit|release|released|hatched|project|in class)',
      'school (farm|dog|chickens|hens)',
      'reading dog',
      'therapy dog (in|at) school',
    ],
    clues:
      'incubator, eggs, hatched, chicks, classroom, caterpillars, feathers, pupils, children, ducklings, living eggs, guinea pig, school, nursery, hamster, tadpoles, brooder, goldfish, butterfly, preschool, fluffy, stick insects, naming, holidays, snail, life cycle, teacher, therapy dog, cuddle',
    asks: {
      experience: ['Which animal did you have in class, or wish for?'],
      choice: ['In the classroom: chicks, caterpillars, or a dog that listens to stories?'],
      idea: ['Which name would you give to a chick hatched in the classroom?'],
      problem: ['~Which class pet would have the most fun at your house over the holidays?'],
    },
    cued: [
      'What would you call the first *chick* to hatch in a classroom?',
      'Who do you know who kept a *hamster* at home, and what was it called?',
      'How long would you watch a *caterpillar* spin: five minutes, an hour or all week?',
      'What would you feed to *guinea pig* guests over a weekend: carrot, parsley or cucumber?',
    ],
  },
  {
    name: 'show and tell',
    says: [
      'show (and|&|n) tell',
      '(circle|carpet|golden|story|discovery) time (at|in|for) (school|nursery|class|preschool)',
      '(world book|book character|dress up|dressing up|non uniform|mufti|own clothes|wear it wild|pyjama|odd socks|number|superhero|pirate|victorian) day( (costume|at school))?',
      '(world maths|numbers|times tables rock stars|science|arts|money|poetry) (week|day) (at|in) school',
      '(hundredth|100th|100) days? of school',
    ],
    clues:
      'costumes, dress up, cardboard, pupils, props, assembly, children, classroom, nursery, toy, preschool, circle time, teacher, carpet, share, bring in, school, confidence, world book day, favourite, storytime, teddy, early years, kindergarten, topic, story, listen, little ones, friday, phonics, proud, mystery bag',
    asks: {
      experience: ['+What do you remember taking to school for show and tell?'],
      idea: ['+What would you bring to show and tell today?'],
      choice: [
        'For show and tell: a favourite toy, or something found outdoors?',
        'What do children learn most from show and tell: confidence, listening or new words?',
      ],
    },
    cued: [
      'Which *costume* did you like wearing most as a child?',
      'What would you build from *cardboard* for a school morning?',
      'Who would you dress up as for *World Book Day*?',
      'Which *teddy* or toy would have the best stories to tell a class?',
    ],
  },
  {
    name: 'school play',
    says: [
      '(school|class|end of term|year (5|6|five|six)|leavers) (play|production|musical|show|panto|pantomime|assembly|concert)',
      "leavers'? (hoodie|assembly|service|party|prom|disco|bbq|picnic|lunch|book)",
      '(moving|move) up (day|to (high|secondary|big|junior) school)',
      '(transition|taster|induction) (day|evening|morning) (for|at) (year|school|new)',
    ],
    clues:
      'rehearsals, costumes, pupils, props, hoodies, cast, panto, stage, performance, musical, drama, nativity, assembly, audience, year 6, leavers, parents, lines, singing, scenery, primary, teacher, hall, oliver, narrator, matilda, shepherd, proud, programmes, choir, curtain',
    asks: {
      experience: ['+What was your part in your most memorable school play?'],
      choice: [
        'In a school play: the lead, a talking tree, or the curtain?',
        'Which would you choose for a school play: Oliver, Matilda or The Wizard of Oz?',
      ],
      idea: ['Which part would you ask for in a school play?'],
    },
    cued: [
      'Which part in a *nativity* is the most fun: king, shepherd or sheep?',
      'Which *musical* would you like to see a school put on?',
      'What would you make a *costume* from in one evening?',
      'Which joke always works in a *panto*?',
    ],
  },
];
