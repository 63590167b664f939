import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mount } from '@/components/card/mount';
import { advising } from '@/lib/advising/advising';
import { suggest } from '@/lib/draft/rewrites/suggest';

/** Brought into a page when a composer is first focused: the card, and all that is done to a draft beyond watching it. */
export default defineUnlistedScript(() => {
  const { session, root } = advising();
  mount(root, { session, suggest, copy: (text) => navigator.clipboard.writeText(text) });
});
