import type { Subject } from '../subject';

/** Print, promotion and fairs: how firms show themselves to firms. */
export const presses: readonly Subject[] = [
  {
    name: 'flyers and leaflets',
    says: [
      '(flyer|leaflet|brochure|booklet) (printing|design|drop|distribution|print|template)',
      '(flyer|leaflet|brochure) (and|&|or) (flyer|leaflet|brochure|poster|business card)',
      'door ?drop',
      '(saddle stitched|perfect bound|folded) (booklet|brochure|leaflet)',
    ],
    clues:
      'gsm, letterbox, gloss, print run, artwork, matt, handout, folded, printing, a5, design, distribution, drop, door-to-door, postcode, silk, brochure, door drop, menu, paper stock, headline, qr code, round, households, dl, turnaround, printer, recycled',
    asks: {
      idea: ['Where do you put a flyer that you want to keep?'],
      problem: ["What's the hardest thing to fit on a flyer without crowding it?"],
      choice: ['A flyer: one big picture, or all the details?'],
      experience: ['Which leaflet or brochure did you take home and really read?'],
    },
    atWork: {
      work: [
        'Where do flyers still work best: on a counter, in the street or through the door?',
        'What makes you pick up a flyer: the picture, the headline or the paper?',
      ],
      people: [
        "What's the worst typo you've ever seen on a printed flyer?",
        'Where did you hand out your first flyers, and what were they for?',
      ],
    },
  },
  {
    name: 'business cards',
    says: [
      '(digital|printed|nfc|luxury|foil|letterpress) business card',
      'business card (printing|design|paper|app)',
      'compliment(s)? slip',
      'letter ?head(s|ed)? (paper|printing|design)',
      '(foil|embossed|embossing|letterpress|spot uv) (blocking|stamping|printing|finish|card)',
    ],
    clues:
      'embossed, foil, cotton paper, handshake, contact details, letterpress, stock, gsm, networking, logo, print, matt, contact, nfc, design, laminate, tap, spot uv, rounded corner, qr code, double-sided, wallet, finish, letterhead, first impression, artwork, stationery, branding, mm, thick',
    asks: {
      idea: ['What would you put on the back of your business card?'],
      problem: ['~Where do the business cards you are given end up: wallet, drawer or coat?'],
      choice: ['Swapping contacts: a paper card, or phone to phone?'],
      experience: ['Which business card was so nice that you kept it?'],
    },
    atWork: {
      work: [
        'What changes most often on a business card: the title, the number or the logo?',
        'What do you look at first on a business card: the name, the title or the design?',
      ],
      people: [
        'What was the job title on your very first business card?',
        'Which good contact began with a chance meeting and a business card?',
      ],
    },
  },
  {
    name: 'direct mail',
    says: [
      'direct mail',
      'mail(ing)? house',
      '(programmatic|hybrid|personalised|personalized) (mail|mailing|post)',
      'mail ?shot',
      '(postcard|letter|catalogue|catalog) (campaign|mailing)',
      'print and post',
    ],
    clues:
      'envelope, letterbox, postage, response, doormat, campaign, enclosing, addressed, letter, mailing list, response rate, print, marketing, postcard, data, roi, personalised, door drop, catalogue, franking, segment, postcode, recipient, inbox, fulfilment, brochure, qr code, mailer, audience, inserts, gdpr',
    asks: {
      idea: ['What kind of letter do you open before all the others?'],
      problem: ['~What do you do with a letter that has your name on it in handwriting?'],
      choice: ['Good news from a firm: by post, or by email?'],
      experience: ['What was the last nice thing that came through your letterbox?'],
    },
    atWork: {
      work: [
        'What decides whether a letter gets read: the envelope, the first line or the name?',
        'What do you open first when the post comes: the bills, the cards or the catalogues?',
      ],
      people: [
        'Which letter at work have you kept for years?',
        'Which catalogue or mailing do you still look forward to finding in the post?',
      ],
    },
  },
  {
    name: 'large format print',
    says: [
      '(wide|large|grand) format (print|printing|printer|graphics)',
      '(banner|poster|canvas|mesh|roller banner|pull ?up banner) (print|printing|stand|printer)',
      'roll(er)? ?(up)? banner',
      '(window|floor|wall) (vinyl|graphic|film|decal)',
      '(building|scaffold) wrap',
      'exhibition graphics',
    ],
    clues:
      'vinyl, banner, metre, graphics, latex, eyelets, artwork, backdrop, poster, printer, wallpaper, signage, canvas, pvc, wrap, latex ink, exhibition, dpi, mesh, window graphic, laminate, billboard, foamex, plotter, display, sqm, inkjet, wide, substrate, roller, correx',
    asks: {
      idea: ['What would you have printed as big as a house?'],
      problem: ["What's hardest to judge before a big print: the colours, the size or the words?"],
      choice: ['A bare office wall: a giant photo, a map or a plain colour?'],
      experience: ['What was the biggest picture you have stood in front of?'],
    },
    atWork: {
      work: [
        'Where does a big print work best: on a wall, a window or a van?',
        'What matters more in a large banner: sharp pictures, or few words?',
      ],
      people: [
        "What's the biggest thing you've ever helped to print or put up?",
        'Which giant picture or banner made you stop and look up?',
      ],
    },
  },
  {
    name: 'stickers and labels',
    says: [
      '(custom|product|vinyl|die ?cut|roll|wine|bottle|self adhesive|candle) (sticker|label)',
      'sticker (printing|sheet|pack|maker)',
      'label (converter|stock|material|design|manufacturer|press)',
      'labels on (a )?roll',
    ],
    clues:
      'peel, adhesive, roll, matt, waterproof, artwork, laminate, jar, vinyl, die cut, packaging, design, print, kraft, bottle, logo, barcode, gloss, foil, sheet, candle, product, kiss cut, holographic, thank you, mm, ingredient, thermal, small business, honey',
    asks: {
      idea: ['What would you put on a sticker for your laptop?'],
      problem: ['Which surface is the hardest to make a label stick to?'],
      choice: ['A sticker you love: used at once, or saved for the right spot?'],
      experience: ["What's the smartest label you have seen on a product lately?"],
    },
    atWork: {
      work: [
        "What's toughest on a label: cold, damp or rough handling?",
        'Where do stickers end up in your life: on the laptop, the fridge or the bike?',
      ],
      people: [
        "What's the oldest sticker you've seen still clinging on somewhere at work?",
        'Which sticker did you save for something special as a child?',
      ],
    },
  },
  {
    name: 'badges and lanyards',
    says: [
      '(name|staff|id|event|conference|delegate|enamel|magnetic) badge',
      'lanyard',
      '(id|photo id|staff) card (printer|printing|software)',
      'wristband (printing|supplier|for events)',
      '(engraved|staff) name ?plate',
    ],
    clues:
      'badge, pin, magnetic, engraved, delegates, reception, clip, photo, enamel, id card, name, conference, staff, printed, woven, metal, button, plastic card, holder, visitor, access, logo, ribbon, security, school, reel, embossed, exhibition, custom, volunteer, sunflower',
    asks: {
      idea: ['What would you like to see on a name badge besides the name?'],
      problem: ["Where's the trickiest place to pin a name badge?"],
      choice: ['A name badge: first name only, or name and job?'],
      experience: ['Which badge or lanyard have you kept as a souvenir?'],
    },
    atWork: {
      work: [
        'How do you like to wear a name badge: on a lanyard, a pin or a sticker?',
        'What makes a name badge easy to read: big letters, or the right height?',
      ],
      people: [
        "What's the best misspelling of your name you've ever had on a badge?",
        "What's on your work lanyard besides the badge?",
      ],
    },
  },
  {
    name: 'promotional pens',
    says: [
      '(promotional|branded|logo printed) (pen|mug|usb|umbrella|bottle|tote|bag|item|product)',
      'promotional (merchandise|products)',
      '(corporate|conference|event|company) (merch|merchandise|swag|giveaway)',
      'swag (bag|box|pack|store)',
      'welcome (pack|kit) for (new )?(starters|employees|hires)',
    ],
    clues:
      'logo, giveaway, tote, printed, mug, goodies, branding, stand, merchandise, engraved, ballpoint, notebook, exhibition, swag, corporate gift, biro, goody bag, bamboo, usb, umbrella, stationery, clicker, stylus, keyring, brand awareness, ink, artwork, freebie, marketing, eco',
    asks: {
      idea: ["Which thing with a firm's name on it do you really use every day?"],
      problem: ['Which pen on your desk does everybody try to borrow?'],
      choice: ['A promotional pen: one that clicks, or one with a cap?'],
      experience: ['Which freebie from a fair have you used the longest?'],
    },
    atWork: {
      work: [
        'What makes a promotional pen worth keeping: the feel, the ink or the look?',
        'Giveaways at a stand: many small ones, or a few really good ones?',
      ],
      people: ['Whose pen are you writing with today, and how did you come by it?'],
    },
  },
  {
    name: 'fair stand visit',
    says: [
      '(visit|meet|find|see|come and see|join) (us|me|the team|our team) (at|on) (the )?(booth|stand|hall)',
      '(booth|stand|hall \\d+,? stand|hall \\d+,? booth) [a-z]?\\d+[a-z]?',
      '(at|on) our (booth|stand)',
      '(hannover messe|agritechnica|interpack|drupa|medica|bauma|automatica|formnext|k fair|embedded world|interzoo|mwc|gitex)',
      'exhibiting at',
    ],
    clues:
      'exhibitors, hall, booth, stand, demo, fair, visitors, badge, exhibition, trade show, stand number, expo, hanover, live demonstration, meet, conference, aisle, coffee, exhibit, fairground, industry, birmingham, appointment, machine, showcase, register, trade fair, sneak peek, handshake, las vegas',
    asks: {
      idea: ['What draws you to a stand at a trade fair: a machine running, a chat or good coffee?'],
      problem: ['~What is in your bag after a long day at a trade fair?'],
      choice: ['A day at a trade fair: with a plan of the halls, or just drifting?'],
      experience: ['Which stand at a trade fair do you still remember, and what for?'],
    },
    atWork: {
      work: [
        'What makes you stop at a trade fair stand: the product, the people or the coffee?',
        "What's forgotten most when a stand is packed: tape, chargers or comfortable shoes?",
      ],
      people: [
        'What do you always bring home from a trade fair?',
        'Which trade fair chat turned into something much bigger?',
      ],
    },
  },
  {
    name: 'billboards',
    says: [
      '(digital|roadside) billboard',
      'out ?of ?home (advertising|media|campaign)',
      '(bus|taxi|tube|train|bus stop|airport|transit) (advert|advertising|ad|wrap|side)',
      '(radio|audio|podcast|cinema|connected tv|ctv) (ad|advert|advertising|commercial|spot)',
      'hoarding advert',
    ],
    clues:
      'poster, roadside, campaign, creative, screens, jingle, audience, slogan, outdoor, advertising, bus shelter, digital screen, media, motorway, impression, brand, commuter, ad space, hoarding, highway, station, led, location, unmissable, out-of-home, taxi, underground, eyeball, site, footfall, copywriting',
    asks: {
      idea: ['What would you put on a billboard for a day, just for fun?'],
      problem: ["What's harder on a billboard: the right picture, or the right few words?"],
      choice: ['A good billboard: one huge picture, or one clever line?'],
      experience: ['Which billboard or poster made you laugh out loud?'],
    },
    atWork: {
      work: [
        'What makes a billboard work: the place, the picture or the timing?',
        "What gets cut last from a billboard that's too full: logo, words or web address?",
      ],
      people: [
        'Which billboard do you still remember from your way to school or work?',
        "Which line on a billboard do you wish you'd written?",
      ],
    },
  },
  {
    name: 'press releases',
    says: [
      'press (day|officer|office|visit|coverage|trip|release writing|release distribution)',
      'media (training|enquiry|enquiries|coverage|kit)',
      '(featured|mentioned|quoted) in (the )?(press|times|guardian|forbes|financial times|telegraph|magazine|newspaper)',
      'trade (press|journal) (article|coverage)',
      '(appeared|appearing) in the (paper|papers|news)',
    ],
    clues:
      'journalist, headline, article, editor, interview, coverage, quote, story, media, newspaper, embargo, pr, newsroom, spokesperson, publication, reporter, published, comms, pitch, communications, radio, newsworthy, distribution, press pack, media training, feature, deadline, boilerplate',
    asks: {
      idea: ['Which headline would you like to read tomorrow?'],
      problem: ["What's hardest to put into a headline of just a few words?"],
      choice: ['News from a firm: in the paper, on the radio or in your feed?'],
      experience: ['What were you or your family once in the newspaper for?'],
    },
    atWork: {
      work: [
        'What holds up a press release most: the quote, the facts or the sign-off?',
        'What gets a press release read: the headline, the timing or the sender?',
      ],
      people: [
        'Which word would you ban from press releases for good?',
        'What do you remember about the first time you saw your work in the news?',
      ],
    },
  },
  {
    name: 'referral programme',
    says: [
      '(affiliate|referral|refer a friend) (programme|program|scheme|marketing|link|bonus)',
      'refer a (friend|client|colleague|business)',
      '(word of mouth|recommendation) marketing',
      'employee (referral|advocacy|ambassador)',
    ],
    clues:
      'recommend, reward, commission, voucher, introduce, advocates, affiliates, link, refer, bonus, word of mouth, cashback, scheme, code, credit, earn, share, sign up, client, gift card, thank-you, colleague, partner, share code, recommendation, payout, tell a mate, introducer, lead, terms apply',
    asks: {
      idea: ['Which kind of tip do you pass on to friends without being asked?'],
      problem: ['~Who among your friends always knows somebody who knows somebody?'],
      choice: ["To find a tradesperson: a friend's word, or what strangers say?"],
      experience: ['Which recommendation from a friend turned out to be spot on?'],
    },
    atWork: {
      work: [
        'What makes people pass on a name: the reward, or a job well done?',
        'New colleagues: found through an advert, or through somebody who knows somebody?',
      ],
      people: [
        'Who once put in a good word for you that changed your path?',
        "Which person you recommended turned out even better than you'd hoped?",
      ],
    },
  },
  {
    name: 'sponsorship',
    says: [
      '(shirt|kit|stadium|event|club|team|main|headline|title|proud) sponsor(s|ship)?',
      'sponsor(ing|ed|s)? (the|of|a|our|this) (local|club|team|event|match|shirt|kit|award|race|day|conference|junior|under)',
      'sponsorship (package|deal|opportunity)',
      '(match ?ball|player) sponsor',
    ],
    clues:
      'kit, logo, club, match, shirts, players, juniors, community, proud, partner, backing, support, stadium, banner, match ball, headline, sponsor, package, fixture, grassroots, season, brand exposure, pitch-side, under-10s, festival, hoarding, donate, deal, title, programme advert',
    asks: {
      idea: ['Which local team or event would you sponsor if you had a firm?'],
      problem: ["What's hardest for a small club to pay for: the kit, the travel or the pitch?"],
      choice: ['Sponsoring a team: new shirts, new balls or a big tea after the match?'],
      experience: ['Which name on an old football shirt do you still remember?'],
    },
    atWork: {
      work: [
        'What makes a sponsorship last: the exposure, the people or a shared cause?',
        'What does a local team need most from a sponsor: kit, travel or time?',
      ],
      people: [
        "What's the best thing you've seen a firm do for a local club?",
        'Which team or event would you never have known without its sponsor?',
      ],
    },
  },
];
