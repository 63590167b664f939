import { orders, phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const very = '((so|very|super|beyond|absolutely|incredibly|really|just|truly|also|all|more than) ){0,3}';
const moved =
  '(proud|excited|thrilled|delighted|honou?red|humbled|stoked|pumped|ecstatic|over the moon|buzzing|grateful|blessed)';
const felt = phrases([
  `(we|i)('re| are|'m| am| were| was)? ${very}${moved}( and _)? (to|that|about|for|of|by)`,
  `${very}(happy|pleased|glad) to (announce|share|introduce|launch|unveil|welcome|offer|be|have|join|partner|sponsor|support|bring|open)`,
]);
const opener = orders([
  `${very}${moved}( and (_ )?_)?( (to|that|about|for|of|by)|(?= ?[.!,🏆]))`,
  `introducing|announcing|unveiling|coming soon|out now|new (in|arrivals?|drop)|(big|exciting) news|it's (finally )?(here|official|live|back)|the wait is over|just (launched|landed|dropped|released)|now (live|open|streaming|flying)|save the date|meet (our|the|your new)|say hello to`,
]);
const news = phrases([
  `(is|are) (finally|now|officially) (available|open(?! (to|from|until|again|on|at) ))|(is|are|it's) (finally |now |officially )?(here|live|out|back|launching)(?= ?([!:🎉🚀👉🔥]|\\.(?!\\d)|now|today))|(is|are|it's) back (for|this)`,
  `ha(s|ve) (finally |just |now )?(landed|arrived|launched|gone live)|we('ve| have)? (just |finally |now |officially |actually )*(launched|released|unveiled|partnered|published|teamed up|rebranded)`,
  `(launch(es|ed|ing)?|announc(es|ed|ing)) (an?|our|the|its|new|today|this|_ of)|(we're|we are|i'm) (now )?(hiring|launching|growing|expanding|partnering|hosting|sponsoring)`,
  `our (brand~new|newest|latest|new) (?!members?|starters?|address|opening|hours)_|(the|an?) (all|brand)~new _|(drops?|launches|lands|returns) (this |on |next )*_day`,
  `(is|are) (hosting|sponsoring|partnering|proud|excited|delighted|thrilled|pleased)(?= )|so (we|i) (built|made|created|launched|wrote)|we wrote about it|partnership with|(booth|stand) #?9|we('ll| will) be (at|hosting|launching)`,
]);
const shouted =
  /(?<![\w#])NEW(?: [A-Z]{3,}){0,3} ?[:!‼]|(?<![\w#])(?:NEW [A-Z]{4,} ALERT|BIG NEWS|OUT NOW|COMING SOON|LAUNCH(?:ING)?)\b|(?<=\bour )NEW\b/g;
/** Help and manners wear the same words: "happy to help", "proud of you". */
const manners =
  /(?:proud|happy|delighted|glad|pleased|thrilled) (?:to (?:help|hear|see|say we)|of (?:you|him|her|them)|for (?:you|them|the)|that you)/i;

export const selfAnnounce: Signal = {
  id: 'self-announce',
  why: 'An announcement tells; a question on the same news gets answers.',
  weight: 2,
  find: (reading) =>
    [...felt(reading), ...opener(reading), ...news(reading), ...spansOf(reading.text, shouted)].filter(
      ({ start, end }) => !manners.test(reading.text.slice(start, end + 12)),
    ),
};
