import { bringing } from '@/lib/page/bringing';
import type { Half, PageParts } from '@/lib/page/start';
import type { WritingSite } from '@/lib/sites/adapter';
import { Composing } from './composing';
import { startHolding } from './holding';
import { type Writing, writingKey } from './published';
import styles from './writing.css?inline';

const againAfterMs = 2000;

/**
 * While you write: everything from the focus on a composer to the press on Post. Asks for what advises once a composer is first focused, and
 * for the reading half once the pointer or the focus first moves over the page: few bytes at the start of a document, the rest when somebody is
 * there.
 */
export function writing(parts: PageParts<WritingSite>): Half {
  const { site, presence, ask, briefing, isAlive, retire, signal } = parts;
  const css = `${parts.css}\n${styles}`;
  bringWhenMoved(parts);
  if (presence === 'quiet') return {};

  const bringAdvice = bringing('advising', ask);
  const changed = () => draftChanged();
  const composing = new Composing({ site, css, briefing, isAlive, retire, bringAdvice, changed, signal });
  const published: Writing = { site: site.id, css, composing, ask, signal };
  Object.defineProperty(globalThis, writingKey, { value: published, configurable: true });
  const draftChanged = startHolding({ site, css, composing, briefing, ask, isAlive, signal });
  composing.start();
  return { 'page.briefing': composing.refresh, 'page.card': () => composing.askForCard('keyboard') };
}

/** Brings the half that reads at the first movement on the page; where that failed, at the first one after a while. */
function bringWhenMoved({ ask, isAlive, retire, signal }: PageParts<WritingSite>): void {
  const bring = bringing('reading', ask);
  function listen(): void {
    const heard = new AbortController();
    const once = { passive: true, signal: AbortSignal.any([signal, heard.signal]) };
    const moved = async () => {
      // A pointer moves many times in a second: one try is enough for all of them.
      heard.abort();
      if (await bring()) return;
      if (isAlive()) setTimeout(listen, againAfterMs);
      else retire();
    };
    window.addEventListener('pointermove', moved, once);
    window.addEventListener('focusin', moved, once);
  }
  listen();
}
