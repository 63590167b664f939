import { sessionKey } from '@/lib/editors/session';
import type { Half, PageParts } from '@/lib/page/start';
import type { WritingSite } from '@/lib/sites/adapter';
import { makeCard } from './card-session';
import { Composing } from './composing';
import { startHolding } from './holding';
import styles from './writing.css?inline';

/**
 * While you write: everything from the focus on a composer to the press on Post. Also asks for the reading half, once the pointer or the focus
 * first moves over the page: few bytes at the start of a document, the rest when somebody is there.
 */
export function writing(parts: PageParts<WritingSite>): Half {
  const { site, presence, ask, briefing, isAlive, retire, signal } = parts;
  const css = `${parts.css}\n${styles}`;
  const arrived = once(() => void ask('script.load', { script: 'reading' }));
  window.addEventListener('pointermove', arrived, { passive: true, once: true, signal });
  window.addEventListener('focusin', arrived, { once: true, signal });
  if (presence === 'quiet') return {};

  const composing: Composing = new Composing({
    site,
    css,
    briefing,
    isAlive,
    retire,
    signal,
    entered: once(() => void ask('script.load', { script: 'card' })),
    changed: () => card.changed(),
    openCard: (how) => card.open(how),
  });
  const card = makeCard({ site: site.id, css, composing, ask, signal });
  startHolding({
    site,
    css,
    composing,
    briefing,
    ask,
    isAlive,
    signal,
    openCard: () => card.open('pointer'),
  });
  composing.start();
  Object.defineProperty(globalThis, sessionKey, { value: card.session, configurable: true });
  return { 'page.briefing': composing.refresh, 'page.card': () => card.open('keyboard') };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
