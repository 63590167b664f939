import type { Subject } from '../../subject';

/** Growing on a small plot, under cover or in a pot, and the people who save, show and swap what comes of it. */
export const smallScaleGrowing: readonly Subject[] = [
  {
    name: 'wildflower meadow',
    says: [
      'wild ?flower (meadow|seed|mix|verge|walk|turf|plug|bank|week)',
      '(hay|flower rich|community|floodplain) meadow',
      'no mow may',
      '(bluebell|snowdrop|daffodil) (walk|wood|weekend|trail|day|festival)',
      'meadow (making|creation|restoration)',
    ],
    clues:
      'poppies, cornflowers, orchids, pollinators, yellow rattle, verges, butterflies, snowdrops, bluebells, scythe, poppy, seed, bee, mow, clover, hay, butterfly, plug, oxeye, sow, bloom, native, insect, grass, biodiversity, species, buttercup, cut, turf, knapweed, no mow, lawn, autumn sowing',
    asks: {
      choice: [
        '+What do you most like to spot in a meadow: butterflies, bees or skylarks?',
        'A wildflower meadow: poppies and cornflowers, or daisies and clover?',
      ],
      experience: ['+Which wildflower do you most like to see in a meadow?'],
      idea: ['Where near you would you scatter a handful of wildflower seed?'],
    },
    cued: [
      'Where have you seen the loveliest *bluebell* wood in spring?',
      'Where have you seen a *poppy* field in full bloom?',
      'Which *butterfly* do you recognise on the wing?',
      'Which flower would you plant by your door for the first *bee* of spring?',
    ],
    atWork: {
      asks: [
        'Where would a wildflower meadow do most good: roadside, school or business park?',
        'Where would you sow wildflowers at work: by the car park, the entrance or on the roof?',
        'Which flowers would you sow first at work: poppies, cornflowers or daisies?',
        'What matters most in a wildflower meadow: colour, pollinators or easy care?',
      ],
      cued: [
        'How do you explain a late *mow* to people who like short grass?',
        'Which *verge* near your work would you turn into a meadow?',
      ],
    },
  },
  {
    name: 'polytunnels',
    says: [
      'poly ?tunnel',
      'hoop ?house',
      '(commercial|market|glass) (greenhouse|glasshouse)',
      '(green|glass)house (grower|tomatoes|industry|crops)',
      'market garden(er|ing)?',
      'no dig',
    ],
    clues:
      'tomatoes, cucumbers, tunnel, seedlings, trays, ventilation, cropping, salad leaves, polythene, grower, greenhouse, cover, seedling, hoop, salad, crop, staging, planting, door, frost, winter, watering, sheeting, commercial, frame, shade net, horticulture, wind, base rail, irrigation, market garden, glasshouse',
    asks: {
      idea: ['+What would you plant first in a polytunnel of your own?'],
      experience: ['Which vegetable surprised you by growing well under cover?'],
      choice: ['Which polytunnel crop do you look forward to most: tomatoes, cucumbers or chillies?'],
      problem: ['~What fills up a polytunnel faster: plants, or things with nowhere else to go?'],
    },
    cued: [
      'Which *tomato* would you grow under cover: cherry, beef or plum?',
      'What do you pick for *winter* salad: rocket, spinach or mustard?',
      'Which *cucumber* dish would you make every week in summer?',
      'Which *seedling* gives you the most hope in early spring?',
    ],
  },
  {
    name: 'vertical farming',
    says: [
      'vertical farm(ing)?',
      'hydroponic',
      'aquaponic',
      '(indoor|container|rooftop|urban) farm(er|ing)?',
      'micro ?green',
      'aeroponic',
      'baby leaf',
    ],
    clues:
      'grow lights, nutrient, lettuce, basil, trays, leafy greens, sprouts, pea shoots, harvested, hydroponic, microgreen, led, rack, herb, tower, indoor, salad, leaf, aquaponics, crop, soil-free, pesticide-free, container, urban, water, kale, chef, strawberries, fish tank, seedling, climate controlled',
    asks: {
      idea: ['Which salad leaf or herb would you grow indoors all year?'],
      experience: ['What was the first thing you grew from a seed?'],
      choice: ['Freshly picked leaves: in a big salad, or in a sandwich?'],
      problem: ['Which salad leaf do you never manage to keep fresh for long?'],
    },
    cued: [
      'What would you put *basil* on first: tomatoes, pasta or pizza?',
      'What do you scatter *microgreens* on: eggs, soup or a sandwich?',
      'Which kind of *lettuce* do you like best: crisp iceberg, soft butterhead or peppery leaves?',
      'Which dish would you finish with a handful of *pea shoots*?',
    ],
    atWork: {
      asks: [
        'Which crop suits vertical farming best: herbs, salad or berries?',
        'Which salad or herb would you grow indoors all year if you had the space?',
        'What do people most often get wrong about growing crops indoors?',
        'Where would a vertical farm fit best: beside shops, restaurants or schools?',
      ],
      cued: [
        'Which *crop* is next on your list for growing indoors?',
        'What do chefs ask first about *microgreens*?',
      ],
    },
  },
  {
    name: 'seed savers',
    says: [
      'seed (saver|saving|swap|library|bank|exchange|guardian|sharing)',
      '(heirloom|heritage|open pollinated|rare) (seed|vegetable|tomato|variety|varieties|bean|potato|apple)',
      'save (your own )?seed',
    ],
    clues:
      'seeds, varieties, beans, tomatoes, envelopes, germinate, pods, sowing, packets, heirloom, swap, heritage, variety, library, open-pollinated, harvest, grower, jar, dry, exchange, squash, vegetable, plant, native, guardian, store, genetic, landrace, gardener, isolation, thresh',
    asks: {
      experience: ['+Which variety do you grow from seed again and again?'],
      choice: [
        '+Which seeds do you sow first: tomatoes, beans or flowers?',
        '+Where do you keep your seeds: in a tin, a drawer or a shoebox?',
      ],
      idea: ['+Which unusual vegetable would you like to grow from seed?'],
    },
    cued: [
      'Which *bean* would you keep from one year to the next: runner, broad or climbing?',
      'Which *tomato* would you like to pass on to a neighbour: a big, a striped or a tiny one?',
      'How do you keep saved *seeds*: in jars, envelopes or an old biscuit tin?',
      'A *heritage* variety: for its taste, its look or its story?',
    ],
  },
  {
    name: 'roses and dahlias',
    says: [
      '(rose|dahlia|sweet pea|chrysanthemum|iris|hosta|fuchsia|tulip|peony|hydrangea|lily|daffodil|auricula) (grower|society|show|nursery|garden|tuber|bulb|trial|club|festival|breeder)',
      'dahlias',
      'peonies',
      'rose (bush|pruning|garden)',
      '(spring|summer) bulbs',
    ],
    clues:
      'blooms, tubers, petals, scented, roses, pruning, climbers, cuttings, deadheading, tulips, show, bare root, grower, bulb, nursery, border, cut flower, vase, garden, bouquet, peony, sweet pea, variety, stake, frost, exhibitor, pompon, chrysanthemum, earwig, planting, rosette',
    asks: {
      experience: [
        '+Which colour of flower is missing from your garden?',
        'Which garden flower reminds you of somebody you love?',
      ],
      idea: ['What would you name a new flower of your own?'],
      choice: ['What do you look for in a new flower: colour, scent or long flowering?'],
    },
    cued: [
      '*Tulips* in the ground or in pots: where do you like them best?',
      'Which *climber* would you grow round a front door?',
      '*Peonies* in a vase: pink, white or deep red?',
      'Which *scented* flower would you plant under a bedroom window?',
    ],
  },
  {
    name: 'bonsai and cacti',
    says: [
      'bonsai',
      '(cactus|cacti|succulent) (show|society|nursery|fair|grower|shop|garden|club|mart|sale)',
      'cacti',
      'cactus',
      'carnivorous plant',
      'venus fly ?trap',
      'pitcher plant',
      'kokedama',
      'air plant',
    ],
    clues:
      'repotting, succulents, spines, wiring, juniper, moss, sundew, windowsill, prune, pot, prickly, tree, terrarium, nursery, soil, watering, cutting, houseplant, maple, collector, aloe, grit, root, miniature, workshop, leaf, show, tray, euphorbia, japanese',
    asks: {
      choice: ['+On your windowsill: a little bonsai, or a row of cacti?'],
      problem: ["What's hardest to judge with a bonsai or a cactus: the water, the light or the pot?"],
      experience: ['Who gave you your first cactus or bonsai?'],
      idea: ['~What would you call a cactus that lives on your desk?'],
    },
    cued: [
      'How often do you give *succulents* a drink: weekly, monthly or when you remember?',
      'What would you plant in a *terrarium*: moss, ferns or a tiny tree?',
      'Which *houseplant* in your home has lived the longest?',
      'Where do you find a new *pot*: at a market, in a shop or in the shed?',
    ],
  },
  {
    name: 'herb growing',
    says: [
      'herb (farm|garden|grower|nursery|walk|bed|spiral|plant)',
      '(medicinal|potted) herb',
      'aloe vera farm',
      'peppermint (farm|grower)',
      'chamomile (farm|harvest)',
    ],
    clues:
      'rosemary, thyme, basil, mint, sage, parsley, coriander, oregano, chives, lavender, pot, windowsill, seedling, tea, seed, dill, plant, peppermint, nursery, harvest, cutting, aloe vera, culinary, bay, fresh, fennel, chamomile, lemon balm, dried',
    asks: {
      idea: ['+Which three herbs would you plant outside your kitchen door?'],
      experience: ['Which herb makes a dish taste of home for you?'],
      problem: ['Which herb do you never seem to have enough of when you cook?'],
      choice: ['Which herb smells best when you rub the leaves: mint, rosemary or lemon balm?'],
    },
    cued: [
      'How do you like *mint*: in tea, with potatoes or in a cold drink?',
      'What do you put *rosemary* on: lamb, potatoes or bread?',
      'How do you like *coriander*: by the handful, just a pinch or in curry only?',
      'Where does *lavender* belong: in the border, in a drawer or in a biscuit?',
    ],
  },
];
