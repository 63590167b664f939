import { describe, expect, test } from 'vitest';
import { aboutOf } from '@/lib/draft/about';
import type { Topic } from '@/lib/draft/draft';
import { read } from '@/lib/draft/reading';
import { occasionOf } from '@/lib/draft/topic/occasion';
import { unknownBrand } from '@/lib/profile/ownership';
import { allSubjects } from '../../../scripts/all-subjects';

function about(text: string, typed?: Topic, brand = unknownBrand) {
  const reading = read({ text });
  return aboutOf(reading, brand, occasionOf(reading), allSubjects, typed);
}
const roast = 'Sunday roasts are back at the Hare from this weekend. Ring us to book.';

test("a subject is shown in the draft's own words", () => {
  const { topic, subject } = about(roast);
  expect([topic?.phrase, subject?.name]).toEqual(['Sunday roasts', 'Sunday roast']);
});

describe('what a person typed', () => {
  test('is what is asked about, whatever the draft says', () => {
    const { topic, subject } = about(roast, { phrase: 'birthday cake orders' });
    expect([topic?.phrase, subject?.name]).toEqual(['birthday cake orders', 'birthday cake']);
  });

  test('leaves the subject to the draft where it only names the post', () => {
    const { topic, subject } = about(roast, { phrase: 'product launch' });
    expect([topic?.phrase, subject?.name]).toEqual(['product launch', 'Sunday roast']);
  });

  test('is understood as far as anything is known of it', () => {
    expect(about(roast, { phrase: 'jazz night' }).asked).toEqual({ phrase: 'jazz', class: 'art' });
  });

  test('is a job in an advert for one', () => {
    const advert = 'We are hiring a backend engineer in Hull. Apply by 3 May.';
    expect(about(advert, { phrase: 'hiring a backend engineer' }).asked).toEqual({
      phrase: 'backend engineer',
      class: 'job',
    });
  });
});

test("the profile's own names outrank what the draft says", () => {
  const brand = { ...unknownBrand, products: [{ name: 'Hare', class: 'eatery' }] };
  expect(about(roast, undefined, brand).topic).toEqual({ phrase: 'Hare', class: 'eatery' });
});

describe('where we speak of ourselves', () => {
  test('what is mentioned on the way is no subject', () => {
    const text = 'We won Best Bakery at the Hull Food Awards! Thank you to Jo, who makes the coffee.';
    expect(about(text).subject?.name).toBe('award');
  });

  test('nobody is asked about the trade that an advert looks for', () => {
    const text = 'Looking for a qualified plumber to join our crew in Hull. No weekends. Call Jo.';
    expect(about(text).subject?.name).toBe('job vacancy');
  });

  test('what was collected for a cause is not what it is about', () => {
    const text = 'With your help we packed 312 hampers for the food bank. Donate today!';
    expect(about(text).subject?.name).not.toBe('hampers');
  });
});

test('what is mentioned once in passing is no subject to ask about', () => {
  const repairs = 'The hall reopens on 4 May after the repairs. Doors open at seven.';
  expect(about(`${repairs} A pint waits for you.`).subject?.name).not.toBe('beer');
  expect(about('A new pint is on the bar from 4 May. Come and taste it.').subject?.name).toBe('beer');
});

test.each([
  'The round is on us if you guess the weight, and we drew it up at the kitchen table.',
  'The next pint is on me. We keep long hours here, and nobody minds.',
])('figures of speech in %j are no subject', (text) => {
  expect(about(text).subject).toBeNull();
});

test.each([
  ['We need a weekend barista from May. Ask for Jo.', 'weekend barista'],
  ['Waitress/waiter needed on Fridays at the Hare.', 'waitress'],
  ["We're hiring! Looking for a kitchen fitter to join us in Swindon.", 'kitchen fitter'],
])('%j is about the job', (text, job) => {
  expect(about(text).asked).toEqual({ phrase: job, class: 'job' });
});

test.each([
  ['Two grooming slots left before Christmas: full groom from £40.', 'dog grooming'],
  ['Our new bread is here. Thanks to our landlords.', 'bread'],
  ['The remnants are out, perfect for bedrooms and caravans.', 'rugs and carpets'],
  ['Bake sale on Friday after school in the playground.', 'bake sale'],
])('what a draft names on the way is not its subject: %j', (text, name) => {
  expect(about(text).subject?.name).toBe(name);
});

test('what is done is shown by the name of its subject', () => {
  expect(about('The studio has outgrown the attic and moves to Unit 4.').topic?.phrase).toBe('new premises');
});

test('who might work in a trade is not asked what its customers are', () => {
  const asked = (text: string) => about(text).askable.map(({ subject }) => subject);
  const plumber = asked('We are hiring! A plumber to join us in Hull. A pipe bender is provided.');
  expect(plumber[0]?.name).not.toBe('job vacancy');
  expect(plumber[0] && allSubjects.atWork(plumber[0])).toBeDefined();
  const bender = asked('We are hiring! A pipe bender to join us in Hull. Sourdough is provided.');
  expect(bender[0]?.name).toBe('job vacancy');
  expect(bender.map(({ name }) => name)).not.toContain('sourdough');
});

test('what a person calls a post by its season is about its thing', () => {
  const text = 'A library card is free from 4 May. The public library is open all summer.';
  expect(about(text, { phrase: 'library summer' }).subject?.name).toBe('public library');
  expect(about('Long days ahead.', { phrase: 'summer' }).subject?.name).toBe('summer');
});

test('what only other words hint at is not meant where a thing of another kind is named', () => {
  expect(about('Our new umbrella folds flat.').subject).toBeNull();
  expect(about('Our bags now have a bright lining. Order yours today!').subject?.name).not.toBe(
    'order fulfilment',
  );
});
