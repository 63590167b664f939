import type { Page } from '@playwright/test';
import { enter, pill, placeNamed, published, type } from '../browsers/places';
import { keepMine, ours, promotion } from '../browsers/holds';
import { setSettings } from '../browsers/store';
import { expect, test } from '../browsers/test';

const home = placeNamed('X, home');
const dialog = placeNamed('X, dialog');
const reply = placeNamed('X, reply in a dialog');
const comment = placeNamed('Facebook, comment');
const create = placeNamed('Facebook, create post');
const question = 'Which clip do you lose first?';

test.beforeEach(async ({ desk, tab }) => {
  // The tab first: with it everything kept is cleared.
  expect(tab.isClosed()).toBe(false);
  await setSettings(desk, { brands: [ours] });
});

/** Presses until the draft is out: held at the first press, published once at the second. */
async function heldOnce(tab: Page, press: () => Promise<void>): Promise<void> {
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
  await press();
  await expect(keepMine(tab)).toBeVisible();
  expect(await published(tab)).toEqual([]);
  await press();
  await expect.poll(() => published(tab)).toMatchObject([{ text: promotion, trusted: true }]);
  await expect(keepMine(tab)).toBeHidden();
  expect(await published(tab)).toHaveLength(1);
}

for (const key of ['Control+Enter', 'Meta+Enter', 'Control+NumpadEnter'])
  test(`${key} in the box is held once`, async ({ tab }) => {
    await enter(home, tab);
    await type(tab, promotion);
    await heldOnce(tab, () => tab.keyboard.press(key));
  });

for (const key of ['Enter', 'NumpadEnter', 'Space'])
  test(`${key} on the focused button is held once, its click with it`, async ({ tab }) => {
    await enter(home, tab);
    await type(tab, promotion);
    await home.submit(tab).focus();
    await heldOnce(tab, () => tab.keyboard.press(key));
  });

test('Enter in a Facebook comment is held once', async ({ tab }) => {
  await enter(comment, tab);
  await type(tab, promotion);
  await heldOnce(tab, () => tab.keyboard.press('Enter'));
});

test('a key kept down is one press, and the hold stands', async ({ tab }) => {
  await enter(comment, tab);
  await type(tab, promotion);
  await tab.keyboard.down('Enter');
  await tab.keyboard.down('Enter');
  await tab.keyboard.up('Enter');
  await expect(keepMine(tab)).toBeVisible();
  expect(await published(tab)).toEqual([]);
});

test('Enter that chooses a name from an open list is left to the list', async ({ tab }) => {
  const box = await enter(comment, tab);
  await type(tab, promotion);
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
  await box.evaluate((editable) => {
    const list = document.createElement('ul');
    list.id = 'names';
    const name = document.createElement('li');
    name.role = 'option';
    name.textContent = 'Maya Oduya';
    list.append(name);
    document.body.append(list);
    editable.setAttribute('aria-controls', 'names');
    const chosen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !list.isConnected) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      list.remove();
    };
    document.addEventListener('keydown', chosen, true);
  });
  await tab.keyboard.press('Enter');
  await expect(tab.locator('#names')).toHaveCount(0);
  await expect(keepMine(tab)).toBeHidden();
  await heldOnce(tab, () => tab.keyboard.press('Enter'));
});

test('Enter that ends a composition is left to it', async ({ tab, browserKind }) => {
  test.skip(browserKind === 'firefox', 'only Chromium lets a test compose text as an input method does');
  await enter(comment, tab);
  await type(tab, `${promotion} `);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await tab.keyboard.press('Enter');
  await expect(keepMine(tab)).toBeHidden();
  expect(await published(tab)).toEqual([]);
  await session.send('Input.insertText', { text: '日本' });
  await tab.keyboard.press('Enter');
  await expect(keepMine(tab)).toBeVisible();
});

