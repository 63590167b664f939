import { act } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { mount } from '@/components/card/mount';
import { asker, fakeSession, hearNothing, noFurther } from './card-under-test';

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

async function mounted() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  // jsdom knows no sheets that are made by a script.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  const host = document.createElement('div');
  document.body.append(host);
  const { session } = fakeSession();
  const root = host.attachShadow({ mode: 'open' });
  Object.defineProperty(root, 'adoptedStyleSheets', { value: [], writable: true });
  await act(async () =>
    mount(root, { session, suggest: asker, further: noFurther, hear: hearNothing, copy: async () => {} }),
  );
  return root;
}

test('the card stands in the root it is given, and nowhere else', async () => {
  const root = await mounted();
  expect(root.querySelector('[role=dialog]')).not.toBeNull();
  expect(document.querySelector('[role=dialog]')).toBeNull();
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
