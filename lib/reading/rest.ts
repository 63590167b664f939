/** Short enough to be felt as at once, long enough for a pointer that only passes. */
const restMs = 100;

/** Waits for pointer, focus and page to come to rest. */
interface Rest {
  /** Something moved. */
  stir(): void;
  /** Does now what was to be done at rest; nothing where nothing moved since. */
  settle(): void;
  /** Forgets what moved. */
  cancel(): void;
}

/** Calls `act` once nothing has stirred for a moment, until `signal` aborts. A feed that is scrolled through costs a timer for each movement and no more. */
export function makeRest(act: () => void, signal: AbortSignal): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const rested = () => {
    timer = undefined;
    act();
  };
  signal.addEventListener('abort', cancel);
  return {
    stir() {
      clearTimeout(timer);
      timer = setTimeout(rested, restMs);
    },
    settle() {
      if (timer === undefined) return;
      cancel();
      act();
    },
    cancel,
  };
}
