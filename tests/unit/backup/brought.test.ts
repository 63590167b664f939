import { describe, expect, test } from 'vitest';
import { broughtBy } from '@/lib/backup/brought';
import { guessColumns } from '@/lib/backup/columns';
import { readSheet } from '@/lib/backup/sheet';
import { csv } from '@/lib/handoff/csv/table';
import { tables } from '@/lib/handoff';
import { jsonLines } from '@/lib/handoff/json-lines';
import { hostile } from '../../samples/hostile';
import { brief, quote } from '../handoff/a-brief';

function bring(text: string) {
  const sheet = readSheet(text);
  if (!sheet) throw new Error('no table');
  return broughtBy(sheet, guessColumns(sheet.columns), 'x');
}

describe('what Earshot writes it reads back', () => {
  const written = brief({
    id: 'linkedin:7',
    quotes: [
      quote(),
      quote({ text: '=1+1 would be\nnice, "really"', author: 'Ben', handle: null, permalink: null }),
      ...Object.values(hostile)
        .filter((text) => text.trim() !== '')
        .map((text) => quote({ text })),
    ],
  });
  test.each([
    ['CSV', csv(tables.generic, [written], { marked: true })],
    ['JSON Lines', jsonLines([written])],
  ])('%s', (_, text) => {
    const { brought, bad } = bring(text);
    expect(bad).toEqual([]);
    const read = brought.map(({ post, kind, areas }) => ({
      text: post.text,
      author: post.author.name,
      handle: post.author.handle,
      date: post.postedAt,
      permalink: post.permalink,
      kind,
      areas,
    }));
    expect(read).toEqual(written.quotes.map((one) => ({ ...one, kind: 'idea', areas: ['Delivery'] })));
    expect(brought[0]?.post).toMatchObject({ id: 'linkedin:7', site: 'linkedin' });
    expect(new Set(brought.map(({ post }) => post.id)).size).toBe(brought.length);
  });
});

describe('a table from elsewhere', () => {
  test('is understood by its headings, however they are spelt', () => {
    const { brought } = bring(
      'User Name,Content,Created At,Source-URL\nDana,It leaks,2026-03-01,https://a.example/1\n',
    );
    expect(brought).toMatchObject([
      {
        post: {
          site: 'x',
          text: 'It leaks',
          author: { name: 'Dana', handle: null },
          postedAt: Date.UTC(2026, 2, 1),
          permalink: 'https://a.example/1',
        },
        kind: null,
      },
    ]);
  });

  test('tells each row that cannot be kept by its number and the reason, and costs no other', () => {
    const { brought, bad } = bring('text,date\nFine,2026-03-01\n ,2026-03-01\nWhen?,3/4/2026\n');
    expect(brought.map(({ post }) => post.text)).toEqual(['Fine']);
    expect(bad).toEqual([
      { line: 3, why: 'There are no words in it.' },
      { line: 4, why: '“3/4/2026” is not a date like 2026-11-27.' },
    ]);
  });

  test('with lines that are no JSON tells which', () => {
    const { brought, bad } = bring('{"text":"Fine"}\n{"text":\n[1]\n');
    expect(brought).toHaveLength(1);
    expect(bad.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('has no address that runs', () => {
    expect(bring('text,url\nHi,javascript:alert(1)\n').brought[0]?.post.permalink).toBeNull();
  });

  test('that is empty is none', () => {
    expect(readSheet('')).toBeNull();
  });
});
