import type { Subject } from '../subject';

/** Machines, cures and numbers for farms, and the materials other makers start from. */
export const fieldwork: readonly Subject[] = [
  {
    name: 'farmers field day',
    says: [
      '(crop|trial|grower|agronomy|dealer|machinery) (field day|open day|demo day|walk)',
      '(machinery|drill|tractor|tillage|harvester|sprayer) (demo|demonstration)',
      '(variety|crop|plot|on farm) trial',
      'farm walk',
      'trial plot',
    ],
    clues:
      'plots, wheat, tillage, agronomist, varieties, drill, growers, harvester, trial plots, crop, demonstration, machinery, seed, sprayer, paddock, canola, silage, tractors, fertiliser, dealer, soil, yields, steak sandwich, agronomy, maize, disease control, ag, demo',
    asks: {
      idea: [
        'What would you most like to see demonstrated at a field day?',
        'Which machine would you like to see at work at a field day?',
        'Which crop would you most like to see in the trial plots at a field day?',
      ],
      choice: ['At a field day: the machines first, or the crop trials?'],
    },
    atWork: {
      asks: [
        'What makes a field day useful: trial results, live demonstrations or time to talk?',
        'What makes a field day worth leaving the farm for: the plots, the machines or the talk?',
        'Which topic would you put first on a field day programme: soil, varieties or machinery?',
        "What decides a new variety for a farmer: trial figures, or a neighbour's crop?",
      ],
    },
  },
  {
    name: 'weeding robots',
    says: [
      '(weed|weeding|field|farm|harvest|picking|orchard|strawberry) robot',
      'robotic (weeder|weeding|harvest|harvester|picking)',
      '(laser|camera guided|mechanical|spot) (weeding|weeder|hoe|spraying)',
      '(autonomous|driverless|electric) tractor',
      'auto ?steer',
      'precision (spraying|farming|agriculture|planting)',
    ],
    clues:
      'rows, weeds, crops, autonomous, hectares, gps, hoe, herbicide, laser, farm, picking, field, camera, precision, harvester, agritech, labour shortage, orchard, strawberry, ai, seedlings, growers, robotic, vegetables, sugar beet, prototype, machine vision, solar-powered, implement, tractor',
    asks: {
      problem: ['Which weed would be the toughest test for a robot?'],
      experience: ['Which weed have you been battling the longest?'],
      idea: [
        'Which crop would you let a weeding robot loose in first?',
        'Which job in the garden or field would you give a robot first?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in a weeding robot: accuracy, running time or easy set-up?',
        'Which weed costs growers the most hours where you farm?',
        'Which crop would benefit most from a weeding robot: vegetables, beet or salads?',
        'What would decide a weeding robot for you: the soil, the rows or the slope?',
      ],
    },
  },
  {
    name: 'milking robots',
    says: [
      '(milking|feeding|barn|scraper) robot',
      'robotic milking (parlour|system|machine)',
      '(milking|dairy) (parlour|parlor|equipment|automation|technology)',
      '(cow|calf|herd|heat) (collar|monitoring|detection|sensor|activity)',
      'automatic (feeding|calf feeder|scraper)',
      'cow brush',
    ],
    clues:
      'cows, herd, udder, litres, barn, parlour, collar, calves, dairy, farmer, teat, automatic, scraper, farm, voluntary, yield, cow flow, robotic, installation, feed, somatic cell, labour saving, shed, lactation, parlor, milk quality, open farm, feed pusher',
    asks: {
      idea: ['What would you most like a milking robot to tell you about each cow?'],
      choice: [
        'With time saved by a milking robot: a longer breakfast, or more time with the herd?',
        'What interests you most about a milking robot: how it works, or how the cows like it?',
        'Milking: with a robot, in the parlour or a bit of both?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in a milking robot: cow comfort, clear data or quick service?',
        'What takes longer to settle in with a milking robot: the cows, or the people?',
        'What would a dairy family do with the hours a milking robot saves?',
        'Which figure from a milking robot do you look at first each morning?',
      ],
    },
  },
  {
    name: 'feed additives',
    says: [
      '(feed|silage|mineral|premix|rumen) (additive|inoculant|supplement|block|premix|lick)',
      '(animal|livestock|poultry|swine|ruminant) (nutrition|nutritionist|feed additive)',
      '(methane|rumen) (reduction|additive|bolus)',
      '(animal health|veterinary) (company|product|vaccine|manufacturer)',
      'aqua ?feed',
    ],
    clues:
      'rumen, ration, herd, trace element, digestion, minerals, silage, broilers, inoculant, premix, livestock, dairy, cattle, poultry, nutritionist, gut health, methane, supplement, enzyme, lick, probiotic, calves, swine, yeast, protein, mycotoxin, fermentation, amino acids, feed mill, growth, bolus',
    asks: {
      choice: [
        '+What matters most to you in a feed: health, growth or an easy mix?',
        'When do you check the ration: every season, every month or when something changes?',
        'A new feed additive: try it on a few animals first, or on the whole herd?',
      ],
      idea: ["What would you most like to improve in your animals' feed?"],
    },
    atWork: {
      asks: [
        'What matters most in animal feed: the health of the herd, the growth or the cost?',
        'What matters most when you choose a feed additive: proof, ease of mixing or advice?',
        'What do farmers notice first when the feed is right?',
        'What would you look at first in a ration: minerals, protein or fibre?',
      ],
    },
  },
  {
    name: 'pollination',
    says: [
      'pollinat(ion|ing) (service|contract|season|company|technology|hive)',
      '(bumble ?bee|hive) (hive|rental|delivery|monitoring|sensor)',
      '(biological|integrated) (control|pest management|pest control)',
      '(beneficial|predatory) (insect|mite|nematode)',
      'bio ?(control|pesticide|stimulant)',
    ],
    clues:
      'bees, orchards, blossom, hives, predators, aphids, growers, greenhouse, almonds, bumblebee, crop, beekeeper, contract, flowering, fruit set, canola, blueberry, colonies, pollinator, kiwifruit, yield, nectar, apples, pollen, season, cherries, honeybee, avocado, placement, per hectare',
    asks: {
      idea: [
        '+What would you plant first to bring more bees to the garden?',
        'Which fruit would you miss most if no bee came by?',
      ],
      experience: ['Which flowers do the bees love most where you live?'],
      choice: ['Which pollinator do you like to watch most: bees, butterflies or hoverflies?'],
    },
    atWork: {
      asks: [
        '+What helps pollination most: healthy hives, wild flowers or the right weather?',
        'What makes or breaks pollination in a season: the weather, the bees or the timing?',
        'Which crop near you relies most on good pollination?',
        'What do growers forget most often about bees at blossom time?',
      ],
    },
  },
  {
    name: 'greenhouse technology',
    says: [
      '(greenhouse|glasshouse|horticulture|horticultural) (technology|automation|screen|climate|lighting|builder|project|construction)',
      '(grow|horticultural|led grow) (light|lighting)',
      '(substrate|stone wool|coir) (supplier|slab|mix|grower)',
      '(tomato|cucumber|pepper) (grower|glasshouse|greenhouse)',
      'controlled environment agriculture',
      'fertigation',
    ],
    clues:
      'glasshouse, growers, tomatoes, climate, led, humidity, substrate, yield, climate control, horticulture, screens, hydroponic, led lighting, irrigation, polytunnel, crop, ventilation, cucumber, hectare, sensor, vertical farm, heating, shade, automation, nursery, polycarbonate, grow lights, co2 dosing, westland, gutters',
    asks: {
      idea: [
        'What would you grow in a greenhouse all year round?',
        'What would you grow in a greenhouse as big as a football pitch?',
      ],
      choice: [
        'Which vegetable do you like best from a greenhouse: tomatoes, cucumbers or peppers?',
        'What matters most in a greenhouse: light, warmth or water?',
      ],
    },
    atWork: {
      asks: [
        'What will change greenhouses most: better light, better sensors or less energy?',
        'What matters most in greenhouse technology: yield, energy use or ease of use?',
        'Which would you upgrade first in a greenhouse: lighting, climate control or irrigation?',
        'Which fruit or vegetable would you grow first if you had your own greenhouse?',
      ],
    },
  },
  {
    name: 'commodity prices',
    says: [
      '(grain|wheat|sugar|cocoa|coffee|cotton|soya|dairy|wool|steel|copper|commodity) (price|market report|futures|trader|broker|exchange)',
      'commodity (trading|trader|broker|market)',
      'market (report|update) for (grain|wheat|sugar|cocoa|dairy)',
      '(green coffee|cocoa|spice|tea|rice) (importer|exporter|trader)',
    ],
    clues:
      'tonne, harvest, futures, export, tender, crop, basis, demand, wheat, grain, cocoa, market report, barley, canola, supply, bushel, trader, coffee, copper, corn, sugar, dairy, wool, soybean, hedge, rally, bearish, usda, spot, wasde, index',
    asks: {
      choice: [
        '+Which commodity do you follow most closely: grain, oil or metals?',
        'What do you look at first in a market report: the price, the weather or the outlook?',
        'When do you like to read about commodity prices: first thing, at midday or at the close?',
      ],
      idea: ['Which commodity price do you look up first in the morning?'],
    },
    cued: [
      'How do you take your *coffee*: black, with milk or with sugar?',
      'Which *wheat* bread do you buy most: white, brown or seeded?',
      'How much *cocoa* do you like in chocolate: plenty, some or mostly milk?',
      "What's the best thing to do with fresh *corn*: grill it, boil it or pop it?",
      'Where would you miss *sugar* most: in tea, in cake or on cereal?',
      'Which *dairy* product would you miss most at breakfast: milk, butter or yoghurt?',
      'Which month says *harvest* to you more than any other?',
      'What do you like best in *wool*: a jumper, a blanket or a pair of socks?',
    ],
    atWork: {
      asks: [
        'Which matters most in following commodity prices: speed, background or a clear chart?',
        'How do you like your market update: a short email, a chart or a phone call?',
        'Which price do you notice first when commodities go up: bread, fuel or coffee?',
        'What moves commodity prices faster: the weather, or a rumour?',
      ],
      cued: [
        'What moves *wheat* more in a normal week: the weather, the dollar or the funds?',
        'Selling the *harvest*: some forward, some at the combine or all from the store?',
        'Which *export* figure do you wait for each month?',
        'Which *copper* signal do you trust most: stocks, the curve or demand from builders?',
      ],
    },
  },
  {
    name: 'flavours and ingredients',
    says: [
      '(flavour|flavor|fragrance) (house|company|development|creation|chemist|supplier)',
      'flavou?rist',
      '(natural|food) (colour|color|colouring|sweetener|emulsifier|starch|ingredient)',
      '(food|functional|plant protein|speciality) ingredient (supplier|company|manufacturer|fair|distributor)',
      '(recipe|food product) development',
      'sensory (panel|analysis|testing)',
    ],
    clues:
      'taste, aroma, vanilla, formulation, texture, samples, recipe, flavourist, natural, extract, food manufacturer, colours, beverages, sensory, citrus, applications, clean label, savoury, seasoning, emulsion, bakery, supplier, sweetener, fragrance, r&d, plant-based, reformulation, stand, powder, kosher, concentrates',
    asks: {
      idea: ['Which two flavours would you like to see together in a new product?'],
      experience: ['Which flavour takes you straight back to your childhood?'],
      choice: [
        'Which flavour would you like to find in more foods: vanilla, ginger or citrus?',
        'What matters most in a new flavour: natural, intense or surprising?',
      ],
    },
    atWork: {
      asks: [
        'Which flavour will be next in food and drink: floral, smoky or sour?',
        'Which flavour takes you straight back to childhood?',
        'What matters most in a new ingredient: the taste, the source or a steady supply?',
        'Which ingredient is trickiest to replace without anyone noticing?',
      ],
    },
  },
  {
    name: 'chemicals and resins',
    says: [
      '(chemical|speciality chemical|solvent|resin) (distributor|distribution|supplier|manufacturer|plant|industry)',
      '(master ?batch|plastic compound(er|ing)|polymer additive)',
      '(polyurethane|polyester|laminating) resin',
      '(pigment|paint|coating|ink) (manufacturer|plant|producer|industry|technology)',
      '(composite|carbon fibre|carbon fiber|fibreglass) (part|manufacturing|panel|component|moulding)',
    ],
    clues:
      'polymer, drums, formulation, solvent, pigment, batch, additives, coatings, epoxy, distributor, polyester, masterbatch, manufacturer, adhesive, plastics, plant, ibc, compound, specialty, raw material, fibreglass, reach, tonnes, titanium dioxide, supply chain, catalyst, polyurethane, petrochemical, granules, tank farm',
    asks: {
      choice: [
        'What matters most in a resin: strength, clarity or curing time?',
        'Where do you use resins and coatings most: floors, wood or metal?',
        'Which material would you most like to see made from plants: plastics, paints or glues?',
      ],
      problem: ['Which property is the hardest to get right in a resin or coating?'],
    },
    atWork: {
      asks: [
        'What matters most in a chemical supplier: steady quality, quick delivery or good advice?',
        'Which would you improve first in a coating: drying time, durability or odour?',
        'What makes a chemical order easy: clear data sheets, reliable stock or quick advice?',
        'Which everyday product would people be surprised to learn begins with a resin?',
      ],
    },
  },
  {
    name: 'industrial gases',
    says: [
      '(industrial|welding|medical|speciality|specialty|shielding) gas(es)?',
      '(helium|nitrogen|argon|oxygen|co2) (supply|generator|cylinder|tank|plant|shortage)',
      '(gas|oxygen) cylinder (delivery|supply|storage|swap)',
      'nitrogen generat(or|ion)',
      'dry ice (blasting|cleaning|pellet)',
    ],
    clues:
      'cylinder, regulator, argon, welding, bulk, nitrogen, cryogenic, purity, oxygen, helium, co2, bottle, generator, mig, balloon gas, acetylene, hydrogen, refill, liquid, shielding, medical, bulk tank, dry ice, tig, rental, laboratory, propane, pipeline, air separation',
    asks: {
      choice: [
        'What matters most when you order gas cylinders: delivery, choice or advice?',
        'Gas supply at work: cylinders in a rack, or a tank outside?',
        'Which gas do you use most in your workshop: argon, oxygen or a mix?',
      ],
      problem: ['Which job with gas cylinders takes the most care where you work?'],
    },
    atWork: {
      asks: [
        'What matters most in a gas supplier: safe delivery, quick service or good advice?',
        'What gets overlooked most often around gas cylinders: storage, straps or labels?',
        'What would make gas supply at work easier: automatic refills, online orders or fixed days?',
        'Which everyday thing would surprise people by needing an industrial gas?',
      ],
    },
  },
  {
    name: 'abrasives',
    says: [
      'abrasive (disc|blasting|product|supplier|belt|wheel)',
      '(grinding|cutting|flap|diamond|sanding) (disc|wheel|belt|pad)',
      'sand ?paper',
      '(deburring|polishing|finishing|vibratory) (machine|media|system)',
      'surface (finishing|preparation)',
    ],
    clues:
      'grit, discs, polish, sanding, burr, finish, grinder, belt, grinding, cutting wheel, flap, sandpaper, blasting, diamond, metalwork, ceramic, aluminium oxide, stainless steel, deburring, weld, 125mm, zirconia, wheels, pads, fabrication, angle grinder, scouring, sharpening, p80',
    asks: {
      choice: [
        'What would you most like to sand back to bare wood: a table, a door or a floor?',
        'Sanding wood: by hand, or by machine?',
      ],
      idea: ['Which old thing would you sand down and give a second life?'],
      problem: ['Which surface is the trickiest to sand smooth: edges, corners or old paint?'],
    },
    atWork: {
      asks: [
        'Which do you use most in the workshop: discs, belts or sheets?',
        'What matters most in an abrasive: a fast cut, a long life or a fine finish?',
        'What ruins a good finish most often: haste, heat or the wrong grit?',
        'What gets skipped most often in sanding: a grit, the dust or the mask?',
      ],
    },
  },
  {
    name: 'glass processing',
    says: [
      'glass (processor|processing|cutting|toughening|tempering|supplier|merchant)',
      '(toughened|laminated|insulated|architectural|fire rated|switchable|smart) glass',
      '(glass|structural) (balustrade|canopy|partition)',
      '(mirror|glass) (manufacturer|maker|factory)',
      'insulating glass',
    ],
    clues:
      'panes, toughened, glazing, furnace, laminated, edges, coating, float, tempering, double-glazed, sheets, insulated, balustrade, mirror, splashback, polishing, architectural, machine, unit, cnc, facade, annealed, sealed units, drilling, cutting table, mm, low-iron, glazier, washing line',
    asks: {
      choice: [
        'Which kind of glass do you like best: clear, frosted or coloured?',
        'Glass in a building: perfectly clear, or softly frosted?',
        'Glass at home: a big window, a glass door or a glass table?',
      ],
      idea: ['Where in your home would you like a wall of glass?'],
    },
    atWork: {
      asks: [
        '+What matters most in processed glass: the edges, the accuracy or the delivery?',
        'What do you notice first about a glass building: the light, the view or the reflections?',
        'Which glass building or window made you stop and look up?',
        'What would you improve first in handling glass: lifting, packing or transport?',
      ],
    },
  },
  {
    name: 'zips and trimmings',
    says: [
      '(zip|zipper|button|trim|ribbon|lace|elastic|webbing) (manufacturer|supplier|maker|factory)',
      'haberdashery (wholesale|supplier)',
      '(garment|clothing|knitwear|apparel) (manufacturer|factory|production|sourcing|exporter)',
      '(technical|industrial|performance) textile',
      '(cut make and trim|cut and sew)',
      '(fabric|garment) (sourcing|testing|trade fair)',
    ],
    clues:
      'fabric, sewing, samples, buttons, pattern, seams, stitch, moq, ribbon, lace, haberdashery, elastic, webbing, zipper, slider, bias binding, garment, thread, metres, buckle, velcro, manufacturer, trims, labels, fasteners, press studs, puller, braid, cord, colours, nylon, brass, wholesale, tape',
    asks: {
      choice: [
        '+Which trimming do you like best: lace, ribbon or braid?',
        'Which buttons would you choose for a winter coat: wood, horn or brass?',
        'On a jacket: a chunky zip, or a row of buttons?',
      ],
      problem: ['Which is trickiest to sew in: a zip, a buttonhole or a lining?'],
    },
    atWork: {
      asks: [
        'Which tiny detail makes a piece of clothing feel expensive: a button, a zip or a lining?',
        'What makes ordering trimmings easy: samples, small quantities or quick delivery?',
        'What matters most in a zip: strength, a smooth run or the right colour?',
        'What shows the quality of a garment first: the fabric, the stitching or the zip?',
      ],
    },
  },
];
