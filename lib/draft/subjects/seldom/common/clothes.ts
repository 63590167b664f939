import type { Besides } from '../../subject';

/** What is known of the subjects of `clothes.ts` besides their rows. */
export const clothes: Besides = {
  jeans: {
    clues:
      'skinny, high waisted, selvedge, ripped, bootcut, straight leg, wide leg, inside leg, stretch, denim, fit, wash, waist, indigo, high rise, mom, flare, pockets, rinse, hem, cotton, inseam, dungarees, barrel, jacket, distressed, low rise, size, organic, turn up',
    cued: [
      'What would you wear with *wide leg* jeans: a fitted top, a shirt or a big jumper?',
      'Which shoes look best under *flared* jeans: platforms, boots or trainers?',
      '*Skinny* jeans: still in your wardrobe, or long gone?',
      '*Ripped* jeans: just at the knees, all over, or better in one piece?',
      'With *high waisted* jeans: shirt tucked in, or left hanging out?',
      'A *denim* jacket with jeans: in the same blue, in another blue or never together?',
      'How would you wear *selvedge* jeans: turned up to show the edge, or kept long?',
      '*Stretch* in jeans: plenty for comfort, or hardly any so they keep their shape?',
    ],
  },
  sarees: {
    clues:
      'silk, kanjivaram, banarasi, georgette, cotton silk, zari, blouse, pallu, bandhani, free cod, drape, weave, handloom, cotton, border, weaver, bridal, organza, wedding season, festive, chanderi, linen, paithani, chiffon, lehenga, motif, pure silk, boutique, ikat, embroidery',
    cued: [
      'Which *silk* saree would you keep for a daughter or a niece?',
      'For a *kanjivaram* saree: red and gold, or green and pink?',
      'When would you wear a *banarasi* saree: to a wedding, a puja or a party?',
      'Which *blouse* would you pair with a plain saree: matching, contrast or embroidered?',
      'How do you wear the *pallu* of your saree: pleated and pinned, or falling free?',
      'Who taught you to *drape* your first saree?',
      'Which *handloom* saree would you wear to work: checks, stripes or plain?',
      'What do you pick first for a *wedding*: the saree or the jewellery?',
      'The *border* of a saree: broad and gold, or slim and quiet?',
      'Which saree colour feels most *festive* to you: maroon, yellow or emerald?',
    ],
  },
  dresses: {
    clues:
      'hem, floral, sleeveless, sizes 8, sizes 6, prom, pleated, occasionwear, size 10, midi, linen, sleeve, maxi, sizes, print, summer, wrap, occasion, neckline, cotton, waist, pockets, boutique, silk, wedding guest, flattering, tea, tiered, party, gown, restock, styled, fabric, frock, try on',
    cued: [
      'How do you like a *linen* dress: freshly ironed, or soft and a bit crumpled?',
      'What do you wear with a *floral* dress: trainers, sandals or boots?',
      'What do you put over a dress for a *wedding*: a jacket, a shawl or nothing at all?',
      'Where would you wear a new *maxi* dress first: on holiday, at a party or round the shops?',
      'Which shoes go best with a *midi* dress: flats, heels or ankle boots?',
      'Which *summer* dress from years ago would you love to have back?',
      'What makes a *wrap* dress so easy to wear: the waist, the neckline or the fabric?',
    ],
  },
  'T-shirts': {
    clues:
      'screen print, organic cotton, unisex, dtf, sizes s, hoodies, printed, graphic, bulk orders, cotton, tee, logo, organic, sizes, design, hoodie, custom, embroidery, xl, black, merch, crew neck, tote, band, slogan, polo, workwear, oversized, heat press, vinyl, hen do, washing',
    cued: [
      'Which *band* T-shirt would you still wear today?',
      'What would you have a T-shirt *printed* for: a hen party, a holiday or a family joke?',
      'Which colour T-shirt do you reach for: *black*, white or something bright?',
      'How do you like your cotton T-shirt: crisp and *heavyweight*, or thin and soft?',
      'How do you wear an *oversized* T-shirt: tucked in, knotted or hanging loose?',
      'What do you feel for first in an *organic cotton* T-shirt: the softness, the weight or the stitching?',
      'Where would you wear a *vintage* T-shirt: to a gig, to work or just at home?',
      'When is it *hoodie* weather for you, and when is a T-shirt enough?',
    ],
    atWork: {
      asks: [
        '+What matters most in a team T-shirt: the fabric, the print or the fit?',
        'What makes a T-shirt your favourite: the fit, the fabric or the memory?',
        'Which T-shirt from a job or an event have you kept long after the day?',
        'Where would you put the logo on a work T-shirt: chest, sleeve or back?',
      ],
      cued: [
        'Where does the *logo* look best on a work T-shirt: the chest, the sleeve or the back?',
        'Which do you order for a team: *embroidery* on a polo, or print on a T-shirt?',
        'What makes staff wear their *event* T-shirt again afterwards: the fit, the colour or the design?',
        'What do customers most often forget when they send artwork for *screen print*?',
      ],
    },
  },
  knitwear: {
    clues:
      'wool, lambswool, aran, cable knit, chunky, fair isle, alpaca, mohair, jumper, cashmere, merino, cardigan, cosy, knitted, sleeve, crew neck, sweater, winter, roll neck, layers, knits, soft, autumn, tank top, fisherman, donegal, sheep, ribbed, woolly',
    cued: [
      'Where do you like a *cardigan* best: at home, at work or on a walk?',
      'What do you like to wear with a *cashmere* jumper: jeans, a skirt or something smart?',
      'A *fair isle* pattern: bright colours, or soft greys and browns?',
      'How do you like a *roll neck*: folded down neatly, or pulled up to the chin?',
      'Which colour would you choose for a *cable knit* jumper: cream, navy or forest green?',
      'What do you like *merino* best for: walking, travelling or every day?',
      'How do you wear a *tank top*: over a shirt, over a T-shirt or on its own?',
      'When do you get out your first *chunky* knit of the year?',
    ],
  },
  coats: {
    clues:
      'wool blend, down filled, hooded, jacket, padded, waterproof, wool, winter, puffer, waxed, trench, parka, lining, zip, pocket, collar, raincoat, warm, quilted, down, faux fur, gilet, tweed, belted, layers, buttons, overcoat, autumn, duffle, cold snap, leather',
    cued: [
      'Which colour would you choose for a good *wool* coat?',
      'Where would a *waterproof* coat get most wear: the school run, the dog walk or the commute?',
      'A *puffer* coat: a bright colour that stands out, or plain black?',
      'Where would you go for a long walk in a *waxed* jacket?',
      'What would you wear with a *trench* coat: jeans and a jumper, or something smart?',
      'What matters most in a *parka*: a big hood, deep pockets or a thick lining?',
      'What colour was the *raincoat* you wore as a child?',
      'What do you like under a *gilet*: a shirt, a jumper or a hoodie?',
    ],
  },
  suits: {
    clues:
      'cufflinks, lapel, tweed, groomsmen, prom, sherwani, three piece, tux, ushers, tailor, groom, bespoke, jacket, waistcoat, trousers, made to measure, lining, fitting, hire, wedding party, tuxedo, navy, fabric, best man, linen, tie, black tie, shirt, wool, cloth, double breasted, sharp',
    cued: [
      'What colour suits a *groom* best: navy, grey, green or something bolder?',
      'Where would you wear a *tweed* suit: to a wedding, to the races or on a country weekend?',
      'A *three piece* suit: waistcoat buttoned all day, or jacket off by the evening?',
      'Which little detail would you ask a *tailor* to add to a suit just for you?',
      'What would you wear to a *prom* today: a classic black suit, velvet or a bright colour?',
      'Which goes better with a *tuxedo*: a bow tie or a long tie?',
      'Which shoes belong with a *navy* suit: black, brown or burgundy?',
      'Which cloth would you choose for a *linen* suit in summer: cream, sky blue or olive?',
    ],
  },
  alterations: {
    clues:
      'zips, trousers, hems, taken in, shortened, tailor, prom dress, heels, let out, invisible mending, seamstress, sewing machine, repair, dress, mend, stitch, fitting, bridal, curtains, button, patch, sleeve, waist, turnaround, needle, bridesmaid, darn, visible mending, garment, jeans',
    cued: [
      'Which *zip* gives up first at your place: coat, jeans or bag?',
      'What do you do when a *hem* comes down on a busy morning: tape, a pin or a change of clothes?',
      'Where do you like your *trousers* to end: on the shoe, at the ankle or above it?',
      'How long do you like *curtains*: to the sill, just touching the floor or pooling on it?',
      'Which shoes would you wear under a *wedding dress*: heels, flats or trainers?',
      'How much shirt cuff should show below a jacket *sleeve*: a lot, a little or none?',
      'Which occasion would you have a *suit* altered for: a wedding, an interview or a big birthday?',
    ],
  },
  'second-hand clothes': {
    clues:
      "preloved, 90s, y2k, kilo sale, charity finds, levi's, rails, size 12, retro, vintage, thrift, charity, sustainable, swap, donate, wardrobe, pre loved, kilo, circular, size, garments, slow fashion, denim, rummage, haul, fast fashion, bargains, landfill, op shop, dress agency, consignment",
    cued: [
      'Which decade would you look for first on a rail of *vintage* clothes?',
      'Which second-hand *denim* would you hunt for first: jeans, a jacket or dungarees?',
      'What would you grab first at a *kilo sale* of clothes: one heavy coat, or a pile of light shirts?',
      'How much of your *wardrobe* was second-hand when you got it: a piece or two, half or most of it?',
      'Which piece of clothing would you find hardest to *donate*?',
      'What would you bring to a clothes *swap*, and what would you hope to take home?',
      'How do you judge the *size* of a second-hand coat: by the label, by eye or by trying it on?',
      'What was the last thing to wear that you brought home from a *charity* shop?',
      'What have you found in the *pocket* of a second-hand coat or jacket?',
      'Which piece of *90s* clothing would you wear again if you found it second-hand?',
    ],
    atWork: {
      asks: [
        '+Which second-hand find have you worn for years?',
        'What draws people to second-hand clothes most: style, quality or less waste?',
        'Which is better about second-hand clothes: the price, or knowing nobody else has them?',
        'What do you check first on second-hand clothes: the label, the seams or the price?',
      ],
    },
  },
  handbags: {
    clues:
      'leather, crossbody, zip, compartments, mulberry, bags, coin pocket, purse, tote, strap, clutch, pocket, shoulder, designer, handmade, suede, colour, satchel, tan, bucket, vegan, chain, lining, backpack, buckle, hide, phone, everyday, sling, stitched',
    cued: [
      '*Leather* handbags: soft and slouchy, or firm and smart?',
      '*Crossbody* bags: worn in front, at the side or at the back?',
      "What's the heaviest thing you carry in a *tote*: a laptop, books or shopping?",
      'What would you take to a party if it all had to fit in a tiny *clutch*?',
      'Which *purse* is handier: a long one with room for cards, or a small one with a coin pocket?',
      'What sort of *strap* do you like on a handbag: wide, thin or a chain?',
      'How should a handbag close: with a *zip*, a clasp or a magnet?',
      'Which colour coat goes best with a *tan* handbag?',
    ],
  },
  trainers: {
    clues:
      'jordans, adidas, deadstock, size 9, air max, kicks, new balance, uk 9, yeezy, dunks, sneakers, drop, pair, sole, size uk, restock, limited, leather, colourway, laces, suede, runners, raffle, resale, retro, footwear, air, box fresh, white, sneakerhead, comfort, canvas, release, unisex, high top, gum sole',
    cued: [
      'Which *colourway* would you choose for trainers to wear with everything?',
      '*Suede* trainers: for dry days only, or out in all weathers?',
      'How do you wear the *laces* on your trainers: double knotted, loose or tucked in?',
      'A *limited* pair of trainers: wear them straight away, or keep them in the box?',
      'Which decade had the best *retro* trainers: the seventies, eighties or nineties?',
      'Where would you go first in new *running* shoes: the park, the road or the hills?',
      'White *leather* trainers: spotless, or a bit worn in?',
      'For a new trainer *drop*: queue at the door, or try your luck online?',
    ],
  },
  'engagement rings': {
    clues:
      'carat, ring size, diamond, proposal, said yes, solitaire, platinum, 18ct, moissanite, sapphire, gold, she said yes, stone, bespoke, band, emerald cut, lab grown, setting, jeweller, oval, propose, halo, claw, wedding band, eternity, goldsmith, hatton garden, certificate, sparkle, princess cut, knee',
    cued: [
      'Which *diamond* shape catches your eye first: round, oval or square?',
      'What goes best round a *sapphire* in an engagement ring: small diamonds, plain gold or platinum?',
      'Which suits an engagement ring best: yellow *gold*, white or rose?',
      'Where would you like a *proposal* to happen: at home, on a walk or far away?',
      "How would you find out somebody's *ring size* without them noticing?",
      'What would you like about a *lab grown* diamond: the size, the sparkle or the story?',
      'Which would you look at first: a plain *solitaire* ring or one with three stones?',
      'Which old family ring would you love to see in a *vintage* style again?',
    ],
  },
  watches: {
    clues:
      'dial, strap, sapphire crystal, bezel, seiko, mm case, box and papers, mechanical, automatic, movement, wrist, vintage, chronograph, steel, watchmaker, crystal, quartz, diver, service, luxury, 40mm, case, swiss, timepiece, battery, leather, sapphire, lume, reference, collector, horology',
    cued: [
      'Which strap suits a summer watch: *leather*, steel or rubber?',
      'What do you like better in a watch: an *automatic* you wear every day, or one you wind by hand?',
      'Which decade made the best-looking *vintage* watches?',
      'Which *dial* colour would you choose for your next watch: blue, green or white?',
      'Where would you take a *diver* watch: into the sea, to the office or both?',
      'What would you time first with a *chronograph* on your wrist?',
      'How would you mark a big day: a watch with an *engraved* back, or a photo in a frame?',
      'What do you do when a watch *battery* stops: fix it that week, or leave it in a drawer?',
    ],
  },
  jewellery: {
    clues:
      'sterling, gold plated, 9ct, earrings, hallmark, 22k, bangles, making charges, gemstones, 925, silver, gold, necklace, handmade, bracelet, pendant, stud, hoops, beads, jeweller, chain, pearl, plated, engraved, silversmith, carat, charm, stacking, turquoise, bench, gift box, kundan',
    cued: [
      'Which *earrings* do you reach for on an ordinary day: studs, hoops or something that dangles?',
      'What would you like to see on the end of a *necklace*: an initial, a stone or a tiny charm?',
      'How do you like *bangles*: one on its own, or a whole armful?',
      'Which shape would you pick for an *engagement* ring: round, oval or square?',
      'How do you like *pearls* best: with a smart dress, or with jeans and a T-shirt?',
      'Which colour of *gemstone* do you always look at first?',
      'Which matters more in a *wedding ring*: the metal, the width or the words inside?',
      'Which *charm* would you choose first for a bracelet, and what would it stand for?',
    ],
  },
  shoes: {
    clues:
      'heels, laces, leather, soles, slip on, suede, size 7, wide fit, court shoes, eu 38, boots, sandals, size, pair, footwear, comfort, loafers, fitting, ankle, toe, feet, brogue, slippers, flats, cobbler, trainers, insole, wedge, stock, autumn, chappals',
    cued: [
      'Which shoes do you change into at a party when the *heels* come off?',
      'Who taught you to tie your *laces*, and was it with one loop or two?',
      'When do you polish *leather* shoes: every week, before an occasion or at the first scuff?',
      "What tells you each year that it's time to get the winter *boots* out?",
      'Where did your most travelled pair of *sandals* take you?',
      'Which *trainers* did everybody want when you were at school?',
      'What matters most to you in a *wide fit* shoe: room for the toes, a firm heel or the look?',
      '*Slippers* for cold mornings: warm and furry, or light and easy to kick off?',
      'What do you keep *suede* shoes away from most carefully: rain, mud or red wine?',
      'What do you remember about being measured for new *school* shoes?',
    ],
  },
  fashion: {
    clues:
      'new in, sizes, linen, boutique, knits, ss26, size 8, denim, restock, co ord, collection, outfit, style, dress, wardrobe, trend, designer, clothing, knitwear, season, accessories, colour, womenswear, runway, silk, fabric, jacket, capsule, ethical, catwalk, slow, menswear, sustainable',
    cued: [
      'What do you like best in *linen*: a shirt, trousers or a dress?',
      'Which *denim* do you wear most: jeans, a jacket or a shirt?',
      'What goes best with a *dress*: trainers, sandals or boots?',
      'Which *knitwear* do you reach for first: a chunky jumper, a cardigan or a roll neck?',
      'Which *accessories* finish an outfit for you: a scarf, a belt or earrings?',
      'Which colour takes up most room in your *wardrobe*?',
      'What would you rather wear as a *wedding* guest: a dress, a suit or a jumpsuit?',
      'How would you wear a *co-ord*: both pieces together, or each with something else?',
    ],
    atWork: {
      asks: [
        '+What makes you keep a piece of clothing for years: the fit, the fabric or the story?',
        'What matters most in clothes for work: comfort, colour or a good cut?',
        "What's hardest to get right in fashion: the fit, the fabric or the timing?",
        'Which should fashion put first: clothes that last, clothes that fit or clothes that surprise?',
      ],
      cued: [
        'What comes first when a *collection* is planned: the colour, the fabric or the shape?',
        'Which question about *size* does a shop team hear most often?',
        'Where do you spot a *trend* first: on the runway, in the shops or on the street?',
        'Buying for a new *season*: most of it early, or some room kept for late finds?',
      ],
    },
  },
};
