import type { Subject } from '../subject';

/** Country contests, and the animals, vegetables and machines entered for them. */
export const contests: readonly Subject[] = [
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
      idea: ['What would you head for first at a ploughing match: the horses, the tractors or the food?'],
      problem: ["What's hardest about ploughing: a straight start, or a neat finish?"],
      choice: ['At a ploughing match: a pair of heavy horses, or a vintage tractor?'],
      experience: ['Who in your family could plough the straightest line?'],
    },
  },
  {
    name: 'sheepdog trials',
    says: ['sheep ?dog (trial|society|demonstration|championship|handler)', 'herding trial', 'sheep ?dogs?'],
    clues:
      'outrun, shedding, collie, handler, whistle, penning, kelpie, shepherd, pen, flock, come bye, away, ewe, fetch, shed, working dog, nursery, field, gather, gate, judge, lift, national, sheep, hill farm, drive, huntaway, brace, crook, reward point, single',
    asks: {
      idea: ['Who in your family would you send a sheepdog to round up first?'],
      problem: ['What looks hardest at a sheepdog trial: the gather, or the pen?'],
      choice: ['At a sheepdog trial: eyes on the dog, the sheep or the handler?'],
      experience: ["What's the cleverest thing you have seen a sheepdog do?"],
    },
  },
  {
    name: 'pigeon racing',
    says: ['(racing|homing) pigeon', 'pigeon (racing|race|loft|fancier|club)', 'pigeons? (home|released)'],
    clues:
      'loft, ringed, fanciers, liberation, liberated, basket, squeakers, bird, release, homing, club, young bird, velocity, transporter, clock, widowhood, corn, hen, cock, race point, mile, federation, old bird, yards per minute, channel, combine, rung, champion, trap',
    asks: {
      idea: ['Which colour of bird do you like most in a pigeon loft?'],
      problem: ["What's hardest about race day for a pigeon keeper: the start, or the wait?"],
      choice: ['A pigeon race: watch them all set off, or see the first one come home?'],
      experience: ['Who was the first person you knew who kept pigeons?'],
    },
  },
  {
    name: 'dog show',
    says: ['(fun|companion|championship|open|village|charity) dog show', 'dog show', 'waggiest tail'],
    clues:
      'rosette, best in show, pedigree, novelty classes, handler, breeds, waggiest tail, breed, judge, class, puppy, groom, village green, entry, best rescue, show lead, lead, trophy, fun, temptation alley, crossbreed, stall, cutest, veteran, best trick, fete, walkies, conformation, golden oldie, kennel club',
    asks: {
      idea: ['~Which prize would your dog be sure to win at a fun dog show?'],
      problem: ['~What would your dog get up to in the show ring?'],
      choice: ['Which rosette for your dog: waggiest tail, or best rescue?'],
      experience: ['Which dog breed always makes you stop and say hello?'],
    },
  },
  {
    name: 'dog agility',
    says: ['(dog|canine) agility', 'agility (trial|show|club|course|dog)', 'fly ?ball', 'hoopers'],
    clues:
      'weave poles, weaves, tunnel, jumps, handler, clear round, collie, seesaw, a frame, course, grade, dog walk, contact, flyball, hoopers, refusal, club, training, trial, fault, leash, pole, competition, cavalletti, canine, rosette, beginner, run, cockapoo, table',
    asks: {
      idea: ['Which dog you know would you love to see on an agility course?'],
      problem: ['~Where would your dog stop on an agility course: the tunnel, the weaves or the snacks?'],
      choice: ['Your dog on the agility course: over the jumps, or off to greet the crowd?'],
      experience: ['~Who is out of breath first at agility: you, or the dog?'],
    },
  },
  {
    name: 'show jumping',
    says: ['show ?jump(ing|er|s)?', 'dressage', '(horse|one day|three day) event(ing|er)', 'gymkhana'],
    clues:
      'clear round, cross country, rosette, arena, pony, jump off, rider, horse, fence, dressage, eventing, fault, gymkhana, mare, saddle, test, gelding, groom, double, metre, course builder, equestrian, hoof, stable, jodhpur, canter, piaffe, bridle, cm, horsebox',
    asks: {
      idea: ['Which music would you pick for a horse to dance to in dressage?'],
      problem: ['~What does your horse spook at when everybody is watching?'],
      choice: ['On a horse: neat dressage, big jumps or a gallop across country?'],
      experience: ['What was the name of the first pony you ever sat on?'],
    },
  },
  {
    name: 'rodeo',
    says: ['rodeo', 'bull ?rid(ing|er)', 'barrel rac(ing|er)', 'bronc', 'camp ?draft(ing)?', 'team roping'],
    clues:
      'chutes, arena, cowboys, cowgirls, lasso, steer, stockmen, buckle, bull, bronc, barrel racing, eight seconds, rider, roping, clown, saddle, stetson, boots, buck out, ranch, campdraft, team roping, horse, wrangler, mutton busting, grandstand, dust, country music, stock contractor, purse, spur',
    asks: {
      idea: ['Which rodeo skill would you most like to learn?'],
      problem: ['Which rodeo event looks hardest to you?'],
      choice: ['At the rodeo: bull riding, barrel racing or the lasso tricks?'],
      experience: ['What do you remember best from the first rodeo you saw?'],
    },
  },
  {
    name: 'polo match',
    says: ['polo (club|match|ground|pony|ponies|season|tournament|lesson)', 'chukk(a|er)', 'arena polo'],
    clues:
      'mallet, divots, ponies, goalposts, handicap, treading in, chukka, pony, goal, horse, player, polo ground, arena, groom, pitch, throw in, argentina, champagne, picnic, tournament, patron, hat, stick, ride off, season, helmet, stomp, trophy, umpire, bay pony, jodhpur, spectator, swing',
    asks: {
      idea: ['What would you pack in a picnic for a polo match?'],
      problem: ['~Which would be harder for you in polo: hitting the ball, or staying on the pony?'],
      choice: ['At a polo match: right by the rail, or stretched out by the picnic?'],
      experience: ['Where have you been close enough to feel galloping horses go by?'],
    },
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
      idea: ['Which breed of poultry would you most like to see up close?'],
      problem: ['~How would you wash a hen before a poultry show?'],
      choice: ['At a poultry show: tiny bantams, fluffy silkies or great big cockerels?'],
      experience: ['Which breed of hen makes you smile every time you see one?'],
    },
  },
  {
    name: 'cage birds',
    says: ['cage ?bird', '(canary|canaries|finch|budgerigar) (breeder|club|show|society)', 'aviculture'],
    clues:
      'aviary, perch, budgies, finches, seed mix, show bench, cockatiel, canary, budgerigar, breeder, wire front, seed, plumage, show cage, exhibitor, chick, nest box, moult, song, zebra finch, club, judge, parrot, mule, gloster, aviculture, softfood, lovebird, cuttlebone, border fancy, hen, mutation',
    asks: {
      idea: ['What would you teach a budgie to say first?'],
      problem: ['~What does your bird always choose to sing over: the phone, the news or your lunch?'],
      choice: ['In an aviary: a bird that sings, or a bird in bright colours?'],
      experience: ['What was the name of the first bird your family kept?'],
    },
  },
  {
    name: 'rabbit show',
    says: ['rabbit (show|club|fancier|hopping|breeder)', 'guinea pig (show|club|breeder)', 'cav(y|ies)'],
    clues:
      'lop, hutch, netherland dwarf, rex, grooming, judging table, lionhead, guinea pig, cavy, breed, fancier, judge, hopping, fur, ear, buck, doe, cage, rosette, dutch, breeder, litter, pen, table, kit, junior, club, mini lop, pedigree, best in show',
    asks: {
      idea: ['What would you name a pair of fluffy guinea pigs?'],
      problem: ['~What has your rabbit nibbled that it was not meant to?'],
      choice: ['At a small pets show: floppy-eared rabbits, or guinea pigs with long hair?'],
      experience: ['What was your first small pet called?'],
    },
  },
  {
    name: 'giant vegetables',
    says: ['giant (vegetable|veg|pumpkin|leek|marrow|onion|cabbage)', 'leek show', 'pumpkin weigh ?off'],
    clues:
      'heaviest, scales, marrow, pounds, growers, longest, leeks, pumpkin, onion, weigh off, kilo, record, seed, cabbage, polytunnel, lb, compost, carrot, exhibitor, squash, judge, allotment, parsnip, tomato, feed, show bench, world record, atlantic giant, pot leek, cucumber, vine',
    asks: {
      idea: ['~What would you cook first with a pumpkin the size of a car?'],
      problem: ['Which vegetable is the hardest to grow really big?'],
      choice: ['Growing for the show: the biggest pumpkin, or the neatest row of carrots?'],
      experience: ["What's the biggest vegetable that has come out of your garden?"],
    },
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
      idea: ['Which flower from your garden would you enter for a show?'],
      problem: ['Which plant would you ask a garden club about?'],
      choice: ['A vase for the flower show: one perfect bloom, or a big cheerful bunch?'],
      experience: ['Which plant in your garden started as a cutting from a friend?'],
    },
  },
  {
    name: 'wood chopping',
    says: ['wood ?chop(ping|s)?', 'lumberjack', '(axe|wood)(men|man)', 'timber ?sport', 'log rolling'],
    clues:
      'axe, sawing, crosscut, chainsaw, logs, underhand, springboard, lumberjack, sawdust, block, woodsman, timber, axeman, arena, standing block, show, blade, competitor, hot saw, flannel, chop, pole climb, stopwatch, poplar, handicap, split, tree felling, eucalyptus, heat',
    asks: {
      idea: ['Who would you most like to challenge to a wood chopping contest?'],
      problem: ["What's hardest about chopping wood: the aim, or the knots?"],
      choice: ['At a lumberjack show: axe throwing, speed sawing or log rolling?'],
      experience: ['Who taught you to split a log?'],
    },
  },
  {
    name: 'Highland games',
    says: ['highland (games|gathering)', '(toss(ing)? the )?caber', 'heavy events'],
    clues:
      "kilt, pipers, clan, shot put, chieftain, strongman, heavies, caber, toss, pipe band, bagpipe, hammer, heavy athlete, highland dancing, tartan, stone, drum, scottish, tug o' war, gathering, hill race, whisky, glen, sporran, weight for height, field, braemar, massed bands, fling, haggis, ceilidh",
    asks: {
      idea: ['Which of the Highland games would you have a go at first?'],
      problem: ['Which event at the Highland games looks hardest to you?'],
      choice: ['At the Highland games: the heavy events, the dancing or the pipe bands?'],
      experience: ["What's the most impressive thing you have seen at a Highland games?"],
    },
  },
  {
    name: 'tug of war',
    says: ['tug of war', 'tug o war'],
    clues:
      'rope, anchor, heave, pulling, boots, mud, centre line, grip, kilo, coach, competition, dig in, strength, opponent, weight class, county, outdoor, champion, squad, pub, trench, village fete, knot, referee, indoor, lean, heavy, chalk, kg, callused',
    asks: {
      idea: ['~Which two streets near you should settle things with a tug of war?'],
      problem: ["What's hardest in a tug of war: the grip, the footing or the timing?"],
      choice: ['In a tug of war: first on the rope, or anchor at the back?'],
      experience: ['When were you last in a tug of war, and who was on your side?'],
    },
  },
];
