import type { Page } from '@playwright/test';
import { pressKey } from '../browsers/browser-acts';
import { card, enter, modelOf, pill, placeNamed, suggestions, type } from '../browsers/places';
import { expect, test } from '../browsers/test';

const draft = 'Our revolutionary bags fold flat. Shop now and get 20% off! Which colour is missing?';
const home = placeNamed('X, home');
const dialog = placeNamed('X, dialog');
const comment = placeNamed('Facebook, comment');
const outlet = placeNamed('LinkedIn, classic share box in the outlet');

const reason = (tab: Page) => tab.getByRole('tooltip');
const finding = (tab: Page, words: string) => card(tab).getByRole('listitem').filter({ hasText: words });
const told = (tab: Page) => tab.locator('earshot-surface').getByRole('status');

/** The middle of the first mark, where a person would point. */
function middleOfMark(tab: Page): Promise<{ x: number; y: number }> {
  return tab.evaluate(() => {
    const [mark] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    if (!mark) throw new Error('nothing is marked');
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** The words that are selected in the draft, in whatever tree it stands. */
const selected = (tab: Page) =>
  tab.evaluate(() => {
    let root: (Document | ShadowRoot) & { getSelection?: () => Selection | null } = document;
    while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
    return String(root.getSelection?.() ?? document.getSelection());
  });

for (const place of [home, outlet]) {
  test.describe(place.name, () => {
    test('the reason shows where the pointer rests on marked words, and a press there opens the card at them', async ({
      tab,
    }) => {
      await enter(place, tab);
      await type(tab, draft);
      await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
      const { x, y } = await middleOfMark(tab);
      await tab.mouse.move(x, y);
      await expect(reason(tab)).toContainText('Big words');
      await tab.mouse.move(x, y + 200);
      await expect(reason(tab)).toBeHidden();
      await tab.mouse.click(x, y);
      await expect(card(tab).locator('[aria-current]')).toContainText('revolutionary');
      await tab.keyboard.type('Z');
      await expect(card(tab)).toBeVisible();
    });

    test('one sentence is said plainly in the model, the rest stays, and Undo brings it back', async ({
      tab,
    }) => {
      const box = await enter(place, tab);
      await type(tab, draft);
      await pill(tab).click();
      await card(tab)
        .getByRole('button', { name: /read as promotion/ })
        .click();
      await finding(tab, 'revolutionary').getByRole('button', { name: 'Say it so' }).click();
      await expect
        .poll(() => modelOf(box))
        .toBe('Our bags fold flat. Shop now and get 20% off! Which colour is missing?');
      await finding(tab, 'Shop now').getByRole('button', { name: 'Leave it out' }).click();
      await expect.poll(() => modelOf(box)).toBe('Our bags fold flat. Which colour is missing?');
      await card(tab).getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => modelOf(box)).toBe(draft);
    });

    test('Escape gives focus and selection back as they were', async ({ tab, earshot, desk }) => {
      const box = await enter(place, tab);
      await type(tab, draft);
      await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
      for (let left = 8; left > 0; left -= 1) await tab.keyboard.press('Shift+ArrowLeft');
      expect(await selected(tab)).toBe('missing?');
      await pressKey(earshot, desk, tab, 'open-card');
      await expect(suggestions(tab).first()).toBeFocused();
      await tab.keyboard.press('Escape');
      await expect(card(tab)).toHaveCount(0);
      expect(await selected(tab)).toBe('missing?');
      await tab.keyboard.type('to add?');
      await expect.poll(() => modelOf(box)).toBe(draft.replace('missing?', 'to add?'));
    });
  });
}

test('a mark that the page removes comes back, and a page that keeps removing it wins', async ({ tab }) => {
  await enter(dialog, tab);
  await type(tab, draft);
  await expect(pill(tab)).toBeVisible();
  const removed = () =>
    tab.evaluate(() => {
      const surfaces = [...document.querySelectorAll('earshot-surface')];
      for (const surface of surfaces) surface.remove();
      return surfaces.length;
    });
  expect(await removed()).toBeGreaterThan(0);
  await expect(pill(tab)).toBeVisible();
  await tab.evaluate(() => {
    new MutationObserver(() =>
      document.querySelectorAll('earshot-surface').forEach((surface) => surface.remove()),
    ).observe(document.body, { childList: true, subtree: true });
  });
  await removed();
  await expect(pill(tab)).toHaveCount(0);
});

test('colours follow the page when it changes its theme while somebody writes', async ({ tab }) => {
  await enter(home, tab);
  await type(tab, draft);
  await expect(pill(tab)).toBeVisible();
  const themes = () =>
    tab.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll('earshot-surface')].map((at) => at.getAttribute('data-theme')),
      ),
    ]);
  expect(await themes()).toContain('light');
  await tab.evaluate(() => {
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    document.documentElement.dataset['theme'] = 'dark';
  });
  await expect
    .poll(() => pill(tab).evaluate((at) => (at.getRootNode() as ShadowRoot).host.getAttribute('data-theme')))
    .toBe('dark');
});

