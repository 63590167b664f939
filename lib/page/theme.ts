import { upward } from '@/lib/sites/climb';

export type Theme = 'light' | 'dark';

const half = 0.5;

/** The theme of the ground an element stands on, measured: sites have switches of their own, and the system's is often another. */
export function themeAround(element: Element): Theme {
  for (const at of upward(element)) {
    const ground = rgb(getComputedStyle(at).backgroundColor);
    if (ground) return luminance(ground) > half ? 'light' : 'dark';
  }
  return 'light';
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
