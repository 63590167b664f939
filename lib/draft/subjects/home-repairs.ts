import type { Subject } from './subject';

/** What keeps a house warm, dry, lit and locked. */
export const homeRepairs: readonly Subject[] = [
  {
    name: 'boiler service',
    says: ['boilers?', 'gas safety (checks?|certificates?)', 'furnace tune-?ups?'],
    asks: {
      idea: ['What would you ask a heating engineer if one were standing in your kitchen right now?'],
      problem: [
        'What does your boiler do that you have learnt to live with?',
        'Which fault code or noise from your boiler have you never understood?',
      ],
      choice: [
        'When do you have the boiler serviced: in summer while nobody needs it, or just before the cold comes?',
      ],
      experience: ['How old is your boiler, and what has it needed so far?'],
    },
  },
  {
    name: 'heat pump',
    says: ['(air|ground) source', 'heat pumps?'],
    asks: {
      idea: ['What would you ask somebody who has lived through a winter with a heat pump?'],
      problem: ['What puts a question mark over a heat pump in your house: space, noise, radiators or cost?'],
      choice: ['Which would you sort out first: insulation, bigger radiators or the heat pump itself?'],
      experience: ['If you have a heat pump, what did you have to learn about running it?'],
    },
  },
  {
    name: 'leaking tap',
    says: [
      '(leak(y|ing|s)|dripping) (taps?|pipes?|faucets?|toilets?|showers?|sinks?)',
      'water leaks?',
      'burst pipes?',
      'pipe bursts?',
      'leak (detection|repairs?)',
      'frozen pipes?',
      'stopcocks?',
      'stop taps?',
    ],
    asks: {
      idea: ['What should every new tenant be shown about the water on the day they move in?'],
      problem: ['Which drip or gurgle in your house have you been ignoring?'],
      choice: [
        'What would you do about a leak at midnight: bucket and towels until morning, or straight on the phone?',
      ],
      experience: [
        'Where is your stopcock, and how long did it take you to find it?',
        'What was the first you knew of a leak: the noise, the bill or the ceiling?',
      ],
    },
  },
  {
    name: 'electrician',
    says: [
      'electricians?',
      'rewir(e|es|ing)',
      'fuse ?box(es)?',
      'consumer units?',
      'eicrs?',
      'electrical (safety|inspections?|work|repairs?|installations?|tests?)',
      'extra sockets?',
    ],
    asks: {
      idea: ['Where would you put an extra socket tomorrow if it cost nothing?'],
      problem: [
        'Which switch in your house does nothing anybody has ever worked out?',
        'Where in your house does an extension lead live permanently?',
      ],
      choice: ['Which light do you cook by: one big one, a row of spots or lamps under the cupboards?'],
      experience: ['What have you found behind a socket or under a floor that a previous owner left you?'],
    },
  },
  {
    name: 'solar panels',
    says: [
      'solar',
      'solar (panels?|pv|power|energy|installations?|installers?|arrays?|batter(y|ies)|roofs?)',
      'photovoltaics?',
      'rooftop solar',
    ],
    asks: {
      idea: ['What would you want your solar app to tell you that it does not?'],
      problem: [
        'What stands between you and solar panels: the roof, the money, the landlord or the neighbours?',
      ],
      choice: ['Where should spare solar power go: into a battery, into hot water or back to the grid?'],
      experience: ['What did you change in your day once you could see what the roof was making?'],
    },
  },
  {
    name: 'EV charger',
    says: [
      '(ev|electric (car|vehicle)) charg(ers?|ing|epoints?)',
      'charge ?points?',
      'charging (points?|stations?)',
      'home chargers?',
      'wallbox(es)?',
      '(rapid|fast|public) chargers?',
    ],
    asks: {
      idea: ['Where do you park for an hour anyway and find nowhere to plug in?'],
      problem: ['What goes wrong most at a public charger: the app, the queue, the cable or the price?'],
      choice: ['When do you charge an electric car: a little every night, or a lot when it runs low?'],
      experience: ['How do you charge a car where there is no driveway?'],
    },
  },
  {
    name: 'gutter cleaning',
    says: ['gutters?', 'gutter (cleaning|clearing|guards?|repairs?)', 'downpipes?', 'fascias?', 'soffits?'],
    asks: {
      idea: ['What would you want to see afterwards to know that your gutters had been cleared?'],
      problem: ['Where does the water come over first at your place when it really pours?'],
      choice: ['For full gutters: up the ladder yourself, call somebody or wait until they spill over?'],
      experience: ['What has grown or moved into your gutters?'],
    },
  },
  {
    name: 'roof repair',
    says: [
      'roofs',
      'shingles',
      'roof inspections?',
      'storm damage',
      'roof(ers?|ing)',
      'roof (repairs?|replacements?|leaks?|inspections?|surveys?|tiles?)',
      'new roofs?',
      'leak(y|ing) roofs?',
      'slipped (tiles?|slates?)',
      'flat roofs?',
      '(repair|replace|fix)(ing|ed)? (the|your|a) roof',
    ],
    asks: {
      idea: ['What would you want a roofer to show you, given that you cannot climb up and look?'],
      problem: ['Where does the rain get in first at your place: the chimney, a window or the flat bit?'],
      choice: ['A roof with a few slipped tiles: patch it each winter, or do the lot?'],
      experience: ['How did you find a roofer you could trust with a job you could not see?'],
    },
  },
  {
    name: 'window replacement',
    says: [
      'double glaz(ing|ed)',
      'triple glaz(ing|ed)',
      'sash windows?',
      'new windows (and|&) doors',
      'window (replacements?|fitters?|installations?|fitting)',
      'replacement windows',
      'upvc',
      'draught ?proofing',
      'secondary glazing',
    ],
    asks: {
      idea: ['What would you change about a window you open every day?'],
      problem: ['Which window in your house is draughty, stuck or painted shut?'],
      choice: ['What would you do with old wooden windows: restore them, or replace the lot?'],
      experience: ['What did you notice first after the windows were changed: the warmth or the quiet?'],
    },
  },
  {
    name: 'insulation',
    says: [
      'attic',
      'insulat(ion|e|ed|ing)',
      'retrofit(s|ting)?',
      'energy performance certificates?',
      'epc (ratings?|bands?)',
    ],
    asks: {
      idea: ['Which cheap thing did you do to a cold room that really helped?'],
      problem: ['Where in your house do you feel the cold first on a winter evening?'],
      choice: ['With money to insulate only one: the loft, the walls or the windows?'],
      experience: ['What had to come out of the loft before anybody could insulate it?'],
    },
  },
  {
    name: 'locksmith',
    says: [
      'locksmiths?',
      'locked out',
      'lost (your )?keys',
      'smart locks?',
      '(change|changing|changed|new|replacement|broken) locks',
      'key cutting',
      'spare keys?',
      'snapped keys?',
    ],
    asks: {
      problem: ['Which door in your life needs a special jiggle only you know?'],
      choice: ['How would you open your front door: with a key, a code or the phone?'],
      experience: ['How did you get back in the last time you locked yourself out?'],
    },
  },
  {
    name: 'pest control',
    says: [
      'rats',
      'possums',
      'vermin',
      'pest control',
      'exterminators?',
      '(mice|mouse|rats?|wasps?|ants?|bed ?bugs?|moths?|cockroach(es)?|termites?) (problems?|infestations?|nests?|control|removal|season)',
      'infestations?',
      "wasps?' nests?",
      'carpet moths?',
    ],
    asks: {
      idea: ['Which old trick against mice, ants or moths did work in your house?'],
      problem: ['Which visitor turns up at your place every year: ants, wasps, mice or moths?'],
      choice: ['What do you do with a spider in the bath: glass and card, or call somebody braver?'],
      experience: ['What was the first sign that something had moved in with you?'],
    },
  },
  {
    name: 'damp and mould',
    says: [
      'damp (proofing|problems?|surveys?|walls?|patch(es)?)',
      'mou?ld (removal|problems?|treatment)',
      'damp (and|or) mou?ld',
      'black mou?ld',
      'rising damp',
      'condensation',
      'dehumidifiers?',
    ],
    asks: {
      idea: ['What finally got rid of the damp patch that kept coming back?'],
      problem: ['Which corner of the house goes damp first when the weather turns?'],
      choice: ['With a damp patch: paint over it, find the cause or wait for summer?'],
      experience: ['What did you think was causing the damp, and what was it in the end?'],
    },
  },
  {
    name: 'plumber',
    says: [
      'blocked (drains?|sinks?|toilets?)',
      'bathroom fitt(ers?|ing)',
      'plumb(ers?|ing)',
      'heating engineers?',
      'central heating',
      'radiators?',
      'water pressure',
    ],
    asks: {
      idea: ['What would you like a plumber to teach you so that you need not call again?'],
      problem: ['Which tap, toilet or radiator in your house has a temper?'],
      choice: [
        'What do you do with a small plumbing job: have a go with a video, or call somebody who knows?',
      ],
      experience: ['What did you try yourself before you called a plumber?'],
    },
  },
];
