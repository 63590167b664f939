import { opensClause, type Reading } from '../reading';
import { spansOf, type Span } from '@/lib/text/span';

type Find = (reading: Reading) => Span[];

/** Phrases by language. A draft too short to tell counts as English. */
interface Phrases {
  en: string;
  es?: string;
}

const money = String.raw`(([$£€₹¥₦]|rs\.? ?)\d([\d,.]*\d)?k?|\d[\d.,]* ?[€£$₹])`;
/** What capitals stand for in phrases, which hold none of their own. */
const short: Readonly<Record<string, string>> = {
  I: '(yours?|it|them|one|us|our|the|an?|tickets?)',
  M: money,
  N: '(now|today|tonight|online|here|direct|early|in~?store|while)',
  O: '(_ )?',
  P: '(spot|place|seat|bed|ticket|slot|table|room|space)s?',
  V: '((so|very|super|beyond|absolutely|really|just|truly) ){0,2}',
};

/**
 * Finds phrases as whole words in any case. They are regular expressions in a short hand, because they travel in every page: `(a|b)` groups, a
 * space is white space inside a line, `~` a space or hyphen, `_` the letters of a word, `9` the digits of a number, a capital what `short` says.
 */
export function phrases(texts: Phrases): Find {
  const patterns: { en?: RegExp; es?: RegExp } = {};
  return ({ lower, language }) => {
    const spoken = language === 'es' ? 'es' : 'en';
    const text = texts[spoken];
    return text ? spansOf(lower, (patterns[spoken] ??= compiled(text))) : [];
  };
}

function compiled(text: string): RegExp {
  const source = `(${text})(?!_)`
    .replaceAll(/(?<!\\)[A-Z]/g, (capital) => short[capital] ?? capital)
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ (\?)?/g, (_, optional?: string) => String.raw`[^\S\n]` + (optional ?? '+'))
    .replaceAll('~', '[- ]')
    .replaceAll('9', String.raw`\d+`)
    .replaceAll('_', String.raw`[a-zß-ÿ\d]+(?:,\d+)*`);
  // Over small letters: browsers take three times as long to compile a pattern that ignores case.
  return new RegExp(String.raw`(?<![\wß-ÿ#@/.'-])${source}`, 'g');
}

/** Finds those phrases that order the reader to do something, not those inside a sentence about somebody else's buying. */
export function orders(texts: Phrases): Find {
  const find = phrases(texts);
  return (reading) => find(reading).filter((span) => opensClause(reading.text, span.start));
}
