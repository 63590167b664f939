import { isField, read } from '@/lib/editors/reading';
import { parentOf } from '@/lib/sites/climb';
import { isPrivate, isPrivateField } from '@/lib/sites/private-places';
import { siteOfHost } from '@/lib/sites/matches';
import type { FoundDraft } from '@/lib/messages/found-draft';

const nothing: FoundDraft = { found: 'nothing' };
const secret: FoundDraft = { found: 'private' };

/**
 * The draft that a click in this frame's menu speaks of: what is selected, else the whole of the box that has the focus, with its line breaks.
 * On a Mac the click itself selects a word; one word is no draft, so inside a box it stands for the box.
 */
export function findDraft(): FoundDraft {
  const focused = innermostFocus();
  const box = focused && editableOf(focused);
  if (box) {
    if (isOffLimits(box)) return secret;
    const chosen = isField(box) ? selectedIn(box) : selectedWords(box);
    return { found: 'text', text: /\S\s+\S/.test(chosen) ? chosen : read(box).text };
  }
  const selection = document.getSelection();
  const text = selection?.toString() ?? '';
  const place = selection?.anchorNode;
  if (!place || text.trim() === '') return nothing;
  const element = place instanceof Element ? place : parentOf(place);
  return element && isOffLimits(element) ? secret : { found: 'text', text };
}

function innermostFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The field, or the outermost element of an editing host: a page that is editable as a whole holds its words in its body. */
function editableOf(element: Element): HTMLElement | null {
  if (!(element instanceof HTMLElement)) return null;
  if (isField(element)) return element;
  if (document.designMode === 'on') return document.body;
  if (!element.isContentEditable) return null;
  let host = element;
  while (host.parentElement?.isContentEditable && host !== document.body) host = host.parentElement;
  return host;
}

function isOffLimits(element: Element): boolean {
  const site = siteOfHost(location.hostname);
  return isPrivateField(element) || (site !== null && isPrivate(element, site));
}

function selectedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement | HTMLInputElement): string {
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}

/** Chromium gives a shadow root a selection of its own; elsewhere the document's reaches into it. */
function selectedWords(box: HTMLElement): string {
  const root: Node & { getSelection?: () => Selection | null } = box.getRootNode();
  const selection = root.getSelection?.() ?? document.getSelection();
  const anchor = selection?.anchorNode;
  return anchor && box.contains(anchor) ? selection.toString().replaceAll('\u00A0', ' ') : '';
}
