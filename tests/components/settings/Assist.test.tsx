import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Assist } from '@/components/settings/Assist';
import type { Availability, LanguageModel } from '@/lib/assist/built-in';
import { keepAssist, keepTrouble, readAssist } from '@/lib/inbox/settings/assist';
import { noAssist, serverSchema } from '@/lib/profile/assist';

const granted = new Set<string>();
const request = vi.fn(async ({ origins }: { origins: string[] }) => {
  for (const origin of origins) granted.add(origin);
  return true;
});
const contains = async ({ origins }: { origins: string[] }) => origins.every((one) => granted.has(one));

beforeEach(() => {
  fakeBrowser.reset();
  granted.clear();
  request.mockClear();
  Object.assign(fakeBrowser, { permissions: { request, contains } });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const choose = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }));
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('none is chosen at first, and a choice is kept at once', async () => {
  render(<Assist />);
  const none = await screen.findByRole<HTMLInputElement>('radio', { name: /^None/ });
  expect(none.checked).toBe(true);
  await choose(/A server of your own/);
  await waitFor(async () => expect((await readAssist()).use).toBe('server'));
});

test('a choice that was not saved says so', async () => {
  render(<Assist />);
  await screen.findByRole('radio', { name: /^None/ });
  const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(full);
  await choose(/A server of your own/);
  expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
});

describe('the browser’s own model', () => {
  function withModel(availability: Availability, create?: LanguageModel['create']) {
    const model = { availability: vi.fn(async () => availability), create: vi.fn(create) };
    vi.stubGlobal(
      'LanguageModel',
      Object.assign(function () {}, model),
    );
    return model;
  }
  const session = { destroy: vi.fn(), prompt: vi.fn(), clone: vi.fn() };

  beforeEach(() => keepAssist({ ...noAssist, use: 'built-in' }));

  test('that this browser has not got is said, with what has one', async () => {
    render(<Assist />);
    expect(await screen.findByText('This browser has no model of its own.')).toBeTruthy();
    expect(screen.getByText(/from version 138 on/)).toBeTruthy();
  });

  test('that this computer cannot run is said, with what it takes', async () => {
    withModel('unavailable');
    render(<Assist />);
    expect(await screen.findByText(/cannot run the browser’s model/)).toBeTruthy();
    expect(screen.getByText(/22 GB/)).toBeTruthy();
  });

  test('that is ready needs nothing', async () => {
    const { create } = withModel('available');
    render(<Assist />);
    expect(await screen.findByText('The browser’s model is ready.')).toBeTruthy();
    expect(create).not.toHaveBeenCalled();
  });

  test('is downloaded at a press, with its progress', async () => {
    const network = new EventTarget();
    const monitored = new EventTarget();
    const { create } = withModel(
      'downloadable',
      ({ monitor }) =>
        new Promise((resolve) => {
          monitor?.(monitored);
          network.addEventListener('done', () => resolve(session));
        }),
    );
    render(<Assist />);
    await screen.findByRole('button', { name: 'Download the model' });
    expect(create).not.toHaveBeenCalled();
    await press('Download the model');
    act(() => {
      monitored.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.42 }));
    });
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 0.42);
    expect(screen.getByText(/^42 %/)).toBeTruthy();
    await act(async () => network.dispatchEvent(new Event('done')));
    expect(screen.getByText('The browser’s model is ready.')).toBeTruthy();
    expect(session.destroy).toHaveBeenCalled();
  });

  test('once downloaded, is no longer said to be missing', async () => {
    withModel('downloadable', async () => session);
    await keepTrouble({ kind: 'not-downloaded', said: '', at: Date.UTC(2026, 10, 27, 12) });
    render(<Assist />);
    expect(await screen.findByText(/is not on this computer yet/)).toBeTruthy();
    await press('Download the model');
    await screen.findByText('The browser’s model is ready.');
    await waitFor(() => expect(screen.queryByText(/is not on this computer yet/)).toBeNull());
  });

  test('that is on its way already can be watched', async () => {
    withModel('downloading', async () => session);
    render(<Assist />);
    await press('Show the download');
    expect(await screen.findByText('The browser’s model is ready.')).toBeTruthy();
  });

  test('whose download fails says why, and can be tried again', async () => {
    withModel('downloadable', () => Promise.reject(new Error('metered')));
    render(<Assist />);
    await press('Download the model');
    expect(await screen.findByText(/It said: “Error: metered”/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download the model' })).toBeTruthy();
  });
});

