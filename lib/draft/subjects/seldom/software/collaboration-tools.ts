import type { Subject } from '../../subject';

/** Buttons, views and settings in the software of an office. */
export const collaborationTools: readonly Subject[] = [
  {
    name: 'user roles',
    says: [
      'role ?based (access|permission)',
      '(user|custom|admin) (role|permission)',
      'permission (level|set|setting)',
      '(view|read) only access',
      'rbac',
    ],
    clues:
      'admin, permissions, workspace, viewer, editor, access, restrict, granular, role based, read only, setting, login, account owner, sso, manager, security, feature, release, grant, audit log, approver, invite, privilege, custom role, least privilege, saas, edit, group, dashboard',
    asks: {
      choice: [
        'A shared file at work: everybody may edit, or just one person?',
        'How do you like to give access to a file: by person, by team or by link?',
      ],
      problem: ['Which kind of access takes longest to sort out for a new colleague?'],
      idea: ['Which file at work should everybody be able to read and only one person change?'],
    },
    cued: [
      'Where do you change a *setting* first in a new app?',
      'Which *login* do you type most often in a week?',
      'How would you explain an *admin* to somebody who has just started?',
      'Which family *account* has the most people using it: films, music or shopping?',
    ],
    atWork: {
      asks: [
        'What makes user roles easy to manage: ready-made roles, groups or a clear overview?',
        'What matters most in user roles: security, simplicity or flexibility?',
        'Who should own user roles in a company: IT, team leads or HR?',
        'How often should access rights be checked: every month, every quarter or at each move?',
      ],
      cued: [
        'Which *permission* do new colleagues ask for in their first week?',
        'How often do you look through who has *access*: monthly, yearly or when someone leaves?',
      ],
    },
  },
  {
    name: 'bulk edit',
    says: [
      'bulk (edit|editing|action|update|select|delete|upload|approve)',
      'mass (edit|update)',
      '(edit|update) (several|multiple|many) (rows|records|items|products|entries)',
    ],
    clues:
      'rows, records, select all, checkbox, at once, spreadsheet, one click, import, csv, update, click, upload, feature, delete, mass, batch, multiple, tag, assign, time saving, column, overwrite, release, list, field, undo, archive, approve, fix, hundreds',
    asks: {
      idea: [
        '+What would you do with the hour that a bulk edit saves?',
        '+Which list at work would you most like to tidy with a single click?',
      ],
      choice: [
        '+What do you edit in bulk most often: names, tags or dates?',
        '+A hundred rows to change: everything at once, or one by one to be sure?',
        '+What makes a bulk edit feel safe: a preview, an undo button or a backup?',
      ],
    },
    cued: [
      'Which *spreadsheet* at home do you keep: bills, birthdays or books?',
      'What would you *delete* first from your phone if it took one tap?',
      'How many *tags* do you use for your photos: none, five or a hundred?',
      'Which long list would you like to *sort* in a second?',
    ],
    atWork: {
      asks: [
        'What matters most in a bulk edit: speed, an undo button or a preview?',
        'Which data is most tedious to clean up: names, addresses or dates?',
        'Which long list at work would you most like to tidy up in one go?',
        'Which job at work has you clicking the same thing over and over?',
      ],
      cued: [
        'Which *column* does your team update most often by hand?',
        'What do you check before you press *update* on a thousand rows?',
      ],
    },
  },
  {
    name: 'custom fields',
    says: [
      'custom (field|attribute|property|column)',
      '(add|create) your own (field|column)',
      '(drop ?down|multi ?select|mandatory) field',
    ],
    clues:
      'drop down, record, field type, template, layout, crm, tagging, configure, dropdown, attribute, column, form, property, text field, mandatory, add, data, option, setting, feature, release, flexible, date picker, tailor, workflow, report, multi select, tag, validation, checkbox, formula, filter, import',
    asks: {
      choice: ['Lists at work: as few columns as possible, or one for every detail?'],
      idea: ['Which extra column would you add to the list you use most at work?'],
      experience: ['What have you had to keep in the notes because there was no field for it?'],
      problem: ['Which detail is hardest to fit into the lists you use at work?'],
    },
    cued: [
      'Which extra *column* would you add to your address list: birthday, nickname or where you met?',
      'Which list at home would need its own *template*: shopping, packing or chores?',
      'How do you like to fill in a date: with a *date picker*, or by typing it?',
      'What do you like best in a form: a *drop-down*, tick boxes or a blank line?',
    ],
    atWork: {
      asks: [
        '+Which field would you add first to your customer records?',
        'Which kind of custom field do you use most: dates, drop-downs or tick boxes?',
        'What matters most in custom fields: easy set-up, clear names or good reports?',
        'Which records need custom fields most: customers, projects or stock?',
      ],
      cued: [
        'Which field in your *CRM* tells you the most about a customer?',
        'Which fields should be *mandatory* in a form at work: as few as possible, or all that matter?',
      ],
    },
  },
  {
    name: 'saved views',
    says: [
      'saved (view|filter)',
      'custom view',
      '(advanced|quick|column) filter',
      'filter and sort',
      'sort and filter',
    ],
    clues:
      'filters, columns, list view, pinned, sorting, grouped by, sidebar, list, default, dashboard, pin, record, grouping, board, share with colleagues, click, feature, release, pipeline, kanban, workspace, table, layout, quick, customise, row, tab, overdue, status, assignee, search',
    asks: {
      choice: [
        'A long list at work: newest on top, or most urgent on top?',
        'Your tasks on screen: a list, a board or a calendar?',
      ],
      idea: ['Which list at work would you like to see first when you open the laptop?'],
      experience: ['What do you look at on your screen first thing in the morning at work?'],
    },
    cued: [
      'How do you *sort* your photos: by date, by person or not at all?',
      'Which *filter* do you click first when you look for shoes or hotels?',
      'Which *list* do you keep on the fridge?',
      'What would you *pin* to the top of your phone?',
    ],
    atWork: {
      asks: [
        'How do you prefer to see your work: as a list, a board or a calendar?',
        'How do you like to see your open tasks: in one long list, or several short ones?',
        'Which grouping helps your team most: by client, by project or by deadline?',
        'Saved views: private to each person, shared with the team or both?',
      ],
      cued: [
        "Which *columns* would you hide first in your team's big list?",
        '*Kanban* board or plain list: which do you open on a busy morning?',
      ],
    },
  },
  {
    name: 'search at work',
    says: [
      '(global|enterprise|workplace|universal|semantic|unified) search',
      'search (bar|across everything|across all|across your)',
      'command (bar|palette)',
      '(find|search) any (file|document|message)',
    ],
    clues:
      'indexing, results, keyword, documents, inbox, instantly, connectors, files, find, knowledge, semantic, intranet, chat history, query, ai, folder, relevance, enterprise, answer, drive, wiki, permission aware, shared drive, bar, unified, typing, rag, tab, email',
    asks: {
      choice: [
        '+Looking for a file at work: folders, or straight to the search box?',
        '+What matters most to you in a search: speed, the right result or a simple box?',
      ],
      idea: ['What would you like to find at work by typing just one word?'],
      problem: ['Which kind of file at work always takes longest to find?'],
    },
    cued: [
      'What would you ask an *AI* helper to find in your own mailbox?',
      'Which old *chat history* do you still scroll back to?',
      'Which *folder* on your computer has the funniest name?',
      'What is the first thing you type into a search *bar* in the morning?',
    ],
    atWork: {
      asks: [
        '+How do you keep files easy to find: folders, tags or good names?',
        'What eats more of your time: searching for a file, or asking around for it?',
        'Which would you connect to one search first: email, files or chat?',
        'Where do you look first for a file at work: the shared drive, your inbox or the chat?',
      ],
      cued: [
        'How do you keep a *wiki* fresh once the first excitement is over?',
        'What would you search for first across every *shared drive*?',
      ],
    },
  },
  {
    name: 'undo and autosave',
    says: ['undo (button|redo|send|history|an action)', 'auto ?sav(e|es|ing|ed)', 'undo and redo'],
    clues:
      'undo, redo, drafts, deleted, restore, ctrl, unsaved, accidentally, version, mistake, ctrl z, revert, lost work, feature, save, recover, release, editor, click, history, crash, changes, keyboard shortcut, button, send, document, real time, oops, backup, browser',
    asks: {
      idea: ['Which app or tool at work would you most like to give an undo button?'],
      choice: ['Which would you like to undo most often: a typo, a sent email or a deleted photo?'],
      problem: ['What would be the hardest piece of work to type all over again?'],
      experience: ['What did an undo button once rescue for you?'],
    },
    cued: [
      'Which key do you press more often: *undo* or save?',
      'What name do you give a *draft*: the date, final or final two?',
      'Which file would you most like to *restore* from years ago: a photo, a story or a game?',
      'When do you press *save* on a long text: all the time, at each page or at the end?',
    ],
    atWork: {
      asks: [
        'Which kind of work do you always keep an extra copy of?',
        'Which would your team use most: undo, autosave or version history?',
        'Where does autosave help your team most: documents, forms or spreadsheets?',
        'What matters most when you write at work: autosave, undo or earlier versions?',
      ],
      cued: [
        'Which *keyboard shortcut* did a colleague teach you?',
        'How do you keep track of the latest *version* in your team?',
      ],
    },
  },
  {
    name: 'comments and mentions',
    says: [
      '(threaded|inline|internal) (comment|note|reply)',
      'comment (and|or) mention',
      'mention a (colleague|teammate)',
      'resolve (a )?comment',
      'emoji reaction',
    ],
    clues:
      'thread, mention, tagged, resolved, reply, reactions, collaborate, annotation, tag, notification, colleague, feedback, inline, emoji, feature, release, at sign, discussion, task, document, inbox, context, record, internal note, email chain, annotate, real time, conversation, approve, highlight, assign',
    asks: {
      experience: ["What's the nicest comment a colleague has left on your work?"],
      choice: ["A remark on a colleague's text: written in the margin, or said out loud?"],
      problem: ['Which kind of comment at work is hardest to put in writing?'],
      idea: ['Which reply at work would you like to give with just one click?'],
    },
    cued: [
      'Which *emoji* do you send most at work: thumbs up, a smile or a party hat?',
      'When do you answer a *notification*: at once, at lunch or in a batch?',
      'How do you like to *tag* somebody: by name, by team or by walking over?',
      'What makes a *thread* easy to follow: short replies, a summary or good titles?',
    ],
    atWork: {
      asks: [
        'How do you prefer to review a document: in comments, in a call or on paper?',
        'What slows down feedback on a document: too many people, or one who is late?',
        'What matters most in a comment tool: easy mentions, clear threads or quick replies?',
        'What makes comments on a document useful: clear names, short points or a deadline?',
      ],
      cued: [
        'Which *feature* would you add to comments at work: a mute, a snooze or a thank-you?',
        'An *inbox* full of mentions: cleared every morning, or read as they come?',
      ],
    },
  },
  {
    name: 'sales call notes',
    says: [
      'ai (note ?taker|notes) for (sales|reps|sellers)',
      'sales (call|meeting) (notes|summary|summaries)',
      '(call|meeting) note (in|into|to) (your|the) crm',
      '(automatic|ai) (follow up|call summary)',
      'note ?taker for sales',
    ],
    clues:
      'crm, discovery call, next steps, reps, note taker, follow up, transcript, deal, ai, summary, pipeline, notetaker, objection, discovery, battle card, demo, admin, prospect, coaching, meeting, selling, call recording, sales manager, talk ratio, forecast, action item, automatic, account executive, logging, buyer',
    asks: {
      choice: [
        'In a sales call: typing along, or listening now and noting later?',
        'Which helps you most after a call: a short summary, a list of tasks or the full text?',
      ],
      problem: ["What's hardest to note down in the middle of a lively sales call?"],
      idea: ['Which part of a sales call do you always want in your notes?'],
    },
    cued: [
      'When do you fill in the *CRM*: after each call, at lunch or at the end of the day?',
      'When do you send a *follow up* after a sales call: within the hour, or the next morning?',
      'Which question do you like to open a *discovery call* with?',
      "Which *objection* comes up most on sales calls: price, timing or somebody else's approval?",
      'A *summary* of a sales call: a few bullet points, or full sentences?',
      'When in a sales call do you agree on the *next step*: as you go, or in the last minutes?',
      'What do you search a call *transcript* for first: names, dates or numbers?',
      'Who should take the notes in a product *demo*: the one who talks, or a colleague?',
    ],
    atWork: {
      asks: [
        '+What would your sales team do with less typing?',
        '+Which detail from a sales call is easiest to forget?',
        '+Which part of a sales call should always be written down?',
        '+When do you write up a sales call: during it, straight after or later?',
        '+What should an AI note taker always catch: objections, promises or dates?',
        '+Which takes more out of a sales day: the calls, or writing them up?',
      ],
      cued: [
        'Which part of a sales call makes the best *coaching*: the opening, the questions or the close?',
        'What should a new *rep* learn to write down from the very first call?',
        'Which note do you look for first in a *pipeline* review: the next step, the date or the decision maker?',
        'Call notes from an *AI*: read at once, or just before the next call?',
      ],
    },
  },
  {
    name: 'meeting summaries',
    says: [
      'meeting (summary|summaries|recap|minutes|action items)',
      '(summari[sz]e|recap) (your |the |every )?meeting',
      '(action|follow up) item (from|after) (the|a|your|every) (meeting|call)',
      'ai (meeting )?(minutes|recap)',
    ],
    clues:
      'action items, attendees, minutes, decisions, recap, transcript, agenda, summary, notetaker, ai, video call, follow up, speaker, recording, owner, deadline, calendar, missed, back to back, automatic, key point, note taking, hybrid, catch up, inbox, stand up, task, colleague',
    asks: {
      choice: [
        '+After a meeting: a page of minutes, or three lines with who does what?',
        'What would you like a meeting app to do: take notes, list tasks or set reminders?',
        'Which part of a meeting summary do you read first: decisions, tasks or dates?',
      ],
      idea: ['What belongs at the top of a meeting summary: the decision, the tasks or the date?'],
    },
    cued: [
      'How do you keep *notes*: on paper, on a laptop or in your head?',
      'Who in your family would write the best *minutes* of a Sunday lunch?',
      '*Video call*: camera on, or voice only?',
      'What do you do with a free half hour when a meeting on your *calendar* is called off?',
    ],
    atWork: {
      asks: [
        "What's missing from most meeting minutes: decisions, names or dates?",
        'What makes a meeting summary useful: short, fast or clear about who does what?',
        'How do you like to receive a meeting summary: by email, in chat or in a task list?',
        'Meeting summaries: written by a colleague, or by software?',
      ],
      cued: [
        'Which *action item* gets done first in your team: the quick one or the big one?',
        'How long should a *recap* be: a page, a few lines or a picture?',
      ],
    },
  },
  {
    name: 'screen recording',
    says: [
      'screen (recording|recorder|capture|cast)',
      'record (your|the) screen',
      'video message for (your )?(team|colleagues)',
      'async(hronous)? video',
    ],
    clues:
      'webcam, walkthrough, screenshot, cursor, gif, narrate, share a link, clip, video message, tutorial, async, capture, share, playback, demo, explain, bug, trim, voiceover, how to, browser extension, step by step, training, onboarding, record, remote, annotate, tab, transcript, feedback, microphone',
    asks: {
      idea: ['Which task at work would you explain with a short screen recording?'],
      choice: ['Showing a colleague how: a screen recording, or side by side at one desk?'],
      problem: ["What's hardest to explain to a colleague without showing your screen?"],
      experience: ["What have you learnt to do by watching somebody's screen recording?"],
    },
    cued: [
      'What would you show your parents in a short *clip* about their phone?',
      'Which hobby of yours would make a good *tutorial*?',
      'What do you take a *screenshot* of most often?',
      'Which button would you most like somebody to *demo* slowly?',
    ],
    atWork: {
      asks: [
        'Which task at work takes longer to explain than to do?',
        'Where would you use screen recordings first: training, support or feedback?',
        'What makes a screen recording useful: short length, clear voice or good captions?',
        'Which would you choose to explain a task: a screen recording, a call or a written guide?',
      ],
      cued: [
        'Which *bug* is easier to show than to describe?',
        "What would you record for a new colleague's *onboarding*?",
      ],
    },
  },
  {
    name: 'digital whiteboard',
    says: [
      '(digital|online|virtual|interactive) (whiteboard|canvas)',
      'whiteboarding',
      'sticky note (on|for|app)',
      '(mind ?map|brainstorm)(ping|ing)? (tool|app|board)',
      'infinite canvas',
    ],
    clues:
      'sticky notes, brainstorm, retro, canvas, workshop, mind map, facilitator, diagram, template, remote, collaborate, retrospective, flowchart, ideation, hybrid, infinite, draw, cursor, voting, idea, real time, shape, classroom, interactive screen, sprint, journey map, timer, board, post its',
    asks: {
      choice: [
        'Collecting ideas: sticky notes on a wall, or a board on the screen?',
        'Which would you use most on a digital whiteboard: sticky notes, drawings or voting dots?',
      ],
      idea: ['What is best drawn on a whiteboard rather than written in an email?'],
      experience: ['Which good idea at work started as a scribble on a whiteboard?'],
    },
    cued: [
      'Which colour of *sticky notes* do you reach for first?',
      'What do you *draw* while you are on the phone: boxes, flowers or arrows?',
      'How do you like a *brainstorm*: loud and quick, or quiet and written?',
      'Which *template* would you use for a big family plan: list, map or calendar?',
    ],
    atWork: {
      asks: [
        'What do you use a whiteboard for most: planning, brainstorming or looking back?',
        'What makes an online workshop work: a good board, a clear agenda or short breaks?',
        'What stops a brainstorm fastest: silence, rank or the clock?',
        'How do you get quiet people to share ideas: sticky notes, small groups or thinking time?',
      ],
      cued: [
        'What makes a *retrospective* useful: honesty, snacks or a short list?',
        'Which *facilitator* trick always gets a quiet team talking?',
      ],
    },
  },
  {
    name: 'team wiki',
    says: [
      '(team|company|internal) (wiki|knowledge base|handbook)',
      'wiki (page|software|for)',
      'document (your|the) process(es)?',
      'single source of truth',
      'sop (software|template|library)',
    ],
    clues:
      'wiki, how to, handbook, articles, documented, knowledge, onboarding, search, knowledge base, documentation, page, process, sop, source of truth, template, editor, version, internal, remote, faq, outdated, company, policy, knowledge sharing, starter, workspace, silo, out of date, colleague, tribal knowledge, structure',
    asks: {
      choice: ['How something works at the office: look it up, or ask the one who knows?'],
      experience: ['Which tip from a colleague have you passed on to everybody since?'],
      idea: ['Which trick at your work should be written down before it is forgotten?'],
      problem: ['Which page of your team wiki is the trickiest to keep up to date?'],
    },
    cued: [
      "Which recipe or trick should be in your family's own *handbook*?",
      'Which household job would you write a *how-to* about for a house sitter?',
      'Where do you look first for a *how to*: a video, a friend or the manual?',
      'What would be the first *article* in a handbook about your street?',
    ],
    atWork: {
      asks: [
        '+Which question gets asked again and again at work?',
        '+What would a new starter look up first in a company handbook?',
        '+Where do you look first for an answer at work: the wiki, the chat or a colleague?',
        'What should be on the first page of a team wiki?',
      ],
      cued: [
        'What does a new colleague need first in their *onboarding*: names, logins or a lunch partner?',
        'Which *FAQ* gets the most clicks in your company?',
      ],
    },
  },
  {
    name: 'quotes and proposals',
    says: [
      '(quote|quotation|quoting|proposal|estimating) (software|tool|app|builder|template)',
      'cpq',
      '(write|send|win|create) (better |more |your )?(proposal|quote|quotation)',
      'configure price quote',
    ],
    clues:
      'line items, discount, accepted, proposal, quotation, estimate, sign off, deal, cpq, e signature, template, win rate, sign, follow up, tradesperson, margin, approval, pdf, sales rep, pipeline, invoice, opened, client, branding, optional extra, send, accurate, on site, rfp, closing',
    asks: {
      choice: [
        'A quotation for a big job: one clear page, or every detail listed?',
        'What do you look at first in a quotation: the total, the dates or the details?',
      ],
      experience: ['Which detail in a quotation shows you that somebody took care?'],
      problem: ['Which part of a quotation takes you the longest to write?'],
    },
    cued: [
      'What do you look at first in a *quote*: the total, the date or the details?',
      'How do you like to *sign* things: with a pen, a finger or a click?',
      'What makes an *estimate* easy to read?',
      'Which words in a *proposal* make you feel in good hands?',
    ],
    atWork: {
      asks: [
        '+What makes a proposal stand out: design, clarity or a personal touch?',
        'What matters most in a proposal: a clear price, a clear plan or a quick answer?',
        'What do you read first in a proposal?',
        'Which part of a quote takes longest to write?',
      ],
      cued: [
        'When do you *follow up* on a quote: after two days, a week or a month?',
        'Which part of your *template* did you write best, and still use?',
      ],
    },
  },
  {
    name: 'customer portal',
    says: [
      '(customer|client|self ?service|supplier|tenant) portal',
      'portal for (your )?(customers|clients|suppliers)',
      'client (area|login|dashboard)',
      'white ?label(led|ed)? (app|portal|platform|software)',
    ],
    clues:
      'login, invoices, self service, upload, documents, status, portal, branded, account, track, client, dashboard, order status, support request, download, secure, statement, 24/7, password, reorder, payment, tenant, supplier, online, request, update detail, history, repeat order, message, phone call',
    asks: {
      choice: [
        '+Which should a customer portal show first: orders, bills or messages?',
        '+What matters most in a customer portal: quick answers, clear bills or easy login?',
      ],
      experience: ['What makes a customer portal easy to use?'],
      idea: ['Which task would you rather do in a customer portal than by phone?'],
    },
    cued: [
      'Which *login* would you be glad never to type again?',
      'What would you like to *track* on the way to you, hour by hour?',
      'How do you like a new *password*: a silly sentence, or one made up for you?',
      'Which *invoice* do you like to see first and pay first?',
    ],
    atWork: {
      asks: [
        '+Which feature should a customer portal have first: invoices, order status or support?',
        '+What turns a first portal login into a habit?',
        '+Which customer question should a portal answer first?',
        '+What should customers be able to do online at any hour?',
        '+What brings customers back to a portal: speed, clarity or fresh updates?',
        '+What takes more care with a new portal: building it or bringing customers on board?',
      ],
      cued: [
        'What do *clients* ask for first when a portal goes live?',
        'Which *reorder* do customers do by phone though the button is right there?',
      ],
    },
  },
];
