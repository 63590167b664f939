import type { Role } from '../role';
import type { Reading } from '../words';

/** Where people write. */
export const places = {
  editable: {
    per: 'box',
    count: '1',
    chain: [
      {
        find: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
        known: 'R 2025-02, L 2026-10',
        why: 'Wrappers share the prefix and are not editable; further boxes of a thread are _1, _2.',
      },
      {
        find: '.public-DraftEditor-content[contenteditable="true"]',
        known: 'R 2025-02',
        why: 'The editor’s own class.',
      },
      {
        find: 'textarea[data-testid^="tweetTextarea_"]',
        known: 'C 2026-11',
        why: 'Pages served to phones: a plain field, and no dialog around it.',
      },
    ],
  },
  submit: {
    per: 'box',
    count: '1',
    chain: [
      {
        find: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
        known: 'R 2025-02, L 2026-10',
        why: 'The first in the dialog, the second inline.',
      },
    ],
  },
  scheduled: {
    per: 'box',
    count: '0-1',
    chain: [
      {
        find: 'a[href$="/compose/post/schedule"]',
        known: 'U 2026-11',
        why: '"Will send on …" leads back to the picker. Without it a scheduled post counts as posted.',
      },
    ],
  },
  schedule: {
    per: 'box',
    count: '0-1',
    chain: [
      {
        find: '[data-testid="scheduleOption"]',
        known: 'R 2025-02',
        why: 'Its drawing stands a second time beside a time that was set (unconfirmed).',
      },
    ],
  },
  profile: {
    per: 'page',
    count: '0-1',
    chain: [
      {
        find: 'a[data-testid="AppTabBar_Profile_Link"]',
        known: 'R 2024-11',
        why: 'The navigation’s link to one’s own profile.',
      },
    ],
  },
  switcher: {
    per: 'page',
    count: '0-1',
    chain: [
      {
        find: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
        known: 'R 2024-11',
        why: 'The picture of the account in use; the end of the test id is its handle.',
      },
    ],
  },
  /** A composer never reaches beyond these: what they hold belongs to the page. */
  edge: {
    per: 'page',
    count: '1+',
    chain: [
      {
        find: '[data-testid="primaryColumn"], main, [role="main"], body',
        known: 'R 2025-02',
        why: 'The home composer stands in no form of its own.',
      },
    ],
  },
} as const satisfies Record<string, Role>;

/** What people read. */
export const posts = {
  post: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[data-testid="tweet"]',
        known: 'R 2025-02, L 2026-10',
        why: 'The same on every page seen since 2024.',
      },
      { find: 'article[role="article"]', known: 'R 2025-02', why: 'Nothing else on X is an article.' },
    ],
  },
  /** Also the tag of a link without a quote, so it must name or picture an author or hold words. */
  quote: {
    per: 'post',
    count: '0-1',
    chain: [
      {
        find: 'div[role="link"]',
        known: 'R 2025-02',
        why: 'A quoted post is pressed as a whole. A second author’s block tells it too.',
      },
    ],
  },
  author: {
    per: 'post',
    count: '1',
    chain: [
      {
        find: '[data-testid="User-Name"]',
        known: 'R 2025-02, C 2026-06',
        why: 'Holds the name’s link, the handle’s link and the time’s link, in this order.',
      },
    ],
  },
  avatar: {
    per: 'post',
    count: '1',
    chain: [
      {
        find: '[data-testid^="UserAvatar-Container-"]',
        known: 'R 2025-02',
        why: 'The end of the test id is the handle.',
      },
    ],
  },
  time: {
    per: 'post',
    count: '1',
    chain: [
      {
        find: 'time[datetime]',
        known: 'R 2025-02, C 2026-06',
        why: 'In a link to the post. Advertisements have none, quoted posts no link around it.',
      },
    ],
  },
  text: {
    per: 'post',
    count: '0-1',
    chain: [
      {
        find: '[data-testid="tweetText"]',
        known: 'R 2025-02, L 2026-10',
        why: 'Absent from posts of a picture alone.',
      },
      {
        find: 'div[lang]',
        known: 'D 2025-02',
        why: 'Words carry their language, 5 of 5; nothing else does.',
      },
    ],
  },
  more: {
    per: 'post',
    count: '0-1',
    chain: [
      {
        find: '[data-testid="tweet-text-show-more-link"]',
        known: 'R 2025-02',
        why: 'The rest of a long post is not in the page.',
      },
    ],
  },
  bar: {
    per: 'post',
    count: '1',
    chain: [
      {
        find: '[role="group"][id^="id__"]',
        known: 'R 2025-02',
        why: 'Reply, repost, like, views, bookmark, share.',
      },
      {
        find: '[role="group"]:has([data-testid="reply"])',
        known: 'R 2025-02',
        why: 'Ids are generated; the reply button is named.',
      },
    ],
  },
  replies: {
    per: 'post',
    count: '1',
    chain: [
      {
        find: '[data-testid="reply"]',
        known: 'R 2025-02',
        why: 'Its label holds the exact number, in any language, where there is one.',
      },
    ],
  },
  reposts: {
    per: 'post',
    count: '1',
    chain: [
      {
        find: '[data-testid="retweet"], [data-testid="unretweet"]',
        known: 'R 2025-02',
        why: 'The second name is that of the pressed state.',
      },
    ],
  },
  likes: {
    per: 'post',
    count: '1',
    chain: [
      {
        find: '[data-testid="like"], [data-testid="unlike"]',
        known: 'R 2025-02',
        why: 'The second name is that of the pressed state.',
      },
    ],
  },
  photo: {
    per: 'post',
    count: '0+',
    chain: [{ find: '[data-testid="tweetPhoto"]', known: 'R 2025-02', why: 'Wraps video players as well.' }],
  },
  video: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '[data-testid="videoPlayer"], [data-testid="videoComponent"]',
        known: 'R 2025-02',
        why: 'The first around the second.',
      },
    ],
  },
  poll: {
    per: 'post',
    count: '0-1',
    chain: [{ find: '[data-testid="cardPoll"]', known: 'C 2026-06', why: 'On no real page we have.' }],
  },
  heading: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: 'h2',
        known: 'U 2026-11',
        why: 'Below the replies X goes on with posts that answer nothing ("Discover more"), under a heading in a row of its own.',
      },
      { find: '[role="heading"]', known: 'U 2026-11', why: 'The same, where it is no element of that name.' },
    ],
  },
  separator: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[role="separator"]',
        known: 'R 2025-02',
        why: 'Absent below a post whose thread line runs on.',
      },
    ],
  },
} as const satisfies Record<string, Role>;

/** Text shows as written (`pre-wrap`), mentions stand in inline `div`s. */
export const prose: Reading = { lines: '', paragraphs: '', drop: '', collapse: false };

/** First parts of a path that are no account's name. */
export const reserved = new Set(
  'i home explore search notifications messages settings compose hashtag intent jobs communities'.split(' '),
);

export const statusPath = /^\/(\w+)(?:\/web)?\/status\/(\d+)/;
