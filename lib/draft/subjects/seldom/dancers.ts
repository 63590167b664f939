import type { Subject } from '../subject';

/** Dances with a room, a band, a crowd or a costume of their own. */
export const dancers: readonly Subject[] = [
  {
    name: 'morris dancing',
    says: [
      'morris (danc(e|er|ing)|side|men|team|tour)',
      'border morris',
      'sword danc(e|er|ing)',
      'molly danc(e|er|ing)',
    ],
    clues: ['bells', 'hankies', 'sticks', 'squire', 'accordion', 'pub tour', 'ribbons', 'melodeon'],
    asks: {
      idea: ['~What would you wear if you joined a morris side: bells, ribbons or a painted face?'],
      problem: ['~What would you drop first at morris dancing: the stick, the hankie or the beat?'],
      choice: ['Morris dancing: waving hankies, or clashing sticks?'],
      experience: ['Where did you last see morris dancers: on a green, in a street or outside a pub?'],
    },
  },
  {
    name: 'ceilidh',
    says: ['ceilidh', 'c[eé]il[ií]', 'barn dance', 'twmpath', 'strip the willow', 'bush dance'],
    clues: ['caller', 'reel', 'fiddle', 'partners', 'jig', 'dosido', 'live band', 'village hall'],
    asks: {
      idea: ['Who would you drag onto the floor first at a ceilidh?'],
      problem: ['~Which do you mix up at a ceilidh: left and right, or your partner and the next one?'],
      choice: ['At a ceilidh: dance every dance, or clap along by the bar?'],
      experience: ['Where did you dance at your first ceilidh or barn dance?'],
    },
  },
  {
    name: 'square dancing',
    says: ['square danc(e|er|ing)', 'contra danc(e|er|ing)', 'clogging', 'hoe ?down', 'do si do'],
    clues: ['caller', 'fiddle', 'partners', 'promenade', 'petticoat', 'string band', 'boots'],
    asks: {
      idea: ['What would you wear to a square dance: boots, a swirly skirt or a hat?'],
      problem: ['~Who in your family would turn the wrong way at a square dance?'],
      choice: ['At a square dance: follow the caller, or follow whoever looks sure?'],
      experience: ['Where did you learn your first square dance: at school, at a party or not yet?'],
    },
  },
  {
    name: 'line dancing',
    says: [
      'line danc(e|er|ing)',
      'electric slide',
      'country and western (dance|night)',
      'boot ?scoot(ing|ers?)?',
    ],
    clues: ['stetson', 'grapevine', 'country music', 'walls', 'cowboy boots', 'beginners'],
    asks: {
      idea: ['Which song would get you up for a line dance?'],
      problem: ['~When the whole line turns left at line dancing, which way do you go?'],
      choice: ['Line dancing: front row in a hat, or back row where nobody looks?'],
      experience: ['Which dance does everybody in your family know the steps to?'],
    },
  },
  {
    name: 'swing dancing',
    says: [
      'swing danc(e|er|ing)',
      'lindy ?hop',
      'jive (class|night|dancing|lesson)',
      'jitterbug',
      'balboa',
      'rock ?n ?roll danc(e|ing)',
    ],
    clues: ['big band', 'vintage', 'social dance', 'charleston', 'partner', 'swing out', 'followers'],
    asks: {
      idea: ['Which old song makes you want to jive round the kitchen?'],
      problem: ['~What would give out first in a fast jive: your knees, your breath or your shoes?'],
      choice: ['A swing dance night: dressed in vintage, or in whatever lets you spin?'],
      experience: ['Which couple you know could always clear the floor with a jive?'],
    },
  },
  {
    name: 'salsa night',
    says: [
      'salsa (night|class|social|party|lesson|congress|dancing|dancer)',
      'bachata',
      'kizomba',
      'merengue',
      'latin (dance|night)',
    ],
    clues: ['partner', 'beginners', 'social', 'dj', 'cuban', 'hips', 'shines', 'dance floor'],
    asks: {
      idea: ['Who would you love to see let go at a salsa night?'],
      problem: ['~Which part of you refuses to learn salsa: the feet, the hips or the shoulders?'],
      choice: ['A salsa night: a lesson first, or straight onto the floor?'],
      experience: ['Which song gets your hips moving before you notice?'],
    },
  },
  {
    name: 'ballroom dancing',
    says: [
      'ball ?room (danc(e|er|ing)|class|lesson|night|and latin)',
      'argentine tango',
      'tango',
      'fox ?trot',
      'waltz',
      'quickstep',
      'milonga',
    ],
    clues: ['latin', 'sequins', 'partner', 'cha cha', 'rumba', 'medal test', 'tea dance', 'glitter'],
    asks: {
      idea: ['Which ballroom dance would you learn first: a waltz, a tango or a quickstep?'],
      problem: ['~Whose toes would suffer most if you danced a tango?'],
      choice: ['In a ballroom: glide through a waltz, or stamp through a tango?'],
      experience: ['Where did you dance your first slow dance?'],
    },
  },
  {
    name: 'garba night',
    says: ['garba', 'dandiya', 'raas', 'garba ?(night|workshop|class)', 'chaniya choli'],
    clues: ['navratri', 'dhol', 'nine nights', 'sticks', 'circle', 'kurta', 'passes', 'gujarati'],
    asks: {
      idea: ['Which song must be played on every garba night?'],
      problem: ['~What gives up first on a garba night: the feet, the sandals or the sticks?'],
      choice: ['On a garba night: dancing in the fast inner circle, or by the snack stalls?'],
      experience: ['Who taught you your first garba steps?'],
    },
  },
  {
    name: 'bhangra',
    says: [
      'bhangra',
      'gidd?ha',
      'dhol (player|drummer|class)',
      'dhol',
      'bollywood danc(e|er|ing)',
      'bollywood (class|night)',
    ],
    clues: ['punjabi', 'beats', 'turban', 'wedding', 'sangeet', 'drummers', 'shoulders', 'filmi'],
    asks: {
      idea: ['Which film song would you dance to at a wedding?'],
      problem: ['~Which uncle never leaves the floor once the dhol starts?'],
      choice: ['When the dhol starts: first on the floor, or filming it all?'],
      experience: ['At whose wedding did you dance the longest?'],
    },
  },
  {
    name: 'tap dancing',
    says: ['tap (danc(e|er|ing)|class|shoe|lesson)', 'adult tap', 'clog danc(e|er|ing)', 'jazz and tap'],
    clues: ['shuffle', 'rhythm', 'wooden floor', 'musical', 'top hat', 'beginners', 'ball change'],
    asks: {
      idea: ['Which song would you tap dance to?'],
      problem: ['~Where would you practise your tap dancing: the kitchen, the garage or the hallway?'],
      choice: ['For tap dancing: top hat and tails, or jeans and shiny shoes?'],
      experience: ['Which old film made you want to tap dance?'],
    },
  },
  {
    name: 'breakdancing',
    says: [
      'break ?danc(e|er|ing)',
      'street ?dance( crew| class)?',
      'hip ?hop (dance|class|crew)',
      'dance (battle|crew)',
    ],
    clues: ['cypher', 'windmill', 'freeze', 'crew', 'battle', 'moves', 'beats', 'popping'],
    asks: {
      idea: ['Which dance move would you learn first: the moonwalk, the robot or a head spin?'],
      problem: ['~How far down would you get in a breakdance before somebody had to help you up?'],
      choice: ['A street dance battle: in the ring, or loudest in the crowd?'],
      experience: ['Which dance did you practise in your bedroom as a teenager?'],
    },
  },
  {
    name: 'silent disco',
    says: [
      'silent (disco|rave|party)',
      '(eighties|nineties|school|roller|family|over 30s|daytime) disco',
      'day ?time disco',
    ],
    clues: ['headphones', 'channels', 'dj', 'dance floor', 'glow sticks', 'playlist', 'singing along'],
    asks: {
      idea: ['Which song would get you dancing at a silent disco?'],
      problem: ['~Which song do you sing far too loudly with headphones on?'],
      choice: ['At a silent disco: headphones on, or off to hear everybody sing?'],
      experience: ['What was the song of your first school disco?'],
    },
  },
  {
    name: 'maypole',
    says: ['may ?pole', 'may ?day (fair|festival|celebration|morning|procession)', 'may queen', 'beltane'],
    clues: ['ribbons', 'garlands', 'village green', 'crowning', 'plait', 'spring', 'blossom'],
    asks: {
      idea: ['Which flowers would you pick for a May garland?'],
      problem: ['~How many dancers does it take to tangle a maypole?'],
      choice: ['On May Day: up early to dance in the dawn, or a lie-in and then the fair?'],
      experience: ['Which dance from your school days do you still remember?'],
    },
  },
];
