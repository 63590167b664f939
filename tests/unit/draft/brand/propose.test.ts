import { describe, expect, test } from 'vitest';
import { propose, type Proposed } from '@/lib/draft/brand/propose';

function proposed(...posts: string[]): Proposed {
  const proposal = propose(posts.join('\n\n'));
  if ('error' in proposal) throw new Error(proposal.error);
  return proposal.proposed;
}

const bakery = [
  'Our sourdough is back in all three shops from Saturday! 🥖',
  'Meet Biscuit, our office dog. Meet Rosa Delgado, our new head baker.',
  'New at Rose Lane Bakery: cardamom buns. Come before 11. roselanebakery.example',
  "Which sourdough should we bake on Sundays: rye or spelt? We at Rose Lane Bakery can't agree.",
  "We're hiring a baker in Ripon. Apply at www.roselanebakery.example/jobs",
  'Say hello to Friday Night Pizza! Slices till late at Rose Lane Bakery.',
  'Thanks @rosie and @rosie again for the jam. Tag @roselane if you try it. #jam',
];

test('a few posts of a bakery tell what is its own', () => {
  expect(proposed(...bakery)).toEqual({
    names: ['Rose Lane Bakery'],
    domains: ['roselanebakery.example'],
    handles: ['roselane'],
    products: [{ name: 'Friday Night Pizza' }],
    areas: [{ name: 'sourdough', keywords: [] }],
  });
});

describe('names', () => {
  test('are what the sites and handles spell', () => {
    const { names } = proposed(
      'Corvid is quiet today. https://corvid.example',
      'More at https://corvid.example',
    );
    expect(names).toEqual(['Corvid']);
  });

  test('may hold an "and" that their address spells', () => {
    const { names } = proposed('Peonies at Salt & Stem from 8.', 'Write to hello@saltandstem.example');
    expect(names).toEqual(['Salt & Stem']);
  });

  test('are what posts call themselves again and again, and no place or day', () => {
    const posts = [
      'Here at Tarn & Co we swim on Monday in Leeds.',
      'The Tarn & Co team went to Leeds on Monday.',
    ];
    expect(proposed(...posts).names).toEqual(['Tarn & Co']);
  });
});

describe('sites', () => {
  const hosts = (...posts: string[]) => proposed('Introducing Flow.', ...posts).domains;

  test.each([
    [
      'where posts lead again and again',
      ['See a.example/1', 'See a.example/2', 'See b.example'],
      ['a.example'],
    ],
    ['where letters come from', ['Write to help@a.example'], ['a.example']],
    [
      'of a host and a part of it, the host',
      ['a.example shop.a.example', 'a.example shop.a.example'],
      ['a.example'],
    ],
    [
      'but no short address, and no site that is everybody’s',
      ['bit.ly/a youtube.com/a', 'bit.ly/b youtube.com/b'],
      [],
    ],
    ['and no letterbox that is everybody’s', ['Write to flow@gmail.com'], []],
  ])('%s', (_, posts, expected) => {
    expect(hosts(...posts)).toEqual(expected);
  });
});

describe('handles', () => {
  const handles = (...posts: string[]) => proposed('Introducing Flow.', ...posts).handles;

  test.each([
    ['that readers are asked to follow', ['Follow @Flow for more, with @guest', 'Talk by @guest'], ['flow']],
    [
      'else those mentioned again and again',
      ['Our shop @flowshop is open', 'Come to @flowshop', 'Hi to @ana'],
      ['flowshop'],
    ],
    ['but nobody whom a post answers', ['@ana Thank you!', '@ana Done!'], []],
  ])('%s', (_, posts, expected) => {
    expect(handles(...posts)).toEqual(expected);
  });
});

describe('products', () => {
  test.each([
    ['Introducing the Halden, our folding scooter.', [{ name: 'Halden', class: 'folding scooter' }]],
    ['We launched the Halden scooter today.', [{ name: 'Halden', class: 'scooter' }]],
    ['Tidepool 3.0 is here.', [{ name: 'Tidepool' }]],
    ['The Halden is here. And now Halden 2 is here.', [{ name: 'Halden' }]],
    [
      'Announcing Beacon Insights! Meet Beacon, the CRM.',
      [{ name: 'Beacon Insights' }, { name: 'Beacon', class: 'CRM' }],
    ],
  ])('%s', (post, products) => {
    expect(proposed(post).products).toEqual(products);
  });

  test.each([
    ['a word that opens a sentence', 'Sourdough is back. Trains are here. https://a.example'],
    ['somebody', 'Meet Jo Harper, our new baker. Meet Ana. https://a.example'],
    ['the brand itself', 'Introducing Corvid. https://corvid.example'],
  ])('%s is none', (_, post) => {
    expect(proposed(post).products).toEqual([]);
  });
});

test('an area is what posts come back to, with the shorter word for it', () => {
  const { areas } = proposed(
    'Read our free guide to office chairs.',
    'Introducing new office chairs, from oak.',
    '20% off all garden chairs.',
  );
  expect(areas).toEqual([{ name: 'office chairs', keywords: ['chairs'] }]);
});

describe('what is the matter with the posts is said', () => {
  test.each([
    ['none', ' \n\n 🎉 ', /^Paste a few/],
    ['too many', 'Introducing Flow. '.repeat(6_000), /more than thirty/],
    ['nothing in them', 'lovely morning\n\nhello all', /^Nothing in these posts/],
  ])('%s', (_, pasted, error) => {
    expect(propose(pasted)).toEqual({ error: expect.stringMatching(error) });
  });
});
