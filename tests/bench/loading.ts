import type { Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';
import { atWork } from './at-work';
import { idle, inChromium, type With } from './chromium';
import { metrics } from './metrics';
import { ourTime, startProfile, stopProfile } from './profile';
import { median } from './quantile';
import { ms, type Row } from './table';

/** Each round starts a browser without Earshot and one with it, so that a busy spell of the machine falls on both. */
const rounds = 3;
const loadsPerRound = 2;
const pages = [
  { name: 'X', url: 'https://x.com/home' },
  { name: 'Facebook', url: 'https://www.facebook.com/' },
  { name: 'LinkedIn', url: 'https://www.linkedin.com/feed/' },
] as const;

interface Load {
  url: string;
  earshot: With;
  all: number;
  ours: number;
}

/** What loading a page costs with Earshot and without, and what of it is our script's. */
export async function loading(replicas: Replicas): Promise<Row[]> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const earshot of ['without', 'with'] as const) {
      loads.push(...(await inChromium(replicas, earshot, (launched) => loadAll(launched, earshot))));
    }
  }
  return pages.flatMap(({ name, url }): Row[] => {
    const of = (earshot: With) => loads.filter((load) => load.url === url && load.earshot === earshot);
    const ours = median(of('with').map((load) => load.ours));
    const own = median(of('with').map(({ all }) => all));
    const without = median(of('without').map(({ all }) => all));
    const beside = `without Earshot ${ms(without)}`;
    return [
      {
        what: `page load, ${name}, our script`,
        ours: ms(ours),
        beside,
        ratio: ours / without,
        target: '≤ 15 ms',
      },
      { what: `page load, ${name}, all work`, ours: ms(own), beside, ratio: own / without },
    ];
  });
}

async function loadAll({ context }: Launched, earshot: With): Promise<Load[]> {
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Performance.enable');
  const loads: Load[] = [];
  for (const { url } of pages) {
    // The first load puts the page in the process of its site; the next ones stay in it.
    await tab.goto(url);
    for (let load = 0; load < loadsPerRound; load += 1) {
      await startProfile(cdp);
      await tab.goto(url);
      if (earshot === 'with') await atWork(cdp);
      await idle(tab);
      // The totals begin anew with each document.
      const all = (await metrics(cdp))('TaskDuration') * 1000;
      loads.push({ url, earshot, all, ours: ourTime(await stopProfile(cdp)) });
    }
  }
  return loads;
}
