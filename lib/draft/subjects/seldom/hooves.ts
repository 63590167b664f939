import type { Subject } from '../subject';

/** Horses in their many classes, those who fit them out, and the vet's rounds on the farm. */
export const hooves: readonly Subject[] = [
  {
    name: 'dressage',
    says: [
      'dressage( clinic| test| show| competition| league)?',
      'piaffe',
      'flatwork (clinic|lesson)',
      '(half pass|flying change|collected trot)',
      'test riding',
    ],
    clues:
      'arena, markers, horse, plaits, canter, collection, freestyle, test, rider, judge, prelim, novice, score, flatwork, stallion, trot, piaffe, schooling, rosette, warmblood, affiliated, clinic, white boards, coach, mare, half-pass, lateral, unaffiliated, percentage, medium, saddle',
    asks: {
      idea: ['Which piece of music would you choose for a dancing horse?'],
      problem: ['Which dressage movement is the hardest to ride well?'],
      choice: ['At a dressage show: the smooth trot, or the dancing canter?'],
      experience: ['Which dressage movement did you practise until it felt easy at last?'],
    },
  },
  {
    name: 'eventing',
    says: [
      'eventing',
      '(one|three) day event',
      'hunter trial',
      'team chase',
      'cross country (schooling|fence)',
      '(open|opens|available|hire) for schooling',
    ],
    clues:
      'riders, fences, cross country, horse, clear round, jump, showjumping, dressage, bde, one day event, hunter trial, badminton, water jump, 90cm, ode, novice, arena, course walk, pony club, schooling, double clear, log, skinny, trakehner, burghley, horse trials, gallop, yard',
    asks: {
      idea: ['Which obstacle would you build into a cross-country course for horses?'],
      problem: ['Which fence on a cross-country course would make you hold your breath?'],
      choice: ['On a cross-country course: the big log, or the splash through the water?'],
      experience: ['Which jump at an eventing course do you remember best?'],
    },
  },
  {
    name: 'hacking and endurance',
    says: [
      'endurance (ride|riding|horse)',
      '(pleasure|pony|horse) (ride|trek|trekking)',
      'hacking out',
      'bridle ?(path|way)',
    ],
    clues:
      'riders, horses, gates, canter, moor, hi viz, bridleway, saddlebag, ride, trek, miles, hi-vis, trail, pleasure ride, pony, saddle, km, forest, off-road, bhs, route, gallop, fun ride, equestrian, beach ride, bridle path, vet check, barefoot, group ride',
    asks: {
      idea: ['Where would you most like to ride, if you had a horse for a day?'],
      problem: ['What does your horse always stop to stare at on a hack?'],
      choice: ['On a hack: a gallop on the beach, or a quiet forest track?'],
      experience: ['Where did you have your loveliest canter out on a hack?'],
    },
  },
  {
    name: 'carriage driving',
    says: [
      'carriage (driving|ride|horse)',
      '(horse|pony) (and|&) (cart|trap|carriage)',
      'horse drawn',
      'harness maker',
    ],
    clues:
      'reins, harness, shire, blinkers, whip, wagon, horse, pony, trap, wedding carriage, cart, horse-drawn, driven, trials, groom, landau, heavy horse, marathon, hitch, coachman, friesian, cones, obstacle, four-in-hand, clydesdale, bit, lessons, collar',
    asks: {
      idea: ['Where would you go in a horse and carriage for one afternoon?'],
      problem: ['What must be the trickiest part of driving a horse and carriage?'],
      choice: ['In a horse-drawn carriage: holding the reins, or sitting back to enjoy the view?'],
      experience: ['Where did you last see a horse and carriage go by?'],
    },
  },
  {
    name: 'pony party',
    says: [
      'pony (party|parties|ride|rides|day|visit|experience|grooming|painting|camp|week)',
      '(unicorn|miniature|shetland|mini) (pony|ponies|horse)',
      'own a pony (day|week)',
      'tiny tots (ride|riding)',
      'hobby horse',
      'horse vaulting',
    ],
    clues:
      'plaits, rosette, glitter, grooming, saddle, helmet, carrots, unicorn, birthday, shetland, rides, painting, stables, mini, hooves, children, brush, mane, lead rein, yard, meet the pony, cuddly, half-term, party host, mucking out, farm',
    asks: {
      idea: ['What name would you give a very small pony with very big ideas?'],
      problem: ["What's hardest at a pony party: taking turns, or going home?"],
      choice: ['A day with a pony: riding, plaiting or feeding it carrots?'],
      experience: ['What was the name of the first pony you sat on?'],
    },
  },
  {
    name: 'tack shop',
    says: [
      '(tack|saddlery|equestrian) (shop|store|sale|brand|wear|supplies)',
      '(riding|jockey) (hat|breeches|boots)',
      'jodhpur',
      'saddlery',
      '(horse|turnout|stable|fly) (rug|sheet|mask)',
      'rug (wash|washing|repair|reproofing)',
    ],
    clues:
      'horses, saddle, girth, leather, rider, stirrups, matchy, turnout, bridle, jodhpurs, riding hat, rugs, equestrian, bit, boots, numnah, breeches, grooming kit, saddlery, turnout rug, hay net, fly spray, body protector, hat fitting, feed, pony, reins, gloves, second-hand, headcollar',
    asks: {
      idea: ['What would you treat your horse to first in a tack shop?'],
      problem: ['~What always goes missing in the tack room?'],
      choice: ['Tack cleaning: out in the yard with a cup of tea, or at home in front of a film?'],
      experience: ['Which piece of tack has lasted you the longest?'],
    },
  },
  {
    name: 'horse rescue',
    says: [
      '(horse|pony|equine|ponies) (rescue|sanctuary|charity|welfare|rehoming|refuge)',
      'retired (racehorse|horse)',
      '(off the track|ex racehorse|ottb|retraining of racehorses)',
      '(wild|feral|semi feral) (horse|pony)',
      'brumby',
      'brumbies',
      'mustang (adoption|rescue|makeover)',
    ],
    clues:
      'racehorses, paddock, foals, rehome, field, hay, mare, gelding, equine, sanctuary, neglect, pony, foster, retrained, thoroughbred, welfare, abandoned, ex-racer, loan, donkey, vet bills, sponsor, herd, donate, farrier, forever home, off the track, stable, emaciated, charity',
    asks: {
      idea: ["What would you send to a horse rescue: hay, blankets or an afternoon's work?"],
      problem: ['What takes a rescued horse longest to trust: hands, gates or other horses?'],
      choice: ['At the paddock gate: a carrot from your pocket, or a scratch behind the ear?'],
      experience: ['Which horse or pony do you remember by name?'],
    },
    atWork: {
      work: [
        'What do people underestimate most about caring for a rescued horse?',
        'What takes longer to heal in a rescued horse: the body, or the trust?',
      ],
      people: [
        'What has a nervous horse taught you about patience?',
        'What made you fall for horses in the first place?',
      ],
    },
  },
  {
    name: 'new foal',
    says: [
      'foal',
      'foaling (season|alarm|camera|box)',
      '(filly|colt) (foal|born)',
      'mare (and foal|care|owners)',
      'broodmare',
      'yearling (sale|prep)',
    ],
    clues:
      'mare, stallion, stable, born, straw, sire, filly, colt, wobbly, stud, foaling, born overnight, newborn, dam, breeder, legs, thoroughbred, chestnut, bay, due, broodmare, hours old, connemara, pony, gestation, sired by, mum, bloodline, paddock',
    asks: {
      idea: ['What would you name a foal born on a stormy night?'],
      problem: ["What's hardest about waiting for a foal: the date, the nights or the name?"],
      choice: ['Watching a foal: the first steps, the first gallop or the first nap in the sun?'],
      experience: ['Where did you see your first newborn foal?'],
    },
  },
  {
    name: 'horseboxes',
    says: [
      'horse ?(box|boxes|lorry|trailer|float|van)( hire)?',
      'livestock trailer',
      '(horse|pony) (loading|loader)',
    ],
    clues:
      'tack locker, hay net, partition, horses, grooms door, lorry, trailer, 3.5 tonne, hire, ramp, equine, transporter, stalls, self-drive, 7.5 tonne, living, plating, horse float, travel, pony, towing, rear facing, tonne, show, payload, conversion, loading, insurance, hgv, floor',
    asks: {
      idea: ['Which snack do you like to pack in the horsebox for yourself?'],
      problem: ['~What does it take to get a stubborn pony up the ramp?'],
      choice: ['Before a horse show: packed the night before, or thrown in at dawn?'],
      experience: ['Where did you go on your favourite day out with the horsebox?'],
    },
  },
  {
    name: 'stables and arenas',
    says: [
      '(stable|loose box|field shelter|tack room) (builder|building|block|kit|mat|matting)',
      '(arena|menage|manege|equestrian) (surface|surfacing|construction|mirrors|hire)',
      '(horse|stable) (bedding|walker|solarium)',
      'field shelter',
      'equestrian (property|facility|builder)',
    ],
    clues:
      'fibre, horses, paddock, kickboards, shavings, timber, menage, surface, loose box, field shelter, rubber mats, sand, livery, barn, yard, fencing, 20x40, stalls, builder, silica, equestrian, planning permission, drainage, mucking, tack room, american barn, block, floodlights, roof',
    asks: {
      idea: ['Which sound do you like best at the stables in the morning?'],
      problem: ["Which stable job takes longest on a wet winter's day?"],
      choice: ['On the stable floor: clean shavings, or a deep bed of straw?'],
      experience: ['Which job at the stables do you enjoy most?'],
    },
  },
  {
    name: 'cow hoof trimming',
    says: [
      '(cow|cattle|dairy) (hoof|foot|feet|mobility)',
      'hoof (trimmer|trimming|block)',
      'lameness',
      'cattle (crush|race)',
    ],
    clues:
      'cows, herd, crush, dairy, hooves, parlour, lame, bullock, trimmer, lameness, cattle, foot bath, hoof trimmer, digital dermatitis, farmer, claw, block, ulcer, mobility score, feet, grinder, sole, heifer, abscess, white line, limping, course, vet, knife, cubicle mats, bull, foot',
    asks: {
      idea: ['What do you like on the radio on hoof trimming day?'],
      problem: ['~Which cow in the herd always has to go last?'],
      choice: ['Hoof trimming: the whole herd in one day, or a few cows at a time?'],
      experience: ['What have you learned from a good hoof trimmer?'],
    },
    atWork: {
      work: [
        "What matters most for a cow's feet: dry floors, good feed or regular trimming?",
        'What tells you at a glance that a cow is walking comfortably?',
      ],
      people: [
        'What does a good hoof trimmer notice about a cow that other people miss?',
        "What would surprise most people about looking after a cow's feet?",
      ],
    },
  },
  {
    name: 'cattle breeding',
    says: [
      '(cattle|dairy|beef|bovine|herd) (genetics|breeding|semen)',
      'artificial insemination',
      'sexed semen',
      'embryo (transfer|flush)',
      '(ai|breeding) technician',
      'breed society',
      'calving ease',
    ],
    clues:
      'bulls, heifers, sire, calves, herd, polled, semen, genetics, ai, embryo, beef, angus, genomic, holstein, sexed, pedigree, straws, ebv, fertility, dairy, heat detection, insemination, limousin, dam, bloodline, jersey, progeny, index',
    asks: {
      idea: ['Which breed of cattle would you put in a field, just for the look of it?'],
      problem: ["What's the hardest thing to get right when you choose a bull?"],
      choice: ['In a good cow: plenty of milk, or a calm nature?'],
      experience: ["Which cow in the herd was everybody's favourite?"],
    },
    atWork: {
      work: [
        'What do you look at first in a herd: the feet, the udder or the temper?',
        'Which trait takes the most years to improve in a herd of cattle?',
      ],
      people: [
        'Which cow or bull are you proudest to have bred or looked after?',
        "What did an older farmer tell you about cattle that isn't in any book?",
      ],
    },
  },
  {
    name: 'herd medicines',
    says: [
      '(sheep|livestock|cattle) (dip|dipping|scab|wormer|vaccine|vaccination|tag|tagging|medicine|disease)',
      '(ear|eid|tissue) tag',
      'foot and mouth',
      'blue ?tongue',
      'lumpy skin',
      '(faecal|worm) egg count',
      '(heptavac|ovivac|pour on|drench gun|drenching)',
      '(cattle|livestock|animal) (health|vaccination) (camp|drive|product|adviser|day)',
    ],
    clues:
      'flock, ewes, herd, fluke, tags, doses, calves, withdrawal, ticks, vaccine, wormer, dip, sheep, ear tags, vet, drench, livestock, scab, eid, cattle, lambs, mastitis, farm, bluetongue, antibiotics, pour-on, parasite, bvd, faecal egg count, mineral bolus, withdrawal period, farmers',
    asks: {
      idea: ['Which job with medicines for the herd would you like made easier?'],
      problem: ['Which animal in the herd is always the trickiest to treat?'],
      choice: ['Herd medicine records: in a book, or on the phone?'],
      experience: ['Which tip from a vet about treating the herd have you never forgotten?'],
    },
    atWork: {
      work: [
        'Which matters more on treatment day with a herd: calm handling, or good records?',
        "What's the first sign that something is wrong in a herd?",
      ],
      people: [
        'What has a good farm vet noticed in your herd before you did?',
        'What does most to keep a herd healthy: good feed, fresh air or an early vet visit?',
      ],
    },
  },
  {
    name: 'bird flu rules',
    says: [
      '(avian|bird) (flu|influenza)',
      'housing order',
      'poultry (vet|health|vaccination|register)',
      'biosecurity',
    ],
    clues:
      'hens, poultry, keepers, wild birds, flock, disinfect, turkeys, defra, housing order, biosecurity, avian influenza, ducks, register, outbreak, eggs, vet, h5n1, restrictions, protection zone, backyard chickens, footbath, dead birds, geese, run cover, free-range, cull, netting, feeders',
    asks: {
      idea: ['How would you keep a flock of bored hens amused indoors?'],
      problem: ["What's hardest about keeping hens indoors: the mess, the boredom or the netting?"],
      choice: ['A treat for hens under cover: a hanging cabbage, or scattered corn?'],
      experience: ['What have your hens enjoyed most while they were kept under cover?'],
    },
    atWork: {
      work: [
        'What helps most in keeping bird flu out: clean boots, closed gates or good habits?',
        "Which biosecurity step takes the most time in a poultry keeper's day?",
      ],
      people: [
        'Which habit has bird flu changed for good among people who keep poultry?',
        'What would you tell a neighbour with a few hens about bird flu?',
      ],
    },
  },
];
