import type { Subject } from '../../subject';

/** Singapore and Malaysia: hawkers, flats, lessons and feast days. */
export const singaporeAndMalaysia: readonly Subject[] = [
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
      idea: ['+Which dish do you queue for without looking at the other stalls?'],
      choice: ['+Which would you choose at a hawker centre: laksa, chicken rice or satay?'],
      experience: ['Which stall has fed you since you were small?'],
      problem: ['~What do you use to keep your seat in a full hawker centre?'],
    },
    cued: [
      'How do you order your *kopi*: black, with milk or with ice?',
      'What do you always ask for extra of in a bowl of *laksa*?',
      'How do you like your *chicken rice*: steamed, roasted or a bit of both?',
      'How do you eat *prata*: plain, with egg or dipped in sugar?',
    ],
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
      choice: [
        'For breakfast: noodles in soup, rice with sambal or toast with kaya?',
        'Satay on your plate: chicken, beef or lamb?',
      ],
      problem: ["What's harder to stop eating: satay, or the peanut sauce?"],
    },
    cued: [
      '*Nasi lemak* for breakfast: with egg, with chicken or with everything?',
      '*Laksa*: with coconut, or sour with tamarind?',
      'Which *kueh* do you pick first from the tray?',
      '*Chicken rice*: with steamed chicken, or roasted?',
    ],
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
      choice: [
        '+Durian: straight from the husk, or as ice cream?',
        'What do you love most about durian: the creamy texture, the sweetness or the aroma?',
      ],
      problem: ["What's trickiest about a durian: choosing it, opening it or carrying it home?"],
      idea: ['Who would you most like to share a durian with?'],
    },
    cued: [
      '*Musang King* or D24: which would you share first with a friend?',
      'Who in your family is the quickest at opening a *durian* on the table?',
      '*Mangosteen* after durian: for the cooling, or for the taste?',
      'Where do you sit at a *stall*: at the front, or at the table by the fan?',
    ],
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
      choice: [
        'In a lion dance: the head, the tail or the drum?',
        'What do you notice first in a lion dance: the head, the colours or the rhythm?',
      ],
      experience: ['Where did you stand when you watched your first lion dance?'],
      problem: ['~Which noisy instrument would you learn first in a lion dance troupe?'],
    },
    cued: [
      'Which flavour of *mooncake* do you reach for first: lotus, red bean or snow skin?',
      'What colour would you choose for a *lion* costume: red, gold or black?',
      'Which *zodiac* animal were you born under?',
      'How do you spend the first morning of *Lunar New Year*: visiting, eating or sleeping in?',
    ],
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
      choice: [
        '+What matters most in a renovated flat: storage, light or a calm look?',
        '+Which room would you renovate first in a flat: kitchen, bathroom or bedroom?',
      ],
      experience: ['What did you change first in a flat you moved into?'],
      problem: ['Which room in a small flat is the hardest to get right?'],
    },
    cued: [
      'Which *kitchen cabinet* colour would you pick for a small flat: white, wood or forest green?',
      'A *false ceiling*: with soft lights, a fan or nothing at all?',
      'What would you hide in a full-height *wardrobe* wall: ironing board, suitcases or toys?',
      'Which *feature wall* would you choose: wood panels, paint or wallpaper?',
    ],
    atWork: {
      asks: [
        '+What adds most to a renovated flat: storage, light or an open kitchen?',
        'Where would you start with an old flat: the kitchen, the bathroom or the floors?',
        'What makes a renovation run smoothly: a clear plan, one contact or weekly photos?',
        "What's hardest to agree on in a renovation: the colours, the layout or the budget?",
      ],
      cued: [
        'What do homeowners ask first about a *BTO* flat: storage, budget or how long it takes?',
        'Which part of a *resale* flat surprises your team most often: wiring, pipes or the floor?',
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
      experience: ['Which teacher made a hard subject click for you?'],
      choice: [
        'What helps your child learn best: games, worksheets or one-to-one time?',
        'Homework: straight after school, after a snack or after a reminder?',
        'Which skill would you like a tutor to build first: confidence, speed or clear writing?',
      ],
    },
    cued: [
      'Which *composition* topic would you have liked to write about in school?',
      'Which *Chinese* or other mother tongue word do you like the sound of?',
      'How did you learn your *maths* tables: songs, cards or pure repetition?',
      'What do you treat a child to after the last *exam*?',
    ],
    atWork: {
      asks: [
        "What builds a pupil's confidence before the PSLE: practice, praise or a plan?",
        'What matters more for a young pupil before exams: practice, or confidence?',
        'What helps a child most on the evening before a big exam?',
        'Which study habit helps a young pupil most: short sessions, a routine or good notes?',
      ],
      cued: [
        'What do parents ask first at a *trial lesson*?',
        'Which *subject* do your pupils bring the most smiles to?',
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
      choice: [
        '+Which confinement dish do you like best: ginger chicken, fish soup or red date tea?',
        'For new parents: a cooked meal, an hour of sleep or a hand with the washing?',
      ],
      idea: ['Which dish would you bring to a family with a new baby?'],
      problem: ['~Which old piece of baby advice did every auntie give?'],
    },
    cued: [
      'Which *soup* would you bring to a new mother?',
      'How do you like *ginger* best: in tea, in soup or with vinegar?',
      'What do you drop into a pot of *red date* tea?',
      'Who cooks the best *nourishing* dish in your family, and what is in it?',
    ],
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
      idea: ['+Which job at home would you hand over first?'],
      choice: [
        'A hand at home: with the cooking, the ironing or the children?',
        'What would you value most in a domestic helper: honesty, patience or good cooking?',
      ],
      problem: ['Which job about the house takes the longest every week?'],
    },
    cued: [
      'What do you listen to while you do the *ironing*?',
      'Which *cooking* smell makes a house feel like home?',
      'Which sort of day out is good for *elderly* parents: a park, a market or a long lunch?',
      'Who taught you your best *housekeeping* trick, and what is it?',
    ],
    atWork: {
      asks: [
        'What matters most in choosing a domestic helper: references, skills or a good match?',
        'What takes longest with a new helper at home: routines, tastes or trust?',
        'Which training would help domestic helpers most: cooking, elderly care or first aid?',
        'What makes a good start for a new helper at home: clear routines, training or patience?',
      ],
      cued: [
        'Which question should an employer always ask at an *interview* with a helper?',
        'How do you spend a *rest day* best: sleeping late, meeting friends or cooking for yourself?',
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
      choice: [
        'A day with the neighbours: a bus trip, a cook-out or a sing-along?',
        'Which class would you like in your block: cooking, line dance or tai chi?',
        'Which party would you like to see in your block: a festival night, a film night or a barbecue?',
      ],
      idea: ['What would you like to see on a party table for the whole block?'],
    },
    cued: [
      'Which song would you choose for *line dance* practice at the void deck?',
      'How do you celebrate *National Day*: the parade on television, a meal or out for fireworks?',
      'What would you like to share a table for at the *carnival*: food, games or old photos?',
    ],
  },
];
