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
      choice: [
        'A day out by minibus: the seaside, the garden centre or a show?',
        'How would you like to help a minibus appeal: bake, run or give?',
      ],
      idea: [
        'Where should a minibus go on its very first trip?',
        'Who near you would get the most out of a community minibus?',
      ],
    },
    atWork: {
      asks: [
        'What works best for a minibus appeal: a raffle, a sponsor or a fun day?',
        'Which outing would you plan first with a charity minibus: the sea, a show or a picnic?',
        'What makes a minibus trip: the destination, the company or the singing?',
        'What matters most in a community minibus: access, comfort or a good driver?',
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
      choice: [
        '+At a charity coffee morning: sponge cake, scones or brownies?',
        'What makes a good coffee morning: the cakes, the company or the cause?',
        'At a charity coffee morning: baking the cakes, or pouring the coffee?',
      ],
      idea: ['+Which cake would you take along to a charity coffee morning?'],
    },
    atWork: {
      asks: [
        'What would you bring to a charity coffee morning: a home-made cake, biscuits or fruit?',
        'What brings colleagues to a coffee morning: the cakes, the cause or the break?',
        "Which colleague's cake always goes first at a coffee morning?",
        'What makes a charity coffee morning easy to run: bakers, helpers or a good big table?',
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
      idea: [
        'Which local group would you like to see packing bags at your supermarket?',
        'Which good cause would you happily pack bags for?',
        'What would you raise money for with a day of bag packing?',
      ],
      choice: ['Packing your shopping: heavy things first, or as it comes?'],
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
      idea: [
        'Which cause would you like to see looked after for years to come?',
        'What would you like people in your town still to enjoy a hundred years from now?',
        'Which place in your town should be there for generations to come?',
      ],
      problem: ['Which good cause has been close to your heart the longest?'],
    },
    atWork: {
      asks: [
        "Which gift from somebody's will does your town still enjoy?",
        'What makes people finally write a will: a new home, a new baby or a milestone birthday?',
        'What helps most when people ask about gifts in wills: clear facts, time or a friendly talk?',
        'Which local place is still open because somebody remembered it in their will?',
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
      choice: [
        'Which cause is closest to your heart: children, animals or nature?',
        'What would you like to hear after a gift: a story, a photo or a short thank-you?',
        'How do you like to give to a cause: online, in a box or at an event?',
      ],
      idea: ['Which good cause would you give to first in a week when every gift is doubled?'],
    },
    atWork: {
      asks: [
        'How would your team like to join a giving week: a bake sale, a run or a quiz?',
        'What helps a matched giving week most: an early start, clear goals or shared stories?',
        'What would move you to give in a matched week: the deadline, or the doubled gift?',
        'What makes people give in an appeal week: the matched money, or a single story?',
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
      choice: [
        'Which sponsored challenge suits you best: a walk, a swim or a bike ride?',
        'A sponsored challenge: alone, with a friend or with the whole family?',
        'For charity: down a tower on a rope, into the sea in winter, or an hour in silence?',
      ],
    },
    cued: [
      'Which building near you would make the best *abseil* for a good cause?',
      'Who would you want next to you in the plane before a charity *skydive*?',
      'Which song would keep you going in the last mile of a *marathon*?',
      'Which famous person would you sponsor to *shave* their head for charity?',
      'What would you want after an icy charity *dip*: hot chocolate, soup or a warm towel?',
      'What would you be sure to pack for a long charity *trek*?',
      'Who in your family would find a sponsored *silence* the hardest?',
      'Where would you go on a sponsored *walk*: along the coast, over hills or through town?',
    ],
    atWork: {
      asks: [
        'Which sponsored challenge would suit a whole team: a walk, a relay or a bike ride?',
        'What makes a sponsored challenge easy to join: a short distance, a choice or the cause?',
        "What's the bravest sponsored challenge somebody you know has taken on?",
        "What's trickier in a sponsored challenge: the training, or asking for money?",
      ],
      cued: [
        'What is the best *fundraiser* you have seen at a workplace?',
        'Which challenge would get a *team* at work to sign up: a run, a hike or a bike ride?',
        'How does a *sponsor* form get round your office: on paper, by email or in the kitchen?',
        'What prize would you give the colleague who *raised* the most for charity?',
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
      choice: [
        'What would you knit first for charity: hats, blankets or baby clothes?',
        'Knitted for a good cause: a warm blanket, a bobble hat, or a teddy?',
        'Where do you most like to knit: on the sofa, in the garden or in a group?',
      ],
      idea: ['Which colour would you choose for a knitted charity blanket?'],
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
      idea: [
        'Which good cause would you hold a collection for?',
        'Which thing at home could you collect for a good cause?',
      ],
      problem: ['Which thing at home do you never know where to donate?'],
      choice: ['Which would you find easiest to collect for charity: coins, clothes or food?'],
    },
    atWork: {
      asks: [
        'Which collection would you start first at work: food, coats or toys?',
        'What makes a charity collection at work succeed: a box by the door, a reminder or a goal?',
        'What would you give first to a charity collection: clothes, food or books?',
        'Which collection at work or school brought in more than anyone had hoped?',
      ],
    },
  },
];
