import { describe, expect, test } from 'vitest';
import { broughtBy } from '@/lib/backup/brought';
import { guessColumns } from '@/lib/backup/columns';
import type { Order } from '@/lib/backup/dates';
import { readSheet } from '@/lib/backup/sheet';
import { csv } from '@/lib/handoff/csv/table';
import { tables } from '@/lib/handoff';
import { jsonLines } from '@/lib/handoff/json-lines';
import { siteOfHost } from '@/lib/sites/matches';
import { hostile } from '../../samples/hostile';
import { brief, quote } from '../handoff/a-brief';

function bring(text: string, order: Order | null = null) {
  const sheet = readSheet(text);
  if (!sheet) throw new Error('no table');
  return broughtBy(sheet, { columns: guessColumns(sheet.columns), site: 'web', order }, siteOfHost);
}
const timesIn = (text: string, order?: Order) => bring(text, order).brought.map(({ post }) => post.postedAt);

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
          site: 'web',
          text: 'It leaks',
          author: { name: 'Dana', handle: null },
          postedAt: Date.UTC(2026, 2, 1, 12),
          permalink: 'https://a.example/1',
        },
        kind: null,
      },
    ]);
  });

  test('tells each row that cannot be kept by its number and the reason, and costs no other', () => {
    const { brought, bad } = bring(
      'text,author\nFine,Ana\n\n ,Ben\nfine!,Ana\nFine,Cem\n"Never closed,Dan\n',
    );
    expect(brought.map(({ post }) => post.author.name)).toEqual(['Ana', 'Cem']);
    expect(bad).toEqual([
      { line: 4, why: 'There are no words in it.' },
      { line: 5, why: 'It says what row 2 says, by the same person.' },
      {
        line: 7,
        why: 'A quotation mark in it is never closed, so that nothing after it can be told apart.',
      },
    ]);
  });

  test('keeps the words of a date that cannot be read, without it, and counts them', () => {
    const { brought, bad, undated } = bring('text,when\nFine,2026-03-01\nWhen?,yesterday\nSome day,\n');
    expect(brought.map(({ post }) => post.postedAt)).toEqual([Date.UTC(2026, 2, 1, 12), null, null]);
    expect([bad, undated]).toEqual([[], 1]);
  });

  test('shows by the whole column which number of its dates is the day, and asks where it does not', () => {
    const [january, october] = [Date.UTC(2026, 0, 10, 12), Date.UTC(2026, 9, 1, 12)];
    expect(timesIn('text,date\nOne,10/01/2026\nTwo,13/01/2026\n')[0]).toBe(january);
    expect(timesIn('text,date\nOne,10/01/2026\nTwo,01/13/2026\n')[0]).toBe(october);
    expect(timesIn('text,date\nOne,10/01/2026\n')).toEqual([null]);
    expect(timesIn('text,date\nOne,10/01/2026\n', 'month-first')).toEqual([october]);
  });

  test('with kinds that are none of ours leaves them to the guess, and counts them', () => {
    const { brought, unsorted } = bring('text,type\nOne,Idea\nTwo,Wunsch\nThree,\n');
    expect(brought.map(({ kind }) => kind)).toEqual(['idea', null, null]);
    expect(unsorted).toBe(1);
  });

  test('was said where the address of a row says', () => {
    const { brought } = bring('text,url\nOne,https://x.com/ann/status/1\nTwo,https://a.example/2\n');
    expect(brought.map(({ post }) => post.site)).toEqual(['x', 'web']);
  });

  test('with lines that are no JSON tells which', () => {
    const { brought, bad } = bring('{"text":"Fine"}\n{"text":\n[1]\n');
    expect(brought).toHaveLength(1);
    expect(bad.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('has no address that runs', () => {
    expect(bring('text,url\nHi,javascript:alert(1)\n').brought[0]?.post.permalink).toBeNull();
  });

  test.each([
    ['an empty file', ''],
    ['a line without a row', 'Hello, you'],
  ])('is not read out of %s', (_, text) => {
    expect(readSheet(text)).toBeNull();
  });
});
