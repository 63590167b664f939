import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mount } from '@/components/card/mount';
import { stage } from '@/lib/advising/published';
import { suggest } from '@/lib/draft/rewrites/suggest';

/** Brought into a page when the card is first reached for: draws it, and holds all that can be suggested. */
export default defineUnlistedScript(() => {
  const { session, root } = stage();
  mount(root, { session, suggest, copy: (text) => navigator.clipboard.writeText(text) });
});
