import type { Person, SeenPost } from '@/lib/feedback/capture';
import { nobody } from '@/lib/feedback/people/person';
import { closestAcross, precedes } from '../climb';
import { markup } from '../markup';
import { exactNumber } from '../numbers';
import { altsIn } from '../pictures';
import { allOf, anyOf, firstOf, type Role } from '../role';
import { wordsOf } from '../words';
import { answeredComment, shownComment, type ReadComment } from './comment';
import {
  commentUrnIn,
  decode,
  permalinkOf,
  timeOf,
  urnIn,
  urnOfKey,
  type CommentUrn,
  type PostUrn,
} from './ids';
import { authorAmong, peopleIn } from './people';
import { prose, sdui as hooks } from './sdui-hooks';
import type { Dialect, Shown } from './shown';

const comments = anyOf(hooks.comment);

/** The server-driven pages: cards by `componentkey`, their parts by test id and icon. */
export const sdui: Dialect = {
  roles: hooks,
  postAt(node) {
    const comment = commentAround(node);
    if (comment) return comment;
    const card = cardAround(node);
    return card && isPost(card) ? card : null;
  },
  barOf(post) {
    if (isComment(post))
      return ownOf(post, hooks.commentLike)[0]?.closest(markup.button)?.parentElement ?? post;
    const icon = own(post, hooks.bar)[0];
    return icon?.parentElement?.parentElement?.parentElement ?? post;
  },
  read: (post, now) =>
    isComment(post) ? shownComment(commentOf(post), answeredBy(post, now)) : readCard(post, now),
};

/** The card or comment around `node`, by the first link that has one: of the nested nodes that share its key, the outermost. */
function keyedAround(node: Element, { chain }: Role): Element | null {
  for (const { find } of chain) {
    let keyed = closestAcross(node, find);
    for (let at = keyed?.parentElement; at && keyed; at = at.parentElement)
      if (at.matches(find) && keyOf(at) !== null && keyOf(at) === keyOf(keyed)) keyed = at;
    if (keyed) return keyed;
  }
  return null;
}

function keyOf(element: Element): string | null {
  return element.getAttribute('componentkey') ?? element.getAttribute('id');
}

const commentAround = (node: Element) => keyedAround(node, hooks.comment);
const cardAround = (node: Element) => keyedAround(node, hooks.card);

function isComment(element: Element): boolean {
  return element.matches(comments);
}

/** What stands in a card itself, not in the comments under it. */
function own(card: Element, role: Role): Element[] {
  return outside(allOf(card, role));
}

function outside(found: Element[]): Element[] {
  return found.filter((element) => !element.closest(comments));
}

/** What stands in a comment itself, not in the replies under it. */
function ownOf(comment: Element, role: Role): Element[] {
  return withinComment(comment, allOf(comment, role));
}

function withinComment(comment: Element, found: Element[]): Element[] {
  return found.filter((element) => commentAround(element) === comment);
}

/**
 * Modules ("Popular course") look like posts and have actions too; promoted posts show neither who may see them nor a way to hide them
 * (2 of 2, and 5 of 5 others do).
 */
function isPost(card: Element): boolean {
  const kind = keysOf(card)
    .map(decode)
    .find((decoded) => decoded !== null)?.kind;
  if (kind !== undefined && kind !== 1 && kind !== 2) return false;
  const text = textIn(card);
  if (!text && authorOf(card).name === '') return false;
  const header = (icon: Element) => !text || precedes(icon, text);
  return own(card, hooks.visibility).some(header) || own(card, hooks.hide).some(header);
}

function keysOf(card: Element): string[] {
  const holders = allOf(card, hooks.id).map((holder) => holder.getAttribute('componentkey') ?? '');
  return holders.map((key) => key.split('-replaceableCommentTools')[0] ?? '');
}

/** By the key under the card, the page's address on a post's own page, a comment or the row of reactions. */
function urnOf(card: Element, now: number): PostUrn | null {
  const byKey = keysOf(card)
    .map((key) => urnOfKey(key, now))
    .find((urn) => urn !== null);
  if (byKey) return byKey;
  const detail = anyOf(hooks.detail);
  const byPage = card.matches(detail) || card.querySelector(detail) ? urnIn(card.ownerDocument.URL) : null;
  if (byPage) return byPage;
  const [comment] = allOf(card, hooks.comment);
  const byComment = comment && commentUrnOf(comment)?.post;
  if (byComment) return byComment;
  const [facepile] = allOf(card, hooks.facepile);
  return facepile ? urnIn(facepile.getAttribute('data-testid') ?? '') : null;
}

