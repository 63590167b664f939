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
      problem: ['~What came home from a farm sale and still has no use?'],
      choice: ['At a farm sale: the machines, the box of odds and ends or the cake stall?'],
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
      problem: ['~How long do you look at the winter sky before the cold wins?'],
      choice: ['At Matariki: up before dawn for the stars, or a long supper with family?'],
      experience: ['Where did you see the night sky at its brightest?'],
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
      problem: ['~Which song do your hands and feet still remember from school?'],
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
      problem: ['~What hides the crack in your pavlova?'],
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
      idea: ['What do you make when somebody hands you a whole bag of fruit?'],
      problem: ['~What do you do with feijoas when every neighbour has too many?'],
      choice: ['A kiwifruit: peeled and sliced, or straight from the skin with a spoon?'],
      experience: ['Which fruit did you pick and eat straight from the tree as a child?'],
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
      problem: ['~Which bird near you wakes up far too early?'],
      choice: ['A morning for the birds: walking a trap line, planting or counting songs?'],
      experience: ['Where did you hear the loudest dawn chorus?'],
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
      idea: ['What did you buy first with your pocket money at the corner shop?'],
      problem: ['~What do you go out for when you say "only milk"?'],
      choice: ['From the corner shop on a hot day: an ice lolly, a cold drink or sweets?'],
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
      idea: ['Which day out would you plan with a new friend?'],
      problem: ['Which place in your town is easiest for everybody to get into?'],
      choice: ['A good afternoon: cooking together, a game outside or music?'],
      experience: ['Which small thing did you learn to do by yourself and feel proud of?'],
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
      problem: ['~Which spot do you always miss with the sunscreen?'],
      choice: ['In the sun: a big hat, a long sleeve or a seat under the tree?'],
      experience: ['Who always reminds you to put a hat on?'],
    },
  },
];
