import { browser } from 'wxt/browser';
import { budgets, hintOnlySignals } from '@/lib/inbox/posts/posts';
import { readSettings } from '@/lib/inbox/settings/settings';
import type { Briefing, PushName, Pushes } from '@/lib/messages/contract';
import { push } from '@/lib/messages/serve';
import { matches } from '@/lib/sites/matches';

/** What a page needs to judge and hold. Without a readable database no budget is known, and nothing is held. */
export async function briefing(): Promise<Briefing> {
  const settings = await readSettings();
  const brands = settings.brands.map((brand) => brand.id);
  return {
    settings,
    budgets: await budgets(brands, Date.now(), settings.oneIn).catch(() => ({})),
    hintOnly: await hintOnlySignals(settings.holdAgain).catch(() => []),
  };
}

export async function tell<Name extends PushName>(name: Name, payload: Pushes[Name]): Promise<void> {
  await push(name, payload, await openPages());
}

export async function tellBriefing(): Promise<void> {
  await tell('page.briefing', await briefing());
}

/**
 * After an install or update, pages that are open already get the script too; what an older version left there falls silent by itself.
 * Firefox does so of its own accord.
 */
export async function runInOpenPages(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  await Promise.allSettled(
    scripts.map(async ({ matches: url = [], js = [] }) => {
      const tabs = (await browser.tabs.query({ url })).flatMap(({ id }) => id ?? []);
      // One tab that may not be scripted, as one that shows an error, keeps no other from it.
      await Promise.allSettled(
        tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: js as ScriptFiles })),
      );
    }),
  );
}

/** The manifest names the scripts, where the build's own types know them one by one. */
type ScriptFiles = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

const openPages = () => browser.tabs.query({ url: matches });
