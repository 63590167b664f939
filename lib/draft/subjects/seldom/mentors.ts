import type { Subject } from '../subject';

/** Those who teach, train, advise and inform people at work. */
export const mentors: readonly Subject[] = [
  {
    name: 'mentoring',
    says: [
      'mentor(ing|ship)',
      '(reverse|peer) mentoring',
      'mentee',
      'buddy (scheme|system|programme|program)',
    ],
    clues:
      'mentors, matching, guidance, early career, one to one, role model, sponsor, mentee, buddy, career, goal, reverse, confidence, sounding board, young people, peer, volunteer, founder, cohort, session, pairing, advice, graduate, coffee chat, listening, network, six months, leadership, growth',
    asks: {
      idea: ['Which skill of yours would you happily pass on to a mentee?'],
      problem: ['What do you wish somebody had told you in your first week at work?'],
      choice: ['A mentor: somebody from your own trade, or from a quite different one?'],
      experience: ['What did a mentor say that you still think of?'],
    },
    atWork: {
      work: [
        'Which makes a better mentoring match: the same field, or the same humour?',
        'What makes a mentoring chat useful: honest questions, honest answers or enough time?',
      ],
      people: [
        'What did you learn from somebody you mentored?',
        'Who was a mentor to you without ever being called that?',
      ],
    },
  },
  {
    name: 'training platform',
    says: [
      '(learning management|training management) system',
      '(staff|online) training library',
      '(e ?learning|micro ?learning|compliance training)',
      '(scorm|course) (package|authoring|library)',
      'training (platform|portal|matrix)',
    ],
    clues:
      'modules, quiz, completion, learners, certificates, l&d, gamified, lms, elearning, compliance, onboarding, scorm, course, microlearning, progress, assign, upskilling, admin, dashboard, video, reminder, refresher, gdpr, author, library, induction, badge, self-paced, learning path, mandatory, audit trail',
    asks: {
      idea: ['What could you teach your colleagues in ten minutes?'],
      problem: ['Which skill at work is hardest to learn from a book?'],
      choice: ['Online training: ten minutes a day, or one whole morning?'],
      experience: ['Which training at work have you really used since?'],
    },
    atWork: {
      work: [
        'Which do you remember longer from training: what you heard, or what you tried yourself?',
        'What keeps people going with an online course: short lessons, a date or a colleague?',
      ],
      people: [
        'Which trainer or teacher do you still quote at work?',
        "What did you teach yourself for work that you're proudest of?",
      ],
    },
  },
  {
    name: 'business English',
    says: [
      'business (english|german|french|spanish|language|mandarin) (course|class|lesson|training|coach|coaching|teacher)',
      '(corporate|workplace|company) language (training|course|lesson)',
      'english for (work|business|professionals|meetings)',
      '(accent|communication) (training|coaching)',
    ],
    clues:
      'fluency, vocabulary, small talk, idioms, pronunciation, native speaker, presentations, ielts, email, meeting, accent, grammar, trainer, non-native, confidence, phrasal verb, cefr, b2, negotiation, learner, corporate, one-to-one, speaking, telephone, toeic, role play, language, tutor, intermediate, conversation',
    asks: {
      idea: ['Which English idiom would you explain first to a new colleague from abroad?'],
      problem: ['~Which office phrase means nothing when you translate it word for word?'],
      choice: ['A foreign language at work: easier on the phone, or in an email?'],
      experience: ['What was the first thing you said to a colleague in another language?'],
    },
    atWork: {
      work: [
        "What's hardest at work in another language: phone calls, jokes or small talk?",
        'What helps most in a meeting of many languages: slow speech, slides or notes after?',
      ],
      people: [
        "What's the funniest mix-up you've had with a word in another language?",
        'Who helped you feel at ease speaking a foreign language at work?',
      ],
    },
  },
  {
    name: 'performance reviews',
    says: [
      '(performance|annual|annual staff) (review|appraisal)',
      'appraisal (season|form|meeting|cycle)',
      '(okr|okrs|goal setting)',
      '(360|three sixty) (degree )?feedback',
      'one to one meeting',
    ],
    clues:
      'managers, objectives, ratings, development plan, quarterly, check in, appraisal, feedback, okr, goal, line manager, one-to-one, rating, 360, self-assessment, employee, hr, kpi, cycle, smart goals, promotion, pay rise, calibration, bias, strengths, template, mid-year, competency, form, underperformance, conversation',
    asks: {
      idea: ['Where do you like to have a check-in at work: at a desk, on a walk or over coffee?'],
      problem: ['Which part of your job is hardest to put into a review?'],
      choice: ['Hearing how you are doing at work: once a year, or a little every week?'],
      experience: ['Which piece of praise at work has stayed with you?'],
    },
    atWork: {
      work: [
        'Which is harder in a performance review: giving criticism, or taking praise?',
        'What makes a review at work useful: clear goals, plain words or good examples?',
      ],
      people: [
        "What's the most useful thing a manager told you in a review?",
        'What do you remember about the first performance review you had to give?',
      ],
    },
  },
  {
    name: 'occupational health nurse',
    says: [
      'occupational health',
      '(fitness|health) (for|to) work (assessment|medical)',
      '(workplace|staff|corporate) (health check|medical|screening|flu vaccination)',
      'workstation assessment',
    ],
    clues:
      'absence, nurse, hearing tests, workstation, referral, adjustments, wellbeing, eyesight, fitness for work, health surveillance, audiometry, spirometry, sickness absence, medical, employer, screening, blood pressure, vaccination, return to work, night worker, hand-arm vibration, lung function, drug test, dse, flu jab, employee, musculoskeletal, clinic, pre-employment, ergonomics, drivers, case management',
    asks: {
      idea: ['What small thing would make your workstation more comfortable?'],
      problem: ['Which part of you gets stiff first on a long working day?'],
      choice: ['A break at work: a stretch, or a walk round the block?'],
      experience: ['Which healthy habit did you pick up from a colleague?'],
    },
    atWork: {
      work: [
        'Which small habit does most for your back on a long working day?',
        'Which helps more in a return to work after illness: shorter days, or lighter tasks?',
      ],
      people: [
        "Who do you know that always notices when a colleague isn't well?",
        'What did a nurse once tell you about your health at work that you still follow?',
      ],
    },
  },
  {
    name: 'keynote speakers',
    says: [
      '(keynote|motivational|after ?dinner|guest|conference) speaker',
      'speaker(s)? (bureau|agency|line ?up)',
      'keynote (speech|session|stage)',
      '(event|awards|conference) host',
    ],
    clues:
      'podium, inspiring, microphone, delegates, storytelling, stage, conference, bureau, audience, talk, motivational, after dinner, author, agm, olympian, slides, standing ovation, host, lectern, explorer, topic, panel, leadership, resilience, line-up, compere, testimonial, showreel, fee, mc, enquiry',
    asks: {
      idea: ['Which story from your work would make a good talk?'],
      problem: ['Which part of giving a talk do you find trickiest?'],
      choice: ['A speaker at a work event: one who makes you laugh, or one who makes you think?'],
      experience: ['Which speaker could you have listened to for another hour?'],
    },
    atWork: {
      work: [
        'Which part of a keynote do people talk about afterwards: the opening, a story or the end?',
        'What makes a keynote stay with you: a story, a number or a laugh?',
      ],
      people: [
        'Which line from a talk do you still carry around with you?',
        'What do you remember about the first time you spoke on a stage?',
      ],
    },
  },
  {
    name: 'staff newsletter',
    says: [
      '(staff|employee|internal) (newsletter|magazine|app|communications|comms|news)',
      '(staff|company) magazine',
      '(town hall|all ?hands) (meeting|format)',
    ],
    clues:
      'announcements, frontline, intranet, readership, colleague stories, sharepoint, internal comms, employee, edition, colleague, noticeboard, town hall, headline, editor, round-up, open rate, deskless, engagement, shout-out, new starter, birthday, front page, ceo message, issue, template, contributors, magazine, app, long service, feature, subscribe, channel',
    asks: {
      idea: ['What would you put on the front page of the staff newsletter?'],
      problem: ['Which page of a staff newsletter is hardest to fill?'],
      choice: ['News from work: in an app, or pinned up by the kettle?'],
      experience: ["What's the best story you have read in a staff newsletter?"],
    },
    atWork: {
      work: [
        'What do you read first in a staff newsletter: people, photos or results?',
        'What comes in last for every staff newsletter: photos, quotes or the sign-off?',
      ],
      people: [
        "Which colleague's story surprised you most when you finally read or heard it?",
        'Which photo from a staff newsletter or noticeboard do you still remember?',
      ],
    },
  },
];
