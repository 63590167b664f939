import type { Subject } from '../subject';

/** Buttons, views and settings in the software of an office. */
export const toolbars: readonly Subject[] = [
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
        'What matters most in setting up user roles: simple, safe or quick to change?',
        'How do you like to give access to a file: by person, by team or by link?',
        'A shared file at work: everybody may edit, or just one person?',
      ],
      problem: ['Which kind of access takes longest to sort out for a new colleague?'],
    },
    atWork: {
      asks: [
        'What makes user roles easy to manage: ready-made roles, groups or a clear overview?',
        'How often should access rights be checked: every month, every quarter or at each move?',
        'Which is worse at work: no access when you need it, or far too much of it?',
        'Which gets forgotten more when people leave: their logins, or their shared folders?',
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
      choice: [
        'Which list would you tidy first with a bulk edit: contacts, products or files?',
        'What would you change in one go if you could: names, dates or prices?',
      ],
      idea: ['Which list at work would you most like to tidy with a single click?'],
      problem: ['Which long list at work is hardest to keep up to date?'],
    },
    atWork: {
      asks: [
        'What matters most in a bulk edit: speed, an undo button or a preview?',
        'Which data is most tedious to clean up: names, addresses or dates?',
        'Which records would you update first in one go: contacts, products or prices?',
        'Which long list at work would you most like to tidy up in one go?',
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
      idea: [
        'Which detail about a customer would you like to note first?',
        'Which extra column would you add to the list you use most at work?',
      ],
      choice: [
        'Lists at work: as few columns as possible, or one for every detail?',
        'What would you add to your contacts list: a birthday, a note or a tag?',
      ],
    },
    atWork: {
      asks: [
        'Which field would you add first to your customer records?',
        'What matters most in custom fields: easy set-up, clear names or good reports?',
        'Which field in a form gets left empty most often?',
        'Which form at work have you long wanted to redesign?',
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
        'How do you like a list sorted: by date, by name or by importance?',
      ],
      idea: ['Which list at work would you like to see first when you open the laptop?'],
    },
    atWork: {
      asks: [
        'How do you prefer to see your work: as a list, a board or a calendar?',
        'Which filter do you use most at work: by date, by person or by status?',
        'How do you like to see your open tasks: in one long list, or several short ones?',
        'What makes a long list hardest to work from: its length, its order or its age?',
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
        '+What matters most to you in a search: speed, the right result or a simple box?',
        '+Looking for a file at work: folders, or straight to the search box?',
        'What do you search for most at work: files, emails or people?',
      ],
      idea: ['What would you like to find at work by typing just one word?'],
    },
    atWork: {
      asks: [
        '+How do you keep files easy to find: folders, tags or good names?',
        'What eats more of your time: searching for a file, or asking around for it?',
        'What would you improve first in search at work: speed, results or file names?',
        'What makes a file hardest to find: its name, its folder or its owner?',
      ],
    },
  },
  {
    name: 'undo and autosave',
    says: ['undo (button|redo|send|history|an action)', 'auto ?sav(e|es|ing|ed)', 'undo and redo'],
    clues:
      'undo, redo, drafts, deleted, restore, ctrl, unsaved, accidentally, version, mistake, ctrl z, revert, lost work, feature, save, recover, release, editor, click, history, crash, changes, keyboard shortcut, button, send, document, real time, oops, backup, browser',
    asks: {
      choice: [
        'Which would you rather have in every app: undo, autosave or version history?',
        'Where would autosave help you most: emails, forms or photo editing?',
        'How far back would you like to undo your work: a step, an hour or a whole day?',
      ],
      idea: ['Which app or tool at work would you most like to give an undo button?'],
    },
    atWork: {
      asks: [
        'Where does autosave help your team most: documents, forms or spreadsheets?',
        'What matters most when you write at work: autosave, undo or earlier versions?',
        'Which kind of work do you always keep an extra copy of?',
        "What's the most work you lost in a single moment?",
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
      choice: [
        'How do you like to get feedback: in a comment, in a message or in person?',
        'Which reaction do you use most: a thumbs up, a heart or a smile?',
        'What makes a comment helpful: short, kind or with an example?',
      ],
      experience: ["What's the nicest comment a colleague has left on your work?"],
    },
    atWork: {
      asks: [
        'How do you prefer to review a document: in comments, in a call or on paper?',
        'What makes comments on a document useful: clear names, short points or a deadline?',
        'What slows down feedback on a document: too many people, or one who is late?',
        'Which short remark on a draft of yours changed the whole thing?',
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
        'How do you like to take notes on a call: by hand, on a keyboard or recorded?',
        'What belongs first in the notes of a sales call: needs, names or next steps?',
        'When do you write up a call: straight away, at lunch or at the end of the day?',
      ],
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
        'What makes sales call notes useful to the team: next steps, short lines or good tags?',
        'What gets lost most often between a sales call and the notes?',
        'Which takes more out of a sales day: the calls, or writing them up?',
        'Who should read the notes of a sales call: the rep, the team or the whole company?',
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
        'After a meeting: a page of minutes, or three lines with who does what?',
        'Where do you like your meeting summary: by email, in a chat or in a shared document?',
        'When should a meeting summary arrive: right away, the same day or the next morning?',
      ],
      idea: ['What belongs at the top of a meeting summary: the decision, the tasks or the date?'],
    },
    atWork: {
      asks: [
        'What makes a meeting summary useful: short, fast or clear about who does what?',
        "What's missing from most meeting minutes: decisions, names or dates?",
        'Meeting summaries: written by a colleague, or by software?',
        'What did taking the minutes teach you about meetings?',
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
      choice: [
        'How do you like to learn something on screen: a video, a guide or a live call?',
        'Showing a colleague how: a screen recording, or side by side at one desk?',
      ],
      idea: ['Which task at work would you explain with a short screen recording?'],
      problem: ["What's hardest to explain to a colleague without showing your screen?"],
    },
    atWork: {
      asks: [
        'What makes a screen recording useful: short length, clear voice or good captions?',
        'Which would you choose to explain a task: a screen recording, a call or a written guide?',
        'Which task at work takes longer to explain than to do?',
        'What do people ask you to show them on your screen again and again?',
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
        'How do you like to note an idea: in words, in a sketch or on a sticky note?',
        'What would you draw first on a shared whiteboard: a plan, a map or a mind map?',
      ],
      idea: ['What is best drawn on a whiteboard rather than written in an email?'],
    },
    atWork: {
      asks: [
        'What do you use a whiteboard for most: planning, brainstorming or looking back?',
        'What makes an online workshop work: a good board, a clear agenda or short breaks?',
        'What stops a brainstorm fastest: silence, rank or the clock?',
        'Where do workshop ideas get stuck: on the wall, in the minutes or in an inbox?',
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
      choice: [
        'How something works at the office: look it up, or ask the one who knows?',
        'How do you like to learn how something works: a page, a video or a person?',
      ],
      idea: [
        'What should be on the first page of a team handbook?',
        'Which trick at your work should be written down before it is forgotten?',
      ],
    },
    atWork: {
      asks: [
        'What makes a team wiki worth opening: good search, short pages or fresh dates?',
        "Which knowledge at work lives only in one person's head?",
        'What would you write down first for a new colleague: people, tools or routines?',
        'When do you write down how a job is done: during it, after it or when asked?',
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
        '+What do you look at first in a quotation: the total, the dates or the details?',
        'A quotation for a big job: one clear page, or every detail listed?',
        'A quotation: by email, on paper or talked through in person?',
      ],
      experience: ['What makes a quotation easy to understand?'],
    },
    atWork: {
      asks: [
        '+What matters most in a proposal: a clear price, a clear plan or a quick answer?',
        'What makes you say yes to a quote: the price, the detail or the person?',
        'Which part of a proposal do clients read first: the summary, the price or the timing?',
        'What holds up a quote more: the prices, the details or the sign-off?',
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
        '+What matters most in a customer portal: quick answers, clear bills or easy login?',
        'What do you like to do online yourself: pay a bill, track an order or book a visit?',
        'A small question to a supplier: look it up online, or pick up the phone?',
      ],
      idea: ['What would you look up first in a customer portal?'],
    },
    atWork: {
      asks: [
        '+Which feature should a customer portal have first: invoices, order status or support?',
        'What makes customers come back to a portal: an easy login, a clear layout or quick help?',
        'Which question do your customers ask again and again?',
        'Which supplier made your work easier, and what did they do?',
      ],
    },
  },
];
