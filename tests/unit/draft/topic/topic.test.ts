import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { isNounClass } from '@/lib/draft/topic/heads';
import { offeredKinds } from '@/lib/draft/topic/offered-kinds';
import { nounOf } from '@/lib/draft/topic/noun';
import { occasionOf } from '@/lib/draft/topic/occasion';
import { phrases } from '@/lib/draft/topic/phrase';
import { topicsOf } from '@/lib/draft/topic/topic';
import type { Brand } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';

const about = (text: string, brand: Brand = unknownBrand) =>
  topicsOf(read({ text }), brand).topic?.phrase ?? null;
const candidates = (text: string) =>
  topicsOf(read({ text }), unknownBrand).candidates.map(({ phrase }) => phrase);

test.each([
  ['Introducing our NEW brown sugar latte, the creamiest in town!', 'brown sugar latte'],
  ['15% off all standing desks until Sunday', 'standing desks'],
  ['Read our free guide to supply chains', 'supply chains'],
  ['Excited to bring world-class bookkeeping services to you', 'bookkeeping'],
  ['The Halden scooter fits under a desk', 'scooter'],
  ['Meet Atlas, our AI assistant for lifts', 'AI assistant'],
  ['Meet the Loft: our amazing new rack bag!', 'rack bag'],
  ['Tired of late invoices?', 'late invoices'],
  ['We are hiring a product designer in Leeds', 'product designer'],
])('%j is about %s', (text, phrase) => {
  expect(about(text)).toBe(phrase);
  expect(candidates(text)[0]).toBe(phrase);
});

test('what stands behind “1 x” is one of it', () => {
  expect(candidates("We're hiring. 1 x Apprentice who answers the phone.")).toContain('apprentice');
});

test('nothing likely is nothing said', () => {
  expect(about('Excellence runs through all we do.')).toBeNull();
  expect(about('🎉🎉🎉 https://acme.example #yay')).toBeNull();
});

test('a hashtag is asked about, not believed', () => {
  const text = 'Such a day! #MaternalHealth';
  expect(about(text)).toBeNull();
  expect(candidates(text)).toContain('maternal health');
});

test('an area of the profile is found by its keywords, a product by its name', () => {
  const brand: Brand = {
    ...unknownBrand,
    products: [{ name: 'Halden', class: 'bike' }],
    areas: [{ name: 'deliveries', keywords: ['courier'] }],
  };
  expect(about('The courier brought your new lamp', brand)).toBe('deliveries');
  expect(about('Our new lamp fits the Halden', brand)).toBe('Halden');
});

test('every kind that is offered is one there are questions for', () => {
  for (const [kind] of offeredKinds) expect(isNounClass(kind)).toBe(true);
});

describe('a noun', () => {
  test.each([
    [
      { phrase: 'leather watch bands' },
      {
        class: 'wear',
        any: 'leather watch bands',
        many: true,
        one: 'leather watch band',
        kind: 'watch band',
      },
    ],
    [{ phrase: 'granola' }, { class: 'food', any: 'granola', many: false, one: null, kind: 'granola' }],
    [
      { phrase: 'headphones' },
      { class: 'device', any: 'headphones', many: true, one: null, kind: 'headphones' },
    ],
    [
      { phrase: 'Tidepool', class: 'app' },
      { class: 'app', any: 'Tidepool', many: false, one: null, kind: 'Tidepool' },
    ],
    [
      { phrase: 'AI assistant', class: 'app' },
      { class: 'app', any: 'AI assistants', many: true, one: 'AI assistant', kind: 'assistant' },
    ],
  ])('of %j is %j', (topic, noun) => {
    expect(nounOf(topic, read({ text: '' }))).toEqual(noun);
  });

  test('of an unknown kind stays as it was said, whatever class somebody typed', () => {
    const zorblax = { class: 'unknown', any: 'zorblax', many: false, one: null, kind: 'zorblax' };
    expect(nounOf({ phrase: 'zorblax' }, read({ text: 'Our zorblax' }))).toEqual(zorblax);
    expect(nounOf({ phrase: 'zorblax', class: 'toString' }, read({ text: '' }))).toEqual(zorblax);
  });

  test('of an unknown kind is counted where the draft counts it', () => {
    expect(nounOf({ phrase: 'zorblax' }, read({ text: 'Meet a new zorblax' }))).toMatchObject({
      any: 'zorblaxes',
      one: 'zorblax',
    });
  });
});

test.each([
  ['Join us at the spring fair on 4 May', 'event'],
  ["We're hiring! Apply now", 'hiring'],
  ['Shortlisted for three awards', 'award'],
  ['20% off everything', 'discount'],
  ['Read our latest report on soil', 'content'],
  ['Like and share to win a hamper', 'contest'],
  ['Ep 112 is out. A lighthouse keeper on silence', 'content'],
  ['Always wanted to learn piano? Adult beginner spots open in Halifax', 'other'],
])('%j is %s', (text, occasion) => {
  expect(occasionOf(read({ text }))).toBe(occasion);
});

test('what a person calls a post tells what it is for', () => {
  const told = read({ text: 'Five things we have learnt since the kitchen table, one a year.' });
  expect(occasionOf(told)).toBe('other');
  expect(occasionOf(told, 'company anniversary')).toBe('milestone');
});

test('what a long post comes to at its end counts for less than what it opens with', () => {
  const opens = 'We asked 318 finance directors what keeps them up at night. '.repeat(5);
  expect(occasionOf(read({ text: `${opens} By the way, we're hiring.` }))).toBe('content');
});

test('a competitor is never the topic, and what is said of them is none of ours', () => {
  const brand = { ...unknownBrand, competitors: ['Fabrikam', 'Baker & Sons'] };
  const text = 'Tired of Fabrikam invoices? Try our expense reports. #Fabrikam';
  expect(about(text)).toBe('invoices');
  const understood = topicsOf(read({ text }), brand);
  expect(understood.topic?.phrase).toBe('expense reports');
  expect(JSON.stringify(understood)).not.toMatch(/fabrikam/i);
  expect(JSON.stringify(topicsOf(read({ text: 'Better than Baker & Sons!' }), brand))).not.toMatch(
    /baker|sons/i,
  );
});

test('whom a brand speaks to is not what it speaks of', () => {
  const brand = { ...unknownBrand, audience: ['Parents'] };
  const text = 'Tips for new parents from our nursery team';
  expect(candidates(text)[0]).toBe('parents');
  expect(topicsOf(read({ text }), brand).candidates.map(({ phrase }) => phrase)).toEqual(['nursery']);
  expect(about('Introducing our new parents evening!', brand)).toBe('parents evening');
});

test('what kind of thing a product is may be said in any words', () => {
  const brand = {
    ...unknownBrand,
    products: [
      { name: 'Halden', class: 'folding scooter' },
      { name: 'Flow', class: 'app' },
    ],
  };
  const kind = (text: string) => topicsOf(read({ text }), brand).topic?.class;
  expect(kind('The Halden is here')).toBe('bike');
  expect(kind('Flow is here')).toBe('app');
});

test('what goes on without an end is read in pieces', () => {
  const text = `Our shop opens. ${'kiln '.repeat(500)}`;
  expect(Math.max(...phrases(read({ text })).map(({ start, end }) => end - start))).toBeLessThan(
    text.length / 5,
  );
});
