/** A word in small letters without what English hangs on it, so that "baking", "baked" and "bakes" are one; roughly, for comparing. */
export const stem = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replace(/'s$/, '')
    .replace(/(?:ies|es|s|ing|ed|e)$/, '');
