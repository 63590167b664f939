import type { Subject } from '../../subject';

/** Weddings and feast days of India and its neighbours, and those who get them ready. */
export const indianFeastDays: readonly Subject[] = [
  {
    name: 'gold-buying days',
    says: [
      'akshaya tritiya',
      'dhanteras',
      '(gold|jewellery) (savings|purchase) (scheme|plan)',
      'making charges',
      '(22|24) ?(k|kt|karat|carat) gold',
    ],
    clues:
      'hallmark, gold coin, bangles, auspicious, jewellers, muhurat, per gram, necklace, akshaya tritiya, dhanteras, making charges, coin, jewellery, gram, 22kt, silver, diamond, exchange, lakshmi, wealth, prosperity, showroom, chain, savings scheme, 916, rate, purchase, diwali, temple jewellery',
    asks: {
      idea: ['+What would you choose on a gold-buying day: a coin, a chain or earrings?'],
      choice: ['Gold jewellery: for every day, or only for weddings?'],
      experience: ['Which piece of jewellery has been in your family the longest?'],
      problem: ['Which is hardest to choose: a ring, a chain or a pair of earrings?'],
    },
    cued: [
      'When did your family first buy something on *Akshaya Tritiya*?',
      'What do you like to buy on *Dhanteras*: gold, silver or something for the kitchen?',
      'How many *bangles* look best on one wrist: one, three or an armful?',
      'Who would you give a small *gold coin* to?',
    ],
  },
  {
    name: 'fasting days',
    says: [
      'chh?ath',
      'kar[vw]a chauth',
      'shiva?ratri',
      '(teej|hartalika|vat savitri)',
      'fasting (thali|menu|special)',
      '(vrat|upvas|farali) (thali|special|menu|snack)',
    ],
    clues:
      'fast, thekua, arghya, moonrise, ghat, puja, sieve, sargi, sabudana, vrat, karwa chauth, navratri, shivaratri, teej, ekadashi, chhath, thali, prasad, mehndi, devotees, moon, married women, sago khichdi, lent, kuttu, farali, buckwheat, shiva, sawan, satvik',
    asks: {
      experience: [
        '+Which family tradition do you keep on a fasting day?',
        'Which dish do you always make for a fasting day?',
        '~Who in your family keeps running to the roof to look for the moon?',
      ],
      idea: ['Which sweet would you choose at the end of a fast?'],
      choice: ['Which prayer, song or story goes with the fast in your family?'],
    },
    cued: [
      'Which colour would you wear for *Karwa Chauth*: red, pink or green?',
      'Which colour of *Navratri* is your favourite among the nine days?',
      'What do you cook with *sabudana*: khichdi, vada or kheer?',
      'Where do you like to watch the sun go down on *Chhath*: at the river, a lake or from home?',
    ],
  },
  {
    name: 'Janmashtami',
    says: [
      'janma?shtami',
      'dahi handi',
      'govinda (pathak|team)',
      'krishna (jayanti|janmotsav)',
      'makhan handi',
    ],
    clues:
      'human pyramid, makhan, butter, jhanki, flute, midnight, bhajan, bal gopal, peacock feather, krishna, dahi handi, radha, govinda, matki, kanha, temple, iskcon, birth, jhula, prasad, gokul, laddu gopal, ladoo, cradle, little krishna, curd, hare krishna, abhishek, devotees, jai shri krishna',
    asks: {
      choice: [
        '+What do you enjoy most at Janmashtami: the songs, the sweets or the midnight prayers?',
        'At a dahi handi: up on the pyramid, holding the base or cheering?',
      ],
      idea: ['+Which sweet does your family make first for Janmashtami?'],
      problem: ['~Who in your family steals the butter before the prayers are over?'],
    },
    cued: [
      'Which *bhajan* do you hum for days after the festival?',
      'What goes into the *jhula* decoration at your house: flowers, lights or peacock feathers?',
      'Which *ladoo* would you make first for the prasad?',
      '*Flute* or tabla: which sound tells you that the festival has begun?',
    ],
  },
  {
    name: 'Bihu and Vishu',
    says: [
      'bihu',
      '(rongali|bhogali|magh|bohag) bihu',
      '(nuakhai|wangala|hornbill)',
      '(pohela|poila) b[oa]ishakh',
      '(gudi padwa|vishu|puthandu|poush mela|losar)',
    ],
    clues:
      'pitha, gamosa, dhol, new rice, harvest, folk dance, new year, jolpan, assam, kerala, sadya, kani, kaineettam, konna, poila boishakh, bengali, pepa, april, payasam, fireworks, rongali, assamese, malayali, baisakhi, puthandu, mekhela, prosperity, husori, laru, nuakhai, cultural evening',
    asks: {
      idea: ['+Which dish makes Bihu or Vishu complete at your home?'],
      choice: [
        '+Which sweet do you look forward to most at Bihu or Vishu?',
        'On a harvest feast day: the food, the dancing or the new clothes?',
      ],
      problem: ['~Which drumbeat makes it hard for you to stand still?'],
    },
    cued: [
      'Which *pitha* do you reach for first: sesame, coconut or rice?',
      'What do you look forward to most on a *sadya* leaf?',
      'What do you like to see first in the *kani* at dawn: flowers, fruit or the lamp?',
      'Who would you give a *gamosa* to this year?',
    ],
  },
  {
    name: 'flag hoisting',
    says: [
      'flag (hoisting|unfurling)',
      'republic day',
      '(indian|happy|(7[0-9]|8[0-9])th) independence day',
      '(15th august|26th january|har ghar tiranga)',
      'tiranga',
      'national anthem',
    ],
    clues:
      'tricolour, parade, patriotic, march past, sweets, cultural programme, chief guest, republic day, independence day, 15 august, 26 january, national anthem, jai hind, freedom fighters, school, salute, students, unfurled, nation, constitution, vande mataram, ceremony, indian, collector, ncc, bharat, principal, soldiers',
    asks: {
      experience: ['What do you remember about flag hoisting at your school?'],
      idea: ['Which patriotic song would you pick for a flag hoisting?'],
      choice: [
        'After the flag hoisting: the sweets, the speeches or the songs?',
        'Which part of the cultural programme do you enjoy most: dance, songs or speeches?',
      ],
    },
    cued: [
      'Which flowers would you tuck in the *tricolour* before it opens?',
      'What do you eat first on *Independence Day*: sweets, samosas or a big lunch?',
      'Which *freedom fighters* did you learn about first at school?',
      'Where did you watch the *Republic Day* parade: on television, at school or in person?',
    ],
    atWork: {
      asks: [
        'Which value should a flag hoisting celebrate most: unity, freedom or service?',
        'What makes a flag hoisting at work special: the anthem, the speeches or the sweets?',
        'Which part of a flag hoisting brings a whole workplace together best?',
        'Flag hoisting at work: a short ceremony, or a full morning of songs and speeches?',
      ],
      cued: [
        'Who hoists the *flag* at your office: the boss, the longest serving or the newest?',
        'What makes a flag hoisting at work feel right: *sweets*, songs or the anthem together?',
      ],
    },
  },
  {
    name: "Teachers' Day",
    says: [
      "(teachers'|teacher's|teachers) day",
      'guru purnima',
      'teacher appreciation',

      'happy guru purnima',
    ],
    clues:
      'teachers, classroom, blackboard, gratitude, staff room, card, students, guru, educator, mentor, principal, 5 september, faculty, felicitation, school, knowledge, guru purnima, gift, chalk, appreciation week, apple, guide, respect, dr radhakrishnan, learning, inspiring, roses, pupils, thank you, lessons, mug',
    asks: {
      experience: [
        '+Which subject did your favourite teacher teach?',
        '+Which lesson from a teacher do you still use today?',
        '+What did a teacher say that you have never forgotten?',
      ],
      choice: [
        '+How would you thank a teacher: with a card, flowers or a visit?',
        '+What makes a great teacher: patience, humour or passion for the subject?',
      ],
      idea: ['+What would you write on a card to your first teacher?'],
    },
    cued: [
      "What would you put in the *staff room* on Teachers' Day: cake, flowers or a good coffee machine?",
      'Which *gift* would a teacher really like: a plant, a book or a handmade card?',
      'What do you still remember from the *blackboard*: a formula, a poem or a drawing?',
      'Which *Guru Purnima* tradition do you keep: a call, a visit or a silent thank you?',
    ],
    atWork: {
      asks: [
        '+Who has been a teacher to you at work?',
        '+Which teacher shaped the way you work today?',
        '+What would you thank your favourite teacher for?',
        '+Which lesson from a teacher do you still use at work?',
        '+What did a teacher notice in you before anybody else did?',
        '+How do you like to thank a teacher: with a card, a call or a visit?',
      ],
      cued: [
        'Which lesson from a *mentor* do you use most in your work today?',
        'What makes *students* remember a teacher twenty years on?',
      ],
    },
  },
  {
    name: 'rangoli and diyas',
    says: [
      'rangoli',
      '(kolam|muggu|alpona)',
      '(diya|terracotta lamp|clay lamp)',
      '(clay|eco friendly|shadu|mitti) (idol|ganesha?|ganpati|murti)',
      '(toran|urli)',
    ],
    clues:
      'clay, potter, flower petals, doorstep, marigold, colour powder, wicks, idol, lamps, diwali, kolam, handmade, ganesha, colours, competition, eco-friendly, floral, lights, terracotta, decorate, oil, powder, mandala, courtyard, painted, petals, festive, artisans, tealight, laxmi, muggu',
    asks: {
      idea: [
        '+Which colours would you choose for a rangoli this Diwali?',
        'Which pattern would you draw on your doorstep for a feast day?',
      ],
      choice: ['At the front door: a rangoli, a row of lamps or a flower toran?'],
      experience: ['Who drew the patterns on the doorstep when you were a child?'],
    },
    cued: [
      'Where in your home do you set the first *diya*?',
      '*Marigold* garlands: round the door, up the stairs or over the gate?',
      'Which do you like to make more: a *floral* rangoli or a powder one?',
      'What would you ask a *potter* to make for your festival table?',
    ],
  },
  {
    name: 'wedding hall',
    says: [
      '(banquet|marriage|wedding|kalyana|function) (hall|mandapam|lawn)',
      'kalyana mandap(am)?',
      '(mandap|shaadi|shadi) (decor|decoration|venue|lawn|hall)',
      'marriage (hall|lawn|garden|palace)',
    ],
    clues:
      'mandap, muhurtham, sangeet, stage decoration, valet, reception, banquet, guests, marriage, mandapam, capacity, ac, lawn, catering, parking, venue, kalyana, seating, engagement, function, dining hall, convention, bride room, decor, guest rooms, generator, shaadi, haldi, seater',
    asks: {
      idea: ['+What do you look at first when you walk into a wedding hall?'],
      choice: [
        'In a wedding hall: near the stage, near the dance floor or near the buffet?',
        'What would you like in a wedding hall: a grand stage, a big dance floor or a garden?',
      ],
      problem: ['~Which relative is always the last to arrive at the wedding hall?'],
    },
    cued: [
      'Which song gets everybody up at a *sangeet*?',
      'Which flowers would you choose for a *mandap*: marigold, jasmine or roses?',
      'Which dish do you look for first when the *catering* opens?',
      'What should an *engagement* party have more of: music, food or photos?',
    ],
    atWork: {
      asks: [
        '+What matters most when you choose a wedding hall: capacity, catering or location?',
        'What do you look at first in a wedding hall: the stage, the food or the parking?',
        'Which event besides weddings suits a grand hall best: a gala, a conference or a fair?',
        'Which detail makes a wedding hall memorable: the lights, the flowers or the stage?',
      ],
      cued: [
        'What do families ask first about the *banquet* room: seats, parking or kitchen?',
        'Which *decor* style do couples ask for most this season?',
      ],
    },
  },
  {
    name: 'baraat and sangeet',
    says: [
      'baraa?t',
      'sangeet',

      'band baa?jaa?',
      '(dhol|nadaswaram|shehnai) (player|wala|artist|team)',
      '(haldi|mehendi) (ceremony|function|decor)',
    ],
    clues:
      'dholis, groom, mare, choreographer, procession, dance floor, turban, ladies sangeet, dhol, dance, choreography, mehndi, wedding, bride, haldi, dj, bollywood, band, horse, ghodi, shehnai, punjabi, dulha, bhangra, lehenga, dulhan, sister, live singer, shaadi, steps, cocktail night, fireworks',
    asks: {
      idea: ['+Which song gets your whole family dancing at a sangeet?'],
      choice: [
        '+What do you enjoy most at a sangeet: the dancing, the singing or the food?',
        'In a wedding procession: dancing at the front, or filming at the side?',
      ],
      problem: ['~Which uncle never leaves the dance floor?'],
    },
    cued: [
      'How should a *groom* arrive: on a horse, in an old car or dancing on foot?',
      'Which colour of *turban* would you choose for a wedding procession?',
      'What gets your feet moving first: the *dhol* or the brass band?',
      'Where do you find space for *mehndi*: on both hands, to the elbow or just one palm?',
    ],
  },
  {
    name: 'wedding feast',
    says: [
      '(indian wedding|marriage|shaadi) (caterer|catering|menu|feast|buffet|food)',
      '(live|chaat|dosa) counter',
      '(sadya|sadhya|wazwan|banana leaf) (meal|feast|catering)',
      'sadhya',
    ],
    clues:
      'welcome drink, starters, jalebi, paneer, payasam, menu tasting, per plate, buffet, caterer, biryani, live counter, chaat, sadya, banana leaf, guests, menu, dosa, wazwan, sweets, vegetarian, gulab jamun, shaadi, reception, pure veg, tasting, paan, thali, tandoor, mehndi, cooks',
    asks: {
      idea: ['+Which live counter must not be missing at a wedding feast?'],
      choice: ['+A wedding feast: on a banana leaf, at the buffet or from the live counters?'],
      experience: ['Which dish from a wedding do you still dream about?'],
      problem: ['Which dish at a wedding feast do you never have room left for?'],
    },
    cued: [
      'Which *sweet* do you put on your plate first at a wedding: jalebi, gulab jamun or barfi?',
      'How do you like your *biryani* at a wedding: chicken, mutton or vegetable?',
      'Which *paneer* dish belongs on every wedding menu?',
      'Which do you look forward to most in a *sadya*: the pickles, the avial or the payasam?',
    ],
  },
  {
    name: 'matchmaking',
    says: [
      'matrimon(y|ial)',
      '(match ?making|rishta|marriage) (service|bureau|profile|site)',
      'match ?maker',
      '(bride|groom) (wanted|profile|search)',
      'biodata',
    ],
    clues:
      'profiles, horoscope, community meet, families, groom, bride, parents, alliance, matrimony, rishta, biodata, marriage bureau, single, verified, nri, matrimonial, compatible, date, caste, introductions, doctor, community, life partner, suitable, divorced, relationship, confidential, register, soulmate, speed dating, muslim',
    asks: {
      choice: [
        '+What matters most to you in a partner: kindness, humour or shared values?',
        '+Which first date would you choose: a coffee, a walk or a dinner?',
        'Meeting somebody for the first time: coffee, a walk or lunch with family?',
      ],
      problem: ['~Which aunt or friend is the keenest matchmaker you know?'],
    },
    cued: [
      'What would you want to know first from a *biodata*: family, job or food?',
      '*Horoscope*: read for fun, or read with care?',
      'What would you look for first in a *life partner*: humour, patience or cooking?',
    ],
  },
];
