import type { Half, PageParts } from '@/lib/page/start';
import type { WritingSite } from '@/lib/sites/adapter';
import { Composing } from './composing';
import { startHolding } from './holding';
import { type Writing, writingKey } from './published';
import styles from './writing.css?inline';

/**
 * While you write: everything from the focus on a composer to the press on Post. Asks for what advises once a composer is first focused, and
 * for the reading half once the pointer or the focus first moves over the page: few bytes at the start of a document, the rest when somebody is
 * there.
 */
export function writing(parts: PageParts<WritingSite>): Half {
  const { site, presence, ask, briefing, isAlive, retire, signal } = parts;
  const css = `${parts.css}\n${styles}`;
  const arrived = once(() => void ask('script.load', { script: 'reading' }));
  window.addEventListener('pointermove', arrived, { passive: true, once: true, signal });
  window.addEventListener('focusin', arrived, { once: true, signal });
  if (presence === 'quiet') return {};

  const entered = once(() => void ask('script.load', { script: 'advising' }));
  const changed = () => draftChanged();
  const composing = new Composing({ site, css, briefing, isAlive, retire, entered, changed, signal });
  const published: Writing = { site: site.id, css, composing, ask, signal };
  Object.defineProperty(globalThis, writingKey, { value: published, configurable: true });
  const draftChanged = startHolding({ site, css, composing, briefing, ask, isAlive, signal });
  composing.start();
  return { 'page.briefing': composing.refresh, 'page.card': () => composing.askForCard('keyboard') };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
