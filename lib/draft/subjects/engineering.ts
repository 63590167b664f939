import type { Subject } from './subject';

/** Building and running software, for those who do. */
export const engineering: readonly Subject[] = [
  {
    name: 'API',
    says: ['api', 'graphql', 'web ?hook', 'sdk', 'openapi', 'grpc', 'rate limit(s|ing)?', 'client library'],
    asks: {
      choice: [
        'What do you like to find first in API docs: a quick start, examples or a full reference?',
        'With a new API: read the docs first, or send a request right away?',
      ],
      problem: ['What do you look for first in developer documentation?'],
      idea: ['What would you build first with a new API?'],
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
        'How do you like to hear about an outage: by email, by text or on a status page?',
        'Which matters most to you in an outage: quick news, plain words or a time for the fix?',
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
        'Moving to the cloud: everything at once, or one system at a time?',
      ],
      problem: ["What's hardest to move to the cloud: the data, the old apps or the habits?"],
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
      ],
      problem: ['What is hardest to test automatically: payments, emails or dates?'],
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
      choice: ['With a new open source tool: read the README first, or just run it?'],
      experience: [
        'Which open source tool do you use every day?',
        'What was the first open source tool you ever used?',
      ],
      idea: ['Which small open source project deserves more thanks?'],
    },
  },
];
