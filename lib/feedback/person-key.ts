import type { Capture } from './capture';
import { fold } from './fold';

/** The same for everything one person said on one site: by handle where the site has one, else by name. */
export function personKey({ site, author }: Pick<Capture, 'site' | 'author'>): string {
  return author.handle === null ? `${site}:${fold(author.name.trim())}` : `${site}:@${fold(author.handle)}`;
}
