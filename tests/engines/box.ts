import type { Locator, Page } from '@playwright/test';
import type { Session } from '@/lib/editors/session';
import { paste } from '../browsers/paste';
import { marked, modelOf, type } from '../browsers/places';
import { expect } from '../browsers/test';
import type { Engine } from './engines';
import type { OurSession } from './session';

/** The bridge would not write. That is an outcome and no failure, once it is known that the draft stayed as it was. */
export class Refused extends Error {}

const often = { intervals: [50] };

/** One editor on the page, what its engine holds, and what our own session does with it. */
export class Box {
  readonly tab: Page;
  readonly session: OurSession;
  readonly engine: Engine;
  readonly editable: Locator;

  constructor(tab: Page, session: OurSession, engine: Engine, number = 0) {
    this.tab = tab;
    this.session = session;
    this.engine = engine;
    this.editable = tab.getByTestId('tweetTextarea_0').nth(number);
  }

  model = (): Promise<string | null> => modelOf(this.editable);

  /** Types a draft by keys and waits until it is read. */
  async write(words: string): Promise<void> {
    await this.editable.click();
    await type(this.tab, words);
    await this.holds(words);
    await this.isRead();
  }

  /** Puts in at once what no driver types well: long texts, and letters of several parts. */
  async fill(words: string): Promise<void> {
    await this.editable.click();
    if (this.engine.fills === 'paste') await paste(this.editable, words);
    else await this.editable.evaluate((_, words) => document.execCommand('insertText', false, words), words);
    await this.holds(words);
    await this.isRead();
  }

  async holds(words: string): Promise<void> {
    await expect.poll(this.model, often).toBe(words);
  }

  /** The draft that is judged is the one that the engine holds. */
  async isRead(): Promise<void> {
    const words = await this.model();
    await expect.poll(async () => (await this.session.snapshot())?.draft?.text, often).toBe(words);
  }

  async replace(...[what, words]: Parameters<Session['replace']>): Promise<void> {
    const before = await this.model();
    if ((await this.session.replace(what, words)) === 'done') return;
    expect(await this.model(), 'refused, and the draft as it was').toBe(before);
    expect((await this.session.snapshot())?.onlyCopy, 'refused, and why').toEqual(expect.any(String));
    throw new Refused();
  }

  async undo(): Promise<void> {
    expect(await this.session.undo()).toBe('done');
  }

  /** The phrases that are marked, each once; of a field, those that are found. */
  async marks(): Promise<string[]> {
    if (!this.engine.field) return [...new Set(await marked(this.tab))].sort();
    const now = await this.session.snapshot();
    return (now?.judgement.findings ?? [])
      .map(({ start, end }) => now?.draft?.text.slice(start, end) ?? '')
      .sort();
  }
}
