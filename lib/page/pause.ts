/** Lets what waits go first: the page, or the surface. A timer pauses too, and waits four milliseconds each time. */
export const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
