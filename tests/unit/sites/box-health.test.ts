// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.facebook.com/"}
import { expect, test } from 'vitest';
import type { Health } from '@/lib/messages/health';
import { withBox } from '@/lib/sites/box-health';
import { facebook } from '@/lib/sites/facebook/writing';
import { commentForm, postDialog } from './facebook/pages';
import { show } from './page';

const working: Health = { site: 'facebook', state: 'working', posts: 2, lacking: [], drifted: [] };
const nothing: Health = { ...working, state: 'nothing', posts: 0 };
const box = '<textarea></textarea>';

/** The page with the focus in its first box. */
function focused(page: string, health = working): Health {
  show(page);
  document.querySelector<HTMLElement>('textarea, [contenteditable], input')?.focus();
  return withBox(health, facebook);
}

test('where somebody writes in a box that is not known, a page is understood in part', () => {
  const partly = { state: 'partly', lacking: ['box'] };
  expect(focused(`<div role="main">${box}</div>`)).toMatchObject(partly);
  expect(focused(`<div role="dialog">${box}</div>`, nothing)).toMatchObject(partly);
});

test('a page that is not recognised at all stays so', () => {
  const state = 'unrecognised';
  expect(focused(`<div role="main">${box}</div>`, { ...nothing, state })).toMatchObject({
    state,
    lacking: ['box'],
  });
});

test.each([
  ['a comment', `<div role="main">${commentForm()}</div>`],
  ['a post', postDialog()],
  ['a chat beside the page', `<div role="main"></div><div>${box}</div>`],
  ['a search', `<div role="main"><div role="search">${box}</div></div>`],
  ['a form with a password', `<div role="main"><form>${box}<input type="password"></form></div>`],
  ['a field of one line', '<div role="main"><input></div>'],
  ['nothing', '<div role="main"></div>'],
])('the focus in %s takes nothing away', (_, page) => {
  expect(focused(page)).toEqual(working);
});
