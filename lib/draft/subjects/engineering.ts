import type { Subject } from './subject';

/** Building and running software, for those who do. */
export const engineering: readonly Subject[] = [
  {
    name: 'API',
    says: ['api', 'graphql', 'web ?hook', 'sdk', 'openapi', 'grpc', 'rate limit(s|ing)?', 'client library'],
    asks: {
      choice: [
        'What helps you learn a new API fastest: sample code, a sandbox or a video?',
        'With a new API: read the docs first, or send a request right away?',
        'What do you like to find first in API docs: a quick start, examples or a full reference?',
      ],
      problem: ['What do you look for first in developer documentation?'],
    },
  },
  {
    name: 'incident response',
    says: [
      'incident (response|management|review|report|commander)',
      'post-?mortem',
      'on call',
      'outage',
      'root cause',
      'unplanned downtime',
      'status page',
      'runbook',
      'site reliability',
      'sre',
      'service (disruption|degradation|restored)',
      'scheduled maintenance',
      'planned maintenance',
    ],
    asks: {
      choice: [
        'During an outage: an update every few minutes, or only when there is news?',
        'Which matters most to you in an outage: quick news, plain words or a time for the fix?',
        'How do you like to hear about an outage: by email, by text or on a status page?',
      ],
      idea: ['What belongs in the first status update of an outage?'],
    },
  },
  {
    name: 'cloud migration',
    says: [
      'cloud (migration|computing|cost|infrastructure|service|provider|platform|native|adoption|spend|strategy|bill)',
      'multi-?cloud',
      'hybrid cloud',
      'private cloud',
      'finops',
      'aws',
      'azure',
      'google cloud',
      'server ?less',
      'data cent(re|er)s?',
      'lift and shift',
      'on-?prem(ises)?',
      'edge computing',
    ],
    asks: {
      choice: [
        'What matters most to you in moving to the cloud: speed, security or support?',
        'What helps most with a move to the cloud: a clear plan, a test run or an expert?',
        'What would you like most from the cloud: easy access, safe backups or room to grow?',
      ],
      idea: ['Which part of moving to the cloud would you like explained first?'],
    },
  },
  {
    name: 'software testing',
    says: [
      '(software|automated|manual|end-to-end|e2e|unit|regression|load|performance|usability|exploratory) test(s|ing|er)',
      'test (automation|coverage|suite|case|environment|data management)',
      'qa (team|engineer|tester|process)',
      'quality assurance',
      'test driven',
      'bug (bash|report|hunt|tracking)',
      'playwright',
      'selenium',
    ],
    asks: {
      choice: [
        'What makes a bug report really useful: clear steps, a screenshot or a short video?',
        'What do you test first in a new release: the login, the payment or the search?',
        'With an hour left to test a release: the new features, or the old ones?',
      ],
      idea: ['~Which odd input do you try first when you test a form?'],
    },
  },
  {
    name: 'open source',
    says: [
      'open sourced',
      'open sourc(e|ed|ing)',
      'maintainer',
      'contributor',
      'github (repo|star|sponsor)',
      'pull requests welcome',
      'good first issue',
      'hacktoberfest',
      'licen[cs]e change',
      'golang',
      'javascript',
      'typescript',
      'python (package|library|developer)',
      'linux',
    ],
    asks: {
      experience: [
        '+Which open source tool do you use every day?',
        'What was the first open source tool you ever used?',
      ],
      idea: [
        'Which open source tool would you recommend to a beginner?',
        'Which small open source project deserves more thanks?',
      ],
    },
  },
];
