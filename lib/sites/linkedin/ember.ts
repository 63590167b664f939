import type { Person, SeenPost } from '@/lib/feedback/capture';
import { allOf, closestAcross, firstOf, precedes } from '../climb';
import { nameOf, wordsOf, type Reading } from '../words';
import { ember as hooks } from './hooks';
import {
  commentPermalinkOf,
  commentUrnIn,
  permalinkOf,
  timeOf,
  urnIn,
  type CommentUrn,
  type PostUrn,
} from './ids';
import { names, personOf, profileOf } from './people';
import type { Dialect, Shown } from './shown';

/** Of a spoken and a shown twin the shown one is `aria-hidden`: it is kept, the other dropped. */
const prose: Reading = { lines: 'p, li', paragraphs: '', drop: '.visually-hidden, button', collapse: true };
const shownNames: Reading = { ...names, drop: prose.drop };

const cards = hooks.card.join(', ');
const comments = hooks.comment.join(', ');
const nobody: Person = { name: '', handle: null, profile: null };

/** The older pages: class names, ids in `data-urn` and `data-id`. */
export const ember: Dialect = {
  postAt(node) {
    const comment = closestAcross(node, comments);
    if (comment) return comment;
    const card = closestAcross(node, cards);
    return card && firstOf(card, hooks.time) ? card : null;
  },
  barOf: (post) => (isComment(post) ? ownOf(post, hooks.commentBar) : own(post, hooks.bar))[0] ?? post,
  read: (post) => (isComment(post) ? readComment(post) : readCard(post)),
};

function isComment(element: Element): boolean {
  return element.matches(comments);
}

/** What stands in a card itself: not in its comments, not in the post it shares. */
function own(card: Element, chain: readonly string[]): Element[] {
  return allOf(card, chain).filter((found) => !found.closest(`${comments}, ${hooks.shared.join(', ')}`));
}

function ownOf(comment: Element, chain: readonly string[]): Element[] {
  return allOf(comment, chain).filter((found) => found.closest(comments) === comment);
}

function urnOf(card: Element): PostUrn | null {
  return urnIn(card.getAttribute('data-urn') ?? '');
}

function authorOf(card: Element): Person {
  const [actor] = own(card, hooks.actor);
  const link = actor && [actor, ...allOf(actor, ['a[href]'])].find((each) => profileOf(each) !== null);
  const name = actor && firstOf(actor, hooks.name);
  return (link && personOf(link, name ? nameOf(name, shownNames) : '')) ?? nobody;
}

function textOf(card: Element): string {
  const [text] = own(card, hooks.text);
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
    images: pictures.map((picture) => picture.getAttribute('alt') ?? '').filter((alt) => alt !== ''),
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
  const link = ownOf(comment, ['a[href]']).find((each) => profileOf(each) !== null);
  const [name] = ownOf(comment, hooks.commentName);
  return (link && personOf(link, name ? nameOf(name, shownNames) : '')) ?? nobody;
}

function commentTextOf(comment: Element): string {
  const [text] = ownOf(comment, hooks.commentText);
  return text ? wordsOf(text, prose) : '';
}

function readComment(comment: Element): Shown {
  const urn = commentUrnOf(comment);
  return {
    id: urn && `comment:(${urn.post.kind}:${urn.post.id},${urn.id})`,
    author: commentAuthorOf(comment),
    text: commentTextOf(comment),
    images: [],
    media: [],
    permalink: urn && commentPermalinkOf(urn),
    postedAt: urn && timeOf(urn.id),
    answers: answeredBy(comment),
  };
}

/** A reply stands inside the comment it answers, or after it with a class that ends in `--reply`. */
function answeredBy(comment: Element): SeenPost['answers'] {
  const card = closestAcross(comment, cards);
  const before = card ? allOf(card, hooks.comment).filter((other) => precedes(other, comment)) : [];
  const parent =
    comment.parentElement?.closest(comments) ??
    (isReply(comment) ? before.findLast((other) => !isReply(other)) : null);
  if (parent) {
    const urn = commentUrnOf(parent);
    return {
      author: commentAuthorOf(parent),
      text: commentTextOf(parent),
      permalink: urn && commentPermalinkOf(urn),
    };
  }
  if (!card) return null;
  const urn = urnOf(card) ?? commentUrnOf(comment)?.post ?? null;
  return { author: authorOf(card), text: textOf(card), permalink: urn && permalinkOf(urn) };
}

function isReply(comment: Element): boolean {
  return comment.matches('[class*="--reply"]');
}
