import type { Subject } from '../../subject';

/** What is done outdoors, on stages and away from home by some. */
export const leisureActivities: readonly Subject[] = [
  {
    name: 'e-bikes',
    says: ['e ?bike', 'electric (bike|bicycle|scooter)', 'cargo bike', 'e ?scooter'],
    clues:
      'battery, range, pedal assist, hub motor, mid drive, throttle, cargo, commute, test ride, charge, hill, cycle to work, watt, folding, step through, torque, charger, mileage, school run, kmph, removable battery, panniers, disc brake, scooter, derailleur, emtb, watt hour, fat tyre, helmet, lithium',
    asks: {
      idea: ['+Which journey would you make by e-bike instead of by car?'],
      choice: [
        '+Which e-bike would you choose: a city bike, a mountain bike or a folding one?',
        'An e-bike on a steep hill: full power, or a bit of a workout too?',
      ],
      problem: ['~Which hill near you is crying out for an e-bike?'],
    },
    cued: [
      '*Cargo* bike: which would you carry first, children, shopping or the dog?',
      'Where would you stop on a long ride with plenty of *battery* left?',
      '*Folding* or full size: which e-bike would suit your day?',
      'What would your *commute* look like on an e-bike: river, park or back streets?',
    ],
    atWork: {
      asks: [
        'What matters most in an e-bike for commuting: range, comfort or security?',
        'Which trip would you swap to an e-bike first: commuting, errands or client visits?',
        "Where would an e-bike take you that you'd never pedal to without help?",
        'What would get more colleagues onto e-bikes: a scheme, a trial day or safe lanes?',
      ],
      cued: [
        'What do people ask first on a *test ride*?',
        'How did your workplace make it easier to *cycle to work*?',
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
      choice: [
        "+A child's first bike: a balance bike, or one with pedals?",
        'Where would you go on a first family bike ride: the park, the woods or the seafront?',
      ],
      experience: ['Who taught you to ride a bike, and where?'],
      problem: ["What's the trickiest part of learning to ride a bike: starting, steering or stopping?"],
    },
    cued: [
      'Which colour was your first *balance bike*, trike or scooter?',
      'What would you hang on the handlebars: a *basket*, a bell or streamers?',
      "A child's *helmet*: dinosaurs, stars or plain red?",
      'When did your *stabilisers* come off: four, five, six or later?',
    ],
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
      idea: ['+Which one piece of gym equipment would you most like at home?'],
      choice: [
        '+A home gym: a bike, a rower or a set of weights?',
        'Working out at home: early before anyone is up, or late when the house is quiet?',
      ],
      problem: ['~What gets in the way when you work out at home: the dog, the children or the sofa?'],
    },
    cued: [
      'Which would you choose for the *garage*: treadmill, bike or rower?',
      'How many *dumbbells* do you need at home: two, six or a whole rack?',
      'What do you watch on an *exercise bike*: a series, the news or music videos?',
      'Which *kettlebell* exercise do you like best?',
    ],
  },
  {
    name: 'fishing',
    says: ['fishing', 'angl(ing|er)', 'fly fish(ing)?', 'carp', 'tackle (shop|box)', 'rod licence'],
    clues:
      'tench, bream, trout, rods, bait, peg, carp, angler, reel, tackle, catch, fly, river, lake, match, bass, pike, lure, lbs, day ticket, hook, swim, landing net, boilies, barbel, permit, charter, bivvy, maggot, specimen, casting, salmon',
    asks: {
      idea: ['+Which fish would you most like to catch?'],
      choice: ['+Where do you like to fish best: a river, a lake or the sea?'],
      experience: ['+Which fish that got away do you still talk about?'],
      problem: ["~What do you always forget to pack for a day's fishing?"],
    },
    cued: [
      'Which bait would you try first for *carp*: sweetcorn, boilies or bread?',
      'How would you fish for *pike*: with a lure, a deadbait or a big fly?',
      'How do you like *trout* on the plate: with almonds, with lemon or smoked?',
      'When would you wait by the water for *tench*: at dawn, or into the dusk?',
      'Which *fly* would you tie on first: a dry one, a nymph or something bright?',
      'What do you trust on the day of a fishing *match*: a good peg, an old hat or plain patience?',
      'Where would you rather fish for *bass*: from rocks, from a beach or from a boat?',
      'Which *river* would you fish on the last day of the season?',
    ],
  },
  {
    name: 'riding lessons',
    says: ['(horse )?riding (lesson|school|cent(re|er)s?)', 'pony (day|camp|ride)', 'new riders'],
    clues:
      'pony, horse, stable, hacking, instructor, saddle, arena, riding school, trot, canter, helmet, lead rein, jodhpurs, rider, pony camp, beginner, manege, jumping, yard, bhs, equestrian, tack, half term, grooming, lunge, pony club, gymkhana, dressage, cross country, cob',
    asks: {
      choice: [
        '+A ride on horseback: along a beach, through a forest or over the hills?',
        '+Which do you enjoy more: a lesson in the arena, or a hack through the woods?',
      ],
      experience: ['What was the name of the first horse or pony you ever rode?'],
      problem: ["~What's hardest in a first riding lesson: getting on, staying on or getting off?"],
    },
    cued: [
      'Which treat would you bring a *pony* after a lesson: carrot, apple or mint?',
      'What do you like best about *pony camp*: the riding, the grooming or the games?',
      'Which pace would you choose on a sunny day: walk, *trot* or canter?',
      'Where would you most like to go *hacking*: woods, beach or country lanes?',
    ],
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
      choice: [
        '+Soft play: slides, ball pit or trampoline first?',
        '+~At soft play: climb in with the children, or sit down with a coffee?',
      ],
      experience: ['What did your children love most the first time they went to soft play?'],
      idea: ['What do you like to order while the little ones charge round the play frame?'],
    },
    cued: [
      'Which theme would you choose for a *birthday party* at soft play?',
      'Who in your family is first down the *slide*: children or grown-ups?',
      'What do you pack for a *half term* morning at soft play?',
      'What keeps a *toddler* happy longest: the balls, the tunnels or the tiny kitchen?',
    ],
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
      choice: [
        '+What do you enjoy most at the ballet: the music, the costumes or the leaps?',
        'A night at the ballet or opera: dress up, or come as you are?',
        '~In the interval of a show: a drink, an ice cream or stay in your seat?',
      ],
      idea: ['Which ballet or opera would you take a friend to first?'],
    },
    cued: [
      'Which dance in *The Nutcracker* do you hum all December?',
      'What did you feel the first time you heard a great *soprano* live?',
      'Which part would you dance in *Swan Lake*: white, black or the prince?',
      'Which tune from *Carmen* can you sing right now?',
    ],
    atWork: {
      asks: [
        'Which moment in a ballet or an opera still gives you goosebumps?',
        'What stays with you after a night at the ballet or opera: music, costumes or one scene?',
        'Which job behind a ballet or opera interests you most: costumes, lighting or conducting?',
        'Which would you book for a team evening: a ballet, an opera or a dance show?',
      ],
      cued: [
        'Which *production* brought the newest faces through the door?',
        'What do you ask first of a *choreographer* you have never worked with?',
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
      idea: [
        '+What would you sell if you had a stall at a craft fair?',
        'Which craft would you love to learn from a maker?',
      ],
      choice: ['+What makes you stop at a craft stall: the colours, the display or the maker?'],
      experience: ['What do you like to ask a maker at a craft fair?'],
    },
    cued: [
      'What do you look for first at a *Christmas* craft fair: cards, baubles or gifts?',
      'Which handmade *pottery* would you use every day: a mug, a bowl or a jug?',
      'Which handmade *jewellery* would you choose: earrings, a ring or a brooch?',
      'What is the best *knitted* thing you were ever given?',
      'Which *candle* scent would you bring home from a fair: fig, lavender or pine?',
      'What were you last in a *village hall* for: a fair, a party or a jumble sale?',
      'Which *refreshments* belong at a craft fair: cake, soup or scones?',
      "What do you like to ask a *stallholder* first: how it's made, what from or how long it took?",
    ],
  },
  {
    name: 'open mic',
    says: ['open mic( night)?', 'karaoke( night)?', 'jam (night|session)'],
    clues:
      'stage, singer, microphone, sign up, performer, songwriter, guitar, karaoke, slot, poet, comedian, spoken word, host, acoustic, pub, pa, jam, amp, originals, covers, musicians, set, thursday, cajon, backing band, crowd, pint, nerves, house band',
    asks: {
      choice: [
        '+What would you most like to hear at an open mic: songs, poems or comedy?',
        'At an open mic night: go first, or wait until everybody has warmed up?',
      ],
      next: ['Which theme would you like to see at an open mic: covers, originals or spoken word?'],
      idea: ['+~Which song would you sing at a karaoke or open mic night?'],
    },
    cued: [
      'Which *poem* could you say into a microphone tonight?',
      'How do you like an *acoustic* song: sung alone, with a friend or with the whole room?',
      'Which joke would you give a *comedian* for a first night?',
      'What would you choose as a name for a new *karaoke* duo?',
    ],
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
      next: ['+Which song would you love to hear a live band play at a wedding?'],
      idea: [
        '+Which song gets every generation at a wedding onto the dance floor?',
        '+Which song would you choose for a first dance?',
      ],
      choice: ['+At a wedding: a live band, a DJ or a string quartet?'],
    },
    cued: [
      'Which *first dance* song still sounds good after all these years?',
      'What should play as the bride walks down the *aisle*: strings, piano or a pop song?',
      'Which pop song would you ask a *string quartet* to play?',
      'A *ceilidh* at a wedding: first on the floor, or clapping from the side?',
    ],
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
      choice: ['What matters most at a bed and breakfast: the bed, the breakfast or the welcome?'],
      experience: [
        'What makes a guest house feel like home?',
        'What makes you want to stay at the same guest house again?',
        "What's the kindest thing a bed and breakfast host has done for you?",
      ],
      idea: [
        'Which breakfast would you order at a guest house?',
        'Which local dish would you hope to be served at a guest house?',
      ],
    },
    cued: [
      '*Full English* or something light: which do you choose on the first morning?',
      '*Sea view* or garden view: which room would you pick?',
      '*Marmalade*: thick cut, thin cut or none?',
      'Where would you put your boots up after a day with other *walkers*?',
    ],
    atWork: {
      asks: [
        'Where would you choose a bed and breakfast: by the sea, in the hills or in an old town?',
        'Which touch do guests love most at a bed and breakfast: fresh flowers, home baking or local tips?',
        'What makes guests come back to a bed and breakfast: the host, the bed or the view?',
        'What makes a bed and breakfast morning: fresh bread, good coffee or a chat?',
      ],
      cued: [
        'Which small thing do your *guests* mention first when they leave?',
        'What do you ask every guest at *check-in*?',
      ],
    },
  },
  {
    name: 'city breaks',
    says: ['city break', 'weekend (break|getaway|escape|trip)', 'short break', 'mini break', 'getaway'],
    clues:
      'flight, hotel, weekend, paris, rome, barcelona, amsterdam, itinerary, nights, prague, old town, lisbon, eurostar, sightseeing, getaway, christmas market, rooftop bar, cathedral, travel agent, per person, guided tour, hand luggage, budapest, deposit, edinburgh, museum, boutique hotel, deals, tapas, bank holiday',
    asks: {
      next: ['+Which city is still on your wish list for a weekend away?'],
      choice: ['+On a city break: a list of sights, or just walk and see?'],
      experience: ['Which city turned out better than you expected?'],
      idea: ['Which city can you see properly in one weekend?'],
    },
    cued: [
      'What would you do first in *Paris*: walk, eat or go up the tower?',
      'What would you eat first in *Rome*: pizza, pasta or ice cream?',
      'What would you do first in *Barcelona*: the beach, the market or the church?',
      'Which *Christmas market* would you travel to for a weekend?',
    ],
    atWork: {
      asks: [
        'What did a local once show you in a city that no guidebook had?',
        'What matters more on a city break: where you sleep, or where you eat?',
        'When would you take a city break: in spring, in autumn or before Christmas?',
        'What would you do first on a city break: a market, a museum or a boat trip?',
      ],
      cued: [
        'Which city do you recommend to *clients* who have seen the big ones?',
        'Which *itinerary* tip do you give to people with just two days?',
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
      experience: ['Which position did you play in your first team?'],
      choice: ['For young players: try every position, or stick to the one they like?'],
      idea: ["What's the nicest thing you've heard a parent shout at a children's match?"],
      problem: ['~What goes missing on the morning of a junior match: a boot, a sock or a shin pad?'],
    },
    cued: [
      "What colours would you pick for a junior team's *kit*?",
      'Which *coach* do you remember from your youth, and what did they say?',
      'What snack goes round after a *match*: oranges, biscuits or crisps?',
      'Which *goalkeeper* or striker was your hero as a child?',
    ],
    atWork: {
      asks: [
        '+What makes a good junior coach: patience, enthusiasm or knowledge of the game?',
        'Which football coach from your youth do you still remember, and for what?',
        "What's hardest to find for a junior football team: coaches, drivers or referees?",
        'What would help a junior team most: kit, a better pitch or another coach?',
      ],
      cued: [
        'Which part of a *training session* do young players ask to repeat?',
        'What makes a good *referee* talk with under tens: smile, whistle or simple words?',
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
      choice: ['+When you read a crime novel: guess the murderer, or enjoy being fooled?'],
      idea: [
        '+Which detective would you most like to meet?',
        '~Which ordinary place would make the best setting for a crime novel?',
      ],
      experience: ['+Which crime novel kept you up half the night?'],
    },
    cued: [
      'Which *detective* would you call if the silver disappeared?',
      'Where do you read a *thriller*: in bed, on the train or on the sofa with the lights on?',
      'Which would you rather solve: a *cold case*, a country house murder or a theft?',
      'Which author would you queue for to get a *signed copy* of a crime novel?',
    ],
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
      idea: [
        '+What would tempt you into cold-water swimming?',
        '+How would you describe a cold swim in a single word?',
      ],
      experience: ['+What do you tell yourself just before a cold swim?'],
      choice: [
        '+What do you reach for first after a cold swim: a robe, a hat or thick socks?',
        "+What's the best part of a cold swim: the plunge, the calm or the glow afterwards?",
        '+~How do you get into cold water: slowly, or all at once with a shout?',
      ],
    },
    cued: [
      'For a swim in cold water: a *wetsuit*, or just a swimsuit?',
      'What comes first for you: the *sauna* or the cold dip?',
      'What do you keep in the pockets of your *robe* for after a cold swim?',
      'In cold water: a swim cap, or a *bobble hat*?',
      'Who would you get up early with for a cold swim at *sunrise*?',
      'What do you like under your feet in a cold *lake*: sand, pebbles or a wooden jetty?',
      'What gets you into cold water in the middle of *winter*: friends, habit or a dare?',
      'What do you eat with the *flask* of tea after a cold swim: cake, biscuits or a banana?',
      'What do people on the *beach* say when they see somebody walk into cold water?',
      'How do you steady your *breath* in cold water: counting, humming or talking?',
    ],
  },
];
