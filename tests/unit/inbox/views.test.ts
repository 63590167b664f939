import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keepView, readView } from '@/lib/inbox/views';

test('a surface opens on the whole inbox, and then as it was left', async () => {
  expect(await readView('popup')).toEqual({ surface: 'popup', search: '', kind: null, status: null });
  await keepView({ surface: 'popup', search: 'clasp', kind: 'problem', status: 'new' });
  expect(await readView('popup')).toMatchObject({ search: 'clasp', kind: 'problem', status: 'new' });
  expect(await readView('app')).toMatchObject({ search: '' });
});
