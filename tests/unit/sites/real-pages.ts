import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@/lib/sites/role';

const folder = join(import.meta.dirname, '../../../../shared/fixtures/sites');

/** Saved pages of the real sites, which are no part of the project; tests on them are skipped where the folder is absent. */
export const realPages = {
  present: existsSync(folder),
  /** What a test on a real page is called: where it is skipped its name says why. */
  title: existsSync(folder) ? 'on saved real pages' : `SKIPPED: no saved real pages at ${folder}`,
  read: (file: string): string => readFileSync(join(folder, file), 'utf8'),
  /** The recorded number of matches in `file` for each selector in `hooks` that was counted there. */
  counted(file: string, hooks: Record<string, Role>): Record<string, number> {
    const recorded: Record<string, Record<string, number>> = JSON.parse(this.read('selector-hits.json'));
    const used = new Set(
      Object.values(hooks)
        .flatMap(({ chain }) => chain.map(({ find }) => find))
        .flatMap((find) => [find].concat(find.split(', '))),
    );
    const rows = Object.entries(recorded[file] ?? {}).map(
      ([selector, count]) => [byAttribute(selector), count] as const,
    );
    return Object.fromEntries(rows.filter(([selector]) => used.has(selector)));
  },
};

/** jsdom 28 finds a scoped `svg#id` only once in a document; `svg[id="id"]` means the same. */
function byAttribute(selector: string): string {
  return selector.replace(/^svg#([\w-]+)$/, 'svg[id="$1"]');
}
