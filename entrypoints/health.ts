import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebook } from '@/lib/sites/facebook/reading';
import { facebook as facebookWriting } from '@/lib/sites/facebook/writing';
import { withBox } from '@/lib/sites/box-health';
import { healthOf } from '@/lib/sites/health';
import { linkedin } from '@/lib/sites/linkedin/reading';
import { linkedin as linkedinWriting } from '@/lib/sites/linkedin/writing';
import { siteOfHost } from '@/lib/sites/matches';
import { x } from '@/lib/sites/x/reading';
import { x as xWriting } from '@/lib/sites/x/writing';

const readers = { x, facebook, linkedin };
const writers = { x: xWriting, facebook: facebookWriting, linkedin: linkedinWriting };

/** Brought once into a page when a surface asks; its value is how well the page is understood, and nothing of it stays. */
export default defineUnlistedScript(() => {
  const site = siteOfHost(location.hostname);
  return site && withBox(healthOf(document, readers[site]), writers[site]);
});
