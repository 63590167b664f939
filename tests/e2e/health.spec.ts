import { expect, test } from '../browsers/test';

const pages = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
  linkedin: 'https://www.linkedin.com/feed/',
} as const;

/** What a surface of ours is told, asked from a page of the extension while `tab` is in front. */
const ask = `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'page.health', payload: {} })`;

for (const [site, page] of Object.entries(pages))
  test(`${site}: a surface is told that posts are read, and that they no longer are when the page has changed`, async ({
    tab,
    desk,
  }) => {
    await tab.goto(page);
    await tab.bringToFront();
    await expect
      .poll(() => desk.evaluate(ask))
      .toMatchObject({ ok: true, value: { site, state: 'working' } });
    await tab.evaluate(() => {
      for (const element of document.querySelectorAll('body *'))
        for (const name of element.getAttributeNames())
          if (name !== 'href' && name !== 'style') element.removeAttribute(name);
    });
    await expect.poll(() => desk.evaluate(ask)).toMatchObject({ ok: true, value: { state: 'unrecognised' } });
  });
