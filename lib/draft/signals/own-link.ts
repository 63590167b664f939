import { linkOwner } from '../link-owner';
import { phrases } from './match';
import type { Hit, Signal } from './signal';
import type { Span } from '@/lib/text/span';

const pointer = phrases({
  en: `links? (is |are )?in (our |my |the )?(bio|_? ?comments?|profile)`,
  es: `(enlace|link) en (la |nuestra |mi )?(bio|perfil|comentarios)`,
});
/** A link that may lead anywhere weighs this much, only beside another sign, and is marked only where the draft sells. */
const unknownWeight = 0.5;

export const ownLink: Signal = {
  id: 'own-link',
  why: 'A link to your own site turns talk into an advert.',
  weight: 2,
  anyLanguage: true,
  exact: true,
  inReplies: true,
  find: (reading, brand) => {
    const weigh = (host: string, { start, end }: Span): Hit[] => {
      const owner = linkOwner(brand, host);
      if (owner === 'other') return [];
      return [owner === 'own' ? { start, end } : { start, end, weight: unknownWeight, hint: true }];
    };
    return [...reading.links.flatMap((link) => weigh(link.host, link)), ...pointer(reading)];
  },
};
