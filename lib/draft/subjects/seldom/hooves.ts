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
      choice: [
        '+What do you enjoy most in dressage: the music, the horses or the precision?',
        'What makes a good dressage partnership: trust, patience or practice?',
      ],
      idea: ['Which piece of music would you choose for a dancing horse?'],
      problem: ['Which dressage movement is the hardest to ride well?'],
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
      choice: [
        '+Dressage, cross-country or show jumping: which do you like to watch most?',
        'On a cross-country course: the big log, or the splash through the water?',
        'What matters most in an eventing horse: courage, speed or calm?',
      ],
      problem: ['Which fence on a cross-country course would make you hold your breath?'],
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
      problem: ['What does your horse always stop to stare at on a hack?'],
      choice: [
        'On a hack: a gallop on the beach, or a quiet forest track?',
        'What matters most on a long ride: good company, good paths or a steady horse?',
        'When do you most like to hack out: early morning, a summer evening or a crisp autumn day?',
      ],
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
      idea: [
        'Where would you go in a horse and carriage for one afternoon?',
        'Who would you take along for a ride in a horse-drawn carriage?',
      ],
      choice: [
        'In a horse-drawn carriage: holding the reins, or sitting back to enjoy the view?',
        'A horse and carriage: for a wedding, a birthday or a Sunday drive?',
      ],
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
      choice: [
        'A day with a pony: riding, plaiting or feeding it carrots?',
        'Which activity would you put first at a pony party: riding, grooming or games?',
      ],
      idea: [
        'What name would you give a very small pony with very big ideas?',
        "What colour would you plait into a pony's mane for a birthday party?",
      ],
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
      choice: ['+What would you look at first in a tack shop: saddles, rugs or boots?'],
      idea: ['What would you treat your horse to first in a tack shop?'],
      experience: ['Which colour suits your horse best?'],
      problem: ['~What always goes missing in the tack room?'],
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
      choice: [
        'What would you like to do first at a horse rescue: groom, feed or just say hello?',
        'Which would you like to meet first: a foal, a pony or an old racehorse?',
        'At the paddock gate: a carrot from your pocket, or a scratch behind the ear?',
      ],
      idea: ['Which name would you give to a rescued foal?'],
    },
    atWork: {
      asks: [
        'What helps a horse rescue most: hay, volunteers or good new homes?',
        'What made you fall for horses in the first place?',
        'What has a nervous horse taught you about patience?',
        'What do people underestimate most about caring for a rescued horse?',
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
      choice: [
        '+Which is your favourite colour for a foal: chestnut, bay, grey or black?',
        'A new foal: named after its mother, its colour or its character?',
        'Watching a foal: the first steps, the first gallop or the first nap in the sun?',
      ],
      idea: ['What would you name a foal born on a stormy night?'],
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
      choice: [
        '+What matters most in a horsebox: space, light or easy loading?',
        'Where would you go first with a horsebox: a show, the beach or a forest ride?',
        'Before a horse show: packed the night before, or thrown in at dawn?',
      ],
      problem: ['~What does it take to get a stubborn pony up the ramp?'],
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
      experience: ['Which job at the stables do you enjoy most?'],
      choice: [
        'What matters most in a riding arena: the surface, the size or the lights?',
        'Which would you add to a stable yard first: an arena, a wash bay or a tack room?',
      ],
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
      choice: [
        'What matters most in a hoof trimmer: a gentle touch, good records or on time?',
        'Hoof trimming: the whole herd in one day, or a few cows at a time?',
        'When does hoof trimming fit in best on your farm: spring, summer or before winter?',
      ],
      experience: ['What have you learned from a good hoof trimmer?'],
    },
    atWork: {
      asks: [
        'What makes trimming day calm for the cows: good handling, a steady crush or no rush?',
        "What matters most for a cow's feet: dry floors, good feed or regular trimming?",
        'What does a good hoof trimmer notice about a cow that other people miss?',
        'Which record from hoof trimming is most useful: cow by cow, by cause or a yearly total?',
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
      experience: [
        '+Which breed of cattle do you like best?',
        "Which cow in the herd was everybody's favourite?",
      ],
      choice: [
        'Which would you rather see in a bull: good feet, good growth or a quiet temper?',
        'What do you look at first in a young heifer: the feet, the frame or the pedigree?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in choosing a sire: calving ease, growth or temperament?',
        'Which cow or bull are you proudest to have bred or looked after?',
        'What do you look at first in a herd: the feet, the udder or the temper?',
        'Which would you improve first in a herd: fertility, feet or milk?',
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
      choice: [
        'Which matters most in caring for the herd: prevention, records or quick advice?',
        'Herd medicine records: in a book, or on the phone?',
        'What helps most on treatment day with the herd: good handling, clear labels or extra hands?',
      ],
      idea: ['Which job with medicines for the herd would you like made easier?'],
    },
    atWork: {
      asks: [
        'Which way of keeping medicine records do you prefer: a book, an app or a board?',
        'What does most to keep a herd healthy: good feed, fresh air or an early vet visit?',
        'What would you improve first in herd health: records, handling or the vaccination plan?',
        'What has a good farm vet noticed in your herd before you did?',
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
      experience: ['Which treat do your hens like best?'],
      idea: ['How would you keep a flock of bored hens amused indoors?'],
      choice: [
        'A treat for hens under cover: a hanging cabbage, or scattered corn?',
        'What matters most when you keep hens indoors: space, light or things to do?',
      ],
    },
    atWork: {
      asks: [
        'What helps most in keeping bird flu out: clean boots, closed gates or good habits?',
        'How do you prefer to get news on bird flu rules: by email, by text or from the vet?',
        'What makes biosecurity easy to keep up: clear signs, clean boots or good routines?',
        'What would you tell a neighbour with a few hens about bird flu?',
      ],
    },
  },
];
