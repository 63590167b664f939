import type { Subject } from '../../subject';

/** Days in the year that a village, a street or a whole nation keeps in its own way. */
export const calendarCustoms: readonly Subject[] = [
  {
    name: 'wassail',
    says: ['wassail(ing|ers?)?', 'twelfth night', 'apple howling'],
    clues:
      'orchard, mulled cider, apple trees, lanterns, toast, saucepans, january, cider, apple, twelfth night, morris, torch, bonfire, green man, old twelvey, mulled, pots and pans, song, blessing, tree, procession, bowl, evil spirit, good harvest, shotgun, king and queen, mummer, folk, somerset, cheer, bounty, ribbon',
    asks: {
      choice: [
        '+At a wassail: mulled cider, hot apple juice or a bit of both?',
        '+What would you look forward to most at a wassail: the singing, the fire or the cider?',
      ],
      experience: ['What do you remember best about a wassail or a winter night in an orchard?'],
      problem: ['What would you bang to wake up an apple tree: a pan, a drum or a tambourine?'],
    },
    cued: [
      'What belongs in the *mulled cider*: cinnamon, cloves or an orange slice?',
      'Which would you like to try in a *morris* dance: bells, hankies or sticks?',
      'Which wish would you make by the *bonfire* on a winter night?',
      'Which *cider* apple name do you like best: Foxwhelp, Slack-ma-Girdle or Kingston Black?',
    ],
  },
  {
    name: 'Burns Night',
    says: ["burns'? (night|supper)", 'robert burns', 'address to (the|a) haggis'],
    clues:
      "haggis, neeps, tatties, whisky, kilt, tartan, piper, auld lang syne, poem, toast, lassie, ceilidh, scotland, cranachan, bard, address, selkirk grace, dram, bagpipe, supper, scottish, cock a leekie, tam o'shanter, january, dagger, veggie haggis, immortal memory, reel, wee",
    asks: {
      choice: [
        'Haggis on Burns Night: with neeps and tatties, or with plenty of whisky sauce?',
        'Which dish do you like best at a Burns supper: haggis, cock-a-leekie or cranachan?',
        'What makes a Burns Night: the food, the poems or the piper?',
      ],
      problem: ['~Which verse of Auld Lang Syne do you always mumble?'],
    },
    cued: [
      'Which *whisky* would you raise for a toast: smoky, sweet or a ginger cordial instead?',
      'What would you wear with a *kilt*: jacket, jumper or football shirt?',
      'Which *ceilidh* dance do you like best: Gay Gordons, Strip the Willow or sitting out?',
      'Which line of Burns would you read as a *poem* at the table?',
    ],
  },
  {
    name: "St Patrick's Day",
    says: ["(st|saint) patrick'?s? (day|parade|weekend|festival)", "paddy'?s day"],
    clues:
      'shamrock, parade, guinness, irish, floats, green, march 17, trad music, pint of plain, paddy, leprechaun, stout, ireland, trad, ceili, march, sláinte, bacon and cabbage, soda bread, craic, pint, corned beef, fiddle, tricolour, stew, whiskey, marching band, bodhran, grand marshal, rainbow, clover, banner',
    asks: {
      choice: [
        "+How do you celebrate St Patrick's Day: with music, with food or with a parade?",
        "+On St Patrick's Day: at the parade, or in the pub with the band?",
      ],
      problem: ['Which Irish song do you only know the chorus of?'],
      idea: ["~What's the greenest thing you own for St Patrick's Day?"],
    },
    cued: [
      'What goes with a pint of *Guinness*: crisps, oysters or a toastie?',
      'What would you wear to a *parade* on a chilly March day: green wig, scarf or wellies?',
      'Which dish do you cook for the day: *bacon and cabbage*, stew or soda bread?',
      'Which *trad* tune gets your foot tapping first?',
    ],
  },
  {
    name: 'Mardi Gras',
    says: [
      'mardi ?gras',
      'fat tuesday',
      'king cake',
      'carnival (parade|procession|float|queen|club|arts)',
      'krewe',
    ],
    clues:
      'beads, float, masks, sequins, brass band, feathers, parade, masquerade, king cake, new orleans, carnival, fat tuesday, krewe, cajun, samba, crawfish, costume, steel pan, gumbo, procession, jazz, carnival queen, beignet, louisiana, hurricane, soca, throw, mas band',
    asks: {
      choice: [
        'At the carnival: up on the float, or dancing along the street?',
        'What would you eat first at Mardi Gras: gumbo, king cake or beignets?',
      ],
      idea: ['What would you build on your carnival float?'],
      problem: ['~What do you still find at home weeks after carnival: beads, feathers or glitter?'],
    },
    cued: [
      '*King cake*: who would you hope finds the little figure inside?',
      'Which *mask* would you wear: gold, feathered or painted?',
      '*Brass band* or steel pan: which gets you moving first?',
      '*Beignet* or pancake: which do you eat on carnival day?',
    ],
  },
  {
    name: 'Holi',
    says: [
      'holi (party|festival|celebration|milan|colours|colors|event|hai)',
      'happy holi',
      'festival of colou?rs',
      'gulal',
    ],
    clues:
      'pichkari, gujiya, powder, water guns, white clothes, colours, spring, gulal, thandai, organic colour, rang, dhol, dj, festival, bhang, splash, bollywood, holika, bonfire, rain dance, mathura, vrindavan, milan, sweet, water balloon, splatter, good over evil, puran poli, stain',
    asks: {
      choice: [
        '+Holi: with family, with friends or with the whole street?',
        '+What do you enjoy most about Holi: the colours, the sweets or the music?',
        '+Which colour would you throw first at Holi: pink, yellow, green or blue?',
      ],
      experience: ['What did Holi always taste of in your home: gujiya, thandai or something else?'],
    },
    cued: [
      'Who makes the best *gujiya* you know?',
      'Which song would you ask the *DJ* for at Holi?',
      'Which colour of *gulal* would you throw first?',
      'What do you put into a good *thandai*: almonds, rose or saffron?',
    ],
    atWork: {
      asks: [
        '+How would you celebrate Holi at work: colours, sweets or music?',
        'Which makes Holi at the office: colours in the yard or sweets at every desk?',
        'Which Holi treat disappears first where you are: gujiya, thandai or chaat?',
        'What would you put on a Holi table at work: gujiya, samosas or thandai?',
      ],
      cued: [
        'How does your office celebrate *Holi*: sweets, colour or an early finish?',
        'Who at work would start the *water gun* fight?',
      ],
    },
  },
  {
    name: 'Onam and Pongal',
    says: ['onam( sadh?ya)?', 'pongal', 'makara? sankranti', 'pookalam', 'ugadi'],
    clues:
      'banana leaf, payasam, harvest, flowers, kolam, rangoli, jaggery, til, sadhya, pookalam, kerala, sankranti, sugarcane, vallam kali, tamil, mahabali, kasavu, kite, avial, thiruvathira, malayali, sarkarai, flower carpet, rice, clay pot, lohri, boat race, olan, jallikattu, bihu',
    asks: {
      experience: [
        '+Which festival dish tastes of home to you?',
        '+Who cooks the festival feast in your family?',
        '+Which sweet dish makes it a real festival for you?',
        '~Which dish on the banana leaf do you finish before anybody can serve the rest?',
      ],
      choice: ['Which festival custom do you love: the flowers, the feast or the new clothes?'],
    },
    cued: [
      'Which flowers would you put in a *pookalam*: marigolds, roses or jasmine?',
      'How do you eat off a *banana leaf*: rice first, sweet last or all mixed?',
      'Which *payasam* do you like best: rice, lentil or vermicelli?',
      'What do you like best about *Pongal* morning: the pot, the kolam or the sugarcane?',
    ],
    atWork: {
      asks: [
        '+Which do you look forward to more at Onam: the flower carpet or the feast?',
        '+How would you celebrate Onam or Pongal at work: a sadhya, a pookalam or both?',
        'Which Onam or Pongal tradition would you most like to share with colleagues?',
        'Which Onam or Pongal dish always gets you back for a second helping?',
      ],
      cued: [
        'What does your office do for *Onam*: flower carpet, lunch or sarees?',
        'Who leads the *rangoli* at your office, and who fills in the colours?',
      ],
    },
  },
  {
    name: 'Ganesh and Durga Puja',
    says: [
      'durga (puja|pujo)',
      'ganesh (chaturthi|utsav|festival)',
      'ganpati',
      'pandal',
      'modak',
      'dussehra',
    ],
    clues:
      'idol, dhol, prasad, aarti, eco friendly, clay, immersion, bhog, pandal, modak, dhunuchi, visarjan, ganpati, dhak, bengali, bappa, navratri, pujo, theme, sindoor, chaturthi, anjali, kolkata, mumbai, ashtami, lezim, goddess, dashami, devotee, kumartuli, decoration',
    asks: {
      experience: [
        '+Which pandal has stayed in your memory?',
        '+Which moment of the puja gives you goosebumps?',
        '+Which puja memory from childhood makes you smile?',
        '+Which sweet do you look forward to most at the puja?',
      ],
      choice: [
        '+Which aarti or bhajan do you know by heart?',
        '+What would you like to help with at a pandal: decorating, cooking or music?',
      ],
    },
    cued: [
      'How many *modak* do you manage at one sitting: two, five or nobody counts?',
      'What do you like best in a plate of *bhog*: the khichuri, the chutney or the payesh?',
      'Which sound means the festival has begun for you: the *dhak*, the conch or the aarti?',
      'Which size of *Ganpati* do you like best at home: tiny, medium or as tall as the door?',
    ],
    atWork: {
      asks: [
        'What makes puja days for you: the drums, the sweets or the visitors?',
        'What would you organise for puja at work: a lunch, a rangoli contest or music?',
        'What do you miss most about puja days when you work far from home?',
        'How can a business best support a puja: sponsorship, an eco-friendly idol or volunteers?',
      ],
      cued: [
        'Which tradition does your office keep in *Durga Puja* week: sweets, saris or an early finish?',
        'What makes an *eco-friendly* idol sell: the clay, the colours or the story behind it?',
      ],
    },
  },
  {
    name: 'Raksha Bandhan',
    says: ['raksha ?bandhan', 'rakhis?', 'bhai d(oo|u)j', 'rakhi (sweets|gift|hamper)'],
    clues:
      'brother, sister, thread, siblings, mithai, wrist, cousins, gift box, rakhi, bhai, sibling, hamper, roli, sweet, thali, gift, bond, tilak, bhabhi, chawal, kaju katli, tie, personalised, chocolate, protection, bhaiya, bracelet, lumba, didi, auspicious, august, silver',
    asks: {
      experience: [
        '+Who ties the first rakhi in your family?',
        '+Which Raksha Bandhan memory still makes you smile?',
        '+Which sweet goes first from the box on Raksha Bandhan?',
        "+What's the best gift you have given or received on Raksha Bandhan?",
        '+How do you send love to a brother or sister far away on Raksha Bandhan?',
      ],
      choice: ['+Which Raksha Bandhan gift pleases everybody: sweets, chocolates or dry fruits?'],
    },
    cued: [
      'Which game did you and your *brother* play most as children?',
      'What does your *sister* do better than anybody else in the family?',
      'What goes in your dream Raksha Bandhan *hamper*: sweets, dry fruit or chocolate?',
      'Which *mithai* goes first from the box in your family?',
      'Which colour of *thread* would you choose for a rakhi?',
      'What would you have *personalised* for a brother or sister: a mug, a photo or a rakhi?',
      'Which of your *cousins* makes everybody laugh on Raksha Bandhan?',
      'What goes on your Raksha Bandhan *thali* beside the sweets?',
    ],
  },
  {
    name: 'Fourth of July',
    says: ['(fourth|4th) of july', 'july (4th|fourth)', 'independence day'],
    clues:
      'fireworks, parade, cookout, flag, grill, sparklers, floats, holiday weekend, hot dog, independence, usa, stars and stripes, bbq, watermelon, patriotic, burger, america, picnic, pool, freedom, brisket, closed, lawn chair, rib, apple pie, veteran, popsicle, lake',
    asks: {
      idea: ['+What goes on the grill first at your summer cookout?'],
      experience: ['+Which side dish belongs at every Fourth of July cookout?'],
      choice: [
        '+How do you like to spend the Fourth of July: at a parade, by the lake or at a cookout?',
        'Watching the fireworks: from a blanket on the grass, or from your own porch?',
      ],
    },
    cued: [
      '*Hot dog* on the Fourth: with mustard, with relish or with everything?',
      'Who would you wave to first on a *float* in a Fourth of July parade?',
      '*Watermelon*: in wedges, in a salad or straight from a spoon?',
      'What would you pack for a Fourth of July *picnic* by the water?',
    ],
  },
  {
    name: 'remembrance parade',
    says: [
      'anzac (day|service|parade)',
      'dawn service',
      'remembrance (sunday|day|parade|service)',
      'poppy (appeal|day)',
      'veterans day parade',
    ],
    clues:
      'wreath, bugler, last post, silence, veterans, cenotaph, medals, poppies, poppy, two minutes silence, legion, war memorial, anzac, dawn service, fallen, standard bearer, lest we forget, armistice, soldier, hymn, regiment, march, gallipoli, cadet, gunfire breakfast, sacrifice, rosemary, service personnel, roll of honour, november, bugle',
    asks: {
      idea: ['Whose name or story do you think of at the memorial in your town?'],
      choice: ['Remembering: at a dawn service, at a parade or quietly at home?'],
      experience: ['Who first took you to a remembrance parade or a dawn service?'],
      problem: ['Which moment of a remembrance parade is hardest to get through without a tear?'],
    },
    cued: [
      'Who will you be standing next to at the *cenotaph* this year?',
      'What did you learn at school about *Anzac* Day or Armistice Day?',
      'Where do you wear your *poppy*: coat, hat or bag?',
    ],
    atWork: {
      asks: [
        'What means most in a remembrance service: the silence, the names or the music?',
        'How does your workplace mark remembrance day: a silence, a wreath or a talk?',
        'What does a veteran bring to a team that is easily missed?',
        'Whose story comes to you in the silence of a remembrance parade?',
      ],
      cued: [
        'How does your workplace keep the *two minutes silence*?',
        'Which *veteran* has taught you something you use at work?',
      ],
    },
  },
  {
    name: 'Santa sleigh',
    says: [
      "santa'?s? (sleigh|tour|float|visit|run|dash|parade|grotto|express)",
      'santa (route|is coming)',
      'breakfast with santa',
    ],
    clues:
      'rudolph, collection buckets, elves, wish list, reindeer, tinsel, carols, father christmas, grotto, elf, route, rotary, bucket, tour, tracker, christmas, wave, round table, ho ho ho, street, naughty, breakfast, float, mrs claus, letter, collection, december, north pole, santa dash, schedule, light',
    asks: {
      choice: ['+Left out for Santa: cookies and milk, or a carrot for the reindeer?'],
      experience: ['What did you ask Santa for when you were seven?'],
      idea: ['What would you whisper to Santa this year?'],
      problem: ["What's hardest about Christmas Eve at your house: the wrapping, or the bedtime?"],
    },
    cued: [
      'Which *carol* should play as the sleigh turns into your street?',
      'What name would you give a tenth *reindeer*?',
      'Where do you stand to *wave* to Santa: window, gate or halfway down the road?',
      'What do you put out for *Father Christmas* to drink: milk, tea or sherry?',
    ],
  },
  {
    name: 'carol singing',
    says: ['carol(s| singing| singers?| service| concert)', 'carols by candlelight', 'nativity play'],
    clues:
      'mince pies, lanterns, brass, silent night, choir, mulled wine, candles, christmas eve, o holy night, mince pie, candlelight, nativity, church, christmas, brass band, o come, descant, shepherd, song sheet, crib, angel, donkey, verse, christmas tree, wise men, tea towel, school, stable, soloist, doorstep, harmony, advent, crib service',
    asks: {
      experience: ['+Which carol do you like to sing most?'],
      idea: ['Which carol would you ask the singers on your doorstep for?'],
      choice: ['Carols: round the tree with mulled wine, or by candlelight in church?'],
      problem: ['~Which high note in a carol do you leave to others?'],
    },
    cued: [
      'What do you hand to carol singers first: a *mince pie*, a hot drink or a song request?',
      'What would you like to play with a *brass band*: trumpet, tuba or the drum?',
      'Which would you be in a *nativity*: a shepherd, an angel or the donkey?',
      '*Silent Night*: in your own language, in German or just hummed?',
    ],
  },
  {
    name: 'well dressing',
    says: ['well ?dressing', 'rush ?bearing', 'beating the bounds', 'flower festival'],
    clues:
      'petals, clay, procession, blessing, village, moss, derbyshire, flower festival, rushbearing, board, peak district, tableau, puddling, design, parish, seed, tradition, spring, spring water, pricking, festival queen, beating the bounds, hydrangea, picture, church, mosaic, rush cart, tissington, boundary',
    asks: {
      idea: ['What picture would you make from flower petals for your village?'],
      choice: ['Which theme would you choose for a well dressing: nature, history or a fairy tale?'],
      problem: ['What must be the trickiest part of making a picture out of petals?'],
      experience: ['Where did you see your first well dressing or flower festival?'],
    },
    cued: [
      '*Hydrangea*, moss or seeds: what would you use for blue sky in a petal picture?',
      'Which *procession* do you remember from a village you know?',
      'What would you pour first for a *festival* crowd: tea, cider or lemonade?',
      'Which *spring* flower would you pick first for a board of petals?',
    ],
  },
  {
    name: 'odd contests',
    says: [
      'cheese ?rolling',
      '(welly|gumboot) (wanging|throwing)',
      'bog snorkelling',
      'worm charming',
      'egg (throwing|rolling)',
      'conkers? (championship|contest)',
      'stone skimming',
    ],
    clues:
      'world championship, conkers, contestants, hill, wellies, horse chestnut, silly, cheese rolling, welly wanging, bog snorkelling, worm charming, wacky, gurning, toe wrestling, pea shooting, competitor, duck race, egg throwing, wife carrying, gumboot, mud, spectator, eccentric, tradition, trophy, bed race, shin kicking, raft race, entry, bathtub, hay bale, tumble, fancy dress',
    asks: {
      choice: ['+Which would you enter: stone skimming, worm charming or cheese rolling?'],
      experience: ["What's the oddest contest you have ever seen or entered?"],
      problem: ['What looks hardest about cheese rolling: the hill, the speed or the landing?'],
      idea: ['+~What silly contest would you be world champion in?'],
    },
    cued: [
      'How would you pick a winning *conker*: big, flat or old and wrinkled?',
      'How far do you think you could throw a *welly*?',
      'Which village *tradition* would you show to a friend from abroad?',
      'What would you train for first: *mud* racing, pea shooting or egg throwing?',
    ],
  },
  {
    name: 'harvest festival',
    says: ['harvest (festival|supper|home|lunch)', 'corn doll(y|ies)', 'harvest thanksgiving'],
    clues:
      'sheaf, marrows, tins, produce, pews, loaf, gleaning, ploughman, supper, church, tinned food, hymn, foodbank, corn dolly, pumpkin, thanksgiving, wheat, apple, donation, auction, altar, school, crop, autumn, jam, display, giving thanks, chutney, barn, village hall, scarecrow',
    asks: {
      idea: ['What from your garden or kitchen would you bring to a harvest festival?'],
      choice: ['At a harvest supper: a hot pie, or a bowl of soup with fresh bread?'],
      experience: ['What did you carry to the harvest festival as a child?'],
      problem: ['~Which vegetable does everybody give away by the bagful at harvest time?'],
    },
    cued: [
      'Which *tinned food* would you put in a harvest box?',
      'How do you like *pumpkin*: soup, pie or carved on the step?',
      'What would you put on the *altar* at harvest time: bread, apples or flowers?',
      'Which *hymn* do you remember from school harvest time?',
    ],
  },
];
