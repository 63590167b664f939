import tokens from '@/lib/tokens.css?inline';
import type { Briefing, PushName, Pushes } from '@/lib/messages/contract';
import { isAlive, receive, send } from '@/lib/messages/send';
import type { Presence } from '@/lib/profile/settings';
import type { Site } from '@/lib/sites/adapter';
import type { Ask } from './ask';
import { beginLifetime } from './lifetime';
import styles from './page.css?inline';

/** What both halves of Earshot on a page are given, while you write and while you read. */
export interface PageParts<OneSite extends Site> {
  site: OneSite;
  presence: Presence;
  /** Colours, space, type and buttons, for every surface of ours; each half adds its own. */
  css: string;
  ask: Ask;
  briefing: () => Briefing;
  /** Whether this script still belongs to an installed extension; after an update or removal it is an orphan. */
  isAlive: () => boolean;
  /** Ends everything of ours on this page: what an orphan does as soon as it learns of it. */
  retire: () => void;
  /** Aborts when the presence changes, and when this script is replaced by a newer one. */
  signal: AbortSignal;
}

/** What a half does about what the background tells it; where there may be nothing to do it with, it resolves to whether there was. */
export type Half = { [Name in PushName]?: (payload: Pushes[Name]) => void | Promise<boolean> };

/**
 * Runs one half on this page as the settings ask, and starts it over when its presence here changes. Where the site is switched off, it
 * leaves before a single listener is added.
 */
export async function start<OneSite extends Site>(
  name: 'writing' | 'reading' | 'walking',
  site: OneSite,
  run: (parts: PageParts<OneSite>) => Half,
): Promise<void> {
  const lifetime = beginLifetime(name);
  const { signal } = lifetime;
  let briefing = await send('page.hello', {});
  const presenceNow = () => briefing.settings.sites[site.id];
  if (presenceNow() === 'off') return;

  const css = `${tokens}\n${styles}`;
  const begin = () => {
    const presence = presenceNow();
    const stopper = new AbortController();
    const half: Half =
      presence === 'off'
        ? {}
        : run({
            site,
            presence,
            css,
            ask: send,
            briefing: () => briefing,
            isAlive,
            retire: () => lifetime.abort(),
            signal: AbortSignal.any([signal, stopper.signal]),
          });
    return { presence, half, stop: () => stopper.abort() };
  };
  let running = begin();

  receive(({ name, payload }) => {
    if (name === 'page.briefing') {
      briefing = payload;
      if (presenceNow() !== running.presence) {
        running.stop();
        running = begin();
        return true;
      }
    }
    const handle = running.half[name];
    return handle ? (handle(payload as never) ?? true) : null;
  }, signal);
}
