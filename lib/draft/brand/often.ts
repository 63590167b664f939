/** Something found in one of the posts. */
export interface Found {
  text: string;
  post: number;
}

/** In how many posts it must stand to be no accident; a single post has to be enough. */
export const often = (posts: number) => Math.min(posts, 2);

/** In how many posts each text stands, the most frequent first. */
export function countedByPost(found: readonly Found[]): Map<string, number> {
  const seen = new Map<string, Set<number>>();
  for (const { text, post } of found) seen.set(text, (seen.get(text) ?? new Set()).add(post));
  return new Map([...seen].map(([text, { size }]) => [text, size] as const).sort(([, a], [, b]) => b - a));
}
