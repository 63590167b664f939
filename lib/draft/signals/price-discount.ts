import type { Signal } from './signal';
import { phrases } from './match';
import { spansOf } from '@/lib/text/span';

const money = String.raw`(?:(?:[$£€₹¥₦]|rs\.? ?|r(?=\d)|usd ?|aed ?)\d[\d,.]*\d?k?|\d[\d.,]*(?: ?(?:[€£$₹]|eur|usd|aed|kr)|p\b))`;
const perTime = String.raw`(?! ?(?:/|per|an?|each) ?(?:hour|hr|h|year|yr|annum|month pay)\b)`;
const thing =
  '(?:shipping|delivery|trial|gift|gifts|quote|quotes|estimate|consultation|demo|sample|samples|upgrade|returns|valuation|lesson|class|drink|coffee|dessert|entry with|month|months|p&p|installation|fitting|bonus|guide|e-?book|white ?paper|template|templates|checklist|webinar|masterclass|audit|assessment|download|app|account|tote|t-?shirt|no[- ]obligation)';
const english = phrases([
  `(?:up to |extra |additional |save |get |enjoy |take )?\\d{1,2} ?(?:%|percent|per cent) (?:off|discount|savings|cheaper|less)`,
  `(?:save|saving|savings of|discount of) (?:up to |an extra |over )?(?:${money}|\\d{1,2} ?%)`,
  `${money} off`,
  `(?:prices? )?(?:from|now|only|just|starting at|starts at|for just|for only|now at|at just|at only|from just|from only|was|rrp|mrp|normally|usually) (?:just |only |at )?${money}${perTime}`,
  `\\d+ (?:\\w+ ){1,3}for (?:just |only )?${money}`,
  `${money} jumps to ${money}`,
  `(?:half|special|introductory|intro|early[- ]bird|unbeatable|best|low|lower|lowest|sale|launch) prices?`,
  `(?:intro|introductory|special|exclusive|limited|launch|early[- ]bird|cyber|festive|amazing|great|exceptional|unmissable) (?:offers?|deals?|discounts?|savings)`,
  `(?:offer|deal|discount)s? (?:valid|ends?|expires|applies|available|on|starts?)`,
  `(?:flash|live|summer|winter|spring|autumn|christmas|holiday|january|black friday|cyber monday|clearance|closing down|end of season|anniversary|massive|big|huge|mega|annual) sale`,
  `(?:the |our )?(?:sale|sales) (?:is |are |now )?(?:on|ends?|starts?|tonight|live|continues)`,
  `(?:black friday|cyber monday)`,
  `(?:use|enter|apply|with|promo|discount|voucher|coupon) (?:the |my |our |discount |promo |voucher )?(?:code|coupon)`,
  `b[o0]g[o0](?:f)?`,
  `buy (?:one|1|two|2|any \\w+),? get`,
  `[2-5] ?(?:for|4) ?(?:the price of )?[1-4]`,
  `(?:kids|children|under \\d+s) (?:go|eat|stay) free`,
  `(?:get|enjoy|plus|with|claim|your|our|a|for a|\\d+ (?:days|weeks|months)) free ${thing}`,
  `free (?:next[- ]day |express |standard |worldwide |trial |no[- ]obligation )${thing}`,
  `(?:^|\\b)free (?:shipping|delivery|trial|gift|consultation|sample|samples|demo|estimate|quote|upgrade|returns|valuation)`,
  `(?:first|\\d+|one|two|three|six) (?:lesson|class|session|month|months|week|weeks|days|visit) free`,
  `(?:absolutely|100%|completely|totally),? free`,
  `(?:pay|owe) nothing`,
  `no cost emi|0% (?:apr|finance|interest)`,
  `money off|price drop|discounted|half[- ]off|bargain|amazing savings|affordable (?:prices?|rates?|\\w+ services?)`,
  `(?:view|shop|see|grab|today's|best|hot|travel|great) deals?`,
  `(?:low price|lower price) deals`,
  `bring a friend`,
  `fee waiver|scholarships? up to`,
  `bonus (?:offer|gift)`,
]);
// "FREE" shouted is an offer; "feel free", "gluten free" and "free if you earn under" are not.
const shouted = /(?<![\w-])(?:FREE|SALE|BOGO|DISCOUNT|DEALS?)(?![\w-])(?! (?:SCHOOL|SPEECH|RANGE))/g;
const code = /\b[Cc]ode:? [A-Z][A-Z0-9]{3,}\b/g;
const anywhere =
  /[-–−]\s?\d{1,2} ?%|\b\d{1,2} ?% (?:de )?(?:dto|descuento|rabatt|réduction|remise|sconto|desconto|korting|off|de moins)\b|\b(?:rabatt|descuento|réduction|remise|sconto|desconto|korting)\b[^.!?\n]{0,20}\d{1,2} ?%|\b(?:desde|ab|dès|da|vanaf|nur|solo|sólo|por|seulement|für nur) (?:solo |nur |só )?(?:[$£€]\s?\d[\d.,]*|\d[\d.,]* ?€)/giu;

export const priceDiscount: Signal = {
  id: 'price-discount',
  why: 'Prices and offers sell a click; they rarely get an answer.',
  weight: 3,
  anyLanguage: true,
  inReplies: true,
  find: ({ text, language }) =>
    language === 'en' || language === 'unknown'
      ? [...spansOf(text, english), ...spansOf(text, shouted), ...spansOf(text, code)]
      : [...spansOf(text, anywhere), ...spansOf(text, code)],
};
