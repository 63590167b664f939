import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { addCapture, byPerson, capturesOf } from '@/lib/inbox/captures/captures';
import { change, historyOf, undo } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { changeAndFile } from '@/lib/inbox/captures/file-by-rule';
import { defaultDepartments } from '@/lib/profile/department';
import { seenPost } from '../seen-post';

const desks = {
  brands: [],
  departments: defaultDepartments,
  routes: [
    { kind: 'problem', area: null, department: 'support' },
    { kind: 'idea', area: null, department: 'product' },
  ],
};
const broke = seenPost({ id: 'x:1', text: 'The clasp broke after two weeks.' });
const departmentOf = async (id: string) => (await capturesOf([id]))[0]?.department;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('a capture comes filed, and its history says by which rule', async () => {
  await addCapture(broke, { identity: null, brand: null, now: 1_000, desks });
  expect(await departmentOf('x:1')).toBe('support');
  expect(await historyOf('x:1')).toMatchObject([
    { what: 'captured' },
    { what: 'department', by: 'rule', why: 'Your rule: every problem → Support' },
  ]);
});

describe('another kind', () => {
  const asIdea = () => ({ kind: 'idea', kindBy: 'person' }) as const;
  beforeEach(async () => {
    await addCapture(broke, { identity: null, brand: null, now: 1_000, desks });
  });

  test('files it anew, and one Undo takes back both', async () => {
    const act = byPerson(2_000);
    await changeAndFile(['x:1'], asIdea, act, desks);
    expect(await departmentOf('x:1')).toBe('product');
    await undo(act.change, 3_000);
    expect(await capturesOf(['x:1'])).toMatchObject([{ kind: 'problem', department: 'support' }]);
  });

  test('leaves it where a person put it', async () => {
    await change(['x:1'], () => ({ department: 'sales' }), byPerson(1_500));
    await changeAndFile(['x:1'], asIdea, byPerson(2_000), desks);
    expect(await departmentOf('x:1')).toBe('sales');
  });
});

test('what people said that captures are tips the guess of the next one; an Undo unteaches', async () => {
  const add = (id: string, text: string, kind?: 'problem') =>
    addCapture(seenPost({ id, text }), { identity: null, brand: null, now: 1_000, kind });
  for (let index = 0; index < 10; index += 1) await add(`x:1${index}`, `bag ${index} squeaks`);
  const ids = Array.from({ length: 10 }, (_, index) => `x:1${index}`);
  const act = byPerson(2_000);
  await change(ids, () => ({ kind: 'problem', kindBy: 'person' }), act);
  expect((await add('x:20', 'The zipper squeaks')).capture).toMatchObject({
    kind: 'problem',
    kindBy: 'guess',
  });
  await undo(act.change, 3_000);
  expect((await add('x:21', 'A hinge squeaks')).capture).toMatchObject({ kind: 'other' });
});
