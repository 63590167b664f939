import { root } from '../../scripts/browsers.mjs';
import { run } from '../../scripts/prepare.mjs';
import { startReplicas, type Replicas } from '../replicas/server';
import { capturing } from './capturing';
import { judging } from './judging';
import { loading } from './loading';
import { opening } from './opening';
import { sizes } from './sizes';
import { table, type Row } from './table';
import { typing } from './typing';

/** `npm run bench`: what Earshot costs, measured on a fresh build in a real browser, as one table. It prints and never judges. */
const measurements: [string, (replicas: Replicas) => Promise<Row[]>][] = [
  ['sizes', sizes],
  ['judging', judging],
  ['loading pages', loading],
  ['typing', typing],
  ['capturing', capturing],
  ['opening the popup', opening],
];

if ((await run('npx', ['--no-install', 'wxt', 'build'])) !== 0) throw new Error(`No build in ${root}`);

const replicas = await startReplicas();
const rows: Row[] = [];
try {
  for (const [name, measure] of measurements) {
    console.error(`Measuring: ${name} …`);
    rows.push(...(await measure(replicas)));
  }
} finally {
  await replicas.close();
  console.log(`\n${table(rows)}`);
}
