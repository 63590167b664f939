export type Theme = 'light' | 'dark';

const half = 0.5;

/** The theme of the ground an element stands on, measured: sites have switches of their own, and the system's is often another. */
export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const ground = rgb(getComputedStyle(at).backgroundColor);
    if (ground) return luminance(ground) > half ? 'light' : 'dark';
  }
  return 'light';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The colour's channels, 0 to 255; null when it lets through what is behind it. */
function rgb(colour: string): [number, number, number] | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha > half ? [red, green, blue] : null;
}

/** Relative luminance without gamma: enough to tell a light ground from a dark one. */
function luminance([red, green, blue]: [number, number, number]): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
