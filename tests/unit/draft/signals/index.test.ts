import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examples } from './examples';
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
