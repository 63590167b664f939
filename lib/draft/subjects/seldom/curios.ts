import type { Subject } from '../subject';

/** Odd crafts and courses for a Saturday, and games people take seriously. */
export const curios: readonly Subject[] = [
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
      idea: ["Which animal in a taxidermist's case would you look at the longest?"],
      problem: ['What must be hardest to get right in taxidermy: the eyes, the fur or the pose?'],
      choice: ["In a taxidermist's glass case: the owl, the fox or the butterflies?"],
      experience: ['Which animal in a museum did you stare at longest as a child?'],
    },
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
      idea: ['What would you have engraved inside a silver ring?'],
      problem: ['What must be trickiest about making a silver ring: the size, the join or the shine?'],
      choice: ['A handmade ring: smooth and shiny, hammered or twisted?'],
      experience: ['Which silver ring have you worn the longest?'],
    },
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
      idea: ['Which object on your table would you bring to life in a film?'],
      problem: ['Which would be trickiest to animate in stop motion: water, hair or walking?'],
      choice: ['An animated film: drawn by hand, clay figures or toys that move?'],
      experience: ['Which stop-motion film did you watch again and again?'],
    },
    atWork: {
      work: [
        'What takes the most patience in animation: the models, the light or the movement?',
        'What brings a stop-motion character to life: the face, the voice or the walk?',
      ],
      people: [
        'Which animated film made you wonder how on earth they did it?',
        'Which stop-motion film or series did you love as a child?',
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
      idea: ['Where would the first scene of your film or play be set?'],
      problem: ['Which is hardest to write: the first scene, the middle or the ending?'],
      choice: ['Writing a story for the screen: begin with the hero, the villain or the last line?'],
      experience: ['Which line from a film do you say at home all the time?'],
    },
    atWork: {
      work: [
        'Which is harder to write in a script: a good opening, or a good ending?',
        'What hooks you in the first scene of a series: the plot, or the dialogue?',
      ],
      people: [
        'Which line from a film or series do you find yourself quoting?',
        'Which scene on screen was so well written that you know it by heart?',
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
      idea: ['Which cheese would you most like to make with your own hands?'],
      problem: ['What must be trickiest about making cheese: the curds, the salt or the waiting?'],
      choice: ['In a cheesemaking class: a soft cheese for today, or a hard one to age at home?'],
      experience: ['Which cheese have you tasted that you would love to make yourself?'],
    },
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
      idea: ['Which picture would you make out of thousands of sparkling dots?'],
      problem: ["What's trickiest about diamond painting: the tiny dots, the colours or stopping?"],
      choice: ['A diamond painting: finished in one weekend, or a little every evening?'],
      experience: ['Who got you started with diamond painting or a craft like it?'],
    },
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
      problem: ["What's trickiest to burn into wood: letters, curves or shading?"],
      choice: ['Burnt into wood: an animal, a leaf or a good motto?'],
      experience: ['Where have you seen initials carved or burnt that made you smile?'],
    },
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
      idea: ['Which plain thing in your wardrobe would look better in tie-dye?'],
      problem: ["What's the messiest part of tie-dye: the dye, the rinsing or the floor?"],
      choice: ['Tie-dye: one deep colour, or the whole rainbow?'],
      experience: ['What did you tie-dye first, and what colour did it turn out?'],
    },
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
      idea: ['Which song would you love to perform to on the pole, hoop or silks?'],
      problem: ['What would be trickiest in a pole or aerial class: the climb, the spin or the grip?'],
      choice: ['Up in the air: pole, hoop or silks?'],
      experience: ['Who would you bring along to a pole or aerial class for courage?'],
    },
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
      problem: ['Which kind of lock looks the trickiest to pick: a padlock, a safe or a front door?'],
      choice: ["Picking a lock: work it out by feel, or study how it's made first?"],
      experience: ['Which lock, box or puzzle kept you busy for a whole afternoon?'],
    },
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
      idea: ['What would you point a good telescope at first?'],
      problem: ["What's the trickiest thing to find in the sky with a telescope?"],
      choice: ['Through a telescope: craters on the moon, or the rings of Saturn?'],
      experience: ['What was the first thing you saw through a telescope?'],
    },
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
      idea: ['Who would you most like to teach a game of backgammon?'],
      problem: ["What's trickiest in backgammon: the opening, the doubling or the dice?"],
      choice: ['At the backgammon board: play it safe, or take a risk?'],
      experience: ['Who taught you to play backgammon?'],
    },
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
      idea: ['Which race track would you drive first in a simulator?'],
      problem: ["What's trickiest in sim racing: braking, corners or the start?"],
      choice: ['In a racing simulator: a single-seater, a rally car or a classic?'],
      experience: ['Which racing game did you play for hours when you were younger?'],
    },
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
      idea: ['Which game would be nothing without the dice?'],
      problem: ['Which game has the most nerve-racking roll of the dice?'],
      choice: ['A set of dice: plain and classic, or sparkly and heavy?'],
      experience: ['Which roll of the dice do you still remember?'],
    },
  },
];
