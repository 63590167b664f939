import { execFileSync } from 'node:child_process';
import type { Launched } from '../browsers/launch';

/** The browser's own process in a profile. Those it started are not it: they name a type, and end by themselves without it. */
function processIn(profile: string): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split(
    '\n',
  );
  const own = lines.filter((line) => line.includes(profile) && !/ --?(?:type=|contentproc)/.test(line));
  const [pid] = own.map((line) => Number(line.trim().split(' ')[0]));
  if (own.length !== 1 || !pid) throw new Error(`${own.length} processes in ${profile}:\n${own.join('\n')}`);
  return pid;
}

/** What ends a browser as a power cut would, but that the machine goes on: nothing in it is told. Found before it is needed, so that no moment is lost then. */
export function killerOf({ context }: Launched, profile: string): () => Promise<void> {
  const pid = processIn(profile);
  return async () => {
    const gone = new Promise((resolve) => context.once('close', resolve));
    process.kill(pid, 'SIGKILL');
    await gone;
  };
}
