import type { Role } from '../role';
import type { Reading } from '../words';

/** Both halves look for these. */
export const shared = {
  button: {
    per: 'page',
    count: '0+',
    chain: [
      { find: '[role="button"]', known: 'R 2025-07', why: 'Buttons are `div`s.' },
      {
        find: 'div[tabindex="0"]',
        known: 'D 2025-07',
        why: 'What is pressed takes the focus, 60 of 60 on two pages.',
      },
    ],
  },
  decoy: {
    per: 'page',
    count: '0+',
    chain: [
      { find: '[data-0]', known: 'R 2025-07', why: 'Hidden among a post to spoil readers, 44 in one.' },
      { find: '[data-1]', known: 'R 2025-07', why: 'Decoys are numbered through.' },
    ],
  },
} as const satisfies Record<string, Role>;

/** Where people write. */
export const places = {
  editable: {
    per: 'box',
    count: '1',
    chain: [
      {
        find: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
        known: 'R 2024-08, C 2026-08',
        why: 'Lexical’s own mark.',
      },
      {
        find: '[contenteditable="true"][role="textbox"]',
        known: 'R 2022-01',
        why: 'The editor before Lexical.',
      },
    ],
  },
  commentForm: {
    per: 'box',
    count: '0-1',
    chain: [
      {
        find: 'form[role="presentation"]',
        known: 'R 2024-08',
        why: 'The box of a comment or of an answer to one, in four languages.',
      },
    ],
  },
  commentSubmit: {
    per: 'box',
    count: '0-1',
    chain: [
      {
        find: '[id="focused-state-composer-submit"] [role="button"]',
        known: 'R 2024-03, C 2026-08',
        why: 'The id is repeated when several boxes are open: only looked for inside one form.',
      },
    ],
  },
  dialog: {
    per: 'box',
    count: '0-1',
    chain: [{ find: '[role="dialog"]', known: 'C 2026-08', why: 'Posts are written in one.' }],
  },
  launcher: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[role="region"] a[role="link"][aria-label]',
        known: 'R 2025-07',
        why: 'The avatar at "Create a post" leads to the account.',
      },
    ],
  },
  launcherButton: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[role="button"]:not(:has(img, svg, i))',
        known: 'R 2025-07',
        why: 'Nothing but text, right after the avatar.',
      },
    ],
  },
} as const satisfies Record<string, Role>;

