import type { Draft, Rewrite } from '../draft';
import { judge } from '../judge';
import { read } from '../reading';
import type { Asked } from './index';
import { passes } from './gate';
import type { Brand } from '@/lib/profile/brand';
import type { Family } from '@/lib/profile/family';

/** What a customer's words are, as far as a question back depends on it. */
export type Said = 'idea' | 'problem' | 'question' | 'praise' | 'other';

interface FollowUp {
  to: Said;
  family: Family;
  /** Asked only where their words hold this; such a question comes first. */
  where?: RegExp;
  say: string;
}

/** One more question to somebody who has told us something, so that whoever acts on it need not ask again. */
const followUps: Readonly<Record<Asked, readonly FollowUp[]>> = {
  en: [
    {
      to: 'problem',
      family: 'problem',
      where: /\b(?:crash|freez|froze|hang|hung|shut\w* down|clos\w+ itself)/i,
      say: 'What happens just before that, and on which device?',
    },
    {
      to: 'problem',
      family: 'problem',
      where: /\b(?:slow|lag|loading|takes? (?:ages|forever|minutes)|wait(?:ing|ed)?)\b/i,
      say: 'Where do you wait longest, and at what time of day?',
    },
    {
      to: 'problem',
      family: 'problem',
      where: /\b(?:log(?:ged)? ?in|sign(?:ed)? ?in|password|account|locked out)\b/i,
      say: 'What do you see on the screen when you try to get in?',
    },
    {
      to: 'problem',
      family: 'problem',
      where: /\b(?:deliver\w*|parcel|package|courier|arriv\w*|shipping|dispatch\w*)\b/i,
      say: 'When was it due, and what have you been told since?',
    },
    {
      to: 'problem',
      family: 'problem',
      where:
        /\b(?:broke\w*|broken|snapped|ripped|torn|cracked|fell (?:apart|off)|damaged|leak\w*|wore out)\b/i,
      say: 'Which part gave way, and how long had you had it?',
    },
    {
      to: 'problem',
      family: 'problem',
      where: /\b(?:rude|ignored|staff|on hold|nobody (?:answer|repl)\w+|customer service|support)\b/i,
      say: 'When did you speak to us, and what should we have done?',
    },
    {
      to: 'problem',
      family: 'problem',
      where: /\b(?:price\w*|expensive|overpriced|cost\w*|charged?|fees?|refund\w*)\b/i,
      say: 'What did you expect to pay, and what was it for?',
    },
    { to: 'problem', family: 'experience', say: 'When did it last happen, and what were you doing?' },
    { to: 'problem', family: 'problem', say: 'What had you expected to happen instead?' },
    { to: 'problem', family: 'next', say: 'What would put it right for you?' },
    { to: 'idea', family: 'idea', say: 'What would you use it for first?' },
    { to: 'idea', family: 'problem', say: 'How do you manage without it today?' },
    {
      to: 'idea',
      family: 'choice',
      say: 'Which would matter more to you: having it soon or having all of it?',
    },
    {
      to: 'question',
      family: 'problem',
      say: 'What are you trying to do, so that we answer the right thing?',
    },
    { to: 'question', family: 'experience', say: 'Where did you look first, and what did you find there?' },
    {
      to: 'question',
      family: 'choice',
      say: 'Which part is unclear: what it does, how it works or what it costs?',
    },
    { to: 'praise', family: 'experience', say: 'Which part of it made the difference?' },
    { to: 'praise', family: 'next', say: 'What should we make sure never to change?' },
    { to: 'praise', family: 'problem', say: 'What would have made it better still?' },
    { to: 'other', family: 'experience', say: 'What made you think of it?' },
    { to: 'other', family: 'next', say: 'What would you like us to do about it?' },
    { to: 'other', family: 'problem', say: 'Where does it touch you most?' },
  ],
  es: [
    { to: 'problem', family: 'experience', say: '¿Cuándo te pasó por última vez, y qué estabas haciendo?' },
    { to: 'problem', family: 'problem', say: '¿Qué esperabas que ocurriera en su lugar?' },
    { to: 'problem', family: 'next', say: '¿Qué necesitarías para dar esto por resuelto?' },
    { to: 'idea', family: 'idea', say: '¿Para qué lo usarías primero?' },
    { to: 'idea', family: 'problem', say: '¿Cómo te arreglas hoy sin eso?' },
    { to: 'idea', family: 'choice', say: '¿Qué te importaría más: tenerlo pronto o tenerlo completo?' },
    { to: 'question', family: 'problem', say: '¿Qué intentas hacer, para responderte mejor?' },
    { to: 'question', family: 'experience', say: '¿Dónde miraste primero, y qué encontraste allí?' },
    {
      to: 'question',
      family: 'choice',
      say: '¿Qué no queda claro: qué hace, cómo funciona o cuánto cuesta?',
    },
    { to: 'praise', family: 'experience', say: '¿Qué parte marcó la diferencia?' },
    { to: 'praise', family: 'next', say: '¿Qué no deberíamos cambiar nunca?' },
    { to: 'praise', family: 'problem', say: '¿Qué lo habría hecho aún mejor?' },
    { to: 'other', family: 'experience', say: '¿Qué te hizo pensar en ello?' },
    { to: 'other', family: 'next', say: '¿Qué te gustaría que hiciéramos al respecto?' },
    { to: 'other', family: 'problem', say: '¿Dónde lo notas más?' },
  ],
};

/**
 * Questions that dig deeper into what a customer wrote, the one that fits their very words first. At most three; none in languages we have no
 * questions in.
 */
export function followUp(post: Draft, said: Said, brand: Brand): Rewrite[] {
  const { language, text } = read(post);
  if (language === 'other') return [];
  const draft = { ...post, reply: true };
  const source = { draft, brand, judged: judge(draft, brand) };
  return followUps[language === 'es' ? 'es' : 'en']
    .filter(({ to, where }) => to === said && (where === undefined || where.test(text)))
    .map(({ family, say }): Rewrite => ({ shape: 'question', family, text: say }))
    .filter((rewrite) => passes(rewrite, source))
    .slice(0, 3);
}
