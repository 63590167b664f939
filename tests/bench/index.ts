import { root } from '../../scripts/browsers.mjs';
import { run } from '../../scripts/prepare.mjs';
import { startReplicas, type Replicas } from '../replicas/server';
import { alike } from './alike';
import { capturing } from './capturing';
import { hearing } from './hearing';
import { idling } from './idling';
import { inbox } from './inbox';
import { judging } from './judging';
import { loading } from './loading';
import { marking } from './marking';
import { memory } from './memory';
import { opening } from './opening';
import { peer } from './peer';
import { published } from './published';
import { scrolling } from './scrolling';
import { searching } from './searching';
import { sizes } from './sizes';
import { sorting } from './sorting';
import { suggesting } from './suggesting';
import { table, type Row } from './table';
import { typing } from './typing';

/** `npm run bench [-- NAME …]`: what Earshot costs, measured on a fresh build in a real browser, as one table. It prints and never judges.
 * Names choose measurements. */
const measurements: [string, (replicas: Replicas) => Promise<Row[]>][] = [
  ['sizes', sizes],
  ['judging', judging],
  ['sorting', sorting],
  ['loading', loading],
  ['typing', typing],
  ['marking', marking],
  ['suggesting', suggesting],
  ['idling', idling],
  ['scrolling', scrolling],
  ['memory', memory],
  ['peer', peer],
  ['published', published],
  ['capturing', capturing],
  ['opening', opening],
  ['inbox', inbox],
  ['alike', alike],
  ['searching', searching],
  ['hearing', hearing],
];
const chosen = process.argv.slice(2);

if ((await run('npx', ['--no-install', 'wxt', 'build'])) !== 0) throw new Error(`No build in ${root}`);

const replicas = await startReplicas();
const rows: Row[] = [];
try {
  for (const [name, measure] of measurements) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.error(`Measuring: ${name} …`);
    rows.push(...(await measure(replicas)));
  }
} finally {
  await replicas.close();
  console.log(`\n${table(rows)}`);
}
