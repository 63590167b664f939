import { describe, expect, test } from 'vitest';
import type { Rewrite } from '@/lib/draft/draft';
import { judge } from '@/lib/draft/judge';
import { fits } from '@/lib/draft/rewrites/length';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { leadIns } from '@/lib/draft/rewrites/questions/tone';
import type { Brand, Tone } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';
import { allSubjects } from '../../../../scripts/all-subjects';

const acme: Brand = {
  id: 'acme',
  names: ['Acme'],
  handles: [],
  domains: ['acme.example'],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain',
};
const texts = (draft: string) => suggest({ text: draft }, acme).rewrites.map(({ text }) => text);
const bands =
  'We are thrilled to announce our new leather watch bands! Shop now and get 20% off: https://acme.example/bands';

test('the news comes first, plain, with its link and one question; then questions, each of another family', () => {
  const { topic, rewrites } = suggest({ text: bands }, acme);
  expect(topic).toEqual({ phrase: 'leather watch bands', class: 'wear' });
  expect(rewrites[0]).toEqual({
    shape: 'news',
    family: 'idea',
    text: 'Our new leather watch bands are here.\nhttps://acme.example/bands\nWhich colour or size of leather watch bands can you never find?',
  });
  const questions = rewrites.filter(({ shape }) => shape === 'question');
  expect(questions.length).toBeGreaterThan(1);
  expect(new Set(questions.map(({ family }) => family)).size).toBe(questions.length);
});

const drafts = [
  bands,
  'Introducing our brand-new almond croissant, the flakiest in town! Get yours today.',
  "We're hiring! Looking for a talented barista in Leeds. Apply now: https://acme.example/jobs",
  'Join our exclusive webinar on email marketing this Thursday. Only 20 spots left, register now!',
  'Proud to be named Best Small Hotel 2025! What an amazing crew we have.',
  '50% off all office chairs today only. Shop now!',
  'Tired of late invoices? Our invoicing software does the rest. Book a demo today.',
  'We just hit 10,000 followers! Thank you all!',
  'Offline mode has finally landed in Tidepool! Refresh now to try it.',
  'Read our FREE and ultimate guide on mortgages: https://acme.example/guide',
  'Tag 3 friends for a chance to win a hamper!',
  '"Dream big and dare to fail." – Norman Vaughan #motivation #success #hustle',
  'Excited to partner with Millbrook Council on world-class composting and recycling.',
  'Excellence is one of our core values. We leverage synergies for all our stakeholders.',
  'Damp in the cellar? Our expert roofers are the best choice in Kent. Ring now for a free estimate!',
  'Double tap if your cat runs the house! Order our luxury cat food now.',
  'New ferry route to Bergen, from only £75! Book your crossing now.',
  'Our zorblax is the best zorblax in the world. Buy now!',
  'NEW: rye and fennel bread! Grab a loaf today 😋',
  'Under 12s go free at our zoo all August. Book online and save 15%!',
];

describe.each(drafts)('%s', (text) => {
  const { rewrites } = suggest({ text }, acme);
  const score = judge({ text }, acme).score;

  test('gets three to eight suggestions, each ending in a question', () => {
    expect(rewrites.length).toBeGreaterThanOrEqual(3);
    expect(rewrites.length).toBeLessThanOrEqual(8);
    for (const rewrite of rewrites) expect(rewrite.text).toMatch(/[^\s{}]\?$/);
  });

  test('is bettered by each of them', () => {
    for (const rewrite of rewrites) {
      const judged = judge({ text: rewrite.text }, acme);
      if (rewrite.shape === 'question') expect(judged.verdict).toBe('clear');
      else expect(judged.score).toBeLessThanOrEqual(score / 2);
    }
  });

  test('lends them no number it does not hold, and they are all different', () => {
    for (const rewrite of rewrites) {
      for (const number of rewrite.text.match(/\d+/g) ?? []) expect(text).toContain(number);
      expect(rewrite.text).not.toMatch(/[{}]|\b(\w+) \1\b/);
    }
    expect(new Set(rewrites.map((rewrite) => rewrite.text)).size).toBe(rewrites.length);
  });
});

