import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mail } from '@/lib/handoff/links/mail';
import { plain } from '@/lib/handoff/plain';
import { brief, hostile, sayingOnly } from '../a-brief';
import { filledIn, holdsToItsLength } from './links';

const target = { to: 'product+ideas@acme.example' };

test('a letter has the ask as its subject and the brief as its body, its lines ending in CR LF', () => {
  const { address } = mail(brief(), target);
  expect(address.startsWith('mailto:product%2Bideas@acme.example?subject=')).toBe(true);
  expect(address).toContain('%0D%0A');
  expect(address).not.toContain('+');
  expect(filledIn({ address, copy: null })).toEqual({
    subject: 'A quieter parcel locker',
    body: plain(brief()).replaceAll('\n', '\r\n'),
  });
});

test('it is read as the words that were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
      const one = sayingOnly(words);
      const made = mail(one, target);
      const read = made.copy ?? filledIn(made).body;
      expect(read).toBe(plain(one).replaceAll('\n', '\r\n'));
    }),
  );
});

test('no words add a header or another receiver', () => {
  const { address } = mail(sayingOnly(hostile.header ?? ''), target);
  const { subject } = filledIn({ address, copy: null });
  expect(subject).toBe('Ask Bcc: everyone@acme.example body');
  expect([...address.matchAll(/[?&](\w+)=/gu)].map(([, name]) => name)).toEqual(['subject', 'body']);
});

test('it is never longer than mail programs take', () => {
  holdsToItsLength(2_000, 'mailto:product', (one) => mail(one, target));
});
