import type { Subject } from '../../subject';

/** Finding, settling, asking and thanking the people a firm works with. */
export const employeeServices: readonly Subject[] = [
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
        'Moving for a job: a big city, or a small town by the sea?',
        'What makes a new place feel like home: friends, food or familiar things?',
      ],
      idea: ['Where would you take a new colleague on their first evening in your town?'],
      problem: ['~What did you miss most on the first night in a new home?'],
    },
    cued: [
      'Which place would you choose if your job offered to *relocate* you?',
      'What do you pack last in an *international move*: kettle, pillow or photo?',
      'Which question would you ask a *school* before a move?',
      'What did you like best about the first *neighbourhood* you chose yourself?',
    ],
    atWork: {
      asks: [
        '+What matters most in a relocation: housing, schools or support for the family?',
        'Which relocation support would you value most: housing, schools or a local contact?',
        "What's harder to plan when a family moves for work: the schools, or the housing?",
        'What takes longest to sort out when somebody moves for a job?',
      ],
      cued: [
        'What do *transferees* worry about most in the first week?',
        'Which *visa* step do you explain more often than any other?',
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
      choice: ['A reference for a good colleague: a letter, or a chat on the phone?'],
      experience: ['Who wrote your first reference, and for which job?'],
      idea: ['Which word would you most like to read in a reference about you?'],
      problem: ['~Which document takes you longest to find when a form asks for it?'],
    },
    cued: [
      'What would you like an old boss to mention in your *references*: your humour, care or speed?',
      'Where do you keep your *certificates*: in a folder, in a frame or in a box somewhere?',
      'Which *qualification* of yours are you happiest to have on paper?',
      'What makes the first day of *onboarding* a good one: a buddy, a plan or a long lunch?',
    ],
    atWork: {
      asks: [
        '+What makes background checks easy for candidates: clear steps, speed or updates?',
        'What tells you most about a candidate: a reference, a certificate or a conversation?',
        'What matters most in a background check: accuracy, speed or privacy?',
        'Which part of a background check would you speed up first?',
      ],
      cued: [
        'Which step of *vetting* would you speed up first: forms, replies or sign-off?',
        'What keeps *candidates* happy while checks are running: updates, a call or a clear date?',
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
      choice: ['At work: more of a planner, or more of a jumper-in?', 'At work: ideas, details or people?'],
      problem: ['Which kind of test question do you find trickiest: shapes, numbers or words?'],
      idea: ['Which of your strengths would you like a test to bring out?'],
    },
    cued: [
      'Which is your best friend more of: an *introvert* or an extrovert?',
      'Which *trait* do people in your family share?',
      'Which *strength* did your teachers see in you?',
      'Which *leadership* habit did you learn from a teacher or coach?',
    ],
    atWork: {
      asks: [
        'Where do psychometric tests help most: hiring, development or team building?',
        'Which tells you most about a candidate: a test, an interview or a trial day?',
        'Which strength of yours did a boss spot before you did?',
        "What's harder to measure in a candidate: drive, or judgement?",
      ],
      cued: [
        'What do you tell a *candidate* before a first test?',
        'What do you show a manager first in a personality *report*?',
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
      choice: ['A CV: one tidy page, or the whole story?'],
      problem: ['Which part of a CV is hardest to write about yourself?'],
      experience: ['Which job taught you something you still use today?'],
      idea: ['Which of your skills should stand at the top of your CV?'],
    },
    cued: [
      'Which question in an *interview* would you love to answer?',
      'What would you say about yourself in one line for a *LinkedIn profile*?',
      'Which *skill* would you like people to notice first about you?',
      'What helps you feel *confidence* on the day of a talk: clothes, a walk or a chat?',
    ],
    atWork: {
      asks: [
        '+What helps most in a job search: a coach, a network or a steady routine?',
        'What helps a CV stand out: results, layout or a clear summary?',
        'Which support helps most after a job ends: coaching, training or introductions?',
        'Which new start at work turned out better than you feared?',
      ],
      cued: [
        'What is the best first step after a *redundancy*: rest, a list or a phone call?',
        'Which question should a *recruiter* ask more often?',
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
        'Which subject would you put in a staff survey first: wellbeing, training or the canteen?',
      ],
      idea: ['Which part of your working week would you most like to be asked about?'],
      experience: ['Which good idea at your work came from asking everybody?'],
    },
    cued: [
      'How do you like to answer *anonymous* surveys: with ticks, with stars or in your own words?',
      'How do you prefer to give *feedback*: a form, a talk or a note?',
      'What makes a *questionnaire* easy to finish: short, funny or with pictures?',
      'Where would you answer a one-question *pulse* survey: phone, email or a button by the door?',
    ],
    atWork: {
      asks: [
        '+What makes people take part in a staff survey: trust, a short form or real change?',
        'What shows people that a staff survey was heard?',
        'Which question would you put first in a staff survey?',
        'What should happen first once staff survey results are in?',
      ],
      cued: [
        'What raised the *response rate* most at your work?',
        'Which *action plan* came out of a survey and really happened?',
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
      experience: [
        '+Who at work deserves a big thank-you?',
        '+Which small effort at work deserves more thanks?',
        '+When did a thank-you at work last make your day?',
      ],
      choice: [
        '+How do you like to be thanked at work: with kind words, a treat or time off?',
        '+What earns a thank-you at work: a helping hand, a good idea or a smile on a hard day?',
      ],
    },
    cued: [
      'Which *award* would you invent for your team?',
      'Which *milestone* at work would you celebrate with cake?',
      'How do you like a *gift card*: for a bookshop, a garden centre or a meal?',
      'Who gave you the first *praise* at work that you still remember?',
    ],
    atWork: {
      asks: [
        '+What makes recognition at work feel sincere?',
        'Which thank-you at work do you still remember?',
        'Who at work would you like to thank this week?',
        'How does your team celebrate a work anniversary?',
      ],
      cued: [
        'How does your team mark a *long service* anniversary: a lunch, a letter or a speech?',
        'Which works better where you are: *peer to peer* thanks, or thanks from the top?',
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
      idea: ['+Which perk in a job advert always catches your eye?'],
      choice: [
        '+What matters most in a new job: the pay, the people or the place?',
        'Reading a job advert: the pay first, or the place first?',
      ],
      problem: ['~Which words in a job advert make you smile?'],
    },
    cued: [
      'Which *salary* would you have liked at sixteen, and for what job?',
      'Which *job* would you apply for just for a week?',
      '*Remote* or in an office: which suits your best work?',
      'How do you write the first line of a *CV*: a sentence, a list or a blank stare?',
    ],
    atWork: {
      asks: [
        '+What makes applying for a job quick and pleasant?',
        'What makes you click on a job advert?',
        'Which detail should every job advert include?',
        'Which job alert would you open straight away?',
      ],
      cued: [
        'What does your team look at first in a *CV*: experience, tone or layout?',
        'Which line in an *advert* brings you the best applicants?',
      ],
    },
  },
];
