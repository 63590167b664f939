import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const spoken = phrases({
  en: `(up to )?(9 ?%|M|half) (off|discount|finance)|save (up to )?(M|9 ?%)|(half|special|unbeatable|lowe?r?) prices?|(from|now|only|just|at|was|usually|worth) ((just|only) )?M(?![\\d,.]* ?((/|per|an?|each) ?(hour|hr|h|year|yr)\\b|(out of|to) \\W))|(9|two|three|six|kids) (_ ){0,3}for (just |only )?(M|a (ten|fiv)er)|(offer|deal|discount)s? (valid|ends?|on)|(flash|_er) sale|(black fri|cyber mon)day|(use|enter|promo|discount) O(code|coupon)|([2-5]|two) ?for ?(the price of )?([1-4]|one)|bogof?|(eat|go|stay) free|pay nothing|100% free|free (_~day )?(shipping|delivery|trials?|gifts?|consultation|samples?|demo|quote|_ visit|guide|checklist|webinar)`,
  es: `9 ?% (de )?(dto|descuento|menos)|descuentos?|rebaja_?|ofertas?(?! (de (trabajo|empleo)|laboral))|(desde|por|s[oó]lo|ahora) M|[23]x[12]|(_ )?gratis|(código|cupón) _|precios? (especial|únic)_|de regalo`,
});
// "FREE" shouted is an offer; "feel free", "gluten free" and "free if you earn under" are not.
const shouted = /(?<![\w-])(?:FREE|SALE|DEALS?)(?![\w-])|\b[Cc]ode:? [A-Z][A-Z0-9]{3,}\b/g;
const anywhere =
  /[-–−]\s?\d{1,2} ?%|\d{1,2} ?% (?:rabatt|réduction|remise|sconto|desconto|korting|off)\b|\b(?:ab|dès|da|vanaf|nur|seulement) (?:[$£€]\s?\d|\d[\d.,]* ?€)/giu;

export const priceDiscount: Signal = {
  id: 'price-discount',
  why: 'Prices and offers sell a click; they rarely get an answer.',
  weight: 3,
  anyLanguage: true,
  inReplies: true,
  find: (reading) => [
    ...spoken(reading),
    ...(reading.language === 'en' ? [] : spansOf(reading.text, anywhere)),
    ...spansOf(reading.text, shouted),
  ],
};
