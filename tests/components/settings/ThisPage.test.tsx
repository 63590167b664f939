import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ThisPage } from '@/components/settings/ThisPage';
import { changeSettings } from '@/lib/inbox/settings/settings';
import { siteOfHost } from '@/lib/sites/matches';

const saved = vi.hoisted(() => vi.fn());
vi.mock('@/components/ui/save-file', () => ({ saveFile: saved }));

const page = { id: 7, url: 'https://x.com/acme/status/1' };
let asked: unknown[];
let answers: Record<string, unknown>;

function inFront(tab: object | undefined) {
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve(tab ? [tab] : []),
    onActivated: event,
    onUpdated: event,
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  saved.mockReset();
  asked = [];
  answers = { 'tab.walk': { begun: true }, 'tab.structure': { structure: '<html></html>' } };
  inFront(page);
  Object.assign(fakeBrowser.runtime, {
    sendMessage: (message: { name: string }) => {
      asked.push(message);
      return Promise.resolve({ ok: true, value: answers[message.name] });
    },
  });
});

afterEach(cleanup);

const walk = { name: 'Walk through the replies' };
const report = { name: 'Report a page that is not understood' };

test('the walk begins on the page in front, and a popup gets out of its way', async () => {
  const onBegun = vi.fn();
  render(<ThisPage siteOf={siteOfHost} onBegun={onBegun} />);
  await userEvent.click(await screen.findByRole('button', walk));
  expect(asked).toEqual([{ name: 'tab.walk', payload: page }]);
  expect(onBegun).toHaveBeenCalledOnce();
});

test('a walk that did not begin says what to do', async () => {
  answers['tab.walk'] = { begun: false };
  render(<ThisPage siteOf={siteOfHost} />);
  await userEvent.click(await screen.findByRole('button', walk));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Reload the page'));
});

test('a report saves a file on this device', async () => {
  render(<ThisPage siteOf={siteOfHost} />);
  await userEvent.click(await screen.findByRole('button', report));
  await waitFor(() =>
    expect(saved).toHaveBeenCalledWith('earshot-x-page.html', '<html></html>', 'text/html'),
  );
  expect(screen.getByRole('status').textContent).toContain('every word replaced');
});

test.each(['quiet', 'off'] as const)(
  'where Earshot is %s no walk is offered, and a page can be reported',
  async (presence) => {
    await changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, x: presence } }));
    render(<ThisPage siteOf={siteOfHost} />);
    expect(await screen.findByRole('button', report)).toBeTruthy();
    expect(screen.queryByRole('button', walk)).toBeNull();
  },
);

test('on any other page there is nothing to do', async () => {
  inFront({ id: 7, url: 'https://example.com/' });
  const { container } = render(<ThisPage siteOf={siteOfHost} />);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(container.textContent).toBe('');
});