test('a held press reaches no listener of the page; the next one reaches all of them', async ({ tab }) => {
  await enter(home, tab);
  await type(tab, promotion);
  const heard = await tab.evaluateHandle(() => {
    const heard: string[] = [];
    for (const at of [window, document]) at.addEventListener('click', () => heard.push('click'), true);
    return heard;
  });
  await home.submit(tab).click();
  await expect(keepMine(tab)).toBeVisible();
  expect(await heard.jsonValue()).toEqual([]);
  await home.submit(tab).click();
  expect(await heard.jsonValue()).toEqual(['click', 'click']);
});

test('a press by a script of the page is none of a person’s, and passes', async ({ tab }) => {
  await enter(home, tab);
  await type(tab, promotion);
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
  await home.submit(tab).evaluate((control: HTMLElement) => control.click());
  await expect.poll(() => published(tab)).toMatchObject([{ trusted: false }]);
});

test.describe('two composers open at once', () => {
  test('each press is weighed by its own draft', async ({ tab }) => {
    await enter(home, tab);
    await type(tab, promotion);
    await (await dialog.open(tab)).click();
    await type(tab, question);
    await dialog.submit(tab).click();
    await expect.poll(() => published(tab)).toMatchObject([{ text: question }]);
    await home.submit(tab).click();
    await expect(keepMine(tab)).toBeVisible();
    expect(await published(tab)).toHaveLength(1);
  });

  test('the strong one is held though the other is a question, and only it', async ({ tab }) => {
    await enter(home, tab);
    await type(tab, question);
    await (await dialog.open(tab)).click();
    await type(tab, promotion);
    await dialog.submit(tab).click();
    await expect(keepMine(tab)).toBeVisible();
    expect(await published(tab)).toEqual([]);
    await dialog.submit(tab).click();
    await expect.poll(() => published(tab)).toMatchObject([{ text: promotion }]);
    await home.submit(tab).click();
    await expect.poll(() => published(tab)).toHaveLength(2);
  });
});

test.describe('a reply', () => {
  test('that sells to the person it answers is held', async ({ tab }) => {
    await enter(reply, tab);
    await type(tab, promotion);
    await reply.submit(tab).click();
    await expect(keepMine(tab)).toBeVisible();
    expect(await published(tab)).toEqual([]);
  });

  test('that only praises ourselves is hinted at', async ({ tab }) => {
    await enter(reply, tab);
    await type(tab, 'We are thrilled to announce our game-changing, award-winning, world-class bag!');
    await expect(pill(tab)).toHaveAccessibleName(/^Earshot: \d phrases read as promotion$/);
    await reply.submit(tab).click();
    await expect.poll(() => published(tab)).toHaveLength(1);
  });
});

test.describe('one hold for one draft', () => {
  test('that was emptied and begun anew is another draft', async ({ tab }) => {
    const box = await enter(home, tab);
    await type(tab, promotion);
    await home.submit(tab).click();
    await expect(keepMine(tab)).toBeVisible();
    await box.click();
    await tab.keyboard.press('Control+A');
    await tab.keyboard.press('Backspace');
    await expect(keepMine(tab)).toBeHidden();
    await type(tab, promotion);
    await heldOnce(tab, () => home.submit(tab).click());
  });

  test('goes on in a box that the site builds anew around its words', async ({ tab }) => {
    const box = await enter(create, tab);
    await type(tab, promotion);
    await create.submit(tab).click();
    await expect(keepMine(tab)).toBeVisible();
    await box.evaluate((editable) => editable.replaceWith(editable.cloneNode(true)));
    await create.submit(tab).click();
    await expect.poll(() => published(tab)).toHaveLength(1);
  });
});

test('Escape closes the notice and leaves the site’s own dialog open', async ({ tab }) => {
  await enter(dialog, tab);
  await type(tab, promotion);
  await dialog.submit(tab).click();
  await expect(keepMine(tab)).toBeVisible();
  await keepMine(tab).focus();
  await tab.keyboard.press('Escape');
  await expect(keepMine(tab)).toBeHidden();
  await expect(dialog.submit(tab)).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect.poll(() => published(tab)).toMatchObject([{ text: promotion }]);
});
