import type { Subject } from '../../subject';

/** Far waters, far skies, and getting there. */
export const farawayTravel: readonly Subject[] = [
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
      choice: ['+In a hot spring: under the stars, or in falling snow?'],
      idea: [
        '+Where in the world would you like to bathe in a hot spring?',
        'What would you bring along for a long soak in a hot spring?',
      ],
      experience: ['Which hot spring or warm pool did you never want to leave?'],
    },
    cued: [
      'Where would you rather bathe: in a *cave* pool or under the open sky?',
      '*Mud* bath: up to the knees, the neck or not at all?',
      'Where would you go to see *glow worms* light up the dark?',
      'Which warm water trip would you take in winter: *onsen*, spa or lagoon?',
    ],
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
      choice: [
        '+A day of thrills: a leap off a bridge, or a jet boat up the river?',
        '+Which would you try first: a bungee jump, a jet boat or a zip line?',
      ],
      idea: ['What would you shout on the way down from a bungee jump?'],
      problem: ['~Who in your family would go first on a bungee jump?'],
    },
    cued: [
      '*Zip line*: over a forest, a river or a city?',
      '*Tandem* jump: who would you like to be strapped to?',
      'Which *canyon* or gorge would you like to fly or float through?',
      'What would you sing or shout in the *rapids*?',
    ],
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
      idea: ['+Which sea creature would you most like to swim beside?'],
      choice: ['On a reef trip: into the water with a snorkel, or over the glass bottom of the boat?'],
      experience: ['Where did you first put on a mask and snorkel?'],
      problem: ["What's hardest about snorkelling: the breathing, the fins or coming back out?"],
    },
    cued: [
      'What would you name a *turtle* you met twice on one holiday?',
      'Which *reef* would you like to float over?',
      'Where would you like to watch *hatchlings* run to the sea: Costa Rica, Greece or Australia?',
      'Which do you hope to float above in a *lagoon*: coral, rays or clownfish?',
    ],
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
      idea: [
        '+Which colour of the northern lights would you love to see?',
        '+What would you pack for a night under the northern lights?',
        '+Who would you like beside you under the northern lights?',
      ],
      choice: ['+Seeing the northern lights: take photos, or simply look up?'],
    },
    cued: [
      'Where would you like to sleep in *Iceland*: a hot spring hotel, a hut or a camper?',
      'What would you drink at the edge of a frozen lake in *Lapland*: cocoa, tea or something stronger?',
      'An *igloo* with a glass roof: awake all night, or asleep by ten?',
      'Which colour of *aurora* would you most like to see: green, purple or red?',
    ],
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
      choice: [
        'In an airport lounge: a quiet nap, or a good meal?',
        'What would you choose first in an airport lounge: coffee, a hot meal or a quiet seat?',
      ],
      problem: ["What's hardest about getting a visa: the forms, the photos or the waiting?"],
    },
    cued: [
      'What do you eat first in an airport *lounge*: breakfast, snacks or something sweet?',
      'Which *layover* city would you like to have eight hours in?',
      'How old is the *passport* photo you are least proud of?',
      'What do you do with a *layover*: sleep, shop or explore?',
    ],
    atWork: {
      asks: [
        'How do you carry your travel papers: printed in a folder, or all on your phone?',
        'What matters most in an airport lounge for work: quiet, wifi or good food?',
        'What do you enjoy most about an airport lounge: the quiet, the food or the view?',
        'What do travellers value most in visa support: clear steps, quick replies or document checks?',
      ],
      cued: [
        'Which *document* do travellers bring to the desk most often in the wrong size?',
        'What do clients ask first about a *Schengen* trip?',
      ],
    },
  },
];
