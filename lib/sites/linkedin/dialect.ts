import type { SeenPost } from '@/lib/feedback/capture';
import { likenessOf } from '@/lib/feedback/wishes/similar';
import { firstOf } from '../role';
import { ember } from './ember';
import { ember as emberHooks } from './ember-hooks';
import { sdui } from './sdui';
import { sdui as sduiHooks } from './sdui-hooks';
import type { Dialect, Shown } from './shown';

/** Which generation a page is of, decided on the page at every look: a route can go back to the old one. Null for none or for both. */
export function dialectOf(page: ParentNode): Dialect | null {
  const signs = {
    sdui: firstOf(page, sduiHooks.sign) !== null,
    ember: firstOf(page, emberHooks.sign) !== null,
  };
  if (signs.sdui === signs.ember) return null;
  return signs.sdui ? sdui : ember;
}

/** Both generations keep clamped words in the page, so nothing is ever cut. */
export function seen({ id, ...shown }: Shown): SeenPost | null {
  if (shown.author.name === '' && shown.text === '') return null;
  const likeness = likenessOf(shown.author.name, shown.text);
  return {
    ...shown,
    id: `linkedin:${id ?? likeness}`,
    likeness,
    site: 'linkedin',
    ...(shown.postedAt === null ? {} : { postedTo: 'second' as const }),
    shortened: false,
    taken: 'post',
  };
}
