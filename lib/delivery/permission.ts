import { browser } from 'wxt/browser';

interface Wanted {
  origins: string[];
  /** Firefox's alone: Chrome refuses a request that has it. */
  data_collection?: string[];
}

/** What the browser must allow before anything is sent to a webhook: its one origin and, in Firefox, the kinds of data that leave the browser. */
export function permissionFor(pattern: string, firefox: boolean): Wanted {
  const kinds = ['personalCommunications', 'personallyIdentifyingInfo', 'websiteContent'];
  return { origins: [pattern], ...(firefox && { data_collection: kinds }) };
}

/** Asks for it. The browser shows its question only in a press, before anything else is waited for. */
export function allow(pattern: string): Promise<boolean> {
  return browser.permissions.request(permissionFor(pattern, import.meta.env.FIREFOX));
}

/** Whether it is allowed as things stand: a permission can be taken back any time. */
export function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains(permissionFor(pattern, import.meta.env.FIREFOX));
}
