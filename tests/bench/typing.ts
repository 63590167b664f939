import type { CDPSession } from '@playwright/test';
import { enter, places } from '../browsers/places';
import type { Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';
import { idle, inChromium, type With } from './chromium';
import { metrics } from './metrics';
import { median } from './quantile';
import { ms, type Row } from './table';

const runs = 3;
/** Fast typing: 33 keys a second. */
const pauseMs = 30;
/** Wakes everything that sleeps until somebody writes. */
const warmUp = 'Good morning everyone. ';
const draft =
  'We are thrilled to announce the new canvas bags. They carry two days of shopping, they fold flat and the straps can be ' +
  'mended at home. Shop now and get 20% off until Friday evening. Which of them would you take?';
const keys = draft.length;

const place = places.find(({ name }) => name === 'X, home');

interface Cost {
  script: number;
  task: number;
  listeners: number;
}

/** What each key costs the page's main thread while a promotional post is typed on X, with Earshot and without. */
export async function typing(replicas: Replicas): Promise<Row[]> {
  const costs: Record<With, Cost[]> = { with: [], without: [] };
  // In turn, so that a busy spell of the machine falls on both.
  for (let run = 0; run < runs; run += 1) {
    for (const earshot of ['without', 'with'] as const) {
      costs[earshot].push(await inChromium(replicas, earshot, typeOnce));
    }
  }
  const both = (pick: (cost: Cost) => number) => ({
    own: median(costs.with.map(pick)),
    without: median(costs.without.map(pick)),
  });
  const perKey = (what: string, { own, without }: ReturnType<typeof both>, target: string): Row => ({
    what: `${what}, per key of ${keys}`,
    ours: `${ms(own)} (${signed(own - without)})`,
    beside: `without Earshot ${ms(without)}`,
    ratio: own / without,
    target,
  });
  const listeners = both((cost) => cost.listeners);
  return [
    perKey(
      'script',
      both(({ script }) => script),
      '≤ +0.5 ms',
    ),
    perKey(
      'main thread',
      both(({ task }) => task),
      '≤ +2 ms',
    ),
    {
      what: `listeners added by ${keys} keys`,
      ours: String(listeners.own),
      beside: `without Earshot ${listeners.without}`,
      target: '≤ +10',
    },
  ];
}

const signed = (time: number) => `${time < 0 ? '' : '+'}${time.toFixed(2)}`;

async function typeOnce({ context }: Launched): Promise<Cost> {
  if (!place) throw new Error('There is no box on the home page of X to type into.');
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Performance.enable');
  await enter(place, tab);
  await tab.keyboard.type(warmUp, { delay: pauseMs });
  await idle(tab);
  const before = await settled(cdp);
  await tab.keyboard.type(draft, { delay: pauseMs });
  await idle(tab);
  const after = await settled(cdp);
  const grown = (name: string) => after(name) - before(name);
  const perKey = (name: string) => (grown(name) * 1000) / keys;
  return {
    script: perKey('ScriptDuration'),
    task: perKey('TaskDuration'),
    listeners: grown('JSEventListeners'),
  };
}

/** After a collection: listeners of nodes that are gone already count for nobody. */
async function settled(cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage');
  return metrics(cdp);
}
