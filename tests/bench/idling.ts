import type { CDPSession } from '@playwright/test';
import type { Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';
import { atWork } from './at-work';
import { idle, inChromium, type With } from './chromium';
import { boxes, draft, enterWarm } from './draft';
import { metrics } from './metrics';
import { ourTime, startProfile, stopProfile } from './profile';
import { median } from './quantile';
import { ms, type Row } from './table';

const runs = 3;
const seconds = 5;
const [box] = boxes;

interface Rest {
  task: number;
  ours: number;
  wakes: number;
}

/** What a page does by itself while a marked draft stands in it: with Earshot and without. */
export async function idling(replicas: Replicas): Promise<Row[]> {
  const rests: Record<With, Rest[]> = { with: [], without: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const earshot of ['without', 'with'] as const) {
      rests[earshot].push(await inChromium(replicas, earshot, (launched) => restOnce(launched, earshot)));
    }
  }
  const of = (earshot: With, name: keyof Rest) => median(rests[earshot].map((rest) => rest[name]));
  return [
    {
      what: `idle, marked draft: main thread in a second (of ${seconds})`,
      ours: ms(of('with', 'task')),
      beside: `without Earshot ${ms(of('without', 'task'))}`,
      ratio: of('with', 'task') / of('without', 'task'),
    },
    { what: `idle, marked draft: our script in ${seconds} s`, ours: ms(of('with', 'ours')), target: '0' },
    {
      what: `idle, marked draft: timers and frames we asked for in ${seconds} s`,
      ours: String(of('with', 'wakes')),
      target: '0',
    },
  ];
}

async function restOnce({ context }: Launched, earshot: With): Promise<Rest> {
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Performance.enable');
  await enterWarm(box, tab);
  await tab.keyboard.type(draft);
  const world = earshot === 'with' ? await atWork(cdp) : null;
  // What follows a draft, such as telling a screen reader, is over by then.
  await tab.waitForTimeout(2000);
  await idle(tab);
  if (world !== null) await evaluate(cdp, world, countWakes);
  await startProfile(cdp);
  const before = await metrics(cdp);
  // Time itself is what is measured.
  await tab.waitForTimeout(seconds * 1000);
  const after = await metrics(cdp);
  const ours = ourTime(await stopProfile(cdp));
  const wakes = world === null ? 0 : await evaluate(cdp, world, 'globalThis.wakes');
  return { task: ((after('TaskDuration') - before('TaskDuration')) * 1000) / seconds, ours, wakes };
}

async function evaluate(cdp: CDPSession, contextId: number, expression: string): Promise<number> {
  const { result } = await cdp.send('Runtime.evaluate', { contextId, expression });
  return Number(result.value);
}

/** Counts, in our own world, whatever would wake the page later; a timer that repeats since before shows as script. */
const countWakes = `globalThis.wakes = 0;
for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
  const real = globalThis[name];
  globalThis[name] = (...parameters) => (globalThis.wakes++, real(...parameters));
}
0`;
