import type { Brief } from './brief';
import { titleOf } from './blocks';
import { shortened } from './words';

/** An address that opens a form or a letter with the brief written in. */
export interface Prefilled {
  address: string;
  /** What did not fit into an address and is to be copied and pasted; null where all of it did. Only the title is filled in then. */
  copy: string | null;
}

/** Percent-encoded, a letter takes up to twelve characters: with a longer title no address could be kept short. */
const longestTitle = 100;

/** Fills in title and body, or the title alone where the address would come to more than `most` characters. */
export function prefilled(
  brief: Brief,
  body: string,
  most: number,
  addressOf: (title: string, body: string) => string,
): Prefilled {
  const title = shortened(titleOf(brief), longestTitle);
  // What is longer unencoded need not be encoded to know.
  const whole = body.length > most ? null : addressOf(title, body);
  return whole !== null && whole.length <= most
    ? { address: whole, copy: null }
    : { address: addressOf(title, ''), copy: body };
}

/** `?a=…&b=…` of what is not empty, with `%20` for a space, since not every target reads `+` as one. */
export function query(parts: Record<string, string>): string {
  const filled = Object.entries(parts).filter(([, value]) => value !== '');
  const written = filled.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}
