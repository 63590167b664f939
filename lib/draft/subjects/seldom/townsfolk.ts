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
        '+What do you find most beautiful in an old cemetery: the trees, the stones or the quiet?',
        'When do you like to walk through an old churchyard: in spring, in autumn or after snow?',
        'An old cemetery: neatly mown, or left a little wild for the butterflies?',
      ],
      idea: ['Which flowers would you bring to a cemetery?'],
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
      idea: [
        'Which place in your town would you show a visitor first?',
        'What would you ask the mayor if you met at the market?',
        'Which local event should the mayor never miss?',
      ],
      choice: ['A day as mayor: opening a new park, or visiting a school?'],
    },
    atWork: {
      asks: [
        'What would you show a mayor who came to your workplace?',
        'What makes a good mayor: listening, energy or local knowledge?',
        'Which would you discuss with the mayor first: transport, housing or the high street?',
        'What do people understand least about what a mayor does?',
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
      idea: [
        'What would you have a town crier shout from the market square today?',
        'What would you most like to hear a town crier announce?',
      ],
      choice: ['As a town crier: the big bell, or the feathered hat?'],
      problem: ['What would be hardest for a town crier: the volume, or the straight face?'],
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
      choice: [
        'Which local matter would you raise first with a candidate: roads, schools or parks?',
        'When do you like to vote: early, at lunchtime or in the evening?',
        'How do you like to meet a candidate: at the door, at a meeting or online?',
      ],
      idea: ['Which spot in your ward would you like to show a new councillor first?'],
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
      choice: [
        'Where would more blue badge spaces help most: at the shops, the station or the surgery?',
        'What makes a day out easy: parking nearby, level paths or plenty of benches?',
        'How would you like to apply for a parking badge: online, by post or with some help?',
      ],
      idea: ['Which place in your town is the easiest to get into with wheels or a stick?'],
    },
    atWork: {
      asks: [
        'Which place have you seen make access easy in a clever way?',
        'What matters most in accessible parking: width, distance or a level surface?',
        'What makes a parking badge easy to apply for: an online form, clear steps or a helper?',
        'What opened your eyes to how hard it can be to get around?',
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
    atWork: {
      asks: [
        'Which stall would you add first to a town market: street food, plants or crafts?',
        'What do you always buy at the market rather than in a shop?',
        'What helps a town market grow: new traders, better hours or live music?',
        'What makes a market day: the weather, the traders or the regulars?',
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
        'What does your town need most: a play area, a garden or a meeting place?',
        'Which club or group near you does the most with the least?',
      ],
    },
    atWork: {
      asks: [
        'What makes a grant application easier: plain questions, a phone call or an example?',
        'What helps a community group most: a small grant, free space or good advice?',
        'Which local project shows best what a small grant can do?',
        'What takes longest in a grant application: the figures, the form or the proof?',
      ],
    },
  },
];
