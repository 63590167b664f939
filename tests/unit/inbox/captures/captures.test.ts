import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addCapture,
  byPerson,
  capturesOf,
  changeNote,
  knownCaptures,
  removeCaptures,
  restoreCaptures,
  undoCapture,
} from '@/lib/inbox/captures/captures';
import { change } from '@/lib/inbox/captures/changes';
import { merge } from '@/lib/inbox/captures/merging';
import { database } from '@/lib/inbox/store/database';
import { countNew } from '@/lib/inbox/store/found';
import { capturesIn, countLists, idsIn } from '@/lib/inbox/queries/lists';
import { idsUnderAll } from '../under-all';
import type { Desks } from '@/lib/feedback/captures/file-by-rule';
import type { Status } from '@/lib/feedback/captures/status';
import { NotSaved } from '@/lib/inbox/store/not-saved';
import { defaultDepartments } from '@/lib/profile/department';
import { seenPost } from '../seen-post';

const day = 24 * 60 * 60 * 1000;
const occasion = (now = 1_000) => ({ identity: null, brand: null, now });
const remove = (id: string, now: number) => removeCaptures([id], byPerson(now));
const restore = (id: string) => restoreCaptures([id], byPerson(3_000));
const move = (id: string, status: Status) => change([id], () => ({ status }), byPerson(1_500));
const failing = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('refused by the test', name);
  });

beforeEach(async () => {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

afterEach(() => vi.restoreAllMocks());

describe('capturing', () => {
  test('a post is kept as it was seen, as new, with who we were and when', async () => {
    const identity = { site: 'x', handle: 'acme', name: 'Acme' } as const;
    const seen = seenPost({ id: 'x:1', text: 'Love the new strap!' });
    const { outcome } = await addCapture(seen, { identity, brand: 'acme', now: 1_000 });
    expect(outcome).toBe('saved');
    expect(await capturesOf(['x:1'])).toEqual([
      {
        ...seen,
        identity,
        brand: 'acme',
        capturedAt: 1_000,
        kind: 'praise',
        kindBy: 'guess',
        second: null,
        sentiment: 'pos',
        unsure: false,
        status: 'new',
        statusAt: 1_000,
        outcome: null,
        reason: '',
        areas: [],
        department: null,
        summary: '',
        note: '',
        mergedInto: null,
        theme: null,
        snoozedUntil: null,
        answered: null,
        handedOff: null,
        redacted: false,
        deletedAt: null,
      },
    ]);
  });

  test('the same post again is known and stays as it was', async () => {
    await addCapture(seenPost({ id: 'x:1', text: 'First sight' }), occasion());
    await changeNote('x:1', 'call her');
    const again = await addCapture(seenPost({ id: 'x:1', text: 'First sight, edited' }), occasion(2_000));
    expect(again.outcome).toBe('known');
    expect(again.capture).toMatchObject({ text: 'First sight', note: 'call her', capturedAt: 1_000 });
    expect(await idsUnderAll(['all'])).toEqual(['x:1']);
  });

  test('the same words by the same author under another id are the same post', async () => {
    await addCapture(seenPost({ id: 'x:sel-9', text: 'It leaks.', taken: 'selection' }), occasion());
    const again = await addCapture(seenPost({ id: 'x:1', text: 'It leaks.' }), occasion());
    expect(again).toMatchObject({ outcome: 'known', capture: { id: 'x:sel-9' } });
  });

  test('the same words on another site are another post, answered there', async () => {
    await addCapture(seenPost({ id: 'x:1', text: 'It leaks.' }), occasion());
    const elsewhere = seenPost({ id: 'facebook:1', site: 'facebook', text: 'It leaks.' });
    expect((await addCapture(elsewhere, occasion())).outcome).toBe('saved');
  });

  test('two captures of one post at the same moment make one record', async () => {
    const seen = seenPost({ id: 'x:1' });
    const both = await Promise.all([addCapture(seen, occasion()), addCapture(seen, occasion())]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['known', 'saved']);
  });

  test('a deleted post captured again comes back as saved, with its note and corrected kind', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion());
    await changeNote('x:1', 'call her');
    await change(['x:1'], () => ({ kind: 'idea', kindBy: 'person' }), byPerson(1_200));
    await remove('x:1', 1_500);
    const again = await addCapture(seenPost({ id: 'x:1' }), occasion(2_000));
    expect(again).toMatchObject({
      outcome: 'saved',
      capture: {
        note: 'call her',
        kind: 'idea',
        kindBy: 'person',
        status: 'new',
        capturedAt: 2_000,
        deletedAt: null,
      },
    });
    expect(await database.trash.count()).toBe(0);
  });

  test('the kind is guessed with the question that was answered', async () => {
    const question = {
      author: seenPost({ id: 'x:0' }).author,
      text: 'What should we fix next?',
      permalink: null,
    };
    const { capture } = await addCapture(
      seenPost({ id: 'x:1', text: 'Offline maps', answers: question }),
      occasion(),
    );
    expect(capture.kind).toBe('idea');
  });
});

