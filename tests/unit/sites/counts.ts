import { expect } from 'vitest';
import type { ReadingSite } from '@/lib/sites/adapter';
import { lookUp, type Role } from '@/lib/sites/role';
import { everyPost } from './every-post';

const ranges: Record<Role['count'], [least: number, most: number]> = {
  '1': [1, 1],
  '0-1': [0, 1],
  '1+': [1, Infinity],
  '0+': [0, Infinity],
};

/** Every post of the page shown holds as many of each thing as is declared, what stands in its comments and quoted posts aside. */
export function expectDeclaredCounts(site: ReadingSite): void {
  const roles = site.roles(document);
  for (const post of everyPost(site)) {
    const isComment = roles['comment']?.chain.some(({ find }) => post.matches(find)) ?? false;
    for (const [name, role] of Object.entries(roles)) {
      if (role.per !== (isComment ? 'comment' : 'post')) continue;
      const found = lookUp(post, role).elements.filter((element) => site.postAt(element) === post);
      const [least, most] = ranges[role.count];
      expect(found.length, `${name} in a ${role.per}`).toBeGreaterThanOrEqual(least);
      if (!holdsQuote(post, roles))
        expect(found.length, `${name} in a ${role.per}`).toBeLessThanOrEqual(most);
    }
  }
}

/** X alone shows posts inside posts, with parts of the same names. */
function holdsQuote(post: Element, { quote, author }: Record<string, Role>): boolean {
  return quote !== undefined && author !== undefined && lookUp(post, author).elements.length > 1;
}
