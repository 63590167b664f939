import type { Page } from '@playwright/test';

/**
 * Shows a page as under the system's light or dark theme, and waits until its colours stand still: they follow `color-scheme` alone, and Firefox
 * lets no driver set the system's.
 */
export async function showIn(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    // In Firefox what runs inside closed details never finishes.
    const shown = document
      .getAnimations()
      .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.checkVisibility());
    await Promise.allSettled(shown.map(({ finished }) => finished));
  }, scheme);
}
