import { browser } from 'wxt/browser';
import { permissionTo, type Permission } from '@/lib/profile/permission';

const kinds = ['personalCommunications', 'personallyIdentifyingInfo', 'websiteContent'];

/** What the browser must allow before anything is sent to a webhook. */
export const permissionFor = (pattern: string, firefox: boolean): Permission =>
  permissionTo(pattern, kinds, firefox);

/** Asks for it. The browser shows its question only in a press, before anything else is waited for. */
export function allow(pattern: string): Promise<boolean> {
  return browser.permissions.request(permissionFor(pattern, import.meta.env.FIREFOX));
}

/** Whether it is allowed as things stand: a permission can be taken back any time. */
export function isAllowed(pattern: string): Promise<boolean> {
  return browser.permissions.contains(permissionFor(pattern, import.meta.env.FIREFOX));
}