/** What people read. */
export const posts = {
  feedPost: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[aria-posinset]',
        known: 'R 2025-07',
        why: 'A post’s place in a feed; absent in some feeds of 2026.',
      },
    ],
  },
  heading: {
    per: 'post',
    count: '1+',
    chain: [
      {
        find: '[data-ad-rendering-role="profile_name"]',
        known: 'R 2025-07',
        why: 'Around the heading; absent before 2025.',
      },
      { find: 'h2, h3, h4', known: 'R 2025-07', why: 'Of whatever level: the first that holds a link.' },
    ],
  },
  message: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '[data-ad-rendering-role="story_message"]',
        known: 'R 2025-07, L 2026-08',
        why: 'Absent on coloured, photo-only and life-event posts.',
      },
      {
        find: '[data-ad-comet-preview="message"], [data-ad-preview="message"]',
        known: 'R 2025-07, L 2026-08',
        why: 'An older mark of the same, inside it.',
      },
    ],
  },
  /** Lines of words; a message without a mark is the first of them between the time and the bar of actions. */
  block: {
    per: 'post',
    count: '0+',
    chain: [
      { find: '[dir="auto"]', known: 'R 2025-07', why: 'Words by people have a direction of their own.' },
      { find: '[style*="text-align"]', known: 'R 2025-07', why: 'And stand at its start.' },
      { find: 'span', known: 'R 2025-07', why: 'Words are never in a bare `div`.' },
    ],
  },
  comment: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[role="article"]',
        known: 'R 2022-01, L 2026-08',
        why: 'Chat bubbles too: a comment has an address or actions. Until 2024-03 also posts.',
      },
    ],
  },
  commentLink: {
    per: 'comment',
    count: '1+',
    chain: [
      {
        find: 'a[href*="comment_id="]',
        known: 'R 2022-01, C 2026-08',
        why: 'The author’s link and the time’s link.',
      },
    ],
  },
  commentText: {
    per: 'comment',
    count: '0+',
    chain: [
      { find: 'span[lang]', known: 'R 2022-01', why: 'Words carry their language.' },
      { find: 'div[dir="auto"]', known: 'R 2022-01, C 2026-08', why: 'Each paragraph; they are siblings.' },
      { find: 'div[style*="text-align"]', known: 'R 2022-01', why: 'The same paragraphs.' },
    ],
  },
  reactions: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '[role="toolbar"]',
        known: 'R 2025-07',
        why: 'Who reacted: one button for each kind, and the number of all beside it.',
      },
    ],
  },
  commentCount: {
    per: 'post',
    count: '0-1',
    chain: [{ find: '[id$="H4"]', known: 'R 2025-07', why: 'The fourth part a post is described by.' }],
  },
  advertisement: {
    per: 'page',
    count: '0+',
    chain: [
      { find: 'a[href*="/ads/about"]', known: 'U 2026-11', why: '"Why am I seeing this" leads there.' },
    ],
  },
  emoji: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: 'img[src*="emoji"], img[width="16"]',
        known: 'R 2025-07',
        why: 'Characters drawn as pictures.',
      },
    ],
  },
  photo: {
    per: 'comment',
    count: '0+',
    chain: [
      {
        find: 'a[href*="/photo"] img',
        known: 'R 2022-01',
        why: 'An attached picture opens in the viewer, a face does not.',
      },
    ],
  },
  viewed: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: 'img[data-visualcompletion="media-vc-image"]',
        known: 'U 2026-11',
        why: 'The picture in the viewer stands beside its post; on no real page we have.',
      },
    ],
  },
  ornament: {
    per: 'post',
    count: '0+',
    chain: [{ find: '[role="presentation"]', known: 'R 2022-01', why: 'Pictures that say nothing.' }],
  },
  /** Headings, links, buttons and rows of reactions hold words that are not the author’s. */
  furniture: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: 'a, [role="button"], [role="toolbar"], h2, h3, h4',
        known: 'R 2025-07',
        why: 'Names, labels, counts.',
      },
    ],
  },
  title: {
    per: 'post',
    count: '0+',
    chain: [{ find: 'h2, h3, h4', known: 'R 2025-07', why: 'A block around one is the whole post.' }],
  },
  /** What opens something is no picker of reactions, which is the second half of the like control. */
  opener: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '[aria-haspopup], [aria-expanded], [aria-hidden]',
        known: 'D 2025-07',
        why: '8 of 8 bars and 7 of 7 comments.',
      },
    ],
  },
  /** A post never reaches beyond these. */
  edge: {
    per: 'page',
    count: '1+',
    chain: [
      {
        find: '[role="main"], [role="feed"], [role="dialog"], main, body',
        known: 'C 2026-08',
        why: 'They hold many posts.',
      },
    ],
  },
} as const satisfies Record<string, Role>;

/** Lines are blocks of their own direction, and stand together in a block for each paragraph; the buttons among the words are "See more" and its like. */
export const prose: Reading = {
  lines: 'div[dir="auto"], div[style*="text-align"], p, li, blockquote',
  paragraphs: ':has(> div[dir="auto"])',
  drop: '[aria-hidden="true"], [role="button"]',
  collapse: false,
};

/** First parts of a path that are no profile. */
export const reserved = new Set(
  (
    'ads bookmarks events friends gaming groups hashtag help home.php l.php login marketplace me memories messages notifications pages ' +
    'permalink.php photo photo.php photos policies privacy reel reels saved search settings share sharer stories story.php videos watch'
  ).split(' '),
);
