import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Replicas } from '../replicas/server';
import { idle, inChromium } from './chromium';
import { boxes, draft, enterWarm } from './draft';
import { megabytes, type Row } from './table';

const linux = existsSync('/proc/self/smaps_rollup');

interface Process {
  parent: number;
  command: string;
  /** Resident memory, and the part of it that is not shared with other processes, in MB. */
  resident: number;
  own: number;
}

/** What the extension's own process holds: its worker, and an inbox that stands open, beside a plain page of the same browser. */
export function memory(replicas: Replicas): Promise<Row[]> {
  if (!linux) return Promise.resolve([{ what: 'memory of the extension’s process', ours: 'Linux only' }]);
  return inChromium(replicas, 'with', async ({ context, openExtensionPage }) => {
    const tab = await context.newPage();
    await enterWarm(boxes[0], tab);
    await tab.keyboard.type(draft);
    await idle(tab);
    const worker = extensionProcess();
    const inbox = await openExtensionPage('popup.html');
    await inbox.locator('[aria-busy="false"]').first().waitFor();
    const both = extensionProcess();
    return [row('worker alone', worker), row('worker and popup', both)];
  });
}

const row = (what: string, { resident, own }: Process): Row => ({
  what: `memory of the extension’s process, ${what}`,
  ours: megabytes(resident),
  beside: `of it not shared ${megabytes(own)}`,
  target: '≤ 100 MB',
});

/** The browser marks an extension's process on its command line. */
export function extensionProcess(): Process {
  const all = processes();
  const ours = [...all.values()].filter(
    (one) => one.command.includes('--extension-process') && descends(all, one),
  );
  const [first] = ours;
  if (!first || ours.length > 1)
    throw new Error(`${ours.length} processes of extensions run, where one should.`);
  return first;
}

function descends(all: ReadonlyMap<number, Process>, { parent }: Process): boolean {
  if (parent === process.pid) return true;
  const above = all.get(parent);
  return above !== undefined && descends(all, above);
}

function processes(): Map<number, Process> {
  return new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => {
        try {
          const read = (file: string) => readFileSync(`/proc/${id}/${file}`, 'utf8');
          const number = (text: string, name: string) =>
            Number(new RegExp(String.raw`^${name}:\s+(\d+)`, 'm').exec(text)?.[1] ?? 0);
          const command = read('cmdline');
          const status = read('status');
          const shares = command.includes('--extension-process') ? read('smaps_rollup') : '';
          const own = number(shares, 'Private_Clean') + number(shares, 'Private_Dirty');
          const resident = number(status, 'VmRSS') / 1024;
          return [
            [Number(id), { parent: number(status, 'PPid'), command, resident, own: own / 1024 }] as const,
          ];
        } catch {
          // It ended meanwhile.
          return [];
        }
      }),
  );
}
