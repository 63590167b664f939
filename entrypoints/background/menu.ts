import { browser, type Browser } from 'wxt/browser';
import type { SeenPost } from '@/lib/feedback/capture';
import { likenessOf } from '@/lib/feedback/similar';
import { addCapture } from '@/lib/inbox/captures';
import { matches, siteOfHost } from '@/lib/sites/matches';
import { flash } from './badge';
import { checkDraft } from './drafts';
import { capture } from './keys';

const captureSelection = 'capture-selection';
const checkingDraft = 'check-draft';

/** Menu items outlive the worker; they are made at installation only. */
export function makeMenu(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: captureSelection,
      title: browser.i18n.getMessage('menuCaptureSelection'),
      contexts: ['selection'],
      documentUrlPatterns: matches,
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
    if (click.menuItemId === captureSelection) void captureClicked(click, tab?.id);
    if (click.menuItemId === checkingDraft) checkDraft(click, tab);
  });
}

/** The page knows who said it and where; when no script of ours answers there, the words and the page's address are kept all the same. */
async function captureClicked(
  click: Browser.contextMenus.OnClickData,
  id: number | undefined,
): Promise<void> {
  if (id !== undefined && (await capture({ id, url: click.pageUrl ?? '' }, 'selection'))) return;
  const post = bareSelection(click);
  if (!post) return flash('!');
  await addCapture(post, { identity: null, brand: null, now: Date.now() }).then(
    () => flash('✓'),
    () => flash('!'),
  );
}

function bareSelection({ selectionText, pageUrl }: Browser.contextMenus.OnClickData): SeenPost | null {
  const text = selectionText?.trim() ?? '';
  const site = pageUrl === undefined ? null : siteOfHost(new URL(pageUrl).hostname);
  if (!text || !site) return null;
  const likeness = likenessOf('', text);
  return {
    id: `${site}:selection:${likeness}`,
    likeness,
    site,
    author: { name: '', handle: null, profile: null },
    text,
    shortened: false,
    images: [],
    media: [],
    permalink: pageUrl ?? null,
    postedAt: null,
    answers: null,
    taken: 'selection',
  };
}
