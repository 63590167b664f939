import { allOf, closestAcross, firstOf, upward } from '../climb';
import { edges, hooks } from './hooks';

/**
 * The bars of actions in `root`, by a signature without words: the like control is a labelled button with text, the next button has the
 * same parent, a label, no text and nothing to open. Two levels above is the bar. D: 8 of 8 post bars and 7 of 7 comments of five real
 * pages of 2022-2025 in four languages, no false hit; inside an `li` it belongs to a comment.
 */
export function barsOf(root: ParentNode): { post: Element[]; comment: Element[] } {
  const buttons = allOf(root, hooks.button).filter((button) => !button.closest(hooks.decoy.join(', ')));
  const bars: { post: Element[]; comment: Element[] } = { post: [], comment: [] };
  for (const [index, like] of buttons.entries()) {
    if (!isLabelled(like) || like.textContent.trim() === '') continue;
    if (!isPicker(buttons[index + 1], like)) continue;
    const actions = like.closest('li');
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
    !button.matches('[aria-haspopup], [aria-expanded], [aria-hidden]')
  );
}

/** The heading that names the author: marked as such, or a heading with a link in it. */
export function headingOf(root: ParentNode): Element | null {
  for (const selector of hooks.heading) {
    const found = [...root.querySelectorAll(selector)].find((heading) => heading.querySelector('a[href]'));
    if (found) return found;
  }
  return null;
}

/** The comment around `node`. A chat bubble has the same role and no comment's address. */
export function commentAt(node: Element): Element | null {
  for (const at of upward(node)) {
    if (at.matches(edges)) return null;
    if (at.matches(hooks.comment.join(', '))) return isComment(at) ? at : null;
    // A comment that lost its role is still the list item that holds both an author's and its own bar of actions.
    if (
      at.matches('li') &&
      !firstOf(at, hooks.comment) &&
      firstOf(at, hooks.commentLink) &&
      barsOf(at).comment.length > 0
    )
      return at;
  }
  return null;
}

export function isComment(element: Element): boolean {
  if (element.matches(hooks.feedPost.join(', '))) return false;
  const role = hooks.comment.join(', ');
  return element.matches(role)
    ? allOf(element, hooks.commentLink).some((link) => link.closest(role) === element)
    : element.matches('li') && firstOf(element, hooks.commentLink) !== null;
}

/** The post around `node`: from its bar up to the author's heading, or the whole feed unit where that holds no other post. */
export function postAround(node: Element): Element | null {
  const root = rootByBar(node);
  const unit = closestAcross(node, hooks.feedPost.join(', '));
  if (!unit) return root;
  if (!headingOf(unit)) return root;
  return !root || (unit.contains(root) && barsOf(unit).post.length === 1) ? unit : root;
}

function rootByBar(node: Element): Element | null {
  let bar: Element | undefined;
  for (const at of upward(node)) {
    if (at.matches(edges)) break;
    const bars = barsOf(at).post;
    if (bars.length > 1) break;
    bar = bars[0];
    if (bar && headingOf(at)) return smallestAround(bar, at, node);
  }
  return null;
}

/** Of the elements from `bar` up to `limit`, the first that names an author and holds `node`, so that every node of a post leads to one root. */
function smallestAround(bar: Element, limit: Element, node: Element): Element | null {
  for (const at of upward(bar)) {
    if (headingOf(at) && at.contains(node)) return at;
    if (at === limit) return null;
  }
  return null;
}
