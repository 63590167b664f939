import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageHealth } from '@/components/settings/PageHealth';
import type { Health } from '@/lib/messages/health';

const answer = vi.fn<() => Health | null>();

beforeEach(() => {
  fakeBrowser.reset();
  answer.mockReset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() =>
    Promise.resolve({ ok: true, value: answer() }),
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const health = (more: Partial<Health>): Health => ({
  site: 'x',
  state: 'working',
  posts: 6,
  lacking: [],
  drifted: [],
  ...more,
});

test('a page that is understood says how many posts can be captured', async () => {
  answer.mockReturnValue(health({}));
  render(<PageHealth />);
  expect((await screen.findByRole('status')).textContent).toBe('X: 6 posts on this page can be captured.');
});

test('a page that is read in part says what is missing and what can be done by hand', async () => {
  answer.mockReturnValue(
    health({ site: 'linkedin', state: 'partly', posts: 1, lacking: ['words', 'address'] }),
  );
  render(<PageHealth />);
  expect((await screen.findByRole('status')).textContent).toBe(
    'LinkedIn: 1 post on this page can be captured, but Earshot cannot make out their words and their addresses. Select words and right-click them to capture those.',
  );
});

test('a page that is not recognised says so', async () => {
  answer.mockReturnValue(health({ site: 'facebook', state: 'unrecognised', posts: 0 }));
  render(<PageHealth />);
  expect((await screen.findByRole('status')).textContent).toContain('Facebook has changed');
});

test('a page without posts, and any other page, gets no line', async () => {
  answer.mockReturnValueOnce(health({ state: 'nothing', posts: 0 })).mockReturnValueOnce(null);
  const { container } = render(
    <>
      <PageHealth />
      <PageHealth />
    </>,
  );
  await waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
  expect(container.textContent).toBe('');
});

test('another tab is looked at when it comes to the front', async () => {
  answer.mockReturnValue(null);
  render(<PageHealth />);
  await waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
  answer.mockReturnValue(health({ posts: 2 }));
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 });
  expect((await screen.findByRole('status')).textContent).toContain('2 posts');
});

test('a box that is not known is said to be checked elsewhere, whether there are posts or not', async () => {
  answer.mockReturnValueOnce(health({ state: 'partly', posts: 0, lacking: ['box'] }));
  render(<PageHealth />);
  expect((await screen.findByRole('status')).textContent).toBe(
    'X: Earshot cannot make out the box you write in. Right-click the box and choose “Check this draft”.',
  );
  cleanup();
  answer.mockReturnValueOnce(health({ state: 'partly', posts: 2, lacking: ['words', 'box'] }));
  render(<PageHealth />);
  expect((await screen.findByRole('status')).textContent).toBe(
    'X: 2 posts on this page can be captured, but Earshot cannot make out their words and the box you write in. Right-click the box and choose “Check this draft”.',
  );
});
