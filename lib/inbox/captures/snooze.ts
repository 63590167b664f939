import { byPerson, capturesOf } from './captures';
import { change } from './changes';
import { idsUnder } from '../store/found';

/** Brings back into sight what was put off until now or earlier. Resolves to how many those were; throws `NotSaved`. */
export async function wake(now: number): Promise<number> {
  const due = (await asleep()).filter(({ until }) => until <= now).map(({ id }) => id);
  if (due.length === 0) return 0;
  return change(due, () => ({ snoozedUntil: null }), { ...byPerson(now), by: 'rule' });
}

/** When the next capture is to come back; null where none is put off. */
export async function nextWaking(): Promise<number | null> {
  const times = (await asleep()).map(({ until }) => until);
  return times.length === 0 ? null : Math.min(...times);
}

async function asleep(): Promise<{ id: string; until: number }[]> {
  const captures = await capturesOf(await idsUnder('is:snoozed'));
  return captures.map(({ id, snoozedUntil }) => ({ id, until: snoozedUntil ?? 0 }));
}
