import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rewrite } from '@/lib/draft/draft';
import { judge } from '@/lib/draft/judge';
import { isNearDuplicate, passes, type Source } from '@/lib/draft/rewrites/gate';
import type { Brand } from '@/lib/profile/brand';
import type { SiteId } from '@/lib/profile/site';

const acme: Brand = {
  id: 'acme',
  names: ['Acme'],
  handles: [],
  domains: ['acme.example'],
  products: [{ name: 'Halden' }],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain',
};

function source(text: string, site?: SiteId): Source {
  const draft = { text, site };
  return { draft, brand: acme, judged: judge(draft, acme) };
}

const draft =
  'Made in four-hour shifts. We are proud to announce 12 new leather watch bands with @jo_b! Shop now: https://acme.example/bands. Found by https://guild.example #bands';
const ask = (text: string): Rewrite => ({ shape: 'question', family: 'idea', text });
const tell = (text: string): Rewrite => ({ shape: 'news', family: 'idea', text });

describe('lets pass', () => {
  test.each([
    ask('Which colour of watch band can you never find?'),
    ask('@jo_b Which of the 12 would you wear?'),
    ask('https://guild.example Which one would you wear every day?'),
    ask('Which strap would suit the Halden?'),
    ask('What would you do with a four-hour strap?'),
    tell('12 new leather watch bands are here: https://acme.example/bands\nWhich would you wear every day?'),
  ])('$text', (rewrite) => {
    expect(passes(rewrite, source(draft))).toBe(true);
  });
});

test.each([ask, tell])('a statement passes only where it is a whole one of ours', (shaped) => {
  const rewrite = shaped('Over to you. Which would you wear every day?');
  expect(passes(rewrite, { ...source(draft), written: ['Over to you.'] })).toBe(true);
  expect(passes(rewrite, { ...source(draft), written: ['Over to you: which would you wear?'] })).toBe(false);
});

describe('stops', () => {
  test.each([
    ['a question of yes or no', ask('Would you wear the bands every day?')],
    ['another language', ask('¿Qué color de correa te gustaría llevar todos los días?')],
    ['a number of its own', ask('Which of the 14 would you wear?')],
    ['a number in words', ask('Which of the thousands would you wear?')],
    ['a name of its own', ask('Which band would suit London?')],
    ['a name that opens the sentence', ask('London, which band would you wear?')],
    ['a handle', ask('@ana Which band would you wear?')],
    ['a hashtag', ask('Which #style would you wear?')],
    ['a link', ask('https://other.example Which band would you wear?')],
    ['our own link, in a question', ask('https://acme.example/bands Which would you wear?')],
    ['a claim in front of a question', ask('The bands are waterproof. Which would you wear?')],
    ['a claim in news', tell('The bands are waterproof. Which would you wear?')],
    [
      'a claim that hides before a link',
      tell('The bands are waterproof: https://acme.example/bands\nWhich would you wear?'),
    ],
    ['a statement at the end', ask('Which would you wear? Tell us.')],
    ['a call to buy', ask('Shop now. Which would you wear?')],
    ['praise', ask('Which of the best bands in town would you wear?')],
  ])('%s', (_, rewrite) => {
    expect(passes(rewrite, source(draft))).toBe(false);
  });

  test('what does not fit the site, links counted as X counts them', () => {
    const link = `https://guild.example/${'a'.repeat(240)}`;
    const from = (site: SiteId) => source(`Shop now! ${link} ${'or which '.repeat(40)}`, site);
    const long = ask(`${link} ${'or which '.repeat(26)}?`.replace(' ?', '?'));
    expect(long.text.length).toBeGreaterThan(280);
    expect(passes(long, from('x'))).toBe(true);
    expect(passes(ask(`${'or which '.repeat(32)}?`.replace(' ?', '?')), from('x'))).toBe(false);
    expect(passes(ask(`${'or which '.repeat(32)}?`.replace(' ?', '?')), from('facebook'))).toBe(true);
  });

  test('a competitor that the draft does not name, even in small letters', () => {
    const against = (text: string): Source => {
      const from = source(text);
      return { ...from, brand: { ...from.brand, competitors: ['Slack'] } };
    };
    const rewrite = ask('Which message would you rather read in slack?');
    expect(passes(rewrite, against('Shop now and read your messages!'))).toBe(false);
    expect(passes(rewrite, against('Shop now and leave Slack!'))).toBe(true);
    expect(passes(rewrite, { ...against('Shop now!'), topic: { phrase: 'messages in Slack' } })).toBe(true);
    expect(passes(ask('When did you last slacken a band?'), against('Shop now!'))).toBe(true);
  });

  test('news that scores more than half of the draft', () => {
    const plain = source('Our new watch bands are here.');
    expect(passes(tell('Our new watch bands are here?'), plain)).toBe(false);
  });
});

test('never a number or a capitalised name that neither draft nor profile holds', () => {
  const word = fc.constantFrom(
    'which',
    'Which',
    'band',
    'Band',
    'London',
    'Zed',
    'wear',
    '12',
    '14',
    '3.5',
    'Acme',
    'Halden',
    'Tesco',
    'you',
    'iPhone',
  );
  const known = new Set(['which', 'band', 'wear', '12', 'acme', 'halden', 'you']);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('news', 'question'),
      (parts, shape) => {
        const rewrite: Rewrite = { shape, family: 'idea', text: `${parts.join(' ')}?` };
        if (passes(rewrite, source(draft))) {
          expect(parts.filter((part) => /[\p{Lu}\d]/u.test(part) && !known.has(part.toLowerCase()))).toEqual(
            [],
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('never anything foreign, wherever it stands in a good question', () => {
  const good = 'Which colour of watch band would you wear every day, and where would you wear it?'.split(' ');
  const foreign = fc.oneof(
    fc.integer({ min: 13, max: 99_999 }).map(String),
    fc.constantFrom('Berlin', 'Nike', 'iPad', 'McKinsey', 'O’Hara', 'NASA', 'seven', 'millions'),
    fc.constantFrom('@nike', '#sale', 'https://nike.example', 'nike.com', '30%', '£5', 'sales@nike.com'),
  );
  fc.assert(
    fc.property(
      foreign,
      fc.nat({ max: good.length - 1 }),
      fc.constantFrom('news', 'question'),
      (word, at, shape) => {
        const text = [...good.slice(0, at), word, ...good.slice(at)].join(' ');
        expect(passes({ shape, family: 'idea', text }, source(draft))).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test('the same question twice is one too many', () => {
  const one = ask('Which colour of watch band can you never find?');
  expect(isNearDuplicate(one, ask('Which colour of watch band could you never find?'))).toBe(true);
  expect(isNearDuplicate(one, ask('What goes wrong first with watch bands?'))).toBe(false);
});
