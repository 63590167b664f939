import type { Subject } from '../../subject';

/** What software at work can do, one function at a time, for those who click it. */
export const productFeatures: readonly Subject[] = [
  {
    name: 'subtasks',
    says: ['sub ?task', 'task (dependency|dependencies|breakdown)', '(nested|child|recurring) task'],
    clues:
      'assignee, due date, checklist, milestone, parent task, backlog, to do, dependency, project, task, parent, workflow, recurring, board, breakdown, tick off, nested, template, timeline, deadline, productivity, drag, blocker, priority, list view, automation, reminder, progress bar, project manager, status, collapse, owner',
    asks: {
      idea: [
        '+Which weekly task would you put on repeat first?',
        '~What was the last thing you put on a list just so you could tick it off?',
      ],
      experience: [
        '+Which task do you most enjoy ticking off your list?',
        'What makes a task small enough to start straight away?',
      ],
      choice: ['When do you plan your task list: the night before, or first thing?'],
    },
    cued: [
      'A *checklist* for the day: on paper, on the phone or in your head?',
      'How do you like to mark a *milestone* at work: cake, lunch or a handshake?',
      'With a *deadline* ahead: a little every day, or one big push near the end?',
      'Which *recurring* task at work do you like having a reminder for?',
      'When do you like to clear out a *backlog*: every week, every month or once a year?',
      'Which job at work would you like a ready *template* for?',
      'Which colour do you give a task with high *priority*: red, orange or something calmer?',
      'A task *board*: sticky notes on a wall, or cards on a screen?',
    ],
    atWork: {
      asks: [
        'How do you like to track subtasks: on a board, in a list or on a timeline?',
        'What makes a subtask clear: an owner, a due date or a short description?',
        'What makes a big project stall more often: no owner, or no first step?',
        'How do you split a big task: by step, by person or by deadline?',
      ],
      cued: [
        'Who should be the *assignee* of a shared task: one person, a pair or the whole team?',
        'Setting a *due date* for a task: with a day to spare, or right on the day?',
        'Which *dependency* do you plan for first in a project: sign-off, budget or materials?',
        'Which *workflow* in your team runs by itself these days?',
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
      choice: ['A new feature: to a few users first, or to everybody at once?'],
      idea: ['Which feature in an app you use would you like an off switch for?'],
      problem: ['How do you decide when an old feature flag can go?'],
      experience: ["What's the funniest name for a feature flag you have come across?"],
    },
    cued: [
      'Which *beta* version would you sign up for today?',
      'What would you like to turn on and off at home with one *toggle*: lights, heating or music?',
      'Where would you try a new *release* of an app first: on an old phone or straight away?',
      'Which *experiment* with your daily routine would you try for one week?',
    ],
    atWork: {
      asks: [
        "+What's harder with feature flags: switching them on, or cleaning them up?",
        '+What matters most in feature flags: safe rollout, quick rollback or clear ownership?',
        'What keeps feature flags tidy: clear names, expiry dates or a regular review?',
        'How do you prefer to release a new feature: to the team first, to a few users or to all?',
      ],
      cued: [
        'How long do you wait after a *rollout* to the first users before the next step?',
        'Which naming rule for a *toggle* has served your team best?',
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
    cued: [
      'Which chore would you *automate* at home first: shopping, bills or plants?',
      'Which *template* do you copy again and again?',
      'What would you keep in a smart *spreadsheet*: recipes, football scores or the garden?',
      'Who would you build a first *app* for: family, club or yourself?',
    ],
    atWork: {
      asks: [
        '+What would you build first for your team without writing any code?',
        'Which task would you automate first: reminders, reports or approvals?',
        'Which job where you work still runs on copy and paste?',
        'Which no-code project would you try first: a form, a dashboard or a portal?',
      ],
      cued: [
        'Which *workflow* at your work would you rebuild on a free afternoon?',
        'Who makes the best *citizen developer* in a firm: someone from sales, finance or the office?',
      ],
    },
  },
  {
    name: 'chat widget',
    says: ['chat (widget|bubble|box)', '(website|web|site) chat', 'chat on (your|the) (website|site|store)'],
    clues:
      'widget, visitors, inbox, replies, chatbot, whatsapp, response time, canned, live chat, website, bubble, agent, lead, support, message, bot, handoff, conversation, embed, greeting, faq, automated, plugin, conversion, typing, help desk, canned reply, offline, snippet, pop up, reply, bottom corner, script',
    asks: {
      choice: [
        '+What matters most to you in a live chat: a quick reply, a real person or a clear answer?',
        '+How do you like to ask a question on a website: by chat, by email or by phone?',
        'Website chat: a friendly greeting straight away, or wait to be asked?',
      ],
      idea: ['Which question from your visitors would you happily leave to a chatbot?'],
    },
    cued: [
      '*Emoji* in a website chat: friendly, or only when the customer starts?',
      'How quickly do you like a *reply* from a shop: at once, in an hour or by evening?',
      '*WhatsApp*, phone or email: how do you like to ask a shop something?',
      'What greeting would you like from a *chatbot*: short, formal or chatty?',
    ],
    atWork: {
      asks: [
        '+Website chat: answered by people, by a chatbot or by both?',
        '+What matters most in a website chat: speed, tone or the right answer?',
        'Which question comes up in your customer chat every single day?',
        'What annoys people more in a live chat: slow answers, or stiff ones?',
      ],
      cued: [
        'Which *canned* reply does your team use most?',
        'Who looks after the *inbox* at lunchtime in your team?',
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
      choice: [
        'After a long call at work: play back the recording, or read the summary?',
        'What would you like a recorded call to give you: a summary, a task list or the exact words?',
      ],
      problem: ["What's hardest during a phone call: listening, taking notes or doing both?"],
      experience: ['~What surprised you the first time you heard your own voice on a recording?'],
    },
    cued: [
      'What would you like a *transcript* of: a family dinner, a quiz or a phone call?',
      'How do you take a *call note*: on paper, on screen or on your hand?',
      'Which music would you choose for people who wait in a *call centre* queue?',
      'Which words do you always say to end a *conversation* on the phone?',
    ],
    atWork: {
      asks: [
        '+Which moment of a sales call deserves a second listen?',
        '+Who gains most from recorded calls: new starters, managers or the whole team?',
        'Which calls would you play to a new colleague?',
        'What do you listen for when you play back a call?',
      ],
      cued: [
        'What do you listen for first in a *sales call*?',
        'Which *coaching* tip from a recorded call has stayed with your team?',
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
      choice: [
        'A shared office: the same desk every time, or a new view each day?',
        'Which desk would you book first: by the window, near friends or in a quiet corner?',
      ],
      problem: ["What's hardest to find in a shared office: a quiet desk, a window or a friend nearby?"],
      idea: ['Which desk in your office would be booked first every morning?'],
    },
    cued: [
      'What do you keep in your office *locker*: snacks, shoes or umbrella?',
      'Which *office* day do you like best: quiet, busy or with cake?',
      'How do you choose a *hot desk*: light, friends or plug?',
      'What does your *meeting room* need first: fresh air, pens or a clock?',
    ],
    atWork: {
      asks: [
        '+When do you book a desk: a week ahead, the day before or that morning?',
        '+How do you choose a desk: by the window, near the team or in a quiet corner?',
        '+Which day of the week is your office always full?',
        '+What makes desk booking easy: a floor plan, an app or fixed team days?',
      ],
      cued: [
        'Which *anchor day* suits your team best: the one with training, cake or planning?',
        'What does your *floor plan* not show that every colleague knows?',
      ],
    },
  },
  {
    name: 'visitor sign-in',
    says: ['visitor (management|sign ?in|badge|check ?in|log ?book|pass)', 'front desk (app|system|tablet)'],
    clues:
      'reception, lobby, badge, tablet, lanyard, contractors, qr code, walk in, front desk, host, check in, log book, kiosk, guest, nda, security, evacuation, safeguarding, school, arrival, touchless, pass, printed, receptionist, notification, induction, gdpr, fire roll call, compliance',
    asks: {
      choice: ['Signing in at reception: type your name, or scan a code on your phone?'],
      idea: ['What do you like to find waiting at reception: coffee, a sofa or a smile?'],
      experience: ['What do you remember about the friendliest receptionist you have met?'],
      problem: ['What slows down the queue at your reception desk most?'],
    },
    cued: [
      'What would you like a *visitor badge* to say besides your name?',
      'What do you do with a *lanyard* at the end of the day: drawer, car or doorknob?',
      'Which drink do you say yes to when you arrive as a *guest*: tea, coffee or water?',
      'How do you like to check in: at a *kiosk*, on your phone or with a person?',
    ],
    atWork: {
      asks: [
        'Which sign-in feature helps a front desk most: QR codes, badges or host alerts?',
        'What makes a good first minute at a front desk: a smile, a quick badge or a coffee?',
        'Who benefits most from digital sign-in: visitors, reception or the safety team?',
        'What matters most in a visitor sign-in: speed, a tidy list or a friendly look?',
      ],
      cued: [
        'Which *visitors* arrive earliest at your site: couriers, contractors or candidates?',
        'What do *schools* look at first in a sign-in system: speed, badges or safeguarding?',
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
      choice: [
        'A product roadmap: dates for everything, or just now, next and later?',
        'What do you like most in an update: something new, something faster or something simpler?',
      ],
      problem: ['What helps you say a kind "not yet" to a feature request?'],
      idea: ['Which small feature would you put at the top of a product roadmap?'],
    },
    cued: [
      'Which app *feature* would you vote for today if you could?',
      'What was the best *launch* of anything that you ever queued or waited up for?',
      'How do you like to give *feedback* on an app: a star, a line or a long letter?',
      'Which *request* would you send to the makers of your favourite app?',
    ],
    atWork: {
      asks: [
        "Which is harder to leave off a roadmap: a big customer's wish, or a good idea?",
        'What matters most in a product roadmap: focus, clear dates or customer feedback?',
        'What knocks a product roadmap off course most often?',
        'What helps most in planning a roadmap: customer calls, data or a workshop?',
      ],
      cued: [
        'How do you run *discovery* talks with customers: calls, visits or a survey?',
        'What do you put at the top of a *changelog*: fixes, features or thanks?',
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
      choice: ['Watching how visitors use a page: heatmaps first, or recordings of visits?'],
      experience: ['What surprised you most when you watched somebody use your website?'],
      problem: ['~What do people click on your website that was never a button?'],
    },
    cued: [
      'What makes you *scroll* to the very end of a page?',
      'Which button do you always look for first on a *landing page*?',
      'What makes you close a website: a *pop-up*, small print or slow photos?',
      'Where does your *mouse* go first on a page: menu, search or picture?',
    ],
    atWork: {
      asks: [
        'Which page would you put a heatmap on first: home, pricing or checkout?',
        'What do you find most useful: heatmaps, recordings or surveys?',
        'Which page of a website gets the least attention and needs the most?',
        'Where do visitors get stuck most often on a website?',
      ],
      cued: [
        'Which *session recording* taught you more than a month of charts?',
        'What do you test first to lift *conversion*: words, pictures or button?',
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
      choice: [
        'A shared document: every change on view, or only the latest version?',
        'What matters most in a shared document: who changed it, when or what?',
      ],
      experience: ['When did an older version of a file save your day?'],
      idea: ['Which change in a shared file would you most like to trace back?'],
    },
    cued: [
      'Which of your documents has the most *versions*: a CV, a recipe or a letter?',
      'When do you make a *backup* of your photos: weekly, yearly or after each holiday?',
      'What do you type into the file name to mark a *draft* as finished?',
      'Which *deleted* photo, text or file would you most like to have back?',
    ],
    atWork: {
      asks: [
        'How do you like to review changes: side by side, in comments or as a summary?',
        'What muddles a shared document faster: too many editors, or too many copies?',
        'Which documents need a version history most: contracts, policies or plans?',
        'What do you use version history for most: checking, restoring or learning?',
      ],
      cued: [
        'Which question does an *audit trail* answer fastest?',
        'How do you agree on one *document* when five people edit it?',
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
      choice: ['+A long online form: all on one page, or one question at a time?'],
      idea: ['Which box on an online form would you happily never fill in again?'],
      experience: ['Which form at your work went from paper to screen first?'],
      problem: ['Which part of an online form do you always have to look up?'],
    },
    cued: [
      'Which *survey* question do you like to answer: stars, smileys or your own words?',
      'A *signature* on a screen: with a finger, a mouse or a typed name?',
      'What would you ask in a *quiz* of three questions about your town?',
      'Which *captcha* pictures take you longest: bridges, bikes or traffic lights?',
    ],
    atWork: {
      asks: [
        'Which form at work would you make shorter: expenses, leave or onboarding?',
        'What would you add to an online form first: a progress bar, autofill or a save button?',
        'Which question on a form makes people stop and go away?',
        'What matters most in an online form: length, layout or plain words?',
      ],
      cued: [
        "Which *field* would you drop from your firm's contact form first?",
        'What makes people finish a long *questionnaire*: a progress bar, short pages or a reward?',
      ],
    },
  },
  {
    name: 'keyboard shortcuts',
    says: ['keyboard shortcut', '(hot ?key|command palette)', 'text expander', 'shortcut key'],
    clues:
      'ctrl, cmd, alt, keystroke, mouse, shortcut, macro, clipboard, hotkey, shift, key, copy paste, tip, productivity, text expander, snippet, command palette, tab, typing, undo, spreadsheet, mac, windows, cheat sheet, screenshot, time saver, remap, keypress, toggle, desktop, paste',
    asks: {
      idea: ['+Which keyboard shortcut should everybody learn in their first week at work?'],
      experience: [
        '+Which keyboard shortcut do you use most?',
        'Which keyboard shortcut would you miss the most?',
      ],
      choice: ['A new keyboard shortcut: picked up from a colleague, or found by accident?'],
    },
    cued: [
      '*Copy paste*: which words do you paste most often?',
      '*Mouse* or trackpad: which would you keep if you had to choose?',
      'What is the first *key* you would take off a keyboard and clean?',
      '*Undo*: what would you press it for in real life, a haircut, a text or a recipe?',
    ],
    atWork: {
      asks: [
        'Which keyboard shortcut should every new colleague learn first?',
        'How do you learn a new keyboard shortcut best: from a list, a colleague or a pop-up tip?',
        'Who taught you the keyboard shortcut you use most?',
        'Which everyday task badly needs a keyboard shortcut?',
      ],
      cued: ['Which *spreadsheet* shortcut do you show new colleagues?'],
    },
  },
  {
    name: 'task board',
    says: ['kanban( board)?', '(task|scrum|sprint|agile) board', 'gantt( chart)?', 'swim ?lane'],
    clues:
      'columns, backlog, sprint, in progress, sticky notes, stand up, timeline, kanban, agile, card, gantt, scrum, swimlane, done, project, standup, drag, wip limit, assignee, workflow, story point, priority, deadline, epic, to do, whiteboard, status, retro, blocked, milestone',
    asks: {
      choice: [
        'A task board: a few simple columns, or one for every step?',
        'What do you enjoy most on a task board: adding, moving or ticking off?',
        'Which view do you use most: board, list or calendar?',
      ],
      problem: ['~Which column of your task board is always the fullest?'],
    },
    cued: [
      'What would you put on a *kanban* board for the family?',
      'What do you write on *sticky notes*: lists, numbers or little drawings?',
      'How do you mark a *deadline* so that you see it: red, bold or in capitals?',
      'What is in the *backlog* at home: a shelf, a fence or a box of photos?',
    ],
    atWork: {
      asks: [
        '+What makes a task board work: clear owners, few columns or a daily look?',
        'Which feature of a task board would you miss most: due dates, labels or owners?',
        'Where do tasks get stuck longest on a board?',
        'Which task have you dragged from week to week the longest?',
      ],
      cued: [
        'What keeps a *stand up* short in your team?',
        'How long a *sprint* suits your team best: one week, two or more?',
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
      experience: ['Which template at your work gets used the most?'],
      choice: ['A template at work: short and plain, or with every heading filled in?'],
    },
    cued: [
      'Which *letter* would you like to write only once?',
      'What would you put in a *checklist* for a Monday morning?',
      "How do you start an *email* to somebody you don't know?",
      'Which *document* do you always copy from an old one?',
    ],
    atWork: {
      asks: [
        'What makes a template useful: clear fields, plain words or the right branding?',
        "What's the funniest leftover you've ever seen in a template?",
        'Which documents would you template first: proposals, reports or emails?',
        'What saves more time: a good template, or a good checklist?',
      ],
      cued: [
        'Which *invoice* field do people fill in wrong most often?',
        'What makes a *proposal* quick to read: short, pictures or clear headings?',
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
      choice: [
        'A shared folder: open to the whole firm, or only to those who need it?',
        'How do you like to get access to a file: by request, by link or by invitation?',
      ],
      idea: ['Which shared folder would you tidy first if you had the keys to all of them?'],
      problem: ['~Which shared file do people always have to ask to open?'],
    },
    cued: [
      'Which do you know by heart: a *password*, a phone number or a number plate?',
      'Which box, shed or drawer at home has restricted *access*: sweets, tools or presents?',
      'Which kind of *login* do you like best: face, finger or code?',
      'What would you put in a *folder* that only your family can open: photos, recipes or plans?',
    ],
    atWork: {
      asks: [
        "What's easier to forget when people change roles: old access, or new access?",
        'What makes access rights easy to manage: clear roles, regular checks or one owner?',
        'When should access rights be checked: every month, each quarter or at every job change?',
        'Who should approve access rights: the manager, the data owner or IT?',
      ],
      cued: [
        'Which *leaver* step is easiest to overlook: the keys, the apps or the mailbox?',
        'Who should sign off an access *review*: the manager, IT or the owner of the data?',
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
      idea: [
        '+What would you like to read first on a status page?',
        '+How often should a status page be updated while a fix is under way?',
        '+Which everyday service would you love to see get a public status page?',
      ],
      choice: [
        '+What matters most in a status update: plain words, the next step or the time?',
        '+How would you like a status page to alert you: by email, by text or in chat?',
      ],
      experience: ['+What makes a status page easy to understand?'],
    },
    cued: [
      'When does planned *maintenance* suit you best: late at night, early or at the weekend?',
      'How often would you like news in an *incident*: every few minutes, hourly or at the end?',
      'What do you do first in an *outage*: refresh, restart or make tea?',
      'What do you do first when a page says *resolved*: test it, tell others or carry on?',
      'Where does steady *uptime* matter most to you: email, banking or maps?',
      'Which plain words would you use instead of *degraded* performance?',
      'What do you try first when a *login* stops working: a reload, a restart or the status page?',
      'A *root cause* report: every detail, or a few plain lines?',
    ],
    atWork: {
      asks: [
        'What do users want first in an outage: the cause, or a time?',
        'What makes a status page useful: plain words, quick updates or a clear history?',
        "When do you want news in an outage: at every change, every hour or once it's fixed?",
        'How do you like outage updates at work: by email, in chat or on a status page?',
      ],
      cued: [
        'Who should write the first update in an *incident*: an engineer or support?',
        'What belongs in the first line of a *post mortem*?',
        'Which part of an *SLA* do customers ask about most?',
        'How early do you tell users about a *maintenance window*?',
      ],
    },
  },
];
