import type { Locator, Page } from '@playwright/test';

/** One box of one site in which somebody writes, with the engine that the site uses there. */
export interface Place {
  name: string;
  engine: 'draft' | 'lexical' | 'prosemirror' | 'quill-1';
  url: string;
  /** Presses whatever opens the box, and resolves to it. */
  open(tab: Page): Promise<Locator>;
  /** The control that publishes what is in the box. */
  submit(tab: Page): Locator;
  reply: boolean;
}

const xEditable = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const lexical = '[data-lexical-editor="true"]';

export const places: readonly Place[] = [
  {
    name: 'X, home',
    engine: 'draft',
    url: 'https://x.com/home',
    open: async (tab) => tab.locator(xEditable),
    submit: (tab) => tab.getByTestId('tweetButtonInline'),
    reply: false,
  },
  {
    name: 'X, dialog',
    engine: 'draft',
    url: 'https://x.com/home',
    async open(tab) {
      await tab.getByTestId('SideNav_NewTweet_Button').click();
      return tab.getByRole('dialog').locator(xEditable);
    },
    submit: (tab) => tab.getByTestId('tweetButton'),
    reply: false,
  },
  {
    name: 'X, reply in a dialog',
    engine: 'draft',
    url: 'https://x.com/home',
    async open(tab) {
      await tab.getByTestId('tweet').nth(1).getByTestId('reply').click();
      return tab.getByRole('dialog').locator(xEditable);
    },
    submit: (tab) => tab.getByTestId('tweetButton'),
    reply: true,
  },
  {
    name: 'Facebook, create post',
    engine: 'lexical',
    url: 'https://www.facebook.com/',
    async open(tab) {
      await tab.getByRole('region', { name: 'Create a post' }).locator('.fake-box').click();
      return tab.getByRole('dialog').locator(lexical);
    },
    submit: (tab) => tab.getByRole('dialog').getByRole('button', { name: 'Post', exact: true }),
    reply: false,
  },
  {
    name: 'Facebook, comment',
    engine: 'lexical',
    url: 'https://www.facebook.com/',
    open: async (tab) => tab.locator(`form[role="presentation"] ${lexical}`).first(),
    submit: (tab) => tab.locator('#focused-state-composer-submit [role="button"]').first(),
    reply: true,
  },
  {
    name: 'LinkedIn, share box',
    engine: 'prosemirror',
    url: 'https://www.linkedin.com/feed/',
    async open(tab) {
      await tab.locator('[componentkey="draft-text-replaceable-component"]').last().click();
      return tab.locator('dialog .ProseMirror');
    },
    submit: (tab) => tab.locator('dialog').getByRole('button', { name: 'Post', exact: true }),
    reply: false,
  },
  {
    name: 'LinkedIn, classic share box in the outlet',
    engine: 'quill-1',
    url: 'https://www.linkedin.com/feed/?share=classic',
    async open(tab) {
      await tab.locator('[componentkey="draft-text-replaceable-component"]').last().click();
      return tab.locator('#interop-outlet .ql-editor');
    },
    submit: (tab) => tab.locator('#interop-outlet .share-actions__primary-action'),
    reply: false,
  },
  {
    name: 'LinkedIn, share box of the older pages',
    engine: 'quill-1',
    url: 'https://www.linkedin.com/in/ines-marlow/recent-activity/all/',
    async open(tab) {
      await tab.locator('.share-box-feed-entry__trigger').click();
      return tab.locator('.share-creation-state__text-editor .ql-editor');
    },
    submit: (tab) => tab.locator('.share-actions__primary-action'),
    reply: false,
  },
  {
    name: 'LinkedIn, comment on the older pages',
    engine: 'quill-1',
    url: 'https://www.linkedin.com/in/ines-marlow/recent-activity/all/',
    async open(tab) {
      await tab.locator('.comment-button').first().click();
      return tab.locator('.comments-comment-box .ql-editor').first();
    },
    submit: (tab) =>
      tab.locator('.comments-comment-box__submit-button, .comments-comment-box__submit-button--cr').first(),
    reply: true,
  },
];

/** Opens a place on a page of its own and puts the caret into the box. */
export async function enter(place: Place, tab: Page): Promise<Locator> {
  await tab.goto(place.url);
  const box = await place.open(tab);
  await box.click();
  return box;
}

/** What the engine behind a box holds: what would be published, whatever the page shows. */
export function modelOf(box: Locator): Promise<string | null> {
  return box.evaluate((element) => window.practice.model(element));
}

/** Types key by key as fast as the browser takes them, in order: none is waited for before the next is sent. A line break is Enter. */
export async function type(tab: Page, text: string): Promise<void> {
  const keys = Array.from(text, (letter) =>
    letter === '\n' ? tab.keyboard.press('Enter') : tab.keyboard.type(letter),
  );
  await Promise.all(keys);
}

/** Pastes as a page sees it, whichever member of the event its browser reads. */
export async function paste(box: Locator, text: string): Promise<void> {
  await box.evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    const init = { clipboardData, dataType: 'text/plain', data, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', init));
  }, text);
}

export const published = (tab: Page) => tab.evaluate(() => window.practice.published);

export const pill = (tab: Page) => tab.getByRole('button', { name: /^Earshot/ });
export const card = (tab: Page) => tab.getByRole('dialog', { name: 'Earshot' });
export const suggestions = (tab: Page) => tab.getByRole('button', { name: /^Use: / });

/** The words under our highlight, as the browser holds them. */
export function marked(tab: Page): Promise<string[]> {
  return tab.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((abstract) => {
        const range = document.createRange();
        range.setStart(abstract.startContainer, abstract.startOffset);
        range.setEnd(abstract.endContainer, abstract.endOffset);
        return range.toString();
      }),
    ),
  );
}

export function placeNamed(name: string): Place {
  const found = places.find((place) => place.name === name);
  if (!found) throw new Error(`no place is named "${name}"`);
  return found;
}
