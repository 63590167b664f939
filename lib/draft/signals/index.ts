import { bragAward } from './brag-award';
import { ctaBuy } from './cta-buy';
import { ctaSignup } from './cta-signup';
import { engagementBait } from './engagement-bait';
import { hashtagStuffing } from './hashtag-stuffing';
import { hype } from './hype';
import { jargon } from './jargon';
import { ownLink } from './own-link';
import { pitchClaim } from './pitch-claim';
import { priceDiscount } from './price-discount';
import { quoteFiller } from './quote-filler';
import { selfAnnounce } from './self-announce';
import { shouting } from './shouting';
import type { Signal } from './signal';
import { urgency } from './urgency';
import { weMonologue } from './we-monologue';
import { wording } from './wording';

/** Every signal, those that say most about a draft first: where two mark the same words, the first names them. */
export const signals: readonly Signal[] = [
  ctaBuy,
  priceDiscount,
  engagementBait,
  ctaSignup,
  urgency,
  ownLink,
  hype,
  bragAward,
  selfAnnounce,
  pitchClaim,
  quoteFiller,
  jargon,
  weMonologue,
  hashtagStuffing,
  shouting,
  wording,
];
