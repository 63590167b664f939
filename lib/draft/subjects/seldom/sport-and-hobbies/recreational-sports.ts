import type { Subject } from '../../subject';

/** Wheels, ice, axes, lawns and pom-poms. */
export const recreationalSports: readonly Subject[] = [
  {
    name: 'BMX and pump track',
    says: [
      'bmx',
      'pump ?track',
      'velodrome',
      '(mountain|downhill) bik(e|ing) (trail|park|centre|club|race|coaching)',
      'bike park( (opening|session|day|uplift))?',
      '(balance|learn to ride|cycle training) (bike|session|course|race)',
      'bikeability',
      'cycle speedway',
    ],
    clues:
      'berms, jumps, rollers, track, dirt, helmets, riders, gates, trails, stabilisers, ramp, wheel, skatepark, bike, downhill, mtb, velodrome, start gate, freestyle, scooter, race, moto, cog, gravel, asphalt, tabletop, whip, coaching, session, strider, flow, balance bike, wheelie, dirt jump',
    asks: {
      idea: ['+Which bike trick would you most like to learn?'],
      choice: [
        '+What would you ride on a pump track: a BMX, a scooter or a skateboard?',
        'On the bike track: with a crowd of friends, or early on your own?',
      ],
      problem: ["What's hardest on a bike track: the jumps, the bends or the bumps?"],
    },
    cued: [
      'Which colour of *BMX* would you have chosen when you were ten?',
      'Which would you take to a *skatepark*: a board, a scooter or a bike?',
      'Where near you would you build a *pump track*?',
      'What was the first *ramp* you rode over made of?',
    ],
  },
  {
    name: 'ice hockey and curling',
    says: [
      'ice hockey',
      'hockey (rink|arena|puck|night in)',
      'curling (club|rink|league|night|bonspiel|ice|stone|session|taster)',
      '(dry ski|snow|tubing) (slope|centre|dome|park|hill)( (session|lesson))?',
      'bonspiel',
      '(figure|speed) skating( (club|lesson|class))?',
    ],
    clues:
      'puck, stones, sweeping, rink, slapshot, goalie, skates, broom, ice, zamboni, stick, face off, bonspiel, skip, power play, ice resurfacer, sheet, period, overtime, house, playoff, breakaway, arena, shutout, penalty box, hat trick, junior, forward, hammer, playdown, learn to curl, net',
    asks: {
      experience: [
        '+What surprised you when you first watched a sport on ice?',
        "What's your favourite sound at an ice rink?",
        'Which moment at the rink do you still talk about?',
        '~What do you hold on to first when you step on the ice?',
      ],
      choice: ['What would you like to try first on the ice: hockey, curling or skating?'],
    },
    cued: [
      'What must be hardest for a *goalie*: the shots, the waiting or the gear?',
      'What do you do with your hands during *overtime*: clap, cover your eyes or grip the scarf?',
      'On a *power play*: shoot early, or wait for the perfect pass?',
      'What would you do with a *puck* that lands in your lap: keep it, or give it to a child?',
      'What makes a good *bonspiel*: the games, the food or the company?',
      'What colour would you paint the handles of your curling *stones*?',
      'When did you last lace up a pair of *skates*?',
    ],
  },
  {
    name: 'axe throwing and laser tag',
    says: [
      'axe throwing',
      'ax throwing',
      'laser (tag|quest|combat|game)',
      '(rage|smash|breaking) room',
      '(batting|cricket) cage',
      'batting cages',
      '(bubble|zorb) football',
      '(shuffleboard|ping ?pong|interactive darts) (bar|club|venue|lanes?)',
    ],
    clues:
      'axes, bullseye, vests, neon, mission, arena, targets, lanes, teams, shuffleboard, hatchet, rage room, phaser, stag, hen, birthday party, smash, team building, squad, blaster, throw, league, quest, combat, group, zap, escape room, score, battle, corporate, lumberjack, uv, maze',
    asks: {
      idea: [
        '+Axe throwing or laser tag: which would you try first?',
        'Which friends would you pick for a laser tag team?',
      ],
      experience: ['Which game brings out your competitive side?'],
      choice: ['Throwing an axe: with one hand, or with two?'],
    },
    cued: [
      'Which song should play when you hit a *bullseye* with an axe?',
      'A *hen* party with axes: before lunch, or before the dancing?',
      'Who would win the axe throwing on your *stag* do: the groom, the best man or the father-in-law?',
      'What would you smash first in a *rage room*: plates, printers or old televisions?',
      'At a laser tag *birthday* party: grown-ups against children, or mixed teams?',
      'Which *team building* game shows up the real competitors at work: axes, laser tag or bowling?',
      'What would you call your laser tag *squad*?',
      'Where would you hide in a dark laser tag *arena*: high up, in a corner or always on the move?',
    ],
  },
  {
    name: 'walking football',
    says: [
      'walking (football|netball|cricket|rugby|hockey|basketball|tennis)',
      '(chair|seated) (exercise|yoga|fitness|zumba|based)',
      '(over|seniors?) (fifties|sixties|50s|60s|55s)( (fitness|exercise|club|football|class|session|sport))?',
      '(falls prevention|strength and balance|active ageing|silver ?sneakers)( (class|course|session|programme|group))?',
    ],
    clues:
      "balance, gentle, seated, over 50s, seniors, mobility, pace, social, cuppa, strength, over 50, no running, five a side, astro, men's health, chair yoga, netball, bib, kickabout, veteran, tea, heart, squad, goal, sports hall, whistle, gym shoe, retired, tournament, wellbeing, keep fit, indirect, banter, leisure centre",
    asks: {
      choice: ['In walking football: up front, or in goal?'],
      problem: ["What's hardest in walking football: not running, or short passes?"],
      idea: ['Who would you pick first for a walking football team?'],
      experience: ['Which position did you play when you first kicked a football?'],
    },
    cued: [
      'Who would you like beside you in a *five a side* team: a friend, a brother or a neighbour?',
      'What do you like best after a gentle game: the *cuppa*, the chat or the sofa?',
      'Which *goal* do you remember scoring or seeing best?',
      'Which other sport would you like to see *over 50s* sessions for?',
    ],
  },
  {
    name: 'cheerleading',
    says: [
      'cheerlead(er|ers|ing)',
      'cheer (squad|team|camp|class|competition|gym|academy)',
      '(pole|aerial|hoop|silks) (fitness|dance|class|studio|yoga|hoop|arts)',
      '(twirling|majorette|baton)( (team|club|troupe|class))?',
      'parkour',
      'double dutch( (club|team))?',
      'zumba',
    ],
    clues:
      'pom poms, pyramid, tumble, stunts, flyer, routine, pole, silks, squad, choreography, aerial, cheer, base, backflip, gymnastics, jump, competition, aerial silk, bow, tryouts, coach, toe touch, mat, hoop, athlete, dance, all star, national, chant, cartwheel, backspot, sparkle',
    asks: {
      choice: [
        '+What do you love most about cheerleading: the music, the stunts or the squad?',
        'In a cheer pyramid: down at the bottom, or up on top?',
        'Which role would you like in a cheer squad: flyer, base or tumbler?',
      ],
      problem: ['Which part of a cheer routine looks hardest: the jumps or the lifts?'],
    },
    cued: [
      'What colours would you choose for a cheer *squad*: red and white, blue and gold or pink?',
      'Which song would you pick for a cheer *routine*?',
      'Where would you practise a *tumble* first: on a mat, on grass or on the bed?',
      'Which would you try first: *aerial* silks, the hoop or the pole?',
    ],
  },
  {
    name: 'boules and croquet',
    says: [
      'boules',
      'p[eé]tanque',
      'bocce',
      'croquet (club|lawn|match|session|tournament)',
      '(clay|skeet) (pigeon )?shooting',
      'cornhole( (league|tournament|board|night))?',
      '(horseshoe|quoits|skittles|shuffleboard) (league|club|night|match|team)',
    ],
    clues:
      'mallet, hoops, jack, clays, lawn, pitching, piste, skittles, clubhouse, social, petanque, bowl, court, roquet, bocce, terrain, garden game, pastis, cochonnet, league, club, game, ball, gravel, peg, whites, triple, handicap, taster session, summer, tactical, lob, pub garden',
    asks: {
      choice: [
        '+A lazy afternoon: croquet in the shade, or boules in the sun?',
        'Which would you play first on a sunny lawn: croquet, boules or skittles?',
      ],
      idea: ['Which lawn game would you set up for a summer party?'],
      experience: ['Who first taught you to play boules or croquet?'],
    },
    cued: [
      'What would you drink with a *petanque* match in the shade: pastis, lemonade or iced tea?',
      '*Croquet* at a wedding: bride against groom, or young against old?',
      'What do you wear on a *lawn* for an afternoon of games: hat, trainers or bare feet?',
      'Which team name would you enter in a *boules* league?',
    ],
  },
];
