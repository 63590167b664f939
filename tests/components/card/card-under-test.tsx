import { act, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { Card } from '@/components/card/Card';
import type { Hear } from '@/components/card/use-heard';
import type { Further } from '@/components/card/use-further';
import type { Suggest } from '@/lib/draft/rewrites/widening';
import type { Rewrite } from '@/lib/draft/draft';
import type { Session, Snapshot } from '@/lib/editors/session';
import { unknownBrand } from '@/lib/profile/ownership';
import type { Poster } from '@/lib/profile/standing';
import type { Finding } from '@/lib/profile/verdict';

/** jsdom lays nothing out, and has nothing to scroll. */
export const scrollIntoView = vi.fn<(where?: boolean | ScrollIntoViewOptions) => void>();
Element.prototype.scrollIntoView = scrollIntoView;

export const text =
  'We are thrilled to launch Oak 2! The straps are cut from one piece. Order today for 20% off.';

export function finding(signal: string, phrase: string): Finding {
  const start = text.indexOf(phrase);
  return { signal, start, end: start + phrase.length, text: phrase, reason: `The reason of ${signal}.` };
}

export const thrilled = finding('brag-award', 'thrilled to launch');
export const order = finding('cta-buy', 'Order today');

const rewritesAbout = (topic: string): Rewrite[] => [
  {
    shape: 'news',
    family: 'choice',
    text: `The straps are cut from one piece. Which ${topic} would you keep for ten years?`,
  },
  { shape: 'question', family: 'problem', text: `What wears out first on your ${topic}?` },
  { shape: 'question', family: 'experience', text: `When did ${topic} last let you down?` },
  { shape: 'question', family: 'idea', text: `What should ${topic} do that they do not?` },
  { shape: 'question', family: 'next', text: `Which part of ${topic} comes next?` },
  { shape: 'question', family: 'next', text: `A sixth about ${topic}?` },
];

/** Suggestions about whatever the topic is; "straps" where nobody said. */
export const asker = ((_draft, _brand, topic) => ({
  topic: topic ?? { phrase: 'straps' },
  topics: ['straps', 'leather', 'one piece', 'Oak 2'].map((phrase) => ({ phrase })),
  rewrites: rewritesAbout(topic?.phrase ?? 'straps'),
  known: false,
})) satisfies Suggest;

export const nothingToSuggest: Suggest = () => ({ topic: null, topics: [], rewrites: [], known: true });

/** The user has no language model. */
export const noFurther: Further = () => Promise.resolve([]);

/** Nobody has said anything. */
export const hearNothing: Hear = () => Promise.resolve(null);

export const ours: Poster = { identity: null, standing: 'ours', brand: unknownBrand };

const standing: Snapshot = {
  open: true,
  draft: { text, site: 'x' },
  judgement: { verdict: 'strong', score: 6, findings: [thrilled, order] },
  pointed: null,
  pictures: false,
  poster: ours,
  brand: unknownBrand,
  hold: null,
  canUndo: false,
  onlyCopy: null,
  theme: 'light',
  focusRequest: 0,
};

/** A session that keeps what the card asked of it, and whose snapshot the test changes. */
export function fakeSession(start: Partial<Snapshot> = {}) {
  let snapshot: Snapshot = { ...standing, ...start };
  const listeners = new Set<() => void>();
  const session = {
    snapshot: () => snapshot,
    subscribe: (listener: () => void, signal: AbortSignal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    replace: vi.fn<Session['replace']>().mockResolvedValue('done'),
    undo: vi.fn<Session['undo']>().mockResolvedValue('done'),
    ignore: vi.fn<Session['ignore']>(),
    unignore: vi.fn<Session['unignore']>(),
    never: vi.fn<Session['never']>().mockResolvedValue(undefined),
    restore: vi.fn<Session['restore']>().mockResolvedValue(undefined),
    remember: vi.fn<Session['remember']>().mockResolvedValue(undefined),
    forget: vi.fn<Session['forget']>().mockResolvedValue(undefined),
    claim: vi.fn<Session['claim']>().mockResolvedValue(undefined),
    close: vi.fn<Session['close']>(),
  } satisfies Session;
  function change(to: Partial<Snapshot>) {
    snapshot = { ...snapshot, ...to };
    act(() => {
      for (const listener of listeners) listener();
    });
  }
  return { session, change, listeners };
}

/** The card on a page that has a box of its own, as a stand-in for the editor. */
export function showCard(
  start: Partial<Snapshot> = {},
  suggest: Suggest = asker,
  further: Further = noFurther,
  hear: Hear = hearNothing,
) {
  const faked = fakeSession(start);
  const copy = vi.fn<(words: string) => Promise<void>>().mockResolvedValue(undefined);
  const page = render(
    <>
      <textarea aria-label="draft" />
      <Card session={faked.session} suggest={suggest} further={further} hear={hear} copy={copy} />
    </>,
  );
  return { ...faked, copy, page, card: () => screen.getByRole('dialog', { name: 'Earshot' }) };
}
