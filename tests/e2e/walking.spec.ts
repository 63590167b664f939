import AxeBuilder from '@axe-core/playwright';
import { askOfTab, pressKey } from '../browsers/browser-acts';
import { pointAt } from '../browsers/capture';
import { published } from '../browsers/places';
import { setSettings, stored } from '../browsers/store';
import { expect, test } from '../browsers/test';
import { bar, beginWalk, firstReply, oursInThreads, question, threadOn, words } from '../browsers/thread';

for (const [site, url] of Object.entries(threadOn)) {
  test(`${site}: a walk through a thread of ours keeps one item for each key, and counts every reply seen`, async ({
    tab,
    desk,
  }) => {
    await setSettings(desk, oursInThreads);
    await beginWalk(tab, url);
    await tab.keyboard.press('i');
    await expect(words(tab)).toContainText('A loop would be perfect');
    await tab.keyboard.press('i');
    await expect(words(tab)).toContainText('They rattle on 10 mm rails');
    await tab.keyboard.press('p');
    await expect(words(tab)).toContainText('One hand please');
    await tab.keyboard.press('s');
    await expect(words(tab)).toContainText('Honestly? Nothing');
    await tab.keyboard.press('j');
    await expect(words(tab)).toContainText('أتمنى');
    const kept = await stored(desk, 'captures');
    const kindOf = (words: string) => kept.find(({ text }) => text.includes(words));
    expect(kept).toHaveLength(3);
    expect(kindOf(firstReply)).toMatchObject({ kind: 'idea', kindBy: 'person' });
    expect(kindOf('A loop would be perfect')).toMatchObject({ kind: 'idea', kindBy: 'person' });
    expect(kindOf('They rattle')).toMatchObject({
      kind: 'problem',
      kindBy: 'person',
      answers: { text: expect.stringContaining(question), ours: true },
    });
    await expect(bar(tab)).toContainText('6 seen, 2 ideas, 1 problem, 4 unanswered');
    expect(await stored(desk, 'questions')).toMatchObject([{ text: expect.stringContaining(question) }]);
    expect(await published(tab)).toEqual([]);
  });
}

test('Undo takes back the last key; Escape ends the walk and gives the focus back', async ({ tab, desk }) => {
  await setSettings(desk, oursInThreads);
  await beginWalk(tab, threadOn.X);
  await tab.keyboard.press('i');
  await expect(words(tab)).toContainText('A loop would be perfect');
  await tab.keyboard.press('u');
  await expect(words(tab)).toContainText(firstReply);
  expect(await stored(desk, 'captures')).toEqual([]);
  await tab.keyboard.press('?');
  await expect(bar(tab).getByText('Save the poll’s result', { exact: true }).last()).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(bar(tab)).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(bar(tab)).toHaveCount(0);
});

test('on a thread of nobody we know it is asked whose it is, and walked at a yes', async ({ tab, desk }) => {
  await tab.goto(threadOn.X);
  await expect(tab.getByText(firstReply)).toBeVisible();
  await askOfTab(desk, tab, 'tab.walk');
  await expect(words(tab)).toHaveText('Is this post by Larkfield Bags yours?');
  await tab.keyboard.press('i');
  expect(await stored(desk, 'questions')).toEqual([]);
  await bar(tab).getByRole('button', { name: 'Yes, walk through its replies' }).click();
  await expect(words(tab)).toContainText(firstReply);
  await tab.keyboard.press('j');
  await expect(words(tab)).toContainText('A loop would be perfect');
  await expect(bar(tab)).toContainText('2 seen, 1 unanswered');
  expect(await stored(desk, 'captures')).toEqual([]);
});

test('the side panel begins a walk on the page in front', async ({ tab, openPage, browserKind }) => {
  test.skip(browserKind === 'firefox', 'the driver of Firefox opens every page in a window of its own');
  await tab.goto(threadOn.X);
  const panel = await openPage('sidepanel.html');
  await tab.bringToFront();
  await panel.getByRole('button', { name: 'Walk through the replies' }).click();
  await expect(words(tab)).toHaveText('Is this post by Larkfield Bags yours?');
});

test('a key of the user’s own begins a walk', async ({ tab, desk, earshot, browserKind }) => {
  test.skip(browserKind === 'firefox', 'no driver presses the keys of an extension in Firefox');
  await tab.goto(threadOn.X);
  await expect(tab.getByText(firstReply)).toBeVisible();
  await pressKey(earshot, desk, tab, 'walk-replies');
  await expect(words(tab)).toHaveText('Is this post by Larkfield Bags yours?');
});

test('a feed is no thread, which is said', async ({ tab, desk }) => {
  await tab.goto('https://www.facebook.com/');
  await expect(tab.getByText(firstReply)).toBeVisible();
  await askOfTab(desk, tab, 'tab.walk');
  await expect(words(tab)).toContainText('Open the page of one of your posts');
  await tab.keyboard.press('Escape');
  await expect(bar(tab)).toHaveCount(0);
});

for (const presence of ['quiet', 'off'] as const) {
  test(`where Earshot is ${presence} no walk begins, and nothing stands on the page`, async ({
    tab,
    desk,
  }) => {
    await setSettings(desk, {
      ...oursInThreads,
      sites: { x: presence, facebook: 'in-page', linkedin: 'in-page' },
    });
    await tab.goto(threadOn.X);
    await expect(tab.getByText(firstReply)).toBeVisible();
    expect(await askOfTab(desk, tab, 'tab.walk')).toMatchObject({ value: { begun: false } });
    await expect(tab.locator('earshot-surface')).toHaveCount(0);
  });
}

