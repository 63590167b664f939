// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { closestAcross, parentOf, precedes } from '@/lib/sites/climb';
import { show, the } from './page';

test('climbing leaves an open shadow root by its host', () => {
  show('<main><div id="host"></div></main>');
  const root = the('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p><b></b></p>';
  expect(parentOf(the('p', root))).toBe(the('#host'));
  expect(closestAcross(the('b', root), 'main')).toBe(the('main'));
  expect(parentOf(document.documentElement)).toBeNull();
});

test('what contains another does not stand before it', () => {
  show('<p><b></b></p><i></i>');
  expect(precedes(the('b'), the('i'))).toBe(true);
  expect(precedes(the('i'), the('b'))).toBe(false);
  expect(precedes(the('p'), the('b'))).toBe(false);
});
