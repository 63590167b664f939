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
        'Which data is hardest to keep right in any system: stock, prices or addresses?',
      ],
      people: [
        'What do you remember most about going live with a new system at work?',
        'What was hardest to let go of when a new ERP system came in?',
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
        'What throws off a full evening in a restaurant most: no-shows, late tables or big groups?',
        'Which job in a hotel or restaurant eats the time that should go to guests?',
      ],
      people: [
        'Which shift in a restaurant or hotel will you never forget?',
        'What did your first job in a hotel, bar or restaurant teach you?',
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
        'What upsets a full appointment book most: late arrivals, no-shows or phone calls?',
        'Which task in a salon or gym always gets left until after closing?',
      ],
      people: [
        'What did you find hardest when you first worked in a salon, studio or gym?',
        "What has a regular at a salon or gym done for the team that you'll never forget?",
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
        'What goes missing most often between finishing a job and sending the invoice?',
        'Which question from the office interrupts a job on site most often?',
      ],
      people: [
        "What's the muddiest or most crumpled job sheet you've ever had to read?",
        'What did an older tradesperson teach you about keeping track of jobs?',
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
        'What gets lost most often in a busy team chat: decisions, files or questions?',
        'Team chat: notifications always on, or a look every hour or so?',
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
        "What's most often missing from a time sheet: the travel, the calls or the small jobs?",
        'When does your time sheet get done: every day, on Friday or when somebody asks?',
      ],
      people: [
        'What did keeping a time sheet show you about where your day goes?',
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
        'What takes longer at your work: agreeing on a contract, or getting it signed?',
      ],
      people: [
        'Which clause taught you to read every contract to the end?',
        "What's the longest you've ever waited for one signature?",
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
        "A new website: launched early and improved later, or held back until it's perfect?",
      ],
      people: [
        "What's the oddest thing anyone has asked you to put on a website?",
        'Who taught you the most about making a website, and what was the lesson?',
      ],
    },
  },
];
