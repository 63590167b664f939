import type { Subject } from '../../subject';

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
      choice: ['+Which part of making a quilt do you enjoy most: piecing, quilting or binding?'],
      idea: [
        '+Which pattern would you like to see stitched across a quilt?',
        'Which colours would you choose for your next quilt?',
      ],
      experience: ['What is the story behind your favourite quilt?'],
    },
    cued: [
      '*Patchwork*: squares, hexagons or whatever comes to hand?',
      'What would you make from a *jelly roll*: a table runner, a bag or a cushion?',
      '*Backing*: plain, printed or something left over?',
      'Which colour of *thread* would you choose to make the stitches show?',
    ],
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
        '+A beaded bracelet: all one colour, or wildly mixed?',
        '+Which would you make first with beads: a bracelet, a necklace or earrings?',
      ],
      idea: ['+Which colours would you thread on a string of beads for yourself?'],
      problem: ["What's fiddliest in beading: the thread, the clasp or the tiny holes?"],
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
        '+Resin art: sea colours with waves, or dried flowers in clear glass?',
        'What would you make first with resin: coasters, a tray or jewellery?',
      ],
      idea: ['What would you like to keep for good in a piece of clear resin?'],
      problem: ["What's trickiest in resin art: the mixing, the bubbles or the waiting?"],
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
        'Macramé: for the wall, for the plants, or for the keyring?',
        'What would you like to make at a macramé workshop: a keyring, a hanger or a cushion?',
        'What would you make first in macramé: a plant hanger, a wall hanging or a bag?',
      ],
      idea: ['What would you hang in a macramé holder: a plant, a lamp or a bottle?'],
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
        '+A terrarium: a mossy forest, or a dry little desert?',
        '+Which glass would you choose for a terrarium: a jar, a bottle or a bowl?',
        '+What would you plant first in a terrarium: moss, ferns or succulents?',
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
        'A bonsai: ancient and gnarled, or in full blossom?',
        'What would you like to learn first about bonsai: pruning, wiring or watering?',
      ],
      problem: ['Which bonsai job takes you the most patience: wiring, pruning or repotting?'],
      idea: ['Which tree would you like to see as a bonsai?'],
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
      idea: ['+Which colour of orchid would you put on your windowsill?'],
      choice: [
        'Orchids: one grand white stem, or a jungle of spots and stripes?',
        'Where would you put an orchid at home: the bathroom, the kitchen or the living room?',
      ],
      problem: ["What's the trickiest thing about looking after an orchid?"],
    },
    cued: [
      'How often do you water an *orchid*: weekly, fortnightly or by the look of the roots?',
      'When do you *repot* an orchid: in spring, after flowering or when the roots climb out?',
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
        'Which would you choose first: an aloe, an echeveria or a prickly pear?',
      ],
      experience: ['Which cactus or succulent has lived with you longest?'],
      idea: ['What name would you give a very prickly cactus?'],
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
      idea: ['+Which landscape would you build under water: a forest, a mountain or a riverbed?'],
      experience: ['What was the first fish you ever kept?'],
      choice: [
        'Under water: a jungle of plants with shrimps, or a pond with big koi?',
        'Which creatures would you add to a planted tank: shrimps, snails or small fish?',
      ],
    },
    cued: [
      '*Koi* or tetra: which would you rather watch?',
      '*Shrimp*: red, blue or see-through?',
      '*Driftwood* or stone: which would you build a tank around?',
      '*Moss* under water or on a wall: where do you like it?',
    ],
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
      idea: ['+Which picture or saying would you stitch for your own wall?'],
      choice: [
        '+Which motif would you choose for embroidery: flowers, birds or letters?',
        '+Embroidery: flowers on a shirt, or a cheeky saying in a hoop?',
      ],
      problem: ['Which embroidery stitch took you longest to learn?'],
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
      idea: ['+What would you make first if you could blow glass?'],
      choice: [
        'At the glass furnace: blow the bubble, or pick the colours?',
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
      problem: ['Which part of making a card is fiddliest: the cutting, the folding or the glue?'],
      experience: ['Which handmade card have you kept the longest?'],
      choice: [
        'With a sheet of fine paper: cut, fold, or stamp?',
        'What would you like to learn first in papercraft: folding, quilling or embossing?',
      ],
    },
    cued: [
      'What would you fold first from *origami* paper: a crane, a frog or a boat?',
      'Which *stickers* did you collect or swap as a child?',
      'What would you keep on the first page of a *scrapbook*: a ticket, a photo or a map?',
      'Who would you make a *pop-up* card for, and what would pop up?',
    ],
  },
];
