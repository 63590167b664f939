/**
 * Keeps what changes faster than a disk writes: one write at a time for each key, and of what comes meanwhile only the last. So a field that is
 * typed into is never more than two writes ahead of what is kept, whatever closes it.
 */
export function keepingUp<Value>(
  write: (key: string, value: Value) => Promise<unknown>,
): (key: string, value: Value) => Promise<unknown> {
  const under = new Map<string, Promise<unknown>>();
  const next = new Map<string, Value>();
  const one = async (key: string, value: Value): Promise<void> => {
    await write(key, value);
    const later = next.get(key);
    if (later === undefined) return;
    next.delete(key);
    await one(key, later);
  };
  return (key, value) => {
    const running = under.get(key);
    if (running) {
      next.set(key, value);
      return running;
    }
    const fresh = one(key, value).finally(() => {
      under.delete(key);
      next.delete(key);
    });
    under.set(key, fresh);
    return fresh;
  };
}
