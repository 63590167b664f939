import { allOf } from '../role';
import { wordsOf } from '../words';
import { commentTextOf } from './comment';
import { isComment } from './bars';
import { prose, shared } from './hooks';
import { messageOf } from './post';

/**
 * Presses "See more" for somebody who captures the post, and waits until the words are there. Only ever at their own click: the rest of the
 * words is not in the page before.
 */
export async function unfold(post: Element, signal: AbortSignal): Promise<void> {
  const words = isComment(post) ? commentTextOf(post) : messageOf(post);
  const more = words && isCutOff(words) ? allOf(words, shared.button).at(-1) : null;
  if (!(more instanceof HTMLElement)) return;
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => finish());
    const finish = () => {
      watch.disconnect();
      resolve();
    };
    watch.observe(post, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', finish, { once: true });
    more.click();
  });
}

/** A button among the words may be another, a translation's: only after dots does it lead to the rest. */
function isCutOff(words: Element): boolean {
  return /(?:…|\.{3})$/u.test(wordsOf(words, prose));
}
