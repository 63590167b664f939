import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Capture } from '@/lib/feedback/capture';
import { eventSchema } from '@/lib/feedback/captures/history';
import { addCapture, byPerson, capturesOf, changeNote, removeCaptures } from '@/lib/inbox/captures/captures';
import { change, historyOf, tell, toldSince, undo } from '@/lib/inbox/captures/changes';
import { makeCorpus } from '@/lib/inbox/store/corpus';
import { database } from '@/lib/inbox/store/database';
import { countsOf, idsUnder } from '@/lib/inbox/store/found';
import { seenPost } from '../seen-post';

const one = async (id: string): Promise<Capture> => {
  const [capture] = await capturesOf([id]);
  if (!capture) throw new Error(`no capture ${id}`);
  return capture;
};

beforeEach(async () => {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const [index, text] of ['It broke.', 'Love it!', 'It crashed.'].entries()) {
    await addCapture(seenPost({ id: `x:${index}`, text }), {
      identity: null,
      brand: 'acme',
      now: 1_000 + index,
    });
  }
});

describe('a change', () => {
  test('stands in the history with what was and what is, and when', async () => {
    await change(['x:0'], () => ({ status: 'planned' }), byPerson(2_000, 'for spring'));
    expect(await one('x:0')).toMatchObject({ status: 'planned', statusAt: 2_000 });
    const history = await historyOf('x:0');
    expect(history).toMatchObject([
      { what: 'captured', at: 1_000 },
      { what: 'status', from: 'new', to: 'planned', at: 2_000, by: 'person', why: 'for spring' },
      { what: 'statusAt', from: 1_000, to: 2_000 },
    ]);
    expect(history.map((event) => eventSchema.parse(event))).toEqual(history);
  });

  test('to what is already so leaves no trace', async () => {
    expect(await change(['x:0'], () => ({ status: 'new', areas: [] }), byPerson(2_000))).toBe(0);
    expect(await historyOf('x:0')).toHaveLength(1);
  });

  test('of many is one act, and is taken back as one', async () => {
    const before = await capturesOf(['x:0', 'x:1', 'x:2']);
    const act = byPerson(2_000);
    await change(['x:0', 'x:1', 'x:2'], () => ({ department: 'product', status: 'triaged' }), act);
    expect(await idsUnder('waits:product')).toHaveLength(3);
    await undo(act.change, 3_000);
    expect(await capturesOf(['x:0', 'x:1', 'x:2'])).toEqual(before);
    expect(await idsUnder('waits:product')).toEqual([]);
    expect(await historyOf('x:0')).toHaveLength(1);
  });

  test('is taken back whole where another act stands in the midst of it, which stays', async () => {
    const act = byPerson(2_000);
    await change(['x:0'], () => ({ department: 'product' }), act);
    await change(['x:1'], () => ({ department: 'sales' }), byPerson(2_500));
    await change(['x:2'], () => ({ department: 'product' }), act);
    await undo(act.change, 3_000);
    expect(await idsUnder('waits:product')).toEqual([]);
    expect(await database.events.where({ change: act.change }).count()).toBe(0);
    expect(await historyOf('x:1')).toMatchObject([{ what: 'captured' }, { what: 'department', to: 'sales' }]);
  });

  test('to an end says what came of it, and opening it again forgets that', async () => {
    await change(['x:0'], () => ({ status: 'shipped' }), byPerson(2_000));
    expect(await one('x:0')).toMatchObject({ outcome: 'shipped' });
    await change(['x:0'], () => ({ status: 'planned' }), byPerson(3_000));
    expect(await one('x:0')).toMatchObject({ outcome: null });
  });

  test('to another end forgets what was said of the first, and an undo remembers it', async () => {
    await change(['x:0'], () => ({ status: 'declined', reason: 'Too dear' }), byPerson(2_000));
    const shipped = byPerson(3_000);
    await change(['x:0'], () => ({ status: 'shipped' }), shipped);
    expect(await one('x:0')).toMatchObject({ outcome: 'shipped', reason: '' });
    await undo(shipped.change, 4_000);
    expect(await one('x:0')).toMatchObject({ outcome: 'declined', reason: 'Too dear' });
    await tell(['x:0'], { text: 'Not now.', permalink: null }, byPerson(5_000));
    expect(await one('x:0')).toMatchObject({ status: 'told', reason: 'Too dear' });
  });

  test('that somebody has changed since is not taken back over their head', async () => {
    const first = byPerson(2_000);
    await change(['x:0'], () => ({ status: 'planned', department: 'product' }), first);
    await change(['x:0'], () => ({ status: 'shipped' }), byPerson(2_500));
    await undo(first.change, 3_000);
    expect(await one('x:0')).toMatchObject({ status: 'shipped', department: null });
  });

  test('of a capture that has gone changes nothing', async () => {
    expect(await change(['x:9'], () => ({ status: 'planned' }), byPerson(2_000))).toBe(0);
  });
});

