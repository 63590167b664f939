// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/feed/"}
import { describe, expect, test } from 'vitest';
import { linkedin } from '@/lib/sites/linkedin/writing';
import { click, key, seenAtWindow, show, the } from '../page';
import { realPages } from '../real-pages';
import { classicCommentBox, classicShareBox, commentBox, feed, shareBox } from './pages';

const pressOf = (event: MouseEvent | KeyboardEvent) => linkedin.pressOf(event);
const press = (target: Element, event: MouseEvent | KeyboardEvent) => seenAtWindow(target, event, pressOf);

/** Shows `html` in the outlet of old pages inside a new one. */
function showInOutlet(html: string): ShadowRoot {
  show(`${feed()}<div id="interop-outlet" data-testid="interop-shadowdom"></div>`);
  const root = the('#interop-outlet').attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

describe('composers', () => {
  test.each([
    ['the share box', shareBox(), 'dialog', false],
    ['a comment box', commentBox(), 'div:has(> [componentkey^="commentBox-"])', true],
    ['the classic share box', classicShareBox(), '.share-box-v2__modal', false],
    ['a classic comment box', classicCommentBox, '.comments-comment-box', true],
  ])('%s', (_, html, container, reply) => {
    show(`<main>${html}</main>`);
    const editable = the('[role="textbox"]');
    expect(linkedin.composerOf(editable)).toEqual({ editable, container: the(`main ${container}`), reply });
  });

  test('the classic share box in the open shadow root of the outlet', () => {
    const root = showInOutlet(classicShareBox());
    const editable = the('.ql-editor', root);
    expect(linkedin.composerOf(editable)).toEqual({
      editable,
      container: the('.share-box-v2__modal', root),
      reply: false,
    });
  });

  test('a comment box that has no button yet stands alone', () => {
    show(`<main>${commentBox()}</main>`);
    the('.send').remove();
    expect(linkedin.composerOf(the('[role="textbox"]'))?.container).toBe(
      the('[componentkey^="commentBox-"]'),
    );
  });

  test.each([
    ['a message in its bubble', `<div class="msg-form">${commentBox()}</div>`],
    [
      'an editor that is nobody’s box',
      '<div class="tiptap ProseMirror" contenteditable="true" role="textbox"></div>',
    ],
    [
      'Quill’s clipboard',
      classicShareBox()
        .replaceAll('role="textbox"', '')
        .replace('ql-clipboard"', 'ql-clipboard" role="textbox"'),
    ],
  ])('%s is none', (_, html) => {
    show(html);
    expect(linkedin.composerOf(the('[role="textbox"]'))).toBeNull();
  });

  test('nothing on the page of messages is', () => {
    show(commentBox(), '/messaging/thread/1/');
    expect(linkedin.composerOf(the('[role="textbox"]'))).toBeNull();
  });
});

describe('presses', () => {
  test.each([
    ['the share box', shareBox(), '.publish'],
    ['a comment box', commentBox(), '.send'],
    ['the classic share box', classicShareBox(), '.share-actions__primary-action span'],
    ['a classic comment box', classicCommentBox, '.comments-comment-box__submit-button span'],
  ])('the button of %s posts', (_, html, button) => {
    show(`<main>${html}</main>`);
    expect(press(the(button), click())).toMatchObject({
      act: 'post',
      composer: { editable: the('[role="textbox"]') },
    });
  });

  test('a button inside the outlet is found through its shadow root', () => {
    const root = showInOutlet(classicShareBox());
    expect(press(the('.share-actions__primary-action span', root), click())?.composer.editable).toBe(
      the('.ql-editor', root),
    );
    expect(press(the('.ql-editor p', root), key('Enter', { ctrlKey: true }))?.act).toBe('post');
  });

  test.each(['.close', '.media', '.clock'])('the button %s with an icon posts nothing', (button) => {
    show(shareBox());
    expect(press(the(button), click())).toBeNull();
  });

  test('a disabled one posts nothing', () => {
    show(shareBox('<p></p>', 'disabled'));
    expect(press(the('.publish'), key('Enter'))).toBeNull();
  });

  test('of two comment boxes each has its own button', () => {
    show(
      `<article class="one">${commentBox('<p>One</p>')}</article><article class="two">${commentBox('<p>Two</p>')}</article>`,
    );
    expect(press(the('.two .send'), click())?.composer.editable.textContent).toBe('Two');
    expect(press(the('.one .send'), click())?.composer.editable.textContent).toBe('One');
  });

  test('Enter begins a line, with Control it counts as a press', () => {
    show(`<main>${commentBox()}</main>`);
    expect(press(the('[role="textbox"]'), key('Enter'))).toBeNull();
    expect(press(the('[role="textbox"]'), key('Enter', { ctrlKey: true }))?.composer.reply).toBe(true);
  });

  test('a pressed clock tells of scheduling', () => {
    show(shareBox().replace('class="clock"', 'class="clock" aria-pressed="true"'));
    expect(press(the('.publish'), click())?.act).toBe('schedule');
  });

  test('a clock beside the time that was set tells of scheduling', () => {
    show(
      shareBox().replace(
        '<div componentkey',
        '<div class="when"><svg id="clock-small"></svg></div><div componentkey',
      ),
    );
    expect(press(the('.publish'), click())?.act).toBe('schedule');
  });
});

describe('what shows that a draft is out', () => {
  test('is the emptied comment box, whatever Quill keeps for pasting', () => {
    show(`<main>${classicCommentBox}</main>`);
    const composer = linkedin.composerOf(the('.ql-editor'));
    expect(composer && linkedin.published(composer)).toBe(false);
    the('.ql-editor').innerHTML = '<p><br></p>';
    expect(composer && linkedin.published(composer)).toBe(true);
  });

  test('is the closed dialog, and not the one that was only swapped', () => {
    show(`<main>${shareBox()}</main>`);
    const composer = linkedin.composerOf(the('[role="textbox"]'));
    composer?.editable.replaceWith(composer.editable.cloneNode(true));
    expect(composer && linkedin.published(composer)).toBe(false);
    the('dialog').remove();
    expect(composer && linkedin.published(composer)).toBe(true);
  });
});

describe('who is signed in', () => {
  const launcher =
    '<div><a href="/in/Ana-W/"></a><div role="button"><div componentkey="draft-text-replaceable-component">Start</div></div></div>';

  test('is whose picture stands beside the launcher', () => {
    show(feed(launcher, '<a href="/in/bo/">Bo</a>'));
    expect(linkedin.identity(document)).toEqual({ site: 'linkedin', handle: 'ana-w', name: '' });
  });

  test('is unknown without it', () => {
    show(feed('<a href="/in/bo/">Bo</a>'));
    expect(linkedin.identity(document)).toBeNull();
  });

  test('on a page’s admin pages the page posts', () => {
    show(shareBox(), '/company/12345/admin/page-posts/published/');
    const composer = linkedin.composerOf(the('[role="textbox"]'));
    expect(composer && linkedin.identity(document, composer)?.handle).toBe('12345');
  });
});

describe.runIf(realPages.present)(realPages.title, () => {
  test.each(['linkedin/li-feed-sdui-2026-05.html', 'linkedin/li-feed-legacy-ember-2022-05.html'])(
    '%s says who is signed in',
    (file) => {
      show(realPages.read(file), '/feed/');
      expect(linkedin.identity(document)).toEqual({ site: 'linkedin', handle: 'person-1', name: '' });
    },
  );

  test('the Quill comment box of the old feed is an empty reply', () => {
    show(realPages.read('linkedin/li-feed-legacy-ember-2022-05.html'), '/feed/');
    const composer = linkedin.composerOf(the('.ql-editor'));
    expect(composer?.reply).toBe(true);
    expect(composer?.container.className).toContain('comments-comment-box');
    expect(composer && linkedin.published(composer)).toBe(true);
  });
});
