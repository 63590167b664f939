import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/browsers.mjs';
import { run } from '../../scripts/prepare.mjs';
import { z } from '@/lib/zod';
import { judgeBundle } from './judge-bundle';
import { textsOf } from './corpus';
import { median, quantile } from './quantile';
import { megabytes, ms, type Row } from './table';

/** Harper's engine (Apache-2.0) and what it needs: 73 MB, so they come when the bench is run and with no other command. */
const packages = ['harper.js@2.10.0', 'fflate@0.8.2'];
const folder = join(root, '.output', 'peer');
const lengths = [280, 3000] as const;
const drafts = 12;

const ran = z.object({ cold: z.number(), times: z.array(z.number()), memory: z.number() });
type Ran = z.infer<typeof ran>;

/** Our judge beside the engine of the strongest peer: each in a process of its own, on the same drafts, each draft once. */
export async function peer(): Promise<Row[]> {
  const theirs = await peerEngine();
  if (!theirs) return [{ what: 'Harper’s engine', ours: '', beside: 'could not be installed from npm' }];
  const ours = await ourEngine();
  return lengths.flatMap((length, index): Row[] => {
    const texts = textsOf(length).slice(0, drafts);
    const [own, other] = [runEngine(ours, texts), runEngine(theirs, texts)];
    const pair = ({ times }: Ran) => `${ms(median(times))} / ${ms(quantile(times, 0.95))}`;
    const reading: Row = {
      what: `reading ${length} characters, each draft once, p50 / p95`,
      ours: pair(own),
      beside: `Harper’s engine ${pair(other)}`,
      ratio: median(own.times) / median(other.times),
    };
    const start: Row = {
      what: 'from nothing to the first draft read, in Node',
      ours: ms(own.cold),
      beside: `Harper’s engine ${ms(other.cold)}`,
      ratio: own.cold / other.cold,
    };
    const held: Row = {
      what: 'memory of that process',
      ours: megabytes(own.memory),
      beside: `Harper’s engine ${megabytes(other.memory)}`,
      ratio: own.memory / other.memory,
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

async function ourEngine(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'judge.mjs'), await judgeBundle());
  return engineModule(
    'ours.mjs',
    `import { judge } from './judge.mjs';
    const brand = { id: '', names: [], handles: [], domains: [] };
    export const start = async () => (text) => judge({ text }, brand);`,
  );
}

/** The engine with every rule its extension switches on by itself; null where npm cannot bring it. */
async function peerEngine(): Promise<string | null> {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules', 'harper.js'))) {
    const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', ...packages];
    if ((await run('npm', install)) !== 0) return null;
  }
  return engineModule(
    'theirs.mjs',
    `import { LocalLinter } from 'harper.js';
    import { binary } from 'harper.js/binary';
    export const start = async () => {
      const linter = new LocalLinter({ binary });
      await linter.setup();
      return (text) => linter.lint(text);
    };`,
  );
}

function engineModule(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return pathToFileURL(file).href;
}
