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
      choice: [
        '+What matters most to you at work: fair pay, safe conditions or time off?',
        'How do you like to hear union news: by email, by text or face to face?',
      ],
      idea: ['Which question about your rights at work would you most like answered?'],
      problem: ['Which right at work should every young person know on day one?'],
    },
    atWork: {
      asks: [
        '+What matters most in a union: a good rep, a strong voice or clear advice?',
        'Which issue should a union meeting put first: pay, hours or safety?',
        'What did a union rep once do for you or a colleague?',
        'What gets a problem at work heard: a petition, a meeting or a good union rep?',
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
      choice: ['What belongs at a May Day march: banners, brass bands or a picnic?'],
      idea: [
        'Who would you like to walk beside on a May Day march?',
        'What would be painted on a banner for your own trade?',
      ],
      problem: ['~Which song would you start if the march went quiet?'],
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
      choice: [
        'Which committee job would you like best: chair, treasurer or secretary?',
        'What makes a good committee: new faces, good humour or clear roles?',
        'On a committee: counting the money, writing the minutes, or buying the biscuits?',
      ],
      problem: ['~Who always ends up taking the minutes, and how?'],
    },
    atWork: {
      asks: [
        'What makes a committee meeting work: a short agenda, a good chair or prompt minutes?',
        'What did sitting on a committee teach you that your job did not?',
        'Which helps most to fill a committee post: a clear role, a short term or a personal ask?',
        'Which is hardest to fill on a committee: treasurer, secretary or chair?',
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
      choice: [
        '+How would you thank a volunteer: a medal, a party or a handwritten note?',
        'What makes a good volunteer: kindness, time or good cheer?',
      ],
      idea: ['Who in your neighbourhood would you give a medal, and what for?'],
      experience: ['Which volunteer made a difference to you as a child?'],
    },
    atWork: {
      asks: [
        'What did volunteering teach you that paid work never did?',
        'How should a charity thank its volunteers: an award, a meal or a personal letter?',
        'What do volunteers do that nobody sees?',
        'Which award would you add first: for long service, young volunteers or teams?',
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
      choice: [
        'What makes a volunteer driver special: patience, a friendly chat or being on time?',
        'Which trip would you offer as a volunteer driver: the shops, the doctor or the club?',
      ],
      idea: [
        'Who would you most like to thank for giving you a lift?',
        'Which errand would you gladly do for a neighbour?',
      ],
    },
    atWork: {
      asks: [
        'What helps volunteer drivers most: flexible times, short routes or a friendly rota?',
        'What would get more people behind the wheel as volunteer drivers?',
        'How could a workplace support volunteer drivers best: time off, vehicles or funding?',
        "What's the best conversation you have ever had while driving somebody?",
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
      choice: [
        'Which event would you most like to help at: a race, a festival or a fair?',
        'Which job would you choose as an event steward: welcoming, directing or handing out water?',
        'What makes an event run smoothly: clear signs, good stewards or cheerful volunteers?',
      ],
      idea: ['What would you call out to tired runners from the side of the road?'],
    },
    atWork: {
      asks: [
        'What makes a big crowd feel calm: clear signs, good stewards or plenty of space?',
        'What helps stewards most on the day: a good briefing, a radio or regular breaks?',
        'What makes an event steward excellent: calm, clear directions or a friendly face?',
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
      choice: [
        '+Which outdoor job would you choose on a working party: planting, clearing or building?',
        'What keeps volunteers going on a working party: tea, cake or a good chat?',
        'When would you join a working party: on a weekday, a Saturday or a Sunday?',
      ],
      idea: ['Which path near you would you like to see cleared for a good walk?'],
    },
    atWork: {
      asks: [
        'Which outdoor task suits a team day best: planting trees, clearing paths or mending fences?',
        'What makes a volunteer day outdoors work: good tools, a clear task or a hot lunch?',
        'Which path, pond or wood are you proud to have helped clear?',
        'Which is hardest to find for a conservation day: hands, tools or dry weather?',
      ],
    },
  },
];
