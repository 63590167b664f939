import { readFile } from 'node:fs/promises';
import { expect, test } from '../browsers/test';

const pages = [
  ['x', 'https://x.com/home', 'article[data-testid="tweet"] [data-testid="tweetText"]'],
  ['facebook', 'https://www.facebook.com/', '[role="article"] a[href*="comment_id="]'],
  ['linkedin', 'https://www.linkedin.com/feed/', '[componentkey^="expanded"][componentkey*="FeedType_"]'],
] as const;

for (const [site, url, hook] of pages) {
  test(`${site}: a reported page is saved as a file with its structure and none of its words`, async ({
    tab,
    openPage,
    earshot,
  }) => {
    test.skip(earshot.name === 'firefox', 'Firefox hands the downloads of extension pages to no driver');
    await tab.goto(url);
    await expect(tab.getByText('came with one clip missing').first()).toBeVisible();
    const panel = await openPage('sidepanel.html');
    await tab.bringToFront();
    const downloading = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Report a page that is not understood' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`earshot-${site}-page.html`);
    const saved = await readFile(await download.path(), 'utf8');
    for (const word of ['clip', 'missing', 'Oduya', 'mayaodrides', 'larkfieldbags', '1902960360944566281'])
      expect(saved).not.toContain(word);
    const found = await panel.evaluate(
      ({ saved, hook }) => new DOMParser().parseFromString(saved, 'text/html').querySelectorAll(hook).length,
      { saved, hook },
    );
    expect(found).toBe(await tab.locator(hook).count());
    expect(found).toBeGreaterThan(0);
    await expect(panel.getByText('every word replaced')).toBeVisible();
  });
}
