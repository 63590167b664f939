import { browser } from 'wxt/browser';
import { readAddress } from '@/lib/assist/address';
import type { Where } from '@/lib/assist/advice';
import type { Server } from '@/lib/profile/assist';

/** What advice needs to know: which server, if it is one, and the origin of our own requests. */
export function whereOf(server: Pick<Server, 'address' | 'model'> | null): Where {
  const read = server && readAddress(server.address);
  return {
    server: read && 'address' in read ? read.address : null,
    model: server?.model ?? '',
    origin: browser.runtime.getURL('/').replace(/\/$/, ''),
  };
}
