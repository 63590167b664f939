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
      idea: ['Which song do you like to hum on the last bend of a Saturday run?'],
      problem: ['Which part of a Saturday run feels longest: the start, the middle or the last bend?'],
      choice: ['On a Saturday run: chasing a time, or chatting all the way round?'],
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
      idea: ['Which song would get you off the couch and round the block?'],
      problem: ['Which part of learning to run feels hardest: the breath, the legs or the start?'],
      choice: ['A first run: with a friend, or with a friendly group?'],
      experience: ['Who or what first got you running?'],
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
      idea: ['Which cake would you ride a long way for?'],
      problem: ['~Which hill near you always looks smaller on the map?'],
      choice: ['On a club ride: at the front in the wind, or in the middle with the chat?'],
      experience: ['Where did you stop for coffee on your favourite bike ride?'],
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
      idea: ['What do you like to drink first at the finish of a muddy race?'],
      problem: ['Which is toughest on a trail race: the climbs, the mud or the steep way down?'],
      choice: ['A race over the hills: the long way up, or the fast way down?'],
      experience: ['Where was the most beautiful trail you have run or walked?'],
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
      idea: ['What would you name a boat of your own at a regatta?'],
      problem: ["What's the trickiest seat in a rowing boat: bow, stroke or steering?"],
      choice: ['At a regatta: in a boat, or on the bank with a picnic?'],
      experience: ['What was the first boat you steered, rowed or pushed out?'],
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
      idea: ['Which prize would make a golf day worth an early start?'],
      problem: ['Which shot in golf makes you most nervous with people watching?'],
      choice: ['On a charity golf day: longest drive, or nearest the pin?'],
      experience: ['Which golf shot do you still tell people about?'],
    },
    atWork: {
      work: [
        'What makes a charity golf day worth a day out of the office: the golf, or the company?',
        "What's hardest to organise for a golf day: teams, prizes or the weather?",
      ],
      people: [
        "Who did you meet on a golf day that you'd never have met at work?",
        'Which shot on a charity golf day will your team never let you forget?',
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
      idea: ['Who would you bring along for a hit at a tennis open day?'],
      problem: ['Which tennis shot is the trickiest to learn: serve, backhand or volley?'],
      choice: ['At a tennis club: singles, or doubles?'],
      experience: ['Where did you first hold a tennis racket?'],
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
      idea: ['Which colour of belt would you most like to tie on at a grading?'],
      problem: ['Which part of a grading is the most nerve-racking: the waiting, the moves or the result?'],
      choice: ['In martial arts: would you rather practise the forms, or the sparring?'],
      experience: ['Which belt or badge were you proudest to earn?'],
    },
  },
];
