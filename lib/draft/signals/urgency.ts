import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const left = '(?:left|remaining|available|to go|only)';
const places = '(?:spots?|places?|seats?|beds?|tickets?|slots?|tables?|units?|rooms?|copies|pairs?|spaces?)';
const ends =
  '(?:tonight|today|tomorrow|midnight|soon|sunday|monday|tuesday|wednesday|thursday|friday|saturday|this \\w+)';
const pattern = phrases([
  `(?:today|one day|this week|this weekend|tonight|24 hours|48 hours|weekend) only`,
  `(?:last|final) (?:chance|call|few|days?|hours?|places|spots|orders)(?: to| for| left)?`,
  `hurry(?: up)?`,
  `limited (?:time|spots?|seats?|places?|edition|stock|availability|number|numbers|quantities|quantity|offer|period|spaces?)(?: only| offer| available| left)?`,
  `(?:a|for a) limited (?:time|period|run)`,
  `while (?:stocks?|supplies|they) lasts?`,
  `(?:only|just) (?:a few |\\d+ |a handful of |two |three |four |five |six |eight |ten )?(?:\\w+ )?${places}(?: ${left})?`,
  `(?:only|just) (?:\\d+|a few) (?:\\w+ )?${left}`,
  `\\d+ (?:\\w+ )?${places} ${left}`,
  `(?:ends|offer ends|sale ends|expires|closes) (?:at )?${ends}`,
  `(?:un)?til midnight|at midnight`,
  `before (?:it's (?:gone|too late)|they're (?:gone|all gone)|they (?:go|sell out|run out)|it (?:melts|sells out|goes)|prices (?:rise|go up)|(?:\\w+ )?spaces go|everyone else)`,
  `(?:selling|going|filling up|booking up) (?:out )?(?:fast|quickly)|sells? out (?:fast|quickly)|almost (?:gone|sold out)|nearly (?:gone|sold out)`,
  `don't (?:miss (?:out|this|it|your chance|our)|sleep on|wait|delay|hesitate|hang about|let)`,
  `(?:be|act|move|book|order|get in) (?:quick|fast|early|soon)`,
  `(?:act|order|book|buy) (?:now|today) before`,
  `run,? don't walk`,
  `(?:for the )?first \\d+ (?:orders?|bookings?|customers?|buyers?|sign-?ups?|people get)(?: only| get)?`,
  `(?:one|only \\w+|just \\w+|\\d+) more days? (?:to|until|left)|\\d+ days? left`,
  `taking it down`,
  `early birds?`,
  `you(?:'ll| will| do|)? ?(?:won't|don't) want to miss`,
  `limited seats`,
]);
/** "Last call at the bar is 11", "first 30 people ... get their half": opening hours and thanks are no pressure. */
const hours = /^(?:last|final) (?:orders|call)\b(?=.{0,12}\b(?:is|at|are)\b)/i;

export const urgency: Signal = {
  id: 'urgency',
  why: 'Hurrying people makes them suspicious, not curious.',
  weight: 2,
  inReplies: true,
  find: ({ text }) =>
    spansOf(text, pattern).filter((span) => !hours.test(text.slice(span.start, span.end + 20))),
};
