import type { Capture, Person } from '../capture';
import { fold } from '../search/fold';

/** Somebody of whom nothing is known. */
export const nobody: Person = { name: '', handle: null, profile: null };

/**
 * Whom the words are of, the same for everything this person said on one site: by handle, else by profile, else by name. Two people of one
 * name on a site without handles cannot be told apart.
 */
export function personOf({ site, author }: Pick<Capture, 'site' | 'author'>): string {
  const who = author.handle === null ? (author.profile ?? author.name.trim()) : `@${author.handle}`;
  return `${site}:${fold(who)}`;
}
