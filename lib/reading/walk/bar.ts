import { marks } from '@/lib/feedback/captures/mark';
import type { Tally } from '@/lib/feedback/posts/question';
import { tallyText } from '@/lib/feedback/posts/tally';
import { button, make } from '@/lib/page/element';
import { makeSurface } from '@/lib/page/surface';
import { themeAround } from '@/lib/page/theme';
import { type Act, actOf, acts, isPlain } from './acts';
import type { Here } from './walker';

/** What the bar says. `asking`: whose post this is; `closed`: why no walk can begin here. */
type BarState =
  | { at: 'asking'; name: string }
  | { at: 'closed'; because: string }
  | {
      at: 'walking';
      here: Here | null;
      tally: Tally | null;
      canUndo: boolean;
      poll: 'none' | 'shown' | 'saved';
      replies: Replies;
      /** What there is to say beside the reply itself. */
      told: string;
    };

/** What there is to reply, and which of it was chosen; nothing until it is asked for. */
interface Replies {
  offered: readonly string[];
  chosen: string | null;
}

interface BarChoices {
  act: (act: Act) => void;
  /** Whether the post is one of ours. */
  claim: (ours: boolean) => void;
  /** Lets a reply wait until it is inserted. */
  choose: (reply: string) => void;
  copy: (reply: string) => void;
  /** Takes what there is to reply away again. */
  putAway: () => void;
}

export interface Bar {
  show(state: BarState, beside: Element): void;
  focus(): void;
  /** What it covers is not in view. */
  box(): DOMRect;
  /** At the foot of the window; at its head where a page ends above the foot. */
  stand(at: 'foot' | 'head'): void;
  remove(): void;
}

export const noReplies: Replies = { offered: [], chosen: null };

const margin = 12;
const glimpse = 160;

