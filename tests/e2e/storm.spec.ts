import type { Page } from '@playwright/test';
import { captureButton } from '../browsers/capture';
import { stored } from '../browsers/store';
import { expect, test } from '../browsers/test';
import { randomFrom } from '../random';
import { address, feed, shownInFeed } from '../replicas/x/statuses';

/** `npm run prove` goes through all of it. */
const long = process.env['EARSHOT_PROOF'] === 'long';
const posts = long ? 2000 : 200;
/** So high that forty cells hold what is near the window. */
const viewport = { width: 1280, height: 2700 };
/** How often a stop ends in a capture, and how often it goes back up first. */
const wanted = 1 / 2;
const back = 1 / 6;

test.setTimeout(long ? 1_800_000 : 120_000);

test(`${posts} posts scrolled through forty recycled cells: what was pressed is what is kept, each once`, async ({
  tab,
  desk,
}) => {
  const random = randomFrom(2026);
  const source = new Map(feed(posts).home.map((status) => [status.id, status]));
  await tab.setViewportSize(viewport);
  await tab.goto(`https://x.com/home?posts=${posts}`);
  await notePresses(tab);
  const cells = tab.getByTestId('cellInnerDiv');
  let most = 0;
  while (!(await isAtEnd(tab))) {
    await tab.mouse.move(
      500 + Math.round(random() * 300),
      300 + Math.round(random() * (viewport.height - 600)),
    );
    await tab.mouse.wheel(0, random() < back ? -900 : Math.round(600 + random() * 1800));
    if (random() < wanted) await press(tab);
    most = Math.max(most, await cells.count());
  }
  const pressed = await tab.evaluate(() => window.pressedBy);
  expect(pressed.length).toBeGreaterThan(posts / 40);
  expect(most).toBeLessThanOrEqual(45);

  await expect.poll(() => stored(desk, 'captures')).toHaveLength(new Set(pressed).size);
  const kept = await stored(desk, 'captures');
  expect(kept.map(({ id }) => id).toSorted()).toEqual(
    [...new Set(pressed)].map((id) => `x:${id}`).toSorted(),
  );
  for (const { id, author, text, permalink } of kept) {
    const status = source.get(id.slice('x:'.length));
    expect({ id, handle: author.handle, text, permalink }).toEqual({
      id,
      handle: status?.by.handle,
      text: status && shownInFeed(status).text,
      permalink: status && `https://x.com${address(status)}`,
    });
  }
});

declare global {
  interface Window {
    /** The id of the post that stood behind our button at each press on it, as the site itself names it. */
    pressedBy: string[];
  }
}

async function notePresses(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    window.pressedBy = [];
    const note = (event: MouseEvent) => {
      const [pressed] = event.composedPath();
      if (!(pressed instanceof Element) || pressed.textContent !== 'Capture as idea') return;
      const behind = document.elementsFromPoint(event.clientX, event.clientY);
      const article = behind.map((element) => element.closest('article')).find((found) => found !== null);
      const link = article?.querySelector('a[href*="/status/"]:has(time)');
      window.pressedBy.push(link?.getAttribute('href')?.split('/').at(-1) ?? 'none');
    };
    addEventListener('click', note, { capture: true });
  });
}

/** Presses the button where one comes, and does not wait for what comes of it: the page scrolls on at once. */
async function press(tab: Page): Promise<void> {
  const button = captureButton(tab);
  const came = await button.waitFor({ timeout: 1000 }).then(
    () => true,
    () => false,
  );
  const box = came ? await button.boundingBox() : null;
  if (box) await tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

function isAtEnd(tab: Page): Promise<boolean> {
  return tab.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
}
