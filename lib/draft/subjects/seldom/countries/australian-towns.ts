import type { Subject } from '../../subject';

/** Australian towns: what is run, served and driven there. */
export const australianTowns: readonly Subject[] = [
  {
    name: 'Anzac Day',
    says: ['anzac (day|biscuit|service|march|eve|parade)', 'dawn service', 'anzac eve'],
    clues:
      'cenotaph, wreath, poppies, last post, gunfire breakfast, rosemary, diggers, medals, dawn service, rsl, lest we forget, veterans, march, gallipoli, two-up, april 25, biscuits, remembrance, soldiers, catafalque, bugler, diggers breakfast, new zealand, fallen, parade, they shall grow, commemoration, rsa',
    asks: {
      idea: ['Whose story would you like the children in your town to hear on Anzac Day?'],
      choice: [
        'How do you mark Anzac Day: at a dawn service, with a march or quietly at home?',
        'Anzac biscuits: chewy, or crisp?',
      ],
      experience: ['Where do you remember standing at dawn on Anzac Day?'],
    },
    cued: [
      'Which tune do you remember best from a *dawn service*: the Last Post or a hymn?',
      'How do you take your *gunfire breakfast*: coffee and bacon or tea and toast?',
      'How do you like *Anzac biscuits*: straight from the oven, or a day later with tea?',
      'Where do you like to watch the *march*: from the kerb, from a window or on television?',
    ],
    atWork: {
      asks: [
        'Who in your family or your workplace do you think of on Anzac Day?',
        'What means most to you on Anzac Day: the dawn service, the march or the stories?',
        'What moves you most at an Anzac Day service: the bugle, the silence or the names?',
        "How does a workplace best mark Anzac Day: a minute's silence, a breakfast or a talk?",
      ],
      cued: [
        "How do colleagues keep the *minute's silence*: at the desk, outside or together?",
        'Which story about *veterans* would you pass on to younger colleagues?',
      ],
    },
  },
  {
    name: 'sausage sizzle',
    says: [
      'sausage (sizzle|sanger)',
      'snag (bbq|barbecue|sizzle|fundraiser)',
      'democracy sausage',
      '(bbq|barbecue) fundraiser',
      'snags on',
    ],
    clues:
      'onions, snags, tongs, white bread, gold coin, tomato sauce, cans of drink, volunteers, bbq, bread, fundraiser, election, mustard, drinks, democracy, school, hot off, fundraising, p&c, grill, eskies, vegan, soft drink, sanger, roster, scouts, barbie, 9am-4pm',
    asks: {
      experience: ['+What goes on your sausage in bread?'],
      choice: [
        '+A sausage in bread: onions under, onions on top or no onions?',
        '+At a sausage sizzle: tomato sauce, mustard or barbecue sauce?',
      ],
      idea: ['Which good cause would you eat a sausage for?'],
    },
    cued: [
      'When do you go for your *election* day sausage: before you vote, after or both?',
      'Which sauce goes on a *snag*: tomato, barbecue or mustard?',
      'Which job would you take at a school *BBQ*: the tongs, the till or the onions?',
      'Which *school* or club would you run a fundraising sizzle for?',
    ],
  },
  {
    name: 'parma night',
    says: [
      '(chicken )?(parma|parmi|parmy|parmigiana) (night|special|deal)',
      '(schnitty|schnitzel|schnitz) night',
      'meat tray',
      'counter meal',
      'bistro special',
      'pot and parma',
    ],
    clues:
      'bistro, parma, schnitzel, chips and salad, raffle, members draw, jugs, courtesy bus, parmi, chips, salad, pot, chicken, pub, schnitty, tuesday, counter meal, napoli, ham, cheese, pint, meat tray, parmigiana, members, toppings, kitchen, hotel, schooner, trivia, wednesday, crumbed, mates, steak',
    asks: {
      choice: [
        '+Parma and chips: chips beside, or chips underneath?',
        '+A parma topping: the classic, Mexican style or barbecue and bacon?',
      ],
      idea: ['+How do you like your parma: ham under the cheese, or just sauce and cheese?'],
      experience: ['Where did you eat the biggest parma you have ever seen?'],
    },
    cued: [
      'Which cheese would you put over the *napoli* sauce of a parma?',
      'What goes into the *salad* beside a good parma?',
      'Which would you order on a cold night at the pub: a *schnitzel* or a parma?',
      'Which prize would you like to win in the pub *raffle*?',
    ],
  },
  {
    name: 'Cup Day lunch',
    says: [
      'melbourne cup',
      'oaks day',
      '(cup|race) day (lunch|fashion|hat|outfit|luncheon)',
      'picnic race',
      'fashions on the field',
    ],
    clues:
      'fascinator, sweepstake, sweep, bubbles, canapes, big screen, millinery, racing, hats, melbourne cup, racehorse, horses, champagne, best dressed, flemington, first tuesday, november, frock, jockey, oaks, three-course, race that stops, punters, tab, bubbly, derby, luncheon, trackside',
    asks: {
      choice: [
        '+What do you enjoy most on Cup Day: the race, the outfits or the lunch?',
        '+What would you wear to a Cup Day lunch: a hat, a fascinator or something bright?',
        'On Cup Day: a splendid hat, or a splendid lunch?',
      ],
      problem: ['~How do you pick a horse: by name, by colour or with a pin?'],
    },
    cued: [
      'Which colour of *fascinator* would you wear to a Cup Day lunch?',
      'What do you do if you draw the favourite in the office *sweep*?',
      'Which *canapé* belongs on every Cup Day tray?',
      'Where do you like to watch the *Melbourne Cup*: at the track, at lunch or at work?',
    ],
  },
  {
    name: 'lamingtons',
    says: [
      'lamington',
      '(vanilla|hedgehog|caramel|jelly) slice',
      '(finger|kitchener) bun',
      'lamington drive',
      'country bakery',
      'neenish tart',
    ],
    clues:
      'coconut, sponge, cream, jam, baker, tray, dozen, icing, chocolate, drive, bakery, orders, fundraiser, slice, vanilla, cake, raspberry, cwa, finger bun, caramel, homemade, hedgehog, morning tea, australia day, matchstick, aussie, desiccated, baked, vanilla slice, squares',
    asks: {
      idea: [
        '+Which new flavour of lamington would you try first?',
        '+Which other treat would you love to see turned into a lamington?',
      ],
      choice: [
        '+What goes best with a lamington: tea, coffee or milk?',
        '+How do you eat a lamington: in neat bites, by halves or all at once?',
        '+What do you love most about a lamington: the sponge, the chocolate or the coconut?',
        '+A lamington: with jam and cream, or plain all through?',
      ],
    },
    cued: [
      'Which *jam* belongs in a lamington: raspberry, strawberry or apricot?',
      'Which *sponge* makes the best lamington: plain, chocolate or pink with raspberry?',
      'Who would you give the first box from a *lamington drive* to?',
      'What do you drink with a slice at *morning tea*: tea, coffee or milk?',
    ],
  },
  {
    name: 'four-wheel drives',
    says: [
      '(4wd|4x4|four wheel drive)',
      '(ute|dual cab) (canopy|tray|accessories|build|fit ?out|setup)',
      '(bull ?bar|snorkel|roof top tent|rooftop tent)',
      'off ?road (camper|caravan|touring|trailer)',
    ],
    clues:
      'lift kit, recovery tracks, fridge, dual battery, touring, corrugations, suspension, drawers, awning, ute, 4wd, 4x4, bull bar, winch, canopy, snorkel, off-road, tyres, recovery, patrol, dual cab, roof rack, tracks, beach, spotlights, camping, diff lock, tray, low range, tub, mud',
    asks: {
      idea: ['+Which track or beach would you take a four-wheel drive to first?'],
      choice: ['+What would you add first to a four-wheel drive: a roof rack, a winch or an awning?'],
      problem: ["What's the trickiest thing to drive over: sand, mud or rocks?"],
      experience: ['Which dusty road led you to the loveliest spot?'],
    },
    cued: [
      'Which would you fit first on a new *ute*: a canopy, a bar or a fridge?',
      'What is the first thing you cook out of a camp *fridge* on a trip?',
      'Where do you let the *tyres* down for the first time on a trip: on sand, gravel or mud?',
      'An *awning* on the side: for shade at lunch, for rain or as a porch?',
    ],
    atWork: {
      asks: [
        'What matters most in a work four-wheel drive: towing, comfort or load space?',
        'What would you fit first to a four-wheel drive: a winch, a rack or better tyres?',
        'Where did you get properly stuck in a four-wheel drive, and who pulled you out?',
        'Which training helps drivers of four-wheel drives most: mud, hills or recovery?',
      ],
      cued: [
        'Which *suspension* question do customers ask first before a big lap?',
        'What do customers ask for more when they kit out a *4x4*: comfort or clearance?',
      ],
    },
  },
  {
    name: 'lap of Australia',
    says: [
      'grey nomad',
      '(big|half) lap',
      'lap of australia',
      'free ?camping',

      'happy hour at camp',
    ],
    clues:
      'nomads, caravan, powered site, nullarbor, dump point, outback, towing, gorge, grey nomad, campsite, kimberley, camping, road trip, travelling, van, free camp, big lap, corrugations, national park, kilometres, caravan park, off-grid, 4wd, darwin, uluru, broome, itinerary, homeschool, gibb river road, solar, roadhouse',
    asks: {
      idea: ['+Which part of Australia would you drive to first?'],
      choice: [
        '+A lap of Australia: clockwise, or the other way round?',
        '+A long trip by caravan: plan every stop, or see where the road goes?',
      ],
      problem: ['~Which game keeps the back seat happy on a very long road?'],
    },
    cued: [
      'What would be the last thing packed into the *caravan*?',
      'Where in the *Kimberley* or the Red Centre would you stop the longest?',
      'Which *outback* sight would you get up before dawn for?',
      "A night's stop: a *free camp* under the stars, or a powered site with hot showers?",
    ],
  },
  {
    name: 'boat ramp',
    says: [
      'boat (ramp|launch)',
      '(launch|launching|retrieve) (the|your|a) (boat|tinny)',
      '(tinny|tinnie)',
      '(boat|marine) (dealer|service|licen[cs]e)',
      'outboard',
    ],
    clues:
      'trailer, outboard, jetty, bait, life jacket, reversing, esky, crab pots, hull, tinny, fishing, launch, retrieve, pontoon, marina, dredging, tide, boating, rod, bar crossing, marine, upgrade, estuary, skipper, parking, lifejacket, barra, snapper, slipway, floating',
    asks: {
      choice: [
        '+A day from the boat ramp: fishing, crabbing or waterskiing?',
        'A morning on the water: go fishing, or just go for a ride in the boat?',
      ],
      idea: ['What do you always pack for a morning of fishing or boating?'],
      experience: ['Who took you out for the first time with a boat or a fishing rod?'],
    },
    cued: [
      'Which *bait* has served you best: worms, prawns or bread?',
      'What would you name a little *tinny* of your own?',
      'Where would you drop the *crab pots* if you had a free morning?',
      'What do you check first on the *trailer* before you set off for the water?',
    ],
  },
  {
    name: 'bushfire season',
    says: [
      'bush ?fire (season|ready|plan|survival plan|prep|preparation|brigade)',
      'fire (danger period|danger rating)',
      '(rural fire|country fire|cfa|rfs) (service|brigade|station)',
      'defensible space',
    ],
    clues:
      'gutters, ember, total fire ban, leave early, firebreak, hazard reduction, fire plan, brigade, sprinklers, fire danger, rfs, cfa, evacuation, burn-off, plan, volunteers, property, fuel load, smoke, catastrophic rating, bushfire survival plan, firefighter, go bag, tanker, permit, dry grass, summer, bush, alerts, asset protection, hot windy',
    asks: {
      choice: ['Getting ready for the fire season: gutters, grass or the phone list first?'],
      experience: ['Which tip about getting ready for summer did a neighbour give you?'],
      idea: ['What goes into the car first in your family fire plan?'],
      problem: ['~Which pet would be hardest to get into the car in a hurry?'],
    },
    cued: [
      'Which three things go into your *go bag*?',
      'Where would your family go if you decided to *leave early*?',
      'When do you clear the *gutters*: before summer, after a storm or once a month?',
      'How do you hear about *fire danger* first: app, radio or a neighbour?',
    ],
    atWork: {
      asks: [
        'Which job around the home comes first for you before bushfire season?',
        'What helps a business get ready for bushfire season: a plan, a drill or a clear site?',
        'Which information helps most in bushfire season: maps, alerts or a local contact?',
        'What should a workplace check first before bushfire season: exits, contacts or water?',
      ],
      cued: [
        'Which job on a *brigade* would you recommend to a new volunteer first?',
        'What do you sort out first at work when a *total fire ban* is called?',
      ],
    },
  },
  {
    name: 'Landcare',
    says: [
      'land ?care',
      'bush ?care',
      'bush regeneration',
      '(weed|lantana|blackberry|gorse|serrated tussock|boxthorn) (control|spraying|removal|busting)',
      'coast ?care',
      'revegetation',
    ],
    clues:
      'tube stock, natives, weeds, creek, seedlings, working bee, mulch, tree guards, erosion, revegetation, planting, tubestock, lantana, bush regeneration, habitat, volunteers, gloves, tree planting, catchment, wildlife corridor, wattle, propagation, koala, bushcare, riparian, blackberry, guards, grassland, nursery, biodiversity, boxthorn',
    asks: {
      idea: ['Which native plant would you like to see more of round your town?'],
      choice: [
        'At a bush working bee: pull the weeds, plant the trees or boil the billy?',
        'Which Landcare job would you sign up for: planting, weeding or a bird count?',
      ],
      problem: ['Which weed in your area is the hardest to get rid of?'],
    },
    cued: [
      'Which *wattle* or flower tells you that spring has come to the bush?',
      'What would you plant along a *creek* first: reeds, trees or grasses?',
      'What do you take to a day of *tree planting*: gloves, thermos or a big hat?',
      'Which animal would you like to see in a *wildlife corridor* near you?',
    ],
    atWork: {
      asks: [
        'Which job on a planting day do you enjoy most: digging, planting or putting on guards?',
        'What keeps Landcare volunteers coming back: the plants, the people or the tea?',
        'What helps young plants most after a planting day: mulch, water or guards?',
        'Which patch of land have you watched change over the years?',
      ],
      cued: [
        'Which *weeds* do volunteers find the most satisfying to pull?',
        'What brings new people to a *revegetation* day: lunch, company or the trees?',
      ],
    },
  },
];
