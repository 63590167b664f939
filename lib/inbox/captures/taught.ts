import { taughtBy, type Taught } from '@/lib/feedback/sorting/taught';
import { database } from '../store/database';

/** What was said long ago was said of other words, and a capture must not wait for more than these to be read. */
const latest = 300;

/** What people here have taught by saying what captures are: the captures themselves are what is kept of it, so an Undo or an erasure unteaches. */
export async function taughtHere(): Promise<Taught> {
  const ids = await database.filed
    .where('terms')
    .between(['by:person', -Infinity], ['by:person', Infinity])
    .reverse()
    .limit(latest)
    .primaryKeys();
  const said = await database.captures.bulkGet(ids);
  return taughtBy(said.filter((capture) => capture !== undefined));
}
