import { browser } from 'wxt/browser';
import { checkDraft } from './drafts';
import { captureSelected } from './selected';

const captureSelection = 'capture-selection';
const checkingDraft = 'check-draft';

/** Menu items outlive the worker; they are made at installation only. */
export function makeMenu(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: captureSelection,
      title: browser.i18n.getMessage('menuCaptureSelection'),
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
    browser.contextMenus.create({
      id: checkingDraft,
      title: browser.i18n.getMessage('menuCheckDraft'),
      contexts: ['editable', 'selection'],
    });
  });
}

export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === captureSelection)
      void captureSelected({
        words: click.selectionText ?? '',
        url: click.pageUrl ?? '',
        // What is selected in a frame the page does not know, and may have other words selected.
        tab: click.frameId ? undefined : tab?.id,
      });
    if (click.menuItemId === checkingDraft) checkDraft(click, tab);
  });
}
