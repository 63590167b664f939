import { describe, expect, test } from 'vitest';
import { addresseesOf } from '@/lib/feedback/people/addressees';
import type { Capture } from '@/lib/feedback/capture';
import { customersSaid } from '../../../browsers/customers';

const [sample] = customersSaid(0);
if (!sample) throw new Error('nobody said anything');
const said = (id: string, by: string, made: Partial<Capture>): Capture => ({
  ...sample,
  id,
  author: { name: by, handle: by, profile: null },
  permalink: `https://x.com/${by}/status/${id}`,
  ...made,
});
const shipped = { status: 'shipped', outcome: 'shipped' } as const;

describe('whom to answer', () => {
  test('everybody once of whose words the same came, at the latest that can be found', () => {
    const all = addresseesOf([
      said('1', 'maya', { ...shipped, postedAt: 1 }),
      said('2', 'ben', { ...shipped, postedAt: 2 }),
      said('3', 'maya', { ...shipped, postedAt: 3 }),
      said('4', 'maya', { ...shipped, postedAt: 4, permalink: null }),
    ]);
    expect(all.map(({ at, captures }) => [at.id, captures.map(({ id }) => id)])).toEqual([
      ['3', ['1', '3', '4']],
      ['2', ['2']],
    ]);
  });

  test('apart for what was done and what was refused, and for all that is open', () => {
    const all = addresseesOf([
      said('1', 'maya', shipped),
      said('2', 'maya', { status: 'declined', outcome: 'declined' }),
      said('3', 'maya', {}),
      said('4', 'maya', {}),
    ]);
    expect(all.map(({ at }) => at.id)).toEqual(['1', '2', '3', '4']);
  });

  test('the same as before, once they are told', () => {
    const keys = (made: Partial<Capture>) => addresseesOf([said('1', 'maya', made)]).map(({ key }) => key);
    expect(keys({ status: 'told', outcome: 'shipped' })).toEqual(keys(shipped));
  });
});
