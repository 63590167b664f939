import { database } from '../store/database';

const dayMs = 24 * 60 * 60 * 1000;

/** What was handed off or planned and has not moved for so many days. Live queries run this. */
export async function idsStandingStill(days: number, now: number): Promise<string[]> {
  return database.filed
    .where('terms')
    .between(['is:waiting', -Infinity], ['is:waiting', now - days * dayMs], true, true)
    .primaryKeys();
}
