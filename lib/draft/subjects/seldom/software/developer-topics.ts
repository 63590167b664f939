import type { Subject } from '../../subject';

/** What people who build software read about between two builds. */
export const developerTopics: readonly Subject[] = [
  {
    name: 'hackathon',
    says: ['hackathon', 'hack (day|week|night)', 'code ?jam', 'buildathon', 'datathon'],
    clues:
      'prototype, mentors, prizes, teams of, overnight, demo, coding, judges, coder, developer, 48 hours, pitch, innovation, student, sponsor, api, pizza, challenge, startup, problem statement, solution, hacker, ai, teams of four, register, swag, participant, blockchain, finalist',
    asks: {
      choice: ['At a hackathon: a useful little tool, or something gloriously silly?'],
      idea: ['What would you build at a hackathon if you had just one weekend?'],
      experience: ['What have you built in a weekend that you are still proud of?'],
      problem: ['~What keeps you going in the small hours of a hackathon: coffee, pizza or pride?'],
    },
    cued: [
      'What would you make a hackathon *prototype* from: code, cardboard or both?',
      'What would you ask a hackathon *mentor* in the first hour?',
      'Which hackathon *prize* would keep you up all night: money, a trip or a trophy?',
      'Which dull chore would you build an *AI* tool for at a hackathon?',
      'What should a *student* pack for a first hackathon besides a laptop?',
      'What would win you over as a hackathon *judge*: the idea, the demo or the story?',
      'A *demo* at the end of a hackathon: live on stage, or a clip made beforehand?',
      'Which job would you take in a hackathon *team*: coding, design or talking on stage?',
    ],
    atWork: {
      asks: [
        'What makes a hackathon worthwhile: new ideas, new contacts or working prototypes?',
        'What makes a hackathon team click: skills, sleep or a clear idea?',
        "What's hardest to finish at a hackathon: the code, the demo or the pitch?",
        'What did you learn at a hackathon that stayed with you?',
      ],
      cued: [
        'What should a hackathon *sponsor* bring besides prizes: mentors, data or breakfast?',
        'What makes a good hackathon *challenge*: one sharp problem, or a wide theme?',
        'What do you want first from an *API* at a hackathon: examples, docs or a person to ask?',
        'When would an *innovation* hackathon suit your team best: spring, autumn or a quiet summer week?',
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
      choice: ['An old system at work: rebuilt from scratch, or renewed piece by piece?'],
      experience: ['What was the first computer program you used at work?'],
      idea: ['Which old program would you like to keep, just as it is?'],
      problem: ['~Which program at work is older than some of the people who use it?'],
    },
    cued: [
      'Which old *computer* game would you play again?',
      'Which *spreadsheet* do you use at home: budget, recipes or holidays?',
      'What would you keep from an old *mainframe* room: the lights, the noise or the tape?',
      'Which piece of *software* did you love that nobody sells any more?',
    ],
    atWork: {
      asks: [
        '+Which is harder to replace: the old code, or the one person who knows it?',
        'Which approach suits a legacy system best: rebuild, wrap or replace in steps?',
        'What makes an old system so hard to switch off?',
        'What should come first in replacing a legacy system: the data, the users or the plan?',
      ],
      cued: [
        "What do you move first in a *migration*: the data, the reports or the people's habits?",
        'Which old *mainframe* or COBOL lesson would you pass on to somebody new?',
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
      problem: ['Which part of a website is the hardest to keep fast when it gets busy?'],
      idea: ['Which part of your system do you like to load test first?'],
      choice: [
        'Which result would you look at first in a load test: speed, errors or peak users?',
        'Which would you test first before a big sale: search, basket or payment?',
      ],
    },
    cued: [
      'How many seconds do you wait for a slow *website* before you try again?',
      'What do you do while a *server* somewhere makes you wait?',
      'What do you click first when a site is back after a *crash*?',
    ],
    atWork: {
      asks: [
        'What makes a load test report useful: clear graphs, plain words or next steps?',
        'What would you load test first: login, search or checkout?',
        'When should load testing begin: at design, before launch or with every release?',
        'What gives way first when a website gets busy?',
      ],
      cued: [
        'Which number do you look at first: *latency*, errors or throughput?',
        'Where did you find a *bottleneck* that nobody expected?',
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
      choice: ['Checking a website on phones: real ones on the desk, or a simulator?'],
      experience: ["What's the oddest thing you have spotted in a screenshot of your website?"],
      idea: ['Which page of your website should look perfect on every screen?'],
      problem: ['~Which tiny thing on a page do you notice at once: a wrong font, a gap or a colour?'],
    },
    cued: [
      'Which *device* do you check a new page on first?',
      'What spoils a *layout* for you at once: tiny text, jumping buttons or pop-ups?',
      'Which *browser* do you use at home, and which at work?',
      'How do you send *screenshots*: as they are, cropped or with a red arrow?',
    ],
    atWork: {
      asks: [
        'What matters most in visual testing: speed, coverage or easy review?',
        'What would you like from a visual testing tool: clear diffs, quick runs or easy sharing?',
        'Which would you test first in a new release: mobile, desktop or checkout?',
        "What's the funniest layout mistake you have ever seen go live?",
      ],
      cued: [
        'Which *flaky* test in your suite has had the longest life?',
        'What makes a *pull request* easy to review: a picture, a short title or a demo?',
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
      choice: [
        '+Which helps most in a bug report: a screenshot, a log or a screen recording?',
        '+What belongs in a bug report: a picture, the steps or the exact words on screen?',
      ],
      problem: ['+Which kind of bug is the hardest to describe in a report?'],
      experience: ['Which bug fix are you proudest of?'],
    },
    cued: [
      'What do you do first after a *crash* on your computer: restart, wait or make tea?',
      'How do you point at a problem in a *screenshot*: with a circle, an arrow or words?',
      'How do you like to *report* a glitch in an app: by email, by form or by chat?',
      'Which everyday thing would you like a quick *fix* for: Wi-Fi, printers or passwords?',
    ],
    atWork: {
      asks: [
        "+What's most often missing from a bug report?",
        'What makes a good bug report: clear steps, a screenshot or expected results?',
        'How do you sort bugs first: by impact, by age or by effort?',
        'Which is worse: a bug nobody can repeat, or one everybody has got used to?',
      ],
      cued: [
        'What makes a *ticket* easy to act on: steps, a picture or a title?',
        'When does *triage* work best in your team: first thing, after lunch or once a week?',
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
      choice: [
        'Buttons in an app: round corners, or square ones?',
        'What would you like more of in apps: bigger text, clear icons or calm screens?',
      ],
      experience: ['Which app is so clear that you never had to look for a button?'],
      problem: ['~Which icon in an app did you take for something else entirely?'],
    },
    cued: [
      'Which *colour* makes you want to press a button?',
      'How do you read on your phone in the evening: in *dark mode* or light?',
      'Which *icon* on your phone do you tap most often?',
      'Where do you like the menu in an *app*: at the top, at the bottom or at the side?',
    ],
    atWork: {
      asks: [
        'What matters most in a design system: clear rules, good examples or easy updates?',
        "What's harder with a design system: building it, or getting everybody to use it?",
        "What's the longest discussion you have ever had about a button?",
        'What drifts apart first between two screens: buttons, colours or words?',
      ],
      cued: ['How does the *handoff* from design to code work best in your team?'],
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
      choice: ['A first prototype: rough and done today, or neat and done next week?'],
      idea: ['Which everyday thing would you love to build a better version of?'],
      problem: ['What do you make a first model from: paper, clay, cardboard or code?'],
      experience: ['~What have you built at home out of cardboard and tape that really worked?'],
    },
    cued: [
      'What would you make first with a *3D printed* part: a hook, a toy or a spare knob?',
      'What would you *sketch* on a napkin if somebody asked for your best idea?',
      'Which *app* would you invent to save ten minutes a day?',
      'Which tool in the house would you *test* a better handle for?',
    ],
    atWork: {
      asks: [
        '+What should a first prototype prove: the look, the use or the need?',
        'Which tool do you reach for first in prototyping: paper, software or a 3D printer?',
        'What do people react to first in a prototype: how it looks, or what it does?',
        'A first prototype: on paper, on screen or as a model?',
      ],
      cued: [
        'What is the best question to ask in *user testing*?',
        'How small should an *MVP* be to learn something real?',
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
      experience: ['+Which small fix in an update made your day?'],
      choice: [
        '+How do you follow new releases: the changelog, a newsletter or social media?',
        '+What would you like more of in a changelog: examples, screenshots or upgrade notes?',
        '+What do you look for first in a changelog: new things, fixes or what was removed?',
      ],
    },
    cued: [
      'Where do you like to read about a new *release*: in the app, by email or not at all?',
      'When do you switch to *dark mode*: always, at night or never?',
      'Which *feature* in an app do you use every single day?',
      'What makes *release notes* fun to read: pictures, short lines or a joke?',
    ],
    atWork: {
      asks: [
        '+What makes a good changelog: short lines, pictures or clear headings?',
        'When do you read release notes: straight away, or once you notice a change?',
        'How should a team share what is new: by email, in the app or in a short demo?',
        'Which is harder to write: the new feature, or the release notes for it?',
      ],
      cued: [
        'How early do you want to hear about a *breaking change*?',
        'Which *integration* would you like to see next in the tools you use?',
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
      choice: [
        'In the code editor: tabs, or spaces?',
        'What do you set up first in a new editor: theme, font or shortcuts?',
      ],
      idea: ['Which command would you like to shorten to a single key?'],
      problem: ['+~Which command do you look up every time you need it?'],
    },
    cued: [
      'Which *keyboard shortcut* do your fingers know without you?',
      'A *theme* in the editor: dark, light or changing with the time of day?',
      'Which *plugin* would you install first on a new machine?',
      'What do you use *tmux* or split panes for most: logs, tests or notes?',
    ],
    atWork: {
      asks: [
        '+Which shortcut did a colleague show you that you still use every day?',
        'What matters most in a code editor: speed, plugins or good search?',
        'What would you automate first in your terminal: builds, tests or clean-up?',
        'Where do you like to work most: in the terminal, in an editor or a mix of both?',
      ],
      cued: [
        'Which *shell* habit would you teach every new developer in the first week?',
        'How does your team share *dotfiles*: a repository, a wiki or word of mouth?',
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
      experience: ['Which open-source package has saved you the most typing?'],
      choice: [
        'A small function: from a package, or written by hand in ten minutes?',
        'What do you look at first in a new package: the docs, the stars or the last release?',
      ],
      idea: ['Which tiny library do you add to nearly every project?'],
    },
    cued: [
      'What was your first line of *Python* or JavaScript meant to do?',
      'Which *open source* program do you use every day?',
      'When do you run an *upgrade*: at night, on Friday or on a quiet Tuesday?',
      'Which *release* of anything did you wait for most?',
    ],
    atWork: {
      asks: [
        '+What makes you trust a new package: its users, its docs or its maintainers?',
        'What matters most in a package manager: speed, safe versions or clear messages?',
        'How should a team update its packages: automatically, on a fixed day or by need?',
        'Which open-source maintainer would you like to thank?',
      ],
      cued: [
        'How does your team review a new *dependency*: a quick look, a checklist or a chat?',
        "*Monorepo* or many small ones: which suits your team's work?",
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
      choice: [
        'An answer from your documents: one short line, or with every page it came from?',
        'How would you like an AI answer: short, detailed or with links?',
      ],
    },
    cued: [
      'Which long manual would you like to have as a *chatbot*?',
      'What would you ask first if every *PDF* you own could answer?',
      'Which handwritten papers would you put through *OCR* first?',
      'Where do you keep the *documents* that you must never lose?',
    ],
    atWork: {
      asks: [
        '+What matters most in AI document search: accuracy, sources or access rights?',
        'What makes documents hard to find at work: the names, the folders or the versions?',
        'What would you like AI to do with long documents: summarise, compare or answer questions?',
        'What should an AI answer always show: the source, the date or the author?',
      ],
      cued: [
        'Which *contract* question comes up so often that a search should answer it?',
        'What should a good *citation* show: the page, the line or the date?',
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
      experience: ['Which game or program first made your computer struggle?'],
      idea: [
        'Which game would you play first on a new graphics card?',
        'What would you let a supercomputer work out for you?',
      ],
      choice: ['What would you use a really fast graphics chip for: games, video or AI?'],
    },
    cued: [
      'What would you do with an hour on a huge *cloud* computer: films, games or science?',
      'What would you teach an *AI* to recognise first: birds, plants or handwriting?',
      'What *cooling* suits your desk in summer: a fan, an open window or iced tea?',
      'What was in your first computer: a tiny hard drive, a floppy or hardly any *memory*?',
    ],
    atWork: {
      asks: [
        'What would you plan first for a GPU cluster: power, cooling or software?',
        'Which workload would you run on graphics chips first: training, rendering or simulation?',
        'Where do you prefer to run heavy computing: in the cloud, on site or both?',
        'Which is hardest to get for heavy computing: the chips, the power or the people?',
      ],
      cued: [
        'Which *workload* would you put on a new card first?',
        'What is hardest to find for a *cluster*: power, cooling or people?',
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
      idea: ['+Which chore at your desk would you hand to an AI agent first?'],
      choice: ['An AI agent at work: asks before every step, or shows you when done?'],
      problem: ['What would you still like to check yourself before an AI agent presses send?'],
      experience: ['What was the first task you ever handed over to an AI?'],
    },
    cued: [
      'Which emails would you let an AI agent sort out of your *inbox* for good?',
      "What would you first ask a *chatbot* when you can't sleep: a recipe, a fact or a story?",
      'What would you like a *voice agent* to ring up for you: the dentist, the bank or the garage?',
      'Which planning would you leave to an AI *assistant*: holidays, meals or birthdays?',
    ],
    atWork: {
      asks: [
        '+Where would you try an AI agent first: support, sales or finance?',
        'Which decision at work should an AI agent never make without asking somebody?',
        'What matters most in an AI agent: accuracy, control or easy set-up?',
        'Which is harder in handing a task to an AI agent: explaining it, or letting go?',
      ],
      cued: [
        'Which *customer support* question would you be glad to let an AI agent answer?',
        'Who should write the *guardrails* for an AI agent: IT, legal or the team that uses it?',
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
      idea: [
        '+Who would you love to hear speak at a tech meetup?',
        '+Which tool would you love to see in a live demo at a tech meetup?',
      ],
      experience: ["+What's the best tip you've picked up at a tech meetup?"],
      choice: [
        '+What do you hope to take home from a tech meetup: an idea, a contact or a new tool?',
        '+What makes a tech talk stick in your mind: a live demo, a good story or a clear tip?',
        '+Which part of a tech meetup do you enjoy most: the talks, the questions or the chat?',
        '~What draws you to a tech meetup: the talks, the pizza or the stickers?',
      ],
    },
    cued: [
      'Which *pizza* would you order for a room full of coders?',
      'What was the first thing you ever tried to *code*?',
      'What would you like to hear a *data science* person explain in plain words?',
      'What would be a good name for a *community* of people who like to build apps?',
    ],
    atWork: {
      asks: [
        'What do you hope for most from a tech meetup: new ideas, contacts or practical tips?',
        'What makes a tech meetup worth an evening: the speakers, the people or the place?',
        'Which topic would you choose for the next tech meetup?',
        'What did you learn at a meetup and use at work the next day?',
      ],
      cued: [
        'Which *Python* trick would you show in five minutes?',
        'What makes a *lightning talk* stay in your mind?',
      ],
    },
  },
];
