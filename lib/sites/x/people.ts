import { hrefOf } from '../addresses';
import { reserved } from './hooks';

/** The account a link leads to; null for every other address. */
export function handleOf(link: Element | null | undefined): string | null {
  const found = link && hrefOf(link)?.pathname.match(/^\/(\w{1,20})\/?$/)?.[1];
  return found && !reserved.has(found.toLowerCase()) ? found : null;
}

/** A picture's test id ends in the handle of its account. */
export function handleOfPicture(picture: Element | null | undefined): string | null {
  return picture?.getAttribute('data-testid')?.split('UserAvatar-Container-')[1] || null;
}
