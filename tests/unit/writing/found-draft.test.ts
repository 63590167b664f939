// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://buffer.example/"}
import { afterEach, describe, expect, test } from 'vitest';
import { findDraft } from '@/lib/writing/found-draft';

afterEach(() => document.getSelection()?.removeAllRanges());

function show(html: string): void {
  document.body.innerHTML = html;
  // jsdom lays nothing out and knows no editing: what is editable there is said by hand.
  for (const host of document.querySelectorAll<HTMLElement>('[contenteditable]')) editable(host);
}

function editable(host: HTMLElement): void {
  for (const element of [host, ...host.querySelectorAll<HTMLElement>('*')]) {
    Object.defineProperty(element, 'isContentEditable', { value: true });
    Object.defineProperty(element, 'contentEditable', { value: 'inherit' });
  }
  host.tabIndex = 0;
}

function focused(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.focus();
  return element;
}

function select(node: Node, from: number, to: number): void {
  document.getSelection()?.setBaseAndExtent(node, from, node, to);
}

const found = (text: string) => ({ found: 'text', text });
const secret = { found: 'private' };

describe('the box that has the focus', () => {
  test('a text area, with its line breaks', () => {
    show('<textarea>\nMeet the Loft.\n\nOrder today.</textarea>');
    focused('textarea');
    expect(findDraft()).toEqual(found('Meet the Loft.\n\nOrder today.'));
  });

  test('an editing host, from inside, with a break between its blocks', () => {
    show('<div contenteditable><p tabindex="0">Meet the <b>Loft</b>.</p><p>Order&nbsp;today.</p></div>');
    focused('p');
    expect(findDraft()).toEqual(found('Meet the Loft.\nOrder today.'));
  });

  test('in an open shadow root', () => {
    show('<div id="host"></div>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<textarea>Meet the Loft.</textarea>';
    root.querySelector('textarea')?.focus();
    expect(findDraft()).toEqual(found('Meet the Loft.'));
  });

  test('a line of plain text', () => {
    show('<input value="Meet the Loft.">');
    focused('input');
    expect(findDraft()).toEqual(found('Meet the Loft.'));
  });
});

describe('a selection', () => {
  test('of several words in a box goes before the rest of it', () => {
    show('<textarea>Notes. Meet the Loft. More notes.</textarea>');
    const area = focused('textarea');
    if (area instanceof HTMLTextAreaElement) area.setSelectionRange(7, 21);
    expect(findDraft()).toEqual(found('Meet the Loft.'));
  });

  test('of one word in a box stands for the box: on a Mac the click makes it', () => {
    show('<div contenteditable><p>Meet the Loft.</p></div>');
    const host = focused('div');
    const words = host.querySelector('p')?.firstChild;
    if (words) select(words, 9, 13);
    expect(findDraft()).toEqual(found('Meet the Loft.'));
  });

  test('anywhere else on the page', () => {
    show('<p>Meet the Loft.</p>');
    const words = document.querySelector('p')?.firstChild;
    if (words) select(words, 0, 8);
    expect(findDraft()).toEqual(found('Meet the'));
  });

  test('nothing is found where nothing is selected or focused', () => {
    show('<p>Meet the Loft.</p>');
    expect(findDraft()).toEqual({ found: 'nothing' });
  });
});

describe('never read', () => {
  test.each([
    ['a password', '<input type="password" value="hunter2">'],
    ['a search', '<input type="search" value="bags">'],
    ['a search by its place', '<div role="search"><input value="bags"></div>'],
    ['a search by its name', '<input name="q" value="bags">'],
    ['a card number', '<input autocomplete="cc-number" value="4111 1111">'],
    ['a card number by its name', '<input name="cardNumber" value="4111 1111">'],
    ['an address', '<input autocomplete="email" value="a@b.example">'],
    ['a number', '<input inputmode="numeric" value="123456">'],
    ['a code', '<input type="tel" value="123456">'],
    ['what stands beside a password', '<form><textarea>Words</textarea><input type="password"></form>'],
  ])('%s', (_, html) => {
    show(html);
    focused('textarea, input');
    expect(findDraft()).toEqual(secret);
  });

  test('nor is what is selected there', () => {
    show('<div role="search"><p>Last looked for: bags</p></div>');
    const words = document.querySelector('p')?.firstChild;
    if (words) select(words, 0, 8);
    expect(findDraft()).toEqual(secret);
  });
});
