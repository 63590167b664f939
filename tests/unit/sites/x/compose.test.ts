// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://x.com/home"}
import { describe, expect, test } from 'vitest';
import { x } from '@/lib/sites/x/writing';
import { click, key, seenAtWindow, show, the } from '../page';
import { realPages } from '../real-pages';
import { article, box, button, inline } from './pages';

const pressOf = (event: MouseEvent | KeyboardEvent) => x.pressOf(event);

const dialog = (before: string, after: string) =>
  `<div role="dialog">${before}${box()}${after}${button('tweetButton')}</div>`;

const press = (target: string, event: MouseEvent | KeyboardEvent) =>
  seenAtWindow(the(target), event, pressOf);

const opened = () => {
  show(`<div role="dialog">${box()}${button('tweetButton')}</div>`);
  const composer = x.composerOf(the('[contenteditable]'));
  if (!composer) throw new Error('no composer');
  return composer;
};

describe('composers', () => {
  test('the home box is a post with the region around box and button', () => {
    show(`<div data-testid="primaryColumn">${inline()}</div>`, '/home');
    const composer = x.composerOf(the('[contenteditable]'));
    expect(composer).toEqual({
      editable: the('[contenteditable]'),
      container: the('.composer'),
      reply: false,
    });
  });

  test('an element inside the box leads to the box', () => {
    show(inline());
    expect(x.composerOf(the('[data-block]'))?.editable).toBe(the('[contenteditable]'));
  });

  test('wrappers that share the test id are no composers', () => {
    show(inline());
    expect(x.composerOf(the('[data-testid="tweetTextarea_0RichTextInputContainer"]'))).toBeNull();
  });

  test('the field of the pages for phones is a box, and is out when its words are', () => {
    show(`<div><textarea data-testid="tweetTextarea_0">Hello</textarea>${button('tweetButton')}</div>`);
    const composer = x.composerOf(the('textarea'));
    if (!composer) throw new Error('no composer');
    expect(x.published(composer)).toBe(false);
    (composer.editable as HTMLTextAreaElement).value = '';
    expect(x.published(composer)).toBe(true);
  });

  test('the inline box on a post’s own page is a reply', () => {
    show(inline(), '/ana/status/100');
    expect(x.composerOf(the('[contenteditable]'))?.reply).toBe(true);
  });

  test('a dialog that shows a post before the box is a reply, one that shows it after is not', () => {
    show(dialog(article(), ''), '/compose/post');
    expect(x.composerOf(the('[contenteditable]'))?.reply).toBe(true);
    show(dialog('', article()), '/ana/status/100');
    expect(x.composerOf(the('[contenteditable]'))?.reply).toBe(false);
  });

  test('of two boxes on one page each belongs to its own button', () => {
    show(
      `<main>${inline('Behind')}</main><div role="dialog">${box('tweetTextarea_0', 'Front')}${button('tweetButton')}</div>`,
    );
    const front = seenAtWindow(the('[data-testid="tweetButton"] span'), click(), pressOf);
    expect(front?.composer.editable.textContent).toContain('Front');
    const behind = seenAtWindow(the('[data-testid="tweetButtonInline"]'), click(), pressOf);
    expect(behind?.composer.editable.textContent).toContain('Behind');
  });

  test('a box without a button of its own takes no button from the rest of the page', () => {
    show(`<main>${inline()}<div class="far">${box('tweetTextarea_1')}</div></main>`);
    expect(x.composerOf(the('[data-testid="tweetTextarea_1"]'))).toBeNull();
  });

  test('direct messages are never composers', () => {
    show(`<div data-testid="DMDrawer">${inline()}</div>`);
    expect(x.composerOf(the('[contenteditable]'))).toBeNull();
    show(inline(), '/messages/1-2');
    expect(x.composerOf(the('[contenteditable]'))).toBeNull();
  });
});

