import type { Subject } from '../subject';

/** Things people hunt, grow, fold, carve and watch for the joy of it. */
export const hobbyists: readonly Subject[] = [
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
      idea: ['What would you have made from a gemstone you dug up yourself?'],
      problem: ["What's hardest about hunting for gems: the digging, the sieving or the patience?"],
      choice: ['Which would you rather find in a creek: a nugget of gold, or a blue sapphire?'],
      experience: ['Where did you pick up the prettiest stone in your house?'],
    },
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
      idea: ['What would you most like to find on the beach after a storm?'],
      problem: ["What's hardest about finding a fossil: the tides, the rocks or the patience?"],
      choice: ['On a beach walk: eyes down for fossils, or out to sea for dolphins?'],
      experience: ['What treasure from a beach sits on your windowsill?'],
    },
  },
  {
    name: 'magnet fishing',
    says: ['magnet fish(ing|er)', 'magnet ?fishers?', 'canal (dig|treasure)'],
    clues:
      'canal, rope, magnet, rusty, bicycle, padlock, safe, grapple, bridge, neodymium, scrap metal, river, bike, pull, retrieve, finds, gloves, water, kg pull, hook, trolley, shell, shopping trolley, grappling hook, scrap, lock, sword, police, weapon, permission, bomb squad, knots',
    asks: {
      idea: ['Which bridge near you would you lower a magnet from?'],
      problem: ['Which would a magnet find first in a river near you: a bike, a tool or a safe?'],
      choice: ['Out of the water on a magnet: an old key, or a locked box?'],
      experience: ['~What have you fished out of the water that was not a fish?'],
    },
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
      idea: ['What would you like to learn to pick on a foraging walk?'],
      problem: ["What's hardest about foraging: finding things, naming them or reaching them?"],
      choice: ['From the hedge: blackberries for a crumble, or sloes for gin?'],
      experience: ['Which wild fruit did you pick as a child?'],
    },
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
      idea: ['Which tree would you like to see as a tiny bonsai?'],
      problem: ["What's hardest about keeping a bonsai: the watering, the pruning or the waiting?"],
      choice: ['A bonsai: a pine in a plain pot, or a maple in autumn colours?'],
      experience: ['Who or what first got you interested in bonsai?'],
    },
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
      idea: ['Who would you like to share a quiet tea ceremony with?'],
      problem: ['What would be hardest at a tea ceremony: sitting still, or staying silent?'],
      choice: ['A tea ceremony: in silence, or with quiet talk?'],
      experience: ['Whose way of making tea do you still follow?'],
    },
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
      problem: ['Which origami fold or pen stroke took you the most tries?'],
      choice: ['With a sheet of fine paper: fold a crane, or write a letter?'],
      experience: ['What can you fold out of paper without looking it up?'],
    },
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
      idea: ['What would you carve first from a block of wood: a spoon, a bird or a bear?'],
      problem: ['What looks hardest to carve from wood: a face, a feather or a hand?'],
      choice: ['A carved wooden spoon: into the soup with it, or up on the wall?'],
      experience: ['Which wooden thing in your home was made by somebody you know?'],
    },
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
      idea: ['Which colours would you weave into a scarf for winter?'],
      problem: ["What's trickiest for a beginner: spinning an even yarn, or setting up the loom?"],
      choice: ['Your hands busy: at a spinning wheel, a loom or a lace pillow?'],
      experience: ['Which handmade blanket, scarf or shawl does your family treasure?'],
    },
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
      idea: ["Which room would you furnish first in a dolls' house?"],
      problem: ["What's fiddliest in a dolls' house: the wallpaper, the lights or the tiny teacups?"],
      choice: ["In a dolls' house: a grand ballroom, or a kitchen with tiny pans?"],
      experience: ['What was the name of your first doll or teddy bear?'],
    },
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
      idea: ['What would you build with a whole room full of toy bricks?'],
      problem: ["What's hardest to build with toy bricks: a curve, a face or a tower that stands?"],
      choice: ['A box of bricks: follow the plan, or build whatever comes to mind?'],
      experience: ['What did you always build with bricks as a child?'],
    },
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
      idea: ['Which train or plane would you cross the country to see?'],
      problem: ["What's hardest about spotting: the early start, the weather or the waiting?"],
      choice: ['A day with a flask and a notebook: on a platform, or by a runway?'],
      experience: ['What was the first plane or train journey you remember?'],
    },
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
      idea: ['Which trick would you love to do without dropping anything?'],
      problem: ['Which trick took you the most tries: juggling, a yo-yo or a hula hoop?'],
      choice: ['Learn it in an afternoon: juggling, hula hoop or a unicycle?'],
      experience: ['Which playground craze was your school mad about?'],
    },
  },
];
