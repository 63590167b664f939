import type { Subject } from '../subject';

/** A sports club's year for players and their parents, from signing on to the trophies. */
export const touchlines: readonly Subject[] = [
  {
    name: 'referees',
    says: [
      '(referee|umpire|umpiring|refereeing|linesman|assistant referee|match official|touch judge)( (course|needed|wanted|shortage|society|training|badge|association|of the year|abuse))?',
      '(match|race|technical|athletics|swim|field) official',
      "referees'? (society|association|course)",
      'whistle ?blower of the match',
      '(thank|respect) the (ref|referee|umpire)',
    ],
    clues:
      'whistle, offside, toss, officials, umpire, match official, course, linesman, red card, abuse, refereeing, pitch, grassroots, respect, shortage, appointed, qualified, var, assistant, touchline, youth match, scorer, match, flag, assessor, county, level 1, league, in the middle',
    asks: {
      idea: ['Which rule would you change in your sport if you had the whistle?'],
      problem: ['Which decision is hardest for a referee to get right?'],
      choice: ['A good referee: strict from the start, or happy to let the game flow?'],
      experience: ['Which referee, umpire or judge kept everybody smiling?'],
    },
    atWork: {
      work: [
        'Which is harder for a new referee: the rules, or the shouting?',
        'What would keep more young referees in the game: respect, pay or a mentor?',
      ],
      people: [
        'What did blowing a whistle teach you that you use at work?',
        'What did a referee once teach you about staying calm?',
      ],
    },
  },
  {
    name: 'sign-on day',
    says: [
      '(sign|signing) ?on (day|night|evening|session)',
      '(player|junior|season|league) (registration|registrations|sign up|sign ups|signing on)( (day|night|opens|is open|evening|now open))?',
      'registrations? (day|night|open|opens) for (the )?(season|juniors|players)',
      'new (players|juniors) (welcome|wanted|needed)',
      '(player|goalkeeper) (wanted|needed)',
      'open trials',
      'muster (day|evening)',
    ],
    clues:
      'juniors, squad, age groups, subs, under 9s, training nights, boots, registration, season, player, fee, coach, clubhouse, under 8s, training, netball, footy, cricket, auskick, active kids voucher, uniform, sausage sizzle, club, waiver, grounds, online registration, membership, birth certificate, canteen, oval, volunteer',
    asks: {
      idea: ['Which sport would you join a club for if nobody minded how good you are?'],
      problem: ['~What do you need first when trying a new sport: the kit, a friend, or courage?'],
      choice: ['New at a club: straight into the game, or a look from the side first?'],
      experience: ['Which team or club did you first belong to?'],
    },
  },
  {
    name: 'club kit',
    says: [
      '(club|team|away|third|match|playing) (kit|strip|shirt|jersey|jerseys)',
      'new (playing |match |home |away )?(kit|strip) (launch|reveal|sponsor|for the (new )?(season|team|lads|girls|juniors|under))',
      '(club|team) (shop|merchandise|hoodie|tracksuit|scarf|scarves|colours)',
      'kit (sponsor|launch|reveal|collection)',
      'squad number',
      'training top',
    ],
    clues:
      'hoodies, stripes, order form, embroidered, shirt, jersey, sponsor, away, home, shorts, sock, badge, crest, colour, sublimation, training top, teamwear, matching, hoodie, size, launch, polo, logo, rugby, replica, pre order, season, tracksuit, goalkeeper, bib',
    asks: {
      idea: ['Which colours would you choose if you designed a club shirt?'],
      problem: ['Which old club shirt could you never part with?'],
      choice: ['A club shirt: stripes, hoops, or one plain colour?'],
      experience: ['Which number have you worn on your back, or would have liked to?'],
    },
  },
  {
    name: 'presentation night',
    says: [
      '(presentation|trophy|end of season) (night|evening|dinner|dance|bash|ball)',
      'club (dinner|awards|presentation|awards night)',
      "(players'?|managers'?|manager's|coach's|supporters'?) player( of the (year|season))?",
      'player of the (match|month|year|season|week)',
      '(man|woman|girl|boy) of the match',
      '(golden boot|top scorer|most improved player|wooden spoon)',
    ],
    clues:
      "trophies, medals, raffle, buffet, trophy, most improved, players' player, manager's player, award, season, clubhouse, dinner, best and fairest, guest speaker, disco, junior, captain, dj, golden boot, congratulations, winner, voted, speech, coach's award, wooden spoon, clubman, dress up, auction, rising star",
    asks: {
      idea: ['Which funny prize should be handed out at every club night?'],
      problem: ['Which award is hardest to choose a player for at the end of a season?'],
      choice: ['A club prize to be proud of: player of the year, or most improved?'],
      experience: ['Which cup, medal or rosette still stands on a shelf at your home?'],
    },
  },
  {
    name: 'pre-season training',
    says: [
      'pre ?season( (training|friendly|friendlies|starts|fixtures|begins|camp))?',
      'training (resumes|is back|returns|tonight|restarts)',
      'back (to|at|in) training',
      '(goalkeeper|goalkeeping|speed|winter|astro|squad) training',
      'bleep test',
      'first (session|training) (back|of the season)',
    ],
    clues:
      'bibs, cones, squad, shuttle runs, shin pads, boots, astro, coach, friendly, fitness, preseason, fixture, sprint, manager, back to it, pitch, ball work, july, rust, bleep test, trialist, water bottle, session, hard yards, trial, conditioning, january, gaelic, drill, beep, oval',
    asks: {
      idea: ['Which drill would you put in every pre-season training session?'],
      problem: ['~Which muscle do you only remember the morning after training?'],
      choice: ['First training of the season: straight to the ball, or a run to start?'],
      experience: ["Which coach's words do you still hear when you run?"],
    },
  },
  {
    name: "girls' football",
    says: [
      "(girls?'?|women'?s?|ladies) (football|soccer|rugby|cricket|team|teams|squad|hockey|football club|aussie rules|section|wildcats|football team)( (session|team|festival|week|day|training|starts|league))?",
      'weetabix wildcats',
      'wildcats( (session|centre))?',
      "(mums|mum's|mother's|recreational women'?s?|soccer mums) (football|soccer|netball|team)",
      'matildas',
      '(this girl can|girls on the pitch)',
      "women'?s (world cup|euros|super league|premiership)",
    ],
    clues:
      'goals, squad, kick about, shin pads, goalkeeper, wildcat, under 10s, coach, lionesses, female, women, pitch, matildas, beginner, boot, league, camogie, lgfa, no experience, sister, confidence, training, grassroots, matchday, aflw, rugby, sign up, netball, age 5',
    asks: {
      idea: ['Which position do you most like to play in a kick about?'],
      problem: ['Which skill is hardest to learn when you start playing football?'],
      choice: ["In a girls' team: in front of goal, in goal, or captain?"],
      experience: ['Which sportswoman have you cheered for the loudest?'],
    },
    atWork: {
      work: [
        'What keeps girls in football: friends, a good coach or winning?',
        "What does a girls' team need most: fields, coaches or kit?",
      ],
      people: [
        'Who first got you, or a girl you know, to kick a ball?',
        'Which woman footballer would you tell a young player to watch?',
      ],
    },
  },
  {
    name: 'cup final',
    says: [
      '(cup|league cup|shield|challenge cup|play ?off|grand|semi|quarter) (final|finalist|semi ?final|tie)',
      'cup run',
      '(league|division|county|cup|back to back) (champions|title winners|winners)',
      '(won|win|winning|clinched) the (league|cup|title|shield|double|treble)',
      '(local|village) derby',
      'derby day',
    ],
    clues:
      'kick off, trophy, extra time, penalties, medals, coach leaves, semi, penalty, coach travel, silverware, league, champion, squad, supporter, goal, fixture, county, pitch, captain, winner, underdog, neutral venue, opponent, ground, scarf, lifted, promotion, hat trick, dressing room, runners up',
    asks: {
      idea: ['What do you like best about cup final day: the walk there, the songs or the kick-off?'],
      problem: ["What's hardest about watching a close cup final?"],
      choice: ['A cup final: down at the front, or high up in the stand?'],
      experience: ['Which final, big or small, would you love to see again?'],
    },
  },
  {
    name: 'junior tournament',
    says: [
      "(junior|youth|mini|kids'?|five a side|5 a side|six a side|6 a side|seven a side|7 a side|invitation) (football |rugby |netball |hockey |cricket |soccer )?(tournament|festival|sevens)",
      '(football|rugby|netball|hockey|soccer|cricket|touch) (festival|tournament|carnival|sevens)',
      'team (entry|entries)( (open|now|close|wanted|needed))?',
      'round robin',
      'sevens tournament',
    ],
    clues:
      'pitches, medals, gazebo, kick off, age groups, trophies, squad, under 9s, trophy, entry, five a side, group, mini soccer, coach, knockout, burger van, fixture, parent, parking, referee, match, entry fee, bouncy castle, blitz, rugby, u12, winner, round robin, netball, first aid',
    asks: {
      idea: ['What do you take along for a whole day at the side of the pitch?'],
      problem: ["What's hardest about watching your child play in a tournament?"],
      choice: ['At a junior tournament: up and cheering, or calm in a folding chair?'],
      experience: ['Which small victory on a muddy pitch made your day?'],
    },
  },
];
