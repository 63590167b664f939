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
      choice: [
        '+What do you look at first on a flyer: the picture, the headline or the date?',
        'A flyer: one big picture, or all the details?',
        'A flyer: bright colours, or simple and clean?',
      ],
      problem: ["What's the hardest thing to fit on a flyer without crowding it?"],
    },
    atWork: {
      asks: [
        'What makes you pick up a flyer: the picture, the headline or the paper?',
        'What belongs on every good flyer: a clear offer, a map or a web address?',
        'Where do flyers still work best: on a counter, in the street or through the door?',
        'A flyer: small and sturdy, folded, or big and bold?',
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
        '+Which paper would you choose for a business card: smooth, textured or recycled?',
        'Swapping contacts: a paper card, or phone to phone?',
      ],
      experience: ['What belongs on a good business card besides the name?'],
      problem: ['~Where do the business cards you are given end up: wallet, drawer or coat?'],
    },
    atWork: {
      asks: [
        '+What makes a business card worth keeping: the paper, the design or the person?',
        'What do you look at first on a business card: the name, the title or the design?',
        'How do you share your contact details at work: on a card, with a code or by email?',
        'What was the job title on your very first business card?',
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
      choice: [
        'Good news from a firm: by post, or by email?',
        'What do you most like to find in the post: a card, a catalogue or a voucher?',
        'Which do you open first: a bright envelope, a plain one or a postcard?',
      ],
      problem: ['~What do you do with a letter that has your name on it in handwriting?'],
    },
    atWork: {
      asks: [
        'Which format works best for direct mail: a letter, a postcard or a catalogue?',
        'What matters most in a direct mail campaign: the list, the offer or the design?',
        'What decides whether a letter gets read: the envelope, the first line or the name?',
        'What do you open first when the post comes: the bills, the cards or the catalogues?',
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
        'Which picture would you like to see printed as big as a wall: a place, a face or a map?',
        'A bare office wall: a giant photo, a map or a plain colour?',
        'Where would you hang a really big print: at home, in a shop or at a party?',
      ],
    },
    atWork: {
      asks: [
        '+Which would you order first for a trade stand: a banner, a backdrop or floor graphics?',
        'What matters most in a large print: true colours, quick delivery or easy fitting?',
        'What matters more in a large banner: sharp pictures, or few words?',
        'Where does a big print work best: on a wall, a window or a van?',
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
        '+Where would you put a new sticker first: laptop, bottle or notebook?',
        '+Stickers: matt, glossy or holographic?',
        'A sticker you love: used at once, or saved for the right spot?',
      ],
      idea: ['What would you put on a sticker for your laptop?'],
    },
    atWork: {
      asks: [
        'What matters most in a product label: the colour, the finish or how well it sticks?',
        'Labels for a new product: on a roll, on sheets or printed straight on the pack?',
        'Where do stickers end up in your life: on the laptop, the fridge or the bike?',
        "What's toughest on a label: cold, damp or rough handling?",
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
        'A name badge: a pin, a magnet or a lanyard?',
        'A name badge: first name only, or name and job?',
      ],
      idea: ['What design would you put on an enamel badge?', 'Which colour would you choose for a lanyard?'],
    },
    atWork: {
      asks: [
        'How do you like to wear a name badge: on a lanyard, a pin or a sticker?',
        'Which would you choose for a staff badge: metal, plastic or wood?',
        'What matters most on a delegate badge: the name, the company or the role?',
        'What makes a name badge easy to read: big letters, or the right height?',
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
      choice: [
        'Which gift from a firm would you use most: a pen, a mug or a bag?',
        'What makes a pen a pleasure to write with: the grip, the ink or the weight?',
        'A promotional pen: one that clicks, or one with a cap?',
      ],
      idea: ["Which thing with a firm's name on it do you really use every day?"],
    },
    atWork: {
      asks: [
        'What matters most in a promotional pen: the print, the feel or the colour?',
        'Which promotional gift works best for your business: pens, notebooks or bags?',
        'What makes a promotional pen worth keeping: the feel, the ink or the look?',
        'Giveaways at a stand: many small ones, or a few really good ones?',
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
      idea: ['What draws you to a stand at a trade fair: a machine running, a chat or good coffee?'],
      choice: [
        'What do you like to see first on a stand: the product, a demo or a friendly face?',
        'At a trade fair: touch and try, watch a demo or take the brochure?',
      ],
      problem: ['~What is in your bag after a long day at a trade fair?'],
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
        'What makes you stop at a trade fair stand: the product, the people or the coffee?',
        'How do you prefer to meet at a fair: by appointment, by chance or over lunch?',
        'What makes a fair stand visit useful: a live demo, straight answers or a booked time?',
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
      choice: [
        '+What catches your eye on a billboard: the colours, the picture or the words?',
        'A good billboard: one huge picture, or one clever line?',
        'A billboard: funny, beautiful or surprising?',
      ],
      idea: ['What would you put on a billboard for a day, just for fun?'],
    },
    atWork: {
      asks: [
        '+What matters most in a billboard: few words, a strong picture or the right spot?',
        'A billboard: printed and still, or digital and moving?',
        'What makes a billboard work: the place, the picture or the timing?',
        'Which billboard do you still remember from your way to school or work?',
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
      choice: [
        'Where do you like to read local news: in the paper, online or on social media?',
        'What makes you read a news story to the end: the headline, the photo or the people?',
      ],
      problem: ["What's hardest to put into a headline of just a few words?"],
      idea: ['Which news would you most like to read about your town this week?'],
    },
    atWork: {
      asks: [
        '+What matters most in a press release: a clear headline, a good quote or strong facts?',
        'What gets a press release read: the headline, the timing or the sender?',
        'When is the best time to send a press release: early morning, midday or midweek?',
        'Which word would you ban from press releases for good?',
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
        'How do you like to be thanked for a recommendation: a voucher, a discount or a kind word?',
        'What do you recommend to friends most: a restaurant, a shop or a tradesperson?',
        'Which do you trust most when you try something new: a friend, reviews or a sample?',
      ],
      problem: ['~Who among your friends always knows somebody who knows somebody?'],
    },
    atWork: {
      asks: [
        'What makes a referral programme work: a good reward, an easy link or happy customers?',
        'When do customers recommend most readily: right away, after good service or when asked?',
        'Who once put in a good word for you that changed your path?',
        'What makes people pass on a name: the reward, or a job well done?',
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
        '+What would you most like to see sponsored near you: a team, a festival or a playground?',
        'What makes a good sponsor: money, time or turning up to cheer?',
      ],
      idea: ['Which local team or event would you sponsor if you had a firm?'],
      problem: ["What's hardest for a small club to pay for: the kit, the travel or the pitch?"],
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
        'Which would your firm sponsor first: a junior team, a show or a charity run?',
        'What matters most in a sponsorship: shared values, local reach or a lasting link?',
        "What's the best thing you've seen a firm do for a local club?",
        'What does a local team need most from a sponsor: kit, travel or time?',
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
