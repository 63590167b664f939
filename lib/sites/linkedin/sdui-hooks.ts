import type { Role } from '../role';
import type { Reading } from '../words';

/** The server-driven pages, since 2025-11: class names are hashes, `componentkey` and icon ids are what holds. Icons are named as attributes: their ids repeat. */
export const sdui = {
  sign: {
    per: 'page',
    count: '0+',
    chain: [
      { find: '[data-testid="mainFeed"]', known: 'R 2026-04, L 2026-10', why: 'The home feed.' },
      { find: '[data-sdui-screen]', known: 'L 2026-10', why: 'Any screen; missing from some copies.' },
      { find: '[componentkey*="FeedType_"]', known: 'R 2026-04, L 2026-09', why: 'A card anywhere.' },
    ],
  },
  card: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[componentkey^="expanded"][componentkey*="FeedType_"]',
        known: 'R 2026-04',
        why: 'Two nested nodes share a key.',
      },
      {
        find: '[componentkey^="update-card-focus"][componentkey*="FeedType_"]',
        known: 'L 2026-09',
        why: 'The newer prefix.',
      },
      { find: '[id^="expanded"][id$="FeedType_FEED_DETAIL"]', known: 'L 2026-05', why: 'A post’s own page.' },
      {
        find: '[role="listitem"]',
        known: 'R 2026-04',
        why: 'A row of the feed; some members’ pages lost it.',
      },
    ],
  },
  detail: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[componentkey$="FeedType_FEED_DETAIL"], [id$="FeedType_FEED_DETAIL"]',
        known: 'L 2026-05',
        why: 'The card that the page’s address names.',
      },
    ],
  },
  id: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '[componentkey*="-replaceableCommentTools"]',
        known: 'D 2026-04',
        why: 'The key begins with the id, 9 of 9.',
      },
    ],
  },
  facepile: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '[data-testid^="ReactionFacepileCollection-urn:li:"]',
        known: 'L 2026-08',
        why: 'Names the post on its own page.',
      },
    ],
  },
  text: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '[data-testid="expandable-text-box"]',
        known: 'R 2026-04',
        why: 'The clamped part is in the page.',
      },
      { find: '[componentkey^="feed-commentary_"]', known: 'C 2026-08', why: 'Around it on later pages.' },
      { find: 'p > span[tabindex="-1"]', known: 'D 2026-04', why: 'The focus goes there at "more", 7 of 7.' },
    ],
  },
  menu: {
    per: 'post',
    count: '0-1',
    chain: [
      {
        find: 'svg[id="overflow-web-ios-small"]',
        known: 'R 2026-04',
        why: 'Its button’s label holds the author’s name.',
      },
    ],
  },
  bar: {
    per: 'post',
    count: '1',
    chain: [
      { find: 'svg[id="comment-small"]', known: 'R 2026-04', why: 'Three levels below the bar, 8 of 8.' },
      { find: 'svg[id="repost-small"]', known: 'R 2026-04', why: 'As deep.' },
      { find: 'svg[id="send-privately-small"]', known: 'R 2026-04', why: 'As deep.' },
    ],
  },
  reactions: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: 'svg[id*="-consumption-"]',
        known: 'R 2026-04',
        why: 'The kinds of reaction given, in a link that says how many; comments and reposts are counted beside it.',
      },
    ],
  },
  commentCount: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '[role="button"]',
        known: 'R 2026-04',
        why: 'In that row a button opens the comments, 7 of 7.',
      },
    ],
  },
  hide: {
    per: 'post',
    count: '0-1',
    chain: [
      { find: 'svg[id="close-small"]', known: 'D 2026-04', why: 'On organic posts only, 5 of 5 and 0 of 3.' },
    ],
  },
  visibility: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: 'p > svg',
        known: 'D 2026-04',
        why: 'Who may see it, after the time, on organic posts only; whichever icon.',
      },
    ],
  },
  picture: {
    per: 'post',
    count: '0+',
    chain: [{ find: 'figure img', known: 'R 2026-04', why: 'Faces too.' }],
  },
  face: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], [role="presentation"]',
        known: 'R 2026-04',
        why: 'Faces lead to profiles or stand in rows of presentation.',
      },
    ],
  },
  video: {
    per: 'post',
    count: '0+',
    chain: [
      { find: '[data-vjs-player], video', known: 'R 2026-04', why: 'The player stands before its video.' },
    ],
  },
  comment: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[componentkey^="replaceableComment_urn:li:comment:("]',
        known: 'L 2026-08',
        why: 'Two or three nested nodes share a key.',
      },
      {
        find: '[id^="replaceableComment_urn:li:comment:("]',
        known: 'L 2026-08',
        why: 'The same name as an id.',
      },
    ],
  },
  commentText: {
    per: 'comment',
    count: '0+',
    chain: [
      { find: '[componentkey^="comment-commentary_"]', known: 'C 2026-08', why: 'Around the words.' },
      { find: '[data-testid="expandable-text-box"]', known: 'C 2026-08', why: 'As in a post.' },
    ],
  },
  commentLike: {
    per: 'comment',
    count: '0+',
    chain: [
      { find: 'svg[id^="thumbs-up-outline"]', known: 'U 2026-11', why: 'As in a post, of another size.' },
    ],
  },
  /** Where the first line of a person's link is their name. */
  name: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: 'p, strong',
        known: 'R 2026-04',
        why: 'Degree and headline follow in paragraphs of their own.',
      },
    ],
  },
} as const satisfies Record<string, Role>;

/** Paragraphs are lines; line ends inside them show as written. */
export const prose: Reading = {
  lines: 'p, li',
  paragraphs: '',
  drop: '[aria-hidden="true"], button',
  collapse: false,
};

/** Names stand in lines of their own; badges, degrees and their spoken twins follow. */
export const names: Reading = {
  lines: 'p, div',
  paragraphs: '',
  drop: '.visually-hidden, [aria-hidden="true"], button, img',
  collapse: true,
};
