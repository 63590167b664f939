import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import type { Brand } from '@/lib/profile/brand';
import { signals } from '@/lib/draft/signals';
import { unknownBrand } from '@/lib/profile/ownership';
import { examples } from './signals/examples';

const acme: Brand = {
  id: 'acme',
  names: ['Acme'],
  handles: ['acme'],
  domains: ['acme.example'],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain',
};
const root = new URL('../../../', import.meta.url).pathname;
const unknown = (text: string) => judge({ text }, unknownBrand);
const says = (text: string, reply = false) => judge({ text, reply }, acme);
/** What the signals say by themselves, without the learned weights. */
const signalsAlone = { signalsOff: ['wording'], phrasesOff: [] };
const signalled = (text: string, brand = acme, reply = false) => judge({ text, reply }, brand, signalsAlone);
const advert =
  'We are thrilled to announce our new leather watch bands! Shop now and get 20% off: https://acme.example/bands';

test('an advert is strong, and each finding says where and why', () => {
  const { verdict, findings } = signalled(advert);
  expect(verdict).toBe('strong');
  expect(says(advert).verdict).toBe('strong');
  expect(findings.map(({ signal, text }) => [signal, text])).toEqual([
    ['self-announce', 'We are thrilled to announce'],
    ['self-announce', 'our new leather watch bands'],
    ['cta-buy', 'Shop now'],
    ['price-discount', 'get 20% off'],
    ['own-link', 'https://acme.example/bands'],
  ]);
  for (const { start, end, text, reason } of findings) {
    expect(advert.slice(start, end)).toBe(text);
    expect(reason).toMatch(/\.$/);
  }
});

test('a question to readers is clear, and so is an empty draft', () => {
  expect(says('Which size of watch band can you never find?')).toEqual({
    verdict: 'clear',
    score: 0,
    findings: [],
  });
  expect(says('')).toEqual({ verdict: 'clear', score: 0, findings: [] });
});

test('of two clear drafts the one further from promotion scores less', () => {
  const thanks = says('Sorry, the gate was stuck after the storm. Thanks for your patience.');
  const plain = says('The gate stands beside the road.');
  expect([thanks.verdict, plain.verdict]).toEqual(['clear', 'clear']);
  expect(thanks.score).toBeLessThan(plain.score);
});

test('two signals that mark the same words count once', () => {
  expect(
    says('We are proud to be an award-winning bakery.').findings.map(({ signal }) => signal),
  ).not.toContain('brag-award');
});

describe('questions', () => {
  const news = 'Our new watch bands are here.';

  test('a real question halves the announcement and earns credit', () => {
    expect(signalled(`${news} Which colour would you wear every day?`).score).toBeLessThan(
      signalled(news).score / 2,
    );
  });

  test('a hook question earns nothing', () => {
    const hook = 'Leaky tap? We fix it today. Call now!';
    expect(says(hook).findings.map(({ signal }) => signal)).toContain('pitch-claim');
    expect(says(hook).verdict).toBe('strong');
  });

  test.each(['Did you know we ship for free?', 'Ready to join?', 'Who does not love a deal? Shop now.'])(
    '%j earns nothing',
    (question) => {
      expect(signalled(`${advert} ${question}`).score).toBeGreaterThanOrEqual(signalled(advert).score);
    },
  );
});

test('telling readers what became of their words makes an announcement clear', () => {
  const loop =
    'You told us the buckle was stiff. We have changed it, and our new strap comes with a softer one.';
  expect(says(loop).verdict).toBe('clear');
});

const withLink = (host: string) => says(`Our new guide is here: https://${host}/guide`);

describe('links', () => {
  test('to our own site, a subdomain included, weigh; to somebody else they do not', () => {
    expect(withLink('acme.example').findings.map(({ signal }) => signal)).toContain('own-link');
    expect(withLink('shop.acme.example').score).toBe(withLink('acme.example').score);
    expect(withLink('bbc.example').findings.map(({ signal }) => signal)).not.toContain('own-link');
  });

  test('that may lead anywhere count only beside another sign', () => {
    expect(unknown('The timetable is at https://somewhere.example').findings).toEqual([]);
    expect(signalled('Shop now: https://somewhere.example', unknownBrand).score).toBe(3.5);
  });

  test("to a host that bears the brand's name are its own", () => {
    const named: Brand = { ...unknownBrand, names: ['Sole Mates'] };
    expect(signalled('solemates.example/sale', named).score).toBe(2);
  });
});

