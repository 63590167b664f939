import { describe, expect, test } from 'vitest';
import type { Capture } from '@/lib/feedback/capture';
import { speakersOf } from '@/lib/feedback/people';
import { personOf } from '@/lib/feedback/person';

const said = (id: string, changed: Partial<Capture> = {}) => ({
  id,
  site: 'x' as const,
  author: { name: 'Dana', handle: 'dana', profile: null },
  kind: 'idea' as const,
  status: 'new' as const,
  postedAt: null,
  capturedAt: 1,
  ...changed,
});
const anonymous = (name: string) => ({ name, handle: null, profile: null });

describe('one person is', () => {
  test('one handle on one site, however it is written and whatever they call themselves', () => {
    const renamed = said('b', { author: { name: 'Dana B.', handle: 'DANA', profile: null } });
    expect(personOf(renamed)).toBe(personOf(said('a')));
  });

  test('one name on one site where there are no handles', () => {
    expect(personOf(said('a', { author: anonymous('Zoë ') }))).toBe(
      personOf(said('b', { author: anonymous('zoe') })),
    );
  });

  test.each<[string, Partial<Capture>]>([
    ['another site', { site: 'linkedin' }],
    ['another handle under the same name', { author: { name: 'Dana', handle: 'dana2', profile: null } }],
    ['a name that is somebody’s handle', { author: anonymous('dana') }],
  ])('not one on %s', (_, changed) => {
    const key = personOf(said('b', changed));
    expect(key === personOf(said('a'))).toBe(false);
  });
});

describe('of each is told', () => {
  const speakers = speakersOf([
    said('one', { capturedAt: 1, status: 'told' }),
    said('kim', { author: { name: 'Kim', handle: 'kim', profile: null }, capturedAt: 9 }),
    said('three', {
      capturedAt: 3,
      kind: 'praise',
      author: { name: 'Dana now', handle: 'dana', profile: null },
    }),
    said('two', { capturedAt: 8, postedAt: 2, status: 'shipped' }),
  ]);

  test('how often, in what kinds, and what came of it, whoever said most first', () => {
    expect(speakers.map(({ author, ids }) => [author.name, ids])).toEqual([
      ['Dana now', ['three', 'two', 'one']],
      ['Kim', ['kim']],
    ]);
    expect(speakers[0]).toMatchObject({
      kinds: { idea: 2, praise: 1, problem: 0 },
      statuses: { told: 1, shipped: 1, new: 1, declined: 0 },
      firstAt: 1,
      lastAt: 3,
    });
  });

  test('what is decided and not told to them yet', () => {
    expect(speakers.map(({ owed }) => owed)).toEqual([['two'], []]);
  });
});
