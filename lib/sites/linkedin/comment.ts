import type { Person, SeenPost } from '@/lib/feedback/capture';
import { commentPermalinkOf, timeOf, type CommentUrn } from './ids';
import type { Shown } from './shown';

/** What both generations of the pages tell of a comment, each in its own places. */
export interface ReadComment {
  urn: CommentUrn | null;
  author: Person;
  text: string;
}

/** A comment as what is shown. */
export function shownComment(comment: ReadComment, answers: SeenPost['answers']): Shown {
  const { urn } = comment;
  return {
    ...answeredComment(comment),
    id: urn && `comment:(${urn.post.kind}:${urn.post.id},${urn.id})`,
    images: [],
    media: [],
    postedAt: urn && timeOf(urn.id),
    answers,
  };
}

/** A comment as what a reply answers. */
export function answeredComment({ urn, author, text }: ReadComment): NonNullable<SeenPost['answers']> {
  return { author, text, permalink: urn && commentPermalinkOf(urn) };
}
