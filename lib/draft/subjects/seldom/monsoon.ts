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
      idea: ['What would you choose on a gold-buying day: a coin, a chain or earrings?'],
      problem: ['Which is hardest to choose: a ring, a chain or a pair of earrings?'],
      choice: ['Gold jewellery: for every day, or only for weddings?'],
      experience: ['Which piece of jewellery has been in your family the longest?'],
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
      idea: ['Which dish do you look forward to most at the end of a fast?'],
      problem: ['~Who in your family keeps running to the roof to look for the moon?'],
      choice: ['On a fasting day: sabudana khichdi, fruit or nothing till evening?'],
      experience: ['Who taught you how your family keeps a fast?'],
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
      idea: ['Which sweet does your family make first for Janmashtami?'],
      problem: ['~Who in your family steals the butter before the prayers are over?'],
      choice: ['At a dahi handi: up on the pyramid, holding the base or cheering?'],
      experience: ['Which part did you play in a school or temple show as a child?'],
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
      idea: ['Which dish makes Bihu or Vishu complete at your home?'],
      problem: ['~Which drumbeat makes it hard for you to stand still?'],
      choice: ['On a harvest feast day: the food, the dancing or the new clothes?'],
      experience: ['What did your elders give you on a feast day when you were small?'],
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
      idea: ['Which patriotic song would you pick for a flag hoisting?'],
      problem: ['~Which line of a school song did you always hum because you forgot it?'],
      choice: ['After the flag hoisting: the sweets, the speeches or the songs?'],
      experience: ['What do you remember about flag hoisting at your school?'],
    },
    atWork: {
      work: [
        'Flag hoisting at work: a short ceremony, or a full morning of songs and speeches?',
        'Which part of a flag hoisting brings a whole workplace together best?',
      ],
      people: [
        'Who sings the anthem loudest when the flag goes up where you work?',
        'Who in your family told you the first stories about the freedom struggle?',
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
      idea: ['What would you write on a card to your first teacher?'],
      problem: ['~Which saying of a teacher can you still do in the right voice?'],
      choice: ['The teacher you remember: the strict one, the funny one or the kind one?'],
      experience: ['Which teacher made you like a subject you had feared?'],
    },
    atWork: {
      work: [
        "What takes up more of a teacher's week than anyone outside would believe?",
        'What makes a teacher good: knowing the subject, or knowing the child?',
      ],
      people: [
        'Which sentence from a teacher do you still use at work today?',
        'Which teacher would be most surprised to see what you do now?',
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
      idea: ['Which pattern would you draw on your doorstep for a feast day?'],
      problem: ['~Who or what always walks through a fresh rangoli?'],
      choice: ['At the front door: a rangoli, a row of lamps or a flower toran?'],
      experience: ['Who drew the patterns on the doorstep when you were a child?'],
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
      idea: ['What do you look at first when you walk into a wedding hall?'],
      problem: ['~Which relative is always the last to arrive at the wedding hall?'],
      choice: ['In a wedding hall: near the stage, near the dance floor or near the buffet?'],
      experience: ['Which wedding decoration do you still talk about?'],
    },
    atWork: {
      work: [
        'What do you look at first in a wedding hall: the stage, the food or the parking?',
        'What gets left behind most often in a wedding hall?',
      ],
      people: [
        'What does a good banquet team do at a wedding that guests never notice?',
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
      idea: ['Which song gets your whole family dancing at a sangeet?'],
      problem: ['~Which uncle never leaves the dance floor?'],
      choice: ['In a wedding procession: dancing at the front, or filming at the side?'],
      experience: ['Which dance did you practise for weeks before a wedding?'],
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
      idea: ['Which live counter must not be missing at a wedding feast?'],
      problem: ['Which dish at a wedding feast do you never have room left for?'],
      choice: ['A wedding feast: on a banana leaf, at the buffet or from the live counters?'],
      experience: ['Which dish from a wedding do you still dream about?'],
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
      idea: ["Which hobby would you most like to find in somebody's profile?"],
      problem: ['~Which aunt or friend is the keenest matchmaker you know?'],
      choice: ['Meeting somebody for the first time: coffee, a walk or lunch with family?'],
      experience: ['How did your parents or grandparents meet?'],
    },
  },
];
