import type { KeyboardEvent } from 'react';

/** Whether the key would write a character. Space is none: it presses the button that has focus. */
export function writes(event: KeyboardEvent): boolean {
  if (event.key.length !== 1 || event.key === ' ' || event.nativeEvent.isComposing) return false;
  // AltGr, which types in many layouts, is reported as Ctrl and Alt together on Windows.
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.altKey || event.metaKey);
}

/** Whether the event comes from a field that takes text or a choice, whose keys and selection are its own. */
export function fromField(event: { target: EventTarget }): boolean {
  return event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
}

/** The buttons that take a suggestion, in order. */
export function suggestionsOf(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('[data-suggestion]')];
}

/** Answers the arrow keys that go from suggestion to suggestion; false for every other key. */
export function arrows(event: KeyboardEvent<HTMLElement>): boolean {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (by === null || fromField(event)) return false;
  event.preventDefault();
  step(event.currentTarget, by);
  return true;
}

/** Moves focus to the next or previous suggestion; from anywhere else, to the one that Tab reaches. */
function step(card: HTMLElement, by: 1 | -1) {
  const all = suggestionsOf(card);
  const at = all.findIndex((button) => button.matches(':focus'));
  const to = at === -1 ? all.find((button) => button.tabIndex === 0) : all[at + by];
  to?.focus();
}
