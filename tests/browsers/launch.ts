import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, firefox, type BrowserContext, type Page } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

export interface Launch {
  name: BrowserName;
  proxyPort: number;
  /** The one server that is asked past the proxy, as `127.0.0.1:8080`; none where it is not named, on this machine either. */
  pastProxy?: string;
  /** The browser's own program, as `scripts/browsers.mjs` finds it. */
  executablePath: string;
  /** The built extension: a folder for Chromium, a packed file for Firefox. Null starts the browser alone, to compare with. */
  extension: string | null;
  /** The folder of a profile that outlives the browser; without one a new one is made, and thrown away with it. */
  profile?: string;
  /** The folder that the browser saves to by itself, under the names it is told; without one what it saves goes with the profile. */
  downloads?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
}

/** A real browser with the built extension in it. */
export interface Launched {
  name: BrowserName;
  context: BrowserContext;
  /** Opens one of the extension's own pages, such as `popup.html`, in a tab. */
  openExtensionPage: (path: string) => Promise<Page>;
  close(): Promise<void>;
}

const extensionId = 'earshot@earshot.example';
/** Firefox gives every installation a host of its own; this pref fixes it. */
const firefoxHost = '11111111-2222-4333-8444-555555555555';
const viewport = { width: 1280, height: 900 };

export async function launch(options: Launch): Promise<Launched> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'earshot-'));
  const context =
    options.name === 'chromium'
      ? await startChromium(profile, options)
      : await startFirefox(profile, options);
  const origin = await originOf(context, options);
  return {
    name: options.name,
    context,
    async openExtensionPage(path) {
      const page = await context.newPage();
      // Firefox loads the page and may not say so; asked before it has installed the extension, it loads nothing, and is asked again.
      await expect(async () => {
        await page.goto(`${origin}/${path}`, { waitUntil: 'commit', timeout: 6000 }).catch(() => null);
        await page.locator('body > *').first().waitFor({ state: 'attached', timeout: 6000 });
      }).toPass();
      return page;
    },
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function startChromium(profile: string, options: Launch): Promise<BrowserContext> {
  const { extension, downloads } = options;
  if (downloads !== undefined) {
    mkdirSync(join(profile, 'Default'), { recursive: true });
    const preferences = { download: { default_directory: downloads } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    proxy: {
      server: `http://127.0.0.1:${options.proxyPort}`,
      // The last rule that fits wins: this machine is not passed by, its one server is.
      ...(options.pastProxy && { bypass: `<-loopback>,${options.pastProxy}` }),
    },
    viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      // What the driver is told of certificates holds for pages alone; the background asks too.
      '--ignore-certificate-errors',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  if (downloads !== undefined) {
    // The driver has it saved under names of its own, for as long as nobody says otherwise.
    const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  }
  return context;
}

function startFirefox(profile: string, options: Launch): Promise<BrowserContext> {
  if (options.extension) {
    mkdirSync(join(profile, 'extensions'), { recursive: true });
    cpSync(options.extension, join(profile, 'extensions', `${extensionId}.xpi`));
  }
  return firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: ['--remote-allow-system-access'],
    firefoxUserPrefs: {
      // An unsigned file in the profile is installed and enabled; the extended support release honours this.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      // What is asked for at a press is granted without a question that no driver could answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: firefoxHost }),
      ...(options.downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
      }),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': options.pastProxy ?? '',
    },
  });
}

async function originOf(context: BrowserContext, { name, extension }: Launch): Promise<string> {
  if (!extension) return 'about:blank';
  if (name === 'firefox') return `moz-extension://${firefoxHost}`;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { protocol, host } = new URL(worker.url());
  return `${protocol}//${host}`;
}
