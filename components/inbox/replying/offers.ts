import { closingReplies } from '@/lib/draft/rewrites/replies/closing';
import { followUp } from '@/lib/draft/rewrites/replies/follow-up';
import { thankYous } from '@/lib/draft/rewrites/replies/thanks';
import { cameTo, type Addressee } from '@/lib/feedback/people/addressees';
import type { Kind } from '@/lib/feedback/sorting/kind';
import type { EarlierAnswer } from '@/lib/inbox/queries/earlier-answers';
import type { Brand } from '@/lib/profile/brand';
import { siteOf } from '@/lib/profile/source';
import { ageOf } from '../age';

/** Something to say to somebody, and where it comes from, if not from us here. */
interface Offer {
  text: string;
  from: string | null;
}

const invitations: Readonly<Record<Kind, string>> = {
  idea: 'Thank them, or ask what you need to know',
  problem: 'Say what you know, and what happens next',
  question: 'Answer them',
  praise: 'Thank them',
  other: 'Write your reply',
};

/** What an empty box asks for, where so many replies are offered below it. */
export function invitationTo({ at }: Addressee, offered: number): string {
  if (cameTo(at) && offered === 0) return 'Nothing is offered in this language: write it in theirs';
  return offered === 0 ? invitations[at.kind] : `${invitations[at.kind]}, or take one from below`;
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
  // A guess that could as well be another is asked what fits anything: nobody is thanked for a complaint.
  const kind = at.kindBy === 'guess' && at.unsure ? 'other' : at.kind;
  return [
    ...earlier.map(({ text, to, at: told }) => ({ text, from: `You told ${to.name} ${ageOf(told, now)}` })),
    ...own(followUp(post, kind, brand)),
  ];
}