test('an open walk ends when its site is switched to quiet', async ({ tab, desk }) => {
  await setSettings(desk, oursInThreads);
  await beginWalk(tab, threadOn.X);
  await setSettings(desk, {
    ...oursInThreads,
    sites: { x: 'quiet', facebook: 'in-page', linkedin: 'in-page' },
  });
  await expect(tab.locator('earshot-surface')).toHaveCount(0);
});

test('keys are the page’s own again while the focus is there, and the bar’s at a press on it', async ({
  tab,
  desk,
}) => {
  await setSettings(desk, oursInThreads);
  await beginWalk(tab, threadOn.X);
  await tab.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').click();
  await tab.keyboard.type('pip');
  await expect(tab.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]')).toHaveText('pip');
  expect(await stored(desk, 'captures')).toEqual([]);
  await words(tab).click();
  await tab.keyboard.press('p');
  await expect(words(tab)).toContainText('A loop would be perfect');
  expect(await stored(desk, 'captures')).toHaveLength(1);
});

test('the outline lies around the reply, follows a scroll and catches no press; no node of the site is touched', async ({
  tab,
  desk,
}) => {
  await setSettings(desk, oursInThreads);
  await tab.goto(threadOn.X);
  await pointAt(tab, question);
  const page = () => tab.locator('main').evaluate((main) => main.outerHTML.replaceAll(/ style="[^"]*"/g, ''));
  const before = await page();
  await tab.getByRole('button', { name: 'Walk through the replies' }).click();
  await expect(words(tab)).toContainText(firstReply);
  expect(await page()).toBe(before);
  const reply = tab.getByTestId('tweet').filter({ hasText: firstReply });
  const frame = tab.locator('earshot-surface .frame');
  const apart = async () => {
    const [one, other] = [await reply.boundingBox(), await frame.boundingBox()];
    return one && other ? Math.abs(one.x - other.x - 3) + Math.abs(one.y - other.y - 3) : Infinity;
  };
  await expect.poll(apart).toBeLessThan(4);
  await tab.evaluate(() => scrollBy(0, 120));
  await expect.poll(apart).toBeLessThan(4);
  await reply.getByTestId('tweetText').click({ trial: true });
});

test('the result of a poll is saved at one press', async ({ tab, desk }) => {
  await tab.goto('https://x.com/denizaksoy/status/1902349838054326290');
  await pointAt(tab, 'Which colour is missing?');
  await expect(tab.getByRole('button', { name: 'Capture as idea' })).toBeVisible();
  await askOfTab(desk, tab, 'tab.walk');
  await bar(tab).getByRole('button', { name: 'Yes, walk through its replies' }).click();
  await expect(words(tab)).toHaveText('There are no replies on this page.');
  await tab.keyboard.press('t');
  await expect(words(tab)).toHaveText('The poll’s result is saved.');
  expect(await stored(desk, 'questions')).toMatchObject([
    { poll: { votes: 214, options: [{ text: 'Rust', share: 21 }, {}, {}, {}] } },
  ]);
});

test('to the last reply of the page, none lies under the bar, and each can be kept', async ({
  tab,
  desk,
}) => {
  await setSettings(desk, oursInThreads);
  await beginWalk(tab, threadOn.X);
  const covered = async (reply: string) => {
    const [under, over] = [
      await tab.getByTestId('tweet').filter({ hasText: reply }).boundingBox(),
      await bar(tab).boundingBox(),
    ];
    return !under || !over || (under.y < over.y + over.height && under.y + under.height > over.y);
  };
  const replies = [
    firstReply,
    'A loop would be',
    'They rattle',
    'One hand please',
    'Honestly? Nothing',
    'أتمنى',
  ];
  for (const reply of replies) {
    await expect(words(tab)).toContainText(reply);
    await expect.poll(() => covered(reply), reply).toBe(false);
    await tab.keyboard.press('o');
  }
  await expect(words(tab)).toContainText('That was the last reply on this page.');
  expect(await stored(desk, 'captures')).toHaveLength(replies.length);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the bar has no fault that axe knows on a ${theme} page, and presses of at least 24 px`, async ({
    tab,
    desk,
  }) => {
    await setSettings(desk, oursInThreads);
    await beginWalk(tab, `${threadOn.X}?theme=${theme}`);
    await tab.keyboard.press('?');
    await tab.keyboard.press('r');
    await expect(bar(tab).getByRole('button', { name: /^Copy: / })).not.toHaveCount(0);
    const { violations } = await new AxeBuilder({ page: tab })
      .setLegacyMode(true)
      .include('earshot-surface')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const sizes = await bar(tab)
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()));
    expect(sizes.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([]);
  });
}

test('what a walk counted stands in the inbox beside the question', async ({ tab, desk, openPage }) => {
  await setSettings(desk, oursInThreads);
  await beginWalk(tab, threadOn.X);
  await tab.keyboard.press('i');
  await expect(words(tab)).toContainText('A loop would be perfect');
  await tab.keyboard.press('Escape');
  const app = await openPage('app.html');
  await app.getByRole('list', { name: 'Captures' }).getByRole('button', { name: firstReply }).click();
  await expect(app.locator('blockquote').first()).toContainText('2 seen, 1 idea, 1 unanswered');
  await app.getByText('1 question walked through').click();
  await expect(app.getByRole('list', { name: 'Questions walked through' })).toContainText(question);
});
