import type { Subject } from '../subject';

/** Software that firms run on. */
export const systems: readonly Subject[] = [
  {
    name: 'ERP',
    says: [
      'erp( system| software| implementation| project)?',
      'sap s/?4 ?hana',
      'netsuite',
      'business central',
      'dynamics 365',
      'odoo',
      '(inventory|stock) (management|software|system|control)',
      'manufacturing software',
      'mrp',
    ],
    clues:
      'modules, go live, implementation, stock, migration, inventory, legacy, workflows, manufacturers, ledger, finance, manufacturing, purchase order, spreadsheet, integration, mrp, consultant, warehouse, reporting, partner, on-premise, cloud, accounting, data, user adoption, upgrade, dashboard',
    asks: {
      idea: ['Which ERP report do you like to open first with your coffee?'],
      problem: ['Which job at your work still needs a spreadsheet next to the ERP system?'],
      choice: ['A new ERP system: everything over one weekend, or one department at a time?'],
      experience: ['Which list on paper has survived every new system at your work?'],
    },
    atWork: {
      work: [
        'What takes longest in a move to a new ERP system: the data, the training or the tests?',
        'Which is harder to keep up to date in an ERP system: stock, prices or addresses?',
      ],
      people: [
        'What do you remember most about going live with a new system at work?',
        'Which old spreadsheet outlived every new system where you worked?',
      ],
    },
  },
  {
    name: 'hospitality software',
    says: [
      'table (management|booking system|reservation system)',
      'reservation (system|software|platform)',
      '(restaurant|hotel|hospitality|pub) (software|tech|technology|booking system|management software)',
      'guest (experience|messaging) platform',
      'property management system',
      'channel manager',
      'restaurant no ?show',
    ],
    clues:
      'no shows, hoteliers, restaurateurs, occupancy, software, integration, channel, deposits, operators, walk ins, reservation, table, pos, restaurant, guest, booking, hotel, pms, menu, channel manager, waitlist, covers, kitchen display, order, walk-in, qr, check-in, floor plan, upsell, rota, chef, bar, inventory, demo, turn times',
    asks: {
      idea: ['Which small thing do you like to know about a guest before they arrive?'],
      problem: ['Which evening of the week is hardest to fill in your restaurant or hotel?'],
      choice: ['Booking a table: a call, a few taps or just turning up?'],
      experience: ["What's the funniest note you have seen on a booking?"],
    },
    atWork: {
      work: [
        'How do you like to book a table: by phone, online or by walking in?',
        'Which part of a hotel stay should software handle: the booking, check-in or the bill?',
      ],
      people: [
        'Which shift in a restaurant or hotel will you never forget?',
        'Who has given you a welcome in a hotel or restaurant that you still remember?',
      ],
    },
  },
  {
    name: 'salon and gym software',
    says: [
      '(salon|spa|gym|studio|clinic|barber|membership|club|vet|dental) (software|management software|booking app|booking system|management system|app)',
      'class (booking|scheduling) (app|software|system)',
      'membership management',
      'client (card|records) app',
    ],
    clues:
      'software, no shows, salon owners, studio owners, reminders, automatic, calendar sync, double booking, booking, appointment, member, class, stylist, client, deposit, calendar, membership, clinic, spa, app, direct debit, therapist, studio, waitlist, barber, scheduling, sms, diary, check-in, instructor, commission, text, rebooking, online, consultation form',
    asks: {
      idea: ['What would you like a booking app to do while you are busy with a client?'],
      problem: ['Which hour in your appointment book is always the last to fill?'],
      choice: ['A reminder before an appointment: the day before, an hour before or both?'],
      experience: ['What did you take bookings with before you had an app?'],
    },
    atWork: {
      work: [
        'When do you book your haircut or class: late at night, in a break or on the way out?',
        'Which reminder works best before an appointment: a text, an email or a phone call?',
      ],
      people: [
        'What makes you stay loyal to one salon or gym for years?',
        'Who at your salon or gym knows you best, and what do they always remember?',
      ],
    },
  },
  {
    name: 'job sheet app',
    says: [
      'job (management|sheet|scheduling) (app|software|system)',
      'field (service|engineer) (management|software|app)',
      '(trade|tradespeople) (app|software)',
      '(quoting|estimating) (app|software|tool)',
      'construction (software|tech|management software)',
      'con ?tech',
      'snagging app',
    ],
    clues:
      'quotes, engineers, tradespeople, job sheets, invoices, scheduling, electricians, plumbers, sites, paperwork, field service, tradesperson, mobile, certificate, photo, signature, van, dispatch, timesheet, office, customer signature, calendar, parts, offline, diary, gas, contractor, asset, technician, status',
    asks: {
      idea: ['What would you like to have on your phone at every job?'],
      problem: ['Which part of the paperwork after a job takes you the longest?'],
      choice: ['A quote for a job: on the spot, or that evening at the kitchen table?'],
      experience: ['What did you use to write job notes on before you had a phone for it?'],
    },
    atWork: {
      work: [
        "What's missing most often from a paper job sheet: the time, the parts or a signature?",
        'What helps most on the way to a job: a clear address, a photo or a phone number?',
      ],
      people: [
        "What's the muddiest or most crumpled job sheet you've ever had to read?",
        'Where did people in your first job keep track of the work: a diary, a wall or a notebook?',
      ],
    },
  },
  {
    name: 'team chat',
    says: [
      '(team|internal|business) (chat|messaging|wiki|communication|comms)',
      '(slack|teams) (channel|alternative)',
      'intranet',
      'knowledge (management|sharing)',
      '(online|digital) whiteboard',
      'company wiki',
      'employee (app|communication)',
    ],
    clues:
      'channels, threads, emoji, workspace, knowledge, wiki, search, remote, messages, intranet, notification, colleague, mute, gif, teams, video call, collaboration, hybrid, dm, knowledge base, inbox, status, email overload, async, app, screen share, deskless, huddle',
    asks: {
      idea: ['Which chat channel would you start at work just for fun?'],
      problem: ['Which channel do you always have to catch up on after a day off?'],
      choice: ['A question at work: in the team channel, or a message to one person?'],
      experience: ["What's the best news you have read in a team chat?"],
    },
    atWork: {
      work: [
        'What is a team chat best for: quick questions, good news or jokes?',
        'How do you handle team chat: notifications always on, or a look every hour or so?',
      ],
      people: [
        "What's the kindest thing you've ever seen colleagues do in a team chat?",
        'Which message did you once send to the wrong chat at work?',
      ],
    },
  },
  {
    name: 'time sheets',
    says: [
      'time ?sheet (app|software|tool)',
      'time ?track(ing|er) (app|software|tool)',
      'billable hour',
      'utili[sz]ation rate',
      'agency (management software|profitability)',
      'hourly billing',
      'value pricing',
    ],
    clues:
      'hours, timer, billable, clients, retainers, projects, overrun, invoices, profitability, estimates, tracking, overtime, payroll, utilisation, clock in, approval, agency, freelancer, log, staff, friday, contractor, rate, timesheet, reminder, fill in, absence, report, shift, mobile, rounding, task',
    asks: {
      idea: ['Which task do you most like to see on your time sheet?'],
      problem: ["What's hardest to remember when you fill in a time sheet?"],
      choice: ['Charging for your work: by the hour, by the day or one price for the whole job?'],
      experience: ['Which task always takes longer than you put in the estimate?'],
    },
    atWork: {
      work: [
        'Which is easiest to leave off a time sheet: the travel, the calls or the small jobs?',
        'When does your time sheet get done: every day, on Friday or when somebody asks?',
      ],
      people: [
        'Which part of your working week took more hours than you thought once you wrote it down?',
        "What's the best excuse you've ever heard for a late time sheet?",
      ],
    },
  },
  {
    name: 'contract software',
    says: [
      'legal ?tech',
      'contract (management|lifecycle|automation|software|ai)( (software|tool|platform|management))?',
      'clm',
      'legal (ai|software|ops|operations|technology)',
      'e ?discovery',
      '(law firm|practice management|case management) software',
    ],
    clues:
      'contracts, clauses, redline, lawyers, templates, counsel, approvals, renewals, signature, playbook, clm, negotiation, legal, ai review, nda, counterparty, obligation, repository, agreement, drafting, e-sign, risk, in-house, audit, procurement, version, lifecycle, deadline, general counsel, search, self-serve',
    asks: {
      idea: ['Which contract do you send so often that it should fill itself in?'],
      problem: ['Where do you look first for a signed contract at work?'],
      choice: ['A long contract: read from the first page, or straight to the clause that matters?'],
      experience: ["What's the oddest place you have signed a contract?"],
    },
    atWork: {
      work: [
        'Which part of a contract holds up the signing most often?',
        'Which takes longer where you work: agreeing on a contract, or getting it signed?',
      ],
      people: [
        'Which phrase in contracts would you most like to see in plain words?',
        'Where would you look first for a contract signed three years ago?',
      ],
    },
  },
  {
    name: 'website builders',
    says: [
      'website builder',
      '(no|low) ?code (app|tool|builder|platform|development|developer)',
      'headless (cms|commerce)',
      'content management system',
      'cms',
      '(squarespace|wix|webflow|framer)',
      '(page|site|app|form) builder',
    ],
    clues:
      'templates, drag and drop, pages, blocks, publish, editors, plugins, themes, builder, domain, no-code, cms, hosting, landing page, seo, responsive, low-code, app, ecommerce, mobile, launch, menu, speed, store, headless, blog, developer',
    asks: {
      idea: ['What kind of website would you build this evening if it took no time?'],
      problem: ['What takes longest when you build a website: the words, the photos or the menu?'],
      choice: ['Your own website: one long page, or lots of short ones?'],
      experience: ['What was the first website you ever made about?'],
    },
    atWork: {
      work: [
        'Which page of a website goes out of date first?',
        "Which is better for a new website: going live early, or waiting until it's perfect?",
      ],
      people: [
        'What was on the first website you made or helped to make?',
        "Which small firm's website made you pick up the phone right away?",
      ],
    },
  },
];
