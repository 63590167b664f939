import { phrases } from './match';
import type { Signal } from './signal';

const find = phrases({
  en: `(today|this week(end)?) only|(last|final) (chance|few)|(?<!a )hurry|early birds?|(un)?til midnight|limited (time|P|edition|stock)|while (stocks?|supplies|they) last|(only|just|9) (9|P|_ P) left|only 9 P|(end|close)s (at )?(to(day|night|morrow)|midnight(?! _day)|soon)|(before|once) (it's|they're) (all )?gone|before they sell out|be quick|won't (last|hang)|sold out in|(selling|going|filling up) (out )?(fast|quickly)|(want to|don't) miss( (out|this|it))?|don't (sleep on|wait)`,
  es: `últim_ (días|plazas|unidades|horas|entradas)|s[oó]lo (hoy|est[ea] _)|hasta agotar|_ limitad_|no te l[oa]s? pierdas|date prisa|quedan (poc_|9)`,
});

export const urgency: Signal = {
  id: 'urgency',
  why: 'Hurrying people makes them suspicious, not curious.',
  weight: 2,
  inReplies: true,
  find,
};
