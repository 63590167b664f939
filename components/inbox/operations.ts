import type { Department } from '@/lib/profile/department';
import { kindNames, type Kind } from '@/lib/feedback/sorting/kind';
import type { Capture } from '@/lib/feedback/capture';
import { movesFrom, statusNames, type Status } from '@/lib/feedback/captures/status';
import type { Told } from '@/lib/feedback/captures/history';
import { pageAddress } from '@/lib/handoff/words';
import { answer, type Answerer } from '@/lib/inbox/captures/answers';
import { removeCaptures, restoreCaptures } from '@/lib/inbox/captures/captures';
import { change, tell } from '@/lib/inbox/captures/changes';
import { changeAndFile } from '@/lib/inbox/captures/file-by-rule';
import { keepLink } from '@/lib/inbox/captures/handing-off';
import { merge, unmerge } from '@/lib/inbox/captures/merging';
import { answererNames } from './answerer-names';
import { handingOff } from './handing-off/hand-off';
import { dayText } from './snooze-times';
import type { Acts } from './use-acts';
import type { Names } from './use-names';

type Ids = readonly string[];

/** Everything that is done to captures here, to one as to many: each is one act with its Undo. */
export interface Operations {
  kind: (ids: Ids, kind: Kind) => void;
  second: (ids: Ids, second: Kind | null) => void;
  sorted: (ids: Ids) => void;
  /** Those that may not go there stay where they are. */
  status: (ids: Ids, status: Status) => void;
  department: (ids: Ids, department: Department | null) => void;
  area: (ids: Ids, area: string, about: boolean) => void;
  summary: (ids: Ids, summary: string) => void;
  reason: (ids: Ids, reason: string) => void;
  tell: (ids: Ids, told: Told) => void;
  /** Null takes back that anybody has. */
  answer: (ids: Ids, by: Answerer | null, permalink: string | null) => void;
  merge: (ids: Ids, into: string) => void;
  unmerge: (ids: Ids) => void;
  /** To a target or in a form, by its id; the department they are for where it is one. */
  handOff: (ids: Ids, to: string, department: Department | null) => void;
  /** The address of what was handed off; nothing takes it away. */
  link: (capture: Capture, address: string) => void;
  /** Null brings them back into sight. */
  snooze: (ids: Ids, until: number | null) => void;
  remove: (ids: Ids) => void;
  restore: (ids: Ids) => void;
}

export function operationsBy(acts: Pick<Acts, 'act' | 'say'>, names: Names): Operations {
  const { act, say } = acts;
  return {
    kind: (ids, kind) =>
      act(saying(`Marked as ${kindNames[kind].toLowerCase()}`, ids), ids, (how) =>
        changeAndFile(ids, () => ({ kind, kindBy: 'person' }), how, names),
      ),
    second: (ids, second) =>
      act(saying('Second kind changed', ids), ids, (how) => change(ids, () => ({ second }), how)),
    sorted: (ids) =>
      act(saying('Sorted', ids), ids, (how) =>
        change(ids, ({ status }) => (status === 'new' ? { status: 'triaged' } : {}), how),
      ),
    status: (ids, status) =>
      act(saying(`Moved to ${statusNames[status].toLowerCase()}`, ids), ids, (how) =>
        change(ids, (capture) => (movesFrom(capture).includes(status) ? { status } : {}), how),
      ),
    department: (ids, department) =>
      act(saying(department ? `For ${department.name}` : 'For no department', ids), ids, (how) =>
        change(ids, () => ({ department: department?.id ?? null }), how),
      ),
    area: (ids, area, about) =>
      act(saying(about ? `About ${area}` : `Not about ${area}`, ids), ids, (how) =>
        changeAndFile(
          ids,
          ({ areas }) => {
            const others = areas.filter((one) => one.toLowerCase() !== area.toLowerCase());
            return { areas: about ? [...others, area] : others };
          },
          how,
          names,
        ),
      ),
    summary: (ids, summary) => act('Summary changed', ids, (how) => change(ids, () => ({ summary }), how)),
    reason: (ids, reason) => act('Reason changed', ids, (how) => change(ids, () => ({ reason }), how)),
    tell: (ids, told) => act(saying('Marked as told', ids), ids, (how) => tell(ids, told, how)),
    answer: (ids, by, permalink) =>
      act(saying(by === null ? 'Waits for an answer' : answererNames[by], ids), ids, (how) =>
        answer(ids, by, permalink, how),
      ),
    merge: (ids, into) => act(saying('Merged', ids), ids, (how) => merge(ids, into, how)),
    unmerge: (ids) => act(saying('On its own again', ids), ids, (how) => unmerge(ids, how)),
    handOff: handingOff(acts, names.targets),
    link: (capture, written) => {
      const address = pageAddress(written.trim());
      if (written.trim() !== '' && address === null) {
        say('That is not a web address. Paste all of it, with https:// in front.');
        return;
      }
      act(address === null ? 'Address removed' : 'Address kept', [capture.id], (how) =>
        keepLink(capture, address, how),
      );
    },
    snooze: (ids, until) =>
      act(
        saying(until === null ? 'Back in sight' : `Snoozed until ${dayText(until, Date.now())}`, ids),
        ids,
        (how) => change(ids, () => ({ snoozedUntil: until }), how),
      ),
    remove: (ids) => act(saying('Deleted', ids), ids, (how) => removeCaptures(ids, how)),
    restore: (ids) => act(saying('Brought back', ids), ids, (how) => restoreCaptures(ids, how)),
  };
}

const saying = (text: string, { length }: Ids) =>
  length === 1 ? text : `${text}: ${length.toLocaleString('en')} captures`;
