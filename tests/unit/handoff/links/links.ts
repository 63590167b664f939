import { expect } from 'vitest';
import type { Brief } from '@/lib/handoff/brief';
import type { Prefilled } from '@/lib/handoff/prefilled';
import { brief, hostile, quote, sayingOnly } from '../a-brief';

/** What a form finds in an address, by name. */
export const filledIn = ({ address }: Prefilled) =>
  Object.fromEntries(
    (address.split('?')[1] ?? '')
      .split('&')
      .map((part) => part.split('=').map(decodeURIComponent) as [string, string]),
  );

/** Checks that no brief makes an address that is too long or leads elsewhere, and that what is left out is handed over for copying. */
export function holdsToItsLength(most: number, start: string, link: (brief: Brief) => Prefilled): void {
  const long = brief({ quotes: [quote({ text: 'Please. '.repeat(5_000) })] });
  const emoji = brief({ ask: '🪅'.repeat(10_000), quotes: [quote({ text: '🪅'.repeat(10_000) })] });
  for (const one of [brief(), long, emoji, ...Object.values(hostile).map(sayingOnly)]) {
    const { address, copy } = link(one);
    expect(address.length).toBeLessThanOrEqual(most);
    expect(address.startsWith(start)).toBe(true);
    expect(address).toMatch(/^[\w:/?.=&%@!~*'()-]+$/u);
    expect(copy === null || copy.length > 100).toBe(true);
  }
  expect(link(brief()).copy).toBeNull();
  expect(link(long).copy).toContain('Please. Please.');
}
