import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '@/components/inbox/Inbox';
import type { SeenPost } from '@/lib/feedback/capture';
import type { Kind } from '@/lib/feedback/sorting/kind';
import { addCapture, byPerson, capturesOf } from '@/lib/inbox/captures/captures';
import { change, historyOf, tell } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { merge } from '@/lib/inbox/captures/merging';
import { replied } from '@/lib/inbox/posts/replied';
import { readView } from '@/lib/inbox/surfaces/views';
import { waitingFor, waitingTo } from '@/lib/inbox/posts/waiting';
import { seenPost } from '../../unit/inbox/seen-post';
import { surround } from './surroundings';

const now = Date.now();
let order = 0;

async function said(id: string, by: string, text: string, kind: Kind = 'idea', post: Partial<SeenPost> = {}) {
  order += 1;
  const author = { name: by, handle: by.toLowerCase(), profile: null };
  const permalink = `https://x.com/${by.toLowerCase()}/status/${id.slice(2)}`;
  await addCapture(seenPost({ id, text, author, permalink, postedAt: now - 1_000_000 + order, ...post }), {
    identity: null,
    brand: null,
    now: now + order,
    kind,
  });
}

const one = async (id: string) => (await capturesOf([id]))[0];
const panel = (name: string | RegExp) => screen.findByRole('region', { name }, { timeout: 5_000 });
const ship = (...ids: string[]) => change(ids, () => ({ status: 'shipped' }), byPerson(now));

async function openRow(text: string) {
  const list = await screen.findByRole('list', { name: 'Captures' });
  await userEvent.click(await within(list).findByRole('button', { name: new RegExp(text) }));
}
async function openUntold() {
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'List' }), 'untold');
  await userEvent.click(await screen.findByRole('button', { name: 'Tell them one by one' }));
}
/** What draws replies is loaded when somebody first replies. */
const replyTo = (name: string) =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: `Reply to ${name}` }, { timeout: 5_000 });

beforeEach(async () => {
  fakeBrowser.reset();
  surround('narrow');
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('marking something shipped', () => {
  test('asks to tell everybody who said it, those merged into it too, in each one’s own words', async () => {
    await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
    await said('x:2', 'Ben', 'A dark mode would be lovely');
    await merge(['x:2'], 'x:1', byPerson(now));
    render(<Inbox surface="popup" />);
    await openRow('my eyes hurt');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Status' }), 'shipped');
    const asked = await panel('Tell these 2 people');
    expect(within(asked).getByText('A dark mode would be lovely')).toBeTruthy();
    expect((await replyTo('Maya')).value).toBe(
      'You asked for dark mode, and now it is there. What should we look at next?',
    );
    expect(within(asked).getAllByText('Nothing here reads as promotion.')).toHaveLength(2);
  });

  test('what changed is written once and stands in every reply', async () => {
    await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
    await said('x:2', 'Ben', 'A dark mode would be lovely');
    await ship('x:1', 'x:2');
    render(<Inbox surface="popup" />);
    await openUntold();
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'What changed?' }),
      'It is under Display',
    );
    expect((await replyTo('Maya')).value).toContain('It is under Display.');
    expect((await replyTo('Ben')).value).toContain('It is under Display.');
    await userEvent.tab();
    await waitFor(async () => expect(await one('x:2')).toMatchObject({ reason: 'It is under Display' }));
  });

  test('what changed for one is never said to those who asked for something else', async () => {
    await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
    await said('x:2', 'Ben', 'A light loop on the back, please');
    await said('x:3', 'Maya', 'A longer strap would be lovely');
    await ship('x:1');
    await change(['x:2'], () => ({ status: 'shipped', reason: 'The loop is sewn in' }), byPerson(now + 1));
    await change(['x:3'], () => ({ status: 'shipped' }), byPerson(now + 2));
    render(<Inbox surface="popup" />);
    await openUntold();
    await panel('Tell these 2 people');
    expect((await replyTo('Ben')).value).toContain('The loop is sewn in.');
    const [dark] = await screen.findAllByRole('textbox', { name: 'What changed? For Maya' });
    if (!dark) throw new Error('nobody asks what changed for Maya');
    await userEvent.type(dark, 'It is under Display');
    await userEvent.tab();
    await waitFor(async () => expect(await one('x:1')).toMatchObject({ reason: 'It is under Display' }));
    expect(await one('x:2')).toMatchObject({ reason: 'The loop is sewn in' });
    expect(await one('x:3')).toMatchObject({ reason: '' });
    const replies = screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Reply to / });
    expect(replies.map(({ value }) => /under Display|sewn in/.exec(value)?.[0])).toEqual([
      'under Display',
      'sewn in',
      undefined,
    ]);
  });

  test('of several wishes of one person one reply tells', async () => {
    await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
    await said('x:2', 'Maya', 'Still no dark mode?');
    await ship('x:1', 'x:2');
    render(<Inbox surface="popup" />);
    await openUntold();
    await panel('Tell Maya');
    await userEvent.click(await screen.findByRole('button', { name: 'Mark as told' }));
    await waitFor(async () => expect(await one('x:1')).toMatchObject({ status: 'told' }));
    expect(await one('x:2')).toMatchObject({ status: 'told' });
    expect(await screen.findByText('Everybody here has been told.')).toBeTruthy();
  });
});

