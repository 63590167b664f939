import type { View } from '@/lib/inbox/surfaces/views';
import type { SiteId } from '@/lib/profile/site';

/** What a surface tells the inbox that it shows. */
export interface InboxProps {
  surface: View['surface'];
  /** Comes with this capture open, as from a link to it. */
  shown?: string;
  /** Comes with this list open, and this searched for in it. */
  listed?: Pick<View, 'list' | 'search'>;
  /** Which site a host belongs to; without it every address is of some page of the web. */
  siteOf?: (host: string) => SiteId | null;
}
