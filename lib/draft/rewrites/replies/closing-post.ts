import type { Draft, Rewrite } from '../../draft';
import { judge } from '../../judge';
import { read, type Reading } from '../../reading';
import { passes } from '../gate';
import type { Asked } from '../questions/frames';
import { asNamed } from '@/lib/text/article';
import type { Brand } from '@/lib/profile/brand';
import type { Family } from '@/lib/profile/family';
import { announces } from '@/lib/text/announcing';
import { isPlural } from '@/lib/text/plural';

/** What the inbox says of those who asked for what a draft brings. */
export interface Cited {
  /** How many different people asked for it. */
  people: number;
  /** What it is, in words of theirs or of the draft's; any other is not named. */
  phrase: string;
  /** Sentences of theirs, as they wrote them. */
  quotes: readonly string[];
}

interface Told {
  family: Family;
  /** `{who}` is how many asked, `{topic}` for what; `{They}`, `{they}` and `{are}` agree with it. */
  tell: string;
  ask: string;
}

/** How many are told at once that what they asked for is there. */
const closings: Readonly<
  Record<Asked, { one: string; many: string; plainly: string; told: readonly Told[] }>
> = {
  en: {
    one: 'One of you',
    many: '{count} of you',
    plainly: 'this',
    told: [
      {
        family: 'next',
        tell: '{who} asked for {topic}. {They} {are} in.',
        ask: 'What should {they} do next?',
      },
      {
        family: 'problem',
        tell: '{who} asked for {topic}, and now {they} {are} there.',
        ask: 'Where {do} {they} still fall short of what you had in mind?',
      },
      {
        family: 'idea',
        tell: '{who} asked for {topic}, and now {they} {are} there.',
        ask: 'Which of your other wishes should we look at now?',
      },
    ],
  },
  es: {
    one: 'Nos lo pidió una persona',
    many: 'Nos lo pidieron {count} personas',
    plainly: '',
    told: [
      { family: 'next', tell: '{who} y ya está.', ask: '¿Qué deberíamos mirar ahora?' },
      { family: 'problem', tell: '{who} y ya está.', ask: '¿Qué os sigue faltando?' },
    ],
  },
};

/**
 * Posts that close the loop with everybody who asked for what a draft brings, each ending in one question: "14 of you asked for calendar sync.
 * It is in. What should it do next?" That it is there the draft says; how many asked, and for what, is cited from the inbox. None where nobody
 * asked, where the draft does not say that it is there, or in a language we have no words in.
 */
export function closingPosts(draft: Draft, { people, phrase, quotes }: Cited, brand: Brand): Rewrite[] {
  const reading = read(draft);
  const { language } = reading;
  if (language === 'other' || people < 1 || !isThere(reading)) return [];
  const { one, many, plainly, told } = closings[language === 'es' ? 'es' : 'en'];
  const said = [draft.text, ...quotes].some((text) => text.toLowerCase().includes(phrase.toLowerCase()));
  const named = said && phrase !== '';
  const topic = named ? asNamed(phrase, draft.text) : plainly;
  const plural = named && isPlural(phrase);
  const filled = (text: string) =>
    text
      .replace('{who}', () => (people === 1 ? one : many.replace('{count}', String(people))))
      .replace('{topic}', () => topic)
      .replace('{They}', plural ? 'They' : 'It')
      .replace('{they}', plural ? 'they' : 'it')
      .replace('{are}', plural ? 'are' : 'is')
      .replace('{do}', plural ? 'do' : 'does');
  return told.flatMap(({ family, tell, ask }): Rewrite[] => {
    const rewrite: Rewrite = { shape: 'question', family, text: `${filled(tell)} ${filled(ask)}` };
    // What is cited stands beside the draft, so the gate looks at the question and at every word that is in neither.
    const cited = { ...draft, text: `${filled(tell)}\n${draft.text}` };
    return passes(rewrite, { draft: cited, brand, judged: judge(draft, brand) }) ? [rewrite] : [];
  });
}

/** What is announced for later is not there. */
const later =
  /\b(?:soon|coming|working on|thinking|plan\w*|will|would|could|might|may|consider\w*|next (?:week|month|quarter|year))\b|(?<!\p{L})(?:pronto|próximamente|vamos a|estamos trabajando)(?!\p{L})/iu;

/** A sentence of the draft, and no question, says that something is there now. */
function isThere({ text, sentences }: Reading): boolean {
  return sentences.some(({ start, end }) => {
    const sentence = text.slice(start, end);
    return announces.test(sentence) && !later.test(sentence) && !sentence.endsWith('?');
  });
}
