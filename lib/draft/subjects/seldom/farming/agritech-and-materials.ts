import type { Subject } from '../../subject';

/** Machines, cures and numbers for farms, and the materials other makers start from. */
export const agritechAndMaterials: readonly Subject[] = [
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
      choice: [
        'At a field day: the machines first, or the crop trials?',
        'What makes a field day enjoyable: the plots, the lunch or the company?',
      ],
      idea: ['Which machine would you like to see at work at a field day?'],
      experience: ['What did you learn from another farmer that you still use?'],
    },
    cued: [
      'Which old *harvester* would you like to see running again at a field day?',
      'Which *crop* would you like to see growing in a trial plot?',
      'Which colour of *tractor* did you always want to drive?',
      'What would you ask the *agronomist* at a field day?',
    ],
    atWork: {
      asks: [
        '+What makes a field day useful: trial results, live demonstrations or time to talk?',
        'What makes a field day worth leaving the farm for: the plots, the machines or the talk?',
        'What do growers want most from a field day: new ideas, local results or expert advice?',
        'Which demonstration would you choose at a field day: drilling, spraying or drones?',
      ],
      cued: [
        'Which *variety* in the plots do you walk to first?',
        'What would you test first with a new *drill* on your own ground?',
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
      idea: ['Which job in the garden or field would you give a robot first?'],
      choice: ['A weeding robot: stay and look on all day, or leave it to get on alone?'],
    },
    cued: [
      'How would you get rid of weeds if you could choose: hoe, *laser* or hungry geese?',
      'How do you weed: with a *hoe*, on your knees or after the rain?',
      'Which *vegetables* would you let a robot look after?',
      'What would you do with an *autonomous* helper in the field for one day?',
    ],
    atWork: {
      asks: [
        'What matters most in a weeding robot: accuracy, running time or easy set-up?',
        'Which weed costs growers the most hours where you farm?',
        'What would decide a weeding robot for you: the soil, the rows or the slope?',
        'What helps growers most with a new weeding robot: a field demo, training or good service?',
      ],
      cued: [
        'Which *crop* would you send a weeding robot into first?',
        'What would *growers* most like a robot to do on a wet morning?',
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
        'What do you like best about milking robots: the data, the free time or the calm cows?',
      ],
      problem: ['Which cow in a herd would take longest to get used to a milking robot?'],
    },
    cued: [
      'What would a visitor to a robotic *barn* ask about first?',
      'What do you like best from the *dairy*: milk, cheese, butter or ice cream?',
      'What would you watch first in a barn with a *robotic* milker: the arm, the screen or the cows?',
      'Which name would you give a cow in your own *herd*?',
    ],
    atWork: {
      asks: [
        'What matters most in a milking robot: cow comfort, clear data or quick service?',
        'What takes longer to settle in with a milking robot: the cows, or the people?',
        'What would a dairy family do with the hours a milking robot saves?',
        'What helps most when a milking robot starts work: training, support or patience?',
      ],
      cued: [
        'What did your *herd* take to fastest after the robots came: the feed, the freedom or the brush?',
        'Which number do you look at first each morning: *yield*, visits or alarms?',
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
        'A new feed additive: try it on a few animals first, or on the whole herd?',
        'What matters most to you in a feed: health, growth or an easy mix?',
      ],
      idea: ["What would you most like to improve in your animals' feed?"],
      experience: ['What change in feed has made the biggest difference to your animals?'],
    },
    cued: [
      'Which *calf* in your herd is always first at the bucket?',
      'What do you check first in a new batch of *silage*: the smell, the feel or the colour?',
      "Which season is toughest on the *dairy* herd's appetite: spring, summer or winter?",
      'Which *mineral* lick do your animals go for first?',
    ],
    atWork: {
      asks: [
        'What tells you a feed additive is working: milk, growth or healthy animals?',
        'What matters most when you choose a feed additive: proof, ease of mixing or advice?',
        'What matters most in animal feed: the health of the herd, the growth or the cost?',
        'What do farmers notice first when the feed is right?',
      ],
      cued: [
        'What do you ask a *nutritionist* first about a new ration?',
        'Which sign tells you that the *rumen* of a cow is working well?',
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
      choice: [
        'For pollinators in a garden: a fruit tree, or a bed of wild flowers?',
        'Which flower would you grow for bees: lavender, foxglove or sunflower?',
      ],
    },
    cued: [
      'Which *blossom* do you look forward to seeing each spring: apple, cherry or almond?',
      'What would you plant to bring a *bumblebee* to your window?',
      'Which *blueberry* treat could you eat every day: muffins, pancakes or straight from the bush?',
      'What would you like to ask a *beekeeper* on a sunny afternoon?',
    ],
    atWork: {
      asks: [
        'What helps pollination most: healthy hives, wild flowers or the right weather?',
        'Which pollinator deserves more attention: bumblebees, hoverflies or moths?',
        'What would you plant at work for pollinators: lavender, herbs or fruit trees?',
        'How could a workplace help pollinators: planters, a meadow or a hive on the roof?',
      ],
      cued: [
        'What do you look at first in a *hive* before it goes out to a crop?',
        'Which weather during *flowering* makes a grower most nervous?',
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
      experience: ['What was the most impressive greenhouse you have walked through?'],
      choice: ['In a high-tech greenhouse: tomatoes, or strawberries?'],
    },
    cued: [
      'Which kind of *tomatoes* do you buy most often: cherry, plum or beef?',
      'Where would you like to see a *vertical farm*: a rooftop, a cellar or an old factory?',
      'What do you make first with a crisp *cucumber*: a salad, a sandwich or a cold soup?',
      'Which *LED* colour makes a plant look best: pink, white or blue?',
    ],
    atWork: {
      asks: [
        'Which greenhouse task would you automate first: watering, venting or harvesting?',
        'What will change greenhouses most: better light, better sensors or less energy?',
        'Which would you upgrade first in a greenhouse: lighting, climate control or irrigation?',
        'Which fruit or vegetable would you grow first if you had your own greenhouse?',
      ],
      cued: [
        'Which job in a *glasshouse* would you automate next?',
        'Which figure do you watch most closely for *climate control* under glass?',
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
      choice: [
        'Which commodity do you follow most closely: grain, oil or metals?',
        'Following commodity prices: a quick look every day, or a long read each week?',
      ],
      experience: ['Which commodity has surprised you most with its price?'],
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
        'How do you like your market update: a short email, a chart or a phone call?',
        'Which tool helps most with commodity prices: alerts, charts or expert comment?',
        'How often do you need commodity prices: live, daily or weekly?',
        'Which commodity matters most to your business: energy, metals or grain?',
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
      experience: ['Which flavour takes you straight back to your childhood?'],
      idea: ['Which two flavours would you like to see together in a new product?'],
      choice: ['A new flavour in a familiar product: something bold, or a gentle twist?'],
      problem: ['Which flavour is the hardest to get right in a recipe?'],
    },
    cued: [
      'How do you like *vanilla* best: in ice cream, in custard or in a cake?',
      'Which *citrus* do you reach for most: lemon, lime or orange?',
      'Which *savoury* taste do you crave most in the afternoon: salty, smoky or cheesy?',
      'What do you pick in a *sweetener*: honey, maple syrup or plain sugar?',
    ],
    atWork: {
      asks: [
        'Which flavour will be next in food and drink: floral, smoky or sour?',
        'Which flavour takes you straight back to childhood?',
        'Which ingredient is trickiest to replace without anyone noticing?',
        'Which flavour pairing would you try next: mango and chilli, plum and thyme or pear and ginger?',
      ],
      cued: [
        'Which ingredient do customers ask you to swap first in a *clean label* recipe?',
        'Which *texture* takes a development team longest: creamy, crunchy or chewy?',
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
      problem: ['Which property is the hardest to get right in a resin or coating?'],
      experience: ['Which chemistry experiment first made you want to know more?'],
      choice: ['In the lab: a new formula from scratch, or a small tweak to an old one?'],
      idea: ['Which part of testing a new formulation do you enjoy most?'],
    },
    cued: [
      'What would you make with *epoxy* and a piece of old wood: a table, a tray or a lamp?',
      'Which colour of *pigment* would you mix for your own front door?',
      'Which thing in your home is made of the nicest *polymer*: a toy, a chair or a bowl?',
      'What have you mended with a good *adhesive* that still holds today?',
    ],
    atWork: {
      asks: [
        '+What matters most in a chemical supplier: steady quality, quick delivery or good advice?',
        'Which coating does your industry use most: epoxy, acrylic or polyurethane?',
        'Which everyday product would people be surprised to learn begins with a resin?',
        'Which resin property matters most in your work: strength, flow or curing time?',
      ],
      cued: [
        'Which test tells you most about a new *coating*?',
        'What matters most when you choose a *distributor*: speed, advice or range?',
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
        'Gas supply at work: cylinders in a rack, or a tank outside?',
        'What do you use industrial gases for most: welding, cooling or food packaging?',
      ],
      experience: ['What did you see done with dry ice or liquid nitrogen at school or at a show?'],
      problem: ['Which job with gas cylinders takes the most care where you work?'],
    },
    cued: [
      "What would you fill with *helium* for a child's birthday?",
      'Which trick with *dry ice* would you show a class of children?',
      'What would you make first if you learned *welding*: a gate, a grill or a sculpture?',
      'What would you like to drop into *liquid nitrogen*: a rose, a banana or a balloon?',
    ],
    atWork: {
      asks: [
        'What matters most in a gas supplier: safe delivery, quick service or good advice?',
        'What would make gas supply at work easier: automatic refills, online orders or fixed days?',
        'What gets overlooked most often around gas cylinders: storage, straps or labels?',
        'Which everyday thing would surprise people by needing an industrial gas?',
      ],
      cued: [
        'Which tip about *MIG* welding would you pass on to an apprentice?',
        'What makes a *cylinder* delivery easy for the people in the yard?',
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
      choice: ['Sanding wood: by hand, or by machine?'],
      problem: ['Which surface is the trickiest to sand smooth: edges, corners or old paint?'],
      experience: ['What did you sand or polish until it looked like new?'],
    },
    cued: [
      'Which *grit* do you reach for most: coarse, medium or fine?',
      'What was the last thing you went over with *sandpaper*?',
      'Which metal looks best after a good *polish*: brass, steel or copper?',
      'Which is more satisfying with a *grinder*: the sparks or the smooth edge?',
    ],
    atWork: {
      asks: [
        'What ruins a good finish most often: haste, heat or the wrong grit?',
        'Which material do you sand or grind most: steel, wood or stone?',
        'What matters most in an abrasive: a fast cut, a long life or a fine finish?',
        'Which do you use most in the workshop: discs, belts or sheets?',
      ],
      cued: [
        'Which *disc* wears out fastest in your workshop?',
        'What gives you more trouble to finish: *stainless steel* or aluminium?',
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
        'Glass in a building: perfectly clear, or softly frosted?',
        'What would you have made from glass: a table top, a shelf or a splashback?',
      ],
      idea: ['Where in your home would you like a wall of glass?'],
      experience: ['Which glass building has impressed you most from the inside?'],
    },
    cued: [
      'Where would you use *toughened* glass at home: shower, stairs or a table top?',
      'Which colour would you choose for a glass *splashback* in the kitchen?',
      'A glass *balustrade*: along the stairs, on a balcony or round a terrace?',
      'What would you hang over a *mirror* made exactly to your size: the sofa, the sink or a desk?',
    ],
    atWork: {
      asks: [
        '+What matters most in processed glass: the edges, the accuracy or the delivery?',
        'Which glass building or window made you stop and look up?',
        'Which glass do your projects need most: toughened, laminated or coated?',
        'What do you notice first about a glass building: the light, the view or the reflections?',
      ],
      cued: [
        'Which *coating* on glass do customers ask about more and more?',
        'What has changed your *tempering* line most: software, speed or the sizes people order?',
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
      problem: ['+Which is trickiest to sew in: a zip, a buttonhole or a lining?'],
      choice: [
        'On a jacket: a chunky zip, or a row of buttons?',
        'What would you sew on a plain cushion: lace, tassels or pompoms?',
      ],
      idea: ['What would you trim first with a good ribbon, button or braid?'],
    },
    cued: [
      'Which *button* would you put on a plain coat to make it special?',
      'What would you tie up with a beautiful *ribbon*: a parcel, your hair or a jar?',
      'Where would you sew a strip of *lace*: on a collar, a cuff or a cushion?',
      'A *zip* on a bag: in a matching colour, or bright and bold?',
    ],
    atWork: {
      asks: [
        '+Which tiny detail makes a piece of clothing feel expensive: a button, a zip or a lining?',
        'What makes ordering trimmings easy: samples, small quantities or quick delivery?',
        'What matters most in a zip: strength, a smooth run or the right colour?',
        'What shows the quality of a garment first: the fabric, the stitching or the zip?',
      ],
      cued: [
        'Which *sample* do buyers ask you for most: zips, labels or elastic?',
        'What do you test first on a new *zipper*: the slider, the teeth or the colour?',
      ],
    },
  },
];
