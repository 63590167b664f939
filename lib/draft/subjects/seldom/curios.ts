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
      idea: ['Which animal would you like to look at up close for as long as you like?'],
      problem: ['~Whose face would you copy for a stuffed fox: surprised, smug or sleepy?'],
      choice: ['In an old glass case: the owl, the fox or the butterflies?'],
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
      problem: ['~What would you make first from silver wire: a ring, a tiny spoon or a tangle?'],
      choice: ['A handmade ring: smooth and shiny, hammered or twisted?'],
      experience: ['Which ring would you never take off?'],
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
      problem: ['~How many photos would you take before your clay figure lost its head?'],
      choice: ['An animated film: drawn by hand, clay figures or toys that move?'],
      experience: ['Which cartoon did you never miss as a child?'],
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
      problem: ['~Who in your family says things that belong in a script?'],
      choice: ['Writing a story for the screen: begin with the hero, the villain or the last line?'],
      experience: ['Which line from a film do you say at home all the time?'],
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
      problem: ['How long could you wait before tasting a cheese you had made?'],
      choice: ['In a cheesemaking class: make something to eat that day, or a cheese to age at home?'],
      experience: ['Which food did somebody in your family always make from scratch?'],
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
      problem: ['~What is on the sofa beside you when you do crafts: a cat, crumbs or lost beads?'],
      choice: ['A craft kit: finished in one weekend, or a little every night?'],
      experience: ['What do you like to keep your hands busy with in front of the television?'],
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
      problem: ['~Which word would you misspell once it was burnt into the wood for good?'],
      choice: ['Pictures burnt into wood: an animal, a leaf or a good motto?'],
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
      problem: ['~What else would turn blue if you dyed a shirt at home?'],
      choice: ['Tie-dye: one deep colour, or the whole rainbow?'],
      experience: ['What did you paint, dye or decorate yourself and wear with pride?'],
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
      idea: ['Which song would you pick for a show on the pole, hoop or silks?'],
      problem: ['~How long could you hang upside down before you asked for help?'],
      choice: ['Up in the air: pole, hoop or silks?'],
      experience: ['What did you hang from, climb or swing on as a child?'],
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
      idea: ['Which puzzle would you love to solve just once?'],
      problem: ['~How do you solve a puzzle cube: patience, videos or peeling the stickers off?'],
      choice: ['A puzzle in your hands: solve it slowly, or look the answer up?'],
      experience: ['Which puzzle or brain-teaser kept you busy for a whole afternoon?'],
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
      idea: ['What would you point a good pair of binoculars at first?'],
      problem: ['~What do you pretend to see when somebody says "look, just there"?'],
      choice: ['Through the glass: craters on the moon, birds on the water or ships at sea?'],
      experience: ['What is the furthest thing you can see from your window?'],
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
      idea: ['Which game would you teach a visitor on a rainy evening?'],
      problem: ['~Who at your table shakes the dice far too long?'],
      choice: ['For a quiet evening: backgammon, dominoes or draughts?'],
      experience: ['Who taught you your first board or dice game?'],
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
      problem: ['~What would you hit first in a racing simulator: the kerb, the wall or the wrong pedal?'],
      choice: ['In a simulator: a racing car, an airliner or a tractor?'],
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
      idea: ['Which decision at home would you happily leave to a roll of the dice?'],
      problem: ['~What do you do with a dice that keeps rolling ones?'],
      choice: ['Dice: plain and lucky, or sparkly and heavy?'],
      experience: ['Which number do you always hope to roll?'],
    },
  },
];
