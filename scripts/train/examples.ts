import { corpusRows } from '../evaluate/rows';
import { kinds } from './kinds';
import type { Example } from './logistic';
import type { Draft } from '@/lib/draft/draft';
import { judge } from '@/lib/draft/judge';
import { read } from '@/lib/draft/reading';
import { unknownBrand } from '@/lib/profile/ownership';
import { siteIds } from '@/lib/profile/site';
import { z } from '@/lib/zod';

const postRow = z.object({
  group: z.string(),
  label: z.enum(['promotional', 'ok']),
  text: z.string(),
});
const draftRow = z.object({
  id: z.string(),
  site: z.enum(siteIds),
  reply: z.boolean(),
  label: z.enum(['fine', 'mild', 'strong']),
  text: z.string(),
});
/** A hint is nearer to promoting than to not. */
const promotes = { ok: 0, fine: 0, mild: 0.6, promotional: 1, strong: 1 } as const;

const posts = () => ['posts.jsonl', 'posts-more.jsonl'].flatMap((name) => corpusRows(name, postRow));
const drafts = () => corpusRows('drafts-more.jsonl', draftRow);

/** The texts that the weights are learnt from. `drafts.jsonl`, `month.jsonl` and `spanish.jsonl` are kept out, to measure by. */
export function examples(): Example[] {
  return [
    ...posts().map(({ group, label, text }) =>
      exampleOf({ group, draft: false, promotes: promotes[label] }, { text }),
    ),
    ...drafts().map(({ id, site, reply, label, text }) =>
      exampleOf({ group: id, draft: true, promotes: promotes[label] }, { text, site, reply }),
    ),
  ];
}

/** A number that changes with any of those texts or their labels. */
export function fingerprint(): number {
  const all = [...posts(), ...drafts()].map(({ label, text }) => `${label} ${text}`).join('\n');
  let hash = 0;
  for (let at = 0; at < all.length; at += 1) hash = (Math.imul(hash, 31) + all.charCodeAt(at)) >>> 0;
  return hash;
}

const withoutWording = { signalsOff: ['wording'], phrasesOff: [] };

function exampleOf(known: Pick<Example, 'group' | 'draft' | 'promotes'>, draft: Draft): Example {
  const { terms, shape } = read(draft);
  const distinct = [...new Set([...terms.map(({ term }) => term), ...shape])];
  return {
    ...known,
    points: judge(draft, unknownBrand, withoutWording).score,
    features: distinct.flatMap((term) => [term, ...kindsOf(term)]),
  };
}

const kindsByTerm = new Map<string, string[]>();
for (const [kind, words] of Object.entries(kinds)) {
  const names = kind === 'order' ? ['^<order>'] : [`<${kind}>`, `^<${kind}>`];
  for (const word of words.split(/\s+/)) {
    for (const name of names) {
      const term = name.startsWith('^') ? `^${word}` : word;
      kindsByTerm.set(term, [...(kindsByTerm.get(term) ?? []), name]);
    }
  }
}

/** The kinds that a term belongs to, as features: `<praise>`, and `^<praise>` where it opens a sentence. */
export const kindsOf = (term: string): readonly string[] => kindsByTerm.get(term) ?? [];

/** Every term that belongs to a kind, whether or not the texts hold it. */
export const termsOfKinds = (): string[] => [...kindsByTerm.keys()];
