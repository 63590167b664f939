/** How many letters a word is looked up by. */
export const keyed = 3;

const digits = '0123456789'.split('');
const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/;
const joinedTo = (befores: readonly string[], nexts: readonly string[]) => [
  ...new Set(befores.flatMap((before) => nexts.map((next) => (before + next).slice(0, keyed)))),
];

const plainStart = /^[\p{L}\d ']{3}(?![?*+{])/u;

/** Whether a row is a choice as a whole: "tyre|tire". */
function splits(body: string): boolean {
  let depth = 0;
  for (const sign of body) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
}

/** The signs of a class, "a-c" among them. */
function listed(signs: string): string[] | null {
  if (signs.startsWith('^')) return null;
  const ranges = [...signs.matchAll(/(\w)-(\w)/g)].flatMap(([, first = '', last = '']) =>
    [...Array(last.charCodeAt(0) - first.charCodeAt(0) + 1).keys()].map((step) =>
      String.fromCharCode(first.charCodeAt(0) + step),
    ),
  );
  return [...ranges, ...signs.replaceAll(/\w-\w/g, '').split('')];
}

/**
 * The first letters of everything that a row's words may match, so that a word of a draft is held against a few rows of thousands. As far as
 * these letters go a row may hold letters, groups of choices "(?:a|b)", classes of signs "[- ]", digits "\d", signs meant as themselves
 * "\+", and "?" and "+" behind any of these; behind them, whatever matches.
 */
export function openings(body: string): string[] {
  // Most rows begin with plain letters, and offer choices only in groups, if at all.
  if (plainStart.test(body) && !splits(body)) return [body.slice(0, keyed)];
  let at = 0;
  const choices = (): string[] => {
    const found = [...sequence()];
    while (body[at] === '|') {
      at += 1;
      found.push(...sequence());
    }
    return [...new Set(found)];
  };
  const sequence = (): string[] => {
    let found = [''];
    while (at < body.length && body[at] !== '|' && body[at] !== ')') {
      const from = at;
      const one = single();
      const times = quantifier.exec(body.slice(at))?.[0] ?? '';
      at += times.length;
      if (found.every(({ length }) => length >= keyed)) continue;
      if (one === null || (times !== '' && times !== '?' && times !== '+'))
        throw new Error(`"${body}" holds "${body.slice(from, at)}" at ${from}`);
      if (times === '?') found = joinedTo(found, [...one, '']);
      else if (times === '+')
        found = joinedTo(found, [...one, ...joinedTo(one, one), ...joinedTo(joinedTo(one, one), one)]);
      else found = joinedTo(found, one);
    }
    return found;
  };
  /** What stands at one place, or null where that cannot be listed. */
  const single = (): string[] | null => {
    const sign = body.charAt(at);
    at += 1;
    if (sign === '(') {
      if (body.startsWith('?:', at)) at += 2;
      const inside = choices();
      at += 1;
      return inside;
    }
    if (sign === '[') {
      const from = at;
      at = body.indexOf(']', at) + 1;
      return listed(body.slice(from, at - 1));
    }
    if (sign === '\\') {
      at += 1;
      const meant = body.charAt(at - 1);
      return meant === 'd' ? digits : /\w/.test(meant) ? null : [meant];
    }
    return sign === '.' ? null : [sign];
  };
  return choices();
}
