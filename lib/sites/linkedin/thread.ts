import type { Thread } from '../adapter';
import { pollOf } from '../poll';
import { isPrivate } from '../private-places';
import { allOf, anyOf, firstOf } from '../role';
import { dialectOf } from './dialect';

/** The posts of `page`, each once. A row of the feed is one as well where the card inside it is not known: the innermost counts. */
function cardsOn(page: Document): Element[] {
  const dialect = dialectOf(page);
  if (!dialect) return [];
  const found = [...page.querySelectorAll(anyOf(dialect.roles.card))];
  const cards = [...new Set(found.flatMap((card) => dialect.postAt(card) ?? []))];
  return cards.filter((card) => !cards.some((other) => other !== card && card.contains(other)));
}

/** Comments stand inside the card they answer; on a post's own page of the new generation also beside the one card there. */
export const thread: Thread = {
  questionOn(page) {
    const [only, ...others] = cardsOn(page);
    return only && others.length === 0 ? only : null;
  },
  repliesTo(post) {
    const page = post.ownerDocument;
    const dialect = dialectOf(page);
    if (!dialect || isPrivate(post, 'linkedin')) return [];
    const alone = thread.questionOn(page) === post;
    const comments = allOf(alone ? page : post, dialect.roles.comment);
    const found = new Set(comments.flatMap((comment) => dialect.postAt(comment) ?? []));
    return [...found].filter((comment) => comment !== post);
  },
  pollIn(post) {
    const role = dialectOf(post.ownerDocument)?.roles['poll'];
    const poll = role && firstOf(post, role);
    return poll ? pollOf(poll) : null;
  },
};
