import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Further } from '@/components/card/use-further';
import type { Rewrite } from '@/lib/draft/draft';
import { asker, nothingToSuggest, ours, showCard, text } from './card-under-test';

const thought: Rewrite[] = [
  { shape: 'question', family: 'idea', text: 'What should straps be made of?' },
  { shape: 'question', family: 'problem', text: 'Which straps gave up on you first?' },
];
const uses = () =>
  screen.getAllByRole('button', { name: /^Use: / }).map((use) => use.getAttribute('aria-label')?.slice(5));

/** A model that answers when the test lets it. */
function slowModel() {
  const answers: ((rewrites: Rewrite[]) => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const further = vi.fn<Further>(
    () =>
      new Promise((resolve, reject) => {
        answers.push(resolve);
        failures.push(reject);
      }),
  );
  const answer = (call: number) => act(async () => answers[call]?.(thought));
  const fail = (call: number) => act(async () => failures[call]?.(new Error('asleep')));
  return { further, answer, fail };
}

/** Long enough for suggestions to follow the draft, and then for a model to be asked. */
async function rest() {
  await act(() => vi.advanceTimersByTimeAsync(300));
  await act(() => vi.advanceTimersByTimeAsync(1_000));
}

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('what a model thought of', () => {
  test('comes after the suggestions that stand already, marked as its own', async () => {
    const { further, answer } = slowModel();
    const { card } = showCard({}, asker, further);
    const before = uses();
    expect(before).toHaveLength(3);
    await answer(0);
    expect(uses()).toEqual([...before, ...thought.map((rewrite) => rewrite.text)]);
    const group = within(card()).getByText('From your model').closest('li');
    expect(group?.querySelectorAll('[data-suggestion]')).toHaveLength(2);
  });

  test('is asked for with the draft, the topic and what is on offer', () => {
    const { further } = slowModel();
    showCard({}, asker, further);
    expect(further).toHaveBeenCalledExactlyOnceWith(
      { draft: { text, site: 'x' }, brand: ours.brand, topic: { phrase: 'straps' } },
      asker({ text }, ours.brand, undefined).rewrites,
      expect.any(AbortSignal),
    );
  });

  test('stays below when "More" brings more of ours', async () => {
    const { further, answer } = slowModel();
    showCard({}, asker, further);
    await answer(0);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(uses()).toHaveLength(7);
    expect(uses().slice(5)).toEqual(thought.map((rewrite) => rewrite.text));
  });

  test('is used as any other, and arrow keys reach it', async () => {
    const { further, answer } = slowModel();
    const { session } = showCard({ focusRequest: 1 }, asker, further);
    await answer(0);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(session.replace).toHaveBeenCalledExactlyOnceWith('all', thought[0]?.text, []);
  });
});

test('a model that fails changes nothing and says nothing', async () => {
  const { further, fail } = slowModel();
  const { card } = showCard({}, asker, further);
  const before = card().textContent;
  await fail(0);
  expect(card().textContent).toBe(before);
});

test('an answer to words that have changed since is given up', async () => {
  const { further, answer } = slowModel();
  const { change } = showCard({}, asker, further);
  change({ draft: { text: `${text} Now.`, site: 'x' } });
  await rest();
  expect(further.mock.calls[0]?.[2].aborted).toBe(true);
  await answer(0);
  expect(uses()).toHaveLength(3);
  expect(further).toHaveBeenCalledTimes(2);
  expect(further.mock.lastCall?.[0].draft.text).toBe(`${text} Now.`);
  await answer(1);
  expect(uses()).toHaveLength(5);
});

test('nobody is asked while somebody types, nor twice about the same words', async () => {
  const { further, answer } = slowModel();
  const { change } = showCard({}, asker, further);
  await answer(0);
  for (const more of [' a', ' ab', ' abc', '']) {
    change({ draft: { text: text + more, site: 'x' } });
    await act(() => vi.advanceTimersByTimeAsync(400));
  }
  await rest();
  change({ brand: { ...ours.brand } });
  await rest();
  expect(further).toHaveBeenCalledOnce();
  expect(uses()).toHaveLength(5);
});

test('another topic is asked about anew', async () => {
  const { further } = slowModel();
  showCard({}, asker, further);
  await userEvent.click(screen.getByRole('button', { name: 'leather' }));
  await rest();
  expect(further.mock.lastCall?.[0].topic).toEqual({ phrase: 'leather' });
});

test('what a personal account writes is shown to no model', async () => {
  const { further } = slowModel();
  showCard({ poster: { ...ours, standing: 'personal' } }, asker, further);
  await rest();
  expect(further).not.toHaveBeenCalled();
});

test.each([
  ['there is no topic', (...given: Parameters<typeof asker>) => ({ ...asker(...given), topic: null })],
  ['there is nothing to suggest', nothingToSuggest],
])('nobody is asked where %s', async (_, suggest) => {
  const { further } = slowModel();
  showCard({}, suggest, further);
  await rest();
  expect(further).not.toHaveBeenCalled();
});
