import { phrases } from './match';
import type { Signal } from './signal';

const places = '(spots?|places?|seats?|beds?|tickets?|slots?|tables?|rooms?|copies|pairs?|spaces?)';
const find = phrases([
  `(today|one day|this week(end)?|tonight|9 hours) only|(last|final) (chance|few|days?|hours?|places|spots|call for)|hurry( up)?|run,? don't walk|early birds?|(un)?til midnight|(a|for a) limited _`,
  `limited (time|spots?|seats?|places?|edition|stock|availability|quantit_|offer|spaces?)|while (stocks?|supplies|they) lasts?|(only|just) (a (few|handful of) |_ )?(_ )?${places}|(only|just) (9|a few) (_ )?left|9 (_ )?${places} left`,
  `(ends|ending|expires|closes|closing) (at )?(tonight|today|tomorrow|midnight|soon|_day)|before (it's|they're) (too late|(all )?gone)|before (_ )?_ (go(es)?|sells? out|runs? out|rises?|melts?)|(selling|sells?|going|filling up|booking up) (out )?(fast|quickly)`,
  `don't (miss (out|this|it|your chance)|sleep on|wait|delay|hesitate)|won't want to miss|(be|act|move|book|order|get in) (quick|fast|early|soon)|(the )?first 9 (orders?|bookings?|customers?|buyers?|sign-?ups?|people get)|_ (more )?days? (to go|left|until)`,
]);

export const urgency: Signal = {
  id: 'urgency',
  why: 'Hurrying people makes them suspicious, not curious.',
  weight: 2,
  inReplies: true,
  find,
};
