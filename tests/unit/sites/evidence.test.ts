// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isEmpty, isOut } from '@/lib/sites/evidence';
import { show, the } from './page';

test.each([
  ['nothing', '', true],
  ['the empty paragraph engines keep', '<p><br></p>', true],
  ['marks without width', '<p>\u200B\uFEFF \u00A0</p>', true],
  ['a character', '<p>.</p>', false],
  ['an emoji image', '<p><img alt="🤣"></p>', false],
])('a box that holds %s', (_, html, empty) => {
  expect(isEmpty(show(html).body)).toBe(empty);
});

test('a second box that still holds words is no evidence against the first', () => {
  show('<form><p class="box">One</p></form><form><p class="box">Two</p></form>');
  const [first] = document.forms;
  const editable = first?.querySelector<HTMLElement>('.box');
  if (!first || !editable) throw new Error('no box');
  const composer = { editable, container: first, reply: false };
  editable.remove();
  expect(isOut(composer, '.box')).toBe(true);
  expect(the('.box').textContent).toBe('Two');
});
