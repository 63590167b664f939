// English plurals by rule, with the exceptions that occur among things people sell, organise and talk about.
const irregular: Record<string, string> = {
  person: 'people',
  child: 'children',
  man: 'men',
  woman: 'women',
  foot: 'feet',
  tooth: 'teeth',
  mouse: 'mice',
  goose: 'geese',
  knife: 'knives',
  shelf: 'shelves',
  scarf: 'scarves',
  loaf: 'loaves',
  leaf: 'leaves',
  half: 'halves',
  life: 'lives',
  wife: 'wives',
  wolf: 'wolves',
  calf: 'calves',
  potato: 'potatoes',
  tomato: 'tomatoes',
  hero: 'heroes',
  echo: 'echoes',
  analysis: 'analyses',
  crisis: 'crises',
  quiz: 'quizzes',
  bus: 'buses',
  gas: 'gases',
  lens: 'lenses',
  cactus: 'cacti',
  curriculum: 'curricula',
};
const singulars = new Map(Object.entries(irregular).map(([one, many]) => [many, one]));
// The same in both numbers, or only ever plural.
const fixed = new Set(
  `series species aircraft headphones earphones earbuds glasses sunglasses jeans trousers shorts leggings pyjamas pajamas tights scissors
  goods savings news sheep fish salmon clothes`.split(/\s+/),
);
const singularInOe = /(?:sh|t)oes$/;
const singularInIe = /(?:^[ptl]|mov|cook|good|hood|food|smooth|brown|calor|self|newb|vegg|talk|zomb)ies$/;

const keepCase = (from: string, to: string) =>
  /^\p{Lu}/u.test(from) ? to.charAt(0).toUpperCase() + to.slice(1) : to;

/** The plural of the last word of `phrase`. */
export function pluralOf(phrase: string): string {
  const [, lead = '', last = ''] = /^(.*[\s-])?(\S+)$/s.exec(phrase) ?? [];
  const low = last.toLowerCase();
  const made = () => {
    if (fixed.has(low) || singulars.has(low)) return low;
    const known = irregular[low];
    if (known) return known;
    if (/[^aeiou]y$/.test(low)) return `${low.slice(0, -1)}ies`;
    if (/(?:s|x|z|ch|sh)$/.test(low)) return `${low}es`;
    return `${low}s`;
  };
  return lead + (low === last || /^\p{Lu}\p{Ll}+$/u.test(last) ? keepCase(last, made()) : `${last}s`);
}

/** The singular of the last word of `phrase`; a word that is no plural stays. */
export function singularOf(phrase: string): string {
  const [, lead = '', last = ''] = /^(.*[\s-])?(\S+)$/s.exec(phrase) ?? [];
  const low = last.toLowerCase();
  if (/^\p{Lu}{2,}s$/u.test(last)) return lead + last.slice(0, -1);
  const made = () => {
    if (fixed.has(low)) return low;
    const known = singulars.get(low);
    if (known) return known;
    if (/(?:ss|us|is)$/.test(low) || !low.endsWith('s') || low.length < 4) return low;
    if (singularInOe.test(low) || singularInIe.test(low)) return low.slice(0, -1);
    if (low.endsWith('ies')) return `${low.slice(0, -3)}y`;
    if (/(?:x|ch|sh|ss|zz)es$/.test(low)) return low.slice(0, -2);
    return low.slice(0, -1);
  };
  const one = made();
  // A word that stays keeps its capitals too: "CRM", "iPad".
  return lead + (one === low ? last : keepCase(last, one));
}

/** Whether the last word of `phrase` is a plural, as far as its form tells. */
export function isPlural(phrase: string): boolean {
  const last = phrase.toLowerCase().split(/[\s-]/).at(-1) ?? '';
  return singularOf(last) !== last || fixed.has(last);
}