test.each([
  [
    'Introducing our brand-new almond croissant, the flakiest in town! Get yours today.',
    'Our new almond croissant is here.',
  ],
  [
    "We're hiring! Looking for a talented barista in Leeds. Apply now!",
    'We are looking for a barista in Leeds.',
  ],
  [
    'Meet us at the Leeds Food Fair on Thursday to see our game-changing oven!',
    'We will be at the Leeds Food Fair on Thursday.',
  ],
  [
    'Offline mode has finally landed in Tidepool! Refresh now to try it.',
    'Offline mode has landed in Tidepool.',
  ],
  ['Our caramel doughnuts are BACK for a limited time! Hurry in.', 'Our caramel doughnuts are back.'],
  ["Meet Juno, the UK's first solar tram. Book your ride!", "Juno is the UK's first solar tram."],
  ['Congratulations to Mo who passed first time! Book lessons now.', 'Mo passed first time.'],
  ['Proud to unveil the K9, our fastest kiln yet. Book a demo!', 'The K9 is here.'],
  ['Early bird tickets for Hull Jazz are live! Grab yours now.', 'Early tickets for Hull Jazz are live.'],
  ['Our bake sale raised £212! Thanks all, see you soon.', 'Our bake sale raised £212.'],
])('of %j the news is %j', (text, news) => {
  expect(texts(text)[0]).toMatch(new RegExp(`^${news.replaceAll('.', String.raw`\.`)} `));
});

test.each([
  // "Free" is the fact.
  [
    'We are offering a free backup check to any small firm until the end of May. Ring us!',
    'We are offering a free backup check to any small firm until the end of May.',
  ],
  // Where to bring it and until when are what a reader needs, and nothing is sold.
  [
    'We are collecting tins for Leeds this week. Drop off your bags at the Co-op, weekdays 9-3.',
    'We are collecting tins for Leeds this week. Drop off your bags at the Co-op, weekdays 9-3.',
  ],
  [
    'The summer fair is on Saturday 7 June in Hull. Sign up by 1 May.',
    'The summer fair is on Saturday 7 June in Hull. The closing date is 1 May.',
  ],
  // A note is signed, news is not.
  [
    'Our new loaf is on the shelf from Saturday. Cash or card, bring a bag if you can x',
    'Our new loaf is on the shelf from Saturday. Cash or card, bring a bag if you can.',
  ],
  // "The same thing" goes with what would have said which.
  [
    'Our workshop opened in Hull on 4 May. Three people asked for the same thing this week. Book a tour now!',
    'Our workshop opened in Hull on 4 May.',
  ],
])('of %j the news keeps %j', (text, news) => {
  const told = texts(text)[0] ?? '';
  expect(told.slice(0, news.length)).toBe(news);
  expect(told.slice(news.length)).toMatch(/^\s[^.]+\?$/);
});

test('a topic that a person chose is the topic asked about', () => {
  const { topic, topics, rewrites } = suggest({ text: bands }, acme, {
    phrase: 'clog',
    class: 'shoe',
  });
  expect(topic).toEqual({ phrase: 'clog', class: 'shoe' });
  expect(topics.map(({ phrase }) => phrase)).toEqual(['clog', 'leather watch bands']);
  expect(rewrites.map(({ text }) => text)).toContain('Where do clogs start to hurt first?');
});

test("a person's own words for it, of which no more is known, are the topic and stand in no question", () => {
  const { topic, rewrites } = suggest({ text: 'Read our amazing guide now!' }, acme, {
    phrase: 'Zorblax ethics',
  });
  expect(topic).toEqual({ phrase: 'Zorblax ethics' });
  expect(rewrites.length).toBeGreaterThanOrEqual(3);
  expect(rewrites.map(({ text }) => text).join(' ')).not.toContain('Zorblax');
});

test('what the profile calls a product outranks what the draft seems to be about', () => {
  const brand = { ...acme, products: [{ name: 'Tidepool', class: 'app' }] };
  expect(suggest({ text: 'Offline mode has landed in Tidepool! Refresh now.' }, brand).topic).toEqual({
    phrase: 'Tidepool',
    class: 'app',
  });
});

