/** Where a walk leaves word of itself for the capture button: each is a script of its own in the same world. */
const key = Symbol.for('earshot.walking');

/** A walk is under way on this page until `signal` aborts. */
export function walkUntil(signal: AbortSignal): void {
  Reflect.set(globalThis, key, signal);
}

export function isWalkUnderWay(): boolean {
  const life: unknown = Reflect.get(globalThis, key);
  return life instanceof AbortSignal && !life.aborted;
}
