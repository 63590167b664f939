import type { Person, SeenPost } from '@/lib/feedback/capture';
import { nobody } from '@/lib/feedback/people/person';
import { targetOf } from '../addresses';
import { markup } from '../markup';
import { altsIn } from '../pictures';
import { allOf, anyOf, type Role } from '../role';
import { commentAt, isComment, postAround } from './bars';
import { posts } from './hooks';
import { languageOf } from './language';
import { commentOf, permalinkOf, type CommentPermalink } from './permalinks';
import { authorOf, messageOf, timeLinkOf } from './post';
import { personOf } from './people';
import { isCut, seen, shownWords } from './seen';
import { type Told, timeTold } from './times';

const comments = anyOf(posts.comment);

/** What stands in `comment` itself, without the comments under it. */
function own(comment: Element, role: Role): Element[] {
  return ownOf(comment, allOf(comment, role));
}

function ownOf(comment: Element, found: Element[]): Element[] {
  return found.filter((element) => (element.closest(comments) ?? comment) === comment);
}

function commentLinkOf(comment: Element): CommentPermalink | null {
  const addresses = own(comment, posts.commentLink).map((link) => commentOf(targetOf(link)));
  return addresses.find((address) => address !== null) ?? null;
}

/** The first person a comment links to; who it mentions stands in its words, after that. */
function commentAuthorOf(comment: Element): Person {
  const links = ownOf(comment, [...comment.querySelectorAll(markup.link)]);
  return links.map(personOf).find((person) => person !== null) ?? nobody;
}

export function commentTextOf(comment: Element): Element | null {
  // The row of actions is a list of its own.
  const item = comment.closest(markup.item);
  const furniture = anyOf(posts.furniture);
  for (const [link, hook] of posts.commentText.chain.entries()) {
    const blocks = ownOf(comment, [...comment.querySelectorAll(hook.find)]);
    const block = blocks.find((each) => each.closest(markup.item) === item && !each.closest(furniture));
    // Paragraphs of one comment are siblings.
    if (block) return link === 0 ? block : (block.parentElement ?? block);
  }
  return null;
}

/** The words of the link that leads to the comment itself; of its author's link they are a name. */
function timeOfComment(comment: Element, now: number): Told | null {
  const link = own(comment, posts.commentLink).find((each) => commentOf(targetOf(each)) !== null);
  return link ? timeTold(link.textContent, languageOf(comment.ownerDocument), now) : null;
}

export function readComment(comment: Element, now: number): SeenPost | null {
  const block = commentTextOf(comment);
  const text = block ? shownWords(block) : '';
  const pictures = own(comment, posts.photo);
  const media: SeenPost['media'] = [];
  if (pictures.length > 0) media.push('image');
  if (ownOf(comment, [...comment.querySelectorAll(markup.video)]).length > 0) media.push('video');
  return seen({
    author: commentAuthorOf(comment),
    text,
    address: commentLinkOf(comment),
    shortened: block !== null && isCut(block),
    images: altsIn(pictures),
    media,
    time: timeOfComment(comment, now),
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
  const around = comment.parentElement?.closest(comments);
  if (around && isComment(around)) return around;
  const thread = commentLinkOf(comment)?.thread ?? null;
  const itself = allOf(comment.ownerDocument, posts.commentLink).find((link) => {
    const address = commentOf(targetOf(link));
    return thread !== null && address?.key === thread && address.thread === null;
  });
  return itself ? commentAt(itself) : null;
}
