import type { SiteId } from '@/lib/profile/site';

/** How a draft written elsewhere reached the box, where there is something to say of it. */
export type Arrival = 'read' | 'cut' | 'selection' | 'private' | 'unreadable';

/** What stood in the box before something took its place. */
export interface Former {
  text: string;
  ignored: readonly string[];
  why: 'rewritten' | 'cleared' | 'replaced';
}

/** The box in which a draft written elsewhere is judged: its words, whom and where they are for, and whether it is the side panel's open tab. */
export interface Box {
  open: boolean;
  /** Which draft this is: another number for each that takes the place of one before. */
  draft: number;
  text: string;
  site: SiteId;
  reply: boolean;
  /** The id of the brand it speaks for; null leaves it to the settings. */
  brand: string | null;
  /** Findings waved away in this draft, by their keys. */
  ignored: readonly string[];
  /** Oldest first; the last is what an undo brings back. */
  formers: readonly Former[];
  arrival: Arrival | null;
  /** When it last changed: of two states, the later counts. */
  at: number;
}

/** Longer than any post: Facebook's limit is 63,206. */
export const longest = 64_000;
const mostFormers = 5;

export const emptyBox: Box = {
  open: false,
  draft: 0,
  text: '',
  site: 'x',
  reply: false,
  brand: null,
  ignored: [],
  formers: [],
  arrival: null,
  at: 0,
};

/** Typed into: what a rewrite or clearing took away is let go, another draft that had to make room is not. */
export function typed(box: Box, text: string): Box {
  const last = box.formers.findLastIndex(({ why }) => why === 'replaced');
  const ignored = text.trim() === '' ? [] : box.ignored;
  return { ...box, text, ignored, formers: box.formers.slice(0, last + 1), arrival: null };
}

/** Something else stands in place of the words, which an undo brings back. */
export function replaced(box: Box, text: string, why: Former['why']): Box {
  const { text: before, ignored } = box;
  const formers = before.trim() === '' ? box.formers : [...box.formers, { text: before, ignored, why }];
  const start = why === 'rewritten' ? { text } : { text, ignored: [], draft: box.draft + 1 };
  return { ...box, ...start, formers: formers.slice(-mostFormers), arrival: null };
}

/** What stood there before; null where nothing did. */
export function undone(box: Box): Box | null {
  const former = box.formers.at(-1);
  if (!former) return null;
  const { text, ignored, why } = former;
  const draft = why === 'rewritten' ? box.draft : box.draft + 1;
  return { ...box, draft, text, ignored, formers: box.formers.slice(0, -1), arrival: null };
}

/** A draft is brought from elsewhere, and the box is opened. One that could not be read leaves the words in the box alone. */
export function brought(box: Box, text: string, arrival: Arrival, site: SiteId | null): Box {
  const whole = text.replaceAll('\r\n', '\n').trim();
  const words = whole.slice(0, longest);
  const same = words === '' || words === box.text;
  return {
    ...(same ? box : replaced(box, words, 'replaced')),
    open: true,
    site: site ?? box.site,
    arrival: whole.length > longest ? 'cut' : arrival,
  };
}
