/** The sites Earshot works on. Host names and selectors live in `lib/sites`; names and limits, which meaning needs, live here. */
export const sites = {
  /** X counts every link as 23 characters; `limit` is that of an account without a subscription. */
  x: { name: 'X', limit: 280 },
  facebook: { name: 'Facebook', limit: 63_206 },
  linkedin: { name: 'LinkedIn', limit: 3_000 },
} as const;

export type SiteId = keyof typeof sites;

export const siteIds = ['x', 'facebook', 'linkedin'] as const satisfies readonly SiteId[];
