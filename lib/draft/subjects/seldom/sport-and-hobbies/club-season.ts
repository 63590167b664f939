import type { Subject } from '../../subject';

/** A sports club's year for players and their parents, from signing on to the trophies. */
export const clubSeason: readonly Subject[] = [
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
      choice: [
        '+What makes a good referee: calm, fairness or good eyes?',
        'Which referee or umpire do you remember with respect?',
      ],
      idea: ['What should every new referee learn first?', 'Who in your family would make a good referee?'],
    },
    cued: [
      "Which word does a *referee* hear most from the side of a children's game?",
      'What would you use *VAR* for in everyday life: parking, queues or the last biscuit?',
      'Which sport must be the trickiest to *umpire*: cricket, tennis or netball?',
      'How would you explain *offside* to a friend: with words, with cups or not at all?',
    ],
    atWork: {
      asks: [
        'How can clubs support young referees best: respect, training or a mentor?',
        'Which refereeing skill helps most at work: quick decisions, calm or communication?',
        'What matters most in a referee: fairness, calm or clear signals?',
        'What would keep more young referees in the game: respect, pay or a mentor?',
      ],
      cued: [
        'What makes a newly *qualified* official come back for a second season?',
        'What helps a young *referee* most in the first match: a mentor, a mantra or a good whistle?',
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
      experience: [
        '+What makes new players feel welcome on sign-on day?',
        '+What do you remember about your first day at a sports club?',
      ],
      choice: [
        '+What makes a good coach for young players: patience, humour or know-how?',
        '+What does a sports club give children most: friends, fitness or confidence?',
        '~What do you need first when trying a new sport: the kit, a friend, or courage?',
      ],
    },
    cued: [
      'Which position would you like to play in *netball*?',
      'Who was the first *footy* player you looked up to?',
      'In *cricket*: would you rather bat, bowl or keep wicket?',
      'Which *coach* taught you something you still use today?',
      'New *boots* for the first game: black, white or the brightest in the shop?',
      'At a club *sausage sizzle*: onions, tomato sauce or both?',
      'What do *juniors* love most on game day: the match, the mates or the snacks?',
      'What do you look forward to most in a new *season*: training, game day or the team?',
    ],
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
      experience: [
        '+What was the first club shirt you owned?',
        'Home or away: which shirt do you like to wear?',
      ],
      choice: ['+Which number have you worn on your back, or would have liked to?'],
      idea: ['Which club shirt would you frame on the wall?'],
    },
    cued: [
      'Where do you wear a club *hoodie* most: at training, at home or in town?',
      'An *away* shirt: a bold colour, or plain white?',
      'Which animal would you put on a club *crest*?',
      'Which kind of shop would you like to see as *sponsor* on a club shirt?',
      'A *training top*: a zip, a hood or a plain round neck?',
      'Club *socks*: striped, plain or pulled right down?',
      'Where would you wear a club *polo*: at the clubhouse, on tour or at work?',
      'Which decade had the best-looking *retro* shirts?',
    ],
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
      experience: ['+What did you win your first trophy or medal for?'],
      choice: [
        '+What makes a good presentation night: the speeches, the food or the dancing?',
        '+Which cup, medal or rosette still stands on a shelf at your home?',
        '+A club prize to be proud of: player of the year, or most improved?',
        '+Which award deserves the loudest cheer: most improved, best player or best volunteer?',
      ],
    },
    cued: [
      'Who would you like to hear as the *guest speaker* at a club night?',
      'Which song should the *DJ* start with at presentation night?',
      "Who would get the *coach's award* in your family?",
      'What would you like to see on a *trophy*: a cup, a boot or a golden spoon?',
    ],
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
      choice: [
        'First training of the season: straight to the ball, or a run to start?',
        'What do you want to improve most in pre-season: speed, stamina or passing?',
        'Which would you like more of in pre-season: small games, shooting or stretching?',
      ],
      idea: ['Which drill would you put in every pre-season training session?'],
    },
    cued: [
      'What do you put in your *boots* bag before the first session?',
      'Who would you want as captain for a *friendly* on a sunny evening?',
      'Which *coach* line always means more running?',
      'What does *fitness* feel like in week one: heavy legs, sore ribs or pure joy?',
    ],
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
      experience: ['Which sportswoman have you cheered for the loudest?'],
      choice: ["In a girls' team: in front of goal, in goal, or captain?"],
      problem: ['Which skill is hardest to learn when you start playing football?'],
    },
    cued: [
      'What would you tell a *beginner* before her first football training?',
      'Which of the *Lionesses* would you most like to train with?',
      'What makes a *coach* a good one for young players: patience, jokes or clear words?',
      'How would you pick a *goalkeeper* in a new team: by turns, by height or by drawing lots?',
    ],
    atWork: {
      asks: [
        'What keeps girls in football: friends, a good coach or winning?',
        'What gets more girls into football: free sessions, role models or friendly clubs?',
        'Which woman footballer would you tell a young player to watch?',
        'Who first got you, or a girl you know, to kick a ball?',
      ],
      cued: [
        'What would get more *women* into coaching where you live?',
        'Which lesson from a *league* season do you use at work?',
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
      choice: [
        '+How do you like to watch a cup final: at the ground, in the pub or at home?',
        'A cup final: down at the front, or high up in the stand?',
      ],
      idea: ['What do you like best about cup final day: the walk there, the songs or the kick-off?'],
      experience: ['Which final, big or small, would you love to see again?'],
    },
    cued: [
      'What do you wear to a *final*: the lucky shirt, a scarf or every colour at once?',
      'When a final goes to *penalties*: eyes open, or hands over your face?',
      'Which song makes the *coach travel* to a final go quickly?',
      'Which *underdog* win in a cup do you like to remember?',
    ],
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
      choice: ['At a junior tournament: up and cheering, or calm in a folding chair?'],
      idea: ['What do you take along for a whole day at the side of the pitch?'],
      experience: ['Which small victory on a muddy pitch made your day?'],
      problem: ["What's hardest about watching your child play in a tournament?"],
    },
    cued: [
      '*Kick-off* time on a Saturday: early with coffee, or after a lie-in?',
      '*Trophies* or medals: which did you like to bring home as a child?',
      'What does every *gazebo* at a tournament need: chairs, snacks or a heater?',
      'What should the *coach* say after a tough match?',
    ],
  },
];
