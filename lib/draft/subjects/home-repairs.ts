import type { Subject } from './subject';

/** What keeps a house warm, dry, lit and locked. */
export const homeRepairs: readonly Subject[] = [
  {
    name: 'boiler service',
    says: ['boiler', 'gas safety (check|certificate)', 'furnace tune-?up'],
    asks: {
      idea: ['What temperature do you like your living room on a cold evening?'],
      choice: [
        'A boiler service: in summer while nobody needs it, or just before it turns cold?',
        'What matters most to you in a boiler service: a set time, a tidy job or clear advice?',
      ],
      experience: ['What finally makes you turn the heating on each autumn?'],
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
        'Where would you look first for a leak: under the sink, behind the toilet or outside?',
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
      idea: [
        'Which corner of your home could do with one more place to plug in?',
        'Which job would you ask an electrician to do first at your home?',
      ],
      choice: ['Where at home would you like better lighting: the kitchen, the hall or the garden?'],
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
        'With power from the sun: charge the car, run the washing or heat the water?',
        'Where should spare solar power go: into a battery, into hot water or back to the grid?',
      ],
      idea: ['What would you run first on a sunny day with solar panels on the roof?'],
    },
  },
  {
    name: 'gutter cleaning',
    says: ['gutter', 'gutter (cleaning|clearing|guard|repair)', 'downpipe', 'fascia', 'soffit'],
    asks: {
      choice: [
        'What would you have cleaned along with the gutters: the roof, the windows or the path?',
        'When do you have the gutters cleared: in autumn, in spring or both?',
      ],
      idea: ['Which job up a ladder would you gladly hand over to somebody else?'],
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
      choice: [
        'Which roof do you like best on a house: slate, clay tiles or metal?',
        'When do you have your roof checked: in spring, in autumn or after a storm?',
        'What matters most in a roof: keeping warm, keeping dry or looking good?',
      ],
      problem: ['After a storm, what do you check first on your roof?'],
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
      problem: ['Where in your house do you feel the cold first on a winter evening?'],
      choice: [
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
        'What makes a front door feel secure to you: a good lock, a chain or a light outside?',
        'How would you open your front door: with a key, a code or the phone?',
        'Who would you trust with a spare key: a neighbour, family or a friend?',
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
      idea: ['What would you most like to know about keeping ants, mice or moths away?'],
      choice: [
        'Which pest would you most like to keep out of your home: ants, mice or wasps?',
        'Which room would you check first for pests: the kitchen, the loft or the garage?',
      ],
      problem: ['~Which visitor turns up at your place every year: ants, wasps, mice or moths?'],
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
      idea: ['Where do you dry the washing on a wet day without steaming up the house?'],
      choice: [
        'Against condensation: open a window, or run a dehumidifier?',
        'What helps most to keep a home dry: open windows, a good fan or steady heating?',
      ],
      experience: ['Which tip against damp and mould has helped in your home?'],
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
        'What matters most in a good plumber: on time, tidy or clear about the work?',
        'In the bathroom: a deep bath, a walk-in shower or room for both?',
      ],
    },
  },
];
