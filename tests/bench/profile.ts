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
export function ourTime(profile: Profile): number {
  return ourTasks(profile).reduce((sum, time) => sum + time, 0);
}

/** Milliseconds of each unbroken stretch of our scripts: what of a task is ours is at most as long as one of them. */
export function ourTasks({ nodes, samples = [], timeDeltas = [] }: Profile): number[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined &&
    (byId.get(id)?.callFrame.url.startsWith('chrome-extension:') || isOurs(callers.get(id)));
  const tasks: number[] = [];
  let before = false;
  samples.forEach((id, index) => {
    const ours = isOurs(id);
    if (ours && !before) tasks.push(0);
    if (ours) tasks.push((tasks.pop() ?? 0) + (timeDeltas[index] ?? 0) / 1000);
    before = ours;
  });
  return tasks;
}
