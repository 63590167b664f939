import type { Page } from '@playwright/test';
import { pointAt } from '../browsers/capture';
import { published } from '../browsers/places';
import { setSettings, stored } from '../browsers/store';
import { expect, test } from '../browsers/test';

const ours = {
  brands: [
    {
      id: 'larkfield',
      names: ['Larkfield'],
      handles: ['larkfieldbags', 'larkfield-bags'],
      domains: [],
      products: [],
      areas: [],
    },
  ],
};
const question = 'If you could change one thing';
const first = 'A release I can find with winter gloves on';
const threads = [
  { site: 'X', url: 'https://x.com/larkfieldbags/status/1902970930590646273' },
  {
    site: 'Facebook',
    url: 'https://www.facebook.com/larkfieldbags/posts/pfbid0yWrEAHKXTqFvF6FMeandRwzzN8LYCal',
  },
  { site: 'LinkedIn', url: 'https://www.linkedin.com/feed/update/urn:li:activity:7308736620134400001/' },
] as const;
const [onX] = threads;

const bar = (tab: Page) => tab.getByRole('region', { name: 'Walk through the replies' });
const words = (tab: Page) => bar(tab).getByRole('status');

/** Begins the walk by the button that stands beside the capture button of a post of ours. */
async function begin(tab: Page, url: string): Promise<void> {
  await tab.goto(url);
  await pointAt(tab, question);
  await tab.getByRole('button', { name: 'Walk through the replies' }).click();
  await expect(words(tab)).toContainText(first);
}

for (const { site, url } of threads) {
  test(`${site}: a walk through a thread of ours keeps one item for each key, and counts every reply seen`, async ({
    tab,
    desk,
  }) => {
    await setSettings(desk, ours);
    await begin(tab, url);
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
    expect(kindOf(first)).toMatchObject({ kind: 'idea', kindBy: 'person' });
    expect(kindOf('A loop would be perfect')).toMatchObject({ kind: 'idea', kindBy: 'person' });
    expect(kindOf('They rattle')).toMatchObject({
      kind: 'problem',
      kindBy: 'person',
      answers: { text: expect.stringContaining(question) },
    });
    await expect(bar(tab)).toContainText('6 seen, 2 ideas, 1 problem, 4 unanswered');
    expect(await stored(desk, 'questions')).toMatchObject([{ text: expect.stringContaining(question) }]);
    expect(await published(tab)).toEqual([]);
  });
}

test('Undo takes back the last key; Escape ends the walk and gives the focus back', async ({ tab, desk }) => {
  await setSettings(desk, ours);
  await begin(tab, onX.url);
  await tab.keyboard.press('i');
  await expect(words(tab)).toContainText('A loop would be perfect');
  await tab.keyboard.press('u');
  await expect(words(tab)).toContainText(first);
  expect(await stored(desk, 'captures')).toEqual([]);
  await tab.keyboard.press('?');
  await expect(bar(tab).getByText('Take down the poll', { exact: true }).last()).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(bar(tab)).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(bar(tab)).toHaveCount(0);
});
