import { captureBy, captured } from '../browsers/capture';
import { keepMine, ours } from '../browsers/holds';
import { paste } from '../browsers/paste';
import { enter, marked, pill, type Place, placeNamed, published, type } from '../browsers/places';
import { setSettings, stored } from '../browsers/store';
import { expect, test } from '../browsers/test';

const written = [
  { name: 'X, home', lang: 'ar' },
  { name: 'X, home', lang: 'fr' },
  { name: 'LinkedIn, share box of the older pages', lang: 'ar' },
  { name: 'Facebook, create post', lang: 'ar' },
  { name: 'Facebook, create post', lang: 'fr' },
] as const;

/** The places whose practice page is found by English words are found by their form. */
const wordless: Record<string, Partial<Place>> = {
  'Facebook, create post': {
    async open(tab) {
      await tab.locator('.fake-box').click();
      return tab.getByRole('dialog').locator('[data-lexical-editor="true"]');
    },
    submit: (tab) => tab.getByRole('dialog').locator('[role="button"][tabindex]').last(),
  },
};

for (const { name, lang } of written) {
  test(`${name} in ${lang}: a strong draft is marked and held as in English`, async ({ tab, desk }) => {
    const place = { ...placeNamed(name), ...wordless[name] };
    await setSettings(desk, { brands: [ours] });
    await enter({ ...place, url: `${place.url}?lang=${lang}` }, tab);
    await type(tab, 'Shop now: 20% off today!');
    await expect(pill(tab)).toHaveAccessibleName('Earshot: Reads as promotion');
    await expect.poll(() => marked(tab)).toContain('Shop now');
    await place.submit(tab).click();
    await expect(keepMine(tab)).toBeInViewport({ ratio: 1 });
    expect(await published(tab)).toEqual([]);
    await place.submit(tab).click();
    await expect.poll(() => published(tab)).toHaveLength(1);
  });
}

const pages = [
  'https://x.com/home?lang=ar',
  'https://www.facebook.com/?lang=ar',
  'https://www.linkedin.com/feed/?lang=fr',
];

test('posts are captured from pages in other languages and directions', async ({ tab, desk }) => {
  for (const page of pages) {
    await tab.goto(page);
    await captureBy(tab, 'came with one clip missing');
    await expect(captured(tab)).toBeVisible();
  }
  const kept = await stored(desk, 'captures');
  expect(kept.map(({ site, author }) => `${site} ${author.name}`).toSorted()).toEqual([
    'facebook Maya Oduya',
    'linkedin Maya Oduya',
    'x Maya Oduya',
  ]);
});

test('emoji with joiners are kept as they were written', async ({ tab, desk }) => {
  const words = 'Riders such as 👨‍👩‍👧 and 👩🏽‍🔧 in 🇫🇷';
  const home = placeNamed('X, home');
  await paste(await enter(home, tab), words);
  await home.submit(tab).click();
  await expect.poll(() => published(tab)).toMatchObject([{ text: words }]);
  await captureBy(tab, 'Riders such as');
  await expect(captured(tab)).toBeVisible();
  expect((await stored(desk, 'captures')).map(({ text }) => text)).toEqual([words]);
});
