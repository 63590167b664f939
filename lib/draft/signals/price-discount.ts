import { isEnglish } from '../reading';
import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const money = String.raw`(([$£€₹¥₦]|rs\.? ?)\d[\d,.]*k?|\d[\d.,]* ?[€£$₹])`;
const english = phrases([
  `(up to |extra |save |get |enjoy )?(9 ?%|${money}|half|money) (off|discount|savings)|(save|savings? of) (up to |an extra |over )?(${money}|9 ?%)|(half|special|intro_?|unbeatable|best|lowe?r?|lowest|sale|early~bird) prices?|bargain|affordable _`,
  `(from|now|only|just|starting at|at|was|normally|usually|worth) (just |only |at )?${money}(?! ?(/|per|an?|each) ?(hour|hr|h|year|yr)\\b)|9 (_ ){1,3}for (just |only )?${money}`,
  `(intro_?|special|exclusive|limited|early~bird|amazing|great|best|view|shop|our) (offers?|deals?|discounts?|savings)|(offer|deal|discount)s? (valid|ends?|expires|applies|available|starts?|on)`,
  `(flash|live|summer|winter|spring|autumn|christmas|january|clearance|big|mega) sale|black friday|cyber monday|sales? (is |are |now )?(on|ends?|starts?|tonight|live)|(use|enter|apply|with|promo|discount|voucher|coupon) (_ )?(code|coupon)`,
  `bogof?|buy (one|1|two|2|any _),? get|[2-5] ?for ?(the price of )?[1-4]|(kids|children|under 9s) (go|eat|stay) free|pay nothing|(absolutely|100%|totally),? free|_ (lesson|class|session|months?|weeks?|days) free`,
  `free (_~day )?(shipping|delivery|trial|gift|consultation|samples?|demo|estimate|quote|returns|valuation)|(get|enjoy|plus|with|claim|your|our|a|our|_ (days|weeks|months)) (_ )?free (trials?|gifts?|no~obligation|upgrade|lesson|class|drink|month|guide|e-?book|webinar|download)`,
]);
// "FREE" shouted is an offer; "feel free", "gluten free" and "free if you earn under" are not.
const shouted = /(?<![\w-])(?:FREE|SALE|BOGO|DISCOUNT|DEALS?)(?![\w-])|\b[Cc]ode:? [A-Z][A-Z0-9]{3,}\b/g;
const anywhere =
  /[-–−]\s?\d{1,2} ?%|\d{1,2} ?% (?:de )?(?:dto|descuento|rabatt|réduction|remise|sconto|desconto|korting|off)\b|\b(?:desde|ab|dès|da|vanaf|nur|s[oó]lo|seulement) (?:[$£€]\s?\d|\d[\d.,]* ?€)/giu;

export const priceDiscount: Signal = {
  id: 'price-discount',
  why: 'Prices and offers sell a click; they rarely get an answer.',
  weight: 3,
  anyLanguage: true,
  inReplies: true,
  find: (reading) => [
    ...(isEnglish(reading) ? english(reading) : spansOf(reading.text, anywhere)),
    ...spansOf(reading.text, shouted),
  ],
};
