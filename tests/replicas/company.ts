/**
 * The made-up company of the practice pages and what its customers say, once for all three sites. Nobody here exists.
 * `@handle`, `#tag`, links and emoji in a text are drawn as each site draws them.
 */

export interface Person {
  handle: string;
  name: string;
  about: string;
  colour: string;
}

export interface Photo {
  file: 'riverbank' | 'rain' | 'bench' | 'colours';
  alt: string;
}

export interface Words {
  key: string;
  by: Handle;
  at: string;
  text: string;
  lang?: 'en' | 'fr' | 'ar';
  likes: number;
  photo?: Photo;
  video?: true;
  poll?: readonly string[];
  /** Key of the post it quotes. */
  quotes?: string;
  /** Passed on by the company. */
  reposted?: true;
  replies?: readonly Words[];
}

/** The moment the pages pretend it is: ages such as "3h" are counted from here, so that every run shows the same ones. */
export const now = Date.parse('2025-03-21T09:00:00Z');

const table = {
  larkfieldbags: {
    name: 'Larkfield Bags',
    about: 'Six people and nine sewing machines making waxed canvas bags for bicycles.',
    colour: '#2f6b4f',
  },
  inesmarlow: { name: 'Ines Marlow', about: 'Founder at Larkfield Bags', colour: '#7a4fb0' },
  mayaodrides: { name: 'Maya Oduya', about: 'Commutes all year, complains in moderation', colour: '#b0473f' },
  oskarlind: { name: 'Oskar Lind 🚲', about: 'Touring cyclist and slow cook', colour: '#2b6cb0' },
  priyavcycles: { name: 'Priya Venkat', about: 'Product designer, weekend rider', colour: '#b7791f' },
  jonasweil: { name: 'Jonas Weil', about: 'Runs a bicycle workshop by the station', colour: '#4a5568' },
  gracewhit: { name: 'Grace Whitcombe', about: 'Nurse, night shifts, cargo bike', colour: '#97266d' },
  lenamoreau: { name: 'Léna Moreau', about: 'Géographe à vélo', colour: '#276749' },
  denizaksoy: { name: 'Deniz Aksoy', about: 'Illustrator of maps and machines', colour: '#c05621' },
  wujian: { name: 'Wu Jian', about: 'Films small repairs', colour: '#285e61' },
  ahmadrashid: { name: 'أحمد راشد', about: 'مهندس يحب الدراجات', colour: '#744210' },
  hannakess: { name: 'Hanna Kess', about: 'Teacher, two children, one tandem', colour: '#553c9a' },
  tomasrial: { name: 'Tomás Rial', about: 'Buyer at a small outdoor shop', colour: '#9b2c2c' },
  beacastellan: { name: 'Bea Castellan', about: 'Allotment, bread, bicycles', colour: '#2c7a7b' },
} as const;

export type Handle = keyof typeof table;

export const person = (handle: Handle): Person => ({ handle, ...table[handle] });

export const people: readonly Person[] = Object.entries(table).map(([handle, { name, about, colour }]) => ({
  handle,
  name,
  about,
  colour,
}));

/** The account that is signed in on X and the page that posts on Facebook. */
export const company = person('larkfieldbags');

/** The person who is signed in on LinkedIn. */
export const founder = person('inesmarlow');

