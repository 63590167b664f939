import type { Subject } from '../../subject';

/** Colleges, trades and second chances: learning for grown-ups and for the hands. */
export const furtherEducation: readonly Subject[] = [
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
      choice: [
        'From students in training: a new haircut, a massage, or a three-course lunch?',
        'Which treatment would you book at a college salon: a haircut, a facial or a manicure?',
        'Which treatment from a student would you enjoy most: a blow dry, a massage or a pedicure?',
      ],
      idea: ['Which treatment or dish would you let a keen student practise on you?'],
    },
    cued: [
      'What would you ask for in a *blow dry* before a party?',
      'Which dish would you choose from a *three course lunch* cooked by students?',
      'Which colour would you have on your nails for a *manicure* with a trainee?',
      'How do you like a *facial*: quiet music, a chat or complete silence?',
    ],
    atWork: {
      asks: [
        'Which skill should a college salon teach first: cutting, colour or talking to clients?',
        'What do students in a salon learn only from a real client in the chair?',
        'Which skill makes a new stylist stand out: neat cutting, good colour or a kind manner?',
        'How can salons help students most: work placements, demos or mentoring?',
      ],
      cued: [
        'What makes a *trainee* ready for a first paying client?',
        'Which skill do salons hope a *student* brings from college?',
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
      idea: ['+Which trade would you learn if you could start again tomorrow?'],
      choice: [
        'A trade for your hands: bricks, wires, or wood?',
        'Which trades course would you choose: carpentry, plumbing or electrics?',
      ],
      experience: ['Who first put a hammer or a paintbrush into your hand?'],
    },
    cued: [
      'Which room would you practise *plastering* on first: hall, cellar or shed?',
      'What would you build in a first *carpentry* course: a stool, a box or a birdhouse?',
      'Which *plumbing* job would you like to be able to do: tap, toilet or radiator?',
      'Where would you lay your first *tiling*: bathroom, kitchen or garden table?',
    ],
    atWork: {
      asks: [
        '+What do trainees learn best on the job rather than in the classroom?',
        '+Which practical skill should every trades student leave college with?',
        '+What can employers best offer a trades college: equipment, placements or mentors?',
        'What matters most in a trades course: workshop time, good tutors or a link to employers?',
      ],
      cued: [
        'What do you look for first in an *apprentice*?',
        'Which skill should every *bricklaying* course spend more time on?',
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
      choice: ['Splitting a bill: worked out in your head, or on your phone?'],
      problem: ['Which times table did you find the hardest to learn?'],
      experience: ['Who explained maths to you in a way that finally made sense?'],
      idea: ['Which sum from everyday life should everybody be able to do in their head?'],
    },
    cued: [
      'Where do you work with *fractions* in everyday life: baking, DIY or bills?',
      'Which *percentage* do you look out for most: sale, interest or battery?',
      'What *maths* trick would you show a child at the dinner table?',
      'Who in your family does the sums for *budgeting*?',
    ],
    atWork: {
      asks: [
        'Which maths skill is handiest at work: percentages, estimates or spreadsheets?',
        'What helps adults learn maths best: small groups, real examples or one-to-one help?',
        'Which sum do you do at work that you only learned after school?',
        'What keeps grown-ups from going back to maths: time, memories or nerves?',
      ],
      cued: [
        'Which *level 2* maths skill helps most at your work: tables, averages or area?',
        'What helps a colleague back into learning *maths*: a buddy, time at work or small groups?',
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
      idea: ['+What would you spend a whole week learning at a summer school?'],
      choice: [
        'A week at a summer school: something with your hands, or a language?',
        'Which summer school would you join: painting, cooking or music?',
      ],
      problem: ["What's the hardest part of learning something new as a grown-up?"],
    },
    cued: [
      '*Painting* by the sea or in a studio: which would you choose for a week?',
      'Which *language* would you like to hear yourself speak after a week?',
      'What would you put in a bag for a *residential* week: pens, walking shoes or a guitar?',
      'Which *music* lesson would you like to take in July?',
    ],
    atWork: {
      asks: [
        'What would you study at a summer school if you had a week to yourself?',
        'Which summer course would help your career most: language, leadership or technology?',
        'How do you like to learn in summer: a full week, a weekend or an hour a day?',
        'What matters most in a summer course: the tutor, the subject or the setting?',
      ],
      cued: [
        'Which course fills first at a *summer* school?',
        'What makes a good *tutor* for grown-ups: patience, humour or depth?',
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
      experience: [
        '+Which school story do old classmates still tell?',
        "Which teacher's saying do you still repeat?",
      ],
      idea: [
        '+Which school photo would you bring to a reunion?',
        '~Which nickname from school would come back within five minutes of a reunion?',
      ],
      choice: [
        '+Where did you sit in class: at the front, at the back or by the window?',
        '+What do you remember best from school: the lessons, the breaks or the trips?',
        'At a class reunion: the old photographs, the old stories, or the old dance moves?',
      ],
    },
    cued: [
      'Which school subject did your *year group* love most?',
      'Where did you stand in your *school photo*: front, middle or back?',
      'Which school *dinner* would you like to taste once more?',
      'Which part of your school *uniform* would you know anywhere: tie, badge or blazer?',
    ],
    atWork: {
      asks: [
        'How can former students best help their old school: talks, mentoring or scholarships?',
        'What brings former students back: the stories, the food or the teachers?',
        'What would you like most at a school reunion: a tour, a dinner or a good speech?',
        'Which teacher would you like to show what you do today?',
      ],
      cued: [
        'What would you tell *pupils* at your old school about your job?',
        'Which skill from your *batch* or class days do you still use at work?',
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
      choice: [
        '+What makes a teacher memorable: patience, humour or passion?',
        'A good teacher: funny, firm, or full of stories?',
      ],
      idea: ['+Which subject would you choose if you became a teacher?'],
      experience: ['Which lesson from school do you remember as if it were yesterday?'],
    },
    cued: [
      'What makes a *classroom* feel welcoming the moment you walk in?',
      'Which *primary* school teacher do you still remember, and what for?',
      'Which *secondary* school subject would you gladly sit through again?',
      'Who made *maths* click for you: a teacher, a parent or a friend?',
      'Which *physics* experiment at school could you watch again and again?',
      'What would you teach in your very first *lesson*?',
      'What would persuade you to *train* as a teacher: the children, the subject or the summers?',
      'What makes a good *mentor*: patience, honesty or a full biscuit tin?',
    ],
    atWork: {
      asks: [
        'What helps new teachers most: a mentor, good plans or time to prepare?',
        'What matters most in teacher training: practice, feedback or subject knowledge?',
        'Which teacher made you see teaching as a career?',
        'What makes a new teacher feel welcome in a school?',
        'What makes teacher training stick: practice, coaching or sharing ideas?',
      ],
      cued: [
        'What did your *mentor* tell you in your training year that you still use?',
        'What should every *trainee* teacher see in their first week at a school?',
        'Which task took you longest on your *PGCE*, and takes no time now?',
        'What helps *early career* teachers most in their first term?',
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
      idea: [
        '+Which skill should every apprentice learn first?',
        '+What advice would you give an apprentice on the first day?',
      ],
      experience: [
        '+Who took you under their wing when you were learning a trade?',
        '~What have apprentices in your trade always been sent to fetch for a joke?',
      ],
      choice: ['+What makes a good apprentice: curiosity, care or a cheerful face?'],
    },
    cued: [
      'Which *trade* would you learn if you started again at sixteen?',
      'What did your first *mentor* teach you that still holds?',
      'Which *skill* took longest to learn at your first job?',
      'What do *school leavers* in your family want to be?',
    ],
    atWork: {
      asks: [
        '+What has an apprentice taught you?',
        '+What makes an apprentice stand out: good questions, care or staying power?',
        '+What helps an apprentice most: a good mentor, varied work or time to practise?',
        '+What makes a good mentor for an apprentice?',
        '+What helps an apprentice to grow in confidence?',
        '+What do apprentices bring to a team: fresh eyes, energy or new skills?',
      ],
      cued: [
        'What helps most on *day release*: a lift, a quiet desk or a good tutor?',
        'Which sentence about a trainee would you put in a *winner* speech?',
      ],
    },
  },
];
