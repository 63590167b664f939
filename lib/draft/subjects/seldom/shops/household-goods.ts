import type { Subject } from '../../subject';

/** What people own, wear and keep somewhere. */
export const householdGoods: readonly Subject[] = [
  {
    name: 'pictures and prints',
    says: [
      'art ?print',
      'posters',
      'wall art',
      'picture fram(e|ing|er)',
      'framed print',
      'photo (book|album|frame|print)',
      'canvas print',
      'screen ?print',
      'lino ?(cut|print)',
      'illustrator',
    ],
    clues:
      'wall art, poster, framed, a3, unframed, illustration, gallery wall, canvas, limited edition, signed, giclee, map, artwork, artist, landscape, coastal, botanical, home decor, paper, hanging, designer, art nouveau, photograph, typography, abstract, nursery, a4',
    asks: {
      choice: [
        '+Above your sofa: one large print, or a whole gallery of small ones?',
        'Which style do you like best on the wall: botanical, abstract or vintage?',
      ],
      idea: ['+Which place would you like a picture of on your wall?'],
      problem: ['Which wall at home is hardest to choose a picture for?'],
    },
    cued: [
      'Which *map* would you hang on your wall: home town, coast or the world?',
      'What do you like best in a *landscape*: hills, water or sky?',
      'How do you like *botanical* prints: in a row, one large or in the bathroom?',
      'What would be on a *poster* you designed for your kitchen?',
    ],
  },
  {
    name: 'power tools',
    says: [
      'power tool',
      'power drill',
      'cordless (drill|tool)',
      'hand tool',
      'tool (box|hire|library)',
      'circular saw',
      'screwdriver',
      'makita',
      'dewalt',
      'makerspace',
      'workshop tool',
      'chainsaw',
    ],
    clues:
      'drill, cordless, impact driver, saw, grinder, battery, 18v, brushless, combi, jigsaw, sander, circular saw, drill bit, bare unit, router, trade counter, planer, charger, toolbox, bundle, multi tool, mitre saw, nailer, chuck, diy, blade, torque, tradie',
    asks: {
      choice: [
        '+Power tools: with a cord, or with a battery?',
        '+What matters most in a power tool: power, weight or battery life?',
      ],
      idea: ['+Which power tool would you most like to own?'],
      experience: ['What was the first power tool you ever owned?'],
    },
    cued: [
      'What would you build first with a new *cordless* drill?',
      'What would you cut first with a new *circular saw*: shelves, decking or firewood?',
      'How do you keep *drill bits* sorted: a box, a jar or hope?',
      'Which *sander* job is most satisfying: floor, table or door?',
    ],
    atWork: {
      asks: [
        '+What was the first power tool you learnt to use?',
        '+Which power tool would you hand to a new apprentice first?',
        '+Which power tool should every apprentice learn to use well?',
        "What's the oldest power tool you've seen still earning its keep?",
      ],
      cued: [
        'Which *battery* system does your team stick with, and who decided it?',
        'What do trade customers ask for first at the *counter*: advice, stock or coffee?',
      ],
    },
  },
  {
    name: 'storage and wardrobes',
    says: [
      'storage (boxes|solution|unit|basket|bed|idea)',
      'wardrobe',
      'shelving',
      'floating shelves',
      'book ?case',
      'book ?shel(f|ves)',
      'declutter(ing)?',
      'home organi[sz](ing|ation|er)',
      'drawers',
      'sideboard',
      'coat rack',
    ],
    clues:
      'fitted, sliding door, drawer, shelving, alcove, bespoke, basket, clutter, hanging rail, under stairs, cupboard, bedroom, box, organiser, tidy, walk in, shelf, declutter, mirror, understairs, joiner, cabinet, mdf, built in, storage bed, toy, shoe rack, modular',
    asks: {
      idea: ['+Which room in your home could do with more storage?'],
      problem: ['Which things at home are hardest to find a place for?'],
      choice: [
        'Your clothes: folded in drawers, or hung in a wardrobe?',
        'Where would fitted storage help you most: the hall, the bedroom or under the stairs?',
      ],
    },
    cued: [
      'What would you hang on the first rail of a *walk-in* wardrobe?',
      'What would you build into an *alcove*: shelves, a desk or a window seat?',
      '*Sliding door* for a bedroom: with a mirror, or plain?',
      'What does your *bedroom* need most: a bench, more rails or a shelf for books?',
    ],
    atWork: {
      asks: [
        '+What matters most in good storage: easy reach, clean lines or every inch used?',
        'Which corner of a home is trickiest to fit storage into?',
        'What do customers ask for most in a fitted wardrobe: drawers, rails or mirrors?',
        'What would you put out of sight first if you had more storage at home?',
      ],
      cued: [
        'What do clients ask a *joiner* first about fitted furniture?',
        'Which *finish* do your customers choose most for built-in cupboards this year?',
      ],
    },
  },
  {
    name: 'second-hand furniture',
    says: [
      '(second ?hand|used|vintage|antique|reclaimed|pre ?loved|upcycled) furniture',
      'house clearance',
      'furniture (bank|reuse|project)',
      'ercol',
      'upcycl(e|ed|ing)',
      'reuse (centre|shop|barn)',
    ],
    clues:
      'sofa, upcycled, vintage, antique, chair, chalk paint, dresser, preloved, house clearance, reuse, sideboard, mid century, donate, delivery, restored, oak, wardrobe, charity, landfill, chest of drawers, reclaimed, teak, warehouse, auction, table, fire label, drop leaf, collection',
    asks: {
      experience: [
        '+Which second-hand furniture do you look for first?',
        '+Which piece of furniture in your home has the best story?',
        "+What's the best piece of furniture you have ever found second-hand?",
      ],
      choice: [
        '+What gives old furniture its charm: the wood, the wear or the history?',
        '+What would you like to find second-hand next: a chair, a table or a lamp?',
        '+With an old dresser: leave every scratch, wax it or paint it?',
      ],
    },
    cued: [
      'What matters most in a second-hand *sofa*: the cushions, the colour or the size?',
      'Where would you put a *sideboard*: dining room, hall or under the television?',
      'What would you keep in an old *wardrobe* other than clothes?',
      'Which *mid century* piece would you love at home: a lamp, an armchair or a sideboard?',
      'What would you look for first at an *auction* of old furniture?',
      'Wood for a bedroom: *oak*, pine or painted?',
      'Which *vintage* style suits your living room best: fifties, sixties or seventies?',
      'Where would you put a big old *armchair*: by the window, or by the fire?',
    ],
    atWork: {
      asks: [
        'What do you look for first in second-hand furniture: price, comfort or character?',
        'What do you like most about used furniture: character, quality or less waste?',
        'What matters most when buying used office furniture: condition, delivery or matching sets?',
        'Which second-hand piece works best in an office: desks, chairs or shelves?',
      ],
      cued: [
        'What sells fastest from a *house clearance*: tables, mirrors or lamps?',
        'Which second-hand *desk* would suit your office: a big old oak one, or a plain modern one?',
        'What helps a *charity* furniture shop most: drivers, volunteers or good photos?',
        'Which *upcycled* pieces do your customers walk straight up to?',
      ],
    },
  },
  {
    name: 'activewear',
    says: [
      'active ?wear',
      'gym ?wear',
      'leggings',
      'sports bra',
      'athleisure',
      'gym clothes',
      'training (kit|top|shorts)',
    ],
    clues:
      'leggings, sports bra, gym, squat proof, workout, pocket, high waisted, seamless, yoga, running, shorts, sweat wicking, size, tights, athleisure, fabric, stretch, compression, crop top, hoodie, tank, collection, colour, breathable, supportive, drop, matching set, recycled',
    asks: {
      choice: [
        '+Gym clothes: bright colours, or black from head to toe?',
        '+What matters most in activewear: comfort, pockets or a good look?',
      ],
      idea: ['What would you like a pocket for in your gym clothes?'],
      problem: ["What's hardest to find in gym clothes: the right length, or the right fit?"],
    },
    cued: [
      '*Leggings*: plain black, a bold pattern or bright colour?',
      'What is a *hoodie* for: before the gym, after it or all day on the sofa?',
      'Which *yoga* class would you try in new leggings?',
      'What do you look for first in a *sports bra*: comfort, support or colour?',
    ],
  },
  {
    name: 'workwear',
    says: [
      'work ?wear',
      'work (trousers|boots|jackets)',
      'hi ?vis',
      'safety (boots|shoes|footwear)',
      'steel toe(d|cap)?',
      'branded (workwear|clothing|uniform)',
      'ppe',
      'chef (whites|jackets)',
      'staff uniform',
      'overalls',
    ],
    clues:
      'hi vis, boot, trousers, steel toe, embroidered, logo, polo, jacket, ppe, softshell, safety, knee pad, fleece, hoodie, chef whites, printed, uniform, holster pocket, overalls, glove, cargo, hard hat, tradies, scrubs, waterproof, cotton drill, rigger, minimum order',
    asks: {
      choice: [
        '+What matters most in workwear: pockets, comfort or how long it lasts?',
        'On your feet at work: boots with laces, or boots you pull on?',
      ],
      idea: ['What would you like an extra pocket for in your work trousers?'],
      problem: ['Where do your work clothes give out first: knees, seams or zips?'],
    },
    cued: [
      'Which *hi vis* colour would you rather wear: yellow, orange or pink?',
      'How long does a good pair of work *boots* last you?',
      'What would you have *embroidered* on your work clothes: your name, a logo or a nickname?',
      'What matters most in a winter work *jacket*: warm, dry or easy to move in?',
      "What do you like to work in when it's hot: a *polo*, a T-shirt or rolled-up sleeves?",
      'A *hoodie* for work: with a zip, or over the head?',
      'Which colour would you choose for a team *uniform*?',
      'Which job do you never do without *gloves*?',
    ],
    atWork: {
      asks: [
        '+What matters most in workwear for a team: comfort, safety or a smart look?',
        'A logo on workwear: embroidered, or printed?',
        'Which works better for a team: the same workwear for everybody or some choice?',
        "What's hardest to get right in workwear for a whole team: sizes, fit or colours?",
      ],
      cued: [
        'Where should a *logo* go on workwear: chest, back or sleeve?',
        'How do you choose new *PPE* for a team: a trial week, a vote or a catalogue?',
        'What does your team ask for first in work *trousers*: stretch, pockets or knee pads?',
        'How often do you renew the *uniform* for a whole team: every year, or as things wear out?',
      ],
    },
  },
  {
    name: 'personalised gifts',
    says: [
      'personali[sz]ed (gift|present|card|mug|print|item|jewell?ery|keepsake)',
      'engrav(ed|ing|er)',
      'monogram(s|med|ming)?',
      'custom made',
      'bespoke gift',
      'name necklace',
      'laser cut',
    ],
    clues:
      "engraved, name, mug, initial, keepsake, monogram, laser, custom, made to order, photo, handmade, bauble, cushion, wooden, embroidered, dispatch, father's day, keyring, handwriting, message, gift box, slate, teacher gift, teddy, tumbler, christening, anniversary, hip flask",
    asks: {
      choice: [
        '+On a personalised gift: a name, a date or a private joke?',
        'Who would you have a personalised gift made for: a parent, a child or a friend?',
      ],
      idea: ['Which words would you have engraved on a present for a friend?'],
      problem: ['Who in your family is hardest to find a present for?'],
    },
    cued: [
      'Whose *photo* would you put on a mug?',
      'What would you print on a *mug* for your best friend?',
      'Which name would you stitch on a *bauble* or a Christmas stocking this year?',
      "What do you give for *Father's Day*: something useful, something funny or breakfast?",
    ],
    atWork: {
      asks: [
        'Which occasion at work calls for a personalised gift: a farewell, a milestone or a thank-you?',
        "What's the most thoughtful gift you've ever seen given at work?",
        'What would you put on a gift for your team: names, a date or a few kind words?',
        'What would you have engraved for a retiring colleague: a clock, a pen or a glass?',
      ],
      cued: [
        'Which *engraved* gift have clients or colleagues kept on the desk?',
        'Which *message* do people ask for most on a present?',
      ],
    },
  },
  {
    name: 'cleaning products',
    says: [
      'cleaning (product|spray|hack|tablet|cloth|wipes|tip)',
      'mrs hinch',
      'washing up liquid',
      'eco ?friendly clean(ing|er)',
      'disinfectant',
      'bleach',
      'bin bag',
      'toilet (roll|paper|cleaner)',
      'kitchen roll',
    ],
    clues:
      'spray, refill, bleach, limescale, cloth, detergent, fragrance, plastic free, surface, disinfectant, mould, degreaser, concentrate, vinegar, sponge, stain, litre, mop, eco, scented, toilet, tablet, bicarb, grime, biodegradable, washing up, kitchen, streak',
    asks: {
      choice: [
        '+Which scent do you like best when you clean: lemon, pine or lavender?',
        'Cleaning at home: a little every day, or everything on one morning?',
      ],
      idea: ['Which cleaning job would you like a better product for?'],
      problem: ['~What do you clean only when visitors are on their way?'],
    },
    cued: [
      'Which *scented* product smells most like a clean home: lemon, lavender or pine?',
      'What do you use *vinegar* for around the house: the kettle, windows or taps?',
      'Where does *limescale* show up first in your home: kettle, tap or shower?',
      'An *eco* refill: at a shop, by post or in a big bottle?',
    ],
    atWork: {
      asks: [
        'What matters most in a cleaning product: results, scent or kind ingredients?',
        'Which would you choose for cleaning at work: ready-made sprays, concentrates or refills?',
        'What should a clean room smell of: soap, lemon or nothing at all?',
        'Which cleaning product would you switch to refills first: hand soap, sprays or floor cleaner?',
      ],
      cued: [
        'Which *disinfectant* label do your staff find easiest to follow: colours, pictures or words?',
        'What do cleaners value most in a *concentrate*: less to carry, the smell or the price per bucket?',
      ],
    },
  },
];
