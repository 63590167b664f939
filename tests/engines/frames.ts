import type { Page } from '@playwright/test';

declare global {
  interface Window {
    markedFrames: Set<string> | undefined;
  }
}

/**
 * Writes down, for every frame from now on, which words are marked in it, until `framesOf` is asked. Looks where a frame is about to be painted: an
 * observer of sizes is called after all that was asked for the frame is done.
 */
export async function watchFrames(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const seen = new Set<string>();
    window.markedFrames = seen;
    const probe = document.createElement('div');
    Object.assign(probe.style, { position: 'fixed', visibility: 'hidden', height: '1px' });
    document.body.append(probe);
    new ResizeObserver(() => {
      const words = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
      );
      seen.add([...new Set(words)].sort().join(' | '));
    }).observe(probe);
    let width = 1;
    const frame = () => {
      if (window.markedFrames !== seen) return probe.remove();
      width = width === 1 ? 2 : 1;
      probe.style.width = `${width}px`;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** What was marked in the frames since `watchFrames`, each set of words once. */
export function framesOf(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const seen = [...(window.markedFrames ?? [])];
    window.markedFrames = undefined;
    return seen;
  });
}