describe('a reply', () => {
  test('waits at the original, and is told by itself once it is out, with an Undo', async () => {
    await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
    await ship('x:1');
    render(<Inbox surface="popup" />);
    await openUntold();
    await userEvent.clear(await replyTo('Maya'));
    await userEvent.type(await replyTo('Maya'), 'It is in, Maya. What next?');
    await userEvent.click(await screen.findByRole('button', { name: 'Open on X' }));
    await waitFor(async () =>
      expect(await waitingTo('x:1')).toMatchObject({ text: 'It is in, Maya. What next?', tells: ['x:1'] }),
    );
    const [tab] = await fakeBrowser.tabs.query({ url: 'https://x.com/maya/status/1' });
    expect(await waitingFor(tab?.id ?? 0, 'https://x.com/compose/post', Date.now())).toMatchObject({
      to: 'Maya',
    });
    await replied('x:1', 'It is in, Maya! What next?', byPerson(Date.now()));
    expect(await screen.findByText('It is in, Maya! What next?')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await one('x:1')).toMatchObject({ status: 'shipped' }));
  });

  test('that reads as an advert says so and why', async () => {
    await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
    await ship('x:1');
    render(<Inbox surface="popup" />);
    await openUntold();
    await userEvent.clear(await replyTo('Maya'));
    await userEvent.type(await replyTo('Maya'), 'BUY NOW! 50% off our amazing dark mode, today only!!!');
    expect(await screen.findByText(/This reads as promotion\. “/)).toBeTruthy();
  });

  test('half written survives that the surface closes, as does whom it is to', async () => {
    await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
    await ship('x:1');
    const first = render(<Inbox surface="popup" />);
    await openUntold();
    await userEvent.clear(await replyTo('Maya'));
    await userEvent.type(await replyTo('Maya'), 'Half a');
    await waitFor(async () => expect(Object.values((await readView('popup')).typed)).toContain('Half a'));
    first.unmount();
    render(<Inbox surface="popup" />);
    expect((await replyTo('Maya')).value).toBe('Half a');
  });

  test('to what was declined gives the reason', async () => {
    await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
    await change(['x:1'], () => ({ status: 'declined', reason: 'Our screen has no light' }), byPerson(now));
    render(<Inbox surface="popup" />);
    await openUntold();
    expect((await replyTo('Maya')).value).toBe(
      'You asked for dark mode. We have thought about it and will not do it. Our screen has no light. What would help you most in its place?',
    );
  });
});

