/**
 * Every text that a row's words stand for, so that a draft is looked up in a table instead of being held against thousands of patterns.
 * Known are letters, groups of choices "(?:a|b)", classes of single signs "[- ]", a digit "\d", a sign meant as itself "\+", and "?" behind any of
 * these; nothing else.
 */
export function spelled(body: string): string[] {
  let at = 0;
  const choices = (): string[] => {
    const found = sequence();
    while (body[at] === '|') {
      at += 1;
      found.push(...sequence());
    }
    return found;
  };
  const sequence = (): string[] => {
    let found = [''];
    while (at < body.length && body[at] !== '|' && body[at] !== ')') {
      const one = single();
      const parts = body[at] === '?' ? [...one, ''] : one;
      if (parts.length > one.length) at += 1;
      found = found.flatMap((before) => parts.map((next) => before + next));
    }
    return found;
  };
  const single = (): string[] => {
    const opener = /^(?:\((?:\?:)?|\[|\\[d+.()]|[^()[\]{}*+.^$\\])/.exec(body.slice(at))?.[0];
    if (opener === undefined) throw new Error(`"${body}" holds "${body[at] ?? ''}" at ${at}`);
    at += opener.length;
    if (opener === '[') {
      const end = body.indexOf(']', at);
      const signs = body.slice(at, end).split('');
      at = end + 1;
      return signs;
    }
    if (opener === String.raw`\d`) return '0123456789'.split('');
    if (!opener.startsWith('(')) return [opener.slice(-1)];
    const inside = choices();
    at += 1;
    return inside;
  };
  return choices();
}
