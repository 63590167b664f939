import type { Locator, Page } from '@playwright/test';
import { modelOf, published } from '../browsers/places';
import { keptInSession, setSettings, stored } from '../browsers/store';
import { expect, test } from '../browsers/test';
import { bar, beginWalk, firstReply, insert, oursInThreads, threadOn, words } from '../browsers/thread';

const back = 'What would you use it for first?';

interface Thread {
  site: string;
  url: string;
  /** Opens the site's own box for a reply to the first reply, as a person does. */
  open(tab: Page): Promise<Locator>;
  send(tab: Page): Locator;
}

const threads: readonly Thread[] = [
  {
    site: 'X',
    url: threadOn.X,
    async open(tab) {
      await tab.getByTestId('tweet').filter({ hasText: firstReply }).getByTestId('reply').click();
      return tab.getByRole('dialog').locator('[data-testid="tweetTextarea_0"][contenteditable="true"]');
    },
    send: (tab) => tab.getByTestId('tweetButton'),
  },
  {
    site: 'Facebook',
    url: threadOn.Facebook,
    open: (tab) =>
      Promise.resolve(tab.locator('form[role="presentation"] [data-lexical-editor="true"]').last()),
    send: (tab) => tab.locator('#focused-state-composer-submit [role="button"]').last(),
  },
  {
    site: 'LinkedIn',
    url: threadOn.LinkedIn,
    open: (tab) => Promise.resolve(tab.locator('[componentkey^="commentBox-"] .ProseMirror').first()),
    send: (tab) => tab.locator('[componentkey*="commentButtonSection"] button').first(),
  },
];
const [onX] = threads;
if (!onX) throw new Error('no threads');

/** Begins the walk, says what the first reply is, and goes back to it. */
async function walkTo(tab: Page, url: string): Promise<void> {
  await beginWalk(tab, url);
  await tab.keyboard.press('i');
  await expect(words(tab)).not.toContainText(firstReply);
  await tab.keyboard.press('k');
  await expect(words(tab)).toContainText(firstReply);
}

/** Asks for replies and chooses one by its number; nothing is written for it. */
async function choose(tab: Page, number: '1' | '2'): Promise<void> {
  await tab.keyboard.press('r');
  await expect(bar(tab).getByRole('button', { name: back, exact: true })).toBeVisible();
  await tab.keyboard.press(number);
  await expect(words(tab)).toContainText('Insert your reply');
  expect(await published(tab)).toEqual([]);
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Escape');
  await expect(bar(tab)).toHaveCount(0);
}

for (const thread of threads) {
  test(`${thread.site}: a reply chosen in a walk waits, is inserted at a press and taken back at another, and goes with what is sent`, async ({
    tab,
    desk,
  }) => {
    await setSettings(desk, oursInThreads);
    await walkTo(tab, thread.url);
    await choose(tab, '1');

    const box = await thread.open(tab);
    await box.click();
    await expect(insert(tab)).toBeVisible();
    expect((await modelOf(box))?.trim()).not.toContain(back);
    await insert(tab).click();
    await expect.poll(() => modelOf(box)).toContain(back);
    await tab.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => modelOf(box)).not.toContain(back);
    await insert(tab).click();
    await expect.poll(() => modelOf(box)).toContain(back);
    await thread.send(tab).click();
    await expect.poll(() => published(tab)).toMatchObject([{ text: expect.stringContaining(back) }]);
  });
}

test('a wish that nobody has marked is asked on as a wish, and Escape puts away the questions before it ends the walk', async ({
  tab,
  desk,
}) => {
  await setSettings(desk, oursInThreads);
  await beginWalk(tab, onX.url);
  await tab.keyboard.press('j');
  await expect(words(tab)).toContainText('A loop would be perfect');
  await tab.keyboard.press('r');
  const question = bar(tab).getByRole('button', { name: back, exact: true });
  await question.focus();
  await tab.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(words(tab)).toContainText('A loop would be perfect');
  await tab.keyboard.press('Escape');
  await expect(bar(tab)).toHaveCount(0);
});

test('what is written is never replaced, and no post is offered what waits for a reply', async ({
  tab,
  desk,
}) => {
  await setSettings(desk, oursInThreads);
  await walkTo(tab, onX.url);
  await choose(tab, '2');
  const box = await onX.open(tab);
  await box.click();
  await expect(insert(tab)).toBeVisible();
  await tab.keyboard.type('M');
  await expect(insert(tab)).toBeHidden();
  await tab.keyboard.press('Backspace');
  await expect(insert(tab)).toBeVisible();
  await tab.goto('https://x.com/home');
  await tab.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').click();
  await expect(tab.getByRole('button', { name: /^Earshot/ })).toBeVisible();
  await expect(insert(tab)).toBeHidden();
});

test('a reply that was closed without being sent is offered again, and once it is sent no more', async ({
  tab,
  desk,
}) => {
  await setSettings(desk, oursInThreads);
  await walkTo(tab, onX.url);
  await choose(tab, '1');
  await (await onX.open(tab)).click();
  await insert(tab).click();
  await expect(tab.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  await tab.goto(onX.url);
  const box = await onX.open(tab);
  await box.click();
  await insert(tab).click();
  await expect.poll(() => modelOf(box)).toContain(back);
  await tab.keyboard.type(' We listen.');
  await onX.send(tab).click();
  await expect.poll(() => stored(desk, 'posts')).toHaveLength(1);
  await expect.poll(() => keptInSession(desk)).toEqual({});
  await tab.goto(onX.url);
  await (await onX.open(tab)).click();
  await expect(tab.getByRole('button', { name: /^Earshot/ })).toBeVisible();
  await expect(insert(tab)).toBeHidden();
});

test('another tab is offered nothing', async ({ tab, desk, earshot }) => {
  await setSettings(desk, oursInThreads);
  await walkTo(tab, onX.url);
  await choose(tab, '1');
  const other = await earshot.context.newPage();
  await other.goto(onX.url);
  await (await onX.open(other)).click();
  await expect(other.getByRole('button', { name: /^Earshot/ })).toBeVisible();
  await expect(insert(other)).toBeHidden();
  await other.close();
});
