import type { SiteId } from '@/lib/profile/site';
import { closestAcross } from './climb';

/**
 * Where Earshot never reads, judges or captures, whatever the selectors of a site say. Kept in code and asked last, so that no change
 * of a selector can reach into a conversation.
 */
const pages: Record<SiteId, RegExp> = {
  x: /^\/(?:messages|i\/chat)(?:\/|$)/,
  facebook: /^\/(?:messages|messenger_media)(?:\/|$)/,
  linkedin: /^\/(?:preload\/)?messaging(?:\/|$)/,
};

const places: Record<SiteId, string> = {
  x: '[data-testid^="dm" i], [data-testid^="chat" i], [data-testid="DMDrawer"]',
  facebook: '[data-pagelet^="MWInbox"], [data-pagelet^="MWChat"], [data-pagelet*="Messenger"]',
  linkedin:
    '[class^="msg-"], [class*=" msg-"], [data-sdui-screen*="essaging"], [componentkey*="essaging"], [data-testid*="messaging"]',
};

const fields = 'input, select, [role="search"], [role="searchbox"], [role="combobox"]';
const secrets = 'input[type="password"], input[autocomplete^="cc-"], input[autocomplete="one-time-code"]';

/** Whether `element` belongs to messages, a chat, a search or a form with a password or a card number. */
export function isPrivate(element: Element, site: SiteId): boolean {
  if (pages[site].test(new URL(element.ownerDocument.URL).pathname)) return true;
  if (closestAcross(element, `${fields}, ${places[site]}`)) return true;
  const form = closestAcross(element, 'form');
  return form !== null && form.querySelector(secrets) !== null;
}
