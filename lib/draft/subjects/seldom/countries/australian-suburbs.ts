import type { Subject } from '../../subject';

/** Suburbs and coast of Australia and New Zealand: the kerb, the pool, the oval and the kinder. */
export const australianSuburbs: readonly Subject[] = [
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
      choice: [
        '+Where would you start a clear-out before the kerbside clean-up: garage, shed or spare room?',
        'What would you put out first at a kerbside clean-up: an old sofa, a mattress or garden tools?',
      ],
      idea: ['+Which bulky thing at home would you put out for collection first?'],
      problem: ['Which big old thing at home is hardest to get rid of?'],
    },
    cued: [
      'What happens to an old *mattress* where you live: a collection, a drop-off or the spare room?',
      'Which piece of old *furniture* would you pass on to a good home?',
      'What kind of *green waste* piles up fastest in your garden?',
      'Which old gadget would you take to *e-waste* first: phone, printer or television?',
    ],
    atWork: {
      asks: [
        "What did you once rescue from somebody's kerbside pile and keep?",
        'Kerbside clean-up: on set dates, by booking or at a drop-off day?',
        'Which clean-up items deserve a second life most: furniture, bikes or toys?',
        'What would help residents most with a kerbside clean-up: online booking, a list or reminders?',
      ],
      cued: [
        'Which item do crews see most often at a *hard rubbish* collection?',
        'What helps *residents* most before a collection: a leaflet, a text or a clear map?',
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
      experience: [
        "+Where do you keep your empties until it's time to return them?",
        '+Who in your home is in charge of returning the bottles and cans?',
        '+What did you do with bottle money when you were a child?',
      ],
      choice: [
        '+What fills your returns bag fastest: cans, bottles or cartons?',
        '+How do you take your bottles back: by the bag, the box or the carload?',
      ],
    },
    cued: [
      'What do you carry your empty *cans* to the return point in: a crate, a sack or the trolley?',
      'When do you take back your empty *bottles*: on the way to the shop, or on a special trip?',
      'Which good cause would you *donate* your bottle money to?',
      'What would make a *reverse vending* machine more fun for children?',
    ],
    atWork: {
      asks: [
        '+What makes bottle returns easy: close machines, short queues or quick refunds?',
        'What do you remember about taking bottles back as a child?',
        'What would bring more bottles back: shorter trips, or more machines?',
        'How could a workplace make bottle returns easy: a bin, a pick-up or a charity box?',
      ],
      cued: [
        'Which *recycling* habit has caught on best with people at your work?',
        'Where at your work would you put the box for *cans*: kitchen, gate or canteen?',
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
      choice: [
        '+What keeps a picking crew cheerful: music, sunshine or a good lunch?',
        '+What makes a good fruit picker: quick hands, a strong back or a good mood?',
      ],
      idea: ["What would you take to the orchard for a day's picking?"],
      problem: ['Which fruit is hardest to pick without eating it as you go?'],
    },
    cued: [
      'What do you do with a punnet of *strawberries*: cream, jam or straight from the box?',
      'Which *apple* would you reach for first on a tree: the reddest or the biggest?',
      'Where do you eat your first *cherries* of the summer: at home, in the car or in the field?',
      'What would you make with a whole bucket of *berries*?',
    ],
    atWork: {
      asks: [
        'Which fruit would you enjoy picking most: strawberries, apples or cherries?',
        'Which fruit tastes completely different when you pick it yourself?',
        'What makes a good picking season: the weather, the crew or the crop?',
        'Which fruit did you pick as a youngster, and how much of it did you eat?',
      ],
      cued: [
        'Which hour of the day do *pickers* like best in the field: dawn, noon or the last row?',
        'What makes a *harvest* crew come back to the same farm every year?',
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
      choice: [
        '+In a game of touch football: out on the wing, or in the middle?',
        '+What do you enjoy most about touch football: the running, the tries or the company?',
      ],
      idea: ['Which friend would you bring along to a game of touch football?'],
      experience: ['Who talked you into your first game of touch football?'],
    },
    cued: [
      'What makes a *mixed* team click: the banter, the passing or the snacks after?',
      'Where would you rather be in a *grand final*: on the field, on the bench or behind the barbecue?',
      'What skill should *juniors* learn first in touch football: passing, dodging or teamwork?',
      'How would you celebrate the winning *try* in a game of touch football?',
    ],
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
      choice: [
        '+At the athletics ground: run, jump or throw?',
        'What does your child love most about Little Athletics: racing, jumping or ribbons?',
      ],
      problem: ['Which athletics event is hardest to learn: hurdles, high jump or shot put?'],
      idea: ['Which athletics event would you still have a go at?'],
    },
    cued: [
      'Who ran the last leg in the *relay* when you were at school?',
      'What helps a child most in the *long jump*: the run-up, the take-off or the landing?',
      'Which tip would you give a child before the first *sprint* of the season?',
      'What helps most over the *hurdles*: speed, rhythm or nerve?',
    ],
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
      choice: [
        'First thing at kindergarten: the sandpit, or the paints?',
        'Which activity does your child enjoy most at kindergarten: painting, building or dress-up?',
      ],
      experience: ['What do you remember best from your own days at kindergarten?'],
      idea: ['Which game from your own kindergarten days should never die out?'],
    },
    cued: [
      "What's the first thing you would ask a kinder teacher before *enrolment*?",
      'A small child at kinder *orientation*: stay close to Mum, or run straight for the toys?',
      'Which song would you have the children sing at a kinder *graduation*?',
      'Where would you take a group of kinder children on an *excursion*?',
      'A morning at *bush kinder*: building a cubby, or looking for bugs?',
      "What's the first thing you make when somebody hands you *play dough*?",
      'What did you like to build in the *sandpit* when you were small?',
      'Which picture book would you bring along for kinder *story time*?',
    ],
    atWork: {
      asks: [
        'What matters most when you choose a kindergarten: the teachers, the garden or the hours?',
        'What do children take home from kindergarten that matters most: songs, friends or manners?',
        'Which skill does kindergarten build best: sharing, speaking or curiosity?',
        'What should every kindergarten have plenty of: books, blocks or garden space?',
      ],
      cued: [
        'Which song settles a group of children fastest at *mat time*?',
        'Which question do families ask most at kinder *enrolment* time?',
        'Which kinder *excursion* do the children talk about longest afterwards?',
        'Which simple thing gets the most use in *play based* learning: boxes, sticks or fabric?',
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
      idea: ['What tip would you give somebody buying a first home?'],
      choice: [
        "What's on your wish list for a home: a big kitchen, a garden or a quiet street?",
        'What would you look for first in a new home: light, storage or a garden?',
      ],
      experience: ['Which room do you like to head for first at an open home?'],
    },
    cued: [
      'How would you keep calm at a house *auction*: a friend at your side, or a firm top price?',
      'Which treat would you give up first to save for a house *deposit*?',
      'What makes a *suburb* feel like home: good coffee, leafy streets or friendly neighbours?',
      'When you walk through a house at an *inspection*, what do you always open or turn on?',
      'What would you eat for dinner on the night of your house *settlement*?',
      'What is the first thing you would do with the *keys* to a new home in your hand?',
      'What one tip would you give somebody buying a *first home*?',
      'Who would you tell first if you found a home *off market*?',
    ],
    atWork: {
      asks: [
        '+What would you ask first about buying a home?',
        '+Which home buying myth do you hear most often?',
        '+Which part of buying a home needs the clearest explanation?',
        'What do people buying a home most often forget to ask about?',
      ],
      cued: [
        'What calms a nervous bidder best on the day of an *auction*?',
        'Which question do *first home* buyers ask you most often?',
        'What does a good *conveyancer* do that everybody in the sale notices?',
        'What do you wish more buyers knew before they apply for a home *loan*?',
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
      choice: ['+Christmas in July: a roast by the fire, or a barbecue in the sun?'],
      idea: ['+Which Christmas dish would you happily eat in July?'],
      experience: ['What has to be on the table for it to feel like Christmas in July?'],
      problem: ['Which part of Christmas is hardest to recreate in July?'],
    },
    cued: [
      'Which spice makes *mulled wine* smell of winter: cinnamon, cloves or orange?',
      'A winter *pudding*: with custard, cream or brandy butter?',
      'Which *carol* would you sing by a fire in the middle of the year?',
      'How loud should a Christmas *jumper* be: one reindeer, or lights all over?',
    ],
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
      choice: [
        '+In a sea pool: steady laps, floating about or feet in with a coffee?',
        'What do you like most about an ocean pool: the salt, the view or the waves?',
      ],
      idea: ['Which sea pool, bay or beach would you swim in every day?'],
      problem: ["What's the hardest part of a swim in an ocean pool: getting in, or getting out?"],
    },
    cued: [
      'What do you like to wrap up in first after a *cold water* swim?',
      'When would you go for a *sunrise swim*: every day, at weekends or once a year?',
      'Which do you like better for a swim: *high tide* and waves or a calm low tide?',
      'How old were you when you swam your first full length of a *pool* by the sea?',
    ],
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
      choice: [
        '+A pool fence: clear glass, or slim metal bars?',
        '+What matters most to you in a pool fence: the look, the view or an easy latch?',
      ],
      problem: ['Which rule by the pool is hardest to get children to remember?'],
      experience: ['Who had the backyard pool that every child in your street wanted to visit?'],
    },
    cued: [
      'A *frameless* fence round a pool: with plants behind it, or a clear view of the water?',
      'Where would you put the *gate* in a pool fence: near the kitchen door or near the lawn?',
      'Which colour would you choose for an *aluminium* fence: black, white or grey?',
      'How would you like the *glass* of a pool fence: crystal clear, tinted or frosted?',
    ],
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
      idea: ['+What would you water first from a full tank of rain?'],
      choice: ['Water from a rain tank: for the garden, or for the whole house?'],
      experience: ['Who in your family first taught you to save rainwater?'],
      problem: ['Which job around the house uses more water than you would like?'],
    },
    cued: [
      'Which plant in a *garden* would thank you first for rainwater?',
      'How would you share out water in a *dry season*: vegetables, lawn or fruit trees?',
      'Which sound do you like when it pours: rain on the *roof*, in the gutter or in the tank?',
      'A tank by the house: a *slimline* one along the wall, or a big round one?',
    ],
    atWork: {
      asks: [
        'What would you use tank water for first: the garden, the laundry or the car?',
        'Where would a rainwater tank make the biggest difference at your home or work?',
        'Which use of rainwater makes most sense for a business: gardens, toilets or cleaning?',
        'What makes a rainwater tank easy to live with: a good pump, a filter or little upkeep?',
      ],
      cued: [
        'Which part of a tank *installation* do customers ask about most: size, place or pump?',
        'Which tank do your customers choose more often: *steel* or poly?',
      ],
    },
  },
];
