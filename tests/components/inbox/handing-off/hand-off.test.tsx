import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import { settled } from '@/lib/handoff/delivery';
import { addCapture, byPerson, capturesOf } from '@/lib/inbox/captures/captures';
import { change } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { merge } from '@/lib/inbox/captures/merging';
import { allDeliveries, outbox } from '@/lib/inbox/store/outbox';
import { changeSettings } from '@/lib/inbox/settings/settings';
import { keepWebhook } from '@/lib/inbox/settings/webhooks';
import type { Target } from '@/lib/profile/target';
import { seenPost } from '../../../unit/inbox/seen-post';
import { surround } from '../surroundings';

const github: Target = {
  id: 'gh',
  kind: 'github',
  name: 'Our issues',
  authors: 'hidden',
  repo: 'acme/app',
  labels: '',
};
const slack: Target = { id: 'sl', kind: 'slack', name: '#product', authors: 'shown' };
const mail: Target = { id: 'ml', kind: 'mail', name: 'Kim', authors: 'shown', to: 'kim@acme.example' };
const opened = vi.fn<(address: string, target: string) => void>();
const noor = { name: 'Noor Haddad', handle: 'noor', profile: null };

async function captured(
  id: string,
  text: string,
  author = { name: 'Dana Reyes', handle: 'dana', profile: null },
) {
  await addCapture(seenPost({ id, text, author }), { identity: null, brand: null, now: Date.now() });
}

/** Opens the inbox with a capture in hand and hands it off by the name of what is chosen. */
async function handOff(way: string): Promise<void> {
  const [row] = await within(await screen.findByRole('list', { name: 'Captures' })).findAllByRole('button');
  row?.focus();
  await userEvent.keyboard('f');
  await userEvent.type(await screen.findByRole('combobox', { name: /^Hand off/ }), `${way}{Enter}`);
}
const handedOff = async (id: string) => (await capturesOf([id]))[0]?.handedOff;

beforeEach(async () => {
  fakeBrowser.reset();
  surround('narrow');
  userEvent.setup();
  opened.mockClear();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    opened(this.href, this.target);
  });
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  await changeSettings((settings) => ({
    ...settings,
    targets: [github, mail, slack],
    departments: [{ id: 'product', name: 'Product', person: 'Kim', target: 'sl', areas: [] }],
  }));
  await captured('x:1', 'A quieter locker, please.');
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('to a target whose form opens filled in', () => {
  test('it is noted, the form opens without its author’s name, and its address is kept once it is pasted', async () => {
    render(<Inbox surface="popup" />);
    await handOff('our issues');
    await waitFor(() => expect(opened).toHaveBeenCalledOnce());
    const [address = '', target] = opened.mock.lastCall ?? [];
    expect(target).toBe('_blank');
    expect(new URL(address).searchParams.get('title')).toBe('A quieter locker, please.');
    expect(new URL(address).searchParams.get('body')).toContain('D. R.');
    expect(address).not.toContain('Reyes');
    expect(await capturesOf(['x:1'])).toMatchObject([
      { status: 'handed-off', handedOff: { target: 'gh', link: null } },
    ]);
    const field = await screen.findByRole('textbox', { name: 'Its address there' });
    await userEvent.type(field, 'https://github.example/acme/app/issues/7');
    await userEvent.tab();
    await waitFor(async () =>
      expect(await handedOff('x:1')).toMatchObject({ link: 'https://github.example/acme/app/issues/7' }),
    );
    expect((await screen.findByRole('link', { name: 'Open it there' })).getAttribute('href')).toContain(
      'issues/7',
    );
  });

  test('what is no address is not kept, and that is said', async () => {
    render(<Inbox surface="popup" />);
    await handOff('our issues');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Its address there' }), 'number seven');
    await userEvent.tab();
    await screen.findByText(/That is not a web address/);
    expect(await handedOff('x:1')).toMatchObject({ link: null });
  });

  test('Undo takes back that it was', async () => {
    render(<Inbox surface="popup" />);
    await handOff('our issues');
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await capturesOf(['x:1'])).toMatchObject([{ status: 'new', handedOff: null }]),
    );
  });

  test('a letter needs no page and gives no address back', async () => {
    render(<Inbox surface="popup" />);
    await handOff('Kim');
    await waitFor(() => expect(opened.mock.lastCall?.[0]).toMatch(/^mailto:kim@acme\.example\?subject=/));
    expect(opened.mock.lastCall?.[1]).toBe('');
    await screen.findByText(/To Kim/);
    expect(screen.queryByRole('textbox', { name: 'Its address there' })).toBeNull();
  });
});

describe('several', () => {
  beforeEach(async () => {
    await captured('x:2', 'The locker is too loud.', noor);
    await captured('x:3', 'Loud!', { ...noor, handle: 'other' });
  });

  test('go to a target as one thing that was said, with all who said the same, and share its address', async () => {
    await merge(['x:3'], 'x:1', byPerson(Date.now()));
    render(<Inbox surface="popup" />);
    for (const box of await screen.findAllByRole('checkbox')) await userEvent.click(box);
    await userEvent.click(await screen.findByRole('button', { name: 'Hand off' }));
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Hand off 2 captures' }),
      'issues{Enter}',
    );
    await waitFor(() => expect(opened).toHaveBeenCalledOnce());
    const body = new URL(opened.mock.lastCall?.[0] ?? '').searchParams.get('body');
    expect(body).toContain('3 people, 3 posts');
    await waitFor(async () => expect(await handedOff('x:2')).toMatchObject({ target: 'gh' }));
    expect((await capturesOf(['x:1', 'x:2', 'x:3'])).map(({ status }) => status)).toEqual(
      Array.from({ length: 3 }, () => 'handed-off'),
    );
  });

  test('are one row each in a file', async () => {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => (file instanceof Blob && files.push(file), 'blob:x');
    URL.revokeObjectURL = () => undefined;
    render(<Inbox surface="popup" />);
    for (const box of await screen.findAllByRole('checkbox')) await userEvent.click(box);
    await userEvent.click(await screen.findByRole('button', { name: 'Hand off' }));
    await userEvent.type(await screen.findByRole('combobox', { name: /^Hand off/ }), 'linear{Enter}');
    await waitFor(() => expect(files).toHaveLength(1));
    const reader = new FileReader();
    reader.readAsText(files[0] ?? new Blob());
    await new Promise((resolve) => reader.addEventListener('load', resolve));
    const text = typeof reader.result === 'string' ? reader.result : '';
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).toContain('"Title"');
    await waitFor(async () => expect(await handedOff('x:3')).toMatchObject({ target: 'linear' }));
  });
});

