import type { Subject } from '../../subject';

/** Days on which a firm has something to show, to thank for or to be proud of. */
export const companyMilestones: readonly Subject[] = [
  {
    name: 'customer conference',
    says: [
      '(customer|user|partner|client|dealer|distributor|reseller) (conference|summit|day|event|meeting|forum|advisory board)',
      'user group (meeting|day|event)',
      '(partner|channel) (kick ?off|award|of the year)',
      'sales kick ?off',
    ],
    clues:
      'keynote, partners, agenda, breakout, attendees, roadmap, evening, venue, summit, speakers, networking, user group, register, sessions, delegates, stage, advisory board, early bird, panel, exhibition, product launch, annual, demo, awards dinner, reseller, insights, hotel, distributors, hackathon',
    asks: {
      choice: [
        '+What do you enjoy most at a conference: the talks, the demos or the chats in between?',
        'Which talk would you choose at a customer conference: a customer story, a demo or a panel?',
      ],
      problem: ["What's hardest at a conference: the early start, the crowds or choosing the talks?"],
      idea: ['Where do you like to sit for a keynote: front row, middle or near the door?'],
    },
    cued: [
      'Which person would you like to hear give a *keynote* on any subject at all?',
      'What do you want most from a *breakout* session: tips, a chat or something to try?',
      'Who do you look out for first when *networking* starts: old friends or new faces?',
      'A *demo*: live on stage with all its risks, or in a small room with questions?',
    ],
    atWork: {
      asks: [
        '+What makes a conference worth the trip: the talks, or the chats in between?',
        'What would you ask a product team face to face?',
        'What do you enjoy most about meeting other customers in person?',
        'How do you share what you learned at a conference with your team?',
      ],
      cued: [
        'What would you ask first when a *roadmap* is shown on stage?',
        'What makes a *user group* worth leaving the desk for: hearing peers, asking experts or the lunch?',
      ],
    },
  },
  {
    name: 'business breakfast',
    says: [
      '(breakfast|lunch|morning) (briefing|roundtable|seminar|meeting for)',
      '(executive|industry|client|cfo|cio|hr) (breakfast|round ?table|dinner|briefing)',
      'business (breakfast|lunch)',
      'round ?table (discussion|lunch|dinner|breakfast)',
    ],
    clues:
      'croissants, panel, guests, speaker, seats, discussion, peers, hosted, networking, coffee, 7am, bacon roll, briefing, roundtable, attendees, chamber, seminar, industry, leaders, insights, members, registration, hotel, contacts, introductions, early morning, agenda, executive, directors, guest speaker, entrepreneurs, 60 seconds',
    asks: {
      choice: ['Meeting others from your trade: over breakfast, or after work?'],
      idea: ['What would you talk about at a breakfast with others from your trade?'],
      experience: ['Which chat over a coffee led to something good at work?'],
      problem: ['~What belongs on the table at a business breakfast, besides the coffee?'],
    },
    cued: [
      'Which question would you like to put to a *speaker* at a business breakfast?',
      'Where do you sit at a *networking* breakfast: near the door, the front or the coffee?',
      'Which topic would get you to a *panel* early in the morning?',
      'How do you like a *roundtable* best: with a set topic, or with open talk?',
      'What goes in a good *bacon roll*: ketchup, brown sauce or nothing at all?',
      'What do you bring to a *seminar*: a laptop, a notebook or just your ears?',
      'Which *croissant* would you take first: plain, almond or chocolate?',
      'What would you like your local *chamber* to put on for small firms?',
    ],
    atWork: {
      asks: [
        '+Which topic gets you up early for a business breakfast?',
        '+What makes a business breakfast worth getting up for: the talk, or the table?',
        'A business breakfast: a speaker, round-table talks or time to mingle?',
        'What do you take away from a good round table?',
      ],
      cued: [
        'How do you introduce yourself at a *networking* breakfast in one sentence?',
        'Which kind of *speaker* keeps you listening: the founder, the expert or the storyteller?',
        'What makes a *panel* worth it: the questions, the guests or the chat afterwards?',
        'How many people make a good *roundtable* in your view?',
      ],
    },
  },
  {
    name: 'office dog',
    says: [
      'office (dog|cat|pet|pup|puppy)',
      '(dog|dogs) (at|in) (the )?(work|office|workplace)',
      'bring your dog to work',
      'chief (barking|happiness|woof) officer',
      'dog ?friendly (office|workplace)',
    ],
    clues:
      'paws, treats, desk, tail, lead, colleagues, walkies, woof, pup, barking, morale, labrador, chief happiness officer, dachshund, puppy, cuddles, meet, bring your dog, stress, spaniel, wag, pooch, head of security, staff, belly rubs, sleeping, zoom calls, cat, workplace, biscuit, rescue',
    asks: {
      idea: ['+Which job title would you give an office dog?'],
      choice: ['An office dog: under the desk, or at the front door to greet people?'],
      experience: ['Which animal has turned up at your work and made everybody smile?'],
      problem: ['~What would an office dog steal from your desk first?'],
    },
    cued: [
      'Which *treat* would win over any office dog?',
      'How would a *labrador* greet the morning at your office?',
      'Where would a *dachshund* nap best in your office: under a desk, in a drawer or on a lap?',
      'What would you throw for a *puppy* in the lunch break: a ball, a rope or a paper ball?',
    ],
    atWork: {
      asks: [
        'What do people enjoy most about an office dog: the welcome, the walks or the calm?',
        'What does a dog-friendly office need first: clear rules, a quiet corner or a water bowl?',
        'What does a dog in the office change first: the mood, the breaks or the meetings?',
        'Which meeting at work would go better with a dog in the room?',
      ],
      cued: [
        'How did your team agree on the rules for a *dog* at work?',
        'What changes first when a *puppy* joins the office: breaks, mood or meetings?',
      ],
    },
  },
  {
    name: 'factory open day',
    says: [
      '(factory|plant|works|site|workshop|brewery|depot|company) (open day|open house|open doors|visit day)',
      '(school|pupils|students|class) (visit|visited|visiting) (to |at )?(our|the) (factory|plant|works|site|office|workshop|depot)',
      '(toured|tour of) (our|the) (factory|plant|site|facility|production|workshop)',
      'plant tour',
      'see how .{3,30} (is|are) made',
    ],
    clues:
      "visitors, production, behind the scenes, machines, hall, families, tour, manufacturing, machinery, pupils, engineers, apprentices, hard hat, doors, plant, workshop, demonstration, careers, depot, neighbours, school, employees, guided, production line, robots, hi-vis, safety boots, how it's made, assembly, brewery",
    asks: {
      idea: [
        '+Which factory job would you like to try for a day?',
        '+What would you ask the people who work in a factory?',
        '+Which everyday thing would you like to see being made in a factory?',
      ],
      experience: ['+What do you enjoy about seeing how things are made?'],
      choice: ['+What makes a good factory tour: a lively guide, a demonstration or a chance to join in?'],
    },
    cued: [
      'Which *machine* in a factory could you watch all day?',
      'What would you ask an *apprentice* about the first weeks in the job?',
      'Where would you like to go *behind the scenes* for a day?',
      'What would *families* enjoy most at a factory: the big machines, the forklifts or the tasting?',
      'What did you learn on the best *school* trip you remember?',
      'Which station on a *production line* would you like to try for an hour?',
      'What would you ask at a *careers* stand if you were starting out again?',
      'What colour *hard hat* would you pick for a walk round the works?',
    ],
    atWork: {
      asks: [
        '+What would you ask first on a factory tour?',
        '+What do visitors remember longest from a factory tour?',
        '+Which part of a factory would you most like to see: design, production or testing?',
        '+Who makes the best guide on a factory tour: an engineer, an operator or the manager?',
      ],
      cued: [
        'What do *pupils* ask you most often when they see the shop floor?',
        'What turns a factory visit into an *apprentice* application: a chat, a hands-on task or a tour?',
        'Which *demonstration* draws the biggest crowd at an open day?',
        'How do you thank *employees* who show visitors round: time off, a meal or a gift?',
      ],
    },
  },
  {
    name: 'new machine',
    says: [
      '(new|latest|second|third) (machine|press|lathe|laser|robot|crane|line|excavator|kiln|printer|forklift|saw) (has |have )?(arrived|arrives|installed|landed|up and running|delivered|is here|in place)',
      '(installed|commissioned|invested in|investment in|welcomed) (a |our |the )?(new|latest|second|state of the art) (cnc |laser |printing |packing |five axis |press )?(machine|press|lathe|laser|robot|crane|line|kiln)',
      'machine number',
      '(first|last|hundredth|thousandth) (machine|unit|vehicle|order) (delivered|shipped|leaves|left|built|off the line)',
    ],
    clues:
      'installed, investment, capacity, tonnes, commissioning, operators, hall, lorry, lathe, cnc, press, delivered, forklift, laser cutter, workshop, robot, excavator, printer, production, kiln, crane, latest addition, faster, axis, factory, fabrication, upgrade, saw, machining',
    asks: {
      idea: ['What name would you give to a big new machine?'],
      experience: ['Which machine could you watch for an hour?'],
      choice: [
        'A new machine in the workshop: stand back first, or have a go?',
        'What interests you most about a new machine: the speed, the size or the clever parts?',
      ],
    },
    cued: [
      'What would you cut out first with a *laser* cutter?',
      'What would you teach a *robot* to do on your first day together?',
      'What would you make first on a *lathe*: a bowl, a chess piece or a candlestick?',
      'What would you dig first if you sat in an *excavator*?',
    ],
    atWork: {
      asks: [
        '+What matters most in a new machine: speed, precision or easy care?',
        '+Which machine has changed the way you work the most?',
        '+Which new machine would make the biggest difference where you work?',
        '+Where does a new machine help most: capacity, finer work or shorter lead times?',
        '+What helps a team get used to a new machine: training, practice or a good manual?',
      ],
      cued: [
        'Which *CNC* job has taught you the most so far?',
        'What do you celebrate first when a new machine is *installed*: the first part, or the first shift?',
      ],
    },
  },
  {
    name: 'building milestones',
    says: [
      'topping (out|off)',
      '(foundation|first|corner) stone (laid|laying|ceremony|was|for)',
      '(ground ?breaking|sod (cutting|turning)|breaking ground|broke ground|spade in the ground)',
      'practical completion',
      'handover of (the )?(keys|building|site)',
      'time capsule',
    ],
    clues:
      'ceremony, contractor, spade, architect, storey, crane, site, handover, topping out, foundation stone, ground breaking, roof, sod cutting, construction, developer, steelwork, scaffolding, concrete, floors, completion, on schedule, hard hats, phase, ribbon, show home, mayor, structure, progress',
    asks: {
      choice: [
        'Watching a building go up: the cranes, or the first look inside?',
        'What makes a new building exciting: the design, the opening or the people in it?',
        'Which part of a new building would you like to see first: the view, the garden or the rooms?',
      ],
      experience: ['Which building site in your town did you follow to the very end?'],
    },
    cued: [
      'What would you raise a glass of at a *topping out*: beer, tea or something fizzy?',
      'Who should dig first at a *ground breaking*: the mayor, a child or the builder?',
      'What would you look for first from the top of a tower *crane*?',
      'Which *roof* would you like on a new building: plants, tiles or solar panels?',
      'What would you carve into a *foundation stone*: the date, the names or a good wish?',
      'What do you notice first when the *scaffolding* comes down: the colour, the windows or the shape?',
      'Who would you ask to cut the *ribbon* on a new building in your town?',
      'What would you try first at the *handover* of a new building: the lights, the doors or the view?',
    ],
    atWork: {
      asks: [
        '+Which milestone do you enjoy most on a project: foundations, topping out or handover?',
        'Which building milestone deserves a party: first spade, topping out or handover?',
        'Which building near you did you watch go up from the very first day?',
        'How should a building milestone be marked: with a speech, a barbecue or a photo?',
      ],
      cued: [
        'What time of day do you like best for a big *concrete* pour: dawn, morning or night?',
        'What do you enjoy most about *steelwork* going up: the speed, the precision or the view?',
        'How do you mark a milestone on *site*: bacon rolls, a photo or a few words?',
        'What do you value most in a *contractor*: a clear programme, a tidy site or straight answers?',
      ],
    },
  },
  {
    name: 'women in business',
    says: [
      'wom(a|e)n (in|of the year in) (business|leadership|engineering|construction|manufacturing|logistics|finance|law|trades|energy)',
      '(female|women) (founder|leader|engineer|entrepreneur|director)',
      "(international )?women'?s day",
      'women in engineering day',
      'business ?woman of the year',
    ],
    clues:
      'mentor, founder, role models, network, panel, engineer, inspiring, leaders, female founder, entrepreneur, leadership, iwd, award, gender, empower, speaker, finalist, boardroom, ladies, mumpreneur, equality, lunch, trades, diversity, ceo, march 8, construction, confidence, businesswoman',
    asks: {
      experience: ['Which woman taught you something you still use at work?'],
      idea: ['Which woman at your work would you like to thank today?'],
      choice: [
        'Learning from women in your trade: a talk on stage, or a walk and a chat?',
        "What would you like most from a women's network: advice, contacts or friendship?",
      ],
    },
    cued: [
      'What would you ask a *mentor* over a cup of tea?',
      'Which kind of business would you start as a *founder*: a shop, a workshop or something online?',
      'Which woman would you put forward for a business *award*?',
      'At a *panel* of women in business: front row with a question, or back row with a notebook?',
      "What is a good first question to a stranger at a women's *networking* event?",
      'Which woman was your *role model* when you were at school?',
      'What would you show a girl who wants to be an *engineer*: a bridge, an engine or a line of code?',
      'Which of the *trades* would you like to learn: joinery, plumbing or electrics?',
    ],
    atWork: {
      asks: [
        "+What's the best career advice a woman has given you?",
        '+Which woman deserves a thank-you for her part in your career?',
        'Which woman opened a door for you at work, and how?',
        'What would you tell a young woman on her first day in your line of work?',
      ],
      cued: [
        "How would you mark International *Women's Day* at work: with a talk, a lunch or a thank-you?",
        'Which habit of a woman *leader* you worked with have you made your own?',
        "Where do you look for a *speaker* for a women's event: your contacts, a trade body or LinkedIn?",
        'What helps a woman *entrepreneur* most at the start: money, a mentor or a first customer?',
      ],
    },
  },
  {
    name: 'careers fair',
    says: [
      '(career|careers|jobs|recruitment|employer|graduate|stem|apprenticeship) (fair|day|expo|evening|event|open day)',
      '(spoke|speaking|talk|talking) (to|with|at) (students|pupils|school leavers|undergraduates)',
      'stem ambassador',
      'school leaver',
      'meet the employer',
    ],
    clues:
      'students, stand, apprentices, pupils, advice, futures, college, career, apprenticeship, employers, recruitment, school, university, jobs, graduate, internship, cv, exhibitor, jobseekers, hiring, interview, sixth form, networking, stem, roles, work experience, ambassador, school leavers, industry, vacancies, expo, opportunities',
    asks: {
      idea: [
        '+Which job would you like to hear about from somebody who does it every day?',
        'What would you ask an employer at a careers fair?',
      ],
      experience: [
        'Who gave you good advice about your first job?',
        'What makes you stop at a stand at a careers fair?',
      ],
    },
    cued: [
      'Which *apprenticeship* would you have liked to hear about at school?',
      'Who gave you the best *advice* about work when you were young?',
      'What would you ask first in an *interview* for your first job?',
      'Which *college* course would you take if you started again?',
    ],
    atWork: {
      asks: [
        '+What would you tell students about your line of work?',
        '+What did you want to be when you left school, and what did you become?',
        "What makes a careers talk stick in students' minds?",
        'What do students want most from a careers fair: advice, contacts or placements?',
      ],
      cued: [
        'What do *students* ask at your stand more than anything else?',
        'What makes a *graduate* stop at your stand: a game, a chat or free pens?',
      ],
    },
  },
  {
    name: 'supplier award',
    says: [
      '(supplier|partner|contractor|dealer|employer|agency|manufacturer|exporter|start ?up|broker|carrier) of the year',
      'supplier (award|day|excellence)',
      '(quality|safety|innovation|export|design|sustainability|industry) award',
      "(king|queen)'?s award for",
      '(shortlisted|finalist|highly commended) (for|in|at) (a|an|two|three|the) .{3,40} award',
      'awards (night|dinner|ceremony|evening)',
    ],
    clues:
      'trophy, judges, shortlisted, category, finalists, black tie, nominated, winners, recognised, partner, contractor, proud, quality, dealer, excellence, ceremony, manufacturer, delivery performance, gala, partnership, achievement, distributor, honoured, recognition, commitment, preferred, export, accepted, sustainability, broker, hard work',
    asks: {
      choice: [
        '+To celebrate a prize: a speech from the stage, or cake for everybody?',
        'What makes a company worth a prize: service, quality or reliability?',
      ],
      experience: ['What earns a company your loyalty?', 'Which kind of good service deserves an award?'],
    },
    cued: [
      'What would you say first with a *trophy* in your hand: thanks, a joke or nothing?',
      'What would you wear to a *gala* in honour of your team?',
      'Which small thing shows you the *quality* of a firm: the phone, the van or the packing?',
    ],
    atWork: {
      asks: [
        '+What turns a good supplier into a partner?',
        '+Which supplier habit makes your working day easier?',
        '+How do you measure a good supplier: on time, on quality or on service?',
        '+Which supplier once saved your day, and how?',
        '+What makes a supplier stand out over the years: speed, honesty or good ideas?',
        '+What matters most to you in a supplier: reliability, quality or clear answers?',
      ],
      cued: [
        'Which question do *judges* of supplier awards ask that shows who did their homework?',
        'What makes a *partnership* between buyer and supplier last: honesty, speed or humour?',
      ],
    },
  },
  {
    name: 'audit certificate',
    says: [
      '(iso|bsi|iatf|as ?9100|brcgs|ukas) (certificate|certification|audit|recertification|accredited|certified|surveillance)',
      '(passed|successfully completed|renewed|achieved|retained) (our|the|an?|its) (iso|surveillance|annual|recertification|external) ?(\\d+ )?(audit|certification|accreditation|certificate)?',
      '(ecovadis|sedex|achilles|safecontractor|constructionline|chas) (silver|gold|bronze|platinum|medal|rating|accredited|accreditation|approved|member)',
      'approved (contractor|supplier|installer) (status|scheme)',
    ],
    clues:
      'auditor, certificate, standard, quality, accreditation, renewed, recertified, iso 9001, certification, accredited, surveillance audit, bsi, ukas, compliance, quality management, iso 14001, iso 27001, zero non-conformities, brcgs, passed, recertification, assessment, iso 45001, iatf, external, proud, qms, renewal, awarded, commitment, as9100, grade',
    asks: {
      experience: ['What useful thing did you learn from an audit at work?'],
      choice: ['A certificate from an audit: framed in reception, or filed in a drawer?'],
      problem: ['Which paper always takes the longest to find before an audit?'],
      idea: ["What would you check first on a supplier's audit certificate?"],
    },
    cued: [
      'What would you offer a visiting *auditor* first: tea, coffee or a quiet room?',
      'Where do you notice *ISO 9001* first: on the website, on the van or on the quote?',
      'Which green habit should *ISO 14001* start with: paper, power or waste?',
      'Which habit helps *ISO 27001* most: locked screens, clear desks or better passwords?',
      'What would you like to watch being made in a *BRCGS* factory: bread, cheese or biscuits?',
      'How would you mark a *recertification* with the team: cake, lunch or an early finish?',
      'Which test are you proudest to have *passed*: driving, swimming or music?',
      'What tells you first that a thing is good *quality*: the weight, the finish or the feel?',
    ],
    atWork: {
      asks: [
        '+Which benefit of certification matters most: trust, better habits or new customers?',
        'What makes an audit go smoothly: tidy records, a calm team or early preparation?',
        'What makes you trust a supplier more: an audit certificate, or a long record?',
        'What helps a team prepare for certification: training, checklists or a trial audit?',
      ],
      cued: [
        'When in the year does a *surveillance* audit suit best: spring, autumn or January?',
        'What should *ISO 45001* get people talking about first: lifting, traffic or near misses?',
        'Which *accreditation* do buyers ask for first in your trade?',
        'What would you tell a new colleague before the first talk with an *auditor*?',
      ],
    },
  },
  {
    name: 'thanks to customers',
    says: [
      'thank(s| you) (to|for) (all )?(of )?(our|your) (customers|clients|partners|suppliers|loyalty|business|continued)',
      '(customer|client) appreciation',
      '(one thousand|thousand|hundred) (customers|clients|projects|installations|orders) (and counting|served|completed|delivered|later)',
      'grateful (to|for) (our|every|all) (customers|clients|partners|suppliers)',
    ],
    clues:
      'grateful, loyal, milestone, trust, journey, supported, together, partners, clients, appreciate, thank you, five-star review, years in business, anniversary, loyalty, feedback, continued, small business, gratitude, without you, community, google review, kind words, followers, heartfelt, referrals, testimonial, patience, appreciation',
    asks: {
      experience: [
        '+What makes you feel like a valued customer?',
        'What makes good service feel personal?',
        'Which small kindness in a shop made your day?',
      ],
      choice: [
        '+What brings you back to a business you like: the people, the quality or the welcome?',
        '~Which shows thanks better at work: a card, a cake or a call?',
      ],
    },
    cued: [
      'What turns you into a *loyal* customer: a familiar face, good service or plain habit?',
      'How would you like to see a small firm celebrate a *milestone* with its customers?',
      "What should customers find at a shop's *anniversary*: cake, music or a silly photo corner?",
      'What makes you sit down and write a kind *review* for a firm?',
      'How do you like to give *feedback* as a customer: in person, by phone or in writing?',
      "What makes you *trust* a firm as a new customer: a friend's word, or a good first chat?",
      "What was the nicest extra you've found in a parcel from a *small business*?",
      'Which local event brings customers, neighbours and the whole *community* together near you?',
      'What was the last thing you *recommended* to a friend as a happy customer?',
      'Which *kind words* of thanks have you kept the longest: a card, a note or a message?',
    ],
    atWork: {
      asks: [
        '+What did a customer once say that made your whole week?',
        '+What keeps a customer for years: the price, the people or a problem well solved?',
        '+What makes a customer feel valued?',
        '+What do loyal customers value most: being known, quick answers or steady quality?',
      ],
      cued: [
        'What did your very first *client* teach you about looking after customers?',
        'How do most customer *referrals* reach you: over coffee, by email or from an old colleague?',
        'Which piece of customer *feedback* changed the way you work?',
        'How do you say thanks to business *partners*: with a call, a visit or a lunch?',
        'How does your team mark a *milestone* with customers: a lunch, a letter or a round of calls?',
        'When do you notice that a new customer has started to *trust* you?',
      ],
    },
  },
];
