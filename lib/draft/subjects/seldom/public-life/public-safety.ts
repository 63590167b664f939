import type { Subject } from '../../subject';

/** Those who watch over coast, hill, street and tap, and what they ask people to keep in mind. */
export const publicSafety: readonly Subject[] = [
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
      experience: ['Which stretch of coast could you look at for hours?'],
      idea: ['Which sea safety tip should everybody know before a day at the beach?'],
      problem: ["What's hardest to spot out at sea: a swimmer, a kayak or a small boat?"],
      choice: ['Which sea safety skill would you like to learn: floating, reading tides or first aid?'],
    },
    cued: [
      'What do you check before a *beach* walk: the tide, the weather or the café?',
      'What would you name a new *lifeboat*?',
      'What do you look at first through *binoculars* by the sea?',
      'Which walk along the *cliffs* would you recommend to a visitor?',
    ],
    atWork: {
      asks: [
        '+What do people on the beach most often underestimate about the sea?',
        'Which beach safety message matters most: tides, weather or telling somebody your plan?',
        'What would you check first before a day at sea: weather, tides or life jackets?',
        'What would draw you to volunteer with the coastguard: the sea, the team or the training?',
      ],
      cued: [
        'What makes a good *volunteer* for a coastal team: sharp eyes, calm nerves or local knowledge?',
        'Which kind of *rescue* training teaches a new crew most?',
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
      experience: ['Who taught you to float before you could swim?'],
      idea: ['Which water safety tip would you share with a friend before a day at the beach?'],
      problem: ['What do children find hardest when they learn to float?'],
      choice: ['Which water skill would you like to practise first: floating, treading water or rescue?'],
    },
    cued: [
      'Which *beach* do you go back to year after year?',
      'What did you learn first in a swimming lesson: *float*, kick or bubbles?',
      'When do you look at the *tide* table: before a swim, a walk or a picnic?',
      'Which *river* spot near you do you like best for a picnic?',
    ],
    atWork: {
      asks: [
        'What do people underestimate most about open water: cold, current or depth?',
        'What would you add first beside open water: signs, throwlines or lifeguards?',
        'Which water safety skill should everybody be taught: floating, throwing a line or CPR?',
        'What makes a waterside safer: clear signs, throwlines or trained people?',
      ],
      cued: [
        'What do children remember most from a *lifeguard* talk?',
        'Which *flag* or sign at your beach gets the most questions?',
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
      choice: [
        'Getting ready for fire season: the gutters first, or the long grass?',
        'Where do you keep your bag for fire season: by the door, in the car or under the bed?',
      ],
    },
    cued: [
      'Which papers would you put in your *fire plan* folder first?',
      'How do you cook outdoors during a *fire ban*: cold plates, indoors or a picnic from the shop?',
      'When do you clear the *gutters*: in spring, in autumn or when a plant grows in them?',
      'What would you say to a volunteer *brigade* after a long summer?',
    ],
    atWork: {
      asks: [
        'Which job around the house should be done before wildfire season begins?',
        'What helps a community get ready for wildfire season: meetings, maps or working days?',
        'Which training helps most before wildfire season: first aid, evacuation or equipment?',
        'How could a business support firefighters: meals, supplies or time off for volunteers?',
      ],
      cued: [
        'What gets people to make a *fire plan*: a visit, a checklist or a neighbour?',
        'Which training made your *brigade* feel best prepared for the season?',
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
      experience: [
        '+Who tests the smoke alarm in your home?',
        "+What's a good way to remember when to test the smoke alarm?",
        '~Which of your dishes sets off the smoke alarm every time?',
      ],
      choice: [
        '+When do you test your smoke alarm: every week, every month or now and then?',
        '+Where would you fit an extra smoke alarm: the hall, the landing or the bedroom?',
      ],
      problem: ['+Which smoke alarm in your home is hardest to reach?'],
    },
    cued: [
      'Which *candle* do you light most often at home, and in which room?',
      'What would you grab if you could only take one thing down the *escape route*?',
      'Where do you keep the spare *battery* for a smoke alarm?',
      'Which *firefighter* story did you love as a child?',
    ],
    atWork: {
      asks: [
        'What makes smoke alarm checks easy to keep up: a set day, a reminder or a list?',
        'What has a firefighter taught you about your own home?',
        'What sets off the smoke alarm most in your home: toast, steam or the oven?',
        'Which smoke alarm would you choose: linked, long-life or smart?',
      ],
      cued: [
        'How do you remind a *tenant* to press the test button each month?',
        'What do you bring on a *home visit* besides a new alarm?',
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
      choice: [
        'Which training would interest you most as a special constable: first aid, law or driving?',
        'A shift with the police: on foot in town, or in the car along the lanes?',
      ],
      problem: ['Which skill would be hardest to learn as a volunteer police officer?'],
    },
    cued: [
      'What would you ask a police *officer* on a quiet Sunday shift?',
      'Which skill from your own job would help on *patrol*?',
      'Who do you know who would look just right in a police *uniform*?',
      'Which question would you put to a *recruit* on the first day of training?',
    ],
    atWork: {
      asks: [
        'What draws people to volunteer policing: service, new skills or variety?',
        'How can an employer best support special constables: paid time, flexible shifts or recognition?',
        'Which skill from your job would help most on a police shift?',
        'What makes a good volunteer officer: calm, fairness or local knowledge?',
      ],
      cued: [
        'Which *training* day did you learn the most from?',
        'What do employers gain from a *volunteer* who polices at weekends?',
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
      experience: ['What was the colour of your very first bike?'],
      choice: ['Locking up a bike: one big lock, or two smaller ones?'],
      problem: ["What's hardest about keeping a bike safe in town?"],
      idea: ['Which of your bikes or tools would you have marked first?'],
    },
    cued: [
      'Which *lock* do you use for a bike: a D lock, a chain or a folding one?',
      'Where would you put a *sticker* to show that a bike is marked?',
      'Where would you note the *frame number* of a bike: phone, folder or a photo?',
      'What do you keep in the *shed* besides bikes?',
    ],
  },
];
