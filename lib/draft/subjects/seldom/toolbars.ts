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
      idea: ['Which file at work should everybody be able to read and only one person change?'],
      problem: ['Which kind of access takes longest to sort out for a new colleague?'],
      choice: ['A shared file at work: everybody may edit, or just one person?'],
      experience: ["What's the oddest thing you have been given access to at work?"],
    },
    atWork: {
      work: [
        'Which gets forgotten more when people leave: their logins, or their shared folders?',
        'Which is worse at work: no access when you need it, or far too much of it?',
      ],
      people: [
        "What's the longest you waited for a login in a new job?",
        'Which shared file at work should only a few people be able to change?',
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
      idea: ['Which list at work would you most like to tidy with a single click?'],
      problem: ['Which long list at work is hardest to keep up to date?'],
      choice: ['A hundred rows to change: everything at once, or one by one to be sure?'],
      experience: ['~What was the last long list you worked through line by line?'],
    },
    atWork: {
      work: [
        'Which data is most tedious to clean up: names, addresses or dates?',
        'Which job at work has you clicking the same thing over and over?',
      ],
      people: [
        'Which long list at work would you most like to tidy up in one go?',
        'Who taught you a trick for long lists that you still use?',
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
      idea: ['Which extra column would you add to the list you use most at work?'],
      problem: ['Which detail is hardest to fit into the lists you use at work?'],
      choice: ['Lists at work: as few columns as possible, or one for every detail?'],
      experience: ['What have you had to keep in the notes because there was no field for it?'],
    },
    atWork: {
      work: [
        'Which field in a form gets left empty most often?',
        'What makes a form at work too long: old fields, or new wishes?',
      ],
      people: [
        "What's the oddest thing you have ever seen typed into a form field?",
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
      idea: ['Which list at work would you like to see first when you open the laptop?'],
      problem: ['Which list at work is hardest to find your way around?'],
      choice: ['A long list at work: newest on top, or most urgent on top?'],
      experience: ['What do you look at on your screen first thing in the morning at work?'],
    },
    atWork: {
      work: [
        'What makes a long list hardest to work from: its length, its order or its age?',
        'How do you like to see your open tasks: in one long list, or several short ones?',
      ],
      people: [
        'Whose way of keeping lists at work have you copied?',
        "What's the longest to-do list you ever got to the end of?",
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
      idea: ['What would you like to find at work by typing just one word?'],
      problem: ['Which kind of file at work always takes longest to find?'],
      choice: ['Looking for a file at work: folders, or straight to the search box?'],
      experience: ["What's the oldest file you have ever had to dig out at work?"],
    },
    atWork: {
      work: [
        'What eats more of your time: searching for a file, or asking around for it?',
        'What makes a file hardest to find: its name, its folder or its owner?',
      ],
      people: [
        'Who at work always knows where to find things?',
        "What's the strangest file name you have ever seen on a shared drive?",
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
      problem: ['What would be the hardest piece of work to type all over again?'],
      choice: ['A long text at work: saved after every line, or only at the end?'],
      experience: ['What did an undo button once rescue for you?'],
    },
    atWork: {
      work: [
        'Which is worse to lose: an hour of typing, or the thought behind it?',
        'Which kind of work do you always keep an extra copy of?',
      ],
      people: [
        "What's the most work you lost in a single moment?",
        'Who once rescued a file that you thought was gone for good?',
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
      idea: ['Which reply at work would you like to give with just one click?'],
      problem: ['Which kind of comment at work is hardest to put in writing?'],
      choice: ["A remark on a colleague's text: written in the margin, or said out loud?"],
      experience: ["What's the nicest comment a colleague has left on your work?"],
    },
    atWork: {
      work: [
        'What slows down feedback on a document: too many people, or one who is late?',
        "Which comment is harder to act on: one that's too short or one that's too long?",
      ],
      people: [
        'Who taught you to give feedback that helps?',
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
      idea: ['Which part of a sales call do you always want in your notes?'],
      problem: ["What's hardest to note down in the middle of a lively sales call?"],
      choice: ['In a sales call: typing along, or listening now and noting later?'],
      experience: ['Which small detail about a customer was worth writing down?'],
    },
    atWork: {
      work: [
        'What gets lost most often between a sales call and the notes?',
        'Which takes more out of a sales day: the calls, or writing them up?',
      ],
      people: [
        'Which customer call taught you the most about listening?',
        'Who taught you to ask better questions on a sales call?',
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
      idea: ['What belongs at the top of a meeting summary: the decision, the tasks or the date?'],
      problem: ["What's hardest about writing up a meeting: the length, or the details?"],
      choice: ['After a meeting: a page of minutes, or three lines with who does what?'],
      experience: ['Which decision from a meeting were you glad somebody wrote down?'],
    },
    atWork: {
      work: [
        'What does everybody remember differently after a meeting?',
        "What's missing from most meeting minutes: decisions, names or dates?",
      ],
      people: [
        'Who writes the best meeting notes you have ever read?',
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
      idea: ['Which task at work would you explain with a short screen recording?'],
      problem: ["What's hardest to explain to a colleague without showing your screen?"],
      choice: ['Showing a colleague how: a screen recording, or side by side at one desk?'],
      experience: ["What have you learnt to do by watching somebody's screen recording?"],
    },
    atWork: {
      work: [
        'Which task at work takes longer to explain than to do?',
        'What do people ask you to show them on your screen again and again?',
      ],
      people: [
        'Who patiently showed you how the software worked when you were new?',
        "What's the funniest thing you have ever seen on a shared screen?",
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
      idea: ['What is best drawn on a whiteboard rather than written in an email?'],
      problem: ["What's hardest to get right when a whole team draws on one whiteboard?"],
      choice: ['Collecting ideas: sticky notes on a wall, or a board on the screen?'],
      experience: ['Which good idea at work started as a scribble on a whiteboard?'],
    },
    atWork: {
      work: [
        'What stops a brainstorm fastest: silence, rank or the clock?',
        'Where do workshop ideas get stuck: on the wall, in the minutes or in an inbox?',
      ],
      people: [
        'Who runs a workshop better than anybody you know, and how?',
        "What's the boldest idea you stuck on a wall at work?",
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
      idea: ['Which trick at your work should be written down before it is forgotten?'],
      problem: ['Which page of your team wiki is the trickiest to keep up to date?'],
      choice: ['How something works at the office: look it up, or ask the one who knows?'],
      experience: ['Which tip from a colleague have you passed on to everybody since?'],
    },
    atWork: {
      work: [
        "Which knowledge at work lives only in one person's head?",
        'When do you write down how a job is done: during it, after it or when asked?',
      ],
      people: [
        'What did a leaving colleague know that nobody had written down?',
        'Which handover note from a colleague saved your day?',
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
      idea: ['How do you like to send a quotation: by email, by post or in person?'],
      problem: ['Which part of a quotation takes you the longest to write?'],
      choice: ['A quotation for a big job: one clear page, or every detail listed?'],
      experience: ['Which detail in a quotation shows you that somebody took care?'],
    },
    atWork: {
      work: [
        'What holds up a quote more: the prices, the details or the sign-off?',
        "What's hardest to word in a proposal: the price, the dates or the limits?",
      ],
      people: [
        'Which proposal are you still proud of, won or lost?',
        'What makes you say yes to a quote: the price, the detail or the person?',
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
      idea: ['What would you look up first in a customer portal?'],
      problem: ['Which document do your customers ask for most often?'],
      choice: ['A small question to a supplier: look it up online, or pick up the phone?'],
      experience: ['Which customer login do you use most often at work?'],
    },
    atWork: {
      work: [
        'Which question do your customers ask again and again?',
        'What do you still phone a supplier about?',
      ],
      people: [
        'Who at a supplier do you always ask for by name?',
        'Which supplier made your work easier, and what did they do?',
      ],
    },
  },
];
