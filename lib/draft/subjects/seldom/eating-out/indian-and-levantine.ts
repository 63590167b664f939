import type { Subject } from '../../subject';

/** Kitchens from far away that have come to stay round the corner. */
export const indianAndLevantine: readonly Subject[] = [
  {
    name: 'dhaba',
    says: ['dhaba', 'highway dhaba', 'dal makhani', 'tandoori roti', 'sarson ka saag'],
    clues:
      'highway, tandoor, paratha, lassi, truck drivers, dal, paneer, charpai, dal makhani, roti, punjabi, naan, butter chicken, thali, road, sarson, makki, ghee, curry, rajma, onion, garam, chole, family hall, pickle, road trip, butter, kulhad, sabzi, late night',
    asks: {
      choice: ['+At a dhaba: tandoori roti with dal, or a stuffed paratha with white butter?'],
      idea: ['+Which dish at a dhaba is worth a stop on a long drive?'],
      experience: ['On which road did you stop for your favourite dhaba meal?'],
      problem: ["What's hardest to say no to at a dhaba when you are already full?"],
    },
    cued: [
      'How do you like your *lassi*: sweet, salted or with mango?',
      'Which *paratha* would you order first: potato, cauliflower or paneer?',
      'What do you drink on a long *highway* drive: chai, lassi or sugarcane juice?',
      'What do you mop up *butter chicken* with: naan, roti or rice?',
    ],
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
      experience: [
        '~Which bowl on a thali is always empty first?',
        'Which dish must never be missing from a thali?',
        'Which sweet do you hope to find in the corner of a thali?',
        'What do you taste first on a thali?',
        'What do you save for last on a thali?',
      ],
      idea: ['Which dish on a thali would you ask for again?'],
    },
    cued: [
      'What do you break your *papad* into: the dal, the rice or straight into your mouth?',
      'Which dish on a *Gujarati* thali do you ask for again first?',
      'How do you end a *sadya* on a banana leaf: payasam, buttermilk or a long nap?',
      'Which do you like better with your *dal*: rice, roti or both in turns?',
    ],
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
      choice: [
        '+Biryani: with a potato in it, or strictly without?',
        '+Biryani: chicken, mutton or vegetable?',
      ],
      idea: ['What has to stand next to a biryani: raita, salan, a boiled egg or nothing at all?'],
      problem: ['~Who at your table always digs for the meat at the bottom of the biryani?'],
    },
    cued: [
      '*Egg* biryani: for lunch, for dinner or for breakfast the next day?',
      'Which biryani would you eat tonight: *Hyderabadi* or Lucknowi?',
      'How many spoons of *raita* do you put on a plate of biryani?',
      'Which *mutton* dish is the pride of your family table?',
    ],
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
      idea: ['+Which snack goes with a hot masala chai?'],
      choice: [
        '+Which spice makes your chai: cardamom, ginger or cinnamon?',
        '+Chai: in a glass, a clay cup or a big mug?',
        'Masala chai: more ginger, or more cardamom?',
      ],
    },
    cued: [
      '*Bun maska*: dipped in tea, or eaten on its own?',
      '*Samosa* with chai: one, two or as many as there are?',
      '*Kulhad* or glass: which makes chai taste better?',
      'Which friend would you meet for *cutting* chai on a rainy day?',
    ],
  },
  {
    name: 'paan shop',
    says: ['paan', 'betel lea(f|ves)', 'gulkand', 'pan masala counter'],
    clues:
      'betel, gulkand, meetha, fennel, areca, wedding counter, rose petal, saunf, leaf, supari, fire, banarasi, sweet, mukhwas, chocolate, after dinner, catering, silver foil, chuna, katha, flavour, saada, coconut, mouth freshener, magai, maghai, calcutta, digestive, clove, cherry, tobacco-free',
    asks: {
      choice: [
        '+After a big meal: a sweet paan, or a plain one?',
        '+A paan after dinner: classic meetha, chocolate or ice cold?',
        '+Which filling do you like most in a paan: gulkand, coconut or fennel?',
      ],
      experience: ['Who in your family never says no to a paan after dinner?'],
    },
    cued: [
      'Which new *flavour* of paan would you try first: mango, coffee or coconut?',
      'What would you do with a *fire* paan: eat it, film it or watch a friend?',
      'What do you like most in a *meetha* paan: gulkand, coconut or cherries?',
      'Where have you tasted the best *Banarasi* paan?',
    ],
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
      choice: [
        '+On a hot day: a kulfi on a stick, or a tall glass of falooda?',
        '+Kulfi: pistachio, mango or malai?',
        '+Which lassi would you choose: sweet, salted or mango?',
      ],
      problem: ['~How do you finish a kulfi on a stick before it runs down your wrist?'],
    },
    cued: [
      'Which *lassi* do you like: sweet, salted or with rose?',
      'What would you crumble over a *malai* kulfi: pistachio, rose petals or nothing?',
      'Which would you hand to a guest first: a *pistachio* kulfi or a mango one?',
      'How do you serve a *falooda*: with a spoon, a straw or both?',
    ],
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
      choice: [
        '+A South Indian breakfast: crisp dosa, or soft idlis?',
        '+Which chutney goes best with a dosa: coconut, tomato or mint?',
      ],
      idea: ['+Which filling would you like to find inside a crisp dosa?'],
      problem: ['~Which runs out first on your plate: the dosa, the chutney or the sambar?'],
    },
    cued: [
      'A *masala* dosa: potato inside, or potato on the side?',
      'How do you like *podi* with your idlis: with ghee, with sesame oil or dry?',
      'How do you like a *rava* dosa: plain, with onion or with green chilli?',
      'How do you drink *filter coffee*: strong, milky or extra sweet?',
      'How do you eat *sambar* with idlis: dipped, poured over or by the spoon?',
      'Which *chutney* do you reach for first beside a dosa: coconut, tomato or mint?',
      'What do you like your *vada* with: sambar, curd or coconut chutney?',
      'What goes on your *uttapam*: onion, tomato or a bit of everything?',
    ],
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
      idea: ['+Which sauce belongs on a kebab: garlic, chilli, mint or all three?'],
      choice: [
        '+A kebab: in a wrap with everything, or on a plate with rice?',
        '+Which kebab would you order tonight: shish, doner or kofta?',
      ],
      problem: ['~What is your trick for eating a shawarma without wearing it?'],
    },
    cued: [
      'A *chicken* shawarma: with pickles and garlic, or with salad and chilli?',
      'What goes in first when you build a *doner*: the salad, the sauce or the chillies?',
      'Which vegetable belongs on a *shish* skewer: pepper, onion or tomato?',
      'How do you eat *naan* with a kebab: tear and scoop, or roll it all up?',
      'Where do *chips* belong with a kebab: inside the wrap, beside it or under the meat?',
      'What goes best beside a *lamb* kebab: rice, bulgur or warm bread?',
      'How hot do you like a *seekh* kebab: mild, medium or until your eyes water?',
      'Which *pickle* do you want in a shawarma: turnip, gherkin or chilli?',
    ],
  },
  {
    name: 'falafel and hummus',
    says: ['falafel', 'hummus', 'houmous', 'mezze', 'meze', 'baba ganoush', 'fattoush', 'tabbouleh'],
    clues:
      'chickpeas, tahini, pitta, pita, aubergine, lebanese, parsley, sharing, levant, wrap, mezze, dip, flatbread, olive oil, salad, middle eastern, vegan, lemon, tabbouleh, pickle, paprika, halloumi, baba ganoush, cumin, crispy, platter, beetroot, bowl, zaatar, fried, street food, garlic, pomegranate',
    asks: {
      choice: ['+Falafel: in a stuffed pitta, or on a plate with salad and hummus?'],
      idea: ['What do you like to dip into a bowl of hummus?'],
      experience: ['Which mezze dish do you order first, before you read the menu?'],
      problem: ['~Which mezze dish would you rather not share?'],
    },
    cued: [
      '*Tahini*: in a dressing, in hummus or in something sweet?',
      '*Halloumi*: grilled, fried or in a wrap?',
      'What would you roast with *aubergine* for a table of friends?',
      '*Flatbread*: for scooping, for wrapping or for both?',
    ],
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
      choice: [
        '+A Greek supper: moussaka from the oven, or souvlaki from the grill?',
        '+Which Greek starter would you order first: tzatziki, dolmades or saganaki?',
      ],
      idea: ['Which Greek dish takes you straight to a table by the sea?'],
      problem: ['~How small is the piece of baklava that you call "just a taste"?'],
    },
    cued: [
      'How do you eat your *feta*: in a salad, baked or with honey?',
      'What would you put in your *gyros*: chips, tomato or plenty of onion?',
      'What do you dip first into *tzatziki*: bread, chips or cucumber?',
      'How do you like *halloumi*: grilled, fried or in a burger?',
    ],
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
      choice: [
        'At an Ethiopian table: the mild lentils first, or straight to the spicy stew?',
        'Which stew would you scoop up first with injera: lentil, chicken or beef?',
      ],
      idea: ['Who would you like to share one big plate of Ethiopian food with?'],
      problem: ['~Which is harder with injera: scooping the stew, or stopping in time?'],
    },
    cued: [
      'How do you like your *coffee ceremony*: with popcorn, with incense or with lots of talk?',
      'Which *vegan* dish would you pick first at an Ethiopian table: lentils, greens or chickpeas?',
      'Which would you order on a feast day: *doro* wat, tibs or kitfo?',
      'How much *berbere* do you like in a stew: a hint, a spoonful or until your ears glow?',
    ],
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
      idea: ['+What has to be on the plate next to the jerk chicken?'],
      choice: [
        '+Which Caribbean dish would you order first: jerk chicken, curry goat or oxtail?',
        '+A Caribbean lunch: jerk chicken with rice and peas, or a roti in the hand?',
      ],
      problem: ['~How hot can jerk chicken be before you reach for the drink?'],
    },
    cued: [
      'How do you like your *plantain*: sweet and soft, or crisp and salty?',
      'What goes inside the perfect *patty*: beef, chicken or vegetables?',
      'What do you like to drink with *jerk* chicken: sorrel, ginger beer or a cold lager?',
      'How do you like *oxtail*: with rice and peas, with dumplings or with butter beans?',
    ],
  },
];
