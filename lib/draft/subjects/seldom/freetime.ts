import type { Subject } from '../subject';

/** What is done outdoors, on stages and away from home by some. */
export const freetime: readonly Subject[] = [
  {
    name: 'e-bikes',
    says: ['e ?bike', 'electric (bike|bicycle|scooter)', 'cargo bike', 'e ?scooter'],
    clues:
      'battery, range, pedal assist, hub motor, mid drive, throttle, cargo, commute, test ride, charge, hill, cycle to work, watt, folding, step through, torque, charger, mileage, school run, kmph, removable battery, panniers, disc brake, scooter, derailleur, emtb, watt hour, fat tyre, helmet, lithium',
    asks: {
      idea: ['Which journey would you make by e-bike instead of by car?'],
      problem: ['~Which hill near you is crying out for an e-bike?'],
      choice: ['An e-bike on a steep hill: full power, or a bit of a workout too?'],
      experience: ['What surprised you most when you first rode an e-bike?'],
    },
    atWork: {
      work: [
        'What keeps people from cycling to work most: weather, hills or traffic?',
        'What does a workplace need first for cyclists: a shower, a rack or a charger?',
      ],
      people: [
        'What do you remember about your first ride to work on a bike?',
        "Where would an e-bike take you that you'd never pedal to without help?",
      ],
    },
  },
  {
    name: "children's bikes",
    says: [
      "(kids'?|children'?s) bike",
      'learn(ing)? to (ride|cycle)',
      'first bike',
      'bikeability',
      'cycle to school',
      'tag ?along',
    ],
    clues:
      'balance bike, stabilisers, training wheels, 14 inch, pedals, scooter, bikeability, helmet, learn to ride, lightweight, toddler, 20 inch, wheel size, saddle height, outgrown, trade in, streamers, tricycle, birthday, christmas morning, pump track, wobbly, basket, bell, brakes, inside leg, age three, gears, push bike, second hand',
    asks: {
      idea: ['Where is the best place near you to teach a child to ride a bike?'],
      problem: ["What's the trickiest part of learning to ride a bike: starting, steering or stopping?"],
      choice: ["A child's first bike: a balance bike, or one with pedals?"],
      experience: ['Who taught you to ride a bike, and where?'],
    },
  },
  {
    name: 'home gym',
    says: [
      'home gym',
      'dumbbell',
      'kettlebell',
      'treadmill',
      'exercise bike',
      'resistance band',
      'yoga mat',
      'rowing machine',
      'weight benches',
      'fitness (equipment|tracker)',
      'home workout',
      'foam roller',
      'barbell',
    ],
    clues:
      'dumbbell, kettlebell, treadmill, squat rack, bench press, barbell, rubber flooring, garage gym, weight plate, power rack, rowing machine, adjustable, cable machine, bumper plate, exercise bike, workout, resistance band, kg, installation, cross trainer, pull up bar, smith machine, reps, spare room, spin bike, personal trainer, leg press, cardio, elliptical, mirror',
    asks: {
      idea: ['Which one piece of gym equipment would you most like at home?'],
      problem: ['~What gets in the way when you work out at home: the dog, the children or the sofa?'],
      choice: ['Working out at home: early before anyone is up, or late when the house is quiet?'],
      experience: ['What do you listen to when you work out at home?'],
    },
  },
  {
    name: 'fishing',
    says: ['fishing', 'angl(ing|er)', 'fly fish(ing)?', 'carp', 'tackle (shop|box)', 'rod licence'],
    clues:
      'tench, bream, trout, rods, bait, peg, carp, angler, reel, tackle, catch, fly, river, lake, match, bass, pike, lure, lbs, day ticket, hook, swim, landing net, boilies, barbel, permit, charter, bivvy, maggot, specimen, casting, salmon',
    asks: {
      idea: ['Where would you take somebody fishing for the first time?'],
      problem: ["~What do you always forget to pack for a day's fishing?"],
      choice: ["A day's fishing: alone in the quiet, or with a friend who talks?"],
      experience: ['Which fish that got away do you still talk about?'],
    },
  },
  {
    name: 'riding lessons',
    says: ['(horse )?riding (lesson|school|cent(re|er)s?)', 'pony (day|camp|ride)', 'new riders'],
    clues:
      'pony, horse, stable, hacking, instructor, saddle, arena, riding school, trot, canter, helmet, lead rein, jodhpurs, rider, pony camp, beginner, manege, jumping, yard, bhs, equestrian, tack, half term, grooming, lunge, pony club, gymkhana, dressage, cross country, cob',
    asks: {
      idea: ['What do you like most about an hour at the stables, besides the riding?'],
      problem: ["~What's hardest in a first riding lesson: getting on, staying on or getting off?"],
      choice: ['A ride on horseback: along a beach, through a forest or over the hills?'],
      experience: ['What was the name of the first horse or pony you ever rode?'],
    },
  },
  {
    name: 'soft play',
    says: [
      'soft play',
      'trampoline park',
      'indoor play',
      'play (cent(re|er)s?|cafe|cafés?|area)',
      'play ?ground',
      'inflatable park',
      'ninja (course|warrior)',
      'play ?barn',
      'splash ?(pad|park)',
    ],
    clues:
      'ball pit, under 5s, play frame, toddlers, little ones, slides and tunnels, slide, bounce, trampoline, baby area, birthday party, grip socks, coffee, under fives, climbing frame, half term, session, party room, hot food, rainy day, sensory, role play, pizza, crawl, siblings, foam, term time, send session, socks, maze, party host, messy play, babies, burn off energy',
    asks: {
      idea: ['What do you like to order while the little ones charge round the play frame?'],
      problem: ['~How do you get a child out of the ball pit when it is time to go?'],
      choice: ['~At soft play: climb in with the children, or sit down with a coffee?'],
      experience: ['What did your children love most the first time they went to soft play?'],
    },
  },
  {
    name: 'ballet, dance and opera',
    says: [
      'ballet',
      'operas',
      'opera (house|singer|season)',
      'dance (show|company|performance|theatre)',
      'nutcracker',
      'swan lake',
      'contemporary dance',
      'aria',
    ],
    clues:
      'dancer, stage, company, choreographer, swan lake, nutcracker, soprano, aria, orchestra, theatre, conductor, act, matinee, la bohème, tenor, pointe, premiere, production, carmen, season, tutu, choreography, libretto, surtitles, curtain, cast, score, rehearsal, chorus, giselle',
    asks: {
      idea: ['Which ballet or opera would you take a friend to first?'],
      choice: [
        'A night at the ballet or opera: dress up, or come as you are?',
        '~In the interval of a show: a drink, an ice cream or stay in your seat?',
      ],
      experience: ['What was the first ballet, dance show or opera you ever saw?'],
    },
    atWork: {
      work: [
        'What stays with you after a night at the ballet or opera: music, costumes or one scene?',
        'What do audiences never see on the night of a ballet or an opera?',
      ],
      people: [
        'Who took you to the theatre for the first time?',
        'Which moment in a ballet or an opera still gives you goosebumps?',
      ],
    },
  },
  {
    name: 'craft fairs',
    says: [
      'craft (fair|market|fayre|show)',
      'art market',
      'flower show',
      'county show',
      'country (show|fair)',
      'agricultural show',
      'village (fete|fair|show)',
      'fete',
      'fayre',
      'bake sale',
      'coffee morning',
      'jumble sale',
      'table ?top sale',
    ],
    clues:
      'stallholder, handmade, stall, maker, table, market, pottery, crafter, jewellery, artisan, marquee, village hall, candles, handcrafted, gifts, knitted, refreshments, fayre, exhibitors, browse, crochet, pitch, entry, cards, fused glass, soap, raffle, woodwork, christmas, cash',
    asks: {
      idea: ['Which stall do you head for first at a craft fair?'],
      choice: ['At a craft fair: see the makers at work, or browse the stalls?'],
      experience: ["What's the loveliest handmade thing you brought home from a craft fair?"],
      next: ['Which craft would you most like to see made live at a fair?'],
    },
  },
  {
    name: 'open mic',
    says: ['open mic( night)?', 'karaoke( night)?', 'jam (night|session)'],
    clues:
      'stage, singer, microphone, sign up, performer, songwriter, guitar, karaoke, slot, poet, comedian, spoken word, host, acoustic, pub, pa, jam, amp, originals, covers, musicians, set, thursday, cajon, backing band, crowd, pint, nerves, house band',
    asks: {
      idea: ['~Which song would you sing at a karaoke or open mic night?'],
      choice: ['At an open mic night: go first, or wait until everybody has warmed up?'],
      experience: ['Who surprised you most at an open mic or karaoke night?'],
      next: ['Which theme would you like to see at an open mic: covers, originals or spoken word?'],
    },
  },
  {
    name: 'wedding music',
    says: [
      'wedding (band|dj|singer|music|entertainment|pianist|playlist)',
      'first dance',
      'ceilidh',
      'wedding string quartet',
    ],
    clues:
      'band, dj, first dance, bride, dancefloor, string quartet, ceilidh, playlist, groom, aisle, reception, singer, harpist, ceremony, saxophonist, set list, pianist, cocktail hour, acoustic duo, processional, baraat, sangeet, drinks reception, newlyweds, disco, dhol, song request, evening guests, violin, couple',
    asks: {
      idea: ['Which song gets every generation at a wedding onto the dance floor?'],
      problem: ['Which part of the evening is hardest to get wedding guests up to dance for?'],
      experience: ['What did the band or DJ play at the best wedding you have been to?'],
      next: ['Which song would you love to hear a live band play at a wedding?'],
    },
  },
  {
    name: 'bed and breakfast',
    says: [
      'b ?(&|n|and) ?b',
      'bed (&|and) breakfast',
      'guest ?house',
      'homestay',
      'farm stay',
      'hotel breakfast',
      'breakfast buffet',
    ],
    clues:
      'guest, ensuite, full english, room, host, stay, full irish, double room, per night, check in, marmalade, king size, landlady, cottage, sausages, weekend, homestay, breakfast room, towels, walkers, twin, guesthouse, countryside, sea view, pet friendly, vacancies, nights, two night, wood burner, tea tray',
    asks: {
      idea: ['Which view do you like to wake up to at a bed and breakfast?'],
      choice: ['Breakfast at a guest house: help yourself, or cooked to order?'],
      experience: ["What's the nicest touch you have found in a guest house room?"],
      next: ['What would you like to find on the breakfast table at a guest house?'],
    },
    atWork: {
      work: [
        'What makes a bed and breakfast morning: fresh bread, good coffee or a chat?',
        'What do guests at a bed and breakfast remember longer: the room, or the host?',
      ],
      people: [
        'Which host has made you feel at home on a work trip?',
        'Which breakfast at a guest house do you still talk about?',
      ],
    },
  },
  {
    name: 'city breaks',
    says: ['city break', 'weekend (break|getaway|escape|trip)', 'short break', 'mini break', 'getaway'],
    clues:
      'flight, hotel, weekend, paris, rome, barcelona, amsterdam, itinerary, nights, prague, old town, lisbon, eurostar, sightseeing, getaway, christmas market, rooftop bar, cathedral, travel agent, per person, guided tour, hand luggage, budapest, deposit, edinburgh, museum, boutique hotel, deals, tapas, bank holiday',
    asks: {
      idea: ['Which city can you see properly in one weekend?'],
      choice: ['On a city break: a list of sights, or just walk and see?'],
      experience: ['Which city turned out better than you expected?'],
      next: ['Which city is still on your wish list for a weekend away?'],
    },
    atWork: {
      work: [
        'What do travellers on a city break leave to the last minute most often?',
        'What matters more on a city break: where you sleep, or where you eat?',
      ],
      people: [
        'Which city break turned out nothing like you had pictured it?',
        'What did a local once show you in a city that no guidebook had?',
      ],
    },
  },
  {
    name: 'junior football',
    says: [
      '(junior|youth|kids|grassroots|girls|mini|under \\d+s?) (football|soccer|rugby|cricket|hockey|team)',
      'grassroots (sport|football|club)',
      'football (training|coach(es|ing)|academy|camp)',
    ],
    clues:
      'training session, match ball, shin pads, coach, u9, u12, pitch, goal, training, kit, league, parents, player, match, grassroots, girls, fixture, goalkeeper, striker, touchline, referee, boots, wildcats, manager, season, kick off, cup, lads, trials, squad, under 8s, midfielder, full time',
    asks: {
      idea: ["What's the nicest thing you've heard a parent shout at a children's match?"],
      problem: ['~What goes missing on the morning of a junior match: a boot, a sock or a shin pad?'],
      choice: ['For young players: try every position, or stick to the one they like?'],
      experience: ['Which position did you play in your first team?'],
    },
    atWork: {
      work: [
        "What's hardest to find for a junior football team: coaches, drivers or referees?",
        'What keeps children in a football team longer: winning, or friends?',
      ],
      people: [
        'What do children remember longer from football: the goals, or the trips together?',
        'Which football coach from your youth do you still remember, and for what?',
      ],
    },
  },
  {
    name: 'crime novels',
    says: [
      'crime (novel|fiction|thriller|writ(er|ing))',
      '(psychological|debut|gripping|new) thriller',
      'whodunn?it',
      'murder mystery',
      'cosy crime',
      'cozy mystery',
      'detective (novel|stories|series)',
      'true crime',
    ],
    clues:
      'detective, author, murder, thriller, whodunnit, plot twist, killer, paperback, suspense, publisher, inspector, chapter, mystery, noir, suspect, signed copy, launch, page turner, psychological, serial killer, book two, cold case, victim, reader, body, debut, kindle, police procedural, cosy crime, twist',
    asks: {
      idea: ['~Which ordinary place would make the best setting for a crime novel?'],
      problem: ['What gives the murderer away too early in a crime novel?'],
      choice: ['When you read a crime novel: guess the murderer, or enjoy being fooled?'],
      experience: ['Which crime novel kept you up half the night?'],
    },
  },
  {
    name: 'cold-water swimming',
    says: [
      '(cold ?water|wild|open ?water|sea|winter) (swim(ming|s|mer)?|dip)',
      'cold (plunge|dip)',
      'ice bath',
      'dry ?robe',
      'boxing day (dip|swim)',
      "new year('s)? (day )?(dip|swim)",
      '(wild|cold water|open water|sea|outdoor) swim(s|ming|mer)?',
      'lido',
      'cold water (dip|therapy)',
      'dippers',
      'wetsuit',
      'tow float',
      'bathing water',
    ],
    clues:
      'dip, lake, dry robe, wild swim, sea, wetsuit, tow float, sauna, degrees, swimmer, ice bath, neoprene, bobble hat, tidal pool, plunge, hot chocolate, river, lido, acclimatise, loch, sunrise, swim shoes, after drop, shiver, beach, flask, winter, breath, boxing day',
    asks: {
      idea: ['What do you drink to warm up after a cold swim?'],
      problem: ['~Where is cold water worst: the ankles, the waist or the shoulders?'],
      choice: ['~How do you get into cold water: slowly, or all at once with a shout?'],
      experience: ["Where was the coldest water you've swum in?"],
    },
  },
];
