import type { Subject } from '../subject';

/** Building and running software, for those who do. */
export const engineering: readonly Subject[] = [
  {
    name: 'API',
    says: ['api', 'graphql', 'web ?hook', 'sdk', 'openapi', 'grpc', 'rate limit(s|ing)?', 'client library'],
    asks: {
      experience: [
        '+Which small thing makes an API a pleasure to work with?',
        'What do you look for first in developer documentation?',
      ],
      choice: [
        'With a new API: read the docs first, or send a request right away?',
        'What helps you learn a new API fastest: sample code, a sandbox or a video?',
      ],
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
      experience: [
        '+What makes a good incident alert?',
        "Where's the oddest place you have had to open your laptop while on call?",
      ],
      idea: ['+Which sound would you pick for your on-call alert?'],
      choice: [
        '+How should an outage alert reach you: by text, by call or in the team chat?',
        '+Who should hear first about an outage: the on-call engineer or the whole team?',
      ],
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
        '+How is your business set up: all in the cloud, all on site or a bit of both?',
        '+What would you like most from the cloud: easier sharing, safer backups or room to grow?',
      ],
      idea: [
        'Which cloud word would you like explained?',
        'What would you ask a cloud engineer first over a coffee?',
      ],
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
      experience: [
        'What first got you interested in software testing?',
        'Which bug are you proudest of finding before release?',
        'Which test in your suite has earned its keep many times over?',
        '~Which odd input do you try first when you test a form?',
      ],
      idea: ['Which test would you automate first on a new project?'],
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
        '+What makes an open source project welcoming to newcomers?',
        '+What was your first contribution to an open source project?',
      ],
      choice: [
        '+When do you upgrade to a new version: at once, after a week or after the first patch?',
        '+Which part of a new release do you look at first: the changelog, the docs or the code?',
      ],
    },
  },
];
