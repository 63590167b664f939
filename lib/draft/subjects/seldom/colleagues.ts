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
      idea: ['Where would you take a new colleague on their first evening in your town?'],
      problem: ['~What did you miss most on the first night in a new home?'],
      choice: ['Moving for a job: a big city, or a small town by the sea?'],
      experience: ['Who or what made you feel at home in a new town?'],
    },
    atWork: {
      work: [
        'What takes longest to sort out when somebody moves for a job?',
        "What's harder to plan when a family moves for work: the schools, or the housing?",
      ],
      people: [
        'What surprised you most in your first week in a new country or city?',
        'Who showed you around when you moved for a job?',
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
      idea: ['Which word would you most like to read in a reference about you?'],
      problem: ['~Which document takes you longest to find when a form asks for it?'],
      choice: ['A reference for a good colleague: a letter, or a chat on the phone?'],
      experience: ['Who wrote your first reference, and for which job?'],
    },
    atWork: {
      work: [
        'What tells you most about a candidate: a reference, a certificate or a conversation?',
        'Which is slower to come back: an old reference, or an old certificate?',
      ],
      people: [
        "What's the oddest thing you've ever been asked before starting a job?",
        'Who has vouched for you when it really counted?',
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
      idea: ['Which of your strengths would you like a test to bring out?'],
      problem: ['Which kind of test question do you find trickiest: shapes, numbers or words?'],
      choice: ['At work: more of a planner, or more of a jumper-in?'],
      experience: ['What did a personality test tell you that your family knew all along?'],
    },
    atWork: {
      work: [
        "What's harder to measure in a candidate: drive, or judgement?",
        'What worries people more before a personality test: the questions, or the result?',
      ],
      people: [
        'Which strength of yours did a boss spot before you did?',
        'What do you remember about the first aptitude test you ever sat?',
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
      idea: ['Which of your skills should stand at the top of your CV?'],
      problem: ['Which part of a CV is hardest to write about yourself?'],
      choice: ['A CV: one tidy page, or the whole story?'],
      experience: ['Which job taught you something you still use today?'],
    },
    atWork: {
      work: [
        "What's hardest about a job search after many years with the same firm?",
        'What do people forget to mention when they apply for their next job?',
      ],
      people: [
        'Who helped you most when a job came to an end?',
        'Which new start at work turned out better than you feared?',
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
      idea: ['Which part of your working week would you most like to be asked about?'],
      problem: ['Which part of a staff survey takes you longest: the scores or the comment box?'],
      choice: ['A staff survey: a few questions each month, or one long one a year?'],
      experience: ['Which good idea at your work came from asking everybody?'],
    },
    atWork: {
      work: [
        'What makes a staff survey easier to answer honestly?',
        'What takes longer after a staff survey: reading it, or acting on it?',
      ],
      people: [
        'Which honest comment in a survey or a chat made you change something?',
        'Which boss of yours was the best listener, and how did it show?',
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
      idea: ['What is a good thank-you at work that costs nothing?'],
      problem: ['Which quiet colleague would you give a medal, and for what?'],
      choice: ['A thank-you at work: in front of everybody, or in a quiet word?'],
      experience: ['When did a thank-you at work last make your day?'],
    },
    atWork: {
      work: [
        'What gets in the way of saying thank you at work most often?',
        'Which means more: a thank-you from the boss, or from a customer?',
      ],
      people: [
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
      idea: ['Which perk in a job advert always catches your eye?'],
      problem: ['~Which words in a job advert make you smile?'],
      choice: ['Reading a job advert: the pay first, or the place first?'],
      experience: ['Which job advert made you apply on the spot?'],
    },
    atWork: {
      work: [
        'What would you like to see in more job adverts?',
        'What slows down hiring more: finding people, or deciding?',
      ],
      people: [
        'What do you remember about the first job you ever applied for?',
        'Which job did you nearly not apply for?',
      ],
    },
  },
];
