import type { Subject } from '../../subject';

/** Team games besides the ones every town plays. */
export const teamGames: readonly Subject[] = [
  {
    name: 'kabaddi',
    says: ['kabaddi', 'kabbadi'],
    clues:
      'raider, raid, mat, tackle, akhara, all out, defender, bonus, court, pro league, touch, breath, anklet hold, match, captain, punjab, tournament, circle, super tackle, india, village, sport, trials, stadium, wrestling, toe touch, jersey, kho kho, academy',
    asks: {
      choice: [
        'In kabaddi: the raider who dashes in, or the defender who holds on?',
        'What do you love most about kabaddi: the raids, the tackles or the crowd?',
      ],
      problem: ["What's hardest in kabaddi: holding your breath, dodging or getting back?"],
      experience: ['Where did you see your first game of kabaddi?'],
    },
    cued: [
      'What would you name a village *kabaddi* team?',
      'Which do you cheer more: a *super tackle* or a fast bonus point?',
      'What would you eat in *Punjab* after a match?',
      'Who do you think makes the best *captain*: the raider or the defender?',
    ],
  },
  {
    name: 'lacrosse',
    says: ['lacrosse', 'lax (team|season|camp|stick)', 'box lacrosse'],
    clues:
      'crosse, draw, midfield, goalie, cradling, goggles, ground balls, stick, attack, goal, helmet, lax, league, field, box, defence, face-off, girls, varsity, pocket, camp, college, tournament, mesh, pinnie, high school, gloves, summer, recruiting, shaft',
    asks: {
      choice: [
        '+What do you like most about lacrosse: the speed, the passing or the goals?',
        'On a lacrosse field: scoring goals, or saving them?',
      ],
      problem: ['Which is hardest with a lacrosse stick: catching, cradling or throwing?'],
      idea: ['Which position in lacrosse would you like to try first?'],
    },
    cued: [
      'Which nickname would suit a *goalie* with fast hands?',
      'Where would you practise *cradling*: in the garden, in the hall or on the way to school?',
      'Which colours would you string your *mesh* pocket in?',
      'How long could you play wall ball with a lacrosse *stick*: five minutes, twenty or an hour?',
    ],
  },
  {
    name: 'ultimate frisbee',
    says: ['ultimate frisbee', 'frisbee', 'beach ultimate', 'flying disc'],
    clues:
      'disc, end zone, handlers, forehand, huck, cleats, throw, backhand, pull, catch, spirit, mixed, hat tournament, beach, flick, layout, field, league, cutter, pick-up, score, club, hammer, cone, stack, nationals, indoor, stall, self-refereed',
    asks: {
      choice: ['With a frisbee: the long throw, or the running catch?'],
      idea: ['Where would you most like to throw a frisbee around?'],
      experience: ['Where did you last throw a frisbee?'],
    },
    cued: [
      'What does good *spirit* look like on a pitch: a handshake, a joke or a fair call?',
      'What colour *disc* do you always find again: white, orange or pink?',
      'Which throw do you like best with a frisbee: *backhand*, forehand or hammer?',
    ],
  },
  {
    name: 'volleyball',
    says: ['volley ?ball(er)?', 'throwball', 'net ?setter'],
    clues:
      'spike, libero, serve, setter, block, knee pads, rally, net, dig, court, beach, sand, pass, league, set, tournament, pairs, referee, ball, hitter, coach, indoor, coed, kneepads, throwball, squad, rotation, ace, training, six-a-side',
    asks: {
      choice: [
        'Volleyball: barefoot on the sand, or in the sports hall?',
        'Which volleyball skill would you like to master: the serve, the set or the spike?',
      ],
      problem: ['Which is hardest for you at volleyball: serving, setting or getting off the ground?'],
      idea: ['~What would you and your closest friend be called as a beach volleyball pair?'],
    },
    cued: [
      '*Beach* volleyball: in pairs, or in a big friendly team?',
      'What name would you give a *coed* team of friends?',
      'What do you shout after a long *rally*?',
      'Which would you be in a volleyball team: *libero*, setter or hitter?',
    ],
  },
  {
    name: 'handball',
    says: ['handball', 'handballers?', 'gaelic handball'],
    clues:
      'goalkeeper, court, pivot, jump shot, seven metre, alley, throw, league, goal, wall, coach, club, gaa, player, match, singles, beach, bundesliga, squad, referee, sport, winger, sticky resin, fast break, playmaker, ball, training',
    asks: {
      choice: [
        '+In handball: flying through the air to shoot, or keeping goal?',
        'What makes a handball match exciting: the speed, the saves or the noise?',
        'What do you like best about handball: the pace, the goals or the crowd?',
      ],
      idea: ['Which moment in a handball match gets you off your seat?'],
    },
    cued: [
      '*Beach* handball or court: where would you play?',
      'What would you shout for a *goalkeeper* who saves a seven metre shot?',
      'Who do you watch most in a handball match: the *winger*, the pivot or the coach?',
      '*GAA* handball: one wall or four, which would you try?',
    ],
  },
  {
    name: 'dodgeball',
    says: ['dodge ?ball', 'dodgeballers?', 'kick ?ball (league|team|game)'],
    clues:
      "foam ball, dodge, thrower, sports hall, catch, last one standing, throw, ball, duck, court, foam, league, out, socks, tournament, kickball, elimination, corporate, trampoline, social, co-ed, opening rush, ref, headshot, pun name, block, cloth, whistle, kids' party, sweatband",
    asks: {
      choice: [
        'At dodgeball: throw hard, or hide behind the tallest player?',
        'What makes dodgeball fun: the dodging, the catches or the laughter?',
        'What are you best at in dodgeball: throwing, dodging or catching?',
      ],
      idea: ['+~What would you call your dodgeball team?'],
    },
    cued: [
      'What would your dodgeball team wear in a *league*: stripes, capes or odd socks?',
      'Who would you want beside you in a dodgeball *tournament*?',
      'What colour should a *foam* dodgeball be: red, yellow or neon pink?',
      'Which *trampoline* game do you like best: dodgeball, tag or basketball?',
    ],
  },
  {
    name: 'water polo',
    says: ['water ?polo', 'underwater (hockey|rugby)', 'octopush', 'canoe polo'],
    clues:
      'swim cap, eggbeater, treading water, poolside, lengths, goalie, pool, cap, goalkeeper, swim, treading, ball, goal, deep end, league, club, junior, octopush, snorkel, player, underwater, canoe, tournament, fins, puck, training, coach, whistle, swimmer, exclusion, centre forward, squad, quarter',
    asks: {
      choice: ['In water polo: scoring goals, or guarding the net?'],
      problem: ['What looks hardest in water polo: the swimming, the shooting or staying afloat?'],
      experience: ['Which game did you always play in the pool as a child?'],
      idea: ['Who do you know who would make a great water polo goalkeeper?'],
    },
    cued: [
      'Which colour of *swim cap* would you pick: white, blue or goalie red?',
      'What do you eat after a long session in the *pool*: pasta, toast or everything?',
      'How many *lengths* did you swim for your first badge?',
      'Which *snorkel* trip would you go on: reef, lake or harbour?',
    ],
  },
  {
    name: 'futsal',
    says: ['futsal', '(five|5|six|6|seven|7) a side( football)?', 'small sided football'],
    clues:
      'cages, astro, floodlit, bibs, kick off, nutmeg, sports hall, court, five-a-side, indoor, goal, goalkeeper, small-sided, league, ball, pitch, football, pass, skill, pivot, academy, fixed sub, tournament, dribble, junior, footwork, shin pads, kick-in, fast, player, brazil',
    asks: {
      choice: [
        'At five-a-side: in goal, or anywhere but in goal?',
        'What do you enjoy most about futsal: the speed, the skills or the teamwork?',
      ],
      experience: ['Who has been in your five-a-side team the longest?'],
      idea: ['~What would you call your five-a-side team?'],
    },
    cued: [
      'Which position would you play in *futsal*: pivot, wing or goal?',
      'What do you enjoy most in a game of five-a-side: a *nutmeg*, a save or a long pass?',
      '*Floodlit* pitch or sports hall: where do you like to play in winter?',
      'Which *goal* of yours would you like to see again in slow motion?',
    ],
  },
  {
    name: 'shinty and hurling',
    says: ['shinty', 'caman', 'hurl(ing|ey|er)', 'camogie', 'sliotar'],
    clues:
      'ash, throw in, puck out, keeper, glen, parish, helmet, caman, sliotar, hurl, goal, point, camogie, highland, gaa, club, pitch, match, hurley, championship, camanachd, county, puck, bas, stick, final, clash, throw-up, poc fada, grip, sideline cut, full forward',
    asks: {
      choice: [
        'In hurling or shinty: up front scoring, or back in defence?',
        'What do you love most about hurling and shinty: the speed, the skill or the parish pride?',
      ],
      idea: ['Which part of a hurling or shinty match gets you shouting loudest?'],
      problem: ['~Which window got broken when you learned to hit a ball with a stick?'],
    },
    cued: [
      'What would you look for in a first *hurley*: the weight, the grip or the tape?',
      'Which *county* or club colours would you wear to a final?',
      'Where do you like to stand at a *championship* match: on the line or behind the goal?',
      'What do you bring along to a *camogie* match on a wet day?',
    ],
  },
  {
    name: 'ice hockey',
    says: ['ice hockey', 'hockey (rink|puck)', 'puck drop', 'slap ?shot', 'zamboni', 'power ?play goal'],
    clues:
      'puck, face off, goalie, penalty box, rink, blue line, period, skates, slap shot, power play, zamboni, stick, goal, playoffs, pads, penalty, overtime, season, jersey, bench, hat-trick, wingers, arena, roster, defenceman, learn to play, minor, mask, stanley cup',
    asks: {
      choice: [
        '+At the ice hockey: close to the glass, or high up with a view of the whole rink?',
        '+What do you love most at the ice hockey: the speed, the goals or the crowd?',
      ],
      idea: ["What's your favourite snack between periods at the ice hockey?"],
      problem: ['~What would send you to the penalty box in an ice hockey match?'],
    },
    cued: [
      'What makes a great *goalie*: calm nerves, quick hands or strong legs?',
      'Which number would you have on your hockey *jersey*?',
      'Where do you like to watch the *playoffs*: in the arena, at home or in a bar?',
      'Watching *overtime* in ice hockey: sitting down, standing up or behind your hands?',
      'On the *power play* in hockey: shoot at once, or pass it round?',
      'Where did you first try on a pair of *skates*?',
      'Who would you give a *puck* to if you caught one at a game?',
      'What do you look forward to most in a new hockey *season*: the noise, the derby or the songs?',
    ],
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
      choice: [
        '+What do you love most about a game day: the touchdowns, the snacks or the crowd?',
        'Friday night football: there for the game, the band or the snack stand?',
      ],
      idea: ['What snack must be on the table when the football is on?'],
      experience: ['Who took you to your first American football game?'],
    },
    cued: [
      'What do you watch the *Super Bowl* for: the game, the half-time show or the snacks?',
      'Which would you rather be for one play: *quarterback*, receiver or kicker?',
      'Which is the best *touchdown* dance you have seen?',
      'Who would you call up for a game of *flag* football in the park?',
    ],
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
      idea: ['+What would you put on the grill at a tailgate?'],
      choice: ['+At a tailgate: burgers, ribs or hot dogs?'],
      experience: ['+What dish do your friends always ask you to bring to a tailgate?'],
      problem: ['~What gets left at home on tailgate day: the ice, the buns or the tickets?'],
    },
    cued: [
      'What do you dip chips into first at a tailgate: salsa, guacamole or *queso*?',
      'Which is your *cornhole* style: high and soft, low and fast or eyes shut?',
      'What goes on a *brisket* sandwich: pickles, slaw or just sauce?',
      'Which song should the *marching band* play as the gates open?',
    ],
  },
];
