import { describe, expect, test } from 'vitest';
import { briefOf, withoutAuthors, type Said } from '@/lib/handoff/brief';
import { brief, quote } from './a-brief';

const said = (part: Partial<Said> & { id: string }): Said => ({
  site: 'x',
  author: { name: 'Dana Reyes', handle: 'dana', profile: null },
  text: 'Please make the lockers quieter. They wake the whole street!',
  kind: 'idea',
  permalink: 'https://posts.example/dana/status/1',
  postedAt: 1_000,
  capturedAt: 9_000,
  ...part,
});
const by = (handle: string) => ({ name: handle, handle, profile: null });

describe('a brief', () => {
  test('opens with the first sentence of what it is kept under', () => {
    expect(briefOf([said({ id: 'x:1' })]).ask).toBe('Please make the lockers quieter.');
  });

  test('opens with our own line where there is one, and knows what we know', () => {
    const known = { ask: 'Quieter lockers', area: 'Delivery', answered: 'We will look at it.' };
    expect(briefOf([said({ id: 'x:1' })], known)).toMatchObject({ ...known, id: 'x:1' });
  });

  test('counts people, not posts; the same name on another site is somebody else', () => {
    const all = briefOf([
      said({ id: 'x:1' }),
      said({ id: 'x:2', author: { name: 'Dana R.', handle: 'Dana', profile: null } }),
      said({ id: 'facebook:3', site: 'facebook' }),
    ]);
    expect(all).toMatchObject({ people: 2, posts: 3 });
  });

  test('spans the times of the posts, and those of capture where a post has none', () => {
    const all = briefOf([said({ id: 'x:1', postedAt: 5_000 }), said({ id: 'x:2', postedAt: null })]);
    expect(all).toMatchObject({ first: 5_000, last: 9_000 });
  });

  test('quotes three, everybody once before anybody twice', () => {
    const all = briefOf([
      said({ id: 'x:1', text: 'one' }),
      said({ id: 'x:2', text: 'two' }),
      said({ id: 'x:3', text: 'three', author: by('kim') }),
      said({ id: 'x:4', text: 'four', author: by('lee') }),
    ]);
    expect(all.quotes.map(({ text }) => text)).toEqual(['one', 'three', 'four']);
  });

  test('quotes word for word, and links only to pages', () => {
    const text = ' <b>As it was</b>\r\n';
    const [first] = briefOf([said({ id: 'x:1', text, permalink: 'javascript:alert(1)' })]).quotes;
    expect(first).toMatchObject({ text, permalink: null });
  });

  test('stays quick and short on a post without a sentence', () => {
    expect(briefOf([said({ id: 'x:1', text: 'a'.repeat(1_000_000) })]).ask).toHaveLength(200);
  });
});

describe('without authors', () => {
  const hidden = (part: Parameters<typeof quote>[0]) =>
    withoutAuthors(brief({ quotes: [quote(part)] })).quotes[0];

  test.each([
    ['Dana Reyes', 'D. R.'],
    ['Maria de la Cruz', 'M. C.'],
    ['dana', 'D.'],
    ['田中 太郎', '田. 太.'],
    ['🌟🌟', 'A customer'],
    ['', 'A customer'],
  ])('%j is %j', (author, initials) => {
    expect(hidden({ author })).toMatchObject({ author: initials, handle: null });
  });

  test.each([
    ['the handle', { handle: 'dana', permalink: 'https://posts.example/Dana/status/1' }],
    ['the name', { handle: null, permalink: 'https://posts.example/posts/dana-reyes_parcel-12' }],
    [
      'a name with an accent',
      { author: 'José Ruiz', handle: null, permalink: 'https://posts.example/jos%C3%A9-ruiz-1' },
    ],
    ['a damaged address', { handle: 'dana', permalink: 'https://posts.example/%E9/dana' }],
  ])('an address that spells %s is left out', (_, part) => {
    expect(hidden(part)?.permalink).toBeNull();
  });

  test('an address that spells no name stays, and so do the words', () => {
    const permalink = 'https://posts.example/groups/7/permalink/9';
    expect(hidden({ permalink })).toMatchObject({ permalink, text: quote().text });
  });
});
