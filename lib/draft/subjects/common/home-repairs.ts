import type { Subject } from '../subject';

/** What keeps a house warm, dry, lit and locked. */
export const homeRepairs: readonly Subject[] = [
  {
    name: 'boiler service',
    says: ['boiler', 'gas safety (check|certificate)', 'furnace tune-?up'],
    asks: {
      problem: ['+Which room at home takes longest to warm up when the heating comes on?'],
      experience: ['+What reminds you to book a boiler service?'],
      choice: [
        '+What do you enjoy most when the boiler runs well: hot showers or cosy rooms?',
        '+What do you offer the engineer at a boiler service: tea, coffee or a biscuit?',
        '+What do you value most in a boiler engineer: clear advice, tidy work or good timing?',
        '+What would you like a boiler engineer to show you: the settings, the pressure or the timer?',
      ],
    },
  },
  {
    name: 'heat pump',
    says: ['(air|ground) source', 'heat pump', 'air to water'],
    asks: {
      idea: [
        '+What would you ask a heat pump owner?',
        '+Which question about heat pumps would you most like answered?',
      ],
      experience: ['+What made you curious about heat pumps in the first place?'],
      choice: ['+What would you work out first about a heat pump: the price, the running cost or the size?'],
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
      idea: ['+What would you like to ask a plumber about leaks?'],
      experience: ['What do you do first when you spot a leak at home?'],
      choice: [
        'Which sound gives a leak away fastest: a drip, a hiss or a gurgle?',
        'Where do small leaks hide longest: under the sink, behind the bath or in the loft?',
        '~A leak at midnight: a bucket until morning, or straight on the phone?',
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
      choice: [
        '+When would you have your wiring checked: on moving in, before new work or every few years?',
        'How do you choose an electrician: by reviews, by word of mouth or by qualifications?',
      ],
      idea: [
        'Which electrical upgrade would make your home handier?',
        'Which corner of your home could do with one more place to plug in?',
      ],
      experience: ['~Which light switch in your house does nothing at all?'],
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
      idea: [
        'What would you run first on a sunny day with solar panels on the roof?',
        'Which local building would suit solar panels best?',
        'What would you ask a neighbour who has solar panels?',
        'What would you want to know first about solar panels?',
      ],
      choice: ['What would you like most about solar panels: lower bills, cleaner power or a full battery?'],
      experience: ['Where have you seen solar panels put to good use?'],
    },
  },
  {
    name: 'gutter cleaning',
    says: ['gutter', 'gutter (cleaning|clearing|guard|repair)', 'downpipe', 'fascia', 'soffit'],
    asks: {
      experience: [
        "+~What's the oddest thing that has turned up in your gutters?",
        '+What makes you trust a gutter cleaner?',
        '+How often do you have the gutters cleaned?',
        '+What tells you that the gutters need cleaning?',
      ],
      idea: ['+Which job up a ladder would you gladly hand over to somebody else?'],
      choice: ['+What matters most in a gutter clean: photos, tidiness or a quick visit?'],
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
        '+What would you like most from a roofer: clear photos, a tidy job or a quick visit?',
        '+What makes you trust a roofer: photos, reviews or a written quote?',
      ],
      idea: [
        '+What would you ask a roofer first?',
        '+Where at home would you look first for signs of a roof leak?',
      ],
      experience: [
        '+When did you last have a good look at your roof?',
        '+What tells you that it is time to call a roofer?',
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
      experience: ['+What do you look for when choosing new windows?'],
      idea: ['+Which room in your home would gain most from new windows?'],
      choice: [
        '+New window frames: classic white, warm wood or a bold colour?',
        '+What matters most in a new window: the warmth, the quiet or the looks?',
      ],
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
      experience: ['+What has made your home feel warmer?'],
      idea: [
        '+What would you ask first about insulating a home?',
        '+Which room in your home would you like to make warmer first?',
      ],
      choice: ['+What would you insulate first: the attic, the walls or the floor?'],
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
      experience: [
        '+Who did you call the first time you were locked out of somewhere?',
        '+Where do you look first for lost house keys?',
        '+What did you do the last time you were locked out?',
        '~Which lock at home needs a jiggle that only your family knows?',
      ],
      choice: [
        '+What matters most in a locksmith: quick help, a clear quote or being local?',
        'When would you change a lock: after a move, after losing a key or when it sticks?',
      ],
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
        '+What makes a pest control visit a good one: speed, clear advice or safe methods?',
        'What would you most like to know about keeping ants, mice or moths away?',
        '~What do you do with a spider in the bath: glass and card, or call somebody braver?',
      ],
      idea: ['+Which pest would you always leave to a professional?'],
      experience: ['+What tells you that it is time to call pest control?'],
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
      experience: [
        '+How do you keep a bathroom fresh and dry after a shower?',
        'Which tip against damp and mould has helped in your home?',
      ],
      choice: [
        '+Which habit does most to keep a home dry: airing, heating or a good fan?',
        '+What would you most like to know about damp: the cause, the cure or how to stop it?',
        '+Where does condensation show first at home: the bedroom, the bathroom or the kitchen?',
      ],
      problem: ['Which room at home is hardest to keep dry in winter?'],
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
      experience: [
        '+When did a plumber last save the day for you?',
        "+What tells you that it's time to call a plumber?",
        "What's the most useful tip a plumber has ever given you?",
      ],
      choice: [
        '+What do you value most in a plumber: speed, tidiness or clear words?',
        'When a plumber comes: watch and learn, or leave them to it?',
      ],
      idea: ['Which plumbing job at home would you never try yourself?'],
    },
  },
];
