import { siteOfHost } from '../matches';
import { privateParts } from '../private-places';
import { decoded, disguisedAddress } from './address';
import { Disguise, isOpaque, isVocabulary, veiled } from './disguise';
import { markers, prefixes } from './vocabulary';

/** Attributes whose values name parts of a page. What any other one says is replaced letter by letter. */
const naming =
  /^(?:role|class|id|for|type|dir|tabindex|contenteditable|rel|target|hidden|popover|componentkey|colspan|rowspan|datetime|aria-(?!label$|description$|valuetext$|roledescription$|placeholder$|braille).*|data-(?:testid|test-.*|view-name|pagelet|sdui-.*|ad-.*|block|text|lexical-.*|visualcompletion|vjs-.*|urn|id|\d+))$/;
/** Drawings are made of letters and numbers, and say nothing. */
const drawing = /^(?:d|viewbox|width|height|fill|x|y|[cr][xy]?|points|transform|stroke.*)$/i;
const addresses = /^(?:href|src|srcset|action|poster|data|cite|formaction|xlink:href)$/;
/** What is shown to a reader or heard by one is no name of a part, wherever else it stands. */
const spoken =
  'alt title placeholder value aria-label aria-description aria-valuetext aria-placeholder content'.split(
    ' ',
  );
/** Of these it is kept that they are there. */
const emptied = 'script, style, noscript, template, iframe, object, embed, textarea';
const withoutEnd = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * The structure of a page without anything it says: elements, roles, test ids and the form of addresses stay; every word, name, number and
 * foreign host is replaced, the same by the same. Messages, chats and forms with secrets are left out whole. A word that stands in a
 * class or a test id, and nowhere on the page as words, label or address, is taken for a developer's and stays.
 */
export function sanitise(page: Document): string {
  const site = siteOfHost(new URL(page.URL).hostname);
  const leftOut = site ? privateParts(page, site) : new Set<Element>();
  const said = wordsSaid(page.documentElement);
  const disguise = new Disguise((name) => said.has(name));

  function written(element: Element): string {
    const tag = element.localName;
    const attributes = Array.from(
      element.attributes,
      ({ name, value }) => ` ${name}="${escaped(valueOf(name, value))}"`,
    ).join('');
    if (withoutEnd.has(tag)) return `<${tag}${attributes}>`;
    const inside = leftOut.has(element) || element.matches(emptied) ? '' : insideOf(element);
    return `<${tag}${attributes}>${inside}</${tag}>`;
  }

  function insideOf(element: Element): string {
    const { shadowRoot } = element;
    const shadow = shadowRoot && `<template shadowrootmode="open">${nodesOf(shadowRoot)}</template>`;
    return `${shadow ?? ''}${nodesOf(element)}`;
  }

  function nodesOf(parent: Node): string {
    return Array.from(parent.childNodes, (node) => {
      if (node instanceof Element) return written(node);
      return node.nodeType === Node.TEXT_NODE ? escaped(veiled(node.textContent ?? '')) : '';
    }).join('');
  }

  function valueOf(name: string, value: string): string {
    if (drawing.test(name)) return value.replaceAll(/[^\d\s.,+eMmZzLlHhVvCcSsQqTtAa%-]/g, '');
    if (addresses.test(name)) return disguisedAddress(value, page.URL, disguise);
    if (name === 'lang') return value.slice(0, 2);
    if (name === 'style') return styleOf(value);
    return naming.test(name) ? namesIn(value) : veiled(value);
  }

  /** The names in a value: what the page also says, every number, and what is written like one in letters, is another one. */
  function namesIn(value: string): string {
    const prefix = prefixes.exec(value)?.[0] ?? '';
    const parts = value.slice(prefix.length).split(markers);
    return prefix + parts.map((part) => (markers.test(part) ? part : namesOf(part, prefix !== ''))).join('');
  }

  function namesOf(part: string, isSomebodys: boolean): string {
    return part.replaceAll(/[\p{L}\p{M}\p{N}+=]+/gu, (name) => {
      if (isVocabulary(name) || /^\p{N}{1,2}$/u.test(name)) return name;
      const isOther = isSomebodys || isOpaque(name) || name.split(/[^\p{L}\p{M}]+/u).some(isSaid);
      return isOther ? disguise.of(name) : name;
    });
  }

  /** How it lies and moves stays, without pictures, fonts and names. */
  function styleOf(value: string): string {
    const bare = value.replaceAll(/url\([^)]*\)|"[^"]*"|'[^']*'|--[\w-]+\s*:[^;]*;?/g, '');
    return bare.replaceAll(/[\p{L}\p{M}]+/gu, (word) => (isSaid(word) ? veiled(word) : word));
  }

  const isSaid = (word: string) => said.has(word.toLowerCase()) && !isVocabulary(word);

  return `<!doctype html>\n${written(page.documentElement)}\n`;
}

/** Every word the page says to a reader or leads to, and every number on it, in lower case. */
function wordsSaid(root: Element): ReadonlySet<string> {
  const said = new Set<string>();
  const hear = (text: string, what = /[\p{L}\p{M}]+|\p{N}+/gu) => {
    for (const word of text.toLowerCase().match(what) ?? []) said.add(word);
  };
  const listen = (element: Element) => {
    for (const { name, value } of element.attributes) {
      if (addresses.test(name)) hear(`${value} ${decoded(value)}`);
      else hear(value, spoken.includes(name) ? undefined : /\p{N}+/gu);
    }
    if (element.matches(emptied)) return;
    for (const parent of element.shadowRoot ? [element.shadowRoot, element] : [element]) {
      for (const node of parent.childNodes)
        if (node.nodeType === Node.TEXT_NODE) hear(node.textContent ?? '');
      for (const child of parent.children) listen(child);
    }
  };
  listen(root);
  return said;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
