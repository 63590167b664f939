import type { TargetOf } from '@/lib/profile/target';
import type { Brief } from '../brief';
import { plain } from '../plain';
import { prefilled, query, type Prefilled } from '../prefilled';

/** Longer ones are cut or refused by some mail programs. */
const longest = 2_000;

/** A letter to whoever decides, by RFC 6068: lines end in CR LF, and no plus sign stands for a space. */
export function mail(brief: Brief, { to }: Pick<TargetOf<'mail'>, 'to'>): Prefilled {
  // The `@` stays readable; nothing else in an address we accept needs encoding, and what does is encoded.
  const receiver = encodeURIComponent(to).replaceAll('%40', '@');
  return prefilled(
    brief,
    plain(brief).replaceAll('\n', '\r\n'),
    longest,
    (subject, body) => `mailto:${receiver}${query({ subject, body })}`,
  );
}
