import { type Writing, writingKey } from '@/lib/writing/published';
import { announce } from './announcer';
import { makeCard } from './card';
import { followPointer } from './pointing';
import { type Stage, stageKey } from './published';
import { offerWaiting } from './waiting';

/**
 * Beside the draft, once somebody writes: joins what watches over this page, and publishes what the card is to draw and where. The card itself
 * comes when it is first asked for, or reached for. Throws where nothing of ours watches.
 */
export function advising(): void {
  const writing: unknown = Reflect.get(globalThis, writingKey);
  if (!isWriting(writing)) throw new Error('This page is advised, and nobody watches over it.');
  const { composing, css, ask, signal } = writing;
  const card = makeCard(writing);
  const stage: Stage = { session: card.session, root: card.root };
  Object.defineProperty(globalThis, stageKey, { value: stage, configurable: true });
  const announcer = announce(composing, () => card.isOpen(), signal);
  const offer = offerWaiting({ composing, session: card.session, ask, signal });
  followPointer({ css, composing, open: (finding) => card.open('pointer', finding), signal });
  composing.accompany({
    open: (how) => card.open(how),
    changed() {
      card.changed();
      announcer.changed();
      offer.changed();
    },
  });
}

/** Both scripts are built together: where the key is taken, a watch stands. */
function isWriting(value: unknown): value is Writing {
  return typeof value === 'object' && value !== null && 'composing' in value;
}
