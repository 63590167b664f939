import { expect, test } from 'vitest';
import type { ReadingSite } from '@/lib/sites/adapter';
import { healthOf } from '@/lib/sites/health';
import { randomFrom } from '../../random';
import { everyPost } from './every-post';
import { long } from './mutation';

type Mutilation = (element: Element, pick: <T>(from: readonly T[]) => T | undefined) => void;

/** What sites, extensions and half-finished renderings do to markup. */
const mutilations: readonly Mutilation[] = [
  (element) => element.remove(),
  (element) => element.replaceWith(...element.childNodes),
  (element) => element.after(element.cloneNode(true)),
  (element) => element.replaceChildren(),
  (element) => element.append(document.createElement('div')),
  (element) => element.parentElement?.prepend(element),
  (element, pick) => {
    const name = pick(element.getAttributeNames());
    if (name) element.removeAttribute(name);
  },
  (element, pick) => {
    const name = pick(element.getAttributeNames());
    if (name) element.setAttribute(name, '');
  },
  (element, pick) => {
    const name = pick(element.getAttributeNames());
    if (name) element.setAttribute(name, '%E0%A4%A');
  },
];

const wanted = long ? 10_000 : 300;
const mostInARound = 6;

/**
 * Mutilates the posts of a page that `show` shows, each in a `[data-post]` of its own whose every name and word ends in a number and an "x".
 * Whatever is left: nothing throws, and no capture holds names or words of two posts.
 */
export function testMutilations(site: ReadingSite, show: () => void): void {
  test(`${wanted} mutilations of posts: nothing throws, and no capture holds a neighbour’s words`, () => {
    let captures = 0;
    let made = 0;
    for (let round = 1; made < wanted; round += 1) {
      const random = randomFrom(round);
      const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)];
      show();
      for (let count = Math.ceil(random() * mostInARound); count > 0; count -= 1) {
        made += 1;
        const element = pick([...document.querySelectorAll('[data-post] *')]);
        if (element) pick(mutilations)?.(element, pick);
      }
      for (const post of everyPost(site)) {
        site.barOf(post);
        const seen = site.glance(post);
        if (!seen) continue;
        captures += 1;
        const said = `${seen.author.name} ${seen.author.handle} ${seen.text}`.match(/\d+(?=x)/g) ?? [];
        expect(new Set(said).size, `round ${round}: ${JSON.stringify(seen)}`).toBeLessThanOrEqual(1);
      }
      healthOf(document, site);
    }
    // Mutilated or not, most posts are still there to be captured.
    expect(captures).toBeGreaterThan(wanted / 3);
  }, 3_600_000);
}
