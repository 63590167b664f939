import { expect, test } from 'vitest';
import { withArticle } from '@/lib/text/article';

test.each([
  ['app', 'an app'],
  ['hour of quiet', 'an hour of quiet'],
  ['unusual stay', 'an unusual stay'],
  ['SEO audit', 'an SEO audit'],
  ['EV', 'an EV'],
  ['head barista', 'a head barista'],
  ['spare bedroom', 'a spare bedroom'],
  ['uniform', 'a uniform'],
  ['UX conference', 'a UX conference'],
  ['one-day course', 'a one-day course'],
  ['European tour', 'a European tour'],
])('%j is %j', (phrase, said) => {
  expect(withArticle(phrase)).toBe(said);
});
