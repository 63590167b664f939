import { siteIds, sites, type SiteId } from './site';

/** Where words can come from: one of the sites, or any other page of the web, of which only what was selected is known. */
export const sourceIds = [...siteIds, 'web'] as const;
export type SourceId = (typeof sourceIds)[number];

export const sourceNames: Record<SourceId, string> = {
  x: sites.x.name,
  facebook: sites.facebook.name,
  linkedin: sites.linkedin.name,
  web: 'the web',
};

/** The site that words come from, whose rules what we say there must keep; none for any other page. */
export const siteOf = (source: SourceId): SiteId | undefined => (source === 'web' ? undefined : source);
