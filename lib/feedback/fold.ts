/** Case, accents and the slant of an apostrophe do not matter: "cafe" finds "Café". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll(/[’‘]/g, "'").toLowerCase();
}

/** Folded text with the place in the original that each of its units came from, and the original's end after the last. */
export function foldWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  let start = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(start);
    folded += plain;
    start += letter.length;
  }
  return { folded, origins };
}
