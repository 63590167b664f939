import type { Subject } from '../subject';

/** Australian towns: what is run, served and driven there. */
export const outback: readonly Subject[] = [
  {
    name: 'Anzac Day',
    says: ['anzac (day|biscuit|service|march|eve|parade)', 'dawn service', 'anzac eve'],
    clues:
      'cenotaph, wreath, poppies, last post, gunfire breakfast, rosemary, diggers, medals, dawn service, rsl, lest we forget, veterans, march, gallipoli, two-up, april 25, biscuits, remembrance, soldiers, catafalque, bugler, diggers breakfast, new zealand, fallen, parade, they shall grow, commemoration, rsa',
    asks: {
      choice: [
        'How do you mark Anzac Day: at a dawn service, with a march or quietly at home?',
        'Which part of an Anzac Day service means most to you: the silence, the bugle or the poem?',
      ],
      idea: ['Whose story would you like the children in your town to hear on Anzac Day?'],
      experience: ['Where do you remember standing at dawn on Anzac Day?'],
    },
    atWork: {
      asks: [
        'What means most to you on Anzac Day: the dawn service, the march or the stories?',
        'Who in your family or your workplace do you think of on Anzac Day?',
        'What moves you most at an Anzac Day service: the bugle, the silence or the names?',
        "How does a workplace best mark Anzac Day: a minute's silence, a breakfast or a talk?",
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
      idea: ['+What goes on your sausage in bread?'],
      choice: [
        '+A sausage in bread: onions under, onions on top or no onions?',
        'At a sausage sizzle: tomato sauce, mustard or barbecue sauce?',
        'Where does a sausage in bread taste best: at the shops, at the footy or at the beach?',
      ],
    },
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
        'What do you have with a parma: chips, salad or mash?',
      ],
      idea: ['+How do you like your parma: ham under the cheese, or just sauce and cheese?'],
    },
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
        '+What would you wear to a Cup Day lunch: a hat, a fascinator or something bright?',
        '+What do you enjoy most on Cup Day: the race, the outfits or the lunch?',
        'On Cup Day: a splendid hat, or a splendid lunch?',
      ],
      problem: ['~How do you pick a horse: by name, by colour or with a pin?'],
    },
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
      choice: [
        '+A lamington: with jam and cream, or plain all through?',
        'Lamingtons: chocolate, raspberry or something new?',
      ],
      idea: ['Which cake would you choose from a country bakery window?'],
      experience: ['Which bakery treat did you get after school or sport?'],
    },
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
      choice: [
        '+What would you add first to a four-wheel drive: a roof rack, a winch or an awning?',
        'Off the road: beach, bush or mountains?',
      ],
      experience: ['What do you always pack for a trip in a four-wheel drive?'],
    },
    atWork: {
      asks: [
        'What matters most in a work four-wheel drive: towing, comfort or load space?',
        'What would you fit first to a four-wheel drive: a winch, a rack or better tyres?',
        'Which extra earns its place on a work four-wheel drive: drawers, a canopy or lights?',
        'Where did you get properly stuck in a four-wheel drive, and who pulled you out?',
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
      choice: [
        '+A lap of Australia: clockwise, or the other way round?',
        'A long trip by caravan: plan every stop, or see where the road goes?',
      ],
      idea: ['+Which part of Australia would you drive to first?'],
      problem: ['~Which game keeps the back seat happy on a very long road?'],
    },
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
        '+When do you like to be at the boat ramp: at sunrise, at midday or for the evening tide?',
        'What makes a good boat ramp: easy parking, a jetty or a place to wash down?',
      ],
      idea: [
        'What would you most like to catch after launching at the boat ramp?',
        'What do you always pack for a morning of fishing or boating?',
      ],
    },
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
      choice: [
        'What would you pack first in a bushfire bag: papers, photos or water?',
        'Getting ready for the fire season: gutters, grass or the phone list first?',
        'When do you start getting your home ready for bushfire season: winter, spring or early summer?',
      ],
      problem: ['~Which pet would be hardest to get into the car in a hurry?'],
    },
    atWork: {
      asks: [
        'Which job around the home comes first for you before bushfire season?',
        'Which matters most in a bushfire plan: early decisions, good contacts or safe routes?',
        'What helps a business get ready for bushfire season: a plan, a drill or a clear site?',
        "What did a volunteer firefighter tell you that you've never forgotten?",
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
      idea: [
        'Which native plant would you like to see more of round your town?',
        'Which native bird would you most like to bring back to your garden?',
      ],
      choice: ['What would you plant first along a creek: trees, shrubs or grasses?'],
      problem: ['Which weed in your area is the hardest to get rid of?'],
    },
    atWork: {
      asks: [
        '+Which job on a planting day do you enjoy most: digging, planting or putting on guards?',
        'What helps a Landcare group most: plants, tools or more hands?',
        'What keeps Landcare volunteers coming back: the plants, the people or the tea?',
        'What helps young plants most after a planting day: mulch, water or guards?',
      ],
    },
  },
];
