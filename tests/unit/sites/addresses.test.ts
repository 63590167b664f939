import { expect, test } from 'vitest';
import { addressOf } from '@/lib/sites/addresses';

const page = 'https://www.facebook.com/acme/';

test.each([
  ['/ana?id=1', 'https://www.facebook.com/ana?id=1'],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Facme.com%2Fa%3Fb%3D1%26fbclid%3Dx&h=y',
    'https://acme.com/a?b=1',
  ],
  ['https://www.linkedin.com/safety/go/?url=https%3A%2F%2Facme.com%2F&urlhash=x', 'https://acme.com/'],
  ['https://lnkd.in/abc', 'https://lnkd.in/abc'],
  [
    '/ana/posts/1?__cft__[0]=a&__tn__=b&utm_source=c&comment_id=2',
    'https://www.facebook.com/ana/posts/1?comment_id=2',
  ],
  ['https://l.facebook.com/l.php?h=y', 'https://l.facebook.com/l.php?h=y'],
])('%s leads to %s', (href, expected) => {
  expect(addressOf(href, page)?.href).toBe(expected);
});

test.each([null, 'javascript:void(0)', 'mailto:a@acme.com', 'https://', 'blob:https://x.com/1'])(
  '%s is no address',
  (href) => {
    expect(addressOf(href, page)).toBeNull();
  },
);
