import { widening } from '@/lib/draft/rewrites/widening';
import { seldom } from '@/lib/draft/subjects/seldom';

/** What the card offers, which may have to bring the subjects that few drafts are about first. */
export const offered = widening(
  () => Promise.resolve(seldom),
  () => Promise.resolve(),
);
