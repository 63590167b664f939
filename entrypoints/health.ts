import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebook } from '@/lib/sites/facebook/reading';
import { healthOf } from '@/lib/sites/health';
import { linkedin } from '@/lib/sites/linkedin/reading';
import { siteOfHost } from '@/lib/sites/matches';
import { x } from '@/lib/sites/x/reading';

const readers = { x, facebook, linkedin };

/** Brought once into a page when a surface asks; its value is how well the page is understood, and nothing of it stays. */
export default defineUnlistedScript(() => {
  const site = siteOfHost(location.hostname);
  return site && healthOf(document, readers[site]);
});
