import type { Subject } from '../../subject';

/** Odd crafts and courses for a Saturday, and games people take seriously. */
export const unusualCrafts: readonly Subject[] = [
  {
    name: 'taxidermy',
    says: [
      'taxiderm(y|ist)',
      '(stuffed|mounted) (animals|birds|fox|stag|owl)',
      'insect (pinning|framing|art)',
    ],
    clues:
      'specimen, glass dome, curiosities, mount, victorian, antlers, moths, butterflies, stuffed, fox, antique, deer head, bird, skull, butterfly, fur, insect, museum, entomology, preserved, ethically sourced, mouse, pinning, workshop, pheasant, diorama, feathers, road kill, curio, owl',
    asks: {
      idea: [
        '+What would you ask a taxidermist?',
        '+Where at home would you put a piece of taxidermy?',
        '+What would you most like to watch a taxidermist do?',
      ],
      choice: [
        '+Which pose would you give a taxidermy fox: asleep, leaping or on guard?',
        'What must be hardest to get right in taxidermy: the eyes, the fur or the pose?',
      ],
    },
    cued: [
      'A first taxidermy *workshop*: a bird, a mouse or a beetle?',
      'Which colour of *butterfly* would you frame for your wall?',
      'Where in a room would you stand a *glass dome* with a bird in it?',
      'Where did you last see a *fox* out in the wild?',
      'Where do *antlers* look best: over a fireplace, in a hallway or in a pub?',
      "Which animal's *skull* would you most like to look at close up?",
      'Which *Victorian* room would you step into first: the study, the parlour or the museum?',
      'Which looks finer under glass: a *moth* or a beetle?',
    ],
  },
  {
    name: 'silver ring class',
    says: [
      '(silver|ring|wedding ring|jewellery|jewelry|wire) (making|workshop|class|course)',
      'silversmithing',
      '(make|making) (your own )?(silver|wedding) ring',
      'silver clay',
    ],
    clues:
      'hammered, solder, torch, mandrel, stacking, hallmark, silver, jeweller, sterling, silversmith, polishing, workshop, make your own, bench, sizing, texture, studio, pickle, handmade, bangle, piercing saw, couples, stone setting, jewellery making, wire, tools provided, all materials included, prosecco, pendant',
    asks: {
      choice: [
        '+What would you make first at a silver class: a ring, a pendant or earrings?',
        '+A handmade ring: smooth and shiny, hammered or twisted?',
      ],
      idea: ['What would you have engraved inside a silver ring?'],
      experience: ['Which silver ring have you worn the longest?'],
    },
    cued: [
      'How many rings do you like when they are *stacking*: two, three or a handful?',
      'Which finish would you give silver: *hammered*, brushed or mirror bright?',
      'Who would you take along to a ring class for *couples*: a partner, a friend or a sister?',
      'What would you make after a ring: a *bangle*, a pendant or earrings?',
    ],
  },
  {
    name: 'stop-motion animation',
    says: [
      'stop ?motion',
      'claymation',
      'animation (workshop|course|class|camp|club)',
      'plasticine (film|model|animation)',
      '(learn|make) (to )?animat(e|ion)',
    ],
    clues:
      'frames, characters, clay, storyboard, camera, models, film making, claymation, plasticine, animator, puppet, set, workshop, film, lego, tablet, children, short film, armature, half-term, app, movement, lighting, 12 frames, studio, handmade, voice-over, tripod',
    asks: {
      experience: ['Which stop-motion film did you watch again and again?'],
      choice: ['An animated film: drawn by hand, clay figures or toys that move?'],
      problem: ['Which would be trickiest to animate in stop motion: water, hair or walking?'],
      idea: ['Which object on your table would you bring to life in a film?'],
    },
    cued: [
      'What would you make out of *clay* for your first animated film?',
      'Which *Lego* figure would you choose as the hero of a stop-motion film?',
      'Which famous tale would you film with a *puppet* or two?',
      'What should the star of a *short film* for children be: an animal, a toy or a vegetable?',
    ],
    atWork: {
      asks: [
        'Which stop-motion film or series did you love as a child?',
        'What would you animate first for your firm: a product, a logo or a story?',
        'Which would you choose for a short company film: clay figures, drawings or real people?',
        'Where would stop-motion work best: an advert, a training film or a greeting?',
      ],
      cued: [
        'Which shot in a stop-motion project takes the most *frames* for the shortest moment?',
        'What does a stop-motion *workshop* teach a team best: patience, planning or teamwork?',
      ],
    },
  },
  {
    name: 'screenwriting',
    says: [
      'screen ?writ(er|ing)',
      'script ?writ(er|ing)',
      'screenplay',
      'play ?wright',
      'play ?writing',
      '(writing|write) (a|your) (play|screenplay|script)',
      'script (competition|reading|editor)',
    ],
    clues:
      'dialogue, characters, plot, pilot, script, screenplay, writer, scene, playwright, draft, film, pitch, producer, drama, feedback, short film, submissions, tv, pages, story structure, monologue, rewrite, logline, agent, table read, workshop, act two, final draft, genre',
    asks: {
      problem: ['Which is hardest to write: the first scene, the middle or the ending?'],
      idea: [
        'Which film would you most like to have written the script for?',
        'Where would the first scene of your film or play be set?',
      ],
      choice: ['Writing a story for the screen: begin with the hero, the villain or the last line?'],
    },
    cued: [
      'Which *character* from a film would you love to write one more scene for?',
      'What would your own *short film* be about: a town, a family or a stranger?',
      'Which story would you turn into a *TV* series if you had the pen?',
    ],
    atWork: {
      asks: [
        'What matters most in a script: strong characters, sharp dialogue or a clear plot?',
        'Which line from a film or series do you find yourself quoting?',
        'What hooks you in the first scene of a series: the plot, or the dialogue?',
        'Which is harder to write in a script: a good opening, or a good ending?',
      ],
      cued: [
        'What do you look for first on page one of a *script*: voice, setting or conflict?',
        'How do you open a *pitch*: with the hero, the world or the question?',
      ],
    },
  },
  {
    name: 'cheesemaking day',
    says: [
      'cheese ?making (course|day|class|workshop|kit)',
      '(mozzarella|halloumi|ricotta|butter|sausage|bacon) making( course| day| class| workshop| kit)?',
      '(make|making) your own (cheese|butter|sausages)',
      '(butchery|curing|smoking) (course|class)',
    ],
    clues:
      'curds, whey, rennet, muslin, apron, hands on, milk, mozzarella, ricotta, halloumi, workshop, culture, stretch, dairy, kit, brine, cheesemaker, mould, thermometer, cheddar, press, feta, pasteurised, artisan, take home, farmhouse, goat, course, paneer',
    asks: {
      idea: [
        '+What would you eat with a cheese that you had made?',
        '+Who would get the first taste of your handmade cheese?',
        '+What would you most like to learn on a cheesemaking day?',
        '+Which cheese would you most like to make with your own hands?',
      ],
      choice: [
        '+What would you add to your own cheese: herbs, garlic or chilli?',
        '+Which part of making cheese would you enjoy most: stirring, shaping or tasting?',
      ],
    },
    cued: [
      'What would you put home-made *mozzarella* on first: a pizza, a salad or warm bread?',
      'Warm *ricotta*: with honey, with tomatoes or straight from the spoon?',
      'How do you like your *halloumi* best: grilled, fried or in a burger?',
      'Fresh *curds*: plain, salted or with herbs stirred through?',
      'What would you bake or cook with the *whey* left over from making cheese?',
      'How old do you like your *cheddar*: young and mild, or crumbly and strong?',
      'Where does *feta* taste best to you: in a salad, in a pie or on toast?',
      'Which *milk* would you choose for your own cheese: cow, goat or sheep?',
    ],
  },
  {
    name: 'diamond painting',
    says: [
      'diamond (painting|art|dotz)',
      'paint by number',
      'painting by number',
      'scratch art',
      '(craft|painting) kit for (adults|grown ups)',
      'string art',
    ],
    clues:
      'canvas, sparkle, dots, tray, drills, kit, gems, paint by numbers, resin, wax pen, rhinestones, craft, tweezers, square, relaxing, frame, poured glue, hobby, full drill, pattern, round, bling, 5d, crafters, scratch art, sticker, mindful, storage',
    asks: {
      choice: [
        '+A diamond painting: finished in one weekend, or a little every evening?',
        'What do you enjoy most about diamond painting: the sparkle, the calm or the result?',
      ],
      problem: ["What's trickiest about diamond painting: the tiny dots, the colours or stopping?"],
      idea: ['Which picture would you make out of thousands of sparkling dots?'],
    },
    cued: [
      'Which animal would make the most dazzling *canvas* to fill with gems?',
      'What do you listen to while you fill in a *diamond painting*: music, a podcast or the telly?',
      'Which *kit* would you give to a friend who wants to try a sparkling craft?',
      'Where would you hang a finished picture in its *frame*: hall, bedroom or kitchen?',
    ],
  },
  {
    name: 'pyrography',
    says: [
      'pyrography',
      '(wood|leather) ?burning (kit|art|class|tool|workshop)',
      'burnt (wood|into wood)',
      'poker ?work',
    ],
    clues:
      'wood slices, spoons, sycamore, coasters, pen, engraved, chopping boards, wood burning, burner, wooden, tip, plywood, slice, leather, birch, personalised, handmade, sign, design, scorch, portrait, grain, shading, sanded, keepsake, artist, lime wood, wire nib, oil finish',
    asks: {
      idea: ['Which words or picture would you burn into a wooden spoon?'],
      choice: [
        'Burnt into wood: an animal, a leaf or a good motto?',
        'Which animal would you choose for a picture burnt in wood: a fox, an owl or a hare?',
      ],
      problem: ["What's trickiest to burn into wood: letters, curves or shading?"],
    },
    cued: [
      'What would you burn onto a set of *coasters* for the coffee table?',
      'Which family saying belongs on a wooden *sign* in the kitchen?',
      'What would you like to see on a *chopping board*: a name, a herb or a fish?',
      'Whose *portrait* would you have burnt into wood: a pet, a person or a place?',
    ],
  },
  {
    name: 'tie-dye',
    says: [
      'tie ?dye(d|ing)?',
      'shibori',
      '(indigo|natural) (dye|dyeing) (workshop|day|class|vat)',
      'sun ?print',
      'cyanotype',
    ],
    clues:
      'elastic bands, swirl, buckets, indigo, cotton, scarves, dye, shibori, t-shirt, fabric, rubber bands, colours, vat, spiral, dye bath, hippy, rainbow, gloves, natural dye, workshop, hoodie, batik, ice dye, socks, bleach, handmade, sixties, woad, pattern, kit',
    asks: {
      choice: [
        '+Which part of tie-dye do you enjoy most: the folding, the colours or the reveal?',
        'Tie-dye: one deep colour, or the whole rainbow?',
      ],
      idea: ['Which plain thing in your wardrobe would look better in tie-dye?'],
      experience: ['What did you tie-dye first, and what colour did it turn out?'],
    },
    cued: [
      'What would you tie-dye first: a *t-shirt*, a pair of socks or a bed sheet?',
      'Which pattern would you fold for *shibori*: stripes, circles or squares?',
      'Which colours would you choose for a *spiral*: sunset, sea or the whole rainbow?',
      'Who would you take along to a tie-dye *workshop*: a friend, a child or your mother?',
    ],
  },
  {
    name: 'pole and aerial class',
    says: [
      'pole (dance|dancing|fitness|class|studio|sport)',
      'aerial (hoop|silks|yoga|class|fitness|arts|hammock)',
      '(silks|lyra|trapeze) (class|lessons|workshop)',
      'hoop class',
    ],
    clues:
      'spins, inverts, strength, studio, showcase, beginners, tricks, silks, hoop, lyra, trapeze, inversion, flexibility, hammock, instructor, climb, term, drop, splits, dancer, taster, course, conditioning, heels, sling, upside down, performance, crash mat, choreography, grip',
    asks: {
      choice: [
        '+Up in the air: pole, hoop or silks?',
        '+What would you enjoy most in a pole class: the strength, the music or the company?',
      ],
      idea: ['+Which song would you love to perform to on the pole, hoop or silks?'],
      problem: ['What would be trickiest in a pole or aerial class: the climb, the spin or the grip?'],
    },
    cued: [
      'Where would you like to hang a *hammock*: in a studio, a garden or a forest?',
      'What would help you most as a *beginner* in the air: a friend, music or a thick mat?',
      'Which would you try first on *silks*: a climb, a wrap or a sit?',
      'What would you wear for a *showcase*: sparkles, black or something with feathers?',
    ],
  },
  {
    name: 'lock picking',
    says: [
      'lock ?pick(ing|er|s)?',
      '(escape|puzzle) (box|boxes|tricks)',
      'speed ?cub(e|ing|er)',
      "rubik'?s? cube",
      'cube competition',
      'mechanical puzzle',
    ],
    clues:
      'padlock, tumblers, solve, algorithm, twist, puzzles, puzzle box, rubik, cube, locksmith, tension wrench, hairpin, cylinder, escape, key, pins, speedcubing, practice lock, twisty, lockpick, hobby, hook, mechanism, solver, rake, security, patience, meet-up, handcuffs, brain teaser, combination',
    asks: {
      idea: ['Which kind of lock would you most like to learn to open?'],
      choice: [
        "Picking a lock: work it out by feel, or study how it's made first?",
        'What would you learn first about locks: how they work, how to pick them or their history?',
      ],
      problem: ['Which kind of lock looks the trickiest to pick: a padlock, a safe or a front door?'],
    },
    cued: [
      'What would you keep in a chest with a big old *padlock*?',
      'What would you hide inside a wooden *puzzle box*?',
      'Which side of a *cube* do you start with: white, yellow or any at all?',
      'Which old *lock* with a big key do you remember: a barn, a cellar or a church?',
    ],
  },
  {
    name: 'telescopes',
    says: [
      'telescope',
      'star ?gazing (kit|gear|binoculars)',
      'binocular',
      'spotting scope',
      'microscope(s)? for (kids|children|beginners|home)',
      'field scope',
      'optics (shop|day)',
    ],
    clues:
      'lens, eyepiece, magnification, tripod, moon, saturn, birders, aperture, binoculars, astronomy, stargazing, jupiter, planets, scope, night sky, mount, refractor, optics, spotting scope, dobsonian, birdwatching, galaxies, 10x42, dark skies, reflector, observatory, stars, finder, nebula',
    asks: {
      idea: ['+What would you point a good telescope at first?'],
      choice: [
        '+Through a telescope: craters on the moon, or the rings of Saturn?',
        'Which night sky sight would you wait up for: a comet, an eclipse or shooting stars?',
      ],
      experience: ['What was the first thing you saw through a telescope?'],
    },
    cued: [
      'Which bird would you most like to see close up through *binoculars*?',
      'When do you remember to look up at the *moon*: full, half or thin as a thread?',
      'Who would you stand in the cold with to see *Saturn*?',
      'Where have you seen the best *dark skies*: in the hills, by the sea or on a farm?',
    ],
  },
  {
    name: 'backgammon',
    says: [
      'backgammon',
      'dominoes (league|night|match|club)',
      '(draughts|checkers) (club|match|tournament)',
      'ludo',
      'cribbage board',
      '(the game of|play) go club',
      'rummikub',
    ],
    clues:
      'board, counters, double six, doubles, opponents, league, dice, draughts, checkers, dominoes, players, doubling cube, tournament, club, ludo, roll, pub, beginners, leather, tavla, game night, moves, strategy, pips, gammon, pieces, carrom, roll-up case, coffee house, match',
    asks: {
      choice: [
        '+At the backgammon board: play it safe, or take a risk?',
        'What do you enjoy most about backgammon: the dice, the tactics or the company?',
      ],
      experience: ['Who taught you to play backgammon?'],
      problem: ["What's trickiest in backgammon: the opening, the doubling or the dice?"],
    },
    cued: [
      'Where would you play backgammon: in a *pub*, on a terrace or at the kitchen table?',
      'What do you say when your opponent rolls a *double six* at just the right moment?',
      'What do you like best about a backgammon *tournament*: the games, the people or the nerves?',
      'Which rule do *beginners* at backgammon forget first?',
    ],
  },
  {
    name: 'sim racing',
    says: [
      'sim (racing|racer|rig|lounge)',
      '(racing|driving|flight) simulator',
      'motorsport simulator',
      '(iracing|assetto corsa|gran turismo)',
      'f1 simulator',
    ],
    clues:
      'laps, wheel, pedals, lap time, rigs, leaderboard, circuit, pole position, steering wheel, simulator, motorsport, f1, vr, seat, podium, grid, track, driver, league, cockpit, hot lap, gaming, direct drive, full motion, corporate hire, silverstone, team building, pit stop, gt3, monitor',
    asks: {
      idea: ['+Which race track would you drive first in a simulator?'],
      choice: [
        '+In a racing simulator: a single-seater, a rally car or a classic?',
        '+Which would you upgrade first for sim racing: the wheel, the pedals or the seat?',
      ],
      problem: ["What's trickiest in sim racing: braking, corners or the start?"],
    },
    cued: [
      'Which *F1* track would you find hardest to learn by heart?',
      'What makes a racing rig feel real: the *wheel*, the seat or the screens?',
      'Who would you race against in a sim racing *league*: friends, family or strangers?',
      'Where would you turn your head first in a *VR* cockpit: left, right or up to the sky?',
    ],
  },
  {
    name: 'dice',
    says: [
      '(polyhedral|gaming|metal|resin|d20|handmade|custom) dice',
      'dice (set|tray|tower|maker|shop)',
      'd20',
      'natural twenty',
      'click clack',
    ],
    clues:
      'dungeon, d6, resin, tabletop, critical, shiny, d20, rpg, roll, set, tray, polyhedral, handmade, metal, gamer, tower, natural twenty, d&d, sharp edge, sides, character, glitter, campaign, dungeon master, bag, initiative, goblin, minis, critical fail, vault',
    asks: {
      choice: [
        'A set of dice: plain and classic, or sparkly and heavy?',
        'Which dice would you choose: resin, metal or wood?',
      ],
      problem: ['Which game has the most nerve-racking roll of the dice?'],
      idea: ['Which game would be nothing without the dice?'],
    },
    cued: [
      'Which moment in a game is a *d20* made for: the battle, the bluff or the daring leap?',
      'Which colours would you have swirled into *resin* dice?',
      'How does a *metal* die sound best: on wood, on felt or in a tray?',
      'What would you put next to the *tray* on a games night: snacks, pencils or candles?',
    ],
  },
];
