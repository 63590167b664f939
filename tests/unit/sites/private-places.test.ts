// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/feed/"}
import { describe, expect, test } from 'vitest';
import { isPrivate } from '@/lib/sites/private-places';
import { show, the } from './page';

const box = '<div id="box" contenteditable="true"></div>';

describe('what is never read', () => {
  test.each([
    ['a search', `<div role="search">${box}</div>`],
    ['a form with a password', `<form><input type="password">${box}</form>`],
    ['a form with a card number', `<form><input autocomplete="cc-number">${box}</form>`],
    ['a message overlay', `<aside class="x msg-overlay-conversation-bubble">${box}</aside>`],
    [
      'a message form of the new pages',
      `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.messaging.Thread">${box}</div>`,
    ],
  ])('%s', (_, html) => {
    show(html);
    expect(isPrivate(the('#box'), 'linkedin')).toBe(true);
  });

  test('nor anything on a page of messages', () => {
    show(box, '/messaging/thread/1');
    expect(isPrivate(the('#box'), 'linkedin')).toBe(true);
  });

  test('nor behind the edge of a shadow root', () => {
    show('<div class="msg-overlay"><div id="host"></div></div>', '/feed/');
    const root = the('#host').attachShadow({ mode: 'open' });
    root.innerHTML = box;
    expect(isPrivate(the('#box', root), 'linkedin')).toBe(true);
  });
});

test('anything else may be', () => {
  show(`<main><form>${box}</form></main>`, '/feed/messagingtips');
  expect(isPrivate(the('#box'), 'linkedin')).toBe(false);
});
