import type { Subject } from '../../subject';

/** One narrow thing, sold with love behind a small window. */
export const singleProductShops: readonly Subject[] = [
  {
    name: 'teddy bears',
    says: [
      'teddy bear',
      "teddy ?bears?'? (picnic|hospital|shop|museum|fair)",
      '(mohair|collector|steiff|artist|memory|keepsake) bear',
      '(plush|cuddly|soft) (toy|bear|animal|bunny)',
      'plushie',
      'bear (maker|making)',
    ],
    clues:
      "growler, paws, fur, stuffing, cuddle, jointed, bears, ears, squishy, mohair, plush, keepsake, cuddly, memory bear, soft toy, collector, limited edition, picnic, hug, bear hospital, handmade, glass eyes, arctophile, ribbon, newborn, bear maker, stitching, birth weight, loved one's clothes, vintage, cub, fluffy, nursery, gift",
    asks: {
      experience: ['+What was the name of your first teddy or cuddly toy?'],
      choice: ['A teddy bear: kept smart on the shelf, or loved until the ears come off?'],
      idea: ['What would you name a teddy bear that moved in with you today?'],
      problem: ['~Which soft toy in your house must never, never be left behind?'],
    },
    cued: [
      '*Picnic* with a bear: cake, sandwiches or honey?',
      '*Mohair* or plush: which feels nicer to hug?',
      "What would you put on a *ribbon* round a bear's neck?",
      'Which *memory bear* would you make from a piece of old clothing?',
    ],
  },
  {
    name: 'socks',
    says: [
      '(bamboo|wool|odd|novelty|walking|running|football|bed|compression|school|cosy) socks',
      'sock (subscription|brand|appeal|drive|shop|maker)',
      'socks',
    ],
    clues:
      'pairs, toes, heel, cotton, ankle, knitted, feet, blister, bamboo, merino, cosy, toe, odd, cushioned, wool, knit, alpaca, seamless, stocking filler, pattern, novelty, grip, yarn, boot, homeless appeal, knee-high, crew, slipper, size 4-7, matching, thermal, trainer liner',
    asks: {
      experience: [
        'Where do you wear your cosiest socks?',
        'What makes a pair of socks your favourite?',
        'Which colour are the socks in your drawer, mostly?',
        '~Where do the missing socks in your house go?',
      ],
      idea: ['Who in your family would love a new pair of socks?'],
    },
    cued: [
      'Where would you wear a pair of *alpaca* socks first: on the sofa, or on a hill?',
      'Which animal would you like *knitted* into a pair of socks?',
      'Your *bamboo* socks: short ones for trainers, or long ones for boots?',
      'Who would you give a pair of *novelty* socks to, and what would be on them?',
    ],
  },
  {
    name: 'joke shop',
    says: ['joke shop', '(fancy dress|magic|party) (shop|store)', 'magic (trick|kit|set|shop)'],
    clues:
      'tricks, wigs, masks, fake moustache, itching powder, cards, props, disguise, fancy dress, prank, whoopee cushion, magic trick, costume, halloween, party, balloon, fake blood, moustache, face paint, magician, card trick, stink bomb, novelty, hen night, stag do, accessory, top hat, april fool, juggling, world book day, helium, water pistol, illusion, cosplay',
    asks: {
      choice: ['+From the joke shop: fake moustache, whoopee cushion or a magic trick?'],
      experience: [
        '+Which classic from the joke shop always makes people laugh?',
        'Which practical joke still makes you giggle years later?',
      ],
      problem: ['~Who in your family still falls for the same old joke every time?'],
    },
    cued: [
      'Which *wig* would you wear for a whole evening?',
      'What would you dress up as in *fancy dress* at short notice?',
      'Who would you show a new *magic trick* to first?',
      'What goes best with a *fake moustache*: a top hat, a cape or big glasses?',
    ],
  },
  {
    name: 'costume clear-out',
    says: [
      'costume (sale|clear ?out|clearance|store|rail|shop)',
      '(theatre|wardrobe|dressing up|fancy dress) (sale|clear ?out|clearance)',
      '(clearing|selling) (out )?(the|our) costume',
      'fancy dress',
    ],
    clues:
      'rails, capes, hats, wigs, costumes, pantomime, bargain, dressing up, props, theatre, wardrobe, fancy dress, vintage, panto, period dress, gown, world book day, cash only, halloween, drama group, amdram, hire, shoe, try on, jumble, store, sequin, cloak, uniform, rehearsal room, victorian, from £1',
    asks: {
      idea: [
        '+Which film costume would you love to own?',
        '+Which costume would you look for first on the rail?',
        '+Which age in history has the costumes you would most like to wear?',
      ],
      choice: ['+What finishes off a costume best: a hat, a wig or a cape?'],
      experience: [
        '+Who in your family takes dressing up in costume most seriously?',
        'What did you always dress up as when you were a child?',
        '~Which costume is still in your wardrobe, waiting for one more party?',
      ],
    },
    cued: [
      'Which *panto* part would you dress up for: the dame, the villain or the fairy?',
      'Which *wig* would you try on first: long and red, powdered white or wild and green?',
      'Which *hat* would you wear for a whole day: a top hat, a bonnet or a crown?',
      'Who would you be with a *cape* over your shoulders: a wizard, a vampire or a superhero?',
      'Which *fancy dress* theme makes the best party: films, decades or fairy tales?',
      'Which character would you like to be on *World Book Day*?',
      'A *Halloween* costume: scary, funny or glamorous?',
      'Which *prop* from a theatre would you take home: a throne, a sword or a treasure chest?',
    ],
  },
  {
    name: 'cookshop',
    says: [
      'cook ?shop',
      'kitchen ?ware (shop|store|range)',
      '(kitchen|baking|cake) (gadget|tin|mould|cutter|utensil)',
      'cookie cutter',
      '(pie|cake|loaf|bundt) tin',
      '(wooden|mixing) (spoon|bowl)',
      'rolling pin',
    ],
    clues:
      'whisk, spatula, peeler, non stick, bakeware, measuring, apron, tea towel, cookware, pan, knife, kitchenware, utensil, casserole, cast iron, saucepan, gadget, baking tin, cookie cutter, chopping board, frying pan, tableware, mug, mixing bowl, knife sharpening, cake tin, cafetiere, preserving jar, stockist, kettle, pepper mill, induction',
    asks: {
      idea: ['+Which kitchen tool would you save if you could keep only one?'],
      experience: ['Which bowl, tin or spoon in your kitchen is older than you are?'],
      choice: ['Stirring a pot: wooden spoon, spatula or whatever is clean?'],
      problem: ['~Which gadget in your kitchen drawer stops it from shutting?'],
    },
    cued: [
      'Which dish always goes into your *cast iron* pan first?',
      'Which *knife* do you use most: small, big or bread?',
      "Which *mug* in your kitchen is yours and nobody else's?",
    ],
  },
  {
    name: 'blankets',
    says: [
      '(wool|woollen|picnic|weighted|baby|throw|tartan|alpaca|cashmere|heated|fleece|electric|merino|oodie|hooded) blanket',
      'blanket (box|stitch)',
      '(sofa|wool|knitted) throw',
      'blanket (hoodie|appeal|mill)',
    ],
    clues:
      'woven, sofa, fringe, snuggle, merino, snug, throws, wool, cosy, tartan, fleece, picnic, alpaca, crochet, weave, weighted, lambswool, baby, soft, cashmere, warm, knitted, mill, pom pom, recycled, rug, chunky knit, swaddle, bed, heated, dog bed, donkey wool',
    asks: {
      choice: [
        '+A cosy evening: a thick woollen blanket, or a soft fleece one?',
        'What matters most in a blanket: softness, warmth or colour?',
      ],
      idea: ['Where does your favourite blanket live: sofa, bed or car?'],
      problem: ['~Who steals the blanket on the sofa: a child, a pet or the person next to you?'],
    },
    cued: [
      'Where would you spread a *picnic* blanket this weekend?',
      'What colours would you choose for a *crochet* blanket of many squares?',
      'Which name or picture would you put on a *baby* blanket?',
      '*Weighted* blanket: for the night, the sofa or a Sunday nap?',
    ],
  },
  {
    name: 'buttons and ribbons',
    says: [
      '(vintage|wooden|shell|spare|coat|handmade) buttons',
      '(button|ribbon|trimming|bead|wool|zip)s? shop',
      'ribbon',
      '(lace|satin|velvet|grosgrain) (trim|ribbon)',
      'haberdash(er|ery|ers)',
      'button (tin|box|jar|museum)',
    ],
    clues:
      'zips, threads, bias binding, reels, needles, trimmings, metre, drawers, haberdashery, sewing, lace, satin, trimming, knitting, velvet, fabric, cardigan, vintage, bow, yarn, bobbin, craft, elastic, braid, coat, grosgrain, dressmaking, sequin, bead, patchwork, mother of pearl, toggle',
    asks: {
      idea: ['What would you brighten up with new buttons: a coat, a cardigan or a cushion?'],
      choice: [
        'A loose button: sewn on that night, or put in a pocket for months?',
        'What do you look for first in a haberdashery: buttons, ribbons or fabric?',
      ],
      experience: ['Who kept a button tin in your family?'],
    },
    cued: [
      'Where would you tie a bow of *velvet* ribbon: a present, a wreath or your hair?',
      'What would you trim with *lace*: a collar, a pillow or a lampshade?',
      'Which colours do you always run out of in a box of *thread*?',
      'What would you decorate with a metre of pretty *ribbon*?',
    ],
  },
  {
    name: 'stickers',
    says: [
      'sticker',
      '(vinyl|laptop|die cut|waterproof|reward|bumper|football|panini|holographic) sticker',
      'sticker (book|album|club|sheet|swap|shop|pack)',
      '(rubber|ink|wax) (stamp|seal)',
      'enamel pin',
      'pin badge',
      'fridge magnet',
    ],
    clues:
      'sheet, peel, glossy, laptop, badges, magnets, illustrated, vinyl, die-cut, label, waterproof, logo, printed, custom, matte, design, holographic, planner, illustration, stationery, album, packaging, decal, kiss cut, bumper, swap, reward chart, artwork, bundle, water bottle, washi tape, kawaii',
    asks: {
      choice: [
        '+A sheet of lovely stickers: used at once, or saved for something special?',
        'Where do you like to put stickers: on a laptop, a bottle or a notebook?',
      ],
      idea: ['What would you put on a sticker for your own laptop or bottle?'],
      problem: ['~Where in your house has a child stuck a sticker for good?'],
    },
    cued: [
      'Which page of a *planner* gets the prettiest sticker: Monday, Friday or holidays?',
      'What would you collect in a sticker *album* today: birds, footballers or cities?',
      'Where do you put *vinyl* stickers: on a laptop, a bottle or a bike?',
      'Which *badges* would you pin on a jacket: a band, a flower or a joke?',
    ],
  },
  {
    name: 'train sets',
    says: [
      '(toy|model|electric|wooden|hornby|brio) (train|railway) ?(set|track|shop)?',
      'train set',
      '(slot|scalextric|diecast|die cast|model|remote control|rc) (car|track|set|racing|truck)s?',
      'scalextric',
      'die ?cast',
    ],
    clues:
      'locomotive, gauge, tracks, carriages, controller, layout, wagons, boxed, model railway, oo gauge, diecast, steam, slot car, signal box, hobby, n gauge, dcc, toy, collector, scenery, tunnel, station, wooden, rolling stock, signal points, pre-owned, collectables, engine, loft, tender, toy fair, diorama',
    asks: {
      idea: ['+Which train from real life would you like as a model?'],
      experience: [
        'Who gave you your first train set?',
        'Which part of a model layout do you look at first?',
      ],
      choice: [
        'What would you add first to a train set: track, wagons or a station?',
        '~Who played longest with the train set: the child or the grown-up?',
      ],
    },
    cued: [
      'Which *steam* engine would you most like to ride behind?',
      'Which *tunnel* or bridge would you build first on a layout?',
      'Which would fit better on your dining table: *OO gauge* or N gauge?',
      'Who in your family would you put in charge of the *signal box* on a model railway?',
    ],
  },
  {
    name: 'walking sticks',
    says: [
      '(walking|hiking|thumb|hazel|carved) (stick|cane|pole)',
      'stick ?(maker|making|dressing)',
      "shepherd'?s? crook",
      '(horn|carved) handle',
      'trekking pole',
    ],
    clues:
      'hazel, blackthorn, ferrule, carved, handle, horn, rambling, shank, antler, crook, thumb stick, handmade, whittling, staff, dresser, trekking pole, ash, cane, collar, knob, seasoned, shepherd, rams horn, woodland, hiking, stickmaker, country show, mobility, shillelagh, rubber tip, balance',
    asks: {
      choice: [
        '+A walking stick: plain and light, or with a carved handle?',
        'Which handle do you like best on a walking stick: a knob, a crook or antler?',
      ],
      idea: ['Which animal would you like carved on the handle of a walking stick?'],
      problem: ['~Which walk near you really calls for a stick on the way down?'],
    },
    cued: [
      '*Hazel*, ash or blackthorn: which wood would you choose for a stick?',
      '*Trekking poles*, one stick or none: which do you take up a hill?',
      'What would you try *whittling* first: a spoon, a bird or a whistle?',
      '*Antler*, wood or brass: which handle would you choose for a stick?',
    ],
  },
  {
    name: 'rucksacks',
    says: [
      '(ruck|back) ?(sack|pack)',
      '(hiking|school|work|laptop|leather|cycling|messenger|tote|cross ?body|belt) (bag|backpack)',
      'bum ?bag',
      'fanny pack',
      'tote',
      'shopping bag',
    ],
    clues:
      'waterproof, buckle, canvas, litre, laptop sleeve, backpack, tote, strap, leather, crossbody, zip, laptop, school bag, waxed, pocket, hiking, satchel, compartment, commute, roll-top, padded, bumbag, messenger, cabin size, handmade, cycling, daypack, pannier, recycled plastic, back to school, duffel',
    asks: {
      choice: [
        '+A rucksack: lots of little pockets, or one big space?',
        '+What matters most in a rucksack: comfort, pockets or keeping dry?',
      ],
      idea: ['+Which trip would you like to take with just a rucksack?'],
      problem: ['~What is at the very bottom of your bag right now?'],
    },
    cued: [
      'What always goes into the outside pocket of a *hiking* rucksack?',
      'What was on your *school bag* when you were ten?',
      'A *canvas* rucksack: olive, navy or mustard?',
      'What do you carry to work in your *backpack* besides lunch?',
    ],
  },
  {
    name: 'flasks and bottles',
    says: [
      '(water|insulated|steel|sports|hot water|reusable|glass|collapsible) (bottle|cup|tumbler|flask)',
      '(travel|reusable|keep) ?cup',
      'thermos',
      'flask',
      '(stanley|vacuum) (cup|flask)',
      'hydration (pack|bottle)',
    ],
    clues:
      'leakproof, lid, insulated, steel, litre, ice cold, straw, stainless steel, reusable, refill, keep cup, hydration, tumbler, hot drink, ml, plastic-free, dishwasher safe, engraved, single-use, coffee cup, bpa free, 12 hours hot, travel mug, personalised, soup, drinking water, bamboo, hiking, gym, refill station, sip, bottle brush',
    asks: {
      idea: ['+What goes into your flask on a cold day out?'],
      choice: [
        '+In a winter flask: tea, soup or hot chocolate?',
        'In your bottle: plain cold water, or something with a taste?',
      ],
      experience: ['Which drink from a flask tastes better outdoors than at home?'],
    },
    cued: [
      'How long does your *hot drink* last on a walk: ten minutes or all the way?',
      'Which colour is your *reusable* cup or bottle?',
      'Where do you *refill* your bottle when you are out all day?',
      'What would you have *engraved* on a flask: a name, a date or a joke?',
    ],
  },
  {
    name: 'rocking chairs',
    says: [
      'rocking (chair|horse)',
      '(wing|arm|reading|recliner|egg|nursing|lounge|riser) ?chair',
      'recliner',
      '(chair|bench|stool) (maker|making)',
      'windsor chair',
      'footstool',
    ],
    clues:
      'armrest, cushions, spindles, ash, comfy, upholstered, lumbar, swivel, armchair, recliner, upholstery, oak, nursing, wingback, rocker, wooden, lounge, footstool, handmade, rise and recline, nursery, woodwork, porch, leather, rush seat, stool, furniture maker, fireside, walnut, bench, fabric, showroom, windsor',
    asks: {
      idea: ['Where would you put a rocking chair: on the porch or by the window?'],
      choice: [
        'In a rocking chair: with a good book, or with a baby or a cat?',
        'What do you like best about a rocking chair: the gentle motion, the look or the comfort?',
      ],
      problem: ['~Who in your house has a chair that nobody else may sit in?'],
    },
    cued: [
      'Which book would you read in a *wingback* chair by the fire?',
      'What do you do first in a *recliner*: read, watch a match or fall asleep?',
      'Where would a good *oak* chair stand in your home: by the fire, the window or the bed?',
      'What would you cover a *cushion* with for a rocking chair: wool, linen or patchwork?',
    ],
  },
];
