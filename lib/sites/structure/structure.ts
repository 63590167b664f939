import { siteOfHost } from '../matches';
import { privateParts } from '../private-places';
import { disguisedAddress } from './address';
import { Disguise, isVocabulary, veiled } from './disguise';
import { prefixes } from './vocabulary';

/** Attributes whose values name parts of a page. What else an attribute says is replaced letter by letter. */
const naming =
  /^(?:role|class|id|for|type|dir|tabindex|contenteditable|rel|target|hidden|popover|componentkey|viewbox|d|width|height|fill|x|y|cx|cy|r|colspan|rowspan|datetime|aria-(?!label$|description$|valuetext$|roledescription$|placeholder$|braille).*|data-(?:testid|test-.*|view-name|pagelet|sdui-.*|ad-.*|block|text|lexical-.*|visualcompletion|vjs-.*|urn|id|\d+))$/;
/** Drawings, which are made of letters and numbers and say nothing. */
const drawing = /^(?:d|viewbox|width|height|fill|x|y|cx|cy|r|points|transform|stroke.*)$/;
const addresses = /^(?:href|src|srcset|action|poster|data|cite|formaction|xlink:href)$/;
/** Shown to a reader or heard by one, and so no name of a part, wherever else it stands. */
const spoken =
  'alt title placeholder value aria-label aria-description aria-valuetext aria-placeholder content'.split(
    ' ',
  );
/** Nothing of these is kept but that they are there. */
const emptied = 'script, style, noscript, template, iframe, object, embed, textarea';
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The structure of a page without anything it says: elements, roles, test ids and the form of addresses stay; every word, name, number and
 * foreign address is replaced, the same by the same. Messages, chats and forms with secrets are left out whole. A word that stands in a
 * class or a test id and nowhere as words, label or address on the page is taken for a developer's, and stays.
 */
export function sanitise(page: Document): string {
  const site = siteOfHost(new URL(page.URL).hostname);
  const left = site ? privateParts(page, site) : new Set<Element>();
  const writer = new Writer(page, left);
  return `<!doctype html>\n${writer.element(page.documentElement)}\n`;
}

class Writer {
  readonly #page: Document;
  readonly #left: ReadonlySet<Element>;
  readonly #disguise = new Disguise();
  /** Every word the page says to a reader or leads to, in lower case. */
  readonly #said: ReadonlySet<string>;

  constructor(page: Document, left: ReadonlySet<Element>) {
    this.#page = page;
    this.#left = left;
    this.#said = wordsSaid(page.documentElement);
  }

  element(element: Element): string {
    const tag = element.localName;
    const attributes = [...element.attributes].map(
      ({ name, value }) => ` ${name}="${escaped(this.#value(name, value))}"`,
    );
    const open = `<${tag}${attributes.join('')}>`;
    if (empty.has(tag)) return open;
    const hollow = this.#left.has(element) || element.matches(emptied);
    return `${open}${hollow ? '' : this.#inside(element)}</${tag}>`;
  }

  #inside(element: Element): string {
    const shadow = element.shadowRoot
      ? `<template shadowrootmode="open">${this.#nodes(element.shadowRoot)}</template>`
      : '';
    return shadow + this.#nodes(element);
  }

  #nodes(parent: ParentNode & Node): string {
    return [...parent.childNodes]
      .map((node) => {
        if (node instanceof Element) return this.element(node);
        return node.nodeType === Node.TEXT_NODE ? escaped(veiled(node.textContent ?? '')) : '';
      })
      .join('');
  }

  #value(name: string, value: string): string {
    if (drawing.test(name)) return value.replaceAll(/[^\d\s.,+eMmZzLlHhVvCcSsQqTtAa%-]/g, '');
    if (addresses.test(name)) return disguisedAddress(value, this.#page.URL, this.#disguise);
    if (name === 'lang' || name === 'style') return name === 'lang' ? value.slice(0, 2) : this.#style(value);
    return naming.test(name) ? this.#name(value) : veiled(value);
  }

  /** The names in a value: what the page also says, and every long number, is another one. */
  #name(value: string): string {
    const prefix = prefixes.exec(value)?.[0] ?? '';
    const rest = value.slice(prefix.length);
    const parts = rest.split(/([\p{L}\p{M}]+|\p{N}+)/u).map((part) => {
      if (/\p{N}/u.test(part)) return part.length > 2 ? this.#disguise.of(part) : part;
      if (!/\p{L}/u.test(part) || isVocabulary(part)) return part;
      return prefix !== '' || this.#said.has(part.toLowerCase()) ? this.#disguise.of(part) : part;
    });
    return prefix + parts.join('');
  }

  /** How it lies and moves stays, without pictures, fonts and names. */
  #style(value: string): string {
    return value.replaceAll(/url\([^)]*\)|"[^"]*"|'[^']*'|--[\w-]+\s*:[^;]*;?/g, '');
  }
}

function wordsSaid(root: Element): ReadonlySet<string> {
  const said = new Set<string>();
  const hear = (text: string) => {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) said.add(word);
  };
  const listen = (node: ParentNode & Node) => {
    for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) hear(child.textContent ?? '');
    for (const child of node.children) {
      for (const name of spoken) hear(child.getAttribute(name) ?? '');
      for (const { name, value } of child.attributes)
        if (addresses.test(name)) hear(value.replaceAll(/%[\dA-F]{2}/gi, ' '));
      if (child.shadowRoot) listen(child.shadowRoot);
      if (!child.matches(emptied)) listen(child);
    }
  };
  listen(root);
  return said;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
