import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emails, emoji, hashtags, links, mentions, sentences, words } from '@/lib/text/segments';
import type { Span } from '@/lib/text/span';

const at = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

test('a link ends before the punctuation behind it, with or without a scheme', () => {
  const text = 'See https://www.acme.example/a?b=1. Or solemates.example/sale, or (shop.acme.co.uk)!';
  expect(at(text, links(text))).toEqual([
    'https://www.acme.example/a?b=1',
    'solemates.example/sale',
    'shop.acme.co.uk',
  ]);
  expect(links(text).map(({ host }) => host)).toEqual([
    'acme.example',
    'solemates.example',
    'shop.acme.co.uk',
  ]);
});

test('a missing space after a full stop, a version and an e-mail address are no links', () => {
  for (const text of ['We close tomorrow.We are sorry', 'AcmeNotes 3.0', 'jo@acme.example', 'e.g. this']) {
    expect(at(text, links(text))).toEqual([]);
  }
});

test('hashtags and mentions hold letters of any script; "#1" and an address are neither', () => {
  const text = '#crème #1 #день @jo_b. me@acme.example a#b (@Ana)';
  expect(at(text, hashtags(text))).toEqual(['#crème', '#день']);
  expect(at(text, mentions(text))).toEqual(['@jo_b', '@Ana']);
  expect(at(text, emails(text))).toEqual(['me@acme.example']);
});

test('joined emoji, flags and keycaps are one each', () => {
  const text = '👨‍👩‍👧 🇨🇭 1️⃣ 👍🏽';
  expect(at(text, emoji(text))).toEqual(['👨‍👩‍👧', '🇨🇭', '1️⃣', '👍🏽']);
});

test('words keep inner apostrophes, points and hyphens', () => {
  const text = "don't e-mail 3.0, (naïve) שלום";
  expect(at(text, words(text))).toEqual(["don't", 'e-mail', '3.0', 'naïve', 'שלום']);
});

test('sentences end at marks and lines, not inside numbers, names and addresses', () => {
  const text = 'Dr. Shah is in. It costs 3.50 incl. tea at acme.example today! Really?\nYes 🎉 Come by';
  expect(at(text, sentences(text))).toEqual([
    'Dr. Shah is in.',
    'It costs 3.50 incl. tea at acme.example today!',
    'Really?',
    'Yes 🎉',
    'Come by',
  ]);
});

test('every segment of any text lies inside it, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const segment of [links, hashtags, mentions, emails, emoji, words, sentences]) {
        let from = 0;
        for (const { start, end } of segment(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          from = end;
        }
      }
    }),
  );
});
