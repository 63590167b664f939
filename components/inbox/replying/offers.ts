import { closingReplies } from '@/lib/draft/rewrites/closing';
import { followUp } from '@/lib/draft/rewrites/follow-up';
import { thankYous } from '@/lib/draft/rewrites/thanks';
import { cameTo, type Addressee } from '@/lib/feedback/addressees';
import type { EarlierAnswer } from '@/lib/inbox/earlier-answers';
import type { Brand } from '@/lib/profile/brand';
import { siteOf } from '@/lib/profile/source';
import { ageOf } from '../age';

/** Something to say to somebody, and where it comes from, if not from us here. */
export interface Offer {
  text: string;
  from: string | null;
}

/**
 * What can be said to somebody, best first: what came of their words, in `words` of ours; thanks, where another customer answered them; what we
 * told somebody who said the same; questions that dig deeper.
 */
export function offersTo(
  { at }: Addressee,
  words: string,
  earlier: readonly EarlierAnswer[],
  brand: Brand,
  now: number,
): Offer[] {
  const post = { text: at.text, site: siteOf(at.site) };
  const came = cameTo(at);
  const own = (rewrites: readonly { text: string }[]) => rewrites.map(({ text }) => ({ text, from: null }));
  if (came) return own(closingReplies(post, at.kind, { as: came, words }, brand));
  if (at.answered?.by === 'customer') return own(thankYous(post, brand));
  return [
    ...earlier.map(({ text, to, at: told }) => ({ text, from: `You told ${to.name} ${ageOf(told, now)}` })),
    ...own(followUp(post, at.kind, brand)),
  ];
}
