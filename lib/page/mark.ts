const namespace = 'http://www.w3.org/2000/svg';
const bubble =
  'M16 1.5c8 0 14.5 6 14.5 13.4S24 28.3 16 28.3c-1.9 0-3.7-.3-5.3-.9L3.6 30.4l1.5-6.3C2.9 21.7 1.5 18.5 1.5 14.9 1.5 7.5 8 1.5 16 1.5z';
const ear = 'M10.4 13.1a5.7 5.7 0 1 1 9.6 4.1c-1.8 1.7-2.4 2.4-2.7 4.2-.4 2.3-3.4 2.7-4.7.8';

const curves = [
  [bubble, 'fill: var(--accent)'],
  [ear, 'fill: none; stroke: var(--accent-ink); stroke-width: 3.6'],
] as const;

/** The mark at the size of a line of text, where the ear is its outer curve alone. Decoration beside the name. */
export function makeMark(): SVGSVGElement {
  const mark = document.createElementNS(namespace, 'svg');
  mark.setAttribute('viewBox', '0 0 32 32');
  mark.setAttribute('aria-hidden', 'true');
  mark.style.cssText = 'width: 16px';
  for (const [curve, look] of curves) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', curve);
    path.style.cssText = look;
    mark.append(path);
  }
  return mark;
}
