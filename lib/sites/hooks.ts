import type { Role } from './role';

/** What all three sites have in common. */
export const shared = {
  added: {
    per: 'box',
    count: '0+',
    chain: [
      {
        find: 'img[src^="blob:"], video[src^="blob:"], [style*="blob:"], [data-testid="attachments"] :is(img, video)',
        known: 'U 2026-11',
        why: 'Pictures and films added to a draft are shown from the browser’s own memory until they are sent.',
      },
    ],
  },
} as const satisfies Record<string, Role>;
