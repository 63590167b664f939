import type { Subject } from '../subject';

/** Singapore and Malaysia: hawkers, flats, lessons and feast days. */
export const straits: readonly Subject[] = [
  {
    name: 'hawker centre',
    says: [
      'hawker (centre|center|stall|food|culture|fare)',
      '(kopitiam|kopi|coffee ?shop stall|mamak)',
      '(zi ?char|tze char)',
      '(pasar malam|wet market)',
      'food court stall',
    ],
    clues:
      'kopi, stall, queue, teh tarik, tissue packet, uncle, auntie, wok hei, chilli, kopitiam, laksa, noodle, chicken rice, char kway teow, satay, zi char, prata, dim sum, pasar malam, bak chor mee, supper, singapore, wanton, claypot, mamak, sambal, fishball, rojak, nasi lemak, tabao, roast meat',
    asks: {
      idea: ['Which dish do you queue for without looking at the other stalls?'],
      problem: ['~What do you use to keep your seat in a full hawker centre?'],
      choice: ['At the hawker centre: one dish each, or a table full to share?'],
      experience: ['Which stall has fed you since you were small?'],
    },
  },
  {
    name: 'laksa and satay',
    says: [
      '(laksa|satay|nasi lemak|mee goreng|char kway teow|hokkien mee|rendang|roti (prata|canai))',
      '(hainanese )?chicken rice',
      '(chilli|pepper) crab',
      'bak kut teh',
      '(kaya toast|nonya|nyonya|peranakan)',
    ],
    clues:
      'sambal, coconut, peanut sauce, noodles, pandan, kaya, hawker, lime, kueh, nasi lemak, rendang, malaysian, roti canai, chicken rice, char kway teow, mee goreng, prawn, hokkien mee, curry, spicy, skewer, singaporean, hainanese, teh tarik, broth, roti, beef, belacan, nyonya, halal, ayam, peranakan, wok hei, kaya toast',
    asks: {
      idea: ['Which dish would you order for a friend fresh off the plane?'],
      problem: ["What's harder to stop eating: satay, or the peanut sauce?"],
      choice: ['For breakfast: noodles in soup, rice with sambal or toast with kaya?'],
      experience: ['Which bowl of noodles do you still think about?'],
    },
  },
  {
    name: 'durian',
    says: [
      'durian',
      '(musang king|mao shan wang|d24)',
      '(mangosteen|rambutan|jackfruit|longan|lychee) (season|feast|party)',
      'durian (party|buffet|season|farm)',
    ],
    clues:
      'husk, creamy, smell, tropical, gloves, box, season, bittersweet, fruit stall, musang king, mao shan wang, d24, fruit, mangosteen, rambutan, buffet, stall, kg, orchard, pahang, flesh, bitter, black thorn, jackfruit, xo, ice cream, kampung, pungent, delivery, seller, pulp, penang, dehusked, red prawn, puff',
    asks: {
      idea: ['Who would you most like to share a durian with?'],
      problem: ["What's trickiest about a durian: choosing it, opening it or carrying it home?"],
      choice: ['Durian: straight from the husk, or as ice cream?'],
      experience: ['Who gave you your very first taste of durian?'],
    },
  },
  {
    name: 'lion dance',
    says: [
      '(lion|dragon) danc(e|er|ing)',
      'lunar new year (performance|show|market|dinner|lunch|celebration|opening)',
      '(chinese new year|cny)',
      '(hungry ghost|getai|qing ming|nine emperor)',
    ],
    clues:
      'drums, cymbals, red packet, ang pow, firecrackers, troupe, prosperity, lettuce, zodiac, lunar new year, dragon, reunion dinner, yee sang, cai qing, performance, chinese, chinatown, mid-autumn, kung fu, gong, year of the, mooncake, mandarin oranges, high pole, blessing, lantern, lohei, auspicious, tossing, grand opening',
    asks: {
      idea: ['Which dish must be on the table at a reunion dinner?'],
      problem: ['~Which noisy instrument would you learn first in a lion dance troupe?'],
      choice: ['In a lion dance: the head, the tail or the drum?'],
      experience: ['Where did you stand when you watched your first lion dance?'],
    },
  },
  {
    name: 'flat renovation',
    says: [
      '(hdb|bto|condo|resale flat|4 room|5 room) (renovation|interior|reno|flat|design|makeover)',
      '(bto|hdb)',
      'key collection',
      '(built in|custom) carpentry',
      'interior design package',
    ],
    clues:
      'carpentry, hacking, vinyl floor, floor plan, household shelter, id firm, kitchen cabinet, storage, hdb, bto, resale, interior designer, condo, built-in, 4-room, kitchen, wardrobe, false ceiling, feature wall, contractor, minimalist, tile, homeowner, japandi, quartz, key collection, singapore, toilet, tv console, aircon, lighting, scandinavian, 5-room, en suite',
    asks: {
      idea: ['Which wall in your flat would you paint in a bold colour?'],
      problem: ['Which room in a small flat is the hardest to get right?'],
      choice: ['In a small flat: a bigger kitchen, a bigger wardrobe or a big sofa?'],
      experience: ['What did you change first in a flat you moved into?'],
    },
    atWork: {
      work: [
        "What's hardest to agree on in a renovation: the colours, the layout or the budget?",
        'Where would you start with an old flat: the kitchen, the bathroom or the floors?',
      ],
      people: [
        'What did living through a renovation teach you?',
        'Which surprise behind an old wall do you still talk about?',
      ],
    },
  },
  {
    name: 'PSLE tuition',
    says: [
      '(psle|o level|a level|primary (1|2|3|4|5|6)|p[1-6]|upsr|spm) (tuition|maths|science|chinese|english|class|revision|tutor)',
      'tuition (centre|center|class)',
      '(enrichment|phonics|creative writing|math olympiad) (class|centre|programme|lesson)',
      'psle',
    ],
    clues:
      'worksheets, composition, mother tongue, holiday programme, trial lesson, marks, olympiad, syllabus, o level, math, science, primary 5, chinese, tutor, exam, student, p6, trial class, moe, oral, small group, centre, secondary, a level, english, a1, intensive revision, class schedule, parent, sec 1, spm, foundation, past year papers, problem sums, grades',
    asks: {
      idea: ['Which primary school subject would you happily learn again?'],
      problem: ['~Which primary school sum stumps every grown-up at the table?'],
      choice: ['Homework: straight after school, after a snack or after a reminder?'],
      experience: ['Which teacher made a hard subject click for you?'],
    },
    atWork: {
      work: [
        'What matters more for a young pupil before exams: practice, or confidence?',
        'Which is harder on a child before an exam: the maths, or the nerves?',
      ],
      people: [
        'What helps a child most on the evening before a big exam?',
        'What do you remember about the first big exam you ever sat?',
      ],
    },
  },
  {
    name: 'confinement care',
    says: [
      'confinement (nanny|meal|food|care|package|herbs|lady|tingkat)',
      '(postnatal|post ?partum|jamu|postpregnancy) (massage|care|meal|package)',
      'japa (maid|nurse)',
      'first forty days',
    ],
    clues:
      'red dates, newborn, mothers, ginger, soup, binding, lactation, papaya, rest, nanny, postnatal, herbal, postpartum, baby, massage, jamu, breastfeeding, tingkat, meal, nourishing, 28 days, womb, delivery, mummy, recovery, birth, tea, bengkung, trial meal, fish soup, due date, black vinegar',
    asks: {
      idea: ['Which dish would you bring to a family with a new baby?'],
      problem: ['~Which old piece of baby advice did every auntie give?'],
      choice: ['For new parents: a cooked meal, an hour of sleep or a hand with the washing?'],
      experience: ['Who held the newest baby in your family first?'],
    },
  },
  {
    name: 'domestic helper',
    says: [
      'domestic (helper|worker|staff|maid)',
      '(maid|helper|nanny) (agency|service|placement|insurance)',
      '(live in|part time|transfer) (maid|helper|nanny)',
      '(house ?keeper|cook|ayah|housemaid) (placement|agency|available)',
    ],
    clues:
      'cooking, ironing, elderly, caregiver, interview, rest day, childcare, work permit, maid, agency, nanny, cleaner, housekeeping, live-in, employer, placement, filipino, transfer, indonesian, elderly care, myanmar, part-time, salary, household, housekeeper, levy, biodata, day off, fee, ayah, contract, medical',
    asks: {
      idea: ['Which job at home would you hand over first?'],
      problem: ['Which job about the house takes the longest every week?'],
      choice: ['A hand at home: with the cooking, the ironing or the children?'],
      experience: ['Who taught you to cook or clean the proper way?'],
    },
    atWork: {
      work: [
        'What takes longest with a new helper at home: routines, tastes or trust?',
        'Which job in a home looks easy and takes all day?',
      ],
      people: [
        'What did a helper in your family do that you still remember?',
        'Which dish did a helper in your home cook better than anybody else?',
      ],
    },
  },
  {
    name: 'block committee',
    says: [
      "residents' (committee|network)",
      '(community club|neighbourhood committee)',

      'void deck',
      '(national day|ndp) (dinner|observance|parade|celebration)',
      'active ageing (centre|programme)',
    ],
    clues:
      'void deck, seniors, lucky draw, line dance, block, constituency, durian trip, kampong, bingo, resident, neighbour, grassroots, community club, national day, dinner, mp, estate, carnival, networking, town council, lift lobby, hdb, block party, volunteer, mooncake, house visit, resident network, zone, durian party, hari raya, recycling, playground, dialogue, potluck',
    asks: {
      idea: ['What would you like to see on a party table for the whole block?'],
      problem: ["~Which smell from a neighbour's kitchen makes you hungry every time?"],
      choice: ['A day with the neighbours: a bus trip, a cook-out or a sing-along?'],
      experience: ['Which neighbour has fed you the most?'],
    },
  },
];
