import type { Subject } from '../../subject';

/** What South Asian towns study, celebrate on the school stage and read in the stars. */
export const southAsianStudy: readonly Subject[] = [
  {
    name: 'board exam results',
    says: [
      'board (exam|result|topper)',
      '(class|std) (10|12|x|xii) (result|board|topper|student)',
      '(sslc|hsc|icse|cbse|puc) (result|exam|board|topper)',
      '(result|topper) (of|day) (class|batch)',
      'state rank',
      '(matric|kcse|kcpe|waec|jamb|utme|neco) (result|registration|exam|form|tutorial)',
      'result toppers',
    ],
    clues:
      'percent, distinction, marks, rank, batch, congratulations, cbse, faculty, topper, percentage, class 10, class 12, students, icse, pass, sslc, subject-wise, score, hsc, centum, parents, teachers, tuition, felicitation, admission, state rank, mark sheet, revaluation',
    asks: {
      experience: [
        '+Who was the first person you told your board exam results to?',
        'How did you spend the hour before your board exam results came out?',
        '~Who in your family found out your marks before you did?',
      ],
      idea: [
        'Which teacher would you thank on results day?',
        'What would you say to a student on board exam results day?',
      ],
    },
    cued: [
      'Which subject gave you your best *marks* in the board exams?',
      'How did your teachers treat a *topper* at your school?',
      'Which sweet do you share first when a *class 10* result comes in?',
      'What would you tell a *class 12* student the evening before results?',
    ],
    atWork: {
      asks: [
        '+What helps students most in choosing a path after board exams: advice, visits or time?',
        'What should a school celebrate more: the top marks, or the biggest step forward?',
        'How can companies best help students after board exams: internships, talks or scholarships?',
        'Which teacher had faith in you before your exam results did?',
      ],
      cued: [
        'Which habit do *toppers* at your school have in common?',
        'Which *teacher* deserves the first call on board results day?',
      ],
    },
  },
  {
    name: 'civil service coaching',
    says: [
      '(upsc|ias|ips|ssc|psc|tnpsc|kpsc|bpsc|mpsc|uppsc|ibps|css exam)',
      '(civil service|civil services|bank po|government job) (exam|coaching|aspirant|preparation|class|batch)',
      '(prelims|mains) (test|batch|series|result)',
    ],
    clues:
      'aspirants, current affairs, mock test, prelims, mains, interview guidance, rank, batch, upsc, ias, ips, ssc, gs, interview, optional subject, test series, faculty, syllabus, previous year, study material, bank po, psc, notes, officer, selection, cracked, answer writing, foundation course, essay',
    asks: {
      choice: [
        'Studying for a big exam: before sunrise, or after midnight?',
        'Which civil service post would you aim for: administration, police or foreign service?',
      ],
      problem: ['Which part of a big exam takes the longest to prepare: facts, essays or interview?'],
      idea: ['Which subject in the civil service exam would you study just for joy?'],
    },
    cued: [
      'Where do you like to read up on *current affairs*: in the paper, on the phone or on the radio?',
      'Who would you ask to play the panel before an *interview*: a teacher, a friend or a parent?',
      'Which *optional subject* would you pick if marks played no part?',
      'How do you settle down before a *mock test*: tea, a walk or one last look at the notes?',
    ],
    atWork: {
      asks: [
        'What helps most in civil service preparation: a mentor, a study group or past papers?',
        'What counts more for the civil service exam: long hours, or a steady routine?',
        'Which subject would you like explained by a topper: polity, economy or essay writing?',
        'Which way of teaching for the civil service exam do you prefer: classroom, online or both?',
      ],
      cued: [
        'Which habit from *UPSC* years is still useful in your work today?',
        'Which advice from an *IAS* officer would you pass on to somebody starting to study?',
      ],
    },
  },
  {
    name: 'computer institute',
    says: [
      'computer (institute|course|class|training|centre|education)',
      '(tally|tally prime|excel|dca|adca|ms office|typing|shorthand|autocad) (course|class|institute|training|batch)',
      'typing (test|speed)',
    ],
    clues:
      'batch, keyboard, tally, certificate, practical, words per minute, excel, lab, typing, python, admission, course, dca, ms office, java, job-oriented, web design, coding, diploma, autocad, computer lab, basic computer, faculty, placement assistance, spoken english, gst, photoshop, students, data entry, hardware, enrol',
    asks: {
      idea: ['+Which computer skill would you most like to learn?'],
      choice: [
        '+Which computer course would you join first: typing, spreadsheets or coding?',
        'Learning a new computer program: in a class, or from a video?',
      ],
      experience: ['Where did you sit in front of a computer for the first time?'],
    },
    cued: [
      'What would you use *Excel* for first: the budget, a guest list or a timetable?',
      'When do you look at the *keyboard* as you type: always, now and then or never?',
      'Which *course* would you take if you had one free evening a week?',
      'What would you build first with *Python*: a game, a website or a small helper?',
      'Where would you hang a new *certificate*: on the wall, online or in a folder?',
      'Which *batch* would suit you best: early morning, afternoon or evening?',
      'What would your first *web design* project be: a shop, a blog or a family page?',
      'How did you learn *typing*: at school, at work or with two fingers?',
    ],
    atWork: {
      asks: [
        '+Which computer skill opens the most doors for somebody looking for a first job?',
        'Learning software for work: a course first, or straight into the job?',
        'Which computer course helps most at work: spreadsheets, accounts or design?',
        'What makes a computer course useful: practical work, a good tutor or a certificate?',
      ],
      cued: [
        'Which *Excel* function should every new starter know?',
        'Which *coding* skill do you look for first in a trainee?',
        'What tells you more about a beginner: a *diploma* or a small project of their own?',
        'Which *Tally* task do new accounts assistants need most practice with?',
      ],
    },
  },
  {
    name: 'polytechnic and trades',
    says: [
      '(polytechnic|iti|skill development|vocational training) (college|admission|centre|course|institute|student)',
      'polytechnic',
      '(skill|skills) (acquisition|cent(er|re))',
      '(diploma|iti) (in|admission)',
      'tvet',
    ],
    clues:
      'fitter, electrician, lathe, workshop, diploma, trainees, tailoring, apprentices, certificate, iti, welder, admission, apprenticeship, mechanical, civil engineering, vocational, skill development, plumbing, lateral entry, campus, carpentry, trade, automobile, placement, practical training, students, turner, seats, technician, government approved, lecturer, skilled',
    asks: {
      idea: ['+Which trade would you learn if you could start over tomorrow?'],
      choice: [
        'Learning with your hands: wood, metal, wires or cloth?',
        'What do you like best about a trade: working with your hands, solving problems or the team?',
      ],
      problem: ['Which trade looks the hardest to learn: welding, wiring or plumbing?'],
    },
    cued: [
      'What would you build first with a *welder* and a pile of steel?',
      'Which job at home would you learn from an *electrician*?',
      'What would you make in a *carpentry* class: a stool, a box or a shelf?',
      'Which *diploma* would you take if you had a year to learn something new?',
    ],
    atWork: {
      asks: [
        'How can employers best support trade students: placements, tools or mentoring?',
        'What do apprentices learn on the job that no classroom can show?',
        'What matters most in training for a trade: practice, theory or a patient mentor?',
        'What makes a good apprentice: curiosity, care or good timekeeping?',
      ],
      cued: [
        'Which habit do you hope every *apprentice* picks up in the first month?',
        'What should a *trainee* do first in a new workshop: watch, ask or try?',
      ],
    },
  },
  {
    name: 'campus placements',
    says: [
      '(campus|college|mba) (placement|recruitment|drive|interview)',
      'placement (drive|season|cell|week|record|offer)',
      '(walk in|pool) (drive|interview)',
      '(highest|average) package',
    ],
    clues:
      'lpa, recruiters, aptitude, final year, offer letter, group discussion, batch, internship, package, interview, students, mba, drive, placed, hired, selected, aptitude test, company visit, college, ctc, placement cell, shortlisted, campus drive, engineering, resume, highest package, congratulations, b.tech, hr round',
    asks: {
      experience: ['What helped you most in your very first job interview?'],
      idea: ['What would you buy with your first salary?'],
      choice: ['A first job after college: in a big city, or close to home?'],
      problem: ["What's hardest in a first job interview: the wait, the questions or the handshake?"],
    },
    cued: [
      'Which tip would you give a friend on the morning of an *interview*?',
      'What would you hope to learn on your first *internship*?',
      'How would you celebrate an *offer* letter: a family dinner, sweets or a trip?',
      'Which topic would you choose for a *group discussion*?',
    ],
    atWork: {
      asks: [
        '+What helps a student stand out in a campus interview?',
        '+Which question should every student prepare for a campus interview?',
        '+What should graduates look for in a first job: learning, the role or the team?',
        '+Which helps students most before placements: mock interviews, internships or projects?',
      ],
      cued: [
        'What tells you in five minutes that a *campus* hire will do well?',
        'What should every *intern* learn in the first week?',
      ],
    },
  },
  {
    name: 'annual day',
    says: [
      'annual (day|function|sports (day|meet))',
      '(school|college) (annual|investiture|founders) (day|ceremony|function)',
      'prize (distribution|giving)',
      'speech day',
      'investiture ceremony',
    ],
    clues:
      'chief guest, cultural programme, costumes, stage, head girl, rehearsals, prizes, dance drama, school, students, performance, dance, principal, parents, celebration, sports day, trophies, speech, function, teachers, auditorium, skit, founders, march past, investiture, lamp lighting, awards, welcome address, annual report, choir',
    asks: {
      experience: ['Which song, dance or speech did you perform at school?'],
      choice: [
        'At the school annual day: on the stage, behind the curtain or in the front row?',
        'What do you enjoy most at a school annual day: the dances, the plays or the prizes?',
      ],
      idea: ['Which costume would you love to wear on the annual day stage?'],
    },
    cued: [
      'Which *dance* would you put on the programme for annual day?',
      'Who would you like as *chief guest* at a school annual day?',
      'Which funny *skit* do you still remember from school?',
    ],
    atWork: {
      asks: [
        '+What does a child gain most from an annual day: confidence, friends or a good memory?',
        'What do parents enjoy most at a school annual day: the dances, the drama or the prizes?',
        'What makes a school annual day a success: rehearsals, teamwork or a full hall?',
        'What do teachers enjoy most at an annual day: the rehearsals, the show or the smiles?',
      ],
      cued: [
        'What takes *teachers* longest before an annual day: costumes, music or the running order?',
        'Which *costume* do parents ask you about most before the big day?',
      ],
    },
  },
  {
    name: 'Quran and madrasa',
    says: [
      "(quran|qur'an|koran|hifz|tajweed|noorani qaida) (class|teacher|academy|competition|tutor|course|recitation)",
      '(madrasa|madrasah|maktab|islamic school)',
      'hifz',
      'tajweed',
    ],
    clues:
      'recitation, hafiz, ustadh, qaida, surah, weekend school, graduation, students, hifz, tajweed, islamic, masjid, imam, arabic, maktab, qari, memorise, admission, noorani, online tutor, juz, islamic studies, ayah, jamia, alim, one-to-one, ramadan, sisters, khatam, duas',
    asks: {
      idea: ['Which surah would you most like to know by heart?'],
      choice: [
        'Learning Quran by heart: early in the morning, or after school?',
        'What helps most with learning the Quran: repetition, listening or a patient teacher?',
        'What does your child enjoy most at the madrasa: recitation, stories or friends?',
      ],
    },
    cued: [
      'Which small treat do you give a child for finishing a *surah*?',
      'Whose *recitation* do you love to listen to the most?',
      'How does your family celebrate when a child becomes a *hafiz*: a meal, gifts or prayers?',
      'When is the best time of day for *Arabic* lessons with children: after school or at weekends?',
    ],
  },
  {
    name: 'Vesak and lanterns',
    says: ['vesak', '(buddha (purnima|day)|poya day|dansal)', '(sinhala|tamil) new year', 'avurudu'],
    clues:
      'lanterns, temple, lotus, alms, pandal, kiribath, candles, white clothes, poya, buddha, full moon, dansal, sri lanka, avurudu, kavum, dhamma, oil lamp, purnima, sil, enlightenment, sinhala, tamil new year, paper lantern, kokis, monks, almsgiving, procession, meditation, colombo, bakthi gee',
    asks: {
      choice: [
        '+What do you look forward to most at Vesak: the lanterns, the songs or the food stalls?',
        'On Vesak evening: a walk to see the lanterns, or a quiet hour at the temple?',
      ],
      idea: ['Which shape and colour would you choose for a Vesak lantern?'],
      experience: ['Who taught you to make your first Vesak lantern?'],
    },
    cued: [
      'Which food do you queue for first at a *dansal*?',
      'Which story would you like to see told on a *pandal* full of lights?',
      'Which *Avurudu* game do you like best: the pillow fight, tug of war or the hidden visitor?',
      'Where in your home would you hang a *lantern* for Vesak?',
    ],
  },
  {
    name: 'milk co-operative',
    says: [
      'milk (society|union|co ?operative|procurement|producer|pourer|federation|booth|collection)',
      'dairy (co ?operative|union|federation|booth)',
      '(bulk milk cooler|chilling centre|fat testing)',
      'milk society',
    ],
    clues:
      'litres, fat, curd, pouring, buffalo, lassi, sachet, farmers, buttermilk, dairy, procurement, union, cows, collection centre, snf, ghee, pourer, chilling, cattle, society, paneer, milking, members, cattle feed, bulk cooler, payment, fodder, tanker, booth, village, federation, a2',
    asks: {
      choice: [
        '+Which sweet made with milk do you like best: kheer, rasgulla or peda?',
        '+Which do you enjoy most in summer: lassi, buttermilk or flavoured milk?',
        'A glass of milk: plain, with turmeric or turned into tea?',
      ],
      idea: ['What do you make first from a pot of fresh milk?'],
    },
    cued: [
      'What do you pour *curd* over or stir it into first?',
      'A *lassi* on a hot day: sweet, salted or with mango?',
      'Which dish would you cook first with a block of fresh *paneer*?',
      '*Buttermilk*: plain, with roasted cumin or with curry leaves?',
    ],
    atWork: {
      asks: [
        '+Which new technology will help milk co-operatives most?',
        '+What gives milk producers confidence: clear testing, prompt payment or regular contact?',
        'What makes a milk collection point work well?',
        'What keeps members loyal to a milk co-operative?',
      ],
      cued: [
        'What do *farmers* value most at the collection centre: quick testing, fair weighing or a chat?',
        'Which advice on *cattle feed* do members ask for most before summer?',
      ],
    },
  },
  {
    name: 'horoscope and vastu',
    says: [
      '(vastu|vaastu|feng shui)',
      '(astrologer|horoscope|kundli|kundali|jyotish|numerolog(y|ist)|panchang|rashifal)',
      'panditji?',
      '(book|online) (a )?(puja|pandit)',
      '(griha pravesh|gruha pravesh|house ?warming puja|satyanarayan)',
    ],
    clues:
      'muhurat, planets, puja, auspicious, entrance, north east, gemstone, havan, zodiac, astrologer, kundli, numerology, rashi, shani, panditji, jyotish, birth chart, remedies, mangal dosh, feng shui, dosha, panchang, rahu, consultation, vedic, tarot, direction, house facing, nakshatra, matching, predictions, mantra',
    asks: {
      experience: ["+What's your star sign, and how well does it suit you?"],
      problem: ['Which room is trickiest to place well by vastu: kitchen, bedroom or puja room?'],
      choice: ['What do you read first in a horoscope: love, work or luck?'],
      idea: ['Which part of a new home would you ask a vastu expert about first?'],
    },
    cued: [
      'Which *gemstone* do you find the most beautiful: ruby, emerald or pearl?',
      'What do you like to hang or place at the *entrance* of a home for good luck?',
      'Who in your family checks the *panchang* before a big day?',
      'Which *zodiac* sign is the most common in your family?',
    ],
  },
];
