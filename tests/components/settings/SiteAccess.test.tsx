import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteAccess } from '@/components/settings/SiteAccess';

const hosts = ['x.com', 'www.linkedin.com'];
const listeners = new Set<() => void>();
const event = {
  addListener: (one: () => void) => listeners.add(one),
  removeListener: (one: () => void) => listeners.delete(one),
};
const allowed = new Set<string>();
const request = vi.fn();

beforeEach(() => {
  allowed.clear();
  listeners.clear();
  request.mockReset();
  const contains = ({ origins }: { origins: string[] }) =>
    Promise.resolve(origins.every((one) => allowed.has(one)));
  Object.assign(fakeBrowser, { permissions: { contains, request, onAdded: event, onRemoved: event } });
});

afterEach(cleanup);

test('says nothing while Earshot may run everywhere', async () => {
  for (const host of hosts) allowed.add(`https://${host}/*`);
  const { container } = render(<SiteAccess hosts={hosts} />);
  await waitFor(() => expect(listeners.size).toBeGreaterThan(0));
  expect(container.textContent).toBe('');
});

test('names the hosts that were taken away, asks for them at a press, and goes when they are back', async () => {
  allowed.add('https://x.com/*');
  render(<SiteAccess hosts={hosts} />);
  expect((await screen.findByRole('status')).textContent).toContain('may not run on www.linkedin.com');
  await userEvent.click(screen.getByRole('button', { name: 'Allow' }));
  expect(request).toHaveBeenCalledWith({ origins: ['https://www.linkedin.com/*'] });
  allowed.add('https://www.linkedin.com/*');
  for (const tell of listeners) tell();
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
});
