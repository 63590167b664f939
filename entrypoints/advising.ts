import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { advising } from '@/lib/advising/advising';

/** Brought into a page when a composer is first focused: all that is done to a draft beyond watching it, but for drawing the card. */
export default defineUnlistedScript(() => advising());
