import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples } from './examples';
import { spanish } from './spanish';
import { advice } from '@/lib/draft/advice';
import { read } from '@/lib/draft/reading';
import { signals } from '@/lib/draft/signals';
import type { Brand } from '@/lib/profile/brand';

const acme: Brand = {
  id: 'acme',
  names: ['Acme'],
  handles: [],
  domains: ['acme.example'],
  products: [],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain',
};
const folder = new URL('../../../../lib/draft/signals/', import.meta.url);
const shared = ['index', 'match', 'signal'];

test('every signal file stands in the table under its own name', () => {
  const files = readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !shared.includes(name));
  expect(signals.map(({ id }) => id).sort()).toEqual(files.sort());
});

test('every signal has examples, and says in one sentence why', () => {
  expect(Object.keys(examples).sort()).toEqual(signals.map(({ id }) => id).sort());
  for (const { why } of signals) expect(why).toMatch(/^[A-Z][^.]+\.$/);
});

test('every signal has a name and says in one sentence what to do instead', () => {
  expect(Object.keys(advice).sort()).toEqual(signals.map(({ id }) => id).sort());
  for (const { name, instead } of Object.values(advice)) {
    expect(name).toMatch(/^[A-Z][^.]+$/);
    expect(instead).toMatch(/^[A-Z][^.]+\.$/);
  }
});

describe.each(signals.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
  test.each(examples[id]?.fires ?? [])('marks %j', (text) => {
    const hits = signal.find(read({ text }), acme);
    expect(hits.length).toBeGreaterThan(0);
    for (const { start, end } of hits) expect(text.slice(start, end).trim()).not.toBe('');
  });

  test.each(examples[id]?.silent ?? [])('leaves %j alone', (text) => {
    expect(signal.find(read({ text }), acme).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe.each(Object.entries(spanish))('in Spanish, %s', (id, { fires, silent }) => {
  const found = (text: string) =>
    signals
      .filter((signal) => signal.id === id)
      .flatMap((signal) => signal.find({ ...read({ text }), language: 'es' }, acme))
      .map(({ start, end }) => text.slice(start, end));

  test.each(fires)('marks %j', (text) => {
    expect(found(text)).not.toEqual([]);
  });

  test.each(silent)('leaves %j alone', (text) => {
    expect(found(text)).toEqual([]);
  });
});
