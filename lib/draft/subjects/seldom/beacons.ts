import type { Subject } from '../subject';

/** Voices and crews that come when called, and what to mind when the weather turns. */
export const beacons: readonly Subject[] = [
  {
    name: 'emergency call centre',
    says: [
      '(999|911|112|emergency) (call|control room|operator|dispatch|dispatcher|call handler|call taker)',
      'control room (staff|operator|team)',
      '(police|fire|ambulance) (dispatcher|control room|call handler)',
      'non ?emergency number',
      'telecommunicator',
    ],
    clues:
      "headset, callers, dispatch, operators, what three words, dispatcher, 999, 911, call handler, control room, ambulance, police, fire, vacancy, shifts, calm, what's your emergency, hoax, crews, training, telecommunicator, lives, 112, response, radio, baby delivered, non emergency, unsung, mapping, triage",
    asks: {
      idea: ['Which landmark would you name to help an ambulance find your home?'],
      problem: ["What's hardest to describe to an ambulance: your street, your door or your floor?"],
      choice: ['A thank-you for emergency call handlers: a card, a cake or a kind word?'],
      experience: ['Who taught you what to say when you call for an ambulance?'],
    },
    atWork: {
      work: [
        "What's hardest to find out in the first seconds of an emergency call?",
        'What matters more in an emergency call handler: a calm voice, or a quick hand?',
      ],
      people: [
        'Who taught you as a child what to say on an emergency call?',
        'Who do you know who stays perfectly calm in an emergency?',
      ],
    },
  },
  {
    name: 'ambulance crews',
    says: [
      'ambulance (crew|service|station|trust|driver|corps|volunteer|care assistant)',
      'paramedic( (student|science|team|vacancy|week))?',
      '(emergency medical|ambulance) technician',
      '(ems|emt) (week|crew|course|class|volunteer)',
      'patient transport( (service|volunteer|driver))?',
    ],
    clues:
      'stretcher, blue lights, siren, call outs, responders, paramedic, emt, station, volunteer, emergency, 999, shift, patient, vehicle, defibrillator, hospital handover, technician, ems, air ambulance, community first responder, trust, cpr, rescue, crewed, student, uniform, night, cardiac, rig',
    asks: {
      idea: ['What would you put in a thank-you box for an ambulance crew?'],
      problem: ["Which part of an ambulance crew's night shift would you find hardest?"],
      choice: ['A treat for the ambulance station: home-made cake, or a big box of fruit?'],
      experience: ['What did an ambulance crew say or do that you still remember?'],
    },
    atWork: {
      work: [
        'What helps an ambulance crew find you faster: a clear number, a light or someone outside?',
        "Which part of an ambulance crew's work do people hardly ever see?",
      ],
      people: [
        'What did an ambulance crew say or do that calmed everyone in the room?',
        'What would you say to the ambulance crew who once helped you or your family?',
      ],
    },
  },
  {
    name: 'heatwave advice',
    says: [
      'heat ?wave( (advice|tips))?',
      '(heat|hot weather) (health )?(alert|advice|action plan|tips)',
      'cooling (centre|center|space|hub|bank)',
      '(stay|staying) cool in (the|this) heat',
      'keep(ing)? cool in (the|this) heat',
    ],
    clues:
      'curtains, hydrated, sunscreen, temperatures, ice cubes, hot, cool, shade, fan, alert, degrees, pets, water, elderly, vulnerable, curtains closed, neighbours, drink, dehydration, cooling centre, amber, cool space, sun, heat stroke, ice, pavement, night, fire ban',
    asks: {
      idea: ['What is your trick for keeping a bedroom cool on a hot night?'],
      problem: ['~Who gets to the coolest spot in your home first in a heatwave?'],
      choice: ['In a heatwave: feet in cold water, or a nap behind closed curtains?'],
      experience: ['What did your grandparents do to keep cool in summer?'],
    },
    atWork: {
      work: [
        'What gets forgotten first at work in a heatwave: water, shade or breaks?',
        'A heatwave at work: start the day earlier, or take longer breaks?',
      ],
      people: [
        'Which trick for keeping cool in a heatwave did you pick up from your parents?',
        'What was the hottest day you worked through, and what was the job?',
      ],
    },
  },
  {
    name: 'saving water',
    says: [
      '(hose ?pipe|watering|sprinkler|water use) (ban|restriction|rule)',
      '(water|drought) (saving|conservation|restriction|efficiency|butt|order)( (week|tips|kit|month))?',
      'save water',
      'reservoir level',
      'drought (permit|update|plan|status)',
      'level (one|two|three|1|2|3) (water )?restrictions',
      'rain barrel',
    ],
    clues:
      'reservoir, litres, gallons, drip, rainfall, water butt, watering can, hose, hosepipe, drought, tap, shower, restrictions, sprinkler, meter, ban, rain, garden, watering, leak, turn off, short showers, mulch, level, usage, flush, bath, saving device, stage 3, utility, dam, bucket',
    asks: {
      idea: ['What is your easiest trick for saving water at home?'],
      problem: ['Which job at home uses the most water at your place?'],
      choice: ['Watering the garden: rain from a barrel, or water saved from the kitchen?'],
      experience: ['Who taught you not to leave the tap running?'],
    },
    atWork: {
      work: [
        'Where does the most water get wasted without anybody noticing?',
        'What saves more water in the long run: new equipment, or new habits?',
      ],
      people: [
        "Which place you've lived or worked made you careful with water?",
        "What's the cleverest way of saving water you've ever seen?",
      ],
    },
  },
  {
    name: 'frozen pipes',
    says: [
      '(frozen|lagged|lag your|freezing) (water )?pipe',
      'wrap up your pipes',
      'winteri[sz]e (your|the) (home|pipes)',
      'stop ?(cock|tap)',
    ],
    clues:
      'lagging, thaw, outside tap, stopcock, freeze, burst, insulate, winter, temperature, cold snap, plumber, drip, loft, outdoor tap, turn off, leak, hot water bottle, hair dryer, meter, condensate, boiler, faucet, frost, stop tap, minus, heating on, crawl space, holiday',
    asks: {
      idea: ['What do you do to keep the water pipes at home from freezing on a very cold night?'],
      problem: ['Which spot in your home gets coldest on a freezing night?'],
      choice: ['Before a hard frost: wrap the pipes, or leave a tap dripping?'],
      experience: ['What was the coldest winter you remember, and what froze first?'],
    },
    atWork: {
      work: [
        'Which pipe gets forgotten most often before a cold snap?',
        'What makes a frozen pipe hard to deal with: finding it, reaching it or thawing it?',
      ],
      people: [
        "What's the coldest winter you remember, and which pipes froze?",
        'Which tip about frozen pipes did you pick up from an old hand?',
      ],
    },
  },
  {
    name: 'avalanche and snow',
    says: [
      'avalanche( (forecast|bulletin|centre|center|course|training|service|awareness|report))?',
      'snow ?pack',
      'winter (skills|mountain|hill) (course|skills|safety|training)',
      'ski patrol(ler)?',
      '(ice axe|crampon) (course|training|skills)',
      'snow ?school',
    ],
    clues:
      'transceiver, probe, crampons, cornice, slopes, snow, backcountry, snowpack, shovel, forecast, mountain, ski touring, slab, off piste, airbag, hazard, ice axe, wind, rescue dog, winter skills, danger rating, rescue, terrain, powder, bulletin, guide, ridge, debris, snowmobile, course',
    asks: {
      idea: ['What always goes into your backpack for a day in the snow?'],
      problem: ["What's hardest to keep dry on a day in deep snow: gloves, socks or lunch?"],
      choice: ['Fresh snow in the mountains: first tracks up high, or a gentle trail in the valley?'],
      experience: ['Where did you learn to read the snow on a mountain?'],
    },
  },
  {
    name: 'weather station',
    says: [
      'weather (station|observer|watcher|diary|balloon|radar|photo)',
      '(rain|snow) gauge',
      'storm (chaser|spotter|name|names|naming)',
      'sky ?warn',
      'amateur meteorolog(y|ist)',
      '(record|average) (rainfall|temperatures?) (for|in|since)',
      'met(eorological)? (office|service|department|society)',
    ],
    clues:
      'barometer, millimetres, rainfall, anemometer, thunder, gusts, clouds, gauge, temperature, storm, forecast, observer, wind speed, mm, radar, met office, degrees, observation, record, sensor, sunshine, balloon, amateur, hail, climate, rain, lightning, meteorologist, monthly summary, hottest',
    asks: {
      idea: ['Which kind of weather would you like to understand better?'],
      problem: ['~Which part of your body tells the weather better than the forecast?'],
      choice: ['Checking the weather: an app, the window, or the neighbour who always knows?'],
      experience: ['Which saying about the weather did you learn from your grandparents?'],
    },
    atWork: {
      work: [
        'Which weather does your work depend on most: rain, wind, heat or frost?',
        'Which forecast do you trust more: the one on your phone, or the view from the window?',
      ],
      people: [
        "What was the wildest weather you've ever had to work in?",
        'Which storm, flood or heatwave do people in your area still talk about?',
      ],
    },
  },
  {
    name: 'water mains',
    says: [
      '(burst|new|replacement) (water )?main',
      '(water )?mains (replacement|repair|renewal|work|flushing)',
      'boil (water )?(notice|alert|advisory)',
      'no water supply',
      'low (water )?pressure (in|at|on)',
      'bottled water station',
      'hydrant (flushing|testing)',
    ],
    clues:
      'discoloured, run your taps, trench, pipework, valve, water main, water treatment, burst, pipe, leak, engineer, pressure, supply, replacement, boil notice, utility, no water, pipeline, crew, repair, restored, bottled water, customers affected, flushing, low pressure, metres, road closure, network, hydrant, tap, discolouration, sewer, tanker',
    asks: {
      idea: ['Which pot, plant or pet gets the first water from your tap each morning?'],
      problem: ['Which job at home is hardest when the water is off for an hour?'],
      choice: ['A glass of tap water: straight from the tap, from the fridge, or with a slice of lemon?'],
      experience: ['Where did you drink the freshest water, from a tap, a pump or a spring?'],
    },
    atWork: {
      work: [
        'What would you miss first if the water went off for a day: the kettle, or the shower?',
        'What would people in the street most like to know when a water main is dug up?',
      ],
      people: [
        "What's the oldest pipe you've ever seen come out of the ground?",
        'What do you remember about the last time your street had no water?',
      ],
    },
  },
];
