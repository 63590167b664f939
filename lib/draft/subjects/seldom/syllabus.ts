import type { Subject } from '../subject';

/** Colleges, trades and second chances: learning for grown-ups and for the hands. */
export const syllabus: readonly Subject[] = [
  {
    name: 'college salon',
    says: [
      '(college|training|student|academy) (salon|barber|restaurant|bistro|bakery)',
      '(hair|hairdressing|beauty|barbering|barber|nail|make ?up|cosmetology|massage) (academy|student|students|models?|course|college|school)( (needed|wanted))?',
      '(student|trainee) (stylist|chef|chefs|therapist|barber|stylists|therapists|hairdresser)',
      'models? (needed|wanted|required) (for|by)',
      'cosmetology',
    ],
    clues:
      'trainees, supervised, level 2, level 3, chefs, student, models needed, practise, tutor, blow dry, cut and colour, barbering, beauty therapy, restaurant, bistro, discounted, lecturer, catering, three course lunch, manicure, term time, facial, qualified, assessment, reservation, apprentice, menu, perm, placement',
    asks: {
      idea: ['Which treatment or dish would you let a keen student practise on you?'],
      problem: ['Which is hardest to do to your own hair: the cut, the colour or the curls?'],
      choice: ['From students in training: a new haircut, a massage, or a three-course lunch?'],
      experience: ['Which hairstyle have you been brave enough to try just once?'],
    },
    atWork: {
      work: [
        'What do students in a salon learn only from a real client in the chair?',
        'Which is harder for a trainee in a salon: the cut, or the small talk?',
      ],
      people: [
        'Who let you practise on them when you were learning?',
        'What makes you trust a student with your hair: the tutor, the chat or the price?',
      ],
    },
  },
  {
    name: 'trades college',
    says: [
      '(plumbing|electrical|bricklaying|carpentry|joinery|plastering|construction|tiling|motor vehicle|automotive|hvac|roofing) (course|courses|apprentice|apprentices|students|student|college|academy|training|lecturer|skills|tutor)',
      'skill ?build',
      'world ?skills',
      '(trade|trades|vocational|technical|polytechnic|further education|fe|iti|tafe) college',
      '(t level|btec|nvq|city and guilds|hnd)( (course|results|student|students))?',
      'skills (competition|bootcamp|centre|academy|week)',
      'iti (admission|course|trainee)',
    ],
    clues:
      'bricks, overalls, apprentices, tutor, toolbox, level 2, plumbing, bricklaying, carpentry, electrician, plastering, apprenticeship, city and guilds, workshop, bay, evening course, nvq, tiling, hvac, welding, career change, tafe, iti, learner, multi trade, gas, cscs, assessment, enrol, hands on, joinery',
    asks: {
      idea: ['Which trade would you learn if you could start again tomorrow?'],
      problem: ['~Which job around the house makes you wish you had learned a trade?'],
      choice: ['A trade for your hands: bricks, wires, or wood?'],
      experience: ['Who first put a hammer or a paintbrush into your hand?'],
    },
    atWork: {
      work: [
        'Which is hardest to teach in a trade: the hands, the head or the pace?',
        'Which trade is hardest to find young people for where you work?',
      ],
      people: [
        'What did you find hardest when you first picked up the tools of your trade?',
        'Who taught you to do a job properly, even where nobody sees it?',
      ],
    },
  },
  {
    name: 'numeracy for adults',
    says: [
      '(adult|basic|functional|essential) (numeracy|maths|english|skills|literacy)( (course|class|week|level 2))?',
      'multiply( (course|programme|maths))',
      'functional skills',
      '(maths|math|numeracy) (for (adults|parents)|cafe|café|day|week|confidence|anxiety)',
      'national numeracy( (day))?',
      '(read easy|shannon trust|turning pages)',
      '(literacy|reading) (volunteer|coach|charity|council|programme|tutor) ?(for adults)?',
      'ged (class|classes|prep|test)',
      'access to (higher education|he|nursing)',
    ],
    clues:
      'percentages, fractions, one to one, sums, spelling, maths, functional skills, level 2, gcse, confidence, tutor, fully funded, times tables, everyday sum, english, literacy, fear of numbers, multiply, budgeting, mental arithmetic, learner, help with homework, qualification, college, enrol, evening class, calculator, adult learning, decimal, basic skills, certificate',
    asks: {
      idea: ['Which sum from everyday life should everybody be able to do in their head?'],
      problem: ['Which times table did you find the hardest to learn?'],
      choice: ['Splitting a bill: worked out in your head, or on your phone?'],
      experience: ['Who explained maths to you in a way that finally made sense?'],
    },
    atWork: {
      work: [
        'Where do numbers trip people up at work: percentages, units or rounding?',
        'What keeps grown-ups from going back to maths: time, memories or nerves?',
      ],
      people: [
        'Which sum do you do at work that you only learned after school?',
        'What was the first thing at work that made you glad of your maths?',
      ],
    },
  },
  {
    name: 'summer school',
    says: [
      '(summer|winter|easter|residential|language|art|music) school( (programme|program|place|places|week))',
      'summer (school|academy|institute)',
      '(weekend|residential|weeklong|day) (course|workshop|school) (in|at) (the )?(college|castle|hall|house|centre|field centre)',
      '(folk high school|folk school|craft school|residential college)',
      'learning (holiday|retreat|festival)',
      '(festival of|adult) learning( week)?',
      "(adult|lifelong|learners'?) (learning|learning week|learners' week)",
    ],
    clues:
      'residential, meals included, bursaries, easel, prospectus, course, tutor, campus, bursary, july, august, masterclass, dormitory, teen, faculty, workshop, enrol, language, music, painting, bell tent, full board, certificate, application, scholarship, orchestra, academic, intensive, lecture, accommodation, early bird, international student',
    asks: {
      idea: ['What would you spend a whole week learning at a summer school?'],
      problem: ["What's the hardest part of learning something new as a grown-up?"],
      choice: ['A week at a summer school: something with your hands, or a language?'],
      experience: ['What did you learn as a grown-up that made you feel like a child again?'],
    },
    atWork: {
      work: [
        'What makes a summer school: the teacher, the place or the group?',
        'What can a week of lessons do that an evening class cannot?',
      ],
      people: [
        'Who did you meet on a summer course and never lose touch with?',
        'What would you study at a summer school if you had a week to yourself?',
      ],
    },
  },
  {
    name: 'school reunion',
    says: [
      '(school|class|college|year group|batch|old (boys|girls|pupils|scholars)) reunion',
      "(old (boys|girls|pupils|scholars|students)|former pupils|past pupils)'?( (association|dinner|day|union|lunch|weekend))?",
      'class of (19)?[5-9]\\d( reunion)?',
      '(golden|silver|diamond) (jubilee|alumni) (reunion|batch|meet)',
      "founder'?s'? day",
      'alumni (meet|reunion|weekend|dinner|day|association|network|event)',
      'school (centenary|anniversary)',
    ],
    clues:
      'classmates, former pupils, headmaster, blazer, old boys, alumni, class of, year group, batch, yearbook, memory, school photo, dinner, old girls, uniform, teacher, school hall, fifty years, lost touch, catch up, reminisce, nostalgia, grey hair, assembly, buffet, get together, school song, house colours, silver jubilee',
    asks: {
      idea: ['Who from your old class would you most like to sit next to at a reunion?'],
      problem: ['~Which nickname from school would come back within five minutes of a reunion?'],
      choice: ['At a class reunion: the old photographs, the old stories, or the old dance moves?'],
      experience: ["Which teacher's saying do you still repeat?"],
    },
    atWork: {
      work: [
        "What's hardest about a class reunion: the date, or finding everybody?",
        'What brings former students back: the stories, the food or the teachers?',
      ],
      people: [
        "Which classmate's path in life surprised you most?",
        'Which teacher would you like to show what you do today?',
      ],
    },
  },
  {
    name: 'teacher training',
    says: [
      '(teacher|teach) training( (course|day|open evening|event|provider))?',
      '(get into|train to|trainee) (teaching|teach|teacher|teachers)',
      '(pgce|qts|scitt|student teacher|teach first)( (course|admission|places))?',
      'inset day',
      "(teachers?'?|teacher appreciation|educators'?|guru) (day|week|appreciation|purnima)",
      'teacher of the year',
      '(teacher|lecturer) (retires|retirement|retiring|vacancy|wanted)',
    ],
    clues:
      'classroom, pupils, trainees, whiteboard, marking, chalk, pgce, qts, bursary, school experience, placement, mentor, subject knowledge, secondary, primary, maths, physics, application, provider, scitt, salaried, cpd, lesson plan, early career, b.ed, inset, headteacher, career changer, degree, stem, applicant',
    asks: {
      idea: ['Which part of the school day did you like best as a pupil?'],
      problem: ['Which subject would you find trickiest to teach, and which easiest?'],
      choice: ['A good teacher: funny, firm, or full of stories?'],
      experience: ['Which lesson from school do you remember as if it were yesterday?'],
    },
    atWork: {
      work: [
        'What takes new teachers longest to get right: planning, timing or calm?',
        'What does a good teacher do in the first few minutes of a lesson?',
      ],
      people: [
        'Which teacher from your school days should every trainee get to watch?',
        'Who gave you the best advice before your first lesson as a teacher?',
      ],
    },
  },
  {
    name: 'apprentice award',
    says: [
      'apprentice (of the year|award|graduation)',
      '(apprenticeship|apprentice) (week|open evening|fair|vacanc(y|ies)|award|awards|scheme|levy|graduation|wanted|opportunity|recruitment)',
      '(first|second|third|final) year apprentice',
      '(our|new|young|degree|higher|craft) apprentice',
      '(finished|completed|starting|started|start) (her|his|their|an|your) apprenticeship',
      '(earn while you learn|learn while you earn)',
    ],
    clues:
      'trainee, college day, toolbox, day release, apprenticeship, employer, winner, level 3, college, on the job, mentor, qualified, trade, nominated, graduation, vacancy, school leaver, electrician, nvq, first year, skill, training provider, finalist, levy, degree apprentice, ceremony, sparky, career, journeyman',
    asks: {
      idea: ['Which part of your trade do you most like to pass on to an apprentice?'],
      problem: ['~What have apprentices in your trade always been sent to fetch for a joke?'],
      choice: ['Learning a trade: watch first, try at once, or ask a hundred questions?'],
      experience: ['Who took you under their wing when you were learning a trade?'],
    },
    atWork: {
      work: [
        'What makes an apprentice stand out: good questions, care or staying power?',
        'Which is harder for an apprentice: the class days, or the early mornings?',
      ],
      people: [
        'What has an apprentice taught you?',
        'What did you find hardest when you were the apprentice?',
      ],
    },
  },
];
