import { expect, test } from '../browsers/test';

/** A page of each site, and what its makers rename overnight there; X's list moves its rows when their looks change, so only posts do. */
const pages = [
  { site: 'x', page: 'https://x.com/home', renamed: 'article' },
  { site: 'facebook', page: 'https://www.facebook.com/', renamed: 'body *' },
  { site: 'linkedin', page: 'https://www.linkedin.com/feed/', renamed: 'body *' },
] as const;

/** What a surface of ours is told, asked from a page of the extension while `tab` is in front. */
const ask = `(globalThis.browser ?? chrome).runtime.sendMessage({ name: 'page.health', payload: {} })`;

for (const { site, page, renamed } of pages)
  test(`${site}: a surface is told that posts are read, and that they no longer are when the page has changed`, async ({
    tab,
    desk,
  }) => {
    await tab.goto(page);
    await tab.bringToFront();
    await expect
      .poll(() => desk.evaluate(ask))
      .toMatchObject({ ok: true, value: { site, state: 'working' } });
    await tab.locator(renamed).evaluateAll((elements) => {
      for (const element of elements)
        for (const name of element.getAttributeNames()) if (name !== 'href') element.removeAttribute(name);
    });
    await expect.poll(() => desk.evaluate(ask)).toMatchObject({ ok: true, value: { state: 'unrecognised' } });
  });

test('a surface is told of a box that is not known, while somebody writes in it, and of no other', async ({
  tab,
  desk,
}) => {
  await tab.goto('https://www.facebook.com/');
  await tab.bringToFront();
  await tab.locator('form[role="presentation"] [data-lexical-editor="true"]').first().click();
  await expect.poll(() => desk.evaluate(ask)).toMatchObject({ value: { state: 'working', lacking: [] } });
  await tab.locator('.chat [role="textbox"]').click();
  await expect.poll(() => desk.evaluate(ask)).toMatchObject({ value: { state: 'working', lacking: [] } });
  await tab.locator('[role="main"]').evaluate((main) => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    main.prepend(box);
    box.focus();
  });
  await expect.poll(() => desk.evaluate(ask)).toMatchObject({ value: { state: 'partly', lacking: ['box'] } });
});
