import type { Role } from '../role';
import type { Reading } from '../words';

/** The older pages, still served on some routes and accounts (L 2026-08): class names. */
export const ember = {
  sign: {
    per: 'page',
    count: '0+',
    chain: [
      { find: '.feed-shared-update-v2', known: 'R 2022-05, C 2026-08', why: 'A card.' },
      { find: '[data-urn^="urn:li:"]', known: 'R 2022-05, C 2026-08', why: 'Its id.' },
      { find: '.update-components-text', known: 'C 2026-08', why: 'Its words.' },
    ],
  },
  card: {
    per: 'page',
    count: '0+',
    chain: [
      { find: '.feed-shared-update-v2', known: 'R 2022-05, L 2026-08', why: 'With the id in `data-urn`.' },
      { find: '[data-view-name="feed-full-update"]', known: 'C 2026-08', why: 'In between the generations.' },
      { find: '[data-urn^="urn:li:"]', known: 'R 2022-05', why: 'The id itself.' },
    ],
  },
  actor: {
    per: 'post',
    count: '1',
    chain: [
      {
        find: '.update-components-actor, .feed-shared-actor',
        known: 'R 2022-05, C 2026-08',
        why: 'The later and the earlier name.',
      },
      { find: 'a[class*="-actor__"]', known: 'R 2022-05', why: 'The link inside it.' },
    ],
  },
  header: {
    per: 'post',
    count: '0-1',
    chain: [
      {
        find: '.update-components-header, .feed-shared-header',
        known: 'R 2022-05, C 2026-08',
        why: '"X likes this": the id is then that of the liking.',
      },
    ],
  },
  name: {
    per: 'post',
    count: '1',
    chain: [
      {
        find: '.update-components-actor__title [dir="ltr"]',
        known: 'C 2026-08',
        why: 'The name before its degree.',
      },
      {
        find: '[class*="-actor__name"]',
        known: 'R 2022-05',
        why: 'The earlier name of it, and a part of the later.',
      },
      {
        find: '[class*="-actor__"] [dir="ltr"]',
        known: 'R 2022-05',
        why: 'Names have a direction of their own and come first.',
      },
    ],
  },
  time: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '.update-components-actor__sub-description :is(svg, .visually-hidden), .feed-shared-actor__sub-description :is(svg, li-icon, .visually-hidden)',
        known: 'R 2022-05',
        why: 'The time has a spoken twin and says who may see it; a promoted post has one plain word there.',
      },
      {
        find: 'li-icon[type="globe-icon"], svg[data-test-icon^="globe-"]',
        known: 'R 2022-05',
        why: 'Who may see it, 3 of 3 and 0 of 1 promoted.',
      },
    ],
  },
  text: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: '.update-components-text, .feed-shared-text',
        known: 'R 2022-05, C 2026-08',
        why: 'The later and the earlier name.',
      },
      { find: '[class*="-update-v2__commentary"]', known: 'R 2022-05', why: 'Where it stands in a card.' },
    ],
  },
  shared: {
    per: 'post',
    count: '0-1',
    chain: [
      {
        find: '.update-components-mini-update-v2, .feed-shared-mini-update-v2',
        known: 'C 2026-08',
        why: 'A post inside a post.',
      },
    ],
  },
  bar: {
    per: 'post',
    count: '0-1',
    chain: [
      {
        find: '.feed-shared-social-action-bar',
        known: 'R 2022-05, C 2026-08',
        why: 'Like, comment, repost, send.',
      },
      { find: '.feed-shared-social-actions', known: 'R 2022-05', why: 'The same element.' },
    ],
  },
  picture: {
    per: 'post',
    count: '0+',
    chain: [
      { find: '.update-components-image img', known: 'C 2026-08', why: 'The later name.' },
      { find: '.feed-shared-image img', known: 'R 2022-05', why: 'The earlier name.' },
    ],
  },
  video: {
    per: 'post',
    count: '0+',
    chain: [
      {
        find: 'video, .update-components-linkedin-video, .feed-shared-linkedin-video',
        known: 'C 2026-08',
        why: 'A player before or after its video is there.',
      },
    ],
  },
  poll: {
    per: 'post',
    count: '0-1',
    chain: [
      {
        find: '.update-components-poll, .feed-shared-poll',
        known: 'C 2026-08',
        why: 'On no real page we have.',
      },
    ],
  },
  comment: {
    per: 'page',
    count: '0+',
    chain: [
      {
        find: '.comments-comment-entity, .comments-comment-item',
        known: 'R 2022-05, L 2026-08',
        why: 'The later and the earlier name.',
      },
      { find: '[data-id^="urn:li:comment:"]', known: 'R 2022-05, L 2026-08', why: 'The id itself.' },
    ],
  },
  commentName: {
    per: 'comment',
    count: '0+',
    chain: [
      { find: '.comments-comment-meta__description-title', known: 'C 2026-08', why: 'The later name.' },
      { find: '.comments-post-meta__name-text', known: 'R 2022-05', why: 'The earlier name.' },
      { find: '.hoverable-link-text', known: 'R 2022-05', why: 'A name opens a card on hover.' },
    ],
  },
  commentText: {
    per: 'comment',
    count: '0+',
    chain: [
      {
        find: '.update-components-text, .feed-shared-text',
        known: 'R 2022-05, C 2026-08',
        why: 'As in a post.',
      },
      { find: '[class*="-main-content"]', known: 'R 2022-05', why: 'Around it.' },
      { find: '[dir]', known: 'R 2022-05', why: 'Words have a direction of their own.' },
    ],
  },
  commentBar: {
    per: 'comment',
    count: '0-1',
    chain: [{ find: '.comments-comment-social-bar', known: 'R 2022-05', why: 'Like and answer.' }],
  },
  reply: {
    per: 'page',
    count: '0+',
    chain: [
      { find: '[class*="--reply"]', known: 'C 2026-08', why: 'An answer that stands after its comment.' },
    ],
  },
} as const satisfies Record<string, Role>;

/** Of a spoken and a shown twin the shown one is `aria-hidden`: it is kept, the other dropped. */
export const prose: Reading = {
  lines: 'p, li',
  paragraphs: '',
  drop: '.visually-hidden, button',
  collapse: true,
};

export const names: Reading = { ...prose, lines: 'p, div' };
