import type { Besides } from '../../subject';

/** What is known of the subjects of `common/garden.ts` besides their rows. */
export const garden: Besides = {
  'seeds and seedlings': {
    clues:
      'germinate, packet, sow, heirloom, plugs, windowsill, compost, annuals, tomato, chilli, tray, grow, seed potato, module, greenhouse, potting on, sunflower, pots, frost, variety, lettuce, vegetable, swap, sprout, propagator, harden off, sweet pea, saved',
    cued: [
      'Which *tomato* would you rather grow: tiny and sweet, or big enough for a sandwich?',
      'How hot should a home-grown *chilli* be: mild, lively or eye-watering?',
      'How tall was the tallest *sunflower* you have ever seen or grown?',
      'What lives on your *windowsill* in spring?',
      'Which *vegetable* tastes so much better when it has just been picked?',
      'Which *wildflower* seed would you scatter along a path: poppy, cornflower or oxeye daisy?',
      'What do you use to cover young plants when *frost* is forecast?',
      'Which *herb* should be within reach of every kitchen door?',
    ],
  },
  houseplants: {
    clues:
      'calathea, low light, watering, snake plant, misting, humidity, cuttings, foliage, philodendron, fern, monstera, leaf, pot, indoor, light, repot, cactus, succulent, terrarium, roots, cutting, soil, planter, peace lily, plant parent, easy care, window, pothos, propagation, jungle, rare',
    cued: [
      'Where would you let a *monstera* grow: beside the sofa, in the hall or by the bath?',
      'How do you like a *fern* to grow: hanging from the ceiling, or spreading on a stand?',
      'Where did your first *cactus* come from: a shop, a friend or a school fair?',
      'How would you show off a *succulent*: alone in a tiny pot, or with others in a big bowl?',
      'What would you put in a *terrarium* besides plants: pebbles, shells or a tiny figure?',
      'Who would you give a *peace lily* to: a new neighbour, a teacher or a colleague?',
      'Where do you *repot* your houseplants: kitchen table, bath or garden?',
      'Who would you give a *cutting* from your favourite houseplant to?',
    ],
  },
  lawn: {
    clues:
      'grass, mowing, scarify, weeds, stripes, edging, aeration, hollow tine, weed control, fertilizer, turf, mower, moss, feed, seed, aerate, green, treatment, patchy, cut, artificial, lawncare, fertiliser, irrigation, sprinkler, roller, soil, rake, buffalo, dandelion, robotic, weed and feed',
    cued: [
      'Where does *moss* grow most in your lawn: on the shady side, under trees or all over?',
      'Which lawn *weed* is prettiest before it goes: daisies, dandelions or clover?',
      'Lawn *stripes*: straight up and down, or across the diagonal?',
      'What would you do first on a newly laid *turf* lawn: picnic, ball game or bare feet?',
      "When do you sow lawn *seed*: in spring, in autumn or whenever there's a bare patch?",
      'When do you first think of lawn *feed*: on the first warm day, at Easter or when it looks pale?',
      'Which lawn job sounds like the hardest work: to *scarify*, to mow or to cut the edges?',
      'Where would *artificial* grass fit best: a balcony, a play corner or a whole garden?',
    ],
  },
  'vegetable garden': {
    clues:
      'onions, garlic, potatoes, plot, glut, peas, slugs, seedlings, plot holders, sowing, tomatoes, cucumber, herbs, raised bed, allotment, courgette, grow, beans, compost, harvest, crops, soil, seedling, kale, carrots, dig, mulch, polytunnel, onion sets, veg, netting, greenhouse, no dig',
    cued: [
      'What do you do with the first ripe *tomato*: eat it on the spot, slice it or share it?',
      'How do you eat the first new *potatoes*: with butter, with mint or with mayonnaise?',
      'What do you make when there are too many *courgettes*: soup, cake or fritters?',
      'Which *bean* would you give the sunniest spot: runner, French or broad?',
      'Where do you raise *seedlings*: on the windowsill, in a greenhouse or straight outdoors?',
      'What would you plant first in an empty *raised bed*?',
      'What goes into your *compost* most: peelings, grass or tea leaves?',
      'What does an *allotment* need most: a shed, a bench or a kettle?',
    ],
  },
  'greenhouse and shed': {
    clues:
      'apex, pent, 8x6, 10x8, insulated, tongue and groove, pressure treated, cabins, bespoke sheds, sheds, glass, timber, garden room, summerhouse, installed, felt roof, staging, storage, base, cladding, workshop, log cabin, delivered, panels, polycarbonate, workspace, potting, building, tools, door, aluminium, cedar, lean to, polytunnel, bespoke',
    cued: [
      'What would you grow first in a new *greenhouse*: tomatoes, cucumbers or chillies?',
      'How would you furnish a *summerhouse*: a desk, a daybed or two old armchairs?',
      'What colour would you *paint* a garden shed?',
      'Which would you use a *log cabin* for: work, guests or a hobby?',
      'What would you make first in a *workshop* of your own at the end of the garden?',
      'Which *roof* would you choose for a garden shed: felt, shingles or plants?',
      'How would you use a *garden room* in winter: for reading, exercise or music?',
      'What would you put in garden *storage* first: bikes, tools or the paddling pool?',
    ],
  },
  'garden furniture': {
    clues:
      'patio, fire pit, parasol, loungers, alfresco, rattan, egg chair, seater, weatherproof, bistro set, bench, corner set, umbrella, adirondack, swing seat, sofa set, outdoor, table, teak, cushions, decking, chairs, dining set, sun, aluminium, hammock, heater, gazebo, showroom, summer, deckchair, six seater',
    cued: [
      'Who comes round first when the *fire pit* is lit on the patio?',
      'What would you read on a garden *lounger*: a novel, a magazine or nothing at all?',
      'What would you have on a *bistro* table for two outside: coffee, wine or breakfast?',
      'Where would you put a garden *bench*: by the door, under a tree or facing the sunset?',
      'What do you do with outdoor *cushions* when it rains: run, cover them or let them dry?',
      'What would you drink in an *egg chair* on a summer evening?',
      'Which outdoor *dining* table would you choose: round, square or long enough for everybody?',
      'What do you like to see garden furniture made of: *rattan*, metal or wood?',
    ],
  },
  'grills and pizza ovens': {
    clues:
      'smoker, propane, rotisserie, burners, briquettes, pellet, lumpwood, tongs, sear, charcoal, bbq, gas, wood fired, kamado, steaks, outdoor kitchen, burgers, braai, flame, coals, ceramic, marinade, dough, sizzle, cooking, garden, ribs, low and slow, stone, weekend, thermometer',
    cued: [
      'What would you cook in a *pizza oven* besides pizza?',
      'Which meat, fish or vegetable would you put in a *smoker* first?',
      'How do you like your *steak* off the grill: pink, medium or well done?',
      'What has to go on a *burger* straight from the grill?',
      'How do you light *charcoal*: with a chimney, a firelighter or plenty of patience?',
      'What would you cook first on a *kamado*: ribs, a whole chicken or bread?',
      'What belongs in an *outdoor kitchen* besides the grill: a sink, a fridge or a bar?',
      'What goes into a good *marinade* besides oil and salt?',
    ],
  },
  'garden birds and wildlife': {
    clues:
      'robin, blue tits, feeders, frogs, goldfinches, sunflower hearts, bird count, peanuts, blackbird, mealworms, pond, butterfly, seed, nest box, hedgehog, suet, fat ball, squirrel, sparrow, bird bath, pollinator, butterflies, bee, species, bug hotel, birdwatch, count, hummingbird, habitat, trail camera, spotted',
    cued: [
      'Where do you most often meet a *robin*: on a spade, on a fence or on a walk?',
      'Where did you see your first *hedgehog*: in a garden, a lane or a park?',
      'Which *butterfly* do you recognise at once in the garden?',
      'Where would you hang a *nest box*: on a tree, on a wall or under the eaves?',
      'Which flower would you plant for the first *bee* of spring?',
      "What's the cleverest thing you have seen a *squirrel* do?",
      "Where's the best spot for a bird *feeder*: by the kitchen window, in a tree or on a pole?",
    ],
  },
  bouquets: {
    clues:
      'stems, roses, hand delivered, same day delivery, seasonal stems, blooms, lily, carnations, arrangement, gerberas, flowers, tulips, peony, florist, hand tied, vase, eucalyptus, letterbox, delivery, seasonal, dried, sunflowers, wrapped, bunch, wedding, lilies, ranunculus, dahlia, gypsophila, order by, foliage, cut, valentine',
    cued: [
      'Which colour of *rose* would you rather be given: red, yellow, pink or white?',
      'Which colours would you mix in a bunch of *tulips*?',
      "What's your favourite colour of *peony*: white, blush or deep pink?",
      'Which *dried* flower would you keep in a vase all winter?',
      'Who would you send a *birthday* bouquet to next?',
      "What does a *Mother's Day* bouquet need: her favourite flower, bright colours or a sweet scent?",
      'Where would you stand a vase of *sunflowers*: on the table, by the window or in the hall?',
      'Which flower would you choose first for a *wedding* bouquet?',
    ],
  },
  florist: {
    clues:
      'stems, sympathy, wedding flowers, hatbox, funeral tribute, arrangements, interflora, dried, corsage, buttonholes, flowers, bouquet, roses, wreath, wedding, blooms, peonies, foliage, hand tied, vase, tulips, centrepiece, workshop, delivery, bridal, posy, british grown, dahlias, hydrangea, ribbon, scented, gladioli',
    cued: [
      'How do you like *peonies*: tight buds that open slowly, or already in full bloom?',
      'How do you like *tulips* in a vase: upright, or drooping over the edge?',
      'Which colour of *rose* would you most like to be given?',
      'Where at home would you hang a bunch of *dried* flowers?',
      'What belongs on a door *wreath*: berries, ribbons, dried oranges or pine cones?',
      'Which flower would you choose for a wedding *buttonhole*?',
      'How do you like a *bouquet*: all one colour, two or three shades, or everything at once?',
      "Which flower says *Mother's Day* to you: tulips, roses or daffodils?",
    ],
    atWork: {
      asks: [
        '+What makes a good florist: an eye for colour, steady hands or a warm welcome?',
        "+Which part of a florist's job would you enjoy most: choosing, arranging or chatting?",
        'Which flowers brighten up a workplace best?',
        'Which bouquet do you still remember receiving?',
      ],
      cued: [
        'Which *wedding* flower do couples ask florists for most this year?',
        'Where does a flower *arrangement* do most good in an office: reception, meeting room or kitchen?',
        'What keeps a flower shop going in *Valentine* week: coffee, music or good lists?',
        'Which *foliage* would you never run a flower shop without?',
      ],
    },
  },
  'garden centre': {
    clues:
      'bedding, compost, shrubs, baskets, topsoil, bark, hanging baskets, plants in, pansies, geraniums, plants, perennial, pots, trees, bulbs, roses, planter, trays, herbs, lavender, nursery, polytunnel, plug plant, lawn feed, cafe, colour, hellebore, trolley, hardy, spring, terracotta, fertiliser, conifer',
    cued: [
      'Which *bedding* plants do you come back to every year?',
      'Which colour of *rose* would you choose for a garden?',
      'Which spring *bulb* do you look forward to most?',
      'Which *herb* do you use most in the kitchen: basil, mint or parsley?',
      'A *geranium* on the windowsill: red, white or pink?',
      'Which *tree* would you plant if you had room for just one?',
      'What do you fill first with fresh *compost*: pots, flower beds or a vegetable patch?',
    ],
    atWork: {
      asks: [
        '+Which plant can you never walk past at a garden centre?',
        'What makes a garden centre worth a detour?',
        'Which job at a garden centre would you like for a day?',
        'What makes good advice at a garden centre: knowledge, time or enthusiasm?',
      ],
      cued: [
        'Which plant do customers at a *nursery* ask for weeks too early?',
        'What goes best next to *bedding* plants on a display: pots, compost or tools?',
        'Which *perennial* would you like more gardeners to know?',
        'What keeps a *hanging basket* fresh on a sales bench: shade, feed or a daily soak?',
      ],
    },
  },
  gardening: {
    clues:
      'borders, bulbs, secateurs, frost, deadhead, potting, trowel, wheelbarrow, hydrangea, dahlias, plants, soil, pruning, weeds, compost, mulch, spade, hedge, roses, beds, dig, shrub, lawn, gardener, perennials, pots, cuttings, head gardener, sunshine, green fingers',
    cued: [
      'Which *bulbs* do you look forward to most: snowdrops, daffodils or tulips?',
      'What matters most to you in a *rose*: the scent, the colour or no thorns?',
      'A *lawn*: in neat stripes, or with daisies and clover left in?',
      'Which *hedge* would you plant: beech, box or something with berries for the birds?',
      'Which *dahlia* would you cut for a vase: a huge one, a pompom or a dark red one?',
      'Which colour of *hydrangea* do you like best: blue, pink or white?',
      'Which plant are you most careful with when it comes to *pruning*?',
      'Which plant would you bring indoors first when *frost* is on the way?',
    ],
    atWork: {
      asks: [
        '+What do you enjoy most about gardening: fresh air, quiet or seeing things grow?',
        'Which plant would you recommend to somebody who has never gardened?',
        "What's your favourite job in the garden: planting, pruning or picking?",
        'Which lesson from gardening do you use at work?',
      ],
      cued: [
        'Which *weed* do people ask gardeners about most?',
        "What's a wet day good for in the trade: sharpening *tools*, ordering seeds or paperwork?",
        'Which *border* in a public garden has given you the most ideas?',
        'What do you ask first before choosing *plants* for a new client?',
      ],
    },
  },
};
