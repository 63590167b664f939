import { markup } from './markup';

/** What a click or key would set off: a submit control, or the draft itself by a key pressed inside it. */
type Pressed =
  | { on: 'control'; control: Element }
  | { on: 'editable'; editable: HTMLElement; keys: 'enter' | 'accelerator' };

/**
 * Reads a press from the event's whole path, so that a control inside an open shadow root is found from `window`. `isControl` says
 * which elements submit. Null for everything that submits nothing: disabled controls, keys of an input method, keys that choose from an
 * open list of mentions.
 */
export function pressed(
  event: MouseEvent | KeyboardEvent,
  isControl: (element: Element) => boolean,
  editables: string,
): Pressed | null {
  const path = event.composedPath().filter((at) => at instanceof Element);
  const control = path.find(isControl);
  if (!(event instanceof KeyboardEvent))
    return control && !isDisabled(control) ? { on: 'control', control } : null;
  // 229 is the key code of a key an input method has taken; Safari and old Chromium send it without `isComposing`.
  if (event.isComposing || event.keyCode === 229) return null;
  const enter =
    event.key === 'Enter' || event.key === '\n' || event.code === 'Enter' || event.code === 'NumpadEnter';
  if (control) {
    const presses = enter || event.key === ' ';
    return presses && !isDisabled(control) ? { on: 'control', control } : null;
  }
  const editable = path.find((at): at is HTMLElement => at instanceof HTMLElement && at.matches(editables));
  if (!enter || !editable || choosesFromList(editable)) return null;
  if (event.ctrlKey || event.metaKey) return { on: 'editable', editable, keys: 'accelerator' };
  return event.shiftKey || event.altKey ? null : { on: 'editable', editable, keys: 'enter' };
}

function isDisabled(control: Element): boolean {
  return control.matches(markup.disabled);
}

/**
 * Whether a list of mentions or tags is open at `editable`. X leaves `aria-controls` and `aria-activedescendant` on an idle box
 * (real page, 2025-02), so only options that are there count.
 */
function choosesFromList(editable: HTMLElement): boolean {
  if (editable.getAttribute('aria-expanded') === 'true') return true;
  const root = editable.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const named = ['aria-controls', 'aria-owns', 'aria-activedescendant'].map(
    (name) => editable.getAttribute(name) ?? '',
  );
  const lists = named.flatMap((ids) => ids.split(/\s+/)).filter((id) => id !== '');
  return lists.some((id) => {
    const list = root.getElementById(id);
    return list !== null && (list.matches(markup.option) || list.querySelector(markup.option) !== null);
  });
}
