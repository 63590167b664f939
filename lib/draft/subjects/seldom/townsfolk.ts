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
      idea: ['Which flower would you plant in an old churchyard?'],
      problem: ['Which old name on a gravestone would you like to know more about?'],
      choice: ['An old cemetery: neatly mown, or left a little wild for the butterflies?'],
      experience: ['Which words on a gravestone have stayed with you?'],
    },
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
      idea: ['What would you do first as mayor of your town for a day?'],
      problem: ['What would be hardest about being mayor: the speeches, or the handshakes?'],
      choice: ['A day as mayor: opening a new park, or visiting a school?'],
      experience: ['Which visitor from outside have you shown round your town with pride?'],
    },
    atWork: {
      work: [
        'What do people understand least about what a mayor does?',
        "What makes a mayor's visit worth it: the time, the photos or the questions?",
      ],
      people: ['What would you show a mayor who came to your workplace?'],
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
      problem: ['What would be hardest for a town crier: the volume, or the straight face?'],
      choice: ['As a town crier: the big bell, or the feathered hat?'],
      experience: ['Which piece of good news did you want to shout across the whole town?'],
    },
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
      idea: ['Which spot in your ward would you like to show a new councillor first?'],
      problem: ['Which crossing or corner in your ward is the trickiest on foot?'],
      choice: ['Election night: up for the count, or the result with your breakfast?'],
      experience: ['What was the first thing you voted on, at school, at a club or at the polls?'],
    },
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
      idea: ['Which place in your town is the easiest to get into with wheels or a stick?'],
      problem: ['Which spot in your town would you give a parking bay close to the door?'],
      choice: ['Parking on a day out: right by the door, or a short level walk away?'],
      experience: ['Which day out suits everybody in your family, from the smallest to the oldest?'],
    },
    atWork: {
      work: [
        'What makes a building hardest to get into: the steps, the doors or the parking?',
        'What do people only find out about disabled parking once they need it?',
      ],
      people: [
        'What opened your eyes to how hard it can be to get around?',
        'Which place have you seen make access easy in a clever way?',
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
      idea: ['Which stall would you love to find on your town market?'],
      problem: ["What's hardest to walk past on a market without buying?"],
      choice: ['Market day: early for the pick of it, or late for the bargains?'],
      experience: ['Which market trader did you know by name?'],
    },
    atWork: {
      work: [
        'What makes a market day: the weather, the traders or the regulars?',
        'What do you always buy at the market rather than in a shop?',
      ],
      people: [
        'What did a market trader once teach you about selling?',
        'What was the first thing you ever sold from a stall or a table?',
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
      idea: ['What would your club or group do first with a small grant?'],
      problem: ["What's hardest about filling in a grant form for a small club?"],
      choice: ['A community grant: one big new thing, or lots of small repairs?'],
      experience: ['What did a little money once make possible where you live?'],
    },
    atWork: {
      work: ['What takes longest in a grant application: the figures, the form or the proof?'],
      people: [
        'Who helped you with the first grant application you ever wrote?',
        'Which local project shows best what a small grant can do?',
      ],
    },
  },
];