describe('what is merged', () => {
  beforeEach(() => change(['x:2'], () => ({ mergedInto: 'x:0' }), byPerson(2_000)));

  test('keeps its words and author, and leaves the lists of what is new', async () => {
    expect(await one('x:2')).toMatchObject({ text: 'It crashed.', mergedInto: 'x:0' });
    expect(await idsUnder('is:new')).toEqual(['x:0', 'x:1']);
    expect(await idsUnder('into:x:0')).toEqual(['x:2']);
  });

  test('goes the way of what it is merged into, in the same act', async () => {
    const act = byPerson(3_000);
    await change(['x:0'], () => ({ status: 'shipped' }), act);
    expect(await one('x:2')).toMatchObject({ status: 'shipped', outcome: 'shipped' });
    await undo(act.change, 4_000);
    expect(await one('x:2')).toMatchObject({ status: 'new', outcome: null });
  });

  test('is apart again without loss', async () => {
    await change(['x:2'], () => ({ mergedInto: null }), byPerson(3_000));
    expect(await idsUnder('is:new')).toEqual(['x:0', 'x:1', 'x:2']);
  });
});

describe('telling', () => {
  test('ends as told, keeps what came of it, and stands in the ledger of promises', async () => {
    await change(['x:0'], () => ({ status: 'declined' }), byPerson(2_000));
    const told = {
      text: 'We looked at it, and it stays as it is.',
      permalink: 'https://x.com/acme/status/9',
    };
    await tell(['x:0'], told, byPerson(3_000));
    expect(await one('x:0')).toMatchObject({
      status: 'told',
      outcome: 'declined',
      answered: { by: 'us', at: 3_000, permalink: told.permalink },
    });
    expect(await toldSince(2_500)).toMatchObject([{ capture: 'x:0', to: told }]);
  });

  test('is taken back like any act', async () => {
    const act = byPerson(3_000);
    await tell(['x:1'], { text: 'Thank you!', permalink: null }, act);
    await undo(act.change, 4_000);
    expect(await one('x:1')).toMatchObject({ status: 'new', outcome: null, answered: null });
    expect(await toldSince(0)).toEqual([]);
  });
});

describe('taking back', () => {
  test('a deletion of many brings all back into every list', async () => {
    const act = byPerson(2_000);
    await removeCaptures(['x:0', 'x:1'], act);
    expect(await countsOf(['all', 'is:new'])).toEqual({ all: 1, 'is:new': 1 });
    await undo(act.change, 3_000);
    expect(await countsOf(['all', 'is:new'])).toEqual({ all: 3, 'is:new': 3 });
    expect(await database.trash.count()).toBe(0);
  });

  test('what came in leaves it in the trash', async () => {
    const [captured] = await historyOf('x:1');
    await undo(captured?.change ?? '', 3_000);
    expect(await capturesOf(['x:1'])).toEqual([]);
    expect(await database.trash.get('x:1')).toMatchObject({ deletedAt: 3_000 });
  });
});

test('counts are those of the index after any mix of acts', async () => {
  const act = byPerson(2_000);
  await change(['x:0', 'x:1'], () => ({ areas: ['Straps', 'straps'], snoozedUntil: 9_000 }), act);
  await removeCaptures(['x:2'], byPerson(2_100));
  await change(['x:1'], () => ({ snoozedUntil: null, status: 'handed-off' }), byPerson(2_200));
  const terms = ['all', 'is:new', 'is:snoozed', 'is:waiting', 'is:unanswered', 'area:straps', 'waits:'];
  const listed = await Promise.all(terms.map(async (term) => [term, (await idsUnder(term)).length] as const));
  expect(await countsOf(terms)).toEqual(Object.fromEntries(listed));
  expect(Object.fromEntries(listed)).toEqual({
    all: 2,
    'is:new': 0,
    'is:snoozed': 1,
    'is:waiting': 1,
    'is:unanswered': 1,
    'area:straps': 2,
    'waits:': 1,
  });
});

test('what was read into memory follows every write, by what changed alone', async () => {
  const corpus = makeCorpus();
  expect((await corpus.refresh()).toSorted()).toEqual(['x:0', 'x:1', 'x:2']);
  expect(await corpus.refresh()).toEqual([]);
  await changeNote('x:0', 'call her');
  await removeCaptures(['x:1'], byPerson(2_000));
  expect((await corpus.refresh()).toSorted()).toEqual(['x:0', 'x:1']);
  const notes = Object.fromEntries([...corpus.captures.values()].map(({ id, note }) => [id, note]));
  expect(notes).toEqual({ 'x:0': 'call her', 'x:2': '' });
});
