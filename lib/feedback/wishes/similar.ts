/**
 * A short hash of who said it and the words, the same on every machine: two posts with one likeness are the same post seen twice, whatever
 * links, mentions, tags, spacing or capitals the page showed. Words that are nothing else are compared as they stand.
 */
export function likenessOf(author: string, text: string): string {
  const name = author.normalize('NFKC').trim().toLowerCase().replace(/^@/, '');
  return hashOf(`${name}\n${plainWords(text)}`).toString(36);
}

/** The words alone, in small letters with one space between them: what is left of a text whatever a page made of it. */
export function plainWords(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const words = plain
    .replace(/\b(?:https?:\/\/|www\.)\S+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])[@#][\p{L}\p{M}\p{N}_.-]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? plain.replace(/\s+/gu, ' ').trim() : words;
}

/** 53 bits, after bryc's cyrb53 (public domain): among 100,000 posts the odds of one false match are about one in two million. */
export function hashOf(words: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < words.length; index += 1) {
    const unit = words.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
