import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Suggest } from '@/lib/draft/rewrites/widening';
import { showCard, text } from './card-under-test';

afterEach(cleanup);

const choosing: Suggest = () => ({
  topic: null,
  topics: [],
  rewrites: [
    { shape: 'question', family: 'problem', text: 'What wears out first?' },
    {
      shape: 'question',
      family: 'choice',
      text: 'Which would you choose: tan, black or forest green?',
      options: ['tan', 'black', 'forest green'],
    },
  ],
  known: true,
});
const polls = () => screen.queryAllByRole('button', { name: 'Copy as poll' });
const poll = () => screen.getByRole('button', { name: 'Copy as poll' });

test.each(['x', 'linkedin'] as const)('on %s what can be chosen from is copied as a poll', async (site) => {
  const { copy } = showCard({ draft: { text, site } }, choosing);
  await userEvent.click(poll());
  expect(copy).toHaveBeenCalledExactlyOnceWith('Which would you choose?\nTan\nBlack\nForest green');
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
});

test('its options stand below it, and are what a screen reader says of the button', () => {
  showCard({}, choosing);
  const described = poll().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Which would you choose: tan, black or forest green?',
    'As a poll: Tan · Black · Forest green',
  ]);
});

test('the keyboard reaches it behind "Copy", and arrow keys go past it', async () => {
  const { copy } = showCard({}, choosing);
  screen.getByRole('button', { name: 'Use: What wears out first?' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Use: Which would you choose/);
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(poll());
  await userEvent.keyboard('{Enter}');
  expect(copy).toHaveBeenCalledOnce();
});

test('a page on Facebook, which can post none, is offered none', () => {
  showCard({ draft: { text, site: 'facebook' } }, choosing);
  expect(polls()).toEqual([]);
  expect(screen.queryByText(/As a poll/)).toBeNull();
});
