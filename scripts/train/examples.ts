import { corpusRows } from '../evaluate/rows';
import { kinds } from './kinds';
import type { Example } from './logistic';
import type { Draft } from '@/lib/draft/draft';
import { judge } from '@/lib/draft/judge';
import { read } from '@/lib/draft/reading';
import { root } from '@/lib/draft/wording/terms';
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

const posts = () => corpusRows('posts.jsonl', postRow);
const plain = () => corpusRows('posts-plain.jsonl', postRow);
const drafts = () => corpusRows('drafts-more.jsonl', draftRow);

/** The texts that the weights are learnt from. `drafts.jsonl`, `month.jsonl` and `spanish.jsonl` are kept out, to measure by. */
export function examples(): Example[] {
  return [
    ...posts().map((post) => postOf(post, 1)),
    ...plain().map((post) => postOf(post, 2)),
    ...drafts().map(({ id, site, reply, label, text }) =>
      exampleOf({ group: id, draft: true, promotes: promotes[label], times: 1 }, { text, site, reply }),
    ),
  ];
}

/** The plain ones count more than the witty ones: most accounts write plainly. */
const postOf = ({ group, label, text }: z.infer<typeof postRow>, times: number) =>
  exampleOf({ group, draft: false, promotes: promotes[label], times }, { text });

/** A number that changes with any of those texts or their labels. */
export function fingerprint(): number {
  const all = [...posts(), ...plain(), ...drafts()].map(({ label, text }) => `${label} ${text}`).join('\n');
  let hash = 0;
  for (let at = 0; at < all.length; at += 1) hash = (Math.imul(hash, 31) + all.charCodeAt(at)) >>> 0;
  return hash;
}

/** The points behind a score that fades below one, as a score does that says how clear a draft is. */
const unfaded = (score: number) => (score < 1 ? Math.max(0, 1 + Math.log(score) / Math.log(3)) : score);

const withoutWording = { signalsOff: ['wording'], phrasesOff: [] };

function exampleOf(known: Pick<Example, 'group' | 'draft' | 'promotes' | 'times'>, draft: Draft): Example {
  const { terms, shape } = read(draft);
  const distinct = [...new Set([...terms.map(({ term }) => term), ...shape])];
  return {
    ...known,
    points: unfaded(judge(draft, unknownBrand, withoutWording).score),
    features: distinct.flatMap((term) => [term, ...kindsOf(term)]),
  };
}

const kindsByTerm = new Map<string, string[]>();
for (const [kind, words] of Object.entries(kinds)) {
  const opens = kind === 'order' ? '^' : '';
  for (const word of new Set(words.split(/\s+/).map(root))) {
    const term = opens + word;
    kindsByTerm.set(term, [...(kindsByTerm.get(term) ?? []), `${opens}<${kind}>`]);
  }
}

/** The kinds that a term belongs to, as features: `<praise>`, or `^<order>` where only a sentence's opening counts. */
export const kindsOf = (term: string): readonly string[] => kindsByTerm.get(term) ?? [];

/** Every term that belongs to a kind, whether or not the texts hold it. */
export const termsOfKinds = (): string[] => [...kindsByTerm.keys()];
