/** A word in small letters without what English hangs on it, so that "baking", "baked" and "bakes" are one; roughly, for comparing. */
export const stem = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replace(/'s$/, '')
    .replace(/(?:ies|es|s|ing|ed|e)$/, '');

/** The words of a text in small letters without what English hangs on them; short ones stay. */
export const stems = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.length > 3 ? stem(word) : word.toLowerCase(),
  );
