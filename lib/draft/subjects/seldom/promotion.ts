import type { Subject } from '../subject';

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
      idea: ['~What would you have printed on really good paper, just for the pleasure of it?'],
      problem: ['What do you always check again before you send something to print?'],
      choice: ['How do you like a brochure: smooth and glossy, or thick and matt?'],
      experience: ['What was the first thing you ever saw your own name printed on?'],
    },
    atWork: {
      work: [
        'What makes you keep a brochure: the pictures, the paper or the content?',
        'Which takes longer with a brochure: agreeing the words, or choosing the pictures?',
      ],
      people: [
        'Which printed piece from your working life have you kept to this day?',
        'What does a good printer do for a job that nobody else notices?',
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
      idea: ['Which old shop sign near you should never be taken down?'],
      problem: ['Which lettering on signs do you find hardest to read: curly, tiny or faded?'],
      choice: ['How do you like a shop sign: painted by hand, in gold leaf or lit up at night?'],
      experience: ['Which shop sign did you last stop to take a photo of?'],
    },
    atWork: {
      work: [
        'What makes hand-painted lettering stand out: the colour, the shape or the shadow?',
        'On the side of a van: a phone number, or just a name people remember?',
      ],
      people: [
        'What do you remember about seeing a name you know painted on a van or a wall?',
        'Who do you know with the steadiest hand for lettering?',
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
      idea: ['Which freebie from a company would you really use?'],
      problem: ['What kind of gift from a company is hardest to find a use for?'],
      choice: ['As a gift from a company: a snack, a mug or something to wear?'],
      experience: ['Which free mug, pen or bag have you used for years?'],
    },
    atWork: {
      work: [
        'Which gift with a logo on do you use nearly every day?',
        'Gifts for clients: one big order a year, or a few as you need them?',
      ],
      people: [
        "What's the first gift with a logo on it that you remember getting at work?",
        "What was the most thoughtful gift you've ever had from someone you work with?",
      ],
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
      idea: ["~What would you have printed on the back of your team's hoodies?"],
      problem: ['What matters most in a work shirt: a good fit, tough fabric or plenty of pockets?'],
      choice: ['How do you like a logo on a work shirt: stitched, or printed?'],
      experience: ['Which old club shirt or hoodie do you still wear?'],
    },
    atWork: {
      work: [
        'Which looks better on team clothing: a small logo on the chest, or a big one on the back?',
        'Which bit of workwear always wears out first?',
      ],
      people: [
        "What was the first piece of clothing you ever wore with a firm's name on it?",
        'Which work jacket or shirt of yours has the best story behind it?',
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
      idea: ['~What would you give somebody in your house a trophy for?'],
      problem: ['Where do all the old trophies and medals live in your house?'],
      choice: ['As a prize: a cup for the shelf, or a medal round your neck?'],
      experience: ['What did you win your first medal or trophy for?'],
    },
    atWork: {
      work: [
        'What makes an engraving special: the name, the date or a few personal words?',
        'An award at work: on the desk, on the wall or safe in a drawer?',
      ],
      people: ['Which award, big or small, has meant the most to you at work?'],
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
      idea: ['Which small present do you like to pick up at an exhibition stand?'],
      problem: ['~What do you always forget to pack for a day on an exhibition stand?'],
      choice: ['On an exhibition stand: something to touch, something to eat or a good chat?'],
      experience: ['What did you last stop to try out at an exhibition stand?'],
    },
    atWork: {
      work: [
        'What makes you stop at an exhibition stand: the design, a demo or a friendly face?',
        'Which matters more on an exhibition stand: a good spot, or good people on it?',
      ],
      people: [
        'Which exhibition stand do you still remember, and what was on it?',
        'Which chat at an exhibition stand led to more than you ever expected?',
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
      idea: ['Which song would you like played as you walk on stage?'],
      problem: ['~What do you say into a microphone to test the sound?'],
      choice: ['At a concert: right by the stage, or back where the sound is best?'],
      experience: ['Which concert or show had lights or sound you still remember?'],
    },
    atWork: {
      work: [
        'Which makes a live event feel special: the sound, the lighting or the crowd?',
        'Which matters more at a big talk: good sound, or a screen everybody can read?',
      ],
      people: [
        'What was the first concert or show where the sound gave you goosebumps?',
        'What does a good sound engineer do that the audience never notices?',
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
      idea: ['What do you like to find at a registration desk: coffee, a map or a smile?'],
      problem: ["What's hardest about planning a work event: the date, the venue or the food?"],
      choice: ['A work event: a long lunch together, or an evening out?'],
      experience: ['Which activity at a work event did you enjoy more than you expected?'],
    },
    atWork: {
      work: [
        'What do guests remember longest from an event: the venue, the food or the people?',
        'Which is harder to get right at an event: the timings, or the numbers?',
      ],
      people: [
        'Which event you went to ran so smoothly that you wondered who was behind it?',
        'What do the people who run events do that guests never see?',
      ],
    },
  },
];
