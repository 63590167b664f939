import { recount } from './badge';
import { tell } from './pages';
import { setWaking } from './waking';

/** The toolbar, open pages and the clock follow what is kept. */
export async function changed(): Promise<void> {
  await Promise.all([recount(), tell('captures.changed', {}), setWaking()]);
}
