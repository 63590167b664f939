import type { Draft } from '../draft';
import { judge } from '../judge';
import type { Brand } from '@/lib/profile/brand';
import type { Judgement } from '@/lib/profile/verdict';
import { remembered } from '@/lib/text/remembered';

/** Whose draft is rewritten. */
interface Judged {
  draft: Draft;
  brand: Brand;
}

/** By draft, and kept as long as it: of the texts that are tried in its place every other is tried again. */
const judges = new WeakMap<Draft, { brand: Brand; judgeOf: (text: string) => Judgement }>();

/** How promotional another text would read in place of a draft. */
export function judgedAs(text: string, { draft, brand }: Judged): Judgement {
  let known = judges.get(draft);
  if (known?.brand !== brand) {
    known = { brand, judgeOf: remembered((text) => judge({ ...draft, text }, brand)) };
    judges.set(draft, known);
  }
  return known.judgeOf(text);
}
