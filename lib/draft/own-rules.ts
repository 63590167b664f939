import type { Signal } from './signals/signal';
import type { Rule } from '@/lib/profile/rule';
import { spansOf } from '@/lib/text/span';

const special = /[\\^$.*+?()[\]{}|]/g;

/** The words and phrases that somebody asked to have marked, as signals: whole words in any case and any language. */
export function ownRules(rules: readonly Rule[]): Signal[] {
  return rules.map(({ phrase, why }) => {
    const plain = phrase
      .trim()
      .replaceAll('’', "'")
      .replaceAll(special, String.raw`\$&`)
      .replaceAll(/\s+/g, String.raw`\s+`);
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${plain}(?![\p{L}\p{N}])`, 'giu');
    return {
      id: 'own-rule',
      why: why || 'You asked to have this marked.',
      weight: 2,
      anyLanguage: true,
      find: ({ text }) => spansOf(text, pattern),
    };
  });
}
