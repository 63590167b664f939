import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Does one thing on a page, checks what came of it and resolves to what was seen; throws what was expected and found. */
type Act = (page: Page) => Promise<string>;

/** Tells the steps of a tour as they happen, one line each, and keeps a picture of each in `folder`, which is emptied first. */
export class Steps {
  done = 0;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Runs one step on a page, or on one that the step itself opens; resolves to that page. Throws `StepFailed` once it has said why. */
  async step(title: string, where: Page | (() => Promise<Page>), act: Act): Promise<Page> {
    const number = String(this.done + 1).padStart(2, '0');
    let page: Page | null = null;
    try {
      page = typeof where === 'function' ? await where() : where;
      const seen = await act(page);
      console.log(`✓ ${number} ${title}: ${seen.replaceAll(/\s+/g, ' ')}`);
      await page.screenshot({ path: this.picture(`${number} ${title}`), animations: 'disabled' });
    } catch (failure) {
      console.log(`✗ ${number} ${title}`);
      console.log(indented(failure instanceof Error ? failure.message : String(failure)));
      await page?.screenshot({ path: this.picture(`${number} failed ${title}`) }).catch(() => null);
      throw new StepFailed(title);
    }
    this.done += 1;
    return page;
  }

  private picture(name: string): string {
    const file = name
      .toLowerCase()
      .replaceAll('’', '')
      .replaceAll(/[^a-z0-9]+/g, '-');
    return join(this.folder, `${file}.png`);
  }
}

/** A step did not hold, and what was expected and found has been told. */
export class StepFailed extends Error {}

/** Expected and found, as the check says it, without the colours of a terminal. */
function indented(message: string): string {
  // eslint-disable-next-line no-control-regex
  return message.replaceAll(/\u001B\[\d+m/g, '').replaceAll(/^/gm, '    ');
}
