import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { receive } from '@/lib/messages/send';

const never = new AbortController().signal;
const message = { name: 'page.capture', payload: { what: 'post' } };

/** What the background hears back; whoever does not answer leaves it to others. */
async function answersTo(...handlers: Parameters<typeof receive>[0][]): Promise<unknown[]> {
  for (const handle of handlers) receive(handle, never);
  const answers: unknown[] = [];
  const kept = await fakeBrowser.runtime.onMessage.trigger(message, {}, (answer: unknown) =>
    answers.push(answer),
  );
  await vi.waitFor(() => expect(answers).toHaveLength(kept.filter(Boolean).length));
  return answers;
}

beforeEach(() => fakeBrowser.reset());

describe('a push from the background', () => {
  test('is answered by the script that handles it, and by no other', async () => {
    expect(
      await answersTo(
        () => null,
        () => true,
      ),
    ).toEqual([true]);
  });

  test.each([true, false])('is answered with %s once it is known', async (done) => {
    expect(await answersTo(() => Promise.resolve(done))).toEqual([done]);
  });

  test('that could not be done is answered as such, and the console says why', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const cause = new Error('the page has gone');
    expect(await answersTo(() => Promise.reject(cause))).toEqual([false]);
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.any(String), cause);
    warned.mockRestore();
  });
});
