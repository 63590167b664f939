import type { Subject } from '../../subject';

/** New Zealand, and what it shares with its neighbour across the sea. */
export const newZealand: readonly Subject[] = [
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
        '+At a clearing sale: straight to the machines, or the box of odds and ends?',
        'Which old farm treasure would you love to find: a wagon wheel, a milk can or an anvil?',
      ],
      idea: ['What would you raise your hand for at a clearing sale?'],
    },
    cued: [
      'Which make of old *tractor* would you most like to hear start up?',
      'What do you hope to find in a row of *sundries* at a clearing sale: tools, wire or treasure?',
      'What kind of *ute* would you drive home from a clearing sale: old, new or half rust?',
      'What makes a good *auctioneer*: speed, jokes or a big voice?',
    ],
  },
  {
    name: 'Matariki',
    says: ['matariki', 'puanga', 'm[aā]ori new year', 'waitangi day'],
    clues:
      'stars, midwinter, kite, kai, dawn, lanterns, pleiades, cluster, maori, whanau, karakia, hautapu, winter, aotearoa, puanga, remembrance, hangi, wish, reflection, public holiday, iwi, whetu, long weekend, hiwa, firework, kapa haka, manu tukutuku, te ao',
    asks: {
      idea: [
        '+Who would you gather around the table at Matariki?',
        '+Which food would you bring to share at Matariki?',
      ],
      choice: ['At Matariki: up before dawn for the stars, or a long supper with family?'],
      experience: ['Where have you had the clearest view of the Matariki stars?'],
    },
    cued: [
      'What would you wish for as you look at *Hiwa*?',
      'Which *kai* has to be on the table at Matariki?',
      'What would your *kite* look like for a Matariki sky?',
      'Who would you like to share a *hangi* with this winter?',
    ],
    atWork: {
      asks: [
        '+How would your team like to mark Matariki: a shared breakfast, planting or a day of rest?',
        'What suits a workplace best at Matariki: shared food, rest or giving back?',
        'At Matariki, which comes first for your team: looking back, or looking ahead?',
        'Which part of Matariki matters most to your team: remembering, gathering or planning?',
      ],
      cued: [
        'How does your workplace mark the *public holiday* of Matariki together?',
        'Which *reflection* question would you ask your team at Matariki?',
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
      choice: [
        '+Kapa haka: the singing, the poi or the haka?',
        'Which part of a kapa haka performance do you love most: waiata, poi or haka?',
      ],
      idea: ['Which word of te reo should every visitor learn first?'],
      experience: ['Who taught you your first words of te reo?'],
    },
    cued: [
      'Which *waiata* do you hum without noticing?',
      'Which colours would you twirl a *poi* in?',
      'What is your favourite moment at a *powhiri*: the call, the song or the cup of tea?',
      'Which *te reo* song did you learn first at school?',
    ],
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
        '+A slice of pavlova: crisp outside, or more soft middle?',
      ],
      idea: ['+Which fruit goes on top of a proper pavlova?'],
      experience: ['Who in your family makes the pavlova?'],
    },
    cued: [
      'Which goes better with *passionfruit* on a pavlova: mango, kiwifruit or banana?',
      'How do you like *meringue* best: crisp, chewy or soft as marshmallow?',
      'Which fruit makes a pavlova look like *Christmas*: raspberries, cherries or pomegranate?',
      'What goes on before the *strawberries*: cream, curd or yoghurt?',
    ],
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
        'How ripe do you like a kiwifruit: firm and tangy, or soft and sweet?',
      ],
      idea: ['What would you make if somebody handed you a whole bag of kiwifruit?'],
      problem: ["What's the messiest way you know to eat a kiwifruit?"],
    },
    cued: [
      'Which *gold* fruit would you put in a lunchbox: kiwifruit, mango or pineapple?',
      'How would you use *feijoa*: with a spoon, in crumble or in jam?',
      'What would you pack for a day of *picking* in the orchard: hat, music or a big lunch?',
      'Which is the most beautiful time in an *orchard*: blossom, fruit or autumn leaves?',
    ],
    atWork: {
      asks: [
        '+How do you eat a kiwifruit: with a spoon, sliced or skin and all?',
        'Which makes the biggest difference in an orchard: pruning, pollination or picking on time?',
        'Which is the hardest work in an orchard: pruning, picking or packing?',
        'What matters most in a good kiwifruit: the sweetness, the ripeness or the size?',
      ],
      cued: [
        'Which part of the *packhouse* season brings out the best team spirit: the first tray or the last?',
        'What makes *pickers* want to come back the next season: good food, music or fair rows?',
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
      choice: [
        'A morning of helping native birds: checking traps, or planting trees?',
        'Which native bird do you love most: the kiwi, the tui or the fantail?',
      ],
      problem: ['Which pest is hardest to keep out of the bush or garden near you?'],
    },
    cued: [
      'Which place in the *bush* would you take a friend to hear birds?',
      'Where in the garden would you like to see a *tui*?',
      'Where would you like a *sanctuary* to begin: an island, a valley or a park?',
    ],
    atWork: {
      asks: [
        '+Which native bird would you most like to bring back to your area?',
        'What makes a trapping group succeed: regular checks, good records or friendly neighbours?',
        'What would your team choose for native wildlife: a trap line, planting or bird counts?',
        'What helps a trapping group most: volunteers, good maps or better traps?',
      ],
      cued: [
        'Which bait works best on *stoats* in your patch?',
        'What brings *volunteers* back to a trap line: birdsong, biscuits or the catch list?',
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
      experience: ['Which view was worth every step of the climb?'],
      choice: ['In a mountain hut: the top bunk, the bottom bunk or the porch?'],
      problem: ['~Which sound keeps everybody awake in a hut full of bunks?'],
    },
    cued: [
      'What do you cook first when you get to the *hut*?',
      'What do you always mix into your *scroggin*?',
      'Which *track* would you walk again tomorrow?',
      'How do you cross a *swing bridge*: fast, slow or eyes ahead?',
    ],
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
      choice: ['From the corner shop on a hot day: an ice cream, or a cold drink?'],
      problem: ['~What do you go out for when you say "only milk"?'],
    },
    cued: [
      'Which *pie* do you buy at the dairy: mince, steak or cheese?',
      'What colour *slushie* would you choose: blue, red or green?',
      'How do you like *hokey pokey*: in a cone, in a tub or crushed on top?',
      'Which *milkshake* flavour did you always order as a child?',
    ],
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
        'What makes a great support worker: kindness, listening or good humour?',
        'A good afternoon: cooking together, a game outside or music?',
      ],
      experience: ['Which small thing did you learn to do by yourself and feel proud of?'],
    },
    cued: [
      'What makes a good *support worker*: patience, humour or being on time?',
      'Which *goals* are most fun to work towards: cooking, travelling or making friends?',
      'Which hobby would you share with somebody on a *day programme*: art, music or gardening?',
      'What makes a café really *accessible*: a ramp, space between tables or a quiet corner?',
    ],
    atWork: {
      asks: [
        'What draws people to disability support work: the people, the variety or the purpose?',
        'What matters most in disability support: listening, patience or the same face?',
        'What makes disability support work well: consistency, choice or good communication?',
        'What has a support worker done that made a big difference to a family you know?',
      ],
      cued: [
        'What first drew you to a job as a *support worker*?',
        'What helps most when an *NDIS* plan is new to a family: a guide, a call or a checklist?',
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
      experience: [
        'Who in your family is keenest on sunscreen?',
        'Which habit keeps your skin safe in the sun?',
      ],
      idea: ['What would you like to ask at a skin check?'],
      choice: ['Which hat do you wear in the sun: wide-brimmed, bucket or cap?'],
    },
    cued: [
      'Which *hat* do you wear on a long day in the sun?',
      'What helps you to remember the *sunscreen* in the morning?',
      'Who in your family got the *freckles*?',
      'Where in your diary do you put *annual* things: a birthday month, January or spring?',
    ],
    atWork: {
      asks: [
        'Which patch of skin do people always miss with the sunscreen?',
        'What protects people best on outdoor jobs: hats, shade or sunscreen on site?',
        'Which jobs put people out in the sun far more than they realise?',
        'What got you, or somebody close to you, to book a first skin check?',
      ],
      cued: [
        'How does your team keep *outdoor* crews in the shade at noon?',
        'What do people ask most when they book their first *skin check*?',
      ],
    },
  },
];
