import 'fake-indexeddb/auto';
import papaparse from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableNames } from '@/lib/backup/format';
import { readBackup } from '@/lib/backup/read';
import { countRows, keptRows } from '@/lib/backup/rows';
import { backupText } from '@/lib/backup/write';
import { matchesQuery, queryOf, searchable } from '@/lib/feedback/search/query';
import { agenda } from '@/lib/handoff/agenda';
import { briefOf } from '@/lib/handoff/brief';
import { csv } from '@/lib/handoff/csv/table';
import { tables } from '@/lib/handoff';
import { jsonLines } from '@/lib/handoff/json-lines';
import { markdown } from '@/lib/handoff/markdown';
import { addCapture, byPerson, capturesOf, changeNote } from '@/lib/inbox/captures/captures';
import { change, historyOf } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { idsIn } from '@/lib/inbox/queries/lists';
import { hostile } from '../../samples/hostile';
import { seenPost } from './seen-post';

const words = Object.entries(hostile);
const idOf = (what: string) => `x:${what}`;
const kept = async (what: string) => {
  const [capture] = await capturesOf([idOf(what)]);
  if (!capture) throw new Error(`${what} was not kept`);
  return capture;
};

beforeAll(async () => {
  for (const [at, [what, text]] of words.entries()) {
    const author = { name: text.slice(0, 200), handle: null, profile: null };
    const post = seenPost({ id: idOf(what), text, author, likeness: what });
    await addCapture(post, { identity: null, brand: null, now: 1_000 + at });
    await changeNote(idOf(what), text);
    await change([idOf(what)], () => ({ summary: text }), byPerson(2_000 + at));
  }
});
afterAll(() => database.delete());

describe.each(words)('%s', (what, text) => {
  test('is captured word for word, listed, and stands so in note, summary and history', async () => {
    expect(await kept(what)).toMatchObject({ text, note: text, summary: text });
    expect(await idsIn('new')).toContain(idOf(what));
    expect(await historyOf(idOf(what))).toContainEqual(
      expect.objectContaining({ what: 'summary', to: text }),
    );
  });

  test('can be searched for by its own words without asking for anything else', async () => {
    const capture = await kept(what);
    const [word] = /[\p{L}\p{N}]{3,}/u.exec(text) ?? [];
    const query = queryOf(`"${word ?? ''}"`);
    expect(matchesQuery(capture, searchable(capture), query)).toBe(true);
  });

  test('is the same again after CSV and JSON Lines', async () => {
    const brief = briefOf([await kept(what)]);
    const { data } = papaparse.parse<Record<string, string>>(
      csv(tables.generic, [brief], { marked: false }),
      {
        header: true,
      },
    );
    expect(data).toHaveLength(1);
    // The sign that keeps a spreadsheet from computing a cell is not theirs.
    expect(data[0]?.['text']?.replace(/^'(?=[=+\-@\t\r])/u, '')).toBe(text);
    expect(data[0]?.['text']).not.toMatch(/^[=+\-@\t\r]/u);
    const [line = '', ...others] = jsonLines([brief]).split('\n');
    expect(others).toEqual(['']);
    expect(JSON.parse(line)).toMatchObject({ quotes: [{ text }] });
  });

  test('opens nothing in a brief or an agenda', async () => {
    const brief = briefOf([await kept(what)]);
    const page = [markdown(brief), agenda({ name: text, person: text }, [brief], 0)].join('\n');
    expect(page).not.toMatch(/(?<!\\)<(?:script|img|a\b)|(?<!\\)\]\(javascript:/);
  });
});

test('a backup brings every one of them back as it was', async () => {
  const rows = keptRows(() => undefined, await countRows(tableNames), new AbortController().signal);
  const bytes: Uint8Array[] = [];
  for await (const piece of backupText(rows, {}, 0)) bytes.push(new TextEncoder().encode(piece));
  const decoder = new TextDecoder();
  const read = await readBackup(
    (async function* () {
      for (const piece of bytes) yield decoder.decode(piece, { stream: true });
    })(),
  );
  if ('error' in read) throw new Error(read.error);
  expect(read.backup).toMatchObject({ damage: null, bad: [] });
  const texts = new Map(read.backup.contents.captures.map(({ id, text }) => [id, text]));
  for (const [what, text] of words) expect(texts.get(idOf(what)), what).toBe(text);
});
