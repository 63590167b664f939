import type { Subject } from '../subject';

/** Growing on a small plot, under cover or in a pot, and the people who save, show and swap what comes of it. */
export const plots: readonly Subject[] = [
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
      idea: ['Where near you would you scatter a handful of wildflower seed?'],
      problem: ['~Which wildflower do your neighbours insist is a weed?'],
      choice: ['A wildflower meadow: poppies and cornflowers, or daisies and clover?'],
      experience: ['Which wildflower did you learn the name of first?'],
    },
    atWork: {
      work: [
        'What takes most getting used to in a meadow: the waiting, the mowing or the wild look?',
        'Where would a wildflower meadow do most good: roadside, school or business park?',
      ],
      people: [
        'Which meadow from your childhood can you still picture?',
        'Which insect or bird turned up first where you saw grass left to grow?',
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
      idea: ['What would you plant first in a polytunnel of your own?'],
      problem: ['~What fills up a polytunnel faster: plants, or things with nowhere else to go?'],
      choice: ['A polytunnel on a rainy day: for work, or for a chair and a cup of tea?'],
      experience: ['Which vegetable surprised you by growing well under cover?'],
    },
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
      problem: ['Which salad leaf do you never manage to keep fresh for long?'],
      choice: ['Freshly picked leaves: in a big salad, or in a sandwich?'],
      experience: ['What was the first thing you grew from a seed?'],
    },
    atWork: {
      work: [
        'What do people most often get wrong about growing crops indoors?',
        'Which is trickier to get right for an indoor crop: the light, or the water?',
      ],
      people: [
        'What surprised you most the first time you saw a crop growing indoors?',
        'Which salad or herb would you grow indoors all year if you had the space?',
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
      idea: ['Which vegetable or flower would you save the seeds of for your grandchildren?'],
      problem: ['Which seeds do you find hardest to save?'],
      choice: ['At a seed swap: an old bean with a story, or a flower you have never seen?'],
      experience: ['Which plant in your garden came from a friend or a neighbour?'],
    },
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
      idea: ['Which rose or dahlia would you plant right by your front door?'],
      problem: ['What do you find hardest about growing roses: the pruning, the feeding or the thorns?'],
      choice: ['In a flower bed: roses for the scent, or dahlias for the colour?'],
      experience: ['Which flower did your grandparents always grow?'],
    },
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
      idea: ['~What would you call a cactus that lives on your desk?'],
      problem: ["What's hardest to judge with a bonsai or a cactus: the water, the light or the pot?"],
      choice: ['On your windowsill: a little bonsai, or a row of cacti?'],
      experience: ['Who gave you your first cactus or bonsai?'],
    },
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
      idea: ['Which three herbs would you plant outside your kitchen door?'],
      problem: ['Which herb do you never seem to have enough of when you cook?'],
      choice: ['In the kitchen: fresh basil, or fresh rosemary?'],
      experience: ['Which herb makes a dish taste of home for you?'],
    },
  },
];
