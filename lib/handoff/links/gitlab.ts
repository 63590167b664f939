import type { TargetOf } from '@/lib/profile/target';
import type { Brief } from '../brief';
import { markdown } from '../markdown';
import { prefilled, query, type Prefilled } from '../prefilled';

/** As for GitHub; GitLab names no limit. */
const longest = 8_000;

/** The form for a new issue, on gitlab.com or a GitLab of one's own. */
export function gitlab(brief: Brief, { address }: TargetOf<'gitlab'>): Prefilled {
  return prefilled(
    brief,
    markdown(brief),
    longest,
    (title, body) => `${address}/-/issues/new${query({ 'issue[title]': title, 'issue[description]': body })}`,
  );
}
