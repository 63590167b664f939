import type { SeenPost } from '@/lib/feedback/capture';
import type { ReadingSite } from '@/lib/sites/adapter';
import { never } from './page';

/** Every post, reply and comment of the page shown, as they are met by pointing at every link: each post has some. */
export function everyPost(site: ReadingSite): Element[] {
  const links = [...document.querySelectorAll('a[href]')];
  return [...new Set(links.map((link) => site.postAt(link)).filter((post) => post !== null))];
}

export async function readEvery(site: ReadingSite): Promise<SeenPost[]> {
  const read = await Promise.all(everyPost(site).map((post) => site.readPost(post, never)));
  return read.filter((post) => post !== null);
}
