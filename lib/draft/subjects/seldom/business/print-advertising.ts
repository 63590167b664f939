import type { Subject } from '../../subject';

/** Print, promotion and fairs: how firms show themselves to firms. */
export const printAdvertising: readonly Subject[] = [
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
      choice: [
        'A flyer: one big picture, or all the details?',
        'What would you have flyers printed for: an event, an opening or a menu?',
        'What do you look at first on a flyer: the picture, the headline or the date?',
      ],
      problem: ["What's the hardest thing to fit on a flyer without crowding it?"],
    },
    cued: [
      'Which *menu* do you keep stuck to the fridge?',
      'What makes you pick up a *leaflet*: the picture, the title or the map?',
      'How do you like a flyer: *folded*, flat or cut in a shape?',
      'Which would you read first on a *brochure*: the cover, the middle or the back?',
    ],
    atWork: {
      asks: [
        '+What makes you pick up a flyer: the picture, the headline or the paper?',
        'Where do flyers still work best: on a counter, in the street or through the door?',
        'What would you print a flyer for first: an event, an offer or a new service?',
        'What belongs on every good flyer: a clear offer, a map or a web address?',
      ],
      cued: [
        'Which *print run* do your customers order most often?',
        'What do clients send too small most often: the logo, the photo or the *artwork*?',
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
      choice: [
        '+Which finish would you choose for a business card: matt, gloss or foil?',
        'Swapping contacts: a paper card, or phone to phone?',
      ],
      idea: ['What would you put on the back of your business card?'],
      problem: ['~Where do the business cards you are given end up: wallet, drawer or coat?'],
    },
    cued: [
      'Which colour of *foil* would you choose for your name: gold, silver or copper?',
      'What shape would you like for a business card: *rounded corner*, square or plain?',
      'What should a *QR code* on a business card lead to: a site, a photo or a hello?',
      'What would you choose for your *logo*: a letter, an animal or a shape?',
    ],
    atWork: {
      asks: [
        '+What do you look at first on a business card: the name, the title or the design?',
        'How do you share your contact details at work: on a card, with a code or by email?',
        'What makes a business card worth keeping: the paper, the design or the person?',
        'What was the job title on your very first business card?',
      ],
      cued: [
        'Where do you hand out most cards: at *networking* events, at the door or over coffee?',
        'What do clients look for first on a sample of *letterpress*: the feel, the colour or the edge?',
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
      choice: ['Good news from a firm: by post, or by email?'],
      experience: ['What was the last nice thing that came through your letterbox?'],
      idea: ['What kind of letter do you open before all the others?'],
      problem: ['~What do you do with a letter that has your name on it in handwriting?'],
    },
    cued: [
      'What do you write on a *postcard* from a holiday?',
      'Which *catalogue* did you turn down the corners of as a child?',
      'Which colour of *envelope* makes you open it first?',
      'Which person would you send a handwritten *letter* to this week?',
    ],
    atWork: {
      asks: [
        'What decides whether a letter gets read: the envelope, the first line or the name?',
        'Which format works best for direct mail: a letter, a postcard or a catalogue?',
        'What matters most in a direct mail campaign: the list, the offer or the design?',
        'What makes direct mail memorable: a handwritten note, good design or a sample?',
      ],
      cued: [
        'Which *mailing* got the warmest response in your firm?',
        'How do you keep your *mailing list* fresh from year to year?',
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
      choice: [
        'A bare office wall: a giant photo, a map or a plain colour?',
        "Which would you have printed big: a family photo, a landscape or your child's drawing?",
      ],
      problem: ["What's hardest to judge before a big print: the colours, the size or the words?"],
    },
    cued: [
      'What should a *banner* say to get people to stop walking?',
      'Which picture would you turn into *wallpaper* for a whole wall?',
      'Which photo of yours deserves to be a *canvas*?',
      'Which *poster* hung over your bed when you were fifteen?',
    ],
    atWork: {
      asks: [
        '+What makes a banner catch the eye: a bold colour, few words or a strong photo?',
        'What matters more in a large banner: sharp pictures, or few words?',
        'Which would you order first for a trade stand: a banner, a backdrop or floor graphics?',
        'Where does a big print work best: on a wall, a window or a van?',
      ],
      cued: [
        'What makes an *exhibition* stand print work from across the hall?',
        'Which *artwork* mistake do you spot from the doorway?',
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
      choice: [
        '+Stickers: matt, glossy or holographic?',
        '+Where would you put a new sticker first: laptop, bottle or notebook?',
        'A sticker you love: used at once, or saved for the right spot?',
      ],
      idea: ['What would you put on a sticker for your laptop?'],
    },
    cued: [
      'What would you write on a *label* for your own jar of jam?',
      'Which finish do you like on a label: *kraft*, gloss or foil?',
      'Which shape of *die cut* sticker would you choose: a leaf, a star or a cat?',
    ],
    atWork: {
      asks: [
        'Which label finish suits your product best: matt, gloss or kraft paper?',
        'What matters most in a product label: the colour, the finish or how well it sticks?',
        'Which shape of label catches your eye first: round, square or cut to the logo?',
        'Which would you print first for a small brand: bottle labels, logo stickers or thank-you seals?',
      ],
      cued: [
        'Which *bottle* shape is the hardest to label well?',
        'What do customers forget most often in *artwork* for a label?',
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
      choice: [
        'A name badge: first name only, or name and job?',
        'A badge for a club: enamel, wood or embroidered?',
      ],
      idea: ['What would you like to see on a name badge besides the name?'],
      experience: ['Which badge or lanyard have you kept as a souvenir?'],
    },
    cued: [
      'Which *enamel* pin would you wear on a coat: a flower, an animal or a funny word?',
      'How do you like the *photo* on an ID card: smiling, serious or from ten years ago?',
      'Where do you put a *visitor* badge: on the lapel, on the belt or round the neck?',
      'What would you have printed on a *lanyard* ribbon: stripes, a town skyline or a pattern?',
    ],
    atWork: {
      asks: [
        'How do you like to wear a name badge: on a lanyard, a pin or a sticker?',
        'What matters most in a lanyard: comfort, colour or a safety clip?',
        'Which would you choose for a staff badge: metal, plastic or wood?',
        'What makes a name badge easy to read: big letters, or the right height?',
      ],
      cued: [
        'What helps people talk to each other at a *conference* with name badges: a topic, a colour or a home town?',
        'Which name badge do your staff like better: a *magnetic* one, or one with a pin?',
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
      choice: ['A promotional pen: one that clicks, or one with a cap?'],
      idea: ["Which thing with a firm's name on it do you really use every day?"],
      experience: ['Which freebie from a fair have you used the longest?'],
      problem: ['Which pen on your desk does everybody try to borrow?'],
    },
    cued: [
      '*Tote* bag or mug: which gift with a logo do you keep?',
      'What do you write on the first page of a new *notebook*?',
      '*Engraved* or printed: which looks smarter on a pen?',
      'Which *umbrella* colour would you carry in a grey street?',
    ],
    atWork: {
      asks: [
        'What makes a promotional pen worth keeping: the feel, the ink or the look?',
        'Which promotional gift works best for your business: pens, notebooks or bags?',
        'Giveaways at a stand: many small ones, or a few really good ones?',
        'What matters most in a promotional pen: the print, the feel or the colour?',
      ],
      cued: [
        'What do visitors take first at an *exhibition* stand: pens, sweets or bags?',
        'Which *merchandise* does your team hand out again and again?',
      ],
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
      idea: ['+What would you most like to see live on a trade fair stand?'],
      choice: [
        '+What would you bring to a trade fair stand: a sample, a drawing or a question?',
        '+Who do you hope to meet on a trade fair stand: the engineer, the owner or the seller?',
        '+What draws you to a stand at a trade fair: a machine running, a chat or good coffee?',
        'A day at a trade fair: with a plan of the halls, or just drifting?',
      ],
      experience: ['~What is in your bag after a long day at a trade fair?'],
    },
    cued: [
      'How long should a *demo* at a trade fair last: two minutes, ten or half an hour?',
      'Which *machine* would you most like to try out yourself at a trade fair?',
      'How do you find your way round a big fair *hall*: with the app, the paper plan or by asking?',
      "What do you look at first on a visitor's *badge*: the name, the firm or the country?",
      'Where would you hold the next big *expo* if you could choose any city?',
      'How do you pick talks at a *conference*: by the speaker, by the topic or by the time of day?',
      'What do you wear on your feet for a whole day at an *exhibition*?',
      'Who would you like to have a *coffee* with at a fair: an engineer, a founder or an old colleague?',
    ],
    atWork: {
      asks: [
        '+What makes you stop at a trade fair stand: the product, the people or the coffee?',
        '+How do you plan a trade fair day: by hall, by appointment or by instinct?',
        '+What do you hope to discover at a trade fair: new products, new suppliers or new ideas?',
        'What do you always bring home from a trade fair?',
      ],
      cued: [
        'What should all *exhibitors* bring along: spare shoes, snacks or a screwdriver?',
        'What do you put at the front of a *booth*: the product, a person or a screen?',
        'How do you open a chat with *visitors* who only glance at a stand?',
        'What do you like to know before a *live demonstration*: the specs, the use or the maker?',
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
      choice: ['A good billboard: one huge picture, or one clever line?'],
      idea: ['What would you put on a billboard for a day, just for fun?'],
      experience: ['Which billboard or poster made you laugh out loud?'],
      problem: ["What's harder on a billboard: the right picture, or the right few words?"],
    },
    cued: [
      'Which *jingle* can you still sing from start to end?',
      'What do you look at while you wait at a *bus shelter*?',
      'Which *slogan* from your childhood do you still know by heart?',
      'Which *poster* hung in your room when you were a teenager?',
    ],
    atWork: {
      asks: [
        '+What matters most in a billboard: few words, a strong picture or the right spot?',
        'What makes a billboard work: the place, the picture or the timing?',
        'What makes a billboard memorable: humour, a bold picture or a clever line?',
        'A billboard: printed and still, or digital and moving?',
      ],
      cued: [
        'Which *outdoor* campaign would you have loved to work on?',
        'How do you brief a *creative* for a board that drivers pass in three seconds?',
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
      problem: ["What's hardest to put into a headline of just a few words?"],
      experience: ['What were you or your family once in the newspaper for?'],
      choice: ['News from a firm: in the paper, on the radio or in your feed?'],
      idea: ['Which headline would you like to read tomorrow?'],
    },
    cued: [
      'Which *newspaper* did your family read when you were young?',
      'Which part of an *interview* do you read first: the question or the photo?',
      'What *story* from your town would you like to see on the news?',
      'Which *radio* news do you listen to: morning, lunch or on the drive home?',
    ],
    atWork: {
      asks: [
        '+What gets a press release read: the headline, the timing or the sender?',
        '+What matters most in a press release: a clear headline, a good quote or strong facts?',
        'When is the best time to send a press release: early morning, midday or midweek?',
        'Which word would you ban from press releases for good?',
      ],
      cued: [
        'Which day of the week does your *newsroom* like a story to land?',
        'What does a *journalist* want in the first line: the news, a name or a number?',
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
      choice: [
        '+Which reward would you choose for recommending a friend: a voucher, a treat or a donation?',
        "To find a tradesperson: a friend's word, or what strangers say?",
      ],
      experience: ['Which recommendation from a friend turned out to be spot on?'],
      problem: ['~Who among your friends always knows somebody who knows somebody?'],
    },
    cued: [
      'What would you spend a thank-you *voucher* on: lunch, books or flowers?',
      'Who do you *recommend* things to most: family, workmates or neighbours?',
      'Which kind of *reward* feels nicest for a good tip: money off, a gift or a thank-you card?',
      'What would you tell friends about by *word of mouth* first: a café, a plumber or a hairdresser?',
    ],
    atWork: {
      asks: [
        '+Who deserves a recommendation from you today?',
        '+What makes you recommend somebody without a second thought?',
        "+What's the best reward for a good referral: cash, vouchers or a personal thank-you?",
        'What makes a referral programme work: a good reward, an easy link or happy customers?',
      ],
      cued: [
        'Which moment is best to ask a *client* for a referral: at delivery, after praise or a month on?',
        'What makes a colleague *refer* a friend for a job: the team, the bonus or the boss?',
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
      choice: [
        '+Which local team or event are you proud of?',
        '+Which local team or event would you sponsor if you had a firm?',
      ],
      experience: [
        '+What do you enjoy at a local match or event?',
        '+What does a local sponsor help to make possible?',
      ],
    },
    cued: [
      'Which colours make the finest team *kit* you have ever seen?',
      'Who should carry out the *match ball* before kick-off: a child, a sponsor or an old player?',
      'What do *junior* players enjoy most on match day: the new shirt, the goals or the snacks?',
      'Where at a ground does a *banner* catch your eye: behind the goal, by the halfway line or at the tea hut?',
      "Where does a sponsor's *logo* look best on a team: on the chest, the sleeve or the back?",
      'Which number would you want on the back of a club *shirt*?',
      'Who at a local club deserves a prize at the end of the *season*: the coach, the kit washer or the fans?',
      'What do you love most about *grassroots* sport?',
    ],
    atWork: {
      asks: [
        'What matters most in a sponsorship: shared values, local reach or a lasting link?',
        "What's the best thing you've seen a firm do for a local club?",
        'What does a local team need most from a sponsor: kit, travel or time?',
        'Which would your firm sponsor first: a junior team, a show or a charity run?',
      ],
      cued: [
        'What do you look for first in a club *partner*: shared values, local reach or a good crowd?',
        'What should a *headline sponsor* do for a club besides putting its name up?',
        'Which part of a sponsorship *package* do staff enjoy most: tickets, a box or a day with the team?',
        'How do you tell colleagues about a sponsored *fixture*: email, noticeboard or word of mouth?',
      ],
    },
  },
];
