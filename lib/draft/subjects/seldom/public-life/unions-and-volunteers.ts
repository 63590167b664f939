import type { Subject } from '../../subject';

/** Unions, committees and the people who always turn up. */
export const unionsAndVolunteers: readonly Subject[] = [
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
      experience: ['+Which quality makes a good union rep?', 'What makes a union meeting worth coming to?'],
      choice: ['+Which would you like a union to work on first: pay, hours or safety?'],
      idea: ['Who would make a good union rep where you work?'],
    },
    cued: [
      'What belongs on a *banner* at a march: a joke, a picture or three strong words?',
      'Which song sounds best at a big *rally* in town?',
      'Which *workplace* habit should every firm copy?',
      'What would you do with one more free day, won by your *union*?',
    ],
    atWork: {
      asks: [
        'What matters most in a union: a good rep, a strong voice or clear advice?',
        'What did a union rep once do for you or a colleague?',
        'What gets a problem at work heard: a petition, a meeting or a good union rep?',
        'Which union campaign matters most to you: safer work, fair pay or family time?',
      ],
      cued: [
        'What makes a good *rep*: patience, a loud voice or a good memory?',
        'How do you get more members to vote in a *ballot*?',
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
      choice: [
        'What do you like best about a May Day march: the music, the banners or the company?',
        'On a march: up front with the banner, in the middle with the band, or at the picnic?',
      ],
      experience: ['Which march or parade do you remember best?'],
      problem: ['~Which song would you start if the march went quiet?'],
    },
    cued: [
      'Which *brass band* tune makes you walk in step?',
      'Which *speaker* from any age would you love to hear at a rally?',
      'What goes into the *picnic* bag after a May Day walk?',
      'What would a *miner* of a hundred years ago ask you about your work?',
    ],
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
      experience: [
        '+Which job on a committee did you say yes to before you knew what it was?',
        'What can you learn from a year on a committee?',
        '~Who always ends up taking the minutes, and how?',
      ],
      choice: ['+On a committee: counting the money, writing the minutes, or buying the biscuits?'],
      idea: ['Which committee job would suit you?'],
    },
    cued: [
      'What does every good *agenda* need: a start time, an end time or biscuits?',
      'What makes a *treasurer* good: neat books, clear words or a calm manner?',
      'Which *volunteer* job takes an hour and does a lot of good?',
      'How would you get your street along to an *AGM*: cake, a quiz or a short speech?',
    ],
    atWork: {
      asks: [
        'Which committee post suits you best: chair, secretary or treasurer?',
        'What did sitting on a committee teach you that your job did not?',
        'Which is hardest to fill on a committee: treasurer, secretary or chair?',
        'Which skill do you gain most on a committee: speaking, planning or working together?',
      ],
      cued: [
        'Which skill from work helps most as a *trustee*?',
        'What makes a *vacancy* on a committee easy to fill?',
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
      idea: ['+What would you like to thank a volunteer for?'],
      experience: ['+Which kind act by a volunteer has stayed with you?'],
      choice: [
        '+What makes a volunteer award special: the surprise, the kind words or the applause?',
        '+What makes a good volunteer: kindness, time or good cheer?',
      ],
    },
    cued: [
      'Which *unsung hero* near you keeps a club or a hall going?',
      'What would you write on a *certificate* for a great neighbour?',
      'Who would you *nominate* for making the best tea at every event?',
      'Which *charity* or club near you does wonders with very few people?',
    ],
    atWork: {
      asks: [
        '+Who is the volunteer you will always remember?',
        '+What should a volunteer award celebrate: long service, new ideas or quiet help?',
        '+What do volunteers do that nobody sees?',
        '+Which volunteer quality deserves an award first: loyalty, kindness or ideas?',
      ],
      cued: [
        'A *long service* thank-you: a speech, a gift or a day out?',
        'What makes an *awards ceremony* for volunteers feel warm rather than stiff?',
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
        'What would you enjoy most as a volunteer driver: the chats, the driving or the thanks?',
        'On a lift to town: a good chat, the radio, or the scenic way round?',
      ],
      experience: ['Which lift from a kind driver came just at the right moment?'],
      idea: ['Which errand would you gladly do for a neighbour?'],
    },
    cued: [
      'Which *lift* to school or work do you remember best?',
      'What music goes with a short drive to the *clinic*: radio, a chat or quiet?',
      'Which *prescription* errand would you run for the house next door?',
      'What would you like a driver to talk about on a *hospital* trip: football, gardens or nothing at all?',
    ],
    atWork: {
      asks: [
        'What would you enjoy most about volunteer driving: the people, the roads or the purpose?',
        'What helps volunteer drivers most: flexible times, short routes or a friendly rota?',
        'What would get more people behind the wheel as volunteer drivers?',
        'How should volunteer drivers be thanked: a lunch, an award or a handwritten card?',
      ],
      cued: [
        'What helps a *coordinator* most on a full day: more drivers, an app or a good rota?',
        'Which *passenger* story made your week?',
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
      choice: ['Helping at an event: on the gate, at the water table, or with the walkie-talkie?'],
      problem: ['What do you think is the hardest job on the day of a big race?'],
      idea: ['What would you call out to tired runners from the side of the road?'],
      experience: ['Which cheer from the side of the road has kept you going?'],
    },
    cued: [
      'Which *festival* would you help at just to be there?',
      'Where would you stand at a *firework* display: close by, or on a hill?',
      'Which costume would you love to see at a *carnival*?',
      'What do you like to be handed at a *water station* besides water?',
    ],
    atWork: {
      asks: [
        'What makes a big crowd feel calm: clear signs, good stewards or plenty of space?',
        'What makes an event steward excellent: calm, clear directions or a friendly face?',
        'Which moment as a steward or volunteer made a long day worth it?',
        'Which training helps event stewards most: first aid, crowd care or radio use?',
      ],
      cued: [
        'What do you tell a new *marshal* at the first briefing?',
        'What makes a *security* team one that crowds are glad to see?',
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
        'At a working party: loppers, paintbrush, or in charge of the biscuits?',
        'Where would you join a working party: a wood, a river or a nature reserve?',
      ],
      idea: ['Which path near you would you like to see cleared for a good walk?'],
    },
    cued: [
      'What do you bring for *tea and biscuits* on a work morning?',
      'Which plant would you like to see in a *meadow* near you?',
      'What do you do with *brambles* once you have cleared the path: stack, chip or pick berries?',
      'Which corner of the *churchyard* or park would you weed first?',
    ],
    atWork: {
      asks: [
        'What do teams enjoy most on a conservation day: the fresh air, the result or the laughs?',
        'Which outdoor task suits a team day best: planting trees, clearing paths or mending fences?',
        'Which path, pond or wood are you proud to have helped clear?',
        'What makes a volunteer day outdoors work: good tools, a clear task or a hot lunch?',
      ],
      cued: [
        'What makes *volunteers* come back to a working party: the site, the cake or the chat?',
        'Which *conservation* job would you give a corporate team first?',
      ],
    },
  },
];
