import type { Subject } from '../subject';

/** What is done for skin, hair and rest by people who do it for a living. */
export const body: readonly Subject[] = [
  {
    name: 'hair removal',
    says: [
      'laser hair removal',
      'sugaring',
      'electrolysis',
      'hair removal',
      '(leg|bikini|brazilian|hollywood|body) wax(ing)?',
    ],
    clues: ['patch test', 'hair free', 'ingrown', 'smooth', 'underarms', 'full leg', 'strip wax'],
    asks: {
      idea: ['Which patch of hair would you have gone for good?'],
      problem: ['~Which spot do you always miss with the razor?'],
      choice: ['Smooth legs: all year round, or from the first warm day?'],
      experience: ['~What happened the first time you tried waxing at home?'],
    },
  },
  {
    name: 'piercing',
    says: [
      'body piercing',
      '(ear|nose|lobe|helix|navel) piercing',
      'piercer',
      'ear curation',
      'tragus',
      'septum',
      'daith',
    ],
    clues: ['stud', 'hoop', 'titanium', 'lobe', 'aftercare', 'cartilage', 'gold', 'studio'],
    asks: {
      idea: ['Where would you have your next piercing if nobody could comment?'],
      problem: ['Which earring do you lose again and again?'],
      choice: ['Ears: one neat pair, or a whole row of sparkle?'],
      experience: ['Who was with you for your first piercing, and what did they say at home?'],
    },
  },
  {
    name: 'tanning',
    says: ['spray tan', 'tanning', 'fake tan', 'self tan', 'sun ?bed', 'tanning (salon|studio|shop)'],
    clues: ['bronze', 'golden', 'tan', 'streaky', 'glow', 'mitt', 'booth', 'exfoliate'],
    asks: {
      idea: ['For which day would you have a tan out of a bottle?'],
      problem: ['~What have you turned orange so far: sheets, palms or a white dress?'],
      choice: ['~Summer skin: sprayed golden, or pale and proud?'],
      experience: ['~Which photo shows you several shades darker than you meant to be?'],
    },
  },
  {
    name: 'mehndi',
    says: ['mehndi', 'mehendi', 'henna', 'henna (artist|cone|night)'],
    clues: ['bridal', 'cone', 'sangeet', 'stain', 'palm', 'eid', 'design', 'karwa chauth'],
    asks: {
      idea: ["What would you hide in the pattern on a bride's hands?"],
      problem: ['~What do you do when your nose itches and both hands are wet with henna?'],
      choice: ['Mehndi: all the way to the elbow, or a small flower in the palm?'],
      experience: ['At which celebration did you sit stillest for your henna?'],
    },
  },
  {
    name: 'hair extensions',
    says: [
      'hair extension',
      'tape (in )?extension',
      'micro ring',
      '(hand tied|clip in) (weft|extension)',
      'hair weft',
    ],
    clues: ['weft', 'inches', 'bonds', 'length', 'volume', 'russian hair', 'maintenance', 'fitting'],
    asks: {
      idea: ['What would you do first with hair down to your waist?'],
      problem: ['~What does the wind do with your hair on the day it looks best?'],
      choice: ['~Long hair: grown with patience, or by Friday?'],
      experience: ['How long was your hair at its longest, and who cut it?'],
    },
  },
  {
    name: 'braids and locs',
    says: [
      'box braid',
      'locs',
      'loctician',
      'cornrow',
      'knotless',
      'retwist',
      'protective style',
      'silk press',
      'hair braider',
    ],
    clues: ['braids', 'edges', 'afro', 'curl', 'twist', 'parting', 'natural hair', 'scalp'],
    asks: {
      idea: ['Which style would you sit eight hours for?'],
      problem: ['What do you do with yourself during a day in the braiding chair?'],
      choice: ['Braids: down to the waist, or short enough to forget?'],
      experience: ['Who did your hair when you were small, and where did you sit?'],
    },
  },
  {
    name: 'aesthetics clinic',
    says: [
      'botox',
      'dermal filler',
      'lip filler',
      '(aesthetic|aesthetics) (clinic|practitioner|nurse|treatment)',
      'anti wrinkle',
      'skin booster',
      'profhilo',
    ],
    clues: ['injectable', 'wrinkle', 'filler', 'frown', 'consultation', 'collagen', 'laser'],
    asks: {
      idea: ['What would you ask a skin clinic if no one could overhear?'],
      problem: ['~Which line on your face do you blame on somebody in particular?'],
      choice: ['Lines on a face: smoothed a little, or left to tell the story?'],
      experience: ['~Who told you that you looked tired when you felt perfectly fine?'],
    },
  },
  {
    name: 'sound bath',
    says: ['sound (bath|healing)', 'gong bath', 'singing bowl', 'breath ?work'],
    clues: ['gong', 'bowls', 'blanket', 'mat', 'relax', 'chakra', 'eye mask', 'candlelit'],
    asks: {
      idea: ['Which sound makes your shoulders drop at once?'],
      problem: ['~What goes through your head when you are told to think of nothing?'],
      choice: ['~Lying still for an hour: bliss, or harder than running?'],
      experience: ['Where did you last fall asleep when you had not meant to?'],
    },
  },
  {
    name: 'bridal hair',
    says: ['bridal (hair|make ?up)', 'wedding hair', 'hair trial', 'up ?do', 'bridesmaid hair'],
    clues: ['brides', 'trial', 'veil', 'pins', 'curls', 'bridesmaids', 'morning of', 'half up'],
    asks: {
      idea: ['Which way would you wear your hair if it had to last all day and all night?'],
      problem: ['What undoes your hair first: wind, rain or dancing?'],
      choice: ['Hair for a wedding: up and pinned, or down and moving?'],
      experience: ['~What did your hair look like by the last dance of a wedding?'],
    },
  },
  {
    name: "child's haircut",
    says: [
      "(kids|children'?s|child'?s|toddler|baby'?s first|first) hair ?cut",
      "(kids|children'?s) (hairdresser|barber|salon)",
    ],
    clues: ['curls', 'fringe', 'lollipop', 'wriggle', 'booster seat', 'lock of hair', 'clippers'],
    asks: {
      idea: ['What should a child be able to watch or hold during a haircut?'],
      problem: ['What gets a child you know to sit still in the chair?'],
      choice: ['The first lock of hair: kept in an envelope, or swept up with the rest?'],
      experience: ['Who cut your hair when you were small, and what did it look like?'],
    },
  },
  {
    name: 'colour analysis',
    says: [
      'colou?r analysis',
      'personal (styl(ist|ing)|shopper|shopping)',
      'image consult(ant|ancy|ing)',
      'style (session|consultation)',
      'wardrobe (edit|detox)',
    ],
    clues: ['swatches', 'drapes', 'palette', 'undertone', 'flattering', 'wardrobe', 'stylist', 'outfit'],
    asks: {
      idea: ['Which colour would you wear more often if somebody told you it suits you?'],
      problem: ['~How many things in your wardrobe are the same dark blue or black?'],
      choice: ['~Clothes in the morning: planned the night before, or whatever is on the chair?'],
      experience: ['In which colour did somebody last tell you that you looked well?'],
    },
  },
];
