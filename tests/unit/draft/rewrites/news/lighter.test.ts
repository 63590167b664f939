import { expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { inParagraphs, type Telling } from '@/lib/draft/rewrites/news/cuts';
import { lightened } from '@/lib/draft/rewrites/news/lighter';
import { unknownBrand } from '@/lib/profile/ownership';
import type { SiteId } from '@/lib/profile/site';

const telling = (text: string, piece: number, given: Partial<Telling> = {}): Telling => ({
  text,
  piece,
  announces: false,
  contact: false,
  bullet: '',
  row: false,
  line: 1,
  leads: false,
  ...given,
});

/** What is left of some sentences of a draft, one after the other, where links belong to it. */
function left(sentences: readonly string[], text: string, site: SiteId = 'facebook', links: string[] = []) {
  const told = sentences.map((sentence, piece) => telling(sentence, piece));
  const draft = { text, site };
  return lightened(
    { told, others: [], links, holding: (some) => [...some] },
    { draft, brand: unknownBrand, judged: judge(draft, unknownBrand) },
  ).map(inParagraphs);
}

const loud = 'Our kiln is lit again on Friday! Mugs are 20% off.';

test('what the gate lets pass is told whole', () => {
  const quiet = ['The kiln is lit again on Friday.', 'Bring a bowl.'];
  expect(left(quiet, quiet.join(' '))[0]).toBe(quiet.join(' '));
});

test('of an advert goes what presses and tells least, and stays when and for how much', () => {
  const [first = ''] = left(
    [
      'The kiln is lit again.',
      'Amazing mugs you will love, get yours now.',
      'A mug is £6 on Friday at 7pm.',
      'Bring a bowl.',
    ],
    loud,
  );
  expect(first).toBe('The kiln is lit again. A mug is £6 on Friday at 7pm. Bring a bowl.');
});

test('a sentence is rather told otherwise than left out', () => {
  const draft = { text: loud, site: 'facebook' } as const;
  const told = [telling('The kiln is lit again.', 0), telling('Get 20% off every mug from just £6.', 1)];
  const [first = []] = lightened(
    { told, others: [[telling('Every mug is £6 and up.', 1)]], links: [], holding: (some) => [...some] },
    { draft, brand: unknownBrand, judged: judge(draft, unknownBrand) },
  );
  expect(inParagraphs(first)).toBe('The kiln is lit again. Every mug is £6 and up.');
});

test('where a site has little room the longest that tells least goes, and what it begins with stays', () => {
  const long =
    'The clay comes from the river below the weir and is dug by hand every spring by whoever has boots, a bucket and a whole long afternoon to spare for it.';
  const sentences = [
    'The kiln is lit again.',
    'Firing is on Friday at 7pm.',
    'A bowl is £6.',
    'Ask Jo.',
    long,
  ];
  const [first = ''] = left(sentences, `${sentences.join(' ')} ${long}`, 'x');
  expect(first).toBe('The kiln is lit again. Firing is on Friday at 7pm. A bowl is £6. Ask Jo.');
});

test('an address is worth a sentence that says no more than others', () => {
  const idle =
    'We had such a long and quiet winter with nothing to do but wedge clay, drink tea by the stove and talk about glazes nobody here has ever tried.';
  const sentences = [
    'The kiln is lit again.',
    idle,
    'Firing is on Friday at 7pm, and a bowl is £6, with glaze.',
  ];
  const [first = ''] = left(sentences, `${sentences.join(' ')} ${idle}`, 'x', ['kiln.example/friday']);
  expect(first).not.toContain(idle);
});
