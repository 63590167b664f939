import { describe, expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import type { Question } from '@/lib/draft/rewrites/questions/questions';
import { leadIns, speaker } from '@/lib/draft/rewrites/questions/tone';
import { questionsOn } from '@/lib/draft/rewrites/questions/written';
import { subjects as common } from '@/lib/draft/subjects/common';
import { seldom } from '@/lib/draft/subjects/seldom';
import type { Tone } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';
import { allSubjects } from '../../../../../scripts/all-subjects';

const ask = (text: string, playful = false): Question => ({
  family: 'experience',
  text,
  behindNews: false,
  particular: true,
  about: true,
  bound: false,
  written: true,
  playful,
});
const said = (tone: Tone, ...questions: Question[]) => speaker(tone)(questions).map(({ text }) => text);
const crust = ask('Which end of the loaf is yours?');
const names = ask('What is your sourdough starter called?', true);

test('a plain question is as it is written', () => {
  expect(speaker('plain')([crust, names])).toEqual([crust, names]);
});

test('of playful questions those with a wink come first, the others in their order', () => {
  const flour = ask('Which flour do you bake with?');
  expect(speaker('playful')([crust, flour, names])).toEqual([names, crust, flour]);
});

describe('a warm question', () => {
  test('goes on in small letters behind a few words', () => {
    expect(said('warm', crust)).toEqual(['Tell us: which end of the loaf is yours?']);
  });

  test.each([
    ['a colon of its own', 'On a steep hill: push or pedal?'],
    ['a colon at its end', 'Which would you choose: red or blue?'],
    ['a name in front', 'Bergen or Oslo, and in which month?'],
    ['a question before it', 'Want to run by May? What is first on your list?'],
  ])('with %s keeps its capital behind a full stop', (_, text) => {
    expect(said('warm', ask(text))).toEqual([`Over to you. ${text}`]);
  });

  test('has other words in front than its neighbours', () => {
    const questions = Array.from({ length: 9 }, (_, at) => ask(`Which loaf is number ${at}?`));
    const fronts = said('warm', ...questions).map((text) => text.split(':')[0]);
    expect(fronts.filter((front, at) => front === fronts[at + 1])).toEqual([]);
    expect(new Set(fronts).size).toBe(4);
  });

  test('has the same words in front wherever it comes again', () => {
    const warm = speaker('warm');
    const [, first] = warm([names, crust]);
    expect(warm([crust])).toEqual([first]);
  });
});

test('every question written for a subject is clear behind any of them', () => {
  const questions = [...common, ...seldom.subjects].flatMap((subject) =>
    questionsOn(subject, allSubjects.cued(subject)),
  );
  const fronts = new Set<string | undefined>();
  // Each begins at another place of the turn.
  for (const skipped of [0, 1, 2, 3]) {
    const warm = speaker('warm');
    warm(questions.slice(0, skipped));
    for (const { text } of warm(questions.slice(skipped))) {
      fronts.add(leadIns.find((front) => text.startsWith(`${front} `)));
      expect(judge({ text }, unknownBrand)).toMatchObject({ verdict: 'clear', findings: [] });
    }
  }
  expect(fronts).toEqual(new Set(leadIns));
});
