import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Decide } from '@/components/inbox/decide/Decide';
import { delivery, settled } from '@/lib/handoff/delivery';
import { addCapture, byPerson } from '@/lib/inbox/captures/captures';
import { change } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { merge } from '@/lib/inbox/captures/merging';
import { outbox } from '@/lib/inbox/store/outbox';
import { changeSettings } from '@/lib/inbox/settings/settings';
import { seenPost } from '../../../unit/inbox/seen-post';

const now = Date.now();
const day = 24 * 60 * 60 * 1000;
const copied = () => navigator.clipboard.readText();
const card = (name: string) => screen.findByRole('region', { name });

async function waits(id: string, text: string, daysAgo: number, department: string | null = 'product') {
  const author = { name: `Person ${id}`, handle: id.slice(2), profile: null };
  const post = seenPost({ id, text, author, postedAt: now - daysAgo * day });
  await addCapture(post, { identity: null, brand: null, now: now - daysAgo * day, kind: 'idea' });
  await change([id], () => ({ department }), byPerson(now));
}

beforeEach(async () => {
  fakeBrowser.reset();
  userEvent.setup();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  await changeSettings((settings) => ({
    ...settings,
    departments: [
      { id: 'product', name: 'Product', person: 'Kim Lee', target: null, areas: [] },
      { id: 'support', name: 'Support', person: '', target: null, areas: [] },
    ],
  }));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('where nothing waits, it says how something comes to', async () => {
  render(<Decide />);
  await screen.findByRole('heading', { name: 'Nothing waits for a decision' });
  expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('#/settings');
});

describe('a department', () => {
  beforeEach(async () => {
    await waits('x:1', 'A rain cover. It would save me.', 2);
    await waits('x:2', 'A longer strap.', 9);
    await waits('x:3', 'Rain cover please.', 1, null);
    await merge(['x:3'], 'x:1', byPerson(now));
  });

  test('has what waits for it, the longest waiting first, each with its reach, its quotes and the way to it', async () => {
    render(<Decide />);
    const product = within(await card('Product'));
    expect(product.getByText(/2 waiting/).textContent).toBe('Kim Lee · 2 waiting');
    const topics = product.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(topics[0]).toMatch(/A longer strap\..*Idea.*1 person.*said 1w ago/);
    expect(topics[1]).toMatch(/A rain cover\..*2 people.*It would save me.*Rain cover please/);
    expect(product.getByRole('link', { name: 'A longer strap.' }).getAttribute('href')).toBe(
      '#/capture/x%3A2',
    );
    expect(screen.queryByRole('region', { name: 'Support' })).toBeNull();
  });

  test('does not quote again what its title says', async () => {
    await waits('x:4', 'The magnet wipes my card. Every time.', 3);
    render(<Decide />);
    const product = within(await card('Product'));
    const magnet = (await product.findByRole('link', { name: 'The magnet wipes my card.' })).closest('li');
    expect(magnet?.querySelector('blockquote p')?.textContent).toBe('… Every time.');
  });

  test('follows what is decided', async () => {
    render(<Decide />);
    const product = within(await card('Product'));
    await change(['x:2'], () => ({ status: 'planned' }), byPerson(now));
    await waitFor(() => expect(product.getAllByRole('listitem')).toHaveLength(1));
  });

  test('has its agenda copied', async () => {
    render(<Decide />);
    await userEvent.click(await screen.findByRole('button', { name: 'Copy the agenda for Product' }));
    await screen.findByText('The agenda copied');
    expect(await copied()).toMatch(/^# Product: 20 minutes\n\nWith Kim Lee/);
    expect(await copied()).toContain('## 1. A longer strap. (9 minutes)');
  });

  test('has its agenda printed, with one decision each, and nothing of it stays on the page', async () => {
    let printed: string | null | undefined;
    window.print = () => {
      printed = document.querySelector('article')?.textContent;
      window.dispatchEvent(new Event('afterprint'));
    };
    render(<Decide />);
    await userEvent.click(await screen.findByRole('button', { name: 'Print the agenda for Product' }));
    expect(printed).toMatch(
      /Product: 20 minutes.*1\. A longer strap\..*To decide: Do we do this\?.*2\. A rain cover/,
    );
    await waitFor(() => expect(document.querySelector('article')).toBeNull());
  });

  test('with more than fits leads to the rest in the inbox', async () => {
    for (let index = 10; index < 15; index += 1) await waits(`x:${index}`, `Wish ${index}`, 1);
    render(<Decide />);
    const more = within(await card('Product')).getByRole('link', { name: '2 more in the inbox' });
    expect(more.getAttribute('href')).toBe('#/list/all/dept%3AProduct');
  });
});

test('what has no department is counted, and one press leads to exactly that', async () => {
  await waits('x:1', 'A rain cover.', 2, null);
  await waits('x:2', 'A longer strap.', 2, null);
  await change(['x:2'], () => ({ status: 'triaged' }), byPerson(now));
  render(<Decide />);
  await screen.findByText(/2 captures have no department yet/);
  expect(screen.getByRole('link', { name: 'Assign them' }).getAttribute('href')).toBe(
    '#/list/all/is%3Aunassigned',
  );
});

test('the week is copied for everybody who decides', async () => {
  await waits('x:1', 'A rain cover.', 2);
  render(<Decide />);
  await card('Product');
  await userEvent.click(screen.getByRole('button', { name: 'Copy the week' }));
  await screen.findByText('The week copied');
  expect(await copied()).toContain('1 person said something: idea 1.');
  expect(await copied()).toContain('## Product (Kim Lee): 1 waits');
});

describe('messages', () => {
  const trouble = { kind: 'slow', said: '' } as const;
  async function sent(id: string, outcome: 'sent' | 'failed' | 'uncertain') {
    const { key } = await outbox.add(delivery([id], 'sl', '{}', now));
    await outbox.change(key, (kept) =>
      settled(kept, outcome === 'sent' ? { outcome } : { outcome, trouble }, now),
    );
  }
  beforeEach(async () => {
    await waits('x:1', 'A rain cover.', 2);
    await waits('x:2', 'A longer strap.', 2);
  });

  test('stand in one list, what needs a look first', async () => {
    await sent('x:1', 'sent');
    await sent('x:2', 'uncertain');
    render(<Decide />);
    const rows = within(await card('Messages')).getAllByRole('listitem');
    expect(rows[0]?.textContent).toMatch(
      /A longer strap.*May not have arrived.*Look whether the message is there/,
    );
    expect(rows[1]?.textContent).toMatch(/A rain cover.*Sent/);
  });

  test('that may not have arrived are found there, or sent again, by a person', async () => {
    await sent('x:2', 'uncertain');
    render(<Decide />);
    const messages = within(await card('Messages'));
    await userEvent.click(messages.getByRole('button', { name: 'It is there' }));
    await messages.findByText(/^Sent/);
  });

  test('that are given up go', async () => {
    await sent('x:2', 'failed');
    render(<Decide />);
    await userEvent.click(within(await card('Messages')).getByRole('button', { name: 'Give up' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Messages' })).toBeNull());
  });
});
