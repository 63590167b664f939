import { briefsOf } from '@/lib/inbox/queries/briefs';
import type { ListId } from '@/lib/inbox/queries/lists';
import type { Ask } from './asking/Asking';
import { briefsText } from './handing-off/forms';
import type { Operations } from './operations';
import type { Acts } from './use-acts';
import type { Runs } from './use-keys';
import type { Moves } from './use-moves';
import type { Selection } from './use-selection';

/** What the commands of the inbox are done with. */
interface Tools {
  ids: readonly string[];
  list: ListId;
  moves: Moves;
  selection: Selection;
  operations: Operations;
  acts: Pick<Acts, 'say' | 'undoLast'>;
  onAsk: (ask: Ask) => void;
  onAdd: () => void;
  /** Puts the focus into the search field, wherever that is by now. */
  onSearch: () => void;
  /** Opens what is in hand, for its note to be written. */
  onNote: () => void;
  /** Whether there is a way back from what is open. */
  opened: boolean;
}

/** What each command does as things stand; what can't be done now is left out. */
export const runsOf = (tools: Tools): Runs => ({ ...moving(tools), ...inHand(tools), ...sorting(tools) });

const moving = ({ ids, moves, selection, acts, ...on }: Tools): Runs => ({
  search: on.onSearch,
  help: () => on.onAsk('help'),
  palette: () => on.onAsk('palette'),
  add: on.onAdd,
  undo: acts.undoLast,
  toNew: () => moves.toList('new'),
  toUnanswered: () => moves.toList('unanswered'),
  toWaiting: () => moves.toList('waiting'),
  toUntold: () => moves.toList('untold'),
  toPraise: () => moves.toList('praise'),
  toAll: () => moves.toList('all'),
  toSnoozed: () => moves.toList('snoozed'),
  toTrash: () => moves.toList('trash'),
  ...(ids.length > 0 && { next: () => moves.by(1), previous: () => moves.by(-1) }),
  ...(selection.ids.length > 0 && !moves.replying
    ? { back: selection.none }
    : (on.opened || moves.replying) && { back: moves.leave }),
});

const inHand = ({ moves: { current, openOne }, selection }: Tools): Runs =>
  current === null
    ? {}
    : {
        open: () => openOne(current),
        select: () => selection.toggle(current),
        selectTo: () => selection.extend(current),
      };

const sorting = ({ list, moves, operations, acts, onAsk, onNote }: Tools): Runs => {
  const { targets, finish } = moves;
  if (targets.length === 0 || list === 'trash') return {};
  return {
    done: () => finish(() => operations.sorted(targets)),
    idea: () => operations.kind(targets, 'idea'),
    problem: () => operations.kind(targets, 'problem'),
    question: () => operations.kind(targets, 'question'),
    praise: () => operations.kind(targets, 'praise'),
    other: () => operations.kind(targets, 'other'),
    kind: () => onAsk('kind'),
    areas: () => onAsk('areas'),
    merge: () => onAsk('merge'),
    snooze: () => onAsk('snooze'),
    department: () => onAsk('department'),
    status: () => onAsk('status'),
    remove: () => finish(() => operations.remove(targets)),
    copy: () => void copyBriefs(targets, acts),
    handOff: () => onAsk('handOff'),
    reply: () => moves.reply(targets),
    answered: () => onAsk('answered'),
    ...(targets.length === 1 && { note: onNote }),
  };
};

const copyBriefs = (ids: readonly string[], { say }: Pick<Acts, 'say'>) =>
  briefsOf(ids)
    .then((briefs) => navigator.clipboard.writeText(briefsText(briefs)))
    .then(
      () => say(ids.length === 1 ? 'Brief copied' : `${ids.length} briefs copied`),
      () => say('The browser did not let Earshot copy that'),
    );
