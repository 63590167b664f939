import { recount } from './badge';
import { sendMessages } from './outbox';
import { tell } from './pages';
import { setWaking } from './waking';

/** The toolbar, open pages and the clock follow what is kept, and what is to be sent goes out. */
export async function changed(): Promise<void> {
  // Nobody waits for another server.
  void sendMessages();
  await Promise.all([recount(), tell('captures.changed', {}), setWaking()]);
}
