/**
 * The sites Earshot works on. Host names and selectors live in `lib/sites`; names and limits, which meaning needs, live here. A page on Facebook
 * can post no `poll`; where one can, it has two to four options.
 */
export const sites = {
  /** X counts every link as 23 characters; `limit` is that of an account without a subscription. */
  x: { name: 'X', limit: 280, poll: { question: 280, option: 25 } },
  facebook: { name: 'Facebook', limit: 63_206, poll: null },
  linkedin: { name: 'LinkedIn', limit: 3_000, poll: { question: 140, option: 30 } },
} as const;

export type SiteId = keyof typeof sites;

export const siteIds = ['x', 'facebook', 'linkedin'] as const satisfies readonly SiteId[];
