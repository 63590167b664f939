import { orders, phrases } from './match';
import type { Signal } from './signal';

const link = '(?= ?(https?|_\\.\\w|👉|→|➡|🔗))';
const ordered = orders({
  en: `(learn|read|see|find out|hear) (more|how|why|what|the full|it here|our|a(ll |b)out)|(check out|sign up|register|subscribe|apply|download|join|discover|explore|tune in|dm) _|(register|apply|book|tickets?|details|more|info|order|shop|visit):?${link}|start (your|a|my) _|(watch|stream|listen|view) (now|to|live|it|our|the|on|how)|visit (our|us)|get in(volved| touch)|be (a )?part of|take a look|save your P|follow us|(meet|see|find) us (at|on|in)|come ((and )?(say|see|find)|along)`,
  es: `(descubre|conoce|descarga|entra en|visita) _|(regístr|inscríb|apúnt|suscríb)[ae]te|únete|síguenos|(escríbe|visíta)nos|más info_?`,
});
const offered = phrases({
  en: `learn more( here| at| about| on|:)|want in\\?|open roles|you know what to do|what are you waiting|let's (talk|connect|chat)|(slot|booking|application)s (are )?(now )?(open|free)|_ you the link|(inbox|dms?) (are|is) open|link below`,
});
/** A support desk asks for an order number; that is help. */
const support =
  /\b\w+ (?:number|ref(?:erence)?|id|details)\b|\b(?:so (?:we|i) can|errors?|is slow)\b|(?:número|pedido) /i;

export const ctaSignup: Signal = {
  id: 'cta-signup',
  why: 'Sending people away asks a favour before giving anything.',
  weight: 2,
  find: (reading) =>
    [...ordered(reading), ...offered(reading)].filter(
      ({ start, end }) => !support.test(reading.text.slice(start, end + 70).split('\n')[0] ?? ''),
    ),
};
