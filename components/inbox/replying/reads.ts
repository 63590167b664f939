import { judge } from '@/lib/draft/judge';
import { lengthOn } from '@/lib/draft/rewrites/length';
import type { Brand } from '@/lib/profile/brand';
import { sites, type SiteId } from '@/lib/profile/site';
import type { Verdict } from '@/lib/profile/verdict';
import { verdictLines } from '@/lib/profile/verdict-lines';

interface Reads {
  verdict: Verdict;
  /** How a reply reads, why, and whether it fits, in a line. */
  line: string;
}

/** What the judge says of a reply. */
export function readsAs(text: string, site: SiteId | undefined, brand: Brand): Reads {
  const { verdict, findings } = judge({ text, site, reply: true }, brand);
  const [first] = findings;
  const over = site ? lengthOn(text, site) - sites[site].limit : 0;
  const parts = [
    verdictLines[verdict],
    ...(first && verdict !== 'clear' ? [`“${first.text}”: ${first.reason}`] : []),
    ...(site && over > 0
      ? [`${over.toLocaleString('en')} characters too many for ${sites[site].name}.`]
      : []),
  ];
  return { verdict, line: parts.join(' ') };
}