export const posts: readonly Words[] = [
  {
    key: 'clips',
    by: 'larkfieldbags',
    at: '2025-03-21T06:30:00Z',
    text: 'If you could change one thing about how the Fieldroll pannier clips on and off the rack, what would it be?',
    likes: 41,
    replies: [
      {
        key: 'clips-gloves',
        by: 'gracewhit',
        at: '2025-03-21T06:52:00Z',
        text: 'A release I can find with winter gloves on. After a night shift I stand there in the dark, feeling for a tab the size of a pea.',
        likes: 18,
        replies: [
          {
            key: 'clips-gloves-ask',
            by: 'larkfieldbags',
            at: '2025-03-21T07:05:00Z',
            text: '@gracewhit That helps. Would a cord loop do, or does it have to be a bigger tab?',
            likes: 3,
            replies: [
              {
                key: 'clips-gloves-loop',
                by: 'gracewhit',
                at: '2025-03-21T07:11:00Z',
                text: '@larkfieldbags A loop would be perfect, as long as it cannot get into the spokes.',
                likes: 5,
              },
            ],
          },
        ],
      },
      {
        key: 'clips-rattle',
        by: 'jonasweil',
        at: '2025-03-21T07:20:00Z',
        text: 'They rattle on 10 mm rails. Half of my customers wrap tape around the rack.\nRubber inserts in two sizes would end it.',
        likes: 11,
      },
      {
        key: 'clips-oneHand',
        by: 'hannakess',
        at: '2025-03-21T07:41:00Z',
        text: 'One hand please 🙏🏽 the other one is holding a child.',
        likes: 27,
      },
      {
        key: 'clips-nothing',
        by: 'oskarlind',
        at: '2025-03-21T08:02:00Z',
        text: 'Honestly? Nothing. Mine have held for 6,000 km of gravel.',
        likes: 7,
      },
      {
        key: 'clips-arabic',
        by: 'ahmadrashid',
        at: '2025-03-21T08:15:00Z',
        text: 'أتمنى لو كان المشبك من المعدن بدلاً من البلاستيك، فقد انكسر مرتين هذا الشتاء.',
        lang: 'ar',
        likes: 4,
      },
    ],
  },
  {
    key: 'missing',
    by: 'mayaodrides',
    at: '2025-03-21T05:48:00Z',
    text: 'My @larkfieldbags Fieldroll came with one clip missing. I wrote on Monday and have not heard back.\n\nThe bag itself is lovely, which makes it worse.',
    likes: 9,
    replies: [
      {
        key: 'missing-same',
        by: 'tomasrial',
        at: '2025-03-21T06:10:00Z',
        text: '@mayaodrides Same here, three out of the last twenty in our shop. Somebody should check the packing table.',
        likes: 2,
      },
    ],
  },
  {
    key: 'rain',
    by: 'oskarlind',
    at: '2025-03-20T19:25:00Z',
    text: 'Four hours of sideways rain 🌧️ and my laptop is bone dry. Thank you @larkfieldbags, and thank you whoever sewed number 0412 👏🏽😀',
    likes: 132,
    photo: { file: 'rain', alt: 'A dark green pannier covered in raindrops, hooked on a bicycle rack' },
    reposted: true,
  },
  {
    key: 'crumb',
    by: 'priyavcycles',
    at: '2025-03-20T16:04:00Z',
    text: 'A small wish list for the Crumb handlebar bag, after a year of daily use.\n\nA light loop at the front, because the bag hides my lamp. A lid that stays open on its own while I look for keys. A map window that does not fog up. And a strap pad: it turns into a shoulder bag at the station, and the thin strap cuts in when there is a camera inside.\n\nI would happily pay for a version two that had only the first of these, and I know at least four people in our Sunday group who would do the same.',
    likes: 64,
    replies: [
      {
        key: 'crumb-light',
        by: 'denizaksoy',
        at: '2025-03-20T16:31:00Z',
        text: 'The light loop! I have been using a hair tie.',
        likes: 12,
      },
    ],
  },
  {
    key: 'rack',
    by: 'jonasweil',
    at: '2025-03-20T14:12:00Z',
    text: 'Does the Loft rack bag fit a rack that is only 11 cm wide? https://larkfield.example/loft/sizes says nothing about it and I have a customer waiting.',
    likes: 6,
  },
  {
    key: 'strap',
    by: 'gracewhit',
    at: '2025-03-20T11:37:00Z',
    text: 'Looks good, but please make the shoulder strap longer. Not everybody is 1.60 m.',
    likes: 22,
    quotes: 'launch',
  },
  {
    key: 'tour',
    by: 'lenamoreau',
    at: '2025-03-20T09:18:00Z',
    text: 'Premier week-end avec mes sacoches @larkfieldbags : trois jours le long de la Loire, rien de mouillé, rien de cassé. Une question : où trouver des boucles de rechange ? #velo',
    lang: 'fr',
    likes: 48,
    photo: { file: 'riverbank', alt: 'A loaded touring bicycle leaning against a tree beside a wide river' },
  },
  {
    key: 'launch',
    by: 'larkfieldbags',
    at: '2025-03-19T15:00:00Z',
    text: 'BIG NEWS! 🎉 The amazing Loft rack bag is finally here. 20% off until Sunday only, so order yours now: https://larkfield.example/loft #bikelife #newgear #cycling',
    likes: 15,
  },
  {
    key: 'colour',
    by: 'denizaksoy',
    at: '2025-03-19T13:22:00Z',
    text: 'Asking for a friend who sews bags. Which colour is missing?',
    likes: 31,
    poll: ['Rust', 'Slate', 'Mustard', 'Leave it green'],
  },
  {
    key: 'buckle',
    by: 'wujian',
    at: '2025-03-19T08:45:00Z',
    text: 'How I replaced a broken Larkfield buckle with a bottle cap and some patience. Spare parts in the box would be nicer.',
    likes: 210,
    video: true,
  },
  {
    key: 'zip',
    by: 'ahmadrashid',
    at: '2025-03-18T20:10:00Z',
    text: 'شكراً @larkfieldbags على الإصلاح المجاني للسحّاب. هل ستصنعون حقيبة أصغر للأطفال؟ 🙂',
    lang: 'ar',
    likes: 17,
  },
  {
    key: 'bench',
    by: 'beacastellan',
    at: '2025-03-18T17:33:00Z',
    text: '',
    likes: 88,
    photo: { file: 'bench', alt: 'Three canvas bicycle bags drying on a garden bench' },
  },
  {
    key: 'customs',
    by: 'hannakess',
    at: '2025-03-18T12:26:00Z',
    text: 'Ordered one bag, paid customs twice. The shop page shows the price without any hint of it. Could you say so before the last step?',
    likes: 36,
  },
  {
    key: 'repairs',
    by: 'larkfieldbags',
    at: '2025-03-17T10:00:00Z',
    text: 'You asked for repairs without posting the whole bag, so we now send a patch and a curved needle for nothing. Which repair would you want to do yourself next?',
    likes: 73,
    photo: { file: 'colours', alt: 'Patches of waxed canvas in four colours with a curved needle' },
  },
  {
    key: 'shop',
    by: 'tomasrial',
    at: '2025-03-17T08:05:00Z',
    text: 'We sold our last Fieldroll on Saturday. What I hear most at the till: "is there a smaller one for the train?"',
    likes: 19,
  },
];

