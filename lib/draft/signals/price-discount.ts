import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const spoken = phrases({
  en: `((up to|extra|save|get) )?(9 ?%|M|half|money) (off|discount|savings|finance)|sav(e|ings? of) (up to )?(M|9 ?%)|(half|special|intro_?|unbeatable|best|lowe?r?|lowest|sale|early~bird) prices?|(from|now|only|just|starting at|at|was|normally|usually|worth) (just |only |at )?M(?![\\d,.]* ?(/|per|an?|each) ?(hour|hr|h|year|yr)\\b)|(9|two|three|six|kids) (_ ){0,3}for (just |only )?(M|a (ten|fiv)er)|(offer|deal|discount)s? (valid|ends?|expires|applies|available|on)|(flash|_er) sale|(black fri|cyber mon)day|(use|enter|apply|with|promo|discount|voucher) O(code|coupon)|bogof?|([2-5]|two) ?for ?(the price of )?([1-4]|one)|(eat|go|stay) free|pay nothing|100% free|((our|your|a|get|enjoy|plus|with|claim) )?Ofree (_~day )?(shipping|delivery|trials?|gifts?|consultation|samples?|demo|quote|_ visit|treatment|lesson|class|month|guide|checklist|e~?book|webinar)`,
  es: `9 ?% (de )?(dto|descuento|menos)|descuentos?|rebaja_?|ofertas?(?! (de (trabajo|empleo)|laboral))|(desde|por|s[oó]lo|ahora) M|[23]x[12]|(_ )?gratis|(código|cupón) _|precios? (especial|únic)_|de regalo`,
});
// "FREE" shouted is an offer; "feel free", "gluten free" and "free if you earn under" are not.
const shouted = /(?<![\w-])(?:FREE|SALE|BOGO|DISCOUNT|DEALS?)(?![\w-])|\b[Cc]ode:? [A-Z][A-Z0-9]{3,}\b/g;
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