describe('presses', () => {
  test('a click anywhere on the button posts', () => {
    show(inline());
    expect(press('[data-testid="tweetButtonInline"] span', click())?.act).toBe('post');
  });

  test.each(['Enter', ' '])('the key "%s" on the focused button posts', (name) => {
    show(inline());
    expect(press('[data-testid="tweetButtonInline"]', key(name))?.act).toBe('post');
  });

  test.each([
    ['Control and Enter', key('Enter', { ctrlKey: true })],
    ['Command and Enter', key('Enter', { metaKey: true })],
    ['Control and the Enter of the number pad', key('Unidentified', { code: 'NumpadEnter', ctrlKey: true })],
  ])('%s in the box posts', (_, event) => {
    show(inline());
    expect(press('[contenteditable]', event)?.act).toBe('post');
  });

  test.each([
    ['Enter alone', key('Enter')],
    ['a letter with Control', key('a', { ctrlKey: true })],
    ['Control and Enter while composing text', key('Enter', { ctrlKey: true, isComposing: true })],
    ['a key the input method has taken', key('Enter', { ctrlKey: true, keyCode: 229 })],
  ])('%s in the box posts nothing', (_, event) => {
    show(inline());
    expect(press('[contenteditable]', event)).toBeNull();
  });

  test('a disabled button posts nothing', () => {
    show(inline('', 'aria-disabled="true"'));
    expect(press('[data-testid="tweetButtonInline"] span', click())).toBeNull();
  });

  test('Control and Enter choose from an open mention list', () => {
    show(`${inline()}<div id="typeaheadDropdownWrapped-1"></div>`);
    expect(press('[contenteditable]', key('Enter', { ctrlKey: true }))?.act).toBe('post');
    the('#typeaheadDropdownWrapped-1').innerHTML = '<div role="listbox"><div role="option">@ana</div></div>';
    expect(press('[contenteditable]', key('Enter', { ctrlKey: true }))).toBeNull();
  });

  test('a draft with a time set is scheduled', () => {
    show(
      `<div role="dialog"><a href="/compose/post/schedule">Will send on Friday</a>${box()}${button('tweetButton')}</div>`,
    );
    expect(press('[data-testid="tweetButton"]', click())?.act).toBe('schedule');
  });

  test('or shows the drawing of the schedule button over the box', () => {
    const drawing = '<svg><path d="M1 1"></path></svg>';
    const option = `<button data-testid="scheduleOption">${drawing}</button>`;
    show(`<div role="dialog"><div class="line"></div>${box()}${option}${button('tweetButton')}</div>`);
    expect(press('[data-testid="tweetButton"]', click())?.act).toBe('post');
    the('.line').innerHTML = drawing;
    expect(press('[data-testid="tweetButton"]', click())?.act).toBe('schedule');
  });

  test('a click elsewhere is no press', () => {
    show(`${inline()}<p>words</p>`);
    expect(press('p', click())).toBeNull();
  });

  test('the button of a thread sends the box in use', () => {
    show(
      `<div role="dialog">${box('tweetTextarea_0', 'One')}${box('tweetTextarea_1', 'Two', 'tabindex="0"')}${button('tweetButton')}</div>`,
    );
    the('[data-testid="tweetTextarea_1"]').focus();
    expect(press('[data-testid="tweetButton"]', click())?.composer.editable).toBe(
      the('[data-testid="tweetTextarea_1"]'),
    );
  });

  test('an empty hidden twin is passed over', () => {
    show(
      `<div role="dialog"><div hidden>${box('tweetTextarea_0', '')}</div>${box('tweetTextarea_0', 'Words', 'class="real"')}${button('tweetButton')}</div>`,
    );
    expect(press('[data-testid="tweetButton"]', click())?.composer.editable).toBe(the('.real'));
  });
});

describe('what shows that a draft is out', () => {
  test('a box that still holds words is not out', () => {
    expect(x.published(opened())).toBe(false);
  });

  test('an emptied box is', () => {
    const composer = opened();
    composer.editable.innerHTML = '<div data-block="true"><br data-text="true"></div>';
    expect(x.published(composer)).toBe(true);
  });

  test('a closed dialog is', () => {
    const composer = opened();
    composer.container.remove();
    expect(x.published(composer)).toBe(true);
  });

  test('a box rebuilt with the words in it is not', () => {
    const composer = opened();
    composer.editable.replaceWith(composer.editable.cloneNode(true));
    expect(x.published(composer)).toBe(false);
  });
});

describe.runIf(realPages.present)(realPages.title, () => {
  test('the home box is a composer, empty and not yet to be sent', () => {
    show(realPages.read('x/x-home-composer-timeline-2025-02.html'), '/home');
    const composer = x.composerOf(the('[contenteditable="true"]'));
    expect(composer?.reply).toBe(false);
    expect(composer && x.published(composer)).toBe(true);
    expect(seenAtWindow(the('[data-testid="tweetButtonInline"]'), key('Enter'), pressOf)).toBeNull();
  });
});
