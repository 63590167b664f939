const namespace = 'http://www.w3.org/2000/svg';
const bubble =
  'M16 1.5c8 0 14.5 6 14.5 13.4S24 28.3 16 28.3c-1.9 0-3.7-.3-5.3-.9L3.6 30.4l1.5-6.3C2.9 21.7 1.5 18.5 1.5 14.9 1.5 7.5 8 1.5 16 1.5z';
const ear = 'M10.4 13.1a5.7 5.7 0 1 1 9.6 4.1c-1.8 1.7-2.4 2.4-2.7 4.2-.4 2.3-3.4 2.7-4.7.8';

/** The mark at the size of a line of text, where the ear is its outer curve alone. Decoration beside the name. */
export function makeMark(): SVGSVGElement {
  return shape(
    'svg',
    { viewBox: '0 0 32 32', width: '16', height: '16', 'aria-hidden': 'true' },
    shape('path', { d: bubble, fill: 'var(--accent)' }),
    shape('path', {
      d: ear,
      fill: 'none',
      stroke: 'var(--accent-ink)',
      'stroke-width': '3.6',
      'stroke-linecap': 'round',
    }),
  );
}

function shape<Tag extends 'svg' | 'path'>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: Node[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
