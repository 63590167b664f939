import { kinds, type Kind } from '@/lib/feedback/sorting/kind';
import { personOf } from '@/lib/feedback/people/person';
import type { Status } from '@/lib/feedback/captures/status';
import type { Brief } from '@/lib/handoff/brief';
import type { Week } from '@/lib/handoff/digest';
import { briefsOf } from './briefs';
import { capturesOf } from '../captures/captures';
import { database } from '../store/database';
import { idsUnder } from '../store/found';

/** One thing that waits for somebody to decide. */
export interface Topic {
  brief: Brief;
  status: Status;
}

/** Everything that waits for a department, and the topics of what has waited longest. */
export interface Waiting {
  count: number;
  topics: Topic[];
}

// Live queries run these: what waits for anything but the database before it reads is not seen by them.

/** What waits for a department to decide, by its id, the longest waiting first; of more than `most` only these are read. */
export async function waitingFor(department: string, most: number): Promise<Waiting> {
  const ids = await idsUnder(`waits:${department}`);
  const shown = ids.slice(0, most);
  const [briefs, captures] = await Promise.all([briefsOf(shown), capturesOf(shown)]);
  const statuses = new Map(captures.map(({ id, status }) => [id, status]));
  const topics = briefs.flatMap((brief) => {
    const status = statuses.get(brief.id);
    return status ? [{ brief, status }] : [];
  });
  return { count: ids.length, topics };
}

/** How much waits that no department is named for. */
export const countUnassigned = async (): Promise<number> => (await idsUnder('waits:')).length;

/** What came in and what came of it between two times. */
export async function weekOf(from: number, to: number): Promise<Week> {
  const ids = await database.filed
    .where('terms')
    .between(['all', from], ['all', to], true, true)
    .primaryKeys();
  const captures = await capturesOf(ids);
  const moves = await database.events
    .where('[what+at]')
    .between(['status', from], ['status', to], true, true)
    .toArray();
  const told = await database.events
    .where('[what+at]')
    .between(['told', from], ['told', to], true, true)
    .count();
  const moved = (status: Status) => moves.filter((event) => event.to === status).length;
  const counted = kinds.map((kind) => [kind, captures.filter((capture) => capture.kind === kind).length]);
  return {
    captured: Object.fromEntries(counted) as Record<Kind, number>,
    people: new Set(captures.map(personOf)).size,
    shipped: moved('shipped'),
    declined: moved('declined'),
    told,
  };
}
