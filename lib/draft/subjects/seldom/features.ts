import type { Subject } from '../subject';

/** What software at work can do, one function at a time, for those who click it. */
export const features: readonly Subject[] = [
  {
    name: 'subtasks',
    says: ['sub ?task', 'task (dependency|dependencies|breakdown)', '(nested|child|recurring) task'],
    clues:
      'assignee, due date, checklist, milestone, parent task, backlog, to do, dependency, project, task, parent, workflow, recurring, board, breakdown, tick off, nested, template, timeline, deadline, productivity, drag, blocker, priority, list view, automation, reminder, progress bar, project manager, status, collapse, owner',
    asks: {
      idea: ['Which big job at work would you cut into small tasks first?'],
      problem: ['~Which tiny task has sat at the bottom of your list the longest?'],
      choice: ['A big task at work: split into small steps first, or started at the easiest end?'],
      experience: ['~What was the last thing you put on a list just so you could tick it off?'],
    },
    atWork: {
      work: [
        'What makes a big project stall more often: no owner, or no first step?',
        'Which kind of small task holds up a whole project most often?',
      ],
      people: [
        'Who taught you how to break a big job into small tasks?',
        'What was the first project you were ever trusted to run?',
      ],
    },
  },
  {
    name: 'feature flags',
    says: [
      'feature (flag|toggle|flagging)',
      'kill ?switch',
      '(gradual|staged|percentage|canary) (rollout|release)',
    ],
    clues:
      'rollout, toggle, sdk, canary, cohort, targeting rule, rollback, release, deploy, kill switch, experiment, developer, production, engineer, gradual, percentage, code, beta, targeting, test, environment, variant, technical debt, segment, trunk based, devops, config, ship, stale, gate',
    asks: {
      idea: ['Which feature in an app you use would you like an off switch for?'],
      problem: ['How do you decide when an old feature flag can go?'],
      choice: ['A new feature: to a few users first, or to everybody at once?'],
      experience: ["What's the funniest name for a feature flag you have come across?"],
    },
    atWork: {
      work: [
        "What's harder with feature flags: switching them on, or cleaning them up?",
        'Who should say when a new feature goes live: engineers, or product people?',
      ],
      people: [
        'Which feature launch kept you watching the screen all evening?',
        'When did switching a feature off save your evening?',
      ],
    },
  },
  {
    name: 'no-code tools',
    says: ['(no|low) ?code', 'citizen developer', 'drag ?and ?drop (builder|app|workflow)', 'app maker'],
    clues:
      'workflow, drag and drop, automate, prototype, airtable, zapier, templates, app, builder, automation, low code, citizen developer, mvp, database, integration, spreadsheet, maker, form, developer, internal tool, api, startup, without coding, trigger, zap, connector, dashboard, founder, platform, build, portal, scrape',
    asks: {
      idea: ['Which little app would you build for your team without writing any code?'],
      problem: ['Which job at work still takes far too many emails back and forth?'],
      choice: ['Building an app without code: from a template, or from a blank page?'],
      experience: ['What did you make the first time you tried a no-code tool?'],
    },
    atWork: {
      work: [
        'Which job where you work still runs on copy and paste?',
        'What would you build first for your team without writing any code?',
      ],
      people: [
        'What was the first tool you ever built for your team, in any program?',
        "Which colleague surprised you with an app they'd built themselves?",
      ],
    },
  },
  {
    name: 'chat widget',
    says: ['chat (widget|bubble|box)', '(website|web|site) chat', 'chat on (your|the) (website|site|store)'],
    clues:
      'widget, visitors, inbox, replies, chatbot, whatsapp, response time, canned, live chat, website, bubble, agent, lead, support, message, bot, handoff, conversation, embed, greeting, faq, automated, plugin, conversion, typing, help desk, canned reply, offline, snippet, pop up, reply, bottom corner, script',
    asks: {
      idea: ['Which question from your visitors would you happily leave to a chatbot?'],
      problem: ['Which is trickiest in a live chat: the typing, the tone or the goodbye?'],
      choice: ['Website chat: a friendly greeting straight away, or wait to be asked?'],
      experience: ["What's the most surprising thing a visitor has asked in your website chat?"],
    },
    atWork: {
      work: [
        'Which question comes up in your customer chat every single day?',
        'What annoys people more in a live chat: slow answers, or stiff ones?',
      ],
      people: [
        "What's the nicest message a customer left you in a chat?",
        'What did a support agent once write in a chat that made you smile?',
      ],
    },
  },
  {
    name: 'call recording',
    says: [
      'call (recording|recorder|transcript|coaching|scoring|intelligence)',
      '(record|recorded) (calls|sales calls)',
    ],
    clues:
      'transcript, dialler, compliance, call centre, agents, coaching, playback, voip, sales call, conversation intelligence, call log, rep, quality, talk time, crm, summary, call note, scorecard, objection, keyword, consent, phone, sentiment, ai, manager, demo call, telephony, listen back, discovery call',
    asks: {
      idea: ['Which phone call at work would you love to have written up for you?'],
      problem: ["What's hardest during a phone call: listening, taking notes or doing both?"],
      choice: ['After a long call at work: play back the recording, or read the summary?'],
      experience: ['~What surprised you the first time you heard your own voice on a recording?'],
    },
    atWork: {
      work: [
        'What makes a customer call run longer than it should?',
        'What matters more on a sales call: good questions, or good notes?',
      ],
      people: [
        'Which call with a customer have you never forgotten?',
        'What do you remember about the first call you ever took at work?',
      ],
    },
  },
  {
    name: 'desk booking',
    says: [
      '(desk|room|hot ?desk) booking',
      'hot ?desk(ing)?',
      'book (a|your) desk',
      'meeting room (booking|display|system)',
    ],
    clues:
      'floor plan, occupancy, hybrid, meeting room, lockers, check in, workplace, hot desk, office, app, workspace, reserve, facility, sensor, employee, no show, calendar, neighbourhood, utilisation, anchor day, room display, return to office, parking space, seating, collaboration day, remote, amenity, ghost meeting',
    asks: {
      idea: ['Which desk in your office would be booked first every morning?'],
      problem: ["What's hardest to find in a shared office: a quiet desk, a window or a friend nearby?"],
      choice: ['A shared office: the same desk every time, or a new view each day?'],
      experience: ['What could you see from the nicest desk you have worked at?'],
    },
    atWork: {
      work: [
        'Which day of the week is your office always full?',
        'What wastes more time in a shared office: hunting for a desk, or for a room?',
      ],
      people: [
        'Who sat at the next desk in the best office you worked in?',
        'What was on the desk at your very first office job?',
      ],
    },
  },
  {
    name: 'visitor sign-in',
    says: ['visitor (management|sign ?in|badge|check ?in|log ?book|pass)', 'front desk (app|system|tablet)'],
    clues:
      'reception, lobby, badge, tablet, lanyard, contractors, qr code, walk in, front desk, host, check in, log book, kiosk, guest, nda, security, evacuation, safeguarding, school, arrival, touchless, pass, printed, receptionist, notification, induction, gdpr, fire roll call, compliance',
    asks: {
      idea: ['What do you like to find waiting at reception: coffee, a sofa or a smile?'],
      problem: ['What slows down the queue at your reception desk most?'],
      choice: ['Signing in at reception: type your name, or scan a code on your phone?'],
      experience: ['What do you remember about the friendliest receptionist you have met?'],
    },
    atWork: {
      work: [
        'What do visitors to your building get lost looking for?',
        'What makes a good first minute at a front desk: a smile, a quick badge or a coffee?',
      ],
      people: [
        "Who is the most memorable visitor you've ever had at work?",
        'What did working at a front desk teach you about people?',
      ],
    },
  },
  {
    name: 'product roadmap',
    says: [
      '(product|public|feature) roadmap',
      'road ?mapping',
      'feature (request|voting)',
      'product (manager|management)',
    ],
    clues:
      'backlog, prioritise, prioritize, stakeholders, roadmap, quarter, upvote, shipped, feature, product manager, feedback, voting, launch, release, sprint, strategy, vision, discovery, okr, now next later, request, changelog, customer insight, outcome, ship, beta, user story, theme, trade off, rice score, initiative, milestone',
    asks: {
      idea: ['Which small feature would you put at the top of a product roadmap?'],
      problem: ['What helps you say a kind "not yet" to a feature request?'],
      choice: ['A product roadmap: dates for everything, or just now, next and later?'],
      experience: ['Which feature did you wait for and now use every day?'],
    },
    atWork: {
      work: [
        'What knocks a product roadmap off course most often?',
        "Which is harder to leave off a roadmap: a big customer's wish, or a good idea?",
      ],
      people: [
        'What did a customer once ask for that changed the whole product?',
        'Which feature that you worked on are you still proud of?',
      ],
    },
  },
  {
    name: 'website heatmaps',
    says: ['(hover|attention) map', 'click map', '(rage|dead) click', 'scroll (map|depth)'],
    clues:
      'clicks, scroll, funnel, landing page, visitors, drop off, conversion, session recording, user behaviour, ux, rage click, analytics, cursor, cro, bounce, hotspot, above the fold, insight, replay, attention, optimisation, cta, page, mouse, hover, checkout, mobile, desktop, friction',
    asks: {
      idea: ['Which page of your website would you most like to watch people use?'],
      problem: ['~What do people click on your website that was never a button?'],
      choice: ['Watching how visitors use a page: heatmaps first, or recordings of visits?'],
      experience: ['What surprised you most when you watched somebody use your website?'],
    },
    atWork: {
      work: [
        'Where do visitors get stuck most often on a website?',
        'Which page of a website gets the least attention and needs the most?',
      ],
      people: [
        'What did you once change on a website that made all the difference?',
        'Which belief about your visitors did the figures prove wrong?',
      ],
    },
  },
  {
    name: 'version history',
    says: [
      'version (history|control for)',
      'audit (trail|log)',
      'activity log',
      '(restore|previous|old) version',
    ],
    clues:
      'timestamp, restore, edited, revert, tracked, who changed, compliance, audit trail, change log, document, track changes, previous, rollback, overwrite, file, collaborator, snapshot, undo, draft, backup, recover, compare, deleted, approval, final final, retention, diff, log, autosave, accidental',
    asks: {
      idea: ['Which change in a shared file would you most like to trace back?'],
      problem: ['Which kind of shared file gets muddled fastest at your work?'],
      choice: ['A shared document: every change on view, or only the latest version?'],
      experience: ['When did an older version of a file save your day?'],
    },
    atWork: {
      work: [
        'What muddles a shared document faster: too many editors, or too many copies?',
        'Which file of yours has been through more versions than anyone can count?',
      ],
      people: [
        "What's the worst file name you've ever seen on a shared drive?",
        "What's the most painful piece of work you ever lost before it was saved?",
      ],
    },
  },
  {
    name: 'online forms',
    says: [
      '(online|web|digital|custom|contact) form',
      'form (builder|field)',
      'forms? (and|or) (survey|quiz)',
    ],
    clues:
      'submissions, drop down, conditional logic, pdf, autofill, form builder, field, survey, template, response, questionnaire, signature, embed, upload, drag and drop, quiz, spam, captcha, registration, contact form, checkbox, lead, paperless, application, validation, required, integration, notification, payment form, completion rate',
    asks: {
      idea: ['Which box on an online form would you happily never fill in again?'],
      problem: ['Which part of an online form do you always have to look up?'],
      choice: ['A long online form: all on one page, or one question at a time?'],
      experience: ['Which form at your work went from paper to screen first?'],
    },
    atWork: {
      work: [
        'Which question on a form makes people stop and go away?',
        'Which gets you to finish an online form: fewer questions or clearer ones?',
      ],
      people: [
        "What's the strangest answer you've ever seen in a form?",
        'Which paper form would you most like to see online at last?',
      ],
    },
  },
  {
    name: 'keyboard shortcuts',
    says: ['keyboard shortcut', '(hot ?key|command palette)', 'text expander', 'shortcut key'],
    clues:
      'ctrl, cmd, alt, keystroke, mouse, shortcut, macro, clipboard, hotkey, shift, key, copy paste, tip, productivity, text expander, snippet, command palette, tab, typing, undo, spreadsheet, mac, windows, cheat sheet, screenshot, time saver, remap, keypress, toggle, desktop, paste',
    asks: {
      idea: ['Which keyboard shortcut should everybody learn in their first week at work?'],
      problem: ['Which keyboard shortcut took you longest to learn by heart?'],
      choice: ['A new keyboard shortcut: picked up from a colleague, or found by accident?'],
      experience: ['Which keyboard shortcut would you miss the most?'],
    },
    atWork: {
      work: [
        'Which everyday task badly needs a keyboard shortcut?',
        'Which would slow you down more to lose for a day: the mouse, or the shortcuts?',
      ],
      people: [
        'Who taught you the keyboard shortcut you use most?',
        "Who's the fastest colleague you've ever seen on a keyboard, and at what?",
      ],
    },
  },
  {
    name: 'task board',
    says: ['kanban( board)?', '(task|scrum|sprint|agile) board', 'gantt( chart)?', 'swim ?lane'],
    clues:
      'columns, backlog, sprint, in progress, sticky notes, stand up, timeline, kanban, agile, card, gantt, scrum, swimlane, done, project, standup, drag, wip limit, assignee, workflow, story point, priority, deadline, epic, to do, whiteboard, status, retro, blocked, milestone',
    asks: {
      idea: ['Which column would you add to your task board?'],
      problem: ['~Which column of your task board is always the fullest?'],
      choice: ['A task board: a few simple columns, or one for every step?'],
      experience: ['~What was on the last card you moved to "done"?'],
    },
    atWork: {
      work: [
        'Where do tasks get stuck longest on a board?',
        'What clutters a task board faster: tiny jobs, or jobs with no owner?',
      ],
      people: [
        'Which task have you dragged from week to week the longest?',
        'How did your first team keep track of tasks: a whiteboard, notes or memory?',
      ],
    },
  },
  {
    name: 'templates at work',
    says: [
      '(document|email|proposal|quote|project|report) template',
      'template (library|gallery)',
      'mail merge',
    ],
    clues:
      'placeholder, proposal, reusable, variables, branding, snippet, document, quote, mail merge, invoice, contract, copy paste, report, library, email, draft, letterhead, download, sop, customise, automate, reuse, slide, consistency, checklist, boilerplate, fill in, sales deck, onboarding, signature, format',
    asks: {
      idea: ['Which email do you write so often that it should be a template?'],
      problem: ['Which document takes you longest when there is no template for it?'],
      choice: ['A template at work: short and plain, or with every heading filled in?'],
      experience: ['Which template at your work gets used the most?'],
    },
    atWork: {
      work: [
        'What goes out of date first in a template: the names, the prices or the wording?',
        'What saves more time: a good template, or a good checklist?',
      ],
      people: [
        "What's the funniest leftover you've ever seen in a template?",
        'Who made the template that everyone where you work still uses?',
      ],
    },
  },
  {
    name: 'access rights',
    says: [
      '(user|access|role|folder) permission',
      'role ?based access',
      'access (right|review|request)',
      'user role',
    ],
    clues:
      'permissions, read only, workspace, least privilege, role, admin, user, security, folder, identity, audit, login, access control, rbac, leaver, password, sso, group, review, authentication, entitlement, compliance, provisioning, request, approval, guest, policy, active directory, sensitive, offboard, zero trust',
    asks: {
      idea: ['Which shared folder would you tidy first if you had the keys to all of them?'],
      problem: ['~Which shared file do people always have to ask to open?'],
      choice: ['A shared folder: open to the whole firm, or only to those who need it?'],
      experience: ['What was the first thing you were given access to in your job?'],
    },
    atWork: {
      work: [
        'What do new starters wait longest for: a login, a laptop or a badge?',
        "What's easier to forget when people change roles: old access, or new access?",
      ],
      people: [
        'Which door, folder or system did you feel proud to get the key to?',
        "What's the oddest thing you found you had access to?",
      ],
    },
  },
  {
    name: 'status page',
    says: [
      'service status',
      'status site',
      '(planned|scheduled) downtime',
      'uptime (monitor|monitoring|robot|check)',
    ],
    clues:
      'uptime, outage, incident, downtime, subscribers, sla, maintenance window, maintenance, degraded, resolved, monitoring, update, service, investigating, engineer, restored, latency, server, notification, post mortem, scheduled, transparency, operational, root cause, platform, identified, support queue, alert, disruption, fix',
    asks: {
      idea: ['What would you like to read first on a status page?'],
      problem: ["What's hardest to explain when a website is down?"],
      choice: ['News of planned maintenance: by email, by text, or on a status page?'],
      experience: ["What's the clearest outage message you have ever read on a status page?"],
    },
    atWork: {
      work: [
        'What do users want first in an outage: the cause, or a time?',
        "When do you want news in an outage: at every change, every hour or once it's fixed?",
      ],
      people: [
        'Which status message during an outage do you remember for being honest?',
        'Who keeps everyone calm where you work when a system is down?',
      ],
    },
  },
];
