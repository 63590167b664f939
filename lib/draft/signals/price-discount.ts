import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const money = String.raw`(([$£€₹¥₦]|rs\.? ?|usd ?)\d[\d,.]*k?|\d[\d.,]*( ?[€£$₹]| ?(eur|usd)|p\b))`;
const thing =
  '(shipping|delivery|trials?|gifts?|quotes?|estimates?|consultation|demo|samples?|upgrade|returns|valuation|lesson|class|drink|months?|guide|e-?book|white ?paper|templates?|webinar|download)';
const english = phrases([
  `(up to |extra |save |get |enjoy )?(9 ?%|${money}|half|money) (off|discount|savings)|(save|savings? of) (up to |an extra |over )?(${money}|9 ?%)`,
  `(from|now|only|just|starting at|at|was|rrp|mrp|normally|usually) (just |only |at )?${money}(?! ?(/|per|an?|each) ?(hour|hr|h|year|yr)\\b)|9 (_ ){1,3}for (just |only )?${money}`,
  `(half|special|intro_?|unbeatable|best|lowe?r?|lowest|sale|early~bird) prices?|bargain|affordable (prices?|rates?|_ services?)`,
  `(intro_?|special|exclusive|limited|early~bird|amazing|great|best|view|shop|grab|today's) (offers?|deals?|discounts?|savings)|(offer|deal|discount)s? (valid|ends?|expires|applies|available|starts?)`,
  `(flash|live|summer|winter|spring|autumn|christmas|january|clearance|big|mega) sale|black friday|cyber monday|sales? (is |are |now )?(on|ends?|starts?|tonight|live)`,
  `(use|enter|apply|with|promo|discount|voucher|coupon) (the |my |our |discount |promo |voucher )?(code|coupon)|bogof?|buy (one|1|two|2|any _),? get|[2-5] ?for ?(the price of )?[1-4]`,
  `(kids|children|under 9s) (go|eat|stay) free|pay nothing|(absolutely|100%|totally),? free|_ (lesson|class|session|months?|weeks?|days) free`,
  `(get|enjoy|plus|with|claim|your|our|a|_ (days|weeks|months)|next~day) (_ )?free (_~)?${thing}|free (_~day )?(shipping|delivery|trial|gift|consultation|samples?|demo|estimate|quote|returns|valuation)`,
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
  find: ({ text, language }) => [
    ...spansOf(text, language === 'en' || language === 'unknown' ? english : anywhere),
    ...spansOf(text, shouted),
  ],
};
