import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tables, type TableName } from '@/lib/handoff';
import { csv } from '@/lib/handoff/csv/table';
import { markdown } from '@/lib/handoff/markdown';
import { wiki } from '@/lib/handoff/wiki';
import { brief, hostile, quote, sayingOnly } from '../a-brief';

const names = Object.keys(tables) as TableName[];
const read = (name: TableName, ...briefs: Parameters<typeof csv>[1]) =>
  papaparse.parse<string[]>(csv(tables[name], briefs, { marked: false })).data;
const two = brief({ quotes: [quote(), quote({ text: 'Me too', author: 'Kim', handle: null })] });

describe('the columns are those the other side names', () => {
  test.each<[TableName, string]>([
    ['linear', 'Title,Description,Priority,Status,Assignee,Labels,Created,Completed,Started,Estimate'],
    ['jira', 'Summary,Description,Issue Type,Priority,Labels,Labels,Reporter'],
    [
      'quackback',
      'title,content,status,tags,board,author_name,author_email,email_verified,vote_count,created_at,source_id',
    ],
    ['notes', 'title,content,user_name,user_email,company,tags,source_url,created_at'],
    ['generic', 'id,ask,kind,area,people,posts,first,last,answered,text,author,handle,date,permalink'],
  ])('%s', (name, columns) => {
    expect(read(name)[0]).toEqual(columns.split(','));
  });
});

test.each(names)('%s fills every column of every row', (name) => {
  for (const row of read(name, two, sayingOnly('x'))) expect(row).toHaveLength(tables[name].columns.length);
});

test('Linear gets one issue a brief, its labels apart by commas and its priority left open', () => {
  expect(read('linear', brief({ area: 'Delivery, returns' }))[1]).toEqual([
    'A quieter parcel locker',
    markdown(brief({ area: 'Delivery, returns' })),
    'No priority',
    '',
    '',
    'Idea, Delivery  returns',
    '2026-03-01T09:30:00.000Z',
    '',
    '',
    '',
  ]);
});

test('Jira gets a bug for a problem, in its own markup, and labels without spaces', () => {
  const problem = brief({ kind: 'problem', area: 'Parcel lockers' });
  expect(read('jira', problem, brief()).slice(1)).toEqual([
    ['A quieter parcel locker', wiki(problem), 'Bug', '', 'Problem', 'Parcel-lockers', ''],
    ['A quieter parcel locker', wiki(brief()), 'Task', '', 'Idea', 'Delivery', ''],
  ]);
});

test('Quackback gets as many votes as there are people, and our id, by which it knows a second import', () => {
  expect(read('quackback', two)[1]?.slice(2)).toEqual([
    '',
    'Idea',
    'Delivery',
    'Dana Reyes',
    '',
    '',
    '3',
    '2026-03-01T09:30:00.000Z',
    'x:1',
  ]);
});

test('a note is one person’s, in their own words', () => {
  expect(read('notes', two).slice(1)).toEqual([
    [
      'A quieter parcel locker',
      'I would pay for a quieter parcel locker.',
      'Dana Reyes',
      '',
      '',
      'Idea, Delivery',
      'https://posts.example/dana/status/1',
      '2026-03-01T09:30:00.000Z',
    ],
    [
      'A quieter parcel locker',
      'Me too',
      'Kim',
      '',
      '',
      'Idea, Delivery',
      'https://posts.example/dana/status/1',
      '2026-03-01T09:30:00.000Z',
    ],
  ]);
});

describe('a spreadsheet', () => {
  test('has a row for each quote, with what is known of the brief', () => {
    const rows = read('generic', two);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual([
      'x:1',
      'A quieter parcel locker',
      'Idea',
      'Delivery',
      '3',
      '4',
      '2026-03-01T09:30:00.000Z',
      '2026-11-27T23:59:00.000Z',
      '',
      'Me too',
      'Kim',
      '',
      '2026-03-01T09:30:00.000Z',
      'https://posts.example/dana/status/1',
    ]);
  });

  test.each(Object.entries(hostile))('%s is in it word for word, and computes nothing', (_, words) => {
    const row = read('generic', sayingOnly(words))[1] ?? [];
    expect(row[9]?.replace(/^'(?=[=+\-@\t\r])/u, '')).toBe(words);
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
  });
});
