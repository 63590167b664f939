import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { questionsAtWork, questionsOn } from '@/lib/draft/rewrites/questions/written';
import { subjects as common } from '@/lib/draft/subjects/common';
import { subjectNamed } from '@/lib/draft/subjects/known';
import { openings } from '@/lib/draft/subjects/openings';
import { seldom } from '@/lib/draft/subjects/seldom';
import { allSubjects } from '../../../../scripts/all-subjects';
import { unknownBrand } from '@/lib/profile/ownership';
import { languageOf } from '@/lib/text/language';
import { sentences } from '@/lib/text/segments';

const subjects = [...seldom.subjects, ...common];
const questions = subjects.flatMap((subject) => [
  ...questionsOn(subject, allSubjects.cued(subject)),
  ...questionsAtWork(allSubjects.atWork(subject) ?? { asks: [] }),
]);
const breaking = (broken: (text: string) => boolean) => questions.filter(({ text }) => broken(text));

test('no two subjects have the same name, and each is known by it', () => {
  const names = subjects.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => subjectNamed(name, allSubjects)?.name !== name)).toEqual([]);
});

test('every subject is meant by small letters that can be looked up', () => {
  for (const body of subjects.flatMap(({ says }) => says)) {
    expect(body).not.toMatch(/\p{Lu}|^\s|\s$/u);
    for (const opening of openings(body)) expect(opening).toMatch(/^[\p{Ll}\p{N}]/u);
  }
});

test('of every subject it is known what its posts speak of, in words that can be found, each once', () => {
  const broken = subjects.filter(({ name, clues = seldom.besides[name]?.clues ?? '' }) => {
    const each = clues.split(', ');
    const unfit = /\p{Lu}|[^\p{L}\p{N} ':&/.%+$£€°"-]|^ | $/u;
    return each.length < 20 || new Set(each).size < each.length || each.some((clue) => unfit.test(clue));
  });
  expect(broken.map(({ name }) => name)).toEqual([]);
});

test('every subject has three questions or more, of two families or more', () => {
  const few = subjects.filter(
    ({ asks }) => Object.keys(asks).length < 2 || Object.values(asks).flat().length < 3,
  );
  expect(few.map(({ name }) => name)).toEqual([]);
});

test('what hangs on a word marks that one, and nothing else does', () => {
  const hanging = subjects.flatMap((subject) => [
    ...allSubjects.cued(subject),
    ...(allSubjects.atWork(subject)?.cued ?? []),
  ]);
  expect(hanging.filter((written) => !/^[^*]*\*[^*]{2,}\*[^*]*$/.test(written))).toEqual([]);
  expect(questions.filter(({ text }) => text.includes('*'))).toEqual([]);
});

describe('every question written for a subject', () => {
  test('is one sentence and no longer than people read', () => {
    expect(breaking((text) => sentences(text).length !== 1 || !/^\p{Lu}.*[^\s?]\?$/u.test(text))).toEqual([]);
    expect(breaking(({ length }) => length < 30 || length > 118)).toEqual([]);
  });

  test('is asked once', () => {
    const texts = questions.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test('wants more than yes or no, and never asks why', () => {
    const closed = /^(?:do|does|did|is|are|was|were|have|has|had|can|could|would|will|should)\b/i;
    expect(breaking((text) => closed.test(text) && !/\bor\b/.test(text))).toEqual([]);
    expect(breaking((text) => /\bwhy\b|what do you think(?: of|\?)/i.test(text))).toEqual([]);
  });

  test('is in English and reads as no advert', () => {
    expect(breaking((text) => !['en', 'unknown'].includes(languageOf(text)))).toEqual([]);
    expect(breaking((text) => judge({ text }, unknownBrand).findings.length > 0)).toEqual([]);
  });

  test('says "we" only where it asks what to do next', () => {
    const ours = questions.filter(({ family, text }) => family !== 'next' && /\b(?:our|us)\b/i.test(text));
    expect(ours).toEqual([]);
  });
});
