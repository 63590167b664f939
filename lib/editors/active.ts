/**
 * The editable element that an event began in, through open shadow roots: the outermost element of the editing host, or a text field that
 * holds prose. Null for anything else.
 */
export function editableOf(event: Event): HTMLElement | null {
  return editableAround(event.composedPath()[0]);
}

/** The editable element that has the focus now, through open shadow roots. */
export function focusedEditable(): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return editableAround(focused ?? undefined);
}

function editableAround(target: EventTarget | undefined): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  if (target instanceof HTMLTextAreaElement) return target;
  if (!target.isContentEditable) return null;
  let host = target;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}
