import { describe, expect, test } from 'vitest';
import { kinds } from '@/lib/feedback/sorting/kind';
import { isOpen, movesFrom, statuses } from '@/lib/feedback/captures/status';

describe('where a capture may go', () => {
  test('an idea is told only once something came of it', () => {
    for (const status of statuses) {
      const toldNow = movesFrom({ status, kind: 'idea' }).includes('told');
      expect([status, toldNow]).toEqual([status, status === 'shipped' || status === 'declined']);
    }
  });

  test.each(['question', 'praise'] as const)('a %s may be answered at once', (kind) => {
    expect(movesFrom({ status: 'new', kind })).toContain('told');
  });

  test('whatever has ended may be opened again', () => {
    for (const status of statuses.filter((each) => !isOpen(each))) {
      expect(movesFrom({ status, kind: 'problem' })).toEqual(
        expect.arrayContaining(['new', 'triaged', 'handed-off', 'planned']),
      );
    }
  });

  test('nothing goes to where it is', () => {
    for (const kind of kinds) {
      for (const status of statuses) expect(movesFrom({ status, kind })).not.toContain(status);
    }
  });
});
