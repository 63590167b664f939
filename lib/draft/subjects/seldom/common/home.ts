import type { Besides } from '../../subject';

/** What is known of the subjects of `home.ts` besides their rows. */
export const home: Besides = {
  sofa: {
    clues:
      'corner suite, 3 seater, 2 seater, chaise, recliners, fabric swatches, suites, sectional, leather suite, l shape, couch, corner, upholstery, fabric, cushion, settee, seater, armchair, leather, velvet, delivered, showroom, modular, made to order, footstool, legs, swatch, living room, comfort, seat, fire label, lounge, reupholstered, chesterfield, sit',
    cued: [
      'A *corner* sofa: facing the television, the window or the fire?',
      'What is a *recliner* best for: a film, a book or a nap?',
      'Which colour should a *leather* sofa be: tan, black or dark green?',
      'A *velvet* sofa: for every evening, or for the best room?',
      'Where would you put your favourite *armchair*: by the window, the fire or the books?',
      'Who would be the first guest on a new *sofa bed* at your house?',
      'How many *cushions* belong on a sofa: none, a pair or a whole pile?',
      'Which sofa *fabric* feels best on bare arms: linen, wool or velvet?',
    ],
  },
  mattress: {
    clues:
      'king size, divan, pocket sprung, toppers, 1000 pocket, queen size, ottoman, box spring, side sleeper, pocket spring, memory foam, bed, firm, sleep, double, comfort, hybrid, back pain, trial nights, turn, orthopaedic, latex, support, showroom, springs, old one removed, delivery, firmness, coir, rolled, headboard, try before, protector, lie down',
    cued: [
      'How do you settle on a mattress: as a *side sleeper*, on your back or on your front?',
      'Which mattress would you lie down on first: *memory foam*, springs or latex?',
      'Who takes up most of a *king size* mattress in your house: you, the children or the dog?',
      'Where would a mattress *topper* be most welcome: spare bed, camper or sofa bed?',
      'With a new mattress: a padded *headboard*, a wooden one or none at all?',
      'What would you store under the mattress in an *ottoman* bed?',
      'How do you try a mattress in a *showroom*: shoes off and lie down, or a quick sit?',
      'What do you do first on mattress *delivery* day: bounce, nap or make the bed?',
      'How many *trial* nights would you need to know that a mattress is right?',
      'When do you *sleep* best on your own mattress: Friday night, Sunday morning or after a trip?',
    ],
  },
  bedding: {
    clues:
      'egyptian cotton, pillowcases, tog, flat sheet, percale, throws, double bed, king size, coverlet, blankets, duvet, sheets, linen, cotton, thread count, fitted sheet, bed, quilt, doona, washed, sateen, pillow, flannel, egyptian, bedspread, bamboo, feather, washable, hypoallergenic, stripes, bedroom, set',
    cued: [
      'Which *duvet* would you choose: one for all year, or a light and a warm one?',
      'How many *pillows* do you like on a bed: one, two or a whole pile?',
      'Which colour would you choose for *linen* sheets: white, sand or dark blue?',
      'What do you like to put over the bed in *winter*: a blanket, a quilt or a second duvet?',
      'How do you keep cool in bed in *summer*: a thin sheet, an open window or one leg out?',
      'Which *throw* would you put at the end of the bed: chunky wool, soft fleece or patchwork?',
      "What's the best picture for a *kids* duvet cover: stars, animals or dinosaurs?",
      "What's the best way to fold a *fitted sheet*: flat, rolled up or with a second person?",
    ],
  },
  'rugs and carpets': {
    clues:
      'laminate, stairs, free fitting, roll ends, engineered wood, twist pile, per sqm, hardwood, vinyl plank, wool, pile, flooring, underlay, fitted, vinyl, runner, persian, remnant, handwoven, hallway, loop, handknotted, living room, tufted, jute, stain, measure, lvt, room, kilim, flatweave, twist, square metre',
    cued: [
      'What would you lay on the *stairs*: a carpet, a runner or bare wood?',
      'Which colour rug hides the most in a busy *hallway*: grey, brown or patterned?',
      'What goes on your *bedroom* floor: carpet, rug or boards?',
      'Which floor would you choose for a kitchen: *vinyl*, tiles or wood?',
      'Which do you like under a rug: pale *oak*, dark wood or stone?',
      'What is the first thing you do on a newly *fitted* carpet: lie down, walk barefoot or hoover?',
      'How should a *Persian* rug be shown off: on the floor, or on the wall?',
      'What do you do first when something spills on a *wool* carpet: blot, rinse or call for help?',
    ],
  },
  lighting: {
    clues:
      'led, dimmable, bulbs, pendants, lumens, wall lights, downlights, e27, warm white, spotlights, lamp, shade, chandelier, ceiling, glow, dimmer, brass, fixture, floor lamp, switch, glass, table lamp, outdoor, fitting, illuminate, showroom, sconce, electrician, installation, architectural, solar',
    cued: [
      'What would you hang over a kitchen table: one big *pendant* or three small ones?',
      'Where would you like a *chandelier* best: hall, dining room or bathroom?',
      'Where do you like *wall lights* best: by the bed, on the stairs or in the hall?',
      'For *outdoor* lights: a bright path, or a soft glow in the trees?',
      'Which room would you put a *dimmer* in first?',
      'Where do you place a *floor lamp*: by the sofa, behind a chair or in a dark corner?',
      'What light do you like in a *bathroom*: bright as day, or soft enough for a bath?',
      'Which shape of *table lamp* do you like best: round, tall and slim or a mushroom?',
    ],
    atWork: {
      asks: [
        '+Which building have you seen that is beautifully lit?',
        '+What should a lighting plan start with: the room, the task or the mood?',
        'Where does lighting make the biggest difference: shops, offices or hotels?',
        'Which room is hardest to light well: the kitchen, the office or the bathroom?',
      ],
      cued: [
        'Which light in an *office* makes the biggest difference to a working day?',
        'What do clients change their minds about most with *pendants*: size, height or number?',
        'What do you plan first in a *kitchen*: the worktop light, the table or the mood?',
        'What do you find hardest to explain to customers: *lumens*, colour warmth or dimming?',
      ],
    },
  },
  'fitted kitchen': {
    clues:
      'quartz, cabinets, handleless, shaker, soft close, granite, larder unit, kitchens, units, flat pack kitchen, worktop, island, designer, appliances, sink, doors, installation, splashback, showroom, pantry, breakfast bar, drawers, fitters, renovation, tap, paint colour, extension, bespoke, modular, remodel, benchtop',
    cued: [
      'Which colour would you paint a *shaker* kitchen: cream, green or navy?',
      'Kitchen doors: *handleless*, or with a handle you can hang a towel on?',
      'What has a fixed place on your kitchen *worktop*: kettle, toaster or fruit bowl?',
      'What would you do most at a kitchen *island*: cook, eat or chat?',
      'What would you stock first in a walk-in *pantry*?',
      'Which *splashback* would you choose for a kitchen: tiles, glass or stone?',
      'What ends up in that one kitchen *drawer* where everything goes?',
      'Which kitchen worktop would you choose: *quartz*, granite or wood?',
    ],
    atWork: {
      asks: [
        '+Which detail makes a fitted kitchen feel well made?',
        '+Which skill shows best in a fitted kitchen: measuring, joinery or finishing?',
        'What matters most in a new kitchen: the layout, the storage or the finish?',
        'What should a kitchen designer ask first?',
      ],
      cued: [
        'What do people touch first in a kitchen *showroom*: the doors, the stone or the drawers?',
        'Which question should a kitchen *designer* ask before anything else?',
        "What makes a kitchen *fitter*'s first day easier: clear plans, parking or an empty room?",
        'Which kitchen *appliances* do clients choose first: oven, hob or fridge?',
      ],
    },
  },
  bathroom: {
    clues:
      'grout, tiled, wet room, basins, bathrooms, shower, vanity, underfloor heating, towel rail, suite, ensuite, bath, taps, toilet, walk in, fitters, enclosure, renovation, screen, freestanding, mirror, brassware, underfloor, installation, plumber, cloakroom, panels, designer, tray',
    cued: [
      'Which *tiles* would you choose for a bathroom: plain white, bold colour or stone?',
      'A *walk in* shower: clear glass, frosted glass or no screen at all?',
      'What would you like most in a *shower*: a rain head, a seat or a big shelf?',
      'What does an *ensuite* need most: a good shower, a big mirror or lots of storage?',
      'Who in the family would stay longest on *underfloor heating* on a cold morning?',
      'Where would you put a *freestanding* bath: under the window, in the middle or in the bedroom?',
      'Which finish do you like best on bathroom *taps*: chrome, brass or matt black?',
    ],
    atWork: {
      asks: [
        'What makes a small bathroom work well?',
        'Which bathroom trend do you hope will stay?',
        'What would you ask a bathroom designer first?',
        'Where would you start in planning a bathroom: the shower, the tiles or the storage?',
      ],
      cued: [
        'What do you check first before you plan a *wet room*?',
        'Which *tiles* are the most satisfying to lay: metro, mosaic or large format?',
        'Which question about a bathroom *renovation* do customers ask first?',
        'What saves most time when fitting a *vanity* unit: clear plans, a second pair of hands or a level wall?',
      ],
    },
  },
  'kitchen appliances': {
    clues:
      'induction, fridge freezer, fan oven, cooker, integrated, ariston, bosch, dishwasher, extended warranty, miele, fridge, oven, kettle, blender, toaster, mixer, hob, microwave, air fryer, coffee machine, freezer, repair, stand mixer, smart, energy rating, built in, food processor, juicer, watts, washing machine, installed, slow cooker, spare parts, white goods',
    cued: [
      'What was the first thing you cooked, or would cook, in an *air fryer*?',
      'Which do you like to cook on: gas, *induction* or a plain electric hob?',
      'What is always in the door of your *fridge*: milk, sauces or something fizzy?',
      'Which smell from the *oven* brings everybody into the kitchen?',
      'How dark do you set the *toaster*: pale, golden or nearly black?',
      'What would you make first in a stand *mixer*: bread, cake or meringue?',
      'What has been in your *freezer* longest: peas, bread or something with no label?',
      'How many times a day does the *kettle* go on in your house?',
    ],
    atWork: {
      asks: [
        '+Which kitchen appliance do you find well designed?',
        '+What should kitchen appliance designers work on next: size, sound or easy cleaning?',
        'What matters most in a kitchen appliance: ease of cleaning, long life or low noise?',
        'Which appliance has changed the way you cook?',
      ],
      cued: [
        'Who empties the *dishwasher* at your work: a rota, one kind person or whoever comes first?',
        'Which rule hangs, or should hang, above the *microwave* at work?',
        'Which kitchen appliance is the most satisfying to *repair*?',
        'What do kitchen buyers ask for more often now: *integrated* appliances, or ones on show?',
      ],
    },
  },
  'washing machine': {
    clues:
      'drum, 9kg, dryer, wash and fold, service wash, duvets, ironed, per load, front load, whites, laundry, load, launderette, spin, washer, detergent, tumble, stain, kg, laundromat, repair, clothes, cycle, wash, rinse, bearings, dry cleaning, fabric softener, fault, pump, socks, appliance, fold',
    cued: [
      "What's best about a freshly washed *duvet*: the smell, the fluff or the first night?",
      'How do you keep *whites* white: a separate wash, sunshine or a trick from your gran?',
      'What feels best straight from the *dryer*: towels, pyjamas or bedding?',
      'What do you *iron* first from the pile: shirts, sheets or tea towels?',
      'How would you spend the time while somebody else does your *service wash*?',
      'How do you measure *detergent*: by eye, with the cap or with a capsule?',
      'How do you sort a *load* of washing: by colour, by fabric or not at all?',
      'Which noise from a washing machine tells you that it needs a *repair*?',
    ],
  },
  'vacuum cleaner': {
    clues:
      'suction, cordless, bagless, pet hair, attachments, carpets, brush roll, hoover, robot, filter, dust, mop, battery, upright, brush, floor, bags, stick, cleaning, wet and dry, hose, repair, stairs, allergies, motor, run time, docking',
    cued: [
      'Where would you take a *cordless* vacuum first: the stairs, the car or under the sofa?',
      'Where does *pet hair* collect most: on the sofa, on the stairs or on your best coat?',
      'Vacuuming the *stairs*: from the top down, or from the bottom up?',
      'For your next vacuum: *bagless* with a clear bin, or with a bag to throw away?',
      'What turns up most when you vacuum the *car*: coins, crumbs or sand?',
      'Which floor needs a *mop* most after the vacuum: kitchen, hall or bathroom?',
      "What's the oddest thing you've heard of being stuck in a vacuum *hose*?",
    ],
  },
  candles: {
    clues:
      'soy, wax, scented, wick, burn time, hand poured, melts, fragrances, reed, jar, tealight, diffuser, beeswax, rapeseed, essential oil, lavender, pillar, vanilla, tin, pouring, coconut wax, refill, handmade, tapered, cinnamon, sandalwood, cosy, snuffer',
    cued: [
      'Where do you like to burn *lavender*: in the bedroom, by the bath or in the hall?',
      'Which *Christmas* candle do you like best: pine, orange or cinnamon?',
      'What would you keep in an empty candle *jar*: pens, cotton wool or a small plant?',
      'Where would you put a *diffuser*: in the hall, the bathroom or the bedroom?',
      'Which scent would you choose for *summer* candles: sea air, cut grass or fig?',
      'What do you like about *beeswax* candles: the smell, the colour or the long, quiet burn?',
      'Which wax *melt* would you choose for a rainy Sunday: vanilla, apple or fresh linen?',
      'Where do you like to set out *tealights*: on the table, in the window or round the bath?',
    ],
  },
  'mugs and ceramics': {
    clues:
      'glaze, kiln, dishwasher safe, speckled, mug, pottery, stoneware, bowl, handmade, clay, plate, porcelain, potter, vase, wheel, thrown, tableware, studio, seconds, earthenware, fired, espresso cup, tile, handle, slip, painted, jug, hand thrown',
    cued: [
      'Which *glaze* colour would you choose for your breakfast bowl?',
      "What would you make first on the potter's *wheel*: a bowl, a mug or a vase?",
      'What goes in your favourite *bowl*: soup, cereal or fruit?',
      'What would you put in a handmade *vase*: tulips, dried grasses or one single stem?',
      'What would you paint on a *plate*: flowers, stripes or a fish?',
      'Which feels better in the hand: smooth *porcelain*, or rough stoneware?',
      'Which mug suits *Christmas*: reindeer, holly or the one you use all year?',
      "What matters most in a mug's *handle*: room for all your fingers, a thumb rest or the look?",
    ],
  },
  'paint and wallpaper': {
    clues:
      'tester pots, matt, eggshell, swatch, emulsion, peel and stick, shade card, colour, shade, walls, chalk, litre, feature wall, primer, pattern, neutral, tin, decorator, finish, roller, washable, brush, undercoat, colour match, masonry, interior, woodwork, paste, tones, upcycle, low voc',
    cued: [
      'Which wall would you choose for *wallpaper*: behind the bed, in the hall or in the smallest room?',
      'Which colour would you give a *front door* if the whole street could see it?',
      'Where would you put a *feature wall*: in the bedroom, the living room or the hall?',
      'How many *tester pots* do you try before you settle on a colour?',
      'Which finish do you like on the walls: *matt*, silk or something in between?',
      'What would you paint first in a *kitchen* makeover: the cupboards, the walls or the chairs?',
      'For *exterior* paint: would you start with the fence, the shed or the garage door?',
      'What would you give a new life with a tin of *chalk paint*: a chair, a chest or a bedside table?',
    ],
    atWork: {
      asks: [
        'How do you choose a wall colour: from a sample pot, from a photo or on instinct?',
        'How do you test a wall colour before deciding?',
        'Which colour would you like to see on more walls?',
        'What can a fresh coat of paint change in a workplace?',
      ],
      cued: [
        'What do customers find hardest to choose: the *colour*, the finish or the quantity?',
        'Which *brush* or roller would no decorator want to be without?',
        'What do *decorators* like most about a job: the preparation, the cutting in or the last look?',
        'Which kind of *wallpaper* do you most enjoy hanging: plain, murals or big patterns?',
      ],
    },
  },
  'home decoration': {
    clues:
      'made to measure, blinds, drapes, shutters, roman blinds, fabrics, scatter cushions, blackout, poles, mirrors, ornaments, curtains, cushions, wall art, throws, interiors, homeware, vase, roman, roller, prints, lampshade, linen, soft furnishing, decor, living room, frames, shelf, rug, styling, cosy, pelmet, rail',
    cued: [
      'How long do you like *curtains*: to the sill, or down to the floor?',
      'Where would you choose *blinds* over curtains: kitchen, bathroom or bedroom?',
      'How many *cushions* are right for a sofa: two, four or as many as fit?',
      'Where would you hang a big piece of *wall art*: over the sofa, the bed or the stairs?',
      'Which room at home gains most from a big *mirror*: hall, bedroom or bathroom?',
      'What would you put in a tall *vase*: fresh flowers, dried stems or bare twigs?',
      'Where does a *throw* end up in your house: on the sofa, on the bed or over your knees?',
      'A living room in the evening: one *lamp* in the corner, or all the lights on?',
    ],
  },
  furniture: {
    clues:
      'oak, sideboards, wardrobe, bedside, upcycled, solid wood, bookcase, recliner, showroom, mango wood, table, chairs, sofa, handmade, wood, drawers, bespoke, cabinet, upholstery, delivery, dining, bedroom, mid century, sheesham, solid, assembly, restored, dresser, walnut, flat pack, teak, antique, maker',
    cued: [
      'Where does everybody sit on your *sofa*, and who has the best corner?',
      'Which shape of *dining* table makes for the best evenings: round, square or long?',
      "What's the best colour for *oak*: pale and natural, honey or dark?",
      'What would you turn into an *upcycled* piece: an old door, a ladder or a chest?',
      'How do you sort a *bookcase*: by author, by colour or wherever it fits?',
      'What lives on your *bedside* table besides a lamp?',
      'What makes a *chair* the one nobody wants to leave: arms, a high back or a footstool?',
      'What ends up in the top *drawer* of every sideboard?',
    ],
    atWork: {
      asks: [
        '+Which wood do you like best for furniture: oak, walnut or pine?',
        'Which matters most in furniture: comfort, looks or how long it lasts?',
        'What tells you that furniture is well made?',
        'Which piece of furniture would you like to learn to make?',
      ],
      cued: [
        'Which *wood* do you most enjoy working with?',
        'Which piece in a *showroom* do people sit on or touch first?',
        'Where does the first idea for a *bespoke* piece come from: a sketch, a photo or a chat?',
        'What do you look for first in a *chair* for a busy office: comfort, looks or wear?',
      ],
    },
  },
  DIY: {
    clues:
      'sandpaper, screws, timber, cement, tools, sealant, hammer, plywood, power tools, trade counter, paint, drill, hardware, tiles, plaster, home improvement, shelf, saw, project, plumbing, hire, nails, decorating, builders merchant, weekend, filler, renovate, weatherboard, garden, fix',
    cued: [
      'Which colour of *paint* would you put on one wall just for fun?',
      'Who first showed you how to use a *drill*?',
      'What do you keep odd *screws* in: a jam jar, a tin or a proper box?',
      'Which *tile* would you choose for a kitchen wall: plain white, patterned or a bold colour?',
      'What would you build from a few lengths of *timber*: a bench, a planter or a shelf?',
      'Which *power tool* would you buy first for a new home: a drill, a sander or a saw?',
      'What do you do with a small hole in *plaster*: fill it, or hang a picture over it?',
      'What do you wear for *decorating*: old jeans, overalls or whatever comes to hand?',
    ],
  },
};
