import type { Person } from '@/lib/feedback/capture';
import { hrefOf } from '../addresses';
import { firstOf } from '../role';
import { nameOf, oneLine, type Reading } from '../words';
import { names, sdui } from './sdui-hooks';

/** The end of a member's or page's address, and the address; null for every other link. */
export function profileOf(link: Element): { handle: string; address: string } | null {
  const url = hrefOf(link);
  const [, kind, handle] = /^\/(in|company|school|showcase)\/([^/]+)/.exec(url?.pathname ?? '') ?? [];
  if (!url || !url.hostname.endsWith('linkedin.com') || !kind || !handle) return null;
  return { handle: decodeURIComponent(handle), address: `https://www.linkedin.com/${kind}/${handle}/` };
}

interface Linked extends Person {
  profile: string;
  times: number;
}

/** Everybody `links` lead to, with the name the links show and how often each is linked. */
export function peopleIn(links: Element[]): Linked[] {
  const people = new Map<string, Linked>();
  for (const link of links) {
    const profile = profileOf(link);
    if (!profile) continue;
    const known = people.get(profile.address);
    const name = known?.name || nameIn(link);
    people.set(profile.address, {
      name,
      handle: profile.handle,
      profile: profile.address,
      times: (known?.times ?? 0) + 1,
    });
  }
  return [...people.values()];
}

/** The name is the first line of its link: a paragraph on the new pages, else the first words. */
function nameIn(link: Element): string {
  const paragraph = firstOf(link, sdui.name);
  return paragraph ? nameOf(paragraph, names) : firstWords(link, names);
}

/** The first words in an element, without what `reading` drops. */
export function firstWords(link: Element, { drop }: Reading): string {
  const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const words = oneLine(texts.currentNode.textContent ?? '');
    if (words !== '' && !texts.currentNode.parentElement?.closest(drop)) return words;
  }
  return '';
}

/**
 * The author among the people a card links to: the one whose name the card's menu carries in its label, the longest where names begin
 * alike; else the one linked most often, three times at least. "X follows" and "X reposted this" put other people's links first
 * (3 of 7 posts of a real page), so order says nothing.
 */
export function authorAmong(people: Linked[], menuLabel: string): Person | null {
  const label = oneLine(menuLabel);
  const named = people.filter(({ name }) => name !== '' && label.includes(name));
  const byName = named.toSorted(
    (one, other) => other.name.length - one.name.length || other.times - one.times,
  )[0];
  const [most, next] = people
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => other.times - one.times);
  const byTimes = most && most.times >= 3 && most.times > (next?.times ?? 0) ? most : undefined;
  const found = byName ?? byTimes;
  return found ? { name: found.name, handle: found.handle, profile: found.profile } : null;
}

export function personOf(link: Element, name: string): Person | null {
  const profile = profileOf(link);
  return profile ? { name, handle: profile.handle, profile: profile.address } : null;
}
