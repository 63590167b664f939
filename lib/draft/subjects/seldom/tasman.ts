import type { Subject } from '../subject';

/** New Zealand, and what it shares with its neighbour across the sea. */
export const tasman: readonly Subject[] = [
  {
    name: 'clearing sale',
    says: [
      'clearing sale',
      'stock and station',
      '(farm|dispersal|machinery) (clearing sale|dispersal|auction)',
      '(sale ?yard|livestock agent|stock agent)',
      'rural (real estate|property|agent|merchandise)',
    ],
    clues:
      'auctioneer, tractor, sundries, gps sale, store cattle, vendors, yarding, ewes, lots, catering available, lot number, livestock agent, machinery, retiring, bidder, header, ute, farm, viewing, ringer, stockyard, catalogue, implement, inspection, on site, workshop tool, auction, plough, property sold, gst, canteen, outside vendor, dispersal, tool, wool press',
    asks: {
      choice: [
        '+What do you look for first at a clearing sale: tools, machinery or furniture?',
        'At a clearing sale: straight to the machines, or the box of odds and ends?',
      ],
      idea: [
        'What would you raise your hand for at a clearing sale?',
        'What would you be happiest to bring home from a clearing sale?',
      ],
    },
  },
  {
    name: 'Matariki',
    says: ['matariki', 'puanga', 'm[aā]ori new year', 'waitangi day'],
    clues:
      'stars, midwinter, kite, kai, dawn, lanterns, pleiades, cluster, maori, whanau, karakia, hautapu, winter, aotearoa, puanga, remembrance, hangi, wish, reflection, public holiday, iwi, whetu, long weekend, hiwa, firework, kapa haka, manu tukutuku, te ao',
    asks: {
      idea: [
        '+Which food would you bring to share at Matariki?',
        '+Who would you gather around the table at Matariki?',
      ],
      choice: ['At Matariki: up before dawn for the stars, or a long supper with family?'],
      experience: ['Where have you had the clearest view of the Matariki stars?'],
    },
    atWork: {
      asks: [
        '+How would your team like to mark Matariki: a shared breakfast, planting or a day of rest?',
        'What would you plant together at work for Matariki: trees, flowers or a vegetable patch?',
        'What suits a workplace best at Matariki: shared food, rest or giving back?',
        'At Matariki, which comes first for your team: looking back, or looking ahead?',
      ],
    },
  },
  {
    name: 'kapa haka',
    says: [
      'kapa haka',
      'te reo',
      'marae',
      '(waiata|haka|p[oō]whiri)',
      '(raranga|harakeke) (weaving|class|workshop)',
      'kura',
    ],
    clues:
      'kaiako, poi, iwi, tikanga, tamariki, aotearoa, waiata, marae, roopu, te reo, powhiri, rangatahi, whanau, kura, performance, maori, karakia, stage, regionals, te matatini, tutor, uniform, piupiu, wananga, koha, hui, rehearsal, taiaha',
    asks: {
      idea: [
        'Which word of te reo should every visitor learn first?',
        'Which waiata would you most like to learn?',
      ],
      choice: [
        'Kapa haka: the singing, the poi or the haka?',
        'What moves you most in kapa haka: the voices, the rhythm or the faces?',
      ],
    },
  },
  {
    name: 'pavlova',
    says: [
      'pavlova',
      'meringue (nest|roulade|wreath)',
      'hokey pokey',
      '(cheese roll|lolly cake|afghan biscuit|ginger crunch|louise cake)',
      'fairy bread',
    ],
    clues:
      'meringue, passionfruit, kiwifruit, strawberries, cream, egg whites, marshmallow, crisp, strawberry, caster sugar, christmas, dessert, hokey pokey, wreath, berry, pavs, base, whipped, cornflour, dollop, mango, nest, afghan biscuit, lolly cake, slice, bakery cabinet, mini, cheese roll, tararua',
    asks: {
      choice: [
        '+What would you pile on top of a pavlova: berries, passionfruit or mango?',
        'A slice of pavlova: crisp outside, or more soft middle?',
        'Pavlova: one big one to share, or a little one each?',
      ],
      idea: ['Which fruit goes on top of a proper pavlova?'],
    },
  },
  {
    name: 'kiwifruit',
    says: [
      'kiwi ?fruit',
      '(gold|green|kiwifruit) (orchard|picking|packhouse|harvest|vine)',
      'pack ?house',
      'feijoa',
      'tamarillo',
    ],
    clues:
      'orchard, pickers, trays, vines, pollination, harvest, grower, ripening, export, gold, green, packhouse, feijoa, season, canopy, pruning, hectare, bay of plenty, te puke, fruit, hayward, grading, coolstore, frost, tray return, spread, thinning, male vine',
    asks: {
      choice: [
        '+A kiwifruit: peeled and sliced, or straight from the skin with a spoon?',
        'Which kiwifruit would you choose: green, gold or red?',
        'Where do you like kiwifruit best: at breakfast, in a smoothie or in a fruit salad?',
      ],
      idea: ['What would you make if somebody handed you a whole bag of kiwifruit?'],
    },
    atWork: {
      asks: [
        'How do you eat a kiwifruit: with a spoon, sliced or skin and all?',
        'Which makes the biggest difference in an orchard: pruning, pollination or picking on time?',
        'What matters most in a good kiwifruit: the sweetness, the ripeness or the size?',
        'Which is the hardest work in an orchard: pruning, picking or packing?',
      ],
    },
  },
  {
    name: 'predator trapping',
    says: [
      'predator (free|control|trapping|trap)',
      '(stoat|possum) (trap|trapping)',
      'trap ?line',
      'kiwi (release|sanctuary|call|recovery)',
      'mainland sanctuary',
    ],
    clues:
      'kiwi, stoats, tui, possums, bait station, dawn chorus, ferrets, volunteers, rat, trap line, bait, native bird, bush, sanctuary, kaka, peanut butter, catch, release, fence, chick, backyard, tunnel, conservation, weka, checking trap, reserve, pest, hedgehog, takahe',
    asks: {
      idea: [
        '+Which native bird would you like to see more of near you?',
        'Which native bird would you most like to hear from your bed?',
      ],
      choice: [
        'A morning of helping native birds: checking traps, or planting trees?',
        'What would you do first to help native birds: plant, trap or listen and count?',
      ],
    },
    atWork: {
      asks: [
        '+Which native bird would you most like to bring back to your area?',
        'Which native bird have you heard come back to a place you know?',
        'What helps a trapping group most: volunteers, good maps or better traps?',
        'Which is harder in predator control: setting the traps, or keeping at it?',
      ],
    },
  },
  {
    name: 'tramping huts',
    says: [
      'tramping',
      '(tramp|tramping|back ?country|mountain|alpine|doc) hut',
      'hut to hut',
      'bush ?walk(ing|er)?',
      'hut pass',
    ],
    clues:
      'pack, bunks, long drop, ridge, swing bridge, tramper, summit, tussock, track, doc, backcountry, warden, hut pass, boot, river crossing, great walk, alpine, firewood, scroggin, tops, saddle, overnight, club trip, sleeping bag, tarn, maintenance, gaiters, hot drink, bush walk, dehydrated meal',
    asks: {
      choice: ['+A mountain hut: by a lake, on a ridge or deep in the forest?'],
      idea: [
        'Which treat do you carry all the way to a mountain hut?',
        "What would you cook in a mountain hut after a long day's walk?",
      ],
      problem: ['~Which sound keeps everybody awake in a hut full of bunks?'],
    },
  },
  {
    name: 'corner dairy',
    says: [
      '(corner|local) dairy',
      'milk bar',
      '(mixed lollies|lolly bag|dollar mixture)',
      'superette',
      'general store',
    ],
    clues:
      'lollies, ice blocks, newspaper, milkshake, bread and milk, counter, sweets, top up, mixed lollies, ice cream, pie, milk, bread, superette, milk bar, lolly, dollar, paper bag, scoop, slushie, neighbourhood, hokey pokey, owner, cold drink, convenience, hot chip, eftpos, after school, musk stick, long hours, essentials, lotto',
    asks: {
      idea: ['+Which lollies do you always pick for a mixed bag at the dairy?'],
      experience: ['+Which ice cream do you choose at the dairy on a hot day?'],
      choice: ['What do you pop into the corner dairy for most: milk, bread or a treat?'],
      problem: ['~What do you go out for when you say "only milk"?'],
    },
  },
  {
    name: 'disability support',
    says: [
      'ndis',
      '(disability|ndis|community) support (worker|coordinator|service|provider)',
      'support coordinat(or|ion)',
      '(supported|assisted) (independent )?living',
      'plan manager',
      'community participation',
    ],
    clues:
      'participants, daily living, carers, goals, respite, outings, inclusion, support worker, ndis, plan, provider, independence, coordinator, accessible, sil, day programme, registered, wheelchair, funding, supported living, community access, hoist, plan managed, accommodation, autism, therapy, assistive technology, capacity building, vacancy, lived experience',
    asks: {
      idea: ['Which outing near you can everybody enjoy, whatever their abilities?'],
      choice: [
        'What makes a day out easy for everybody: parking, seating or a good welcome?',
        'Which activity would you choose for a good day out: a park, a café or the cinema?',
        'What matters most in a support worker: patience, a smile or being on time?',
      ],
    },
    atWork: {
      asks: [
        'What makes disability support work well: consistency, choice or good communication?',
        'What matters most in disability support: listening, patience or the same face?',
        'What has a support worker done that made a big difference to a family you know?',
        'What did somebody you supported teach you about independence?',
      ],
    },
  },
  {
    name: 'skin checks',
    says: [
      '(skin|mole) (check|cancer check|scan|mapping)',
      'skin cancer (clinic|screening|check)',
      'slip slop slap',
      'sun ?smart',
    ],
    clues:
      'moles, freckles, sunscreen, hat, dermatoscope, uv, melanoma, shade, dermatologist, spf, mapping, gp, biopsy, spot, referral, cancer, early detection, lesion, sunburn, annual, asymmetry, full body, sun smart, slip slop slap, clinic, changing, outdoor worker, excision',
    asks: {
      choice: [
        'What reminds you to book a skin check: a letter, a friend or a date in the diary?',
        'Which sun hat suits you best: a wide brim, a cap or a bucket hat?',
        'Where do you like to sit on a sunny day: under a tree, a parasol or an awning?',
      ],
      problem: ['Which spot is hardest to reach with sunscreen?'],
    },
    atWork: {
      asks: [
        'How would you offer skin checks at work: a visit from a nurse, a voucher or a talk?',
        'What protects people best on outdoor jobs: hats, shade or sunscreen on site?',
        'Which patch of skin do people always miss with the sunscreen?',
        'Which jobs put people out in the sun far more than they realise?',
      ],
    },
  },
];
