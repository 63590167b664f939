import type { Subject } from '../subject';

/** Kitchens from far away that have come to stay round the corner. */
export const plates: readonly Subject[] = [
  {
    name: 'dhaba',
    says: ['dhaba', 'highway dhaba', 'dal makhani', 'tandoori roti', 'sarson ka saag'],
    clues:
      'highway, tandoor, paratha, lassi, truck drivers, dal, paneer, charpai, dal makhani, roti, punjabi, naan, butter chicken, thali, road, sarson, makki, ghee, curry, rajma, onion, garam, chole, family hall, pickle, road trip, butter, kulhad, sabzi, late night',
    asks: {
      idea: ['Which dish at a dhaba is worth a stop on a long drive?'],
      problem: ["What's hardest to say no to at a dhaba when you are already full?"],
      choice: ['At a dhaba: tandoori roti with dal, or a stuffed paratha with white butter?'],
      experience: ['On which road did you stop for your favourite dhaba meal?'],
    },
  },
  {
    name: 'thali',
    says: [
      'thali',
      'banana leaf (meal|lunch|sadya)',
      'onam sadya',
      '(veg|gujarati|rajasthani|maharashtrian) thali',
    ],
    clues:
      'unlimited, papad, rotis, katori, banana leaf, sambar, farsan, refills, kadhi, dal, sabzi, sadya, rice, gujarati, payasam, meal, rajasthani, curry, pickle, onam, puri, buttermilk, veg, kheer, bowl, maharashtrian, chutney, ghee, lunch, sweet, steel plate',
    asks: {
      idea: ['Which dish must never be missing from a thali?'],
      problem: ['~Which bowl on a thali is always empty first?'],
      choice: ['A thali: one bowl at a time, or a little of everything in each bite?'],
      experience: ['Which sweet do you hope to find in the corner of a thali?'],
    },
  },
  {
    name: 'biryani',
    says: [
      '(chicken|mutton|hyderabadi|lucknowi|dum|kolkata|veg|prawn|goat|lamb) biryani',
      'biryani (house|pot|point|centre|center|party|order|night)',
      'handi biryani',
    ],
    clues:
      'basmati, raita, saffron, dum, handi, salan, fried onions, mutton, mirchi, rice, chicken, masala, hyderabadi, pot, spice, bucket, lucknowi, egg, goat, serves, kilo, layered, potato, bone, lid, order, friday special, parcel, kebab, leg piece',
    asks: {
      idea: ['What has to stand next to a biryani: raita, salan, a boiled egg or nothing at all?'],
      problem: ['~Who at your table always digs for the meat at the bottom of the biryani?'],
      choice: ['Biryani: with a potato in it, or strictly without?'],
      experience: ['Whose biryani does your family talk about the most?'],
    },
  },
  {
    name: 'chai stall',
    says: [
      'chai (stall|shop|wala|walla|wallah|bar|point|tapri)',
      '(masala|karak|kulhad|cutting|irani|kadak) chai',
      'chaiwal(a|la|lah)',
    ],
    clues:
      'ginger, cardamom, kulhad, bun maska, biscuits, tapri, simmer, karak, elaichi, tea, cutting, masala, samosa, irani, glass, pakora, monsoon, kettle, sip, milk, tea leaves, boil, saffron, adrak, vada pav, evening, corner, rusk, rain',
    asks: {
      idea: ['Which snack goes with a hot masala chai?'],
      problem: ['Which biscuit falls apart fastest in a glass of hot chai?'],
      choice: ['Masala chai: more ginger, or more cardamom?'],
      experience: ['At what hour of the day does a glass of chai taste just right to you?'],
    },
  },
  {
    name: 'paan shop',
    says: ['paan', 'betel lea(f|ves)', 'gulkand', 'pan masala counter'],
    clues:
      'betel, gulkand, meetha, fennel, areca, wedding counter, rose petal, saunf, leaf, supari, fire, banarasi, sweet, mukhwas, chocolate, after dinner, catering, silver foil, chuna, katha, flavour, saada, coconut, mouth freshener, magai, maghai, calcutta, digestive, clove, cherry, tobacco-free',
    asks: {
      idea: ['Which flavour of paan would you serve at a family wedding?'],
      problem: ["What's hardest about a big paan: one bite, no drips or not having another?"],
      choice: ['After a big meal: a sweet paan, or a plain one?'],
      experience: ['Who in your family never says no to a paan after dinner?'],
    },
  },
  {
    name: 'kulfi and lassi',
    says: [
      'kulfi',
      'falooda',
      '(mango|sweet|salted|rose|punjabi) lassi',
      'lassi (shop|bar|stall|corner)',
      'matka kulfi',
    ],
    clues:
      'pistachio, malai, rose syrup, matka, rabri, saffron, mango, clay pot, vermicelli, falooda, sweet, punjabi, salted, rose, stick, milk, glass, dessert, frozen, yoghurt, cream, summer, kesar, ice cream, nuts, cardamom, curd, thick, clay cup, dry fruits',
    asks: {
      idea: ['Which flavour of kulfi would you hand out on a hot afternoon?'],
      problem: ['~How do you finish a kulfi on a stick before it runs down your wrist?'],
      choice: ['On a hot day: a kulfi on a stick, or a tall glass of falooda?'],
      experience: ['Which flavour of kulfi or lassi do you go back to every summer?'],
    },
  },
  {
    name: 'dosas and idlis',
    says: [
      '(masala|paper|ghee|rava|mysore|onion) dosa',
      'dosa (batter|house|hut|corner|counter)',
      'idl(i|y)',
      '(medu )?vada sambar',
      'uttapam',
    ],
    clues:
      'sambar, chutney, filter coffee, batter, podi, ghee, tiffin, crispy, vada, masala, coconut, crisp, tawa, south indian, rice, rava, steamed, potato, breakfast, uttapam, fermented, paper, medu, onion, mysore, urad, pongal, banana leaf, cooker, plate',
    asks: {
      idea: ['Which filling would you like to find inside a crisp dosa?'],
      problem: ['~Which runs out first on your plate: the dosa, the chutney or the sambar?'],
      choice: ['A South Indian breakfast: crisp dosa, or soft idlis?'],
      experience: ['Where did you eat the best dosa you can remember?'],
    },
  },
  {
    name: 'kebab and shawarma',
    says: [
      'shawarma',
      '(chicken|lamb|doner|d(o|ö)ner|shish|seekh|kofta|adana) kebab',
      'kebab (shop|house|van|roll)',
      'kathi roll',
      'd(o|ö)ner',
    ],
    clues:
      'garlic sauce, skewers, charcoal, flatbread, pickles, wrap, marinated, spit, chilli sauce, chicken, lamb, pitta, grill, doner, salad, roll, shish, kofta, naan, chips, late night, seekh, halal, takeaway, tahini, platter, mixed grill, adana, box, rumali',
    asks: {
      idea: ['Which sauce belongs on a kebab: garlic, chilli, mint or all three?'],
      problem: ['~What is your trick for eating a shawarma without wearing it?'],
      choice: ['A kebab: in a wrap with everything, or on a plate with rice?'],
      experience: ['Which extra do you always ask for in your kebab or shawarma?'],
    },
  },
  {
    name: 'falafel and hummus',
    says: ['falafel', 'hummus', 'houmous', 'mezze', 'meze', 'baba ganoush', 'fattoush', 'tabbouleh'],
    clues:
      'chickpeas, tahini, pitta, pita, aubergine, lebanese, parsley, sharing, levant, wrap, mezze, dip, flatbread, olive oil, salad, middle eastern, vegan, lemon, tabbouleh, pickle, paprika, halloumi, baba ganoush, cumin, crispy, platter, beetroot, bowl, zaatar, fried, street food, garlic, pomegranate',
    asks: {
      idea: ['What do you like to dip into a bowl of hummus?'],
      problem: ['~Which mezze dish would you rather not share?'],
      choice: ['Falafel: in a stuffed pitta, or on a plate with salad and hummus?'],
      experience: ['Which mezze dish do you order first, before you read the menu?'],
    },
  },
  {
    name: 'Greek food',
    says: [
      'souvlaki',
      'gyro',
      'greek (taverna|restaurant|food|kitchen|salad|festival|night|bakery)',
      'moussaka',
      'spanakopita',
      'baklava',
    ],
    clues:
      'feta, tzatziki, olives, pita, ouzo, halloumi, filo, taverna, oregano, souvlaki, gyros, moussaka, pitta, baklava, spanakopita, kebab, meze, kalamari, lamb, dolmades, kleftiko, aegean, loukoumades, yiayia, plate smashing, pastitsio, island, skewer, grill, santorini',
    asks: {
      idea: ['Which Greek dish takes you straight to a table by the sea?'],
      problem: ['~How small is the piece of baklava that you call "just a taste"?'],
      choice: ['A Greek supper: moussaka from the oven, or souvlaki from the grill?'],
      experience: ['Which Greek dish would you cook at home if you had the recipe?'],
    },
  },
  {
    name: 'Ethiopian food',
    says: [
      'injera',
      'ethiopian (food|restaurant|kitchen|cuisine|coffee ceremony)',
      'eritrean (food|restaurant|kitchen)',
      'doro wat',
      'berbere',
      'habesha',
    ],
    clues:
      'lentils, stew, teff, coffee ceremony, with your hands, shared platter, spiced butter, tibs, injera, wot, doro, berbere, shiro, platter, sharing, eritrean, sour, vegan, kitfo, spice, jebena, habesha, hand, misir, flatbread, chicken, collard, niter, fasting, veggie combo, addis, honey wine',
    asks: {
      idea: ['Who would you like to share one big plate of Ethiopian food with?'],
      problem: ['~Which is harder with injera: scooping the stew, or stopping in time?'],
      choice: ['At an Ethiopian table: the mild lentils first, or straight to the spicy stew?'],
      experience: ['Who first took you for Ethiopian food, and what did you share?'],
    },
  },
  {
    name: 'Caribbean food',
    says: [
      'jerk (chicken|pork|shack|pit|sauce|seasoning)',
      'caribbean (food|restaurant|kitchen|takeaway|grill)',
      'curry goat',
      'curried goat',
      'ackee',
      'rice and peas',
      'roti shop',
      'jamaican (food|patt(y|ies)|kitchen)',
    ],
    clues:
      'plantain, jerk, scotch bonnet, oxtail, patties, allspice, doubles, sorrel, jamaican, rice and peas, goat, curry, patty, ackee, chicken, saltfish, roti, rum, reggae, dumpling, trinidad, callaloo, island, festival, hot sauce, carnival, pimento, grill, coleslaw, ginger beer, bake, takeaway',
    asks: {
      idea: ['What has to be on the plate next to the jerk chicken?'],
      problem: ['~How hot can jerk chicken be before you reach for the drink?'],
      choice: ['A Caribbean lunch: jerk chicken with rice and peas, or a roti in the hand?'],
      experience: ["Which Caribbean dish would you like to learn from somebody's grandmother?"],
    },
  },
];
