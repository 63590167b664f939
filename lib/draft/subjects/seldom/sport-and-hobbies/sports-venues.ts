import type { Subject } from '../../subject';

/** Where one bounces, splashes, serves and runs. */
export const sportsVenues: readonly Subject[] = [
  {
    name: 'trampoline park',
    says: [
      'trampoline (park|club|session|class|arena|party|centre|center)',
      'trampolining',
      '(ninja|inflatable) (course|park|arena|gym|warrior|night|run|session)',
      '(bounce|jump) (park|arena|session|zone|fitness)',
    ],
    clues:
      'bounce, trampolines, foam pit, grip socks, slam dunk, jumpers, inflatable, ninja, somersault, socks, jump, dodgeball, party, toddler, arena, airbag, grip, session, flip, kids, climbing wall, half term, slushie, energy, coach, birthday, soft play, performance, wall, sen, wristband, café',
    asks: {
      idea: ['+Which trick would you like to learn on a trampoline?'],
      choice: [
        '+What would you try first at a trampoline park: the foam pit, dodgeball or the ninja course?',
        '+At a trampoline park: into the foam pit, or a slam dunk?',
      ],
      problem: ['Which trick on a trampoline is hardest to land on your feet?'],
    },
    cued: [
      '*Foam pit*: jump in, dive in or roll in backwards?',
      'Which song makes everybody *bounce* higher?',
      'Who would you invite to a trampoline *party* at any age?',
      'Which *slushie* flavour would you choose after a session?',
    ],
  },
  {
    name: 'water park',
    says: [
      'water ?park',
      '(aqua|splash|wave) (park|pad|pool|zone|day)',
      'water ?slide',
      'lazy river',
      '(inflatable )?obstacle course on the (lake|water)',
      '(floating|lake) (aqua|inflatable) (park|course)',
    ],
    clues:
      'slides, flumes, splash, rubber ring, wave pool, wetsuit, lifeguards, inflatable, tube, lazy river, swim, ride, pool, aqua, wipeout, summer, locker, kids, raft, day pass, toddlers, lane, sunscreen, obstacle course, buoyancy, lake, swimwear, tipping bucket, chute',
    asks: {
      choice: [
        '+At a water park: the steepest slide, or the lazy river?',
        'How do you go down a water slide: alone, in a ring or all together?',
      ],
      idea: ['What kind of slide would you like to try at a water park?'],
      problem: ['~How long do you stand at the top of a water slide before you let go?'],
    },
    cued: [
      'Who would you share a double *tube* with?',
      'What do you do first at the *wave pool*: wait, jump or run?',
      'What do *toddlers* love most in a splash area: buckets, jets or puddles?',
      'What do you do with a *summer* day at the pool: slide, float or snack?',
    ],
  },
  {
    name: 'swimming gala',
    says: [
      'swim(ming)? (gala|meet|club|squad|team|championship)',
      'swim ?a ?thon',
      '(lane|masters|artistic|synchroni[sz]ed) swim(ming|mers|)?',
      'water polo',
      '(springboard|platform|high) diving',
      '(aqua|water) (aerobics|fit|aerobic class)',
    ],
    clues:
      'gala, butterfly, backstroke, medley, relay, pb, pool, lengths, goggles, freestyle, lane, medal, swimmer, coach, squad, breaststroke, whistle, club, dive, heat, final, starting block, metre, masters, county, synchronised, cap, touchpad, volunteers, individual medley, timekeeper',
    asks: {
      idea: ['+Which swimming stroke would you choose for a race?'],
      choice: [
        '+What was the first swimming badge, medal or race you remember?',
        'At a swimming gala: racing in the pool, or cheering from the side?',
        "What's hardest at a swimming gala: the dive, the turn or the last length?",
      ],
      experience: ['+What makes a swimming club feel like a real team?'],
      problem: ['Which swimming stroke looks hardest to master?'],
    },
    cued: [
      "What's hardest in *butterfly*: the arms, the kick or the breathing?",
      'A swimming *relay*: go first, or bring it home last?',
      'What do you look at above you to keep straight in *backstroke*?',
      'Which length of a *medley* would you look forward to most?',
      'How would you celebrate a *PB* in the pool: a shout, a hug or chips on the way home?',
      'Who taught you *breaststroke*, and in which pool?',
      'Swimming *goggles*: strap under the cap, or over it?',
      'Which words from a *coach* stay in your head when you swim?',
    ],
  },
  {
    name: 'driving range',
    says: [
      'driving range',
      '(indoor|virtual) golf',
      'golf (simulator|lesson|coach|pro|academy|open day)',
      '(top ?tracer|trackman|toptracer)( (range|bay|night))?',
      'par ?(three|3) course',
      'footgolf',
      '(disc|frisbee) golf',
    ],
    clues:
      'bays, swing, slice, simulator, putter, driver, range, bucket of balls, iron, tee, golf, bucket, ball, club, pro, lesson, floodlit, tracking, yard, green, distance, wedge, putting, target, beginner, junior, covered, glove, hybrid, fitting, mat, handicap',
    asks: {
      choice: [
        '+What would you like to improve first: the drive, the chip or the putt?',
        'At a driving range: aim for the target, or just as far as possible?',
      ],
      problem: ['Which club do you find hardest to hit well at the driving range?'],
      idea: ['Which golf shot would you love to hit perfectly every time?'],
    },
    cued: [
      'How many balls make a good *bucket*: thirty, fifty or a hundred?',
      'Which club comes out of your bag first at the range: the *driver*, an iron or a wedge?',
      'Which famous course would you play on a golf *simulator*?',
      'What is the best tip you have had in a golf *lesson*?',
    ],
  },
  {
    name: 'volleyball club',
    says: [
      '(beach )?volley ?ball( (club|team|court|league|tournament|camp|match|night|session))?',
      'handball (club|team|league|court|match)',
      'dodge ?ball (club|league|night|team|session|tournament)',
      'korfball',
      'ultimate frisbee',
      'tchoukball',
      '(kabaddi|kho ?kho)( (league|match|team|club|tournament))?',
    ],
    clues:
      'spike, setter, serve, sand, net, raiders, dodge, catch, libero, mixed, court, dig, league, beach, block, player, handball, coed, tryouts, rally, match, tournament, indoor, coach, referee, overhead, junior, sports hall, squad, kneepads, goalkeeper, medal, fixtures',
    asks: {
      choice: [
        '+Volleyball: in a sports hall, or barefoot on the sand?',
        '+Which volleyball position would you play: setter, libero or spiker?',
      ],
      problem: ['What do you find hardest at volleyball: the serve, the dive or the block?'],
      experience: ['Who first got you to play volleyball?'],
    },
    cued: [
      'A *beach* game: barefoot in the sun, or with sunglasses and a cap?',
      'Which position would you play: *setter*, libero or hitter?',
      'Which would you join for fun: a *mixed* team, a league or a family game of volleyball?',
      'How do you celebrate a good *block*: high fives, a shout or a jump?',
    ],
  },
  {
    name: 'triathlon',
    says: [
      'triathl(on|ons|ete|etes)?',
      'duathlon',
      'aquathlon',
      'iron ?man (race|training|finisher|triathlon)',
      '(obstacle|mud|colour|color|fun) run',
      '(hyrox|tough mudder|spartan)( (race|training|event|class|team))?',
      'orienteering',
    ],
    clues:
      'transition, wetsuit, finishers, swim bike run, medals, mud, obstacles, course, control, splits, swim, bike, run, ironman, race, sprint, open water, tri suit, aid station, athlete, pb, duathlon, lap, lake, training, olympic distance, coach, relay, brick session, buoy, age group, elite, entries, marshal',
    asks: {
      choice: [
        '+Which part of a triathlon do you like best: the swim, the ride or the run?',
        '+A first triathlon: on your own, with a friend or as a relay team?',
      ],
      experience: ['What keeps your legs moving on the last stretch of a race?'],
      problem: ["What's hardest in a triathlon: the cold water, the hills or the last stretch?"],
    },
    cued: [
      '*Transition*: a quick banana, dry socks or straight off again?',
      'Where would you do your first *open water* swim: a lake, the sea or a river?',
      'Who would you like to have cheering you over the line at a *sprint* triathlon?',
      'What would you want handed to you at an *aid station*: cola, fruit or a wet sponge?',
    ],
  },
];
