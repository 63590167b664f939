import type { CDPSession } from '@playwright/test';

/** The page's running totals by name, times in seconds, as the browser keeps them once `Performance.enable` was sent. */
export async function metrics(cdp: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const byName = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => {
    const value = byName.get(name);
    if (value === undefined) throw new Error(`The browser keeps no metric "${name}".`);
    return value;
  };
}
