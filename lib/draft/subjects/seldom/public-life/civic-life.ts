import type { Subject } from '../../subject';

/** Mayors, criers, markets and the rest of what makes a town one. */
export const civicLife: readonly Subject[] = [
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
      choice: ['An old cemetery: neatly mown, or left a little wild for the butterflies?'],
      idea: ['Which flower would you plant in an old churchyard?'],
      experience: ['Which words on a gravestone have stayed with you?'],
      problem: ['Which old name on a gravestone would you like to know more about?'],
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
        'A day as mayor: opening a new park, or visiting a school?',
      ],
      experience: ['Which visitor from outside have you shown round your town with pride?'],
      idea: ['What would you do first as mayor of your town for a day?'],
    },
    cued: [
      'Which *ceremony* in your town do you like best?',
      'What would you say into the microphone at an *official opening*?',
      'How should a *parade* sound: brass band, drums or schoolchildren?',
      'Which *charity appeal* would you choose as mayor?',
    ],
    atWork: {
      asks: [
        'What would you show a mayor who came to your workplace?',
        "Which cause would you put forward as a mayor's charity: young people, health or nature?",
        'Which event would you invite a mayor to at work: an opening, an award or an open day?',
        'What makes a good mayor: listening, energy or local knowledge?',
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
      idea: ['What would you have a town crier shout from the market square today?'],
      choice: [
        'What makes a great town crier: the voice, the costume or the sense of humour?',
        'As a town crier: the big bell, or the feathered hat?',
      ],
      experience: ['Which piece of good news did you want to shout across the whole town?'],
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
        'Election night: up for the count, or the result with your breakfast?',
      ],
      idea: ['Which spot in your ward would you like to show a new councillor first?'],
      problem: ['Which crossing or corner in your ward is the trickiest on foot?'],
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
      choice: ['Parking on a day out: right by the door, or a short level walk away?'],
      idea: ['Which place in your town is the easiest to get into with wheels or a stick?'],
      experience: ['Which day out suits everybody in your family, from the smallest to the oldest?'],
      problem: ['Which spot in your town would you give a parking bay close to the door?'],
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
        'Which place have you seen make access easy in a clever way?',
        'How can a workplace make parking accessible: wide bays, clear signs or a level route?',
        'What would you improve first in accessible parking: signs, bay width or level paths?',
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
        '+What would you sell if you had a market stall?',
        '+Which stall would you love to find on your town market?',
      ],
      choice: ['+What makes you stop at a market stall: the smell, the display or the chat?'],
      experience: ['Which market stallholder always makes you smile?'],
    },
    cued: [
      'What do you always buy from a *fruit and veg* stall?',
      'Which flowers would you carry home from the *flower stall* today?',
      'What tune would you like a *busker* to play on market day?',
      'Which *bargain* from a market do you still use?',
    ],
    atWork: {
      asks: [
        '+What do you always buy at the market rather than in a shop?',
        'What makes a market day: the weather, the traders or the regulars?',
        'What would you sell on a town market stall: food, crafts or plants?',
        'What helps a town market grow: new traders, better hours or live music?',
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
        '+What would your club or group do first with a small grant?',
        '+Which local project would you give a grant to first?',
      ],
      choice: ['A community grant: one big new thing, or lots of small repairs?'],
      problem: ["What's hardest about filling in a grant form for a small club?"],
    },
    cued: [
      'What would you like to see at your *village hall* first: new chairs, a stage or a better kitchen?',
      'Which *community group* near you would make the most of a little money?',
      'Where do you hear first about *funding* for a club: online, on a noticeboard or from a friend?',
      'What would you ask a *councillor* to come and see near you?',
    ],
    atWork: {
      asks: [
        'What helps a small group to find the right grant?',
        'What makes a strong application for a community grant?',
        'Which local group would make a small grant go a long way?',
        'What helps a local project to last once the grant is spent?',
      ],
      cued: [
        'What makes an *application form* easy to fill in: examples, word limits or a phone number?',
        'Which small *project* have you seen do the most good for the money?',
      ],
    },
  },
];
