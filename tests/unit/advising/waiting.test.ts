// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { offerWaiting } from '@/lib/advising/waiting';
import type { Replaced } from '@/lib/editors/session';
import type { Ask } from '@/lib/page/ask';
import type { Composing } from '@/lib/writing/composing';
import { Drafts } from '@/lib/writing/memory';

const waiting = { post: 'x:1', permalink: null, to: 'Maya', text: 'Which clasp?', why: 'The clasp broke.' };
const insert = `Insert your reply to ${waiting.to}`;
const life = new AbortController();

/** An empty box for replies, for which a reply waits, and the button beside it. */
function offered(answer: () => Promise<{ waiting: typeof waiting | null }>) {
  const editable = document.createElement('div');
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const current = { composer: { editable, reply: true }, text: '' };
  const composing = { current, drafts: new Drafts(), pill: { surface: { root } } } as unknown as Composing;
  const session = {
    replace: vi.fn<() => Promise<Replaced>>(),
    undo: vi.fn<() => Promise<Replaced>>(),
  };
  const offer = offerWaiting({ composing, session, ask: answer as Ask, signal: life.signal });
  offer.changed();
  const face = root.querySelector('button');
  if (!face) throw new Error('no button');
  const says = (words: string) => vi.waitFor(() => expect(face.textContent).toBe(words));
  return { face, says, session, current };
}

afterEach(() => vi.restoreAllMocks());

describe('a reply that the box does not take', () => {
  test('is said to be copied where it is', async () => {
    const { face, says, session } = offered(async () => ({ waiting }));
    await says(insert);
    session.replace.mockResolvedValue({ words: waiting.text, copied: true });
    face.click();
    await says('Copied: paste it here');
  });

  test('is not said to be copied where it is not, and another press tries again', async () => {
    const { face, says, session } = offered(async () => ({ waiting }));
    await says(insert);
    session.replace.mockResolvedValue({ words: waiting.text, copied: false });
    face.click();
    await says('Not inserted and not copied: try again');
    session.replace.mockResolvedValue('done');
    face.click();
    await says(insert);
    expect(session.replace).toHaveBeenCalledTimes(2);
  });
});

test('an undo that the box refuses is said', async () => {
  const { face, says, session, current } = offered(async () => ({ waiting }));
  await says(insert);
  session.replace.mockImplementation(async () => {
    current.text = waiting.text;
    return 'done';
  });
  face.click();
  await says('Undo');
  session.undo.mockResolvedValue({ words: '', copied: false });
  face.click();
  await says('Not undone: delete it by hand');
});

test('where the background does not answer, nothing is offered', async () => {
  // A rejection that nobody takes fails the run.
  const { face } = offered(() => Promise.reject(new Error('no background')));
  expect(face.hidden).toBe(true);
});
