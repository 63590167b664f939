import type { Subject } from '../subject';

/** Unions, committees and the people who always turn up. */
export const stalwarts: readonly Subject[] = [
  {
    name: 'trade union',
    says: [
      '(trade|labor|labour|teaching|public sector|transport|postal|farmworkers) union(s|ists?)? (branch|member|rep|day|week|congress|officer|organi[sz]er|meeting|movement)',
      'trade union(ist|ism)?',
      'union (rep|branch|member|membership|meeting|organi[sz]er|steward|conference|learning|contract)',
      'shop steward',
      '(join|joined|joining) (a|the|your) union',
      '(pay|strike|industrial action) (ballot|deal|offer|claim)',
      'collective (bargaining|agreement)',
      '(picket|strike) (line|fund)',
    ],
    clues:
      'solidarity, ballot, negotiations, congress, strike, member, picket, pay rise, worker, rep, branch, shop steward, collective bargaining, dispute, pay offer, industrial action, working conditions, employer, pension, organiser, workplace, rally, redundancies, wage, motion, council worker, delegate, tribunal, overtime',
    asks: {
      idea: ['Which small thing makes a long shift with colleagues feel shorter?'],
      problem: ['Which right at work should every young person know on day one?'],
      choice: ['A union meeting: in the hall after work, at lunch, or on the phone from home?'],
      experience: ['Which workmate has always stood up for others?'],
    },
    atWork: {
      work: [
        'What do people understand least about what a union rep does?',
        'What gets a problem at work heard: a petition, a meeting or a good union rep?',
      ],
      people: [
        'What did a union rep once do for you or a colleague?',
        'What was the first thing you ever spoke up about at work?',
      ],
    },
  },
  {
    name: 'May Day march',
    says: [
      'may day (march|parade|rally)',
      "(labou?r|(international )?workers'?) day (parade|picnic|march|rally)",
      "(miners'?|big meeting|durham) gala",
      '(union|trade union|lodge|marching) banner',
      'tolpuddle',
      '(rally|march) (for|through|against) (jobs|pay|the nhs|town)',
      'workers memorial day',
    ],
    clues:
      'banners, brass bands, placards, picnic, marchers, whistles, solidarity, rally, labour, worker, union, parade, miner, gala, socialist, peace, demonstration, speaker, assemble, trades council, red flag, international workers, comrade, strike, procession, morris, maypole, justice, street, speeches, bank holiday, internationalism',
    asks: {
      idea: ['What would be painted on a banner for your own trade?'],
      problem: ['~Which song would you start if the march went quiet?'],
      choice: ['On a march: up front with the banner, in the middle with the band, or at the picnic?'],
      experience: ['Which march or parade do you remember best?'],
    },
  },
  {
    name: 'committee posts',
    says: [
      '(new|join (the|our)|club|looking for a) (treasurer|chairperson|chairman|chairwoman|committee|committee member|trustee)',
      '(honorary|club|hon|minutes) (treasurer|secretary)',
      '(board|charity|new) trustees?( (vacancy|recruitment|wanted|needed|week|join|role))?',
      "trustees'? week",
      '(annual general|committee|special general) meeting',
      'agm',
      '(elected|re ?elected) (chair|chairman|president|treasurer|secretary)',
    ],
    clues:
      'committee, agenda, apologies, nominations, elected, treasurer, seconded, secretary, chairperson, trustee, agm, volunteer, vacancy, minutes, role, election, club, meeting, pta, stepping down, parish council, chair, governor, safeguarding officer, constitution, village hall, quorum, membership secretary, fixture secretary, accounts, board, proposer, vice-chair, co-opted',
    asks: {
      idea: ['What would bring more people along to a committee meeting?'],
      problem: ['~Who always ends up taking the minutes, and how?'],
      choice: ['On a committee: counting the money, writing the minutes, or buying the biscuits?'],
      experience: ['Which job on a committee did you say yes to before you knew what it was?'],
    },
    atWork: {
      work: [
        'Which is hardest to fill on a committee: treasurer, secretary or chair?',
        'What makes a board or committee meeting drag on?',
      ],
      people: [
        'What did sitting on a committee teach you that your job did not?',
        'Who talked you into your first committee, and how?',
      ],
    },
  },
  {
    name: 'volunteer awards',
    says: [
      "volunteers?'? (week|day|award|of the (year|month|week)|thank you|party|tea|lunch|recognition|hours|badge)",
      '(long service|community|unsung|local) (hero|heroes|award|awards|medal|champion|champions)( (nomination|awards|evening|of the year))?',
      "(king'?s|queen'?s) award for voluntary service",
      '(citizen of the year|honours list)',
      '(nominate|nominations for) (a|an|your) (local|community|unsung|volunteer|neighbour)',
      '(hours|years) of volunteering',
      '(awarded|received|receives) (an|the|her|his) (mbe|obe|bem)',
    ],

    clues:
      "nominate, certificate, long service, thank you, ceremony, recognition, medal, winner, hours given, nominee, mayor, dedicated, presentation, unsung hero, king's award, badge, volunteers' week, june, trophy, charity, selfless, shortlisted, appreciation, lord-lieutenant, finalist, afternoon tea, years of service, community hero, civic",
    asks: {
      idea: ['Who in your neighbourhood would you give a medal, and what for?'],
      problem: ['What do you find hardest to put into words when you thank a volunteer?'],
      choice: ['Thanks for a volunteer: a big round of applause, a cake, or an afternoon off?'],
      experience: ['Which volunteer made a difference to you as a child?'],
    },
    atWork: {
      work: [
        'Which is harder for a charity: finding volunteers, or thanking them well?',
        'What do volunteers do that nobody sees?',
      ],
      people: [
        'What did volunteering teach you that paid work never did?',
        "What's the best thank-you you ever had as a volunteer?",
      ],
    },
  },
  {
    name: 'volunteer drivers',
    says: [
      '(volunteer|voluntary|community car|hospital car) (driver|driving|scheme)',
      '(community|village|hospital|social|voluntary) car (scheme|service|club)',
      'lifts? to (hospital|appointments|the doctor|the surgery|the polls)',
      'good neighbours?( (scheme|group|day))?',
      '(shopping|prescription) (run|collection|delivery|service) (volunteer|for (older|neighbours|residents))?',
      'mileage (paid|allowance) .{0,20}volunteer',
    ],
    clues:
      'mileage, prescriptions, rota, clinic, door to door, transport, minibus, hospital appointment, passenger, dial-a-ride, car scheme, elderly, licence, lift, 45p a mile, driving, meals on wheels, wheelchair accessible, dbs, coordinator, isolated, own car, d1, gp surgery, patient, rural, community bus, expense, food parcels, cancer treatment, errand, insurance',
    asks: {
      idea: ['Which errand would you gladly do for a neighbour?'],
      problem: ['Which trip is the hardest to make when nobody can give you a lift?'],
      choice: ['On a lift to town: a good chat, the radio, or the scenic way round?'],
      experience: ['Which lift from a kind driver came just at the right moment?'],
    },
    atWork: {
      work: [
        'Which is harder to find for volunteer driving: the drivers, or the daytime hours?',
        'What matters more on a hospital run: being on time, or being good company?',
      ],
      people: [
        "What's the best conversation you have ever had while driving somebody?",
        'What would get more people behind the wheel as volunteer drivers?',
      ],
    },
  },
  {
    name: 'event stewards',
    says: [
      '(event|festival|race|fair|show|fireworks|parade|carnival|volunteer) (steward|marshal|stewards|marshals)',
      'stewards? (needed|wanted|required|briefing|for)',
      'marshals? (needed|wanted|required|briefing|for)',
      '(hi ?vis|high vis) (heroes|volunteers)',
      '(car park|gate|finish line|water station|aid station) (volunteer|crew|duty|team)',
      'games ?maker',
    ],
    clues:
      'hi vis, walkie talkies, cones, lanyard, whistle, water station, marshal, volunteer, festival, race, parking, crowd, briefing, security, runner, course, sia, carnival, road closure, checkpoint, finish line, firework, shift, fair, accreditation, radio, crew, half marathon, wristband, first aider, goody bag, gate, fun run, lunch provided',
    asks: {
      idea: ['What would you call out to tired runners from the side of the road?'],
      problem: ['What do you think is the hardest job on the day of a big race?'],
      choice: ['Helping at an event: on the gate, at the water table, or with the walkie-talkie?'],
      experience: ['Which cheer from the side of the road has kept you going?'],
    },
    atWork: {
      work: [
        'What do you want most from an event steward: directions, patience or a smile?',
        'What do visitors never see event stewards do?',
      ],
      people: [
        'What makes a big crowd feel calm: clear signs, good stewards or plenty of space?',
        'Which moment as a steward or volunteer made a long day worth it?',
      ],
    },
  },
  {
    name: 'working party',
    says: [
      '(volunteer|conservation|canal|path|footpath|club|village|churchyard|meadow|bank holiday|saturday|sunday) (work party|working party|work day|task day|workday|working bee)',
      'working (bee|party)',
      'work ?part(y|ies)',
      'footpath (warden|volunteer|clearing|repair|group)',
      '(stile|kissing gate|boardwalk) (repair|repairs|replaced|installed|built)',
      'path ?finders',
      'trail (crew|maintenance|day|work|building)',
    ],
    clues:
      'loppers, spades, stile, brambles, wheelbarrow, sturdy boots, scrub, glove, volunteer, footpath, litter, canal, tools provided, clearing, meadow, churchyard, coppicing, painting, weeding, saturday morning, rake, tea and biscuits, conservation, wellies, hedge, ditch, towpath, tidy up, dig, pond, bonfire',
    asks: {
      idea: ['Which path near you would you like to see cleared for a good walk?'],
      problem: ['~Which tool do two people always fight over at a working party?'],
      choice: ['At a working party: loppers, paintbrush, or in charge of the biscuits?'],
      experience: ['Which job with friends turned out to be more fun than it sounded?'],
    },
    atWork: {
      work: [
        'Which job on a volunteer day takes longest and shows least?',
        'Which is hardest to find for a conservation day: hands, tools or dry weather?',
      ],
      people: [
        'What did you learn about a colleague on a volunteer day outdoors?',
        'Which path, pond or wood are you proud to have helped clear?',
      ],
    },
  },
];
