import { describe, expect, test } from 'vitest';
import type { SeenPost } from '@/lib/feedback/capture';
import type { Health } from '@/lib/messages/health';
import type { ReadingSite } from '@/lib/sites/adapter';
import { healthOf } from '@/lib/sites/health';
import type { Role } from '@/lib/sites/role';
import { expectDeclaredCounts } from './counts';
import { everyPost } from './every-post';
import { show } from './page';
import { realPages } from './real-pages';

/** One thing a site may rename overnight: an attribute's value, a class, an element. */
export interface Mark {
  selector: string;
  damage(element: Element): void;
}

/** Elements that HTML has no other word for are not renamed; headings, paragraphs, figures and their like are. */
const renamed = /^(?:h2|h3|h4|p|strong|figure|time|article|li-icon)$/;

/** Everything that the selectors of `roles` name, each once. */
export function marksIn(roles: Record<string, Role>): Mark[] {
  const finds = Object.values(roles).flatMap(({ chain }) => chain.map(({ find }) => find));
  const tokens = finds.flatMap(
    (find) => find.match(/\[[^\]]+\]|\.[\w-]+|(?<![\w-.:"[])[a-z][\w-]*(?![\w-(])/g) ?? [],
  );
  // Addresses are no marks of a page's making: the whole web holds sites to their form.
  return [...new Set(tokens)]
    .filter((token) => !token.startsWith('[href'))
    .flatMap((token) => markOf(token) ?? []);
}

function markOf(token: string): Mark | null {
  const [, name, operator, value = ''] = /^\[([\w-]+)(?:([~|^$*]?=)"([^"]*)")?/.exec(token) ?? [];
  if (name)
    return {
      selector: token,
      damage: (element) =>
        operator
          ? element.setAttribute(name, (element.getAttribute(name) ?? '').replaceAll(value, 'gone'))
          : element.removeAttribute(name),
    };
  if (token.startsWith('.'))
    return { selector: token, damage: (element) => element.classList.remove(token.slice(1)) };
  return renamed.test(token) ? { selector: token, damage: rename } : null;
}

function rename(element: Element): void {
  const plain = document.createElement('x-renamed');
  for (const { name, value } of element.attributes) plain.setAttribute(name, value);
  plain.append(...element.childNodes);
  element.replaceWith(plain);
}

export interface Outcome {
  mark: string;
  /** What a capture would hold that differs, over all posts of the page. */
  changed: ('posts' | 'author' | 'words' | 'address' | 'answer')[];
  health: Health['state'];
}

/** What becomes of a page, shown anew by `show`, when each mark on it is damaged in turn. */
export function mutate(site: ReadingSite, show: () => void, marks: readonly Mark[]): Outcome[] {
  show();
  const before = glanceAll(site);
  return marks.flatMap((mark) => {
    show();
    const marked = document.querySelectorAll(mark.selector);
    if (marked.length === 0) return [];
    for (const element of marked) mark.damage(element);
    return {
      mark: mark.selector,
      changed: differences(before, glanceAll(site)),
      health: healthOf(document, site).state,
    };
  });
}

function glanceAll(site: ReadingSite): SeenPost[] {
  return everyPost(site).flatMap((post) => site.glance(post) ?? []);
}

function differences(before: SeenPost[], after: SeenPost[]): Outcome['changed'] {
  if (before.length !== after.length) return ['posts'];
  const differs = (what: (post: SeenPost) => unknown) =>
    JSON.stringify(before.map(what)) !== JSON.stringify(after.map(what));
  return [
    ...(differs(({ author }) => author) ? (['author'] as const) : []),
    ...(differs(({ text }) => text) ? (['words'] as const) : []),
    ...(differs(({ id, permalink }) => [id, permalink]) ? (['address'] as const) : []),
    ...(differs(({ answers }) => answers) ? (['answer'] as const) : []),
  ];
}

export interface Page {
  title: string;
  roles: Record<string, Role>;
  show: () => void | Promise<void>;
  /** It is no part of the project, and not here. */
  absent?: boolean;
}

/** A saved page as something to try on, where there is one. Of its `rows` only the first ones are kept. */
export function saved(
  file: string,
  path: string,
  roles: Record<string, Role>,
  rows = '',
  kept = Infinity,
): Page {
  const absent = !realPages.present;
  const title = absent ? `SKIPPED: saved page ${file} is not here` : `saved page ${file}`;
  const showIt = (): void => {
    show(realPages.read(file), path);
    if (rows) for (const row of [...document.querySelectorAll(rows)].slice(kept)) row.remove();
  };
  return { title, roles, show: showIt, absent };
}

const minutes = 600_000;
/** `npm run prove` takes whole pages, and prints the table. */
export const long = process.env['EARSHOT_PROOF'] === 'long';

export function describeMutations(site: ReadingSite, pages: readonly (Page | false)[]): void {
  describe.each(pages.filter((page) => page !== false))(
    '$title',
    ({ roles, show, title, absent = false }) => {
      test.skipIf(absent)(
        'each post has the parts that are declared, and no single mark that its makers rename takes an author or a word from a capture, and none fails in silence',
        async () => {
          await show();
          expectDeclaredCounts(site);
          const html = document.body.innerHTML;
          const path = location.pathname + location.search;
          const outcomes = mutate(
            site,
            () => {
              history.replaceState(null, '', path);
              document.body.innerHTML = html;
            },
            marksIn(roles),
          );
          expect(outcomes.length).toBeGreaterThan(5);
          if (long) console.log(tableOf(title, outcomes));
          const lost = outcomes.filter(({ changed }) =>
            changed.some((what) => what !== 'address' && what !== 'answer'),
          );
          expect(lost).toEqual([]);
          // An address or what a post answers may hang by one mark; then the page says that it is read in part.
          const silent = outcomes.filter(
            ({ changed, health }) => changed.includes('address') && health === 'working',
          );
          expect(silent).toEqual([]);
        },
        minutes,
      );
    },
  );
}

function tableOf(title: string, outcomes: Outcome[]): string {
  const alone = outcomes.filter(({ changed }) => changed.length > 0);
  const rows = alone.map(
    ({ mark, changed, health }) => `  ${mark}: ${changed.join(', ')}; the page is then ${health}`,
  );
  return [
    `${title}: ${outcomes.length} marks renamed one at a time, ${alone.length} of them change a capture`,
    ...rows,
  ].join('\n');
}
