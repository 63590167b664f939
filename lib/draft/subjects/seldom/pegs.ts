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
      idea: ['Which picture would you have chosen for your own coat hook at preschool?'],
      problem: ['What has come home from preschool in a little coat pocket?'],
      choice: ['First morning at preschool: the book corner, or the toy kitchen?'],
      experience: ['What did you love most at preschool or playgroup?'],
    },
    atWork: {
      work: [
        'Who finds the first weeks at nursery harder: the child, or the parent?',
        'What takes up more of a nursery day than parents would guess?',
      ],
      people: [
        'What has a small child said to you at nursery that you still quote?',
        'What helps most at the nursery door: a hug, a quick goodbye or a favourite toy?',
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
      problem: ['~Where have you found sand or mud days after the children had played?'],
      choice: ['After the rain with the children: straight into the puddles, or neatly round them?'],
      experience: ['Which potion or mud pie did you make as a child?'],
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
      idea: ["What do you like to look at first in the classroom at parents' evening?"],
      problem: ["What's hardest to remember to ask at parents' evening?"],
      choice: ["At parents' evening: the lessons first, or the friends?"],
      experience: ['Which line from your own school report is still true?'],
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
      idea: ["What would you write on a child's name label besides the name?"],
      problem: ['~Which thing has your child lost and found again most often?'],
      choice: ['At the lost property box: the jumper, the lunch box, or a single glove?'],
      experience: ['What did you lose at school that you would still like back?'],
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
      idea: ['Which song or game do you like best on the walk to school?'],
      problem: ['What slows down the walk to school most: puddles, sticks or snails?'],
      choice: ['To school: on foot, on a scooter, or hopping over the cracks?'],
      experience: ['What did you always stop to look at on your way to school?'],
    },
    atWork: {
      work: [
        'What keeps a walking bus going: the children, the weather or one keen parent?',
        "What's hardest to find for a walking bus: volunteers, or a safe crossing?",
      ],
      people: [
        'Which grown-up do you remember from your walk to school?',
        'What do you notice on foot in your town that drivers never see?',
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
      idea: ['Which name would you give to a chick hatched in the classroom?'],
      problem: ['~Which class pet would have the most fun at your house over the holidays?'],
      choice: ['In the classroom: chicks, caterpillars, or a dog that listens to stories?'],
      experience: ['Which animal did you have in class, or wish for?'],
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
      idea: ['What would you bring to show and tell today?'],
      problem: ["What's hardest at show and tell: choosing, carrying or talking?"],
      choice: ['For show and tell: a favourite toy, or something found outdoors?'],
      experience: ['What do you remember taking to school for show and tell?'],
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
      idea: ['Which part would you ask for in a school play?'],
      problem: ['~Which line or song from a school play will not leave your head?'],
      choice: ['In a school play: the lead, a talking tree, or the curtain?'],
      experience: ['What was your part in your most memorable school play?'],
    },
  },
];
