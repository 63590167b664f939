import type { Subject } from '../subject';

/** What schools and camps do besides lessons. */
export const terms: readonly Subject[] = [
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
      idea: ['Which corner of your old school would you show to visitors first?'],
      problem: ["What's hardest at a class reunion: the names, the faces or the old jokes?"],
      choice: ['At a class reunion: look at the old photos, or straight to the dance floor?'],
      experience: ['Which teacher from your school days would you love to meet again?'],
    },
    atWork: {
      work: [
        'What keeps graduates in touch best: events, news or old friends?',
        'What brings alumni back more: a big reunion, or a small dinner?',
      ],
      people: [
        'Who from your student days had the biggest hand in your career?',
        'Which place on campus would you go back to first?',
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
      idea: ['Which stall would you run at a school fair?'],
      problem: ['What sells out first at every school fair?'],
      choice: ['At the school fair: the cake stall first, or the games?'],
      experience: ['What do you remember best from the fairs at your own school?'],
    },
    atWork: {
      work: [
        'Which school fundraiser is the most fun: a fair, a quiz night or a sponsored run?',
        'What do parents give to a school fundraiser most gladly: money, time or cakes?',
      ],
      people: [
        'Who at a school you know is always the first to turn up and help?',
        'What did a school you know buy with raised money that children loved?',
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
      idea: ['Which kitchen experiment do you most like doing with children?'],
      problem: ["What's hardest about a science fair: the idea, the poster or the talking?"],
      choice: ['A science fair: a volcano that erupts, or a potato that lights a bulb?'],
      experience: ['Which school experiment do you still remember?'],
    },
    atWork: {
      work: [
        'What do students find hardest to explain to a judge: the idea, method or result?',
        'What gets young people hooked on science: a teacher, an experiment or a visit?',
      ],
      people: [
        'Who first made science exciting for you, and how did they do it?',
        'What was the first experiment that you tried at home?',
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
      idea: ['What would you plant in a school garden?'],
      problem: ["What's hardest in a school garden: the weeding, the watering or waiting to pick?"],
      choice: ['In a school garden: dig the beds, sow the seeds or hold the hose?'],
      experience: ['What did you grow from a seed at school?'],
    },
    atWork: {
      work: [
        "What's hardest for a school garden to get through: holidays, slugs or dry spells?",
        'What should every school garden grow: vegetables, flowers for bees or fruit trees?',
      ],
      people: [
        'What have you seen a child learn in a garden that no book could teach?',
        'Who first showed you how to plant something, and what was it?',
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
      idea: ['Which activity would fill your whole week at a summer camp?'],
      problem: ["What's hardest on the first day of summer camp: the names, the bunk or the goodbye?"],
      choice: ['At a summer camp: canoes in the morning, or songs round the fire at night?'],
      experience: ['Which campfire song do you still know by heart?'],
    },
    atWork: {
      work: [
        'What do children remember longest from summer camp: the friends, the songs or the food?',
        'What does a good camp leader need more of: patience, or energy?',
      ],
      people: [
        'Which song, game or prank from summer camp do you still remember?',
        'Which camp leader or youth worker do you still remember, and for what?',
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
      idea: ['What would you show an exchange student first in your town?'],
      problem: ['~Which dish from home would puzzle a guest from abroad?'],
      choice: ['An exchange visit: a month by the sea, or a month in a big city?'],
      experience: ['Which word from another language do you love to say?'],
    },
    atWork: {
      work: [
        'What makes a study tour worth the journey: the places, the hosts or the group?',
        'What teaches more on a study tour: the planned visits, or the talks in between?',
      ],
      people: [
        'Which host abroad do you remember best, and what did they show you?',
        'Which idea did you bring home from a study tour or a visit abroad?',
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
      idea: ['Which country would you choose for a year away?'],
      problem: ['What would be hardest to leave out of your backpack for a gap year?'],
      choice: ['A year abroad: one place all year, or a new one every month?'],
      experience: ['What did you bring home from your longest journey?'],
    },
  },
];
