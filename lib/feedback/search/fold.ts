/** Case, accents and the slant of an apostrophe do not matter: "cafe" finds "Café". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll(/[’‘]/g, "'").toLowerCase();
}

/** Stretches of ASCII, of which every unit folds to one unit, and the letters between. */
const stretches = /[\0-\x7f]+|[^]/gu;

/** Folded text with the place in the original that each of its units came from, and the original's end after the last. */
export function foldWithOrigins(text: string): { folded: string; origins: number[] } {
  let folded = '';
  const origins: number[] = [];
  let start = 0;
  for (const [stretch] of text.matchAll(stretches)) {
    const plain = fold(stretch);
    const step = stretch.charCodeAt(0) < 128 ? 1 : 0;
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(start + unit * step);
    folded += plain;
    start += stretch.length;
  }
  return { folded, origins };
}
