import type { Person, SeenPost } from '@/lib/feedback/capture';
import { targetOf } from '../addresses';
import { allOf, precedes } from '../climb';
import { isComment, postAround } from './bars';
import { posts } from './hooks';
import { commentOf, permalinkOf, type CommentPermalink } from './permalinks';
import { authorOf, messageOf, timeLinkOf } from './post';
import { altsOf, isCut, nobody, personOf, picturesOf, seen, shownWords } from './seen';

/** What stands in `comment` itself, without the comments under it. */
function own(comment: Element, chain: readonly string[]): Element[] {
  const role = posts.comment.join(', ');
  return allOf(comment, chain).filter((found) => (found.closest(role) ?? comment) === comment);
}

function commentLinkOf(comment: Element): CommentPermalink | null {
  const addresses = own(comment, posts.commentLink).map((link) => commentOf(targetOf(link)));
  return addresses.find((address) => address !== null) ?? null;
}

function commentAuthorOf(comment: Element): Person {
  return (
    own(comment, posts.commentLink)
      .map(personOf)
      .find((person) => person !== null) ?? nobody
  );
}

function commentTextOf(comment: Element): Element | null {
  // The row of actions is a list of its own.
  const item = comment.closest('li');
  const outside = (block: Element) => block.closest('li') === item && !block.closest('a, [role="button"]');
  for (const selector of posts.commentText) {
    const block = own(comment, [selector]).find(outside);
    // Paragraphs of one comment are siblings.
    if (block) return selector === posts.commentText[0] ? block : (block.parentElement ?? block);
  }
  return null;
}

export function readComment(comment: Element): SeenPost | null {
  const block = commentTextOf(comment);
  const text = block ? shownWords(block) : '';
  const link = own(comment, posts.commentLink)[0];
  const pictures = picturesOf(
    comment,
    (picture) => own(comment, ['img']).includes(picture) && picture.closest('a[href*="/photo"]') !== null,
  );
  const media: SeenPost['media'] = [];
  if (pictures.length > 0) media.push('image');
  if (own(comment, ['video']).length > 0) media.push('video');
  return seen({
    author: link ? commentAuthorOf(comment) : nobody,
    text,
    address: commentLinkOf(comment),
    shortened: block !== null && isCut(block),
    images: altsOf(pictures),
    media,
    answers: answeredBy(comment),
  });
}

/** A reply answers the comment whose number its own address begins with; every other comment answers the post. */
function answeredBy(comment: Element): SeenPost['answers'] {
  const parent = parentOf(comment);
  if (parent) {
    const block = commentTextOf(parent);
    return {
      author: commentAuthorOf(parent),
      text: block ? shownWords(block) : '',
      permalink: commentLinkOf(parent)?.address ?? null,
    };
  }
  const post = postAround(comment);
  if (!post) return null;
  const message = messageOf(post);
  // The post's own link hides where it leads until it is pointed at; the comment's link names the post too.
  const links = [timeLinkOf(post), ...own(comment, posts.commentLink)];
  const addresses = links.map((link) => link && permalinkOf(targetOf(link)));
  return {
    author: authorOf(post),
    text: message ? shownWords(message) : '',
    permalink: addresses.find((address) => address !== null)?.address ?? null,
  };
}

function parentOf(comment: Element): Element | null {
  const around = comment.parentElement?.closest(posts.comment.join(', '));
  if (around && isComment(around)) return around;
  const thread = commentLinkOf(comment)?.thread;
  if (!thread) return null;
  const before = allOf(comment.ownerDocument, posts.comment).filter((other) => precedes(other, comment));
  return before.findLast((other) => commentLinkOf(other)?.key === thread) ?? null;
}
