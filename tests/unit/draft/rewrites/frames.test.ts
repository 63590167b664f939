import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { frameFamilies } from '@/lib/draft/rewrites';
import { heads } from '@/lib/draft/topic/heads';
import { nounOf } from '@/lib/draft/topic/noun';
import { occasions } from '@/lib/draft/topic/occasion';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { families } from '@/lib/profile/family';
import { unknownBrand } from '@/lib/profile/ownership';

const classes = Object.keys(heads);

test('every kind of thing has a question in at least four families', () => {
  const asked = (name: string) =>
    families.filter((family) =>
      frameFamilies[family].frames.some(({ about }) => about.some((one) => one === name)),
    );
  expect(classes.filter((name) => asked(name).length < 4)).toEqual([]);
});

test.each([...occasions, 'reply', 'trouble'])(
  'after %s there are at least three topic-free questions',
  (occasion) => {
    const open = families.flatMap((family) =>
      frameFamilies[family].open.filter(({ after }) => after.some((one) => one === occasion)),
    );
    expect(open.length).toBeGreaterThanOrEqual(3);
  },
);

describe.each(families)('%s', (family) => {
  const { frames, open } = frameFamilies[family];

  test('every question asks, addresses somebody, and reads as no advert', () => {
    for (const { say } of [...frames, ...open]) {
      expect(say).toMatch(/^(?:Which|What|When|Where|Who|How)\b.*[a-z}]\?$/);
      expect(say).not.toMatch(/\bWhy\b|what do you think/i);
      expect(judge({ text: say.replaceAll(/\{\w+\}/g, 'lamps') }, unknownBrand).findings).toEqual([]);
    }
  });

  test('no two questions are the same', () => {
    const said = [...frames, ...open].map(({ say, ...rest }) => say + JSON.stringify(rest));
    expect(new Set(said).size).toBe(said.length);
  });
});

test('every known noun gives at least three grammatical questions', () => {
  const poor: string[] = [];
  for (const { count, mass } of Object.values(heads)) {
    for (const head of `${count} ${mass}`.split(/\s+/).filter((word) => word !== '')) {
      const phrase = head.replaceAll('_', ' ');
      const noun = nounOf({ phrase });
      if (!noun) poor.push(phrase);
      const { rewrites } = suggest({ text: 'Shop now and save 20% today!' }, unknownBrand, {
        phrase,
        class: noun?.class,
      });
      if (rewrites.length < 3) poor.push(phrase);
      for (const { text } of rewrites) {
        expect(text).not.toMatch(/[{}]|\b(\w+) \1\b|\ba [aeio]\w|\s\?|undefined/);
      }
    }
  }
  expect(poor).toEqual([]);
});
