import type { Subject } from '../subject';

/** What those who build software work with. */
export const developers: readonly Subject[] = [
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
      idea: ['Which query would you like your database to answer in an instant?'],
      problem: ['~Which table in your database does nobody dare to touch?'],
      choice: ['A database schema change: in working hours with the team, or in the quiet of the evening?'],
      experience: ['What was in the first database you ever built?'],
    },
    atWork: {
      work: [
        'What slows a database down more than anything else?',
        'What makes a database a pleasure to work with: speed, good docs or clear names?',
      ],
      people: [
        "What's the scariest command you've ever run on a live database?",
        'Who taught you to write a query, and what did you look up first?',
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
      idea: ['Which monitoring dashboard do you open first in the morning?'],
      problem: ['~Which alert always goes off at the worst moment?'],
      choice: ['When a system breaks, what do you open first: the logs, the graphs or the last commit?'],
      experience: ["What's the smallest cause you have found behind a big outage?"],
    },
    atWork: {
      work: [
        "What's worse on call: too many alerts, or a silent failure?",
        'What gets ignored first when a monitoring dashboard gets crowded?',
      ],
      people: [
        'What do you remember about the first time you were on call?',
        "What's the oddest hour an alert got you out of bed?",
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
      idea: ['Which tip from a code review do you still use?'],
      problem: ['Which kind of bug is hardest to spot in a review?'],
      choice: ['Code to review: one big pull request, or lots of small ones?'],
      experience: ["What's the cleverest bit of code you have come across in a review?"],
    },
    atWork: {
      work: [
        'What makes a code review drag on longer than it should?',
        'What makes a code review comment helpful: a reason, an example or a kind tone?',
      ],
      people: [
        'What did the toughest code reviewer you ever had teach you?',
        'What do you remember about the first code you ever had reviewed?',
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
      idea: ['Which small script does your whole team rely on?'],
      problem: ['Which step in your build takes longer than it should?'],
      choice: ['Software releases: a little every day, or one big one every month?'],
      experience: ['What was the first thing you ever automated in a build?'],
    },
    atWork: {
      work: [
        'What makes a deployment feel routine: good tests, small changes or a quick way back?',
        'What makes people nervous about a deployment on a Friday?',
      ],
      people: [
        'What happened the first time you deployed something on your own?',
        'Which software release do you and your colleagues still talk about?',
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
      idea: ['Which developer tool do you install first on a new machine?'],
      problem: ['~Which terminal command do you look up every single time?'],
      choice: ['Your code editor: packed with plugins, or as plain as it comes?'],
      experience: ['What was the first program you ever wrote, and what did it do?'],
    },
    atWork: {
      work: [
        'What wastes the most time when you set up a new machine for coding?',
        'Which is harder to live with: a slow tool, or a tool with no docs?',
      ],
      people: [
        'Which developer tool did a colleague show you that changed your day?',
        'What was your first development machine, and what did it struggle with?',
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
      idea: ['Which coding chore would you hand to an AI first?'],
      problem: ['~What do you always have to tell a coding assistant twice?'],
      choice: ['Code written by AI: read it line by line, or run the tests and see?'],
      experience: ['What was the first thing you asked a coding assistant to write?'],
    },
    atWork: {
      work: [
        'What takes longer with AI code: writing the prompt, or reading the result?',
        'What would you hand to an AI coding assistant first: tests, docs or old code?',
      ],
      people: [
        'What surprised you the first time you coded with an AI assistant?',
        'What did you learn about coding the slow way that still helps you?',
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
      idea: ['Which figure in your data do you like to check before your first coffee?'],
      problem: ['~Which field in your data does everyone fill in differently?'],
      choice: ['How do you like to look at data: a table, a chart or a single figure?'],
      experience: ['What was the first question you answered with a spreadsheet or a database?'],
    },
    atWork: {
      work: [
        'What breaks a data pipeline most often: a new column, a late file or a typo?',
        'Which is harder to trust: old data, or data from many places?',
      ],
      people: [
        'Which data would you most like to find fresh and ready every morning?',
        "What's the longest you've ever hunted for a single wrong figure?",
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
      idea: ['Which web address would you like to own, just for fun?'],
      problem: ["What's hardest when you choose a web address: the name, the ending or the spelling?"],
      choice: ['A web address: short and odd, or long and clear?'],
      experience: ['What was the first website you put online about?'],
    },
    atWork: {
      work: [
        'What gets forgotten most with a website: the renewal, the backup or the password?',
        'What matters most in a web host: speed, support or backups?',
      ],
      people: [
        'What was the first website you built or helped to run?',
        'Which website do you still remember from the early days of the internet?',
      ],
    },
  },
];
