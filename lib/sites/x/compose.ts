import type { Composer, Press } from '../adapter';
import { closestAcross, precedes, upward } from '../climb';
import { isEmpty } from '../evidence';
import { markup } from '../markup';
import { pressed } from '../press';
import { isPrivate } from '../private-places';
import { allOf, anyOf, firstOf } from '../role';
import { places, posts, statusPath } from './hooks';

export const editables = anyOf(places.editable);
const submits = anyOf(places.submit);
const edges = anyOf(places.edge);

/** The smallest element around `inner` that also matches `other` inside, short of the page's own regions. */
function around(inner: Element, other: string): Element | null {
  for (const at of upward(inner)) {
    if (at.matches(edges)) return null;
    if (at.querySelector(other)) return at;
    if (at.matches(markup.dialog)) return null;
  }
  return null;
}

/** A reply stands in a dialog after the post it answers, or inline on that post's own page. Quoted posts stand after the box. */
function isReply(editable: Element): boolean {
  const dialog = closestAcross(editable, markup.dialog);
  if (dialog) return allOf(dialog, posts.post).some((post) => precedes(post, editable));
  return statusPath.test(new URL(editable.ownerDocument.URL).pathname);
}

export function composerOf(element: HTMLElement): Composer | null {
  const editable = closestAcross(element, editables);
  if (!(editable instanceof HTMLElement)) return null;
  const container = around(editable, submits);
  if (!container || isPrivate(editable, 'x')) return null;
  return { editable, container, reply: isReply(editable) };
}

/** The box a submit control sends: of a thread's boxes or twins the one in use, else the first that holds words. */
function composerOfControl(control: Element): Composer | null {
  const container = around(control, editables);
  if (!container) return null;
  const boxes = [...container.querySelectorAll<HTMLElement>(editables)].filter((box) =>
    box.checkVisibility(),
  );
  const active = control.ownerDocument.activeElement;
  const box = boxes.find((each) => each.contains(active)) ?? boxes.find((each) => !isEmpty(each)) ?? boxes[0];
  return box ? composerOf(box) : null;
}

export function pressOf(event: MouseEvent | KeyboardEvent): Press | null {
  const press = pressed(event, (at) => at.matches(submits), editables);
  if (!press || (press.on === 'editable' && press.keys !== 'accelerator')) return null;
  const composer = press.on === 'control' ? composerOfControl(press.control) : composerOf(press.editable);
  if (!composer) return null;
  return { composer, act: isScheduled(composer.container) ? 'schedule' : 'post' };
}

function isScheduled(container: Element): boolean {
  if (firstOf(container, places.scheduled)) return true;
  const option = firstOf(container, places.schedule);
  const drawing = option?.querySelector(markup.drawing)?.innerHTML;
  if (!option || !drawing) return false;
  return [...container.querySelectorAll(markup.drawing)].some(
    (svg) => !option.contains(svg) && svg.innerHTML === drawing,
  );
}
