import type { Subject } from '../../subject';

/** Software that firms run on. */
export const businessSystems: readonly Subject[] = [
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
      choice: [
        'A new ERP system: everything over one weekend, or one department at a time?',
        'Which part of your work would an ERP system help most: orders, stock or planning?',
      ],
      problem: ['Which job at your work still needs a spreadsheet next to the ERP system?'],
      experience: ['Which list on paper has survived every new system at your work?'],
    },
    cued: [
      'Which *spreadsheet* do you love too much to let go?',
      'Which job at home would you plan like a *warehouse*: pantry, garage or wardrobe?',
      'What do you count first when you check your *stock* at home: tea, bread or wine?',
      'How do you keep your *finance* in order at home: app, notebook or jar?',
    ],
    atWork: {
      asks: [
        '+Which report should an ERP system give you every morning?',
        '+What should live in an ERP system instead of a spreadsheet?',
        '+What would you improve first in an ERP system: stock, approvals or costing?',
        'What takes longest in a move to a new ERP system: the data, the training or the tests?',
      ],
      cued: [
        'Which day would you pick for *go live*, and which would you not?',
        'What do you clean up first in a *migration*: customers, items or suppliers?',
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
      choice: [
        'Booking a table: a call, a few taps or just turning up?',
        'How do you like to order in a café: at the counter, at the table or on a screen?',
      ],
      problem: ['Which evening of the week is hardest to fill in your restaurant or hotel?'],
      idea: ['Which small thing do you like to know about a guest before they arrive?'],
    },
    cued: [
      "A table as a *walk-in*: at the bar, by the window or wherever there's room?",
      "What would you do while you're on a *waitlist*: have a drink, a stroll or a chat?",
      'Which meal out is worth a *deposit*: a birthday, a tasting menu or a big group?',
      'A *menu*: on paper, on a board or on your phone?',
      'A hotel *check-in*: a chat at the desk, or a key on your phone?',
      'What would you like as a *loyalty* treat: a coffee, a dessert or a better room?',
      'A busy kitchen: orders on a *kitchen display*, on paper or called out loud?',
      'The *bill* for a big table: split evenly, or each pays their own?',
    ],
    atWork: {
      asks: [
        '+What matters most in hospitality software: easy screens, quick support or one system for all?',
        'Which shift puts a booking system to the test?',
        'Which guest detail is handiest to have in a booking system?',
        'What should a new starter learn first on hospitality software?',
      ],
      cued: [
        'What works best against *no shows*: reminders, deposits or a phone call?',
        'What do new staff learn first on the *POS*?',
        'Which *channel* brings you the guests who come back?',
        'Which *integration* would save you the most typing?',
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
      choice: ['+A reminder before an appointment: the day before, an hour before or both?'],
      experience: ['What makes a booking app a pleasure to use?'],
      idea: [
        'Which job would you hand over to a booking app first?',
        'What would you like a booking app to remember about you?',
      ],
    },
    cued: [
      'How do you like a *reminder* for a haircut or a class: text, email or app?',
      'When do you book your next haircut: at the till, in the *app* or when it gets long?',
      'Which *class* at a gym would you put yourself on a waitlist for?',
      'Which would you book at a *spa* with a free hour: massage, facial or sauna?',
    ],
    atWork: {
      asks: [
        '+Which daily task would you let booking software handle first?',
        '+What matters most in a booking system: easy for clients, easy for staff or good reports?',
        '+Which feature would you try first in booking software: online payments, waiting lists or vouchers?',
        'What makes booking software easy for a team to learn?',
      ],
      cued: [
        'What has brought down *no shows* most in your business?',
        'Which *deposit* rule do your clients find fair?',
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
      choice: [
        'A quote for a job: on the spot, or that evening at the kitchen table?',
        'Which paperwork would you hand over to an app first: quotes, invoices or timesheets?',
      ],
      problem: ['Which part of the paperwork after a job takes you the longest?'],
      idea: ['What would you like to have on your phone at every job?'],
    },
    cued: [
      'What do you do with an *invoice* at home: pay it at once, at the weekend or when reminded?',
      'Which *plumber* or electrician would you recommend to a neighbour, and for what?',
      'How do you like to be told that the *engineer* is on the way: text, call or map?',
      'Who keeps the family *calendar*: paper on the wall, an app or one person?',
    ],
    atWork: {
      asks: [
        'What gets a whole team using a job sheet app?',
        'Which part of a job sheet should fill itself in?',
        'How would your team use the time a job sheet app saves?',
        'Which part of the working day gains most from digital job sheets?',
      ],
      cued: [
        'What do you want on the *van* dashboard every morning: jobs, route or weather?',
        'How do you get a *signature* on a muddy site: screen, paper or a photo?',
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
      choice: ['+How do you share good news at work: chat, email or out loud?'],
      experience: [
        'What belongs in a chat and what in a meeting?',
        'Which emoji do you use most in your team chat?',
        'Which channel in your team chat do you read first?',
      ],
    },
    cued: [
      'Which *emoji* do you use more than any other?',
      'What makes a good *GIF* for a Friday afternoon?',
      'When do you *mute* your phone: at dinner, at night or at work?',
      '*Video call* or a typed message: which do you prefer for a quick question?',
    ],
    atWork: {
      asks: [
        'How do you handle team chat: notifications always on, or a look every hour or so?',
        'What makes a team chat work: clear channels, quick replies or quiet hours?',
        'What is a team chat best for: quick questions, good news or jokes?',
        'Which team chat feature helps most: threads, search or calls?',
      ],
      cued: [
        'Which *notification* is worth keeping on all day?',
        'How does your team keep long *threads* easy to follow?',
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
      choice: [
        'Charging for your work: by the hour, by the day or one price for the whole job?',
        'How do you keep track of your time: on paper, in an app or in your head?',
      ],
      experience: ['Which task always takes longer than you put in the estimate?'],
      problem: ["What's hardest to remember when you fill in a time sheet?"],
    },
    cued: [
      'When do you fill in a *timesheet*: daily, on Friday or from memory?',
      'What would you do with an hour of *overtime* given back as time off?',
      'Where does a *timer* help you most: cooking, cleaning or work?',
      'Which job do you pay a *contractor* for with pleasure?',
    ],
    atWork: {
      asks: [
        'When does your time sheet get done: every day, on Friday or when somebody asks?',
        'Which is easiest to leave off a time sheet: the travel, the calls or the small jobs?',
        'What makes time sheets easy: a timer, short lists or a daily reminder?',
        'What would you most like to learn from time sheets: where time goes, project costs or workload?',
      ],
      cued: [
        'How do you explain *billable* time to a new colleague?',
        'What helps most against an *overrun* in hours?',
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
      choice: [
        '+What makes a contract easy to read: plain words, short clauses or a summary?',
        '+How do you like to sign a contract: with a pen, on screen or on your phone?',
        'A long contract: read from the first page, or straight to the clause that matters?',
      ],
      idea: ['Which contract do you send so often that it should fill itself in?'],
    },
    cued: [
      'What does your *signature* on a contract look like: full name, initials or a squiggle?',
      'Which contract did you *e-sign* first: one for a job, a home or a phone?',
      'Which *clause* do you read first in a contract: the price, the term or the notice?',
      'What reminds you of a contract *renewal*: the calendar, a sticky note or a colleague?',
      'Who looks after the contract *templates* where you work?',
      'Contract *approvals*: by email, in a meeting or with one click?',
      'Where were you when you signed your first *NDA*: at a desk, in a lobby or on a train?',
      'How do you name the last *version* of a contract so that everybody finds it?',
      'What do you ask the *lawyers* about most often in a contract?',
    ],
    atWork: {
      asks: [
        '+What matters most in contract software: easy search, quick approvals or reminders?',
        'Which contract task would you automate first: drafting, approvals or renewals?',
        'What would you improve first in your contracts: the templates, the approvals or the storage?',
        'Which phrase in contracts would you most like to see in plain words?',
      ],
      cued: [
        'How do you like to work through contract *redlines*: on paper, on screen or on a call?',
        'Which point takes longest in a contract *negotiation*: the liability, the price or the term?',
        'What belongs on the first page of a contract *playbook*?',
        'Which contract should a new in-house *counsel* read first: the oldest or the biggest?',
        'What helps a contract move quickly between legal and *procurement*?',
        'Who keeps an eye on the contract *obligations* in your team after the signing?',
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
      problem: ['+What takes longest when you build a website: the words, the photos or the menu?'],
      choice: [
        'Your own website: one long page, or lots of short ones?',
        'Which extra would you add to a website: a shop, a blog or a booking form?',
      ],
      idea: ['What kind of website would you build this evening if it took no time?'],
    },
    cued: [
      'Which colours would you choose for a *template*: bold, pale or black and white?',
      'What do you look for first on the *menu* of a website: prices, photos or contact?',
      'Which *domain* name would you buy for your hobby?',
      'How do you mostly look at websites: on *mobile*, on a tablet or at a desk?',
    ],
    atWork: {
      asks: [
        '+What makes a website easy to update?',
        '+Who keeps the website up to date where you work?',
        '+Which job on a website would you like to make simpler?',
        '+What helps a team to learn a new website tool: a demo, a guide or time to play?',
        '+Which part of a new website takes longest: the words, the photos or the design?',
      ],
      cued: [
        'Which page do clients ask for first after *launch*?',
        'Which *plugin* would you put on nearly every site you build?',
      ],
    },
  },
];
