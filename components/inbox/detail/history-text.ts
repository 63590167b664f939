import { answerers, captureSchema } from '@/lib/feedback/capture';
import { kindNames, kinds } from '@/lib/feedback/sorting/kind';
import type { HistoryEvent } from '@/lib/feedback/captures/history';
import { statuses, statusNames } from '@/lib/feedback/captures/status';
import { answererNames } from '../answerer-names';
import type { Names } from '../use-names';
import { givenTo } from '../handing-off/ways';
import { dayText } from '../snooze-times';

/** Fields that change along with one that says it all. */
const silent = new Set(['statusAt', 'kindBy', 'outcome']);

/** What happened to a capture, in words; null for what another line says already. */
export function historyText(
  { what, to, by, at, why }: HistoryEvent,
  names: Pick<Names, 'departments' | 'targets'>,
): string | null {
  if (silent.has(what)) return null;
  const text = texts[what]?.(to, names, at) ?? `Changed: ${what}`;
  if (by === 'file') return `${text}, from a file`;
  return by === 'rule' ? `${text}, automatically${why === undefined ? '' : `: ${why}`}` : text;
}

const texts: Readonly<
  Record<string, (to: unknown, names: Pick<Names, 'departments' | 'targets'>, at: number) => string>
> = {
  captured: () => 'Captured',
  deleted: () => 'Deleted',
  restored: () => 'Brought back',
  redacted: (to) => (typeof to === 'number' ? `Words blacked out: ${to} letters` : 'Words blacked out'),
  told: () => 'Its author was told',
  kind: (to) => `Marked as ${nameOf(kinds, kindNames, to).toLowerCase()}`,
  second: (to) =>
    to === null ? 'No second kind' : `Second kind: ${nameOf(kinds, kindNames, to).toLowerCase()}`,
  status: (to) => nameOf(statuses, statusNames, to),
  reason: (to) => (to === '' ? 'Reason removed' : `Reason: ${String(to)}`),
  areas: (to) => (Array.isArray(to) && to.length > 0 ? `About ${to.join(', ')}` : 'About no area'),
  department: (to, { departments }) => {
    const department = departments.find(({ id }) => id === to);
    return to === null ? 'For no department' : `For ${department?.name ?? 'a department that is gone'}`;
  },
  brand: () => 'Brand changed',
  summary: (to) => (to === '' ? 'Summary removed' : `Summary: ${String(to)}`),
  mergedInto: (to) => (to === null ? 'On its own again' : 'Merged'),
  theme: () => 'Theme changed',
  snoozedUntil: (to, _, at) =>
    typeof to === 'number' ? `Snoozed until ${dayText(to, at)}` : 'Back in sight',
  answered: (to) => {
    const by = answerers.find((one) => typeof to === 'object' && to !== null && 'by' in to && to.by === one);
    return by === undefined ? 'Waits for an answer' : answererNames[by];
  },
  handedOff: (to, { targets }) => {
    const given = captureSchema.shape.handedOff.safeParse(to).data;
    if (!given) return 'Not handed off any more';
    return `Handed off ${givenTo(given.target, targets)}${given.link === null ? '' : `: ${given.link}`}`;
  },
};

function nameOf<Id extends string>(
  ids: readonly Id[],
  names: Readonly<Record<Id, string>>,
  value: unknown,
): string {
  const id = ids.find((known) => known === value);
  return id === undefined ? String(value) : names[id];
}
