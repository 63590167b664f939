import type { Subject } from '../subject';

/** What is done together for animals, waters and old orchards. */
export const nature: readonly Subject[] = [
  {
    name: 'rewilding',
    says: [
      'rewild(ing|ed)?',
      '(wildlife|rivers|woodland|nature|conservation) trust',
      'beaver (dam|release|pair)',
      'wetland',
      'peat ?land',
      'nature recovery',
      'species (survey|reintroduction)',
      'land trust',
    ],
    clues: ['habitat', 'meadow', 'otter', 'native trees', 'species', 'catchment', 'hedgerow', 'reserve'],
    asks: {
      idea: ['Which animal would you bring back to the fields or rivers near you?'],
      problem: ['What did you hear or see often as a child that has gone quiet?'],
      choice: ['A spare corner of land: leave it to itself, plant trees or dig a pond?'],
      experience: ['Which patch of wild ground did you play in as a child?'],
    },
  },
  {
    name: 'marine charity',
    says: [
      '(marine|ocean|reef|sea) (conservation|charity|life rescue)',
      'beach clean',
      'ocean plastic',
      'seagrass',
      'coral restoration',
      'shark (week|trust)',
      'ghost net',
    ],
    clues: ['plastic', 'tideline', 'seals', 'turtles', 'kelp', 'coastline', 'jellyfish', 'rock ?pool'],
    asks: {
      idea: ['Which beach or rock pool would you want to be just as it is in a hundred years?'],
      problem: ['What do you find washed up most often where you walk?'],
      choice: ['On the beach: shells, stones or bits of sea glass in the pocket?'],
      experience: ['What is the strangest thing you have found along the tideline?'],
    },
  },
  {
    name: 'guide dogs',
    says: [
      'guide dog',
      '(assistance|hearing|therapy|service|medical detection) dog',
      'puppy (raiser|walker|walking)',
      'pets as therapy',
      'sight loss',
    ],
    clues: ['harness', 'labrador', 'puppies', 'cane', 'paws', 'graduate pup'],
    asks: {
      idea: ['~Which job around the house would you train a very clever dog to do?'],
      problem: ['What is hardest about meeting a dog in a harness: not stroking it, or not talking to it?'],
      choice: ['For a puppy in training: a year with you, or a weekend now and then?'],
      experience: ['Which dog made your day without knowing it?'],
    },
  },
  {
    name: 'community orchard',
    says: [
      '(community|heritage|school|abandoned) orchard',
      'apple (day|pressing|juicing)',
      'wassail(ing)?',
      'scything',
      'fruit tree (walk|day|giveaway)',
    ],
    clues: ['apples', 'orchard', 'grafting', 'russet', 'blossom', 'cider', 'press', 'windfalls'],
    asks: {
      idea: ['Which fruit tree would you plant where everybody may pick?'],
      problem: ['What do you do with more apples than anybody can eat?'],
      choice: ['An apple from the tree: straight into the mouth, or into a crumble?'],
      experience: ['Whose tree did you pick from as a child, and did they know?'],
    },
  },
  {
    name: 'canal restoration',
    says: [
      'canal (restoration|trust|society|work party|volunteer)',
      'lock (gates|restoration)',
      'waterway recovery',
      'towpath (task|volunteer|work)',
    ],
    clues: ['towpath', 'locks', 'navvies', 'dredging', 'narrowboats', 'canal', 'pumping station', 'aqueduct'],
    asks: {
      idea: ['What would you put along the towpath near you: a bench, a café or nothing?'],
      problem: ['What spoils a good walk along the water for you?'],
      choice: ['At a lock: sit and look on, or help to push the gates?'],
      experience: ['What have you dropped in the water and never got back?'],
    },
  },
  {
    name: 'city farm',
    says: [
      '(city|community|urban|school|care) farm',
      'care farm(ing)?',
      'farm (volunteer|school visit)',
      'growing space',
    ],
    clues: ['goats', 'hens', 'piglets', 'allotment beds', 'farmyard', 'mucking out', 'eggs'],
    asks: {
      idea: ['Which animal would you keep if your street agreed to share it?'],
      problem: ['~What do city children ask about a cow, a hen or a potato?'],
      choice: ['A morning on the farm: feed, muck out or collect the eggs?'],
      experience: ['Which farm animal have you been truly afraid of?'],
    },
  },
  {
    name: 'therapeutic riding',
    says: [
      '(therapeutic|disabled|adaptive) riding',
      'riding for the disabled',
      'rda group',
      'equine (therapy|assisted)',
      'hippotherapy',
    ],
    clues: ['ponies', 'riders', 'side walkers', 'saddle', 'arena', 'helpers', 'confidence'],
    asks: {
      idea: ['What could a patient old pony teach most people?'],
      problem: ['What would worry you most about helping with a pony: the feet, the teeth or the lead?'],
      choice: ['With ponies: grooming and a chat, or walking alongside in the rain?'],
      experience: ['Which animal calmed you down when no person could?'],
    },
  },
  {
    name: 'bats and owls',
    says: [
      'bats? (group|walk|night|survey|detector|box|conservation)',
      'owl (box|prowl|group|experience)',
      'moth (night|trap)',
      'bioblitz',
      'nature (club|reserve event|ramble)',
    ],
    clues: ['dusk', 'roost', 'nocturnal', 'pipistrelle', 'owls', 'species', 'torches', 'moths'],
    asks: {
      idea: ['Which creature of the night would you sit up late for?'],
      problem: ['~Which small flying thing indoors makes you leave the room?'],
      choice: ['~A bat in the bedroom: window wide and lights off, or out of the door yourself?'],
      experience: ['What have you seen or heard outside when everybody else was asleep?'],
    },
  },
  {
    name: 'swift boxes',
    says: [
      '(swift|swallow|house martin) (box|group|survey|nest|walk)',
      'swift conservation',
      'bees? (hotel|corridor|friendly)',
      'wildflower verge',
      'toad (patrol|crossing)',
    ],
    clues: ['swifts', 'eaves', 'nesting', 'toads', 'fledged', 'swallows', 'verges', 'patrol'],
    asks: {
      idea: ['Which animal would you build a small house for?'],
      problem: ['What have you seen less of near your house than ten years ago?'],
      choice: ['In your garden or on the sill: a box for birds, a tray of flowers or a bowl of water?'],
      experience: ['Which bird or frog tells you that spring is here?'],
    },
  },
];
