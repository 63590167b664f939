import type { Subject } from '../subject';

/** Animals with hooves beyond the everyday, and those who shear, move, train and fence them. */
export const pasture: readonly Subject[] = [
  {
    name: 'donkey sanctuary',
    says: [
      'donkey (sanctuary|sanctuaries|rescue|park|ride|walk|adoption|derby|therapy)',
      '(adopt|sponsor) a donkey',
      'donkeys',
    ],
    clues:
      'donkey, braying, mule, hay, paddock, ears, foal, carrots, rescue, adopt, hooves, sponsor, stable, rehome, farrier, visitor, pony, beach, elderly, field, therapy, groom, grass, bedding, volunteers, barn, open gate, nativity, retired, adoption pack',
    asks: {
      idea: ['What would you call a donkey that goes at its own pace?'],
      problem: ['~Who in your family is as stubborn as a donkey, and about what?'],
      choice: ['A morning with donkeys: brushing, feeding or just scratching their ears?'],
      experience: ['Where did you last stroke a donkey?'],
    },
  },
  {
    name: 'horse transport',
    says: [
      '(horse|equine) (transport|transporter|transportation|shipping|travel|haulage)',
      'horse ?box (hire|driver|licence|conversion)',
      'horse (lorry|trailer|float)',
      'livestock haulage',
    ],
    clues:
      'ramp, partition, stallion, loading, tack, lorry, float, hauled, haynet, defra, horsebox, ponies, trailer, stable, licence, overnight, equine, export, tonne, passport, driver, journey, hire, vet, competition, collection, eu, pony, yard, 3.5t, groom, camera',
    asks: {
      idea: ['What makes a long journey easier for a horse?'],
      problem: ['~How do you talk a horse up the ramp when the lorry looks suspicious?'],
      choice: ['A horse that will not load: patience, a bucket or a friend to walk ahead?'],
      experience: ['What was the longest journey you have made with a horse or a pet?'],
    },
  },
  {
    name: 'goats',
    says: [
      '(dairy|pygmy|boer|nubian|alpine|angora|milking) goat',
      'goat (farm|farmer|farming|keeping|breeder|herd|kid|walk|trek|trekking)',
      "goat'?s (milk|cheese)",
    ],
    clues:
      'goats, kids, billy, nanny, browse, doe, horns, mischief, milk, herd, dairy, cheese, pygmy, hay, hoof, breeder, boer, trekking, buck, goatling, barn, farm, bleat, nubian, pen, soap, wether, disbudding, brush clearing, angora',
    asks: {
      idea: ['~What would you call a goat that eats everything?'],
      problem: ['~What in your garden would a goat eat first?'],
      choice: ["Goat's cheese: in a salad, on toast or grilled with honey?"],
      experience: ['What is the cheekiest thing you have seen a goat do?'],
    },
  },
  {
    name: 'goat yoga',
    says: [
      '(goat|puppy|alpaca|kitten|lamb|cow|llama) (yoga|pilates|cuddling|snuggling)',
      'cow hugging',
      'yoga with (goats|puppies|alpacas|kittens|lambs)',
    ],
    clues:
      'mats, goats, poses, giggles, puppies, downward dog, cuddles, kid, puppy, alpaca, farm, stretch, pilates, barn, cow, lamb, relaxing, field, instructor, class, animal, kittens, namaste, snuggle, hen do, paddock, llama, outdoor, wellness, balance, sanctuary',
    asks: {
      idea: ['Which animal would you most like to do yoga beside?'],
      problem: ['~A goat stands on your back in the middle of a yoga pose: what do you do?'],
      choice: ['~Yoga with animals: there for the stretching, or for the cuddles?'],
      experience: ['~When did a pet last join in your exercise without being asked?'],
    },
  },
  {
    name: 'sheep shearing',
    says: [
      '(sheep|alpaca|speed|machine|contract) shear(ing|er)',
      'shearing (contractor|competition|course|gang|run|stand)',
      'wool (press|clip|grading|handler|cheque|buyer)',
      'shearer',
    ],
    clues:
      'fleece, shorn, combs, handpiece, wool, tally, merino, blades, clip, shearer, ewe, flock, clipping, alpaca, ram, contractor, gang, stand, cutter, lamb, pen, board, farmer, run, competition, summer, wrapped, dagging, crutching, roustabout, wool press',
    asks: {
      idea: ['What would you like to ask a sheep shearer?'],
      problem: ['~Your own hair or a sheep: which would you trust yourself to shear?'],
      choice: ['At a shearing: have a go with the clippers, or roll up the fleece?'],
      experience: ['What is the warmest woollen thing that you own?'],
    },
  },
  {
    name: 'sheepdogs',
    says: [
      'sheep ?dog (trial|trials|training|trainer|demonstration|demo|sale|pup|pups|experience)',
      '(working|trained|part trained) (collie|kelpie|sheepdog|dog)',
      'herding dog',
      'gun ?dog',
    ],
    clues:
      'collie, kelpie, whistle, come by, penned, outrun, retriever, spaniel, fetch, flock, trial, pup, handler, herding, come-bye, gather, shepherd, sheep, pen, working, trained, farm, lead, field, kennel, command, away, border, lift, livestock, huntaway, nursery, shed, demonstration',
    asks: {
      idea: ['~What would you like to be able to round up with one whistle?'],
      problem: ['~Which command does your dog pretend not to hear?'],
      choice: ['Calling a working dog: by a whistle, or by your voice?'],
      experience: ['What was the name of the cleverest dog you have known?'],
    },
  },
  {
    name: 'beef cattle',
    says: [
      'beef (cattle|farm|farmer|farming|herd|breeder|producer|ranch)',
      '(angus|hereford|wagyu|charolais|limousin|brahman|highland) (cattle|bull|cow|steer|heifer)',
      'feed ?lot',
      'cattle (ranch|station|drive|breeder|producer)',
    ],
    clues:
      'steers, heifers, cattle, bulls, weaners, grass fed, mustering, branding, calving, calf, angus, hereford, cow, pasture, herd, steak, weaning, pedigree, mart, butcher, suckler, limousin, grazing, breeder, stockman, ranch, ribeye, feedlot, wagyu, silage, winter housing, kilo, half carcass',
    asks: {
      idea: ['What would you like to ask a cattle farmer over a cup of tea?'],
      problem: ['~Which animal of your herd always stands on the wrong side of the gate?'],
      choice: ['Moving cattle: on a horse, on a quad bike or on foot with a bucket?'],
      experience: ['What was the name of the first cow or bull you remember?'],
    },
  },
  {
    name: 'water buffalo',
    says: [
      '(water )?buffalo (farm|farmer|milk|dairy|herd|breeder)',
      'water buffalo',
      '(bison|yak) (farm|ranch|herd|meat|wool)',
    ],
    clues:
      'buffalo, mozzarella, murrah, wallow, horns, bison, creamy, curd, milk, herd, dairy, farm, cheese, calf, burger, yak, steak, ice cream, burrata, ghee, pasture, butter, breeder, paneer, meat, litre, grazing, mud, ricotta, bull',
    asks: {
      idea: ['What would you put buffalo mozzarella on first?'],
      problem: ['What would you like to ask somebody who keeps water buffalo?'],
      choice: ['Buffalo milk: as mozzarella, as ice cream or as thick yoghurt?'],
      experience: ['Where have you tasted the creamiest cheese?'],
    },
  },
  {
    name: 'deer and ostrich',
    says: [
      '(deer|venison|ostrich|emu|rhea|reindeer|elk) (farm|farmer|farming|park|ranch|herd|visit|egg)',
      'deer (stalking|management|stalker|rut)',
      'ostrich',
    ],
    clues:
      'antlers, stags, rut, hinds, fawns, lean meat, emu, herd, velvet, venison, egg, doe, stalking, feather, farm, park, bird, reindeer, fence, steak, chick, red, leather, cull, woodland, rhea, lean, meat, carcass, fallow, hatch',
    asks: {
      idea: ['What would you cook with one enormous ostrich egg?'],
      problem: ['~An ostrich walks up to your picnic: what would it steal first?'],
      choice: ['Which would you rather feed by hand: a deer, a reindeer or an ostrich?'],
      experience: ['Where did you last see a deer?'],
    },
  },
  {
    name: 'camels and llamas',
    says: [
      '(camel|llama|elephant) (ride|trek|trekking|farm|milk|walk|safari|race|racing|experience)',
      'llama',
      'camels',
    ],
    clues:
      'hump, trekking, dunes, desert, caravan, halter, spit, cria, fleece, ride, alpaca, milk, safari, sunset, dromedary, herd, race, farm, calf, wool, beach, wise men, bactrian, nativity, walk, bedouin, fluffy, pack, animal, sand, skincare',
    asks: {
      idea: ['Where would you like to go on a walk with a llama to carry lunch?'],
      problem: ['~Which food would make you spit like a llama?'],
      choice: ['A day with camels or llamas: up in the saddle, or walking beside them?'],
      experience: ['What is the most unusual animal that you have ridden or led?'],
    },
  },
  {
    name: 'working horses',
    says: [
      '(heavy|shire|working|draught|draft|clydesdale|percheron|ploughing) horse',
      'horse (logging|ploughing|drawn)',
      '(carriage|harness) (driving|maker)',
      'ploughing match',
    ],
    clues:
      'harness, plough, dray, shires, carriage, feathered, reins, wagon, hooves, cart, logging, heavy horse, horseman, clydesdale, hoof, percheron, stable, furrow, horsepower, draught, timber, blinkers, bridle, ploughing match, suffolk, mare, farrier, woodland, brasses, show ring',
    asks: {
      idea: ['Where would you ride if a horse and carriage waited at your door?'],
      problem: ['~Which machine at your place needs more coaxing than an old horse?'],
      choice: ['A ride behind heavy horses: in a fine carriage, or on a hay wagon?'],
      experience: ['Which horse do you remember from a parade, a wedding or a farm?'],
    },
  },
  {
    name: 'stud farm',
    says: [
      'stud (farm|fee|fees|groom)',
      '(foaling|covering) season',
      'standing at stud',
      '(stallion|broodmare|yearling|foal) (sale|parade|show)',
      'artificial insemination',
      '(bull|cattle|sheep) (semen|genetics)',
    ],
    clues:
      'foals, mares, sire, dam, pedigree, bloodlines, thoroughbred, colt, filly, yearlings, stallion, yearling, bloodstock, covering, stabling, breeder, bred, nomination, paddock, broodmare, fee, weanling, guineas, racing, parade, vet, groom, live foal, siblings, progeny',
    asks: {
      idea: ['~What would you call a foal that was born in the middle of the night?'],
      problem: ['~How do you stay awake through a night of waiting for a foal?'],
      choice: ['In a young horse: good looks, a kind eye or a famous father?'],
      experience: ['Which new foal, calf or lamb on your yard do you remember best?'],
    },
  },
];
