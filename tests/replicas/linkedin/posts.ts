import { person, posts as written, type Person, type Photo, type Words } from '../company';
import { activityId, componentPrefix, letters, type LinkedInKind } from '../ids';

export interface Comment {
  id: string;
  by: Person;
  at: number;
  text: string;
  likes: number;
  replies: Comment[];
}

export interface Post {
  key: string;
  kind: Exclude<LinkedInKind, 'course'>;
  id: string;
  by: Person;
  at: number;
  text: string;
  likes: number;
  photo: Photo | null;
  video: boolean;
  reposted: boolean;
  comments: Comment[];
}

export const urn = ({ kind, id }: Post): string => `urn:li:${kind}:${id}`;
export const address = (post: Post): string => `/feed/update/${urn(post)}/`;
export const commentUrn = (post: Post, comment: Comment): string =>
  `urn:li:comment:(${urn(post)},${comment.id})`;

/** Companies have their own part of the site. */
export const profile = ({ handle }: Pick<Person, 'handle'>): string =>
  handle === 'larkfieldbags'
    ? '/company/larkfield-bags/'
    : `/in/${handle === 'inesmarlow' ? 'ines-marlow' : handle}/`;

/** The random-looking name of a card, by which its parts are keyed. */
export const cardToken = ({ key }: Post): string => letters(`card ${key}`, 43);

/** The id as it stands hidden in the card's keys. */
export const cardPrefix = ({ kind, id }: Post): string => componentPrefix(kind, id);

/** A course between the posts has the same parts and an id of another kind. */
export const coursePrefix: string = componentPrefix('course', '4471208');

/** The advertisement's post, by its day. */
export const advertisedPrefix: string = componentPrefix(
  'activity',
  activityId(Date.parse('2025-02-11T08:00:00Z'), 77),
);

let serial = 0;

const comment = (words: Words): Comment => {
  const at = Date.parse(words.at);
  serial += 1;
  return {
    id: activityId(at, serial),
    by: person(words.by),
    at,
    text: words.text,
    likes: words.likes,
    replies: [],
  };
};

const below = (words: Words): Words[] =>
  (words.replies ?? []).flatMap((reply) => [reply].concat(below(reply)));

/** A comment of the first level. LinkedIn shows answers to a reply beside it, not below it. */
function thread(words: Words): Comment {
  const first = comment(words);
  first.replies = below(words).map(comment);
  return first;
}

const post = (words: Words, index: number): Post => {
  const at = Date.parse(words.at);
  serial += 1;
  return {
    key: words.key,
    kind: index % 3 === 1 ? 'ugcPost' : 'activity',
    id: activityId(at, serial),
    by: person(words.by),
    at,
    text: words.poll ? `${words.text}\n${words.poll.join(' / ')}` : words.text,
    likes: words.likes,
    photo: words.photo ?? null,
    video: words.video ?? false,
    reposted: words.reposted ?? false,
    comments: (words.replies ?? []).map(thread),
  };
};

/** The feed, newest first. A post that only quotes another one is not shown here. */
export function feed(): Post[] {
  serial = 0;
  return written.filter(({ quotes }) => !quotes).map(post);
}
