import type { Subject } from '../../subject';

/** The many ways in which money is raised at home, from bag packing to the last will. */
export const fundraising: readonly Subject[] = [
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
      experience: ['Which outing on a minibus or a coach do you still laugh about?'],
      choice: [
        'In a minibus full of friends: up front for the view, or at the back with the singers?',
        'What should a community minibus be used for first: outings, shopping or clubs?',
      ],
    },
    cued: [
      'Where did a *school* minibus take you that you still remember?',
      'What kind of *fundraising* do you like to join: a bake sale, a walk or a quiz?',
      'Who makes the best *driver* for a day out: a singer, a storyteller or a calm one?',
      'What should a new *minibus* have on board for long trips: music, maps or snacks?',
    ],
    atWork: {
      asks: [
        'What works best for a minibus appeal: a raffle, a sponsor or a fun day?',
        'Which outing would you plan first with a charity minibus: the sea, a show or a picnic?',
        'Who would benefit most from a community minibus: pensioners, young people or clubs?',
        'How could a firm help a minibus appeal: a donation, a raffle prize or volunteers?',
      ],
      cued: [
        'What did a new *minibus* change first for a group you know?',
        'Which *fundraising* idea fills the pot quickest: an event, an appeal or a sponsor?',
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
      idea: ['+Which cake would you take along to a charity coffee morning?'],
      choice: [
        '+At a charity coffee morning: sponge cake, scones or brownies?',
        'At a charity coffee morning: baking the cakes, or pouring the coffee?',
      ],
      problem: ['Which cake is hardest to turn down at a coffee morning?'],
    },
    cued: [
      'How do you eat a *scone*: jam first or cream first?',
      'What would you hope to win in the *raffle* at a coffee morning?',
      'What belongs in a *victoria sponge*: raspberry jam, strawberry jam or cream as well?',
    ],
    atWork: {
      asks: [
        'What would you bring to a charity coffee morning: a home-made cake, biscuits or fruit?',
        'Which cake would you put in the middle of a charity coffee morning: lemon, chocolate or carrot?',
        'What brings colleagues to a coffee morning: the cakes, the cause or the break?',
        "Which colleague's cake always goes first at a coffee morning?",
      ],
      cued: [
        'Who at work brings the best *bakes* to a coffee morning?',
        'What gets colleagues to leave their desks for a *coffee morning*?',
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
      choice: ['Packing your shopping: heavy things first, or as it comes?'],
      problem: ["What's trickiest to fit into a bag of shopping: eggs, bread or flowers?"],
      experience: ['Which good cause did you last drop some coins into a tin for?'],
    },
    cued: [
      'Where do you keep your *loose change*: a jar, a pocket or the car?',
      'Which comes first onto the belt at the *checkout*: fruit, tins or bread?',
      'Who would you cheer on at the tills: *scouts*, cadets or a school team?',
      'What do you drop into a *bucket*: coins, a note or whatever is in your pocket?',
    ],
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
      experience: ['What did somebody pass on to you that money could not buy?'],
      choice: ['Something to leave behind: a tree, a bench, or a good story?'],
    },
    cued: [
      'Where would you like a *legacy* of yours to be felt: in nature, in a school or in a hospital?',
      'Which words would you choose for a letter to *future generations*?',
      'What would you like your *loved ones* to remember you for: your cooking, jokes or advice?',
      'Which kind of charity would you choose to *leave a gift* to: animals, people or places?',
    ],
    atWork: {
      asks: [
        'What makes people finally write a will: a new home, a new baby or a milestone birthday?',
        'Which kind of charity story moves you most: a person helped, a place saved or a discovery made?',
        "Which gift from somebody's will does your town still enjoy?",
        'What does a legacy help a charity do best: plan ahead, grow or try new ideas?',
      ],
      cued: [
        'What helps supporters most when they first think about a *bequest*: a story, a guide or a chat?',
        'When is the right moment for a *solicitor* to mention charities to a client?',
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
      experience: ['+What first moved you to give to a charity?', 'Who taught you to give to a good cause?'],
      idea: ['What would you like to hear from a charity after you have given?'],
      choice: ['Which thank-you from a charity means most: a letter, a photo or a call?'],
    },
    cued: [
      'Which cause comes to mind first on *Giving Tuesday*?',
      'What would you like to hear from a charity after a *donation*: a letter, a photo or a number?',
      'Which *Christmas* tradition of giving do you like best: a gift, a meal or an hour of help?',
      'Which small *pledge* could you keep up for a whole year?',
    ],
    atWork: {
      asks: [
        'Which cause would your team choose for a matched giving week?',
        'How would your team like to join a giving week: a bake sale, a run or a quiz?',
        'What would move you to give in a matched week: the deadline, or the doubled gift?',
        'What makes people give in an appeal week: the matched money, or a single story?',
      ],
      cued: [
        'What makes a *match funder* say yes: the cause, the people or the plan?',
        'Which message works best in an *appeal* week: a story, a photo or a countdown?',
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
      idea: [
        '+Which good cause would you walk a long way for?',
        '+Which song would carry you through a charity challenge?',
        '+What treat would you want at the end of a sponsored challenge?',
      ],
      experience: ['+Which challenge have you taken on for a good cause?'],
      choice: [
        '+What keeps you going in a sponsored challenge: music, friends or the cause?',
        'Which sponsored challenge suits you best: a walk, a swim or a bike ride?',
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
        'What makes a sponsored challenge work for a team: a shared goal, good training or fun?',
        'Which sponsored challenge would suit a whole team: a walk, a relay or a bike ride?',
        'Which sponsored challenge would you pick for colleagues: a hike, a swim or a bake-off?',
        'How can an employer best support a sponsored challenge: match funding, time off or a cheer?',
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
      choice: ['Knitted for a good cause: a warm blanket, a bobble hat, or a teddy?'],
      experience: ['What was the first thing you knitted for somebody else?'],
      problem: ["What's trickiest to knit: socks, gloves or a jumper?"],
      idea: ['What would you most like to knit for somebody in need of warmth?'],
    },
    cued: [
      'Which colour would you pick for a *hat* that keeps a stranger warm?',
      'What would you put on a *post box topper* in your street this season?',
      'Which name would you give to a knitted *teddy* before it goes off to a child?',
      'How big should one *square* for a charity blanket be, and in which colour?',
    ],
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
      choice: ['+What would you give first to a charity collection: coats, books or toys?'],
      problem: ['Which thing at home do you never know where to donate?'],
      idea: ['Which thing at home could you collect for a good cause?'],
      experience: ['What have you collected for charity, at school, at home or at work?'],
    },
    cued: [
      'Which picture on a *used stamp* would make you keep it: a bird, a king or a ship?',
      'Which country do the *foreign coins* in your drawer come from?',
      'Where do your old *spectacles* end up: in a drawer, in the car or in a charity box?',
      'How many old *mobile phones* are waiting in your drawers?',
    ],
    atWork: {
      asks: [
        'Which charity collection suits an office best: coats, books or spectacles?',
        'Which collection would you start first at work: food, coats or toys?',
        'What would you give first to a charity collection: clothes, food or books?',
        'What makes a charity collection at work succeed: a box by the door, a reminder or a goal?',
      ],
      cued: [
        'Where at work does a *collection box* fill up fastest: kitchen, reception or door?',
        'Which *unwanted* things from an office could still do good somewhere?',
      ],
    },
  },
];
