import type { Subject } from '../../subject';

/** School from the bus stop to the breakfast table, and the schools that do it their own way. */
export const schooldays: readonly Subject[] = [
  {
    name: 'robotics for children',
    says: [
      'robotics (class|club|camp|workshop|competition|team|league|for kid|for children|lab|olympiad)',
      '(stem|steam) (club|camp|workshop|kit|lab|learning|ambassador|fair|education)',
      '(first|vex|lego) (robotics|league)',
      'maker ?space',
      'atal tinkering',
    ],
    clues:
      'robots, arduino, sensors, coding, lego, stem, engineers, innovators, drones, kit, kids, build, motor, competition, club, camp, scratch, gears, age 7, challenge, maker, olympiad, wheel, circuit, class, microbit, half term, school, laptop, summer',
    asks: {
      choice: [
        'Building a robot with a child: follow the steps, or make it up as you go?',
        'What would your child enjoy most at a robotics club: building, coding or racing?',
      ],
      idea: ['What would you like to see children build at a robotics club?'],
      problem: ['~What would you call a robot that tidies bedrooms?'],
    },
    cued: [
      'What would you have a small *robot* do at breakfast: pour, butter or sing?',
      'What did you build most from *Lego*: houses, cars or spaceships?',
      'Where should a child fly a *drone* for the first time: park, hall or beach?',
      'What would you teach a robot first in a *coding* club: dance, draw or tidy up?',
    ],
    atWork: {
      asks: [
        '+What do children learn from building a robot: maths, patience or teamwork?',
        "What should a child's first robot be able to do: drive, dance or draw?",
        'Which skill should a robotics class teach first: building, coding or teamwork?',
        'Which age is right for a first robotics class: infants, juniors or teens?',
      ],
      cued: [
        'Which *competition* task gets children working together best?',
        'What do *engineers* enjoy most when they help at a school club?',
      ],
    },
  },
  {
    name: 'homeschooling',
    says: [
      'home ?school(ing|ers|er)?',
      'home educat(ion|ed|ors|ing)',
      '(online|virtual) school for',
      'learning pod',
      'unschooling',
    ],
    clues:
      'curriculum, lesson plan, field trip, kitchen table, worksheets, read aloud, co op, parents, lessons, home ed, online school, learning pod, unit study, maths, unschooling, deregister, home educator, siblings, tutor, igcse, socialise, science kit, nature study, meet-up, phonics, pace, workbook, planner, museum',
    asks: {
      choice: [
        'Lessons at home: in the garden, or under a blanket on the sofa?',
        'Which topic does your child ask about most: animals, space or history?',
        'Which subject do you most enjoy learning at home: science, history or art?',
      ],
      problem: ['~What distracts you fastest when you try to study at home?'],
    },
    cued: [
      'Which *science kit* would you have loved as a child?',
      'Which book makes the best *read aloud* for all ages?',
      'Where would you go for a *field trip* in your own county?',
      '*Maths* at the kitchen table: with buttons, biscuits or coins?',
    ],
  },
  {
    name: 'Montessori',
    says: [
      'montessori',
      '(reggio|steiner|waldorf)( (school|nursery|kindergarten|inspired|education|approach))?',
      '(play|child) ?(led|based) (learning|school|preschool|nursery)',
    ],
    clues:
      'toddlers, practical life, sensorial, child led, classroom, self directed, wooden, preschool, independence, nursery, prepared environment, kindergarten, sensory, pink tower, pouring, shelf, child, guide, sandpaper letters, mixed age, infant, practical, steiner, floor bed, reggio, hands-on, playroom, cubes, mat, concentration, early years',
    asks: {
      idea: ['Which household job do small children love to help with?'],
      experience: ['What did your child learn to do alone sooner than you expected?'],
      choice: [
        'With your toddler on a rainy morning: wooden blocks, books or paint?',
        'What do you like most about Montessori: the calm, the freedom or the materials?',
      ],
    },
    cued: [
      'Which *sensory* play keeps a small child busy longest: rice, water or clay?',
      'Which *wooden* toy do you remember from your childhood?',
      'What do little ones like *pouring* most: water, beans or juice?',
      'Which *preschool* song do you still know by heart?',
      'What would you put on a low *shelf* first: books, puzzles or a basket of shells?',
      'What do *toddlers* like best outdoors: puddles, sand or sticks?',
      'What does a small child bring to the *classroom* most proudly: a leaf, a stone or a drawing?',
      'How do you let a child have some *independence* at breakfast: cereal, milk or fruit?',
    ],
    atWork: {
      asks: [
        'Which skill does Montessori build best: independence, focus or kindness?',
        'Which Montessori idea would you borrow for home: low shelves, real tools or quiet time?',
        'What helps a child learn best: time, real tools or mixed ages?',
        'What matters most in a Montessori classroom: freedom, calm or good materials?',
      ],
      cued: [
        'Which *practical life* activity do children return to most?',
        'What does a new *guide* learn first in a mixed age room?',
        'Which *sensorial* material would you keep if you had only one shelf?',
        'How do you prepare parents for a *child led* day: a tour, a talk or a visit?',
      ],
    },
  },
  {
    name: 'boarding school',
    says: [
      'boarding (school|house|pupil|student|place|parent|life|staff)',
      'board(ers|er) (weekend|house|life|community|team)',
      'house ?(master|mistress|parent)( (of|in|at|role))?',
      '(flexi|weekly|full) boarding',
      'residential school',
    ],
    clues:
      'dormitory, dorm, prep, boarders, exeat, matron, termly, tuck, houses, pupil, housemaster, weekly, headmaster, term, sixth form, hostel, campus, chapel, scholarship, bursary, admission, weekend activities, flexi, uniform, tuck box, sport, common room, day pupil, full, entrance test, alumni',
    asks: {
      idea: ['What would you pack first for a term at boarding school?'],
      choice: [
        'What would you enjoy most about boarding: the friends, the sport or the weekends?',
        'A dormitory at boarding school: top bunk, or bottom bunk?',
      ],
      experience: ['Which school friend have you stayed in touch with the longest?'],
    },
    cued: [
      'Which sweet would be in your *tuck* box?',
      'What would you do on an *exeat* weekend: sleep, eat or see friends?',
      'Which *sixth form* subject would you pick today?',
      'Which *house* colour would you wear at school?',
    ],
    atWork: {
      asks: [
        '+What helps a new boarder settle in most: a friend, a busy weekend or a call home?',
        'What makes a boarding school feel like home: the food, the friends or the routines?',
        'What matters most when you choose a boarding school: care, teaching or activities?',
        'Which skill do pupils gain most at boarding school: independence, friendship or organisation?',
      ],
      cued: [
        'What makes a good *matron* or house parent?',
        'What do parents ask first at an *admission* visit?',
      ],
    },
  },
  {
    name: 'phonics',
    says: [
      'phonics',
      'early (reading|literacy|reader)',
      '(sight|tricky) words? (list|game|practice)',
      'reading (scheme|recovery|buddy|volunteer|champion|dog|corner|challenge)',
      'bedtime (reading|story) (challenge|week|club)',
    ],
    clues:
      'blending, letters, sounds, readers, decodable, reception, literacy, spelling, storybooks, reading, decode, digraph, early reader, tricky word, phoneme, segment, phase 3, screening check, sight word, book band, toddler class, year 1, child, flashcard, cvc, alphabet, rhyme, synthetic, story, teacher, science of reading',
    asks: {
      choice: ['+Learning letters and sounds: with songs and actions, or with picture cards?'],
      problem: ['Which letter or sound does your child find trickiest to read?'],
      idea: ['Which picture book could you read aloud without looking?'],
      experience: ['Which was the first book you read all by yourself?'],
    },
    cued: [
      'Which *tricky word* do you remember learning at school?',
      'Where does a child like to listen to a *story* best: bed, sofa or den?',
      'Which *rhyme* did you know by heart before you could read?',
      'How would you practise *spelling* words: at breakfast, in the car or with chalk?',
      'Which *sounds* do little ones enjoy making most: animal noises, hisses or pops?',
      'What helps a child through the first weeks of *reception*: a friend, a song or a favourite book?',
      'What would you do with *flashcards*: a hunt round the house, a game of snap or a race?',
      'How do you fit in reading at home with a child in *year 1*: at bedtime, after tea or before school?',
    ],
    atWork: {
      asks: [
        'What makes a phonics lesson fun: songs, movement or stories?',
        'What helps young readers most: practice at home, good books or lively lessons?',
        'Which would you choose for phonics: short daily lessons, games or reading in pairs?',
        'What do parents find most confusing about the way phonics is taught?',
      ],
      cued: [
        'Which *digraph* do children enjoy most in your class?',
        'What makes *blending* click for most children: sound buttons, robot talk or plenty of time?',
        'How do you keep the *screening check* calm: a quiet corner, a game or a sticker?',
        'What makes a *decodable* book worth reading twice: the story, the pictures or the jokes?',
      ],
    },
  },
  {
    name: 'school bus',
    says: [
      'school (bus|buses|transport|run|shuttle)',
      '(walking|bike) bus',
      'yellow bus',
      '(bus|transport) (driver|monitor) for (school|pupil)',
    ],
    clues:
      'pupils, routes, bus driver, stop, pick up, pupil transport, seats, school run, driver, seat belt, pass, school transport, stop arm, minibus, monitor, parent, timetable, drop-off, fare, yellow, morning, child, gps, uniform, depot, escort, district, term, running late, snow day, safety, walking bus',
    asks: {
      experience: [
        '+What helps a child to feel at home on the school bus?',
        'What makes a school bus driver a favourite with children?',
        '~What gets forgotten most on the school run?',
      ],
      idea: ['What would you write on a card for a school bus driver?'],
      choice: ['On the school bus: back row, or right behind the driver?'],
    },
    cued: [
      'What did you see on the *route* to school as a child: fields, shops or factories?',
      'What do you remember about the *driver* of your school bus: the jokes, the radio or the rules?',
      'Where would you take a *minibus* full of children for a day out?',
      'What did you play at the bus *stop* while you waited to go to school?',
      'Where did you keep your *bus pass* as a child: round the neck, in a pocket or in a shoe?',
      'How many minutes before the *timetable* do you like to be at the bus stop?',
      'How do you get a child to do up a *seat belt*: a song, a count or a reminder?',
      'What would you look up first in a school bus *app*: where it is, or when it arrives?',
    ],
    atWork: {
      asks: [
        '+What makes a good day for a school bus driver?',
        '+What do children remember about a good school bus driver?',
        '+Which past job prepares people well for driving a school bus?',
        '+What helps a new school bus driver settle in: training, a mentor or a quiet route?',
        '+What keeps good school bus drivers in the job: the hours, the team or the children?',
      ],
      cued: [
        "When do you plan next year's school *routes*: in spring, in summer or in the last week?",
        'What makes a good school bus *driver*: patience, punctuality or a good memory for names?',
        'Who uses *GPS* on a school bus most: the office, the school or the families?',
        'How do you like to tell every *parent* about a late bus: text, app or a call from school?',
      ],
    },
  },
  {
    name: 'crossing patrol',
    says: [
      'lollipop (lady|man|person|people|ladies|crossing)',
      '(school )?crossing (patrol|guard|supervisor|warden)',
      'school street',
      'zebra crossing',
    ],
    clues:
      'lollipop, hi vis, traffic, pupils, crossing, parents, zebra, road safety, high visibility, road, children, high-vis, school run, pedestrian, pavement, school street, stop, coat, driver, kerb, guard, volunteer, morning, smile, retire, rain, lights, vacancy, pelican, speed, walk to school',
    asks: {
      experience: [
        '+What do children learn from a crossing patrol?',
        '+What do you remember about a school crossing patrol?',
        'Who had a smile for you on your way to school?',
      ],
      choice: ['+What makes a good crossing patrol: a smile, patience or a sharp eye?'],
    },
    cued: [
      'What was the name of the *lollipop* lady or man at your school?',
      'Which colour should a *high vis* coat be for a crossing guard: yellow, orange or pink?',
      'Which greeting do you like best at the *crossing* in the morning: a wave, a joke or a smile?',
      'How do you get to school gates on the *school run*: on foot, by bike or by bus?',
    ],
    atWork: {
      asks: [
        'What matters most for a safe walk to school: crossings, slower cars or clear paths?',
        'What makes drivers slow down near a school: signs, humps or a friendly face?',
        'What does a school crossing guard do besides stopping the traffic?',
        'Which project makes walking to school safer: a crossing, a school street or a walking bus?',
      ],
      cued: [
        'What makes a *road safety* lesson stick with young children?',
        'Which weather asks the most of a *crossing* guard?',
      ],
    },
  },
  {
    name: 'breakfast club',
    says: [
      '(school )?breakfast (club|program|programme)( (for|at|in|provision|place))?',
      '(free|school) breakfasts?',
      'breakfast before school',
      'mid ?day meal',
    ],
    clues:
      'toast, cereal, pupils, porridge, bagels, hungry, before school, wraparound, breakfast, school, kids, milk, fruit, volunteers, morning, juice, funding, hall, egg, games, 8am, board games, yoghurt, teacher, beans, spread, drop-off, donation, attendance, ready to learn',
    asks: {
      experience: [
        '+Which breakfast sets a child up for a good school day?',
        '+What was your favourite breakfast before school as a child?',
        'What goes on your toast in the morning?',
      ],
      idea: ['+Which breakfast would get you out of bed for school?'],
      problem: ['~Who in your house is the hardest to wake on a school morning?'],
    },
    cued: [
      'Which *cereal* did you eat most as a child?',
      'Which *board game* would you play before school: ludo, draughts or chess?',
      'How do you like *porridge*: with jam, honey or banana?',
      'What goes on a *bagel* in the morning: cream cheese, egg or jam?',
    ],
    atWork: {
      asks: [
        'What makes a good breakfast club: the food, the company or a calm start to the day?',
        'How could a local business help a breakfast club: food, funds or volunteers?',
        'What changes most in a classroom when every child has had breakfast?',
        'Which activity would you add to a breakfast club: reading, games or sport?',
      ],
      cued: [
        'What do *volunteers* at a breakfast club enjoy most: toast, chat or the games?',
        'How can a local firm help a *breakfast* at school: food, hands or a table?',
      ],
    },
  },
];