describe('to Slack', () => {
  const isAllowed = vi.fn<() => Promise<boolean>>();
  beforeEach(async () => {
    isAllowed.mockResolvedValue(true);
    Object.assign(fakeBrowser, { permissions: { contains: isAllowed } });
    await keepWebhook('sl', 'https://hooks.slack.com/services/T/B/secret');
  });

  test.each([
    ['whose webhook is not known', 'Paste it', () => fakeBrowser.storage.local.remove('webhook.sl')],
    ['that the browser may not send to', 'Allow it', async () => void isAllowed.mockResolvedValue(false)],
  ])('%s nothing counts as handed off, and a press leads to what mends it', async (_, mends, spoil) => {
    await spoil();
    render(<Inbox surface="popup" />);
    await handOff('#product');
    await screen.findByText(/^Not handed off to #product\./);
    const way = screen.getByRole('link', { name: mends });
    expect(way.getAttribute('href')).toBe('/app.html#/settings/target/sl');
    expect(await capturesOf(['x:1'])).toMatchObject([{ status: 'new', handedOff: null }]);
    expect(await allDeliveries()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('what failed and is handed off again is on its way again', async () => {
    render(<Inbox surface="popup" />);
    await handOff('#product');
    await waitFor(async () => expect(await allDeliveries()).toHaveLength(1));
    const [message] = await allDeliveries();
    const trouble = { kind: 'no-address', said: '' } as const;
    await outbox.change(message?.key ?? '', (kept) =>
      settled(kept, { outcome: 'failed', trouble }, Date.now()),
    );
    await screen.findByText(/^Not sent/);
    expect(screen.getByRole('link', { name: 'Paste it' })).toBeTruthy();
    await userEvent.keyboard('f');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Hand off' }), '#product{Enter}');
    await screen.findByText(/^Waits to be sent/);
    expect(await allDeliveries()).toMatchObject([{ state: 'waiting' }]);
  });

  test('the message waits to be sent, first of all ways where the department decides there', async () => {
    await change(['x:1'], () => ({ department: 'product' }), byPerson(Date.now()));
    render(<Inbox surface="popup" />);
    await handOff('');
    await waitFor(async () =>
      expect(await allDeliveries()).toMatchObject([{ target: 'sl', state: 'waiting' }]),
    );
    const [message] = await allDeliveries();
    expect(JSON.parse(message?.body ?? '')).toMatchObject({
      text: expect.stringContaining('A quieter locker'),
    });
    await screen.findByText(/Waits to be sent/);
  });

  test('what failed says why, and is sent again by a press', async () => {
    render(<Inbox surface="popup" />);
    await handOff('#product');
    await waitFor(async () => expect(await allDeliveries()).toHaveLength(1));
    const [message] = await allDeliveries();
    const trouble = { kind: 'refused', said: 'channel_is_archived' } as const;
    await outbox.change(message?.key ?? '', (kept) =>
      settled(kept, { outcome: 'failed', trouble }, Date.now()),
    );
    await screen.findByText(/Not sent.*The channel is archived/);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/Waits to be sent/);
  });

  test('what was sent before is not sent again, and that is said', async () => {
    render(<Inbox surface="popup" />);
    await handOff('#product');
    await waitFor(async () => expect(await allDeliveries()).toHaveLength(1));
    const [message] = await allDeliveries();
    await outbox.change(message?.key ?? '', (kept) => settled(kept, { outcome: 'sent' }, Date.now()));
    await screen.findByText(/Sent, /);
    await userEvent.keyboard('f');
    await userEvent.type(await screen.findByRole('combobox', { name: 'Hand off' }), '#product{Enter}');
    await screen.findByText(/was sent this before/);
    expect(await allDeliveries()).toMatchObject([{ state: 'sent' }]);
  });
});

describe('what stands still', () => {
  const day = 24 * 60 * 60 * 1000;
  beforeEach(async () => {
    await change(['x:1'], () => ({ status: 'planned' }), byPerson(Date.now() - 15 * day));
  });

  test('is named in one line, which leads to it', async () => {
    render(<Inbox surface="popup" />);
    await screen.findByText(/No news on 1 capture for 14 days/);
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    await screen.findByRole('list', { name: 'Captures' });
    await waitFor(() => expect(screen.queryByText(/No news on/)).toBeNull());
  });

  test('is not named any more once nobody wants to be reminded', async () => {
    render(<Inbox surface="popup" />);
    await screen.findByText(/No news on/);
    await changeSettings((settings) => ({ ...settings, remindAfterDays: null }));
    await waitFor(() => expect(screen.queryByText(/No news on/)).toBeNull());
  });
});
