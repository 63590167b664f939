import { browser } from 'wxt/browser';
import { readAddress, type ServerAddress } from './address';
import { trouble } from './suggester';
import type { Server, Trouble } from '@/lib/profile/assist';

interface Wanted {
  origins: string[];
  /** Firefox's alone: Chrome refuses a request that has it. */
  data_collection?: string[];
}

/**
 * What the browser must allow before a draft may go to a server: its one origin and, in Firefox, the kinds of data that leave the browser.
 * Mozilla counts what a program on the same machine is handed as leaving it.
 */
export function permissionFor({ pattern }: ServerAddress, key: string, firefox: boolean): Wanted {
  const kinds = ['personalCommunications', ...(key === '' ? [] : ['authenticationInfo'])];
  return { origins: [pattern], ...(firefox && { data_collection: kinds }) };
}

/** Asks for it. The browser shows its question only in a press, before anything else is waited for. */
export function allow(address: ServerAddress, key: string): Promise<boolean> {
  return browser.permissions.request(permissionFor(address, key, import.meta.env.FIREFOX));
}

/** Where a server is to be asked, if the user and the browser both allow that drafts go there. */
export async function whereAllowed(server: Server): Promise<{ base: string } | { trouble: Trouble }> {
  const read = readAddress(server.address);
  if (!('address' in read) || (read.address.away && !server.away)) return trouble('not-allowed');
  const wanted = permissionFor(read.address, server.key, import.meta.env.FIREFOX);
  return (await browser.permissions.contains(wanted)) ? { base: read.address.base } : trouble('not-allowed');
}