describe('a server of your own', () => {
  const question = 'Which bike lights would you trust on a dark lane?';
  const fetched = vi.fn<(address: string, options: RequestInit) => Promise<Response>>();
  const asks = (text: string) =>
    Response.json({
      choices: [{ message: { content: JSON.stringify({ questions: [{ family: 'idea', text }] }) } }],
    });
  const address = () => screen.findByLabelText('Address');

  beforeEach(async () => {
    await keepAssist({ ...noAssist, use: 'server' });
    fetched
      .mockReset()
      .mockImplementation(async (to) =>
        to.endsWith('/models') ? Response.json({ data: [{ id: 'small' }, { id: 'large' }] }) : asks(question),
      );
    vi.stubGlobal('fetch', fetched);
  });

  test('on this machine is allowed, tested, and kept with the first of its models', async () => {
    render(<Assist />);
    await userEvent.type(await address(), 'localhost:11434');
    await press('Test connection');
    const found = await screen.findByText(/^It works\./);
    expect(found.parentElement?.textContent).toContain(`small asked:${question}`);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['http://localhost/*'] });
    expect(screen.getByText('Available: small, large')).toBeTruthy();
    expect(await readAssist()).toMatchObject({
      use: 'server',
      server: { address: 'localhost:11434', model: 'small', key: '', away: false },
    });
  });

  test('is asked with the key, which is kept out of sight', async () => {
    render(<Assist />);
    await userEvent.type(await address(), 'localhost:1234');
    await userEvent.type(screen.getByLabelText('Model'), 'large');
    const key = screen.getByLabelText('Key');
    expect(key.getAttribute('type')).toBe('password');
    await userEvent.type(key, 'secret{Enter}');
    await screen.findByText(/large asked:/);
    expect(fetched.mock.lastCall?.[1].headers).toMatchObject({ Authorization: 'Bearer secret' });
    expect((await readAssist()).server).toMatchObject({ model: 'large', key: 'secret' });
  });

  test('away from this machine is warned of, and asked only after the tick', async () => {
    render(<Assist />);
    await userEvent.type(await address(), 'https://llm.example/v1');
    expect(screen.getByText('llm.example is not on this machine.')).toBeTruthy();
    await press('Test connection');
    expect((await screen.findByRole('alert')).textContent).toContain('Tick the box below first');
    expect(request).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('checkbox', { name: /is not on this machine/ }));
    await press('Test connection');
    await screen.findByText(/^It works\./);
    expect(request).toHaveBeenCalledWith({ origins: ['https://llm.example/*'] });
    await userEvent.clear(await address());
    await userEvent.type(await address(), 'https://other.example/v1');
    const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: /^other\.example is not/ });
    expect(tick.checked).toBe(false);
  });

  test('over plain http elsewhere is refused at its field', async () => {
    render(<Assist />);
    await userEvent.type(await address(), 'http://192.168.1.5:11434{Enter}');
    const field = await address();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('takes https');
    expect(request).not.toHaveBeenCalled();
  });

  test('that the user does not allow is not asked', async () => {
    request.mockResolvedValueOnce(false);
    render(<Assist />);
    await userEvent.type(await address(), 'localhost:11434{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('Drafts may not go to localhost:11434.');
    expect(fetched).not.toHaveBeenCalled();
  });

  test.each<[string, () => Promise<Response>, RegExp]>([
    [
      'that refuses extensions is mended by the exact origin',
      async () => new Response('', { status: 403 }),
      /OLLAMA_ORIGINS=\w+-extension:\/\/[\w-]+ /,
    ],
    ['that is not there is started', () => Promise.reject(new TypeError('Failed to fetch')), /ollama serve/],
    [
      'without the model has it pulled',
      async () => Response.json({ error: { message: 'not found' } }, { status: 404 }),
      /ollama pull small/,
    ],
    ['whose questions are no good needs a larger model', async () => asks('Buy now!'), /A larger model/],
  ])('%s', async (_, answer, mend) => {
    fetched.mockImplementation((to) =>
      to.endsWith('/models') ? Promise.resolve(Response.json({ data: [{ id: 'small' }] })) : answer(),
    );
    render(<Assist />);
    await userEvent.type(await address(), 'localhost:11434{Enter}');
    expect((await screen.findByRole('alert')).textContent).toMatch(mend);
  });

  test('being tested, is not tested again', async () => {
    fetched.mockReturnValue(new Promise(() => {}));
    render(<Assist />);
    await userEvent.type(await address(), 'localhost:11434{Enter}');
    await press('Testing…');
    await waitFor(() => expect(fetched).toHaveBeenCalledOnce());
    expect(request).toHaveBeenCalledOnce();
  });

  test('is given up with the page, without a word', async () => {
    fetched.mockImplementation(
      (_, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('gone')))),
    );
    const page = render(<Assist />);
    await userEvent.type(await address(), 'localhost:11434{Enter}');
    await waitFor(() => expect(fetched).toHaveBeenCalledOnce());
    page.unmount();
    expect(fetched.mock.lastCall?.[1].signal?.aborted).toBe(true);
  });
});

describe('what was the matter when a draft was last shown to the model', () => {
  const trouble = { kind: 'slow', said: '', at: Date.UTC(2026, 10, 27, 12) } as const;

  test('is said with what mends it, until a model answers', async () => {
    await keepAssist({ use: 'server', server: serverSchema.parse({ address: 'localhost:11434' }) });
    await keepTrouble(trouble);
    render(<Assist />);
    const told = within(await screen.findByRole('status'));
    expect(told.getByText(/^Last asked 27 Nov 2026, \d\d:\d\d: The model took too long\.$/)).toBeTruthy();
    await act(() => keepTrouble(null));
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  });

  test('is of no interest where no model is chosen', async () => {
    await keepTrouble(trouble);
    render(<Assist />);
    await screen.findByRole('radio', { name: /^None/ });
    expect(screen.queryByText(/^Last asked/)).toBeNull();
  });
});
