// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeOutline } from '@/lib/reading/walk/outline';
import { stubSurfaces } from '../../surfaces';

let life: AbortController;

beforeEach(() => {
  stubSurfaces();
  life = new AbortController();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function standing(top: number, height: number): HTMLElement {
  const element = document.createElement('article');
  element.getBoundingClientRect = () => new DOMRect(100, top, 500, height);
  return element;
}

/** How far the frame reaches, from its upper edge to its lower one. */
function framed(reply: HTMLElement, nested: HTMLElement | null): { from: number; to: number } {
  document.body.append(reply);
  const outline = makeOutline('', life.signal);
  outline.around(reply, nested);
  const [host] = document.querySelectorAll<HTMLElement>('earshot-surface');
  const frame = host?.shadowRoot?.querySelector<HTMLElement>('.frame');
  const from = Number.parseFloat(host?.style.getPropertyValue('--top') ?? '');
  const to = from + Number.parseFloat(frame?.style.height ?? '');
  outline.remove();
  return { from, to };
}

test('the frame surrounds a reply', () => {
  expect(framed(standing(200, 80), null)).toEqual({ from: 197, to: 283 });
});

test('of a reply that holds the answers to it, it ends where they begin', () => {
  const reply = standing(200, 340);
  const answer = standing(310, 100);
  reply.append(answer);
  expect(framed(reply, answer)).toEqual({ from: 197, to: 310 });
});

test('answers that the page has taken away count for nothing', () => {
  expect(framed(standing(200, 80), standing(0, 0))).toEqual({ from: 197, to: 283 });
});
