import type { Subject } from '../subject';

/** Suburbs and coast of Australia and New Zealand: the kerb, the pool, the oval and the kinder. */
export const billabong: readonly Subject[] = [
  {
    name: 'kerbside clean-up',
    says: [
      'hard (rubbish|waste)',
      '(kerbside|verge|inorganic) (clean ?up|collection|pick ?up)',
      'verge (collection|side)',
      '(tip|reuse|salvage|resource recovery) shop',
      'new to you shop',
    ],
    clues:
      'nature strip, bulky, mattress, verge, whitegoods, green waste, e waste, scavenge, hard rubbish, council, collection, booking, furniture, residents, tip, pile, waste, kerb, two cubic metres, ward, salvage, dumped, reuse, skip, zone, transfer station, free pick up, landfill',
    asks: {
      idea: ['Which bulky thing at home would you put out for collection first?'],
      problem: ['Which big old thing at home is hardest to get rid of?'],
      choice: ['A clear-out at home: the garage first, or the garden shed?'],
      experience: ['What was the biggest thing you put out for a kerbside collection?'],
    },
    atWork: {
      work: [
        'Which items cause the most confusion at a kerbside clean-up?',
        "What's harder to let go of at a kerbside clean-up: furniture, toys or old gadgets?",
      ],
      people: [
        "What's the strangest thing you've ever seen on the kerb at clean-up time?",
        "What did you once rescue from somebody's kerbside pile and keep?",
      ],
    },
  },
  {
    name: 'bottle returns',
    says: [
      'container (deposit|refund|return|exchange)',
      '(return and earn|deposit return)',
      '(bottle|can) (depot|drive|return|refund)',
      '(10|ten) (cent|c) (refund|deposit|container)',
      'reverse vending',
    ],
    clues:
      'cans, bottles, refund, depot, cartons, recycling, sacks, vending machine, container, deposit, 10c, scheme, reverse vending, plastic, drop off, crates, eligible, bags, aluminium, glass, fundraise, voucher, return point, donate, empties, barcode, cash for, lids, machine, collect, cents, milk carton',
    asks: {
      idea: ['What would you save up for with bottle and can money?'],
      problem: ['Which bottles or cans are you never sure you can take back?'],
      choice: ['Bottle money: into a jar, to a good cause or straight to ice cream?'],
      experience: ['What did you do with bottle money when you were a child?'],
    },
    atWork: {
      work: [
        'What would bring more bottles back: shorter trips, or more machines?',
        'Where do your empty bottles and cans pile up first: the kitchen, the car or the office?',
      ],
      people: [
        'What do you remember about taking bottles back as a child?',
        'What did you spend your bottle money on when you were young?',
      ],
    },
  },
  {
    name: 'fruit picking',
    says: [
      '(fruit|apple|grape|berry|citrus) (picking (job|work|season)|picker)',
      '(harvest|vineyard|orchard) (work|worker|labour|job|crew)',
      'working holiday',
      'pickers (wanted|needed)',
    ],
    clues:
      'orchard, packing shed, backpackers, piece rate, bins, harvest trail, vines, farm, strawberry, apples, harvest, season, berries, grapes, picker, cherries, pick your own, vineyard, citrus, working holiday, bucket, kg, accommodation, ladder, mango, blueberry, accommodation on site, hat, grower, visa, punnet',
    asks: {
      idea: ['Which fruit could you pick all day and still want to eat?'],
      problem: ['Which fruit is hardest to pick without eating it as you go?'],
      choice: ['In the orchard: up the ladder, or the low branches?'],
      experience: ['Where did you go fruit picking for the first time?'],
    },
    atWork: {
      work: [
        'What makes a good picking season: the weather, the crew or the crop?',
        'Which fruit tastes completely different when you pick it yourself?',
      ],
      people: [
        'Which fruit did you pick as a youngster, and how much of it did you eat?',
        "Who worked beside you in a picking season that you've never forgotten?",
      ],
    },
  },
  {
    name: 'touch football',
    says: [
      'touch (football|footy|rugby|rugby league)',
      '(oztag|tag rugby|tag football|flag football)',
      '(mixed|social) touch',
      'oz tag',
    ],
    clues:
      'tries, referees, mixed, twilight, subs, grand final, singlets, oztag, nomination, players, tag, season, draw, summer comp, juniors, field, social, rep, registration, flag, sub off, rugby league, nominate, rugby, dummy half, players wanted, tryline, carnival, beginners, wednesday night, comp',
    asks: {
      idea: ['Which friend would you bring along to a game of touch football?'],
      problem: ["What's hardest in a game of touch: the sprint, the pass or getting your breath back?"],
      choice: ['In a game of touch football: out on the wing, or in the middle?'],
      experience: ['Who talked you into your first game of touch football?'],
    },
  },
  {
    name: 'Little Athletics',
    says: [
      '(little|junior) (athletics|aths)',
      '(track and field|athletics) (carnival|meet|season|come and try)',
      '(athletics|cross country|sports) carnival',
      'long jump pit',
    ],
    clues:
      'relay, hurdles, long jump, shot put, discus, high jump, ribbons, sprint, age group, track, athlete, pb, javelin, carnival, under 9s, season, 100m, spikes, cross country, registration, come and try, coach, oval, field events, 800m, hammer, sausage sizzle, helpers, state champs, club night',
    asks: {
      idea: ['Which athletics event would you still have a go at?'],
      problem: ['Which athletics event is hardest to learn: hurdles, high jump or shot put?'],
      choice: ['At the athletics ground: run, jump or throw?'],
      experience: ['Which ribbon, badge or medal from school do you still have?'],
    },
  },
  {
    name: 'kinder and kindy',
    says: [
      '(kindy|kinder|kindergarten) (enrol|open|teacher|place|orientation|transition|program|graduation)',
      'kindergarten',
      'kindy',
      '(tk|pre ?k|lkg|ukg) (admission|enrollment|registration)',
    ],
    clues:
      'play dough, sandpit, story time, preschool, educators, backpack, finger painting, enrolment, four year old, play based, bush kinder, orientation, prep, 2027, early learning, mat time, ece, excursion, teacher, transition, graduation, three year old, program, funded, children, morning tea, waitlist, hat, drop off, centre, toilet trained, fees',
    asks: {
      idea: ['Which game from your own kindergarten days should never die out?'],
      problem: ["What's the hardest part of a kindergarten morning: shoes, breakfast or goodbye?"],
      choice: ['First thing at kindergarten: the sandpit, or the paints?'],
      experience: ['What do you remember best from your own days at kindergarten?'],
    },
    atWork: {
      work: [
        'What do children take home from kindergarten that matters most: songs, friends or manners?',
        'What matters most when you choose a kindergarten: the teachers, the garden or the hours?',
      ],
      people: [
        "What has a kindergarten child said to you that you'll never forget?",
        'What do you still remember about your kindergarten teacher?',
      ],
    },
  },
  {
    name: 'buying a home',
    says: [
      "buyer's (agent|advocate)",
      '(buyer|buyers) (agent|advocate|agency)',
      'first home (buyer|owner|grant)',
      'auction (day|clearance|bidding)',
      'house hunting',
      'off market (property|home)',
    ],
    clues:
      'open homes, auction, suburb, deposit, bidding, settlement, inspections, advocate, property, first home, off market, clearance rate, conveyancer, house hunting, investor, stamp duty, loan, building and pest, vendor, price guide, keys, pre approval, agent, under contract, units, land, dream home, cooling off',
    asks: {
      idea: ['Which room do you like to head for first at an open home?'],
      problem: ["What's the hardest thing to agree on when two people buy a home?"],
      choice: ['At an open home: straight to the kitchen, or straight out to the backyard?'],
      experience: ['What won you over about your home that was never on the wish list?'],
    },
    atWork: {
      work: [
        'What tells you a home is right: the light, the street or just a feeling?',
        'What do people buying a home most often forget to ask about?',
      ],
      people: [
        'What do you remember about the day you first held the keys to a home?',
        'Which piece of advice about buying a home turned out to be worth the most?',
      ],
    },
  },
  {
    name: 'Christmas in July',
    says: [
      '(christmas|xmas) in july',
      'yulefest',
      '(mid ?winter|winter) (christmas|feast)',

      'yuletide in july',
    ],
    clues:
      'mulled wine, roast, open fire, pudding, ugly jumpers, crackers, blue mountains, fireplace, winter, turkey, feast, carols, midwinter, santa, lunch, dinner, three course, yulefest, eggnog, ham, festive, snow, tinsel, jumper, cosy, two course, club, decorations, half year',
    asks: {
      idea: ['Which Christmas dish would you happily eat in July?'],
      problem: ['Which part of Christmas is hardest to recreate in July?'],
      choice: ['Christmas in July: a roast by the fire, or a barbecue in the sun?'],
      experience: ['What has to be on the table for it to feel like Christmas in July?'],
    },
  },
  {
    name: 'ocean pool',
    says: [
      '(ocean|sea|tidal|rock) (pool|bath)',
      'lido',
      '(winter|ocean|bay) swimm(er|ing) (club|group)',
      'bogey hole',
      'sea swimming club',
    ],
    clues:
      'laps, waves, tide, goggles, sunrise swim, seaweed, rocks, towel, swim, sea, tidal, saltwater, lido, cold water, dip, dawn, bathers, baths, bay, swimmers, winter, surf club, lifeguard, nippers, coast, beach, sunrise, cossie, heritage, turnstile, snorkel, chlorine free',
    asks: {
      idea: ['Which sea pool, bay or beach would you swim in every day?'],
      problem: ["What's the hardest part of a swim in an ocean pool: getting in, or getting out?"],
      choice: ['In a sea pool: steady laps, floating about or feet in with a coffee?'],
      experience: ['Where did you have your first swim in an ocean pool?'],
    },
  },
  {
    name: 'pool fences',
    says: [
      '(pool|glass) (fence|fencing)',
      'pool (inspection|compliance|certificate|safety|gate|barrier)',
      '(glass|aluminium) balustrade',
      'frameless glass',
    ],
    clues:
      'latch, compliance, self closing, panels, spigots, backyard pool, certifier, cpr sign, glass, gate, inspection, balustrade, frameless, installation, aluminium, toddlers, certificate, hinge, backyard, safety, drowning, semi frameless, council, climbable, childproof, quote, pickets, non conforming, supervise, stainless, 1200mm',
    asks: {
      idea: ['What do you like to see just outside the pool fence: palms, flowers or deckchairs?'],
      problem: ['Which rule by the pool is hardest to get children to remember?'],
      choice: ['A pool fence: clear glass, or slim metal bars?'],
      experience: ['Who had the backyard pool that every child in your street wanted to visit?'],
    },
  },
  {
    name: 'rainwater tank',
    says: [
      '(rain ?water|water|slimline|poly) tank',
      'rain ?water (harvesting|collection)',
      '(tank|roof) water',
      '(rain|water) harvesting',
      '(jojo|syntex|sintex) tank',
    ],
    clues:
      'downpipe, gutter, litres, pump, dry season, drought, first flush, hose, slimline, garden, roof, poly, storage, steel, water, overflow, harvesting, round, toilet flush, irrigation, installation, catchment, drinking, filter, plumbed, farm, colour range, liner, capacity, rebate',
    asks: {
      idea: ['What would you water first from a full tank of rain?'],
      problem: ['Which job around the house uses more water than you would like?'],
      choice: ['Water from a rain tank: for the garden, or for the whole house?'],
      experience: ['Who in your family first taught you to save rainwater?'],
    },
    atWork: {
      work: [
        'Where would a rainwater tank make the biggest difference at your home or work?',
        'What would you use tank water for first: the garden, the laundry or the car?',
      ],
      people: [
        "What do you remember about the driest summer you've known?",
        'Where have you seen rainwater put to the cleverest use?',
      ],
    },
  },
];
