import type { Subject } from '../../subject';

/** Country contests, and the animals, vegetables and machines entered for them. */
export const countryContests: readonly Subject[] = [
  {
    name: 'ploughing match',
    says: [
      'plough(ing)? (match|championship|association|society)',
      'ploughing (heritage|final|day)',
      'plough(man|men)',
    ],
    clues:
      'furrow, stubble, tractor, horse drawn, opening split, plot, horse plough, ploughman, vintage, heavy horse, shire, champion, judge, field, national, reversible, class, trailed plough, trophy, farmer, harness, trade stand, steward, young farmer, hedge laying, soil, result, mouldboard, land, competitor, acre',
    asks: {
      idea: ['+What would you head for first at a ploughing match: the horses, the tractors or the food?'],
      choice: [
        'At a ploughing match: a pair of heavy horses, or a vintage tractor?',
        'Which class would you watch first at a ploughing match: horse, vintage or modern?',
      ],
      experience: ['Who in your family could plough the straightest line?'],
    },
    cued: [
      'Which *tractor* from your childhood would you like to drive again?',
      'Which would you rather plough with for a day: a *horse* or a tractor?',
      'Who would you want as *judge* of your first furrow?',
      'What does a *field* smell like just after it is ploughed: earth, rain or autumn?',
    ],
  },
  {
    name: 'sheepdog trials',
    says: ['sheep ?dog (trial|society|demonstration|championship|handler)', 'herding trial', 'sheep ?dogs?'],
    clues:
      'outrun, shedding, collie, handler, whistle, penning, kelpie, shepherd, pen, flock, come bye, away, ewe, fetch, shed, working dog, nursery, field, gather, gate, judge, lift, national, sheep, hill farm, drive, huntaway, brace, crook, reward point, single',
    asks: {
      experience: ["What's the cleverest thing you have seen a sheepdog do?"],
      problem: ['What looks hardest at a sheepdog trial: the gather, or the pen?'],
      choice: [
        'At a sheepdog trial: eyes on the dog, the sheep or the handler?',
        'What impresses you most at a sheepdog trial: the whistles, the speed or the teamwork?',
      ],
    },
    cued: [
      'Which name suits a *collie* best: Moss, Meg or Jess?',
      'What do you admire first in a *handler*: the voice, the whistle or the calm?',
      'Which *whistle* would you learn first: stop, left or come back?',
      'Which *shepherd* story or film do you like best?',
    ],
  },
  {
    name: 'pigeon racing',
    says: [
      '(racing|homing) pigeon',
      'pigeon (racing|race|loft|fancier|club)',
      'pigeons? (home|released)',
      'racing pigeon',
      'pigeon (racing|club|fancier|loft|show|race|auction|flying)',
      'homing pigeon',
      'fancy pigeon',
    ],
    clues:
      'loft, ringed, fanciers, liberation, liberated, basket, squeakers, bird, release, homing, club, young bird, velocity, transporter, clock, widowhood, corn, hen, cock, race point, mile, federation, old bird, yards per minute, channel, combine, rung, champion, trap, released, clocked, basketing, hens, cocks, youngsters, auction',
    asks: {
      choice: [
        'A pigeon race: watch them all set off, or see the first one come home?',
        'What do you enjoy most about pigeons: the racing, the breeding or the loft life?',
        'Which race would you most like to win: a sprint, a middle distance or a long haul?',
        'Waiting for the first pigeon home: pacing the garden, or sitting with a cup of tea?',
        'What do you enjoy most about racing pigeons: the breeding, the training or race day?',
      ],
      idea: [
        'Which colour of bird do you like most in a pigeon loft?',
        'Which name would you fancy for a very fast pigeon?',
      ],
      experience: ['Who first got you interested in pigeons, and how?'],
    },
    cued: [
      'Which name would you give a *young bird* with a fast wing?',
      'What do you feed a *homing* pigeon for a treat: peanuts, maize or peas?',
      'When do you start watching the sky after a *release*: at once, at noon or by the clock?',
      'Where would you build a *loft*: roof, garden or allotment?',
      'Where would you like to see racing pigeons *released* at dawn: by the sea, a hill or a motorway?',
      'Which colour of *bird* catches your eye in a loft: blue, red or white?',
      'What do you like best about an evening at the pigeon *club*: the talk, the tea or the results?',
      'Who would you take to a pigeon *auction* or show for a first look?',
    ],
  },
  {
    name: 'dog show',
    says: ['(fun|companion|championship|open|village|charity) dog show', 'dog show', 'waggiest tail'],
    clues:
      'rosette, best in show, pedigree, novelty classes, handler, breeds, waggiest tail, breed, judge, class, puppy, groom, village green, entry, best rescue, show lead, lead, trophy, fun, temptation alley, crossbreed, stall, cutest, veteran, best trick, fete, walkies, conformation, golden oldie, kennel club',
    asks: {
      idea: [
        '+Which class would you like to judge at a dog show?',
        '+Which treat would get your dog round the show ring?',
        'What trick would your dog show the judges?',
        'Which new class would you add to a fun dog show?',
      ],
      experience: ['~Which prize would your dog be sure to win at a fun dog show?'],
    },
    cued: [
      'What would you teach a *puppy* before its first show: to stand, to walk or to wait?',
      'Who would you like as a *judge* at a village dog show: the vet, the vicar or a child?',
      'Which *trick* would your dog show off in the ring?',
      'Which *crossbreed* would win your heart: scruffy, spotty or with one ear up?',
    ],
  },
  {
    name: 'dog agility',
    says: ['(dog|canine) agility', 'agility (trial|show|club|course|dog)', 'fly ?ball', 'hoopers'],
    clues:
      'weave poles, weaves, tunnel, jumps, handler, clear round, collie, seesaw, a frame, course, grade, dog walk, contact, flyball, hoopers, refusal, club, training, trial, fault, leash, pole, competition, cavalletti, canine, rosette, beginner, run, cockapoo, table',
    asks: {
      choice: [
        '+Your dog on the agility course: over the jumps, or off to greet the crowd?',
        'What do you enjoy most about dog agility: the speed, the teamwork or the fun?',
        'Which part of an agility course would your dog love most: the jumps, the tunnel or the weaves?',
      ],
      experience: ['~Who is out of breath first at agility: you, or the dog?'],
    },
    cued: [
      '*Tunnel* or jumps: which would your dog choose first?',
      '*Seesaw* or dog walk: which looks more fun to you?',
      '*Collie*, terrier or spaniel: which would you back to win?',
      'What would you reward a *clear round* with?',
    ],
  },
  {
    name: 'show jumping',
    says: ['show ?jump(ing|er|s)?', 'dressage', '(horse|one day|three day) event(ing|er)', 'gymkhana'],
    clues:
      'clear round, cross country, rosette, arena, pony, jump off, rider, horse, fence, dressage, eventing, fault, gymkhana, mare, saddle, test, gelding, groom, double, metre, course builder, equestrian, hoof, stable, jodhpur, canter, piaffe, bridle, cm, horsebox',
    asks: {
      choice: [
        '+Which fence looks hardest in show jumping: the wall, the water or the triple?',
        'On a horse: neat dressage, big jumps or a gallop across country?',
      ],
      experience: ['What was the name of the first pony you ever sat on?'],
      problem: ['~What does your horse spook at when everybody is watching?'],
    },
    cued: [
      'What would you call a *mare* with the heart of a lion?',
      'How would you spend a *cross country* day: riding, cheering or by the water jump?',
      'How would you celebrate a *clear round*: a pat, a shout or a carrot?',
      'Which *gymkhana* game is the most fun to watch?',
    ],
  },
  {
    name: 'rodeo',
    says: ['rodeo', 'bull ?rid(ing|er)', 'barrel rac(ing|er)', 'bronc', 'camp ?draft(ing)?', 'team roping'],
    clues:
      'chutes, arena, cowboys, cowgirls, lasso, steer, stockmen, buckle, bull, bronc, barrel racing, eight seconds, rider, roping, clown, saddle, stetson, boots, buck out, ranch, campdraft, team roping, horse, wrangler, mutton busting, grandstand, dust, country music, stock contractor, purse, spur',
    asks: {
      choice: [
        '+Which rodeo event would you watch first: barrel racing, roping or bronc riding?',
        '+What do you enjoy most at a rodeo: the riding, the music or the food?',
        '+At the rodeo: bull riding, barrel racing or the lasso tricks?',
      ],
      idea: ['Which rodeo skill would you most like to learn?'],
    },
    cued: [
      'Who would you cheer for in *barrel racing*: the rider or the horse?',
      'How would you wear a *stetson*: straight, tilted or pushed back?',
      'What would you call a *bull* with a bad temper?',
      'What do you order at a rodeo with a *cowboy* appetite: ribs, corn or pie?',
    ],
  },
  {
    name: 'polo match',
    says: ['polo (club|match|ground|pony|ponies|season|tournament|lesson)', 'chukk(a|er)', 'arena polo'],
    clues:
      'mallet, divots, ponies, goalposts, handicap, treading in, chukka, pony, goal, horse, player, polo ground, arena, groom, pitch, throw in, argentina, champagne, picnic, tournament, patron, hat, stick, ride off, season, helmet, stomp, trophy, umpire, bay pony, jodhpur, spectator, swing',
    asks: {
      choice: [
        '+What do you enjoy most at a polo match: the ponies, the speed or the picnic?',
        'At a polo match: right by the rail, or stretched out by the picnic?',
      ],
      idea: ['What would you pack in a picnic for a polo match?'],
      problem: ['~Which would be harder for you in polo: hitting the ball, or staying on the pony?'],
    },
    cued: [
      'What would you wear on your head to watch *polo*: a straw hat, a cap or a scarf?',
      'What would you name a fast little polo *pony*?',
      "Who would you walk the field with when it's time for *treading in* the divots?",
      'What goes with a glass of *champagne* at a polo match: strawberries, cake or cheese straws?',
    ],
  },
  {
    name: 'poultry show',
    says: [
      'poultry (show|club|fancier|society)',
      'bantam (club|show|breeder)',
      '(show|exhibition) (hen|birds)',
    ],
    clues:
      'pen, plumage, silkies, cockerel, judging, orpington, hatching eggs, hen, bantam, breed, fancier, feather, rosette, egg, silkie, chicken, comb, cock, rare breed, waterfowl, trophy, pullet, large fowl, club, brahma, wyandotte, serama, eggs class, auction, washing, champion, crest',
    asks: {
      choice: ['+At a poultry show: tiny bantams, fluffy silkies or great big cockerels?'],
      experience: ['Which breed of hen makes you smile every time you see one?'],
      idea: ['Which breed of poultry would you most like to see up close?'],
      problem: ['~How would you wash a hen before a poultry show?'],
    },
    cued: [
      'What would you name a *bantam* with a very loud voice?',
      'Which hen would you show first: a *silkie*, an orpington or a leghorn?',
      'What would you hang next to a *rosette* from a poultry show?',
      'Which breed would you like to see come out of *hatching eggs*?',
    ],
  },
  {
    name: 'cage birds',
    says: ['cage ?bird', '(canary|canaries|finch|budgerigar) (breeder|club|show|society)', 'aviculture'],
    clues:
      'aviary, perch, budgies, finches, seed mix, show bench, cockatiel, canary, budgerigar, breeder, wire front, seed, plumage, show cage, exhibitor, chick, nest box, moult, song, zebra finch, club, judge, parrot, mule, gloster, aviculture, softfood, lovebird, cuttlebone, border fancy, hen, mutation',
    asks: {
      choice: [
        '+Which bird would you keep: a budgie, a canary or a cockatiel?',
        'In an aviary: a bird that sings, or a bird in bright colours?',
      ],
      idea: ['What would you teach a budgie to say first?'],
      experience: ['What was the name of the first bird your family kept?'],
    },
    cued: [
      'Which song would your *canary* sing along with on the radio?',
      'Which colour of *budgie* would you choose: blue, green or yellow?',
      'What would you name a *cockatiel* with a big crest?',
      'Which *parrot* word would make your family laugh?',
    ],
  },
  {
    name: 'rabbit show',
    says: ['rabbit (show|club|fancier|hopping|breeder)', 'guinea pig (show|club|breeder)', 'cav(y|ies)'],
    clues:
      'lop, hutch, netherland dwarf, rex, grooming, judging table, lionhead, guinea pig, cavy, breed, fancier, judge, hopping, fur, ear, buck, doe, cage, rosette, dutch, breeder, litter, pen, table, kit, junior, club, mini lop, pedigree, best in show',
    asks: {
      choice: [
        'At a small pets show: floppy-eared rabbits, or guinea pigs with long hair?',
        'Which rabbit breed would you choose: a lop, a Rex or a Lionhead?',
      ],
      experience: ['What was your first small pet called?'],
      problem: ['~What has your rabbit nibbled that it was not meant to?'],
    },
    cued: [
      'What colour of *lop* would you choose: grey, fawn or spotted?',
      'Which treat does a *guinea pig* squeak for loudest: cucumber, parsley or pepper?',
      'How do you brush a *lionhead*: on your lap, on a table or while it eats?',
      'Which job at a *rabbit* show would you try: steward, judge or brush holder?',
    ],
  },
  {
    name: 'giant vegetables',
    says: ['giant (vegetable|veg|pumpkin|leek|marrow|onion|cabbage)', 'leek show', 'pumpkin weigh ?off'],
    clues:
      'heaviest, scales, marrow, pounds, growers, longest, leeks, pumpkin, onion, weigh off, kilo, record, seed, cabbage, polytunnel, lb, compost, carrot, exhibitor, squash, judge, allotment, parsnip, tomato, feed, show bench, world record, atlantic giant, pot leek, cucumber, vine',
    asks: {
      experience: ["What's the biggest vegetable that has come out of your garden?"],
      choice: [
        'Growing for the show: the biggest pumpkin, or the neatest row of carrots?',
        'Which giant vegetable would you grow first: a pumpkin, a marrow or an onion?',
      ],
      idea: ['~What would you cook first with a pumpkin the size of a car?'],
    },
    cued: [
      'What would you carve into a *pumpkin* as big as an armchair?',
      'How would you get a giant *marrow* to the show: by barrow, by trailer or with four friends?',
      'Which *onion* dish would use up a really huge one: soup, rings or a tart?',
      'A prize *leek*: in a soup, in a pie or only for looking at?',
    ],
  },
  {
    name: 'garden club',
    says: [
      '(garden|gardening) club',
      'horticultural (society|show)',
      '(dahlia|sweet pea|rose|iris) (society|show)',
    ],
    clues:
      'blooms, dahlias, exhibits, cuttings, plant sale, growers, sweet peas, horticultural, show bench, plant swap, speaker, rose, seedling, gardener, schedule, iris, cutting, rosette, judge, membership, village hall, allotment, vase, compost, border, plant stall, bulb, spring show, chrysanthemum, outing, perennial, master gardener, vegetable, nursery',
    asks: {
      experience: ['+Which plant are you proudest of growing?'],
      idea: [
        '+Which vegetable would you enter in a garden club show?',
        '+Which flower would win your vote at a garden club show?',
        'Which flower from your garden would you enter for a show?',
      ],
      choice: [
        '+What do you look at first at a garden show: flowers, fruit or vegetables?',
        'A vase for the flower show: one perfect bloom, or a big cheerful bunch?',
      ],
    },
    cued: [
      '*Dahlias*: tall and spiky, or round and neat?',
      '*Sweet peas* in a vase: which room would you put them in?',
      'What would you take to a *plant swap*?',
      'Which *vegetable* would you enter in the show: longest, heaviest or oddest?',
    ],
  },
  {
    name: 'wood chopping',
    says: ['wood ?chop(ping|s)?', 'lumberjack', '(axe|wood)(men|man)', 'timber ?sport', 'log rolling'],
    clues:
      'axe, sawing, crosscut, chainsaw, logs, underhand, springboard, lumberjack, sawdust, block, woodsman, timber, axeman, arena, standing block, show, blade, competitor, hot saw, flannel, chop, pole climb, stopwatch, poplar, handicap, split, tree felling, eucalyptus, heat',
    asks: {
      choice: [
        'At a lumberjack show: axe throwing, speed sawing or log rolling?',
        'What do you admire most in a wood chopper: strength, speed or skill?',
      ],
      problem: ["What's hardest about chopping wood: the aim, or the knots?"],
      experience: ['Who taught you to split a log?'],
    },
    cued: [
      'Which wood burns best on your fire when the *logs* are dry: oak, ash or birch?',
      'What would you carve with a *chainsaw*: a bear, an owl or a bench?',
      'Who would make the best partner on a two-person *crosscut* saw?',
      'Which smell do you like best: fresh *sawdust*, pine resin or wood smoke?',
    ],
  },
  {
    name: 'Highland games',
    says: ['highland (games|gathering)', '(toss(ing)? the )?caber', 'heavy events'],
    clues:
      "kilt, pipers, clan, shot put, chieftain, strongman, heavies, caber, toss, pipe band, bagpipe, hammer, heavy athlete, highland dancing, tartan, stone, drum, scottish, tug o' war, gathering, hill race, whisky, glen, sporran, weight for height, field, braemar, massed bands, fling, haggis, ceilidh",
    asks: {
      choice: [
        '+At the Highland games: the heavy events, the dancing or the pipe bands?',
        '+What do you look forward to most at the Highland games: the sport, the music or the food?',
      ],
      idea: ['Which of the Highland games would you have a go at first?'],
      experience: ["What's the most impressive thing you have seen at a Highland games?"],
    },
    cued: [
      'Which *tartan* would you wear to a Highland games?',
      'What does the sound of *bagpipes* make you think of?',
      "Who would you put on your *tug o' war* team?",
      'Which would you watch longest: the *caber*, the hammer or the hill race?',
    ],
  },
  {
    name: 'tug of war',
    says: ['tug of war', 'tug o war'],
    clues:
      'rope, anchor, heave, pulling, boots, mud, centre line, grip, kilo, coach, competition, dig in, strength, opponent, weight class, county, outdoor, champion, squad, pub, trench, village fete, knot, referee, indoor, lean, heavy, chalk, kg, callused',
    asks: {
      choice: ['+In a tug of war: first on the rope, or anchor at the back?'],
      idea: [
        '+Who would you want on your side in a tug of war?',
        '~Which two streets near you should settle things with a tug of war?',
      ],
      experience: ['When were you last in a tug of war, and who was on your side?'],
    },
    cued: [
      'What would you name your tug of war team at the *village fete*?',
      'Which footwear would you choose for a tug of war: *boots*, trainers or bare feet?',
      'What would you shout to keep everybody *pulling* together?',
      'Which *pub* or club near you would make the strongest tug of war team?',
    ],
  },
];
