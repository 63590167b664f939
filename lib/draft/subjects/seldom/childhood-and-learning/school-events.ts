import type { Subject } from '../../subject';

/** What schools and camps do besides lessons. */
export const schoolEvents: readonly Subject[] = [
  {
    name: 'alumni',
    says: [
      'alumni',
      'alumna',
      'alumnus',
      '(class|school|college|batch) reunion',
      'old (boys|girls) ?(association|network|day)?',
      'homecoming (weekend|game|week|dance)',
    ],
    clues:
      'class of, reunion, graduates, classmates, batchmates, old friends, campus, homecoming, alma mater, school, university, degree, batch, donor, mentoring, network, anniversary, old boys, yearbook, former pupil, scholarship, chapter, teacher, dinner, old girls, giving day, memories, gala, careers, old photos, college, gathering',
    asks: {
      experience: ['+Which teacher from your school days would you love to meet again?'],
      idea: ['Which corner of your old school would you show to visitors first?'],
      choice: ['At a class reunion: look at the old photos, or straight to the dance floor?'],
      problem: ["What's hardest at a class reunion: the names, the faces or the old jokes?"],
    },
    cued: [
      'Which song takes you back to the *class of* your own year?',
      'What would you write in a *yearbook* about yourself then: dreamer, joker or clock watcher?',
      'Which spot on *campus* would you go back to first: the canteen, the library or the lawn?',
      'Which of your *classmates* could have told you what job you would do?',
    ],
    atWork: {
      asks: [
        '+Which place on campus would you go back to first?',
        'Who from your student days had the biggest hand in your career?',
        'How would you like to give back as an alumnus: mentoring, a talk or work placements?',
        'What keeps graduates in touch best: events, news or old friends?',
      ],
      cued: [
        'What did your *degree* teach you that you use in quite another job?',
        'What makes you say yes to *mentoring* a student from your old school?',
      ],
    },
  },
  {
    name: 'school fundraising',
    says: [
      'school (lottery|raffle|fundraiser|fair|fete|fête|fayre|carnival)',
      '(pta|school|class) (lottery|bake sale|fun run)',
      'read ?a ?thon',
      'walk ?a ?thon',
      'box tops',
    ],
    clues:
      'ptfa, playground, prizes, pta, parents, tombola, raffle, sponsors, pupils, school fund, fair, lottery, bake sale, fun run, readathon, donation, summer fete, quiz night, uniform, disco, sponsor form, non-uniform day, books, carnival, auction, bbq, matched, stalls, target, cookie dough, minibus, colour run',
    asks: {
      idea: [
        '+Which topic would you be best at in a school quiz night?',
        'What should a school raise money for next?',
        'Which cake would you buy first at a school fair?',
      ],
      choice: ['+Which job would you take at a school fundraiser: the grill, a stall or the games?'],
    },
    cued: [
      'Which cake do you bring to a school *bake sale*?',
      'Which *quiz* round would your table win without trying?',
      'What would you dress up as for a *fun run*: a fruit, a hero or a dinosaur?',
      'Which book would you read first in a *readathon*?',
      'Which *raffle* prize did you win, or would you love to win?',
      'Which song should end every school *disco*?',
      'What would you add to a school *playground*: a climbing wall, a story bench or a slide?',
      'What should every *summer fete* have: a coconut shy, a tug of war or a dog show?',
    ],
    atWork: {
      asks: [
        '+Which school fundraiser is the most fun: a fair, a quiz night or a sponsored run?',
        'How could your company support a school fair: prizes, a stall or volunteers?',
        'What makes a school fundraiser work: an early date, many hands or a clear goal?',
        'What did a school you know buy with raised money that children loved?',
      ],
      cued: [
        'What makes a *PTA* team easy to join for busy parents?',
        'Which *raffle* prize do local firms give most gladly?',
        'How do you thank *sponsors* so that they come back to the school next year?',
        'What brings in the most for the least work at a school *fair*?',
      ],
    },
  },
  {
    name: 'science fair',
    says: [
      'science (fair|week|club|project|exhibition|olympiad|day)( (at|for|in))?',
      '(young|school|junior) scientist',
      'stem (week|day)',
    ],
    clues:
      'volcano, experiments, hypothesis, slime, scientists, microscope, lab coats, magnets, student, project, stem, poster, judges, physics, lab, chemistry, school, olympiad, exhibit, winner, bicarbonate, robot, biology, demonstration, discovery, gym hall, science week, engineer, data, rocket, display',
    asks: {
      experience: [
        '+Which bit of science amazed you most as a child?',
        '+Which science experiment never fails to impress children?',
        'Which school experiment do you still remember?',
      ],
      idea: ['Which kitchen experiment do you most like doing with children?'],
    },
    cued: [
      'What would you make with *slime* or magnets at a kitchen table?',
      'What would you like to see under a *microscope*: sand, pollen or a feather?',
      'Which *robot* would you build for a school science fair?',
      'Which lesson had the best experiments: *chemistry*, physics or biology?',
    ],
    atWork: {
      asks: [
        'What gets young people hooked on science: a teacher, an experiment or a visit?',
        'Who first made science exciting for you, and how did they do it?',
        'How could a workplace help a science fair best: judges, prizes or mentors?',
        'Which field should a science fair feature more: space, climate or the human body?',
      ],
      cued: [
        'How does a good *judge* talk with a shy young scientist?',
        'Which *demonstration* from your job would wow a class of ten-year-olds?',
      ],
    },
  },
  {
    name: 'school garden',
    says: [
      'school (garden|allotment|pond|orchard|gardening|farm|compost)',
      '(eco|gardening|green) (club|council|committee|flag|school)( (at|in|for))?',
      'outdoor classroom',
      'eco ?school',
    ],
    clues:
      'pupils, raised beds, seeds, compost, bulbs, planting, wildlife, sunflowers, bug hotel, outdoor learning, potato, gardening club, eco, worm, pond, wellies, vegetables, harvest, watering can, bean, outdoor classroom, allotment, polytunnel, soil, strawberry, volunteers, tools, green flag, scarecrow, herbs, radish',
    asks: {
      idea: ['+What would you plant in a school garden?'],
      choice: [
        'In a school garden: dig the beds, sow the seeds or hold the hose?',
        'What would you build first in a school garden: a bug hotel, a bean tunnel or a pond?',
      ],
      experience: ['What did you grow from a seed at school?'],
    },
    cued: [
      '*Sunflower* race: how tall did yours grow?',
      '*Potato* harvest: chips, mash or baked?',
      'What would you put in a *bug hotel* besides sticks?',
      'What would you sow in a *raised bed* with a class of seven-year-olds?',
    ],
    atWork: {
      asks: [
        '+What should every school garden grow: vegetables, flowers for bees or fruit trees?',
        'Which part of a school garden would you start with: raised beds, fruit trees or a pond?',
        'What have you seen a child learn in a garden that no book could teach?',
        'What do children learn best in a school garden: patience, science or care?',
      ],
      cued: [
        'What keeps a *gardening club* going through winter?',
        'Which lesson is best taught in an *outdoor classroom*?',
      ],
    },
  },
  {
    name: 'summer camp',
    says: [
      'summer camp',
      '(sleepaway|day|overnight|adventure|residential|vacation|half ?term) camp( for)?',
      'camp (counselor|counsellor|director|season|registration|staff|week)',
      'holiday camp for (kid|children|teen)',
    ],
    clues:
      "campers, counselors, cabins, campfire, canoe, marshmallows, bunk, archery, arts and crafts, crafts, kids, lake, activities, s'mores, sleepaway, day camp, july, half term, swim, sunscreen, sports, ages 5-12, early bird, zip line, friendship bracelet, drop-off, staff, adventure, registration, week 1, holiday",
    asks: {
      experience: [
        '+What goes into the perfect summer camp lunchbox?',
        'Which game gets everybody joining in at summer camp?',
        'What is the first story a child tells after a day at summer camp?',
      ],
      idea: ['+Which skill would you love a child to bring home from summer camp?'],
    },
    cued: [
      'What do you toast besides *marshmallows* over a fire?',
      'What would you make in *arts and crafts* at camp: a bracelet, a kite or a mask?',
      'Which story would you tell round a *campfire*?',
      'What should *cabins* at a summer camp be named after: animals, stars or trees?',
    ],
    atWork: {
      asks: [
        'What do children remember longest from summer camp: the friends, the songs or the food?',
        'Which skill does a summer camp teach best: teamwork, confidence or independence?',
        'How can a business best support a summer camp: free places, equipment or volunteers?',
        'Which activity would you add to a summer camp first: climbing, drama or coding?',
      ],
      cued: [
        'Which skill from being a *counselor* do you still use at work?',
        'What do parents ask first about *day camp*?',
      ],
    },
  },
  {
    name: 'study tour',
    says: [
      'study (tour|visit|trip|group from)',
      '(exchange|international) (student|visit|programme|program|trip)( (from|to|with|at))?',
      'host (family|families)',
      '(student|school|pupil|youth) exchange',
      'home ?stay (student|family|families|host)',
      'language (camp|stay|school)',
    ],
    clues:
      'exchange, hosts, homestay, students, visitors, abroad, delegation, partner school, host family, culture, university, itinerary, japan, factory visit, group, school, immersion, educational, museum, teacher, overseas, language, coach, campus, guide, professional, learning, cultural, departure, flights, trip, faculty, farm',
    asks: {
      idea: [
        '+Where would you most like to go on a study tour?',
        'What would you show an exchange student first in your town?',
      ],
      choice: ['An exchange visit: a month by the sea, or a month in a big city?'],
      problem: ['~Which dish from home would puzzle a guest from abroad?'],
    },
    cued: [
      'Which *language* would you like to speak after six weeks with a family abroad?',
      'What would you bring a *host family* from your town?',
      'Which *university* city would you like to wander round for a day?',
      'A *homestay* breakfast: something new, or your own cereal?',
    ],
    atWork: {
      asks: [
        'Where would you go on a study tour for your line of work?',
        'What makes a study tour worth the journey: the places, the hosts or the group?',
        'Which kind of visit teaches most on a study tour: a factory, a university or a start-up?',
        'What matters most on a study tour: the visits, the hosts or time to talk?',
      ],
      cued: [
        'What do *delegation* visitors ask to see most at your work: people, machines or the canteen?',
        'Which *factory visit* taught you most about your own work?',
      ],
    },
  },
  {
    name: 'gap year',
    says: [
      'gap year',
      '(teach|teaching) (english )?abroad',
      'tefl',
      'working holiday( (visa|maker|in))?',
      'au pair',
      'backpack(er|ers|ing)( (hostel|trip|job|route|through|across|around))?',
    ],
    clues:
      'backpack, abroad, visa, placement, hostels, volunteering, travellers, adventure, season, tefl, travel, australia, working holiday, teaching, ski season, school leaver, overseas, hike, university, rucksack, southeast asia, new zealand, deferred, esl, backpacker, round-the-world, conservation, au pair, flights, passport, a-levels',
    asks: {
      idea: ['+Which country would you choose for a year away?'],
      choice: [
        '+A gap year: travel, work or volunteering?',
        '+A year abroad: one place all year, or a new one every month?',
      ],
      problem: ['What would be hardest to leave out of your backpack for a gap year?'],
    },
    cued: [
      'Which *hostel* or guest room do you remember for the people you met there?',
      '*Ski season* in the mountains, or a summer by the sea: which would you work?',
      'What would you like to teach abroad with a *TEFL* certificate: English, songs or football?',
      'Where would you go first in *Australia*: the reef, the red centre or a city?',
    ],
  },
];
