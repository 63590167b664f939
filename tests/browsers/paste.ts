import type { Locator } from '@playwright/test';

/**
 * Pastes into a box, as a person would what no driver types well: long texts, and emoji of several parts, which keys bring to Firefox in pieces.
 * Chromium reads such an event from `clipboardData`, Firefox from the two older members.
 */
export async function paste(box: Locator, words: string): Promise<void> {
  await box.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const both = { clipboardData, dataType: 'text/plain', data: words };
    element.dispatchEvent(new ClipboardEvent('paste', { ...both, bubbles: true, cancelable: true }));
  }, words);
}
