import type { Page } from '@playwright/test';
import { enter, pill, placeNamed, type } from '../browsers/places';
import type { Replicas } from '../replicas/server';
import { idle, inChromium } from './chromium';
import { median } from './quantile';
import { ms, type Row } from './table';

const pages = 5;
const sweep =
  'Book your chimney sweep now, only 5 slots left! A swept flue means less soot from your wood burner.';

/** From the click on the pill until suggestions are drawn: the first time in a page, which brings all subjects, and again. */
export function suggesting(replicas: Replicas): Promise<Row[]> {
  return inChromium(replicas, 'with', async ({ context }) => {
    const [first, again]: [number[], number[]] = [[], []];
    while (first.length < pages) {
      const tab = await context.newPage();
      await enter(placeNamed('X, home'), tab);
      await type(tab, sweep);
      await idle(tab);
      first.push(await clickToSuggestions(tab));
      await tab.keyboard.press('Escape');
      await idle(tab);
      again.push(await clickToSuggestions(tab));
      await tab.close();
    }
    return [row('first in a page', first), row('again', again)];
  });
}

const row = (when: string, times: readonly number[]): Row => ({
  what: `click to suggestions, ${when}, p50`,
  ours: ms(median(times)),
  beside: `slowest of ${times.length} ${ms(Math.max(...times))}`,
});

/** By the page's own clock, from the moment the browser gives to the click to the end of the frame that shows a suggestion. */
async function clickToSuggestions(tab: Page): Promise<number> {
  const shown = await tab.evaluateHandle(() => ({
    after: new Promise<number>((answer) =>
      addEventListener(
        'click',
        ({ timeStamp }) => {
          const frame = {
            look() {
              const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
              if (roots.some((root) => root.querySelector('[aria-label^="Use: "]')))
                return answer(performance.now() - timeStamp);
              requestAnimationFrame(() => frame.look());
            },
          };
          frame.look();
        },
        { capture: true, once: true },
      ),
    ),
  }));
  await pill(tab).click();
  return shown.evaluate(({ after }) => after);
}
