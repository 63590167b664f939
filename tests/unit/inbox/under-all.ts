import { idsUnder } from '@/lib/inbox/store/found';

/** Ids of the captures under all of these terms, newest first. */
export async function idsUnderAll(terms: readonly [string, ...string[]]): Promise<string[]> {
  const [first = [], ...others] = await Promise.all(terms.map(idsUnder));
  const sets = others.map((ids) => new Set(ids));
  return first.filter((id) => sets.every((ids) => ids.has(id))).toReversed();
}
