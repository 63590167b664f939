import type { Signal } from './signals/signal';
import type { Rule } from '@/lib/profile/rule';
import { spansOf } from '@/lib/text/span';

const special = /[\\^$.*+?()[\]{}|]/g;

/** Finds somebody's own words: whole, in any case and any language. */
export function saying(phrase: string): RegExp {
  const plain = phrase
    .trim()
    .replaceAll('’', "'")
    .replaceAll(special, String.raw`\$&`)
    .replaceAll(/\s+/g, String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${plain}(?![\p{L}\p{N}])`, 'giu');
}

/** The words and phrases that somebody asked to have marked, as signals. */
export function ownRules(rules: readonly Rule[]): Signal[] {
  return rules.map(({ phrase, why }) => {
    const pattern = saying(phrase);
    return {
      id: 'own-rule',
      why: why || 'You asked to have this marked.',
      weight: 2,
      anyLanguage: true,
      exact: true,
      find: ({ text }) => spansOf(text, pattern),
    };
  });
}
