import type { Subject } from '../subject';

/** What people try and turn to so that they feel better. */
export const wellbeing: readonly Subject[] = [
  {
    name: 'acupuncture',
    says: ['acupuncture', 'acupuncturist', 'cupping (therapy)?'],
    clues: ['needles', 'meridian', 'qi', 'moxa', 'tension', 'migraine', 'five element', 'treatment room'],
    asks: {
      idea: ['What would you like to ask before the first needle goes in?'],
      problem: ['Which ache have you got so used to that you forget to mention it?'],
      choice: ['Lying still with needles in: asleep in minutes, or wide awake and counting?'],
      experience: ['What made you curious about acupuncture for the first time?'],
    },
  },
  {
    name: 'Ayurveda',
    says: ['ayurveda', 'ayurvedic', 'panchakarma', 'dosha', 'abhyanga'],
    clues: ['herbs', 'turmeric', 'vata', 'pitta', 'kapha', 'oil', 'detox', 'retreat'],
    asks: {
      idea: ["Which remedy from a grandmother's kitchen should everybody know?"],
      problem: ['~Which good habit of yours lasts until about Wednesday?'],
      choice: ['In the morning: warm water and a walk, or tea and the news?'],
      experience: ['~Which home remedy did you laugh at until it worked?'],
    },
  },
  {
    name: 'herbalist',
    says: [
      'herbalist',
      'herbal (medicine|remedy|dispensary)',
      'tincture',
      'homeopath(y|ic)?',
      'naturopath(y|ic)?',
    ],
    clues: ['nettle', 'elderberry', 'echinacea', 'remedies', 'balm', 'dried herbs', 'infusion'],
    asks: {
      idea: ['Which plant would you grow for your own tea cupboard?'],
      problem: ['~Which bottle at the back of your cupboard has a smell you cannot place?'],
      choice: ['A cold on its way: hot lemon, garlic or straight to bed?'],
      experience: ['~What was rubbed on you or poured into you as a child when you had a cough?'],
    },
  },
  {
    name: 'hypnotherapy',
    says: ['hypnotherap(y|ist)', 'hypnosis', 'stop smoking (clinic|session|group)', 'cure (your )?phobia'],
    clues: ['habit', 'fears', 'spiders', 'flying', 'subconscious', 'nail biting', 'trance', 'smoker'],
    asks: {
      idea: ['Which habit of yours would you hand over at the door?'],
      problem: ['What do you do with your hands when you are nervous?'],
      choice: ['~What would you rather face: a spider, a ladder or a speech?'],
      experience: ['Which childhood fear of yours went away all by itself?'],
    },
  },
  {
    name: 'couples counselling',
    says: [
      'couples therapy',
      "(couples|couple'?s|relationship|marriage) (counsell?ing|counsell?or|therap(y|ist))",
    ],
    clues: ['partner', 'arguments', 'communication', 'marriage', 'relationship', 'trust', 'listening'],
    asks: {
      idea: ['What should every couple do once a week without fail?'],
      problem: ['~What do two people in your house never agree on: windows, money or the dishwasher?'],
      choice: ['After a row: talk at once, or sleep on it?'],
      experience: ['Which odd habit of somebody close to you have you come to love?'],
    },
  },
  {
    name: 'quiet hour',
    says: [
      'quiet hour',
      'autis(m|tic)',
      'adhd',
      'neurodiver(gent|sity|se)',
      'sensory (room|friendly|session)',
    ],
    clues: ['sensory', 'overwhelm', 'lights dimmed', 'ear defenders', 'diagnosis', 'routine'],
    asks: {
      idea: ['Which place near you should have a quiet hour?'],
      problem: ['Which noise, light or label can you not bear for a minute?'],
      choice: ['In a busy place: headphones on, or straight to the exit?'],
      experience: ['Where did somebody think of one small thing that made a visit easier?'],
    },
  },
  {
    name: 'menopause',
    says: ['menopaus(e|al)', 'peri ?menopaus(e|al)', 'hrt', 'hot flush', 'hot flash'],
    clues: ['hormones', 'oestrogen', 'brain fog', 'night sweats', 'midlife', 'symptoms', 'fan'],
    asks: {
      idea: ['What should every workplace have ready for somebody with a hot flush?'],
      problem: ['~What do you walk into a room for and forget at the door?'],
      choice: ['~Too warm at night: the window open, the duvet off or the partner out?'],
      experience: ['Who was the first to talk openly with you about the menopause?'],
    },
  },
  {
    name: 'travel clinic',
    says: [
      'travel (clinic|vaccination|vaccine|health|jab)',
      'yellow fever',
      'malaria tablet',
      'anti ?malarial',
    ],
    clues: ['typhoid', 'rabies', 'hepatitis', 'itinerary', 'tropics', 'backpackers', 'mosquito', 'jabs'],
    asks: {
      idea: ['Where would you go first if the jabs were already done?'],
      problem: ['What do you always pack in case of a bad stomach?'],
      choice: ['Packing medicines: a little bag for every case, or hope for the best?'],
      experience: ['Where were you when you needed a chemist and had no word of the language?'],
    },
  },
  {
    name: 'health food shop',
    says: ['health (food )?(shop|store)', 'whole ?food (shop|store)', 'food supplement', 'vitamin shop'],
    clues: ['omega', 'magnesium', 'probiotic', 'organic', 'capsules', 'manuka', 'herbal', 'gluten'],
    asks: {
      idea: ['Which shelf in a health food shop would you like somebody to explain?'],
      problem: ['~Which bottle of vitamins did you start and never finish?'],
      choice: ['~Vitamins: every morning without fail, or only when the sniffles start?'],
      experience: ['~Which healthy thing did you buy once and end up giving to the birds?'],
    },
  },
  {
    name: 'occupational therapy',
    says: ['occupational therap(y|ist)', 'home adaptation', 'grab rail'],
    clues: ['dexterity', 'independence', 'kettle tipper', 'stroke', 'assessment', 'equipment', 'rails'],
    asks: {
      idea: ['Which job at home would be hardest to do with one hand?'],
      problem: ['~Which jar, tap or zip beats you?'],
      choice: ['~A tight lid: a cloth, hot water or somebody stronger?'],
      experience: ['Which trick for an everyday job did you learn from somebody older?'],
    },
  },
];
