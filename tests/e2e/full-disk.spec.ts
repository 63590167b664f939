import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builds, findBrowser } from '../../scripts/browsers.mjs';
import { captureBy, captureButton, captured, notSaved, pointAt, whyNot } from '../browsers/capture';
import { launch } from '../browsers/launch';
import { keptInSession, stored } from '../browsers/store';
import { expect, test } from '../browsers/test';

const megabytes = 200;
const piece = Buffer.alloc(4096);
const posts = [
  'came with one clip missing',
  'Four hours of sideways rain',
  'A small wish list for the Crumb',
  'Does the Loft rack bag fit a rack',
  'please make the shoulder strap',
  'three out of the last twenty',
];

/** A disk of its own in memory, or null where this machine lets nobody make one. */
function smallDisk(): { folder: string; remove: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const remove = () => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  };
  return { folder, remove };
}

/** Takes every page of the disk that is left; resolves to what gives them back. */
function fill(folder: string): () => void {
  const file = join(folder, 'filler');
  const filler = openSync(file, 'w');
  try {
    for (;;) writeSync(filler, piece);
  } catch {
    // No space is left on the device.
    closeSync(filler);
  }
  return () => rmSync(file);
}

test('on a full disk a capture is honestly not saved, its words can be pasted, and all that was saved is there once there is room', async ({
  browserKind,
  replicas,
}) => {
  test.slow();
  const disk = smallDisk();
  test.skip(!disk, 'This machine lets nobody make a small disk: that takes Linux and its administrator');
  if (!disk) return;
  const executablePath = findBrowser(browserKind) ?? '';
  const { proxyPort } = replicas;
  const profile = join(disk.folder, 'profile');
  const start = () =>
    launch({ name: browserKind, proxyPort, executablePath, extension: builds[browserKind], profile });
  const acknowledged: string[] = [];
  try {
    let browser = await start();
    const tab = await browser.context.newPage();
    await tab.goto('https://x.com/home');
    const [first = '', ...others] = posts;
    await captureBy(tab, first);
    await expect(captured(tab)).toBeVisible();
    acknowledged.push(first);

    const makeRoom = fill(disk.folder);
    let refused = '';
    for (const words of others) {
      await pointAt(tab, words);
      await captureButton(tab).click();
      await expect(captured(tab).or(notSaved(tab))).toBeVisible();
      if (await notSaved(tab).isVisible()) {
        refused = words;
        break;
      }
      // What was begun on the last page may still have had room.
      acknowledged.push(words);
    }
    expect(refused).not.toBe('');
    await expect(whyNot(tab)).toContainText('The words are on your clipboard.');

    makeRoom();
    await tab.reload();
    await captureBy(tab, refused);
    await expect(captured(tab)).toBeVisible();
    acknowledged.push(refused);
    // What makes a restart safe is done at once; nobody waits for it.
    const desk = await browser.openExtensionPage('popup.html');
    await expect.poll(() => keptInSession(desk)).not.toHaveProperty('torn-log');
    await browser.close();
    browser = await start();
    const kept = await stored(await browser.openExtensionPage('popup.html'), 'captures');
    const missing = acknowledged.filter((words) => !kept.some(({ text }) => text.includes(words)));
    expect(missing).toEqual([]);
    await browser.close();
  } finally {
    disk.remove();
  }
});
