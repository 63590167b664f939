import type { Subject } from '../subject';

/** Horses, herds and hives, and who looks after them. */
export const stable: readonly Subject[] = [
  {
    name: 'livery yard',
    says: ['(full|part|diy|assisted|grass) livery', 'livery yard', 'stable to rent'],
    clues: ['turnout', 'arena', 'hacking', 'haylage', 'paddock', 'tack room', 'stables', 'mucking out'],
    asks: {
      idea: ['What would make winter mornings at the yard easier?'],
      problem: ['Which job at the yard do you always end up doing in the dark?'],
      choice: ['~Rain at the weekend: ride anyway, or clean tack with a pot of tea?'],
      experience: ['Which evening at the yard made all the mucking out worth it?'],
    },
  },
  {
    name: 'saddle fitting',
    says: [
      'saddle (fit|fitter|fitting)',
      'master saddler',
      'tack (shop|sale|store)',
      'saddlery',
      'bridle',
      'numnah',
    ],
    clues: ['saddle', 'girth', 'stirrup', 'rugs', 'flocking', 'tack', 'leather', 'jodhpurs', 'horse'],
    asks: {
      idea: ['Which piece of tack would you replace if you won it tomorrow?'],
      problem: ['~How many rugs does your horse own, and how many has it torn?'],
      choice: ['A saddle: old and moulded to you, or new and fitted to the horse?'],
      experience: ['~What did you buy for the horse that you would never spend on yourself?'],
    },
  },
  {
    name: 'pony club',
    says: ['pony club', 'pony camp', 'mounted games', 'gymkhana'],
    clues: ['ponies', 'rosette', 'rally', 'plaits', 'handy pony', 'lead rein', 'bending race'],
    asks: {
      idea: ['~Which game on a pony would you like to try with grown-up legs?'],
      problem: ['~What does a pony always do when the ribbon is nearly won?'],
      choice: ['~At a show: the rosette, or a pony still clean at noon?'],
      experience: ['~Which pony in your family taught everyone how to fall off?'],
    },
  },
  {
    name: 'livestock mart',
    says: [
      'livestock (mart|market|sale|auction)',
      '(cattle|sheep|ewe|ram|tup|bull|lamb) (sale|mart|breeder|society)',
      'store (lamb|cattle)',
      'heifer',
      'suckler',
    ],
    clues: ['pedigree', 'topped', 'pens', 'entries', 'gimmer', 'ringside', 'weanling', 'guineas'],
    asks: {
      idea: ['Which breed would you like to see in the ring more often?'],
      problem: ['~Which animal gives you most trouble getting into the trailer?'],
      choice: ['At the mart: early for a look round the pens, or just in time for the first lot?'],
      experience: ['Which animal did you buy on a whim and never regret?'],
    },
  },
  {
    name: 'feed merchant',
    says: [
      'feed (merchant|store|mill|shop)',
      'animal feed',
      'country store',
      'haylage',
      'horse feed',
      'poultry feed',
    ],
    clues: ['pellets', 'bales', 'sacks', 'mix', 'straw', 'bedding', 'mineral lick', 'bagged', 'nuts'],
    asks: {
      idea: ['What should a country store always have by the till?'],
      problem: ['~Which feed bag has a hole in it before you reach the shed?'],
      choice: ['Feed: heaved into the boot yourself, or dropped at the gate?'],
      experience: ['~Who has broken into your feed store, on two legs or four?'],
    },
  },
  {
    name: 'falconry',
    says: ['falcon(ry|er)', '(owl|hawk) (experience|encounter|walk)', 'flying display', 'harris hawk'],
    clues: ['owl', 'glove', 'perch', 'raptor', 'birds of prey', 'talons', 'eagle', 'swoop'],
    asks: {
      idea: ['Which bird would you let land on your arm?'],
      problem: ['~What do you do with your face while an owl flies straight at it?'],
      choice: ['~On the glove: a quiet owl, or a hawk with a plan?'],
      experience: ['Which bird of prey did you last stop and watch?'],
    },
  },
  {
    name: 'alpaca walk',
    says: ['(alpaca|llama) (walk|trek|trekking|experience|farm)', 'llama', 'alpacas'],
    clues: ['halter', 'fleece', 'spit', 'cria', 'humming', 'herd', 'shearing', 'selfie'],
    asks: {
      idea: ['~What would you call an alpaca with a very silly fringe?'],
      problem: ['~Who leads whom when you take an animal for a walk?'],
      choice: ['~For a walk: a dog that pulls, or an alpaca that stops?'],
      experience: ['~Which animal has looked down its nose at you longest?'],
    },
  },
  {
    name: 'canine hydrotherapy',
    says: [
      '(canine|dog|animal|equine|veterinary) (hydrotherapy|physio|physiotherapy|physiotherapist|massage)',
      'underwater treadmill',
    ],
    clues: ['arthritis', 'treadmill', 'hind leg', 'post op', 'pool', 'joints', 'mobility', 'cruciate'],
    asks: {
      idea: ['~Which game does your dog insist on, whatever its legs say?'],
      problem: ['Which jump has your dog started to think twice about?'],
      choice: ['An older dog and the stairs: a ramp, or up in your arms?'],
      experience: ['What did your dog do the first time it met deep water?'],
    },
  },
];
