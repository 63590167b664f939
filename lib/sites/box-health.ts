import { focusedEditable } from '@/lib/editors/active';
import type { Health } from '@/lib/messages/health';
import type { WritingSite } from './adapter';
import { closestAcross } from './climb';
import { markup } from './markup';
import { isPrivate, isPrivateField } from './private-places';

/** `health` with what the box says that has the focus: a page is understood in part only, where somebody writes in one that is not known. */
export function withBox(health: Health, writing: Pick<WritingSite, 'id' | 'composerOf'>): Health {
  const box = focusedEditable();
  if (!box || writing.composerOf(box) || !mayPublish(box, writing)) return health;
  const state = health.state === 'unrecognised' ? health.state : 'partly';
  return { ...health, state, lacking: [...health.lacking, 'box'] };
}

/** In what the page is about, or in a dialog over it, and nothing private. Chats stand beside it. */
function mayPublish(box: HTMLElement, { id }: Pick<WritingSite, 'id'>): boolean {
  if (isPrivate(box, id) || isPrivateField(box)) return false;
  return closestAcross(box, markup.subject) !== null;
}
