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
    clues: [
      'relocate',
      'visa',
      'expat',
      'temporary housing',
      'school search',
      'assignment',
      'shipping',
      'settling in',
    ],
    asks: {
      idea: ['What should be in the welcome box of somebody new in town?'],
      problem: ['~What did you miss most on the first night in a new home?'],
      choice: ['Moving for a job: a big city, or a small town by the sea?'],
      experience: ['Who or what made you feel at home in a new town?'],
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
    clues: [
      'candidates',
      'references',
      'vetting',
      'identity',
      'hiring',
      'compliance',
      'turnaround',
      'certificate',
    ],
    asks: {
      idea: ['What would your first boss say about you in one sentence?'],
      problem: ['~Which document takes you longest to find when a form asks for it?'],
      choice: ['A reference for a good colleague: a letter, or a chat on the phone?'],
      experience: ['What is the kindest thing a reference has said about you?'],
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
    clues: ['candidates', 'introvert', 'traits', 'reasoning', 'assessment', 'strengths', 'norm group'],
    asks: {
      idea: ['Which strength of your best colleague would no test find?'],
      problem: ['~Which animal would a personality test make of you on a Monday?'],
      choice: ['At work: more of a planner, or more of a jumper-in?'],
      experience: ['What did a personality test tell you that your family knew all along?'],
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
    clues: ['linkedin profile', 'cv', 'resume', 'interview', 'next role', 'coach', 'cover letter'],
    asks: {
      idea: ['Which of your skills should stand at the top of your CV?'],
      problem: ['~Which hobby looks better on a CV than it does at home?'],
      choice: ['A CV: one tidy page, or the whole story?'],
      experience: ['Which job taught you something you still use today?'],
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
    clues: ['response rate', 'anonymous', 'managers', 'engagement', 'hr', 'action plan'],
    asks: {
      idea: ['Which one question should every staff survey ask?'],
      problem: ['~What small thing at work would everybody vote for tomorrow?'],
      choice: ['Telling your team what you think: in a survey, or over a coffee?'],
      experience: ['Which good idea at your work came from asking everybody?'],
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
    clues: [
      'recognition',
      'shout ?out',
      'thank you',
      'milestone',
      'nominations',
      'rewards',
      'kudos',
      'anniversary',
    ],
    asks: {
      idea: ['What is a good thank-you at work that costs nothing?'],
      problem: ['Which quiet colleague would you give a medal, and for what?'],
      choice: ['A thank-you at work: in front of everybody, or in a quiet word?'],
      experience: ['What is the nicest thank-you you have had at work?'],
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
    clues: [
      'applicants',
      'vacancies',
      'listings',
      'employers',
      'job seekers',
      'salary range',
      'hiring',
      'niche',
    ],
    asks: {
      idea: ['What should be in the first line of every job advert?'],
      problem: ['~Which words in a job advert make you smile?'],
      choice: ['Reading a job advert: the pay first, or the place first?'],
      experience: ['Where did you first see the job you have now: on a board, in the paper or over a chat?'],
    },
  },
];
