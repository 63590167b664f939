import type { Subject } from '../../subject';

/** Pictures and shows made to order for firms. */
export const designAndPhotography: readonly Subject[] = [
  {
    name: 'packaging design',
    says: [
      'pack(aging)? design(er)?',
      'label design(er)?',
      '(unboxing|shelf) (experience|appeal|impact)',
      'dieline',
      '(gift|product|luxury) box design',
    ],
    clues:
      'shelf, carton, labels, foil, embossed, mock up, print finish, tamper, box, bottle, dieline, pouch, jar, tin, unboxing, brand, sleeve, pack, retailer, designer, can, craft beer, identity, rebrand, range, tube, cardboard, typography, sustainable, wrapper, fmcg',
    asks: {
      choice: [
        'A label on a bottle: plain and quiet, or bright and busy?',
        'What makes you pick up a product: the colour, the picture or the name?',
      ],
      idea: ['Which tin, jar or box do you keep just because it is pretty?'],
      experience: ['What have you bought only because the packaging was so lovely?'],
    },
    cued: [
      'What do you keep in an old *tin*: buttons, biscuits or letters?',
      'Which *craft beer* can would you put on a shelf just for the picture?',
      'What makes *unboxing* fun: tissue paper, a ribbon or a note inside?',
      'Which shape of *jar* or bottle is the nicest to hold?',
    ],
    atWork: {
      asks: [
        '+What catches your eye first on a shelf: the colour, the shape or the words?',
        'What matters most in a new pack design: shelf impact, easy use or recycling?',
        'Which pack or jar was too pretty to throw away?',
        'Which matters more in packaging: how it looks on the shelf, or how it opens?',
      ],
      cued: [
        'Which print finish do brands ask for first: *foil*, embossed or plain matt?',
        'What do you show a client first: a *mock up*, a sketch or a mood board?',
      ],
    },
  },
  {
    name: 'product photography',
    says: [
      'product (photo|photography|photographer|shoot|image)',
      '(food|still life|packshot|catalogue|commercial) (photography|photographer|shoot)',
      '(food|prop) stylist',
      'flat ?lay',
    ],
    clues:
      'studio, lighting, backdrop, props, retouching, white background, listing, stylist, packshot, shoot, ecommerce, flat lay, catalogue, still life, camera, lens, image, brand, reflective, food styling, softbox, model, lifestyle, website, shadow, close-up, bottle, jewellery, brief',
    asks: {
      choice: [
        'A picture of a product: on plain white, or on a kitchen table?',
        'Which photo makes you want to buy: a close-up, the product in use or a neat set?',
      ],
      problem: ['Which of your products is hardest to photograph well?'],
      idea: ['Which of your products would you most like to see in a beautiful photo?'],
    },
    cued: [
      'Which *props* make a food photo look homely: a napkin, a hand or some crumbs?',
      'Which *lifestyle* photo makes you want a thing: on a beach, in a home or on a person?',
      'Which angle shows a plate best: a *flat lay* from above, or from the side?',
      'Which colour *background* makes you look twice: pink, green or black?',
    ],
    atWork: {
      asks: [
        'Which sells a product better: a plain white background, or a picture of it in use?',
        'Which is hardest to photograph well: glass, metal or black fabric?',
        'Which product photos help online sales most: close-ups, lifestyle shots or all-round views?',
        'What matters most in product photos: sharp detail, true colour or a good setting?',
      ],
      cued: [
        'Which shot does a *listing* need most: scale, detail or in use?',
        'What do you ask a brand first before a *studio* day?',
      ],
    },
  },
  {
    name: 'headshots',
    says: [
      '(corporate|professional|team|staff|linkedin|actor) (headshot|portrait)',
      'headshot (day|session|photographer)',
      '(linkedin|profile) (photo|picture)',
      '(personal )?branding (shoot|photographer|photography)',
    ],
    clues:
      'photographer, blazer, retouching, lens, studio, camera shy, portrait, linkedin, corporate, actor, background, lighting, camera, smile, profile, spotlight, team page, personal branding, shoot, confident, shoulders, jawline, outfit, agency, website, backdrop, expression, casting, natural light, staff',
    asks: {
      problem: ["What's hardest in front of a camera: the smile, the hands or keeping still?"],
      choice: [
        'A picture for work: a plain wall behind you, or your real desk?',
        'Where would you have your headshot taken: in a studio, outdoors or at work?',
      ],
      idea: ['Which colour do you feel best wearing for a portrait?'],
    },
    cued: [
      'Which *background* would you choose for a photo of yourself: garden, brick or plain?',
      'What makes you smile in front of a *camera*: a joke, a friend or a dog?',
      'Which *outfit* in your wardrobe always looks good in photos?',
      'Which *actor* has the best portrait photo you have ever seen?',
    ],
    atWork: {
      asks: [
        '+Which style suits a team page best: studio headshots, outdoor portraits or photos at work?',
        'What matters most in a good headshot: the light, the smile or the background?',
        'What makes a headshot easy: a relaxed photographer, clear tips or a good mirror?',
        'A headshot for work: a new one every year, or the same for as long as possible?',
      ],
      cued: [
        'How often do you change your photo on *LinkedIn*: every year, five years or never yet?',
        'What makes a *team page* look like a real team?',
      ],
    },
  },
  {
    name: 'presentation design',
    says: [
      '(presentation|slide) (design|designer|template|agency)',
      'slide deck',
      'powerpoint',
      '(sales|company) deck',
    ],
    clues:
      'slides, bullet points, animation, fonts, clicker, projector, icons, deck, powerpoint, keynote, template, pitch, chart, visual, infographic, investor, brand, storytelling, agency, designer, master, conference, data, speaker, layout, rebrand, sales team, audience, death by, boring',
    asks: {
      choice: [
        'A talk at work: many quick slides, or a few good ones?',
        'What makes a presentation memorable: a story, a strong image or a clear ending?',
      ],
      idea: ['What would you leave off nearly every slide?'],
      problem: ['What do you find hardest to explain on a single slide?'],
    },
    cued: [
      'What does a good *template* save you most: time, nerves or arguments?',
      'Which *chart* do you find easiest to read: bars, lines or pie?',
      'What would you show on the first *pitch* slide: a picture, a number or a question?',
      'Which *keynote* talk do you remember, and which picture from it?',
    ],
    atWork: {
      asks: [
        'How do you like to open a presentation: with a story, a question or a figure?',
        'What makes a slide easy to read: few words, big type or a clear chart?',
        "What's the best advice anyone gave you about slides?",
        'What takes longest in a presentation: finding the words, the charts or the layout?',
      ],
      cued: [
        'What do you do first with a deck full of *bullet points*?',
        'Which *font* do you reach for when it must be read from the back row?',
      ],
    },
  },
  {
    name: 'explainer videos',
    says: [
      'explainer (video|animation|film)',
      '(animated|whiteboard|motion graphics) (video|explainer)',
      'motion (graphics|design|designer)',
      '(how ?to|product demo) video',
    ],
    clues:
      'script, storyboard, animation, voice over, animator, screen recording, voiceover, motion graphics, whiteboard, character, 2d, seconds, complex, frame, brand, product, production, saas, animated, illustration, viewers, homepage, 90-second, brief, style frame, studio, 3d, message, subtitles',
    asks: {
      choice: [
        '+A short explainer video: drawings that move, or a person on camera?',
        'Which style of explainer video do you like best: cartoon, whiteboard or real people?',
      ],
      problem: ['Which part of your work do you find hardest to explain in a sentence?'],
      idea: ['What would you like explained in a minute with funny drawings?'],
    },
    cued: [
      'What would your own cartoon *character* look like: hat, glasses or big hair?',
      'Whose *voice* would you like to hear explain anything at all?',
      'Which *animation* from your childhood could you watch again tonight?',
      'What would you draw first on a *whiteboard* to explain your day?',
    ],
    atWork: {
      asks: [
        'What makes an explainer video work: a clear script, good drawings or a warm voice?',
        'Where would you use an explainer video first: the home page, training or a pitch?',
        'What matters most in an explainer video: length, script or pictures?',
        'Which part of your job would you most like a short video to explain for you?',
      ],
      cued: [
        'How long should a *script* for an explainer video be: 30 seconds, 60 or 90?',
        'Which *product* did you finally understand thanks to a short film?',
      ],
    },
  },
  {
    name: 'digital signage',
    says: [
      'digital (signage|menu board|display|billboard)',
      '(led|lcd|video) (wall|screen hire|billboard)',
      '(shop|store|reception|lobby) screen',
      'menu board',
    ],
    clues:
      'screens, content, display, loop, brightness, playlist, player, window, led, menu board, reception, video wall, billboard, retail, hd, kiosk, lobby, cms, outdoor, touch, advertising, media, qr, remote update, pixel pitch, restaurant, wayfinding, installation, meeting room, 4k',
    asks: {
      choice: ['A screen in a shop window: moving pictures, or one clear message?'],
      idea: ['What would you show on a screen at the entrance of your work?'],
      experience: ['Which shop window or screen last made you stop in the street?'],
      problem: ['~What do you really look at while you wait in a queue?'],
    },
    cued: [
      'What would you like to see on the screen of a *kiosk* besides the menu?',
      'What catches your eye first on a *menu board*: photos, prices or what is new?',
      'Which *playlist* would you put on in a lobby?',
      'Which *billboard* would you like to design for your town: art, jokes or poems?',
    ],
    atWork: {
      asks: [
        '+What matters most in digital signage: easy updates, bright screens or good content?',
        'Where does a screen get the most looks: at the entrance, in a queue or in a canteen?',
        'What do you find most useful on a screen in a lobby: directions, news or the weather?',
        'Which content keeps a screen fresh: news, staff photos or live data?',
      ],
      cued: [
        'What should a *lobby* screen show on a quiet Tuesday?',
        'How often should the *content* on a screen change: daily, weekly or with the season?',
      ],
    },
  },
  {
    name: 'stock photos',
    says: [
      'stock (photo|image|photography|footage|video|music)',
      '(royalty free|rights managed)',
      'image (library|bank|licensing|licence)',
      'photo library',
    ],
    clues:
      'licence, thumbnail, contributors, downloads, keywords, watermark, image, library, royalty-free, footage, photographer, search, collection, commercial use, editorial, authentic, model release, diverse, archive, portfolio, vector, clip, usage, creative, rights, cliché, handshake, ai-generated, video',
    asks: {
      idea: ['Which everyday scene is missing from every picture library?'],
      choice: ['A picture for a website: people at work, or the place itself?'],
      problem: ['What kind of picture is hardest to find in a stock photo library?'],
      experience: ['What were you looking for the last time you searched for a stock photo?'],
    },
    cued: [
      'Which *footage* would you film if you had a day and a drone?',
      'What would a photo of your *everyday* life show: a kitchen, a train or a dog?',
      'Which *thumbnail* makes you click on a film: a face, a view or a big word?',
      'Which photo from your family *archive* deserves a frame?',
    ],
    atWork: {
      asks: [
        'What takes longer: finding the right picture, or getting everyone to agree on it?',
        'Which style would you choose for a website: real people, illustrations or product shots?',
        'What matters most in a stock photo: realism, quality or a simple licence?',
        'How would you show your own job in a single photo?',
      ],
      cued: [
        'Which *keyword* do you type first when you look for a picture?',
        'What makes a photo of people at work look *authentic*: light, clothes or faces?',
      ],
    },
  },
  {
    name: 'illustrators',
    says: [
      'illustrat(or|ion) (for|agency|style|commission|service|course)',
      '(editorial|technical|book|medical|architectural) illustrat(or|ion)',
      'live (illustration|scribing|scribe)',
      'graphic recording',
      'illustration (brief|portfolio)',
    ],
    clues:
      "sketch, ink, watercolour, procreate, line art, drawings, drawing, commission, portfolio, book cover, character, editorial, children's book, pencil, artwork, brief, digital, print, pattern, gouache, art director, line drawing, agent, mural, map, picture book, palette, spread, publisher, style, tablet",
    asks: {
      choice: [
        '+Which kind of illustration do you like best: pencil, ink or watercolour?',
        '+What would you have an illustrator draw for you: your house, your pet or your family?',
        'A drawing for a story: bold ink lines, or soft watercolours?',
      ],
      problem: ['What do you find hardest to draw: hands, horses or faces?'],
    },
    cued: [
      'What do you doodle with a *pencil* during a long phone call?',
      'Which *book cover* would you hang on your wall?',
      "Which animal would be the hero of your *children's book*?",
      'What would you paint as a *mural* on a blank wall near you?',
    ],
    atWork: {
      asks: [
        '+What makes a good brief for an illustrator: a clear idea, examples or freedom?',
        'Which style of illustration do you like best: watercolour, line art or bold shapes?',
        'Which illustration from a childhood book can you still see in your mind?',
        "What can an illustration say that a photo can't?",
      ],
      cued: [
        'What makes a *brief* a joy to work from?',
        'What should be on the first page of a *portfolio*?',
      ],
    },
  },
  {
    name: 'event app',
    says: [
      'event (app|technology|tech|software|platform|registration)',
      '(attendee|delegate) (app|badge|experience|engagement|registration)',
      '(badge|name badge) print(ing|er)',
      'live poll(ing)?',
      'matchmaking app',
    ],
    clues:
      'agenda, badges, check in, networking, organisers, attendees, qr code, delegate, registration, exhibitor, conference, push notification, session, platform, qr, speaker, polling, sponsor, onsite, matchmaking, hybrid, schedule, floor map, lead capture, engagement, download, virtual, expo, live q&a, name badge',
    asks: {
      choice: [
        'A day at a big event: every talk planned ahead, or decide as you go?',
        'What would you use first in an event app: the map, the timetable or the chat?',
      ],
      problem: ["What's hardest to find at a big event: the right room, the right people or the coffee?"],
      idea: ['What would you like an event app to tell you when you arrive?'],
    },
    cued: [
      'What do you like on a name *badge*: first name, job or where you come from?',
      'Where do you sit at a *conference*: front, back or near the door?',
      'How do you break the ice at a *networking* hour: weather, coffee or the last talk?',
      'Which *speaker* have you heard whom you would gladly hear again?',
    ],
    atWork: {
      asks: [
        "What do you look up first in an event app: the programme, the map or who's coming?",
        'Which should an event app do best: plan your day, show the way or help you meet people?',
        'What would you add first to an event app: live polls, meeting slots or a floor plan?',
        'What would make an event app more useful: a live map, chat or personal plans?',
      ],
      cued: [
        'What do *exhibitors* ask first about an event app: leads, map or logins?',
        'How do you get the room to join in live *polling*: a joke, a picture or a prize?',
      ],
    },
  },
  {
    name: 'live streaming',
    says: [
      'live ?stream(ing|ed)? (service|production|crew|studio|company|software)',
      '(webcast|webcasting|web cast)',
      '(hybrid|virtual) (event|conference|exhibition)',
      'virtual background',
    ],
    clues:
      'encoder, cameras, viewers, bandwidth, moderator, mute, on demand, stream, broadcast, hybrid, webcast, production, conference, multi-camera, audio, online audience, studio, crew, virtual, watch live, funeral, obs, vision mixer, wedding, remote, captions, agm, latency, upload speed',
    asks: {
      choice: [
        'What would you like to watch live: a concert, a class or a match?',
        'A talk online: camera on, or tea in hand and camera off?',
      ],
      problem: ["What's hardest to get right in a live stream: the sound, the light or the timing?"],
      experience: ['What was the last event you watched from your sofa?'],
    },
    cued: [
      'What would you wear to a *virtual* party: a smart top, a full outfit or slippers?',
      'What snack goes with a concert you *watch live* from the sofa?',
      'Who would you want to see by stream at a *wedding* far away: the couple, the aunts or the cake?',
      'A concert online: *on demand* later, or live as it happens?',
    ],
    atWork: {
      asks: [
        'What makes a live stream lively: questions, polls or a good host?',
        'What matters most in a live stream: steady sound, a clear picture or time for questions?',
        'Which matters more in a live stream: clear sound, or a sharp picture?',
        'What keeps you watching a live stream to the end?',
      ],
      cued: [
        'Which part of a *hybrid* event is easiest to get wrong for the people at home?',
        'What gets an *online audience* to ask questions: a poll, a host or a prize?',
      ],
    },
  },
];
