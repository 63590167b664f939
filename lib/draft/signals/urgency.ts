import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const places = '(spots?|places?|seats?|beds?|tickets?|slots?|tables?|units?|rooms?|copies|pairs?|spaces?)';
const left = '(left|remaining|available|to go)';
const pattern = phrases([
  `(today|one day|this week(end)?|tonight|(24|48) hours|weekend) only`,
  `(last|final) (chance|call|few|days?|hours?|places|spots|orders)`,
  `hurry( up)?|run,? don't walk|early birds?|(un)?til midnight`,
  `limited (time|spots?|seats?|places?|edition|stock|availability|numbers?|quantit_|offer|period|spaces?)|for a limited _`,
  `while (stocks?|supplies|they) lasts?`,
  `(only|just) (a (few|handful of) |_ )?(_ )?${places}`,
  `(only|just) (9|a few) (_ )?${left}|9 (_ )?${places} ${left}`,
  `(ends|expires|closes) (at )?(tonight|today|tomorrow|midnight|soon|_day)`,
  `before (it's (gone|too late)|they're (all )?gone|(it|they|tickets|spaces|prices|_ spaces) (go(es)?|sells? out|runs? out|rise|melts?))`,
  `(selling|sells?|going|filling up|booking up) (out )?(fast|quickly)`,
  `don't (miss (out|this|it|your chance)|sleep on|wait|delay|hesitate)|won't want to miss`,
  `(be|act|move|book|order|get in) (quick|fast|early|soon)`,
  `(the )?first 9 (orders?|bookings?|customers?|buyers?|sign-?ups?|people get)`,
  `_ (more )?days? (to go|left)|_ more days? (to|until)`,
]);
/** "Last orders are at 11" is opening hours. */
const hours = /^(?:last|final) (?:orders|call)\b(?=.{0,12}\b(?:is|at|are)\b)/i;

export const urgency: Signal = {
  id: 'urgency',
  why: 'Hurrying people makes them suspicious, not curious.',
  weight: 2,
  inReplies: true,
  find: ({ text }) =>
    spansOf(text, pattern).filter(({ start, end }) => !hours.test(text.slice(start, end + 20))),
};
