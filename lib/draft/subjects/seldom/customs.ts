import type { Subject } from '../subject';

/** Days in the year that a village, a street or a whole nation keeps in its own way. */
export const customs: readonly Subject[] = [
  {
    name: 'wassail',
    says: ['wassail(ing|ers?)?', 'twelfth night', 'apple howling'],
    clues:
      'orchard, mulled cider, apple trees, lanterns, toast, saucepans, january, cider, apple, twelfth night, morris, torch, bonfire, green man, old twelvey, mulled, pots and pans, song, blessing, tree, procession, bowl, evil spirit, good harvest, shotgun, king and queen, mummer, folk, somerset, cheer, bounty, ribbon',
    asks: {
      idea: ['Which tree would you sing to, with a drop of cider for its roots?'],
      problem: ['What would you bang to wake up an apple tree: a pan, a drum or a tambourine?'],
      choice: ['At a wassail: mulled cider, hot apple juice or a bit of both?'],
      experience: ['What do you remember best about a wassail or a winter night in an orchard?'],
    },
  },
  {
    name: 'Burns Night',
    says: ["burns'? (night|supper)", 'robert burns', 'address to (the|a) haggis'],
    clues:
      "haggis, neeps, tatties, whisky, kilt, tartan, piper, auld lang syne, poem, toast, lassie, ceilidh, scotland, cranachan, bard, address, selkirk grace, dram, bagpipe, supper, scottish, cock a leekie, tam o'shanter, january, dagger, veggie haggis, immortal memory, reel, wee",
    asks: {
      idea: ['Who in your family would you ask to address the haggis?'],
      problem: ['~Which verse of Auld Lang Syne do you always mumble?'],
      choice: ['Haggis on Burns Night: with neeps and tatties, or with plenty of whisky sauce?'],
      experience: ['Where were you when you tasted haggis for the first time?'],
    },
  },
  {
    name: "St Patrick's Day",
    says: ["(st|saint) patrick'?s? (day|parade|weekend|festival)", "paddy'?s day"],
    clues:
      'shamrock, parade, guinness, irish, floats, green, march 17, trad music, pint of plain, paddy, leprechaun, stout, ireland, trad, ceili, march, sláinte, bacon and cabbage, soda bread, craic, pint, corned beef, fiddle, tricolour, stew, whiskey, marching band, bodhran, grand marshal, rainbow, clover, banner',
    asks: {
      idea: ["~What's the greenest thing you own for St Patrick's Day?"],
      problem: ['Which Irish song do you only know the chorus of?'],
      choice: ["On St Patrick's Day: at the parade, or in the pub with the band?"],
      experience: ["Where did you see your first St Patrick's Day parade?"],
    },
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
      idea: ['What would you build on your carnival float?'],
      problem: ['~What do you still find at home weeks after carnival: beads, feathers or glitter?'],
      choice: ['At the carnival: up on the float, or dancing along the street?'],
      experience: ['What did you wear to the last parade or fancy dress party you went to?'],
    },
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
      idea: ['Who would you splash with colour first at Holi?'],
      problem: ['Where do you still find colour a week after Holi: ears, nails or hair?'],
      choice: ['At Holi: a pichkari full of water, or dry colour by the handful?'],
      experience: ['What did Holi always taste of in your home: gujiya, thandai or something else?'],
    },
    atWork: {
      work: [
        'Which Holi treat disappears first where you are: gujiya, thandai or chaat?',
        'Which makes Holi at the office: colours in the yard or sweets at every desk?',
      ],
      people: [
        'Which Holi with colleagues do you remember best?',
        'Who among your colleagues always throws the first colour at Holi?',
      ],
    },
  },
  {
    name: 'Onam and Pongal',
    says: ['onam( sadh?ya)?', 'pongal', 'makara? sankranti', 'pookalam', 'ugadi'],
    clues:
      'banana leaf, payasam, harvest, flowers, kolam, rangoli, jaggery, til, sadhya, pookalam, kerala, sankranti, sugarcane, vallam kali, tamil, mahabali, kasavu, kite, avial, thiruvathira, malayali, sarkarai, flower carpet, rice, clay pot, lohri, boat race, olan, jallikattu, bihu',
    asks: {
      idea: ['Which dish would you take a second helping of at an Onam or Pongal feast?'],
      problem: ['~Which dish on the banana leaf do you finish before anybody can serve the rest?'],
      choice: ['At a harvest festival: making the flower rangoli, or helping with the feast?'],
      experience: ['Who made the sweetest payasam or pongal of your childhood?'],
    },
    atWork: {
      work: [
        'Which Onam or Pongal dish always gets you back for a second helping?',
        'Which do you look forward to more at Onam: the flower carpet or the feast?',
      ],
      people: [
        'Which colleague first told you about a harvest festival from their home?',
        'What do you remember about your first Onam or Pongal away from home?',
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
      idea: ['What theme would you choose for a pandal in your neighbourhood?'],
      problem: ['What takes longest to get ready at home before a puja?'],
      choice: ['Pandal hopping: by day with the family, or by night with friends and the lights?'],
      experience: ['Which pandal do you still talk about years later?'],
    },
    atWork: {
      work: [
        'What takes longest to plan for a puja at work: the flowers, the food or the music?',
        'What makes puja days for you: the drums, the sweets or the visitors?',
      ],
      people: [
        'Which puja with colleagues do you remember best?',
        'What do you miss most about puja days when you work far from home?',
      ],
    },
  },
  {
    name: 'Raksha Bandhan',
    says: ['raksha ?bandhan', 'rakhis?', 'bhai d(oo|u)j', 'rakhi (sweets|gift|hamper)'],
    clues:
      'brother, sister, thread, siblings, mithai, wrist, cousins, gift box, rakhi, bhai, sibling, hamper, roli, sweet, thali, gift, bond, tilak, bhabhi, chawal, kaju katli, tie, personalised, chocolate, protection, bhaiya, bracelet, lumba, didi, auspicious, august, silver',
    asks: {
      idea: ['Which sweet do you most look forward to on Raksha Bandhan?'],
      problem: ["What's hardest to choose for Raksha Bandhan: the rakhi, the sweets or the gift?"],
      choice: ['A rakhi: simple thread, sparkling stones or one made by the children?'],
      experience: ['What did your brother or sister once talk you into?'],
    },
  },
  {
    name: 'Fourth of July',
    says: ['(fourth|4th) of july', 'july (4th|fourth)', 'independence day'],
    clues:
      'fireworks, parade, cookout, flag, grill, sparklers, floats, holiday weekend, hot dog, independence, usa, stars and stripes, bbq, watermelon, patriotic, burger, america, picnic, pool, freedom, brisket, closed, lawn chair, rib, apple pie, veteran, popsicle, lake',
    asks: {
      idea: ['What goes on the grill first at your summer cookout?'],
      problem: ['~Who in your family cannot stay away from the grill on a holiday weekend?'],
      choice: ['Watching the fireworks: from a blanket on the grass, or from your own porch?'],
      experience: ['Where have you watched the best Fourth of July fireworks?'],
    },
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
      problem: ['Which moment of a remembrance parade is hardest to get through without a tear?'],
      choice: ['Remembering: at a dawn service, at a parade or quietly at home?'],
      experience: ['Who first took you to a remembrance parade or a dawn service?'],
    },
    atWork: {
      work: [
        'What do veterans find hardest about moving into a civilian job?',
        'What does a veteran bring to a team that is easily missed?',
      ],
      people: [
        'What did a veteran you worked with teach you?',
        'Whose story comes to you in the silence of a remembrance parade?',
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
      idea: ['What would you whisper to Santa this year?'],
      problem: ["What's hardest about Christmas Eve at your house: the wrapping, or the bedtime?"],
      choice: ['Left out for Santa: cookies and milk, or a carrot for the reindeer?'],
      experience: ['What did you ask Santa for when you were seven?'],
    },
  },
  {
    name: 'carol singing',
    says: ['carol(s| singing| singers?| service| concert)', 'carols by candlelight', 'nativity play'],
    clues:
      'mince pies, lanterns, brass, silent night, choir, mulled wine, candles, christmas eve, o holy night, mince pie, candlelight, nativity, church, christmas, brass band, o come, descant, shepherd, song sheet, crib, angel, donkey, verse, christmas tree, wise men, tea towel, school, stable, soloist, doorstep, harmony, advent, crib service',
    asks: {
      idea: ['Which carol would you ask the singers on your doorstep for?'],
      problem: ['~Which high note in a carol do you leave to others?'],
      choice: ['Carols: round the tree with mulled wine, or by candlelight in church?'],
      experience: ['Where did you last hear carol singers in the street?'],
    },
  },
  {
    name: 'well dressing',
    says: ['well ?dressing', 'rush ?bearing', 'beating the bounds', 'flower festival'],
    clues:
      'petals, clay, procession, blessing, village, moss, derbyshire, flower festival, rushbearing, board, peak district, tableau, puddling, design, parish, seed, tradition, spring, spring water, pricking, festival queen, beating the bounds, hydrangea, picture, church, mosaic, rush cart, tissington, boundary',
    asks: {
      idea: ['What picture would you make from flower petals for your village?'],
      problem: ['What must be the trickiest part of making a picture out of petals?'],
      choice: ['At a flower festival: the grand arrangement, or the jam jar done by the children?'],
      experience: ['Where did you see your first well dressing or flower festival?'],
    },
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
      idea: ['~What silly contest would you be world champion in?'],
      problem: ['What looks hardest about cheese rolling: the hill, the speed or the landing?'],
      choice: ['Which would you enter: stone skimming, worm charming or cheese rolling?'],
      experience: ["What's the oddest contest you have ever seen or entered?"],
    },
  },
  {
    name: 'harvest festival',
    says: ['harvest (festival|supper|home|lunch)', 'corn doll(y|ies)', 'harvest thanksgiving'],
    clues:
      'sheaf, marrows, tins, produce, pews, loaf, gleaning, ploughman, supper, church, tinned food, hymn, foodbank, corn dolly, pumpkin, thanksgiving, wheat, apple, donation, auction, altar, school, crop, autumn, jam, display, giving thanks, chutney, barn, village hall, scarecrow',
    asks: {
      idea: ['What from your garden or kitchen would you bring to a harvest festival?'],
      problem: ['~Which vegetable does everybody give away by the bagful at harvest time?'],
      choice: ['At a harvest supper: a hot pie, or a bowl of soup with fresh bread?'],
      experience: ['What did you carry to the harvest festival as a child?'],
    },
  },
];
