import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { read } from '@/lib/draft/reading';
import { frameFamilies } from '@/lib/draft/rewrites/questions/frames';
import { filled, placesOf } from '@/lib/draft/rewrites/questions/places';
import { questionsFor } from '@/lib/draft/rewrites/questions/questions';
import { heads, type NounClass } from '@/lib/draft/topic/heads';
import { nounOf } from '@/lib/draft/topic/noun';
import { occasions } from '@/lib/draft/topic/occasions';
import { families } from '@/lib/profile/family';
import { languageOf } from '@/lib/text/language';
import { unknownBrand } from '@/lib/profile/ownership';

const classes = Object.keys(heads);
const all = families.flatMap((family) => frameFamilies.en[family]);
const listing = read({
  text: 'A webinar and a podcast for our 10,000 users. Choose from red, green and blue.',
});

test('every kind of thing has a question that names it in four families', () => {
  const asked = (name: string) =>
    families.filter((family) =>
      frameFamilies.en[family].some(
        ({ about, say }) => about?.some((one) => one === name) && !say.includes('{options}'),
      ),
    );
  expect(classes.filter((name) => asked(name).length < 4)).toEqual([]);
});

test.each([...occasions, 'reply', 'trouble'] as const)(
  'after %s there are at least three questions for a draft of unknown topic',
  (occasion) => {
    for (const language of ['en', 'es'] as const)
      expect(questionsFor(language, 'unknown', occasion, {}).length).toBeGreaterThanOrEqual(3);
  },
);

test('where help is needed there are three questions', () => {
  expect(questionsFor('en', 'unknown', 'need', {})).toHaveLength(3);
});

test.each(occasions)(
  'after %s a topic of unknown kind stands in no question, for no question suits every kind',
  (occasion) => {
    const noun = nounOf({ phrase: 'zorblax' }, read({ text: 'zorblax' }));
    const named = questionsFor('en', 'unknown', occasion, placesOf(read({ text: '' }), noun)).filter(
      ({ text }) => /\bzorblax\b/i.test(text),
    );
    expect(named).toEqual([]);
  },
);

describe.each(families)('%s', (family) => {
  const frames = frameFamilies.en[family];

  test('every question asks, addresses somebody, and reads as no advert', () => {
    for (const { say } of frames) {
      expect(say).toMatch(/^(?:Which|What|When|Where|Who|Whose|Whom|How)(?: .*)?[a-z}]\?$/);
      expect(say).not.toMatch(/\bWhy\b|what do you think/i);
      // A verb before the topic agrees with it by `{do}`, or is none.
      expect(say).not.toMatch(/\b(?:does?|is|are|has|have|was|were) (?:your |the )?\{any\}/);
      expect(judge({ text: say.replaceAll(/\{[\w ]+\}/g, 'lamps') }, unknownBrand).findings).toEqual([]);
    }
  });

  test('no two questions are the same', () => {
    const said = frames.map((frame) => JSON.stringify(frame));
    expect(new Set(said).size).toBe(said.length);
  });
});

test('every Spanish question asks in Spanish, names no topic, and no two are the same', () => {
  const said = families.flatMap((family) => frameFamilies.es[family].map(({ say }) => say));
  for (const say of said) {
    expect(say).toMatch(
      /^¿(?:Qué|Cuál|Quién|Cuándo|Dónde|Cómo|En qué|Con quién|Sobre qué|A qué|Por dónde) .*[^\s?]\?$/u,
    );
    expect(say).not.toMatch(/[{}]/);
    expect(languageOf(say)).not.toMatch(/en|other/);
  }
  expect(new Set(said).size).toBe(said.length);
});

describe('every question with every known noun in it', () => {
  const nouns = Object.entries(heads).flatMap(([name, { count, mass }]) =>
    `${count} ${mass}`
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ class: name as NounClass, phrase: word.replaceAll('_', ' ') })),
  );
  const said = nouns.flatMap((topic) => {
    const noun = nounOf(topic, listing);
    const places = placesOf(listing, noun);
    return all
      .filter(({ about }) => !about || about.includes(topic.class))
      .flatMap(({ say }) => filled(say, places) ?? []);
  });

  test('is a great many', () => {
    expect(nouns.length).toBeGreaterThan(300);
    expect(said.length).toBeGreaterThan(5_000);
  });

  test.each([
    ['an open place', /[{}]|undefined|null/],
    ['a word twice', /\b(\w+) \1\b/i],
    ['a wrong article', /\ba (?:[aio]|e(?!u)|u(?!n|s))|\ban (?![aeiou]|hour|honest|HR|mba|mot|suv|lcd|led)/i],
    ['a plural after an article', /\ban? (?:\w+ )?(?:shoes|bags|cakes|candles|apps|houses)\b/],
    ['a small first letter', /^[^A-Z]/],
    ['a wrong end', /\s\?|[^\p{L}\p{N}]\?$/u],
    [
      'a verb that does not agree',
      /\bdo (?:granola|payroll|research|music)\b|\bdoes (?:reports|guides|apps)\b/,
    ],
  ])('never holds %s', (_, wrong) => {
    expect(said.filter((text) => wrong.test(text))).toEqual([]);
  });
});
