import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Does one thing, checks what came of it and resolves to what was seen; throws what was expected and found. */
type Act = () => Promise<string>;

/** Tells the steps of a tour as they happen, one line each, and keeps a picture of each in `folder`, which is emptied first. */
export class Steps {
  done = 0;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Runs one step; `page` is where to look, null where there is nothing to see. Throws when the step did not hold, after it has said so. */
  async step(title: string, page: Page | null, act: Act): Promise<void> {
    const number = String(this.done + 1).padStart(2, '0');
    const picture = (name: string) =>
      page?.screenshot({
        path: join(this.folder, `${number}-${inFileName(name)}.png`),
        animations: 'disabled',
      });
    try {
      const seen = await act();
      console.log(`✓ ${number} ${title}: ${seen.replaceAll(/\s+/g, ' ')}`);
    } catch (failure) {
      console.log(`✗ ${number} ${title}`);
      console.log(indented(failure instanceof Error ? failure.message : String(failure)));
      await picture(`failed ${title}`)?.catch(() => null);
      throw new StepFailed(title);
    }
    this.done += 1;
    await picture(title);
  }
}

/** A step did not hold, and what was expected and found has been told. */
export class StepFailed extends Error {}

const inFileName = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('’', '')
    .replaceAll(/[^a-z]+/g, '-');

/** Expected and found, as the check says it, without the colours of a terminal. */
function indented(message: string): string {
  // eslint-disable-next-line no-control-regex
  return message.replaceAll(/\u001B\[\d+m/g, '').replaceAll(/^/gm, '    ');
}