describe('what is open still', () => {
  test('begins with an empty box, and what could be said below it is fitted to what it is', async () => {
    await said('x:1', 'Maya', 'The zip broke after two weeks', 'problem');
    render(<Inbox surface="popup" />);
    await openRow('zip broke');
    await userEvent.keyboard('r');
    await panel('Reply to Maya');
    expect((await replyTo('Maya')).value).toBe('');
    expect((await replyTo('Maya')).placeholder).toBe(
      'Say what you know, and what happens next, or take one from below',
    );
    expect(screen.getByRole('button', { name: 'Open on X' })).toHaveProperty('disabled', true);
    const offers = await screen.findByRole('list', { name: 'Replies on offer' });
    expect(within(offers).getAllByRole('button')[0]?.textContent).toMatch(
      /^Sorry about this\. Which one is it/,
    );
    await userEvent.click(within(offers).getByRole('button', { name: /put it right/ }));
    expect((await replyTo('Maya')).value).toBe('Sorry about this. What would put it right for you?');
    await userEvent.click(screen.getByRole('button', { name: 'Open on X' }));
    await waitFor(async () => expect(await waitingTo('x:1')).toMatchObject({ tells: [] }));
  });

  test('offers first what somebody who asked the same was told, and keeps what answers it', async () => {
    await said('x:1', 'Ben', 'Do you repair zips on bags from before 2020?', 'question');
    await said('x:2', 'Maya', 'do you repair zips on bags from before 2020', 'question');
    await tell(['x:1'], { text: 'We do, at cost.', permalink: null }, byPerson(now));
    render(<Inbox surface="popup" />);
    await openRow('Maya');
    await userEvent.keyboard('r');
    const offers = await screen.findByRole('list', { name: 'Replies on offer' });
    await userEvent.click(within(offers).getByRole('button', { name: /We do, at cost\.$/ }));
    expect((await replyTo('Maya')).value).toBe('We do, at cost.');
    await userEvent.click(screen.getByRole('button', { name: 'By us' }));
    await waitFor(async () =>
      expect(await one('x:2')).toMatchObject({ status: 'told', outcome: 'answered' }),
    );
    expect(await historyOf('x:2')).toContainEqual(
      expect.objectContaining({
        what: 'told',
        to: { text: 'We do, at cost.', permalink: expect.any(String) },
      }),
    );
  });

  test('and asks something is given a box for the answer, and nothing is asked back', async () => {
    await said('x:1', 'Maya', 'Does it fit a 16 inch laptop?', 'question');
    render(<Inbox surface="popup" />);
    await openRow('Maya');
    await userEvent.keyboard('r');
    expect((await replyTo('Maya')).placeholder).toBe('Answer them');
    expect((await replyTo('Maya')).value).toBe('');
    expect(screen.queryByRole('list', { name: 'Replies on offer' })).toBeNull();
  });

  test('that another customer answered is thanked for', async () => {
    await said('x:1', 'Maya', 'Does the big one fit a laptop?', 'question');
    render(<Inbox surface="popup" />);
    await openRow('Maya');
    await userEvent.click(await screen.findByRole('button', { name: 'By another customer' }));
    await waitFor(async () => expect(await one('x:1')).toMatchObject({ answered: { by: 'customer' } }));
    await userEvent.keyboard('r');
    const offers = await screen.findByRole('list', { name: 'Replies on offer' });
    expect(within(offers).getAllByRole('button')[0]?.textContent).toMatch(/^Thank you to whoever answered/);
    expect((await replyTo('Maya')).value).toBe('');
  });

  test('is marked as answered by a key, many at once, and the row says by whom', async () => {
    await said('x:1', 'Maya', 'Does the big one fit a laptop?', 'question');
    await said('x:2', 'Ben', 'Is the outlet open on Sundays?', 'question');
    render(<Inbox surface="popup" />);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Select Maya' }));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Select Ben' }));
    await userEvent.keyboard('a');
    await userEvent.click(await screen.findByRole('option', { name: /Answered by another customer/ }));
    await waitFor(async () => expect(await one('x:1')).toMatchObject({ answered: { by: 'customer' } }));
    expect(await one('x:2')).toMatchObject({ answered: { by: 'customer' } });
    expect(await screen.findAllByText('Answered by another customer')).toHaveLength(2);
  });

  test('and needs no answer leaves the list of those that do', async () => {
    await said('x:1', 'Maya', 'Love it!', 'praise');
    render(<Inbox surface="popup" />);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'List' }), 'unanswered');
    await openRow('Love it');
    await screen.findByRole('group', { name: 'Mark as answered:' });
    await userEvent.click(await screen.findByRole('button', { name: 'None needed' }));
    await waitFor(async () => expect(await one('x:1')).toMatchObject({ answered: { by: 'nobody' } }));
  });
});

test('what somebody was told stands with everything they said, and leads to what it was about', async () => {
  await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
  await said('x:2', 'Maya', 'Does the lamp dim?', 'question');
  await ship('x:1');
  await tell(['x:1'], { text: 'Dark mode is in.', permalink: null }, byPerson(now));
  render(<Inbox surface="popup" />);
  await openRow('Does the lamp');
  expect(await screen.findByRole('heading', { name: 'Told to Maya' })).toBeTruthy();
  expect(screen.getByText('Dark mode is in.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Please add dark mode, my eyes hurt' }));
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: 'Status' })).toHaveProperty('value', 'told'),
  );
});

test('what was noted as told and was not is taken back where it stands', async () => {
  await said('x:1', 'Maya', 'Please add dark mode, my eyes hurt');
  await ship('x:1');
  await tell(['x:1'], { text: 'Dark mode is in.', permalink: null }, byPerson(now));
  render(<Inbox surface="popup" />);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'List' }), 'all');
  await openRow('my eyes hurt');
  await userEvent.click(await screen.findByRole('button', { name: 'Not told after all' }));
  await waitFor(async () => expect(await one('x:1')).toMatchObject({ status: 'shipped' }));
  await waitFor(() => expect(screen.queryByText('Dark mode is in.')).toBeNull());
});
