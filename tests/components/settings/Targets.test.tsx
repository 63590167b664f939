import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Settings } from '@/components/settings/Settings';
import { changeSettings, readSettings } from '@/lib/inbox/settings/settings';
import { keepWebhook, keptWebhook } from '@/lib/inbox/settings/webhooks';

const address = 'https://hooks.slack.com/services/T/B/secret';
const slack = { id: 't', kind: 'slack', name: 'Ideas channel', authors: 'shown' } as const;
const request = vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  request.mockClear();
  Object.assign(fakeBrowser, { permissions: { request, contains: async () => true } });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const targets = async () => within(await screen.findByRole('region', { name: 'Targets' }));
const press = async (name: string) => userEvent.click((await targets()).getByRole('button', { name }));
async function begin(kind: string): Promise<void> {
  render(<Settings group="" />);
  await userEvent.selectOptions((await targets()).getByRole('combobox', { name: 'Kind of target' }), kind);
  await press('Add a target');
}
async function open(): Promise<void> {
  await changeSettings((settings) => ({ ...settings, targets: [slack] }));
  render(<Settings group="" />);
  await press('Edit Ideas channel');
}

test('a repository is added with its address pasted, and hides authors', async () => {
  await begin('GitHub');
  await userEvent.type(screen.getByLabelText('Repository'), 'https://github.com/acme/app/issues');
  await userEvent.type(screen.getByLabelText('Labels'), 'feedback');
  await press('Save');
  expect(await screen.findByText('GitHub · acme/app · feedback · authors hidden')).toBeTruthy();
  expect((await readSettings()).targets).toMatchObject([
    { kind: 'github', name: 'GitHub', repo: 'acme/app', labels: 'feedback', authors: 'hidden' },
  ]);
  expect(request).not.toHaveBeenCalled();
});

test('authors are shown where somebody says so', async () => {
  await begin('GitHub');
  await userEvent.type(screen.getByLabelText('Repository'), 'acme/app');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Authors' }), 'shown');
  await press('Save');
  expect(await screen.findByText('GitHub · acme/app')).toBeTruthy();
});

test('a mistake is said beside its field until it is mended, and nothing is saved', async () => {
  await begin('GitHub');
  await userEvent.type(screen.getByLabelText('Repository'), 'app{Enter}');
  const repository = screen.getByLabelText('Repository');
  expect(repository.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toBe('Write the repository as owner/name, such as acme/app.');
  expect((await readSettings()).targets).toEqual([]);
  await userEvent.type(repository, '/x');
  expect(repository.getAttribute('aria-invalid')).toBe('false');
});

test('a target that is removed is handed off to no more, and Undo brings both back', async () => {
  await keepWebhook('t', address);
  await changeSettings((settings) => ({
    ...settings,
    targets: [slack],
    departments: settings.departments.map((row) => (row.id === 'product' ? { ...row, target: 't' } : row)),
  }));
  const target = async () => (await readSettings()).departments[0]?.target;
  render(<Settings group="" />);
  await press('Remove Ideas channel');
  await waitFor(async () => expect(await target()).toBeNull());
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await target()).toBe('t'));
  expect((await readSettings()).targets).toEqual([slack]);
  expect(await keptWebhook('t')).toBe(address);
});

test('webhooks of targets that are gone are forgotten when the settings open', async () => {
  await keepWebhook('t', address);
  await keepWebhook('gone', address);
  await changeSettings((settings) => ({ ...settings, targets: [slack] }));
  render(<Settings group="" />);
  await waitFor(async () => expect(await keptWebhook('gone')).toBeNull());
  expect(await keptWebhook('t')).toBe(address);
});

describe('a Slack webhook', () => {
  test('is kept apart from the settings, once the browser was asked for its one origin at the press', async () => {
    await begin('Slack');
    await userEvent.type(screen.getByLabelText('Webhook'), address);
    await press('Save');
    await waitFor(async () => expect((await readSettings()).targets).toHaveLength(1));
    const [target] = (await readSettings()).targets;
    expect(await keptWebhook(target?.id ?? '')).toBe(address);
    expect(JSON.stringify(await readSettings())).not.toContain('secret');
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://hooks.slack.com/*'] });
  });

  test('is typed unseen', async () => {
    await begin('Slack');
    expect(screen.getByLabelText('Webhook').getAttribute('type')).toBe('password');
  });

  test.each([
    ['no address', 'secret', 'Paste the whole address'],
    ['plain http', 'http://hooks.slack.com/services/x', 'Paste the whole address'],
  ])('that is %s is refused before the browser asks', async (_, written, why) => {
    await begin('Slack');
    await userEvent.type(screen.getByLabelText('Webhook'), `${written}{Enter}`);
    expect(screen.getByRole('alert').textContent).toContain(why);
    expect(request).not.toHaveBeenCalled();
  });

  test('the browser may not send to is not saved, and says what to do', async () => {
    request.mockResolvedValueOnce(false);
    await begin('Slack');
    await userEvent.type(screen.getByLabelText('Webhook'), `${address}{Enter}`);
    expect((await screen.findByRole('alert')).textContent).toContain('may not send to hooks.slack.com');
    expect((await readSettings()).targets).toEqual([]);
  });

  test('that the disk refused says so, and the target waits in its form', async () => {
    await begin('Slack');
    await userEvent.type(screen.getByLabelText('Webhook'), address);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
    await press('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
    expect(screen.getByLabelText<HTMLInputElement>('Webhook').value).toBe(address);
  });

  test('need not be pasted again to change the name, and its permission is asked again', async () => {
    await keepWebhook('t', address);
    await open();
    expect(await screen.findByText(/Paste another to replace it/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Name'), ' 2');
    await press('Save');
    await waitFor(async () =>
      expect((await readSettings()).targets).toMatchObject([{ name: 'Ideas channel 2' }]),
    );
    expect(await keptWebhook('t')).toBe(address);
    expect(request).toHaveBeenCalledOnce();
  });

  test('that is asked for waits to be pasted, in the form of its target', async () => {
    await changeSettings((settings) => ({ ...settings, targets: [slack] }));
    render(<Settings target="t" />);
    const field = await screen.findByLabelText('Webhook');
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard(`${address}{Enter}`);
    await waitFor(async () => expect(await keptWebhook('t')).toBe(address));
  });

  test('that a colleague’s file could not bring is missed', async () => {
    await changeSettings((settings) => ({ ...settings, targets: [slack] }));
    render(<Settings group="" />);
    expect(await screen.findByText(/Its webhook is not known in this browser/)).toBeTruthy();
  });
});
