import type { Subject } from '../subject';

/** Boats, old railways, mazes and coaches: ways to spend a day or a week away. */
export const trips: readonly Subject[] = [
  {
    name: 'ghost walks',
    says: [
      'ghost (walk|tour|hunt|night|stories)',
      'paranormal (night|investigation|event)',
      'haunted (pub|tour|walk|inn)',
    ],
    clues: ['ghost', 'haunted', 'spooky', 'lantern', 'spirits', 'ghostly', 'midnight', 'gruesome'],
    asks: {
      idea: ['Which building near you must be haunted, by the look of it?'],
      problem: ['Which noise in your house sounds like footsteps at night?'],
      choice: ['On a ghost walk: right behind the guide, or last with the dark at your back?'],
      experience: ['What has happened to you that you still cannot explain?'],
    },
  },
  {
    name: 'steam railway',
    says: [
      '(steam|heritage|narrow gauge|preserved|miniature) (railway|railroad)',
      'steam (gala|train|engine|loco(motive)?)',
      'footplate',
      'santa special',
    ],
    clues: [
      'locomotive',
      'carriages',
      'gala',
      'signal box',
      'dining train',
      'diesel',
      'tank engine',
      'buffet car',
    ],
    asks: {
      idea: ['Which closed line near you would you reopen tomorrow?'],
      problem: ['What do the children in your family ask about a steam engine that nobody can answer?'],
      choice: ['On a steam train: head out of the window, or tea in the dining car?'],
      experience: ['Where did you first smell the smoke of a real steam engine?'],
    },
  },
  {
    name: 'boat trips',
    says: [
      'boat (trip|tour|cruise|ride)',
      '(river|harbour|lake|sunset|dinner) cruise',
      'pleasure (boat|cruise)',
      'sight ?seeing cruise',
      'sailings? (today|daily)',
    ],
    clues: ['skipper', 'jetty', 'quay', 'seals', 'puffins', 'harbour', 'lighthouse'],
    asks: {
      idea: ['What would you most like to spot from a boat?'],
      problem: ['What always ends up soaked on a boat trip: feet, hair or sandwiches?'],
      choice: ['On a boat: up front in the spray, or inside with a cup of tea?'],
      experience: ['Which boat trip of your life was the roughest, and who turned green?'],
    },
  },
  {
    name: 'whale watching',
    says: [
      '(whale|dolphin|seal|puffin) (watch(ing|es)?|trip|tour|cruise|spotting)',
      'wildlife (cruise|boat|tour)',
      'humpback',
      'orca',
    ],
    clues: ['whales', 'dolphins', 'pod', 'breach', 'skipper', 'calves', 'sightings', 'minke'],
    asks: {
      idea: ['Which sea creature would you sail furthest to see?'],
      problem: ['How do your photos of whales and dolphins turn out: splash, fin or empty sea?'],
      choice: ['On the lookout: binoculars up all day, or wait until somebody shouts?'],
      experience: ['What is the biggest animal you have seen in the wild?'],
    },
  },
  {
    name: 'narrowboat holidays',
    says: [
      'narrow ?boat (holiday|hire|break)',
      'canal ?(boat|holiday|cruise|trip)',
      'house ?boat',
      'hire boat',
      'boatyard',
    ],
    clues: ['berth', 'moor', 'locks', 'aqueduct', 'towpath', 'tiller', 'canal', 'steer'],
    asks: {
      idea: ['What would you paint on the side of a narrowboat?'],
      problem: ['What would worry you most about steering a narrowboat?'],
      choice: ['On a narrowboat: hand on the tiller, or feet up with a cup of tea?'],
      experience: ['What is the best thing you have seen from a canal boat or towpath?'],
    },
  },
  {
    name: 'ferry',
    says: [
      'ferr(y|ies) (service|crossing|timetable|port|terminal|operator|route|company|trip)',
      '(island|passenger|car|vehicle|night) ferr(y|ies)',
      'foot passenger',
      '(first|last|early|next) sailing',
      'ferries',
    ],
    clues: ['ferry', 'crossing', 'vehicle spaces', 'sailings', 'harbour', 'island', 'pier', 'deck'],
    asks: {
      idea: ['What should every ferry have on board for a rough crossing?'],
      problem: ['What is hardest to plan around in the winter ferry timetable?'],
      choice: ['On the crossing: out on deck in the wind, or inside with a hot drink?'],
      experience: ['What is the roughest or loveliest crossing you remember?'],
    },
  },
  {
    name: 'cruises',
    says: [
      '(ocean|mediterranean|caribbean|world|nile|danube|norwegian|fjord|luxury) cruise',
      'cruise (ship|line|holiday|deal|terminal)',
      'river cruise',
      'shore excursion',
    ],
    clues: ['cabin', 'balcony', 'ports', 'embark', 'captain', 'itinerary', 'all inclusive'],
    asks: {
      idea: ['Which port would you like to wake up in, with breakfast on the balcony?'],
      problem: ['What do you always pack for a cruise and never wear?'],
      choice: ['In port: a coach with a guide, or off down the nearest side street?'],
      experience: ['Who did you meet at a shared table on holiday and never forget?'],
    },
  },
  {
    name: 'coach tours',
    says: [
      'coach (trip|tour|holiday|excursion|party)',
      '(day|mystery) (trip|tour) by coach',
      'mystery tour',
      'group travel',
      'coach hire',
    ],
    clues: ['pick ?up points', 'seats left', 'departs', 'comfort stop', 'excursion', 'turkey and tinsel'],
    asks: {
      idea: ['Where would you like a mystery tour to end up?'],
      problem: ['Who is always last back on the coach, and what were they buying?'],
      choice: ['On the coach: front seat with the view, or back row with the jokes?'],
      experience: ['What did they sing on the back seat on your school coach trips?'],
    },
  },
  {
    name: 'pilgrimage',
    says: [
      'pilgrim(s|age)?',
      'camino( de santiago)?',
      'yatra',
      'darshan',
      'lourdes',
      'char dham',
      'walking pilgrimage',
    ],
    clues: ['shrine', 'holy', 'basilica', 'scallop', 'temple', 'blessing'],
    asks: {
      idea: ['Whom would you most like beside you on a long walk to somewhere holy?'],
      problem: ['What would you find hardest to leave at home on a pilgrimage?'],
      choice: ['On the way: walk with company, or a few hours with your own thoughts?'],
      experience: ['Which place made you go quiet the moment you stepped in?'],
    },
  },
  {
    name: 'Hajj and Umrah',
    says: ['hajj', 'umrah', 'makkah', 'madinah', 'ihram', 'ziyarah'],
    clues: ['visa', 'haram', 'package', 'kaaba', 'pilgrims', 'group leader', 'ramadan'],
    asks: {
      idea: ['Whom would you most like to take with you on Umrah?'],
      problem: ['What is hardest to arrange before Hajj or Umrah: time off, papers or family?'],
      choice: ['For Umrah: a small family group, or a larger one with a guide?'],
      experience: ['What did somebody bring home for you from Makkah or Madinah?'],
    },
  },
  {
    name: 'farm mazes',
    says: [
      '(maize|corn|hedge|sunflower) maze',
      'farm (park|fun|adventure|trail|day)',
      'hay ?ride',
      'tractor (ride|trailer)',
      'pig rac(e|ing)',
    ],
    clues: ['maze', 'goats', 'piglets', 'straw bales', 'play barn', 'barn', 'tractor', 'pedal'],
    asks: {
      idea: ['What should be waiting in the middle of a maze?'],
      problem: ['Who in your family gets everybody lost in a maze, and insists they are right?'],
      choice: ['First stop at the farm: the animals, the tractor ride or the maze?'],
      experience: ['Which farm animal did you first dare to feed from your hand?'],
    },
  },
  {
    name: 'flower fields',
    says: [
      '(lavender|sunflower|tulip|bluebell|daffodil|flower|wildflower) (field|farm|wood|walk|trail)',
      'pick your own (flower|sunflower|tulip)',
      'snowdrop (walk|weekend)',
    ],
    clues: ['lavender', 'sunflowers', 'bluebells', 'in bloom', 'stems', 'tulips', 'photographers'],
    asks: {
      idea: ['Which flower would you plant a whole field of?'],
      problem: ['How do you get everybody to smile at once in a field of flowers?'],
      choice: ['In a flower field: camera out, or nose in?'],
      experience: ['Which flower brings back one particular garden or walk for you?'],
    },
  },
];
