import type { Subject } from '../subject';

/** Australian towns: what is run, served and driven there. */
export const outback: readonly Subject[] = [
  {
    name: 'Anzac Day',
    says: ['anzac (day|biscuit|service|march|eve|parade)', 'dawn service', 'anzac eve'],
    clues:
      'cenotaph, wreath, poppies, last post, gunfire breakfast, rosemary, diggers, medals, dawn service, rsl, lest we forget, veterans, march, gallipoli, two-up, april 25, biscuits, remembrance, soldiers, catafalque, bugler, diggers breakfast, new zealand, fallen, parade, they shall grow, commemoration, rsa',
    asks: {
      idea: ['Whose story would you like the children in your town to hear on Anzac Day?'],
      problem: ['What helps you out of bed for a dawn service?'],
      choice: ['Anzac biscuits: chewy, or crisp?'],
      experience: ['Where do you remember standing at dawn on Anzac Day?'],
    },
    atWork: {
      work: [
        'What moves you most at an Anzac Day service: the bugle, the silence or the names?',
        'What can a workplace do on Anzac Day that goes beyond a day off?',
      ],
      people: [
        'Who in your family or your workplace do you think of on Anzac Day?',
        "What has a veteran you've worked with taught you?",
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
      idea: ['What goes on your sausage in bread?'],
      problem: ['~Who in your family never hands over the tongs?'],
      choice: ['A sausage in bread: onions under, onions on top or no onions?'],
      experience: ['Where did you last eat a sausage standing up?'],
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
      idea: ['How do you like your parma: ham under the cheese, or just sauce and cheese?'],
      problem: ["What's hardest on parma night: the topping, the side or finishing the plate?"],
      choice: ['Parma and chips: chips beside, or chips underneath?'],
      experience: ['Where did you eat the biggest parma you have ever seen?'],
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
      idea: ['~What name would you give a racehorse?'],
      problem: ['~How do you pick a horse: by name, by colour or with a pin?'],
      choice: ['On Cup Day: a splendid hat, or a splendid lunch?'],
      experience: ['Where did you find your favourite hat or fascinator?'],
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
      idea: ['Which cake would you choose from a country bakery window?'],
      problem: ["What's hardest about a lamington: the crumbs, the coconut or sharing it?"],
      choice: ['A lamington: with jam and cream, or plain all through?'],
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
      idea: ['Which track or beach would you take a four-wheel drive to first?'],
      problem: ["What's the trickiest thing to drive over: sand, mud or rocks?"],
      choice: ['On a trip off the road: a rooftop tent, a swag or a caravan behind?'],
      experience: ['Which dusty road led you to the loveliest spot?'],
    },
    atWork: {
      work: [
        'What matters more in a working four-wheel drive: pulling power, or range?',
        'What would you fit first to a four-wheel drive: a winch, a rack or better tyres?',
      ],
      people: [
        'Where did you get properly stuck in a four-wheel drive, and who pulled you out?',
        "What was the toughest road you've ever had to drive for work?",
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
      idea: ['Which place would you drive a whole week to see?'],
      problem: ['~Which game keeps the back seat happy on a very long road?'],
      choice: ['A long trip by caravan: plan every stop, or see where the road goes?'],
      experience: ['Which small town on a long drive surprised you most?'],
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
      idea: ['What do you always pack for a morning of fishing or boating?'],
      problem: ['What do you stop to buy on the way to the boat ramp?'],
      choice: ['A morning on the water: go fishing, or just go for a ride in the boat?'],
      experience: ['Who took you out for the first time with a boat or a fishing rod?'],
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
      idea: ['What goes into the car first in your family fire plan?'],
      problem: ['~Which pet would be hardest to get into the car in a hurry?'],
      choice: ['Getting ready for the fire season: gutters, grass or the phone list first?'],
      experience: ['Which tip about getting ready for summer did a neighbour give you?'],
    },
    atWork: {
      work: [
        'Which job around the home comes first for you before bushfire season?',
        "What's hardest to keep going when smoke or fire is near: staff, power or phones?",
      ],
      people: [
        "What did a volunteer firefighter tell you that you've never forgotten?",
        'Which bushfire season do you still remember, and who helped?',
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
      problem: ['Which weed in your area is the hardest to get rid of?'],
      choice: ['At a bush working bee: pull the weeds, plant the trees or boil the billy?'],
      experience: ['Which bird or animal came back to your garden on its own?'],
    },
    atWork: {
      work: [
        'What helps young plants most after a planting day: mulch, water or guards?',
        'What keeps Landcare volunteers coming back: the plants, the people or the tea?',
      ],
      people: [
        'Which patch of land have you watched change over the years?',
        'Who showed you how to tell a native plant from a weed?',
      ],
    },
  },
];
