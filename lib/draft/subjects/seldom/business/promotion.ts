import type { Subject } from '../../subject';

/** Print, signs, stands and events: how firms show themselves. */
export const promotion: readonly Subject[] = [
  {
    name: 'printers',
    says: [
      'print (shop|works|house|firm|company|finishing|buyer|management|job)',
      'printing (company|press|firm|service)',
      '(litho|digital|offset|large format|letterpress|risograph) (print|printing|printer|press)',
      '(leaflet|flyer|brochure|booklet) (printing|printer|print)',
      'business card',
    ],
    clues:
      'brochures, leaflets, proof, paper stock, foil, folding, binding, gsm, flyers, litho, ink, paper, press, digital, cmyk, finishing, artwork, letterpress, bleed, booklet, print, plate, run, uncoated, business card, envelope, embossing, offset, perfect bound, guillotine',
    asks: {
      choice: ['+How do you like a brochure: smooth and glossy, or thick and matt?'],
      problem: ['What do you always check again before you send something to print?'],
      experience: ['What was the first thing you ever saw your own name printed on?'],
      idea: ['~What would you have printed on really good paper, just for the pleasure of it?'],
    },
    cued: [
      '*Letterpress* cards: for a wedding, a birthday or a thank you?',
      'Which *flyer* or poster have you kept on a wall because you liked it?',
      '*Foil* in gold, silver or copper: which would you put on a card?',
      'What would you make a little *booklet* of: recipes, poems or family stories?',
    ],
    atWork: {
      asks: [
        '+What matters most in a print job: colour, paper or delivery on time?',
        'Which print finish makes the best impression: foil, embossing or a matt coating?',
        'What makes you keep a brochure: the pictures, the paper or the content?',
        'How do you prefer to check a proof: on screen, on paper or at the press?',
      ],
      cued: [
        'Which *paper* do your customers touch first and then ask for?',
        'What would you ask every customer to check on a *proof*?',
      ],
    },
  },
  {
    name: 'sign writing',
    says: [
      'sign ?(maker|writer|writing|making|shop|painter)',
      'signage',
      'shop ?front sign',
      '(led|neon|illuminated|hand painted|wayfinding) sign',
      '(vehicle|van|fleet) (wrap|graphics|livery|sign ?writing|lettering|branding)',
      'fascia',
      'banner printing',
    ],
    clues:
      'vinyl, lettering, banners, gold leaf, wrap, livery, illuminated, panels, fitted, shopfront, fascia, hand painted, brush, enamel, pub, mural, led, chalkboard, font, gilding, neon, a-board, vehicle, painter, window, mahl stick, wayfinding, stencil, ghost sign, hanging, serif, van, house name, honours board',
    asks: {
      choice: [
        '+How do you like a shop sign: painted by hand, in gold leaf or lit up at night?',
        'What would you have painted by a sign writer: a shop front, a van or a house name?',
      ],
      idea: ['Which old shop sign near you should never be taken down?'],
      experience: ['Which shop sign did you last stop to take a photo of?'],
    },
    cued: [
      'Which *pub* name would you love to see painted on a sign?',
      'Where does *gold leaf* look best: on a shop window, a front door or a boat?',
      'What catches your eye first on a *van* with lettering: the colour, the name or the picture?',
      'What would you like to see as a *mural* on a bare gable wall?',
      'What do you like to read on a *chalkboard* outside a café: the menu, a joke or a drawing?',
      'What belongs on a *banner* for a birthday: the name, a photo or a joke?',
      'Which colour of *neon* would you choose for a sign: pink, blue or warm white?',
      'Which colour of *shopfront* looks best on a high street: dark green, navy or red?',
    ],
    atWork: {
      asks: [
        '+What matters most in a shop sign: clear letters, colour or light?',
        'What makes hand-painted lettering stand out: the colour, the shape or the shadow?',
        'On the side of a van: a phone number, or just a name people remember?',
        'Which finish would you choose for a shop sign: gold leaf, painted letters or raised letters?',
      ],
      cued: [
        'Which colours make a vehicle *livery* easy to read at speed?',
        'Which surface is the trickiest to lay *vinyl* on: brick, glass or a curved van door?',
        'What do you ask a client for first before a *fascia* job: a photo, the sizes or the logo?',
        'Who first put a lettering *brush* into your hand?',
      ],
    },
  },
  {
    name: 'promotional gifts',
    says: [
      'promotional (product|merchandise|item|goods|gift)',
      'branded (merch|merchandise|gift|mug|pen|water bottle|notebook|tote)',
      'corporate gift(ing)?',
      'swag',
      'company merch',
      'advent calendar for (client|staff|team)',
    ],
    clues:
      'logo, lanyards, tote bags, pens, merch, giveaways, mugs, bottles, hampers, minimum order, tote, branded, notebook, keyring, usb, corporate, printed, exhibition, engraved, diary, conference, umbrella, swag, t-shirt, welcome pack, sample, stress ball, sweets, desk calendar, powerbank, recycled',
    asks: {
      choice: [
        'As a gift from a company: a snack, a mug or something to wear?',
        'What would you like your logo on first: a mug, a cap or a notebook?',
      ],
      idea: ['Which freebie from a company would you really use?'],
      experience: ['Which free mug, pen or bag have you used for years?'],
    },
    cued: [
      'What do you look for in a free *pen*: a fine line, a good weight or a bright colour?',
      'What do you carry in your *tote*: books, shopping or gym things?',
      'What should be in a *hamper* from a company: cheese, chocolate or wine?',
      'Which *mug* do you reach for first in the morning?',
    ],
    atWork: {
      asks: [
        '+Which gift with a logo on do you use nearly every day?',
        'What makes a promotional gift worth giving: usefulness, quality or a good story?',
        'Which green promotional gift would you choose: a bottle, a bag or seed paper?',
        'Which would you order first for an event: pens, bags or bottles?',
      ],
      cued: ['Which piece of *swag* did you see in use long after the event?'],
    },
  },
  {
    name: 'printed clothing',
    says: [
      '(printed|personalised|custom|embroidered|branded) (workwear|t ?shirt|tee|hoodie|polo|uniform|clothing|apparel)',
      'embroider(y|ed) (logo|service|shop|company|badge)',
      'screen print(ed|ing|er)',
      'direct to (garment|film)',
      "leavers' hoodie",
      'club (kit|clothing)',
    ],
    clues:
      'embroidery, logo, dtf, stitched, heat press, bulk order, artwork, personalised, garments, hoodie, t-shirt, embroidered, workwear, polo, uniform, hi-vis, screen print, tee, fleece, sweatshirt, stag, vinyl, cotton, team kit, leavers, jacket, beanie, apron, cap, sizes, minimum order, dtg, bulk',
    asks: {
      choice: [
        '+How do you like a logo on a work shirt: stitched, or printed?',
        '+For a team: T-shirts, hoodies or polo shirts?',
      ],
      problem: ['What matters most in a work shirt: a good fit, tough fabric or plenty of pockets?'],
      idea: ["~What would you have printed on the back of your team's hoodies?"],
    },
    cued: [
      'Which colour of *hoodie* do you live in at weekends?',
      'What would a *stag* or hen party shirt say if you made it?',
      'Which *t-shirt* from a concert or trip do you still own?',
      'Where do you like a pocket on a *polo* shirt: left, right or none?',
    ],
    atWork: {
      asks: [
        '+Which looks better on team clothing: a small logo on the chest, or a big one on the back?',
        'Which would you choose for a company logo: embroidery, print or a woven patch?',
        'Which piece of branded clothing do people at work wear most: a hoodie, a polo or a jacket?',
        'What matters most in printed workwear: a good fit, tough print or quick delivery?',
      ],
      cued: [
        'What do companies decide last when they order *workwear*: size, colour or the logo?',
        'Which *hi-vis* colour does your site wear: yellow, orange or something else?',
      ],
    },
  },
  {
    name: 'trophies and engraving',
    says: [
      'troph(y|ies) (shop|supplier|cabinet|maker|order|engraving)',
      'engrav(ing|er|ed)',
      'rosette',
      '(brass|memorial|name|door|blue|wooden) (plate|plaque)',
    ],
    clues:
      'trophies, medals, engraved, shields, rosettes, laser, brass, presentation evening, plaque, cup, nameplate, award, glass, trophy, bench, memorial, presentation, pet tag, tankard, slate, inscription, engraver, resin, sports club, lettering, personalised, pewter, crystal, house number, hip flask, deep cut',
    asks: {
      experience: ['What did you win your first medal or trophy for?'],
      choice: [
        'As a prize: a cup for the shelf, or a medal round your neck?',
        'Which award would you give a friend: best cook, best driver or best listener?',
      ],
      idea: ['~What would you give somebody in your house a trophy for?'],
    },
    cued: [
      'What would you have engraved on a *pet tag* besides the name?',
      'Which words would you put on a *tankard* or a glass for a good friend?',
      'What would you have engraved in *slate*: a house name, a joke or a date?',
      'Which prize should every *sports club* give out: best effort, best laugh or best cake?',
    ],
    atWork: {
      asks: [
        'Which award, big or small, has meant the most to you at work?',
        'Which material suits a company award best: glass, wood or metal?',
        'What makes an engraving special: the name, the date or a few personal words?',
        'Which award would you like to see at work: best idea, kindest colleague or best team?',
      ],
      cued: [
        'Which *award* means most to your team: years of service, best idea or kindest colleague?',
        'What do *sports clubs* remember last when they order: the names, the dates or the logo?',
      ],
    },
  },
  {
    name: 'exhibition stands',
    says: [
      'exhibition (stand|contractor|design|build|graphics|booth)',
      '(stand|booth) (builder|design|build|designer|hire)',
      'modular stand',
      'pop up (stand|display)',
      '(roller|pull up) banner',
      'shell scheme',
      'trade show (booth|display|stand)',
    ],
    clues:
      'exhibitors, build up, lightbox, rigging, breakdown, graphics, shell scheme, expo, panels, booth, trade show, build, hall, modular, pop-up, floor space, banner, roller banner, backlit, counter, nec, storage, truss, install, design, fabric, display, dismantle, stand number, delegate, render, lead capture',
    asks: {
      choice: ['On an exhibition stand: something to touch, something to eat or a good chat?'],
      idea: ['Which small present do you like to pick up at an exhibition stand?'],
      experience: ['What did you last stop to try out at an exhibition stand?'],
      problem: ['~What do you always forget to pack for a day on an exhibition stand?'],
    },
    cued: [
      'What makes you stop at a *booth*: a smile, a sweet or a moving thing?',
      'Which *expo* would you visit just for fun: boats, books or gardens?',
      'What would you write on a *banner* above your own front door?',
      'What catches your eye first on a stand: *graphics*, lights or people?',
    ],
    atWork: {
      asks: [
        '+What makes you stop at an exhibition stand: the design, a demo or a friendly face?',
        'Which matters more on an exhibition stand: a good spot, or good people on it?',
        'Which would you put in the centre of a stand: the product, a screen or a meeting table?',
        'What brings the right people to a stand: invitations, location or a demo?',
      ],
      cued: [
        'What do you do in the last hour of *build-up*?',
        'Which question do you ask an *exhibitor* before you draw a stand?',
      ],
    },
  },
  {
    name: 'stage and sound',
    says: [
      'av (hire|company|production|technician|equipment|supplier|crew)',
      'audio ?visual',
      '(sound|pa|stage|stage lighting|projector|led wall|led screen) (hire|rental|engineer)',
      '(stage|event) (production|crew|technician)',
      '(event|conference) technology',
      'live event production',
      'hybrid event',
    ],
    clues:
      'microphones, rigging, crew, screens, captioning, delegates, stages, projector, subs, speaker, pa, lighting, led screen, mixer, conference, truss, technician, festival, monitor, cable, desk, audio, band, load-in, haze, hire, subwoofer, gig, line array, stage hand, lectern, dj, backline, generator',
    asks: {
      choice: ['At a concert: right by the stage, or back where the sound is best?'],
      experience: ['Which concert or show had lights or sound you still remember?'],
      idea: ['Which song would you like played as you walk on stage?'],
      problem: ['~What do you say into a microphone to test the sound?'],
    },
    cued: [
      'What would you do with a *microphone* at a party: sing, tell a joke or give a toast?',
      'Which *festival* would you go back to tomorrow?',
      'Where do you like to sit at a *conference*: front row, middle or near the door?',
      'Which *band* would you bring back for one more night on stage?',
      'Which colour of *lighting* suits a dance floor best: pink, blue or gold?',
      'What would you show on an *LED screen* the size of a house?',
      'Which song would you use to test new *speakers*?',
      'Which film would you show with a *projector* in a garden?',
    ],
    atWork: {
      asks: [
        '+Which matters more at a big talk: good sound, or a screen everybody can read?',
        '+What matters most for a big event: clear sound, good lighting or a calm crew?',
        '+What makes a live event run smoothly behind the scenes?',
        '+What makes a sound and lighting crew great to work with?',
        '+What do audiences notice first at a live event: sound, screens or lighting?',
        '+What helps speakers most on stage: clear sound, a good screen or a rehearsal?',
      ],
      cued: [
        'Which events should get live *captioning* first: conferences, theatre or town meetings?',
        'What makes a *load-in* go well: coffee, a ramp or a good plan?',
        'What would you teach first to somebody new to *rigging*?',
        'What do *delegates* notice first: the sound, the screens or the coffee?',
      ],
    },
  },
  {
    name: 'event agency',
    says: [
      'event (agency|manager|organiser|organizer|management company|production|professional|prof)',
      'events (team|agency|industry|company|manager)',
      'corporate event',
      'venue finding',
      'incentive (travel|trip)',
      'delegate (management|registration|experience)',
    ],
    clues:
      'delegates, organisers, run sheet, registration, logistics, supplier, client brief, keynote, conference, venue, gala, agenda, awards night, planner, activation, production, brief, incentive, guest list, corporate, brand launch, catering, producer, speaker, name badge, stage, hybrid, roadshow, theming, eventprofs, site visit, budget',
    asks: {
      choice: [
        'A work event: a long lunch together, or an evening out?',
        'Where would you hold a special event: a barn, a rooftop or a museum?',
      ],
      problem: ["What's hardest about planning a work event: the date, the venue or the food?"],
      idea: ['What do you like to find at a registration desk: coffee, a map or a smile?'],
    },
    cued: [
      'Which *awards night* outfit would you pick: sparkle, suit or trainers?',
      'Which *keynote* speaker would you like to meet for coffee?',
      'Which *venue* would make you say yes before reading the agenda?',
      'Which *gala* dinner dish would you like to see again?',
    ],
    atWork: {
      asks: [
        'What do guests remember longest from an event: the venue, the food or the people?',
        'What matters most in an event: the venue, the programme or the food?',
        'Which format do you like best: a conference, a workshop or an awards evening?',
        'What would you hand to an event agency first: venue, guests or programme?',
      ],
      cued: [
        'What do you settle first in a *client brief*?',
        'Which *conference* detail do people remember a year later?',
      ],
    },
  },
];
