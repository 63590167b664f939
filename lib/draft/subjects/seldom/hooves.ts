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
      problem: ['~What does a horse do just as the judge looks up?'],
      choice: ["At a dressage show: the horse's plaits, the steps or the rider's top hat?"],
      experience: ['What have you practised so often that it looked easy at last?'],
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
      problem: ['~What would your horse stop and stare at in the middle of the course?'],
      choice: ['On the cross-country course: the big log, the ditch or straight through the water?'],
      experience: ['What is the boldest jump you have taken, on a horse or on foot?'],
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
      problem: ['~What is the scariest thing in a hedge, if you ask a horse?'],
      choice: ['On a horse: a gallop on the beach, a forest track or a slow amble to the pub?'],
      experience: ['What is the prettiest path you have ridden, walked or cycled?'],
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
      problem: ['~What would hold up a horse and cart in your street?'],
      choice: ['In a horse-drawn carriage: waving like a king, or holding the reins?'],
      experience: ['Where did you last hear hooves on the road?'],
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
      problem: ['~What would a pony eat first at a birthday party?'],
      choice: ['A day with a pony: riding, plaiting or feeding it carrots?'],
      experience: ['What was the first animal you sat on as a child?'],
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
      idea: ['What would you buy for your horse before you bought it for yourself?'],
      problem: ['~What always goes missing in the tack room?'],
      choice: ['In the tack room: all polished and labelled, or a pile that only you understand?'],
      experience: ['Which present for a horse or a dog was in pieces within a day?'],
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
      idea: ['What should a retired racehorse take up as a hobby?'],
      problem: ['~Which trick does a clever pony know for opening gates?'],
      choice: ['For a horse in retirement: a big field, a best friend or a daily apple?'],
      experience: ['Which horse or pony do you remember by name?'],
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
      problem: ["~What has made your legs as wobbly as a new foal's?"],
      choice: ['Watching a foal: the first steps, the first gallop or the first nap in the sun?'],
      experience: ['Which newborn animal did you see first as a child?'],
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
      idea: ['What should never be missing in a horsebox on a show day?'],
      problem: ['~What does it take to get a stubborn pony up the ramp?'],
      choice: ['Before a horse show: packed the night before, or thrown in at dawn?'],
      experience: ['What is the furthest you have travelled for a day with horses?'],
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
      idea: ['What should every stable have within reach of the door?'],
      problem: ['~Which boot always gets stuck in the mud by the gate: left, right or both?'],
      choice: ['For a horse: a roomy stable, a field shelter or the whole hill?'],
      experience: ['Which job at the stables do you secretly enjoy?'],
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
      idea: ['What would make a cow feel at home in the trimming crush?'],
      problem: ['~Which cow in the herd always has to go last?'],
      choice: ['If you were a cow in a herd: the boss, the gossip or the one that wanders off?'],
      experience: ['Which cow do you remember by her name?'],
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
      problem: ['~What is harder to choose: a bull, a tractor or a name for the calf?'],
      choice: ['A good cow: calm, strong or full of character?'],
      experience: ["Which cow in the herd was everybody's favourite?"],
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
      idea: ['How do you catch the one sheep that knows what is coming?'],
      problem: ['~Who ends up wetter on dipping day: the sheep, the dog or the farmer?'],
      choice: ['For each animal in the flock: a number, a name or a cheeky nickname?'],
      experience: ['What has a cow or sheep once done with your hat, coat or notebook?'],
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
      problem: ['~Which hen always finds the one gap in the netting?'],
      choice: ['A treat for hens under cover: a cabbage on a string, corn or mealworms?'],
      experience: ['What was the cheekiest hen, duck or goose you have met?'],
    },
  },
];
