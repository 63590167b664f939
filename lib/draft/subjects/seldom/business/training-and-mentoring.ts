import type { Subject } from '../../subject';

/** Those who teach, train, advise and inform people at work. */
export const trainingAndMentoring: readonly Subject[] = [
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
      choice: [
        '+What makes a good mentor: listening, experience or honesty?',
        '+What would you most like a mentor to help you with: confidence, career or skills?',
      ],
      experience: ['+What did a mentor say that you still think of?'],
      idea: ['Which skill of yours would you happily pass on to a mentee?'],
    },
    cued: [
      'What would you like to learn from somebody half your age in *reverse* mentoring?',
      'Who was your first *role model*: a relative, a teacher or a star?',
      'What helped your *confidence* when you started something new?',
      'Where would you meet a *mentor*: over coffee, on a walk or by video?',
    ],
    atWork: {
      asks: [
        '+Where do mentoring conversations go well: in a meeting room, on a walk or online?',
        '+What makes a mentoring chat useful: honest questions, honest answers or enough time?',
        'What matters most in a mentor: experience, listening or honest advice?',
        'What does a mentor gain from mentoring?',
      ],
      cued: [
        'What makes a first *session* with a mentee go well: questions, stories or a plan?',
        'Which advice would you give anybody in an *early career*?',
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
      choice: [
        '+How do you learn best online: with videos, quizzes or live sessions?',
        '+Online training: ten minutes a day, or one whole morning?',
      ],
      idea: ['What could you teach your colleagues in ten minutes?'],
      experience: ['Which training at work have you really used since?'],
    },
    cued: [
      'Which *course* would you take just for the pleasure of it?',
      'Which *quiz* subject would you beat all your friends at?',
      'How do you like to learn: *video*, book or somebody who shows you?',
      'Where do you keep your *certificates*: on the wall, in a drawer or on the computer?',
    ],
    atWork: {
      asks: [
        '+What keeps people going with an online course: short lessons, a date or a colleague?',
        '+What matters most in a training platform: good content, easy use or clear reports?',
        'Which training would you move online first: safety, software or onboarding?',
        "What did you teach yourself for work that you're proudest of?",
      ],
      cued: [
        'What makes a *compliance* course one that people finish with a smile?',
        'What would you put into the first day of *onboarding*?',
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
      choice: [
        'A foreign language at work: easier on the phone, or in an email?',
        'Which English lesson would suit you best: one to one, a small group or online?',
      ],
      idea: ['Which English idiom would you explain first to a new colleague from abroad?'],
      problem: ['~Which office phrase means nothing when you translate it word for word?'],
    },
    cued: [
      'How do you like to end an English *email*: best wishes, kind regards or just your name?',
      'How would you open a *presentation* in English: a question, a story or the main point?',
      'Which phrase do you hear in every *meeting* held in English?',
      'What is your safest subject for *small talk*: weather, food or the weekend?',
      'Which English *accent* do you find easiest to follow?',
      'Which English word has the oddest *pronunciation*?',
      'Which bit of English *grammar* takes the most thought: tenses, articles or prepositions?',
      'Which part of *IELTS* would you practise first: speaking, writing or listening?',
    ],
    atWork: {
      asks: [
        '+How do you say no politely in business English?',
        '+Which English phrase is most useful in a meeting?',
        '+What makes a work email in English sound friendly?',
        '+Which business phrase puzzles learners of English most?',
        '+What gives people confidence to speak up in English at work?',
      ],
      cued: [
        'Which English phrase wins you a moment to think in a *negotiation*?',
        'How does a good English *trainer* get a shy group talking?',
        'What do you say on the *telephone* in English when you did not catch the name?',
        'What helps a *non-native* speaker most in a fast meeting: agenda, notes or slower talk?',
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
      experience: ['Which piece of praise at work has stayed with you?'],
      choice: ['Hearing how you are doing at work: once a year, or a little every week?'],
      problem: ['Which part of your job is hardest to put into a review?'],
      idea: ['Where do you like to have a check-in at work: at a desk, on a walk or over coffee?'],
    },
    cued: [
      'Which *goal* of yours this year are you most pleased with?',
      'Who gave you *feedback* that really helped, and what was it?',
      'What makes a good *one-to-one*: a walk, a coffee or a short list?',
      'How do you like to hear *praise*: in private, in writing or in front of the team?',
    ],
    atWork: {
      asks: [
        '+What makes a review at work useful: clear goals, plain words or good examples?',
        'What should a performance review start with: successes, goals or a question?',
        "What's the most useful thing a manager told you in a review?",
        'Which is harder in a performance review: giving criticism, or taking praise?',
      ],
      cued: [
        'How often should a *check in* happen: weekly, monthly or each quarter?',
        'Which question should every *self-assessment* start with?',
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
      choice: [
        'What would make your working day healthier: a walk, a stretch or a better chair?',
        'A break at work: a stretch, or a walk round the block?',
      ],
    },
    cued: [
      'When did you last have your *eyesight* checked: this year, last year or long ago?',
      'Which sound at work would you turn down first to look after your *hearing*?',
      'What brings your *blood pressure* down on a busy day: tea, fresh air or music?',
      'What makes a *return to work* easier: shorter days, a chat or a tidy desk?',
      'A *vaccination* at work: left arm or right arm?',
      'Which meal suits a *night worker* best: breakfast, soup or a sandwich?',
      'What would you adjust first in a *DSE* check: the chair, the screen or the desk?',
      'Which *wellbeing* offer at work would you try first: yoga, a walking group or free fruit?',
    ],
    atWork: {
      asks: [
        '+What puts people at ease at a work health check?',
        '+What makes a health check at work easy to say yes to?',
        '+How can employers get more people to come for health checks?',
        '+Where would you rather have a work health check: on site or at a clinic?',
        '+What matters most in a health check at work: speed, privacy or clear results?',
        'Which health check would your team welcome first: hearing, eyes or blood pressure?',
      ],
      cued: [
        'What helps a manager write a good *referral*: a form, a call or an example?',
        'Which *adjustment* at work makes a big difference for little effort?',
        'How do you plan *health surveillance*: by shift, by team or by birthday month?',
        'What made you move into occupational health as a *nurse*?',
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
      choice: ['A speaker at a work event: one who makes you laugh, or one who makes you think?'],
      idea: ['Which speaker would you most like to hear in person?'],
      experience: ['Which speaker could you have listened to for another hour?'],
      problem: ['Which part of giving a talk do you find trickiest?'],
    },
    cued: [
      'Which kind of *explorer* would you like to hear tell stories: poles, deep sea or space?',
      'What would you ask an *Olympian* after a talk: the training, the nerves or the breakfast?',
      'What makes an *after-dinner* speech a good one: a joke, a story or a short finish?',
      'Which *author* would you most like to hear speak in person?',
    ],
    atWork: {
      asks: [
        '+What makes a keynote stay with you: a story, a number or a laugh?',
        'Which topic would you choose for a keynote at your next event?',
        'What do you remember about the first time you spoke on a stage?',
        'Which line from a talk do you still carry around with you?',
      ],
      cued: [
        'What makes a talk about *leadership* stick: a story, a mistake or a clear rule?',
        'Where in a *conference* day should the keynote go: first thing, after lunch or at the end?',
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
      choice: ['News from work: in an app, or pinned up by the kettle?'],
      idea: ['What would you put on the front page of the staff newsletter?'],
      problem: ['Which page of a staff newsletter is hardest to fill?'],
      experience: ["What's the best story you have read in a staff newsletter?"],
    },
    cued: [
      'Which *birthday* at work do you never forget?',
      'What do you read first in a *newsletter*: the pictures, the names or the recipes?',
      'What would you like to read about a *colleague* you only know from the lift?',
      'Which good *headline* would you write about your own week?',
    ],
    atWork: {
      asks: [
        '+What makes a staff newsletter worth reading: real stories, good photos or short news?',
        'What do you read first in a staff newsletter: people, photos or results?',
        'How often should a staff newsletter come out: weekly, monthly or quarterly?',
        'How can a newsletter reach frontline teams best: by phone, on paper or at briefings?',
      ],
      cued: [
        'What would you ask a *new starter* for a small portrait in the newsletter?',
        'How do you bring news to *frontline* staff who have no desk?',
      ],
    },
  },
];
