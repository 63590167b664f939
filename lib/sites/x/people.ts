import { hrefOf } from '../addresses';
import { reserved } from './hooks';

/** The account a link leads to; null for every other address. */
export function handleOf(link: Element | null | undefined): string | null {
  const found = link && hrefOf(link)?.pathname.match(/^\/(\w{1,20})\/?$/)?.[1];
  return found && !reserved.has(found.toLowerCase()) ? found : null;
}