test('a name that nobody told us of is not asked about', () => {
  for (const text of texts('Zorblax is the best in the world. Buy Zorblax Superior now!')) {
    expect(text).not.toMatch(/zorblax.*\?/i);
  }
});

test("somebody else's link is kept, our own is not, in a question", () => {
  const questions = (text: string) =>
    suggest({ text }, acme)
      .rewrites.filter(({ shape }) => shape === 'question')
      .map((rewrite) => rewrite.text);
  for (const text of questions('Buy our lamps now! https://acme.example'))
    expect(text).not.toContain('https');
  for (const text of questions('Buy lamps now! https://guild.example/lamps')) {
    expect(text).toContain('https://guild.example/lamps');
  }
});

describe('a reply', () => {
  const reply = (text: string) =>
    suggest({ text, reply: true }, acme).rewrites.map((rewrite) => rewrite.text);

  test('keeps whom it answers and its thanks', () => {
    for (const text of reply('@jo_b @ana Thank you both. Use code TEA20 for 20% off, shop now!')) {
      expect(text).toMatch(/^@jo_b @ana Thank you both\. .*\?$/);
    }
  });

  test('to somebody whom something went wrong for asks about that', () => {
    const texts = reply('Sorry to hear that! Use code TEA20 for 20% off your next order.');
    expect(texts).toContain('Sorry to hear that! What would put this right for you?');
    expect(texts.join(' ')).not.toContain('like best');
  });
});

test('where somebody has died nothing is asked', () => {
  expect(
    suggest({ text: "We are closed on Thursday for Joan's funeral. Order online!" }, acme).rewrites,
  ).toEqual([]);
});

test('a Spanish draft gets Spanish questions only', () => {
  for (const [text, question] of [
    ['Hoy llega nuestra nueva colección. ¡Compra ahora!', /hiciéramos ahora/],
    ['Buscamos un camarero para nuestro restaurante en Sevilla. ¡Únete al equipo!', /oferta de trabajo/],
    ['¡50 % de descuento en todas las zapatillas hasta el domingo!', /precio/],
  ] as const) {
    const { topics, rewrites } = suggest({ text }, unknownBrand);
    expect(topics).toEqual([]);
    expect(rewrites.length).toBeGreaterThanOrEqual(3);
    for (const rewrite of rewrites) expect(rewrite.text).toMatch(/^¿.*\?$/);
    expect(rewrites.map((rewrite) => rewrite.text).join(' ')).toMatch(question);
  }
});

test('a draft in a language we have no questions in gets none', () => {
  expect(suggest({ text: 'Jetzt neu bei uns: die Sommerkollektion ist da!' }, unknownBrand)).toEqual({
    topic: null,
    topics: [],
    rewrites: [],
    known: true,
  });
});

test('nothing written yet gets nothing', () => {
  expect(suggest({ text: ' ' }, acme).rewrites).toEqual([]);
});

test('suggestions fit X, whose links count 23', () => {
  const long = `Our new leather watch bands are here after ${'a very long and patient '.repeat(9)}winter. Shop now!`;
  for (const { text } of suggest({ text: long, site: 'x' }, acme).rewrites)
    expect(text.length).toBeLessThanOrEqual(280);
});

describe('of a draft whose topic nothing tells', () => {
  const offered = (text: string) => suggest({ text }, unknownBrand).rewrites;

  test('no more than three suggestions are general', () => {
    const rewrites = offered('You can now scan handwritten notes in Scribely. Update today!');
    expect(rewrites[0]?.text).toBe(
      'You can now scan handwritten notes in Scribely. What would you use it for first?',
    );
    expect(rewrites).toHaveLength(3);
  });

  test('what speaks of the news is never asked without it', () => {
    for (const { shape, text } of offered('You can now scan handwritten notes in Scribely. Update today!'))
      if (shape === 'question') expect(text).not.toMatch(/\bit\b/);
  });
});

