import { sessionKey } from '@/lib/editors/session';
import type { Briefing, PushName, Pushes } from '@/lib/messages/contract';
import type { Presence } from '@/lib/profile/settings';
import type { Site } from '@/lib/sites/adapter';
import type { Ask } from './ask';
import { type Capturing, startCapturing } from './capturing';
import { makeCard } from './card-session';
import { Composing } from './composing';
import { startHolding } from './holding';

export interface PageParts {
  site: Site;
  css: string;
  briefing: Briefing;
  ask: Ask;
  isAlive: () => boolean;
  signal: AbortSignal;
}

/** What the background's pushes do to a page. */
export type Page = { [Name in PushName]: (payload: Pushes[Name]) => void };

interface Running {
  presence: Presence;
  capturing: Capturing | null;
  briefed(): void;
  openCard(): void;
  stop(): void;
}

/** Runs Earshot on one page as the settings ask, and starts over when they change: in page, quiet or off. */
export function startPage(parts: PageParts): Page {
  let { briefing } = parts;
  const presenceNow = () => briefing.settings.sites[parts.site.id];
  const begin = () => run(parts, presenceNow(), () => briefing);
  let running = begin();

  return {
    'page.briefing': (next) => {
      briefing = next;
      if (presenceNow() === running.presence) return running.briefed();
      running.stop();
      running = begin();
    },
    'captures.changed': () => running.capturing?.forget(),
    'page.capture': ({ what }) => void running.capturing?.capture(what),
    'page.card': () => running.openCard(),
  };
}

function run(parts: PageParts, presence: Presence, briefing: () => Briefing): Running {
  const { site, css, ask, isAlive } = parts;
  const stopper = new AbortController();
  const signal = AbortSignal.any([parts.signal, stopper.signal]);
  const stop = () => stopper.abort();
  const idle = { presence, capturing: null, briefed: () => {}, openCard: () => {}, stop };
  if (presence === 'off') return idle;
  const inPage = presence === 'in-page';
  const capturing = startCapturing({ site, css, ask, isAlive, inPage, signal });
  if (!inPage) return { ...idle, capturing };

  let cardAsked = false;
  const loadCardOnce = () => {
    if (!cardAsked) void ask('card.load', {});
    cardAsked = true;
  };
  const composing: Composing = new Composing({
    site,
    css,
    briefing,
    signal,
    changed: () => card.changed(),
    entered: loadCardOnce,
    openCard: (how) => card.open(how),
  });
  const card = makeCard({ site: site.id, css, composing, ask, signal });
  startHolding({
    site,
    css,
    composing,
    briefing,
    ask,
    isAlive,
    signal,
    openCard: () => card.open('pointer'),
  });
  composing.start();
  Object.defineProperty(globalThis, sessionKey, { value: card.session, configurable: true });
  return { presence, capturing, stop, briefed: composing.refresh, openCard: () => card.open('keyboard') };
}
