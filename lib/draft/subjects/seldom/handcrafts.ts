import type { Subject } from '../subject';

/** What fills worktables, windowsills and craft shops. */
export const handcrafts: readonly Subject[] = [
  {
    name: 'longarm quilting',
    says: [
      'long ?arm(ing| quilt(ing|er)?)?',
      'quilting (machine|frame|service|retreat)',
      'quilt (shop|show|guild|pattern|retreat|kit)',
      'jelly roll fabric',
      'fat quarters',
      'quilter',
    ],
    clues:
      'batting, binding, blocks, backing, fabric, stitching, patchwork, stash, edge to edge, quilt, pantograph, thread, quilter, quilt top, wadding, sew, jelly roll, fat quarter, machine, frame, turnaround, long arm, custom quilting, applique, retreat, guild, ruler work, pattern, king size, free motion, queen size',
    asks: {
      idea: ['Which pattern would you like to see stitched across a quilt?'],
      problem: ["What's the hardest part of getting a big quilt finished?"],
      choice: ['Which part of making a quilt do you enjoy most: piecing, quilting or binding?'],
      experience: ['Who got the first quilt you made, or who would get it?'],
    },
  },
  {
    name: 'beads',
    says: [
      'bead (shop|store|show|society|workshop|class|strand)',
      'beading',
      'beadwork',
      'bracelet (bar|making)',
      '(jewellery|jewelry) making',
      'permanent (jewellery|jewelry|bracelet)',
      'seed beads',
    ],
    clues:
      'beaded, strands, clasps, thread, charms, stringing, wire, gemstone, earrings, bracelet, seed bead, necklace, jewellery, pearl, elastic, beader, miyuki, beadwork, glass, crystal, findings, pattern, tassel, jewelry, peyote stitch, loom, mala, czech glass, friendship bracelet, colours, lampwork',
    asks: {
      idea: ['Which colours would you thread on a string of beads for yourself?'],
      problem: ["What's fiddliest in beading: the thread, the clasp or the tiny holes?"],
      choice: ['A beaded bracelet: all one colour, or wildly mixed?'],
      experience: ['Who did you make your first beaded bracelet or necklace for?'],
    },
  },
  {
    name: 'resin art',
    says: [
      'resin (art|artist|workshop|class|tray|table|jewellery|jewelry|kit|coaster)',
      'epoxy (table|art|river|tumbler)',
      'river table',
      'fluid art',
      'acrylic pour(ing)?',
    ],
    clues:
      'epoxy, pour, mould, pigment, dried flowers, coasters, cure, glitter, geode, river table, tray, preservation, mica, ocean, varmala, walnut slab, heat gun, keychain, tumbler, hardener, bubbles, sanding, jewellery, preserved bouquet, demould, glossy, artist, gold flakes, clock, keepsake',
    asks: {
      idea: ['What would you like to keep for good in a piece of clear resin?'],
      problem: ["What's trickiest in resin art: the mixing, the bubbles or the waiting?"],
      choice: ['Resin art: sea colours with waves, or dried flowers in clear glass?'],
      experience: ["What's the most beautiful piece of resin art you have seen?"],
    },
  },
  {
    name: 'macramé',
    says: [
      'macram(e|é)',
      '(plant|wall) hang(er|ing) (workshop|class|kit)',
      'rope (knotting|plant hanger)',
      'knotted (wall hanging|plant hanger)',
      'wall hanging',
    ],
    clues:
      "cord, knots, driftwood, cotton rope, plant hanger, fringe, boho, dowel, wall hanging, square knot, woven, handmade, keyring, workshop, hanging chair, rope, single strand, backdrop, 3mm, lark's head, beginner, hoop, table runner, tassel, coaster, hammock, natural cotton, lampshade, recycled cotton, car charm",
    asks: {
      idea: ['What would you hang in a macramé holder: a plant, a lamp or a bottle?'],
      problem: ['Which knot took you longest to learn?'],
      choice: ['Macramé: for the wall, for the plants, or for the keyring?'],
      experience: ['Who taught you your first macramé knots?'],
    },
  },
  {
    name: 'terrariums',
    says: [
      'terrarium (workshop|kit|shop|bar|class|plant|making)',
      'terrarium',
      '(bottle|glass) garden',
      'moss (wall|ball|art)',
      'kokedama',
      'paludarium',
    ],
    clues:
      'moss, fern, glass jar, pebbles, charcoal, closed, humidity, springtails, layers, glass, jar, plants, fittonia, bottle, miniature, sand, gravel, figurine, succulent, soil, workshop, cork lid, tiny, moisture, ecosystem, bioactive, preserved moss, vessel, air plant, mist, condensation, desk',
    asks: {
      idea: ['What tiny thing would you hide among the moss of a terrarium?'],
      problem: ["What's trickiest in a terrarium: the light, the watering or the tiny tools?"],
      choice: ['A terrarium: a mossy forest, or a dry little desert?'],
      experience: ['Which plant did you first grow in a jar or under glass?'],
    },
  },
  {
    name: 'bonsai',
    says: [
      'bonsai (tree|nursery|club|society|show|workshop|pot|class|garden)',
      'bonsai',
      'ikebana',
      'japanese maple',
    ],
    clues:
      'wiring, pruning, roots, juniper, maple, repotting, branches, ficus, trunk, pot, tree, nursery, miniature, akadama, pine, watering, japanese, shohin, specimen, foliage, nebari, leaves, elm, deadwood, styling, ikebana, workshop, tray, years old',
    asks: {
      idea: ['Which tree would you like to see as a bonsai?'],
      problem: ['Which bonsai job takes you the most patience: wiring, pruning or repotting?'],
      choice: ['A bonsai: ancient and gnarled, or in full blossom?'],
      experience: ['Where did you see the first bonsai that made you stop and look?'],
    },
  },
  {
    name: 'orchids',
    says: [
      'orchid',
      'orchid (show|society|nursery|grower|food|pot|house)',
      '(moth|wild|dendrobium|vanda|cymbidium) orchid',
      'phalaenopsis',
    ],
    clues:
      'bark, blooms, repot, spike, humidity, windowsill, aerial roots, petals, phalaenopsis, dendrobium, vanda, cymbidium, root, flowering, species, grower, cattleya, pot, moth, hybrid, greenhouse, fragrant, slipper, leaf, purple, buds, mist, white, nursery, society, fertiliser',
    asks: {
      idea: ['Which colour of orchid would you put on your windowsill?'],
      problem: ["What's the trickiest thing about looking after an orchid?"],
      choice: ['Orchids: one grand white stem, or a jungle of spots and stripes?'],
      experience: ['Who gave you your first orchid, or where did you buy it?'],
    },
  },
  {
    name: 'cacti and succulents',
    says: [
      'cact(us|i) (nursery|show|society|garden|shop|collection)',
      'succulent (garden|plant|shop|pot|arrangement)',
      '(cactus|cacti|cactuses)',
      'aloe vera plant',
      'desert plant',
    ],
    clues:
      'spines, drought, grit, offsets, pots, windowsill, echeveria, rosette, sunny, prickly, aloe, potted, gritty, haworthia, agave, nursery, terracotta, watering, desert, plant, propagation, cuttings, opuntia, collection, mammillaria, indoor, repot, flowering, grafted, sedum, jade plant, drainage',
    asks: {
      idea: ['What name would you give a very prickly cactus?'],
      problem: ["What's trickiest about repotting a cactus: the spines, the roots or the soil?"],
      choice: ['On the windowsill: one tall cactus, or a crowd of little succulents?'],
      experience: ['Which cactus or succulent has lived with you longest?'],
    },
  },
  {
    name: 'aquascaping',
    says: [
      'aquascap(e|er|ing)',
      'planted (tank|aquarium)',
      '(nano|reef|shrimp) tank',
      'aquatic plant',
      'koi (pond|farm|show|dealer|carp)',
      'garden pond',
      'pond (shop|plant|liner|builder|maintenance)',
    ],
    clues:
      'tetra, driftwood, substrate, koi, filter, shrimp, lilies, carpet plants, tank, aquarium, moss, hardscape, nano, fish, planted, dragon stone, java fern, co2, anubias, reef, iwagumi, water change, litres, carpet, algae, coral, gallon, betta, gravel, aqua soil, tissue culture, bucephalandra',
    asks: {
      idea: ['Which landscape would you build under water: a forest, a mountain or a riverbed?'],
      problem: ["What's hardest to keep looking good in an aquarium: the glass, plants or gravel?"],
      choice: ['Under water: a jungle of plants with shrimps, or a pond with big koi?'],
      experience: ['What was the first fish you ever kept?'],
    },
  },
  {
    name: 'embroidery',
    says: [
      'embroider(y|er)',
      'cross ?stitch',
      'needle ?(point|felting|craft|work)',
      'tapestry kit',
      '(zardozi|chikankari|phulkari|kantha)',
      'punch needle',
      'sashiko',
    ],
    clues:
      'hoop, thread, stitches, floss, canvas, needle, linen, pattern, motif, cross stitch, stranded cotton, french knot, fabric, kit, aida, zardozi, satin stitch, logo, tapestry, sampler, personalised, needlepoint, stitcher, backstitch, silk, sashiko, aari, hand stitched, machine, felting, goldwork',
    asks: {
      idea: ['Which picture or saying would you stitch for your own wall?'],
      problem: ['Which embroidery stitch took you longest to learn?'],
      choice: ['Embroidery: flowers on a shirt, or a cheeky saying in a hoop?'],
      experience: ['Who taught you to thread a needle and sew your first stitch?'],
    },
  },
  {
    name: 'glass blowing',
    says: [
      'glass ?blow(er|ing)',
      '(hot|fused|studio|hand ?blown|blown) glass',
      'glass (studio|fusing|bauble|artist|maker|furnace)',
      'lampwork',
      'paperweight',
    ],
    clues:
      'furnace, molten, kiln, bauble, vase, pipe, glow, swirl, crystal, blowpipe, studio, gather, fused, paperweight, molten glass, annealing, hot shop, torch, degrees, pumpkin, lampwork, hand blown, vessel, artist, demonstration, blow, ornament, tumbler, colour, frit, bead, borosilicate, bowl, stained',
    asks: {
      idea: ['What would you make first if you could blow glass?'],
      problem: ['What must be hardest at the furnace: the heat, the speed or the breath?'],
      choice: ['At the glass furnace: blow the bubble, or pick the colours?'],
      experience: ['Which piece of handmade glass in your home do you like best?'],
    },
  },
  {
    name: 'papercraft',
    says: [
      'scrap ?book(ing|er)?',
      'card ?making',
      'paper ?(craft|cutting|flower|mache|marbling)',
      'origami',
      'quilling',
      'bullet journal(ing)?',
      'washi tape',
      '(rubber|clear) stamp',
    ],
    clues:
      'die cuts, stamps, cardstock, stickers, glue, embossing, scissors, album, fold, scrapbook, card making, origami, washi tape, ink pad, crepe paper, layout, cutting machine, quilling, pop-up, crafters, decoupage, envelope, embellishments, papier mâché, journal, marbling, stencil',
    asks: {
      idea: ['Which trip or year of your life would fill a scrapbook?'],
      problem: ['Which part of making a card is fiddliest: the cutting, the folding or the glue?'],
      choice: ['With a sheet of fine paper: cut, fold, or stamp?'],
      experience: ['Which handmade card have you kept the longest?'],
    },
  },
];
