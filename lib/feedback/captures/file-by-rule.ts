import { departmentFor } from '@/lib/profile/routing';
import type { Settings } from '@/lib/profile/settings';
import { areasIn } from '../sorting/about';
import type { Capture } from '../capture';
import type { HistoryEvent } from './history';
import { changed, type Act, type Changed, type Triage } from './triage';

/** What our rules know: the areas of our brands, and what is whose. */
export type Desks = Pick<Settings, 'brands' | 'departments' | 'routes'>;

/** What a rule says of a capture, and why, in words to the person who finds it there. */
interface ByRule {
  fields: Pick<Triage, 'areas'> | Pick<Triage, 'department'>;
  why: string;
}

/** A capture as our rules file it, with what its history says of that, as a part of an act. */
export function filed(capture: Capture, history: readonly HistoryEvent[], act: Act, desks: Desks): Changed {
  return filedByRule(capture, history, desks).reduce<Changed>(
    ({ capture: before, events }, { fields, why }) => {
      const next = changed(before, fields, { ...act, by: 'rule', why });
      return { capture: next.capture, events: [...events, ...next.events] };
    },
    { capture, events: [] },
  );
}

/** More than these a post only mentions. */
const mostAreas = 3;

/**
 * What our rules make of a capture: the areas that its words name, where it has none, and the department it then belongs to. What anybody
 * has decided, by the history, stays.
 */
function filedByRule(
  capture: Pick<Capture, 'text' | 'kind' | 'brand' | 'areas' | 'department'>,
  history: readonly Pick<HistoryEvent, 'what' | 'by'>[],
  desks: Desks,
): ByRule[] {
  const named = isDecided('areas', capture.areas.length > 0, history) ? [] : areasNamed(capture, desks);
  const areas = named.length > 0 ? named.map(({ name }) => name) : capture.areas;
  const about: ByRule[] =
    named.length === 0 ? [] : [{ fields: { areas }, why: named.map(wordsOf).join('; ') }];
  if (isDecided('department', capture.department !== null, history)) return about;
  const filing = departmentFor({ kind: capture.kind, areas }, desks.routes, desks.departments);
  const department = filing?.department.id ?? null;
  if (department === capture.department) return about;
  return [
    ...about,
    { fields: { department }, why: filing?.why ?? 'No rule of yours is about this any more' },
  ];
}

/** A value that no rule is known to have given was given by somebody, who may have had it from a colleague's file. */
function isDecided(
  what: 'areas' | 'department',
  known: boolean,
  history: readonly Pick<HistoryEvent, 'what' | 'by'>[],
): boolean {
  const last = history.findLast((event) => event.what === what);
  return last ? last.by !== 'rule' : known;
}

/** Of the brand it was captured for; where that is not known, of whichever brand has such an area. */
function areasNamed({ text, brand }: Pick<Capture, 'text' | 'brand'>, { brands }: Desks) {
  const own = brands.filter(({ id }) => id === brand);
  const areas = (own.length > 0 ? own : brands).flatMap((one) => one.areas);
  return areasIn(text, areas).slice(0, mostAreas);
}

const wordsOf = ({ name, words: [word = name] }: { name: string; words: readonly string[] }) =>
  word.toLowerCase() === name.toLowerCase() ? `It names ${name}` : `“${word}” is a word of ${name}`;
