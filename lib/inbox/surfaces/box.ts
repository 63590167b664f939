import { type Box, emptyBox } from '@/lib/draft/box';
import { database, writing } from '../store/database';

/** The side panel's box among the views that surfaces were left with. */
export interface KeptBox extends Box {
  surface: 'draft';
}

/** The box as it was left, empty at first. */
export async function readBox(): Promise<Box> {
  const kept = await database.boxes.get('draft');
  return kept ?? emptyBox;
}

export function keepBox(box: Box): Promise<unknown> {
  return writing(() => database.boxes.put({ ...box, surface: 'draft' }));
}

/** Changes the box, whatever any panel is doing with it: open panels take over what is later than their own. */
export function changeBox(change: (box: Box) => Box, now: number): Promise<void> {
  return writing(() =>
    database.transaction('rw', database.boxes, async () => {
      await database.boxes.put({ ...change(await readBox()), at: now, surface: 'draft' });
    }),
  );
}
