import { pressKey } from '../browsers/browser-acts';
import { pointAt } from '../browsers/capture';
import { stored } from '../browsers/store';
import { expect, test } from '../browsers/test';
import { firstReply, question, threadOn } from '../browsers/thread';

const captureButton = { name: 'Capture as idea' };

test('one click keeps a post on X, and a popup that was open all the while shows its words', async ({
  tab,
  desk,
}) => {
  await tab.goto('https://x.com/home');
  const post = tab.getByTestId('tweet').nth(1);
  const words = (await post.getByTestId('tweetText').first().innerText()).split('\n')[0] ?? '';
  await post.hover();
  await tab.getByRole('button', captureButton).click();
  await expect(tab.getByRole('button', { name: 'Captured ✓' })).toBeVisible();
  const list = desk.getByRole('list', { name: 'Captures' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('listitem')).toContainText(words);
});

test('Undo takes the capture back', async ({ tab, openPage }) => {
  await tab.goto('https://x.com/home');
  await tab.getByTestId('tweet').nth(1).hover();
  await tab.getByRole('button', captureButton).click();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(tab.getByRole('button', captureButton)).toBeVisible();
  const popup = await openPage('popup.html');
  await expect(popup.getByRole('heading', { name: 'Nothing captured yet' })).toBeVisible();
  await expect(popup.getByRole('list', { name: 'Captures' })).toHaveCount(0);
});

test('a post that is kept says so, also after a reload', async ({ tab }) => {
  await tab.goto('https://x.com/home');
  await tab.getByTestId('tweet').nth(1).hover();
  await tab.getByRole('button', captureButton).click();
  await expect(tab.getByRole('button', { name: 'Captured ✓' })).toBeVisible();
  await tab.reload();
  await tab.getByTestId('tweet').nth(1).hover();
  await expect(tab.getByRole('button', { name: 'Already captured' })).toBeVisible();
});

test('the button goes with the focus when the page scrolls under a pointer that rests elsewhere', async ({
  tab,
}) => {
  await tab.goto('https://x.com/home?posts=40');
  await tab.getByTestId('tweet').nth(1).hover();
  await expect(tab.getByRole('button', captureButton)).toBeVisible();
  await tab.keyboard.press('Tab');
  // Nodes are recycled: which post it is, its words say.
  const last = (await tab.getByTestId('tweetText').last().innerText()).split('\n')[0] ?? '';
  const far = tab.getByTestId('tweet').filter({ hasText: last });
  const before = await tab.evaluate(() => scrollY);
  await far.focus();
  const apart = async () => {
    const [bar, button] = [
      await far.locator('[role="group"]').last().boundingBox(),
      await tab.getByRole('button', captureButton).boundingBox(),
    ];
    return bar && button ? Math.abs(button.y + button.height - bar.y) : Infinity;
  };
  await expect.poll(apart).toBeLessThan(10);
  expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(before);
});

test('a key right after the focus has moved captures the post that has it now', async ({
  tab,
  earshot,
  desk,
}) => {
  await tab.goto('https://x.com/home');
  await tab.getByTestId('tweet').nth(1).hover();
  await expect(tab.getByRole('button', captureButton)).toBeVisible();
  const focused = tab.getByTestId('tweet').nth(0);
  await focused.focus();
  await pressKey(earshot, desk, tab, 'capture-post');
  const words = (await focused.getByTestId('tweetText').first().innerText()).split('\n')[0] ?? '';
  await expect.poll(() => stored(desk, 'captures')).toMatchObject([{ text: expect.stringContaining(words) }]);
});

for (const [site, url] of Object.entries(threadOn)) {
  test(`${site}: the capture button covers nothing that can be pressed there`, async ({ tab }) => {
    await tab.goto(url);
    for (const words of [question, firstReply]) {
      await pointAt(tab, words);
      const button = await tab.getByRole('button', captureButton).boundingBox();
      if (!button) throw new Error(`no button stands by ${words}`);
      const covered = await tab.evaluate(
        ({ x, y, width, height }) =>
          [...document.querySelectorAll('a[href], button, [role="button"]')]
            .filter((control) => {
              const { left, top, right, bottom } = control.getBoundingClientRect();
              // Part of a pixel is nothing that anybody presses.
              return left < x + width - 1 && right > x + 1 && top < y + height - 1 && bottom > y + 1;
            })
            .map((control) => control.getAttribute('aria-label') ?? control.textContent),
        button,
      );
      expect(covered).toEqual([]);
    }
  });
}
