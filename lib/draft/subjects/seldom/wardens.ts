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
      idea: ['What would you watch for first from a coastguard lookout?'],
      problem: ["What's hardest to spot out at sea: a swimmer, a kayak or a small boat?"],
      choice: ['On watch for the coastguard: a calm dawn, or a stormy evening?'],
      experience: ['Which stretch of coast could you look at for hours?'],
    },
    atWork: {
      work: [
        'What do people on the beach most often underestimate about the sea?',
        'What counts most in a rescue at sea: the boat, the crew or the call?',
      ],
      people: [
        'Who taught you to respect the sea?',
        'Which rescue, seen or heard of, will you never forget?',
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
      idea: ['Where do you most like to sit and look at the water?'],
      problem: ['What do children find hardest when they learn to float?'],
      choice: ['Cool water on a hot day: a slow walk in, or a quick dip?'],
      experience: ['Who taught you to float before you could swim?'],
    },
    atWork: {
      work: [
        'What do people underestimate most about open water: cold, current or depth?',
        'Which is harder to teach children: how to swim, or when to stay out?',
      ],
      people: [
        'What do you remember about learning to swim?',
        'Which lesson about water have you passed on to a child?',
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
      idea: ['What would you put first into a bag packed ready for fire season?'],
      problem: ['Which job around the house do you do before the dry season starts?'],
      choice: ['Getting ready for fire season: the gutters first, or the long grass?'],
      experience: ['What did your family teach you about making a fire outdoors?'],
    },
    atWork: {
      work: [
        'Which job around the house should be done before wildfire season begins?',
        "What's the first sign of a bad fire season where you live?",
      ],
      people: [
        'What did you learn from people who fight wildfires?',
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
      idea: ["What's a good way to remember when to test the smoke alarm?"],
      problem: ['Which smoke alarm in your home is hardest to reach?'],
      choice: ['Testing a smoke alarm: with a finger, or with a broom handle?'],
      experience: ['~Which of your dishes sets off the smoke alarm every time?'],
    },
    atWork: {
      work: [
        'Which part of fire safety gets forgotten first at work?',
        'What sets off the smoke alarm most in your home: toast, steam or the oven?',
      ],
      people: [
        "What's the most memorable fire drill you have ever been part of?",
        'What has a firefighter taught you about your own home?',
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
      idea: ["Which part of a police officer's shift would you like to see up close?"],
      problem: ['Which skill would be hardest to learn as a volunteer police officer?'],
      choice: ['A shift with the police: on foot in town, or in the car along the lanes?'],
      experience: ['Which officer do you remember coming to your school?'],
    },
    atWork: {
      work: [
        'What do people understand least about volunteer police officers?',
        'Which is harder on a first patrol: knowing the law, or knowing what to say?',
      ],
      people: [
        'What did a police officer once do that you still remember?',
        'Which skill from your job would help most on a police shift?',
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
      idea: ['Which of your bikes or tools would you have marked first?'],
      problem: ["What's hardest about keeping a bike safe in town?"],
      choice: ['Locking up a bike: one big lock, or two smaller ones?'],
      experience: ['What was the colour of your very first bike?'],
    },
  },
];
