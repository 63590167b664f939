import { expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { subjectsOf } from '@/lib/draft/subjects/find';
import { firmsIn } from '@/lib/draft/subjects/firms';
import { unknownBrand } from '@/lib/profile/ownership';
import { allSubjects } from '../../../../scripts/all-subjects';

const firms = (text: string) =>
  firmsIn(read({ text })).map(({ subject, start, end }) => [text.slice(start, end), subject]);
const first = (text: string) => subjectsOf(read({ text }), unknownBrand, allSubjects)[0];

test.each([
  ['We have moved. Quarry Physio, Hull.', 'Quarry Physio', 'physiotherapy'],
  ['It took 19 months, but Puffin Brewing Co. is done.', 'Puffin Brewing Co', 'brewery'],
  ['Three chairs, one mirror. Northgate Barbers', 'Northgate Barbers', 'barber'],
  ['Best of Hull: Tern & Wren Flowers', 'Tern & Wren Flowers', 'florist'],
  ["St Ita's Primary is open on 4 May.", "St Ita's Primary", 'school life'],
  ['Doors open at High Seas Records on Saturday.', 'High Seas Records', 'vinyl records'],
])('in %j the name %j tells of %j', (text, name, subject) => {
  expect(firms(text)).toEqual([[name, subject]]);
});

test.each([
  'Thanks to Quarry Physio for the loan.',
  'We are partnering with Ember Insurance.',
  'New records every week.',
  '#Quarry Physio for all',
])('%j names no firm whose post it is', (text) => {
  expect(firms(text)).toEqual([]);
});

test('the rest of a name that tells its trade means nothing', () => {
  const found = subjectsOf(
    read({ text: 'We have moved! From Monday you will find Harbour Physio above the chemist.' }),
    unknownBrand,
    allSubjects,
  );
  expect(found[0]?.subject.name).toBe('physiotherapy');
});

test('what a post says it is about outranks what the firm does', () => {
  expect(first('Sunday roasts are back this weekend. Pelican Street Espresso')?.subject.name).toBe(
    'Sunday roast',
  );
  expect(first('Two tables free on Friday, 11am. Pelican Street Espresso')?.subject.name).toBe('café');
});