/** The bar of a walk: the reply looked at, an act for each key, and the count. Keys count while the focus is in it, and nowhere else. */
export function makeBar(
  css: string,
  { act, claim, choose, copy, putAway }: BarChoices,
  signal: AbortSignal,
): Bar {
  const surface = makeSurface(css);
  let standing: 'foot' | 'head' = 'foot';
  const words = make('p', { class: 'words', role: 'status' });
  const count = make('p', { class: 'count' });
  const buttons = new Map(acts.map((row) => [row.act, actButton(row.act, row.key, row.name)]));
  const buttonOf = (act: Act) => buttons.get(act) ?? '';
  const saying = group('What it is', marks.map(buttonOf));
  const going = group(
    'Where to',
    (['back', 'next', 'reply', 'undo', 'poll', 'keys', 'end'] as const).map(buttonOf),
  );
  const ours = button({ class: 'main' }, 'Yes, walk through its replies', () => claim(true));
  const notOurs = button({}, 'No', () => claim(false));
  const asking = group('Whose post it is', [ours, notOurs]);
  const replying = group('What to reply', []);
  const keys = make(
    'dl',
    { class: 'keys' },
    ...acts.flatMap(({ key, name }) => [make('dt', {}, make('kbd', {}, shown(key))), make('dd', {}, name)]),
  );
  const region = make(
    'section',
    { class: 'walk', tabindex: '-1', 'aria-label': 'Walk through the replies' },
    keys,
    make('div', { class: 'said' }, words, count),
    asking,
    replying,
    saying,
    going,
  );
  keys.hidden = true;
  surface.root.append(region);

  function press(pressed: Act): void {
    if (pressed === 'keys') {
      keys.hidden = !keys.hidden;
      buttons.get('keys')?.setAttribute('aria-expanded', String(!keys.hidden));
      place();
      act('keys');
    } else act(pressed);
  }

  function actButton(act: Act, key: string, name: string): HTMLButtonElement {
    const face = button({ 'aria-keyshortcuts': key, 'data-act': act }, '', () => press(act));
    face.append(name, ' ', make('kbd', { 'aria-hidden': 'true' }, shown(key)));
    return face;
  }

  /** Each with the number of its place as its key. */
  function drawReplies({ offered, chosen }: Replies): void {
    replying.hidden = offered.length === 0;
    const rows = offered.map((text, index) => {
      const face = button({ 'aria-pressed': String(text === chosen), 'data-reply': `${index + 1}` }, '', () =>
        choose(text),
      );
      face.append(text, ' ', make('kbd', { 'aria-hidden': 'true' }, `${index + 1}`));
      return make(
        'div',
        { class: 'reply' },
        face,
        button({ 'aria-label': `Copy: ${text}` }, 'Copy', () => copy(text)),
      );
    });
    replying.replaceChildren(...rows);
  }

  function replyAt(key: string): HTMLElement | null {
    return /^\d$/.test(key) ? replying.querySelector(`[data-reply="${key}"]`) : null;
  }

  region.addEventListener('keydown', (event) => {
    const reply = isPlain(event) ? replyAt(event.key) : null;
    if (reply) {
      event.preventDefault();
      return reply.click();
    }
    const asked = actOf(event);
    if (asked === null || buttons.get(asked)?.disabled || (asking.hidden === false && asked !== 'end'))
      return;
    event.preventDefault();
    // The first Escape closes what stands open on top.
    if (asked !== 'end' || (keys.hidden && replying.hidden)) press(asked);
    else if (keys.hidden) putAway();
    else press('keys');
  });
  // A press anywhere on the bar brings its keys back.
  region.addEventListener('pointerup', () => focusIn());

  function focusIn(): void {
    if (!region.contains(surface.root.activeElement)) region.focus({ preventScroll: true });
  }

  function place(): void {
    const { width, height } = surface.host.getBoundingClientRect();
    const top = standing === 'foot' ? innerHeight - height - margin : margin;
    surface.place(Math.max(0, (innerWidth - width) / 2), top);
  }
  window.addEventListener('resize', place, { signal });

  return {
    show(state, beside) {
      const walking = state.at === 'walking';
      saying.hidden = !walking || state.here === null;
      going.hidden = state.at === 'asking';
      asking.hidden = state.at !== 'asking';
      for (const only of ['back', 'next', 'reply', 'undo', 'keys'] as const) hide(only, !walking);
      hide('poll', !walking || state.poll === 'none');
      disable('undo', !walking || !state.canUndo);
      disable('reply', !walking || state.here === null);
      drawReplies(walking ? state.replies : noReplies);
      disable('poll', !walking || state.poll === 'saved');
      words.replaceChildren(...wordsOf(state));
      count.textContent = walking && state.tally ? tallyText(state.tally) : '';
      for (const mark of marks)
        buttons.get(mark)?.setAttribute('aria-pressed', String(walking && state.here?.mark === mark));
      surface.setTheme(themeAround(beside));
      surface.show(beside);
      place();
    },
    focus: focusIn,
    box: () => surface.host.getBoundingClientRect(),
    stand(at) {
      standing = at;
      place();
    },
    remove: () => surface.remove(),
  };

  function hide(act: Act, hidden: boolean): void {
    const face = buttons.get(act);
    if (face) face.hidden = hidden;
  }

  function disable(act: Act, disabled: boolean): void {
    const face = buttons.get(act);
    if (face) face.disabled = disabled;
  }
}

function group(label: string, children: (Node | string)[]): HTMLElement {
  return make('div', { class: 'group', role: 'group', 'aria-label': label }, ...children);
}

/** A key as it is printed on it. */
function shown(key: string): string {
  return key === 'Escape' ? 'Esc' : key.toUpperCase();
}

/** The start of the reply, so that whoever cannot see the outline knows what a key would be about. */
function wordsOf(state: BarState): (Node | string)[] {
  if (state.at === 'asking') return [`Is this post by ${state.name} yours?`];
  if (state.at === 'closed') return [state.because];
  const { here, told } = state;
  if (!here) return [told];
  const { author, text } = here.seen;
  const start = text.length > glimpse ? `${text.slice(0, glimpse).trimEnd()}…` : text;
  return [told ? `${told} ` : '', make('b', { dir: 'auto' }, author.name), ' ', make('bdi', {}, start)];
}
