import { opened } from '@/lib/inbox/store/database';

// Every surface imports this first: the inbox opens while the rest of the surface is still being read. What stands in its way is told where it is shown.
void opened().catch(() => undefined);
