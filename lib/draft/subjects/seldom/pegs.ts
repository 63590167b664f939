import type { Subject } from '../subject';

/** Nursery and primary school, from the coat peg to the lost jumper. */
export const pegs: readonly Subject[] = [
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
        'Which nursery activity would your child choose first: paint, sand or water?',
        'What helps most on the first day at nursery: a cuddle, a toy from home or a wave?',
        'First morning at preschool: the book corner, or the toy kitchen?',
      ],
      idea: ["What would you pack for a child's first day at nursery?"],
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
        'What makes nursery settling in easy: short visits, a key person or a familiar toy?',
        'What matters most in a nursery: the staff, the garden or the hours?',
        'Who finds the first weeks at nursery harder: the child, or the parent?',
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
      idea: ['+What would you serve first from a mud kitchen?'],
      choice: ['What belongs in every mud kitchen: pots, pans or a pair of wellies?'],
      experience: ['Which potion or mud pie did you make as a child?'],
      problem: ['~Where have you found sand or mud days after the children had played?'],
    },
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
        "What do you most like to hear about at parents' evening?",
        "Which question do you ask first at parents' evening?",
        'Which line from your own school report is still true?',
      ],
      idea: ["What do you like to look at first in the classroom at parents' evening?"],
    },
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
        '+How do you label school things: a pen, a sticker or a sewn-in name?',
        'What turns up most in a lost property box: jumpers, bottles or lunch boxes?',
      ],
      idea: ['Which item would you label first for school?'],
      problem: ['~Which thing has your child lost and found again most often?'],
    },
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
        '+What do you enjoy most about walking to school: the chat, the fresh air or the friends?',
        '+How do the children in your family get to school: on foot, by bike or by bus?',
      ],
      problem: ['What slows down the walk to school most: puddles, sticks or snails?'],
      idea: ['Which song or game do you like best on the walk to school?'],
    },
    atWork: {
      asks: [
        '+What makes a walking bus a success: keen parents, a safe route or a good start time?',
        'What do you notice on foot in your town that drivers never see?',
        "What's hardest to find for a walking bus: volunteers, or a safe crossing?",
        'What would get more children walking to school: safer roads, company or shorter bags?',
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
      choice: [
        '+Which pet would you choose for a classroom: a hamster, fish or stick insects?',
        'What do children learn most from a class pet: care, patience or responsibility?',
      ],
      idea: ['What would you call a class hamster?'],
      problem: ['~Which class pet would have the most fun at your house over the holidays?'],
    },
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
      idea: [
        'What would you bring to show and tell today?',
        'What would your child choose first for show and tell?',
      ],
      experience: ['What do you remember taking to school for show and tell?'],
      choice: ['For show and tell: a favourite toy, or something found outdoors?'],
    },
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
      experience: ['What was your part in your most memorable school play?'],
      idea: ['Which story would make the best school play?'],
      choice: [
        'In a school play: the lead, a talking tree, or the curtain?',
        'A school play: a musical, a comedy or a fairy tale?',
      ],
    },
  },
];
