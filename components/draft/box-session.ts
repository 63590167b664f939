import type { Drafting } from '@/components/card/use-acts';
import { type Box, replaced, undone } from '@/lib/draft/box';
import { judge } from '@/lib/draft/judge';
import type { Snapshot } from '@/lib/editors/session';
import { forgetTopic, rememberTopic } from '@/lib/profile/asked-about';
import { unknownBrand } from '@/lib/profile/ownership';
import type { Brand } from '@/lib/profile/brand';
import type { Settings } from '@/lib/profile/settings';
import { markAgain, neverMark } from '@/lib/profile/tastes';
import { findingKey, without } from '@/lib/profile/waved';

interface Ports {
  /** Keeps the box as it stands; what went wrong is told elsewhere. */
  keep: (box: Box) => void;
  changeSettings: (change: (settings: Settings) => Settings) => Promise<unknown>;
  now: () => number;
}

/** The box's own words as a session, which the advice draws as it draws a composer's. */
export interface BoxSession extends Drafting {
  box(): Box;
  settings(): Settings;
  /** Changes the box and keeps it. */
  change(change: (box: Box) => Box): void;
  /** Takes over what was kept by somebody else: the menu, or the panel of another window. */
  takeOver(kept: Box): void;
  brief(settings: Settings): void;
}

export function makeBoxSession(kept: Box, known: Settings, ports: Ports): BoxSession {
  const listeners = new Set<() => void>();
  let box = kept;
  let settings = known;
  let latest: Snapshot | null = null;

  function draw(): void {
    latest = null;
    for (const listener of listeners) listener();
  }

  function change(to: (box: Box) => Box): void {
    // A clock that stands still, or was set back, must not make this change look older than the last.
    box = { ...to(box), at: Math.max(ports.now(), box.at + 1) };
    ports.keep(box);
    draw();
  }

  function wave(to: (waved: Set<string>) => void): void {
    const waved = new Set(box.ignored);
    to(waved);
    change((now) => ({ ...now, ignored: [...waved] }));
  }

  function snapshotOf(): Snapshot {
    const brand = brandOf(box, settings);
    const { text, site, reply } = box;
    const draft = { text, site, reply };
    return {
      open: true,
      draft,
      judgement: without(judge(draft, brand, settings), new Set(box.ignored)),
      poster: { identity: null, standing: 'ours', brand },
      brand,
      pointed: null,
      pictures: false,
      hold: null,
      canUndo: box.formers.at(-1)?.why === 'rewritten',
      onlyCopy: null,
      theme: 'light',
      focusRequest: 0,
    };
  }

  return {
    box: () => box,
    settings: () => settings,
    change,
    takeOver(kept) {
      if (kept.at <= box.at) return;
      box = kept;
      draw();
    },
    brief(changed) {
      settings = changed;
      draw();
    },
    snapshot: () => (latest ??= snapshotOf()),
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    async replace(what, text) {
      const { start, end } = what === 'all' ? { start: 0, end: box.text.length } : what;
      const words = box.text.slice(0, start) + text + box.text.slice(end);
      change((now) => replaced(now, words, 'rewritten'));
      return 'done';
    },
    async undo() {
      change((now) => undone(now) ?? now);
      return 'done';
    },
    ignore: (finding) => wave((waved) => waved.add(findingKey(finding))),
    unignore: (finding) => wave((waved) => waved.delete(findingKey(finding))),
    never: async (what) => void (await ports.changeSettings((now) => neverMark(now, what))),
    restore: async (what) => void (await ports.changeSettings((now) => markAgain(now, what))),
    remember: async (about) => void (await ports.changeSettings((now) => rememberTopic(now, about))),
    forget: async (about) => void (await ports.changeSettings((now) => forgetTopic(now, about))),
    // Nobody posts from here, so nobody is asked whose account it is.
    claim: () => Promise.reject(new Error('the box has no identity to claim')),
  };
}

/** The brand chosen, or the only one there is. */
function brandOf(box: Box, { brands }: Settings): Brand {
  const only = brands.length === 1 ? brands[0] : undefined;
  return brands.find(({ id }) => id === box.brand) ?? only ?? unknownBrand;
}
