import type { QueryKey } from './query';

/** What a search asks for under a key, as far as one choice can say it: the first value that is wanted; null where there is none. */
export function valueIn(typed: string, key: QueryKey): string | null {
  const { phrase, word } = wanted(key).exec(typed)?.groups ?? {};
  return phrase ?? word ?? null;
}

/** The search with this value under a key in place of every other; null takes the key out. What else was typed stays. */
export function withValue(typed: string, key: QueryKey, value: string | null): string {
  const rest = typed
    .replace(new RegExp(wanted(key), 'giu'), ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (value === null) return rest;
  const part = `${key}:${/\s/.test(value) ? `"${value}"` : value}`;
  return rest === '' ? part : `${part} ${rest}`;
}

const wanted = (key: QueryKey) =>
  new RegExp(String.raw`(?<![^\s])${key}:(?:["“”„](?<phrase>[^"“”„]*)["“”„]?|(?<word>[^\s"“”„]*))`, 'iu');
