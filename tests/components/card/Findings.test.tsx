import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { finding, nothingToSuggest, order, showCard, thrilled } from './card-under-test';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const row = (phrase: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent?.startsWith(phrase));
  if (!found) throw new Error(`No row starts with ${phrase}.`);
  return within(found);
};
const judged = (...findings: (typeof thrilled)[]) => ({
  judgement: { verdict: 'strong' as const, score: 6, findings },
});

/** The card with its findings unfolded. */
function showFindings(start: Parameters<typeof showCard>[0] = {}) {
  return showCard(start, nothingToSuggest);
}

test('beside suggestions they are folded under their number, one press away', async () => {
  showCard();
  expect(screen.queryByText('The reason of cta-buy.')).toBeNull();
  await userEvent.click(button('2 phrases read as promotion'));
  expect(row('“thrilled to launch”').getByText('The reason of brag-award.')).toBeTruthy();
  expect(row('“Order today”').getByText('The reason of cta-buy.')).toBeTruthy();
  await userEvent.click(button('2 phrases read as promotion'));
  expect(screen.queryByText('The reason of cta-buy.')).toBeNull();
});

test('one is counted as one, and none is not counted', () => {
  const { change } = showFindings(judged(order));
  expect(button('1 phrase reads as promotion')).toBeTruthy();
  change(judged());
  expect(screen.queryByRole('button', { name: /promotion/ })).toBeNull();
});

test('a long phrase is shortened in the middle', () => {
  const long = { ...order, text: `${'one '.repeat(20)}end` };
  showFindings(judged(long));
  expect(screen.getByRole('listitem').textContent).toMatch(/^“one .{25,40} … one .{25,40} end”/);
});

test('"Not here" dismisses it in this draft, and its Undo stays in its place for as long as the card is open', async () => {
  const { session, change } = showFindings();
  await userEvent.click(row('“thrilled').getByRole('button', { name: 'Not here' }));
  expect(session.ignore).toHaveBeenCalledExactlyOnceWith(thrilled);
  vi.useFakeTimers();
  change(judged(order));
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  vi.useRealTimers();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.slice(0, 30))).toEqual([
    '“thrilled to launch” is left a',
    '“Order today” The reason of ct',
  ]);
  expect(button('1 phrase reads as promotion')).toBeTruthy();
  await userEvent.click(button('Undo'));
  expect(session.unignore).toHaveBeenCalledExactlyOnceWith(thrilled);
  change(judged(thrilled, order));
  expect(button('2 phrases read as promotion')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('"Never" asks whether the phrase or its kind, and keeps the phrase in lower case', async () => {
  const { session } = showFindings();
  await userEvent.click(row('“Order today”').getByRole('button', { name: 'Never' }));
  expect(session.never).not.toHaveBeenCalled();
  await userEvent.click(button('This phrase'));
  expect(session.never).toHaveBeenCalledExactlyOnceWith({ phrase: 'order today' });
  expect(screen.getByText(/is never marked again/).textContent).toBe('“Order today” is never marked again.');
  await userEvent.click(button('Undo'));
  expect(session.restore).toHaveBeenCalledExactlyOnceWith({ phrase: 'order today' });
  expect(row('“Order today”').getByRole('button', { name: 'Never' })).toBeTruthy();
});

test('a kind that is switched off takes every phrase of it along, before the page has heard', async () => {
  const another = finding('cta-buy', '20% off');
  const { session } = showFindings(judged(thrilled, order, another));
  await userEvent.click(row('“Order today”').getByRole('button', { name: 'Never' }));
  await userEvent.click(button('This kind of phrase'));
  expect(session.never).toHaveBeenCalledExactlyOnceWith({ signal: 'cta-buy' });
  expect(screen.queryByText('“20% off”')).toBeNull();
  expect(button('1 phrase reads as promotion')).toBeTruthy();
  await userEvent.click(button('Undo'));
  expect(session.restore).toHaveBeenCalledExactlyOnceWith({ signal: 'cta-buy' });
  expect(button('3 phrases read as promotion')).toBeTruthy();
});

test('a "Never" that could not be kept is said', async () => {
  const { session } = showFindings();
  session.never.mockRejectedValue(new Error('no background'));
  await userEvent.click(row('“Order today”').getByRole('button', { name: 'Never' }));
  await userEvent.click(button('This phrase'));
  expect(await screen.findAllByText('That was not saved. Reload the page and try again.')).toHaveLength(2);
  expect(row('“Order today”').getByRole('button', { name: 'Not here' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('an Undo that could not be kept leaves the phrase dismissed', async () => {
  const { session } = showFindings();
  session.restore.mockRejectedValue(new Error('no background'));
  await userEvent.click(row('“Order today”').getByRole('button', { name: 'Never' }));
  await userEvent.click(button('This phrase'));
  await userEvent.click(button('Undo'));
  expect(await screen.findAllByText('That was not saved. Reload the page and try again.')).toHaveLength(2);
  expect(button('Undo')).toBeTruthy();
});

test('focus goes from a button that had it to the one that takes its place, and back', async () => {
  const { change } = showFindings();
  row('“Order today”').getByRole('button', { name: 'Not here' }).focus();
  await userEvent.keyboard('{Enter}');
  change(judged(thrilled));
  expect(document.activeElement).toBe(button('Undo'));
  await userEvent.keyboard('{Enter}');
  change(judged(thrilled, order));
  expect(document.activeElement).toBe(row('“Order today”').getByRole('button', { name: 'Not here' }));
});

test('pressed by mouse, the buttons leave focus in the editor', async () => {
  const { change } = showFindings();
  screen.getByLabelText('draft').focus();
  await userEvent.click(row('“Order today”').getByRole('button', { name: 'Not here' }));
  change(judged(thrilled));
  expect(button('Undo')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('draft'));
});
