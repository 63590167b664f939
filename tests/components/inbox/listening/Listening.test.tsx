import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Listening } from '@/components/inbox/listening/Listening';
import type { SeenPost } from '@/lib/feedback/capture';
import type { OwnPost } from '@/lib/feedback/posts/own-post';
import { addCapture, byPerson } from '@/lib/inbox/captures/captures';
import { change, tell } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { recordPost } from '@/lib/inbox/posts/posts';
import { keepQuestion, noteReply } from '@/lib/inbox/posts/questions';
import { changeSettings } from '@/lib/inbox/settings/settings';
import { seenPost } from '../../../unit/inbox/seen-post';
import { surround } from '../surroundings';

const now = Date.now();
const hour = 60 * 60 * 1000;
const day = 24 * hour;

const post = (verdict: OwnPost['verdict'], daysAgo: number, outcome: OwnPost['outcome'] = 'posted') =>
  recordPost({
    id: crypto.randomUUID(),
    site: 'x',
    identity: null,
    brand: null,
    at: now - daysAgo * day,
    reply: false,
    verdict,
    signals: [],
    outcome,
  });
async function said(
  id: string,
  text: string,
  kind: 'idea' | 'problem' | 'question' | 'praise',
  seen: Partial<SeenPost> = {},
) {
  const author = { name: `Person ${id}`, handle: id.slice(2), profile: null };
  const at = now - 2 * day;
  await addCapture(seenPost({ id, text, author, postedAt: at, ...seen }), {
    identity: null,
    brand: null,
    now: at,
    kind,
  });
}
const shown = () => screen.findByRole('heading', { name: 'Listening' }).then(() => undefined);
/** The value of a measure, and what is said beside its name. */
const measure = async (name: string) => {
  const row = (await screen.findByRole('rowheader', { name: new RegExp(`^${name}`) })).closest('tr');
  const [value] = within(row ?? document.body).getAllByRole('cell');
  return { value: value?.textContent, beside: row?.querySelector('th span')?.textContent };
};

