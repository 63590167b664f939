import type { Subject } from '../subject';

/** Far waters, far skies, and getting there. */
export const voyages: readonly Subject[] = [
  {
    name: 'hot springs',
    says: [
      'hot spring',
      '(thermal|mineral|geothermal) (spring|pool|bath|baths|spa|park)',
      '(glow ?worm|show) (cave|caverns?|tour)',
      'mud (bath|pool|volcano)',
      'geyser',
      'onsen',
      'hammam',
    ],
    clues:
      'steam, soak, minerals, cave, glow, bathing, geothermal, springs, waters, stalactites, thermal, pool, spa, mud, glow worm, sulphur, degrees, relax, onsen, robe, towel, swimwear, lagoon, rock, wellness, cavern, muscle, waterfall, geyser, massage, healing',
    asks: {
      idea: ['What would you bring along for a long soak in a hot spring?'],
      problem: ["What's hardest about a hot spring: the first toe in, or getting back out?"],
      choice: ['In a hot spring: under the stars, or in falling snow?'],
      experience: ['Which hot spring or warm pool did you never want to leave?'],
    },
  },
  {
    name: 'bungee and jet boats',
    says: [
      'bung(ee|y)',
      'jet ?boat(s|ing)?',
      '(canyon|rope|giant) swing',
      'canyon(ing|eering)',
      'coasteering',
      '(para|hang) ?(gliding|sailing|glider)',
      'sand ?boarding',
    ],
    clues:
      'adrenaline, harness, thrill, jump, instructor, tandem, helmets, gorge, canyon, leap, swing, metres, bridge, river, adventure, spin, splash, cord, queenstown, rapids, zip line, freefall, platform, driver, ankle, screaming, wetsuit, life jacket, rock, weight limit',
    asks: {
      idea: ['What would you shout on the way down from a bungee jump?'],
      problem: ['~Who in your family would go first on a bungee jump?'],
      choice: ['A day of thrills: a leap off a bridge, or a jet boat up the river?'],
      experience: ["What's the most daring thing you have done on holiday?"],
    },
  },
  {
    name: 'snorkelling and turtles',
    says: [
      'snorkelling',
      'snorkeling',
      '(coral|barrier) reef( (tour|trip|cruise|visit|restoration|snorkel))?',
      'glass ?bottom(ed)? boat',
      '(turtle|dolphin|seal|manta|whale shark|penguin|puffin) (watching|nesting|swim|tour|trip|hatching|parade|cruise|walk|encounter)',
    ],
    clues:
      'reef, turtles, hatchlings, coral, dolphins, fins, lagoon, mask, seals, nesting, fish, manta, boat, glass-bottom, snorkel, island, wetsuit, sea, guide, barrier, stingray, swim, bay, marine, float, clownfish, tropical, underwater, skipper, turquoise, catamaran, reef-safe sunscreen',
    asks: {
      idea: ['Which sea creature would you most like to swim beside?'],
      problem: ["What's hardest about snorkelling: the breathing, the fins or coming back out?"],
      choice: ['On a reef trip: into the water with a snorkel, or over the glass bottom of the boat?'],
      experience: ['Where did you first put on a mask and snorkel?'],
    },
  },
  {
    name: 'northern lights',
    says: [
      'northern lights',
      'aurora( (borealis|australis|hunt|tour|chasing|watch|forecast|alert))?',
      'southern lights',
      '(dark ?sky|eclipse|meteor shower|stargazing) (tour|trip|park|reserve|cruise|viewing|night|party|watch)',
      '(husky|dog ?sled|reindeer|snowmobile) (ride|safari|tour|sledding)',
      'ice hotel',
    ],
    clues:
      'aurora, arctic, huskies, sky, reindeer, igloo, sledge, green, eclipse, snowshoe, iceland, kp index, norway, tromsø, borealis, hunt, lapland, solar storm, dark sky, forecast, husky, camera, night, cloud cover, winter, tripod, glass igloo, chase, guide, sighting, photography, thermal suit, clear skies, finland, alert',
    asks: {
      idea: ['Who would you like beside you under the northern lights?'],
      problem: ["What's hardest about waiting for the northern lights: the cold, the clouds or the hour?"],
      choice: ['For the northern lights: a cabin by a lake, or a drive into the dark?'],
      experience: ['Where have you seen the most beautiful night sky?'],
    },
  },
  {
    name: 'visas and lounges',
    says: [
      '(tourist|visitor|transit|e) ?visa (service|application|appointment|assistance|on arrival|fee|centre|processing|agent)',
      'visa (consultant|agency|assistance|services|appointment|on arrival)',
      'airport (lounge|transfer|parking|pick ?up|fast track|meet and greet)',
      '(luggage|bag|baggage) (storage|wrap|drop|delivery|locker|tracker)',
      'travel (agent|agency|adviser|advisor|consultant|designer)',
    ],
    clues:
      'visa, lounge, embassy, passport, boarding, itinerary, luggage, departures, layover, travellers, airport, appointment, application, schengen, tourist, document, e-visa, flight, transit, biometric, entry, stamp, photo, on arrival, fast track, consulate, processing time, interview, travel insurance, refused, dubai, agent',
    asks: {
      idea: ["Which country's stamp would you like in your passport next?"],
      problem: ["What's hardest about getting a visa: the forms, the photos or the waiting?"],
      choice: ['In an airport lounge: a quiet nap, or a good meal?'],
      experience: ['Which airport have you spent the most time in, and what did you do there?'],
    },
    atWork: {
      work: [
        'What do you enjoy most about an airport lounge: the quiet, the food or the view?',
        'How do you carry your travel papers: printed in a folder, or all on your phone?',
      ],
      people: [
        "Which trip nearly didn't happen because of a visa or a passport?",
        'What did somebody at an airport desk do that saved your trip?',
      ],
    },
  },
];
