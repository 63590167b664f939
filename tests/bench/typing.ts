import type { CDPSession } from '@playwright/test';
import type { Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';
import { idle, inChromium, type With } from './chromium';
import { boxes, draft, enterWarm, keys, typeFast, type Box } from './draft';
import { metrics } from './metrics';
import { median } from './quantile';
import { megabytes, ms, signed, type Row } from './table';

const runs = 3;

export interface Cost {
  script: number;
  task: number;
  listeners: number;
  heap: number;
}

/** What each key costs the page's main thread while a promotional post is typed into each engine, with Earshot and without. */
export async function typing(replicas: Replicas): Promise<Row[]> {
  const costs: { box: Box; earshot: With; cost: Cost }[] = [];
  // In turn, so that a busy spell of the machine falls on both.
  for (let run = 0; run < runs; run += 1) {
    for (const earshot of ['without', 'with'] as const) {
      await inChromium(replicas, earshot, async (launched) => {
        for (const box of boxes) costs.push({ box, earshot, cost: await typeOnce(launched, box) });
      });
    }
  }
  return boxes.flatMap((box) => {
    const of = (earshot: With) =>
      costs.filter((row) => row.box === box && row.earshot === earshot).map(({ cost }) => cost);
    return rowsOf(box.engine, of('with'), of('without'));
  });
}

function rowsOf(engine: string, withIt: readonly Cost[], withoutIt: readonly Cost[]): Row[] {
  const both = (what: string, name: keyof Cost, shown: (value: number) => string, target: string): Row => {
    const own = median(withIt.map((cost) => cost[name]));
    const without = median(withoutIt.map((cost) => cost[name]));
    return {
      what: `${engine}: ${what}`,
      ours: `${shown(own)} (${signed(own - without)})`,
      beside: `without Earshot ${shown(without)}`,
      ...(without > 0 && { ratio: own / without }),
      target,
    };
  };
  return [
    both(`script, per key of ${keys}`, 'script', ms, '≤ +0.5 ms'),
    both(`main thread, per key of ${keys}`, 'task', ms, '≤ +2 ms'),
    both(`listeners added by ${keys} keys`, 'listeners', String, '≤ +10'),
    both('heap of the page, typed', 'heap', megabytes, '≤ +2 MB'),
  ];
}

/** Types the draft into a box of its own tab. */
export async function typeOnce({ context }: Launched, box: Box): Promise<Cost> {
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Performance.enable');
  await enterWarm(box, tab);
  const before = await settled(cdp);
  await typeFast(tab, draft);
  await idle(tab);
  // What collecting costs is nobody's key.
  const typed = await metrics(cdp);
  const after = await settled(cdp);
  await tab.close();
  const perKey = (name: string) => ((typed(name) - before(name)) * 1000) / keys;
  return {
    script: perKey('ScriptDuration'),
    task: perKey('TaskDuration'),
    listeners: after('JSEventListeners') - before('JSEventListeners'),
    heap: after('JSHeapUsedSize') / 1e6,
  };
}

/** After a collection: listeners of nodes that are gone already count for nobody. */
async function settled(cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage');
  return metrics(cdp);
}