beforeEach(async () => {
  surround('wide');
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

afterEach(cleanup);

test('what is not seen is said', async () => {
  render(<Listening />);
  await screen.findByText(/Only what was captured or composed in this browser is seen here/);
});

test('where nothing was ever heard, one sentence says how that changes', async () => {
  render(<Listening />);
  await screen.findByText(/^Nothing yet: .* capture what a customer says/);
  expect(screen.queryAllByRole('table')).toEqual([]);
});

test('where there is nothing yet of some of it, each measure says how it comes to be', async () => {
  await said('x:1', 'Lovely.', 'praise');
  render(<Listening />);
  await shown();
  await screen.findByText(/No post of yours was seen in this time/);
  expect(await measure('Ideas per question')).toEqual({
    value: '–',
    beside: 'Known once you have walked through the replies to a question.',
  });
  expect(await measure('Loops closed')).toMatchObject({ value: '–' });
});

test('the mix of our own posts stands against one in ten, over the window that is chosen', async () => {
  await post('strong', 1);
  await post('clear', 2, 'asked-instead');
  await post('clear', 3);
  for (let index = 0; index < 10; index += 1) await post('clear', 20);
  render(<Listening />);
  await screen.findByText(/On target: 1 of 13 posts read as promotion; your aim is at most one in ten\./);
  expect((await measure('Asked instead')).value).toBe('1 of 13 (8%)');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'Last 7 days');
  await screen.findByText(/Over target: 1 of 3 posts read as promotion; your aim is at most one in ten\./);
  expect((await measure('Asked instead')).value).toBe('1 of 3');
});

test('what is aimed at is what was chosen for the budget', async () => {
  await changeSettings((settings) => ({ ...settings, oneIn: 5 }));
  await post('strong', 1);
  for (const daysAgo of [2, 3, 4, 5]) await post('clear', daysAgo);
  render(<Listening />);
  await screen.findByText(/On target: 1 of 5 posts read as promotion; your aim is at most one in five/);
});

test('ideas are told by the question they answer', async () => {
  await keepQuestion(seenPost({ id: 'x:q', text: 'What would you change?', postedAt: now - day }), now);
  for (const id of ['x:1', 'x:2', 'x:3'])
    await noteReply('x:q', { id, likeness: id }, { mark: id === 'x:3' ? 'praise' : 'idea' }, now);
  render(<Listening />);
  await screen.findByText('2 ideas from 1 question');
  expect((await measure('Ideas per question')).value).toBe('2');
});

describe('of what was said', () => {
  beforeEach(async () => {
    await said('x:1', 'A rain cover for the bag please', 'idea');
    await said('x:2', 'Please make a rain cover', 'idea');
    await said('x:3', 'How do I wash it?', 'question');
    await said('x:4', 'Lovely.', 'praise');
    await said('x:5', 'Where is my parcel?', 'question');
  });

  test('the useful and the unanswered are shares of it, with how many that is', async () => {
    await change(
      ['x:3'],
      () => ({ answered: { by: 'us', at: now - 2 * day + 3 * hour, permalink: null } }),
      byPerson(now),
    );
    render(<Listening />);
    await shown();
    expect((await measure('Useful feedback')).value).toBe('4 of 5 (80%)');
    expect((await measure('Praise')).value).toBe('1 of 5 (20%)');
    expect((await measure('Answered')).value).toBe('1 of 5 (20%)');
    expect(await measure('Time to an answer')).toEqual({
      value: '3 hours',
      beside: 'half took no longer than this, of 1 answer whose times are known',
    });
    expect(screen.getByRole('link', { name: '4 unanswered' }).getAttribute('href')).toBe('#/list/unanswered');
  });

  test('what was shipped counts as closed for whoever was told', async () => {
    await change(['x:1', 'x:2'], () => ({ status: 'shipped' }), byPerson(now - hour));
    await tell(['x:1'], { text: 'It is in.', permalink: null }, byPerson(now - 1));
    render(<Listening />);
    await shown();
    expect((await measure('Loops closed')).value).toBe('1 of 2');
    expect((await measure('Time until told')).value).toBe('2 days');
    expect(screen.getByRole('link', { name: '1 to tell' }).getAttribute('href')).toBe('#/list/untold');
  });

  test('themes tell how many people, and open what they said', async () => {
    render(<Listening />);
    const theme = await screen.findByText('rain cover');
    expect(theme.closest('summary')?.textContent).toContain('2 people');
    await userEvent.click(theme);
    const quotes = within(theme.closest('details') ?? document.body);
    expect(quotes.getByText('Please make a rain cover')).toBeTruthy();
    expect(quotes.getByRole('link', { name: 'Person x:1' }).getAttribute('href')).toBe('#/capture/x%3A1');
  });

  describe('of a theme somebody makes', () => {
    const details = (name: string) => {
      const found = screen.getByText(name).closest('details');
      if (!found) throw new Error(`${name} is no theme`);
      return within(found);
    };
    const press = async (name: string) => userEvent.click(screen.getByRole('button', { name, hidden: true }));
    const rename = async (from: string, to: string) => {
      await press(`Rename ${from}`);
      const field = screen.getByRole('textbox', { name: `What to call ${from}`, hidden: true });
      await userEvent.clear(field);
      await userEvent.type(field, `${to}{Enter}`);
      await screen.findByText(to);
    };

    test('a name, which holds for what is captured later, and can be undone', async () => {
      render(<Listening />);
      await screen.findByText('rain cover');
      await rename('rain cover', 'Wet weather');
      await said('x:6', 'One more vote for a rain cover', 'idea');
      await waitFor(() => expect(details('Wet weather').getByText('3 people')).toBeTruthy());
      expect(details('Wet weather').getByText('Found as “rain cover”.')).toBeTruthy();
      await press('Undo');
      await screen.findByText('rain cover');
    });

    test('one of two, which the field for a name leaves alone at Escape', async () => {
      await change(['x:5', 'x:3'], () => ({ areas: ['Delivery'] }), byPerson(now));
      render(<Listening />);
      await screen.findByText('rain cover');
      await press('Rename Delivery');
      await userEvent.type(screen.getByRole('textbox', { hidden: true }), 'Post{Escape}');
      await press('Merge rain cover into another');
      await userEvent.keyboard('deliv{Enter}');
      await waitFor(() => expect(details('Delivery').getByText('4 people')).toBeTruthy());
      expect(screen.queryByText('rain cover')).toBeNull();
      await waitFor(() =>
        expect(document.activeElement).toBe(screen.getByText('Delivery').closest('summary')),
      );
      await press('Reset Delivery');
      await screen.findByText('rain cover');
      expect(details('Delivery').getByText('2 people')).toBeTruthy();
    });
  });

  test('beyond the widest eight the others are a press away', async () => {
    const area = (at: number) => `Area ${String(at).padStart(2, '0')}`;
    for (let at = 0; at < 12; at += 1) {
      await said(`x:more-${at}`, 'Hm', 'idea');
      await change([`x:more-${at}`], () => ({ areas: [area(at)] }), byPerson(now));
    }
    render(<Listening />);
    await screen.findByText(area(0));
    expect(screen.queryByText(area(11))).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 13' }));
    expect(screen.getByText(area(11))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.queryByText(area(11))).toBeNull();
  });

  test('a theme of one person is emerging', async () => {
    await change(['x:5'], () => ({ areas: ['Delivery'] }), byPerson(now));
    render(<Listening />);
    expect((await screen.findByText('Delivery')).closest('summary')?.textContent).toContain(
      'emerging: 1 person',
    );
  });

  test('whoever answers another customer is named', async () => {
    await said('x:6', 'Cold, by hand.', 'praise', {
      answers: {
        author: { name: 'Person x:3', handle: '3', profile: null },
        text: 'How do I wash it?',
        permalink: null,
      },
    });
    render(<Listening />);
    await screen.findByRole('link', { name: 'Person x:6' });
    expect(screen.getByText(/helped once/).textContent).toContain('not thanked yet');
  });
});
