import type { Composer, Press } from '../adapter';
import { closestAcross, parentOf, upward } from '../climb';
import { isEmpty } from '../evidence';
import { markup } from '../markup';
import { pressed } from '../press';
import { isPrivate } from '../private-places';
import { allOf, anyOf } from '../role';
import { boxes, places } from './places';

type Box = (typeof boxes)[number];

export const editables = boxes.map((box) => box.editable).join(', ');
const edges = anyOf(places.edge);

interface Found {
  box: Box;
  composer: Composer;
}

function found(element: Element): Found | null {
  const editable = closestAcross(element, editables);
  const box = editable && boxes.find((each) => editable.matches(each.editable));
  if (!box || !(editable instanceof HTMLElement) || isPrivate(editable, 'linkedin')) return null;
  const container = closestAcross(editable, box.container);
  return (
    container && { box, composer: { editable, container: withSubmit(container, box), reply: box.reply } }
  );
}

/** A comment's button may stand beside its box; the container is the smallest element with both, once there is a button. */
function withSubmit(container: Element, box: Box): Element {
  if (!box.reply) return container;
  for (const at of upward(container)) {
    if (at.querySelectorAll(box.editable).length > 1 || (at !== container && at.matches(edges)))
      return container;
    if (at.querySelector(box.submit)) return at;
  }
  return container;
}

export function composerOf(element: HTMLElement): Composer | null {
  return found(element)?.composer ?? null;
}

function submitsOf({ box, composer }: Found): Element[] {
  if (box.submit !== 'text-only') return [...composer.container.querySelectorAll(box.submit)];
  const buttons = [...composer.container.querySelectorAll<HTMLElement>(markup.button)].filter(
    (button) =>
      button.textContent.trim() !== '' &&
      !button.querySelector(anyOf(places.icon)) &&
      button.checkVisibility(),
  );
  return buttons.slice(-1);
}

/** The composer `control` sends; of several boxes around it the nearest that claims it. */
function sentBy(control: Element): Found | null {
  for (let at = parentOf(control); at && !at.matches(markup.page); at = parentOf(at)) {
    const claims = [...at.querySelectorAll(editables)]
      .map(found)
      .filter((each) => each !== null)
      .filter((each) => submitsOf(each).includes(control));
    if (claims.length > 0)
      return claims.find(({ composer }) => !isEmpty(composer.editable)) ?? claims[0] ?? null;
  }
  return null;
}

/** Enter alone begins a line everywhere. With Control or Command it sent nothing when last seen (L 2026-05); it is minded in case. */
export function pressOf(event: MouseEvent | KeyboardEvent): Press | null {
  const press = pressed(event, (at) => at.matches(markup.button) && sentBy(at) !== null, editables);
  if (!press || (press.on === 'editable' && press.keys !== 'accelerator')) return null;
  const sent = press.on === 'control' ? sentBy(press.control) : found(press.editable);
  return sent && { composer: sent.composer, act: isScheduled(sent) ? 'schedule' : 'post' };
}

/**
 * The button that posts becomes the one that schedules, with another label. What does not depend on the language is the clock: its tool
 * is pressed, or another stands beside the time (both unconfirmed). Without either a scheduled post counts as posted.
 */
function isScheduled({ box, composer }: Found): boolean {
  if (box.reply) return false;
  const shown = allOf(composer.container, places.clock);
  return shown.length > 1 || shown.some((clock) => clock.closest(markup.pressed) !== null);
}
