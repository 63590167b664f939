import type { Span } from './span';

/** One change of a text: `start` to `end` of the old text became `inserted` code units. */
export interface Edit extends Span {
  inserted: number;
}

/** The smallest single edit that turns `before` into `after`, or null where they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start: head, end: before.length - tail, inserted: after.length - tail - head };
}

/**
 * Spans still true after `edit`: those before it stay, those after it shift, and one whose words it touched is dropped. Typing right at a
 * span's edge touches it, for the word there has changed.
 */
export function remap<T extends Span>(spans: readonly T[], edit: Edit): T[] {
  const shift = edit.inserted - (edit.end - edit.start);
  return spans.flatMap((span) => {
    if (span.end < edit.start) return [span];
    if (span.start > edit.end) return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}
