import type { Prefilled } from '@/lib/handoff/prefilled';

interface Hands {
  copy: (text: string) => Promise<void>;
  open: (address: string) => void;
}

/**
 * Opens a form or letter that is filled in. What did not fit is copied first, to be pasted there; `not-copied` where the clipboard would not
 * take it, and then the form has its title alone.
 */
export async function openPrefilled(
  { address, copy }: Prefilled,
  hands: Hands,
): Promise<'opened' | 'copied' | 'not-copied'> {
  const copied =
    copy === null
      ? null
      : await hands.copy(copy).then(
          () => true,
          () => false,
        );
  hands.open(address);
  return copied === null ? 'opened' : copied ? 'copied' : 'not-copied';
}
