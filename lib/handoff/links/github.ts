import type { TargetOf } from '@/lib/profile/target';
import type { Brief } from '../brief';
import { markdown } from '../markdown';
import { prefilled, query, type Prefilled } from '../prefilled';

/** GitHub answers 414 to what is longer than about 8,000 characters. */
const longest = 8_000;

/** The form for a new issue. Labels ask for the right to set them, without which GitHub answers 404. */
export function github(brief: Brief, { repo, labels }: TargetOf<'github'>): Prefilled {
  return prefilled(
    brief,
    markdown(brief),
    longest,
    (title, body) => `https://github.com/${repo}/issues/new${query({ title, body, labels })}`,
  );
}
