import { act } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { mount } from '@/components/card/mount';
import { asker, fakeSession } from './card-under-test';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function mounted() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const host = document.createElement('div');
  document.body.append(host);
  const { session } = fakeSession();
  const root = host.attachShadow({ mode: 'open' });
  await act(async () => mount({ session: { ...session, root }, suggest: asker, copy: async () => {} }));
  return root;
}

test("the card stands in the session's root, and nowhere else", async () => {
  const root = await mounted();
  expect(root.querySelector('[role=dialog]')).not.toBeNull();
  expect(document.querySelector('[role=dialog]')).toBeNull();
});

test('where a content script may add no sheet, a style element carries the rules', async () => {
  vi.stubGlobal('CSSStyleSheet', function refuse() {
    throw new TypeError('Accessing from Xray wrapper is not supported.');
  });
  const root = await mounted();
  expect(root.querySelectorAll('style')).toHaveLength(1);
  expect(root.querySelector('[role=dialog]')).not.toBeNull();
});

test('what is pasted or typed into its field does not reach the page', async () => {
  const root = await mounted();
  const heard = vi.fn<(event: Event) => void>();
  for (const type of ['paste', 'input']) document.addEventListener(type, heard);
  const field = root.querySelector('input');
  field?.dispatchEvent(new Event('paste', { bubbles: true, composed: true }));
  field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  expect(field).not.toBeNull();
  expect(heard).not.toHaveBeenCalled();
});
