import { phrases } from './match';
import type { Signal } from './signal';

const find = phrases({
  en: `(today|one day|this week(end)?|tonight) only|(last|final) (chance|few|days)|hurry( up)?|early birds?|(un)?til midnight|limited (time|P|edition|stock|availability|offer)|while (stocks?|supplies|they) lasts?|(only|just|9) (9|a few|P|_ P) left|only 9 P|(ends|ending|expires|closes|closing) (at )?(to(day|night|morrow)|midnight|soon|_day)|before (it's|they're) (too late|(all )?gone)|before they sell out|be quick|once (it's|they're) gone|won't (last|hang)|sold out in|by popular demand|(selling|sells?|going|filling up|booking up) (out )?(fast|quickly)|want to miss (out|this|it)|don't miss( (out|this|it))?|don't (sleep on|wait)`,
  es: `últim_ (días|plazas|unidades|horas|entradas)|s[oó]lo (hoy|est[ea] _)|hasta agotar|_ limitad_|no te l[oa]s? pierdas|date prisa|quedan (poc_|9)`,
});

export const urgency: Signal = {
  id: 'urgency',
  why: 'Hurrying people makes them suspicious, not curious.',
  weight: 2,
  inReplies: true,
  find,
};
