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
    clues: ['shelf', 'carton', 'labels', 'foil', 'embossed', 'mock ?up', 'print finish', 'tamper'],
    asks: {
      idea: ['Which tin, jar or box do you keep just because it is pretty?'],
      problem: ['~Which packet can nobody in your house open neatly?'],
      choice: ['A label on a bottle: plain and quiet, or bright and busy?'],
      experience: ['What have you bought only because the packaging was so lovely?'],
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
    clues: [
      'studio',
      'lighting',
      'backdrop',
      'props',
      'retouching',
      'white background',
      'listing',
      'stylist',
    ],
    asks: {
      idea: ['Which dish of your own would you like a food photographer to picture?'],
      problem: ['~What happens to your food while the picture of it is taken?'],
      choice: ['A picture of a product: on plain white, or on a kitchen table?'],
      experience: ['~What came in the post and looked quite different from its picture?'],
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
    clues: ['photographer', 'blazer', 'retouching', 'lens', 'studio', 'camera shy'],
    asks: {
      idea: ['~What should a photographer say to get a real smile out of you?'],
      problem: ['~How many tries does it take you to get a good picture of yourself?'],
      choice: ['A picture for work: a plain wall behind you, or your real desk?'],
      experience: ['How old is the picture you use for work?'],
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
    clues: ['slides', 'bullet points', 'animation', 'fonts', 'clicker', 'projector', 'icons'],
    asks: {
      idea: ['What would you leave off nearly every slide?'],
      problem: ['~What is the first thing you say when the projector does not start?'],
      choice: ['A talk at work: many quick slides, or a few good ones?'],
      experience: ['What makes a slide stay in your mind?'],
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
    clues: ['script', 'storyboard', 'animation', 'voice ?over', 'animator', 'screen recording'],
    asks: {
      idea: ['What would you like explained in a minute with funny drawings?'],
      problem: ['What is the hardest thing about your work to explain at a party?'],
      choice: ['Learning how something works: a short film, or a page with pictures?'],
      experience: ['What did you last learn to do from a video?'],
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
    clues: ['screens', 'content', 'display', 'loop', 'brightness', 'playlist', 'player', 'window'],
    asks: {
      idea: ['What would you show on a big screen in the main square of your town?'],
      problem: ['~What do you really look at while you wait in a queue?'],
      choice: ['A menu above the counter: chalk on a board, or a bright screen?'],
      experience: ['Which shop window or screen last made you stop in the street?'],
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
    clues: ['licence', 'thumbnail', 'contributors', 'downloads', 'keywords', 'watermark'],
    asks: {
      idea: ['Which everyday scene is missing from every picture library?'],
      problem: ['~What do people in office pictures do that nobody does in real life?'],
      choice: ['A picture for a website: people, or the view out of the window?'],
      experience: ['~What is the strangest picture you came across while looking for another?'],
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
    clues: ['sketch', 'ink', 'watercolour', 'procreate', 'line art', 'drawings'],
    asks: {
      idea: ['What in your working day would make the best drawing?'],
      problem: ['~What comes out when you draw a horse?'],
      choice: ['A picture for a story: a photograph, or a drawing?'],
      experience: ['Which drawing from a book of your childhood can you still see?'],
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
    clues: ['agenda', 'badges', 'check ?in', 'networking', 'organisers', 'attendees', 'qr code'],
    asks: {
      idea: ['What should a name badge say besides your name?'],
      problem: ['~Which pocket is the lanyard in by the end of the day?'],
      choice: ['The programme of an event: in an app, or folded in your pocket?'],
      experience: ['Who did you meet at a work event and still talk to?'],
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
    clues: ['encoder', 'cameras', 'viewers', 'bandwidth', 'moderator', 'mute', 'on demand'],
    asks: {
      idea: ['Which event near you would you watch by live stream tonight?'],
      problem: ['~Which sound from your home has joined an online event?'],
      choice: ['A talk online: camera on, or tea in hand and camera off?'],
      experience: ['What was the last event you watched from your sofa?'],
    },
  },
];
