import { makeShelf, nearest, shingled, type Near, type Shingled } from '@/lib/feedback/wishes/near';
import type { Capture } from '@/lib/feedback/capture';

/** From here on two texts are offered as the same said twice. */
const least = 0.5;
/** As many as are made ready before others may have their turn: about 8 ms. */
const atOnce = 200;

type Said = Pick<Capture, 'id' | 'likeness' | 'text'>;

/** Captures of a corpus, made ready once to be compared. */
export interface Alike {
  /** What says the same as a capture, the likest first, as the corpus stands; undefined where that is gone. */
  to: (id: string) => Promise<Near[] | undefined>;
  /** Of each of these captures the likest that says the same and was here before them all, or stands before it among them; by its id. */
  before: (ids: readonly string[]) => Promise<ReadonlyMap<string, Near>>;
}

/** `pause` lets others have their turn. */
export function makeAlike(
  { captures }: { captures: ReadonlyMap<string, Said> },
  pause: () => Promise<void>,
): Alike {
  const ready = new Map<string, { text: string; shingled: Shingled }>();

  async function prepare(): Promise<void> {
    for (const id of ready.keys()) if (!captures.has(id)) ready.delete(id);
    let made = 0;
    for (const [id, capture] of captures) {
      if (ready.get(id)?.text === capture.text) continue;
      ready.set(id, { text: capture.text, shingled: shingled(capture) });
      made += 1;
      if (made % atOnce === 0) await pause();
    }
  }

  return {
    async to(id) {
      await prepare();
      const one = ready.get(id)?.shingled;
      return (
        one &&
        nearest(
          one,
          [...ready.values()].map((row) => row.shingled),
          least,
        )
      );
    },
    async before(ids) {
      await prepare();
      const shelf = makeShelf();
      const late = new Set(ids);
      for (const [id, row] of ready) if (!late.has(id)) shelf.add(row.shingled);
      const found = new Map<string, Near>();
      for (const id of ids) {
        const one = ready.get(id)?.shingled;
        if (!one) continue;
        const [likest] = shelf.nearest(one, least);
        if (likest) found.set(id, likest);
        shelf.add(one);
      }
      return found;
    },
  };
}
