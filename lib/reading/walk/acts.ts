import { markNames, marks, type Mark } from '@/lib/feedback/captures/mark';

/** What one key does in a walk. */
export type Act = Mark | 'next' | 'back' | 'reply' | 'undo' | 'poll' | 'keys' | 'end';

/** Each act with its key, and what it is called; in the order in which the keys are told. */
export const acts: readonly { act: Act; key: string; name: string }[] = [
  ...marks.map((mark) => ({ act: mark, key: markKey(mark), name: markNames[mark] })),
  { act: 'next', key: 'j', name: 'Next' },
  { act: 'back', key: 'k', name: 'Back' },
  { act: 'reply', key: 'r', name: 'Reply' },
  { act: 'undo', key: 'u', name: 'Undo' },
  { act: 'poll', key: 't', name: 'Save the poll’s result' },
  { act: 'keys', key: '?', name: 'Keys' },
  { act: 'end', key: 'Escape', name: 'End' },
];

/** The first letter, but for praise, which would share that of a problem: applause. */
function markKey(mark: Mark): string {
  return mark === 'praise' ? 'a' : mark.charAt(0);
}

/** Whether a key means itself: with Control, Alt or Command it is the browser's or the site's. */
export function isPlain({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !isComposing;
}

/** What a key asks for; null for every other key. */
export function actOf(event: KeyboardEvent): Act | null {
  if (!isPlain(event)) return null;
  const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return acts.find(({ key }) => key === pressed)?.act ?? null;
}
