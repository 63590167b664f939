import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { brought, emptyBox } from '@/lib/draft/box';
import { changeBox, keepBox, readBox } from '@/lib/inbox/surfaces/box';
import { database } from '@/lib/inbox/store/database';
import { readView } from '@/lib/inbox/surfaces/views';

beforeEach(() => database.boxes.clear());

test('the box is empty at first, and then as it was left', async () => {
  expect(await readBox()).toEqual(emptyBox);
  await keepBox({ ...emptyBox, text: 'Shop now!', site: 'linkedin', at: 4 });
  expect(await readBox()).toMatchObject({ text: 'Shop now!', site: 'linkedin', at: 4 });
  expect(await readView('sidepanel')).toMatchObject({ search: '' });
});

test('what is brought from elsewhere is later than what was there, which can be had back', async () => {
  await keepBox({ ...emptyBox, text: 'Shop now!', at: 4 });
  await changeBox((box) => brought(box, 'Meet the Loft', 'read', null), 9);
  expect(await readBox()).toMatchObject({ text: 'Meet the Loft', at: 9, formers: [{ text: 'Shop now!' }] });
});
