import { targetOf } from './addresses';
import { markup } from './markup';

/** How one kind of text on one site is read; selectors, empty where nothing is meant. */
export interface Reading {
  /** Elements that stand on lines of their own. Never by tag alone: X puts mentions into inline `div`s. */
  lines: string;
  /** Elements with an empty line between them and what surrounds them. */
  paragraphs: string;
  /** Elements that are no words of the author: expanders, twins, decoys. */
  drop: string;
  /** Runs of white space show as one space; where false they show as they are. */
  collapse: boolean;
}

/** Never words: code, drawings, and the `data-0` blocks Facebook hides among a post to spoil readers. */
const never = 'script, style, template, noscript, svg, video, [data-0]';

/**
 * The words of a post as a reader sees them: text, line ends, emoji images by their description, links without the parts that only
 * show that they were cut. Never `innerText`, which depends on layout and repeats hidden twins.
 */
export function wordsOf(root: Element, reading: Reading): string {
  const page: Page = { text: '', owed: 0 };
  for (const child of root.childNodes) read(child, reading, page);
  return page.text.trim();
}

/** A person's name: the same reading, on one line. */
export function nameOf(element: Element, reading: Reading): string {
  return oneLine(wordsOf(element, reading));
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

interface Page {
  text: string;
  /** Line ends that are written when something follows. */
  owed: number;
}

function read(node: Node, reading: Reading, page: Page): void {
  if (node instanceof Text) return write(reading.collapse ? collapsed(node.data, page) : node.data, page);
  if (!(node instanceof Element) || node.matches(never)) return;
  if (reading.drop !== '' && node.matches(reading.drop)) return;
  if (node.localName === 'br') return write('\n', page);
  if (node.localName === 'img') return write(node.getAttribute('alt') ?? '', page);
  if (node.localName === 'a') return write(linkWords(node, reading), page);
  const ends = endsAround(node, reading);
  page.owed = Math.max(page.owed, ends);
  for (const child of node.childNodes) read(child, reading, page);
  page.owed = Math.max(page.owed, ends);
}

function endsAround(element: Element, { lines, paragraphs }: Reading): number {
  if (paragraphs !== '' && element.matches(paragraphs)) return 2;
  return lines !== '' && element.matches(lines) ? 1 : 0;
}

function write(words: string, page: Page): void {
  if (words === '') return;
  const written = /\n*$/.exec(page.text)?.[0].length ?? 0;
  if (page.text !== '') page.text += '\n'.repeat(Math.max(0, page.owed - written));
  page.owed = 0;
  page.text += words;
}

function collapsed(words: string, page: Page): string {
  const single = words.replace(/[ \t\r\n]+/g, ' ');
  const atStart = page.owed > 0 || page.text === '' || /\s$/.test(page.text);
  return atStart ? single.trimStart() : single;
}

/** X wraps "https://" and a trailing "…" of a cut address in elements hidden from assistive tools; no site hides other words so in a link. */
const cuts = /^(?:https?:\/\/|…)$/;

function linkWords(link: Element, reading: Reading): string {
  const page: Page = { text: '', owed: 0 };
  for (const child of link.childNodes) {
    const cut = child instanceof Element && child.matches(markup.hidden) && cuts.test(child.textContent);
    if (!cut) read(child, reading, page);
  }
  const shown = page.text.replace(/(?:…|\.\.\.)$/u, '');
  if (shown === page.text) return page.text;
  // A cut address is written out where the link itself leads there; a shortener such as t.co does not say.
  const target = targetOf(link)?.href ?? '';
  return target
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .startsWith(shown.replace(/^https?:\/\/(?:www\.)?/, '')) && shown !== ''
    ? target
    : page.text;
}
