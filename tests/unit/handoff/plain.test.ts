import { expect, test } from 'vitest';
import { plain } from '@/lib/handoff/plain';
import { brief, quote } from './a-brief';

test('nothing is escaped where nothing is read as markup', () => {
  const written = plain(brief({ ask: 'Fix *this*', quotes: [quote({ text: 'I <3 @acme\n# really' })] }));
  expect(written).toContain('Fix *this*');
  expect(written).toContain('> "I <3 @acme\n> # really"  @dana');
});
