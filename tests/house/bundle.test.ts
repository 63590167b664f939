import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '../../.output');
const built = join(output, 'chrome-mv3');
const isBuilt = existsSync(join(built, 'manifest.json'));
const script = (name: string) => readFileSync(join(built, name), 'utf8');

/** On the file as it ships. `npm test` builds first; by itself this test is skipped, and says so, where nothing is built. */
describe.skipIf(!isBuilt)(
  'advising.js as built, loaded when somebody writes (skipped: run npm run build first)',
  () => {
    test('is at most 30 kB, for the card and React come later', () => {
      expect(Buffer.byteLength(script('advising.js'))).toBeLessThanOrEqual(30_000);
    });
  },
);

describe.skipIf(!isBuilt).each(['page-x.js', 'page-facebook.js', 'page-linkedin.js'])(
  '%s as built (skipped: run npm run build first)',
  (name) => {
    test('is at most 60 kB', () => {
      expect(Buffer.byteLength(script(name))).toBeLessThanOrEqual(60_000);
    });

    test('holds no React, Zod or Dexie', () => {
      expect(script(name)).not.toMatch(/react\.(?:element|transitional)|ZodMini|_zod|Dexie/);
    });

    test('makes no network request and writes no markup', () => {
      expect(script(name)).not.toMatch(
        /XMLHttpRequest|sendBeacon|\bfetch\(|\.innerText\b|\.innerHTML\s*=[^=]/,
      );
    });
  },
);

describe.skipIf(!isBuilt).each(['reading-x.js', 'reading-facebook.js', 'reading-linkedin.js'])(
  '%s as built, loaded when somebody moves over the page (skipped: run npm run build first)',
  (name) => {
    test('is at most 40 kB', () => {
      expect(Buffer.byteLength(script(name))).toBeLessThanOrEqual(40_000);
    });
  },
);

describe.skipIf(!isBuilt).each(['walking-x.js', 'walking-facebook.js', 'walking-linkedin.js'])(
  '%s as built, loaded when somebody begins a walk (skipped: run npm run build first)',
  (name) => {
    test('is at most 50 kB, without React, Zod or Dexie', () => {
      expect(Buffer.byteLength(script(name))).toBeLessThanOrEqual(50_000);
      expect(script(name)).not.toMatch(/react\.(?:element|transitional)|ZodMini|_zod|Dexie/);
    });
  },
);

const ofSites = {
  x: ['https://x.com/*', 'https://twitter.com/*'],
  facebook: ['https://www.facebook.com/*'],
  linkedin: ['https://www.linkedin.com/*'],
};
const inBoth = ['storage', 'unlimitedStorage', 'contextMenus', 'alarms', 'scripting', 'activeTab'];

describe.each([
  ['chrome-mv3', [...inBoth, 'sidePanel']],
  ['firefox-mv3', inBoth],
])('the manifest of %s as built (skipped: run npm run build first)', (folder, permissions) => {
  const file = join(output, folder, 'manifest.json');

  test.skipIf(!existsSync(file))('asks for nothing beyond its work', () => {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    expect({
      permissions: manifest.permissions,
      hosts: manifest.host_permissions,
      pages: manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches),
      permissionsAskedFor: manifest.optional_permissions,
      hostsAskedFor: manifest.optional_host_permissions,
    }).toEqual({
      permissions,
      hosts: Object.values(ofSites).flat(),
      pages: Object.values(ofSites),
      permissionsAskedFor: ['downloads'],
      hostsAskedFor: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    });
  });
});

describe.skipIf(!isBuilt)('the manifest as built (skipped: run npm run build first)', () => {
  const manifest = () => JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));

  test('suggests no more keys than Chrome allows', () => {
    const commands = Object.values<{ suggested_key?: object }>(manifest().commands);
    expect(commands.filter(({ suggested_key }) => suggested_key)).toHaveLength(4);
    expect(commands).toHaveLength(5);
  });
});
