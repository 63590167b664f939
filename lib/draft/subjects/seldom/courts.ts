import type { Subject } from '../subject';

/** Wheels, ice, axes, lawns and pom-poms. */
export const courts: readonly Subject[] = [
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
      idea: ['Which bike trick would you most like to learn?'],
      problem: ["What's hardest on a bike track: the jumps, the bends or the bumps?"],
      choice: ['On the bike track: with a crowd of friends, or early on your own?'],
      experience: ['Who held the saddle when you learnt to ride a bike?'],
    },
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
      idea: ['Which job would you take in a curling team: throwing or sweeping?'],
      problem: ['~What do you hold on to first when you step on the ice?'],
      choice: ['A night of ice hockey: right behind the glass, or high up with a hot drink?'],
      experience: ['Who took you to the ice rink for the first time?'],
    },
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
      idea: ['Which friends would you pick for a laser tag team?'],
      problem: ["What's harder to learn: throwing an axe, or keeping hidden in laser tag?"],
      choice: ['Throwing an axe: with one hand, or with two?'],
      experience: ['Which game brings out your competitive side?'],
    },
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
      idea: ['Who would you pick first for a walking football team?'],
      problem: ["What's hardest in walking football: not running, or short passes?"],
      choice: ['In walking football: up front, or in goal?'],
      experience: ['Which position did you play when you first kicked a football?'],
    },
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
      idea: ['What would you shout from the side with a pair of pom-poms?'],
      problem: ['Which part of a cheer routine looks hardest: the jumps or the lifts?'],
      choice: ['In a cheer pyramid: down at the bottom, or up on top?'],
      experience: ['Who cheers the loudest when you play?'],
    },
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
      idea: ['Which lawn game would you set up for a summer party?'],
      problem: ["What's hardest in boules or croquet: the aim, or the bumpy lawn?"],
      choice: ['A lazy afternoon: croquet in the shade, or boules in the sun?'],
      experience: ['Who first taught you to play boules or croquet?'],
    },
  },
];