/** A paid post between the others. It has no time and is nobody's feedback. */
export const advertisement = {
  name: 'Pedal & Sons Insurance',
  handle: 'pedalandsons',
  about: 'Promoted',
  colour: '#1a365d',
  text: 'Your bicycle deserves better than a bad lock. Insure it today!',
} as const;

const regulars = [
  'mayaodrides',
  'oskarlind',
  'priyavcycles',
  'jonasweil',
  'gracewhit',
  'lenamoreau',
  'denizaksoy',
  'ahmadrashid',
  'hannakess',
] as const satisfies readonly Handle[];

/** A customer's post by number, for timelines that are longer than anybody reads. */
export function another(number: number): Words {
  const writer = regulars[number % regulars.length] ?? 'mayaodrides';
  const remarks = [
    'the buckle froze this morning',
    'the lining is easier to clean than I feared',
    'could the inside pocket be deeper?',
    'the wax smell is gone after a week',
    'I would like one that fits a child seat',
  ];
  return {
    key: `day-${number}`,
    by: writer,
    at: new Date(Date.parse('2025-03-16T20:00:00Z') - number * 1_740_000).toISOString(),
    text: `Day ${number} with my Larkfield bag: ${remarks[number % remarks.length] ?? ''}`,
    likes: number % 9,
  };
}
