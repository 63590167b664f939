import { spansOf, type Span } from './span';

export interface Link extends Span {
  text: string;
  /** Lower case, without `www.` and port. */
  host: string;
}

// Endings of bare domains ("solemates.example/sale"). Closed, because "tomorrow.We" and "Node.js" look the same as a domain.
const endings =
  'com|org|net|io|co|uk|example|dev|app|shop|store|info|me|tv|us|eu|de|fr|es|it|nl|be|ch|at|ie|in|au|nz|ca|za|ng|br|mx|se|no|dk|pl|pt|ai|ly|gl|gg|edu|gov|link|site|online|blog|club|studio|agency';
const linkPattern = new RegExp(
  String.raw`\bhttps?:\/\/[^\s<>"“”]+|(?<![@\w.\-/])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}(?:${endings})(?![\w-]|\.\w)(?::\d{2,5})?(?:[/?#][^\s<>"“”]*)?`,
  'gi',
);
const trailing = /[.,;:!?…)\]}'"’”»*]+$/;
const hostPattern = /^(?:https?:\/\/)?(?:[^@/\s]*@)?([^/?#:\s]+)/i;

/** Addresses, with a scheme or bare, without the punctuation that follows them. */
export function links(text: string): Link[] {
  const found: Link[] = [];
  for (const match of text.matchAll(linkPattern)) {
    const address = match[0].replace(trailing, '');
    const host = hostPattern.exec(address)?.[1];
    if (!host) continue;
    found.push({
      start: match.index,
      end: match.index + address.length,
      text: address,
      host: host.toLowerCase().replace(/^www\./, ''),
    });
  }
  return found;
}

const hashtagPattern = /(?<![\p{L}\p{N}_&/#])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}\p{M}_]+/gu;
const mentionPattern = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?/gu;
const emailPattern = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\b/gi;
const emojiPattern =
  /(?:\p{RI}\p{RI}|[#*\d]\uFE0F?\u20E3|\p{ExtPict}(?:\uFE0F|\p{EMod})?(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)*)/gu;
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.\-&/](?=[\p{L}\p{N}]))*/gu;

/** `#tag`, `#` included; "#1" is a number, not a tag. */
export const hashtags = (text: string): Span[] => spansOf(text, hashtagPattern);
/** `@name`, `@` included; e-mail addresses are none. */
export const mentions = (text: string): Span[] => spansOf(text, mentionPattern);
export const emails = (text: string): Span[] => spansOf(text, emailPattern);
/** Whole emoji: joined families, flags and skin tones are one each. */
export const emoji = (text: string): Span[] => spansOf(text, emojiPattern);
/** Words and numbers, with inner apostrophes, points and hyphens ("don't", "3.0", "e-mail"). */
export const words = (text: string): Span[] => spansOf(text, wordPattern);

// A full stop after one of these ends no sentence.
const abbreviation = /(?:^|[\s(])(?:[A-HJ-Z]|[MJS]rs?|Ms|Dr|Prof|St|vs|etc|incl|approx|e\.g|i\.e|Ltd)$/;
const boundary =
  /([.!?…]+["'”’)\]]*)(?=\s|$|\p{ExtPict}|\p{RI})|\n+|(?<![\p{EMod}\uFE0F\u200D\p{ExtPict}\p{RI}])([\p{EMod}\uFE0F\u200D\p{ExtPict}\p{RI}]+)(?=\s+["“]?\p{Lu})/gu;

/**
 * Sentences without the white space around them. A line break ends one, and so does an emoji before a capital; a point inside a number,
 * name or address does not.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  const close = (end: number) => {
    const piece = text.slice(from, end);
    const start = from + (piece.length - piece.trimStart().length);
    const last = found.at(-1);
    // An emoji on its own belongs to what it follows.
    if (last && start < end && !/[\p{L}\p{N}]/u.test(piece)) last.end = start + piece.trim().length;
    else if (start < end) found.push({ start, end: start + piece.trim().length });
    from = end;
  };
  for (const match of text.matchAll(boundary)) {
    const mark = match[1];
    if (mark === '.' && abbreviation.test(text.slice(Math.max(from, match.index - 8), match.index))) continue;
    close(match.index + (mark ?? match[2] ?? '').length);
  }
  close(text.length);
  return found;
}
