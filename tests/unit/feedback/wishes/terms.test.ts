import { describe, expect, test } from 'vitest';
import { spokenIn, stemsOf } from '@/lib/feedback/wishes/terms';

describe('one stem stands for', () => {
  test.each([
    [['sync', 'syncs', 'syncing', 'synced', 'SYNC', 'sync’s']],
    [['swap', 'swaps', 'swapping', 'swapped']],
    [['schedule', 'schedules', 'scheduling', 'scheduled']],
    [['copy', 'copies', 'copied']],
    [['cancel', 'cancelling', 'canceling', 'cancelled']],
    [['email', 'e-mail', 'e-mails']],
    [['usability', 'usable']],
  ])('%j', (forms) => {
    expect(new Set(forms.flatMap(stemsOf)).size).toBe(1);
  });
});

describe('what carries what somebody speaks of', () => {
  test.each([
    ['little words and wishes do not', 'I would really love it if you could please add this', []],
    [
      'links, addresses, mentions and tags do not',
      '@tarn #rota https://tarn.example/rota a@tarn.example',
      [],
    ],
    ['numbers do not, unless they are spelt', '48 hours, two-factor', ['two', 'factor']],
    ['a few that things are called by do', 'open shifts, annual leave', ['open', 'shift', 'annual', 'leav']],
    ['the parts of a joined word do', 'csv/excel-export', ['csv', 'excel', 'export']],
    ['short words are not mangled', 'red ring bus', ['red', 'ring', 'bus']],
    ['words of other scripts do', 'тёмная тема', ['тёмная', 'тема']],
  ])('%s', (_, text, stems) => {
    expect(stemsOf(text)).toEqual(stems);
  });

  test('stands in its sentence, at its place', () => {
    const text = 'Hello! Swap a clock-in.\nDark mode';
    const spoken = spokenIn(text).map(({ start, end, terms }) => [
      text.slice(start, end),
      terms.map((term) => text.slice(term.start, term.end)),
    ]);
    expect(spoken).toEqual([
      ['Hello!', []],
      ['Swap a clock-in.', ['Swap', 'clock']],
      ['Dark mode', ['Dark', 'mode']],
    ]);
  });

  test('is read of the beginning of a very long text', () => {
    expect(stemsOf(`dark mode ${'the '.repeat(1_000)} webhooks`)).toEqual(['dark', 'mod']);
  });
});
