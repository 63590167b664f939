import type { Subject } from '../subject';

/** Where one bounces, splashes, serves and runs. */
export const pitches: readonly Subject[] = [
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
      idea: ['Which trick would you like to learn on a trampoline?'],
      problem: ['Which trick on a trampoline is hardest to land on your feet?'],
      choice: ['At a trampoline park: into the foam pit, or a slam dunk?'],
      experience: ['Who took you to a trampoline for the first time, and how high did you get?'],
    },
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
      idea: ['What kind of slide would you like to try at a water park?'],
      problem: ['~How long do you stand at the top of a water slide before you let go?'],
      choice: ['At a water park: the steepest slide, or the lazy river?'],
      experience: ['What was the first big water slide you ever went down?'],
    },
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
      idea: ['Which swimming stroke would you choose for a race?'],
      problem: ["What's hardest at a swimming gala: the dive, the turn or the last length?"],
      choice: ['At a swimming gala: racing in the pool, or cheering from the side?'],
      experience: ['What was the first swimming badge, medal or race you remember?'],
    },
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
      idea: ['Which golf shot would you love to hit perfectly every time?'],
      problem: ['Which club do you find hardest to hit well at the driving range?'],
      choice: ['At a driving range: aim for the target, or just as far as possible?'],
      experience: ["What's the best shot you have hit at a driving range?"],
    },
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
      idea: ['Where near you would you put up a volleyball net?'],
      problem: ['What do you find hardest at volleyball: the serve, the dive or the block?'],
      choice: ['Volleyball: in a sports hall, or barefoot on the sand?'],
      experience: ['Who first got you to play volleyball?'],
    },
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
      idea: ['Which lake, road or hill near you would make a good triathlon course?'],
      problem: ["What's hardest in a triathlon: the cold water, the hills or the last stretch?"],
      choice: ['Which part of a triathlon do you like best: the swim, the ride or the run?'],
      experience: ['What keeps your legs moving on the last stretch of a race?'],
    },
  },
];
