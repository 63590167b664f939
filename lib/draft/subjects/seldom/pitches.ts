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
      problem: ['~What do your legs say after an hour on a trampoline?'],
      choice: ['At a trampoline park: into the foam pit, or a slam dunk?'],
      experience: ['What did you jump on at home as a child until somebody stopped you?'],
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
      idea: ['What would you call the scariest slide in a water park?'],
      problem: ['~How long do you stand at the top of a water slide before you let go?'],
      choice: ['At a water park: the steepest slide, or the lazy river?'],
      experience: ['How do you go down a water slide: sitting up, lying down, or with your eyes shut?'],
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
      idea: ['Which swimming stroke would you like to do gracefully?'],
      problem: ['~What gives you away as somebody who has just been swimming?'],
      choice: ['Getting into a cold pool: inch by inch, or all at once?'],
      experience: ['Where did you learn how to swim?'],
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
      idea: ['~What do you say when your golf ball goes sideways?'],
      problem: ['Where do most of your golf balls end up?'],
      choice: ['At a driving range: aim for the target, or just as far as possible?'],
      experience: ['~How many golf balls have you left in lakes and hedges?'],
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
      idea: ['Which school playground game should be in the Olympics?'],
      problem: ['~What is your excuse for a serve that hits the net?'],
      choice: ['Volleyball: in a sports hall, or barefoot on the sand?'],
      experience: ['Which team sport did you like most at school?'],
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
      idea: ['Which three sports would make up your own triathlon?'],
      problem: ['~What do you look like in the finish photo of a long race?'],
      choice: ['Swim, bike, run: which leg of a triathlon would you happily skip?'],
      experience: ['What keeps your legs moving on the last stretch of a race?'],
    },
  },
];
