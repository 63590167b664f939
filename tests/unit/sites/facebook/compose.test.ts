// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.facebook.com/"}
import { describe, expect, test } from 'vitest';
import { facebook } from '@/lib/sites/facebook/writing';
import { click, key, seenAtWindow, show, the } from '../page';
import { realPages } from '../real-pages';
import { commentForm, post, postDialog } from './pages';

const pressOf = (event: MouseEvent | KeyboardEvent) => facebook.pressOf(event);
const press = (target: string, event: MouseEvent | KeyboardEvent) =>
  seenAtWindow(the(target), event, pressOf);

describe('composers', () => {
  test('the box of the dialog that makes a post', () => {
    show(postDialog());
    const composer = facebook.composerOf(the('[contenteditable]'));
    expect(composer).toEqual({ editable: the('[contenteditable]'), container: the('.create'), reply: false });
  });

  test('the box under a post is a reply in a form of its own', () => {
    show(`<div role="dialog">${post({ comments: commentForm() })}</div>`);
    const composer = facebook.composerOf(the('[contenteditable]'));
    expect(composer).toEqual({ editable: the('[contenteditable]'), container: the('form'), reply: true });
  });

  test('a box after a post’s actions, without a form, is not taken for a post', () => {
    show(
      `<div role="dialog">${post()}<div contenteditable="true" role="textbox" data-lexical-editor="true"></div></div>`,
    );
    expect(facebook.composerOf(the('[contenteditable]'))).toBeNull();
  });

  test('a chat in the dock is none', () => {
    show(
      '<div role="main"></div><div class="dock"><div contenteditable="true" role="textbox" data-lexical-editor="true"></div></div>',
    );
    expect(facebook.composerOf(the('[contenteditable]'))).toBeNull();
  });

  test('nothing on the page of messages is', () => {
    show(postDialog(), '/messages/t/1');
    expect(facebook.composerOf(the('[contenteditable]'))).toBeNull();
  });
});

describe('presses', () => {
  test('the last button after the box posts, whatever its label', () => {
    show(postDialog());
    expect(press('.publish span', click())).toMatchObject({ act: 'post', composer: { reply: false } });
  });

  test.each(['.close', '.photo'])('the button %s does not', (button) => {
    show(postDialog());
    expect(press(button, click())).toBeNull();
  });

  test('a disabled one posts nothing', () => {
    show(postDialog(undefined, 'aria-disabled="true"'));
    expect(press('.publish', click())).toBeNull();
  });

  test('Enter begins a line in a dialog and posts with Control', () => {
    show(postDialog());
    expect(press('[contenteditable]', key('Enter'))).toBeNull();
    expect(press('[contenteditable]', key('Enter', { ctrlKey: true }))?.act).toBe('post');
  });

  test('Enter sends a comment', () => {
    show(post({ comments: commentForm() }));
    expect(press('[contenteditable]', key('Enter'))).toMatchObject({
      act: 'post',
      composer: { reply: true },
    });
  });

  test.each([
    ['with Shift', '', key('Enter', { shiftKey: true })],
    ['while composing text', '', key('Enter', { isComposing: true })],
    ['with a mention list said to be open', 'aria-expanded="true"', key('Enter')],
    ['with a mention in focus', 'aria-activedescendant="m1"', key('Enter')],
  ])('Enter %s sends none', (_, more, event) => {
    show(`${post({ comments: commentForm(more) })}<ul role="listbox"><li role="option" id="m1">Bo</li></ul>`);
    expect(press('[contenteditable]', event)).toBeNull();
  });

  test('the button of a comment’s own form sends it, with two forms open', () => {
    show(`<div class="one">${commentForm()}</div><div class="two">${commentForm()}</div>`);
    expect(press('.two .send i', click())?.composer.container).toBe(the('.two form'));
    expect(press('.one .send', key(' '))?.composer.container).toBe(the('.one form'));
  });

  test('the like button under a post posts nothing', () => {
    show(post({ comments: commentForm() }));
    expect(press('.bar > div:first-child > div:first-child', click())).toBeNull();
  });
});

describe('what shows that a draft is out', () => {
  test('is the closed dialog', () => {
    show(postDialog());
    const composer = facebook.composerOf(the('[contenteditable]'));
    expect(composer && facebook.published(composer)).toBe(false);
    the('.create').remove();
    expect(composer && facebook.published(composer)).toBe(true);
  });

  test('or the emptied comment box', () => {
    show(commentForm());
    const composer = facebook.composerOf(the('[contenteditable]'));
    the('[contenteditable]').innerHTML = '<p><br></p>';
    expect(composer && facebook.published(composer)).toBe(true);
  });
});

describe('who would post', () => {
  test('is the account or page whose avatar stands in the dialog', () => {
    show(postDialog());
    const composer = facebook.composerOf(the('[contenteditable]'));
    expect(composer && facebook.identity(document, composer)).toEqual({
      site: 'facebook',
      handle: 'acme.tools',
      name: '',
    });
  });

  test('is unknown on a page that does not show it', () => {
    show(post({ comments: commentForm() }));
    expect(facebook.identity(document)).toBeNull();
  });
});

describe.runIf(realPages.present)(realPages.title, () => {
  test('the launcher says who is signed in and is no composer', () => {
    show(realPages.read('facebook/fb-composer-launcher-2025-07-en.html'));
    expect(facebook.identity(document)).toEqual({ site: 'facebook', handle: '100000000000000', name: '' });
    const launcher = the('[role="region"] > div:first-child > [role="button"]');
    expect(facebook.composerOf(launcher)).toBeNull();
    expect(seenAtWindow(launcher, click(), pressOf)).toBeNull();
  });

  test('the box under a photo is a reply that is empty', () => {
    show(realPages.read('facebook/fb-photo-viewer-comments-2022-01-en.html'), '/photo/?fbid=111111111111111');
    const composer = facebook.composerOf(the('[contenteditable="true"]'));
    expect(composer?.reply).toBe(true);
    expect(composer && facebook.published(composer)).toBe(true);
  });
});
