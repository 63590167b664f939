/** Which of these comes into hand when some of them are done with: the next that is left after the one in hand, else the one before; null where none is left. */
export function neighbourOf(
  ids: readonly string[],
  inHand: string | null,
  done: readonly string[],
): string | null {
  const gone = new Set(done);
  const at = inHand === null ? 0 : Math.max(0, ids.indexOf(inHand));
  const after = ids.slice(at).find((id) => !gone.has(id));
  return after ?? ids.slice(0, at).findLast((id) => !gone.has(id)) ?? null;
}
