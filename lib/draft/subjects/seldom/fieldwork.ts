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
      idea: ['Which machine would you like to see at work at a field day?'],
      problem: ['Which weed in your fields is the trickiest to keep on top of?'],
      choice: ['At a field day: the machines first, or the crop trials?'],
      experience: ['What did you learn from another farmer that you still use?'],
    },
    atWork: {
      work: [
        'What makes a field day worth leaving the farm for: the plots, the machines or the talk?',
        "What decides a new variety for a farmer: trial figures, or a neighbour's crop?",
      ],
      people: [
        'What did you first see at a field day that later turned up on your own land?',
        'Which agronomist or adviser changed the way you look at a field?',
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
      idea: ['Which job in the garden or field would you give a robot first?'],
      problem: ['Which weed would be the toughest test for a robot?'],
      choice: ['A weeding robot: stay and look on all day, or leave it to get on alone?'],
      experience: ['Which weed have you been battling the longest?'],
    },
    atWork: {
      work: [
        'Which weed costs growers the most hours where you farm?',
        'What would decide a weeding robot for you: the soil, the rows or the slope?',
      ],
      people: [
        'What do you remember about hoeing or pulling weeds by hand as a youngster?',
        'Which machine on the farm changed your working day the most?',
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
      problem: ['Which cow in a herd would take longest to get used to a milking robot?'],
      choice: ['With time saved by a milking robot: a longer breakfast, or more time with the herd?'],
      experience: ['What was the first thing you saw a robot do on a farm?'],
    },
    atWork: {
      work: [
        'What would a dairy family do with the hours a milking robot saves?',
        'What takes longer to settle in with a milking robot: the cows, or the people?',
      ],
      people: [
        'What do you remember about milking time when you were a child?',
        "Which cow has had the biggest character of any you've known?",
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
      idea: ["What would you most like to improve in your animals' feed?"],
      problem: ['Which animals on a farm are the fussiest about their feed?'],
      choice: ['A new feed additive: try it on a few animals first, or on the whole herd?'],
      experience: ['What change in feed has made the biggest difference to your animals?'],
    },
    atWork: {
      work: [
        'What matters most in animal feed: the health of the herd, the growth or the cost?',
        'What do farmers notice first when the feed is right?',
      ],
      people: [
        'What did an old farmer once tell you about feeding animals that still holds?',
        'Which fussy eater on a farm do you remember best?',
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
      idea: ['Which fruit would you miss most if no bee came by?'],
      problem: ['Which fruit tree or plant near you depends most on bees?'],
      choice: ['For pollinators in a garden: a fruit tree, or a bed of wild flowers?'],
      experience: ['Where have you heard the loudest humming of bees?'],
    },
    atWork: {
      work: [
        'What makes or breaks pollination in a season: the weather, the bees or the timing?',
        'What do growers forget most often about bees at blossom time?',
      ],
      people: [
        'What did you learn from the first beekeeper you ever met?',
        'Where did you first see how much a harvest depends on bees?',
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
      idea: ['What would you grow in a greenhouse as big as a football pitch?'],
      problem: ['Which crop is the trickiest to grow under glass?'],
      choice: ['In a high-tech greenhouse: tomatoes, or strawberries?'],
      experience: ['What was the most impressive greenhouse you have walked through?'],
    },
    atWork: {
      work: [
        "What's hardest to keep steady in a greenhouse: heat, humidity or pests?",
        'What will change greenhouses most: better light, better sensors or less energy?',
      ],
      people: [
        'What surprised you the first time you walked into a big greenhouse?',
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
      idea: ['Which commodity price do you look up first in the morning?'],
      problem: ['Which commodity price is the hardest to predict?'],
      choice: ['Following commodity prices: a quick look every day, or a long read each week?'],
      experience: ['Which commodity has surprised you most with its price?'],
    },
    atWork: {
      work: ['What moves commodity prices faster: the weather, or a rumour?'],
      people: [
        'Which swing in commodity prices do people in your trade still talk about?',
        'Which price do you notice first when commodities go up: bread, fuel or coffee?',
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
      problem: ['Which flavour is the hardest to get right in a recipe?'],
      choice: ['A new flavour in a familiar product: something bold, or a gentle twist?'],
      experience: ['Which flavour takes you straight back to your childhood?'],
    },
    atWork: {
      work: [
        'Who would you trust with a new flavour: the chemist, the chef or the tasting panel?',
        'Which ingredient is trickiest to replace without anyone noticing?',
      ],
      people: [
        'Which flavour takes you straight back to childhood?',
        "Who has the finest sense of taste you've ever worked with?",
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
      idea: ['Which part of testing a new formulation do you enjoy most?'],
      problem: ['Which property is the hardest to get right in a resin or coating?'],
      choice: ['In the lab: a new formula from scratch, or a small tweak to an old one?'],
      experience: ['Which chemistry experiment first made you want to know more?'],
    },
    atWork: {
      work: [
        'Which everyday product would people be surprised to learn begins with a resin?',
        'What matters most in a chemical supplier: steady quality, quick delivery or good advice?',
      ],
      people: [
        'Which chemistry teacher do you still remember, and what for?',
        'Which happy accident in a chemistry lab have you seen or heard about?',
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
      idea: ['Which welding job do you most enjoy at work?'],
      problem: ['Which job with gas cylinders takes the most care where you work?'],
      choice: ['Gas supply at work: cylinders in a rack, or a tank outside?'],
      experience: ['What did you see done with dry ice or liquid nitrogen at school or at a show?'],
    },
    atWork: {
      work: [
        'What gets overlooked most often around gas cylinders: storage, straps or labels?',
        'Which everyday thing would surprise people by needing an industrial gas?',
      ],
      people: [
        'Who taught you to treat a gas cylinder with respect?',
        'Which science experiment with a gas do you still remember from school?',
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
      idea: ['Which old thing would you sand down and give a second life?'],
      problem: ['Which surface is the trickiest to sand smooth: edges, corners or old paint?'],
      choice: ['Sanding wood: by hand, or by machine?'],
      experience: ['What did you sand or polish until it looked like new?'],
    },
    atWork: {
      work: [
        'What ruins a good finish most often: haste, heat or the wrong grit?',
        'What gets skipped most often in sanding: a grit, the dust or the mask?',
      ],
      people: [
        'Who showed you what a really smooth surface feels like?',
        'What was the first thing you ever filed, ground or sanded in a workshop?',
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
      idea: ['Where in your home would you like a wall of glass?'],
      problem: ['Which shape or size of glass is the trickiest to handle?'],
      choice: ['Glass in a building: perfectly clear, or softly frosted?'],
      experience: ['Which glass building has impressed you most from the inside?'],
    },
    atWork: {
      work: [
        'What do you notice first about a glass building: the light, the view or the reflections?',
        "What's harder to deliver in one piece: a huge pane, or a stack of small ones?",
      ],
      people: [
        'Which pane of glass did you break as a child, and who found out?',
        'Which glass building or window made you stop and look up?',
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
      idea: ['What would you trim first with a good ribbon, button or braid?'],
      problem: ['Which is trickiest to sew in: a zip, a buttonhole or a lining?'],
      choice: ['On a jacket: a chunky zip, or a row of buttons?'],
      experience: ['Which button, ribbon or zip made something you sewed look finished?'],
    },
    atWork: {
      work: [
        'What shows the quality of a garment first: the fabric, the stitching or the zip?',
        'Which tiny detail makes a piece of clothing feel expensive: a button, a zip or a lining?',
      ],
      people: [
        'Who taught you to sew on a button or mend a zip?',
        'Which old jacket or bag would you keep going with a new zip?',
      ],
    },
  },
];
