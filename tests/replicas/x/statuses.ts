import { another, person, posts, type Person, type Photo, type Words } from '../company';
import { statusId } from '../ids';

/** A post as X has it. */
export interface Status {
  id: string;
  by: Person;
  at: number;
  text: string;
  lang: string;
  likes: number;
  photo: Photo | null;
  video: boolean;
  poll: readonly string[];
  quotes: Status | null;
  reposted: boolean;
  /** The post it answers. */
  answers: Status | null;
  replies: Status[];
}

export const address = ({ by, id }: Status): string => `/${by.handle}/status/${id}`;

/** X leaves the rest of a longer post out of a timeline; only the post's own page has it. */
const feedLimit = 277;

export function shownInFeed({ text }: Status): { text: string; shortened: boolean } {
  if (text.length <= feedLimit) return { text, shortened: false };
  return { text: text.slice(0, text.lastIndexOf(' ', feedLimit)), shortened: true };
}

let serial = 0;

function status(words: Words, answers: Status | null, earlier: Map<string, Status>): Status {
  const at = Date.parse(words.at);
  serial += 1;
  const made: Status = {
    id: statusId(at, serial),
    by: person(words.by),
    at,
    // The mention that a reply begins with is not part of its words on X.
    text: answers ? words.text.replace(/^@\w+ /, '') : words.text,
    lang: words.lang ?? 'en',
    likes: words.likes,
    photo: words.photo ?? null,
    video: words.video ?? false,
    poll: words.poll ?? [],
    quotes: null,
    reposted: words.reposted ?? false,
    answers,
    replies: [],
  };
  earlier.set(words.key, made);
  made.replies = (words.replies ?? []).map((reply) => status(reply, made, earlier));
  return made;
}

export interface Feed {
  /** Newest first, as the home timeline shows them. */
  home: Status[];
  byKey: Map<string, Status>;
}

/** The company's timeline; beyond the written posts it is filled up to `count`. */
export function feed(count = 0): Feed {
  serial = 0;
  const byKey = new Map<string, Status>();
  const home = posts.map((words) => status(words, null, byKey));
  for (const { key, quotes } of posts) {
    const quoting = byKey.get(key);
    if (quoting && quotes) quoting.quotes = byKey.get(quotes) ?? null;
  }
  // One answer that strays into the timeline alone, as X likes to do.
  const stray = byKey.get('missing-same');
  if (stray) home.splice(6, 0, stray);
  for (let number = 1; home.length < count; number++) home.push(status(another(number), null, byKey));
  return { home, byKey };
}

/** A post made during this visit. */
export function written(
  text: string,
  by: Person,
  answers: Status | null,
  quotes: Status | null,
  at: number,
): Status {
  serial += 1;
  return {
    id: statusId(at, serial % 4_000_000),
    by,
    at,
    text,
    lang: 'en',
    likes: 0,
    photo: null,
    video: false,
    poll: [],
    quotes,
    reposted: false,
    answers,
    replies: [],
  };
}
