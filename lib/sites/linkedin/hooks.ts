/**
 * Selector chains by dialect and role, best first. R: on a real page; L: seen live by others; C: in maintained code; D: derived from real
 * pages here; U: unconfirmed. With the day. None depends on the interface language. Icons are named as attributes: their ids repeat.
 */

/** The server-driven pages, since 2025-11: class names are hashes, `componentkey` and icon ids are what holds. */
export const sdui = {
  sign: ['[data-testid="mainFeed"]', '[data-sdui-screen]', '[componentkey*="FeedType_"]'], // R 2026-04, L 2026-09
  // R 2026-04; `update-card-focus` L 2026-09; post pages L 2026-05. Two nested nodes share a key.
  card: [
    '[componentkey^="expanded"][componentkey*="FeedType_"]',
    '[componentkey^="update-card-focus"][componentkey*="FeedType_"]',
    '[id^="expanded"][id$="FeedType_FEED_DETAIL"]',
  ],
  detail: ['[componentkey$="FeedType_FEED_DETAIL"], [id$="FeedType_FEED_DETAIL"]'], // L 2026-05
  id: ['[componentkey*="replaceableCommentTools"]'], // R 2026-04, D
  facepile: ['[data-testid^="ReactionFacepileCollection-urn:li:"]'], // L 2026-08
  text: ['[data-testid="expandable-text-box"]'], // R 2026-04; the clamped part is in the page
  menu: ['svg[id="overflow-web-ios-small"]'], // R 2026-04; its button's label holds the author's name
  bar: ['svg[id="comment-small"]'], // R 2026-04: three levels below the bar
  hide: ['svg[id="close-small"]'], // R 2026-04, D: on organic posts only
  visibility: ['p > svg'], // R 2026-04, D: after the time, on organic posts only, whichever icon
  picture: ['figure img'], // R 2026-04
  video: ['[data-vjs-player], video'], // R 2026-04
  comment: ['[componentkey^="replaceableComment_urn:li:comment:("]'], // L 2026-08; two or three nested nodes share a key
  commentText: ['[componentkey^="comment-commentary_"]', '[data-testid="expandable-text-box"]'], // C 2026-08
  commentLike: ['svg[id^="thumbs-up-outline"]'], // U
};

/** The older pages, still served on some routes and accounts (L 2026-08). */
export const ember = {
  sign: ['.feed-shared-update-v2', '[data-urn^="urn:li:"]', '.update-components-text'], // R 2022-05, C 2026
  card: ['.feed-shared-update-v2[data-urn]', '[data-view-name="feed-full-update"][data-urn]'], // R 2022-05, C 2026
  actor: ['.update-components-actor, .feed-shared-actor'], // R 2022-05
  header: ['.update-components-header, .feed-shared-header'], // R 2022-05, C 2026: "X likes this"
  name: ['.update-components-actor__title [dir="ltr"]', '.feed-shared-actor__name'], // C 2026, R 2022-05
  // R 2022-05: the time with its spoken twin and who may see it; a promoted post has one plain word there.
  time: [
    '.update-components-actor__sub-description :is(svg, .visually-hidden)',
    '.feed-shared-actor__sub-description :is(svg, li-icon, .visually-hidden)',
  ],
  text: ['.update-components-text, .feed-shared-text'], // R 2022-05
  shared: ['.update-components-mini-update-v2, .feed-shared-mini-update-v2'], // C 2026
  bar: ['.feed-shared-social-action-bar', '.feed-shared-social-actions'], // R 2022-05
  picture: ['.update-components-image img', '.feed-shared-image img'], // R 2022-05
  video: ['video, .update-components-linkedin-video, .feed-shared-linkedin-video'], // C 2026
  poll: ['.update-components-poll, .feed-shared-poll'], // C 2026
  comment: ['article.comments-comment-entity[data-id], article.comments-comment-item[data-id]'], // R 2022-05, L 2026-08
  commentName: ['.comments-comment-meta__description-title', '.comments-post-meta__name-text'], // C 2026, R 2022-05
  commentText: ['.update-components-text, .feed-shared-text'], // R 2022-05
  commentBar: ['.comments-comment-social-bar'], // R 2022-05
};

/** "Start a post", beside which the account's own picture stands. R 2026-04, R 2022-05. */
export const launchers = [
  '[componentkey="draft-text-replaceable-component"]',
  '.share-box-feed-entry__closed-share-box',
];

/** The kinds of box a draft is written in. Each is told by its own marks, since an outlet of the old pages opens inside the new ones. */
export const boxes = [
  {
    // L 2026-09: TipTap in a dialog. The submit is the one button of text alone; all others hold an icon.
    editable:
      '[componentkey="ShareBox_textEditor"][contenteditable], [componentkey="ShareBox_textEditor"] [contenteditable]',
    container: 'dialog, [role="dialog"]',
    submit: 'text-only',
    reply: false,
  },
  {
    // L 2026-05..10: TipTap. The submit exists only once something is written.
    editable:
      '[componentkey^="commentBox-"] .ProseMirror[contenteditable], [data-view-name="comment-box"] .ProseMirror[contenteditable]',
    container: '[componentkey^="commentBox-"], [data-view-name="comment-box"]',
    submit: '[componentkey*="commentButtonSection"] button, [id*="commentButtonSection"] button',
    reply: true,
  },
  {
    // L 2026-07: Quill 1, in the open shadow root of `#interop-outlet` or in the page itself.
    editable:
      '.share-box-v2__modal .ql-editor, [data-test-modal-id="sharebox"] .ql-editor, .share-creation-state__text-editor .ql-editor',
    container: '.share-box-v2__modal, [data-test-modal-id="sharebox"], [role="dialog"]',
    submit: '.share-actions__primary-action',
    reply: false,
  },
  {
    // R 2022-05, C 2026: Quill 1.
    editable: '.comments-comment-box .ql-editor, .comments-comment-texteditor .ql-editor',
    container: '.comments-comment-box',
    submit: '.comments-comment-box__submit-button, .comments-comment-box__submit-button--cr',
    reply: true,
  },
] as const;
