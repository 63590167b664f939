import { useLiveQuery } from 'dexie-react-hooks';
import { named, Picker } from '@/components/ui/Picker';
import { answerers } from '@/lib/feedback/capture';
import { kindNames, kinds, type Kind } from '@/lib/feedback/sorting/kind';
import { movesFrom, statuses, statusNames, type Status } from '@/lib/feedback/captures/status';
import type { Answerer } from '@/lib/inbox/captures/answers';
import { capturesOf } from '@/lib/inbox/captures/captures';
import { answererNames } from '../answerer-names';
import type { View } from '@/lib/inbox/surfaces/views';
import type { CommandId } from '../commands';
import { waysTo } from '../handing-off/ways';
import type { Operations } from '../operations';
import type { Likenesses } from '../use-alike';
import type { Names } from '../use-names';
import { AreasPicker } from './AreasPicker';
import { KeyList } from './KeyList';
import { MergePicker } from './MergePicker';
import { Palette } from './Palette';
import { SnoozePicker } from './SnoozePicker';

/** What somebody is being asked, of the captures that an answer will be for. */
export type Ask =
  | 'kind'
  | 'status'
  | 'answered'
  | 'department'
  | 'areas'
  | 'merge'
  | 'snooze'
  | 'handOff'
  | 'help'
  | 'palette';

interface Props {
  surface: View['surface'];
  ask: Ask;
  ids: readonly string[];
  names: Names;
  likenesses: Likenesses;
  operations: Operations;
  /** Brings a capture into view, where what comes back is asked for. */
  onOpen: (id: string) => void;
  /** Runs what was answered and goes on to the next capture. */
  onFinish: (work: () => void) => void;
  onCommand: (command: CommandId) => void;
  /** Which commands do anything now. */
  commands: readonly CommandId[];
  onClose: () => void;
}

export function Asking({ ask, ids, names, likenesses, operations, onOpen, onFinish, ...rest }: Props) {
  const { onCommand, commands, onClose } = rest;
  const read = useLiveQuery(() => capturesOf(ids), [ids.join('\n')]);
  if (ask === 'help') return <KeyList onClose={onClose} />;
  if (ask === 'palette')
    return <Palette surface={rest.surface} commands={commands} onCommand={onCommand} onClose={onClose} />;
  // Asked at once: what is typed before they are read is typed into the field.
  const captures = read ?? [];
  const waiting = { reading: !read, onClose };
  /** Answers, closes, and stays. */
  const answer = (work: () => void) => {
    onClose();
    work();
  };
  const [only] = captures.length === 1 ? captures : [];

  switch (ask) {
    case 'kind':
      return (
        <Picker
          title="Kind"
          none="No kind is called that."
          options={named(
            kinds.map((id) => ({ id, name: kindNames[id], icon: id, chosen: only?.kind === id })),
          )}
          onChoose={(id) => answer(() => operations.kind(ids, one<Kind>(kinds, id)))}
          {...waiting}
        />
      );
    case 'status': {
      const reachable = new Set(captures.flatMap((capture) => movesFrom(capture)));
      return (
        <Picker
          title="Status"
          none="There is no way there from here."
          options={named(
            statuses
              .filter((id) => reachable.has(id))
              .map((id) => ({ id, name: statusNames[id], hint: meanings[id] })),
          )}
          onChoose={(id) => onFinish(() => operations.status(ids, one<Status>(statuses, id)))}
          {...waiting}
        />
      );
    }
    case 'answered':
      return (
        <Picker
          title="Who answered it"
          none="Nobody is called that."
          options={named([
            ...answerers.map((id) => ({
              id,
              name: answererNames[id],
              hint: '',
              chosen: only?.answered?.by === id,
            })),
            { id: '', name: 'It waits for an answer', hint: '', chosen: only?.answered === null },
          ])}
          onChoose={(id) =>
            onFinish(() => operations.answer(ids, id === '' ? null : one<Answerer>(answerers, id), null))
          }
          {...waiting}
        />
      );
    case 'department':
      return (
        <Picker
          title="Department"
          none="No department is called that. They are set up in the settings."
          options={named([
            ...names.departments.map(({ id, name, person }) => ({
              id,
              name,
              hint: person,
              chosen: only?.department === id,
            })),
            { id: '', name: 'No department', hint: '', chosen: only?.department === null },
          ])}
          onChoose={(id) =>
            answer(() => operations.department(ids, names.departments.find((row) => row.id === id) ?? null))
          }
          {...waiting}
        />
      );
    case 'areas':
      return (
        <AreasPicker
          captures={captures}
          areas={names.areas}
          onArea={(area, about) => operations.area(ids, area, about)}
          {...waiting}
        />
      );
    case 'merge':
      return (
        <MergePicker
          captures={captures}
          likenesses={likenesses}
          onMerge={(merged, into) => onFinish(() => operations.merge(merged, into))}
          {...waiting}
        />
      );
    case 'handOff': {
      const owner = captures[0]?.department;
      const department = captures.every((capture) => capture.department === owner)
        ? (names.departments.find(({ id }) => id === owner) ?? null)
        : null;
      return (
        <Picker
          title={ids.length === 1 ? 'Hand off' : `Hand off ${ids.length} captures`}
          none="Nothing is called that. Targets are set up in the settings."
          options={named(waysTo(names.targets, department))}
          onChoose={(to) =>
            answer(() => {
              operations.handOff(ids, to, department);
              if (only) onOpen(only.id);
            })
          }
          {...waiting}
        />
      );
    }
    case 'snooze':
      return (
        <SnoozePicker
          asleep={captures.some(({ snoozedUntil }) => snoozedUntil !== null)}
          onSnooze={(until) => onFinish(() => operations.snooze(ids, until))}
          {...waiting}
        />
      );
  }
}

/** What a status says to somebody who has not used it yet. */
const meanings: Readonly<Record<Status, string>> = {
  new: 'nobody has looked at it',
  triaged: 'we know what it is',
  'handed-off': 'a department has it',
  planned: 'it will be done',
  shipped: 'it is done',
  declined: 'it will not be done',
  told: 'its author knows',
};

/** An option's id is one of those that the options were made of. */
function one<Id extends string>(ids: readonly Id[], chosen: string): Id {
  const found = ids.find((id) => id === chosen);
  if (found === undefined) throw new Error(`asking: ${chosen} is none of ${ids.join(', ')}`);
  return found;
}
