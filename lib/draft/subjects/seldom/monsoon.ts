import type { Subject } from '../subject';

/** Weddings and feast days of India and its neighbours, and those who get them ready. */
export const monsoon: readonly Subject[] = [
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
      choice: [
        'Which would you wear most: a gold ring, a bangle or a necklace?',
        'Gold jewellery: for every day, or only for weddings?',
        'Gold jewellery: plain, engraved or with stones?',
      ],
    },
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
      choice: ['On a fasting day: sabudana khichdi, fruit or nothing till evening?'],
      experience: ['Which dish do you always make on a fasting day?'],
      idea: ['Which dish do you look forward to most at the end of a fast?'],
      problem: ['~Who in your family keeps running to the roof to look for the moon?'],
    },
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
        'How do you decorate at home for Janmashtami: flowers, lights or a little swing?',
      ],
      idea: ['Which sweet does your family make first for Janmashtami?'],
      problem: ['~Who in your family steals the butter before the prayers are over?'],
    },
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
      choice: [
        '+Which sweet do you look forward to most at Bihu or Vishu?',
        'What do you wear for Bihu or Vishu: something new, something handwoven or both?',
      ],
      idea: ['+Which dish makes Bihu or Vishu complete at your home?'],
      problem: ['~Which drumbeat makes it hard for you to stand still?'],
    },
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
      experience: [
        'What do you remember about flag hoisting at your school?',
        'Which song do you like to hear most after the flag hoisting?',
      ],
      choice: ['Which sweet should be shared after the flag hoisting: laddoo, jalebi or barfi?'],
      idea: ['Which patriotic song would you pick for a flag hoisting?'],
    },
    atWork: {
      asks: [
        'What makes a flag hoisting at work special: the anthem, the speeches or the sweets?',
        'Who in your family told you the first stories about the freedom struggle?',
        'Which part of a flag hoisting brings a whole workplace together best?',
        'Flag hoisting at work: a short ceremony, or a full morning of songs and speeches?',
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
      experience: ['+Which teacher made you like a subject you had feared?'],
      choice: [
        'How would you thank a teacher: a card, flowers or a few words in person?',
        'What makes a good teacher: patience, humour or a love of the subject?',
      ],
      idea: ['What would you write on a card to your first teacher?'],
    },
    atWork: {
      asks: [
        'Which sentence from a teacher do you still use at work today?',
        'Which teacher would be most surprised to see what you do now?',
        "What makes a teacher's day: a thank-you, a quiet coffee or a lesson that works?",
        'What makes a teacher good: knowing the subject, or knowing the child?',
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
      choice: [
        'Where do you place your diyas: at the door, on the windowsill or in the garden?',
        'Diyas for Diwali: plain clay, painted or with a mirror sparkle?',
      ],
    },
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
      idea: [
        'What do you look at first when you walk into a wedding hall?',
        'Which flowers would you choose to decorate a wedding hall?',
      ],
      choice: ['Which part of a wedding in the hall do you enjoy most: the vows, the meal or the dancing?'],
      problem: ['~Which relative is always the last to arrive at the wedding hall?'],
    },
    atWork: {
      asks: [
        'What matters most when you choose a wedding hall: capacity, catering or location?',
        'Which detail makes a wedding hall memorable: the lights, the flowers or the stage?',
        'What do you look at first in a wedding hall: the stage, the food or the parking?',
        'Which wedding hall decoration do you still remember years later?',
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
        'How should a groom arrive at the wedding: on a horse, in a car or dancing on foot?',
      ],
      problem: ['~Which uncle never leaves the dance floor?'],
    },
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
      choice: [
        'A wedding feast: on a banana leaf, at the buffet or from the live counters?',
        'Dessert at a wedding feast: jalebi, gulab jamun or ice cream?',
      ],
      experience: ['Which dish do you go to first at a wedding feast?'],
    },
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
        'Where would you most like to meet somebody new: at a wedding, a class or a café?',
        'Meeting somebody for the first time: coffee, a walk or lunch with family?',
      ],
      problem: ['~Which aunt or friend is the keenest matchmaker you know?'],
    },
  },
];
