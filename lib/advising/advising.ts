import { type Session, sessionKey } from '@/lib/editors/session';
import { type Writing, writingKey } from '@/lib/writing/published';
import { announce } from './announcer';
import { makeCard } from './card';
import { followPointer } from './pointing';

/**
 * Beside the draft, once somebody writes: joins what watches over this page, and gives what the card is to draw and where. Throws where
 * nothing of ours watches.
 */
export function advising(): { session: Session; root: ShadowRoot } {
  const writing: unknown = Reflect.get(globalThis, writingKey);
  if (!isWriting(writing)) throw new Error('The card was loaded into a page that nobody watches over.');
  const { composing, css, signal } = writing;
  const card = makeCard(writing);
  const announcer = announce(composing, () => card.isOpen(), signal);
  followPointer({ css, composing, open: (finding) => card.open('pointer', finding), signal });
  composing.accompany({
    open: (how) => card.open(how),
    changed() {
      card.changed();
      announcer.changed();
    },
  });
  Object.defineProperty(globalThis, sessionKey, { value: card.session, configurable: true });
  return card;
}

/** Both scripts are built together: where the key is taken, a watch stands. */
function isWriting(value: unknown): value is Writing {
  return typeof value === 'object' && value !== null && 'composing' in value;
}