test('an evening, a fair or a walk is asked about as a person calls it', () => {
  const typed = (text: string, phrase: string) =>
    suggest({ text }, unknownBrand, { phrase }).rewrites.map((rewrite) => rewrite.text);
  const curling = typed(
    'Ever yelled at a rock? We are back on Friday at the rink, 7pm.',
    'learn to curl night',
  );
  expect(curling.join('\n')).toContain('Who would you bring along to the learn to curl night?');
});

test('where a cause is what is told, what was collected is no topic', () => {
  const texts = suggest(
    { text: 'With your help we packed 312 hampers for the food bank in Leeds. Donate today!' },
    unknownBrand,
    undefined,
    allSubjects,
  ).rewrites.map(({ text }) => text);
  expect(texts[0]).toMatch(
    /^With your help we packed 312 hampers for the food bank in Leeds\. Which [^.]* food bank/,
  );
  expect(texts.join(' ')).not.toContain('a hamper');
});

test('every link of the news stays, in its sentence or right below, with the word in front that says what is there', () => {
  const [told] = texts(
    'Our new kiln guide is out: https://acme.example/guide\nYou can fire at acme.example/kilns or in the shop.\nPrices: https://acme.example/prices',
  );
  expect(told?.split('\n').slice(0, -1)).toEqual([
    'Our new kiln guide is out: https://acme.example/guide',
    'You can fire at acme.example/kilns or in the shop.',
    'Prices: https://acme.example/prices',
  ]);
});

test('a job keeps its closing date, an event its title and day', () => {
  const news = (text: string) => suggest({ text }, unknownBrand).rewrites[0]?.text ?? '';
  expect(news("We're hiring a baker in Hull. Apply by 3 May: https://acme.example/jobs")).toContain(
    'The closing date is 3 May.\nhttps://acme.example/jobs\n',
  );
  expect(news('Join our webinar on Thursday 18 June: Ransomware, one year on. Save your seat!')).toMatch(
    /^Our webinar is on Thursday 18 June: Ransomware, one year on\. [^.]*\?$/,
  );
});

describe('the tone of a brand', () => {
  const toned = (text: string, tone: Tone, reply?: true) =>
    suggest({ text, reply }, { ...acme, tone }).rewrites.map((rewrite) => rewrite.text);
  const fronts = new RegExp(leadIns.join('|'), 'u');
  const loaf = 'Our sourdough is baked overnight and it is amazing! Order now.';
  const wink = 'How long does a sourdough loaf last in your house?';

  test('plain asks straight, and what comes with a wink later', () => {
    const texts = toned(loaf, 'plain');
    expect(texts.join('\n')).not.toMatch(fronts);
    const [straight, winking] = ['What goes on the first slice', wink].map((opening) =>
      texts.findIndex((text) => text.includes(opening)),
    );
    expect(straight).toBeGreaterThanOrEqual(0);
    expect(winking).toBeGreaterThan(straight ?? -1);
  });

  test('warm has a few words in front of every question, behind news and alone', () => {
    const { rewrites } = suggest({ text: bands }, { ...acme, tone: 'warm' });
    expect(rewrites[0]?.text).toBe(
      'Our new leather watch bands are here.\nhttps://acme.example/bands\nTell us: which colour or size of leather watch bands can you never find?',
    );
    expect(rewrites.map(({ text }) => text).filter((text) => !fronts.test(text))).toEqual([]);
    expect(new Set(rewrites.map(({ shape }) => shape)).size).toBe(2);
  });

  test('playful asks first what comes with a wink', () => {
    expect(toned(loaf, 'playful')[0]).toContain(wink);
  });

  test.each([
    ['a reply', '@jo Sorry, your parcel is late. Buy our express delivery!', true],
    ['where nobody is in the mood to play', 'Six puppies were abandoned at our door. Please donate today!'],
    ['Spanish', '¡50 % de descuento en todas las zapatillas hasta el domingo!'],
  ] as const)('is plain in %s', (_, text, reply?: true) => {
    const plain = toned(text, 'plain', reply);
    expect(plain.length).toBeGreaterThan(0);
    expect(toned(text, 'warm', reply)).toEqual(plain);
    expect(toned(text, 'playful', reply)).toEqual(plain);
  });

  test.each(drafts)(
    'warm is no more of an advert than plain, nor longer than its site allows: %s',
    (text) => {
      const of = (tone: Tone) => suggest({ text, site: 'x' }, { ...acme, tone }).rewrites;
      const verdicts = (tone: Tone, shape: Rewrite['shape']) =>
        new Set(
          of(tone)
            .filter((rewrite) => rewrite.shape === shape)
            .map((rewrite) => judge({ text: rewrite.text, site: 'x' }, acme).verdict),
        );
      expect(verdicts('warm', 'question')).toEqual(new Set(['clear']));
      if (!verdicts('plain', 'news').has('mild')) expect(verdicts('warm', 'news')).not.toContain('mild');
      expect(verdicts('warm', 'news')).not.toContain('strong');
      for (const rewrite of of('warm')) expect(fits(rewrite.text, 'x')).toBe(true);
      expect(of('warm').length).toBeGreaterThanOrEqual(3);
    },
  );
});