describe('taking a capture back', () => {
  test('one that nobody touched is forgotten', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion());
    await undoCapture('x:1', 2_000);
    expect(await idsUnderAll(['all'])).toEqual([]);
    expect(await database.trash.count()).toBe(0);
  });

  test('one with a note waits in the trash, so that no written word is lost', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion());
    await changeNote('x:1', 'call her');
    await undoCapture('x:1', 2_000);
    expect(await database.trash.get('x:1')).toMatchObject({ note: 'call her', deletedAt: 2_000 });
  });

  test('one with a summary and a department waits in the trash', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion());
    const made = { summary: 'The clasp breaks', department: 'support' };
    await change(['x:1'], () => made, byPerson(1_200));
    await undoCapture('x:1', 2_000);
    expect(await database.trash.get('x:1')).toMatchObject({ ...made, deletedAt: 2_000 });
  });

  test('one with words from before it was deleted goes back to the trash with them', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion());
    await change(['x:1'], () => ({ summary: 'The clasp breaks' }), byPerson(1_200));
    await remove('x:1', 1_500);
    await addCapture(seenPost({ id: 'x:1' }), occasion(1_700));
    await undoCapture('x:1', 2_000);
    expect(await database.trash.get('x:1')).toMatchObject({ summary: 'The clasp breaks', deletedAt: 2_000 });
  });

  test('one that has another’s words, which was deleted under another id, waits in the trash', async () => {
    await addCapture(seenPost({ id: 'x:sel-9', text: 'It leaks.', taken: 'selection' }), occasion());
    await change(['x:sel-9'], () => ({ summary: 'The seam leaks' }), byPerson(1_200));
    await remove('x:sel-9', 1_500);
    await addCapture(seenPost({ id: 'x:1', text: 'It leaks.' }), occasion(1_700));
    await undoCapture('x:1', 2_000);
    expect(await database.trash.get('x:1')).toMatchObject({ summary: 'The seam leaks' });
  });

  test('one that was called answered and then not waits in the trash, for somebody was at it', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion());
    await change(['x:1'], () => ({ answered: { by: 'us', at: 1_200, permalink: null } }), byPerson(1_200));
    await change(['x:1'], () => ({ answered: null }), byPerson(1_300));
    await undoCapture('x:1', 2_000);
    expect(await database.trash.count()).toBe(1);
  });

  test('what was merged into it stands for itself again, and it waits in the trash', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion());
    await addCapture(seenPost({ id: 'x:2' }), occasion());
    await merge(['x:1'], 'x:2', byPerson(1_200));
    await undoCapture('x:2', 2_000);
    expect(await capturesOf(['x:1'])).toMatchObject([{ mergedInto: null }]);
    expect(await database.trash.count()).toBe(1);
  });

  test('one that only our rules filed is forgotten, with its history', async () => {
    const desks = {
      brands: [],
      departments: defaultDepartments,
      routes: [{ kind: 'problem', area: null, department: 'support' }],
    } satisfies Desks;
    await addCapture(seenPost({ id: 'x:1', text: 'The clasp broke.' }), { ...occasion(), desks });
    expect(await capturesOf(['x:1'])).toMatchObject([{ department: 'support' }]);
    await undoCapture('x:1', 2_000);
    expect(await database.trash.count()).toBe(0);
    expect(await database.events.count()).toBe(0);
  });

  test('one that has gone already is no error', async () => {
    await expect(undoCapture('x:none', 1)).resolves.toBeUndefined();
  });
});

describe('what is known', () => {
  test('is told by id or likeness, in the order asked', async () => {
    const seen = seenPost({ id: 'x:1' });
    await addCapture(seen, occasion());
    const known = await knownCaptures([
      { id: 'x:2', likeness: 'other' },
      { id: 'x:1', likeness: 'changed' },
      { id: 'x:3', likeness: seen.likeness },
    ]);
    expect(known).toEqual([false, true, true]);
  });

  test('does not hold what was deleted', async () => {
    const seen = seenPost({ id: 'x:1' });
    await addCapture(seen, occasion());
    await remove('x:1', 2_000);
    expect(await knownCaptures([seen])).toEqual([false]);
  });
});

