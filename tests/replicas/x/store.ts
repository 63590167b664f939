import { useSyncExternalStore } from 'react';
import { company } from '../company';
import { practice } from '../practice';
import { feed, written, type Status } from './statuses';

export interface Toast {
  text: string;
  /** Where "View" leads; null when there is nothing to see yet. */
  address: string | null;
}

/** What the page knows: posts, likes and the notice at its foot. */
export interface State {
  home: readonly Status[];
  liked: ReadonlySet<string>;
  toast: Toast | null;
}

const asked = Number(new URLSearchParams(location.search).get('posts') ?? 0);
let state: State = { home: feed(asked).home, liked: new Set(), toast: null };
const listeners = new Set<() => void>();

function change(part: Partial<State>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}

export const useStore = (): State =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );

const all = (statuses: readonly Status[]): Status[] => statuses.flatMap((one) => [one, ...all(one.replies)]);

export const find = (id: string): Status | null => all(state.home).find((one) => one.id === id) ?? null;

export function like(id: string): void {
  const liked = new Set(state.liked);
  if (!liked.delete(id)) liked.add(id);
  change({ liked });
}

export const notify = (toast: Toast | null): void => change({ toast });

export interface Draft {
  text: string;
  answers: Status | null;
  quotes: Status | null;
  scheduled: boolean;
  trusted: boolean;
}

/** Sends a draft: records it and, unless it is for later, adds it where it belongs. */
export function publish({ text, answers, quotes, scheduled, trusted }: Draft): Status {
  const made = written(text, company, answers, quotes, Date.now());
  practice.published.push({
    site: 'x',
    kind: answers ? 'reply' : 'post',
    text,
    replyTo: answers?.id ?? null,
    scheduled,
    trusted,
  });
  if (!scheduled && answers) answers.replies.unshift(made);
  change(scheduled || answers ? {} : { home: [made, ...state.home] });
  return made;
}
