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
      problem: ['~What do your boots look like after a day in the field?'],
      choice: ['At a field day: the big machines, or the little plants?'],
      experience: ['What did you learn from a farmer over a gate or a fence?'],
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
      problem: ['~Which weed always comes back, whatever you do?'],
      choice: ['Weeding: on your knees with music on, or watching a robot do the rows?'],
      experience: ['Which plant did you pull out as a weed and then wanted back?'],
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
      idea: ['What would you like to ask a cow with a sensor on her collar?'],
      problem: ['~Who at your place would stand in line all day for a back brush?'],
      choice: ['Up before dawn with the cows: a quiet joy, or a job for a robot?'],
      experience: ['Where did a cow last come up to say hello to you?'],
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
      idea: ['Which farm animal looks like the fussiest eater?'],
      problem: ['~Which animal has begged for your lunch and got it?'],
      choice: ['Feeding the animals: at dawn, or at dusk?'],
      experience: ['Which farm animal did you first feed by hand?'],
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
      problem: ['~What do you do when a bee lands on your cake?'],
      choice: ['Helpers in the garden: bees, ladybirds or hedgehogs?'],
      experience: ['Where have you heard the loudest humming of bees?'],
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
      problem: ['~What happened to the last tomato plant you looked after?'],
      choice: ['Tomatoes: small and sweet, or big ones for slicing?'],
      experience: ['What did you pick and eat while it was still warm from the sun?'],
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
      idea: ['Which food in your kitchen came from the furthest away?'],
      problem: ['Which food do you always know the price of?'],
      choice: ['Rice, pasta or potatoes: which one is always in your cupboard?'],
      experience: ['What do you buy a big bag of whenever you see it?'],
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
      idea: ['Which two flavours should meet in a crisp or an ice cream?'],
      problem: ['~Which flavour do you always pick last from the bag?'],
      choice: ['A new flavour of crisps: try it at once, or stay with the old one?'],
      experience: ['Which taste takes you straight back to your childhood?'],
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
      idea: ['Which colour should a chemist invent next?'],
      problem: ['~Which stain beats every cleaning agent you know?'],
      choice: ['In chemistry lessons: experiments that smell, or experiments that bang?'],
      experience: ['Which chemistry experiment at school do you still talk about?'],
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
      idea: ['What would you do with a whole bottle of helium?'],
      problem: ['~Which song would sound best with a helium voice?'],
      choice: ['Fizzy water or still: which one is in your glass?'],
      experience: ['What did you see done with dry ice or liquid nitrogen at school or at a show?'],
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
      problem: ['~Where do you find sanding dust days after the job?'],
      choice: ['Sanding wood: by hand with patience, or by machine with noise?'],
      experience: ['What did you sand or polish until it looked like new?'],
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
      problem: ['~Who at your place leaves the most fingerprints on the glass?'],
      choice: ['A glass floor high up: straight across, or round the edge?'],
      experience: ['Which view through a window do you never tire of?'],
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
      idea: ['What would you like a pocket for in every piece of clothing?'],
      problem: ['~Which button have you been meaning to sew on for months?'],
      choice: ['A jacket: zip, buttons or poppers?'],
      experience: ['What piece of clothing has lasted you longest?'],
    },
  },
];
