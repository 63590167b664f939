import { act, createElement, type ComponentType } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { now } from '../../replicas/company';
import { choices, type Choices, type Language, type SiteName } from '../../replicas/practice';

class Still {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

let shown: Root | null = null;

/**
 * Shows the practice page of `site` at `path` in this document, in one of its languages, with everything that scrolling would bring. Only the
 * page itself: its editors need a browser.
 */
export async function showPractice(site: SiteName, path: string, language: Language): Promise<void> {
  Object.assign(globalThis, { ResizeObserver: Still, IntersectionObserver: Still, innerHeight: 1_000_000 });
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // Ages are told from the pretended present.
  vi.useFakeTimers({ toFake: ['Date'], now });
  if (shown) act(() => shown?.unmount());
  document.body.replaceChildren();
  const address = new URL(path, location.origin);
  address.searchParams.set('lang', language);
  history.replaceState(null, '', address);
  const chosen = choices(window);
  address.searchParams.delete('lang');
  history.replaceState(null, '', address);
  const place = document.createElement('div');
  document.body.append(place);
  const { App } = (await import(`../../replicas/${site}/app.tsx`)) as {
    App: ComponentType<{ choices: Choices; outlet: ShadowRoot }>;
  };
  const outlet = document.createElement('div').attachShadow({ mode: 'open' });
  shown = createRoot(place);
  act(() => shown?.render(createElement(App, { choices: chosen, outlet })));
  // From here on it lives by itself, as in a browser.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
}
