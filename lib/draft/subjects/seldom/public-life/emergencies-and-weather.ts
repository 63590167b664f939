import type { Subject } from '../../subject';

/** Voices and crews that come when called, and what to mind when the weather turns. */
export const emergenciesAndWeather: readonly Subject[] = [
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
      experience: ['Who taught you what to say when you call for an ambulance?'],
      problem: ["What's hardest to describe to an ambulance: your street, your door or your floor?"],
      choice: ['A thank-you for emergency call handlers: a card, a cake or a kind word?'],
    },
    cued: [
      'What would you put in a thank-you card to a *999* call handler?',
      'What helps you to stay *calm* when everybody around you is in a hurry?',
      'Which *three words* would you pick to mark your favourite spot on a map?',
      'How would you explain to a child when to call an *ambulance*?',
    ],
    atWork: {
      asks: [
        'Which quality matters most in an emergency call handler: calm, focus or empathy?',
        "What's hardest to find out in the first seconds of an emergency call?",
        'What helps an emergency call most: an exact place, a calm voice or clear answers?',
        'Who do you know who stays perfectly calm in an emergency?',
      ],
      cued: [
        'Which quality makes a good call *handler*: a calm voice, quick ears or patience?',
        'What helps a *control room* team most on a night shift: good food, good light or good jokes?',
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
      choice: [
        '+What do you admire most in ambulance crews: calm, kindness or quick thinking?',
        'How would you say thank you to an ambulance crew: a card, a cake or a big cheer?',
      ],
      idea: ['What would you say to an ambulance crew if you met them over a cup of tea?'],
      experience: ['What did an ambulance crew say or do that you still remember?'],
    },
    cued: [
      'What would you most like to ask a *paramedic* about the job?',
      'Where did you learn *CPR*, or where would you like to learn it?',
      'Which village or street near you would be glad of a *community first responder*?',
      'What would you say to an *EMT* at the end of a long shift?',
    ],
    atWork: {
      asks: [
        'Which first aid skill should everybody at work learn from an ambulance crew?',
        'What would you say to the ambulance crew who once helped you or your family?',
        "Which part of an ambulance crew's work do people hardly ever see?",
        'What draws people to work on an ambulance crew: helping, teamwork or variety?',
      ],
      cued: [
        'Which piece of advice would you give a newly qualified *paramedic* before the first shift?',
        'Which part of ambulance *training* has served you best on the road?',
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
      experience: [
        '+Who will you check on when the weather turns hot?',
        'How do you keep pets cool when it is hot?',
        'Where do you go to cool down on a very hot day?',
      ],
      idea: ['What do you love to drink when it is really hot?'],
    },
    cued: [
      'When do you draw the *curtains* on a hot day: at breakfast or once the sun is in?',
      'What do you drink most of in hot weather besides plain *water*?',
      'Which is your favourite patch of *shade* on a very hot day?',
      'How do you keep *pets* cool when it gets really hot?',
    ],
    atWork: {
      asks: [
        '+What helps a team most in a heatwave: fans, cold water or flexible hours?',
        'A heatwave at work: start the day earlier, or take longer breaks?',
        'Which heatwave advice helps teams most: drink often, start early or rest in the shade?',
        'What gets forgotten first at work in a heatwave: water, shade or breaks?',
      ],
      cued: [
        'What has your workplace changed to keep staff *hydrated* and cool in summer?',
        'Which small check on *neighbours* or clients works best in a heatwave?',
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
      experience: [
        '+Which water saving habit has stuck in your home?',
        'Who in your home is the champion at saving water?',
      ],
      choice: ['+Where would you start saving water: the shower, the kitchen or the garden?'],
      problem: ['+What is your easiest trick for saving water at home?'],
    },
    cued: [
      'Who takes the quickest *shower* in your house, and who takes the longest?',
      'What would you plant that shrugs off a *drought*?',
      'How often does a dripping *tap* get noticed in your house: at once, or at bedtime?',
      'Which do you reach for on a summer evening: the *hosepipe* or the watering can?',
    ],
    atWork: {
      asks: [
        'What saves more water in the long run: new equipment, or new habits?',
        'Where would you start saving water at work: kitchen, washrooms or grounds?',
        "What's the cleverest way of saving water you've ever seen?",
        'Where does the most water get wasted without anybody noticing?',
      ],
      cued: [
        'Which place at work loses most through a *leak* nobody sees: kitchen, toilets or yard?',
        'Where at your work could *rainwater* do the job just as well?',
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
      experience: [
        '+Where in your home do you shut off the water?',
        "+What's your best tip for stopping pipes from freezing?",
        '+How do you protect the pipes when you go away in cold weather?',
        'What was the coldest winter you remember, and what froze first?',
      ],
      idea: ['+What would you do first on finding a frozen pipe?'],
      choice: ['Before a hard frost: wrap the pipes, or leave a tap dripping?'],
    },
    cued: [
      'Where is your *outside tap*: by the back door, round the side or down the garden?',
      'Where is the *stopcock* in your home: under the sink, in a cupboard or outside?',
      'Which pipe would you put *lagging* on first: in the loft, in the garage or by the back wall?',
      'What do you get out of the cupboard first when a *cold snap* is on its way?',
      'Heating on a freezing night: *boiler* on low till morning, or off until you get up?',
      'What do you look forward to most when the *thaw* comes after a week of ice?',
      'What else is up in your *loft* with the water pipes: suitcases, toys or Christmas things?',
      'Who would you ring first if a water pipe *burst*: a plumber, a neighbour or family?',
    ],
    atWork: {
      asks: [
        'What protects a building best before a freeze: lagging, steady heating or regular checks?',
        'Which pipe gets forgotten most often before a cold snap?',
        'Which winter check comes first on site: outside taps, the boiler or exposed pipes?',
        'What would you check first in a building before a hard frost: the loft, the taps or the heating?',
      ],
      cued: [
        'Which call does a *plumber* get first on a frosty morning: no water, no heat or a leak?',
        'What do you use on a frozen *condensate* pipe: warm water, or a hot water bottle?',
        'Which pipes in a building would you *insulate* first before the winter?',
        'Who looks for a *leak* first in your building after a frosty weekend?',
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
      experience: [
        '+Who taught you to stay safe in the snow?',
        '+What tells you that it is time to turn back in the snow?',
      ],
      idea: ['+Which safety tip for the snow would you pass on to a friend?'],
      choice: [
        '+Which avalanche kit would you like to practise with: beacon, probe or shovel?',
        'Which snow skill would you most like to learn: reading slopes, map work or rescue?',
        'What do you check first before a day in the snow: the forecast, the kit or the route?',
      ],
    },
    cued: [
      'Practising with a *transceiver*: in a quiet park first, or straight up on the hill?',
      'Where did you ski or ride your first real *powder*?',
      'What do you look forward to most on a *ski touring* day: the climb, the summit or the run down?',
      'What would you call a *rescue dog* that works in the snow?',
      'Which part of the mountain *forecast* do you look at first: snow, wind or temperature?',
      'First steps in *crampons*: on a gentle snowfield, or up a steep gully with a guide?',
      'Where would you go for a first day *off piste* with a guide?',
      'On a *winter skills* course: practise with the ice axe, or dig a snow shelter?',
    ],
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
      choice: [
        'Checking the weather: an app, the window, or the neighbour who always knows?',
        'What would you most like to measure in your garden: rain, wind or sunshine?',
      ],
      idea: ['Which kind of weather would you like to understand better?'],
      experience: ['Which saying about the weather did you learn from your grandparents?'],
    },
    cued: [
      'Where do you like to be in a *storm*: by the window, in bed or under a porch?',
      'Which shapes do you look for in the *clouds*?',
      'How do you guess the *temperature* outside: a hand out of the window or a thermometer?',
      'What do you like to do on a day of steady *rainfall*?',
    ],
    atWork: {
      asks: [
        '+What matters most in a forecast for work: accuracy, early warning or local detail?',
        'Which weather does your work depend on most: rain, wind, heat or frost?',
        'Which weather alert would help your work most: wind, rain, heat or frost?',
        'Which forecast do you trust more: the one on your phone, or the view from the window?',
      ],
      cued: [
        'Which reading does your work depend on most: *wind*, rain or temperature?',
        'How does the *forecast* change the plan for a working day in your trade?',
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
      choice: ['+Which update do you want first about water works: when, where or how long?'],
      idea: [
        'What would you ask the crew mending a water main?',
        'Which neighbour would you check on if the water were off?',
      ],
      experience: ['How much notice of water works do you like to have?'],
    },
    cued: [
      'What would you use *bottled water* for first when the taps are off?',
      'What do you do first at home when the *supply* of water comes back?',
      'What would you water or wash by hand if the tap *pressure* were low for a day?',
      'Who on your street is always first to spot a *leak* in the road?',
    ],
    atWork: {
      asks: [
        '+What helps most during work on a water main: early notice, clear signs or quick answers?',
        'What would people in the street most like to know when a water main is dug up?',
        'How should people hear about water works: by text, by letter or at the door?',
        'What matters most in a new water main: long life, good planning or little disruption?',
      ],
      cued: [
        'What makes the biggest difference to a *crew* on a night repair of a water main?',
        'Which tip about finding a *leak* has an older hand passed on to you?',
      ],
    },
  },
];
