import type { Subject } from '../subject';

/** Team games besides the ones every town plays. */
export const squads: readonly Subject[] = [
  {
    name: 'kabaddi',
    says: ['kabaddi', 'kabbadi'],
    clues:
      'raider, raid, mat, tackle, akhara, all out, defender, bonus, court, pro league, touch, breath, anklet hold, match, captain, punjab, tournament, circle, super tackle, india, village, sport, trials, stadium, wrestling, toe touch, jersey, kho kho, academy',
    asks: {
      idea: ['Who would you want on your side in a game of kabaddi?'],
      problem: ["What's hardest in kabaddi: holding your breath, dodging or getting back?"],
      choice: ['In kabaddi: the raider who dashes in, or the defender who holds on?'],
      experience: ['Where did you see your first game of kabaddi?'],
    },
  },
  {
    name: 'lacrosse',
    says: ['lacrosse', 'lax (team|season|camp|stick)', 'box lacrosse'],
    clues:
      'crosse, draw, midfield, goalie, cradling, goggles, ground balls, stick, attack, goal, helmet, lax, league, field, box, defence, face-off, girls, varsity, pocket, camp, college, tournament, mesh, pinnie, high school, gloves, summer, recruiting, shaft',
    asks: {
      idea: ['Which position in lacrosse would you like to try first?'],
      problem: ['Which is hardest with a lacrosse stick: catching, cradling or throwing?'],
      choice: ['On a lacrosse field: scoring goals, or saving them?'],
      experience: ['Where did you see your first game of lacrosse?'],
    },
  },
  {
    name: 'ultimate frisbee',
    says: ['ultimate frisbee', 'frisbee', 'beach ultimate', 'flying disc'],
    clues:
      'disc, end zone, handlers, forehand, huck, cleats, throw, backhand, pull, catch, spirit, mixed, hat tournament, beach, flick, layout, field, league, cutter, pick-up, score, club, hammer, cone, stack, nationals, indoor, stall, self-refereed',
    asks: {
      idea: ['Where would you most like to throw a frisbee around?'],
      problem: ['~Where does your frisbee always land: the tree, the roof or the pond?'],
      choice: ['With a frisbee: the long throw, or the running catch?'],
      experience: ['Where did you last throw a frisbee?'],
    },
  },
  {
    name: 'volleyball',
    says: ['volley ?ball(er)?', 'throwball', 'net ?setter'],
    clues:
      'spike, libero, serve, setter, block, knee pads, rally, net, dig, court, beach, sand, pass, league, set, tournament, pairs, referee, ball, hitter, coach, indoor, coed, kneepads, throwball, squad, rotation, ace, training, six-a-side',
    asks: {
      idea: ['~What would you and your closest friend be called as a beach volleyball pair?'],
      problem: ['Which is hardest for you at volleyball: serving, setting or getting off the ground?'],
      choice: ['Volleyball: barefoot on the sand, or in the sports hall?'],
      experience: ['Where did you last play a game of volleyball?'],
    },
  },
  {
    name: 'handball',
    says: ['handball', 'handballers?', 'gaelic handball'],
    clues:
      'goalkeeper, court, pivot, jump shot, seven metre, alley, throw, league, goal, wall, coach, club, gaa, player, match, singles, beach, bundesliga, squad, referee, sport, winger, sticky resin, fast break, playmaker, ball, training',
    asks: {
      idea: ['Which moment in a handball match gets you off your seat?'],
      problem: ['Which rule of handball is hardest to remember?'],
      choice: ['In handball: flying through the air to shoot, or keeping goal?'],
      experience: ['What surprised you most about the first handball match you saw?'],
    },
  },
  {
    name: 'dodgeball',
    says: ['dodge ?ball', 'dodgeballers?', 'kick ?ball (league|team|game)'],
    clues:
      "foam ball, dodge, thrower, sports hall, catch, last one standing, throw, ball, duck, court, foam, league, out, socks, tournament, kickball, elimination, corporate, trampoline, social, co-ed, opening rush, ref, headshot, pun name, block, cloth, whistle, kids' party, sweatband",
    asks: {
      idea: ['~What would you call your dodgeball team?'],
      problem: ['~Who among your friends throws hardest at dodgeball?'],
      choice: ['At dodgeball: throw hard, or hide behind the tallest player?'],
      experience: ['~What was your trick for staying in at dodgeball at school?'],
    },
  },
  {
    name: 'water polo',
    says: ['water ?polo', 'underwater (hockey|rugby)', 'octopush', 'canoe polo'],
    clues:
      'swim cap, eggbeater, treading water, poolside, lengths, goalie, pool, cap, goalkeeper, swim, treading, ball, goal, deep end, league, club, junior, octopush, snorkel, player, underwater, canoe, tournament, fins, puck, training, coach, whistle, swimmer, exclusion, centre forward, squad, quarter',
    asks: {
      idea: ['Who do you know who would make a great water polo goalkeeper?'],
      problem: ['What looks hardest in water polo: the swimming, the shooting or staying afloat?'],
      choice: ['In water polo: scoring goals, or guarding the net?'],
      experience: ['Which game did you always play in the pool as a child?'],
    },
  },
  {
    name: 'futsal',
    says: ['futsal', '(five|5|six|6|seven|7) a side( football)?', 'small sided football'],
    clues:
      'cages, astro, floodlit, bibs, kick off, nutmeg, sports hall, court, five-a-side, indoor, goal, goalkeeper, small-sided, league, ball, pitch, football, pass, skill, pivot, academy, fixed sub, tournament, dribble, junior, footwork, shin pads, kick-in, fast, player, brazil',
    asks: {
      idea: ['~What would you call your five-a-side team?'],
      problem: ['~Who in your five-a-side team always turns up just as the whistle blows?'],
      choice: ['At five-a-side: in goal, or anywhere but in goal?'],
      experience: ['Who has been in your five-a-side team the longest?'],
    },
  },
  {
    name: 'shinty and hurling',
    says: ['shinty', 'caman', 'hurl(ing|ey|er)', 'camogie', 'sliotar'],
    clues:
      'ash, throw in, puck out, keeper, glen, parish, helmet, caman, sliotar, hurl, goal, point, camogie, highland, gaa, club, pitch, match, hurley, championship, camanachd, county, puck, bas, stick, final, clash, throw-up, poc fada, grip, sideline cut, full forward',
    asks: {
      idea: ['Which part of a hurling or shinty match gets you shouting loudest?'],
      problem: ['~Which window got broken when you learned to hit a ball with a stick?'],
      choice: ['In hurling or shinty: up front scoring, or back in defence?'],
      experience: ['Which game did you first play with a stick and a ball?'],
    },
  },
  {
    name: 'ice hockey',
    says: ['ice hockey', 'hockey (rink|puck)', 'puck drop', 'slap ?shot', 'zamboni', 'power ?play goal'],
    clues:
      'puck, face off, goalie, penalty box, rink, blue line, period, skates, slap shot, power play, zamboni, stick, goal, playoffs, pads, penalty, overtime, season, jersey, bench, hat-trick, wingers, arena, roster, defenceman, learn to play, minor, mask, stanley cup',
    asks: {
      idea: ["What's your favourite snack between periods at the ice hockey?"],
      problem: ['~What would send you to the penalty box in an ice hockey match?'],
      choice: ['At the ice hockey: close to the glass, or high up with a view of the whole rink?'],
      experience: ['Who took you to your first ice hockey game?'],
    },
  },
  {
    name: 'American football',
    says: [
      'american football',
      '(flag|gridiron|high school|college) football',
      'gridiron',
      'touch ?down',
      'quarterback',
    ],
    clues:
      'end zone, kick off, linebacker, huddle, receiver, field goal, pads, touchdown, quarterback, flag, helmet, gridiron, wings, super bowl, kickoff, rookies, tryout, cheerleader, tackle, playoffs, coach, offence, friday night, quarter, varsity, yard, roster, snap, halftime, nachos, booster',
    asks: {
      idea: ['What snack must be on the table when the football is on?'],
      problem: ['Which rule of American football would you like explained in one sentence?'],
      choice: ['Friday night football: there for the game, the band or the snack stand?'],
      experience: ['Who took you to your first American football game?'],
    },
  },
  {
    name: 'tailgate',
    says: [
      'tailgat(e|ing) (party|parties|food|season|spread|lot|recipe)',
      'tailgaters',
      'homecoming (game|parade|dance|week|court)',
      'pep rally',
    ],
    clues:
      'grill, parking lot, cooler, alumni, kick off, stadium, marching band, homecoming, burger, kickoff, football, wings, brisket, dip, chips, game day, cornhole, pep rally, beer, canopy, queso, team colours, sliders, slow cooker, hot dog, truck bed, sauce, platter, bbq, touchdown',
    asks: {
      idea: ['What would you put on the grill at a tailgate?'],
      problem: ['~What gets left at home on tailgate day: the ice, the buns or the tickets?'],
      choice: ['At a tailgate: in charge of the grill, the games or the cooler?'],
      experience: ['What dish do your friends always ask you to bring to a tailgate?'],
    },
  },
];
