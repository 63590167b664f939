import type { Subject } from '../subject';

/** What people who build software read about between two builds. */
export const stacks: readonly Subject[] = [
  {
    name: 'hackathon',
    says: ['hackathon', 'hack (day|week|night)', 'code ?jam', 'buildathon', 'datathon'],
    clues:
      'prototype, mentors, prizes, teams of, overnight, demo, coding, judges, coder, developer, 48 hours, pitch, innovation, student, sponsor, api, pizza, challenge, startup, problem statement, solution, hacker, ai, teams of four, register, swag, participant, blockchain, finalist',
    asks: {
      idea: ['What would you build at a hackathon if you had just one weekend?'],
      problem: ['~What keeps you going in the small hours of a hackathon: coffee, pizza or pride?'],
      choice: ['At a hackathon: a useful little tool, or something gloriously silly?'],
      experience: ['What have you built in a weekend that you are still proud of?'],
    },
    atWork: {
      work: [
        "What's hardest to finish at a hackathon: the code, the demo or the pitch?",
        'What makes a hackathon team click: skills, sleep or a clear idea?',
      ],
      people: [
        'What did you learn at a hackathon that stayed with you?',
        'Who did you meet at a hackathon and end up working with?',
      ],
    },
  },
  {
    name: 'legacy systems',
    says: [
      'legacy (system|software|code|application|app|migration|modernisation|modernization)',
      'mainframe',
      'cobol',
      '(application|app|system) moderni[sz]ation',
      'moderni[sz](e|ing) (your|the) (legacy|systems|stack)',
      'strangler fig',
    ],
    clues:
      'rewrite, migrate, monolith, refactor, as400, outdated, decades, migration, modernisation, mainframe, cobol, technical debt, cloud, microservices, codebase, software, integration, database, downtime, end of life, vendor, api, re-platform, spreadsheet, java, decommission, unsupported, documentation, digital transformation, cio, on-premise, batch job',
    asks: {
      idea: ['Which old program would you like to keep, just as it is?'],
      problem: ['~Which program at work is older than some of the people who use it?'],
      choice: ['An old system at work: rebuilt from scratch, or renewed piece by piece?'],
      experience: ['What was the first computer program you used at work?'],
    },
    atWork: {
      work: [
        'What makes an old system so hard to switch off?',
        'Which is harder to replace: the old code, or the one person who knows it?',
      ],
      people: [
        "What's the oldest system you have ever had to keep alive?",
        'Who taught you your way round an old system?',
      ],
    },
  },
  {
    name: 'load testing',
    says: [
      '(load|soak|spike) test(ing|er|ed)?',
      'performance testing',
      'concurrent users',
      'requests per second',
      '(page|site|website) speed',
      'core web vitals',
    ],
    clues:
      'latency, traffic, bottleneck, virtual users, peak, throughput, milliseconds, concurrent, performance, requests per second, script, server, api, stress, benchmark, scalability, black friday, response time, spike, p95, database, qa, soak, crash, caching, autoscaling, endpoint, slow, ramp-up, timeout',
    asks: {
      idea: ['Which part of your system do you like to load test first?'],
      problem: ['Which part of a website is the hardest to keep fast when it gets busy?'],
      choice: ['Before a busy day online: test the checkout first, or the home page?'],
      experience: ['Which sale or ticket launch had you reloading the page the longest?'],
    },
    atWork: {
      work: [
        'What gives way first when a website gets busy?',
        'Which is worse on a busy day: a slow website, or one that drops out?',
      ],
      people: [
        'How long do you wait for a slow website before you go somewhere else?',
        "What's the longest you have stayed up to keep a website running?",
      ],
    },
  },
  {
    name: 'visual tests',
    says: [
      'visual (regression|test|testing|diff)',
      'screenshot (test|testing|comparison|diff)',
      '(cross ?browser|browser|device) test(ing)?',
      '(playwright|cypress|selenium) (test|suite|script)',
      'flaky test',
    ],
    clues:
      'pixel, snapshot, baseline, browsers, regression, test suite, screenshots, qa, ui, cross-browser, automation, diff, layout, css, device, component, developer, responsive, viewport, pull request, bug, flaky, headless, safari, selector, deploy, pipeline, mobile screen, false positive, end-to-end',
    asks: {
      idea: ['Which page of your website should look perfect on every screen?'],
      problem: ['~Which tiny thing on a page do you notice at once: a wrong font, a gap or a colour?'],
      choice: ['Checking a website on phones: real ones on the desk, or a simulator?'],
      experience: ["What's the oddest thing you have spotted in a screenshot of your website?"],
    },
    atWork: {
      work: [
        'Which screen size gets checked last before a page goes live?',
        'Which is harder to catch before a release: a broken page, or an ugly one?',
      ],
      people: [
        "What's the funniest layout mistake you have ever seen go live?",
        'Who on your team spots the crooked pixel that nobody else sees?',
      ],
    },
  },
  {
    name: 'bug tracker',
    says: [
      '(bug|issue|defect) (tracker|tracking|report|reporting|triage)',
      'bug ?(fix|fixes|bash)',
      '(fixed|squashed) (a|some|many|these) bug',
    ],
    clues:
      'reproduce, severity, backlog, triage, tickets, patch, crash, known issues, issue, fix, developer, sprint, report, software, release, qa, screenshot, stack trace, regression, tester, error, workaround, assignee, hotfix, kanban, steps to reproduce, edge case, changelog, duplicate, log, squashed',
    asks: {
      idea: ['What belongs in a bug report: a picture, the steps or the exact words on screen?'],
      problem: ['Which kind of bug is the hardest to describe in a report?'],
      choice: ['A small bug in an app: report it, or find a way around it?'],
      experience: ["What's the oddest bug report in your backlog so far?"],
    },
    atWork: {
      work: [
        "What's most often missing from a bug report?",
        'Which is worse: a bug nobody can repeat, or one everybody has got used to?',
      ],
      people: [
        "What's the smallest bug that cost you a whole day?",
        'Who taught you to write a bug report that people can use?',
      ],
    },
  },
  {
    name: 'design system',
    says: [
      'design (system|token|library)',
      '(component|ui|icon) (library|kit|set)',
      'style ?guide for (your )?(app|website|product)',
      'storybook',
    ],
    clues:
      'components, buttons, typography, figma, tokens, spacing, consistent, palette, ui, ux, library, icon, accessibility, designer, frontend, style guide, colour palette, developer, consistency, variant, pattern, handoff, dark mode, documentation, product team, interface, layout grid, wcag, brand, react, theming, card',
    asks: {
      idea: ['Which button in an app would you make bigger?'],
      problem: ['~Which icon in an app did you take for something else entirely?'],
      choice: ['Buttons in an app: round corners, or square ones?'],
      experience: ['Which app is so clear that you never had to look for a button?'],
    },
    atWork: {
      work: [
        "What's harder with a design system: building it, or getting everybody to use it?",
        'What drifts apart first between two screens: buttons, colours or words?',
      ],
      people: [
        "What's the longest discussion you have ever had about a button?",
        'Which designer changed the way you look at a screen?',
      ],
    },
  },
  {
    name: 'prototyping',
    says: [
      '(clickable|interactive|rapid|paper|working|product|app) prototype',
      'prototyping',
      'wire ?fram(e|ing)',
      'proof of concept',
    ],
    clues:
      'mvp, iterate, sketch, feedback, concept, validated, clickable, usability, wireframe, ux, mock-up, user testing, 3d printed, proof of concept, designer, iteration, cad, startup, product design, low-fidelity, idea, sprint, engineer, injection moulding, interactive, cnc, app, rapid, investor, sheet metal',
    asks: {
      idea: ['Which everyday thing would you love to build a better version of?'],
      problem: ['What do you make a first model from: paper, clay, cardboard or code?'],
      choice: ['A first prototype: rough and done today, or neat and done next week?'],
      experience: ['~What have you built at home out of cardboard and tape that really worked?'],
    },
    atWork: {
      work: [
        'When is it time to stop polishing a prototype and show it to somebody?',
        'What do people react to first in a prototype: how it looks, or what it does?',
      ],
      people: [
        'What did your roughest prototype teach you?',
        'Who gives you the most honest opinion on a prototype?',
      ],
    },
  },
  {
    name: 'changelog',
    says: [
      'change ?log',
      "what's new in (version|v\\d|release)",
      '(minor|stable|lts|patch) release',
      '(version|v) ?\\d+\\.\\d+(\\.\\d+)? (is|released|out|now)',
    ],
    clues:
      'release, fixes, improvements, breaking change, upgrade, deprecated, version, bug fix, feature, update, patch, beta, api, stable, performance, release notes, dark mode, security fix, rolled out, developer, v2, integration, plugin, dashboard, lts, user, migration guide, shipped, hotfix, semver, minor',
    asks: {
      idea: ['What do you look for first in a changelog: new things, fixes or what was removed?'],
      problem: ['Which kind of change do you find hardest to get used to in an update?'],
      choice: ['A new version of your software: installed today, or after the first fix?'],
      experience: ['Which small line in a changelog made your day?'],
    },
    atWork: {
      work: [
        'When do you read release notes: straight away, or once you notice a change?',
        'Which is harder to write: the new feature, or the release notes for it?',
      ],
      people: [
        'Which update changed the way you work for the better?',
        'Which small line in the release notes turned out to be the best part of an update?',
      ],
    },
  },
  {
    name: 'terminal and editor',
    says: [
      '(command line|terminal) (app|client|emulator|prompt|interface)',
      'cli (tool|command|release)',
      'code editor (theme|extension|plugin)',
      '(vs ?code|vim|neovim|emacs|jetbrains) (extension|plugin|theme|setup)',
      'ide (plugin|extension)',
      '(shell|bash) (script|alias)',
    ],
    clues:
      'terminal, syntax, shortcut, theme, plugin, alias, flag, autocomplete, cli, shell, command, vim, keyboard shortcut, bash, syntax highlighting, code, extension, developer, tmux, git, ide, dotfiles, linux, keybinding, prompt, zsh, open source, config, snippet, monospace, debugger, refactor, dark theme, font',
    asks: {
      idea: ['Which command would you like to shorten to a single key?'],
      problem: ['~Which command do you look up every time you need it?'],
      choice: ['In the code editor: tabs, or spaces?'],
      experience: ['Which colour theme has stayed in your editor the longest?'],
    },
    atWork: {
      work: [
        'What costs you the most time at the keyboard: searching, switching or waiting?',
        'Which is harder to change: your code editor, or your shortcuts?',
      ],
      people: [
        'Which shortcut did a colleague show you that you still use every day?',
        "What's the scariest command you have typed at work?",
      ],
    },
  },
  {
    name: 'package manager',
    says: [
      'package (manager|registry)',
      '(npm|pypi|maven|nuget) (package|install|registry|release)',
      'mono ?repo',
      'dependency (update|management|graph|scanning)',
      'software bill of materials',
      'sbom',
    ],
    clues:
      'dependencies, lockfile, build, version, upgrade, registry, repository, semver, npm, dependency, open source, maintainer, library, monorepo, vulnerability, python, install, release, javascript, supply chain attack, pip, developer, module, node, cargo, publish, cache, repo, yarn, nuget, maven, sbom, update',
    asks: {
      idea: ['Which tiny library do you add to nearly every project?'],
      problem: ['Which kind of package do you find it hardest to choose between?'],
      choice: ['A small function: from a package, or written by hand in ten minutes?'],
      experience: ['Which open-source package has saved you the most typing?'],
    },
    atWork: {
      work: [
        'What takes more of your time: adding a package, or keeping it up to date?',
        'Which is worse: a package nobody maintains, or one that changes every week?',
      ],
      people: [
        'Which open-source maintainer would you like to thank?',
        'What makes you trust a new package: its users, its docs or its maintainers?',
      ],
    },
  },
  {
    name: 'AI document search',
    says: [
      'retrieval augmented( generation)?',
      'rag (pipeline|system|app|search|architecture)',
      'vector (search|store|embedding|index)',
      'chat with your (documents|data|pdfs|files)',
      'knowledge graph',
    ],
    clues:
      'embeddings, llm, chunks, retrieval, citations, hallucination, documents, model, rag, vector, embedding, pdf, chatbot, semantic, knowledge base, index, query, source citation, enterprise, prompt, answer, contract, natural language, ocr, summarise, database, context, reranking, private data, pipeline, internal wiki, open-source model',
    asks: {
      idea: ['Which pile of documents at work would you like to ask questions?'],
      problem: ['What would convince you of an AI answer: the source, the page or a second opinion?'],
      choice: ['An answer from your documents: one short line, or with every page it came from?'],
      experience: ['Which document at work took you the longest to track down?'],
    },
    atWork: {
      work: [
        'What makes documents hard to find at work: the names, the folders or the versions?',
        'Which question at work sets off the longest search through documents?',
      ],
      people: [
        'Who at work always knew where every document was?',
        "What's the most surprising thing you found in an old document at work?",
      ],
    },
  },
  {
    name: 'graphics chips',
    says: [
      'gpu (cloud|cluster|hour|server|instance|shortage)',
      '(training cluster|inference (cost|speed|hardware))',
      '(ai|graphics) (accelerator|chip|card)',
      'high performance computing',
      'super ?computer',
      'hpc (cluster|centre|center)',
    ],
    clues:
      'gpu, inference, teraflops, rack, training, cluster, cooling, model, cloud, data centre, server, compute, semiconductor, hpc, vram, llm, workload, accelerator, benchmark, shortage, supercomputer, memory, power, cuda, gaming, hourly rate, rendering, foundry, bare metal',
    asks: {
      idea: ['What would you let a supercomputer work out for you?'],
      problem: ['Which job keeps your graphics card busy the longest?'],
      choice: ['Heavy computing: overnight on your own machine, or rented for an hour?'],
      experience: ['Which game or program first made your computer struggle?'],
    },
    atWork: {
      work: [
        'Which is hardest to get for heavy computing: the chips, the power or the people?',
        'What takes longer in a big computing job: the run, or preparing the data?',
      ],
      people: [
        'What did you do with the first computer that felt really fast?',
        "What's the longest you have waited for a computer to finish a job?",
      ],
    },
  },
  {
    name: 'AI agents',
    says: [
      '(ai|autonomous|voice|coding) agent',
      'agentic',
      'agent (builder|framework|workflow|platform)',
      'multi ?agent',
      'mcp server',
    ],
    clues:
      'llm, tool use, prompt, workflow, autonomous, orchestrate, agentic, automation, chatbot, tool calling, orchestration, voice agent, inbox, crm, assistant, developer, guardrails, sales rep, customer support, framework, reasoning, integration, task, deploy, coding, multi-agent, api, mcp, demo, hallucinate',
    asks: {
      idea: ['Which chore at your desk would you hand to an AI agent first?'],
      problem: ['What would you still like to check yourself before an AI agent presses send?'],
      choice: ['An AI agent at work: asks before every step, or shows you when done?'],
      experience: ['What was the first task you ever handed over to an AI?'],
    },
    atWork: {
      work: [
        'Which is harder in handing a task to an AI agent: explaining it, or letting go?',
        'Which decision at work should an AI agent never make without asking somebody?',
      ],
      people: [
        'What was the first thing an AI did at work that truly surprised you?',
        'What did you learn about your own job by explaining it to an AI?',
      ],
    },
  },
  {
    name: 'tech meetup',
    says: [
      '(tech|developer|dev|devops|data|python|javascript|react|java|cloud|ux|product) (meet ?up|user group)',
      'lightning talk',
      'developer (day|evening|event)',
    ],
    clues:
      'talks, speakers, pizza, rsvp, venue, slides, networking, evening, developer, lightning talk, python, javascript, devops, react, user group, cloud, startup, coder, data science, code, kubernetes, conference, frontend, community, call for speakers, engineer, doors 6pm, six-pack, java, machine learning, open source, ux',
    asks: {
      idea: ['Which small trick from your work would you show in a five-minute talk?'],
      problem: ['~What draws you to a tech meetup: the talks, the pizza or the stickers?'],
      choice: ['At a tech meetup: one long talk, or lots of short ones?'],
      experience: ['Which talk at a meetup sent you home wanting to try something?'],
    },
    atWork: {
      work: [
        'What makes you stay on after the talks at a tech meetup?',
        'What fills a tech meetup: the speaker, the topic or the company?',
      ],
      people: [
        'What did you learn at a meetup and use at work the next day?',
        'Who did you first meet at a tech meetup and still call on today?',
      ],
    },
  },
];
