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
      idea: ['What would you drag out to the kerb first?'],
      problem: ['~What did you carry home that a neighbour had put out?'],
      choice: ['A chair by the kerb: walk past, have a look or home with it?'],
      experience: ['Which thing in your home was once thrown out by somebody else?'],
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
      problem: ['~Where do the empty bottles pile up at your home?'],
      choice: ['Bottle money: into a jar, to a good cause or straight to ice cream?'],
      experience: ['How did you earn your first pocket money?'],
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
      problem: ['~How many cherries go in the bucket for each one in your mouth?'],
      choice: ['In the orchard: up the ladder, or the low branches?'],
      experience: ['What was your first summer job?'],
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
      idea: ['~What would you call your touch football team?'],
      problem: ['~Which muscle complains first the day after a game?'],
      choice: ['In a game of touch: out on the wing, in the middle or on the bench with the oranges?'],
      experience: ['Which sport did you take up because a friend needed a player?'],
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
      problem: ['~Which sports day event did you hope would be over quickly?'],
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
      problem: ['~What comes home in the pockets of a four-year-old?'],
      choice: ['First thing at kindergarten: the sandpit, the paints or the dressing-up box?'],
      experience: ['What do you remember from your very first classroom?'],
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
      idea: ['What would make you fall for a house at first sight?'],
      problem: ['~What have you looked at in a house that was none of your business?'],
      choice: ['For a first home: a small one close in, or a big one further out?'],
      experience: ['What won you over about your home that was never on the wish list?'],
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
      idea: ['Which Christmas dish would you eat in the middle of winter or summer?'],
      problem: ['~Which Christmas song should wait until December, even at a July party?'],
      choice: ['Christmas dinner: by a roaring fire, or under a hot sun?'],
      experience: ['Which Christmas dinner of your childhood can you still taste?'],
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
      problem: ['~How long do you stand on the steps before you go in?'],
      choice: ['In a sea pool: steady laps, floating about or feet in with a coffee?'],
      experience: ['Which pool by the sea would you swim in before breakfast?'],
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
      idea: ['What would you put beside a backyard pool: sun beds, a palm or a barbecue?'],
      problem: ['~Who does the biggest dive bomb in your family?'],
      choice: ['At a backyard pool: first in, last out or dry in the shade?'],
      experience: ['Who had the pool that every child in your street wanted to visit?'],
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
      problem: ['~What do you do first when the first drops hit a dusty yard?'],
      choice: ['Rain on a tin roof: a good sleep, or a good reason to stay up?'],
      experience: ['What did you play in the rain as a child?'],
    },
  },
];
