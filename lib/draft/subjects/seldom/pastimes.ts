import type { Subject } from '../subject';

/** What people do in the open on a Saturday, with a ball, a boat, a machine or a pair of binoculars. */
export const pastimes: readonly Subject[] = [
  {
    name: 'paintball and airsoft',
    says: ['paint ?ball(ing|er)?', 'air ?soft', 'laser ?tag', 'nerf (war|party|battle)', 'airsofter'],
    clues: ['skirmish', 'capture the flag', 'bb gun', 'battlefield', 'bunkers', 'splat', 'marshals'],
    asks: {
      idea: ['~Whom from work would you want on your side, and whom in your sights?'],
      problem: ['~What gives your hiding place away every time?'],
      choice: ['~In the woods: charge first, or lie in a ditch and wait?'],
      experience: ['~Which tale goes with the bruise you were proudest to take home from a game?'],
    },
  },
  {
    name: 'model flying',
    says: [
      'model (aircraft|flying|aeroplane|airplane)',
      'rc (plane|car|boat|club|heli)',
      'radio controlled?',
      'kite (festival|flying|fly)',
      'drone (flying|racing|club)',
    ],
    clues: ['glider', 'fly in', 'balsa', 'runway', 'transmitter', 'scale model', 'maiden flight'],
    asks: {
      idea: ['Which real machine would you love to have as a model that flies?'],
      problem: ['~Which tree near you has eaten the most kites and planes?'],
      choice: ['Model planes: months of building, or straight to the field to fly?'],
      experience: ['What became of the first thing you ever flew?'],
    },
  },
  {
    name: 'metal detecting',
    says: ['metal detect(ing|or|orist)', 'detectorist', 'rally dig', 'treasure trove', 'mudlark(ing)?'],
    clues: ['hoard', 'hammered', 'musket ball', 'roman coin', 'finds', 'detector'],
    asks: {
      idea: ['Which field near you would you love to walk over with a detector?'],
      problem: ['~What do you dig up most: ring pulls, nails or shotgun caps?'],
      choice: ['A signal at the end of the day: one last hole, or home for tea?'],
      experience: ['What is the oldest thing you have found in the ground?'],
    },
  },
  {
    name: 'stargazing',
    says: ['star ?gaz(ing|er)', 'astronom(y|ical|er)', 'planetarium', 'observatory', 'dark sky'],
    clues: ['telescope', 'meteor', 'eclipse', 'saturn', 'jupiter', 'milky way', 'comet', 'perseids'],
    asks: {
      idea: ['What would you point a telescope at first?'],
      problem: ['Which light near your house would you switch off for one clear night?'],
      choice: ['~For a shooting star: up in the small hours, or blankets and bed by ten?'],
      experience: ['Where did you see the most stars you have ever seen?'],
    },
  },
  {
    name: 'Australian football',
    says: [
      'footy (club|season|final|tipping|trip)',
      'aussie rules',
      'afl( women| grand final)?',
      'auskick',
      'local footy',
    ],
    clues: ['footy', 'siren', 'ruck', 'premiership', 'reserves', 'oval', 'under 1[0-8]'],
    asks: {
      idea: ['What should be on the canteen menu at every footy ground?'],
      problem: ['Which umpiring call has your family never forgiven?'],
      choice: ['At the footy: pie with sauce, or sausage in bread?'],
      experience: ['Who decided which team you barrack for?'],
    },
  },
  {
    name: 'baseball and softball',
    says: [
      '(little league|baseball|softball) (team|club|season|game|tournament|field|league)',
      'little league',
      'slow ?pitch',
      'rounders',
      't ball',
    ],
    clues: ['innings', 'pitcher', 'dugout', 'home run', 'batting cage', 'outfield', 'snack bar'],
    asks: {
      idea: ['Which song would you walk up to the plate to?'],
      problem: ['~Which ball do you drop: the easy one, the high one or the one in the sun?'],
      choice: ['At the ball game: a hot dog, peanuts or nachos?'],
      experience: ['What position did they put you in as a kid, and what did you do out there?'],
    },
  },
  {
    name: 'surf lifesaving',
    says: ['surf (life ?saving|club)', 'nippers', 'slsc', 'lifeguard (club|patrol)', 'bronze medallion'],
    clues: ['red and yellow', 'patrol', 'rips', 'between the flags', 'board race', 'iron(man|woman)', 'surf'],
    asks: {
      idea: ['What should every child learn before the first swim of the summer?'],
      problem: ['What do visitors to your beach get wrong about the water?'],
      choice: ['In the water: between the flags near the crowd, or right at the edge?'],
      experience: ['When did the sea last remind you who is stronger?'],
    },
  },
  {
    name: 'scuba diving',
    says: [
      'scuba( div(e|ing|er))?',
      'dive (cent(re|er)|shop|school|club|trip)',
      'padi',
      'learn to dive',
      'wreck dive',
      'bsac',
    ],
    clues: ['reef', 'open water', 'regulator', 'wetsuit', 'fins', 'visibility', 'dive', 'boat'],
    asks: {
      idea: ['What would you most like to come face to face with under water?'],
      problem: ['What would worry you most on a first dive: the air, the depth or the cold?'],
      choice: ['Under water: a wreck to explore, or a reef full of fish?'],
      experience: ['What did you see with your face in the water that you still think of?'],
    },
  },
  {
    name: 'skateboarding',
    says: [
      'skate ?(park|board|boarding|shop|jam|session|lesson)',
      'roller (disco|skating|rink)',
      'inline skat(e|ing)',
      'half pipe',
    ],
    clues: ['ollie', 'ramp', 'quads', 'bmx', 'kickflip', 'skaters', 'skates'],
    asks: {
      idea: ['Where near you would you put a ramp, if nobody could object?'],
      problem: ['~What did you last fall off, and what did it do to your trousers?'],
      choice: ['On wheels: tricks in one spot, or a long smooth roll?'],
      experience: ['How old were you when you last stood on something with wheels?'],
    },
  },
  {
    name: 'horse racing',
    says: [
      'race ?(course|meeting)',
      'horse ?rac(ing|e)',
      'ladies day',
      'point to point',
      '(jump|flat) racing',
      'racing (yard|stable|syndicate)',
    ],
    clues: ['jockey', 'hurdle', 'furlong', 'stakes', 'paddock', 'filly', 'racegoers', 'bookmakers'],
    asks: {
      idea: ['~What would you call your racehorse?'],
      problem: ['~What sways you when you know nothing: the name, the colours or the odds?'],
      choice: ['At the races: down at the rail, or up in the stand with a glass?'],
      experience: ['~What is the daftest name you have put money on?'],
    },
  },
  {
    name: 'classic car club',
    says: [
      'classic (car|vehicle|motor)',
      'car (club|meet|show and shine)',
      'vintage (car|tractor|vehicle|motorcycle)',
      'steam (rally|fair)',
      'traction engine',
      'tractor (run|rally)',
      'cars and coffee',
    ],
    clues: ['chrome', 'marque', 'convertible', 'owners club', 'rally', 'vintage'],
    asks: {
      idea: ['Which old car or tractor would you have on the drive if money did not matter?'],
      problem: ['~Which noise in an old engine do you drive on with, and hope?'],
      choice: ['An old car: polished for the show, or driven in all weathers?'],
      experience: ['Which car from your childhood can you still smell?'],
    },
  },
  {
    name: 'birdwatching',
    says: [
      'bird ?(watch(ing|er)|ing)',
      'twitcher',
      'bird (walk|club|hide|count|ringing|observatory)',
      'birders',
    ],
    clues: ['binoculars', 'waders', 'kestrel', 'kingfisher', 'sightings', 'nesting', 'warbler'],
    asks: {
      idea: ['Which bird would you get up before dawn for?'],
      problem: ['~Which two birds can you still not tell apart?'],
      choice: ['Watching birds: still in a hide, or out along the path?'],
      experience: ['Which bird made you stop what you were doing and stare?'],
    },
  },
  {
    name: 'amateur radio',
    says: ['(amateur|ham) radio', 'radio (ham|club|society)', 'morse code', 'shortwave', 'call ?sign'],
    clues: ['antenna', 'aerial', 'transmitter', 'band', 'licence', 'foundation course', 'contacts'],
    asks: {
      idea: ['Which far corner of the world would you most like to hear a voice from?'],
      problem: ['What stands between you and good reception: hills, neighbours or the attic?'],
      choice: ['On the air: a long chat with one person, or a list of far places?'],
      experience: ['What is the strangest thing you have heard while turning a dial?'],
    },
  },
  {
    name: 'angling club',
    says: [
      '(angling|fishing) (club|society|match|lake|syndicate|academy)',
      '(coarse|carp|match|sea) (angling|fishing)',
      'fishery',
      'casting lesson',
    ],
    clues: ['tench', 'bream', 'trout', 'pegs', 'rods', 'bait', 'specimen', 'day ticket'],
    asks: {
      idea: ['~What is in your bait box that you would never tell the next peg about?'],
      problem: ['What spoils a quiet morning by the water: dogs, swans or a ringing phone?'],
      choice: ['For a day by the lake: out at dawn, or the last hours of light?'],
      experience: ['Who sat beside you on the bank when you caught your first fish?'],
    },
  },
];