describe('replies', () => {
  test('praise and announcements alone never make a reply strong', () => {
    const proud =
      'We are proud to announce our game-changing, award-winning, world-class app! Learn more. Trusted by 500 shops. #a #b #c #d';
    expect(says(proud).verdict).toBe('strong');
    expect(says(proud, true).verdict).toBe('mild');
  });

  const selling = ['cta-buy', 'price-discount', 'engagement-bait', 'urgency'];
  const praising = signals.map(({ id }) => id).filter((id) => ![...selling, 'own-link'].includes(id));
  const every = (ids: string[]) => ids.flatMap((id) => examples[id]?.fires ?? []).join('. ');

  test('everything that does not sell, taken together, never makes one strong', () => {
    const text = every(praising);
    const tastes = { signalsOff: [...selling, 'own-link', 'wording'], phrasesOff: [] };
    expect(judge({ text }, acme, tastes).verdict).toBe('strong');
    expect(judge({ text, reply: true }, acme, tastes).verdict).toBe('mild');
  });

  test.each(selling)('%s pushed with our link does', (id) => {
    expect(says(`${every([id])}. https://acme.example`, true).verdict).toBe('strong');
  });

  test('selling to a customer does', () => {
    expect(says('Thanks! 20% off this week, book now: https://acme.example', true).verdict).toBe('strong');
  });

  test('our own link is an answer while nothing is offered beside it', () => {
    expect(says('The steps are at acme.example/help', true).verdict).toBe('clear');
    expect(signalled('Order yours here: acme.example', acme, true).score).toBe(5);
  });

  test('a help link and a phone number are help', () => {
    expect(says('Sorry! The steps are at https://bbc.example/help, or please phone now.', true).verdict).toBe(
      'clear',
    );
  });
});

const marked = (text: string) => says(text).findings.map((finding) => [finding.signal, finding.text]);

test('words that two signals mark are marked once, by the one that marks more of them', () => {
  expect(marked('Monday again. #MondayMotivation #success #mindset acme.example')).toEqual([
    ['hashtag-stuffing', '#MondayMotivation #success #mindset'],
    ['own-link', 'acme.example'],
  ]);
  expect(marked('Brunch rated no.1 in Whitefield. Book a table at acme.example')).toContainEqual([
    'hype',
    'Brunch rated no.1',
  ]);
});

test('of a draft that is all "we" the sentence is shown that says it most, where nothing more exact stands in it', () => {
  const text = 'We grew. Our team and our partners are all ours. Shop now at acme.example';
  expect(marked(text)).toContainEqual(['we-monologue', 'Our team and our partners are all ours.']);
  expect(marked('We and our team. Shop now')).toContainEqual(['we-monologue', 'We and our team.']);
  expect(marked('Shop now with us, our team and our partners')).toEqual([['cta-buy', 'Shop now']]);
});

test('in a draft that is clear neither a question at its head nor a link to who knows where is marked', () => {
  const asks = 'Cat up a tree? Put the ladder away and call us on 01632 960 118, we come for nothing.';
  expect(unknown(`${asks} What would you have done? What do your cats do?`).verdict).toBe('clear');
  expect(unknown(`${asks} What would you have done? What do your cats do?`).findings).toEqual([]);
  expect(unknown('The minutes of Tuesday are at parish.example').findings).toEqual([]);
  expect(unknown('Shop now at parish.example').findings.map(({ text }) => text)).toContain('parish.example');
});

describe('tastes', () => {
  test('a signal that is off neither shows nor counts', () => {
    const { findings, score } = judge({ text: advert }, acme, {
      signalsOff: ['price-discount'],
      phrasesOff: [],
    });
    expect(findings.map(({ signal }) => signal)).not.toContain('price-discount');
    expect(score).toBeCloseTo(says(advert).score - 3);
  });

  test('a phrase that is off is not marked, in any case', () => {
    const { findings } = judge({ text: advert }, acme, { signalsOff: [], phrasesOff: ['shop now'] });
    expect(findings.map(({ signal }) => signal)).not.toContain('cta-buy');
  });

  test('one that was marked as a whole, with a curly apostrophe, is off as a whole', () => {
    const text = 'We’re thrilled to announce our new leather watch bands! Shop now';
    const { findings } = judge({ text }, acme);
    const [first, second] = findings.map((finding) => finding.text.toLowerCase());
    const left = judge({ text }, acme, { ...signalsAlone, phrasesOff: [first ?? '', second ?? ''] });
    expect(first).toBe('we’re thrilled to announce');
    expect(left.findings.map(({ signal }) => signal)).not.toContain('self-announce');
    expect(left.score).toBeLessThan(judge({ text }, acme).score);
  });
});

