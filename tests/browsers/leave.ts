import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builds, findBrowser } from '../../scripts/browsers.mjs';
import { launch } from './launch';
import { test as base } from './test';

/** A server on this machine that the extension is to reach. */
interface Server {
  port: number;
  close(): Promise<unknown>;
}

/** What is asked for at a press, under its name in the manifest. */
type Leave = Partial<Record<'permissions' | 'host_permissions', readonly string[]>>;

/**
 * The build for Chromium with leave that it would have to ask for: without a window Chromium never settles that question, so a copy has it already,
 * and asking is answered without one. Firefox is told by a preference to grant what is asked.
 */
async function withCopy(leave: Leave, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-leave-'));
  cpSync(builds.chromium, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: Record<keyof Leave, string[]> = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push(...(leave.permissions ?? []));
  manifest.host_permissions.push(...(leave.host_permissions ?? []));
  writeFileSync(file, JSON.stringify(manifest));
  await use(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** The built extension with leave to reach a server on this machine, which each worker starts for itself. */
export const testBeside = <Started extends Server>(scheme: 'http' | 'https', start: () => Promise<Started>) =>
  base.extend<object, { server: Started; copy: string }>({
    server: [
      // eslint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const server = await start();
        await use(server);
        await server.close();
      },
      { scope: 'worker' },
    ],
    copy: [
      // eslint-disable-next-line no-empty-pattern
      ({}, use) => withCopy({ host_permissions: [`${scheme}://127.0.0.1/*`] }, use),
      { scope: 'worker' },
    ],
    earshot: [
      async ({ browserKind, replicas, server, copy }, use) => {
        const executablePath = findBrowser(browserKind);
        if (!executablePath) throw new Error(`${browserKind} is not installed`);
        const launched = await launch({
          name: browserKind,
          proxyPort: replicas.proxyPort,
          pastProxy: `127.0.0.1:${server.port}`,
          executablePath,
          extension: browserKind === 'chromium' ? copy : builds.firefox,
        });
        await use(launched);
        await launched.close();
      },
      { scope: 'worker' },
    ],
  });

/** The built extension with leave to save files, in a browser whose downloads are a folder of the worker. */
export const testSaving = base.extend<object, { downloads: string; copy: string }>({
  downloads: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'earshot-downloads-'));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  copy: [
    // eslint-disable-next-line no-empty-pattern
    ({}, use) => withCopy({ permissions: ['downloads'] }, use),
    { scope: 'worker' },
  ],
  earshot: [
    async ({ browserKind, replicas, downloads, copy }, use) => {
      const executablePath = findBrowser(browserKind);
      if (!executablePath) throw new Error(`${browserKind} is not installed`);
      const launched = await launch({
        name: browserKind,
        proxyPort: replicas.proxyPort,
        downloads,
        executablePath,
        extension: browserKind === 'chromium' ? copy : builds.firefox,
      });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
});
