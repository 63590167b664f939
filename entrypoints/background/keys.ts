import { browser } from 'wxt/browser';
import { ask, walk } from './asking';
import { capturePostIn, captureSelectedIn } from './selected';

/** The extension's own keys; the user changes them on the browser's page for extension shortcuts. */
export function listenToKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const here = { id: tab.id, url: tab.url ?? '' };
    if (command === 'capture-post') void capturePostIn(here);
    if (command === 'capture-selection') void captureSelectedIn(here);
    if (command === 'open-card') void ask(tab.id, 'page.card', {});
    if (command === 'walk-replies') void walk(here);
  });
}
