import { judge } from '@/lib/draft/judge';
import { unknownBrand } from '@/lib/profile/ownership';
import type { Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';
import { idle, inChromium } from './chromium';
import { boxes, draft, enterWarm, keys, typeFast, warmUp, type Box } from './draft';
import { quantile } from './quantile';
import { ms, type Row } from './table';

declare global {
  interface Window {
    /** Milliseconds from each key to the end of the first frame in which exactly the right words were marked; none for keys never marked. */
    markedAfter: (number | null)[];
  }
}

/** From a key until the words are marked that the judge finds in what then stands there, by the page's own clock. */
export function marking(replicas: Replicas): Promise<Row[]> {
  return inChromium(replicas, 'with', async (launched) => {
    const rows: Row[] = [];
    for (const box of boxes) rows.push(row(box, await markOnce(launched, box)));
    return rows;
  });
}

function row({ engine }: Box, taken: readonly (number | null)[]): Row {
  const times = taken.filter((time) => time !== null);
  return {
    what: `${engine}: key to mark on the right words, p50 / p95`,
    ours: `${ms(quantile(times, 0.5))} / ${ms(quantile(times, 0.95))}`,
    beside: `${times.length} of ${taken.length} keys`,
    target: 'p95 ≤ 32 ms',
  };
}

/** What should be marked after each key of the draft. */
const expected = Array.from({ length: keys }, (_, key) => {
  const text = warmUp + draft.slice(0, key + 1);
  return judge({ text }, unknownBrand).findings.map((finding) => finding.text);
});

async function markOnce({ context }: Launched, box: Box): Promise<(number | null)[]> {
  const tab = await context.newPage();
  await enterWarm(box, tab);
  await tab.evaluate(watchMarks, expected);
  await typeFast(tab, draft);
  await idle(tab);
  const taken = await tab.evaluate(() => window.markedAfter);
  await tab.close();
  // Before the first finding there is nothing to wait for.
  return taken.filter((_, key) => (expected[key] ?? []).length > 0);
}

/** Looks at the marks after every frame is painted: a message sent in the frame arrives then. */
function watchMarks(expected: readonly string[][]): void {
  const pressed: number[] = [];
  window.markedAfter = expected.map(() => null);
  addEventListener('keydown', ({ timeStamp }) => pressed.push(timeStamp), { capture: true });
  const { port1, port2 } = new MessageChannel();
  // As methods: a function with a name of its own would be wrapped by what runs this file.
  const marks = {
    shown() {
      return [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          if (!startContainer.isConnected || !endContainer.isConnected) return '';
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
      );
    },
    look() {
      port2.postMessage(null);
      requestAnimationFrame(() => marks.look());
    },
  };
  port1.addEventListener('message', () => {
    const key = pressed.length - 1;
    const at = pressed[key];
    if (at === undefined || window.markedAfter[key] !== null) return;
    if (JSON.stringify(marks.shown()) !== JSON.stringify(expected[key])) return;
    window.markedAfter[key] = performance.now() - at;
  });
  port1.start();
  marks.look();
}
