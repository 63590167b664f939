import type { Person, SeenPost } from '@/lib/feedback/capture';
import { nobody } from '@/lib/feedback/people/person';
import { closestAcross, precedes } from '../climb';
import { markup } from '../markup';
import { altsIn } from '../pictures';
import { allOf, anyOf, type Role } from '../role';
import { nameOf, wordsOf } from '../words';
import { ember as hooks, names, prose } from './ember-hooks';
import { answeredComment, shownComment, type ReadComment } from './comment';
import { commentUrnIn, permalinkOf, timeOf, urnIn, type CommentUrn, type PostUrn } from './ids';
import { firstWords, personOf, profileOf } from './people';
import type { Dialect, Shown } from './shown';

const cards = anyOf(hooks.card);
const comments = anyOf(hooks.comment);
const inner = `${comments}, ${anyOf(hooks.shared)}`;

/** The older pages: class names, ids in `data-urn` and `data-id`. */
export const ember: Dialect = {
  roles: hooks,
  postAt(node) {
    const comment = closestAcross(node, comments);
    if (comment) return comment;
    const card = closestAcross(node, cards);
    return card && own(card, hooks.time).length > 0 ? card : null;
  },
  barOf: (post) => (isComment(post) ? ownOf(post, hooks.commentBar) : own(post, hooks.bar))[0] ?? post,
  read: (post) => (isComment(post) ? shownComment(commentOf(post), answeredBy(post)) : readCard(post)),
};

function isComment(element: Element): boolean {
  return element.matches(comments);
}

/** What stands in a card itself: not in its comments, not in the post it shares. */
function own(card: Element, role: Role): Element[] {
  return allOf(card, role).filter((found) => !found.closest(inner));
}

function ownOf(comment: Element, role: Role): Element[] {
  return within(comment, allOf(comment, role));
}

function within(comment: Element, found: Element[]): Element[] {
  return found.filter((element) => element.closest(comments) === comment);
}

function urnOf(card: Element): PostUrn | null {
  return urnIn(card.getAttribute('data-urn') ?? '');
}

function authorOf(card: Element): Person {
  const [actor] = own(card, hooks.actor);
  const link =
    actor && [actor, ...actor.querySelectorAll(markup.link)].find((each) => profileOf(each) !== null);
  const [name] = own(card, hooks.name);
  return (link && personOf(link, name ? shownName(name) : firstWords(actor, names))) ?? nobody;
}

/** Of a name's two twins the one that is shown. */
function shownName(name: Element): string {
  return nameOf(name.querySelector(markup.hidden) ?? name, names);
}

/** The words stand before the bar of actions; what follows are comments, marked or not. */
function textOf(card: Element): string {
  const [bar] = own(card, hooks.bar);
  const text = own(card, hooks.text).find((words) => !bar || precedes(words, bar));
  return text ? wordsOf(text, prose) : '';
}

function readCard(card: Element): Shown {
  const urn = urnOf(card);
  const pictures = own(card, hooks.picture);
  const media: SeenPost['media'] = [];
  if (pictures.length > 0) media.push('image');
  if (own(card, hooks.video).length > 0) media.push('video');
  if (own(card, hooks.poll).length > 0) media.push('poll');
  return {
    id: urn && `${urn.kind}:${urn.id}`,
    author: authorOf(card),
    text: textOf(card),
    images: altsIn(pictures),
    media,
    permalink: urn && permalinkOf(urn),
    // Under "X likes this" the id is that of the liking (real page: 15 hours old, by its id minutes).
    postedAt: urn && own(card, hooks.header).length === 0 ? timeOf(urn.id) : null,
    answers: null,
  };
}

function commentUrnOf(comment: Element): CommentUrn | null {
  return commentUrnIn(comment.getAttribute('data-id') ?? '');
}

function commentAuthorOf(comment: Element): Person {
  const links = within(comment, [...comment.querySelectorAll(markup.link)]);
  const [picture, ...others] = links.filter((link) => profileOf(link) !== null);
  const [name] = ownOf(comment, hooks.commentName);
  const said = name ? shownName(name) : firstWords(others[0] ?? comment, names);
  return (picture && personOf(picture, said)) ?? nobody;
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

/** A reply stands inside the comment it answers, or after it with a class that ends in `--reply`. */
function answeredBy(comment: Element): SeenPost['answers'] {
  const card = closestAcross(comment, cards);
  const before = card ? allOf(card, hooks.comment).filter((other) => precedes(other, comment)) : [];
  const parent =
    comment.parentElement?.closest(comments) ??
    (isReply(comment) ? before.findLast((other) => !isReply(other)) : null);
  if (parent) return answeredComment(commentOf(parent));
  if (!card) return null;
  const urn = urnOf(card) ?? commentUrnOf(comment)?.post ?? null;
  return { author: authorOf(card), text: textOf(card), permalink: urn && permalinkOf(urn) };
}

function isReply(comment: Element): boolean {
  return comment.matches(anyOf(hooks.reply));
}
