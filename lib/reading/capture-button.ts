import { button, make } from '@/lib/page/element';
import { makeSurface, type Surface } from '@/lib/page/surface';
import { themeAround } from '@/lib/page/theme';
import { roomIn, takenIn } from './room';

type Size = Pick<DOMRect, 'width' | 'height'>;

/** What the button is about to do, is doing, or did, and what went wrong; `failed` says where the words are instead. */
export type ButtonState =
  | { at: 'idle' | 'saving' | 'captured' | 'known'; because?: string }
  | { at: 'failed'; because: string };

interface RepliesShown {
  /** They can be walked through. */
  walked: boolean;
  /** One of them is ours. */
  ours: boolean;
}

interface CaptureButton {
  readonly surface: Surface;
  /** Stands by a post's bar of actions and shows how things are with that post, and with the replies to it. */
  show(bar: Element, state: ButtonState, replies: RepliesShown): void;
}

const labels = {
  idle: 'Capture as idea',
  saving: 'Saving',
  captured: 'Captured ✓',
  known: 'Already captured',
  failed: 'Not saved',
} as const;

const answered = 'You have replied to this: see below.';

const gap = 8;
const shortBar = 280;

/**
 * The one capture button of a page. It follows hover and focus from outside the site's own tree: sites recycle their lists, and a node of
 * ours in a keyed list would be thrown away with a post or show up on another.
 */
export function makeCaptureButton(
  css: string,
  press: () => void,
  undo: () => void,
  openInbox: () => void,
  walk: () => void,
): CaptureButton {
  const surface = makeSurface(css);
  const face = button({ class: 'capture' }, labels.idle, press);
  const second = button({ class: 'capture second' }, 'Undo', () =>
    second.dataset['does'] === 'undo' ? undo() : openInbox(),
  );
  const through = button({ class: 'capture' }, 'Walk through the replies', walk);
  const because = make('span', { class: 'because' });
  const live = make('span', { class: 'unseen', role: 'status' });
  surface.root.append(make('div', { class: 'capturing' }, because, face, second, through, live));
  return {
    surface,
    show(bar, state, { walked, ours }) {
      face.textContent = labels[state.at];
      face.disabled = state.at === 'saving';
      face.dataset['state'] = state.at;
      second.hidden = state.at !== 'captured' && state.at !== 'known';
      second.dataset['does'] = state.at === 'captured' ? 'undo' : 'open';
      second.textContent = state.at === 'captured' ? 'Undo' : 'Open';
      through.hidden = !walked;
      because.textContent = state.because ?? (ours ? answered : '');
      because.hidden = because.textContent === '';
      const did = state.at === 'idle' ? [] : [labels[state.at]];
      const said = [...did, ...(state.because ? [state.because] : [])];
      if (said.length > 0) live.textContent = said.join('. ');
      surface.setTheme(themeAround(bar));
      surface.show(null);
      const { left, top } = placeBy(bar, surface.host.getBoundingClientRect());
      surface.place(left, top);
    },
  };
}

/**
 * A post's bar spans it: the button stands above it, as near to its far end as nothing that can be pressed and no words are covered; where
 * there is no such room, over the foot of the words or picture. A comment's bar is short: the button stands after its last control. Below is
 * where a composer's own pill may be.
 */
function placeBy(bar: Element, size: Size): { left: number; top: number } {
  const box = bar.getBoundingClientRect();
  const rightToLeft = getComputedStyle(bar).direction === 'rtl';
  const controls = [...bar.children].map((child) => child.getBoundingClientRect());
  const end = rightToLeft
    ? box.right - Math.min(box.right, ...controls.map(({ left }) => left))
    : Math.max(box.left, ...controls.map(({ right }) => right)) - box.left;
  const short = end < box.width / 2 || box.width < shortBar;
  const top = short ? box.top + (box.height - size.height) / 2 : box.top - size.height;
  const along = short ? end + gap : box.width - size.width;
  const far = rightToLeft ? box.right - along - size.width : box.left + along;
  const left = short ? far : (roomAbove(bar, box, size, rightToLeft ? 'left' : 'right') ?? far);
  return { left: Math.max(0, Math.min(left, innerWidth - size.width)), top };
}

function roomAbove(
  bar: Element,
  { left, right, top }: DOMRect,
  { width, height }: Size,
  nearest: 'left' | 'right',
): number | null {
  const row = { left, right, top: top - height, bottom: top };
  const { controls, words } = takenIn(row, bar);
  return roomIn(row, [...controls, ...words], width, nearest) ?? roomIn(row, controls, width, nearest);
}
