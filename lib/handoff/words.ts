// What turns round the words that follow it, unseen: embeddings, overrides and isolates. The marks (LRM, RLM) reach no further than themselves.
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;
const controls = /[^\P{Cc}\t\n]/gu;

/** A customer's words as they may stand among ours: what cannot be seen and acts all the same is left out, and every line ends in `\n`. */
export function displayed(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replace(controls, '')
    .replace(turning, '')
    .trim();
}

/** The same in one line of at most `most` characters. */
export function oneLine(text: string, most: number): string {
  return shortened(displayed(text).replace(/\s+/gu, ' '), most);
}

/** At most `most` characters, none of them half, with "…" where there were more. */
export function shortened(text: string, most: number): string {
  // So many code units hold more characters than are wanted: a long text need not be taken apart whole.
  const characters = Array.from(text.slice(0, 2 * most + 2).toWellFormed());
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 1).join('');
  return `${kept.trimEnd()}…`;
}

/** No site's addresses are longer, and one that is would leave no room for words. */
const longestAddress = 1_000;

/**
 * The address of a page as it may stand in a text; null for what is none or opens something else. Signs that a markup could read are
 * percent-encoded, which leads to the same place.
 */
export function pageAddress(written: string | null): string | null {
  if (written === null || !URL.canParse(written)) return null;
  const { protocol, href } = new URL(written);
  if ((protocol !== 'https:' && protocol !== 'http:') || href.length > longestAddress) return null;
  return href.replace(/[[\](){}*`|!~<>"\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
