import { browser } from 'wxt/browser';
import type { Captured } from '@/lib/feedback/capture';
import { likenessOf } from '@/lib/feedback/wishes/similar';
import { addCapture } from '@/lib/inbox/captures/captures';
import { readSettings } from '@/lib/inbox/settings/settings';
import { siteOfHost } from '@/lib/sites/matches';
import { flash } from './badge';
import { changed } from './changed';
import { capture } from './asking';

interface Selected {
  words: string;
  /** Of the page they stand on. */
  url: string;
  tab: number | undefined;
}

/**
 * Keeps selected words. On one of the sites the page knows who said them; where no script of ours answers, on any other page of the web say, or
 * none finds them, in a frame or a field, the words and the page's address are kept all the same. The toolbar says what came of it.
 */
export async function captureSelected({ words, url, tab }: Selected): Promise<void> {
  if (tab !== undefined && (await capture({ id: tab, url }, 'selection')) === 'done') return;
  const post = bareSelection(words, url);
  if (!post) return flash('!');
  const desks = await readSettings();
  await addCapture(post, { identity: null, brand: null, now: Date.now(), desks }).then(
    async () => {
      await changed();
      await flash('✓');
    },
    () => flash('!'),
  );
}

/** The same by key, where nobody has told us the words: the key itself lets us look at the page this once. */
export async function captureSelectedIn(tab: { id: number; url: string }): Promise<void> {
  if ((await capture(tab, 'selection')) === 'done') return;
  const read = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => String(getSelection() ?? '') })
    .catch(() => []);
  await captureSelected({ words: read[0]?.result ?? '', url: tab.url, tab: undefined });
}

/** Keeps the post that has pointer or focus. What the page does not say the toolbar does: that none was found. */
export async function capturePostIn(tab: { id: number; url: string }): Promise<void> {
  if ((await capture(tab, 'post')) !== 'done') await flash('!');
}

function bareSelection(words: string, url: string): Captured | null {
  const text = words.trim();
  if (text === '' || !URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const site = siteOfHost(hostname) ?? 'web';
  const likeness = likenessOf(site === 'web' ? hostname : '', text);
  return {
    id: `${site}:selection:${likeness}`,
    likeness,
    site,
    // Of a page we do not know, where it was said is all that tells who.
    author: { name: site === 'web' ? hostname.replace(/^www\./, '') : '', handle: null, profile: null },
    text,
    shortened: false,
    images: [],
    media: [],
    permalink: url,
    postedAt: null,
    answers: null,
    taken: 'selection',
  };
}
