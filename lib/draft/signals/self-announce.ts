import { orders, phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const moved =
  '(proud|excited|thrilled|delighted|honou?red|humbled|stoked|over the moon|buzzing|grateful|blessed)';
const felt = phrases({
  en: `(we|i)('re| are|'m| am| were| was)? V${moved}( and _)? (to|that|about|for|of|by)`,
  es: `est(amos|oy) (muy )?(orgullos|encantad|emocionad|ilusionad)[oa]s? (de|con)|nos (enorgullece|complace|emociona) _|el (placer|honor) de`,
});
const opener = orders({
  en: `V${moved}( and O_)?( (to|that|about|for|of|by)|(?= ?[.!,🏆]))|introducing|announcing|coming soon|out now|new (in|arrivals?)|(big|exciting) news|it's (finally )?(here|official|live|back)|the wait is over|just (launched|landed|dropped)|now (live|open)|meet (our|the)`,
  es: `(os |te )?presentamos|lanzamos|estrenamos|inauguramos|próximamente|gran noticia|llega _|ya están? aquí|nuev[oa]s? (colección|tienda|web|carta)`,
});
const news = phrases({
  en: `(finally|now) available|(?<!when |season )(is|are|it's) (finally |now )?(here|live|out(?!\\.)|back)(?= ?([!:🎉🚀👉🔥]|\\.(?!\\d)|now|today))|ha(s|ve) (just )?la(nd|unch)ed(?! (an?|the|her|two))|we('ve)? (just )?(launched|released|partnered|published)|(we're|we are|i'm) (now )?(hiring|launching|growing|hosting)|(our|my) (brand~new|newest|latest|new) (?!members?|starters?|address|opening|hours|returns|rules?)_|(the|an?) (all|brand)~new _|(is|are) (hosting|${moved})(?= )|so (we|i) (built|made|created|launched|wrote)`,
  es: `nuestr_ nuev_ _|hemos (lanz|estren|inaugur|cre|public)ado`,
});
const shouted = /(?<![\w#])NEW(?: [A-Z]{3,}){0,3} ?[:!‼]/g;
/** Help and manners wear the same words: "happy to help", "proud of you". */
const manners =
  /(?:proud|happy|delighted|glad|pleased|thrilled) (?:to (?:help|hear|see|say we)|of (?:you|him|her|them)|for (?:you|them|the)|that you)|humbled (?:by|and g)/i;
/** It says itself what it is, and needs no other sign. */
const outright = / to (?:announce|share|reveal)/i;

export const selfAnnounce: Signal = {
  id: 'self-announce',
  why: 'An announcement tells; a question on that news gets answers.',
  weight: 2,
  find: (reading) =>
    [...felt(reading), ...opener(reading), ...news(reading), ...spansOf(reading.text, shouted)]
      .filter(({ start, end }) => !manners.test(reading.text.slice(start, end + 12)))
      .map((span) =>
        outright.test(reading.text.slice(span.start, span.end + 9)) ? { ...span, weight: 3 } : span,
      ),
};
