import { expect, type Page } from '@playwright/test';

export const captureButton = (tab: Page) => tab.getByRole('button', { name: 'Capture as idea' });
export const captured = (tab: Page) => tab.getByRole('button', { name: 'Captured ✓' });
export const notSaved = (tab: Page) => tab.getByRole('button', { name: 'Not saved' });
/** Why it was not, as it stands beside the button. */
export const whyNot = (tab: Page) => tab.locator('earshot-surface .because:visible');
/** What a screen reader is told of a capture. */
export const told = (tab: Page, what: RegExp) =>
  tab.locator('earshot-surface').getByRole('status').filter({ hasText: what });

/** Points at the post in which `words` stand, once the page has come to rest: the button leaves a page that scrolls. */
export async function pointAt(tab: Page, words: string): Promise<void> {
  const place = tab.getByText(words).last();
  // Long lists are drawn around what is in view.
  await expect(async () => {
    if (!(await place.isVisible())) await tab.mouse.wheel(0, 700);
    expect(await place.isVisible()).toBe(true);
  }).toPass();
  await place.evaluate(async (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
  await place.hover();
}

/** Captures, as a person would, the post in which `words` stand. */
export async function captureBy(tab: Page, words: string): Promise<void> {
  await pointAt(tab, words);
  await captureButton(tab).click();
}
