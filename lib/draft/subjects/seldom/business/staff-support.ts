import type { Subject } from '../../subject';

/** What firms buy for their people: rules, coaching, days out and care. */
export const staffSupport: readonly Subject[] = [
  {
    name: 'HR consultancy',
    says: [
      'hr (consultant|consultancy|advice|support line|outsourcing|advisor|advisory|adviser|retainer)',
      'outsourced hr',
      '(staff|employee) handbook',
      '(grievance|disciplinary) (process|procedure|hearing|meeting)',
      'people (consultancy|consultant)',
    ],
    clues:
      'grievance, handbook, disciplinary, policies, absence, tribunal, contracts, employers, probation, acas, policy, redundancy, employment law, staff, small business, outsourced, recruitment, settlement, employee, advice line, dismissal, payroll, retainer, flexible working, onboarding, investigation, people, sick pay, performance, maternity',
    asks: {
      problem: ['Which page of a staff handbook gets the most questions?'],
      idea: ['Which page would you add to your staff handbook?'],
      choice: ['For team rules: written down in a handbook, or agreed over a cup of tea?'],
      experience: ["~What's the strangest rule you have come across at work?"],
    },
    cued: [
      'Which *flexible working* pattern would suit you best: early start, short week or home days?',
      'What should a good *probation* chat always begin with?',
      'What makes the first day in a new job go well: a *contract* signed early, a tour or a lunch?',
      'Which *policy* would you make shorter first?',
      "How would you mark a staff member's *return* after a long absence: coffee, a chat or a card?",
      'What would you ask an *employment law* expert if you had a minute?',
      'What makes a *small business* a good place to work: people, hours or trust?',
      'Which perk do *staff* like best: an extra day off, a good lunch or flexible hours?',
    ],
    atWork: {
      asks: [
        'Which workplace policy would you most like to see written in plain words?',
        'What makes an HR policy easy to follow?',
        'Which page of a staff handbook gets read most?',
        'When should a growing firm first call an HR adviser?',
        'What helps most to keep good people: flexibility, progress or a good manager?',
      ],
      cued: [
        'What do managers need most before a *disciplinary* meeting: notes, advice or a calm hour?',
        'How do you handle a *grievance* well: a quick chat first, or straight to paper?',
        'Which question about *redundancy* do managers find hardest to ask?',
        'Which *absence* record is easiest to keep up to date: a sheet, a system or a calendar?',
      ],
    },
  },
  {
    name: 'executive coach',
    says: [
      'executive coach(ing)?',
      '(leadership|business|performance|confidence|mindset) coach(ing)?',
      'coaching (client|session|programme|program|practice|qualification|certification|conversation)',
      'imposter syndrome',
      'reverse mentoring',
    ],
    clues:
      'coach, leaders, clarity, confidence, mindset, accredited, breakthrough, one to one, reflection, leadership, ceo, imposter, senior, burnout, client, goal, strategic, manager, executive presence, founder, delegation, psychometric, session, board, blind spot, accountability, chemistry call, icf, purpose, director, feedback',
    asks: {
      idea: ['What would you like a coach to help you get better at?'],
      choice: ['With a good coach: a clear plan for the hour, or see where the talk goes?'],
      problem: ['Which kind of conversation at work do you find hardest to start?'],
      experience: ['Who taught you the most about leading a team?'],
    },
    cued: [
      'What gives you *confidence* just before you speak up in a big meeting?',
      "*Feedback* from a boss or a coach: straight away, or after a night's sleep?",
      'Which task at work do you find hardest to *delegate*?',
      'Who do you tell first when you set yourself a new *goal* at work?',
      'Where do you find *clarity* about a hard decision at work: on a walk, on paper or in a talk?',
      'Which saying puts you in the right *mindset* for a hard day at work?',
      'When do you find time for *reflection* on your week at work: on Friday, on Sunday or on the way home?',
      'Which *leader*, from history or from your own life, would you like as a coach for a day?',
      'Which *strength* did somebody at work see in you before you did?',
      'How can you tell that a boss or a coach is really *listening*?',
    ],
    atWork: {
      asks: [
        '+What do new leaders find hardest to let go of?',
        '+What would you work on first with a coach: listening, delegating or confidence?',
        'When does coaching help a leader most: a first role, a big change or a new team?',
        'What surprises people most when they first lead a team?',
        'Which skill is hardest to learn when you start to lead people?',
      ],
      cued: [
        'Where do *one-to-one* talks with your team go best: in the office, on a call or on a walk?',
        'What helps a leader most before a *board* meeting: one more rehearsal, or an early night?',
        'What did your first year as a *manager* teach you about other people?',
        'When in a full week as a leader do you find time for *strategic* thinking?',
        'Which piece of *feedback* changed the way you lead people?',
      ],
    },
  },
  {
    name: 'management training',
    says: [
      'management (training|development|skills|course|programme)',
      '(leadership|manager) (programme|program|course|development|workshop|academy)',
      'line manager (training|workshop|course)',
      '(new|first time) manager',
      'difficult conversation',
      'feedback (skills|training)',
    ],
    clues:
      'delegates, managers, cohort, workshop, facilitator, feedback, leaders, module, ilm, grievance, first-time, delegation, supervisor, cmi, coaching style, difficult conversation, promotion, one-to-one, skills, line, course, apprenticeship, confidence, level 3, role play, motivation, trainer, conflict, emerging leader, toolkit, performance, in-house',
    asks: {
      choice: [
        '+Which skill should every manager practise: feedback, planning or listening?',
        '+What makes a good manager: listening, fairness or clear goals?',
      ],
      problem: ["What's hardest for a new manager: saying no, handing over or giving feedback?"],
      idea: ['What would you teach every new manager in the first hour?'],
    },
    cued: [
      'How do you like to get *feedback*: at once, over a coffee or in writing?',
      'How often should a manager hold a *one-to-one*: weekly, monthly or when needed?',
      'What is a good first task to practise *delegation* with: a report, a meeting or a visit?',
      'What should a new *supervisor* learn first: the names, the tasks or the rota?',
      'What makes a good *coaching* question: short, open or a little unexpected?',
      'What makes a training *workshop* fly by: role play, discussion or good stories?',
      'How would you celebrate a *promotion*: a call home, a meal out or a new notebook?',
      'What gives you *confidence* before you speak to a team: notes, practice or a deep breath?',
    ],
    atWork: {
      asks: [
        '+What makes management training stick: real cases, peer groups or follow-up?',
        '+When should management training start: before a promotion, or right after it?',
        'Which should every new manager learn first: giving feedback, delegating or listening?',
        'What should every first-time manager be taught?',
        'Which conversation should every new manager practise?',
      ],
      cued: [
        'What brings a new *cohort* of managers together fastest: a meal, a problem or a walk?',
        'Which *ILM* topic would you sign up for first: coaching, planning or leading change?',
        'What would you give a new *line manager* in week one: a mentor, a course or more time?',
        'What do you look for when you pick someone for a management *apprenticeship*?',
      ],
    },
  },
  {
    name: 'public speaking',
    says: [
      'public speaking',
      'presentation (skills|training|coach|coaching|design)',
      'speak(ing)? with (confidence|impact)',
      'toastmaster',
      'voice coach',
      'media training',
      '(pitch|speech) (coach|training|practice|coaching)',
    ],
    clues:
      'speech, audience, nerves, slides, stage, microphone, confidence, presenting, speaker, eye contact, voice, toastmasters, body language, storytelling, presenter, breath, um, pitch, best man, opening line, presentation, workshop, butterflies, pause, filler words, impact, coach, rehearse, posture, room, delivery',
    asks: {
      choice: [
        '+What helps you most before a speech: practice, a deep breath or a friendly face?',
        'Before a talk: notes on a card, or nothing but a deep breath?',
        'What would you like to improve first in public speaking: voice, nerves or body language?',
      ],
      problem: ['~What do your hands do when you speak in front of people?'],
    },
    cued: [
      'Which *best man* or wedding speech do you remember for the right reasons?',
      'What calms your *nerves* before you stand up to speak?',
      'How do you like to begin a talk: with a *story*, a question or a picture?',
      'Who has a *voice* you could listen to for an hour?',
    ],
    atWork: {
      asks: [
        '+What helps most with nerves before a talk: rehearsing, breathing or a friendly face?',
        '+What makes a talk memorable: a story, good slides or a strong start?',
        'How do you prepare a talk: with full notes, key words or a rehearsal?',
        'Which speaker do you still remember, and what did they do differently?',
      ],
      cued: [
        'Which makes a better talk at work: few *slides*, many slides or none?',
        'What did a good *presentation* at work teach you about your own?',
      ],
    },
  },
  {
    name: 'team away days',
    says: [
      'away ?day (venue|idea|activity|package|host|facilitator)',
      'team (building|bonding) (activity|event|day|exercise|experience|package)',
      'corporate (retreat|away ?day|team ?building|fun day)',
      '(raft|bridge) building',
      'murder mystery (day|evening|night)',
      'team (away ?day|day out|retreat)',
    ],
    clues:
      'colleagues, teamwork, treasure hunt, facilitator, retreat, corporate, icebreaker, team building, activity, venue, escape room, raft, workshop, bonding, offsite, manor, archery, strategy, meeting room, lunch, cookery, delegate, catering, strategy session, quad, residential, flipchart, christmas do, planning, group size',
    asks: {
      experience: ['What did you find out about a colleague on a team day out?'],
      choice: [
        'At a team day out: first to volunteer, or happiest keeping score?',
        'Team day: escape room, cooking class or a long walk?',
      ],
      problem: ['~Which game brings out the competitive side of your team?'],
    },
    cued: [
      'What are you best at in an *escape room*: locks, puzzles or keeping calm?',
      'What would your part be in a team *treasure hunt*: map reader, runner or clue solver?',
      'Building a *raft* with colleagues: tie the knots, give directions or test it first?',
      'What would you like to make on a team *cookery* day: pasta, curry or pudding?',
      'Who in your team would you back to win at *archery*?',
      'Which *icebreaker* question gets everybody in a team talking?',
      'Where would you take a team for a *retreat*: to the sea, to the hills or to a city?',
      'Which kind of *venue* suits a team day best: a barn, a boat or an old manor?',
    ],
    atWork: {
      asks: [
        '+What belongs on every away day agenda?',
        '+What should a team bring back from an away day?',
        '+Which away day activity gets a quiet team talking?',
        '+What have you learned about a colleague on a team away day?',
        '+How long should a team away day last: a morning, a day or overnight?',
        '+Which would you choose for a team day: cooking, crafts or a challenge outdoors?',
      ],
      cued: [
        'When does a *strategy* session go best: first thing, after a walk or after lunch?',
        'What makes a good *facilitator* for a team day: timing, humour or quiet questions?',
        'What do you like to take home from a team *workshop*: a list, a photo or one good idea?',
        'What does a *remote* team need most when it meets at last: work, food or fun?',
      ],
    },
  },
  {
    name: 'healthy desks',
    says: [
      'occupational health',
      '(desk|dse|workstation|display screen) assessment',
      'workplace (assessment|ergonomic)',
      'ergonomic (assessment|chair|specialist|advice|workstation)',
      'ergonomist',
      '(sit stand|standing) desk',
      'fit for work',
      'health surveillance',
    ],
    clues:
      'posture, workstation, ergonomic, screen, chair, neck, back pain, wrist, musculoskeletal, assessor, monitor, dse, standing desk, keyboard, assessment, footrest, lumbar, mouse, laptop riser, sit-stand, eye test, hybrid, office, home working, employee, shoulders, movement break, occupational, adjustable, armrest',
    asks: {
      choice: [
        '+Working at a desk: sitting, standing or a bit of both?',
        'For the afternoon slump at your desk: a walk, a cup of tea or standing up to work?',
      ],
      idea: ['Which small change has made your desk more comfortable?'],
      problem: ['Where does a long day at the screen show first: in your eyes, neck or back?'],
    },
    cued: [
      'What do you do best at a *standing desk*: calls, emails or thinking?',
      'Who first talked to you about your *posture*: a parent, a teacher or a coach?',
      'What do you adjust first on a new office *chair*: height, back or arms?',
      'How many *monitors* do you like to work with: one, two or three?',
      'Which stretch loosens your *neck* best after a morning at the desk?',
      'Which room is best for *home working*: kitchen, bedroom or study?',
      'Kindest to your wrist: a *mouse*, a trackpad or a trackball?',
      'Which *keyboard* shortcut do you use all day long?',
    ],
    atWork: {
      asks: [
        'What makes a desk chair comfortable all day?',
        'What would you ask at a workstation assessment?',
        'Which small change made your desk more comfortable?',
        'What do you adjust first at a new desk: the chair, the screen or the keyboard?',
      ],
      cued: [
        'Which question comes up most in a *DSE* assessment?',
        'What does a workstation *assessor* put right first: chair, screen or light?',
        'Which desk gets set up with more care in *hybrid* work: the one at home or in the office?',
        'What gets a team to use *sit-stand* desks: a reminder, the boss or a friendly contest?',
      ],
    },
  },
  {
    name: 'wellbeing at work',
    says: [
      '(employee|staff|workplace|corporate) (wellbeing|wellness|mental health)',
      'wellbeing (programme|at work|champion|platform|week|day)',
      'mental health first aid(er)?',
      'employee assistance (programme|program)',
      'burn ?out',
    ],
    clues:
      "burnout, resilience, workload, absence, champions, mindfulness, employees, stress, line managers, mental health, eap, workplace, manager, yoga, webinar, lunch break, sleep, wellness, psychological safety, culture, support, hybrid, flu jab, lunchtime, hr, policy, presenteeism, men's health, step challenge",
    asks: {
      choice: [
        'On your lunch break: a walk outside, a good book or a chat?',
        'Which wellbeing class would you try at work: yoga, breathing or a walking group?',
        'What lifts your day at work most: a chat, a walk or a good coffee?',
      ],
      idea: ['Which small thing would make your week at work better?'],
    },
    cued: [
      'What takes the *stress* out of a long day at work: a walk, music or a laugh?',
      'What helps you *sleep* well after a full day at work: a book, a bath or fresh air?',
      '*Mindfulness* at work: a few quiet breaths, a short walk or a cup of tea?',
      'When would you join *yoga* at work: before the day starts, at noon or after?',
      'Which part of a *hybrid* week do you like best: the home days or the office days?',
      'How do you follow a wellbeing *webinar*: with lunch, with a notebook or on a walk?',
      'Which small thing at work is good for your *mental health*: daylight, plants or laughter?',
      'Keeping *burnout* away: an early finish, a hobby or a proper holiday?',
    ],
    atWork: {
      asks: [
        "+How does a good manager look after a team's wellbeing?",
        '+Which wellbeing idea has worked well in your workplace?',
        '+What helps people to speak openly about wellbeing at work?',
        '+Who should lead on wellbeing at work: managers, champions or the whole team?',
      ],
      cued: [
        "What's the best question *line managers* can ask at the start of a one-to-one?",
        'How do you tackle a heavy *workload*: a list, a chat or one thing at a time?',
        'What makes good wellbeing *champions*: warmth, time or knowing everyone?',
        'What helps a team build *resilience*: training, rest or good company?',
      ],
    },
  },
  {
    name: 'perks at work',
    says: [
      'employee (benefit|reward|recognition|perk|discount) (platform|scheme|programme|provider|package|app)',
      'benefits (platform|provider|consultant)',
      'cycle to work',
      'staff (reward|perk|discount scheme)',
      '(peer )?recognition (programme|platform|scheme)',
      'group (life|income protection) (cover|insurance)',
    ],
    clues:
      'perks, vouchers, recognition, benefits, employer, engagement, scheme, platform, employees, discount, reward, gym, cycle to work, health cash plan, pension, salary sacrifice, bonus, gift card, staff, retention, wellbeing, annual leave, birthday off, app, payroll, package, childcare, electric car scheme, insurance, flexible, long service, dental',
    asks: {
      choice: [
        '+Which perk at work would you choose first: free lunch, a gym pass or extra leave?',
        'As a thank-you at work: a day off, or a voucher?',
      ],
      idea: ['Which small extra at work would you use every week?'],
      problem: ["~What's the strangest perk you have seen in a job advert?"],
    },
    cued: [
      'What would you do with your *birthday off* work?',
      'Where would you spend a *voucher* first: books, food or a day out?',
      'Where would a *cycle to work* ride take you past: park, river or bakery?',
      'Which *gym* class would you join if it were in your lunch hour?',
    ],
    atWork: {
      asks: [
        'Which matters more in staff benefits: a wide choice, or a few really good ones?',
        'What do staff value most in a perk: flexibility, choice or fun?',
        'Which perk at work made a real difference to you or your family?',
        'Which perk would you offer first: extra leave, a health plan or learning days?',
      ],
      cued: [
        'Which kind of *recognition* stays with you: a word, a card or a cake?',
        'How would you like to use extra *annual leave*: one long trip, or single days?',
      ],
    },
  },
];
