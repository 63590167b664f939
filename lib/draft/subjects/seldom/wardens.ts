import type { Subject } from '../subject';

/** Those who watch over coast, hill, street and tap, and what they ask people to keep in mind. */
export const wardens: readonly Subject[] = [
  {
    name: 'coastguard',
    says: [
      'coast ?guard( (rescue|officer|team|station|helicopter))?',
      'coast ?watch( (station|institution|watchkeeper))?',
      '(tide|tidal) (times|cut off|safety)',
      'cut off by the tide',
      'watch ?keeper',
    ],
    clues:
      'tides, cliffs, vhf, mayday, lookout, mudflats, binoculars, shoreline, tasked, rescue, lifeboat, 999, helicopter, watchkeeper, inshore, cut off, beach, volunteer, search, harbour, pager, mud, vessel, rope rescue, missing person, inflatable, sea, station, casualty, cutter, boat safety',
    asks: {
      idea: ['+Which sea safety tip should everybody know before a day at the beach?'],
      choice: [
        'What do you take to the beach to stay safe: a phone, a whistle or a tide table?',
        'What would you most like to see at a coastguard open day: the boats, the kit or a rescue demo?',
      ],
      experience: ['Which stretch of coast could you look at for hours?'],
    },
    atWork: {
      asks: [
        '+Which beach safety message matters most: tides, weather or telling somebody your plan?',
        'What do people on the beach most often underestimate about the sea?',
        'What would you check first before a day at sea: weather, tides or life jackets?',
        'What counts most in a rescue at sea: the boat, the crew or the call?',
      ],
    },
  },
  {
    name: 'water safety',
    says: [
      'water safety( (week|day|message|talk|campaign))?',
      '(drowning|river|open water|beach|ice) (prevention|safety)',
      'float to live',
      'throw ?(line|bag)( (board|training))?',
      'life ?(jacket|ring|buoy|belt)( (clinic|check|safety))?',
      'respect the water',
    ],
    clues:
      'rip current, cold water, throwline, buoyancy, rescuers, quay, riverside, drowning, float, lifejacket, swim, lifeguard, throw line, river, tide, flag, open water, cold water shock, reservoir, canal, children, lifeboat, beach, call 999, quarry, pool, rescue, lifebuoy, fence, buoyancy aid, heatwave, inflatable, ice, toddler',
    asks: {
      choice: [
        'What should every child learn first about water: floating, swimming or calling for help?',
        'Where did you learn to swim: in a pool, in a lake or in the sea?',
      ],
      idea: ['Which water safety tip would you share with a friend before a day at the beach?'],
      experience: ['Who taught you to float before you could swim?'],
    },
    atWork: {
      asks: [
        'What do people underestimate most about open water: cold, current or depth?',
        'Which water safety skill should everybody be taught: floating, throwing a line or CPR?',
        'What makes a waterside safer: clear signs, throwlines or trained people?',
        'What do you remember about learning to swim?',
      ],
    },
  },
  {
    name: 'wildfire season',
    says: [
      '(wild|bush|heath|moor|grass|forest|gorse|veld) ?fire (season|risk|danger|break|prevention|plan|safety)',
      'fire (danger|weather|ban|break|season)',
      '(total|burn) ban',
      'defensible space',
      'controlled burn',
      'prescribed burn',
    ],
    clues:
      'tinder, embers, evacuation, gutters, dry grass, smoke, disposable barbecues, acres, helicopter, bushfire, fire break, fire danger, brigade, burn, defensible space, brush, volunteer, hazard reduction, total fire ban, heath, gorse, moor, bbq ban, fire plan, drought, rural fire, hose, vegetation, lookout, red flag, hectare, crew',
    asks: {
      choice: [
        'What is first on your list for wildfire season: gutters, grass or a packed bag?',
        'Which alert do you rely on most in wildfire season: radio, app or neighbours?',
      ],
      idea: ['What would you put first into a bag packed ready for fire season?'],
      problem: ['Which job around the house do you do before the dry season starts?'],
    },
    atWork: {
      asks: [
        'What helps a community get ready for wildfire season: meetings, maps or working days?',
        'Which job around the house should be done before wildfire season begins?',
        'Which part of a wildfire plan would you start with: alerts, routes or supplies?',
        'Who helped out when a fire came close to where you live or work?',
      ],
    },
  },
  {
    name: 'smoke alarm check',
    says: [
      'smoke (alarm|detector)( (check|test|battery|fitting|installation|visit))?',
      '(home|house) fire (safety )?(visit|check)',
      'safe and well (visit|check)',
      'carbon monoxide (alarm|detector|week)',
      'test it tuesday',
      'press to test',
    ],
    clues:
      'bleep, hallway, ceiling, alarm, escape route, candles, chargers, beeping, detector, battery, fire safety, test tuesday, firefighter, home visit, carbon monoxide, escape plan, fitted, landlord, press the button, fire service, interlinked, clocks change, vulnerable, elderly, heat alarm, hard wired, tenant, ladder, chirping, install, ten year, landing, bedtime',
    asks: {
      idea: ["+What's a good way to remember when to test the smoke alarm?"],
      choice: [
        'When do you test your smoke alarm: every week, every month or when you remember?',
        'Where at home does a smoke alarm matter most: the hall, the landing or the kitchen?',
      ],
      experience: ['~Which of your dishes sets off the smoke alarm every time?'],
    },
    atWork: {
      asks: [
        'What makes smoke alarm checks easy to keep up: a set day, a reminder or a list?',
        'What has a firefighter taught you about your own home?',
        'What sets off the smoke alarm most in your home: toast, steam or the oven?',
        "What's the most memorable fire drill you have ever been part of?",
      ],
    },
  },
  {
    name: 'special constables',
    says: [
      'special (constable|constabulary)',
      '(police|trooper|deputy|officer) (recruitment|recruit|academy|graduation|swearing in|passing out)',
      'passing out parade',
      'new police (officer|recruit|constable)',
      'reserve (officer|deputy|constable)',
    ],
    clues:
      'sergeant, sworn, recruits, warrant card, oath, police, volunteer, patrol, officer, warranted, academy, uniform, sworn in, night time economy, beat, constabulary, shift, arrest, cadet, power, hours a month, inspector, training, apply, deputy, trooper, handcuffs, employer supported, passing out parade, community safety, radio',
    asks: {
      idea: [
        'What would you most like to ask a volunteer police officer?',
        "Which part of a police officer's shift would you like to see up close?",
      ],
      choice: ['Which skill matters most in a police officer: calm, courage or good listening?'],
      problem: ['Which skill would be hardest to learn as a volunteer police officer?'],
    },
    atWork: {
      asks: [
        'Which skill from your job would help most on a police shift?',
        'What would help more people to become special constables: time off, training or hearing from one?',
        'What makes a good volunteer officer: calm, fairness or local knowledge?',
        'What do people understand least about volunteer police officers?',
      ],
    },
  },
  {
    name: 'bike marking',
    says: [
      '(bike|bicycle|cycle|property|catalytic converter|tool|farm machinery) (marking|registration|security|theft)( (event|day|session))?',
      'rural (crime|watch)( (team|officer|action))?',
      '(farm|horse|heritage) watch( (scheme|meeting|group))?',
      'd ?lock',
    ],
    clues:
      'frame number, padlock, kryptonite, quad, tack, etched, tagged, bicycle, register, theft, police, serial number, d lock, frame, stolen, sticker, shed, catalytic converter, tool, security, crime prevention, dna, cycle, station, property, pcso, uv pen, tractor gps, number plate screw, e bike, database, deter, thief, reunited, engraving',
    asks: {
      choice: [
        '+What helps most to keep a bike safe: a good lock, a mark or a safe place to park?',
        'When do you ride your bike most: to work, at weekends or on holiday?',
      ],
      idea: ['Which of your bikes or tools would you have marked first?'],
      problem: ["What's hardest about keeping a bike safe in town?"],
    },
  },
];
