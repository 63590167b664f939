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

const xBox = (tab: Page) => tab.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]');

export const places: readonly Place[] = [
  {
    name: 'X, home',
    engine: 'draft',
    url: 'https://x.com/home',
    open: async (tab) => xBox(tab).first(),
    submit: (tab) => tab.getByTestId('tweetButtonInline'),
    reply: false,
  },
  {
    name: 'X, dialog',
    engine: 'draft',
    url: 'https://x.com/home',
    async open(tab) {
      await tab.getByTestId('SideNav_NewTweet_Button').click();
      return tab.getByRole('dialog').locator('[data-testid="tweetTextarea_0"][contenteditable="true"]');
    },
    submit: (tab) => tab.getByTestId('tweetButton'),
    reply: false,
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

/** Types as a person does; a line break is Enter. */
export async function type(tab: Page, text: string): Promise<void> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await tab.keyboard.press('Enter');
    await tab.keyboard.type(line);
  }
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
