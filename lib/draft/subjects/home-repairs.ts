import type { Subject } from './subject';

/** What keeps a house warm, dry, lit and locked. */
export const homeRepairs: readonly Subject[] = [
  {
    name: 'boiler service',
    says: ['boiler', 'gas safety (check|certificate)', 'furnace tune-?up'],
    asks: {
      experience: ['What finally makes you turn the heating on each autumn?'],
      choice: [
        'A boiler service: in summer while nobody needs it, or just before it turns cold?',
        'What do you value most in a good boiler: hot showers, warm rooms or quiet running?',
        'What matters most to you in a boiler service: a set time, a tidy job or clear advice?',
      ],
    },
  },
  {
    name: 'heat pump',
    says: ['(air|ground) source', 'heat pump', 'air to water'],
    asks: {
      idea: [
        'Which question about heat pumps would you most like answered?',
        'Which room would you most like to be warmer on a winter morning?',
      ],
      choice: ['What matters most to you in heating a home: steady warmth, low bills or quiet running?'],
      problem: ['What would you work out first about a heat pump: the price, the running cost or the size?'],
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
      choice: [
        '+What matters most in a plumber: coming quickly, explaining clearly or leaving it tidy?',
        'How would you like to reach a plumber: by phone, by message or online?',
        '~A leak at midnight: a bucket until morning, or straight on the phone?',
      ],
      experience: ['How did you first notice a leak at home: a drip, a stain or a bill?'],
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
      choice: [
        '+What would you have an electrician fit first: sockets, lights or a car charger?',
        'Where at home would you like better lighting: the kitchen, the hall or the garden?',
      ],
      idea: ['Which corner of your home could do with one more place to plug in?'],
      problem: ['~Which light switch in your house does nothing at all?'],
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
      choice: [
        '+What would you like most about solar panels: lower bills, cleaner power or a full battery?',
        'What would you add to solar panels first: a battery, a car charger or a heat pump?',
        'With power from the sun: charge the car, run the washing or heat the water?',
      ],
      idea: ['What would you run first on a sunny day with solar panels on the roof?'],
    },
  },
  {
    name: 'gutter cleaning',
    says: ['gutter', 'gutter (cleaning|clearing|guard|repair)', 'downpipe', 'fascia', 'soffit'],
    asks: {
      choice: [
        'What matters most in a gutter clean: photos, tidiness or a quick visit?',
        'When do you have the gutters cleared: in autumn, in spring or both?',
        'What would you have cleaned along with the gutters: the roof, the windows or the path?',
      ],
      experience: ["~What's the oddest thing that has turned up in your gutters?"],
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
      're-?roof',
    ],
    asks: {
      problem: ['After a storm, what do you check first on your roof?'],
      choice: [
        'What would you like most from a roofer: clear photos, a tidy job or a quick visit?',
        'When do you have your roof checked: in spring, in autumn or after a storm?',
        'Which roof do you like best on a house: slate, clay tiles or metal?',
      ],
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
      choice: [
        '+What matters most in a new window: the warmth, the quiet or the looks?',
        '+New window frames: classic white, warm wood or a bold colour?',
        'New windows: one large pane, or smaller panes with bars?',
      ],
      idea: ['Which window at home would you replace first?'],
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
      idea: ['+Which room in your home would you make warmer first?'],
      choice: [
        'What matters most to you in home insulation: warmth, quiet or natural materials?',
        'What would you insulate first: the attic, the walls or the floor?',
        'What would you enjoy most about a well insulated home: warmth, quiet or lower bills?',
      ],
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
      choice: [
        'Which lock would you like for your front door: a classic key, a keypad or a smart lock?',
        'How would you open your front door: with a key, a code or the phone?',
        'What makes a front door feel secure to you: a good lock, a chain or a light outside?',
      ],
      problem: ['~Which lock at home needs a jiggle that only your family knows?'],
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
      choice: [
        'Which pest would you most like to keep out of your home: ants, mice or wasps?',
        'Which matters more in pest control: safe for pets, gentle on nature or long lasting?',
        '~What do you do with a spider in the bath: glass and card, or call somebody braver?',
      ],
      idea: ['What would you most like to know about keeping ants, mice or moths away?'],
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
      experience: ['Which tip against damp and mould has helped in your home?'],
      choice: [
        'Against condensation: open a window, or run a dehumidifier?',
        'What do you use to keep a bathroom fresh: a window, a fan or a dehumidifier?',
      ],
      idea: ['Where do you dry the washing on a wet day without steaming up the house?'],
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
      'water heater',
    ],
    asks: {
      problem: ['Which plumbing job at home would you never try yourself?'],
      experience: ["What's the most useful tip a plumber has ever given you?"],
      choice: [
        'Which would you ask a plumber to fit first: a new shower, an outside tap or a towel rail?',
        'Which would you change first in a bathroom: the taps, the shower or the basin?',
      ],
    },
  },
];
