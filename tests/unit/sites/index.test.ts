import { expect, test } from 'vitest';
import { siteIds } from '@/lib/profile/site';
import { siteOf, sites } from '@/lib/sites/index';

test.each([
  ['https://x.com/home', 'x'],
  ['https://twitter.com/ana/status/1', 'x'],
  ['https://www.facebook.com/', 'facebook'],
  ['https://www.linkedin.com/feed/', 'linkedin'],
])('%s is a page of %s', (url, id) => {
  expect(siteOf(new URL(url))?.id).toBe(id);
});

test.each(['https://example.com/', 'https://x.com.example.com/', 'https://business.facebook.com/'])(
  '%s is none of ours',
  (url) => {
    expect(siteOf(new URL(url))).toBeNull();
  },
);

test('every site stands in the table under its own id', () => {
  expect(siteIds.map((id) => sites[id].id)).toEqual([...siteIds]);
});