test('a screen reader is told how many phrases are marked once the typing has paused, and only when it changes', async ({
  tab,
}) => {
  await enter(home, tab);
  await type(tab, 'Shop now!');
  await expect(told(tab)).toHaveText('1 phrase reads as promotion.');
  await type(tab, ' Which colour is missing?');
  await expect(told(tab)).toHaveText('1 phrase reads as promotion.');
  await tab.keyboard.press('Control+a');
  await tab.keyboard.press('Backspace');
  await expect(told(tab)).toHaveText('No phrase reads as promotion.');
});

test.describe('in a reply at the foot of the window', () => {
  test('the card moves up until all that it offers is seen', async ({ tab }) => {
    await tab.setViewportSize({ width: 1280, height: 850 });
    await enter(comment, tab);
    await type(tab, 'Shop now: 20% off today!');
    await pill(tab).click();
    await expect(suggestions(tab)).toHaveCount(3);
    for (const offered of await card(tab).getByRole('listitem').all())
      await expect(offered).toBeInViewport({ ratio: 1 });
  });

  test('"More" by mouse brings the first new one into view, and the page stays where it is', async ({
    tab,
  }) => {
    await tab.setViewportSize({ width: 1280, height: 480 });
    const box = await enter(comment, tab);
    await type(tab, 'Shop now: 20% off today!');
    await pill(tab).click();
    await expect(suggestions(tab)).toHaveCount(3);
    const before = await tab.evaluate(() => scrollY);
    await card(tab).getByRole('button', { name: 'More', exact: true }).click();
    await expect(suggestions(tab)).toHaveCount(5);
    await expect(suggestions(tab).nth(3)).toBeInViewport({ ratio: 1 });
    await expect(box).toBeFocused();
    expect(await tab.evaluate(() => scrollY)).toBe(before);
  });
});

test('a draft with a picture is told to be judged by its words only', async ({ tab }) => {
  await enter(home, tab);
  await type(tab, draft);
  await pill(tab).click();
  await expect(card(tab)).toBeVisible();
  await expect(card(tab).getByText('pictures are not read')).toHaveCount(0);
  await tab.keyboard.press('Escape');
  // As a browser shows a picture that is added and not sent yet.
  await home.submit(tab).evaluate((submit) => {
    const picture = document.createElement('img');
    picture.src = URL.createObjectURL(new Blob([]));
    submit.parentElement?.append(picture);
  });
  await pill(tab).click();
  await expect(card(tab).getByText('pictures are not read')).toBeVisible();
});

test('in a dialog that keeps the focus to itself, the card has a field to type in, and the site hears nothing of it', async ({
  tab,
}) => {
  const box = await enter(dialog, tab);
  await type(tab, draft);
  await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
  await tab.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keyup', 'mousedown', 'click', 'input'])
      document.addEventListener(type, () => heard.push(type));
  });
  await pill(tab).click();
  await card(tab).getByLabel('Something else it is about').click();
  await tab.keyboard.type('nl');
  await tab.keyboard.press('Enter');
  await expect(card(tab).getByRole('button', { name: 'About: nl' })).toBeVisible();
  expect(await tab.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
  expect(await modelOf(box)).toBe(draft);
});

test('every control of the mark and the card is at least 24 pixels high and wide', async ({ tab }) => {
  await enter(home, tab);
  await type(tab, draft);
  await pill(tab).click();
  await card(tab)
    .getByRole('button', { name: /read as promotion/ })
    .click();
  await expect(finding(tab, 'Shop now')).toBeVisible();
  const controls = tab.locator('earshot-surface').locator('button:visible, input:visible');
  expect(await controls.count()).toBeGreaterThan(10);
  const sizes = await controls.evaluateAll((all) =>
    all.map((at) => ({ ...at.getBoundingClientRect().toJSON(), name: at.textContent })),
  );
  expect(sizes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
});

test('with less motion asked for, nothing of the card moves', async ({ tab, browserKind }) => {
  test.skip(browserKind === 'firefox', 'no driver can ask for less motion in a Firefox as it is shipped');
  await enter(home, tab);
  await type(tab, draft);
  await pill(tab).click();
  const arriving = () => card(tab).evaluate((at) => getComputedStyle(at).animationName);
  expect(await arriving()).toBe('arrive');
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  expect(await arriving()).toBe('none');
});
