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
      idea: ['What would you raise your hand for at a clearing sale?'],
      problem: ["What's trickiest about getting a big find home from a clearing sale?"],
      choice: ['At a clearing sale: straight to the machines, or the box of odds and ends?'],
      experience: ['Which old tool in your shed could tell the longest story?'],
    },
  },
  {
    name: 'Matariki',
    says: ['matariki', 'puanga', 'm[aā]ori new year', 'waitangi day'],
    clues:
      'stars, midwinter, kite, kai, dawn, lanterns, pleiades, cluster, maori, whanau, karakia, hautapu, winter, aotearoa, puanga, remembrance, hangi, wish, reflection, public holiday, iwi, whetu, long weekend, hiwa, firework, kapa haka, manu tukutuku, te ao',
    asks: {
      idea: ['Whose name would you say to the stars at Matariki?'],
      problem: ["What's hardest about a Matariki dawn: the early alarm, or the cold?"],
      choice: ['At Matariki: up before dawn for the stars, or a long supper with family?'],
      experience: ['Where have you had the clearest view of the Matariki stars?'],
    },
    atWork: {
      work: [
        'At Matariki, which comes first for your team: looking back, or looking ahead?',
        'What suits a workplace best at Matariki: shared food, rest or giving back?',
      ],
      people: [
        'Who at work would you thank first at Matariki?',
        'What has a colleague taught you about Matariki?',
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
      idea: ['Which word of te reo should every visitor learn first?'],
      problem: ['Which part of a kapa haka performance takes the most practice?'],
      choice: ['Kapa haka: the singing, the poi or the haka?'],
      experience: ['Who taught you your first words of te reo?'],
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
      idea: ['Which fruit goes on top of a proper pavlova?'],
      problem: ["What's the trickiest part of a pavlova: the whisking, or the cooling?"],
      choice: ['A slice of pavlova: crisp outside, or more soft middle?'],
      experience: ['Who in your family makes the pavlova?'],
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
      idea: ['What would you make if somebody handed you a whole bag of kiwifruit?'],
      problem: ["What's the messiest way you know to eat a kiwifruit?"],
      choice: ['A kiwifruit: peeled and sliced, or straight from the skin with a spoon?'],
      experience: ['Who taught you the best way to eat a kiwifruit?'],
    },
    atWork: {
      work: [
        'How do you eat a kiwifruit: with a spoon, sliced or skin and all?',
        'Which is the hardest work in an orchard: pruning, picking or packing?',
      ],
      people: [
        'What do people who only eat kiwifruit never realise about growing it?',
        'Who taught you most about growing fruit?',
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
      idea: ['Which native bird would you most like to hear from your bed?'],
      problem: ['Which pest is hardest to keep out of the bush or garden near you?'],
      choice: ['A morning of helping native birds: checking traps, or planting trees?'],
      experience: ['Where did you hear the loudest dawn chorus?'],
    },
    atWork: {
      work: [
        'Which is harder in predator control: setting the traps, or keeping at it?',
        'What does a trap line need most: more traps, more people or better tracks?',
      ],
      people: [
        'Which native bird have you heard come back to a place you know?',
        'Who got you out checking your first trap line?',
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
      idea: ['Which treat do you carry all the way to a mountain hut?'],
      problem: ['~Which sound keeps everybody awake in a hut full of bunks?'],
      choice: ['In a mountain hut: the top bunk, the bottom bunk or the porch?'],
      experience: ['Which view was worth every step of the climb?'],
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
      idea: ['Which lollies do you always pick for a mixed bag at the dairy?'],
      problem: ['~What do you go out for when you say "only milk"?'],
      choice: ['From the corner shop on a hot day: an ice cream, or a cold drink?'],
      experience: ['Which shopkeeper knew your name when you were small?'],
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
      problem: ['Which place in your town is easiest for everybody to get into?'],
      choice: ['A good afternoon: cooking together, a game outside or music?'],
      experience: ['Which small thing did you learn to do by yourself and feel proud of?'],
    },
    atWork: {
      work: [
        'Which barrier for disabled colleagues gets noticed last: doors, screens or habits?',
        'What matters most in disability support: listening, patience or the same face?',
      ],
      people: [
        'What did somebody you supported teach you about independence?',
        'What has a support worker done that made a big difference to a family you know?',
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
      idea: ['Which patch of shade in your town is the loveliest in summer?'],
      problem: ['Which spot is hardest to reach with sunscreen?'],
      choice: ['In the sun: a big hat, a long sleeve or a seat under the tree?'],
      experience: ['Who always reminds you to put a hat on?'],
    },
    atWork: {
      work: [
        'Which jobs put people out in the sun far more than they realise?',
        'What makes sun protection hard to keep up on an outdoor job?',
      ],
      people: [
        'What got you, or somebody close to you, to book a first skin check?',
        'Which patch of skin do people always miss with the sunscreen?',
      ],
    },
  },
];
