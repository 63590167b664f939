import type { Subject } from '../../subject';

/** Animals with hooves beyond the everyday, and those who shear, move, train and fence them. */
export const grazingAnimals: readonly Subject[] = [
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
      choice: [
        '+What melts your heart about a donkey: the ears, the eyes or the fluffy coat?',
        'Which word fits a donkey: gentle, clever or funny?',
      ],
      idea: [
        'What would you like to learn about donkeys?',
        'What would you ask somebody who looks after donkeys?',
      ],
    },
    cued: [
      'What could you watch a donkey *foal* do all afternoon: run, nap or follow its mother?',
      'Who would you *adopt* a donkey for as a present: a child, a grandparent or yourself?',
      'What would you offer a *rescue* donkey on its first day: hay, a brush or a quiet corner?',
      'How do you tell a *mule* from a donkey: by the ears, the size or the voice?',
      'How would you keep a donkey calm for the *farrier*: a scratch, a soft word or a friend close by?',
      'What does the smell of fresh *hay* remind you of?',
      'Which treat would you bring a donkey: a *carrot*, an apple or a mint?',
      'What do you remember best about donkeys on the *beach*: the bells, the names or the ride?',
    ],
    atWork: {
      asks: [
        'What do donkeys bring people most: calm, laughter or company?',
        'What did you learn about donkeys that surprised you?',
        'What do donkeys need most: company, good feed or a dry place to stand?',
        'How could a workplace help a donkey sanctuary: adopt, volunteer or raise funds?',
      ],
      cued: [
        'Which job should a new *volunteer* at a donkey sanctuary start with: feeding, mucking out or grooming?',
        'Where have you seen animal *therapy* do the most good: a school, a hospital or a care home?',
        'What do you look at first when you *rehome* a pair of donkeys: the field, the shelter or the people?',
        'How would your team raise money to *sponsor* a donkey: a bake sale, a run or a raffle?',
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
      choice: [
        'A long journey with a horse: straight through, or stops for water and hay?',
        'What helps your horse settle on a trip: hay, a companion or a calm driver?',
      ],
    },
    cued: [
      'Which treat goes up the *ramp* first to tempt a horse: carrot, mint or bucket?',
      'Which song do you like on the radio in the *lorry* on the way to a show?',
      'What do you always pack for an *overnight* trip with a horse?',
      'What is the first thing your *pony* or horse does in a new field: roll, graze or gallop?',
    ],
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
      choice: [
        '+What do you like most about goats: the climbing, the curiosity or the beards?',
        '+Which goats would you keep: pygmy goats, milking goats or woolly ones?',
      ],
      experience: ["Where's the oddest place you have seen a goat climb?"],
      idea: ['~What would you call a goat that eats everything?'],
    },
    cued: [
      'Which would you name first: the *billy*, the nanny or the naughtiest kid?',
      'Where would you like to walk a goat on a *trekking* day: hills, woods or beach?',
      'What would you build for *pygmy* goats to climb on: a ramp, a castle or a pile of tyres?',
      "How do you like goat's *milk* best: in a glass, in soap or as ice cream?",
    ],
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
      problem: ['+Which yoga pose is hardest with an animal on the mat?'],
      choice: [
        '+Yoga with animals: a small nap on your mat, or a climb on your back?',
        '+What makes you smile more in yoga with animals: the cuddles or the surprises?',
      ],
      idea: ['Which animal would you like to share a yoga mat with?'],
    },
    cued: [
      'Which name would you give a *kid* that eats your mat?',
      'Which class would you go to: *puppy* yoga or kitten yoga?',
      'Which *farm* animal would you like beside you while you stretch?',
      'Which pose would you hold longest with an *alpaca* looking on?',
    ],
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
      idea: [
        '+What would you ask a sheep shearer?',
        'What would you like to have made from a freshly shorn fleece?',
      ],
      choice: [
        '+What makes a good sheep shearer: speed, strength or a gentle hand?',
        '+What helps most on shearing day: a dry pen, a good dog or extra hands?',
        'What looks hardest about shearing a sheep: catching it, holding it or the clipping?',
      ],
    },
    cued: [
      'What is the warmest *wool* thing you own: socks, a jumper or a blanket?',
      'Where did you first meet an *alpaca*: on a farm, at a show or on a walk?',
      'Where do you like *merino* best: in socks, a vest or a scarf?',
      'How does a lamb find a freshly shorn *ewe* again: by voice, by smell or by luck?',
      'What do you like to watch *lambs* do: leap, race or snooze in the sun?',
      'Which would you watch at a show: shearing with hand *blades*, or with a machine?',
      'What would you put on the table for a hungry *shearer*: pie, stew or cake?',
      'Which sheep do you notice first in a *flock*: the black one, the biggest or the loudest?',
    ],
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
      choice: [
        'Calling a working dog: by a whistle, or by your voice?',
        'Which sheepdog skill impresses you most: the outrun, the drive or the pen?',
        'What do you like best about watching sheepdogs: the speed, the stare or the teamwork?',
      ],
      problem: ['~Which command does your dog pretend not to hear?'],
    },
    cued: [
      '*Collie* or kelpie: which would you have on a farm?',
      'What would you name a *pup* that will work with sheep?',
      '*Spaniel* or retriever: which would you take on a wet walk?',
      'What do you like to watch on a *trial* day: dogs, sheep or crowd?',
    ],
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
      choice: [
        'Moving cattle: on a horse, on a quad bike or on foot with a bucket?',
        'Which breed do you like best: Angus, Hereford or Charolais?',
      ],
      problem: ['Which job with cattle is hardest to do on your own?'],
      idea: ['Which breed of cattle would you like to look out on every morning?'],
    },
    cued: [
      'Which name would you give a *calf* born on a sunny morning?',
      'How do you like your *steak* from grass-fed cattle: rare, medium or well done?',
      'Which would you rather see on a hillside: *Hereford*, Angus or Highland cattle?',
      'What would you name a very gentle *bull*?',
    ],
    atWork: {
      asks: [
        'What matters most in beef cattle: temperament, growth or easy calving?',
        'Which matters more on a cattle farm: good fences, or quiet handling?',
        'Which record matters most in a beef herd: weights, calving or health?',
        'Which breed suits your land best: Angus, Hereford or another?',
      ],
      cued: [
        'Which trait do you put first when you choose a *bull*?',
        'What makes *weaning* calmer for the herd and for you?',
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
      choice: [
        'Buffalo milk: as mozzarella, as ice cream or as thick yoghurt?',
        'Buffalo mozzarella: on a pizza, in a salad or on its own with oil?',
      ],
      idea: ['What would you put buffalo mozzarella on first?'],
      experience: ['Where did you first taste buffalo mozzarella?'],
    },
    cued: [
      'What would you cook with a *buffalo steak*: pepper sauce, chips or salad?',
      'Which would you put in the middle of a plate of tomatoes: *burrata* or mozzarella?',
      'What would you name a *calf* with big brown eyes?',
      'What would you use *ghee* for first: rice, potatoes or flatbread?',
    ],
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
      choice: ['Which would you rather feed by hand: a deer, a reindeer or an ostrich?'],
      idea: ['What would you cook with one enormous ostrich egg?'],
      experience: ['Where did you last see a deer?'],
      problem: ['What puzzles you most about ostriches: their legs, their eggs or their speed?'],
    },
    cued: [
      '*Venison*: in a pie, in a stew or as a steak?',
      'Where would you go to see *reindeer* in winter: a farm, a park or the far north?',
      'How would you spot a *stag* in the mist: by its call, its antlers or sheer luck?',
      'What would you call an *emu* chick that follows you around?',
    ],
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
      choice: [
        'A day with camels or llamas: up in the saddle, or walking beside them?',
        'Camel, llama or alpaca: which would you walk with?',
      ],
      experience: ['Where did you first meet a llama or a camel face to face?'],
    },
    cued: [
      'What do you like best about an *alpaca*: the fleece, the face or the hum?',
      'On a camel at *sunset*: a photo, a song or just quiet?',
      'What would you pack for a night in the *desert* with camels: a book, a jumper or a torch?',
      'What would you knit from llama or alpaca *fleece*: socks, a hat or a blanket?',
      'Which part would you play in a *nativity* with real camels: king, shepherd or angel?',
      'How would you try camel *milk*: plain, in coffee or as ice cream?',
      'Which name would suit a newborn *cria*?',
      '*Trekking* with llamas: through woods, over hills or along a river?',
    ],
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
      choice: [
        '+Which heavy horse do you like best: a Shire, a Clydesdale or a Suffolk Punch?',
        'A ride behind heavy horses: in a fine carriage, or on a hay wagon?',
      ],
      idea: ['Where would you ride if a horse and carriage waited at your door?'],
      experience: ['Which horse do you remember from a parade, a wedding or a farm?'],
    },
    cued: [
      'What would you name a big *Shire* foal?',
      'What would you carry through town on a *dray*: barrels, flowers or a wedding party?',
      'Which sound do you like best at a *ploughing* match: hooves, chains or larks?',
      'Where would you ride in a *carriage* on your wedding day or birthday?',
    ],
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
      choice: ['In a young horse: good looks, a kind eye or a famous father?'],
      idea: ['Which stallion or mare would you love to have a foal from?'],
      experience: ['Which new foal, calf or lamb on your yard do you remember best?'],
      problem: ["What's hardest in foaling season: the nights, the waiting or the weather?"],
    },
    cued: [
      'What would you name a *filly* born on a sunny spring morning?',
      'Which colour of *foal* do you like best: bay, grey, black or chestnut?',
      'Which *thoroughbred* do you remember from a great race?',
      'Who in your family would you trust with a *yearling* on a lead rope?',
    ],
    atWork: {
      asks: [
        'What matters most in choosing a stallion: pedigree, temperament or movement?',
        'What counts most in raising a young horse: good grass, good blood or good handling?',
        'What would you look for first in a broodmare: pedigree, shape or temperament?',
        'Which skill matters most on a stud farm: patience, a good eye or gentle hands?',
      ],
      cued: [
        'Which *sire* would you talk about all evening with other breeders?',
        'What do visitors ask first at a *stallion* parade?',
      ],
    },
  },
];