describe('deleting', () => {
  test('can be taken back, and brings everything back', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion());
    await move('x:1', 'planned');
    const before = await capturesOf(['x:1']);
    await remove('x:1', 2_000);
    expect(await capturesOf(['x:1'])).toEqual([]);
    expect(await capturesIn('trash', await idsIn('trash'))).toMatchObject([{ id: 'x:1', deletedAt: 2_000 }]);
    await restore('x:1');
    expect(await capturesOf(['x:1'])).toEqual(before);
  });

  test('taken back after the same post was captured anew leaves the new record', async () => {
    await addCapture(seenPost({ id: 'x:1', text: 'It leaks.' }), occasion());
    await remove('x:1', 2_000);
    await addCapture(seenPost({ id: 'x:2', text: 'It leaks.' }), occasion());
    await restore('x:1');
    expect(await idsUnderAll(['all'])).toEqual(['x:2']);
  });

  test('is for good 30 days later, at the next deletion', async () => {
    for (const id of ['x:1', 'x:2', 'x:3']) await addCapture(seenPost({ id }), occasion());
    await remove('x:1', 0);
    await remove('x:2', 20 * day);
    await remove('x:3', 31 * day);
    expect(await database.trash.toCollection().primaryKeys()).toEqual(['x:2', 'x:3']);
  });
});

describe('lists', () => {
  beforeEach(async () => {
    for (const [index, text] of ['It broke.', 'Love it!', 'It crashed.', 'Fine by me'].entries()) {
      await addCapture(seenPost({ id: `x:${index}`, text }), occasion(1_000 + index));
    }
    await move('x:0', 'triaged');
  });

  test.each([
    [['all'], ['x:3', 'x:2', 'x:1', 'x:0']],
    [['kind:praise'], ['x:1']],
    [['is:new'], ['x:3', 'x:2', 'x:1']],
    [['all', 'kind:praise', 'is:new'], ['x:1']],
    [['kind:praise', 'status:told'], []],
  ] as const)('under %o are newest first', async (terms, ids) => {
    expect(await idsUnderAll(terms)).toEqual(ids);
  });

  test('the count of new ones follows capture, status, deletion and its undo', async () => {
    expect(await countNew()).toBe(3);
    await move('x:1', 'handed-off');
    expect(await countNew()).toBe(2);
    await remove('x:2', 5_000);
    expect(await countNew()).toBe(1);
    await restore('x:2');
    expect(await countNew()).toBe(2);
  });

  test('a correction says that a person made it', async () => {
    await change(['x:3'], () => ({ kind: 'praise', kindBy: 'person' }), byPerson(1_200));
    expect(await capturesOf(['x:3'])).toMatchObject([{ kind: 'praise', kindBy: 'person' }]);
  });

  test('an empty inbox is told from an empty choice', async () => {
    expect((await countLists()).all > 0).toBe(true);
    await removeCaptures(['x:0', 'x:1', 'x:2', 'x:3'], byPerson(5_000));
    expect((await countLists()).all > 0).toBe(false);
  });
});

describe('a write that the browser refuses', () => {
  test.each([
    ['QuotaExceededError', 'quota'],
    ['DataError', 'quota'],
    ['InvalidStateError', 'refused'],
  ])('with %s is "not saved" for the reason %s, and nothing of it stays', async (name, reason) => {
    failing(name);
    const adding = addCapture(seenPost({ id: 'x:1' }), occasion());
    await expect(adding).rejects.toMatchObject({ name: 'NotSaved', reason });
    vi.restoreAllMocks();
    expect(await idsUnderAll(['all'])).toEqual([]);
  });

  test('because the database was closed under it says so', async () => {
    const adding = addCapture(seenPost({ id: 'x:1' }), occasion());
    const refused = expect(adding).rejects.toMatchObject({ name: 'NotSaved', reason: 'closed' });
    database.close();
    await refused;
  });

  test('because the database cannot be opened is tried anew at the next capture', async () => {
    database.close();
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    const adding = addCapture(seenPost({ id: 'x:1' }), occasion());
    await expect(adding).rejects.toMatchObject({ reason: 'refused' });
    opening.mockRestore();
    expect((await addCapture(seenPost({ id: 'x:1' }), occasion())).outcome).toBe('saved');
  });

  test('leaves a deleted record where it was', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion());
    await remove('x:1', 2_000);
    failing('QuotaExceededError');
    await expect(restore('x:1')).rejects.toBeInstanceOf(NotSaved);
    vi.restoreAllMocks();
    expect(await database.trash.count()).toBe(1);
  });
});
