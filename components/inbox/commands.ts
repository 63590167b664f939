/** What a key does. `keys` are those of `KeyboardEvent.key`; `Mod` is Ctrl, and Command on a Mac; after `g` a second key says where to. */
interface Command {
  keys: readonly string[];
  /** The keys as they are shown, where they read otherwise. */
  shown?: string;
  name: string;
  group: 'Move' | 'Sort' | 'Pass on' | 'Go to';
}

/** Every key of the inbox. Enter opens a row that has the focus, as it presses any button. */
export const commands = {
  next: { keys: ['j', 'ArrowDown'], shown: 'j or ↓', name: 'Next capture', group: 'Move' },
  previous: { keys: ['k', 'ArrowUp'], shown: 'k or ↑', name: 'Previous capture', group: 'Move' },
  open: { keys: ['o'], shown: 'Enter or o', name: 'Open', group: 'Move' },
  back: { keys: ['u', 'Escape'], shown: 'Esc or u', name: 'Back to the list', group: 'Move' },
  search: { keys: ['/'], name: 'Search', group: 'Move' },
  add: { keys: ['p'], name: 'Add by hand', group: 'Move' },
  select: { keys: ['x'], name: 'Select', group: 'Move' },
  selectTo: { keys: ['X'], shown: 'Shift+x', name: 'Select up to here', group: 'Move' },
  help: { keys: ['?'], name: 'These keys', group: 'Move' },
  palette: { keys: ['Mod+k'], shown: 'Ctrl+K', name: 'Find a command', group: 'Move' },
  done: { keys: ['e'], name: 'Mark as sorted, and go to the next', group: 'Sort' },
  idea: { keys: ['1'], name: 'It is an idea', group: 'Sort' },
  problem: { keys: ['2'], name: 'It is a problem', group: 'Sort' },
  question: { keys: ['3'], name: 'It is a question', group: 'Sort' },
  praise: { keys: ['4'], name: 'It is praise', group: 'Sort' },
  other: { keys: ['5'], name: 'It is something else', group: 'Sort' },
  kind: { keys: ['i'], name: 'Kind', group: 'Sort' },
  areas: { keys: ['t'], name: 'Areas', group: 'Sort' },
  merge: { keys: ['m'], name: 'Merge with …', group: 'Sort' },
  snooze: { keys: ['h'], name: 'Snooze', group: 'Sort' },
  remove: { keys: ['#', 'Delete'], shown: '#', name: 'Delete', group: 'Sort' },
  undo: { keys: ['z', 'Mod+z'], shown: 'z or Ctrl+Z', name: 'Undo the last change', group: 'Sort' },
  department: { keys: ['d'], name: 'Department', group: 'Pass on' },
  status: { keys: ['s'], name: 'Status', group: 'Pass on' },
  handOff: { keys: ['f'], name: 'Hand off to …', group: 'Pass on' },
  reply: { keys: ['r'], name: 'Draft a reply', group: 'Pass on' },
  answered: { keys: ['a'], name: 'Who answered it', group: 'Pass on' },
  copy: { keys: ['c'], name: 'Copy a brief', group: 'Pass on' },
  note: { keys: ['n'], name: 'Write a note', group: 'Pass on' },
  toNew: { keys: ['g i'], name: 'New', group: 'Go to' },
  toUnanswered: { keys: ['g n'], name: 'Needs an answer', group: 'Go to' },
  toWaiting: { keys: ['g w'], name: 'Waiting on a department', group: 'Go to' },
  toUntold: { keys: ['g s'], name: 'To be told', group: 'Go to' },
  toPraise: { keys: ['g p'], name: 'Praise', group: 'Go to' },
  toAll: { keys: ['g a'], name: 'All', group: 'Go to' },
  toSnoozed: { keys: ['g h'], name: 'Snoozed', group: 'Go to' },
  toTrash: { keys: ['g #'], name: 'Trash', group: 'Go to' },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands).filter((id): id is CommandId => id in commands);

export const shownKeys = (id: CommandId): string => {
  const command: Command = commands[id];
  return command.shown ?? command.keys.join(' or ');
};

const byKey = new Map<string, CommandId>(
  commandIds.flatMap((id) => commands[id].keys.map((key) => [key, id] as const)),
);

/** Whether a key begins one that is written with two. */
export const isPrefix = (key: string): boolean => key === 'g';

/** The command of a key; null where it has none. `before` is the prefix pressed before it. */
export function commandOf(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  before: string | null,
): CommandId | null {
  if (altKey) return null;
  const pressed = ctrlKey || metaKey ? `Mod+${key.toLowerCase()}` : key;
  return byKey.get(before === null ? pressed : `${before} ${pressed}`) ?? null;
}
