import type { Subject } from '../subject';

/** Old buildings and old works, and the crafts that keep them standing. */
export const heritage: readonly Subject[] = [
  {
    name: 'bell foundry',
    says: [
      'bell ?(foundry|founder|hanger|hanging|casting|restoration)',
      '(cast|tuned|rehung|new) bell',
      'carillon',
    ],
    clues: ['belfry', 'clapper', 'bell frame', 'bronze', 'peal', 'tuning', 'bells'],
    asks: {
      idea: ['What would you have written on a newly cast bell?'],
      problem: ["~Which gets you up faster: the church bell, the alarm or the ice cream van's chime?"],
      choice: ['Bells on a Sunday morning: the full peal, or one big bell?'],
      experience: ['Which church or clock bells do you know by their sound?'],
    },
  },
  {
    name: 'lighthouse',
    says: [
      'light ?house (keeper|tower|lens|lamp|visit|tour|museum|restoration)',
      '(old|restored|historic|island|offshore|working) light ?house',
      'light ?ship',
      'fresnel lens',
    ],
    clues: ['light ?house', 'beacon', 'keeper', 'lantern room', 'headland', 'mariners', 'lens'],
    asks: {
      idea: ['What would you take along for a week as a lighthouse keeper?'],
      problem: ['~What would you miss first if you lived in a lighthouse?'],
      choice: ['At the top of a lighthouse: out on the balcony, or safe behind the glass?'],
      experience: ['Which lighthouse do you remember from a holiday by the sea?'],
    },
  },
  {
    name: 'thatching',
    says: ['thatch(er|ed|ing)?', '(water|norfolk) reed', 'straw (finial|ridge)'],
    clues: ['reed', 'ridge', 'straw', 'cottage', 'spars', 'long straw', 'eaves', 'coat work'],
    asks: {
      idea: ['~Which straw animal would you put on the ridge of a thatched roof?'],
      problem: ['What would you like to ask somebody who lives under a thatched roof?'],
      choice: ['A thatched cottage: for a holiday, or for life?'],
      experience: ['Where have you seen a thatched roof that made you stop and look?'],
    },
  },
  {
    name: 'stepwell',
    says: [
      'step ?well',
      'ba(oli|wdi|ori)',
      'temple tank',
      '(heritage|village|ancient) (tank|well) (restoration|revival)',
    ],
    clues: ['desilting', 'groundwater', 'pillars', 'masonry', 'monsoon', 'rainwater', 'carvings'],
    asks: {
      idea: ['What would you like to see at a restored stepwell: music, a market or quiet water?'],
      problem: ['~How far down a stepwell would you go before you think of the climb back up?'],
      choice: ['At an old stepwell: down to the water, or a seat in the shade at the top?'],
      experience: ['Which old well, tank or pond do you remember from your childhood?'],
    },
  },
  {
    name: 'stone restoration',
    says: [
      'stone ?(restoration|repair|conservation|cleaning|carver|carving)',
      'temple restoration',
      'masonry (repair|conservation)',
    ],
    clues: ['limestone', 'sandstone', 'facade', 'carvings', 'repointing', 'pillars', 'mortar', 'spire'],
    asks: {
      idea: ['~Which face would you pull if you were carved in stone as a gargoyle?'],
      problem: ['Which old stone building near you would you love to see cleaned?'],
      choice: ['An old stone wall: cleaned until it glows, or left with its moss?'],
      experience: ['Which carved stone on an old building do you always look up at?'],
    },
  },
  {
    name: 'railway workshop',
    says: [
      'locomotive (works|restoration|overhaul|workshop|shed)',
      'boiler (overhaul|ticket)',
      'carriage (works|restoration|shed)',
      'engine shed',
    ],
    clues: ['firebox', 'tender', 'carriages', 'livery', 'steam', 'wheelset', 'bogie', 'loco', 'rivets'],
    asks: {
      idea: ['What would you name a newly restored steam locomotive?'],
      problem: ['Which job would you try first in a locomotive workshop?'],
      choice: ['On an old locomotive: polish the brass, or shovel the coal?'],
      experience: ['Which old train or carriage do you remember riding in?'],
    },
  },
  {
    name: 'windmill',
    says: ['wind ?mill', 'water ?mill', 'mill ?wright', 'water ?wheel', 'mill (sails|pond|race)'],
    clues: ['sails', 'miller', 'millstone', 'grinding', 'flour', 'cogs', 'stream', 'fantail'],
    asks: {
      idea: ['What would you bake with flour from an old windmill?'],
      problem: ['~What would you be covered in after a day in an old mill: flour, grease or cobwebs?'],
      choice: ['For a day out: a windmill on a hill, or a watermill by the stream?'],
      experience: ['Where did you last see a windmill with its sails turning?'],
    },
  },
  {
    name: 'clock tower',
    says: ['(tower|turret|town|church|station|street) clock', 'clock ?tower', 'clock dial restoration'],
    clues: ['dial', 'chimes', 'pendulum', 'winding', 'striking', 'clockmaker'],
    asks: {
      idea: ['What should a town clock do at noon: chime, play a tune or send out little figures?'],
      problem: ['~Which clock in your home has never shown the right time?'],
      choice: ['To tell the time in town: the clock tower, or your phone?'],
      experience: ['Under which town clock have you waited for somebody?'],
    },
  },
  {
    name: 'art conservation',
    says: [
      'art (conservation|conservator|restorer|restoration)',
      '(painting|picture|ceramic|furniture) (restorer|restoration|conservator)',
      '(paper|textile|object|book) conservat(ion|or)',
    ],
    clues: ['varnish', 'canvas', 'pigment', 'tapestry', 'fragile'],
    asks: {
      idea: ['Which family treasure would you hand to a conservator first?'],
      problem: ['~What in your home is held together with glue and hope?'],
      choice: ['An old painting: cleaned back to bright colours, or left with its golden tint?'],
      experience: ['Which old photo, book or picture at home is the most precious to you?'],
    },
  },
  {
    name: 'museum displays',
    says: [
      'museum (technician|display|case|mount|store|fit ?out)',
      'exhibition (installation|technician|build|design)',
      'art handl(er|ing)',
      'mount ?maker',
    ],
    clues: ['showcase', 'plinth', 'curators', 'gallery', 'crates', 'install', 'on loan'],
    asks: {
      idea: ['Which object from your own home would look good in a museum case?'],
      problem: ['~What would you be too nervous to carry across a museum?'],
      choice: ['In a museum: read every label, or stop only at what catches your eye?'],
      experience: ['Which museum object could you look at for an hour?'],
    },
  },
  {
    name: 'sash windows',
    says: ['sash window', 'box sash', 'leaded (light|window)', '(heritage|period|timber) window'],
    clues: ['panes', 'draughts', 'cords', 'putty', 'georgian', 'victorian', 'rattle'],
    asks: {
      idea: ['Which view would you like to see through a big old sash window?'],
      problem: ['~What do you push into the frame when an old window rattles at night?'],
      choice: ['Old wooden windows: painted white, or a colour?'],
      experience: ['What do you see from the window you look out of most?'],
    },
  },
  {
    name: 'timber framing',
    says: [
      'timber ?(framed|framing|framer)',
      'oak ?(frame|framed|framing)',
      'green oak',
      'half timbered',
      'oak (barn|porch|beam)',
    ],
    clues: ['beams', 'joints', 'pegs', 'carpenters', 'barn', 'trusses', 'raising', 'oak'],
    asks: {
      idea: ['What would you build from green oak first: a porch, a barn or a bridge?'],
      problem: ['~Which low beam or doorway knows your forehead well?'],
      choice: ['Old oak beams: painted black, or left as bare wood?'],
      experience: ['Which old timber-framed building do you like to walk past?'],
    },
  },
  {
    name: 'gilding',
    says: ['gild(er|ing|ed)', 'gold leaf', 'gilt frame', 'water gilding'],
    clues: ['carat', 'dome', 'burnish', 'lettering', 'gesso', 'leaf', 'statue'],
    asks: {
      idea: ['What would you cover in gold leaf if you were given one sheet?'],
      problem: ['~Which plain thing in your home would look grand in gold leaf?'],
      choice: ['A gilded picture frame: bright as new, or soft and worn?'],
      experience: ['Where have you seen gold leaf that made you look up?'],
    },
  },
  {
    name: 'lime plaster',
    says: [
      'lime ?(plaster|plastering|mortar|render|wash|putty)',
      'cob (wall|house|building)',
      'wattle and daub',
      'tadelakt',
      'adobe (brick|house|wall)',
      'rammed earth',
    ],
    clues: ['clay', 'straw', 'breathable', 'trowel', 'pigment', 'render', 'horsehair', 'earthen'],
    asks: {
      idea: ['Which colour of limewash would you choose for your front wall?'],
      problem: ['~Where in the house would you leave your handprint in fresh plaster?'],
      choice: ['Walls at home: perfectly smooth, or a little wavy from the trowel?'],
      experience: ['Where have you stayed in a house with thick old walls?'],
    },
  },
];
