import type { Subject } from '../subject';

/** What neighbours run together, from the parish magazine to the pub. */
export const doorsteps: readonly Subject[] = [
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
      choice: [
        'A community garden: vegetables, flowers or fruit trees?',
        'What do you enjoy most in a garden: planting, watering or picking?',
      ],
      experience: ['Which vegetable tastes best straight from the garden?'],
      idea: ['What would you plant for everybody to pick in a community garden?'],
    },
    atWork: {
      asks: [
        'What would you plant first in a community garden: tomatoes, herbs or flowers?',
        'When is the best time for a volunteer day in a community garden: weekdays, evenings or Saturdays?',
        'What brings more people into a shared garden: the harvest, or the company?',
        'What matters most in a community garden: good soil, keen volunteers or water nearby?',
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
      experience: ['Which page of the parish magazine do you turn to first?'],
      choice: [
        'The parish magazine: on paper through the door, or online?',
        'In a parish magazine: the news first, or the recipes?',
      ],
    },
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
      choice: [
        'A new life for an old phone box: a tiny library, or a tiny museum?',
        'An old phone box: keep it red, or paint it a new colour?',
      ],
      problem: ['~Which phone number from your childhood do you still know by heart?'],
    },
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
        '+What makes a good local pub: the people, the food or the fire?',
        '+Which night would you like at the local pub: quiz night, live music or a Sunday roast?',
        'Where do you like to sit at the pub: by the fire, at the bar or in the garden?',
      ],
      idea: ['What would you have on the menu if you owned a bit of the local pub?'],
    },
    atWork: {
      asks: [
        '+What should a community-owned pub offer besides drinks: meals, a shop or events?',
        'What makes a community pub work: good food, good volunteers or a good landlord?',
        'What keeps a community pub going: the beer, the food or the events?',
        'What does a village gain most from its own pub: the meals, the music or the chat?',
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
        'A supper shared by the whole street: cook the starter, the main or the dessert?',
        'Which course would you most like to host at a safari supper: the starter, the main or the dessert?',
        'What makes a safari supper fun: the food, the houses or the neighbours?',
      ],
      idea: ['Which dish would you serve if the whole street came to supper?'],
    },
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
        '+Your next knitting project: a scarf, socks or something for a baby?',
        'At a knit and natter: knitting, or crochet?',
      ],
      idea: ['What would you most like to knit with good company and a cup of tea?'],
      experience: ['Who taught you to knit your first stitch?'],
    },
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
      choice: [
        'What helps newcomers feel at home first: a friendly face, a map or an invitation?',
        'To greet new neighbours: a cake, a note, or a wave over the fence?',
      ],
      idea: [
        'Which place in town would you show to newcomers first?',
        'What belongs in a welcome basket for new neighbours?',
      ],
    },
  },
];
