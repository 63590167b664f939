/**
 * Selector chains by role, best first. R: on a real page; L: seen live by others; C: in maintained code; U: unconfirmed. With the day.
 * None depends on the interface language.
 */
export const hooks = {
  // R 2025-02, L 2026-10. Wrappers share the test id's prefix and are not editable; further boxes of a thread are _1, _2.
  editable: [
    '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    '.public-DraftEditor-content[contenteditable="true"]',
    // C 2026-11: the pages X serves to phones have a plain field under the same test id, and no dialog around it.
    'textarea[data-testid^="tweetTextarea_"]',
  ],
  // R 2025-02 (inline), L 2026-10 (dialog).
  submit: ['[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'],
  // U: the line "Will send on ..." over a scheduled draft leads back to the picker, or shows the drawing of its button (R 2025-02) once
  // more. Without either a scheduled post counts as posted.
  scheduled: ['a[href$="/compose/post/schedule"]'],
  schedule: ['[data-testid="scheduleOption"]'],
  // R 2025-02, L 2026-10.
  post: ['article[data-testid="tweet"]', 'article[role="article"]'],
  // R 2025-02. Also the tag of a link without a quote, so it must hold an author.
  quote: ['div[role="link"]'],
  // R 2025-02, C 2026-06: display name link, handle link, time link.
  author: ['[data-testid="User-Name"]'],
  // R 2025-02: the handle is the end of the test id.
  avatar: ['[data-testid^="UserAvatar-Container-"]'],
  text: ['[data-testid="tweetText"]'], // R 2025-02, L 2026-10
  more: ['[data-testid="tweet-text-show-more-link"]'], // R 2025-02: the rest is not in the page
  bar: ['[role="group"][id^="id__"]', '[role="group"]:has([data-testid="reply"])'], // R 2025-02
  photo: ['[data-testid="tweetPhoto"]'], // R 2025-02; wraps video players as well
  video: ['[data-testid="videoPlayer"], [data-testid="videoComponent"]'], // R 2025-02
  poll: ['[data-testid="cardPoll"]'], // C 2026
  profile: ['a[data-testid="AppTabBar_Profile_Link"]'], // R 2024-11
  cell: ['[data-testid="cellInnerDiv"]'], // R 2025-02
  separator: ['[role="separator"]'], // R 2025-02: absent below a post whose thread line runs on
};

/** A composer never reaches beyond these: what they hold belongs to the page. */
export const edges = 'main, [data-testid="primaryColumn"], [role="main"], body';

/** First parts of a path that are no account's name. */
export const reserved = new Set(
  'i home explore search notifications messages settings compose hashtag intent jobs communities'.split(' '),
);

export const statusPath = /^\/(\w+)(?:\/web)?\/status\/(\d+)/;
