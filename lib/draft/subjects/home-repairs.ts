import type { Subject } from './subject';

/** What keeps a house warm, dry, lit and locked. */
export const homeRepairs: readonly Subject[] = [
  {
    name: 'boiler service',
    says: ['boiler', 'gas safety (check|certificate)', 'furnace tune-?up'],
    asks: {
      idea: ['What would you ask a heating engineer if one were standing in your kitchen right now?'],
      problem: [
        '~What does your boiler do that you have learnt to live with?',
        '~Which fault code or noise from your boiler have you never understood?',
      ],
      choice: [
        'When do you have the boiler serviced: in summer while nobody needs it, or just before the cold comes?',
      ],
      experience: ['How old is your boiler, and what has it needed so far?'],
    },
  },
  {
    name: 'heat pump',
    says: ['(air|ground) source', 'heat pump'],
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
      '(leak(y|ing|s)|dripping) (tap|pipe|faucet|toilet|shower|sink)',
      'water leak',
      'burst pipe',
      'pipe burst',
      'leak (detection|repair)',
      'frozen pipe',
      'stopcock',
      'stop tap',
    ],
    asks: {
      idea: ['What should every new tenant be shown about the water on the day they move in?'],
      problem: ['~Which drip or gurgle in your house have you been ignoring?'],
      choice: [
        '~What would you do about a leak at midnight: bucket and towels until morning, or straight on the phone?',
      ],
      experience: [
        '~Where is your stopcock, and how long did it take you to find it?',
        'What was the first you knew of a leak: the noise, the bill or the ceiling?',
      ],
    },
  },
  {
    name: 'electrician',
    says: [
      'electrician',
      'rewir(e|ing)',
      'fuse ?box',
      'consumer unit',
      'eicr',
      'electrical (safety|inspection|work|repair|installation|test)',
      'extra socket',
    ],
    asks: {
      idea: ['Where would you put an extra socket tomorrow if it cost nothing?'],
      problem: [
        '~Which switch in your house does nothing anybody has ever worked out?',
        '~Where in your house does an extension lead live permanently?',
      ],
      choice: ['Which light do you cook by: one big one, a row of spots or lamps under the cupboards?'],
      experience: ['What have you found behind a socket or under a floor that a previous owner left you?'],
    },
  },
  {
    name: 'solar panels',
    says: [
      'solar',
      'solar (panel|pv|power|energy|installation|installer|array|battery|roof)',
      'photovoltaic',
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
    name: 'gutter cleaning',
    says: ['gutter', 'gutter (cleaning|clearing|guard|repair)', 'downpipe', 'fascia', 'soffit'],
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
      'roof inspection',
      'storm damage',
      'roof(er|ing)',
      'roof (repair|replacement|leak|inspection|survey|tile)',
      'new roof',
      'leak(y|ing) roof',
      'slipped (tile|slate)',
      'flat roof',
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
      'sash window',
      'new windows (and|&) doors',
      'window (replacement|fitter|installation|fitting)',
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
      'energy performance certificate',
      'epc (rating|band)',
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
      'locksmith',
      'locked out',
      'lost (your )?keys',
      'smart lock',
      '(change|changing|changed|new|replacement|broken) locks',
      'key cutting',
      'spare key',
      'snapped key',
    ],
    asks: {
      problem: ['~Which door in your life needs a special jiggle only you know?'],
      choice: ['How would you open your front door: with a key, a code or the phone?'],
      experience: ['~How did you get back in the last time you locked yourself out?'],
    },
  },
  {
    name: 'pest control',
    says: [
      'rats',
      'possums',
      'vermin',
      'pest control',
      'exterminator',
      '(mice|mouse|rat|wasp|ant|bed ?bug|moth|cockroach|termite) (problem|infestation|nest|control|removal|season)',
      'infestation',
      "wasps?' nest",
      'carpet moth',
    ],
    asks: {
      idea: ['Which old trick against mice, ants or moths did work in your house?'],
      problem: ['~Which visitor turns up at your place every year: ants, wasps, mice or moths?'],
      choice: ['~What do you do with a spider in the bath: glass and card, or call somebody braver?'],
      experience: ['What was the first sign that something had moved in with you?'],
    },
  },
  {
    name: 'damp and mould',
    says: [
      'damp (proofing|problem|survey|wall|patch)',
      'mou?ld (removal|problem|treatment)',
      'damp (and|or) mou?ld',
      'black mou?ld',
      'rising damp',
      'condensation',
      'dehumidifier',
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
      'blocked (drain|sink|toilet)',
      'bathroom fitt(er|ing)',
      'plumb(er|ing)',
      'heating engineer',
      'central heating',
      'radiator',
      'water pressure',
    ],
    asks: {
      idea: ['What would you like a plumber to teach you so that you need not call again?'],
      problem: ['~Which tap, toilet or radiator in your house has a temper?'],
      choice: [
        '~What do you do with a small plumbing job: have a go with a video, or call somebody who knows?',
      ],
      experience: ['~What did you try yourself before you called a plumber?'],
    },
  },
];
