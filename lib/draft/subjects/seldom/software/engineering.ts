import type { Subject } from '../../subject';

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
    clues:
      'endpoints, sandbox, developers, json, oauth, tokens, deprecated, pagination, sdk, webhook, docs, rest, integration, graphql, rate limit, authentication, code, key, v2, versioning, request, documentation, changelog, latency, python, schema, error, payload, backend',
    cued: [
      'Which event would you want an API *webhook* for first: a payment, an order or a new user?',
      'Which API *error* code do you know best without looking it up?',
      'How do you usually work within an API *rate limit*: wait, cache or batch?',
      'What do you try first in an API *sandbox*: the simple case, or something odd?',
      'API *pagination*: page numbers or cursors?',
      'API *versioning*: in the URL, or in a header?',
      'Which programming language do you hope to find an *SDK* for when you try a new API?',
      'API *endpoint* names: singular or plural?',
      'Which API *authentication* do you find easiest to set up: a key, OAuth or a signed token?',
      'How do you keep up with an API *changelog*: by email, by feed or with a look now and then?',
    ],
    atWork: {
      asks: [
        '+What makes an API a pleasure to use: clear docs, good errors or quick support?',
        '+What should good API documentation always include?',
        '+Which part of connecting an API takes longer than it should?',
        '+Where do you look first in API documentation: the examples, the reference or the quick start?',
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
    clues:
      'degraded, investigating, uptime, engineers, pager, downtime, outage, on call, postmortem, alert, root cause, sre, status page, mttr, runbook, blameless, breach, severity, service restored, drill, tabletop, escalation, latency, monitoring, soc, 3am, rollback, observability',
    cued: [
      'What do you do first when an app you use has an *outage*: wait, reload or ask a friend?',
      'Where do you look first when a website is *down*: its status page, the news or a group chat?',
      'How would you like to be told about a *breach*: by email, by letter or in the app?',
      'When should *maintenance* on an app you use take place: early morning, late night or weekends?',
      'Which would you rather read on a *status page*: plain words, or green and red lights?',
      'What do you do first when an email warns you about a *password*: change it, check it or wait?',
      'Which online *service* would you notice first if it stopped for an hour?',
    ],
    atWork: {
      asks: [
        '+Which matters more during an incident: a fast fix, or a clear update?',
        '+What makes a good incident review: the timeline, the actions or an honest talk?',
        'What should every incident review end with?',
        'Which part of incident response should be automated first?',
      ],
      cued: [
        'Who should write the *postmortem*: the person on call, the team lead or everybody together?',
        'Which page of a *runbook* gets used most where you work?',
        'Which scenario makes the best *tabletop* exercise for a new team?',
        'What does a good handover of the *on call* phone include?',
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
    clues:
      'kubernetes, workloads, servers, instances, on premise, latency, storage costs, terraform, vms, hosting, data centre, legacy, infrastructure, lift and shift, finops, hybrid, cost, engineer, migrate, sovereignty, database, architecture, multi cloud, scale, landing zone, container, devops, modernise, region',
    cued: [
      'What do you keep in *cloud storage* so you can reach it anywhere?',
      'Which old *server* name from work do you still remember?',
      'What slows you down more: a weak connection with high *latency*, or a tired old laptop?',
      'Which *legacy* program from an old job could you still use in your sleep?',
      'Where do you still keep files *on premise*: a shared drive, a USB stick or a drawer of discs?',
      'Where do you look first on a monthly *cost* report: the total, the trend or the biggest line?',
      'Which *database* or spreadsheet would bring your working day to a halt if it were missing?',
    ],
    atWork: {
      asks: [
        'What matters most in a cloud migration: security, cost or as little downtime as possible?',
        'What tells you that a cloud migration has gone well?',
        'Who should own the cloud budget: finance, IT or each team?',
        'What keeps cloud costs in check: clear budgets, early alerts or regular reviews?',
      ],
      cued: [
        'Which skill would you teach a team first before they start on *kubernetes*?',
        'Who should look at the bill each month in *finops*: engineers, finance or both together?',
        'What do you test first after a *database* has moved?',
        'For a *hybrid* set-up: what would you always keep in your own server room?',
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
    clues:
      'bugs, flaky, regression, test cases, edge cases, ci, coverage, tester, staging, qa, automation, release, pipeline, code, unit, end to end, deploy, browser, exploratory, api, load test, developer, defect, mobile, sdet',
    cued: [
      'How do you like a *bug* report: three lines, a screenshot or a video?',
      'A *flaky* test: fix it, quarantine it or delete it?',
      'When do you like to run *regression* tests: every commit, every night or before a release?',
      'What would you hand over to test *automation* first: logins, forms or payments?',
      'Which *edge case* has taught you the most: leap years, long names or empty fields?',
      "What's the last thing you click through before a *release*?",
      '*Exploratory* testing: with a plan on paper, or follow your nose?',
      'Where do you test a *mobile* app first: on an old phone, a new one or an emulator?',
    ],
    atWork: {
      asks: [
        '+Which software tests are worth automating first?',
        'Which kind of software testing pays off most: automated, exploratory or with real users?',
        'What helps developers and testers work well together?',
        'What do great software testers ask that nobody else does?',
      ],
      cued: [
        'Which tells you most about a test suite: *coverage*, speed or the bugs it caught?',
        'When should a tester and a *developer* first talk about a feature: at the idea, code or demo?',
        'Which testing task would you give to *AI* first: test data, test cases or reports?',
        'How many *end-to-end* tests feel right for one product: a handful, dozens or hundreds?',
      ],
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
    clues:
      'repo, mit license, apache, self host, maintainers, fork, pull request, github, issues tracker, contributor, licence, linux, code, developer, mit, release, community edition, hackathon, package, commit, star, foundation, kernel, good first issue, library, sponsor, documentation, source code',
    cued: [
      'What do you look at first in a new *release*: the changelog, the version number or the screenshots?',
      'Which *Linux* distribution did you try first?',
      'What makes a *good first issue* easy to pick up: clear steps, small scope or a friendly reply?',
      'How would you thank the *maintainers* of a tool you like: a star, a note or a coffee?',
      'What would you build at a *hackathon* with friends: a game, a tool or something for the neighbours?',
      'Which kind of app would you most like to *self host*: photos, notes, music or files?',
      'What makes a first *pull request* less scary: a guide, a template or a kind reviewer?',
      'How do people find a good *GitHub* project: by search, by a friend or by pure luck?',
    ],
    atWork: {
      asks: [
        '+How can companies give back to open source: with time, code or money?',
        '+Which helps an open source project most: code, documentation or money?',
        'Which open source tool would you find it hardest to work without?',
        'What makes a new contributor feel welcome in an open source project?',
      ],
      cued: [
        'Which *license* do you choose for a new project: MIT, Apache or GPL?',
        'What do you value most in a *pull request*: small size, tests or a clear description?',
        "How can a company best support *maintainers*: money, code or its engineers' time?",
        'Which kind of *contribution* is worth more thanks than it gets: docs, tests or bug reports?',
      ],
    },
  },
];
