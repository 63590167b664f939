import type { Subject } from '../subject';

/** The many ways in which money is raised at home, from bag packing to the last will. */
export const buckets: readonly Subject[] = [
  {
    name: 'minibus appeal',
    says: [
      'mini ?bus (appeal|fund|fundraiser|fundraising|campaign|arrived|handover|keys)',
      '(new|accessible|wheelchair accessible|community|school|club) mini ?bus',
      '(vehicle|van|ambulance|4x4|land rover|lifeboat|tractor) appeal',
      'community transport( (scheme|driver|association|volunteer))?',
      '(dial a ride|ring and ride)',
      'sunshine (bus|coach|variety)',
    ],
    clues:
      'tail lift, wheelchairs, day centre, wheelchair access, mini bus, accessible, fundraising, transport, seats, trips, keys, driver, community, target, school, donated, old bus, van, lift, raised, members, scouts, day trip, handover, fund, outings, elderly, isolated, volunteers, sponsor',
    asks: {
      idea: ['Where should a minibus go on its very first trip?'],
      problem: ['Which outing is hardest for a group to make without a minibus?'],
      choice: ['In a minibus full of friends: up front for the view, or at the back with the singers?'],
      experience: ['Which outing on a minibus or a coach do you still laugh about?'],
    },
    atWork: {
      work: [
        'Which outing would you plan first with a charity minibus: the sea, a show or a picnic?',
        'What makes a minibus trip: the destination, the company or the singing?',
      ],
      people: [
        'Which trip in a minibus do you remember best?',
        'Who drove the minibus on your school or club trips, and what were they like?',
      ],
    },
  },
  {
    name: 'charity coffee morning',
    says: [
      "(charity|macmillan|world'?s biggest|fundraising|cake and|hospice) coffee morning",
      'coffee morning (for|in aid of|raised)',
      '(great|big) (tea|brew|cuppa) (party|in aid of)',
      'biggest morning tea',
      '(tea|cake) ?(and cake)? (in aid of|for charity)',
      'bake ?off (for|in aid of|charity)',
      'cake stall',
    ],
    clues:
      "scones, raffle, cuppa, victoria sponge, home made, cake, raised, bakes, cancer, hospice, donation, tea, biscuits, home baking, in aid of, september, church hall, fundraising, tombola, total, sponge, church, slice, kettle, donate, hosted, world's biggest, bring and buy",
    asks: {
      idea: ['Which cake would you take along to a charity coffee morning?'],
      problem: ['Which cake is hardest to turn down at a coffee morning?'],
      choice: ['At a charity coffee morning: baking the cakes, or pouring the coffee?'],
      experience: ['Which cake at a coffee morning made you ask for the recipe?'],
    },
    atWork: {
      work: [
        'What brings colleagues to a coffee morning: the cakes, the cause or the break?',
        'What would you bring to a charity coffee morning: a home-made cake, biscuits or fruit?',
      ],
      people: [
        "Which colleague's cake always goes first at a coffee morning?",
        "Who did you get talking to over a charity coffee that you'd never met at work?",
      ],
    },
  },
  {
    name: 'bag packing',
    says: [
      'bag ?pack(ing)?( (at|day|fundraiser|session|for))?',
      '(bucket|supermarket|flag) (collection|collectors|day collection)',
      'collection (bucket|tin|box|pot)',
      'bucket shak(e|ing)',
      'tag day',
      '(penny|copper|coin) (trail|drive|jar)',
      'carol(s)? (at|outside) (the )?(supermarket|station|store)',
      'mile of (pennies|coins|coppers)',
    ],
    clues:
      'tills, coppers, supermarket, buckets, collecting tin, loose change, checkout, scouts, tabard, high-vis, raised, shopper, pack your shopping, spare change, flag day, tin rattling, fundraising, coins, cadets, carrier bag, shift, rota, volunteers needed, foyer, card reader, generous, kit fund, squad',
    asks: {
      idea: ['Which good cause would you happily pack bags for?'],
      problem: ["What's trickiest to fit into a bag of shopping: eggs, bread or flowers?"],
      choice: ['Packing your shopping: heavy things first, or as it comes?'],
      experience: ['Which good cause did you last drop some coins into a tin for?'],
    },
  },
  {
    name: 'gifts in wills',
    says: [
      '(gift|legacy|legacies|bequest) in (a |your )?wills?',
      '(free|charity) wills? (month|week|fortnight|fortnight|service|scheme)',
      'will ?aid',
      '(leave|leaving|left) a (legacy|gift|bequest)',
      'legac(y|ies) (giving|team|appeal|income|pledge)',
      'remember a charity',
      'planned giving',
      'bequest',
    ],
    clues:
      'solicitor, pledge, legacy, executor, inheritance, bequest, will-writing, estate, inheritance tax, loved ones, codicil, residuary, leave a gift, future generations, supporter, free wills month, probate, percentage, charity number, last wishes, remember a charity, in memory, legator, lasting, will writer, provided for, gifts team',
    asks: {
      idea: ['What would you like people in your town still to enjoy a hundred years from now?'],
      problem: ['Which good cause has been close to your heart the longest?'],
      choice: ['Something to leave behind: a tree, a bench, or a good story?'],
      experience: ['What did somebody pass on to you that money could not buy?'],
    },
    atWork: {
      work: [
        'What makes a talk about wills easier to start: a story, a form or a family event?',
        'What makes people finally write a will: a new home, a new baby or a milestone birthday?',
      ],
      people: [
        'Which local place is still open because somebody remembered it in their will?',
        "Which gift from somebody's will does your town still enjoy?",
      ],
    },
  },
  {
    name: 'matched giving week',
    says: [
      'match(ed)? (giving|funded|funding|donation|donations|fund)( (week|campaign|challenge|appeal))?',
      '(big give|christmas challenge|giving tuesday|giving day|day of giving|radiothon|telethon)( (campaign|challenge|is here|appeal))?',
      'every (pound|dollar|donation|gift|euro|penny) (is |will be |you give is |you give will be )?(doubled|matched|tripled)',
      '(double|doubled|doubling) your (donation|gift|impact)',
      'payroll giving',
    ],
    clues:
      'doubled, midday, pledges, challenge, double your donation, big give, champion fund, noon tuesday, donation, donor, every pound, match funder, target, appeal, twice the impact, fundraising, campaign, christmas challenge, giving tuesday, funder, match pot, while funds last, impact, gift aid, trustee, live now',
    asks: {
      idea: ['Which good cause would you give to first in a week when every gift is doubled?'],
      problem: ["What's the trickiest part of asking friends to sponsor a good cause?"],
      choice: ['Giving to a cause: a little every month, or a lot in one week?'],
      experience: ['What was the first good cause you ever gave your own money to?'],
    },
    atWork: {
      work: [
        'What makes people give in an appeal week: the matched money, or a single story?',
        'What would move you to give in a matched week: the deadline, or the doubled gift?',
      ],
      people: [
        "What's the most generous thing you've seen people do for an appeal?",
        'Who made you care about a cause enough to donate?',
      ],
    },
  },
  {
    name: 'sponsored challenge',
    says: [
      'sponsored (silence|read|bounce|skip|spell|swim|walk|abseil|haircut|slim|sleep|knit|row|cycle|dance|wax|sing)',
      '(charity|sponsored) (abseil|skydive|zip ?wire|firewalk|fire walk|wing walk|trek|row|challenge|dip|cycle)',
      '(fire|wing) walk',
      'abseil (for|down)',
      "(boxing day|new year'?s day|polar bear|christmas day) (dip|swim|plunge)",
      'movember',
    ],
    clues:
      'sponsor form, dare, brave, harness, dip, pledge, abseil, skydive, sponsorship, head shave, marathon, raise money, raised, target, brave the shave, silence, fundraiser, sponsor me, miles, wing walk, fire walk, zip wire, three peaks, trek, swim, donation page, daredevil, readathon, spellathon, training plan, charity place, gunge',
    asks: {
      idea: ['Which sponsored challenge would you love to try for a good cause?'],
      problem: ['Which would be hardest for you: a long run, a cold swim or a silent day?'],
      choice: ['For charity: down a tower on a rope, into the sea in winter, or an hour in silence?'],
      experience: ['What have you sponsored a friend or a child to do?'],
    },
    atWork: {
      work: [
        'What gets more colleagues to join a charity challenge: a team, or a silly idea?',
        "What's trickier in a sponsored challenge: the training, or asking for money?",
      ],
      people: [
        'Which charity challenge did you finish only because somebody was cheering?',
        "What's the bravest sponsored challenge somebody you know has taken on?",
      ],
    },
  },
  {
    name: 'knitting for charity',
    says: [
      '(knit|knitting|crochet|crocheting|sew|sewing|quilting|quilts) for (charity|good|peace|babies|refugees|others|the homeless|the hospital)',
      '(blanket|blankets|quilt|hat|hats|bobble hat|teddies|trauma teddy|prayer shawl|twiddle ?muff|poppy|poppies) (appeal|knitting|knitted|knitters|drive|made by volunteers)',
      'twiddle ?(muff|mitt)',
      '(yarn|wool) (bomb|bombing|donation|donations|appeal)',
      'post ?box topper',
      'knitted (poppies|chicks|squares|toppers|bonnets)',
    ],
    clues:
      'wool, needles, squares, blankets, crochet, hats, yarn, stitch, knitters, pattern, premature baby, twiddle muff, bonnet, post box topper, yarn bomb, chemo cap, double knit, teddies, trauma teddy, jumper, cardigan, ball of wool, stash, refugee, knit a square, bootees, donated wool, angel pouch',
    asks: {
      idea: ['What would you most like to knit for somebody in need of warmth?'],
      problem: ["What's trickiest to knit: socks, gloves or a jumper?"],
      choice: ['Knitted for a good cause: a warm blanket, a bobble hat, or a teddy?'],
      experience: ['What was the first thing you knitted for somebody else?'],
    },
  },
  {
    name: 'charity collections',
    says: [
      '(used|old|foreign) (stamps|coins|currency|mobile phones|spectacles|glasses|bras|pens|ink cartridges) (appeal|collection|for charity|recycling)',
      '(collect|save|saving) your (used )?(stamps|bottle tops|ring pulls|crisp packets|glasses|cans)',
      'can drive',
      'bottle drive',
      '(ring ?pull|bottle top|bottle cap|crisp packet) (collection|appeal|recycling|drive)',
      '(spectacles|eyeglasses) recycling',
    ],
    clues:
      'drop off, postage, foreign coins, collection point, jam jar, used stamps, old coins, foreign currency, spectacles, bra bank, ink cartridge, mobile phones, drop-off point, collection box, recycle, unwanted, pre-loved, clutter, textile bank, aluminium cans, ring pulls, milk bottle tops, crisp packets, batteries, donate, hearing aids, collection bag, leftover currency, old notes, tins, doorstep, printer cartridge, jewellery',
    asks: {
      idea: ['Which thing at home could you collect for a good cause?'],
      problem: ['Which thing at home do you never know where to donate?'],
      choice: ['Collected for charity: used stamps, bottle tops, or old glasses?'],
      experience: ['What have you collected for charity, at school, at home or at work?'],
    },
    atWork: {
      work: [
        'What fills a collection box at work fastest: coins, food or old phones?',
        'What would you give first to a charity collection: clothes, food or books?',
      ],
      people: [
        "What's the most surprising thing you've ever seen in a donation box?",
        'Which collection at work or school brought in more than anyone had hoped?',
      ],
    },
  },
];
