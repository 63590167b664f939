import type { Subject } from '../subject';

/** One narrow thing, sold with love behind a small window. */
export const shopfronts: readonly Subject[] = [
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
      idea: ['What would you name a teddy bear that moved in with you today?'],
      problem: ['~Which soft toy in your house must never, never be left behind?'],
      choice: ['A teddy bear: kept smart on the shelf, or loved until the ears come off?'],
      experience: ['What was the name of your first teddy or cuddly toy?'],
    },
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
      idea: ['What would you like to see on a pair of socks?'],
      problem: ['~Where do the missing socks in your house go?'],
      choice: ['Socks: always a matching pair, or whatever comes out of the drawer?'],
      experience: ['Which pair of socks do you wear until your toes come through?'],
    },
  },
  {
    name: 'joke shop',
    says: ['joke shop', '(fancy dress|magic|party) (shop|store)', 'magic (trick|kit|set|shop)'],
    clues:
      'tricks, wigs, masks, fake moustache, itching powder, cards, props, disguise, fancy dress, prank, whoopee cushion, magic trick, costume, halloween, party, balloon, fake blood, moustache, face paint, magician, card trick, stink bomb, novelty, hen night, stag do, accessory, top hat, april fool, juggling, world book day, helium, water pistol, illusion, cosplay',
    asks: {
      idea: ['Which trick would you play on somebody at breakfast?'],
      problem: ['~Who in your family still falls for the same old joke every time?'],
      choice: ['From the joke shop: fake moustache, whoopee cushion or a magic trick?'],
      experience: ['Which practical joke still makes you giggle years later?'],
    },
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
      idea: ['Which costume would you wear to the shops if nobody minded?'],
      problem: ['~Which costume is still in your wardrobe, waiting for one more party?'],
      choice: ['From a rail of costumes: pirate, queen or pantomime horse?'],
      experience: ['What did you always dress up as when you were a child?'],
    },
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
      idea: ['Which kitchen tool would you save if you could keep only one?'],
      problem: ['~Which gadget in your kitchen drawer stops it from shutting?'],
      choice: ['Stirring a pot: wooden spoon, spatula or whatever is clean?'],
      experience: ['Which bowl, tin or spoon in your kitchen is older than you are?'],
    },
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
      idea: ['Where does your favourite blanket live: sofa, bed or car?'],
      problem: ['~Who steals the blanket on the sofa: a child, a pet or the person next to you?'],
      choice: ['A cosy evening: a thick woollen blanket, or a soft fleece one?'],
      experience: ['Which blanket at home has been with you longest?'],
    },
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
      problem: ['Which button is the hardest to match when one goes missing?'],
      choice: ['A loose button: sewn on that night, or put in a pocket for months?'],
      experience: ['Who kept a button tin in your family?'],
    },
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
      idea: ['What would you put on a sticker for your own laptop or bottle?'],
      problem: ['~Where in your house has a child stuck a sticker for good?'],
      choice: ['A sheet of lovely stickers: used at once, or saved for something special?'],
      experience: ['What did you collect or swap in the playground?'],
    },
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
      idea: ['Where in your house would you lay a train track if nobody could object?'],
      problem: ['~Who played longest with the train set: the child or the grown-up?'],
      choice: ['A train set: old steam engines, or fast modern trains?'],
      experience: ['Whose train set did you love to play with as a child?'],
    },
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
      idea: ['Which animal would you like carved on the handle of a walking stick?'],
      problem: ['~Which walk near you really calls for a stick on the way down?'],
      choice: ['A walking stick: plain and light, or with a carved handle?'],
      experience: ['Who in your family always went for a walk with a stick?'],
    },
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
      idea: ['Which trip would you like to take with just a rucksack?'],
      problem: ['~What is at the very bottom of your bag right now?'],
      choice: ['A rucksack: lots of little pockets, or one big space?'],
      experience: ['Which bag have you carried for more years than you can count?'],
    },
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
      idea: ['What goes into your flask on a cold day out?'],
      problem: ['Which part of a flask or bottle is the hardest to clean?'],
      choice: ['In your bottle: plain cold water, or something with a taste?'],
      experience: ['Which drink from a flask tastes better outdoors than at home?'],
    },
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
      problem: ['~Who in your house has a chair that nobody else may sit in?'],
      choice: ['In a rocking chair: with a good book, or with a baby or a cat?'],
      experience: ['Whose rocking chair do you remember from when you were a child?'],
    },
  },
];
