import type { Subject } from '../../subject';

/** Horses in their many classes, those who fit them out, and the vet's rounds on the farm. */
export const equestrian: readonly Subject[] = [
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
      problem: ['Which dressage movement is the hardest to ride well?'],
      idea: ['Which piece of music would you choose for a dancing horse?'],
      experience: ['Which dressage movement did you practise until it felt easy at last?'],
      choice: ['What do you enjoy most in dressage: the music, the horses or the precision?'],
    },
    cued: [
      'Which pace do you like best in the saddle: walk, *trot* or canter?',
      'How many *plaits* look right on a horse: nine, thirteen or as many as fit?',
      'What would you dance to in a *freestyle*: film music, pop or a waltz?',
      'Where does your first *rosette* hang, or where would you hang it?',
    ],
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
        '+Which big horse trial would you love to visit: Badminton, Burghley or Kentucky?',
        'On a cross-country course: the big log, or the splash through the water?',
      ],
      problem: ['Which fence on a cross-country course would make you hold your breath?'],
    },
    cued: [
      'What do you enjoy most about watching *dressage*: the calm, the plaits or the music?',
      'Which cross-country fence has the best name: the *skinny*, the trakehner or the corner?',
      'Who would you cheer loudest for after a *double clear* at an event: the horse or the rider?',
      'Which snack do you take on a *course walk*: an apple, a sandwich or a flask?',
    ],
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
      choice: [
        '+On a hack: a gallop on the beach, or a quiet forest track?',
        '+Where would you most like to hack out: the beach, the moors or the forest?',
      ],
      problem: ['+What does your horse always stop to stare at on a hack?'],
      experience: ['Where did you have your loveliest canter out on a hack?'],
    },
    cued: [
      'What do you always take along on a long *trail* ride: water, a snack or a map?',
      'Which name would suit a *pony* that knows every track by heart?',
      'What do you like best about a *forest* ride: the shade, the smell or the soft ground?',
      'Which *fun ride* or trek would you like to try on horseback?',
    ],
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
      choice: [
        '+In a horse-drawn carriage: holding the reins, or sitting back to enjoy the view?',
        'Where would you love a carriage ride: a forest, a beach or an old town?',
        'Which horses would you most like to see in harness: shires, cobs or Friesians?',
      ],
      idea: ['Where would you go in a horse and carriage for one afternoon?'],
    },
    cued: [
      'Which *shire* horse name have you liked best: Duke, Captain or Blossom?',
      'Which *pony* would you like to see in front of a little cart?',
      'Which couple or story would suit a *wedding* carriage best?',
      'What do you admire first in a *marathon* run with horses: the speed, the splash or the steering?',
    ],
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
      choice: ['+A day with a pony: riding, plaiting or feeding it carrots?'],
      idea: ['What name would you give a very small pony with very big ideas?'],
      experience: ['What was the name of the first pony you sat on?'],
      problem: ["What's hardest at a pony party: taking turns, or going home?"],
    },
    cued: [
      'Which *birthday* would suit a pony party best: five, seven or ten?',
      "What colour of *ribbon* would you plait into a pony's mane?",
      'Which would you teach a child first about *grooming* a pony: brush, hoof pick or comb?',
      'How would you dress up a *unicorn* pony: glitter, flowers or a rainbow tail?',
    ],
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
      idea: ['+What would you treat your horse to first in a tack shop?'],
      choice: ['Tack cleaning: out in the yard with a cup of tea, or at home in front of a film?'],
      experience: ['Which piece of tack has lasted you the longest?'],
      problem: ['~What always goes missing in the tack room?'],
    },
    cued: [
      'Which colour would you choose for a *matchy* set: navy, plum or sage green?',
      'How many *rugs* does the best dressed horse in the yard have?',
      'What do you look for first in a *riding hat*: fit, colour or an easy strap?',
      'Who comes along to hold the horse at a *saddle* fitting?',
    ],
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
      choice: ['At the paddock gate: a carrot from your pocket, or a scratch behind the ear?'],
      idea: ["What would you send to a horse rescue: hay, blankets or an afternoon's work?"],
      problem: ['What takes a rescued horse longest to trust: hands, gates or other horses?'],
      experience: ['Which horse or pony do you remember by name?'],
    },
    cued: [
      'Which *pony* did you want for your birthday as a child?',
      'Which *donkey* name would you choose: something grand, or something short?',
      'Where would a retired *racehorse* like to spend its days: hills, meadow or beach?',
      'What would you take to a *foal* to make friends: time, a soft voice or a carrot?',
    ],
    atWork: {
      asks: [
        'How can a business best help a horse rescue: sponsorship, volunteers or equipment?',
        'What helps a horse rescue most: hay, volunteers or good new homes?',
        'What do people underestimate most about caring for a rescued horse?',
        'What made you fall for horses in the first place?',
      ],
      cued: [
        'What is the best first step for a *foster* home with a new horse?',
        'Which *welfare* question do visitors ask most at a yard?',
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
        '+What do you love most about a new foal: the long legs, the soft nose or the wobbly walk?',
        'Watching a foal: the first steps, the first gallop or the first nap in the sun?',
      ],
      problem: ["What's hardest about waiting for a foal: the date, the nights or the name?"],
      idea: ['What would you name a foal born on a stormy night?'],
    },
    cued: [
      'Which name would suit a *filly* with a white star?',
      'Which name would suit a *colt* with four white socks?',
      'What does a *mare* deserve first after a long night: mash, hay or a fresh bed?',
      'What would you call a *pony* as brown as a chestnut?',
    ],
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
        'Before a horse show: packed the night before, or thrown in at dawn?',
      ],
      experience: ['Where did you go on your favourite day out with the horsebox?'],
      problem: ['~What does it take to get a stubborn pony up the ramp?'],
    },
    cued: [
      'What is always in the *tack locker*: polish, biscuits or an odd glove?',
      'Which *pony* of your childhood or your dreams would you drive to a show?',
      'How far do you like to *tow*: round the corner, an hour or all day?',
      'What would you add to the *living* of a horsebox: a kettle, a bed or a heater?',
    ],
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
      experience: ['Which job at the stables do you enjoy most?'],
      idea: ['Which sound do you like best at the stables in the morning?'],
      problem: ["Which stable job takes longest on a wet winter's day?"],
      choice: ['On the stable floor: clean shavings, or a deep bed of straw?'],
    },
    cued: [
      'What colour would you paint a *timber* stable door: green, blue or plain oiled?',
      'What would you ride first on new *sand*: circles, poles or a nice long canter?',
      'Where would you put a *field shelter*: under the trees, at the gate or on the hill?',
      'Which footing would you choose for a *menage*: sand, fibre or springy rubber?',
    ],
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
        'Hoof trimming: the whole herd in one day, or a few cows at a time?',
        'What would you like to learn about hoof care: early signs, footbaths or foot shape?',
        'What helps cows stay calm in the crush: a quiet voice, a steady pace or good footing?',
      ],
      experience: ['What have you learned from a good hoof trimmer?'],
    },
    cued: [
      'Which name would you give a *heifer* that always jumps the queue?',
      "Which season is best for *trimming* the herd's hooves: spring, summer or autumn?",
      'What would you give a *dairy* cow after a hoof trim: fresh grass, feed or a good brush?',
      'Who in your family has the calmest hand with *cattle*?',
    ],
    atWork: {
      asks: [
        '+How do you spot a lame cow early?',
        '+What does a good hoof trimmer notice about a cow that other people miss?',
        '+Which does most for hoof health: regular trims, clean floors or footbaths?',
        'Who spots a lame cow first on your farm?',
      ],
      cued: [
        'What do you look at first when a cow comes *lame* into the parlour?',
        'How often do you walk the herd through a *foot bath* in winter?',
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
        "Which cow in the herd was everybody's favourite?",
        'Which breed of cattle do you like best?',
      ],
      idea: ['Which breed of cattle would you put in a field, just for the look of it?'],
      choice: ['What matters most in a new bull: temperament, growth or pedigree?'],
    },
    cued: [
      'Which colour of *Angus* would you put on a green hill: black or red?',
      'What would you name a newborn *calf* in spring?',
      'Which breed makes the *beef* you like best on your plate?',
      'Which cattle name in a *pedigree* has made you smile?',
    ],
    atWork: {
      asks: [
        'Which cow or bull are you proudest to have bred or looked after?',
        'What would you look for first in a breeding catalogue: figures, photos or pedigree?',
        'Which tool helps a breeder most: genomics, records or a good eye?',
        'Which trait would you breed for first: fertility, health or temperament?',
      ],
      cued: [
        'What comes first when you choose a *sire*: calving ease, milk or legs?',
        'Which figure in a *genomic* report do you look at first?',
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
      choice: ['Herd medicine records: in a book, or on the phone?'],
      idea: ['Which job with medicines for the herd would you like made easier?'],
      experience: ['Which tip from a vet about treating the herd have you never forgotten?'],
      problem: ['Which animal in the herd is always the trickiest to treat?'],
    },
    cued: [
      'Which *lamb* in the flock do you always keep an extra eye on?',
      'When do you tag *calves*: on day one, in the first week or at the first gathering?',
      'What do you look at first in a *ewe*: feet, teeth or condition?',
      'Which job is best done with a friend at the sheep *dip*?',
    ],
    atWork: {
      asks: [
        'What would you like from a medicines supplier: reminders, advice or quick delivery?',
        'Which way of keeping medicine records do you prefer: a book, an app or a board?',
        'What does most to keep a herd healthy: good feed, fresh air or an early vet visit?',
        'Which would help a farm most with medicines: a calendar, training or a single supplier?',
      ],
      cued: [
        'Which *vaccine* date goes first into your farm calendar?',
        'Which question about *withdrawal* periods do farmers ask the vet most?',
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
      choice: ['A treat for hens under cover: a hanging cabbage, or scattered corn?'],
      idea: ['How would you keep a flock of bored hens amused indoors?'],
      experience: ['What have your hens enjoyed most while they were kept under cover?'],
      problem: ["What's hardest about keeping hens indoors: the mess, the boredom or the netting?"],
    },
    cued: [
      'Which name suits a *hen* who runs the whole garden?',
      'What would you hang in the run for bored *chickens*: a swing, a mirror or a cabbage?',
      'Who looks after your *flock* when you go away: a neighbour, family or a friend?',
      'Where would you put a *footbath* so that nobody walks past it: at the gate or by the coop?',
    ],
    atWork: {
      asks: [
        'What helps most in keeping bird flu out: clean boots, closed gates or good habits?',
        'Which biosecurity step helps poultry keepers most: clean boots, netting or visitor rules?',
        'How do you prefer to get news on bird flu rules: by email, by text or from the vet?',
        'What would you tell a neighbour with a few hens about bird flu?',
      ],
      cued: [
        'Which sign at the gate explains *biosecurity* best to visitors: a picture, a list or one big word?',
        'What keeps *turkeys* calm and busy indoors: straw bales, music or things to peck?',
      ],
    },
  },
];
