import type { Composer, Press } from '../adapter';
import { closestAcross, precedes } from '../climb';
import { isEmpty } from '../evidence';
import { pressed } from '../press';
import { isPrivate } from '../private-places';
import { allOf, anyOf, firstOf } from '../role';
import { barsOf } from './bars';
import { places, shared } from './hooks';

export const editables = anyOf(places.editable);
const forms = anyOf(places.commentForm);
const buttons = anyOf(shared.button);
const dialogs = anyOf(places.dialog);

/**
 * Comments are written in a form of their own; posts in a dialog, in a box that follows no post's bar of actions. Anything else, chat
 * windows above all, is none.
 */
export function composerOf(element: HTMLElement): Composer | null {
  const editable = closestAcross(element, editables);
  if (!(editable instanceof HTMLElement) || isPrivate(editable, 'facebook')) return null;
  const form = closestAcross(editable, forms);
  if (form) return { editable, container: form, reply: true };
  const dialog = closestAcross(editable, dialogs);
  if (!dialog || barsOf(dialog).post.some((bar) => precedes(bar, editable))) return null;
  return { editable, container: dialog, reply: false };
}

/**
 * The control that sends a composer's draft. In a dialog it is the last button after the box, whatever its label: inferred from
 * maintained code, not seen on a real page. "Next", where a build has that step, counts, because nothing can be held after it.
 */
function submitOf({ editable, container, reply }: Composer): Element | null {
  if (reply) return firstOf(container, places.commentSubmit);
  const after = allOf(container, shared.button).filter(
    (button) => precedes(editable, button) && button.hasAttribute('tabindex'),
  );
  return after.findLast((button) => button.checkVisibility()) ?? null;
}

/** The composer that `control` sends; null for every other control. */
function composerOfControl(control: Element): Composer | null {
  const container = closestAcross(control, forms) ?? closestAcross(control, dialogs);
  if (!container) return null;
  const boxes = allOf(container, places.editable).filter((box) => box instanceof HTMLElement);
  const composers = boxes
    .map(composerOf)
    .filter((composer) => composer !== null && composer.container === container);
  const sent = composers.filter((composer) => composer !== null && submitOf(composer) === control);
  return sent.find((composer) => composer !== null && !isEmpty(composer.editable)) ?? sent[0] ?? null;
}

/** Enter sends a comment; in a dialog it begins a line, and only with Control or Command may it send on some builds (unconfirmed). */
export function pressOf(event: MouseEvent | KeyboardEvent): Press | null {
  const press = pressed(event, (at) => at.matches(buttons) && composerOfControl(at) !== null, editables);
  if (!press) return null;
  const composer = press.on === 'control' ? composerOfControl(press.control) : composerOf(press.editable);
  if (!composer) return null;
  return press.on === 'editable' && press.keys === 'enter' && !composer.reply
    ? null
    : { composer, act: 'post' };
}
