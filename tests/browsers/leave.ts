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

/**
 * The built extension with leave to reach a server on this machine, which each worker starts for itself. Chromium without a window never settles
 * its question for leave, so a copy of the build has it already, and asking is answered without one; Firefox is told by a preference to
 * grant what is asked.
 */
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
      async ({}, use) => {
        const folder = mkdtempSync(join(tmpdir(), 'earshot-leave-'));
        cpSync(builds.chromium, folder, { recursive: true });
        const file = join(folder, 'manifest.json');
        const manifest: { host_permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'));
        manifest.host_permissions.push(`${scheme}://127.0.0.1/*`);
        writeFileSync(file, JSON.stringify(manifest));
        await use(folder);
        rmSync(folder, { recursive: true, force: true });
      },
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
