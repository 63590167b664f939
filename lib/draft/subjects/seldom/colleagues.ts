import type { Subject } from '../subject';

/** Finding, settling, asking and thanking the people a firm works with. */
export const colleagues: readonly Subject[] = [
  {
    name: 'staff relocation',
    says: [
      '(staff|employee|corporate|global|job) relocation',
      'relocation (agent|service|package|specialist|support)',
      'global mobility',
      'destination service',
    ],
    clues:
      'relocate, visa, expat, temporary housing, school search, assignment, shipping, settling in, moving, housing, temporary accommodation, employer, global mobility, hr, area tour, transferee, home search, international move, removal, newcomer, orientation, package, immigration, talent, landlord, spouse, work permit, lease, furnished, destination service, cost of living',
    asks: {
      choice: [
        '+What makes a new place feel like home: friends, food or familiar things?',
        'What would you look for first in a new town: a home, a school or a good café?',
      ],
      idea: ['Where in the world would you like to work for a year?'],
      problem: ['~What did you miss most on the first night in a new home?'],
    },
    atWork: {
      asks: [
        '+What matters most in a relocation: housing, schools or support for the family?',
        'What would you offer first to somebody relocating: a local guide, a home search or time off?',
        "What's harder to plan when a family moves for work: the schools, or the housing?",
        'What takes longest to sort out when somebody moves for a job?',
      ],
    },
  },
  {
    name: 'background checks',
    says: [
      '(background|criminal record|pre ?employment|employment) (check|screening|vetting|verification)',
      'dbs check',
      'reference check(ing)?',
      'right to work',
    ],
    clues:
      'candidates, references, vetting, identity, hiring, compliance, turnaround, certificate, dbs, screening, criminal record, right to work, employer, onboarding, police check, fraud, qualification, pre employment, verification, hr, disclosure, blue card, recruit, cv lie, safer recruitment, social media check, enhanced, credit check, garda, applicant',
    asks: {
      choice: [
        'What matters most in a reference: honesty, detail or a kind word?',
        'How do you like to send documents: by app, by email or in person?',
        'A reference for a good colleague: a letter, or a chat on the phone?',
      ],
      problem: ['~Which document takes you longest to find when a form asks for it?'],
    },
    atWork: {
      asks: [
        '+What makes background checks easy for candidates: clear steps, speed or updates?',
        'Which part of a background check would you speed up first?',
        'What tells you most about a candidate: a reference, a certificate or a conversation?',
        'Which is slower to come back: an old reference, or an old certificate?',
      ],
    },
  },
  {
    name: 'psychometric tests',
    says: [
      'psychometric',
      '(personality|aptitude|ability|strengths|cognitive) (test|assessment|profile|questionnaire)',
      'situational judg(e)?ment',
      'pre ?hire assessment',
    ],
    clues:
      'candidates, introvert, traits, reasoning, assessment, strengths, norm group, personality, aptitude, hire, questionnaire, cognitive, recruitment, ability, profile, talent, numerical, leadership, validity, psychologist, situational judgement, bias, report, benchmark, potential, score, verbal, hr, behaviour',
    asks: {
      choice: [
        'Which part of an aptitude test would you enjoy most: words, numbers or shapes?',
        'At work: more of a planner, or more of a jumper-in?',
      ],
      problem: ['Which kind of test question do you find trickiest: shapes, numbers or words?'],
      idea: ['Which of your strengths would you like a test to bring out?'],
    },
    atWork: {
      asks: [
        'Which tells you most about a candidate: a test, an interview or a trial day?',
        'What makes a psychometric test fair: clear instructions, practice or good feedback?',
        'Which strength of yours did a boss spot before you did?',
        "What's harder to measure in a candidate: drive, or judgement?",
      ],
    },
  },
  {
    name: 'outplaced',
    says: [
      'outplacement',
      'career transition (service|support|coach|coaching|programme|program)',
      'career change support',
      '(cv|resume) (writing|writer|review|template|clinic)',
    ],
    clues:
      'linkedin profile, cv, resume, interview, next role, coach, cover letter, redundancy, career, job search, transition, layoff, outplacement, employer, profile, restructuring, notice, severance, support, confidence, hr, transferable skill, consultation, recruiter, retrain, settlement, networking, workforce, laid off, wellbeing, new chapter',
    asks: {
      choice: [
        '+What would you like help with first in a job search: CV, interviews or contacts?',
        'A CV: one tidy page, or the whole story?',
      ],
      problem: ['Which part of a CV is hardest to write about yourself?'],
      experience: ['Which job taught you something you still use today?'],
    },
    atWork: {
      asks: [
        '+What helps most in a job search: a coach, a network or a steady routine?',
        'Which new start at work turned out better than you feared?',
        'What do people forget to mention when they apply for their next job?',
        'Which part of a CV would you improve first: the summary, the skills or the layout?',
      ],
    },
  },
  {
    name: 'staff survey',
    says: [
      '(employee|staff|team) (engagement |pulse |satisfaction |experience )?survey',
      '(engagement|pulse) survey',
      'enps',
      'employee (listening|voice|engagement)',
    ],
    clues:
      'response rate, anonymous, managers, engagement, hr, action plan, employee, pulse, enps, culture, feedback, listening, wellbeing, score, questionnaire, benchmark, morale, workplace, turnover, insight, leadership, satisfaction, retention, people team, comment, burnout, result, exit interview, onboarding',
    asks: {
      choice: [
        'A staff survey: a few questions each month, or one long one a year?',
        'How do you like to give your opinion at work: in a survey, in a meeting or in person?',
        'What should follow a staff survey first: the results, a meeting or a plan?',
      ],
      idea: ['Which part of your working week would you most like to be asked about?'],
    },
    atWork: {
      asks: [
        'What makes a staff survey easier to answer honestly?',
        'Which topic belongs in every staff survey: workload, growth or teamwork?',
        'What takes longer after a staff survey: reading it, or acting on it?',
        'How should the results of a staff survey be shared: in a meeting, by email or in teams?',
      ],
    },
  },
  {
    name: 'thanks at work',
    says: [
      '(employee|staff|peer) (recognition|appreciation|reward)',
      'recognition (platform|programme|program|scheme)',
      'work anniversary (gift|card)',
      '(employee|colleague) of the month',
    ],
    clues:
      'recognition, shout out, thank you, milestone, nominations, rewards, kudos, anniversary, appreciation, employee, peer to peer, long service, colleague, manager, gift card, culture, morale, hr, award, praise, engagement, retention, wellbeing, platform, badge, perk, value, handwritten note, reward point, bonus',
    asks: {
      idea: [
        'What is a good thank-you at work that costs nothing?',
        'Who at work would you like to thank today?',
      ],
      choice: [
        'How do you like to be thanked at work: a note, a chat or a treat?',
        'A thank-you at work: in front of everybody, or in a quiet word?',
      ],
    },
    atWork: {
      asks: [
        'Which thank-you means most at work: from a colleague, a manager or a customer?',
        'Which means more: a thank-you from the boss, or from a customer?',
        'Which thank-you note or message from work have you kept for years?',
        'Which thank-you at work do you wish you had said sooner?',
      ],
    },
  },
  {
    name: 'job board',
    says: [
      'job (board|portal|alert|aggregator)',
      '(programmatic|job) advertising',
      'careers (page|site|fair)',
      'one click apply',
    ],
    clues:
      'applicants, vacancies, listings, employers, job seekers, salary range, hiring, niche, vacancy, apply, recruiter, candidate, salary, cv, advert, job alert, career, role, posting, application, remote, programmatic, ats, click, full time, careers page, shortlist, aggregator, listing, graduate, sector, talent pool, walk in interview',
    asks: {
      choice: [
        '+What matters most in a new job: the pay, the people or the place?',
        'Reading a job advert: the pay first, or the place first?',
      ],
      idea: ['+Which perk in a job advert always catches your eye?'],
      problem: ['~Which words in a job advert make you smile?'],
    },
    atWork: {
      asks: [
        '+What makes a job advert work best: a clear salary, a real picture or plain words?',
        'What would you like to see in more job adverts?',
        'Where do you find the best people: on a job board, through referrals or on social media?',
        'What slows down hiring more: finding people, or deciding?',
      ],
    },
  },
];
