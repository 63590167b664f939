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

/** One-line fields that may hold a post: plain text, by nothing about them meant for a search, an address, a card or a secret. */
const proseInput = 'input:not([type]), input[type="text"]';
const telling = /search|query|passw|card|cvc|cvv|iban|otp|pin\b/i;

/**
 * Whether a field of any page, wherever it stands, is one for searches, secrets or personal details. A form with a password or a card number
 * makes all its fields private.
 */
export function isPrivateField(field: Element): boolean {
  const around = closestAcross(field, '[role="search"], [role="searchbox"], [role="combobox"]');
  const form = closestAcross(field, 'form');
  if (around || form?.querySelector(secrets)) return true;
  if (field instanceof HTMLElement && isMasked(field)) return true;
  if (!(field instanceof HTMLInputElement)) return false;
  const { name, id, autocomplete, inputMode, enterKeyHint } = field;
  return (
    !field.matches(proseInput) ||
    // Any other value names what the browser may fill in: an address, a card, a code.
    !/^(?:on|off)?$/.test(autocomplete) ||
    name === 'q' ||
    telling.test(`${name} ${id}`) ||
    ['numeric', 'decimal', 'tel', 'email', 'search'].includes(inputMode) ||
    enterKeyHint === 'search'
  );
}

/** Shown as dots: a password by another name. */
function isMasked(field: HTMLElement): boolean {
  const disguise = getComputedStyle(field).getPropertyValue('-webkit-text-security');
  return disguise !== '' && disguise !== 'none';
}

/** Every element of a page that is private, the page's own root where the whole of it is. */
export function privateParts(page: Document, site: SiteId): Set<Element> {
  if (pages[site].test(new URL(page.URL).pathname)) return new Set([page.documentElement]);
  const forms = [...page.querySelectorAll('form')].filter((form) => form.querySelector(secrets));
  return new Set([...page.querySelectorAll(places[site]), ...forms]);
}
