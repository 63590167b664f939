import { hooks } from '../question';
import { orders, phrases } from './match';
import type { Signal } from './signal';

const claim = phrases({
  en: `trust(ed by| us)|loved by|guarantee[ds]?(?! (hours|an interview))|no obligation|back in stock|saves you|(got|have) you covered|everything you need|all~in~one|peace of mind|you(r _)? deserves?|unpopular opinion|nobody (talks|tells|shows) (about|you)|no fuss|most _s (don't|under_)`,
  es: `garantizad_|sin compromiso|te (ayud|ofrec)[ae]mos|todo lo que necesitas|te mereces|ahorra _`,
});
/** A question that only leads up to a pitch makes a draft mild by itself, whatever else its words say. */
const hookWeight = 2.5;
const ordered = orders({
  en: `say goodbye to|look no further|no more _(?= ?[.!,])`,
  es: `olvídate de`,
});
export const pitchClaim: Signal = {
  id: 'pitch-claim',
  why: 'It promises and sells; readers hear a salesperson.',
  weight: 2,
  cap: 4,
  find: (reading) => [
    ...claim(reading),
    ...ordered(reading),
    ...hooks(reading).map(({ start, end }) => ({ start, end, weight: hookWeight, hint: true as const })),
  ],
};
