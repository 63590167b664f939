import type { Subject } from '../../subject';

/** What those who build software work with. */
export const developerTools: readonly Subject[] = [
  {
    name: 'databases',
    says: [
      'database( administrator| design| migration| engine| performance)?',
      'postgres(ql)?',
      'mysql',
      'sql( server| query)?',
      'mongodb',
      'sqlite',
      'vector (database|search|store)',
      'query (planner|performance|optimi[sz]ation)',
      'schema (change|migration)',
    ],
    clues:
      'queries, tables, index, replication, joins, storage, rows, latency, transactions, migration, sql, postgres, query, schema, dba, mysql, backup, nosql, performance, shard, vector, foreign key, primary key, cluster, orm, connection pool, storage engine, acid, failover, redis, version, open source, read replica',
    asks: {
      experience: [
        'What do you check first when a query runs slowly?',
        '~Which table in your database does nobody dare to touch?',
      ],
      choice: [
        'What would you like to learn next about databases: tuning, backups or design?',
        'A database schema change: in working hours with the team, or in the quiet of the evening?',
      ],
      idea: ['Which query would you like your database to answer in an instant?'],
    },
    cued: [
      'Which list at home has grown too long for a *spreadsheet*: books, recipes or records?',
      'What would you ask a *query* to find in your photo collection?',
      'What would the first *table* in a database about your hobby hold?',
      'Which *Postgres* feature would you tell a friend about first?',
      'Which data would you search with a *vector* database: photos, recipes or songs?',
      'Which word explains an *index* best to a beginner: book, map or shortcut?',
      'Learning *SQL*: from a course, a book or a colleague at your elbow?',
    ],
    atWork: {
      asks: [
        '+What matters most in a database: speed, reliability or easy backups?',
        'What makes a database a pleasure to work with: speed, good docs or clear names?',
        'What matters most in a database migration: planning, testing or a good backup?',
        'What would you improve first in your database: the speed, the structure or the documentation?',
      ],
      cued: [
        'Tuning a slow *query*: read the plan first, or add an index and see?',
        'When do you run a big *migration*: at night, at the weekend or behind a flag?',
        'What do you check first when *replication* falls behind?',
        'Which feature of *MySQL* or its cousins do you like best?',
      ],
    },
  },
  {
    name: 'monitoring and logs',
    says: [
      'observability',
      '(log|error|uptime|application performance|infrastructure|server) (monitoring|tracking|management)',
      'opentelemetry',
      'prometheus',
      'grafana',
      'distributed tracing',
      'alert fatigue',
      'stack trace',
    ],
    clues:
      'logs, metrics, traces, alerts, latency, telemetry, pager, dashboards, uptime, sampling, observability, incident, opentelemetry, error, on call, stdout, root cause, sre, span, outage, grafana, kubernetes, slo, anomaly, debugging, ingestion, cardinality, stack trace, noise, retention, instrument, downtime',
    asks: {
      choice: ['When a system breaks, what do you open first: the logs, the graphs or the last commit?'],
      experience: ["What's the smallest cause you have found behind a big outage?"],
      idea: ['Which monitoring dashboard do you open first in the morning?'],
      problem: ['~Which alert always goes off at the worst moment?'],
    },
    cued: [
      'How long do you keep *logs*: a week, a month or a year?',
      'Which of your *metrics* would you keep if you could keep only one?',
      'How should an *alert* reach you at night: phone call, chat message or email?',
      'Where do you look first when *latency* climbs: database, network or the new release?',
      'What makes a good *dashboard*: a few big numbers, or every graph on one screen?',
      'How long should one turn *on call* last: a day, a week or two weeks?',
      'Who keeps the notes during an *incident*: the lead, a colleague or a bot?',
      'What do you watch most closely on *Kubernetes*: pods, nodes or memory?',
    ],
    atWork: {
      asks: [
        "+What's worse on call: too many alerts, or a silent failure?",
        '+What makes a good dashboard: few numbers, clear colours or a steady layout?',
        'Which would help your team most: fewer alerts, better dashboards or longer logs?',
        'What gets ignored first when a monitoring dashboard gets crowded?',
      ],
      cued: [
        'How many services does a usual request cross in your *traces*: two, ten or more?',
        'Where would you bring in *OpenTelemetry* first: a new service, the busiest one or the oldest?',
        'How do you set *sampling*: keep everything, keep the errors or keep one in a hundred?',
        "What helps most in finding a *root cause*: a timeline, a second pair of eyes or a night's sleep?",
      ],
    },
  },
  {
    name: 'code review',
    says: [
      'code review',
      'pull request',
      '(git|merge) (workflow|commit|conflict|branch|request)',
      'code (quality|owner)',
      'pair programming',
      'tech(nical)? debt',
      'refactor(ing|ed)?',
    ],
    clues:
      'reviewers, merge, diff, branch, commits, comments, lint, repository, codebase, developers, pull request, git, refactor, bug, approve, nitpick, rebase, pr, engineer, lgtm, linter, static analysis, technical debt, quality, pair programming, merge conflict, repo, unit test, readable, stacked, static check',
    asks: {
      choice: ['Code to review: one big pull request, or lots of small ones?'],
      idea: ['Which tip from a code review do you still use?'],
      problem: ['Which kind of bug is hardest to spot in a review?'],
      experience: ["What's the cleverest bit of code you have come across in a review?"],
    },
    cued: [
      'What is a good time of day to look at a *pull request*: first thing, after lunch or late?',
      'Which *refactor* would you start if you had a quiet week?',
      'How do you write a *commit* message: one line, a list or a story?',
      'What makes a *codebase* pleasant to walk into: tests, names or a good readme?',
    ],
    atWork: {
      asks: [
        '+What makes a code review comment helpful: a reason, an example or a kind tone?',
        'What makes code review work well in a team: small changes, clear rules or quick replies?',
        'Who should review code: a senior, a peer or the whole team in turn?',
        'Which part of code review would you automate first: style, tests or security?',
      ],
      cued: [
        'What should a new *developer* learn first from a review: style, tests or the domain?',
        'How many *reviewers* does a pull request need at your place: one, two or the whole team?',
      ],
    },
  },
  {
    name: 'builds and deployments',
    says: [
      'ci/?cd',
      'continuous (integration|delivery|deployment)',
      'build (pipeline|time|cache)',
      'devops',
      'platform engineering',
      'kubernetes',
      'docker',
      '(infrastructure as code|terraform)',
      'deploy(ed|ing|ment)? (pipeline|to production|on friday)',
    ],
    clues:
      'pipeline, containers, rollback, staging, release, runners, cluster, deploy, yaml, production, ci, devops, blue green, kubernetes, cache, continuous integration, artifact, compile, test, helm, gitops, infrastructure as code, provisioning, workflow, flaky, monorepo, script, automation, engineer, ship',
    asks: {
      choice: [
        '+What matters most in a deployment tool: speed, clear logs or an easy rollback?',
        '+Which step in a build would you automate next: tests, checks or the release notes?',
        'Software releases: a little every day, or one big one every month?',
      ],
      problem: ['Which step in your build takes longer than it should?'],
    },
    cued: [
      'Which *Friday* habit would you give up for a quiet weekend?',
      'How would you explain *containers* to a grandparent?',
      'What was the first *program* you ever saw run without an error?',
      'Which *green* light makes you happy: traffic, tests or kettle?',
    ],
    atWork: {
      asks: [
        '+What gives you most confidence in a release: tests, reviews or monitoring?',
        'What makes a deployment feel routine: good tests, small changes or a quick way back?',
        'How do you prefer to release: small and often, on a fixed day or behind a switch?',
        'Which part of a deployment would you automate first: tests, checks or rollback?',
      ],
      cued: [
        'What makes a *rollback* easy: habit, tools or calm people?',
        'Which *pipeline* step would you show a new colleague first?',
      ],
    },
  },
  {
    name: 'developer tools',
    says: [
      'developer (tool|experience|platform|productivity|relations|portal)',
      'dev ?tool',
      '(code|text) editor',
      'ide',
      'command line',
      '(cli|terminal) (tool|app|command|release)',
      'debugger',
    ],
    clues:
      'terminal, shortcut, editor, developers, install, docs, changelog, syntax, toolchain, repo, ide, sdk, api, cli, plugin, debugger, extension, devex, open source, library, productivity, documentation, portal, workflow, package manager, developer experience, autocomplete, command line, local environment, npm, framework, code, hackathon, linter, integration',
    asks: {
      idea: ['+Which developer tool could you not work without?'],
      experience: [
        "+What's the strangest bug a developer tool has helped you find?",
        '+Which developer tool do you install first on a new machine?',
        '~Which terminal command do you look up every single time?',
      ],
      choice: ['+What makes you keep a developer tool: speed, simplicity or good docs?'],
    },
    cued: [
      'What do you look for first in a *changelog*: breaking changes, fixes or new features?',
      'Which keyboard *shortcut* do you use most in a day?',
      'Flags in a *CLI*: long ones that read well, or short ones that type fast?',
      'How do you try out a new *API*: in the browser, on the command line or in a script?',
      'Where do you start in the *docs* of a new tool: quick start, examples or search?',
      'Hunting a bug: with a *debugger*, or with print statements everywhere?',
      'Which editor *plugin* would you recommend to a new colleague?',
      'What was the first *open source* tool you used at work or at school?',
    ],
    atWork: {
      asks: [
        'Which is harder to live with: a slow tool, or a tool with no docs?',
        'What makes a developer tool stick in a team: speed, good docs or easy set-up?',
        'How do you pick a new developer tool: docs, community or a quick trial?',
        'Which developer tool did a colleague show you that changed your day?',
      ],
      cued: [
        'Which language should an *SDK* come out in first?',
        'What belongs on the front page of a developer *portal*: search, quick start or status?',
        'How do you check a new *library* before a team takes it on: the issues, the tests or the docs?',
        'Which coding task do you hand to an *AI* assistant first: tests, docs or boilerplate?',
      ],
    },
  },
  {
    name: 'AI coding',
    says: [
      'ai (coding|code|programming|pair programmer|developer tool|agent)',
      'coding (assistant|agent|model)',
      'vibe coding',
      'agentic (coding|ai|workflow)',
      'code (generation|completion)',
      '(autonomous|multi) agent',
    ],
    clues:
      'agents, prompts, codebase, model, context window, autocomplete, benchmark, tests, generated, refactor, llm, code completion, code, developer, vibe, programmer, pull request, debug, token, assistant, software engineer, hallucination, mcp, boilerplate, pair programmer, ide, repo, unit test, agentic, ship',
    asks: {
      idea: ['+Which coding chore would you hand to an AI first?'],
      choice: [
        'Code written by AI: read it line by line, or run the tests and see?',
        'AI in your editor: autocomplete, chat or a full agent?',
      ],
      problem: ['~What do you always have to tell a coding assistant twice?'],
    },
    cued: [
      'Which small tool would you *vibe* code for your own home?',
      'What would you ask an *agent* to do while you have lunch?',
      'Which first *prompt* would you give to build a game?',
      'What was the first *code* you ever wrote: a game, a page or a sum?',
    ],
    atWork: {
      asks: [
        '+What would you hand to an AI coding assistant first: tests, docs or old code?',
        'Where would an AI coding agent save your team most time: reviews, tests or migrations?',
        'What matters most in an AI coding tool: accuracy, speed or how it fits your editor?',
        'What takes longer with AI code: writing the prompt, or reading the result?',
      ],
      cued: [
        'Which *tests* do you write by hand, whatever the tool offers?',
        'What do you look for first in an AI *pull request*?',
      ],
    },
  },
  {
    name: 'data pipelines',
    says: [
      'data (pipeline|engineer|engineering|warehouse|lake|lakehouse|platform|catalogue|catalog|quality|governance|mesh|stack|team)',
      '(etl|elt)',
      '(dbt|snowflake|databricks|bigquery)',
      'master data',
      'data (science|scientist)',
    ],
    clues:
      'tables, columns, pipelines, lineage, ingestion, schema, batch, analysts, warehouse, sources, etl, lakehouse, data engineer, dbt, streaming, kafka, spark, orchestration, airflow, sql, data quality, governance, catalogue, change data capture, transformation, analytics, connector, data mesh, real time, iceberg, stack, query',
    asks: {
      experience: [
        '+What was the first data pipeline you built?',
        '+What do you test first in a new data pipeline?',
        '~Which field in your data does everyone fill in differently?',
      ],
      choice: [
        '+How fresh does your data need to be: live, hourly or daily?',
        '+What makes a data pipeline a joy to work with: speed, clear alerts or simple code?',
      ],
    },
    cued: [
      "A data *dashboard*: on a big screen for the whole team, or in everyone's own browser?",
      "What's the oddest *column* name you have come across in a table of data?",
      'How do you find the right data *table*: by search, by name or by asking a colleague?',
      'Where did you write your first *SQL* query: at school, at work or on your own?',
      'Which data do you want in *real time*, and which can wait until the morning?',
      'How do you like to hear about a *schema* change in your data: alert, message or meeting?',
      'What is the oldest data *source* still in daily use where you work?',
      'What was the first thing you looked up in a data *warehouse*?',
      'Which *spreadsheet* at work would you turn into a proper data pipeline first?',
    ],
    atWork: {
      asks: [
        '+Which part of a data pipeline takes the most care: loading, cleaning or testing?',
        '+Which skill should a new data engineer learn first: SQL, Python or data modelling?',
        'What breaks a data pipeline most often: a new column, a late file or a typo?',
        'What matters most in a data pipeline: reliability, speed or easy changes?',
      ],
      cued: [
        'When did data *lineage* last save you an afternoon of searching?',
        'What do *analysts* ask the data engineers in your team for most often?',
        'Which data job would you move from a nightly *batch* to streaming first?',
        'Which takes longer in data *ingestion*: the connection, the permissions or the clean-up?',
        'Who should lead data *governance* in a firm: IT, finance or the people who use the data?',
        'Which *data quality* check would you set up first in a new pipeline?',
      ],
    },
  },
  {
    name: 'web hosting',
    says: [
      'web hosting',
      '(managed|wordpress|shared|vps|dedicated) hosting',
      'domain (name|registration|registrar|renewal)',
      'vps',
      'ssl certificate',
      'dns',
      'hosting (plan|provider|company)',
      'static site',
    ],
    clues:
      'servers, domains, uptime, nameserver, bandwidth, cpanel, migration, hosting, cache, website, cms, ssl, vps, ftp, registrar, renewal, dns, email hosting, managed, dedicated, plan, backup, speed, data centre, shared, reseller, extension, malware, nvme, support, cloud, control panel, site',
    asks: {
      experience: [
        '+What was the first website you put online about?',
        '+Which website idea have you been meaning to put online?',
        'What makes you trust a web host?',
      ],
      idea: ['+What would you ask a web host before you move a site?'],
      choice: [
        '+How do you choose a web host: by speed, support or simplicity?',
        'What would you like most from a web host: quick help, easy set-up or daily backups?',
      ],
    },
    cued: [
      'Which *domain* ending looks best to you: com, org or your country?',
      'What would you put on the home page of a *website* for your family?',
      'How do you remember to *renew* things: calendar, email or luck?',
      'What do you keep a *backup* of: photos, letters or recipes?',
    ],
    atWork: {
      asks: [
        '+What matters most in a web host: speed, support or backups?',
        'What would you improve first on your website: speed, security or content?',
        'What gets forgotten most with a website: the renewal, the backup or the password?',
        'How do you like support from a web host: by chat, by phone or by ticket?',
      ],
      cued: [
        'Which *migration* job do you leave for a quiet night?',
        'What do clients ask first about *uptime*: how often, how long or who calls?',
      ],
    },
  },
];
