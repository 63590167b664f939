import { upward } from '@/lib/sites/climb';
import type { Bar } from './bar';

/** What a site's own head covers at most. */
const headroom = 80;

/** Whether somebody can see some of a reply: what our bar covers is not seen. */
export function isInView(reply: Element, bar: Bar): boolean {
  const { top, bottom } = reply.getBoundingClientRect();
  const covered = bar.box();
  return bottom > 0 && top < innerHeight && (top < covered.top || bottom > covered.bottom);
}

/** Scrolls a reply between the site's own head and our bar, which stands out of its way; one longer than that from its beginning. */
export function bringIntoView(reply: Element | null, bar: Bar): void {
  bar.stand('foot');
  if (!reply?.isConnected) return;
  const { top, bottom, height } = reply.getBoundingClientRect();
  const foot = bar.box().top;
  if (top >= headroom && bottom <= foot) return;
  reply.scrollIntoView({ block: 'start', behavior: 'instant' });
  const above = headroom + Math.max(0, (foot - headroom - height) / 2);
  scrollerOf(reply).scrollBy({ top: reply.getBoundingClientRect().top - above, behavior: 'instant' });
  // The last replies of a page cannot be lifted above the foot of the window.
  const lies = reply.getBoundingClientRect();
  if (lies.bottom > foot && lies.top > bar.box().height + headroom) bar.stand('head');
}

/** What scrolls an element: the nearest that does, such as a dialog, else the page. */
function scrollerOf(element: Element): Element {
  const scrolls = (at: Element) =>
    at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY);
  for (const at of upward(element)) if (scrolls(at)) return at;
  return document.scrollingElement ?? document.documentElement;
}
