import type { CDPSession, Page } from '@playwright/test';
import type { Launched } from '../browsers/launch';
import type { Replicas } from '../replicas/server';
import { atWork } from './at-work';
import { idle, inChromium, type With } from './chromium';
import { ourTasks, ourTime, startProfile, stopProfile } from './profile';
import { ms, type Row } from './table';

const posts = 500;
const steps = 120;
const stepPixels = 600;
const longTaskMs = 50;
/** Posts on which the pointer comes to rest, and how long it stays. */
const rests = 40;
const restMs = 250;

declare global {
  interface Window {
    /** Milliseconds of each long task of the page, whoever caused it. */
    longTasks: number[];
  }
}

interface Scrolled {
  longTasks: number[];
  ours: number;
  longest: number;
  /** Milliseconds of ours at each rest. */
  rest: number;
}

/** Scrolling a long feed with the pointer over its posts: which long tasks there are, which of them are ours, and what a rest on a post costs. */
export async function scrolling(replicas: Replicas): Promise<Row[]> {
  const without = await inChromium(replicas, 'without', (launched) => scrollOnce(launched, 'without'));
  const own = await inChromium(replicas, 'with', (launched) => scrollOnce(launched, 'with'));
  const list = ({ longTasks }: Scrolled) => `${longTasks.length}, longest ${ms(Math.max(0, ...longTasks))}`;
  return [
    {
      what: `scrolling ${posts} posts: tasks over ${longTaskMs} ms, anybody's`,
      ours: list(own),
      beside: `without Earshot ${list(without)}`,
    },
    {
      what: `scrolling ${posts} posts: longest stretch of our script`,
      ours: ms(own.longest),
      beside: `all of it ${ms(own.ours)} in ${steps} steps`,
      target: `≤ ${longTaskMs} ms`,
    },
    {
      what: 'scrolling: our script for each post',
      ours: ms(own.ours / posts),
      beside: `${ms(own.rest)} for one on which the pointer rests`,
      target: '≤ 0.2 ms',
    },
  ];
}

async function scrollOnce({ context }: Launched, earshot: With): Promise<Scrolled> {
  const tab = await context.newPage();
  const cdp = await context.newCDPSession(tab);
  await tab.goto(`https://x.com/home?posts=${posts}`);
  if (earshot === 'with') await atWork(cdp);
  await tab.locator('article').first().hover();
  await idle(tab);
  await tab.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  await startProfile(cdp);
  for (let step = 0; step < steps; step += 1) {
    await tab.mouse.wheel(0, stepPixels);
    await tab.mouse.move(500 + (step % 7) * 10, 300 + (step % 5) * 40);
  }
  await idle(tab);
  const profile = await stopProfile(cdp);
  const longTasks = await tab.evaluate(() => window.longTasks);
  return {
    longTasks,
    ours: ourTime(profile),
    longest: Math.max(0, ...ourTasks(profile)),
    rest: await restOnPosts(tab, cdp),
  };
}

/** Back up the feed, resting at each step. */
async function restOnPosts(tab: Page, cdp: CDPSession): Promise<number> {
  await startProfile(cdp);
  for (let step = 0; step < rests; step += 1) {
    await tab.mouse.wheel(0, -stepPixels);
    await tab.mouse.move(500 + (step % 7) * 10, 300 + (step % 5) * 40);
    await tab.waitForTimeout(restMs);
  }
  return ourTime(await stopProfile(cdp)) / rests;
}
