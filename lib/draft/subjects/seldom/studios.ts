import type { Subject } from '../subject';

/** Pictures and shows made to order for firms. */
export const studios: readonly Subject[] = [
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
      idea: ['Which tin, jar or box do you keep just because it is pretty?'],
      problem: ['~Which packet can nobody in your house open neatly?'],
      choice: ['A label on a bottle: plain and quiet, or bright and busy?'],
      experience: ['What have you bought only because the packaging was so lovely?'],
    },
    atWork: {
      work: [
        'What catches your eye first on a shelf: the colour, the shape or the words?',
        'Which matters more in packaging: how it looks on the shelf, or how it opens?',
      ],
      people: [
        'Which piece of packaging from years ago can you still picture?',
        'Which pack or jar was too pretty to throw away?',
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
      idea: ['Which of your products would you most like to see in a beautiful photo?'],
      problem: ['Which of your products is hardest to photograph well?'],
      choice: ['A picture of a product: on plain white, or on a kitchen table?'],
      experience: ['What have you bought because the photo of it was so good?'],
    },
    atWork: {
      work: [
        'Which sells a product better: a plain white background, or a picture of it in use?',
        'Which is hardest to photograph well: glass, metal or black fabric?',
      ],
      people: [
        'Which product photo made you buy something on the spot?',
        'What do you zoom in on first in a product photo?',
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
      idea: ['Which colour do you feel best wearing for a portrait?'],
      problem: ["What's hardest in front of a camera: the smile, the hands or keeping still?"],
      choice: ['A picture for work: a plain wall behind you, or your real desk?'],
      experience: ['Where was the picture you use for work taken?'],
    },
    atWork: {
      work: [
        'A headshot for work: a new one every year, or the same for as long as possible?',
        'What matters most in a good headshot: the light, the smile or the background?',
      ],
      people: [
        'What did somebody say that finally got you to relax for a headshot?',
        'How old is your current headshot, and what has changed since?',
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
      idea: ['What would you leave off nearly every slide?'],
      problem: ['What do you find hardest to explain on a single slide?'],
      choice: ['A talk at work: many quick slides, or a few good ones?'],
      experience: ["What's the oddest room you have given a presentation in?"],
    },
    atWork: {
      work: [
        'What takes longest in a presentation: finding the words, the charts or the layout?',
        'What makes you put your phone down and follow a presentation?',
      ],
      people: [
        "What's the best advice anyone gave you about slides?",
        'Which presentation do you still remember years later, and for what?',
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
      idea: ['What would you like explained in a minute with funny drawings?'],
      problem: ['Which part of your work do you find hardest to explain in a sentence?'],
      choice: ['A short explainer video: drawings that move, or a person on camera?'],
      experience: ['What did you last learn to do from a video?'],
    },
    atWork: {
      work: [
        'What makes an explainer video work: a clear script, good drawings or a warm voice?',
        'Which part of your job would you most like a short video to explain for you?',
      ],
      people: [
        "Who is the best explainer you've ever worked with, and what was their trick?",
        'What did you only understand once somebody drew it for you?',
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
      idea: ['What would you show on a screen at the entrance of your work?'],
      problem: ['~What do you really look at while you wait in a queue?'],
      choice: ['A screen in a shop window: moving pictures, or one clear message?'],
      experience: ['Which shop window or screen last made you stop in the street?'],
    },
    atWork: {
      work: [
        'What do you find most useful on a screen in a lobby: directions, news or the weather?',
        'Where does a screen get the most looks: at the entrance, in a queue or in a canteen?',
      ],
      people: [
        'Which public screen made you stop and look up?',
        'Which sign or screen once saved you from getting lost or being late?',
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
      problem: ['What kind of picture is hardest to find in a stock photo library?'],
      choice: ['A picture for a website: people at work, or the place itself?'],
      experience: ['What were you looking for the last time you searched for a stock photo?'],
    },
    atWork: {
      work: [
        'What takes longer: finding the right picture, or getting everyone to agree on it?',
        'Which stock photo have you seen so often that you know the people in it by now?',
      ],
      people: [
        'How would you show your own job in a single photo?',
        'Which picture made you stop scrolling and look properly?',
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
      idea: ['What in your working day would make the best drawing?'],
      problem: ['What do you find hardest to draw: hands, horses or faces?'],
      choice: ['A drawing for a story: bold ink lines, or soft watercolours?'],
      experience: ['Which picture from a childhood book do you still remember?'],
    },
    atWork: {
      work: [
        "What can an illustration say that a photo can't?",
        'Which takes an illustrator longer: the idea, or the drawing?',
      ],
      people: [
        'Which illustration from a childhood book can you still see in your mind?',
        'What did you always draw in the margins at school or in meetings?',
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
      idea: ['What would you like an event app to tell you when you arrive?'],
      problem: ["What's hardest to find at a big event: the right room, the right people or the coffee?"],
      choice: ['A day at a big event: every talk planned ahead, or decide as you go?'],
      experience: ['Who did you meet at a work event and still talk to?'],
    },
    atWork: {
      work: [
        "What do you look up first in an event app: the programme, the map or who's coming?",
        'Which should an event app do best: plan your day, show the way or help you meet people?',
      ],
      people: [
        'Which small touch at an event have you never forgotten?',
        'Who did you meet by chance at an event and stay in touch with?',
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
      idea: ['Which event near you would you watch by live stream tonight?'],
      problem: ["What's hardest to get right in a live stream: the sound, the light or the timing?"],
      choice: ['A talk online: camera on, or tea in hand and camera off?'],
      experience: ['What was the last event you watched from your sofa?'],
    },
    atWork: {
      work: [
        'What keeps you watching a live stream to the end?',
        'Which matters more in a live stream: clear sound, or a sharp picture?',
      ],
      people: [
        'Which live stream made you feel as if you were there in the room?',
        "Which event would you have missed if it hadn't been streamed live?",
      ],
    },
  },
];
