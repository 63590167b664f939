import type { Subject } from '../subject';

/** What South Asian towns study, celebrate on the school stage and read in the stars. */
export const delta: readonly Subject[] = [
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
      idea: ['How should a family celebrate good board exam results?'],
      problem: ['~Who in your family found out your marks before you did?'],
      choice: ['On results day: look the moment they are out, or have breakfast first?'],
      experience: ['Who was the first person you told your board exam results to?'],
    },
    atWork: {
      work: [
        'What helps pupils most in the last week before board exams?',
        'What should a school celebrate more: the top marks, or the biggest step forward?',
      ],
      people: [
        'Which teacher had faith in you before your exam results did?',
        'What do you remember about the day your board results came out?',
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
      idea: ['Which subject in the civil service exam would you study just for joy?'],
      problem: ['Which part of a big exam takes the longest to prepare: facts, essays or interview?'],
      choice: ['Studying for a big exam: before sunrise, or after midnight?'],
      experience: ['Who brought you tea while you studied for a big exam?'],
    },
    atWork: {
      work: [
        'What helps most in civil service preparation: a mentor, a study group or past papers?',
        'What counts more for the civil service exam: long hours, or a steady routine?',
      ],
      people: [
        'Which mentor kept you or a friend going through the civil service exam?',
        'What did preparing for the civil service exam give you besides the marks?',
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
      idea: ['Which computer skill would you most like to learn?'],
      problem: ['Which computer program took you the longest to learn?'],
      choice: ['Learning a new computer program: in a class, or from a video?'],
      experience: ['Where did you sit in front of a computer for the first time?'],
    },
    atWork: {
      work: [
        'Which computer skill opens the most doors for somebody looking for a first job?',
        'Learning software for work: a course first, or straight into the job?',
      ],
      people: [
        'What was the first computer program you ever used at work?',
        "Who taught you the keyboard shortcut you couldn't live without?",
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
      idea: ['Which trade would you learn if you could start over tomorrow?'],
      problem: ['Which trade looks the hardest to learn: welding, wiring or plumbing?'],
      choice: ['Learning with your hands: wood, metal, wires or cloth?'],
      experience: ['Who taught you to use your first tool?'],
    },
    atWork: {
      work: [
        'What do apprentices learn on the job that no classroom can show?',
        'Which trade is hardest to find people for where you live?',
      ],
      people: [
        'Which trade did you try your hand at before you found the right one?',
        'Which old hand in the workshop did you learn the most from?',
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
      idea: ['What would you buy with your first salary?'],
      problem: ["What's hardest in a first job interview: the wait, the questions or the handshake?"],
      choice: ['A first job after college: in a big city, or close to home?'],
      experience: ['What helped you most in your very first job interview?'],
    },
    atWork: {
      work: [
        'What do freshers most often leave out of an interview that they should say?',
        'What counts more on campus: good marks, or a project of your own?',
      ],
      people: [
        'What do you remember about the day of your first job offer?',
        'Which question in your first placement interview caught you off guard?',
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
      idea: ['Which costume would you love to wear on the annual day stage?'],
      problem: ["What's hardest before a school annual day: the lines, the costume or the nerves?"],
      choice: ['At the school annual day: on the stage, behind the curtain or in the front row?'],
      experience: ['Which song, dance or speech did you perform at school?'],
    },
    atWork: {
      work: [
        'What do parents enjoy most at a school annual day: the dances, the drama or the prizes?',
        'What does a child gain most from an annual day: confidence, friends or a good memory?',
      ],
      people: [
        'Which teacher gave you your first part on a stage?',
        'What went wonderfully wrong at a school show you remember?',
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
      problem: ['What is hardest when you memorise Quran: starting, repeating or keeping it?'],
      choice: ['Learning Quran by heart: early in the morning, or after school?'],
      experience: ['Who listened to you when you learnt to recite Quran?'],
    },
  },
  {
    name: 'Vesak and lanterns',
    says: ['vesak', '(buddha (purnima|day)|poya day|dansal)', '(sinhala|tamil) new year', 'avurudu'],
    clues:
      'lanterns, temple, lotus, alms, pandal, kiribath, candles, white clothes, poya, buddha, full moon, dansal, sri lanka, avurudu, kavum, dhamma, oil lamp, purnima, sil, enlightenment, sinhala, tamil new year, paper lantern, kokis, monks, almsgiving, procession, meditation, colombo, bakthi gee',
    asks: {
      idea: ['Which shape and colour would you choose for a Vesak lantern?'],
      problem: ["What's trickiest about making a Vesak lantern: the frame, the paper or the tail?"],
      choice: ['On Vesak evening: a walk to see the lanterns, or a quiet hour at the temple?'],
      experience: ['Who taught you to make your first Vesak lantern?'],
    },
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
      idea: ['What do you make first from a pot of fresh milk?'],
      problem: ['What runs out first at your home: milk, curd or butter?'],
      choice: ['A glass of milk: plain, with turmeric or turned into tea?'],
      experience: ['How did the milk come to your home when you were a child?'],
    },
    atWork: {
      work: [
        'What does a milk co-operative give a small farmer most: a fair price, advice or security?',
        "What's hardest to keep steady in milk: the quantity, the fat or the cold chain?",
      ],
      people: [
        'What do you remember about the milk round or milk booth of your childhood?',
        'Which milk sweet or dish from your childhood would you like to taste again?',
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
      idea: ['Which part of a new home would you ask a vastu expert about first?'],
      problem: ['Which room is trickiest to place well by vastu: kitchen, bedroom or puja room?'],
      choice: ['Your horoscope: read it in the morning, or look back at night?'],
      experience: ['Which auspicious date did your family choose with the most care?'],
    },
  },
];
