import { copyDatabase, listCopies } from './copies';
import { database, opened } from '../store/database';
import { forgetAuthors } from '../queries/people';

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;
/** Months are counted as thirty days: nobody is owed the hour. */
const month = 30 * day;

/**
 * What must be done now and then without anybody asking: a copy of everything once a week, and no name kept longer than it may be. `null` months
 * keep names for good. A clock that went backwards does nothing until it has caught up.
 */
export async function upkeep(now: number, retentionMonths: number | null): Promise<void> {
  await opened();
  const last = (await listCopies()).find(({ why }) => why === 'week');
  if (!last || now - last.at >= week) await copyDatabase(database.name, 'week', now);
  if (retentionMonths !== null) await forgetAuthors(now - retentionMonths * month);
}