/** The words stand before the bar of actions; what follows are comments, marked or not. */
function textIn(card: Element): Element | undefined {
  const [bar] = own(card, hooks.bar);
  return own(card, hooks.text).find((words) => !bar || precedes(words, bar));
}

function authorOf(card: Element): Person {
  const text = textIn(card);
  const [menu] = own(card, hooks.menu);
  const links = outside([...card.querySelectorAll(markup.link)]).filter((link) => !text?.contains(link));
  return (
    authorAmong(peopleIn(links), menu?.closest(markup.button)?.getAttribute('aria-label') ?? '') ?? nobody
  );
}

function textOf(card: Element): string {
  const text = textIn(card);
  return text ? wordsOf(text, prose) : '';
}

/** Pictures between header and actions: no faces, which lead to profiles or stand in rows of presentation. */
function picturesOf(card: Element): Element[] {
  const text = textIn(card);
  const [bar] = own(card, hooks.bar);
  return own(card, hooks.picture).filter(
    (picture) =>
      !picture.closest(anyOf(hooks.face)) &&
      (!text || precedes(text, picture)) &&
      (!bar || precedes(picture, bar)),
  );
}

function readCard(card: Element, now: number): Shown {
  const urn = urnOf(card, now);
  const pictures = picturesOf(card);
  const media: SeenPost['media'] = [];
  if (pictures.length > 0) media.push('image');
  if (own(card, hooks.video).length > 0) media.push('video');
  return {
    id: urn && `${urn.kind}:${urn.id}`,
    author: authorOf(card),
    text: textOf(card),
    images: altsIn(pictures),
    media,
    counts: countsOf(card),
    permalink: urn && permalinkOf(urn),
    postedAt: urn && timeOf(urn.id),
    answers: null,
  };
}

/** What the row under a post counts. Reactions are numbers only where no name stands before them; each has a spoken twin. */
function countsOf(card: Element): Shown['counts'] {
  const link = own(card, hooks.reactions)[0]?.closest(markup.link);
  const row = link?.nextElementSibling;
  const said = (element: Element | null | undefined) =>
    [...(element?.querySelectorAll(markup.hidden) ?? [])].at(-1)?.textContent ?? null;
  const reactions = said(link);
  return {
    replies: exactNumber(said(row && firstOf(row, hooks.commentCount))),
    reposts: exactNumber(said(row?.querySelector(markup.link))),
    likes: /\p{L}/u.test(reactions ?? '') ? null : exactNumber(reactions),
  };
}

function commentUrnOf(comment: Element): CommentUrn | null {
  return commentUrnIn(keyOf(comment) ?? '');
}

/** The first profile a comment links to; its picture comes first, its name in the next link. */
function commentAuthorOf(comment: Element): Person {
  const [text] = ownOf(comment, hooks.commentText);
  const links = withinComment(comment, [...comment.querySelectorAll(markup.link)]).filter(
    (link) => !text?.contains(link),
  );
  const [first] = peopleIn(links);
  return first ? { name: first.name, handle: first.handle, profile: first.profile } : nobody;
}

/** What a comment says itself. */
function commentOf(comment: Element): ReadComment {
  const [text] = ownOf(comment, hooks.commentText);
  return {
    urn: commentUrnOf(comment),
    author: commentAuthorOf(comment),
    text: text ? wordsOf(text, prose) : '',
  };
}

/** A reply stands inside the comment it answers; every other comment answers the post. */
function answeredBy(comment: Element, now: number): SeenPost['answers'] {
  const parent = comment.parentElement && commentAround(comment.parentElement);
  if (parent) return answeredComment(commentOf(parent));
  const card = cardAround(comment);
  const urn = (card && urnOf(card, now)) ?? commentUrnOf(comment)?.post ?? null;
  const shown = card ?? firstOf(comment.ownerDocument, hooks.card);
  if (!shown) return null;
  return { author: authorOf(shown), text: textOf(shown), permalink: urn && permalinkOf(urn) };
}
