/** Finds browsers and builds. Node's own modules only: this runs before any package is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build leaves, by the family of browser that takes it. */
export const builds = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'earshot-0.1.0-firefox.zip'),
};

/**
 * Programs by family, best first. Chromium proper takes an unpacked extension on its command line; Chrome and Edge no longer do.
 * @type {Record<'chromium' | 'branded' | 'firefox', { names: string[], paths: string[] }>}
 */
const known = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  branded: {
    names: [
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
    ],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const folder = process.env[variable];
        return folder
          ? [
              join(folder, 'Google/Chrome/Application/chrome.exe'),
              join(folder, 'Microsoft/Edge/Application/msedge.exe'),
            ]
          : [];
      }),
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => {
        const folder = process.env[variable];
        return folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [];
      }),
    ],
  },
};

/**
 * The program of a family of browsers, or null where none is installed.
 * @param {keyof typeof known} family
 * @returns {string | null}
 */
export function findBrowser(family) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const { names, paths } = known[family];
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}
