/**
 * Writes what a careful reader finds on the practice pages, page by page, to `SITE/expected.json`: `npx tsx tests/replicas/expected.ts`.
 * It reads the written content and knows how each site shows it; it never looks at a page and knows nothing of the extension, so a
 * wrong reading cannot confirm itself. Run it only when the content changes, and read the difference.
 */
import { writeFileSync } from 'node:fs';
import { age, ageOf } from './age';
import { company, now, type Person, type Photo } from './company';
import * as facebook from './facebook/posts';
import { commentNumber, pfbid } from './ids';
import * as linkedin from './linkedin/posts';
import type { SiteName } from './practice';
import { tokens } from './tokens';
import * as x from './x/statuses';

interface Reader {
  name: string;
  /** Null where people have only a number. */
  handle: string | null;
  profile: string;
}

interface Answered {
  author: Reader;
  text: string;
  permalink: string | null;
}

/** A post, reply or comment as its page shows it. */
interface Expected {
  id: string;
  author: Reader;
  text: string;
  shortened: boolean;
  /** All the words, where `text` is only what the page holds before "See more" is pressed. */
  whole?: string;
  images: string[];
  media: ('image' | 'video' | 'poll')[];
  permalink: string;
  /** Where the page tells only an age, as long before the pretended present as that is; null where it tells none to the extension. */
  postedAt: number | null;
  postedTo?: 'minute' | 'hour' | 'day';
  counts?: Counts;
  shownTime: string;
  answers: Answered | null;
}

interface Counts {
  replies: number | null;
  reposts: number | null;
  likes: number | null;
}

type Pages = Record<string, Expected[]>;

