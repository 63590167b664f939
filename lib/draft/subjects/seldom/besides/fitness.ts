import type { Besides } from '../../subject';

/** What is known of the subjects of `common/fitness.ts` besides their rows. */
export const fitness: Besides = {
  "children's swimming lessons": {
    clues:
      'swim, toddler, armbands, pool, stage 1, water confidence, small groups, ratio, badges, parent and baby, floats, warm pool, ages 4, teacher, term, baby, splash, goggles, kids, learn to swim, lifesaving, front crawl, width, lengths, parents, waiting list, instructor, hat, dolphins, swim school, pyjamas, kick, crash course',
    cued: [
      'Which colour of *goggles* would your child choose for swimming lessons?',
      'Where do swimming *badges* go in your house: on a towel, on the fridge or in a drawer?',
      'What did you learn to swim with: *armbands*, a rubber ring or nothing at all?',
      'How did your *baby* take to the first swim: laughing, splashing or staring?',
      'Learning to *float* in the pool as a child: on your back, or face down like a star?',
      'Which stroke does your child like best: *front crawl*, breaststroke or backstroke?',
      "What do you pack for your child's first swimming lesson of a new *term*?",
      'Where did you swim your first whole *length* as a child?',
      "What do *parents* do during their children's swimming lessons: watch, read or swim too?",
      'Where would your child love to swim after a *crash course*: the beach, a lake or a hotel pool?',
    ],
    atWork: {
      asks: [
        '+What makes a child proud in swimming lessons?',
        '+What makes a great swimming teacher stand out?',
        '+Who taught you to swim, and where did it happen?',
        '+What do you still remember about your own first swimming lessons?',
      ],
    },
  },
  'swimming pool': {
    clues:
      'lanes, lengths, lifeguard, swimmers, changing rooms, deep end, swim, family swim, inflatable, chlorine, sauna, adults only, goggles, steam, heated, lido, leisure centre, aqua, splash, water temperature, slide, session, timetable, refurbishment, degrees, reopens, public swim, 25m, open air, outdoor, diving board, closed',
    cued: [
      'Who taught you to *swim*, and where was it?',
      'What helped most in your first swimming *lessons*: armbands, a float or a patient teacher?',
      'Which would you rather swim in: a *lido* in the sun or an indoor pool in winter?',
      'Which game do you like best at a *family swim*: races, diving for things or floating about?',
      'How do you keep count of your *lengths*?',
      'What would you choose after a swim: the *sauna*, the steam room or a hot shower?',
      'Which way down the *slide*: sitting up, flat on your back or head first?',
      'Which music would you like to hear at an *aqua* class: disco, rock or old hits?',
    ],
    atWork: {
      asks: [
        '+What keeps people coming back to their local swimming pool?',
        '+What makes a swimming pool welcoming: friendly staff, clean changing rooms or warm water?',
        'When do you fit a swim into the working day: before work, at lunch or in the evening?',
        'Which stroke do you turn to first in a swimming pool?',
      ],
      cued: [
        'What makes somebody a good *lifeguard*: sharp eyes, a calm voice or plenty of patience?',
        'What do you do first to help a nervous beginner in swimming *lessons*?',
        'Which *session* fills up fastest at the pool: early lanes, family swim or aqua?',
        'What should come first in a pool *refurbishment*: changing rooms, showers or the pool hall?',
      ],
    },
  },
  marathon: {
    clues:
      'finish line, miles, medal, pb, race number, training plan, start line, half, registration, race, runners, entries, course, chip time, 5k, 10 mile, water stations, marshals, goody bag, trail, aid station, tri, 10k, training, route, bib, road closures, ultra, 26.2, pace, entry, ballot, charity place, long run, pacer, taper, foil blanket',
    cued: [
      'Where do you keep a race *medal*: on a hook, in a drawer or on the wall?',
      'What would carry you through a *half* marathon: music, the crowd or sweets?',
      'Who would you like to run a *5k* with: a friend, a child or a dog?',
      'How do you set off in a *10k*: fast and hang on, or slow and overtake?',
      'What do you like best on a *trail* run: mud, hills or the views?',
      'Which day of a marathon *training plan* would you like best: the long run, the hills or the rest day?',
      'What do you hope to find in the *goody bag* after a race?',
      'Who would you talk into joining you when race *entries* open?',
    ],
    atWork: {
      asks: [
        '+What made you sign up for your first race?',
        '+What do you take from running into your work?',
        '+Which song would you like to hear near a finish line?',
        '+What do you enjoy most on race day: the start, the crowd or the finish?',
      ],
      cued: [
        'What would get people at your work to *marshal* at a race: a free shirt, a day off or cake?',
        'Which *charity* would your team at work choose to run a marathon for?',
        'What comes first when you plan a race *course*: scenery, speed or roads that are easy to close?',
        'When do runners at your workplace fit in marathon *training*: before work, at lunch or after?',
      ],
    },
  },
  'spin class': {
    clues:
      'playlist, 45 minutes, circuits, 6am, resistance, box fit, kettlebells, instructor, cycle, ride, sweat, bike, hiit, studio, pedal, cardio, fitness, calories, gym, timetable, beats, workout, legs, indoor, energy, sprint, rhythm, towel, saddle, climb',
    cued: [
      'What should a spin *playlist* be full of: disco, rock or dance?',
      'How do you get yourself out of bed for a *6am* spin class?',
      'What do you like an *instructor* to shout in the last minute of a spin class?',
      'When do you turn up the *resistance* in a spin class: at once, or a beat after everybody else?',
      'What would you tell a *beginner* before a first spin class?',
      '*HIIT* on a bike: short and fierce, or longer with more breaks?',
      'Which decade of music would you pick for a themed spin *ride*?',
      'When do *45 minutes* on a spin bike feel longest: at the start, in the middle or near the end?',
    ],
  },
  'yoga class': {
    clues:
      'mat, savasana, stretch, poses, breath, asana, studio, flow, teacher training, prenatal, yin, restorative, slow flow, chair yoga, drop in, relaxation, om, meditation, ashtanga, vinyasa, teacher, hatha, beginners, retreat, namaste, relax, sun salutation, hot, mindful, pranayama, downward dog, flexibility, chair, blocks, sound bath',
    cued: [
      'Where do you like to put your *mat* in a yoga class: front, middle or back?',
      'How do you like *savasana* at the end of a yoga class: with music, or in silence?',
      'Where outside the yoga class do you stop for one slow *breath*?',
      "What would you tell a friend before a first *beginners'* yoga class?",
      'Where would you go for a yoga *retreat*: the sea, the mountains or the woods?',
      'Who would you bring along to a *chair* yoga class?',
      'Which yoga *stretch* do you do at your desk or in the kitchen?',
      'Which sound would you like most in a yoga *sound bath*: gongs, bowls or rain?',
      'What do you like to see when you step into a yoga *studio*: plants, candles or daylight?',
      '*Meditation* after yoga: eyes closed, or eyes on a candle?',
    ],
    atWork: {
      asks: [
        'Which yoga pose undoes a day at a desk?',
        'What first brought you to a yoga class?',
        'What kind of yoga class suits a workday: gentle, flowing or energetic?',
        'What makes a good yoga teacher: calm, clear words or a sense of humour?',
      ],
    },
  },
  pilates: {
    clues:
      'mat, reformers, posture, pelvic floor, physio led, flexibility, intro offer, class pack, clinical, low back, core, studio, class, instructor, barre, stretch, beginners, strength, spine, teacher, postnatal, back pain, tone, grip socks, low impact, alignment, springs, glutes, small group, hundred, movement, machine',
    cued: [
      'Which looks most fun on a *reformer*: the straps, the jump board or the sliding carriage?',
      'Where at home would you roll out a Pilates *mat*: bedroom, living room or garden?',
      'Where does your *posture* slip first: at the desk, in the car or on the sofa?',
      'What helps a *beginner* in Pilates most: slow moves, a small class or a friend alongside?',
      'When do you notice your *core* working: lifting, laughing or getting out of bed?',
      'What would you like more *flexibility* for: gardening, sport or tying your shoes?',
      'Which *stretch* feels best first thing in the morning: arms, back or legs?',
      'At the *barre*: slow and steady, or with music that makes you move?',
    ],
  },
  'dance class': {
    clues:
      'jazz, barre, dancers, recital, ages 3, showcase, routines, contemporary, hip hop, bollywood, zumba, acro, leotards, feis, ballet, salsa, tap, street, beginners, studio, teacher, steps, bachata, no partner, ballroom, term, school of dance, latin, shoes, show, exam, swing, tutu, choreography, jive',
    cued: [
      'Which film made you want to put on *ballet* shoes?',
      'Which tune would you pick for a *tap* dance: an old swing number or something from the charts?',
      'Where would you like to dance *salsa*: in a square, on a beach or in a packed club?',
      'What would you rather learn first in *street* dance: the footwork, the floor moves or a whole routine?',
      'What do you like best at a dance *show*: the costumes, the music or the littlest ones on stage?',
      'What helps an adult *beginner* most in a first dance class: a slow pace, a good laugh or the back row?',
      'Which *ballroom* dance would you choose: waltz, tango or quickstep?',
      'Which song should be in every *Zumba* class?',
    ],
  },
  'martial arts': {
    clues:
      'black belt, grading, dojo, sparring, self defence, gi, instructor, mma, kids classes, belts, no gi, kyu, boxing, sensei, kickboxing, wrestling, striking, karate, judo, jiu jitsu, taekwondo, bjj, kids, confidence, discipline, gloves, muay thai, kata, beginners, mats, coach, respect, aikido',
    cued: [
      'Which *karate* move did you copy from a film as a child?',
      'Which colour *belt* would you be proudest to tie on?',
      'What helps most before a *grading*: practice, sleep or a good breakfast?',
      'Which would you learn first in *judo*: a throw, a hold or how to fall?',
      'What should *kids* learn first at a martial arts class: balance, respect or how to fall?',
      'Which *kickboxing* warm-up is toughest: skipping, squats or press-ups?',
      'What would you want from a *self defence* class: confidence, fitness or a few simple moves?',
      'Which *jiu jitsu* class suits you: early morning, lunchtime or evening?',
    ],
  },
  'sports club': {
    clues:
      'juniors, fixtures, under 11s, 1st xi, bowled, wickets, coaches, derby, volleyball, innings, match, pitch, training, under 9s, season, rugby, cricket, netball, hockey, players, league, clubhouse, squad, seniors, kick off, home game, registration, ground, trial, committee, supporters, nets, veterans, footy',
    cued: [
      'Which *hockey* position would you choose: in goal, at the back or up front?',
      'At a *cricket* match: what should never be missing from the tea?',
      'In *rugby*: which would you rather score, a try from halfway or the last-minute kick?',
      'On a *netball* court: would you rather shoot, defend or play centre?',
      'Which sport did you first try as one of the *juniors* at a club?',
      'What gets you out to *training* on a cold, wet evening?',
      'What makes a *clubhouse* feel welcoming when you walk in for the first time?',
    ],
    atWork: {
      asks: [
        '+What keeps teenagers coming back to a sports club?',
        'What makes people stay at a sports club: the coach, the teammates or the results?',
        'Which skill from a sports club is most useful at work: teamwork, discipline or resilience?',
        'What makes a newcomer feel welcome at a sports club?',
      ],
      cued: [
        'What do good *coaches* say to a team that has just lost?',
        'What makes a *sponsor* feel part of a sports club: the board, the shirt or the match day?',
        'What did you learn as a *volunteer* at a sports club that helps you at work?',
        'What did you learn from a *captain* at a sports club about leading people?',
      ],
    },
  },
  'gym membership': {
    clues:
      'joining fee, lock in, pt session, squat rack, free weights, kettlebell, no contract, 24/7, unlimited classes, free pt, weights, workout, personal trainer, fitness, strength, squat, pt, classes, equipment, treadmill, deadlift, transformation, members, barbell, cardio, reps, rack, dumbbell, day pass, goals, crossfit, gains, studio, induction, muscle',
    cued: [
      'Which gym *class* would you try first: spin, yoga or boxing?',
      'What would you ask a *personal trainer* to help you with first?',
      'What do you listen to on the *treadmill*: music, podcasts or nothing?',
      'Which do you head for first at the gym: the *weights*, the bikes or the mats?',
      'What keeps a *January* gym habit going into spring?',
      'When would you train at a *24/7* gym: before dawn, at noon or late at night?',
      'Where do you notice new *strength* first: on the stairs, with the shopping or in the garden?',
    ],
    atWork: {
      asks: [
        'When do you like the gym best: early morning, lunchtime or late evening?',
        'What gets you to the gym after a long day: a class, a friend or a playlist?',
        'What gets you through the gym door on a busy day?',
        'How does the gym help you at work: more energy, focus or patience?',
      ],
      cued: [
        'What do you show a newcomer first at a gym *induction*?',
        'Which slot on a gym *timetable* fills up first: early morning, lunch or evening?',
        'What gets colleagues to use a *corporate* gym membership: a friend, a class or a challenge?',
        'Which piece of gym *equipment* would you buy first with a new budget?',
      ],
    },
  },
};
