import { describe, expect, test } from 'vitest';
import { writtenPost } from '@/lib/feedback/captures/by-hand';
import { captureSchema } from '@/lib/feedback/capture';

const siteOf = (host: string) => (host === 'x.com' ? 'x' : null);
const written = (words: string, who = '', where = '') => writtenPost({ words, who, where }, siteOf);

describe('words written down by hand', () => {
  test('are a post of their own, with who said it and where', () => {
    expect(written(' The strap slips.\n', 'Dana Reyes (@dana)', 'x.com/dana/status/7')).toMatchObject({
      id: expect.stringMatching(/^x:hand:/),
      site: 'x',
      author: { name: 'Dana Reyes', handle: 'dana', profile: null },
      text: 'The strap slips.',
      permalink: 'https://x.com/dana/status/7',
      taken: 'hand',
    });
    expect(captureSchema.shape.taken.safeParse('hand').success).toBe(true);
  });

  test.each([
    ['Dana Reyes', 'Dana Reyes', null],
    ['@dana', 'dana', 'dana'],
    ['Dana Reyes @dana', 'Dana Reyes', 'dana'],
    ['dana@example.org', 'dana@example.org', null],
    ['', '', null],
  ])('“%s” is the name “%s” and the handle %s', (who, name, handle) => {
    expect(written('It leaks.', who)).toMatchObject({ author: { name, handle } });
  });

  test('of a page that is none of the sites are from the web, and its host says who where nobody does', () => {
    expect(written('It leaks.', '', 'https://www.forum.example.org/t/1')).toMatchObject({
      site: 'web',
      author: { name: 'forum.example.org' },
    });
    expect(written('It leaks.')).toMatchObject({ site: 'web', permalink: null, author: { name: '' } });
  });

  test('are the same words however often they are written down', () => {
    const [once, again] = [written('It leaks!', '@Dana'), written('  it leaks', '@dana')];
    expect(once).toMatchObject({ id: typeof again === 'string' ? again : again.id });
    expect(written('It leaks!', '@sam')).not.toMatchObject({
      id: typeof once === 'string' ? once : once.id,
    });
  });
});

test.each([
  ['no-words', ' \n ', ''],
  ['too-long', 'a'.repeat(1_000_001), ''],
  ['no-address', 'It leaks.', 'the forum'],
  ['no-address', 'It leaks.', 'forum'],
  ['no-address', 'It leaks.', 'javascript:alert(1)'],
  ['no-address', 'It leaks.', 'file:///etc/hosts'],
])('%s is said of what cannot be kept', (why, words, where) => {
  expect(written(words, '', where)).toBe(why);
});
