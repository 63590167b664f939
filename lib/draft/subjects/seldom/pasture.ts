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
      problem: ['What would be hardest in a day with donkeys: the mud, the early start or going home?'],
      choice: ['A morning with donkeys: brushing, feeding or just scratching their ears?'],
      experience: ['Where did you meet your first donkey, and what was its name?'],
    },
    atWork: {
      work: [
        'What do donkeys need most: company, good feed or a dry place to stand?',
        'What takes longest to win back in a rescued donkey: weight, health or trust?',
      ],
      people: [
        'Which rescued donkey, horse or dog changed somebody you know?',
        'What did you learn about donkeys that surprised you?',
      ],
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
      idea: ['Which beach or forest would you love to take your horse to?'],
      problem: ["What's hardest about a trip with a horse: the loading, the packing or the waiting?"],
      choice: ['A long journey with a horse: straight through, or stops for water and hay?'],
      experience: ['What was the longest journey you have made with a horse?'],
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
      experience: ["Where's the oddest place you have seen a goat climb?"],
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
      idea: ['Who would you bring along to a goat yoga class?'],
      problem: ['Which is harder with a goat on your back: keeping still, or not laughing?'],
      choice: ['At goat yoga: there for the stretching, or for the cuddles?'],
      experience: ["What's the funniest thing you have seen a goat do up close?"],
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
      idea: ['What would you like to have made from a freshly shorn fleece?'],
      problem: ['What looks hardest about shearing a sheep: catching it, holding it or the clipping?'],
      choice: ['At a shearing: have a go with the clippers, or roll up the fleece?'],
      experience: ['Where did you see a sheep shorn for the first time?'],
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
      idea: ['Which breed of cattle would you like to look out on every morning?'],
      problem: ['Which job with cattle is hardest to do on your own?'],
      choice: ['Moving cattle: on a horse, on a quad bike or on foot with a bucket?'],
      experience: ['What was the name of the first cow or bull you remember?'],
    },
    atWork: {
      work: [
        "What says most about a beef farmer's work: the cattle, the fields or the fences?",
        'Which matters more on a cattle farm: good fences, or quiet handling?',
      ],
      people: [
        'Who do you know that can move cattle without any fuss?',
        'Which bull, cow or steer do you still tell stories about?',
      ],
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
      problem: ['What puzzles you most about water buffalo: the milk, the mud or the horns?'],
      choice: ['Buffalo milk: as mozzarella, as ice cream or as thick yoghurt?'],
      experience: ['Where did you first taste buffalo mozzarella?'],
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
      problem: ['What puzzles you most about ostriches: their legs, their eggs or their speed?'],
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
      problem: ['What would be hardest on a llama walk: keeping pace, or sharing your lunch?'],
      choice: ['A day with camels or llamas: up in the saddle, or walking beside them?'],
      experience: ['Where did you first meet a llama or a camel face to face?'],
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
      problem: ['What looks hardest about driving a heavy horse: the turns, the stops or the harness?'],
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
      idea: ['Which stallion or mare would you love to have a foal from?'],
      problem: ["What's hardest in foaling season: the nights, the waiting or the weather?"],
      choice: ['In a young horse: good looks, a kind eye or a famous father?'],
      experience: ['Which new foal, calf or lamb on your yard do you remember best?'],
    },
    atWork: {
      work: [
        'Which part of the year tests a stud farm most: foaling, weaning or the sales?',
        'What counts most in raising a young horse: good grass, good blood or good handling?',
      ],
      people: [
        'What do you remember about the first foal you saw up close?',
        'Who do you know with a real eye for a young horse?',
      ],
    },
  },
];
