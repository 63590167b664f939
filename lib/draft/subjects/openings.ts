/** How many letters a word is looked up by; where what follows cannot be listed, fewer will do. */
export const keyed = 5;

/** One digit looks up any. */
export const anyDigit = (text: string) => text.replaceAll(/\d/g, '0');
const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})/;
const enough = 3;
/** Stands behind what goes on in ways that cannot be listed. */
const anyhow = '\u0000';
const joinedTo = (befores: readonly string[], nexts: readonly string[]) => [
  ...new Set(
    befores.flatMap((before) =>
      before.length >= keyed || before.endsWith(anyhow)
        ? [before]
        : nexts.map((next) => (before + next).slice(0, keyed)),
    ),
  ),
];

const plainStart = new RegExp(`^[\\p{L}\\d ']{${keyed}}(?![?*+{])`, 'u');

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

/** The letters that everything a row may match begins with: with one look they tell most rows from a text that no pattern need be tried on. */
export function leadOf(body: string): string {
  if (splits(body)) return '';
  const plain = /^[\p{L}\d ']*/u.exec(body)?.[0] ?? '';
  return quantifier.test(body.slice(plain.length)) ? plain.slice(0, -1) : plain;
}

/** The signs of a class, "a-c" among them. */
function listed(signs: string): string[] | null {
  if (signs.startsWith('^')) return null;
  const ranges = [...signs.matchAll(/(\w)-(\w)/g)].flatMap(([, first = '', last = '']) =>
    [...Array(last.charCodeAt(0) - first.charCodeAt(0) + 1).keys()].map((step) =>
      String.fromCharCode(first.charCodeAt(0) + step),
    ),
  );
  return [...new Set([...ranges, ...signs.replaceAll(/\w-\w/g, '').split('')].map(anyDigit))];
}

/**
 * The first letters of everything that a row's words may match, so that a word of a draft is held against a few rows of thousands. As far as
 * these letters go a row may hold letters, groups of choices "(?:a|b)", classes of signs "[- ]", digits "\d", signs meant as themselves
 * "\+", and "?" and "+" behind any of these; behind them, whatever matches, a look at what follows without groups among it.
 */
export function openings(body: string): string[] {
  // Most rows begin with plain letters, and offer choices only in groups, if at all.
  if (plainStart.test(body) && !splits(body)) return [anyDigit(body.slice(0, keyed))];
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
      if (found.every((each) => each.length >= keyed || each.endsWith(anyhow))) continue;
      const unlisted = one === null || (times !== '' && times !== '?' && times !== '+');
      if (unlisted && found.some(({ length }) => length < enough))
        throw new Error(`"${body}" holds "${body.slice(from, at)}" at ${from}`);
      if (unlisted) found = joinedTo(found, [anyhow]);
      else if (times === '?') found = joinedTo(found, [...one, '']);
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
      const looks = /^\?<?[=!]/.test(body.slice(at));
      if (body.startsWith('?:', at)) at += 2;
      else if (looks) at = body.indexOf(')', at);
      const inside = looks ? null : choices();
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
      return meant === 'd' ? ['0'] : /\w/.test(meant) ? null : [meant];
    }
    return sign === '.' ? null : [anyDigit(sign)];
  };
  return [...new Set(choices().map((each) => each.replace(anyhow, '')))];
}
