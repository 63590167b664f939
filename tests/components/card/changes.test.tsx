import { expect, test } from 'vitest';
import { changesOf } from '@/components/card/changes';
import type { Rewrite } from '@/lib/draft/draft';

const news = (text: string): Rewrite => ({ shape: 'news', family: 'choice', text });
const question = (text: string): Rewrite => ({ shape: 'question', family: 'choice', text });

function asked(draft: string, rewrite: Rewrite): string | null {
  const found = changesOf({ text: draft }, rewrite).question;
  return found && rewrite.text.slice(found.start, found.end);
}

test('words left out come in runs, whatever a cut did to case and punctuation', () => {
  const draft = 'We are SO proud: our belts now ship from Leeds! Buy now 👉 shop.example #belts';
  const rewrite = news('Our belts now ship from Leeds. Which colour is missing?');
  expect(changesOf({ text: draft }, rewrite).cut).toEqual([
    'We are SO proud:',
    'Buy now 👉 shop.example #belts',
  ]);
});

test('the added question is the one the draft does not have', () => {
  const draft = 'Cold feet? Our boots are lined with wool.';
  expect(asked(draft, news('Cold feet? Our boots are lined with wool. Where do you get cold first?'))).toBe(
    'Where do you get cold first?',
  );
  expect(asked(draft, news('Cold feet? Our boots are lined with wool.'))).toBeNull();
});

test('a link after the question is not part of it', () => {
  const draft = 'Version 2.0 is out: docs.example/two';
  const rewrite = news('Version 2.0 is out.\nWhich part would you try first?\ndocs.example/two');
  expect(asked(draft, rewrite)).toBe('Which part would you try first?');
  expect(changesOf({ text: draft }, rewrite)).toMatchObject({ cut: [], kept: ['docs.example/two'] });
});

test('a link before the question is not part of it either, a link inside it is', () => {
  const draft = 'Version 2 is out: docs.example/two and see docs.example/old';
  expect(asked(draft, news('Version 2 is out: docs.example/two Which part would you try first?'))).toBe(
    'Which part would you try first?',
  );
  expect(asked(draft, news('Version 2 is out. What does docs.example/old not say?'))).toBe(
    'What does docs.example/old not say?',
  );
});

test('an all-new question keeps the links and mentions it shares with the draft, and cuts nothing in detail', () => {
  const draft = '@ana see https://paper.example/7 and buy ours at acme.example';
  const rewrite = question('@ana which result in https://paper.example/7 surprised you?');
  expect(changesOf({ text: draft }, rewrite)).toEqual({
    question: { start: 0, end: rewrite.text.length },
    cut: [],
    kept: ['https://paper.example/7', '@ana'],
  });
});

test('texts too long to compare are not compared', () => {
  const draft = 'word '.repeat(2_000);
  expect(changesOf({ text: draft }, news('word '.repeat(1_000))).cut).toBeNull();
});
