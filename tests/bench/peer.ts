import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/browsers.mjs';
import { run } from '../../scripts/prepare.mjs';
import { z } from '@/lib/zod';
import { bundleOf } from './judge-bundle';
import { ours, peers, type Peer } from './peers';
import { textsOf } from './corpus';
import { median, quantile } from './quantile';
import { megabytes, ms, type Row } from './table';

const folder = join(root, '.output', 'peer');
const lengths = [280, 3000] as const;
const drafts = 12;

const ran = z.object({ cold: z.number(), times: z.array(z.number()), memory: z.number() });
type Ran = z.infer<typeof ran>;

/** Ours beside each peer: each in a process of its own, on the same texts, each text once. */
export async function peer(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of peers) rows.push(...(await beside(one)));
  return rows;
}

async function beside(one: Peer): Promise<Row[]> {
  const theirs = await peerModule(one);
  if (!theirs) return [{ what: one.name, ours: '', beside: 'could not be installed from npm' }];
  const own = await ourModule(one.ours);
  const pair = ({ times }: Ran) => `${ms(median(times))} / ${ms(quantile(times, 0.95))}`;
  return lengths.flatMap((length, index): Row[] => {
    const texts = textsOf(length).slice(0, drafts);
    const [mine, other] = [runEngine(own, texts), runEngine(theirs, texts)];
    const reading: Row = {
      what: `${one.ours}, ${length} characters, each text once, p50 / p95`,
      ours: pair(mine),
      beside: `${one.name} ${pair(other)}`,
      ratio: median(mine.times) / median(other.times),
    };
    const start: Row = {
      what: `${one.ours}, from nothing to the first text read, in Node`,
      ours: ms(mine.cold),
      beside: `${one.name} ${ms(other.cold)}`,
      ratio: mine.cold / other.cold,
    };
    const held: Row = {
      what: `${one.ours}, memory of that process`,
      ours: megabytes(mine.memory),
      beside: `${one.name} ${megabytes(other.memory)}`,
      ratio: mine.memory / other.memory,
    };
    return index === 0 ? [start, held, reading] : [reading];
  });
}

function runEngine(module: string, texts: readonly string[]): Ran {
  const script = join(root, 'tests', 'bench', 'engine-run.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, module], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(`${module} read nothing:\n${stderr}`);
  return ran.parse(JSON.parse(stdout));
}

async function ourModule(name: Peer['ours']): Promise<string> {
  const { module, source } = ours[name];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.mjs`), await bundleOf(module));
  return engineModule(`our-${name}.mjs`, source);
}

/** The address of a module that npm was asked for; null where it cannot bring it. */
export async function peerModule({
  name,
  packages,
  source,
}: Pick<Peer, 'name' | 'packages' | 'source'>): Promise<string | null> {
  mkdirSync(folder, { recursive: true });
  const [main = ''] = packages;
  if (!existsSync(join(folder, 'node_modules', main.replace(/@[\d.]+$/, '')))) {
    const install = ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages];
    if ((await run('npm', install)) !== 0) return null;
  }
  return engineModule(`${name}.mjs`, source);
}

export function engineModule(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return pathToFileURL(file).href;
}
