import { hitsIn } from '@/lib/feedback/search/hits';
import type { Query } from '@/lib/feedback/search/query';

/** More than two lines of a row hold. */
const most = 240;
/** As much as is shown of what stands before the first hit. */
const before = 40;

/** The first words of a text, or those around its first hit where that would be out of sight. */
export function excerptOf(text: string, query: Query): string {
  const [first] = hitsIn(text, query);
  const hidden = first !== undefined && first.start > most / 2;
  const start = hidden ? text.lastIndexOf(' ', first.start - before) + 1 : 0;
  return `${hidden ? '… ' : ''}${text.slice(start, start + most)}`;
}
