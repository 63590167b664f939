import type { Page } from '@playwright/test';
import { keepMine } from '../browsers/holds';
import { expect, test } from '../browsers/test';
import {
  card,
  enter,
  modelOf,
  pill,
  placeNamed,
  places,
  published,
  suggestions,
  type,
} from '../browsers/places';

const promotion = 'We are thrilled to announce our new panniers! Shop now and get 20% off today only.';

/** Says, by the card's own question, that the signed-in account is one of ours. */
async function claim(tab: Page): Promise<void> {
  await pill(tab).click();
  await card(tab).getByRole('button', { name: 'Yes' }).click();
  await expect(card(tab).getByRole('button', { name: 'Yes' })).toHaveCount(0);
  await tab.keyboard.press('Escape');
  await expect(card(tab)).toHaveCount(0);
}

for (const place of places.filter((row) => !row.reply)) {
  test.describe(place.name, () => {
    test('a strong draft by one of ours is held once, and the next press publishes it natively', async ({
      tab,
    }) => {
      await enter(place, tab);
      await type(tab, promotion);
      await claim(tab);
      await place.submit(tab).click();
      await expect(keepMine(tab)).toBeVisible();
      expect(await published(tab)).toEqual([]);
      await place.submit(tab).click();
      await expect.poll(() => published(tab)).toHaveLength(1);
      expect((await published(tab))[0]).toMatchObject({ text: promotion, trusted: true });
      await expect(keepMine(tab)).toBeHidden();
    });

    test('an account nobody has claimed is never held', async ({ tab }) => {
      await enter(place, tab);
      await type(tab, promotion);
      await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
      await place.submit(tab).click();
      await expect.poll(() => published(tab)).toHaveLength(1);
    });
  });
}

test('after asking instead, the question goes out at the first press', async ({ tab }) => {
  const place = placeNamed('X, home');
  const box = await enter(place, tab);
  await type(tab, promotion);
  await claim(tab);
  await place.submit(tab).click();
  await tab.getByRole('button', { name: 'Say it differently' }).click();
  await suggestions(tab).last().click();
  await expect.poll(() => modelOf(box)).toMatch(/\?$/);
  const asked = await modelOf(box);
  await place.submit(tab).click();
  await expect.poll(async () => (await published(tab)).map(({ text }) => text)).toEqual([asked]);
});

test('the notice can be put away, which leaves the draft as it is, and one press still publishes it', async ({
  tab,
}) => {
  const place = placeNamed('X, home');
  const box = await enter(place, tab);
  await type(tab, promotion);
  await claim(tab);
  await place.submit(tab).click();
  await keepMine(tab).click();
  await expect(keepMine(tab)).toBeHidden();
  expect(await modelOf(box)).toBe(promotion);
  expect(await published(tab)).toEqual([]);
  await place.submit(tab).click();
  await expect.poll(() => published(tab)).toMatchObject([{ text: promotion, trusted: true }]);
});

test('Ctrl+Enter is held as the button is, and passes the second time', async ({ tab }) => {
  const place = placeNamed('X, home');
  const box = await enter(place, tab);
  await type(tab, promotion);
  await claim(tab);
  await box.click();
  await tab.keyboard.press('Control+Enter');
  await expect(keepMine(tab)).toBeVisible();
  expect(await published(tab)).toEqual([]);
  await tab.keyboard.press('Control+Enter');
  await expect.poll(() => published(tab)).toHaveLength(1);
});
