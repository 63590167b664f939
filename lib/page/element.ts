type Attributes = Record<string, string>;

/** Makes an element with attributes and children. No `innerHTML` anywhere: pages forbid it by Trusted Types. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that leaves the focus and the selection where they are when it is pressed with the mouse. */
export function button(
  attributes: Attributes,
  label: string,
  press: (event: MouseEvent) => void,
): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, label);
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', press);
  return element;
}
