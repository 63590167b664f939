import { closestAcross, precedes, upward } from '../climb';
import { markup } from '../markup';
import { allOf, anyOf, firstOf } from '../role';
import { posts, shared } from './hooks';
import { personOf } from './people';

const decoys = anyOf(shared.decoy);
const edges = anyOf(posts.edge);
const comments = anyOf(posts.comment);
const units = anyOf(posts.feedPost);

/**
 * The bars of actions in `root`, by a signature without words: the like control is a labelled button with text, the next button has the
 * same parent, a label, no text and nothing to open. Two levels above is the bar. D: 8 of 8 post bars and 7 of 7 comments of five real
 * pages of 2022-2025 in four languages, no false hit; inside an `li` it belongs to a comment.
 */
export function barsOf(root: ParentNode): { post: Element[]; comment: Element[] } {
  const buttons = allOf(root, shared.button).filter((button) => !button.closest(decoys));
  const bars: { post: Element[]; comment: Element[] } = { post: [], comment: [] };
  for (const [index, like] of buttons.entries()) {
    if (!isLabelled(like) || like.textContent.trim() === '') continue;
    if (!isPicker(buttons[index + 1], like)) continue;
    const actions = like.closest(markup.item);
    if (actions) bars.comment.push(actions.parentElement ?? actions);
    else if (like.parentElement?.parentElement) bars.post.push(like.parentElement.parentElement);
  }
  return bars;
}

function isLabelled(button: Element): boolean {
  return (button.getAttribute('aria-label') ?? '') !== '';
}

function isPicker(button: Element | undefined, like: Element): boolean {
  return (
    button !== undefined &&
    button.parentElement === like.parentElement &&
    isLabelled(button) &&
    button.textContent.trim() === '' &&
    !button.matches(anyOf(posts.opener))
  );
}

/** The heading that names the author: marked as such, or a heading with a link in it. */
export function headingOf(root: ParentNode): Element | null {
  for (const { find } of posts.heading.chain) {
    const found = [...root.querySelectorAll(find)].find((heading) => heading.querySelector(markup.link));
    if (found) return found;
  }
  return null;
}

/**
 * Where the author is named: the heading, or where none is marked the first link to somebody before the bar of actions whose words are also
 * the label of another link, their picture's.
 */
export function beginningOf(root: ParentNode, bar: Element): Element | null {
  const heading = headingOf(root);
  if (heading) return heading;
  const links = [...root.querySelectorAll(markup.link)].filter((link) => precedes(link, bar));
  const labels = new Set(links.map((link) => link.getAttribute('aria-label')));
  return links.find((link) => labels.has(personOf(link)?.name ?? null)) ?? null;
}

/** The comment around `node`. A chat bubble has the same role and no comment's address. */
export function commentAt(node: Element): Element | null {
  for (const at of upward(node)) {
    if (at.matches(edges)) return null;
    if (at.matches(comments)) return isComment(at) ? at : null;
    // A comment that lost its role is still the list item that holds both an author's and its own bar of actions.
    if (
      at.matches(markup.item) &&
      !firstOf(at, posts.comment) &&
      firstOf(at, posts.commentLink) &&
      barsOf(at).comment.length > 0
    )
      return at;
  }
  return null;
}

export function isComment(element: Element): boolean {
  if (element.matches(units)) return false;
  if (!element.matches(comments))
    return element.matches(markup.item) && firstOf(element, posts.commentLink) !== null;
  const signs = [...allOf(element, posts.commentLink), ...barsOf(element).comment];
  return signs.some((sign) => sign.closest(comments) === element);
}

/**
 * The post around `node`: its bar's feed unit where that holds no other post, else what reaches from the bar up to the author's heading.
 * Every node of a post leads to one and the same root.
 */
export function postAround(node: Element): Element | null {
  const bar = barAround(node);
  if (!bar) return null;
  const unit = closestAcross(bar, units);
  const whole = unit && beginningOf(unit, bar) && barsOf(unit).post.length === 1 ? unit : rootOf(bar);
  return whole?.contains(node) ? whole : null;
}

/** The one bar in the smallest element around `node` that has any. */
function barAround(node: Element): Element | null {
  for (const at of upward(node)) {
    if (at.matches(edges)) return null;
    const { post } = barsOf(at);
    if (post.length > 0) return post.length === 1 ? (post[0] ?? null) : null;
  }
  return null;
}

function rootOf(bar: Element): Element | null {
  for (const at of upward(bar)) {
    if (at.matches(edges) || barsOf(at).post.length > 1) return null;
    if (beginningOf(at, bar)) return at;
  }
  return null;
}
