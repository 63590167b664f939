// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { allOf, closestAcross, firstOf, parentOf, precedes } from '@/lib/sites/climb';
import { show, the } from './page';

test('climbing leaves an open shadow root by its host', () => {
  show('<main><div id="host"></div></main>');
  const root = the('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p><b></b></p>';
  expect(parentOf(the('p', root))).toBe(the('#host'));
  expect(closestAcross(the('b', root), 'main')).toBe(the('main'));
  expect(parentOf(document.documentElement)).toBeNull();
});

test('of a chain the first selector that matches anything decides', () => {
  show('<i class="c"></i><b class="a"></b><b class="b"></b>');
  expect(firstOf(document, ['u', '.b', '.c'])).toBe(the('.b'));
  expect(allOf(document, ['u', 'b', 'i'])).toEqual([the('.a'), the('.b')]);
  expect(firstOf(document, ['u'])).toBeNull();
});

test('what contains another does not stand before it', () => {
  show('<p><b></b></p><i></i>');
  expect(precedes(the('b'), the('i'))).toBe(true);
  expect(precedes(the('i'), the('b'))).toBe(false);
  expect(precedes(the('p'), the('b'))).toBe(false);
});
