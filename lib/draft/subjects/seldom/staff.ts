import type { Subject } from '../subject';

/** What firms buy for their people: rules, coaching, days out and care. */
export const staff: readonly Subject[] = [
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
      idea: ['Which page would you add to your staff handbook?'],
      problem: ['Which page of a staff handbook gets the most questions?'],
      choice: ['For team rules: written down in a handbook, or agreed over a cup of tea?'],
      experience: ["~What's the strangest rule you have come across at work?"],
    },
    atWork: {
      work: [
        'Which workplace policy would you most like to see written in plain words?',
        "What's hardest to put in plain words: a policy, a contract or a difficult letter?",
      ],
      people: [
        'What did someone in HR do for you once that made a hard week easier?',
        'Which HR question do small firms find hardest to answer on their own?',
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
      problem: ['Which kind of conversation at work do you find hardest to start?'],
      choice: ['With a good coach: a clear plan for the hour, or see where the talk goes?'],
      experience: ['Who taught you the most about leading a team?'],
    },
    atWork: {
      work: [
        'What do leaders find hardest to make time for: thinking, listening or resting?',
        'Which is harder for a new leader: letting go of the old job, or asking for help?',
      ],
      people: [
        'Which question from a coach or a boss once stopped you in your tracks?',
        'What took you longest to learn about leading people?',
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
      idea: ['What would you teach every new manager in the first hour?'],
      problem: ["What's hardest for a new manager: saying no, handing over or giving feedback?"],
      choice: ['Before a difficult conversation at work: plan every word, or listen first?'],
      experience: ["What's the best thing a manager has ever done for you?"],
    },
    atWork: {
      work: [
        'Which should every new manager learn first: giving feedback, delegating or listening?',
        'Which is harder for a new manager: giving praise, or giving bad news?',
      ],
      people: [
        'What felt strangest about managing people for the very first time?',
        'Which habit of a good manager do you still copy today?',
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
      idea: ['Which speech would you love to be able to give one day?'],
      problem: ['~What do your hands do when you speak in front of people?'],
      choice: ['Before a talk: notes on a card, or nothing but a deep breath?'],
      experience: ['Where did you first have to speak in front of a crowd?'],
    },
    atWork: {
      work: [
        'What helps most with nerves before a talk: rehearsing, breathing or a friendly face?',
        'Which part of a speech takes the most preparing: the start, the middle or the end?',
      ],
      people: [
        'What do you remember about the first time you had to speak in front of a crowd?',
        'Which speaker do you still remember, and what did they do differently?',
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
      idea: ['~What would you do with your team for a day if nobody brought a flip chart?'],
      problem: ['~Which game brings out the competitive side of your team?'],
      choice: ['At a team day out: first to volunteer, or happiest keeping score?'],
      experience: ['What did you find out about a colleague on a team day out?'],
    },
    atWork: {
      work: [
        "What's hardest to agree on for a team day out: the date, the place or the plan?",
        'Which does a team remember longer: a day of activities, or a long lunch together?',
      ],
      people: [
        'Which moment from a team away day does everyone still talk about?',
        "Where was the most unusual team day you've ever been on?",
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
      idea: ['Which small change has made your desk more comfortable?'],
      problem: ['Where does a long day at the screen show first: in your eyes, neck or back?'],
      choice: ['For the afternoon slump at your desk: a walk, a cup of tea or standing up to work?'],
      experience: ["What's the oddest place you have set up your laptop for a day's work?"],
    },
    atWork: {
      work: [
        'What gets you up from your desk most often: coffee, colleagues or a stiff back?',
        'What makes a desk comfortable all day: the chair, the screen or the light?',
      ],
      people: [
        "What's the best tip anyone gave you for a long day at a desk?",
        "What's the most uncomfortable desk or chair you've ever had to work at?",
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
      idea: ['Which small thing would make your week at work better?'],
      problem: ['What do you skip first on a busy day at work: lunch, fresh air or going home on time?'],
      choice: ['On your lunch break: a walk outside, a good book or a chat?'],
      experience: ["What's the kindest thing a colleague has done for you on a busy day?"],
    },
    atWork: {
      work: [
        'Which is harder in a busy job: taking a real break, or switching off at night?',
        'What lifts a working day most: a walk outside, a good laugh or a quiet hour?',
      ],
      people: [
        'What did a manager once do that took a real weight off your shoulders?',
        'Which small habit keeps you well on a busy working day?',
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
      idea: ['Which small extra at work would you use every week?'],
      problem: ["~What's the strangest perk you have seen in a job advert?"],
      choice: ['As a thank-you at work: a day off, or a voucher?'],
      experience: ["What's the nicest thank-you you have had at work?"],
    },
    atWork: {
      work: [
        'What means more at work: a thank-you in private, or in front of everyone?',
        'Which matters more in staff benefits: a wide choice, or a few really good ones?',
      ],
      people: [
        'Which perk at work made a real difference to you or your family?',
        'Which benefit at work did you only come to value later in life?',
      ],
    },
  },
];
