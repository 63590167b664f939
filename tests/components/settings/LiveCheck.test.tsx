import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkText } from '@/components/settings/check-text';
import { LiveCheck } from '@/components/settings/LiveCheck';
import { places } from '@/components/settings/places';
import { database } from '@/lib/inbox/store/database';
import { noteCheck, readChecks } from '@/lib/inbox/settings/live-check';
import { readView } from '@/lib/inbox/surfaces/views';

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  await database.open();
  await database.views.clear();
});

afterEach(cleanup);

test('the list goes through the places of the README’s table, in its order', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const table = readme.slice(readme.indexOf('| place')).split('\n\n')[0] ?? '';
  const rows = table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]?.trim());
  expect(places.map(({ name }) => name)).toEqual(rows);
});

test('what was seen at a place is kept, with the day, and can be taken back', async () => {
  render(<LiveCheck />);
  await userEvent.click(screen.getByText(`0 of ${places.length} places checked`));
  const list = screen.getByRole('list', { name: 'Places' });
  await userEvent.selectOptions(within(list).getByLabelText('X: home box'), 'Works');
  await screen.findByText(`1 of ${places.length} places checked`);
  expect(await readChecks()).toMatchObject({ 'X: home box': { works: true } });
  await userEvent.selectOptions(within(list).getByLabelText('X: home box'), 'Not checked');
  await screen.findByText(`0 of ${places.length} places checked`);
  expect(await readChecks()).toEqual({});
});

test('the result is copied as text', async () => {
  const user = userEvent.setup();
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await noteCheck('Facebook: comments', { works: false, at: Date.UTC(2026, 10, 27) });
  render(<LiveCheck />);
  await user.click(await screen.findByText(`1 of ${places.length} places checked`));
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(copied.mock.calls[0]?.[0]).toContain('\nFacebook: comments: does not work, 2026-11-27\n');
});

test('the text names every place, also those nobody looked at', () => {
  const text = checkText(
    { 'X: home box': { works: true, at: Date.UTC(2026, 10, 27) } },
    '1.2.3',
    'Browser 1',
  );
  expect(text.split('\n').slice(0, 3)).toEqual([
    'Earshot 1.2.3 on the live sites',
    'Browser 1',
    'X: home box: works, 2026-11-27',
  ]);
  expect(text.match(/: not checked$/gm)).toHaveLength(places.length - 1);
});

test('the check stands beside the views of surfaces and disturbs none', async () => {
  await noteCheck('X: home box', { works: true, at: 1 });
  expect(await readView('popup')).toMatchObject({ search: '' });
});