const shown: Record<SiteName, (url: string) => string> = {
  // X shows no scheme. It hides the end of a long address too, which is still part of what was written.
  x: (url) => url.replace(/^https?:\/\//, ''),
  facebook: (url) => url,
  linkedin: (url) => url,
};

const words = (site: SiteName, text: string): string =>
  tokens(text)
    .map((token) => {
      if (token.is === 'line') return '\n';
      if (token.is === 'mention') return site === 'x' ? `@${token.person.handle}` : token.person.name;
      return token.is === 'link' ? shown[site](token.url) : token.text;
    })
    .join('');

const attached = (
  post: { photo: Photo | null; video: boolean },
  poll = false,
): Pick<Expected, 'images' | 'media'> => ({
  images: post.photo ? [post.photo.alt] : [],
  media: [
    ...(post.photo ? (['image'] as const) : []),
    ...(post.video ? (['video'] as const) : []),
    ...(poll ? (['poll'] as const) : []),
  ],
});

const nothing: Pick<Expected, 'images' | 'media'> = { images: [], media: [] };

// X

const onX = (by: Person): Reader => ({
  name: by.name,
  handle: by.handle,
  profile: `https://x.com/${by.handle}`,
});

const xPermalink = (status: x.Status): string => `https://x.com${x.address(status)}`;

function xPost(status: x.Status, place: { focused?: boolean; answers?: Answered | null } = {}): Expected {
  const { text, shortened } = place.focused ? { text: status.text, shortened: false } : x.shownInFeed(status);
  return {
    id: `x:${status.id}`,
    author: onX(status.by),
    text: words('x', text),
    shortened,
    ...(shortened ? { whole: words('x', status.text) } : {}),
    ...attached(status, status.poll.length > 0),
    permalink: xPermalink(status),
    postedAt: status.at,
    shownTime: age(status.at),
    answers: place.answers ?? null,
  };
}

const xAnswered = (status: x.Status, focused: boolean): Answered => ({
  author: onX(status.by),
  text: words('x', focused ? status.text : x.shownInFeed(status).text),
  permalink: xPermalink(status),
});

/** The line "Replying to @somebody" is all that a timeline tells of the post above. */
const xLine = (status: x.Status): Answered | null =>
  status.answers
    ? {
        author: { ...onX(status.answers.by), name: `@${status.answers.by.handle}` },
        text: '',
        permalink: null,
      }
    : null;

function xStatusPage(focus: x.Status): Expected[] {
  const parents: x.Status[] = [];
  for (let up = focus.answers; up; up = up.answers) parents.unshift(up);
  const below = (status: x.Status): x.Status[] => [status, ...status.replies.slice(0, 1).flatMap(below)];
  return [...parents, focus, ...focus.replies.flatMap(below)].map((status) =>
    xPost(status, {
      focused: status === focus,
      answers: status.answers ? xAnswered(status.answers, status.answers === focus) : null,
    }),
  );
}

function xPages(): Pages {
  const { home, byKey } = x.feed();
  const own = home.filter(({ by, reposted }) => by.handle === company.handle || reposted);
  const pinned = own.find(({ by, replies }) => by.handle === company.handle && replies.length > 0);
  const profile = [
    ...own.filter((status) => status === pinned),
    ...own.filter((status) => status !== pinned),
  ];
  const focused = ['clips', 'clips-gloves', 'missing', 'crumb'].flatMap((key) => byKey.get(key) ?? []);
  return {
    '/home': home.map((status) => xPost(status, { answers: xLine(status) })),
    ...Object.fromEntries(
      ['/search', '/i/lists/1902970930590646200'].map((path) => [
        path,
        home.map((status) => xPost(status, { answers: xLine(status) })),
      ]),
    ),
    [`/${company.handle}`]: profile.map((status) => xPost(status)),
    ...Object.fromEntries(focused.map((status) => [x.address(status), xStatusPage(status)])),
  };
}

// Facebook

const onFacebook = (by: Person, { group }: facebook.Post): Reader => ({
  name: by.name,
  handle: group ? null : by.handle,
  profile: `https://www.facebook.com${facebook.profile(by, group)}`,
});

const lasts = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

function byAge(at: number): Pick<Expected, 'postedAt' | 'postedTo' | 'shownTime'> {
  const told = ageOf(at);
  if (!told) throw new Error('written content is older than the pretended present');
  return { postedAt: now - told.count * lasts[told.unit], postedTo: told.unit, shownTime: age(at) };
}

/** Shares are not shown, and no comments where there are none. */
function facebookCounts({ comments, likes }: facebook.Post): Counts {
  const written = comments.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
  return { replies: written > 0 ? written : null, reposts: null, likes };
}

const facebookLink = (post: facebook.Post): string => `https://www.facebook.com${facebook.address(post)}`;

function facebookId({ group, viewed, at, key }: facebook.Post): string {
  if (viewed) return String(at);
  return group ? commentNumber(at) : pfbid(key);
}

function facebookPost(post: facebook.Post, alone: boolean): Expected[] {
  const { text, shortened } = alone ? { text: post.text, shortened: false } : facebook.shortForm(post);
  const answered: Answered = {
    author: onFacebook(post.by, post),
    text: words('facebook', text),
    permalink: facebookLink(post),
  };
  const commentLink = (number: string, reply = ''): string =>
    facebook.withMore(facebookLink(post), `comment_id=${number}${reply}`);
  const comment = (one: facebook.Comment, thread: facebook.Comment | null): Expected => ({
    id: `facebook:${one.number}`,
    author: onFacebook(one.by, post),
    text: words('facebook', one.text),
    shortened: false,
    ...nothing,
    permalink: thread
      ? commentLink(thread.number, `&reply_comment_id=${one.number}`)
      : commentLink(one.number),
    ...byAge(one.at),
    answers: thread
      ? {
          author: onFacebook(thread.by, post),
          text: words('facebook', thread.text),
          permalink: commentLink(thread.number),
        }
      : answered,
  });
  return [
    {
      id: `facebook:${facebookId(post)}`,
      author: onFacebook(post.by, post),
      text: words('facebook', text),
      shortened,
      ...(shortened ? { whole: words('facebook', post.text) } : {}),
      ...attached(post),
      permalink: facebookLink(post),
      ...byAge(post.at),
      counts: facebookCounts(post),
      answers: null,
    },
    ...post.comments.flatMap((one) => [
      comment(one, null),
      ...one.replies.map((reply) => comment(reply, one)),
    ]),
  ];
}

function facebookPages(): Pages {
  const posts = facebook.feed();
  const over = posts.find(({ key }) => key === 'crumb');
  if (!over) throw new Error('no post to open over the feed');
  const viewed = facebook.viewedPost();
  return {
    '/': posts.flatMap((post) => facebookPost(post, false)),
    [`/${company.handle}`]: posts
      .filter(({ by }) => by.handle === company.handle)
      .flatMap((post) => facebookPost(post, false)),
    ...Object.fromEntries(
      posts
        .filter(({ key }) => key === 'clips' || key === 'crumb')
        .map((post) => [facebook.address(post), facebookPost(post, true)]),
    ),
    // Over the feed a post stands in full, and behind it as before: it is one post.
    [`${facebook.address(over)}?over=feed`]: posts.flatMap((post) => facebookPost(post, post === over)),
    [facebook.address(viewed)]: facebookPost(viewed, true),
    [`/groups/${facebook.group.handle}/`]: facebook.groupFeed().flatMap((post) => facebookPost(post, false)),
  };
}

// LinkedIn

const onLinkedIn = (by: Person): Reader => {
  const path = linkedin.profile(by);
  return {
    name: by.name,
    handle: path.split('/')[2] ?? '',
    profile: `https://www.linkedin.com${path}`,
  };
};

const linkedinLink = (post: linkedin.Post): string => `https://www.linkedin.com${linkedin.address(post)}`;

function linkedinPost(post: linkedin.Post, withComments: boolean): Expected[] {
  // The short one of the two spellings that LinkedIn has for a comment.
  const commentName = (one: linkedin.Comment): string => `comment:(${post.kind}:${post.id},${one.id})`;
  const link = (one: linkedin.Comment): string =>
    `${linkedinLink(post)}?commentUrn=${encodeURIComponent(`urn:li:${commentName(one)}`)}`;
  const comment = (one: linkedin.Comment, thread: linkedin.Comment | null): Expected => ({
    id: `linkedin:${commentName(one)}`,
    author: onLinkedIn(one.by),
    text: words('linkedin', one.text),
    shortened: false,
    ...nothing,
    permalink: link(one),
    postedAt: one.at,
    shownTime: age(one.at),
    answers: {
      author: onLinkedIn((thread ?? post).by),
      text: words('linkedin', (thread ?? post).text),
      permalink: thread ? link(thread) : linkedinLink(post),
    },
  });
  return [
    {
      id: `linkedin:${post.kind}:${post.id}`,
      author: onLinkedIn(post.by),
      text: words('linkedin', post.text),
      shortened: false,
      ...attached(post),
      permalink: linkedinLink(post),
      postedAt: post.at,
      shownTime: age(post.at),
      answers: null,
    },
    ...(withComments
      ? post.comments.flatMap((one) => [
          comment(one, null),
          ...one.replies.map((reply) => comment(reply, one)),
        ])
      : []),
  ];
}

function linkedinPages(): Pages {
  const posts = linkedin.feed();
  return {
    '/feed/': posts.flatMap((post) => linkedinPost(post, false)),
    ...Object.fromEntries(
      posts
        .filter(({ key }) => key === 'clips' || key === 'missing')
        .map((post) => [linkedin.address(post), linkedinPost(post, true)]),
    ),
    '/in/ines-marlow/recent-activity/all/': posts.slice(0, 8).flatMap((post) => linkedinPost(post, true)),
  };
}

const all: Record<SiteName, Pages> = { x: xPages(), facebook: facebookPages(), linkedin: linkedinPages() };
for (const [site, pages] of Object.entries(all))
  writeFileSync(new URL(`${site}/expected.json`, import.meta.url), `${JSON.stringify(pages, null, 2)}\n`);
