import type { Subject } from '../subject';

/** Club sports of an ordinary week: the run on Saturday, the ride on Sunday, the league on Tuesday. */
export const finishers: readonly Subject[] = [
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
      choice: [
        '+What gets you out for a Saturday run: the company, the fresh air or the coffee after?',
        '+On a Saturday run: chasing a time, or chatting all the way round?',
        'Saturday run: at the front, in the middle or walking at the back?',
      ],
      experience: ['What do you always eat first after a Saturday run?'],
    },
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
      choice: [
        '+What keeps a new runner going: music, a friend or a plan?',
        'Where would you like your first run to be: a park, a beach or round the block?',
        "When would you go for a beginner's run: before breakfast, at lunch or in the evening?",
      ],
      idea: ['Which song would get you off the couch and round the block?'],
    },
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
        '+What goes best with the coffee stop on a club ride: cake, toast or a bacon roll?',
        '+A club ride: a flat and fast route, or a hilly one with views?',
      ],
      idea: ['Which cake would you ride a long way for?'],
      problem: ['~Which hill near you always looks smaller on the map?'],
    },
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
      experience: ['Where was the most beautiful trail you have run or walked?'],
      choice: ['What matters most on a trail race: the views, the route or the company?'],
      problem: ['Which is toughest on a trail race: the climbs, the mud or the steep way down?'],
      idea: ['Which trail would you choose for a race near you?'],
    },
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
      choice: [
        '+At a regatta: in a boat, or on the bank with a picnic?',
        'What do you enjoy most on regatta day: the races, the food or the fancy hats?',
        'Which boat would you most like to race in: a rowing eight, a dinghy or a yacht?',
      ],
      idea: ['What would you name a boat of your own at a regatta?'],
    },
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
        'On a charity golf day: longest drive, or nearest the pin?',
        'What do you enjoy most about a golf day: the course, the company or the lunch?',
      ],
      idea: [
        'Who would you pick for your team on a charity golf day?',
        'Which cause would you play a round of golf for?',
      ],
    },
    atWork: {
      asks: [
        'A charity golf day: an early start and lunch, or an afternoon round and dinner?',
        'What makes a charity golf day a success: the teams, the prizes or the dinner?',
        'Which shot on a charity golf day will your team never let you forget?',
        "What's hardest to organise for a golf day: teams, prizes or the weather?",
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
      choice: [
        '+What would you try first at a tennis open day: a lesson, a match or the serving game?',
        'At a tennis club: singles, or doubles?',
        'Tennis, padel or pickleball: which would you have a go at first?',
      ],
      problem: ['Which tennis shot is the trickiest to learn: serve, backhand or volley?'],
    },
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
      experience: [
        '+Which belt are you working towards at the moment?',
        'Which belt or badge were you proudest to earn?',
      ],
      choice: ['What helps most before a grading: extra practice, an early night or kind words?'],
      problem: ['Which part of a grading is the most nerve-racking: the waiting, the moves or the result?'],
    },
  },
];
