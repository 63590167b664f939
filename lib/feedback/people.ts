import type { Capture, Person } from './capture';
import { personOf } from './person';
import { kinds, type Kind } from './kind';
import { statuses, type Status } from './status';
import type { SourceId } from '@/lib/profile/source';

/** Somebody who told us something, and what came of it. */
export interface Speaker {
  key: string;
  site: SourceId;
  /** As the newest of it shows them. */
  author: Person;
  /** What they said, the newest first. */
  ids: string[];
  kinds: Record<Kind, number>;
  statuses: Record<Status, number>;
  /** What was shipped or declined and not told to them yet. */
  owed: string[];
  firstAt: number;
  lastAt: number;
}

type Said = Pick<Capture, 'id' | 'site' | 'author' | 'kind' | 'status' | 'postedAt' | 'capturedAt'>;

/** Everybody who told us something, whoever said most first, and among equals the latest. */
export function speakersOf(captures: Iterable<Said>): Speaker[] {
  const said = new Map<string, Said[]>();
  for (const capture of captures) {
    const key = personOf(capture);
    const all = said.get(key);
    if (all) all.push(capture);
    else said.set(key, [capture]);
  }
  return [...said]
    .map(([key, all]) => speakerOf(key, all))
    .sort((a, b) => b.ids.length - a.ids.length || b.lastAt - a.lastAt);
}

const saidAt = ({ postedAt, capturedAt }: Said) => postedAt ?? capturedAt;

function speakerOf(key: string, all: readonly Said[]): Speaker {
  const newest = all.toSorted((a, b) => saidAt(b) - saidAt(a));
  const [latest] = newest;
  const earliest = newest.at(-1);
  if (!latest || !earliest) throw new Error(`${key} said nothing`);
  const count = <Name extends string>(names: readonly Name[], is: (capture: Said) => Name) =>
    Object.fromEntries(
      names.map((name) => [name, all.filter((capture) => is(capture) === name).length]),
    ) as Record<Name, number>;
  return {
    key,
    site: latest.site,
    author: latest.author,
    ids: newest.map(({ id }) => id),
    kinds: count(kinds, ({ kind }) => kind),
    statuses: count(statuses, ({ status }) => status),
    owed: newest.filter(({ status }) => status === 'shipped' || status === 'declined').map(({ id }) => id),
    firstAt: saidAt(earliest),
    lastAt: saidAt(latest),
  };
}