describe('rules of one’s own', () => {
  const rules = [
    { phrase: 'cheap', why: 'We say fair.' },
    { phrase: "it's a no-brainer", why: '' },
    { phrase: '100%', why: '' },
  ];
  const ruled = (text: string) =>
    judge({ text }, acme, { signalsOff: [], phrasesOff: [], rules }).findings.filter(
      ({ signal }) => signal === 'own-rule',
    );

  test('mark whole words in any case, with their reason', () => {
    expect(ruled('Cheap. Really cheap, not cheaper.').map(({ text, reason }) => [text, reason])).toEqual([
      ['Cheap', 'We say fair.'],
      ['cheap', 'We say fair.'],
    ]);
  });

  test('mark phrases over curly apostrophes and line breaks, and signs as they are', () => {
    expect(ruled('It’s a\nno-brainer, 100% so.').map(({ text }) => text)).toEqual([
      'It’s a\nno-brainer',
      '100%',
    ]);
  });

  test('speak in any language, and make a draft at least mild', () => {
    const german = judge({ text: 'Das ist nicht cheap, das ist die Wahrheit.' }, acme, {
      signalsOff: [],
      phrasesOff: [],
      rules,
    });
    expect(german.findings.map(({ signal }) => signal)).toEqual(['own-rule']);
    expect(german.verdict).toBe('mild');
  });
});

test('in other languages only links, prices, hashtags and shouting speak', () => {
  const german = 'Heute ist unsere neue Kollektion da. Jetzt kaufen mit -20 % Rabatt! acme.example';
  expect(says(german).findings.map(({ signal }) => signal)).toEqual(['price-discount', 'own-link']);
  expect(says(german).partly).toBe(true);
  expect(says(advert).partly).toBeUndefined();
});

test("offsets are the draft's own, behind emoji with joiners, right-to-left words and curly quotes", () => {
  for (const before of ['👨‍👩‍👧‍👦🏳️‍🌈 ', 'שלום עולם. ', '“It’s” ', 'İİİ. ', '\u00a0– ']) {
    const text = `${before}Shop now and get 20% off the new ones with us`;
    for (const finding of says(text).findings) {
      expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    }
    expect(says(text).findings.map(({ text: words }) => words)).toContain('Shop now');
  }
});

test('whatever is not clear has a finding to show for it, also a reply', () => {
  const words = fc.constantFrom(
    'our ',
    'clients ',
    'we ',
    'see growth. ',
    'Sorry ',
    'Meet ',
    'the team ',
    '! ',
    'us? ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.boolean(), (pieces, reply) => {
      const { verdict, findings } = says(pieces.join(''), reply);
      if (verdict !== 'clear') expect(findings).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('any text gets findings that lie inside it, in order, and a finite score', () => {
  const parts = fc.constantFrom(
    'Shop now ',
    '20% off ',
    '👨‍👩‍👧',
    'שלום ',
    '#tag ',
    '!!! ',
    'we ',
    '? ',
    '\n',
    'acme.example ',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 }),
      (pieces) => {
        const text = pieces.join('');
        const { findings, score } = says(text);
        expect(Number.isFinite(score) && score >= 0).toBe(true);
        let from = 0;
        for (const { start, end, text: words } of findings) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(words);
          from = start;
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('a draft of 100,000 characters is judged by its beginning', () => {
  const long = `Shop now! ${'and then we said a little more about it. '.repeat(2_500)}Last chance, 20% off!`;
  expect(long.length).toBeGreaterThan(100_000);
  expect(says(long).findings.map(({ signal }) => signal)).toContain('cta-buy');
  expect(says(long).findings.map(({ signal }) => signal)).not.toContain('urgency');
});

// The recorded limit of what judging adds to every page; it may only fall.
const mostBytes = 28_000;

test('judging stays small enough to travel in every page, and brings no Zod', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}lib/draft/judge.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    metafile: true,
  });
  expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(mostBytes);
  expect(Object.keys(metafile.inputs).filter((file) => file.includes('zod'))).toEqual([]);
});
