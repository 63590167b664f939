import type { Subject } from '../../subject';

/** What neighbours run together, from the parish magazine to the pub. */
export const villageProjects: readonly Subject[] = [
  {
    name: 'community garden',
    says: [
      'community (garden|growing|allotment|greenhouse|polytunnel|veg|herb)( (project|space|day|group|open day))?',
      '(edible|incredible edible|guerrilla|rooftop|sensory|therapy|healing|peace|station) garden(ing)?',
      '(therapeutic|social) (horticulture|gardening)',
      'raised beds? (for|built|in the)',
      '(crop|plant|produce) (swap|share|stall)',
    ],
    clues:
      'raised beds, herbs, seedlings, shared, polytunnel, courgettes, allotment, compost, plots, volunteers, vegetables, growing, harvest, weeding, wheelbarrow, planting, greenhouse, soil, working bee, pollinator, tools, gardener, mulch, seeds, tomatoes, orchard, watering, edible, incredible edible',
    asks: {
      idea: ['What would you plant for everybody to pick in a community garden?'],
      choice: ['In a shared garden: digging, watering, or tasting as you go?'],
      experience: ['Which herb or vegetable did you first pick and eat on the spot?'],
      problem: ['Which vegetable is the trickiest to grow in a shared garden?'],
    },
    cued: [
      'What would you grow in one *raised bed*: salad, strawberries or herbs?',
      'How do you keep your hands happy while *weeding*: gloves, music or company?',
      'Which *seedling* is the nicest to watch come up?',
      'What would you cook first from a shared *harvest*?',
    ],
    atWork: {
      asks: [
        'What would you plant first in a community garden: tomatoes, herbs or flowers?',
        'What brings more people into a shared garden: the harvest, or the company?',
        'What does a community garden bring most: fresh food, friendship or wildlife?',
        'How could a team help a community garden: digging, building beds or planting?',
      ],
      cued: [
        'What keeps *volunteers* coming back to a garden: the tea, the company or the crops?',
        'Which *tool* should every shared garden have more of?',
      ],
    },
  },
  {
    name: 'parish magazine',
    says: [
      "(parish|village|community|church|town|neighbourhood|residents'?) (magazine|newsletter|news|directory|bulletin|newspaper|website|calendar)",
      'news ?letter (delivery|deliverer|distributor|volunteer|editor|deadline)',
      '(copy|article) deadline',
      '(village|community|parish) notice ?board',
      'village (facebook|whatsapp) (group|page)',
    ],
    clues:
      'editor, letterbox, front cover, deliverers, newsletter, deadline, delivered, village, articles, copy, distribution, doorstep, advertise, advert, submissions, issue, contributors, print, households, church, subscription, half-page, noticeboard, residents, bulletin, parishioners, vicar, proofreader, spring edition, councillor, pdf',
    asks: {
      idea: ['+What would you like to read more about in a parish magazine?'],
      choice: [
        'In a parish magazine: the news first, or the recipes?',
        'What do you like to read first in a parish magazine: events, local history or letters?',
      ],
      experience: ['Which local story do you remember reading in the parish magazine?'],
    },
    cued: [
      'What would you put on the *front cover* of the next parish magazine?',
      'Which neighbour would you ask to write an *article* for the parish magazine?',
      'What would you *advertise* in a parish magazine if you had a small business?',
      'Where do you read the *village* news: at the table, on the sofa or in the garden?',
    ],
  },
  {
    name: 'old phone box',
    says: [
      '(phone|telephone|red phone|red telephone) (box|kiosk)( (library|restoration|defibrillator|museum|adopted|cafe|café|art gallery))?',
      'adopt a kiosk',
      '(phone|telephone) box (library|book swap|gallery)',
      'k6 (box|kiosk)',
    ],
    clues:
      'defibrillator, red paint, dial tone, telecom, kiosk, red kiosk, library, k6, restored, bt, swap, telephone, adopted, paint, village, mini museum, books, glass panes, gilbert scott, village green, landmark, listed, dial, coffee kiosk, parish council, cast iron, refurbished, crown, disused, listed building, art gallery, iconic',
    asks: {
      idea: ['+What would you turn an old phone box into?'],
      choice: ['A new life for an old phone box: a tiny library, or a tiny museum?'],
      experience: ['Who did you ring from a phone box when you were younger?'],
      problem: ['~Which phone number from your childhood do you still know by heart?'],
    },
    cued: [
      'Which book would you leave in a phone box *library*?',
      'Where would you put a *defibrillator* near you: the shop, the hall or the old phone box?',
      'What would you show in a *mini museum* the size of a phone box?',
      'Which job on a *restored* phone box would you pick: the red paint or the glass panes?',
    ],
  },
  {
    name: 'community-owned pub',
    says: [
      'community (owned|run|pub|buyout|buy out|share offer|shares|benefit society)( (pub|shop|brewery|inn|hall|café|cafe))?',
      '(save|saved|saving|buy|bought) (the|our|your) (local|village)? ?(pub|inn|post office|shop|cinema|theatre)',
      'pub is the hub',
      'asset of community value',
    ],
    clues:
      'shareholders, community shares, real fire, pub garden, benefit society, shares, buyout, landlord, village, tenant, campaign, pint, save our, locals, share offer, real ale, plunkett, cask, members, volunteers, inn, brewery, hub, investors, raise, beer garden, fundraising, committee, hall',
    asks: {
      choice: [
        '+Which night would you like at the local pub: quiz night, live music or a Sunday roast?',
        '+What makes a good local pub: the people, the food or the fire?',
        'A village pub with something extra: a post office, a shop, or a stage?',
      ],
      idea: ['What would you have on the menu if you owned a bit of the local pub?'],
    },
    cued: [
      'Which *real ale* or cider should every village pub have on tap?',
      'Where do you sit in a *pub garden*: in the sun, under a tree or close to the door?',
      'Which job would you take on as a *volunteer* in a village pub: bar, kitchen or garden?',
      'What makes a good *landlord* of a village pub: the welcome, the stories or the Sunday roast?',
    ],
    atWork: {
      asks: [
        '+What draws people into a community pub most: a warm welcome, good food or events?',
        '+What should a community-owned pub offer besides drinks: meals, a shop or events?',
        'What keeps a community pub going: the beer, the food or the events?',
        'What makes a community pub work: good food, good volunteers or a good landlord?',
      ],
      cued: [
        'What convinces people first to buy *community shares*: the plan, the people or the building?',
        'Which skill is the most useful among the *shareholders* of a village pub?',
      ],
    },
  },
  {
    name: 'safari supper',
    says: [
      'safari supper',
      'progressive (dinner|supper)',
      '(street|the big|neighbourhood) (lunch|feast|supper|dinner|breakfast)( (event|party|club))?',
      'long table (lunch|dinner|feast|supper)',
      'pot ?luck( (supper|dinner|lunch|picnic|night))?',
      'bring and share( (lunch|supper|meal|picnic))?',
    ],
    clues:
      'starters, pudding, casserole, trifle, place settings, courses, main course, hosts, houses, village, cheese, neighbours, progressive dinner, each course, dietary, guests, wander, dessert, coffee, village hall, menu, mystery host, canapes, envelope, cook, wine, diner, street, drinks reception, allocated',
    asks: {
      choice: [
        '+A supper shared by the whole street: cook the starter, the main or the dessert?',
        'What would you enjoy most on a safari supper: new dishes, new people or the walk between?',
        'Which course would you most like to host at a safari supper: the starter, the main or the dessert?',
      ],
      idea: ['Which dish would you serve if the whole street came to supper?'],
    },
    cued: [
      'Which *starter* would you carry round to the neighbours?',
      'Which *pudding* would you serve as the last stop of a safari supper?',
      'What should the *host* of a safari supper put on first: music, candles or the kettle?',
      'Which *village* get-together brings out the most people where you live?',
    ],
  },
  {
    name: 'knit and natter',
    says: [
      "(knit|stitch|sew|craft|crochet|hook) (and|&|n|'n') (natter|chat|chatter)",
      '(knitting|crochet|craft|sewing|quilting|stitching|embroidery|colouring) (group|circle|club|bee|morning|afternoon|guild)( (meets|meeting|at the library|exhibition))?',
      '(craft|art) (club|group) for (adults|seniors|all)',
      "(spinners|weavers|quilters|embroiderers|lacemakers)'? guild",
    ],
    clues:
      'yarn, needles, hooks, cuppa, wool, natter, stitches, crochet, chat, pattern, knitting, beginners, craft, blanket, biscuits, casting on, drop-in, ball of wool, community centre, project, library, crafters, jumper, thursday morning, row, purl, embroidery, socks, tea and coffee',
    asks: {
      choice: [
        '+At a knit and natter: knitting, or crochet?',
        'Which yarn do you like best to knit with: wool, cotton or alpaca?',
      ],
      idea: ['+What would you most like to knit with good company and a cup of tea?'],
      experience: ['Who taught you to knit your first stitch?'],
    },
    cued: [
      'What would you *crochet* first: a blanket, a hat or a small animal?',
      'Which *biscuit* is safe to eat with knitting on your lap?',
      'Which *wool* do you always stroke when you pass it in a shop?',
      'How would you cheer on *beginners* whose first row has a hole in it?',
    ],
  },
  {
    name: 'newcomers welcome',
    says: [
      '(newcomers?|new residents?) (pack|evening|group|coffee|basket|committee|club|party|to the (village|neighbourhood|town))',
      'new to the (village|neighbourhood|estate)',
      '(meet|love) (the|your) neighbou?rs?( (day|evening|bbq|party))?',
      "neighbou?rs?'? day",
      'welcome wagon',
      'expat (club|coffee|association)',
    ],
    clues:
      'cul de sac, new neighbours, just moved, next door, house warming, new residents, neighbours, welcome pack, coffee morning, newly arrived, meet people, make friends, settle, village, expat, relocated, committee, welcome wagon, ambassador, members, directory, wine and cheese, hosted, get to know, bunch, monthly luncheon, club, new faces, refugees, social group, integration',
    asks: {
      idea: [
        'What belongs in a welcome basket for new neighbours?',
        'Which place in town would you show to newcomers first?',
      ],
      choice: ['To greet new neighbours: a cake, a note, or a wave over the fence?'],
      experience: ['Who was the first neighbour to knock on your door?'],
    },
    cued: [
      'What would you put in a *welcome pack*: a map, a menu or a list of good plumbers?',
      'Which question breaks the ice best at a *coffee morning* for newcomers?',
      'Where would you send somebody who has *just moved* to your town on day one?',
      'Which dish from your home country would you bring to an *expat* supper?',
    ],
  },
];
