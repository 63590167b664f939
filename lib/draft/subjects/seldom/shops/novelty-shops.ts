import type { Subject } from '../../subject';

/** Shops and makers of things that one street in a hundred has. */
export const noveltyShops: readonly Subject[] = [
  {
    name: 'candyfloss',
    says: [
      'slush(ie|y|ies)',
      'slushie? machine',
      '(candy ?floss|cotton candy|fairy floss)',
      'toffee apple',
      'candy apple',
      'pick (and|n|&) mix',
      'candy (cart|store|shop)',
      'lolly shop',
    ],
    clues:
      'stall, sherbet, gobstopper, liquorice, sticky, jars, blue raspberry, sugar, fairground, pick and mix, slush, toffee apple, stick, fluffy, pink, sweets, slushie, fairy floss, cotton candy, cart, machine, gummy, bag, jelly bean, cola bottle, funfair, spun, fete, tub, treat, popcorn, sour, bonbons',
    asks: {
      choice: [
        '+Candyfloss: on a stick, or in a bag to take home?',
        '+Candyfloss: pink, blue or a bit of both?',
      ],
      idea: ['+Which colour and flavour of candyfloss would you ask for?'],
      experience: ['Who bought you your first candyfloss, and where?'],
    },
    cued: [
      'Which jar of *sweets* would you open first: sherbet, humbugs or jellies?',
      'What goes in first with *pick and mix*: the fizzy ones, the chewy ones or chocolate?',
      'What do you eat first at a *fairground*: toffee apple, doughnut or candyfloss?',
      'Which *slush* would you choose: blue, red or both in one cup?',
    ],
  },
  {
    name: 'maps and globes',
    says: [
      '(map|globe) (shop|maker|seller|dealer|print|fair)',
      'globe ?maker',
      '(antique|old|vintage|wall|paper|illustrated) map',
      '(world|desk) globe',
      'cartograph(y|er)',
      'scratch map',
    ],
    clues:
      'atlas, contours, compass, folded, engraved, continents, scale, landranger, cartography, antique, ordnance survey, world, print, wall map, framed, county, illustrated, town plan, vintage, cartographer, latitude, terrain, charts, desk globe, scratch, hand coloured, century, country, explorer',
    asks: {
      choice: [
        '+A map on the wall: the whole world, or the place you grew up?',
        'What do you like best about old maps: the colours, the sea monsters or the place names?',
      ],
      idea: ['+Which place would you like to have on your wall as an old map?'],
      experience: ['Which country do you look for first on a globe?'],
    },
    cued: [
      'Which journey would you follow with a finger in an old *atlas*?',
      'Where would you hang an *antique* map: in the hall, the study or above the bed?',
      'A walk with an *Ordnance Survey* map: you lead, or somebody else does?',
      'Which *county* would you like to see drawn by hand and framed?',
    ],
  },
  {
    name: 'gift wrapping',
    says: [
      'gift ?wrap(ping|ped)?( service| paper)?',
      '(wrapping|tissue|brown) paper',
      'present wrapping',
      'wrapping (service|station)',
      'furoshiki',
      'gift bag',
    ],
    clues:
      'ribbon, bows, tape, tags, paper, scissors, parcels, string, wrapping paper, tissue, present, box, brown paper, christmas eve, furoshiki, gift bag, twine, elves, recyclable, awkward shape, donation, roll, crease, tree, foil, last minute, mall, sparkle, hand-tied, corners',
    asks: {
      choice: [
        '+Unwrapping a present: rip the paper, or save it for next year?',
        'Which present is trickiest to wrap: a ball, a bike or a teddy?',
      ],
      problem: ['Which part of gift wrapping do you find trickiest: corners, bows or the tape?'],
      experience: ['~Who in your family wraps presents with the most sticky tape?'],
    },
    cued: [
      'Which colour of *ribbon* goes on a present from you?',
      'Where do you hide *Christmas* presents before you wrap them?',
      'What do you draw or stick on plain *brown paper*?',
      'What do you write on the *tag*: a name, a joke or a few kind words?',
    ],
  },
  {
    name: 'garden ornaments',
    says: [
      'garden (gnome|ornament|statue|statuary|sculpture|art)',
      'gnome',
      'bird ?bath',
      'sun ?dial',
      'weather ?vane',
      '(garden|stone|water|solar) fountain',
      'lawn (ornament|flamingo)',
    ],
    clues:
      'lawn, stone, patio, gnome, cast, pedestal, flower bed, metal, rust, bird bath, statue, sundial, planter, fountain, concrete, sculpture, plinth, frog, pond, garden centre, buddha, weathered, fairy, resin, lead, urn, rusty, figurine, hare, wind spinner, border, terracotta',
    asks: {
      problem: ['+Which garden ornament has been with you longest?'],
      experience: ['+Which garden ornament makes you smile when you pass it?'],
      idea: [
        'Where in the garden would you put a new ornament?',
        'Which animal would you choose for a garden statue?',
      ],
    },
    cued: [
      'Where would you put a *bird bath* so that you could watch it over breakfast?',
      'Which *statue* would you stand at the end of a garden path?',
      'What would you plant in a big stone *planter* by the door?',
      'Which sound do you like from a *fountain*: a trickle, a splash or a steady rush?',
    ],
  },
  {
    name: 'sunglasses',
    says: [
      'sunglasses',
      '(prescription|polarised|polarized|designer) (sunglasses|shades)',
      'reading glasses',
      '(ski|swim) goggles',
    ],
    clues:
      'frames, lenses, polarised, glare, uv, tortoiseshell, shades, tinted, lens, prescription, optician, aviator, summer, beach, eyewear, case, eyes, driving, fitting, wayfarer, sunny, acetate, designer, mirrored, holiday, scratched, wraparound, cat eye, varifocal, sun',
    asks: {
      choice: [
        '+Sunglasses: round, square or aviator?',
        'Sunglasses: small and cool, or as big as saucers?',
        'Where would your next sunglasses take you: the beach, the slopes or a road trip?',
      ],
      problem: ["What's hardest about choosing sunglasses: the shape, the colour or the fit?"],
    },
    cued: [
      'What colour would you choose for *mirrored* sunglasses: blue, gold or red?',
      'Which film do *aviator* sunglasses make you think of?',
      'Where do you need *polarised* sunglasses most: on the water, in the snow or at the wheel?',
      'Which frames suit you best: *tortoiseshell*, black or something bright?',
    ],
  },
  {
    name: 'pet portraits',
    says: [
      '(pet|dog|cat|horse) (portrait|painting|illustration|sketch|caricature)',
      'pet (artist|photographer)',
      'paw print (jewellery|jewelry|kit|keepsake|art)',
      'pet keepsake',
    ],
    clues:
      'canvas, pastel, likeness, commission, fur, watercolour, whiskers, framed, paw, dog, cat, pencil, painting, photo, artist, horse, keepsake, drawn, memorial, illustration, oil, studio, rainbow bridge, print, spaniel, mounted, gift, deposit, sketch, digital',
    asks: {
      choice: [
        '+A pet portrait: noble in a ruff, or just as silly as in real life?',
        '+A pet portrait: in oils, in pencil or as a photo?',
      ],
      idea: ['Which costume would suit the pet you know best in a grand portrait?'],
      problem: ["What's hardest about getting your pet to sit still for a picture?"],
    },
    cued: [
      '*Horse* portrait: head only, or galloping across the field?',
      'Which *dog* in your life has the most expressive face?',
      "How would you have a cat's portrait made: in *watercolour* or in pencil?",
      'Where would you hang the *framed* picture of a pet?',
    ],
  },
  {
    name: 'army surplus',
    says: [
      '(army|military|navy|government) surplus',
      'surplus (store|shop)',
      '(military|combat) (boots|clothing|jacket)',
      'camo (net|jacket|gear)',
      'militaria',
      'bush ?craft (shop|gear|store)',
    ],
    clues:
      'camo, rucksack, canvas, boots, bergen, mess tin, poncho, ration, parka, military, kit bag, ammo box, jacket, cargo trousers, webbing, tent, gas mask, khaki, navy, ration pack, woodland, nato, bushcraft, combat, field jacket, german, issue, jerry can, grade 1, helmet',
    asks: {
      idea: ['+What would you look for first in an army surplus shop?'],
      choice: [
        '+Which piece of army surplus would you use most: boots, a parka or a rucksack?',
        'From an army surplus shop: a warm coat, or a bag with many pockets?',
      ],
      experience: ['Which sturdy old bag or coat has been with you the longest?'],
    },
    cued: [
      'What would you carry in a *rucksack* for three days outdoors?',
      'Where would you pitch an old army *tent* for a night: wood, beach or garden?',
      '*Parka*: green, black or with a big furry hood?',
      'What do you cook first in a *mess tin*?',
    ],
  },
  {
    name: 'flags',
    says: [
      'flag ?(pole|maker|shop|seller|raising|supplier)',
      '(custom|feather|hand sewn|national|garden) flag',
      'bunting (maker|hire|shop)',
      '(event|team|pride|county) flags',
      'vexillology',
      'pennant',
    ],
    clues:
      'banner, pole, flying, bunting, sewn, halyard, colours, crest, stripes, hoist, fabric, nation, feather, pennant, union jack, tricolour, st george, half mast, stitched, windy, country, jubilee, rainbow, printed polyester, world cup, republic day, pride, toggle, eyelets, coronation, ceremonial, courtesy, patriotic',
    asks: {
      idea: ['What would be on a flag for your street?'],
      choice: [
        'A flag: three plain stripes, or a dragon in the middle?',
        'Which flag would you choose for a garden pole: a country, a club or a season?',
      ],
      experience: ['On which day would you hang a flag or bunting from your window?'],
    },
    cued: [
      'Which animal would you put on a *banner* for your town?',
      'Which windows or trees in your street look best with *bunting*?',
      'Where does a *flag pole* look best: by the gate, on the lawn or on the roof?',
      "Which country's *tricolour* do you recognise first?",
    ],
  },
  {
    name: 'Christmas lights',
    says: [
      '(christmas|holiday|festive|diwali|permanent) light(s|ing)? (installation|installer|install|display|hanging|hire|switch on)',
      '(christmas|holiday) lights',
      'light switch on',
      '(outdoor|string|fairy) lights',
    ],
    clues:
      'roofline, leds, twinkle, gutters, timer, reindeer, warm white, ladder, tangled, switch-on, tree, bulb, fairy, garland, string, display, install, december, tinsel, icicle, permanent, outdoor, santa, takedown, diwali, festive, lamppost, town centre, mayor, sparkle, holiday',
    asks: {
      choice: [
        '+Lights on the house: warm and white, or every colour and blinking?',
        '+Where do your Christmas lights go first: the tree, the window or the door?',
      ],
      experience: ['Which street near you has the cheeriest lights in winter?'],
      problem: ['~Who in your house gets to untangle the fairy lights?'],
    },
    cued: [
      'When do the first lights go up on your *tree*: November, the first of December or later?',
      'How high would you climb for lights on the *roofline*: to the gutter, the gable or not at all?',
      'Which would you put out front: a glowing *reindeer*, or a Santa on a ladder?',
      'Who do you take along to see the town *switch-on*?',
    ],
  },
  {
    name: 'incense and attar',
    says: [
      '(attar|ittar|oud)',
      'incense (stick|shop|maker|burner|cone)',
      'agarbatti',
      'bakhoor',
      'dhoop',
      'essential oil',
      'room (spray|diffuser)',
      'reed diffuser',
    ],
    clues:
      'sandalwood, jasmine, fragrance, rose, musk, frankincense, sticks, smoke, vetiver, oud, agarbatti, cone, oil, burner, dhoop, perfume, bakhoor, resin, alcohol free, puja, scent, amber, charcoal, roll-on, bottle, ml, saffron, temple, eid, kannauj, long lasting',
    asks: {
      choice: [
        '+A scent for quiet evenings: sandalwood, or jasmine?',
        'Which scent would you choose for prayer or meditation: frankincense, sandalwood or rose?',
      ],
      idea: ['When in the day do you most like to light incense?'],
      experience: ['Which scent takes you back to a room from long ago?'],
    },
    cued: [
      'Which would you choose for a bath or a bedroom: *rose*, jasmine or musk?',
      '*Oud*: on the skin, in the room or only on special evenings?',
      '*Frankincense*: a winter smell, a church smell or an everyday one?',
      'How do you like incense best: a *cone*, a stick or a warm burner?',
    ],
  },
  {
    name: 'estate sale',
    says: [
      'estate (sale|liquidation)',
      '(yard|garage|moving|tag|rummage|jumble|tabletop) sale',
      'tag sale',
      'consignment (shop|store|sale)',
      'flea market',
      'swap (meet|shop|party)',
    ],
    clues:
      'bargain, furniture, treasures, china, tools, early birds, cash, vintage, boxes, antiques, yard sale, garage sale, jewellery, glassware, clear-out, cash only, house contents, downsizing, half price, collectible, driveway, executor, moving, saturday, numbers, records, haggle, driveway parking, linens, liquidation, probate',
    asks: {
      experience: [
        '+What second-hand find are you proudest of?',
        '+Where in your home does your favourite second-hand find live?',
        '+~What did you bring home from a sale without knowing what it was for?',
      ],
      choice: ['+Which stall or table do you head for first at a sale?'],
    },
    cued: [
      'Which old *tool* is still the best one you own?',
      'Lovely old *china*: for every day, or kept for best?',
      'What draws you to old *jewellery*: brooches, rings or beads?',
      'Which *antique* would you love to find under a dust sheet?',
      'Which *record* would you be thrilled to find in a box at a sale?',
      'Which colour of old *glassware* do you like on a windowsill: green, blue or amber?',
      'Which *vintage* thing do you use every week: a lamp, a coat or a pan?',
    ],
  },
];
