import { orders, phrases } from './match';
import type { Signal } from './signal';

const ordered = orders({
  en: `(shop|buy|pre~?order|order|book|reserve|switch|call|ring|donate|upgrade) (I )?N|(shop|buy|pre~?(order|save)) I|(order|reserve|book) (yours?|tickets|a (_ ){0,2}(demo|table|call))|(grab|bag|score|claim|secure) (I|free)|get (yours|your (tickets?|copy|free)|tickets)|treat your_|stock up|wish ?list _|try I (_ ){0,3}?(now|today|free)`,
  es: `c(ó|o)mpr(a|e)(l[oa]s?)?|(pide|reserva|encarga) (ya|ahora|hoy|aquí|el|la|tu|cita|mesa)|ll(é|e)v(a|á)te(l[oa]s?)?|hazte con|aprovecha|consigue _`,
});
const offered = phrases({
  en: `(available|in stores?|on sale|out) (now|today|to order)( (at|in|from|on)|[!:.👉→])`,
  es: `(disponibles?|a la venta) (ya|en (tienda|nuestra|la))`,
});
/** Asking a customer to ring is how a reply helps. */
const byPhone = /^(?:call|ring)/i;

export const ctaBuy: Signal = {
  id: 'cta-buy',
  why: 'A call to buy ends the conversation before it starts.',
  weight: 3,
  inReplies: true,
  find: (reading) =>
    [...ordered(reading), ...offered(reading)].filter(
      ({ start, end }) => !(reading.reply && byPhone.test(reading.text.slice(start, end))),
    ),
};
