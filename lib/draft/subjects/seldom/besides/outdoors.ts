import type { Besides } from '../../subject';

/** What is known of the subjects of `common/outdoors.ts` besides their rows. */
export const outdoors: Besides = {
  'bike service': {
    clues:
      'puncture, gears, brakes, chain, bearings, inner tube, flats, saddle, tune up, bottom bracket, cassettes, indexing, tubeless, e bikes, rotors, headset, truing, bikes, mechanic, workshop, bicycle, wheel, repair, cable, dr bike, derailleur, pedals, tyre, hydraulic, bleed, spokes, lube, stand, pads',
    cued: [
      'Where did a *puncture* once leave you and your bike a long way from home?',
      'Which hill on your usual bike ride sends you straight down to the lowest *gear*?',
      'What tells you first that your bike *brakes* need a look: the sound or the feel of the lever?',
      'Who showed you how to put a bike *chain* back on when you were young?',
      'Bike *saddle*: firm and narrow for speed, or wide and soft for comfort?',
      'Where would you go first on an *e-bike* with a full battery?',
      'Bike *tyres*: slick ones for the road, or chunky ones for muddy tracks?',
      'What did you clip to the *spokes* of your first bike: cards, beads or reflectors?',
      'When do you book a bike *tune-up*: before spring, before a big trip or at the first creak?',
      'When in the year do the *lights* go back on your bike?',
    ],
  },
  cycling: {
    clues:
      'puncture, saddle, peloton, riders, coffee stop, hill climb, helmet, group ride, cafe stop, chaingang, 16 mph, roadies, ebike, e bike, audax, no drop, bike, ride, pedal, cyclist, route, gravel, miles, sportive, road bike, mountain bike, bicycle, trail, velodrome, club run, cargo bike, lane, jersey, wheels, lycra, climb, cake stop, tandem, cyclocross, bikepacking',
    cued: [
      'What makes a good *cafe stop* on a ride: the cake, the coffee or a place for the bikes?',
      'Where would an *e-bike* take you that legs alone would not?',
      'Where would you take a *gravel* bike: the forest, the canal or the hills?',
      'What helps most with a *puncture* at the roadside: a pump, a friend or patience?',
      'What do you carry on your *commute* by bike: a rucksack, panniers or just your pockets?',
      'What colour was your *first bike*, and who taught you to ride it?',
      'Which *sportive* would you like better: along the coast, through hills or round the lanes?',
      'What do you wear on a *winter* ride: thick gloves, a hat under the helmet or both?',
    ],
    atWork: {
      asks: [
        'Which bike ride are you proud of?',
        'What do you think about on a bike ride?',
        'What got you back on a bike as an adult?',
        'Which road or path near you is a joy to cycle?',
      ],
      cued: [
        'What would get more of your colleagues to *cycle* to work: showers, racks or better roads?',
        'What do customers ask first about an *e-bike*: range, weight or charging?',
        'Which job fills the *workshop* in spring: brakes, gears or punctures?',
        'What do cycle *training* groups find hardest: junctions, signals or looking behind?',
      ],
    },
  },
  'running shoes': {
    clues:
      'cushioning, gait, midsole, brooks, asics, hoka, saucony, trail, trainers, toe box, carbon plate, runner, miles, drop, grip, heel, marathon, laces, foam, width, stability, socks, fitting, tread, lightweight, gait analysis, foot strike, neutral, lugs, breathable, upper, worn out',
    cued: [
      'Which *trail* would you try new running shoes on first: forest, coast or hills?',
      'How do you tie the *laces* of your running shoes so that they stay tied?',
      'Which *socks* go into your running shoes: thin ones, thick ones or whatever is clean?',
      'What would you do first after taking off your running shoes at the end of a *marathon*?',
      'How do you keep count of the *miles* on your running shoes: an app, a notebook or a guess?',
      'What did a *gait analysis* teach you about the way you run?',
      'Where do you want most *cushioning* in a running shoe: under the heel or under the toes?',
      'Which run would you save *carbon plate* shoes for: a race, a time trial or a club night?',
      'Where do you need good *grip* from your running shoes most: wet leaves, mud or ice?',
    ],
  },
  running: {
    clues:
      'easy pace, tempo, pace, intervals, 9 min miles, laps, all paces, track session, head torches, runner, parkrun, 5k, miles, club, couch to 5k, jog, route, coach, trail, training, pb, stride, beginners, hill, track, stitch, social run, harriers, cross country, km, easy run',
    cued: [
      'What did you or would you learn first on a *couch to 5k*: patience, pace or breathing?',
      'What gets you up for *parkrun* when the weather is against you?',
      'Which part of a *marathon* would you like to cheer from: the start, halfway or the finish?',
      'What do you look forward to most at the end of a *half marathon*: food, a bath or bed?',
      'On a *trail* run: forest, coast or open hills?',
      'What do you shout or think at the foot of a *hill* on a run?',
      'What makes a run with a *club* more fun than one alone: the chat, the pace or the cake?',
      'Which colour of running *shoes* would you choose if nobody had an opinion?',
    ],
    atWork: {
      asks: [
        'When do you fit a run into a working day: before, at lunch or after?',
        'What does a run do for your working day?',
        'What has running taught you that helps at work?',
        'How do you keep up your running when work is busy?',
      ],
      cued: [
        'How do you fit in a *lunchtime* run between two meetings?',
        'What would get your team to sign up for a *10k* together: a cause, a T-shirt or a meal after?',
        'What do good running *coaches* say to a nervous beginner?',
        'What do customers ask first when they come in for running *shoes*?',
      ],
    },
  },
  'tents and camping kit': {
    clues:
      'waterproof, 4 person, 2 person, pegs, flysheet, stoves, hydrostatic, rucksack, trangia, sleeping bag, pitch, roll mat, head torch, canvas, camping chair, lantern, mattress, guy rope, awning, groundsheet, bivvy, outdoor, lightweight, camp, pole, rooftop, hammock, bell tent, season, festival, tarp, cooler',
    cued: [
      'What do you wear in a *sleeping bag* on a cold night: socks, a hat or everything?',
      "What's the first thing you make on a camping *stove*: tea, beans or soup?",
      'What do you do by *lantern* light on a campsite: play cards, tell stories or read?',
      "What's always in the top pocket of your *rucksack*?",
      'Where would you put down a camping *chair*: by the fire, by the sea or under the trees?',
      'What do you sleep on best in a tent: an air *mattress*, a mat or a camp bed?',
      'How do you find your tent again at a *festival*: a flag, a light or by luck?',
      "What's the best *family* game on a campsite: cards, cricket or hide and seek?",
    ],
  },
  'walking and hiking': {
    clues:
      'ascent, summit, waterproofs, rucksack, stiles, packed lunch, dogs on leads, trail, boots, route, miles, guided, footpath, hills, rambler, hike, views, path, countryside, stroll, terrain, leader, walkers, mountain, coastal, nordic, ridge, poles, circular, trek',
    cued: [
      'Which *summit* gave you the best view of all?',
      "What's always in your *rucksack*, however short the walk?",
      'How do you break in new *boots*: round the house, on short strolls or straight up a hill?',
      'Where do you like a *coastal* walk to end: at a beach, a pub or an ice cream van?',
      "How many *miles* make a perfect day's walk for you?",
      'Where would you take a *dog* for the best walk of its life?',
      'What helps you up the last *hill*: a song, a snack or good company?',
      'Which *woodland* walk is best: bluebells in spring, shade in summer or leaves in autumn?',
    ],
    atWork: {
      asks: [
        '+Which walk near you would you like to show to a group?',
        '+Which makes a good walk: the view, the company or the lunch at the end?',
        'What do you notice on a walk that you miss from a car?',
        'Which conversations go better on a walk than at a desk?',
      ],
      cued: [
        'What does a good *leader* of a walk carry that nobody else thinks of?',
        'What do people ask first about a *guided* walk: the distance, the hills or the lunch?',
        'What would make a *lunchtime* walk a habit at work: a set time, a group or a good route?',
        'Which *charity* walk would bring a whole team out: a night walk, a summit or a long coast path?',
      ],
    },
  },
  climbing: {
    clues:
      'belay, new set, auto belay, chalk, crag, cave wall, routes, boulder, harness, v4, top rope, route setting, 6a, wall, rope, grade, holds, grip, lead, mountain, abseil, indoor, problem, setters, v5, trad, shoes, crash mat, finger strength, carabiner, overhang, crux',
    cued: [
      'How do you start a new *boulder* problem: study it, watch others or get straight on?',
      'How do you like your climbing *chalk*: loose, in a ball or liquid?',
      'When do you like an *auto belay*: to warm up, to train or to finish the session?',
      'What do you always take to the *crag* besides the climbing kit: a flask, cake or a jumper?',
      'Which climbing *hold* do you like best: a jug, a crimp, a sloper or a pinch?',
      'Which *route* would you try first at a climbing wall: a steep one, a slab or a corner?',
      'Who first helped you into a climbing *harness*?',
      'Where would you like to *abseil*: down a cliff, a tower or beside a waterfall?',
    ],
  },
  'paddleboarding and kayaking': {
    clues:
      'paddles, life jacket, on the water, wetsuit, buoyancy aid, sup, boards, kayaks, canoes, buoyancy, estuary, river, lake, hire, instructor, water, coast, launch, lagoon, tour, inflatable, sunset, canal, rapids, bay, leash, dry bag, splash, beginners, tide, wildlife',
    cued: [
      'Which would you choose for a kayak trip: sunrise with coffee, or *sunset* with a picnic?',
      'What goes into your *dry bag* first for a day in a kayak?',
      'Which part of a *wetsuit* takes you longest before paddleboarding: the legs, the arms or the zip?',
      'Where would you rather learn to paddleboard: on a *lake*, on a river or by the sea?',
      'Who pumps up the *inflatable* paddleboard in your family?',
      'Which *wildlife* have you seen up close from a kayak or a paddleboard?',
      'Who steers when your family shares a *canoe* or a double kayak?',
      'A river trip by kayak: gentle bends all the way, or a few *rapids*?',
      'What helps a *beginner* most on a paddleboard: flat water, a friend or a patient teacher?',
      'Which colour of *life jacket* would you pick for a day of kayaking: red, yellow or blue?',
    ],
  },
  skiing: {
    clues:
      'powder, slopes, snow, lifts, helmets, goggles, pistes, off piste, chalet, lift pass, snowboard, boots, resort, alpine, instructor, apres, mountain, season, poles, transfers, ski school, chairlift, alps, gondola, thermals, dry slope, nursery slope, cross country',
    cued: [
      'When is *powder* at its best: at first light, mid-morning or on the last run?',
      "What makes a *chalet* feel right after a day's skiing: a fire, a hot tub or a big dinner?",
      'Which colour of *piste* do you like best: blue, red or black?',
      '*Apres* ski: hot chocolate, mulled wine or dancing in boots?',
      'Which looks harder to learn: a *snowboard*, or two skis?',
      'What should every child be told before the first day of *ski school*?',
      'Where do you undo your ski *boots* after the last run: at the lift, at the bar or at the door?',
      'Where do you like to sit in a *gondola*: facing up the mountain, or down the valley?',
    ],
  },
  golf: {
    clues:
      "tee, bunker, handicap, captain's day, 18 holes, stableford, birdie, clubhouse, holes, clubs, 9 holes, greens, pro shop, texas scramble, trackman, buggies, putts, course, driving range, fairway, swing, pro, golfer, par, simulator, buggy, captain, iron, caddie, members, ball, society day, driver, lessons",
    cued: [
      'What would you work on first in a golf *lesson*: the drive, the chip or the putt?',
      'For a full round of golf: carry, push a trolley or take a *buggy*?',
      'Who would hear about your first *birdie*: the family, the office or everybody?',
      'What do you order in the *clubhouse* after a round of golf?',
      'What brings a *handicap* down fastest: longer drives, better putting or more practice?',
      'What helps *juniors* enjoy golf: short holes, friends or a good coach?',
      'At the *driving range*: start with a wedge, or go straight to the driver?',
      'Who would you pick for your dream *Texas scramble* team?',
    ],
    atWork: {
      asks: [
        'Who got you into golf, and where did you play?',
        'Which golfer, past or present, would you love to play a round with?',
        'What do you enjoy about golf: the practice, the people or the fresh air?',
        'Where would you rather spend an hour: driving range, putting green or golf course?',
      ],
      cued: [
        'Who would you invite to a *corporate* golf day: clients, suppliers or your own team?',
        'Which job on the *greens* makes the biggest difference to a round?',
        'What do visitors ask about most in a *pro shop*: clubs, balls or the weather?',
        'For a golf *society* day: a serious competition, or a scramble for everybody?',
      ],
    },
  },
  'tennis and padel': {
    clues:
      'courts, rackets, doubles, forehand, coaching, shuttle, singles, mixed doubles, cardio tennis, rusty rackets, serve, pickleball, badminton, match, players, rally, club, net, shuttlecock, floodlit, beginners, junior, ball, cardio, backhand, league, restring, indoor, wimbledon, tournament, social, drop in',
    cued: [
      'Who would you choose as your *doubles* partner: a big server, a quick runner or a good talker?',
      'What would you like a tennis *coach* to work on first: serve, backhand or footwork?',
      'Which would you try with a friend first: *padel*, pickleball or badminton?',
      'What helps a *junior* enjoy tennis most: a game with friends, a small racket or a hero to copy?',
      'What do you look for in a *racket*: the weight, the grip or the colour?',
      'How do you like to play in *winter*: under floodlights, indoors or wrapped up in the sun?',
      'What do you like best about a club *tournament*: the matches, the teas or watching from the bank?',
      'What do you enjoy most about *Wimbledon*: the tennis, the outfits or the strawberries?',
    ],
  },
  'football boots and shirts': {
    clues:
      'studs, astro, firm ground, size uk, predator, mercurial, cleats, keeper gloves, retro shirts, kit, jersey, replica, retro, home shirt, sizes, away, soccer, printing, name and number, season, third, classic, shin pads, training top, badge, 90s, sponsor, moulded, goalkeeper gloves, adult, strip, scarf, world cup',
    cued: [
      'What colour should football *boots* be: black, white or as bright as they come?',
      'What do you like on an *away* shirt: a bold pattern, a plain colour or stripes?',
      'Which decade had the best *retro* football shirts?',
      'Who was the first *keeper* whose football shirt or gloves you wanted?',
      'What do you play on most: grass, *astro* or a sports hall floor?',
      'When do you buy the new *home shirt*: on the first day, at Christmas or in the sales?',
      'What looks best with a football *kit*: plain socks, stripes or hoops?',
      'Which *World Cup* shirt do you remember best?',
    ],
  },
  football: {
    clues:
      "striker, midfield, penalty, offside, pre season, full time whistle, ko, fixture, grassroots, under 8s, futsal, equaliser, full time, winger, semi final, sunday league, match, kick off, pitch, goal, league, players, season, under 11s, coach, referee, soccer, cup, goalkeeper, 5 a side, squad, astro turf, walking, team sheet, women's, 3g, final whistle, supporters, half time, fans",
    cued: [
      'Which *penalty* do you remember as if it was yesterday?',
      'Where on the pitch would you play: *striker*, midfield, defence or in goal?',
      'How do you celebrate a *goal* in the last minute: jump, shout or hug a stranger?',
      'Where do you like to watch a *final*: at home, in a pub or on a big screen?',
      "What's your best memory of *grassroots* football, as a player, parent or passer-by?",
      'Which *kit* from any year would you wear with pride?',
      'What do you look forward to most at the start of a new *season*: the hope, the kit or the people?',
      "Which name from *women's football* would you put on the back of a shirt?",
    ],
    atWork: {
      asks: [
        '+What do young players gain most from football: friends, fitness or confidence?',
        'What keeps a football club close to its community?',
        'What can a football club give its community: pride, friendship or somewhere to play?',
        'What makes a good football coach: patience, knowledge or enthusiasm?',
      ],
      cued: [
        'What do good *grassroots* coaches shout from the touchline, and what do they leave out?',
        'What does a local firm like best about backing a *youth* team: the shirts, the photo or match day?',
        'What did being a *captain* on the pitch teach you for the office?',
        'What would help find more *referees*: training, thanks or a kinder touchline?',
      ],
    },
  },
};
