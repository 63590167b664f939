import { expect, test } from 'vitest';
import { helpersOf } from '@/lib/feedback/people/helpers';
import { aCapture } from '../a-capture';

const dana = { name: 'Dana Reyes', handle: 'dana', profile: null };
const noor = { name: 'Noor Haddad', handle: 'noor', profile: null };
const address = 'https://posts.example/dana/status/1';
const asked = aCapture({
  id: 'x:1',
  author: dana,
  kind: 'question',
  text: 'How do I wash it?',
  permalink: address,
});
const reply = (id: string, author: typeof dana, answers: Partial<NonNullable<typeof asked.answers>> = {}) =>
  aCapture({
    id,
    author,
    kind: 'other',
    text: 'Cold, by hand.',
    permalink: `https://posts.example/${id}`,
    answers: { author: dana, text: asked.text, permalink: address, ...answers },
  });

test('whoever answers what another customer asked helps, and whoever does so most comes first', () => {
  const sam = { name: 'Sam', handle: 'sam', profile: null };
  const found = helpersOf([asked, reply('x:2', sam), reply('x:3', noor), reply('x:4', noor)]);
  expect(found.map(({ author, ids }) => [author.name, ids])).toEqual([
    ['Noor Haddad', ['x:3', 'x:4']],
    ['Sam', ['x:2']],
  ]);
});

test('a post without an address is known by who said what', () => {
  const nowhere = { ...asked, permalink: null };
  expect(helpersOf([nowhere, reply('x:2', noor, { permalink: null })])).toHaveLength(1);
});

test.each([
  ['answers oneself', [asked, reply('x:2', dana)]],
  ['asks back', [asked, { ...reply('x:2', noor), kind: 'question' as const }]],
  ['answers what was not captured', [reply('x:2', noor)]],
  ['answers praise', [{ ...asked, kind: 'praise' as const }, reply('x:2', noor)]],
])('whoever %s helps nobody', (_, captures) => {
  expect(helpersOf(captures)).toEqual([]);
});
