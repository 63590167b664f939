import type { Subject } from '../subject';

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
      idea: ['What would you like to see children build at a robotics club?'],
      problem: ['~What would you call a robot that tidies bedrooms?'],
      choice: ['Building a robot with a child: follow the steps, or make it up as you go?'],
      experience: ['What did you like to build as a child?'],
    },
    atWork: {
      work: [
        'What do children learn from building a robot: maths, patience or teamwork?',
        "What should a child's first robot be able to do: drive, dance or draw?",
      ],
      people: [
        'Who first let you take something apart to see how it worked?',
        'What has a child explained to you about robots or computers?',
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
      idea: ['Which school subject would you teach at the kitchen table?'],
      problem: ['~What distracts you fastest when you try to study at home?'],
      choice: ['Lessons at home: in the garden, or under a blanket on the sofa?'],
      experience: ['What did you learn at home that no school taught you?'],
    },
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
      problem: ["What's hardest for a small child to learn: buttons, zips or shoelaces?"],
      choice: ['With your toddler on a rainy morning: wooden blocks, books or paint?'],
      experience: ['What did your child learn to do alone sooner than you expected?'],
    },
    atWork: {
      work: [
        "What's hardest for grown-ups to do while a small child works something out alone?",
        'Which Montessori idea would you borrow for home: low shelves, real tools or quiet time?',
      ],
      people: [
        'What has a small child insisted on doing without any help?',
        'What do you remember touching, pouring or building at your first school?',
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
      problem: ['What would be hardest to agree on in a dormitory: lights out, music or the window?'],
      choice: ['A dormitory at boarding school: top bunk, or bottom bunk?'],
      experience: ['Which school friend have you stayed in touch with the longest?'],
    },
    atWork: {
      work: [
        'What makes a boarding school feel like home: the food, the friends or the routines?',
        'What helps a new boarder settle in most: a friend, a busy weekend or a call home?',
      ],
      people: [
        'What do people who went to boarding school seem to do better than the rest?',
        'Which teacher or matron made a school feel like home?',
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
      idea: ['Which picture book could you read aloud without looking?'],
      problem: ['Which letter or sound does your child find trickiest to read?'],
      choice: ['Learning letters and sounds: with songs and actions, or with picture cards?'],
      experience: ['Which was the first book you read all by yourself?'],
    },
    atWork: {
      work: [
        'Which English word makes the least sense when you try to sound it out?',
        'What do parents find most confusing about the way phonics is taught?',
      ],
      people: [
        'Which word could you never spell at school, however hard you tried?',
        'Who taught you your letters, and what did their classroom look like?',
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
      idea: ['Which song would get a whole school bus singing?'],
      problem: ['~What gets forgotten most on the school run?'],
      choice: ['On the school bus: back row, or right behind the driver?'],
      experience: ['How did you get to school as a child?'],
    },
    atWork: {
      work: [
        'What matters most to parents about a school bus: the driver, the time or the stop?',
        'Where did you like to sit on the school bus: at the front, the middle or the back?',
      ],
      people: [
        'What does a good school bus driver do that parents never see?',
        'What do you remember about the driver of your school bus?',
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
      idea: ['What would you write on a thank-you card for a school crossing guard?'],
      problem: ['Which road near you needs a crossing of its own?'],
      choice: ['Walking to school: splash in the puddles, or step around them?'],
      experience: ['Who taught you to look both ways before crossing?'],
    },
    atWork: {
      work: [
        'What makes drivers slow down near a school: signs, humps or a friendly face?',
        'What would make the road outside a school near you easier to cross?',
      ],
      people: [
        'What do you remember about the person who helped you cross the road to school?',
        'What does a school crossing guard do besides stopping the traffic?',
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
      idea: ['Which breakfast would get you out of bed for school?'],
      problem: ['~Who in your house is the hardest to wake on a school morning?'],
      choice: ['On toast before school: something sweet, or something savoury?'],
      experience: ['What was your favourite breakfast before school as a child?'],
    },
    atWork: {
      work: [
        'What makes a good breakfast club: the food, the company or a calm start to the day?',
        'What changes most in a classroom when every child has had breakfast?',
      ],
      people: [
        'What was on your plate or in your bowl before school when you were a child?',
        'Which breakfast would get a child you know out of bed fastest?',
      ],
    },
  },
];
