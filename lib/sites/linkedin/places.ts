import type { Role } from '../role';

/** What the writing half looks for beside the boxes. */
export const places = {
  launcher: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '[componentkey="draft-text-replaceable-component"]',
        known: 'R 2026-04',
        why: '"Start a post", the account’s own picture beside it.',
      },
      {
        find: '.share-box-feed-entry__closed-share-box',
        known: 'R 2022-05',
        why: 'The same on the older pages.',
      },
    ],
  },
  clock: {
    per: 'box',
    count: '0+',
    chain: [
      {
        find: 'svg[id^="clock-"], [data-test-icon^="clock-"], li-icon[type^="clock"]',
        known: 'U 2026-11',
        why: 'Pressed, or shown beside a time that was set. Without it a scheduled post counts as posted.',
      },
    ],
  },
  icon: {
    per: 'box',
    count: '0+',
    chain: [
      {
        find: 'svg, img, li-icon',
        known: 'L 2026-10',
        why: 'Every button of the share box holds one, but the one that posts.',
      },
    ],
  },
  /** A comment's button stands within these at most. */
  edge: {
    per: 'page',
    count: '1+',
    chain: [
      {
        find: '[role="listitem"], [role="dialog"], dialog, article, main, body',
        known: 'R 2026-04',
        why: 'They hold more than one box.',
      },
    ],
  },
  /** The account's picture stands within these at most. */
  launcherEdge: {
    per: 'page',
    count: '1+',
    chain: [
      { find: 'main, body, [role="list"]', known: 'R 2026-04', why: 'They hold other people’s links.' },
    ],
  },
} as const satisfies Record<string, Role>;

/** The kinds of box a draft is written in. Each is told by its own marks, since an outlet of the old pages opens inside the new ones. */
export const boxes = [
  {
    known: 'L 2026-09',
    why: 'TipTap in a dialog. The submit is the one button of text alone; all others hold an icon.',
    editable:
      '[componentkey="ShareBox_textEditor"][contenteditable], [componentkey="ShareBox_textEditor"] [contenteditable]',
    container: 'dialog, [role="dialog"]',
    submit: 'text-only',
    reply: false,
  },
  {
    known: 'L 2026-10',
    why: 'TipTap. The submit exists only once something is written.',
    editable:
      '[componentkey^="commentBox-"] .ProseMirror[contenteditable], [data-view-name="comment-box"] .ProseMirror[contenteditable]',
    container: '[componentkey^="commentBox-"], [data-view-name="comment-box"]',
    submit: '[componentkey*="commentButtonSection"] button, [id*="commentButtonSection"] button',
    reply: true,
  },
  {
    known: 'L 2026-07',
    why: 'Quill 1, in the open shadow root of `#interop-outlet` or in the page itself.',
    editable:
      '.share-box-v2__modal .ql-editor, [data-test-modal-id="sharebox"] .ql-editor, .share-creation-state__text-editor .ql-editor',
    container: '.share-box-v2__modal, [data-test-modal-id="sharebox"], [role="dialog"]',
    submit: '.share-actions__primary-action',
    reply: false,
  },
  {
    known: 'R 2022-05, C 2026-08',
    why: 'Quill 1.',
    editable: '.comments-comment-box .ql-editor, .comments-comment-texteditor .ql-editor',
    container: '.comments-comment-box',
    submit: '.comments-comment-box__submit-button, .comments-comment-box__submit-button--cr',
    reply: true,
  },
] as const;
