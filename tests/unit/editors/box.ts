/** A box on the page as an engine would leave it. jsdom does not read `contenteditable`: what browsers give as a property is set here. */
export function boxOf(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  for (const chip of box.querySelectorAll<HTMLElement>('[contenteditable]'))
    chip.contentEditable = chip.getAttribute('contenteditable') ?? 'inherit';
  document.body.replaceChildren(box);
  return box;
}
