import type { Subject } from '../../subject';

/** Things people hunt, grow, fold, carve and watch for the joy of it. */
export const hobbies: readonly Subject[] = [
  {
    name: 'gem fossicking',
    says: [
      '(gem|sapphire|opal|gold) fossick(ing|er)',
      'fossick(ing|er)',
      'gold pan(ning|ner)',
      'rock ?hound(ing)?',
      'gem (show|club|hunting)',
      'lapidary',
    ],
    clues:
      "sapphires, opals, nuggets, sieve, creek, gemstone, crystals, prospecting, gold pan, gravel, detector, rockhound, wash bag, faceted, carat, dig, zircon, topaz, fossick, claim, shovel, mine, sluice, quartz, rough, miner's right, agate, wash, field trip, tailings",
    asks: {
      idea: [
        '+Who would you give your first gemstone find to?',
        '+What would you name a huge gemstone that you dug up?',
        'What would you have made from a gemstone you dug up yourself?',
      ],
      experience: ['+Which colour of gemstone catches your eye first?'],
      choice: [
        '+How would you hunt for gems: with a pan, a sieve or a pick?',
        '+What makes gem hunting fun: the digging, the surprise or the sparkle?',
      ],
    },
    cued: [
      'Which colour of *sapphire* would you hope to find: blue, green or yellow?',
      'Which colour do you look for first in an *opal*: red, green or blue?',
      'What would you do with your first flake of *gold*: keep it in a jar, or have it set?',
      'What would you most like a metal *detector* to find for you: a coin, a ring or a nugget?',
      'Where in your home would you put a big piece of *quartz*?',
      'Who in your family would be the last to leave the *sieve* on a day of looking for gems?',
      'What would you take along for a day of fossicking at the *creek*: a hat, lunch or a folding chair?',
      'How would you keep a gem you found: *faceted* and polished, or rough as it came?',
    ],
  },
  {
    name: 'fossil hunting',
    says: [
      'fossil (hunt|hunting|hunter|walk|club|beach|shop)',
      'ammonites?',
      'beach ?comb(ing|er)',
      'sea ?glass',
    ],
    clues:
      "jurassic, cliffs, tide, dinosaur, shells, driftwood, rock pool, hammer, ammonite, beach, trilobite, sea glass, shark tooth, belemnite, ichthyosaur, shingle, coast, low tide, lyme, beachcomb, shale, pebbles, find, guided walk, devil's toenail, palaeontologist, whitby, storm, million years, rock, bone, gryphaea, footprint",
    asks: {
      choice: [
        '+Which fossil would you most like to find: an ammonite, a shark tooth or a dinosaur bone?',
        'On a beach walk: eyes down for fossils, or out to sea for dolphins?',
      ],
      experience: ['What treasure from a beach sits on your windowsill?'],
      idea: ['What would you most like to find on the beach after a storm?'],
    },
    cued: [
      'Which *dinosaur* would you most like to find a footprint of?',
      'Where do you find the best *pebbles*: river, beach or garden?',
      'What would you do with a perfect *ammonite*: shelf, necklace or museum?',
      'When do you go to a beach: at *low tide*, at sunrise or in a storm?',
    ],
  },
  {
    name: 'magnet fishing',
    says: ['magnet fish(ing|er)', 'magnet ?fishers?', 'canal (dig|treasure)'],
    clues:
      'canal, rope, magnet, rusty, bicycle, padlock, safe, grapple, bridge, neodymium, scrap metal, river, bike, pull, retrieve, finds, gloves, water, kg pull, hook, trolley, shell, shopping trolley, grappling hook, scrap, lock, sword, police, weapon, permission, bomb squad, knots',
    asks: {
      choice: [
        'Out of the water on a magnet: an old key, or a locked box?',
        'What do you love most about magnet fishing: the surprise, the company or cleaner water?',
      ],
      idea: ['Which bridge near you would you lower a magnet from?'],
      experience: ['~What have you fished out of the water that was not a fish?'],
    },
    cued: [
      'Which *safe* would you like to open with a crowd watching: rusty, heavy or tiny?',
      'What would you do with a *bike* pulled from the river: fix it, plant it or scrap it?',
      'Who would you take along to hold the *rope*?',
      'Which *find* would you clean up and put on the mantelpiece?',
    ],
  },
  {
    name: 'foraging',
    says: [
      'forag(er|ing)( walk| course)?',
      'mushroom (walk|hunt|identification|picking)',
      'fung(i|us) (walk|foray|group)',
      'wild (garlic|food) (walk|course)',
      'bush ?tucker',
      'mycolog(y|ical)',
    ],
    clues:
      'nettles, elderflower, blackberries, chanterelle, basket, hedgerow, sloes, edible, mushroom, wild garlic, fungi, forager, wild food, walk, woodland, identification, seaweed, species, elderberry, cep, rosehip, poisonous, pick, plants, sorrel, morel, coastal, guide, autumn',
    asks: {
      choice: [
        '+What would you most like to find on a foraging walk: berries, mushrooms or wild garlic?',
        '+From the hedge: blackberries for a crumble, or sloes for gin?',
      ],
      idea: ['What would you like to learn to pick on a foraging walk?'],
      experience: ['Which wild fruit did you pick as a child?'],
    },
    cued: [
      '*Nettles*: soup, tea or left for the butterflies?',
      '*Wild garlic*: pesto, butter or soup?',
      '*Elderflower*: fritters, cordial or fizz?',
      '*Blackberries*: straight off the bush, or home to be cooked?',
    ],
  },
  {
    name: 'bonsai club',
    says: [
      'bonsai',
      'ikebana',
      'cact(us|i) (society|show|club)',
      'orchid (society|show|club)',
      'terrarium',
      'succulent (show|workshop)',
    ],
    clues:
      'miniature, repotting, pruning, wire, moss, maple, juniper, growers, ikebana, tree, succulent, orchid, club night, potting, cactus, display, members, pot, species, exhibition, demonstration, trunk, workshop, society, bench, pine, styling, beginners, flower arrangement, collection, plants, judging, branches',
    asks: {
      choice: [
        '+Which bonsai would you choose first: a maple, a juniper or a flowering cherry?',
        'A bonsai: a pine in a plain pot, or a maple in autumn colours?',
      ],
      problem: ["What's hardest about keeping a bonsai: the watering, the pruning or the waiting?"],
      experience: ['Who or what first got you interested in bonsai?'],
    },
    cued: [
      'How old would you like your *maple* to be: ten years, fifty or a hundred?',
      'Which *orchid* colour would you choose for your windowsill?',
      'What would you call a *juniper* that leans in the wind?',
      'What would you like to learn at a *demonstration*: wiring, pruning or potting?',
    ],
  },
  {
    name: 'tea ceremony',
    says: [
      'tea ceremon(y|ies)',
      'matcha (whisking|ceremony|workshop)',
      'gong ?fu tea',
      'tea (tasting|master)',
    ],
    clues:
      'tatami, whisk, kimono, teapot, oolong, matcha, ritual, bowl, incense, japanese, gong fu, tea master, steep, wagashi, brew, chawan, chasen, bamboo, leaf, green tea, teahouse, guests, tasting, gaiwan, pu-erh, sencha, cup, kyoto, tea room, zen, calm',
    asks: {
      choice: [
        '+What would you enjoy most at a tea ceremony: the quiet, the bowls or the taste?',
        '+Which tea would you like to taste at a tea ceremony: matcha, oolong or jasmine?',
        'A tea ceremony: in silence, or with quiet talk?',
      ],
      idea: ['Who would you like to share a quiet tea ceremony with?'],
    },
    cued: [
      'How do you like *matcha*: whisked in a bowl, in a latte or in a cake?',
      'Which would you pour for a guest: *oolong*, green tea or jasmine?',
      'What would you like to see from a *teahouse* window: a garden, a river or bamboo?',
      'Which *teapot* at home is your favourite: clay, china or glass?',
    ],
  },
  {
    name: 'origami and calligraphy',
    says: [
      'origami',
      'calligraphy',
      'paper ?(craft|cutting|folding)',
      '(brush|hand) ?lettering',
      'rangoli (class|competition|workshop)',
    ],
    clues:
      'cranes, nib, ink, folds, quill, pens, square paper, strokes, flourish, paper, brush, lettering, workshop, papercut, gouache, copperplate, scissors, sheet, alphabet, script, handwriting, modern calligraphy, crease, scroll, washi, gothic, arabic, beginners, envelope',
    asks: {
      idea: ['Which words would you like to see in beautiful calligraphy on your wall?'],
      choice: [
        'With a sheet of fine paper: fold a crane, or write a letter?',
        'What would you write in calligraphy first: a name, a poem or an invitation?',
        'What would you fold first from origami paper: a crane, a box or a flower?',
      ],
    },
    cued: [
      'Which *ink* colour would you write a special letter in: blue, black or deep green?',
      'Which wish would you write on a folded *crane*?',
      'How would you like to learn *modern calligraphy*: in a workshop, from a book or from a friend?',
    ],
  },
  {
    name: 'wood carving',
    says: [
      '(wood|spoon|stick|chainsaw|love spoon) ?carv(ing|er|ers)',
      'whittl(ing|er)',
      'scroll ?saw',
      'walking ?stick (maker|making)',
      'green ?wood(work|working)',
    ],
    clues:
      'chisel, knife, shavings, lime wood, gouge, birch, antler, carved, spoon, whittling, bowl, mallet, carver, chainsaw, green wood, stick, axe, bear, owl, blade, scroll saw, handle, love spoon, bench, relief, walking stick, basswood, bird, workshop, sharpening',
    asks: {
      idea: ['+What would you carve first from a block of wood: a spoon, a bird or a bear?'],
      choice: ['A carved wooden spoon: into the soup with it, or up on the wall?'],
      problem: ['What looks hardest to carve from wood: a face, a feather or a hand?'],
      experience: ['Which wooden thing in your home was made by somebody you know?'],
    },
    cued: [
      'What would you whittle by the fire on a long evening: a *spoon*, a stick or a whistle?',
      'Which animal would you like to see in a *chainsaw* carving?',
      'Which *birch* thing would you like to carry home from the forest?',
      'What did you first do with a *knife* and a stick as a child?',
    ],
  },
  {
    name: 'spinning and weaving',
    says: [
      '(spinn(ing|er)s?( and|,) (weav(ing|er)s?|dye(ing|rs)?))',
      'hand ?(spun|spinning|weaving|woven|loom)',
      'weav(ing|ers) (class|guild|workshop|group)',
      'lace ?mak(ing|er)',
      'loom (weaving|workshop)',
      'khadi',
    ],
    clues:
      'fleece, wheel, yarn, bobbins, loom, indigo, shuttle, warp, wool, spindle, fibre, weft, dye, weaver, carding, alpaca, roving, guild, handspun, weave, spinner, merino, rigid heddle, natural dye, tapestry, skein, cotton, khadi, scarf, drop spindle',
    asks: {
      idea: ['+What would you weave first on a loom of your own?'],
      experience: [
        '+Which woven thing in your home is your favourite?',
        '+Where have you seen a loom or a spinning wheel at work?',
      ],
      choice: [
        '+Which cloth feels nicest to you: wool, linen, cotton or silk?',
        '+Which looks trickier to learn: spinning yarn or weaving cloth?',
        '+Which pattern would you choose to weave: stripes, checks or herringbone?',
      ],
    },
    cued: [
      '*Alpaca* or wool: which would you wear round your neck?',
      'Which plant would you use for a *natural dye*: onion, walnut or indigo?',
      'What would you weave first on a *loom*: a scarf, a rug or a band?',
      'Which shade of *indigo* do you like: pale sky, blue jeans or nearly black?',
    ],
  },
  {
    name: "dolls' houses",
    says: [
      "dolls?'? ?(house|club|fair|hospital|museum)",
      'teddy ?bear (fair|hospital|museum|maker)',
      'miniaturist',
      'reborn doll',
      'miniatures fair',
    ],
    clues:
      'tiny, scale, furniture, porcelain, one twelfth, teddy bears, wallpaper, collectors, miniature, 1/12 scale, fair, victorian, reborn, kit, room box, bears, handmade, artisan, hospital, vintage, miniaturist, museum, fireplace, toy, room, restored, rocking horse, stallholders, tudor',
    asks: {
      idea: ["+Which room would you furnish first in a dolls' house?"],
      choice: [
        "+Which period would you choose for a dolls' house: Georgian, Victorian or modern?",
        "In a dolls' house: a grand ballroom, or a kitchen with tiny pans?",
      ],
      problem: ["What's fiddliest in a dolls' house: the wallpaper, the lights or the tiny teacups?"],
    },
    cued: [
      'Which *miniature* would you put on a tiny kitchen table: bread, a teapot or a cake?',
      'What *wallpaper* would you choose for a tiny hall: stripes, roses or birds?',
      'Who did your childhood *teddy bear* live with: you, a sister or a brother?',
      'Which *Victorian* room would you furnish in small: nursery, parlour or attic?',
    ],
  },
  {
    name: 'building bricks',
    says: [
      'lego',
      'brick (club|show|fest|build|builder|event)',
      '(toy|building|plastic) bricks',
      'minifig(s|ures?)?',
    ],
    clues:
      'bricks, minifigures, builders, instructions, display, sets, diorama, spaceship, build, brick show, castle, pieces, model, master builder, mosaic, robot, stem, retired set, baseplate, kids, creations, afol, stop motion, train, minifig, party, imagination',
    asks: {
      idea: [
        '+What would your own minifigure be holding?',
        '+Which famous building would you make out of bricks?',
        '+What would you build with a whole room full of toy bricks?',
      ],
      experience: ['+What was the last thing you built with toy bricks?'],
      choice: [
        '+Which would you build first: a castle, a spaceship or a train?',
        '+A box of bricks: follow the plan, or build whatever comes to mind?',
      ],
    },
    cued: [
      'Which *castle* or spaceship would you build with a child on a rainy day?',
      'Which *minifigure* would you want on your desk?',
      'How do you sort loose *bricks*: by colour, by shape or in one big box?',
      'A big *display* at a show: a city, a ship or a landscape?',
    ],
  },
  {
    name: 'train and plane spotting',
    says: [
      '(train|plane|bus|ship) ?spott(ing|er)',
      'rail ?fan',
      'av ?geek',
      'aviation (museum|enthusiast|society)',
      'air ?show',
      'fly ?past',
    ],
    clues:
      'locomotive, tail number, runway, notebook, platform, spitfire, vulcan, lens, railfan, aircraft, spotter, railway, photography, livery, jet, camera, diesel, airliner, tour, class 37, station, flight, aviation, trainspotting, avgeek, freight, perimeter fence, airshow, depot, spotted, 747, landing, steam, registration',
    asks: {
      choice: [
        '+A day with a flask and a notebook: on a platform, or by a runway?',
        'Which would you rather spot: a steam engine, a jet or a vintage plane?',
      ],
      idea: ['Which train or plane would you cross the country to see?'],
      experience: ['What was the first plane or train journey you remember?'],
    },
    cued: [
      '*Spitfire* or Vulcan: which would you stop the car for?',
      '*Steam* or diesel: which sound do you like better?',
      '*Livery*: which colour looks best on a locomotive?',
      '*Runway* or platform: where would you spend an afternoon?',
    ],
  },
  {
    name: 'juggling and yo-yo',
    says: [
      'juggl(ing|er|ers) (club|convention|class|balls|workshop)',
      'unicycl(e|ing|ist)',
      'yo ?yo',
      'hula ?hoop',
    ],
    clues:
      'clubs, tricks, circus skills, spinning, plates, stilts, beanbags, flow arts, unicycle, balls, circus, diabolo, poi, hula hoop, juggler, spin, plate spinning, string, convention, balance, staff, throw, drop, rings, catch, skills, devil stick, workshop, tutorial, bearing, freestyle, passing',
    asks: {
      choice: ['Learn it in an afternoon: juggling, hula hoop or a unicycle?'],
      idea: [
        'Which trick would you love to do without dropping anything?',
        'Which circus skill would you most like to learn?',
      ],
      problem: ['Which trick took you the most tries: juggling, a yo-yo or a hula hoop?'],
    },
    cued: [
      'What would you like to *juggle* besides balls: clubs, scarves or oranges?',
      'How many turns with a *hula hoop* would you bet on?',
      'Which *yo-yo* trick did you learn first?',
      'Where would you ride a *unicycle*: round a park, to work or on a stage?',
    ],
  },
];
