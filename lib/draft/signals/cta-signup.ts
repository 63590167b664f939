import { orders, phrases } from './match';
import type { Signal } from './signal';

const link = '(?= ?(https?|_\\.\\w|👉|→|➡|🔗))';
const ordered = orders({
  en: `(learn|read|see|find out|hear) (more|how|why|what|all about|the (full|whole)|it (here|now)|our|my|about)|(check out|try out|sign up|register|enroll?|subscribe|rsvp|apply|download|join|discover|explore|tune in|dm) _|(register|apply|book|tickets?|details|more|info|order|shop|visit):?${link}|start (your|a|my) _|(watch|stream|listen|view) (now|to(day|night|morrow)?|live|here|it|our|the|on|how|in)|visit (our|us)|get (started|in touch|involved)|be (a )?part of|take a (look|peek|tour)|save your (spot|seat|place)|follow (us|me|along|our)|(meet|see|find|catch) us (at|on|in)|come ((and )?(say|see|join|meet|find|check)|along)`,
  es: `(descubre|conoce|descarga|entra en|visita) _|(regístr|inscríb|apúnt|suscríb)[ae]te|únete|síguenos|(escríbe|visíta)nos|más info_?`,
});
const offered = phrases({
  en: `(learn|read|find out) more( here| at| about| on|:)|want in\\?|open (roles|positions)|you know what to do|what are you waiting|let's (talk|connect|chat)|inbox is open|(slots|bookings|appointments|applications) (are )?(now )?(open|free|available|being)|you the (link|guide)|dms? (are|is) open|link below`,
});
/** A support desk asks for an order number; that is help. */
const support =
  /\b\w+ (?:number|ref(?:erence)?|id|details)\b|\b(?:post ?code|screenshot|so (?:we|i) can|look into|errors?|is slow)\b|(?:número|pedido) /i;

export const ctaSignup: Signal = {
  id: 'cta-signup',
  why: 'Sending people away asks a favour before giving anything.',
  weight: 2,
  find: (reading) =>
    [...ordered(reading), ...offered(reading)].filter(
      ({ start, end }) => !support.test(reading.text.slice(start, end + 70).split('\n')[0] ?? ''),
    ),
};
