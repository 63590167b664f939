import { configure } from '@testing-library/react';
import { vi } from 'vitest';
import type { Width } from '@/components/inbox/use-width';

const reaches: Record<Width, number> = { narrow: 400, middle: 900, wide: 1400 };

// A busy machine draws later, and nothing here is about how soon.
configure({ asyncUtilTimeout: 10_000 });

/** Stands in for what jsdom has not: a window of some width, dialogs, and scrolling. */
export function surround(width: Width): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: reaches[width] >= Number(/\d+/.exec(query)?.[0]),
    addEventListener: () => undefined,
  }));
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector<HTMLElement>('input, button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}
