import { expect, test } from 'vitest';
import { rearticled, withArticle } from '@/lib/text/article';

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

test.each([
  ['an exclusive European tour', 'an European tour', 'a European tour'],
  ['An exclusive one-day course', 'An one-day course', 'A one-day course'],
  ['an amazing used car', 'an used car', 'a used car'],
  ['A premium SUV', 'A SUV', 'An SUV'],
  ['a premium umbrella', 'a umbrella', 'an umbrella'],
  ['a stunning hour-long walk', 'a hour-long walk', 'an hour-long walk'],
  [
    'a historic mill and an historic kiln',
    'a historic mill and an historic kiln',
    'a historic mill and an historic kiln',
  ],
])('of %j, without its praise, %j is left as %j', (written, left, said) => {
  expect(rearticled(left, written)).toBe(said);
});
