import type { CDPSession } from '@playwright/test';

export type Profile = Awaited<ReturnType<typeof stopProfile>>;

/** Microseconds between two samples: fine enough for a script that works for a few milliseconds. */
const interval = 100;

export async function startProfile(cdp: CDPSession): Promise<void> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval });
  await cdp.send('Profiler.start');
}

export async function stopProfile(cdp: CDPSession) {
  return (await cdp.send('Profiler.stop')).profile;
}

/** Milliseconds that the main thread spent in our scripts and in whatever these called. */
export function ourTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined &&
    (byId.get(id)?.callFrame.url.startsWith('chrome-extension:') || isOurs(callers.get(id)));
  const times = samples.map((id, index) => (isOurs(id) ? (timeDeltas[index] ?? 0) : 0));
  return times.reduce((sum, time) => sum + time, 0) / 1000;
}
