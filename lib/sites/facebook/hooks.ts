/**
 * Selector chains by role, best first. R: on a real page; L: seen live by others; C: in maintained code; U: unconfirmed. With the day.
 * None depends on the interface language.
 */
/** Both halves look for these. */
export const shared = {
  button: ['[role="button"]'], // R 2022-2025: buttons are `div`s
  decoy: ['[data-0]'], // R 2024-08, 2025-07
};

/** Where people write. */
export const places = {
  // R 2024-08, C 2026-08; R 2022 without Lexical's mark.
  editable: [
    '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    '[contenteditable="true"][role="textbox"]',
  ],
  // R 2022-2024 in four languages: the box of a comment or an answer to one.
  commentForm: ['form[role="presentation"]'],
  // R 2024-03, C 2022-2026. The id is repeated when several places are open: only ever looked for inside one box's form.
  commentSubmit: ['[id="focused-state-composer-submit"] [role="button"]'],
  dialog: ['[role="dialog"]'], // C 2026-08
  // R 2025-07: "Create a post", the launcher's avatar leads to the account.
  launcher: ['[role="region"] a[role="link"][aria-label]'],
};

/** What people read. */
export const posts = {
  feedPost: ['[aria-posinset]'], // R 2022-2025; absent in some feeds of 2026
  heading: ['[data-ad-rendering-role="profile_name"]', 'h2, h3, h4'], // R 2025-07; R 2022-2025, must hold a link
  // R 2022-2025, L 2026-08; absent on coloured, photo-only and life-event posts.
  message: [
    '[data-ad-rendering-role="story_message"]',
    '[data-ad-comet-preview="message"],[data-ad-preview="message"]',
  ],
  // R 2022: where no mark stands, the words are a block of their own direction.
  block: ['[dir="auto"]'],
  // R to 2024-03 posts too; since 2024-08 comments and chat bubbles only, told apart by a comment's own address.
  comment: ['[role="article"]'],
  commentLink: ['a[href*="comment_id="]'], // R 2022, C 2026
  commentText: ['span[lang]', 'div[dir="auto"]'], // R 2022, C 2026
  advertisement: ['a[href*="/ads/about"]'], // U
  emoji: ['img[src*="emoji"], img[width="16"]'], // R 2022-2025
};

/** A post never reaches beyond these. */
export const edges = '[role="main"], [role="feed"], [role="dialog"], main, body';

/** First parts of a path that are no profile. */
export const reserved = new Set(
  (
    'ads bookmarks events friends gaming groups hashtag help home.php l.php login marketplace me memories messages notifications pages ' +
    'permalink.php photo photo.php photos policies privacy reel reels saved search settings share sharer stories story.php videos watch'
  ).split(' '),
);
