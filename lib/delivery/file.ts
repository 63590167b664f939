import { browser } from 'wxt/browser';

const permission = { permissions: ['downloads' as const] };

/** Asks for leave to save files unasked. Only in a press; resolves to whether it was given. */
export const mayDownload = (): Promise<boolean> => browser.permissions.request(permission);

/**
 * Whether files can be saved unasked from here: with that leave, and where a file can be given an address, which Chrome's service worker gives
 * none.
 */
export async function canDownload(): Promise<boolean> {
  return typeof URL.createObjectURL === 'function' && browser.permissions.contains(permission);
}

/** Saves JSON as a file among the browser's downloads, beside one of that name where there is one. */
export async function download(name: string, pieces: readonly string[]): Promise<void> {
  const url = URL.createObjectURL(new Blob([...pieces], { type: 'application/json' }));
  await browser.downloads.download({ url, filename: name, saveAs: false, conflictAction: 'uniquify' });
  // The browser has begun to read it by then; how long that takes nobody tells.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
