import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mount } from '@/components/card/mount';
import type { Hear } from '@/components/card/use-heard';
import type { Further } from '@/components/card/use-further';
import { seldomPublished, stage } from '@/lib/advising/published';
import { widening } from '@/lib/draft/rewrites/widening';
import { send } from '@/lib/messages/send';
import { pause } from '@/lib/page/pause';

/** Brought into a page when the card is first reached for: draws it, and holds all that can be suggested. */
export default defineUnlistedScript(() => {
  const { session, root } = stage();
  mount(root, { session, suggest, further, hear, copy: (text) => navigator.clipboard.writeText(text) });
});

const suggest = widening(async () => {
  await send('script.load', { script: 'seldom' });
  return seldomPublished();
}, pause);

/** A model is asked by the background: a page reaches none. */
const further: Further = async ({ draft, brand, topic: { phrase } }, offered) => {
  const payload = { draft, brand: brand.id, topic: { phrase }, offered: [...offered] };
  return (await send('suggestions.further', payload)).rewrites;
};

/** The inbox is out of a page's reach too. */
const hear: Hear = ({ text }, topics, brand) =>
  send('inbox.heard', { text, topics: [...topics], brand: brand.id });