test.each([
  [
    'vet vacancy',
    'vet',
    "We're after a vet. Mixed practice in Fenn, three vets and one old cat. Ring Ana on 01632 960112.",
  ],
  [
    'museum fundraising manager',
    'museum fundraising manager',
    'The Kiln Museum in Fenn is a charity with a leaking roof. We want our first Fundraising Manager, three days a week, £34,000 pro rata. Donations and appeals are yours.',
  ],
])('who is hired by what a person calls a %s is asked about the work of a %s', (phrase, job, text) => {
  const asked = suggest({ text, site: 'linkedin' }, unknownBrand, { phrase }).rewrites.filter(
    ({ shape }) => shape === 'question',
  );
  expect(asked.length).toBeGreaterThan(2);
  for (const question of asked.slice(0, 3)) expect(question.text).toContain(job);
});

test('an anniversary and an award are asked about at work, besides the trade they are had in', () => {
  const asked = (text: string, phrase: string) =>
    suggest({ text, site: 'linkedin' }, unknownBrand, { phrase })
      .rewrites.map(({ text }) => text)
      .join(' ');
  expect(
    asked(
      'Today Fenn Roofing turned 40. My dad began with two ladders. Thank you to every roofer.',
      '40 years of roofing',
    ),
  ).toMatch(/decades|business anniversary|old friend|customer here/);
  expect(
    asked('Fenn Roofing won Roofer of the Year last night. Thank you to the whole crew.', 'roofing award'),
  ).toMatch(/\baward\b[^?]*\?/);
});

test('a question that the writer asks further up is not left standing in front of another', () => {
  const text =
    'Our office plants are 25% off through October 31 for new clients in Fenn.\n\nWhich plant in your office looks saddest now? Photos in the comments, the best one wins a free fig.';
  for (const { shape, text: told } of suggest({ text, site: 'linkedin' }, unknownBrand).rewrites)
    if (shape === 'news') expect(told.match(/\?/g)).toHaveLength(1);
});

test('the day on which tickets go on sale is not the day of the show', () => {
  const asked = (text: string) => suggest({ text }, unknownBrand).rewrites;
  const behind = (text: string) => asked(text).map((rewrite) => rewrite.text.split(/(?<=[.!?])\s/).at(-1));
  const company = 'Who would you bring along on Friday?';
  expect(behind('Join us for our open evening on Friday at the mill. Bring your boots!')).toContain(company);
  expect(
    behind('Tickets for our open evening at the mill go on sale Friday at 10am. Bring your boots!'),
  ).not.toContain(company);
});

test('where to book is told as a notice tells it', () => {
  const { rewrites } = suggest(
    {
      text: 'Our new dental practice is OPEN in Hull!! Four chairs and late nights on Wednesdays. Book online or give Shaz a ring on 01632 960 001.',
      site: 'facebook',
    },
    unknownBrand,
  );
  expect(rewrites[0]?.text).toContain('Bookings online, or give Shaz a ring on 01632 960 001.');
});
