import { company, person, posts as written, type Person, type Photo, type Words } from '../company';
import { commentNumber, memberNumber, pfbid } from '../ids';

/** A comment, or a reply to one, as Facebook has it. */
export interface Comment {
  number: string;
  by: Person;
  at: number;
  text: string;
  lang: string;
  likes: number;
  replies: Comment[];
}

export interface Post {
  key: string;
  by: Person;
  at: number;
  text: string;
  lang: string;
  likes: number;
  photo: Photo | null;
  video: boolean;
  shares: Post | null;
  comments: Comment[];
  /** The group it was posted in; null in everybody's feed. */
  group: string | null;
  /** It is the picture itself, in the viewer. */
  viewed?: true;
}

export const group = { handle: 'larkfieldriders', name: 'Larkfield riders' };

export function address({ by, key, at, group: within, viewed }: Post): string {
  if (viewed) return `/photo/?fbid=${at}`;
  return within ? `/groups/${within}/posts/${commentNumber(at)}/` : `/${by.handle}/posts/${pfbid(key)}`;
}

/** An address with more parameters. */
export const withMore = (at: string, parameters: string): string =>
  `${at}${at.includes('?') ? '&' : '?'}${parameters}`;

/** In a group people are known by their number there. */
export const profile = (by: Person, within: string | null): string =>
  within ? `/groups/${within}/user/${memberNumber(by.handle)}/` : `/${by.handle}`;

/** Longer words are cut, and the rest is not in the page until "See more" is pressed. */
const limit = 300;

export function shortForm({ text }: Post): { text: string; shortened: boolean } {
  if (text.length <= limit) return { text, shortened: false };
  return { text: text.slice(0, text.lastIndexOf(' ', limit)), shortened: true };
}

const comment = (words: Words): Comment => {
  const at = Date.parse(words.at);
  return {
    number: commentNumber(at),
    by: person(words.by),
    at,
    text: words.text,
    lang: words.lang ?? 'en',
    likes: words.likes,
    replies: [],
  };
};

const below = (words: Words): Words[] =>
  (words.replies ?? []).flatMap((reply) => [reply].concat(below(reply)));

/** A comment of the first level. Facebook shows answers to a reply beside it, not below it. */
function thread(words: Words): Comment {
  const first = comment(words);
  first.replies = below(words).map(comment);
  return first;
}

const post = (words: Words): Post => ({
  key: words.key,
  by: person(words.by),
  at: Date.parse(words.at),
  // There are no polls in this feed: the choices are part of the question.
  text: words.poll ? `${words.text}\n${words.poll.join(' / ')}` : words.text,
  lang: words.lang ?? 'en',
  likes: words.likes,
  photo: words.photo ?? null,
  video: words.video ?? false,
  shares: null,
  comments: (words.replies ?? []).map(thread),
  group: null,
});

/** The feed, newest first. */
export function feed(): Post[] {
  const made = written.map(post);
  for (const { key, quotes } of written) {
    const sharing = made.find((one) => one.key === key);
    if (sharing && quotes) sharing.shares = made.find((one) => one.key === quotes) ?? null;
  }
  return made;
}

/** The picture of a post in the viewer, where it has comments of its own. */
export function viewedPost(): Post {
  const made = feed();
  const shown = made.find(({ photo }) => photo !== null);
  if (!shown) throw new Error('no post with a picture');
  return {
    ...shown,
    key: `viewed ${shown.key}`,
    comments: made.find(({ key }) => key === 'clips')?.comments ?? [],
    viewed: true,
  };
}

/** What customers post in a group, of the same words as in the feed. */
export function groupFeed(): Post[] {
  return feed()
    .filter(({ by, shares }) => by.handle !== company.handle && shares === null)
    .slice(0, 4)
    .map((one) => ({ ...one, key: `group ${one.key}`, group: group.handle }));
}
