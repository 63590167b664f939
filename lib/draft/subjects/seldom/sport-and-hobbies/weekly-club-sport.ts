import type { Subject } from '../../subject';

/** Club sports of an ordinary week: the run on Saturday, the ride on Sunday, the league on Tuesday. */
export const weeklyClubSport: readonly Subject[] = [
  {
    name: 'Saturday run',
    says: [
      'park ?run( (day|tourist|volunteer))?',
      '(saturday|sunday|social|club) run( (group|club|route|leader|leaves|meets))?',
      'run(ning)? (director|leader|buddy|pacer)',
      'tail ?walker',
    ],
    clues:
      'barcode, tail walker, pacers, finish funnel, coffee after, parkrun, 5k, 9am, finish, volunteers, runners, pb, jog, route, running club, miles, trainers, marshal, run director, park, stopwatch, milestone, run club, walkers, social pace, tourist, dog, buggy',
    asks: {
      experience: ['+Who got you to come along to your first run?'],
      idea: ['+What would you say to someone about to do their first group run?'],
      choice: [
        '+How do you reward yourself after a run: coffee, cake or a long bath?',
        '+On a run with others: at the front, in the middle or chatting at the back?',
        '+On a Saturday run: chasing a time, or chatting all the way round?',
        '+What gets you out for a Saturday run: the company, the fresh air or the coffee after?',
      ],
    },
    cued: [
      'What tip would you give somebody who walks or runs a *parkrun* for the first time?',
      'Which cheer from a *volunteer* on the corner lifts your legs most?',
      'What makes a good *pacer*: a steady step, a loud voice or good jokes?',
      'How would you mark a *milestone* run: cake, a silly hat or a quiet smile?',
    ],
  },
  {
    name: 'couch to running',
    says: [
      'couch to (5 ?k|10 ?k|five)',
      'c25k',
      '(absolute |complete )?beginners?.? (run|running|jog)( (group|course|programme|club))?',
      'learn to run',
      'zero to hero running',
      'jog (leader|scotland|group)',
    ],
    clues:
      'jog, nobody left behind, first 5k, run leaders, non runners, c25k, 5k, beginner, weeks, coach, graduation, intervals, walk, programme, running club, trainers, absolute beginners, sports bra, course, minutes, couch to 5k, parkrun, register, progress, pace, joggers, fitness, no experience, non-stop, warm-up',
    asks: {
      experience: [
        '+How far did you get on your very first run?',
        '+What got easier first when you took up running?',
        '+Who or what first got you running?',
      ],
      idea: [
        '+Which little treat would you promise yourself after a run?',
        '+What would you say to a friend on the morning of a first run?',
      ],
      choice: ['+What keeps a new runner going: music, a friend or a plan?'],
    },
    cued: [
      'What would you treat yourself to after your *first 5k*?',
      'Where do you like to *jog*: round a park, along water or on quiet streets?',
      'Which *week* of a running plan is the one that needs most encouragement?',
      'What would you say to an *absolute beginner* before the first run?',
    ],
  },
  {
    name: 'cycling club ride',
    says: [
      "(club|social|sunday|group|audax|gravel|charity|women'?s) (bike |cycle )?ride( (leaves|meets|out))?",
      '(cycling|cycle|bike) club',
      'wheelers',
      'time ?trial( (series|league|results))?',
      'sportive',
      'hill ?climb (championship|results)',
      'cyclo ?cross',
      'audax',
      'glow ?ride',
    ],
    clues:
      'peloton, saddle, cafe stop, climbs, wheelers, lycra, puncture, miles, route, helmet, coffee, sunday, gravel, average speed, roadies, audax, hills, km, steady pace, bike, riders, group, nobody dropped, mudguards, meet at 9, ride leader, chain gang, inner tubes, time trial',
    asks: {
      choice: [
        '+A club ride: a flat and fast route, or a hilly one with views?',
        '+What goes best with the coffee stop on a club ride: cake, toast or a bacon roll?',
        '+On a club ride: at the front in the wind, or in the middle with the chat?',
      ],
      problem: ['~Which hill near you always looks smaller on the map?'],
    },
    cued: [
      'What do you order at the *cafe stop*: cake, beans on toast or a second coffee?',
      'Where do the first spring *miles* take you: along the river, over hills or to a café?',
      'A *gravel* ride: forest tracks, old railway lines or open hills?',
      'Who in your group fixes a *puncture* fastest?',
    ],
  },
  {
    name: 'trail race',
    says: [
      '(fell|trail|hill|mountain|cross country|mud|obstacle|night|beer|canicross|hash|backyard|ultra) (race|races|run|running|runner|runners|relay|series)',
      'hash house harriers',
      'cani ?cross',
      'cross country (league|relays?|championships?|fixture)',
      '(obstacle|mud) (course|race|run)',
      '(tough|muddy) (mudder|run|challenge|trail)',
      '(summit|ridge) (race|relay|challenge)',
    ],
    clues:
      'ascent, checkpoint, harriers, summit, marshal, bog, spikes, fell, hill, mud, ultra, runners, km, entries, course, finishers, canicross, medal, elevation, forest, obstacle, night run, head torch, mountain, aid station, kit list, cross-country, half marathon, buff, race number, descents, backyard ultra',
    asks: {
      experience: ['+Where was the most beautiful trail you have run or walked?'],
      choice: [
        '+Which trail would you love to run: forest, coast or mountain?',
        'A race over the hills: the long way up, or the fast way down?',
      ],
      problem: ['Which is toughest on a trail race: the climbs, the mud or the steep way down?'],
    },
    cued: [
      '*Mud* on a run: straight through, or round the edge?',
      'What do you like to find at a *checkpoint*: cake, crisps or a kind word?',
      'What would you think about on the long climb to a *summit*?',
      'Where would you run through a *forest* first thing in the morning?',
    ],
  },
  {
    name: 'regatta day',
    says: [
      '(rowing|sailing|annual|town|village|harbour|the|club|school|royal) regatta',
      'regatta (day|week|results|committee|ball|fireworks|weekend)',
      '(head|bumps|skiff|gig|raft|boat|dinghy|coracle|bath ?tub) (race|racing|regatta)',
      '(learn to|have a go) (row|sail)( (day|session|course))?',
      '(junior|cadet|youth) (sailing|rowing) (week|camp|squad)',
      '(gig|coastal) row(ing|er)',
      'boat naming',
    ],
    clues:
      'oars, cox, heats, slipway, mooring, sails, tiller, rowing, crews, harbour, boats, race, marina, river, dinghy, raft race, club, yacht, sculls, prizegiving, eights, bank, commodore, picnic, stroke, trophy, quay, umpire, blazer, fireworks',
    asks: {
      choice: ['+At a regatta: in a boat, or on the bank with a picnic?'],
      idea: ['What would you name a boat of your own at a regatta?'],
      experience: ['What was the first boat you steered, rowed or pushed out?'],
      problem: ["What's the trickiest seat in a rowing boat: bow, stroke or steering?"],
    },
    cued: [
      'Which film character would you pick as *cox* of a rowing boat?',
      'What would you build for a *raft race*: a bathtub, a Viking ship or a dragon?',
      'A day with *sails* up: at the tiller, or at the ropes?',
      'What would you pack for a *picnic* on the river bank?',
    ],
  },
  {
    name: 'charity golf day',
    says: [
      "(charity|corporate|society|annual|captain'?s|company) golf (day|event|classic|tournament|outing)",
      'golf (day|classic|scramble|outing|fundraiser)',
      "captain'?s (drive ?in|prize|day)",
      '(texas|florida) scramble',
      'stableford',
      '(nearest the pin|longest drive)',
    ],
    clues:
      'tee, greens, shotgun start, teams of four, bunker, clubhouse, handicap, fairway, raffle, fourball, holes, sponsor, stableford, raised, auction, longest drive, nearest the pin, bacon roll, texas scramble, buggy, golfers, prizes, captain, hole in one, course, goodie bag, putt, foursome, scramble, gala dinner',
    asks: {
      choice: [
        '+On a charity golf day: longest drive, or nearest the pin?',
        'Which part of a charity golf day would you enjoy most: the round, the raffle or the dinner?',
      ],
      experience: ['Which golf shot do you still tell people about?'],
      idea: ['Which prize would make a golf day worth an early start?'],
    },
    cued: [
      'How do you like to get round a golf course: on foot, with a trolley or in a *buggy*?',
      'What gets you to the first *tee* in good spirits: coffee, bacon roll or good company?',
      'Who would you pick for a *texas scramble* team: the long hitter or the good putter?',
      'Where do you look first from a *bunker*: at the flag or at the sky?',
    ],
    atWork: {
      asks: [
        'Which shot on a charity golf day will your team never let you forget?',
        'What would you enter a team for on a charity golf day: the cause, the contacts or the golf?',
        'What makes a charity golf day a success: the teams, the prizes or the dinner?',
        "What's hardest to organise for a golf day: teams, prizes or the weather?",
      ],
      cued: [
        'What persuades a firm to *sponsor* a hole at a golf day?',
        'Which extra makes a corporate *fourball* come back the next year?',
      ],
    },
  },
  {
    name: 'tennis open day',
    says: [
      '(tennis|squash|croquet|padel|pickleball) (club )?(open (day|weekend|evening)|taster|have a go|come and try|free (session|lesson))',
      '(club|social|mix in|mixed|ladies|drop in|cardio|walking) tennis( (night|session|morning))?',
      '(tennis|squash|badminton|racketball|table tennis) (box league|ladder|league|coaching|camp|finals|finals day|club night)',
      '(tennis|padel|squash) court (resurfac(ed|ing)|reopening|booking|opened|floodlights|floodlit)',
    ],
    clues:
      'rackets, strawberries, doubles, serve, rally, court, coaching, have a go, padel, pickleball, taster, members, juniors, membership, lta, club, croquet, squash, adults, refreshments, rackets provided, mini tennis, floodlit, lawn, cardio tennis, net, trainers',
    asks: {
      choice: ['+What makes a club session fun: the rallies, the laughs or the tea afterwards?'],
      experience: [
        'Who first put a racket in your hand?',
        'Which shot do you love to hit when it goes right?',
      ],
      idea: ['Which racket sport would you like to try next?'],
    },
    cued: [
      'What do you put on *strawberries* at a tennis club: cream, sugar or nothing at all?',
      'Padel, *pickleball* or tennis: which would you try first on an open day?',
      'Who would be your dream *doubles* partner for one afternoon?',
      'What should a *junior* get after a first tennis lesson: a badge, an ice cream or a new ball?',
    ],
  },
  {
    name: 'grading day',
    says: [
      '(belt|judo|karate|taekwondo|jiu jitsu|aikido|kickboxing) grading',
      'grading (day|results|weekend|success)',
      '(yellow|orange|green|blue|purple|brown|black) belt (grading|test|ceremony|achieved|awarded)',
      '(judo|aikido|jiu jitsu|taekwondo) (club|class|squad|competition|medal)',
      'little (ninjas|dragons|samurai|tigers)',
    ],
    clues:
      'belt, sensei, mat, kata, throws, medals, dan, karate, taekwondo, judo, dojo, students, instructor, yellow belt, kyu, black belt, passed, promoted, syllabus, martial arts, stripes, examiner, gi, sparring, kickboxing, poomsae, jiu-jitsu, aikido, certificate, discipline, orange belt',
    asks: {
      idea: ['+Which belt colour would you be proudest to tie on?'],
      choice: ['+Which belt or badge were you proudest to earn?'],
      experience: [
        '+Which belt are you working towards at the moment?',
        'Who taught you your first martial arts move?',
      ],
    },
    cued: [
      'What goes through your head as you tie on a new *belt*?',
      'Which *kata* would you like to be able to do with your eyes shut?',
      'Who would you like in the front row when you grade for *black belt*?',
      'What do you remember about your very first *judo* or karate lesson?',
    ],
  },
];
