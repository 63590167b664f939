import { badge, clickMenu, pressKey } from '../browsers/browser-acts';
import { captured } from '../browsers/capture';
import { card, enter, modelOf, pill, placeNamed, suggestions, type } from '../browsers/places';
import { stored } from '../browsers/store';
import { expect, test } from '../browsers/test';

const home = placeNamed('X, home');

test('the key captures the post that has the focus', async ({ tab, earshot, desk }) => {
  await tab.goto('https://x.com/home');
  await tab.getByTestId('tweet').nth(1).focus();
  await pressKey(earshot, desk, tab, 'capture-post');
  await expect(captured(tab)).toBeVisible();
  expect(await stored(desk, 'captures')).toMatchObject([
    { author: { handle: 'mayaodrides' }, taken: 'post' },
  ]);
});

test('the other key captures the selected words, with who said them and where', async ({
  tab,
  earshot,
  desk,
}) => {
  await tab.goto('https://x.com/home');
  await tab.mouse.move(640, 400);
  await tab.getByText('came with one clip missing').selectText();
  await pressKey(earshot, desk, tab, 'capture-selection');
  await expect(captured(tab)).toBeVisible();
  const [kept] = await stored(desk, 'captures');
  expect(kept).toMatchObject({
    taken: 'selection',
    shortened: true,
    author: { name: 'Maya Oduya', handle: 'mayaodrides' },
    permalink: 'https://x.com/mayaodrides/status/1902960360944566281',
  });
  expect(kept?.text).toMatch(/^Fieldroll came with one clip missing/);
});

test('the menu on selected words captures them', async ({ tab, earshot, desk, browserKind }) => {
  test.skip(browserKind === 'firefox', 'Firefox opens its menus to nobody outside its own window');
  await tab.goto('https://x.com/home');
  const words = tab.getByText('came with one clip missing');
  await words.selectText();
  await clickMenu(earshot, tab, {
    menuItemId: 'capture-selection',
    selectionText: await words.innerText(),
  });
  await expect(captured(tab)).toBeVisible();
  expect(await stored(desk, 'captures')).toMatchObject([
    { taken: 'selection', author: { handle: 'mayaodrides' } },
  ]);
});

test('words that the page itself does not find selected, as in a frame or a field, are kept as the browser hands them over', async ({
  tab,
  earshot,
  desk,
  browserKind,
}) => {
  test.skip(browserKind === 'firefox', 'Firefox opens its menus to nobody outside its own window');
  await tab.goto('https://x.com/home');
  await clickMenu(earshot, tab, {
    menuItemId: 'capture-selection',
    selectionText: 'I wish the hood came off.',
  });
  await expect.poll(() => badge(desk)).toBe('✓');
  expect(await stored(desk, 'captures')).toMatchObject([
    { site: 'x', taken: 'selection', text: 'I wish the hood came off.', permalink: 'https://x.com/home' },
  ]);
});

test('a key that finds nothing to capture says so on the toolbar', async ({
  tab,
  earshot,
  desk,
  browserKind,
}) => {
  test.skip(
    browserKind === 'firefox',
    'no driver presses such a key in Firefox, and a page alone does not answer it',
  );
  await tab.goto('https://x.com/home');
  for (const command of ['capture-post', 'capture-selection'] as const) {
    await pressKey(earshot, desk, tab, command);
    await expect.poll(() => badge(desk)).toBe('!');
    await expect.poll(() => badge(desk)).toBe('');
  }
  expect(await stored(desk, 'captures')).toEqual([]);
});

test('words selected on any other page are kept with its address', async ({
  tab,
  earshot,
  desk,
  browserKind,
}) => {
  test.skip(browserKind === 'firefox', 'Firefox opens its menus to nobody outside its own window');
  const page = 'https://buffer.example/write';
  await tab.goto(page);
  await clickMenu(earshot, tab, {
    menuItemId: 'capture-selection',
    selectionText: 'I wish the hood came off.',
  });
  await expect.poll(() => badge(desk)).toBe('✓');
  expect(await stored(desk, 'captures')).toMatchObject([
    {
      site: 'web',
      text: 'I wish the hood came off.',
      author: { name: 'buffer.example' },
      permalink: page,
    },
  ]);
});

test('the key for the card opens it with the focus inside, and Escape goes back to the draft', async ({
  tab,
  earshot,
  desk,
}) => {
  const box = await enter(home, tab);
  await type(tab, 'Shop now and get 20% off today only!');
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
  await pressKey(earshot, desk, tab, 'open-card');
  await expect(card(tab)).toBeVisible();
  await expect(suggestions(tab).first()).toBeFocused();
  await tab.keyboard.press('Escape');
  await expect(card(tab)).toHaveCount(0);
  await tab.keyboard.type(' Z');
  await expect.poll(() => modelOf(box)).toContain('today only! Z');
});

test('the caret comes back to where it stood in the draft', async ({ tab, earshot, desk }) => {
  const box = await enter(home, tab);
  await type(tab, 'Shop now and get 20% off!');
  await expect(pill(tab)).toHaveAccessibleName(/promotion|phrase/);
  await tab.keyboard.press('ArrowLeft');
  await pressKey(earshot, desk, tab, 'open-card');
  await expect(suggestions(tab).first()).toBeFocused();
  await tab.keyboard.press('Escape');
  await tab.keyboard.type(' today');
  await expect.poll(() => modelOf(box)).toBe('Shop now and get 20% off today!');
});

test('a card opened by the mouse is closed by Escape without a step of the caret', async ({ tab }) => {
  const box = await enter(home, tab);
  await type(tab, 'Shop now and get 20% off');
  await pill(tab).click();
  await expect(card(tab)).toBeVisible();
  await tab.keyboard.type(' today');
  await tab.keyboard.press('Escape');
  await expect(card(tab)).toHaveCount(0);
  await tab.keyboard.type(' only');
  await expect.poll(() => modelOf(box)).toBe('Shop now and get 20% off today only');
});
