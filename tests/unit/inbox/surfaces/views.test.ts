import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { database } from '@/lib/inbox/store/database';
import { keepView, readView } from '@/lib/inbox/surfaces/views';

test('a surface opens on what is new, and then as it was left', async () => {
  const fresh = await readView('popup');
  expect(fresh).toMatchObject({ surface: 'popup', list: 'new', search: '', current: null, open: false });
  await keepView({ ...fresh, list: 'praise', search: 'clasp', current: 'x:1', open: true });
  expect(await readView('popup')).toMatchObject({
    list: 'praise',
    search: 'clasp',
    current: 'x:1',
    open: true,
  });
  expect(await readView('app')).toMatchObject({ list: 'new', search: '' });
});

test('a view that an earlier version kept opens with what it knew', async () => {
  const earlier: object = { surface: 'app', search: 'clasp', kind: 'problem', status: 'new' };
  await database.table('views').put(earlier);
  expect(await readView('app')).toMatchObject({ list: 'new', search: 'clasp', current: null, typed: {} });
});
