import type { Subject } from '../subject';

/** Shops and makers of things that one street in a hundred has. */
export const oddments: readonly Subject[] = [
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
      idea: ['Which colour and flavour of candyfloss would you ask for?'],
      problem: ['What gets stickiest when you eat candyfloss: fingers, nose or hair?'],
      choice: ['Candyfloss: on a stick, or in a bag to take home?'],
      experience: ['Who bought you your first candyfloss, and where?'],
    },
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
      idea: ['Which place would you like to have on your wall as an old map?'],
      problem: ['Which country do you always have to hunt for on a map?'],
      choice: ['A map on the wall: the whole world, or the place you grew up?'],
      experience: ['Which country do you look for first on a globe?'],
    },
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
      idea: ['Which present would you be glad to have wrapped by somebody else?'],
      problem: ['Which part of gift wrapping do you find trickiest: corners, bows or the tape?'],
      choice: ['Unwrapping a present: rip the paper, or save it for next year?'],
      experience: ['~Who in your family wraps presents with the most sticky tape?'],
    },
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
      idea: ['What would your garden gnome be doing: fishing, reading or sleeping?'],
      problem: ['Where in a garden is it hardest to find the right spot for an ornament?'],
      choice: ['Among the flowers: a cheerful gnome, or a noble statue?'],
      experience: ["What's the funniest garden ornament you have walked past?"],
    },
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
      idea: ['Which film star would you like to look like in your sunglasses?'],
      problem: ["What's hardest about choosing sunglasses: the shape, the colour or the fit?"],
      choice: ['Sunglasses: small and cool, or as big as saucers?'],
      experience: ['Where did you last leave a pair of sunglasses behind?'],
    },
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
      idea: ['Which costume would suit the pet you know best in a grand portrait?'],
      problem: ["What's hardest about getting your pet to sit still for a picture?"],
      choice: ['A pet portrait: noble in a ruff, or just as silly as in real life?'],
      experience: ["What's the best photo you have taken of a pet?"],
    },
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
      idea: ['What would you look for first in an army surplus shop?'],
      problem: ['What do you never have enough pockets for on a day outdoors?'],
      choice: ['From an army surplus shop: a warm coat, or a bag with many pockets?'],
      experience: ['Which sturdy old bag or coat has been with you the longest?'],
    },
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
      problem: ['Which two flags do you always mix up?'],
      choice: ['A flag: three plain stripes, or a dragon in the middle?'],
      experience: ['On which day would you hang a flag or bunting from your window?'],
    },
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
      idea: ['Which window, tree or roof near you would look lovely in a thousand little lights?'],
      problem: ['~Who in your house gets to untangle the fairy lights?'],
      choice: ['Lights on the house: warm and white, or every colour and blinking?'],
      experience: ['Which street near you has the cheeriest lights in winter?'],
    },
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
      idea: ['When in the day do you most like to light incense?'],
      problem: ['Which room in your home is hardest to keep smelling fresh?'],
      choice: ['A scent for quiet evenings: sandalwood, or jasmine?'],
      experience: ['Which scent takes you back to a room from long ago?'],
    },
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
      idea: ['What do you look for first at a flea market or a yard sale?'],
      problem: ['~What did you bring home from a sale without knowing what it was for?'],
      choice: ['At a yard sale: there before breakfast, or in the last hour for the bargains?'],
      experience: ['Which treasure in your home came from a flea market or a garage sale?'],
    },
  },
];
