import { expect, test } from 'vitest';
import { isPageOf } from '@/lib/feedback/posts/waiting';

const permalinks = {
  x: 'https://x.com/maya/status/12',
  group: 'https://www.facebook.com/groups/bags/posts/7/',
  photo: 'https://www.facebook.com/photo/?fbid=9',
  comment: 'https://www.linkedin.com/feed/update/urn:li:activity:5/?commentUrn=urn%3Ali%3Acomment%3A3',
};

test.each([
  ['its own page', permalinks.x, 'https://x.com/maya/status/12'],
  ['a picture of it', permalinks.x, 'https://twitter.com/maya/status/12/photo/1?s=20'],
  [
    'a page with or without the last stroke',
    permalinks.group,
    'https://www.facebook.com/groups/bags/posts/7',
  ],
  ['a page told by a parameter', permalinks.photo, 'https://www.facebook.com/photo?set=a.1&fbid=9'],
  [
    'a comment, however its address is written',
    permalinks.comment,
    'https://www.linkedin.com/feed/update/urn:li:activity:5?commentUrn=urn:li:comment:3',
  ],
])('%s is the page of a post', (_, permalink, address) => {
  expect(isPageOf(permalink, address)).toBe(true);
});

test.each([
  ['another post whose number begins alike', permalinks.x, 'https://x.com/maya/status/123'],
  ['another picture', permalinks.photo, 'https://www.facebook.com/photo/?fbid=8'],
  ['the post of a comment', permalinks.comment, 'https://www.linkedin.com/feed/update/urn:li:activity:5/'],
  ['a feed', permalinks.x, 'https://x.com/home'],
])('%s is not', (_, permalink, address) => {
  expect(isPageOf(permalink, address)).toBe(false);
});

test('a post without an address has no page', () => {
  expect(isPageOf(null, 'https://x.com/home')).toBe(false);
});
