import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { commandOf, isPrefix, type CommandId } from './commands';
import type { FocusWish } from './use-focus';

export type Runs = Partial<Record<CommandId, () => void>>;

/** After this a prefix is forgotten. */
const prefixMs = 1500;

/**
 * Runs the commands of keys that are pressed while the surface is in sight and nothing else takes them: no field, no dialog. Without `letters`
 * only keys that nobody types by speaking do anything. Escape leaves a field, and `onLeave` says where to.
 */
export function useKeys(
  runs: Runs,
  letters: boolean,
  within: RefObject<HTMLElement | null>,
  focus: FocusWish,
  onLeave: () => void,
): void {
  const prefix = useRef<{ key: string; at: number } | null>(null);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isElsewhere(within.current)) return;
    const modified = event.ctrlKey || event.metaKey;
    const before =
      prefix.current && event.timeStamp - prefix.current.at < prefixMs ? prefix.current.key : null;
    prefix.current = null;
    const { target } = event;
    if (isField(target) && event.key === 'Escape') {
      event.preventDefault();
      // At once: what is typed next is a command again.
      target.blur();
      onLeave();
      return;
    }
    // A field keeps its own keys, its undo among them.
    if (isField(target) && !(modified && event.key === 'k')) return;
    if (!letters && event.key.length === 1 && !modified) return;
    if (before === null && !modified && isPrefix(event.key)) {
      prefix.current = { key: event.key, at: event.timeStamp };
      return;
    }
    // Beside the list arrows scroll.
    if (event.key.startsWith('Arrow') && !isOnList(target)) return;
    const command = commandOf(event, before);
    const run = command && runs[command];
    if (!run) return;
    event.preventDefault();
    run();
  });
  /** What is typed while the focus is on its way into a field was meant for the field: it runs nothing. */
  const beforeAll = useEffectEvent((event: KeyboardEvent) => {
    if (isElsewhere(within.current)) return;
    const typed = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
    if (typed && focus.wished() === 'note') event.preventDefault();
    else if (event.target instanceof Node && within.current?.contains(event.target)) focus.forget();
  });
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('keydown', (event) => beforeAll(event), { capture: true, signal: stop.signal });
    window.addEventListener('keydown', (event) => onKeyDown(event), { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

const isElsewhere = (surface: HTMLElement | null) =>
  !surface || surface.closest('[hidden]') !== null || document.querySelector('dialog[open]') !== null;

const isOnList = (target: EventTarget | null) =>
  target === document.body || (target instanceof Element && target.closest('[data-captures]') !== null);

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'));
