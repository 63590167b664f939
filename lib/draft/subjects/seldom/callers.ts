import type { Subject } from '../subject';

/** People who come to the house, do one thing and go again. */
export const callers: readonly Subject[] = [
  {
    name: 'chimney sweep',
    says: [
      'chimney sweep',
      '(a|per|each) flue',
      '(get|have) it swept',
      '(chimney|flue)s? swept',
      'chimney (cleaning|sweeping)',
      'sweep (your|the) chimney',
      'sweeping certificate',
    ],
    clues:
      'stove, soot, wood burner, log burner, flue, swept, open fire, chimney, cowl, jackdaw, woodburner, brush, bird nest, certificate, chimney fire, liner, log, seasoned wood, hearth, creosote, inglenook, smoke test, carbon monoxide, rod, pot, stack, fireplace, vacuum, kiln dried, tar, chimney cap, cctv inspection, power sweeping',
    asks: {
      idea: ['What have you always wanted to ask a chimney sweep?'],
      problem: ["What's hardest about lighting the first fire of the winter?"],
      choice: ['When do you have the chimney swept: before the first fire, or after the last?'],
      experience: ["What's the strangest thing that has come down your chimney?"],
    },
  },
  {
    name: 'window cleaner',
    says: [
      'window clean(er|ing)',
      'windows cleaned',
      'clean(ing)? (your|the) windows',
      '(water|pole) fed pole',
      'window round',
    ],
    clues:
      'frames, sills, squeegee, streak, ladder, conservatory roof, pure water, fascias, my round, pole, conservatory, gutter, soffit, round, chamois, solar panel, monthly, pane, glass, bucket, reach and wash, storey, cobweb, upvc, skylight, flyscreen, cherry picker, abseil, bird muck, smear, applicator',
    asks: {
      idea: ["Which building's windows would you love to look out of once they're clean?"],
      problem: ['Which window at your home is the hardest to get clean?'],
      choice: ['Which gets dirty faster at your house: the front windows or the back?'],
      experience: ['What do you notice first when the windows have just been cleaned?'],
    },
    atWork: {
      work: [
        'Which window in your building looks impossible to clean?',
        'What makes windows dirty fastest where you work: traffic, birds or rain?',
      ],
      people: [
        "What's the highest window you've ever looked out of at work?",
        'Which office window with a view do you still miss?',
      ],
    },
  },
  {
    name: 'oven cleaning',
    says: [
      'oven clean(er|ing|ed)?',
      '(aga|hob|range|cooker) clean(ing|ed)?',
      'your oven cleaned',
      'oven valet(ing)?',
    ],
    clues:
      'burnt on, grease, racks, hob, extractor, dip tank, fume free, aga, range cooker, carbon, before and after, non caustic, door glass, bulb, sparkling, grime, seal, extractor filter, bbq, sunday roast, shelf, valet, smoke, baked on, pre christmas, elbow grease, kitchen, end of tenancy, scraper',
    asks: {
      idea: ['What would you cook first in a sparkling clean oven?'],
      problem: ['Which dish leaves the worst mess in your oven?'],
      choice: ['A freshly cleaned oven: a roast first, or a cake first?'],
      experience: ['Which dish of yours leaves the whole house smelling wonderful?'],
    },
  },
  {
    name: 'carpet cleaning',
    says: [
      'carpet clean(er|ing|ed)?',
      '(rug|upholstery|sofa|mattress) clean(er|ing|ed)?',
      'steam clean(ing|ed)? (your|the)? ?(carpet|sofa|rug)',
      'carpets and upholstery',
    ],
    clues:
      'stain, carpet, spillage, red wine, pet hair, upholstery, hot water extraction, rug, deep clean, steam, pile, sofa, mattress, pet odour, wine spill, end of tenancy, spot, dry time, traffic lane, pre spray, stain protection, fibre, wool, truck mount, shampoo, dust mite, allergen, before and after, dirty water, staircase, landlord, underlay, urine, bond clean',
    asks: {
      idea: ['Which colour of carpet is best with children or pets in the house?'],
      problem: ['Which stain is the hardest to get out of a carpet?'],
      choice: ['Carpets at your house: shoes off at the door, or shoes on?'],
      experience: ['What was the last thing spilt on your carpet, and who did it?'],
    },
    atWork: {
      work: [
        'Where does a carpet show the wear first: the door, the stairs or under the desk?',
        "What's toughest to get out of a carpet: coffee, mud or red wine?",
      ],
      people: [
        "What's the worst spill you've ever seen on a carpet at work?",
        'What makes a room feel new again: a clean carpet, fresh paint or clear windows?',
      ],
    },
  },
  {
    name: 'appliance repair',
    says: [
      'appliance repair(er)?',
      '(washing machine|dishwasher|oven|fridge|tumble dryer|cooker|freezer|dryer) (repair(er|ed)?|engineer|breakdown)',
      '(repair|fix)(ing|ed)? (your |the )?(washing machine|dishwasher|fridge|dryer|cooker)',
    ],
    clues:
      "drum, heating element, error code, spare part, white goods, bearings, spin cycle, call out, thermostat, washing machine, tumble dryer, dishwasher, bearing, element, fridge, freezer, fault code, engineer, leak, door seal, cooker, compressor, pcb, drain pump, won't spin, same day, motor, reconditioned, belt, noisy, oven fan, gas safe, warranty",
    asks: {
      idea: ['Which old appliance would you like to keep going for ever?'],
      problem: ["Which appliance would be hardest to live without while it's being repaired?"],
      choice: ['When an appliance stops: check the plug first, or call somebody first?'],
      experience: ['Which appliance in your home has been going the longest?'],
    },
    atWork: {
      work: [
        'Which appliance would you always rather have repaired than replaced?',
        'Which appliance would you miss first if it stopped working tomorrow?',
      ],
      people: [
        "What's the strangest thing you've ever heard of inside a washing machine?",
        'What was the first appliance you ever took apart to see how it worked?',
      ],
    },
  },
  {
    name: 'TV aerials',
    says: [
      'tv aerial',
      'aerial (installation|install|installer|fitter|engineer|repair)',
      'satellite (dish|engineer|tv)',
      'tv (wall )?(mounting|mount|installation)',
      'freesat',
      'antenna (installation|installer)',
    ],
    clues:
      'signal, dish, reception, wall mounted, bracket, saorview, cabling, pixelated, channels, satellite dish, loft, freeview, antenna, coax, extra point, digital, amplifier, mast, engineer, storm damage, hdmi, soundbar, retune, set top, splitter, wall plate, hidden cable, chimney stack, picture, communal system, inch',
    asks: {
      idea: ['Which old TV programme would you like to see back on screen?'],
      problem: ['Which programme would you hate to miss because of a bad picture?'],
      choice: ['Your television: up on the wall, or on a stand in the corner?'],
      experience: ['What did your family gather round the television to watch when you were a child?'],
    },
  },
  {
    name: 'burglar alarm',
    says: [
      '(burglar|intruder|house|home) alarm',
      'alarm (system|installer|engineer|installation)',
      'cctv (install(ation|er|ed)|camera|system)',
      'video doorbell',
      'security camera',
      'home security',
    ],
    clues:
      'motion sensor, monitored, keypad, floodlight, doorbell, break in, camera, siren, footage, cctv, sensor, intruder, pir, doorbell camera, bell box, burglary, motion detector, wireless, panel, fob, night vision, recorder, door contact, police response, installer, dark nights, nest egg, access control, insurance, false alarm, service contract, deterrent, security light',
    asks: {
      idea: ['What do you check twice before you lock up and go on holiday?'],
      problem: ['Which is hardest to remember: setting the alarm, or the code?'],
      choice: ['By your front door: a camera, or a bright light?'],
      experience: ["What's the oddest visitor you have had on your doorbell camera?"],
    },
    atWork: {
      work: [
        'What makes a building feel secure: good lights, cameras or an alarm on the wall?',
        'What gets forgotten most at locking-up time: the window, the alarm or the lights?',
      ],
      people: [
        'What do you always check twice before you set the alarm and lock up?',
        "What's the oddest thing that set off an alarm where you worked?",
      ],
    },
  },
  {
    name: 'house clearance',
    says: [
      '(house|garage|loft|shed|probate|flat|estate) clearance',
      '(rubbish|waste|junk) (removal|clearance|hauling)',
      'clear(ing)? out (a|the|your) (house|loft|garage|attic|shed)',
      'bulky waste',
    ],
    clues:
      'attic, probate, tip run, waste carrier, bulky, cleared, clear out, licensed carrier, mattresses, fly tipping, rubbish, junk, van, loft, shed, garage, bereavement, furniture, hoarder, licensed, tip, mattress, estate, content, skip alternative, antique, executor, garden waste, sofa, man and van, deceased, landlord, load, rehome, sensitive',
    asks: {
      idea: ['Which room would you clear first if somebody else did the lifting?'],
      problem: ['~What is taking up most room in your loft or garage?'],
      choice: ['Clearing out the house: one brave weekend, or a box a week?'],
      experience: ['What surprising thing have you found in a clear-out?'],
    },
    atWork: {
      work: [
        "What's hardest to find a new home for in a house clearance?",
        'What takes longer in a house clearance: the sorting, or the lifting?',
      ],
      people: [
        'Who helped you most when a family home had to be emptied?',
        "What did you save from a relative's house that you would never part with?",
      ],
    },
  },
  {
    name: 'decluttering',
    says: [
      'declutter(ing|ed|er)?',
      'professional organi[sz]er',
      'home organi[sz](er|ing|ation)',
      'tidying expert',
    ],
    clues:
      'clutter, drawers, tidy, minimalist, storage baskets, konmari, organised, keepsake, organiser, wardrobe, storage box, label, charity bag, cupboard, downsizing, hoarding, keep pile, basket, sentimental, pantry, decant, hanger, folding, paperwork, garage, before and after, overwhelmed, sort, joy, capsule, spring clean, zone, home organising, bin bag, shelf',
    asks: {
      idea: ['Which room or cupboard would you tidy first if somebody helped you?'],
      problem: ['Which is hardest for you to part with: clothes, books or old cables?'],
      choice: ['Something you have not used for a year: out, or kept just in case?'],
      experience: ["What's the most surprising thing you have found while decluttering?"],
    },
  },
  {
    name: 'skip hire',
    says: [
      'skip (hire|bin|permit|company|lorry|delivery)',
      'hire a skip',
      "(mini|midi|builders?'?|yard) skip",
      'dumpster',
      'grab (hire|lorry)',
    ],
    clues:
      'skip, rubble, hardcore, topsoil, permit, yarder, tonne, plasterboard, roll off, yard, waste, mini, builder, grab hire, recycling, soil, tip, delivery, driveway, landfill, dumpster, lorry, garden waste, muck away, wait and load, collection, level load, midi, transfer station, aggregate, clear out, drop off, bin hire',
    asks: {
      idea: ['What would go into a skip first if one stood outside your house today?'],
      problem: ["What's the most awkward thing to get into a skip?"],
      choice: ['Filling a skip: in a single day, or a bit at a time?'],
      experience: ['What have you rescued from a skip and kept?'],
    },
    atWork: {
      work: [
        'Which material most often ends up in the wrong skip?',
        'What fills a skip faster than anyone expects?',
      ],
      people: [
        "What have you seen thrown into a skip that you'd happily have taken home?",
        'Which job left you with more rubbish than you ever thought possible?',
      ],
    },
  },
];
