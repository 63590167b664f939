import { database, writing } from '../store/database';

/** What somebody saw of one place on the live site, and when. */
export interface Seen {
  works: boolean;
  at: number;
}

/** By place, among the views that surfaces were left with. */
export interface KeptChecks {
  surface: 'live-check';
  seen: Record<string, Seen>;
}

/** What was seen on the live sites from this browser, by place. */
export async function readChecks(): Promise<Record<string, Seen>> {
  return (await database.checks.get('live-check'))?.seen ?? {};
}

/** Notes what was seen at one place; null forgets it. */
export function noteCheck(place: string, seen: Seen | null): Promise<void> {
  return writing(() =>
    database.transaction('rw', database.checks, async () => {
      const { [place]: _, ...others } = await readChecks();
      await database.checks.put({
        surface: 'live-check',
        seen: seen ? { ...others, [place]: seen } : others,
      });
    }),
  );
}
