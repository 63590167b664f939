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
      choice: [
        'Which part of making a quilt do you enjoy most: piecing, quilting or binding?',
        'Who would you make your next quilt for: a baby, a friend or yourself?',
        'Which quilting pattern do you like best: swirls, feathers or straight lines?',
      ],
      idea: ['Which pattern would you like to see stitched across a quilt?'],
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
      choice: [
        '+Which would you make first with beads: a bracelet, a necklace or earrings?',
        '+A beaded bracelet: all one colour, or wildly mixed?',
        'Which beads would you choose: glass, wood or stone?',
      ],
      idea: ['+Which colours would you thread on a string of beads for yourself?'],
    },
    cued: [
      'Which stone would you choose for a *bracelet*: amber, turquoise or jade?',
      'What would you hang on *earrings*: beads, feathers or tiny bells?',
      'Where would you wear a long *necklace* of bright beads?',
      'A string of *pearls*: with a party dress, or with a T-shirt?',
    ],
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
      choice: [
        '+What would you make first with resin: coasters, a tray or jewellery?',
        'Resin art: sea colours with waves, or dried flowers in clear glass?',
        'Resin art: with gold leaf, with glitter or with flowers?',
      ],
      idea: ['Which colours would you choose for a piece of resin art?'],
    },
    cued: [
      'Which *dried flowers* would you set in resin: roses, daisies or lavender?',
      'What would you put down first on a set of resin *coasters*: tea, coffee or cola?',
      'Which colours would you pour into a *river table*: deep blue, emerald or black?',
      'Which letter or charm would you put in a resin *keychain*?',
    ],
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
      choice: [
        '+What would you make first in macramé: a plant hanger, a wall hanging or a bag?',
        'What would you like to make at a macramé workshop: a keyring, a hanger or a cushion?',
        'Macramé: for the wall, for the plants, or for the keyring?',
      ],
      idea: ['Which room would you hang a macramé piece in?'],
    },
    cued: [
      'Which plant would you put in a *plant hanger*: an ivy, a fern or a spider plant?',
      'Where would you hang a macramé *wall hanging*: over the bed, the sofa or a desk?',
      'Which colour of *cord* would you choose: natural, mustard or deep green?',
      'Who would you take along to a macramé *workshop* on a Saturday?',
    ],
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
      choice: [
        '+Which glass would you choose for a terrarium: a jar, a bottle or a bowl?',
        '+What would you plant first in a terrarium: moss, ferns or succulents?',
        '+A terrarium: a mossy forest, or a dry little desert?',
      ],
      idea: ['What tiny thing would you hide among the moss of a terrarium?'],
    },
    cued: [
      'Which *fern* or moss would you like on your desk?',
      'Where would you put a glass *jar* of tiny plants: desk, kitchen or bathroom?',
      'Which little desert plant would you choose: a *succulent* or a cactus?',
      'Who would you take along to a terrarium *workshop*?',
    ],
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
      choice: [
        'What would you like to learn first about bonsai: pruning, wiring or watering?',
        'Which shape of bonsai do you like best: upright, windswept or cascading?',
        'A bonsai: ancient and gnarled, or in full blossom?',
      ],
      problem: ['Which bonsai job takes you the most patience: wiring, pruning or repotting?'],
    },
    cued: [
      '*Maple*: in spring green, or in autumn red?',
      'Which *juniper* shape do you like: upright, leaning or cascading?',
      'Where in the house would you stand a *ficus* bonsai?',
      'What would you pick for your first *pot*: blue glaze, brown clay or white?',
    ],
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
      choice: [
        'Where would you put an orchid at home: the bathroom, the kitchen or the living room?',
        'What do you like most about orchids: the colours, the shapes or the long bloom?',
        'Orchids: one grand white stem, or a jungle of spots and stripes?',
      ],
    },
    cued: [
      'How often do you water your *orchid*: weekly, fortnightly or when it looks sad?',
      'When do you *repot*: spring, after flowering or only when it climbs out?',
      'Which kind would you like to grow: *moth*, slipper or vanilla orchid?',
      'Where does a *fragrant* orchid belong: bedroom, bathroom or by the front door?',
    ],
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
      choice: [
        '+On the windowsill: one tall cactus, or a crowd of little succulents?',
        'Which pot suits a cactus best: terracotta, white or brightly painted?',
        'What do you like best about cacti: the shapes, the flowers or the easy care?',
      ],
      experience: ['Which cactus or succulent has lived with you longest?'],
    },
    cued: [
      'Which *pot* would you choose for a cactus: plain clay, painted or an old teacup?',
      'How often does your *succulent* get water: every week, once a month or when you remember?',
      '*Aloe*: on the windowsill for its looks, or ready for a sunburn?',
      'Who would you give a *cutting* of a favourite plant to?',
    ],
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
      choice: [
        'Which creatures would you add to a planted tank: shrimps, snails or small fish?',
        'Which fish would you choose for a planted tank: tetras, guppies or gouramis?',
        'What would you put into an aquarium first: plants, stones or driftwood?',
      ],
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
      choice: [
        '+Which motif would you choose for embroidery: flowers, birds or letters?',
        'Embroidery: flowers on a shirt, or a cheeky saying in a hoop?',
        'What would you embroider first: a shirt, a cushion or a hoop for the wall?',
      ],
      idea: ['+Which picture or saying would you stitch for your own wall?'],
    },
    cued: [
      'Which flower would you stitch first with an embroidery *kit*?',
      'Which *cross stitch* saying would make your friends laugh?',
      'What would you have *personalised* with stitches: a towel, a cap or a blanket?',
      'Which colour of *thread* always runs out first in your sewing box?',
    ],
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
      idea: [
        'What would you make first if you could blow glass?',
        'Which colours would you put into a piece of blown glass?',
      ],
      choice: [
        'Glass colours: ocean blue, sunset orange or smoky grey?',
        'Which would you blow first from hot glass: a tumbler, a bauble or a paperweight?',
      ],
    },
    cued: [
      'What would you hang a hand-blown *bauble* on: the tree, a window or a lamp?',
      'Which flowers belong in a beautiful glass *vase*: tulips, roses or a single branch?',
      'Which colours would you swirl into a *paperweight*?',
      'What would you make from *fused* glass: a bowl, a star or a window picture?',
    ],
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
      choice: [
        '+What do you like to make from paper: cards, flowers or a scrapbook?',
        'What would you like to learn first in papercraft: folding, quilling or embossing?',
        'Papercraft: stamps, stickers or cut-out shapes?',
      ],
      idea: ['Which occasion would you make a card by hand for?'],
    },
    cued: [
      'What would you fold first from *origami* paper: a crane, a frog or a boat?',
      'Which *stickers* did you collect or swap as a child?',
      'What would you keep on the first page of a *scrapbook*: a ticket, a photo or a map?',
      'Who would you make a *pop-up* card for, and what would pop up?',
    ],
  },
];
