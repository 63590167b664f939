import type { TargetOf } from '@/lib/profile/target';
import type { Brief } from '../brief';
import { markdown } from '../markdown';
import { prefilled, query, type Prefilled } from '../prefilled';

/** As for GitHub; Linear names no limit. */
const longest = 8_000;

/** The form for a new issue, in whichever workspace the person is signed in to. */
export function linear(brief: Brief, { team, labels }: TargetOf<'linear'>): Prefilled {
  return prefilled(
    brief,
    markdown(brief),
    longest,
    (title, description) => `https://linear.new${query({ title, description, team, labels })}`,
  );
}
