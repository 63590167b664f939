import type { Subject } from '../subject';

/** Days on which a firm has something to show, to thank for or to be proud of. */
export const milestones: readonly Subject[] = [
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
      idea: ['Where do you like to sit for a keynote: front row, middle or near the door?'],
      problem: ["What's hardest at a conference: the early start, the crowds or choosing the talks?"],
      choice: ['What do you enjoy most at a conference: the talks, the demos or the chats in between?'],
      experience: ['What did you bring home from a conference besides a bag and a pen?'],
    },
    atWork: {
      work: [
        'What makes a conference worth the trip: the talks, or the chats in between?',
        'What fills up first at a conference: your notebook, your phone or your head?',
      ],
      people: [
        'Which person you met at a conference are you still in touch with?',
        'What do you remember from the first time you spoke at a conference?',
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
      idea: ['What would you talk about at a breakfast with others from your trade?'],
      problem: ['~What belongs on the table at a business breakfast, besides the coffee?'],
      choice: ['Meeting others from your trade: over breakfast, or after work?'],
      experience: ['Which chat over a coffee led to something good at work?'],
    },
    atWork: {
      work: [
        'What makes a business breakfast worth getting up for: the talk, or the table?',
        "What's the best opening line you've heard at a networking table?",
      ],
      people: [
        'Which contact from a networking breakfast turned out to matter most?',
        'What helps most when you walk into a networking breakfast and know nobody?',
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
      idea: ['Which job title would you give an office dog?'],
      problem: ['~What would an office dog steal from your desk first?'],
      choice: ['An office dog: under the desk, or at the front door to greet people?'],
      experience: ['Which animal has turned up at your work and made everybody smile?'],
    },
    atWork: {
      work: [
        'What does a dog in the office change first: the mood, the breaks or the meetings?',
        'Which meeting at work would go better with a dog in the room?',
      ],
      people: [
        'What has an office dog done in a meeting that nobody will ever forget?',
        'Which colleague changes completely when a dog walks into the office?',
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
      idea: ['Which everyday thing would you like to see being made in a factory?'],
      problem: ['Which everyday thing do you find it hardest to imagine being made?'],
      choice: ['On a factory tour: the machines, or the people who run them?'],
      experience: ['Which factory or workshop did you visit as a child?'],
    },
    atWork: {
      work: [
        'What do visitors to a factory always stop longest to look at?',
        'What would you rather do on a factory open day: watch, ask or have a go?',
      ],
      people: [
        'What surprised you most the first time you walked through a factory?',
        'What has a child on a factory tour asked that nobody could answer?',
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
      problem: ['What takes the longest to learn on a new machine at work?'],
      choice: ['A new machine in the workshop: stand back first, or have a go?'],
      experience: ['Which machine could you watch for an hour?'],
    },
    atWork: {
      work: [
        'What takes longest with a new machine: delivery, setting up or getting used to it?',
        'What gets forgotten most when a new machine is planned: space, power or training?',
      ],
      people: [
        'Which machine at work did you miss when it was gone?',
        'What was the first big machine you ever learned to run?',
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
      idea: ['What would you put into a time capsule under a new building?'],
      problem: ['Which part of a new building seems to take the longest to go up?'],
      choice: ['Watching a building go up: the cranes, or the first look inside?'],
      experience: ['Which building site in your town did you follow to the very end?'],
    },
    atWork: {
      work: [
        'How should a building milestone be marked: with a speech, a barbecue or a photo?',
        'Which stage of a building makes everyone on site breathe out?',
      ],
      people: [
        'Which building can you point to and say you had a hand in it?',
        'Which building near you did you watch go up from the very first day?',
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
      idea: ['Which woman at your work would you like to thank today?'],
      problem: ['What did nobody tell you about being a woman in your line of work?'],
      choice: ['Learning from women in your trade: a talk on stage, or a walk and a chat?'],
      experience: ['Which woman taught you something you still use at work?'],
    },
    atWork: {
      work: [
        'What helps women in business more: a mentor, or a boss who opens doors?',
        'What gets talked about far too little at events for women in business?',
      ],
      people: [
        'Which woman opened a door for you at work, and how?',
        'What would you tell a young woman on her first day in your line of work?',
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
      idea: ['Which stand would you have liked to find at a careers fair when you were at school?'],
      problem: ["What's the hardest thing to find out about a job before you start it?"],
      choice: ['At a careers fair: straight to the stand you know, or a stroll round them all?'],
      experience: ['What did you learn about a job only by talking to somebody who does it?'],
    },
    atWork: {
      work: [
        'What draws students to a stand at a careers fair: the people, or the gifts?',
        'Which question from students at a careers fair is the hardest to answer well?',
      ],
      people: [
        'What did you want to be when you left school, and what did you become?',
        'Which chat at a careers fair or open day changed where you ended up?',
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
      idea: ['What do you like best about an awards night: the food, the outfits or the speeches?'],
      problem: ['Which detail tells you that a firm has done a job really well?'],
      choice: ['To celebrate a prize: a speech from the stage, or cake for everybody?'],
      experience: ['Which job that a supplier did for you would you give a prize?'],
    },
    atWork: {
      work: [
        'What makes a supplier stand out over the years: speed, honesty or good ideas?',
        'What takes longest to build with a supplier?',
      ],
      people: [
        'Which supplier once saved your day, and how?',
        "What's the proudest moment you've seen somebody have at an awards night?",
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
      idea: ["What would you check first on a supplier's audit certificate?"],
      problem: ['Which paper always takes the longest to find before an audit?'],
      choice: ['A certificate from an audit: framed in reception, or filed in a drawer?'],
      experience: ['What useful thing did you learn from an audit at work?'],
    },
    atWork: {
      work: [
        'What takes the most time before an audit: finding papers, or fixing gaps?',
        'What makes you trust a supplier more: an audit certificate, or a long record?',
      ],
      people: [
        'What do you remember about your very first audit?',
        "Which auditor's remark made your work better?",
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
      idea: ['What is a nice way for a firm to say thank you?'],
      problem: ['~Which shows thanks better at work: a card, a cake or a call?'],
      choice: ['A thank-you from a supplier: by post with a card, or on the phone?'],
      experience: ['Who said thank you to you at work in a way you still remember?'],
    },
    atWork: {
      work: [
        'What keeps a customer for years: the price, the people or a problem well solved?',
        'Which thank-you means more at work: in private, or in front of everybody?',
      ],
      people: [
        'Which customer have you known the longest, and how did it start?',
        'What did a customer once say that made your whole week?',
      ],
    },
  },
];
