/** How many letters a word is looked up by. */
export const keyed = 3;
const digits = '0123456789'.split('');

/**
 * The first letters of everything that a row's words may match, so that a word of a draft is held against a few rows of thousands. Known are
 * letters, groups of choices "(?:a|b)", classes of single signs "[- ]", a digit "\d", a sign meant as itself "\+", and "?" behind any of these;
 * nothing else.
 */
export function openings(body: string): string[] {
  let at = 0;
  const choices = (): string[] => {
    const found = new Set(sequence());
    while (body[at] === '|') {
      at += 1;
      for (const text of sequence()) found.add(text);
    }
    return [...found];
  };
  const sequence = (): string[] => {
    let found = [''];
    while (at < body.length && body[at] !== '|' && body[at] !== ')') {
      const one = single();
      const optional = body[at] === '?';
      if (optional) at += 1;
      if (found.every((before) => before.length >= keyed)) continue;
      const parts = optional ? [...one, ''] : one;
      found = [...new Set(found.flatMap((before) => parts.map((next) => (before + next).slice(0, keyed))))];
    }
    return found;
  };
  const single = (): string[] => {
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
      return body.slice(from, at - 1).split('');
    }
    if (sign === '\\') {
      at += 1;
      const meant = body.charAt(at - 1);
      return meant === 'd' ? digits : [meant];
    }
    if ('*+.{}^$?])'.includes(sign)) throw new Error(`"${body}" holds "${sign}" at ${at - 1}`);
    return [sign];
  };
  return choices();
}
