import { hearing, type Heard } from '@/lib/feedback/wishes/heard';
import { isOpen, type Status } from '@/lib/feedback/captures/status';
import type { Wanted } from '@/lib/feedback/wishes/wanted';
import { makeCorpus } from '../store/corpus';
import { opened } from '../store/database';

/** From here on it is worth saying that somebody asked. */
const fewest = 2;
/** As many as are made ready before others may have their turn: about 8 ms. */
const atOnce = 200;

/** What customers wish for, in memory, as long as whoever made it lives. */
interface Listening {
  /** Makes ready what is kept now: all of it once, then what has changed. */
  prepare: () => Promise<void>;
  /** Who asked a brand for what a draft brings, or said something to what it asks; null where that were not two people. */
  about: (wanted: Wanted, brand: string) => Promise<Heard | null>;
}

/** `pause` lets others have their turn. */
export function makeListening(pause: () => Promise<void>): Listening {
  const corpus = makeCorpus();
  const hears = hearing();
  let ready = Promise.resolve();

  async function takeIn(): Promise<void> {
    await opened();
    let taken = 0;
    for (const id of await corpus.refresh()) {
      const capture = corpus.captures.get(id);
      if (capture && isHopedFor(capture.status)) hears.put(capture);
      else hears.remove(id);
      taken += 1;
      if (taken % atOnce === 0) await pause();
    }
  }

  const prepare = () => (ready = ready.catch(() => undefined).then(takeIn));
  return {
    prepare,
    async about(wanted, brand) {
      await prepare();
      const heard = hears.about(wanted, (id) => {
        const of = corpus.captures.get(id)?.brand ?? null;
        return of === null || of === brand;
      });
      return heard.people < fewest ? null : heard;
    },
  };
}

/** Who was told what came of it waits for it no more, nor does whoever was refused. */
const isHopedFor = (status: Status) => isOpen(status) || status === 'shipped';
