import type { Subject } from '../subject';

/** Mayors, criers, markets and the rest of what makes a town one. */
export const townsfolk: readonly Subject[] = [
  {
    name: 'cemetery',
    says: [
      'cemeter(y|ies)',
      'churchyard (upkeep|mowing|tidy|project|working party|survey)',
      'grave (tending|yard|care)',
      'gravestone (survey|safety|recording)',
      'friends of the cemetery',
      'graveyard (tidy|tour|survey|project)',
    ],
    clues:
      'graves, headstones, yew, mowing, chapel, memorials, inscriptions, plots, wildflowers, churchyard, burial, volunteer, ivy, war grave, strimming, overgrown, working party, survey, victorian, lychgate, ashes, mapping, sexton, genealogy, restore, kerb, interment, ancestor',
    asks: {
      choice: [
        'What do you find most beautiful in an old cemetery: the trees, the stones or the quiet?',
        'Which flowers suit an old churchyard best: snowdrops, primroses or bluebells?',
        'Which would you like on a cemetery walk: history, nature or local stories?',
      ],
      idea: ['Which flowers would you bring to a cemetery?'],
    },
    cued: [
      'Which birds or insects do you like to see among the *wildflowers* of a churchyard?',
      'What would you like to find out about a name on a *war grave*?',
      'Where is the oldest *yew* that you have stood under?',
      'Which job would you take with a churchyard *working party*: raking, planting or making tea?',
    ],
  },
  {
    name: 'town mayor',
    says: [
      '(town|lord|deputy|city|new) mayor(ess)?',
      "mayor'?s (charity|appeal|parade|visit|diary|award|parlour|civic)",
      'mayor ?making',
      'civic (service|award|reception|parade|pride|society|sunday)',
      'freedom of the (town|city|borough)',
    ],
    clues:
      'chain of office, robes, mayoral, civic, ribbon, consort, council chamber, councillor, chain, parade, charity appeal, parlour, deputy, mayoress, town hall, mayor making, official opening, engagement, annual council, ceremony, term of office, citizen award, elected, lord mayor, diary, dignitary, mace, honour, speech',
    asks: {
      choice: [
        'What would you like the mayor to open next: a park, a library or a market?',
        "What would you most like to see in a mayor's parlour: the chain, the portraits or the gifts?",
        'Which event would you invite the mayor to: a fair, a school play or a match?',
      ],
      idea: ['Which local event should the mayor never miss?'],
    },
    cued: [
      'Which *ceremony* in your town do you like best?',
      'What would you say into the microphone at an *official opening*?',
      'How should a *parade* sound: brass band, drums or schoolchildren?',
      'Which *charity appeal* would you choose as mayor?',
    ],
    atWork: {
      asks: [
        "Which cause would you put forward as a mayor's charity: young people, health or nature?",
        'Which event would you invite a mayor to at work: an opening, an award or an open day?',
        'What makes a good mayor: listening, energy or local knowledge?',
        'What would you show a mayor who came to your workplace?',
      ],
      cued: [
        'Which question do residents ask a *councillor* most at a surgery?',
        'What makes a *civic* event go smoothly: timing, tea or a good microphone?',
      ],
    },
  },
  {
    name: 'town crier',
    says: [
      'town crier',
      'bell ?man of the town',
      'oyez',
      'proclamation',
      'crier competition',
      'beating (of )?the bounds',
      'court leet',
    ],
    clues:
      'tricorn, hand bell, scroll, proclaim, guildhall, livery, market cross, mayor, bell, oyez, proclamation, competition, market square, hear ye, loud, costume, guild, cry, announcement, bellman, championship, regalia, ceremony, coronation, voice, parade, breeches, consort, decibel, plume, heritage',
    asks: {
      choice: [
        'What makes a great town crier: the voice, the costume or the sense of humour?',
        'As a town crier: the big bell, or the feathered hat?',
      ],
      idea: [
        'What would you have a town crier shout from the market square today?',
        'What would you most like to hear a town crier announce?',
      ],
    },
    cued: [
      'What would you wear to be a town crier: a *tricorn*, a top hat or your own hat?',
      'Which invitation would sound best with *oyez* in front of it: dinner, a party or a walk?',
      "Which sound would you use instead of a *bell* to get people's attention?",
      'What would you ask the *mayor* to announce in the market square?',
    ],
  },
  {
    name: 'by-election',
    says: [
      'by ?election',
      '(election|ballot) (count|result|night)',
      '(notice of|uncontested) election',
      'returning officer',
      'referendum',
      '(stand|standing) (as a|for) (councillor|council|election)',
      'council(lor)? (candidate|by ?election)',
      'swearing ?in',
    ],
    clues:
      'ballot, nominations, turnout, votes, councillor, polling station, candidate, ward, returning officer, postal vote, constituency, count, voter id, parish, seat, resigned, declared, elected, notice, hustings, campaign, leaflet, canvass, register to vote, majority, independent, vacancy, party',
    asks: {
      choice: [
        'What would you like to hear from a candidate first: about transport, housing or schools?',
        'Which local matter would you raise first with a candidate: roads, schools or parks?',
        'How do you like to meet a candidate: at the door, at a meeting or online?',
      ],
      idea: ['Which spot in your ward would you like to show a new councillor first?'],
    },
    cued: [
      'Where is your *polling station*: a school, a hall or somewhere odder?',
      'What would you like every *candidate* to be asked at the first meeting?',
      'When do you vote: first thing, at lunch or just before the *polls* close?',
      'Which one thing would you change first as a *councillor*?',
    ],
  },
  {
    name: 'disabled parking badge',
    says: [
      'blue badge',
      '(disabled|accessible) parking( (permit|placard|badge|bay))?',
      'handicap(ped)? placard',
      '(radar|disabled toilet) key',
      "(companion|disability|concessionary bus|bus|senior'?s?) (card|pass)( (renewal|application|scheme))?",
    ],
    clues:
      'bays, concessionary, drop kerb, wheelchair, off peak, blue badge, placard, accessible, council, application, renew, mobility, radar key, permit, misuse, fine, passenger, eligibility, hidden disability, expiry, ramp, dropped kerb, enforcement, changing places, clock, stolen badge, toilet, handicap, photo, space, walking',
    asks: {
      choice: [
        'Where would more blue badge spaces help most: at the shops, the station or the surgery?',
        'What makes a day out easy: parking nearby, level paths or plenty of benches?',
        'Where is a parking bay close by most useful: the shops, the clinic or the park?',
      ],
      idea: ['Which place in your town is the easiest to get into with wheels or a stick?'],
    },
    cued: [
      'What makes *accessible* parking easy: width, light or a flat path?',
      'Which place near you would be nicer with a *ramp*?',
      'Which *Changing Places* stop would you put on a map of day trips?',
      'Where should a *dropped kerb* be added first in your street?',
    ],
    atWork: {
      asks: [
        'What matters most in accessible parking: width, distance or a level surface?',
        'How can a workplace make parking accessible: wide bays, clear signs or a level route?',
        'What would you improve first in accessible parking: signs, bay width or level paths?',
        'Which place have you seen make access easy in a clever way?',
      ],
      cued: [
        'Which question about a *blue badge* do council teams hear most?',
        'What makes an *application* easy to fill in for everybody?',
      ],
    },
  },
  {
    name: 'town market',
    says: [
      '(street trading|premises|alcohol|taxi|pavement|busking|market stall|temporary event) (licen[cs]e|permit|licensing|notice)',
      'licensing (committee|team|officer|hearing)',
      '(market|stall) pitch (fee|available)',
      '(town|charter|council) market( (day|trader|stall))?',
      'market (square|place) (stall|trader|pitch)',
    ],
    clues:
      'pitches, licence, applicants, market day, busker, awning, stall, trader, stallholder, street trading, square, fruit and veg, saturday, gazebo, plaice, artisan, council, charter, pavement permit, flower stall, thursday, haberdashery, bargain, wet fish, cheese, notice, bric a brac, premises, application, indoor hall',
    asks: {
      idea: [
        '+Which stall would you visit first on a town market?',
        'Which stall would you love to find on your town market?',
      ],
      choice: [
        'What do you most like to buy on a market: fruit, flowers or cheese?',
        'Market day: early for the pick of it, or late for the bargains?',
      ],
    },
    cued: [
      'What do you always buy from a *fruit and veg* stall?',
      'Which flowers would you carry home from the *flower stall* today?',
      'What tune would you like a *busker* to play on market day?',
      'Which *bargain* from a market do you still use?',
    ],
    atWork: {
      asks: [
        'What do you always buy at the market rather than in a shop?',
        'What would you sell on a town market stall: food, crafts or plants?',
        'What helps a town market grow: new traders, better hours or live music?',
        'What makes a market day: the weather, the traders or the regulars?',
      ],
      cued: [
        'What does a new *trader* need most in the first month on a market?',
        'What makes a town *square* work well as a market?',
      ],
    },
  },
  {
    name: 'council grants',
    says: [
      '(community|ward|councillor|small|lottery|parish) (grant|fund)( (scheme|round|open|award|deadline|awarded))?',
      'grants? for (community|local|village) groups',
      'lottery fund(ed|ing)?',
      '(shared|levelling up|town) (prosperity )?fund',
      'community chest',
    ],
    clues:
      'constituted group, village groups, funding round, small grants, good causes, funding, community group, deadline, apply, application form, ward, councillor, project, eligible, awarded, constitution, match funding, round, voluntary, lottery, panel, criteria, not for profit, village hall, playground, equipment, small, expression of interest, treasurer, charity, closing date, up to',
    asks: {
      idea: [
        '+Which local project would you give a grant to first?',
        '+What would your club or group do first with a small grant?',
      ],
      choice: [
        'Which club or group near you does the most with the least?',
        'What does your town need most: a play area, a garden or a meeting place?',
      ],
    },
    cued: [
      'What would you like to see at your *village hall* first: new chairs, a stage or a better kitchen?',
      'Which *community group* near you would make the most of a little money?',
      'Where do you hear first about *funding* for a club: online, on a noticeboard or from a friend?',
      'What would you ask a *councillor* to come and see near you?',
    ],
    atWork: {
      asks: [
        'Which local project would you fund first with a council grant: a garden, a hall or a youth club?',
        'What helps a community group most: a small grant, free space or good advice?',
        'What makes a grant application easier: plain questions, a phone call or an example?',
        'Which local project shows best what a small grant can do?',
      ],
      cued: [
        'What makes an *application form* easy to fill in: examples, word limits or a phone number?',
        'Which small *project* have you seen do the most good for the money?',
      ],
    },
  },
];
