import { orders, phrases } from './match';
import type { Signal } from './signal';

const ordered = orders({
  en: `(shop|buy|pre~?order|order|book|reserve|switch|call|ring|rent|hire|donate|upgrade|renew) (I )?N|(shop|buy|pre~?(order|save)) (I|all|new)|(order|reserve|book) (yours?|your _|tickets|us|with us|a (_ ){0,2}(demo|table|call|tour|slot|visit))|(grab|snag|bag|score|claim|secure) (I|your|free)|get (yours|your (tickets?|copy|hands|free)|tickets|(it|them) N)|treat your_|stock up|wish ?list _|try I (_ ){0,3}?(now|today|free)`,
  es: `c(ó|o)mpr(a|e)(l[oa]s?)?|(pide|reserva|encarga) (ya|ahora|hoy|aquí|el|la|tu|cita|mesa)|ll(é|e)v(a|á)te(l[oa]s?)?|hazte con|aprovecha|consigue _`,
});
const offered = phrases({
  en: `(available|in stores?|on sale|out) (now|today|to (order|buy))( (at|in|from|on|via)|[!:.👉→])`,
  es: `(disponibles?|a la venta) (ya|en (tienda|nuestra|la))`,
});
/** "Before you book now" is advice; "your best work done:" heads a list. */
const advice = /\b(?:before|when|if|once|after|until|how)\s+(?:you|they|we|to)\s*$/i;
/** Asking a customer to ring is how a reply helps. */
const byPhone = /^(?:call|phone|ring|contact|text|give us|llám)/i;

export const ctaBuy: Signal = {
  id: 'cta-buy',
  why: 'A call to buy ends the conversation before it starts.',
  weight: 3,
  inReplies: true,
  find: (reading) =>
    [...ordered(reading), ...offered(reading)].filter(
      ({ start, end }) =>
        !(reading.reply && byPhone.test(reading.text.slice(start, end))) &&
        !advice.test(reading.text.slice(Math.max(0, start - 20), start)),
    ),
};
